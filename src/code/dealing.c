/* In: a figure of a sentence that no entry named. Out: the measure that the noun of
 * dealing it belongs to (trade, exports, investment, loans, students) tells of two
 * sides. The noun is looked for upwards in the tree: the counted noun, what it hangs
 * on, the subject of its clause. A directed dealing goes from its owner to the other
 * side; a side that the noun phrase leaves out is taken from the pair the text is on,
 * or from the dealing told before ("exports amounted to ..., imports to ..."). */
#include "code/dealing.h"

#include <math.h>

#include "code/attach.h"
#include "code/indicator.h"

enum { CLIMB = 5, FIGURE_AHEAD = 4 };

typedef struct dealing {
  const char *nouns;     /* word list */
  const char *indicator;
  const char *owner, *other; /* prepositions of whose it is, and with whom; a space after each */
  bool mutual, counted;  /* counted: the figure is of heads, not of money */
} dealing;

static const dealing dealings[] = {
    {"trade_noun", "TRADE_TURNOVER", "between of with ", "", true, false},
    {"export_noun", "EXPORTS", "from by of ", "to ", false, false},
    {"import_noun", "IMPORTS", "by ", "from of ", false, false},
    {"investment_noun", "INVESTMENT_STOCK", "from by of ", "in into ", false, false},
    {"aid_word", "AID", "from by ", "to for ", false, false},
    {"loan_noun", "LOAN", "from by ", "to for ", false, false},
    {"debt_noun", "DEBT", "of ", "to ", false, false},
    {"remittance_noun", "REMITTANCES", "from of by ", "to ", false, false},
    {"student_noun", "STUDENTS", "from of ", "in at ", false, true},
    {"tourist_noun", "TOURIST_ARRIVALS", "from of ", "in to ", false, true},
    {"volunteer_noun", "VOLUNTEERS", "from of ", "in to ", false, true},
    {"scholarship_noun", "SCHOLARSHIPS", "from by at ", "to for ", false, true},
};

/* ---- the noun ------------------------------------------------------------------------------ */

static const dealing *dealing_of(const ent__tree *tree, int32_t at) {
  if (tree->tokens[at].upos != ENT_UPOS_NOUN) return NULL;
  for (size_t i = 0; i < sizeof dealings / sizeof dealings[0]; i++)
    if (ent__listed(tree, at, dealings[i].nouns)) return &dealings[i];
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
    if (ent_deprel_is(&tree->tokens[t], "nsubj")) return dealing_of(tree, t) ? t : ENT__NONE;
  return ENT__NONE;
}

/* The noun of dealing that the figure belongs to; ENT__NONE. */
static int32_t find_noun(const ent__tree *tree, const ent_amount *a, int32_t *verb) {
  int32_t at = a->noun == UINT32_MAX ? (int32_t)a->number : (int32_t)a->noun;
  *verb = ENT__NONE;
  for (int hops = 0; at != ENT__NONE && hops < CLIMB; hops++, at = tree->tokens[at].head) {
    ent__found who = {0};
    if (dealing_of(tree, at)) return at;
    ent__found_children(tree, at, "nsubj", &who);
    if (!who.count && ent__verbal(&tree->tokens[at])) ent__subjects(tree, at, &who);
    if (!who.count) continue;
    *verb = at;
    for (uint32_t i = 0; i < who.count; i++) {
      int32_t noun = noun_measured(tree, who.at[i]);
      if (dealing_of(tree, noun)) return noun;
      noun = noun_of_it(tree, who.at[i]);
      if (noun != ENT__NONE) return noun;
    }
    return ENT__NONE;
  }
  return ENT__NONE;
}

/* ---- the sides ----------------------------------------------------------------------------- */

static void fill_step(const ent__tree *tree, int32_t at, ent_step step, ent__cast *out) {
  ent__found found = {0};
  ent__step(tree, at, &step, &found);
  for (uint32_t i = 0; i < found.count; i++) ent__fill(tree, found.at[i], true, out);
}

static void fill_prepositions(const ent__tree *tree, int32_t at, const char *words, ent__cast *out) {
  ent_slice rest = ent_slice_of(words);
  while (rest.size) {
    ent_step step = {.kind = ENT_STEP_PREP, .word = ent_slice_cut(&rest, ' ')};
    fill_step(tree, at, step, out);
  }
}

static void keep_states(ent__cast *cast, const ent__cast *other) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < cast->count; i++)
    if (cast->items[i].entity.size == 3 && !(other && ent__cast_has(other, cast->items[i].entity)))
      cast->items[kept++] = cast->items[i];
  cast->count = kept;
}

/* Of the two the one that is not in `known`. */
static bool take_other(const ent__cast *two, const ent__cast *known, ent__cast *out) {
  for (uint32_t i = 0; two->count == 2 && i < 2; i++)
    if (known->count == 1 && ent__cast_has(known, two->items[i].entity)) {
      ent__cast_add(out, (ent_participant){.entity = two->items[1 - i].entity});
      return true;
    }
  return false;
}

