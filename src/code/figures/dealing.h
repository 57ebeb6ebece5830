/* Inside the room `code`: figures of what states deal in - trade, exports, debts, loans, students. */
#ifndef ENT_CODE_DEALING_H
#define ENT_CODE_DEALING_H

#include "code/coder.h"

/** "Two-way trade stood at $106 million, up 12 percent", "whereas imports were only $4 million": a figure
 *  that no entry named, by the noun of dealing it belongs to. A side that its phrase leaves out is
 *  the other of the pair the text is on, or that of the dealing told before. ENT_E_NOMEM. */
ent_status ent__code_dealing(ent_coder *coder, const ent__tree *tree, const ent_amount *a);

/** The word of the figure that "between" hangs on: "trade was 10 million, against 90 million |between B and C|" is of other
 *  two; ENT__NONE. */
int32_t ent__figure_between(const ent__tree *tree, const ent_amount *a);

/** The same, only where the noun's own phrase names both sides: "|A's| loans |to B| had reached $5 million". ENT_E_NOMEM. */
ent_status ent__code_plain_dealing(ent_coder *coder, const ent__tree *tree, const ent_amount *a);

#endif
