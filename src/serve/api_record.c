/* /info, /states, /topics, /facets: what the record has, out of the catalogue. */
#include <stdlib.h>

#include "base/utf8.h"
#include "serve/catalogue.h"
#include "serve/jsonl.h"

ent_status ent__api_info(ent__request *request, ent_error *err) {
  ent__json json = {.out = &request->out};
  const ent__catalogue *c = NULL;
  const ent_server *server = request->server;
  const char *name = strrchr(server->record_path, '/');
  ent_versions versions = {0};
  bool pending = false;
  ent_status status = ent_record_versions(&versions, &request->arena, request->record, err);
  if (status == ENT_OK) status = ent_record_pending(&pending, request->record, err);
  if (status == ENT_OK) status = ent__catalogue_get(&c, request, err);
  if (status != ENT_OK) return status;
  ent__json_open(&json, NULL, '{');
  ent__json_int(&json, "format", ENT_JSONL_FORMAT);
  ent__json_string(&json, "entente", ENT_SLICE(ENT_VERSION));
  ent__json_text(&json, "model", versions.model);
  ent__json_text(&json, "world", versions.world);
  ent__json_text(&json, "lexicon", versions.lexicon);
  ent__json_string(&json, "record", ent_slice_of(name ? name + 1 : server->record_path));
  ent__json_bool(&json, "write", server->jobs != NULL);
  ent__json_bool(&json, "explain", server->hooks.explain != NULL);
  ent__json_bool(&json, "settled", !pending);
  ent__json_int(&json, "documents", (int64_t)c->counts.documents);
  ent__json_int(&json, "sources", (int64_t)c->counts.sources);
  ent__json_int(&json, "sentences", (int64_t)c->counts.sentences);
  ent__json_int(&json, "reports", (int64_t)c->counts.reports);
  ent__json_int(&json, "events", (int64_t)c->counts.events);
  ent__json_int(&json, "relations", (int64_t)c->counts.relations);
  ent__json_int(&json, "measures", (int64_t)c->counts.measures);
  ent__json_int(&json, "items", (int64_t)c->counts.items);
  ent__json_int(&json, "discrepancies", (int64_t)c->counts.discrepancies);
  ent__json_day(&json, "from", c->span.from);
  ent__json_day(&json, "to", c->span.to);
  ent__json_close(&json, '}');
  ent__catalogue_done(request->server, c);
  return ENT_OK;
}

/* ---- typeahead -------------------------------------------------------------------------- */

/* 2: the text begins so; 1: a word of it does; 0: neither. */
static int begins(ent_slice text, ent_slice wanted) {
  size_t at = 0;
  if (!wanted.size) return 2;
  while ((at = ent_slice_find(text, wanted, at)) != SIZE_MAX) {
    if (at == 0) return 2;
    if (strchr(" -'(.,\"", text.data[at - 1])) return 1;
    at++;
  }
  return 0;
}

typedef struct hit {
  const ent__entry *entry;
  int how;
} hit;

static int by_use(const void *a, const void *b) {
  const hit *x = a, *y = b;
  if (x->how != y->how) return y->how - x->how;
  if (x->entry->items != y->entry->items) return x->entry->items > y->entry->items ? -1 : 1;
  return ent_slice_cmp(x->entry->text, y->entry->text);
}

static bool kind_fits(const ent__entry *entry, ent_slice kind) {
  if (ent_slice_is(kind, "any")) return true;
  if (kind.size) return ent_slice_eq(entry->kind, kind);
  return (ent_slice_is(entry->kind, "state") || ent_slice_is(entry->kind, "disputed") ||
          ent_slice_is(entry->kind, "historical")) && !ent_slice_is(entry->text, "*");
}

/* Those entries of the table that begin with q, best first; NULL if out of memory. */
static hit *find_hits(uint32_t *count, ent__request *request, const ent__table *table,
                      bool entities) {
  ent_slice kind = ent__param_text(request, "kind"), asked = ent__param_text(request, "q");
  ent_slice q = ent_utf8_fold(&request->arena, ent_slice_trim(asked));
  hit *hits = ENT_ARENA_NEW(&request->arena, hit, table->count + 1);
  *count = 0;
  for (uint32_t i = 0; hits && i < table->count; i++) {
    const ent__entry *entry = &table->list[i];
    int how = begins(entry->folded, q);
    if (!entry->items || (entities && !kind_fits(entry, kind))) continue;
    if (entities && ent_slice_eq_nocase(entry->text, asked)) how = 3;
    if (how) hits[(*count)++] = (hit){entry, how};
  }
  if (hits && *count) qsort(hits, *count, sizeof *hits, by_use);
  return hits;
}

