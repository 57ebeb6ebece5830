/* Whom a stance without a named side concerns. */
#ifndef ENT_CODE_STANCE_H
#define ENT_CODE_STANCE_H

#include "code/match.h"

/** Adds to `recipient`, if empty, the one or two sides that the words below `at` name as those whom the
 *  thing supported concerns: "supports the reform |of the United Nations|". None if what is supported is
 *  aimed at somebody. */
void ent__add_concerned(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient);

#endif
