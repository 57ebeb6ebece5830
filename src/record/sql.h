/* Thin helpers over SQLite: statements kept with the handle, NULL for what is
 * unknown, failures told with the record's path. Internal to record, analyse, serve. */
#ifndef ENT_RECORD_SQL_H
#define ENT_RECORD_SQL_H

#include <sqlite3.h>

#include "record/record.h"

/** Tells SQLite's latest error as an ent_error; returns its status. */
ent_status ent__sql_fail(ent_record *record, ent_error *err);
/** As above for a database without a record (opening). */
ent_status ent__sql_fail_db(sqlite3 *db, const char *path, int code, ent_error *err);

/** Prepares; the caller finalizes. */
ent_status ent__sql_prepare(sqlite3_stmt **out, ent_record *record, const char *sql,
                            ent_error *err) ENT_MUST_CHECK;
/** Runs statements without results. */
ent_status ent__sql_run(ent_record *record, const char *sql, ent_error *err) ENT_MUST_CHECK;
/** Ends a transaction without its changes; nothing if there is none. */
void ent__sql_rollback(ent_record *record);
/** Steps: ENT_OK for a row, ENT_DONE at the end (the statement is reset then). */
ent_status ent__sql_step(ent_record *record, sqlite3_stmt *statement, ent_error *err)
    ENT_MUST_CHECK;
/** Steps a statement that returns nothing and resets it. */
ent_status ent__sql_done(ent_record *record, sqlite3_stmt *statement, ent_error *err)
    ENT_MUST_CHECK;
/** The first column of the first row; `absent` if there is no row. */
ent_status ent__sql_number(int64_t *out, ent_record *record, const char *sql, int64_t absent,
                           ent_error *err) ENT_MUST_CHECK;

/** Empty text, ENT_DAY_NONE and NAN are bound as NULL. Text is borrowed until the
 *  statement is reset. */
void ent__bind_text(sqlite3_stmt *statement, int at, ent_slice text);
void ent__bind_day(sqlite3_stmt *statement, int at, ent_day day);
void ent__bind_real(sqlite3_stmt *statement, int at, double value);

/** Borrowed until the next step. NULL is empty text, ENT_DAY_NONE, NAN. */
ent_slice ent__text(sqlite3_stmt *statement, int at);
ent_day ent__day(sqlite3_stmt *statement, int at);
double ent__real(sqlite3_stmt *statement, int at);
/** A copy in the arena. */
ent_slice ent__text_copy(ent_arena *arena, sqlite3_stmt *statement, int at);

#endif
