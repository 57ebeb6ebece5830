/* Years and what is made of them: ranges ("1941-45"), decades, centuries, fiscal years,
 * years in words; and whether four digits name a year at all, from the words beside. */
#include "resolve/time/time_point.h"

static bool is(const ent_atom *atom, ent_word_class word) { return atom->word == word; }

int16_t ent__near_century(uint32_t two_digits) {
  return (int16_t)(two_digits < 50 ? 2000 + two_digits : 1900 + two_digits);
}

/* "nineteen ninety-six", "two thousand eighteen", "twenty twenty". */
static uint32_t year_in_words(const ent_atoms *atoms, uint32_t at, int16_t *year) {
  const ent_atom *a = atoms->items + at;
  double rest = 0;
  int high = is(a, ENT_WORD_DIGIT) || is(a, ENT_WORD_TENS) ? a->value : 0;
  if (high == 2 && is(a + 1, ENT_WORD_SCALE) && a[1].value == 3) {
    uint32_t n = 2, more;
    if (is(a + 2, ENT_WORD_AND) && is(a + 3, ENT_WORD_DIGIT)) n = 3;
    more = is(a + n, ENT_WORD_DIGIT) || is(a + n, ENT_WORD_TENS)
               ? ent_read_number(atoms, at + n, false, &rest) : 0;
    if (more && rest >= 100) return 0;
    *year = (int16_t)(2000 + (more ? rest : 0));
    return more ? n + more : 2;
  }
  if (high < 15 || high > 20) return 0;
  if (!is(a + 1, ENT_WORD_TENS) && !(is(a + 1, ENT_WORD_DIGIT) && a[1].value >= 10)) return 0;
  if (ent_atom_is(a + 1, "dozen")) return 0;
  uint32_t n = ent_read_number(atoms, at + 1, false, &rest);
  if (!n || rest >= 100) return 0;
  *year = (int16_t)(high * 100 + rest);
  return n + 1;
}

uint32_t ent__read_year(const ent_atoms *atoms, uint32_t at, int16_t *year) {
  const ent_atom *a = atoms->items + at;
  if (a->kind == ENT_ATOM_NUMBER) {
    int part;
    uint32_t half;
    if (a->digits != 4 || a->number < 1000 || a->number > 2200 ||
        (ent__sticks(a + 1) && !ent__read_q(a + 1, &part, &half))) /* "2018Q4" */
      return 0;
    *year = (int16_t)a->number;
    return 1;
  }
  if (ent_atom_mark(a, '\'') && a[1].kind == ENT_ATOM_NUMBER && a[1].digits == 2 && a[1].glued &&
      !ent__sticks(a + 2)) {
    *year = ent__near_century(a[1].number);
    return 2;
  }
  return year_in_words(atoms, at, year);
}

/* "1918-1920", "1941-45", "2013/14"; "2018-09" where it cannot be a range. */
uint32_t ent__read_year_range(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point one = ent__point(ENT_FORM_DATE, ENT_PRECISION_YEAR), two = one;
  bool slash = ent_atom_mark(a + 1, '/');
  if (a->kind != ENT_ATOM_NUMBER || a->digits != 4 || a->number < 1000 || a->number > 2200 ||
      !(ent_atom_mark(a + 1, '-') || slash) || a[2].kind != ENT_ATOM_NUMBER || a[2].digits != 2 ||
      ent__sticks(a + 3) || (ent_atom_mark(a + 3, '-') && a[3].glued))
    return 0;
  one.year = (int16_t)a->number;
  two.year = (int16_t)(a->number / 100 * 100 + a[2].number);
  if (two.year <= one.year && two.year + 100 - one.year <= 5) two.year = (int16_t)(two.year + 100);
  if (two.year > one.year) {
    two.link = ENT_LINK_RANGE;
    ent__add_point(out, one, at, at + 1);
    ent__add_point(out, two, at + 2, at + 3);
    return 3;
  }
  if (a[2].number < 1 || a[2].number > 12 || !a[1].glued) return 0;
  one.month = (int8_t)a[2].number;
  one.precision = ENT_PRECISION_MONTH;
  ent__add_point(out, one, at, at + 3);
  return 3;
}

/* "'s" or "s" behind a decade. */
static uint32_t read_decade_end(const ent_atom *a) {
  if (ent_atom_is(a, "s")) return 1;
  return ent_atom_mark(a, '\'') && a->glued && ent_atom_is(a + 1, "s") ? 2 : 0;
}

