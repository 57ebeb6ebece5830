/* Expressions read against an anchor: "last year", "the past two years", "two
 * years ago", "the next day", "on Tuesday", "yesterday", "this summer"; and pieces
 * of dates: "the first nine months of 2017", "the third quarter". Whether the
 * anchor is the publication or the running date is said by the word: "next
 * month" from the publication, "the next month", "the following month" from the
 * story. */
#include "resolve/time/time_point.h"

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
  } else if (is(a, ENT_WORD_MONTH) || a->kind == ENT_ATOM_NUMBER) { /* also "next 6 April" */
    ent_time_points date = {.count = 0};
    uint32_t whole = ent__read_date(atoms, at, &date);
    if (!whole || !date.items[0].month) return 0;
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
  if (is(a, ENT_WORD_WEEKDAY) && at && (ent_atom_is(a - 1, "coming") || ent_atom_is(a - 1, "upcoming")))
    point.shift = 3;
  if (is(a, ENT_WORD_DAYPART)) point.shift = (int16_t)shift;
  point.story = story;
  point.relative = true;
  return put(out, point, from, at + n);
}

/* Units of "this" and "that" which stand for themselves: not "this second". */
static bool calendar_unit(const ent_atom *a) {
  return is(a, ENT_WORD_UNIT) && a->value >= ENT_TIME_DAY;
}

/* "|the past two| years", "|that same| month", "|the four previous| weeks" */
typedef struct shift_words {
  double count;
  int shift;
  uint32_t end; /* the atom after them */
  bool the, story, past, that, counted, vague;
} shift_words;

/* "this past week", "that same month": the second word decides. */
static uint32_t second_shift(const ent_atom *a, shift_words *w) {
  if (ent_atom_is(a, "this") && (is(a + 1, ENT_WORD_SHIFT) || ent_atom_is(a + 1, "same"))) {
    w->past = ent_atom_is(a + 1, "past");
    w->story = ent_atom_is(a + 1, "same");
    w->shift = a[1].value;
    return 1;
  }
  return ent_atom_is(a, "that") && ent_atom_is(a + 1, "same") ? 1 : 0;
}

/* "will |last| three days": the verb. */
static bool is_auxiliary(const ent_atom *a) {
  static const char *const words[] = {"to", "t", "not", "may", "can", "could", "should", "must",
                                      "does", "did", "might", "do"};
  if (is(a, ENT_WORD_WILL)) return true;
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    if (ent_atom_is(a, words[i])) return true;
  return false;
}

static bool read_shift_words(const ent_atoms *atoms, uint32_t at, shift_words *w) {
  const ent_atom *a = atoms->items;
  uint32_t i = at, n;
  *w = (shift_words){.count = 1, .the = is(a + at, ENT_WORD_THE)};
  if (w->the) i++;
  if (!is(a + i, ENT_WORD_SHIFT) && !is(a + i, ENT_WORD_STORY)) { /* "the four previous weeks" */
    n = read_count(atoms, i, &w->count, &w->vague);
    if (!n || !(is(a + i + n, ENT_WORD_SHIFT) || is(a + i + n, ENT_WORD_STORY)) ||
        !is(a + i + n + 1, ENT_WORD_UNIT) || !a[i + n].value || w->count > 300 ||
        (w->count != 1 && !a[i + n + 1].plural))
      return false; /* "only 3 next week", "$1k last month" */
    w->counted = true;
    i += n;
  }
  w->story = is(a + i, ENT_WORD_STORY);
  w->past = ent_atom_is(a + i, "past");
  w->shift = a[i].value;
  if (!is(a + i, ENT_WORD_SHIFT) && !w->story) return false;
  if (ent_atom_is(a + i, "last") && i && !w->the && is_auxiliary(a + i - 1)) return false;
  w->that = ent_atom_is(a + i, "that") || ent_atom_is(a + i, "same");
  i += second_shift(a + i, w) + 1;
  if (ent_atom_is(a + i, "very") && w->that) i++;
  if (ent_atom_is(a + i, "calendar") || ent_atom_is(a + i, "full")) i++;
  if (!w->counted && !is(a + i, ENT_WORD_UNIT)) { /* "the past two years" */
    double count = 1;
    bool vague = false;
    n = read_count(atoms, i, &count, &vague);
    if (n && is(a + i + n, ENT_WORD_UNIT) && w->shift) {
      if (ent_atom_is(a + at, "following") && is(a + i + n + 1, ENT_WORD_OF)) return false; /* "following 14 weeks of talks": after them */
      if (a[i + n].plural || ent_atom_is(a + i, "one")) {
        w->counted = true;
        w->count = count;
        w->vague = vague;
        i += n;
      } else if (is(a + i, ENT_WORD_A)) {
        return false;
      }
    }
  }
  w->end = i;
  return true;
}

