/* Which states lie side by side, and where. Loaded by load.c. */
#include <stdlib.h>

#include "world/internal.h"

static int by_state(const void *a, const void *b) {
  const ent_border *x = a, *y = b;
  if (x->state != y->state) return x->state < y->state ? -1 : 1;
  return (x->neighbour > y->neighbour) - (x->neighbour < y->neighbour);
}

void ent__sort_borders(ent_world *world) {
  if (world->border_count)
    qsort(world->borders, world->border_count, sizeof *world->borders, by_state);
}

const ent_border *ent_world_border(const ent_world *world, const ent_entity *state, uint32_t n) {
  uint32_t low = 0, high = world->border_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (world->borders[middle].state < state)
      low = middle + 1;
    else
      high = middle;
  }
  if (low + n >= world->border_count || world->borders[low + n].state != state) return NULL;
  return &world->borders[low + n];
}
