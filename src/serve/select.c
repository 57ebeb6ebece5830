/* In: filters and a place. Out: the next reports, in order of document or date.
 *
 * One filter drives: the one that the fewest reports pass is looked up in its index, whose
 * rows come in order, and the others are checked row by row until the page is full. So a
 * page costs the same wherever it is, and no list is ever made whole. */
#include "serve/select.h"

#include <stdio.h>

#include "serve/catalogue.h"

enum { SMALL = 20000 }; /* items of an entity whose reports may be sorted */

static bool is_code(ent_slice text) {
  for (size_t i = 0; i < text.size; i++)
    if (text.data[i] < '0' || text.data[i] > '9') return false;
  return text.size <= 4;
}

static bool is_one_of(ent_slice text, const char *words) {
  char word[32];
  snprintf(word, sizeof word, " %.*s ", text.size > 28 ? 28 : (int)text.size,
           text.data ? text.data : "");
  return !text.size || (strstr(words, word) && !memchr(text.data, ' ', text.size));
}

static ent_status read_words(ent__selection *out, ent__request *request, ent_error *err) {
  ent_report_filter *filter = &out->filter;
  ent_slice order = ent__param_text(request, "order");
  filter->kind = ent__param_text(request, "kind");
  filter->type = ent__param_text(request, "type");
  filter->cameo = ent__param_text(request, "cameo");
  filter->modality = ent__param_text(request, "modality");
  filter->timing = ent__param_text(request, "timing");
  filter->topic = ent__param_text(request, "topic");
  filter->words = ent__param_text(request, "q");
  if (!is_one_of(filter->kind, " event relation measure "))
    return ent_fail(err, ENT_E_ARG, "kind takes event, relation or measure");
  if (!is_one_of(filter->modality, " happened ongoing planned wished hypothetical denied "))
    return ent_fail(err, ENT_E_ARG,
                    "modality takes happened, ongoing, planned, wished, hypothetical or denied");
  if (!is_one_of(filter->timing, " current background future "))
    return ent_fail(err, ENT_E_ARG, "timing takes current, background or future");
  if (!is_code(filter->cameo)) return ent_fail(err, ENT_E_ARG, "cameo takes digits");
  if (!is_one_of(order, " document newest oldest "))
    return ent_fail(err, ENT_E_ARG, "order takes document, newest or oldest");
  if (ent_slice_is(order, "newest")) out->order = ENT__NEWEST;
  if (ent_slice_is(order, "oldest")) out->order = ENT__OLDEST;
  return ENT_OK;
}

/* ENT_E_ARG if the record has no such document. */
static ent_status read_document(ent__selection *out, ent__request *request, ent_error *err) {
  ent_slice id = ent__param_text(request, "document");
  sqlite3_stmt *row = NULL;
  ent_status status;
  if (!id.size) return ENT_OK;
  status = ent__sql_prepare(&row, request->record,
                            "SELECT id FROM document WHERE document = ?1 UNION ALL"
                            " SELECT id FROM document WHERE uri = ?1 LIMIT 1", err);
  if (status != ENT_OK) return status;
  ent__bind_text(row, 1, id);
  status = ent__sql_step(request->record, row, err);
  if (status == ENT_OK) out->document = sqlite3_column_int64(row, 0);
  if (status == ENT_DONE) status = ent_fail(err, ENT_E_ARG, "the record has no such document");
  sqlite3_finalize(row);
  return status;
}

/* "123456" or "2018-09-30:123456"; ":123456" among the undated. */
static ent_status read_cursor(ent__selection *out, ent__request *request, ent_error *err) {
  ent_slice text = ent__param_text(request, "cursor"), day = ENT_EMPTY;
  if (!text.size) return ENT_OK;
  if (memchr(text.data, ':', text.size)) {
    day = ent_slice_cut(&text, ':');
    out->undated = !day.size;
  }
  if (!ent_slice_to_int(text, &out->after) || out->after < 0 || day.size > 10)
    return ent_fail(err, ENT_E_ARG, "cursor takes the next of another answer");
  snprintf(out->after_day, sizeof out->after_day, "%.*s", ENT_FMT(day));
  return ENT_OK;
}

void ent__selection_cursor(ent_strbuf *out, const ent__selection *selection) {
  if (selection->order == ENT__BY_DOCUMENT)
    ent_strbuf_printf(out, "%lld", (long long)selection->after);
  else
    ent_strbuf_printf(out, "%s:%lld", selection->after_day, (long long)selection->after);
}

/* ---- which filter drives ---------------------------------------------------------------- */

static void consider(ent__selection *s, uint32_t *least, const ent__table *table, ent_slice text,
                     char driver) {
  uint32_t at, items;
  if (!text.size) return;
  at = ent__table_find(table, text);
  items = at == UINT32_MAX ? 0 : table->list[at].items;
  if (items >= *least) return;
  *least = items;
  s->driver = driver;
}

