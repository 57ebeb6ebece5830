/* The report stream: one JSON object a line (DESIGN 3). */
#ifndef ENT_SERVE_JSONL_H
#define ENT_SERVE_JSONL_H

#include "base/strbuf.h"
#include "model/report.h"
#include "record/versions.h"

/** Of the report stream; raised when a key changes its meaning. */
#define ENT_JSONL_FORMAT 1

/** Appends the first line of a stream: {"format":1,"entente":"0.1.0",...} and LF. */
void ent_header_write_json(ent_strbuf *out, const ent_versions *versions);

/** Appends one report as one line with its LF. Empty text and unknown numbers are
 *  null; numbers read back to the same double. report->document may be NULL. */
void ent_report_write_json(ent_strbuf *out, const ent_report *report);
/** The same object without the LF, with four keys more: the report's item (empty: none) and
 *  its document's title, publisher and side. What the server answers. */
void ent_report_write_whole(ent_strbuf *out, const ent_report *report, ent_slice item);

/** Appends a number as JSON: 18000000000, 1.9, null if it is not finite. */
void ent_json_number(ent_strbuf *out, double value);
/** Appends text as JSON, null if it is empty. */
void ent_json_text(ent_strbuf *out, ent_slice text);
/** Appends "YYYY-MM-DD", null for ENT_DAY_NONE. */
void ent_json_day(ent_strbuf *out, ent_day day);

#endif
