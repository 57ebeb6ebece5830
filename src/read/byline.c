/* The first lines of an article: headline, author, dateline.
 *
 *   Azerbaijan and Pakistan: Historical relations      <- title: short, no full stop
 *   By Ayaz Haider Bangash                             <- author
 *   14 June 2019                                       <- published
 *   BAKU, 14 June 2019 (AZERTAC) - The president ...   <- published
 *
 * and the last line of a declaration or an order: "Samarkand, 16 September 2022".
 *
 * Only what is plain counts: an unclear line leaves the field empty. */
#include "read/byline.h"

#include "base/utf8.h"

enum { LOOK_LINES = 8, TITLE_MAX = 200, BYLINE_MAX = 100, DATELINE_MAX = 120 };

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/* ---- Dates ---- */

/* 1-12, 0 if `word` is no month: full name, or its first three letters (four: sept). */
static int month_of(ent_slice word) {
  static const char *const months[] = {"january",   "february", "march",    "april",
                                       "may",       "june",     "july",     "august",
                                       "september", "october",  "november", "december"};
  for (int i = 0; i < 12; i++) {
    ent_slice name = ent_slice_of(months[i]);
    if (ent_slice_eq_nocase(word, name)) return i + 1;
    if ((word.size == 3 || (word.size == 4 && i == 8)) &&
        ent_slice_eq_nocase(word, (ent_slice){name.data, word.size}))
      return i + 1;
  }
  return 0;
}

typedef struct piece {
  ent_slice text;
  int number; /* -1 if it is no figure */
  int month;
} piece;

/* The next run of letters or digits. */
static bool next_piece(ent_slice *rest, piece *out) {
  size_t at = 0;
  while (at < rest->size && !is_digit(rest->data[at]) && !is_letter(rest->data[at])) at++;
  if (at == rest->size) return false;
  size_t from = at;
  bool digits = is_digit(rest->data[at]);
  while (at < rest->size && (digits ? is_digit(rest->data[at]) : is_letter(rest->data[at]))) at++;
  *out = (piece){{rest->data + from, at - from}, -1, 0};
  int64_t value;
  if (digits && out->text.size <= 4 && ent_slice_to_int(out->text, &value))
    out->number = (int)value;
  if (!digits) out->month = month_of(out->text);
  if (digits && at + 1 < rest->size) { /* "14th" */
    ent_slice tail = {rest->data + at, 2};
    if ((ent_slice_is(tail, "th") || ent_slice_is(tail, "st") || ent_slice_is(tail, "nd") ||
         ent_slice_is(tail, "rd")) &&
        (at + 2 == rest->size || !is_letter(rest->data[at + 2])))
      at += 2;
  }
  *rest = (ent_slice){rest->data + at, rest->size - at};
  return true;
}

static bool is_year(piece p) { return p.text.size == 4 && p.number >= 1800 && p.number < 2200; }
static bool is_day(piece p, int year, int month) {
  return p.text.size <= 2 && p.number >= 1 && p.number <= ent_days_in_month(year, month);
}

ent_interval ent__find_date(ent_slice line, size_t *begin) {
  piece a = {ENT_EMPTY, -1, 0}, b = a, c = a;
  const char *start = line.data;
  for (size_t at = 0; at + 10 <= line.size; at++) { /* 2019-06-14 */
    ent_slice iso = {line.data + at, 10};
    ent_interval day;
    *begin = at;
    if (is_digit(iso.data[0]) && iso.data[4] == '-' && iso.data[7] == '-' &&
        (at == 0 || !is_digit(line.data[at - 1])) &&
        (at + 10 == line.size || !is_digit(line.data[at + 10])) && ent_interval_parse(iso, &day))
      return day;
  }
  while (next_piece(&line, &c)) {
    if (is_year(c) && b.month && is_day(a, c.number, b.month)) { /* 14 June 2019 */
      *begin = (size_t)(a.text.data - start);
      return ent_interval_of_day(ent_day_of(c.number, b.month, a.number));
    }
    if (is_year(c) && a.month && is_day(b, c.number, a.month)) { /* June 14, 2019 */
      *begin = (size_t)(a.text.data - start);
      return ent_interval_of_day(ent_day_of(c.number, a.month, b.number));
    }
    if (is_year(c) && b.month) { /* June 2019 */
      *begin = (size_t)(b.text.data - start);
      return ent_interval_of_month(c.number, b.month);
    }
    a = b;
    b = c;
  }
  return ENT_INTERVAL_NONE;
}

