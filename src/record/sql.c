/* In: SQL and values of ours. Out: rows, or an ent_error that names the record. */
#include "record/sql.h"

#include <math.h>
#include <stdio.h>

ent_status ent__sql_fail_db(sqlite3 *db, const char *path, int code, ent_error *err) {
  ent_status status = ENT_E_IO;
  const char *why = db ? sqlite3_errmsg(db) : sqlite3_errstr(code);
  switch (code & 0xff) {
    case SQLITE_NOMEM: status = ENT_E_NOMEM; break;
    case SQLITE_NOTADB: status = ENT_E_DATA; why = "it is no entente record"; break;
    case SQLITE_CORRUPT: status = ENT_E_DATA; why = "the file is damaged"; break;
    case SQLITE_FULL: why = "the disk is full"; break;
    case SQLITE_BUSY: why = "another process is writing to it"; break;
    case SQLITE_READONLY: why = "it cannot be written"; break;
    case SQLITE_CANTOPEN: why = "it cannot be opened"; break;
    case SQLITE_MISUSE:
    case SQLITE_ERROR: status = ENT_E_INTERNAL; break;
    case SQLITE_TOOBIG: status = ENT_E_LIMIT; break;
    default: break;
  }
  ent_fail(err, status, "record '%.120s': %.120s", path, why);
  ent_error_at(err, path, 0);
  return status;
}

ent_status ent__sql_fail(ent_record *record, ent_error *err) {
  sqlite3 *db = ent_record_db(record);
  return ent__sql_fail_db(db, ent_record_path(record), sqlite3_extended_errcode(db), err);
}

ent_status ent__sql_prepare(sqlite3_stmt **out, ent_record *record, const char *sql,
                            ent_error *err) {
  *out = NULL;
  if (sqlite3_prepare_v2(ent_record_db(record), sql, -1, out, NULL) != SQLITE_OK)
    return ent__sql_fail(record, err);
  return ENT_OK;
}

ent_status ent__sql_run(ent_record *record, const char *sql, ent_error *err) {
  if (sqlite3_exec(ent_record_db(record), sql, NULL, NULL, NULL) != SQLITE_OK)
    return ent__sql_fail(record, err);
  return ENT_OK;
}

void ent__sql_rollback(ent_record *record) {
  sqlite3 *db = ent_record_db(record);
  if (!sqlite3_get_autocommit(db)) sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
}

ent_status ent__sql_step(ent_record *record, sqlite3_stmt *statement, ent_error *err) {
  int code = sqlite3_step(statement);
  ent_status status;
  if (code == SQLITE_ROW) return ENT_OK;
  status = code == SQLITE_DONE ? ENT_DONE : ent__sql_fail(record, err);
  sqlite3_reset(statement);
  return status;
}

ent_status ent__sql_done(ent_record *record, sqlite3_stmt *statement, ent_error *err) {
  ent_status status = ent__sql_step(record, statement, err);
  if (status == ENT_OK) sqlite3_reset(statement);
  return status == ENT_DONE ? ENT_OK : status;
}

ent_status ent__sql_number(int64_t *out, ent_record *record, const char *sql, int64_t absent,
                           ent_error *err) {
  sqlite3_stmt *statement;
  ent_status status = ent__sql_prepare(&statement, record, sql, err);
  if (status != ENT_OK) return status;
  status = ent__sql_step(record, statement, err);
  if (status == ENT_OK) *out = sqlite3_column_int64(statement, 0);
  if (status == ENT_DONE) *out = absent;
  sqlite3_finalize(statement);
  return status == ENT_DONE ? ENT_OK : status;
}

void ent__bind_text(sqlite3_stmt *statement, int at, ent_slice text) {
  if (text.size)
    sqlite3_bind_text64(statement, at, text.data, text.size, SQLITE_STATIC, SQLITE_UTF8);
  else
    sqlite3_bind_null(statement, at);
}

void ent__bind_day(sqlite3_stmt *statement, int at, ent_day day) {
  char text[16];
  if (day == ENT_DAY_NONE) {
    sqlite3_bind_null(statement, at);
    return;
  }
  ent_day_format(day, text);
  sqlite3_bind_text(statement, at, text, -1, SQLITE_TRANSIENT);
}

void ent__bind_real(sqlite3_stmt *statement, int at, double value) {
  if (isfinite(value))
    sqlite3_bind_double(statement, at, value);
  else
    sqlite3_bind_null(statement, at);
}

ent_slice ent__text(sqlite3_stmt *statement, int at) {
  const char *data = (const char *)sqlite3_column_text(statement, at);
  int size = sqlite3_column_bytes(statement, at);
  return (ent_slice){data, data ? (size_t)size : 0};
}

ent_day ent__day(sqlite3_stmt *statement, int at) {
  ent_interval day;
  ent_slice text = ent__text(statement, at);
  return text.size && ent_interval_parse(text, &day) ? day.from : ENT_DAY_NONE;
}

double ent__real(sqlite3_stmt *statement, int at) {
  if (sqlite3_column_type(statement, at) == SQLITE_NULL) return NAN;
  return sqlite3_column_double(statement, at);
}

ent_slice ent__text_copy(ent_arena *arena, sqlite3_stmt *statement, int at) {
  ent_slice text = ent__text(statement, at);
  return text.size ? ent_arena_copy(arena, text) : ENT_EMPTY;
}
