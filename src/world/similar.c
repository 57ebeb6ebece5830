/* Misspelt names of states. Only slips that make no other word are forgiven: a letter
 * doubled or single by mistake, and two neighbours swapped. An edit distance of one
 * would take "Brazile" for Brazil and "Germain" for German. */
#include <string.h>

#include "world/internal.h"

enum { SHORTEST = 5, LONGEST = 40 };

/* Folded letters with doubles made single; false if it is no plain word. */
static bool squeeze(ent_slice word, ent__cut *out) {
  size_t at = 0, rest;
  uint32_t size = 0;
  ent__cut more;
  if (!ent__next_piece(word, &at, out) || (out->shape & ENT_PIECE_MARK)) return false;
  rest = at;
  if (ent__next_piece(word, &rest, &more) || out->size > LONGEST) return false;
  for (uint32_t i = 0; i < out->size; i++)
    if (!size || out->folded[size - 1] != out->folded[i]) out->folded[size++] = out->folded[i];
  out->size = size;
  return size >= SHORTEST;
}

static bool is_indexed(const ent_name *name) {
  return name->entity->kind == ENT_KIND_STATE &&
         (name->use == ENT_USE_NAME || name->use == ENT_USE_ADJECTIVE ||
          name->use == ENT_USE_DEMONYM || name->use == ENT_USE_CAPITAL);
}

static bool enter(ent_world *world, ent_slice key, uint32_t name) {
  ent_slice kept;
  if (ent_map_get(&world->similar, key) != ENT_MAP_NONE) return true;
  kept = ent_arena_copy(&world->arena, key);
  return kept.data && ent_map_set(&world->similar, kept, name);
}

/* "Pakista": the last letter of a long name lost, unless it may be another word ("Bulgari"). */
static bool may_lose_end(const ent__cut *key) {
  return key->size >= 8 && !strchr("aeiouys", key->folded[key->size - 1]);
}

bool ent__index_similar(ent_world *world) {
  for (uint32_t i = 0; i < world->name_count; i++) {
    ent__cut key;
    if (!is_indexed(&world->names[i]) || !squeeze(world->names[i].text, &key)) continue;
    if (!enter(world, (ent_slice){key.folded, key.size}, i)) return false;
    if (may_lose_end(&key) && !enter(world, (ent_slice){key.folded, key.size - 1}, i)) return false;
  }
  return true;
}

const ent_name *ent_world_similar(const ent_world *world, ent_slice word) {
  const ent_name *found = NULL;
  ent__cut key;
  uint32_t number;
  if (!squeeze(word, &key)) return NULL;
  number = ent_map_get(&world->similar, (ent_slice){key.folded, key.size});
  if (number != ENT_MAP_NONE) return &world->names[number];
  for (uint32_t i = 1; i + 1 < key.size; i++) {
    char kept = key.folded[i];
    key.folded[i] = key.folded[i + 1];
    key.folded[i + 1] = kept;
    number = ent_map_get(&world->similar, (ent_slice){key.folded, key.size});
    key.folded[i + 1] = key.folded[i];
    key.folded[i] = kept;
    if (number == ENT_MAP_NONE) continue;
    if (found && found->entity != world->names[number].entity) return NULL;
    found = &world->names[number];
  }
  return found;
}
