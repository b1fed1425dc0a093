// Products of quantised weights and quantised activations. Included once for each set of kernels,
// which defines NAME and HALVES as in body_multiply.h, and
// - MAX_TOKENS: vectors that go through a tile together; BYTE_TILES: tiles that go together with them,
// - SUM, a type for the sums of 16 rows; START(sum, number); TOTAL(sum, wide), the sums as one vector,
// - OPERAND, a type for the codes of four columns of 16 rows, and PREPARE(operand, words),
// - NUMBER_BYTES(wide): bytes of an activation as the set stores it,
// - DOT(sum, operand, numbers, group, wide): adds Σj code[r][j] × number 4 · group + j to lane r, where
//   `numbers` begins at the block,
// - PUT_BLOCK(output, number, wide): stores the 32 numbers of a block.

/// Activations from some vector on.
typedef struct {
  const uint8_t *numbers;
  const float *scales;
  const int32_t *corrections, *half_corrections;
  size_t blocks;
} NAME(vectors);

INLINE NAME(vectors) NAME(after)(NAME(vectors) x, bool wide, size_t tokens) {
  x.numbers += tokens * x.blocks * CK_BLOCK * NUMBER_BYTES(wide);
  x.scales += tokens * x.blocks;
  x.corrections += tokens * x.blocks;
  x.half_corrections += tokens * x.blocks * 2;
  return x;
}

/// The scales or minima of packed block `b` of a format with one for a whole block.
INLINE void NAME(nibble_scales)(
    ck_layout layout, size_t b, bool is_minimum, const uint8_t *block, floats *output) {
  const uint8_t *header =
      block - b % CK_SUPER * layout_block_bytes(layout) - layout_header_bytes(layout);
  float numbers[CK_LANES];
  NAME(unpack_scales)(layout, is_minimum ? 1 : 0, is_minimum, block, header, numbers);
  LOAD(*output, numbers);
}

/// Adds `count` blocks, from block `first` on, of T tiles × N vectors to `total`, (T, N). Everything
/// but the pointers, `first`, `count` and `shift` is constant wherever this is inlined.
///
/// `direct` is 8 where packed Q8_0 is read as it is, 4 where a format of nibbles is; of 0, `panel` holds
/// unpacked blocks.
INLINE void NAME(core)(
    ck_layout layout, int direct, bool wide, int T, int N, size_t first, size_t count, int shift,
    const uint8_t *panel, size_t tile_stride, NAME(vectors) x, floats *total) {
#pragma clang fp contract(on)
  size_t scales = layout_scales(layout), minima = layout_minima(layout);
  size_t scale_bytes = direct == 8 ? 2 * CK_LANES
      : direct ? layout_scale_bytes(layout) : (scales + minima) * CK_LANES * 4;
  size_t block_bytes = scale_bytes + CK_BLOCK * CK_LANES;
  for (size_t b = first; b < first + count; b++) {
    const uint8_t *block =
        panel + (direct == 4 ? layout_block_offset(layout, b) : (b - first) * block_bytes);
    for (size_t part = 0; part < scales; part++) {
      SUM sum[CK_GROUP][MAX_TOKENS];
      for (int n = 0; n < N; n++) {
        size_t place = (size_t)n * x.blocks + b;
        int32_t correction =
            layout.halves ? x.half_corrections[2 * place + part] : x.corrections[place];
        ints start = correction;
        if (layout.minima) start = 0;
        else if (direct != 8) start >>= shift;
        for (int t = 0; t < T; t++) START(sum[t][n], start);
      }
      size_t groups = (direct == 4 ? 4 : 8) / scales;
      for (size_t group = part * groups; group < (part + 1) * groups; group++) {
        OPERAND operand[CK_GROUP], upper[CK_GROUP];
        for (int t = 0; t < T; t++) {
          ints words;
          LOAD(words, block + (size_t)t * tile_stride + scale_bytes + group * CK_LANES * 4);
          if (direct == 4) PREPARE(upper[t], (words >> 4) & 0x0f0f0f0f);
          if (direct == 4) words &= 0x0f0f0f0f;
          PREPARE(operand[t], words);
        }
        for (int n = 0; n < N; n++) {
          const uint8_t *numbers =
              x.numbers + ((size_t)n * x.blocks + b) * CK_BLOCK * NUMBER_BYTES(wide);
          for (int t = 0; t < T; t++) {
            DOT(sum[t][n], operand[t], numbers, group, wide);
            if (direct == 4) DOT(sum[t][n], upper[t], numbers, group + 4, wide);
          }
        }
      }
      for (int t = 0; t < T; t++) {
        const uint8_t *source = block + (size_t)t * tile_stride;
        floats weight_scale;
        if (direct == 8) HALVES(weight_scale, source);
        else if (direct) NAME(nibble_scales)(layout, b, false, source, &weight_scale);
        else LOAD(weight_scale, source + part * CK_LANES * 4);
        for (int n = 0; n < N; n++) {
          floats scale = weight_scale * x.scales[(size_t)n * x.blocks + b];
          floats product = __builtin_convertvector(TOTAL(sum[t][n], wide), floats);
          total[t * N + n] = total[t * N + n] + product * scale;
        }
      }
    }
    for (size_t part = 0; part < minima; part++)
      for (int t = 0; t < T; t++) {
        const uint8_t *source = block + (size_t)t * tile_stride;
        floats minimum;
        if (direct) NAME(nibble_scales)(layout, b, true, source, &minimum);
        else LOAD(minimum, source + (scales + part) * CK_LANES * 4);
        for (int n = 0; n < N; n++) {
          size_t place = (size_t)n * x.blocks + b;
          int32_t correction =
              layout.halves ? x.half_corrections[2 * place + part] : x.corrections[place];
          // −(sum of the vector's numbers): a correction is −128 times that.
          float sum = x.scales[place] * ((float)correction * 0x1p-7f);
          total[t * N + n] = total[t * N + n] + minimum * sum;
        }
      }
  }
}

