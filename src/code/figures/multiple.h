/* Inside the room `code`: a figure told by another of another year. */
#ifndef ENT_CODE_MULTIPLE_H
#define ENT_CODE_MULTIPLE_H

#include "code/coder.h"

/** "Reached $2.5 billion in 2022, about twice as much as in 2021", "half the figure of 2012": about what the figure of
 *  the other year was. Call after the sentence's measures. ENT_E_NOMEM. */
ent_status ent__code_multiples(ent_coder *coder, const ent__tree *tree);

#endif