/* "next year's first quarter" */
static uint32_t read_quarter_of(const ent_atoms *atoms, uint32_t at, ent_time_point *point) {
  const ent_atom *a = atoms->items + at;
  int order = 0;
  uint32_t n;
  if (point->unit != ENT_TIME_YEAR || !ent_atom_mark(a, '\'') || !ent_atom_is(a + 1, "s")) return 0;
  n = 2 + ent_read_ordinal(atoms, at + 2, &order);
  if (ent_atom_mark(a + n, '-')) n++;
  if (n == 2 || order > 4 || !is_unit(a + n, ENT_TIME_QUARTER)) return 0;
  point->form = ENT_FORM_QUARTER;
  point->precision = ENT_PRECISION_QUARTER;
  point->number = (int8_t)order;
  point->year_rel = true;
  point->year_shift = point->shift;
  point->year_story = point->story;
  return n + 1;
}

static ent_time_point weekday_of_week(ent_time_point week, int weekday) {
  week.part = 8;
  week.piece_unit = (uint8_t)(100 + weekday);
  week.piece_order = 1;
  week.precision = ENT_PRECISION_DAY;
  return week;
}

static uint32_t read_shifted_unit(const ent_atoms *atoms, uint32_t at, const shift_words *w,
                                  ent_time_points *out) {
  const ent_atom *a = atoms->items, *unit = a + w->end, *before = unit - 1;
  ent_time_point point;
  bool story = w->story;
  double count = w->count;
  if (is(unit + 1, ENT_WORD_OF) && is(unit + 2, ENT_WORD_POSSESS)) return 0; /* "of his life" */
  uint32_t quarter, end = w->end + 1;
  if (unit->plural && !w->counted) { /* "the coming weeks", "recent years": open ends */
    if (!w->shift) return 0;
    point = relative(ENT_FORM_SPAN, unit->value);
    point.vague = true;
    count = 3;
  } else if (w->counted || (w->past && !unit->plural)) {
    /* "last week" is of the calendar; "the past week" ends now. */
    point = relative(ENT_FORM_SPAN, unit->value);
  } else {
    if (!calendar_unit(unit)) return 0;
    point = relative(ENT_FORM_SHIFT, unit->value);
    if (ent_atom_is(before, "this") && unit->value == ENT_TIME_DAY) {
      if (at && is(a + at - 1, ENT_WORD_TO)) return 0; /* "to this day" */
      story = true;
    }
    /* "the next day" is the story's, "next month" the reader's. */
    if (w->the && w->shift && !ent_atom_is(before, "last") && !ent_atom_is(before, "coming"))
      story = true;
    if (ent_atom_is(before, "last") && unit->value == ENT_TIME_DAY) return 0;
  }
  point.shift = (int16_t)(w->shift < 0 ? -1 : w->shift);
  point.count = count;
  point.vague |= w->vague;
  point.story = story;
  point.year_story = w->that && !w->shift; /* "that day" needs a story, "the next day" can do without */
  if (point.form == ENT_FORM_SHIFT && point.unit == ENT_TIME_WEEK) {
    uint32_t on = ent_atom_is(a + end, "on") ? 1 : 0; /* "next week on Tuesday" */
    if (is(a + end + on, ENT_WORD_WEEKDAY) && !a[end + on].plural)
      return put(out, weekday_of_week(point, a[end + on].value), at, end + on + 1);
  }
  quarter = read_quarter_of(atoms, end, &point);
  if (quarter) return put(out, point, at, end + quarter);
  return put(out, point, at, end + (is(a + end, ENT_WORD_DAYPART) && is_unit(unit, ENT_TIME_DAY)));
}

