/* In: a figure. Out: the words that govern it wherever in the phrase it hangs, and who stands by them: whose the counted are,
 * who does the verbs above, where the phrase and its clause point to. */
#include "code/figures/governed.h"

#include "code/figures/dealing_side.h"
#include "code/report/report.h"
#include "code/setting/attach.h"
#include "code/sides/attack.h"

enum { CLIMB = 6 }; /* words above a figure */

static void note(ent__governed *p, int32_t at) {
  if (p->count < ENT__MAX_ABOVE) p->above[p->count++] = at;
}

/* "|soldiers stationed|", "|aid worth| $5 million": what is said of the word in a participle or a relative clause. */
static void note_clauses(const ent__tree *tree, int32_t at, ent__governed *p) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "acl") || ent_deprel_is(&tree->tokens[c], "acl:relcl")) note(p, c);
}

static void note_nouns_beside(const ent__tree *tree, int32_t at, const ent_amount *a, ent__governed *p) {
  note_clauses(tree, at, p);
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (c >= (int32_t)a->first && c <= (int32_t)a->last) continue;
    if (ent_deprel_is(t, "compound") || ent_deprel_is(t, "amod") || ent_deprel_is(t, "nmod") || ent_deprel_is(t, "compound:prt") ||
        (ent_deprel_is(t, "obl") && ent__has_case(tree, c, ENT_SLICE("in"))) || ent_deprel_is(t, "advmod"))
      note(p, c);
  }
}

/* "the number of |refugees| fell to 5,000": what the subject of the figure's verb is the number of; ENT__NONE. */
static int32_t numbered_noun(const ent__tree *tree, const ent_amount *a) {
  int32_t up = tree->tokens[a->number].head, number;
  if (up != ENT__NONE && !ent__verbal(&tree->tokens[up])) up = tree->tokens[up].head;
  number = up != ENT__NONE && ent__verbal(&tree->tokens[up]) ? ent__child(tree, up, "nsubj") : ENT__NONE;
  if (number == ENT__NONE || !ent__listed(tree, number, "figure_word")) return ENT__NONE;
  for (int32_t c = tree->first_child[number]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__has_case(tree, c, ENT_SLICE("of"))) return c;
  return ENT__NONE;
}

/* "half a million |soldiers|": what is counted hangs above a figure in words. */
static int32_t counted_noun(const ent__tree *tree, const ent_amount *a) {
  int32_t up = tree->tokens[a->number].head;
  if (a->noun != UINT32_MAX) return (int32_t)a->noun;
  if (a->unit_class == ENT_UNIT_COUNT && numbered_noun(tree, a) != ENT__NONE) return numbered_noun(tree, a);
  while (a->unit_class == ENT_UNIT_COUNT && up != ENT__NONE && up >= (int32_t)a->first && up <= (int32_t)a->last) up = tree->tokens[up].head;
  return a->unit_class == ENT_UNIT_COUNT && up != ENT__NONE && up > (int32_t)a->last && up <= (int32_t)a->last + 3 &&
                 ent__nominal(&tree->tokens[up])
             ? up
             : (int32_t)a->number;
}

