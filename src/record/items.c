/* In: blocks marked in `dirty`. Out: their rows in item, item_report, item_party,
 * discrepancy, office, made anew; in `touched` what across.c is to look at. A block's rows depend on its reports alone. */
#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>

#include "record/item.h"
#include "record/load.h"
#include "record/store.h"

typedef enum step {
  PICK, MEMBERS, WAKE_WATCHERS, KNOWN, WAKE_GROUPS, LEAVE_GROUPS, DROP_CLAIMS, DROP_DISCREPANCIES, DROP_REPORTS, DROP_PARTIES, DROP_OFFICES,
  DROP_SIDES, MARK_CHANGED,
  DROP_CHANGES, DROP_ITEMS, ADD_ITEM, ADD_REPORT, ADD_PARTY, ADD_SIDE, ADD_DISCREPANCY, ADD_CLAIM, ADD_OFFICE,
  ADD_TOUCHED, CLEAN, STEPS
} step;

static const char *const sql[STEPS] = {
    [PICK] = "SELECT block FROM dirty WHERE block <> 0 LIMIT 1",
    [MEMBERS] =
        "SELECT r.id, r.report, d.id, d.source, r.kind, r.type, r.mode, r.cameo, r.relation,"
        " r.topic, r.indicator, r.comparator, r.unit, r.text_value, r.place_name,"
        " r.place_country, r.value, r.value_to, r.goldstein, r.confidence, r.quad,"
        " CASE WHEN r.indicator = 'CASUALTIES' AND r.reciprocal = 0 THEN (SELECT count(*) = 2 AND min(p.role) = 'recipient'"
        " FROM participant p WHERE p.report = r.id AND p.role <> 'speaker') ELSE r.reciprocal END,"
        " r.date_from, r.date_to, r.date_precision, r.modality, r.timing, d.published_from,"
        " d.published_to, r.sentence - d.id * 1048576,"
        " EXISTS (SELECT 1 FROM participant p WHERE p.report = r.id AND p.role = 'speaker'),"
        " coalesce(d.side, d.country),"
        " CASE WHEN r.kind <> 'relation' OR r.modality <> 'ongoing' THEN 0"
        /* undate_standing */
        " WHEN r.relation = 'SANCTIONS' THEN r.date_from IS NOT NULL AND EXISTS (SELECT 1 FROM report e WHERE e.id"
        " BETWEEN d.id * 1048576 AND d.id * 1048576 + 1048575 AND e.cameo LIKE '163%' AND e.modality = 'happened'"
        " AND e.rule <> 'row' AND e.sentence = r.sentence AND e.date_from = r.date_from)"
        " WHEN r.date_basis = 'explicit' AND r.date_precision IN ('day', 'month') THEN 1"
        " WHEN r.date_from IS NULL THEN 0 ELSE EXISTS"
        " (SELECT 1 FROM report e WHERE e.id BETWEEN d.id * 1048576 AND d.id * 1048576 + 1048575"
        " AND e.kind = 'event' AND e.sentence = r.sentence AND e.date_from = r.date_from) END,"
        " r.date_basis = 'relative' AND r.date_text IS NULL,"
        " CASE WHEN r.indicator IN ('AGREEMENTS_SIGNED', 'CASUALTIES', 'EXPORTS', 'IMPORTS', 'MEETING_NUMBER', 'RANK', 'TRADE_BALANCE', 'TRADE_GROWTH') OR r.relation IN ('PARTY_TO', 'VISA_REGIME')"
        " OR r.relation = 'DIPLOMATIC_RELATIONS' AND r.date_basis = 'relative'"
        " OR r.cameo = '057' OR r.cameo = '190' AND instr(s.text, 'inva') THEN s.text END, s.fold, CASE r.indicator WHEN 'CASUALTIES' THEN r.rule END,"
        " CASE r.relation WHEN 'SANCTIONS' THEN (SELECT p.name FROM participant p WHERE p.report = r.id AND p.role = 'actor'"
        " AND p.sector = 'GOV' ORDER BY p.position LIMIT 1) ELSE CASE r.indicator WHEN 'VISITS' THEN (SELECT p.name FROM participant p"
        " WHERE p.report = r.id AND p.role = 'actor' ORDER BY p.position LIMIT 1) END END,"
        " CASE WHEN r.cameo IN ('040', '190') THEN r.trigger END"
        " FROM block_report b CROSS JOIN report r ON r.id = b.report"
        " JOIN document d ON d.id = r.document JOIN sentence s ON s.id = r.sentence WHERE b.block = ?1",
    /* what other blocks tell across blocks may depend on this one */
    [WAKE_WATCHERS] = "INSERT OR IGNORE INTO touched SELECT i.id FROM watch w CROSS JOIN item i ON i.block = w.block"
                      " WHERE w.matter = ?1",
    [KNOWN] = "SELECT 1 FROM item WHERE block = ?1 LIMIT 1",
    [WAKE_GROUPS] = "INSERT OR IGNORE INTO touched SELECT i.id FROM watch w CROSS JOIN watch o ON o.matter = w.matter"
                    " CROSS JOIN item i ON i.block = o.block WHERE w.block = ?1 AND w.matter < 0",
    [LEAVE_GROUPS] = "DELETE FROM watch WHERE block = ?1 AND matter < 0",
    [DROP_CLAIMS] = "DELETE FROM discrepancy_report WHERE discrepancy IN (SELECT y.id FROM item i"
                    " CROSS JOIN discrepancy y ON y.item = i.id WHERE i.block = ?1)",
    [DROP_DISCREPANCIES] = "DELETE FROM discrepancy WHERE item IN (SELECT id FROM item WHERE block = ?1)",
    [DROP_REPORTS] =
        "DELETE FROM item_report WHERE item IN (SELECT id FROM item WHERE block = ?1)",
    [DROP_PARTIES] = "DELETE FROM item_party WHERE (entity, item, role) IN (SELECT p.entity,"
                     " p.item, p.role FROM item i JOIN item_party p ON p.item = i.id"
                     " WHERE i.block = ?1)",
    [DROP_OFFICES] = "DELETE FROM office WHERE item IN (SELECT id FROM item WHERE block = ?1)",
    [DROP_SIDES] = "DELETE FROM item_side WHERE item IN (SELECT id FROM item WHERE block = ?1)",
    /* what a vanished event began or ended is looked at again */
    [MARK_CHANGED] = "INSERT OR IGNORE INTO touched SELECT c.relation FROM item i"
                     " JOIN relation_change c ON c.event = i.id WHERE i.block = ?1",
    [DROP_CHANGES] = "DELETE FROM relation_change WHERE relation IN (SELECT id FROM item"
                     " WHERE block = ?1) OR event IN (SELECT id FROM item WHERE block = ?1)",
    [DROP_ITEMS] = "DELETE FROM item WHERE block = ?1",
    [ADD_ITEM] = "INSERT INTO item VALUES(NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
                 " ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26,"
                 " ?27, ?28)",
    [ADD_REPORT] = "INSERT INTO item_report VALUES(?1, ?2)",
    [ADD_PARTY] = "INSERT OR IGNORE INTO item_party VALUES(?1, ?2, ?3)",
    [ADD_SIDE] = "INSERT INTO item_side VALUES(?1, ?2, ?3, ?4)",
    [ADD_DISCREPANCY] = "INSERT INTO discrepancy VALUES(NULL, ?1, ?2, ?3, ?4, ?5)",
    [ADD_CLAIM] = "INSERT OR IGNORE INTO discrepancy_report VALUES(?1, ?2, ?3)",
    [ADD_OFFICE] = "INSERT OR REPLACE INTO office VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
    [ADD_TOUCHED] = "INSERT OR IGNORE INTO touched VALUES(?1)",
    [CLEAN] = "DELETE FROM dirty WHERE block = ?1",
};

