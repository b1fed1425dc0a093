#include "CKernels.h"

/// Scores of six queries against every key, softmax of each row up to its own position, then the
/// weighted sum of the values: both products run through `ck_multiply`. A row's keys beyond its own
/// position get the weight 0 and add exact zeros, so the rows beside it cannot change it.
void ck_attend(
    size_t head_size, size_t first_position, size_t count, const float *queries,
    size_t query_stride, const float *keys, const float *values, float *scores, float *output,
    size_t output_stride) {
  size_t positions = first_position + count;
  size_t padded = (positions + CK_LANES - 1) / CK_LANES * CK_LANES;
  size_t value_stride = (head_size + CK_LANES - 1) / CK_LANES * CK_LANES;
  float scale = 1.0f / __builtin_sqrtf((float)head_size);
  // (count, padded)
  ck_multiply(
      head_size, padded, count, keys, CK_LANES, head_size * CK_LANES, queries,
      query_stride, scores, padded);
  for (size_t i = 0; i < count; i++)
    ck_softmax(first_position + i + 1, padded, scale, scores + i * padded);
  // (count, head size)
  ck_multiply(
      positions, head_size, count, values, value_stride, CK_LANES, scores, padded, output,
      output_stride);
}
