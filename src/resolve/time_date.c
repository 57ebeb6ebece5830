/* Calendar dates: years, decades, centuries, months and days in the usual orders,
 * numeric dates, and lists of days ("6-7 January 1916", "May 6 and 7th"). Which
 * of two readings a bare number has is decided by the words beside it. */
#include "resolve/time_point.h"

static bool is(const ent_atom *atom, ent_word_class word) { return atom->word == word; }

static void add(ent_time_points *out, ent_time_point point, uint32_t first, uint32_t end) {
  if (out->count == ENT_POINTS_AT_ONCE) return;
  point.first = first;
  point.last = end - 1;
  out->items[out->count++] = point;
}

/* A digit or a letter sticks to the end of this number: "1,500", "2000s", "5th". */
static bool sticks(const ent_atom *next) {
  if (!next->glued) return false;
  if (next->kind != ENT_ATOM_MARK) return true;
  if (next->number == '%' || next->number == 0xB0) return true;
  return (next->number == ',' || next->number == '.' || next->number == ':') && next[1].glued &&
         next[1].kind == ENT_ATOM_NUMBER && !(next->number == ',' && next[1].digits != 3);
}

static int16_t near_century(uint32_t two_digits) {
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
    if (a->digits != 4 || a->number < 1000 || a->number > 2200 || sticks(a + 1)) return 0;
    *year = (int16_t)a->number;
    return 1;
  }
  if (ent_atom_mark(a, '\'') && a[1].kind == ENT_ATOM_NUMBER && a[1].digits == 2 && a[1].glued &&
      !sticks(a + 2)) {
    *year = near_century(a[1].number);
    return 2;
  }
  return year_in_words(atoms, at, year);
}

/* May, March, Sun, Sat and their like are words of other senses too. */
static bool month_is_meant(const ent_atoms *atoms, uint32_t at) {
  const ent_atom *a = atoms->items + at, *next = a + 1;
  const ent_atom *before = at ? a - 1 : NULL;
  bool brief = a->text.size == 3 || ent_atom_is(a, "sept");
  if (ent_atom_mark(next, '.') && brief && next->glued) next++;
  bool dated = next->kind == ENT_ATOM_NUMBER ||
               (before && (before->kind == ENT_ATOM_NUMBER || is(before, ENT_WORD_SUFFIX) ||
                           is(before, ENT_WORD_ORDINAL))) ||
               is(next, ENT_WORD_ORDINAL);
  if (ent_atom_mark(next, ',') && next[1].kind == ENT_ATOM_NUMBER) dated = true;
  if (ent_atom_mark(next, '-') &&
      (next[1].kind == ENT_ATOM_NUMBER || (is(next + 1, ENT_WORD_MONTH) && a->capital)))
    dated = true;
  if (next->word == ENT_WORD_OF &&
      (next[1].kind == ENT_ATOM_NUMBER || is(next + 1, ENT_WORD_STORY)))
    dated = true;
  if (before && is(before, ENT_WORD_SUFFIX)) return true;
  if (at > 1 && is(before, ENT_WORD_OF) &&
      (is(a - 2, ENT_WORD_ORDINAL) || is(a - 2, ENT_WORD_SUFFIX)))
    return true;
  if (at > 1 && a->glued && (ent_atom_mark(before, '/') || ent_atom_mark(before, '-')) &&
      a[-2].kind == ENT_ATOM_NUMBER)
    return true; /* "31/Oct/1974" */
  if (dated) return a->capital || !brief || ent_atom_is(a, "may") || next->kind == ENT_ATOM_NUMBER;
  if (before && before->kind == ENT_ATOM_WORD && !before->word && before->capital &&
      before->text.size > 1 && a->capital && (ent_atom_is(a, "may") || ent_atom_is(a, "april")))
    return false; /* "Theresa May" */
  switch (before ? before->word : 0) {
    case ENT_WORD_IN: case ENT_WORD_OF: case ENT_WORD_SINCE: case ENT_WORD_UNTIL: case ENT_WORD_BY:
    case ENT_WORD_FROM: case ENT_WORD_BETWEEN: case ENT_WORD_SHIFT: case ENT_WORD_STORY:
    case ENT_WORD_PART: case ENT_WORD_TO: case ENT_WORD_AND: case ENT_WORD_OR:
    case ENT_WORD_BEFORE: case ENT_WORD_AFTER:
      return a->capital || !(brief || ent_atom_is(a, "march") || ent_atom_is(a, "august"));
    default:
      break;
  }
  if (before && ent_atom_mark(before, '-')) return a->capital;
  if (brief || ent_atom_is(a, "march") || ent_atom_is(a, "august")) return false;
  return a->capital || a->text.size > 6;
}

