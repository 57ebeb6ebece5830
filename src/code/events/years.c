/* In: a sentence whose entries are coded. Out: the same act again for each further time of the list behind it. */
#include "code/events/years.h"

#include "code/report/report.h"

/* "In 2005 and |again| in 2007", "in May and |then| in June": the word before the time but for these. */
static uint32_t word_before(const ent__tree *tree, const ent_time *t) {
  uint32_t at = t->first ? t->first - 1 : 0;
  if (at && (ent_slice_is(tree->tokens[at].form, "in") || ent_slice_is(tree->tokens[at].form, "on"))) at--;
  if (at && (ent_slice_is(tree->tokens[at].form, "again") || ent_slice_is(tree->tokens[at].form, "then") || ent_slice_is(tree->tokens[at].form, "later"))) at--;
  return at;
}

uint32_t ent__times_listed(const ent__tree *tree, ent_precision precision, const ent_time **out, uint32_t most) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < tree->scene->time_count && count < most; i++) {
    const ent_time *t = &tree->scene->times[i];
    uint32_t joined = count ? out[count - 1]->last + 1 : 0;
    if (t->precision != precision) continue;
    if (count && (word_before(tree, t) > joined + 1 ||
                  !(ent_slice_is(tree->tokens[word_before(tree, t)].form, "and") || ent_slice_is(tree->tokens[joined].form, ",")))) {
      if (count > 1) break;
      count = 0;
    }
    out[count++] = t;
  }
  return count > 1 ? count : 0;
}

static bool same(ent_interval a, ent_interval b) { return a.from == b.from && a.to == b.to; }

/* The list that the report has the first time of; how many. Of a clause that goes on behind the list, it may be of both. */
static uint32_t times_of(const ent__tree *tree, const ent_report *r, const ent_time **out) {
  static const ent_precision exact[] = {ENT_PRECISION_YEAR, ENT_PRECISION_MONTH, ENT_PRECISION_DAY};
  for (size_t i = 0; i < sizeof exact / sizeof *exact; i++) {
    uint32_t count = ent__times_listed(tree, exact[i], out, ENT__MOST_TIMES);
    if (count && same(out[0]->when, r->date) && tree->tokens[out[0]->first].begin > r->trigger_begin) return count;
  }
  return 0;
}

/* "In 2005, and |in 2007| B expelled him": a time of the next clause is none of the list. */
static bool is_of_next_clause(const ent__tree *tree, const ent_report *r, const ent_time *t) {
  int32_t act = ent__token_at(tree, r->trigger_begin), clause = ent__clause(tree, (int32_t)t->last);
  return act != ENT__NONE && clause != ENT__NONE && clause > (int32_t)t->last && clause != ent__clause(tree, act) && clause != act;
}

/* "Chaired it in 2004 and 2005": what lasts over times that follow one another. */
static void take_following(const ent__tree *tree, ent_report *r) {
  const ent_time *times[ENT__MOST_TIMES];
  uint32_t count = ent_slice_is(r->relation, "CHAIRS") || ent_slice_is(r->relation, "MEMBER_OF") ? times_of(tree, r, times) : 0;
  for (uint32_t k = 1; k < count && times[k]->when.from == r->date.to + 1; k++) {
    r->date.to = times[k]->when.to;
    r->precision = ENT_PRECISION_RANGE;
  }
}

ent_status ent__code_years(ent_coder *coder, const ent__tree *tree) {
  uint32_t told = coder->count;
  for (uint32_t i = coder->sentence_first; i < told; i++) {
    const ent_time *times[ENT__MOST_TIMES];
    take_following(tree, &coder->reports[i]);
    uint32_t count = coder->reports[i].kind == ENT_EVENT && coder->reports[i].modality == ENT_HAPPENED ? times_of(tree, &coder->reports[i], times) : 0;
    for (uint32_t k = 1; k < count && !is_of_next_clause(tree, &coder->reports[i], times[k]); k++) {
      ent_report one = coder->reports[i];
      ent_status st;
      one.nth = k;
      ent__report_date(&one, times[k]);
      ent__report_set_id(&one);
      st = ent__report_add(coder, &one);
      if (st != ENT_OK) return st;
    }
  }
  return ENT_OK;
}
