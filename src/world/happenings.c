/* What texts speak of only since it happened: "Kyoto Protocol", "COVID-19". A sorted list; names
 * are looked up by the text that begins with them. Loaded by load.c. */
#include <stdlib.h>
#include <string.h>

#include "world/internal.h"

static int lower(char c) { return c >= 'A' && c <= 'Z' ? c + 32 : (unsigned char)c; }

static int compare(ent_slice a, ent_slice b) {
  for (size_t i = 0; i < a.size && i < b.size; i++)
    if (lower(a.data[i]) != lower(b.data[i])) return lower(a.data[i]) < lower(b.data[i]) ? -1 : 1;
  return (a.size > b.size) - (a.size < b.size);
}

static int by_name(const void *a, const void *b) {
  const ent_happening *x = a, *y = b;
  return compare(x->name, y->name);
}

void ent__sort_happenings(ent_world *world) {
  if (world->happening_count)
    qsort(world->happenings, world->happening_count, sizeof *world->happenings, by_name);
}

static bool begins_with(ent_slice text, ent_slice name) {
  char after;
  if (text.size < name.size || compare((ent_slice){text.data, name.size}, name)) return false;
  after = text.size > name.size ? text.data[name.size] : ' ';
  return !((after >= '0' && after <= '9') || (lower(after) >= 'a' && lower(after) <= 'z'));
}

/* A name that begins the text sorts before it, and so does every longer one: the last row that
 * is not greater is tried, then those before it as long as they share two letters (no name has one). */
const ent_happening *ent_world_happening(const ent_world *world, ent_slice text) {
  uint32_t low = 0, high = world->happening_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (compare(world->happenings[middle].name, text) <= 0)
      low = middle + 1;
    else
      high = middle;
  }
  while (low-- > 0 && text.size) {
    const ent_happening *row = &world->happenings[low];
    if (lower(row->name.data[0]) != lower(text.data[0])) return NULL;
    if (text.size > 1 && row->name.size > 1 && lower(row->name.data[1]) != lower(text.data[1])) return NULL;
    if (begins_with(text, row->name)) return row;
  }
  return NULL;
}
