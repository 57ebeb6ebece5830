/* xxHash behind the project's own names. */
#include "base/hash.h"

#include <stdio.h>
#include <xxhash.h>

uint64_t ent_hash64(ent_slice bytes, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes.size ? bytes.data : "", bytes.size, seed);
}

void ent_hash_hex(ent_slice bytes, char out[33]) {
  XXH128_hash_t h = XXH3_128bits(bytes.size ? bytes.data : "", bytes.size);
  snprintf(out, 33, "%016llx%016llx", (unsigned long long)h.high64, (unsigned long long)h.low64);
}
