/* Text -> paragraphs, and what each is: headline, byline, list item or body.
 *
 * A line is a paragraph unless the text is wrapped by hand. That shows in a rule that
 * a person's own line breaks seldom follow: the first word of the next line would not
 * have fitted on this one. The width is the smallest that nearly all lines keep. Where the
 * lines keep none, but many stop in the midst of a sentence, they are ragged: each goes on
 * that does not end in a stop. */
#include "segment/lines.h"

#include "base/utf8.h"
#include "segment/dateline.h"
#include "segment/tables.h"
#include "segment/words.h"

enum {
  WIDEST = 132,          /* columns of hand-wrapped text, at most ... */
  NARROWEST = 40,        /* ... and at least */
  WRAP_SAMPLE = 1 << 20, /* bytes looked at for the width */
  HEADLINE_MAX = 220,    /* bytes */
  BYLINE_MAX = 100,
  RAGGED_MIN = 30, /* bytes of a line that a person breaks in a sentence */
  BROKEN_MIN = 90 /* bytes of a line that a page break may have cut */
};

typedef struct line {
  size_t begin, end; /* without white space at both ends */
  size_t next;       /* where the next line begins */
} line;

/* Bytes of the white space that ends at `end`. */
static size_t space_before(ent_slice text, size_t begin, size_t end) {
  if ((unsigned char)text.data[end - 1] <= ' ') return 1;
  for (size_t size = 2; size <= 3 && begin + size <= end; size++)
    if (ent__space_at(text, end - size) == size) return size;
  return 0;
}

static line line_at(ent_slice text, size_t at) {
  const char *stop = memchr(text.data + at, '\n', text.size - at);
  line out = {at, stop ? (size_t)(stop - text.data) : text.size, 0};
  out.next = stop ? out.end + 1 : text.size;
  size_t space;
  while (out.begin < out.end && (space = ent__space_at(text, out.begin)) > 0) out.begin += space;
  while (out.end > out.begin && (space = space_before(text, out.begin, out.end)) > 0)
    out.end -= space;
  if (out.begin > out.end) out.begin = out.end;
  return out;
}

static bool blank(line l) { return l.begin >= l.end; }

static size_t first_word_size(ent_slice text, line l) {
  size_t at = l.begin;
  while (at < l.end && (unsigned char)text.data[at] > ' ') at++;
  return at - l.begin;
}

static bool is_filled(ent_slice text, line l, line next, size_t width) {
  return l.end - l.begin + 1 + first_word_size(text, next) > width;
}

static bool ends_in_stop(ent_slice text, line l) {
  return l.end > l.begin && strchr(".?!:", text.data[l.end - 1]);
}

/* Column of hand-made line breaks, 0 if lines are paragraphs. */
static size_t wrap_width(ent_slice text) {
  size_t lengths[WIDEST + 2] = {0}, lines = 0, width = 0, sum = 0;
  size_t limit = text.size < WRAP_SAMPLE ? text.size : WRAP_SAMPLE;
  line l, next;
  for (size_t at = 0; at < limit; at = l.next) {
    l = line_at(text, at);
    if (blank(l)) continue;
    size_t length = l.end - l.begin;
    lengths[length > WIDEST ? WIDEST + 1 : length]++;
    lines++;
  }
  if (lines < 3 || lengths[WIDEST + 1] * 20 > lines) return 0;
  for (; width <= WIDEST && sum + lengths[width] <= lines - lines / 20 - (lines < 20); width++)
    sum += lengths[width];
  while (width < WIDEST && lengths[width] == 0) width++;
  if (width < NARROWEST || width > WIDEST) return 0;
  size_t breaks = 0, filled = 0;
  for (size_t at = 0; at < limit; at = l.next) {
    l = line_at(text, at);
    if (blank(l) || l.next >= text.size) continue;
    next = line_at(text, l.next);
    if (blank(next)) continue;
    breaks++;
    filled += is_filled(text, l, next, width) && !ends_in_stop(text, l);
  }
  return breaks >= 2 && filled * 3 >= breaks * 2 ? width : 0;
}

/* Whether many lines are cut in the midst of a sentence, whatever their length. */
static bool is_ragged(ent_slice text) {
  size_t breaks = 0, cut = 0, limit = text.size < WRAP_SAMPLE ? text.size : WRAP_SAMPLE;
  line l, next;
  for (size_t at = 0; at < limit; at = l.next) {
    l = line_at(text, at);
    if (blank(l) || l.next >= text.size) continue;
    next = line_at(text, l.next);
    if (blank(next)) continue;
    breaks++;
    cut += l.end - l.begin >= RAGGED_MIN && !ends_in_stop(text, l) && text.data[next.begin] >= 'a' && text.data[next.begin] <= 'z';
  }
  return cut >= 3 && cut * 3 >= breaks;
}