ent__governed ent__governing(const ent__tree *tree, const ent_amount *a) {
  ent__governed p = {.noun = counted_noun(tree, a)};
  int32_t at = p.noun;
  note_clauses(tree, at, &p);
  for (int32_t k = at + 1; k < tree->count && k <= at + 2; k++) /* "29 soldiers |dead|" */
    if (ent__listed(tree, k, "not_posted")) note(&p, k);
  for (int32_t k = (int32_t)a->first; (a->unit_class == ENT_UNIT_MONEY || a->unit_class == ENT_UNIT_WEIGHT || a->unit_class == ENT_UNIT_PERCENT) && k <= (int32_t)a->last; k++)
    note_nouns_beside(tree, k, a, &p); /* "$5 million in |aid|" */
  for (int hops = 0; hops < CLIMB; hops++) {
    const ent_token *t = &tree->tokens[at];
    if (hops && (ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "parataxis"))) break; /* what is said; not who says it */
    if (t->head == ENT__NONE || t->head == at) break;
    /* "3,000 students are enrolled, and 2,000 Kenyans |work| there": the clause before tells of others */
    if (a->unit_class == ENT_UNIT_COUNT && hops && ent_deprel_is(t, "conj") && ent__verbal(t) && ent__child(tree, at, "nsubj") != ENT__NONE) break;
    if (a->unit_class == ENT_UNIT_COUNT && ent_deprel_is(t, "acl:relcl")) break; /* what is above tells of others */
    at = t->head;
    bool credit = tree->tokens[at].upos == ENT_UPOS_NOUN && ent__listed(tree, at, "lent"); /* "credits of" */
    if ((ent__listed(tree, at, "judging") || ent__listed(tree, at, "thanking")) && !credit) break; /* who praises a gift did not give it */
    note(&p, at);
    if (a->unit_class == ENT_UNIT_COUNT && ent__child(tree, at, "cop") != ENT__NONE) note_clauses(tree, at, &p); /* "are among the people |killed|" */
    if (ent__verbal(&tree->tokens[at])) {
      int32_t particle = ent__child(tree, at, "compound:prt"), object = ent__child(tree, at, "obj");
      if (particle != ENT__NONE) note(&p, particle);
      for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
        if (c > at && ent__has_case(tree, c, ENT_SLICE("as"))) note(&p, c); /* "went there |as tourists|" */
      if (object != ENT__NONE && a->unit_class == ENT_UNIT_COUNT && !ent__below(tree, p.noun, object)) note(&p, object); /* "found |shelter|" */
    }
  }
  return p;
}

bool ent__governed_by(const ent__tree *tree, const ent__governed *p, const char *list) {
  for (uint32_t i = 0; i < p->count; i++)
    if (ent__listed(tree, p->above[i], list)) return true;
  return false;
}

/* States, organisations of states, armed groups and regions; those who flee are no side by their flight. */
static bool takes_side(ent_slice id) {
  return id.size == 3 || ent_slice_starts(id, "IGO:") || ent_slice_starts(id, "HIS:") || ent_slice_starts(id, "PLACE:") ||
         (ent_slice_starts(id, "GRP:") && !ent_slice_is(id, "GRP:Migrants") && !ent_slice_is(id, "GRP:Refugees"));
}

/* Places as the states they are in. */
void ent__keep_sides(const ent__tree *tree, ent__cast *cast, const ent__cast *other) {
  uint32_t kept = 0;
  ent__territories_to_states(tree, cast);
  for (uint32_t i = 0; i < cast->count; i++)
    if (takes_side(cast->items[i].entity) && !(other && ent__cast_has(other, cast->items[i].entity)))
      cast->items[kept++] = cast->items[i];
  cast->count = kept;
}

/* Whose the counted are by their own phrase. */
void ent__add_own(const ent__tree *tree, const ent__governed *p, const ent__cast *other, ent__cast *out) {
  ent__fill(tree, p->noun, false, out);
  ent__keep_sides(tree, out, other);
}

/* Who does the nearest verb above of which the figure itself is not the subject. */
void ent__add_doer(const ent__tree *tree, const ent__governed *p, const ent__cast *other, ent__cast *out) {
  for (uint32_t i = 0; i < p->count && !out->count; i++) {
    ent__found who = {0};
    if (!ent__verbal(&tree->tokens[p->above[i]])) continue;
    ent__subjects(tree, p->above[i], &who);
    for (uint32_t k = 0; k < who.count; k++)
      if (!ent__below(tree, p->noun, who.at[k])) ent__fill(tree, who.at[k], false, out);
    ent__keep_sides(tree, out, other);
  }
}

