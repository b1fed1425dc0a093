// AMX's tiles in plain C, for CPUs without them: what the instructions do by their description in Intel's
// manual (volume 2, LDTILECFG, TILELOADD, TDPBSSD, TILESTORED). What they refuse ends the program.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct {
  uint8_t palette, start_row, reserved[14];
  uint16_t row_bytes[16];
  uint8_t rows[16];
} emulated_shapes;
static uint8_t emulated_tiles[8][16][64];

static void emulated_fault(const char *what) {
  fprintf(stderr, "AMX would refuse this: %s\n", what);
  exit(3);
}

static void emulated_configure(const void *shapes) {
  memcpy(&emulated_shapes, shapes, sizeof emulated_shapes);
  memset(emulated_tiles, 0, sizeof emulated_tiles);
  if (sizeof emulated_shapes != 64 || emulated_shapes.palette != 1) emulated_fault("palette");
  for (int tile = 0; tile < 16; tile++) {
    if (emulated_shapes.row_bytes[tile] > 64 || emulated_shapes.rows[tile] > 16)
      emulated_fault("a tile too large");
    if (!emulated_shapes.row_bytes[tile] != !emulated_shapes.rows[tile] || (tile > 7 && emulated_shapes.rows[tile]))
      emulated_fault("a tile of no size");
  }
}

static void emulated_use(int tile) {
  if (emulated_shapes.palette != 1 || tile > 7 || emulated_shapes.rows[tile] == 0)
    emulated_fault("a tile that is not configured");
}

static void emulated_zero(int tile) {
  emulated_use(tile);
  memset(emulated_tiles[tile], 0, sizeof emulated_tiles[tile]);
}

static void emulated_load(int tile, const void *memory, size_t stride) {
  emulated_zero(tile);
  for (int row = 0; row < emulated_shapes.rows[tile]; row++)
    memcpy(
        emulated_tiles[tile][row], (const uint8_t *)memory + (size_t)row * stride,
        emulated_shapes.row_bytes[tile]);
}

static void emulated_store(int tile, void *memory, size_t stride) {
  emulated_use(tile);
  for (int row = 0; row < emulated_shapes.rows[tile]; row++)
    memcpy(
        (uint8_t *)memory + (size_t)row * stride, emulated_tiles[tile][row],
        emulated_shapes.row_bytes[tile]);
}

/// sums[m][n] += Σk Σi a[m][4k + i] × b[k][4n + i], both signed.
static void emulated_multiply(int sums, int a, int b) {
  emulated_use(sums), emulated_use(a), emulated_use(b);
  if (sums == a || sums == b || a == b) emulated_fault("one tile twice");
  if (emulated_shapes.rows[sums] != emulated_shapes.rows[a]
      || emulated_shapes.row_bytes[sums] != emulated_shapes.row_bytes[b]
      || emulated_shapes.row_bytes[a] != emulated_shapes.rows[b] * 4)
    emulated_fault("tiles that do not fit each other");
  for (int m = 0; m < emulated_shapes.rows[sums]; m++)
    for (int n = 0; n < emulated_shapes.row_bytes[sums] / 4; n++) {
      int32_t sum;
      memcpy(&sum, &emulated_tiles[sums][m][4 * n], 4);
      for (int k = 0; k < emulated_shapes.rows[b]; k++)
        for (int i = 0; i < 4; i++)
          sum += (int8_t)emulated_tiles[a][m][4 * k + i] * (int8_t)emulated_tiles[b][k][4 * n + i];
      memcpy(&emulated_tiles[sums][m][4 * n], &sum, 4);
    }
}

#define TILE_CONFIGURE(shapes) emulated_configure(shapes)
#define TILE_RELEASE() (emulated_shapes.palette = 0)
#define TILE_ZERO(tile) emulated_zero(tile)
#define TILE_LOAD(tile, memory, stride) emulated_load(tile, memory, stride)
#define TILE_STORE(tile, memory, stride) emulated_store(tile, memory, stride)
#define TILE_MULTIPLY(sums, a, b) emulated_multiply(sums, a, b)
