/* A chunk between white space -> words as the Universal Dependencies English
 * treebanks cut them (the Penn Treebank's rules with hyphens split, as in OntoNotes).
 * One pass from left to right over the chunk; letters.c, figures.c, addresses.c and
 * marks.c do what their names say, closed lists are in tables.c.
 *
 *   "don't"        do n't            "Pakistan's"   Pakistan 's
 *   "15-year"      15 - year         "non-avian"    non-avian
 *   "$12.5bn"      $ 12.5 bn         "25%,"         25 % ,
 *   "U.S."         U.S.              "held.In"      held . In
 *   "IlhamAliyev"  Ilham Aliyev      "www.un.org."  www.un.org .
 *
 * It does not know what stands before or after the chunk: a full stop that may be
 * the sentence's and an abbreviation's is left to boundary.c. */
#include "base/utf8.h"
#include "segment/cut.h"
#include "segment/tables.h"
#include "segment/vocabulary.h"

const uint8_t ent__kind_of_byte[256] = {
#define L ENT__LOWER
#define U ENT__UPPER
#define D ENT__DIGIT
#define O ENT__OTHER
#define H ENT__HIGH
#define H16 H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H
#define O16 O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O
    O16, O16, O,   O,   O,   O,           O,        O, O,   ENT__APOSTROPHE,
    O,   O,   O,   O,   O,   ENT__HYPHEN, ENT__DOT, O, D,   D,
    D,   D,   D,   D,   D,   D,           D,        D, O,   O,
    O,   O,   O,   O,   O,   U,           U,        U, U,   U,
    U,   U,   U,   U,   U,   U,           U,        U, U,   U,
    U,   U,   U,   U,   U,   U,           U,        U, U,   U,
    U,   O,   O,   O,   O,   O,           O,        L, L,   L,
    L,   L,   L,   L,   L,   L,           L,        L, L,   L,
    L,   L,   L,   L,   L,   L,           L,        L, L,   L,
    L,   L,   L,   O,   O,   O,           O,        O, H16, H16,
    H16, H16, H16, H16, H16, H16};
#undef L
#undef U
#undef D
#undef O
#undef H
#undef H16
#undef O16

size_t ent__wide_space_at(ent_slice text, size_t at) {
  unsigned char c = (unsigned char)text.data[at];
  uint32_t code = 0;
  if (c != 0xC2 && (c < 0xE1 || c > 0xE3) && c != 0xEF) return 0;
  size_t size = ent_utf8_decode(text, at, &code);
  bool space = code == 0x85 || code == 0xA0 || code == 0x1680 ||
               (code >= 0x2000 && code <= 0x200F) || code == 0x2028 || code == 0x2029 ||
               code == 0x202F || code == 0x205F || code == 0x2060 || code == 0x3000 ||
               code == 0xFEFF;
  return space ? size : 0;
}

/* The code point at `at` and its size; a stray byte is a symbol of one byte. */
uint32_t ent__code_at(ent_slice text, size_t at, size_t end, size_t *size) {
  uint32_t code = (unsigned char)text.data[at];
  *size = 1;
  if (code < 0x80) return code;
  code = 0xFFFD;
  *size = ent_utf8_decode(ent__part(text, 0, end), at, &code);
  if (*size == 0) *size = 1;
  return code;
}

bool ent__is_word_code(uint32_t code) {
  if (code < 0x80) return ent__kind_of_byte[code] & (ENT__LETTER | ENT__DIGIT);
  if (code >= 0x2000 && code < 0x2C00) return false; /* punctuation, symbols */
  return ent_utf8_is_letter(code) || code == 0xAD;
}

/* ---- Full stops inside and after words ---- */

/* "U.S.", "a.m.", "Ph.D.", "U.S": its end if single letters and stops alternate. */
static size_t acronym_end(ent_slice text, size_t at, size_t end) {
  size_t p = at, letters = 0;
  while (p + 1 < end && ent__is_letter(text.data[p]) && text.data[p + 1] == '.') {
    p += 2;
    letters++;
  }
  if (letters == 0) return at;
  if (p < end && ent__is_letter(text.data[p]) &&
      (p + 1 == end || !(ent__kind_at(text, p + 1) & (ENT__LETTER | ENT__DIGIT | ENT__HIGH)))) {
    return p + 1; /* "U.S" */
  }
  if (letters == 1) return at;
  return p;
}

static bool is_doctor(ent_slice text, size_t at, size_t end) {
  return end - at >= 5 && (memcmp(text.data + at, "Ph.D.", 5) == 0);
}

