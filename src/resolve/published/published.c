/* Publication date from the text alone. Where the text names its own year, that
 * decides: "September 29 this year" with 2020 as the latest date told as past, or
 * "last year" beside the latest year. Else a posterior over months: each date named
 * is a clue, how far before their publication texts' dates lie was counted by kind
 * of clue (below), the counts are multiplied over a grid of months, and the shortest
 * run of months that holds enough of the mass is the answer. Kinds:
 *   - dates with a year, fine (day, month) or whole years, told as past or as plans;
 *   - bare dates ("lasted to November 10"): the month;
 *   - a year beside "last year" or "the previous year";
 *   - "the fifty-fifth session of the General Assembly" sat from September 2000;
 *   - "resolution 1373 (2001)", "A/59/565" (a document of the 59th session): the latest
 *     one cited is mostly of this year or the last;
 *   - "Monday, October 4": of a year in which that day was a Monday.
 *   - the general debate of the United Nations, held in September or October;
 *   - "2:30 p.m. EDT": summer time, or not;
 *   - what the tables of the world know (published_known.c);
 *   - the words of the text, where the rest leaves a span that words were learned for
 *     (published_words.c). */
#include "resolve/published/published.h"

#include <math.h>

#include "base/strbuf.h"
#include "resolve/published/published_known.h"
#include "resolve/published/published_words.h"
#include "resolve/time/time.h"
#include "resolve/time/time_lex.h"

enum {
  FIRST_YEAR = ENT__FIRST_YEAR,
  LAST_YEAR = ENT__LAST_YEAR,
  MONTHS = ENT__MONTHS,
  MOST_CLUES = 400,
  OPENS = 8,         /* September, in which the general debate opens */
  WIDEST_MONTHS = 30 /* a wider answer is none */
};

typedef enum clue_kind {
  FINE_PAST, FINE_PLAN, YEAR_PAST, YEAR_PLAN, BARE_PAST, BARE_PLAN, LAST_YEAR_OF, RESOLUTION, SYMBOL, WEEKDAY, SESSION
} clue_kind;

typedef struct clue {
  uint8_t kind;
  int16_t at; /* month of the grid; of a year its number; of a bare date 0-11; of a weekday
                 (weekday * 16 + month) * 32 + day */
} clue;

typedef struct clues {
  clue items[MOST_CLUES];
  uint32_t count;
  ent_day latest;        /* the latest fine date told as past */
  int latest_year;       /* the latest year told as past, 0 if none */
  uint8_t bare_days[12]; /* of bare dates told as past: the latest day, 1 for a month */
  bool this_year;        /* a bare date "this year", told as past */
  bool debate;           /* a speech in the general debate of the United Nations */
  int summer;            /* times of the clock told in summer time, less those that are not */
  uint32_t assembly, nations; /* sentences that name the Assembly, the United Nations */
  ent__known known;      /* what the tables of the world say */
  int words_of;          /* month, or first month of the year, that its words are of; -1 */
} clues;

/* Natural logarithms of how often, per month or year, a clue of the kind lies so far before
 * the publication: counted on 3,000 dated texts (White House statements and speeches,
 * UN General Debate, Reuters, news digests), the two latest clues of a kind in each. */
static const int month_edges[] = {-60, -24, -12, -6, -3, -2, -1, 0, 1, 2, 3, 4, 7, 10, 13, 19, 25,
    37, 61, 121, 241};
static const int year_edges[] = {-20, -10, -5, -3, -2, -1, 0, 1, 2, 3, 4, 5, 7, 11, 16, 26, 41,
    61};
enum { MONTH_BINS = 22, YEAR_BINS = 19 };
static const double fine[2][MONTH_BINS] = {{-9.12, -8.23, -6.86, -5.34, -4.84, -4.65, -4.76, -3.98,
    -2.04, -3.06, -3.08, -3.15, -3.70, -3.57, -3.79, -4.29, -4.75, -5.57, -6.24, -7.32, -8.41,
    -7.82}, {-6.79, -6.15, -5.25, -3.81, -3.66, -2.92, -3.01, -2.69, -2.02, -3.86, -4.45, -3.86,
    -4.76, -4.76, -4.96, -5.65, -5.45, -7.45, -8.14, -7.96, -9.24, -8.33}};
