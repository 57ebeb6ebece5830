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
  bool coded;         /**< needs world and lexicon */
} ent_export_format;

/** The n-th; NULL after the last. */
const ent_export_format *ent_export_format_at(uint32_t n);
/** NULL if there is none of this name. */
const ent_export_format *ent_export_format_find(ent_slice name);
/** "csv, jsonl, ...": for messages. */
const char *ent_export_format_names(void);

struct ent_world;
struct ent_lexicon;
/** Where codes of states and labels of events come from. Borrowed; may be empty for a format
 *  that is not `coded`. */
typedef struct ent_export_codes {
  const struct ent_world *world;
  const struct ent_lexicon *lexicon;
} ent_export_codes;

/** Writes reports of one format. */
typedef struct ent_export_writer ent_export_writer;
/** In the arena. ENT_E_DATA if the codes are not there. */
ent_status ent_export_writer_new(ent_export_writer **out, ent_arena *arena,
                                 const ent_export_format *format, const ent_export_codes *codes,
                                 ent_error *err) ENT_MUST_CHECK;
/** Before some reports of this record, and after them; may be done again, with another
 *  handle. */
ent_status ent_export_begin(ent_export_writer *writer, ent_record *record,
                            ent_error *err) ENT_MUST_CHECK;
void ent_export_end(ent_export_writer *writer);
/** What stands before the first report. */
void ent_export_head(ent_export_writer *writer, ent_strbuf *out, const ent_versions *versions);
/** One report: no row, one, or one for each dyad, as the format has it. */
void ent_export_write(ent_export_writer *writer, ent_strbuf *out, const ent_report *report,
                      ent_slice item);

/** Writes the reports that pass the filter, in order of document and sentence. *count (may
 *  be NULL) gets how many were looked at. ENT_E_IO if `out` cannot be written. */
ent_status ent_export_reports(FILE *out, ent_record *record, const ent_report_filter *filter,
                              const ent_export_format *format, const ent_export_codes *codes,
                              uint64_t *count, ent_error *err) ENT_MUST_CHECK;

#endif
