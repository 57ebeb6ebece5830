/* In: the figures of one block with their items. Out: what figures of several items say of each other:
 * of several periods (change is no contradiction), of a part and its whole, of different things,
 * in two currencies. */
#include <math.h>

#include "record/differ.h"
#include "record/say.h"

/* "63 children killed" is part of "613 killed". */
static bool is_part(const ent_report *part, const ent_report *whole) {
  ent_slice p = part->unit, w = whole->unit;
  if (ent_slice_is(part->indicator, "AGREEMENTS_SIGNED"))
    return ent__topic_of(part->topic).telling && (!ent__topic_of(whole->topic).telling ||
                                                  ent_slice_find(whole->topic, ENT_SLICE("all"), 0) != SIZE_MAX);
  return w.size && p.size > w.size + 1 && p.data[p.size - w.size - 1] == ' ' &&
         memcmp(p.data + p.size - w.size, w.data, w.size) == 0;
}

static bool of_one_occasion(const ent__member *x, const ent__member *y) {
  uint32_t s = x->report->sentence, t = y->report->sentence;
  if (x->codes.nature == ENT__COUNTER) return true;
  if (!ent_intervals_meet(x->window, y->window)) return false;
  if (x->topic.telling && ent__same_topic(x, y)) return true;
  if (x->topic.telling && y->topic.telling) return false;
  return (x->dated && y->dated) || (x->document == y->document && (s > t ? s - t : t - s) <= 1);
}

/* A part that is greater than its whole. */
static bool exceeds(const ent__member *part, const ent__member *whole) {
  const ent_report *p = part->report, *w = whole->report;
  bool bound = w->comparator.size && (w->comparator.data[0] == '>' || w->comparator.data[0] == '~');
  bool below = p->comparator.size && p->comparator.data[0] == '<';
  if (!(p->value > (isnan(w->value_to) ? w->value : w->value_to))) return false;
  /* "twenty memoranda" of all years are no part of the 15 documents of one day */
  if (ent_slice_is(p->indicator, "AGREEMENTS_SIGNED") && whole->dated && !part->dated) return false;
  return !bound && !below && is_part(p, w) && of_one_occasion(part, whole);
}

/* Figures that count different things are none the less often taken for each other. */
static void differ_counts(ent__view *v, uint32_t a, uint32_t b) {
  const ent__member *x = ent__first_of(v, a), *y = ent__first_of(v, b);
  if (x->codes.nature != ENT__COUNTER && x->codes.nature != ENT__TALLY) return;
  if (x->group != ENT__GROUP_ACTUAL || y->group != ENT__GROUP_ACTUAL) return;
  if (exceeds(x, y) || exceeds(y, x)) {
    ent__differ_between(v, a, b, "value", ENT__CONFLICTS, ent_say_dated_value);
    return;
  }
  if (!ent_slice_is(x->report->indicator, "AGREEMENTS_SIGNED")) return;
  if (x->report->value == y->report->value) return;
  /* "two agreements in May 2010", "five in June 2014": each of its day */
  if (ent__of_a_month(x->report) && ent__of_a_month(y->report) && !ent_intervals_meet(x->window, y->window)) return;
  ent__differ_between(v, a, b, "value", ENT__SCOPE, ent_say_dated_value);
}

/* What was so, and what was expected of another period: "161,000 may visit this year"; a goal without a date ("aim to raise their
 * trade to a billion") is no figure of the day on which it was printed. */
static bool in_series(const ent__member *m) {
  return m->group == ENT__GROUP_ACTUAL || (m->dated && m->group != ENT__GROUP_DENIED && !ent__as_printed(m->report));
}

static bool is_money(ent_slice unit) {
  for (size_t i = 0; i < unit.size; i++)
    if (unit.data[i] < 'A' || unit.data[i] > 'Z') return false;
  return unit.size == 3;
}

/* "Exports fell by two percent in 1986 while imports fell by 10.7": a sentence that dates one of its figures lists two things. */
static bool listed_beside(const ent__member *a, const ent__member *b) {
  return a->document == b->document && a->report->sentence == b->report->sentence && a->dated != b->dated;
}

/* A month's trade and that of another year are no series, so far as both periods are told. */
static bool periods_unlike(const ent__member *a, const ent__member *b) {
  ent_interval d = a->report->date, e = b->report->date;
  if (!is_money(a->report->unit) || ent__as_printed(a->report) || ent__as_printed(b->report)) return false;
  if (d.from == ENT_DAY_NONE || d.to == ENT_DAY_NONE || e.from == ENT_DAY_NONE || e.to == ENT_DAY_NONE) return false;
  if (ent_intervals_meet(d, e)) return false; /* "in the first half of 2018" of 2018 */
  int64_t x = (int64_t)d.to - d.from + 1, y = (int64_t)e.to - e.from + 1;
  return x > 27 && y > 27 && (x > 2 * y || y > 2 * x);
}

