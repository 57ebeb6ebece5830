/* In: a query. Out: the record's sentences or discrepancies as text or JSON Lines. */
#include "serve/find.h"

#include "record/sql.h"

static void add_plain(ent_strbuf *out, ent_slice text) {
  for (size_t i = 0; i < text.size; i++)
    ent_strbuf_putc(out, (unsigned char)text.data[i] < ' ' ? ' ' : text.data[i]);
}

static void add_pair(ent_strbuf *out, const char *key, ent_slice text, char after) {
  ent_strbuf_printf(out, "\"%s\":", key);
  if (text.size) ent_strbuf_json(out, text);
  else ent_strbuf_puts(out, "null");
  ent_strbuf_putc(out, after);
}

static void add_sentence(ent_strbuf *out, sqlite3_stmt *row, bool json) {
  if (json) {
    ent_strbuf_putc(out, '{');
    add_pair(out, "document", ent__text(row, 0), ',');
    add_pair(out, "uri", ent__text(row, 1), ',');
    add_pair(out, "title", ent__text(row, 2), ',');
    add_pair(out, "published", ent__text(row, 3), ',');
    ent_strbuf_printf(out, "\"sentence\":%d,", sqlite3_column_int(row, 4));
    add_pair(out, "text", ent__text(row, 5), '}');
  } else {
    ent_slice uri = ent__text(row, 1), published = ent__text(row, 3);
    add_plain(out, uri.size ? uri : ent__text(row, 0));
    ent_strbuf_printf(out, ":%d: ", sqlite3_column_int(row, 4) + 1);
    if (published.size) ent_strbuf_printf(out, "(%.*s) ", ENT_FMT(published));
    add_plain(out, ent__text(row, 5));
  }
  ent_strbuf_putc(out, '\n');
}

ent_status ent_find_text(ent_strbuf *out, ent_record *record, ent_slice query,
                         const ent_find_options *options, uint64_t *count, ent_error *err) {
  sqlite3_stmt *rows;
  int code;
  ent_status status = ent__sql_prepare(
      &rows, record,
      "SELECT d.document, d.uri, d.title, d.published_from, s.number, s.text"
      " FROM sentence_text t JOIN sentence s ON s.id = t.rowid"
      " JOIN document d ON d.id = s.document WHERE sentence_text MATCH ?1"
      " ORDER BY t.rank, d.document, s.number LIMIT ?2",
      err);
  *count = 0;
  if (status != ENT_OK) return status;
  ent__bind_text(rows, 1, query.size ? query : ENT_SLICE("\"\""));
  sqlite3_bind_int64(rows, 2, options->limit ? (int64_t)options->limit : -1);
  while ((code = sqlite3_step(rows)) == SQLITE_ROW) {
    add_sentence(out, rows, options->json);
    ++*count;
  }
  if (code != SQLITE_DONE)
    status = (code & 0xff) == SQLITE_ERROR
                 ? ent_fail(err, ENT_E_ARG, "cannot understand the query '%.*s'",
                            query.size > 120 ? 120 : (int)query.size, query.data)
                 : ent__sql_fail(record, err);
  sqlite3_finalize(rows);
  return status;
}

typedef struct printer {
  ent_strbuf *out;
  ent_record *record;
  sqlite3_stmt *claims, *parties;
  bool json;
} printer;

static ent_status add_parties(printer *p, int64_t item, ent_error *err) {
  ent_status status;
  bool first = true;
  sqlite3_bind_int64(p->parties, 1, item);
  if (p->json) ent_strbuf_puts(p->out, "\"parties\":[");
  while ((status = ent__sql_step(p->record, p->parties, err)) == ENT_OK) {
    if (!first) ent_strbuf_puts(p->out, p->json ? "," : ", ");
    if (p->json) ent_strbuf_json(p->out, ent__text(p->parties, 0));
    else ent_strbuf_add(p->out, ent__text(p->parties, 0));
    first = false;
  }
  if (p->json) ent_strbuf_puts(p->out, "],");
  return status == ENT_DONE ? ENT_OK : status;
}

static ent_status add_claims(printer *p, int64_t discrepancy, ent_error *err) {
  ent_status status;
  bool first = true;
  sqlite3_bind_int64(p->claims, 1, discrepancy);
  if (p->json) ent_strbuf_puts(p->out, "\"claims\":[");
  while ((status = ent__sql_step(p->record, p->claims, err)) == ENT_OK) {
    if (p->json) {
      ent_strbuf_puts(p->out, first ? "{" : ",{");
      add_pair(p->out, "value", ent__text(p->claims, 0), ',');
      add_pair(p->out, "report", ent__text(p->claims, 1), ',');
      add_pair(p->out, "document", ent__text(p->claims, 2), ',');
      add_pair(p->out, "published", ent__text(p->claims, 6), ',');
      add_pair(p->out, "side", ent__text(p->claims, 7), ',');
      ent_strbuf_printf(p->out, "\"sentence\":%d,", sqlite3_column_int(p->claims, 4));
      add_pair(p->out, "text", ent__text(p->claims, 5), '}');
    } else {
      ent_slice uri = ent__text(p->claims, 3), published = ent__text(p->claims, 6);
      ent_slice side = ent__text(p->claims, 7);
      ent_strbuf_puts(p->out, "    \"");
      add_plain(p->out, ent__text(p->claims, 0));
      ent_strbuf_puts(p->out, "\"  ");
      add_plain(p->out, uri.size ? uri : ent__text(p->claims, 2));
      ent_strbuf_printf(p->out, ":%d (%.*s, %s%.*s): ", sqlite3_column_int(p->claims, 4) + 1,
                        ENT_FMT(published.size ? published : ENT_SLICE("undated")),
                        side.size ? "side " : "no known side", ENT_FMT(side));
      add_plain(p->out, ent__text(p->claims, 5));
      ent_strbuf_putc(p->out, '\n');
    }
    first = false;
  }
  if (p->json) ent_strbuf_puts(p->out, "]}\n");
  return status == ENT_DONE ? ENT_OK : status;
}

