/* Inside the room `code`: a bare figure that answers a question. */
#ifndef ENT_CODE_ASKED_H
#define ENT_CODE_ASKED_H

#include "code/coder.h"

/** "How many states have recognised it? The foreign ministry counts |117|.": of what was asked. Call after the sentence's
 *  measures. ENT_E_NOMEM. */
ent_status ent__code_answered_counts(ent_coder *coder, const ent__tree *tree);

#endif
