/* The record's reports as streams that other programs read, each in its own columns. */
#ifndef ENT_SERVE_EXPORT_H
#define ENT_SERVE_EXPORT_H

#include <stdio.h>

#include "base/strbuf.h"
#include "record/record.h"

/** What a format is called and how it is to be told to a browser. Static. */
typedef struct ent_export_format {
  const char *name;   /**< "csv" */
  const char *suffix; /**< of a file */
  const char *type;   /**< content type */
  const char *line;   /**< one line of help */
} ent_export_format;

/** NULL if there is none of this name. */
const ent_export_format *ent_export_format_find(ent_slice name);
/** "csv, jsonl, ...": for messages. */
const char *ent_export_format_names(void);

/** Writes reports of one format. */
typedef struct ent_export_writer ent_export_writer;
/** In the arena; keeps nothing of the record. */
ent_status ent_export_writer_new(ent_export_writer **out, ent_arena *arena,
                                 const ent_export_format *format, ent_record *record,
                                 ent_error *err) ENT_MUST_CHECK;
/** What stands before the first report. */
void ent_export_head(ent_export_writer *writer, ent_strbuf *out, const ent_versions *versions);
/** One report: no row, or one for each dyad, as the format has it. */
void ent_export_write(ent_export_writer *writer, ent_strbuf *out, const ent_report *report,
                      ent_slice item);

/** Writes the reports that pass the filter, in order of document and sentence. *count (may
 *  be NULL) gets how many were looked at. ENT_E_IO if `out` cannot be written. */
ent_status ent_export_reports(FILE *out, ent_record *record, const ent_report_filter *filter,
                              const ent_export_format *format, uint64_t *count, ent_error *err)
    ENT_MUST_CHECK;

#endif
