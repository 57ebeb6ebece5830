/* Sets of a sentence: who does what to whom by country. Of each sentence the sets
 * of actor countries, recipient countries, types, dyads, and dyads with type, as
 * ../shared/tools/score_gold.py makes them: rows with the same text are one
 * sentence, in a reciprocal event both are both, sectors are left aside. Where
 * the gold has CAMEO codes, also roots and codes, alone and with the dyad. */
#include <stdlib.h>

#include "base/map.h"
#include "evaluate/figures.h"
#include "evaluate/gold.h"
#include "evaluate/shapes.h"
#include "evaluate/types.h"

enum { ACTOR, RECIPIENT, TYPE, DYAD, DYAD_TYPE, ROOT, CODE, DYAD_ROOT, DYAD_CODE, PARTS,
       SET_MAX = 96, KEY_MAX = 48 };
static const char *const parts[PARTS] = {
    "actor country", "recipient country", "type", "dyad", "dyad and type",
    "root", "code", "dyad and root", "dyad and code"};

/* A set of short strings. */
typedef struct set {
  char items[SET_MAX][KEY_MAX];
  uint32_t count;
} set;

typedef struct sentence {
  ent_slice text;
  set wanted[PARTS], said[PARTS];
} sentence;

typedef struct job {
  ent_evaluation *e;
  ent__shape shape;
  sentence **items;
  size_t count;
  ent_arena texts;
  ent_map numbers; /* text -> its sentence */
} job;

/* One event of gold or ours. */
typedef struct event {
  set actors, recipients;
  bool reciprocal;
  ent_slice type, code; /* either may be empty */
} event;

static bool has(const set *s, const char *item) {
  for (uint32_t i = 0; i < s->count; i++)
    if (strcmp(s->items[i], item) == 0) return true;
  return false;
}

static void add(set *s, const char *item) {
  if (s->count < SET_MAX && !has(s, item))
    snprintf(s->items[s->count++], KEY_MAX, "%.*s", KEY_MAX - 1, item);
}

/* Countries of one side: without sector, organisations by class; none if unknown. */
static void add_country(set *side, ent_slice code) {
  static const char *const fixes[][2] = {
      {"JAP", "JPN"}, {"ITL", "ITA"}, {"ROM", "ROU"}, {"SRP", "SRB"}};
  char text[KEY_MAX];
  ent_slice name = ent_slice_cut(&code, '/');
  if (ent_slice_starts(name, "IGO") || ent_slice_starts(name, "NGO")) name.size = 3;
  for (size_t i = 0; i < sizeof fixes / sizeof fixes[0]; i++)
    if (ent_slice_is(name, fixes[i][0])) name = ent_slice_of(fixes[i][1]);
  if (!name.size || ent_slice_is(name, "None") || ent_slice_is(name, "***")) return;
  snprintf(text, sizeof text, "%.*s", name.size > 40 ? 40 : (int)name.size, name.data);
  add(side, text);
}

/* The same where the gold writes CAMEO actors ("GEOOPP", "---REB"): the state or IGO, and "-" for
 * whoever has none, so that a triple is whole. */
static void add_cameo_actor(set *side, const ent_world *world, ent_slice code) {
  const ent_entity *entity;
  ent_slice state = {code.data, code.size < 3 ? code.size : 3};
  if (ent_slice_is(state, "IGO")) {
    add(side, "IGO");
    return;
  }
  entity = code.size >= 3 && (code.size < 4 || code.data[3] != ':') ? ent_world_entity(world, state)
                                                                    : NULL;
  if (entity && entity->kind == ENT_KIND_STATE) add_country(side, state);
  else add(side, "-");
}

/* ---- one event -> the sets ------------------------------------------------------------------ */

static void add_with(set *s, const char *a, const char *b, ent_slice what) {
  char text[3 * KEY_MAX];
  snprintf(text, sizeof text, "%.15s>%.15s %.*s", a, b, what.size > 12 ? 12 : (int)what.size,
           what.data ? what.data : "");
  add(s, text);
}

static void add_alone(set *s, ent_slice what) {
  char text[KEY_MAX];
  if (!what.size) return;
  snprintf(text, sizeof text, "%.*s", what.size > 40 ? 40 : (int)what.size, what.data);
  add(s, text);
}

