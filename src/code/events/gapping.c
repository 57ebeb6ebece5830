/* "Peru invested $9 million in Chile, and Chile $5 million in Peru": the second clause
 * lacks its verb; its figure is of the same kind, its sides stand around it. "Expelled 40
 * diplomats, |France 35|": the deed is the same too (src/parse/repair/repair_gap.c finds the name). */
#include "code/events/gapping.h"

#include <math.h>

#include "code/report/report.h"
#include "code/setting/mood.h"

enum { REACH = 6 };

static bool is_joiner(const ent_token *t) {
  return ent_slice_eq_nocase(t->form, ENT_SLICE("and")) ||
         ent_slice_eq_nocase(t->form, ENT_SLICE("while")) || ent_slice_is(t->form, ";");
}

static bool is_mark(const ent_token *t) { return t->upos == ENT_UPOS_PUNCT; }

/* "Peru |about| 60" */
static bool makes_rough(const ent__tree *tree, uint32_t at, uint32_t number) {
  return ent_deprel_is(&tree->tokens[at], "advmod") && tree->tokens[at].head == (int32_t)number;
}

/* The mention that ends right before the figure, a dash, comma or "about" aside. */
static const ent_mention *mention_before(const ent__tree *tree, uint32_t first, uint32_t number) {
  const ent_scene *scene = tree->scene;
  while (first > 0 && (is_mark(&tree->tokens[first - 1]) || makes_rough(tree, first - 1, number))) first--;
  for (uint32_t i = 0; i < scene->mention_count; i++)
    if (scene->mentions[i].last + 1 == first && scene->mentions[i].party_count) return &scene->mentions[i];
  return NULL;
}

/* The first mention behind the figure, before a mark or a joining word ends its phrase. */
static const ent_mention *mention_after(const ent__tree *tree, uint32_t last) {
  const ent_scene *scene = tree->scene;
  for (uint32_t at = last + 1; at < (uint32_t)tree->count && at <= last + REACH; at++) {
    if (is_mark(&tree->tokens[at]) || is_joiner(&tree->tokens[at])) return NULL;
    for (uint32_t i = 0; i < scene->mention_count; i++)
      if (scene->mentions[i].first == at && scene->mentions[i].party_count) return &scene->mentions[i];
  }
  return NULL;
}

/* "Honduras admitted 250 dead|,| El Salvador 107.": the sentence ends with it. */
static bool closes_list(const ent__tree *tree, uint32_t comma, const ent_amount *next) {
  return ent_slice_is(tree->tokens[comma].form, ",") && next->last + 2 == (uint32_t)tree->count && is_mark(&tree->tokens[next->last + 1]);
}

static bool verb_between(const ent__tree *tree, uint32_t from, uint32_t to) {
  for (uint32_t i = from; i < to; i++)
    if (tree->tokens[i].upos == ENT_UPOS_VERB || tree->tokens[i].upos == ENT_UPOS_AUX) return true;
  return false;
}

static void take_parties(const ent_mention *m, ent__cast *out) {
  for (uint32_t i = 0; i < m->party_count; i++)
    ent__cast_add(out, ent__participant(m, &m->parties[i]));
}

/* The mention that a joining word sets before the figure, without a verb; NULL. */
static const ent_mention *joined_before(const ent__tree *tree, const ent_amount *told, const ent_amount *next) {
  const ent_mention *before = mention_before(tree, next->first, next->number);
  uint32_t joiner;
  if (next->unit_class != told->unit_class || next->first <= told->last || !before || before->first == 0) return NULL;
  joiner = before->first - 1;
  if (!is_joiner(&tree->tokens[joiner]) && !closes_list(tree, joiner, next)) return NULL;
  return verb_between(tree, before->first, next->last + 1) ? NULL : before;
}

bool ent__gapped_side(const ent__tree *tree, const ent_amount *told, const ent_amount *next, ent__cast *side) {
  const ent_mention *before = joined_before(tree, told, next);
  *side = (ent__cast){0};
  if (before && !mention_after(tree, next->last)) take_parties(before, side);
  return side->count > 0;
}

