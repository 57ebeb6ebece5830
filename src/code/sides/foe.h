/* Inside the room `code`: the war that a text as a whole tells of. */
#ifndef ENT_CODE_FOE_H
#define ENT_CODE_FOE_H

#include "code/coder.h"

/** Finds the two sides of the war that the document tells of, if it tells of one: most of its sentences speak of fighting,
 *  and two are named in far more of them than any third. After ent__count_named. */
void ent__survey_war(ent_coder *coder, uint32_t scene_count);
/** Adds the other side of that war to `out`, if all of `one` are on one side of it and the sentence names no third. */
bool ent__add_other_side(const ent_coder *coder, const ent__tree *tree, const ent__cast *one, ent__cast *out);
/** Both sides of it; false if the text tells of none, or the sentence names a third. */
bool ent__sides_of_war(const ent_coder *coder, const ent__tree *tree, ent__cast *first, ent__cast *second);

#endif
