/* /items, /items/{item}, /world, /discrepancies: what the reports tell of. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "analyse/explain_item.h"
#include "analyse/network.h"
#include "serve/catalogue.h"
#include "serve/write.h"

/* ---- a list by date --------------------------------------------------------------------- */

/* What an item must be, by indices of the catalogue; UINT32_MAX: not asked. */
typedef struct wanted {
  uint32_t actor, recipient, state, other, code, topic;
  ent_slice cameo;
  int kind, modality; /* -1: not asked */
  ent_interval date;
  bool use_date, none; /* none: something is asked that the record does not have */
} wanted;

static uint32_t look_up(wanted *w, const ent__table *table, ent_slice text) {
  uint32_t at = ent__table_find(table, text);
  if (text.size && at == UINT32_MAX) w->none = true;
  return at;
}

static int name_of(wanted *w, ent_slice text, const char *(*name)(int), int count) {
  if (!text.size) return -1;
  for (int i = 0; i < count; i++)
    if (ent_slice_is(text, name(i))) return i;
  w->none = true;
  return -1;
}
static const char *kind_name(int i) { return ent_report_kind_name((ent_report_kind)i); }
static const char *modality_name(int i) { return ent_modality_name((ent_modality)i); }

static ent_status read_entity(uint32_t *out, wanted *w, const ent__catalogue *c,
                              ent__request *request, const char *key, ent_error *err) {
  ent_slice entity;
  ent_status status = ent__param_entity(&entity, request, key, err);
  if (status == ENT_OK) *out = look_up(w, &c->entities, entity);
  return status;
}

static ent_status read_wanted(wanted *w, const ent__catalogue *c, ent__request *request,
                              ent_error *err) {
  ent_status status;
  *w = (wanted){0};
  w->code = look_up(w, &c->codes, ent__param_text(request, "type"));
  w->topic = look_up(w, &c->topics, ent__param_text(request, "topic"));
  w->kind = name_of(w, ent__param_text(request, "kind"), kind_name, 3);
  w->modality = name_of(w, ent__param_text(request, "modality"), modality_name, ENT_DENIED + 1);
  w->cameo = ent__param_text(request, "cameo");
  status = ent__param_interval(&w->date, &w->use_date, request, err);
  if (status == ENT_OK) status = read_entity(&w->actor, w, c, request, "actor", err);
  if (status == ENT_OK) status = read_entity(&w->recipient, w, c, request, "recipient", err);
  if (status == ENT_OK) status = read_entity(&w->state, w, c, request, "state", err);
  if (status == ENT_OK) status = read_entity(&w->other, w, c, request, "with", err);
  return status;
}

/* The entity is a party with one of the roles. */
static bool takes_part(const ent__catalogue *c, uint32_t item, uint32_t entity, int roles) {
  if (entity == UINT32_MAX) return true;
  for (uint32_t i = c->items[item].parties; i < c->items[item + 1].parties; i++)
    if (c->parties[i].entity == entity) return (c->parties[i].roles & roles) != 0;
  return false;
}

static bool fits(const wanted *w, const ent__catalogue *c, uint32_t at) {
  const ent__item_row *item = &c->items[at];
  if ((w->kind >= 0 && item->kind != w->kind) ||
      (w->modality >= 0 && item->modality != w->modality) ||
      (w->code != UINT32_MAX && item->code != w->code) ||
      (w->topic != UINT32_MAX && item->topic != w->topic))
    return false;
  if (w->cameo.size) {
    ent_slice cameo = item->cameo == ENT__NO_CODE ? ENT_EMPTY : c->cameos.list[item->cameo].text;
    if (cameo.size < w->cameo.size || memcmp(cameo.data, w->cameo.data, w->cameo.size) != 0)
      return false;
  }
  if (w->use_date && (!ent_interval_known(item->date) || !ent_intervals_meet(item->date, w->date)))
    return false;
  return takes_part(c, at, w->actor, ENT_ACTS) &&
         takes_part(c, at, w->recipient, ENT_RECEIVES) &&
         takes_part(c, at, w->state, ENT_ACTS | ENT_RECEIVES) &&
         takes_part(c, at, w->other, ENT_ACTS | ENT_RECEIVES);
}