uint32_t ent__read_month(const ent_atoms *atoms, uint32_t at, int8_t *month) {
  const ent_atom *a = atoms->items + at;
  if (!is(a, ENT_WORD_MONTH) || !month_is_meant(atoms, at)) return 0;
  if (at && a->glued && a[-1].kind == ENT_ATOM_WORD) return 0;
  *month = (int8_t)a->value;
  bool brief = a->text.size == 3 || ent_atom_is(a, "sept");
  return brief && !ent_atom_is(a, "may") && ent_atom_mark(a + 1, '.') && a[1].glued ? 2 : 1;
}

/* "9", "9th", "ninth"; not "9%", "9:30", "9.5". */
static uint32_t read_day(const ent_atoms *atoms, uint32_t at, int8_t *day) {
  const ent_atom *a = atoms->items + at;
  int value = 0;
  uint32_t n = ent_read_ordinal(atoms, at, &value);
  if (!n && a->kind == ENT_ATOM_NUMBER && a->digits <= 2 && !sticks(a + 1)) {
    value = (int)a->number;
    n = 1;
  }
  if (!n || value < 1 || value > 31) return 0;
  *day = (int8_t)value;
  return n;
}

/* "-", "to", "and" between days, months, years; the words after "from"/"between". */
static uint32_t read_joiner(const ent_atom *a, ent_time_link *link) {
  *link = ENT_LINK_RANGE;
  if (ent_atom_mark(a, '-') || is(a, ENT_WORD_TO) || is(a, ENT_WORD_UNTIL)) return 1;
  *link = ENT_LINK_LIST;
  if (is(a, ENT_WORD_AND) || is(a, ENT_WORD_OR) || ent_atom_mark(a, '/') || ent_atom_mark(a, '&'))
    return 1;
  if (ent_atom_mark(a, ',')) return is(a + 1, ENT_WORD_AND) ? 2 : 1;
  return 0;
}

uint32_t ent__read_year_of(const ent_atoms *atoms, uint32_t at, ent_time_point *point) {
  const ent_atom *a = atoms->items + at;
  uint32_t n = ent_atom_mark(a, ',') ? 1 : 0, got;
  if (is(a + n, ENT_WORD_OF) || (ent_atom_is(a + n, "in") && n == 0)) n++;
  got = ent__read_year(atoms, at + n, &point->year);
  if (got) return n + got;
  if (point->month && a[n].kind == ENT_ATOM_NUMBER && a[n].digits == 3 &&
      a[n + 1].kind == ENT_ATOM_MARK && !sticks(a + n + 1)) { /* "30 September 420" */
    point->year = (int16_t)a[n].number;
    return n + 1;
  }
  if (is(a + n, ENT_WORD_THE)) n++;
  if (is(a + n, ENT_WORD_STORY) || (is(a + n, ENT_WORD_SHIFT) && !ent_atom_is(a + n, "past"))) {
    const ent_atom *year = a + n + 1;
    if (ent_atom_is(a + n, "that") && ent_atom_is(year, "same")) year++;
    if (is(year, ENT_WORD_UNIT) && year->value == ENT_TIME_YEAR && !year->plural) {
      point->year_rel = true;
      point->year_shift = a[n].value;
      point->year_story = is(a + n, ENT_WORD_STORY);
      return (uint32_t)(year - a) + 1;
    }
    /* "the 12th of October last" */
    if (n == 0 && is(a, ENT_WORD_SHIFT) && a->value && year->kind == ENT_ATOM_MARK &&
        point->month) {
      point->shift = a->value;
      return 1;
    }
  }
  return 0;
}

