/* Hash map from text to a number: open addressing, keys borrowed. */
#ifndef ENT_BASE_MAP_H
#define ENT_BASE_MAP_H

#include "base/slice.h"

typedef struct ent_map_slot {
  ent_slice key; /**< borrowed: must outlive the map */
  uint32_t hash, value;
} ent_map_slot;

typedef struct ent_map {
  ent_map_slot *slots; /**< owned; key.data NULL marks a free slot */
  size_t capacity, count;
} ent_map;

#define ENT_MAP_NONE UINT32_MAX

/** A zeroed ent_map is empty and valid. */
void ent_map_free(ent_map *map);
/** Makes room for `count` keys at once. false if out of memory. */
bool ent_map_reserve(ent_map *map, size_t count);
/** The value under `key`, or ENT_MAP_NONE. */
uint32_t ent_map_get(const ent_map *map, ent_slice key);
/** The same in two steps, for many keys at once: the processor fetches where `key` may lie while the next one is
 *  hashed. Gives what the second step wants. */
uint32_t ent_map_fetch(const ent_map *map, ent_slice key);
uint32_t ent_map_get_hashed(const ent_map *map, ent_slice key, uint32_t hash);
/** Sets or replaces. false if out of memory. key.data must not be NULL. */
bool ent_map_set(ent_map *map, ent_slice key, uint32_t value);

#endif