typedef struct settler {
  ent_record *record;
  const ent_namer *namer; /* may be NULL */
  sqlite3_stmt *steps[STEPS];
  ent__loader loader;
  ent_arena arena;
  int64_t block;
  ent__member *members;
  uint32_t count;
  ent__side *sides; /* by item */
  uint32_t side_count;
} settler;

static ent_status open_settler(settler *s, ent_record *record, ent_error *err) {
  ent_status status = ENT_OK;
  *s = (settler){.record = record};
  ent_arena_init(&s->arena, 0);
  for (int i = 0; status == ENT_OK && i < STEPS; i++)
    status = ent__sql_prepare(&s->steps[i], record, sql[i], err);
  return status == ENT_OK ? ent__loader_open(&s->loader, record, err) : status;
}

static void close_settler(settler *s) {
  for (int i = 0; i < STEPS; i++) sqlite3_finalize(s->steps[i]);
  ent__loader_close(&s->loader);
  ent_arena_free(&s->arena);
}

static ent_status run(settler *s, step which, ent_error *err) {
  sqlite3_bind_int64(s->steps[which], 1, s->block);
  return ent__sql_done(s->record, s->steps[which], err);
}

/* Reports of one document come one after the other (rows in order of block, report) and
 * share its struct. */
static ent_document *document_of(settler *s, int64_t row) {
  if (s->count && s->members[s->count - 1].document == row)
    return (ent_document *)(uintptr_t)s->members[s->count - 1].report->document;
  return ENT_ARENA_NEW(&s->arena, ent_document, 1);
}

