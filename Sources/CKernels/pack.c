#include "CKernels.h"
#include "file_block.h"
#include "half.h"
#include "layout.h"

INLINE size_t plain_bytes(ck_format format) {
  return format == CK_F32 ? 4 : format == CK_F16 || format == CK_BF16 ? 2 : 0;
}

size_t ck_tile_bytes(ck_format format, size_t columns) {
  size_t plain = plain_bytes(format), blocks = columns / CK_BLOCK;
  if (plain) return columns * CK_LANES * plain;
  ck_layout layout = layout_of(format);
  return blocks * layout_block_bytes(layout)
      + (blocks + CK_SUPER - 1) / CK_SUPER * layout_header_bytes(layout);
}

size_t ck_tile_offset(ck_format format, size_t columns, size_t index) {
  size_t plain = plain_bytes(format);
  if (!plain) return index * ck_tile_bytes(format, columns);
  return (index / CK_PAIR * CK_PAIR * columns + index % CK_PAIR) * CK_LANES * plain;
}

size_t ck_multiply_scratch(size_t columns) {
  size_t blocks = columns / CK_BLOCK;
  // Two tiles as panels: of each block at most two scales and two minima, and codes of 16 bits. Or one, and
  // of the vectors of a part and their blocks three factors.
  size_t panels = 2 * blocks * (4 * CK_LANES * 4 + 2 * CK_BLOCK * CK_LANES);
  return panels + 3 * sizeof(float) * (PART_BYTES / CK_BLOCK + LEAST_PART * blocks);
}

/// Rows of numbers of 2 or 4 bytes become columns; a missing row becomes zeros.
static void pack_plain(
    size_t size, size_t columns, size_t rows, const uint8_t *source, size_t row_bytes,
    uint8_t *tile) {
  for (size_t column = 0; column < columns; column++, tile += CK_COLUMN_STEP * size) {
    for (size_t row = 0; row < rows; row++)
      memcpy(tile + row * size, source + row * row_bytes + column * size, size);
    memset(tile + rows * size, 0, (CK_LANES - rows) * size);
  }
}

/// Q8_0 and Q4_0: the scales of a block's rows stand together; the numbers go in groups of four
/// bytes, as they are.
static void pack_words(
    ck_format format, size_t columns, size_t rows, const uint8_t *source, size_t row_bytes,
    uint8_t *tile) {
  size_t bytes = format == CK_Q8_0 ? 34 : 18, groups = (bytes - 2) / 4;
  // Q8_0 is stored + 128; on a whole word that is one exclusive or.
  uint32_t flip = format == CK_Q8_0 ? 0x80808080 : 0;
  for (size_t block = 0; block < columns / CK_BLOCK; block++, tile += bytes * CK_LANES) {
    for (size_t row = 0; row < rows; row++) {
      const uint8_t *from = source + row * row_bytes + block * bytes;
      memcpy(tile + row * 2, from, 2);
      for (size_t group = 0; group < groups; group++) {
        uint32_t word;
        memcpy(&word, from + 2 + group * 4, 4);
        word ^= flip;
        memcpy(tile + 2 * CK_LANES + (group * CK_LANES + row) * 4, &word, 4);
      }
    }
  }
}

/// Writes a row's codes: nibbles, then the planes of the bits above them.
INLINE void put_codes(int bits, const uint8_t *codes, size_t row, uint8_t *output) {
  for (int group = 0; group < 4; group++)
    for (int j = 0; j < 4; j++)
      output[(group * CK_LANES + (int)row) * 4 + j] =
          (codes[4 * group + j] & 15) | (codes[16 + 4 * group + j] & 15) << 4;
  if (bits == 4) return;
  uint32_t planes[2] = {0, 0};
  for (int column = 0; column < CK_BLOCK; column++) {
    int group = column / 4, j = column % 4;
    uint32_t upper = codes[column] >> 4;
    if (bits == 5)
      planes[0] |= upper << (8 * j + group);
    else
      planes[group / 4] |= upper << (8 * j + 2 * (group % 4));
  }
  uint8_t *to = output + CK_BLOCK / 2 * CK_LANES;
  memcpy(to + row * 4, &planes[0], 4);
  if (bits == 6) memcpy(to + (CK_LANES + row) * 4, &planes[1], 4);
}

/// Writes a scale or minimum of one row: a byte or f16.
INLINE void put_scale(bool outer, uint16_t value, size_t index, size_t row, uint8_t *output) {
  size_t place = index * CK_LANES + row;
  if (outer)
    output[place] = (uint8_t)value;
  else
    memcpy(output + 2 * place, &value, 2);
}

static void pack_codes(
    ck_format format, size_t columns, size_t rows, const uint8_t *source, size_t row_bytes,
    uint8_t *tile) {
  ck_layout layout = layout_of(format);
  size_t scales = layout_scales(layout), minima = layout_minima(layout);
  for (size_t index = 0; index < columns / CK_BLOCK; index++) {
    uint8_t *block = tile + layout_block_offset(layout, index);
    for (size_t row = 0; row < rows; row++) {
      file_block from;
      read_file_block(format, source + row * row_bytes, index, &from);
      for (size_t i = 0; i < scales; i++)
        put_scale(layout.outer, from.scales[i], i, row, block);
      for (size_t i = 0; i < minima; i++)
        put_scale(layout.outer, from.minima[i], scales + i, row, block);
      put_codes(layout.bits, from.codes, row, block + layout_scale_bytes(layout));
      if (layout.outer && index % CK_SUPER == 0) {
        uint8_t *header = block - layout_header_bytes(layout);
        put_scale(false, from.outer_scale, 0, row, header);
        if (layout.minima) put_scale(false, from.outer_minimum, 1, row, header);
      }
    }
  }
}

void ck_pack_tile(
    ck_format format, size_t columns, size_t rows, const uint8_t *source, size_t row_bytes,
    uint8_t *tile) {
  size_t plain = plain_bytes(format);
  if (plain) {
    pack_plain(plain, columns, rows, source, row_bytes, tile);
    return;
  }
  // A missing row has the scale 0.
  if (rows < CK_LANES) memset(tile, 0, ck_tile_bytes(format, columns));
  if (format == CK_Q8_0 || format == CK_Q4_0)
    pack_words(format, columns, rows, source, row_bytes, tile);
  else
    pack_codes(format, columns, rows, source, row_bytes, tile);
}

void ck_unpack_row(
    ck_format format, size_t columns, const uint8_t *tile, size_t row, float *output) {
  // A panel of 8 blocks at a time.
  float panel[CK_SUPER * CK_BLOCK * CK_LANES];
  size_t width = CK_SUPER * CK_BLOCK, plain = plain_bytes(format);
  for (size_t column = 0; column < columns; column += width) {
    size_t count = columns - column < width ? columns - column : width;
    ck_unpack_tile(format, count, tile, panel);
    for (size_t i = 0; i < count; i++) output[column + i] = panel[i * CK_LANES + row];
    tile += plain ? count * CK_COLUMN_STEP * plain : ck_tile_bytes(format, count);
  }
}