static ent_status typeahead(ent__request *request, bool entities, ent_error *err) {
  ent__json json = {.out = &request->out};
  const ent__catalogue *c = NULL;
  uint32_t limit, count = 0;
  hit *hits = NULL;
  ent_status status = ent__param_limit(&limit, request, err);
  if (status == ENT_OK) status = ent__catalogue_get(&c, request, err);
  if (status != ENT_OK) return status;
  hits = find_hits(&count, request, entities ? &c->entities : &c->topics, entities);
  if (!hits) status = ent_fail(err, ENT_E_NOMEM, "out of memory");
  ent__json_open(&json, NULL, '{');
  ent__json_open(&json, entities ? "states" : "topics", '[');
  for (uint32_t i = 0; hits && i < count && i < limit; i++) {
    const ent__entry *entry = hits[i].entry;
    ent__json_open(&json, NULL, '{');
    ent__json_string(&json, entities ? "entity" : "topic", entry->text);
    if (entities) {
      ent__json_string(&json, "name", entry->name);
      ent__json_text(&json, "kind", entry->kind);
    }
    ent__json_int(&json, "items", entry->items);
    ent__json_close(&json, '}');
  }
  ent__json_close(&json, ']');
  ent__json_close(&json, '}');
  ent__catalogue_done(request->server, c);
  return status;
}

ent_status ent__api_states(ent__request *request, ent_error *err) {
  return typeahead(request, true, err);
}

ent_status ent__api_topics(ent__request *request, ent_error *err) {
  return typeahead(request, false, err);
}

/* ---- facets ----------------------------------------------------------------------------- */

static void facet(ent__json *json, ent_slice code, uint32_t items) {
  if (!items) return;
  ent__json_open(json, NULL, '{');
  ent__json_string(json, "code", code);
  ent__json_int(json, "items", items);
  ent__json_close(json, '}');
}

/* Each code belongs to the kind of the items that bear it. */
static void facets_of(ent__json *json, const ent__catalogue *c, const uint8_t *kinds,
                      const char *key, ent_report_kind kind) {
  ent__json_open(json, key, '[');
  for (uint32_t i = 0; i < c->codes.count; i++)
    if (kinds[i] == kind) facet(json, c->codes.list[i].text, c->codes.list[i].items);
  ent__json_close(json, ']');
}

ent_status ent__api_facets(ent__request *request, ent_error *err) {
  ent__json json = {.out = &request->out};
  const ent__catalogue *c = NULL;
  uint8_t *kinds;
  ent_status status = ent__catalogue_get(&c, request, err);
  if (status != ENT_OK) return status;
  kinds = ENT_ARENA_NEW(&request->arena, uint8_t, c->codes.count + 1);
  for (uint32_t i = 0; kinds && i < c->item_count; i++)
    if (c->items[i].code != ENT__NO_CODE) kinds[c->items[i].code] = c->items[i].kind;
  ent__json_open(&json, NULL, '{');
  ent__json_open(&json, "kind", '[');
  for (int i = 0; i < 3; i++)
    facet(&json, ent_slice_of(ent_report_kind_name((ent_report_kind)i)), c->kinds[i]);
  ent__json_close(&json, ']');
  if (kinds) {
    facets_of(&json, c, kinds, "type", ENT_EVENT);
    facets_of(&json, c, kinds, "relation", ENT_RELATION);
    facets_of(&json, c, kinds, "indicator", ENT_MEASURE);
  }
  ent__json_open(&json, "modality", '[');
  for (int i = 0; i <= ENT_DENIED; i++)
    facet(&json, ent_slice_of(ent_modality_name((ent_modality)i)), c->modalities[i]);
  ent__json_close(&json, ']');
  ent__json_close(&json, '}');
  ent__catalogue_done(request->server, c);
  return kinds ? ENT_OK : ent_fail(err, ENT_E_NOMEM, "out of memory");
}
