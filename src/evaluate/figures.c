/* In: counts and judged answers. Out: figures, printed. */
#include "evaluate/figures.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

ent__prf ent__prf_of(double right, double said, double found, double gold) {
  ent__prf f = {said > 0 ? right / said : 0, gold > 0 ? found / gold : 0, 0};
  if (f.precision + f.recall > 0)
    f.f1 = 2 * f.precision * f.recall / (f.precision + f.recall);
  return f;
}

/* ---- random numbers ------------------------------------------------------------------------- */

enum { STATE = 624, SHIFT = 397 };

/* Mersenne Twister (Matsumoto & Nishimura 1998), seeded as Python seeds it with the number 1. */
typedef struct twister {
  uint32_t word[STATE];
  uint32_t at;
} twister;

static void seed(twister *t) {
  uint32_t *w = t->word;
  uint32_t i = 1;
  w[0] = 19650218u;
  for (uint32_t k = 1; k < STATE; k++) w[k] = 1812433253u * (w[k - 1] ^ (w[k - 1] >> 30)) + k;
  for (uint32_t k = 0; k < STATE; k++) {
    w[i] = (w[i] ^ ((w[i - 1] ^ (w[i - 1] >> 30)) * 1664525u)) + 1u;
    if (++i == STATE) w[0] = w[STATE - 1], i = 1;
  }
  for (uint32_t k = 1; k < STATE; k++) {
    w[i] = (w[i] ^ ((w[i - 1] ^ (w[i - 1] >> 30)) * 1566083941u)) - i;
    if (++i == STATE) w[0] = w[STATE - 1], i = 1;
  }
  w[0] = 0x80000000u;
  t->at = STATE;
}

static uint32_t next_word(twister *t) {
  uint32_t y;
  if (t->at == STATE) {
    for (uint32_t k = 0; k < STATE; k++) {
      y = (t->word[k] & 0x80000000u) | (t->word[(k + 1) % STATE] & 0x7fffffffu);
      t->word[k] = t->word[(k + SHIFT) % STATE] ^ (y >> 1) ^ (y & 1 ? 0x9908b0dfu : 0);
    }
    t->at = 0;
  }
  y = t->word[t->at++];
  y ^= y >> 11;
  y ^= (y << 7) & 0x9d2c5680u;
  y ^= (y << 15) & 0xefc60000u;
  return y ^ (y >> 18);
}

/* 0 <= x < 1 with 53 bits. */
static double next_fraction(twister *t) {
  uint32_t a = next_word(t) >> 5, b = next_word(t) >> 6;
  return (a * 67108864.0 + b) / 9007199254740992.0;
}

/* ---- intervals ------------------------------------------------------------------------------ */

enum { ROUNDS = 1000, LOW = ROUNDS / 40, HIGH = ROUNDS - ROUNDS / 40 - 1 };

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

bool ent__bootstrap(ent__interval *out, size_t figures, size_t units, ent__figure_fn *fn,
                    void *user) {
  twister random;
  size_t *drawn = malloc((units + 1) * sizeof *drawn);
  double *values = calloc(figures * (ROUNDS + 1), sizeof *values);
  double *of_round = values ? values + figures * ROUNDS : NULL;
  bool done = drawn && values;
  seed(&random);
  for (size_t f = 0; f < figures; f++) out[f] = (ent__interval){0, 0};
  for (size_t round = 0; done && units && round < ROUNDS; round++) {
    for (size_t i = 0; i < units; i++)
      drawn[i] = (size_t)(next_fraction(&random) * (double)units);
    fn(user, drawn, units, of_round);
    for (size_t f = 0; f < figures; f++) values[f * ROUNDS + round] = of_round[f];
  }
  for (size_t f = 0; done && units && f < figures; f++) {
    qsort(values + f * ROUNDS, ROUNDS, sizeof *values, by_value);
    out[f] = (ent__interval){values[f * ROUNDS + LOW], values[f * ROUNDS + HIGH]};
  }
  free(drawn);
  free(values);
  return done;
}

/* ---- counts by unit ------------------------------------------------------------------------- */

double *ent__tally_unit(ent__tally *tally) {
  double *unit;
  if (tally->units == tally->capacity) {
    size_t capacity = tally->capacity ? tally->capacity * 2 : 64;
    double *grown = realloc(tally->counts, capacity * tally->columns * sizeof *grown);
    if (!grown) return NULL;
    tally->counts = grown;
    tally->capacity = capacity;
  }
  unit = tally->counts + tally->columns * tally->units++;
  memset(unit, 0, tally->columns * sizeof *unit);
  return unit;
}

double ent__tally_sum(const ent__tally *tally, size_t column) {
  double sum = 0;
  for (size_t u = 0; u < tally->units; u++) sum += tally->counts[u * tally->columns + column];
  return sum;
}

void ent__tally_free(ent__tally *tally) {
  free(tally->counts);
  *tally = (ent__tally){0};
}

typedef struct metrics {
  const ent__tally *tally;
  const ent__metric *items;
  size_t count;
  double *sums; /* of the drawn units, by column */
} metrics;

static void f1_of_drawn(void *user, const size_t *drawn, size_t count, double *values) {
  const metrics *m = user;
  size_t columns = m->tally->columns;
  memset(m->sums, 0, columns * sizeof *m->sums);
  for (size_t i = 0; i < count; i++) {
    const double *unit = m->tally->counts + drawn[i] * columns;
    for (size_t c = 0; c < columns; c++) m->sums[c] += unit[c];
  }
  for (size_t k = 0; k < m->count; k++) {
    const ent__metric *item = &m->items[k];
    values[k] = ent__prf_of(m->sums[item->right], m->sums[item->said], m->sums[item->found],
                            m->sums[item->gold]).f1;
  }
}

