/* Figures that all tasks share: precision, recall and F1, intervals, tables of
 * classes, confusion matrices. They are those of ../shared/tools to the third
 * digit, intervals too (test/e2e/t0020-evaluate.sh). */
#ifndef ENT_EVALUATE_FIGURES_H
#define ENT_EVALUATE_FIGURES_H

#include <stdbool.h>
#include <stddef.h>

/** 0 where undefined. */
typedef struct ent__prf {
  double precision, recall, f1;
} ent__prf;
/** Of predictions `right` are right, of the gold `found` is found. */
ent__prf ent__prf_of(double right, double said, double found, double gold);

/* ---- intervals ---------------------------------------------------------------------------- */

typedef struct ent__interval {
  double low, high;
} ent__interval;

/** The value of some figures over drawn units (numbers 0..count-1, `count` of them). */
typedef void ent__figure_fn(void *user, const size_t *drawn, size_t count, double *values);

/** 95 % intervals of `figures` figures: percentile bootstrap (Efron 1979) of 1,000 rounds.
 *  Random numbers are those of Python's random.Random(1).choices, so that the intervals of the
 *  shared scorers come out. Without units all are 0. false if out of memory. */
bool ent__bootstrap(ent__interval *out, size_t figures, size_t units, ent__figure_fn *fn,
                    void *user);

/* ---- counts by unit ----------------------------------------------------------------------- */

/** Counts, a row a unit of the bootstrap (sentence, document). Zeroed: empty; columns to be set. */
typedef struct ent__tally {
  double *counts; /**< owned: ent__tally_free */
  size_t units, capacity, columns;
} ent__tally;
/** A new unit's counts, all 0, valid until the next call; NULL if out of memory. */
double *ent__tally_unit(ent__tally *tally);
double ent__tally_sum(const ent__tally *tally, size_t column);
void ent__tally_free(ent__tally *tally);

/** A figure by the columns that count for it. */
typedef struct ent__metric {
  const char *name;
  size_t right, said, found, gold; /**< columns */
} ent__metric;
/** The intervals of the F1 of each metric, in `out`. false if out of memory. */
bool ent__intervals_of_metrics(ent__interval *out, const ent__tally *tally,
                               const ent__metric *metrics, size_t count);
ent__prf ent__prf_of_metric(const ent__tally *tally, const ent__metric *metric);
/** Prints a row a metric: right, said, found, gold, P, R, F1 and the interval of F1.
 *  false if out of memory. */
bool ent__print_metrics(const ent__tally *tally, const char *head, const ent__metric *metrics,
                        size_t count);

/* ---- classes ------------------------------------------------------------------------------ */

/** Gold and predicted class of one item; -1: none. */
typedef struct ent__judged {
  int gold, said;
} ent__judged;
typedef struct ent__judged_list {
  ent__judged *items; /**< owned: free() */
  size_t count, capacity;
} ent__judged_list;
bool ent__judged_add(ent__judged_list *list, int gold, int said);

/** Accuracy with its interval and macro F1 over the classes that the gold has. */
typedef struct ent__accuracy {
  double accuracy, macro_f1;
  ent__interval interval;
} ent__accuracy;
ent__accuracy ent__accuracy_of(const ent__judged_list *list, int classes);

/** Prints n, precision, recall and F1 of each class that the gold has. */
void ent__print_classes(const ent__judged_list *list, const char *const *names, int classes);
/** Prints the confusion matrix of the classes met: a row a gold class (last: none), a column a
 *  predicted one. */
void ent__print_confusion(const ent__judged_list *list, const char *const *names, int classes);

#endif
