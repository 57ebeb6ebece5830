/* In: blocks and items by number. Out: what their items are and what their reports say.
 *
 * Other blocks are found by their number, which is a hash of what their reports share (block.h), so that each item
 * costs a few look-ups however large the record. */
#include "record/look.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "record/store.h"

typedef enum step { PARTIES, IN_BLOCK, LEAD_TEXT, ADD_DISCREPANCY, ADD_CLAIM, WATCH, TOLD_TOGETHER, REPORTS } step;

static const char *const sql[] = {
    [PARTIES] = "SELECT entity, role FROM item_party WHERE item = ?1 ORDER BY role, entity",
    [IN_BLOCK] = ENT__THING " FROM item i WHERE i.block = ?1" ENT__HOLDS " ORDER BY i.item",
    [LEAD_TEXT] = "SELECT s.text, d.published_from, d.published_to FROM item i JOIN report r ON r.id = i.lead"
                  " JOIN sentence s ON s.id = r.sentence JOIN document d ON d.id = r.document WHERE i.id = ?1",
    [ADD_DISCREPANCY] = "INSERT INTO discrepancy VALUES(NULL, ?1, ?2, ?3, 0, ?4)",
    [ADD_CLAIM] = "INSERT OR IGNORE INTO discrepancy_report VALUES(?1, ?2, ?3)",
    [TOLD_TOGETHER] = "SELECT 1 FROM item_report a JOIN report x ON x.id = a.report JOIN item_report b"
                      " ON b.item = ?2 JOIN report y ON y.id = b.report WHERE a.item = ?1 AND x.sentence = y.sentence LIMIT 1",
    [WATCH] = "INSERT OR IGNORE INTO watch VALUES(?1, ?2)",
};

/* Items that lie together in the record ask for the same blocks: the last ones read are kept. */
enum { KEPT = 64, TOLD = 1024 };

struct ent__kept_block {
  int64_t block, watcher; /* watcher: the block that last looked at it */
  bool read;
  ent__things items;
};

typedef struct claim {
  int64_t report;
  ent_slice value;
} claim;

/* What the reports of an item say. */
struct ent__claim_list {
  int64_t item; /* 0: none are kept */
  int rank;     /* 0: any */
  ent__say *say;
  claim *items;
  uint32_t count, capacity;
};

void ent__look_fail_memory(ent__looker *l) {
  if (l->status == ENT_OK) l->status = ent_fail(l->err, ENT_E_NOMEM, "out of memory");
}

void ent__look_reset(ent__looker *l) {
  ent_arena_reset(&l->arena);
  memset(l->kept, 0, KEPT * sizeof *l->kept);
  memset(l->claims, 0, TOLD * sizeof *l->claims);
}

void ent__look_prepare(ent__looker *l, sqlite3_stmt **out, const char *const *statements, int count) {
  for (int i = 0; i < count; i++) out[i] = NULL;
  for (int i = 0; l->status == ENT_OK && i < count; i++)
    l->status = ent__sql_prepare(&out[i], l->record, statements[i], l->err);
}

void ent__look_finalize(sqlite3_stmt **steps, int count) {
  for (int i = 0; i < count; i++) sqlite3_finalize(steps[i]);
}

static void prepare_reports(ent__looker *l) {
  ent_strbuf text;
  ent_strbuf_init(&text, 0);
  ent_strbuf_printf(&text, "SELECT %s FROM item_report ir JOIN report r ON r.id = ir.report"
                           " JOIN document d ON d.id = r.document JOIN sentence s"
                           " ON s.id = r.sentence WHERE ir.item = ?1", ent__report_select);
  if (text.failed) ent__look_fail_memory(l);
  if (l->status == ENT_OK) l->status = ent__sql_prepare(&l->steps[REPORTS], l->record, text.data, l->err);
  ent_strbuf_free(&text);
}

void ent__look_open(ent__looker *l, ent_record *record, ent_error *err) {
  *l = (ent__looker){.record = record, .err = err};
  ent_arena_init(&l->arena, 0);
  l->kept = calloc(KEPT, sizeof *l->kept);
  l->claims = calloc(TOLD, sizeof *l->claims);
  if (!l->kept || !l->claims) ent__look_fail_memory(l);
  if (l->status == ENT_OK) l->status = ent__loader_open(&l->loader, record, err);
  ent__look_prepare(l, l->steps, sql, REPORTS);
  prepare_reports(l);
}

void ent__look_close(ent__looker *l) {
  ent__look_finalize(l->steps, ENT__LOOK_STEPS);
  ent__loader_close(&l->loader);
  ent_arena_free(&l->arena);
  free(l->kept);
  free(l->claims);
}

static void read_thing(ent__looker *l, ent__thing *out, sqlite3_stmt *row) {
  ent_report *r = &out->report;
  *out = (ent__thing){.row = sqlite3_column_int64(row, 0)};
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
  out->block = sqlite3_column_int64(row, 16);
}

