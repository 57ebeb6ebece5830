/* Inside the room `code`: what a figure measures by what it counts and the word that governs it. */
#ifndef ENT_CODE_TALLY_H
#define ENT_CODE_TALLY_H

#include "code/coder.h"

/** "Peru keeps 300 soldiers in Chile", "a package of $5 million for Chile", "40,000 Chileans fled to Peru": a figure that
 *  no entry, event or dealing of its sentence tells. ENT_E_NOMEM. */
ent_status ent__code_tally(ent_coder *coder, const ent__tree *tree, const ent_amount *a);

/** "credits of $5 million", "a bridge that will cost $9 million": a word of the list governs the sum. */
bool ent__sum_is(const ent__tree *tree, const ent_amount *a, const char *list);

/** Who gives to whom of the two that the text is on, as told of them last. */
void ent__give_as_before(const ent_coder *coder, const ent__tree *tree, int32_t at, ent__cast *giver, ent__cast *taker);

/** Gives the sentence's figures of what is between two (aid, troops, refugees, loans) the side they lack: the only other
 *  that the sentence names, else the other of the two, or of the war, that the text is on. */
void ent__complete_tallies(ent_coder *coder, const ent__tree *tree);

#endif
