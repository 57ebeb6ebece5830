/* In: a status and a printf message. Out: a filled ent_error. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

const char *ent_status_text(ent_status status) {
  switch (status) {
#define ENT_STATUS_CASE(name, value, text) \
  case ENT_##name:                         \
    return text;
    ENT_STATUS_LIST(ENT_STATUS_CASE)
#undef ENT_STATUS_CASE
  }
  return "unknown status";
}

ent_status ent_fail(ent_error *err, ent_status status, const char *format, ...) {
  if (err) {
    va_list args;
    memset(err, 0, sizeof *err);
    err->status = status;
    va_start(args, format);
    vsnprintf(err->message, sizeof err->message, format, args);
    va_end(args);
  }
  return status;
}

void ent_error_at(ent_error *err, const char *source, uint64_t line) {
  if (!err) return;
  snprintf(err->source, sizeof err->source, "%s", source ? source : "");
  err->line = line;
}