/* Items stand for reports: what is wanted is which is rarer. Speakers are no parties of
 * items. */
static ent_status choose_driver(ent__selection *s, ent__request *request, ent_error *err) {
  const ent_report_filter *f = &s->filter;
  const ent__catalogue *c = NULL;
  uint32_t least = UINT32_MAX;
  ent_status status;
  s->driver = 0;
  if (s->document) {
    s->driver = 'd';
    s->small = true;
    return ENT_OK;
  }
  if (f->words.size) {
    s->driver = 'w';
    s->small = true;
    return ENT_OK;
  }
  status = ent__catalogue_get(&c, request, err);
  if (status != ENT_OK) return status;
  consider(s, &least, &c->entities, f->actor, 'a');
  consider(s, &least, &c->entities, f->recipient, 'r');
  consider(s, &least, &c->entities, f->state, 's');
  consider(s, &least, &c->entities, f->other, 'o');
  consider(s, &least, &c->codes, f->type, 't');
  consider(s, &least, &c->topics, f->topic, 'p');
  if (f->speaker.size && least > SMALL) {
    s->driver = 'k';
    least = SMALL + 1;
  }
  s->small = s->driver && least <= SMALL;
  ent__catalogue_done(request->server, c);
  return ENT_OK;
}

ent_status ent__selection_read(ent__selection *out, ent__request *request, ent_error *err) {
  ent_report_filter *filter = &out->filter;
  ent_status status;
  *out = (ent__selection){.order = ENT__BY_DOCUMENT};
  status = read_words(out, request, err);
  if (status == ENT_OK) status = ent__param_entity(&filter->actor, request, "actor", err);
  if (status == ENT_OK) status = ent__param_entity(&filter->recipient, request, "recipient", err);
  if (status == ENT_OK) status = ent__param_entity(&filter->state, request, "state", err);
  if (status == ENT_OK) status = ent__param_entity(&filter->other, request, "with", err);
  if (status == ENT_OK) status = ent__param_entity(&filter->speaker, request, "speaker", err);
  if (status == ENT_OK)
    status = ent__param_interval(&filter->date, &filter->use_date, request, err);
  if (status == ENT_OK) status = read_document(out, request, err);
  if (status == ENT_OK) status = read_cursor(out, request, err);
  return status == ENT_OK ? choose_driver(out, request, err) : status;
}

/* ---- the query -------------------------------------------------------------------------- */

/* ?16 row of the last report, ?17 its day, ?18 row of the document, ?19 how many. */
static void add_driver(ent_strbuf *sql, char driver, bool by_row) {
  static const char entity[] =
      " FROM (SELECT DISTINCT report FROM participant WHERE entity = ?%d%s) w"
      " CROSS JOIN report r ON r.id = w.report";
  const char *after = by_row ? " AND report > ?16" : "";
  switch (driver) {
    case 'a': ent_strbuf_printf(sql, entity, 5, after); break;
    case 'r': ent_strbuf_printf(sql, entity, 6, after); break;
    case 's': ent_strbuf_printf(sql, entity, 7, after); break;
    case 'o': ent_strbuf_printf(sql, entity, 8, after); break;
    case 'k': ent_strbuf_printf(sql, entity, 14, after); break;
    case 'w':
      /* rows carry their document's: record/schema.c */
      ent_strbuf_puts(sql, " FROM sentence_text w CROSS JOIN report r ON r.sentence = w.rowid"
                           " AND r.id BETWEEN w.rowid / 1048576 * 1048576"
                           " AND w.rowid / 1048576 * 1048576 + 1048575");
      break;
    default: ent_strbuf_puts(sql, " FROM report r"); break;
  }
  ent_strbuf_puts(sql, " CROSS JOIN document d ON d.id = r.document"
                       " CROSS JOIN sentence s ON s.id = r.sentence WHERE 1");
  if (driver == 'w') {
    ent_strbuf_puts(sql, " AND sentence_text MATCH ?15");
    if (by_row) ent_strbuf_puts(sql, " AND w.rowid >= ?16 / 1048576 * 1048576");
  }
  if (driver == 'd')
    ent_strbuf_puts(sql, " AND r.id BETWEEN ?18 * 1048576 AND ?18 * 1048576 + 1048575");
}

