/* Sentence -> time expressions. One pass over the atoms tries the readers at each
 * place, with what may stand before them ("early", "the end of", "the night of");
 * a second joins what belongs together ("from September 27 to November 10", "the
 * spring and summer of 1979") and shares years and months among them; a third
 * sets each against the anchor, from left to right, the date just read being the
 * running date of the next. Rules of this kind: HeidelTime (Strötgen and Gertz
 * 2013), from which no rule is taken. Not done: sets ("every Monday"), clock times. */
#include "resolve/time/time.h"

#include "resolve/time/time_point.h"

enum { POINTS_ON_STACK = 48 };

typedef struct finding {
  ent_arena *arena;
  ent_atoms atoms;
  ent_time_point *points, stack[POINTS_ON_STACK];
  uint32_t count, capacity;
} finding;

static bool is(const ent_atom *atom, ent_word_class word) { return atom->word == word; }


static bool keep(finding *f, const ent_time_point *point) {
  if (f->count == f->capacity) {
    ent_time_point *more = ent_arena_grow(f->arena, f->points, f->count, 2 * (size_t)f->capacity,
                                          sizeof *more);
    if (!more) return false;
    f->points = more;
    f->capacity *= 2;
  }
  f->points[f->count++] = *point;
  return true;
}

/* ---- one expression with what stands before it ----------------------------- */

/* "the year", "the month" of "the end of the year": the story's, else the reader's. */
static uint32_t read_the_unit(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  ent_time_point point = ent__point(ENT_FORM_SHIFT, ENT_PRECISION_YEAR);
  uint32_t the = is(a, ENT_WORD_THE) ? 1 : 0; /* also "at the end of month" */
  if (!the && !is(a - 1, ENT_WORD_OF)) return 0;
  a -= 1 - the;
  if (!is(a + 1, ENT_WORD_UNIT) || a[1].plural || a[1].value < ENT_TIME_DAY) return 0;
  if (is(a + 2, ENT_WORD_OF)) return 0;
  switch (a[1].value) {
    case ENT_TIME_WEEK: point.precision = ENT_PRECISION_WEEK; break;
    case ENT_TIME_MONTH: point.precision = ENT_PRECISION_MONTH; break;
    case ENT_TIME_QUARTER: point.precision = ENT_PRECISION_QUARTER; break;
    case ENT_TIME_YEAR: break;
    case ENT_TIME_DECADE: point.precision = ENT_PRECISION_DECADE; break;
    case ENT_TIME_CENTURY: point.precision = ENT_PRECISION_CENTURY; break;
    default: return 0;
  }
  point.unit = (uint8_t)a[1].value;
  point.story = point.relative = true;
  point.first = at;
  point.last = at + the;
  out->items[0] = point;
  out->count = 1;
  return the + 1;
}

static uint32_t read_base(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  const ent_atom *a = atoms->items + at;
  uint32_t n, the;
  out->count = 0;
  if ((n = ent__read_named(atoms, at, out)) > 0) return n;
  out->count = 0;
  /* "the third quarter" before "the third of May". */
  the = is(a, ENT_WORD_THE) ? 1 : 0;
  if (is(a + the, ENT_WORD_ORDINAL) ||
      (a[the].kind == ENT_ATOM_NUMBER && is(a + the + 1, ENT_WORD_SUFFIX))) {
    if ((n = ent__read_relative(atoms, at, out)) > 0) return n;
    out->count = 0;
  }
  if ((n = ent__read_date(atoms, at, out)) > 0) return n;
  out->count = 0;
  if (the) {
    n = ent__read_named(atoms, at + 1, out);
    if (!n) {
      out->count = 0;
      n = ent__read_date(atoms, at + 1, out);
    }
    if (n) {
      out->items[0].first = at;
      return n + 1;
    }
    out->count = 0;
  }
  if ((n = ent__read_relative(atoms, at, out)) > 0) return n;
  out->count = 0;
  if (the && is(a + 1, ENT_WORD_SEASON)) {
    n = ent__read_relative(atoms, at + 1, out);
    if (n) out->items[0].first = at;
    return n ? n + 1 : 0;
  }
  return 0;
}

/* "early", "late in", "mid-", "the end of", "the first half of", "the night of",
 * "early in the morning of": how much stands before the date itself. */
