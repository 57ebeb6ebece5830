/* Inside the room `code`: who is the first, the largest or the third of its kind to another. */
#ifndef ENT_CODE_RANK_H
#define ENT_CODE_RANK_H

#include "code/coder.h"

/** "Peru is Chile's third-largest partner", "the first state to recognise it", "the largest base of A in B": ranks that no
 *  entry told, and the place and words of those that one told. ENT_E_NOMEM. */
ent_status ent__code_ranks(ent_coder *coder, const ent__tree *tree);

#endif
