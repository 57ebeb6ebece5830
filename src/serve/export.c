/* In: a record and a filter. Out: CSV or JSON Lines on a stream, one report at a time:
 * memory does not grow with the record. */
#include "serve/export.h"

#include "serve/csv.h"
#include "serve/jsonl.h"

typedef struct writer {
  FILE *out;
  ent_export_format format;
  ent_strbuf line;
  uint64_t count;
} writer;

static ent_status flush_line(writer *w, ent_error *err) {
  if (w->line.failed) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  if (w->line.size && fwrite(w->line.data, 1, w->line.size, w->out) != w->line.size)
    return ent_fail(err, ENT_E_IO, "cannot write the output");
  ent_strbuf_clear(&w->line);
  return ENT_OK;
}

static ent_status write_one(void *context, const ent_report *report, ent_slice item,
                            ent_error *err) {
  writer *w = context;
  if (w->format == ENT_EXPORT_CSV)
    ent_csv_write_report(&w->line, report, item);
  else
    ent_report_write_json(&w->line, report);
  w->count++;
  return flush_line(w, err);
}

static ent_status write_header(writer *w, ent_record *record, ent_error *err) {
  ent_arena arena;
  ent_versions versions;
  ent_status status;
  if (w->format == ENT_EXPORT_CSV) {
    ent_csv_write_header(&w->line);
    return flush_line(w, err);
  }
  ent_arena_init(&arena, 0);
  status = ent_record_versions(&versions, &arena, record, err);
  if (status == ENT_OK) {
    ent_header_write_json(&w->line, &versions);
    status = flush_line(w, err);
  }
  ent_arena_free(&arena);
  return status;
}

ent_status ent_export_reports(FILE *out, ent_record *record, const ent_report_filter *filter,
                              ent_export_format format, uint64_t *count, ent_error *err) {
  writer w = {.out = out, .format = format};
  ent_status status;
  ent_strbuf_init(&w.line, 0);
  status = write_header(&w, record, err);
  if (status == ENT_OK) status = ent_record_visit(record, filter, write_one, &w, err);
  if (status == ENT_OK && fflush(out) != 0)
    status = ent_fail(err, ENT_E_IO, "cannot write the output");
  ent_strbuf_free(&w.line);
  if (count) *count = w.count;
  return status;
}