bool ent__intervals_of_metrics(ent__interval *out, const ent__tally *tally,
                               const ent__metric *list, size_t count) {
  metrics m = {tally, list, count, malloc((tally->columns + 1) * sizeof(double))};
  bool done = m.sums && ent__bootstrap(out, count, tally->units, f1_of_drawn, &m);
  free(m.sums);
  return done;
}

ent__prf ent__prf_of_metric(const ent__tally *tally, const ent__metric *metric) {
  return ent__prf_of(ent__tally_sum(tally, metric->right), ent__tally_sum(tally, metric->said),
                     ent__tally_sum(tally, metric->found), ent__tally_sum(tally, metric->gold));
}

bool ent__print_metrics(const ent__tally *tally, const char *head, const ent__metric *list,
                        size_t count) {
  ent__interval *intervals = calloc(count + 1, sizeof *intervals);
  bool done = intervals && ent__intervals_of_metrics(intervals, tally, list, count);
  if (done)
    printf("%-22s %6s %6s %6s %6s %6s %6s %6s   95 %% of F1\n", head, "right", "said", "found",
           "gold", "P", "R", "F1");
  for (size_t k = 0; done && k < count; k++) {
    ent__prf f = ent__prf_of_metric(tally, &list[k]);
    printf("%-22s %6.0f %6.0f %6.0f %6.0f %6.3f %6.3f %6.3f  %.3f - %.3f\n", list[k].name,
           ent__tally_sum(tally, list[k].right), ent__tally_sum(tally, list[k].said),
           ent__tally_sum(tally, list[k].found), ent__tally_sum(tally, list[k].gold), f.precision,
           f.recall, f.f1, intervals[k].low, intervals[k].high);
  }
  free(intervals);
  return done;
}

/* ---- classes -------------------------------------------------------------------------------- */

bool ent__judged_add(ent__judged_list *list, int gold, int said) {
  if (list->count == list->capacity) {
    size_t capacity = list->capacity ? list->capacity * 2 : 256;
    ent__judged *grown = realloc(list->items, capacity * sizeof *grown);
    if (!grown) return false;
    list->items = grown;
    list->capacity = capacity;
  }
  list->items[list->count++] = (ent__judged){gold, said};
  return true;
}

static void count_class(const ent__judged_list *list, int class, double *right, double *said,
                        double *gold) {
  *right = *said = *gold = 0;
  for (size_t i = 0; i < list->count; i++) {
    const ent__judged *j = &list->items[i];
    *gold += j->gold == class;
    *said += j->said == class;
    *right += j->gold == class && j->said == class;
  }
}

static void share_of_drawn(void *user, const size_t *drawn, size_t count, double *values) {
  const ent__judged_list *list = user;
  size_t right = 0;
  for (size_t i = 0; i < count; i++)
    right += list->items[drawn[i]].gold == list->items[drawn[i]].said;
  values[0] = (double)right / (double)count;
}

ent__accuracy ent__accuracy_of(const ent__judged_list *list, int classes) {
  ent__accuracy a = {0};
  double right = 0;
  int present = 0;
  if (!list->count) return a;
  for (size_t i = 0; i < list->count; i++) right += list->items[i].gold == list->items[i].said;
  for (int c = 0; c < classes; c++) {
    double hit, said, gold;
    count_class(list, c, &hit, &said, &gold);
    if (gold == 0) continue;
    present++;
    a.macro_f1 += ent__prf_of(hit, said, hit, gold).f1;
  }
  a.accuracy = right / (double)list->count;
  if (present) a.macro_f1 /= present;
  ent__bootstrap(&a.interval, 1, list->count, share_of_drawn, (void *)list);
  return a;
}

void ent__print_classes(const ent__judged_list *list, const char *const *names, int classes) {
  printf("%-18s %6s %6s %6s %6s\n", "class", "n", "P", "R", "F1");
  for (int c = 0; c < classes; c++) {
    double right, said, gold;
    ent__prf f;
    count_class(list, c, &right, &said, &gold);
    if (gold == 0) continue;
    f = ent__prf_of(right, said, right, gold);
    printf("%-18s %6.0f %6.3f %6.3f %6.3f\n", names[c], gold, f.precision, f.recall, f.f1);
  }
}

static size_t count_pair(const ent__judged_list *list, int gold, int said) {
  size_t n = 0;
  for (size_t i = 0; i < list->count; i++)
    n += list->items[i].gold == gold && list->items[i].said == said;
  return n;
}

void ent__print_confusion(const ent__judged_list *list, const char *const *names, int classes) {
  printf("%-12s", "gold \\ said");
  for (int c = 0; c < classes; c++) printf(" %4.4s", names[c]);
  printf("    -\n");
  for (int g = 0; g <= classes; g++) {
    int gold = g < classes ? g : -1;
    double hit, said, n;
    count_class(list, gold, &hit, &said, &n);
    if (n == 0) continue;
    printf("%-12s", gold < 0 ? "-" : names[gold]);
    for (int c = 0; c <= classes; c++) printf(" %4zu", count_pair(list, gold, c < classes ? c : -1));
    printf("\n");
  }
}
