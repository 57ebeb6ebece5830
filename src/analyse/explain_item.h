/* Why the reports of an item are one: each with the rule by which it joined. */
#ifndef ENT_ANALYSE_EXPLAIN_ITEM_H
#define ENT_ANALYSE_EXPLAIN_ITEM_H

#include "base/strbuf.h"
#include "record/record.h"

/** Appends the explanation of the item whose id (or a report's of it) begins with `id`,
 *  at least 4 characters.
 *
 *  @return ENT_OK; ENT_DONE if there is none (nothing appended); ENT_E_ARG if several
 *          begin so: the message names two. */
ent_status ent_explain_item(ent_strbuf *out, ent_record *record, ent_slice id, bool json,
                            ent_error *err) ENT_MUST_CHECK;

#endif
