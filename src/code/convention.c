/* In: the code and modality of an act. Out: what CAMEO's codebook makes of it where its conventions
 * are asked for: announced force, sanctions and strikes are threats (13), announced
 * talks and aid intents (03), acts that somebody says he will not do are refusals (12). Our own rules
 * keep the act's code and say "planned" or "denied" (CODING 5, 18). */
#include "code/convention.h"

#include <stdio.h>

#include "code/context.h"
#include "code/fill.h"
#include "code/leaf.h"

typedef struct twin {
  const char *act, *said;
} twin;

/* The longer code before the shorter. */
static const twin threats[] = {
    {"14", "133"},    {"161", "1313"},  {"162", "1311"}, {"163", "1312"},  {"164", "134"},  {"165", "135"},
    {"166", "136"},   {"16", "131"},    {"1721", "1321"}, {"1722", "1322"}, {"1723", "1323"},
    {"1724", "1324"}, {"172", "132"},   {"174", "132"},  {"175", "137"},   {"17", "130"},   {"18", "1383"},
    {"191", "1381"},  {"192", "1382"},  {"19", "1384"},  {"204", "1385"},  {"20", "138"}};
static const twin intents[] = {{"045", "039"}, {"04", "036"}, {"05", "032"}};
static const twin agreed[] = {{"057", "030"}, {"087", "0356"}};
static const twin refusals[] = {
    {"045", "126"},   {"04", "125"},    {"061", "1211"},  {"062", "1212"},  {"063", "1213"},
    {"064", "1214"},  {"06", "121"},    {"071", "1221"},  {"072", "1222"},  {"073", "1223"},
    {"074", "1224"},  {"07", "122"},    {"081", "1241"},  {"082", "1242"},  {"0831", "1231"},
    {"0832", "1232"}, {"0833", "1233"}, {"0834", "1234"}, {"083", "123"},   {"084", "1243"},
    {"085", "1244"},  {"086", "1245"},  {"087", "1246"},  {"08", "124"},    {"036", "125"},
    {"037", "127"},   {"038", "126"},   {"0331", "1221"}, {"0332", "1222"}, {"0333", "1223"},
    {"033", "122"},   {"0341", "1231"}, {"0342", "1232"}, {"0343", "1233"}, {"0344", "1234"},
    {"0353", "1243"}, {"0354", "1244"}, {"0355", "1245"}, {"0356", "1246"}, {"035", "124"},
    {"03", "120"},    {"05", "120"}};

static ent_slice said_of(const twin *twins, size_t count, ent_slice code) {
  for (size_t i = 0; i < count; i++)
    if (ent_slice_starts(code, twins[i].act)) return ent_slice_of(twins[i].said);
  return code;
}

/* "|will| not release", "|would| meet": of a time to come, not of one past. */
static bool is_to_come(const ent__tree *tree, int32_t at) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "aux") &&
        (ent__listed(tree, c, "aux_future") || ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("would"))))
      return true;
  return false;
}

/* "Must": no appeal (02) but a demand (10), whose leaves are the same. */
static ent_slice demand_of(const ent__tree *tree, ent_slice code) {
  char text[8];
  const ent_code_row *row;
  int n = snprintf(text, sizeof text, "10%.*s", (int)(code.size > 4 ? 2 : code.size - 2), code.data + 2);
  row = ent_lexicon_code(tree->lexicon, (ent_slice){text, (size_t)n});
  return row ? row->cameo : code;
}

static bool is_word(const ent__tree *tree, int32_t at, const char *word) {
  return at != ENT__NONE && ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(word));
}

/* "Said it |would| return them", "are |willing| to forgive": of the speaker's own doing. */
static bool is_own_intent(const ent__tree *tree, int32_t said, bool own) {
  int32_t aux = ent__child(tree, said, "aux");
  if (!own) return false;
  return (aux != ENT__NONE && (ent__listed(tree, aux, "aux_future") || is_word(tree, aux, "would"))) || ent__listed(tree, said, "planning");
}

/* What is said "must" be is demanded, what "should" be is asked for, what one will do oneself is promised, or threatened
 * "unless" another does something. */
static ent_slice code_of_saying(const ent__tree *tree, int32_t said, bool own) {
  int32_t aux = ent__child(tree, said, "aux"), condition = ent__child(tree, said, "advcl");
  if (is_word(tree, aux, "must")) return ent__leaf_of(tree, said, ENT_SLICE("100"));
  if (is_word(tree, aux, "should") || is_word(tree, aux, "ought")) return ent__leaf_of(tree, said, ENT_SLICE("020"));
  if (!is_own_intent(tree, said, own)) return ENT_SLICE("010");
  if (condition != ENT__NONE && is_word(tree, ent__child(tree, condition, "mark"), "unless")) return ENT_SLICE("130");
  return ent__leaf_of(tree, said, ENT_SLICE("030"));
}

