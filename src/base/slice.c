/* Small helpers over borrowed text. */
#include "base/slice.h"

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool ent_slice_eq_nocase(ent_slice a, ent_slice b) {
  if (a.size != b.size) return false;
  if (a.data == b.data) return true; /* a lemma is often the form itself */
  for (size_t i = 0; i < a.size; i++)
    if (lower(a.data[i]) != lower(b.data[i])) return false;
  return true;
}

ent_slice ent_slice_lower(ent_slice text, char *buffer) {
  for (size_t i = 0; i < text.size; i++) buffer[i] = lower(text.data[i]);
  return (ent_slice){buffer, text.size};
}

bool ent_slice_ends(ent_slice text, const char *suffix) {
  size_t n = strlen(suffix);
  return text.size >= n && memcmp(text.data + text.size - n, suffix, n) == 0;
}

ent_slice ent_slice_trim(ent_slice text) {
  while (text.size && is_space(text.data[0])) text.data++, text.size--;
  while (text.size && is_space(text.data[text.size - 1])) text.size--;
  return text;
}

ent_slice ent_slice_cut(ent_slice *rest, char mark) {
  ent_slice head = *rest;
  const char *at = rest->size ? memchr(rest->data, mark, rest->size) : NULL;
  if (!at) {
    *rest = ENT_EMPTY;
    return head;
  }
  head.size = (size_t)(at - rest->data);
  rest->data += head.size + 1;
  rest->size -= head.size + 1;
  return head;
}

size_t ent_slice_find(ent_slice text, ent_slice needle, size_t from) {
  if (needle.size == 0) return from <= text.size ? from : SIZE_MAX;
  while (from + needle.size <= text.size) {
    const char *at = memchr(text.data + from, needle.data[0], text.size - needle.size - from + 1);
    if (!at) return SIZE_MAX;
    from = (size_t)(at - text.data);
    if (memcmp(at, needle.data, needle.size) == 0) return from;
    from++;
  }
  return SIZE_MAX;
}

bool ent_slice_to_int(ent_slice text, int64_t *out) {
  size_t i = 0;
  bool minus = text.size > 1 && text.data[0] == '-';
  int64_t value = 0;
  if (minus) i = 1;
  if (i == text.size) return false;
  for (; i < text.size; i++) {
    if (text.data[i] < '0' || text.data[i] > '9') return false;
    if (value > (INT64_MAX - 9) / 10) return false;
    value = value * 10 + (text.data[i] - '0');
  }
  *out = minus ? -value : value;
  return true;
}
