/* Inside the room `code`: a row between two that is told over many sentences. */
#ifndef ENT_CODE_ROW_H
#define ENT_CODE_ROW_H

#include "code/coder.h"

/** "The tariffs", "its planned sanctions", "the pact", "the dispute", "the raids": a noun of a quarrel or fight at which no entry found both
 *  sides. They are those that its phrase and its verb name, the two that the sentence names, those
 *  of the quarrel told before, the two that the text is on. After the sentence's entries. ENT_E_NOMEM. */
ent_status ent__code_row(ent_coder *coder, const ent__tree *tree);

#endif
