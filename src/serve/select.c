/* In: filters and a place. Out: the next reports, in order of document or date.
 *
 * The catalogue's columns are run through from the place on until the page is full; only the
 * reports of the page are read from the record. So every filter and order costs the same. */
#include "serve/select.h"

#include <stdio.h>

enum { MOST_MATCHES = 4 << 20 };

static bool is_code(ent_slice text) {
  for (size_t i = 0; i < text.size; i++)
    if (text.data[i] < '0' || text.data[i] > '9') return false;
  return text.size <= 4;
}

/* Which of the names it is; -1 if it is not given. ENT_E_ARG if none of them. */
static ent_status read_name(int *out, ent__request *request, const char *key,
                            const char *(*name)(int), int first, int last, ent_error *err) {
  ent_slice text = ent__param_text(request, key);
  *out = -1;
  for (int i = first; text.size && i <= last; i++)
    if (ent_slice_is(text, name(i))) *out = i;
  if (text.size && *out < 0)
    return ent_fail(err, ENT_E_ARG, "%s cannot be '%.40s'", key, text.data);
  return ENT_OK;
}
static const char *kind_name(int i) { return ent_report_kind_name((ent_report_kind)i); }
static const char *modality_name(int i) { return ent_modality_name((ent_modality)i); }
static const char *timing_name(int i) { return ent_timing_name((ent_timing)i); }

