/* Inside the room `code`: deeds that a noun names ("the talks", "an attack"), and whether they are taken for granted or yet to be. */
#ifndef ENT_CODE_NAMED_DEED_H
#define ENT_CODE_NAMED_DEED_H

#include "code/setting/modality.h"
#include "code/setting/seen.h"

/** It is there whatever the word above it says: "never accept |the annexation|", "no statement |on B's attack|", "to conclude |the talks|". */
bool ent__is_there_anyway(const ent__tree *tree, int32_t at, int32_t up);
/** "An end to B's attacks", "stop its |aggression|": what is to end goes on. */
bool ent__is_to_end(const ent__tree *tree, int32_t at, int32_t up);
/** "|Ended| their war" in 1883, "has |halted| its strikes": it goes on no more. */
bool ent__has_ended(const ent__tree *tree, int32_t verb);
/** "Flights have not |resumed|": whether what the subject names is. */
bool ent__tells_being(const ent__tree *tree, int32_t at, int32_t up);
/** "A war |looms|", "an attack is |imminent|", "a visit is |on the cards|": what is said of a deed that is not yet. */
void ent__look_at_predicate(const ent__tree *tree, int32_t at, int32_t up, ent__seen *s);
/** "Must turn their ties |into a partnership|": there once that is done. */
bool ent__is_come_to(const ent__tree *tree, int32_t noun);
/** Who was not there did not meet anybody, and who is to be there will: false if nobody's part in it is told. */
bool ent__is_as_attended(const ent__tree *tree, int32_t noun, ent__modality_answer *out);

#endif
