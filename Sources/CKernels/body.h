// All kernels of a set, and their table. A file for each set defines what the bodies need and then
// includes this.
#include "body_multiply.h"
#include "body_unpack.h"
#include "body_quantised.h"
#include "body_quantise.h"
#include "body_vector.h"
#include "body_cache.h"

#define KERNEL_TABLE(MULTIPLY_QUANTISED)                  \
  {                                                       \
    .multiply = NAME(multiply),                           \
    .multiply_in_registers = NAME(multiply_in_registers), \
    .stores_wide = NAME(stores_wide),                     \
    .quantise = NAME(quantise),                           \
    .multiply_quantised = MULTIPLY_QUANTISED,             \
    .unpack_tile = NAME(unpack_tile),                     \
    .rms_norm = NAME(rms_norm),                           \
    .layer_norm = NAME(layer_norm),                       \
    .rotate = NAME(rotate),                               \
    .silu_multiply = NAME(silu_multiply),                 \
    .gelu_multiply = NAME(gelu_multiply),                 \
    .gelu = NAME(gelu),                                   \
    .add = NAME(add),                                     \
    .scale = NAME(scale),                                 \
    .soft_cap = NAME(soft_cap),                           \
    .softmax = NAME(softmax),                             \
    .exp = NAME(exp),                                     \
    .unpack_keys = NAME(unpack_keys),                     \
    .unpack_values = NAME(unpack_values),                 \
    .store_halves = NAME(store_halves),                   \
  }

const ck_kernels NAME(ck_kernels) = KERNEL_TABLE(NAME(multiply_quantised));