/* "the 1990s", "the 90s", "the nineties", "the 1600s". */
uint32_t ent__read_decade(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_DECADE);
  uint32_t n = ent_atom_mark(a, '\'') ? 1 : 0, end;
  bool the = at > 0 && (is(a - 1, ENT_WORD_THE) || is(a - 1, ENT_WORD_PART) ||
                        (ent_atom_mark(a - 1, '-') && at > 1 && is(a - 2, ENT_WORD_PART)));
  if (is(a, ENT_WORD_DECADE)) {
    if (!the && !(at && ent_atom_is(a - 1, "in"))) return 0;
    date.year = (int16_t)(1900 + a->value);
    ent__add_point(out, date, at, at + 1);
    return 1;
  }
  if (a[n].kind != ENT_ATOM_NUMBER || a[n].number % 10 || (n && a[n].digits != 2)) return 0;
  end = read_decade_end(a + n + 1);
  if (!end) return 0;
  if (ent_atom_mark(a + n + 1 + end, 0xB0)) return 0; /* "in the 30s °F" */
  if (a[n].digits == 4 && a[n].number >= 1000 && a[n].number <= 2090) {
    if (end == 2 && !the) return 0; /* "2030's goals" */
    date.year = (int16_t)a[n].number;
    if (a[n].number % 100 == 0 && a[n].number < 2000) date.precision = ENT_PRECISION_CENTURY;
  } else if (a[n].digits == 2 && (n || the) && a[n].number >= 10) {
    date.year = (int16_t)(1900 + a[n].number);
  } else {
    return 0;
  }
  ent__add_point(out, date, at, at + n + 1 + end);
  return n + 1 + end;
}

/* "the 19th century", "18th- and 19th-century", "the 15th to the 19th century". */
uint32_t ent__read_century(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items;
  ent_time_point dates[4];
  uint32_t i = at, count = 0, starts[4], ends[4];
  ent_time_link link = ENT_LINK_NONE;
  while (count < 4) {
    int value = 0;
    uint32_t n = ent_read_ordinal(atoms, i, &value), join;
    if (!n || value > 30) return 0;
    dates[count] = ent__point(ENT_FORM_DATE, ENT_PRECISION_CENTURY);
    dates[count].year = (int16_t)((value - 1) * 100);
    dates[count].link = (uint8_t)link;
    starts[count] = i;
    i += n;
    ends[count++] = i;
    if (ent_atom_mark(a + i, '-')) i++;
    if (is(a + i, ENT_WORD_UNIT) && a[i].value == ENT_TIME_CENTURY) break;
    join = ent__read_joiner(a + i, &link);
    if (!join || count == 4) return 0;
    i += join;
    if (is(a + i, ENT_WORD_THE)) i++;
  }
  if (count == 4 && !(is(a + i, ENT_WORD_UNIT))) return 0;
  i++;
  if (is(a + i, ENT_WORD_ERA)) {
    if (a[i].value < 0)
      for (uint32_t k = 0; k < count; k++) dates[k].form = ENT_FORM_UNKNOWN;
    i++;
  }
  for (uint32_t k = 0; k < count; k++) ent__add_point(out, dates[k], starts[k], k + 1 == count ? i : ends[k]);
  return i - at;
}

static bool lower_plural(const ent_atom *a) {
  return a->kind == ENT_ATOM_WORD && !a->capital && a->text.size > 3 &&
         a->text.data[a->text.size - 1] == 's' && !is(a, ENT_WORD_STORY) && !ent_atom_is(a, "as");
}

static bool counted(const ent_atom *a) {
  static const char *const things[] = {"people", "men", "women", "children", "troops", "km",
    "kilometers", "soldiers", "percent", "per", "million", "meters", "metres", "m", "kg", "police",
    "personnel", "mw", "mph", "feet", "ft", "euros", "dollars", "rupees", "tons", "tonnes"};
  for (size_t i = 0; i < sizeof things / sizeof things[0]; i++)
    if (ent_atom_is(a, things[i])) return true;
  return false;
}

