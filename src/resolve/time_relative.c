/* Expressions read against an anchor: "last year", "the past two years", "two
 * years ago", "the next day", "on Tuesday", "yesterday", "this summer"; and pieces
 * of dates: "the first nine months of 2017", "the third quarter". Whether the
 * anchor is the publication or the running date is said by the word: "next
 * month" from the publication, "the next month", "the following month" from the
 * story. */
#include "resolve/time_point.h"

static bool is(const ent_atom *atom, ent_word_class word) { return atom->word == word; }

static bool is_unit(const ent_atom *atom, ent_time_unit unit) {
  return atom->word == ENT_WORD_UNIT && atom->value == (int)unit;
}

static uint32_t put(ent_time_points *out, ent_time_point point, uint32_t first, uint32_t end) {
  point.first = first;
  point.last = end - 1;
  out->items[out->count++] = point;
  return end - first;
}

static ent_precision precision_of(int unit) {
  switch (unit) {
    case ENT_TIME_WEEK: case ENT_TIME_FORTNIGHT: case ENT_TIME_WEEKEND: return ENT_PRECISION_WEEK;
    case ENT_TIME_MONTH: return ENT_PRECISION_MONTH;
    case ENT_TIME_QUARTER: return ENT_PRECISION_QUARTER;
    case ENT_TIME_YEAR: return ENT_PRECISION_YEAR;
    case ENT_TIME_DECADE: return ENT_PRECISION_DECADE;
    case ENT_TIME_CENTURY: return ENT_PRECISION_CENTURY;
    default: return ENT_PRECISION_DAY;
  }
}

static ent_time_point relative(ent_time_form form, int unit) {
  ent_time_point point = ent__point(form, precision_of(unit));
  point.unit = (uint8_t)unit;
  point.relative = true;
  return point;
}

/* A number before a unit: "two", "2 1/2", "a", "a few", "several", "a couple of". */
static uint32_t read_count(const ent_atoms *atoms, uint32_t at, double *count, bool *vague) {
  const ent_atom *a = atoms->items + at;
  uint32_t n = is(a, ENT_WORD_A) ? 1 : 0;
  *vague = false;
  if (is(a + n, ENT_WORD_FEW)) {
    *count = a[n].value;
    *vague = !ent_atom_is(a + n, "couple");
    if (ent_atom_is(a + n, "couple") && is(a + n + 1, ENT_WORD_OF)) n++;
    return n + 1;
  }
  if (is(a, ENT_WORD_HALF) && is(a + 1, ENT_WORD_A)) {
    *count = 0.5;
    return 2;
  }
  uint32_t got = ent_read_number(atoms, at, true, count);
  if (got) return got;
  if (!n) return 0;
  *count = 1;
  return 1;
}

/* "morning", "night" behind a day. */
static uint32_t daypart(const ent_atom *a) { return is(a, ENT_WORD_DAYPART) ? 1 : 0; }

/* "last September", "next January 20", "this Friday", "last Christmas", "this summer". */
static uint32_t read_shifted_name(const ent_atoms *atoms, uint32_t at, uint32_t from, int shift,
                                  bool story, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point point;
  uint32_t n = 1;
  if (is(a, ENT_WORD_WEEKDAY) && !a->plural && (a->text.size > 4 || ent_atom_mark(a + 1, '.'))) {
    ent_time_points date = {.count = 0};
    uint32_t whole = ent__read_date(atoms, at, &date);
    if (whole && date.count == 1) return put(out, date.items[0], from, at + whole);
    point = relative(ENT_FORM_DATE, ENT_TIME_DAY);
    point.weekday = (int8_t)a->value;
    n += daypart(a + 1);
  } else if (is(a, ENT_WORD_MONTH)) {
    ent_time_points date = {.count = 0};
    uint32_t whole = ent__read_date(atoms, at, &date);
    if (!whole) return 0;
    for (uint32_t i = 0; i < date.count; i++) {
      ent_time_point *day = &date.items[i];
      if (day->year == ENT_YEAR_NONE && !day->year_rel) {
        day->year_rel = shift == 0 && story;
        day->shift = (int16_t)(shift ? shift : story ? 0 : 2);
        day->story = story;
        day->relative = true;
      }
      put(out, *day, i ? day->first : from, day->last + 1);
    }
    return at + whole - from;
  } else if (is(a, ENT_WORD_SEASON)) {
    point = relative(ENT_FORM_SEASON, ENT_TIME_QUARTER);
    point.number = (int8_t)a->value;
    point.precision = ENT_PRECISION_SEASON;
  } else if (is(a, ENT_WORD_FEAST)) {
    ent_time_points feast = {.count = 0};
    uint32_t whole = ent__read_named(atoms, at, &feast);
    if (!whole || feast.items[0].form != ENT_FORM_NAMED) return 0;
    point = feast.items[0];
    n = whole;
  } else if (is(a, ENT_WORD_DAYPART)) {
    if (ent_atom_is(a, "noon")) return 0;
    point = relative(ENT_FORM_SHIFT, ENT_TIME_DAY);
  } else {
    return 0;
  }
  point.shift = (int16_t)(shift ? shift : story ? 0 : 2);
  if (is(a, ENT_WORD_DAYPART)) point.shift = (int16_t)shift;
  point.story = story;
  point.relative = true;
  return put(out, point, from, at + n);
}