static ent_status read_codes(ent__selection *out, ent__request *request, ent_error *err) {
  ent_slice order = ent__param_text(request, "order");
  ent_status status = read_name(&out->kind, request, "kind", kind_name, 0, ENT_MEASURE, err);
  if (status == ENT_OK)
    status = read_name(&out->modality, request, "modality", modality_name, 0, ENT_DENIED, err);
  if (status == ENT_OK)
    status = read_name(&out->timing, request, "timing", timing_name, 1, ENT_TIMING_FUTURE, err);
  if (status != ENT_OK) return status;
  out->type = ent__param_text(request, "type");
  out->cameo = ent__param_text(request, "cameo");
  out->topic = ent__param_text(request, "topic");
  if (!is_code(out->cameo)) return ent_fail(err, ENT_E_ARG, "cameo takes digits");
  if (ent_slice_is(order, "newest")) out->order = ENT__NEWEST;
  else if (ent_slice_is(order, "oldest")) out->order = ENT__OLDEST;
  else if (order.size && !ent_slice_is(order, "document"))
    return ent_fail(err, ENT_E_ARG, "order takes document, newest or oldest");
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

/* Rows of the sentences that have the words; FTS5 gives them in order. */
static ent_status find_words(ent__selection *out, ent__request *request, ent_error *err) {
  ent_slice words = ent_slice_trim(ent__param_text(request, "q"));
  sqlite3_stmt *rows = NULL;
  int64_t *list = NULL;
  uint32_t capacity = 0, count = 0;
  ent_status status;
  if (!words.size) return ENT_OK;
  status = ent__sql_prepare(&rows, request->record,
                            "SELECT rowid FROM sentence_text WHERE sentence_text MATCH ?1"
                            " ORDER BY rowid", err);
  if (status != ENT_OK) return status;
  ent__bind_text(rows, 1, words);
  while ((status = ent__sql_step(request->record, rows, err)) == ENT_OK && count < MOST_MATCHES) {
    if (count == capacity) {
      uint32_t wider = capacity ? capacity * 2 : 1024;
      list = ent_arena_grow(&request->arena, list, capacity, wider, sizeof *list);
      capacity = wider;
      if (!list) break;
    }
    list[count++] = sqlite3_column_int64(rows, 0);
  }
  sqlite3_finalize(rows);
  out->sentences = list;
  out->sentence_count = count;
  out->use_words = true;
  if (status == ENT_E_INTERNAL)
    return ent_fail(err, ENT_E_ARG, "cannot understand the query: words, \"a phrase\", OR, NOT");
  if (status == ENT_OK) return ent_fail(err, ENT_E_LIMIT, "too many sentences have these words");
  return status == ENT_DONE ? ENT_OK : status;
}

/* "123456", or "2018-09-30:123456" by date; ":123456" among the undated. */
static ent_status read_cursor(ent__selection *out, ent__request *request, ent_error *err) {
  ent_slice text = ent__param_text(request, "cursor"), day = ENT_EMPTY;
  ent_interval when = ENT_INTERVAL_NONE;
  if (!text.size) return ENT_OK;
  if (out->order != ENT__BY_DOCUMENT) day = ent_slice_cut(&text, ':');
  if (!ent_slice_to_int(text, &out->after) || (day.size && !ent_interval_parse(day, &when)))
    return ent_fail(err, ENT_E_ARG, "cursor takes the next of another answer");
  out->after_day = when.from;
  out->begun = true;
  return ENT_OK;
}

void ent__selection_cursor(ent_strbuf *out, const ent__selection *s) {
  char day[16];
  ent_day_format(s->after_day, day);
  if (s->order != ENT__BY_DOCUMENT) ent_strbuf_printf(out, "%s:", day);
  ent_strbuf_printf(out, "%lld", (long long)s->after);
}

ent_status ent__selection_read(ent__selection *out, ent__request *request, ent_error *err) {
  ent_status status;
  *out = (ent__selection){.after_day = ENT_DAY_NONE};
  status = read_codes(out, request, err);
  if (status == ENT_OK) status = ent__param_entity(&out->actor, request, "actor", err);
  if (status == ENT_OK) status = ent__param_entity(&out->recipient, request, "recipient", err);
  if (status == ENT_OK) status = ent__param_entity(&out->state, request, "state", err);
  if (status == ENT_OK) status = ent__param_entity(&out->other, request, "with", err);
  if (status == ENT_OK) status = ent__param_entity(&out->speaker, request, "speaker", err);
  if (status == ENT_OK) status = ent__param_interval(&out->date, &out->use_date, request, err);
  if (status == ENT_OK) status = read_document(out, request, err);
  if (status == ENT_OK) status = read_cursor(out, request, err);
  return status == ENT_OK ? find_words(out, request, err) : status;
}

/* ---- what passes ------------------------------------------------------------------------ */

/* The filters as numbers of one catalogue. */
typedef struct wanted {
  uint32_t actor, recipient, state, other, speaker, topic, code;
  bool none; /* something is asked for that the record does not have */
} wanted;

static uint32_t look_up(wanted *w, const ent__table *table, ent_slice text) {
  uint32_t at = ent__table_find(table, text);
  w->none |= text.size && at == UINT32_MAX;
  return at;
}

static wanted look_up_all(const ent__selection *s, const ent__catalogue *c) {
  wanted w = {0};
  w.actor = look_up(&w, &c->entities, s->actor);
  w.recipient = look_up(&w, &c->entities, s->recipient);
  w.state = look_up(&w, &c->entities, s->state);
  w.other = look_up(&w, &c->entities, s->other);
  w.speaker = look_up(&w, &c->entities, s->speaker);
  w.topic = look_up(&w, &c->topics, s->topic);
  w.code = look_up(&w, &c->codes, s->type);
  return w;
}

enum { AS_ACTOR = 1 << ENT__ACTOR, AS_RECIPIENT = 1 << ENT__RECIPIENT, AS_SPEAKER = 1 << ENT__SPEAKER };

static bool takes_part(const ent__catalogue *c, uint32_t at, uint32_t entity, unsigned roles) {
  if (entity == UINT32_MAX) return true;
  for (uint32_t i = c->reports[at].takers; i < c->reports[at + 1].takers; i++)
    if (c->takers[i] / 4 == entity && (roles >> (c->takers[i] & 3) & 1)) return true;
  return false;
}

static bool has_words(const ent__selection *s, const ent__report_row *r) {
  int64_t sentence = (r->id >> 20 << 20) + r->sentence;
  uint32_t low = 0, high = s->sentence_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (s->sentences[middle] < sentence) low = middle + 1;
    else high = middle;
  }
  return low < s->sentence_count && s->sentences[low] == sentence;
}

static bool passes(const ent__selection *s, const wanted *w, const ent__catalogue *c,
                   uint32_t at) {
  const ent__report_row *r = &c->reports[at];
  unsigned either = r->reciprocal ? AS_ACTOR | AS_RECIPIENT : 0;
  if ((s->document && r->id >> 20 != s->document) || (s->kind >= 0 && r->kind != s->kind) ||
      (s->modality >= 0 && r->modality != s->modality) ||
      (s->timing >= 0 && r->timing != s->timing) ||
      (w->code != UINT32_MAX && r->code != w->code) ||
      (w->topic != UINT32_MAX && r->topic != w->topic))
    return false;
  if (s->cameo.size) {
    ent_slice cameo = r->cameo == ENT__NO_CODE ? ENT_EMPTY : c->cameos.list[r->cameo].text;
    if (cameo.size < s->cameo.size || memcmp(cameo.data, s->cameo.data, s->cameo.size) != 0)
      return false;
  }
  if (s->use_date && (!ent_interval_known(r->date) || !ent_intervals_meet(r->date, s->date)))
    return false;
  return takes_part(c, at, w->actor, AS_ACTOR | either) &&
         takes_part(c, at, w->recipient, AS_RECIPIENT | either) &&
         takes_part(c, at, w->state, AS_ACTOR | AS_RECIPIENT) &&
         takes_part(c, at, w->other, AS_ACTOR | AS_RECIPIENT) &&
         takes_part(c, at, w->speaker, AS_SPEAKER) && (!s->use_words || has_words(s, r));
}

