/* In: a file of gold data. Out: each row, coded. */
#include "evaluate/gold.h"

#include "base/file.h"
#include "base/map.h"
#include "base/utf8.h"
#include "serve/jsonl.h"

ent_slice ent__json_slice(const json_t *object, const char *key) {
  const json_t *value = json_object_get(object, key);
  return json_is_string(value) ? (ent_slice){json_string_value(value), json_string_length(value)}
                               : ENT_EMPTY;
}

ent_status ent__no_memory(ent_error *err) { return ent_fail(err, ENT_E_NOMEM, "out of memory"); }

/* ---- rows ----------------------------------------------------------------------------------- */

/* The row's "date" (YYYYMMDD, YYYY-MM-DD, an ISO time) as the publication date. */
static void take_date(ent_document *document, const json_t *json) {
  ent_slice date = ent__json_slice(json, "date");
  char iso[16];
  if (date.size < 8) return;
  bool dashes = date.data[4] == '-';
  if (dashes && date.size < 10) return;
  snprintf(iso, sizeof iso, "%.4s-%.2s-%.2s", date.data, date.data + 4 + dashes,
           date.data + 6 + 2 * dashes);
  if (ent_interval_parse(ent_slice_of(iso), &document->published))
    document->published_basis = ENT_BASIS_METADATA;
}

typedef struct reading {
  const ent_engine *engine;
  const char *path;
  ent_code_options *options;
  ent__row_prepare *prepare;
  ent__row_fn *fn;
  void *user;
  ent_arena ids;
  ent_map seen; /* id -> how often */
} reading;

static ent_slice unique_id(reading *r, ent_slice id) {
  ent_slice own = ent_arena_copy(&r->ids, id);
  uint32_t before = own.data ? ent_map_get(&r->seen, own) : ENT_MAP_NONE;
  char text[300];
  if (!own.data) return own;
  ent_map_set(&r->seen, own, before == ENT_MAP_NONE ? 1 : before + 1);
  if (before == ENT_MAP_NONE) return own;
  snprintf(text, sizeof text, "%.*s~%u", own.size > 250 ? 250 : (int)own.size, own.data, before + 1);
  return ent_arena_copy(&r->ids, ent_slice_of(text));
}

static ent_status code_row(reading *r, uint64_t number, ent_slice line, ent_error *err) {
  ent_read_options none = ENT_READ_OPTIONS_NONE;
  ent_arena arena;
  ent__row row = {.arena = &arena};
  ent_status st;
  ent_arena_init(&arena, 0);
  row.json = json_loadb(line.data, line.size, 0, NULL);
  bool empty = ent__json_slice(row.json, "text").size == 0 && json_is_string(json_object_get(row.json, "text"));
  st = empty ? ENT_OK : ent_read_jsonl_line(&row.document, &arena, r->path, number, line, &none, err);
  if (st == ENT_OK && !empty) {
    row.document.id = row.document.uri = unique_id(r, ent__json_slice(row.json, "id"));
    take_date(&row.document, row.json);
    if (r->prepare) r->prepare(r->user, &row, r->options);
    st = ent_engine_code(&row.coded, r->engine, &arena, &row.document, r->options, err);
  }
  if (st == ENT_OK) st = r->fn(r->user, &row, err);
  json_decref(row.json);
  ent_arena_free(&arena);
  return st;
}

ent_status ent__each_row(const ent_engine *engine, const char *path, ent_code_options *options,
                         ent__row_prepare *prepare, ent__row_fn *fn, void *user, ent_error *err) {
  reading r = {.engine = engine, .path = path, .options = options, .prepare = prepare, .fn = fn,
               .user = user};
  ent_slice rest, line;
  uint64_t number = 0;
  ent_arena file;
  ent_status st;
  ent_arena_init(&file, 0);
  ent_arena_init(&r.ids, 0);
  st = ent_file_read(&rest, &file, path, 0, err);
  while (st == ENT_OK && ent_next_line(&rest, &line)) {
    number++;
    if (ent_slice_trim(line).size) st = code_row(&r, number, line, err);
  }
  ent_map_free(&r.seen);
  ent_arena_free(&r.ids);
  ent_arena_free(&file);
  return st;
}

/* ---- predictions ---------------------------------------------------------------------------- */

ent_status ent__put_prediction(const ent_evaluation *e, ent_strbuf *line, ent_error *err) {
  bool failed = line->failed;
  if (!failed && line->size && e->predictions) fwrite(line->data, 1, line->size, e->predictions);
  ent_strbuf_free(line);
  return failed ? ent__no_memory(err) : ENT_OK;
}

ent_status ent__put_reports(const ent_evaluation *e, const ent_reports *reports, ent_error *err) {
  ent_strbuf text;
  if (!e->predictions) return ENT_OK;
  ent_strbuf_init(&text, 0);
  for (uint32_t i = 0; i < reports->count; i++) ent_report_write_json(&text, &reports->items[i]);
  return ent__put_prediction(e, &text, err);
}

/* ---- text ----------------------------------------------------------------------------------- */

const uint32_t *ent__code_points(ent_arena *arena, ent_slice text) {
  uint32_t *points = ENT_ARENA_NEW(arena, uint32_t, text.size + 1);
  uint32_t count = 0;
  if (!points) return NULL;
  for (size_t i = 0; i < text.size; i++) {
    bool first = ((unsigned char)text.data[i] & 0xC0) != 0x80;
    points[i] = first ? count : count - 1;
    count += first;
  }
  points[text.size] = count;
  return points;
}

ent__span ent__gold_span(const json_t *object) {
  return (ent__span){(uint32_t)json_integer_value(json_object_get(object, "begin")),
                     (uint32_t)json_integer_value(json_object_get(object, "end"))};
}

ent_slice ent__fold_words(ent_arena *arena, ent_slice text) {
  ent_slice folded = ent_utf8_fold(arena, text);
  char *out = folded.data ? ent_arena_alloc(arena, folded.size + 1) : NULL;
  size_t size = 0;
  if (!out) return ENT_EMPTY;
  for (size_t i = 0, n; i < folded.size; i += n) {
    uint32_t code = 0;
    bool digit = folded.data[i] >= '0' && folded.data[i] <= '9';
    n = ent_utf8_decode(folded, i, &code);
    if (!n) n = 1;
    if (digit || ent_utf8_is_letter(code)) memcpy(out + size, folded.data + i, n), size += n;
    else if (size && out[size - 1] != ' ') out[size++] = ' ';
  }
  while (size && out[size - 1] == ' ') size--;
  out[size] = 0;
  return (ent_slice){out, size};
}
