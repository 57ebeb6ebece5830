/* In: a sentence and a word that tells of its dead and wounded. Out: the act of
 * violence beside it, with its owner by the words around the noun. The owner is
 * looked for along the line of the sentence, not in the tree: names with brackets
 * and weapons between owner and noun ("a Rapid Support Forces (RSF) drone strike")
 * are what parsers hang elsewhere. */
#include "code/sides/blow.h"

#include <stdlib.h>

#include "code/setting/attach.h"

enum { BEHIND = 8, BEFORE = 6 }; /* tokens between the noun and its owner */

static bool form_is(const ent__tree *tree, int32_t at, const char *word) {
  return ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(word));
}

static bool is_blow(const ent__tree *tree, int32_t at) {
  uint8_t upos = tree->tokens[at].upos;
  return (upos == ENT_UPOS_NOUN || upos == ENT_UPOS_PROPN) && ent__listed(tree, at, "hostile_act");
}

static int32_t nearest_blow(const ent__tree *tree, int32_t at) {
  int32_t best = ENT__NONE;
  for (int32_t i = 0; i < tree->count; i++) {
    if (i == at || !is_blow(tree, i)) continue;
    if (i + 1 < tree->count && is_blow(tree, i + 1)) continue; /* "missile |attack|" */
    if (best == ENT__NONE || abs(i - at) < abs(best - at)) best = i;
  }
  return best;
}

/* Schools, villagers and firms are near violence without doing it. */
static bool can_strike(ent_slice sector) {
  static const char *const sectors[] = {"", "GOV", "MIL", "REB", "COP", "SPY", "UAF", "CRM"};
  for (size_t i = 0; i < sizeof sectors / sizeof sectors[0]; i++)
    if (ent_slice_is(sector, sectors[i])) return true;
  return false;
}

/* Adds who can strike, unless hurt himself. */
static void add_party(const ent_mention *m, const ent__cast *victims, ent__cast *out) {
  if (m->how == ENT_HOW_PLACE || m->kind == ENT_KIND_PLACE) return;
  for (uint32_t i = 0; i < m->party_count; i++) {
    const ent_party *p = &m->parties[i];
    if (ent__cast_has(victims, p->entity) || !can_strike(p->sector) || ent_slice_starts(p->entity, "PLACE:"))
      continue;
    ent__cast_add(out, ent__participant(m, p));
    out->named = true;
  }
}

/* "an |Islamic State|-affiliated faction of ...": named, but not who did it. */
static bool only_likens(const ent__tree *tree, const ent_mention *m) {
  uint32_t next = m->last + 1;
  if (next + 1 < (uint32_t)tree->count && ent_slice_is(tree->tokens[next].form, "-")) next++;
  return next < (uint32_t)tree->count && ent__listed(tree, (int32_t)next, "affiliated");
}

static const ent_mention *mention_from(const ent__tree *tree, int32_t first, int32_t last) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (!m->party_count || (int32_t)m->first < first || (int32_t)m->first > last) continue;
    if (!only_likens(tree, m)) return m;
    last += BEFORE; /* the faction's own name follows */
  }
  return NULL;
}

/* "an ambush [carried out] by Islamic State gunmen", "a shootout with the army". */
static void owner_behind(const ent__tree *tree, int32_t noun, const char *word, const ent__cast *victims,
                         ent__cast *out) {
  for (int32_t k = noun + 1; k < tree->count && k <= noun + BEHIND; k++) {
    const ent_mention *m;
    bool goes_on = k == noun + 1 && k + 1 < tree->count && ent_slice_starts(tree->tokens[k + 1].xpos, "VB");
    if (ent_slice_is(tree->tokens[k].form, ";")) return;
    if (ent_slice_is(tree->tokens[k].form, ",") && !goes_on) return; /* "the raid, carried out by B" */
    if (!form_is(tree, k, word)) continue;
    m = mention_from(tree, k + 1, k + 4);
    if (m) add_party(m, victims, out);
    if (m && (m = mention_from(tree, (int32_t)m->last + 2, (int32_t)m->last + 3)) &&
        form_is(tree, (int32_t)m->first - 1, "and"))
      add_party(m, victims, out);
    return;
  }
}

