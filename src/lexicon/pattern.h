/* Inside the room `lexicon`: one line of a .lex file -> an entry. */
#ifndef ENT_LEXICON_PATTERN_H
#define ENT_LEXICON_PATTERN_H

#include "lexicon/lexicon.h"

enum { ENT__MAX_FRAMES = 64 };

/** "@frame NAME ELEMENT...": elements under a name of their own. */
typedef struct ent__frames {
  ent_slice names[ENT__MAX_FRAMES], bodies[ENT__MAX_FRAMES];
  uint32_t count;
} ent__frames;

/** Compiles "ANCHOR ELEMENT... => OUTCOME; ... # origin". Slices point into
 *  `line` or the arena. The message on failure says which word is wrong. */
ent_status ent__entry_parse(ent_entry *out, ent_arena *arena, const ent__frames *frames,
                            ent_slice line, ent_error *err);

#endif