/* The place-th item: the dated in the order asked for, then the undated. */
static uint32_t item_at(const ent__catalogue *c, uint32_t place, bool oldest) {
  if (oldest || place >= c->dated) return c->by_date[place];
  return c->by_date[c->dated - 1 - place];
}

static ent_status write_list(ent__request *request, ent__json *json, const ent__catalogue *c,
                             const wanted *w, uint32_t limit, uint32_t place, bool oldest,
                             ent_error *err) {
  ent__item_writer writer;
  uint32_t count = 0;
  ent_status status = ent__item_writer_open(&writer, request, err);
  ent__json_open(json, "items", '[');
  for (; status == ENT_OK && !w->none && place < c->item_count; place++) {
    uint32_t item = item_at(c, place, oldest);
    bool found;
    if (!fits(w, c, item)) continue;
    if (count == limit) break;
    status = ent__write_item(&found, &writer, json, NULL, c->items[item].id, err);
    count += found;
  }
  ent__json_close(json, ']');
  ent__item_writer_close(&writer);
  if (!w->none && place < c->item_count)
    ent_strbuf_printf(json->out, ",\"next\":\"%u\"", place);
  else
    ent__json_null(json, "next");
  return status;
}

ent_status ent__api_items(ent__request *request, ent_error *err) {
  ent__json json = {.out = &request->out};
  ent_slice order = ent__param_text(request, "order");
  const ent__catalogue *c = NULL;
  wanted w;
  int64_t cursor;
  uint32_t limit;
  ent_status status = ent__param_limit(&limit, request, err);
  if (status == ENT_OK)
    status = ent__param_int(&cursor, request, "cursor", 0, 0, UINT32_MAX, err);
  if (status == ENT_OK && order.size && !ent_slice_is(order, "newest") &&
      !ent_slice_is(order, "oldest"))
    status = ent_fail(err, ENT_E_ARG, "order takes newest or oldest");
  if (status == ENT_OK) status = ent__catalogue_get(&c, request, err);
  if (status != ENT_OK) return status;
  ent__json_open(&json, NULL, '{');
  status = read_wanted(&w, c, request, err);
  if (status == ENT_OK)
    status = write_list(request, &json, c, &w, limit, (uint32_t)cursor,
                        ent_slice_is(order, "oldest"), err);
  ent__catalogue_done(request->server, c);
  if (status == ENT_OK) status = ent__write_names(request, &json, "names", err);
  ent__json_close(&json, '}');
  return status;
}

/* ---- one item --------------------------------------------------------------------------- */

typedef struct item_reports {
  ent__request *request;
  ent__json *json;
} item_reports;

static ent_status write_reason(void *context, const ent_report *report, ent_slice item,
                               const char *rule, ent_error *err) {
  item_reports *list = context;
  (void)err;
  ent__json_open(list->json, NULL, '{');
  ent__json_string(list->json, "rule", ent_slice_of(rule));
  ent__write_report(list->request, list->json, "report", report, item);
  ent__json_close(list->json, '}');
  return ENT_OK;
}

static ent_status write_differences(ent__request *request, ent__json *json, int64_t item,
                                    ent_error *err) {
  ent__difference_writer writer;
  sqlite3_stmt *rows = NULL;
  ent_status status = ent__difference_writer_open(&writer, request, err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&rows, request->record,
                              "SELECT id FROM discrepancy WHERE item = ?1 ORDER BY attribute",
                              err);
  if (status == ENT_OK) sqlite3_bind_int64(rows, 1, item);
  ent__json_open(json, "discrepancies", '[');
  while (status == ENT_OK && (status = ent__sql_step(request->record, rows, err)) == ENT_OK)
    status = ent__write_difference(&writer, json, sqlite3_column_int64(rows, 0), err);
  ent__json_close(json, ']');
  sqlite3_finalize(rows);
  ent__difference_writer_close(&writer);
  return status == ENT_DONE ? ENT_OK : status;
}

