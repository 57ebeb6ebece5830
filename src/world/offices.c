/* Who held which office when, and who was a member of what. Sorted number arrays
 * and binary search; an open end reaches for ever. */
#include <stdlib.h>

#include "world/internal.h"

static ent_day start_of(ent_interval when) { return when.from; /* ENT_DAY_NONE sorts first */ }

static bool holds_on(ent_interval when, ent_day day, int32_t slack) {
  if (day == ENT_DAY_NONE) return when.to == ENT_DAY_NONE;
  if (when.from != ENT_DAY_NONE && day + slack < when.from) return false;
  return when.to == ENT_DAY_NONE || day - slack <= when.to;
}

static uint32_t group_of(const ent_world *world, uint32_t office, bool persons) {
  const ent_office *o = &world->offices[office];
  return (uint32_t)(persons ? o->person - world->persons : o->entity - world->entities);
}

/* The offices of each group, one after the other, in the order of the table; then each group's few
 * by their beginning. */
static bool sort_offices(ent_world *world, uint32_t **out, bool persons) {
  uint32_t groups = persons ? world->person_count : world->entity_count;
  uint32_t *at = calloc((size_t)groups + 1, sizeof *at), *sorted;
  *out = sorted = ENT_ARENA_NEW(&world->arena, uint32_t, world->office_count + 1);
  if (!at || !sorted) {
    free(at);
    return false;
  }
  for (uint32_t i = 0; i < world->office_count; i++)
    at[group_of(world, i, persons) + 1]++;
  for (uint32_t g = 0; g < groups; g++) at[g + 1] += at[g];
  for (uint32_t i = 0; i < world->office_count; i++) {
    uint32_t group = group_of(world, i, persons), k = at[group]++;
    for (; k > 0 && group_of(world, sorted[k - 1], persons) == group &&
           start_of(world->offices[sorted[k - 1]].when) > start_of(world->offices[i].when);
         k--)
      sorted[k] = sorted[k - 1];
    sorted[k] = i;
  }
  free(at);
  return true;
}

bool ent__index_offices(ent_world *world) {
  if (!sort_offices(world, &world->by_person, true)) return false;
  if (!sort_offices(world, &world->by_entity, false)) return false;
  for (uint32_t i = 0; i < world->office_count; i++) {
    uint32_t person = (uint32_t)(world->offices[world->by_person[i]].person - world->persons);
    ent_person *p = &world->persons[person];
    if (!p->office_count++) p->first_office = i;
  }
  return true;
}

