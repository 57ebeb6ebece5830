/* `entente evaluate TASK GOLD`: the command, and figures that tasks share. */
#include "cli/evaluate.h"

#include <stdlib.h>

#include "serve/jsonl.h"

static const char help[] =
    "usage: entente evaluate TASK GOLD [--predictions OUT] [--rules-only] [--data DIR]\n\n"
    "Scores this program against gold data (JSON Lines), with 95 % intervals.\n\n"
    "  type         PLOVER type of a sentence with marked actor and recipient: {\"id\",\"text\",\n"
    "               \"code\"} with \"marked\" (<s>actor</s> <t>recipient</t>), or \"source\" and\n"
    "               \"target\" words, or \"actor\" and \"recipient\" lists of {\"span\"}\n"
    "  gsr          who does what to whom in sentences: {\"id\",\"text\",\"date\",\"code\",\"source\",\n"
    "               \"target\",\"reciprocal\"}, sides as lists of {\"code\"}\n"
    "  factuality   did it happen: {\"id\",\"text\",\"tokens\",\"preds\":[{\"token\",\"value\"}]}, a value\n"
    "               above 0 says yes\n\n"
    "  --predictions OUT    the answers as JSON Lines, for other scorers\n"
    "  --rules-only         without the learned scorer\n"
    "  --data DIR           data directory\n";

static const struct {
  const char *name;
  cli_evaluation_task *run;
} tasks[] = {{"type", cli_evaluate_type},
           {"gsr", cli_evaluate_gsr},
           {"factuality", cli_evaluate_factuality}};

/* ---- figures --------------------------------------------------------------------------------- */

bool cli_judged_add(cli_judged_list *list, int gold, int said) {
  if (list->count == list->capacity) {
    size_t capacity = list->capacity ? list->capacity * 2 : 256;
    cli_judged *grown = realloc(list->items, capacity * sizeof *grown);
    if (!grown) return false;
    list->items = grown;
    list->capacity = capacity;
  }
  list->items[list->count++] = (cli_judged){gold, said};
  return true;
}

cli_prf cli_prf_of(double right, double said, double gold) {
  cli_prf f = {said > 0 ? right / said : 0, gold > 0 ? right / gold : 0, 0};
  if (f.precision + f.recall > 0)
    f.f1 = 2 * f.precision * f.recall / (f.precision + f.recall);
  return f;
}