/* "opened its embassy in 1997", "have had relations since 9 June 1992": an act of that date, or
 * a day or month written out, dates the beginning of what lasts, while "in 1997 it had an
 * embassy" tells of a time at which it lasted. */
static void open_beginning(ent_report *report) {
  ent__codes codes = ent__block_codes(report);
  if (report->modality != ENT_ONGOING || report->precision == ENT_PRECISION_RANGE) return;
  /* a session is no founding: what founds a body is dated as open when it is coded */
  if (ent_slice_is(report->relation, "JOINT_BODY")) return;
  if (codes.nature == ENT__BEGINNING && !codes.opposite) report->date.to = ENT_DAY_NONE;
}

/* "Condemned the embargo in October 2016": a day on which it was in force, and neither its first nor its last. */
static void undate_standing(ent_report *report) {
  bool closed = report->date.from != ENT_DAY_NONE && report->date.to != ENT_DAY_NONE && report->precision != ENT_PRECISION_RANGE;
  if (!ent_slice_is(report->relation, "SANCTIONS") || report->modality != ENT_ONGOING || !closed) return;
  report->date = ENT_INTERVAL_NONE;
  report->precision = ENT_PRECISION_NONE;
}

static bool tells_of_memoranda(ent_slice text) {
  return ent_slice_find(text, ENT_SLICE("memoranda"), 0) != SIZE_MAX && ent_slice_find(text, ENT_SLICE("greement"), 0) == SIZE_MAX &&
         ent_slice_find(text, ENT_SLICE("ocument"), 0) == SIZE_MAX;
}

static bool read_member(ent__member *out, settler *s) {
  sqlite3_stmt *row = s->steps[MEMBERS];
  ent_report *report = ENT_ARENA_NEW(&s->arena, ent_report, 1);
  ent_document *document = document_of(s, sqlite3_column_int64(row, 2));
  ent_slice id = ent__text(row, 1);
  if (!report || !document) return false;
  ent_slice *const texts[] = {&report->type,       &report->mode,       &report->cameo,
                              &report->relation,   &report->topic,      &report->indicator,
                              &report->comparator, &report->unit,       &report->text_value,
                              &report->place_name, &report->place_country};
  for (int i = 0; i < 11; i++) *texts[i] = ent__text_copy(&s->arena, row, 5 + i);
  if (id.size < sizeof report->id) memcpy(report->id, id.data, id.size);
  report->kind = ent__kind_of(ent__text(row, 4));
  report->value = ent__real(row, 16);
  report->value_to = ent__real(row, 17);
  report->goldstein = ent__real(row, 18);
  report->confidence = ent__real(row, 19);
  report->quad = sqlite3_column_int(row, 20);
  report->reciprocal = sqlite3_column_int(row, 21) != 0;
  report->date = (ent_interval){ent__day(row, 22), ent__day(row, 23)};
  report->precision = ent__precision_of(ent__text(row, 24));
  report->modality = ent__modality_of(ent__text(row, 25));
  report->timing = ent__timing_of(ent__text(row, 26));
  document->published = (ent_interval){ent__day(row, 27), ent__day(row, 28)};
  report->sentence = (uint32_t)sqlite3_column_int64(row, 29);
  report->text = ent__text_copy(&s->arena, row, 34);
  /* "twenty memoranda": counted of one kind, whatever else there is */
  if (ent_slice_is(report->indicator, "AGREEMENTS_SIGNED") && !report->topic.size && tells_of_memoranda(report->text))
    report->topic = ENT_SLICE("memoranda");
  report->rule = ent__text_copy(&s->arena, row, 36);
  report->trigger = ent__text_copy(&s->arena, row, 38);
  report->document = document;
  *out = (ent__member){.report = report,
                       .row = sqlite3_column_int64(row, 0),
                       .document = sqlite3_column_int64(row, 2),
                       .source = sqlite3_column_int64(row, 3),
                       .spoken = sqlite3_column_int(row, 30) != 0,
                       .side = ent__text_copy(&s->arena, row, 31),
                       .fold = sqlite3_column_int64(row, 35),
                       .doer = ent__text_copy(&s->arena, row, 37)};
  if (sqlite3_column_int(row, 32)) open_beginning(report);
  else undate_standing(report);
  if (sqlite3_column_int(row, 33)) report->date_basis = ENT_BASIS_RELATIVE; /* and no date_text */
  ent__member_prepare(out);
  return true;
}