bool ent__gapped(const ent__tree *tree, const ent_amount *told, const ent_amount *next,
                 ent__cast *actor, ent__cast *recipient) {
  const ent_mention *before = joined_before(tree, told, next), *after, *told_before;
  if (!before) return false;
  after = mention_after(tree, next->last);
  told_before = mention_before(tree, told->first, told->number);
  *actor = *recipient = (ent__cast){0};
  if (after) {
    take_parties(before, actor);
    take_parties(after, recipient);
  } else if (told_before) { /* "gave Chile $9 million and Peru $5 million" */
    take_parties(before, recipient);
  }
  return actor->count || recipient->count;
}

/* ---- shares of a list ------------------------------------------------------------------------ */

/* "5,000 |in Armenia|": the mention of one party behind a preposition right behind the figure's phrase. */
static const ent_mention *mention_behind(const ent__tree *tree, uint32_t preposition) {
  uint32_t at = preposition + 1;
  if (at < (uint32_t)tree->count && ent_slice_eq_nocase(tree->tokens[at].form, ENT_SLICE("the"))) at++;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if ((m->first == at || m->first == preposition + 1) && m->party_count == 1 && m->kind != ENT_KIND_TOPIC && m->how != ENT_HOW_PRONOUN) return m;
  }
  return NULL;
}

/* From the word behind the mention to the figure there are but joining and rounding words: "|, and about| 7,000". */
static bool is_joined(const ent__tree *tree, uint32_t from, uint32_t to) {
  static const char *const rounding[] = {"and", "about", "some", "nearly", "almost", "another", "roughly", "over", "around", "a", "further"};
  if (from >= to) return false;
  for (uint32_t at = from; at < to; at++) {
    bool known = ent_slice_is(tree->tokens[at].form, ",");
    for (size_t i = 0; i < sizeof rounding / sizeof rounding[0] && !known; i++) known = ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(rounding[i]));
    if (!known) return false;
  }
  return true;
}

/* "... in Armenia and |7,000| in Tajikistan": the mention before by the same preposition, that the list goes on from; NULL. */
static const ent_mention *member_before(const ent__tree *tree, const ent_amount *next) {
  ent_slice word = tree->tokens[next->last + 1].form;
  for (uint32_t at = next->first; at-- > 0 && next->first - at < 2 * REACH;) {
    const ent_mention *m = ent_slice_eq_nocase(tree->tokens[at].form, word) ? mention_behind(tree, at) : NULL;
    if (m && m->last < next->first && is_joined(tree, m->last + 1, next->first)) return m;
  }
  return NULL;
}

static void replace_party(ent_coder *coder, ent_participants *side, ent_slice old, const ent_mention *m) {
  ent__cast cast = {0};
  for (uint32_t i = 0; i < side->count; i++)
    if (!ent_slice_eq(side->items[i].entity, old) && !ent_slice_eq(side->items[i].entity, m->parties[0].entity)) ent__cast_add(&cast, side->items[i]);
  take_parties(m, &cast);
  *side = ent__keep_cast(coder, &cast);
}

/* Who has a figure of his own is none of those of the figure before. */
static void leave_out(ent_coder *coder, ent_participants *side, ent_slice entity) {
  ent__cast cast = {0};
  for (uint32_t i = 0; i < side->count; i++)
    if (!ent_slice_eq(side->items[i].entity, entity)) ent__cast_add(&cast, side->items[i]);
  if (cast.count && cast.count < side->count) *side = ent__keep_cast(coder, &cast);
}

static ent_participants *side_with(ent_report *r, ent_slice entity) {
  if (ent__takes_part(r->recipient, entity)) return &r->recipient;
  return ent__takes_part(r->actor, entity) ? &r->actor : NULL;
}

/* The measure of this figure; `like`: of what that one measures (NULL: any). */
static ent_report *measure_of(ent_coder *coder, double value, const ent_report *like) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    if (r->kind == ENT_MEASURE && fabs(r->value) == value && (!like || ent_slice_eq(r->indicator, like->indicator))) return r;
  }
  return NULL;
}

