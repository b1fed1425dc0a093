#ifndef CISTRON_ASSETS_H
#define CISTRON_ASSETS_H
#include <stddef.h>

/// The bytes of a file that travels inside the binary ("model.gguf", "passages.jsonl", "genes.tsv", …),
/// valid as long as the program runs; NULL for a name that is not there.
const unsigned char *cistron_asset(const char *name, size_t *length);

#endif