static uint32_t read_modifier(const ent_atoms *atoms, uint32_t at, uint8_t *part, bool *unit) {
  const ent_atom *a = atoms->items + at;
  uint32_t n = is(a, ENT_WORD_THE) ? 1 : 0, got = 0;
  *unit = false;
  if (is(a + n, ENT_WORD_PART) || ent_atom_is(a + n, "later") || ent_atom_is(a + n, "earlier")) {
    bool later = is(a + n, ENT_WORD_LATER), earlier = is(a + n, ENT_WORD_EARLIER);
    *part = later ? 7 : earlier ? 6 : (uint8_t)a[n].value;
    if (later && n) *part = 3; /* "the later 1800s" */
    n++;
    if (ent_atom_mark(a + n, '-')) n++;
    else if (ent_atom_is(a + n, "in") || ent_atom_is(a + n, "on") || is(a + n, ENT_WORD_OF))
      n++, *unit = true;
    else if (ent_atom_is(a + n, "part") && is(a + n + 1, ENT_WORD_OF)) n += 2, *unit = true;
    got = n;
    a += n;
    n = is(a, ENT_WORD_THE) ? 1 : 0;
  } else if (is(a + n, ENT_WORD_PARTNOUN) && is(a + n + 1, ENT_WORD_OF)) {
    *part = (uint8_t)a[n].value;
    *unit = true;
    return n + 2;
  } else if (n &&
             (ent_atom_is(a + 1, "rest") || ent_atom_is(a + 1, "remainder") ||
              ent_atom_is(a + 1, "course") || ent_atom_is(a + 1, "whole")) &&
             is(a + 2, ENT_WORD_OF)) {
    *unit = true;
    return 3;
  } else if (ent_atom_is(a, "sometime") || ent_atom_is(a, "all")) {
    return 0;
  }
  if (is(a + n, ENT_WORD_UNIT) && a[n].value == ENT_TIME_WEEK && !a[n].plural &&
      !got) { /* "the week ended March 19" */
    const ent_atom *way = a + n + 1;
    bool ends = ent_atom_is(way, "ended") || ent_atom_is(way, "ending");
    if (ends || is(way, ENT_WORD_OF) || ent_atom_is(way, "beginning") ||
        ent_atom_is(way, "commencing") || ent_atom_is(way, "starting")) {
      *part = ends ? 11 : 10;
      return n + 2 + (ent_atom_is(way + 1, "on") ? 1 : 0);
    }
  }
  if (is(a + n, ENT_WORD_DAYPART)) {
    uint32_t hours = is(a + n + 1, ENT_WORD_UNIT) ? 1 : 0; /* "the early morning hours of" */
    if (is(a + n + 1 + hours, ENT_WORD_OF)) return got + n + 2 + hours;
  }
  return got;
}

static uint32_t read_at(const ent_atoms *atoms, uint32_t at, ent_time_points *out) {
  uint8_t part = 0;
  bool unit;
  uint32_t before = read_modifier(atoms, at, &part, &unit), n = 0;
  if (before) {
    uint32_t then = at + before;
    n = read_base(atoms, then, out);
    if (!n && unit) n = read_the_unit(atoms, then, out);
    if (!n && is(atoms->items + then, ENT_WORD_THE) &&
        is(atoms->items + then + 1, ENT_WORD_WEEKDAY))
      n = 0;
    if (n && out->items[0].form != ENT_FORM_DURATION) {
      out->items[0].first = at;
      if (part && out->items[0].part == 0) out->items[0].part = part;
      return before + n;
    }
  }
  return read_base(atoms, at, out);
}

/* May an expression begin with this atom? Keeps the readers off most words. */
static bool may_begin(const ent_atom *a) {
  if (a->kind == ENT_ATOM_NUMBER) return true;
  if (a->kind == ENT_ATOM_MARK) return a->number == '\'';
  switch (a->word) {
    case ENT_WORD_NONE:
      return ent_atom_is(a, "q") || ent_atom_is(a, "h") || ent_atom_is(a, "good") || ent_atom_is(a, "final") ||
             ent_atom_is(a, "latter") || ent_atom_is(a, "these");
    case ENT_WORD_OF: case ENT_WORD_AND: case ENT_WORD_OR: case ENT_WORD_TO: case ENT_WORD_BY:
    case ENT_WORD_FROM: case ENT_WORD_SINCE: case ENT_WORD_UNTIL: case ENT_WORD_BETWEEN:
    case ENT_WORD_BEFORE: case ENT_WORD_AFTER: case ENT_WORD_WILL: case ENT_WORD_PAST:
    case ENT_WORD_SUFFIX: case ENT_WORD_POSSESS: case ENT_WORD_AGE: case ENT_WORD_SHORT:
      return false;
    case ENT_WORD_IN:
      return ent_atom_is(a, "at"); /* "at present" */
    default:
      return true;
  }
}

