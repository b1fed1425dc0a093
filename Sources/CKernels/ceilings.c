// What this machine can do at most: for measurements only.
#include "CKernels.h"

#include <stdint.h>

uint64_t ck_read_words(size_t count, const uint64_t *words, size_t ahead) {
  // Eight words are a cache line; sums keep the compiler from leaving the reads out.
  uint64_t sum[8] = {0};
  for (size_t i = 0; i + 8 <= count; i += 8) {
    if (ahead) __builtin_prefetch(words + i + ahead / 8, 0, 3);
    for (int j = 0; j < 8; j++) sum[j] += words[i + (size_t)j];
  }
  uint64_t all = 0;
  for (int j = 0; j < 8; j++) all += sum[j];
  return all;
}