/// Writes sums of T tiles × N vectors, of which only `rows` rows exist.
INLINE void NAME(write)(
    int T, int N, size_t rows, const floats *total, float *y, size_t y_stride) {
  for (int t = 0; t < T; t++) {
    size_t first = (size_t)t * CK_LANES;
    size_t count = rows - first < CK_LANES ? rows - first : CK_LANES;
    for (int n = 0; n < N; n++) {
      float *output = y + (size_t)n * y_stride + first;
      if (count == CK_LANES) {
        STORE(output, total[t * N + n]);
      } else {
        float lanes[CK_LANES];
        STORE(lanes, total[t * N + n]);
        memcpy(output, lanes, count * sizeof(float));
      }
    }
  }
}

/// What stays the same for all tiles of a call.
typedef struct {
  ck_format format;
  int shift;
  size_t blocks, tile_bytes, panel_bytes;
  uint8_t *scratch;
  float *y;
  size_t y_stride;
} NAME(job);

/// T tiles × N vectors, unpacked a few blocks at a time: they stay in the first-level cache.
INLINE void NAME(in_parts)(
    ck_layout layout, bool wide, int T, int N, NAME(job) job, size_t rows, const uint8_t *tiles,
    NAME(vectors) x) {
  floats total[CK_GROUP * MAX_TOKENS];
  for (int i = 0; i < T * N; i++) total[i] = 0;
  for (size_t first = 0; first < job.blocks; first += CK_SUPER) {
    size_t count = job.blocks - first < CK_SUPER ? job.blocks - first : CK_SUPER;
    size_t stride = CK_SUPER * job.panel_bytes;
    for (int t = 0; t < T; t++)
      NAME(unpack_panel)(
          job.format, tiles + (size_t)t * job.tile_bytes, first, count,
          job.scratch + (size_t)t * stride);
    NAME(core)(
        layout, 0, wide, T, N, first, count, job.shift, job.scratch, stride, x, total);
  }
  NAME(write)(T, N, rows, total, job.y, job.y_stride);
}

/// T tiles, unpacked already or direct, × N vectors.
INLINE void NAME(at_once)(
    ck_layout layout, int direct, bool wide, int T, int N, NAME(job) job, size_t rows,
    const uint8_t *panel, size_t tile_stride, NAME(vectors) x) {
  floats total[CK_GROUP * MAX_TOKENS];
  for (int i = 0; i < T * N; i++) total[i] = 0;
  NAME(core)(
      layout, direct, wide, T, N, 0, job.blocks, job.shift, panel, tile_stride, x, total);
  NAME(write)(T, N, rows, total, job.y, job.y_stride);
}

