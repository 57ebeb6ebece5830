/* In: intervals and figures. Out: text. No locale takes part. */
#include "record/say.h"

#include <math.h>
#include <stdio.h>

typedef struct parts {
  int year, month, day;
} parts;

static parts split(ent_day day) {
  parts out;
  ent_day_split(day, &out.year, &out.month, &out.day);
  return out;
}

static bool first_of_year(parts p) { return p.month == 1 && p.day == 1; }
static bool last_of_year(parts p) { return p.month == 12 && p.day == 31; }
static bool last_of_month(parts p) { return p.day == ent_days_in_month(p.year, p.month); }

/* One end of an interval: as precise as the precision says; where it does not say, a
 * first of January is taken for a year. */
static void say_end(ent_strbuf *out, ent_day day, bool is_start, ent_precision precision) {
  parts p = split(day);
  bool year = is_start ? first_of_year(p) : last_of_year(p);
  bool month = is_start ? p.day == 1 : last_of_month(p);
  bool guess = precision == ENT_PRECISION_NONE || precision == ENT_PRECISION_RANGE ||
               precision >= ENT_PRECISION_YEAR;
  if (year && (guess || precision == ENT_PRECISION_YEAR))
    ent_strbuf_printf(out, "%04d", p.year);
  else if (month && (guess || precision == ENT_PRECISION_MONTH ||
                     precision == ENT_PRECISION_SEASON || precision == ENT_PRECISION_QUARTER))
    ent_strbuf_printf(out, "%04d-%02d", p.year, p.month);
  else
    ent_strbuf_printf(out, "%04d-%02d-%02d", p.year, p.month, p.day);
}

void ent_say_date(ent_strbuf *out, ent_interval date, ent_precision precision) {
  parts from, to;
  if (!ent_interval_known(date)) return;
  if (date.to == ENT_DAY_NONE || date.from == ENT_DAY_NONE) {
    ent_strbuf_puts(out, date.to == ENT_DAY_NONE ? "since " : "until ");
    say_end(out, date.to == ENT_DAY_NONE ? date.from : date.to, date.to == ENT_DAY_NONE,
            precision);
    return;
  }
  from = split(date.from);
  to = split(date.to);
  if (date.from == date.to) {
    ent_strbuf_printf(out, "%04d-%02d-%02d", from.year, from.month, from.day);
  } else if (first_of_year(from) && last_of_year(to) && from.year == to.year) {
    ent_strbuf_printf(out, "%04d", from.year);
  } else if (precision == ENT_PRECISION_DECADE && from.year % 10 == 0 &&
             to.year == from.year + 9) {
    ent_strbuf_printf(out, "%04ds", from.year);
  } else if (from.day == 1 && last_of_month(to) && from.month == to.month &&
             from.year == to.year) {
    ent_strbuf_printf(out, "%04d-%02d", from.year, from.month);
  } else {
    bool years = first_of_year(from) && last_of_year(to);
    bool months = from.day == 1 && last_of_month(to);
    ent_precision both = years ? ENT_PRECISION_YEAR
                               : months ? ENT_PRECISION_MONTH : ENT_PRECISION_DAY;
    say_end(out, date.from, true, both);
    ent_strbuf_putc(out, '/');
    say_end(out, date.to, false, both);
  }
}

static void say_grouped(ent_strbuf *out, double whole) {
  char digits[40];
  int size = snprintf(digits, sizeof digits, "%.0f", whole);
  for (int i = 0; i < size; i++) {
    if (i && digits[i - 1] != '-' && (size - i) % 3 == 0) ent_strbuf_putc(out, ',');
    ent_strbuf_putc(out, digits[i]);
  }
}

void ent_say_number(ent_strbuf *out, double value) {
  static const struct {
    double size;
    const char *name;
  } big[] = {{1e12, "trillion"}, {1e9, "billion"}, {1e6, "million"}};
  if (!isfinite(value)) return;
  for (int i = 0; i < 3; i++) {
    double scaled = value / big[i].size;
    if (fabs(scaled) < 1 || fabs(scaled * 1000 - nearbyint(scaled * 1000)) > 1e-6) continue;
    ent_strbuf_printf(out, "%.7g %s", scaled, big[i].name);
    return;
  }
  if (value == trunc(value) && fabs(value) < 1e15)
    say_grouped(out, value);
  else
    ent_strbuf_printf(out, "%.10g", value);
}

static const char *comparison(ent_slice comparator) {
  static const char *const words[][2] = {{">", "more than "},   {">=", "at least "},
                                         {"<", "less than "},   {"<=", "at most "},
                                         {"~", "about "}};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_is(comparator, words[i][0])) return words[i][1];
  return "";
}

/* "first", "number 12" */
static void say_rank(ent_strbuf *out, double value) {
  static const char *const words[] = {"first", "second", "third",  "fourth", "fifth",
                                      "sixth", "seventh", "eighth", "ninth",  "tenth"};
  if (value >= 1 && value <= 10 && value == trunc(value)) {
    ent_strbuf_puts(out, words[(int)value - 1]);
    return;
  }
  ent_strbuf_puts(out, "number ");
  ent_say_number(out, value);
}

void ent_say_value(ent_strbuf *out, const ent_report *report) {
  bool ordinal = ent_slice_is(report->unit, "rank") || ent_slice_is(report->unit, "ordinal");
  if (isnan(report->value)) {
    ent_strbuf_add(out, report->text_value);
    return;
  }
  if (ordinal && report->text_value.size) {
    ent_strbuf_add(out, report->text_value);
    return;
  }
  ent_strbuf_puts(out, comparison(report->comparator));
  if (ordinal) say_rank(out, report->value);
  else ent_say_number(out, report->value);
  if (!isnan(report->value_to)) {
    ent_strbuf_puts(out, " to ");
    ent_say_number(out, report->value_to);
  }
  if (report->unit.size && !ordinal && !ent_slice_is(report->unit, "office"))
    ent_strbuf_printf(out, " %.*s", ENT_FMT(report->unit));
}

void ent_say_dated_value(ent_strbuf *out, const ent_report *report) {
  ent_say_value(out, report);
  if (!ent_interval_known(report->date)) return;
  ent_strbuf_puts(out, " (");
  ent_say_date(out, report->date, report->precision);
  ent_strbuf_putc(out, ')');
}

void ent_say_code(ent_strbuf *out, const ent_report *report) {
  ent_slice code = report->kind == ENT_EVENT      ? report->type
                   : report->kind == ENT_RELATION ? report->relation
                                                  : report->indicator;
  if (report->modality == ENT_DENIED) ent_strbuf_puts(out, "not ");
  ent_strbuf_add(out, code.size ? code : report->cameo);
}
