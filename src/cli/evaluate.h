/* `entente evaluate`: what its tasks share. The figures are those of
 * ../shared/tools, to the third digit (test/e2e/t0008-evaluate.sh). */
#ifndef ENT_CLI_EVALUATE_H
#define ENT_CLI_EVALUATE_H

#include <jansson.h>
#include <stdio.h>

#include "cli/cli.h"

typedef struct cli_evaluation {
  const ent_engine *engine;
  const char *gold;      /**< path */
  FILE *predictions;     /**< NULL: none wanted */
  bool rules_only;
} cli_evaluation;

typedef ent_status cli_evaluation_task(cli_evaluation *e, ent_error *err);
cli_evaluation_task cli_evaluate_type, cli_evaluate_gsr, cli_evaluate_factuality;

/** The row's "date" (YYYYMMDD, YYYY-MM-DD) as the document's publication date. */
ent_status cli_date_of_gold(ent_document *document, const json_t *row);
/** The reports as `entente code` prints them. */
ent_status cli_write_reports(FILE *out, const ent_reports *reports, ent_error *err);

/** Gold and predicted class of one item; -1: no answer. */
typedef struct cli_judged {
  int gold, said;
} cli_judged;

/** Growing list. */
typedef struct cli_judged_list {
  cli_judged *items; /**< owned: free() */
  size_t count, capacity;
} cli_judged_list;
bool cli_judged_add(cli_judged_list *list, int gold, int said);

/** Right, said and gold counts -> precision, recall, F1 (0 where undefined). */
typedef struct cli_prf {
  double precision, recall, f1;
} cli_prf;
cli_prf cli_prf_of(double right, double said, double gold);

/** Accuracy with its 95 % interval (percentiles of 1000 resamplings with a fixed
 *  seed) and macro F1 over the classes that the gold has. */
typedef struct cli_accuracy {
  double accuracy, low, high, macro_f1;
} cli_accuracy;
cli_accuracy cli_accuracy_of(const cli_judged_list *list, int classes);

/** Prints n, precision, recall and F1 of each class that the gold has. */
void cli_print_classes(const cli_judged_list *list, const char *const *names, int classes);
/** Prints the confusion matrix: a row a gold class, a column a predicted one. */
void cli_print_confusion(const cli_judged_list *list, const char *const *names, int classes);

#endif
