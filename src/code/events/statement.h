/* Inside the room `code`: that somebody spoke (CAMEO 010), where CAMEO's conventions are asked for. */
#ifndef ENT_CODE_STATEMENT_H
#define ENT_CODE_STATEMENT_H

#include "code/coder.h"

/** What is said in a sentence is an event of its own, beside those that it tells. Our own rules report no bare
 *  statements. After all other events. ENT_E_NOMEM. */
ent_status ent__code_statements(ent_coder *coder, const ent__tree *tree);

#endif