/* Days behind the first: "-7", " and 7th", " to the 19th"; before a month these
 * need the month to follow, which the caller checks. */
static uint32_t read_more_days(const ent_atoms *atoms, uint32_t at, int8_t *days,
                               ent_time_link *links, uint32_t *spans, uint32_t *count) {
  uint32_t n = 0;
  while (*count < ENT_POINTS_AT_ONCE) {
    ent_time_link link;
    uint32_t join = read_joiner(atoms->items + at + n, &link), got;
    if (!join) break;
    if (is(atoms->items + at + n + join, ENT_WORD_THE)) join++;
    got = read_day(atoms, at + n + join, &days[*count]);
    if (!got) break;
    if (is(atoms->items + at + n, ENT_WORD_AND) && *count == 1 && days[1] == days[0] + 1)
      link = ENT_LINK_RANGE; /* "26 |and| 27 April" */
    links[*count] = link;
    spans[2 * *count] = at + n + join;
    spans[2 * *count + 1] = at + n + join + got;
    ++*count;
    n += join + got;
  }
  return n;
}

typedef struct day_list {
  int8_t days[ENT_POINTS_AT_ONCE];
  ent_time_link links[ENT_POINTS_AT_ONCE];
  uint32_t spans[2 * ENT_POINTS_AT_ONCE], count;
} day_list;

static void add_days(ent_time_points *out, const day_list *list, ent_time_point date,
                     uint32_t first, uint32_t end) {
  for (uint32_t i = 0; i < list->count; i++) {
    date.day = list->days[i];
    date.link = i ? (uint8_t)list->links[i] : ENT_LINK_NONE;
    date.precision = ENT_PRECISION_DAY;
    add(out, date, i ? list->spans[2 * i] : first,
        i + 1 == list->count ? end : list->spans[2 * i + 1]);
  }
}

/* "MONTH 9", "MONTH 9th, 1992", "MONTH 6 and 7", "MONTH 1992", "MONTH of that year". */
static uint32_t read_month_first(const ent_atoms *atoms, uint32_t at, uint32_t from,
                                 ent_time_points *out, int weekday) {
  const ent_atom *a = atoms->items;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_MONTH);
  day_list list = {.count = 0};
  uint32_t n = ent__read_month(atoms, at, &date.month), more;
  if (!n) return 0;
  date.weekday = (int8_t)weekday;
  uint32_t i = at + n;
  if (is(a + i, ENT_WORD_THE) && !a[i + 1].capital) i++;
  if (ent_atom_mark(a + i, '-') && a[i].glued && a[i + 1].digits == 2 && a[i + 1].glued) i++;
  more = read_day(atoms, i, &list.days[0]);
  /* "May 2010": the year's digits are no day; "May 10 people": a count. */
  if (more) {
    list.count = 1;
    list.spans[1] = i + more;
    i += more;
    uint32_t rest = read_more_days(atoms, i, list.days, list.links, list.spans, &list.count);
    /* The last of "May 6, 7 people" or "May 6 and 2 June" belongs elsewhere. */
    while (list.count > 1) {
      uint32_t end = i + rest;
      int8_t month;
      uint32_t last = list.spans[2 * list.count - 2];
      bool own_month = ent__read_month(atoms, end, &month) ||
                       (is(a + end, ENT_WORD_OF) && ent__read_month(atoms, end + 1, &month));
      bool comma = ent_atom_mark(a + last - 1, ',');
      if (!own_month && !(comma && a[end].kind == ENT_ATOM_WORD && !is(a + end, ENT_WORD_AND)))
        break;
      list.count--;
      rest = list.count > 1 ? list.spans[2 * list.count - 1] - i : 0;
    }
    i += rest;
    i += ent__read_year_of(atoms, i, &date);
    add_days(out, &list, date, from, i);
    return i - from;
  }
  i = at + n;
  more = ent__read_year_of(atoms, i, &date);
  if (!more && ent_atom_mark(a + i, '-') && a[i].glued) {
    more = ent__read_year(atoms, i + 1, &date.year);
    if (more) more++;
  }
  i += more;
  add(out, date, from, i);
  return i - from;
}

