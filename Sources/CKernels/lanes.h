/// Sixteen lanes. Everything here is inlined into functions that are compiled for one set of
/// instructions.
#pragma once

#include <stdint.h>
#include <string.h>

#define INLINE static inline __attribute__((always_inline))

typedef float floats __attribute__((ext_vector_type(16)));
typedef int32_t ints __attribute__((ext_vector_type(16)));
typedef uint8_t bytes16 __attribute__((ext_vector_type(16)));
typedef uint8_t bytes64 __attribute__((ext_vector_type(64)));
typedef int8_t signed16 __attribute__((ext_vector_type(16)));
typedef uint16_t shorts __attribute__((ext_vector_type(16)));

// Macros, not functions: a vector as an argument or result would change its calling convention from
// set to set.

#define LOAD(vector, pointer) memcpy(&(vector), (pointer), sizeof(vector))
#define STORE(pointer, vector) memcpy((pointer), &(vector), sizeof(vector))

/// The one order in which 16 lanes are added (or compared): halves, quarters, pairs.
#define REDUCE(result, vector, OP)                                        \
  do {                                                                    \
    float lane_[16];                                                      \
    STORE(lane_, vector);                                                 \
    for (int width_ = 8; width_ > 0; width_ /= 2)                         \
      for (int i_ = 0; i_ < width_; i_++)                                 \
        lane_[i_] = OP(lane_[i_], lane_[i_ + width_]);                    \
    (result) = lane_[0];                                                  \
  } while (0)
#define ADD(a, b) ((a) + (b))
#define LARGER(a, b) ((a) > (b) ? (a) : (b))

/// Nothing is read before this that stands behind it: otherwise compilers read so much ahead in an
/// unrolled loop that sums leave the registers.
#define KEEP_ORDER() __asm__ volatile("" ::: "memory")

/// Asks for what stands a page behind this. CPUs foresee one stream of memory, but not far enough: on a Xeon
/// of 2023 decoding read 20 GB/s without it and 24.5 with it (Q8_0; BF16 14.6 and 23.9), on a Zen 1 18.4 and
/// 24.5; on a Zen 4 it changed nothing. From 2 to 8 KiB ahead it was the same. Nothing need stand there.
#define READ_AHEAD(address) __builtin_prefetch((address) + 4096, 0, 3)
