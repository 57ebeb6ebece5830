/* Events told by their words (cameo200): who, which action, whom, and the CAMEO root, by several
 * coders. Scored as ../shared/tools/score_gold.py does: an event meets a gold event where the
 * actions overlap, one to one, the same root preferred. */
#include <stdlib.h>

#include "evaluate/figures.h"
#include "evaluate/gold.h"
#include "evaluate/shapes.h"

enum { SPAN_MAX = 12, EVENT_MAX = 64, CODER_MAX = 8, ROOTS = 20 };
static const char *const roots[ROOTS] = {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10",
                                         "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"};

typedef struct span_list {
  ent__span items[SPAN_MAX];
  uint32_t count;
} span_list;

typedef struct event {
  span_list source, action, target;
  int root; /* 0-19, -1: none */
} event;

typedef struct event_list {
  event items[EVENT_MAX];
  uint32_t count;
} event_list;

/* Columns of a key's counts. */
enum { SAID, GOLD, SENTENCE, SAID_S, GOLD_S, MET, ROOT, SOURCE, TARGET, BOTH, FULL, COUNTS };

/* A key: a coder, the consensus, all coders pooled, or coders against each other. */
enum { CONSENSUS = CODER_MAX, POOLED, HUMANS, KEYS };

typedef struct job {
  ent_evaluation *e;
  ent__tally tally; /* KEYS * COUNTS columns */
  ent__judged_list roots, sentences;
  char coders[CODER_MAX][16];
  size_t coder_count;
  size_t bare; /* events without a trigger */
} job;

/* ---- reading -------------------------------------------------------------------------------- */

static int root_of(ent_slice code) {
  int root = code.size >= 2 ? (code.data[0] - '0') * 10 + code.data[1] - '0' - 1 : -1;
  return root >= 0 && root < ROOTS ? root : -1;
}

static void add_span(span_list *list, uint32_t begin, uint32_t end) {
  if (list->count < SPAN_MAX) list->items[list->count++] = (ent__span){begin, end};
}

/* [[begin, end, text], ...] */
static void read_spans(span_list *list, const json_t *json) {
  for (size_t i = 0; i < json_array_size(json); i++) {
    const json_t *one = json_array_get(json, i);
    add_span(list, (uint32_t)json_integer_value(json_array_get(one, 0)),
             (uint32_t)json_integer_value(json_array_get(one, 1)));
  }
}

static void read_events(event_list *list, const json_t *json) {
  list->count = 0;
  for (size_t i = 0; i < json_array_size(json) && i < EVENT_MAX; i++) {
    const json_t *one = json_array_get(json, i);
    event *ev = &list->items[list->count++];
    *ev = (event){.root = root_of(ent__json_slice(one, "root"))};
    read_spans(&ev->source, json_object_get(one, "source"));
    read_spans(&ev->action, json_object_get(one, "action"));
    read_spans(&ev->target, json_object_get(one, "target"));
  }
}

static void take_cast(span_list *list, const ent_participants *cast, const uint32_t *points) {
  for (uint32_t i = 0; i < cast->count; i++)
    if (cast->items[i].end) add_span(list, points[cast->items[i].begin], points[cast->items[i].end]);
}

static void take_reports(event_list *list, const ent_reports *reports, const uint32_t *points) {
  list->count = 0;
  for (uint32_t i = 0; i < reports->count && list->count < EVENT_MAX; i++) {
    const ent_report *r = &reports->items[i];
    event *ev = &list->items[list->count];
    if (r->kind != ENT_EVENT) continue;
    *ev = (event){.root = root_of(r->cameo)};
    take_cast(&ev->source, &r->actor, points);
    take_cast(&ev->target, &r->recipient, points);
    if (r->trigger_end) add_span(&ev->action, points[r->trigger_begin], points[r->trigger_end]);
    list->count++;
  }
}

/* ---- comparing ------------------------------------------------------------------------------ */

