#include "CKernels.h"
#include "half.h"
#include "lanes.h"

/// Bytes of a block of 32 numbers in the file: a scale (f16), then the numbers.
INLINE size_t block_bytes(ck_format format) { return format == CK_Q8_0 ? 34 : 18; }

size_t ck_tile_bytes(ck_format format, size_t columns) {
  switch (format) {
  case CK_F32: return columns * CK_LANES * 4;
  case CK_F16:
  case CK_BF16: return columns * CK_LANES * 2;
  case CK_Q8_0:
  case CK_Q4_0: return columns / CK_BLOCK * block_bytes(format) * CK_LANES;
  }
  return 0;
}

/// Rows of numbers of 2 or 4 bytes become columns.
static void pack_plain(
    size_t size, size_t columns, size_t rows, const uint8_t *source, size_t row_bytes,
    uint8_t *tile) {
  for (size_t row = 0; row < rows; row++)
    for (size_t column = 0; column < columns; column++)
      memcpy(
          tile + (column * CK_LANES + row) * size, source + row * row_bytes + column * size, size);
}

/// The scales of a block's rows stand together; the numbers go in groups of four bytes.
static void pack_blocks(
    ck_format format, size_t columns, size_t rows, const uint8_t *source, size_t row_bytes,
    uint8_t *tile) {
  size_t bytes = block_bytes(format), groups = (bytes - 2) / 4;
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

void ck_pack_tile(
    ck_format format, size_t columns, size_t rows, const uint8_t *source, size_t row_bytes,
    uint8_t *tile) {
  // A missing row has the scale 0, or zeros.
  if (rows < CK_LANES) memset(tile, 0, ck_tile_bytes(format, columns));
  switch (format) {
  case CK_F32: pack_plain(4, columns, rows, source, row_bytes, tile); break;
  case CK_F16:
  case CK_BF16: pack_plain(2, columns, rows, source, row_bytes, tile); break;
  case CK_Q8_0:
  case CK_Q4_0: pack_blocks(format, columns, rows, source, row_bytes, tile); break;
  }
}

// MARK: - Unpacking

/// A block of Q8_0, (32, 16).
INLINE void unpack_q8_0(const uint8_t *block, float *panel) {
  float scale[CK_LANES];
  for (int row = 0; row < CK_LANES; row++) scale[row] = half(load16(block + row * 2));
  floats scales;
  LOAD(scales, scale);
  for (int group = 0; group < 8; group++) {
    ints words;
    LOAD(words, block + 2 * CK_LANES + group * 64);
    words ^= (int32_t)0x80808080;
    for (int i = 0; i < 4; i++) {
      ints numbers = (words << (24 - 8 * i)) >> 24;
      floats weights = __builtin_convertvector(numbers, floats) * scales;
      STORE(panel + (group * 4 + i) * CK_LANES, weights);
    }
  }
}

/// A block of Q4_0, (32, 16).
INLINE void unpack_q4_0(const uint8_t *block, float *panel) {
  float scale[CK_LANES];
  for (int row = 0; row < CK_LANES; row++) scale[row] = half(load16(block + row * 2));
  floats scales;
  LOAD(scales, scale);
  for (int group = 0; group < 4; group++) {
    ints words;
    LOAD(words, block + 2 * CK_LANES + group * 64);
    for (int i = 0; i < 4; i++) {
      ints low = ((words >> (8 * i)) & 15) - 8, high = ((words >> (8 * i + 4)) & 15) - 8;
      floats weights = __builtin_convertvector(low, floats) * scales;
      STORE(panel + (group * 4 + i) * CK_LANES, weights);
      weights = __builtin_convertvector(high, floats) * scales;
      STORE(panel + (group * 4 + i + 16) * CK_LANES, weights);
    }
  }
}

CLONES void ck_unpack_tile(ck_format format, size_t columns, const uint8_t *tile, float *panel) {
  switch (format) {
  case CK_F32: memcpy(panel, tile, columns * CK_LANES * 4); break;
  case CK_F16:
    for (size_t i = 0; i < columns * CK_LANES; i++) panel[i] = half(load16(tile + 2 * i));
    break;
  case CK_BF16:
    for (size_t i = 0; i < columns * CK_LANES; i++) {
      uint32_t bits = (uint32_t)load16(tile + 2 * i) << 16;
      memcpy(panel + i, &bits, 4);
    }
    break;
  case CK_Q8_0:
    for (size_t b = 0; b < columns / CK_BLOCK; b++)
      unpack_q8_0(tile + b * 34 * CK_LANES, panel + b * CK_BLOCK * CK_LANES);
    break;
  case CK_Q4_0:
    for (size_t b = 0; b < columns / CK_BLOCK; b++)
      unpack_q4_0(tile + b * 18 * CK_LANES, panel + b * CK_BLOCK * CK_LANES);
    break;
  }
}

void ck_unpack_row(
    ck_format format, size_t columns, const uint8_t *tile, size_t row, float *output) {
  // Quantised tiles go through a block's panel, the others a column at a time.
  float panel[CK_BLOCK * CK_LANES];
  size_t width = format == CK_Q8_0 || format == CK_Q4_0 ? CK_BLOCK : 1;
  size_t bytes = ck_tile_bytes(format, width);
  for (size_t column = 0; column < columns; column += width, tile += bytes) {
    ck_unpack_tile(format, width, tile, panel);
    for (size_t i = 0; i < width; i++) output[column + i] = panel[i * CK_LANES + row];
  }
}
