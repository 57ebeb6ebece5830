/* Inside the room `code`: whose deed it is that is praised or blamed. */
#ifndef ENT_CODE_JUDGED_H
#define ENT_CODE_JUDGED_H

#include "code/coder.h"

/** "Kyiv halted the transit, a |step| that Budapest denounced": a report of praise, blame or rejection that names nobody for the deed
 *  it is about gets its doer, told before it in the sentence, or, of "the step", by the sentence before. */
void ent__name_judged(ent_coder *coder, const ent__tree *tree);

#endif