/* "|A's| aid", "|British| gold", "a contribution |from A|". */
void ent__add_possessor(const ent__tree *tree, const ent__governed *p, const ent__cast *other, ent__cast *out) {
  static const ent_step steps[] = {{.kind = ENT_STEP_POSS}, {.kind = ENT_STEP_MOD}};
  for (uint32_t i = 0; i < p->count && !out->count; i++) {
    if (ent__verbal(&tree->tokens[p->above[i]])) continue;
    for (size_t s = 0; s < sizeof steps / sizeof steps[0]; s++) {
      ent__found found = {0};
      ent__step(tree, p->above[i], &steps[s], &found);
      for (uint32_t k = 0; k < found.count; k++) ent__fill(tree, found.at[k], false, out);
    }
    ent__fill_prepositions(tree, p->above[i], "from by ", out);
    ent__keep_sides(tree, out, other);
  }
}

/* Whom the phrase or its clause points to; `home`: also the first side itself, done at home. */
void ent__add_pointed(const ent__tree *tree, const ent__governed *p, const char *words, const ent__cast *other, ent__cast *out,
                      bool *home) {
  bool own;
  for (uint32_t i = 0; i <= p->count && !out->count; i++) {
    int32_t at = i ? p->above[i - 1] : p->noun, given = ent__verbal(&tree->tokens[at]) ? ent__child(tree, at, "iobj") : ENT__NONE;
    if (given != ENT__NONE) ent__fill(tree, given, false, out); /* "gave |Peru| $5 million" */
    ent__fill_prepositions(tree, at, words, out);
    own = home && out->count && other && ent__casts_share(out, other);
    ent__keep_sides(tree, out, other);
    if (own && !out->count) *home = true; /* not "at its base |in Peru|" */
  }
}

/* The object of the verb that the counted do: "20,000 soldiers |occupied Peru|". */
void ent__add_object(const ent__tree *tree, const ent__governed *p, const ent__cast *other, ent__cast *out) {
  for (uint32_t i = 0; i < p->count && !out->count; i++) {
    ent__found what = {0};
    if (!ent__verbal(&tree->tokens[p->above[i]])) continue;
    ent__objects(tree, p->above[i], &what);
    for (uint32_t k = 0; k < what.count; k++)
      if (!ent__below(tree, p->noun, what.at[k])) ent__fill(tree, what.at[k], true, out);
    ent__keep_sides(tree, out, other);
  }
}

void ent__drop_regions(ent__cast *cast) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < cast->count; i++)
    if (!ent_slice_starts(cast->items[i].entity, "PLACE:")) cast->items[kept++] = cast->items[i];
  cast->count = kept;
}

bool ent__is_nation(const ent__tree *tree, int32_t noun) {
  int32_t m = tree->inside[noun];
  if (ent_slice_is(tree->tokens[noun].xpos, "NNPS")) return true; /* a people that no table has */
  if (m == ENT__NONE || tree->scene->mentions[m].party_count != 1) return false;
  /* "two |Chinese|": nothing stands behind */
  return tree->scene->mentions[m].how == ENT_HOW_DEMONYM ||
         (tree->scene->mentions[m].how == ENT_HOW_ADJECTIVE && tree->tokens[noun].upos == ENT_UPOS_ADJ && !ent_deprel_is(&tree->tokens[noun], "amod"));
}

void ent__report_counted(ent_coder *coder, const ent__tree *tree, const ent_amount *a, const ent__governed *p, const char *indicator, const char *unit,
                         ent_report *report) {
  const ent_time *time = ent__date_of_figure(tree, a);
  ent__report_init(coder, tree, p->noun, report);
  if (time) ent__report_date(report, time);
  report->kind = ENT_MEASURE;
  report->indicator = ent_slice_of(indicator);
  report->value = a->value;
  report->value_to = a->value_to;
  report->comparator = a->comparator;
  report->unit = unit ? ent_slice_of(unit) : a->unit;
  report->confidence = 0.5;
}
