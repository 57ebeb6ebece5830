/* In: touched figures of exports and of turnover. Out: what they and the figures of the same trade say of each other.
 *
 *   mirror  what A says that it sold B and B that it bought of A in one period are one matter. Each side counts for itself, the seller
 *           without freight and insurance, the buyer mostly with them: figures closer than a sixth agree.
 *   sum     the turnover of two states in a period is what went both ways: more than either flow, and as much as both together.
 *
 * Figures of one good say nothing of the trade in all goods, and what was only printed has no period. */
#include "record/trade.h"

#include <math.h>

#include "base/strbuf.h"
#include "record/say.h"

#define COUNTED_APART (1.0 / 6)  /* of the greater: freight, insurance, goods by way of a third state */
#define SUMMED_APART (1.0 / 12)  /* of the turnover */
enum { LEAST_DAYS = 27 /* a month */, MOST_DAYS = 366 };

/* ---- which goods ------------------------------------------------------------------------- */

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '\''; }

static ent_slice word_at(ent_slice text, size_t from) {
  size_t to = from;
  while (to < text.size && is_letter(text.data[to])) to++;
  return (ent_slice){text.data + from, to - from};
}

static ent_slice word_before(ent_slice text, size_t end) {
  size_t from = end;
  while (from > 0 && is_letter(text.data[from - 1])) from--;
  return (ent_slice){text.data + from, end - from};
}

/* A word for a good: no name, no word of grammar or of counting. */
static bool is_good(ent_slice word) {
  static const char *const others[] = {"goods",   "products", "merchandise", "commodities", "total",  "totals",  "overall", "annual",  "yearly", "bilateral",
                                       "mutual",  "and",      "or",          "of",          "the",    "its",     "their",   "his",     "our",    "that",
                                       "while",   "with",     "whose",       "whereas",     "but",    "as",      "in",      "from",    "for",    "to",
                                       "more",    "some",     "about",       "both",        "direct", "all",     "trade",   "these",   "those",  "when",
                                       "worth",   "last",     "by",          "this",        "any",    "recorded", "foreign", "combined", "had",   "has",
                                       "over",    "nearly",   "almost",      "value",       "goods-", "volume",  "it",      "them",    "is",     "were",
                                       "was",     "than",     "only",        "at",          "said",   "not",     "also",    "on",      "reciprocal", "two-way"};
  if (word.size < 3 || word.data[0] < 'a' || word.data[0] > 'z') return false;
  if (word.data[word.size - 1] == '\'' || (word.size > 1 && word.data[word.size - 2] == '\'')) return false; /* "the country's exports" */
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (ent_slice_is(word, others[i])) return false;
  return true;
}

ent_slice ent__goods_of(ent_slice text) {
  for (size_t at = ent_slice_find(text, ENT_SLICE("port"), 0); at != SIZE_MAX; at = ent_slice_find(text, ENT_SLICE("port"), at + 1)) {
    ent_slice form = word_before(text, at), tail = word_at(text, at), before, behind;
    size_t end = at + tail.size;
    if (form.size < 2 || (form.data[form.size - 1] != 'x' && form.data[form.size - 1] != 'm')) continue;
    before = at > form.size ? word_before(text, at - form.size - 1) : ENT_EMPTY;
    behind = end + 1 < text.size ? word_at(text, end + 1) : ENT_EMPTY;
    if (ent_slice_is(tail, "ported")) return is_good(behind) ? behind : ENT_EMPTY;
    if (is_good(before)) return before;
    if (!ent_slice_is(tail, "ports") || !ent_slice_is(behind, "of")) continue;
    behind = end + 4 < text.size ? word_at(text, end + 4) : ENT_EMPTY;
    if (is_good(behind)) return behind;
  }
  return ENT_EMPTY;
}

/* ---- what can be compared ------------------------------------------------------------------ */

