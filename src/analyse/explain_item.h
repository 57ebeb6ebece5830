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

/** A report of an item, and the rule by which it joined those before. Borrowed. */
typedef ent_status ent_reason_visitor(void *context, const ent_report *report, ent_slice item,
                                      const char *rule, ent_error *err);
/** The same for a program: the item's reports in the order in which they were joined. They
 *  live in the arena. */
ent_status ent_explain_item_visit(ent_record *record, ent_arena *arena, ent_slice id,
                                  ent_reason_visitor *visitor, void *context,
                                  ent_error *err) ENT_MUST_CHECK;

#endif