ent__things ent__look_all(ent__looker *l, sqlite3_stmt *rows) {
  ent__things out = {0};
  while (l->status == ENT_OK &&
         (l->status = ent__sql_step(l->record, rows, l->err)) == ENT_OK) {
    if (out.count == out.capacity) {
      uint32_t wider = out.capacity ? out.capacity * 2 : 16;
      ent__thing *moved = ent_arena_grow(&l->arena, out.items, out.capacity, wider, sizeof *moved);
      if (!moved) {
        ent__look_fail_memory(l);
        sqlite3_reset(rows);
        break;
      }
      out.items = moved;
      out.capacity = wider;
    }
    read_thing(l, &out.items[out.count++], rows);
  }
  if (l->status == ENT_DONE) l->status = ENT_OK;
  return out;
}

void ent__look_parties(ent__looker *l, ent__thing *t) {
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
        ent__look_fail_memory(l);
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

void ent__look_watch(ent__looker *l, int64_t matter, int64_t block) {
  if (l->status != ENT_OK || matter == block) return;
  sqlite3_bind_int64(l->steps[WATCH], 1, matter);
  sqlite3_bind_int64(l->steps[WATCH], 2, block);
  l->status = ent__sql_done(l->record, l->steps[WATCH], l->err);
}

ent__things ent__look_block(ent__looker *l, const ent__thing *who, const ent_report *like) {
  int64_t block = ent__block_of(&l->arena, like);
  ent__kept_block *kept = &l->kept[(uint64_t)block % KEPT];
  if (l->status != ENT_OK) return (ent__things){0};
  if (!kept->read || kept->block != block) {
    sqlite3_bind_int64(l->steps[IN_BLOCK], 1, block);
    *kept = (ent__kept_block){.block = block, .read = true, .items = ent__look_all(l, l->steps[IN_BLOCK])};
  }
  if (kept->watcher != who->block) ent__look_watch(l, block, who->block);
  kept->watcher = who->block;
  return kept->items;
}

ent__things ent__look_counterparts(ent__looker *l, const ent__thing *t, ent_report_kind kind, const char *name) {
  ent_report like = {.kind = kind, .actor = t->report.actor, .recipient = t->report.recipient};
  if (kind == ENT_RELATION) like.relation = ent_slice_of(name);
  else like.indicator = ent_slice_of(name);
  return ent__look_block(l, t, &like);
}

bool ent__look_row(ent__looker *l, sqlite3_stmt *row, const ent__thing *t) {
  if (l->status != ENT_OK) return false;
  sqlite3_bind_int64(row, 1, t->row);
  l->status = ent__sql_step(l->record, row, l->err);
  if (l->status != ENT_DONE) return l->status == ENT_OK;
  l->status = ENT_OK;
  return false;
}

ent_slice ent__look_text(ent__looker *l, ent__thing *t) {
  sqlite3_stmt *row = l->steps[LEAD_TEXT];
  if (t->text.size) return t->text;
  if (ent__look_row(l, row, t)) {
    t->text = ent__text_copy(&l->arena, row, 0);
    t->printed = (ent_interval){ent__day(row, 1), ent__day(row, 2)};
  }
  sqlite3_reset(row);
  return t->text;
}

bool ent__look_told_together(ent__looker *l, const ent__thing *one, const ent__thing *other) {
  sqlite3_stmt *row = l->steps[TOLD_TOGETHER];
  bool found;
  sqlite3_bind_int64(row, 2, other->row);
  found = ent__look_row(l, row, one);
  sqlite3_reset(row);
  return found;
}

/* ---- what is written ------------------------------------------------------------------ */

int64_t ent__look_differ(ent__looker *l, const ent__thing *t, const char *attribute, ent__verdict verdict,
                         ent_slice against) {
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
static bool add_claim(ent__looker *l, ent__claim_list *to, sqlite3_stmt *row) {
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
static const ent__claim_list *claims_of(ent__looker *l, const ent__thing *t, int rank, ent__say *say) {
  ent__claim_list *c = &l->claims[(uint64_t)t->row % TOLD];
  sqlite3_stmt *rows = l->steps[REPORTS];
  if (c->item == t->row && c->rank == rank && c->say == say) return c;
  *c = (ent__claim_list){.item = t->row, .rank = rank, .say = say};
  sqlite3_bind_int64(rows, 1, t->row);
  while (l->status == ENT_OK && (l->status = ent__sql_step(l->record, rows, l->err)) == ENT_OK) {
    if (!add_claim(l, c, rows)) ent__look_fail_memory(l);
    if (l->status != ENT_OK) sqlite3_reset(rows);
  }
  if (l->status == ENT_DONE) l->status = ENT_OK;
  return c;
}

void ent__look_claim(ent__looker *l, int64_t discrepancy, const ent__thing *t, int rank, ent__say *say) {
  sqlite3_stmt *add = l->steps[ADD_CLAIM];
  const ent__claim_list *c;
  if (l->status != ENT_OK) return;
  c = claims_of(l, t, rank, say);
  for (uint32_t i = 0; i < c->count && l->status == ENT_OK; i++) {
    sqlite3_bind_int64(add, 1, discrepancy);
    sqlite3_bind_int64(add, 2, c->items[i].report);
    sqlite3_bind_text(add, 3, c->items[i].value.data, (int)c->items[i].value.size, SQLITE_STATIC);
    l->status = ent__sql_done(l->record, add, l->err);
  }
}
