/* Inside the room `code`: a sentence's tree made easy to ask. The questions
 * undo voice, control and relative clauses, so that a pattern need not. */
#ifndef ENT_CODE_TREE_H
#define ENT_CODE_TREE_H

#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "model/mention.h"

enum { ENT__NONE = -1, ENT__MAX_FOUND = 16 };

typedef struct ent__tree {
  const ent_scene *scene;
  const ent_token *tokens;
  int32_t count;
  int32_t *first_child, *next_sibling; /**< by token; ENT__NONE ends */
  int32_t *mention_at; /**< by token: mention whose head it is, with parties if
                            any has, longest first; ENT__NONE */
  int32_t *topic_at;   /**< by token: topic mention that covers it */
  int32_t *inside;     /**< by token: mention (not a topic) that covers it */
  uint32_t *lemma_word, *form_word; /**< by token: numbers in the lexicon (ent_lexicon_word) */
  uint64_t words[64]; /**< the low twelve bits of those numbers, as a set */
  uint64_t lists[ENT_LEXICON_LISTS / 64]; /**< the lists that hold any of the lemmas */
  bool *in_lists; /**< by token: some list holds its lemma */
  uint64_t forms[4]; /**< the forms' first and last letters and lengths, as a set */
  const ent_lexicon *lexicon;
  int32_t deed; /**< a noun that is read as the verb whose deed it names: "the |closure| of the border"; ENT__NONE */
  const struct ent__cast *quoted; /**< who says what stands in quotation marks; NULL: unknown */
} ent__tree;

/** Builds the tree's index in the arena. ENT_E_NOMEM. */
ent_status ent__tree_init(ent__tree *out, ent_arena *arena, const ent_scene *scene,
                          const ent_lexicon *lexicon);

/** Tokens found by a step or path, in order of preference. */
typedef struct ent__found {
  int32_t at[ENT__MAX_FOUND];
  uint32_t count;
} ent__found;

void ent__found_add(ent__found *out, int32_t at);
/** Adds the children with this relation. */
void ent__found_children(const ent__tree *tree, int32_t at, const char *deprel, ent__found *out);

bool ent__nominal(const ent_token *token);  /**< NOUN, PROPN, PRON, or a nominal NUM/ADJ */
bool ent__verbal(const ent_token *token);

/** The lemma in lower case (ASCII), in the buffer or the token's own. */
ent_slice ent__lower_lemma(const ent_token *token, char *buffer, size_t size);

/** False: no word of the sentence has this number (ent_lexicon_word), or stands in this list; true: one may. */
static inline bool ent__may_hold(const ent__tree *tree, uint32_t word) {
  uint32_t list = word & ~ENT_WORD_LIST;
  if (word & ENT_WORD_LIST) return tree->lists[list / 64] >> list % 64 & 1;
  return tree->words[word / 64 % 64] >> word % 64 & 1;
}
/** False: no token of the sentence reads so, whatever the case of its letters (ASCII). */
bool ent__may_read(const ent__tree *tree, ent_slice word);
/** The same of a word that stands in some list. */
bool ent__listed_there(const ent__tree *tree, int32_t at, const char *list);
/** The token's lemma stands in this word list of the lexicon; the name is a literal. Asked a dozen times of each
 *  word, and most words stand in no list. */
static inline bool ent__listed(const ent__tree *tree, int32_t at, const char *list) {
  return tree->in_lists[at] && ent__listed_there(tree, at, list);
}

/** "foreign trade", "total exports": a word before the noun says that it is with all the world. */
bool ent__is_with_all(const ent__tree *tree, int32_t noun);
/** The token that begins at this byte of the document; ENT__NONE. */
int32_t ent__token_at(const ent__tree *tree, uint32_t begin);

/** First child with this relation; ENT__NONE. In the header because the relation is nearly always a literal, which
 *  then is compared without a call. */
static inline int32_t ent__child(const ent__tree *tree, int32_t at, const char *deprel) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], deprel)) return c;
  return ENT__NONE;
}
/** The preposition of a noun ("because_of" with '_'), empty if none. */
bool ent__has_case(const ent__tree *tree, int32_t noun, ent_slice word);
/** The preposition token reads so, with its fixed parts. */
bool ent__case_is(const ent__tree *tree, int32_t marker, ent_slice word);
/** A participle or infinitive after a noun: "signed by", "to send". */
bool ent__participle_of_noun(const ent_token *token);
/** A passive verb (also a bare participle after a noun: "signed by"). */
bool ent__is_passive(const ent__tree *tree, int32_t verb);

/** Walks one step or a whole path from a token. */
void ent__step(const ent__tree *tree, int32_t from, const ent_step *step, ent__found *out);
void ent__walk(const ent__tree *tree, int32_t from, const ent_path *path, ent__found *out);
/** Who does the verb; follows conjuncts, control, participles, relatives. */
void ent__subjects(const ent__tree *tree, int32_t verb, ent__found *out);
/** "Urge A to sign and call on B": the verb of asking that a verb of asking stands beside,
 *  where the parser joined it to what is asked; ENT__NONE. */
int32_t ent__asked_beside(const ent__tree *tree, int32_t verb);
/** Who is given something in the passive: "|A| was given tanks"; ENT__NONE. */
int32_t ent__given_to(const ent__tree *tree, int32_t verb);
void ent__objects(const ent__tree *tree, int32_t verb, ent__found *out);
/** The token stands inside a time expression. */
bool ent__is_time(const ent__tree *tree, int32_t at);
/** The noun a relative pronoun stands for; `at` itself if it is none. */
int32_t ent__antecedent(const ent__tree *tree, int32_t at);
/** The verb or predicate that heads the clause of a token. */
int32_t ent__clause(const ent__tree *tree, int32_t at);
/** True if `at` is `top` or below it. */
bool ent__below(const ent__tree *tree, int32_t at, int32_t top);

#endif
