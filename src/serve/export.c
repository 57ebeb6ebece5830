/* In: a record and a filter. Out: a format on a stream, one report at a time: memory does
 * not grow with the record. */
#include "serve/export.h"

#include "record/sql.h"
#include "serve/csv.h"
#include "serve/jsonl.h"
#include "serve/project.h"

typedef enum kind { CSV, JSONL, GDELT1, GDELT2, ICEWS, POLECAT, PHOENIX } kind;

static const ent_export_format formats[] = {
    {"csv", "csv", "text/csv; charset=utf-8", "a report a line, as the view report_flat", false},
    {"jsonl", "jsonl", "application/x-ndjson", "the stream that 'entente code' prints", false},
    {"gdelt1", "tsv", "text/tab-separated-values", "GDELT 1.0 events: an item and dyad a line", true},
    {"gdelt2", "tsv", "text/tab-separated-values", "GDELT 2.0 events", true},
    {"icews", "tab", "text/tab-separated-values", "ICEWS: a report and dyad a line", true},
    {"polecat", "tsv", "text/tab-separated-values", "POLECAT (PLOVER)", true},
    {"phoenix", "tsv", "text/tab-separated-values", "Phoenix", true},
};
enum { FORMATS = sizeof formats / sizeof *formats };

struct ent_export_writer {
  kind kind;
  ent__codebook book;
  ent_record *record;
  sqlite3_stmt *item; /* of GDELT: how often it is told, by which report first */
  ent_strbuf *out;
  uint32_t reports, sources, documents;
};

const ent_export_format *ent_export_format_at(uint32_t n) {
  return n < FORMATS ? &formats[n] : NULL;
}

const ent_export_format *ent_export_format_find(ent_slice name) {
  for (size_t i = 0; i < FORMATS; i++)
    if (ent_slice_is(name, formats[i].name)) return &formats[i];
  return NULL;
}

const char *ent_export_format_names(void) {
  return "csv, jsonl, gdelt1, gdelt2, icews, polecat or phoenix";
}

ent_status ent_export_writer_new(ent_export_writer **out, ent_arena *arena,
                                 const ent_export_format *format, const ent_export_codes *codes,
                                 ent_error *err) {
  if (format->coded && (!codes || !codes->world || !codes->lexicon))
    return ent_fail(err, ENT_E_DATA, "world and lexicon are not loaded");
  *out = ENT_ARENA_NEW(arena, ent_export_writer, 1);
  if (!*out) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  (*out)->kind = (kind)(format - formats);
  if (codes) (*out)->book = (ent__codebook){codes->world, codes->lexicon};
  return ENT_OK;
}

ent_status ent_export_begin(ent_export_writer *writer, ent_record *record, ent_error *err) {
  writer->record = record;
  if (writer->kind != GDELT1 && writer->kind != GDELT2) return ENT_OK;
  return ent__sql_prepare(&writer->item, record,
                          "SELECT i.reports, i.independent, i.documents, r.report FROM item i"
                          " LEFT JOIN report r ON r.id = i.lead WHERE i.item = ?1", err);
}

void ent_export_end(ent_export_writer *writer) {
  sqlite3_finalize(writer->item);
  writer->item = NULL;
  writer->record = NULL;
}

void ent_export_head(ent_export_writer *writer, ent_strbuf *out, const ent_versions *versions) {
  switch (writer->kind) {
    case CSV: ent_csv_write_header(out); break;
    case JSONL: ent_header_write_json(out, versions); break;
    case ICEWS: ent__icews_head(out); break;
    case POLECAT: ent__polecat_head(out); break;
    case GDELT1: case GDELT2: case PHOENIX: break; /* their files have no header */
  }
}

static void write_dyad(void *context, const ent__dyad *dyad) {
  ent_export_writer *w = context;
  switch (w->kind) {
    case GDELT1:
    case GDELT2:
      ent__gdelt_row(w->out, &w->book, dyad, w->kind == GDELT2 ? 2 : 1, w->reports, w->sources,
                     w->documents);
      break;
    case ICEWS: ent__icews_row(w->out, &w->book, dyad); break;
    case PHOENIX: ent__phoenix_row(w->out, &w->book, dyad); break;
    case POLECAT: ent__polecat_row(w->out, &w->book, dyad); break;
    case CSV: case JSONL: break;
  }
}

/* GDELT has a line for an event and says how often it is told: the report that leads
 * stands for its item. */
static bool leads(ent_export_writer *w, const ent_report *report, ent_slice item) {
  bool lead = true;
  w->reports = w->sources = w->documents = 1;
  ent__bind_text(w->item, 1, item);
  if (item.size && sqlite3_step(w->item) == SQLITE_ROW) {
    w->reports = (uint32_t)sqlite3_column_int64(w->item, 0);
    w->sources = (uint32_t)sqlite3_column_int64(w->item, 1);
    w->documents = (uint32_t)sqlite3_column_int64(w->item, 2);
    lead = ent_slice_is(ent__text(w->item, 3), report->id);
  }
  sqlite3_reset(w->item);
  return lead;
}

void ent_export_write(ent_export_writer *writer, ent_strbuf *out, const ent_report *report,
                      ent_slice item) {
  writer->out = out;
  if (writer->kind == CSV)
    ent_csv_write_report(out, report, item, ent_record_one_side(writer->record, item));
  else if (writer->kind == JSONL) ent_report_write_json(out, report);
  else if (!writer->item || leads(writer, report, item))
    ent__dyads(&writer->book, report, item, write_dyad, writer);
}

/* ---- to a file -------------------------------------------------------------------------- */

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

static ent_status write_all(to_file *w, ent_arena *arena, ent_record *record,
                            const ent_report_filter *filter, ent_error *err) {
  ent_versions versions = {0};
  ent_status status = ent_export_begin(w->writer, record, err);
  if (status == ENT_OK) status = ent_record_versions(&versions, arena, record, err);
  if (status == ENT_OK) {
    ent_export_head(w->writer, &w->line, &versions);
    status = flush_line(w, err);
  }
  if (status == ENT_OK) status = ent_record_visit(record, filter, write_one, w, err);
  if (status == ENT_OK && fflush(w->out) != 0)
    status = ent_fail(err, ENT_E_IO, "cannot write the output");
  ent_export_end(w->writer);
  return status;
}

ent_status ent_export_reports(FILE *out, ent_record *record, const ent_report_filter *filter,
                              const ent_export_format *format, const ent_export_codes *codes,
                              uint64_t *count, ent_error *err) {
  to_file w = {.out = out};
  ent_arena arena;
  ent_status status;
  ent_arena_init(&arena, 0);
  ent_strbuf_init(&w.line, 0);
  status = ent_export_writer_new(&w.writer, &arena, format, codes, err);
  if (status == ENT_OK) status = write_all(&w, &arena, record, filter, err);
  ent_strbuf_free(&w.line);
  ent_arena_free(&arena);
  if (count) *count = w.count;
  return status;
}
