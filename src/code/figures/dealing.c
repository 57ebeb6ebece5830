/* In: a figure of a sentence that no entry named. Out: the measure that the noun of
 * dealing it belongs to (trade, exports, surplus, debt, loans, students) tells of. The
 * noun is looked for in the tree: under the figure ("$5 million of exports"), the counted
 * noun, what it hangs on, the subject of its clause. A directed dealing goes from its
 * owner to the other side (dealing_side.c). */
#include "code/figures/dealing.h"

#include <math.h>

#include "code/figures/dealing_side.h"
#include "code/figures/tally.h"
#include "code/report/report.h"
#include "code/setting/attach.h"
#include "code/setting/modality.h"

enum { CLIMB = 5, FIGURE_AHEAD = 4, PHRASE = 8, ACCOUNT_REACH = 6 };
enum { IMPORTS = 3 }; /* among the dealings */

static const ent__dealing dealings[] = {
    {"trade_noun", "TRADE_TURNOVER", "between of with ", "", true, false, ENT__ALONE_NEVER},
    {"balance_noun", "TRADE_BALANCE", "of for ", "with against ", false, false, ENT__ALONE_OWNER},
    {"export_noun", "EXPORTS", "from by of ", "to ", false, false, ENT__ALONE_OWNER},
    {"import_noun", "IMPORTS", "by ", "from of ", false, false, ENT__ALONE_OWNER},
    {"investment_noun", "INVESTMENT_STOCK", "from by of ", "in into ", false, false, ENT__ALONE_NEVER},
    {"loan_noun", "LOAN", "from by ", "to for ", false, false, ENT__ALONE_OTHER},
    {"aid_word", "AID", "from by ", "to for ", false, false, ENT__ALONE_NEVER},
    {"debt_noun", "DEBT", "of ", "to ", false, false, ENT__ALONE_OWNER},
    {"remittance_noun", "REMITTANCES", "from of by ", "to ", false, false, ENT__ALONE_NEVER},
    {"goods_noun", "EXPORTS", "from by of ", "to in at into ", false, false, ENT__ALONE_NEVER},
    {"goal_noun", "TRADE_TURNOVER", "", "", true, false, ENT__ALONE_NEVER}, /* after a figure of trade */
    {"student_noun", "STUDENTS", "from of ", "in at ", false, true, ENT__ALONE_NEVER},
    {"tourist_noun", "TOURIST_ARRIVALS", "from of ", "in to ", false, true, ENT__ALONE_NEVER},
    {"volunteer_noun", "VOLUNTEERS", "from of ", "in to ", false, true, ENT__ALONE_NEVER},
    {"scholarship_noun", "SCHOLARSHIPS", "from by at ", "to for ", false, true, ENT__ALONE_NEVER},
};

/* ---- the noun ------------------------------------------------------------------------------ */

static bool is_goods(const ent__dealing *d) { return strcmp(d->nouns, "goods_noun") == 0; }

/* "Exported goods worth 5 million and |imported| goods worth 9 million": what the parser may take for the kind of goods. */
static bool are_bought(const ent__tree *tree, int32_t goods) {
  for (int32_t c = tree->first_child[goods]; c != ENT__NONE; c = tree->next_sibling[c])
    if (c < goods && ent_deprel_is(&tree->tokens[c], "amod") && ent__listed(tree, c, "buying")) return true;
  return false;
}

static const ent__dealing *dealing_of(const ent__tree *tree, int32_t at) {
  if (tree->tokens[at].upos != ENT_UPOS_NOUN) return NULL;
  for (size_t i = 0; i < sizeof dealings / sizeof dealings[0]; i++)
    if (ent__listed(tree, at, dealings[i].nouns)) return is_goods(&dealings[i]) && are_bought(tree, at) ? &dealings[IMPORTS] : &dealings[i];
  return NULL;
}

/* "the |value| of exports": exports. */
static int32_t noun_measured(const ent__tree *tree, int32_t noun) {
  ent__found of = {0};
  ent_step step = {.kind = ENT_STEP_PREP, .word = ENT_SLICE("of")};
  if (!ent__listed(tree, noun, "figure_word")) return noun;
  if (dealing_of(tree, noun)) return noun;
  ent__step(tree, noun, &step, &of);
  return of.count ? of.at[0] : noun;
}

