/* UTF-8 by hand where it is hot, utf8proc (MIT) where Unicode's tables are
 * needed. Decoding rejects overlong forms and surrogates (RFC 3629). */
#include "base/utf8.h"

#include <utf8proc.h>

size_t ent_utf8_decode(ent_slice text, size_t at, uint32_t *code) {
  const unsigned char *p = (const unsigned char *)text.data + at;
  size_t left = text.size - at;
  if (at >= text.size) return 0;
  if (p[0] < 0x80) {
    *code = p[0];
    return 1;
  }
  if (p[0] >= 0xC2 && p[0] < 0xE0 && left >= 2 && (p[1] & 0xC0) == 0x80) {
    *code = (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    return 2;
  }
  if (p[0] >= 0xE0 && p[0] < 0xF0 && left >= 3 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80) {
    uint32_t c = (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    if (c < 0x800 || (c >= 0xD800 && c < 0xE000)) return 0;
    *code = c;
    return 3;
  }
  if (p[0] >= 0xF0 && p[0] < 0xF5 && left >= 4 && (p[1] & 0xC0) == 0x80 &&
      (p[2] & 0xC0) == 0x80 && (p[3] & 0xC0) == 0x80) {
    uint32_t c = (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 |
                 (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
    if (c < 0x10000 || c > 0x10FFFF) return 0;
    *code = c;
    return 4;
  }
  return 0;
}

size_t ent_utf8_encode(uint32_t code, char out[4]) {
  if (code < 0x80) {
    out[0] = (char)code;
    return 1;
  }
  if (code < 0x800) {
    out[0] = (char)(0xC0 | code >> 6);
    out[1] = (char)(0x80 | (code & 0x3F));
    return 2;
  }
  if (code < 0x10000) {
    out[0] = (char)(0xE0 | code >> 12);
    out[1] = (char)(0x80 | (code >> 6 & 0x3F));
    out[2] = (char)(0x80 | (code & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | code >> 18);
  out[1] = (char)(0x80 | (code >> 12 & 0x3F));
  out[2] = (char)(0x80 | (code >> 6 & 0x3F));
  out[3] = (char)(0x80 | (code & 0x3F));
  return 4;
}

size_t ent_utf8_check(ent_slice text) {
  size_t i = 0;
  uint32_t code;
  while (i < text.size) {
    size_t step = (unsigned char)text.data[i] < 0x80 ? 1 : ent_utf8_decode(text, i, &code);
    if (!step) return i;
    i += step;
  }
  return i;
}

bool ent_utf8_is_letter(uint32_t code) {
  utf8proc_category_t c;
  if (code < 0x80) return (code | 32) >= 'a' && (code | 32) <= 'z';
  c = utf8proc_category((utf8proc_int32_t)code);
  return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_ME;
}

bool ent_utf8_is_upper(uint32_t code) {
  if (code < 0x80) return code >= 'A' && code <= 'Z';
  utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)code);
  return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

/* Letters that no decomposition turns into their usual Latin spelling. */
static uint32_t plain_letter(uint32_t code) {
  switch (code) {
    case 0x0259: case 0x018F: return 'e'; /* schwa: Əliyev */
    case 0x0131: return 'i';              /* dotless i */
    case 0x00F8: return 'o';
    case 0x0142: return 'l';
    case 0x0111: return 'd';
    case 0x2018: case 0x2019: case 0x02BC: case 0x02BB: case 0x0060: return '\'';
    case 0x201C: case 0x201D: return '"';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2212: return '-';
    default: return code;
  }
}

ent_slice ent_utf8_fold(ent_arena *arena, ent_slice text) {
  char *out = ent_arena_alloc(arena, text.size * 4 + 1);
  size_t size = 0, i = 0;
  if (!out) return ENT_EMPTY;
  while (i < text.size) {
    unsigned char c = (unsigned char)text.data[i];
    uint32_t code;
    size_t step;
    utf8proc_int32_t parts[8];
    utf8proc_ssize_t n;
    int boundary = 0;
    if (c < 0x80) {
      out[size++] = c == '`' ? '\'' : c >= 'A' && c <= 'Z' ? (char)(c + 32) : (char)c;
      i++;
      continue;
    }
    step = ent_utf8_decode(text, i, &code);
    if (!step) {
      i++;
      continue;
    }
    i += step;
    code = plain_letter(code);
    n = utf8proc_decompose_char((utf8proc_int32_t)code, parts, 8,
                                UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                    UTF8PROC_STRIPMARK | UTF8PROC_IGNORE,
                                &boundary);
    for (utf8proc_ssize_t k = 0; k < n && k < 8 && size + 4 < text.size * 4 + 1; k++)
      size += ent_utf8_encode(plain_letter((uint32_t)parts[k]), out + size);
  }
  out[size] = 0;
  return (ent_slice){out, size};
}
