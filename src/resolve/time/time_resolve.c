/* A point as read + anchor -> interval of days. Words that look at the
 * publication are resolved against both ends of its interval and joined, so an
 * estimated publication gives a wider answer, not a wrong one. Words that look at
 * the story need a running date at least as fine as their unit. */
#include "resolve/time/time_point.h"

/* A month named in a story lies at most so many before the one reached (tuned on
 * WikiWars: -6 to -5 are best, -9 and -2 lose two points). */
enum { STORY_BACK = -5 };

static int year_of(ent_day day) {
  int year, month, month_day;
  ent_day_split(day, &year, &month, &month_day);
  return year;
}

static int month_of(ent_day day) {
  int year, month, month_day;
  ent_day_split(day, &year, &month, &month_day);
  return month;
}

/* The day `months` later, cut to the month's length. */
static ent_day add_months(ent_day day, int months) {
  int year, month, month_day, last;
  ent_day_split(day, &year, &month, &month_day);
  month += months - 1;
  year += month >= 0 ? month / 12 : -((11 - month) / 12);
  month = (month % 12 + 12) % 12 + 1;
  last = ent_days_in_month(year, month);
  return ent_day_of(year, month, month_day < last ? month_day : last);
}

static ent_interval years(int first, int last) {
  return (ent_interval){ent_day_of(first, 1, 1), ent_day_of(last, 12, 31)};
}

static ent_interval months(int year, int first, int count) {
  ent_day from = ent_day_of(year, first, 1);
  return (ent_interval){from, add_months(from, count) - 1};
}

static ent_interval hull(ent_interval a, ent_interval b) {
  if (!ent_interval_known(a)) return b;
  if (!ent_interval_known(b)) return a;
  return (ent_interval){a.from < b.from ? a.from : b.from, a.to > b.to ? a.to : b.to};
}

static int width(ent_interval i) {
  return i.from == ENT_DAY_NONE || i.to == ENT_DAY_NONE ? INT32_MAX : i.to - i.from + 1;
}

/* A point's year, where it may overflow what the calendar of this code holds. */
static bool sane(int year) { return year > -9000 && year < 9000; }

/* ---- parts ---------------------------------------------------------------- */

/* "early", "mid", "late" narrow decades and centuries only: a month is never cut
 * into days, nor a year into months. */
static ent_interval narrowed(ent_interval when, int part, int precision) {
  int year = year_of(when.from);
  bool decade = precision == ENT_PRECISION_DECADE;
  if (!decade && precision != ENT_PRECISION_CENTURY) return when;
  if (part == 1) return decade ? years(year, year + 3) : years(year, year + 24);
  if (part == 2) return decade ? years(year + 3, year + 7) : years(year + 40, year + 60);
  if (part == 3) return decade ? years(year + 5, year + 9) : years(year + 75, year + 99);
  return when;
}

/* "the turn of the 20th century" lies about 1900; that of "the century" alone is the one nearest
 * to the writer, before him or after. */
static ent_interval turned(ent_interval when, const ent_time_point *point,
                           const ent_time_anchor *anchor) {
  ent_day day = point->form == ENT_FORM_DATE ? when.from : anchor->published.from;
  int year;
  if (point->precision != ENT_PRECISION_CENTURY || day == ENT_DAY_NONE) return when;
  year = (year_of(day) + 50) / 100 * 100;
  return years(year - 2, year + 2);
}

static ent_interval half_of(ent_interval when, bool second) {
  ent_day middle;
  int days = width(when);
  if (days > 27 && days < 32) middle = when.from + 15;
  else if (days > 31) {
    int year, month, day, year2, month2, day2;
    ent_day_split(when.from, &year, &month, &day);
    ent_day_split(when.to + 1, &year2, &month2, &day2);
    middle = add_months(when.from, ((year2 - year) * 12 + month2 - month) / 2);
  } else {
    middle = when.from + days / 2;
  }
  return second ? (ent_interval){middle, when.to} : (ent_interval){when.from, middle - 1};
}

static ent_day add_units(ent_day day, int unit, int count) {
  switch (unit) {
    case ENT_TIME_DAY: return day + count;
    case ENT_TIME_WEEK: return day + 7 * count;
    case ENT_TIME_FORTNIGHT: return day + 14 * count;
    case ENT_TIME_MONTH: return add_months(day, count);
    case ENT_TIME_QUARTER: return add_months(day, 3 * count);
    case ENT_TIME_YEAR: return add_months(day, 12 * count);
    case ENT_TIME_DECADE: return add_months(day, 120 * count);
    case ENT_TIME_CENTURY: return add_months(day, 1200 * count);
    default: return day;
  }
}

