/* JSON written piece by piece: commas are minded, nothing else. */
#ifndef ENT_SERVE_JSON_H
#define ENT_SERVE_JSON_H

#include "base/date.h"
#include "base/strbuf.h"

/** Writes to `out`, borrowed. Zeroed but for `out` it is ready. In an array the key of
 *  every function is NULL. */
typedef struct ent__json {
  ent_strbuf *out;
  bool comma; /**< something stands before */
} ent__json;

/** `bracket`: '{' or '['. */
void ent__json_open(ent__json *json, const char *key, char bracket);
/** `bracket`: '}' or ']'. */
void ent__json_close(ent__json *json, char bracket);
/** Empty text is null. */
void ent__json_text(ent__json *json, const char *key, ent_slice text);
/** Empty text is "". */
void ent__json_string(ent__json *json, const char *key, ent_slice text);
void ent__json_int(ent__json *json, const char *key, int64_t value);
/** NAN is null. */
void ent__json_real(ent__json *json, const char *key, double value);
void ent__json_bool(ent__json *json, const char *key, bool value);
void ent__json_null(ent__json *json, const char *key);
/** ENT_DAY_NONE is null. */
void ent__json_day(ent__json *json, const char *key, ent_day day);
/** [begin,end]. */
void ent__json_span(ent__json *json, const char *key, uint32_t begin, uint32_t end);
/** Bytes that are JSON already. */
void ent__json_raw(ent__json *json, const char *key, ent_slice text);

#endif
