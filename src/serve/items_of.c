/* In: states, a topic, a time. Out: rows of items, by running through the columns; what
 * they mean is analyse/gather.c's and analyse/positions.c's. */
#include "serve/items_of.h"

#include <stdlib.h>

#include "record/topic.h"
#include "serve/catalogue.h"

enum {
  MOST_LINES = 400,
  MOST_SOURCES = 2500, /* of all lines: the sentences to be read and told take the time */
  LEAST_LINES = 50,
  ROOM = MOST_LINES * 8, /* for candidates, before the worse are forgotten */
  MOST_STATES = 16
};

typedef struct finder {
  const ent__catalogue *c;
  uint32_t states[MOST_STATES], state_count;
  bool *allies[MOST_STATES], *foes[MOST_STATES]; /* by entity: what the record says of them */
  bool *topics;                                  /* by topic; NULL: any */
  bool *topic_names;                             /* by entity: a state of the topic's name */
  const ent_dossier_options *options;
  uint32_t ally, partner, occupies, rival, refuses, no_relations, recognises; /* codes */
} finder;

static uint32_t code(const ent__catalogue *c, const char *name) {
  return ent__table_find(&c->codes, ent_slice_of(name));
}

static bool names(const ent__catalogue *c, uint32_t item, uint32_t entity) {
  for (uint32_t i = c->items[item].parties; i < c->items[item + 1].parties; i++)
    if (c->parties[i].entity == entity) return true;
  return false;
}

static bool is_alliance(const finder *f, const ent__item_row *item) {
  return item->code == f->ally || item->code == f->partner;
}

static void mark(bool *marks, const ent__catalogue *c, uint32_t item) {
  for (uint32_t i = c->items[item].parties; i < c->items[item + 1].parties; i++)
    marks[c->parties[i].entity] = true;
}

/* Whom each state is allied with or hostile to; one alone has none to compare with. */
static bool find_friends(finder *f, ent_arena *arena) {
  if (f->state_count < 2) return true;
  for (uint32_t s = 0; s < f->state_count; s++) {
    f->allies[s] = ENT_ARENA_NEW(arena, bool, f->c->entities.count + 1);
    f->foes[s] = ENT_ARENA_NEW(arena, bool, f->c->entities.count + 1);
    if (!f->allies[s] || !f->foes[s]) return false;
  }
  for (uint32_t i = 0; i < f->c->item_count; i++) {
    const ent__item_row *item = &f->c->items[i];
    bool alliance = is_alliance(f, item);
    bool hostile = item->quad == 4 || item->code == f->occupies || item->code == f->rival ||
                   item->code == f->refuses;
    if (!alliance && !hostile) continue;
    for (uint32_t s = 0; s < f->state_count; s++) {
      if (!names(f->c, i, f->states[s])) continue;
      if (alliance) mark(f->allies[s], f->c, i);
      if (hostile) mark(f->foes[s], f->c, i);
    }
  }
  return true;
}

/* A third beside state s is one that state t has marked. */
static bool third_is(const finder *f, uint32_t item, uint32_t s, uint32_t t, const bool *marks) {
  for (uint32_t i = f->c->items[item].parties; i < f->c->items[item + 1].parties; i++) {
    uint32_t entity = f->c->parties[i].entity;
    if (entity != f->states[s] && entity != f->states[t] && marks[entity]) return true;
  }
  return false;
}

/* One state's ally is another's; one refuses to deal with another's adversary. */
static bool bears_on(const finder *f, uint32_t at, uint32_t s) {
  const ent__item_row *item = &f->c->items[at];
  bool alliance = is_alliance(f, item);
  bool refusal = (item->code == f->refuses || item->code == f->no_relations) &&
                 item->modality <= ENT_ONGOING && item[1].parties - item->parties == 2;
  if (!alliance && !refusal) return false;
  for (uint32_t t = 0; t < f->state_count; t++)
    if (t != s && third_is(f, at, s, t, alliance ? f->allies[t] : f->foes[t])) return true;
  return false;
}

static bool on_topic(const finder *f, uint32_t at) {
  const ent__item_row *item = &f->c->items[at];
  if (!f->topics || (item->topic != UINT32_MAX && f->topics[item->topic])) return true;
  if (item->code != f->recognises && item->code != f->refuses) return false;
  for (uint32_t i = item->parties; i < item[1].parties; i++)
    if (f->topic_names[f->c->parties[i].entity]) return true;
  return false;
}

static bool wanted(const finder *f, uint32_t at) {
  const ent__item_row *item = &f->c->items[at];
  uint32_t taking = 0, one = 0;
  if (!on_topic(f, at)) return false;
  if (f->options->use_date && !ent_interval_known(item->date)) return false;
  if (f->options->use_date && !ent_intervals_meet(item->date, f->options->date) &&
      item->kind != ENT_RELATION) /* when it ended is not known here */
    return false;
  if (!f->state_count) return true;
  for (uint32_t s = 0; s < f->state_count; s++)
    if (names(f->c, at, f->states[s])) {
      taking++;
      one = s;
    }
  if (taking >= 2 || (taking && f->state_count == 1)) return true;
  return taking == 1 && bears_on(f, at, one);
}

/* ---- which of many ---------------------------------------------------------------------- */

typedef struct ranked {
  uint32_t item;
  float weight;
  ent_day day;
} ranked;