/* "last year", "the past two years", "the next day", "that same month", "this past week". */
static uint32_t read_shift(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  shift_words w;
  if (!read_shift_words(atoms, at, &w)) return 0;
  if (is(atoms->items + w.end, ENT_WORD_UNIT)) return read_shifted_unit(atoms, at, &w, out);
  if (w.counted) return 0;
  if (w.the && w.shift < 0 && ent_atom_is(atoms->items + w.end - 1, "past")) return 0;
  return read_shifted_name(atoms, w.end, at, w.shift, w.story || (w.the && w.shift), out);
}

/* What may stand between the number and "ago": nothing; "or so". */
static uint32_t or_so(const ent_atom *a) {
  return is(a, ENT_WORD_OR) && ent_atom_is(a + 1, "so") ? 2 : 0;
}

/* "nine years and ten months", "2 weeks and 2 days", "a year and a half" */
typedef struct length {
  double count;
  int unit;
  uint32_t end; /* the atom after it */
  bool vague, hyphen, plural;
} length;

static bool is_filler(const ent_atom *a) {
  static const char *const words[] = {"more", "full", "long", "consecutive", "straight", "whole",
                                      "calendar"};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    if (ent_atom_is(a, words[i])) return true;
  return false;
}

/* A smaller length behind: weeks and days are days, years and months are months; of
 * others the greater alone counts. */
static void add_smaller(const ent_atoms *atoms, length *l) {
  const ent_atom *a = atoms->items;
  double more = 0;
  bool vague = false, and;
  for (;;) {
    and = is(a + l->end, ENT_WORD_AND);
    uint32_t got = read_count(atoms, l->end + and, &more, &vague);
    const ent_atom *unit = a + l->end + and + got;
    if (!got) return;
    if (and && is(a + l->end + 1, ENT_WORD_A) && is(a + l->end + 2, ENT_WORD_HALF)) {
      l->count += 0.5;
      l->end += 3;
      return;
    }
    if (!is(unit, ENT_WORD_UNIT) || unit->value >= l->unit || (!and && !unit->plural && more != 1))
      return;
    if (l->unit == ENT_TIME_WEEK && unit->value == ENT_TIME_DAY) l->count = l->count * 7 + more;
    else if (l->unit == ENT_TIME_YEAR && unit->value == ENT_TIME_MONTH)
      l->count = l->count * 12 + more;
    if ((l->unit == ENT_TIME_WEEK && unit->value == ENT_TIME_DAY) ||
        (l->unit == ENT_TIME_YEAR && unit->value == ENT_TIME_MONTH))
      l->unit = unit->value;
    l->end += and + got + 1;
  }
}

static bool read_length(const ent_atoms *atoms, uint32_t at, length *l) {
  const ent_atom *a = atoms->items;
  uint32_t n;
  *l = (length){0};
  n = read_count(atoms, at, &l->count, &l->vague);
  if (!n) return false;
  l->end = at + n;
  l->hyphen = ent_atom_mark(a + l->end, '-') && is(a + l->end + 1, ENT_WORD_UNIT);
  if (l->hyphen || is_filler(a + l->end)) l->end++;
  if (!is(a + l->end, ENT_WORD_UNIT)) return false;
  l->unit = a[l->end].value;
  l->plural = a[l->end].plural;
  l->end++;
  add_smaller(atoms, l);
  return true;
}

/* "six years old", "a 44-year-old", "aged two years": an age, not a time. */
static bool an_age(const ent_atom *a, uint32_t at, const length *l) {
  const ent_atom *next = a + l->end;
  if (l->hyphen && ent_atom_mark(next, '-') && ent_atom_is(next + 1, "old")) return true;
  if (ent_atom_is(next, "old") || (is(next, ENT_WORD_OF) && ent_atom_is(next + 1, "age"))) return true;
  return at && (ent_atom_is(a + at - 1, "aged") || ent_atom_is(a + at - 1, "age"));
}

