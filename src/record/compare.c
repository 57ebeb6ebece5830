/* Verdicts on two statements of one attribute. In: two reports of one item. Out: whether
 * they agree, one is more exact, or they cannot both be right.
 *
 *   dates    equal agree; one inside the other refines ("in June 1992", "on 9 June 1992");
 *            apart, they conflict.
 *   figures  a figure is the interval of what it allows: ">600" all above 600, "about 150"
 *            10 % around it, a round number half its last digit around it. One inside the
 *            other, or meeting, refines; apart they conflict, unless counted of different
 *            things (scope) or at different times (changed).
 *   ranks    "first" and "second" conflict; so do "first" and "among the three first",
 *            for who says the latter would have said the former; "one of the first" is
 *            vague and is refined by any. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "record/item.h"

const char *ent__verdict_name(ent__verdict verdict) {
  static const char *const names[] = {"agrees",            "refines",   "differs in scope",
                                      "changed over time", "conflicts", "denied"};
  return (unsigned)verdict < sizeof names / sizeof *names ? names[verdict] : "";
}

/* "Thirty years of diplomatic relations", "the 30th anniversary": counted in years, of which the first or last may be begun. The text is
 * there only where the date was reckoned (items.c). */
bool ent__counted_in_years(const ent_report *report) {
  return ent_slice_is(report->relation, "DIPLOMATIC_RELATIONS") && report->precision == ENT_PRECISION_YEAR &&
         (ent_slice_find(report->text, ENT_SLICE("nniversary"), 0) != SIZE_MAX || ent_slice_find(report->text, ENT_SLICE(" years "), 0) != SIZE_MAX);
}

ent_interval ent__beginning_of(const ent_report *report) {
  int year, month, day;
  ent_interval date = report->date;
  if (date.from == ENT_DAY_NONE) return ENT_INTERVAL_NONE;
  ent_day_split(date.from, &year, &month, &day);
  if (date.to != ENT_DAY_NONE && report->precision != ENT_PRECISION_RANGE)
    return report->modality == ENT_ONGOING && date.from != date.to ? ENT_INTERVAL_NONE : date;
  if (ent__counted_in_years(report)) return (ent_interval){ent_interval_of_year(year - 1).from, ent_interval_of_year(year + 1).to};
  if (report->precision == ENT_PRECISION_YEAR ||
      (month == 1 && day == 1 && report->precision != ENT_PRECISION_DAY))
    return ent_interval_of_year(year);
  if (report->precision == ENT_PRECISION_SEASON || report->precision == ENT_PRECISION_QUARTER)
    return (ent_interval){date.from, ent_interval_of_month(month > 10 ? year + 1 : year, (month + 1) % 12 + 1).to};
  if (report->precision == ENT_PRECISION_MONTH ||
      (day == 1 && report->precision != ENT_PRECISION_DAY))
    return ent_interval_of_month(year, month);
  return ent_interval_of_day(date.from);
}

static bool inside(ent_interval a, ent_interval b) {
  return (b.from == ENT_DAY_NONE || (a.from != ENT_DAY_NONE && a.from >= b.from)) &&
         (b.to == ENT_DAY_NONE || (a.to != ENT_DAY_NONE && a.to <= b.to));
}

static bool is_open(ent_interval i) {
  return i.from == ENT_DAY_NONE || i.to == ENT_DAY_NONE;
}

/* "Came into force on 23 October": a treaty has two beginnings. */
static bool tells_of_force(const ent_report *report) {
  return ent_slice_is(report->relation, "PARTY_TO") &&
         (ent_slice_find(report->text, ENT_SLICE("into force"), 0) != SIZE_MAX ||
          ent_slice_find(report->text, ENT_SLICE("took effect"), 0) != SIZE_MAX);
}

