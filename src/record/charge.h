/* Charges and their denials, by whom they are made and where they stand. */
#ifndef ENT_RECORD_CHARGE_H
#define ENT_RECORD_CHARGE_H

#include "record/record.h"

/** Pairs the charges and denials of documents that were not yet looked at (table charge_document) with each other and
 *  with those of others, and marks the blocks of the charges; one transaction. */
ent_status ent__find_charges(ent_record *record, ent_error *err) ENT_MUST_CHECK;

/** Adds the discrepancies of the charges that `touched` items tell; inside the caller's transaction, and before
 *  `touched` is emptied. */
ent_status ent__tell_charges(ent_record *record, ent_error *err) ENT_MUST_CHECK;

#endif
