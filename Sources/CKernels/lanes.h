/// Sixteen lanes, and the clones that the loader chooses from for this CPU.
#pragma once

#include <stdint.h>
#include <string.h>

#if defined(__x86_64__)
// AVX-512 (2017 on), AVX2 with FMA (2013 on), any x86-64.
#define CLONES \
  __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define CLONES
#endif

#define INLINE static inline __attribute__((always_inline))

typedef float floats __attribute__((ext_vector_type(16)));
typedef int32_t ints __attribute__((ext_vector_type(16)));
typedef uint16_t shorts __attribute__((ext_vector_type(16)));

// Macros, not functions: a vector as an argument or result would change its calling convention from
// clone to clone.

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
