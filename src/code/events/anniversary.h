/* Inside the room `code`: what is told by how many years ago it began. */
#ifndef ENT_CODE_ANNIVERSARY_H
#define ENT_CODE_ANNIVERSARY_H

#include "code/coder.h"

/** "In 2012 they marked the 20th anniversary of relations": since 1992. Without a number the day of the feast dates nothing. */
void ent__date_by_anniversaries(ent_coder *coder, const ent__tree *tree);

#endif