/* "9 June", "the 9th of June, 1992", "6-7 January 1916", "31/Oct/1974". */
static uint32_t read_day_first(const ent_atoms *atoms, uint32_t at, uint32_t from,
                               ent_time_points *out, int weekday) {
  const ent_atom *a = atoms->items;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_DAY);
  day_list list = {.count = 1};
  uint32_t i = at, n = read_day(atoms, at, &list.days[0]);
  bool cut = false; /* "31-Oct-74" */
  if (!n) return 0;
  date.weekday = (int8_t)weekday;
  i += n;
  list.spans[1] = i;
  i += read_more_days(atoms, i, list.days, list.links, list.spans, &list.count);
  if (ent_atom_is(a + i, "day") && is(a + i + 1, ENT_WORD_OF)) i++;
  if (is(a + i, ENT_WORD_OF)) {
    i++;
    if (is(a + i, ENT_WORD_THE) || is(a + i, ENT_WORD_SHIFT)) return 0;
  } else if ((ent_atom_mark(a + i, '-') || ent_atom_mark(a + i, '/')) && a[i].glued) {
    i++;
    cut = true;
  }
  n = ent__read_month(atoms, i, &date.month);
  if (!n) return 0;
  i += n;
  if (cut && (ent_atom_mark(a + i, '-') || ent_atom_mark(a + i, '/')) && a[i].glued &&
      a[i + 1].kind == ENT_ATOM_NUMBER && a[i + 1].glued) {
    n = ent__read_year(atoms, i + 1, &date.year);
    if (!n && a[i + 1].digits == 2 && !sticks(a + i + 2)) {
      date.year = near_century(a[i + 1].number);
      n = 1;
    }
    if (n) i += n + 1;
  } else {
    i += ent__read_year_of(atoms, i, &date);
  }
  add_days(out, &list, date, from, i);
  return i - from;
}

static bool valid(int year, int month, int day) {
  return month >= 1 && month <= 12 && day >= 1 && day <= ent_days_in_month(year, month);
}

/* "2018-09-01", "01/02/2015" (month first unless it cannot be), "10.31.1974". */
static uint32_t read_numeric(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_DAY);
  uint32_t mark, end = 5;
  int x, y, z;
  if (a->kind != ENT_ATOM_NUMBER || a[1].kind != ENT_ATOM_MARK || a[2].kind != ENT_ATOM_NUMBER)
    return 0;
  mark = a[1].number;
  if (mark != '-' && mark != '/' && mark != '.') return 0;
  if (!a[1].glued || !a[2].glued || a[3].number != mark || a[3].kind != ENT_ATOM_MARK ||
      a[4].kind != ENT_ATOM_NUMBER || !a[3].glued || !a[4].glued)
    return 0;
  if (a[5].glued && a[5].kind == ENT_ATOM_MARK && a[5].number == mark &&
      a[6].kind == ENT_ATOM_NUMBER)
    return 0;
  x = (int)a->number, y = (int)a[2].number, z = (int)a[4].number;
  if (a->digits == 4 && a[2].digits <= 2 && a[4].digits <= 2) {
    if (!valid(x, y, z)) return 0;
    date.year = (int16_t)x, date.month = (int8_t)y, date.day = (int8_t)z;
  } else if (a->digits <= 2 && a[2].digits <= 2 && (a[4].digits == 4 || a[4].digits == 2)) {
    bool day_first = x > 12 || (mark == '.' && y <= 12);
    if (a[4].digits == 2) z = near_century((uint32_t)z);
    if (!valid(z, day_first ? y : x, day_first ? x : y)) {
      day_first = !day_first;
      if (!valid(z, day_first ? y : x, day_first ? x : y)) return 0;
    }
    date.year = (int16_t)z;
    date.month = (int8_t)(day_first ? y : x);
    date.day = (int8_t)(day_first ? x : y);
  } else {
    return 0;
  }
  if (ent_atom_is(a + 5, "t") && a[5].glued && a[6].kind == ENT_ATOM_NUMBER) {
    end = 7; /* the time of an ISO date */
    while (a[end].glued) end++;
  }
  add(out, date, at, at + end);
  return end;
}

