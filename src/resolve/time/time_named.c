/* Days and periods with a name: feasts, and the two World Wars as dates. Moving
 * feasts: Easter after Meeus/Jones/Butcher; those of the Islamic year by the
 * tabular calendar, which may be a day off the sighting of the moon. */
#include "resolve/time/time_point.h"

static bool is(const ent_atom *atom, ent_word_class word) { return atom->word == word; }

static ent_day easter(int year) {
  int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
  int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
  int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
  int month = (h + l - 7 * m + 114) / 31;
  return ent_day_of(year, month, (h + l - 7 * m + 114) % 31 + 1);
}

/* First day of an Islamic month (1-12) of the Islamic year. */
static ent_day islamic(int year, int month) {
  return (ent_day)(29 * (month - 1) + month / 2 + (year - 1) * 354 + (3 + 11 * year) / 30) - 492149;
}

/* The day of an Islamic month that falls in the Gregorian year, the first if two. */
static ent_day islamic_in(int gregorian, int month, int day) {
  int year = (gregorian - 622) * 33 / 32 - 1;
  ent_day first = ent_day_of(gregorian, 1, 1), at;
  do at = islamic(year++, month) + day - 1;
  while (at < first);
  return at;
}

static ent_day fourth_thursday(int year) {
  ent_day day = ent_day_of(year, 11, 1);
  return day + (3 - ent_day_weekday(day) + 7) % 7 + 21;
}

ent_interval ent__named_interval(int feast, int year) {
  ent_day day;
  switch (feast) {
    case ENT_FEAST_NEW_YEAR: day = ent_day_of(year, 1, 1); break;
    case ENT_FEAST_NEW_YEARS_EVE: day = ent_day_of(year, 12, 31); break;
    case ENT_FEAST_CHRISTMAS: day = ent_day_of(year, 12, 25); break;
    case ENT_FEAST_CHRISTMAS_EVE: day = ent_day_of(year, 12, 24); break;
    case ENT_FEAST_EASTER: day = easter(year); break;
    case ENT_FEAST_EASTER_MONDAY: day = easter(year) + 1; break;
    case ENT_FEAST_GOOD_FRIDAY: day = easter(year) - 2; break;
    case ENT_FEAST_THANKSGIVING: day = fourth_thursday(year); break;
    case ENT_FEAST_HALLOWEEN: day = ent_day_of(year, 10, 31); break;
    case ENT_FEAST_NOWRUZ: return (ent_interval){ent_day_of(year, 3, 20), ent_day_of(year, 3, 21)};
    case ENT_FEAST_RAMADAN:
      day = islamic_in(year, 9, 1);
      return (ent_interval){day, day + 29};
    case ENT_FEAST_EID: case ENT_FEAST_EID_FITR: day = islamic_in(year, 10, 1); break;
    case ENT_FEAST_EID_ADHA: day = islamic_in(year, 12, 10); break;
    default: return ENT_INTERVAL_NONE;
  }
  return ent_interval_of_day(day);
}

/* "World War II", "the Second World War", "WWII": the atoms taken and which one. */
static uint32_t read_war(const ent_atom *a, int *which) {
  uint32_t n = 0;
  *which = 0;
  if (is(a, ENT_WORD_ORDINAL) && a->value <= 2 && a->capital && ent_atom_is(a + 1, "world") &&
      ent_atom_is(a + 2, "war")) {
    *which = a->value;
    return 3;
  }
  if (ent_atom_is(a, "wwi")) *which = 1;
  if (ent_atom_is(a, "wwii")) *which = 2;
  if (*which) return 1;
  if (ent_atom_is(a, "world") && a->capital && ent_atom_is(a + 1, "war")) n = 2;
  else if (ent_atom_is(a, "ww")) n = 1;
  if (!n) return 0;
  if (ent_atom_is(a + n, "i") || ent_atom_is(a + n, "one") || a[n].number == 1) *which = 1;
  if (ent_atom_is(a + n, "ii") || ent_atom_is(a + n, "two") || a[n].number == 2) *which = 2;
  return *which ? n + 1 : 0;
}

/* The wars date something only behind a word of time: "during World War II". */
static uint32_t read_war_date(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at, *before = a - 1;
  ent_time_point point = ent__point(ENT_FORM_FIXED, ENT_PRECISION_RANGE);
  int which;
  uint32_t n = read_war(a, &which);
  if (!n || !at) return 0;
  if (is(before, ENT_WORD_THE) && at > 1) before--;
  switch (before->word) {
    case ENT_WORD_SINCE: case ENT_WORD_UNTIL: case ENT_WORD_BEFORE: case ENT_WORD_AFTER:
    case ENT_WORD_IN: break;
    case ENT_WORD_OF:
      if (before > atoms->items &&
          (is(before - 1, ENT_WORD_PARTNOUN) || ent_atom_is(before - 1, "outbreak")))
        break;
      return 0;
    default:
      if (ent_atom_is(before, "following")) break;
      return 0;
  }
  if (ent_atom_is(before, "about") || ent_atom_is(before, "on") || ent_atom_is(before, "over"))
    return 0;
  point.when = which == 1
                   ? (ent_interval){ent_day_of(1914, 7, 28), ent_day_of(1918, 11, 11)}
                   : (ent_interval){ent_day_of(1939, 9, 1), ent_day_of(1945, 9, 2)};
  point.first = at;
  point.last = at + n - 1;
  out->items[out->count++] = point;
  return n;
}

