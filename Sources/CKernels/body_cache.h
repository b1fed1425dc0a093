// Keys and values of 8 bits as floats. Included once for each set of kernels, which defines NAME and HALVES
// as in body_multiply.h.

static void NAME(unpack_keys)(
    size_t tiles, size_t head_size, const uint8_t *keys, float *panel) {
  size_t bytes = ck_key_bytes(CK_Q8_0, head_size);
  for (size_t tile = 0; tile < tiles; tile++, keys += bytes) {
    const uint8_t *scales = keys + head_size * CK_LANES;
    for (size_t k = 0; k < head_size; k++, panel += CK_LANES) {
      floats scale, number;
      signed16 codes;
      HALVES(scale, scales + k / CK_BLOCK * CK_LANES * 2);
      LOAD(codes, keys + k * CK_LANES);
      number = __builtin_convertvector(codes, floats) * scale;
      STORE(panel, number);
    }
  }
}

static void NAME(unpack_values)(
    size_t count, size_t head_size, const uint8_t *values, float *panel) {
  size_t width = (head_size + CK_LANES - 1) / CK_LANES * CK_LANES;
  size_t bytes = ck_value_bytes(CK_Q8_0, head_size);
  for (size_t i = 0; i < count; i++, values += bytes)
    for (size_t k = 0; k < width; k += CK_LANES, panel += CK_LANES) {
      uint16_t scale;
      signed16 codes;
      memcpy(&scale, values + width + k / CK_BLOCK * 2, 2);
      LOAD(codes, values + k);
      floats number = __builtin_convertvector(codes, floats) * half(scale);
      STORE(panel, number);
    }
}