/* "ago", "later", "from now", "after tomorrow" behind a length: the atoms taken. */
static uint32_t read_way(const ent_atom *a, ent_time_point *point) {
  uint32_t n = or_so(a);
  const ent_atom *mark = a + n;
  int shift = 0;
  bool story = false;
  if (ent_atom_mark(mark, '-') && (is(mark + 1, ENT_WORD_AGO) || is(mark + 1, ENT_WORD_EARLIER)))
    mark++;
  if (is(mark, ENT_WORD_AGO) || ent_atom_is(mark, "back")) shift = -1;
  else if (is(mark, ENT_WORD_LATER)) shift = 1, story = !ent_atom_is(mark, "hence");
  else if (is(mark, ENT_WORD_EARLIER) || ent_atom_is(mark, "prior")) shift = -1, story = true;
  else if ((is(mark, ENT_WORD_BEFORE) || is(mark, ENT_WORD_AFTER)) && mark[1].kind == ENT_ATOM_MARK)
    shift = is(mark, ENT_WORD_BEFORE) ? -1 : 1, story = true;
  point->shift = (int16_t)shift;
  point->story = story;
  if (shift) return (uint32_t)(mark - a) + 1;
  if ((is(mark, ENT_WORD_FROM) || is(mark, ENT_WORD_AFTER) || is(mark, ENT_WORD_BEFORE)) &&
      (ent_atom_is(mark + 1, "now") || is(mark + 1, ENT_WORD_DEICTIC))) {
    point->shift = is(mark, ENT_WORD_BEFORE) ? -1 : 1; /* "two days after tomorrow" */
    point->year_shift = is(mark + 1, ENT_WORD_DEICTIC) ? mark[1].value : 0;
    return (uint32_t)(mark - a) + 2;
  }
  return 0;
}

/* "back |in a week|.", not "twice in a week", "the first time in a year". */
static bool in_one(const ent_atoms *atoms, uint32_t at, const length *l) {
  const ent_atom *a = atoms->items;
  if (!at || !ent_atom_is(a + at - 1, "in") || l->unit < ENT_TIME_WEEK) return false;
  if (a[l->end].kind != ENT_ATOM_MARK || ent_atom_mark(a + l->end, '-')) return false;
  return at < 2 || !(ent_atom_is(a + at - 2, "time") || ent_atom_is(a + at - 2, "times") ||
                     ent_atom_is(a + at - 2, "once") || ent_atom_is(a + at - 2, "twice") ||
                     is(a + at - 2, ENT_WORD_ORDINAL) || is(a + at - 2, ENT_WORD_UNIT));
}

/* "two years ago", "a year later", "three weeks from now", "44 days", "44-day", and
 * "the 30 years that followed". */
static uint32_t read_counted(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items;
  ent_time_point point;
  length l;
  uint32_t n;
  if (!read_length(atoms, at, &l) || an_age(a, at, &l)) return 0;
  point = relative(ENT_FORM_OFFSET, l.unit);
  point.count = l.count;
  point.vague = l.vague;
  n = read_way(a + l.end, &point);
  if (n) return put(out, point, at, l.end + n);
  if (ent_atom_is(a + l.end, "that") && ent_atom_is(a + l.end + 1, "followed")) {
    point.form = ENT_FORM_SPAN;
    point.shift = 1;
    point.story = true;
    return put(out, point, at, l.end + 2);
  }
  /* "in two weeks" only lies in the future if the sentence does: time.c. */
  if (l.unit < ENT_TIME_DAY && !l.hyphen) return 0;
  if (is(a + at, ENT_WORD_A) && !l.vague && l.count == 1 && !in_one(atoms, at, &l))
    return 0; /* "a day": a rate, a vague time */
  if (l.vague && !l.plural) return 0;
  point.form = ENT_FORM_DURATION;
  return put(out, point, at, l.end);
}

/* "the first nine months", "last week", "second half": which piece of what follows. */
typedef struct piece {
  double count;
  int order;
  uint32_t end;         /* the atom after it */
  const ent_atom *unit; /* NULL: "the 20th" of a month */
  bool last, counted;
} piece;

static bool is_piece_unit(const ent_atom *a) {
  return is(a, ENT_WORD_UNIT) || is(a, ENT_WORD_HALF) || is(a, ENT_WORD_WEEKDAY);
}

