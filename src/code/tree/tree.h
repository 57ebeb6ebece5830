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
  uint64_t held[ENT_HELD / 64]; /**< those numbers and the lists that hold any of the lemmas (ent_held_place) */
  bool *in_lists; /**< by token: some list holds its lemma */
  uint64_t forms[4]; /**< the forms' first and last letters and lengths, as a set */
  const ent_lexicon *lexicon;
  ent_list_name *list_names; /**< of the lexicon (ent_lexicon_known_list) */
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

/** NOUN, PROPN, PRON, NUM or DET. */
static inline bool ent__nominal(const ent_token *token) {
  return token->upos == ENT_UPOS_NOUN || token->upos == ENT_UPOS_PROPN || token->upos == ENT_UPOS_PRON || token->upos == ENT_UPOS_NUM ||
         token->upos == ENT_UPOS_DET;
}
static inline bool ent__verbal(const ent_token *token) { return token->upos == ENT_UPOS_VERB || token->upos == ENT_UPOS_AUX; }

/** The lemma in lower case (ASCII), in the buffer or the token's own. */
ent_slice ent__lower_lemma(const ent_token *token, char *buffer, size_t size);

static inline uint64_t *ent__lists_held(ent__tree *tree) { return tree->held + ENT_HELD_WORDS / 64; }
static inline void ent__hold(ent__tree *tree, uint32_t word) { tree->held[ent_held_place(word) / 64] |= UINT64_C(1) << word % 64; }
static inline bool ent__holds_place(const ent__tree *tree, uint32_t place) { return tree->held[place / 64] >> place % 64 & 1; }
/** False: no word of the sentence has this number (ent_lexicon_word), or stands in this list; true: one may. */
static inline bool ent__may_hold(const ent__tree *tree, uint32_t word) {
  return ent__holds_place(tree, ent_held_place(word));
}
/** False: no token of the sentence reads so, whatever the case of its letters (ASCII). */
bool ent__may_read(const ent__tree *tree, ent_slice word);
/** ent__listed of a word that stands in some list. */
bool ent__listed_there(const ent__tree *tree, int32_t at, const char *list);
/** Some word of the sentence stands in this list; the name is a literal. */
static inline bool ent__any_listed(const ent__tree *tree, const char *list) {
  uint32_t number = ent_lexicon_known_list(tree->list_names, list);
  return ent__may_hold(tree, number != ENT_WORD_NONE ? number : ent_lexicon_list_named(tree->lexicon, list));
}
/** The token's lemma stands in this word list of the lexicon; the name is a literal. Asked a dozen times of each
 *  word: most stand in no list, and of most lists no word is in the sentence. */
static inline bool ent__listed(const ent__tree *tree, int32_t at, const char *list) {
  return tree->in_lists[at] && ent__any_listed(tree, list) && ent__listed_there(tree, at, list);
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
/** A verb with "to": "to send". */
bool ent__is_infinitive(const ent__tree *tree, int32_t at);

#endif
