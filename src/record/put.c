/* In: a coded document. Out: its rows, in one transaction; or nothing changed. */
#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <time.h>

#include "base/hash.h"
#include "record/block.h"
#include "record/store.h"

static const char *const kept_sql[ENT__STATEMENTS] = {
    [ENT__FIND_DOCUMENT] = "SELECT d.id, r.entente, r.model, r.world, r.lexicon FROM document d"
                           " JOIN run r ON r.run = d.run WHERE d.document = ?1",
    [ENT__ADD_DOCUMENT] =
        "INSERT OR REPLACE INTO document(id, document, uri, title, publisher, author, language,"
        " side, published_from, published_to, published_basis, run, sentences, reports, text,"
        " side_basis)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    [ENT__ADD_SENTENCE] = "INSERT INTO sentence VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    [ENT__ADD_REPORT] = "INSERT INTO report VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
                        " ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,"
                        " ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36,"
                        " ?37)",
    [ENT__ADD_PARTICIPANT] = "INSERT INTO participant VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    [ENT__BEGIN] = "BEGIN IMMEDIATE",
    [ENT__COMMIT] = "COMMIT",
    [ENT__NEXT_ROW] = "SELECT ifnull(max(id), 0) + 1 FROM document",
    [ENT__ADD_NAME] = "INSERT OR IGNORE INTO newname SELECT ?1 WHERE NOT EXISTS"
                      " (SELECT 1 FROM entity WHERE entity = ?1)",
    [ENT__ONE_SIDE] = "SELECT one_side FROM item WHERE item = ?1",
};

sqlite3_stmt *ent__kept(ent_record *record, ent__statement which) {
  if (!record->kept[which])
    sqlite3_prepare_v3(record->db, kept_sql[which], -1, SQLITE_PREPARE_PERSISTENT,
                       &record->kept[which], NULL);
  return record->kept[which];
}

static const char *sentence_kind(ent_sentence_kind kind) {
  switch (kind) {
    case ENT_SENTENCE_HEADLINE: return "headline";
    case ENT_SENTENCE_BYLINE: return "byline";
    case ENT_SENTENCE_LIST: return "list";
    case ENT_SENTENCE_BODY: break;
  }
  return "body";
}

/* The row of a document (0 if new) and how it is known. */
static ent_status find(ent_record *record, ent_slice id, const ent_versions *versions,
                       int64_t *row, ent_known *known, ent_error *err) {
  sqlite3_stmt *find_it = ent__kept(record, ENT__FIND_DOCUMENT);
  ent_status status;
  if (!find_it) return ent__sql_fail(record, err);
  *row = 0;
  *known = ENT_KNOWN_NOT;
  ent__bind_text(find_it, 1, id);
  status = ent__sql_step(record, find_it, err);
  if (status == ENT_OK) {
    bool same = ent_slice_eq(ent__text(find_it, 1), versions->entente) &&
                ent_slice_eq(ent__text(find_it, 2), versions->model) &&
                ent_slice_eq(ent__text(find_it, 3), versions->world) &&
                ent_slice_eq(ent__text(find_it, 4), versions->lexicon);
    *row = sqlite3_column_int64(find_it, 0);
    *known = same ? ENT_KNOWN_SAME : ENT_KNOWN_OTHER;
    sqlite3_reset(find_it);
  }
  sqlite3_clear_bindings(find_it);
  return status == ENT_DONE ? ENT_OK : status;
}

ent_status ent_record_knows(ent_known *out, ent_record *record, ent_slice document,
                            const ent_versions *versions, ent_error *err) {
  int64_t row;
  return find(record, document, versions, &row, out, err);
}

/* One row of `run` for each opening of the record and set of versions that coded
 * something. */
