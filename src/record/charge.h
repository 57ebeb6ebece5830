/* Charges and their denials, by whom they are made and where they stand. */
#ifndef ENT_RECORD_CHARGE_H
#define ENT_RECORD_CHARGE_H

#include "record/record.h"

/** Adds the discrepancies of charges, under block 0; inside the caller's transaction. */
ent_status ent__settle_charges(ent_record *record, ent_error *err);

#endif
