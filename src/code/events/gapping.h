/* Inside the room `code`: figures of clauses without a verb. */
#ifndef ENT_CODE_GAPPING_H
#define ENT_CODE_GAPPING_H

#include "code/coder.h"
#include "code/tree/fill.h"

/** The sides of `next` if its clause repeats that of `told` without its verb. Only the
 *  recipient is filled if the actor is that of `told`. */
bool ent__gapped(const ent__tree *tree, const ent_amount *told, const ent_amount *next,
                 ent__cast *actor, ent__cast *recipient);

/** "Ecuador acknowledged 34 dead, and Peru about 60": whose the second figure is, where the first is its subject's own. */
bool ent__gapped_side(const ent__tree *tree, const ent_amount *told, const ent_amount *next, ent__cast *side);

/** "5,000 soldiers in Armenia and |7,000 in Tajikistan|": each of a list has its own figure of the one measure. */
ent_status ent__code_distributed(ent_coder *coder, const ent__tree *tree);

/** "Expelled 40 diplomats, |France 35|": what the verb told of its subject, of each name behind it too. */
ent_status ent__code_gapped(ent_coder *coder, const ent__tree *tree);

/** "A recognised B, as did C", "but C does not": what was told of A, of C too, or its contrary (ellipsis of the verb phrase:
 *  Huddleston and Pullum 2002, 17.7.1). */
ent_status ent__code_elliptic(ent_coder *coder, const ent__tree *tree);

#endif