static ent_status note_run(ent_record *record, const ent_versions *versions, ent_error *err) {
  uint64_t hash = ent_hash64(versions->entente, 1) ^ ent_hash64(versions->model, 2) ^
                  ent_hash64(versions->world, 3) ^ ent_hash64(versions->lexicon, 4);
  sqlite3_stmt *add;
  ent_status status;
  if (record->run && record->run_hash == hash) return ENT_OK;
  status = ent__sql_prepare(&add, record,
                            "INSERT INTO run(entente, model, world, lexicon, started)"
                            " VALUES(?1, ?2, ?3, ?4, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))",
                            err);
  if (status != ENT_OK) return status;
  ent__bind_text(add, 1, versions->entente);
  ent__bind_text(add, 2, versions->model);
  ent__bind_text(add, 3, versions->world);
  ent__bind_text(add, 4, versions->lexicon);
  status = ent__sql_done(record, add, err);
  sqlite3_finalize(add);
  if (status != ENT_OK) return status;
  record->run = sqlite3_last_insert_rowid(record->db);
  record->run_hash = hash;
  return ENT_OK;
}

static ent_status put_document(ent_record *record, int64_t row, const ent_document *document,
                               uint32_t sentences, uint32_t reports, ent_error *err) {
  sqlite3_stmt *add = ent__kept(record, ENT__ADD_DOCUMENT);
  ent_status status;
  const ent_slice texts[] = {document->id,     document->uri,      document->title,
                             document->publisher, document->author, document->language,
                             document->side};
  if (!add) return ent__sql_fail(record, err);
  sqlite3_bind_int64(add, 1, row);
  for (int i = 0; i < 7; i++) ent__bind_text(add, i + 2, texts[i]);
  ent__bind_day(add, 9, document->published.from);
  ent__bind_day(add, 10, document->published.to);
  ent__bind_text(add, 11, ent_slice_of(ent_basis_name(document->published_basis)));
  sqlite3_bind_int64(add, 12, record->run);
  sqlite3_bind_int64(add, 13, sentences);
  sqlite3_bind_int64(add, 14, reports);
  sqlite3_bind_text64(add, 15, document->text.size ? document->text.data : "",
                      document->text.size, SQLITE_STATIC, SQLITE_UTF8);
  ent__bind_text(add, 16, ent_slice_of(ent_basis_name(document->side_basis)));
  status = ent__sql_done(record, add, err);
  sqlite3_clear_bindings(add);
  return status;
}

enum { FOLD_WORDS = 5 }; /* shorter sentences do not tell a text from another */

static ent_slice span_of(ent_slice text, uint32_t begin, uint32_t end) {
  if (begin >= end || end > text.size) return ENT_EMPTY;
  return (ent_slice){text.data + begin, end - begin};
}

static ent_status put_sentences(ent_record *record, int64_t row, const ent_document *document,
                                const ent_sentences *sentences, ent_error *err) {
  sqlite3_stmt *add = ent__kept(record, ENT__ADD_SENTENCE);
  if (!add) return ent__sql_fail(record, err);
  for (uint32_t i = 0; i < sentences->count; i++) {
    const ent_sentence *one = &sentences->items[i];
    ent_slice text = span_of(document->text, one->begin, one->end);
    uint32_t words;
    uint64_t fold = ent__fold_hash(text, &words) >> 1;
    ent_status status;
    sqlite3_bind_int64(add, 1, row * ENT__ROWS + one->number);
    sqlite3_bind_int64(add, 2, row);
    sqlite3_bind_int64(add, 3, one->number);
    sqlite3_bind_int64(add, 4, one->paragraph);
    sqlite3_bind_text(add, 5, sentence_kind(one->kind), -1, SQLITE_STATIC);
    sqlite3_bind_int64(add, 6, one->begin);
    sqlite3_bind_int64(add, 7, one->end);
    if (words >= FOLD_WORDS)
      sqlite3_bind_int64(add, 8, (int64_t)fold);
    else
      sqlite3_bind_null(add, 8);
    sqlite3_bind_text64(add, 9, text.size ? text.data : "", text.size, SQLITE_STATIC,
                        SQLITE_UTF8);
    status = ent__sql_done(record, add, err);
    if (status != ENT_OK) return status;
  }
  return ENT_OK;
}

/* Notes an entity that may have no name yet. */
static ent_status note_name(ent_record *record, ent_slice entity, ent_error *err) {
  sqlite3_stmt *add = ent__kept(record, ENT__ADD_NAME);
  uint64_t hash = ent_hash64(entity, 3);
  uint64_t *seen = &record->seen[hash % (sizeof record->seen / sizeof *record->seen)];
  if (!entity.size || *seen == hash) return ENT_OK;
  if (!add) return ent__sql_fail(record, err);
  *seen = hash;
  ent__bind_text(add, 1, entity);
  return ent__sql_done(record, add, err);
}

