// One tile times N quantised vectors, written once and included for each way to multiply bytes.
// Needs
// - SUM, a type for the sums of 16 rows, and START(sum, number), what they begin with,
// - DOT4(sum, words, four): adds Σj words[r].byte[j] (unsigned) × number j to lane r, where the
//   upper bytes of the numbers are four[0…3], the lower ones four[32…35],
// - TOTAL(sum): the sums as one vector,
// - HALVES(result, source): 16 half-precision numbers as floats.

INLINE void NAME(block)(
    bool nibbles, int N, size_t blocks, const uint8_t *tile, const int8_t *numbers,
    const float *scales, const int32_t *sums, float *y, size_t y_stride, size_t rows) {
#pragma clang fp contract(on)
  // Bytes and nibbles are stored with an offset; the sum starts with what the offset adds. It stays
  // below 32 · 255 · 32639 < 2^31.
  int32_t offset = nibbles ? 8 : 128;
  size_t stride = blocks * 2 * CK_BLOCK;
  floats total[6];
  for (int n = 0; n < N; n++) total[n] = 0;
  for (size_t b = 0; b < blocks; b++, tile += nibbles ? 18 * CK_LANES : 34 * CK_LANES) {
    SUM sum[6];
    for (int n = 0; n < N; n++) START(sum[n], -offset * sums[(size_t)n * blocks + b]);
    for (int group = 0; group < (nibbles ? 4 : 8); group++) {
      ints words;
      LOAD(words, tile + 2 * CK_LANES + group * 64);
      ints low = nibbles ? words & 0x0f0f0f0f : words;
      ints high = (words >> 4) & 0x0f0f0f0f;
      for (int n = 0; n < N; n++) {
        const int8_t *four = numbers + (size_t)n * stride + b * 2 * CK_BLOCK + group * 4;
        DOT4(sum[n], low, four);
        if (nibbles) DOT4(sum[n], high, four + 16);
      }
    }
    floats weight_scales;
    HALVES(weight_scales, tile);
    for (int n = 0; n < N; n++) {
      floats scale = weight_scales * scales[(size_t)n * blocks + b];
      total[n] = total[n] + __builtin_convertvector(TOTAL(sum[n]), floats) * scale;
    }
  }
  for (int n = 0; n < N; n++) {
    float lanes[CK_LANES];
    STORE(lanes, total[n]);
    size_t count = rows < CK_LANES ? rows : CK_LANES;
    memcpy(y + (size_t)n * y_stride, lanes, count * sizeof(float));
  }
}

#define BLOCK(N) \
  NAME(block)(nibbles, N, blocks, tile, numbers, scales, sums, y, y_stride, rows)

/// One tile times all vectors.
INLINE void NAME(strip)(
    bool nibbles, size_t blocks, size_t rows, const uint8_t *tile, const int8_t *numbers,
    const float *scales, const int32_t *sums, size_t tokens, float *y, size_t y_stride) {
  while (tokens >= 6) {
    BLOCK(6);
    numbers += 6 * blocks * 2 * CK_BLOCK, scales += 6 * blocks, sums += 6 * blocks;
    y += 6 * y_stride, tokens -= 6;
  }
  switch (tokens) {
  case 5: BLOCK(5); break;
  case 4: BLOCK(4); break;
  case 3: BLOCK(3); break;
  case 2: BLOCK(2); break;
  case 1: BLOCK(1); break;
  }
}

TARGET static void NAME(multiply)(
    ck_format format, size_t columns, size_t rows, const uint8_t *tiles, const int8_t *numbers,
    const float *scales, const int32_t *sums, size_t tokens, float *y, size_t y_stride) {
  size_t bytes = ck_tile_bytes(format, columns), blocks = columns / CK_BLOCK;
  for (size_t row = 0; row < rows; row += CK_LANES, tiles += bytes, y += CK_LANES) {
    if (format == CK_Q4_0)
      NAME(strip)(true, blocks, rows - row, tiles, numbers, scales, sums, tokens, y, y_stride);
    else
      NAME(strip)(false, blocks, rows - row, tiles, numbers, scales, sums, tokens, y, y_stride);
  }
}

#undef BLOCK
#undef SUM
#undef START
#undef DOT4
#undef TOTAL
#undef HALVES
#undef NAME
#undef TARGET
