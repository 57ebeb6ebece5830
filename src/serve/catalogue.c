/* In: the record's tables, read once from end to end. Out: columns. */
#define _POSIX_C_SOURCE 200809L
#include "serve/catalogue.h"

#include <math.h>
#include <stdlib.h>
#include <time.h>

#include "analyse/network.h"
#include "base/utf8.h"
#include "record/load.h"

/* A record that is written to changes all the time: at most a twentieth of the time goes
 * into catalogues. */
enum { REST = 20 };

static double seconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* ---- tables of texts -------------------------------------------------------------------- */

uint32_t ent__table_find(const ent__table *table, ent_slice text) {
  uint32_t found = text.size ? ent_map_get(&table->index, text) : ENT_MAP_NONE;
  return found == ENT_MAP_NONE ? UINT32_MAX : found;
}

/* The text's entry, new or known; UINT32_MAX if out of memory. */
static uint32_t table_add(ent__table *table, ent_arena *arena, ent_slice text) {
  uint32_t at = ent__table_find(table, text);
  if (at != UINT32_MAX) return at;
  if (table->count == table->capacity) {
    uint32_t wider = table->capacity ? table->capacity * 2 : 64;
    ent__entry *list = realloc(table->list, wider * sizeof *list);
    if (!list) return UINT32_MAX;
    table->list = list;
    table->capacity = wider;
  }
  table->list[table->count] = (ent__entry){.text = ent_arena_copy(arena, text)};
  if (!table->list[table->count].text.data ||
      !ent_map_set(&table->index, table->list[table->count].text, table->count))
    return UINT32_MAX;
  return table->count++;
}

static void table_free(ent__table *table) {
  ent_map_free(&table->index);
  free(table->list);
}

/* ---- reading ---------------------------------------------------------------------------- */

static ent_status no_memory(ent_error *err) {
  return ent_fail(err, ENT_E_NOMEM, "out of memory");
}

static ent_status count_rows(uint32_t *out, ent_record *record, const char *sql, ent_error *err) {
  int64_t count = 0;
  ent_status status = ent__sql_number(&count, record, sql, 0, err);
  if (status == ENT_OK && count >= UINT32_MAX)
    status = ent_fail(err, ENT_E_LIMIT, "the record is too large to be served");
  *out = (uint32_t)count;
  return status;
}

static uint16_t code_of(ent__table *table, ent_arena *arena, ent_slice text) {
  uint32_t at = text.size ? table_add(table, arena, text) : ENT__NO_CODE;
  return at >= ENT__NO_CODE ? ENT__NO_CODE : (uint16_t)at;
}

static uint32_t topic_of(ent__catalogue *c, ent_slice text) {
  return text.size ? table_add(&c->topics, &c->arena, text) : UINT32_MAX;
}

static void read_item(ent__catalogue *c, ent__item_row *item, sqlite3_stmt *row) {
  ent_slice topic = ent__text(row, 9), country = ent__text(row, 11);
  *item = (ent__item_row){.id = sqlite3_column_int64(row, 0),
                          .date = {ent__day(row, 7), ent__day(row, 8)},
                          .goldstein = ent__real(row, 4),
                          .topic = UINT32_MAX,
                          .country = UINT32_MAX,
                          .independent = (uint16_t)fmin(65535, sqlite3_column_double(row, 10)),
                          .kind = (uint8_t)ent__kind_of(ent__text(row, 1)),
                          .modality = (uint8_t)ent__modality_of(ent__text(row, 6)),
                          .quad = (uint8_t)sqlite3_column_int(row, 5),
                          .place = country.size || sqlite3_column_int(row, 12)};
  if (country.size) item->country = table_add(&c->entities, &c->arena, country);
  item->code = code_of(&c->codes, &c->arena, ent__text(row, 2));
  item->cameo = code_of(&c->cameos, &c->arena, ent__text(row, 3));
  item->weight = ent__tie_weight(&(ent__tie_item){
      item->kind == ENT_EVENT, ent__text(row, 2), ent__real(row, 4), item->quad,
      (ent_modality)item->modality, sqlite3_column_double(row, 10)});
  item->topic = topic_of(c, topic);
  if (item->topic != UINT32_MAX) c->topics.list[item->topic].items++;
  if (item->code != ENT__NO_CODE) c->codes.list[item->code].items++;
  c->kinds[item->kind]++;
  c->modalities[item->modality]++;
}

