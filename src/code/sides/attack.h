/* Inside the room `code`: the sides of an attack that its entry's paths do not reach. */
#ifndef ENT_CODE_ATTACK_H
#define ENT_CODE_ATTACK_H

#include "code/coder.h"
#include "code/sides/binding.h"

/** Violence: roots 18, 19 and 20. */
bool ent__is_attack(ent_slice code);
/** Blows that are answered: attacks without occupation, blockade, mass violence. */
bool ent__is_fight(ent_slice code);

/** "... struck a market in Kharkiv, Ukraine": the state where it struck, if nobody else was. */
void ent__add_struck_state(const ent__tree *tree, int32_t at, const ent__cast *actor,
                           ent__cast *recipient);
/** "Three Kenyans were hurt in an attack in Somalia": who was hurt by it, before the place. */
void ent__add_victims(const ent__tree *tree, int32_t at, const ent__cast *actor,
                      ent__cast *recipient);
/** "Strikes on Gaza", "the invasion of Manchuria": a struck or taken territory
 *  stands for the one state whose it is, if there is one. */
void ent__territories_to_states(const ent__tree *tree, ent__cast *cast);
/** "Invaded the Falkland Islands": the state that holds the land is struck too, unless it acts itself. */
void ent__add_sovereigns(const ent__tree *tree, const ent__cast *actor, ent__cast *cast);
/** The same for dealings: one that has a government of its own stands for itself ("a treaty with Abkhazia"). */
void ent__lands_to_states(const ent__tree *tree, ent__cast *cast);
/** "... for which the Taliban claimed responsibility", "attacks claimed by B", "an ambush
 *  blamed on B": who says or is said to have done it. */
void ent__add_claimant(const ent__tree *tree, const ent__cast *other, ent__cast *cast);

/** Adds to `out` whom `one` fought in the attack told last, else in the war that the text tells of; false if nobody. */
bool ent__add_foe_told(const ent_coder *coder, const ent__tree *tree, const ent__cast *one, ent__cast *out);
/** "Three frigates |were sunk|", after an attack on whose they are: by who made it, else by the other side of the war that
 *  the text tells of. */
void ent__add_attacker(const ent_coder *coder, const ent__tree *tree, int32_t at, const ent__cast *recipient, ent__cast *actor);
/** Who attacked whom, so that "the strikes", "Iranian retaliation" need not name
 *  both again. `word`: the lemma that told it. */
void ent__remember_attack(ent_coder *coder, const ent_report *report, ent_slice word);
/** Fills the side that an attack leaves out from its clause or from what was told before.
 *  False: nobody fits. */
bool ent__fill_attack(const ent_coder *coder, const ent__tree *tree, int32_t at,
                      ent__binding *bound);

#endif
