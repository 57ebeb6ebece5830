/* In: a sentence whose entries are coded, after others of the text. Out: what it says of the dead,
 * the war, the land or the figure told before, with their sides: "Among the dead were 25 children", "the five-day war", "this 20 % of
 * the land", "in 2018 it was worth 120 million". */
#include "code/figures/recall.h"

#include <math.h>
#include <stdio.h>

#include "code/report/report.h"
#include "code/setting/attach.h"
#include "code/setting/modality.h"

enum { REACH = 3 }; /* sentences after which "the dead", "the war" are others */

/* The last report of the sentences before that the test takes; of one sentence the greatest figure. */
static const ent_report *last_told(const ent_coder *coder, uint32_t number,
                                   bool (*test)(const ent_report *)) {
  const ent_report *best = NULL;
  for (uint32_t i = coder->sentence_first; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (number - r->sentence > REACH || (best && r->sentence != best->sentence)) break;
    if (test(r) && (!best || r->value > best->value)) best = r;
  }
  return best;
}

static bool is_toll(const ent_report *r) {
  return r->kind == ENT_MEASURE && ent_slice_is(r->indicator, "CASUALTIES") && !isnan(r->value) &&
         r->modality == ENT_HAPPENED;
}

static bool is_war(const ent_report *r) {
  return r->kind == ENT_EVENT && ent_slice_is(r->cameo, "190") && r->actor.count && r->recipient.count &&
         (r->modality == ENT_HAPPENED || r->modality == ENT_ONGOING);
}

/* "Among |the dead|", "of those |killed|"; ENT__NONE. */
static int32_t word_of_dead(const ent__tree *tree) {
  for (int32_t i = 0; i + 2 < tree->count && i < 3; i++) {
    ent_slice form = tree->tokens[i].form, of = tree->tokens[i + 1].form;
    bool among = ent_slice_eq_nocase(form, ENT_SLICE("among")) || ent_slice_eq_nocase(form, ENT_SLICE("of"));
    bool known = ent_slice_is(of, "the") || ent_slice_is(of, "those");
    if (among && known &&
        (ent__listed(tree, i + 2, "dead_word") || ent__listed(tree, i + 2, "killing_verb") ||
         ent__listed(tree, i + 2, "death_noun")))
      return i + 2;
  }
  return ENT__NONE;
}

/* What the new report has in common with the one recalled. */
static void take_over(ent_report *report, const ent_report *told) {
  report->actor = told->actor;
  report->recipient = told->recipient;
  if (!ent_interval_known(report->date) || !report->date_text.size) {
    report->date = told->date;
    report->precision = told->precision;
    report->date_basis = ent_interval_known(told->date) ? ENT_BASIS_CARRIED : ENT_BASIS_NONE;
    report->date_text = ENT_EMPTY;
  }
  if (!report->topic.size) report->topic = told->topic;
  if (!report->place_name.size) {
    report->place_name = told->place_name;
    report->place_country = told->place_country;
  }
  report->kind = ENT_MEASURE;
  report->confidence = 0.5;
  report->rule = ENT_SLICE("recall");
}

static void take_figure(ent_report *report, const ent_amount *a) {
  report->value = a->value;
  report->value_to = a->value_to;
  report->comparator = a->comparator;
  report->unit = a->unit;
}

/* "The siege of Sarajevo by Bosnian Serb forces" behind the war of two others is not theirs. */
static bool is_of_others(const ent__tree *tree, const ent_report *told) {
  bool others = false;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count; k++) {
      if (ent__takes_part(told->actor, m->parties[k].entity) || ent__takes_part(told->recipient, m->parties[k].entity)) return false;
      others |= m->kind == ENT_KIND_STATE || m->kind == ENT_KIND_DISPUTED || m->kind == ENT_KIND_GROUP;
    }
  }
  return others;
}

static bool told_here(const ent_coder *coder, const ent_amount *a) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind == ENT_MEASURE && coder->reports[i].value == a->value) return true;
  return false;
}

