/* Inside the room `code`: a row between two that is told over many sentences. */
#ifndef ENT_CODE_ROW_H
#define ENT_CODE_ROW_H

#include "code/coder.h"

/** "|Banned| fish from Norway ... The ban was lifted": whatever code the banning has. */
bool ent__is_ban(const ent_report *report);
/** "The tariffs", "its planned sanctions", "the pact", "the dispute", "the raids": a noun of a quarrel or fight at which no entry found both
 *  sides. They are those that its phrase and its verb name, the two that the sentence names, those
 *  of the quarrel told before, the two that the text is on. After the sentence's entries. ENT_E_NOMEM. */
ent_status ent__code_row(ent_coder *coder, const ent__tree *tree);

#endif