static ent_status read_members(settler *s, ent_error *err) {
  uint32_t capacity = 0;
  ent_status status;
  s->members = NULL;
  s->count = 0;
  sqlite3_bind_int64(s->steps[MEMBERS], 1, s->block);
  while ((status = ent__sql_step(s->record, s->steps[MEMBERS], err)) == ENT_OK) {
    if (s->count == capacity) {
      uint32_t wider = capacity ? capacity * 2 : 16;
      ent__member *moved =
          ent_arena_grow(&s->arena, s->members, capacity, wider, sizeof *moved);
      if (!moved) break;
      s->members = moved;
      capacity = wider;
    }
    if (!read_member(&s->members[s->count], s)) break;
    s->count++;
  }
  if (status == ENT_OK) {
    sqlite3_reset(s->steps[MEMBERS]);
    return ent_fail(err, ENT_E_NOMEM, "out of memory");
  }
  return status == ENT_DONE ? ENT_OK : status;
}

/* What an item is, gathered from its members. */
typedef struct summary {
  const ent__member *lead;
  const char *name;   /* smallest report id */
  ent_slice topic;
  ent_interval date;
  ent_precision precision, from_precision; /* from_precision: of the first day */
  const ent__member *over;  /* of those who say that the relation is over, who says until when, or says so last; NULL */
  ent_day last_held;        /* the last day of which somebody says that it lasts */
  int64_t last_holder;      /* whose document says so */
  ent_modality modality;
  uint32_t reports, documents, sources;
  int64_t row;        /* in table item */
} summary;

static int by_number(const void *a, const void *b) {
  int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
  return (x > y) - (x < y);
}

static uint32_t count_distinct(int64_t *numbers, uint32_t count) {
  uint32_t distinct = 0;
  qsort(numbers, count, sizeof *numbers, by_number);
  for (uint32_t i = 0; i < count; i++) distinct += i == 0 || numbers[i] != numbers[i - 1];
  return distinct;
}

static bool tells_end(const ent_report *report) { return report->kind == ENT_RELATION && report->modality == ENT_HAPPENED; }

/* The day by which it was over. */
static ent_day end_told(const ent__member *over) {
  return over->report->date.to != ENT_DAY_NONE ? over->report->date.to : over->report->document->published.from;
}

/* Who says that it lasts says so of the day of his writing. */
static void note_holding(summary *sum, const ent__member *m) {
  ent_day from = m->report->date.from, day = m->report->document->published.from;
  if (day == ENT_DAY_NONE || (from != ENT_DAY_NONE && from > day)) day = from;
  if (day == ENT_DAY_NONE || (sum->last_held != ENT_DAY_NONE && day < sum->last_held)) return;
  sum->last_holder = day == sum->last_held && m->document != sum->last_holder ? 0 : m->document; /* 0: more than one */
  sum->last_held = day;
}

static void note_end(summary *sum, const ent__member *m) {
  bool dated = m->report->date.to != ENT_DAY_NONE, before = sum->over && sum->over->report->date.to != ENT_DAY_NONE;
  if (!sum->over || (dated && !before) || (dated == before && end_told(m) > end_told(sum->over)) ||
      (dated == before && end_told(m) == end_told(sum->over) && strcmp(m->report->id, sum->over->report->id) < 0))
    sum->over = m;
}

/* "Are allies" (2015), "ended their alliance in 2020" (2025): over since. Who tells in one text that it lasted and that it ended
 * tells of one after the other. */
