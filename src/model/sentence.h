/* What rooms `segment` and `parse` hand on: sentences of tokens, as a tree in
 * Universal Dependencies' words. */
#ifndef ENT_MODEL_SENTENCE_H
#define ENT_MODEL_SENTENCE_H

#include "base/slice.h"

/** Universal parts of speech: one list for enum and text. */
#define ENT_UPOS_LIST(ITEM)                                                           \
  ITEM(X) ITEM(ADJ) ITEM(ADP) ITEM(ADV) ITEM(AUX) ITEM(CCONJ) ITEM(DET) ITEM(INTJ)    \
  ITEM(NOUN) ITEM(NUM) ITEM(PART) ITEM(PRON) ITEM(PROPN) ITEM(PUNCT) ITEM(SCONJ)      \
  ITEM(SYM) ITEM(VERB)

typedef enum ent_upos {
#define ENT_UPOS_ENUM(name) ENT_UPOS_##name,
  ENT_UPOS_LIST(ENT_UPOS_ENUM)
#undef ENT_UPOS_ENUM
  ENT_UPOS_COUNT
} ent_upos;
/** "NOUN" ...; "X" if out of range. */
const char *ent_upos_name(ent_upos upos);
/** ENT_UPOS_X if unknown. */
ent_upos ent_upos_of(ent_slice name);

enum {
  ENT_TOKEN_SPACE_AFTER = 1,  /**< white space (or the end) follows */
  ENT_TOKEN_PART = 2,         /**< second or later word of a contraction: do|n't */
  ENT_TOKEN_QUOTED = 4,       /**< stands inside quotation marks */
  ENT_TOKEN_JOINED = 8        /**< the source lacks a space before: "Ilham|Aliyev" */
};

/** A syntactic word. */
typedef struct ent_token {
  uint32_t begin, end; /**< bytes of the document's text, end excluded */
  ent_slice form;      /**< as written (borrowed from the text) */
  ent_slice lemma;     /**< lower case except for proper nouns; empty before parse */
  ent_slice xpos;      /**< Penn tag, "VBD"; constant of the model */
  ent_slice feats;     /**< "Number=Plur|...", may be empty */
  ent_slice deprel;    /**< "nsubj:pass"; constant of the model */
  int32_t head;        /**< index of the head within the sentence; -1 for the root */
  uint8_t upos;        /**< ent_upos */
  uint8_t flags;       /**< ENT_TOKEN_* */
} ent_token;

/** The token's relation is `name`; subtypes fit too ("nmod" fits "nmod:poss"). Here so that the compiler
 *  knows the literal's length: nothing is asked more often, and nearly always the first letter answers. */
ENT_INLINE bool ent_deprel_is(const ent_token *token, const char *name) {
  size_t size = strlen(name);
  return token->deprel.size >= size && token->deprel.data[0] == name[0] && memcmp(token->deprel.data, name, size) == 0 &&
         (token->deprel.size == size || token->deprel.data[size] == ':');
}

typedef enum ent_sentence_kind {
  ENT_SENTENCE_BODY,
  ENT_SENTENCE_HEADLINE, /**< title or subheading */
  ENT_SENTENCE_BYLINE,   /**< author, dateline alone, credits */
  ENT_SENTENCE_LIST      /**< item of a list or table row */
} ent_sentence_kind;

/** What the parser's network made of each word in its context: integers with a scale a word, by which
 *  their root mean square is 1. */
typedef struct ent_states {
  const int8_t *rows; /**< a row of `width` a word, aligned to 64 bytes; NULL: not kept */
  const float *scale; /**< one a word */
  uint32_t width;
} ent_states;

typedef struct ent_sentence {
  uint32_t begin, end;   /**< bytes of the document's text */
  uint32_t number;       /**< 0-based in the document */
  uint32_t paragraph;    /**< 0-based in the document */
  ent_sentence_kind kind;
  ent_token *tokens;
  uint32_t count;
  bool parsed;           /**< heads, lemmas and tags are filled in */
  ent_states states;     /**< of a parsed sentence */
} ent_sentence;

typedef struct ent_sentences {
  ent_sentence *items;
  uint32_t count;
} ent_sentences;

#endif
