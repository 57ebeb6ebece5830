/* Inside the room `code`: second reports of a sentence, told inside the first. */
#ifndef ENT_CODE_DEED_H
#define ENT_CODE_DEED_H

#include "code/coder.h"

/** "A blames B for a mortar attack": the attack, said by A, beside the charge. ENT_E_NOMEM. */
ent_status ent__code_charged_deeds(ent_coder *coder, const ent__tree *tree);
/** "fires at B in retaliation for the strikes": those were B's. ENT_E_NOMEM. */
ent_status ent__code_answered_deeds(ent_coder *coder, const ent__tree *tree);
/** "Commander X is killed in A's airstrike": a named person killed is 186, and he himself is
 *  a recipient of what is done to him. ENT_E_NOMEM. */
ent_status ent__code_named_victims(ent_coder *coder, const ent__tree *tree);
/** "The Gaza Health Ministry reports that 756 people were killed by A": its own people.  */
void ent__give_counted_victims(ent_coder *coder, const ent__tree *tree);
/** "The army says that a drone strike killed a commander of B": its own strike. */
void ent__name_own_blows(ent_coder *coder, const ent__tree *tree);
/** "hits a car, |killing| two": no second attack. */
void ent__drop_harms(ent_coder *coder, const ent__tree *tree);

/** "A accused B of arming rebels": that B armed them is what A says. After the reports are scored: what a speaker makes less sure is others' words. */
void ent__name_chargers(ent_coder *coder, const ent__tree *tree);

/** "Killed in the border |war| of 1998": of two whose war it is, and no word tells whose it was, neither made it on the other. */
void ent__share_wars(ent_coder *coder, const ent__tree *tree);

#endif
