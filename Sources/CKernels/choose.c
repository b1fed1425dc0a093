// Which set of kernels runs, and the functions that call it.
#include "CKernels.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

extern const ck_kernels ck_kernels_plain;
#if defined(__x86_64__)
#include <cpuid.h>
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif
extern const ck_kernels ck_kernels_avx2, ck_kernels_avx512, ck_kernels_amx;
#elif defined(__aarch64__)
#include <sys/auxv.h>
extern const ck_kernels ck_kernels_neon;
#endif

#if defined(__x86_64__)
/// Whether the CPU has AMX for bytes, the operating system saves its tiles, and lets this process use them.
///
/// Source: https://docs.kernel.org/arch/x86/xstate.html
static bool may_use_tiles(void) {
#if defined(CK_EMULATED_TILES)
  return true;
#elif defined(__linux__)
  enum { TILE = 1 << 24, INT8 = 1 << 25, OSXSAVE = 1 << 27, REQUEST = 0x1023, TILE_DATA = 18 };
  unsigned a, b, c, d, low, high;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & OSXSAVE)) return false;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || (d & (TILE | INT8)) != (TILE | INT8)) return false;
  __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  if ((low >> 17 & 3) != 3) return false;
  return syscall(SYS_arch_prctl, REQUEST, TILE_DATA) == 0;
#else
  return false;
#endif
}

static bool has_tiles(void) {
  // 0 before the first call; two threads that come first find the same.
  static _Atomic int known;
  int found = atomic_load_explicit(&known, memory_order_relaxed);
  if (found == 0) {
    found = may_use_tiles() ? 1 : -1;
    atomic_store_explicit(&known, found, memory_order_relaxed);
  }
  return found > 0;
}
#endif

// The compiler's tests ask CPUID, and XGETBV whether the operating system saves the registers.
bool ck_has_set(ck_set set) {
  switch (set) {
  case CK_PLAIN: return true;
#if defined(__x86_64__)
  case CK_AVX2: return __builtin_cpu_supports("x86-64-v3");
  case CK_AVX512:
    return __builtin_cpu_supports("x86-64-v4") && __builtin_cpu_supports("avx512vnni");
  case CK_AMX: return ck_has_set(CK_AVX512) && has_tiles();
#elif defined(__aarch64__)
  // HWCAP_ASIMDDP
  case CK_NEON: return getauxval(AT_HWCAP) >> 20 & 1;
#endif
  default: return false;
  }
}

const ck_kernels *ck_kernels_of(ck_set set) {
  if (!ck_has_set(set)) return NULL;
#if defined(__x86_64__)
  if (set == CK_AMX) return &ck_kernels_amx;
  if (set == CK_AVX512) return &ck_kernels_avx512;
  if (set == CK_AVX2) return &ck_kernels_avx2;
#elif defined(__aarch64__)
  if (set == CK_NEON) return &ck_kernels_neon;
#endif
  return &ck_kernels_plain;
}

const char *ck_set_name(ck_set set) {
  static const char *const names[CK_SETS] = {"plain", "avx2", "avx512", "amx", "neon"};
  return set < CK_SETS ? names[set] : "plain";
}

static ck_set choose(void) {
  const char *wanted = getenv("CISTRON_CPU");
  ck_set best = CK_PLAIN;
  for (ck_set set = CK_PLAIN; set < CK_SETS; set++) {
    if (!ck_has_set(set)) continue;
    best = set;
    if (wanted && strcmp(wanted, ck_set_name(set)) == 0) return set;
  }
  return best;
}

ck_set ck_current_set(void) {
  // 0 before the first call; two threads that come first find the same.
  static _Atomic int current;
  int known = atomic_load_explicit(&current, memory_order_relaxed);
  if (known == 0) {
    known = (int)choose() + 1;
    atomic_store_explicit(&current, known, memory_order_relaxed);
  }
  return (ck_set)(known - 1);
}

static const ck_kernels *now(void) { return ck_kernels_of(ck_current_set()); }

void ck_multiply(
    ck_format format, size_t depth, size_t rows, size_t tokens, const void *w, size_t step,
    size_t tile_stride, const float *x, size_t x_stride, float *y, size_t y_stride) {
  now()->multiply(
      format, depth, rows, tokens, w, step, tile_stride, x, x_stride, y, y_stride);
}

uint64_t ck_multiply_in_registers(bool wide, size_t rounds) {
  return now()->multiply_in_registers(wide, rounds);
}

bool ck_stores_wide(ck_format format, bool wide) { return now()->stores_wide(format, wide); }

void ck_quantise(size_t columns, const float *x, ck_activations output, size_t token) {
  now()->quantise(columns, x, output, token);
}

void ck_multiply_quantised(
    ck_format format, size_t columns, size_t rows, const uint8_t *tiles, ck_activations x,
    size_t tokens, float *y, size_t y_stride, uint8_t *scratch) {
  now()->multiply_quantised(format, columns, rows, tiles, x, tokens, y, y_stride, scratch);
}

void ck_unpack_tile(ck_format format, size_t columns, const uint8_t *tile, float *panel) {
  now()->unpack_tile(format, columns, tile, panel);
}

void ck_rms_norm(size_t count, const float *x, const float *weight, float epsilon, float *y) {
  now()->rms_norm(count, x, weight, epsilon, y);
}

void ck_layer_norm(
    size_t count, const float *x, const float *weight, const float *bias, float epsilon,
    float *y) {
  now()->layer_norm(count, x, weight, bias, epsilon, y);
}

void ck_rotate(
    size_t pairs, size_t step, size_t distance, const float *cosines, const float *sines,
    float *x) {
  now()->rotate(pairs, step, distance, cosines, sines, x);
}

void ck_silu_multiply(size_t count, float *gate, const float *up) {
  now()->silu_multiply(count, gate, up);
}

void ck_gelu_multiply(size_t count, float *gate, const float *up) {
  now()->gelu_multiply(count, gate, up);
}

void ck_gelu(size_t count, float *x) { now()->gelu(count, x); }

void ck_add(size_t count, float *x, const float *y) { now()->add(count, x, y); }

void ck_scale(size_t count, float factor, float *x) { now()->scale(count, factor, x); }

void ck_soft_cap(size_t count, float cap, float *x) { now()->soft_cap(count, cap, x); }

float ck_softmax(
    size_t first, size_t count, size_t padded, float scale, float cap, float *x) {
  return now()->softmax(first, count, padded, scale, cap, x);
}

void ck_exp(size_t count, const float *x, float *y) { now()->exp(count, x, y); }

void ck_store_halves(size_t count, const float *x, uint16_t *output, size_t step) {
  now()->store_halves(count, x, output, step);
}

void ck_unpack_keys(size_t tiles, size_t head_size, const uint8_t *keys, float *panel) {
  now()->unpack_keys(tiles, head_size, keys, panel);
}

void ck_unpack_values(size_t count, size_t head_size, const uint8_t *values, float *panel) {
  now()->unpack_values(count, head_size, values, panel);
}
