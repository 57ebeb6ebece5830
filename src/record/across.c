/* In: items. Out: what items of several blocks say of each other.
 *
 *   changes   an event or an opposite relation that starts or ends a relation of the same
 *             parties: "severed relations", "withdrew from Kuwait" (change.c). A relation
 *             that was told as lasting and has ended since changed over time.
 *   claims    two states that claim one land: a conflict.
 *   sides     what is told of two and of one of them, the dead of a war or the opening of embassies: another scope.
 *   ranks     two states that each were the first to recognise a third: a conflict.
 *   growth    "grew by 25 percent" beside the figures of both years.
 *   duration  "the 40-day war" beside its first and last day.
 *
 * Other blocks are found by their number, which is a hash of what their reports share
 * (block.h), so that each item costs a few look-ups however large the record. Changes are
 * looked for of the items made since the last time (`touched`); discrepancies are made anew
 * each time, under block 0. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "record/change.h"
#include "record/charge.h"
#include "record/item.h"
#include "record/load.h"
#include "record/matter.h"
#include "record/say.h"
#include "record/store.h"

typedef enum step { TOUCHED, ENDED, ENDERS, TOLD_BEFORE, TOLD_TOGETHER, TOLD_NEAR, MEASURES, CLAIMS, TOLLS, OPENINGS, PARTIES, IN_BLOCK, BY_TOPIC, PRINTED, REPORTS, PARTY_TO, UNDONE, LEAD_TEXT,
                    ADD_CHANGE, ADD_DISCREPANCY, ADD_CLAIM, STEPS } step;

#define ITEM "SELECT i.id, i.kind, i.relation, i.indicator, i.cameo, i.topic, i.value, i.unit," \
             " i.text_value, i.comparator, i.date_from, i.date_to, i.date_precision,"            \
             " i.modality, i.value_to, i.item FROM item i WHERE "
#define HOLDS " AND i.modality IN ('happened', 'ongoing')"

static const char *const sql[STEPS] = {
    [TOUCHED] = "SELECT i.id, i.kind, i.relation, i.indicator, i.cameo, i.topic, i.value, i.unit,"
                " i.text_value, i.comparator, i.date_from, i.date_to, i.date_precision,"
                " i.modality, i.value_to, i.item FROM touched t CROSS JOIN item i ON i.id = t.item"
                " WHERE t.item > ?1 AND i.modality IN ('happened', 'ongoing')"
                " AND (i.kind <> 'event' OR substr(i.cameo, 1, 3) IN ('054', '057', '081', '085',"
                " '087', '160', '161', '163', '171', '192')) ORDER BY t.item LIMIT 2000",
    [ENDED] = ITEM "i.id IN (SELECT relation FROM relation_change WHERE effect IN ('ends', 'precedes'))"
                   " AND (i.indicator IN ('TROOPS', 'TERRITORY_SHARE') OR i.cameo = '057' OR i.relation IN ('ALLY', 'BASE_IN', 'EMBASSY_IN', 'JOINT_BODY', 'MEMBER_OF',"
                   " 'OCCUPIES', 'PARTY_TO', 'SANCTIONS')) ORDER BY i.item",
    [ENDERS] = "SELECT i.id, i.kind, i.relation, i.indicator, i.cameo, i.topic, i.value, i.unit,"
               " i.text_value, i.comparator, i.date_from, i.date_to, i.date_precision,"
               " i.modality, i.value_to, i.item FROM relation_change c CROSS JOIN item i"
               " ON i.id = c.event WHERE c.relation = ?1 AND c.effect IN ('ends', 'precedes')"
               " AND i.kind = 'event' AND EXISTS (SELECT 1 FROM item_report a JOIN report r"
               " ON r.id = a.report WHERE a.item = ?1 AND r.sentence NOT IN (SELECT e.sentence"
               " FROM item_report b JOIN report e ON e.id = b.report WHERE b.item = c.event))"
               " ORDER BY i.item",
    [TOLD_BEFORE] = "SELECT 1 FROM item_report a JOIN report x ON x.id = a.report JOIN item_report b"
                    " ON b.item = ?2 JOIN report y ON y.id = b.report WHERE a.item = ?1"
                    " AND x.document = y.document AND x.sentence < y.sentence LIMIT 1",
    [TOLD_TOGETHER] = "SELECT 1 FROM item_report a JOIN report x ON x.id = a.report JOIN item_report b"
                      " ON b.item = ?2 JOIN report y ON y.id = b.report WHERE a.item = ?1 AND x.sentence = y.sentence LIMIT 1",
    [TOLD_NEAR] = "SELECT DISTINCT a.item FROM item_report b CROSS JOIN report y ON y.id = b.report CROSS JOIN report x"
                  " ON x.id BETWEEN y.document * 1048576 AND y.document * 1048576 + 1048575"
                  " AND y.sentence - x.sentence BETWEEN 1 AND 3 CROSS JOIN item_report a ON a.report = x.id WHERE b.item = ?1",
    [MEASURES] = ITEM "i.indicator = ?1 AND i.value IS NOT NULL" HOLDS " ORDER BY i.item",
    [PARTIES] = "SELECT entity, role FROM item_party WHERE item = ?1 ORDER BY role, entity",
    [TOLLS] = ITEM "i.indicator = 'CASUALTIES' AND i.reciprocal = 1 AND (i.value IS NOT NULL OR i.text_value IS NOT NULL)" HOLDS
              " ORDER BY i.item",
    [OPENINGS] = ITEM "i.relation = 'EMBASSY_IN' AND i.reciprocal = 1 AND i.date_from IS NOT NULL" HOLDS " ORDER BY i.item",
    [CLAIMS] = ITEM "i.relation = 'CLAIMS'" HOLDS " ORDER BY i.item",
    [IN_BLOCK] = ITEM "i.block = ?1" HOLDS " ORDER BY i.item",
    [UNDONE] = ITEM "i.cameo IN ('081', '085', '160', '163') AND i.id IN (SELECT relation FROM relation_change) ORDER BY i.item",
    [LEAD_TEXT] = "SELECT s.text FROM item i JOIN report r ON r.id = i.lead JOIN sentence s ON s.id = r.sentence WHERE i.id = ?1",
    [PARTY_TO] = ITEM "(+i.relation = 'PARTY_TO' AND i.topic IS NOT NULL OR +i.cameo = '057')"
                      " AND i.id IN (SELECT item FROM item_party WHERE entity = ?1)" HOLDS " ORDER BY i.item",
    [BY_TOPIC] = ITEM "i.topic = ?1 AND i.cameo = '190' AND i.date_precision = 'range'"
                      " AND i.date_from IS NOT NULL AND i.date_to IS NOT NULL" HOLDS
                      " ORDER BY i.item LIMIT 1",
    [PRINTED] = "SELECT max(ifnull(d.published_to, '9')) FROM item_report ir JOIN report r"
                " ON r.id = ir.report JOIN document d ON d.id = r.document WHERE ir.item = ?1",
    [REPORTS] = NULL, /* made from ent__report_select */
    [ADD_CHANGE] = "INSERT OR IGNORE INTO relation_change VALUES(?1, ?2, ?3, ?4, ?5)",
    [ADD_DISCREPANCY] = "INSERT INTO discrepancy VALUES(NULL, ?1, ?2, ?3, 0, ?4)",
    [ADD_CLAIM] = "INSERT OR IGNORE INTO discrepancy_report VALUES(?1, ?2, ?3)",
};

typedef struct thing { /* an item, as far as it matters here */
  int64_t row;
  char item[17];
  ent_report report; /* its codes, value and date; parties */
  ent_participant *parties;
} thing;

typedef struct list {
  thing *items;
  uint32_t count, capacity;
} list;