/* Units of "this" and "that" which stand for themselves: not "this second". */
static bool calendar_unit(const ent_atom *a) {
  return is(a, ENT_WORD_UNIT) && a->value >= ENT_TIME_DAY;
}

/* "last year", "the past two years", "the next day", "that same month", "this past week". */
static uint32_t read_shift(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items;
  uint32_t i = at, n;
  bool the = is(a + i, ENT_WORD_THE), story, past, vague = false;
  double count = 1;
  ent_time_point point;
  int shift;
  if (the) i++;
  /* "the four previous weeks", "the two past years" */
  n = 0;
  if (!is(a + i, ENT_WORD_SHIFT) && !is(a + i, ENT_WORD_STORY)) {
    n = read_count(atoms, i, &count, &vague);
    if (!n || !(is(a + i + n, ENT_WORD_SHIFT) || is(a + i + n, ENT_WORD_STORY)) ||
        !is(a + i + n + 1, ENT_WORD_UNIT) || !a[i + n].value)
      return 0;
    i += n;
  }
  story = is(a + i, ENT_WORD_STORY);
  past = ent_atom_is(a + i, "past");
  shift = a[i].value;
  if (!is(a + i, ENT_WORD_SHIFT) && !story) return 0;
  bool that = ent_atom_is(a + i, "that") || ent_atom_is(a + i, "same");
  if (ent_atom_is(a + i, "this") &&
      (is(a + i + 1, ENT_WORD_SHIFT) || ent_atom_is(a + i + 1, "same"))) {
    past = ent_atom_is(a + i + 1, "past"); /* "this past week", "this coming Sunday" */
    story = ent_atom_is(a + i + 1, "same");
    shift = a[i + 1].value;
    i++;
  } else if (ent_atom_is(a + i, "that") && ent_atom_is(a + i + 1, "same")) {
    i++;
  }
  i++;
  if (ent_atom_is(a + i, "very") && that) i++;
  if (n == 0) {
    n = is(a + i, ENT_WORD_UNIT) ? 0 : read_count(atoms, i, &count, &vague);
    if (n && is(a + i + n, ENT_WORD_UNIT) && (a[i + n].plural || ent_atom_is(a + i, "one")) &&
        shift) {
      i += n;
    } else if (n && is(a + i + n, ENT_WORD_UNIT) && shift && is(a + i, ENT_WORD_A)) {
      return 0;
    } else {
      n = 0;
      count = 1;
    }
  }
  if (is(a + i, ENT_WORD_UNIT)) {
    const ent_atom *unit = a + i;
    if (unit->plural && !n) { /* "the coming weeks", "recent years": open ends */
      if (!shift) return 0;
      point = relative(ENT_FORM_SPAN, unit->value);
      point.vague = true;
      count = 3;
    } else if (n || (past && !unit->plural)) {
      /* "last week" is of the calendar; "the past week" ends now. */
      point = relative(ENT_FORM_SPAN, unit->value);
    } else {
      if (!calendar_unit(unit)) return 0;
      point = relative(ENT_FORM_SHIFT, unit->value);
      if (ent_atom_is(a + i - 1, "this") && unit->value == ENT_TIME_DAY) {
        if (at && is(a + at - 1, ENT_WORD_TO)) return 0; /* "to this day" */
        story = true;
      }
      /* "the next day" is the story's, "next month" the reader's. */
      if (the && shift && !ent_atom_is(a + i - 1, "last") && !ent_atom_is(a + i - 1, "coming"))
        story = true;
      if (ent_atom_is(a + i - 1, "last") && unit->value == ENT_TIME_DAY) return 0;
    }
    point.shift = (int16_t)(shift < 0 ? -1 : shift);
    point.count = count;
    point.vague |= vague;
    point.story = story;
    point.year_story = that && !shift; /* "that day" needs a story, "the next day" can do without */
    i++;
    if (is_unit(unit, ENT_TIME_YEAR) && ent_atom_mark(a + i, '\'') && ent_atom_is(a + i + 1, "s")) {
      int order = 0; /* "next year's first quarter" */
      uint32_t got = ent_read_ordinal(atoms, i + 2, &order), end = i + 2 + got;
      if (ent_atom_mark(a + end, '-')) end++;
      if (got && order <= 4 && is_unit(a + end, ENT_TIME_QUARTER)) {
        point.form = ENT_FORM_QUARTER;
        point.precision = ENT_PRECISION_QUARTER;
        point.number = (int8_t)order;
        point.year_rel = true;
        point.year_shift = point.shift;
        point.year_story = story;
        return put(out, point, at, end + 1);
      }
    }
    return put(out, point, at, i + (is(a + i, ENT_WORD_DAYPART) && is_unit(unit, ENT_TIME_DAY)));
  }
  if (n) return 0;
  if (the && shift < 0 && ent_atom_is(a + i - 1, "past")) return 0;
  return read_shifted_name(atoms, i, at, shift, story || (the && shift), out);
}