ent__verdict ent__compare_dates(const ent_report *a, const ent_report *b, ent__nature nature) {
  ent_interval x = a->date, y = b->date;
  bool exact = a->precision == ENT_PRECISION_RANGE && b->precision == ENT_PRECISION_RANGE;
  if (nature == ENT__BEGINNING) {
    x = ent__beginning_of(a);
    y = ent__beginning_of(b);
    exact = false;
  } else if (nature != ENT__ACT) {
    return ENT__AGREES;
  }
  if (!ent_interval_known(x) || !ent_interval_known(y)) return ENT__AGREES;
  if (nature == ENT__ACT && (is_open(x) || is_open(y))) return ENT__AGREES; /* "since 2017" */
  if (x.from == y.from && x.to == y.to) return ENT__AGREES;
  if (!ent_intervals_meet(x, y)) {
    if (tells_of_force(a) != tells_of_force(b)) return ENT__SCOPE;
    /* "signed on 12 August, came into force on 23 October" */
    return tells_of_force(a) && a->document == b->document && a->sentence == b->sentence ? ENT__AGREES : ENT__CONFLICTS;
  }
  return inside(x, y) || inside(y, x) || !exact ? ENT__REFINES : ENT__CONFLICTS;
}

typedef struct range {
  double low, high;
} range;

/* Figures given in words. */
static range range_of_words(ent_slice words) {
  static const struct {
    const char *word;
    range means;
  } known[] = {{"tens of thousands", {10000, 99999}},
               {"hundreds of thousands", {100000, 999999}},
               {"thousands", {1000, 99999}},
               {"hundreds", {100, 1999}},
               {"dozens", {20, 199}},
               {"scores", {20, 199}},
               {"millions", {1e6, 99e6}},
               {"several", {2, 20}}};
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (ent_slice_find(words, ent_slice_of(known[i].word), 0) != SIZE_MAX) return known[i].means;
  return (range){-INFINITY, INFINITY};
}

/* The place of the last digit that is not nought; 0 for small numbers and fractions. */
static double last_digit(double value) {
  double digit = 1;
  value = fabs(value);
  if (value < 100 || value != trunc(value)) return 0;
  while (fmod(value, digit * 10) == 0) digit *= 10;
  return digit;
}

/* Half of the last digit a round number was rounded to, at most 5 % of it. */
static double slack(double value) { return fmin(last_digit(value), fabs(value) / 10) / 2; }

/* "169 billion" of 169.8: cut off, not rounded. */
static bool is_cut(double round, double exact) {
  double digit = last_digit(round);
  return digit > last_digit(exact) && digit * 20 <= round && floor(exact / digit) * digit == round;
}

double ent__days_of(ent_slice unit, double *slack) {
  static const struct {
    const char *unit;
    double days, slack;
  } units[] = {{"days", 1, 1}, {"weeks", 7, 4}, {"months", 30.4, 16}, {"years", 365.25, 183}};
  for (size_t i = 0; i < sizeof units / sizeof *units; i++)
    if (ent_slice_is(unit, units[i].unit)) {
      *slack = units[i].slack;
      return units[i].days;
    }
  return 0;
}

/* "Ten weeks" are 66 to 74 days, "over ten weeks" 66 or more; days are counted with the last one or without. */
static range days_in(const ent_report *report, double unit, double off) {
  double high = isnan(report->value_to) ? report->value : report->value_to;
  char bound = report->comparator.size ? report->comparator.data[0] : '=';
  if (bound == '~') off += report->value * unit / 10;
  return (range){bound == '<' ? -INFINITY : report->value * unit - off, bound == '>' ? INFINITY : high * unit + off};
}

static range range_of(const ent_report *report, bool rounded) {
  double low = report->value, high = isnan(report->value_to) ? low : report->value_to;
  double off = 0, unit = ent_slice_is(report->indicator, "DURATION") ? ent__days_of(report->unit, &off) : 0;
  if (isnan(low)) return range_of_words(report->text_value);
  if (unit > 0) return days_in(report, unit, off);
  if (ent_slice_is(report->comparator, ">")) return (range){nextafter(low, INFINITY), INFINITY};
  if (ent_slice_is(report->comparator, ">=")) return (range){low, INFINITY};
  if (ent_slice_is(report->comparator, "<")) return (range){-INFINITY, nextafter(low, -INFINITY)};
  if (ent_slice_is(report->comparator, "<=")) return (range){-INFINITY, low};
  if (ent_slice_is(report->comparator, "~"))
    return (range){low - fabs(low) * .1, high + fabs(high) * .1};
  if (!rounded) return (range){low, high};
  return (range){low - slack(low), high + slack(high)};
}

