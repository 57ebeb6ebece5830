/* /reports, /sentences, /export: what was said, in pages or as one long stream. */
#include <stdio.h>

#include "serve/export.h"
#include "serve/jsonl.h"
#include "serve/select.h"
#include "serve/write.h"

enum { PART = 400 }; /* reports of a stream that are made at a time */

typedef struct page {
  ent__request *request;
  ent__json json;
} page;

static ent_status add_to_page(void *context, const ent_report *report, ent_slice item,
                              ent_error *err) {
  page *p = context;
  (void)err;
  ent__write_report(p->request, &p->json, NULL, report, item);
  return ENT_OK;
}

static ent_status answer_page(ent__request *request, ent__selection *selection, ent_error *err) {
  page p = {request, {.out = &request->out}};
  const ent__catalogue *c = NULL;
  uint32_t limit;
  bool more = false;
  ent_status status = ent__param_limit(&limit, request, err);
  if (status == ENT_OK) status = ent__catalogue_get(&c, request, err);
  if (status != ENT_OK) return status;
  ent__json_open(&p.json, NULL, '{');
  ent__json_open(&p.json, "reports", '[');
  status = ent__selection_next(selection, c, request->record, limit, &more, add_to_page, &p, err);
  ent__catalogue_done(request->server, c);
  ent__json_close(&p.json, ']');
  if (more) {
    ent_strbuf_puts(&request->out, ",\"next\":\"");
    ent__selection_cursor(&request->out, selection);
    ent_strbuf_putc(&request->out, '"');
  } else {
    ent__json_null(&p.json, "next");
  }
  if (status == ENT_OK) status = ent__write_names(request, &p.json, "names", err);
  ent__json_close(&p.json, '}');
  return status;
}

/* ---- streams ---------------------------------------------------------------------------- */

typedef struct stream {
  ent_server *server;
  ent__selection selection;
  ent_export_writer *writer; /* NULL: NDJSON as in pages */
  ent_strbuf *out;
  bool begun, ended;
} stream;

static ent_status add_to_stream(void *context, const ent_report *report, ent_slice item,
                                ent_error *err) {
  stream *s = context;
  (void)err;
  if (s->writer) ent_export_write(s->writer, s->out, report, item);
  else {
    ent_report_write_whole(s->out, report, item);
    ent_strbuf_putc(s->out, '\n');
  }
  return ENT_OK;
}

static ent_status write_head(stream *s, ent_record *record, ent_error *err) {
  ent_versions versions = {0};
  ent_arena arena;
  ent_status status;
  ent_arena_init(&arena, 0);
  status = ent_record_versions(&versions, &arena, record, err);
  if (status == ENT_OK) {
    if (s->writer) ent_export_head(s->writer, s->out, &versions);
    else ent_header_write_json(s->out, &versions);
  }
  ent_arena_free(&arena);
  return status;
}

/* A part in which no report passes what a project leaves out is still a part. */
static ent_status fill(void *state, ent_record *record, ent_strbuf *out, ent_error *err) {
  stream *s = state;
  ent_status status = s->writer ? ent_export_begin(s->writer, record, err) : ENT_OK;
  const ent__catalogue *c = ent__catalogue_newest(s->server);
  bool more = true;
  s->out = out;
  if (status == ENT_OK && !s->begun) status = write_head(s, record, err);
  s->begun = true;
  while (status == ENT_OK && !s->ended && more) {
    size_t before = out->size;
    status = ent__selection_next(&s->selection, c, record, PART, &more, add_to_stream, s, err);
    s->ended = !more;
    if (out->size > before) break;
  }
  if (s->writer) ent_export_end(s->writer);
  ent__catalogue_done(s->server, c);
  return status;
}

static ent_status answer_stream(ent__request *request, const ent__selection *selection,
                                ent_export_writer *writer, ent_error *err) {
  stream *s = ENT_ARENA_NEW(&request->arena, stream, 1);
  const ent__catalogue *c = NULL;
  ent_status status = s ? ent__catalogue_get(&c, request, err)
                        : ent_fail(err, ENT_E_NOMEM, "out of memory");
  if (status != ENT_OK) return status;
  ent__catalogue_done(request->server, c);
  *s = (stream){.server = request->server, .selection = *selection, .writer = writer};
  return ent__stream_open(request, fill, s, err);
}

