/// The loops that take the time, in plain C. Everything here trusts its arguments: the Swift module
/// Kernels checks every size before it calls.
///
/// The arithmetic contract: each output number is one sum in one order, k = 0, 1, 2, …, kept in a
/// lane of its own, so that neither the number of rows, tokens or threads nor the blocking can
/// change a bit. Vectors run across output rows, never along the sum. Where a sum does run along a
/// vector (norms, softmax) it has 16 lanes and one fixed tree. Results may differ between CPU
/// families (with or without a fused multiply-add), never on one machine.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Output rows in a tile of a packed matrix.
#define CK_LANES 16
/// Numbers in a block of Q8_0, Q4_0 and of quantised activations.
#define CK_BLOCK 32
/// Tiles that one call of the multiplying kernels takes.
#define CK_GROUP 4

typedef enum {
  CK_F32,
  CK_F16,
  CK_BF16,
  CK_Q8_0,
  CK_Q4_0,
} ck_format;

// MARK: Packing (pack.c)

/// Bytes of a packed tile of `columns` columns.
size_t ck_tile_bytes(ck_format format, size_t columns);

/// Packs up to 16 rows, each `row_bytes` long as in a GGUF file, into a tile; missing rows become
/// zeros.
///
/// F32, F16, BF16: (columns, 16). Q8_0, Q4_0, for each block of 32 columns: 16 scales (f16), then
/// (groups of 4 bytes, 16 rows, 4), 8 groups in Q8_0 and 4 in Q4_0. Q8_0's bytes are stored + 128,
/// unsigned.
void ck_pack_tile(
    ck_format format, size_t columns, size_t rows, const uint8_t *source, size_t row_bytes,
    uint8_t *tile);

/// Writes a tile's numbers as floats, (columns, 16).
void ck_unpack_tile(ck_format format, size_t columns, const uint8_t *tile, float *panel);

/// Writes one of the 16 rows of a tile as floats, (columns).
void ck_unpack_row(
    ck_format format, size_t columns, const uint8_t *tile, size_t row, float *output);

// MARK: Multiplying (multiply.c, multiply_quantised.c)

/// y[t][r] = Σk w[k][r] · x[t][k] for `tokens` vectors and `rows` rows.
///
/// - `w`: number k of row r stands at `w[(r / 16) * tile_stride + k * step + r % 16]`. Whole tiles
///   are read, also where `rows` is no multiple of 16.
/// - `x`: (tokens, depth), rows `x_stride` apart. `y`: (tokens, rows), rows `y_stride` apart.
void ck_multiply(
    size_t depth, size_t rows, size_t tokens, const float *w, size_t step, size_t tile_stride,
    const float *x, size_t x_stride, float *y, size_t y_stride);

/// Vectors of activations as whole numbers of 16 bits, a block of 32 at a time: x ≈ scale · number.
/// (With 8 bits, the logits of the default model were off by 5 % of their spread.)
typedef struct {
  /// (tokens, columns / 32, 2, 32): the upper and lower bytes, number = 256 · upper + lower, both
  /// signed.
  int8_t *numbers;
  /// (tokens, columns / 32)
  float *scales;
  /// (tokens, columns / 32): the sums of the blocks' numbers.
  int32_t *sums;
} ck_activations;

/// Quantises vector `token` of `columns` numbers. The largest number of a block becomes ±32639. A
/// block whose numbers are not all finite gets a scale that is not finite either.
void ck_quantise(size_t columns, const float *x, ck_activations output, size_t token);

/// The same product of packed Q8_0 or Q4_0 tiles with quantised activations: exact integer sums
/// within a block, times both scales, added block after block.
///
/// - `tiles`: the packed tiles, one after another.
/// - `y`: the output of vector `first_token`; only `tokens` vectors from there are multiplied.
void ck_multiply_quantised(
    ck_format format, size_t columns, size_t rows, const uint8_t *tiles, ck_activations x,
    size_t first_token, size_t tokens, float *y, size_t y_stride);

/// Whether this CPU multiplies bytes with VNNI instructions.
bool ck_has_vnni(void);

/// The name of the set of kernels that this CPU runs: results are the same bits within one set.
const char *ck_kernel_set(void);

// MARK: Vectors (vector.c)

/// y = x / √(mean(x²) + epsilon) · weight.
void ck_rms_norm(size_t count, const float *x, const float *weight, float epsilon, float *y);

/// Turns the pairs (x[2i], x[2i+1]), i < pairs, by the angle whose cosine and sine are given.
void ck_rotate(size_t pairs, const float *cosines, const float *sines, float *x);

/// gate = gate / (1 + exp(−gate)) · up.
void ck_silu_multiply(size_t count, float *gate, const float *up);

/// x += y.
void ck_add(size_t count, float *x, const float *y);

/// x = softmax(scale · x) over the first `count` numbers; the numbers from there to `padded`, a
/// multiple of 16, become 0. Of an all −∞ vector the result is NaN.
void ck_softmax(size_t count, size_t padded, float scale, float *x);

/// y = exp(x), at most 2 units in the last place off; 0 below −87.3, +∞ above 88.7.
void ck_exp(size_t count, const float *x, float *y);

// MARK: Attention (attention.c)

/// One head's attention of up to 6 queries at the positions `first_position`, `first_position` + 1,
/// … over the keys and values at positions up to and with their own.
///
/// - `queries`: (count, head size), rows `query_stride` apart; `output` likewise with
///   `output_stride`.
/// - `keys`: (positions / 16, head size, 16); `values`: (positions, padded head size), where the
///   padded head size is the next multiple of 16.
/// - `scores`: room for 6 × (positions rounded up to 16) floats.
void ck_attend(
    size_t head_size, size_t first_position, size_t count, const float *queries,
    size_t query_stride, const float *keys, const float *values, float *scores, float *output,
    size_t output_stride);

/// Queries that `ck_attend` takes at once.
#define CK_QUERIES 6

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

/// The number of CPUs that this process may run on.
size_t ck_allowed_cpus(void);