static ent_status put_participants(ent_record *record, int64_t report, const char *role,
                                   ent_participants list, ent_error *err) {
  sqlite3_stmt *add = ent__kept(record, ENT__ADD_PARTICIPANT);
  if (!add) return ent__sql_fail(record, err);
  for (uint32_t i = 0; i < list.count; i++) {
    const ent_participant *one = &list.items[i];
    ent_status status;
    sqlite3_bind_int64(add, 1, report);
    sqlite3_bind_text(add, 2, role, -1, SQLITE_STATIC);
    sqlite3_bind_int64(add, 3, i);
    sqlite3_bind_text64(add, 4, one->entity.size ? one->entity.data : "", one->entity.size,
                        SQLITE_STATIC, SQLITE_UTF8);
    ent__bind_text(add, 5, one->sector);
    ent__bind_text(add, 6, one->name);
    sqlite3_bind_int64(add, 7, one->begin);
    sqlite3_bind_int64(add, 8, one->end);
    status = ent__sql_done(record, add, err);
    if (status == ENT_OK) status = note_name(record, one->entity, err);
    if (status != ENT_OK) return status;
  }
  return ENT_OK;
}

static void bind_report(sqlite3_stmt *add, const ent_report *one) {
  const ent_slice codes[] = {one->type, one->mode, one->contexts, one->cameo};
  sqlite3_bind_text(add, 5, ent_report_kind_name(one->kind), -1, SQLITE_STATIC);
  ent__bind_text(add, 6, one->trigger);
  sqlite3_bind_int64(add, 7, one->trigger_begin);
  sqlite3_bind_int64(add, 8, one->trigger_end);
  sqlite3_bind_int(add, 9, one->reciprocal);
  for (int i = 0; i < 4; i++) ent__bind_text(add, 10 + i, codes[i]);
  ent__bind_real(add, 14, one->goldstein);
  if (one->quad)
    sqlite3_bind_int(add, 15, one->quad);
  else
    sqlite3_bind_null(add, 15);
  ent__bind_text(add, 16, one->relation);
  ent__bind_text(add, 17, one->topic);
  ent__bind_text(add, 18, one->indicator);
  ent__bind_real(add, 19, one->value);
  ent__bind_real(add, 20, one->value_to);
  ent__bind_text(add, 21, one->comparator);
  ent__bind_text(add, 22, one->unit);
  ent__bind_text(add, 23, one->text_value);
  ent__bind_day(add, 24, one->date.from);
  ent__bind_day(add, 25, one->date.to);
  ent__bind_text(add, 26, ent_slice_of(ent_precision_name(one->precision)));
  ent__bind_text(add, 27, one->date_text);
  ent__bind_text(add, 28, ent_slice_of(ent_basis_name(one->date_basis)));
  ent__bind_text(add, 29, one->place_name);
  ent__bind_text(add, 30, one->place_country);
  ent__bind_real(add, 31, one->latitude);
  ent__bind_real(add, 32, one->longitude);
  sqlite3_bind_text(add, 33, ent_modality_name(one->modality), -1, SQLITE_STATIC);
  ent__bind_text(add, 34, ent_slice_of(ent_timing_name(one->timing)));
  ent__bind_real(add, 35, one->confidence);
  ent__bind_text(add, 36, one->rule);
}

static ent_status put_report(ent_record *record, int64_t document, int64_t row,
                             const ent_report *one, int64_t block, ent_error *err) {
  sqlite3_stmt *add = ent__kept(record, ENT__ADD_REPORT);
  ent_status status;
  if (!add) return ent__sql_fail(record, err);
  sqlite3_bind_int64(add, 1, row);
  sqlite3_bind_text(add, 2, one->id, -1, SQLITE_STATIC);
  sqlite3_bind_int64(add, 3, document);
  sqlite3_bind_int64(add, 4, document * ENT__ROWS + one->sentence);
  bind_report(add, one);
  sqlite3_bind_int64(add, 37, block);
  status = ent__sql_done(record, add, err);
  if (status == ENT_OK) status = put_participants(record, row, "actor", one->actor, err);
  if (status == ENT_OK) status = put_participants(record, row, "recipient", one->recipient, err);
  if (status == ENT_OK) status = put_participants(record, row, "speaker", one->speaker, err);
  return status;
}

