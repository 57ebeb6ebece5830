/* In: a series. Out: its table, CSV or JSON. */
#include <math.h>

#include "analyse/series.h"

const char *ent_period_name(ent_period period) {
  static const char *const names[] = {"month", "quarter", "year", "day"};
  return names[period];
}

void ent_period_say(ent_strbuf *out, ent_interval days, ent_period period) {
  int year, month, day;
  ent_day_split(days.from, &year, &month, &day);
  if (period == ENT_YEARLY) ent_strbuf_printf(out, "%04d", year);
  else if (period == ENT_QUARTERLY) ent_strbuf_printf(out, "%04d-Q%d", year, (month + 2) / 3);
  else if (period == ENT_MONTHLY) ent_strbuf_printf(out, "%04d-%02d", year, month);
  else ent_strbuf_printf(out, "%04d-%02d-%02d", year, month, day);
}

static const ent_series_state *state_of(const ent_series *series, uint32_t row) {
  static const ent_series_state unknown = {false, 0};
  return series->lasting ? &series->lasting[row / series->ways] : &unknown;
}

static double mean_of(const ent_series_row *row) {
  return row->scored ? row->goldstein_sum / row->scored : (double)NAN;
}

static double share_of(const ent_series_row *row) {
  return row->all_events ? (double)row->events / row->all_events : (double)NAN;
}

void ent_series_write_table(ent_strbuf *out, const ent_series *series) {
  ent_strbuf_printf(out, "%-10s %-6s %-6s %6s %5s %5s %5s %5s %9s %9s\n", "period", "actor",
                    "recip.", "events", "vcoop", "mcoop", "vconf", "mconf", "gold.mean",
                    "gold.sum");
  for (uint32_t i = 0; i < series->count; i++) {
    const ent_series_row *row = &series->rows[i];
    size_t start = out->size;
    if (!row->events) continue;
    ent_period_say(out, row->period, series->period);
    while (out->size < start + 10 && !out->failed) ent_strbuf_putc(out, ' ');
    if (row->place.size) ent_strbuf_printf(out, " in %-10.*s", ENT_FMT(row->place));
    else ent_strbuf_printf(out, " %-6.*s %-6.*s", ENT_FMT(row->actor), ENT_FMT(row->recipient));
    ent_strbuf_printf(out, " %6u %5u %5u %5u %5u", row->events, row->quads[0], row->quads[1],
                      row->quads[2], row->quads[3]);
    if (row->scored)
      ent_strbuf_printf(out, " %9.2f %9.2f\n", mean_of(row), row->goldstein_sum);
    else
      ent_strbuf_printf(out, " %9s %9s\n", "-", "-");
  }
  ent_strbuf_printf(out, "left out: %u without a date as exact as the period, %u not sure",
                    series->undated, series->unsure);
  if (series->filtered) ent_strbuf_printf(out, ", %u as asked", series->filtered);
  ent_strbuf_putc(out, '\n');
}

/* "1.5," or "," if it is unknown. */
static void csv_real(ent_strbuf *out, double value) {
  if (!isnan(value)) ent_strbuf_printf(out, "%.10g", value);
  ent_strbuf_putc(out, ',');
}

static void csv_row(ent_strbuf *out, const ent_series *series, uint32_t at) {
  const ent_series_row *row = &series->rows[at];
  const ent_series_state *state = state_of(series, at);
  char from[16], to[16];
  ent_day_format(row->period.from, from);
  ent_day_format(row->period.to, to);
  ent_period_say(out, row->period, series->period);
  ent_strbuf_printf(out, ",%s,%s,%.*s,%.*s,%.*s,%u,%u,%u,%u,%u,%u,", from, to,
                    ENT_FMT(row->actor), ENT_FMT(row->recipient), ENT_FMT(row->place),
                    row->events, row->quads[0], row->quads[1], row->quads[2], row->quads[3],
                    row->statements);
  csv_real(out, mean_of(row));
  csv_real(out, row->scored ? row->goldstein_sum : (double)NAN);
  csv_real(out, row->scored ? row->goldstein_positive : (double)NAN);
  csv_real(out, row->scored ? row->goldstein_negative : (double)NAN);
  csv_real(out, row->smoothed);
  ent_strbuf_printf(out, "%u,", row->all_events);
  csv_real(out, share_of(row));
  ent_strbuf_printf(out, "%d,%d", state->allied, state->diplomatic);
  for (int t = 0; t < ENT_SERIES_TYPES; t++) ent_strbuf_printf(out, ",%u", row->types[t]);
  for (int r = 0; r < ENT_SERIES_ROOTS; r++) ent_strbuf_printf(out, ",%u", row->roots[r]);
  ent_strbuf_puts(out, "\r\n");
}

