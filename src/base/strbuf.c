/* Growing text; doubling, capped. */
#include "base/strbuf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"

void ent_strbuf_init(ent_strbuf *buffer, size_t limit_bytes) {
  *buffer = (ent_strbuf){.limit = limit_bytes ? limit_bytes : (size_t)1 << 30};
}

void ent_strbuf_free(ent_strbuf *buffer) {
  free(buffer->data);
  *buffer = (ent_strbuf){.limit = buffer->limit};
}

void ent_strbuf_clear(ent_strbuf *buffer) {
  buffer->size = 0;
  buffer->failed = false;
  if (buffer->data) buffer->data[0] = 0;
}

static bool reserve(ent_strbuf *buffer, size_t more) {
  size_t capacity = buffer->capacity ? buffer->capacity : 256;
  char *data;
  if (buffer->failed) return false;
  if (more > buffer->limit || buffer->size > buffer->limit - more) {
    buffer->failed = true;
    return false;
  }
  if (buffer->size + more + 1 <= buffer->capacity) return true;
  while (capacity < buffer->size + more + 1) capacity *= 2;
  data = realloc(buffer->data, capacity);
  if (!data) {
    buffer->failed = true;
    return false;
  }
  buffer->data = data;
  buffer->capacity = capacity;
  return true;
}

void ent_strbuf_add(ent_strbuf *buffer, ent_slice text) {
  if (!text.size || !reserve(buffer, text.size)) return;
  memcpy(buffer->data + buffer->size, text.data, text.size);
  buffer->size += text.size;
  buffer->data[buffer->size] = 0;
}

void ent_strbuf_puts(ent_strbuf *buffer, const char *text) {
  ent_strbuf_add(buffer, ent_slice_of(text));
}

void ent_strbuf_putc(ent_strbuf *buffer, char c) { ent_strbuf_add(buffer, (ent_slice){&c, 1}); }

void ent_strbuf_printf(ent_strbuf *buffer, const char *format, ...) {
  va_list args, again;
  int size;
  va_start(args, format);
  va_copy(again, args);
  size = vsnprintf(NULL, 0, format, args);
  va_end(args);
  if (size < 0) {
    buffer->failed = true;
  } else if (reserve(buffer, (size_t)size)) {
    vsnprintf(buffer->data + buffer->size, (size_t)size + 1, format, again);
    buffer->size += (size_t)size;
  }
  va_end(again);
}

void ent_strbuf_json(ent_strbuf *buffer, ent_slice text) {
  size_t start = 0, i = 0;
  ent_strbuf_putc(buffer, '"');
  while (i < text.size) {
    unsigned char c = (unsigned char)text.data[i];
    uint32_t code;
    size_t step = c < 0x80 ? 1 : ent_utf8_decode(text, i, &code);
    if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f && step) {
      i += step;
      continue;
    }
    ent_strbuf_add(buffer, (ent_slice){text.data + start, i - start});
    if (!step) {
      ent_strbuf_puts(buffer, "\\ufffd");
      step = 1;
    } else if (c == '"' || c == '\\') {
      ent_strbuf_putc(buffer, '\\');
      ent_strbuf_putc(buffer, (char)c);
    } else if (c == '\n') {
      ent_strbuf_puts(buffer, "\\n");
    } else if (c == '\t') {
      ent_strbuf_puts(buffer, "\\t");
    } else {
      ent_strbuf_printf(buffer, "\\u%04x", c);
    }
    i += step;
    start = i;
  }
  if (start < text.size)
    ent_strbuf_add(buffer, (ent_slice){text.data + start, text.size - start});
  ent_strbuf_putc(buffer, '"');
}
