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
