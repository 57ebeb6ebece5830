/* The record's reports as a Parquet file, written with DuckDB's library. */
#ifndef ENT_SERVE_PARQUET_H
#define ENT_SERVE_PARQUET_H

#include "record/record.h"

/** Writes the reports that pass the filter, columns as in the view report_flat; times are
 *  dates, counts integers, compressed with zstd.
 *
 *  @return ENT_E_DATA if entente was built without DuckDB; ENT_E_IO if the file cannot be
 *          written. */
ent_status ent_parquet_write(const char *path, ent_record *record, const ent_report_filter *filter,
                             ent_error *err) ENT_MUST_CHECK;

#endif
