/* The record's reports as streams that other programs read. */
#ifndef ENT_SERVE_EXPORT_H
#define ENT_SERVE_EXPORT_H

#include <stdio.h>

#include "record/record.h"

typedef enum ent_export_format { ENT_EXPORT_CSV, ENT_EXPORT_JSONL } ent_export_format;

/** Writes the reports that pass the filter, header first, in order of document and
 *  sentence. JSONL is DESIGN 3's stream. *count (may be NULL) gets how many.
 *  ENT_E_IO if `out` cannot be written. */
ent_status ent_export_reports(FILE *out, ent_record *record, const ent_report_filter *filter,
                              ent_export_format format, uint64_t *count, ent_error *err)
    ENT_MUST_CHECK;

#endif
