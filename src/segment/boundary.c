/* Where sentences end: rules over words, with what follows in view.
 *
 * A full stop, question or exclamation mark ends a sentence together with the closing
 * marks after it, unless what follows goes on: "Gen. Bajwa", "No. 5", "U.S. troops",
 * `"Why?" he asked`, "1. Trade". Hardly any word is needed but the one before and the
 * few after, so the cost is constant per mark. */
#include "segment/boundary.h"

#include "base/utf8.h"
#include "segment/tables.h"

static char byte_at(ent_slice text, size_t at) { return at < text.size ? text.data[at] : ' '; }

static bool space_before(ent_slice text, size_t at) {
  return at == 0 || (unsigned char)text.data[at - 1] <= ' ';
}
static bool space_after(ent_slice text, size_t at, size_t end) {
  return at >= end || (unsigned char)text.data[at] <= ' ' || ent__space_at(text, at) > 0;
}
static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* ---- Quotation marks ---- */

/* Is there a closing single mark after `from`, within a page: "'" before no letter?
 * What was found, or not, is remembered, so that no byte is looked at twice. */
static bool single_closes(ent__quotes *q, ent_slice text, size_t from, size_t end, bool curly) {
  size_t stop = from + 1000 < end ? from + 1000 : end;
  size_t at = from > q->none[curly] ? from : q->none[curly];
  if (q->found[curly] > from) return true;
  for (; at < stop; at++) {
    bool mark = curly ? at + 3 <= end && memcmp(text.data + at, "\xE2\x80\x99", 3) == 0
                      : text.data[at] == '\'';
    size_t after = at + (curly ? 3 : 1);
    if (mark && at > from && !space_before(text, at) &&
        (after >= end || !is_letter(text.data[after]))) {
      q->found[curly] = at;
      return true;
    }
  }
  q->none[curly] = stop;
  return false;
}

static void take_double(ent__quotes *q, ent_slice text, ent__word *word, size_t end) {
  bool before = space_before(text, word->begin) || strchr("([-/", text.data[word->begin - 1]);
  bool after = space_after(text, word->end, end);
  bool opens =
      q->twofold ? before && !after : !(!before && (after || !is_letter(byte_at(text, word->end))));
  word->kind = opens ? ENT__OPEN : ENT__CLOSE;
  q->twofold = opens;
}

static void take_single(ent__quotes *q, ent_slice text, ent__word *word, size_t end, bool curly) {
  bool before = space_before(text, word->begin) || strchr("([\"-", text.data[word->begin - 1]) ||
                (unsigned char)text.data[word->begin - 1] >= 0x80;
  bool after = space_after(text, word->end, end);
  if (q->single && !space_before(text, word->begin)) {
    bool possessive = (byte_at(text, word->begin - 1) | 32) == 's' && after &&
                      single_closes(q, text, word->end, end, curly);
    if (possessive) {
      word->kind = ENT__WORD;
      word->flags |= ENT_TOKEN_PART;
      return;
    }
    word->kind = ENT__CLOSE;
    q->single = false;
  } else if (before && !after && single_closes(q, text, word->end, end, curly)) {
    word->kind = ENT__OPEN;
    q->single = true;
  } else if (!space_before(text, word->begin) && is_letter(text.data[word->begin - 1])) {
    word->kind = ENT__WORD; /* "countries'" */
    word->flags |= ENT_TOKEN_PART;
  } else {
    word->kind = ENT__MARK;
  }
}

void ent__quotes_take(ent__quotes *q, ent_slice text, ent__word *word, size_t end) {
  size_t size = word->end - word->begin;
  const char *data = text.data + word->begin;
  bool inside = q->twofold || q->single;
  bool curly = size == 3 && (unsigned char)data[0] == 0xE2 && (unsigned char)data[1] == 0x80;
  unsigned char curl = curly ? (unsigned char)data[2] : 0;
  if (word->kind == ENT__QUOTE) {
    if (*data == '"' || size == 2 || size == 6) take_double(q, text, word, end);
    else if (*data == '\'') take_single(q, text, word, end, false);
    else word->kind = ENT__MARK;
  } else if (curl == 0x9C || curl == 0x9E || (size == 2 && memcmp(data, "\xC2\xAB", 2) == 0)) {
    bool closes = q->twofold && !space_before(text, word->begin); /* "it“In" */
    word->kind = closes ? ENT__CLOSE : ENT__OPEN;
    q->twofold = !closes;
  } else if (curl == 0x9D || (size == 2 && memcmp(data, "\xC2\xBB", 2) == 0)) {
    q->twofold = false;
  } else if (curl == 0x98 || curl == 0x99) {
    take_single(q, text, word, end, true);
    if (word->kind == ENT__OPEN && curl == 0x99) {
      word->kind = ENT__MARK;
      q->single = false;
    }
  }
  inside = inside && (q->twofold || q->single) && word->kind != ENT__OPEN;
  if (inside) word->flags |= ENT_TOKEN_QUOTED;
}

