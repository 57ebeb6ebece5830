/* In: keys and values in their order. Out: JSON, compact. */
#include "serve/json.h"

#include "serve/jsonl.h"

static void begin(ent__json *json, const char *key) {
  if (json->comma) ent_strbuf_putc(json->out, ',');
  json->comma = true;
  if (key) ent_strbuf_printf(json->out, "\"%s\":", key);
}

void ent__json_open(ent__json *json, const char *key, char bracket) {
  begin(json, key);
  ent_strbuf_putc(json->out, bracket);
  json->comma = false;
}

void ent__json_close(ent__json *json, char bracket) {
  ent_strbuf_putc(json->out, bracket);
  json->comma = true;
}

void ent__json_text(ent__json *json, const char *key, ent_slice text) {
  begin(json, key);
  ent_json_text(json->out, text);
}

void ent__json_string(ent__json *json, const char *key, ent_slice text) {
  begin(json, key);
  ent_strbuf_json(json->out, text);
}

void ent__json_int(ent__json *json, const char *key, int64_t value) {
  begin(json, key);
  ent_strbuf_printf(json->out, "%lld", (long long)value);
}

void ent__json_real(ent__json *json, const char *key, double value) {
  begin(json, key);
  ent_json_number(json->out, value);
}

void ent__json_bool(ent__json *json, const char *key, bool value) {
  begin(json, key);
  ent_strbuf_puts(json->out, value ? "true" : "false");
}

void ent__json_null(ent__json *json, const char *key) {
  begin(json, key);
  ent_strbuf_puts(json->out, "null");
}

void ent__json_day(ent__json *json, const char *key, ent_day day) {
  begin(json, key);
  ent_json_day(json->out, day);
}

void ent__json_span(ent__json *json, const char *key, uint32_t from, uint32_t to) {
  begin(json, key);
  ent_strbuf_printf(json->out, "[%u,%u]", from, to);
}

void ent__json_raw(ent__json *json, const char *key, ent_slice text) {
  begin(json, key);
  ent_strbuf_add(json->out, text);
}