/* Items that lie together in the record ask for the same blocks: the last ones read are kept. */
enum { KEPT = 64, TOLD = 1024 };

typedef struct kept_block {
  int64_t block;
  bool read;
  list items;
} kept_block;

typedef void say_value(ent_strbuf *out, const ent_report *report);

typedef struct claim {
  int64_t report;
  ent_slice value;
} claim;

/* What the reports of an item say. */
typedef struct claim_list {
  int64_t item; /* 0: none are kept */
  int rank;     /* 0: any */
  say_value *say;
  claim *items;
  uint32_t count, capacity;
} claim_list;

/* What the text tells right before an event that points back: "In 2020 Egypt withdrew from |the agreement|". */
typedef struct told_back {
  int64_t event;  /* its item; 0 if none is kept */
  int64_t *items; /* told up to three sentences before */
  uint32_t count, capacity;
} told_back;

typedef struct looker {
  ent_record *record;
  ent_arena arena;
  /* in the arena, emptied with it */
  kept_block kept[KEPT];
  told_back told[TOLD];
  claim_list claims[TOLD];
  ent_slice leaver; /* whose treaties these are */
  list treaties;
  ent__loader loader;
  sqlite3_stmt *steps[STEPS];
  ent_status status;
  ent_error *err;
} looker;

static void fail_memory(looker *l) {
  if (l->status == ENT_OK) l->status = ent_fail(l->err, ENT_E_NOMEM, "out of memory");
}

static void open_looker(looker *l, ent_record *record, ent_error *err) {
  ent_strbuf text;
  *l = (looker){.record = record, .err = err};
  ent_arena_init(&l->arena, 0);
  l->status = ent__loader_open(&l->loader, record, err);
  ent_strbuf_init(&text, 0);
  ent_strbuf_printf(&text, "SELECT %s FROM item_report ir JOIN report r ON r.id = ir.report"
                           " JOIN document d ON d.id = r.document JOIN sentence s"
                           " ON s.id = r.sentence WHERE ir.item = ?1", ent__report_select);
  if (text.failed) fail_memory(l);
  for (int i = 0; l->status == ENT_OK && i < STEPS; i++)
    l->status = ent__sql_prepare(&l->steps[i], record, i == REPORTS ? text.data : sql[i], err);
  ent_strbuf_free(&text);
}

static void close_looker(looker *l) {
  for (int i = 0; i < STEPS; i++) sqlite3_finalize(l->steps[i]);
  ent__loader_close(&l->loader);
  ent_arena_free(&l->arena);
}

static void read_thing(looker *l, thing *out, sqlite3_stmt *row) {
  ent_report *r = &out->report;
  *out = (thing){.row = sqlite3_column_int64(row, 0)};
  r->kind = ent__kind_of(ent__text(row, 1));
  r->relation = ent__text_copy(&l->arena, row, 2);
  r->indicator = ent__text_copy(&l->arena, row, 3);
  r->cameo = ent__text_copy(&l->arena, row, 4);
  r->topic = ent__text_copy(&l->arena, row, 5);
  r->value = ent__real(row, 6);
  r->unit = ent__text_copy(&l->arena, row, 7);
  r->text_value = ent__text_copy(&l->arena, row, 8);
  r->comparator = ent__text_copy(&l->arena, row, 9);
  r->date = (ent_interval){ent__day(row, 10), ent__day(row, 11)};
  r->precision = ent__precision_of(ent__text(row, 12));
  r->modality = ent__modality_of(ent__text(row, 13));
  r->value_to = ent__real(row, 14);
  snprintf(out->item, sizeof out->item, "%.*s", ENT_FMT(ent__text(row, 15)));
}

/* All items of a statement whose parameters are bound. */
static list read_all(looker *l, step which) {
  list out = {0};
  while (l->status == ENT_OK &&
         (l->status = ent__sql_step(l->record, l->steps[which], l->err)) == ENT_OK) {
    if (out.count == out.capacity) {
      uint32_t wider = out.capacity ? out.capacity * 2 : 16;
      thing *moved = ent_arena_grow(&l->arena, out.items, out.capacity, wider, sizeof *moved);
      if (!moved) {
        fail_memory(l);
        sqlite3_reset(l->steps[which]);
        break;
      }
      out.items = moved;
      out.capacity = wider;
    }
    read_thing(l, &out.items[out.count++], l->steps[which]);
  }
  if (l->status == ENT_DONE) l->status = ENT_OK;
  return out;
}

/* Actors first, then recipients; of what is done together all are actors. */
static void read_parties(looker *l, thing *t) {
  sqlite3_stmt *rows = l->steps[PARTIES];
  uint32_t count = 0, actors = 0, capacity = 0;
  if (l->status != ENT_OK) return;
  sqlite3_bind_int64(rows, 1, t->row);
  while ((l->status = ent__sql_step(l->record, rows, l->err)) == ENT_OK) {
    if (count == capacity) {
      t->parties = ent_arena_grow(&l->arena, t->parties, capacity, capacity * 2 + 2,
                                  sizeof *t->parties);
      capacity = capacity * 2 + 2;
      if (!t->parties) {
        fail_memory(l);
        sqlite3_reset(rows);
        return;
      }
    }
    actors += !ent_slice_is(ent__text(rows, 1), "recipient");
    t->report.reciprocal |= ent_slice_is(ent__text(rows, 1), "both");
    t->parties[count++] = (ent_participant){.entity = ent__text_copy(&l->arena, rows, 0)};
  }
  if (l->status == ENT_DONE) l->status = ENT_OK;
  t->report.actor = (ent_participants){t->parties, actors};
  t->report.recipient = (ent_participants){count ? t->parties + actors : NULL, count - actors};
}

/* The asserted items of a block; not to be changed. */
static list in_block(looker *l, int64_t block) {
  kept_block *kept = &l->kept[(uint64_t)block % KEPT];
  if (l->status != ENT_OK) return (list){0};
  if (!kept->read || kept->block != block) {
    sqlite3_bind_int64(l->steps[IN_BLOCK], 1, block);
    *kept = (kept_block){block, true, read_all(l, IN_BLOCK)};
  }
  return kept->items;
}

/* The items of what the parties of `t` would have as this relation or indicator. */
static list counterparts(looker *l, const thing *t, ent_report_kind kind, const char *name) {
  ent_report like = {.kind = kind, .actor = t->report.actor, .recipient = t->report.recipient};
  if (kind == ENT_RELATION) like.relation = ent_slice_of(name);
  else like.indicator = ent_slice_of(name);
  return in_block(l, ent__block_of(&l->arena, &like));
}

/* ---- what is written ------------------------------------------------------------------ */

static int64_t open_discrepancy(looker *l, const thing *t, const char *attribute,
                                ent__verdict verdict, ent_slice against) {
  sqlite3_stmt *add = l->steps[ADD_DISCREPANCY];
  if (l->status != ENT_OK) return 0;
  sqlite3_bind_int64(add, 1, t->row);
  sqlite3_bind_text(add, 2, attribute, -1, SQLITE_STATIC);
  sqlite3_bind_text(add, 3, ent__verdict_name(verdict), -1, SQLITE_STATIC);
  ent__bind_text(add, 4, against);
  l->status = ent__sql_done(l->record, add, l->err);
  return sqlite3_last_insert_rowid(l->record->db);
}

