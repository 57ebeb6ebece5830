/* Hashes of bytes: the same on every machine and in every run. */
#ifndef ENT_BASE_HASH_H
#define ENT_BASE_HASH_H

#include "base/slice.h"

/** XXH3 64 bits (xxHash, BSD-2) with a seed. */
uint64_t ent_hash64(ent_slice bytes, uint64_t seed);

/** XXH3 128 bits as 32 lower-case hexadecimal digits and NUL. */
void ent_hash_hex(ent_slice bytes, char out[33]);

#endif