/* The feast that begins at `a`, and its atoms. */
static uint32_t read_feast(const ent_atom *a, int *feast) {
  uint32_t n = 1;
  *feast = a->value;
  switch (a->value) {
    case ENT_FEAST_NEW_YEAR: /* "New Year's Day", "New Year's Eve", "New Year" */
      if (!ent_atom_is(a + 1, "year") || !a[1].capital) return 0;
      n = 2;
      if (ent_atom_mark(a + 2, '\'') && ent_atom_is(a + 3, "s")) n = 4;
      else if (ent_atom_is(a + 2, "s")) n = 3;
      if (ent_atom_is(a + n, "eve")) *feast = ENT_FEAST_NEW_YEARS_EVE;
      else if (!ent_atom_is(a + n, "day")) return 0;
      return n + 1;
    case ENT_FEAST_CHRISTMAS:
      if (ent_atom_is(a + 1, "eve")) *feast = ENT_FEAST_CHRISTMAS_EVE, n = 2;
      else if (ent_atom_is(a + 1, "day")) n = 2;
      return n;
    case ENT_FEAST_EASTER:
      if (ent_atom_is(a + 1, "monday")) *feast = ENT_FEAST_EASTER_MONDAY;
      return ent_atom_is(a + 1, "sunday") || ent_atom_is(a + 1, "monday") ? 2 : 1;
    case ENT_FEAST_THANKSGIVING:
      return ent_atom_is(a + 1, "day") ? 2 : 1;
    case ENT_FEAST_EID: /* "Eid al-Fitr" */
      if (ent_atom_is(a + 1, "al") || ent_atom_is(a + 1, "ul")) {
        n = ent_atom_mark(a + 2, '-') ? 3 : 2;
        if (ent_atom_is(a + n, "adha") || ent_atom_is(a + n, "azha")) *feast = ENT_FEAST_EID_ADHA;
        else if (!ent_atom_is(a + n, "fitr")) return 0;
        return n + 1;
      }
      return 0;
    case ENT_FEAST_WAR:
      return 0;
    default:
      return 1;
  }
}

/* "the October 7 attacks", "the October 7th massacre": that of 2023. */
static uint32_t read_october_7(const ent_atom *a) {
  uint32_t n = 2;
  if (!ent_atom_is(a, "october") || a[1].kind != ENT_ATOM_NUMBER || a[1].number != 7 ||
      a[1].digits != 1)
    return 0;
  if (is(a + 2, ENT_WORD_SUFFIX)) n = 3;
  for (uint32_t i = n; i < n + 3 && a[i].kind == ENT_ATOM_WORD; i++)
    if (ent_atom_is(a + i, "attack") || ent_atom_is(a + i, "attacks") ||
        ent_atom_is(a + i, "massacre") || ent_atom_is(a + i, "hamas"))
      return n;
  return 0;
}

uint32_t ent__read_named(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point point = ent__point(ENT_FORM_NAMED, ENT_PRECISION_DAY);
  int feast = 0;
  uint32_t n;
  out->count = 0;
  if (is(a, ENT_WORD_FEAST) || is(a, ENT_WORD_ORDINAL)) {
    n = read_war_date(atoms, at, out);
    if (n) return n;
  }
  if (ent_atom_is(a, "good") && ent_atom_is(a + 1, "friday") && a->capital) {
    /* "the Good Friday Agreement": of 1998, whatever the year */
    if (ent_atom_is(a + 2, "agreement") || ent_atom_is(a + 2, "accord") || ent_atom_is(a + 2, "accords") || ent_atom_is(a + 2, "deal")) return 0;
    feast = ENT_FEAST_GOOD_FRIDAY;
    n = 2;
  } else if (is(a, ENT_WORD_FEAST) &&
             (a->capital || a->value == ENT_FEAST_EASTER || a->value == ENT_FEAST_CHRISTMAS)) {
    n = read_feast(a, &feast);
    /* "Christmas Island", "Johnnie Christmas", "Operation Ramadan" */
    if (n && a[n].kind == ENT_ATOM_WORD && a[n].capital && a[n].word != ENT_WORD_WEEKDAY) return 0;
    if (at > 1 && a[-1].capital && !a[-1].word && a[-1].kind == ENT_ATOM_WORD) return 0;
  } else if (a->kind == ENT_ATOM_NUMBER && a->number == 9 && ent_atom_mark(a + 1, '/') &&
             a[2].number == 11 && a[2].digits == 2 && !ent_atom_mark(a + 3, '/')) {
    point.form = ENT_FORM_FIXED; /* "9/11" */
    point.when = ent_interval_of_day(ent_day_of(2001, 9, 11));
    n = 3;
  } else if ((n = read_october_7(a)) > 0) {
    point.form = ENT_FORM_FIXED;
    point.when = ent_interval_of_day(ent_day_of(2023, 10, 7));
  } else {
    return 0;
  }
  if (!n) return 0;
  point.number = (int8_t)feast;
  point.relative = point.form == ENT_FORM_NAMED;
  if (feast == ENT_FEAST_RAMADAN) point.precision = ENT_PRECISION_MONTH;
  if (point.relative) n += ent__read_year_of(atoms, at + n, &point);
  point.first = at;
  point.last = at + n - 1;
  out->items[out->count++] = point;
  return n;
}
