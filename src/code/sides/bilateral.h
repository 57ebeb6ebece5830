/* Inside the room `code`: a side left out in a text on two states is one of the two. */
#ifndef ENT_CODE_BILATERAL_H
#define ENT_CODE_BILATERAL_H

#include "code/sides/binding.h"

/** The two that the text is on, where the clause of `at` names no third state; NULL. */
const ent_party *ent__two_at(const ent__tree *tree, int32_t at);

/** The two that the clause of `at` is about without naming both (ent_scene.pair); NULL. */
const ent_party *ent__pair_at(const ent__tree *tree, int32_t at);

/** Adds the other of the two, if the cast is one of them alone. */
bool ent__add_other_of(const ent_party *two, const ent__cast *one, ent__cast *out);

/** "Relations were raised to a strategic partnership", "Peru gave $9 million to the victims": in a text on A
 *  and B, an entry that found one side or neither takes what is missing from the pair. False: it
 *  is no dealing of two, or somebody else may be meant. */
bool ent__fill_from_pair(const ent__tree *tree, int32_t at, const ent_entry *entry, ent__binding *bound);

/** "Signed by Foreign Ministers A and B", of whom one is known: in a text on two the other is the other state's. */
void ent__place_stranger(const ent__tree *tree, ent__cast *cast);

/** The same for an event whose entry asks for no recipient: "the two ministries signed" told of one side. */
void ent__add_other_of_pair(const ent__tree *tree, int32_t at, ent_slice code, const ent__cast *actor, ent__cast *recipient);

/** "The number of A's visitors grew": to the other, in a text on two. */
void ent__add_visited(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient);

#endif
