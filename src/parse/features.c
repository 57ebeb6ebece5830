/* Form -> look-up key, shape and hashed affixes. Works on bytes and accepts any: malformed UTF-8
 * counts byte by byte. Typographic variants (curly quotes, dashes, no-break and zero-width
 * spaces) fold to their plain spelling; no replacement is longer than what it replaces, so a key
 * never outgrows its form. train/parser/features.py is the same in Python, for training: change
 * both and raise ENT__FEATURE_VERSION. */
#include "parse/features.h"

int32_t ent__parse_code_at(ent_slice text, size_t at, size_t *length) {
  const uint8_t *b = (const uint8_t *)text.data + at;
  size_t n = *b < 0x80 ? 1 : *b < 0xC2 ? 0 : *b < 0xE0 ? 2 : *b < 0xF0 ? 3 : *b < 0xF5 ? 4 : 0;
  *length = 1;
  if (n == 1) return *b;
  if (n == 0 || n > text.size - at) return -1;
  int32_t code = *b & (0xFF >> (n + 1));
  for (size_t k = 1; k < n; k++) {
    if ((b[k] & 0xC0) != 0x80) return -1;
    code = code << 6 | (b[k] & 0x3F);
  }
  *length = n;
  return code;
}

int32_t ent__lower(int32_t c) {
  if (c < 0xC0) return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
  if (c <= 0xDE) return c != 0xD7 ? c + 0x20 : c;
  if (c == 0x130) return 'i';
  if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177)) return c | 1;
  if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c + (c & 1);
  if (c == 0x178) return 0xFF;
  if (c == 0x18F) return 0x259;
  if ((c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F)) return c + 0x20;
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  return c;
}

size_t ent__encode(int32_t code, char out[2]) {
  if (code < 0x80) {
    out[0] = (char)code;
    return 1;
  }
  out[0] = (char)(0xC0 | code >> 6);
  out[1] = (char)(0x80 | (code & 0x3F));
  return 2;
}

ent_slice ent__folded(int32_t c) {
  switch (c) {
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2032:
      return ENT_SLICE("'");
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0xAB: case 0xBB:
      return ENT_SLICE("\"");
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2212:
      return ENT_SLICE("-");
    case 0x2014: case 0x2015:
      return ENT_SLICE("--");
    case 0x2026:
      return ENT_SLICE("...");
    case 0xA0: case 0xAD: case 0x200B: case 0x200C: case 0x200D: case 0x2060: case 0xFEFF:
      return ENT_SLICE("");
    default:
      return ENT_EMPTY;
  }
}

/* Runs are cut to two: "Pakistan" is "Xxx". */
static void add_shape(ent__word *w, char mark) {
  uint32_t n = w->shape_size;
  if (n >= ENT__SHAPE_MAX) return;
  if (n >= 2 && w->shape[n - 1] == mark && w->shape[n - 2] == mark) return;
  w->shape[w->shape_size++] = mark;
}

static void add_key(ent__word *w, const char *bytes, size_t size) {
  memcpy(w->key + w->key_size, bytes, size);
  w->key_size += (uint32_t)size;
}

/* A character that is no ASCII letter or digit. */
static void add_other(ent__word *w, ent_slice form, size_t at, size_t size, int32_t c) {
  ent_slice plain = c >= 0x80 ? ent__folded(c) : ENT_EMPTY;
  if (plain.data) {
    add_key(w, plain.data, plain.size);
    if (plain.size) add_shape(w, plain.data[0]);
    return;
  }
  int32_t low = ent__lower(c);
  char two[2];
  if (low != c) {
    add_key(w, two, ent__encode(low, two));
    add_shape(w, 'X');
    return;
  }
  add_key(w, form.data + at, size);
  add_shape(w, c >= 0xDF ? 'x' : c >= 0 && c < 0x80 ? form.data[at] : 'o');
}

void ent__word_normalise(ent__word *w, ent_slice form) {
  if (form.size > ENT__FORM_MAX) form.size = ENT__FORM_MAX;
  w->key_size = w->shape_size = 0;
  for (size_t i = 0, size; i < form.size; i += size) {
    char c = form.data[i];
    size = 1;
    if (c >= 'a' && c <= 'z') {
      w->key[w->key_size++] = c;
      add_shape(w, 'x');
    } else if (c >= 'A' && c <= 'Z') {
      w->key[w->key_size++] = (char)(c + 0x20);
      add_shape(w, 'X');
    } else if (c >= '0' && c <= '9') {
      w->key[w->key_size++] = '0';
      add_shape(w, 'd');
    } else {
      int32_t code = ent__parse_code_at(form, i, &size);
      add_other(w, form, i, size, code);
    }
  }
}

static uint32_t hash32(const char *data, size_t size, uint32_t seed) {
  uint32_t h = 2166136261u ^ (seed * 0x9E3779B1u);
  for (size_t i = 0; i < size; i++) h = (h ^ (uint8_t)data[i]) * 16777619u;
  h ^= h >> 16;
  h *= 0x85EBCA6Bu;
  h ^= h >> 13;
  h *= 0xC2B2AE35u;
  return h ^ h >> 16;
}

static bool starts_character(char c) { return ((uint8_t)c & 0xC0) != 0x80; }

void ent__word_affixes(const ent__word *w, uint32_t buckets, uint32_t rows[ENT__AFFIXES]) {
  uint32_t seen = 0, size = w->key_size;
  for (uint32_t k = 0; k < ENT__AFFIXES - 1; k++) rows[k] = buckets;
  for (uint32_t i = 0; i < size && seen < 5; i++) {
    if (!starts_character(w->key[i])) continue;
    if (seen) rows[seen - 1] = hash32(w->key, i, seen) % buckets;
    seen++;
  }
  if (seen && seen < 5) rows[seen - 1] = hash32(w->key, size, seen) % buckets;
  seen = 0;
  for (uint32_t i = size; i-- > 0 && seen < 5;) {
    if (!starts_character(w->key[i])) continue;
    seen++;
    rows[3 + seen] = hash32(w->key + i, size - i, 16 + seen) % buckets;
  }
  rows[9] = hash32(w->shape, w->shape_size, 32) % buckets;
}

uint64_t ent__hash_add(uint64_t h, ent_slice bytes) {
  for (size_t i = 0; i < bytes.size; i++) h = (h ^ (uint8_t)bytes.data[i]) * 0x100000001B3u;
  return h;
}

uint64_t ent__hash_end(uint64_t h) {
  h ^= h >> 32;
  h *= 0xD6E8FEB86659FD93u;
  return h ^ h >> 32;
}
