/* In: a coded sentence. Out: its predicates between two parties that told nothing.
 * The sides are looked for as an entry would: subject and object, possessor and
 * preposition, also a preposition under the object ("voiced concern over Iran"). */
#include "code/entries/silent.h"

#include <stdio.h>

#include "code/entries/match.h"
#include "code/sides/binding.h"
#include "code/tree/fill.h"
#include "code/tree/tree.h"

typedef struct search {
  ent__tree tree;
  ent_reports reports;
} search;

static bool is_party(ent_slice id) {
  return id.size == 3 || ent_slice_starts(id, "IGO:") || ent_slice_starts(id, "GRP:");
}

/* Fills in the parties of the word; false if it names none beside `taken`. */
static bool names_party(const ent__tree *tree, int32_t at, const ent__cast *taken, ent__cast *out) {
  ent__cast found = {0};
  ent__fill(tree, at, false, &found);
  for (uint32_t i = 0; i < found.count; i++)
    if (is_party(found.items[i].entity) && !(taken && ent__cast_has(taken, found.items[i].entity)))
      ent__cast_add(out, found.items[i]);
  return out->count > 0;
}

static bool told_at(const search *s, int32_t at) {
  const ent_token *t = &s->tree.tokens[at];
  for (uint32_t i = 0; i < s->reports.count; i++)
    if (s->reports.items[i].trigger_begin == t->begin &&
        s->reports.items[i].sentence == s->tree.scene->sentence->number)
      return true;
  return false;
}

static bool entry_matches(const search *s, int32_t at) {
  uint32_t lemma = s->tree.lemma_word[at], total;
  const ent_entry *entries = ent_lexicon_entries(s->tree.lexicon, &total);
  for (int a = 0; a < ENT_ANCHOR_COUNT; a++) {
    uint32_t count;
    const ent_candidate *found = ent_lexicon_find(s->tree.lexicon, (ent_anchor)a, lemma, &count);
    ent__binding bound;
    if (!ent__anchor_fits(&s->tree.tokens[at], (ent_anchor)a)) continue;
    for (uint32_t i = 0; i < count; i++)
      if (ent__match(&s->tree, &entries[found[i].entry], at, ENT__GAPS_NONE, &bound)) return true;
  }
  return false;
}

static bool is_silent(const search *s, int32_t at) {
  return !told_at(s, at) && !entry_matches(s, at);
}

/* The preposition of a noun phrase, empty if it has none. */
static ent_slice preposition(const ent__tree *tree, int32_t noun) {
  int32_t marker = ent__child(tree, noun, "case");
  return marker == ENT__NONE ? ENT_EMPTY : tree->tokens[marker].form;
}

/* The first dependent of `at` by these relations that names another party. */
static int32_t other_side(const ent__tree *tree, int32_t at, const ent__cast *actor,
                          const char *const *relations) {
  for (; *relations; relations++)
    for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
      ent__cast found = {0};
      if (ent_deprel_is(&tree->tokens[c], *relations) && names_party(tree, c, actor, &found)) return c;
    }
  return ENT__NONE;
}

static bool verb_actor(const ent__tree *tree, int32_t verb, ent__cast *actor) {
  ent__found words = {0};
  ent__subjects(tree, verb, &words);
  for (uint32_t i = 0; i < words.count; i++) names_party(tree, words.at[i], NULL, actor);
  return actor->count > 0;
}

static void tell_verb(const search *s, int32_t verb, ent_silent_fn *tell, void *user) {
  static const char *const objects[] = {"obj", "iobj", "obl", NULL};
  static const char *const phrases[] = {"nmod", NULL};
  const ent__tree *tree = &s->tree;
  int32_t particle = ent__child(tree, verb, "compound:prt"), object = ent__child(tree, verb, "obj");
  int32_t other, noun = ENT__NONE;
  ent__cast actor = {0};
  char lemma[64], noun_lemma[64], key[192];
  ent_slice prep, word = ENT_EMPTY;
  if (!verb_actor(tree, verb, &actor)) return;
  other = other_side(tree, verb, &actor, objects);
  if (object != ENT__NONE && object != other && tree->inside[object] == ENT__NONE) {
    noun = object; /* "voiced concern": the noun says what is done */
    if (other == ENT__NONE) other = other_side(tree, noun, &actor, phrases);
  }
  if (other == ENT__NONE || (noun != ENT__NONE && !is_silent(s, noun)) || !is_silent(s, verb)) return;
  if (noun == ENT__NONE && tree->mention_at[other] == ENT__NONE && told_at(s, other)) return;
  prep = preposition(tree, other);
  if (noun != ENT__NONE) word = ent__lower_lemma(&tree->tokens[noun], noun_lemma, sizeof noun_lemma);
  snprintf(key, sizeof key, "v:%.*s%s%.*s%s%.*s%s%.*s",
           ENT_FMT(ent__lower_lemma(&tree->tokens[verb], lemma, sizeof lemma)),
           particle != ENT__NONE ? " " : "",
           ENT_FMT(particle != ENT__NONE ? tree->tokens[particle].form : ENT_EMPTY),
           word.size ? " " : "", ENT_FMT(word), prep.size ? " " : "", ENT_FMT(prep));
  tell(user, verb, ent_slice_of(key));
}

static void tell_noun(const search *s, int32_t noun, ent_silent_fn *tell, void *user) {
  static const char *const owners[] = {"nmod:poss", "amod", "compound", NULL};
  static const char *const phrases[] = {"nmod", "obl", NULL};
  const ent__tree *tree = &s->tree;
  int32_t owner = other_side(tree, noun, NULL, owners), other;
  ent__cast actor = {0};
  char lemma[64], key[128];
  if (tree->inside[noun] != ENT__NONE || owner == ENT__NONE || !names_party(tree, owner, NULL, &actor)) return;
  other = other_side(tree, noun, &actor, phrases);
  if (other == ENT__NONE || !preposition(tree, other).size || !is_silent(s, noun)) return;
  snprintf(key, sizeof key, "n:%.*s %.*s",
           ENT_FMT(ent__lower_lemma(&tree->tokens[noun], lemma, sizeof lemma)),
           ENT_FMT(preposition(tree, other)));
  tell(user, noun, ent_slice_of(key));
}

ent_status ent_silent_predicates(const ent_scene *scene, const ent_lexicon *lexicon,
                                 ent_reports reports, ent_arena *arena, ent_silent_fn *tell,
                                 void *user) {
  search s = {.reports = reports};
  ent_status st;
  if (!scene->sentence->parsed || scene->mention_count < 2) return ENT_OK;
  st = ent__tree_init(&s.tree, arena, scene, lexicon);
  if (st != ENT_OK) return st;
  for (int32_t at = 0; at < s.tree.count; at++) {
    if (ent__verbal(&s.tree.tokens[at])) tell_verb(&s, at, tell, user);
    else if (s.tree.tokens[at].upos == ENT_UPOS_NOUN) tell_noun(&s, at, tell, user);
  }
  return ENT_OK;
}
