/* Inside the room `code`: at whom a hostile word or act is aimed that does not say so itself. */
#ifndef ENT_CODE_TARGET_H
#define ENT_CODE_TARGET_H

#include "code/coder.h"
#include "code/sides/binding.h"

/** Blame, refusal, threat, protest, measures and sanctions: roots 11 to 14 and 16. */
bool ent__is_hostile(ent_slice code);
/** Who did it to whom, so that the next who does the like, or answers, need not name them. */
void ent__remember_target(ent_coder *coder, const ent_report *report);
/** "B expelled A's envoys. Morocco recalled its ambassador.", "The move was condemned by C.",
 *  "A vowed to respond.": the side told before, where the sentence names nobody else. "In a move
 *  condemned by C, A ...": who did it there. False: nobody fits. */
bool ent__fill_target(const ent_coder *coder, const ent__tree *tree, int32_t at, ent_slice code,
                      ent__binding *bound);

#endif
