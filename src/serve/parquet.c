/* In: reports. Out: a Parquet file, by way of a table in DuckDB's memory. */
#include "serve/parquet.h"

ent_status ent_parquet_write(const char *path, ent_record *record, const ent_report_filter *filter,
                             ent_error *err) {
  (void)path, (void)record, (void)filter;
  return ent_fail(err, ENT_E_DATA, "built without DuckDB: see docs/export.md");
}
