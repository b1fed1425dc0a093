// Blocks of packed tiles as panels (layout.h). Included once for each set of kernels, which defines
// NAME and HALVES as in body_multiply.h, and
// - LOOK_UP(result, table, codes): each byte of `codes`, 0…15, replaced by table[byte].

/// The numbers that the codes of IQ4_NL and IQ4_XS stand for, + 128.
/// Source: `kvalues_iq4nl` in https://github.com/ggml-org/ggml/blob/master/src/ggml-common.h
#define IQ4_TABLE \
  { 1, 24, 45, 63, 79, 93, 106, 118, 129, 141, 153, 166, 181, 197, 217, 241 }

/// One row of scales or minima (16 rows), and the outer ones for them.
INLINE void NAME(unpack_scales)(
    ck_layout layout, size_t index, bool is_minimum, const uint8_t *block, const uint8_t *header,
    float *output) {
  floats scales;
  if (!layout.outer) {
    HALVES(scales, block + index * CK_LANES * 2);
  } else {
    floats outer;
    HALVES(outer, header + (is_minimum ? CK_LANES * 2 : 0));
    if (layout.signed_scales) {
      signed16 inner;
      LOAD(inner, block + index * CK_LANES);
      scales = outer * __builtin_convertvector(inner, floats);
    } else {
      bytes16 inner;
      LOAD(inner, block + index * CK_LANES);
      scales = outer * __builtin_convertvector(inner, floats);
    }
  }
  STORE(output, scales);
}

/// The codes of a block as bytes, (8, 16, 4).
INLINE void NAME(unpack_codes)(ck_layout layout, const uint8_t *codes, uint8_t *output) {
  const uint8_t *planes = codes + CK_BLOCK / 2 * CK_LANES;
  ints plane[2];
  if (layout.bits > 4) LOAD(plane[0], planes);
  plane[1] = plane[0];
  if (layout.bits > 5) LOAD(plane[1], planes + CK_LANES * 4);
  for (int group = 0; group < 4; group++) {
    ints pair;
    LOAD(pair, codes + group * CK_LANES * 4);
    ints word[2] = {pair & 0x0f0f0f0f, (pair >> 4) & 0x0f0f0f0f};
    for (int i = 0; i < 2; i++) {
      if (layout.bits == 5)
        word[i] |= ((plane[0] >> (group + 4 * i)) & 0x01010101) << 4;
      else if (layout.bits == 6)
        word[i] |= ((plane[i] >> (2 * group)) & 0x03030303) << 4;
      if (layout.table) LOOK_UP(word[i], IQ4_TABLE, word[i]);
      STORE(output + (group + 4 * i) * CK_LANES * 4, word[i]);
    }
  }
}

INLINE void NAME(unpack_layout)(
    ck_layout layout, const uint8_t *tile, size_t first, size_t count, uint8_t *panel) {
  size_t scales = layout_scales(layout), all = scales + layout_minima(layout);
  size_t size = panel_block_bytes(layout);
  for (size_t index = first; index < first + count; index++, panel += size) {
    const uint8_t *block = tile + layout_block_offset(layout, index);
    const uint8_t *header =
        block - index % CK_SUPER * layout_block_bytes(layout) - layout_header_bytes(layout);
    for (size_t i = 0; i < all; i++)
      NAME(unpack_scales)(
          layout, i, i >= scales, block, header, (float *)(void *)panel + i * CK_LANES);
    const uint8_t *codes = block + layout_scale_bytes(layout);
    uint8_t *output = panel + all * CK_LANES * 4;
    if (layout.bits == 8)
      memcpy(output, codes, CK_BLOCK * CK_LANES);
    else
      NAME(unpack_codes)(layout, codes, output);
  }
}

/// Writes `count` blocks of a tile, from block `first` on, as a panel.
static void NAME(unpack_panel)(
    ck_format format, const uint8_t *tile, size_t first, size_t count, uint8_t *panel) {
#define CASE(FORMAT) \
  case FORMAT: NAME(unpack_layout)(layout_of(FORMAT), tile, first, count, panel); break;
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
    for (int j = 0; j < 4; j++) {
      floats number = scale * __builtin_convertvector((words >> (8 * j) & 255) - offset, floats);
      if (layout.minima) number = number - minimum;
      STORE(output + (group * 4 + (size_t)j) * CK_LANES, number);
    }
  }
}

static void NAME(unpack_tile)(
    ck_format format, size_t columns, const uint8_t *tile, float *panel) {
  if (format == CK_F32) {
    memcpy(panel, tile, columns * CK_LANES * 4);
  } else if (format == CK_F16 || format == CK_BF16) {
    for (size_t i = 0; i < columns * CK_LANES; i += CK_LANES) {
      floats numbers;
      WEIGHTS16(numbers, format, tile, i);
      STORE(panel + i, numbers);
    }
  } else {
    ck_layout layout = layout_of(format);
    uint8_t block[4 * CK_LANES * 4 + CK_BLOCK * CK_LANES];
    for (size_t index = 0; index < columns / CK_BLOCK; index++) {
      NAME(unpack_panel)(format, tile, index, 1, block);
      NAME(panel_floats)(layout, block, panel + index * CK_BLOCK * CK_LANES);
    }
  }
}
