#include "CKernels.h"
#include "half.h"
#include "lanes.h"

#if defined(__x86_64__)
#include <immintrin.h>

/// Sums of the upper and of the lower bytes.
typedef struct {
  ints upper, lower;
} pair;

// AVX-512 with VNNI (2019 on): four products of bytes and their sum in one instruction.
#define VNNI "arch=x86-64-v4,avx512vnni"
#define TARGET __attribute__((target(VNNI)))
#define NAME(name) name##_vnni
#define SUM pair
#define START(sum, number) ((sum).upper = 0, (sum).lower = (number))
// A cast between vectors of one size keeps the bits.
#define ADD4(sum, words, four)                                                        \
  do {                                                                                \
    int32_t word_;                                                                    \
    memcpy(&word_, (four), 4);                                                        \
    (sum) = (ints)_mm512_dpbusd_epi32(                                                \
        (__m512i)(sum), (__m512i)(words), _mm512_set1_epi32(word_));                  \
  } while (0)
#define DOT4(sum, words, four)                                                        \
  do {                                                                                \
    ADD4((sum).upper, words, four);                                                   \
    ADD4((sum).lower, words, (four) + CK_BLOCK);                                      \
  } while (0)
#define TOTAL(sum) ((sum).upper * 256 + (sum).lower)
#define HALVES(result, source) \
  ((result) = (floats)_mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)(source))))
#pragma clang attribute push(__attribute__((target(VNNI))), apply_to = function)
#include "quantised_tile.h"
#pragma clang attribute pop
#endif

// Any CPU: a byte of each lane at a time. Both factors fit 16 bits, which compilers make use of.
#define TARGET CLONES
#define NAME(name) name##_plain
#define SUM ints
#define START(sum, number) ((sum) = (number))
#define NUMBER(four, j) ((four)[j] * 256 + (four)[CK_BLOCK + (j)])
#define DOT4(sum, words, four)                                                        \
  do {                                                                                \
    (sum) += ((words) & 255) * NUMBER(four, 0);                                       \
    (sum) += (((words) >> 8) & 255) * NUMBER(four, 1);                                \
    (sum) += (((words) >> 16) & 255) * NUMBER(four, 2);                               \
    (sum) += (((words) >> 24) & 255) * NUMBER(four, 3);                               \
  } while (0)
#define TOTAL(sum) (sum)
#define HALVES(result, source)                                              \
  do {                                                                      \
    float halves_[CK_LANES];                                                \
    for (int r_ = 0; r_ < CK_LANES; r_++) halves_[r_] = half(load16((source) + 2 * r_)); \
    LOAD(result, halves_);                                                  \
  } while (0)
#include "quantised_tile.h"

bool ck_has_vnni(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("x86-64-v4") && __builtin_cpu_supports("avx512vnni");
#else
  return false;
#endif
}

const char *ck_kernel_set(void) {
#if defined(__x86_64__)
  if (ck_has_vnni()) return "x86-64-v4+vnni";
  if (__builtin_cpu_supports("x86-64-v4")) return "x86-64-v4";
  if (__builtin_cpu_supports("x86-64-v3")) return "x86-64-v3";
  return "x86-64";
#elif defined(__aarch64__)
  return "arm64";
#else
  return "plain";
#endif
}

void ck_multiply_quantised(
    ck_format format, size_t columns, size_t rows, const uint8_t *tiles, ck_activations x,
    size_t first_token, size_t tokens, float *y, size_t y_stride) {
  const int8_t *numbers = x.numbers + first_token * 2 * columns;
  const float *scales = x.scales + first_token * (columns / CK_BLOCK);
  const int32_t *sums = x.sums + first_token * (columns / CK_BLOCK);
#if defined(__x86_64__)
  if (ck_has_vnni()) {
    multiply_vnni(format, columns, rows, tiles, numbers, scales, sums, tokens, y, y_stride);
    return;
  }
#endif
  multiply_plain(format, columns, rows, tiles, numbers, scales, sums, tokens, y, y_stride);
}
