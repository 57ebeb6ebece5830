/* In: a sentence whose entries are coded. Out: the same act again for each further time of the list behind it. */
#include "code/years.h"

#include "code/attach.h"

uint32_t ent__times_listed(const ent__tree *tree, ent_precision precision, const ent_time **out, uint32_t most) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < tree->scene->time_count && count < most; i++) {
    const ent_time *t = &tree->scene->times[i];
    uint32_t joined = count ? out[count - 1]->last + 1 : 0;
    if (t->precision != precision) continue;
    if (count && (t->first > joined + 2 || !(ent_slice_is(tree->tokens[t->first - 1].form, "and") ||
                                             ent_slice_is(tree->tokens[joined].form, ",")))) {
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

ent_status ent__code_years(ent_coder *coder, const ent__tree *tree) {
  uint32_t told = coder->count;
  for (uint32_t i = coder->sentence_first; i < told; i++) {
    const ent_time *times[ENT__MOST_TIMES];
    uint32_t count = coder->reports[i].kind == ENT_EVENT && coder->reports[i].modality == ENT_HAPPENED ? times_of(tree, &coder->reports[i], times) : 0;
    for (uint32_t k = 1; k < count; k++) {
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