/* First position in by_entity of the entity's offices. */
static uint32_t first_of_entity(const ent_world *world, const ent_entity *entity) {
  uint32_t low = 0, high = world->office_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (world->offices[world->by_entity[middle]].entity < entity)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

const ent_office *ent_world_holder(const ent_world *world, const ent_entity *entity,
                                   ent_slice office, ent_day day) {
  const ent_office *best = NULL;
  for (uint32_t i = first_of_entity(world, entity); i < world->office_count; i++) {
    const ent_office *o = &world->offices[world->by_entity[i]];
    if (o->entity != entity) break;
    if (!ent_slice_eq(o->office, office)) continue;
    if (day == ENT_DAY_NONE || holds_on(o->when, day, 0)) best = o; /* the latest begun */
  }
  return best;
}

/* All the pieces of `wanted`, one after the other, are pieces of `name`. */
static bool has_pieces(ent_slice name, ent_slice wanted) {
  ent__cut of_name[16], of_wanted[16];
  uint32_t n = 0, w = 0;
  size_t at = 0;
  while (n < 16 && ent__next_piece(name, &at, &of_name[n])) n++;
  at = 0;
  while (w < 16 && ent__next_piece(wanted, &at, &of_wanted[w])) w++;
  if (!w || w > n) return false;
  for (uint32_t i = 0; i + w <= n; i++) {
    uint32_t k = 0;
    while (k < w && of_name[i + k].size == of_wanted[k].size &&
           memcmp(of_name[i + k].folded, of_wanted[k].folded, of_wanted[k].size) == 0)
      k++;
    if (k == w) return true;
  }
  return false;
}

static bool is_called(const ent_person *person, ent_slice name) {
  ent_slice rest = person->variants;
  if (has_pieces(person->name, name)) return true;
  while (rest.size)
    if (has_pieces(ent_slice_cut(&rest, '|'), name)) return true;
  return false;
}

const ent_office *ent_world_holder_named(const ent_world *world, const ent_entity *entity,
                                         ent_slice office, ent_slice surname, ent_day day,
                                         int32_t slack_days) {
  const ent_office *best = NULL;
  for (uint32_t i = first_of_entity(world, entity); i < world->office_count; i++) {
    const ent_office *o = &world->offices[world->by_entity[i]];
    if (o->entity != entity) break;
    if (office.size && !ent_slice_eq(o->office, office)) continue;
    if (day != ENT_DAY_NONE && !holds_on(o->when, day, slack_days)) continue;
    if (is_called(o->person, surname)) best = o;
  }
  return best;
}

const ent_office *ent_world_person_office(const ent_world *world, const ent_person *person,
                                          uint32_t n) {
  if (n >= person->office_count) return NULL;
  return &world->offices[world->by_person[person->first_office + n]];
}

/* The order in which one is known by: the highest first. */
static int rank_of(ent_slice office) {
  static const char *const order[] = {
      "head_of_state",    "head_of_government", "igo_head",   "vice_president", "foreign_minister",
      "defence_minister", "group_leader",       "first_lady", "speaker",        "envoy"};
  for (int i = 0; i < (int)(sizeof order / sizeof *order); i++)
    if (ent_slice_is(office, order[i])) return i;
  return 99;
}

/* Of one person's equal offices (a king's realms, a president's territories) the one of
 * the sovereign and better known state. */
static bool is_weightier(const ent_office *a, const ent_office *b) {
  int x = rank_of(a->office), y = rank_of(b->office);
  bool free_a = a->entity->parent.size == 0, free_b = b->entity->parent.size == 0;
  if (x != y) return x < y;
  if (free_a != free_b) return free_a;
  return a->entity->names >= b->entity->names;
}

const ent_office *ent_world_office_on(const ent_world *world, const ent_person *person,
                                      ent_day day) {
  const ent_office *best = NULL;
  for (uint32_t n = 0; n < person->office_count; n++) {
    const ent_office *o = ent_world_person_office(world, person, n);
    if (!holds_on(o->when, day, 0)) continue;
    if (!best || is_weightier(o, best)) best = o;
  }
  return best;
}

static bool is_head(ent_slice office) {
  return ent_slice_is(office, "head_of_state") || ent_slice_is(office, "head_of_government");
}

/* A month on either side: who is called by the office he is about to take. */
enum { HANDOVER_DAYS = 31 };

const ent_office *ent_world_other_office(const ent_world *world, const ent_person *person,
                                         const ent_entity *entity, ent_slice title,
                                         ent_interval date) {
  const ent_agent *agent = ent_world_agent(world, title);
  const ent_office *other = NULL;
  if (!agent || !is_head(agent->office)) return NULL;
  for (uint32_t n = 0; n < person->office_count; n++) {
    const ent_office *o = ent_world_person_office(world, person, n);
    ent_interval near = o->when;
    if (o->entity != entity) continue;
    if (near.from != ENT_DAY_NONE) near.from -= HANDOVER_DAYS;
    if (near.to != ENT_DAY_NONE) near.to += HANDOVER_DAYS;
    if (ent_slice_eq(o->office, agent->office) || ent_slice_eq_nocase(o->title, title)) {
      if (ent_intervals_meet(near, date)) return NULL;
    } else if (is_head(o->office) && ent_intervals_meet(o->when, date)) {
      other = o;
    }
  }
  return other;
}

/* ---- members -------------------------------------------------------------------- */

static int by_igo(const void *a, const void *b) {
  const ent__membership *x = a, *y = b;
  if (x->igo != y->igo) return x->igo < y->igo ? -1 : 1;
  if (x->member != y->member) return x->member < y->member ? -1 : 1;
  if (x->when.from != y->when.from) return x->when.from < y->when.from ? -1 : 1;
  return (x->line > y->line) - (x->line < y->line);
}

void ent__sort_members(ent_world *world) {
  uint32_t i = 1;
  while (i < world->member_count && by_igo(&world->members[i - 1], &world->members[i]) < 0) i++;
  if (i < world->member_count) /* the table is written in this order */
    qsort(world->members, world->member_count, sizeof *world->members, by_igo);
}

static uint32_t first_of_igo(const ent_world *world, uint32_t igo) {
  uint32_t low = 0, high = world->member_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (world->members[middle].igo < igo)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

bool ent_world_is_member(const ent_world *world, const ent_entity *igo, const ent_entity *state,
                         ent_day day) {
  uint32_t number = ent__entity_number(world, igo), member = ent__entity_number(world, state);
  for (uint32_t i = first_of_igo(world, number); i < world->member_count; i++) {
    const ent__membership *m = &world->members[i];
    if (m->igo != number) break;
    if (m->member == member && holds_on(m->when, day, 0)) return true;
  }
  return false;
}

uint32_t ent_world_members(const ent_world *world, const ent_entity *igo, ent_day day,
                           const ent_entity **out, uint32_t room) {
  uint32_t number = ent__entity_number(world, igo), count = 0, last = UINT32_MAX;
  for (uint32_t i = first_of_igo(world, number); i < world->member_count; i++) {
    const ent__membership *m = &world->members[i];
    if (m->igo != number) break;
    if (m->member == last) continue;
    if (day != ENT_DAY_NONE && !holds_on(m->when, day, 0)) continue;
    last = m->member;
    if (count < room) out[count] = &world->entities[m->member];
    count++;
  }
  return count;
}