static bool same_series(const ent__member *a, const ent__member *b) {
  ent_slice flow = ent__flow_of(a->report), other = ent__flow_of(b->report);
  if (listed_beside(a, b) || periods_unlike(a, b)) return false;
  return in_series(b) && !isnan(b->report->value) && ent__same_topic(a, b) && ent_slice_eq(flow, other) &&
         ent_slice_eq(a->report->unit, b->report->unit);
}

/* A stock given for several periods, from its first item on: one change over time; an
 * undated figure beside them cannot be placed, so it differs in scope. */
static void differ_series(ent__view *v, uint32_t first, uint8_t *seen) {
  const ent__member *x = ent__first_of(v, first);
  uint32_t periods = 0, undated = 0, room = 0;
  bool differ = false, apart = false;
  bool twice = false; /* two figures of one period: no series */
  ent__discrepancy *one;
  if (x->codes.nature != ENT__STOCK || !in_series(x) || isnan(x->report->value))
    return;
  for (uint32_t i = first; i < v->items; i++) {
    const ent__member *y = ent__first_of(v, i);
    if (seen[i] || !same_series(x, y)) continue;
    for (uint32_t j = first; j < i && y->dated && !twice; j++)
      twice = seen[j] == 2 && ent__first_of(v, j)->report->date.from == y->report->date.from &&
               ent__first_of(v, j)->report->date.to == y->report->date.to;
    seen[i] = 2;
    room += v->start[i + 1] - v->start[i];
    if (y->dated) periods++; else undated++;
    apart |= y->dated && x->dated && !ent_intervals_meet(x->report->date, y->report->date);
    differ = differ || ent__compare_values(x->report, y->report, ENT__STOCK) > ENT__REFINES;
  }
  if (periods + undated > 1 && differ && !twice) {
    ent__verdict verdict = apart ? ENT__CHANGED : ENT__SCOPE;
    one = ent__open_discrepancy(v, first, "value", verdict, room);
    for (uint32_t i = first; one && i < v->items; i++)
      for (uint32_t j = v->start[i]; seen[i] == 2 && j < v->start[i + 1]; j++)
        ent__add_claim(v, one, v->order[j], ent_say_dated_value);
  }
  for (uint32_t i = first; i < v->items; i++)
    if (seen[i] == 2) seen[i] = 1;
}

/* Figures of one period in two currencies: here are no rates to compare them by. */
static void differ_money(ent__view *v, uint32_t a, uint32_t b) {
  const ent__member *x = ent__first_of(v, a), *y = ent__first_of(v, b);
  ent_slice m = x->report->unit, n = y->report->unit;
  if (x->codes.nature != ENT__STOCK || !is_money(m) || !is_money(n) || ent_slice_eq(m, n)) return;
  if (x->group != ENT__GROUP_ACTUAL || y->group != ENT__GROUP_ACTUAL || !ent__same_topic(x, y)) return;
  if (x->document == y->document || !x->dated || !y->dated) return;
  if (x->report->date.from != y->report->date.from || x->report->date.to != y->report->date.to) return;
  ent__differ_between(v, a, b, "value", ENT__SCOPE, ent_say_dated_value);
}

/* "$900 million since 1996" holds the "$50 million in 2015": a sum of a time within a sum. */
static void differ_sums(ent__view *v, uint32_t part, uint32_t whole) {
  const ent__member *x = ent__first_of(v, part), *y = ent__first_of(v, whole);
  ent_interval p = x->report->date, w = y->report->date;
  if (x->codes.nature != ENT__TRANSACTION || !is_money(x->report->unit)) return;
  if (x->group != ENT__GROUP_ACTUAL || y->group != ENT__GROUP_ACTUAL) return;
  if (!x->dated || !y->dated || x->document == y->document) return;
  if (!ent_slice_eq(x->report->unit, y->report->unit) || !(x->report->value < y->report->value)) return;
  if (ent__topic_match(&x->topic, &y->topic) == ENT__MATCH_NOT) return;
  if (y->report->precision != ENT_PRECISION_RANGE && w.to != ENT_DAY_NONE) return;
  if (p.to == ENT_DAY_NONE || w.from == ENT_DAY_NONE || p.from < w.from) return;
  if (w.to != ENT_DAY_NONE && p.to > w.to) return;
  ent__differ_between(v, part, whole, "value", ENT__SCOPE, ent_say_dated_value);
}

void ent__figures_differ(ent__view *v) {
  uint8_t *seen = ENT_ARENA_NEW(v->arena, uint8_t, v->items + 1);
  v->failed |= !seen;
  if (v->failed || v->members[0].report->kind != ENT_MEASURE) return;
  for (uint32_t i = 0; i < v->items; i++)
    if (!seen[i]) differ_series(v, i, seen);
  for (uint32_t i = 0; i < v->items; i++)
    for (uint32_t j = 0; j < v->items; j++) {
      if (i < j) differ_counts(v, i, j);
      if (i < j) differ_money(v, i, j);
      if (i != j) differ_sums(v, i, j);
    }
}