/// T tiles × all vectors.
INLINE void NAME(tiles)(
    ck_layout layout, int direct, bool wide, int T, NAME(job) job, size_t rows,
    const uint8_t *tiles, NAME(vectors) x, size_t tokens) {
#define PARTS(N) \
  case N: NAME(in_parts)(layout, wide, T, N, job, rows, tiles, x); return;
#define ONCE(N) \
  case N: NAME(at_once)(layout, whole, wide, T, N, job, rows, panel, stride, x); return;
  if (!direct) {
    switch (tokens) {
      PARTS(1) PARTS(2) PARTS(3) PARTS(4)
#if MAX_TOKENS == 6
      PARTS(5) PARTS(6)
#endif
    default: break;
    }
  }
  const uint8_t *panel = tiles;
  size_t stride = job.tile_bytes;
  if (direct == 4 && tokens <= MAX_TOKENS) {
    const int whole = 4;
    switch (tokens) {
      ONCE(1) ONCE(2) ONCE(3) ONCE(4)
#if MAX_TOKENS == 6
      ONCE(5) ONCE(6)
#endif
    default: return;
    }
  }
  const int whole = direct == 8 ? 8 : 0;
  if (!whole) {
    stride = job.blocks * job.panel_bytes;
    for (int t = 0; t < T; t++)
      NAME(unpack_panel)(
          job.format, tiles + (size_t)t * job.tile_bytes, 0, job.blocks,
          job.scratch + (size_t)t * stride);
    panel = job.scratch;
  }
  for (; tokens >= MAX_TOKENS; tokens -= MAX_TOKENS) {
    NAME(at_once)(layout, whole, wide, T, MAX_TOKENS, job, rows, panel, stride, x);
    x = NAME(after)(x, wide, MAX_TOKENS);
    job.y += MAX_TOKENS * job.y_stride;
  }
  switch (tokens) {
    ONCE(1) ONCE(2) ONCE(3)
#if MAX_TOKENS == 6
    ONCE(4) ONCE(5)
#endif
  default: break;
  }
#undef PARTS
#undef ONCE
}

/// All tiles × all vectors.
INLINE void NAME(all)(
    ck_layout layout, int direct, bool wide, NAME(job) job, size_t rows, const uint8_t *tiles,
    NAME(vectors) x, size_t tokens) {
  // Two sums for each tile where numbers are wide: half as many tiles. Few vectors wait for memory:
  // one tile after another is one stream, which the CPU foresees. (Measured on Zen 4: 24 GB/s on a
  // thread, against 16 with four tiles side by side and 11 with software prefetches besides.)
  const int together = wide ? (BYTE_TILES + 1) / 2 : BYTE_TILES;
  while (rows > 0) {
    int taken = 1;
    if (tokens > MAX_TOKENS && rows > (size_t)(together - 1) * CK_LANES) {
      taken = together;
      NAME(tiles)(layout, direct, wide, together, job, rows, tiles, x, tokens);
    } else {
      NAME(tiles)(layout, direct, wide, 1, job, rows, tiles, x, tokens);
    }
    if (rows <= (size_t)taken * CK_LANES) return;
    rows -= (size_t)taken * CK_LANES;
    tiles += (size_t)taken * job.tile_bytes;
    job.y += taken * CK_LANES;
  }
}

#define VARIANT(name, DIRECT, LAYOUT)                                                          \
  static void NAME(name)(                                                                      \
      NAME(job) job, size_t rows, const uint8_t *tiles, NAME(vectors) x, size_t tokens) {      \
    NAME(all)(LAYOUT, DIRECT, false, job, rows, tiles, x, tokens);                             \
  }                                                                                            \
  static void NAME(name##_wide)(                                                               \
      NAME(job) job, size_t rows, const uint8_t *tiles, NAME(vectors) x, size_t tokens) {      \
    NAME(all)(LAYOUT, DIRECT, true, job, rows, tiles, x, tokens);                              \
  }
#define PANEL(HALVED, MINIMA) ((ck_layout){.halves = HALVED, .minima = MINIMA})
VARIANT(q8_0, 8, PANEL(false, false))
VARIANT(q4_0, 4, layout_of(CK_Q4_0))
VARIANT(q4_1, 4, layout_of(CK_Q4_1))
VARIANT(q4_k, 4, layout_of(CK_Q4_K))
VARIANT(whole, 0, PANEL(false, false))
VARIANT(whole_minima, 0, PANEL(false, true))
VARIANT(halves, 0, PANEL(true, false))
VARIANT(halves_minima, 0, PANEL(true, true))
#undef PANEL
#undef VARIANT