static void add_dyads(set sets[PARTS], const set *all, const set *other, const event *ev,
                      ent_slice type, ent_slice root) {
  for (uint32_t i = 0; i < all->count; i++)
    for (uint32_t k = 0; k < other->count; k++) {
      const char *a = all->items[i], *b = other->items[k];
      char text[KEY_MAX];
      if (ev->reciprocal && strcmp(a, b) == 0) continue;
      snprintf(text, sizeof text, "%.20s>%.20s", a, b);
      add(&sets[DYAD], text);
      add_with(&sets[DYAD_TYPE], a, b, type);
      if (!ev->code.size) continue;
      add_with(&sets[DYAD_ROOT], a, b, root);
      add_with(&sets[DYAD_CODE], a, b, ev->code);
    }
}

static void add_event(set sets[PARTS], const event *ev) {
  set all = ev->actors, other = ev->recipients;
  int number = ent__type_index(ev->type.size ? ev->type : ev->code);
  ent_slice type = number < 0 ? ENT_SLICE("-") : ent_slice_of(ent__type_names[number]);
  ent_slice root = {ev->code.data, ev->code.size < 2 ? ev->code.size : 2};
  for (uint32_t i = 0; ev->reciprocal && i < ev->recipients.count; i++)
    add(&all, ev->recipients.items[i]);
  if (ev->reciprocal) other = all;
  for (uint32_t i = 0; i < all.count; i++) add(&sets[ACTOR], all.items[i]);
  for (uint32_t i = 0; i < other.count; i++) add(&sets[RECIPIENT], other.items[i]);
  add_alone(&sets[TYPE], type);
  add_alone(&sets[ROOT], root);
  add_alone(&sets[CODE], ev->code);
  add_dyads(sets, &all, &other, ev, type, root);
}

/* ---- gold and reports ----------------------------------------------------------------------- */

/* {"source":[{"code"}],"target":[..],"code":type,"reciprocal"} */
static void take_sides(sentence *s, const json_t *json) {
  static const char *const keys[] = {"source", "target"};
  event ev = {.type = ent__json_slice(json, "code"),
              .reciprocal = json_is_true(json_object_get(json, "reciprocal"))};
  for (int i = 0; i < 2; i++) {
    const json_t *list = json_object_get(json, keys[i]);
    for (size_t k = 0; k < json_array_size(list); k++)
      add_country(i ? &ev.recipients : &ev.actors, ent__json_slice(json_array_get(list, k), "code"));
  }
  add_event(s->wanted, &ev);
}

/* {"events":[{"source":"USAGOV","target":"IRN","code":"042"}]}; null: no event. */
static void take_triples(const job *j, sentence *s, const json_t *json) {
  const json_t *list = json_object_get(json, "events");
  const ent_world *world = ent_engine_world(j->e->engine);
  for (size_t k = 0; k < json_array_size(list); k++) {
    const json_t *one = json_array_get(list, k);
    event ev = {.code = ent__json_slice(one, "code")};
    if (!ev.code.size) continue;
    add_cameo_actor(&ev.actors, world, ent__json_slice(one, "source"));
    add_cameo_actor(&ev.recipients, world, ent__json_slice(one, "target"));
    add_event(s->wanted, &ev);
  }
}

static void take_side(const job *j, set *side, const ent_participants *cast) {
  for (uint32_t n = 0; n < cast->count; n++)
    if (j->shape == ENT__SHAPE_TRIPLES)
      add_cameo_actor(side, ent_engine_world(j->e->engine), cast->items[n].entity);
    else
      add_country(side, cast->items[n].entity);
  if (!cast->count && j->shape == ENT__SHAPE_TRIPLES) add(side, "-");
}

static void take_reports(const job *j, sentence *s, const ent_reports *reports) {
  for (uint32_t i = 0; i < reports->count; i++) {
    const ent_report *r = &reports->items[i];
    event ev = {.reciprocal = r->reciprocal, .code = r->cameo};
    if (r->kind != ENT_EVENT) continue;
    if (j->shape == ENT__SHAPE_SIDES) ev.type = r->type;
    take_side(j, &ev.actors, &r->actor);
    take_side(j, &ev.recipients, &r->recipient);
    add_event(s->said, &ev);
  }
}

static sentence *sentence_of(job *j, ent_slice text) {
  uint32_t number = ent_map_get(&j->numbers, text);
  sentence **grown, *s;
  if (number != ENT_MAP_NONE) return j->items[number];
  grown = realloc(j->items, (j->count + 1) * sizeof *grown);
  if (!grown) return NULL;
  j->items = grown;
  s = calloc(1, sizeof *s);
  if (!s) return NULL;
  s->text = ent_arena_copy(&j->texts, text);
  if (!s->text.data || !ent_map_set(&j->numbers, s->text, (uint32_t)j->count)) {
    free(s);
    return NULL;
  }
  return j->items[j->count++] = s;
}