void ent_series_write_csv(ent_strbuf *out, const ent_series *series) {
  ent_strbuf_puts(out, "period,from,to,actor,recipient,place,events,verbal_cooperation,"
                       "material_cooperation,verbal_conflict,material_conflict,statements,"
                       "goldstein_mean,goldstein_sum,goldstein_positive,goldstein_negative,"
                       "goldstein_smoothed,all_events,share,allied,diplomatic");
  for (int t = 0; t < ENT_SERIES_TYPES; t++) ent_strbuf_printf(out, ",%s", ent_series_types[t]);
  for (int r = 1; r <= ENT_SERIES_ROOTS; r++) ent_strbuf_printf(out, ",root_%02d", r);
  ent_strbuf_puts(out, "\r\n");
  for (uint32_t i = 0; i < series->count; i++) csv_row(out, series, i);
}

static void json_real(ent_strbuf *out, const char *key, double value) {
  if (isnan(value)) ent_strbuf_printf(out, "\"%s\":null,", key);
  else ent_strbuf_printf(out, "\"%s\":%.10g,", key, value);
}

static void json_row(ent_strbuf *out, const ent_series *series, uint32_t at) {
  const ent_series_row *row = &series->rows[at];
  const ent_series_state *state = state_of(series, at);
  int any = 0;
  ent_strbuf_puts(out, "{\"period\":\"");
  ent_period_say(out, row->period, series->period);
  ent_strbuf_printf(out, "\",\"actor\":\"%.*s\",\"recipient\":\"%.*s\",", ENT_FMT(row->actor),
                    ENT_FMT(row->recipient));
  if (row->place.size) ent_strbuf_printf(out, "\"place\":\"%.*s\",", ENT_FMT(row->place));
  ent_strbuf_printf(out, "\"events\":%u,\"quads\":[%u,%u,%u,%u],\"statements\":%u,", row->events,
                    row->quads[0], row->quads[1], row->quads[2], row->quads[3], row->statements);
  json_real(out, "goldstein_mean", mean_of(row));
  json_real(out, "goldstein_sum", row->scored ? row->goldstein_sum : (double)NAN);
  json_real(out, "goldstein_positive", row->scored ? row->goldstein_positive : (double)NAN);
  json_real(out, "goldstein_negative", row->scored ? row->goldstein_negative : (double)NAN);
  if (series->period == ENT_DAILY) json_real(out, "goldstein_smoothed", row->smoothed);
  ent_strbuf_printf(out, "\"all_events\":%u,", row->all_events);
  if (series->lasting)
    ent_strbuf_printf(out, "\"allied\":%s,\"diplomatic\":%d,", state->allied ? "true" : "false",
                      state->diplomatic);
  ent_strbuf_puts(out, "\"types\":{");
  for (int t = 0; t < ENT_SERIES_TYPES; t++)
    if (row->types[t])
      ent_strbuf_printf(out, any++ ? ",\"%s\":%u" : "\"%s\":%u", ent_series_types[t],
                        row->types[t]);
  ent_strbuf_puts(out, "},\"roots\":{");
  any = 0;
  for (int r = 0; r < ENT_SERIES_ROOTS; r++)
    if (row->roots[r])
      ent_strbuf_printf(out, any++ ? ",\"%02d\":%u" : "\"%02d\":%u", r + 1, row->roots[r]);
  ent_strbuf_puts(out, "}}");
}

void ent_series_write_json(ent_strbuf *out, const ent_series *series) {
  ent_strbuf_printf(out, "{\"states\":[\"%.*s\"", ENT_FMT(series->states[0]));
  if (series->states[1].size) ent_strbuf_printf(out, ",\"%.*s\"", ENT_FMT(series->states[1]));
  ent_strbuf_printf(out, "],\"period\":\"%s\",\"undated\":%u,\"unsure\":%u,\"filtered\":%u,"
                         "\"rows\":[",
                    ent_period_name(series->period), series->undated, series->unsure,
                    series->filtered);
  for (uint32_t i = 0; i < series->count; i++) {
    ent_strbuf_puts(out, i ? ",\n" : "\n");
    json_row(out, series, i);
  }
  ent_strbuf_puts(out, "]}\n");
}