/* "Trade is modest: |it| reached $95 million": the subject of dealing told before in the sentence. */
static int32_t noun_of_it(const ent__tree *tree, int32_t it) {
  if (!ent_slice_is(tree->tokens[it].lemma, "it")) return ENT__NONE;
  for (int32_t t = it; t-- > 0;)
    if (ent_deprel_is(&tree->tokens[t], "nsubj") && tree->tokens[t].upos != ENT_UPOS_PRON) return dealing_of(tree, t) ? t : ENT__NONE;
  return ENT__NONE;
}

/* "$5 million of |exports|", "in fresh export |credits|", "worth of |debt|": the last noun of the phrase right
 * after the figure; ENT__NONE. Read along the text: what hangs where is often uncertain here. */
static int32_t noun_after(const ent__tree *tree, const ent_amount *a) {
  int32_t found = ENT__NONE, at = (int32_t)a->last + 1;
  if (at < tree->count && ent_slice_eq_nocase(tree->tokens[at].form, ENT_SLICE("worth"))) at++;
  if (at >= tree->count || (!ent_slice_is(tree->tokens[at].lemma, "of") && !ent_slice_is(tree->tokens[at].lemma, "in")))
    return ENT__NONE;
  for (at++; at < tree->count && at <= (int32_t)a->last + PHRASE; at++) {
    ent_upos u = tree->tokens[at].upos;
    if (u != ENT_UPOS_NOUN && u != ENT_UPOS_ADJ && u != ENT_UPOS_PROPN && u != ENT_UPOS_DET && u != ENT_UPOS_NUM &&
        u != ENT_UPOS_PART && !ent_deprel_is(&tree->tokens[at], "amod") && !ent_slice_is(tree->tokens[at].form, "and"))
      break;
    if (found != ENT__NONE && ent_slice_is(tree->tokens[at].form, "and")) break;
    found = dealing_of(tree, at) ? at : u == ENT_UPOS_NOUN ? ENT__NONE : found;
  }
  return found;
}

/* "They said the |surplus| totalled $7 billion": what the parser made the object of saying. */
static int32_t noun_before(const ent__tree *tree, int32_t verb) {
  for (int32_t t = verb; t-- > 0 && !ent__verbal(&tree->tokens[t]);)
    if (ent_deprel_is(&tree->tokens[t], "obj") && dealing_of(tree, t)) return t;
  return ENT__NONE;
}

/* The noun of dealing that a verb of the figure is about. */
static int32_t noun_of_verb(const ent__tree *tree, int32_t verb, const ent__found *who) {
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c]) /* "cut |imports| to 5 tonnes" */
    if (ent_deprel_is(&tree->tokens[c], "obj") && dealing_of(tree, c) && ent__listed(tree, verb, "setting")) return c;
  for (uint32_t i = 0; i < who->count; i++) {
    int32_t noun = noun_measured(tree, ent__antecedent(tree, who->at[i])), up = tree->tokens[noun].head;
    if (dealing_of(tree, noun)) return noun;
    if (who->at[i] != noun && ent_deprel_is(&tree->tokens[noun], "nmod") && dealing_of(tree, up)) return up; /* "|trade| between the two, which" */
    noun = noun_of_it(tree, who->at[i]);
    if (noun != ENT__NONE) return noun;
  }
  return who->count || !ent__listed(tree, verb, "amounting") ? ENT__NONE : noun_before(tree, verb);
}

/* "Exports rose to 5 and |imports| to 9 billion": the verb is left out, and a noun of its own stands behind the figure before. */
static int32_t noun_left_of(const ent__tree *tree, const ent_amount *a, int32_t noun) {
  int32_t from = -1;
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *b = &tree->scene->amounts[i];
    if (b->last < a->first && b->unit_class != ENT_UNIT_TIME && (int32_t)b->last > from) from = (int32_t)b->last;
  }
  if (from < noun) return noun;
  for (int32_t t = from + 1; t < (int32_t)a->first; t++)
    if (dealing_of(tree, t) && dealing_of(tree, t) != dealing_of(tree, noun) &&
        (ent_deprel_is(&tree->tokens[t], "conj") || ent_deprel_is(&tree->tokens[t], "nsubj") || t + 1 == (int32_t)a->first))
      return t;
  return noun;
}

