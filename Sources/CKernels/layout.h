/// How a quantised format stands in a packed tile, and what its numbers mean.
///
/// A tile holds 16 rows. Its blocks of 32 columns follow each other; a block has
///
///     scales   (1 or 2, 16): f16, or where there is an outer scale one byte each
///     minima   (0, 1 or 2, 16): the same
///     codes    (8 groups, 16 rows, 4 columns) bytes, or (4 groups, 16, 4) pairs of nibbles: the low
///              ones are those of group g, the high ones those of group g + 4
///     planes   (0, 1 or 2, 16): 32-bit words with the bits above a nibble. Byte j of the one word has
///              the fifth bit of column 4g + j at bit g; of two words the first has two bits each of
///              groups 0…3, the second of 4…7
///
/// and before every eighth block stand 16 outer scales, and 16 outer minima if there are minima, in
/// f16. A number is scale · (code − offset) − minimum, or scale · table[code].
#pragma once

#include "CKernels.h"
#include "lanes.h"

typedef struct {
  /// Bits of a code as it is stored: 4, 5, 6 or 8.
  int bits;
  /// Scales for each half of a block.
  bool halves;
  bool minima;
  /// One byte a scale, times an outer scale for 8 blocks.
  bool outer;
  /// Whether the inner scales have a sign.
  bool signed_scales;
  /// Codes stand for the numbers of a table (IQ4), unpacked + 128.
  bool table;
  /// offset = 128 >> shift: codes are stored with what makes them positive. Without minima only.
  int shift;
} ck_layout;

INLINE ck_layout layout_of(ck_format format) {
  switch (format) {
  case CK_Q8_0: return (ck_layout){.bits = 8, .shift = 0};
  case CK_Q4_0: return (ck_layout){.bits = 4, .shift = 4};
  case CK_Q4_1: return (ck_layout){.bits = 4, .minima = true};
  case CK_Q5_0: return (ck_layout){.bits = 5, .shift = 3};
  case CK_Q5_1: return (ck_layout){.bits = 5, .minima = true};
  case CK_Q2_K: return (ck_layout){.bits = 4, .halves = true, .minima = true, .outer = true};
  case CK_Q3_K:
    return (ck_layout){
        .bits = 4, .halves = true, .outer = true, .signed_scales = true, .shift = 5};
  case CK_Q4_K: return (ck_layout){.bits = 4, .minima = true, .outer = true};
  case CK_Q5_K: return (ck_layout){.bits = 5, .minima = true, .outer = true};
  case CK_Q6_K:
    return (ck_layout){
        .bits = 6, .halves = true, .outer = true, .signed_scales = true, .shift = 2};
  case CK_IQ4_NL: return (ck_layout){.bits = 4, .table = true};
  case CK_IQ4_XS:
    return (ck_layout){.bits = 4, .outer = true, .signed_scales = true, .table = true};
  default: return (ck_layout){0};
  }
}

INLINE size_t layout_scales(ck_layout layout) { return layout.halves ? 2 : 1; }

INLINE size_t layout_minima(ck_layout layout) {
  return layout.minima ? layout_scales(layout) : 0;
}

/// Bytes of the scales and minima of a block.
INLINE size_t layout_scale_bytes(ck_layout layout) {
  return (layout_scales(layout) + layout_minima(layout)) * CK_LANES * (layout.outer ? 1 : 2);
}

INLINE size_t layout_code_bytes(ck_layout layout) {
  return (layout.bits == 8 ? CK_BLOCK : CK_BLOCK / 2) * CK_LANES;
}

INLINE size_t layout_plane_bytes(ck_layout layout) {
  return layout.bits == 8 ? 0 : (size_t)(layout.bits - 4) * 4 * CK_LANES;
}

INLINE size_t layout_block_bytes(ck_layout layout) {
  return layout_scale_bytes(layout) + layout_code_bytes(layout) + layout_plane_bytes(layout);
}

/// Bytes before every eighth block.
INLINE size_t layout_header_bytes(ck_layout layout) {
  return layout.outer ? (layout.minima ? 2 : 1) * CK_LANES * 2 : 0;
}

/// Where block `index` of a tile begins, behind its header if it has one.
INLINE size_t layout_block_offset(ck_layout layout, size_t index) {
  return index * layout_block_bytes(layout)
      + (index / CK_SUPER + 1) * layout_header_bytes(layout);
}

/// Vectors go through a range of tiles so many bytes at a time, and at least so many of them.
enum { PART_BYTES = 768 << 10, LEAST_PART = 48 };
