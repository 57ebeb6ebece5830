/* Reports out of the record, as the structs they came in as. Internal to record,
 * analyse and serve. */
#ifndef ENT_RECORD_LOAD_H
#define ENT_RECORD_LOAD_H

#include "record/sql.h"

/** Columns and tables of a query whose rows ent__load_report takes; what follows is
 *  WHERE or ORDER BY. Tables: d document, r report, s sentence. */
extern const char *const ent__report_select;
/** The number of columns it selects: the query may add its own after them. */
enum { ENT__REPORT_COLUMNS = 50 };

typedef struct ent__loader {
  ent_record *record;
  sqlite3_stmt *participants; /**< kept between reports */
} ent__loader;

ent_status ent__loader_open(ent__loader *out, ent_record *record, ent_error *err) ENT_MUST_CHECK;
void ent__loader_close(ent__loader *loader);

/** The row that `rows` stands on, copied into the arena with its document (whose text
 *  is left empty). */
ent_status ent__load_report(ent_report *out, ent__loader *loader, ent_arena *arena,
                            sqlite3_stmt *rows, ent_error *err) ENT_MUST_CHECK;

/** Actors, recipients and speakers of the report in row `row`. */
ent_status ent__load_participants(ent_report *out, ent__loader *loader, ent_arena *arena,
                                  int64_t row, ent_error *err) ENT_MUST_CHECK;

/** The enum value of a name as the record keeps it; 0 if unknown. */
ent_precision ent__precision_of(ent_slice name);
ent_modality ent__modality_of(ent_slice name);
ent_timing ent__timing_of(ent_slice name);
ent_report_kind ent__kind_of(ent_slice name);

#endif