static bool any_overlap(const span_list *a, const span_list *b) {
  for (uint32_t i = 0; i < a->count; i++)
    for (uint32_t k = 0; k < b->count; k++)
      if (ent__overlap(a->items[i], b->items[k])) return true;
  return false;
}

static bool side_right(const span_list *said, const span_list *gold) {
  return any_overlap(said, gold) || !(said->count || gold->count);
}

/* The gold event met best, not used before; -1: none. Without an action any may be met. */
static int best_met(const event *ev, const event_list *gold, const bool *used) {
  int best = -1, rank = -1;
  for (uint32_t k = 0; k < gold->count; k++) {
    const event *g = &gold->items[k];
    int mine = (g->root >= 0 && g->root == ev->root) * 2 + any_overlap(&ev->target, &g->target);
    if (used[k] || (ev->action.count && !any_overlap(&ev->action, &g->action))) continue;
    if (mine > rank) rank = mine, best = (int)k;
  }
  return best;
}

/* Adds the counts of one sentence; `list` (may be NULL) gets the roots of met and unmet. */
static bool compare(double *c, const event_list *said, const event_list *gold,
                    ent__judged_list *list) {
  bool used[EVENT_MAX] = {false}, done = true;
  c[SAID] += said->count, c[GOLD] += gold->count;
  c[SENTENCE] += said->count && gold->count, c[SAID_S] += said->count > 0, c[GOLD_S] += gold->count > 0;
  for (uint32_t i = 0; i < said->count; i++) {
    const event *ev = &said->items[i], *g;
    int best = best_met(ev, gold, used);
    bool source, target, root;
    if (best < 0) {
      if (list) done &= ent__judged_add(list, -1, ev->root);
      continue;
    }
    used[best] = true;
    g = &gold->items[best];
    source = side_right(&ev->source, &g->source), target = side_right(&ev->target, &g->target);
    root = ev->root >= 0 && ev->root == g->root;
    c[MET]++, c[ROOT] += root, c[SOURCE] += source, c[TARGET] += target;
    c[BOTH] += source && target, c[FULL] += source && target && root;
    if (list) done &= ent__judged_add(list, g->root, ev->root);
  }
  for (uint32_t k = 0; list && k < gold->count; k++)
    if (!used[k]) done &= ent__judged_add(list, gold->items[k].root, -1);
  return done;
}

static size_t coder_number(job *j, const char *name) {
  for (size_t i = 0; i < j->coder_count; i++)
    if (strcmp(j->coders[i], name) == 0) return i;
  if (j->coder_count == CODER_MAX) return CODER_MAX - 1;
  snprintf(j->coders[j->coder_count], sizeof j->coders[0], "%.15s", name);
  return j->coder_count++;
}

static bool compare_coders(job *j, double *unit, const event_list *said, const json_t *coders) {
  event_list one, other;
  const char *name, *second;
  json_t *value, *against;
  bool done = true;
  json_object_foreach((json_t *)coders, name, value) {
    read_events(&one, json_object_get(value, "events"));
    done &= compare(unit + COUNTS * coder_number(j, name), said, &one, NULL);
    done &= compare(unit + COUNTS * POOLED, said, &one, NULL);
    json_object_foreach((json_t *)coders, second, against) {
      if (strcmp(name, second) == 0) continue;
      read_events(&other, json_object_get(against, "events"));
      done &= compare(unit + COUNTS * HUMANS, &one, &other, NULL);
    }
  }
  return done;
}

static ent_status on_row(void *user, ent__row *row, ent_error *err) {
  job *j = user;
  event_list said, gold;
  const uint32_t *points = ent__code_points(row->arena, row->document.text);
  double *unit = ent__tally_unit(&j->tally);
  bool done = points && unit;
  if (!done) return ent__no_memory(err);
  take_reports(&said, &row->coded.reports, points);
  read_events(&gold, json_object_get(row->json, "events"));
  for (uint32_t i = 0; i < said.count; i++) j->bare += !said.items[i].action.count;
  done &= compare(unit + COUNTS * CONSENSUS, &said, &gold, &j->roots);
  done &= ent__judged_add(&j->sentences, gold.count > 0, said.count > 0);
  done &= compare_coders(j, unit, &said, json_object_get(row->json, "coders"));
  return done ? ent__put_reports(j->e, &row->coded.reports, err) : ent__no_memory(err);
}

