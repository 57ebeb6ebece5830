/* /documents, /documents/{document}, /explain: what was read, and how it was understood. */
#include "base/utf8.h"
#include "serve/catalogue.h"
#include "serve/write.h"

static ent_status prepare(sqlite3_stmt **out, ent_record *record, const char *columns,
                          const char *rest, ent_error *err) {
  ent_strbuf sql;
  ent_status status;
  ent_strbuf_init(&sql, 0);
  ent_strbuf_printf(&sql, "SELECT %s%s", columns, rest);
  status = sql.failed ? ent_fail(err, ENT_E_NOMEM, "out of memory")
                      : ent__sql_prepare(out, record, sql.data, err);
  ent_strbuf_free(&sql);
  return status;
}

/* A report of the document names the entity. */
static bool names(const ent__catalogue *c, int64_t document, uint32_t entity) {
  uint32_t low = 0, high = c->report_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (c->reports[middle].id >> 20 < document) low = middle + 1;
    else high = middle;
  }
  for (; low < c->report_count && c->reports[low].id >> 20 == document; low++)
    for (uint32_t i = c->reports[low].takers; i < c->reports[low + 1].takers; i++)
      if (c->takers[i] / 4 == entity) return true;
  return false;
}

static ent_status write_documents(ent__request *request, ent__json *json, const ent__catalogue *c,
                                  ent_slice state, uint32_t limit, int64_t cursor,
                                  ent_error *err) {
  ent_slice q = ent_utf8_fold(&request->arena, ent_slice_trim(ent__param_text(request, "q")));
  uint32_t entity = ent__table_find(&c->entities, state), count = 0, at = c->document_count;
  sqlite3_stmt *row = NULL;
  int64_t last = 0;
  ent_status status = prepare(&row, request->record, ent__document_columns,
                              " FROM document d WHERE d.id = ?1", err);
  ent__json_open(json, "documents", '[');
  for (; status == ENT_OK && at > 0; at--) {
    const ent__document_row *one = &c->documents[at - 1];
    if ((cursor && one->id >= cursor) ||
        (q.size && ent_slice_find(one->words, q, 0) == SIZE_MAX) ||
        (state.size && !names(c, one->id, entity)))
      continue;
    if (count == limit) break;
    sqlite3_bind_int64(row, 1, one->id);
    status = ent__sql_step(request->record, row, err);
    if (status == ENT_OK) {
      ent__json_open(json, NULL, '{');
      ent__write_document(json, row);
      ent__json_close(json, '}');
      count++;
    }
    if (status == ENT_DONE) status = ENT_OK;
    last = one->id;
    sqlite3_reset(row);
  }
  ent__json_close(json, ']');
  ent__json_int(json, "total", c->document_count);
  if (at > 0) ent_strbuf_printf(json->out, ",\"next\":\"%lld\"", (long long)last);
  else ent__json_null(json, "next");
  sqlite3_finalize(row);
  return status;
}

ent_status ent__api_documents(ent__request *request, ent_error *err) {
  ent__json json = {.out = &request->out};
  const ent__catalogue *c = NULL;
  int64_t cursor = 0;
  uint32_t limit;
  ent_slice state;
  ent_status status = ent__param_limit(&limit, request, err);
  if (status == ENT_OK)
    status = ent__param_int(&cursor, request, "cursor", 0, 1, INT64_MAX, err);
  if (status == ENT_OK) status = ent__param_entity(&state, request, "state", err);
  if (status == ENT_OK) status = ent__catalogue_get(&c, request, err);
  if (status != ENT_OK) return status;
  ent__json_open(&json, NULL, '{');
  status = write_documents(request, &json, c, state, limit, cursor, err);
  ent__json_close(&json, '}');
  ent__catalogue_done(request->server, c);
  return status;
}

/* ---- one document ----------------------------------------------------------------------- */

