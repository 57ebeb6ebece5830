/* Opening and closing the record, counting what is in it. In: a path. Out: a handle on
 * a database that is ours, of our schema, in WAL mode. */
#include "record/record.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "record/schema.h"
#include "record/store.h"

sqlite3 *ent_record_db(ent_record *record) { return record->db; }
const char *ent_record_path(const ent_record *record) { return record->path; }

void ent_record_close(ent_record *record) {
  if (!record) return;
  for (int i = 0; i < ENT__STATEMENTS; i++) sqlite3_finalize(record->kept[i]);
  if (record->db) sqlite3_close(record->db);
  free(record->path);
  free(record);
}

static ent_status not_ours(const char *path, const char *why, ent_error *err) {
  ent_fail(err, ENT_E_DATA, "record '%.150s': %s", path, why);
  ent_error_at(err, path, 0);
  return ENT_E_DATA;
}

/* A copy of `path` as an SQLite URI that promises the file will not change: the only
 * way to read a WAL database in a folder that cannot be written. */
static int open_immutable(sqlite3 **db, const char *path) {
  size_t size = strlen(path);
  char *uri = malloc(size * 3 + 32);
  char *at = uri;
  int code;
  if (!uri) return SQLITE_NOMEM;
  at += snprintf(at, 16, "file:");
  for (size_t i = 0; i < size; i++) {
    if (strchr("?#%", path[i]))
      at += snprintf(at, 4, "%%%02X", (unsigned)(unsigned char)path[i]);
    else
      *at++ = path[i];
  }
  snprintf(at, 16, "?immutable=1");
  code = sqlite3_open_v2(uri, db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);
  free(uri);
  return code;
}

static ent_status open_database(ent_record *record, ent_record_mode mode, ent_error *err) {
  int flags = mode == ENT_RECORD_READ ? SQLITE_OPEN_READONLY
                                      : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  flags |= SQLITE_OPEN_NOMUTEX; /* a handle belongs to one thread at a time */
  int code = sqlite3_open_v2(record->path, &record->db, flags, NULL);
  if (code == SQLITE_OK) {
    sqlite3_busy_timeout(record->db, 5000);
    code = sqlite3_exec(record->db, "SELECT count(*) FROM sqlite_master", NULL, NULL, NULL);
  }
  if (mode == ENT_RECORD_READ && (code & 0xff) == SQLITE_CANTOPEN) {
    sqlite3_close(record->db);
    record->db = NULL;
    code = open_immutable(&record->db, record->path);
    if (code == SQLITE_OK)
      code = sqlite3_exec(record->db, "SELECT count(*) FROM sqlite_master", NULL, NULL, NULL);
  }
  if (code != SQLITE_OK) return ent__sql_fail_db(record->db, record->path, code, err);
  return ENT_OK;
}

/* Ours, and of a version we know? *version is 0 for an empty database. */
static ent_status check_schema(ent_record *record, ent_record_mode mode, int64_t *version,
                               ent_error *err) {
  int64_t application = 0, tables = 0;
  ent_status status = ent__sql_number(&application, record, "PRAGMA application_id", 0, err);
  if (status == ENT_OK)
    status = ent__sql_number(&tables, record, "SELECT count(*) FROM sqlite_master", 0, err);
  if (status == ENT_OK) status = ent__sql_number(version, record, "PRAGMA user_version", 0, err);
  if (status != ENT_OK) return status;
  if (tables == 0 && application == 0) {
    *version = 0;
    return mode == ENT_RECORD_WRITE ? ENT_OK : not_ours(record->path, "it is empty", err);
  }
  if (application != ENT__APPLICATION_ID)
    return not_ours(record->path, "it is a database, but no entente record", err);
  if (*version > ENT_RECORD_SCHEMA || *version < 1 ||
      (mode == ENT_RECORD_READ && *version < ENT_RECORD_SCHEMA)) {
    ent_fail(err, ENT_E_VERSION, "record '%.120s' has schema %d, this entente reads schema %d",
             record->path, (int)*version, ENT_RECORD_SCHEMA);
    ent_error_at(err, record->path, 0);
    return ENT_E_VERSION;
  }
  return ENT_OK;
}

/* NORMAL in WAL mode: a killed process loses nothing; a power cut may lose the latest
 * documents, never the record, and reading them again puts them back. No index of all reports is
 * made for one question: where the planner would, it has missed that rows are found by number. */
static ent_status prepare_to_write(ent_record *record, int64_t version, ent_error *err) {
  ent_status status = ent__sql_run(
      record,
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;"
      "PRAGMA wal_autocheckpoint = 8000; PRAGMA temp_store = MEMORY; PRAGMA automatic_index = OFF",
      err);
  return status == ENT_OK ? ent__schema_migrate(record, version, err) : status;
}

/* Pages are read where the system keeps them, not copied one by one: half of what a question
 * to a large record took. As much as SQLite will map; the rest of a larger file is read. */
static ent_status map_pages(ent_record *record, ent_error *err) {
  return ent__sql_run(record, "PRAGMA mmap_size = 2147418112", err);
}

