/* Inside the room `code`: figures of a text on two states that nothing else told. */
#ifndef ENT_CODE_OF_TWO_H
#define ENT_CODE_OF_TWO_H

#include "code/coder.h"

/** "a contract of 2020 for four radars at 5.5 billion pesos", "a treaty for a term of twenty years": in a text on two states, what the
 *  figure measures between them. Last of all that tells figures. ENT_E_NOMEM. */
ent_status ent__code_of_two(ent_coder *coder, const ent__tree *tree);

#endif
