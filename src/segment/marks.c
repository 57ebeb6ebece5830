/* Punctuation: what goes together ("...", "!!!", "--", ":)") and of which kind it is;
 * and the words that begin with a mark ("'em", "#hashtag", ".203"). */
#include "segment/cut.h"
#include "segment/tables.h"

static ent__word_kind kind_of_mark(uint32_t code) {
  switch (code) {
    case '.':
    case '?':
    case '!':
    case 0x3002:
    case 0xFF01:
    case 0xFF1F:
    case 0x203D:
    case 0x2047:
    case 0x2048:
    case 0x2049:
    case 0x061F:
    case 0x06D4:
    case 0x0964: return ENT__STOP;
    case 0x2026: return ENT__ELLIPSIS;
    case ':': return ENT__COLON;
    case '(':
    case '[':
    case '{':
    case 0x201C:
    case 0x2018:
    case 0x00AB:
    case 0x201E:
    case 0x201A:
    case 0x2039: return ENT__OPEN;
    case ')':
    case ']':
    case '}':
    case 0x201D:
    case 0x2019:
    case 0x00BB:
    case 0x203A: return ENT__CLOSE;
    case '"':
    case '\'':
    case '`': return ENT__QUOTE;
    case '-':
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0x2012: return ENT__DASH;
    default: return ENT__MARK;
  }
}

/* Marks that go together when repeated: "...", "!!!", "--", "***". */
static size_t run_end(ent_slice text, size_t at, size_t end) {
  char c = text.data[at];
  size_t p = at + 1;
  if (c == '!' || c == '?') {
    while (p < end && (text.data[p] == '!' || text.data[p] == '?')) p++;
    return p;
  }
  if (strchr(".-*_=~<>#+`|^\\", c))
    while (p < end && text.data[p] == c) p++;
  if (c == '`' && p > at + 2) p = at + 2;
  if (c == '\'' && p < end && text.data[p] == '\'') p++;
  return p;
}

/* ":)", ";-)", ":D": the end of an emoticon at `at`, `at` if there is none. */
static size_t emoticon_end(ent_slice text, size_t at, size_t end) {
  size_t p = at;
  if (!strchr(":;=", text.data[p])) return at;
  p++;
  if (p < end && text.data[p] == '-') p++;
  if (p >= end || !strchr(")(DPp|/", text.data[p])) return at;
  if (ent__is_letter(text.data[p]) && p + 1 < end &&
      (ent__kind_at(text, p + 1) & (ENT__LETTER | ENT__DIGIT)))
    return at;
  if (text.data[p] == '/' && p + 1 < end) return at;
  char mouth = text.data[p++];
  while (p < end && text.data[p] == mouth && !ent__is_letter(mouth)) p++;
  return p;
}

/* "'s" standing alone, "'em", "'90s", "'tis". */
static size_t leading_apostrophe_end(ent_slice text, size_t at, size_t end) {
  static const char *const words[] = {"em", "til", "cause", "s",     "ll", "re",
                                      "ve", "m",   "d",     "round", "n",  "bout"};
  size_t size, p;
  if (!ent__is_apostrophe(ent__code_at(text, at, end, &size)) &&
      ent__code_at(text, at, end, &size) != 0x2018)
    return at;
  p = at + size;
  size_t digits = ent__digits_end(text, p, end);
  if (digits - p == 2) {
    if (digits < end && text.data[digits] == 's') digits++;
    if (digits == end ||
        !(ent__kind_at(text, digits) & (ENT__LETTER | ENT__DIGIT | ENT__HIGH | ENT__APOSTROPHE)))
      return digits;
  }
  size_t q = p;
  while (q < end && ent__is_letter(text.data[q])) q++;
  if (q == p || (q < end && (ent__kind_at(text, q) & (ENT__APOSTROPHE | ENT__HIGH)))) return at;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_eq_nocase(ent__part(text, p, q), ent_slice_of(words[i]))) return q;
  return at;
}

/* One or more marks at `at`; returns where it went on to. */
size_t ent__cut_mark(ent__cutter *c, size_t begin, size_t at, size_t end) {
  ent_slice text = c->text;
  size_t size;
  uint32_t code = ent__code_at(text, at, end, &size);
  size_t p = emoticon_end(text, at, end);
  if (p > at) {
    ent__add(c, at, p, ENT__MARK, 0);
    return p;
  }
  if (at == begin || !(ent__kind_at(text, at - 1) & (ENT__LETTER | ENT__DIGIT))) {
    p = leading_apostrophe_end(text, at, end);
    if (p > at) {
      ent__add(c, at, p, ENT__WORD, 0);
      return p;
    }
  }
  if ((code == '#' || code == '@') && at + 1 < end && ent__is_letter(text.data[at + 1]) &&
      (at == begin ||
       !(ent__kind_at(text, at - 1) & (ENT__LETTER | ENT__DIGIT)))) { /* "#hashtag" */
    p = at + 1;
    while (p < end && ((ent__kind_at(text, p) & (ENT__LETTER | ENT__DIGIT)) || text.data[p] == '_'))
      p++;
    ent__add(c, at, p, ENT__WORD, 0);
    return p;
  }
  if ((code == '+' || code == '.') && at + 1 < end && ent__is_digit(text.data[at + 1]) &&
      (at == begin || kind_of_mark((unsigned char)text.data[at - 1]) == ENT__OPEN ||
       (code == '.' && strchr("$<>=", text.data[at - 1])))) { /* ".203", "+994" */
    p = ent__number_end(text, at + 1, end);
    ent__add(c, at, p, ENT__NUMBER, 0);
    return p;
  }
  if (code == '.' && at == begin && at + 1 < end && ent__is_lower(text.data[at + 1])) {
    p = at + 1;
    while (p < end && ent__is_letter(text.data[p])) p++;
    if (ent__is_suffix(ent__part(text, at + 1, p))) { /* ".doc" */
      ent__add(c, at, p, ENT__WORD, 0);
      return p;
    }
  }
  p = size > 1 ? at + size : run_end(text, at, end);
  ent__word_kind kind = kind_of_mark(code);
  if (code == '.' && p - at > 1) kind = ENT__ELLIPSIS;
  if (code == 0x2026)
    while (p + 2 < end && memcmp(text.data + p, "\xE2\x80\xA6", 3) == 0) p += 3;
  if ((code == 0x2018 || code == 0x2019) && p + 3 <= end &&
      memcmp(text.data + p, "\xE2\x80\x99", 3) == 0) { /* two single for one double */
    p += 3;
    kind = ENT__QUOTE;
  }
  if (size > 1 && code == 0xFFFD) kind = ENT__MARK;
  ent__add(c, at, p, kind, 0);
  return p;
}
