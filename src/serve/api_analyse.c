/* /dossier, /series, /network, /positions: room analyse's findings. */
#include <stdlib.h>

#include "analyse/dossier.h"
#include "analyse/network.h"
#include "analyse/positions.h"
#include "analyse/series.h"
#include "serve/dossier_html.h"
#include "serve/dossier_json.h"
#include "serve/http.h"
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
                                ent_error *err) {
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
  name_lines(request, dossier);
  if (status == ENT_OK) status = ent__write_names(request, &json, "names_of", err);
  ent__json_close(&json, '}');
  return status;
}

ent_status ent__api_dossier(ent__request *request, ent_error *err) {
  ent_dossier dossier;
  ent_dossier_options options = {0};
  ent_slice *states;
  uint32_t count;
  ent_status status =
      ent__param_entities(&states, &count, request, "states", MOST_STATES, err);
  options.also = ent_slice_trim(ent__param_text(request, "topic"));
  options.topic = topic_name(request, options.also);
  if (status == ENT_OK && !count && !options.topic.size)
    status = ent_fail(err, ENT_E_ARG, "states or topic: which ones? AZE,PAK");
  if (status == ENT_OK)
    status = ent__param_interval(&options.date, &options.use_date, request, err);
  if (status == ENT_OK)
    status = ent_dossier_build(&dossier, &request->arena, request->record, states, count,
                               &options, err);
  if (status != ENT_OK) return status;
  return write_dossier(request, &dossier, err);
}

/* ---- series ----------------------------------------------------------------------------- */

/* Rows of the series outside the interval are left out. */
static void cut(ent_series *series, ent_interval date) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < series->count; i++)
    if (ent_intervals_meet(series->rows[i].period, date)) series->rows[kept++] = series->rows[i];
  series->count = kept;
}

ent_status ent__api_series(ent__request *request, ent_error *err) {
  ent_slice period = ent__param_text(request, "period"), *states;
  ent_series_options options = {.period = ENT_MONTHLY};
  ent_series series;
  ent_interval date;
  uint32_t count;
  bool given;
  ent_status status = ent__param_entities(&states, &count, request, "states", 2, err);
  if (status == ENT_OK && count != 2)
    status = ent_fail(err, ENT_E_ARG, "states takes two, with a comma: AZE,PAK");
  if (ent_slice_is(period, "quarter")) options.period = ENT_QUARTERLY;
  else if (ent_slice_is(period, "year")) options.period = ENT_YEARLY;
  else if (period.size && !ent_slice_is(period, "month"))
    return ent_fail(err, ENT_E_ARG, "period takes month, quarter or year");
  if (status == ENT_OK) status = ent__param_interval(&date, &given, request, err);
  if (status == ENT_OK)
    status = ent_series_build(&series, &request->arena, request->record, states[0], states[1],
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
  ent_status status;
  if (!topic.size) return ent_fail(err, ENT_E_ARG, "topic: which one?");
  status = ent_positions_build(&positions, &request->arena, request->record,
                               topic_name(request, topic), topic, err);
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

typedef struct standing {
  uint32_t state, ties;
  double strength;
} standing;

static int by_strength(const void *a, const void *b) {
  const standing *x = a, *y = b;
  if (x->strength > y->strength || x->strength < y->strength)
    return x->strength > y->strength ? -1 : 1;
  return (x->state > y->state) - (x->state < y->state);
}

/* Which states are shown: those asked for, or the `top` with the strongest ties. */
static ent_status choose_states(bool **out, standing **ranks, uint32_t *total,
                                ent__request *request, const ent_network *network,
                                uint32_t top, ent_error *err) {
  bool *kept = ENT_ARENA_NEW(&request->arena, bool, network->state_count + 1);
  standing *list = ENT_ARENA_NEW(&request->arena, standing, network->state_count + 1);
  ent_slice *asked;
  uint32_t count, most = 300;
  ent_status status = ent__param_entities(&asked, &count, request, "states", most, err);
  if (status != ENT_OK) return status;
  if (!kept || !list) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < network->state_count; i++) list[i].state = i;
  for (uint32_t i = 0; i < network->tie_count; i++) {
    const ent_tie *tie = &network->ties[i];
    list[tie->a].strength += tie->positive + tie->negative;
    list[tie->b].strength += tie->positive + tie->negative;
    list[tie->a].ties++;
    list[tie->b].ties++;
  }
  qsort(list, network->state_count, sizeof *list, by_strength);
  *total = 0;
  for (uint32_t i = 0; i < network->state_count; i++) {
    bool named = false;
    for (uint32_t k = 0; k < count; k++)
      named |= ent_slice_eq(network->states[list[i].state], asked[k]);
    *total += list[i].ties > 0;
    kept[list[i].state] = count ? named : i < top && list[i].ties > 0;
  }
  *out = kept;
  *ranks = list;
  return ENT_OK;
}

/* The network without the states that are not shown; indices of ties follow. */
static bool cut_network(ent_network *network, ent_arena *arena, const bool *kept) {
  uint32_t *moved = ENT_ARENA_NEW(arena, uint32_t, network->tie_count + 1);
  uint32_t ties = 0, triads = 0;
  if (!moved) return false;
  for (uint32_t i = 0; i < network->tie_count; i++) {
    const ent_tie *tie = &network->ties[i];
    moved[i] = UINT32_MAX;
    if (!kept[tie->a] || !kept[tie->b]) continue;
    moved[i] = ties;
    network->ties[ties++] = *tie;
  }
  network->unbalanced = 0;
  for (uint32_t i = 0; i < network->triad_count; i++) {
    ent_triad triad = network->triads[i];
    if (!kept[triad.states[0]] || !kept[triad.states[1]] || !kept[triad.states[2]]) continue;
    for (int k = 0; k < 3; k++) triad.ties[k] = moved[triad.ties[k]];
    network->unbalanced += !triad.balanced;
    network->triads[triads++] = triad;
  }
  network->tie_count = ties;
  network->triad_count = triads;
  return true;
}

static void write_states(ent__json *json, const ent_network *network, const bool *kept,
                         const standing *ranks) {
  ent__json_open(json, "states", '[');
  for (uint32_t i = 0; i < network->state_count; i++) {
    uint32_t state = ranks[i].state;
    if (!kept[state]) continue;
    ent__json_open(json, NULL, '{');
    ent__json_string(json, "entity", network->states[state]);
    ent__json_string(json, "name", network->names[state]);
    ent__json_int(json, "community", network->community[state]);
    ent__json_int(json, "ties", ranks[i].ties);
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
}

ent_status ent__api_network(ent__request *request, ent_error *err) {
  ent__json json = {.out = &request->out, .comma = true};
  ent_network network;
  ent_interval within;
  standing *ranks = NULL;
  bool given, *kept = NULL;
  uint32_t total = 0;
  int64_t top;
  ent_status status = ent__param_int(&top, request, "top", 60, 2, 300, err);
  if (status == ENT_OK) status = ent__param_interval(&within, &given, request, err);
  if (status == ENT_OK)
    status = ent_network_build(&network, &request->arena, request->record, within, err);
  if (status == ENT_OK)
    status = choose_states(&kept, &ranks, &total, request, &network, (uint32_t)top, err);
  if (status != ENT_OK) return status;
  if (!cut_network(&network, &request->arena, kept))
    return ent_fail(err, ENT_E_NOMEM, "out of memory");
  ent_network_write_json(&request->out, &network);
  reopen(&request->out);
  write_states(&json, &network, kept, ranks);
  ent__json_int(&json, "states_total", total);
  ent__json_close(&json, '}');
  return ENT_OK;
}
