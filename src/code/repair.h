/* Inside the room `code`: trees mended where a parser is known to stumble. */
#ifndef ENT_CODE_REPAIR_H
#define ENT_CODE_REPAIR_H

#include "base/arena.h"
#include "model/sentence.h"

/** The sentence's tokens, or a mended copy of them in the arena. A tree stays a
 *  tree. NULL if out of memory. */
const ent_token *ent__repair(ent_arena *arena, const ent_sentence *sentence);

#endif