/* What the report of the row says; false if it is out of memory. */
static bool add_claim(looker *l, claim_list *to, sqlite3_stmt *row) {
  ent_report report;
  ent_strbuf text;
  if (to->count == to->capacity) {
    to->capacity = to->capacity * 2 + 2;
    to->items = ent_arena_grow(&l->arena, to->items, to->count, to->capacity, sizeof *to->items);
    if (!to->items) return false;
  }
  l->status = ent__load_report(&report, &l->loader, &l->arena, row, l->err);
  if (l->status != ENT_OK || (to->rank && ent__rank_of(&report) != to->rank)) return true;
  ent_strbuf_init(&text, 4096);
  to->say(&text, &report);
  to->items[to->count++] = (claim){sqlite3_column_int64(row, 14) /* r.id */, ent_arena_copy(&l->arena, ent_strbuf_slice(&text))};
  ent_strbuf_free(&text);
  return to->items[to->count - 1].value.data != NULL;
}

/* Every report of the item is a claim; with a rank only those that give it. An item that many others bear on is read once. */
static const claim_list *claims_of(looker *l, const thing *t, int rank, say_value *say) {
  claim_list *c = &l->claims[(uint64_t)t->row % TOLD];
  sqlite3_stmt *rows = l->steps[REPORTS];
  if (c->item == t->row && c->rank == rank && c->say == say) return c;
  *c = (claim_list){.item = t->row, .rank = rank, .say = say};
  sqlite3_bind_int64(rows, 1, t->row);
  while (l->status == ENT_OK && (l->status = ent__sql_step(l->record, rows, l->err)) == ENT_OK) {
    if (!add_claim(l, c, rows)) fail_memory(l);
    if (l->status != ENT_OK) sqlite3_reset(rows);
  }
  if (l->status == ENT_DONE) l->status = ENT_OK;
  return c;
}

static void add_claims(looker *l, int64_t discrepancy, const thing *t, int rank, say_value *say) {
  sqlite3_stmt *add = l->steps[ADD_CLAIM];
  const claim_list *c;
  if (l->status != ENT_OK) return;
  c = claims_of(l, t, rank, say);
  for (uint32_t i = 0; i < c->count && l->status == ENT_OK; i++) {
    sqlite3_bind_int64(add, 1, discrepancy);
    sqlite3_bind_int64(add, 2, c->items[i].report);
    sqlite3_bind_text(add, 3, c->items[i].value.data, (int)c->items[i].value.size, SQLITE_STATIC);
    l->status = ent__sql_done(l->record, add, l->err);
  }
}

/* ---- what starts and ends ------------------------------------------------------------- */

/* "OCCUPIES (since 1993)", "ended (1991-02)", "1,100 persons (2020-03)" */
static void say_phase(ent_strbuf *out, const ent_report *report) {
  if (report->kind == ENT_EVENT) ent_strbuf_puts(out, "ended");
  else if (report->kind == ENT_MEASURE) ent_say_value(out, report);
  else ent_say_code(out, report);
  if (!ent_interval_known(report->date)) return;
  ent_strbuf_puts(out, " (");
  ent_say_date(out, report->date, report->precision);
  ent_strbuf_putc(out, ')');
}

/* Of agreements there are many: one without its name is none of those that have one. */
static bool topics_differ(const thing *relation, const thing *by) {
  ent__topic x = ent__topic_of(relation->report.topic), y = ent__topic_of(by->report.topic);
  ent__match match = ent__topic_match(&x, &y);
  if (ent_slice_is(relation->report.relation, "PARTY_TO")) return match < ENT__MATCH_PART;
  return match == ENT__MATCH_NOT;
}

/* The statement's row of the item is there to be read; reset it after. */
static bool has_row(looker *l, sqlite3_stmt *row, const thing *t) {
  if (l->status != ENT_OK) return false;
  sqlite3_bind_int64(row, 1, t->row);
  l->status = ent__sql_step(l->record, row, l->err);
  if (l->status != ENT_DONE) return l->status == ENT_OK;
  l->status = ENT_OK;
  return false;
}

/* The last day on which the item was printed; none if a document has no date. */
static ent_day printed(looker *l, const thing *t) {
  sqlite3_stmt *row = l->steps[PRINTED];
  ent_day day = has_row(l, row, t) ? ent__day(row, 0) : ENT_DAY_NONE;
  sqlite3_reset(row);
  return day;
}

/* Whether the statement, of two items, has a row. */
static bool is_told(looker *l, step which, const thing *one, const thing *other) {
  sqlite3_stmt *row = l->steps[which];
  ent_status found;
  if (l->status != ENT_OK) return false;
  sqlite3_bind_int64(row, 1, one->row);
  sqlite3_bind_int64(row, 2, other->row);
  found = ent__sql_step(l->record, row, l->err);
  if (found == ENT_OK) sqlite3_reset(row);
  else if (found != ENT_DONE) l->status = found;
  return found == ENT_OK;
}

/* "Britain broke off relations ... They were restored in 1990": one text tells the one before the other. */
static bool told_before(looker *l, const thing *relation, const thing *by) { return is_told(l, TOLD_BEFORE, relation, by); }

/* An end comes after the beginning, and before what is told to hold later; what is told of
 * no time must have been printed before it. */
static bool may_end(looker *l, const thing *relation, const thing *by) {
  ent_interval r = relation->report.date, e = by->report.date;
  if (!ent_interval_known(r)) {
    ent_day day = printed(l, relation);
    return (day != ENT_DAY_NONE && day < e.from) ||
           (by->report.kind == ENT_RELATION && told_before(l, relation, by));
  }
  if (r.from != ENT_DAY_NONE && e.from <= r.from) return false;
  return r.to == ENT_DAY_NONE || r.to <= e.from || relation->report.modality == ENT_ONGOING ||
         ent_intervals_meet(r, e);
}

static bool may_start(const thing *relation, const thing *by) {
  ent_interval r = relation->report.date, e = by->report.date;
  return !ent_interval_known(r) || (r.from != ENT_DAY_NONE && r.from >= e.from && r.from <= e.to) ||
         (r.from != ENT_DAY_NONE && e.from >= r.from && r.to != ENT_DAY_NONE && e.to <= r.to);
}

static void add_change(looker *l, const thing *relation, const thing *by, const char *effect) {
  sqlite3_stmt *add = l->steps[ADD_CHANGE];
  if (l->status != ENT_OK) return;
  sqlite3_bind_int64(add, 1, relation->row);
  sqlite3_bind_int64(add, 2, by->row);
  sqlite3_bind_text(add, 3, effect, -1, SQLITE_STATIC);
  ent__bind_day(add, 4, by->report.date.from);
  ent__bind_day(add, 5, by->report.date.to);
  l->status = ent__sql_done(l->record, add, l->err);
}

/* What was told to last and has ended by an event: no contradiction, it changed. Opposite
 * relations are told of where their block is settled. */
static void tell_ended(looker *l) {
  list found = read_all(l, ENDED);
  for (uint32_t i = 0; i < found.count && l->status == ENT_OK; i++) {
    list enders;
    int64_t row = 0;
    sqlite3_bind_int64(l->steps[ENDERS], 1, found.items[i].row);
    enders = read_all(l, ENDERS);
    for (uint32_t k = 0; k < enders.count && l->status == ENT_OK; k++) {
      row = open_discrepancy(l, &found.items[i], "relation", ENT__CHANGED, ENT_EMPTY);
      add_claims(l, row, &found.items[i], 0, say_phase);
      add_claims(l, row, &enders.items[k], 0, say_phase);
    }
  }
}

static bool is_dated(const thing *t) {
  ent_interval d = t->report.date;
  return t->report.kind == ENT_EVENT ? d.from != ENT_DAY_NONE && d.to != ENT_DAY_NONE
                                     : d.from != ENT_DAY_NONE;
}

/* "Left the Commonwealth in 2013 ... rejoined it in 2018": what ended was one before this one. */
static bool comes_again(const thing *relation, const thing *by) {
  ent_day from = relation->report.date.from;
  return ent_slice_is(relation->report.relation, "MEMBER_OF") && by->report.kind == ENT_EVENT &&
         from != ENT_DAY_NONE && from > by->report.date.to;
}

