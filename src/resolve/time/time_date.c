/* Calendar dates: years, decades, centuries, months and days in the usual orders,
 * numeric dates, and lists of days ("6-7 January 1916", "May 6 and 7th"). Which
 * of two readings a bare number has is decided by the words beside it. */
#include "resolve/time/time_point.h"

static bool is(const ent_atom *atom, ent_word_class word) { return atom->word == word; }

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
  if (ent_atom_mark(next, '-') && next[1].kind == ENT_ATOM_NUMBER) dated = true;
  if ((ent_atom_mark(next, '-') || is(next, ENT_WORD_TO)) && is(next + 1, ENT_WORD_MONTH) && a->capital)
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
  if (dated && at > 1 && before->kind == ENT_ATOM_NUMBER && is(a - 2, ENT_WORD_IN))
    return true; /* "on 14 nov" */
  if (dated) return a->capital || !brief || ent_atom_is(a, "may") || next->kind == ENT_ATOM_NUMBER;
  if (before && before->kind == ENT_ATOM_WORD && !before->word && before->capital &&
      before->text.size > 1 && a->capital && (ent_atom_is(a, "may") || ent_atom_is(a, "april")))
    return false; /* "Theresa May" */
  switch (before ? before->word : 0) {
    case ENT_WORD_SINCE: case ENT_WORD_UNTIL: case ENT_WORD_BETWEEN:
      return true;
    case ENT_WORD_IN:
      if (ent_atom_is(before, "in")) return true; /* "in may", all in small letters */
      return a->capital || !(brief || ent_atom_is(a, "march") || ent_atom_is(a, "august"));
    case ENT_WORD_OF: case ENT_WORD_BY: case ENT_WORD_FROM: case ENT_WORD_SHIFT: case ENT_WORD_STORY:
    case ENT_WORD_PART: case ENT_WORD_TO: case ENT_WORD_AND: case ENT_WORD_OR:
    case ENT_WORD_BEFORE: case ENT_WORD_AFTER:
      return a->capital || !(brief || ent_atom_is(a, "march") || ent_atom_is(a, "august"));
    default:
      break;
  }
  if (before && ent_atom_mark(before, '-')) return a->capital;
  return !brief && !ent_atom_is(a, "march") && !ent_atom_is(a, "august");
}

uint32_t ent__read_month(const ent_atoms *atoms, uint32_t at, int8_t *month) {
  const ent_atom *a = atoms->items + at;
  if (!is(a, ENT_WORD_MONTH) || !month_is_meant(atoms, at)) return 0;
  if (at && a->glued && a[-1].kind == ENT_ATOM_WORD) return 0;
  *month = (int8_t)a->value;
  bool brief = a->text.size == 3 || ent_atom_is(a, "sept");
  return brief && !ent_atom_is(a, "may") && ent_atom_mark(a + 1, '.') && a[1].glued ? 2 : 1;
}

/* "9", "9th", "ninth", the 9 of "9April"; not "9%", "9:30", "9.5". */
static uint32_t read_day(const ent_atoms *atoms, uint32_t at, int8_t *day) {
  const ent_atom *a = atoms->items + at;
  int value = 0;
  uint32_t n = ent_read_ordinal(atoms, at, &value);
  if (!n && a->kind == ENT_ATOM_NUMBER && a->digits <= 2 &&
      (!ent__sticks(a + 1) || is(a + 1, ENT_WORD_MONTH))) {
    value = (int)a->number;
    n = 1;
  }
  if (!n || value < 1 || value > 31) return 0;
  *day = (int8_t)value;
  return n;
}

uint32_t ent__read_year_of(const ent_atoms *atoms, uint32_t at, ent_time_point *point) {
  const ent_atom *a = atoms->items + at;
  uint32_t n = ent_atom_mark(a, ',') ? 1 : 0, got;
  if (is(a + n, ENT_WORD_OF) || (ent_atom_is(a + n, "in") && n == 0)) n++;
  got = ent__read_year(atoms, at + n, &point->year);
  if (got) return n + got;
  if (point->month && a[n].kind == ENT_ATOM_NUMBER && a[n].digits == 3 &&
      a[n + 1].kind == ENT_ATOM_MARK && !ent__sticks(a + n + 1)) { /* "30 September 420" */
    point->year = (int16_t)a[n].number;
    return n + 1;
  }
  if (n && is(a, ENT_WORD_OF) && a[n].kind == ENT_ATOM_NUMBER && a[n].digits == 2 &&
      a[n].number > 31 && point->month && !ent__sticks(a + n + 1) &&
      a[n + 1].kind == ENT_ATOM_MARK) { /* "April of 87" */
    point->year = ent__near_century(a[n].number);
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
    uint32_t join = ent__read_joiner(atoms->items + at + n, &link), got;
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
    ent__add_point(out, date, i ? list->spans[2 * i] : first,
        i + 1 == list->count ? end : list->spans[2 * i + 1]);
  }
}