/* The file exists and may be ours to open: SQLite would take one shorter than its header
 * for an empty database, and write over it. */
static ent_status check_file(const char *path, ent_record_mode mode, ent_error *err) {
  char head[16];
  struct stat info;
  FILE *file;
  size_t size;
  if (stat(path, &info) != 0) {
    if (mode == ENT_RECORD_WRITE && errno == ENOENT) return ENT_OK;
    return not_ours(path, strerror(errno), err);
  }
  if (S_ISDIR(info.st_mode)) return not_ours(path, "it is a directory", err);
  if (!S_ISREG(info.st_mode)) return not_ours(path, "it is not a regular file", err);
  file = info.st_size ? fopen(path, "rb") : NULL;
  if (!file) return ENT_OK; /* empty, or unreadable: SQLite tells */
  size = fread(head, 1, sizeof head, file);
  fclose(file);
  if (size < sizeof head || memcmp(head, "SQLite format 3", sizeof head) != 0)
    return not_ours(path, "it is no entente record", err);
  return ENT_OK;
}

ent_status ent_record_open(ent_record **out, const char *path, ent_record_mode mode,
                           ent_error *err) {
  ent_record *record = calloc(1, sizeof *record);
  int64_t version = 0;
  ent_status status = ENT_E_NOMEM;
  *out = NULL;
  if (!record) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  record->path = calloc(1, strlen(path) + 1);
  if (!record->path) {
    ent_fail(err, status, "out of memory");
    goto out;
  }
  memcpy(record->path, path, strlen(path));
  if (strcmp(path, ":memory:") != 0) {
    status = check_file(path, mode, err);
    if (status != ENT_OK) goto out;
  }
  status = open_database(record, mode, err);
  if (status == ENT_OK) status = check_schema(record, mode, &version, err);
  if (status == ENT_OK) status = map_pages(record, err);
  if (status == ENT_OK && mode == ENT_RECORD_WRITE) status = prepare_to_write(record, version, err);
  if (status != ENT_OK) goto out;
  *out = record;
  record = NULL;
out:
  ent_record_close(record);
  return status;
}

ent_status ent_record_count(ent_record_counts *out, ent_record *record, ent_error *err) {
  static const char *const sql[] = {
      "SELECT count(*) FROM document",
      "SELECT count(DISTINCT ifnull(source, id)) FROM document",
      "SELECT ifnull(sum(sentences), 0) FROM document",
      "SELECT ifnull(sum(reports), 0) FROM document",
      "SELECT count(*) FROM report WHERE kind = 'event'",
      "SELECT count(*) FROM report WHERE kind = 'relation'",
      "SELECT count(*) FROM report WHERE kind = 'measure'",
      "SELECT count(*) FROM item",
      "SELECT count(*) FROM discrepancy",
  };
  ent_record_counts counts = {0};
  uint64_t *const into[] = {&counts.documents, &counts.sources,   &counts.sentences,
                            &counts.reports,   &counts.events,    &counts.relations,
                            &counts.measures,  &counts.items,     &counts.discrepancies};
  for (size_t i = 0; i < sizeof sql / sizeof *sql; i++) {
    int64_t number = 0;
    ent_status status = ent__sql_number(&number, record, sql[i], 0, err);
    if (status != ENT_OK) return status;
    *into[i] = (uint64_t)number;
  }
  *out = counts;
  return ENT_OK;
}

ent_status ent_record_versions(ent_versions *out, ent_arena *arena, ent_record *record,
                               ent_error *err) {
  sqlite3_stmt *row;
  ent_versions versions = {0};
  ent_status status = ent__sql_prepare(
      &row, record, "SELECT entente, model, world, lexicon FROM run ORDER BY run DESC LIMIT 1",
      err);
  if (status != ENT_OK) return status;
  status = ent__sql_step(record, row, err);
  if (status == ENT_OK) {
    versions = (ent_versions){ent__text_copy(arena, row, 0), ent__text_copy(arena, row, 1),
                              ent__text_copy(arena, row, 2), ent__text_copy(arena, row, 3)};
  }
  sqlite3_finalize(row);
  if (status != ENT_OK && status != ENT_DONE) return status;
  *out = versions;
  return ENT_OK;
}

ent_status ent_record_find_entity(ent_slice *out, ent_arena *arena, ent_record *record,
                                  ent_slice text, ent_error *err) {
  sqlite3_stmt *row;
  ent_status status = ent__sql_prepare(
      &row, record,
      "SELECT entity FROM entity WHERE entity = ?1 COLLATE NOCASE OR name = ?1 COLLATE NOCASE"
      " ORDER BY entity <> ?1, length(entity), entity LIMIT 1",
      err);
  if (status != ENT_OK) return status;
  ent__bind_text(row, 1, text);
  status = ent__sql_step(record, row, err);
  if (status == ENT_OK) *out = ent__text_copy(arena, row, 0);
  sqlite3_finalize(row);
  return status;
}
