// The C kernels against a plain loop in double precision, without Swift: for CPUs that this machine only
// emulates. `make check-arm` builds it with Debian's cross compiler and runs it under qemu-user; `make
// check-amx` with AMX's tiles in plain C (emulated_tiles.h), on a CPU with AVX-512.
//
// For each set of kernels and each format: products of random blocks with 1 to 37 vectors, of 8 and of 16
// bits, whole tiles and torn ones; and the same bits for a vector whether it comes alone or with others.
#include "CKernels.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
  const char *name;
  ck_format format;
  size_t numbers, bytes;
  // Where f16 scales stand in a block; −1 for none.
  int scales[2];
} formats[] = {
    {"Q8_0", CK_Q8_0, 32, 34, {0, -1}},    {"Q4_0", CK_Q4_0, 32, 18, {0, -1}},
    {"Q4_1", CK_Q4_1, 32, 20, {0, 2}},     {"Q5_0", CK_Q5_0, 32, 22, {0, -1}},
    {"Q5_1", CK_Q5_1, 32, 24, {0, 2}},     {"Q2_K", CK_Q2_K, 256, 84, {80, 82}},
    {"Q3_K", CK_Q3_K, 256, 110, {108, -1}}, {"Q4_K", CK_Q4_K, 256, 144, {0, 2}},
    {"Q5_K", CK_Q5_K, 256, 176, {0, 2}},   {"Q6_K", CK_Q6_K, 256, 210, {208, -1}},
    {"IQ4_NL", CK_IQ4_NL, 32, 18, {0, -1}}, {"IQ4_XS", CK_IQ4_XS, 256, 136, {0, -1}},
};
enum { FORMATS = sizeof formats / sizeof formats[0], ROWS = 37, TOKENS = 37, BLOCKS = 9 };

static uint32_t state = 1;
static uint32_t random_bits(void) { return (state = state * 1664525 + 1013904223) >> 8; }

static void *room(size_t bytes) {
  void *memory = calloc(bytes, 1);
  if (!memory) exit(2);
  return memory;
}

typedef struct {
  size_t format, columns;
  uint8_t *tiles;
  // (rows, columns), (tokens, columns)
  float *weights, *x;
} problem;

static problem make(size_t format) {
  size_t numbers = formats[format].numbers, bytes = formats[format].bytes;
  size_t columns = (numbers == 32 ? BLOCKS : 2) * numbers, row_bytes = columns / numbers * bytes;
  uint8_t *rows = room(ROWS * row_bytes);
  for (size_t i = 0; i < ROWS * row_bytes; i++) rows[i] = (uint8_t)random_bits();
  for (size_t block = 0; block < ROWS * columns / numbers; block++)
    for (int i = 0; i < 2; i++)
      if (formats[format].scales[i] >= 0) {
        // f16 numbers from 2⁻⁸ to 2⁻⁴, of both signs.
        uint16_t scale = (uint16_t)(0x1C00 + random_bits() % 0x1000 + (random_bits() & 1) * 0x8000);
        memcpy(rows + block * bytes + formats[format].scales[i], &scale, 2);
      }
  problem p = {
      format, columns, room((ROWS + 15) / 16 * ck_tile_bytes(formats[format].format, columns)),
      room(ROWS * columns * sizeof(float)), room(TOKENS * columns * sizeof(float))};
  for (size_t tile = 0; tile * 16 < ROWS; tile++)
    ck_pack_tile(
        formats[format].format, columns, ROWS - tile * 16 < 16 ? ROWS - tile * 16 : 16,
        rows + tile * 16 * row_bytes, row_bytes,
        p.tiles + ck_tile_offset(formats[format].format, columns, tile));
  for (size_t row = 0; row < ROWS; row++)
    ck_unpack_row(
        formats[format].format, columns,
        p.tiles + ck_tile_offset(formats[format].format, columns, row / 16), row % 16,
        p.weights + row * columns);
  for (size_t i = 0; i < TOKENS * columns; i++) p.x[i] = (float)random_bits() * 0x1p-23f - 1;
  free(rows);
  return p;
}

// y, (tokens, rows), of the vectors from `first` on.
static void multiply(
    const ck_kernels *kernels, problem p, bool wide, size_t first, size_t tokens, float *y) {
  size_t blocks = tokens * p.columns / CK_BLOCK;
  ck_format format = formats[p.format].format;
  ck_activations x = {
      wide, kernels->stores_wide(format, wide), room(blocks * 64), room(blocks * 4),
      room(blocks * 4), room(blocks * 8)};
  for (size_t token = 0; token < tokens; token++)
    kernels->quantise(p.columns, p.x + (first + token) * p.columns, x, token);
  uint8_t *scratch = room(ck_multiply_scratch(p.columns));
  kernels->multiply_quantised(format, p.columns, ROWS, p.tiles, x, tokens, y, ROWS, scratch);
  free(scratch), free(x.numbers), free(x.scales), free(x.corrections), free(x.half_corrections);
}

// The product with the numbers that the vector's block is rounded to.
static double expected(problem p, bool wide, size_t token, size_t row) {
  double most = wide ? 32639 : 127, sum = 0;
  for (size_t block = 0; block < p.columns; block += CK_BLOCK) {
    const float *x = p.x + token * p.columns + block;
    float largest = 0;
    for (int i = 0; i < CK_BLOCK; i++) largest = fmaxf(largest, fabsf(x[i]));
    for (int i = 0; i < CK_BLOCK; i++)
      sum += p.weights[row * p.columns + block + i] * rint(x[i] * (float)(most / largest))
          * (largest / most);
  }
  return sum;
}

static bool check(const ck_kernels *kernels, const char *set, size_t format, bool wide) {
  problem p = make(format);
  float *singly = room(TOKENS * ROWS * sizeof(float)), *y = room(TOKENS * ROWS * sizeof(float));
  double largest = 1e-30, difference = 0;
  bool same = true;
  for (size_t token = 0; token < TOKENS; token++)
    multiply(kernels, p, wide, token, 1, singly + token * ROWS);
  for (size_t tokens = 2; tokens <= TOKENS; tokens++) {
    multiply(kernels, p, wide, 0, tokens, y);
    same = same && memcmp(y, singly, tokens * ROWS * sizeof(float)) == 0;
  }
  for (size_t token = 0; token < TOKENS; token++)
    for (size_t row = 0; row < ROWS; row++) {
      double number = expected(p, wide, token, row);
      largest = fmax(largest, fabs(number));
      difference = fmax(difference, fabs(number - y[token * ROWS + row]));
    }
  bool right = same && difference / largest < 1e-5;
  printf(
      "%-7s %-7s %2d bits: %.1e of the largest, %s\n", set, formats[format].name, wide ? 16 : 8,
      difference / largest, right ? "right" : same ? "WRONG" : "NOT THE SAME BITS");
  free(p.tiles), free(p.weights), free(p.x), free(singly), free(y);
  return right;
}

int main(void) {
  int checked = 0, wrong = 0;
  for (ck_set set = CK_PLAIN; set < CK_SETS; set++) {
    const ck_kernels *kernels = ck_kernels_of(set);
    for (size_t format = 0; kernels && format < FORMATS; format++)
      for (int wide = 0; wide < 2; wide++, checked++)
        wrong += !check(kernels, ck_set_name(set), format, wide);
  }
  printf("%d passed, %d failed\n", checked - wrong, wrong);
  return wrong > 0;
}