static ent_slice text_of(looker *l, const thing *t) {
  sqlite3_stmt *row = l->steps[LEAD_TEXT];
  ent_slice text = has_row(l, row, t) ? ent__text_copy(&l->arena, row, 0) : ENT_EMPTY;
  sqlite3_reset(row);
  return text;
}

/* "Withdrew the United States from the Treaty on Open Skies": one of the parties leaves what others stay in. */
static bool leaves_alone(const thing *by) {
  return by->report.kind == ENT_EVENT && ent_slice_starts(by->report.cameo, "161") &&
         by->report.actor.count <= 1 && by->report.recipient.count == 0;
}

static bool points_back(ent_slice text) {
  static const char *const words[] = {"the agreement", "the treaty", "the pact", "the accord", "the deal", "the convention", "the protocol"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_find(text, ent_slice_of(words[i]), 0) != SIZE_MAX) return true;
  return false;
}

static void read_told_back(looker *l, told_back *t) {
  sqlite3_stmt *rows = l->steps[TOLD_NEAR];
  sqlite3_bind_int64(rows, 1, t->event);
  while (l->status == ENT_OK && (l->status = ent__sql_step(l->record, rows, l->err)) == ENT_OK) {
    if (t->count == t->capacity) {
      t->capacity = t->capacity * 2 + 8;
      t->items = ent_arena_grow(&l->arena, t->items, t->count, t->capacity, sizeof *t->items);
      if (!t->items) {
        fail_memory(l);
        sqlite3_reset(rows);
        return;
      }
    }
    t->items[t->count++] = sqlite3_column_int64(rows, 0);
  }
  if (l->status == ENT_DONE) l->status = ENT_OK;
}

/* The text points back from the event to the relation: of all relations it is asked, and so kept. */
static bool told_right_before(looker *l, const thing *relation, const thing *by) {
  told_back *t = &l->told[(uint64_t)by->row % TOLD];
  if (t->event != by->row) {
    *t = (told_back){.event = by->row};
    if (points_back(text_of(l, by))) read_told_back(l, t);
  }
  for (uint32_t i = 0; l->status == ENT_OK && i < t->count; i++)
    if (t->items[i] == relation->row) return true;
  return false;
}

/* "Signed an agreement in 2015. In 2020 Egypt withdrew from the agreement": the one of which the text has just told. */
static bool refers_back(looker *l, const thing *relation, const thing *by) {
  ent__topic named = ent__topic_of(by->report.topic);
  bool signing = ent_slice_is(relation->report.relation, "PARTY_TO") || ent_slice_is(relation->report.cameo, "057");
  return signing && leaves_alone(by) && !named.telling && told_right_before(l, relation, by);
}

static void relate(looker *l, const thing *relation, const thing *by, const ent__change *change) {
  const char *effect = change->starts ? "starts" : "ends";
  bool named = relation->report.kind != ENT_EVENT && !topics_differ(relation, by);
  if (!is_dated(by) || !(named || refers_back(l, relation, by))) return;
  if (!change->starts && comes_again(relation, by)) effect = "precedes";
  else if (change->starts ? !may_start(relation, by) : !may_end(l, relation, by)) return;
  add_change(l, relation, by, effect);
}

static void find_treaties_left(looker *l, const thing *by) {
  static const ent__change leaving = {"161", "PARTY_TO", false, false};
  ent_slice leaver = by->report.actor.items[0].entity;
  if (l->status != ENT_OK) return;
  if (!ent_slice_eq(l->leaver, leaver)) {
    ent__bind_text(l->steps[PARTY_TO], 1, leaver);
    l->treaties = read_all(l, PARTY_TO);
    l->leaver = leaver;
  }
  for (uint32_t i = 0; i < l->treaties.count && l->status == ENT_OK; i++) relate(l, &l->treaties.items[i], by, &leaving);
}

static ent_slice name_of(const ent_report *r) { return r->kind == ENT_MEASURE ? r->indicator : r->relation; }

/* What an event, or the beginning of a relation, changes. */
static void find_changes(looker *l, const thing *by) {
  bool event = by->report.kind == ENT_EVENT;
  ent_slice code = event ? by->report.cameo : by->report.relation;
  const ent__change *change;
  for (uint32_t n = 0; (change = ent__change_of(code, event, n)) != NULL; n++) {
    bool figure = !strcmp(change->relation, "TROOPS") || !strcmp(change->relation, "TERRITORY_SHARE");
    thing turned = *by;
    list found;
    if (change->turned) {
      turned.report.actor = by->report.recipient;
      turned.report.recipient = by->report.actor;
    }
    found = counterparts(l, &turned, figure ? ENT_MEASURE : ENT_RELATION, change->relation);
    for (uint32_t i = 0; i < found.count && l->status == ENT_OK; i++)
      if (ent_slice_is(name_of(&found.items[i].report), change->relation))
        relate(l, &found.items[i], by, change);
  }
  if (leaves_alone(by) && by->report.actor.count) find_treaties_left(l, by);
}

/* The events of a code between these parties. */
static void find_events(looker *l, const thing *relation, const ent__change *change,
                        ent_participants actor, ent_participants recipient, bool reciprocal) {
  ent_report like = {.kind = ENT_EVENT, .cameo = ent_slice_of(change->code), .actor = actor,
                     .recipient = recipient, .reciprocal = reciprocal};
  list found;
  found = in_block(l, ent__block_of(&l->arena, &like));
  for (uint32_t i = 0; i < found.count && l->status == ENT_OK; i++)
    if (ent_slice_starts(found.items[i].report.cameo, change->code))
      relate(l, relation, &found.items[i], change);
}

static void find_leavers(looker *l, const thing *relation) {
  static const ent__change leaving = {"161", "PARTY_TO", false, false};
  for (uint32_t i = 0; i < relation->report.actor.count && l->status == ENT_OK; i++)
    find_events(l, relation, &leaving, (ent_participants){relation->report.actor.items + i, 1},
                (ent_participants){NULL, 0}, false);
}

/* ---- acts that undo each other -------------------------------------------------------- */

/* A burden and its lifting; a border closed and opened. */
static const struct act {
  const char *burden, *relief;
} pairs_of_acts[] = {{"163", "085"}, {"160", "081"}};

static ent_slice undoing(ent_slice cameo) {
  for (size_t i = 0; i < sizeof pairs_of_acts / sizeof *pairs_of_acts; i++) {
    if (ent_slice_is(cameo, pairs_of_acts[i].burden)) return ent_slice_of(pairs_of_acts[i].relief);
    if (ent_slice_is(cameo, pairs_of_acts[i].relief)) return ent_slice_of(pairs_of_acts[i].burden);
  }
  return ENT_EMPTY;
}

/* Of one matter: tariffs on steel are not undone where a firm leaves a blacklist. */
static bool of_one_matter(looker *l, const thing *a, const thing *b) {
  ent__topic x = ent__topic_of(a->report.topic), y = ent__topic_of(b->report.topic);
  ent__match match = ent__topic_match(&x, &y);
  return match != ENT__MATCH_NOT && ent__shared_stems(text_of(l, a), text_of(l, b)) > 0;
}

/* What `by` undid: the last act of the other kind before it, of the same matter; NULL. */
static const thing *undone_by(looker *l, const thing *by, const list *acts) {
  const thing *last = NULL;
  for (uint32_t i = 0; i < acts->count && l->status == ENT_OK; i++) {
    const thing *act = &acts->items[i];
    ent_day until = act->report.date.to;
    if (!is_dated(act) || until >= by->report.date.from || (last && until <= last->report.date.to)) continue;
    if (ent_slice_eq(act->report.cameo, by->report.cameo)) continue;
    if (of_one_matter(l, act, by)) last = act;
  }
  return last;
}

