/* In: a sentence whose reports are coded. Out: those of what it marks the anniversary of, or counts the years of, dated by its beginning.
 *
 * "Celebrated the 30th anniversary of the establishment of diplomatic relations in 2022" tells of an act of 1992, not of one of 2022;
 * "has been fifty years of relations" (2015) of relations since 1965. The year of the feast is that of the report, else of the printing;
 * where the phrase has a date of its own ("of the treaty signed in 1992") that one stands. */
#include "code/events/anniversary.h"

#include <string.h>

#include "code/report/report.h"

enum { CLIMB = 4, REACH = 6 /* words */, MOST_YEARS = 500, LAST_YEAR = 2030 /* if nothing tells when it was printed */ };

static bool is_word(const ent__tree *tree, int32_t at, const char *word) {
  return at >= 0 && at < tree->count && ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(word));
}

static bool is_anniversary(const ent__tree *tree, int32_t at) {
  return ent_slice_is(tree->tokens[at].lemma, "anniversary") || ent_slice_is(tree->tokens[at].lemma, "jubilee");
}

/* ---- how many years ------------------------------------------------------------------------ */

static int place_in(const char *const *words, int count, ent_slice form) {
  for (int i = 0; i < count; i++)
    if (ent_slice_eq_nocase(form, ent_slice_of(words[i]))) return i;
  return -1;
}

/* "fifth", "twentieth"; 0 if it is none. */
static int ordinal_word(ent_slice form) {
  static const char *const ones[] = {"",      "first",    "second",  "third",      "fourth",     "fifth",     "sixth",       "seventh",    "eighth",    "ninth",
                                     "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
  static const char *const tens[] = {"twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth"};
  int one = place_in(ones, 20, form), ten = place_in(tens, 9, form);
  if (one > 0) return one;
  return ten < 0 ? 0 : 20 + 10 * ten;
}

static int tens_word(ent_slice form) {
  static const char *const tens[] = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
  int ten = place_in(tens, 8, form);
  return ten < 0 ? 0 : 20 + 10 * ten;
}

/* "25th": 25. */
static int numeral(ent_slice form) {
  int value = 0;
  size_t i = 0;
  while (i < form.size && form.data[i] >= '0' && form.data[i] <= '9' && value < MOST_YEARS) value = value * 10 + (form.data[i++] - '0');
  return i && i + 2 == form.size && value <= MOST_YEARS ? value : 0;
}

/* The ordinal before the anniversary, "twenty-fifth" too; *first gets its first word. */
static int years_of_feast(const ent__tree *tree, int32_t feast, int32_t *first) {
  for (int32_t i = feast - 1; i >= 0 && i >= feast - REACH; i--) {
    ent_slice form = tree->tokens[i].form;
    int years = numeral(form) ? numeral(form) : ordinal_word(form);
    int32_t before = is_word(tree, i - 1, "-") ? i - 2 : i - 1;
    if (!years) {
      const char *dash = memchr(form.data, '-', form.size); /* "twenty-fifth" as one word */
      size_t head = dash ? (size_t)(dash - form.data) : 0;
      int ten = dash ? tens_word((ent_slice){form.data, head}) : 0, one = dash ? ordinal_word((ent_slice){dash + 1, form.size - head - 1}) : 0;
      years = ten && one && one < 10 ? ten + one : 0;
    }
    if (!years) continue;
    if (years < 10 && before >= 0 && tens_word(tree->tokens[before].form)) {
      years += tens_word(tree->tokens[before].form);
      i = before;
    }
    *first = i;
    return years;
  }
  return 0;
}

/* "|thirty years| of relations", "25 years since": a plain number of years. */
static int years_counted(const ent__tree *tree, int32_t noun, int32_t *first) {
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    bool here = a->unit_class == ENT_UNIT_TIME && a->first <= (uint32_t)noun && (uint32_t)noun <= a->last;
    if (!here || !ent_slice_is(a->unit, "years") || a->value != (int)a->value || a->value < 2 || a->value > MOST_YEARS) continue;
    if (a->comparator.size && !ent_slice_is(a->comparator, "=")) return 0; /* "more than thirty years" */
    *first = (int32_t)a->first;
    return (int)a->value;
  }
  return 0;
}

/* ---- of what ------------------------------------------------------------------------------- */

typedef struct feast {
  int32_t noun; /* "anniversary", "years"; ENT__NONE: there is none */
  bool counted; /* "years": their number only */
} feast;

/* "25 years |since| the establishment": the years that a word of the kind stands behind. */
static int32_t years_before_since(const ent__tree *tree, int32_t at) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (is_word(tree, c, "since") && c > 0 && ent_slice_is(tree->tokens[c - 1].lemma, "year")) return c - 1;
  return ENT__NONE;
}

