/* Inside the room `code`: PLOVER's contexts of an event, by what it is about. */
#ifndef ENT_CODE_CONTEXTS_H
#define ENT_CODE_CONTEXTS_H

#include "code/tree/tree.h"

/** The contexts of the entry or code table ("military|legal", may be empty) and those
 *  that the words of the trigger's clause tell, e.g. a vaccine "health". In the arena
 *  or `given` itself. */
ent_slice ent__contexts(const ent__tree *tree, ent_arena *arena, int32_t at, ent_slice given);

#endif
