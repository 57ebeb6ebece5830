/* In: reports. Out: a Parquet file, by way of a table in DuckDB's memory and its own writer.
 * The library is optional (scripts/duckdb.sh) and kept from fetching extensions. It is opened
 * when it is asked for, and not linked: its 62 MB would cost every other command 17 ms. */
#include "serve/parquet.h"

#ifndef ENT_DUCKDB

ent_status ent_parquet_write(const char *path, ent_record *record, const ent_report_filter *filter,
                             ent_error *err) {
  (void)path, (void)record, (void)filter;
  return ent_fail(err, ENT_E_DATA, "built without DuckDB: 'make duckdb', then 'make'");
}

#else

#include <dlfcn.h>
#include <duckdb.h>
#include <math.h>
#include <string.h>

#include "base/strbuf.h"

#define FUNCTIONS(F)                                                                              \
  F(create_config) F(set_config) F(destroy_config) F(open_ext) F(connect) F(disconnect) F(close) \
  F(query) F(result_error) F(destroy_result) F(appender_create) F(appender_destroy)              \
  F(appender_end_row) F(append_null) F(append_bool) F(append_int32) F(append_double)             \
  F(append_date) F(append_varchar_length)

/* DuckDB's functions as its header declares them. */
typedef struct library {
#define FIELD(name) __typeof__(&duckdb_##name) name;
  FUNCTIONS(FIELD)
#undef FIELD
} library;

typedef struct writer {
  library duck;
  duckdb_database database;
  duckdb_connection connection;
  duckdb_appender appender;
  ent_record *record;
  ent_strbuf text;
  bool failed;
} writer;

static const char table_sql[] =
    "CREATE TABLE report(report VARCHAR, item VARCHAR, document VARCHAR, uri VARCHAR, title VARCHAR,"
    " publisher VARCHAR, side VARCHAR, published_from DATE, published_to DATE, sentence INTEGER,"
    " \"begin\" INTEGER, \"end\" INTEGER, text VARCHAR, kind VARCHAR, actor VARCHAR,"
    " actor_sector VARCHAR, actor_name VARCHAR, recipient VARCHAR, recipient_sector VARCHAR,"
    " recipient_name VARCHAR, speaker VARCHAR, reciprocal BOOLEAN, \"trigger\" VARCHAR, type VARCHAR,"
    " mode VARCHAR, contexts VARCHAR, cameo VARCHAR, goldstein DOUBLE, quad INTEGER,"
    " relation VARCHAR, topic VARCHAR, indicator VARCHAR, value DOUBLE, value_to DOUBLE,"
    " comparator VARCHAR, unit VARCHAR, text_value VARCHAR, date_from DATE, date_to DATE,"
    " date_precision VARCHAR, date_text VARCHAR, date_basis VARCHAR, place_name VARCHAR,"
    " place_country VARCHAR, latitude DOUBLE, longitude DOUBLE, modality VARCHAR, timing VARCHAR,"
    " confidence DOUBLE, rule VARCHAR, one_side VARCHAR)";

static void add_text(writer *w, ent_slice text) {
  duckdb_state state = text.size ? w->duck.append_varchar_length(w->appender, text.data, text.size)
                                 : w->duck.append_null(w->appender);
  w->failed |= state != DuckDBSuccess;
}
static void add_word(writer *w, const char *text) { add_text(w, ent_slice_of(text)); }

static void add_int(writer *w, int64_t value) {
  w->failed |= w->duck.append_int32(w->appender, (int32_t)value) != DuckDBSuccess;
}

static void add_real(writer *w, double value) {
  w->failed |= (isnan(value) ? w->duck.append_null(w->appender)
                             : w->duck.append_double(w->appender, value)) != DuckDBSuccess;
}

/* Both count days from 1970-01-01. */
static void add_day(writer *w, ent_day day) {
  w->failed |= (day == ENT_DAY_NONE ? w->duck.append_null(w->appender)
                                    : w->duck.append_date(w->appender, (duckdb_date){day})) !=
               DuckDBSuccess;
}

typedef enum part { ENTITY, SECTOR, NAME } part;

static void add_list(writer *w, ent_participants list, part which) {
  ent_strbuf_clear(&w->text);
  for (uint32_t i = 0; i < list.count; i++) {
    const ent_participant *one = &list.items[i];
    if (i) ent_strbuf_putc(&w->text, '|');
    ent_strbuf_add(&w->text, which == ENTITY   ? one->entity
                             : which == SECTOR ? one->sector
                                               : one->name);
  }
  add_text(w, ent_strbuf_slice(&w->text));
}

static void add_source(writer *w, const ent_report *r, ent_slice item) {
  const ent_document *d = r->document;
  const ent_slice texts[] = {ent_slice_of(r->id), item, d->id, d->uri, d->title, d->publisher, d->side};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) add_text(w, texts[i]);
  add_day(w, d->published.from);
  add_day(w, d->published.to);
  add_int(w, r->sentence);
  add_int(w, r->begin);
  add_int(w, r->end);
  add_text(w, r->text);
  add_word(w, ent_report_kind_name(r->kind));
  for (part which = ENTITY; which <= NAME; which++) add_list(w, r->actor, which);
  for (part which = ENTITY; which <= NAME; which++) add_list(w, r->recipient, which);
  add_list(w, r->speaker, ENTITY);
}

