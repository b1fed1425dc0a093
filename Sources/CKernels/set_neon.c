// NEON with dot products (arm64 servers of 2019 on): four products of signed bytes and their sum for each
// of four rows in one instruction.
#include "CKernels.h"
#include "half.h"
#include "layout.h"

#if defined(__aarch64__)
#include <arm_neon.h>

#pragma clang attribute push(__attribute__((target("arch=armv8.2-a+dotprod"))), apply_to = function)

#define NAME(name) name##_neon
#define WIDE_TILES 1
#define WIDE_TOKENS 6
#define MAX_TOKENS 6
#define BYTE_TILES 1
#define MAX_SUMS 4

#define HALVES(result, source)                                                   \
  do {                                                                           \
    float16x4_t from_[4];                                                        \
    float32x4_t to_[4];                                                          \
    memcpy(from_, (source), sizeof from_);                                       \
    for (int i_ = 0; i_ < 4; i_++) to_[i_] = vcvt_f32_f16(from_[i_]);            \
    LOAD(result, to_);                                                           \
  } while (0)
#define STORE_HALVES(output, numbers)                                            \
  do {                                                                           \
    float32x4_t from_[4];                                                        \
    float16x4_t to_[4];                                                          \
    STORE(from_, numbers);                                                       \
    for (int i_ = 0; i_ < 4; i_++) to_[i_] = vcvt_f16_f32(from_[i_]);            \
    memcpy((output), to_, sizeof to_);                                           \
  } while (0)
#define LOOK_UP(result, table, codes)                                            \
  do {                                                                           \
    const uint8_t table_[16] = table;                                            \
    uint8x16_t all_ = vld1q_u8(table_), parts_[4];                               \
    STORE(parts_, codes);                                                        \
    for (int i_ = 0; i_ < 4; i_++) parts_[i_] = vqtbl1q_u8(all_, parts_[i_]);    \
    LOAD(result, parts_);                                                        \
  } while (0)

/// Sums of the upper and of the lower bytes of numbers of 16 bits; of bytes only the lower.
typedef struct {
  ints upper, lower;
} pair;

// Codes of 8 bits are stored + 128. Taken as signed, they are what they mean: nothing is to be corrected.
#define SUM pair
#define START(sum, number, bits) \
  ((sum).upper = 0, (sum).lower = (bits) == 8 ? (ints)0 : (number))
#define TOTAL(sum, wide) ((wide) ? (sum).upper * 256 + (sum).lower : (sum).lower)
#define FLIPPED(bits) ((bits) == 8 ? (int32_t)0x80808080 : 0)
#define OPERAND_BYTES(wide) 64
#define OPERAND ints
#define PREPARE(operand, words, wide, bits) ((operand) = (words) ^ FLIPPED(bits))
#define CARRY(sum, groups, all, wide, bits) ((void)(groups), (void)(bits))
#define UNROLL _Pragma("clang loop unroll(full)")
#define PIN(sum, wide) ((void)0)
#define TOKENS(wide, bits) ((wide) ? 3 : 6)
#define STORED_WIDE(wide, bits) (wide)
#define NUMBER_BYTES(wide) ((wide) ? 2 : 1)

/// As a pair of sums, of numbers.
typedef struct {
  int8x16_t upper, lower;
} number_pair;

INLINE int8x16_t all_lanes(const uint8_t *four) {
  int32_t word;
  memcpy(&word, four, 4);
  return vreinterpretq_s8_s32(vdupq_n_s32(word));
}

INLINE ints add_products(ints sum, ints words, int8x16_t numbers) {
  int8x16_t codes[4];
  int32x4_t sums[4];
  STORE(codes, words);
  STORE(sums, sum);
  for (int i = 0; i < 4; i++) sums[i] = vdotq_s32(sums[i], codes[i], numbers);
  LOAD(sum, sums);
  return sum;
}

#define FACTORS number_pair

#include "put_bytes.h"
#include "body.h"
#pragma clang attribute pop
#endif
