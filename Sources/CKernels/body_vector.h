// Operations on vectors of floats. Included once for each set of kernels, which defines NAME and
// STORE_HALVES(output, floats): 16 floats as f16, rounded to nearest, ties to even.

/// exp of 16 numbers: x = n ln 2 + r with |r| ≤ ln 2 / 2, a polynomial of degree 6 for exp(r)
/// (coefficients of the Cephes library's expf, Stephen L. Moshier), times 2^n in two steps, so that
/// n = 128 does not overflow early.
#define EXP_PARTS(p, shifted, argument)                                                \
  do {                                                                                 \
    floats c_ = (argument);                                                            \
    /* Adding 1.5 · 2^23 rounds to a whole number and leaves it in the lowest bits. */ \
    (shifted) = c_ * 1.44269504088896341f + 12582912.0f;                               \
    floats n_ = (shifted) - 12582912.0f;                                               \
    floats r_ = c_ - n_ * 0.693359375f;                                                \
    r_ = r_ - n_ * -2.12194440e-4f;                                                    \
    (p) = r_ * 1.9875691500e-4f + 1.3981999507e-3f;                                    \
    (p) = (p) * r_ + 8.3334519073e-3f;                                                 \
    (p) = (p) * r_ + 4.1665795894e-2f;                                                 \
    (p) = (p) * r_ + 1.6666665459e-1f;                                                 \
    (p) = (p) * r_ + 5.0000001201e-1f;                                                 \
    (p) = (p) * (r_ * r_) + r_ + 1.0f;                                                 \
  } while (0)
#define EXP(result, argument)                                                          \
  do {                                                                                 \
    floats x_ = (argument), p_, shifted_;                                              \
    floats near_ = x_ > (floats)90 ? (floats)90 : x_; /* a NaN stays one */            \
    near_ = near_ < (floats)-90 ? (floats)-90 : near_;                                 \
    EXP_PARTS(p_, shifted_, near_);                                                    \
    ints i_ = (ints)shifted_ - 0x4b400000;                                             \
    ints half_ = i_ >> 1;                                                              \
    ints low_ = (half_ + 127) << 23, high_ = (i_ - half_ + 127) << 23;                 \
    p_ = p_ * (floats)low_ * (floats)high_;                                            \
    (result) = x_ < (floats)-87.3f ? (floats)0 : p_;                                   \
  } while (0)

/// The same of numbers that are at most 0, with the same bits and half the instructions: there n is added to
/// the exponent. What is below −87.3 ends as 0 whatever comes before.
#define EXP_BELOW_0(result, argument)                                                  \
  do {                                                                                 \
    floats x_ = (argument), p_, shifted_;                                              \
    EXP_PARTS(p_, shifted_, x_);                                                       \
    p_ = (floats)((ints)p_ + ((ints)shifted_ << 23));                                  \
    p_ = x_ < (floats)-87.3f ? (floats)0 : p_;                                         \
    (result) = x_ == x_ ? p_ : x_; /* a NaN stays one */                               \
  } while (0)

/// tanh(x) = 1 − 2 / (1 + exp(2x)).
#define TANH(result, argument)            \
  do {                                    \
    floats e_;                            \
    EXP(e_, (argument) * 2.0f);           \
    (result) = 1.0f - 2.0f / (1.0f + e_); \
  } while (0)

/// The first `lanes` lanes; the others are 0. Whole vectors need no call of memcpy.
#define LOAD_SOME(vector, pointer, lanes)                        \
  do {                                                           \
    (vector) = 0;                                                \
    if ((lanes) == CK_LANES) LOAD(vector, pointer);              \
    else memcpy(&(vector), (pointer), (lanes) * sizeof(float));  \
  } while (0)
#define STORE_SOME(pointer, vector, lanes)                       \
  do {                                                           \
    if ((lanes) == CK_LANES) STORE(pointer, vector);             \
    else memcpy((pointer), &(vector), (lanes) * sizeof(float));  \
  } while (0)

/// Calls BODY with v = x[i…i + 15] and puts v back; beyond `count` the lanes are 0.
#define FOR_EACH_16(count, x, ...)                                              \
  for (size_t i = 0; i < (count); i += CK_LANES) {                               \
    size_t lanes = (count) - i < CK_LANES ? (count) - i : CK_LANES;              \
    floats v;                                                                    \
    LOAD_SOME(v, (x) + i, lanes);                                                \
    __VA_ARGS__;                                                                 \
    STORE_SOME((x) + i, v, lanes);                                               \
  }

static void NAME(exp)(size_t count, const float *x, float *y) {
#pragma clang fp contract(on)
  for (size_t i = 0; i < count; i += CK_LANES) {
    size_t lanes = count - i < CK_LANES ? count - i : CK_LANES;
    floats v;
    LOAD_SOME(v, x + i, lanes);
    EXP(v, v);
    STORE_SOME(y + i, v, lanes);
  }
}

/// Σ (x − mean)², 16 sums side by side.
INLINE float NAME(squares)(size_t count, const float *x, float mean) {
#pragma clang fp contract(on)
  floats squares = 0, v;
  size_t i = 0;
  for (; i + CK_LANES <= count; i += CK_LANES) {
    LOAD(v, x + i);
    v -= mean;
    squares = squares + v * v;
  }
  if (i < count) {
    v = mean;
    memcpy(&v, x + i, (count - i) * sizeof(float));
    v -= mean;
    squares = squares + v * v;
  }
  float sum;
  REDUCE(sum, squares, ADD);
  return sum;
}

