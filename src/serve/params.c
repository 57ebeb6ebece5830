/* In: a request's parameters as text. Out: numbers, dates, entities, or an error that says
 * what would have been right; and the names that an answer tells beside its ids. */
#include "serve/http.h"

#include <stdlib.h>

ent_slice ent__param_text(const ent__request *request, const char *key) {
  for (uint32_t i = 0; i < request->param_count; i++)
    if (ent_slice_is(request->params[i].key, key)) return request->params[i].value;
  return ENT_EMPTY;
}

ent_status ent__param_int(int64_t *out, const ent__request *request, const char *key,
                          int64_t absent, int64_t least, int64_t most, ent_error *err) {
  ent_slice text = ent__param_text(request, key);
  *out = absent;
  if (!text.size) return ENT_OK;
  if (!ent_slice_to_int(text, out) || *out < least || *out > most)
    return ent_fail(err, ENT_E_ARG, "%s takes a number from %lld to %lld", key, (long long)least,
                    (long long)most);
  return ENT_OK;
}

ent_status ent__param_limit(uint32_t *out, const ent__request *request, ent_error *err) {
  int64_t limit;
  ent_status status = ent__param_int(&limit, request, "limit", ENT__LIMIT_DEFAULT, 1,
                                     ENT__LIMIT_MOST, err);
  *out = (uint32_t)limit;
  return status;
}

ent_status ent__param_interval(ent_interval *out, bool *given, const ent__request *request,
                               ent_error *err) {
  ent_slice from = ent__param_text(request, "from"), to = ent__param_text(request, "to");
  ent_interval first = ENT_INTERVAL_NONE, last = ENT_INTERVAL_NONE;
  *given = from.size || to.size;
  if ((from.size && !ent_interval_parse(from, &first)) ||
      (to.size && !ent_interval_parse(to, &last)))
    return ent_fail(err, ENT_E_ARG, "from and to take YYYY, YYYY-MM or YYYY-MM-DD");
  *out = (ent_interval){first.from, last.to};
  if (from.size && to.size && out->from > out->to)
    return ent_fail(err, ENT_E_ARG, "from is later than to");
  return ENT_OK;
}

static ent_status find_entity(ent_slice *out, ent__request *request, const char *key,
                              ent_slice word, ent_error *err) {
  ent_status status =
      ent_record_find_entity(out, &request->arena, request->record, word, err);
  if (status == ENT_DONE)
    return ent_fail(err, ENT_E_ARG, "%s: the record knows no '%.100s'", key,
                    ent_arena_copy(&request->arena, word).data);
  return status;
}

ent_status ent__param_entity(ent_slice *out, ent__request *request, const char *key,
                             ent_error *err) {
  ent_slice word = ent__param_text(request, key);
  *out = ENT_EMPTY;
  return word.size ? find_entity(out, request, key, word, err) : ENT_OK;
}

ent_status ent__param_entities(ent_slice **out, uint32_t *count, ent__request *request,
                               const char *key, uint32_t most, ent_error *err) {
  ent_slice rest = ent__param_text(request, key);
  ent_status status = ENT_OK;
  *out = ENT_ARENA_NEW(&request->arena, ent_slice, most);
  *count = 0;
  if (!*out) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  while (status == ENT_OK && rest.size) {
    ent_slice word = ent_slice_trim(ent_slice_cut(&rest, ','));
    bool again = false;
    if (!word.size) continue;
    if (*count == most) return ent_fail(err, ENT_E_ARG, "%s takes at most %u", key, most);
    status = find_entity(&(*out)[*count], request, key, word, err);
    for (uint32_t i = 0; status == ENT_OK && i < *count; i++)
      again |= ent_slice_eq((*out)[i], (*out)[*count]);
    if (!again) ++*count;
  }
  return status;
}

void ent__name(ent__request *request, ent_slice entity) {
  ent_slice key;
  if (!entity.size || ent_map_get(&request->names, entity) != ENT_MAP_NONE) return;
  key = ent_arena_copy(&request->arena, entity);
  if (!key.data || !ent_map_set(&request->names, key, 1)) request->out.failed = true;
}

static int by_text(const void *a, const void *b) {
  return ent_slice_cmp(*(const ent_slice *)a, *(const ent_slice *)b);
}

ent_status ent__write_names(ent__request *request, ent__json *json, const char *key,
                            ent_error *err) {
  sqlite3_stmt *row = NULL;
  uint32_t count = 0;
  ent_slice *list = ENT_ARENA_NEW(&request->arena, ent_slice, request->names.count + 1);
  ent_status status = list ? ent__sql_prepare(&row, request->record,
                                              "SELECT name FROM entity WHERE entity = ?1", err)
                           : ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (size_t i = 0; list && i < request->names.capacity; i++)
    if (request->names.slots[i].key.data) list[count++] = request->names.slots[i].key;
  if (count) qsort(list, count, sizeof *list, by_text);
  ent__json_open(json, key, '{');
  for (uint32_t i = 0; status == ENT_OK && i < count; i++) {
    ent__bind_text(row, 1, list[i]);
    status = ent__sql_step(request->record, row, err);
    if (json->comma) ent_strbuf_putc(json->out, ',');
    json->comma = true;
    ent_strbuf_json(json->out, list[i]);
    ent_strbuf_putc(json->out, ':');
    ent_strbuf_json(json->out, status == ENT_OK ? ent__text(row, 0) : list[i]);
    sqlite3_reset(row);
    if (status == ENT_DONE) status = ENT_OK;
  }
  ent__json_close(json, '}');
  sqlite3_finalize(row);
  return status;
}