static bool is_over(const summary *sum) {
  ent_day end = sum->over ? end_told(sum->over) : ENT_DAY_NONE;
  if (!sum->over) return false;
  if (tells_end(sum->lead->report) && sum->last_held == ENT_DAY_NONE) return true;
  return sum->last_holder == sum->over->document || (end != ENT_DAY_NONE && sum->last_held <= end);
}

/* An observed state is dated from its first observation to its last. */
static void widen(summary *sum, const ent__member *m) {
  ent_interval d = m->report->date;
  if (m->codes.nature != ENT__STATE || !m->dated || tells_end(m->report)) return;
  if (!ent_interval_known(sum->date)) {
    sum->date = d;
    sum->from_precision = m->report->precision;
  }
  if (d.from == ENT_DAY_NONE || (sum->date.from != ENT_DAY_NONE && d.from < sum->date.from)) {
    sum->date.from = d.from;
    sum->from_precision = m->report->precision;
  }
  if (d.to == ENT_DAY_NONE || (sum->date.to != ENT_DAY_NONE && d.to > sum->date.to))
    sum->date.to = d.to;
}

static void add_to_summary(summary *sum, const ent__member *m) {
  ent_slice topic = m->report->topic;
  if (!sum->lead || ent__member_leads(m, sum->lead)) sum->lead = m;
  if (!sum->name || strcmp(m->report->id, sum->name) < 0) sum->name = m->report->id;
  if (topic.size && (!sum->topic.size || ent_slice_cmp(topic, sum->topic) < 0))
    sum->topic = topic;
  widen(sum, m);
  if (tells_end(m->report)) note_end(sum, m);
  else if (m->report->modality == ENT_ONGOING) note_holding(sum, m);
  sum->reports++;
}

static void finish_summary(summary *sum) {
  const ent_report *lead = sum->lead->report;
  if (lead->topic.size) sum->topic = lead->topic;
  sum->precision = lead->precision;
  sum->modality = lead->modality;
  if (sum->lead->codes.nature != ENT__STATE || !ent_interval_known(sum->date))
    sum->date = lead->date;
  else if (sum->date.to == ENT_DAY_NONE)
    sum->precision = sum->from_precision;
  else if (sum->date.from != lead->date.from || sum->date.to != lead->date.to)
    sum->precision = ENT_PRECISION_RANGE;
  if (!sum->over) return;
  sum->modality = is_over(sum) ? ENT_HAPPENED : ENT_ONGOING;
  if (sum->modality != ENT_HAPPENED || sum->over == sum->lead) return;
  sum->date.to = sum->over->report->date.to;
  sum->precision = sum->date.from == ENT_DAY_NONE ? sum->over->report->precision : sum->date.to == ENT_DAY_NONE ? sum->precision : ENT_PRECISION_RANGE;
}

static summary *summarise(settler *s, uint32_t items) {
  summary *sums = ENT_ARENA_NEW(&s->arena, summary, items + 1);
  int64_t *numbers = ENT_ARENA_NEW(&s->arena, int64_t, 2 * (size_t)s->count + 1);
  uint32_t *starts = ENT_ARENA_NEW(&s->arena, uint32_t, items + 1);
  uint32_t at = 0;
  if (!sums || !numbers || !starts) return NULL;
  for (uint32_t i = 0; i < items; i++) sums[i].date = ENT_INTERVAL_NONE, sums[i].last_held = ENT_DAY_NONE;
  for (uint32_t i = 0; i < s->count; i++) add_to_summary(&sums[s->members[i].item], &s->members[i]);
  for (uint32_t i = 0; i < items; i++) {
    starts[i] = at;
    at += sums[i].reports;
  }
  for (uint32_t i = 0; i < s->count; i++) {
    uint32_t place = starts[s->members[i].item]++;
    numbers[place] = s->members[i].document;
    numbers[s->count + place] = s->members[i].source;
  }
  for (uint32_t i = 0; i < items; i++) {
    uint32_t begin = starts[i] - sums[i].reports;
    sums[i].documents = count_distinct(numbers + begin, sums[i].reports);
    sums[i].sources = count_distinct(numbers + s->count + begin, sums[i].reports);
    finish_summary(&sums[i]);
  }
  return sums;
}

/* The sides of an item; the first of them. */
static const ent__side *sides_of_item(const settler *s, uint32_t item, uint32_t *count) {
  uint32_t low = 0, high = s->side_count, end;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (s->sides[middle].item < item) low = middle + 1;
    else high = middle;
  }
  for (end = low; end < s->side_count && s->sides[end].item == item; end++) continue;
  *count = end - low;
  return &s->sides[low];
}