/* Whole months up to a year. */
static bool has_period(const ent__thing *t) {
  ent_interval d = t->report.date;
  int year, month, day;
  if (d.from == ENT_DAY_NONE || d.to == ENT_DAY_NONE || d.to - d.from < LEAST_DAYS || d.to - d.from > MOST_DAYS) return false;
  ent_day_split(d.from, &year, &month, &day);
  if (day != 1) return false;
  ent_day_split(d.to, &year, &month, &day);
  return day == ent_days_in_month(year, month);
}

static bool same_period(const ent__thing *a, const ent__thing *b) {
  return a->report.date.from == b->report.date.from && a->report.date.to == b->report.date.to;
}

/* A sum of money; with a bound only where that is allowed. */
static bool is_sum(const ent__thing *t) {
  const ent_report *r = &t->report;
  return !isnan(r->value) && isnan(r->value_to) && r->value > 0 && r->unit.size == 3;
}

static bool is_rough(const ent__thing *t) { return ent_slice_is(t->report.comparator, "~"); }
static bool is_bound(const ent__thing *t) {
  return t->report.comparator.size && !is_rough(t) && !ent_slice_is(t->report.comparator, "=");
}

static bool of_services(ent__looker *l, ent__thing *t) { return ent_slice_find(ent__look_text(l, t), ENT_SLICE("ervices"), 0) != SIZE_MAX; }

static bool of_all_goods(ent__looker *l, ent__thing *t) { return !t->report.topic.size && !ent__goods_of(ent__look_text(l, t)).size && !of_services(l, t); }

/* The figures of a flow, told by who sells or by who buys. */
static ent__things flow(ent__looker *l, const ent__thing *who, ent_participant *from, ent_participant *to, const char *indicator) {
  ent__thing like = *who;
  bool sells = ent_slice_is(ent_slice_of(indicator), "EXPORTS");
  like.report.reciprocal = false;
  like.report.actor = (ent_participants){sells ? from : to, 1};
  like.report.recipient = (ent_participants){sells ? to : from, 1};
  return ent__look_counterparts(l, &like, ENT_MEASURE, indicator);
}

/* "EXPORTS 61 million USD (2015)" */
static void say_flow(ent_strbuf *out, const ent_report *report) {
  ent_strbuf_printf(out, "%s ", ent_slice_is(report->indicator, "EXPORTS") ? "exports" : ent_slice_is(report->indicator, "IMPORTS") ? "imports" : "turnover");
  ent_say_dated_value(out, report);
}

/* ---- mirrors ------------------------------------------------------------------------------- */

static double apart(double a, double b) { return fabs(a - b) / fmax(a, b); }

static void tell_mirror(ent__looker *l, ent__thing *sold, ent__thing *bought) {
  ent__verdict verdict;
  int64_t row;
  if (!is_sum(bought) || !same_period(sold, bought) || !ent_slice_eq(sold->report.unit, bought->report.unit)) return;
  verdict = ent__compare_values(&sold->report, &bought->report, ENT__STOCK);
  if (verdict <= ENT__REFINES || !of_all_goods(l, sold) || !of_all_goods(l, bought)) return; /* what two count by themselves refines nothing */
  if (!is_bound(sold) && !is_bound(bought) && apart(sold->report.value, bought->report.value) <= COUNTED_APART) return;
  row = ent__look_differ(l, sold, "mirror", verdict, ENT_SLICE("each side counts for itself"));
  ent__look_claim(l, row, sold, 0, say_flow);
  ent__look_claim(l, row, bought, 0, say_flow);
}

void ent__tell_mirrors(ent__looker *l, ent__things exports) {
  for (uint32_t i = 0; i < exports.count && l->status == ENT_OK; i++) {
    ent__thing *sold = &exports.items[i];
    ent__things bought;
    if (!is_sum(sold) || !has_period(sold)) continue;
    ent__look_parties(l, sold);
    if (l->status != ENT_OK || sold->report.actor.count != 1 || sold->report.recipient.count != 1) continue;
    bought = flow(l, sold, sold->parties, sold->parties + 1, "IMPORTS");
    for (uint32_t k = 0; k < bought.count && l->status == ENT_OK; k++) tell_mirror(l, sold, &bought.items[k]);
  }
}

