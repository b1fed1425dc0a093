#include "CZlib.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

struct gunzip {
  z_stream z;
};

gunzip *gunzip_open(void) {
  gunzip *stream = calloc(1, sizeof *stream);
  if (!stream) return NULL;
  // 15 bits of window; 16 more ask for a gzip header.
  if (inflateInit2(&stream->z, 15 + 16) != Z_OK) {
    free(stream);
    return NULL;
  }
  return stream;
}

void gunzip_close(gunzip *stream) {
  if (!stream) return;
  inflateEnd(&stream->z);
  free(stream);
}

gunzip_status gunzip_step(
    gunzip *stream, const uint8_t *input, size_t input_count, uint8_t *output,
    size_t output_count, size_t *consumed, size_t *produced) {
  z_stream *z = &stream->z;
  uInt in = input_count > UINT_MAX ? UINT_MAX : (uInt)input_count;
  uInt out = output_count > UINT_MAX ? UINT_MAX : (uInt)output_count;
  z->next_in = (Bytef *)input;
  z->avail_in = in;
  z->next_out = output;
  z->avail_out = out;
  int result = inflate(z, Z_NO_FLUSH);
  *consumed = in - z->avail_in;
  *produced = out - z->avail_out;
  switch (result) {
    case Z_OK:
    case Z_BUF_ERROR:
      return GUNZIP_GOING_ON;
    case Z_STREAM_END:
      return inflateReset(z) == Z_OK ? GUNZIP_MEMBER_ENDED : GUNZIP_DAMAGED;
    case Z_MEM_ERROR:
      return GUNZIP_NO_MEMORY;
    default:
      return GUNZIP_DAMAGED;
  }
}

size_t inflate_whole(
    const uint8_t *input, size_t input_count, uint8_t *output, size_t output_count) {
  if (input_count > UINT_MAX || output_count > UINT_MAX) return SIZE_MAX;
  z_stream z = {
      .next_in = (Bytef *)input,
      .avail_in = (uInt)input_count,
      .next_out = output,
      .avail_out = (uInt)output_count,
  };
  if (inflateInit2(&z, -15) != Z_OK) return SIZE_MAX;
  int result = inflate(&z, Z_FINISH);
  size_t produced = output_count - z.avail_out;
  inflateEnd(&z);
  return result == Z_STREAM_END ? produced : SIZE_MAX;
}
