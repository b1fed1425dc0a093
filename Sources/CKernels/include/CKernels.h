/// The loops that take the time, in plain C. Everything here trusts its arguments: the Swift module
/// Kernels checks every size before it calls.
///
/// The loops are written once (the `body_` files) and compiled for each set of instructions; the set
/// that fits this CPU is chosen at run time.
///
/// The arithmetic contract: each output number is one sum in one order, k = 0, 1, 2, …, kept in a
/// lane of its own, so that neither the number of rows, tokens or threads nor the blocking can
/// change a bit. Vectors run across output rows, never along the sum. Where a sum does run along a
/// vector (norms, softmax) it has 16 lanes and one fixed tree. Results may differ between sets (with
/// or without a fused multiply-add), never within one.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Output rows in a tile of a packed matrix.
#define CK_LANES 16
/// Numbers in a block of quantised weights and of quantised activations.
#define CK_BLOCK 32
/// Blocks of the formats whose scales have scales (the K-quants) that share the outer scale.
#define CK_SUPER 8
/// Tiles that one call of the multiplying kernels takes.
#define CK_GROUP 4
/// Tiles of numbers that are not quantised, which stand interleaved.
#define CK_PAIR 2

/// How numbers stand in a file; the layout of each is in Weights/BlockFormat.
typedef enum {
  CK_F32,
  CK_F16,
  CK_BF16,
  CK_Q8_0,
  CK_Q4_0,
  CK_Q4_1,
  CK_Q5_0,
  CK_Q5_1,
  CK_Q2_K,
  CK_Q3_K,
  CK_Q4_K,
  CK_Q5_K,
  CK_Q6_K,
  CK_IQ4_NL,
  CK_IQ4_XS,
} ck_format;

// MARK: Packing (pack.c, unpack.h)

/// Bytes of a packed tile of `columns` columns. A matrix has room for an even number of tiles.
size_t ck_tile_bytes(ck_format format, size_t columns);

/// Bytes from a matrix's beginning to tile `index`. Tiles of quantised numbers follow each other. Of
/// CK_F32, CK_F16 and CK_BF16 two tiles are interleaved: a column's numbers stand together for 32 rows,
/// so that one stream of memory feeds two chains of sums.
size_t ck_tile_offset(ck_format format, size_t columns, size_t index);

/// Numbers from a column to the next in a tile of CK_F32, CK_F16 or CK_BF16, and from a tile to the
/// next.
#define CK_COLUMN_STEP (CK_PAIR * CK_LANES)
#define CK_TILE_STEP CK_LANES

/// Packs up to 16 rows, each `row_bytes` long as in a GGUF file, into a tile; missing rows become
/// zeros. The layout is described in layout.h.
void ck_pack_tile(
    ck_format format, size_t columns, size_t rows, const uint8_t *source, size_t row_bytes,
    uint8_t *tile);

/// Writes a tile's numbers as floats, (columns, 16): the very numbers that stand in the file.
void ck_unpack_tile(ck_format format, size_t columns, const uint8_t *tile, float *panel);

/// Writes one of the 16 rows of a tile as floats, (columns).
void ck_unpack_row(
    ck_format format, size_t columns, const uint8_t *tile, size_t row, float *output);

// MARK: Multiplying (body_multiply.h, body_quantise.h, body_quantised.h)

/// y[t][r] = Σk w[k][r] · x[t][k] for `tokens` vectors and `rows` rows.
///
/// - `format`: CK_F32, CK_F16 or CK_BF16.
/// - `w`: number k of row r stands at index `(r / 16) * tile_stride + k * step + r % 16`. Whole
///   tiles are read, also where `rows` is no multiple of 16. Of a packed matrix at most a pair of tiles.
/// - `x`: (tokens, depth), rows `x_stride` apart. `y`: (tokens, rows), rows `y_stride` apart.
void ck_multiply(
    ck_format format, size_t depth, size_t rows, size_t tokens, const void *w, size_t step,
    size_t tile_stride, const float *x, size_t x_stride, float *y, size_t y_stride);

/// Vectors of activations as whole numbers, a block of 32 at a time: x ≈ scale · number.
typedef struct {
  /// Whether a number has 16 bits (up to ±32639), not 8 (up to ±127).
  bool wide;
  /// Whether numbers are kept as those of 16 bits are: what `ck_stores_wide` says of the format, or of
  /// one of several. The sums are the same.
  bool stored_wide;
  /// (tokens, columns), 2 bytes each, in an order that the set of kernels chooses.
  uint8_t *numbers;
  /// (tokens, columns / 32)
  float *scales;
  /// (tokens, columns / 32): −128 × the sum of the block's numbers. That is what weights that are
  /// stored + 128 add too much.
  int32_t *corrections;
  /// (tokens, columns / 16): the same for halves of blocks.
  int32_t *half_corrections;
} ck_activations;