static void NAME(rms_norm)(
    size_t count, const float *x, const float *weight, float epsilon, float *y) {
#pragma clang fp contract(on)
  float sum = NAME(squares)(count, x, 0);
  float scale = 1.0f / __builtin_sqrtf(sum / (float)count + epsilon);
  for (size_t i = 0; i < count; i++) y[i] = x[i] * scale * weight[i];
}

static void NAME(layer_norm)(
    size_t count, const float *x, const float *weight, const float *bias, float epsilon,
    float *y) {
#pragma clang fp contract(on)
  floats sums = 0, v;
  size_t i = 0;
  for (; i + CK_LANES <= count; i += CK_LANES) {
    LOAD(v, x + i);
    sums += v;
  }
  if (i < count) {
    v = 0;
    memcpy(&v, x + i, (count - i) * sizeof(float));
    sums += v;
  }
  float sum;
  REDUCE(sum, sums, ADD);
  float mean = sum / (float)count;
  float variance = NAME(squares)(count, x, mean) / (float)count;
  float scale = 1.0f / __builtin_sqrtf(variance + epsilon);
  for (i = 0; i < count; i++) y[i] = (x[i] - mean) * scale * weight[i] + bias[i];
}

static void NAME(rotate)(
    size_t pairs, size_t step, size_t distance, const float *cosines, const float *sines,
    float *x) {
#pragma clang fp contract(on)
  for (size_t i = 0; i < pairs; i++) {
    float a = x[step * i], b = x[step * i + distance];
    x[step * i] = a * cosines[i] - b * sines[i];
    x[step * i + distance] = a * sines[i] + b * cosines[i];
  }
}

static void NAME(silu_multiply)(size_t count, float *gate, const float *up) {
#pragma clang fp contract(on)
  FOR_EACH_16(count, gate, {
    floats u, e;
    LOAD_SOME(u, up + i, lanes);
    EXP(e, -v);
    v = v / (1.0f + e) * u;
  })
}

/// −2 √(2/π) (x + 0.044715 x³)
/// Source: Hendrycks and Gimpel (2016), https://arxiv.org/abs/1606.08415
#define GELU(result, x)                                                     \
  do {                                                                      \
    floats g_ = (x), f_;                                                    \
    EXP(f_, g_ * -1.5957691216057308f * (1.0f + 0.044715f * g_ * g_));      \
    (result) = g_ / (1.0f + f_);                                            \
  } while (0)

static void NAME(gelu_multiply)(size_t count, float *gate, const float *up) {
#pragma clang fp contract(on)
  FOR_EACH_16(count, gate, {
    floats u;
    LOAD_SOME(u, up + i, lanes);
    GELU(v, v);
    v = v * u;
  })
}

static void NAME(gelu)(size_t count, float *x) {
#pragma clang fp contract(on)
  FOR_EACH_16(count, x, GELU(v, v))
}

static void NAME(add)(size_t count, float *restrict x, const float *restrict y) {
  for (size_t i = 0; i < count; i++) x[i] += y[i];
}

static void NAME(scale)(size_t count, float factor, float *x) {
  for (size_t i = 0; i < count; i++) x[i] *= factor;
}

static void NAME(soft_cap)(size_t count, float cap, float *x) {
#pragma clang fp contract(on)
  FOR_EACH_16(count, x, {
    TANH(v, v / cap);
    v = v * cap;
  })
}

static float NAME(softmax)(
    size_t first, size_t count, size_t padded, float scale, float cap, float *x) {
#pragma clang fp contract(on)
  if (cap > 0) {
    for (size_t i = 0; i < padded; i++) x[i] *= scale;
    NAME(soft_cap)(padded, cap, x);
    scale = 1;
  }
  // The numbers outside are −∞ from here on: they change no maximum, and add exact zeros.
  for (size_t i = 0; i < first; i++) x[i] = -__builtin_inff();
  for (size_t i = count; i < padded; i++) x[i] = -__builtin_inff();
  floats v, largest = -__builtin_inff(), total = 0;
  for (size_t i = 0; i < padded; i += CK_LANES) {
    LOAD(v, x + i);
    largest = v > largest ? v : largest;
  }
  float top;
  REDUCE(top, largest, LARGER);
  for (size_t i = 0; i < padded; i += CK_LANES) {
    LOAD(v, x + i);
    v = (v - top) * scale;
    EXP_BELOW_0(v, v);
    STORE(x + i, v);
    total = total + v;
  }
  float sum;
  REDUCE(sum, total, ADD);
  return sum;
}

static void NAME(store_halves)(size_t count, const float *x, uint16_t *output, size_t step) {
  for (size_t i = 0; i < count; i += CK_LANES) {
    size_t lanes = count - i < CK_LANES ? count - i : CK_LANES;
    floats v;
    LOAD_SOME(v, x + i, lanes);
    uint16_t halves[CK_LANES];
    STORE_HALVES(halves, v);
    for (size_t lane = 0; lane < lanes; lane++) output[(i + lane) * step] = halves[lane];
  }
}