/* The feast of what stands at the word: above it, through "of". */
static feast feast_of(const ent__tree *tree, int32_t at, const ent_report *r) {
  bool relations = ent_slice_is(r->relation, "DIPLOMATIC_RELATIONS");
  for (int hops = 0; at != ENT__NONE && hops < CLIMB; hops++) {
    const ent_token *t = &tree->tokens[at];
    int32_t years = years_before_since(tree, at);
    if (is_anniversary(tree, at)) return (feast){at, false};
    if (years != ENT__NONE) return (feast){years, true};
    if (relations && ent_slice_is(t->lemma, "year") && (is_word(tree, at + 1, "of") || is_word(tree, at + 1, "since"))) return (feast){at, true};
    if (!ent_deprel_is(t, "nmod") && !ent_deprel_is(t, "nmod:poss") && !ent_deprel_is(t, "compound")) break;
    at = t->head;
  }
  return (feast){ENT__NONE, false};
}

/* "of the treaty signed in |1992|": the phrase has a date of its own. */
static const ent_time *own_time(const ent__tree *tree, int32_t noun) {
  for (uint32_t i = 0; i < tree->scene->time_count; i++) {
    const ent_time *t = &tree->scene->times[i];
    if (t->anniversary && !t->duration && (int32_t)t->first > noun && ent_interval_known(t->when)) return t;
  }
  return NULL;
}

/* In which year it is marked; 0 if that is not known. */
static int year_marked(const ent__tree *tree, const ent_report *r) {
  ent_interval when = r->date;
  int year, last, month, day;
  if (when.from == ENT_DAY_NONE) when = tree->scene->document->published;
  if (when.from == ENT_DAY_NONE) return 0;
  ent_day_split(when.from, &year, &month, &day);
  if (when.to == ENT_DAY_NONE) return year;
  ent_day_split(when.to, &last, &month, &day);
  return year == last ? year : 0;
}

/* "The anniversary of the treaty of |1992|" names the deed, "the anniversary of relations in |2021|" the feast: of a deed the feast has come. */
static bool is_of_deed(const ent__tree *tree, const ent_time *own, int years) {
  ent_interval printed = tree->scene->document->published;
  int year, now = LAST_YEAR, month, day;
  ent_day_split(own->when.from, &year, &month, &day);
  if (printed.to != ENT_DAY_NONE) ent_day_split(printed.to, &now, &month, &day);
  return years ? year + years <= now + 1 : year + 1 < now;
}

static void date_by_year(const ent__tree *tree, ent_report *r, int year, int32_t first, int32_t last) {
  const ent_token *a = &tree->tokens[first], *b = &tree->tokens[last];
  r->date = ent_interval_of_year(year);
  r->precision = ENT_PRECISION_YEAR;
  r->date_basis = ENT_BASIS_RELATIVE;
  r->date_text = (ent_slice){tree->scene->document->text.data + a->begin, b->end - a->begin};
}

static void date_one(const ent__tree *tree, ent_report *r) {
  int32_t at = ent__token_at(tree, r->trigger_begin), first = ENT__NONE;
  feast f = at == ENT__NONE ? (feast){ENT__NONE, false} : feast_of(tree, at, r);
  const ent_time *own = f.noun == ENT__NONE ? NULL : own_time(tree, f.noun);
  int years, year;
  if (f.noun == ENT__NONE) return;
  years = f.counted ? years_counted(tree, f.noun, &first) : years_of_feast(tree, f.noun, &first);
  /* where the feast's year stands behind what is marked */
  if (own && !is_of_deed(tree, own, years)) {
    ent__report_date(r, own);
    own = NULL;
  }
  year = year_marked(tree, r);
  if (f.counted && !years && r->kind == ENT_RELATION) return; /* "years of relations" */
  if (own) ent__report_date(r, own);
  else if (years && year) date_by_year(tree, r, year - years, first, f.noun);
  else ent__report_undate(r); /* the day of the feast is not that of the deed */
  if (r->kind == ENT_RELATION && r->date.from != ENT_DAY_NONE) r->date.to = ENT_DAY_NONE;
  if (r->kind == ENT_EVENT) r->timing = ENT_TIMING_BACKGROUND;
}

void ent__date_by_anniversaries(ent_coder *coder, const ent__tree *tree) {
  if (!ent__may_read(tree, ENT_SLICE("anniversary")) && !ent__may_read(tree, ENT_SLICE("jubilee")) && !ent__may_read(tree, ENT_SLICE("years"))) return;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind != ENT_MEASURE) date_one(tree, &coder->reports[i]);
}