static const double whole[5][YEAR_BINS] = {{-10.24, -7.35, -5.05, -4.24, -3.73, -3.36, -2.53,
    -1.66, -1.92, -2.50, -3.11, -3.24, -3.90, -4.41, -4.87, -5.61, -6.43, -6.16, -6.90}, {-8.33,
    -4.25, -3.18, -3.49, -2.75, -2.50, -2.04, -2.21, -3.11, -3.52, -4.16, -5.33, -4.85, -5.15,
    -6.30, -6.33, -7.53, -7.30, -8.27}, {-8.00, -6.21, -4.67, -4.60, -5.00, -5.00, -2.81, -1.71,
    -1.29, -1.96, -3.06, -3.91, -3.75, -4.78, -5.51, -5.70, -7.71, -6.90, -9.11}, {-9.00, -9.00,
    -9.00, -8.00, -8.00, -7.50, -6.50, -0.72, -1.82, -3.20, -3.33, -3.65, -4.30, -4.55, -4.34, -5.30,
    -5.80, -7.40, -9.00}, {-9.00, -9.00, -9.00, -8.00, -8.00, -7.50, -6.50, -0.66, -1.25, -2.57, -3.32,
    -4.10, -4.75, -5.70, -5.90, -6.30, -7.00, -8.00, -9.00}};
static const double bare[2][12] = {{1.04, 0.40, 0.41, 0.22, -0.39, -0.96, -0.66, -1.12, -0.80,
    -0.45, -0.23, 0.13}, {1.12, -0.43, -0.82, -0.82, -1.30, -0.92, -1.15, -0.82, -0.64, 0.07,
    0.67, 0.88}};
static const double session[3] = {-0.78, -3.42, -10.97}; /* its September or October, those of a
    year later, else */

static void note(clues *c, clue_kind kind, int at) {
  for (uint32_t i = 0; i < c->count; i++)
    if (c->items[i].kind == kind && c->items[i].at == at) return;
  if (c->count < MOST_CLUES) c->items[c->count++] = (clue){(uint8_t)kind, (int16_t)at};
}

static bool says(const ent_token *token, const char *lower) {
  return ent_slice_eq_nocase(token->form, ent_slice_of(lower));
}

static int month_at(ent_day day, int *year) {
  int month, month_day;
  ent_day_split(day, year, &month, &month_day);
  return month - 1;
}

/* The sign of tense nearest before the expression says what is to come; goals and
 * agendas name their years. */
static bool planned(const ent_sentence *sentence, const ent_time *time) {
  static const char *const plans[] = {"agenda", "goals", "goal", "vision", "target", "targets",
    "towards", "toward", "deadline", "next", "beyond", "through", "plan", "strategy"};
  if (time->when.from == ENT_DAY_NONE) return true;
  for (uint32_t i = 0; i < sentence->count; i++) {
    if (i + 4 < time->first || i > time->last + 4) continue;
    for (size_t k = 0; k < sizeof plans / sizeof plans[0]; k++)
      if (says(&sentence->tokens[i], plans[k])) return true;
  }
  for (uint32_t i = time->first; i-- > 0;) {
    ent_word_class word = ent_word_of(sentence->tokens[i].form);
    if (word == ENT_WORD_WILL) return true;
    if (word == ENT_WORD_PAST) return false;
  }
  return false;
}

/* 1 for a past form, -1 for one of the future. */
static int tense_of(ent_slice form) {
  ent_word_class word = ent_word_of(form);
  if (word == ENT_WORD_WILL || ent_slice_eq_nocase(form, ENT_SLICE("be"))) return -1;
  return word == ENT_WORD_PAST || (form.size > 4 && ent_slice_ends(form, "ed"));
}

/* The nearest sign of tense before it, else after it, is a past form. */
static bool surely_past(const ent_sentence *sentence, const ent_time *time) {
  int tense = 0;
  for (uint32_t i = time->first; !tense && i-- > 0;) tense = tense_of(sentence->tokens[i].form);
  for (uint32_t i = time->last + 1; !tense && i < sentence->count; i++)
    tense = tense_of(sentence->tokens[i].form);
  return tense > 0;
}

/* A month, and no "last" or "next" beside it. */
static bool bare_month(const ent_sentence *sentence, const ent_time *time) {
  bool month = false;
  for (uint32_t i = time->first; i <= time->last; i++) {
    month |= ent_word_of(sentence->tokens[i].form) == ENT_WORD_MONTH;
    if (says(&sentence->tokens[i], "last") || says(&sentence->tokens[i], "next")) return false;
    if (ent_word_of(sentence->tokens[i].form) == ENT_WORD_STORY) return false;
  }
  return month && time->basis == ENT_BASIS_RELATIVE;
}

