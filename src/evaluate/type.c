/* Task `type`: the PLOVER type of what happens between a marked actor and a
 * marked recipient, over the 15 types of PLV (Hu et al. 2024, "Leveraging
 * codebook knowledge with NLI and ChatGPT for zero-shot political relation
 * classification"), its four quad classes, and cooperation against conflict. */
#include <stdlib.h>

#include "evaluate/figures.h"
#include "evaluate/given.h"
#include "evaluate/types.h"
#include "serve/jsonl.h"

static const char *const quads[] = {"VERBAL_COOP", "MATERIAL_COOP", "VERBAL_CONFLICT",
                                    "MATERIAL_CONFLICT"};
static const int quad_of[ENT__TYPES] = {2, 0, 1, 3, 3, 0, 1, 3, 3, 2, 2, 3, 0, 2, 1};
static const char *const sides[] = {"COOP", "CONFLICT"};

typedef struct job {
  ent_evaluation *e;
  ent__judged_list list;
  size_t left_out, answered;
} job;

static bool has_given(ent_participants cast) {
  for (uint32_t i = 0; i < cast.count; i++)
    if (ent_slice_starts(cast.items[i].entity, "GIVEN:")) return true;
  return false;
}

/* What the lexicon says of the two; NULL if nothing. */
static const ent_report *by_rules(const ent_coded *coded) {
  for (uint32_t i = 0; i < coded->reports.count; i++) {
    const ent_report *r = &coded->reports.items[i];
    if (r->kind == ENT_EVENT && ent__type_index(r->cameo) >= 0 && has_given(r->actor) &&
        has_given(r->recipient))
      return r;
  }
  return NULL;
}

static ent_status put_answer(const job *j, const ent__row *row, const ent_report *rule, int said,
                             ent_error *err) {
  double confidence = rule ? rule->confidence : row->coded.type_probability;
  ent_strbuf line;
  ent_strbuf_init(&line, 0);
  ent_strbuf_puts(&line, "{\"id\":");
  ent_json_text(&line, row->document.id);
  ent_strbuf_printf(&line, ",\"type\":\"%s\",\"rule\":", ent__type_names[said]);
  ent_json_text(&line, rule ? rule->rule : ENT_SLICE("scorer"));
  ent_strbuf_printf(&line, ",\"confidence\":%.3f}\n", confidence);
  return ent__put_prediction(j->e, &line, err);
}

static ent_status on_row(void *user, ent__row *row, ent_error *err) {
  job *j = user;
  const ent_report *rule = j->e->rules_only ? by_rules(&row->coded) : NULL;
  int gold = ent__type_index(ent__json_slice(row->json, "code"));
  int said = ent__type_index(rule ? rule->cameo : row->coded.type);
  ent_status st = said >= 0 ? put_answer(j, row, rule, said, err) : ENT_OK;
  if (st != ENT_OK) return st;
  if (gold < 0) {
    j->left_out++;
    return ENT_OK;
  }
  j->answered += said >= 0;
  return ent__judged_add(&j->list, gold, said) ? ENT_OK : ent__no_memory(err);
}

static void print_level(const char *name, const ent__judged_list *list, int classes) {
  ent__accuracy a = ent__accuracy_of(list, classes);
  printf("%-8s %9.3f %7.3f %7.3f %9.3f\n", name, a.accuracy, a.interval.low, a.interval.high,
         a.macro_f1);
}

static int fold(const int *table, int class) { return class < 0 ? -1 : table[class]; }

ent_status ent_evaluate_type(ent_evaluation *e, ent_error *err) {
  static const int side_of[] = {0, 0, 1, 1};
  job j = {.e = e};
  ent_code_options options = {.rules_only = e->rules_only, .cameo = !e->own_rules};
  ent_status st = ent__each_given(e->engine, e->gold, &options, on_row, &j, err);
  if (st == ENT_OK) {
    printf("records %zu  answered %zu  left out %zu\n", j.list.count, j.answered, j.left_out);
    ent__print_classes(&j.list, ent__type_names, ENT__TYPES);
    ent__print_confusion(&j.list, ent__type_names, ENT__TYPES);
    printf("%-8s %9s %7s %7s %9s\n", "level", "accuracy", "low", "high", "macro F1");
    print_level("root", &j.list, ENT__TYPES);
    for (size_t i = 0; i < j.list.count; i++)
      j.list.items[i] = (ent__judged){fold(quad_of, j.list.items[i].gold), fold(quad_of, j.list.items[i].said)};
    print_level("quad", &j.list, (int)(sizeof quads / sizeof quads[0]));
    for (size_t i = 0; i < j.list.count; i++)
      j.list.items[i] = (ent__judged){fold(side_of, j.list.items[i].gold), fold(side_of, j.list.items[i].said)};
    print_level("binary", &j.list, (int)(sizeof sides / sizeof sides[0]));
  }
  free(j.list.items);
  return st;
}