typedef struct order {
  int first, last; /* ranks it allows; 0 if it does not say */
  bool vague;      /* "one of the first" */
} order;

static int number_word(ent_slice text, bool ordinal) {
  static const char *const words[][2] = {
      {"first", "one"}, {"second", "two"},  {"third", "three"},  {"fourth", "four"},
      {"fifth", "five"}, {"sixth", "six"},  {"seventh", "seven"}, {"eighth", "eight"},
      {"ninth", "nine"}, {"tenth", "ten"}};
  for (size_t i = ordinal ? 0 : 1; i < sizeof words / sizeof *words; i++)
    if (ent_slice_find(text, ent_slice_of(words[i][ordinal ? 0 : 1]), 0) != SIZE_MAX)
      return (int)i + 1;
  for (size_t i = 0; i < text.size; i++)
    if (text.data[i] >= '0' && text.data[i] <= '9') {
      int value = 0;
      while (i < text.size && text.data[i] >= '0' && text.data[i] <= '9' && value < 10000)
        value = value * 10 + (text.data[i++] - '0');
      return value;
    }
  return 0;
}

static order order_of(const ent_report *report) {
  ent_slice text = report->text_value;
  bool among = ent_slice_find(text, ENT_SLICE("among"), 0) != SIZE_MAX ||
               ent_slice_find(text, ENT_SLICE("one of"), 0) != SIZE_MAX ||
               ent_slice_find(text, ENT_SLICE("top"), 0) != SIZE_MAX;
  bool least = report->comparator.size && report->comparator.data[0] == '<';
  int value = isnan(report->value) ? 0 : (int)report->value;
  if (among) {
    int last = number_word(text, false);
    if (!last && value > 1) last = value;
    return (order){1, last, last == 0};
  }
  if (least && value > 0) return (order){1, value, false};
  if (!value) value = number_word(text, true);
  if (ent_slice_is(report->comparator, "~")) return (order){1, 0, true};
  return (order){value, value, value == 0};
}

int ent__rank_of(const ent_report *report) {
  order o = order_of(report);
  return !o.vague && o.first == o.last ? o.first : 0;
}

static ent__verdict compare_orders(const ent_report *a, const ent_report *b) {
  order x = order_of(a), y = order_of(b);
  bool nested;
  if (x.vague || y.vague) return x.vague && y.vague ? ENT__AGREES : ENT__REFINES;
  if (x.first == y.first && x.last == y.last) return ENT__AGREES;
  if (x.first == x.last && y.first == y.last) return ENT__CONFLICTS;
  if ((x.last == 1) != (y.last == 1)) return ENT__CONFLICTS;
  nested = (x.first >= y.first && x.last <= y.last) || (y.first >= x.first && y.last <= x.last);
  return nested ? ENT__REFINES : ENT__CONFLICTS;
}

bool ent__as_printed(const ent_report *report) {
  return ent_interval_known(report->date) && report->date_basis == ENT_BASIS_RELATIVE &&
         !report->date_text.size;
}

/* When a figure held: its own date, else the day it was printed. *printed tells which. */
static ent_interval as_of(const ent_report *report, bool *printed) {
  *printed = !ent_interval_known(report->date) || ent__as_printed(report);
  if (ent_interval_known(report->date)) return report->date;
  return report->document ? report->document->published : ENT_INTERVAL_NONE;
}

ent_slice ent__flow_of(const ent_report *report) {
  bool account = ent_slice_find(report->text, ENT_SLICE("current account"), 0) != SIZE_MAX;
  if (ent_slice_is(report->indicator, "TRADE_BALANCE")) return account ? ENT_SLICE("current account") : ENT_SLICE("goods");
  bool out = ent_slice_find(report->text, ENT_SLICE("xport"), 0) != SIZE_MAX;
  bool in = ent_slice_find(report->text, ENT_SLICE("mport"), 0) != SIZE_MAX;
  if (!ent_slice_is(report->indicator, "TRADE_GROWTH") || out == in) return ENT_EMPTY;
  return out ? ENT_SLICE("exports") : ENT_SLICE("imports");
}

