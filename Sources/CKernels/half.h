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
