#include "resolve/tally.h"

enum { FIRST_ROOM = 64 /* a power of two, as all are */ };

static ent__tally *slot_of(const ent__tallies *t, const ent_entity *entity) {
  uint32_t at = (uint32_t)((uintptr_t)entity / sizeof *entity * 2654435761u);
  for (at &= t->room - 1; t->slots[at].entity && t->slots[at].entity != entity;) at = (at + 1) & (t->room - 1);
  return &t->slots[at];
}

static bool grow(ent__tallies *t, ent_arena *arena) {
  ent__tallies wider = {.room = t->room ? 2 * t->room : FIRST_ROOM, .used = t->used};
  wider.slots = ENT_ARENA_NEW(arena, ent__tally, wider.room);
  if (!wider.slots) return false;
  for (uint32_t i = 0; i < t->room; i++)
    if (t->slots[i].entity) *slot_of(&wider, t->slots[i].entity) = t->slots[i];
  *t = wider;
  return true;
}

bool ent__tally_add(ent__tallies *tallies, ent_arena *arena, const ent_entity *entity, ent__tallied what,
                    uint32_t by) {
  ent__tally *slot;
  if (4 * (tallies->used + 1) > 3 * tallies->room && !grow(tallies, arena)) return false;
  slot = slot_of(tallies, entity);
  tallies->used += !slot->entity;
  slot->entity = entity;
  slot->counts[what] += by;
  return true;
}

uint32_t ent__tally_of(const ent__tallies *tallies, const ent_entity *entity, ent__tallied what) {
  return entity && tallies->room ? slot_of(tallies, entity)->counts[what] : 0;
}
