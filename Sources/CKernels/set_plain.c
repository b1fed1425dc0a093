// Any CPU: plain loops over 16 lanes. On arm64 compilers make NEON of them.
#include "CKernels.h"
#include "half.h"
#include "layout.h"

#define NAME(name) name##_plain
#define WIDE_TILES 1
#define WIDE_TOKENS 6
#define MAX_TOKENS 4
#define BYTE_TILES 1
#define MAX_SUMS 4

// As `half` in half.h.
#define HALVES(result, source)                                                             \
  do {                                                                                     \
    shorts from_;                                                                          \
    LOAD(from_, source);                                                                   \
    ints bits_ = __builtin_convertvector(from_, ints);                                     \
    ints number_ = (ints)((floats)((bits_ & 0x7fff) << 13) * 0x1p112f);                    \
    number_ |= ((bits_ & 0x7c00) == 0x7c00) & 0x7f800000;                                  \
    (result) = (floats)(number_ | (bits_ & 0x8000) << 16);                                 \
  } while (0)
#define STORE_HALVES(output, numbers)                                                      \
  do {                                                                                     \
    float numbers_[CK_LANES];                                                              \
    STORE(numbers_, numbers);                                                              \
    for (int r_ = 0; r_ < CK_LANES; r_++) (output)[r_] = half_bits(numbers_[r_]);          \
  } while (0)
#define LOOK_UP(result, table, codes)                                                      \
  do {                                                                                     \
    const uint8_t table_[16] = table;                                                      \
    uint8_t bytes_[CK_LANES * 4];                                                          \
    STORE(bytes_, codes);                                                                  \
    for (int i_ = 0; i_ < CK_LANES * 4; i_++) bytes_[i_] = table_[bytes_[i_] & 15];        \
    LOAD(result, bytes_);                                                                  \
  } while (0)

#define SUM ints
#define START(sum, number, bits) ((sum) = (number))
#define TOTAL(sum, wide) (sum)
#define FLIPPED(bits) 0
#define OPERAND_BYTES(wide) 64
#define OPERAND ints
#define PREPARE(operand, words, wide, bits) ((operand) = (words))
#define CARRY(sum, groups, all, wide, bits) ((void)(groups), (void)(bits))
#define UNROLL
#define PIN(sum, wide) ((void)0)
#define TOKENS(wide, bits) 4
#define STORED_WIDE(wide, bits) true
#define NUMBER_BYTES(wide) 2

typedef struct {
  int16_t number[4];
} four_numbers;

// Both factors fit 16 bits, which compilers make use of.
#define FACTORS four_numbers
#define FETCH(factors, numbers, group, wide) memcpy((factors).number, (numbers) + (group) * 8, 8)
#define DOT(sum, operand, factors, wide)                                   \
  do {                                                                     \
    (sum) += ((operand) & 255) * (int32_t)(factors).number[0];             \
    (sum) += (((operand) >> 8) & 255) * (int32_t)(factors).number[1];      \
    (sum) += (((operand) >> 16) & 255) * (int32_t)(factors).number[2];     \
    (sum) += (((operand) >> 24) & 255) * (int32_t)(factors).number[3];     \
  } while (0)

#define PUT_BLOCK(output, number, wide)                                               \
  do {                                                                                \
    int16_t to_[CK_BLOCK];                                                            \
    for (int i_ = 0; i_ < CK_BLOCK; i_++) to_[i_] = (int16_t)(number)[i_];            \
    memcpy((output), to_, sizeof to_);                                                \
  } while (0)

#include "body.h"
