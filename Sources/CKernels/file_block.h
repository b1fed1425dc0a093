/// Blocks of 32 numbers as they stand in a file, taken apart.
///
/// Sources: the structs `block_*` in https://github.com/ggml-org/ggml/blob/master/src/ggml-common.h and
/// what `dequantize_row_*` reads from them.
#pragma once

#include "half.h"
#include "layout.h"

typedef struct {
  /// The columns' codes, without what makes them signed.
  uint8_t codes[CK_BLOCK];
  /// f16, or a byte where there is an outer scale: of the first and of the second half.
  uint16_t scales[2], minima[2];
  /// f16: of all 8 blocks.
  uint16_t outer_scale, outer_minimum;
} file_block;

/// Byte j holds the code of column j below and that of column j + 16 above.
INLINE void read_nibbles(const uint8_t *bytes, uint8_t *codes) {
  for (int j = 0; j < 16; j++) {
    codes[j] = bytes[j] & 15;
    codes[j + 16] = bytes[j] >> 4;
  }
}

/// Byte j holds the codes of column j of two blocks: `upper` tells which is wanted.
INLINE void read_half_bytes(const uint8_t *bytes, bool upper, uint8_t *codes) {
  for (int j = 0; j < CK_BLOCK; j++) codes[j] = upper ? bytes[j] >> 4 : bytes[j] & 15;
}

/// Bit j is the fifth bit of column j.
INLINE void add_fifth_bits(const uint8_t *bytes, uint8_t *codes) {
  uint32_t bits;
  memcpy(&bits, bytes, 4);
  for (int j = 0; j < CK_BLOCK; j++) codes[j] |= (bits >> j & 1) << 4;
}

/// The 6-bit scale and minimum of block `b` of Q4_K and Q5_K.
INLINE void read_scale_pair(const uint8_t *packed, size_t b, file_block *out) {
  if (b < 4) {
    out->scales[0] = packed[b] & 63;
    out->minima[0] = packed[b + 4] & 63;
  } else {
    out->scales[0] = (packed[b + 4] & 15) | (packed[b - 4] >> 6) << 4;
    out->minima[0] = packed[b + 4] >> 4 | (packed[b] >> 6) << 4;
  }
}

/// Formats with a scale of their own in every block.
INLINE void read_single(ck_format format, const uint8_t *row, size_t index, file_block *out) {
  bool fifth = format == CK_Q5_0 || format == CK_Q5_1;
  bool minimum = format == CK_Q4_1 || format == CK_Q5_1;
  const uint8_t *block = row + index * (18 + (fifth ? 4 : 0) + (minimum ? 2 : 0));
  out->scales[0] = load16(block);
  block += 2;
  if (minimum) {
    // The file adds it; we subtract.
    out->minima[0] = load16(block) ^ 0x8000;
    block += 2;
  }
  read_nibbles(block + (fifth ? 4 : 0), out->codes);
  if (fifth) add_fifth_bits(block, out->codes);
}

INLINE void read_q2_k(const uint8_t *super, size_t b, file_block *out) {
  for (int half = 0; half < 2; half++) {
    uint8_t both = super[2 * b + half];
    out->scales[half] = both & 15;
    out->minima[half] = both >> 4;
  }
  const uint8_t *codes = super + 16 + b / 4 * 32;
  for (int j = 0; j < CK_BLOCK; j++) out->codes[j] = codes[j] >> (2 * (b % 4)) & 3;
  out->outer_scale = load16(super + 80);
  out->outer_minimum = load16(super + 82);
}

INLINE void read_q3_k(const uint8_t *super, size_t b, file_block *out) {
  const uint8_t *packed = super + 96;
  for (size_t half = 0; half < 2; half++) {
    size_t i = 2 * b + half;
    int low = i < 8 ? packed[i] & 15 : packed[i - 8] >> 4;
    int high = packed[8 + i % 4] >> (2 * (i / 4)) & 3;
    out->scales[half] = (uint8_t)((low | high << 4) - 32);
  }
  const uint8_t *codes = super + 32 + b / 4 * 32;
  for (int j = 0; j < CK_BLOCK; j++)
    out->codes[j] = (codes[j] >> (2 * (b % 4)) & 3) | (super[j] >> b & 1) << 2;
  out->outer_scale = load16(super + 108);
}

INLINE void read_q4_k(const uint8_t *super, size_t b, file_block *out) {
  out->outer_scale = load16(super);
  out->outer_minimum = load16(super + 2);
  read_scale_pair(super + 4, b, out);
  read_half_bytes(super + 16 + b / 2 * 32, b % 2, out->codes);
}

INLINE void read_q5_k(const uint8_t *super, size_t b, file_block *out) {
  out->outer_scale = load16(super);
  out->outer_minimum = load16(super + 2);
  read_scale_pair(super + 4, b, out);
  read_half_bytes(super + 48 + b / 2 * 32, b % 2, out->codes);
  for (int j = 0; j < CK_BLOCK; j++) out->codes[j] |= (super[16 + j] >> b & 1) << 4;
}

INLINE void read_q6_k(const uint8_t *super, size_t b, file_block *out) {
  size_t n = b / 4, k = b % 4;
  read_half_bytes(super + 64 * n + 32 * (k % 2), k / 2, out->codes);
  const uint8_t *upper = super + 128 + 32 * n;
  for (int j = 0; j < CK_BLOCK; j++) out->codes[j] |= (upper[j] >> (2 * k) & 3) << 4;
  out->scales[0] = super[192 + 2 * b];
  out->scales[1] = super[193 + 2 * b];
  out->outer_scale = load16(super + 208);
}

INLINE void read_iq4_xs(const uint8_t *super, size_t b, file_block *out) {
  out->outer_scale = load16(super);
  int low = super[4 + b / 2] >> (4 * (b % 2)) & 15;
  int high = load16(super + 2) >> (2 * b) & 3;
  out->scales[0] = (uint8_t)((low | high << 4) - 32);
  read_nibbles(super + 8 + 16 * b, out->codes);
}

/// Block `index` of a row. Fields that the format lacks are left as they are.
INLINE void read_file_block(
    ck_format format, const uint8_t *row, size_t index, file_block *out) {
  size_t super = index / CK_SUPER, b = index % CK_SUPER;
  switch (format) {
  case CK_Q2_K: read_q2_k(row + super * 84, b, out); break;
  case CK_Q3_K: read_q3_k(row + super * 110, b, out); break;
  case CK_Q4_K: read_q4_k(row + super * 144, b, out); break;
  case CK_Q5_K: read_q5_k(row + super * 176, b, out); break;
  case CK_Q6_K: read_q6_k(row + super * 210, b, out); break;
  case CK_IQ4_XS: read_iq4_xs(row + super * 136, b, out); break;
  default: read_single(format, row, index, out); break;
  }
}