/* The noun of dealing that the figure belongs to by the tree; ENT__NONE. `share`: "30 percent of the exports". */
static int32_t noun_in_tree(const ent__tree *tree, const ent_amount *a, int32_t *verb, bool *share) {
  int32_t at = a->noun == UINT32_MAX ? (int32_t)a->number : (int32_t)a->noun;
  int32_t after = noun_after(tree, a);
  *verb = ENT__NONE;
  *share = after != ENT__NONE && a->unit_class == ENT_UNIT_PERCENT;
  if (after != ENT__NONE) return after;
  for (int hops = 0; at != ENT__NONE && hops < CLIMB; hops++, at = tree->tokens[at].head) {
    ent__found who = {0};
    bool verbal = ent__verbal(&tree->tokens[at]);
    int32_t noun;
    if (dealing_of(tree, at)) return at;
    if (ent__listed(tree, at, "other_sum")) return ENT__NONE;
    ent__found_children(tree, at, "nsubj", &who);
    if (!who.count && verbal) ent__subjects(tree, at, &who);
    if (!who.count && !verbal) continue;
    *verb = at;
    noun = noun_of_verb(tree, at, &who);
    if (noun != ENT__NONE || who.count) return noun;
  }
  return ENT__NONE;
}

static int32_t find_noun(const ent__tree *tree, const ent_amount *a, int32_t *verb, bool *share) {
  int32_t noun = noun_in_tree(tree, a, verb, share);
  return noun == ENT__NONE || *share ? noun : noun_left_of(tree, a, noun);
}

/* ---- the measure --------------------------------------------------------------------------- */

/* "..., an |increase| of 24 percent": by the noun the figure hangs on; 0: by none. */
static int direction_of_noun(const ent__tree *tree, const ent_amount *a) {
  int32_t at = a->noun == UINT32_MAX ? (int32_t)a->number : (int32_t)a->noun;
  for (int hops = 0; at != ENT__NONE && hops < 3; hops++, at = tree->tokens[at].head) {
    if (tree->tokens[at].upos != ENT_UPOS_NOUN) continue;
    if (ent__listed(tree, at, "falling")) return -1;
    if (ent__listed(tree, at, "rise")) return 1;
  }
  return 0;
}

/* -1: "down 12 percent", "fell by"; 1: "up", "rose"; 0: no change is told. */
static int direction(const ent__tree *tree, const ent_amount *a, int32_t noun, int32_t verb) {
  int32_t first = (int32_t)a->first;
  for (int32_t i = first > FIGURE_AHEAD ? first - FIGURE_AHEAD : 0; i < first; i++) {
    if (ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("up"))) return 1;
    if (ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("down"))) return -1;
  }
  for (int32_t i = (int32_t)a->last + 1; i < tree->count && i <= (int32_t)a->last + 2; i++) {
    if (ent__listed(tree, i, "greater")) return 1;
    if (ent__listed(tree, i, "lesser")) return -1;
  }
  if (direction_of_noun(tree, a)) return direction_of_noun(tree, a);
  for (int32_t at = verb; at != ENT__NONE; at = at == noun ? ENT__NONE : noun) {
    if (ent__listed(tree, at, "falling")) return -1;
    if (ent__listed(tree, at, "rise")) return 1;
  }
  return 0;
}

/* "rose |by| $5 million to $20 million": what was added is not the figure. */
static bool is_change(const ent__tree *tree, const ent_amount *a, int32_t verb) {
  const ent_token *before = a->first ? &tree->tokens[a->first - 1] : NULL;
  if (verb == ENT__NONE || !before) return false;
  return ent_slice_is(before->lemma, "by") && (ent__listed(tree, verb, "falling") || ent__listed(tree, verb, "rise"));
}

