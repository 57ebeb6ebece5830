/* In: the code of an appeal, promise, demand, refusal, charge, threat, protest or bombing that its
 * entry left open (020, 103, 130), and the tree. Out: the leaf of CAMEO that the words below the verb tell:
 * "asked for |money|" is an appeal for economic aid, "refused to |step| down" a refusal to change the
 * leadership. The words are lists of data/lexicon/leaves.lex. */
#include "code/report/leaf.h"

enum { REGION_MAX = 40 };

/* What a word below the verb makes of each root; an empty string: nothing. */
typedef struct theme {
  const char *word, *with; /* lists: such a word, beside such a one; NULL: by itself */
  enum { OF_ALL, OF_AID, OF_WORK } of; /* of aid: only where aid is told already; of work: also of what
                                          is done together, where other words tell the purpose */
  const char *appeal, *intent, *demand, *refusal;
} theme;

/* Narrower ones first: they win at the same word. */
static const theme themes[] = {
    {"leaf_sanctions", "leaf_ending", OF_ALL, "0254", "0354", "1054", "1244"},
    {"leaf_restriction", "leaf_ending", OF_ALL, "0251", "0351", "1051", "1241"},
    {"leaf_mediation", NULL, OF_ALL, "028", "038", "108", "126"},
    {"leaf_truce", NULL, OF_ALL, "0256", "0356", "1056", "1246"},
    {"leaf_dissent", "leaf_stopping", OF_ALL, "0252", "0352", "1052", "1242"},
    {"leaf_forces", "leaf_withdrawing", OF_ALL, "0256", "0356", "1056", "1246"},
    {"leaf_fighting", "leaf_stopping", OF_ALL, "0256", "0356", "1056", "1246"},
    {"leaf_outsider", "leaf_admitting", OF_ALL, "0255", "0355", "1055", "1245"},
    {"leaf_justice", NULL, OF_WORK, "0213", "0313", "1013", "1213"},
    {"leaf_release", NULL, OF_ALL, "0253", "0353", "1053", "1243"},
    {"leaf_freed", "leaf_freeing", OF_ALL, "0253", "0353", "1053", "1243"},
    {"leaf_secrets", "leaf_sharing", OF_WORK, "0214", "0314", "1014", "1214"},
    {"leaf_protecting", "leaf_protected", OF_ALL, "0234", "0334", "1034", "1224"},
    {"leaf_guard", NULL, OF_ALL, "0234", "0334", "1034", "1224"},
    {"leaf_aid", "leaf_arms", OF_ALL, "0232", "0332", "1032", "1222"},
    {"leaf_aid", "leaf_relief", OF_ALL, "0233", "0333", "1033", "1223"},
    {"leaf_aid", "leaf_money", OF_ALL, "0231", "0331", "1031", "1221"},
    {"leaf_arms", NULL, OF_AID, "0232", "0332", "1032", "1222"},
    {"leaf_relief", NULL, OF_AID, "0233", "0333", "1033", "1223"},
    {"leaf_leader", NULL, OF_ALL, "0241", "0341", "1041", "1231"},
    {"leaf_office", "leaf_leaving", OF_ALL, "0241", "0341", "1041", "1231"},
    {"leaf_regime", NULL, OF_ALL, "0244", "0344", "1044", "1234"},
    {"leaf_rights", NULL, OF_ALL, "0243", "0343", "1043", "1233"},
    {"leaf_reform", "leaf_political", OF_ALL, "024", "034", "104", "123"},
    {"leaf_reform", "leaf_kind_of_reform", OF_ALL, "0242", "0342", "1042", "1232"},
    {"leaf_manoeuvre", "leaf_military", OF_WORK, "0212", "0312", "1012", "1212"},
    {"leaf_military", "leaf_joining", OF_WORK, "0212", "0312", "1012", "1212"},
    {"leaf_trade", NULL, OF_WORK, "0211", "0311", "1011", "1211"},
    {"leaf_policy", NULL, OF_ALL, "0242", "0342", "1042", "1232"},
    {"leaf_dispute", "leaf_settling", OF_ALL, "027", "037", "107", "127"},
    {"leaf_talks", NULL, OF_ALL, "026", "036", "106", "125"},
    {"leaf_money", NULL, OF_AID, "0231", "0331", "1031", "1221"},
    {"leaf_backing", NULL, OF_ALL, "022", "", "102", ""}};