/* Columns: id, item row, verdict, attribute, item id, kind, code, topic, against. */
static ent_status add_discrepancy(printer *p, sqlite3_stmt *row, ent_error *err) {
  ent_status status;
  if (p->json) {
    ent_strbuf_putc(p->out, '{');
    add_pair(p->out, "verdict", ent__text(row, 2), ',');
    add_pair(p->out, "attribute", ent__text(row, 3), ',');
    add_pair(p->out, "item", ent__text(row, 4), ',');
    add_pair(p->out, "kind", ent__text(row, 5), ',');
    add_pair(p->out, "code", ent__text(row, 6), ',');
    add_pair(p->out, "topic", ent__text(row, 7), ',');
    add_pair(p->out, "against", ent__text(row, 8), ',');
  } else {
    ent_slice topic = ent__text(row, 7);
    ent_strbuf_printf(p->out, "%.*s (%.*s): %.*s", ENT_FMT(ent__text(row, 2)),
                      ENT_FMT(ent__text(row, 3)), ENT_FMT(ent__text(row, 6)));
    if (topic.size) ent_strbuf_printf(p->out, " (%.*s)", ENT_FMT(topic));
    ent_strbuf_puts(p->out, " ");
  }
  status = add_parties(p, sqlite3_column_int64(row, 1), err);
  if (!p->json) ent_strbuf_putc(p->out, '\n');
  if (!p->json && sqlite3_column_type(row, 8) != SQLITE_NULL)
    ent_strbuf_printf(p->out, "    against it: %.*s\n", ENT_FMT(ent__text(row, 8)));
  return status == ENT_OK ? add_claims(p, sqlite3_column_int64(row, 0), err) : status;
}

static ent_status prepare_printer(printer *p, ent_error *err) {
  ent_status status = ent__sql_prepare(
      &p->claims, p->record,
      "SELECT y.value, r.report, d.document, d.uri, s.number, s.text, d.published_from,"
      " coalesce(d.side, d.country) FROM discrepancy_report y"
      " JOIN report r ON r.id = y.report JOIN document d ON d.id = r.document"
      " JOIN sentence s ON s.id = r.sentence WHERE y.discrepancy = ?1"
      " ORDER BY ifnull(r.date_from, '9'), y.value, d.document, s.number, r.report",
      err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&p->parties, p->record,
                              "SELECT DISTINCT entity FROM item_party WHERE item = ?1"
                              " ORDER BY role, entity",
                              err);
  return status;
}

static ent_status prepare_rows(sqlite3_stmt **out, ent_record *record, const ent_slice *states,
                               uint32_t count, ent_slice verdict, uint32_t limit,
                               ent_error *err) {
  ent_strbuf sql;
  ent_status status;
  ent_strbuf_init(&sql, 0);
  ent_strbuf_puts(&sql, "SELECT y.id, y.item, y.verdict, y.attribute, i.item, i.kind,"
                        " coalesce(i.relation, i.indicator, i.type || ' ' || i.cameo, i.cameo),"
                        " i.topic, y.against FROM discrepancy y JOIN item i ON i.id = y.item"
                        " WHERE (?1 IS NULL OR y.verdict = ?1)");
  for (uint32_t i = 0; i < count; i++)
    ent_strbuf_printf(&sql, " AND EXISTS (SELECT 1 FROM item_party p WHERE p.item = i.id"
                            " AND p.entity = ?%u)", i + 3);
  ent_strbuf_puts(&sql, " ORDER BY CASE y.verdict WHEN 'conflicts' THEN 0 WHEN 'denied' THEN 1"
                        " WHEN 'differs in scope' THEN 2 WHEN 'changed over time' THEN 3"
                        " ELSE 4 END, i.date_from, i.item, y.attribute, y.against LIMIT ?2");
  status = sql.failed ? ent_fail(err, ENT_E_NOMEM, "out of memory")
                      : ent__sql_prepare(out, record, sql.data, err);
  ent_strbuf_free(&sql);
  if (status != ENT_OK) return status;
  ent__bind_text(*out, 1, verdict);
  sqlite3_bind_int64(*out, 2, limit ? (int64_t)limit : -1);
  for (uint32_t i = 0; i < count; i++) ent__bind_text(*out, (int)i + 3, states[i]);
  return ENT_OK;
}

ent_status ent_find_discrepancies(ent_strbuf *out, ent_record *record, const ent_slice *states,
                                  uint32_t state_count, ent_slice verdict,
                                  const ent_find_options *options, uint64_t *count,
                                  ent_error *err) {
  printer p = {.out = out, .record = record, .json = options->json};
  sqlite3_stmt *rows = NULL;
  ent_status status = prepare_printer(&p, err);
  *count = 0;
  if (status == ENT_OK)
    status = prepare_rows(&rows, record, states, state_count, verdict, options->limit, err);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK) {
    status = add_discrepancy(&p, rows, err);
    ++*count;
  }
  sqlite3_finalize(rows);
  sqlite3_finalize(p.claims);
  sqlite3_finalize(p.parties);
  return status == ENT_DONE ? ENT_OK : status;
}