/* "The |transfers| deficit", "|errors and omissions| were in surplus": parts of the balance of payments that are no trade. */
static bool is_of_other_account(const ent__tree *tree, int32_t noun) {
  int32_t clause = ent__clause(tree, noun);
  ent__found subjects = {0};
  bool other = false, trade = false;
  if (clause != ENT__NONE && clause != noun) ent__found_children(tree, clause, "nsubj", &subjects);
  for (int32_t t = 0; t < tree->count; t++) {
    bool part = t != noun && ent__below(tree, t, noun);
    for (uint32_t i = 0; i < subjects.count && !part; i++) part = ent__below(tree, t, subjects.at[i]);
    other |= part && ent__listed(tree, t, "of_other_account");
    trade |= part && ent__listed(tree, t, "of_trade_balance");
  }
  return other && !trade;
}

/* A surplus or gap in trade or payments, not that of a budget or of rainfall. */
static bool is_of_trade(const ent_coder *coder, const ent__tree *tree, const ent__dealing *d, int32_t noun) {
  bool trade = ent__dealing_before(coder, tree, d, ACCOUNT_REACH) != NULL;
  if (is_of_other_account(tree, noun)) return false;
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c]) {
    if (ent__listed(tree, c, "of_budget")) return false;
    trade = trade || ent__listed(tree, c, "of_balance") || ent__has_case(tree, c, ENT_SLICE("with"));
  }
  return trade;
}

/* Tonnes, barrels and bales, which are traded as money is paid. */
static bool is_of_goods(const ent__tree *tree, const ent_amount *a) {
  int32_t noun = a->noun == UINT32_MAX ? (int32_t)a->last : (int32_t)a->noun;
  return a->unit_class == ENT_UNIT_WEIGHT ||
         ((a->unit_class == ENT_UNIT_COUNT || a->unit_class == ENT_UNIT_OTHER) && ent__listed(tree, noun, "goods_unit"));
}

/* "Its exports |made up| nine tenths of it", "|account for| a third": a part, no change. */
static bool tells_part(const ent__tree *tree, int32_t verb) {
  static const char *const verbs[] = {"make", "account", "represent", "constitute", "comprise", "form"};
  for (size_t i = 0; verb != ENT__NONE && i < sizeof verbs / sizeof *verbs; i++)
    if (ent_slice_is(tree->tokens[verb].lemma, verbs[i])) return true;
  return false;
}

/* The indicator of this figure of the dealing; empty if it is no figure of it. */
static ent_slice indicator_of(const ent_coder *coder, const ent__tree *tree, const ent__dealing *d,
                              const ent_amount *a, int32_t noun, int32_t verb, int *sign) {
  bool trade = d->mutual || ent_slice_starts(ent_slice_of(d->indicator), "EXP") ||
               ent_slice_starts(ent_slice_of(d->indicator), "IMP");
  *sign = 1;
  if (a->unit_class == ENT_UNIT_TIMES) return trade && direction(tree, a, noun, verb) > 0 ? ENT_SLICE("TRADE_GROWTH") : ENT_EMPTY;
  if (a->unit_class == ENT_UNIT_PERCENT && tells_part(tree, verb)) return trade ? ENT_SLICE("TRADE_SHARE") : ENT_EMPTY;
  if (a->unit_class == ENT_UNIT_PERCENT) {
    *sign = trade ? direction(tree, a, noun, verb) : 0;
    return *sign ? ENT_SLICE("TRADE_GROWTH") : ENT_EMPTY;
  }
  if (is_change(tree, a, verb)) return ENT_EMPTY;
  if (ent_slice_is(ent_slice_of(d->indicator), "TRADE_BALANCE") && !is_of_trade(coder, tree, d, noun)) return ENT_EMPTY;
  if (d->alone == ENT__ALONE_OWNER && is_of_goods(tree, a)) return trade ? ent_slice_of(d->indicator) : ENT_EMPTY;
  if (d->counted)
    return a->unit_class == ENT_UNIT_COUNT && !isnan(a->value) && (int32_t)a->noun == noun ? ent_slice_of(d->indicator) : ENT_EMPTY;
  return a->unit_class == ENT_UNIT_MONEY ? ent_slice_of(d->indicator) : ENT_EMPTY;
}