static bool read_all(finding *f) {
  const ent_atom *a = f->atoms.items;
  ent_time_points here;
  for (uint32_t i = 0; i < f->atoms.count;) {
    uint32_t n = 0;
    if (may_begin(&a[i]) && !(a[i].glued && i && a[i].kind == ENT_ATOM_NUMBER &&
                              a[i - 1].kind == ENT_ATOM_WORD && !is(&a[i - 1], ENT_WORD_MONTH) &&
                              !is(&a[i - 1], ENT_WORD_FISCAL)))
      n = read_at(&f->atoms, i, &here);
    for (uint32_t k = 0; n && k < here.count; k++)
      if (!keep(f, &here.items[k])) return false;
    i += n ? n : 1;
  }
  return true;
}

/* ---- joining --------------------------------------------------------------- */

static bool same_kind(const ent_time_point *a, const ent_time_point *b) {
  return a->form == b->form && (a->form == ENT_FORM_DATE || a->form == ENT_FORM_SEASON ||
                                a->form == ENT_FORM_QUARTER || a->form == ENT_FORM_NAMED);
}

static bool datable(const ent_time_point *p) {
  return p->form != ENT_FORM_DURATION && p->form != ENT_FORM_UNKNOWN;
}

/* How two neighbours are joined by the words between them. */
static ent_time_link joined(const finding *f, const ent_time_point *a, const ent_time_point *b) {
  const ent_atom *atom = f->atoms.items + a->last + 1, *end = f->atoms.items + b->first;
  const ent_atom *before = a->first ? f->atoms.items + a->first - 1 : NULL;
  bool from = before && is(before, ENT_WORD_FROM), between = before && is(before, ENT_WORD_BETWEEN);
  if (before && is(before, ENT_WORD_THE) && a->first > 1) {
    from |= is(before - 1, ENT_WORD_FROM);
    between |= is(before - 1, ENT_WORD_BETWEEN);
  }
  if (atom >= end || !datable(a) || !datable(b)) return ENT_LINK_NONE;
  bool dash = ent_atom_mark(atom, '-');
  if (is(atom, ENT_WORD_TO) || is(atom, ENT_WORD_UNTIL) || dash) {
    atom++;
    if (atom < end && is(atom, ENT_WORD_THE)) atom++;
    if (atom < end && from && ent_atom_is(atom, "about")) atom++;
    if (atom != end) return ENT_LINK_NONE;
    if (dash && !same_kind(a, b) && a->precision != b->precision) return ENT_LINK_NONE;
    return ENT_LINK_RANGE;
  }
  if (is(atom, ENT_WORD_AND) || is(atom, ENT_WORD_OR) || ent_atom_mark(atom, ',')) {
    bool and = is(atom, ENT_WORD_AND);
    atom++;
    if (atom < end && is(atom, ENT_WORD_AND)) atom++;
    if (atom < end && ent_atom_is(atom, "in") && !between) atom++;
    if (atom < end && is(atom, ENT_WORD_THE)) atom++;
    if (atom != end) return ENT_LINK_NONE;
    if (and && between) return ENT_LINK_RANGE;
    return same_kind(a, b) ? ENT_LINK_LIST : ENT_LINK_NONE;
  }
  return ENT_LINK_NONE;
}

static bool lacks_year(const ent_time_point *p) {
  return (p->form == ENT_FORM_DATE || p->form == ENT_FORM_SEASON || p->form == ENT_FORM_QUARTER ||
          p->form == ENT_FORM_NAMED) && p->year == ENT_YEAR_NONE && !p->year_rel && !p->shift &&
         !(p->form == ENT_FORM_DATE && !p->month);
}

/* "Friday" of "from Monday to Friday" */
static bool lone_weekday(const ent_time_point *p) {
  return p->form == ENT_FORM_DATE && p->weekday >= 0 && !p->month && !p->day && !p->shift;
}

static int place_in_year(const ent_time_point *p) {
  switch (p->form) {
    case ENT_FORM_SEASON: return (3 * p->number + 3) * 100;
    case ENT_FORM_QUARTER: return (3 * p->number - 2) * 100;
    default: return p->month * 100 + p->day;
  }
}

/* "September 27 to November 10, 2020", "November 15 to February 15, 1989". */
static void share_year(ent_time_point *a, const ent_time_point *b) {
  if (!lacks_year(a) || lacks_year(b) || !same_kind(a, b)) return;
  if (a->link != ENT_LINK_NONE && b->link == ENT_LINK_NONE) return;
  bool over = b->link == ENT_LINK_RANGE && place_in_year(a) > place_in_year(b);
  if (b->year != ENT_YEAR_NONE) {
    a->year = (int16_t)(b->year - over);
  } else if (b->year_rel) {
    a->year_rel = true;
    a->year_story = b->year_story;
    a->year_shift = (int16_t)(b->year_shift - over);
  }
}