static ent_status read_items(ent__catalogue *c, ent_record *record, ent_error *err) {
  sqlite3_stmt *rows = NULL;
  uint32_t most;
  ent_status status = count_rows(&most, record, "SELECT count(*) FROM item", err);
  if (status != ENT_OK) return status;
  c->items = calloc((size_t)most + 1, sizeof *c->items);
  if (!c->items) return no_memory(err);
  status = ent__sql_prepare(&rows, record,
                            "SELECT id, kind, coalesce(type, relation, indicator), cameo,"
                            " goldstein, quad, modality, date_from, date_to, topic, independent,"
                            " place_country, place_name IS NOT NULL FROM item ORDER BY id", err);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK)
    if (c->item_count < most) read_item(c, &c->items[c->item_count++], rows);
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

static uint8_t role_bits(ent_slice role) {
  if (ent_slice_is(role, "both")) return ENT_ACTS | ENT_RECEIVES;
  return ent_slice_is(role, "actor") ? ENT_ACTS : ENT_RECEIVES;
}

/* Rows come by item, as the items do. */
static ent_status read_parties(ent__catalogue *c, ent_record *record, ent_error *err) {
  sqlite3_stmt *rows = NULL;
  uint32_t most, at = 0;
  ent_status status = count_rows(&most, record, "SELECT count(*) FROM item_party", err);
  if (status != ENT_OK) return status;
  c->parties = calloc((size_t)most + 1, sizeof *c->parties);
  if (!c->parties) return no_memory(err);
  status = ent__sql_prepare(&rows, record,
                            "SELECT item, entity, role FROM item_party ORDER BY item", err);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK) {
    int64_t item = sqlite3_column_int64(rows, 0);
    uint8_t bits = role_bits(ent__text(rows, 2));
    uint32_t entity, first;
    while (at < c->item_count && c->items[at].id < item) c->items[++at].parties = c->party_count;
    if (at == c->item_count || c->items[at].id != item || c->party_count == most) continue;
    entity = table_add(&c->entities, &c->arena, ent__text(rows, 1));
    if (entity == UINT32_MAX) {
      status = no_memory(err);
      break;
    }
    first = c->items[at].parties;
    while (first < c->party_count && c->parties[first].entity != entity) first++;
    if (first == c->party_count) {
      c->parties[c->party_count++] = (ent_network_party){entity, 0};
      c->entities.list[entity].items++;
    }
    c->parties[first].roles |= bits;
  }
  while (at < c->item_count) c->items[++at].parties = c->party_count;
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

/* ---- reports ---------------------------------------------------------------------------- */

static void read_report(ent__catalogue *c, ent__report_row *report, sqlite3_stmt *row) {
  int64_t id = sqlite3_column_int64(row, 0);
  *report = (ent__report_row){
      .id = id,
      .date = {ent__day(row, 5), ent__day(row, 6)},
      /* rows carry their place: record/schema.c */
      .sentence = (uint32_t)(sqlite3_column_int64(row, 1) & (((int64_t)1 << 20) - 1)),
      .topic = topic_of(c, ent__text(row, 7)),
      .code = code_of(&c->codes, &c->arena, ent__text(row, 3)),
      .cameo = code_of(&c->cameos, &c->arena, ent__text(row, 4)),
      .kind = (uint8_t)ent__kind_of(ent__text(row, 2)),
      .modality = (uint8_t)ent__modality_of(ent__text(row, 8)),
      .timing = (uint8_t)ent__timing_of(ent__text(row, 9)),
      .reciprocal = sqlite3_column_int(row, 10) != 0};
}

static ent_status read_reports(ent__catalogue *c, ent_record *record, ent_error *err) {
  sqlite3_stmt *rows = NULL;
  uint32_t most;
  ent_status status =
      count_rows(&most, record, "SELECT ifnull(sum(reports), 0) FROM document", err);
  if (status != ENT_OK) return status;
  c->reports = calloc((size_t)most + 1, sizeof *c->reports);
  if (!c->reports) return no_memory(err);
  status = ent__sql_prepare(&rows, record,
                            "SELECT id, sentence, kind, coalesce(type, relation, indicator),"
                            " cameo, date_from, date_to, topic, modality, timing, reciprocal"
                            " FROM report ORDER BY id", err);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK)
    if (c->report_count < most) read_report(c, &c->reports[c->report_count++], rows);
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

