#include "CKernels.h"
#include "lanes.h"

/// T tiles × N vectors in registers. T and N are constants wherever this is inlined.
INLINE void block(
    int T, int N, size_t depth, const float *w, size_t step, size_t tile_stride, const float *x,
    size_t x_stride, float *y, size_t y_stride, size_t rows) {
// A product and its sum are fused where the CPU can, in every instance alike: one rounding each.
#pragma clang fp contract(on)
  floats sum[CK_GROUP][6];
  for (int t = 0; t < T; t++)
    for (int n = 0; n < N; n++) sum[t][n] = 0;
  for (size_t k = 0; k < depth; k++) {
    floats weight[CK_GROUP];
    for (int t = 0; t < T; t++) LOAD(weight[t], w + (size_t)t * tile_stride + k * step);
    for (int n = 0; n < N; n++) {
      floats number = x[(size_t)n * x_stride + k];
      for (int t = 0; t < T; t++) sum[t][n] = sum[t][n] + weight[t] * number;
    }
  }
  for (int t = 0; t < T; t++) {
    size_t first = (size_t)t * CK_LANES;
    size_t count = rows - first < CK_LANES ? rows - first : CK_LANES;
    for (int n = 0; n < N; n++) {
      float *output = y + (size_t)n * y_stride + first;
      if (count == CK_LANES) {
        STORE(output, sum[t][n]);
      } else {
        float lanes[CK_LANES];
        STORE(lanes, sum[t][n]);
        memcpy(output, lanes, count * sizeof(float));
      }
    }
  }
}

#define BLOCK(T, N) block(T, N, depth, w, step, tile_stride, x, x_stride, y, y_stride, rows)

/// All vectors times T tiles.
INLINE void strip(
    int T, size_t depth, size_t rows, size_t tokens, const float *w, size_t step,
    size_t tile_stride, const float *x, size_t x_stride, float *y, size_t y_stride) {
  for (; tokens >= 6; tokens -= 6, x += 6 * x_stride, y += 6 * y_stride) BLOCK(T, 6);
  switch (tokens) {
  case 5: BLOCK(T, 5); break;
  case 4: BLOCK(T, 4); break;
  case 3: BLOCK(T, 3); break;
  case 2: BLOCK(T, 2); break;
  case 1: BLOCK(T, 1); break;
  }
}

/// Whether the sums of two tiles × six vectors fit into the registers: AVX-512 has 32 for 16 floats
/// each. With AVX2 and on arm64 one tile fits.
static bool has_wide_registers(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("x86-64-v4");
#else
  return false;
#endif
}

CLONES void ck_multiply(
    size_t depth, size_t rows, size_t tokens, const float *w, size_t step, size_t tile_stride,
    const float *x, size_t x_stride, float *y, size_t y_stride) {
  // One vector: four chains of sums hide the latency that six vectors hide elsewhere.
  if (tokens == 1) {
    while (rows > 3 * CK_LANES) {
      BLOCK(4, 1);
      if (rows <= 4 * CK_LANES) return;
      rows -= 4 * CK_LANES, w += 4 * tile_stride, y += 4 * CK_LANES;
    }
  }
  while (rows > CK_LANES && has_wide_registers()) {
    strip(2, depth, rows, tokens, w, step, tile_stride, x, x_stride, y, y_stride);
    if (rows <= 2 * CK_LANES) return;
    rows -= 2 * CK_LANES, w += 2 * tile_stride, y += 2 * CK_LANES;
  }
  for (;;) {
    strip(1, depth, rows, tokens, w, step, tile_stride, x, x_stride, y, y_stride);
    if (rows <= CK_LANES) return;
    rows -= CK_LANES, w += tile_stride, y += CK_LANES;
  }
}
