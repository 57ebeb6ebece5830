/* In: tokens with heads. Out: the same, or a copy in which plain verbs taken for another kind of word are the verbs of their clauses:
 * "A and B |back| each other", taken for the adverb; "and 120,000 Pakistanis |work| there", taken for the noun. */
#include "parse/repair/repair_tree.h"

enum { MAX_UP = 8 };

static bool bounds_clause(const ent_token *t) {
  return t->upos == ENT_UPOS_SCONJ || is(t->form, ",") || is(t->form, ";") || is(t->form, ":");
}

/* Another verb stands in the clause: "turned |back| the boats". */
static bool has_verb(const ent_token *tokens, uint32_t count, uint32_t at) {
  for (uint32_t i = at; i-- > 0 && !bounds_clause(&tokens[i]);)
    if (tokens[i].upos == ENT_UPOS_VERB || tokens[i].upos == ENT_UPOS_AUX) return true;
  for (uint32_t i = at + 1; i < count && !bounds_clause(&tokens[i]); i++)
    if (finite(&tokens[i])) return true;
  return false;
}

/* The head of the phrase that the word stands in, as far as it lies on its side of `at`. */
static uint32_t head_beside(const ent_token *tokens, uint32_t word, uint32_t at) {
  for (int hops = 0; hops < MAX_UP; hops++) {
    int32_t up = tokens[word].head;
    if (up < 0 || up == (int32_t)at || (up > (int32_t)at) != (word > at)) break;
    word = (uint32_t)up;
  }
  return word;
}

static bool is_many(const ent_token *tokens, uint32_t count, uint32_t at) {
  return plural(&tokens[at]) || has_child(tokens, count, at, "conj");
}

static bool may_begin_object(const ent_token *t) {
  return nominal(t) || t->upos == ENT_UPOS_DET || t->upos == ENT_UPOS_NUM || t->upos == ENT_UPOS_ADJ;
}

static void make_verb(ent_token *tokens, uint32_t count, uint32_t at, uint32_t subject, uint32_t object) {
  ent_token *verb = &tokens[at];
  verb->upos = ENT_UPOS_VERB;
  verb->xpos = ENT_SLICE("VBP");
  verb->lemma = ENT_SLICE("back");
  for (uint32_t i = at + 1; i < count; i++)
    if (tokens[i].head == (int32_t)subject) tokens[i].head = (int32_t)at;
  if (verb->head >= 0) {
    verb->head = -1;
    verb->deprel = ENT_SLICE("root");
  }
  tokens[subject].head = tokens[object].head = (int32_t)at;
  tokens[subject].deprel = ENT_SLICE("nsubj");
  tokens[object].deprel = ENT_SLICE("obj");
}

const ent_token *ent__mend_back(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  for (uint32_t i = 1; tokens && i + 1 < s->count; i++) {
    uint32_t subject, object;
    ent_token *mended;
    if (tokens[i].upos != ENT_UPOS_ADV || !is(tokens[i].form, "back") || !nominal(&tokens[i - 1]) || !may_begin_object(&tokens[i + 1])) continue;
    subject = head_beside(tokens, i - 1, i);
    object = head_beside(tokens, i + 1, i);
    /* what was the root must be one of the three */
    if (!is_many(tokens, s->count, subject) || has_verb(tokens, s->count, i) ||
        (tokens[i].head >= 0 && tokens[subject].head >= 0 && tokens[object].head >= 0))
      continue;
    mended = own(arena, s, tokens, NULL);
    if (mended) make_verb(mended, s->count, i, subject, object);
    return mended;
  }
  return tokens;
}