/* Row of the item of this id. ENT_DONE if there is none. */
static ent_status find_item(int64_t *out, ent_record *record, ent_slice id, ent_error *err) {
  sqlite3_stmt *row = NULL;
  ent_status status =
      ent__sql_prepare(&row, record, "SELECT id FROM item WHERE item = ?1 LIMIT 1", err);
  if (status != ENT_OK) return status;
  ent__bind_text(row, 1, id);
  status = ent__sql_step(record, row, err);
  if (status == ENT_OK) *out = sqlite3_column_int64(row, 0);
  sqlite3_finalize(row);
  return status;
}

ent_status ent__api_item(ent__request *request, ent_error *err) {
  ent__json json = {.out = &request->out};
  ent__item_writer writer = {0};
  item_reports list = {request, &json};
  int64_t row = 0;
  bool found = false;
  ent_status status = find_item(&row, request->record, request->tail, err);
  if (status != ENT_OK) return status;
  ent__json_open(&json, NULL, '{');
  status = ent__item_writer_open(&writer, request, err);
  if (status == ENT_OK) status = ent__write_item(&found, &writer, &json, "item", row, err);
  ent__item_writer_close(&writer);
  ent__json_open(&json, "reports", '[');
  if (status == ENT_OK)
    status = ent_explain_item_visit(request->record, &request->arena, request->tail,
                                    write_reason, &list, err);
  ent__json_close(&json, ']');
  if (status == ENT_OK) status = write_differences(request, &json, row, err);
  if (status == ENT_OK) status = ent__write_names(request, &json, "names", err);
  ent__json_close(&json, '}');
  return status;
}

/* ---- the world around a state ----------------------------------------------------------- */

typedef struct around {
  double positive, negative, goldstein;
  uint32_t items, events, scored;
} around;

enum { MOST_PLACES = 500 };

static bool is_state(const ent__entry *entity) {
  return (ent_slice_is(entity->kind, "state") || ent_slice_is(entity->kind, "disputed")) &&
         !ent_slice_starts(entity->text, "PLACE:") && !ent_slice_is(entity->text, "*");
}

/* How many states the item names: what it weighs is shared among the others. */
static uint32_t states_named(const ent__catalogue *c, uint32_t at) {
  uint32_t count = 0;
  for (uint32_t i = c->items[at].parties; i < c->items[at + 1].parties; i++)
    count += is_state(&c->entities.list[c->parties[i].entity]);
  return count;
}

static void add_item(around *list, const ent__catalogue *c, uint32_t at, const ent_network_party *self) {
  const ent__item_row *item = &c->items[at];
  uint32_t named = states_named(c, at);
  for (uint32_t i = item->parties; i < c->items[at + 1].parties; i++) {
    const ent_network_party *other = &c->parties[i];
    around *one = &list[other->entity];
    double weight = named > 1 ? (double)item->weight / (named - 1) : 0;
    bool between = ((self->roles & ENT_ACTS) && (other->roles & ENT_RECEIVES)) ||
                   ((other->roles & ENT_ACTS) && (self->roles & ENT_RECEIVES));
    if (other == self || !between) continue;
    one->items++;
    if (item->kind == ENT_EVENT) one->events++;
    if (weight > 0) one->positive += weight;
    else one->negative -= weight;
    if (item->kind != ENT_EVENT || item->modality > ENT_ONGOING || isnan(item->goldstein)) continue;
    one->scored++;
    one->goldstein += item->goldstein;
  }
}

static const ent_network_party *party_of(const ent__catalogue *c, uint32_t at, uint32_t entity) {
  for (uint32_t i = c->items[at].parties; i < c->items[at + 1].parties; i++)
    if (c->parties[i].entity == entity) return &c->parties[i];
  return NULL;
}