static void join_all(finding *f) {
  for (uint32_t i = 1; i < f->count; i++) {
    ent_time_point *p = &f->points[i];
    if (p->link == ENT_LINK_NONE) p->link = (uint8_t)joined(f, p - 1, p);
    else if (p->link == ENT_LINK_LIST && p[-1].first &&
             is(&f->atoms.items[p[-1].first - 1], ENT_WORD_BETWEEN) &&
             is(&f->atoms.items[p[-1].last + 1], ENT_WORD_AND))
      p->link = ENT_LINK_RANGE; /* "between the ninth and the seventeenth of April" */
  }
  for (uint32_t i = f->count; i-- > 1;)
    if (f->points[i].link != ENT_LINK_NONE) share_year(&f->points[i - 1], &f->points[i]);
}

/* ---- what the sentence says around it --------------------------------------- */

static bool past_form(const ent_atom *a) {
  if (is(a, ENT_WORD_PAST)) return true;
  return a->kind == ENT_ATOM_WORD && !a->word && !a->capital && a->text.size > 4 &&
         a->text.data[a->text.size - 1] == 'd' && a->text.data[a->text.size - 2] == 'e';
}

/* "set to", "is to", "plans to" */
static bool leads_to(const ent_atom *a) {
  static const char *const words[] = {"is", "are", "set", "supposed", "going", "ready", "slated",
    "poised", "about", "hopes", "wants", "plan", "intend", "agreed", "expects", "expect", "hope"};
  if (is(a, ENT_WORD_WILL)) return true;
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    if (ent_atom_is(a, words[i])) return true;
  return false;
}

/* "is |leaving| on Saturday": the progressive with a day is an arrangement. */
static bool arranged(const ent_atom *a) {
  size_t size = a->text.size;
  return a->kind == ENT_ATOM_WORD && size > 5 && !memcmp(a->text.data + size - 3, "ing", 3) &&
         (ent_atom_is(a - 1, "is") || ent_atom_is(a - 1, "are"));
}

/* The nearest sign of tense before the expression, else the nearest after it. */
static bool speaks_of_future(const ent_atoms *atoms, const ent_time_point *p) {
  const ent_atom *a = atoms->items;
  for (uint32_t i = p->first; i-- > 0;) {
    if (ent_atom_mark(&a[i], ';')) break;
    if (is(&a[i], ENT_WORD_WILL)) return !ent_atom_is(&a[i], "would");
    if (is(&a[i], ENT_WORD_TO) && (ent_atom_is(&a[i + 1], "be") || (i && leads_to(&a[i - 1]))))
      return true;
    if (i && p->precision == ENT_PRECISION_DAY && arranged(&a[i])) return true;
    if (past_form(&a[i]) && !(i && ent_atom_is(&a[i - 1], "be"))) return false;
  }
  for (uint32_t i = p->last + 1; i < atoms->count && i < p->last + 20; i++) {
    if (ent_atom_mark(&a[i], ';')) break;
    if (is(&a[i], ENT_WORD_WILL)) return !ent_atom_is(&a[i], "would");
    if (past_form(&a[i])) return false;
  }
  return false;
}

/* "2012 onwards", "2012 or later" */
static bool goes_on(const ent_atom *a) {
  if (ent_atom_is(a, "onwards") || ent_atom_is(a, "onward")) return true;
  return (is(a, ENT_WORD_OR) || is(a, ENT_WORD_AND)) &&
         (ent_atom_is(a + 1, "later") || ent_atom_is(a + 1, "beyond"));
}

static bool is_start(const ent_atom *a) {
  return ent_atom_is(a, "starting") || ent_atom_is(a, "beginning") || ent_atom_is(a, "effective");
}