static bool says_this_year(const ent_sentence *sentence) {
  for (uint32_t i = 1; i < sentence->count; i++)
    if (says(&sentence->tokens[i], "year") && says(&sentence->tokens[i - 1], "this")) return true;
  return false;
}

static void note_bare_day(clues *c, ent_day at, int month) {
  int year, month_again, day;
  ent_day_split(at, &year, &month_again, &day);
  if (day > c->bare_days[month]) c->bare_days[month] = (uint8_t)day;
}

static bool says_last_year(const ent_sentence *sentence) {
  for (uint32_t i = 1; i < sentence->count; i++)
    if (says(&sentence->tokens[i], "year") &&
        (says(&sentence->tokens[i - 1], "last") || says(&sentence->tokens[i - 1], "previous")))
      return true;
  return false;
}

/* "I congratulate you on your election as President of the Assembly": the general debate
 * of the United Nations, held in September. */
static bool opens_debate(const ent_sentence *sentence) {
  static const char *const words[] = {"election", "presidency", "session", "debate", "address",
                                      "delegation", "congratulate", "congratulations"};
  if (sentence->number > 10) return false;
  for (uint32_t i = 0; i < sentence->count; i++)
    for (size_t k = 0; k < sizeof words / sizeof words[0]; k++)
      if (says(&sentence->tokens[i], words[k])) return true;
  return false;
}

static void note_sessions(clues *c, const ent_sentence *sentence, const ent_atoms *atoms) {
  bool assembly = false, nations = false;
  for (uint32_t i = 1; i < sentence->count; i++) {
    assembly |= says(&sentence->tokens[i], "assembly");
    nations |= says(&sentence->tokens[i], "nations") && says(&sentence->tokens[i - 1], "united");
  }
  c->assembly += assembly;
  c->nations += nations;
  c->debate |= assembly && opens_debate(sentence);
  for (uint32_t i = 0; assembly && i < atoms->count; i++) {
    int number = 0;
    uint32_t n = ent_read_ordinal(atoms, i, &number);
    if (n && (ent_atom_is(&atoms->items[i + n], "regular") ||
              ent_atom_is(&atoms->items[i + n], "ordinary") ||
              ent_atom_is(&atoms->items[i + n], "annual")))
      n++;
    if (n && ent_atom_is(&atoms->items[i + n], "session") && number >= 10 && number < 95)
      note(c, SESSION, (1945 + number - FIRST_YEAR) * 12 + 8);
  }
}

/* "resolution 1373 |(2001)|" */
static bool of_resolution(const ent_sentence *sentence, const ent_time *time) {
  bool bracketed = time->first >= 2 && says(&sentence->tokens[time->first - 1], "(");
  ent_slice before = bracketed ? sentence->tokens[time->first - 2].form : ENT_EMPTY;
  bool numbered = before.size >= 3 && before.size <= 4 && before.data[0] >= '1' && before.data[0] <= '9';
  for (uint32_t i = 0; numbered && i < time->first; i++)
    if (says(&sentence->tokens[i], "resolution") || says(&sentence->tokens[i], "resolutions")) return true;
  return false;
}

static uint32_t past_mark(const ent_atoms *atoms, uint32_t at, uint32_t mark) {
  return at + ent_atom_mark(&atoms->items[at], mark);
}

/* "Monday, October |4|", "Tuesday, |5| May" and no year behind: the weekday binds the year. */
static void note_weekday(clues *c, const ent_atoms *atoms, uint32_t at) {
  uint32_t i = past_mark(atoms, at + 1, ',');
  const ent_atom *month, *day, *items = atoms->items;
  if (items[i].word == ENT_WORD_THE) i++;
  if (i + 1 >= atoms->count) return;
  month = &items[i], day = &items[i + 1];
  if (month->kind == ENT_ATOM_NUMBER) {
    uint32_t k = i + 1 + (items[i + 1].word == ENT_WORD_SUFFIX);
    if (items[k].word == ENT_WORD_OF) k++;
    day = &items[i], month = &items[k], i = k;
  } else {
    i += items[i + 2].word == ENT_WORD_SUFFIX ? 2 : 1;
  }
  if (month->word != ENT_WORD_MONTH || day->kind != ENT_ATOM_NUMBER || day->number < 1 || day->number > 31) return;
  i = i + 1 < atoms->count ? past_mark(atoms, i + 1, ',') : i;
  if (items[i].kind == ENT_ATOM_NUMBER && items[i].digits == 4) return;
  note(c, WEEKDAY, (items[at].value * 16 + month->value) * 32 + (int)day->number);
}

