#include "CKernels.h"
#include "half.h"
#include "lanes.h"

INLINE size_t padded(size_t count) { return (count + CK_LANES - 1) / CK_LANES * CK_LANES; }
INLINE size_t blocks(size_t head_size) { return (head_size + CK_BLOCK - 1) / CK_BLOCK; }
INLINE size_t number_bytes(ck_format format) {
  return format == CK_F32 ? 4 : format == CK_F16 ? 2 : 1;
}

size_t ck_key_bytes(ck_format format, size_t head_size) {
  size_t scales = format == CK_Q8_0 ? blocks(head_size) * 2 : 0;
  return (head_size * number_bytes(format) + scales) * CK_LANES;
}

size_t ck_value_bytes(ck_format format, size_t head_size) {
  size_t scales = format == CK_Q8_0 ? blocks(head_size) * 2 : 0;
  return padded(head_size) * number_bytes(format) + scales;
}

/// Rounds up to 32 numbers to bytes, which it puts `step` apart; returns their scale as f16. Numbers that
/// are not finite get a scale that is not finite either.
static uint16_t store_block(size_t count, const float *x, uint8_t *output, size_t step) {
  float largest = 0;
  bool finite = true;
  for (size_t i = 0; i < count; i++) {
    float magnitude = x[i] < 0 ? -x[i] : x[i];
    finite = finite && magnitude <= 3.4028234e38f;
    largest = magnitude > largest ? magnitude : largest;
  }
  uint16_t bits = half_bits(finite ? largest / 127 : largest * 0 + __builtin_inff());
  // The codes fit the scale as it is kept.
  float scale = half(bits), inverse = scale > 0 && scale <= 65504 ? 1 / scale : 0;
  for (size_t i = 0; i < count; i++) {
    float number = inverse > 0 ? x[i] * inverse : 0;
    number = number > 127 ? 127 : number < -127 ? -127 : number;
    // Adding 1.5 · 2^23 rounds to the nearest whole number; a scale beyond f16 shows in every product.
    int32_t code = scale > 65504 ? 1 : (int32_t)((number + 12582912.0f) - 12582912.0f);
    output[i * step] = (uint8_t)code;
  }
  return bits;
}

void ck_store_key(
    ck_format format, size_t head_size, const float *x, uint8_t *keys, size_t place) {
  if (format == CK_F32) {
    for (size_t k = 0; k < head_size; k++) memcpy(keys + (k * CK_LANES + place) * 4, x + k, 4);
  } else if (format == CK_F16) {
    ck_store_halves(head_size, x, (uint16_t *)(void *)keys + place, CK_LANES);
  } else {
    for (size_t k = 0; k < head_size; k += CK_BLOCK) {
      size_t count = head_size - k < CK_BLOCK ? head_size - k : CK_BLOCK;
      uint16_t scale = store_block(count, x + k, keys + k * CK_LANES + place, CK_LANES);
      memcpy(keys + head_size * CK_LANES + (k / CK_BLOCK * CK_LANES + place) * 2, &scale, 2);
    }
  }
}

void ck_store_value(ck_format format, size_t head_size, const float *x, uint8_t *value) {
  if (format == CK_F32) {
    memcpy(value, x, head_size * 4);
  } else if (format == CK_F16) {
    ck_store_halves(head_size, x, (uint16_t *)(void *)value, 1);
  } else {
    for (size_t k = 0; k < head_size; k += CK_BLOCK) {
      size_t count = head_size - k < CK_BLOCK ? head_size - k : CK_BLOCK;
      uint16_t scale = store_block(count, x + k, value + k, 1);
      memcpy(value + padded(head_size) + k / CK_BLOCK * 2, &scale, 2);
    }
  }
}

/// Scores of the queries against every key that one of them sees, softmax of each row over its own
/// keys, then the weighted sum of the values, which is divided last: both products run through
/// `ck_multiply`. A row's keys beyond its own get the weight 0 and add exact zeros, so the rows beside it
/// cannot change it. That keys begin at a multiple of 16 keeps each in its lane of the softmax's sum.
///
/// Keys and values of 8 bits become floats first.
void ck_attend(
    ck_attention attention, size_t count, const size_t *positions, const float *queries,
    float *scores, float *panel, float *output) {
  size_t size = attention.head_size, window = attention.window, width = padded(size);
  size_t first = 0;
  if (window > 0 && positions[0] + 1 > window)
    first = (positions[0] + 1 - window) / CK_LANES * CK_LANES;
  size_t seen = positions[count - 1] + 1 - first, all = padded(seen);
  ck_format format = attention.format == CK_Q8_0 ? CK_F32 : attention.format;
  const void *keys =
      attention.keys + first / CK_LANES * ck_key_bytes(attention.format, size);
  const void *values = attention.values + first * ck_value_bytes(attention.format, size);
  if (attention.format == CK_Q8_0) {
    ck_unpack_keys(all / CK_LANES, size, keys, panel);
    keys = panel;
  }
  // (count, seen keys, rounded up). Rows are so far apart that no power of two lies between them: those would
  // share a few lines of the cache.
  size_t stride = all + CK_LANES;
  ck_multiply(
      format, size, all, count, keys, CK_LANES, size * CK_LANES, queries, size, scores, stride);
  float denominators[CK_QUERIES];
  for (size_t i = 0; i < count; i++) {
    size_t end = positions[i] + 1;
    size_t begin = window > 0 && end > window ? end - window : 0;
    denominators[i] = ck_softmax(
        begin > first ? begin - first : 0, end - first, all, attention.scale, attention.cap,
        scores + i * stride);
  }
  if (attention.format == CK_Q8_0) {
    ck_unpack_values(seen, size, values, panel);
    values = panel;
  }
  // (count, head size)
  ck_multiply(format, seen, size, count, values, width, CK_LANES, scores, stride, output, size);
  for (size_t i = 0; i < count; i++) ck_scale(size, 1.0f / denominators[i], output + i * size);
}
