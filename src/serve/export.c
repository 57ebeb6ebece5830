/* In: a record and a filter. Out: a format on a stream, one report at a time: memory does
 * not grow with the record. */
#include "serve/export.h"

#include "serve/csv.h"
#include "serve/jsonl.h"

struct ent_export_writer {
  ent_record *record;
  const ent_export_format *format;
};

static const ent_export_format formats[] = {
    {"csv", "csv", "text/csv; charset=utf-8", "columns of the view report_flat"},
    {"jsonl", "jsonl", "application/x-ndjson", "the stream that 'entente code' prints"},
};

const ent_export_format *ent_export_format_find(ent_slice name) {
  for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
    if (ent_slice_is(name, formats[i].name)) return &formats[i];
  return NULL;
}

const char *ent_export_format_names(void) { return "csv or jsonl"; }

ent_status ent_export_writer_new(ent_export_writer **out, ent_arena *arena,
                                 const ent_export_format *format, ent_record *record,
                                 ent_error *err) {
  *out = ENT_ARENA_NEW(arena, ent_export_writer, 1);
  if (!*out) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  (*out)->format = format;
  (*out)->record = record;
  return ENT_OK;
}

void ent_export_head(ent_export_writer *writer, ent_strbuf *out, const ent_versions *versions) {
  if (writer->format == &formats[0]) ent_csv_write_header(out);
  else ent_header_write_json(out, versions);
}

void ent_export_write(ent_export_writer *writer, ent_strbuf *out, const ent_report *report,
                      ent_slice item) {
  if (writer->format == &formats[0])
    ent_csv_write_report(out, report, item, ent_record_one_side(writer->record, item));
  else ent_report_write_json(out, report);
}

typedef struct to_file {
  FILE *out;
  ent_export_writer *writer;
  ent_strbuf line;
  uint64_t count;
} to_file;

static ent_status flush_line(to_file *w, ent_error *err) {
  if (w->line.failed) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  if (w->line.size && fwrite(w->line.data, 1, w->line.size, w->out) != w->line.size)
    return ent_fail(err, ENT_E_IO, "cannot write the output");
  ent_strbuf_clear(&w->line);
  return ENT_OK;
}

static ent_status write_one(void *context, const ent_report *report, ent_slice item,
                            ent_error *err) {
  to_file *w = context;
  ent_export_write(w->writer, &w->line, report, item);
  w->count++;
  return flush_line(w, err);
}

ent_status ent_export_reports(FILE *out, ent_record *record, const ent_report_filter *filter,
                              const ent_export_format *format, uint64_t *count, ent_error *err) {
  to_file w = {.out = out};
  ent_arena arena;
  ent_versions versions = {0};
  ent_status status;
  ent_arena_init(&arena, 0);
  ent_strbuf_init(&w.line, 0);
  status = ent_export_writer_new(&w.writer, &arena, format, record, err);
  if (status == ENT_OK) status = ent_record_versions(&versions, &arena, record, err);
  if (status == ENT_OK) {
    ent_export_head(w.writer, &w.line, &versions);
    status = flush_line(&w, err);
  }
  if (status == ENT_OK) status = ent_record_visit(record, filter, write_one, &w, err);
  if (status == ENT_OK && fflush(out) != 0)
    status = ent_fail(err, ENT_E_IO, "cannot write the output");
  ent_strbuf_free(&w.line);
  ent_arena_free(&arena);
  if (count) *count = w.count;
  return status;
}