/* What may stand between the number and "ago": nothing; "or so". */
static uint32_t or_so(const ent_atom *a) {
  return is(a, ENT_WORD_OR) && ent_atom_is(a + 1, "so") ? 2 : 0;
}

/* "two years ago", "a year later", "three weeks from now", "44 days", "44-day". */
static uint32_t read_counted(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items;
  double count = 0, more = 0;
  bool vague = false;
  uint32_t i = at, n = read_count(atoms, i, &count, &vague);
  ent_time_point point;
  int unit, shift = 0, from_day = 0;
  bool story = false, plural, hyphen;
  if (!n) return 0;
  i += n;
  hyphen = ent_atom_mark(a + i, '-') && is(a + i + 1, ENT_WORD_UNIT);
  if (hyphen) i++;
  else if (ent_atom_is(a + i, "more") || ent_atom_is(a + i, "full") || ent_atom_is(a + i, "long") ||
           ent_atom_is(a + i, "consecutive") || ent_atom_is(a + i, "straight") ||
           ent_atom_is(a + i, "whole") || ent_atom_is(a + i, "calendar"))
    i++;
  if (!is(a + i, ENT_WORD_UNIT)) return 0;
  unit = a[i].value;
  plural = a[i].plural;
  i++;
  if (is(a + i, ENT_WORD_AND)) { /* "nine years and ten months" */
    uint32_t got = read_count(atoms, i + 1, &more, &vague);
    if (got && is(a + i + 1, ENT_WORD_A) &&
        is(a + i + 2, ENT_WORD_HALF)) { /* "a year and a half" */
      count += 0.5;
      i += 3;
    } else if (got && is(a + i + 1 + got, ENT_WORD_UNIT) && a[i + 1 + got].value < unit) {
      i += got + 2;
    }
  }
  if (hyphen && (ent_atom_mark(a + i, '-') || ent_atom_is(a + i, "old"))) {
    if (ent_atom_is(a + i + 1, "old") || ent_atom_is(a + i, "old")) return 0; /* an age */
  }
  if (ent_atom_is(a + i, "old") || (is(a + i, ENT_WORD_OF) && ent_atom_is(a + i + 1, "age")))
    return 0;
  if (at && (ent_atom_is(a + at - 1, "aged") || ent_atom_is(a + at - 1, "age"))) return 0;
  uint32_t so = or_so(a + i);
  const ent_atom *mark = a + i + so;
  uint32_t dash = ent_atom_mark(mark, '-') && is(mark + 1, ENT_WORD_AGO) ? 1 : 0;
  mark += dash;
  if (is(mark, ENT_WORD_AGO) || ent_atom_is(mark, "back")) shift = -1;
  else if (is(mark, ENT_WORD_LATER)) shift = 1, story = !ent_atom_is(mark, "hence");
  else if (is(mark, ENT_WORD_EARLIER) || ent_atom_is(mark, "prior")) shift = -1, story = true;
  else if ((is(mark, ENT_WORD_BEFORE) || is(mark, ENT_WORD_AFTER)) && mark[1].kind == ENT_ATOM_MARK)
    shift = is(mark, ENT_WORD_BEFORE) ? -1 : 1, story = true;
  else if (ent_atom_mark(mark, '-') && is(mark + 1, ENT_WORD_EARLIER))
    shift = -1, story = true, mark++;
  if (shift) {
    i = (uint32_t)(mark - a) + 1;
  } else if ((is(mark, ENT_WORD_FROM) || is(mark, ENT_WORD_AFTER) || is(mark, ENT_WORD_BEFORE)) &&
             (ent_atom_is(mark + 1, "now") || is(mark + 1, ENT_WORD_DEICTIC))) {
    shift = is(mark, ENT_WORD_BEFORE) ? -1 : 1; /* "two days after tomorrow" */
    i = (uint32_t)(mark - a) + 2;
    if (is(mark + 1, ENT_WORD_DEICTIC)) from_day = mark[1].value;
  }
  if (shift) {
    point = relative(ENT_FORM_OFFSET, unit);
    point.year_shift = (int16_t)from_day;
    point.shift = (int16_t)shift;
    point.count = count;
    point.vague = vague;
    point.story = story;
    return put(out, point, at, i);
  }
  /* "in two weeks" only lies in the future if the sentence does: time.c. */
  if (unit < ENT_TIME_DAY && !hyphen) return 0;
  if (is(a + at, ENT_WORD_A) && !vague && count == 1) return 0; /* "a day": a rate, a vague time */
  if (vague && !plural) return 0;
  point = relative(ENT_FORM_DURATION, unit);
  point.precision = ENT_PRECISION_NONE;
  point.count = count;
  point.vague = vague;
  return put(out, point, at, i);
}

