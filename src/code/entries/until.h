#ifndef ENT_CODE_UNTIL_H
#define ENT_CODE_UNTIL_H

#include "code/entries/match.h"

/** "Did not recognise it |until 1988|": recognised it then. A denial that ends at a date becomes what happened at that date;
 *  `future`: what is denied is to come, and stays so. */
void ent__turn_at_end(const ent__tree *tree, bool future, ent_report *report);

#endif