static ent_time_bound bound_of(const ent_atoms *atoms, const ent_time_point *p) {
  uint32_t first = p->first, back = 1;
  const ent_atom *a = atoms->items + first;
  if (goes_on(atoms->items + p->last + 1)) return ENT_BOUND_SINCE;
  if (first && is_start(a - 1)) return ENT_BOUND_SINCE;
  if (first > 1 && is_start(a - 2) && (is(a - 1, ENT_WORD_IN) || is(a - 1, ENT_WORD_FROM)))
    return ENT_BOUND_SINCE;
  if (first > 2 && ent_atom_is(a - 1, "than") && ent_atom_is(a - 2, "later") &&
      (ent_atom_is(a - 3, "no") || ent_atom_is(a - 3, "not")))
    return ENT_BOUND_UNTIL;
  if (first > 2 && is(a - 1, ENT_WORD_IN)) /* "since its construction in 1869" */
    for (uint32_t i = 2; i <= first && i < 8 && a[-(int)i].kind == ENT_ATOM_WORD; i++) {
      if (past_form(a - i)) break; /* "since they invaded in 2014": the day of that */
      if (is(a - i, ENT_WORD_SINCE)) return ENT_BOUND_SINCE;
    }
  while (back <= first && back < 3 &&
         (is(a - back, ENT_WORD_THE) || ent_atom_is(a - back, "about") ||
          ent_atom_is(a - back, "around") || ent_atom_is(a - back, "at") ||
          ent_atom_is(a - back, "least")))
    back++;
  if (back > first) return ENT_BOUND_NONE;
  a -= back;
  if (is(a, ENT_WORD_SINCE)) return ENT_BOUND_SINCE;
  if (ent_atom_is(a, "until") || ent_atom_is(a, "till")) return ENT_BOUND_UNTIL;
  if (ent_atom_is(a, "to") && first > back && ent_atom_is(a - 1, "up")) return ENT_BOUND_UNTIL;
  if (is(a, ENT_WORD_BY)) return ENT_BOUND_BY;
  if (is(a, ENT_WORD_BEFORE) ||
      (ent_atom_is(a, "to") && first > back && ent_atom_is(a - 1, "prior")))
    return ENT_BOUND_BEFORE;
  if (is(a, ENT_WORD_AFTER) || (back == 1 && ent_atom_is(a, "following") && (first == back || !is(a - 1, ENT_WORD_THE)))) return ENT_BOUND_AFTER;
  return ENT_BOUND_NONE;
}

/* "the 100th anniversary of our independence in 1918": up to the end of the phrase. */
static void mark_anniversaries(finding *f) {
  const ent_atom *a = f->atoms.items;
  for (uint32_t i = 0; i < f->atoms.count; i++) {
    uint32_t end = i + 1;
    if (!ent_atom_is(&a[i], "anniversary") && !ent_atom_is(&a[i], "centenary") &&
        !ent_atom_is(&a[i], "anniversaries") && !ent_atom_is(&a[i], "jubilee"))
      continue;
    if (!is(&a[end], ENT_WORD_OF) && !ent_atom_is(&a[end], "since")) continue;
    while (end < f->atoms.count && end < i + 16 && a[end].kind != ENT_ATOM_MARK &&
           !past_form(&a[end]) && !is(&a[end], ENT_WORD_WILL) && !ent_atom_is(&a[end], "on"))
      end++;
    for (uint32_t k = 0; k < f->count; k++)
      if (f->points[k].first > i && f->points[k].first < end) f->points[k].anniversary = true;
  }
}

static bool any_past(const ent_atoms *atoms) {
  for (uint32_t i = 0; i < atoms->count; i++)
    if (past_form(&atoms->items[i])) return true;
  return false;
}

/* "for the first |time in five years|", "the worst drought |in 40 years|": of what was, not of what will be. */
static bool ranks(const ent_atoms *atoms, const ent_atom *in) {
  static const char *const words[] = {"time", "first", "last", "second", "third", "worst", "best", "most", "least", "only", "record"};
  for (const ent_atom *a = in - 1; a > atoms->items && a + 4 >= in; a--) {
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
      if (ent_atom_is(a, words[i])) return true;
    if (a->text.size > 4 && ent_slice_ends(a->text, "est")) return true;
  }
  return false;
}

/* "in two weeks", "within 90 days" of what will be: counted from the day of print. */
static void count_from_print(const ent_atoms *atoms, ent_time_point *p) {
  const ent_atom *first = atoms->items + p->first;
  bool within = ent_atom_is(first - 1, "within");
  if ((!within && !ent_atom_is(first - 1, "in")) ||
      !(is(first, ENT_WORD_DIGIT) || is(first, ENT_WORD_A) || first->kind == ENT_ATOM_NUMBER) ||
      !(speaks_of_future(atoms, p) || !any_past(atoms)) || (!within && ranks(atoms, first - 1)))
    return;
  p->form = within ? ENT_FORM_SPAN : ENT_FORM_OFFSET;
  p->shift = 1;
}

static void look_around(finding *f) {
  bool any = false;
  for (uint32_t i = 0; i < f->count; i++) {
    ent_time_point *p = &f->points[i];
    p->bound = (uint8_t)bound_of(&f->atoms, p);
    if (p->relative || (p->year == ENT_YEAR_NONE && datable(p)))
      p->future = speaks_of_future(&f->atoms, p);
    if (p->form == ENT_FORM_DURATION && p->first) count_from_print(&f->atoms, p);
    any = true;
  }
  if (any) mark_anniversaries(f);
}

