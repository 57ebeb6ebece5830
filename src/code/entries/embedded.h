/* Inside the room `code`: what is told by two words of a sentence, a plan and its act, is told once. */
#ifndef ENT_CODE_EMBEDDED_H
#define ENT_CODE_EMBEDDED_H

#include "code/coder.h"

/** Of a plan or refusal told twice in the sentence, by its word and by the act
 *  below it, only the one that says more stays. After the entries. */
void ent__drop_embedded(ent_coder *coder, const ent__tree *tree);

#endif
