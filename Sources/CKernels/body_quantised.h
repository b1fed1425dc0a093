// Products of quantised weights and quantised activations. Included once for each set of kernels,
// which defines NAME and HALVES as in body_multiply.h, and
// - TOKENS(wide, bits): vectors that go through a tile together, at most MAX_TOKENS;
//   BYTE_TILES: tiles that go together with more vectors than that; MAX_SUMS: sums of 16 rows that the
//   registers hold,
// - STORED_WIDE(wide, bits): whether the set keeps numbers of 8 bits as it does those of 16, for codes of
//   `bits` bits; NUMBER_BYTES(wide): bytes of a number as it is kept,
// - SUM, a type for the sums of 16 rows; START(sum, number, bits); TOTAL(sum, wide), the sums as one vector,
// - OPERAND, a type for the codes of four columns of 16 rows, of which OPERAND_BYTES(wide) are used;
//   PREPARE(operand, words, wide, bits); FLIPPED(bits): bits of a code that PREPARE turns over,
// - FACTORS, a type for the four numbers of a vector that meet a group of columns; FETCH(factors, numbers,
//   group, wide), where `numbers` begins at the block,
// - DOT(sum, operand, factors, wide): adds Σj code[r][j] × number j to lane r; CARRY(sum, groups, all,
//   wide, bits): called when so many groups of all were added,
// - UNROLL stands before the loop over a block's groups; PIN(sum, wide) keeps a sum in its register there.

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

/// −128 × the sum of the numbers of vector `n`'s block `b`, or of its half `part`.
INLINE int32_t NAME(correction)(ck_layout layout, NAME(vectors) x, int n, size_t b, size_t part) {
  size_t place = (size_t)n * x.blocks + b;
  return layout.halves ? x.half_corrections[2 * place + part] : x.corrections[place];
}

/// T tiles, each `stride` behind the other.
typedef struct {
  const uint8_t *start;
  size_t stride;
  /// Whether blocks stand as packed; otherwise as unpacked to panels.
  bool packed;
} NAME(tiles);

/// Block `b` of tile `t`: of a panel, which begins with block `first`.
INLINE const uint8_t *NAME(block_at)(
    ck_layout layout, NAME(tiles) tiles, bool wide, int t, size_t b, size_t first) {
  return tiles.start + (size_t)t * tiles.stride
      + (tiles.packed ? layout_block_offset(layout, b)
                      : (b - first) * NAME(panel_bytes)(layout, wide));
}

/// The scales (index 0…) or minima (behind them) of a block.
INLINE void NAME(block_scales)(
    ck_layout layout, bool packed, size_t b, size_t index, const uint8_t *block, floats *output) {
  if (packed)
    NAME(scales_of)(
        layout, index, block,
        block - b % CK_SUPER * layout_block_bytes(layout) - layout_header_bytes(layout), output);
  else
    LOAD(*output, block + index * CK_LANES * 4);
}

/// total += (exact sums of a block or half) × both scales.
INLINE void NAME(add_scaled)(
    ck_layout layout, NAME(tiles) tiles, bool wide, int T, int N, size_t b, size_t first,
    size_t part, SUM sum[CK_GROUP][MAX_TOKENS], NAME(vectors) x, floats *total) {
#pragma clang fp contract(on)
  for (int t = 0; t < T; t++) {
    floats weight_scale;
    NAME(block_scales)(
        layout, tiles.packed, b, part, NAME(block_at)(layout, tiles, wide, t, b, first), &weight_scale);
    for (int n = 0; n < N; n++) {
      floats scale = weight_scale * x.scales[(size_t)n * x.blocks + b];
      floats product = __builtin_convertvector(TOTAL(sum[t][n], wide), floats);
      total[t * N + n] = total[t * N + n] + product * scale;
    }
  }
}