static ent_status on_row(void *user, ent__row *row, ent_error *err) {
  job *j = user;
  sentence *s = sentence_of(j, row->document.text);
  event bare = {.code = ent__json_slice(row->json, "code")};
  if (!s) return ent__no_memory(err);
  if (j->shape == ENT__SHAPE_SIDES) take_sides(s, row->json);
  else if (j->shape == ENT__SHAPE_TRIPLES) take_triples(j, s, row->json);
  else add_event(s->wanted, &bare);
  take_reports(j, s, &row->coded.reports);
  return ent__put_reports(j->e, &row->coded.reports, err);
}

/* ---- figures -------------------------------------------------------------------------------- */

static bool part_is_scored(ent__shape shape, int part) {
  if (shape == ENT__SHAPE_SIDES) return part <= DYAD_TYPE;
  if (shape == ENT__SHAPE_TRIPLES) return true;
  return part == TYPE || part == ROOT || part == CODE;
}

static bool count_sets(const job *j, ent__tally *tally) {
  for (size_t i = 0; i < j->count; i++) {
    double *unit = ent__tally_unit(tally);
    const sentence *s = j->items[i];
    if (!unit) return false;
    for (int p = 0; p < PARTS; p++) {
      unit[3 * p + 1] = s->said[p].count;
      unit[3 * p + 2] = s->wanted[p].count;
      for (uint32_t k = 0; k < s->said[p].count; k++)
        unit[3 * p] += has(&s->wanted[p], s->said[p].items[k]);
    }
  }
  return true;
}

/* Of each type that the gold has: itself if it was said, else the first wrong one of the sentence. */
static bool judge_types(const sentence *s, ent__judged_list *list) {
  const set *wanted = &s->wanted[TYPE], *said = &s->said[TYPE];
  int wrong = -1;
  for (uint32_t k = said->count; k-- > 0;)
    if (!has(wanted, said->items[k])) wrong = ent__type_index(ent_slice_of(said->items[k]));
  for (uint32_t k = 0; k < wanted->count; k++) {
    int gold = ent__type_index(ent_slice_of(wanted->items[k]));
    if (gold >= 0 && !ent__judged_add(list, gold, has(said, wanted->items[k]) ? gold : wrong))
      return false;
  }
  return wanted->count || wrong < 0 || ent__judged_add(list, -1, wrong);
}

static ent_status print_figures(const job *j, ent_error *err) {
  ent__tally tally = {.columns = 3 * PARTS};
  ent__judged_list types = {0};
  ent__metric metrics[PARTS];
  size_t coded = 0, count = 0;
  bool done = count_sets(j, &tally);
  for (size_t i = 0; i < j->count; i++) {
    coded += j->items[i]->said[TYPE].count > 0;
    done = done && judge_types(j->items[i], &types);
  }
  for (size_t p = 0; p < PARTS; p++)
    if (part_is_scored(j->shape, (int)p))
      metrics[count++] = (ent__metric){parts[p], 3 * p, 3 * p + 1, 3 * p, 3 * p + 2};
  if (done) {
    printf("sentences %zu  with a predicted event %zu\n", j->count, coded);
    done = ent__print_metrics(&tally, "part", metrics, count);
    ent__print_classes(&types, ent__type_names, ENT__TYPES);
    ent__print_confusion(&types, ent__type_names, ENT__TYPES);
  }
  free(types.items);
  ent__tally_free(&tally);
  return done ? ENT_OK : ent__no_memory(err);
}

ent_status ent__evaluate_sets(ent_evaluation *e, ent__shape shape, ent_error *err) {
  job j = {.e = e, .shape = shape};
  ent_code_options options = {.rules_only = e->rules_only, .cameo = !e->own_rules,
                              .lead_only = !e->own_rules && shape != ENT__SHAPE_CODE};
  ent_status st;
  ent_arena_init(&j.texts, 0);
  st = ent__each_row(e->engine, e->gold, &options, NULL, on_row, &j, err);
  if (st == ENT_OK) st = print_figures(&j, err);
  for (size_t i = 0; i < j.count; i++) free(j.items[i]);
  free(j.items);
  ent_map_free(&j.numbers);
  ent_arena_free(&j.texts);
  return st;
}
