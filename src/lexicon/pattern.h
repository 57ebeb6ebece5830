/* Inside the room `lexicon`: one line of a .lex file -> an entry. */
#ifndef ENT_LEXICON_PATTERN_H
#define ENT_LEXICON_PATTERN_H

#include "base/map.h"
#include "lexicon/lexicon.h"

enum { ENT__MAX_FRAMES = 64 };

/** What the lines of a lexicon share. Zeroed but for `arena`, it is empty and valid. */
typedef struct ent__shared {
  ent_arena *arena; /**< borrowed: what entries point to lives there */
  /** "@frame NAME ELEMENT...": elements under a name of their own. */
  ent_slice frame_names[ENT__MAX_FRAMES], frame_bodies[ENT__MAX_FRAMES];
  uint32_t frame_count;
  /** An element is read once, however many entries write it. */
  ent_element **elements;
  uint32_t element_count, element_room;
  ent_map element_index; /**< text -> position in `elements` */
} ent__shared;

void ent__shared_free(ent__shared *shared);

/** Compiles "ANCHOR ELEMENT... => OUTCOME; ... # origin". Slices point into
 *  `line` or the arena. The message on failure says which word is wrong. */
ent_status ent__entry_parse(ent_entry *out, ent__shared *shared, ent_slice line, ent_error *err);

#endif
