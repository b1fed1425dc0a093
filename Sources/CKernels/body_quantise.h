// Activations as whole numbers. Included once for each set of kernels, which defines NAME and NUMBER_BYTES
// as in body_quantised.h, and
// - PUT_BLOCK(output, number, wide): stores the 32 numbers of a block.

static void NAME(quantise)(size_t columns, const float *x, ck_activations output, size_t token) {
#pragma clang fp contract(on)
  size_t blocks = columns / CK_BLOCK;
  uint8_t *numbers = output.numbers + token * columns * NUMBER_BYTES(output.stored_wide);
  // Of 16 bits the largest is 32639: its upper byte is 127, its lower one 127.
  float most = output.wide ? 32639.0f : 127.0f;
  for (size_t b = 0; b < blocks; b++, x += CK_BLOCK) {
    floats half[2];
    LOAD(half, x);
    // The bits of |x| order like numbers, NaN above all: the maximum sees what is not finite.
    ints magnitude = __builtin_elementwise_max(
        (ints)half[0] & 0x7fffffff, (ints)half[1] & 0x7fffffff);
    int32_t top = __builtin_reduce_max(magnitude);
    float largest;
    memcpy(&largest, &top, sizeof largest);
    bool finite = top < 0x7f800000;
    bool usable = finite && largest >= 1e-30f;
    float inverse = usable ? most / largest : 0;
    // Where numbers are not finite they count as 1, so that the scale shows in every product.
    ints rounded[2];
    for (int i = 0; i < 2; i++) {
#pragma clang fp contract(off)
      // Adding 1.5 · 2^23 rounds to the nearest whole number.
      floats shifted = half[i] * inverse + 12582912.0f;
      if (usable) rounded[i] = __builtin_convertvector(shifted - 12582912.0f, ints);
      else rounded[i] = finite ? 0 : 1;
    }
    int32_t sums[2], number[CK_BLOCK];
    for (int i = 0; i < 2; i++) sums[i] = __builtin_reduce_add(rounded[i]);
    STORE(number, rounded);
    PUT_BLOCK(numbers + b * CK_BLOCK * NUMBER_BYTES(output.stored_wide), number, output.stored_wide);
    size_t place = token * blocks + b;
    output.scales[place] = finite ? largest / most : largest;
    output.corrections[place] = -128 * (sums[0] + sums[1]);
    output.half_corrections[2 * place] = -128 * sums[0];
    output.half_corrections[2 * place + 1] = -128 * sums[1];
  }
}
