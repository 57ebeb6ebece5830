/* Acts inside one state, where they are asked for: "students", "the opposition", "riot police"
 * act although nobody says whose they are. They are the state's that the sentence names, the nearest
 * one; else the one that the text names most; else a group called by its noun. Armed groups and
 * regions at home in one state are that state's: only so is an act on them one inside it. */
#include "resolve/internal.h"

static uint32_t distance(const ent_mention *a, const ent_mention *b) {
  return a->head > b->head ? a->head - b->head : b->head - a->head;
}

static bool is_home(const ent__work *work, const ent_entity *group, ent_slice state) {
  const ent_entity *home;
  for (uint32_t n = 0; (home = ent_world_parent(work->r->world, group, n)); n++)
    if (ent_slice_eq(home->id, state)) return true;
  return false;
}

/* `group` not NULL: a home of the group. */
static const ent_party *nearest_state(const ent__work *work, const ent__draft *draft, const ent_entity *group) {
  const ent_party *nearest = NULL;
  uint32_t least = UINT32_MAX;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *other = &work->drafts[i];
    if (other->party_count != 1 || other->mention.kind == ENT_KIND_TOPIC ||
        !ent__is_state_id(other->parties[0].entity) || (group && !is_home(work, group, other->parties[0].entity)) ||
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

/* Known by what he is, and nobody said whose: "students", "Judge Rivera". */
static bool is_unowned(const ent__draft *draft) {
  if (!draft->agent) return false;
  return !draft->party_count ||
         (draft->party_count == 1 && ent_slice_starts(draft->parties[0].entity, "PER:"));
}

static void give_owner(const ent__work *work, const ent__draft *draft, ent_party *party) {
  const ent_party *state = nearest_state(work, draft, NULL);
  ent_slice person = draft->parties[0].person;
  if (!state && !work->r->main[0] && person.size) return;
  *party = (ent_party){state              ? state->entity
                       : work->r->main[0] ? work->r->main[0]->id
                                          : group_of(work, draft),
                       draft->sector.size ? draft->sector : draft->agent->sector, person};
}

/* Iraqi Kurds are Iraq's, ethnic Albanians in Serbia Serbia's: a people is of the state named nearest, else of its only home. */
static void give_people_state(const ent__work *work, const ent__draft *draft, const ent_entity *people, ent_party *party) {
  const ent_party *state = nearest_state(work, draft, NULL);
  if (!state && people->parent.size != 3) return;
  party->entity = state ? state->entity : people->parent;
  if (!party->sector.size) party->sector = ENT_SLICE("CVL");
}

/* The UNITA is Angola's, Darfur lies in Sudan. */
static void give_home(const ent__work *work, const ent__draft *draft, ent_party *party) {
  const ent_entity *entity = ent_world_entity(work->r->world, party->entity);
  if (!entity) return;
  if (entity->kind == ENT_KIND_PEOPLE) give_people_state(work, draft, entity, party);
  if (entity->kind == ENT_KIND_GROUP && entity->parent.size > 3) {
    const ent_party *state = nearest_state(work, draft, entity);
    if (state) *party = (ent_party){state->entity, party->sector.size ? party->sector : ENT_SLICE("REB"), party->person};
  }
  if (entity->kind == ENT_KIND_GROUP && entity->parent.size == 3) {
    party->entity = entity->parent;
    if (!party->sector.size) party->sector = ENT_SLICE("REB");
  } else if (!ent__is_state_id(party->entity) && draft->mention.territory_of.size) {
    party->entity = draft->mention.territory_of;
  }
}

bool ent__settle_inside(ent__work *work) {
  for (uint32_t i = 0; i < work->draft_count; i++) {
    ent__draft *draft = &work->drafts[i];
    uint32_t count = draft->party_count ? draft->party_count : 1;
    ent_party *kept;
    if (draft->mention.kind == ENT_KIND_TOPIC || (!draft->party_count && !draft->agent)) continue;
    kept = ENT_ARENA_NEW(work->r->arena, ent_party, count);
    if (!kept) return false;
    memcpy(kept, draft->parties, count * sizeof *kept);
    if (is_unowned(draft)) give_owner(work, draft, kept);
    for (uint32_t k = 0; k < count; k++) give_home(work, draft, &kept[k]);
    draft->mention.parties = kept;
    draft->mention.party_count = kept->entity.size ? count : 0;
    if (ent__is_state_id(kept->entity)) draft->mention.kind = ENT_KIND_STATE;
    else if (ent_slice_starts(kept->entity, "GRP:")) draft->mention.kind = ENT_KIND_GROUP;
  }
  return true;
}
