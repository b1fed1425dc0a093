// AVX-512 with VNNI (servers of 2019 on): four products of bytes and their sum in one instruction. And the
// same with AMX (Xeons of 2023 on) for many vectors.
#include "CKernels.h"
#include "half.h"
#include "layout.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push( \
    __attribute__((target("arch=x86-64-v4,avx512vnni"))), apply_to = function)

#define NAME(name) name##_avx512
#define WIDE_TILES 2
#define WIDE_TOKENS 12
#define MAX_TOKENS 6
#define BYTE_TILES 2
#define MAX_SUMS 12

// A cast between vectors of one size keeps the bits.
#define HALVES(result, source) \
  ((result) = (floats)_mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)(source))))
#define STORE_HALVES(output, numbers)                                     \
  _mm256_storeu_si256(                                                    \
      (__m256i *)(output), _mm512_cvtps_ph((__m512)(numbers), _MM_FROUND_TO_NEAREST_INT))
#define LOOK_UP(result, table, codes)                                                  \
  do {                                                                                 \
    const uint8_t table_[16] = table;                                                  \
    __m512i all_ = _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)table_));   \
    (result) = (ints)_mm512_shuffle_epi8(all_, (__m512i)(codes));                      \
  } while (0)

/// Sums of the upper and of the lower bytes of numbers of 16 bits; of bytes only the lower.
typedef struct {
  ints upper, lower;
} pair;

#define SUM pair
#define START(sum, number, bits) ((sum).upper = 0, (sum).lower = (number))
#define TOTAL(sum, wide) ((wide) ? (sum).upper * 256 + (sum).lower : (sum).lower)
#define FLIPPED(bits) 0
#define OPERAND_BYTES(wide) 64
#define OPERAND ints
#define PREPARE(operand, words, wide, bits) ((operand) = (words))
#define CARRY(sum, groups, all, wide, bits) ((void)(groups), (void)(bits))
#define UNROLL _Pragma("clang loop unroll(full)")
#define PIN(sum, wide)                                                   \
  do {                                                                  \
    __asm__ volatile("" : "+v"((sum).lower));                           \
    if (wide) __asm__ volatile("" : "+v"((sum).upper));                 \
  } while (0)
#define TOKENS(wide, bits) 6
#define STORED_WIDE(wide, bits) (wide)
#define NUMBER_BYTES(wide) ((wide) ? 2 : 1)

INLINE ints add_products(ints sum, ints words, ints numbers) {
  return (ints)_mm512_dpbusd_epi32((__m512i)sum, (__m512i)words, (__m512i)numbers);
}

/// In a register: as operands in memory they would be read once for each tile, and reads are what Xeons with
/// two units for products run out of.
INLINE ints all_lanes(const uint8_t *four) {
  int32_t word;
  memcpy(&word, four, 4);
  ints numbers = word;
  __asm__ volatile("" : "+v"(numbers));
  return numbers;
}

#define FACTORS pair

#include "put_bytes.h"
#include "body.h"
#pragma clang attribute pop

/// Keeps a sum in its register, and what is read for the next one behind it.
#define TILE_PIN(sum) __asm__ volatile("" : "+v"(sum) : : "memory")
#ifdef CK_EMULATED_TILES
#include CK_EMULATED_TILES
#else
#define TILE_CONFIGURE(shapes) _tile_loadconfig(shapes)
#define TILE_RELEASE() _tile_release()
#define TILE_ZERO(tile) _tile_zero(tile)
#define TILE_LOAD(tile, memory, stride) _tile_loadd(tile, memory, stride)
#define TILE_STORE(tile, memory, stride) _tile_stored(tile, memory, stride)
#define TILE_MULTIPLY(sums, numbers, codes) _tile_dpbssd(sums, numbers, codes)
#endif

#pragma clang attribute push( \
    __attribute__((target("arch=x86-64-v4,avx512vnni,amx-tile,amx-int8"))), apply_to = function)
#include "body_tiles.h"
#pragma clang attribute pop
#endif