/* "the replacement of U.S." / "forces": the stop at the line's end is no sentence's. */
static bool breaks_behind_initials(ent_slice text, line l, line next) {
  size_t last = l.end;
  bool initials = last >= l.begin + 4 && text.data[last - 1] == '.' && text.data[last - 3] == '.';
  char first = text.data[next.begin];
  return initials || (first >= 'a' && first <= 'z' && text.data[last - 1] == '.');
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/* "THE PRESIDENT: ", "MR. PRICE: ": who speaks. */
static bool is_label(ent_slice text, line l) {
  enum { LABEL_MAX = 60 };
  for (size_t at = l.begin; at < l.end && at < l.begin + LABEL_MAX; at++) {
    char c = text.data[at];
    if (c == ':') return at > l.begin + 1;
    if (!is_upper(c) && c != ' ' && c != '.' && c != '-' && c != '\'') return false;
  }
  return false;
}

static bool is_transcript(ent_slice text) {
  size_t labels = 0;
  line l;
  for (size_t at = 0; at < text.size && labels < 2; at = l.next) {
    l = line_at(text, at);
    labels += is_label(text, l);
  }
  return labels >= 2;
}

void ent__lines_init(ent__lines *lines, ent_slice text) {
  *lines = (ent__lines){.text = text, .width = wrap_width(text), .transcript = is_transcript(text)};
  lines->ragged = !lines->width && is_ragged(text);
}

/* ---- What a paragraph is ---- */

/* "- ", "• ", "1. ", "(a) ", "iv) ". */
static bool is_item(ent_slice p) {
  static const char *const bullets[] = {
      "- ",           "* ",       "+ ",           "\xE2\x80\xA2", "\xE2\x96\xAA",  "\xE2\x97\xA6",
      "\xE2\x80\xA3", "\xC2\xB7", "\xE2\x97\x8F", "\xE2\x96\xA0", "\xE2\x80\x93 ", "\xEF\x82\xB7"};
  for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
    if (ent_slice_starts(p, bullets[i])) return true;
  size_t at = p.size && p.data[0] == '(';
  size_t from = at;
  while (at < p.size && at < from + 3 && is_digit(p.data[at])) at++;
  if (at == from)
    while (at < p.size && at < from + 4 && is_lower(p.data[at])) at++;
  if (at == from || at + 1 >= p.size) return false;
  if (is_lower(p.data[from]) && at - from > 1 && !strchr("ivx", p.data[from])) return false;
  return (p.data[at] == ')' || (p.data[at] == '.' && from == 0 && is_digit(p.data[from]))) &&
         p.data[at + 1] == ' ';
}

/* Words of a paragraph, and how many begin with a capital or a figure. */
static size_t count_words(ent_slice p, size_t *capitals) {
  size_t count = 0, at = 0;
  *capitals = 0;
  while (at < p.size) {
    while (at < p.size && (unsigned char)p.data[at] <= ' ') at++;
    if (at == p.size) break;
    uint32_t code = 0;
    size_t size = ent_utf8_decode(p, at, &code);
    count++;
    *capitals += size > 0 && (code < 0x80 ? is_upper((char)code) : ent_utf8_is_upper(code));
    while (at < p.size && (unsigned char)p.data[at] > ' ') at++;
  }
  return count;
}

static bool has_digit(ent_slice p) {
  for (size_t i = 0; i < p.size; i++)
    if (is_digit(p.data[i])) return true;
  return false;
}

/* "BAKU, 14 June 2019", "Buenos Aires, March 2023", "22 January 2020 -": capitals,
 * figures, and a month before or beside a year. */
static bool is_dateline(ent_slice p, size_t words, size_t capitals) {
  static const char *const months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  bool month = false, year = false;
  size_t digits = 0, figures = 0;
  if (words > 8 || strchr(".?!:", p.data[p.size - 1])) return false;
  for (size_t i = 0; i < p.size; i++) {
    bool start = i == 0 || (unsigned char)p.data[i - 1] <= ' ';
    for (size_t m = 0; start && i + 3 <= p.size && m < 36; m += 3)
      month |= memcmp(p.data + i, months + m, 3) == 0;
    digits = is_digit(p.data[i]) ? digits + 1 : 0;
    year |= digits == 4;
    figures += digits == 1;
  }
  return month && year && capitals + figures + 1 >= words && capitals <= 4;
}

/* "By Jane Doe", "Jane Doe" under a headline, "BAKU, 14 June 2019 -", "Copyright". */
static bool is_byline(ent_slice p, uint32_t number, bool near_top, bool after_headline) {
  static const char *const credits[] = {"copyright",  "\xC2\xA9",     "(c) ",       "image source",
                                        "image:",     "photo:",       "photo by",   "source:",
                                        "posted ",    "published ",   "updated ",   "last updated",
                                        "written by", "reporting by", "editing by", "credit:"};
  size_t capitals, words;
  if (p.size > BYLINE_MAX) return false;
  words = count_words(p, &capitals);
  for (size_t i = 0; i < sizeof credits / sizeof *credits; i++) {
    ent_slice credit = ent_slice_of(credits[i]);
    if (p.size >= credit.size && words <= 14 &&
        ent_slice_eq_nocase((ent_slice){p.data, credit.size}, credit))
      return true;
  }
  if (!near_top) return number < 6 && is_dateline(p, words, capitals);
  bool stop = p.data[p.size - 1] == '.' || p.data[p.size - 1] == '?';
  if (ent_slice_starts(p, "By ") && words <= 10 && !stop && capitals + 2 >= words) return true;
  if (after_headline && words >= 2 && words <= 4 && capitals == words && !stop && !has_digit(p))
    return true;
  return is_dateline(p, words, capitals);
}

static bool is_headline(ent_slice p, const ent__paragraph *out, bool top) {
  size_t capitals, words;
  if (p.size > HEADLINE_MAX || (!out->blank_after && !top) || out->last) return false;
  words = count_words(p, &capitals);
  if (words == 0 || words > 30) return false;
  char last = p.data[p.size - 1];
  if (strchr(".:;,", last)) return false;
  if (is_lower(p.data[0])) return false;
  if (strchr("?!\"", last)) return top || capitals * 2 >= words;
  return true;
}

static ent_sentence_kind kind_of(const ent__lines *lines, const ent__paragraph *out, bool joined) {
  ent_slice p = {lines->text.data + out->begin, out->end - out->begin};
  bool near_top = !lines->body && out->number < 6;
  if (is_item(p)) return ENT_SENTENCE_LIST;
  if (joined) return ENT_SENTENCE_BODY;
  if (is_byline(p, out->number, near_top, near_top && lines->headlines > 0))
    return ENT_SENTENCE_BYLINE;
  if (is_headline(p, out, out->number == 0)) return ENT_SENTENCE_HEADLINE;
  return ENT_SENTENCE_BODY;
}

/* A page break inside a sentence: a long line without a stop, then a small letter. */
static bool goes_on(ent_slice text, line l, line next) {
  if (l.end - l.begin < BROKEN_MIN || next.end - next.begin < BROKEN_MIN / 4) return false;
  char last = text.data[l.end - 1];
  return (is_lower(last) || is_digit(last) || last == ',') && is_lower(text.data[next.begin]) &&
         next.begin + 1 < next.end &&
         !is_item((ent_slice){text.data + next.begin, next.end - next.begin});
}

/* The next line that is not blank; false if there is none. */
static bool line_after_blanks(ent_slice text, size_t at, line *out) {
  while (at < text.size) {
    *out = line_at(text, at);
    if (!blank(*out)) return true;
    at = out->next;
  }
  return false;
}

/* Of a paragraph that begins with a dateline only that goes out; the rest is kept for the next call. */
static void split_dateline(ent__lines *lines, ent__paragraph *out) {
  bool first = !lines->body && !lines->transcript;
  size_t size = ent__dateline_size((ent_slice){lines->text.data + out->begin, out->end - out->begin}, first);
  if (!size) return;
  lines->rest = *out;
  lines->rest.begin += size;
  out->end = out->begin + size;
  while (ent__space_at(lines->text, out->end - 1)) out->end--;
  out->last = false;
  out->kind = ENT_SENTENCE_BYLINE;
}

bool ent__lines_next(ent__lines *lines, ent__paragraph *out) {
  ent_slice text = lines->text;
  line l = {0, 0, 0}, next;
  bool joined = false;
  if (lines->rest.end > lines->rest.begin) {
    *out = lines->rest;
    lines->rest = (ent__paragraph){0};
    return true;
  }
  do {
    if (lines->at >= text.size) return false;
    l = line_at(text, lines->at);
    lines->at = l.next;
  } while (blank(l));
  *out = (ent__paragraph){.begin = l.begin, .end = l.end, .number = lines->number++};
  while (lines->at < text.size) {
    bool here = line_after_blanks(text, lines->at, &next);
    out->blank_after = !here || blank(line_at(text, lines->at));
    if (!here) {
      lines->at = text.size;
      break;
    }
    bool wrapped = !out->blank_after &&
                   (lines->ragged ? l.end - l.begin >= RAGGED_MIN && (!ends_in_stop(text, l) || breaks_behind_initials(text, l, next))
                                  : lines->width && is_filled(text, l, next, lines->width)) &&
                   !is_item((ent_slice){text.data + next.begin, next.end - next.begin});
    if (!wrapped && !(out->blank_after && goes_on(text, l, next))) break;
    out->end = next.end;
    lines->at = next.next;
    l = next;
    joined |= wrapped;
  }
  out->last = lines->at >= text.size;
  out->blank_after |= out->last;
  out->kind = kind_of(lines, out, joined);
  if (out->kind == ENT_SENTENCE_HEADLINE) lines->headlines++;
  if (out->kind != ENT_SENTENCE_BODY) return true;
  split_dateline(lines, out);
  lines->body = true;
  return true;
}
