/* Acts inside one state, where they are asked for: "students", "the opposition", "riot police"
 * act although nobody says whose they are. They are the state's that the sentence names, the nearest
 * one; else the one that the text names most; else a group called by its noun. */
#include "resolve/internal.h"

static uint32_t distance(const ent_mention *a, const ent_mention *b) {
  return a->head > b->head ? a->head - b->head : b->head - a->head;
}

static const ent_party *nearest_state(const ent__work *work, const ent__draft *draft) {
  const ent_party *nearest = NULL;
  uint32_t least = UINT32_MAX;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *other = &work->drafts[i];
    if (other->party_count != 1 || other->mention.kind == ENT_KIND_TOPIC ||
        !ent__is_state_id(other->parties[0].entity) ||
        distance(&draft->mention, &other->mention) >= least)
      continue;
    least = distance(&draft->mention, &other->mention);
    nearest = &other->parties[0];
  }
  return nearest;
}

/* "GRP:demonstrators" */
static ent_slice group_of(const ent__work *work, const ent__draft *draft) {
  ent_slice noun = work->sentence->tokens[draft->mention.head].form;
  char *id = ent_arena_alloc(work->r->arena, noun.size + 4);
  if (!id) return ENT_EMPTY;
  memcpy(id, "GRP:", 4);
  ent_slice_lower(noun, id + 4);
  return (ent_slice){id, noun.size + 4};
}

static bool acts_for_itself(const ent__draft *draft) {
  return !draft->party_count && draft->agent && draft->wait != ENT__WAIT_NONE &&
         (draft->sector.size || draft->parties[0].person.size);
}

bool ent__settle_inside(ent__work *work) {
  for (uint32_t i = 0; i < work->draft_count; i++) {
    ent__draft *draft = &work->drafts[i];
    const ent_party *state;
    ent_party *kept;
    if (!acts_for_itself(draft)) continue;
    kept = ENT_ARENA_NEW(work->r->arena, ent_party, 1);
    if (!kept) return false;
    state = nearest_state(work, draft);
    *kept = (ent_party){state              ? state->entity
                        : work->r->main[0] ? work->r->main[0]->id
                                           : group_of(work, draft),
                        draft->sector, draft->parties[0].person};
    draft->mention.parties = kept;
    draft->mention.party_count = kept->entity.size > 0;
    draft->mention.kind = ent__is_state_id(kept->entity) ? ENT_KIND_STATE : ENT_KIND_GROUP;
  }
  return true;
}