static bool within_month(ent_interval d) { return ent_interval_known(d) && !is_open(d) && d.to - d.from <= 31; }

bool ent__of_a_month(const ent_report *report) { return within_month(report->date) && !ent__as_printed(report); }

bool ent__of_one_occasion(const ent_report *few, const ent_report *all) {
  return ent_slice_is(few->indicator, "AGREEMENTS_SIGNED") && within_month(few->date) && few->value * 2 <= all->value;
}

enum { NEWS = 7, /* days */ TENFOLD = 10, YEAR = 365 };

bool ent__years_apart(const ent_report *a, const ent_report *b) {
  bool printed;
  ent_interval x = as_of(a, &printed), y = as_of(b, &printed);
  if (!ent_interval_known(x) || !ent_interval_known(y) || ent_intervals_meet(x, y)) return false;
  if (x.to != ENT_DAY_NONE && y.from != ENT_DAY_NONE && x.to < y.from) return (int64_t)y.from - x.to >= YEAR;
  return (int64_t)x.from - y.to >= YEAR;
}

/* "His third visit", "her first": numbered for a person, and told of another on another day. */
static bool counts_visits_of_one(const ent_report *a, const ent_report *b) {
  return ent_slice_is(a->indicator, "VISITS") &&
         (ent_slice_is(a->unit, "ordinal") || ent_slice_is(b->unit, "ordinal"));
}

static int64_t days_apart(ent_interval a, ent_interval b) {
  if (a.from == ENT_DAY_NONE || b.from == ENT_DAY_NONE) return INT64_MAX;
  return llabs((int64_t)a.from - b.from);
}

static bool has_any(ent_slice text, const char *const *words) {
  for (; *words; words++)
    if (ent_slice_find(text, ent_slice_of(*words), 0) != SIZE_MAX) return true;
  return false;
}

/* "412 people", "cost 900 lives"; not "the lives of 31 soldiers". */
static bool counts_anybody(ent_slice text) {
  static const char *const others[] = {"civilian", "people", "villagers", NULL}, *const whose[] = {"lives of ", NULL}, *const lives[] = {"lives", NULL};
  return has_any(text, others) || (has_any(text, lives) && !has_any(text, whose));
}

/* "Lost 170 servicemen" beside "412 died": the one counts soldiers, the other says nothing of them. */
static bool soldiers_among(const ent_report *few, const ent_report *all) {
  static const char *const soldiers[] = {"soldier", "servicem", "sailor", "troops", "airmen", "marines", NULL};
  return few->value < all->value && has_any(few->text, soldiers) && !counts_anybody(few->text) &&
         (!has_any(all->text, soldiers) || counts_anybody(all->text));
}

/* "Has held five sessions since 2000" beside "the 6th session": more than there have been. */
static bool exceeds_all_held(const ent_report *all, const ent_report *nth) {
  bool until_now = !ent_interval_known(all->date) || all->date.to == ENT_DAY_NONE;
  return ent_slice_is(nth->indicator, "MEETING_NUMBER") && ent_slice_is(nth->unit, "ordinal") && !ent_slice_is(all->unit, "ordinal") &&
         nth->modality == ENT_HAPPENED && nth->value > all->value && until_now;
}

/* "Human Rights Watch confirmed at least 161 deaths" beside "613 were killed": the one counts what it could make sure of. */
static bool confirmed_among(const ent_report *few, const ent_report *all) {
  static const char *const sure[] = {"verified", "identified", "documented", NULL}, *const said[] = {"confirmed", NULL};
  if (!(few->value < all->value) || has_any(all->text, sure) || has_any(all->text, said)) return false;
  /* officials "confirm" each new toll: only what is far fewer is another count */
  return has_any(few->text, sure) || (has_any(few->text, said) && few->value * 2 <= all->value);
}

/* "The fifth summit of the two countries", "their third meeting this year". */
static bool numbered_in_year(const ent_report *report) {
  static const char *const words[] = {"this year", "of the year", "in a year", NULL};
  return ent_slice_is(report->indicator, "MEETING_NUMBER") && has_any(report->text, words);
}

