/* Inside the room `code`: from a word of the tree to who or what it names. */
#ifndef ENT_CODE_FILL_H
#define ENT_CODE_FILL_H

#include "code/tree/tree.h"
#include "model/report.h"

enum { ENT__MAX_PARTIES = 24, ENT__MAX_AMOUNTS = 12 };

/** Participants under construction. */
typedef struct ent__cast {
  ent_participant items[ENT__MAX_PARTIES];
  uint32_t count;
  bool place;  /**< some came from a place ("in Baku"), not from an actor */
  bool named;  /**< some are named in the sentence, not by a pronoun */
} ent__cast;

/** Nobody. Instead of zeroing it, where casts are made by the dozen: only items below `count` are ever read. */
static inline void ent__cast_clear(ent__cast *cast) {
  cast->count = 0;
  cast->place = cast->named = false;
}
/** Adds the entities that a noun names: its mention, its conjuncts, and if it
 *  has no mention of its own those inside it ("India's decision", "the Turkish
 *  economy", "the people of X"). Places only if `places`. */
void ent__fill(const ent__tree *tree, int32_t at, bool places, ent__cast *cast);
/** "|pro-Iranian| militiamen" are nobody's that is named. */
bool ent__only_leans(const ent_token *token);
/** The party of a mention as a participant. */
ent_participant ent__participant(const ent_mention *m, const ent_party *p);
void ent__cast_add(ent__cast *cast, ent_participant one);
/** True if an entity with this id is there. */
bool ent__cast_has(const ent__cast *cast, ent_slice entity);
/** Nobody acts on himself: the same entity; where acts inside one state are asked for, also of one
 *  sector or named by the same words. */
bool ent__same_side(const ent__tree *tree, const ent_participant *a, const ent_participant *b);
/** Someone of the cast is the same side. */
bool ent__is_side_in(const ent__tree *tree, const ent_participant *one, const ent__cast *cast);
/** Somebody is in both. */
bool ent__casts_share(const ent__cast *a, const ent__cast *b);
/** Adds those of `from` without their names: the sentence does not say them. */
void ent__cast_add_nameless(ent__cast *cast, const ent__cast *from);

/** Adds the figures that count or modify a noun or follow a verb: "613 people,
 *  including 63 children" gives two. Indices into scene->amounts. */
void ent__amounts(const ent__tree *tree, int32_t at, uint32_t *out, uint32_t *count);

/** "$10 million (9 million euros)" is one sum told twice (CODING 16): the second. */
bool ent__is_conversion(const ent__tree *tree, const ent_amount *a);

/** A phrase's words from the text: a noun with what modifies it, cut before
 *  relative clauses; at most `most` tokens. Empty if not contiguous. */
ent_slice ent__phrase(const ent__tree *tree, int32_t at, uint32_t most);
/** The mention names a piece of land: a place, or a state by its name or capital. */
bool ent__names_land(const ent_mention *m);
/** The state a place lies in, also by what follows it: "Hangu, Khyber
 *  Pakhtunkhwa, Pakistan". Empty if unknown. */
ent_slice ent__state_of_place(const ent__tree *tree, const ent_mention *place);

#endif