/* "They must cut the surplus, which |rose|": it did. */
static bool is_aside(const ent__tree *tree, int32_t verb) {
  return ent_deprel_is(&tree->tokens[verb], "acl:relcl") && ent_slice_is(tree->tokens[verb].xpos, "VBD");
}

/* "|aim| for a turnover of $5 million". */
static bool is_aimed_at(const ent__tree *tree, int32_t noun) {
  int32_t up = tree->tokens[noun].head;
  return up != ENT__NONE && ent__verbal(&tree->tokens[up]) && ent__listed(tree, up, "aiming");
}

/* "Nine percent of the debt is |to Peru|". */
static void fill_predicate(const ent__tree *tree, const ent_amount *a, const ent__dealing *d, ent__cast *other) {
  const ent_token *figure = &tree->tokens[a->noun == UINT32_MAX ? a->last : a->noun];
  ent_slice rest = ent_slice_of(d->other);
  while (rest.size && figure->head != ENT__NONE && ent_deprel_is(figure, "nsubj"))
    if (ent__has_case(tree, figure->head, ent_slice_cut(&rest, ' '))) {
      ent__fill(tree, figure->head, true, other);
      return;
    }
}

int32_t ent__figure_between(const ent__tree *tree, const ent_amount *a) {
  for (int32_t at = (int32_t)a->first; at <= (int32_t)a->last; at++)
    for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
      if (ent_deprel_is(&tree->tokens[c], "nmod") && ent__has_case(tree, c, ENT_SLICE("between"))) return at;
  return ENT__NONE;
}

/* "Was 5, up from 4 |in 1985|": the date is that of a figure further on. */
static bool dates_another(const ent__tree *tree, const ent_amount *a, ent_interval date) {
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *b = &tree->scene->amounts[i];
    const ent_time *t = b->first > a->last ? ent__date_of_figure(tree, b) : NULL;
    if (t && t->when.from == date.from && t->when.to == date.to) return true;
  }
  return false;
}

/* "... stood at $91 million, and the |goal| is a billion": what their trade is to come to. */
static ent_status add_goal(ent_coder *coder, const ent__tree *tree, const ent_amount *a, int32_t noun) {
  const ent_report *trade = ent__dealing_before(coder, tree, &dealings[0], 1);
  const ent_time *time = ent__date_of_figure(tree, a);
  ent_participants actor, recipient;
  ent_report report;
  if (!trade || a->unit_class != ENT_UNIT_MONEY || trade->actor.count + trade->recipient.count < 2) return ENT_OK;
  actor = trade->actor; /* adding a report may move it */
  recipient = trade->recipient;
  ent__report_init(coder, tree, noun, &report);
  if (time) ent__report_date(&report, time);
  report.kind = ENT_MEASURE;
  report.indicator = ENT_SLICE("TRADE_TURNOVER");
  report.value = a->value;
  report.value_to = a->value_to;
  report.comparator = a->comparator;
  report.unit = a->unit;
  report.reciprocal = true;
  report.modality = ENT_PLANNED;
  report.actor = actor;
  report.recipient = recipient;
  report.rule = ENT_SLICE("dealing");
  return ent__report_add(coder, &report);
}

/* "Kenya's exports to Egypt were worth 20 million, and |its| imports 180 million": whose the one flow is by name, the other is. */
static void keep_owner_of_flow(const ent_coder *coder, const ent__tree *tree, int32_t noun, ent__cast *owner, ent__cast *other) {
  int32_t own = ent__child(tree, noun, "nmod:poss");
  if (own == ENT__NONE || !ent_slice_eq_nocase(tree->tokens[own].form, ENT_SLICE("its")) || owner->count != 1 || other->count != 1) return;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    bool flow = ent_slice_is(r->indicator, "EXPORTS") || ent_slice_is(r->indicator, "IMPORTS");
    ent_participant swap = owner->items[0];
    if (!flow || r->actor.count != 1 || r->recipient.count != 1 || !ent_slice_eq(r->actor.items[0].entity, other->items[0].entity) ||
        !ent_slice_eq(r->recipient.items[0].entity, swap.entity))
      continue;
    owner->items[0] = other->items[0];
    other->items[0] = swap;
    return;
  }
}

