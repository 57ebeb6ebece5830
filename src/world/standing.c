/* Sanctions and occupations by date, of which texts speak without their author. A short list that
 * only such phrases look into. Loaded by load.c. */
#include "world/internal.h"

const ent_standing *ent_world_standing(const ent_world *world, uint32_t *count) {
  *count = world->standing_count;
  return world->standing;
}