/* "a Russian missile attack", "the Rapid Support Forces (RSF) drone strike". */
static void owner_before(const ent__tree *tree, int32_t noun, const ent__cast *victims, ent__cast *out) {
  for (int32_t k = noun; k >= 0 && k >= noun - BEFORE; k--) {
    const ent_token *t = &tree->tokens[k];
    int32_t m = tree->inside[k];
    if (k < noun && (t->upos == ENT_UPOS_ADP || t->upos == ENT_UPOS_VERB || t->upos == ENT_UPOS_AUX ||
                     t->upos == ENT_UPOS_DET || ent_slice_is(t->form, ",")))
      return;
    if (m == ENT__NONE || !tree->scene->mentions[m].party_count) continue;
    add_party(&tree->scene->mentions[m], victims, out);
    return;
  }
}

/* "shot |by the guards|". */
static bool has_agent(const ent__tree *tree, int32_t verb) {
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "obl") && ent__has_case(tree, c, ENT_SLICE("by"))) return true;
  return false;
}

static void subject_of(const ent__tree *tree, int32_t at, const ent__cast *victims, ent__cast *out) {
  ent__found who = {0};
  ent__cast found = {0};
  if (tree->tokens[at].upos != ENT_UPOS_VERB || (ent__is_passive(tree, at) && !has_agent(tree, at)) ||
      ent_slice_is(tree->tokens[at].lemma, "die"))
    return;
  ent__subjects(tree, at, &who);
  for (uint32_t i = 0; i < who.count; i++)
    if (!is_blow(tree, who.at[i])) ent__fill(tree, who.at[i], false, &found);
  for (uint32_t i = 0; i < found.count; i++)
    if (!ent__is_side_in(tree, &found.items[i], victims) && can_strike(found.items[i].sector))
      ent__cast_add(out, found.items[i]);
}

static ent_slice struck_state(const ent__tree *tree, int32_t at, int32_t noun, const ent__cast *actor) {
  const ent_mention *place = ent__place_of(tree, at);
  ent_slice state = place ? ent__state_of_place(tree, place) : ENT_EMPTY;
  if (!state.size && noun != ENT__NONE && (place = ent__place_of(tree, noun)))
    state = ent__state_of_place(tree, place);
  for (uint32_t i = 0; !state.size && i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    bool acts = m->head < (uint32_t)tree->count && ent_deprel_is(&tree->tokens[m->head], "nsubj");
    if (acts || (m->how != ENT_HOW_PLACE && m->how != ENT_HOW_NAME)) continue;
    state = ent__state_of_place(tree, m);
    if (state.size && ent__cast_has(actor, state)) state = ENT_EMPTY;
    if (!state.size) state = m->territory_of;
  }
  return state;
}

void ent__blow_near(const ent__tree *tree, int32_t at, const ent__cast *victims, ent__blow *out) {
  int32_t noun = nearest_blow(tree, at);
  *out = (ent__blow){.warlike = false};
  subject_of(tree, at, victims, &out->actor);
  if (noun != ENT__NONE) {
    if (!out->actor.count) owner_behind(tree, noun, "by", victims, &out->actor);
    if (!out->actor.count) owner_before(tree, noun, victims, &out->actor);
    if (!out->actor.count && ent__listed(tree, noun, "mutual_blow"))
      owner_behind(tree, noun, "with", victims, &out->actor);
    if (!out->actor.count && victims->count && ent__listed(tree, noun, "mutual_blow"))
      owner_behind(tree, noun, "between", victims, &out->actor);
  }
  out->state = struck_state(tree, at, noun, &out->actor);
  for (int32_t i = 0; i < tree->count; i++) {
    out->warlike |= (tree->tokens[i].upos == ENT_UPOS_NOUN && ent__listed(tree, i, "warlike")) ||
                    (ent__verbal(&tree->tokens[i]) && ent__listed(tree, i, "warring_verb"));
    out->mishap |= ent__listed(tree, i, "mishap");
  }
}