/* "A/59/565", a document of the Assembly's 59th session; weekdays. */
static void note_cited(clues *c, const ent_atoms *atoms) {
  const ent_atom *items = atoms->items;
  for (uint32_t i = 0; i + 3 < atoms->count; i++) {
    if (items[i].word == ENT_WORD_WEEKDAY && !items[i].plural) note_weekday(c, atoms, i);
    if (ent_slice_is(items[i].text, "A") && ent_atom_mark(&items[i + 1], '/') && items[i + 2].digits == 2 &&
        ent_atom_mark(&items[i + 3], '/') && items[i + 3].glued && items[i + 2].number >= 31)
      note(c, SYMBOL, 1945 + (int)items[i + 2].number);
  }
}

/* "3:30 P.M. |EDT|" */
static void note_clocks(clues *c, const ent_sentence *sentence) {
  static const struct {
    const char *zone;
    int summer;
  } zones[] = {{"EDT", 1}, {"CDT", 1}, {"MDT", 1}, {"PDT", 1}, {"BST", 1}, {"CEST", 1}, {"EST", -1}, {"CST", -1}, {"PST", -1}, {"CET", -1}};
  for (uint32_t i = 1; i < sentence->count; i++) {
    ent_slice before = sentence->tokens[i - 1].form;
    bool clock = before.size && (ent_slice_ends(before, "m") || ent_slice_ends(before, "m.") || ent_slice_ends(before, "M") || ent_slice_ends(before, "M.") ||
                                 (before.data[0] >= '0' && before.data[0] <= '9'));
    for (size_t k = 0; clock && k < sizeof zones / sizeof *zones; k++)
      if (ent_slice_is(sentence->tokens[i].form, zones[k].zone)) c->summer += zones[k].summer;
  }
}

static void note_times(clues *c, const ent_sentence *sentence, const ent_time *times,
                       uint32_t count, bool last_year, bool *dated) {
  for (uint32_t i = 0; i < count; i++) {
    const ent_time *time = &times[i];
    ent_interval when = time->when;
    int year, month;
    if (time->duration || time->anniversary || !ent_interval_known(when)) continue;
    if (time->precision >= ENT_PRECISION_DECADE && time->precision != ENT_PRECISION_RANGE) continue;
    bool plan = planned(sentence, time);
    ent_day at = when.to == ENT_DAY_NONE || when.from == ENT_DAY_NONE ||
                         time->precision != ENT_PRECISION_RANGE
                     ? when.from == ENT_DAY_NONE ? when.to : when.from
                     : when.to;
    month = month_at(at, &year);
    if (bare_month(sentence, time)) {
      if (*dated && !says_this_year(sentence)) continue;
      note(c, plan ? BARE_PLAN : BARE_PAST, month);
      c->this_year |= !plan && says_this_year(sentence);
      if (surely_past(sentence, time)) note_bare_day(c, at, month);
      continue;
    }
    if (time->basis != ENT_BASIS_EXPLICIT || year < FIRST_YEAR || year >= LAST_YEAR) continue;
    *dated = true;
    if (time->precision == ENT_PRECISION_YEAR || time->precision == ENT_PRECISION_RANGE) {
      note(c, of_resolution(sentence, time) ? RESOLUTION : plan ? YEAR_PLAN : YEAR_PAST, year);
      if (!plan && year > c->latest_year) c->latest_year = year;
      if (last_year && !plan) note(c, LAST_YEAR_OF, year);
    } else {
      note(c, plan ? FINE_PLAN : FINE_PAST, (year - FIRST_YEAR) * 12 + month);
      if (!plan && year > c->latest_year) c->latest_year = year;
      if (!plan && at > c->latest) c->latest = at;
    }
  }
}

