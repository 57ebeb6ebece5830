/* Inside the room `code`: the dead of a war that the text tells of. */
#ifndef ENT_CODE_TOLL_H
#define ENT_CODE_TOLL_H

#include "code/coder.h"

/** "63 children" among 613 killed are "children killed": the unit of a part, in the arena; else
 *  `unit` itself. */
ent_slice ent__unit_of_part(ent_coder *coder, const ent__tree *tree, const ent_amount *a,
                            ent_slice unit);
/** Gives a figure of dead or days that names no war the one that the text tells of, and the
 *  sides that it leaves out; of several sides only the one that the figure counts. */
void ent__take_occasion(ent_coder *coder, const ent__tree *tree, const ent_amount *a,
                        ent_report *report);
/** "Killed 613 residents, among them 63 children": the parts of a figure of dead that the sentence lists. Call after
 *  the casualties of attacks. ENT_E_NOMEM. */
ent_status ent__code_parts(ent_coder *coder, const ent__tree *tree);
/** "More than 650 died, over 300 of them on the Belgrano": those who died at one place. Call after ent__code_toll. ENT_E_NOMEM. */
ent_status ent__code_parts_by_place(ent_coder *coder, const ent__tree *tree);
/** Codes the figures of clauses of dying that nobody has told. Call after the casualties of
 *  attacks. ENT_E_NOMEM. */
ent_status ent__code_toll(ent_coder *coder, const ent__tree *tree);

#endif
