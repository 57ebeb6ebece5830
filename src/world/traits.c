/* Words that tell a state without naming it: "the Nordic country", "the kingdom". A short list
 * that only such phrases look into. Loaded by load.c. */
#include "world/internal.h"

bool ent_world_is_trait(const ent_world *world, ent_slice word) {
  for (uint32_t i = 0; i < world->trait_count; i++)
    if (ent_slice_eq_nocase(world->traits[i].word, word)) return true;
  return false;
}

static bool lists(ent_slice states, ent_slice state) {
  while (states.size)
    if (ent_slice_eq(ent_slice_trim(ent_slice_cut(&states, '|')), state)) return true;
  return false;
}

bool ent_world_has_trait(const ent_world *world, ent_slice word, ent_slice state,
                         ent_interval when) {
  for (uint32_t i = 0; i < world->trait_count; i++) {
    const ent__trait *row = &world->traits[i];
    if (ent_slice_eq_nocase(row->word, word) && ent_intervals_meet(row->when, when) &&
        lists(row->states, state))
      return true;
  }
  return false;
}