/* ---- places ----------------------------------------------------------------------------- */

/* The report at a place of the list: by date, dated ones first. */
static uint32_t report_at(const ent__selection *s, const ent__catalogue *c, uint32_t place) {
  if (s->order == ENT__BY_DOCUMENT) return place;
  if (s->order == ENT__OLDEST || place >= c->reports_dated) return c->reports_by_date[place];
  return c->reports_by_date[c->reports_dated - 1 - place];
}

/* The report stands after the one that the list was left at. */
static bool is_after(const ent__selection *s, const ent__report_row *r) {
  ent_day day = ent__list_day(r->date);
  if (s->order == ENT__BY_DOCUMENT || (day == ENT_DAY_NONE && s->after_day == ENT_DAY_NONE))
    return r->id > s->after;
  if (day == ENT_DAY_NONE) return true;
  if (s->after_day == ENT_DAY_NONE) return false;
  if (day != s->after_day) return s->order == ENT__NEWEST ? day < s->after_day : day > s->after_day;
  return s->order == ENT__NEWEST ? r->id < s->after : r->id > s->after;
}

static uint32_t first_place(const ent__selection *s, const ent__catalogue *c) {
  uint32_t low = 0, high = c->report_count;
  if (!s->begun) return 0;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (is_after(s, &c->reports[report_at(s, c, middle)])) high = middle;
    else low = middle + 1;
  }
  return low;
}

static ent_status prepare(sqlite3_stmt **out, ent_record *record, ent_error *err) {
  ent_strbuf sql;
  ent_status status;
  ent_strbuf_init(&sql, 0);
  ent_strbuf_printf(&sql, "SELECT %s, (SELECT i.item FROM item_report ir JOIN item i"
                          " ON i.id = ir.item WHERE ir.report = r.id) FROM report r"
                          " CROSS JOIN document d ON d.id = r.document CROSS JOIN sentence s"
                          " ON s.id = r.sentence WHERE r.id = ?1", ent__report_select);
  status = sql.failed ? ent_fail(err, ENT_E_NOMEM, "out of memory")
                      : ent__sql_prepare(out, record, sql.data, err);
  ent_strbuf_free(&sql);
  return status;
}

typedef struct reader {
  ent_record *record;
  sqlite3_stmt *row;
  ent__loader loader;
  ent_arena arena;
} reader;

/* A report that was taken out since the catalogue was made is passed over. */
static ent_status visit(reader *r, int64_t id, bool *found, ent_report_visitor *visitor,
                        void *context, ent_error *err) {
  ent_report report;
  ent_status status;
  sqlite3_bind_int64(r->row, 1, id);
  status = ent__sql_step(r->record, r->row, err);
  *found = status == ENT_OK;
  if (status != ENT_OK) return status == ENT_DONE ? ENT_OK : status;
  ent_arena_reset(&r->arena);
  status = ent__load_report(&report, &r->loader, &r->arena, r->row, err);
  if (status == ENT_OK)
    status = visitor(context, &report, ent__text_copy(&r->arena, r->row, ENT__REPORT_COLUMNS), err);
  sqlite3_reset(r->row);
  return status;
}

ent_status ent__selection_next(ent__selection *s, const ent__catalogue *c, ent_record *record,
                               uint32_t limit, bool *more, ent_report_visitor *visitor,
                               void *context, ent_error *err) {
  reader r = {.record = record};
  wanted w = look_up_all(s, c);
  uint32_t place = first_place(s, c), count = 0;
  ent_status status = prepare(&r.row, record, err);
  ent_arena_init(&r.arena, 0);
  *more = false;
  if (status == ENT_OK) status = ent__loader_open(&r.loader, record, err);
  for (; status == ENT_OK && !w.none && place < c->report_count; place++) {
    const ent__report_row *row = &c->reports[report_at(s, c, place)];
    bool found;
    if (!passes(s, &w, c, (uint32_t)(row - c->reports))) continue;
    if (count == limit) {
      *more = true;
      break;
    }
    status = visit(&r, row->id, &found, visitor, context, err);
    count += found;
    s->begun = true;
    s->after = row->id;
    s->after_day = ent__list_day(row->date);
  }
  ent__loader_close(&r.loader);
  sqlite3_finalize(r.row);
  ent_arena_free(&r.arena);
  return status;
}