static ent__role role_of(ent_slice role) {
  if (ent_slice_is(role, "actor")) return ENT__ACTOR;
  return ent_slice_is(role, "recipient") ? ENT__RECIPIENT : ENT__SPEAKER;
}

static ent_status read_takers(ent__catalogue *c, ent_record *record, ent_error *err) {
  sqlite3_stmt *rows = NULL;
  uint32_t most, at = 0, count = 0;
  ent_status status = count_rows(&most, record, "SELECT count(*) FROM participant", err);
  if (status != ENT_OK) return status;
  c->takers = calloc((size_t)most + 1, sizeof *c->takers);
  if (!c->takers) return no_memory(err);
  status = ent__sql_prepare(&rows, record,
                            "SELECT report, entity, role FROM participant ORDER BY report", err);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK) {
    int64_t report = sqlite3_column_int64(rows, 0);
    uint32_t entity;
    while (at < c->report_count && c->reports[at].id < report) c->reports[++at].takers = count;
    if (at == c->report_count || c->reports[at].id != report || count == most) continue;
    entity = table_add(&c->entities, &c->arena, ent__text(rows, 1));
    if (entity >= UINT32_MAX / 4) {
      status = no_memory(err);
      break;
    }
    c->takers[count++] = entity * 4 + role_of(ent__text(rows, 2));
  }
  while (at < c->report_count) c->reports[++at].takers = count;
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

/* ---- documents -------------------------------------------------------------------------- */

static ent_status read_documents(ent__catalogue *c, ent_record *record, ent_error *err) {
  sqlite3_stmt *rows = NULL;
  uint32_t most;
  ent_status status = count_rows(&most, record, "SELECT count(*) FROM document", err);
  if (status != ENT_OK) return status;
  c->documents = calloc((size_t)most + 1, sizeof *c->documents);
  if (!c->documents) return no_memory(err);
  status = ent__sql_prepare(&rows, record,
                            "SELECT id, ifnull(title, '') || ' ' || ifnull(uri, '') || ' ' ||"
                            " ifnull(publisher, '') FROM document ORDER BY id", err);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK)
    if (c->document_count < most)
      c->documents[c->document_count++] = (ent__document_row){
          sqlite3_column_int64(rows, 0), ent_utf8_fold(&c->arena, ent__text(rows, 1))};
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

static ent_status read_event_dates(ent__catalogue *c, ent_record *record, ent_error *err) {
  sqlite3_stmt *rows = NULL;
  uint32_t most = 0;
  ent_status status = ent__sql_prepare(&rows, record,
                                       "SELECT date_from, date_to, count(*) FROM item"
                                       " WHERE kind = 'event' GROUP BY date_from, date_to", err);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK) {
    if (c->event_date_count == most) {
      uint32_t wider = most ? most * 2 : 1024;
      c->event_dates = ent_arena_grow(&c->arena, c->event_dates, most, wider, sizeof *c->event_dates);
      if (!c->event_dates) {
        status = no_memory(err);
        break;
      }
      most = wider;
    }
    c->event_dates[c->event_date_count++] = (ent_series_date){
        {ent__day(rows, 0), ent__day(rows, 1)}, (uint32_t)sqlite3_column_int64(rows, 2)};
  }
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

static ent_status read_names(ent__catalogue *c, ent_record *record, ent_error *err) {
  sqlite3_stmt *rows = NULL;
  ent_status status =
      ent__sql_prepare(&rows, record, "SELECT entity, name, kind FROM entity", err);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK) {
    uint32_t at = ent__table_find(&c->entities, ent__text(rows, 0));
    ent__entry *entry;
    if (at == UINT32_MAX) continue;
    entry = &c->entities.list[at];
    entry->name = ent__text_copy(&c->arena, rows, 1);
    entry->kind = ent__text_copy(&c->arena, rows, 2);
  }
  for (uint32_t i = 0; i < c->entities.count; i++) {
    ent__entry *entry = &c->entities.list[i];
    if (!entry->name.size) entry->name = entry->text;
    entry->folded = ent_utf8_fold(&c->arena, entry->name);
  }
  for (uint32_t i = 0; i < c->topics.count; i++)
    c->topics.list[i].folded = ent_utf8_fold(&c->arena, c->topics.list[i].text);
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