static void NAME(multiply_quantised)(
    ck_format format, size_t columns, size_t rows, const uint8_t *tiles, ck_activations x,
    size_t tokens, float *y, size_t y_stride, uint8_t *scratch) {
  ck_layout layout = layout_of(format);
  NAME(job) job = {
      .format = format, .shift = layout.shift, .blocks = columns / CK_BLOCK,
      .tile_bytes = ck_tile_bytes(format, columns), .panel_bytes = panel_block_bytes(layout),
      .scratch = scratch, .y = y, .y_stride = y_stride};
  NAME(vectors) vectors = {
      x.numbers, x.scales, x.corrections, x.half_corrections, columns / CK_BLOCK};
  void (*run)(NAME(job), size_t, const uint8_t *, NAME(vectors), size_t);
#define CHOOSE(name) run = x.wide ? NAME(name##_wide) : NAME(name)
  if (format == CK_Q8_0) CHOOSE(q8_0);
  else if (format == CK_Q4_0) CHOOSE(q4_0);
  else if (format == CK_Q4_1) CHOOSE(q4_1);
  else if (format == CK_Q4_K) CHOOSE(q4_k);
  else if (layout.halves && layout.minima) CHOOSE(halves_minima);
  else if (layout.halves) CHOOSE(halves);
  else if (layout.minima) CHOOSE(whole_minima);
  else CHOOSE(whole);
#undef CHOOSE
  // So many vectors that they stay in the second-level cache while the tiles pass by.
  size_t most = (768 << 10) / (columns * NUMBER_BYTES(x.wide)) / MAX_TOKENS * MAX_TOKENS;
  if (most < 4 * MAX_TOKENS) most = 4 * MAX_TOKENS;
  while (tokens > 0) {
    size_t count = tokens < most ? tokens : most;
    run(job, rows, tiles, vectors, count);
    vectors = NAME(after)(vectors, x.wide, count);
    job.y += count * y_stride;
    tokens -= count;
  }
}

/// Rounds to the nearest whole number by adding 1.5 · 2^23.
INLINE int32_t NAME(round)(float number) {
#pragma clang fp contract(off)
  return (int32_t)((number + 12582912.0f) - 12582912.0f);
}

static void NAME(quantise)(size_t columns, const float *x, ck_activations output, size_t token) {
#pragma clang fp contract(on)
  size_t blocks = columns / CK_BLOCK;
  uint8_t *numbers = output.numbers + token * columns * NUMBER_BYTES(output.wide);
  // Of 16 bits the largest is 32639: its upper byte is 127, its lower one 127.
  float most = output.wide ? 32639.0f : 127.0f;
  for (size_t b = 0; b < blocks; b++, x += CK_BLOCK) {
    // The bits of |x| order like numbers, NaN above all: the maximum sees what is not finite.
    uint32_t bits[CK_BLOCK], top = 0;
    memcpy(bits, x, sizeof bits);
    for (int i = 0; i < CK_BLOCK; i++) {
      uint32_t magnitude = bits[i] & 0x7fffffff;
      top = magnitude > top ? magnitude : top;
    }
    float largest;
    memcpy(&largest, &top, sizeof largest);
    bool finite = top < 0x7f800000;
    bool usable = finite && largest >= 1e-30f;
    float inverse = usable ? most / largest : 0;
    int32_t number[CK_BLOCK], sums[2] = {0, 0};
    // Where numbers are not finite they count as 1, so that the scale shows in every product.
    if (usable)
      for (int i = 0; i < CK_BLOCK; i++)
        number[i] = NAME(round)(x[i] * inverse);
    else
      for (int i = 0; i < CK_BLOCK; i++) number[i] = finite ? 0 : 1;
    for (int i = 0; i < 16; i++) sums[0] += number[i];
    for (int i = 16; i < 32; i++) sums[1] += number[i];
    PUT_BLOCK(numbers + b * CK_BLOCK * NUMBER_BYTES(output.wide), number, output.wide);
    size_t place = token * blocks + b;
    output.scales[place] = finite ? largest / most : largest;
    output.corrections[place] = -128 * (sums[0] + sums[1]);
    output.half_corrections[2 * place] = -128 * sums[0];
    output.half_corrections[2 * place + 1] = -128 * sums[1];
  }
}