/* "the first nine months of 2017", "the last week of March", "the second half of
 * the 1990s", "the first Monday of May 2014". */
static uint32_t read_piece(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items;
  uint32_t i = at, n = 0, got;
  int order = 0;
  double count = 1;
  bool vague = false, last = false, counted = false;
  ent_time_points base = {.count = 0};
  ent_time_point point;
  if (is(a + i, ENT_WORD_THE)) i++;
  if (ent_atom_is(a + i, "last") || ent_atom_is(a + i, "final") || ent_atom_is(a + i, "latter")) {
    last = true;
    order = 1;
    i++;
  } else {
    n = ent_read_ordinal(atoms, i, &order);
    if (!n || order > 53) return 0;
    i += n;
    if (ent_atom_is(a + i, "last")) last = true, i++;
  }
  if (!last && is(a + i, ENT_WORD_OF)) { /* "the 20th of last month" */
    got = read_shift(atoms, i + 1, &base);
    point = base.items[0];
    base.count = 0;
    if (!got || order > 31 || point.form != ENT_FORM_SHIFT || point.unit != ENT_TIME_MONTH)
      return 0;
    point.part = 8;
    point.piece_unit = ENT_TIME_DAY;
    point.piece_order = (int8_t)order;
    point.piece_count = 1;
    return put(out, point, at, i + 1 + got);
  }
  if (ent_atom_mark(a + i, '-')) i++;
  if (!is(a + i, ENT_WORD_UNIT) && !is(a + i, ENT_WORD_HALF) && !is(a + i, ENT_WORD_WEEKDAY)) {
    n = read_count(atoms, i, &count, &vague);
    if (!n) return 0;
    counted = true;
    i += n;
  }
  if (!is(a + i, ENT_WORD_UNIT) && !is(a + i, ENT_WORD_HALF) && !is(a + i, ENT_WORD_WEEKDAY))
    return 0;
  const ent_atom *unit = a + i++;
  if (is(unit, ENT_WORD_UNIT) && unit->value < ENT_TIME_DAY) return 0;
  if (is_unit(unit, ENT_TIME_QUARTER) && count == 1 && !last) { /* "the third quarter" */
    point = ent__point(ENT_FORM_QUARTER, ENT_PRECISION_QUARTER);
    if (order > 4) return 0;
    point.number = (int8_t)order;
    point.relative = true;
    i += ent__read_year_of(atoms, i, &point);
    return put(out, point, at, i);
  }
  if (!is(a + i, ENT_WORD_OF) && !ent_atom_is(a + i, "in")) return 0;
  i++;
  if (is(a + i, ENT_WORD_THE) && !is(a + i + 1, ENT_WORD_UNIT)) i++;
  got = ent__read_date(atoms, i, &base);
  if (!got) got = read_shift(atoms, i, &base);
  if (!got && is(a + i, ENT_WORD_THE) &&
      (is_unit(a + i + 1, ENT_TIME_YEAR) || is_unit(a + i + 1, ENT_TIME_MONTH))) {
    point = relative(ENT_FORM_SHIFT, a[i + 1].value);
    point.story = true;
    base.items[base.count++] = point;
    got = 2;
  }
  if (!got || base.count != 1) {
    base.count = 0;
    return 0;
  }
  point = base.items[0];
  if (is(unit, ENT_WORD_HALF)) {
    point.part = last || order == 2 ? 5 : 4;
    if (count != 1) return 0;
  } else {
    point.part = last ? 9 : 8;
    point.piece_unit =
        is(unit, ENT_WORD_WEEKDAY) ? (uint8_t)(100 + unit->value) : (uint8_t)unit->value;
    point.piece_order = (int8_t)order;
    point.piece_count =
        unit->plural && !counted && is(unit, ENT_WORD_UNIT) ? 5 : count; /* "the first years of" */
  }
  return put(out, point, at, i + got);
}

