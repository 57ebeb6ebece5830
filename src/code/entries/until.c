/* In: a report of what was not done until or before a date. Out: that it was done at that date. */
#include "code/entries/until.h"

static ent_interval period_of(ent_day last, ent_precision precision) {
  int year, month, day;
  ent_day_split(last, &year, &month, &day);
  if (precision == ENT_PRECISION_YEAR) return ent_interval_of_year(year);
  return precision == ENT_PRECISION_MONTH ? ent_interval_of_month(year, month) : ent_interval_of_day(last);
}

static bool is_word(const ent__tree *tree, int32_t at, const char *word) {
  return at >= 0 && at < tree->count && ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(word));
}

void ent__turn_at_end(const ent__tree *tree, bool future, ent_report *report) {
  const char *text = tree->scene->document->text.data;
  bool until, told = false, negated = report->modality == ENT_DENIED;
  int32_t at = 0;
  if (future || report->date.from != ENT_DAY_NONE || report->date.to == ENT_DAY_NONE || !report->date_text.size) return;
  if (report->precision != ENT_PRECISION_YEAR && report->precision != ENT_PRECISION_MONTH && report->precision != ENT_PRECISION_DAY) return;
  while (at < tree->count && text + tree->tokens[at].begin < report->date_text.data) at++;
  while (is_word(tree, at, "until") || is_word(tree, at, "till") || is_word(tree, at, "before")) at++; /* within the date's words */
  until = is_word(tree, at - 1, "until") || is_word(tree, at - 1, "till");
  if (!until && !is_word(tree, at - 1, "before")) return;
  told = until && is_word(tree, at - 2, "not"); /* "it was |not until| 1988 that it did" */
  if (!negated && !told) return;
  for (int32_t i = 0; i < at && !told; i++) /* refusals and doubts are none */
    told = is_word(tree, i, "not") || is_word(tree, i, "n't") || is_word(tree, i, "n\xE2\x80\x99t") || is_word(tree, i, "never");
  if (!told) return;
  report->date = period_of(report->date.to, report->precision);
  report->modality = ENT_HAPPENED;
}