/* "135 children" of those killed: "children killed". */
static ent_slice part_of(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  char name[96];
  const ent_token *first = &tree->tokens[a->number + 1], *noun = &tree->tokens[a->noun];
  int size = snprintf(name, sizeof name, "%.*s killed", (int)(noun->end - first->begin),
                      tree->scene->document->text.data + first->begin);
  if (size < 0 || (size_t)size >= sizeof name) return ENT_SLICE("killed");
  return ent_arena_copy(coder->arena, (ent_slice){name, (size_t)size});
}

static ent_status add_part_of_dead(ent_coder *coder, const ent__tree *tree, int32_t at) {
  const ent_report *whole = last_told(coder, tree->scene->sentence->number, is_toll);
  ent_status st = ENT_OK;
  for (uint32_t i = 0; whole && st == ENT_OK && i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    ent_report report, told = *whole;
    if (a->unit_class != ENT_UNIT_COUNT || isnan(a->value) || a->noun >= (uint32_t)tree->count ||
        a->noun <= a->number || a->noun - a->number > 3 || told_here(coder, a))
      continue;
    ent__report_init(coder, tree, at, &report);
    take_over(&report, &told);
    report.indicator = ENT_SLICE("CASUALTIES");
    take_figure(&report, a);
    report.unit = part_of(coder, tree, a);
    report.modality = ENT_HAPPENED;
    st = ent__report_add(coder, &report);
  }
  return st;
}

/* "The |five-day| war", "the war, which lasted five days": a length of time that hangs on the war. */
static bool is_of_war(const ent__tree *tree, const ent_amount *a) {
  for (uint32_t i = a->last + 1; i <= a->last + 2 && i < (uint32_t)tree->count; i++)
    if (ent__listed(tree, (int32_t)i, "war_noun")) return true;
  return false;
}

static ent_status add_length_of_war(ent_coder *coder, const ent__tree *tree) {
  const ent_report *war = NULL;
  ent_status st = ENT_OK;
  for (uint32_t i = 0; st == ENT_OK && i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    ent_report report, told;
    if (a->unit_class != ENT_UNIT_TIME || isnan(a->value) || !is_of_war(tree, a) || told_here(coder, a)) continue;
    if (!war) war = last_told(coder, tree->scene->sentence->number, is_war);
    if (!war || is_of_others(tree, war)) return ENT_OK;
    told = *war;
    ent__report_init(coder, tree, (int32_t)a->number, &report);
    take_over(&report, &told);
    report.date = told.date;
    report.precision = told.precision;
    report.indicator = ENT_SLICE("DURATION");
    take_figure(&report, a);
    report.reciprocal = true;
    report.modality = ENT_HAPPENED;
    st = ent__report_add(coder, &report);
  }
  return st;
}

static bool is_occupation(const ent_report *r) {
  return ent_slice_is(r->relation, "OCCUPIES") && r->actor.count && r->recipient.count && r->modality != ENT_DENIED;
}

/* "|This 20 %| of the land". */
static bool is_this_land(const ent__tree *tree, const ent_amount *a) {
  static const char *const pointing[] = {"this", "that", "these", "those"};
  bool points = false;
  if (a->unit_class != ENT_UNIT_PERCENT || isnan(a->value) || !a->number) return false;
  for (size_t i = 0; i < sizeof pointing / sizeof *pointing; i++) points |= ent_slice_eq_nocase(tree->tokens[a->number - 1].form, ent_slice_of(pointing[i]));
  for (uint32_t i = a->number + 1; points && i <= a->last + 5 && i < (uint32_t)tree->count; i++)
    if (ent__listed(tree, (int32_t)i, "land_noun")) return true;
  return false;
}

/* How much of one's land the other holds of whom it was told before. */
static ent_status add_share_of_land(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  for (uint32_t i = 0; st == ENT_OK && i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    const ent_report *before = is_this_land(tree, a) && !told_here(coder, a) ? last_told(coder, tree->scene->sentence->number, is_occupation) : NULL;
    ent_report report, told;
    if (!before) continue;
    told = *before;
    ent__report_init(coder, tree, (int32_t)a->number, &report);
    take_over(&report, &told);
    report.indicator = ENT_SLICE("TERRITORY_SHARE");
    take_figure(&report, a);
    report.modality = ENT_HAPPENED;
    st = ent__report_add(coder, &report);
  }
  return st;
}

