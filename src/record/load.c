/* In: rows. Out: ent_report, as `code` made it: a report written and read back prints
 * the same line of JSON. */
#include "record/load.h"

#include <stdio.h>

#include "base/strbuf.h"
#include "record/store.h"

#define DOCUMENT                                                                   \
  "d.document, d.uri, d.title, d.publisher, d.author, d.language, "                 \
  "coalesce(d.side, d.country),"                                                   \
  " d.published_from, d.published_to, d.published_basis, s.number, s.begin, s.end, s.text,"

#define REPORT                                                                            \
  " r.id, r.report, r.kind, r.trigger, r.trigger_begin, r.trigger_end, r.reciprocal,"      \
  " r.type, r.mode, r.contexts, r.cameo, r.goldstein, r.quad, r.relation, r.topic,"        \
  " r.indicator, r.value, r.value_to, r.comparator, r.unit, r.text_value, r.date_from,"    \
  " r.date_to, r.date_precision, r.date_text, r.date_basis, r.place_name,"                 \
  " r.place_country, r.latitude, r.longitude, r.modality, r.timing, r.confidence, r.rule," \
  " d.id, d.source"

#define TABLES                                                                       \
  " FROM document d CROSS JOIN report r ON r.id BETWEEN d.id * 1048576"              \
  " AND d.id * 1048576 + 1048575 JOIN sentence s ON s.id = r.sentence "

const char *const ent__report_select = DOCUMENT REPORT;

enum { AT_REPORT = 14 };

ent_status ent__loader_open(ent__loader *out, ent_record *record, ent_error *err) {
  out->record = record;
  return ent__sql_prepare(&out->participants, record,
                          "SELECT role, entity, sector, name, begin, end FROM participant"
                          " WHERE report = ?1 ORDER BY role, position",
                          err);
}

void ent__loader_close(ent__loader *loader) { sqlite3_finalize(loader->participants); }

static int find_name(ent_slice text, int count, const char *(*name)(int)) {
  for (int i = 0; i < count; i++)
    if (ent_slice_is(text, name(i))) return i;
  return 0;
}
static const char *name_basis(int i) { return ent_basis_name((ent_basis)i); }
static const char *name_precision(int i) { return ent_precision_name((ent_precision)i); }
static const char *name_kind(int i) { return ent_report_kind_name((ent_report_kind)i); }
static const char *name_modality(int i) { return ent_modality_name((ent_modality)i); }
static const char *name_timing(int i) { return ent_timing_name((ent_timing)i); }

ent_precision ent__precision_of(ent_slice name) {
  return (ent_precision)find_name(name, ENT_PRECISION_RANGE + 1, name_precision);
}
ent_modality ent__modality_of(ent_slice name) {
  return (ent_modality)find_name(name, ENT_DENIED + 1, name_modality);
}
ent_timing ent__timing_of(ent_slice name) {
  return (ent_timing)find_name(name, ENT_TIMING_FUTURE + 1, name_timing);
}
ent_report_kind ent__kind_of(ent_slice name) {
  return (ent_report_kind)find_name(name, ENT_MEASURE + 1, name_kind);
}

static void load_document(ent_document *out, ent_arena *arena, sqlite3_stmt *rows) {
  ent_slice *const texts[] = {&out->id,     &out->uri,      &out->title, &out->publisher,
                              &out->author, &out->language, &out->side};
  for (int i = 0; i < 7; i++) *texts[i] = ent__text_copy(arena, rows, i);
  out->published = (ent_interval){ent__day(rows, 7), ent__day(rows, 8)};
  out->published_basis =
      (ent_basis)find_name(ent__text(rows, 9), ENT_BASIS_CARRIED + 1, name_basis);
}

