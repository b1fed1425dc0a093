// AVX2 with FMA and F16C (2013 on): products of 16-bit numbers in pairs.
#include "CKernels.h"
#include "half.h"
#include "layout.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("arch=x86-64-v3"))), apply_to = function)

#define NAME(name) name##_avx2
#define WIDE_TILES 1
#define WIDE_TOKENS 6
#define MAX_TOKENS 6
#define BYTE_TILES 1
#define MAX_SUMS 4

typedef int32_t ints8 __attribute__((ext_vector_type(8)));
typedef float floats8 __attribute__((ext_vector_type(8)));

#define HALVES(result, source)                                                              \
  do {                                                                                      \
    const __m128i *from_ = (const __m128i *)(source);                                       \
    (result).lo = (floats8)_mm256_cvtph_ps(_mm_loadu_si128(from_));                         \
    (result).hi = (floats8)_mm256_cvtph_ps(_mm_loadu_si128(from_ + 1));                     \
  } while (0)
#define STORE_HALVES(output, numbers)                                                       \
  do {                                                                                      \
    __m128i *to_ = (__m128i *)(output);                                                     \
    _mm_storeu_si128(to_, _mm256_cvtps_ph((__m256)(numbers).lo, _MM_FROUND_TO_NEAREST_INT)); \
    _mm_storeu_si128(                                                                       \
        to_ + 1, _mm256_cvtps_ph((__m256)(numbers).hi, _MM_FROUND_TO_NEAREST_INT));         \
  } while (0)
#define LOOK_UP(result, table, codes)                                                       \
  do {                                                                                      \
    const uint8_t table_[16] = table;                                                       \
    __m256i all_ = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table_));   \
    ints codes_ = (codes);                                                                  \
    (result).lo = (ints8)_mm256_shuffle_epi8(all_, (__m256i)codes_.lo);                     \
    (result).hi = (ints8)_mm256_shuffle_epi8(all_, (__m256i)codes_.hi);                     \
  } while (0)

/// Codes of four columns of 16 rows: as bytes, or as 16-bit numbers of columns 0 and 2, and 1 and 3.
typedef struct {
  ints even, odd;
} operands;

/// Sums of 16 rows, and what numbers of 8 bits add to them: pairs of sums in 16 bits each.
typedef struct {
  ints whole, pairs;
} sums;

// Numbers of 16 bits meet codes of 16 bits; products and their pairs have 32 bits. Those of 8 bits meet
// codes of at most 6 bits, whose products are summed in 16 bits for as many groups as fit: twice as fast.
// With codes of 8 bits two products could exceed 16 bits.
#define SUM sums
#define START(sum, number, bits) ((sum).whole = (number), (sum).pairs = 0)
#define TOTAL(sum, wide) ((sum).whole)
#define FLIPPED(bits) 0
#define OPERAND_BYTES(wide) ((wide) ? 128 : 64)
#define OPERAND operands
#define PREPARE(operand, words, wide, bits)                                              \
  do {                                                                             \
    (operand).even = (wide) ? (words) & 0x00ff00ff : (words);                      \
    if (wide) (operand).odd = ((words) >> 8) & 0x00ff00ff;                         \
  } while (0)
#define TOKENS(wide, bits) ((wide) ? 5 : 3)
#define STORED_WIDE(wide, bits) ((wide) || (bits) == 8)
#define NUMBER_BYTES(wide) ((wide) ? 2 : 1)

INLINE ints8 add_pairs(ints8 sum, ints8 codes, int32_t pair) {
  return sum + (ints8)_mm256_madd_epi16((__m256i)codes, _mm256_set1_epi32(pair));
}

INLINE ints8 add_bytes(ints8 pairs, ints8 codes, int32_t four) {
  __m256i products = _mm256_maddubs_epi16((__m256i)codes, _mm256_set1_epi32(four));
  return (ints8)_mm256_add_epi16((__m256i)pairs, products);
}

/// Four numbers of 16 bits, or in the first word of 8.
typedef struct {
  int32_t first, second;
} two_words;

// Of each four columns, numbers of 16 bits stand as 0, 2, 1, 3.
#define FACTORS two_words
#define FETCH(factors, numbers, group, wide) \
  memcpy(&(factors), (numbers) + (group) * ((wide) ? 8 : 4), (wide) ? 8 : 4)
#define DOT(sum, operand, factors, wide)                                               \
  do {                                                                                 \
    if (wide) {                                                                        \
      (sum).whole.lo = add_pairs((sum).whole.lo, (operand).even.lo, (factors).first);  \
      (sum).whole.hi = add_pairs((sum).whole.hi, (operand).even.hi, (factors).first);  \
      (sum).whole.lo = add_pairs((sum).whole.lo, (operand).odd.lo, (factors).second);  \
      (sum).whole.hi = add_pairs((sum).whole.hi, (operand).odd.hi, (factors).second);  \
    } else {                                                                           \
      (sum).pairs.lo = add_bytes((sum).pairs.lo, (operand).even.lo, (factors).first);  \
      (sum).pairs.hi = add_bytes((sum).pairs.hi, (operand).even.hi, (factors).first);  \
    }                                                                                  \
  } while (0)

#define UNROLL _Pragma("clang loop unroll(full)")
#define PIN(sum, wide)                                                                          \
  do {                                                                                         \
    if (wide) __asm__ volatile("" : "+x"((sum).whole.lo), "+x"((sum).whole.hi));               \
    else __asm__ volatile("" : "+x"((sum).pairs.lo), "+x"((sum).pairs.hi));                    \
  } while (0)

/// Groups whose products fit 16 bits: two products of 15 (31, 63) × 127 a group, below 32768.
#define GROUPS_THAT_FIT(bits) ((bits) == 4 ? 8 : (bits) == 5 ? 4 : 2)

INLINE ints8 carry(ints8 whole, ints8 pairs) {
  return whole + (ints8)_mm256_madd_epi16((__m256i)pairs, _mm256_set1_epi16(1));
}

#define CARRY(sum, groups, all, wide, bits)                                       \
  do {                                                                       \
    if (!(wide) && ((groups) % GROUPS_THAT_FIT(bits) == 0 || (groups) == (all))) { \
      (sum).whole.lo = carry((sum).whole.lo, (sum).pairs.lo);                \
      (sum).whole.hi = carry((sum).whole.hi, (sum).pairs.hi);                \
      (sum).pairs = 0;                                                       \
    }                                                                        \
  } while (0)

#define PUT_BLOCK(output, number, wide)                                           \
  do {                                                                            \
    int16_t to_[CK_BLOCK];                                                        \
    if (wide)                                                                     \
      for (int i_ = 0; i_ < CK_BLOCK; i_++)                                       \
        to_[(i_ & ~3) + ((i_ & 1) << 1 | (i_ & 2) >> 1)] = (int16_t)(number)[i_]; \
    else                                                                          \
      for (int i_ = 0; i_ < CK_BLOCK; i_++)                                       \
        ((int8_t *)to_)[i_] = (int8_t)(number)[i_];                               \
    memcpy((output), to_, CK_BLOCK * NUMBER_BYTES(wide));                         \
  } while (0)

#include "body.h"
#pragma clang attribute pop
#endif