/// Bytes that `ck_activations` needs for each block of a vector: at most 64, 4, 4 and 8.
#define CK_ACTIVATION_BYTES 80

/// Whether numbers that meet weights of this format are kept as those of 16 bits are.
bool ck_stores_wide(ck_format format, bool wide);

/// Quantises vector `token` of `columns` numbers. A block whose numbers are not all finite gets a
/// scale that is not finite either.
void ck_quantise(size_t columns, const float *x, ck_activations output, size_t token);

/// Room that `ck_multiply_quantised` needs, in bytes.
size_t ck_multiply_scratch(size_t columns);

/// The same product of packed tiles with quantised activations: exact integer sums within a block
/// (or half a block, where the format has a scale for 16 numbers), times both scales, added block
/// after block.
///
/// - `tiles`: the packed tiles, one after another.
/// - `y`: the output of vector 0.
void ck_multiply_quantised(
    ck_format format, size_t columns, size_t rows, const uint8_t *tiles, ck_activations x,
    size_t tokens, float *y, size_t y_stride, uint8_t *scratch);

// MARK: Vectors (body_vector.h)

/// y = x / √(mean(x²) + epsilon) · weight.
void ck_rms_norm(size_t count, const float *x, const float *weight, float epsilon, float *y);

/// y = (x − mean(x)) / √(variance(x) + epsilon) · weight + bias.
void ck_layer_norm(
    size_t count, const float *x, const float *weight, const float *bias, float epsilon, float *y);

/// Turns pairs of numbers by the angles whose cosines and sines are given: pair i is x[i · step] and
/// x[i · step + distance]. Neighbours: step 2, distance 1. Halves: step 1, distance `pairs`.
void ck_rotate(
    size_t pairs, size_t step, size_t distance, const float *cosines, const float *sines, float *x);

/// gate = gate / (1 + exp(−gate)) · up.
void ck_silu_multiply(size_t count, float *gate, const float *up);

/// gate = gelu(gate) · up, where gelu(x) = x / (1 + exp(−2 √(2/π) (x + 0.044715 x³))).
void ck_gelu_multiply(size_t count, float *gate, const float *up);

/// x = gelu(x), as above.
void ck_gelu(size_t count, float *x);

/// x += y.
void ck_add(size_t count, float *x, const float *y);

/// x = x · factor.
void ck_scale(size_t count, float factor, float *x);

/// x = cap · tanh(x / cap).
void ck_soft_cap(size_t count, float cap, float *x);

/// The numerators of softmax(scale · x) over the numbers from `first` up to `count`:
/// exp(scale · (x − largest)). The others, below `first` and from `count` up to `padded`, a multiple of 16,
/// become 0. Returns their sum, the denominator. With `cap` > 0 the scaled numbers are soft-capped before. Of
/// an all −∞ vector the result is NaN.
float ck_softmax(size_t first, size_t count, size_t padded, float scale, float cap, float *x);

/// y = exp(x), at most 2 units in the last place off; 0 below −87.3, +∞ above 88.7.
void ck_exp(size_t count, const float *x, float *y);

// MARK: Attention (attention.c, body_cache.h)

/// Keys of CK_Q8_0 as floats, (tiles, head size, 16); and values, (count, padded head size).
void ck_unpack_keys(size_t tiles, size_t head_size, const uint8_t *keys, float *panel);
void ck_unpack_values(size_t count, size_t head_size, const uint8_t *values, float *panel);

/// Bytes of the keys of 16 positions: (head size, 16) numbers. Of CK_Q8_0 these are bytes, and behind them
/// stand their scales, f16, (head size / 32 rounded up, 16).
size_t ck_key_bytes(ck_format format, size_t head_size);

/// Bytes of a position's value: the head size rounded up to a multiple of 16 numbers. Of CK_Q8_0 these are
/// bytes, and behind them stand their scales, f16, (head size / 32 rounded up).
size_t ck_value_bytes(ck_format format, size_t head_size);

/// Stores a key where it belongs among those of its 16 positions, of which it is number `place`; and a
/// value. f16 are rounded to nearest, ties to even.
void ck_store_key(ck_format format, size_t head_size, const float *x, uint8_t *keys, size_t place);
void ck_store_value(ck_format format, size_t head_size, const float *x, uint8_t *value);

typedef struct {
  /// CK_F32, CK_F16 or CK_Q8_0, of both keys and values.
  ck_format format;
  size_t head_size;
  /// (positions / 16) × `ck_key_bytes`
  const uint8_t *keys;
  /// (positions) × `ck_value_bytes`
  const uint8_t *values;
  /// Multiplies the products of queries and keys.
  float scale;
  /// Where above 0, caps the scaled scores: cap · tanh(score / cap).
  float cap;
  /// Positions that a query sees, its own among them; 0 for all.
  size_t window;
} ck_attention;

/// Queries that `ck_attend` takes at once.
#define CK_QUERIES 12