/* By date there are two lists: the dated, then the undated. */
static void add_place(ent_strbuf *sql, const ent__selection *s, bool undated) {
  const char *way = s->order == ENT__NEWEST ? "<" : ">", *down = s->order == ENT__NEWEST ? " DESC" : "";
  const char *plus = s->small ? "+" : ""; /* sort rather than walk the index of dates */
  if (s->order == ENT__BY_DOCUMENT) {
    ent_strbuf_puts(sql, " AND r.id > ?16");
    ent_strbuf_puts(sql, s->driver == 'w' ? " ORDER BY w.rowid, r.id" : " ORDER BY r.id");
  } else if (undated) {
    ent_strbuf_printf(sql, " AND %sr.date_from IS NULL AND (?16 = 0 OR r.id %s ?16)"
                           " ORDER BY r.id%s", plus, way, down);
  } else {
    ent_strbuf_printf(sql, " AND %sr.date_from IS NOT NULL AND (?17 IS NULL OR %sr.date_from %s= ?17)"
                           " AND (?17 IS NULL OR r.date_from %s ?17 OR r.id %s ?16)"
                           " ORDER BY %sr.date_from%s, r.id%s",
                      plus, plus, way, way, way, plus, down, down);
  }
  ent_strbuf_puts(sql, " LIMIT ?19");
}

static ent_status prepare(sqlite3_stmt **out, const ent__selection *s, ent_record *record,
                          uint32_t limit, bool undated, ent_error *err) {
  ent_report_filter filter = s->filter;
  ent_strbuf sql;
  ent_status status;
  ent_strbuf_init(&sql, 0);
  ent_strbuf_printf(&sql, "SELECT %s, (SELECT i.item FROM item_report ir JOIN item i"
                          " ON i.id = ir.item WHERE ir.report = r.id)", ent__report_select);
  add_driver(&sql, s->driver, s->order == ENT__BY_DOCUMENT);
  ent__filter_conditions(&sql, &filter);
  add_place(&sql, s, undated);
  status = sql.failed ? ent_fail(err, ENT_E_NOMEM, "out of memory")
                      : ent__sql_prepare(out, record, sql.data, err);
  ent_strbuf_free(&sql);
  if (status != ENT_OK) return status;
  ent__filter_bind(*out, &filter);
  sqlite3_bind_int64(*out, 16, s->after);
  ent__bind_text(*out, 17, ent_slice_of(s->after_day));
  sqlite3_bind_int64(*out, 18, s->document);
  sqlite3_bind_int64(*out, 19, (int64_t)limit + 1);
  return ENT_OK;
}

/* A query that FTS5 does not understand is the asker's fault. */
static ent_status step(ent__selection *s, ent_record *record, sqlite3_stmt *rows,
                       ent_error *err) {
  ent_status status = ent__sql_step(record, rows, err);
  if (status == ENT_E_INTERNAL && s->filter.words.size)
    status = ent_fail(err, ENT_E_ARG, "cannot understand the query: words, \"a phrase\", OR, NOT");
  return status;
}

/* Some of one list; *count goes on. *more: the list has others. */
static ent_status visit_part(ent__selection *s, ent_record *record, uint32_t limit,
                             uint32_t *count, bool undated, bool *more,
                             ent_report_visitor *visitor, void *context, ent_error *err) {
  sqlite3_stmt *rows = NULL;
  ent__loader loader = {0};
  ent_arena arena;
  ent_status status = prepare(&rows, s, record, limit - *count, undated, err);
  ent_arena_init(&arena, 0);
  *more = false;
  if (status == ENT_OK) status = ent__loader_open(&loader, record, err);
  while (status == ENT_OK && (status = step(s, record, rows, err)) == ENT_OK) {
    ent_report report;
    if (*count == limit) {
      *more = true;
      break;
    }
    ent_arena_reset(&arena);
    status = ent__load_report(&report, &loader, &arena, rows, err);
    if (status == ENT_OK)
      status = visitor(context, &report, ent__text_copy(&arena, rows, ENT__REPORT_COLUMNS), err);
    if (status != ENT_OK) break;
    ++*count;
    s->after = sqlite3_column_int64(rows, 14);
    ent_day_format(s->order == ENT__BY_DOCUMENT ? ENT_DAY_NONE : report.date.from, s->after_day);
  }
  ent__loader_close(&loader);
  sqlite3_finalize(rows);
  ent_arena_free(&arena);
  return status == ENT_DONE ? ENT_OK : status;
}

ent_status ent__selection_next(ent__selection *s, ent_record *record, uint32_t limit, bool *more,
                               ent_report_visitor *visitor, void *context, ent_error *err) {
  uint32_t count = 0;
  ent_status status =
      visit_part(s, record, limit, &count, s->undated, more, visitor, context, err);
  if (status != ENT_OK || s->order == ENT__BY_DOCUMENT || s->undated || *more) return status;
  s->undated = true;
  s->after = 0;
  s->after_day[0] = 0;
  return visit_part(s, record, limit, &count, true, more, visitor, context, err);
}