static ent_status add_share(ent_coder *coder, const ent_amount *told, const ent_amount *next, const ent_mention *old, const ent_mention *who) {
  ent_slice from = old->parties[0].entity, to = who->parties[0].entity;
  ent_report *first = measure_of(coder, told->value, NULL), *known, one;
  if (!first || !side_with(first, from)) return ENT_OK;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    if (r->kind != ENT_MEASURE || fabs(r->value) == next->value || !ent_slice_eq(r->indicator, first->indicator) || !side_with(r, to)) continue;
    leave_out(coder, side_with(r, to), to);
    ent__report_set_id(r);
  }
  known = measure_of(coder, next->value, first);
  one = known ? *known : *first;
  if (!side_with(&one, from) || (known && side_with(&one, to))) return ENT_OK;
  replace_party(coder, side_with(&one, from), from, who);
  one.value = next->value;
  one.value_to = next->value_to;
  one.comparator = next->comparator;
  if (!known) return ent__report_add(coder, &one);
  *known = one;
  ent__report_set_id(known);
  return ENT_OK;
}

ent_status ent__code_distributed(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  for (uint32_t i = 1; st == ENT_OK && i < tree->scene->amount_count; i++) {
    const ent_amount *next = &tree->scene->amounts[i], *told = next - 1;
    const ent_mention *who, *old;
    bool bare = next->noun == UINT32_MAX || next->unit_class == told->unit_class;
    if (isnan(next->value) || !bare || next->first == 0 || next->last + 2 >= (uint32_t)tree->count || tree->tokens[next->last + 1].upos != ENT_UPOS_ADP) continue;
    if (next->unit_class != told->unit_class || (next->noun != UINT32_MAX && !ent_slice_eq(next->unit, told->unit))) continue;
    who = mention_behind(tree, next->last + 1);
    old = who ? member_before(tree, next) : NULL;
    if (old && old->first > told->last && !ent_slice_eq(old->parties[0].entity, who->parties[0].entity)) st = add_share(coder, told, next, old, who);
  }
  return st;
}

/* ---- deeds ---------------------------------------------------------------------------------- */

/* A bare figure is none to the reader of figures: the noun that it counts was left out with the verb. NAN if it is no plain number. */
static double bare_figure(ent_slice digits) {
  double value = 0;
  for (size_t i = 0; i < digits.size; i++) {
    if (digits.data[i] == ',') continue;
    if (digits.data[i] < '0' || digits.data[i] > '9') return NAN;
    value = value * 10 + (digits.data[i] - '0');
  }
  return digits.size ? value : NAN;
}

/* The side of the report on which the subject of the verb stands; NULL. */
static ent_participants *side_of_subject(ent_report *report, const ent__cast *subject) {
  for (uint32_t i = 0; i < subject->count; i++) {
    if (ent__takes_part(report->actor, subject->items[i].entity)) return &report->actor;
    if (ent__takes_part(report->recipient, subject->items[i].entity)) return &report->recipient;
  }
  return NULL;
}

/* What was told of the verb's subject, of `who` too, with his figure. */
static ent_status add_gapped_deed(ent_coder *coder, const ent_report *told, const ent__cast *subject, const ent__cast *who,
                                  double figure) {
  ent_report one = *told;
  ent_participants *side = side_of_subject(&one, subject);
  if (!side || (one.kind == ENT_MEASURE && isnan(figure))) return ENT_OK;
  *side = ent__keep_cast(coder, who);
  if (one.kind == ENT_MEASURE) {
    one.value = figure;
    one.value_to = NAN;
    one.comparator = ENT_SLICE("=");
  }
  return ent__report_add(coder, &one);
}

static bool is_of_verb(const ent__tree *tree, const ent_report *report, int32_t verb) {
  int32_t at = ent__token_at(tree, report->trigger_begin);
  return at == verb || (at > verb && tree->tokens[at].head == verb && ent_deprel_is(&tree->tokens[at], "obj"));
}

/* Whose the verb is, and who takes the place of them. */
typedef struct sides {
  ent__cast subject, who;
} sides;

static void find_sides(const ent__tree *tree, int32_t verb, int32_t name, sides *out) {
  ent__found found = {0};
  ent__cast_clear(&out->subject);
  ent__cast_clear(&out->who);
  ent__fill(tree, name, true, &out->who);
  ent__subjects(tree, verb, &found);
  for (uint32_t i = 0; i < found.count; i++) ent__fill(tree, found.at[i], true, &out->subject);
}