static int by_id(const void *a, const void *b) {
  return strcmp((*(const ent_report *const *)a)->id, (*(const ent_report *const *)b)->id);
}

/* Reports with the same id are the same report: the first one stays. */
static ent_status put_reports(uint32_t *stored, ent_record *record, int64_t row,
                              const ent_reports *reports, ent_error *err) {
  ent_arena arena;
  const ent_report **sorted;
  ent_status status = ENT_OK;
  *stored = 0;
  ent_arena_init(&arena, 0);
  sorted = ENT_ARENA_NEW(&arena, const ent_report *, reports->count + 1);
  if (!sorted) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < reports->count; i++) sorted[i] = &reports->items[i];
  if (reports->count) qsort(sorted, reports->count, sizeof *sorted, by_id);
  for (uint32_t i = 0; status == ENT_OK && i < reports->count; i++) {
    int64_t block;
    if (i && strcmp(sorted[i]->id, sorted[i - 1]->id) == 0) continue;
    block = ent__block_of(&arena, sorted[i]);
    if (!block) status = ent_fail(err, ENT_E_NOMEM, "out of memory");
    if (status == ENT_OK)
      status = put_report(record, row, row * ENT__ROWS + (sorted[i] - reports->items), sorted[i],
                          block, err);
    ++*stored;
  }
  ent_arena_free(&arena);
  return status;
}

static ent_status new_row(ent_record *record, int64_t *row, ent_error *err) {
  sqlite3_stmt *next = ent__kept(record, ENT__NEXT_ROW);
  ent_status status = next ? ent__sql_step(record, next, err) : ent__sql_fail(record, err);
  if (status != ENT_OK) return status == ENT_DONE ? ENT_E_INTERNAL : status;
  *row = sqlite3_column_int64(next, 0);
  sqlite3_reset(next);
  return ENT_OK;
}

static ent_status run_kept(ent_record *record, ent__statement which, ent_error *err) {
  sqlite3_stmt *statement = ent__kept(record, which);
  return statement ? ent__sql_done(record, statement, err) : ent__sql_fail(record, err);
}

ent_status ent_record_put(ent_known *out, ent_record *record, const ent_document *document,
                          const ent_sentences *sentences, const ent_reports *reports,
                          const ent_versions *versions, ent_error *err) {
  int64_t row = 0, run = record->run;
  uint64_t run_hash = record->run_hash;
  uint32_t stored = 0;
  ent_known known = ENT_KNOWN_NOT;
  ent_status status = find(record, document->id, versions, &row, &known, err);
  if (status != ENT_OK) return status;
  if (out) *out = known;
  if (known == ENT_KNOWN_SAME) return ENT_OK;
  if (sentences->count >= ENT__ROWS || reports->count >= ENT__ROWS)
    return ent_fail(err, ENT_E_LIMIT, "document '%.100s' has over a million sentences or reports",
                    document->id.data);
  status = run_kept(record, ENT__BEGIN, err);
  if (status == ENT_OK) status = note_run(record, versions, err);
  if (status == ENT_OK)
    status = row ? ent__drop_content(record, row, err) : new_row(record, &row, err);
  if (status == ENT_OK) status = put_sentences(record, row, document, sentences, err);
  if (status == ENT_OK) status = put_reports(&stored, record, row, reports, err);
  if (status == ENT_OK)
    status = put_document(record, row, document, sentences->count, stored, err);
  if (status == ENT_OK) status = run_kept(record, ENT__COMMIT, err);
  if (status != ENT_OK) {
    ent__sql_rollback(record);
    memset(record->seen, 0, sizeof record->seen);
    record->run = run; /* its row went with the transaction */
    record->run_hash = run_hash;
  }
  return status;
}