/* "the first nine months of", "the second week of", "the last Sunday of". */
static ent_interval piece_of(ent_interval when, const ent_time_point *point) {
  int count = (int)point->piece_count, order = point->piece_order;
  ent_interval out;
  bool last = point->part == 9;
  if (point->piece_unit >= 100) {
    int weekday = point->piece_unit - 100;
    ent_day day =
        last ? when.to - (ent_day_weekday(when.to) - weekday + 7) % 7 - 7 * (order - 1)
             : when.from + (weekday - ent_day_weekday(when.from) + 7) % 7 + 7 * (order - 1);
    return ent_interval_of_day(day);
  }
  if (count < 1 || count > 1000) return ENT_INTERVAL_NONE;
  if (last) {
    out.to = add_units(when.to + 1, point->piece_unit, -count * (order - 1)) - 1;
    out.from = add_units(out.to + 1, point->piece_unit, -count);
  } else {
    out.from = add_units(when.from, point->piece_unit, count * (order - 1));
    out.to = add_units(out.from, point->piece_unit, count) - 1;
  }
  if (out.from < when.from) out.from = when.from;
  if (out.to > when.to) out.to = when.to;
  return out.from <= out.to ? out : ENT_INTERVAL_NONE;
}

/* ---- dates ---------------------------------------------------------------- */

static ent_interval date_in(const ent_time_point *point, int year) {
  if (!sane(year)) return ENT_INTERVAL_NONE;
  switch (point->form) {
    case ENT_FORM_SEASON: return months(year, 3 * point->number + 3, 3);
    case ENT_FORM_QUARTER: return months(year, 3 * point->number - 2, 3);
    case ENT_FORM_NAMED: return ent__named_interval(point->number, year);
    default: break;
  }
  if (point->month && point->day) {
    if (point->day > ent_days_in_month(year, point->month)) return ENT_INTERVAL_NONE;
    return ent_interval_of_day(ent_day_of(year, point->month, point->day));
  }
  if (point->month) return ent_interval_of_month(year, point->month);
  if (point->precision == ENT_PRECISION_DECADE) return years(year, year + 9);
  if (point->precision == ENT_PRECISION_CENTURY) return years(year, year + 99);
  return ent_interval_of_year(year);
}

/* The year nearest before (or after) the day in which the date falls. */
static int year_beside(const ent_time_point *point, ent_day day, bool after, bool strictly) {
  int year = year_of(day);
  if (after) {
    ent_interval here = date_in(point, year);
    ent_day compare = strictly ? here.from - 1 : here.to;
    return here.from != ENT_DAY_NONE && compare >= day ? year : year + 1;
  }
  ent_interval here = date_in(point, year);
  if (here.from == ENT_DAY_NONE) return year - 1;
  return (strictly ? here.to < day : here.from <= day) ? year : year - 1;
}

/* "29 February": the nearest year that has one. */
static ent_interval date_near(const ent_time_point *point, int year, bool after) {
  for (int i = 0; i < 8; i++) {
    ent_interval when = date_in(point, after ? year + i : year - i);
    if (ent_interval_known(when)) return when;
  }
  return ENT_INTERVAL_NONE;
}

static ent_interval weekday_beside(int weekday, ent_day day, bool after, bool strictly) {
  int away;
  if (after) {
    away = (weekday - ent_day_weekday(day) + 7) % 7;
    return ent_interval_of_day(day + (strictly && !away ? 7 : away));
  }
  away = (ent_day_weekday(day) - weekday + 7) % 7;
  return ent_interval_of_day(day - (strictly && !away ? 7 : away));
}

/* In a narrative: the running year, or the next if the month lies well before. */
static ent_interval in_story(const ent_time_point *point, ent_interval running) {
  int year = year_of(running.from), month = month_of(running.from);
  if (point->form == ENT_FORM_DATE && !point->month && point->weekday >= 0)
    return width(running) <= 31 ? weekday_beside(point->weekday, running.from, true, false)
                                : ENT_INTERVAL_NONE;
  ent_interval when = date_in(point, year);
  if (!ent_interval_known(when)) return date_near(point, year, true);
  if (width(running) > 200) return when;
  int ahead = month_of(when.from) - month;
  if (ahead < STORY_BACK) return date_in(point, year + 1);
  if (ahead >= STORY_BACK + 12) return date_in(point, year - 1);
  return when;
}

/* A publication known no better than this is only estimated: then the story's own days are better known. */
enum { ESTIMATED = 62 };