static int by_weight(const void *left, const void *right) {
  const ranked *a = left, *b = right;
  if (a->weight > b->weight || a->weight < b->weight) return a->weight > b->weight ? -1 : 1;
  if (a->day != b->day) return a->day > b->day ? -1 : 1;
  return (a->item > b->item) - (a->item < b->item);
}

static int by_row(const void *left, const void *right) {
  int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
  return (a > b) - (a < b);
}

/* Best first, the others forgotten. */
static void keep_best(ranked *list, uint32_t *count) {
  if (*count) qsort(list, *count, sizeof *list, by_weight);
  if (*count > MOST_LINES) *count = MOST_LINES;
}

static ent_status take_most(ent_item_rows *out, ent_arena *arena, const ent__catalogue *c,
                            const ranked *list, uint32_t count, ent_error *err) {
  uint32_t kept = 0;
  double sources = 0;
  int64_t *rows = ENT_ARENA_NEW(arena, int64_t, MOST_LINES);
  if (!rows) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (; kept < count; kept++) {
    if (kept >= LEAST_LINES && sources >= MOST_SOURCES) break;
    sources += (double)list[kept].weight;
    rows[kept] = c->items[list[kept].item].id;
  }
  if (kept) qsort(rows, kept, sizeof *rows, by_row);
  *out = (ent_item_rows){rows, kept};
  return ENT_OK;
}

static ent_status collect(ent_item_rows *out, uint32_t *left_out, const finder *f,
                          ent_arena *arena, ent_error *err) {
  ranked *list = ENT_ARENA_NEW(arena, ranked, ROOM);
  uint32_t count = 0, all = 0;
  bool cut = false; /* then the last of the best stands at its place */
  ent_status status;
  if (!list) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < f->c->item_count; i++) {
    const ent__item_row *item = &f->c->items[i];
    if (!wanted(f, i)) continue;
    all++;
    list[count] = (ranked){i, (float)item->independent, ent__list_day(item->date)};
    if (cut && by_weight(&list[MOST_LINES - 1], &list[count]) < 0) continue;
    if (++count < ROOM) continue;
    keep_best(list, &count);
    cut = true;
  }
  keep_best(list, &count);
  status = take_most(out, arena, f->c, list, count, err);
  *left_out = all - out->count;
  return status;
}

/* ---- topics ----------------------------------------------------------------------------- */

/* Which topics, and which states by their names, the words mean. */
static bool read_topic(bool **topics, bool **states, ent_arena *arena, const ent__catalogue *c,
                       ent_slice topic, ent_slice also) {
  ent__topic wanted_one = ent__topic_of(topic), asked = ent__topic_of(also);
  *topics = ENT_ARENA_NEW(arena, bool, c->topics.count + 1);
  *states = ENT_ARENA_NEW(arena, bool, c->entities.count + 1);
  if (!*topics || !*states) return false;
  for (uint32_t i = 0; i < c->topics.count; i++)
    (*topics)[i] = ent__topic_covers(&wanted_one, c->topics.list[i].text) ||
                   ent__topic_covers(&asked, c->topics.list[i].text);
  for (uint32_t i = 0; i < c->entities.count; i++)
    (*states)[i] = ent__topic_covers(&wanted_one, c->entities.list[i].name) ||
                   ent__topic_covers(&asked, c->entities.list[i].name);
  return true;
}

static void read_codes(finder *f) {
  f->ally = code(f->c, "ALLY");
  f->partner = code(f->c, "STRATEGIC_PARTNER");
  f->occupies = code(f->c, "OCCUPIES");
  f->rival = code(f->c, "RIVAL");
  f->refuses = code(f->c, "NOT_RECOGNISES");
  f->no_relations = code(f->c, "NO_DIPLOMATIC_RELATIONS");
  f->recognises = code(f->c, "RECOGNISES");
}

ent_status ent__items_of_states(ent_item_rows *out, uint32_t *left_out, ent__request *request,
                                const ent_slice *states, uint32_t count,
                                const ent_dossier_options *options, ent_error *err) {
  finder f = {.options = options};
  ent_status status = ent__catalogue_get(&f.c, request, err);
  bool ok = true;
  if (status != ENT_OK) return status;
  for (uint32_t i = 0; i < count && i < MOST_STATES; i++)
    f.states[f.state_count++] = ent__table_find(&f.c->entities, states[i]);
  read_codes(&f);
  if (options->topic.size)
    ok = read_topic(&f.topics, &f.topic_names, &request->arena, f.c, options->topic,
                    options->also);
  ok = ok && find_friends(&f, &request->arena);
  status = ok ? collect(out, left_out, &f, &request->arena, err)
              : ent_fail(err, ENT_E_NOMEM, "out of memory");
  ent__catalogue_done(request->server, f.c);
  return status;
}

ent_status ent__items_on_topic(ent_item_rows *out, ent__request *request, ent_slice topic,
                               ent_slice also, ent_error *err) {
  static const ent_dossier_options any = {0};
  finder f = {.options = &any};
  uint32_t left_out;
  ent_status status = ent__catalogue_get(&f.c, request, err);
  if (status != ENT_OK) return status;
  read_codes(&f);
  if (read_topic(&f.topics, &f.topic_names, &request->arena, f.c, topic, also))
    status = collect(out, &left_out, &f, &request->arena, err);
  else
    status = ent_fail(err, ENT_E_NOMEM, "out of memory");
  ent__catalogue_done(request->server, f.c);
  return status;
}
