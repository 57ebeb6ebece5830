/* A file in CoNLL-U as the scorer needs it, and two of them laid beside each other. */
#ifndef ENT_EVALUATE_TREEBANK_H
#define ENT_EVALUATE_TREEBANK_H

#include "evaluate/evaluate.h"
#include "evaluate/gold.h"

enum { ENT__ROOT = -1, ENT__HEADLESS = -2 };

/** A syntactic word; slices are of the file. */
typedef struct ent__word {
  ent__span span; /**< bytes of the text without white space */
  ent_slice form, lemma, upos, xpos, deprel;
  int32_t head;   /**< number of the word in the treebank, ENT__ROOT, ENT__HEADLESS */
  bool multi;     /**< part of a multiword token, whose span it has */
} ent__word;

typedef struct ent__spans {
  ent__span *items;
  uint32_t count, capacity;
} ent__spans;

/** All in one arena. */
typedef struct ent__treebank {
  ent_strbuf text; /**< forms without white space; owned: ent__treebank_free */
  ent__spans tokens, sentences;
  ent__spans documents; /**< only begin is set */
  ent__word *words;
  uint32_t count, capacity;
} ent__treebank;

/** ENT_E_FORMAT (columns, a head outside its sentence; err names file and line), ENT_E_NOMEM. */
ent_status ent__treebank_read(ent__treebank *out, ent_arena *arena, const char *path,
                              ent_slice bytes, ent_error *err) ENT_MUST_CHECK;
void ent__treebank_free(ent__treebank *bank);

/** For each word of `said` the number of the gold word it stands for, or UINT32_MAX: same span,
 *  or, where either side has a multiword token, by the longest common subsequence of forms (CoNLL
 *  2018 shared task). In the arena; NULL if out of memory. */
uint32_t *ent__align(ent_arena *arena, const ent__treebank *gold, const ent__treebank *said);

#endif
