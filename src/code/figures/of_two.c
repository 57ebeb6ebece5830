/* In: a figure that nothing told, in a text on two states. Out: the measure that it makes between the two, or between those whom
 * its clause names: in such a text hardly a figure is about anything else (docs/decisions/0031). What is counted, and the
 * words that govern it, say what is measured (table below, first fit wins); whose it is is found as for tally.c, at last from the two
 * themselves. What is between many, of one alone or points back ("the two capitals", "those three years") is left out. */
#include "code/figures/of_two.h"

#include <math.h>

#include "code/figures/governed.h"
#include "code/report/report.h"
#include "code/setting/modality.h"
#include "code/sides/bilateral.h"

enum { LEAST_SUM = 10000, OFTEN = 12 }; /* less is a price or a rate; times that a text on two names each */

typedef struct kind {
  ent_unit_class unit_class;
  const char *counted; /* word list of what is counted; NULL: anything of this class */
  const char *above;   /* word list: one of the words that govern it must be of it; NULL: any */
  const char *indicator, *unit; /* unit NULL: the figure's own */
} kind;

static const kind kinds[] = {
    {ENT_UNIT_MONEY, NULL, "trade_noun", "TRADE_TURNOVER", NULL},
    {ENT_UNIT_MONEY, NULL, "contract_price", "CONTRACT_VALUE", NULL},
    {ENT_UNIT_MONEY, NULL, "outlay", "COST", NULL},
    {ENT_UNIT_MONEY, NULL, "lending", "LOAN", NULL},
    {ENT_UNIT_MONEY, NULL, "debt_noun", "DEBT", NULL},
    {ENT_UNIT_MONEY, NULL, "putting_in", "INVESTMENT", NULL},
    {ENT_UNIT_MONEY, NULL, "aid_given", "AID", NULL},
    {ENT_UNIT_MONEY, NULL, "paying", "PAYMENT", NULL},
    {ENT_UNIT_MONEY, NULL, NULL, "SUM", NULL},
    {ENT_UNIT_PERCENT, NULL, "traded", "TRADE_SHARE", NULL},
    {ENT_UNIT_PERCENT, NULL, "owning", "OWNERSHIP_SHARE", NULL},
    {ENT_UNIT_TIME, NULL, NULL, "DURATION", NULL},
    {ENT_UNIT_LENGTH, "border_line", NULL, "BORDER_LENGTH", NULL},
    {ENT_UNIT_LENGTH, NULL, "border_line", "BORDER_LENGTH", NULL},
    {ENT_UNIT_COUNT, "flight_noun", NULL, "FLIGHTS", "flights"},
    {ENT_UNIT_COUNT, "mission_noun", NULL, "MISSIONS", NULL},
    {ENT_UNIT_COUNT, "agenda_noun", NULL, "AGENDA_ITEMS", NULL},
    {ENT_UNIT_COUNT, "permit_noun", NULL, "PERMITS", NULL},
    {ENT_UNIT_COUNT, "project_noun", NULL, "PROJECTS", NULL},
    {ENT_UNIT_COUNT, "mine_noun", NULL, "MINES", NULL},
    {ENT_UNIT_COUNT, "war_thing", NULL, "ARMS", NULL},
    {ENT_UNIT_COUNT, "arms_thing", NULL, "ARMS", NULL},
    {ENT_UNIT_COUNT, "firm_noun", NULL, "COMPANIES", "companies"},
    {ENT_UNIT_COUNT, "document_noun", NULL, "AGREEMENTS_SIGNED", "documents"},
    {ENT_UNIT_COUNT, "skilled_person", NULL, "PARTICIPANTS", "persons"},
    {ENT_UNIT_COUNT, "goods_unit", "goods_moved", "EXPORTS", NULL},
    {ENT_UNIT_WEIGHT, NULL, "goods_moved", "EXPORTS", NULL},
};

static bool told(const ent_coder *coder, const ent_amount *a) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind == ENT_MEASURE && fabs(coder->reports[i].value) == a->value) return true;
  return false;
}

/* "|the| two capitals", "|those| three years", "its |first| five ships": they were told before, or are all there are. */
static bool points_back(const ent__tree *tree, const ent_amount *a) {
  for (uint32_t k = a->first; k-- > 0 && a->first - k <= 2;) {
    const ent_token *t = &tree->tokens[k];
    if (t->upos == ENT_UPOS_PUNCT || t->upos == ENT_UPOS_ADP || t->upos == ENT_UPOS_VERB) return false;
    if (ent_slice_eq_nocase(t->form, ENT_SLICE("these")) || ent_slice_eq_nocase(t->form, ENT_SLICE("those")) ||
        ent_slice_eq_nocase(t->form, ENT_SLICE("first")) || ent_slice_eq_nocase(t->form, ENT_SLICE("last")) ||
        ent_slice_eq_nocase(t->form, ENT_SLICE("past")) || ent_slice_eq_nocase(t->form, ENT_SLICE("next")) ||
        ent_slice_eq_nocase(t->form, ENT_SLICE("other")) || ent_slice_eq_nocase(t->form, ENT_SLICE("both")))
      return true;
    if (ent_slice_eq_nocase(t->form, ENT_SLICE("the")) && a->value < 10) return true;
  }
  return false;
}

