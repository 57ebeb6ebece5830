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

/** How many words of the matter two sentences share: of five letters or more, no names, none that every charge has. */
uint32_t ent__shared_stems(ent_slice a, ent_slice b);

#endif
