/* Reports as comma-separated values, after RFC 4180. */
#ifndef ENT_SERVE_CSV_H
#define ENT_SERVE_CSV_H

#include "base/strbuf.h"
#include "model/report.h"

/** Appends the header line: the columns of the record's view report_flat. */
void ent_csv_write_header(ent_strbuf *out);
/** Appends one report. Several actors stand in one field, "TUR|PAK"; unknown is empty.
 *  one_side: the only side whose documents tell the item; may be empty. */
void ent_csv_write_report(ent_strbuf *out, const ent_report *report, ent_slice item,
                          ent_slice one_side);
/** Appends a field: in quotes if it holds a comma, a quote, a line end or an outer space;
 *  one that a spreadsheet would run ("=1+1") is left as it is: the value is the value. */
void ent_csv_field(ent_strbuf *out, ent_slice text);

#endif