/* ---- order by date ---------------------------------------------------------------------- */

typedef struct dated {
  ent_day day;
  uint32_t item;
} dated;

static int by_day(const void *a, const void *b) {
  const dated *x = a, *y = b;
  if (x->day != y->day) return x->day < y->day ? -1 : 1;
  return (x->item > y->item) - (x->item < y->item);
}

/* The places of `count` things by their day; undated ones last. NULL if out of memory. */
static uint32_t *sort_by_day(const dated *list_in, uint32_t count, uint32_t *with_day) {
  dated *list = malloc(((size_t)count + 1) * sizeof *list);
  uint32_t *out = malloc(((size_t)count + 1) * sizeof *out);
  *with_day = 0;
  if (!list || !out) {
    free(list);
    free(out);
    return NULL;
  }
  if (count) memcpy(list, list_in, count * sizeof *list);
  if (count) qsort(list, count, sizeof *list, by_day);
  for (uint32_t i = 0; i < count; i++) {
    out[i] = list[i].item;
    *with_day += list[i].day != INT32_MAX;
  }
  free(list);
  return out;
}

static dated day_of(ent_interval date, uint32_t place) {
  ent_day day = ent__list_day(date);
  return (dated){day == ENT_DAY_NONE ? INT32_MAX : day, place};
}

static ent_status sort_all(ent__catalogue *c, ent_error *err) {
  uint32_t most = c->item_count > c->report_count ? c->item_count : c->report_count;
  dated *list = malloc(((size_t)most + 1) * sizeof *list);
  c->span = ENT_INTERVAL_NONE;
  if (!list) return no_memory(err);
  for (uint32_t i = 0; i < c->item_count; i++) {
    ent_interval date = c->items[i].date;
    ent_day last = date.to != ENT_DAY_NONE ? date.to : date.from;
    list[i] = day_of(date, i);
    if (last == ENT_DAY_NONE) continue;
    if (c->span.from == ENT_DAY_NONE || list[i].day < c->span.from) c->span.from = list[i].day;
    if (c->span.to == ENT_DAY_NONE || last > c->span.to) c->span.to = last;
  }
  c->by_date = sort_by_day(list, c->item_count, &c->dated);
  for (uint32_t i = 0; i < c->report_count; i++) list[i] = day_of(c->reports[i].date, i);
  c->reports_by_date = sort_by_day(list, c->report_count, &c->reports_dated);
  free(list);
  return c->by_date && c->reports_by_date ? ENT_OK : no_memory(err);
}

/* Counts of which the columns know all but these. */
static ent_status count_all(ent__catalogue *c, ent_record *record, ent_error *err) {
  int64_t sources = 0, sentences = 0, discrepancies = 0;
  ent_status status = ent__sql_number(
      &sources, record, "SELECT count(DISTINCT ifnull(source, id)) FROM document", 0, err);
  if (status == ENT_OK)
    status = ent__sql_number(&sentences, record, "SELECT ifnull(sum(sentences), 0) FROM document",
                             0, err);
  if (status == ENT_OK)
    status = ent__sql_number(&discrepancies, record, "SELECT count(*) FROM discrepancy", 0, err);
  c->counts = (ent_record_counts){.documents = c->document_count,
                                  .sources = (uint64_t)sources,
                                  .sentences = (uint64_t)sentences,
                                  .reports = c->report_count,
                                  .items = c->item_count,
                                  .discrepancies = (uint64_t)discrepancies};
  for (uint32_t i = 0; i < c->report_count; i++) {
    c->counts.events += c->reports[i].kind == ENT_EVENT;
    c->counts.relations += c->reports[i].kind == ENT_RELATION;
    c->counts.measures += c->reports[i].kind == ENT_MEASURE;
  }
  return status;
}

/* ---- making and sharing ----------------------------------------------------------------- */

void ent__catalogue_free(ent__catalogue *c) {
  if (!c) return;
  free(c->items);
  free(c->parties);
  free(c->by_date);
  free(c->reports);
  free(c->takers);
  free(c->reports_by_date);
  free(c->documents);
  table_free(&c->entities);
  table_free(&c->topics);
  table_free(&c->codes);
  table_free(&c->cameos);
  ent_arena_free(&c->arena);
  free(c);
}