/* "1918-1920", "1941-45", "2013/14"; "2018-09" where it cannot be a range. */
static uint32_t read_year_range(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point one = ent__point(ENT_FORM_DATE, ENT_PRECISION_YEAR), two = one;
  bool slash = ent_atom_mark(a + 1, '/');
  if (a->kind != ENT_ATOM_NUMBER || a->digits != 4 || a->number < 1000 || a->number > 2200 ||
      !(ent_atom_mark(a + 1, '-') || slash) || a[2].kind != ENT_ATOM_NUMBER || a[2].digits != 2 ||
      sticks(a + 3) || (ent_atom_mark(a + 3, '-') && a[3].glued))
    return 0;
  one.year = (int16_t)a->number;
  two.year = (int16_t)(a->number / 100 * 100 + a[2].number);
  if (two.year <= one.year && two.year + 100 - one.year <= 5) two.year = (int16_t)(two.year + 100);
  if (two.year > one.year) {
    two.link = ENT_LINK_RANGE;
    add(out, one, at, at + 1);
    add(out, two, at + 2, at + 3);
    return 3;
  }
  if (a[2].number < 1 || a[2].number > 12 || !a[1].glued) return 0;
  one.month = (int8_t)a[2].number;
  one.precision = ENT_PRECISION_MONTH;
  add(out, one, at, at + 3);
  return 3;
}

/* "'s" or "s" behind a decade. */
static uint32_t read_decade_end(const ent_atom *a) {
  if (ent_atom_is(a, "s")) return 1;
  return ent_atom_mark(a, '\'') && a->glued && ent_atom_is(a + 1, "s") ? 2 : 0;
}

/* "the 1990s", "the 90s", "the nineties", "the 1600s". */
static uint32_t read_decade(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_DECADE);
  uint32_t n = ent_atom_mark(a, '\'') ? 1 : 0, end;
  bool the = at > 0 && (is(a - 1, ENT_WORD_THE) || is(a - 1, ENT_WORD_PART) ||
                        (ent_atom_mark(a - 1, '-') && at > 1 && is(a - 2, ENT_WORD_PART)));
  if (is(a, ENT_WORD_DECADE)) {
    if (!the) return 0;
    date.year = (int16_t)(1900 + a->value);
    add(out, date, at, at + 1);
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
  add(out, date, at, at + n + 1 + end);
  return n + 1 + end;
}

