#include "CKernels.h"
#include "lanes.h"

/// Scores of the queries against every key that one of them sees, softmax of each row over its own
/// keys, then the weighted sum of the values: both products run through `ck_multiply`. A row's keys
/// beyond its own get the weight 0 and add exact zeros, so the rows beside it cannot change it. That
/// keys begin at a multiple of 16 keeps each in its lane of the softmax's sum.
void ck_attend(
    ck_attention attention, size_t count, const size_t *positions, const float *queries,
    float *scores, float *output) {
  size_t size = attention.head_size, window = attention.window;
  size_t number = attention.format == CK_F32 ? 4 : 2;
  size_t value_stride = (size + CK_LANES - 1) / CK_LANES * CK_LANES;
  size_t first = 0;
  if (window > 0 && positions[0] + 1 > window)
    first = (positions[0] + 1 - window) / CK_LANES * CK_LANES;
  size_t seen = positions[count - 1] + 1 - first;
  size_t padded = (seen + CK_LANES - 1) / CK_LANES * CK_LANES;
  // (count, padded)
  ck_multiply(
      attention.format, size, padded, count, (const uint8_t *)attention.keys + first * size * number,
      CK_LANES, size * CK_LANES, queries, size, scores, padded);
  for (size_t i = 0; i < count; i++) {
    size_t end = positions[i] + 1;
    size_t begin = window > 0 && end > window ? end - window : 0;
    ck_softmax(
        begin > first ? begin - first : 0, end - first, padded, attention.scale, attention.cap,
        scores + i * padded);
  }
  // (count, head size)
  ck_multiply(
      attention.format, seen, size, count,
      (const uint8_t *)attention.values + first * value_stride * number, value_stride, CK_LANES,
      scores, padded, output, size);
}
