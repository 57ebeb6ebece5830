/* "Peru invested $9 million in Chile, and Chile $5 million in Peru": the second clause
 * lacks its verb; its figure is of the same kind, its sides stand around it. "Expelled 40
 * diplomats, |France 35|": the deed is the same too (src/parse/repair_gap.c finds the name). */
#include "code/gapping.h"

#include <math.h>

#include "code/mood.h"

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