/* What is threatened. */
typedef struct kind {
  const char *word, *with, *code;
} kind;
static const kind threats[] = {
    {"leaf_curfew", NULL, "1323"},          {"leaf_martial", NULL, "1324"},
    {"leaf_contender", "leaf_banning", "1322"}, {"leaf_mass", NULL, "1385"},
    {"leaf_strike_action", NULL, "133"}, {"leaf_strike", "leaf_labour", "133"}, {"leaf_talks", "leaf_leaving_table", "134"},
    {"leaf_mediation", "leaf_leaving_table", "135"}, {"leaf_outsider", "leaf_expelling", "136"},
    {"leaf_quelling", NULL, "137"},         {"leaf_sanctions", NULL, "1312"},
    {"leaf_aid", "leaf_cutting", "1311"},   {"leaf_ties", "leaf_cutting", "1313"},
    {"leaf_press", NULL, "1321"},           {"leaf_blocking", NULL, "1381"},
    {"leaf_occupying", NULL, "1382"},       {"leaf_terror", NULL, "1383"},
    {"leaf_attack", NULL, "1384"}};

/* What somebody is accused of. */
static const kind charges[] = {{"leaf_genocide", NULL, "1124"}, {"leaf_spying", NULL, "1125"},
               {"leaf_abuse", NULL, "1122"},    {"leaf_crime", NULL, "1121"},
               {"leaf_aggression", NULL, "1123"}};

/* By what means. */
static const kind blows[] = {{"leaf_suicide", NULL, "1831"}, {"leaf_vehicle", "leaf_bomb", "1832"},
             {"leaf_roadside", NULL, "1833"}, {"leaf_drone", NULL, "1952"},
             {"leaf_precision", NULL, "1951"}};

/* What is protested for: the last digit of 141 to 145. */
static const struct {
  const char *word, *with;
  char digit;
} causes[] = {{"leaf_leader", NULL, '1'}, {"leaf_office", "leaf_leaving", '1'},
              {"leaf_regime", NULL, '4'}, {"leaf_rights", NULL, '3'},
              {"leaf_reform", NULL, '2'}, {"leaf_policy", NULL, '2'}};

/* The words below the verb. */
typedef struct region {
  const ent__tree *tree;
  int32_t at[REGION_MAX];
  uint32_t count;
} region;

/* "unless B yields", "after the coup": not what is asked. */
static bool is_circumstance(const ent__tree *tree, int32_t at) {
  static const char *const prepositions[] = {"after", "before", "amid", "during", "despite", "since",
                                             "ahead_of", "because_of", "following"};
  const ent_token *t = &tree->tokens[at];
  int32_t mark = ent__child(tree, at, "mark");
  if (ent_deprel_is(t, "advcl")) /* "accused |of taking| bribes" is none */
    return mark != ENT__NONE && ent__listed(tree, mark, "leaf_circumstance");
  if (!ent_deprel_is(t, "obl") && !ent_deprel_is(t, "nmod")) return false;
  for (size_t i = 0; i < sizeof prepositions / sizeof prepositions[0]; i++)
    if (ent__has_case(tree, at, ent_slice_of(prepositions[i]))) return true;
  return false;
}

static bool is_outside(const ent__tree *tree, int32_t at, bool top) {
  const ent_token *t = &tree->tokens[at];
  return ent_deprel_is(t, "punct") || ent_deprel_is(t, "parataxis") ||
         (top && (ent_slice_is(t->deprel, "nsubj") || ent_deprel_is(t, "conj"))) ||
         is_circumstance(tree, at);
}

static void add_below(region *r, int32_t at, bool top) {
  for (int32_t c = r->tree->first_child[at]; c != ENT__NONE; c = r->tree->next_sibling[c])
    if (!is_outside(r->tree, c, top) && r->count < REGION_MAX) r->at[r->count++] = c;
}

/* "made |an appeal| to B for money": the money hangs on the verb. */
static int32_t top_of(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  bool carried = ent_deprel_is(t, "obj") || ent_deprel_is(t, "aux") || ent_deprel_is(t, "obl");
  return carried && t->head != ENT__NONE ? t->head : at;
}

static void find_region(const ent__tree *tree, int32_t at, region *r) {
  *r = (region){.tree = tree};
  add_below(r, top_of(tree, at), true);
  for (uint32_t i = 0; i < r->count; i++) add_below(r, r->at[i], false);
}

