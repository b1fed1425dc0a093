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
  /// Sums are made so many steps before they are scaled: from the loads of a step's tiles to its sums in
  /// memory it takes about a hundred cycles.
  TILE_AHEAD = 6,
  TILE_SUMS = 8
};

typedef struct {
  uint8_t palette, start_row, reserved[14];
  uint16_t row_bytes[16];
  uint8_t rows[16];
} tile_shapes;

/// Four tiles of sums, two of vectors, two of codes: of the columns that share a scale. The CPU does not
/// rename tiles: a step waits for the last one that used its tile of sums.
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

/// The exact sums of a step, (16 vectors, 16 rows).
#define TILE_STEP(SUMS, NUMBERS, CODES)       \
  case SUMS:                                  \
    TILE_ZERO(SUMS);                          \
    TILE_LOAD(NUMBERS, numbers, stride);      \
    TILE_LOAD(CODES, from, 64);               \
    TILE_MULTIPLY(SUMS, NUMBERS, CODES);      \
    TILE_STORE(SUMS, to, 64);                 \
    break

/// A panel × 16 vectors: a step for each block or half.
INLINE void tile_part(
    ck_layout layout, const uint8_t *panel, NAME(job) job, size_t rows, NAME(vectors) x) {
#pragma clang fp contract(on)
  const size_t scales = layout_scales(layout), stride = x.blocks * CK_BLOCK;
  const size_t bytes = NAME(panel_bytes)(layout, false);
  const uint8_t *codes = panel + (scales + layout_minima(layout)) * CK_LANES * 4;
  const NAME(tiles) tiles = {panel, 0, false};
  const size_t steps = x.blocks * scales;
  _Alignas(64) int32_t sums[TILE_SUMS][TILE_VECTORS][CK_LANES];
  floats total[TILE_VECTORS];
  for (int n = 0; n < TILE_VECTORS; n++) total[n] = 0;
  for (size_t next = 0; next < steps + TILE_AHEAD; next++) {
    if (next < steps) {
      const uint8_t *numbers = x.numbers + next * (CK_BLOCK / scales);
      const uint8_t *from = codes + next / scales * bytes + next % scales * 4 * CK_LANES * 4;
      int32_t(*to)[CK_LANES] = sums[next % TILE_SUMS];
      switch (next % 4) {
        TILE_STEP(0, 4, 6);
        TILE_STEP(1, 5, 7);
        TILE_STEP(2, 4, 6);
        TILE_STEP(3, 5, 7);
      }
    }
    if (next < TILE_AHEAD) continue;
    const size_t step = next - TILE_AHEAD, b = step / scales;
    floats weight_scale;
    LOAD(weight_scale, panel + b * bytes + step % scales * CK_LANES * 4);
    UNROLL
    for (int n = 0; n < TILE_VECTORS; n++) {
      ints sum;
      LOAD(sum, sums[step % TILE_SUMS][n]);
      floats scale = weight_scale * x.scales[(size_t)n * x.blocks + b];
      floats product = __builtin_convertvector(sum, floats);
      total[n] = total[n] + product * scale;
    }
    if (step % scales == scales - 1)
      NAME(add_minima)(layout, tiles, false, 1, TILE_VECTORS, b, 0, x, total);
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

/// All tiles × many vectors.
INLINE void tile_many(
    ck_layout layout, NAME(job) job, size_t rows, const uint8_t *packed, NAME(vectors) x,
    size_t tokens) {
  const size_t last = tokens % TILE_VECTORS;
  for (;;) {
    uint8_t *panel = job.scratch;
    NAME(unpack_panel)(job.format, false, packed, 0, job.blocks, panel);
    NAME(job) part = job;
    NAME(vectors) some = NAME(after)(x, false, tokens - last);
    // The last ones meet codes as they were unpacked.
    part.y += (tokens - last) * job.y_stride;
    NAME(all_vectors)(layout, (NAME(tiles)){panel, 0, false}, false, 1, part, rows, some, last);
    give_sign(layout, job.blocks, panel);
    part = job, some = x;
    for (size_t left = tokens; left >= TILE_VECTORS; left -= TILE_VECTORS) {
      tile_part(layout, panel, part, rows, some);
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