static void add_codes(writer *w, const ent_report *r) {
  const ent_slice first[] = {r->trigger, r->type, r->mode, r->contexts, r->cameo};
  const ent_slice second[] = {r->relation, r->topic, r->indicator};
  const ent_slice third[] = {r->comparator, r->unit, r->text_value};
  w->failed |= w->duck.append_bool(w->appender, r->reciprocal) != DuckDBSuccess;
  for (int i = 0; i < 5; i++) add_text(w, first[i]);
  add_real(w, r->goldstein);
  if (r->quad) add_int(w, r->quad);
  else w->failed |= w->duck.append_null(w->appender) != DuckDBSuccess;
  for (int i = 0; i < 3; i++) add_text(w, second[i]);
  add_real(w, r->value);
  add_real(w, r->value_to);
  for (int i = 0; i < 3; i++) add_text(w, third[i]);
}

static ent_status write_one(void *context, const ent_report *r, ent_slice item, ent_error *err) {
  writer *w = context;
  add_source(w, r, item);
  add_codes(w, r);
  add_day(w, r->date.from);
  add_day(w, r->date.to);
  add_word(w, ent_precision_name(r->precision));
  add_text(w, r->date_text);
  add_word(w, ent_basis_name(r->date_basis));
  add_text(w, r->place_name);
  add_text(w, r->place_country);
  add_real(w, r->latitude);
  add_real(w, r->longitude);
  add_word(w, ent_modality_name(r->modality));
  add_word(w, ent_timing_name(r->timing));
  add_real(w, r->confidence);
  add_text(w, r->rule);
  add_text(w, ent_record_one_side(w->record, item));
  w->failed |= w->duck.appender_end_row(w->appender) != DuckDBSuccess;
  return w->failed ? ent_fail(err, ENT_E_INTERNAL, "DuckDB takes no more rows") : ENT_OK;
}

static ent_status run(writer *w, const char *sql, ent_error *err) {
  duckdb_result result;
  ent_status status = ENT_OK;
  if (w->duck.query(w->connection, sql, &result) != DuckDBSuccess)
    status = ent_fail(err, ENT_E_IO, "DuckDB: %.200s", w->duck.result_error(&result));
  w->duck.destroy_result(&result);
  return status;
}

/* Where scripts/duckdb.sh put it, else where the system's libraries are; never closed. */
static ent_status open_library(library *out, ent_error *err) {
  void *file = dlopen(ENT_DUCKDB, RTLD_NOW | RTLD_LOCAL);
  void *found;
  if (!file) file = dlopen("libduckdb.so", RTLD_NOW | RTLD_LOCAL);
  if (!file) return ent_fail(err, ENT_E_DATA, "no DuckDB ('make duckdb'): %.200s", dlerror());
#define FIND(name)                                                                          \
  if ((found = dlsym(file, "duckdb_" #name)) == NULL)                                       \
    return ent_fail(err, ENT_E_VERSION, "this libduckdb.so has no duckdb_" #name);          \
  memcpy(&out->name, &found, sizeof found);
  FUNCTIONS(FIND)
#undef FIND
  return ENT_OK;
}

static ent_status open_writer(writer *w, ent_error *err) {
  duckdb_config config;
  bool ok = w->duck.create_config(&config) == DuckDBSuccess;
  ok = ok && w->duck.set_config(config, "autoinstall_known_extensions", "false") == DuckDBSuccess &&
       w->duck.set_config(config, "autoload_known_extensions", "false") == DuckDBSuccess &&
       w->duck.open_ext(NULL, &w->database, config, NULL) == DuckDBSuccess &&
       w->duck.connect(w->database, &w->connection) == DuckDBSuccess;
  w->duck.destroy_config(&config);
  if (!ok) return ent_fail(err, ENT_E_INTERNAL, "DuckDB cannot be opened");
  return run(w, table_sql, err);
}

/* COPY takes its file as a literal: quotes are doubled. */
static ent_status copy_out(writer *w, const char *path, ent_error *err) {
  ent_strbuf_clear(&w->text);
  ent_strbuf_puts(&w->text, "COPY report TO '");
  for (const char *c = path; *c; c++) {
    if (*c == '\'') ent_strbuf_putc(&w->text, '\'');
    ent_strbuf_putc(&w->text, *c);
  }
  ent_strbuf_puts(&w->text, "' (FORMAT parquet, COMPRESSION zstd)");
  if (w->text.failed) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  return run(w, w->text.data, err);
}

ent_status ent_parquet_write(const char *path, ent_record *record, const ent_report_filter *filter,
                             ent_error *err) {
  writer w = {.record = record};
  ent_status status;
  ent_strbuf_init(&w.text, 0);
  status = open_library(&w.duck, err);
  if (status != ENT_OK) return status;
  status = open_writer(&w, err);
  if (status == ENT_OK &&
      w.duck.appender_create(w.connection, NULL, "report", &w.appender) != DuckDBSuccess)
    status = ent_fail(err, ENT_E_INTERNAL, "DuckDB takes no rows");
  if (status == ENT_OK) status = ent_record_visit(record, filter, write_one, &w, err);
  if (w.appender && w.duck.appender_destroy(&w.appender) != DuckDBSuccess && status == ENT_OK)
    status = ent_fail(err, ENT_E_INTERNAL, "DuckDB lost rows");
  if (status == ENT_OK) status = copy_out(&w, path, err);
  w.duck.disconnect(&w.connection);
  w.duck.close(&w.database);
  ent_strbuf_free(&w.text);
  return status;
}

#endif