static void write_around(ent__json *json, const ent__catalogue *c, const around *list) {
  ent__json_open(json, "states", '[');
  for (uint32_t i = 0; i < c->entities.count; i++) {
    const around *one = &list[i];
    double all = one->positive + one->negative;
    if (!one->items || !is_state(&c->entities.list[i])) continue;
    ent__json_open(json, NULL, '{');
    ent__json_string(json, "entity", c->entities.list[i].text);
    ent__json_string(json, "name", c->entities.list[i].name);
    ent__json_real(json, "score", all > 0 ? (one->positive - one->negative) / all : 0);
    ent__json_int(json, "sign", ent__tie_sign(one->positive, one->negative));
    ent__json_real(json, "positive", one->positive);
    ent__json_real(json, "negative", one->negative);
    ent__json_int(json, "items", one->items);
    ent__json_int(json, "events", one->events);
    ent__json_real(json, "goldstein_mean",
                   one->scored ? one->goldstein / one->scored : (double)NAN);
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
}

/* An event's point on the map. The key of the place is a column of the item's lead. */
static ent_status write_place(ent__json *json, ent__gatherer *g, sqlite3_stmt *row, int64_t item,
                              ent_record *record, ent_error *err) {
  ent__line line;
  ent_status status = ent__gather_item(&line, g, item, err);
  if (status != ENT_OK) return status;
  sqlite3_bind_int64(row, 1, item);
  status = ent__sql_step(record, row, err);
  if (status != ENT_OK) return status == ENT_DONE ? ENT_OK : status;
  ent__json_open(json, NULL, '{');
  ent__json_string(json, "item", line.line.item);
  ent__json_text(json, "name", ent__text(row, 0));
  ent__json_text(json, "country", ent__text(row, 1));
  ent__json_real(json, "lat", ent__real(row, 2));
  ent__json_real(json, "lon", ent__real(row, 3));
  ent__json_text(json, "type", line.line.lead.type);
  ent__json_real(json, "quad", line.line.lead.quad ? line.line.lead.quad : (double)NAN);
  ent__write_when(json, &line.line);
  ent__json_string(json, "statement", line.line.statement);
  ent__json_close(json, '}');
  sqlite3_reset(row);
  return ENT_OK;
}

static ent_status write_places(ent__request *request, ent__json *json, const ent__catalogue *c,
                               const wanted *w, ent_error *err) {
  ent__gatherer g;
  sqlite3_stmt *row = NULL;
  uint32_t count = 0;
  ent_status status = ent__gather_open(&g, request->record, &request->arena, NULL, 0, err);
  g.lead_only = true;
  if (status == ENT_OK)
    status = ent__sql_prepare(&row, request->record,
                              "SELECT i.place_name, i.place_country, r.latitude, r.longitude"
                              " FROM item i LEFT JOIN report r ON r.id = i.lead WHERE i.id = ?1",
                              err);
  ent__json_open(json, "places", '[');
  for (uint32_t i = 0; status == ENT_OK && i < c->item_count && count < MOST_PLACES; i++) {
    uint32_t at = item_at(c, i, false);
    if (!c->items[at].place || c->items[at].modality > ENT_ONGOING || !fits(w, c, at)) continue;
    status = write_place(json, &g, row, c->items[at].id, request->record, err);
    count++;
  }
  ent__json_close(json, ']');
  sqlite3_finalize(row);
  ent__gather_close(&g);
  return status;
}

static ent_status write_world(ent__request *request, ent__json *json, const ent__catalogue *c,
                              const wanted *w, ent_error *err) {
  around *list = ENT_ARENA_NEW(&request->arena, around, c->entities.count + 1);
  uint32_t undated = 0;
  if (!list) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < c->item_count; i++) {
    const ent_network_party *self = party_of(c, i, w->state);
    if (!self) continue;
    if (!w->use_date || ent_intervals_meet(c->items[i].date, w->date)) {
      if (!w->use_date || ent_interval_known(c->items[i].date)) add_item(list, c, i, self);
      else undated++;
    }
  }
  write_around(json, c, list);
  ent__json_int(json, "undated", undated);
  return write_places(request, json, c, w, err);
}

