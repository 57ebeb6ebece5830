/* Inside the room `code`: clauses that assert nothing, or the contrary. */
#ifndef ENT_CODE_MOOD_H
#define ENT_CODE_MOOD_H

#include "code/tree/tree.h"

/** Why the clause of a verb asserts nothing: it asks, orders, is a condition's premise or a bare
 *  infinitive ("How to apply"). NULL if it asserts. */
const char *ent__asserts_nothing(const ent__tree *tree, int32_t at);
/** "Please contact him", "let us go". */
bool ent__is_order(const ent__tree *tree, int32_t at);
/** A word of negation hangs on the word: "did |not| go", "|no| doubt". */
bool ent__is_negated(const ent__tree *tree, int32_t at);
/** A verb of saying that nobody said: "did not |confirm| that A did", "neither confirmed nor |denied|". */
bool ent__unsaid(const ent__tree *tree, int32_t verb);

#endif