/* "a pact |of ten years|", "|for ten years|", "a |ten-year| pact", "|spent two days| in", "|lasted| a week"; not "in ten years", "the first for
 * ten years". */
static bool is_length_of(const ent__tree *tree, const ent_amount *a) {
  int32_t unit = (int32_t)a->last, noun = a->noun == UINT32_MAX ? unit : (int32_t)a->noun, up;
  const ent_token *t = &tree->tokens[unit];
  if (ent_slice_is(t->lemma, "decade") || ent_slice_is(t->lemma, "century") || a->value < 2) return false;
  if (noun > unit) return !ent_slice_is(tree->tokens[noun].xpos, "NNS"); /* "a ten-year pact"; not "ten-year credits" */
  up = tree->tokens[unit].head;
  if (up == ENT__NONE) return false;
  for (int32_t i = 0; i < tree->count; i++) /* "the first |for| ten years" */
    if (ent__has_case(tree, unit, ENT_SLICE("for")) && (ent_slice_is(tree->tokens[i].lemma, "first") || ent_slice_is(tree->tokens[i].xpos, "JJS"))) return false;
  if (ent__has_case(tree, unit, ENT_SLICE("for"))) return true;
  if (ent__has_case(tree, unit, ENT_SLICE("of"))) return tree->tokens[up].upos == ENT_UPOS_NOUN;
  return ent__verbal(&tree->tokens[up]) && ent__listed(tree, up, "taking_time");
}

static bool may_be(const ent__tree *tree, const ent_amount *a) {
  if (isnan(a->value) || points_back(tree, a)) return false;
  if (a->unit_class == ENT_UNIT_MONEY) return a->value >= LEAST_SUM;
  if (a->unit_class == ENT_UNIT_TIME) return is_length_of(tree, a);
  return a->unit_class != ENT_UNIT_COUNT || a->value >= 2;
}

static bool fits(const ent__tree *tree, const ent_amount *a, const ent__governed *p, const kind *k) {
  if (a->unit_class != k->unit_class) return false;
  if (k->counted && (p->noun == (int32_t)a->number || !ent__listed(tree, p->noun, k->counted))) return false;
  return !k->above || ent__governed_by(tree, p, k->above);
}

/* Whose the figure is, and whose with: by its phrase, its clause, at last the two. */
static bool find_sides(const ent__tree *tree, const ent_amount *a, const ent__governed *p, ent__cast *first, ent__cast *second) {
  static const char where[] = "to in into for from on against with by at across between ";
  const ent_party *two = ent__two_at(tree, p->noun);
  bool money = a->unit_class == ENT_UNIT_MONEY; /* "committed $2 million to help |Afghan| refugees": they give none */
  ent__add_own(tree, p, NULL, first);
  if (!first->count) ent__add_doer(tree, p, NULL, first);
  if (!first->count && !money) ent__add_possessor(tree, p, NULL, first);
  ent__drop_regions(first);
  ent__add_pointed(tree, p, where, first, second, NULL);
  if (!second->count) ent__add_object(tree, p, first, second);
  if (!first->count && !second->count && money) ent__add_possessor(tree, p, NULL, first);
  if (!second->count && two && first->count == 1) ent__add_other_of(two, first, second);
  if (!first->count && two && second->count == 1) ent__add_other_of(two, second, first);
  if (!first->count && !second->count && two) {
    ent__cast_add(first, (ent_participant){.entity = two[0].entity});
    ent__cast_add(second, (ent_participant){.entity = two[1].entity});
  }
  return first->count && second->count;
}

static ent_status add(ent_coder *coder, const ent__tree *tree, const ent_amount *a, const ent__governed *p, const kind *k) {
  ent__modality_answer answer = ent__modality_at(tree, p->count ? p->above[0] : p->noun);
  ent__cast first = {0}, second = {0};
  ent_report report;
  if (answer.drop || answer.modality == ENT_DENIED || !find_sides(tree, a, p, &first, &second)) return ENT_OK;
  ent__report_counted(coder, tree, a, p, k->indicator, k->unit, &report);
  report.modality = answer.modality;
  report.actor = ent__keep_cast(coder, &first);
  report.recipient = ent__keep_cast(coder, &second);
  report.rule = ENT_SLICE("of_two");
  return ent__report_add(coder, &report);
}

/* The text speaks of both again and again: no short report in which two happen to be named. */
static bool is_on_two(const ent_coder *coder, const ent__tree *tree) {
  uint32_t often = 0;
  for (uint32_t i = 0; tree->scene->text_two && i < coder->often_count; i++)
    for (uint32_t k = 0; k < 2; k++)
      often += coder->named_often[i].times >= OFTEN && ent_slice_eq(coder->named_often[i].entity, tree->scene->text_two[k].entity);
  return often == 2;
}

ent_status ent__code_of_two(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  if (!tree->scene->amount_count || !is_on_two(coder, tree)) return ENT_OK;
  for (uint32_t i = 0; st == ENT_OK && i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    ent__governed p;
    if (!may_be(tree, a) || told(coder, a) || ent__is_conversion(tree, a)) continue;
    p = ent__governing(tree, a);
    for (size_t k = 0; k < sizeof kinds / sizeof kinds[0]; k++)
      if (fits(tree, a, &p, &kinds[k])) {
        st = add(coder, tree, a, &p, &kinds[k]);
        break;
      }
  }
  return st;
}