/* "a |suicide| bomber killed": the means stand beside the doer. */
static void add_means(region *r, int32_t at) {
  int32_t subject = ent__child(r->tree, at, "nsubj");
  for (int32_t c = at; c != ENT__NONE && r->count < REGION_MAX; c = c == at ? subject : ENT__NONE) {
    r->at[r->count++] = c;
    add_below(r, c, false);
  }
}

static bool holds(const region *r, const char *list) {
  uint32_t number = ent_lexicon_list(r->tree->lexicon, ent_slice_of(list));
  for (uint32_t i = 0; i < r->count; i++)
    if (ent_lexicon_list_holds(r->tree->lexicon, number, r->tree->lemma_word[r->at[i]]) ||
        ent_lexicon_list_holds(r->tree->lexicon, number, r->tree->form_word[r->at[i]]))
      return true;
  return false;
}

static bool holds_both(const region *r, const char *word, const char *with) {
  return holds(r, word) && (!with || holds(r, with));
}

/* A leaf of the same branch: of 023 are 0231 to 0234, of 020 all of 02. */
static bool is_below(const char *leaf, ent_slice code) {
  size_t shared = code.size == 3 && code.data[2] == '0' ? 2 : code.size;
  return strlen(leaf) > shared && strncmp(leaf, code.data, shared) == 0;
}

static const char *leaf_of_theme(const region *r, ent_slice code) {
  bool aid = ent_slice_is(code, "023") || ent_slice_is(code, "033") || ent_slice_is(code, "103") ||
             ent_slice_is(code, "122");
  bool open_intent = ent_slice_is(code, "030"); /* "agreed on a policy": together, not for itself */
  bool joint = !aid && holds(r, "leaf_joint");
  for (size_t i = 0; i < sizeof themes / sizeof themes[0]; i++) {
    const theme *t = &themes[i];
    const char *leaf = ent_slice_starts(code, "02")   ? t->appeal
                       : ent_slice_starts(code, "03") ? t->intent
                       : ent_slice_starts(code, "10") ? t->demand
                                                      : t->refusal;
    if (open_intent && strncmp(leaf, "034", 3) == 0) continue;
    if ((t->of == OF_AID && !aid) || (t->of != OF_WORK && joint) || !is_below(leaf, code)) continue;
    if (holds_both(r, t->word, t->with)) return leaf;
  }
  return NULL;
}

static const char *leaf_of_kind(const region *r, const kind *kinds, size_t count, ent_slice code) {
  for (size_t i = 0; i < count; i++)
    if (is_below(kinds[i].code, code) && holds_both(r, kinds[i].word, kinds[i].with))
      return kinds[i].code;
  return NULL;
}

static ent_slice leaf_of_protest(const region *r, ent_slice code) {
  static const char leaves[] = "1411141214131414142114221423142414311432143314341441144214431444"
                               "1451145214531454";
  if (code.size != 3 || code.data[2] == '0') return code;
  for (size_t i = 0; i < sizeof causes / sizeof causes[0]; i++)
    if (holds_both(r, causes[i].word, causes[i].with))
      return (ent_slice){&leaves[16 * (code.data[2] - '1') + 4 * (causes[i].digit - '1')], 4};
  return code;
}

ent_slice ent__leaf_of(const ent__tree *tree, int32_t at, ent_slice code) {
  static const char *const roots[] = {"02", "03", "10", "12"};
  const char *leaf = NULL;
  region r;
  if (code.size > 3) return code;
  find_region(tree, at, &r);
  if (ent_slice_starts(code, "14")) return leaf_of_protest(&r, code);
  if (ent_slice_starts(code, "13"))
    leaf = leaf_of_kind(&r, threats, sizeof threats / sizeof threats[0], code);
  if (ent_slice_is(code, "112"))
    leaf = leaf_of_kind(&r, charges, sizeof charges / sizeof charges[0], code);
  if (ent_slice_is(code, "183") || ent_slice_is(code, "195")) {
    add_means(&r, at);
    leaf = leaf_of_kind(&r, blows, sizeof blows / sizeof blows[0], code);
  }
  for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++)
    if (ent_slice_starts(code, roots[i])) leaf = leaf_of_theme(&r, code);
  return leaf ? ent_slice_of(leaf) : code;
}
