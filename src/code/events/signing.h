/* Inside the room `code`: the day of a signing told part by part. */
#ifndef ENT_CODE_SIGNING_H
#define ENT_CODE_SIGNING_H

#include "code/coder.h"

/** "They reached an agreement on 19 April. The ministers initialled |its fifteen points|.": on that day, and that agreement. Call
 *  before the sentence's reports are sorted. */
void ent__date_signings(ent_coder *coder, const ent__tree *tree);

#endif
