/* What the world knows to last, where the text leaves its author out. */
#ifndef ENT_CODE_STANDING_H
#define ENT_CODE_STANDING_H

#include "code/sides/binding.h"

/** "Kenya gained its independence": from whom, if nobody is named and the world knows; false if nobody is found. */
bool ent__add_former_ruler(const ent__tree *tree, const ent__cast *actor, ent__cast *recipient);
/** Adds to `actor`, if empty, who alone is known to keep the relation ("SANCTIONS", "OCCUPIES") on
 *  all of `recipient` at `when`; nothing else is changed. */
void ent__add_standing_doer(const ent__tree *tree, ent_slice relation, ent_interval when, ent__cast *actor,
                            const ent__cast *recipient);

/** Puts for a disputed land the one state of which the actor alone is known to occupy land at `when`: "took Nagorno-Karabakh,
 *  14 percent of the country". */
void ent__land_to_owner(const ent__tree *tree, ent_interval when, const ent__cast *actor, ent__cast *land);

/** Adds to `recipient`, if empty, the only one named in the sentence on whom the one actor alone is
 *  known to keep the relation: "supports Palestine against Israeli |occupation|". */
void ent__add_standing_bearer(const ent__tree *tree, ent_slice relation, ent_interval when, const ent__cast *actor,
                              ent__cast *recipient);
/** Adds to `recipient`, if empty, the one of the two that the text is on on whom somebody, the one actor if given, is known to keep
 *  the relation: "the embargo has done great harm" in a text on Vietnam and Cuba. Nobody if the sentence names another such. */
void ent__add_bearer_of_text(const ent__tree *tree, ent_slice relation, ent_interval when, const ent__cast *actor, ent__cast *recipient);
/** The first of `recipient` is not named below the word: it was found elsewhere in the clause. */
bool ent__is_guess(const ent__tree *tree, int32_t at, const ent__cast *recipient);
/** Takes out the one recipient of whom the one actor is not known to hold land, where it is known of others: "A defies |Israeli occupation|";
 *  puts for it the one of the two that the text is on. */
void ent__drop_unknown_bearer(const ent__tree *tree, ent_slice relation, ent_interval when, const ent__cast *actor, ent__cast *recipient);
/** What is asked or blamed of whoever lies under known sanctions or an occupation, and speaks of these, is
 *  meant for who keeps them up: "the end of the embargo |against Cuba|". Changes `recipient`. */
void ent__turn_to_standing_doer(const ent__tree *tree, int32_t at, ent_slice code, ent_interval when,
                                const ent__cast *actor, ent__cast *recipient);

/** Adds the foe of the one that is given, `actor` or `recipient`, if the two are in the only war that it wages
 *  at `when`; false if there is none or several, or both or none are given. */
bool ent__add_foe(const ent_scene *scene, ent_interval when, ent__cast *actor, ent__cast *recipient);
/** Adds both sides of the only war that goes on at `when` of one whom the sentence names. */
bool ent__add_war_of_named(const ent_scene *scene, ent_interval when, ent__cast *actor, ent__cast *recipient);

#endif
