/* "BAKU, 14 June 2019 (AZERTAC) - ", "KYIV, Ukraine (AP) — ", "ISLAMABAD: " before the first sentence of a
 * dispatch: where and when it was written, by which agency. No part of the sentence. */
#include "segment/dateline.h"

#include "base/utf8.h"

enum { LONGEST = 110, MOST_WORDS = 4, AGENCY_MAX = 40 };

typedef struct scan {
  ent_slice p;
  size_t at;
  bool capitals; /* the place is written in capitals */
  bool date, agency;
} scan;

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool take(scan *s, const char *what) {
  ent_slice rest = {s->p.data + s->at, s->p.size - s->at};
  if (!ent_slice_starts(rest, what)) return false;
  s->at += strlen(what);
  return true;
}

/* The end of a name's word at `at`: letters, and "." "'" "-" between them. */
static size_t word_end(ent_slice p, size_t at) {
  while (at < p.size) {
    unsigned char c = (unsigned char)p.data[at];
    bool letter = is_upper((char)c) || is_lower((char)c) || c >= 0xC3;
    bool inside = (c == '.' || c == '\'' || c == '-') && at + 1 < p.size &&
                  (is_upper(p.data[at + 1]) || is_lower(p.data[at + 1]));
    if (c == '/' && at && is_upper(p.data[at - 1]) && at + 1 < p.size) inside = is_upper(p.data[at + 1]); /* "KIGALI/KAMPALA - " */
    if (c >= 0xE2 && c <= 0xE3) break; /* dashes and quotation marks */
    if (!letter && !inside && !(c >= 0x80 && c < 0xC0)) break;
    at++;
  }
  return at;
}

static bool in_capitals(ent_slice word) {
  for (size_t i = 0; i < word.size; i++)
    if (is_lower(word.data[i])) return false;
  return true;
}

/* Up to MOST_WORDS words with a capital; *capitals: all of them in capitals. */
static bool take_name(scan *s, bool *capitals) {
  size_t words = 0, letters = 0, end = s->at;
  *capitals = true;
  for (size_t at = s->at; words < MOST_WORDS && at < s->p.size && !is_lower(s->p.data[at]); at = end + 1) {
    size_t stop = word_end(s->p, at);
    if (stop == at) break;
    *capitals &= in_capitals((ent_slice){s->p.data + at, stop - at});
    letters += stop - at;
    end = stop;
    words++;
    if (end >= s->p.size || s->p.data[end] != ' ') break;
  }
  s->at = end;
  return words > 0 && letters >= 3;
}

static bool is_month(ent_slice word) {
  static const char *const months[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
  if (word.size < 3) return false;
  for (size_t i = 0; i < sizeof months / sizeof *months; i++)
    if (ent_slice_eq_nocase((ent_slice){word.data, 3}, ent_slice_of(months[i]))) return true;
  return false;
}

static size_t figures_end(ent_slice p, size_t at) {
  while (at < p.size && is_digit(p.data[at])) at++;
  return at;
}

/* "14 June 2019", "June 14, 2019", "Jun 14", "14.06.2019". */
static bool take_date(scan *s) {
  size_t at = s->at, parts = 0;
  bool month = false;
  for (; parts < 3 && at < s->p.size; parts++) {
    size_t end = figures_end(s->p, at);
    if (end == at) {
      end = word_end(s->p, at);
      if (end == at || !is_month((ent_slice){s->p.data + at, end - at})) break;
      month = true;
      if (end < s->p.size && s->p.data[end] == '.' && end + 1 < s->p.size && s->p.data[end + 1] == ' ') end++;
    } else if (end - at > 4) {
      return false;
    }
    at = end;
    s->at = at;
    bool comma = at + 2 < s->p.size && s->p.data[at] == ',' && s->p.data[at + 1] == ' ' && is_digit(s->p.data[at + 2]);
    if (comma) at += 2;
    else if (at < s->p.size && (s->p.data[at] == ' ' || s->p.data[at] == '.')) at++;
    else break;
  }
  return month;
}

/* "(AFP)", "(Xinhua) ", "/Trend/". */
static bool take_agency(scan *s) {
  char close = 0;
  size_t from = s->at;
  if (from < s->p.size && s->p.data[from] == '(') close = ')';
  if (from < s->p.size && s->p.data[from] == '/') close = '/';
  if (!close || from + 1 >= s->p.size || !is_upper(s->p.data[from + 1])) return false;
  const char *stop = memchr(s->p.data + from + 1, close, s->p.size - from - 1);
  if (!stop || (size_t)(stop - s->p.data) > from + AGENCY_MAX) return false;
  s->at = (size_t)(stop - s->p.data) + 1;
  return true;
}

/* What stands between the place and the text: "- ", " — ", "--". */
static bool take_dash(scan *s) {
  static const char *const dashes[] = {" - ", " -- ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", "\xE2\x80\x94", " --", "\xE2\x80\x93 "};
  for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
    if (take(s, dashes[i])) return true;
  return false;
}

/* "BAKU — Turkey and Qatar — old friends — ...": a second dash makes the first one of the sentence's own. */
static bool dash_again(const scan *s) {
  ent_slice rest = {s->p.data + s->at, s->p.size - s->at < LONGEST ? s->p.size - s->at : LONGEST};
  return ent_slice_find(rest, ENT_SLICE(" \xE2\x80\x94 "), 0) != SIZE_MAX ||
         ent_slice_find(rest, ENT_SLICE(" \xE2\x80\x93 "), 0) != SIZE_MAX ||
         ent_slice_find(rest, ENT_SLICE(" - "), 0) != SIZE_MAX;
}

static void take_rest_of_head(scan *s) {
  bool capitals;
  for (;;) {
    scan ahead = *s;
    bool comma = take(&ahead, ", ");
    if (!comma && !take(&ahead, " ")) return;
    if (take_date(&ahead)) ahead.date = true;
    else if (take_agency(&ahead)) ahead.agency = true;
    else if (!comma || !take_name(&ahead, &capitals)) return;
    if (take(&ahead, ". ")) ahead.at--; /* "Ont. -" */
    *s = ahead;
  }
}

size_t ent__dateline_size(ent_slice paragraph, bool first) {
  scan s = {.p = paragraph};
  size_t head;
  if (!take_name(&s, &s.capitals)) return 0;
  head = s.at;
  take_rest_of_head(&s);
  if (s.at > LONGEST) return 0;
  if (take_dash(&s)) {
    if (!s.date && !s.agency && (!s.capitals || head < 4 || dash_again(&s))) return 0;
  } else {
    bool stop = s.capitals && s.date && paragraph.data[s.at - 1] == '.'; /* "BAKU, Azerbaijan, May 5. " */
    if (!stop && !(first && s.capitals && head >= 4 && take(&s, ": "))) return 0;
  }
  while (s.at < paragraph.size && paragraph.data[s.at] == ' ') s.at++;
  return s.at + 20 < paragraph.size ? s.at : 0;
}
