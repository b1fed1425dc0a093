#include "CKernels.h"
#include "lanes.h"

#include <math.h>

/// exp of 16 numbers: x = n ln 2 + r with |r| ≤ ln 2 / 2, a polynomial of degree 6 for exp(r)
/// (coefficients of the Cephes library's expf, Stephen L. Moshier), times 2^n in two steps, so that
/// n = 128 does not overflow early.
#define EXP(result, argument)                                                            \
  do {                                                                                   \
    floats x_ = (argument);                                                              \
    floats c_ = x_ > (floats)90 ? (floats)90 : x_; /* a NaN stays one */                 \
    c_ = c_ < (floats)-90 ? (floats)-90 : c_;                                            \
    /* Adding 1.5 · 2^23 rounds to a whole number and leaves it in the lowest bits. */   \
    floats shifted_ = c_ * 1.44269504088896341f + 12582912.0f;                           \
    floats n_ = shifted_ - 12582912.0f;                                                  \
    floats r_ = c_ - n_ * 0.693359375f;                                                  \
    r_ = r_ - n_ * -2.12194440e-4f;                                                      \
    floats p_ = r_ * 1.9875691500e-4f + 1.3981999507e-3f;                                \
    p_ = p_ * r_ + 8.3334519073e-3f;                                                     \
    p_ = p_ * r_ + 4.1665795894e-2f;                                                     \
    p_ = p_ * r_ + 1.6666665459e-1f;                                                     \
    p_ = p_ * r_ + 5.0000001201e-1f;                                                     \
    p_ = p_ * (r_ * r_) + r_ + 1.0f;                                                     \
    ints i_ = (ints)shifted_ - 0x4b400000;                                        \
    ints half_ = i_ >> 1;                                                                \
    ints low_ = (half_ + 127) << 23, high_ = (i_ - half_ + 127) << 23;                   \
    p_ = p_ * (floats)low_ * (floats)high_;          \
    (result) = x_ < (floats)-87.3f ? (floats)0 : p_;                                             \
  } while (0)

CLONES void ck_exp(size_t count, const float *x, float *y) {
#pragma clang fp contract(on)
  for (size_t i = 0; i < count; i += CK_LANES) {
    size_t lanes = count - i < CK_LANES ? count - i : CK_LANES;
    floats v = 0;
    memcpy(&v, x + i, lanes * sizeof(float));
    EXP(v, v);
    memcpy(y + i, &v, lanes * sizeof(float));
  }
}

CLONES void ck_rms_norm(
    size_t count, const float *x, const float *weight, float epsilon, float *y) {
#pragma clang fp contract(on)
  floats squares = 0, v;
  size_t i = 0;
  for (; i + CK_LANES <= count; i += CK_LANES) {
    LOAD(v, x + i);
    squares = squares + v * v;
  }
  if (i < count) {
    v = 0;
    memcpy(&v, x + i, (count - i) * sizeof(float));
    squares = squares + v * v;
  }
  float sum;
  REDUCE(sum, squares, ADD);
  float scale = 1.0f / sqrtf(sum / (float)count + epsilon);
  for (i = 0; i < count; i++) y[i] = x[i] * scale * weight[i];
}

CLONES void ck_rotate(size_t pairs, const float *cosines, const float *sines, float *x) {
#pragma clang fp contract(on)
  for (size_t i = 0; i < pairs; i++) {
    float a = x[2 * i], b = x[2 * i + 1];
    x[2 * i] = a * cosines[i] - b * sines[i];
    x[2 * i + 1] = a * sines[i] + b * cosines[i];
  }
}

CLONES void ck_silu_multiply(size_t count, float *gate, const float *up) {
#pragma clang fp contract(on)
  for (size_t i = 0; i < count; i += CK_LANES) {
    size_t lanes = count - i < CK_LANES ? count - i : CK_LANES;
    floats g = 0, u = 0, e;
    memcpy(&g, gate + i, lanes * sizeof(float));
    memcpy(&u, up + i, lanes * sizeof(float));
    EXP(e, -g);
    g = g / (1.0f + e) * u;
    memcpy(gate + i, &g, lanes * sizeof(float));
  }
}

CLONES void ck_add(size_t count, float *restrict x, const float *restrict y) {
  for (size_t i = 0; i < count; i++) x[i] += y[i];
}

CLONES void ck_softmax(size_t count, size_t padded, float scale, float *x) {
#pragma clang fp contract(on)
  // The numbers beyond `count` are −∞ from here on: they change no maximum, and add exact zeros.
  for (size_t i = count; i < padded; i++) x[i] = -INFINITY;
  floats v, largest = -INFINITY, total = 0;
  for (size_t i = 0; i < padded; i += CK_LANES) {
    LOAD(v, x + i);
    largest = v > largest ? v : largest;
  }
  float top;
  REDUCE(top, largest, LARGER);
  for (size_t i = 0; i < padded; i += CK_LANES) {
    LOAD(v, x + i);
    v = (v - top) * scale;
    EXP(v, v);
    STORE(x + i, v);
    total = total + v;
  }
  float sum;
  REDUCE(sum, total, ADD);
  float inverse = 1.0f / sum;
  for (size_t i = 0; i < padded; i++) x[i] *= inverse;
}

/// The largest whole number: its upper byte is 127, its lower one 127.
#define LARGEST 32639.0f

CLONES void ck_quantise(size_t columns, const float *x, ck_activations output, size_t token) {
#pragma clang fp contract(on)
  int8_t *numbers = output.numbers + token * 2 * columns;
  float *scales = output.scales + token * (columns / CK_BLOCK);
  int32_t *sums = output.sums + token * (columns / CK_BLOCK);
  for (size_t b = 0; b < columns / CK_BLOCK; b++, x += CK_BLOCK, numbers += 2 * CK_BLOCK) {
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
    float inverse = usable ? LARGEST / largest : 0;
    int32_t sum = 0;
    for (int i = 0; i < CK_BLOCK; i++) {
      // Where numbers are not finite they count as 1, so that the scale shows in every product.
      float scaled = usable ? x[i] * inverse : (finite ? 0 : 1);
      // Adding 1.5 · 2^23 rounds to a whole number.
      int32_t number = (int32_t)((scaled + 12582912.0f) - 12582912.0f);
      int32_t upper = (number + 128) >> 8;
      numbers[i] = (int8_t)upper;
      numbers[CK_BLOCK + i] = (int8_t)(number - upper * 256);
      sum += number;
    }
    scales[b] = finite ? largest / LARGEST : largest;
    sums[b] = sum;
  }
}
