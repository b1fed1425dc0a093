// Products of floats. Included once for each set of kernels, which defines
// - NAME(name): the name with the set's suffix,
// - HALVES(result, source): 16 half-precision numbers as floats,
// - WIDE_TILES and WIDE_TOKENS: tiles (1 or 2) and vectors (at least 6) whose sums fit into the registers.
//   Weights are turned into floats once for all vectors of a block, so vectors save more than tiles.

/// Numbers `index`… of the weights as floats.
#define WEIGHTS16(result, format, w, index)                              \
  do {                                                                   \
    if ((format) == CK_F32) {                                            \
      LOAD(result, (const uint8_t *)(w) + (index) * 4);                  \
    } else if ((format) == CK_F16) {                                     \
      HALVES(result, (const uint8_t *)(w) + (index) * 2);                \
    } else {                                                             \
      shorts upper_;                                                     \
      LOAD(upper_, (const uint8_t *)(w) + (index) * 2);                  \
      (result) = (floats)(__builtin_convertvector(upper_, ints) << 16);  \
    }                                                                    \
  } while (0)

/// T tiles × N vectors in registers. T, N and the format are constants wherever this is inlined.
INLINE void NAME(block)(
    ck_format format, int T, int N, size_t depth, const void *w, size_t step, size_t tile_stride,
    const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows) {
// A product and its sum are fused where the set can, in every instance alike: one rounding each.
#pragma clang fp contract(on)
  floats sum[CK_PAIR][WIDE_TOKENS];
  for (int t = 0; t < T; t++)
    for (int n = 0; n < N; n++) sum[t][n] = 0;
  for (size_t k = 0; k < depth; k++) {
    floats weight[CK_PAIR];
    // A lone vector waits for memory; there numbers of 16 bits fill a line of the cache for each column.
    if (N == 1 && format != CK_F32) READ_AHEAD((const uint8_t *)w + k * step * 2);
    for (int t = 0; t < T; t++)
      WEIGHTS16(weight[t], format, w, (size_t)t * tile_stride + k * step);
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

#define BLOCK(N)  \
  NAME(block)(format, T, N, depth, w, step, tile_stride, x, x_stride, y, y_stride, rows)

/// All vectors times T tiles.
INLINE void NAME(strip)(
    ck_format format, int T, size_t depth, size_t rows, size_t tokens, const void *w, size_t step,
    size_t tile_stride, const float *x, size_t x_stride, float *y, size_t y_stride) {
  while (tokens >= 6) {
    const size_t count = tokens >= WIDE_TOKENS ? WIDE_TOKENS : 6;
    if (count == WIDE_TOKENS) BLOCK(WIDE_TOKENS);
    else BLOCK(6);
    tokens -= count, x += count * x_stride, y += count * y_stride;
  }
  switch (tokens) {
  case 5: BLOCK(5); break;
  case 4: BLOCK(4); break;
  case 3: BLOCK(3); break;
  case 2: BLOCK(2); break;
  case 1: BLOCK(1); break;
  }
}
#undef BLOCK

INLINE void NAME(multiply_format)(
    ck_format format, size_t size, size_t depth, size_t rows, size_t tokens, const void *w,
    size_t step, size_t tile_stride, const float *x, size_t x_stride, float *y, size_t y_stride) {
#define STRIP(T) \
  NAME(strip)(format, T, depth, rows, tokens, w, step, tile_stride, x, x_stride, y, y_stride)
  while (rows > 0) {
    // One vector: two chains of sums hide the latency that many vectors hide elsewhere.
    const bool pair = rows > CK_LANES && (tokens == 1 || WIDE_TILES == CK_PAIR);
    if (pair && tokens == 1)
      NAME(block)(
          format, CK_PAIR, 1, depth, w, step, tile_stride, x, x_stride, y, y_stride, rows);
    else if (pair)
      STRIP(WIDE_TILES);
    else
      STRIP(1);
    const size_t tiles = pair ? CK_PAIR : 1;
    if (rows <= tiles * CK_LANES) return;
    rows -= tiles * CK_LANES, y += tiles * CK_LANES;
    w = (const uint8_t *)w + tiles * tile_stride * size;
  }
#undef STRIP
}

static void NAME(multiply)(
    ck_format format, size_t depth, size_t rows, size_t tokens, const void *w, size_t step,
    size_t tile_stride, const float *x, size_t x_stride, float *y, size_t y_stride) {
  if (format == CK_F32)
    NAME(multiply_format)(
        CK_F32, 4, depth, rows, tokens, w, step, tile_stride, x, x_stride, y, y_stride);
  else if (format == CK_F16)
    NAME(multiply_format)(
        CK_F16, 2, depth, rows, tokens, w, step, tile_stride, x, x_stride, y, y_stride);
  else
    NAME(multiply_format)(
        CK_BF16, 2, depth, rows, tokens, w, step, tile_stride, x, x_stride, y, y_stride);
}