/* "Q3 2010", "2010 Q3", "third-quarter": the last by read_piece. */
static uint32_t read_q(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point point = ent__point(ENT_FORM_QUARTER, ENT_PRECISION_QUARTER);
  uint32_t n = 2;
  if (!ent_atom_is(a, "q") || !a->capital || a[1].kind != ENT_ATOM_NUMBER || !a[1].glued ||
      a[1].number < 1 || a[1].number > 4)
    return 0;
  point.number = (int8_t)a[1].number;
  point.relative = true;
  n += ent__read_year_of(atoms, at + n, &point);
  return put(out, point, at, at + n);
}

/* "the summer of 2010", "fall 2004", "spring", "the winter of 1776-77". */
static uint32_t read_season(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at, *before = at ? a - 1 : NULL;
  ent_time_point point = ent__point(ENT_FORM_SEASON, ENT_PRECISION_SEASON);
  uint32_t n;
  bool plain = false;
  if (!is(a, ENT_WORD_SEASON)) return 0;
  point.number = (int8_t)a->value;
  point.relative = true;
  n = ent__read_year_of(atoms, at + 1, &point);
  if (n && a[n].kind == ENT_ATOM_NUMBER && ent_atom_mark(a + n + 1, '-') &&
      a[n + 2].kind == ENT_ATOM_NUMBER)
    n += 2; /* "1776-77" */
  if (!n && before)
    plain = is(before, ENT_WORD_THE) || is(before, ENT_WORD_IN) || is(before, ENT_WORD_SINCE) ||
            is(before, ENT_WORD_UNTIL) || is(before, ENT_WORD_BY) || is(before, ENT_WORD_PART) ||
            is(before, ENT_WORD_AND) || (ent_atom_mark(before, '-') && before->glued) ||
            is(before, ENT_WORD_OF);
  if (!n && before && ent_atom_is(before, "the") && ent_atom_is(a, "fall") &&
      is(a + 1, ENT_WORD_OF))
    return 0; /* "the fall of Saigon" */
  if (!n && !plain) return 0;
  if (!n && a->capital && a[1].kind == ENT_ATOM_WORD && a[1].capital)
    return 0; /* "Summer Institute" */
  return put(out, point, at, at + 1 + n);
}


