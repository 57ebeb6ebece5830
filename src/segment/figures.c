/* Figures and what is written close to them.
 *
 *   "1,000.5"  "5:00"  "11/28/2000"  "713-646-3393"  "23rd"  "1970s"   one word
 *   "35mm"  35 mm     "7:30PM"  7:30 PM     "$12.5bn"  $ 12.5 bn */
#include "segment/cut.h"
#include "segment/tables.h"

size_t ent__digits_end(ent_slice text, size_t at, size_t end) {
  while (at < end && ent__is_digit(text.data[at])) at++;
  return at;
}

/* "713-646-3393", "345-9945", "2020-11-20": groups of digits that are one. */
static size_t grouped_number_end(ent_slice text, size_t at, size_t end) {
  size_t groups = 0, last = 0, first = 0, p = at, total = 0;
  while (p < end && ent__is_digit(text.data[p]) && groups < 5) {
    size_t q = ent__digits_end(text, p, end);
    last = q - p;
    if (groups == 0) first = last;
    groups++;
    total += last;
    if (q + 1 >= end || text.data[q] != '-' || !ent__is_digit(text.data[q + 1])) {
      bool telephone = groups >= 2 && last == 4 && (groups > 2 ? total >= 10 : first == 3);
      bool date = groups == 3 && ((first == 4 && last <= 2) || (first <= 2 && last == 4) ||
                                  (first <= 2 && last == 2 && total == 6));
      return (telephone || date) ? q : at;
    }
    p = q + 1;
  }
  return at;
}

/* Is [comma + 1, stop) a group of other length than three that still belongs to the
 * figure? "12,50,000" (Indian), "3,5" (decimal comma); not "13,14,15", "[5,6]". */
static bool short_group(ent_slice text, size_t begin, size_t comma, size_t stop, size_t end) {
  size_t size = stop - comma - 1;
  bool more = stop < end && text.data[stop] == ',';
  if (size > 3) return false;
  if (more)
    return size == 2 && comma - begin <= 2 && ent__digits_end(text, stop + 1, end) == stop + 4;
  if (begin > 0 && strchr("([,", text.data[begin - 1])) return false;
  if (stop < end && strchr(")]", text.data[stop])) return false;
  return memchr(text.data + begin, ',', comma - begin) == NULL ? comma - begin <= 3 && size < 3
                                                               : size == 3;
}

/* End of the figure at `at`: 1,000.5  5:00  11/28/2000  9/11. */
size_t ent__number_end(ent_slice text, size_t at, size_t end) {
  size_t grouped = grouped_number_end(text, at, end);
  if (grouped > at) return grouped;
  size_t p = ent__digits_end(text, at, end);
  while (p + 1 < end && ent__is_digit(text.data[p + 1])) {
    char mark = text.data[p];
    size_t q = ent__digits_end(text, p + 1, end);
    if (mark == ',' && q - p - 1 != 3 && !short_group(text, at, p, q, end)) break;
    if (mark != ',' && mark != '.' && mark != ':' && mark != '/') break;
    p = q;
  }
  return p;
}

/* End of an apostrophe and "s" at `at` that end the word; `at` if there are none. */
static size_t number_clitic_end(ent_slice text, size_t at, size_t end) {
  size_t mark = at < end && text.data[at] == '\'' ? 1 : 0;
  if (at + 3 <= end && memcmp(text.data + at, "\xE2\x80\x99", 3) == 0) mark = 3;
  if (!mark || at + mark >= end || text.data[at + mark] != 's') return at;
  size_t after = at + mark + 1;
  return after == end || !(ent__kind_at(text, after) & (ENT__LETTER | ENT__DIGIT | ENT__HIGH))
             ? after
             : at;
}

/* "35mm", "7:30PM", "23rd", "1970s", "3143C". Returns where it went on to. */
size_t ent__add_number(ent__cutter *c, size_t begin, size_t end, unsigned flags) {
  ent_slice text = c->text;
  size_t number = ent__number_end(text, begin, end), p = number;
  while (p < end && ent__is_letter(text.data[p])) p++;
  ent_slice tail = ent__part(text, number, p);
  if (tail.size == 0) {
    size_t clitic = number_clitic_end(text, number, end);
    bool decade = clitic > number && text.data[number - 1] == '0'; /* "1990's" */
    ent__add(c, begin, decade ? clitic : number, ENT__NUMBER, flags);
    if (!decade) ent__add(c, number, clitic, ENT__WORD, ENT_TOKEN_PART);
    return clitic;
  }
  if (p + 1 < end && text.data[p] == '.' && text.data[p + 1] == 'm' && tail.size == 1 &&
      (tail.data[0] == 'a' || tail.data[0] == 'p')) { /* "5p.m." */
    size_t stop = p + 2 < end && text.data[p + 2] == '.' ? p + 3 : p + 2;
    ent__add(c, begin, number, ENT__NUMBER, flags);
    ent__add(c, number, stop, stop == p + 3 ? ENT__ABBREV : ENT__WORD, 0);
    return stop;
  }
  if (ent__is_unit(tail) && !(tail.size == 1 && tail.data[0] != 'm' && tail.data[0] != 'k' &&
                              tail.data[0] != 'K' && tail.data[0] != 'M')) {
    ent__add(c, begin, number, ENT__NUMBER, flags);
    ent__add(c, number, p, ENT__WORD, 0);
    return p;
  }
  while (p < end && (ent__kind_at(text, p) & (ENT__LETTER | ENT__DIGIT))) p++;
  size_t clitic = number_clitic_end(text, p, end);
  ent__add(c, begin, p, ENT__NUMBER, flags);
  ent__add(c, p, clitic, ENT__WORD, ENT_TOKEN_PART);
  return clitic;
}