ent_status ent__code_gapped(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  uint32_t end = coder->count;
  for (int32_t t = 1; st == ENT_OK && t < tree->count; t++) {
    int32_t name = tree->tokens[t].head, verb = name < 0 ? ENT__NONE : tree->tokens[name].head;
    sides s;
    if (!ent_deprel_is(&tree->tokens[t], "orphan") || verb < 0) continue;
    find_sides(tree, verb, name, &s);
    for (uint32_t i = coder->sentence_first; s.who.count && st == ENT_OK && i < end; i++) {
      ent_report told = coder->reports[i];
      if (is_of_verb(tree, &told, verb)) st = add_gapped_deed(coder, &told, &s.subject, &s.who, bare_figure(tree->tokens[t].form));
    }
  }
  return st;
}

/* ---- "as does B" ------------------------------------------------------------------------------ */

/* "|as does| B", "but B |does not|", "|nor did| B": a verb that stands for the whole clause it hangs on; whose it is. */
static int32_t stand_in_of(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  bool hangs = ent_deprel_is(t, "conj") || ent_deprel_is(t, "advcl") || ent_deprel_is(t, "parataxis");
  int32_t before, after, who;
  if (!hangs || !(ent_slice_is(t->lemma, "do") || ent_slice_is(t->lemma, "have"))) return ENT__NONE;
  before = ent__child(tree, at, "nsubj");
  after = ent__child(tree, at, "obj");
  who = before != ENT__NONE ? before : after;
  if (t->head == ENT__NONE || t->head > at || !ent__verbal(&tree->tokens[t->head]) || who == ENT__NONE ||
      (before != ENT__NONE && after != ENT__NONE) || tree->tokens[who].upos != ENT_UPOS_PROPN)
    return ENT__NONE;
  if (before == ENT__NONE && who != at + 1 && !ent__below(tree, at + 1, who)) return ENT__NONE; /* "as does |Chile|", right behind */
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "xcomp") || ent_deprel_is(&tree->tokens[c], "ccomp")) return ENT__NONE; /* "did |the same|" has entries */
  return who;
}

/* The same of another; its contrary where the verb that stands for it is negated and it was not. */
static ent_status add_elliptic(ent_coder *coder, const ent_report *told, const ent__cast *subject, const ent__cast *who, bool negative) {
  ent_report one = *told;
  ent_participants *side = side_of_subject(&one, subject);
  bool denied = one.modality == ENT_DENIED || ent_slice_is(one.relation, "NOT_RECOGNISES"), event = one.kind == ENT_EVENT;
  if (!side || one.kind == ENT_MEASURE || (denied && !negative)) return ENT_OK;
  if (negative && !denied) {
    if (event && ent_slice_starts(one.cameo, "054")) return ENT_OK; /* that a state is not recognised is a relation */
    if (ent_slice_is(one.relation, "RECOGNISES")) one.relation = ENT_SLICE("NOT_RECOGNISES");
    else one.modality = ENT_DENIED;
  }
  for (uint32_t i = 0; i < who->count; i++) /* "asked B to leave, and B did so": he does what he was asked */
    if (ent__takes_part(side == &one.actor ? one.recipient : one.actor, who->items[i].entity)) return ENT_OK;
  *side = ent__keep_cast(coder, who);
  ent__report_undate(&one);
  return ent__report_add(coder, &one);
}

ent_status ent__code_elliptic(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  uint32_t end = coder->count;
  for (int32_t t = 2; st == ENT_OK && t < tree->count; t++) {
    int32_t name = stand_in_of(tree, t), verb = tree->tokens[t].head;
    sides s;
    if (name == ENT__NONE) continue;
    find_sides(tree, verb, name, &s);
    for (uint32_t i = coder->sentence_first; s.who.count && st == ENT_OK && i < end; i++) {
      ent_report told = coder->reports[i];
      if (is_of_verb(tree, &told, verb)) st = add_elliptic(coder, &told, &s.subject, &s.who, ent__is_negated(tree, t));
    }
  }
  return st;
}