/* All of it in one read transaction: the tables must tell of the same moment. */
static ent_status make(ent__catalogue **out, ent_record *record, int64_t version,
                       ent_error *err) {
  ent__catalogue *c = calloc(1, sizeof *c);
  double start = seconds_now();
  ent_status status;
  if (!c) return no_memory(err);
  c->users = 1;
  c->version = version;
  ent_arena_init(&c->arena, 0);
  status = ent__sql_run(record, "BEGIN", err);
  if (status == ENT_OK) status = read_items(c, record, err);
  if (status == ENT_OK) status = read_parties(c, record, err);
  if (status == ENT_OK) status = read_reports(c, record, err);
  if (status == ENT_OK) status = read_takers(c, record, err);
  if (status == ENT_OK) status = read_documents(c, record, err);
  if (status == ENT_OK) status = read_event_dates(c, record, err);
  if (status == ENT_OK) status = read_names(c, record, err);
  if (status == ENT_OK) status = count_all(c, record, err);
  ent__sql_rollback(record);
  if (status == ENT_OK) status = sort_all(c, err);
  c->made = (int64_t)seconds_now();
  c->seconds = seconds_now() - start;
  if (status == ENT_OK) *out = c;
  else ent__catalogue_free(c);
  return status;
}

static bool fresh_enough(const ent__catalogue *c, int64_t version) {
  if (!c) return false;
  return c->version == version ||
         seconds_now() - (double)c->made < c->seconds * REST;
}

static void drop(ent__catalogue *c) {
  if (c && --c->users == 0) ent__catalogue_free(c);
}

/* Makes one, under the lock when it begins and ends. A query's time limit is not for it. */
static ent_status make_newest(ent_server *server, ent_record *record, int64_t version,
                              ent_error *err) {
  ent__catalogue *made = NULL;
  ent_status status;
  server->catalogue_making = true;
  pthread_mutex_unlock(&server->catalogue_lock);
  status = make(&made, record, version, err);
  pthread_mutex_lock(&server->catalogue_lock);
  server->catalogue_making = false;
  if (made) {
    drop(server->catalogue);
    server->catalogue = made;
  }
  pthread_cond_broadcast(&server->catalogue_made);
  return status;
}

void ent__catalogue_warm(ent_server *server, ent_record *record, int64_t version) {
  pthread_mutex_lock(&server->catalogue_lock);
  if (!server->catalogue && !server->catalogue_making)
    (void)make_newest(server, record, version, NULL);
  pthread_mutex_unlock(&server->catalogue_lock);
}

ent_status ent__catalogue_get(const ent__catalogue **out, ent__request *request, ent_error *err) {
  ent_server *server = request->server;
  ent_status status = ENT_OK;
  pthread_mutex_lock(&server->catalogue_lock);
  while (server->catalogue_making && !fresh_enough(server->catalogue, request->version) &&
         !server->catalogue)
    pthread_cond_wait(&server->catalogue_made, &server->catalogue_lock);
  if (!fresh_enough(server->catalogue, request->version) && !server->catalogue_making) {
    ent__worker_clock(request->worker, false);
    status = make_newest(server, request->record, request->version, err);
    ent__worker_clock(request->worker, true);
  }
  if (server->catalogue) {
    server->catalogue->users++;
    if (server->catalogue->version != request->version) request->etag[0] = 0;
    status = ENT_OK;
  } else if (status == ENT_OK) {
    status = ent_fail(err, ENT_E_INTERNAL, "the record cannot be read now");
  }
  *out = server->catalogue;
  pthread_mutex_unlock(&server->catalogue_lock);
  return status;
}

const ent__catalogue *ent__catalogue_newest(ent_server *server) {
  ent__catalogue *newest;
  pthread_mutex_lock(&server->catalogue_lock);
  newest = server->catalogue;
  if (newest) newest->users++;
  pthread_mutex_unlock(&server->catalogue_lock);
  return newest;
}

void ent__catalogue_done(ent_server *server, const ent__catalogue *catalogue) {
  pthread_mutex_lock(&server->catalogue_lock);
  drop((ent__catalogue *)(uintptr_t)catalogue);
  pthread_mutex_unlock(&server->catalogue_lock);
}
