// Products of many vectors with AMX: 16 rows × 16 vectors × 32 columns in one instruction, its sums in a
// tile of the processor. Few vectors, those of 16 bits and the last ones go the way of the set that
// includes this, behind body.h; so do all scales, in the same order, so that both give the same bits.
//
// An operand of a panel is what AMX asks for: four columns of 16 rows side by side. Here its codes have a
// sign, as the vectors have, so that nothing is to be corrected.
//
// Source: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 1, chapter 18; volume 2,
// LDTILECFG, TDPBSSD.

enum {
  TILE_VECTORS = 16,
  /// A step's tiles are loaded one step before they are multiplied, its sums stored two steps after that and
  /// scaled two steps later: nothing waits for what has just begun. (Measured on a Xeon of 2023, against a
  /// step after another: 610 and 540 GOP/s.)
  STORED_AFTER = 2,
  SCALED_AFTER = 4,
  TILE_BUFFERS = 4
};

typedef struct {
  uint8_t palette, start_row, reserved[14];
  uint16_t row_bytes[16];
  uint8_t rows[16];
} tile_shapes;

/// Four tiles of sums, two of vectors, two of codes: of the columns that share a scale.
#define TILE_SHAPES(COLUMNS)                                                                       \
  {                                                                                                \
    .palette = 1, .row_bytes = {64, 64, 64, 64, COLUMNS, COLUMNS, 64, 64},                         \
    .rows = {                                                                                      \
      TILE_VECTORS, TILE_VECTORS, TILE_VECTORS, TILE_VECTORS, TILE_VECTORS, TILE_VECTORS,          \
      COLUMNS / 4, COLUMNS / 4,                                                                    \
    },                                                                                             \
  }
static const tile_shapes block_shapes = TILE_SHAPES(CK_BLOCK);
static const tile_shapes half_shapes = TILE_SHAPES(CK_BLOCK / 2);
#undef TILE_SHAPES

/// What happens in step INDEX of four: it multiplies, the next one loads, the one before the last stores.
#define TILE_STEP(INDEX)                                                     \
  case INDEX:                                                                \
    if (step + 1 < steps) {                                                  \
      TILE_LOAD(4 + (INDEX + 1) % 2, numbers, stride);                       \
      TILE_LOAD(6 + (INDEX + 1) % 2, from, 64);                              \
    }                                                                        \
    if (step >= STORED_AFTER && step < steps + STORED_AFTER)                 \
      TILE_STORE(STORED_IN(INDEX), sums[STORED_IN(INDEX)], 64);              \
    if (step >= 0 && step < steps) {                                         \
      TILE_ZERO(INDEX);                                                      \
      TILE_MULTIPLY(INDEX, 4 + INDEX % 2, 6 + INDEX % 2);                    \
    }                                                                        \
    break
#define STORED_IN(INDEX) ((INDEX + 4 - STORED_AFTER) % 4)

/// A panel × 16 vectors: a step for each block or half.
///
/// - `factors`: of the vectors, as `turn_factors` leaves them.
INLINE void tile_part(
    ck_layout layout, const uint8_t *panel, NAME(job) job, size_t rows, NAME(vectors) x,
    const float *factors) {
#pragma clang fp contract(on)
  const size_t scales = layout_scales(layout), stride = x.blocks * CK_BLOCK;
  const size_t bytes = NAME(panel_bytes)(layout, false);
  const size_t minima = layout_minima(layout), set = (1 + minima) * TILE_VECTORS;
  const uint8_t *codes = panel + (scales + minima) * CK_LANES * 4;
  const ptrdiff_t steps = (ptrdiff_t)(x.blocks * scales);
  _Alignas(64) int32_t sums[TILE_BUFFERS][TILE_VECTORS][CK_LANES];
  floats total[TILE_VECTORS];
  for (int n = 0; n < TILE_VECTORS; n++) total[n] = 0;
  for (ptrdiff_t step = -1; step < steps + SCALED_AFTER; step++) {
    const size_t next = (size_t)(step + 1);
    const uint8_t *numbers = x.numbers + next * (CK_BLOCK / scales);
    const uint8_t *from = codes + next / scales * bytes + next % scales * 4 * CK_LANES * 4;
    switch (step & 3) {
      TILE_STEP(0);
      TILE_STEP(1);
      TILE_STEP(2);
      TILE_STEP(3);
    }
    if (step < SCALED_AFTER) continue;
    const size_t scaled = (size_t)(step - SCALED_AFTER), b = scaled / scales;
    floats weight_scale;
    LOAD(weight_scale, panel + b * bytes + scaled % scales * CK_LANES * 4);
    UNROLL
    for (int n = 0; n < TILE_VECTORS; n++) {
      ints sum;
      LOAD(sum, sums[scaled % TILE_BUFFERS][n]);
      floats scale = weight_scale * factors[b * set + (size_t)n];
      floats product = __builtin_convertvector(sum, floats);
      total[n] = total[n] + product * scale;
      TILE_PIN(total[n]);
    }
    for (size_t i = 0; i < minima && scaled % scales == scales - 1; i++) {
      floats minimum;
      LOAD(minimum, panel + b * bytes + (scales + i) * CK_LANES * 4);
      UNROLL
      for (int n = 0; n < TILE_VECTORS; n++) {
        total[n] = total[n] + minimum * factors[b * set + (1 + i) * TILE_VECTORS + (size_t)n];
        TILE_PIN(total[n]);
      }
    }
  }
  NAME(write)(1, TILE_VECTORS, rows, total, job.y, job.y_stride);
}

