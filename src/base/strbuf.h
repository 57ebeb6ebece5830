/* A growing byte string with a hard maximum. Errors stick: after one, nothing
 * is appended and `failed` tells; check once at the end. */
#ifndef ENT_BASE_STRBUF_H
#define ENT_BASE_STRBUF_H

#include "base/slice.h"
#include "entente/status.h"

typedef struct ent_strbuf {
  char *data; /**< owned; NUL after the last byte once anything was appended */
  size_t size, capacity, limit;
  bool failed; /**< out of memory or over the limit */
} ent_strbuf;

/** limit_bytes 0: 1 GiB. */
void ent_strbuf_init(ent_strbuf *buffer, size_t limit_bytes);
void ent_strbuf_free(ent_strbuf *buffer);
void ent_strbuf_clear(ent_strbuf *buffer);
void ent_strbuf_add(ent_strbuf *buffer, ent_slice text);
void ent_strbuf_puts(ent_strbuf *buffer, const char *text);
void ent_strbuf_putc(ent_strbuf *buffer, char c);
void ent_strbuf_printf(ent_strbuf *buffer, const char *format, ...) ENT_PRINTF(2, 3);
/** The text as a JSON string with its quotes; invalid UTF-8 becomes U+FFFD. */
void ent_strbuf_json(ent_strbuf *buffer, ent_slice text);
static inline ent_slice ent_strbuf_slice(const ent_strbuf *buffer) {
  return (ent_slice){buffer->data, buffer->size};
}

#endif