/* Acts of this code by the same on the same; `together`: those told without saying whose ("the border between A
 * and B was opened"). */
static list acts_of(looker *l, const thing *like, ent_slice cameo, bool together) {
  ent_report block = {.kind = ENT_EVENT, .cameo = cameo, .actor = like->report.actor, .recipient = like->report.recipient,
                      .reciprocal = together};
  list found = in_block(l, ent__block_of(&l->arena, &block)), own = {0};
  own.items = ENT_ARENA_NEW(&l->arena, thing, found.count + 1);
  if (!own.items) {
    fail_memory(l);
    return own;
  }
  for (uint32_t i = 0; i < found.count; i++)
    if (ent_slice_eq(found.items[i].report.cameo, cameo)) own.items[own.count++] = found.items[i];
  return own;
}

/* Those told as one's own and those told of both. */
static list all_acts_of(looker *l, const thing *like, ent_slice cameo) {
  list own = acts_of(l, like, cameo, false), both = acts_of(l, like, cameo, true), all = {0};
  if (!both.count || !own.count) return own.count ? own : both;
  all.items = ENT_ARENA_NEW(&l->arena, thing, own.count + both.count);
  if (!all.items) {
    fail_memory(l);
    return own;
  }
  memcpy(all.items, own.items, own.count * sizeof *own.items);
  memcpy(all.items + own.count, both.items, both.count * sizeof *both.items);
  all.count = own.count + both.count;
  return all;
}

/* "Imposed tariffs on steel in 2018 ... lifted them in 2019": from both ends, so that the order of documents does
 * not matter. */
static void find_undoing(looker *l, const thing *touched) {
  list same = all_acts_of(l, touched, touched->report.cameo);
  list other = all_acts_of(l, touched, undoing(touched->report.cameo));
  const thing *before = undone_by(l, touched, &other);
  if (before) add_change(l, before, touched, "ends");
  for (uint32_t i = 0; i < other.count && l->status == ENT_OK; i++) {
    if (!is_dated(&other.items[i])) continue;
    before = undone_by(l, &other.items[i], &same);
    if (before && before->row == touched->row) add_change(l, before, &other.items[i], "ends");
  }
}

/* "COERCE (2018-07-01)" */
static void say_act(ent_strbuf *out, const ent_report *report) {
  ent_say_code(out, report);
  ent_strbuf_puts(out, " (");
  ent_say_date(out, report->date, report->precision);
  ent_strbuf_putc(out, ')');
}

static void tell_undone(looker *l) {
  list found = read_all(l, UNDONE);
  for (uint32_t i = 0; i < found.count && l->status == ENT_OK; i++) {
    list undoers;
    int64_t row;
    sqlite3_bind_int64(l->steps[ENDERS], 1, found.items[i].row);
    undoers = read_all(l, ENDERS);
    for (uint32_t k = 0; k < undoers.count && l->status == ENT_OK; k++) {
      row = open_discrepancy(l, &found.items[i], "act", ENT__CHANGED, ENT_EMPTY);
      add_claims(l, row, &found.items[i], 0, say_act);
      add_claims(l, row, &undoers.items[k], 0, say_act);
    }
  }
}

/* What changed a relation: events of its parties, in either direction if it has none. */
static void find_changers(looker *l, const thing *relation) {
  const ent_report *r = &relation->report;
  const ent__change *change;
  for (uint32_t n = 0; (change = ent__change_to(name_of(r), n)) != NULL; n++) {
    if (!change->turned) find_events(l, relation, change, r->actor, r->recipient, true);
    if (r->recipient.count) {
      find_events(l, relation, change, change->turned ? r->recipient : r->actor, change->turned ? r->actor : r->recipient, false);
    } else if (r->actor.count == 2) {
      ent_participants one = {r->actor.items, 1}, other = {r->actor.items + 1, 1};
      find_events(l, relation, change, one, other, false);
      find_events(l, relation, change, other, one, false);
    }
  }
}

/* The next ones after a row; *last gets the last of them. false at the end. */
static bool look_at_some(looker *l, int64_t *last) {
  list found;
  ent_arena_reset(&l->arena);
  memset(l->kept, 0, sizeof l->kept);
  memset(l->told, 0, sizeof l->told);
  memset(l->claims, 0, sizeof l->claims);
  l->leaver = ENT_EMPTY;
  sqlite3_bind_int64(l->steps[TOUCHED], 1, *last);
  found = read_all(l, TOUCHED);
  if (found.count) *last = found.items[found.count - 1].row;
  for (uint32_t i = 0; i < found.count && l->status == ENT_OK; i++) {
    thing *t = &found.items[i];
    bool event = t->report.kind == ENT_EVENT;
    bool changes = t->report.kind != ENT_MEASURE &&
                   ent__change_of(event ? t->report.cameo : t->report.relation, event, 0) != NULL;
    bool changed = !event && ent__change_to(name_of(&t->report), 0) != NULL;
    if (!changes && !changed) continue;
    read_parties(l, t);
    if (event && is_dated(t) && undoing(t->report.cameo).size &&
        t->report.actor.count + t->report.recipient.count > 1)
      find_undoing(l, t);
    if (changes && is_dated(t)) find_changes(l, t);
    if (changed) find_changers(l, t);
    if (ent_slice_is(t->report.cameo, "057") || ent_slice_is(t->report.relation, "PARTY_TO")) find_leavers(l, t);
  }
  return found.count > 0 && l->status == ENT_OK;
}

static void look_at_touched(looker *l) {
  int64_t last = 0;
  while (look_at_some(l, &last)) continue;
  if (l->status == ENT_OK) l->status = ent__sql_run(l->record, "DELETE FROM touched", l->err);
  tell_ended(l);
  tell_undone(l);
}

/* ---- figures -------------------------------------------------------------------------- */

static bool plain_value(const ent_report *r) {
  return !isnan(r->value) && isnan(r->value_to) &&
         (!r->comparator.size || ent_slice_is(r->comparator, "="));
}

/* "TUR: first (1991-11-09)" */
static void say_ranked(ent_strbuf *out, const ent_report *report) {
  for (uint32_t i = 0; i < report->actor.count; i++)
    ent_strbuf_printf(out, "%.*s: ", ENT_FMT(report->actor.items[i].entity));
  ent_say_dated_value(out, report);
}

/* Among whom: "the first |African| country"; empty if among all. */
static ent_slice rank_among(ent_slice text) {
  size_t at = ent_slice_find(text, ENT_SLICE("first "), 0), end;
  if (at == SIZE_MAX) return ENT_EMPTY;
  for (end = at += strlen("first "); end < text.size && text.data[end] != ' '; end++) continue;
  return text.data[at] >= 'A' && text.data[at] <= 'Z' ? (ent_slice){text.data + at, end - at} : ENT_EMPTY;
}

/* A rank that one state has with another. */
typedef struct ranked {
  thing *of;
  ent_slice by, to, among;
  int rank;
} ranked;

static int by_rank(const void *left, const void *right) {
  const ranked *a = left, *b = right;
  int order = ent_slice_cmp(a->to, b->to);
  if (!order) order = ent_slice_cmp(a->among, b->among);
  if (!order) order = a->rank - b->rank;
  if (!order) order = ent_slice_cmp(a->by, b->by);
  return order ? order : strcmp(a->of->item, b->of->item);
}

