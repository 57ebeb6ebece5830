/* Linear probing, at most 5/8 full, xxHash. */
#include "base/map.h"

#include <stdlib.h>

#include "base/hash.h"

void ent_map_free(ent_map *map) {
  free(map->slots);
  *map = (ent_map){0};
}

static ent_map_slot *find(const ent_map *map, ent_slice key, uint32_t hash) {
  size_t mask = map->capacity - 1, i = hash & mask;
  while (map->slots[i].key.data &&
         !(map->slots[i].hash == hash && ent_slice_eq(map->slots[i].key, key)))
    i = (i + 1) & mask;
  return &map->slots[i];
}

uint32_t ent_map_get(const ent_map *map, ent_slice key) {
  return ent_map_get_hashed(map, key, (uint32_t)ent_hash64(key, 0));
}

uint32_t ent_map_fetch(const ent_map *map, ent_slice key) {
  uint32_t hash = (uint32_t)ent_hash64(key, 0);
  if (map->count) __builtin_prefetch(&map->slots[hash & (map->capacity - 1)]);
  return hash;
}

uint32_t ent_map_get_hashed(const ent_map *map, ent_slice key, uint32_t hash) {
  const ent_map_slot *slot = map->count ? find(map, key, hash) : NULL;
  return slot && slot->key.data ? slot->value : ENT_MAP_NONE;
}

static bool resize(ent_map *map, size_t capacity) {
  ent_map larger = {.capacity = capacity, .count = map->count};
  larger.slots = calloc(larger.capacity, sizeof *larger.slots);
  if (!larger.slots) return false;
  for (size_t i = 0; i < map->capacity; i++)
    if (map->slots[i].key.data)
      *find(&larger, map->slots[i].key, map->slots[i].hash) = map->slots[i];
  free(map->slots);
  *map = larger;
  return true;
}

bool ent_map_reserve(ent_map *map, size_t count) {
  size_t capacity = 64;
  while (capacity < count * 8 / 5 + 1) capacity *= 2;
  return capacity <= map->capacity || resize(map, capacity);
}

bool ent_map_set(ent_map *map, ent_slice key, uint32_t value) {
  uint32_t hash = (uint32_t)ent_hash64(key, 0);
  ent_map_slot *slot;
  if ((map->count + 1) * 8 > map->capacity * 5 && !resize(map, map->capacity ? map->capacity * 2 : 64))
    return false;
  slot = find(map, key, hash);
  if (!slot->key.data) map->count++;
  *slot = (ent_map_slot){key, hash, value};
  return true;
}
