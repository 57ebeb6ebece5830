/* Days and intervals of days in the proleptic Gregorian calendar. */
#ifndef ENT_BASE_DATE_H
#define ENT_BASE_DATE_H

#include "base/slice.h"

/** Days since 1970-01-01 (UTC), negative before. */
typedef int32_t ent_day;

#define ENT_DAY_NONE INT32_MIN /**< unknown or open end */

/** An interval of days, both ends included; an end may be ENT_DAY_NONE. */
typedef struct ent_interval {
  ent_day from, to;
} ent_interval;

#define ENT_INTERVAL_NONE ((ent_interval){ENT_DAY_NONE, ENT_DAY_NONE})

ent_day ent_day_of(int year, int month, int day);
void ent_day_split(ent_day day, int *year, int *month, int *month_day);
/** 0 Monday ... 6 Sunday. */
int ent_day_weekday(ent_day day);
int ent_days_in_month(int year, int month);

ent_interval ent_interval_of_year(int year);
ent_interval ent_interval_of_month(int year, int month);
static inline ent_interval ent_interval_of_day(ent_day day) { return (ent_interval){day, day}; }
static inline bool ent_interval_known(ent_interval i) {
  return i.from != ENT_DAY_NONE || i.to != ENT_DAY_NONE;
}
/** True if they share a day; an open end reaches for ever, an unknown interval
 *  meets everything. */
bool ent_intervals_meet(ent_interval a, ent_interval b);

/** "YYYY", "YYYY-MM", "YYYY-MM-DD" (a longer ISO time is cut) -> interval. */
bool ent_interval_parse(ent_slice text, ent_interval *out);
/** "YYYY-MM-DD" and NUL; empty for ENT_DAY_NONE. */
void ent_day_format(ent_day day, char out[16]);

#endif