/* Figures that a text follows from year to year. */
static bool is_followed(const ent_report *r) {
  static const char *const names[] = {"TRADE_TURNOVER", "EXPORTS", "IMPORTS", "TRADE_BALANCE", "INVESTMENT_STOCK", "DEBT", "REMITTANCES"};
  for (size_t i = 0; i < sizeof names / sizeof *names && r->kind == ENT_MEASURE; i++)
    if (ent_slice_is(r->indicator, names[i])) return !isnan(r->value) && r->unit.size == 3 && r->modality == ENT_HAPPENED;
  return false;
}

/* "|It| was worth 120 million", "|the figure| fell to 90 million"; ENT__NONE. */
static int32_t verb_of_it(const ent__tree *tree) {
  for (int32_t i = 0; i < tree->count; i++) {
    int32_t verb = tree->tokens[i].head;
    bool it = ent_slice_is(tree->tokens[i].lemma, "it") ||
              (ent__listed(tree, i, "figure_word") && ent__child(tree, i, "det") != ENT__NONE && ent__child(tree, i, "nmod") == ENT__NONE);
    if (!it || verb == ENT__NONE || !ent_deprel_is(&tree->tokens[i], "nsubj")) continue;
    if (ent__listed(tree, verb, "amounting") || ent__child(tree, verb, "cop") != ENT__NONE) return verb;
  }
  return ENT__NONE;
}

/* Somebody else's figure, as far as the sentence tells. */
static bool names_anybody(const ent__tree *tree) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->party_count && !ent_slice_is(tree->tokens[m->first].lemma, "it")) return true;
  }
  return false;
}

/* What it is worth, not by how much it rose nor what it was before: "rose |by| 5 million |from| 100 million". */
static bool is_level(const ent__tree *tree, const ent_amount *a) {
  const ent_token *before = a->first ? &tree->tokens[a->first - 1] : NULL;
  if (a->unit_class != ENT_UNIT_MONEY || isnan(a->value) || !before) return false;
  return !ent_slice_is(before->lemma, "by") && !ent_slice_is(before->lemma, "from") && !ent__listed(tree, (int32_t)a->first - 1, "held_against");
}

static ent_status add_figure_of_it(ent_coder *coder, const ent__tree *tree) {
  int32_t verb = tree->scene->amount_count ? verb_of_it(tree) : ENT__NONE;
  const ent_report *before = verb == ENT__NONE || names_anybody(tree) ? NULL : last_told(coder, tree->scene->sentence->number, is_followed);
  ent__modality_answer modality;
  if (!before || tree->scene->sentence->number - before->sentence > 1) return ENT_OK;
  modality = ent__modality_at(tree, verb);
  for (uint32_t i = 0; i < tree->scene->amount_count && !modality.drop; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    const ent_time *time = ent__date_of_figure(tree, a);
    ent_report report, told = *before;
    if (!is_level(tree, a) || told_here(coder, a)) continue;
    ent__report_init(coder, tree, verb, &report);
    if (time) ent__report_date(&report, time);
    take_over(&report, &told);
    report.indicator = told.indicator;
    take_figure(&report, a);
    report.reciprocal = told.reciprocal;
    report.modality = modality.modality;
    return ent__report_add(coder, &report);
  }
  return ENT_OK;
}

ent_status ent__code_recalled(ent_coder *coder, const ent__tree *tree) {
  int32_t dead = word_of_dead(tree);
  ent_status st = dead == ENT__NONE ? ENT_OK : add_part_of_dead(coder, tree, dead);
  if (st == ENT_OK) st = add_length_of_war(coder, tree);
  if (st == ENT_OK) st = add_share_of_land(coder, tree);
  return st == ENT_OK ? add_figure_of_it(coder, tree) : st;
}
