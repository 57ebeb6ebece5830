/* Inside the room `code`: leaving what a pronoun stands for. */
#ifndef ENT_CODE_LEAVING_H
#define ENT_CODE_LEAVING_H

#include "code/coder.h"

/** "They signed a treaty on fishing. In 2012 Cuba withdrew from |it|.", "The joint statement of 2016 is dead: Argentina was leaving
 *  |it|.": the agreement told before, left. ENT_E_NOMEM. */
ent_status ent__code_leavings(ent_coder *coder, const ent__tree *tree);

#endif