/* Verdict on figures that cannot both be right at one time. */
static ent__verdict apart(const ent_report *a, const ent_report *b, ent__nature nature) {
  bool a_printed, b_printed;
  ent_interval x = as_of(a, &a_printed), y = as_of(b, &b_printed);
  int64_t days;
  bool later;
  ent__topic t = ent__topic_of(a->topic), u = ent__topic_of(b->topic);
  ent__match topics = ent__topic_match(&t, &u);
  /* "intergovernmental commission" tells no more than "commission" */
  bool same_body = ent_slice_is(a->indicator, "MEETING_NUMBER") && !t.telling && !u.telling;
  /* a share of the country, whatever part of it is named beside: "holds Abkhazia, 12 percent of the country" */
  bool of_whole = ent_slice_is(a->indicator, "TERRITORY_SHARE");
  if (((topics == ENT__MATCH_OPEN && !same_body) || topics == ENT__MATCH_NOT) && !of_whole) return ENT__SCOPE;
  if (a->unit.size && b->unit.size && !ent_slice_eq(a->unit, b->unit) &&
      nature != ENT__COUNTER && !ent_slice_is(a->indicator, "DURATION"))
    return ENT__SCOPE;
  if (nature != ENT__COUNTER && nature != ENT__STOCK) return ENT__CONFLICTS;
  /* "996 million of debt" beside 19.7 billion: of another thing, or of a part */
  if (nature == ENT__STOCK && a->value > 0 && b->value > 0 && fmax(a->value, b->value) >= TENFOLD * fmin(a->value, b->value))
    return ENT__SCOPE;
  /* "the 2nd session ... the 3rd session" is no contradiction within one text */
  if (nature == ENT__COUNTER && a->document && a->document == b->document)
    return exceeds_all_held(a, b) || exceeds_all_held(b, a) ? ENT__CONFLICTS : ENT__AGREES;
  if (counts_visits_of_one(a, b)) return days_apart(x, y) <= NEWS ? ENT__CONFLICTS : ENT__AGREES;
  if (!ent_interval_known(x) || !ent_interval_known(y) || ent_intervals_meet(x, y))
    return ENT__CONFLICTS;
  later = x.to != ENT_DAY_NONE && y.from != ENT_DAY_NONE && x.to < y.from;
  days = later ? (int64_t)y.from - x.to : (int64_t)x.from - y.to;
  if ((a_printed || b_printed) && days < (nature == ENT__STOCK ? 180 : 30)) return ENT__CONFLICTS;
  if (nature == ENT__COUNTER && (later ? a->value > b->value : b->value > a->value))
    return ent__of_one_occasion(later ? b : a, later ? a : b) ? ENT__SCOPE
                                                              : ENT__CONFLICTS; /* it cannot shrink */
  /* sessions are numbered one by one: the numbers follow the dates */
  if (!a_printed && !b_printed && ent_slice_is(a->indicator, "MEETING_NUMBER"))
    return ENT__AGREES;
  return ENT__CHANGED;
}

/* "35 documents" and "more than 30 economic agreements": the one counts more kinds. */
static bool scopes_differ(const ent_report *a, const ent_report *b, ent__nature nature) {
  ent__topic t = ent__topic_of(a->topic), u = ent__topic_of(b->topic);
  return nature == ENT__COUNTER && ent__topic_match(&t, &u) <= ENT__MATCH_OPEN &&
         (t.telling || u.telling);
}

/* "about 170" and "nearly 180" of one thing: each rounds to the tens, and to another ten. */
static bool same_step(const ent_report *a, const ent_report *b) {
  if (!ent_slice_is(a->comparator, "~") || !ent_slice_is(b->comparator, "~")) return false;
  if (!isnan(a->value_to) || !isnan(b->value_to) || isnan(a->value) || isnan(b->value)) return false;
  return last_digit(a->value) > 0 && last_digit(b->value) == last_digit(a->value) && fabs(a->value - b->value) >= last_digit(a->value);
}