/* ---- Lines ---- */

typedef struct text_line {
  ent_slice text; /* trimmed */
  bool blank_before, blank_after;
} text_line;

/* The first lines that are not blank. */
static size_t first_lines(ent_slice text, text_line *out) {
  size_t count = 0, at = 0;
  bool blank = true;
  while (at < text.size && count < LOOK_LINES) {
    const char *stop = memchr(text.data + at, '\n', text.size - at);
    size_t end = stop ? (size_t)(stop - text.data) : text.size;
    ent_slice line = ent_slice_trim((ent_slice){text.data + at, end - at});
    at = end + 1;
    if (line.size == 0) {
      blank = true;
      if (count) out[count - 1].blank_after = true;
      continue;
    }
    out[count++] = (text_line){line, blank, false};
    blank = false;
  }
  return count;
}

static size_t count_words(ent_slice line, size_t *capitals) {
  size_t words = 0;
  *capitals = 0;
  for (size_t i = 0; i < line.size; i++) {
    if ((unsigned char)line.data[i] <= ' ' || (i && (unsigned char)line.data[i - 1] > ' '))
      continue;
    uint32_t code = 0;
    words++;
    *capitals +=
        is_upper(line.data[i]) || (ent_utf8_decode(line, i, &code) > 1 && ent_utf8_is_upper(code));
  }
  return words;
}

static bool has_any(ent_slice line, const char *bytes) {
  for (size_t i = 0; i < line.size; i++)
    if (strchr(bytes, line.data[i])) return true;
  return false;
}

/* A headline before other text: short, no full stop at the end. */
static bool is_title(const text_line *lines, size_t count) {
  size_t capitals;
  ent_slice line = lines[0].text;
  bool quote = line.data[0] == '"' || line.data[0] == '\'';
  if (count < 2 || line.size > TITLE_MAX || count_words(line, &capitals) > 30) return false;
  char last = line.data[line.size - 1];
  if (last == '.' || last == ',' || last == ';' || last == ':') return false;
  if (capitals == 0 && !quote) return false;
  return lines[0].blank_after || lines[1].text.size > line.size;
}

/* "Jane Doe", "Ayaz Haider Bangash": two to four names and nothing else. */
static bool is_name(ent_slice line) {
  size_t capitals, words = count_words(line, &capitals);
  return words >= 2 && words <= 4 && capitals == words && line.size <= 50 &&
         !has_any(line, "0123456789,:;!?\"()/@&");
}

static bool starts_nocase(ent_slice line, const char *prefix) {
  size_t size = strlen(prefix);
  return line.size >= size &&
         ent_slice_eq_nocase((ent_slice){line.data, size}, (ent_slice){prefix, size});
}

/* "By X", "By X, Islamabad", "Author: X"; empty if it is none. */
static ent_slice author_of(ent_slice line) {
  static const char *const leads[] = {"By ", "BY ", "Author: ", "Written by ", "Author - "};
  if (line.size > BYLINE_MAX) return ENT_EMPTY;
  for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
    if (!ent_slice_starts(line, leads[i])) continue;
    ent_slice name = {line.data + strlen(leads[i]), line.size - strlen(leads[i])};
    name = ent_slice_trim(ent_slice_cut(&name, '|'));
    ent_slice rest = name;
    name = ent_slice_trim(ent_slice_cut(&rest, ','));
    if (ent_slice_ends(name, ".") && name.size > 3 && !is_upper(name.data[name.size - 2]))
      return ENT_EMPTY;
    size_t capitals, words = count_words(name, &capitals);
    if (words >= 1 && words <= 7 && capitals * 2 >= words + 1 && !has_any(name, "0123456789:;!?"))
      return name;
  }
  return ENT_EMPTY;
}

/* The date of a line that holds little else: "14 June 2019", "Baku, June 2019",
 * "Published: June 14, 2019"; not "The war of September 2020". */
static ent_interval date_of_line(ent_slice line) {
  static const char *const leads[] = {"published", "posted", "updated", "date", "last updated"};
  size_t begin = 0, capitals;
  if (line.size > BYLINE_MAX || count_words(line, &capitals) > 10) return ENT_INTERVAL_NONE;
  ent_interval date = ent__find_date(line, &begin);
  if (!ent_interval_known(date) || ent_slice_ends(line, ".")) return ENT_INTERVAL_NONE;
  ent_slice before = ent_slice_trim((ent_slice){line.data, begin});
  if (before.size == 0 || strchr(",|:(-", before.data[before.size - 1])) return date;
  for (size_t i = 0; i < sizeof leads / sizeof *leads; i++)
    if (starts_nocase(line, leads[i])) return date;
  return ENT_INTERVAL_NONE;
}