/* A word that a full stop follows at `end`: does the stop belong to it? Of words that
 * are abbreviations only at times ("no.", "sun.") boundary.c decides. */
static bool takes_stop(ent_slice text, size_t begin, size_t end, bool last) {
  ent_slice word = ent__part(text, begin, end);
  if (word.size == 1 && ent__is_upper(word.data[0])) return word.data[0] != 'I' || !last;
  return ent__abbrev_of(word) != ENT__ABBREV_NONE;
}

/* ---- Hyphens ---- */

/* Is the hyphen at `at` inside the word that began at `begin`? */
static bool keeps_hyphen(ent_slice text, size_t begin, size_t at, size_t end) {
  ent_slice before = ent__part(text, begin, at);
  if (at + 1 >= end) return false;
  if (!(ent__kind_at(text, at + 1) & (ENT__LETTER | ENT__DIGIT | ENT__HIGH))) return false;
  if (ent__is_digit(text.data[at + 1]) && !ent_slice_eq_nocase(before, ENT_SLICE("mid")))
    return false;
  if (before.size == 1 && ent__is_upper(before.data[0]) && before.data[0] != 'E') return false;
  if (before.size == 1 && before.data[0] == 'E') return ent__is_lower(text.data[at + 1]);
  return ent__is_prefix(before);
}

/* ---- The general way: words with anything inside ---- */

/* Letters from `begin` on, with apostrophes and hyphens that stay inside. */
static size_t word_end(ent_slice text, size_t begin, size_t end, unsigned *mask) {
  size_t p = begin, part_begin = begin;
  while (p < end) {
    size_t size;
    uint32_t code = ent__code_at(text, p, end, &size);
    unsigned kind = code < 0x80 ? ent__kind_of_byte[code] : ENT__HIGH;
    if (ent__is_word_code(code) || (code == '_' && p > begin && p + 1 < end)) {
      *mask |= kind;
      p += size;
      continue;
    }
    bool more = p > begin && p + size < end;
    uint32_t next = 0;
    size_t next_size;
    if (more) next = ent__code_at(text, p + size, end, &next_size);
    if (more && (ent__is_apostrophe(code) || code == 0x2018 || code == '`') &&
        ent__is_word_code(next) && !(ent__kind_of_byte[next & 127] & ENT__DIGIT && next < 128)) {
      *mask |= code < 0x80 ? ENT__APOSTROPHE : ENT__HIGH;
      p += size;
      continue;
    }
    if (code == '-' && more && keeps_hyphen(text, part_begin, p, end)) {
      *mask |= ENT__HYPHEN;
      p += size;
      part_begin = p;
      continue;
    }
    /* "AT&T", "R&D": capitals on both sides */
    if (code == '&' && more && ent__is_upper(text.data[p - 1]) && ent__is_upper(text.data[p + 1])) {
      p += size;
      *mask |= ENT__DIGIT;
      continue;
    }
    /* "w/o", "s/he", "n/a": one letter before the stroke */
    if (code == '/' && more && p - begin == 1 && ent__is_lower(text.data[begin]) &&
        ent__is_lower(text.data[p + 1]) && end - p <= 4) {
      p += size;
      *mask |= ENT__DIGIT;
      continue;
    }
    break;
  }
  return p;
}

/* "US" of "US$". */
static bool is_dollar(ent_slice word) {
  static const char *const dollars[] = {"A",  "AU", "C", "CA", "HK", "NT",
                                        "NZ", "R",  "S", "U",  "US"};
  for (size_t i = 0; i < sizeof dollars / sizeof *dollars; i++)
    if (ent_slice_is(word, dollars[i])) return true;
  return false;
}

