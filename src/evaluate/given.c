/* In: JSON Lines with marked actors and recipients. Out: each row coded with
 * these as its participants. Spans are found as ../shared/tools/gold_input.py
 * finds them, so that the figures agree. */
#include "evaluate/given.h"

enum { GIVEN_MAX = 32 };

/* The phrases of a row. */
typedef struct given {
  ent_given spans[GIVEN_MAX];
  uint32_t count;
} given;

static void add_span(given *g, size_t begin, size_t end, bool recipient) {
  if (g->count < GIVEN_MAX && begin < end)
    g->spans[g->count++] = (ent_given){(uint32_t)begin, (uint32_t)end, recipient};
}

/* "<s>...</s>" of the marked text, as offsets into the text without marks. */
static void marked_spans(given *g, const char *marked, char tag) {
  size_t at = 0, begin = SIZE_MAX;
  for (const char *c = marked; *c;) {
    bool close = c[0] == '<' && c[1] == '/';
    const char *name = c + 1 + close;
    if (*c == '<' && (name[0] == 's' || name[0] == 't') && name[1] == '>') {
      if (name[0] == tag && !close) begin = at;
      if (name[0] == tag && close && begin != SIZE_MAX) {
        add_span(g, begin, at, tag == 't');
        begin = SIZE_MAX;
      }
      c = name + 2;
    } else {
      at++, c++;
    }
  }
}

/* The first place of each name in the text; names are strings or {"text"}. */
static void named_spans(given *g, const json_t *names, ent_slice text, bool recipient) {
  size_t count = json_is_array(names) ? json_array_size(names) : names && !json_is_null(names);
  for (size_t i = 0; i < count; i++) {
    const json_t *item = json_is_array(names) ? json_array_get(names, i) : names;
    const char *name = json_string_value(json_is_object(item) ? json_object_get(item, "text") : item);
    size_t at = name && *name ? ent_slice_find(text, ent_slice_of(name), 0) : SIZE_MAX;
    if (at != SIZE_MAX) add_span(g, at, at + strlen(name), recipient);
  }
}

static void take_side(given *g, const json_t *json, ent_slice text, bool recipient) {
  const json_t *list = json_object_get(json, recipient ? "recipient" : "actor");
  const char *marked = json_string_value(json_object_get(json, "marked"));
  const json_t *both = json_object_get(json, "both");
  uint32_t before = g->count;
  for (size_t i = 0; i < json_array_size(list); i++) {
    const json_t *span = json_object_get(json_array_get(list, i), "span");
    add_span(g, (size_t)json_integer_value(json_array_get(span, 0)),
             (size_t)json_integer_value(json_array_get(span, 1)), recipient);
  }
  if (json_is_array(list)) return;
  if (json_array_size(both) || json_is_string(both)) {
    named_spans(g, both, text, recipient);
    return;
  }
  if (marked) marked_spans(g, marked, recipient ? 't' : 's');
  if (g->count == before)
    named_spans(g, json_object_get(json, recipient ? "target" : "source"), text, recipient);
}

typedef struct marked_rows {
  given phrases; /* of the row being coded */
  ent__row_fn *fn;
  void *user;
} marked_rows;

static void prepare(void *user, const ent__row *row, ent_code_options *options) {
  given *g = &((marked_rows *)user)->phrases;
  g->count = 0;
  take_side(g, row->json, row->document.text, false);
  take_side(g, row->json, row->document.text, true);
  options->given = g->spans;
  options->given_count = g->count;
}

static ent_status pass_on(void *user, ent__row *row, ent_error *err) {
  marked_rows *m = user;
  return m->fn(m->user, row, err);
}

ent_status ent__each_given(const ent_engine *engine, const char *path, ent_code_options *options,
                           ent__row_fn *fn, void *user, ent_error *err) {
  marked_rows m = {.fn = fn, .user = user};
  options->parse_all = true;
  return ent__each_row(engine, path, options, prepare, pass_on, &m, err);
}
