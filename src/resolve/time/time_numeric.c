/* Dates in figures: "2018-09-01", "01/02/2015", "10.31.1974", "2/15", "20160912",
 * "2020/Sep/23". Month before day unless it cannot be. */
#include "resolve/time/time_point.h"

static bool valid(int year, int month, int day) {
  return month >= 1 && month <= 12 && day >= 1 && day <= ent_days_in_month(year, month);
}

/* "20160912", "12/2015", "2015-3": eight figures that are a day, or a month with its year. */
static uint32_t read_joined(const ent_atom *a, ent_time_point *date) {
  int x = (int)a->number, y = (int)a[2].number;
  if (a->digits == 8 && a->kind == ENT_ATOM_NUMBER && x / 10000 > 1800 && x / 10000 < 2100 &&
      valid(x / 10000, x / 100 % 100, x % 100)) {
    date->year = (int16_t)(x / 10000), date->month = (int8_t)(x / 100 % 100);
    date->day = (int8_t)(x % 100);
    return 1;
  }
  if (a->kind != ENT_ATOM_NUMBER || !(ent_atom_mark(a + 1, '/') || ent_atom_mark(a + 1, '-')) ||
      !a[1].glued || a[2].kind != ENT_ATOM_NUMBER || !a[2].glued || ent__sticks(a + 3) ||
      (a[3].kind == ENT_ATOM_MARK && a[3].glued && a[3].number == a[1].number))
    return 0;
  if (a->digits == 4 && a[2].digits == 1) { /* "2015-3" */
    int swap = x;
    x = y, y = swap;
  } else if (a->digits > 2 || a[2].digits != 4) {
    return 0;
  }
  if (x < 1 || x > 12 || y < 1900 || y > 2100) return 0;
  date->year = (int16_t)y, date->month = (int8_t)x;
  date->precision = ENT_PRECISION_MONTH;
  return 3;
}

/* "2018-09-01", "01/02/2015" (month first unless it cannot be), "10.31.1974". */
uint32_t ent__read_numeric(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_DAY);
  uint32_t mark, end = read_joined(a, &date);
  if (end) {
    ent__add_point(out, date, at, at + end);
    return end;
  }
  end = 5;
  int x, y, z;
  if (a->kind != ENT_ATOM_NUMBER || a[1].kind != ENT_ATOM_MARK) return 0;
  mark = a[1].number;
  if ((mark != '-' && mark != '/' && mark != '.') || a[2].kind != ENT_ATOM_NUMBER) return 0; /* nothing stands after the end */
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
    if (a[4].digits == 2) z = ent__near_century((uint32_t)z);
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
  ent__add_point(out, date, at, at + end);
  return end;
}

/* "7/6", "2/15" behind a weekday or "on": month first. */
uint32_t ent__read_slashed(const ent_atoms *atoms, uint32_t at, uint32_t from,
                             ent_time_points *out, int weekday) {
  const ent_atom *a = atoms->items + at;
  ent_time_point date = ent__point(ENT_FORM_DATE, ENT_PRECISION_DAY);
  int month, day;
  if (a->kind != ENT_ATOM_NUMBER || !ent_atom_mark(a + 1, '/') || !a[1].glued ||
      a[2].kind != ENT_ATOM_NUMBER || !a[2].glued || a->digits > 2 || a[2].digits > 2 ||
      ent__sticks(a + 3) || (ent_atom_mark(a + 3, '/') && a[3].glued))
    return 0;
  if (weekday < 0 && !(at && ent_atom_is(a - 1, "on")) && !(at == 0 && atoms->count == 3)) return 0;
  month = (int)a->number, day = (int)a[2].number;
  if (month > 12) {
    int swap = month;
    month = day, day = swap;
  }
  if (!valid(2000, month, day)) return 0;
  date.month = (int8_t)month, date.day = (int8_t)day, date.weekday = (int8_t)weekday;
  ent__add_point(out, date, from, at + 3);
  return at + 3 - from;
}
