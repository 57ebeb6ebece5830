/* In: fighting, and how long it lasted, dated by the day of what ended it. Out: dated from so long before to that day. */
#include "code/ended.h"

enum { MAX_UP = 4 };

/* "ended six weeks of |fighting|": the verb of ending over the word; ENT__NONE. */
static int32_t ended_by(const ent__tree *tree, int32_t at) {
  for (int hops = 0; hops < MAX_UP && at != ENT__NONE; hops++) {
    int32_t up = tree->tokens[at].head;
    bool object = ent_deprel_is(&tree->tokens[at], "obj") || ent_slice_is(tree->tokens[at].deprel, "nsubj:pass");
    if (up != ENT__NONE && object && ent__verbal(&tree->tokens[up])) return ent__listed(tree, up, "ending") ? up : ENT__NONE;
    if (!ent_deprel_is(&tree->tokens[at], "nmod")) return ENT__NONE;
    at = up;
  }
  return ENT__NONE;
}

/* Days of the length that stands below the verb; 0 if none does. */
static int64_t length_below(const ent__tree *tree, int32_t verb) {
  static const struct {
    const char *unit;
    int64_t days;
  } units[] = {{"days", 1}, {"weeks", 7}, {"months", 30}, {"years", 365}};
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    if (a->unit_class != ENT_UNIT_TIME || !(a->value > 0) || !ent__below(tree, (int32_t)a->number, verb)) continue;
    for (size_t k = 0; k < sizeof units / sizeof *units; k++)
      if (ent_slice_is(a->unit, units[k].unit)) return (int64_t)(a->value * (double)units[k].days);
  }
  return 0;
}

static bool lasts(const ent_report *r) {
  return (ent_slice_starts(r->cameo, "19") || ent_slice_is(r->indicator, "DURATION")) && r->modality == ENT_HAPPENED;
}

void ent__date_ended(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    int32_t at = ent__token_at(tree, r->trigger_begin), verb;
    int64_t days;
    if (!lasts(r) || at == ENT__NONE || r->date.from == ENT_DAY_NONE || r->date.from != r->date.to) continue;
    verb = ended_by(tree, at);
    days = verb == ENT__NONE ? 0 : length_below(tree, verb);
    if (!days) continue;
    r->date.from = (ent_day)(r->date.to - days + 1);
    r->precision = ENT_PRECISION_RANGE;
    ent__report_set_id(r);
  }
}
