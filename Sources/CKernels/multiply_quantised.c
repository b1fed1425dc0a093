#include "CKernels.h"
#include "lanes.h"
#include "half.h"

#if defined(__x86_64__)
#include <immintrin.h>

// AVX-512 with VNNI (2019 on): four products of bytes and their sum in one instruction.
#define VNNI "arch=x86-64-v4,avx512vnni"
#define TARGET __attribute__((target(VNNI)))
#define NAME(name) name##_vnni
// A cast between vectors of one size keeps the bits.
#define DOT4(sum, words, four)                                                        \
  do {                                                                                \
    int32_t word_;                                                                    \
    memcpy(&word_, (four), 4);                                                        \
    (sum) = (ints)_mm512_dpbusd_epi32(                                                \
        (__m512i)(sum), (__m512i)(words), _mm512_set1_epi32(word_));                  \
  } while (0)
#define HALVES(result, source) \
  ((result) = (floats)_mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)(source))))
#pragma clang attribute push(__attribute__((target(VNNI))), apply_to = function)
#include "quantised_tile.h"
#pragma clang attribute pop
#endif

// Any CPU: the even and the odd bytes as pairs of 16-bit numbers.
#define TARGET CLONES
#define NAME(name) name##_plain
#define DOT4(sum, words, four)                                              \
  do {                                                                      \
    const int8_t *x_ = (four);                                              \
    int16_t even_[2 * CK_LANES], odd_[2 * CK_LANES];                        \
    int32_t add_[CK_LANES];                                                 \
    ints even_words_ = (words) & 0x00ff00ff, odd_words_ = ((words) >> 8) & 0x00ff00ff; \
    STORE(even_, even_words_);                                              \
    STORE(odd_, odd_words_);                                                \
    int16_t x0_ = x_[0], x1_ = x_[1], x2_ = x_[2], x3_ = x_[3];             \
    for (int r_ = 0; r_ < CK_LANES; r_++)                                   \
      add_[r_] = (even_[2 * r_] * x0_ + even_[2 * r_ + 1] * x2_)            \
          + (odd_[2 * r_] * x1_ + odd_[2 * r_ + 1] * x3_);                  \
    ints vector_;                                                           \
    LOAD(vector_, add_);                                                    \
    (sum) += vector_;                                                       \
  } while (0)
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
  const int8_t *numbers = x.numbers + first_token * columns;
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