/* A word at `at`; returns where it went on to. */
static size_t cut_word(ent__cutter *c, size_t at, size_t end, unsigned chunk, unsigned flags) {
  ent_slice text = c->text;
  if (chunk & ENT__DOT) {
    size_t p = acronym_end(text, at, end);
    if (is_doctor(text, at, end)) p = at + 5;
    if (p > at) {
      bool stop = text.data[p - 1] == '.';
      size_t clitic = p;
      unsigned mask = 0;
      if (p < end && (ent__kind_at(text, p) & ENT__APOSTROPHE)) { /* "U.S.'s" */
        clitic = word_end(text, p + 1, end, &mask);
        if (ent__clitic_begin(text, at, clitic) != p) clitic = p;
      }
      ent__add(c, at, p, stop ? ENT__ABBREV : ENT__WORD, flags);
      ent__add(c, p, clitic, ENT__WORD, ENT_TOKEN_PART);
      return clitic;
    }
  }
  if (ent__is_digit(text.data[at])) return ent__add_number(c, at, end, flags);
  unsigned mask = 0;
  size_t p = word_end(text, at, end, &mask);
  if (p == at) return at;
  if (p + 1 == end && text.data[p] == '-' && p - at <= 2) p++;      /* "th- the": broken off */
  if ((mask & ENT__HYPHEN) && p + 1 < end && text.data[p] == '.') { /* "pro-U.S." */
    size_t last = p;
    while (last > at && text.data[last - 1] != '-') last--;
    size_t stop = acronym_end(text, last, end);
    if (stop > p) {
      ent__add(c, at, stop, text.data[stop - 1] == '.' ? ENT__ABBREV : ENT__WORD, flags);
      return stop;
    }
  }
  if ((mask & ENT__DIGIT) && !(mask & (ENT__APOSTROPHE | ENT__HIGH | ENT__HYPHEN))) { /* "USD100" */
    size_t q = at;
    while (q < p && ent__is_letter(text.data[q])) q++;
    if (q > at + 1 && ent__is_upper(text.data[at]) && q < p && ent__is_digit(text.data[q]) &&
        ent__is_currency(ent__part(text, at, q))) {
      ent__add(c, at, q, ENT__WORD, flags);
      return ent__add_number(c, q, end, 0);
    }
  }
  if (p < end && text.data[p] == '$' && is_dollar(ent__part(text, at, p))) {
    ent__add(c, at, p + 1, ENT__MARK, flags);
    return p + 1;
  }
  if (p < end && text.data[p] == '.' && !(p + 1 < end && text.data[p + 1] == '.') &&
      !(mask & (ENT__DIGIT | ENT__APOSTROPHE)) && takes_stop(text, at, p, p + 1 == end)) {
    ent__add(c, at, p + 1, ENT__ABBREV, flags);
    return p + 1;
  }
  ent__add_word(c, at, p, mask, flags);
  return p;
}

/* ---- Chunks ---- */

enum { ADDRESS_LOOKS = 16 }; /* in one chunk, as each may look at all of it */

/* The chunk is not plain: left to right, word or mark. */
static void cut_slowly(ent__cutter *c, size_t begin, size_t end, unsigned mask) {
  ent_slice text = c->text;
  size_t at = begin, looks = 0;
  unsigned flags = 0;
  while (at < end) {
    size_t size, p = at;
    uint32_t code = ent__code_at(text, at, end, &size);
    if (ent__is_word_code(code)) {
      bool fresh = at == begin || !(ent__kind_at(text, at - 1) &
                                    (ENT__LETTER | ENT__DIGIT | ENT__HIGH | ENT__APOSTROPHE));
      if ((mask & ENT__DOT) && fresh) p = ent__ticker_end(text, at, end);
      if ((mask & (ENT__DOT | ENT__OTHER)) && fresh && p == at && looks++ < ADDRESS_LOOKS)
        p = ent__address_end(text, at, end);
      if (p > at) ent__add(c, at, p, ENT__WORD, flags);
      else p = cut_word(c, at, end, mask, flags);
    }
    flags = 0;
    if (p == at) {
      p = ent__cut_mark(c, begin, at, end);
      if (text.data[at] == '.' && p < end && ent__is_upper(text.data[p])) flags = ENT_TOKEN_JOINED;
    }
    at = p;
  }
}

void ent__cut_chunk(ent__cutter *c, size_t begin, size_t end) {
  unsigned mask = 0;
  size_t core = end;
  char last = c->text.data[end - 1];
  if (end - begin > 1 && last == ',') core = end - 1;
  for (size_t i = begin; i < core; i++) mask |= ent__kind_at(c->text, i);
  if (mask & ~(unsigned)ENT__LETTER) {
    if (mask == ENT__DIGIT) ent__add(c, begin, core, ENT__NUMBER, 0);
    else if (mask == (ENT__LOWER | ENT__HYPHEN) || mask == (ENT__LETTER | ENT__DOT) ||
             mask == (ENT__LOWER | ENT__DOT)) {
      cut_slowly(c, begin, core, mask);
    } else {
      cut_slowly(c, begin, end, mask);
      return;
    }
  } else {
    ent__add_letters(c, begin, core, 0);
  }
  ent__add(c, core, end, ENT__MARK, 0);
}

void ent__cutter_free(ent__cutter *c) { ent__vocabulary_free(c->seen); }