/* "two weeks before May 13, 1999": counted from the date behind, one expression. */
static void count_from_dates(finding *f) {
  for (uint32_t i = 0; i + 1 < f->count; i++) {
    ent_time_point *p = &f->points[i], *next = p + 1;
    const ent_atom *way = f->atoms.items + p->last + 1;
    bool before = is(way, ENT_WORD_BEFORE);
    if (p->form != ENT_FORM_DURATION || p->vague || !datable(next)) continue;
    bool from = is(way, ENT_WORD_FROM) && next->form != ENT_FORM_DURATION;
    if ((!before && !from && !is(way, ENT_WORD_AFTER)) || next->first != p->last + 2) continue;
    bool lasts = from && p->first && ent_atom_is(f->atoms.items + p->first - 1, "for");
    p->form = lasts ? ENT_FORM_SPAN : ENT_FORM_OFFSET; /* "for ten days from 18 December" */
    p->shift = before ? -1 : 1;
    p->from_next = p->story = true;
  }
}

/* "after Budapest |had| recognised it": a clause of what came before. */
static bool tells_before(const ent_atom *way, const ent_atom *end) {
  for (const ent_atom *a = way + 1; a < end && a < way + 8 && !ent_atom_mark(a, ',') && !ent_atom_mark(a, ';'); a++)
    if (ent_atom_is(a, "had")) return true;
  return false;
}

/* "On 19 March 1992, |three months after| Budapest had recognised it": when it had, counted from the day before the words. */
static void count_back(finding *f) {
  const ent_atom *end = f->atoms.items + f->atoms.count;
  for (uint32_t i = 1; i < f->count; i++) {
    ent_time_point *p = &f->points[i];
    const ent_atom *way = f->atoms.items + p->last + 1;
    if (p->form != ENT_FORM_DURATION || p->vague || p->from_next || way >= end || !is(way, ENT_WORD_AFTER) || !datable(p - 1) || !tells_before(way, end)) continue;
    p->form = ENT_FORM_OFFSET;
    p->shift = -1;
    p->story = p->counts_back = true;
  }
}

/* "Five weeks later, |on 8 February|": the day says what the weeks come to, one expression. */
static void take_day_of_offset(finding *f) {
  for (uint32_t i = 0; i + 1 < f->count; i++) {
    ent_time_point *p = &f->points[i], *day = p + 1;
    const ent_atom *a = f->atoms.items + p->last + 1;
    if (p->form != ENT_FORM_OFFSET || p->shift != 1 || !p->story || p->from_next || day->form != ENT_FORM_DATE || !day->month) continue;
    if (!ent_atom_mark(a, ',') || !ent_atom_is(a + 1, day->day ? "on" : "in") || day->first != p->last + 3) continue;
    p->told_by_next = true;
  }
}

/* ---- the whole --------------------------------------------------------------- */

/* May the narrative go on from this expression? */
static bool moves_story(const ent_time_point *p) {
  return ent_interval_known(p->when) && p->when.from != ENT_DAY_NONE &&
         p->when.to != ENT_DAY_NONE && p->when.to - p->when.from < 400 && !p->anniversary &&
         p->form != ENT_FORM_SPAN && p->bound != ENT_BOUND_SINCE;
}

/* "denounced the pact |of 1932| and on 30 November bombed": the year tells which pact, where the story's own year is known. */
static bool names_thing(const finding *f, const ent_time_point *p, const ent_time_anchor *anchor) {
  return p->form == ENT_FORM_DATE && p->precision == ENT_PRECISION_YEAR && p->first && is(f->atoms.items + p->first - 1, ENT_WORD_OF) &&
         anchor->running.from != ENT_DAY_NONE && anchor->running.to - anchor->running.from < 400;
}

/* "from Monday to Friday", "on Tuesday and Wednesday": the second follows on the first,
 * unless a list of what is past would then run beyond the publication. */
static void follow_weekday(ent_time_point *p, const ent_interval *published) {
  ent_day first = p[-1].when.to, day;
  if (first == ENT_DAY_NONE || p[-1].when.from != first || p[-1].weekday < 0) return;
  day = first + (p->weekday - ent_day_weekday(first) + 7) % 7;
  if (p->link == ENT_LINK_LIST && !p->future && day > published->to && first <= published->to)
    return;
  p->form = ENT_FORM_FIXED;
  p->when = ent_interval_of_day(day);
}