/* "Tuesday", "Friday evening": against the publication, by the sentence's tense. */
static uint32_t read_weekday(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point point = relative(ENT_FORM_DATE, ENT_TIME_DAY);
  if (!is(a, ENT_WORD_WEEKDAY) || a->plural || (a->text.size < 5 && !ent_atom_mark(a + 1, '.')))
    return 0;
  if (ent_atom_is(a, "sun") || ent_atom_is(a, "sat") || ent_atom_is(a, "wed")) return 0;
  if (a->capital && at && (ent_atom_is(a - 1, "black") || ent_atom_is(a - 1, "good") ||
                           ent_atom_is(a - 1, "bloody") || ent_atom_is(a - 1, "every") ||
                           ent_atom_is(a - 1, "each") || is(a - 1, ENT_WORD_A)))
    return 0;
  for (uint32_t i = at; i > 0 && i + 4 > at; i--)
    if (ent_atom_is(&atoms->items[i - 1], "every")) return 0; /* "every Monday and Friday" */
  if (ent_atom_is(a + 1, "mornings") || ent_atom_is(a + 1, "evenings") ||
      ent_atom_is(a + 1, "nights"))
    return 0;
  if (ent_atom_is(a + 1, "prayers") || ent_atom_is(a + 1, "mass")) return 0;
  point.weekday = (int8_t)a->value;
  ent_time_points week = {.count = 0};
  uint32_t of = is(a + 1, ENT_WORD_OF) ? 1 : 0, got = 0;
  if (is(a + 1 + of, ENT_WORD_SHIFT) || is(a + 1 + of, ENT_WORD_STORY) ||
      is(a + 1 + of, ENT_WORD_THE))
    got = read_shift(atoms, at + 1 + of, &week);
  if (got && week.items[0].form == ENT_FORM_SHIFT && week.items[0].unit == ENT_TIME_WEEK) {
    ent_time_point day = week.items[0]; /* "Tuesday of next week" */
    day.part = 8;
    day.piece_unit = (uint8_t)(100 + a->value);
    day.piece_order = 1;
    day.precision = ENT_PRECISION_DAY;
    return put(out, day, at, at + 1 + of + got);
  }
  return put(out, point, at, at + 1 + daypart(a + 1));
}

/* "today", "yesterday evening", "the day after tomorrow". */
static uint32_t read_deictic(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point point = relative(ENT_FORM_SHIFT, ENT_TIME_DAY);
  uint32_t n = is(a, ENT_WORD_THE) ? 1 : 0;
  if (is_unit(a + n, ENT_TIME_DAY) &&
      (is(a + n + 1, ENT_WORD_BEFORE) || is(a + n + 1, ENT_WORD_AFTER)) &&
      is(a + n + 2, ENT_WORD_DEICTIC) && a[n + 2].value) {
    point.shift = (int16_t)(a[n + 2].value + (is(a + n + 1, ENT_WORD_AFTER) ? 1 : -1));
    return put(out, point, at, at + n + 3);
  }
  if (!is(a, ENT_WORD_DEICTIC)) return 0;
  point.shift = a->value;
  return put(out, point, at, at + 1 + daypart(a + 1));
}

/* "now", "at present", "at the moment": the publication itself. */
static uint32_t read_now(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point point = relative(ENT_FORM_SHIFT, ENT_TIME_DAY);
  uint32_t n = 0;
  if (is(a, ENT_WORD_RECENTLY)) { /* the months, or the night, before the publication */
    point = relative(ENT_FORM_SPAN, a->value ? ENT_TIME_DAY : ENT_TIME_MONTH);
    point.shift = -1;
    point.count = a->value ? 1 : 6;
    point.vague = a->value == 0;
    return put(out, point, at, at + 1);
  }
  if (is(a, ENT_WORD_NOW)) n = ent_atom_is(a + 1, "that") ? 0 : 1;
  else if (ent_atom_is(a, "at")) {
    uint32_t the = is(a + 1, ENT_WORD_THE) || ent_atom_is(a + 1, "this") ? 1 : 0;
    if (ent_atom_is(a + 1 + the, "present") && (!the || ent_atom_is(a + 2 + the, "time")))
      n = 2 + the + the;
    if (the && ent_atom_is(a + 2, "moment") && !is(a + 3, ENT_WORD_OF)) n = 3;
    if (n) return put(out, point, at + 1, at + n);
  } else if (ent_atom_is(a, "these") && is_unit(a + 1, ENT_TIME_DAY) && a[1].plural) n = 2;
  if (!n) return 0;
  return put(out, point, at, at + n);
}

