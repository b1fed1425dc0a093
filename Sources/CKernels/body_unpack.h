// Blocks of packed tiles as panels (layout.h). Included once for each set of kernels, which defines
// NAME and HALVES as in body_multiply.h, OPERAND, PREPARE and FLIPPED as in
// body_quantised.h, and
// - LOOK_UP(result, table, codes): each byte of `codes`, 0…15, replaced by table[byte].

/// The numbers that the codes of IQ4_NL and IQ4_XS stand for, + 128.
/// Source: `kvalues_iq4nl` in https://github.com/ggml-org/ggml/blob/master/src/ggml-common.h
#define IQ4_TABLE \
  { 1, 24, 45, 63, 79, 93, 106, 118, 129, 141, 153, 166, 181, 197, 217, 241 }

/// One row of scales or minima of a packed block (16 rows), times the outer ones if there are any.
///
/// `index` counts the block's scales and minima; `header` holds the outer ones.
INLINE void NAME(scales_of)(
    ck_layout layout, size_t index, const uint8_t *block, const uint8_t *header, floats *output) {
  if (!layout.outer) {
    HALVES(*output, block + index * CK_LANES * 2);
    return;
  }
  floats outer;
  HALVES(outer, header + (index >= layout_scales(layout) ? CK_LANES * 2 : 0));
  if (layout.signed_scales) {
    signed16 inner;
    LOAD(inner, block + index * CK_LANES);
    *output = outer * __builtin_convertvector(inner, floats);
  } else {
    bytes16 inner;
    LOAD(inner, block + index * CK_LANES);
    *output = outer * __builtin_convertvector(inner, floats);
  }
}

/// The bits above the nibbles of a group of four columns, where they belong: 16 or 48 of each byte.
INLINE void NAME(upper_bits)(int bits, const uint8_t *planes, int group, ints *output) {
  // A plane's bits of other groups, and those that cross from byte to byte, are masked away.
  int place = bits == 6 ? 2 * (group % 4) : group;
  ints plane;
  LOAD(plane, planes + (bits == 6 ? group / 4 : 0) * CK_LANES * 4);
  plane = place <= 4 ? plane << (4 - place) : plane >> (place - 4);
  *output = plane & (bits == 6 ? 0x30303030 : 0x10101010);
}

/// The codes of groups `group` and `group` + 4 of a packed block of nibbles, a byte each.
INLINE void NAME(unpack_pair)(ck_layout layout, const uint8_t *codes, int group, ints word[2]) {
  const uint8_t *planes = codes + CK_BLOCK / 2 * CK_LANES;
  ints pair;
  LOAD(pair, codes + group * CK_LANES * 4);
  word[0] = pair & 0x0f0f0f0f;
  word[1] = (pair >> 4) & 0x0f0f0f0f;
  for (int i = 0; i < 2; i++) {
    if (layout.table) LOOK_UP(word[i], IQ4_TABLE, word[i]);
    if (layout.bits > 4) {
      ints upper;
      NAME(upper_bits)(layout.bits, planes, group + 4 * i, &upper);
      word[i] |= upper;
    }
  }
}

/// Bits of a code as `TOKENS` and `DOT` meet it: codes of a table are bytes.
INLINE int NAME(code_bits)(ck_layout layout) { return layout.table ? 8 : layout.bits; }

/// The codes of a block as operands of `DOT`, (8).
INLINE void NAME(unpack_codes)(
    ck_layout layout, bool wide, const uint8_t *codes, uint8_t *output) {
  UNROLL
  for (int group = 0; group < 4; group++) {
    ints word[2];
    if (layout.bits < 8)
      NAME(unpack_pair)(layout, codes, group, word);
    else
      for (int i = 0; i < 2; i++) LOAD(word[i], codes + (group + 4 * i) * CK_LANES * 4);
    for (int i = 0; i < 2; i++) {
      OPERAND operand;
      PREPARE(operand, word[i], wide, NAME(code_bits)(layout));
      memcpy(output + (group + 4 * i) * OPERAND_BYTES(wide), &operand, OPERAND_BYTES(wide));
    }
  }
}

