/* In: a record to which documents were added or from which they were taken. Out: the same
 * with sources, items, discrepancies, names and the text index up to date. Every step is
 * a transaction or several, marks what it has done, and so goes on after a kill. */
#include "record/charge.h"
#include "record/store.h"

/* What put leaves undone, as one sorted insertion for all new documents: the index of
 * words, the index of blocks, the marks on blocks. */
static ent_status index_documents(ent_record *record, ent_error *err) {
  static const char sql[] =
      "BEGIN IMMEDIATE;"
      "INSERT INTO sentence_text(rowid, text) SELECT s.id, s.text FROM document d"
      " CROSS JOIN sentence s ON s.id BETWEEN d.id * 1048576 AND d.id * 1048576 + 1048575"
      " WHERE d.indexed = 0;"
      "INSERT OR IGNORE INTO block_report SELECT r.block, r.id FROM document d"
      " CROSS JOIN report r ON r.id BETWEEN d.id * 1048576 AND d.id * 1048576 + 1048575"
      " WHERE d.indexed = 0 ORDER BY r.block, r.id;"
      "INSERT OR IGNORE INTO dirty SELECT r.block FROM document d"
      " CROSS JOIN report r ON r.id BETWEEN d.id * 1048576 AND d.id * 1048576 + 1048575"
      " WHERE d.indexed = 0 ORDER BY r.block;"
      "INSERT OR IGNORE INTO dirty VALUES(0);" /* no block: what lies across them */
      "INSERT OR IGNORE INTO charge_document SELECT id FROM document WHERE indexed = 0;"
      "UPDATE document SET indexed = 1 WHERE indexed = 0;"
      "COMMIT";
  ent_status status = ent__sql_run(record, sql, err);
  if (status != ENT_OK) ent__sql_rollback(record);
  return status;
}

/* The state of each new document's publisher. */
static ent_status place_publishers(ent_record *record, const ent_namer *namer, ent_error *err) {
  sqlite3_stmt *rows = NULL, *set = NULL;
  ent_status status;
  if (!namer || !namer->publisher) return ENT_OK;
  status = ent__sql_prepare(&rows, record,
                            "SELECT id, ifnull(publisher, ''), ifnull(uri, '') FROM document"
                            " WHERE indexed = 0", err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&set, record, "UPDATE document SET country = ?2 WHERE id = ?1",
                              err);
  if (status == ENT_OK) status = ent__sql_run(record, "BEGIN IMMEDIATE", err);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK) {
    ent_slice state = ENT_EMPTY;
    namer->publisher(namer->context, ent__text(rows, 1), ent__text(rows, 2), &state);
    if (!state.size) continue;
    sqlite3_bind_int64(set, 1, sqlite3_column_int64(rows, 0));
    ent__bind_text(set, 2, state);
    status = ent__sql_done(record, set, err);
  }
  sqlite3_finalize(rows);
  sqlite3_finalize(set);
  if (status == ENT_DONE) status = ent__sql_run(record, "COMMIT", err);
  if (status != ENT_OK) ent__sql_rollback(record);
  return status;
}

/* "PER:Ilham Aliyev" is called "Ilham Aliyev" if nobody knows better. */
static ent_slice bare_name(ent_slice entity, ent_slice *kind) {
  static const struct {
    const char *prefix, *kind;
  } prefixes[] = {{"IGO:", "igo"},   {"ORG:", "org"},        {"PER:", "person"},
                  {"GRP:", "group"}, {"HIS:", "historical"}, {"PLACE:", "place"}};
  for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
    size_t size = strlen(prefixes[i].prefix);
    if (!ent_slice_starts(entity, prefixes[i].prefix) || entity.size == size) continue;
    *kind = ent_slice_of(prefixes[i].kind);
    return (ent_slice){entity.data + size, entity.size - size};
  }
  *kind = ENT_SLICE("state");
  return entity;
}

static ent_status name_one(ent_record *record, sqlite3_stmt *add, ent_slice entity,
                           const ent_namer *namer, ent_error *err) {
  ent_slice kind, name = bare_name(entity, &kind);
  ent_status status;
  if (namer && namer->name) namer->name(namer->context, entity, &name, &kind);
  ent__bind_text(add, 1, entity);
  ent__bind_text(add, 2, kind);
  ent__bind_text(add, 3, name.size ? name : entity);
  status = ent__sql_done(record, add, err);
  sqlite3_clear_bindings(add);
  return status;
}

static ent_status name_entities(ent_record *record, const ent_namer *namer, ent_error *err) {
  sqlite3_stmt *rows = NULL, *add = NULL;
  ent_status status = ent__sql_prepare(&rows, record, "SELECT entity FROM newname", err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&add, record, "INSERT OR REPLACE INTO entity VALUES(?1, ?2, ?3)",
                              err);
  if (status == ENT_OK) status = ent__sql_run(record, "BEGIN IMMEDIATE", err);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK)
    status = name_one(record, add, ent__text(rows, 0), namer, err);
  sqlite3_finalize(rows);
  sqlite3_finalize(add);
  if (status == ENT_DONE) status = ent__sql_run(record, "DELETE FROM newname; COMMIT", err);
  if (status != ENT_OK) ent__sql_rollback(record);
  return status;
}

ent_status ent_record_pending(bool *out, ent_record *record, ent_error *err) {
  int64_t found = 0;
  ent_status status = ent__sql_number(
      &found, record,
      "SELECT EXISTS(SELECT 1 FROM dirty) OR EXISTS(SELECT 1 FROM document WHERE indexed = 0)"
      " OR EXISTS(SELECT 1 FROM newname) OR EXISTS(SELECT 1 FROM document WHERE source IS NULL)",
      0, err);
  *out = found != 0;
  return status;
}

ent_status ent_record_settle(ent_record *record, const ent_namer *namer, ent_error *err) {
  bool pending;
  ent_status status = ent_record_pending(&pending, record, err);
  if (status != ENT_OK || !pending) return status;
  status = ent__settle_sources(record, err);
  if (status == ENT_OK) status = place_publishers(record, namer, err);
  if (status == ENT_OK) status = index_documents(record, err);
  if (status == ENT_OK) status = ent__find_charges(record, err);
  if (status == ENT_OK) status = name_entities(record, namer, err);
  if (status == ENT_OK) status = ent__settle_blocks(record, namer, err);
  if (status == ENT_OK) status = ent__settle_across(record, err);
  return status;
}