/* Those of one rank and recipient: several states cannot share it. */
static void tell_ranks(looker *l, const ranked *same, uint32_t count) {
  int64_t row;
  if (ent_slice_eq(same[0].by, same[count - 1].by)) return;
  row = open_discrepancy(l, same[0].of, "rank", ENT__CONFLICTS, ENT_EMPTY);
  for (uint32_t i = 0; i < count; i++) add_claims(l, row, same[i].of, same[i].rank, say_ranked);
}

/* One place given to two states. */
static void compare_ranks(looker *l, list ranks) {
  ranked *all = ENT_ARENA_NEW(&l->arena, ranked, ranks.count + 1);
  uint32_t count = 0;
  if (!all) fail_memory(l);
  for (uint32_t i = 0; i < ranks.count && l->status == ENT_OK; i++) {
    thing *t = &ranks.items[i];
    int rank = ent__rank_of(&t->report);
    if (!rank) continue;
    read_parties(l, t);
    if (t->report.actor.count != 1 || t->report.recipient.count != 1) continue;
    all[count++] = (ranked){t, t->parties[0].entity, t->parties[1].entity, rank_among(text_of(l, t)), rank};
  }
  if (l->status == ENT_OK && count) qsort(all, count, sizeof *all, by_rank);
  for (uint32_t i = 0, next; i < count && l->status == ENT_OK; i = next) {
    for (next = i + 1; next < count && all[next].rank == all[i].rank; next++)
      if (!ent_slice_eq(all[next].to, all[i].to) || !ent_slice_eq(all[next].among, all[i].among)) break;
    tell_ranks(l, all + i, next - i);
  }
}

static int by_place(const void *left, const void *right) {
  const thing *a = left, *b = right;
  int order = ent_slice_cmp(a->parties[1].entity, b->parties[1].entity);
  if (!order) order = ent_slice_cmp(a->parties[0].entity, b->parties[0].entity);
  return order ? order : strcmp(a->item, b->item);
}

/* "ARG claims" */
static void say_claimed(ent_strbuf *out, const ent_report *report) {
  for (uint32_t i = 0; i < report->actor.count; i++)
    ent_strbuf_printf(out, "%s%.*s", i ? ", " : "", ENT_FMT(report->actor.items[i].entity));
  ent_strbuf_puts(out, " claims");
}

/* One land that two states claim. */
static void compare_claims(looker *l, list claims) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < claims.count && l->status == ENT_OK; i++) {
    read_parties(l, &claims.items[i]);
    if (claims.items[i].report.actor.count == 1 && claims.items[i].report.recipient.count == 1)
      claims.items[count++] = claims.items[i];
  }
  if (l->status == ENT_OK && count) qsort(claims.items, count, sizeof *claims.items, by_place);
  for (uint32_t i = 0, next; i < count && l->status == ENT_OK; i = next) {
    const thing *first = &claims.items[i];
    int64_t row;
    for (next = i + 1; next < count; next++)
      if (!ent_slice_eq(claims.items[next].parties[1].entity, first->parties[1].entity)) break;
    if (ent_slice_eq(first->parties[0].entity, claims.items[next - 1].parties[0].entity)) continue;
    row = open_discrepancy(l, first, "claim", ENT__CONFLICTS, ENT_EMPTY);
    for (uint32_t k = i; k < next; k++) add_claims(l, row, &claims.items[k], 0, say_claimed);
  }
}

static void say_when(ent_strbuf *out, const ent_report *report) {
  ent_say_date(out, report->date, report->precision);
}

/* The dead of one war: of one year or stretch of time, or of one name; not those of one of its days. */
static bool of_one_war(const thing *a, const thing *b) {
  ent__topic x = ent__topic_of(a->report.topic), y = ent__topic_of(b->report.topic);
  ent__match match = ent__topic_match(&x, &y);
  ent_interval d = a->report.date, e = b->report.date;
  if (match == ENT__MATCH_NOT || !ent_slice_eq(a->report.unit, b->report.unit)) return false;
  if (d.from != ENT_DAY_NONE && d.from == e.from && d.to == e.to) return d.to == ENT_DAY_NONE || d.to - d.from > 31;
  if (ent_interval_known(d) && ent_interval_known(e)) return false;
  return match == ENT__MATCH_EQUAL && x.kind == ENT__TOPIC_WAR;
}

static bool is_less_of_war(const thing *part, const thing *all) {
  return part->report.value < all->report.value && of_one_war(part, all);
}

/* "The two reopen embassies" in July, "A reopened its embassy" in August: within a year, and of two times. */
static bool is_other_opening(const thing *one, const thing *both) {
  ent_interval a = ent__beginning_of(&one->report), b = ent__beginning_of(&both->report);
  if (!ent_interval_known(a) || !ent_interval_known(b) || ent_intervals_meet(a, b)) return false;
  return (a.from < b.from ? (int64_t)b.from - a.from : (int64_t)a.from - b.from) <= 366;
}

/* The dead of one side of a war, as told with the other's: by the foe or without one. */
static list own_dead(looker *l, const thing *all, uint32_t side) {
  thing one = *all;
  list by_foe, alone, both = {0};
  one.report.reciprocal = false;
  one.report.recipient = (ent_participants){all->parties + side, 1};
  one.report.actor = (ent_participants){all->parties + !side, 1};
  by_foe = counterparts(l, &one, ENT_MEASURE, "CASUALTIES");
  one.report.actor = (ent_participants){NULL, 0};
  alone = counterparts(l, &one, ENT_MEASURE, "CASUALTIES");
  both.items = ENT_ARENA_NEW(&l->arena, thing, by_foe.count + alone.count + 1);
  if (!both.items) {
    fail_memory(l);
    return both;
  }
  for (uint32_t i = 0; i < by_foe.count; i++) both.items[both.count++] = by_foe.items[i];
  for (uint32_t i = 0; i < alone.count; i++) both.items[both.count++] = alone.items[i];
  return both;
}

/* Of the war, or of no time and no other war. */
static bool may_be_of_war(const thing *dead, const thing *all) {
  ent__topic x = ent__topic_of(dead->report.topic), y = ent__topic_of(all->report.topic);
  if (of_one_war(dead, all)) return true;
  return !ent_interval_known(dead->report.date) && ent_slice_eq(dead->report.unit, all->report.unit) &&
         ent__topic_match(&x, &y) != ENT__MATCH_NOT;
}

/* "Ecuador acknowledged 34 dead, and Peru about 60": together fewer, or more, than "several hundred". */
static bool sum_conflicts(const thing *one, const thing *other, const thing *all) {
  ent_report sum = one->report;
  bool rough = ent_slice_is(one->report.comparator, "~") || ent_slice_is(other->report.comparator, "~");
  if (isnan(one->report.value) || isnan(other->report.value) || !isnan(one->report.value_to) || !isnan(other->report.value_to)) return false;
  sum.value += other->report.value;
  sum.topic = all->report.topic; /* may_be_of_war */
  if (rough) sum.comparator = ENT_SLICE("~");
  return ent__compare_values(&sum, &all->report, ENT__TALLY) == ENT__CONFLICTS;
}

/* What each side says that it lost, in one sentence, beside what the war cost both: a conflict if the sums differ. */
static bool compare_own_dead(looker *l, const thing *all) {
  list first = own_dead(l, all, 0), second = own_dead(l, all, 1);
  bool told = false;
  for (uint32_t i = 0; i < first.count && l->status == ENT_OK; i++)
    for (uint32_t k = 0; k < second.count && l->status == ENT_OK; k++) {
      const thing *one = &first.items[i], *other = &second.items[k];
      int64_t row;
      if (!may_be_of_war(one, all) || !may_be_of_war(other, all) || !sum_conflicts(one, other, all) ||
          !is_told(l, TOLD_TOGETHER, one, other))
        continue;
      row = open_discrepancy(l, all, "value", ENT__CONFLICTS, ENT_EMPTY);
      add_claims(l, row, one, 0, ent_say_dated_value);
      add_claims(l, row, other, 0, ent_say_dated_value);
      add_claims(l, row, all, 0, ent_say_dated_value);
      told = true;
    }
  return told;
}

