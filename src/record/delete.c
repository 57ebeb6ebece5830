/* In: a document's id. Out: the record without it. What other documents say stays; the
 * items they shared are made anew by the next settle. Also finds the documents that a
 * newer version has to code again. */
#include "record/store.h"

static ent_status run_on(ent_record *record, const char *sql, int64_t row, ent_error *err) {
  sqlite3_stmt *statement;
  ent_status status = ent__sql_prepare(&statement, record, sql, err);
  if (status != ENT_OK) return status;
  sqlite3_bind_int64(statement, 1, row);
  sqlite3_bind_int64(statement, 2, row * ENT__ROWS);
  sqlite3_bind_int64(statement, 3, (row + 1) * ENT__ROWS - 1);
  status = ent__sql_done(record, statement, err);
  sqlite3_finalize(statement);
  return status;
}

ent_status ent__drop_content(ent_record *record, int64_t row, ent_error *err) {
  static const char *const steps[] = {
      /* copies of it may fall apart into independent sources without it */
      "INSERT OR IGNORE INTO dirty SELECT r.block FROM document g JOIN document o"
      " ON o.source = g.source JOIN report r ON r.id BETWEEN o.id * 1048576"
      " AND o.id * 1048576 + 1048575 WHERE g.id = ?1 AND o.id <> ?1",
      "UPDATE document SET source = NULL WHERE source ="
      " (SELECT source FROM document WHERE id = ?1)",
      "INSERT OR IGNORE INTO dirty SELECT block FROM report WHERE id BETWEEN ?2 AND ?3",
      "DELETE FROM block_report WHERE (block, report) IN (SELECT block, id FROM report"
      " WHERE id BETWEEN ?2 AND ?3)",
      "DELETE FROM sketch WHERE document = ?1 AND hash IN (SELECT DISTINCT fold FROM sentence"
      " WHERE id BETWEEN ?2 AND ?3 AND fold IS NOT NULL)",
      "INSERT INTO sentence_text(sentence_text, rowid, text) SELECT 'delete', id, text"
      " FROM sentence WHERE id BETWEEN ?2 AND ?3"
      " AND (SELECT indexed FROM document WHERE id = ?1) = 1",
      "DELETE FROM sentence WHERE id BETWEEN ?2 AND ?3",
      "DELETE FROM discrepancy_report WHERE discrepancy IN (SELECT y.id FROM item_report ir"
      " JOIN discrepancy y ON y.item = ir.item WHERE ir.report BETWEEN ?2 AND ?3)"
      " AND report BETWEEN ?2 AND ?3",
      "INSERT OR IGNORE INTO dirty SELECT r.block FROM charge_pair p JOIN report r"
      " ON r.id = p.charge WHERE p.answer BETWEEN ?2 AND ?3",
      "DELETE FROM charge_pair WHERE charge BETWEEN ?2 AND ?3",
      "DELETE FROM charge_pair WHERE answer BETWEEN ?2 AND ?3",
      "DELETE FROM charge_told WHERE report BETWEEN ?2 AND ?3",
      "DELETE FROM item_report WHERE report BETWEEN ?2 AND ?3 AND item IN (SELECT item"
      " FROM item_report WHERE report BETWEEN ?2 AND ?3)",
      "DELETE FROM participant WHERE report BETWEEN ?2 AND ?3",
      "DELETE FROM report WHERE id BETWEEN ?2 AND ?3",
  };
  ent_status status = ENT_OK;
  for (size_t i = 0; status == ENT_OK && i < sizeof steps / sizeof *steps; i++)
    status = run_on(record, steps[i], row, err);
  return status;
}

ent_status ent_record_delete(ent_record *record, ent_slice document, ent_error *err) {
  sqlite3_stmt *find = ent__kept(record, ENT__FIND_DOCUMENT);
  int64_t row = 0;
  ent_status status;
  if (!find) return ent__sql_fail(record, err);
  ent__bind_text(find, 1, document);
  status = ent__sql_step(record, find, err);
  if (status == ENT_OK) {
    row = sqlite3_column_int64(find, 0);
    sqlite3_reset(find);
  }
  sqlite3_clear_bindings(find);
  if (status != ENT_OK) return status;
  status = ent__sql_run(record, "BEGIN IMMEDIATE", err);
  if (status == ENT_OK) status = ent__drop_content(record, row, err);
  if (status == ENT_OK) status = run_on(record, "DELETE FROM document WHERE id = ?1", row, err);
  if (status == ENT_OK) status = ent__sql_run(record, "COMMIT", err);
  if (status != ENT_OK) ent__sql_rollback(record);
  return status;
}

static void fill_document(ent_document *out, ent_arena *arena, sqlite3_stmt *row) {
  static const char *const bases[] = {"metadata", "byline", "content"};
  ent_slice basis = ent__text(row, 9);
  ent_slice *const texts[] = {&out->id,     &out->uri,      &out->title, &out->publisher,
                              &out->author, &out->language, &out->side};
  *out = (ent_document){0};
  for (int i = 0; i < 7; i++) *texts[i] = ent__text_copy(arena, row, i);
  out->published = (ent_interval){ent__day(row, 7), ent__day(row, 8)};
  for (int i = 0; i < 3; i++)
    if (ent_slice_is(basis, bases[i])) out->published_basis = (ent_basis)(i + 1);
  out->text = ent__text_copy(arena, row, 10);
}

ent_status ent_record_next_stale(ent_document *out, ent_arena *arena, ent_record *record,
                                 ent_slice after, const ent_versions *versions,
                                 ent_error *err) {
  sqlite3_stmt *row;
  ent_status status = ent__sql_prepare(
      &row, record,
      "SELECT d.document, d.uri, d.title, d.publisher, d.author, d.language,"
      " CASE WHEN d.side_basis = 'metadata' THEN d.side END,"
      " d.published_from, d.published_to, d.published_basis, d.text FROM document d"
      " JOIN run r ON r.run = d.run WHERE d.document > ifnull(?1, '') AND NOT"
      " (r.entente IS ?2 AND r.model IS ?3 AND r.world IS ?4 AND r.lexicon IS ?5)"
      " ORDER BY d.document LIMIT 1",
      err);
  if (status != ENT_OK) return status;
  ent__bind_text(row, 1, after);
  ent__bind_text(row, 2, versions->entente);
  ent__bind_text(row, 3, versions->model);
  ent__bind_text(row, 4, versions->world);
  ent__bind_text(row, 5, versions->lexicon);
  status = ent__sql_step(record, row, err);
  if (status == ENT_OK) fill_document(out, arena, row);
  sqlite3_finalize(row);
  return status;
}
