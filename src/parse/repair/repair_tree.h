/* Inside the room `parse`: what those ask who mend trees, and the steps they take, in this order. Each gets the tokens of a
 * sentence and gives them back, or a mended copy in the arena; NULL if out of memory, or if given NULL. A tree stays a tree. */
#ifndef ENT_PARSE_REPAIR_TREE_H
#define ENT_PARSE_REPAIR_TREE_H

#include <string.h>

#include "base/arena.h"
#include "model/sentence.h"

/** Makes a clause again of a sentence whose root is no verb, or whose verb lacks its subject (repair_root.c). */
const ent_token *ent__mend_root(ent_arena *arena, const ent_sentence *sentence);
/** A verb taken for the adverb "back" (repair_back.c). */
const ent_token *ent__mend_back(ent_arena *arena, const ent_sentence *sentence, const ent_token *tokens);
/** A verb behind a people or number, taken for a noun (repair_many.c). */
const ent_token *ent__mend_many(ent_arena *arena, const ent_sentence *sentence, const ent_token *tokens);
/** What is said of whom: subjects, participles, conjuncts (repair_clause.c). */
const ent_token *ent__mend_clauses(ent_arena *arena, const ent_sentence *sentence, const ent_token *tokens);
/** Who does a verb and who is acted on, across clauses (repair_side.c). */
const ent_token *ent__mend_sides(ent_arena *arena, const ent_sentence *sentence, const ent_token *tokens);
/** What hangs on a noun and what on its verb (repair_phrase.c). */
const ent_token *ent__mend_phrases(ent_arena *arena, const ent_sentence *sentence, const ent_token *tokens);

/** A name and its figure that repeat a clause without its verb (repair_gap.c). */
const ent_token *ent__mend_gaps(ent_arena *arena, const ent_sentence *sentence, const ent_token *tokens);

ENT_INLINE bool is(ent_slice text, const char *word) { return ent_slice_is(text, word); }

/* Whether the form is one of the words, the last of them NULL. Asked of every word: the first letter rules most out. */
ENT_INLINE bool one_of(ent_slice form, const char *const *words) {
  for (; form.size && *words; words++)
    if ((form.data[0] | 32) == **words && ent_slice_eq_nocase(form, ent_slice_of(*words))) return true;
  return false;
}

ENT_INLINE bool nominal(const ent_token *t) {
  return t->upos == ENT_UPOS_NOUN || t->upos == ENT_UPOS_PROPN || t->upos == ENT_UPOS_PRON;
}

ENT_INLINE bool finite(const ent_token *t) {
  return is(t->xpos, "VBD") || is(t->xpos, "VBZ") || is(t->xpos, "VBP") || is(t->xpos, "MD");
}

ENT_INLINE bool plural(const ent_token *t) { return is(t->xpos, "NNS") || is(t->xpos, "NNPS"); }

ENT_INLINE bool has_child(const ent_token *tokens, uint32_t count, uint32_t at, const char *deprel) {
  for (uint32_t i = 0; i < count; i++)
    if (tokens[i].head == (int32_t)at && is(tokens[i].deprel, deprel)) return true;
  return false;
}

/* The copy that is being mended, made of the tokens the first time; NULL if out of memory. */
ENT_INLINE ent_token *own(ent_arena *arena, const ent_sentence *s, const ent_token *tokens, ent_token *mended) {
  if (mended) return mended;
  mended = ENT_ARENA_NEW(arena, ent_token, s->count);
  if (mended) memcpy(mended, tokens, s->count * sizeof *mended);
  return mended;
}

#endif
