/// Half-precision floats.
#pragma once

#include "lanes.h"

INLINE uint16_t load16(const uint8_t *source) {
  uint16_t value;
  memcpy(&value, source, 2);
  return value;
}

/// The number of an f16's bits, without instructions that not every CPU has: the bits move to where
/// a float has them, and a product with 2^112 corrects the exponent, also of subnormal numbers.
INLINE float half(uint16_t bits) {
  uint32_t magnitude = (uint32_t)(bits & 0x7fff) << 13;
  float value;
  memcpy(&value, &magnitude, 4);
  value *= 0x1p112f;
  uint32_t result;
  memcpy(&result, &value, 4);
  // Infinity and NaN have all exponent bits set.
  if ((bits & 0x7c00) == 0x7c00) result |= 0x7f800000;
  result |= (uint32_t)(bits & 0x8000) << 16;
  memcpy(&value, &result, 4);
  return value;
}

/// The nearest f16 of a number, ties to even; beyond the largest, infinity. A NaN stays one.
INLINE uint16_t half_bits(float number) {
  uint32_t bits;
  memcpy(&bits, &number, 4);
  uint16_t sign = (uint16_t)(bits >> 16 & 0x8000);
  bits &= 0x7fffffff;
  if (bits > 0x7f800000) return sign | 0x7e00;
  if (bits >= 0x47800000) return sign | 0x7c00;
  if (bits < 0x38800000) {
    // Subnormal: adding 2^-1 leaves the number's multiple of 2^-24 in the lowest bits.
    float magnitude;
    memcpy(&magnitude, &bits, 4);
    magnitude += 0.5f;
    memcpy(&bits, &magnitude, 4);
    return sign | (uint16_t)(bits - 0x3f000000);
  }
  bits += 0x0fff + (bits >> 13 & 1);
  return sign | (uint16_t)((bits - 0x38000000) >> 13);
}
