/* Inside the room `code`: a lexicon entry against a word of the tree. */
#ifndef ENT_CODE_MATCH_H
#define ENT_CODE_MATCH_H

#include "code/sides/binding.h"

/** Anchor class a token can serve as; false if none. */
bool ent__anchor_fits(const ent_token *token, ent_anchor anchor);
/** Tries the entry at the token; with gaps a required actor or recipient that is found nowhere in
 *  the sentence does not fail it. */
bool ent__match(const ent__tree *tree, const ent_entry *entry, int32_t at, ent__gaps gaps,
                ent__binding *out);

#endif
