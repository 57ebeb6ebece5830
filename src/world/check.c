/* What is wrong with the tables, for those who edit them. */
#include <stdio.h>
#include <stdlib.h>

#include "world/internal.h"

typedef struct checker {
  const ent_world *world;
  ent_world_report *report;
  void *data;
  uint32_t grave;
} checker;

static void tell(checker *c, bool grave, const char *file, uint32_t line, const char *message) {
  ent_world_problem problem = {grave, file, line, message};
  c->grave += grave;
  if (c->report) c->report(&problem, c->data);
}

static void check_dates(checker *c, const char *file, uint32_t line, ent_interval when) {
  if (when.from != ENT_DAY_NONE && when.to != ENT_DAY_NONE && when.to < when.from)
    tell(c, true, file, line, "ends before it begins");
}

static void check_entities(checker *c) {
  char message[256];
  for (uint32_t i = 0; i < c->world->entity_count; i++) {
    const ent_entity *e = &c->world->entities[i];
    ent_slice rest = e->parent;
    check_dates(c, "entities.tsv", e->line, e->when);
    if (!e->origin.size) tell(c, true, "entities.tsv", e->line, "row without origin");
    if (!e->name.size) tell(c, true, "entities.tsv", e->line, "entity without name");
    while (rest.size) {
      ent_slice id = ent_slice_trim(ent_slice_cut(&rest, '|'));
      if (!id.size || ent_world_entity(c->world, id)) continue;
      snprintf(message, sizeof message, "unknown parent '%.*s'", ENT_FMT(id));
      tell(c, true, "entities.tsv", e->line, message);
    }
  }
}

/* One holder at a time, but for a changeover of a month. */
static bool one_at_a_time(ent_slice office) {
  return ent_slice_is(office, "head_of_state") || ent_slice_is(office, "head_of_government") ||
         ent_slice_is(office, "foreign_minister") || ent_slice_is(office, "defence_minister") ||
         ent_slice_is(office, "igo_head");
}

/* Known by the year only: "1989 to 1992" ends when the next begins in 1992. */
static bool ends_with_year_of(ent_day until, ent_day next) {
  int year, month, day, next_year, next_month, next_day;
  if (until == ENT_DAY_NONE) return false;
  ent_day_split(until, &year, &month, &day);
  ent_day_split(next, &next_year, &next_month, &next_day);
  return month == 12 && day == 31 && year == next_year;
}

static void check_overlap(checker *c, const ent_office *a, const ent_office *b) {
  char message[256];
  ent_day until = a->when.to, next = b->when.from;
  if (a->person == b->person || !ent_slice_eq(a->office, b->office)) return;
  if (!ent_slice_eq_nocase(a->title, b->title)) return;
  if (next == ENT_DAY_NONE || (until != ENT_DAY_NONE && until <= next + 31)) return;
  if (ends_with_year_of(until, next)) return;
  snprintf(message, sizeof message, "'%.*s' overlaps '%.*s' (line %u) as %.*s of %.*s",
           ENT_FMT(b->person->name), ENT_FMT(a->person->name), (unsigned)a->line,
           ENT_FMT(b->office), ENT_FMT(b->entity->id));
  tell(c, false, "offices.tsv", b->line, message);
}

static void check_offices(checker *c) {
  const ent_world *w = c->world;
  for (uint32_t i = 0; i < w->office_count; i++) {
    const ent_office *o = &w->offices[w->by_entity[i]];
    check_dates(c, "offices.tsv", o->line, o->when);
    if (!o->origin.size) tell(c, true, "offices.tsv", o->line, "row without origin");
    if (!one_at_a_time(o->office)) continue;
    for (uint32_t k = i + 1; k < w->office_count; k++) {
      const ent_office *later = &w->offices[w->by_entity[k]];
      if (later->entity != o->entity) break;
      if (!ent_slice_eq(later->office, o->office)) continue;
      check_overlap(c, o, later);
      break;
    }
  }
}

static void check_rest(checker *c) {
  const ent_world *w = c->world;
  for (uint32_t i = 0; i < w->person_count; i++) {
    const ent_person *p = &w->persons[i];
    if (!p->origin.size) tell(c, true, "persons.tsv", p->line, "row without origin");
    if (!p->office_count) tell(c, false, "persons.tsv", p->line, "person without office");
  }
  for (uint32_t i = 0; i < w->member_count; i++)
    check_dates(c, "members.tsv", w->members[i].line, w->members[i].when);
  for (uint32_t i = 0; i < w->topic_count; i++) {
    const ent_topic *t = &w->topics[i];
    check_dates(c, "topics.tsv", t->line, t->when);
    if (!t->origin.size) tell(c, true, "topics.tsv", t->line, "row without origin");
  }
}

static bool names_itself(ent_name_use use) {
  return use != ENT_USE_ADJECTIVE && use != ENT_USE_DEMONYM && use != ENT_USE_CODE &&
         use != ENT_USE_FORMER;
}

/* One ends as the other begins: the capital of a state and of its successor. */
static bool succeed(ent_interval a, ent_interval b) {
  return (a.to != ENT_DAY_NONE && b.from != ENT_DAY_NONE && a.to <= b.from) ||
         (b.to != ENT_DAY_NONE && a.from != ENT_DAY_NONE && b.to <= a.from);
}

/* Names that several entities of the same time bear. */
static void check_names(checker *c) {
  const ent__trie *trie = &c->world->trie;
  char message[256];
  for (uint32_t n = 1; n < trie->node_count; n++) {
    const ent_name *first = NULL;
    for (uint32_t r = trie->nodes[n].first; r; r = trie->rows[r].next) {
      const ent_name *name;
      if (trie->rows[r].kind != ENT_READING_NAME) continue;
      name = &c->world->names[trie->rows[r].index];
      if (!names_itself(name->use)) continue;
      if (!first) first = name;
      if (name->entity == first->entity || !ent_intervals_meet(name->when, first->when) ||
          succeed(name->when, first->when))
        continue;
      snprintf(message, sizeof message, "'%.*s' names both %.*s and %.*s", ENT_FMT(name->text),
               ENT_FMT(first->entity->id), ENT_FMT(name->entity->id));
      tell(c, false, name->line ? "names.tsv" : "entities.tsv",
           name->line ? name->line : name->entity->line, message);
    }
  }
}

uint32_t ent_world_check(const ent_world *world, ent_world_report *report, void *data) {
  checker c = {world, report, data, 0};
  for (uint32_t i = 0; i < world->problem_count; i++) {
    const ent__problem *p = &world->problems[i];
    char message[256];
    snprintf(message, sizeof message, "%s '%.*s'", p->what, ENT_FMT(p->value));
    tell(&c, true, p->file, p->line, message);
  }
  check_entities(&c);
  check_offices(&c);
  check_rest(&c);
  check_names(&c);
  return c.grave;
}