/* "BAKU, 14 June 2019 (AZERTAC) - " at the head of a paragraph: the part before the dash. */
static ent_slice dateline_of(ent_slice line) {
  static const char *const dashes[] = {" - ",          " -- ", " \xE2\x80\x93 ", " \xE2\x80\x94 ",
                                       "\xE2\x80\x94", " -"};
  size_t size = line.size < DATELINE_MAX ? line.size : DATELINE_MAX, best = SIZE_MAX;
  ent_slice head = {line.data, size};
  size_t upper = 0;
  while (upper < size && is_upper(line.data[upper])) upper++;
  if (upper < 3) return ENT_EMPTY; /* "BAKU", "ISLAMABAD": a city in capitals */
  for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
    size_t at = ent_slice_find(head, ent_slice_of(dashes[i]), 0);
    if (i == 5 && at != SIZE_MAX && at + 2 != line.size) continue; /* only at the end of a line */
    if (at < best) best = at;
  }
  return best == SIZE_MAX ? ENT_EMPTY : (ent_slice){line.data, best};
}

/* "14 June 2019" and nothing before it. */
static bool is_date_alone(ent_slice line) {
  size_t begin = 0, capitals;
  return line.size <= BYLINE_MAX && count_words(line, &capitals) <= 4 && ent_interval_known(ent__find_date(line, &begin)) &&
         begin == 0;
}

/* "THE WHITE HOUSE, May 11, 2021.", "Samarkand, 16 September 2022" where a text ends: names and
 * the day, no words between. */
static ent_interval closing_date(ent_slice text) {
  size_t begin = 0, capitals, words, at;
  ent_interval date;
  ent_slice line = ent_slice_trim(text), before;
  for (at = line.size; at > 0 && line.data[at - 1] != '\n'; at--) continue;
  line = (ent_slice){line.data + at, line.size - at};
  if (ent_slice_ends(line, ".")) line.size--;
  date = date_of_line(line);
  if (!ent_interval_known(date) || date.from != date.to) return ENT_INTERVAL_NONE;
  (void)ent__find_date(line, &begin);
  before = (ent_slice){line.data, begin};
  words = count_words(before, &capitals);
  return words && words <= 5 && words == capitals ? date : ENT_INTERVAL_NONE;
}

ent__byline ent__byline_find(ent_slice text) {
  ent__byline out = {.published = ENT_INTERVAL_NONE};
  text_line lines[LOOK_LINES];
  size_t count = first_lines(text, lines), at = 0, begin;
  if (count == 0) return out;
  if (count > 1 && is_date_alone(lines[0].text)) {
    out.published = ent__find_date(lines[0].text, &begin);
    at = 1;
  } else if (is_title(lines, count) && author_of(lines[0].text).size == 0 &&
      dateline_of(lines[0].text).size == 0) {
    out.title = lines[0].text;
    at = 1;
  }
  for (size_t i = at; i < count; i++) {
    ent_slice line = lines[i].text, author = author_of(line), dateline = dateline_of(line);
    if (!ent_interval_known(out.published) && dateline.size)
      out.published = ent__find_date(dateline, &begin);
    if (out.author.size == 0 && author.size) {
      out.author = author;
      if (!ent_interval_known(out.published)) out.published = ent__find_date(line, &begin);
      continue;
    }
    if (out.author.size == 0 && i == at && out.title.size && i + 1 < count && is_name(line)) {
      out.author = line;
      continue;
    }
    if (!ent_interval_known(out.published) && i > 0) {
      out.published = date_of_line(line);
      if (ent_interval_known(out.published)) continue;
    }
    if (line.size > TITLE_MAX) break; /* running text has begun */
  }
  if (!ent_interval_known(out.published)) out.published = closing_date(text);
  return out;
}

void ent__take_byline_date(ent_document *document, const ent__byline *byline) {
  if (ent_interval_known(document->published) || !ent_interval_known(byline->published)) return;
  document->published = byline->published;
  document->published_basis = ENT_BASIS_BYLINE;
}