/* What is told of two together, and of one of them towards the other: "the war killed 2,500 people", "Jordan lost 700
 * soldiers in it". Each of these that fits differs in scope. */
static void compare_sides(looker *l, list both, const char *attribute, bool fits(const thing *one, const thing *both),
                          say_value *say) {
  for (uint32_t i = 0; i < both.count && l->status == ENT_OK; i++) {
    thing *all = &both.items[i];
    read_parties(l, all);
    if (all->report.actor.count != 2 || (all->report.kind == ENT_MEASURE && compare_own_dead(l, all))) continue;
    for (uint32_t way = 0; way < 2; way++) {
      thing one = *all;
      list found;
      int64_t row;
      one.report.actor = (ent_participants){all->parties + way, 1};
      one.report.recipient = (ent_participants){all->parties + !way, 1};
      one.report.reciprocal = false;
      found = counterparts(l, &one, all->report.kind, all->report.kind == ENT_MEASURE ? "CASUALTIES" : "EMBASSY_IN");
      for (uint32_t k = 0; k < found.count && l->status == ENT_OK; k++) {
        if (!fits(&found.items[k], all)) continue;
        row = open_discrepancy(l, all, attribute, ENT__SCOPE, ENT_EMPTY);
        add_claims(l, row, &found.items[k], 0, say);
        add_claims(l, row, all, 0, say);
      }
    }
  }
}

enum { MANY_CAPTIVES = 100, CAPTIVITY = 3653 /* days */ };

/* "93,000 were taken prisoner", "90,000 went home": of those taken not all return, and others were taken since. */
static bool is_return_of(const thing *taken, const thing *freed) {
  double few = fmin(taken->report.value, freed->report.value), many = fmax(taken->report.value, freed->report.value);
  ent_interval t = taken->report.date, f = freed->report.date;
  bool captive = ent_slice_is(taken->report.indicator, "DETAINED") || ent_slice_is(taken->report.unit, "captured");
  if (!captive || isnan(few) || few < MANY_CAPTIVES || many > few * 3 || few == many) return false;
  return !ent_interval_known(t) || !ent_interval_known(f) || t.from == ENT_DAY_NONE || f.to == ENT_DAY_NONE ||
         (f.to >= t.from && f.to - t.from <= CAPTIVITY);
}

static void compare_captives_of(looker *l, thing *freed, ent_participants captor, ent_participants captive) {
  static const char *const indicators[] = {"DETAINED", "CASUALTIES"};
  thing like = *freed;
  like.report.reciprocal = false;
  like.report.actor = captor;
  like.report.recipient = captive;
  for (size_t n = 0; n < sizeof indicators / sizeof *indicators; n++) {
    list found = counterparts(l, &like, ENT_MEASURE, indicators[n]);
    for (uint32_t i = 0; i < found.count && l->status == ENT_OK; i++) {
      int64_t row;
      if (!is_return_of(&found.items[i], freed)) continue;
      row = open_discrepancy(l, freed, "value", ENT__SCOPE, ENT_EMPTY);
      add_claims(l, row, &found.items[i], 0, ent_say_dated_value);
      add_claims(l, row, freed, 0, ent_say_dated_value);
    }
  }
}

/* Prisoners taken, by whom or by whomever, and prisoners returned; of two that exchange them either's. */
static void compare_captives(looker *l, list freed) {
  for (uint32_t i = 0; i < freed.count && l->status == ENT_OK; i++) {
    thing *t = &freed.items[i];
    ent_participants nobody = {NULL, 0};
    read_parties(l, t);
    if (t->report.actor.count + t->report.recipient.count > 2) continue;
    for (uint32_t k = 0; k < t->report.actor.count + t->report.recipient.count; k++) {
      ent_participants captive = {t->parties + k, 1};
      bool other = t->report.actor.count + t->report.recipient.count == 2;
      if (k == 0 && other && !t->report.reciprocal) continue; /* who freed them */
      if (other) compare_captives_of(l, t, (ent_participants){t->parties + !k, 1}, captive);
      compare_captives_of(l, t, nobody, captive);
    }
  }
}

/* The figure of a year; NULL if there is none or several. */
static const thing *figure_of(const list *figures, int year, ent_slice unit) {
  ent_interval when = ent_interval_of_year(year);
  const thing *found = NULL;
  for (uint32_t i = 0; i < figures->count; i++) {
    const thing *t = &figures->items[i];
    if (t->report.date.from != when.from || t->report.date.to != when.to) continue;
    if (!plain_value(&t->report) || (unit.size && !ent_slice_eq(unit, t->report.unit))) continue;
    if (found) return NULL;
    found = t;
  }
  return found;
}

/* "3,800 in 2016 and 46,000 in 2019": so many times as many, in so many years; 0 if it is not so told. */
static double factor_told(looker *l, const thing *before, const thing *now, int *years) {
  int y, z, month, day;
  if (isnan(before->report.value) || isnan(now->report.value) || before->report.value <= 0 || before->row == now->row ||
      !ent_slice_eq(before->report.unit, now->report.unit) || before->report.precision != ENT_PRECISION_YEAR ||
      now->report.precision != ENT_PRECISION_YEAR || before->report.date.from >= now->report.date.from ||
      !is_told(l, TOLD_TOGETHER, before, now))
    return 0;
  ent_day_split(before->report.date.from, &y, &month, &day);
  ent_day_split(now->report.date.from, &z, &month, &day);
  *years = z - y;
  return now->report.value / before->report.value;
}

/* "Grew more than tenfold in two years" beside two years' figures: of other years if they lie closer or farther apart. */
static void compare_multiple(looker *l, thing *growth, const char *indicator) {
  int told = ent__years_told(text_of(l, growth)), years;
  list figures;
  if (!told || isnan(growth->report.value)) return;
  read_parties(l, growth);
  figures = counterparts(l, growth, ENT_MEASURE, indicator);
  for (uint32_t i = 0; i < figures.count && l->status == ENT_OK; i++)
    for (uint32_t k = 0; k < figures.count && l->status == ENT_OK; k++) {
      const thing *before = &figures.items[i], *now = &figures.items[k];
      double factor = factor_told(l, before, now, &years);
      int64_t row;
      if (factor <= 1 || years == told) continue;
      row = open_discrepancy(l, growth, "growth", ENT__SCOPE, ENT_EMPTY);
      add_claims(l, row, growth, 0, ent_say_dated_value);
      add_claims(l, row, before, 0, ent_say_dated_value);
      add_claims(l, row, now, 0, ent_say_dated_value);
    }
}

enum { GROWTH_SLACK = 5 }; /* percentage points, and a tenth of the growth */

