/* Inside the room `code`: what the tense of the telling says of when. */
#ifndef ENT_CODE_TENSE_H
#define ENT_CODE_TENSE_H

#include "code/tree/tree.h"

/** The verb, or one of its auxiliaries, is a past form. */
bool ent__told_in_past(const ent__tree *tree, int32_t verb);
/** The clause of the word is told in the present perfect: "has refused". */
bool ent__told_in_perfect(const ent__tree *tree, int32_t at);
/** What the word says belongs to the day of an item of news: told in its present
 *  tense, reported in it, or said to have "just" been done. */
bool ent__told_today(const ent__tree *tree, int32_t at);

#endif
