/* Calendar arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms": eras of 400 years, years that begin in March. */
#include "base/date.h"

#include <stdio.h>

ent_day ent_day_of(int year, int month, int day) {
  int y = year - (month <= 2), era = (y >= 0 ? y : y - 399) / 400;
  int of_era = y - era * 400;
  int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  int day_of_era = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
  return era * 146097 + day_of_era - 719468;
}

void ent_day_split(ent_day day, int *year, int *month, int *month_day) {
  int z = day + 719468, era = (z >= 0 ? z : z - 146096) / 146097;
  int of_era = z - era * 146097;
  int y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int of_year = of_era - (365 * y + y / 4 - y / 100);
  int m = (5 * of_year + 2) / 153;
  *month_day = of_year - (153 * m + 2) / 5 + 1;
  *month = m < 10 ? m + 3 : m - 9;
  *year = y + era * 400 + (*month <= 2);
}

int ent_day_weekday(ent_day day) { return ((day + 3) % 7 + 7) % 7; }

int ent_days_in_month(int year, int month) {
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[month - 1];
}

ent_interval ent_interval_of_year(int year) {
  return (ent_interval){ent_day_of(year, 1, 1), ent_day_of(year, 12, 31)};
}

ent_interval ent_interval_of_month(int year, int month) {
  return (ent_interval){ent_day_of(year, month, 1),
                        ent_day_of(year, month, ent_days_in_month(year, month))};
}

bool ent_intervals_meet(ent_interval a, ent_interval b) {
  bool starts = a.from == ENT_DAY_NONE || b.to == ENT_DAY_NONE || a.from <= b.to;
  bool ends = b.from == ENT_DAY_NONE || a.to == ENT_DAY_NONE || b.from <= a.to;
  return starts && ends;
}

/* The `count` digits at `at`; false if one of them is none. */
static bool read_digits(ent_slice text, size_t at, size_t count, int *out) {
  for (*out = 0; count--; at++) {
    if (text.data[at] < '0' || text.data[at] > '9') return false;
    *out = *out * 10 + (text.data[at] - '0');
  }
  return true;
}

bool ent_interval_parse(ent_slice text, ent_interval *out) {
  size_t size = text.size > 10 ? 10 : text.size;
  int y = 0, m = 0, d = 0;
  if (size != 4 && size != 7 && size != 10) return false;
  if (!read_digits(text, 0, 4, &y)) return false;
  if (size > 4 && (text.data[4] != '-' || !read_digits(text, 5, 2, &m) || m < 1 || m > 12))
    return false;
  if (size == 10) {
    if (text.data[7] != '-' || !read_digits(text, 8, 2, &d)) return false;
    if (d < 1 || d > ent_days_in_month(y, m)) return false;
    *out = ent_interval_of_day(ent_day_of(y, m, d));
  } else {
    *out = size == 7 ? ent_interval_of_month(y, m) : ent_interval_of_year(y);
  }
  return true;
}

void ent_day_format(ent_day day, char out[16]) {
  int y, m, d;
  out[0] = 0;
  if (day == ENT_DAY_NONE) return;
  ent_day_split(day, &y, &m, &d);
  snprintf(out, 16, "%04d-%02d-%02d", y % 10000, m % 100, d % 100);
}