static void count_class(const cli_judged_list *list, int class, double *right, double *said,
                        double *gold) {
  *right = *said = *gold = 0;
  for (size_t i = 0; i < list->count; i++) {
    const cli_judged *j = &list->items[i];
    *gold += j->gold == class;
    *said += j->said == class;
    *right += j->gold == class && j->said == class;
  }
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

enum { ROUNDS = 1000 };

/* Percentile bootstrap (Efron 1979) of the share of right answers. */
static void interval(const cli_judged_list *list, double *low, double *high) {
  double shares[ROUNDS];
  uint64_t state = 0x9E3779B97F4A7C15u;
  for (int round = 0; round < ROUNDS; round++) {
    size_t right = 0;
    for (size_t n = 0; n < list->count; n++) {
      const cli_judged *j;
      state ^= state << 13, state ^= state >> 7, state ^= state << 17;
      j = &list->items[(state >> 11) % list->count];
      right += j->gold == j->said;
    }
    shares[round] = (double)right / (double)list->count;
  }
  qsort(shares, ROUNDS, sizeof shares[0], by_value);
  *low = shares[ROUNDS / 40];
  *high = shares[ROUNDS - ROUNDS / 40 - 1];
}

cli_accuracy cli_accuracy_of(const cli_judged_list *list, int classes) {
  cli_accuracy a = {0};
  double right = 0;
  int present = 0;
  if (!list->count) return a;
  for (size_t i = 0; i < list->count; i++) right += list->items[i].gold == list->items[i].said;
  for (int c = 0; c < classes; c++) {
    double hit, said, gold;
    count_class(list, c, &hit, &said, &gold);
    if (gold == 0) continue;
    present++;
    a.macro_f1 += cli_prf_of(hit, said, gold).f1;
  }
  a.accuracy = right / (double)list->count;
  if (present) a.macro_f1 /= present;
  interval(list, &a.low, &a.high);
  return a;
}

void cli_print_classes(const cli_judged_list *list, const char *const *names, int classes) {
  printf("%-18s %6s %6s %6s %6s\n", "class", "n", "P", "R", "F1");
  for (int c = 0; c < classes; c++) {
    double right, said, gold;
    cli_prf f;
    count_class(list, c, &right, &said, &gold);
    if (gold == 0) continue;
    f = cli_prf_of(right, said, gold);
    printf("%-18s %6.0f %6.3f %6.3f %6.3f\n", names[c], gold, f.precision, f.recall, f.f1);
  }
}

void cli_print_confusion(const cli_judged_list *list, const char *const *names, int classes) {
  printf("%-12s", "gold \\ said");
  for (int c = 0; c < classes; c++) printf(" %4.4s", names[c]);
  printf("    -\n");
  for (int g = 0; g < classes; g++) {
    printf("%-12s", names[g]);
    for (int c = 0; c <= classes; c++) {
      int n = 0, said = c < classes ? c : -1;
      for (size_t i = 0; i < list->count; i++)
        n += list->items[i].gold == g && list->items[i].said == said;
      printf(" %4d", n);
    }
    printf("\n");
  }
}

/* ---- gold and predictions -------------------------------------------------------------------- */

ent_status cli_date_of_gold(ent_document *document, const json_t *row) {
  const char *date = json_string_value(json_object_get(row, "date"));
  char iso[16];
  if (!date || strlen(date) < 8) return ENT_OK;
  bool dashes = date[4] == '-';
  snprintf(iso, sizeof iso, "%.4s-%.2s-%.2s", date, date + 4 + dashes, date + 6 + 2 * dashes);
  if (ent_interval_parse(ent_slice_of(iso), &document->published))
    document->published_basis = ENT_BASIS_METADATA;
  return ENT_OK;
}

ent_status cli_write_reports(FILE *out, const ent_reports *reports, ent_error *err) {
  ent_strbuf text;
  bool failed;
  ent_strbuf_init(&text, 0);
  for (uint32_t i = 0; i < reports->count; i++) ent_report_write_json(&text, &reports->items[i]);
  failed = text.failed;
  if (!failed && text.size) fwrite(text.data, 1, text.size, out);
  ent_strbuf_free(&text);
  return failed ? ent_fail(err, ENT_E_NOMEM, "out of memory") : ENT_OK;
}

/* ---- command --------------------------------------------------------------------------------- */

static int evaluate(cli_evaluation *e, const char *task, const char *data) {
  cli_evaluation_task *run = NULL;
  ent_engine *engine = NULL;
  ent_error err = {0};
  int code;
  for (size_t i = 0; i < sizeof tasks / sizeof tasks[0]; i++)
    if (strcmp(tasks[i].name, task) == 0) run = tasks[i].run;
  if (!run) return cli_usage("evaluate", "unknown task '%s'", task);
  if (ent_engine_open(&engine, data, &err) != ENT_OK) return cli_error(&err);
  e->engine = engine;
  code = run(e, &err) == ENT_OK ? CLI_DONE : cli_error(&err);
  ent_engine_close(engine);
  return code;
}

int cli_evaluate(int argc, char **argv) {
  cli_args args = {argc, argv, 0, NULL};
  cli_evaluation e = {0};
  const char *task = NULL, *data = NULL, *out = NULL;
  int code;
  while (cli_next(&args)) {
    if (cli_flag(&args, "--help")) {
      printf("%s", help);
      return CLI_DONE;
    }
    if (cli_flag(&args, "--rules-only")) e.rules_only = true;
    else if (cli_value(&args, "--predictions", &out) || cli_value(&args, "--data", &data)) continue;
    else if (cli_is_option(&args)) return cli_usage("evaluate", "unknown option '%s'", args.word);
    else if (!task) task = args.word;
    else if (!e.gold) e.gold = args.word;
    else return cli_usage("evaluate", "one file of gold data");
  }
  if (!e.gold) return cli_usage("evaluate", "a task and a file of gold data");
  if (out && !(e.predictions = fopen(out, "w"))) {
    fprintf(stderr, "entente: cannot write '%s'\n", out);
    return CLI_INPUT;
  }
  code = evaluate(&e, task, data);
  if (e.predictions && fclose(e.predictions) != 0 && code == CLI_DONE) code = CLI_INTERNAL;
  return code;
}