static ent_status write_sides(settler *s, uint32_t item, int64_t row, ent_error *err) {
  sqlite3_stmt *add = s->steps[ADD_SIDE];
  uint32_t count;
  const ent__side *sides = sides_of_item(s, item, &count);
  ent_status status = ENT_OK;
  for (uint32_t i = 0; status == ENT_OK && i < count; i++) {
    ent_slice side = sides[i].side;
    sqlite3_bind_int64(add, 1, row);
    sqlite3_bind_text(add, 2, side.size ? side.data : "", (int)side.size, SQLITE_STATIC);
    sqlite3_bind_int64(add, 3, sides[i].documents);
    sqlite3_bind_int64(add, 4, sides[i].sources);
    status = ent__sql_done(s->record, add, err);
  }
  return status;
}

static ent_status write_item(settler *s, summary *sum, uint32_t item, ent_error *err) {
  sqlite3_stmt *add = s->steps[ADD_ITEM];
  const ent_report *lead = sum->lead->report;
  uint32_t sides;
  const ent__side *side = sides_of_item(s, item, &sides);
  ent_status status;
  sqlite3_bind_text(add, 1, sum->name, (int)strnlen(sum->name, 16), SQLITE_STATIC);
  sqlite3_bind_text(add, 2, ent_report_kind_name(lead->kind), -1, SQLITE_STATIC);
  ent__bind_text(add, 3, lead->type);
  ent__bind_text(add, 4, lead->mode);
  ent__bind_text(add, 5, sum->lead->codes.cameo);
  ent__bind_real(add, 6, lead->goldstein);
  if (lead->quad)
    sqlite3_bind_int(add, 7, lead->quad);
  else
    sqlite3_bind_null(add, 7);
  ent__bind_text(add, 8, lead->relation);
  ent__bind_text(add, 9, sum->topic);
  ent__bind_text(add, 10, lead->indicator);
  ent__bind_real(add, 11, lead->value);
  ent__bind_real(add, 12, lead->value_to);
  ent__bind_text(add, 13, lead->comparator);
  ent__bind_text(add, 14, lead->unit);
  ent__bind_text(add, 15, lead->text_value);
  ent__bind_day(add, 16, sum->date.from);
  ent__bind_day(add, 17, sum->date.to);
  ent__bind_text(add, 18, ent_slice_of(ent_precision_name(sum->precision)));
  ent__bind_text(add, 19, lead->place_name);
  ent__bind_text(add, 20, lead->place_country);
  sqlite3_bind_int(add, 21, lead->reciprocal);
  sqlite3_bind_text(add, 22, ent_modality_name(sum->modality), -1, SQLITE_STATIC);
  sqlite3_bind_int64(add, 23, sum->reports);
  sqlite3_bind_int64(add, 24, sum->documents);
  sqlite3_bind_int64(add, 25, sum->sources);
  sqlite3_bind_int64(add, 26, sum->lead->row);
  sqlite3_bind_int64(add, 27, s->block);
  ent__bind_text(add, 28, sides == 1 ? side->side : ENT_EMPTY);
  status = ent__sql_done(s->record, add, err);
  sum->row = sqlite3_last_insert_rowid(s->record->db);
  return status;
}

static ent_status write_party(settler *s, int64_t item, ent_slice entity, const char *role,
                              ent_error *err) {
  sqlite3_stmt *add = s->steps[ADD_PARTY];
  if (!entity.size) return ENT_OK;
  ent__bind_text(add, 1, entity);
  sqlite3_bind_int64(add, 2, item);
  sqlite3_bind_text(add, 3, role, -1, SQLITE_STATIC);
  return ent__sql_done(s->record, add, err);
}

static ent_status write_parties(settler *s, const summary *sum, const ent__parties *parties,
                                ent_error *err) {
  ent_status status = ENT_OK;
  for (uint32_t i = 0; status == ENT_OK && i < parties->actor_count; i++)
    status = write_party(s, sum->row, parties->actors[i],
                         parties->reciprocal ? "both" : "actor", err);
  for (uint32_t i = 0; status == ENT_OK && i < parties->recipient_count; i++)
    status = write_party(s, sum->row, parties->recipients[i], "recipient", err);
  return status;
}

