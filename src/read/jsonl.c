/* One line of JSON -> document. jansson parses; its values are copied into the arena. */
#include <jansson.h>

#include "base/hash.h"
#include "read/byline.h"
#include "read/read.h"

enum { DEFAULT_MAX = 64 << 20 };

typedef struct reader {
  ent_arena *arena;
  const char *uri;
  uint64_t line;
  ent_error *err;
} reader;

static ent_status fail(const reader *r, ent_status status, const char *message, const char *key) {
  if (key) ent_fail(r->err, status, "%s '%s'", message, key);
  else ent_fail(r->err, status, "%s", message);
  ent_error_at(r->err, r->uri, r->line);
  return status;
}

static ent_status no_memory(const reader *r) {
  return r->arena->limit ? fail(r, ENT_E_LIMIT, "document needs too much memory", NULL)
                         : fail(r, ENT_E_NOMEM, "out of memory", NULL);
}

/* A text member into *out, left alone if absent or null. */
static ent_status take_text(const reader *r, const json_t *object, const char *key,
                            ent_slice *out) {
  const json_t *value = json_object_get(object, key);
  if (!value || json_is_null(value)) return ENT_OK;
  if (json_is_integer(value) && strcmp(key, "id") == 0) {
    char digits[32];
    int64_t number = json_integer_value(value);
    snprintf(digits, sizeof digits, "%lld", (long long)number);
    *out = ent_arena_copy(r->arena, ent_slice_of(digits));
    return out->data ? ENT_OK : no_memory(r);
  }
  if (!json_is_string(value)) return fail(r, ENT_E_FORMAT, "not a string:", key);
  ent_slice text = {json_string_value(value), json_string_length(value)};
  if (text.size == 0) return ENT_OK;
  *out = ent_arena_copy(r->arena, text);
  return out->data ? ENT_OK : no_memory(r);
}

/* "YYYY[-MM[-DD]]", "YYYYMMDD", or a time that begins with a day. */
static bool parse_date(ent_slice text, ent_interval *out) {
  char iso[11];
  text = ent_slice_trim(text);
  bool compact = text.size == 8 || (text.size > 8 && text.data[8] == 'T');
  for (size_t i = 0; compact && i < 8; i++) compact = text.data[i] >= '0' && text.data[i] <= '9';
  if (compact) {
    snprintf(iso, sizeof iso, "%.4s-%.2s-%.2s", text.data, text.data + 4, text.data + 6);
    text = (ent_slice){iso, 10};
  }
  if (text.size > 10 && text.data[10] != 'T' && text.data[10] != ' ') return false;
  return ent_interval_parse(text, out);
}

static ent_status take_end(const reader *r, const json_t *object, const char *key,
                           ent_interval *out) {
  const json_t *value = json_object_get(object, key);
  *out = ENT_INTERVAL_NONE;
  if (!value || json_is_null(value)) return ENT_OK;
  if (!json_is_string(value)) return fail(r, ENT_E_FORMAT, "bad date in", "published");
  ent_slice text = {json_string_value(value), json_string_length(value)};
  if (!parse_date(text, out))
    return fail(r, ENT_E_FORMAT, "bad date in 'published':", json_string_value(value));
  return ENT_OK;
}

/* Corpora of others call the day "date". Nothing says that it is ours: what reads as no date is
 * passed over. */
static void take_date(const json_t *object, ent_document *out) {
  const json_t *value = json_object_get(object, "date");
  ent_slice text = {json_string_value(value), json_string_length(value)};
  ent_interval when;
  if (!text.size || !parse_date(text, &when) || !ent_interval_known(when)) return;
  out->published = when;
  out->published_basis = ENT_BASIS_METADATA;
}