static void load_columns(ent_report *out, ent_arena *arena, sqlite3_stmt *rows) {
  const int at = AT_REPORT;
  ent_slice *const texts[] = {&out->type, &out->mode, &out->contexts, &out->cameo};
  out->sentence = (uint32_t)sqlite3_column_int64(rows, 10);
  out->begin = (uint32_t)sqlite3_column_int64(rows, 11);
  out->end = (uint32_t)sqlite3_column_int64(rows, 12);
  out->text = ent__text_copy(arena, rows, 13);
  snprintf(out->id, sizeof out->id, "%.*s", ENT_FMT(ent__text(rows, at + 1)));
  out->kind = ent__kind_of(ent__text(rows, at + 2));
  out->trigger = ent__text_copy(arena, rows, at + 3);
  out->trigger_begin = (uint32_t)sqlite3_column_int64(rows, at + 4);
  out->trigger_end = (uint32_t)sqlite3_column_int64(rows, at + 5);
  out->reciprocal = sqlite3_column_int(rows, at + 6) != 0;
  for (int i = 0; i < 4; i++) *texts[i] = ent__text_copy(arena, rows, at + 7 + i);
  out->goldstein = ent__real(rows, at + 11);
  out->quad = sqlite3_column_int(rows, at + 12);
  out->relation = ent__text_copy(arena, rows, at + 13);
  out->topic = ent__text_copy(arena, rows, at + 14);
  out->indicator = ent__text_copy(arena, rows, at + 15);
  out->value = ent__real(rows, at + 16);
  out->value_to = ent__real(rows, at + 17);
  out->comparator = ent__text_copy(arena, rows, at + 18);
  out->unit = ent__text_copy(arena, rows, at + 19);
  out->text_value = ent__text_copy(arena, rows, at + 20);
  out->date = (ent_interval){ent__day(rows, at + 21), ent__day(rows, at + 22)};
  out->precision = ent__precision_of(ent__text(rows, at + 23));
  out->date_text = ent__text_copy(arena, rows, at + 24);
  out->date_basis =
      (ent_basis)find_name(ent__text(rows, at + 25), ENT_BASIS_CARRIED + 1, name_basis);
  out->place_name = ent__text_copy(arena, rows, at + 26);
  out->place_country = ent__text_copy(arena, rows, at + 27);
  out->latitude = ent__real(rows, at + 28);
  out->longitude = ent__real(rows, at + 29);
  out->modality = ent__modality_of(ent__text(rows, at + 30));
  out->timing = ent__timing_of(ent__text(rows, at + 31));
  out->confidence = ent__real(rows, at + 32);
  out->rule = ent__text_copy(arena, rows, at + 33);
}

ent_status ent__load_participants(ent_report *out, ent__loader *loader, ent_arena *arena,
                                  int64_t row, ent_error *err) {
  ent_participant *list = NULL;
  uint32_t count = 0, capacity = 0;
  ent_status status;
  sqlite3_bind_int64(loader->participants, 1, row);
  while ((status = ent__sql_step(loader->record, loader->participants, err)) == ENT_OK) {
    sqlite3_stmt *one = loader->participants;
    ent_slice role = ent__text(one, 0);
    ent_participants *group = ent_slice_is(role, "actor")       ? &out->actor
                              : ent_slice_is(role, "recipient") ? &out->recipient
                                                                : &out->speaker;
    if (count == capacity) {
      uint32_t wider = capacity ? capacity * 2 : 4;
      ent_participant *moved = ent_arena_grow(arena, list, capacity, wider, sizeof *list);
      if (!moved) {
        sqlite3_reset(one);
        return ent_fail(err, ENT_E_NOMEM, "out of memory");
      }
      list = moved;
      capacity = wider;
    }
    list[count++] = (ent_participant){
        .entity = ent__text_copy(arena, one, 1),
        .sector = ent__text_copy(arena, one, 2),
        .name = ent__text_copy(arena, one, 3),
        .begin = (uint32_t)sqlite3_column_int64(one, 4),
        .end = (uint32_t)sqlite3_column_int64(one, 5)};
    group->count++;
  }
  /* roles come in alphabetical order: actor, recipient, speaker */
  out->actor.items = list;
  out->recipient.items = list ? list + out->actor.count : NULL;
  out->speaker.items = list ? list + out->actor.count + out->recipient.count : NULL;
  return status == ENT_DONE ? ENT_OK : status;
}

ent_status ent__load_report(ent_report *out, ent__loader *loader, ent_arena *arena,
                            sqlite3_stmt *rows, ent_error *err) {
  ent_document *document = ENT_ARENA_NEW(arena, ent_document, 1);
  *out = (ent_report){0};
  if (!document) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  load_document(document, arena, rows);
  load_columns(out, arena, rows);
  out->document = document;
  return ent__load_participants(out, loader, arena, sqlite3_column_int64(rows, AT_REPORT), err);
}

#define TAKES_PART(entity, roles)                                                          \
  " AND EXISTS (SELECT 1 FROM participant p WHERE p.entity = " entity " AND p.report = r.id" \
  " AND " roles ")"