/* Is the story told at a time of its own, away from the publication? */
static bool story_rules(const ent_time_anchor *anchor) {
  if (anchor->running.from == ENT_DAY_NONE || width(anchor->running) > 3660) return false;
  if (anchor->published.to == ENT_DAY_NONE || width(anchor->published) > ESTIMATED) return true;
  return year_of(anchor->running.from) != year_of(anchor->published.to);
}

/* "Dec. 15" of a text of October lies ahead even where no word says so: a date is
 * taken for past only if it lies at most so many days back. */
enum { PAST_REACH = 245 };

static ent_interval named_beside(const ent_time_point *point, ent_day day) {
  bool after = point->shift == 1 || (point->shift == 0 && point->future);
  bool strictly = point->shift == 1 || point->shift == -1;
  if (point->form == ENT_FORM_DATE && !point->month && point->weekday >= 0) {
    if (point->shift == 2) return ent_interval_of_day(day - ent_day_weekday(day) + point->weekday);
    if (point->shift == 3) return weekday_beside(point->weekday, day, true, true); /* "the coming Friday" */
    if (point->shift == 1) return ent_interval_of_day(day - ent_day_weekday(day) + 7 + point->weekday);
    return weekday_beside(point->weekday, day, after, strictly);
  }
  if (point->shift == 2) /* "this winter" of a January began in December */
    return date_in(point, year_of(day) - (point->form == ENT_FORM_SEASON && point->number == 3 &&
                                          month_of(day) <= 2));
  int year = year_beside(point, day, after, strictly);
  if (!after && !strictly) {
    ent_interval back = date_in(point, year);
    if (back.from != ENT_DAY_NONE && day - back.to > PAST_REACH) after = true, year++;
  }
  if (point->weekday >= 0 && point->day) { /* the year in which the weekday fits */
    for (int i = 0; i <= 4; i++) { /* 0, -1, 1, -2, 2 years away */
      ent_interval when = date_in(point, year + (i % 2 ? -(i + 1) / 2 : i / 2));
      if (ent_interval_known(when) && ent_day_weekday(when.from) == point->weekday) return when;
    }
  }
  return date_near(point, year, after);
}

/* "on the 20th": of the story's month, else the last (or next) such day. */
static ent_interval day_of_month(const ent_time_point *point, const ent_time_anchor *anchor) {
  ent_interval base = ent_interval_known(anchor->running) && width(anchor->running) <= 31
                          ? anchor->running
                          : anchor->published;
  if (base.from == ENT_DAY_NONE || base.to == ENT_DAY_NONE || width(base) > 31)
    return ENT_INTERVAL_NONE;
  ent_day first = ent_day_of(year_of(base.from), month_of(base.from), 1);
  if (base.from == anchor->published.from && !point->future && first + point->day - 1 > base.to)
    first = add_months(first, -1);
  if (base.from == anchor->published.from && point->future && first + point->day - 1 < base.from)
    first = add_months(first, 1);
  for (int away = 0; point->weekday >= 0 && away < 12; away++) /* "Friday 13th": where it fits */
    for (int side = -1; side <= 1; side += 2) {
      ent_day month = add_months(first, side * away);
      if (point->day <= ent_days_in_month(year_of(month), month_of(month)) &&
          ent_day_weekday(month + point->day - 1) == point->weekday)
        return ent_interval_of_day(month + point->day - 1);
    }
  if (point->day > ent_days_in_month(year_of(first), month_of(first))) return ENT_INTERVAL_NONE;
  return ent_interval_of_day(first + point->day - 1);
}

static ent_interval dated(const ent_time_point *point, const ent_time_anchor *anchor) {
  ent_day published = anchor->published.to;
  if (point->form == ENT_FORM_DATE && point->day && !point->month)
    return day_of_month(point, anchor);
  if (point->year != ENT_YEAR_NONE) return date_in(point, point->year);
  if (point->year_rel) {
    ent_interval base = point->year_story && anchor->running.from != ENT_DAY_NONE
                            ? anchor->running
                            : anchor->published;
    if (base.from == ENT_DAY_NONE) return ENT_INTERVAL_NONE;
    if (point->form == ENT_FORM_DATE && !point->month && point->weekday >= 0)
      return ENT_INTERVAL_NONE;
    return date_in(point, year_of(base.from) + point->year_shift);
  }
  if (point->story && point->shift && anchor->running.from != ENT_DAY_NONE)
    return named_beside(point, point->shift > 0 && anchor->running.to != ENT_DAY_NONE
                                   ? anchor->running.to : anchor->running.from);
  bool ahead =
      published != ENT_DAY_NONE &&
      (point->future || (point->form == ENT_FORM_DATE && !point->month && point->weekday >= 0));
  if (!point->shift && !ahead && story_rules(anchor)) return in_story(point, anchor->running);
  if (published == ENT_DAY_NONE) return ENT_INTERVAL_NONE;
  if (anchor->published.from == ENT_DAY_NONE || published - anchor->published.from > 366)
    return ENT_INTERVAL_NONE;
  return named_beside(point, published);
}

