/* Inside the room `code`: auxiliaries, negation and adjectives that hang on a word. */
#ifndef ENT_CODE_AUXILIARY_H
#define ENT_CODE_AUXILIARY_H

#include "code/setting/seen.h"
#include "code/tree/tree.h"

/** What hangs on the word itself: "did not", "will", "no", "without"; `governs`: on a word above the deed. */
void ent__look_at_children(const ent__tree *tree, int32_t at, bool governs, ent__seen *s);
/** "|No| contract", "|none| of them" */
bool ent__says_no(const ent__tree *tree, int32_t noun);
/** "|No contract| has been signed", "signed |no contract|", "recognised |by no state|". */
bool ent__is_of_nothing(const ent__tree *tree, int32_t at);
/** Two negations affirm: "will not hesitate to act", "spared no |effort| to". */
bool ent__affirms_twice(const ent__tree *tree, int32_t at, bool governs);
/** Its subject is I, we, or the state whose text it is. */
bool ent__speaks_for_itself(const ent__tree *tree, int32_t verb);

#endif