/* Whether a bare run of four digits names a year, from the words beside it. */
bool ent__year_is_meant(const ent_atoms *atoms, uint32_t at) {
  const ent_atom *a = atoms->items + at, *next = a + 1, *before = at ? a - 1 : NULL;
  bool round = a->number % 100 == 0, old = a->number < 1400 || a->number > 2060;
  bool named = next->kind == ENT_ATOM_WORD && next->capital && !next->word;
  if (counted(next) || is(next, ENT_WORD_SCALE)) return false;
  if (ent_atom_mark(next, '-') && next->glued && next[1].kind == ENT_ATOM_WORD && next[1].glued &&
      !next[1].word && !next[1].capital && (round || old))
    return false; /* "1200-strong" */
  if (!before) return !round && !old;
  if (before->kind == ENT_ATOM_MARK) {
    uint32_t mark = before->number;
    if (mark == '-' && before->glued && at > 1 && a->glued) {
      const ent_atom *word = a - 2;
      /* "mid-2011", "post-2015", "1999-2000", "July-2010"; not "AMAN-2013". */
      if (word->kind == ENT_ATOM_NUMBER) return word->digits == 4;
      return is(word, ENT_WORD_PART) || is(word, ENT_WORD_MONTH) || is(word, ENT_WORD_SEASON) ||
             ent_atom_is(word, "post") || ent_atom_is(word, "pre") || ent_atom_is(word, "since");
    }
    if (mark == '$' || mark == '#' || mark == 0xA3 || mark == 0x20AC || mark == 0xA5) return false;
    if ((mark == '.' || mark == ',' || mark == '/' || mark == ':') && before->glued && a->glued)
      return mark == '/' && at > 1 && a[-2].kind == ENT_ATOM_NUMBER && a[-2].digits == 4;
    if (mark == ',' && named && before->glued && next->text.size > 1) return false; /* an address */
    if (mark == '(' || mark == '[' || mark == ',' || mark == ';' || mark == '-')
      return !old || mark == '(' ? !lower_plural(next) || !round : false;
    return !round && !old;
  }
  if (before->kind == ENT_ATOM_NUMBER) return !round && !old && !a->glued;
  if (before->glued && a->glued) return false; /* "AB2010" */
  switch (before->word) {
    case ENT_WORD_IN:
      if (ent_atom_is(before, "over") || ent_atom_is(before, "around") ||
          ent_atom_is(before, "about"))
        return !lower_plural(next) && !(round && next->kind == ENT_ATOM_WORD && !next->word);
      return !(lower_plural(next) && (round || old) && !is(next, ENT_WORD_UNIT));
    case ENT_WORD_SINCE: case ENT_WORD_UNTIL: case ENT_WORD_BY: case ENT_WORD_FROM:
    case ENT_WORD_BETWEEN: case ENT_WORD_BEFORE: case ENT_WORD_AFTER: case ENT_WORD_UNIT:
    case ENT_WORD_SEASON: case ENT_WORD_PART:
      return !(lower_plural(next) && (round || old));
    case ENT_WORD_FISCAL: case ENT_WORD_MONTH:
      return true;
    case ENT_WORD_THE: case ENT_WORD_STORY: case ENT_WORD_POSSESS:
      return !round && !old;
    case ENT_WORD_OF: case ENT_WORD_TO: case ENT_WORD_AND: case ENT_WORD_OR:
      return !old && !(lower_plural(next) && round);
    default:
      break;
  }
  if (ent_atom_is(before, "than") || ent_atom_is(before, "some") || ent_atom_is(before, "nearly") ||
      ent_atom_is(before, "least") || ent_atom_is(before, "no") ||
      ent_atom_is(before, "resolution") || ent_atom_is(before, "number") ||
      ent_atom_is(before, "article") || ent_atom_is(before, "rs") ||
      ent_atom_is(before, "almost") || ent_atom_is(before, "approximately") ||
      ent_atom_is(before, "rule") || ent_atom_is(before, "section") ||
      ent_atom_is(before, "flight") || ent_atom_is(before, "room") ||
      ent_atom_is(before, "resolutions") || ent_atom_is(before, "boeing"))
    return false;
  return !round && !old && !lower_plural(next) && !(named && before->capital && !before->word);
}

/* "fiscal 1992", "fiscal year 2019-20", "FY19" */
static uint32_t read_fiscal(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_YEAR);
  uint32_t i = at + 1, n;
  if (!is(a + at, ENT_WORD_FISCAL)) return 0;
  if (is(a + i, ENT_WORD_UNIT) && a[i].value == ENT_TIME_YEAR && !a[i].plural) i++;
  n = ent__read_year_range(atoms, i, out);
  if (n) {
    out->items[0].first = at;
    return i + n - at;
  }
  n = ent__read_year(atoms, i, &date.year);
  if (!n && a[i].kind == ENT_ATOM_NUMBER && a[i].digits == 2) {
    date.year = ent__near_century(a[i].number);
    n = 1;
  }
  if (!n) return 0;
  ent__add_point(out, date, at, i + n);
  return i + n - at;
}

