/* In: tables item, item_party, entity, read once from end to end. Out: columns. */
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
  if (at >= ENT__NO_CODE) return ENT__NO_CODE;
  table->list[at].items++;
  return (uint16_t)at;
}

static void read_item(ent__catalogue *c, ent__item_row *item, sqlite3_stmt *row) {
  ent_slice topic = ent__text(row, 9);
  *item = (ent__item_row){.id = sqlite3_column_int64(row, 0),
                          .date = {ent__day(row, 7), ent__day(row, 8)},
                          .goldstein = (float)ent__real(row, 4),
                          .topic = UINT32_MAX,
                          .kind = (uint8_t)ent__kind_of(ent__text(row, 1)),
                          .modality = (uint8_t)ent__modality_of(ent__text(row, 6)),
                          .quad = (uint8_t)sqlite3_column_int(row, 5),
                          .place = sqlite3_column_int(row, 11) != 0};
  item->code = code_of(&c->codes, &c->arena, ent__text(row, 2));
  item->cameo = code_of(&c->cameos, &c->arena, ent__text(row, 3));
  item->weight = (float)ent__tie_weight(&(ent__tie_item){
      item->kind == ENT_EVENT, ent__text(row, 2), ent__real(row, 4), item->quad,
      (ent_modality)item->modality, sqlite3_column_double(row, 10)});
  if (topic.size) item->topic = table_add(&c->topics, &c->arena, topic);
  if (item->topic != UINT32_MAX) c->topics.list[item->topic].items++;
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
                            " place_name IS NOT NULL OR place_country IS NOT NULL FROM item ORDER BY id", err);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK)
    if (c->item_count < most) read_item(c, &c->items[c->item_count++], rows);
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

static uint8_t role_bits(ent_slice role) {
  if (ent_slice_is(role, "both")) return ENT__ACTS | ENT__RECEIVES;
  return ent_slice_is(role, "actor") ? ENT__ACTS : ENT__RECEIVES;
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
      c->parties[c->party_count++] = (ent__party){entity, 0};
      c->entities.list[entity].items++;
    }
    c->parties[first].roles |= bits;
  }
  while (at < c->item_count) c->items[++at].parties = c->party_count;
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

static ent_status sort_items(ent__catalogue *c, ent_error *err) {
  dated *list = malloc(((size_t)c->item_count + 1) * sizeof *list);
  c->by_date = malloc(((size_t)c->item_count + 1) * sizeof *c->by_date);
  c->span = ENT_INTERVAL_NONE;
  if (!list || !c->by_date) {
    free(list);
    return no_memory(err);
  }
  for (uint32_t i = 0; i < c->item_count; i++) {
    const ent_interval date = c->items[i].date;
    ent_day day = date.from != ENT_DAY_NONE ? date.from : date.to;
    ent_day last = date.to != ENT_DAY_NONE ? date.to : date.from;
    list[i] = (dated){day == ENT_DAY_NONE ? INT32_MAX : day, i};
    if (day == ENT_DAY_NONE) continue;
    c->dated++;
    if (c->span.from == ENT_DAY_NONE || day < c->span.from) c->span.from = day;
    if (c->span.to == ENT_DAY_NONE || last > c->span.to) c->span.to = last;
  }
  qsort(list, c->item_count, sizeof *list, by_day);
  for (uint32_t i = 0; i < c->item_count; i++) c->by_date[i] = list[i].item;
  free(list);
  return ENT_OK;
}

/* ---- making and sharing ----------------------------------------------------------------- */

void ent__catalogue_free(ent__catalogue *c) {
  if (!c) return;
  free(c->items);
  free(c->parties);
  free(c->by_date);
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
  if (status == ENT_OK) status = read_names(c, record, err);
  if (status == ENT_OK) status = ent_record_count(&c->counts, record, err);
  ent__sql_rollback(record);
  if (status == ENT_OK) status = sort_items(c, err);
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

ent_status ent__catalogue_get(const ent__catalogue **out, ent__request *request, ent_error *err) {
  ent_server *server = request->server;
  ent_status status = ENT_OK;
  pthread_mutex_lock(&server->catalogue_lock);
  while (server->catalogue_making && !fresh_enough(server->catalogue, request->version) &&
         !server->catalogue)
    pthread_cond_wait(&server->catalogue_made, &server->catalogue_lock);
  if (!fresh_enough(server->catalogue, request->version) && !server->catalogue_making) {
    ent__catalogue *made = NULL;
    server->catalogue_making = true;
    pthread_mutex_unlock(&server->catalogue_lock);
    status = make(&made, request->record, request->version, err);
    pthread_mutex_lock(&server->catalogue_lock);
    server->catalogue_making = false;
    if (made) {
      drop(server->catalogue);
      server->catalogue = made;
    }
    pthread_cond_broadcast(&server->catalogue_made);
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

void ent__catalogue_done(ent_server *server, const ent__catalogue *catalogue) {
  pthread_mutex_lock(&server->catalogue_lock);
  drop((ent__catalogue *)(uintptr_t)catalogue);
  pthread_mutex_unlock(&server->catalogue_lock);
}
