/* Inside the room `code`: the entries of the lexicon at a word. */
#ifndef ENT_CODE_ENTRIES_H
#define ENT_CODE_ENTRIES_H

#include "code/coder.h"

/** Reports what the entries of the word tell; what an entry lacks one side for is noted in coder->lacks. ENT_E_NOMEM. */
ent_status ent__code_entries(ent_coder *coder, const ent__tree *tree, int32_t at);
/** What the entry tells as an event; NULL: nothing. */
const ent_outcome *ent__event_of(const ent_entry *entry);

#endif
