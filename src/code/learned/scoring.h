/* Inside the room `code`: how sure the reports of a sentence are. */
#ifndef ENT_CODE_SCORING_H
#define ENT_CODE_SCORING_H

#include "code/coder.h"

/** After the rules: confidence of the sentence's reports, the answer to a
 *  question for a type, and what a watcher wants to see. */
void ent__score_sentence(ent_coder *coder, const ent__tree *tree);

#endif