static void resolve_all(finding *f, const ent_time_anchor *given, bool parts) {
  ent_time_anchor anchor = *given;
  for (uint32_t i = 0; i < f->count; i++) {
    ent_time_point *p = &f->points[i];
    if (parts && (p->part <= 3 || p->part == 6 || p->part == 7))
      p->part = 0; /* a modifier in TIMEX */
    /* The later end of a range follows on the first: "from May 15 1988 to August 16". */
    if (p->link == ENT_LINK_RANGE && i && lacks_year(p) && ent_interval_known(p[-1].when) &&
        p[-1].when.from != ENT_DAY_NONE && same_kind(p - 1, p)) {
      int year, month, day;
      ent_day_split(p[-1].when.from, &year, &month, &day);
      p->year = (int16_t)(year + (place_in_year(p) < place_in_year(p - 1)));
    }
    if (p->link != ENT_LINK_NONE && i && lone_weekday(p)) follow_weekday(p, &anchor.published);
    if (p->from_next && i + 1 < f->count) {
      ent_time_anchor there = anchor;
      ent_time_point next = p[1];
      ent__point_resolve(&next, &anchor);
      there.running = next.when;
      if (ent_interval_known(next.when)) ent__point_resolve(p, &there);
      continue;
    }
    if (i && p->counts_back) {
      ent_time_anchor there = {.published = anchor.published, .running = p[-1].when};
      if (ent_interval_known(there.running)) ent__point_resolve(p, &there);
      continue;
    }
    if (i && p[-1].told_by_next && ent_interval_known(p[-1].when)) {
      ent_time_anchor there = {.published = ENT_INTERVAL_NONE, .running = p[-1].when};
      p->future = false;
      ent__point_resolve(p, &there);
    } else ent__point_resolve(p, &anchor);
    if (moves_story(p) && !names_thing(f, p, &anchor) &&
        !(anchor.running.from != ENT_DAY_NONE && anchor.running.from >= p->when.from &&
          anchor.running.to <= p->when.to && anchor.running.to != ENT_DAY_NONE))
      anchor.running = p->when;
  }
}

static ent_interval opened(const ent_time_point *p, const ent_time_anchor *anchor) {
  ent_interval when = p->when;
  bool past = anchor->published.to != ENT_DAY_NONE && when.to != ENT_DAY_NONE &&
              when.to <= anchor->published.to;
  switch (p->bound) {
    case ENT_BOUND_SINCE: case ENT_BOUND_AFTER:
      if (p->form == ENT_FORM_FIXED && p->precision == ENT_PRECISION_RANGE) when.from = when.to; /* "after World War II": once it was over */
      when.to = ENT_DAY_NONE;
      break;
    case ENT_BOUND_UNTIL: case ENT_BOUND_BEFORE: when.from = ENT_DAY_NONE; break;
    case ENT_BOUND_BY: /* "by April 1942 they had conquered": about then */
      if (!past) when.from = ENT_DAY_NONE;
      break;
    default: break;
  }
  return when;
}

/* "Today, most lamps are ..." is the present at large; "I today", "met today" is a day. */
static bool generic_today(const finding *f, const ent_time_point *p) {
  static const char *const persons[] = {"i", "we", "you", "my", "our", "your", "us", "me", "let"};
  const ent_atom *a = f->atoms.items;
  if (ent_atom_is(&a[p->first], "these")) return true; /* "these days" */
  if (!is(&a[p->first], ENT_WORD_DEICTIC) || a[p->first].value != 0 || p->last > p->first)
    return false;
  if (p->first && is(&a[p->first - 1], ENT_WORD_OF)) return true; /* "the world of today" */
  if (p->first && (ent_atom_is(&a[p->first - 1], "is") || ent_atom_is(&a[p->first - 1], "are") ||
                   ent_atom_is(&a[p->first - 1], "continues")))
    return true; /* "what is today Germany" */
  for (uint32_t i = 0; i < f->atoms.count; i++)
    if (ent_atom_is(&a[i], "still") || ent_atom_is(&a[i], "known") || ent_atom_is(&a[i], "remains"))
      return true;
  for (uint32_t i = 0; i < f->atoms.count; i++) {
    if (is(&a[i], ENT_WORD_WILL) || past_form(&a[i]) || is(&a[i], ENT_WORD_TO)) return false;
    for (size_t k = 0; k < sizeof persons / sizeof persons[0]; k++)
      if (ent_atom_is(&a[i], persons[k])) return false;
  }
  return f->atoms.count > 8;
}

static ent_time to_time(const finding *f, const ent_time_point *p, bool parts,
                        const ent_time_anchor *anchor) {
  const ent_atom *first = f->atoms.items + p->first, *last = f->atoms.items + p->last;
  ent_time time = {.first = first->token, .last = last->token, .begin = first->begin,
                   .end = last->begin + (uint32_t)last->text.size, .when = p->when,
                   .precision = (ent_precision)p->precision, .anniversary = p->anniversary,
                   .duration = p->form == ENT_FORM_DURATION};
  if (time.duration) time.precision = ENT_PRECISION_NONE;
  bool bare = p->year == ENT_YEAR_NONE && (p->relative || p->form == ENT_FORM_DATE);
  time.basis = bare ? ENT_BASIS_RELATIVE : ENT_BASIS_EXPLICIT;
  if (!parts && p->told_by_next) time.when = ENT_INTERVAL_NONE;
  if (!parts && ent_interval_known(time.when)) time.when = opened(p, anchor);
  if (parts && p->form == ENT_FORM_OFFSET && p->unit < ENT_TIME_DAY && p->story)
    time.when = ENT_INTERVAL_NONE; /* "six minutes later" */
  if (parts &&
      (is(first, ENT_WORD_NOW) || is(first, ENT_WORD_RECENTLY) || p->vague || generic_today(f, p)))
    time.when = ENT_INTERVAL_NONE;
  return time;
}