/* The dealing told last, in this sentence or the one before. */
static const ent_report *told_before(const ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (tree->scene->sentence->number - r->sentence > 1) return NULL;
    if (r->kind != ENT_MEASURE || r->actor.count != 1 || r->recipient.count != 1) continue;
    if (ent_slice_is(r->indicator, "EXPORTS") || ent_slice_is(r->indicator, "IMPORTS") ||
        ent_slice_is(r->indicator, "TRADE_TURNOVER"))
      return r;
  }
  return NULL;
}

/* Both of the two that the text, or the dealing told before, is on. */
static ent__cast two_in_mind(const ent_coder *coder, const ent__tree *tree) {
  const ent_party *pair = tree->scene->pair ? tree->scene->pair : tree->scene->two;
  const ent_report *before = told_before(coder, tree);
  ent__cast two = {0};
  if (before) {
    ent__cast_add(&two, (ent_participant){.entity = before->actor.items[0].entity});
    ent__cast_add(&two, (ent_participant){.entity = before->recipient.items[0].entity});
  } else if (pair) {
    ent__cast_add(&two, (ent_participant){.entity = pair[0].entity});
    ent__cast_add(&two, (ent_participant){.entity = pair[1].entity});
  }
  return two;
}

/* False if it is not known whose dealing it is. */
static bool find_sides(const ent_coder *coder, const ent__tree *tree, int32_t noun, const dealing *d,
                       ent__cast *owner, ent__cast *other) {
  const ent_report *before = told_before(coder, tree);
  ent__cast two = {0};
  fill_step(tree, noun, (ent_step){.kind = ENT_STEP_POSS}, owner);
  if (!owner->count) fill_step(tree, noun, (ent_step){.kind = ENT_STEP_MOD}, owner);
  if (!owner->count && d->counted) ent__fill(tree, noun, true, owner);
  fill_prepositions(tree, noun, d->other, other);
  keep_states(other, d->counted ? owner : NULL); /* "|Cuban| volunteers in the country" */
  keep_states(owner, other);
  if (!owner->count || d->mutual) fill_prepositions(tree, noun, d->owner, owner);
  keep_states(owner, other);
  for (uint32_t i = 1; d->mutual && i < owner->count; i++) ent__cast_add(other, owner->items[i]);
  if (d->mutual && owner->count > 1) owner->count = 1;
  if (owner->count && other->count) return true;
  if (ent__is_with_all(tree, noun)) return false;
  two = two_in_mind(coder, tree);
  if (owner->count) return take_other(&two, owner, other);
  if (other->count) return take_other(&two, other, owner);
  if (two.count != 2 || (!d->mutual && !(before && !before->reciprocal && before->kind == ENT_MEASURE))) return false;
  ent__cast_add(owner, two.items[0]);
  ent__cast_add(other, two.items[1]);
  return true;
}

/* ---- the measure --------------------------------------------------------------------------- */

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

/* The indicator of this figure of the dealing; empty if it is no figure of it. */
static ent_slice indicator_of(const ent__tree *tree, const dealing *d, const ent_amount *a, int32_t noun,
                              int32_t verb, int *sign) {
  bool trade = d->mutual || ent_slice_starts(ent_slice_of(d->indicator), "EXP") ||
               ent_slice_starts(ent_slice_of(d->indicator), "IMP");
  *sign = 1;
  if (a->unit_class == ENT_UNIT_PERCENT) {
    *sign = trade ? direction(tree, a, noun, verb) : 0;
    return *sign ? ENT_SLICE("TRADE_GROWTH") : ENT_EMPTY;
  }
  if (is_change(tree, a, verb)) return ENT_EMPTY;
  if (d->counted)
    return a->unit_class == ENT_UNIT_COUNT && !isnan(a->value) && (int32_t)a->noun == noun ? ent_slice_of(d->indicator) : ENT_EMPTY;
  return a->unit_class == ENT_UNIT_MONEY ? ent_slice_of(d->indicator) : ENT_EMPTY;
}

ent_status ent__code_dealing(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  int32_t verb, noun = find_noun(tree, a, &verb);
  const dealing *d = noun == ENT__NONE ? NULL : dealing_of(tree, noun);
  const ent_time *time = ent__date_of_figure(tree, a);
  ent__modality_answer modality;
  ent__cast owner = {0}, other = {0};
  ent_slice indicator;
  ent_report report;
  int sign;
  if (!d) return ENT_OK;
  indicator = indicator_of(tree, d, a, noun, verb, &sign);
  if (!indicator.size || ent__has_case(tree, noun, ENT_SLICE("than"))) return ENT_OK;
  modality = ent__modality_at(tree, verb == ENT__NONE ? noun : verb);
  if (modality.drop || !find_sides(coder, tree, noun, d, &owner, &other)) return ENT_OK;
  ent__report_init(coder, tree, verb == ENT__NONE ? noun : verb, &report);
  if (time) ent__report_date(&report, time);
  report.kind = ENT_MEASURE;
  report.indicator = indicator;
  report.value = sign * a->value;
  report.value_to = sign * a->value_to;
  report.comparator = a->comparator;
  report.unit = a->unit;
  report.reciprocal = d->mutual;
  report.modality = modality.modality;
  report.actor = ent__keep_cast(coder, &owner);
  report.recipient = ent__keep_cast(coder, &other);
  report.rule = ENT_SLICE("dealing");
  return ent__report_add(coder, &report);
}