/// total −= minima × the sums of the vectors' numbers.
INLINE void NAME(add_minima)(
    ck_layout layout, NAME(tiles) tiles, bool wide, int T, int N, size_t b, size_t first,
    NAME(vectors) x, floats *total) {
#pragma clang fp contract(on)
  for (size_t part = 0; part < layout_minima(layout); part++)
    for (int t = 0; t < T; t++) {
      floats minimum;
      NAME(block_scales)(
          layout, tiles.packed, b, layout_scales(layout) + part,
          NAME(block_at)(layout, tiles, wide, t, b, first), &minimum);
      for (int n = 0; n < N; n++) {
        float sum = x.scales[(size_t)n * x.blocks + b]
            * ((float)NAME(correction)(layout, x, n, b, part) * 0x1p-7f);
        total[t * N + n] = total[t * N + n] + minimum * sum;
      }
    }
}

/// Adds `count` blocks, from block `first` on, of T tiles × N vectors to `total`, (T, N). Everything
/// but the pointers, `first` and `count` is constant wherever this is inlined.
INLINE void NAME(core)(
    ck_layout layout, NAME(tiles) tiles, bool wide, int T, int N, size_t first, size_t count,
    NAME(vectors) x, floats *total) {
  const bool pairs = tiles.packed && layout.bits < 8;
  const int bits = NAME(code_bits)(layout);
  const size_t scales = layout_scales(layout), parts = CK_BLOCK / 4 / scales;
  const size_t offset = tiles.packed ? layout_scale_bytes(layout)
                                    : (scales + layout_minima(layout)) * CK_LANES * 4;
  for (size_t b = first; b < first + count; b++) {
    SUM sum[2][CK_GROUP][MAX_TOKENS];
    // Few vectors wait for memory.
    if (tiles.packed && T == 1) {
      const uint8_t *block = NAME(block_at)(layout, tiles, wide, 0, b, first);
      for (size_t line = 0; line < layout_block_bytes(layout); line += 64) READ_AHEAD(block + line);
    }
    for (size_t part = 0; part < scales; part++)
      for (int n = 0; n < N; n++) {
        ints start = layout.minima ? 0 : NAME(correction)(layout, x, n, b, part) >> layout.shift;
        for (int t = 0; t < T; t++) START(sum[part][t][n], start, bits);
      }
    // Groups of four columns: one after another, or with a packed nibble's two at once.
    UNROLL
    for (size_t group = 0; group < (pairs ? 4 : 8); group++) {
      const size_t part = group / parts, upper_part = pairs ? (group + 4) / parts : part;
      const size_t added = (group % parts + 1) * (pairs && scales == 1 ? 2 : 1);
      OPERAND operand[CK_GROUP], upper[CK_GROUP];
      for (int t = 0; t < T; t++) {
        const uint8_t *from = NAME(block_at)(layout, tiles, wide, t, b, first) + offset;
        ints word[2];
        if (pairs) {
          NAME(unpack_pair)(layout, from, (int)group, word);
          PREPARE(operand[t], word[0], wide, bits);
          PREPARE(upper[t], word[1], wide, bits);
        } else if (tiles.packed) {
          LOAD(word[0], from + group * CK_LANES * 4);
          PREPARE(operand[t], word[0], wide, bits);
        } else {
          memcpy(&operand[t], from + group * OPERAND_BYTES(wide), OPERAND_BYTES(wide));
        }
      }
      for (int n = 0; n < N; n++) {
        const uint8_t *numbers =
            x.numbers + ((size_t)n * x.blocks + b) * CK_BLOCK * NUMBER_BYTES(wide);
        FACTORS factors, upper_factors;
        FETCH(factors, numbers, group, wide);
        if (pairs) FETCH(upper_factors, numbers, group + 4, wide);
        for (int t = 0; t < T; t++) {
          DOT(sum[part][t][n], operand[t], factors, wide);
          if (pairs) DOT(sum[upper_part][t][n], upper[t], upper_factors, wide);
          PIN(sum[part][t][n], wide);
          if (upper_part != part) PIN(sum[upper_part][t][n], wide);
          CARRY(sum[part][t][n], added, parts, wide, bits);
          if (upper_part != part) CARRY(sum[upper_part][t][n], added, parts, wide, bits);
        }
      }
      KEEP_ORDER();
      if (!pairs && (group + 1) % parts == 0)
        NAME(add_scaled)(layout, tiles, wide, T, N, b, first, part, sum[part], x, total);
    }
    for (size_t part = 0; pairs && part < scales; part++)
      NAME(add_scaled)(layout, tiles, wide, T, N, b, first, part, sum[part], x, total);
    NAME(add_minima)(layout, tiles, wide, T, N, b, first, x, total);
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
  size_t blocks, tile_bytes;
  uint8_t *scratch;
  float *y;
  size_t y_stride;
} NAME(job);

/// T tiles × N vectors.
INLINE void NAME(part)(
    ck_layout layout, NAME(tiles) tiles, bool wide, int T, int N, NAME(job) job, size_t rows,
    NAME(vectors) x) {
  floats total[CK_GROUP * MAX_TOKENS];
  for (int i = 0; i < T * N; i++) total[i] = 0;
  NAME(core)(layout, tiles, wide, T, N, 0, job.blocks, x, total);
  NAME(write)(T, N, rows, total, job.y, job.y_stride);
}

/// T tiles × all vectors, TOKENS at a time.
INLINE void NAME(all_vectors)(
    ck_layout layout, NAME(tiles) tiles, bool wide, int T, NAME(job) job, size_t rows,
    NAME(vectors) x, size_t tokens) {
  const int together = TOKENS(wide, NAME(code_bits)(layout));
  for (; tokens >= together; tokens -= together) {
    NAME(part)(layout, tiles, wide, T, together, job, rows, x);
    x = NAME(after)(x, wide, together);
    job.y += together * job.y_stride;
  }
#define REST(N) \
  case N: if (N < together) NAME(part)(layout, tiles, wide, T, N, job, rows, x); break;
  switch (tokens) {
    REST(1) REST(2) REST(3) REST(4) REST(5)
  default: break;
  }
#undef REST
}

/// All tiles × few vectors, which wait for memory: one tile after another is one stream, which the
/// CPU foresees. (Measured on Zen 4: 24 GB/s on a thread, against 16 with four tiles side by side and
/// 11 with software prefetches for those four besides.)
INLINE void NAME(few)(
    ck_layout layout, bool wide, NAME(job) job, size_t rows, const uint8_t *tiles,
    NAME(vectors) x, size_t tokens) {
  for (;;) {
    NAME(all_vectors)(
        layout, (NAME(tiles)){tiles, job.tile_bytes, true}, wide, 1, job, rows, x, tokens);
    if (rows <= CK_LANES) return;
    rows -= CK_LANES, tiles += job.tile_bytes, job.y += CK_LANES;
  }
}

/// All tiles × many vectors. Codes that are no operands as they stand are unpacked before.
INLINE void NAME(many)(
    ck_layout layout, bool wide, NAME(job) job, size_t rows, const uint8_t *tiles,
    NAME(vectors) x, size_t tokens) {
  const bool packed = layout.bits == 8 && !layout.table && OPERAND_BYTES(wide) == 4 * CK_LANES;
  // Two sums for each tile where numbers are wide: half as many tiles.
  const int together = wide ? (BYTE_TILES + 1) / 2 : BYTE_TILES;
  while (rows > 0) {
    const int taken = rows > (size_t)(together - 1) * CK_LANES ? together : 1;
    NAME(tiles) source = {tiles, job.tile_bytes, packed};
    if (!packed) {
      source = (NAME(tiles)){
          job.scratch, job.blocks * NAME(panel_bytes)(layout, wide), packed};
      for (int t = 0; t < taken; t++)
        NAME(unpack_panel)(
            job.format, wide, tiles + (size_t)t * job.tile_bytes, 0, job.blocks,
            job.scratch + (size_t)t * source.stride);
    }
    if (taken == together) NAME(all_vectors)(layout, source, wide, together, job, rows, x, tokens);
    else NAME(all_vectors)(layout, source, wide, 1, job, rows, x, tokens);
    if (rows <= (size_t)taken * CK_LANES) return;
    rows -= (size_t)taken * CK_LANES;
    tiles += (size_t)taken * job.tile_bytes;
    job.y += taken * CK_LANES;
  }
}

typedef void NAME(run)(
    NAME(job) job, size_t rows, const uint8_t *tiles, NAME(vectors) x, size_t tokens);
#define RUN(name, FUNCTION, LAYOUT)                                                            \
  static void NAME(name)(                                                                      \
      NAME(job) job, size_t rows, const uint8_t *tiles, NAME(vectors) x, size_t tokens) {      \
    NAME(FUNCTION)(LAYOUT, STORED_WIDE(false, NAME(code_bits)(LAYOUT)), job, rows, tiles, x, tokens);      \
  }                                                                                            \
  static void NAME(name##_wide)(                                                               \
      NAME(job) job, size_t rows, const uint8_t *tiles, NAME(vectors) x, size_t tokens) {      \
    NAME(FUNCTION)(LAYOUT, true, job, rows, tiles, x, tokens);                                 \
  }
// Few vectors: as each format is packed. Many: as panels, of which formats have kinds in common.
#define FORMATS(DO)                                                                   \
  DO(q8_0, CK_Q8_0) DO(q4_0, CK_Q4_0) DO(q4_1, CK_Q4_1) DO(q5_0, CK_Q5_0)             \
  DO(q5_1, CK_Q5_1) DO(q2_k, CK_Q2_K) DO(q3_k, CK_Q3_K) DO(q4_k, CK_Q4_K)             \
  DO(q5_k, CK_Q5_K) DO(q6_k, CK_Q6_K) DO(iq4_nl, CK_IQ4_NL) DO(iq4_xs, CK_IQ4_XS)
#define FEW(name, FORMAT) RUN(few_##name, few, layout_of(FORMAT))
FORMATS(FEW)
#undef FEW
// Of a kind all formats have one shift.
#define PANEL(...) ((ck_layout){__VA_ARGS__})
RUN(bytes, many, PANEL(.bits = 8))
RUN(table, many, PANEL(.bits = 8, .table = true))
RUN(whole_4, many, PANEL(.bits = 4, .shift = 4))
RUN(whole_5, many, PANEL(.bits = 5, .shift = 3))
RUN(minima_4, many, PANEL(.bits = 4, .minima = true))
RUN(minima_5, many, PANEL(.bits = 5, .minima = true))
RUN(halves_4, many, PANEL(.bits = 4, .halves = true, .shift = 5))
RUN(halves_6, many, PANEL(.bits = 6, .halves = true, .shift = 2))
RUN(halves_minima, many, PANEL(.bits = 4, .halves = true, .minima = true))
#undef PANEL
#undef RUN

static NAME(run) *NAME(few_run)(ck_format format, bool wide) {
  switch (format) {
#define CASE(name, FORMAT) \
  case FORMAT: return wide ? NAME(few_##name##_wide) : NAME(few_##name);
    FORMATS(CASE)
#undef CASE
  default: __builtin_unreachable();
  }
}
#undef FORMATS

static NAME(run) *NAME(many_run)(ck_layout layout, bool wide) {
#define CHOOSE(name) return wide ? NAME(name##_wide) : NAME(name)
  if (layout.table) CHOOSE(table);
  if (layout.bits == 8) CHOOSE(bytes);
  if (layout.halves && layout.minima) CHOOSE(halves_minima);
  if (layout.halves && layout.bits == 6) CHOOSE(halves_6);
  if (layout.halves) CHOOSE(halves_4);
  if (layout.minima && layout.bits == 5) CHOOSE(minima_5);
  if (layout.minima) CHOOSE(minima_4);
  if (layout.bits == 5) CHOOSE(whole_5);
  CHOOSE(whole_4);
#undef CHOOSE
}

static bool NAME(stores_wide)(ck_format format, bool wide) {
  return STORED_WIDE(wide, NAME(code_bits)(layout_of(format)));
}

INLINE NAME(job) NAME(job_of)(
    ck_format format, size_t columns, uint8_t *scratch, float *y, size_t y_stride) {
  return (NAME(job)){
      .format = format, .blocks = columns / CK_BLOCK,
      .tile_bytes = ck_tile_bytes(format, columns),
      .scratch = scratch, .y = y, .y_stride = y_stride};
}

INLINE NAME(vectors) NAME(vectors_of)(ck_activations x, size_t columns) {
  return (NAME(vectors)){
      x.numbers, x.scales, x.corrections, x.half_corrections, columns / CK_BLOCK};
}

/// Takes so many vectors at a time that they stay in the second-level cache while the tiles pass by.
INLINE void NAME(run_in_parts)(
    NAME(run) *run, NAME(job) job, size_t rows, const uint8_t *tiles, NAME(vectors) x, bool wide,
    size_t tokens) {
  // A multiple of the numbers of vectors that go through a tile together.
  size_t most = PART_BYTES / (x.blocks * CK_BLOCK * NUMBER_BYTES(wide)) / LEAST_PART * LEAST_PART;
  if (most < LEAST_PART) most = LEAST_PART;
  while (tokens > 0) {
    size_t count = tokens < most ? tokens : most;
    run(job, rows, tiles, x, count);
    x = NAME(after)(x, wide, count);
    job.y += count * job.y_stride;
    tokens -= count;
  }
}

static void NAME(multiply_quantised)(
    ck_format format, size_t columns, size_t rows, const uint8_t *tiles, ck_activations x,
    size_t tokens, float *y, size_t y_stride, uint8_t *scratch) {
  NAME(run) *run = tokens > MAX_TOKENS ? NAME(many_run)(layout_of(format), x.stored_wide)
                                       : NAME(few_run)(format, x.stored_wide);
  NAME(job) job = NAME(job_of)(format, columns, scratch, y, y_stride);
  NAME(run_in_parts)(run, job, rows, tiles, NAME(vectors_of)(x, columns), x.stored_wide, tokens);
}

INLINE uint64_t NAME(multiply_constant)(bool wide, size_t rounds) {
  // So many sums hide the latency, and fit the registers. Neighbours meet other numbers, so that no product can
  // stand for two; numbers are read again in every round.
  enum { SUMS = MAX_SUMS };
  uint8_t numbers[2 * CK_BLOCK];
  for (int i = 0; i < 2 * CK_BLOCK; i++) numbers[i] = (uint8_t)(rounds >> i);
  ints words = 0x01020304;
  OPERAND operand;
  SUM sum[SUMS];
  PREPARE(operand, words, wide, 4);
  for (int i = 0; i < SUMS; i++) START(sum[i], (ints)0, 4);
  for (size_t round = 0; round < rounds; round++) {
    __asm__ volatile("" : : "r"(numbers) : "memory");
    for (int i = 0; i < SUMS; i++) {
      FACTORS factors;
      FETCH(factors, numbers, i % 8, wide);
      DOT(sum[i], operand, factors, wide);
      PIN(sum[i], wide);
    }
  }
  return (uint64_t)rounds * SUMS * CK_LANES * 4 * 2;
}

static uint64_t NAME(multiply_in_registers)(bool wide, size_t rounds) {
  return wide ? NAME(multiply_constant)(true, rounds)
              : NAME(multiply_constant)(STORED_WIDE(false, 4), rounds);
}