static void add_conditions(ent_strbuf *sql, const ent_report_filter *filter) {
  if (filter->kind.size) ent_strbuf_puts(sql, " AND r.kind = ?1");
  if (filter->modality.size) ent_strbuf_puts(sql, " AND r.modality = ?2");
  if (filter->document.size)
    ent_strbuf_puts(sql, " AND d.id = ifnull((SELECT id FROM document WHERE document = ?3),"
                         " (SELECT id FROM document WHERE uri = ?3))");
  if (filter->type.size)
    ent_strbuf_puts(sql, " AND (r.type = ?4 OR r.relation = ?4 OR r.indicator = ?4)");
  if (filter->actor.size)
    ent_strbuf_puts(sql, TAKES_PART("?5", "(p.role = 'actor' OR (p.role = 'recipient'"
                                          " AND r.reciprocal))"));
  if (filter->recipient.size)
    ent_strbuf_puts(sql, TAKES_PART("?6", "(p.role = 'recipient' OR (p.role = 'actor'"
                                          " AND r.reciprocal))"));
  if (filter->state.size) ent_strbuf_puts(sql, TAKES_PART("?7", "p.role <> 'speaker'"));
  if (filter->other.size) ent_strbuf_puts(sql, TAKES_PART("?8", "p.role <> 'speaker'"));
  if (filter->use_date)
    ent_strbuf_puts(sql, " AND (r.date_from IS NOT NULL OR r.date_to IS NOT NULL)"
                         " AND (?9 IS NULL OR r.date_to IS NULL OR r.date_to >= ?9)"
                         " AND (?10 IS NULL OR r.date_from IS NULL OR r.date_from <= ?10)");
  if (filter->timing.size) ent_strbuf_puts(sql, " AND r.timing = ?11");
  if (filter->topic.size) ent_strbuf_puts(sql, " AND r.topic = ?12");
  if (filter->cameo.size) ent_strbuf_puts(sql, " AND r.cameo GLOB ?13 || '*'");
  if (filter->speaker.size) ent_strbuf_puts(sql, TAKES_PART("?14", "p.role = 'speaker'"));
}

static void bind_filter(sqlite3_stmt *rows, const ent_report_filter *filter) {
  const ent_slice texts[] = {filter->kind,  filter->modality,  filter->document, filter->type,
                             filter->actor, filter->recipient, filter->state,    filter->other};
  const ent_slice more[] = {filter->timing, filter->topic, filter->cameo, filter->speaker,
                            filter->words};
  for (int i = 0; i < 8; i++) ent__bind_text(rows, i + 1, texts[i]);
  if (filter->use_date) {
    ent__bind_day(rows, 9, filter->date.from);
    ent__bind_day(rows, 10, filter->date.to);
  }
  for (int i = 0; i < 5; i++) ent__bind_text(rows, i + 11, more[i]);
}

static ent_status prepare_visit(sqlite3_stmt **out, ent_record *record,
                                const ent_report_filter *filter, ent_error *err) {
  ent_strbuf sql;
  ent_status status;
  ent_strbuf_init(&sql, 0);
  ent_strbuf_puts(&sql, "SELECT ");
  ent_strbuf_puts(&sql, ent__report_select);
  ent_strbuf_puts(&sql, ", (SELECT i.item FROM item_report ir JOIN item i ON i.id = ir.item"
                        " WHERE ir.report = r.id)" TABLES);
  ent_strbuf_puts(&sql, " WHERE 1");
  add_conditions(&sql, filter);
  if (filter->words.size)
    ent_strbuf_puts(&sql, " AND r.sentence IN (SELECT rowid FROM sentence_text"
                          " WHERE sentence_text MATCH ?15)");
  ent_strbuf_puts(&sql, " ORDER BY d.document, r.id");
  status = sql.failed ? ent_fail(err, ENT_E_NOMEM, "out of memory")
                      : ent__sql_prepare(out, record, sql.data, err);
  ent_strbuf_free(&sql);
  if (status != ENT_OK) return status;
  bind_filter(*out, filter);
  return ENT_OK;
}

ent_status ent_record_visit(ent_record *record, const ent_report_filter *filter,
                            ent_report_visitor *visitor, void *context, ent_error *err) {
  sqlite3_stmt *rows = NULL;
  ent__loader loader = {0};
  ent_arena arena;
  ent_status status;
  ent_arena_init(&arena, 0);
  status = prepare_visit(&rows, record, filter, err);
  if (status == ENT_OK) status = ent__loader_open(&loader, record, err);
  while (status == ENT_OK) {
    ent_report report;
    ent_slice item;
    ent_arena_reset(&arena);
    status = ent__sql_step(record, rows, err);
    if (status == ENT_OK) status = ent__load_report(&report, &loader, &arena, rows, err);
    if (status != ENT_OK) break;
    item = ent__text_copy(&arena, rows, ENT__REPORT_COLUMNS);
    status = visitor(context, &report, item, err);
  }
  ent__loader_close(&loader);
  sqlite3_finalize(rows);
  ent_arena_free(&arena);
  return status == ENT_DONE ? ENT_OK : status;
}

ent_slice ent_record_one_side(ent_record *record, ent_slice item) {
  sqlite3_stmt *find = ent__kept(record, ENT__ONE_SIDE);
  if (!find) return ENT_EMPTY;
  sqlite3_reset(find); /* the last answer was borrowed till now */
  ent__bind_text(find, 1, item);
  return sqlite3_step(find) == SQLITE_ROW ? ent__text(find, 0) : ENT_EMPTY;
}