/* ---- shifts --------------------------------------------------------------- */

static ent_interval shifted(const ent_time_point *point, ent_day day) {
  int shift = point->shift, year = year_of(day), back;
  ent_day start;
  switch (point->unit) {
    case ENT_TIME_WEEK:
      start = day - ent_day_weekday(day) + 7 * shift;
      return (ent_interval){start, start + 6};
    case ENT_TIME_FORTNIGHT:
      start = shift > 0 ? day + 1 : day - 13;
      return (ent_interval){start, start + 13};
    case ENT_TIME_WEEKEND:
      back = ent_day_weekday(day);
      start = day - back + 5 + 7 * shift;
      if (shift == 0 && back < 5 && !point->future) start -= 7;
      return (ent_interval){start, start + 1};
    case ENT_TIME_MONTH:
      start = add_months(ent_day_of(year, month_of(day), 1), shift);
      return (ent_interval){start, add_months(start, 1) - 1};
    case ENT_TIME_QUARTER:
      start = add_months(ent_day_of(year, (month_of(day) - 1) / 3 * 3 + 1, 1), 3 * shift);
      return (ent_interval){start, add_months(start, 3) - 1};
    case ENT_TIME_YEAR:
      return ent_interval_of_year(year + shift);
    case ENT_TIME_DECADE:
      year = year - (year % 10 + 10) % 10 + 10 * shift;
      return years(year, year + 9);
    case ENT_TIME_CENTURY:
      year = year - (year % 100 + 100) % 100 + 100 * shift;
      return years(year, year + 99);
    default:
      return ent_interval_of_day(day + shift);
  }
}

/* "the past two years", "the next five years", "recent months". */
static ent_interval spanned(const ent_time_point *point, ent_day day) {
  double count = point->vague && point->count < 5 ? 4 : point->count;
  int whole = (int)count;
  ent_day other;
  if (count > 5000 || count < 0) return ENT_INTERVAL_NONE;
  if (point->unit < ENT_TIME_DAY)
    whole = point->unit == ENT_TIME_HOUR ? (int)((count + 23) / 24) : 0;
  int unit = point->unit < ENT_TIME_DAY ? ENT_TIME_DAY : point->unit;
  if (unit == ENT_TIME_CENTURY && count > 40) return ENT_INTERVAL_NONE;
  if (unit == ENT_TIME_WEEKEND) unit = ENT_TIME_WEEK;
  other = add_units(day, unit, point->shift < 0 ? -whole : whole);
  if (count - whole > 0.2 && unit >= ENT_TIME_YEAR)
    other = add_months(other, (point->shift < 0 ? -1 : 1) * (int)((count - whole) * 12));
  if (point->from_next) other--; /* "for ten days from": the last of them */
  return point->shift < 0 ? (ent_interval){other, day} : (ent_interval){day, other};
}

static int unit_days(int unit) {
  static const int days[] = {1, 1, 1, 1, 7, 14, 7, 31, 92, 366, 3660, 36600};
  return days[unit];
}

static ent_interval offset_from(ent_time_point *point, ent_day day) {
  int sign = point->shift, unit = point->unit, whole = (int)point->count;
  ent_day there;
  if (point->count > 3000) return ENT_INTERVAL_NONE;
  if (point->weekday >= 0) { /* "three Fridays ago" */
    ent_interval first = weekday_beside(point->weekday, day, sign > 0, true);
    return ent_interval_of_day(first.from + 7 * sign * (whole - 1));
  }
  if (unit < ENT_TIME_DAY)
    return ent_interval_of_day(day + sign * (unit == ENT_TIME_HOUR ? whole / 24 : 0));
  if (point->vague && point->count < 1) return ENT_INTERVAL_NONE; /* "many years later" */
  if (point->vague) {
    ent_day near = add_units(day, unit, 2 * sign), far = add_units(day, unit, 7 * sign);
    point->precision = ENT_PRECISION_RANGE;
    return sign < 0 ? (ent_interval){far, near} : (ent_interval){near, far};
  }
  there = add_units(day, unit, sign * whole);
  if (point->count - whole > 0.2) { /* "two and a half years ago" */
    there += (ent_day)(sign * (point->count - whole) * unit_days(unit));
    unit = unit >= ENT_TIME_YEAR ? ENT_TIME_MONTH : ENT_TIME_DAY;
  }
  switch (unit) {
    case ENT_TIME_WEEK: case ENT_TIME_FORTNIGHT:
      return point->story ? ent_interval_of_day(there) : (ent_interval){there - 3, there + 3};
    case ENT_TIME_MONTH: case ENT_TIME_QUARTER:
      return ent_interval_of_month(year_of(there), month_of(there));
    case ENT_TIME_YEAR: return ent_interval_of_year(year_of(there));
    case ENT_TIME_DECADE:
      return whole == 1 ? ent_interval_of_year(year_of(there))
                        : years(year_of(there) - 5, year_of(there) + 5);
    case ENT_TIME_CENTURY: return years(year_of(there) - 25, year_of(there) + 25);
    default: return ent_interval_of_day(there);
  }
}