static void compare_growth(looker *l, thing *growth, const char *indicator) {
  ent_interval when = growth->report.date;
  int year, month, day;
  const thing *now, *before;
  double percent;
  ent_strbuf text;
  int64_t row;
  if (ent_slice_is(growth->report.unit, "times")) compare_multiple(l, growth, indicator);
  if (!plain_value(&growth->report) || when.from == ENT_DAY_NONE) return;
  ent_day_split(when.from, &year, &month, &day);
  if (when.to != ent_interval_of_year(year).to || month != 1 || day != 1) return;
  read_parties(l, growth);
  list figures = counterparts(l, growth, ENT_MEASURE, indicator);
  now = figure_of(&figures, year, ENT_EMPTY);
  before = now ? figure_of(&figures, year - 1, now->report.unit) : NULL;
  if (!before || before->report.value <= 0) return;
  percent = (now->report.value / before->report.value - 1) * 100;
  if (fabs(percent - growth->report.value) <= GROWTH_SLACK + fabs(percent) / 10) return;
  ent_strbuf_init(&text, 256);
  ent_strbuf_printf(&text, "%.0f percent by the figures of %d and %d", percent, year - 1, year);
  row = open_discrepancy(l, growth, "growth", ENT__CONFLICTS, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  add_claims(l, row, growth, 0, ent_say_dated_value);
  add_claims(l, row, before, 0, ent_say_dated_value);
  add_claims(l, row, now, 0, ent_say_dated_value);
}

/* "Eight years of war", and the days on which it began and ended: these tell more. */
static void tell_length(looker *l, const thing *duration, const thing *event) {
  int64_t row;
  if (is_told(l, TOLD_TOGETHER, duration, event)) return; /* one sentence that tells both says nothing of itself */
  row = open_discrepancy(l, duration, "duration", ENT__REFINES, ENT_EMPTY);
  add_claims(l, row, duration, 0, ent_say_value);
  add_claims(l, row, event, 0, say_when);
}

static void compare_duration(looker *l, const thing *duration, const thing *event) {
  double slack = 0, unit = ent__days_of(duration->report.unit, &slack);
  ent_interval when = event->report.date;
  double counted = (double)(when.to - when.from) + 1; /* first and last day */
  ent_strbuf text;
  int64_t row;
  if (!unit || !plain_value(&duration->report)) return;
  if (fabs(duration->report.value * unit - counted) <= slack) {
    if (unit > 1 && event != duration) tell_length(l, duration, event);
    return;
  }
  ent_strbuf_init(&text, 256);
  ent_strbuf_printf(&text, "%.0f days, ", counted);
  ent_say_date(&text, when, ENT_PRECISION_DAY);
  row = open_discrepancy(l, duration, "duration", ENT__CONFLICTS, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  add_claims(l, row, duration, 0, ent_say_value);
  if (event != duration) add_claims(l, row, event, 0, say_when);
}

static int by_topic(const void *left, const void *right) {
  const thing *a = left, *b = right;
  int order = ent_slice_cmp(a->report.topic, b->report.topic);
  return order ? order : strcmp(a->item, b->item);
}

/* The event of a topic that stands for its time. */
static list event_of(looker *l, ent_slice topic) {
  if (!topic.size || l->status != ENT_OK) return (list){0};
  ent__bind_text(l->steps[BY_TOPIC], 1, topic);
  return read_all(l, BY_TOPIC);
}

/* The war that a length was taken from: "began on 8 August and ended on 12 August. The nine-day war". */
static const thing *war_of(looker *l, thing *d) {
  ent_report like = {.kind = ENT_EVENT, .cameo = ENT_SLICE("190")};
  const thing *war = NULL;
  bool several = false;
  ent_participant *sides;
  read_parties(l, d);
  sides = d->parties;
  if (d->report.actor.count + d->report.recipient.count != 2) return NULL;
  for (int way = 0; way < 3 && l->status == ENT_OK; way++) {
    list found;
    like.reciprocal = way == 2;
    like.actor = (ent_participants){sides + way % 2, way == 2 ? 2 : 1};
    like.recipient = (ent_participants){sides + !way, way == 2 ? 0 : 1};
    found = in_block(l, ent__block_of(&l->arena, &like));
    for (uint32_t i = 0; i < found.count; i++) {
      const thing *t = &found.items[i];
      ent_interval own = d->report.date, its = t->report.date;
      if (its.from == ENT_DAY_NONE || its.to == ENT_DAY_NONE || t->report.precision != ENT_PRECISION_RANGE) continue;
      if (its.from == own.from && its.to == own.to) return t;
      /* "the war of 1969 lasted nine days"; without a date the one war that is known */
      if (ent_interval_known(own) && !ent_intervals_meet(own, its)) continue;
      several |= war != NULL;
      war = t;
    }
  }
  return several ? NULL : war;
}

/* Whose length it is fought in the war: not "three years of fighting by rebels" before it. */
static bool takes_part(looker *l, const thing *d, thing *war) {
  read_parties(l, war);
  for (uint32_t i = 0; i < d->report.actor.count + d->report.recipient.count; i++) {
    bool there = false;
    for (uint32_t k = 0; k < war->report.actor.count + war->report.recipient.count; k++)
      there |= ent_slice_eq(d->parties[i].entity, war->parties[k].entity);
    if (!there) return false;
  }
  return l->status == ENT_OK;
}

static void compare_durations(looker *l, list durations) {
  list events = {0};
  if (durations.count) qsort(durations.items, durations.count, sizeof *durations.items, by_topic);
  for (uint32_t i = 0; i < durations.count && l->status == ENT_OK; i++) {
    thing *d = &durations.items[i];
    const thing *war = war_of(l, d);
    bool own = d->report.precision == ENT_PRECISION_RANGE && d->report.date.from != d->report.date.to &&
               d->report.date.from != ENT_DAY_NONE && d->report.date.to != ENT_DAY_NONE;
    if (war || own) compare_duration(l, d, war ? war : d);
    if (i == 0 || !ent_slice_eq(d->report.topic, d[-1].report.topic))
      events = event_of(l, d->report.topic);
    if (events.count && !war && takes_part(l, d, &events.items[0])) compare_duration(l, d, &events.items[0]);
  }
}

static list measures(looker *l, const char *indicator) {
  if (l->status == ENT_OK) ent__bind_text(l->steps[MEASURES], 1, ent_slice_of(indicator));
  return read_all(l, MEASURES);
}

static void look(looker *l) {
  static const char *const growths[][2] = {{"TRADE_GROWTH", "TRADE_TURNOVER"},
                                           {"EXPORTS_GROWTH", "EXPORTS"},
                                           {"IMPORTS_GROWTH", "IMPORTS"},
                                           {"TOURIST_GROWTH", "TOURIST_ARRIVALS"}};
  list found;
  look_at_touched(l);
  compare_ranks(l, measures(l, "RECOGNITION_ORDER"));
  compare_claims(l, read_all(l, CLAIMS));
  compare_sides(l, read_all(l, TOLLS), "value", is_less_of_war, ent_say_dated_value);
  compare_captives(l, measures(l, "PERSONS_RELEASED"));
  compare_sides(l, read_all(l, OPENINGS), "date", is_other_opening, say_when);
  for (size_t g = 0; g < sizeof growths / sizeof *growths; g++) {
    found = measures(l, growths[g][0]);
    for (uint32_t i = 0; i < found.count && l->status == ENT_OK; i++)
      compare_growth(l, &found.items[i], growths[g][1]);
  }
  compare_durations(l, measures(l, "DURATION"));
}

ent_status ent__settle_across(ent_record *record, ent_error *err) {
  looker l;
  open_looker(&l, record, err);
  if (l.status == ENT_OK)
    l.status = ent__sql_run(record,
                            "BEGIN IMMEDIATE;"
                            "DELETE FROM discrepancy_report WHERE discrepancy IN"
                            " (SELECT id FROM discrepancy WHERE block = 0);"
                            "DELETE FROM discrepancy WHERE block = 0", err);
  if (l.status == ENT_OK) l.status = ent__tell_charges(record, err);
  if (l.status == ENT_OK) look(&l);
  if (l.status == ENT_OK)
    l.status = ent__sql_run(record, "DELETE FROM dirty WHERE block = 0", err);
  if (l.status == ENT_OK) l.status = ent__sql_run(record, "COMMIT", err);
  if (l.status != ENT_OK) ent__sql_rollback(record);
  close_looker(&l);
  return l.status;
}
