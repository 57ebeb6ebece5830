/* /dossier, /series, /network, /positions: room analyse's findings. */
#include "analyse/dossier.h"
#include "analyse/network.h"
#include "analyse/positions.h"
#include "serve/catalogue.h"
#include "serve/dossier_html.h"
#include "serve/dossier_json.h"
#include "serve/items_of.h"
#include "serve/series_of.h"
#include "world/world.h"

enum { MOST_STATES = 16 };

/* Takes the last bracket off, so that more keys may follow. */
static void reopen(ent_strbuf *out) {
  while (out->size && out->data[out->size - 1] != '}') out->size--;
  if (out->size) out->data[--out->size] = 0;
}

/* ---- dossier ---------------------------------------------------------------------------- */

/* The name that the record keeps topics of this name under. */
static ent_slice topic_name(const ent__request *request, ent_slice topic) {
  const ent_world *world = request->server->codes.world;
  const ent_topic *known = NULL;
  if (ent_slice_starts(topic, "the ")) topic = (ent_slice){topic.data + 4, topic.size - 4};
  if (world && topic.size) known = ent_world_topic(world, topic);
  return known ? known->name : topic;
}

static void name_lines(ent__request *request, const ent_dossier *dossier) {
  for (int s = 0; s < ENT_SECTIONS; s++)
    for (uint32_t i = 0; i < dossier->sections[s].count; i++) {
      const ent_dossier_line *line = &dossier->sections[s].lines[i];
      for (uint32_t k = 0; k < line->actor_count; k++) ent__name(request, line->actors[k]);
      for (uint32_t k = 0; k < line->recipient_count; k++) ent__name(request, line->recipients[k]);
    }
}

static ent_slice file_name(ent__request *request, const ent_dossier *dossier,
                           const char *suffix) {
  ent_strbuf text;
  ent_slice name;
  ent_strbuf_init(&text, 256);
  for (uint32_t i = 0; i < dossier->state_count; i++) {
    if (i) ent_strbuf_putc(&text, '-');
    for (size_t k = 0; k < dossier->states[i].size; k++) {
      char c = dossier->states[i].data[k];
      bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      ent_strbuf_putc(&text, plain ? c : '_');
    }
  }
  ent_strbuf_puts(&text, suffix);
  name = ent_arena_copy(&request->arena, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  return name.data ? name : ENT_SLICE("dossier");
}

static ent_status write_dossier(ent__request *request, const ent_dossier *dossier,
                                uint32_t left_out, ent_error *err) {
  ent_slice format = ent__param_text(request, "format");
  ent__json json = {.out = &request->out, .comma = true};
  ent_status status;
  if (ent_slice_is(format, "markdown")) {
    request->type = "text/markdown; charset=utf-8";
    request->file = file_name(request, dossier, ".md");
    ent_dossier_write_markdown(&request->out, dossier);
    return ENT_OK;
  }
  if (ent_slice_is(format, "text")) {
    request->type = "text/plain; charset=utf-8";
    ent_dossier_write_text(&request->out, dossier);
    return ENT_OK;
  }
  if (ent_slice_is(format, "html")) {
    request->type = "text/html; charset=utf-8";
    request->file = file_name(request, dossier, ".html");
    ent_dossier_write_html(&request->out, dossier);
    return ENT_OK;
  }
  if (format.size && !ent_slice_is(format, "json"))
    return ent_fail(err, ENT_E_ARG, "format takes json, markdown, text or html");
  status = ent__dossier_json(&request->out, &request->arena, request->record, dossier, err);
  ent__json_int(&json, "left_out", left_out);
  name_lines(request, dossier);
  if (status == ENT_OK) status = ent__write_names(request, &json, "names_of", err);
  ent__json_close(&json, '}');
  return status;
}

ent_status ent__api_dossier(ent__request *request, ent_error *err) {
  ent_dossier dossier;
  ent_dossier_options options = {0};
  ent_slice *states;
  uint32_t count, left_out = 0;
  ent_status status =
      ent__param_entities(&states, &count, request, "states", MOST_STATES, err);
  options.also = ent_slice_trim(ent__param_text(request, "topic"));
  options.topic = topic_name(request, options.also);
  if (status == ENT_OK && !count && !options.topic.size)
    status = ent_fail(err, ENT_E_ARG, "states or topic: which ones? AZE,PAK");
  if (status == ENT_OK)
    status = ent__param_interval(&options.date, &options.use_date, request, err);
  if (status == ENT_OK)
    status = ent__items_of_states(&options.found, &left_out, request, states, count, &options, err);
  if (status == ENT_OK)
    status = ent_dossier_build(&dossier, &request->arena, request->record, states, count,
                               &options, err);
  if (status != ENT_OK) return status;
  return write_dossier(request, &dossier, left_out, err);
}

/* ---- series ----------------------------------------------------------------------------- */

/* Rows of the series outside the interval are left out. */
static void cut(ent_series *series, ent_interval date) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < series->count; i++)
    if (ent_intervals_meet(series->rows[i].period, date)) series->rows[kept++] = series->rows[i];
  series->count = kept;
}

static bool read_period(ent_period *out, ent_slice name) {
  for (int i = ENT_MONTHLY; i <= ENT_DAILY; i++)
    if (ent_slice_is(name, ent_period_name((ent_period)i))) {
      *out = (ent_period)i;
      return true;
    }
  return false;
}

