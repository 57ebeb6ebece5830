/* In: JSON Lines with marked actors and recipients. Out: each row coded with
 * these as its participants. Spans are found as ../shared/tools/gold_input.py
 * finds them, so that the figures agree. */
#include "cli/given.h"

#include <jansson.h>
#include <stdio.h>

#include "base/file.h"
#include "base/map.h"

static void add_span(cli_given *row, size_t begin, size_t end, bool recipient) {
  if (row->count < CLI_GIVEN_MAX && begin < end)
    row->spans[row->count++] = (ent_given){(uint32_t)begin, (uint32_t)end, recipient};
}

/* "<s>...</s>" of the marked text, as offsets into the text without marks. */
static void marked_spans(cli_given *row, const char *marked, char tag) {
  size_t at = 0, begin = SIZE_MAX;
  for (const char *c = marked; *c;) {
    bool close = c[0] == '<' && c[1] == '/';
    const char *name = c + 1 + close;
    if (*c == '<' && (name[0] == 's' || name[0] == 't') && name[1] == '>') {
      if (name[0] == tag && !close) begin = at;
      if (name[0] == tag && close && begin != SIZE_MAX) {
        add_span(row, begin, at, tag == 't');
        begin = SIZE_MAX;
      }
      c = name + 2;
    } else {
      at++, c++;
    }
  }
}

/* The first place of each name in the text; names are strings or {"text"}. */
static void named_spans(cli_given *row, const json_t *names, ent_slice text, bool recipient) {
  size_t count = json_is_array(names) ? json_array_size(names) : names && !json_is_null(names);
  for (size_t i = 0; i < count; i++) {
    const json_t *item = json_is_array(names) ? json_array_get(names, i) : names;
    const char *name = json_string_value(json_is_object(item) ? json_object_get(item, "text") : item);
    size_t at = name && *name ? ent_slice_find(text, ent_slice_of(name), 0) : SIZE_MAX;
    if (at != SIZE_MAX) add_span(row, at, at + strlen(name), recipient);
  }
}

static void take_side(cli_given *row, const json_t *json, ent_slice text, bool recipient) {
  const json_t *list = json_object_get(json, recipient ? "recipient" : "actor");
  const char *marked = json_string_value(json_object_get(json, "marked"));
  const json_t *both = json_object_get(json, "both");
  uint32_t before = row->count;
  for (size_t i = 0; i < json_array_size(list); i++) {
    const json_t *span = json_object_get(json_array_get(list, i), "span");
    add_span(row, (size_t)json_integer_value(json_array_get(span, 0)),
             (size_t)json_integer_value(json_array_get(span, 1)), recipient);
  }
  if (json_is_array(list)) return;
  if (json_array_size(both) || json_is_string(both)) {
    named_spans(row, both, text, recipient);
    return;
  }
  if (marked) marked_spans(row, marked, recipient ? 't' : 's');
  if (row->count == before)
    named_spans(row, json_object_get(json, recipient ? "target" : "source"), text, recipient);
}

ent_slice cli_unique_id(ent_map *seen, ent_arena *arena, const char *id) {
  ent_slice own = ent_arena_copy(arena, ent_slice_of(id ? id : ""));
  uint32_t before = own.data ? ent_map_get(seen, own) : ENT_MAP_NONE;
  char text[300];
  if (!own.data) return own;
  ent_map_set(seen, own, before == ENT_MAP_NONE ? 1 : before + 1);
  if (before == ENT_MAP_NONE) return own;
  snprintf(text, sizeof text, "%.200s~%u", id ? id : "", before + 1);
  return ent_arena_copy(arena, ent_slice_of(text));
}

typedef struct run {
  const ent_engine *engine;
  ent_code_options *options;
  cli_given_fn *sink;
  void *user;
  const char *path;
  ent_arena ids;
  ent_map seen;
} run;

static ent_status code_row(run *r, uint64_t number, ent_slice line, ent_error *err) {
  ent_read_options none = ENT_READ_OPTIONS_NONE;
  ent_arena arena;
  ent_document document;
  ent_coded coded = {0};
  cli_given row = {0};
  json_t *json = json_loadb(line.data, line.size, 0, NULL);
  const char *code = json_string_value(json_object_get(json, "code"));
  ent_status st;
  ent_arena_init(&arena, 0);
  st = ent_read_jsonl_line(&document, &arena, r->path, number, line, &none, err);
  if (st == ENT_OK) {
    take_side(&row, json, document.text, false);
    take_side(&row, json, document.text, true);
    row.code = ent_slice_of(code ? code : "");
    row.id = cli_unique_id(&r->seen, &r->ids, json_string_value(json_object_get(json, "id")));
    r->options->given = row.spans;
    r->options->given_count = row.count;
    st = ent_engine_code(&coded, r->engine, &arena, &document, r->options, err);
  }
  if (st == ENT_OK) st = r->sink(r->user, &row, &coded, err);
  json_decref(json);
  ent_arena_free(&arena);
  return st;
}

ent_status cli_given_each(const ent_engine *engine, const char *path, ent_code_options *options,
                          cli_given_fn *sink, void *user, ent_error *err) {
  run r = {.engine = engine, .options = options, .sink = sink, .user = user, .path = path};
  ent_slice rest, line;
  uint64_t number = 0;
  ent_arena file;
  ent_status st;
  options->parse_all = true;
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