/* Behind a date its weekday: "July 18, Friday", "18 July (Friday)". */
static uint32_t read_weekday_behind(const ent_atom *a, ent_time_point *date) {
  bool bracket = ent_atom_mark(a, '(');
  if ((!bracket && !ent_atom_mark(a, ',')) || date->weekday >= 0) return 0;
  if (!is(a + 1, ENT_WORD_WEEKDAY) || a[1].plural || a[2].kind != ENT_ATOM_MARK ||
      ent_atom_mark(a + 2, '\'') || bracket != ent_atom_mark(a + 2, ')'))
    return 0;
  date->weekday = (int8_t)a[1].value;
  return bracket ? 3 : 2;
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
    if (list.count == 1) i += read_weekday_behind(a + i, &date);
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
  ent__add_point(out, date, from, i);
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
  if (!n || (at && (ent_atom_mark(a + at - 1, '$') || a[at - 1].number == 0x20AC))) return 0;
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
    if (!n && a[i + 1].digits == 2 && !ent__sticks(a + i + 2)) {
      date.year = ent__near_century(a[i + 1].number);
      n = 1;
    }
    if (n) i += n + 1;
  } else {
    i += ent__read_year_of(atoms, i, &date);
  }
  if (list.count == 1) i += read_weekday_behind(a + i, &date);
  add_days(out, &list, date, from, i);
  return i - from;
}

/* "on the 20th" and no noun behind: a day of the month spoken of; "Monday 13th". */
static uint32_t read_lone_day(const ent_atoms *atoms, uint32_t at, uint32_t from,
                              ent_time_points *out, int weekday) {
  const ent_atom *a = atoms->items + at, *end;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_DAY);
  uint32_t n = weekday >= 0 || (a->kind == ENT_ATOM_NUMBER && is(a + 1, ENT_WORD_SUFFIX))
                   ? read_day(atoms, at, &date.day) : 0;
  if (!n) return 0;
  end = a + n;
  if (weekday >= 0) {
    date.weekday = (int8_t)weekday;
    if (n == 1 && a->kind == ENT_ATOM_NUMBER && end->kind != ENT_ATOM_MARK) return 0;
    if (is(end, ENT_WORD_MONTH) || is(end, ENT_WORD_OF) || ent_atom_mark(end, ':')) return 0;
  } else if (at < 2 || !is(a - 1, ENT_WORD_THE) ||
             !(ent_atom_is(a - 2, "on") || ent_atom_is(a - 2, "until") ||
               (at > 2 && is(a - 2, ENT_WORD_OF) && ent_atom_is(a - 3, "week")))) {
    return 0;
  }
  if (end->kind != ENT_ATOM_MARK && !is(end, ENT_WORD_PAST) && !is(end, ENT_WORD_AND)) return 0;
  ent__add_point(out, date, from, at + n);
  return at + n - from;
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
  if (!n) n = ent__read_slashed(atoms, i, at, out, weekday);
  if (!n && weekday >= 0) n = read_lone_day(atoms, i, at, out, weekday);
  if (n || weekday >= 0) return n;
  if (a->kind == ENT_ATOM_NUMBER && (n = ent__read_numeric(atoms, at, out)) > 0) return n;
  if ((n = ent__read_decade(atoms, at, out)) > 0) return n;
  if ((n = ent__read_century(atoms, at, out)) > 0) return n;
  out->count = 0;
  if ((n = read_lone_day(atoms, at, at, out, -1)) > 0) return n;
  if (a->kind == ENT_ATOM_NUMBER && ent__year_is_meant(atoms, at) &&
      (n = ent__read_year_range(atoms, at, out)) > 0)
    return n;
  return ent__read_plain_year(atoms, at, out);
}
