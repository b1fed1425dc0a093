// How sets that multiply bytes keep activations: a block of 16 bits has its upper bytes first, then the
// lower ones; both signed.
#define PUT_BLOCK(output, number, wide)                           \
  do {                                                            \
    uint8_t *to_ = (output);                                      \
    if (wide)                                                     \
      for (int i_ = 0; i_ < CK_BLOCK; i_++) {                     \
        int32_t upper_ = ((number)[i_] + 128) >> 8;               \
        to_[i_] = (uint8_t)upper_;                                \
        to_[CK_BLOCK + i_] = (uint8_t)((number)[i_] - upper_ * 256); \
      }                                                           \
    else                                                          \
      for (int i_ = 0; i_ < CK_BLOCK; i_++) to_[i_] = (uint8_t)(number)[i_]; \
  } while (0)

// FETCH and DOT of these sets, by their all_lanes(four bytes) and add_products(sum, codes, numbers).
#define FETCH(factors, numbers, group, wide)                            \
  do {                                                                  \
    const uint8_t *four_ = (numbers) + (group) * 4;                     \
    if (wide) (factors).upper = all_lanes(four_), four_ += CK_BLOCK;    \
    (factors).lower = all_lanes(four_);                                 \
  } while (0)
#define DOT(sum, operand, factors, wide)                                                  \
  do {                                                                                    \
    if (wide) (sum).upper = add_products((sum).upper, operand, (factors).upper);          \
    (sum).lower = add_products((sum).lower, operand, (factors).lower);                    \
  } while (0)