static ent_status write_office(settler *s, const summary *sum, const ent__parties *parties,
                               ent_error *err) {
  sqlite3_stmt *add = s->steps[ADD_OFFICE];
  if (!ent_slice_is(sum->lead->report->relation, "HOLDS_OFFICE")) return ENT_OK;
  if (parties->actor_count != 1 || parties->recipient_count != 1) return ENT_OK;
  sqlite3_bind_int64(add, 1, sum->row);
  ent__bind_text(add, 2, parties->actors[0]);
  ent__bind_text(add, 3, parties->recipients[0]);
  ent__bind_text(add, 4, sum->lead->report->text_value);
  ent__bind_day(add, 5, sum->date.from);
  ent__bind_day(add, 6, sum->date.to);
  return ent__sql_done(s->record, add, err);
}

static ent_status write_discrepancy(settler *s, const ent__discrepancy *one,
                                    const summary *sums, ent_error *err) {
  sqlite3_stmt *add = s->steps[ADD_DISCREPANCY], *claim = s->steps[ADD_CLAIM];
  int64_t row;
  ent_status status;
  sqlite3_bind_int64(add, 1, sums[one->item].row);
  sqlite3_bind_text(add, 2, one->attribute, -1, SQLITE_STATIC);
  sqlite3_bind_text(add, 3, ent__verdict_name(one->verdict), -1, SQLITE_STATIC);
  sqlite3_bind_int64(add, 4, s->block);
  ent__bind_text(add, 5, one->against);
  status = ent__sql_done(s->record, add, err);
  row = sqlite3_last_insert_rowid(s->record->db);
  for (uint32_t i = 0; status == ENT_OK && i < one->count; i++) {
    sqlite3_bind_int64(claim, 1, row);
    sqlite3_bind_int64(claim, 2, s->members[one->claims[i].member].row);
    ent__bind_text(claim, 3, one->claims[i].value);
    status = ent__sql_done(s->record, claim, err);
  }
  return status;
}