static ent_status gather(clues *c, const ent_sentences *sentences, const ent_world *world,
                         ent_arena *arena, ent_error *err) {
  ent_time_anchor anchor = {ent_interval_of_day(ent_day_of(2000, 12, 31)), ENT_INTERVAL_NONE};
  uint32_t paragraph = UINT32_MAX;
  bool last_year = false, dated = false;
  for (uint32_t i = 0; i < sentences->count; i++) {
    const ent_sentence *sentence = &sentences->items[i];
    ent_arena_mark mark = ent_arena_get_mark(arena);
    ent_atom room[ENT_ATOMS_ON_STACK];
    const ent_time *times;
    uint32_t count;
    bool before = last_year;
    ent_status st = ent_find_times(&times, &count, arena, sentence, &anchor, err);
    if (st != ENT_OK) return st;
    if (sentence->paragraph != paragraph) dated = false;
    paragraph = sentence->paragraph;
    last_year = says_last_year(sentence);
    note_times(c, sentence, times, count, before || last_year, &dated);
    ent_atoms atoms = ent_atoms_of(arena, sentence, room);
    if (!atoms.items) return ent_fail(err, ENT_E_NOMEM, "out of memory");
    note_sessions(c, sentence, &atoms);
    note_cited(c, &atoms);
    note_clocks(c, sentence);
    if (world) st = ent__known_note(&c->known, world, arena, sentence, err);
    if (st != ENT_OK) return st;
    ent_arena_rewind(arena, mark);
  }
  return ENT_OK;
}

/* ---- the year the text names ------------------------------------------------- */

static bool has(const clues *c, clue_kind kind, int at) {
  for (uint32_t i = 0; i < c->count; i++)
    if (c->items[i].kind == kind && c->items[i].at == at) return true;
  return false;
}

static int year_of(ent_day day) {
  int year;
  month_at(day, &year);
  return year;
}

/* How many dates told as past lie in the five years up to that one: one date of
 * old says nothing about the text. */
static int recent_dates(const clues *c, int year) {
  int count = 0;
  for (uint32_t i = 0; i < c->count; i++) {
    int at = c->items[i].kind == FINE_PAST ? FIRST_YEAR + c->items[i].at / 12 : c->items[i].at;
    if (c->items[i].kind == FINE_PAST || c->items[i].kind == YEAR_PAST)
      count += at <= year && at > year - 5;
  }
  return count;
}

/* The rest of that year after the latest date told as past. */
static bool by_named_year(const clues *c, ent_interval *out) {
  int year = 0;
  if (!c->latest_year) return false;
  if (c->this_year && c->latest != ENT_DAY_NONE && year_of(c->latest) == c->latest_year)
    year = c->latest_year;
  else if (has(c, LAST_YEAR_OF, c->latest_year)) year = c->latest_year + 1;
  if (!year || recent_dates(c, year) < 3) return false;
  out->from = c->latest > ent_day_of(year, 1, 1) ? c->latest : ent_day_of(year, 1, 1);
  out->to = ent_day_of(year, 12, 31);
  for (int month = 0; month < 12; month++) {
    int day = c->bare_days[month];
    if (day == 0) continue;
    if (day > ent_days_in_month(year, month + 1)) day = 1;
    if (ent_day_of(year, month + 1, day) > out->from) out->from = ent_day_of(year, month + 1, day);
  }
  return true;
}

/* ---- the posterior ------------------------------------------------------------ */

static int bin_of(int value, const int *edges, int bins) {
  int bin = 0;
  while (bin < bins - 1 && value >= edges[bin]) bin++;
  return bin;
}

/* Clues of a text are not independent: their weight is tempered. */
static const double temper = 0.8;

/* Of a weekday with a day of a month, the one nearest to the month of the grid: of 240 in dated
 * texts all but three. */
static const double other_weekday = -4;
static bool fits_weekday(int at, int month) {
  int weekday = at / 32 / 16, named = at / 32 % 16, year = FIRST_YEAR + month / 12, away = named - 1 - month % 12;
  year += away > 6 ? -1 : away < -6;
  return at % 32 <= ent_days_in_month(year, named) && ent_day_weekday(ent_day_of(year, named, at % 32)) == weekday;
}

