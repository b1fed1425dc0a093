// Products of many vectors with AMX: 16 rows × 16 vectors × 32 columns in one instruction, its sums in a
// tile of the processor. Few vectors, those of 16 bits and the last ones go the way of the set that
// includes this, behind body.h; so do all scales, in the same order, so that both give the same bits.
//
// An operand of a packed panel is what AMX asks for: four columns of 16 rows side by side, u8. Vectors are s8.
//
// Source: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 1, chapter 18; volume 2,
// LDTILECFG, TDPBSUD.

enum { TILE_VECTORS = 16 };

/// Tiles of the processor: sums, vectors and codes of a block or, below them, of half a block.
enum { TILE_SUMS = 0, TILE_NUMBERS = 1, TILE_CODES = 2, TILE_HALF_NUMBERS = 3, TILE_HALF_CODES = 4 };

typedef struct {
  uint8_t palette, start_row, reserved[14];
  uint16_t row_bytes[16];
  uint8_t rows[16];
} tile_shapes;

static const tile_shapes shapes = {
    .palette = 1,
    .row_bytes = {64, CK_BLOCK, 64, CK_BLOCK / 2, 64},
    .rows = {TILE_VECTORS, TILE_VECTORS, CK_BLOCK / 4, TILE_VECTORS, CK_BLOCK / 8},
};

/// The exact sums of a block or half, (16 vectors, 16 rows).
INLINE void tile_sums(
    bool halves, const uint8_t *numbers, size_t stride, const uint8_t *codes,
    int32_t sums[TILE_VECTORS][CK_LANES]) {
  TILE_ZERO(TILE_SUMS);
  if (halves) {
    TILE_LOAD(TILE_HALF_NUMBERS, numbers, stride);
    TILE_LOAD(TILE_HALF_CODES, codes, 64);
    TILE_MULTIPLY(TILE_SUMS, TILE_HALF_NUMBERS, TILE_HALF_CODES);
  } else {
    TILE_LOAD(TILE_NUMBERS, numbers, stride);
    TILE_LOAD(TILE_CODES, codes, 64);
    TILE_MULTIPLY(TILE_SUMS, TILE_NUMBERS, TILE_CODES);
  }
  TILE_STORE(TILE_SUMS, sums, 64);
}

/// A packed tile, or a panel, × 16 vectors.
INLINE void tile_part(
    ck_layout layout, NAME(tiles) tiles, NAME(job) job, size_t rows, NAME(vectors) x) {
#pragma clang fp contract(on)
  const size_t scales = layout_scales(layout), stride = x.blocks * CK_BLOCK;
  const size_t offset = tiles.packed ? layout_scale_bytes(layout)
                                    : (scales + layout_minima(layout)) * CK_LANES * 4;
  floats total[TILE_VECTORS];
  for (int n = 0; n < TILE_VECTORS; n++) total[n] = 0;
  for (size_t b = 0; b < x.blocks; b++) {
    const uint8_t *block = NAME(block_at)(layout, tiles, false, 0, b, 0);
    for (size_t part = 0; part < scales; part++) {
      _Alignas(64) int32_t sums[TILE_VECTORS][CK_LANES];
      tile_sums(
          layout.halves, x.numbers + b * CK_BLOCK + part * CK_BLOCK / 2, stride,
          block + offset + part * 4 * CK_LANES * 4, sums);
      floats weight_scale;
      NAME(block_scales)(layout, tiles.packed, b, part, block, &weight_scale);
      for (int n = 0; n < TILE_VECTORS; n++) {
        ints sum;
        LOAD(sum, sums[n]);
        if (!layout.minima) sum += NAME(correction)(layout, x, n, b, part) >> layout.shift;
        floats scale = weight_scale * x.scales[(size_t)n * x.blocks + b];
        floats product = __builtin_convertvector(sum, floats);
        total[n] = total[n] + product * scale;
      }
    }
    NAME(add_minima)(layout, tiles, false, 1, TILE_VECTORS, b, 0, x, total);
  }
  NAME(write)(1, TILE_VECTORS, rows, total, job.y, job.y_stride);
}

/// All tiles × many vectors.
INLINE void tile_many(
    ck_layout layout, NAME(job) job, size_t rows, const uint8_t *packed, NAME(vectors) x,
    size_t tokens) {
  const bool as_packed = layout.bits == 8 && !layout.table;
  for (;;) {
    NAME(tiles) tiles = {packed, job.tile_bytes, as_packed};
    if (!as_packed) {
      NAME(unpack_panel)(job.format, false, packed, 0, job.blocks, job.scratch);
      tiles = (NAME(tiles)){job.scratch, 0, false};
    }
    NAME(vectors) rest = x;
    NAME(job) part = job;
    size_t left = tokens;
    for (; left >= TILE_VECTORS; left -= TILE_VECTORS) {
      tile_part(layout, tiles, part, rows, rest);
      rest = NAME(after)(rest, false, TILE_VECTORS);
      part.y += TILE_VECTORS * job.y_stride;
    }
    NAME(all_vectors)(layout, tiles, false, 1, part, rows, rest, left);
    if (rows <= CK_LANES) return;
    rows -= CK_LANES, packed += job.tile_bytes, job.y += CK_LANES;
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
  NAME(vectors) vectors = NAME(vectors_of)(x, columns);
  TILE_CONFIGURE(&shapes);
#define CASE(FORMAT) \
  case FORMAT: tile_many(layout_of(FORMAT), job, rows, packed, vectors, tokens); break;
  switch (format) {
    CASE(CK_Q8_0) CASE(CK_Q4_0) CASE(CK_Q4_1) CASE(CK_Q5_0) CASE(CK_Q5_1) CASE(CK_Q2_K)
    CASE(CK_Q3_K) CASE(CK_Q4_K) CASE(CK_Q5_K) CASE(CK_Q6_K) CASE(CK_IQ4_NL) CASE(CK_IQ4_XS)
  default: break;
  }
#undef CASE
  // Without it every change of threads would save the tiles.
  TILE_RELEASE();
}

const ck_kernels ck_kernels_amx = KERNEL_TABLE(tile_multiply);