/* Figures that events of other blocks end, or that are compared with figures of other blocks. */
static bool is_compared(ent_slice indicator) {
  static const char *const names[] = {"TROOPS", "TERRITORY_SHARE", "CASUALTIES", "PERSONS_RELEASED", "DURATION",
                                      "RECOGNITION_ORDER", "RANK", "TRADE_TURNOVER", "EXPORTS", "TRADE_GROWTH", "EXPORTS_GROWTH", "IMPORTS_GROWTH", "TOURIST_GROWTH"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (ent_slice_is(indicator, names[i])) return true;
  return false;
}

/* What may have something to do with items of other blocks is looked at when all blocks are settled. */
static ent_status note_touched(settler *s, const summary *sum, ent_error *err) {
  const ent_report *r = sum->lead->report;
  if (r->kind == ENT_MEASURE && !is_compared(r->indicator)) return ENT_OK;
  sqlite3_bind_int64(s->steps[ADD_TOUCHED], 1, sum->row);
  return ent__sql_done(s->record, s->steps[ADD_TOUCHED], err);
}

static ent_status write_block(settler *s, summary *sums, uint32_t items,
                              const ent__parties *parties, const ent__discrepancies *found,
                              ent_error *err) {
  ent_status status = ENT_OK;
  for (uint32_t i = 0; status == ENT_OK && i < items; i++) {
    status = write_item(s, &sums[i], i, err);
    if (status == ENT_OK) status = write_sides(s, i, sums[i].row, err);
    if (status == ENT_OK) status = note_touched(s, &sums[i], err);
    if (status == ENT_OK) status = write_parties(s, &sums[i], parties, err);
    if (status == ENT_OK) status = write_office(s, &sums[i], parties, err);
  }
  for (uint32_t i = 0; status == ENT_OK && i < s->count; i++) {
    sqlite3_bind_int64(s->steps[ADD_REPORT], 1, sums[s->members[i].item].row);
    sqlite3_bind_int64(s->steps[ADD_REPORT], 2, s->members[i].row);
    status = ent__sql_done(s->record, s->steps[ADD_REPORT], err);
  }
  for (uint32_t i = 0; status == ENT_OK && i < found->count; i++)
    status = write_discrepancy(s, &found->list[i], sums, err);
  return status;
}

/* Takes out what an earlier settle made of the block, and touches what others made of it. */
static ent_status drop_block(settler *s, ent_error *err) {
  ent_status status = run(s, WAKE_WATCHERS, err);
  if (status != ENT_OK) return status;
  sqlite3_bind_int64(s->steps[KNOWN], 1, s->block);
  status = ent__sql_step(s->record, s->steps[KNOWN], err);
  if (status == ENT_DONE) return ENT_OK;
  if (status == ENT_OK) sqlite3_reset(s->steps[KNOWN]);
  for (step drop = WAKE_GROUPS; status == ENT_OK && drop <= DROP_ITEMS; drop++)
    status = run(s, drop, err);
  return status;
}

/* An office that the tables do not give the person on that date. */
static bool check_offices(settler *s, const ent__parties *parties, ent__discrepancies *found) {
  ent_strbuf held;
  bool ok = true;
  if (!s->namer || !s->namer->office || parties->actor_count != 1 || parties->recipient_count != 1)
    return true;
  if (!ent_slice_is(s->members[0].report->relation, "HOLDS_OFFICE")) return true;
  ent_strbuf_init(&held, 4096);
  for (uint32_t i = 0; ok && i < s->count; i++) {
    const ent__member *m = &s->members[i];
    ent_interval date = m->dated ? m->report->date : ENT_INTERVAL_NONE;
    if (m->group != ENT__GROUP_ACTUAL || !ent_interval_known(date)) continue;
    ent_strbuf_clear(&held);
    s->namer->office(s->namer->context, parties->actors[0], parties->recipients[0],
                     m->report->text_value, date, &held);
    if (held.size) ok = ent__office_differs(found, s->members, i, ent_strbuf_slice(&held), &s->arena);
  }
  ok &= !held.failed;
  ent_strbuf_free(&held);
  return ok;
}

static ent_status settle_block(settler *s, ent_error *err) {
  uint32_t items = 0;
  ent__parties parties = {0};
  ent__discrepancies found = {0};
  summary *sums = NULL;
  ent_status status = drop_block(s, err);
  if (status == ENT_OK) status = read_members(s, err);
  if (status != ENT_OK || s->count == 0) return status;
  if (!ent__items_find(s->members, s->count, &s->arena, &items) ||
      !ent__items_differ(&found, s->members, s->count, items, &s->arena) ||
      !(sums = summarise(s, items)) ||
      (s->side_count = ent__sides_of(&s->sides, &s->arena, s->members, s->count)) == UINT32_MAX)
    return ent_fail(err, ENT_E_NOMEM, "out of memory");
  ent_report with_parties = *s->members[0].report;
  status = ent__load_participants(&with_parties, &s->loader, &s->arena, s->members[0].row, err);
  if (status != ENT_OK) return status;
  if (!ent__block_parties(&parties, &s->arena, &with_parties) ||
      !check_offices(s, &parties, &found))
    return ent_fail(err, ENT_E_NOMEM, "out of memory");
  return write_block(s, sums, items, &parties, &found, err);
}

enum { BATCH = 10000 }; /* blocks a transaction */

/* ENT_DONE after the last block. */
static ent_status settle_batch(settler *s, ent_error *err) {
  ent_status status = ent__sql_run(s->record, "BEGIN IMMEDIATE", err);
  bool end = false;
  for (int i = 0; status == ENT_OK && !end && i < BATCH; i++) {
    ent_arena_reset(&s->arena);
    status = ent__sql_step(s->record, s->steps[PICK], err);
    if (status == ENT_DONE) {
      end = true;
      status = ENT_OK;
      break;
    }
    if (status != ENT_OK) break;
    s->block = sqlite3_column_int64(s->steps[PICK], 0);
    sqlite3_reset(s->steps[PICK]);
    status = settle_block(s, err);
    if (status == ENT_OK) status = run(s, CLEAN, err);
  }
  if (status == ENT_OK) status = ent__sql_run(s->record, "COMMIT", err);
  if (status != ENT_OK) ent__sql_rollback(s->record);
  return status == ENT_OK && end ? ENT_DONE : status;
}

ent_status ent__settle_blocks(ent_record *record, const ent_namer *namer, ent_error *err) {
  settler s;
  ent_status status = open_settler(&s, record, err);
  s.namer = namer;
  while (status == ENT_OK) status = settle_batch(&s, err);
  close_settler(&s);
  return status == ENT_DONE ? ENT_OK : status;
}