/* "the 19th century", "18th- and 19th-century", "the 15th to the 19th century". */
static uint32_t read_century(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
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
    join = read_joiner(a + i, &link);
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
  for (uint32_t k = 0; k < count; k++) add(out, dates[k], starts[k], k + 1 == count ? i : ends[k]);
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
static bool year_is_meant(const ent_atoms *atoms, uint32_t at) {
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

/* "1992", "fiscal 1992", "AD 842", "394 AD", "the year 71". */
static uint32_t read_plain_year(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_YEAR);
  uint32_t i = at, n;
  if (is(a, ENT_WORD_FISCAL)) {
    i++;
    if (is(a + 1, ENT_WORD_UNIT) && a[1].value == ENT_TIME_YEAR && !a[1].plural) i++;
    n = read_year_range(atoms, i, out);
    if (n) {
      out->items[0].first = at;
      return i + n - at;
    }
    n = ent__read_year(atoms, i, &date.year);
    if (!n && atoms->items[i].kind == ENT_ATOM_NUMBER && atoms->items[i].digits == 2) {
      date.year = near_century(atoms->items[i].number);
      n = 1;
    }
    if (!n) return 0;
    add(out, date, at, i + n);
    return i + n - at;
  }
  if (is(a, ENT_WORD_ERA) && a[1].kind == ENT_ATOM_NUMBER && a[1].digits <= 4 && a->value > 0 &&
      a->text.data[0] == 'A' && !sticks(a + 2)) {
    date.year = (int16_t)a[1].number;
    add(out, date, at, at + 2);
    return 2;
  }
  if (a->kind == ENT_ATOM_NUMBER && a->digits <= 4 && is(a + 1, ENT_WORD_ERA) && a[1].capital) {
    if (a[1].value < 0) date.form = ENT_FORM_UNKNOWN;
    date.year = (int16_t)a->number;
    add(out, date, at, at + 2);
    return 2;
  }
  if (a->kind == ENT_ATOM_NUMBER && a->digits == 3 && at > 1 && !sticks(a + 1) &&
      (ent_atom_is(a - 1, "circa") ||
       (ent_atom_mark(a - 1, '.') && (ent_atom_is(a - 2, "c") || ent_atom_is(a - 2, "ca"))))) {
    date.year = (int16_t)a->number; /* "c. 347" */
    add(out, date, at, at + 1);
    return 1;
  }
  if (is(a, ENT_WORD_UNIT) && a->value == ENT_TIME_YEAR && a[1].kind == ENT_ATOM_NUMBER &&
      a[1].digits <= 4 && !sticks(a + 2) && at && is(a - 1, ENT_WORD_THE)) {
    date.year = (int16_t)a[1].number;
    add(out, date, at, at + 2);
    return 2;
  }
  if (is(a, ENT_WORD_UNIT) && a->value == ENT_TIME_YEAR &&
      (n = year_in_words(atoms, at + 1, &date.year)) > 0) {
    add(out, date, at, at + n + 1);
    return n + 1;
  }
  n = ent__read_year(atoms, at, &date.year);
  if (!n || (a->kind == ENT_ATOM_NUMBER && !year_is_meant(atoms, at))) return 0;
  bool spoken =
      at && (is(a - 1, ENT_WORD_IN) || is(a - 1, ENT_WORD_SINCE) || is(a - 1, ENT_WORD_OF));
  if (a->kind == ENT_ATOM_WORD && (date.year % 100 == 0 || (date.year >= 2000 && !spoken)))
    return 0;
  /* "'99" needs a word of time before it. */
  if (a->kind == ENT_ATOM_MARK &&
      !(at && (is(a - 1, ENT_WORD_IN) || is(a - 1, ENT_WORD_OF) || is(a - 1, ENT_WORD_SINCE) ||
               is(a - 1, ENT_WORD_SEASON))))
    return 0;
  /* "the 1988 third quarter", "2009 summer" */
  int order = 0;
  uint32_t i2 = at + n, got = a->kind == ENT_ATOM_NUMBER ? ent_read_ordinal(atoms, i2, &order) : 0;
  if (got && order <= 4) {
    const ent_atom *quarter =
        atoms->items + i2 + got + (ent_atom_mark(atoms->items + i2 + got, '-') ? 1 : 0);
    if (is(quarter, ENT_WORD_UNIT) && quarter->value == ENT_TIME_QUARTER) {
      date.form = ENT_FORM_QUARTER;
      date.precision = ENT_PRECISION_QUARTER;
      date.number = (int8_t)order;
      n = (uint32_t)(quarter - a) + 1;
    }
  }
  const ent_atom *q = atoms->items + i2;
  if (ent_atom_is(q, "q") && q[1].kind == ENT_ATOM_NUMBER && q[1].number >= 1 &&
      q[1].number <= 4) { /* "2010 Q3" */
    date.form = ENT_FORM_QUARTER;
    date.precision = ENT_PRECISION_QUARTER;
    date.number = (int8_t)q[1].number;
    n += 2;
  }
  const ent_atom *season = atoms->items + i2;
  if (is(season, ENT_WORD_SEASON) && date.form == ENT_FORM_DATE && a->kind == ENT_ATOM_NUMBER &&
      !ent_atom_is(season, "fall") && !(season->capital && season[1].capital)) {
    date.form = ENT_FORM_SEASON;
    date.precision = ENT_PRECISION_SEASON;
    date.number = (int8_t)season->value;
    n++;
  }
  add(out, date, at, at + n);
  return n;
}

/* "7/6", "2/15" behind a weekday or "on": month first. */
static uint32_t read_slashed(const ent_atoms *atoms, uint32_t at, uint32_t from,
                             ent_time_points *out, int weekday) {
  const ent_atom *a = atoms->items + at;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_DAY);
  int month, day;
  if (a->kind != ENT_ATOM_NUMBER || !ent_atom_mark(a + 1, '/') || !a[1].glued ||
      a[2].kind != ENT_ATOM_NUMBER || !a[2].glued || a->digits > 2 || a[2].digits > 2 ||
      sticks(a + 3) || (ent_atom_mark(a + 3, '/') && a[3].glued))
    return 0;
  if (weekday < 0 && !(at && ent_atom_is(a - 1, "on")) && !(at == 0 && atoms->count == 3)) return 0;
  month = (int)a->number, day = (int)a[2].number;
  if (month > 12) {
    int swap = month;
    month = day, day = swap;
  }
  if (!valid(2000, month, day)) return 0;
  date.month = (int8_t)month, date.day = (int8_t)day, date.weekday = (int8_t)weekday;
  add(out, date, from, at + 3);
  return at + 3 - from;
}

