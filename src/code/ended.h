/* Inside the room `code`: from when to when something was that is said to have ended. */
#ifndef ENT_CODE_ENDED_H
#define ENT_CODE_ENDED_H

#include "code/coder.h"

/** "The ceasefire of 10 November ended |six weeks of fighting|": the fighting is not of that day but of the six weeks before it. */
void ent__date_ended(ent_coder *coder, const ent__tree *tree);

#endif