static double weight(const clue *item, int month) {
  int away = month - item->at;
  switch (item->kind) {
    case FINE_PAST: case FINE_PLAN:
      return temper * fine[item->kind - FINE_PAST][bin_of(away, month_edges, MONTH_BINS)];
    case YEAR_PAST: case YEAR_PLAN: case LAST_YEAR_OF: case RESOLUTION: case SYMBOL: {
      int row = item->kind >= LAST_YEAR_OF ? 2 + item->kind - LAST_YEAR_OF : item->kind - YEAR_PAST;
      away = FIRST_YEAR + month / 12 - item->at;
      return temper * whole[row][bin_of(away, year_edges, YEAR_BINS)];
    }
    case BARE_PAST: case BARE_PLAN:
      return temper * bare[item->kind - BARE_PAST][((month - item->at) % 12 + 12) % 12];
    case WEEKDAY:
      return fits_weekday(item->at, month) ? 0 : other_weekday;
    default:
      return session[away == 0 || away == 1 ? 0 : away == 12 || away == 13 ? 1 : 2];
  }
}

/* Only the two latest past dates, the two nearest plans, the latest session, resolution and document count. */
static bool counts(const clues *c, uint32_t at) {
  uint32_t beyond = 0;
  bool plan = c->items[at].kind == FINE_PLAN || c->items[at].kind == YEAR_PLAN;
  for (uint32_t i = 0; i < c->count; i++)
    if (c->items[i].kind == c->items[at].kind)
      beyond += plan ? c->items[i].at < c->items[at].at : c->items[i].at > c->items[at].at;
  if (c->items[at].kind == WEEKDAY) return true;
  return beyond < (c->items[at].kind >= RESOLUTION ? 1U : 2U);
}

/* Of speeches that open so, one in twenty was held in other months; of those that speak
 * of both the Assembly and, often, the United Nations, some more. */
static const double out_of_season = -5;

static double season_of(const clues *c) {
  enum { OFTEN = 4, MOSTLY = 8 };
  if (c->debate) return out_of_season;
  return (c->assembly && c->nations >= OFTEN) || c->nations >= MOSTLY ? 0.6 * out_of_season : 0;
}

/* A debate belongs to the latest session it names: it opens it. */
static double session_of_debate(const clues *c, int month) {
  int latest = -1;
  for (uint32_t i = 0; i < c->count; i++)
    if (c->items[i].kind == SESSION && c->items[i].at > latest) latest = c->items[i].at;
  return latest >= 0 && month > latest + 1 ? out_of_season / 2 : 0;
}

/* Texts that are read by a machine are mostly of late years, and none is much later than the tables of the world. */
static double prior(int month) {
  const double year = FIRST_YEAR + month / 12.0;
  return year < 2000 ? 0.04 * (year - 2000) : year > 2027 ? 2027 - year : 0;
}

static const double wrong_clock = -3;

static double clock_fits(const clues *c, int month) {
  bool may_be_summer = month % 12 >= 2 && month % 12 <= 10, may_be_winter = month % 12 <= 2 || month % 12 >= 10;
  return (c->summer > 0 && !may_be_summer) || (c->summer < 0 && !may_be_winter) ? wrong_clock : 0;
}

/* The logarithm of each month's weight, by all but the words. */
static void add_up(const clues *c, double *grid) {
  const double season = season_of(c);
  for (int month = 0; month < MONTHS; month++) {
    grid[month] = c->known.log[month] + prior(month) + clock_fits(c, month);
    if (season < 0) grid[month] += month % 12 != OPENS && month % 12 != OPENS + 1 ? season : session_of_debate(c, month);
  }
  for (uint32_t i = 0; i < c->count; i++)
    for (int month = 0; month < MONTHS && counts(c, i); month++) grid[month] += weight(&c->items[i], month);
}

typedef struct run {
  int from, to;
} run;

/* The shortest run of months that holds that share of the weight. */
static run shortest(const double *grid, double share) {
  run best = {0, MONTHS - 1};
  double sum = 0, within = 0;
  for (int month = 0; month < MONTHS; month++) sum += grid[month];
  for (int to = 0, from = 0; to < MONTHS; to++) {
    within += grid[to];
    while (within - grid[from] >= share * sum) within -= grid[from++];
    if (within >= share * sum && to - from < best.to - best.from) best = (run){from, to};
  }
  return best;
}

/* Share of the weight asked of a season and of a longer run: a season that holds four fifths serves better than years that hold
 * a little more. The months of a general debate are known and its years lie far apart, so that less is right as often. */
static const double enough[2][2] = {{0.80, 0.92}, {0.75, 0.88}};
enum { SEASON_MONTHS = 4 };

