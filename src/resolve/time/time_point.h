/* A time expression as read, before it is set against an anchor. Shared by the
 * readers (time_date.c, time_relative.c, time_named.c), by time.c, which joins
 * them, and by time_resolve.c. */
#ifndef ENT_RESOLVE_TIME_POINT_H
#define ENT_RESOLVE_TIME_POINT_H

#include "resolve/time/time.h"
#include "resolve/time/time_lex.h"

typedef enum ent_time_form {
  ENT_FORM_DATE,     /**< year, month, day, weekday: those that are known */
  ENT_FORM_SEASON,   /**< number, year if known */
  ENT_FORM_QUARTER,  /**< number, year if known */
  ENT_FORM_SHIFT,    /**< "last year": unit, shift */
  ENT_FORM_SPAN,     /**< "the past two years": unit, shift's sign, count */
  ENT_FORM_OFFSET,   /**< "two years ago": unit, shift's sign, count */
  ENT_FORM_NAMED,    /**< number: ent_feast; year if known */
  ENT_FORM_FIXED,    /**< when is filled in */
  ENT_FORM_DURATION, /**< "44 days" */
  ENT_FORM_UNKNOWN   /**< an expression without a place in the calendar */
} ent_time_form;

typedef enum ent_time_bound {
  ENT_BOUND_NONE, ENT_BOUND_SINCE, ENT_BOUND_UNTIL, ENT_BOUND_BY, ENT_BOUND_BEFORE,
  ENT_BOUND_AFTER
} ent_time_bound;

typedef enum ent_time_link { ENT_LINK_NONE, ENT_LINK_LIST, ENT_LINK_RANGE } ent_time_link;

enum { ENT_YEAR_NONE = INT16_MIN };

typedef struct ent_time_point {
  uint32_t first, last; /**< atoms, the last included */
  ent_interval when;
  double count, piece_count;
  int16_t year;         /**< ENT_YEAR_NONE; of a decade or century its first */
  int16_t shift;
  int16_t year_shift;   /**< "September last year", with `year_rel` */
  int8_t month, day;    /**< 0 if not known */
  int8_t weekday;       /**< -1 if not known */
  int8_t number;        /**< of season, quarter, feast, piece */
  uint8_t form;         /**< ent_time_form */
  uint8_t precision;    /**< ent_precision */
  uint8_t part;         /**< 1 early, 2 mid, 3 late; 4, 5: first, second half; 6 earlier, 7 later;
                             8, 9: of the piece below, counted from the start, the end;
                             10, 11: the week that begins, ends with the date;
                             ENT__PART_TURN */
  uint8_t piece_unit;   /**< ent_time_unit, or 100 + weekday */
  int8_t piece_order;   /**< "the second week of" */
  uint8_t unit;         /**< ent_time_unit */
  uint8_t bound;        /**< ent_time_bound */
  uint8_t link;         /**< ent_time_link to the point before */
  bool vague;           /**< "a few days" */
  bool story;           /**< read against the running date: "the next day" */
  bool year_rel, year_story;
  bool relative;        /**< needs an anchor */
  bool from_next;       /**< "two weeks before" the point that follows */
  bool future;          /**< the sentence speaks of what is to come */
  bool anniversary;
  bool counts_back;  /**< "three months after A had done it": when A had, counted from the date before */
  bool told_by_next; /**< "five weeks later, on 8 February": the next expression says which day that is */
} ent_time_point;

static inline ent_time_point ent__point(ent_time_form form, ent_precision precision) {
  return (ent_time_point){.when = ENT_INTERVAL_NONE, .year = ENT_YEAR_NONE, .weekday = -1,
                          .form = (uint8_t)form, .precision = (uint8_t)precision};
}

enum { ENT_POINTS_AT_ONCE = 8 };

/** Points read at one place: "6-7 January 1916" are two, linked. */
typedef struct ent_time_points {
  ent_time_point items[ENT_POINTS_AT_ONCE];
  uint32_t count;
} ent_time_points;

/** Readers: look at atom `at`, fill in `out`, return the atoms taken, 0 if
 *  nothing of theirs begins there. */
uint32_t ent__read_date(const ent_atoms *atoms, uint32_t at, ent_time_points *out);
uint32_t ent__read_relative(const ent_atoms *atoms, uint32_t at, ent_time_points *out);
uint32_t ent__read_named(const ent_atoms *atoms, uint32_t at, ent_time_points *out);

/** Readers of time_year.c and time_numeric.c, called by ent__read_date. */
uint32_t ent__read_year_range(const ent_atoms *atoms, uint32_t at, ent_time_points *out);
uint32_t ent__read_decade(const ent_atoms *atoms, uint32_t at, ent_time_points *out);
uint32_t ent__read_century(const ent_atoms *atoms, uint32_t at, ent_time_points *out);
uint32_t ent__read_plain_year(const ent_atoms *atoms, uint32_t at, ent_time_points *out);
uint32_t ent__read_numeric(const ent_atoms *atoms, uint32_t at, ent_time_points *out);
uint32_t ent__read_slashed(const ent_atoms *atoms, uint32_t at, uint32_t from,
                           ent_time_points *out, int weekday);
/** Whether a bare run of four digits names a year, from the words beside it. */
bool ent__year_is_meant(const ent_atoms *atoms, uint32_t at);

/** Parts other readers use. */
void ent__add_point(ent_time_points *out, ent_time_point point, uint32_t first, uint32_t end);
/** A digit or a letter sticks to the end of the number before: "1,500", "2000s", "5th". */
bool ent__sticks(const ent_atom *next);
int16_t ent__near_century(uint32_t two_digits);
/** "-", "to", "and" between days, months, years: atoms, 0 if none. */
uint32_t ent__read_joiner(const ent_atom *a, ent_time_link *link);
/** "Q3", "H2": atoms, 0 if none; *half is 1 for a half of a year. */
uint32_t ent__read_q(const ent_atom *a, int *number, uint32_t *half);
uint32_t ent__read_year(const ent_atoms *atoms, uint32_t at, int16_t *year);
uint32_t ent__read_month(const ent_atoms *atoms, uint32_t at, int8_t *month);
/** "of that year", ", last year", "2010" behind a partial date. */
uint32_t ent__read_year_of(const ent_atoms *atoms, uint32_t at, ent_time_point *point);

/** The interval of a named day or period. */
ent_interval ent__named_interval(int feast, int year);

/** Sets point->when (and precision, where it depends) against the anchor. */
void ent__point_resolve(ent_time_point *point, const ent_time_anchor *anchor);

#endif