static bool read_piece_words(const ent_atoms *atoms, uint32_t at, piece *p) {
  const ent_atom *a = atoms->items;
  uint32_t i = at, n;
  bool vague = false;
  *p = (piece){.count = 1};
  if (is(a + i, ENT_WORD_THE)) i++;
  if (ent_atom_is(a + i, "last") || ent_atom_is(a + i, "final") || ent_atom_is(a + i, "latter")) {
    p->last = true;
    p->order = 1;
    i++;
  } else {
    n = ent_read_ordinal(atoms, i, &p->order);
    if (!n || p->order > 53) return false;
    i += n;
    if (ent_atom_is(a + i, "last")) p->last = true, i++;
  }
  p->end = i;
  if (!p->last && (is(a + i, ENT_WORD_OF) || is(a + i, ENT_WORD_SHIFT))) return true;
  if (ent_atom_mark(a + i, '-')) i++;
  if (!is_piece_unit(a + i)) {
    n = read_count(atoms, i, &p->count, &vague);
    if (!n || !is_piece_unit(a + i + n)) return false;
    p->counted = true;
    i += n;
  }
  p->unit = a + i;
  p->end = i + 1;
  return !(is(p->unit, ENT_WORD_UNIT) && p->unit->value < ENT_TIME_DAY);
}

/* "the 20th of last month" */
static uint32_t read_day_of_shift(const ent_atoms *atoms, uint32_t at, const piece *p,
                                  ent_time_points *out) {
  uint32_t of = is(atoms->items + p->end, ENT_WORD_OF) ? 1 : 0; /* "the 21st this month" */
  uint32_t got = read_shift(atoms, p->end + of, out);
  ent_time_point point = out->items[0];
  out->count = 0;
  if (!got || p->order > 31 || point.form != ENT_FORM_SHIFT || point.unit != ENT_TIME_MONTH)
    return 0;
  point.part = 8;
  point.piece_unit = ENT_TIME_DAY;
  point.piece_order = (int8_t)p->order;
  point.piece_count = 1;
  return put(out, point, at, p->end + of + got);
}

/* What the piece is of: a date, "last year", "the year". */
static uint32_t read_whole(const ent_atoms *atoms, uint32_t at, ent_time_point *whole) {
  const ent_atom *a = atoms->items + at;
  ent_time_points base = {.count = 0};
  uint32_t the = is(a, ENT_WORD_THE) && !is(a + 1, ENT_WORD_UNIT) ? 1 : 0;
  uint32_t got = ent__read_date(atoms, at + the, &base);
  if (!got) got = read_shift(atoms, at + the, &base);
  if (got && base.count == 1) {
    *whole = base.items[0];
    return the + got;
  }
  if (got || !is(a, ENT_WORD_THE) ||
      !(is_unit(a + 1, ENT_TIME_YEAR) || is_unit(a + 1, ENT_TIME_MONTH)))
    return 0;
  *whole = relative(ENT_FORM_SHIFT, a[1].value);
  whole->story = true;
  return 2;
}

/* "the first nine months of 2017", "the last week of March", "the second half of
 * the 1990s", "the first Monday of May 2014". */
/* "in |the first nine months|": of the year that is on. */
static uint32_t read_piece_of_year(const ent_atoms *atoms, uint32_t at, const piece *p, ent_time_points *out) {
  const ent_atom *a = atoms->items;
  ent_time_point point = ent__point(ENT_FORM_DATE, ENT_PRECISION_YEAR);
  bool months = is_unit(p->unit, ENT_TIME_MONTH) && p->unit->plural && p->counted && p->count > 1 && p->count < 12;
  if (!at || p->last || p->order != 1 || !is(a + at, ENT_WORD_THE) || !months || !(ent_atom_is(a + at - 1, "in") || ent_atom_is(a + at - 1, "for"))) return 0;
  point.relative = point.year_rel = true;
  point.part = 8;
  point.piece_unit = ENT_TIME_MONTH;
  point.piece_order = 1;
  point.piece_count = p->count;
  return put(out, point, at, p->end);
}