/* "the day before", "the day after", "the night before": of the story. */
static uint32_t read_day_before(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  uint32_t n = is(a, ENT_WORD_THE) ? 1 : 0;
  bool day = is_unit(a + n, ENT_TIME_DAY) || is_unit(a + n, ENT_TIME_YEAR) ||
             is_unit(a + n, ENT_TIME_MONTH) || is_unit(a + n, ENT_TIME_WEEK) ||
             is(a + n, ENT_WORD_DAYPART);
  const ent_atom *way = a + n + 1;
  ent_time_point point;
  if (!n || !day || a[n].plural) return 0;
  if (!is(way, ENT_WORD_BEFORE) && !is(way, ENT_WORD_AFTER) && !ent_atom_is(way, "prior") &&
      !ent_atom_is(way, "following"))
    return 0;
  if (way[1].kind != ENT_ATOM_MARK && !is(way + 1, ENT_WORD_IN)) return 0; /* "... the battle" */
  point = relative(ENT_FORM_SHIFT, is(a + n, ENT_WORD_UNIT) ? a[n].value : ENT_TIME_DAY);
  point.shift = is(way, ENT_WORD_AFTER) || ent_atom_is(way, "following") ? 1 : -1;
  point.story = true;
  return put(out, point, at, at + n + 2);
}

/* "the weekend", "year-end", "month's end", "year to date". */
static uint32_t read_plain_unit(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point point;
  uint32_t n = is(a, ENT_WORD_THE) ? 1 : 0, end = 0;
  if (!is(a + n, ENT_WORD_UNIT) || a[n].plural) return 0;
  if (n && is_unit(a + n, ENT_TIME_WEEKEND)) end = n + 1;
  if (is_unit(a + n, ENT_TIME_YEAR) || is_unit(a + n, ENT_TIME_MONTH) ||
      is_unit(a + n, ENT_TIME_WEEK)) {
    if (ent_atom_mark(a + n + 1, '-') && ent_atom_is(a + n + 2, "end")) end = n + 3;
    if (!n && ent_atom_is(a + n + 1, "end") && at && !is(a - 1, ENT_WORD_A)) end = n + 2;
    if (ent_atom_mark(a + n + 1, '\'') && ent_atom_is(a + n + 2, "s") &&
        ent_atom_is(a + n + 3, "end"))
      end = n + 4;
  }
  if (!end) return 0;
  point = relative(ENT_FORM_SHIFT, a[n].value);
  point.shift = 0;
  point.story = !is_unit(a + n, ENT_TIME_WEEKEND);
  if (point.story) point.part = 3;
  return put(out, point, at, at + end);
}

/* "the 100th anniversary": its own words name no date. */
static uint32_t read_anniversary(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point point = ent__point(ENT_FORM_UNKNOWN, ENT_PRECISION_NONE);
  uint32_t the = is(a, ENT_WORD_THE) ? 1 : 0;
  int value;
  uint32_t n = ent_read_ordinal(atoms, at + the, &value);
  if (!n || !ent_atom_is(a + the + n, "anniversary")) return 0;
  point.anniversary = true;
  return put(out, point, at, at + the + n + 1);
}

uint32_t ent__read_relative(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  typedef uint32_t (*reader)(const ent_atoms *, uint32_t, ent_time_points *);
  static const reader readers[] = {read_anniversary, read_deictic,    read_piece,   read_shift,
                                   read_day_before,  read_plain_unit, read_counted, read_season,
                                   read_weekday,     read_q,          read_now};
  const ent_atom *a = atoms->items + at;
  bool word = a->kind == ENT_ATOM_WORD && a->word;
  if (!word && a->kind != ENT_ATOM_NUMBER && !ent_atom_is(a, "q") && !ent_atom_is(a, "final") &&
      !ent_atom_is(a, "latter") && !ent_atom_is(a, "these"))
    return 0;
  for (size_t i = 0; i < sizeof readers / sizeof readers[0]; i++) {
    uint32_t n;
    out->count = 0;
    n = readers[i](atoms, at, out);
    if (n) return n;
  }
  out->count = 0;
  return 0;
}