/* "Called on B |to open its market|", "asked B |to cut tariffs|". */
static bool asks_for_markets(const ent__tree *tree, int32_t at) {
  for (int32_t verb = at + 1; verb < tree->count; verb++) {
    if (!ent__listed(tree, verb, "w_open") || !ent__below(tree, verb, at)) continue;
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
      if (ent__listed(tree, c, "w_market")) return true;
  }
  return false;
}

ent_slice ent__cameo_convention(const ent__tree *tree, int32_t at, ent_slice code,
                                ent_modality *modality) {
  ent_slice said = code;
  /* the codebook has markets opened among appeals for cooperation; our coders demand that a burden be eased */
  if (!tree->scene->cameo)
    return (ent_slice_is(code, "0211") || ent_slice_is(code, "1011")) && asks_for_markets(tree, at) ? ENT_SLICE("1054") : code;
  if (is_word(tree, at, "must") && ent_slice_starts(code, "02")) return demand_of(tree, code);
  if (ent_slice_is(tree->tokens[at].lemma, "agree") && *modality != ENT_DENIED) {
    said = said_of(agreed, sizeof agreed / sizeof agreed[0], code);
  } else if (*modality == ENT_PLANNED || (*modality == ENT_HYPOTHETICAL && is_to_come(tree, at))) {
    said = said_of(threats, sizeof threats / sizeof threats[0], code);
    if (ent_slice_eq(said, code)) said = said_of(intents, sizeof intents / sizeof intents[0], code);
  } else if (*modality == ENT_HYPOTHETICAL || *modality == ENT_WISHED) {
    said = said_of(threats, sizeof threats / sizeof threats[0], code);
  } else if (*modality == ENT_DENIED) {
    said = said_of(refusals, sizeof refusals / sizeof refusals[0], code);
  }
  if (!ent_slice_eq(said, code)) *modality = ENT_HAPPENED;
  return said;
}

/* "A |said| B would need to remain strong" */
static ent_status add_statement(ent_coder *coder, const ent__tree *tree, int32_t at, int32_t said) {
  ent__found who = {0}, whom = {0};
  ent__binding bound = {0};
  ent__cast *actor = &bound.actor, *recipient = &bound.recipient;
  bool own;
  ent_report report;
  ent__subjects(tree, at, &who);
  for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, actor);
  ent__subjects(tree, said, &whom);
  for (uint32_t i = 0; i < whom.count; i++) ent__fill(tree, whom.at[i], false, recipient);
  if (!actor->count) return ENT_OK;
  own = ent__casts_share(actor, recipient) || (whom.count && !recipient->count && ent_slice_is(tree->tokens[whom.at[0]].xpos, "PRP"));
  if (own) recipient->count = 0;
  ent__report_init(coder, tree, at, &report);
  ent__report_code(coder, &report, code_of_saying(tree, said, own));
  if (!ent_slice_is(report.cameo, "010")) ent__fill_below(tree, said, &bound);
  report.modality = ENT_HAPPENED;
  report.rule = ENT_SLICE("statement");
  report.actor = ent__keep_cast(coder, actor);
  report.recipient = ent__keep_cast(coder, recipient);
  return ent__report_add(coder, &report);
}

ent_status ent__code_statement(ent_coder *coder, const ent__tree *tree) {
  if (!tree->scene->cameo) return ENT_OK;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind == ENT_EVENT) return ENT_OK;
  for (int32_t at = 0; at < tree->count; at++) {
    int32_t said = ent__child(tree, at, "ccomp");
    uint32_t before = coder->count;
    ent_status st;
    if (!ent__verbal(&tree->tokens[at]) || said == ENT__NONE || !ent__listed(tree, at, "saying")) continue;
    st = add_statement(coder, tree, at, said);
    if (st != ENT_OK || coder->count > before) return st;
  }
  return ENT_OK;
}

void ent__keep_lead(ent_coder *coder) {
  const ent_report *lead = NULL;
  uint32_t kept = coder->sentence_first, begin;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    bool whole = r->actor.count && r->recipient.count;
    if (r->kind == ENT_EVENT && (!lead || (whole && !(lead->actor.count && lead->recipient.count)))) lead = r;
  }
  if (!lead) return;
  begin = lead->trigger_begin;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind != ENT_EVENT || coder->reports[i].trigger_begin == begin) coder->reports[kept++] = coder->reports[i];
  coder->count = kept;
}