/// Bytes of a block of a panel: scales and minima as floats, operands.
INLINE size_t NAME(panel_bytes)(ck_layout layout, bool wide) {
  return (layout_scales(layout) + layout_minima(layout)) * CK_LANES * 4 + 8 * OPERAND_BYTES(wide);
}

INLINE void NAME(unpack_layout)(
    ck_layout layout, bool wide, const uint8_t *tile, size_t first, size_t count, uint8_t *panel) {
  size_t all = layout_scales(layout) + layout_minima(layout);
  size_t size = NAME(panel_bytes)(layout, wide);
  for (size_t index = first; index < first + count; index++, panel += size) {
    const uint8_t *block = tile + layout_block_offset(layout, index);
    const uint8_t *header =
        block - index % CK_SUPER * layout_block_bytes(layout) - layout_header_bytes(layout);
    for (size_t i = 0; i < all; i++) {
      floats numbers;
      NAME(scales_of)(layout, i, block, header, &numbers);
      STORE(panel + i * CK_LANES * 4, numbers);
    }
    NAME(unpack_codes)(
        layout, wide, block + layout_scale_bytes(layout), panel + all * CK_LANES * 4);
  }
}

/// Writes `count` blocks of a tile, from block `first` on, as a panel.
static void NAME(unpack_panel)(
    ck_format format, bool wide, const uint8_t *tile, size_t first, size_t count, uint8_t *panel) {
#define CASE(FORMAT)                                                                  \
  case FORMAT:                                                                        \
    if (wide) NAME(unpack_layout)(layout_of(FORMAT), true, tile, first, count, panel); \
    else NAME(unpack_layout)(layout_of(FORMAT), false, tile, first, count, panel);     \
    break;
  switch (format) {
    CASE(CK_Q8_0) CASE(CK_Q4_0) CASE(CK_Q4_1) CASE(CK_Q5_0) CASE(CK_Q5_1) CASE(CK_Q2_K)
    CASE(CK_Q3_K) CASE(CK_Q4_K) CASE(CK_Q5_K) CASE(CK_Q6_K) CASE(CK_IQ4_NL) CASE(CK_IQ4_XS)
  default: break;
  }
#undef CASE
}

/// A panel's block as floats, (32, 16): exactly the numbers of the file, so nothing is fused.
INLINE void NAME(panel_floats)(ck_layout layout, const uint8_t *panel, float *output) {
#pragma clang fp contract(off)
  size_t scales = layout_scales(layout), minima = layout_minima(layout);
  const uint8_t *codes = panel + (scales + minima) * CK_LANES * 4;
  int32_t offset = layout.minima ? 0 : 128 >> layout.shift;
  for (size_t group = 0; group < 8; group++) {
    size_t part = layout.halves && group >= 4 ? 1 : 0;
    floats scale, minimum = 0;
    LOAD(scale, panel + part * CK_LANES * 4);
    if (layout.minima) LOAD(minimum, panel + (scales + part) * CK_LANES * 4);
    ints words;
    LOAD(words, codes + group * CK_LANES * 4);
    words ^= FLIPPED(NAME(code_bits)(layout));
    for (int j = 0; j < 4; j++) {
      floats number = scale * __builtin_convertvector((words >> (8 * j) & 255) - offset, floats);
      if (layout.minima) number = number - minimum;
      STORE(output + (group * 4 + (size_t)j) * CK_LANES, number);
    }
  }
}

static void NAME(unpack_tile)(
    ck_format format, size_t columns, const uint8_t *tile, float *panel) {
  if (format == CK_F32 || format == CK_F16 || format == CK_BF16) {
    for (size_t column = 0; column < columns; column++) {
      floats numbers;
      WEIGHTS16(numbers, format, tile, column * CK_COLUMN_STEP);
      STORE(panel + column * CK_LANES, numbers);
    }
  } else {
    ck_layout layout = layout_of(format);
    uint8_t block[4 * CK_LANES * 4 + CK_BLOCK * CK_LANES];
    for (size_t index = 0; index < columns / CK_BLOCK; index++) {
      NAME(unpack_panel)(format, false, tile, index, 1, block);
      NAME(panel_floats)(layout, block, panel + index * CK_BLOCK * CK_LANES);
    }
  }
}