/* ---- Ends ---- */

static bool starts_lower(ent_slice text, ent__word word) {
  unsigned char c = (unsigned char)text.data[word.begin];
  if (c < 0x80) return c >= 'a' && c <= 'z';
  uint32_t code = 0;
  return ent_utf8_decode(text, word.begin, &code) > 0 && ent_utf8_is_letter(code) &&
         !ent_utf8_is_upper(code) && code < 0x600;
}

static bool starts_upper(ent_slice text, ent__word word) {
  unsigned char c = (unsigned char)text.data[word.begin];
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  uint32_t code = 0;
  return ent_utf8_decode(text, word.begin, &code) > 0 && ent_utf8_is_upper(code);
}

static bool touches(const ent__word *words, size_t at) {
  return words[at].end == words[at + 1].begin;
}

static bool is_byte(ent_slice text, ent__word word, char c) {
  return word.end == word.begin + 1 && text.data[word.begin] == c;
}

/* ":)" or "^_^": a face made of marks. */
static bool is_emoticon(ent_slice text, ent__word word) {
  return word.kind == ENT__MARK && word.end - word.begin >= 2 && word.end - word.begin <= 4 &&
         strchr(":;=^", text.data[word.begin]) &&
         text.data[word.begin] != text.data[word.begin + 1];
}

/* "[5]" at `at`. */
static bool is_reference(ent_slice text, const ent__word *words, size_t count, size_t at) {
  return at + 2 < count && is_byte(text, words[at], '[') && words[at + 1].kind == ENT__NUMBER &&
         is_byte(text, words[at + 2], ']');
}

/* The last of the closing marks that belong to the stop at `at`: `."`, `.)`, `.[5]`. */
static size_t closers(ent_slice text, const ent__word *words, size_t count, size_t at) {
  while (at + 1 < count) {
    ent__word next = words[at + 1];
    if (next.kind == ENT__CLOSE) {
      at++;
    } else if (next.kind == ENT__STOP && touches(words, at) && words[at].kind != ENT__ABBREV) {
      at++;
    } else if (is_emoticon(text, next)) {
      at++;
    } else if (is_reference(text, words, count, at + 1)) {
      at += 3;
    } else {
      break;
    }
  }
  return at;
}

static bool is_starter(ent_slice text, ent__word word) {
  return word.kind == ENT__WORD && starts_upper(text, word) &&
         ent__is_starter(ent__word_text(text, word));
}

/* `"Why?" Smith asked`: names and then a verb of saying. */
static bool is_attribution(ent_slice text, const ent__word *words, size_t count, size_t at) {
  for (size_t i = at; i < count && i < at + 5; i++) {
    if (words[i].kind != ENT__WORD && words[i].kind != ENT__ABBREV) return false;
    if (ent__is_saying(ent__word_text(text, words[i]))) return true;
    if (!starts_upper(text, words[i]) && i > at) return false;
  }
  return false;
}

/* "1." or "a." before an item's text: at the beginning, or after a colon or mark. */
static bool is_enumerator(ent_slice text, const ent__word *words, size_t start, size_t at) {
  if (at == start || !is_byte(text, words[at], '.') || !touches(words, at - 1)) return false;
  ent__word first = words[at - 1];
  if (at > start + 1) {
    ent__word_kind before = words[at - 2].kind;
    if (before != ENT__COLON &&
        !(before == ENT__MARK && !strchr(",$%", text.data[words[at - 2].begin])))
      return false;
  }
  return (first.kind == ENT__NUMBER && first.end - first.begin <= 2) ||
         (first.kind == ENT__WORD && first.end - first.begin == 1);
}

/* The first word after an opening mark at `at`, or words[at] itself. */
static ent__word behind_opening(const ent__word *words, size_t count, size_t at) {
  while (at + 1 < count && words[at].kind == ENT__OPEN) at++;
  return words[at];
}

/* News wires set a capital behind every stop: "the U.S. Has asked", "between the U.S. And Japan". "And" goes on with
 * a name; a verb form else begins questions only: "Is it", "Will they". */
static bool wire_goes_on(ent_slice text, const ent__word *words, size_t count, size_t next) {
  static const char *const verbs[] = {"Has",   "Have",  "Had",    "Is",  "Was", "Are",   "Were", "Does", "Did",
                                      "Will",  "Would", "Should", "May", "Can", "Could", "Might", "Must"};
  static const char *const asked[] = {"it", "he", "she", "they", "we", "you", "I", "that", "this", "there", "the"};
  ent_slice word = ent__word_text(text, words[next]);
  ent_slice second = next + 1 < count ? ent__word_text(text, words[next + 1]) : ENT_EMPTY;
  if (ent_slice_is(word, "And") || ent_slice_is(word, "Or"))
    return second.size && words[next + 1].kind == ENT__WORD && starts_upper(text, words[next + 1]) && !ent__is_starter(second);
  if (ent_slice_is(word, "Said")) return true;
  for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
    if (ent_slice_is(second, asked[i])) return false;
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
    if (ent_slice_is(word, verbs[i])) return true;
  return false;
}