static bool by_posterior(clues *c, const ent_dating *dating, ent_slice text, ent_interval *out) {
  double grid[MONTHS], most = -INFINITY;
  run best;
  add_up(c, grid);
  for (int month = 0; month < MONTHS; month++) most = fmax(most, grid[month]);
  for (int month = 0; month < MONTHS; month++) grid[month] = exp(grid[month] - most);
  if (dating) c->words_of = ent__dating_weigh(dating, season_of(c) < 0 ? ENT__OF_DEBATES : ENT__OF_HOUSE, text, grid);
  best = shortest(grid, enough[season_of(c) < 0][0]);
  if (best.to - best.from >= SEASON_MONTHS) best = shortest(grid, enough[season_of(c) < 0][1]);
  if (best.to - best.from >= WIDEST_MONTHS) return false;
  if (season_of(c) < 0 && best.from % 12 == OPENS + 1) best.from--; /* what is heard in October opened in September */
  out->from = ent_day_of(FIRST_YEAR + best.from / 12, best.from % 12 + 1, 1);
  out->to = ent_interval_of_month(FIRST_YEAR + best.to / 12, best.to % 12 + 1).to;
  return true;
}

/* ---- why -------------------------------------------------------------------------- */

static void add_month(ent_strbuf *out, int month) {
  ent_strbuf_printf(out, "%04d-%02d", FIRST_YEAR + month / 12, month % 12 + 1);
}

/* "Sam Kutesa 2014-09 to 2015-09; session of 2014; past dates to 2014-08-30; words of 2014": what
 * bounds the estimate, for a reader. */
static ent_slice reasons(const clues *c, ent_arena *arena) {
  ent_strbuf out;
  ent_slice text = ENT_EMPTY;
  char *copy;
  ent_strbuf_init(&out, 0);
  for (uint32_t i = 0; i < c->known.reason_count; i++) {
    const ent__reason *r = &c->known.reasons[i];
    ent_strbuf_printf(&out, "%s%.*s ", out.size ? "; " : "", ENT_FMT(r->name));
    add_month(&out, r->from);
    ent_strbuf_puts(&out, " to ");
    add_month(&out, r->to);
  }
  for (uint32_t i = 0; i < c->count; i++)
    if (c->items[i].kind == SESSION && counts(c, i))
      ent_strbuf_printf(&out, "%ssession of %d", out.size ? "; " : "",
                        FIRST_YEAR + c->items[i].at / 12);
  if (season_of(c) < 0) ent_strbuf_printf(&out, "%sspeech in a general debate", out.size ? "; " : "");
  if (c->latest != ENT_DAY_NONE) {
    char day[16];
    ent_day_format(c->latest, day);
    ent_strbuf_printf(&out, "%spast dates to %s", out.size ? "; " : "", day);
  } else if (c->latest_year) {
    ent_strbuf_printf(&out, "%spast years to %d", out.size ? "; " : "", c->latest_year);
  }
  if (c->words_of >= 0) {
    ent_strbuf_printf(&out, "%swords of ", out.size ? "; " : "");
    if (season_of(c) < 0) ent_strbuf_printf(&out, "%d", FIRST_YEAR + c->words_of / 12);
    else add_month(&out, c->words_of);
  }
  if (!out.failed && out.size && (copy = ent_arena_alloc(arena, out.size)) != NULL) {
    memcpy(copy, out.data, out.size);
    text = (ent_slice){copy, out.size};
  }
  ent_strbuf_free(&out);
  return text;
}

ent_status ent_estimate_published(ent_document *document, const ent_sentences *sentences, const ent_world *world,
                                  const ent_dating *dating, ent_arena *arena, ent_error *err) {
  ent_arena_mark mark = ent_arena_get_mark(arena);
  ent_interval when = ENT_INTERVAL_NONE;
  ent_status st;
  clues c;
  if (ent_interval_known(document->published)) return ENT_OK;
  memset(&c, 0, sizeof c);
  c.latest = ENT_DAY_NONE;
  c.words_of = -1;
  st = gather(&c, sentences, world, arena, err);
  ent_arena_rewind(arena, mark);
  if (st != ENT_OK) return st;
  if (by_named_year(&c, &when) || by_posterior(&c, dating, document->text, &when)) {
    document->published = when;
    document->published_basis = ENT_BASIS_CONTENT;
    document->published_why = reasons(&c, arena);
  }
  return ENT_OK;
}