static ent_status take_published(const reader *r, const json_t *object, ent_document *out) {
  const json_t *value = json_object_get(object, "published");
  ent_interval from, to;
  ent_status status;
  if (!value) take_date(object, out);
  if (!value || json_is_null(value)) return ENT_OK;
  if (json_is_integer(value)) { /* 20190614 or 2019 */
    char digits[32];
    snprintf(digits, sizeof digits, "%lld", (long long)json_integer_value(value));
    if (!parse_date(ent_slice_of(digits), &out->published))
      return fail(r, ENT_E_FORMAT, "bad date in 'published':", digits);
  } else if (json_is_object(value)) {
    status = take_end(r, value, "from", &from);
    if (status == ENT_OK) status = take_end(r, value, "to", &to);
    if (status != ENT_OK) return status;
    out->published = (ent_interval){from.from, to.to};
    if (from.from != ENT_DAY_NONE && to.to != ENT_DAY_NONE && from.from > to.to)
      return fail(r, ENT_E_FORMAT, "'from' after 'to' in", "published");
  } else if (json_is_string(value)) {
    ent_slice text = {json_string_value(value), json_string_length(value)};
    if (text.size == 0) return ENT_OK;
    if (!parse_date(text, &out->published))
      return fail(r, ENT_E_FORMAT, "bad date in 'published':", json_string_value(value));
  } else {
    return fail(r, ENT_E_FORMAT, "bad date in", "published");
  }
  if (ent_interval_known(out->published)) out->published_basis = ENT_BASIS_METADATA;
  return ENT_OK;
}

static ent_status take_document(const reader *r, const json_t *object, ent_document *out) {
  static const struct {
    const char *key;
    size_t offset;
  } members[] = {
      {"text", offsetof(ent_document, text)},
      {"id", offsetof(ent_document, id)},
      {"uri", offsetof(ent_document, uri)},
      {"title", offsetof(ent_document, title)},
      {"author", offsetof(ent_document, author)},
      {"publisher", offsetof(ent_document, publisher)},
      {"language", offsetof(ent_document, language)},
      {"side", offsetof(ent_document, side)},
  };
  for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
    ent_slice *field = (ent_slice *)(void *)((char *)out + members[i].offset);
    ent_status status = take_text(r, object, members[i].key, field);
    if (status != ENT_OK) return status;
  }
  if (ent_slice_trim(out->text).size == 0) {
    const json_t *text = json_object_get(object, "text");
    return fail(r, ENT_E_FORMAT, json_is_string(text) ? "empty document" : "no",
                json_is_string(text) ? NULL : "text");
  }
  return take_published(r, object, out);
}

ent_status ent_read_jsonl_line(ent_document *out, ent_arena *arena, const char *uri,
                               uint64_t line_number, ent_slice line,
                               const ent_read_options *options, ent_error *err) {
  ent_read_options none = ENT_READ_OPTIONS_NONE;
  reader r = {arena, uri, line_number, err};
  json_error_t why;
  char id[33];
  if (!options) options = &none;
  size_t limit = options->max_bytes ? options->max_bytes : (size_t)DEFAULT_MAX;
  if (line.size > limit) return fail(&r, ENT_E_LIMIT, "document is over the limit of bytes", NULL);
  line = ent_slice_trim(line);
  if (line_number <= 1 && ent_slice_starts(line, "\xEF\xBB\xBF"))
    line = (ent_slice){line.data + 3, line.size - 3};
  if (line.size == 0)
    return fail(&r, ENT_E_FORMAT, "empty line where a JSON object should be", NULL);
  json_t *object = json_loadb(line.data, line.size, 0, &why);
  if (!object) {
    ent_fail(err, ENT_E_FORMAT, "malformed JSON: %s", why.text);
    ent_error_at(err, uri, line_number);
    if (err) err->byte = (uint64_t)(why.position > 0 ? why.position : 0);
    return ENT_E_FORMAT;
  }
  ent_document document = {
      .publisher = options->publisher,
      .side = options->side,
      .language = options->language.size ? options->language : ENT_SLICE("en"),
      .published = options->published,
      .published_basis =
          ent_interval_known(options->published) ? ENT_BASIS_METADATA : ENT_BASIS_NONE,
  };
  ent__byline byline;
  ent_status status = json_is_object(object) ? take_document(&r, object, &document)
                                             : fail(&r, ENT_E_FORMAT, "not a JSON object", NULL);
  json_decref(object);
  if (status != ENT_OK) return status;
  if (document.id.size == 0) {
    ent_hash_hex(document.text, id);
    document.id = ent_arena_copy(arena, ent_slice_of(id));
    if (!document.id.data) return no_memory(&r);
  }
  if (document.uri.size == 0) document.uri = document.id;
  byline = ent__byline_find(document.text);
  ent__take_byline_date(&document, &byline);
  *out = document;
  return ENT_OK;
}