static ent_status write_sentences(ent__request *request, ent__json *json, int64_t row,
                                  ent_error *err) {
  sqlite3_stmt *rows = NULL, *reports = NULL;
  ent_status status = ent__sql_prepare(
      &rows, request->record,
      "SELECT id, number, paragraph, kind, begin, end, text FROM sentence WHERE id BETWEEN"
      " ?1 * 1048576 AND ?1 * 1048576 + 1048575 ORDER BY id", err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&reports, request->record,
                              "SELECT sentence, report FROM report WHERE id BETWEEN"
                              " ?1 * 1048576 AND ?1 * 1048576 + 1048575 ORDER BY sentence, id",
                              err);
  if (status == ENT_OK) {
    sqlite3_bind_int64(rows, 1, row);
    sqlite3_bind_int64(reports, 1, row);
  }
  bool more = status == ENT_OK && sqlite3_step(reports) == SQLITE_ROW;
  ent__json_open(json, "sentence", '[');
  while (status == ENT_OK && (status = ent__sql_step(request->record, rows, err)) == ENT_OK) {
    int64_t id = sqlite3_column_int64(rows, 0);
    ent__json_open(json, NULL, '{');
    ent__json_int(json, "number", sqlite3_column_int64(rows, 1));
    ent__json_int(json, "paragraph", sqlite3_column_int64(rows, 2));
    ent__json_string(json, "kind", ent__text(rows, 3));
    ent__json_span(json, "span", (uint32_t)sqlite3_column_int64(rows, 4),
                   (uint32_t)sqlite3_column_int64(rows, 5));
    ent__json_string(json, "text", ent__text(rows, 6));
    ent__json_open(json, "reports", '[');
    for (; more && sqlite3_column_int64(reports, 0) <= id;
         more = sqlite3_step(reports) == SQLITE_ROW)
      if (sqlite3_column_int64(reports, 0) == id)
        ent__json_string(json, NULL, ent__text(reports, 1));
    ent__json_close(json, ']');
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
  sqlite3_finalize(rows);
  sqlite3_finalize(reports);
  return status == ENT_DONE ? ENT_OK : status;
}

typedef struct report_list {
  ent__request *request;
  ent__json *json;
} report_list;

static ent_status add_report(void *context, const ent_report *report, ent_slice item,
                             ent_error *err) {
  report_list *list = context;
  (void)err;
  ent__write_report(list->request, list->json, NULL, report, item);
  return ENT_OK;
}

ent_status ent__api_document(ent__request *request, ent_error *err) {
  ent__json json = {.out = &request->out};
  report_list list = {request, &json};
  ent_report_filter filter = {.document = request->tail};
  sqlite3_stmt *row = NULL;
  ent_status status = prepare(&row, request->record, ent__document_columns,
                              ", d.id, d.text FROM document d WHERE d.document = ?1", err);
  if (status == ENT_OK) {
    ent__bind_text(row, 1, request->tail);
    status = ent__sql_step(request->record, row, err);
  }
  if (status != ENT_OK) {
    sqlite3_finalize(row);
    return status;
  }
  ent__json_open(&json, NULL, '{');
  ent__write_document(&json, row);
  ent__json_string(&json, "text", ent__text(row, 14));
  status = write_sentences(request, &json, sqlite3_column_int64(row, 13), err);
  ent__json_open(&json, "report", '[');
  if (status == ENT_OK) status = ent_record_visit(request->record, &filter, add_report, &list, err);
  ent__json_close(&json, ']');
  if (status == ENT_OK) status = ent__write_names(request, &json, "names", err);
  ent__json_close(&json, '}');
  sqlite3_finalize(row);
  return status;
}

/* ---- why -------------------------------------------------------------------------------- */

enum { MOST_WORDS = 4000 };

/* The document as it was read; in the request's arena. ENT_DONE if there is none. */
static ent_status load_document(ent_document *out, ent__request *request, ent_slice id,
                                ent_error *err) {
  sqlite3_stmt *row = NULL;
  ent_arena *arena = &request->arena;
  ent_slice *const texts[] = {&out->id,     &out->uri,      &out->title, &out->publisher,
                              &out->author, &out->language, &out->side,  &out->text};
  ent_status status = ent__sql_prepare(
      &row, request->record,
      "SELECT document, uri, title, publisher, author, language, side, text, published_from,"
      " published_to FROM document WHERE document = ?1", err);
  *out = (ent_document){0};
  if (status != ENT_OK) return status;
  ent__bind_text(row, 1, id);
  status = ent__sql_step(request->record, row, err);
  if (status == ENT_OK) {
    for (int i = 0; i < 8; i++) *texts[i] = ent__text_copy(arena, row, i);
    out->published = (ent_interval){ent__day(row, 8), ent__day(row, 9)};
    out->published_basis = ENT_BASIS_METADATA;
  }
  sqlite3_finalize(row);
  return status;
}

ent_status ent__api_explain(ent__request *request, ent_error *err) {
  const ent_server_hooks *hooks = &request->server->hooks;
  ent_slice id = ent__param_text(request, "document"), text = ent__param_text(request, "text");
  ent_document document = {.published = ENT_INTERVAL_NONE};
  int64_t sentence;
  ent_status status = ent__param_int(&sentence, request, "sentence", -1, 0, 1 << 20, err);
  if (status != ENT_OK) return status;
  if (!hooks->explain)
    return ent_fail(err, ENT_E_LIMIT, "the lexicon and the model are not loaded");
  if (!id.size == !text.size)
    return ent_fail(err, ENT_E_ARG, "explain takes a document and a sentence, or a text");
  if (text.size > MOST_WORDS)
    return ent_fail(err, ENT_E_ARG, "the text has more than %d bytes", MOST_WORDS);
  if (id.size && sentence < 0) return ent_fail(err, ENT_E_ARG, "which sentence?");
  if (id.size) {
    status = load_document(&document, request, id, err);
  } else {
    ent_slice published = ent__param_text(request, "published");
    document.text = text;
    document.language = ENT_SLICE("en");
    if (published.size && !ent_interval_parse(published, &document.published))
      return ent_fail(err, ENT_E_ARG, "published takes YYYY, YYYY-MM or YYYY-MM-DD");
  }
  if (status != ENT_OK) return status;
  return hooks->explain(hooks->user, &request->out, &document, id.size ? sentence : -1, err);
}