/// Takes from the codes of a panel what makes them positive.
INLINE void give_sign(ck_layout layout, size_t blocks, uint8_t *panel) {
  if (layout.minima) return;
  const size_t scale_bytes = layout_scales(layout) * CK_LANES * 4;
  for (size_t b = 0; b < blocks; b++, panel += NAME(panel_bytes)(layout, false))
    for (size_t group = 0; group < CK_BLOCK / 4; group++) {
      uint8_t *at = panel + scale_bytes + group * CK_LANES * 4;
      bytes64 codes;
      LOAD(codes, at);
      codes -= (uint8_t)(128 >> layout.shift);
      STORE(at, codes);
    }
}

/// What sums and minima are multiplied with, of all vectors but the last ones: (vectors / 16, blocks,
/// 1 + minima, 16), scales and behind them scales × the sums of the numbers.
INLINE void turn_factors(ck_layout layout, NAME(vectors) x, size_t tokens, float *output) {
  for (; tokens >= TILE_VECTORS; tokens -= TILE_VECTORS, x = NAME(after)(x, false, TILE_VECTORS))
    for (size_t b = 0; b < x.blocks; b++) {
      for (size_t n = 0; n < TILE_VECTORS; n++) *output++ = x.scales[n * x.blocks + b];
      for (size_t part = 0; part < layout_minima(layout); part++)
        for (int n = 0; n < TILE_VECTORS; n++)
          *output++ = x.scales[(size_t)n * x.blocks + b]
              * ((float)NAME(correction)(layout, x, n, b, part) * 0x1p-7f);
    }
}

/// All tiles × many vectors.
INLINE void tile_many(
    ck_layout layout, NAME(job) job, size_t rows, const uint8_t *packed, NAME(vectors) x,
    size_t tokens) {
  const size_t last = tokens % TILE_VECTORS;
  uint8_t *panel = job.scratch;
  float *all_factors = (float *)(void *)(panel + job.blocks * NAME(panel_bytes)(layout, false));
  turn_factors(layout, x, tokens, all_factors);
  for (;;) {
    NAME(unpack_panel)(job.format, false, packed, 0, job.blocks, panel);
    NAME(job) part = job;
    NAME(vectors) some = NAME(after)(x, false, tokens - last);
    // The last ones meet codes as they were unpacked.
    part.y += (tokens - last) * job.y_stride;
    NAME(all_vectors)(layout, (NAME(tiles)){panel, 0, false}, false, 1, part, rows, some, last);
    give_sign(layout, job.blocks, panel);
    part = job, some = x;
    const float *factors = all_factors;
    for (size_t left = tokens; left >= TILE_VECTORS; left -= TILE_VECTORS) {
      tile_part(layout, panel, part, rows, some, factors);
      factors += (1 + layout_minima(layout)) * TILE_VECTORS * job.blocks;
      some = NAME(after)(some, false, TILE_VECTORS);
      part.y += TILE_VECTORS * job.y_stride;
    }
    if (rows <= CK_LANES) return;
    rows -= CK_LANES, packed += job.tile_bytes, job.y += CK_LANES;
  }
}

#define MANY(FORMAT)                                                                     \
  static void tile_many_##FORMAT(                                                        \
      NAME(job) job, size_t rows, const uint8_t *tiles, NAME(vectors) x, size_t tokens) { \
    tile_many(layout_of(FORMAT), job, rows, tiles, x, tokens);                           \
  }
MANY(CK_Q8_0) MANY(CK_Q4_0) MANY(CK_Q4_1) MANY(CK_Q5_0) MANY(CK_Q5_1) MANY(CK_Q2_K)
MANY(CK_Q3_K) MANY(CK_Q4_K) MANY(CK_Q5_K) MANY(CK_Q6_K) MANY(CK_IQ4_NL) MANY(CK_IQ4_XS)
#undef MANY

static NAME(run) *tile_run(ck_format format) {
  switch (format) {
#define CASE(FORMAT) case FORMAT: return tile_many_##FORMAT;
    CASE(CK_Q8_0) CASE(CK_Q4_0) CASE(CK_Q4_1) CASE(CK_Q5_0) CASE(CK_Q5_1) CASE(CK_Q2_K)
    CASE(CK_Q3_K) CASE(CK_Q4_K) CASE(CK_Q5_K) CASE(CK_Q6_K) CASE(CK_IQ4_NL) CASE(CK_IQ4_XS)
#undef CASE
  default: __builtin_unreachable();
  }
}

/// As `multiply_quantised`.
static void tile_multiply(
    ck_format format, size_t columns, size_t rows, const uint8_t *packed, ck_activations x,
    size_t tokens, float *y, size_t y_stride, uint8_t *scratch) {
  if (x.stored_wide || tokens < TILE_VECTORS) {
    NAME(multiply_quantised)(format, columns, rows, packed, x, tokens, y, y_stride, scratch);
    return;
  }
  NAME(job) job = NAME(job_of)(format, columns, scratch, y, y_stride);
  TILE_CONFIGURE(layout_of(format).halves ? &half_shapes : &block_shapes);
  NAME(run_in_parts)(tile_run(format), job, rows, packed, NAME(vectors_of)(x, columns), false, tokens);
  // Without it every change of threads would save the tiles.
  TILE_RELEASE();
}

const ck_kernels ck_kernels_amx = KERNEL_TABLE(tile_multiply);