/* "on the 20th" and no noun behind: a day of the month spoken of. */
static uint32_t read_lone_day(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_DAY);
  uint32_t n =
      a->kind == ENT_ATOM_NUMBER && is(a + 1, ENT_WORD_SUFFIX) ? read_day(atoms, at, &date.day) : 0;
  if (!n || at < 2 || !is(a - 1, ENT_WORD_THE) ||
      !(ent_atom_is(a - 2, "on") || ent_atom_is(a - 2, "until")))
    return 0;
  if (a[n].kind != ENT_ATOM_MARK && !is(a + n, ENT_WORD_PAST) && !is(a + n, ENT_WORD_AND)) return 0;
  add(out, date, at, at + n);
  return n;
}

uint32_t ent__read_date(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  uint32_t n = 0, i = at;
  int weekday = -1;
  if (is(a, ENT_WORD_WEEKDAY) && !a->plural) { /* "Tuesday, September 22, 2015" */
    weekday = a->value;
    i++;
    if (ent_atom_mark(a + 1, '.') && a->text.size < 6) i++;
    if (ent_atom_mark(atoms->items + i, ',') || ent_atom_mark(atoms->items + i, '(')) i++;
    if (is(atoms->items + i, ENT_WORD_DAYPART)) i++;
    if (ent_atom_mark(atoms->items + i, ',') || ent_atom_is(atoms->items + i, "on")) i++;
  }
  if (is(atoms->items + i, ENT_WORD_THE) && (weekday >= 0)) i++;
  if (is(atoms->items + i, ENT_WORD_MONTH)) n = read_month_first(atoms, i, at, out, weekday);
  if (!n) n = read_day_first(atoms, i, at, out, weekday);
  if (!n) n = read_slashed(atoms, i, at, out, weekday);
  if (n || weekday >= 0) return n;
  if (a->kind == ENT_ATOM_NUMBER && (n = read_numeric(atoms, at, out)) > 0) return n;
  if ((n = read_decade(atoms, at, out)) > 0) return n;
  if ((n = read_century(atoms, at, out)) > 0) return n;
  out->count = 0;
  if ((n = read_lone_day(atoms, at, out)) > 0) return n;
  if (a->kind == ENT_ATOM_NUMBER && year_is_meant(atoms, at) &&
      (n = read_year_range(atoms, at, out)) > 0)
    return n;
  return read_plain_year(atoms, at, out);
}