ent_status ent__api_reports(ent__request *request, ent_error *err) {
  ent__selection selection;
  ent_slice format = ent__param_text(request, "format");
  ent_status status = ent__selection_read(&selection, request, err);
  if (status != ENT_OK) return status;
  if (ent_slice_is(format, "ndjson")) {
    request->type = "application/x-ndjson";
    return answer_stream(request, &selection, NULL, err);
  }
  if (format.size && !ent_slice_is(format, "json"))
    return ent_fail(err, ENT_E_ARG, "format takes json or ndjson");
  return answer_page(request, &selection, err);
}

ent_status ent__api_export(ent__request *request, ent_error *err) {
  ent__selection selection;
  ent_export_writer *writer = NULL;
  const ent_export_format *format = ent_export_format_find(ent__param_text(request, "format"));
  char name[64];
  ent_status status;
  if (!format) return ent_fail(err, ENT_E_ARG, "format takes %s", ent_export_format_names());
  status = ent__selection_read(&selection, request, err);
  if (status == ENT_OK)
    status = ent_export_writer_new(&writer, &request->arena, format, &request->server->codes, err);
  if (status != ENT_OK) return status;
  snprintf(name, sizeof name, "reports-%s.%s", format->name, format->suffix);
  request->file = ent_arena_copy(&request->arena, ent_slice_of(name));
  request->type = format->type;
  return answer_stream(request, &selection, writer, err);
}

/* ---- sentences -------------------------------------------------------------------------- */

static const char sentences_sql[] =
    "SELECT d.document, d.uri, d.title, d.publisher, d.published_from, s.text, s.number,"
    " (SELECT count(*) FROM report r WHERE r.sentence = s.id AND r.id BETWEEN"
    " d.id * 1048576 AND d.id * 1048576 + 1048575) FROM (SELECT rowid, rank FROM (SELECT rowid,"
    " rank FROM sentence_text WHERE sentence_text MATCH ?1 LIMIT 20000) ORDER BY rank"
    " LIMIT ?2 OFFSET ?3) w"
    " CROSS JOIN sentence s ON s.id = w.rowid CROSS JOIN document d ON d.id = s.document"
    " ORDER BY w.rank, w.rowid";

/* Of words that are in more than 20,000 sentences only so many are ranked. */
enum { FARTHEST = 10000 };

ent_status ent__api_sentences(ent__request *request, ent_error *err) {
  static const char *const keys[] = {"uri", "title", "publisher", "published"};
  ent__json json = {.out = &request->out};
  sqlite3_stmt *rows = NULL;
  ent_slice query = ent_slice_trim(ent__param_text(request, "q"));
  int64_t cursor;
  uint32_t limit, count = 0;
  ent_status status = ent__param_limit(&limit, request, err);
  if (status == ENT_OK)
    status = ent__param_int(&cursor, request, "cursor", 0, 0, FARTHEST, err);
  if (status == ENT_OK && !query.size) status = ent_fail(err, ENT_E_ARG, "q: which words?");
  if (status == ENT_OK) status = ent__sql_prepare(&rows, request->record, sentences_sql, err);
  if (status != ENT_OK) return status;
  ent__bind_text(rows, 1, query);
  sqlite3_bind_int64(rows, 2, (int64_t)limit + 1);
  sqlite3_bind_int64(rows, 3, cursor);
  ent__json_open(&json, NULL, '{');
  ent__json_open(&json, "sentences", '[');
  while ((status = ent__sql_step(request->record, rows, err)) == ENT_OK && count < limit) {
    ent__json_open(&json, NULL, '{');
    ent__json_string(&json, "document", ent__text(rows, 0));
    for (int i = 0; i < 4; i++) ent__json_text(&json, keys[i], ent__text(rows, i + 1));
    ent__json_int(&json, "sentence", sqlite3_column_int64(rows, 6));
    ent__json_string(&json, "text", ent__text(rows, 5));
    ent__json_int(&json, "reports", sqlite3_column_int64(rows, 7));
    ent__json_close(&json, '}');
    count++;
  }
  ent__json_close(&json, ']');
  if (status == ENT_OK && cursor + limit <= FARTHEST)
    ent_strbuf_printf(&request->out, ",\"next\":\"%lld\"", (long long)(cursor + limit));
  else ent__json_null(&json, "next");
  ent__json_close(&json, '}');
  if (status == ENT_E_INTERNAL)
    status = ent_fail(err, ENT_E_ARG, "cannot understand the query: words, \"a phrase\", OR, NOT");
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}
