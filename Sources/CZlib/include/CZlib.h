#pragma once
#include <stddef.h>
#include <stdint.h>

/// Inflates gzip data, piece by piece. One member after another is read as one stream.
typedef struct gunzip gunzip;

typedef enum {
  /// More input or more room for output is needed.
  GUNZIP_GOING_ON = 0,
  /// A member has ended and its checksum agrees; further input begins another one.
  GUNZIP_MEMBER_ENDED = 1,
  /// The data are damaged, or a checksum disagrees.
  GUNZIP_DAMAGED = 2,
  GUNZIP_NO_MEMORY = 3,
} gunzip_status;

/// NULL without memory.
gunzip *gunzip_open(void);
void gunzip_close(gunzip *stream);

/// Reads at most `input_count` bytes, writes at most `output_count`, and says how many of each.
gunzip_status gunzip_step(
    gunzip *stream, const uint8_t *input, size_t input_count, uint8_t *output,
    size_t output_count, size_t *consumed, size_t *produced);

/// Inflates bare deflate data (RFC 1951), all at once. How many bytes were written; SIZE_MAX where the
/// data are damaged, end early, or hold more than `output_count`.
size_t inflate_whole(
    const uint8_t *input, size_t input_count, uint8_t *output, size_t output_count);