ent_status ent__code_dealing(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  static const ent_time undated = {.when = {ENT_DAY_NONE, ENT_DAY_NONE}};
  bool share;
  int32_t verb, noun = find_noun(tree, a, &verb, &share), between = ent__figure_between(tree, a);
  const ent__dealing *d = noun == ENT__NONE ? NULL : dealing_of(tree, noun);
  const ent_time *time = ent__date_of_figure(tree, a);
  ent__modality_answer modality;
  ent__cast owner = {0}, other = {0};
  ent_slice indicator;
  ent_report report;
  int sign;
  if (!d) return ENT_OK;
  if (strcmp(d->nouns, "goal_noun") == 0) return add_goal(coder, tree, a, noun);
  if (d->counted && ent__sum_is(tree, a, strcmp(d->nouns, "tourist_noun") == 0 ? "not_visiting" : "not_schooled")) return ENT_OK;
  if (is_goods(d) && /* who sells or buys them says more (tally.c) */
      (ent__sum_is(tree, a, "not_sold") || ent__sum_is(tree, a, "selling") || ent__sum_is(tree, a, "buying")))
    return ENT_OK;
  indicator = indicator_of(coder, tree, d, a, noun, verb, &sign);
  if (share) {
    indicator = d->alone == ENT__ALONE_OWNER ? ent_slice_of(d->indicator) : ENT_EMPTY;
    sign = 1;
    fill_predicate(tree, a, d, &other);
  }
  if (!indicator.size || ent__has_case(tree, noun, ENT_SLICE("than"))) return ENT_OK;
  modality = ent__modality_at(tree, verb == ENT__NONE ? noun : verb);
  if (d->alone == ENT__ALONE_OWNER && (verb == ENT__NONE || is_aside(tree, verb))) /* "would not end a deficit of" */
    modality = (ent__modality_answer){.modality = ENT_HAPPENED};
  if (verb == ENT__NONE && is_aimed_at(tree, noun)) modality.modality = ENT_PLANNED;
  if (modality.drop || !ent__dealing_sides(coder, tree, between == ENT__NONE ? noun : between, d, &owner, &other) || (share && !other.count))
    return ENT_OK;
  if (!d->mutual) keep_owner_of_flow(coder, tree, noun, &owner, &other);
  ent__report_init(coder, tree, verb == ENT__NONE ? noun : verb, &report);
  if (time) ent__report_date(&report, time);
  else if (dates_another(tree, a, report.date)) ent__report_date(&report, &undated);
  report.kind = ENT_MEASURE;
  report.indicator = indicator;
  report.value = sign * a->value;
  report.value_to = sign * a->value_to;
  report.comparator = a->comparator;
  report.unit = a->unit;
  report.reciprocal = d->mutual;
  report.modality = modality.modality;
  if (modality.modality == ENT_DENIED && verb != ENT__NONE && ent__listed(tree, verb, "exceeding")) { /* "had not exceeded": so much at most */
    report.modality = ENT_HAPPENED;
    report.comparator = ENT_SLICE("<=");
  }
  report.actor = ent__keep_cast(coder, &owner);
  report.recipient = ent__keep_cast(coder, &other);
  report.rule = ENT_SLICE("dealing");
  return ent__report_add(coder, &report);
}

ent_status ent__code_plain_dealing(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  bool share;
  int32_t verb, noun = a->unit_class == ENT_UNIT_MONEY ? find_noun(tree, a, &verb, &share) : ENT__NONE;
  const ent__dealing *d = noun == ENT__NONE ? NULL : dealing_of(tree, noun);
  bool given = d && (strcmp(d->nouns, "loan_noun") == 0 || strcmp(d->nouns, "aid_word") == 0); /* whose way an act beside it may turn round */
  return given && ent__phrase_names_both(tree, noun, d) ? ent__code_dealing(coder, tree, a) : ENT_OK;
}