/* "sixteen", "twenty-one", "28"; 0 if it is no number up to 99 or so. */
static int small_number(ent_slice word) {
  static const char *const ones[] = {"",        "one",     "two",       "three",    "four",     "five",    "six",
                                     "seven",   "eight",   "nine",      "ten",      "eleven",   "twelve",  "thirteen",
                                     "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static const char *const tens[] = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
  int64_t value;
  if (ent_slice_to_int(word, &value)) return value > 0 && value < 1000 ? (int)value : 0;
  for (int i = 1; i < 20; i++)
    if (ent_slice_eq_nocase(word, ent_slice_of(ones[i]))) return i;
  for (int i = 0; i < 8; i++) {
    size_t size = strlen(tens[i]);
    if (word.size < size || !ent_slice_eq_nocase((ent_slice){word.data, size}, ent_slice_of(tens[i]))) continue;
    if (word.size == size) return i * 10 + 20;
    if (word.data[size] != '-') return 0;
    value = small_number((ent_slice){word.data + size + 1, word.size - size - 1});
    return value > 0 && value < 10 ? i * 10 + 20 + (int)value : 0;
  }
  return 0;
}

int ent__parts_of(const ent_report *report, ent_slice *words) {
  static const char *const parts[] = {" articles", " points", " chapters", " clauses", " paragraphs", " provisions"};
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    size_t at = ent_slice_find(report->text, ent_slice_of(parts[i]), 0), from = at;
    int number;
    if (at == SIZE_MAX) continue;
    while (from > 0 && report->text.data[from - 1] != ' ') from--;
    number = small_number((ent_slice){report->text.data + from, at - from});
    if (!number) continue;
    *words = (ent_slice){report->text.data + from, at - from + strlen(parts[i])};
    return number;
  }
  return 0;
}

int ent__years_told(ent_slice text) {
  static const char *const before[] = {" in ", " within ", " over ", " in just ", " over the past ", " in the past ", " in the last "};
  for (size_t i = 0; i < sizeof before / sizeof *before; i++)
    for (size_t at = ent_slice_find(text, ent_slice_of(before[i]), 0); at != SIZE_MAX; at = ent_slice_find(text, ent_slice_of(before[i]), at + 1)) {
      size_t from = at + strlen(before[i]), to = from;
      int years;
      while (to < text.size && text.data[to] != ' ') to++;
      years = small_number((ent_slice){text.data + from, to - from});
      if (years && to + 5 < text.size && memcmp(text.data + to, " year", 5) == 0) return years;
    }
  return 0;
}

ent__verdict ent__compare_values(const ent_report *a, const ent_report *b, ent__nature nature) {
  bool rounded = nature != ENT__COUNTER && nature != ENT__ORDER;
  range x, y;
  if (nature == ENT__ORDER ||
      (ent_slice_is(a->unit, "rank") && ent_slice_is(b->unit, "rank"))) {
    ent__verdict verdict = compare_orders(a, b);
    return verdict == ENT__CONFLICTS && nature == ENT__STOCK && ent__years_apart(a, b) ? ENT__CHANGED : verdict;
  }
  if (isnan(a->value) && isnan(b->value)) return ENT__AGREES;
  if (ent_slice_eq(a->comparator, b->comparator) && a->value == b->value &&
      (a->value_to == b->value_to || (isnan(a->value_to) && isnan(b->value_to))))
    return ENT__AGREES;
  if (ent_slice_is(a->indicator, "CASUALTIES") &&
      (soldiers_among(a, b) || soldiers_among(b, a) || confirmed_among(a, b) || confirmed_among(b, a)))
    return ENT__SCOPE;
  if (numbered_in_year(a) != numbered_in_year(b) && a->document == b->document) return ENT__SCOPE;
  if (same_step(a, b)) return apart(a, b, nature);
  x = range_of(a, rounded);
  y = range_of(b, rounded);
  if ((x.low <= y.high && y.low <= x.high) || (rounded && (is_cut(a->value, b->value) || is_cut(b->value, a->value))))
    return scopes_differ(a, b, nature) ? ENT__SCOPE : ENT__REFINES;
  return apart(a, b, nature);
}