ent_status ent__api_series(ent__request *request, ent_error *err) {
  ent_slice period = ent__param_text(request, "period"), *states;
  ent_series_options options = {.period = ENT_MONTHLY};
  ent_series series;
  ent_interval date;
  uint32_t count;
  bool given;
  ent_status status = ent__param_entities(&states, &count, request, "states", 2, err);
  if (status == ENT_OK && !count)
    status = ent_fail(err, ENT_E_ARG, "states takes one, or two with a comma: AZE,PAK");
  if (status == ENT_OK && period.size && !read_period(&options.period, period))
    status = ent_fail(err, ENT_E_ARG, "period takes day, month, quarter or year");
  if (status == ENT_OK) status = ent__param_interval(&date, &given, request, err);
  if (status == ENT_OK)
    status = ent__series_of(&series, request, states[0], count > 1 ? states[1] : ENT_EMPTY,
                            &options, err);
  if (status != ENT_OK) return status;
  if (given) cut(&series, date);
  ent_series_write_json(&request->out, &series);
  return ENT_OK;
}

/* ---- positions -------------------------------------------------------------------------- */

ent_status ent__api_positions(ent__request *request, ent_error *err) {
  ent__json json = {.out = &request->out, .comma = true};
  ent_slice topic = ent_slice_trim(ent__param_text(request, "topic"));
  ent_positions positions;
  ent_item_rows found;
  ent_status status;
  if (!topic.size) return ent_fail(err, ENT_E_ARG, "topic: which one?");
  status = ent__items_on_topic(&found, request, topic_name(request, topic), topic, err);
  if (status == ENT_OK)
    status = ent_positions_build_of(&positions, &request->arena, request->record,
                                    topic_name(request, topic), topic, found, err);
  if (status != ENT_OK) return status;
  ent_positions_write_json(&request->out, &positions);
  reopen(&request->out);
  for (uint32_t i = 0; i < positions.count; i++) {
    ent_slice rest = positions.rows[i].recipients;
    ent__name(request, positions.rows[i].actor);
    while (rest.size) ent__name(request, ent_slice_cut(&rest, '|'));
  }
  status = ent__write_names(request, &json, "names", err);
  ent__json_close(&json, '}');
  return status;
}

/* ---- network ---------------------------------------------------------------------------- */

static bool item_of(void *context, uint32_t place, ent_network_item *out) {
  const ent__catalogue *c = context;
  const ent__item_row *item = &c->items[place];
  if (place >= c->item_count) return false;
  *out = (ent_network_item){item->id, (double)item->weight, item->date, &c->parties[item->parties],
                            item[1].parties - item->parties};
  return true;
}

static void write_states(ent__json *json, const ent_network *network, const uint32_t *ties) {
  ent__json_open(json, "states", '[');
  for (uint32_t i = 0; i < network->state_count; i++) {
    if (!ties[i]) continue;
    ent__json_open(json, NULL, '{');
    ent__json_string(json, "entity", network->states[i]);
    ent__json_string(json, "name", network->names[i]);
    ent__json_int(json, "community", network->community[i]);
    ent__json_int(json, "ties", ties[i]);
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
}

static ent_status build_network(ent_network *out, ent__request *request, ent_interval within,
                                ent_network_source *source, ent_error *err) {
  const ent__catalogue *c = NULL;
  ent_slice *ids;
  ent_status status = ent__catalogue_get(&c, request, err);
  if (status != ENT_OK) return status;
  ids = ENT_ARENA_NEW(&request->arena, ent_slice, c->entities.count + 1);
  for (uint32_t i = 0; ids && i < c->entities.count; i++) ids[i] = c->entities.list[i].text;
  source->context = (void *)(uintptr_t)c;
  source->item = item_of;
  source->entities = ids;
  source->entity_count = c->entities.count;
  status = ids ? ent_network_build_of(out, &request->arena, request->record, within, source, err)
               : ent_fail(err, ENT_E_NOMEM, "out of memory");
  ent__catalogue_done(request->server, c);
  return status;
}

/* How much of the network is wanted. */
static ent_status read_extent(ent_network_source *out, ent__request *request, ent_error *err) {
  ent_slice evidence = ent__param_text(request, "evidence"), *only;
  int64_t top, triads;
  ent_status status = ent__param_int(&top, request, "top", 30, 2, 300, err);
  if (status == ENT_OK)
    status = ent__param_int(&triads, request, "triads", UINT32_MAX, 0, UINT32_MAX, err);
  if (status == ENT_OK)
    status = ent__param_entities(&only, &out->only_count, request, "states", 300, err);
  if (status != ENT_OK) return status;
  if (evidence.size && !ent_slice_is(evidence, "all") && !ent_slice_is(evidence, "none"))
    return ent_fail(err, ENT_E_ARG, "evidence takes all or none");
  out->only = only;
  out->top = (uint32_t)top;
  out->triads = (uint32_t)triads;
  out->uncited = ent_slice_is(evidence, "none");
  return ENT_OK;
}

ent_status ent__api_network(ent__request *request, ent_error *err) {
  ent__json json = {.out = &request->out, .comma = true};
  ent_network_source source = {0};
  ent_network network;
  ent_interval within;
  bool given;
  uint32_t *ties;
  ent_status status = ent__param_interval(&within, &given, request, err);
  if (status == ENT_OK) status = read_extent(&source, request, err);
  if (status != ENT_OK) return status;
  status = build_network(&network, request, within, &source, err);
  if (status != ENT_OK) return status;
  ties = ENT_ARENA_NEW(&request->arena, uint32_t, network.state_count + 1);
  if (!ties) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < network.tie_count; i++) {
    ties[network.ties[i].a]++;
    ties[network.ties[i].b]++;
  }
  ent_network_write_json(&request->out, &network);
  reopen(&request->out);
  write_states(&json, &network, ties);
  ent__json_int(&json, "states_total", network.tied);
  ent__json_close(&json, '}');
  return ENT_OK;
}