/* "AD 842", "394 AD", "c. 347", "the year 71": years that need a word to be one. */
static uint32_t read_marked_year(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_YEAR);
  uint32_t n = 0;
  if (is(a, ENT_WORD_ERA) && a[1].kind == ENT_ATOM_NUMBER && a[1].digits <= 4 && a->value > 0 &&
      a->text.data[0] == 'A' && !ent__sticks(a + 2)) {
    date.year = (int16_t)a[1].number;
    n = 2;
  } else if (a->kind == ENT_ATOM_NUMBER && a->digits <= 4 && is(a + 1, ENT_WORD_ERA) &&
             a[1].capital) {
    if (a[1].value < 0) date.form = ENT_FORM_UNKNOWN;
    date.year = (int16_t)a->number;
    n = 2;
  } else if (a->kind == ENT_ATOM_NUMBER && a->digits == 3 && at > 1 && !ent__sticks(a + 1) &&
             (ent_atom_is(a - 1, "circa") ||
              (ent_atom_mark(a - 1, '.') &&
               (ent_atom_is(a - 2, "c") || ent_atom_is(a - 2, "ca"))))) {
    date.year = (int16_t)a->number;
    n = 1;
  } else if (is(a, ENT_WORD_UNIT) && a->value == ENT_TIME_YEAR) {
    n = year_in_words(atoms, at + 1, &date.year);
    if (!n && a[1].kind == ENT_ATOM_NUMBER && a[1].digits <= 4 && !ent__sticks(a + 2) && at &&
        is(a - 1, ENT_WORD_THE)) {
      date.year = (int16_t)a[1].number;
      n = 1;
    }
    if (n) n++;
  }
  if (n) ent__add_point(out, date, at, at + n);
  return n;
}

/* Behind a year its part: "the 1988 third quarter", "2010 Q3", "2019 H2", "2009 summer". */
static uint32_t read_part_of_year(const ent_atoms *atoms, uint32_t at, ent_time_point *date) {
  const ent_atom *a = atoms->items + at;
  int order = 0;
  uint32_t n = ent_read_ordinal(atoms, at, &order), half;
  uint32_t dash = ent_atom_mark(a, '-') && a->glued ? 1 : 0; /* "2019-H2" */
  if (n && order <= 4) {
    if (ent_atom_mark(a + n, '-')) n++;
    if (!is(a + n, ENT_WORD_UNIT) || a[n].value != ENT_TIME_QUARTER) return 0;
    date->form = ENT_FORM_QUARTER;
    date->number = (int8_t)order;
    n++;
  } else if ((n = ent__read_q(a + dash, &order, &half)) > 0) {
    n += dash;
    date->form = half ? ENT_FORM_DATE : ENT_FORM_QUARTER;
    date->number = (int8_t)order;
    date->part = (uint8_t)(half ? 3 + order : 0);
  } else if (is(a, ENT_WORD_SEASON) && !ent_atom_is(a, "fall") && !(a->capital && a[1].capital)) {
    date->form = ENT_FORM_SEASON;
    date->precision = ENT_PRECISION_SEASON;
    date->number = (int8_t)a->value;
    return 1;
  }
  if (date->form == ENT_FORM_QUARTER) date->precision = ENT_PRECISION_QUARTER;
  return n;
}

/* "1992", "nineteen ninety-six", "'99"; with its part. */
uint32_t ent__read_plain_year(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_YEAR);
  uint32_t n = read_fiscal(atoms, at, out);
  bool spoken =
      at && (is(a - 1, ENT_WORD_IN) || is(a - 1, ENT_WORD_SINCE) || is(a - 1, ENT_WORD_OF));
  if (n || (n = read_marked_year(atoms, at, out)) > 0) return n;
  n = ent__read_year(atoms, at, &date.year);
  if (!n || (a->kind == ENT_ATOM_NUMBER && !ent__year_is_meant(atoms, at))) return 0;
  if (a->kind == ENT_ATOM_WORD && (date.year % 100 == 0 || (date.year >= 2000 && !spoken)))
    return 0;
  /* "'99" needs a word of time before it. */
  if (a->kind == ENT_ATOM_MARK && !spoken && !(at && is(a - 1, ENT_WORD_SEASON))) return 0;
  if (a->kind == ENT_ATOM_NUMBER) n += read_part_of_year(atoms, at + n, &date);
  ent__add_point(out, date, at, at + n);
  return n;
}
