/* The record's schema as numbered steps forward. */
#ifndef ENT_RECORD_SCHEMA_H
#define ENT_RECORD_SCHEMA_H

#include "record/sql.h"

/** "ente": stands in the file's header and tells a record from other databases. */
#define ENT__APPLICATION_ID 0x656e7465

/** Applies every migration above `version`, each in its own transaction. */
ent_status ent__schema_migrate(ent_record *record, int64_t version, ent_error *err)
    ENT_MUST_CHECK;

#endif
