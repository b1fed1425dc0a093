// Activations as whole numbers. Included once for each set of kernels, which defines NAME and NUMBER_BYTES
// as in body_quantised.h, and
// - PUT_BLOCK(output, number, wide): stores the 32 numbers of a block.

/// Rounds to the nearest whole number by adding 1.5 · 2^23.
INLINE int32_t NAME(round)(float number) {
#pragma clang fp contract(off)
  return (int32_t)((number + 12582912.0f) - 12582912.0f);
}

static void NAME(quantise)(size_t columns, const float *x, ck_activations output, size_t token) {
#pragma clang fp contract(on)
  size_t blocks = columns / CK_BLOCK;
  uint8_t *numbers = output.numbers + token * columns * NUMBER_BYTES(output.stored_wide);
  // Of 16 bits the largest is 32639: its upper byte is 127, its lower one 127.
  float most = output.wide ? 32639.0f : 127.0f;
  for (size_t b = 0; b < blocks; b++, x += CK_BLOCK) {
    // The bits of |x| order like numbers, NaN above all: the maximum sees what is not finite.
    uint32_t bits[CK_BLOCK], top = 0;
    memcpy(bits, x, sizeof bits);
    for (int i = 0; i < CK_BLOCK; i++) {
      uint32_t magnitude = bits[i] & 0x7fffffff;
      top = magnitude > top ? magnitude : top;
    }
    float largest;
    memcpy(&largest, &top, sizeof largest);
    bool finite = top < 0x7f800000;
    bool usable = finite && largest >= 1e-30f;
    float inverse = usable ? most / largest : 0;
    int32_t number[CK_BLOCK], sums[2] = {0, 0};
    // Where numbers are not finite they count as 1, so that the scale shows in every product.
    if (usable)
      for (int i = 0; i < CK_BLOCK; i++)
        number[i] = NAME(round)(x[i] * inverse);
    else
      for (int i = 0; i < CK_BLOCK; i++) number[i] = finite ? 0 : 1;
    for (int i = 0; i < 16; i++) sums[0] += number[i];
    for (int i = 16; i < 32; i++) sums[1] += number[i];
    PUT_BLOCK(numbers + b * CK_BLOCK * NUMBER_BYTES(output.stored_wide), number, output.stored_wide);
    size_t place = token * blocks + b;
    output.scales[place] = finite ? largest / most : largest;
    output.corrections[place] = -128 * (sums[0] + sums[1]);
    output.half_corrections[2 * place] = -128 * sums[0];
    output.half_corrections[2 * place + 1] = -128 * sums[1];
  }
}
