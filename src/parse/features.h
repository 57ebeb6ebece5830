/* What the network sees of a word; train/parser/features.py computes the same. */
#ifndef ENT_PARSE_FEATURES_H
#define ENT_PARSE_FEATURES_H

#include "base/slice.h"

enum {
  ENT__FORM_MAX = 256, /* bytes of a form that are looked at */
  ENT__SHAPE_MAX = 10,
  ENT__AFFIXES = 10    /* prefixes of 1-4, suffixes of 1-5 letters, shape */
};

typedef struct ent__word {
  char key[ENT__FORM_MAX]; /* folded, lower case, digits as 0 */
  char shape[ENT__SHAPE_MAX];
  uint32_t key_size, shape_size;
} ent__word;

void ent__word_normalise(ent__word *out, ent_slice form);

/* Rows of the affix table (`buckets` is the empty row). */
void ent__word_affixes(const ent__word *word, uint32_t buckets, uint32_t rows[ENT__AFFIXES]);

/* Key of the vocabulary and lemma tables; start with ENT__HASH_SEED, finish with _end. */
#define ENT__HASH_SEED 0xCBF29CE484222325u
uint64_t ent__hash_add(uint64_t hash, ent_slice bytes);
uint64_t ent__hash_end(uint64_t hash);

/* Code point and length of the character at `at`; a malformed byte: -1, 1. */
int32_t ent__parse_code_at(ent_slice text, size_t at, size_t *length);
/* Lower case of the scripts that English text cites (-1 stays -1). */
int32_t ent__lower(int32_t code);
/* Bytes written: 1 or 2. Only for what ent__lower changes. */
size_t ent__encode(int32_t code, char out[2]);
/* Plain spelling of a typographic variant; data NULL if the code point is none. */
ent_slice ent__folded(int32_t code);

#endif
