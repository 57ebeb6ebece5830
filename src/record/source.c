/* Which documents are copies of each other. In: sentences' fold hashes. Out:
 * document.source, one row number for all copies of a text.
 *
 * Two documents are copies if 80 % of the shorter one's sentences (of five words or more)
 * stand in the other after folding: letters and digits only, ASCII lower case. Candidates
 * share two of the eight smallest hashes (bottom-k sketch: A. Broder, "On the resemblance
 * and containment of documents", 1997); a sentence that a thousand documents share
 * (a letterhead) proposes nobody. Copies of copies are copies. */
#include <stdlib.h>

#include "base/hash.h"
#include "base/strbuf.h"
#include "base/utf8.h"
#include "record/store.h"

uint64_t ent__fold_hash(ent_slice text, uint32_t *words) {
  char folded[512];
  size_t size = 0, at = 0;
  uint64_t hash = 0;
  bool inside = false;
  *words = 0;
  while (at < text.size) {
    unsigned char c = (unsigned char)text.data[at];
    uint32_t code = c;
    size_t step = c < 0x80 ? 1 : ent_utf8_decode(text, at, &code);
    bool keep = code < 0x80 ? (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z')
                            : code > 0xbf && (code < 0x2000 || code > 0x206f);
    if (!step) step = 1;
    if (keep) {
      if (size + 4 > sizeof folded) {
        hash = ent_hash64((ent_slice){folded, size}, hash + 1);
        size = 0;
      }
      for (size_t i = 0; i < step; i++) {
        char byte = text.data[at + i];
        folded[size++] = byte >= 'A' && byte <= 'Z' ? (char)(byte + 32) : byte;
      }
      if (!inside) ++*words;
    }
    inside = keep;
    at += step;
  }
  return ent_hash64((ent_slice){folded, size}, hash + 1);
}

typedef struct finder {
  ent_record *record;
  sqlite3_stmt *folds, *sharers, *join, *alone, *sketch;
} finder;

typedef struct folds {
  int64_t *items;
  uint32_t count;
} folds;

enum { LETTERHEAD = 1000, SKETCH = 8 };

/* The distinct fold hashes of a document in ascending order, in the arena. */
static ent_status load_folds(folds *out, finder *find, ent_arena *arena, int64_t row,
                             ent_error *err) {
  ent_status status;
  uint32_t capacity = 0;
  *out = (folds){0};
  sqlite3_bind_int64(find->folds, 1, row * ENT__ROWS);
  sqlite3_bind_int64(find->folds, 2, (row + 1) * ENT__ROWS - 1);
  while ((status = ent__sql_step(find->record, find->folds, err)) == ENT_OK) {
    if (out->count == capacity) {
      uint32_t wider = capacity ? capacity * 2 : 32;
      int64_t *moved = ent_arena_grow(arena, out->items, capacity, wider, sizeof *moved);
      if (!moved) {
        sqlite3_reset(find->folds);
        return ent_fail(err, ENT_E_NOMEM, "out of memory");
      }
      out->items = moved;
      capacity = wider;
    }
    out->items[out->count++] = sqlite3_column_int64(find->folds, 0);
  }
  return status == ENT_DONE ? ENT_OK : status;
}

static bool copies(const folds *a, const folds *b) {
  uint32_t i = 0, j = 0, equal = 0, fewer = a->count < b->count ? a->count : b->count;
  while (i < a->count && j < b->count) {
    if (a->items[i] == b->items[j]) {
      equal++;
      i++;
      j++;
    } else if (a->items[i] < b->items[j]) {
      i++;
    } else {
      j++;
    }
  }
  if (fewer < 3) return fewer && a->count == b->count && equal == fewer;
  return equal * 10 >= fewer * 8;
}

typedef struct candidates {
  int64_t rows[SKETCH * LETTERHEAD];
  uint32_t count;
} candidates;

static int by_row(const void *a, const void *b) {
  int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
  return (x > y) - (x < y);
}

/* Every document that shares a hash of the sketch, once for each hash. */
static ent_status find_candidates(candidates *out, finder *find, const folds *own, int64_t row,
                                  ent_error *err) {
  ent_status status = ENT_OK;
  out->count = 0;
  for (uint32_t i = 0; i < own->count && i < SKETCH; i++) {
    uint32_t before = out->count, shared = 0;
    sqlite3_bind_int64(find->sharers, 1, own->items[i]);
    while (shared < LETTERHEAD &&
           (status = ent__sql_step(find->record, find->sharers, err)) == ENT_OK) {
      int64_t other = sqlite3_column_int64(find->sharers, 0);
      shared++;
      if (other != row) out->rows[out->count++] = other;
    }
    sqlite3_reset(find->sharers);
    if (shared == LETTERHEAD) out->count = before;
    if (status != ENT_OK && status != ENT_DONE) return status;
  }
  if (out->count) qsort(out->rows, out->count, sizeof *out->rows, by_row);
  return ENT_OK;
}

/* Joins the groups of both under the document with the smallest id. */
static ent_status join_groups(finder *find, int64_t row, int64_t other, ent_error *err) {
  sqlite3_bind_int64(find->join, 1, row);
  sqlite3_bind_int64(find->join, 2, other);
  return ent__sql_done(find->record, find->join, err);
}

static ent_status place_document(finder *find, ent_arena *arena, candidates *near, int64_t row,
                                 ent_error *err) {
  folds own, others;
  ent_status status = load_folds(&own, find, arena, row, err);
  if (status == ENT_OK) {
    sqlite3_bind_int64(find->alone, 1, row);
    status = ent__sql_done(find->record, find->alone, err);
  }
  for (uint32_t i = 0; status == ENT_OK && i < own.count && i < SKETCH; i++) {
    sqlite3_bind_int64(find->sketch, 1, own.items[i]);
    sqlite3_bind_int64(find->sketch, 2, row);
    status = ent__sql_done(find->record, find->sketch, err);
  }
  if (status == ENT_OK) status = find_candidates(near, find, &own, row, err);
  for (uint32_t i = 0, next; status == ENT_OK && i < near->count; i = next) {
    next = i + 1;
    while (next < near->count && near->rows[next] == near->rows[i]) next++;
    if (next - i < 2 && own.count >= 4) continue;
    status = load_folds(&others, find, arena, near->rows[i], err);
    if (status == ENT_OK && copies(&own, &others))
      status = join_groups(find, row, near->rows[i], err);
  }
  return status;
}

static ent_status open_finder(finder *find, ent_record *record, ent_error *err) {
  ent_status status;
  *find = (finder){.record = record};
  status = ent__sql_prepare(&find->folds, record,
                            "SELECT DISTINCT fold FROM sentence WHERE id BETWEEN ?1 AND ?2"
                            " AND fold IS NOT NULL ORDER BY fold",
                            err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&find->sharers, record,
                              "SELECT document FROM sketch WHERE hash = ?1", err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&find->sketch, record,
                              "INSERT OR IGNORE INTO sketch VALUES(?1, ?2)", err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&find->alone, record,
                              "UPDATE document SET source = id WHERE id = ?1 AND source IS NULL",
                              err);
  if (status == ENT_OK)
    status = ent__sql_prepare(
        &find->join, record,
        "UPDATE document SET source = (SELECT id FROM document WHERE id IN (?1, ?2) OR source IN"
        " (SELECT source FROM document WHERE id IN (?1, ?2)) ORDER BY document LIMIT 1)"
        " WHERE id IN (?1, ?2) OR source IN (SELECT source FROM document WHERE id IN (?1, ?2))",
        err);
  return status;
}

static void close_finder(finder *find) {
  sqlite3_finalize(find->folds);
  sqlite3_finalize(find->sharers);
  sqlite3_finalize(find->alone);
  sqlite3_finalize(find->join);
  sqlite3_finalize(find->sketch);
}

/* All documents whose source is unknown, in one list. */
static ent_status load_unplaced(folds *out, ent_record *record, ent_arena *arena,
                                ent_error *err) {
  sqlite3_stmt *rows;
  int64_t count = 0;
  ent_status status = ent__sql_number(
      &count, record, "SELECT count(*) FROM document WHERE source IS NULL", 0, err);
  *out = (folds){0};
  if (status != ENT_OK || !count) return status;
  out->items = ENT_ARENA_NEW(arena, int64_t, count);
  if (!out->items) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  status = ent__sql_prepare(&rows, record,
                            "SELECT id FROM document WHERE source IS NULL ORDER BY id", err);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK)
    if (out->count < count) out->items[out->count++] = sqlite3_column_int64(rows, 0);
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

/* New groups change the counts of items that other members take part in. */
static const char mark_groups[] =
    "INSERT OR IGNORE INTO dirty SELECT r.block FROM document d JOIN report r"
    " ON r.id BETWEEN d.id * 1048576 AND d.id * 1048576 + 1048575"
    " WHERE d.source IN (SELECT source FROM document WHERE indexed = 0) AND d.indexed = 1";

ent_status ent__settle_sources(ent_record *record, ent_error *err) {
  finder find;
  folds rows;
  ent_arena list, arena;
  candidates *near = malloc(sizeof *near);
  ent_status status = open_finder(&find, record, err);
  ent_arena_init(&list, 0);
  ent_arena_init(&arena, 0);
  if (!near && status == ENT_OK) status = ent_fail(err, ENT_E_NOMEM, "out of memory");
  if (status == ENT_OK) status = load_unplaced(&rows, record, &list, err);
  if (status == ENT_OK) {
    status = ent__sql_run(record, "BEGIN IMMEDIATE", err);
    for (uint32_t i = 0; status == ENT_OK && i < rows.count; i++) {
      ent_arena_reset(&arena);
      status = place_document(&find, &arena, near, rows.items[i], err);
    }
    if (status == ENT_OK && rows.count) status = ent__sql_run(record, mark_groups, err);
    if (status == ENT_OK) status = ent__sql_run(record, "COMMIT", err);
    if (status != ENT_OK) ent__sql_rollback(record);
  }
  close_finder(&find);
  free(near);
  ent_arena_free(&list);
  ent_arena_free(&arena);
  return status;
}