static uint32_t read_piece(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items;
  ent_time_point point;
  piece p;
  uint32_t i, got;
  if (!read_piece_words(atoms, at, &p)) return 0;
  if (!p.unit) return read_day_of_shift(atoms, at, &p, out);
  i = p.end;
  if (is_unit(p.unit, ENT_TIME_QUARTER) && p.count == 1 && !p.last) { /* "the third quarter" */
    point = ent__point(ENT_FORM_QUARTER, ENT_PRECISION_QUARTER);
    if (p.order > 4) return 0;
    point.number = (int8_t)p.order;
    point.relative = true;
    i += ent__read_year_of(atoms, i, &point);
    return put(out, point, at, i);
  }
  if (!is(a + i, ENT_WORD_OF) && !ent_atom_is(a + i, "in")) return read_piece_of_year(atoms, at, &p, out);
  got = read_whole(atoms, i + 1, &point);
  if (!got) return 0;
  if (is(p.unit, ENT_WORD_HALF)) {
    point.part = p.last || p.order == 2 ? 5 : 4;
    if (p.count != 1) return 0;
  } else {
    point.part = p.last ? 9 : 8;
    point.piece_unit =
        is(p.unit, ENT_WORD_WEEKDAY) ? (uint8_t)(100 + p.unit->value) : (uint8_t)p.unit->value;
    point.piece_order = (int8_t)p.order;
    point.piece_count = p.unit->plural && !p.counted && is(p.unit, ENT_WORD_UNIT)
                            ? 5 /* "the first years of" */
                            : p.count;
  }
  return put(out, point, at, i + 1 + got);
}

/* "Q3 2010", "q1-2019", "H2 2024"; "third-quarter" is read by read_piece. */
static uint32_t read_q(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point point = ent__point(ENT_FORM_QUARTER, ENT_PRECISION_QUARTER);
  int number = 0;
  uint32_t half, n = ent__read_q(a, &number, &half), year;
  if (!n) return 0;
  point.number = (int8_t)number;
  point.relative = true;
  if (ent_atom_mark(a + n, '-') && a[n].glued) n++;
  year = ent__read_year_of(atoms, at + n, &point);
  if (!year && (ent_atom_mark(a + n - 1, '-') || !(a->capital || a[1].glued) || half)) return 0;
  if (half) {
    point.form = ENT_FORM_DATE;
    point.precision = ENT_PRECISION_YEAR;
    point.part = (uint8_t)(3 + number);
  }
  return put(out, point, at, at + n + year);
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
            (is(before, ENT_WORD_AND) && a[1].kind == ENT_ATOM_MARK) || (ent_atom_mark(before, '-') && before->glued) ||
            is(before, ENT_WORD_OF);
  if (!n && before && ent_atom_is(before, "the") && ent_atom_is(a, "fall") &&
      is(a + 1, ENT_WORD_OF))
    return 0; /* "the fall of Saigon" */
  if (!n && !plain) return 0;
  if (!n && a->capital && a[1].kind == ENT_ATOM_WORD && a[1].capital)
    return 0; /* "Summer Institute" */
  return put(out, point, at, at + 1 + n);
}


/* "three Fridays ago", "two Sundays from now": `point` is a weekday's. */
static uint32_t read_weekdays(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point point = relative(ENT_FORM_OFFSET, ENT_TIME_WEEK);
  double count = 0;
  bool vague = false;
  uint32_t n = read_count(atoms, at, &count, &vague), way;
  if (!n || vague || !is(a + n, ENT_WORD_WEEKDAY) || !a[n].plural) return 0;
  way = read_way(a + n + 1, &point);
  if (!way || point.story) return 0;
  point.weekday = (int8_t)a[n].value;
  point.count = count;
  point.precision = ENT_PRECISION_DAY;
  return put(out, point, at, at + n + 1 + way);
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
    ent_time_point day = weekday_of_week(week.items[0], a->value); /* "Tuesday of next week" */
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
  if (at && a->capital && a[-1].kind == ENT_ATOM_WORD && a[-1].capital && !a[-1].word)
    return 0; /* "Central Asia Today", a paper */
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
    point.vague = true;
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
                                   read_day_before,  read_plain_unit, read_counted, read_weekdays, read_season,
                                   read_weekday,     read_q,          read_now};
  const ent_atom *a = atoms->items + at;
  bool word = a->kind == ENT_ATOM_WORD && a->word;
  if (!word && a->kind != ENT_ATOM_NUMBER && !ent_atom_is(a, "q") &&
      !ent_atom_is(a, "h") && !ent_atom_is(a, "final") &&
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
