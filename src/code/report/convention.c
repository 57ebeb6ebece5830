/* In: the code and modality of an act. Out: what CAMEO's codebook makes of it where its conventions
 * are asked for: announced force, sanctions and strikes are threats (13), announced
 * talks and aid intents (03), acts that somebody says he will not do are refusals (12). Our own rules
 * keep the act's code and say "planned" or "denied" (CODING 5, 18). */
#include "code/report/convention.h"

#include <stdio.h>

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

/* "Tried |to hack| into B's computers": no threat but the act, whatever came of it. */
static bool is_attempted(const ent__tree *tree, int32_t at) {
  int32_t up = tree->tokens[at].head;
  return up != ENT__NONE && ent_deprel_is(&tree->tokens[at], "xcomp") && ent__listed(tree, up, "attempting") &&
         (ent_slice_is(tree->tokens[up].xpos, "VBD") || ent_slice_is(tree->tokens[up].xpos, "VBN"));
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
  if (is_attempted(tree, at)) {
    *modality = ENT_HAPPENED;
    return code;
  }
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
