/* In: a sentence that gives the figure of a year and says how many times it is that of another. Out: that other
 * figure, rounded as the words leave it open ("~"). */
#include "code/figures/multiple.h"

#include <math.h>

#include "code/report/report.h"

enum { REACH = 6 }; /* words from "twice" to the year: "twice as much as it had been in 2010" */

static bool is_word(const ent__tree *tree, int32_t at, const char *word) {
  return at >= 0 && at < tree->count && ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(word));
}

/* How many times by the words that begin here; *last gets the last of them. 0 if they say nothing of the kind. */
static double factor_at(const ent__tree *tree, int32_t at, int32_t *last) {
  static const struct {
    const char *word;
    double times;
  } words[] = {{"twice", 2}, {"double", 2}, {"triple", 3}, {"treble", 3}, {"quadruple", 4}, {"half", .5}};
  const ent_scene *scene = tree->scene;
  *last = at;
  for (uint32_t i = 0; i < scene->amount_count; i++)
    if (scene->amounts[i].unit_class == ENT_UNIT_TIMES && scene->amounts[i].first == (uint32_t)at) {
      *last = (int32_t)scene->amounts[i].last;
      return scene->amounts[i].value > 1 ? scene->amounts[i].value : 0;
    }
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (is_word(tree, at, words[i].word)) return words[i].times;
  return 0;
}

/* "as much as", "as many as", "the figure of", "that of": of the same kind. */
static bool compares(const ent__tree *tree, int32_t at) {
  static const char *const nouns[] = {"figure", "level", "amount", "value", "number", "volume", "total", "sum"};
  if (is_word(tree, at, "as")) return is_word(tree, at + 1, "much") || is_word(tree, at + 1, "many") || is_word(tree, at + 1, "large") || is_word(tree, at + 1, "high");
  if (is_word(tree, at, "that") || is_word(tree, at, "those")) return is_word(tree, at + 1, "of") || is_word(tree, at + 1, "in");
  for (size_t i = 0; is_word(tree, at, "the") && i < sizeof nouns / sizeof *nouns; i++)
    if (is_word(tree, at + 1, nouns[i])) return true;
  return false;
}

static const ent_time *year_after(const ent__tree *tree, int32_t at) {
  for (uint32_t i = 0; i < tree->scene->time_count; i++) {
    const ent_time *time = &tree->scene->times[i];
    if ((int32_t)time->first > at && (int32_t)time->first - at <= REACH && time->precision == ENT_PRECISION_YEAR && !time->duration)
      return time;
  }
  return NULL;
}

/* The measure of the sentence told last before the word, of money or of heads, and of another year. */
static const ent_report *measure_before(const ent_coder *coder, const ent__tree *tree, int32_t at, const ent_time *year) {
  static const char *const kinds[] = {"TRADE_TURNOVER", "EXPORTS", "IMPORTS", "TOURIST_ARRIVALS", "STUDENTS", "INVESTMENT_STOCK"};
  const ent_report *best = NULL;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    bool kind = false;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) kind |= ent_slice_is(r->indicator, kinds[k]);
    if (!kind || isnan(r->value) || r->value <= 0 || r->trigger_begin >= tree->tokens[at].begin) continue;
    if (r->modality != ENT_HAPPENED || r->date.from == year->when.from || !r->date_text.size) continue;
    if (!best || r->trigger_begin > best->trigger_begin) best = r;
  }
  return best;
}

ent_status ent__code_multiples(ent_coder *coder, const ent__tree *tree) {
  if (coder->count == coder->sentence_first) return ENT_OK; /* no measure told before */
  for (int32_t at = 0; at + 2 < tree->count; at++) {
    int32_t last;
    double times = factor_at(tree, at, &last);
    const ent_time *year = times > 0 && compares(tree, last + 1) ? year_after(tree, last) : NULL;
    const ent_report *told = year ? measure_before(coder, tree, at, year) : NULL;
    ent_report other;
    if (!told) continue;
    other = *told;
    ent__report_date(&other, year);
    other.value = told->value / times;
    other.value_to = isnan(told->value_to) ? told->value_to : told->value_to / times;
    other.comparator = ENT_SLICE("~");
    other.rule = ENT_SLICE("multiple");
    return ent__report_add(coder, &other);
  }
  return ENT_OK;
}
