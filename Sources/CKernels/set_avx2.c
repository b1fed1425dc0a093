// AVX2 with FMA and F16C (2013 on): products of 16-bit numbers in pairs.
#include "CKernels.h"
#include "layout.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("arch=x86-64-v3"))), apply_to = function)

#define NAME(name) name##_avx2
#define WIDE_TILES 1
#define MAX_TOKENS 4
#define BYTE_TILES 1

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

/// The codes of columns 0 and 2, and of 1 and 3, as 16-bit numbers.
typedef struct {
  ints even, odd;
} codes;

#define SUM ints
#define START(sum, number) ((sum) = (number))
#define TOTAL(sum, wide) (sum)
#define OPERAND codes
#define PREPARE(operand, words) \
  ((operand).even = (words) & 0x00ff00ff, (operand).odd = ((words) >> 8) & 0x00ff00ff)
#define NUMBER_BYTES(wide) 2

INLINE ints8 add_pairs(ints8 sum, ints8 codes, int32_t pair) {
  return sum + (ints8)_mm256_madd_epi16((__m256i)codes, _mm256_set1_epi32(pair));
}

// Numbers have 16 bits always; of each four columns they stand as 0, 2, 1, 3.
#define DOT(sum, operand, numbers, group, wide)                      \
  do {                                                               \
    int32_t pair_[2];                                                \
    memcpy(pair_, (numbers) + (group) * 8, 8);                       \
    (sum).lo = add_pairs((sum).lo, (operand).even.lo, pair_[0]);     \
    (sum).hi = add_pairs((sum).hi, (operand).even.hi, pair_[0]);     \
    (sum).lo = add_pairs((sum).lo, (operand).odd.lo, pair_[1]);      \
    (sum).hi = add_pairs((sum).hi, (operand).odd.hi, pair_[1]);      \
  } while (0)

#define PUT_BLOCK(output, number, wide)                                           \
  do {                                                                            \
    int16_t to_[CK_BLOCK];                                                        \
    for (int i_ = 0; i_ < CK_BLOCK; i_++)                                         \
      to_[(i_ & ~3) + ((i_ & 1) << 1 | (i_ & 2) >> 1)] = (int16_t)(number)[i_];   \
    memcpy((output), to_, sizeof to_);                                            \
  } while (0)

#include "body.h"
#pragma clang attribute pop
#endif
