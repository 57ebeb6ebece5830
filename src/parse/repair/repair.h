/* Trees mended where a parser is known to stumble. */
#ifndef ENT_PARSE_REPAIR_H
#define ENT_PARSE_REPAIR_H

#include "base/arena.h"
#include "model/sentence.h"

/** The parsed sentence's tokens, or a mended copy of them in the arena. A tree stays a
 *  tree. NULL if out of memory. */
const ent_token *ent_parse_mend(ent_arena *arena, const ent_sentence *sentence);

#endif
