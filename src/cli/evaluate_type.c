/* Task `type`: the PLOVER type of what happens between a marked actor and a
 * marked recipient, over the 15 types of PLV (Hu et al. 2024, "Leveraging
 * codebook knowledge with NLI and ChatGPT for zero-shot political relation
 * classification"), its four quad classes, and cooperation against conflict. */
#include <stdlib.h>

#include "cli/evaluate.h"
#include "cli/given.h"
#include "cli/types.h"
#include "serve/jsonl.h"

static const char *const quads[] = {"VERBAL_COOP", "MATERIAL_COOP", "VERBAL_CONFLICT",
                                    "MATERIAL_CONFLICT"};
static const int quad_of[CLI_TYPES] = {2, 0, 1, 3, 3, 0, 1, 3, 3, 2, 2, 3, 0, 2, 1};
static const char *const sides[] = {"COOP", "CONFLICT"};

typedef struct job {
  cli_evaluation *e;
  cli_judged_list list;
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
    if (r->kind == ENT_EVENT && cli_type_index(r->cameo) >= 0 && has_given(r->actor) &&
        has_given(r->recipient))
      return r;
  }
  return NULL;
}

static ent_status on_row(void *user, const cli_given *row, const ent_coded *coded,
                         ent_error *err) {
  job *j = user;
  int gold = cli_type_index(row->code), said;
  const ent_report *rule = j->e->rules_only ? by_rules(coded) : NULL;
  ent_slice answer = rule ? rule->cameo : coded->type;
  said = cli_type_index(answer);
  if (j->e->predictions && said >= 0) {
    ent_strbuf line;
    ent_strbuf_init(&line, 0);
    ent_strbuf_puts(&line, "{\"id\":");
    ent_json_text(&line, row->id);
    ent_strbuf_printf(&line, ",\"type\":\"%s\",\"rule\":", cli_type_names[said]);
    ent_json_text(&line, rule ? rule->rule : ENT_SLICE("scorer"));
    ent_strbuf_puts(&line, ",\"confidence\":");
    ent_json_number(&line, rule ? rule->confidence : (double)(int)(coded->type_probability * 1000) / 1000);
    ent_strbuf_puts(&line, "}\n");
    fwrite(line.data, 1, line.size, j->e->predictions);
    ent_strbuf_free(&line);
  }
  if (gold < 0) {
    j->left_out++;
    return ENT_OK;
  }
  j->answered += said >= 0;
  return cli_judged_add(&j->list, gold, said) ? ENT_OK : ent_fail(err, ENT_E_NOMEM, "out of memory");
}

static void print_level(const char *name, const cli_judged_list *list, int classes) {
  cli_accuracy a = cli_accuracy_of(list, classes);
  printf("%-8s %9.3f %7.3f %7.3f %9.3f\n", name, a.accuracy, a.low, a.high, a.macro_f1);
}

static int fold(const int *table, int class) { return class < 0 ? -1 : table[class]; }

ent_status cli_evaluate_type(cli_evaluation *e, ent_error *err) {
  static const int side_of[] = {0, 0, 1, 1};
  job j = {.e = e};
  ent_code_options options = {.rules_only = e->rules_only};
  ent_status st = cli_given_each(e->engine, e->gold, &options, on_row, &j, err);
  if (st == ENT_OK) {
    printf("records %zu  answered %zu  left out %zu\n", j.list.count, j.answered, j.left_out);
    cli_print_classes(&j.list, cli_type_names, CLI_TYPES);
    cli_print_confusion(&j.list, cli_type_names, CLI_TYPES);
    printf("%-8s %9s %7s %7s %9s\n", "level", "accuracy", "low", "high", "macro F1");
    print_level("root", &j.list, CLI_TYPES);
    for (size_t i = 0; i < j.list.count; i++)
      j.list.items[i] = (cli_judged){fold(quad_of, j.list.items[i].gold), fold(quad_of, j.list.items[i].said)};
    print_level("quad", &j.list, (int)(sizeof quads / sizeof quads[0]));
    for (size_t i = 0; i < j.list.count; i++)
      j.list.items[i] = (cli_judged){fold(side_of, j.list.items[i].gold), fold(side_of, j.list.items[i].said)};
    print_level("binary", &j.list, (int)(sizeof sides / sizeof sides[0]));
  }
  free(j.list.items);
  return st;
}
