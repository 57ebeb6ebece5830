/* Task `gsr`: PLOVER's gold sentences. Of each sentence the sets of actor
 * countries, recipient countries, types, dyads, and dyads with type, as
 * ../shared/tools/score_gold.py makes them: records with the same text are one
 * sentence, in a reciprocal event both are both, sectors are left aside. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "cli/evaluate.h"
#include "cli/given.h"
#include "cli/types.h"

enum { PARTS = 5, SET_MAX = 256, KEY_MAX = 48 };
static const char *const parts[PARTS] = {"actor country", "recipient country", "type", "dyad",
                                         "dyad and type"};

/* A set of short strings. */
typedef struct set {
  char items[SET_MAX][KEY_MAX];
  uint32_t count;
} set;

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

typedef struct sentence {
  ent_slice text;
  set wanted[PARTS], said[PARTS];
} sentence;

static void add_event(set sets[PARTS], const set *actors, const set *recipients, bool reciprocal,
                      int type) {
  set all = *actors, other = *recipients;
  char text[2 * KEY_MAX + 8];
  const char *name = type < 0 ? "-" : cli_type_names[type];
  for (uint32_t i = 0; reciprocal && i < recipients->count; i++) add(&all, recipients->items[i]);
  if (reciprocal) other = all;
  for (uint32_t i = 0; i < all.count; i++) add(&sets[0], all.items[i]);
  for (uint32_t i = 0; i < other.count; i++) add(&sets[1], other.items[i]);
  add(&sets[2], name);
  for (uint32_t i = 0; i < all.count; i++)
    for (uint32_t k = 0; k < other.count; k++) {
      if (reciprocal && strcmp(all.items[i], other.items[k]) == 0) continue;
      snprintf(text, sizeof text, "%.20s>%.20s", all.items[i], other.items[k]);
      add(&sets[3], text);
      snprintf(text, sizeof text, "%.15s>%.15s %s", all.items[i], other.items[k], name);
      add(&sets[4], text);
    }
}

static void take_gold(sentence *s, const json_t *row) {
  static const char *const keys[] = {"source", "target"};
  const char *code = json_string_value(json_object_get(row, "code"));
  set sides[2] = {{.count = 0}, {.count = 0}};
  for (int i = 0; i < 2; i++) {
    const json_t *list = json_object_get(row, keys[i]);
    for (size_t k = 0; k < json_array_size(list); k++) {
      const char *one = json_string_value(json_object_get(json_array_get(list, k), "code"));
      add_country(&sides[i], ent_slice_of(one ? one : ""));
    }
  }
  add_event(s->wanted, &sides[0], &sides[1], json_is_true(json_object_get(row, "reciprocal")),
            cli_type_index(ent_slice_of(code ? code : "")));
}

static void take_reports(sentence *s, const ent_reports *reports) {
  for (uint32_t i = 0; i < reports->count; i++) {
    const ent_report *r = &reports->items[i];
    set sides[2] = {{.count = 0}, {.count = 0}};
    const ent_participants *casts[] = {&r->actor, &r->recipient};
    if (r->kind != ENT_EVENT) continue;
    for (int k = 0; k < 2; k++)
      for (uint32_t n = 0; n < casts[k]->count; n++)
        add_country(&sides[k], casts[k]->items[n].entity);
    add_event(s->said, &sides[0], &sides[1], r->reciprocal,
              cli_type_index(r->type.size ? r->type : r->cameo));
  }
}

typedef struct job {
  cli_evaluation *e;
  sentence **items;
  size_t count;
  ent_arena texts;
  ent_map ids;
} job;

static sentence *sentence_of(job *j, ent_slice text) {
  sentence **grown, *s;
  for (size_t i = 0; i < j->count; i++)
    if (ent_slice_eq(j->items[i]->text, text)) return j->items[i];
  grown = realloc(j->items, (j->count + 1) * sizeof *grown);
  if (!grown) return NULL;
  j->items = grown;
  s = calloc(1, sizeof *s);
  if (!s) return NULL;
  s->text = ent_arena_copy(&j->texts, text);
  return j->items[j->count++] = s;
}

static ent_status code_row(job *j, uint64_t number, ent_slice line, ent_error *err) {
  ent_read_options none = ENT_READ_OPTIONS_NONE;
  ent_code_options options = {.rules_only = j->e->rules_only};
  ent_arena arena;
  ent_document document;
  ent_coded coded = {0};
  json_t *json = json_loadb(line.data, line.size, 0, NULL);
  sentence *s;
  ent_status st;
  ent_arena_init(&arena, 0);
  st = ent_read_jsonl_line(&document, &arena, j->e->gold, number, line, &none, err);
  if (st == ENT_OK) {
    document.id = document.uri =
        cli_unique_id(&j->ids, &j->texts, json_string_value(json_object_get(json, "id")));
    st = cli_date_of_gold(&document, json);
  }
  if (st == ENT_OK) st = ent_engine_code(&coded, j->e->engine, &arena, &document, &options, err);
  if (st == ENT_OK) {
    s = sentence_of(j, document.text);
    if (!s) st = ent_fail(err, ENT_E_NOMEM, "out of memory");
    if (s) take_gold(s, json);
    if (s) take_reports(s, &coded.reports);
  }
  if (st == ENT_OK && j->e->predictions)
    st = cli_write_reports(j->e->predictions, &coded.reports, err);
  json_decref(json);
  ent_arena_free(&arena);
  return st;
}

static void print_parts(const job *j) {
  size_t coded = 0;
  for (size_t i = 0; i < j->count; i++) coded += j->items[i]->said[2].count > 0;
  printf("sentences %zu  with a predicted event %zu\n", j->count, coded);
  printf("%-18s %6s %6s %6s %6s %6s %6s\n", "part", "right", "said", "gold", "P", "R", "F1");
  for (int p = 0; p < PARTS; p++) {
    double right = 0, said = 0, gold = 0;
    cli_prf f;
    for (size_t i = 0; i < j->count; i++) {
      const sentence *s = j->items[i];
      said += s->said[p].count;
      gold += s->wanted[p].count;
      for (uint32_t k = 0; k < s->said[p].count; k++)
        right += has(&s->wanted[p], s->said[p].items[k]);
    }
    f = cli_prf_of(right, said, gold);
    printf("%-18s %6.0f %6.0f %6.0f %6.3f %6.3f %6.3f\n", parts[p], right, said, gold, f.precision,
           f.recall, f.f1);
  }
}

ent_status cli_evaluate_gsr(cli_evaluation *e, ent_error *err) {
  job j = {.e = e};
  ent_arena file;
  ent_slice rest, line;
  uint64_t number = 0;
  ent_status st;
  ent_arena_init(&file, 0);
  ent_arena_init(&j.texts, 0);
  st = ent_file_read(&rest, &file, e->gold, 0, err);
  while (st == ENT_OK && ent_next_line(&rest, &line)) {
    number++;
    if (ent_slice_trim(line).size) st = code_row(&j, number, line, err);
  }
  if (st == ENT_OK) print_parts(&j);
  for (size_t i = 0; i < j.count; i++) free(j.items[i]);
  free(j.items);
  ent_map_free(&j.ids);
  ent_arena_free(&j.texts);
  ent_arena_free(&file);
  return st;
}