/* ---- figures -------------------------------------------------------------------------------- */

static double f1_of(const double *c, int right, int said, int gold) {
  return ent__prf_of(c[right], c[said], c[right], c[gold]).f1;
}

/* One row of the table against the keys; returns the F1 of whole triples. */
static double print_key(const job *j, const char *name, size_t key) {
  double c[COUNTS], met;
  ent__prf action;
  for (size_t k = 0; k < COUNTS; k++) c[k] = ent__tally_sum(&j->tally, key * COUNTS + k);
  action = ent__prf_of(c[MET], c[SAID], c[MET], c[GOLD]);
  met = c[MET] > 0 ? c[MET] : 1;
  printf("%-12s %8.3f %5.0f %5.0f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f\n", name,
         f1_of(c, SENTENCE, SAID_S, GOLD_S), c[SAID], c[GOLD], action.precision, action.recall,
         action.f1, c[ROOT] / met, c[SOURCE] / met, c[TARGET] / met, f1_of(c, BOTH, SAID, GOLD),
         f1_of(c, FULL, SAID, GOLD));
  return f1_of(c, FULL, SAID, GOLD);
}

static bool print_figures(const job *j) {
  static const char *const answers[] = {"no event", "event"};
  enum { K = CONSENSUS * COUNTS };
  static const ent__metric metrics[] = {
      {"event or not", K + SENTENCE, K + SAID_S, K + SENTENCE, K + GOLD_S},
      {"action", K + MET, K + SAID, K + MET, K + GOLD},
      {"action and root", K + ROOT, K + SAID, K + ROOT, K + GOLD},
      {"source and target", K + BOTH, K + SAID, K + BOTH, K + GOLD},
      {"whole triple", K + FULL, K + SAID, K + FULL, K + GOLD}};
  double mean = 0;
  printf("sentences %zu  events without a trigger span (flattered) %zu\n", j->tally.units, j->bare);
  printf("%-12s %8s %5s %5s %6s %6s %6s %6s %6s %6s %6s %6s\n", "against", "sent. F1", "said",
         "gold", "act. P", "R", "F1", "root", "source", "target", "S+T F1", "full F1");
  for (size_t i = 0; i < j->coder_count; i++) {
    char name[32];
    snprintf(name, sizeof name, "coder %s", j->coders[i]);
    mean += print_key(j, name, i);
  }
  print_key(j, "consensus", CONSENSUS);
  print_key(j, "pooled", POOLED);
  print_key(j, "humans", HUMANS);
  if (j->coder_count)
    printf("whole triple F1, mean of the coders %.3f\n", mean / (double)j->coder_count);
  if (!ent__print_metrics(&j->tally, "consensus", metrics, sizeof metrics / sizeof metrics[0]))
    return false;
  ent__print_classes(&j->sentences, answers, 2);
  ent__print_confusion(&j->sentences, answers, 2);
  ent__print_classes(&j->roots, roots, ROOTS);
  ent__print_confusion(&j->roots, roots, ROOTS);
  return true;
}

ent_status ent__evaluate_spans(ent_evaluation *e, ent_error *err) {
  job j = {.e = e, .tally = {.columns = KEYS * COUNTS}};
  ent_code_options options = {.rules_only = e->rules_only, .cameo = !e->own_rules, .statements = !e->own_rules};
  ent_status st = ent__each_row(e->engine, e->gold, &options, NULL, on_row, &j, err);
  if (st == ENT_OK && !print_figures(&j)) st = ent__no_memory(err);
  free(j.roots.items);
  free(j.sentences.items);
  ent__tally_free(&j.tally);
  return st;
}
