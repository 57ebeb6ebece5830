/* Inside the room `code`: words of war and diplomacy that tell of sport and art. */
#ifndef ENT_CODE_GENRE_H
#define ENT_CODE_GENRE_H

#include "code/tree/fill.h"

/** Why what the word `at` tells with this CAMEO code (empty for relations and
 *  measures) is none of states: a match, a film, a book (CODING 2, 3); NULL if
 *  nothing speaks against it. */
const char *ent__genre_veto(const ent__tree *tree, int32_t at, ent_slice code);
/** All of them act for nobody but themselves: "a French chef", "Korean pop". */
bool ent__acts_privately(const ent__tree *tree, const ent__cast *cast);

#endif