/* ---- sums ---------------------------------------------------------------------------------- */

enum { MOST_FLOWS = 8 };

/* Figures of one way, of the period of a turnover. */
typedef struct way {
  ent__thing *items[MOST_FLOWS];
  uint32_t count;
} way;

static void add_flows(ent__looker *l, way *out, ent__things found, const ent__thing *turnover) {
  for (uint32_t i = 0; i < found.count && out->count < MOST_FLOWS && l->status == ENT_OK; i++) {
    ent__thing *t = &found.items[i];
    if (is_sum(t) && !is_bound(t) && same_period(t, turnover) && ent_slice_eq(t->report.unit, turnover->report.unit) && of_all_goods(l, t))
      out->items[out->count++] = t;
  }
}

static way flows_of(ent__looker *l, ent__thing *turnover, uint32_t from) {
  way out = {.count = 0};
  add_flows(l, &out, flow(l, turnover, turnover->parties + from, turnover->parties + !from, "EXPORTS"), turnover);
  add_flows(l, &out, flow(l, turnover, turnover->parties + from, turnover->parties + !from, "IMPORTS"), turnover);
  return out;
}

/* What exceeds the sum, or falls short of it, by more than counting explains: beside a bound only one of the two can be told. */
static bool sum_differs(const ent__thing *turnover, double sum, bool whole) {
  double value = turnover->report.value, slack = SUMMED_APART * (is_rough(turnover) ? 2 : 1);
  char bound = is_bound(turnover) ? turnover->report.comparator.data[0] : '=';
  if (sum > value * (1 + slack)) return bound != '>';
  return whole && sum < value * (1 - slack) && bound != '<';
}

static void tell_sum(ent__looker *l, const ent__thing *turnover, const ent__thing *one, const ent__thing *other) {
  ent_strbuf text;
  int64_t row;
  ent_strbuf_init(&text, 256);
  ent_say_number(&text, one->report.value + (other ? other->report.value : 0));
  ent_strbuf_printf(&text, " %.*s %s", ENT_FMT(turnover->report.unit), other ? "by exports and imports" : "one way alone");
  row = ent__look_differ(l, turnover, "sum", ENT__CONFLICTS, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  ent__look_claim(l, row, turnover, 0, say_flow);
  ent__look_claim(l, row, one, 0, say_flow);
  if (other) ent__look_claim(l, row, other, 0, say_flow);
}

/* Both ways are told: a conflict if no figure of the one and figure of the other make up the turnover. */
static void compare_both(ent__looker *l, const ent__thing *turnover, const way *there, const way *back) {
  for (uint32_t i = 0; i < there->count; i++)
    for (uint32_t k = 0; k < back->count; k++)
      if (!sum_differs(turnover, there->items[i]->report.value + back->items[k]->report.value, true)) return;
  tell_sum(l, turnover, there->items[0], back->items[0]);
}

static void compare_one(ent__looker *l, const ent__thing *turnover, const way *one) {
  for (uint32_t i = 0; i < one->count; i++)
    if (!sum_differs(turnover, one->items[i]->report.value, false)) return;
  if (one->count) tell_sum(l, turnover, one->items[0], NULL);
}

void ent__tell_sums(ent__looker *l, ent__things turnovers) {
  for (uint32_t i = 0; i < turnovers.count && l->status == ENT_OK; i++) {
    ent__thing *turnover = &turnovers.items[i];
    way there, back;
    if (!is_sum(turnover) || !has_period(turnover)) continue;
    ent__look_parties(l, turnover);
    if (l->status != ENT_OK || turnover->report.actor.count != 2) continue;
    there = flows_of(l, turnover, 0);
    back = flows_of(l, turnover, 1);
    if (l->status != ENT_OK || !(there.count + back.count) || !of_all_goods(l, turnover)) continue;
    if (there.count && back.count) compare_both(l, turnover, &there, &back);
    else compare_one(l, turnover, there.count ? &there : &back);
  }
}
