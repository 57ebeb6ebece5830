/* Inside the room `code`: did it happen, is it planned, wished, denied? */
#ifndef ENT_CODE_MODALITY_H
#define ENT_CODE_MODALITY_H

#include "code/tree/tree.h"
#include "model/report.h"

typedef struct ent__modality_answer {
  ent_modality modality;
  const char *drop; /**< why nothing is reported (a demanded act, a premise); or NULL */
  bool future;      /**< denied of a time to come: "will never again break off relations" */
  bool ceased;      /**< denied of now, for it was done before: "no longer exports", "stopped exporting" */
} ent__modality_answer;

/** The modality of what the word `at` says, from its negation, auxiliaries and
 *  the verbs that govern it. Word lists: data/lexicon/words.lex. */
ent__modality_answer ent__modality_at(const ent__tree *tree, int32_t at);

#endif
