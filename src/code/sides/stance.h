/* Whom a stance without a named side concerns. */
#ifndef ENT_CODE_STANCE_H
#define ENT_CODE_STANCE_H

#include "code/sides/binding.h"

/** Adds to `recipient`, if empty, the one or two sides that the words below `at` name as those whom the
 *  thing supported concerns: "supports the reform |of the United Nations|". None if what is supported is
 *  aimed at somebody. Returns false if only the actor's own side is named: his own matter. */
bool ent__add_concerned(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient);
/** The same of what is praised, whoever it is aimed at: "welcome the talks |with B|". */
bool ent__add_praised(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient);

#endif