static ent_interval at_day(ent_time_point *point, ent_day day) {
  if (point->form == ENT_FORM_SHIFT) return shifted(point, day);
  if (point->form == ENT_FORM_SPAN) return spanned(point, day);
  return offset_from(point, day + point->year_shift);
}

static ent_interval moved(ent_time_point *point, const ent_time_anchor *anchor) {
  bool story = point->story && ent_interval_known(anchor->running);
  /* "the previous day" of news in which only the year was named */
  if (story && point->shift && width(anchor->running) > unit_days(point->unit) + 1 &&
      width(anchor->running) > 1 && anchor->published.to != ENT_DAY_NONE &&
      anchor->running.to >= anchor->published.to - 31)
    story = false;
  ent_interval base = story ? anchor->running : anchor->published;
  if (point->story && !story && point->year_story)
    return ENT_INTERVAL_NONE; /* "that day": which? */
  if (base.from == ENT_DAY_NONE || base.to == ENT_DAY_NONE) return ENT_INTERVAL_NONE;
  if (story) {
    if (width(base) > unit_days(point->unit) + 1 && width(base) > 1) return ENT_INTERVAL_NONE;
    return at_day(point, point->shift > 0 ? base.to : base.from);
  }
  if (width(base) > 3660) return ENT_INTERVAL_NONE;
  return hull(at_day(point, base.from), at_day(point, base.to));
}

/* "later this year" begins at the anchor, "earlier this month" ends there. */
static ent_interval cut_at(ent_interval when, const ent_time_point *point,
                           const ent_time_anchor *anchor) {
  ent_interval now = anchor->published;
  if (point->story || now.from == ENT_DAY_NONE || now.to == ENT_DAY_NONE) return when;
  if (point->part == 6 && now.to <= when.to && now.to >= when.from) when.to = now.to;
  if (point->part == 7 && now.from >= when.from && now.from <= when.to) when.from = now.from;
  return when;
}

void ent__point_resolve(ent_time_point *point, const ent_time_anchor *anchor) {
  ent_interval when = ENT_INTERVAL_NONE;
  switch (point->form) {
    case ENT_FORM_FIXED: return;
    case ENT_FORM_DURATION: case ENT_FORM_UNKNOWN: break;
    case ENT_FORM_SHIFT: case ENT_FORM_SPAN: case ENT_FORM_OFFSET:
      when = moved(point, anchor);
      if (point->form == ENT_FORM_SPAN) point->precision = ENT_PRECISION_RANGE;
      break;
    default: when = dated(point, anchor); break;
  }
  if (when.from != ENT_DAY_NONE && when.to != ENT_DAY_NONE) {
    if (point->part == ENT__PART_TURN) {
      when = turned(when, point, anchor);
    } else if (point->part >= 10) {
      if (when.from == when.to && point->part == 10) when.to += 6;
      else if (when.from == when.to) when.from -= 6;
      point->precision = ENT_PRECISION_WEEK;
    } else if (point->part >= 8) {
      when = piece_of(when, point);
      point->precision = when.from == when.to ? ENT_PRECISION_DAY : ENT_PRECISION_RANGE;
    } else if (point->part == 4 || point->part == 5) {
      when = half_of(when, point->part == 5);
      point->precision = ENT_PRECISION_RANGE;
    } else if (point->part >= 6) {
      when = cut_at(when, point, anchor);
    } else if (point->part) {
      when = narrowed(when, point->part, point->precision);
    }
  }
  point->when = when;
  if (point->form == ENT_FORM_OFFSET && when.from == when.to) point->precision = ENT_PRECISION_DAY;
  if (point->form == ENT_FORM_SHIFT && point->unit == ENT_TIME_DAY && when.from != when.to)
    point->precision = ENT_PRECISION_RANGE;
}