ent_status ent__api_world(ent__request *request, ent_error *err) {
  ent__json json = {.out = &request->out};
  const ent__catalogue *c = NULL;
  wanted w;
  ent_status status = ent__catalogue_get(&c, request, err);
  if (status != ENT_OK) return status;
  status = read_wanted(&w, c, request, err);
  if (status == ENT_OK && w.state == UINT32_MAX)
    status = ent_fail(err, ENT_E_ARG, "state: which one?");
  if (status == ENT_OK) {
    w.kind = ENT_EVENT;
    ent__json_open(&json, NULL, '{');
    ent__json_string(&json, "state", c->entities.list[w.state].text);
    ent__json_string(&json, "name", c->entities.list[w.state].name);
    ent__json_day(&json, "from", w.use_date ? w.date.from : ENT_DAY_NONE);
    ent__json_day(&json, "to", w.use_date ? w.date.to : ENT_DAY_NONE);
    status = write_world(request, &json, c, &w, err);
    ent__json_close(&json, '}');
  }
  ent__catalogue_done(request->server, c);
  return status;
}

/* ---- where sources differ --------------------------------------------------------------- */

static const char differences_sql[] =
    "SELECT y.id FROM discrepancy y JOIN item i ON i.id = y.item"
    " WHERE (?1 IS NULL OR y.verdict = ?1) AND (?2 IS NULL OR EXISTS (SELECT 1 FROM item_party p"
    " WHERE p.item = y.item AND p.entity = ?2)) AND (?3 IS NULL OR EXISTS (SELECT 1 FROM"
    " item_party p WHERE p.item = y.item AND p.entity = ?3))"
    " ORDER BY CASE y.verdict WHEN 'conflicts' THEN 0 WHEN 'denied' THEN 1"
    " WHEN 'differs in scope' THEN 2 WHEN 'changed over time' THEN 3 ELSE 4 END,"
    " i.date_from, i.item, y.attribute LIMIT ?4 OFFSET ?5";

ent_status ent__api_discrepancies(ent__request *request, ent_error *err) {
  ent__json json = {.out = &request->out};
  ent__difference_writer writer = {0};
  sqlite3_stmt *rows = NULL;
  ent_slice state, other;
  int64_t cursor;
  uint32_t limit, count = 0;
  ent_status status = ent__param_limit(&limit, request, err);
  if (status == ENT_OK)
    status = ent__param_int(&cursor, request, "cursor", 0, 0, INT32_MAX, err);
  if (status == ENT_OK) status = ent__param_entity(&state, request, "state", err);
  if (status == ENT_OK) status = ent__param_entity(&other, request, "with", err);
  if (status == ENT_OK) status = ent__sql_prepare(&rows, request->record, differences_sql, err);
  if (status == ENT_OK) status = ent__difference_writer_open(&writer, request, err);
  if (status != ENT_OK) goto out;
  ent__bind_text(rows, 1, ent__param_text(request, "verdict"));
  ent__bind_text(rows, 2, state);
  ent__bind_text(rows, 3, other);
  sqlite3_bind_int64(rows, 4, (int64_t)limit + 1);
  sqlite3_bind_int64(rows, 5, cursor);
  ent__json_open(&json, NULL, '{');
  ent__json_open(&json, "discrepancies", '[');
  while ((status = ent__sql_step(request->record, rows, err)) == ENT_OK && count++ < limit) {
    status = ent__write_difference(&writer, &json, sqlite3_column_int64(rows, 0), err);
    if (status != ENT_OK) goto out;
  }
  ent__json_close(&json, ']');
  if (status == ENT_OK)
    ent_strbuf_printf(&request->out, ",\"next\":\"%lld\"", (long long)(cursor + limit));
  else
    ent__json_null(&json, "next");
  if (status == ENT_DONE) status = ENT_OK;
  if (status == ENT_OK) status = ent__write_names(request, &json, "names", err);
  ent__json_close(&json, '}');
out:
  ent__difference_writer_close(&writer);
  sqlite3_finalize(rows);
  return status;
}
