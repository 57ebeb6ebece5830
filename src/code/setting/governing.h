/* Inside the room `code`: the words that govern a deed. */
#ifndef ENT_CODE_GOVERNING_H
#define ENT_CODE_GOVERNING_H

#include "code/setting/seen.h"
#include "code/tree/tree.h"

/** The word that governs, and how: "refused to sign", "plans a visit", "stopped short of condemning". */
void ent__look_at_governor(const ent__tree *tree, int32_t at, int32_t up, ent__seen *s);
/** What is yet to come above is so below: "will help |by sending| aid". */
void ent__come_along(const ent__tree *tree, int32_t up, ent__seen *s);
/** "the first country |to recognise| it": did. */
bool ent__is_ranked(const ent__tree *tree, int32_t noun);
/** "Was |not the first| country to recognise it": others had done so before; it did too. */
bool ent__is_after_others(const ent__tree *tree, int32_t at, int32_t up);
/** "met B |to thank| him", taken for a complement: done there, as surely as they met. */
bool ent__is_done_there(const ent__tree *tree, int32_t at, int32_t up);
/** "Love to travel" do; "would love to" wish it. */
bool ent__is_mere_habit(const ent__tree *tree, int32_t verb);
/** "|never doubted| that", "there is |no doubt| that": it is so. */
bool ent__is_beyond_doubt(const ent__tree *tree, int32_t up);
/** "Does not |accept| the accusation that A did". */
bool ent__is_disbelieved(const ent__tree *tree, int32_t verb);

#endif