/// Attention of up to 12 queries that share a key-value head. Query i stands at the position
/// `positions[i]`, which never falls, and sees the keys and values up to and with its own.
///
/// - `queries`, `output`: (count, head size)
/// - `scores`: room for 12 × (last position + 1 rounded up to 16, and 16) floats.
/// - `panel`: of CK_Q8_0 room for (last position + 1) × padded head size floats, both rounded up to 16.
void ck_attend(
    ck_attention attention, size_t count, const size_t *positions, const float *queries,
    float *scores, float *panel, float *output);

/// Writes `count` floats as f16, rounded to nearest, ties to even, `step` numbers apart.
void ck_store_halves(size_t count, const float *x, uint16_t *output, size_t step);

// MARK: Ceilings (ceilings.c, body_quantised.h)

/// The sum of `count` words, a multiple of 8; with `ahead` > 0 so many bytes ahead are prefetched.
/// Prefetching reaches beyond the end, which the CPU ignores.
uint64_t ck_read_words(size_t count, const uint64_t *words, size_t ahead);

/// Multiplies codes in registers with numbers of the first-level cache, `rounds` times; returns how many
/// products and sums that were. `wide`: as kept with 16 bits.
uint64_t ck_multiply_in_registers(bool wide, size_t rounds);

// MARK: Sets of kernels (choose.c)

typedef enum { CK_PLAIN, CK_AVX2, CK_AVX512, CK_AMX, CK_NEON } ck_set;
#define CK_SETS 5

/// Whether this CPU and this build have the set.
bool ck_has_set(ck_set set);

/// The set in use: the best one, or the one that the environment variable CISTRON_CPU names, where
/// it can be used.
ck_set ck_current_set(void);

/// "plain", "avx2", "avx512", "amx", "neon".
const char *ck_set_name(ck_set set);

/// The functions of a set, for comparing one set with another. Those above call the current one's.
typedef struct {
  void (*multiply)(
      ck_format format, size_t depth, size_t rows, size_t tokens, const void *w, size_t step,
      size_t tile_stride, const float *x, size_t x_stride, float *y, size_t y_stride);
  uint64_t (*multiply_in_registers)(bool wide, size_t rounds);
  bool (*stores_wide)(ck_format format, bool wide);
  void (*quantise)(size_t columns, const float *x, ck_activations output, size_t token);
  void (*multiply_quantised)(
      ck_format format, size_t columns, size_t rows, const uint8_t *tiles, ck_activations x,
      size_t tokens, float *y, size_t y_stride, uint8_t *scratch);
  void (*unpack_tile)(ck_format format, size_t columns, const uint8_t *tile, float *panel);
  void (*rms_norm)(
      size_t count, const float *x, const float *weight, float epsilon, float *y);
  void (*layer_norm)(
      size_t count, const float *x, const float *weight, const float *bias, float epsilon,
      float *y);
  void (*rotate)(
      size_t pairs, size_t step, size_t distance, const float *cosines, const float *sines,
      float *x);
  void (*silu_multiply)(size_t count, float *gate, const float *up);
  void (*gelu_multiply)(size_t count, float *gate, const float *up);
  void (*gelu)(size_t count, float *x);
  void (*add)(size_t count, float *x, const float *y);
  void (*scale)(size_t count, float factor, float *x);
  void (*soft_cap)(size_t count, float cap, float *x);
  float (*softmax)(
      size_t first, size_t count, size_t padded, float scale, float cap, float *x);
  void (*exp)(size_t count, const float *x, float *y);
  void (*unpack_keys)(size_t tiles, size_t head_size, const uint8_t *keys, float *panel);
  void (*unpack_values)(size_t count, size_t head_size, const uint8_t *values, float *panel);
  void (*store_halves)(size_t count, const float *x, uint16_t *output, size_t step);
} ck_kernels;

/// NULL where this CPU lacks the set.
const ck_kernels *ck_kernels_of(ck_set set);

// MARK: Threads (pool.c)

typedef struct ck_pool ck_pool;
typedef void (*ck_task)(void *context, size_t index, size_t worker);

/// Starts `threads` − 1 threads; the caller is the last one. Fewer are running where the system
/// refuses them. NULL where there is no memory.
ck_pool *ck_pool_create(size_t threads);

/// Ends the threads. No call of `ck_pool_run` may be under way.
void ck_pool_destroy(ck_pool *pool);

/// Calls task(context, index, worker) for every index below `count`, which is at most 2^24 − 2^12,
/// and returns when all are done. `worker` is below the number of threads, 0 for the caller. One
/// caller at a time.
void ck_pool_run(ck_pool *pool, size_t count, ck_task task, void *context);

/// Tells what will be read after the next run: threads that wait bring its beginning into their caches. Nothing
/// need stand there.
void ck_pool_read_ahead(ck_pool *pool, const void *start);

/// The number of CPUs that this process may run on.
size_t ck_allowed_cpus(void);