/* Puts the next expression at *i into `time`, a range as one unless `parts`. */
static ent_time next_time(const finding *f, uint32_t *i, bool parts,
                          const ent_time_anchor *anchor) {
  const ent_time_point *p = &f->points[*i];
  ent_time time = to_time(f, p, parts, anchor), end;
  ++*i;
  if (p->from_next && *i < f->count) { /* the date counted from is part of it */
    end = to_time(f, &f->points[(*i)++], true, anchor);
    time.last = end.last;
    time.end = end.end;
    return time;
  }
  if (parts) return time;
  while (*i < f->count && f->points[*i].link == ENT_LINK_RANGE) {
    const ent_time_point *q = &f->points[*i];
    if (!ent_interval_known(p->when) || !ent_interval_known(q->when) || q->when.to < p->when.from)
      break;
    end = to_time(f, q, true, anchor);
    time.last = end.last;
    time.end = end.end;
    time.when.from = p->when.from;
    time.when.to = q->when.to;
    time.precision = ENT_PRECISION_RANGE;
    ++*i;
  }
  return time;
}

static ent_status find(const ent_time **out, uint32_t *count, ent_arena *arena, const ent_atoms *atoms,
                       const ent_time_anchor *anchor, bool parts, ent_error *err) {
  static const ent_time_anchor unknown = {{ENT_DAY_NONE, ENT_DAY_NONE},
                                          {ENT_DAY_NONE, ENT_DAY_NONE}};
  ent_time found[POINTS_ON_STACK], *times;
  finding f = {.arena = arena, .atoms = *atoms, .capacity = POINTS_ON_STACK};
  ent_arena_mark mark = ent_arena_get_mark(arena);
  uint32_t n = 0;
  *out = NULL;
  *count = 0;
  if (!atoms->times) return ENT_OK;
  f.points = f.stack;
  if (!anchor) anchor = &unknown;
  if (!read_all(&f)) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  join_all(&f);
  count_from_dates(&f);
  take_day_of_offset(&f);
  count_back(&f);
  look_around(&f);
  resolve_all(&f, anchor, parts);
  times = found;
  if (f.count > POINTS_ON_STACK) {
    times = ENT_ARENA_NEW(arena, ent_time, f.count);
    if (!times) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  }
  for (uint32_t i = 0; i < f.count;) times[n++] = next_time(&f, &i, parts, anchor);
  if (times == found) {
    ent_arena_rewind(arena, mark);
    if (n == 0) return ENT_OK;
    times = ENT_ARENA_NEW(arena, ent_time, n);
    if (!times) return ent_fail(err, ENT_E_NOMEM, "out of memory");
    memcpy(times, found, n * sizeof *times);
  }
  *out = times;
  *count = n;
  return ENT_OK;
}

static ent_status cut_and_find(const ent_time **out, uint32_t *count, ent_arena *arena,
                               const ent_sentence *sentence, const ent_time_anchor *anchor, bool parts,
                               ent_error *err) {
  ent_atom room[ENT_ATOMS_ON_STACK];
  ent_atoms atoms = ent_atoms_of(arena, sentence, room);
  *out = NULL;
  *count = 0;
  if (!atoms.items) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  return find(out, count, arena, &atoms, anchor, parts, err);
}

ent_status ent_find_times(const ent_time **out, uint32_t *count, ent_arena *arena,
                          const ent_sentence *sentence, const ent_time_anchor *anchor,
                          ent_error *err) {
  return cut_and_find(out, count, arena, sentence, anchor, false, err);
}

ent_status ent_find_times_of(const ent_time **out, uint32_t *count, ent_arena *arena, const ent_atoms *atoms,
                             const ent_time_anchor *anchor, ent_error *err) {
  return find(out, count, arena, atoms, anchor, false, err);
}

ent_status ent_find_time_parts(const ent_time **out, uint32_t *count, ent_arena *arena,
                               const ent_sentence *sentence, const ent_time_anchor *anchor,
                               ent_error *err) {
  return cut_and_find(out, count, arena, sentence, anchor, true, err);
}