static bool abbreviation_ends(ent_slice text, const ent__word *words, size_t count, size_t at,
                              size_t last) {
  ent_slice word = ent__word_text(text, words[at]);
  ent__word next = behind_opening(words, count, last + 1);
  bool starter = is_starter(text, next);
  word.size--;
  if (starter && memchr(word.data, '.', word.size) && wire_goes_on(text, words, count, last + 1)) return false;
  if (next.kind == ENT__ABBREV || words[last + 1].kind == ENT__MARK ||
      words[last + 1].kind == ENT__COLON || words[last + 1].kind == ENT__DASH)
    return false;
  if (word.size == 1)
    return starter && next.end - next.begin > 1 && at > 0 && !starts_upper(text, words[at - 1]);
  switch (ent__abbrev_of(word)) {
    case ENT__ABBREV_TITLE:
      return starter && (ent_slice_eq_nocase(word, ENT_SLICE("st")) ||
                         ent_slice_eq_nocase(word, ENT_SLICE("sr")));
    case ENT__ABBREV_NUMBER: return starter;
    case ENT__ABBREV_INNER: return starter && ent_slice_is(word, "al");
    case ENT__ABBREV_PLAIN:
      if (ent_slice_eq_nocase(word, ENT_SLICE("etc"))) return starts_upper(text, next);
      return starter;
    default: return starter;
  }
}

bool ent__ends_sentence(ent_slice text, const ent__word *words, size_t count, size_t start,
                        size_t at, size_t *last) {
  ent__word word = words[at];
  if (word.kind != ENT__STOP && word.kind != ENT__ABBREV && word.kind != ENT__ELLIPSIS)
    return false;
  *last = closers(text, words, count, at);
  if (*last + 1 >= count) return true;
  ent__word next = words[*last + 1], behind = behind_opening(words, count, *last + 1);
  bool closed = *last > at;
  bool full = is_byte(text, word, '.');
  if (next.kind == ENT__STOP || next.kind == ENT__ELLIPSIS) return false;
  if (word.kind == ENT__ABBREV) return abbreviation_ends(text, words, count, at, *last);
  if (word.kind == ENT__ELLIPSIS) return starts_upper(text, behind);
  if (is_enumerator(text, words, start, at)) return false;
  if (next.kind == ENT__MARK && strchr(",;/", text.data[next.begin])) return false;
  if (next.kind == ENT__COLON) return false;
  if (next.kind == ENT__DASH && closed) return false;
  if (touches(words, *last)) {
    if (closed) return starts_upper(text, behind) || next.kind == ENT__OPEN;
    return !full || starts_upper(text, behind);
  }
  if (starts_lower(text, behind)) return !closed;
  if (closed && !full && is_attribution(text, words, count, *last + 1)) return false;
  return true;
}

bool ent__is_its(ent_slice text, const ent__word *words, size_t count, size_t at) {
  static const char *const after[] = {"a",  "an",   "the", "not", "been", "so",      "too",  "what",
                                      "my", "your", "his", "her", "that", "because", "going"};
  ent_slice word = ent__word_text(text, words[at]);
  if (word.size != 3 || at + 1 >= count || !ent_slice_eq_nocase(word, ENT_SLICE("its")) ||
      word.data[1] != 't')
    return false;
  ent_slice next = ent__word_text(text, words[at + 1]);
  for (size_t i = 0; i < sizeof after / sizeof *after; i++)
    if (ent_slice_is(next, after[i])) return true;
  return false;
}

bool ent__stop_is_own(ent_slice text, const ent__word *words, size_t count, size_t at) {
  ent_slice word = ent__word_text(text, words[at]);
  if (words[at].kind != ENT__ABBREV || word.size < 2) return false;
  word.size--;
  bool alone = at + 1 >= count;
  if (word.size == 1 && (word.data[0] == 'I'))
    return alone || !starts_upper(text, words[at + 1]) || is_starter(text, words[at + 1]);
  if (ent_slice_eq_nocase(word, ENT_SLICE("etc")))
    return alone || starts_upper(text, behind_opening(words, count, at + 1));
  if (!ent__abbrev_is_word(word)) return false;
  if (alone) return true;
  ent__word next = behind_opening(words, count, at + 1);
  if (next.kind == ENT__NUMBER) return false;
  if (next.kind == ENT__MARK) return next.begin < text.size && text.data[next.begin] != ',';
  bool upper = word.data[0] >= 'A' && word.data[0] <= 'Z';
  if (upper) return is_starter(text, next);
  return starts_upper(text, next);
}
