/* In: items of kind event in which both states take part. Out: directed counts by period.
 *
 * An event counts in the period that contains its whole date; what is vaguer ("in 2018"
 * in a monthly series) and what has no date is counted apart and told, never spread. */
#include "analyse/series.h"

#include <stdlib.h>

#include "record/load.h"

const char *const ent_series_types[ENT_SERIES_TYPES] = {
    "AGREE",  "CONSULT", "SUPPORT", "CONCEDE",  "COOPERATE", "AID",    "RETREAT", "REQUEST",
    "ACCUSE", "REJECT",  "THREATEN", "PROTEST", "SANCTION",  "MOBILIZE", "COERCE", "ASSAULT"};

static const char events_sql[] =
    "SELECT i.type, i.quad, i.goldstein, i.date_from, i.date_to, i.modality,"
    " max(a.role IN ('actor', 'both') AND b.role IN ('recipient', 'both')),"
    " max(b.role IN ('actor', 'both') AND a.role IN ('recipient', 'both'))"
    " FROM item_party a CROSS JOIN item_party b ON b.entity = ?2 AND b.item = a.item"
    " CROSS JOIN item i ON i.id = a.item"
    " WHERE a.entity = ?1 AND i.kind = 'event' GROUP BY i.id ORDER BY i.date_from, i.item";

/* Number of the period that a day is in, counted from year 0. */
static int period_of(ent_day day, ent_period period) {
  int year, month, of_month;
  ent_day_split(day, &year, &month, &of_month);
  if (period == ENT_YEARLY) return year;
  return period == ENT_QUARTERLY ? year * 4 + (month - 1) / 3 : year * 12 + month - 1;
}

static ent_interval days_of(int number, ent_period period) {
  int months = period == ENT_YEARLY ? 12 : period == ENT_QUARTERLY ? 3 : 1;
  int first = number * months, last = first + months - 1;
  return (ent_interval){ent_interval_of_month(first / 12, first % 12 + 1).from,
                        ent_interval_of_month(last / 12, last % 12 + 1).to};
}

typedef struct happening {
  int period, type, quad;
  double goldstein;
  bool scored, forth, back;
} happening;

typedef struct happenings {
  happening *list;
  uint32_t count, capacity;
} happenings;

static int type_of(ent_slice name) {
  for (int i = 0; i < ENT_SERIES_TYPES; i++)
    if (ent_slice_is(name, ent_series_types[i])) return i;
  return -1;
}

/* The row as a happening; false if it belongs to no period. */
static bool read_row(happening *out, ent_series *series, sqlite3_stmt *row, bool all) {
  ent_day from = ent__day(row, 3), to = ent__day(row, 4);
  ent_modality modality = ent__modality_of(ent__text(row, 5));
  if (!all && modality != ENT_HAPPENED && modality != ENT_ONGOING) {
    series->unsure++;
    return false;
  }
  if (from == ENT_DAY_NONE || to == ENT_DAY_NONE ||
      period_of(from, series->period) != period_of(to, series->period)) {
    series->undated++;
    return false;
  }
  *out = (happening){.period = period_of(from, series->period),
                     .type = type_of(ent__text(row, 0)),
                     .quad = sqlite3_column_int(row, 1),
                     .scored = sqlite3_column_type(row, 2) != SQLITE_NULL,
                     .goldstein = sqlite3_column_double(row, 2),
                     .forth = sqlite3_column_int(row, 6) != 0,
                     .back = sqlite3_column_int(row, 7) != 0};
  return true;
}

static ent_status read_rows(happenings *out, ent_series *series, ent_arena *arena,
                            ent_record *record, bool all, ent_error *err) {
  sqlite3_stmt *rows;
  ent_status status = ent__sql_prepare(&rows, record, events_sql, err);
  if (status != ENT_OK) return status;
  ent__bind_text(rows, 1, series->states[0]);
  ent__bind_text(rows, 2, series->states[1]);
  while ((status = ent__sql_step(record, rows, err)) == ENT_OK) {
    if (out->count == out->capacity) {
      uint32_t wider = out->capacity ? out->capacity * 2 : 256;
      happening *moved = ent_arena_grow(arena, out->list, out->capacity, wider, sizeof *moved);
      if (!moved) {
        status = ent_fail(err, ENT_E_NOMEM, "out of memory");
        break;
      }
      out->list = moved;
      out->capacity = wider;
    }
    if (read_row(&out->list[out->count], series, rows, all)) out->count++;
  }
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

static void count_one(ent_series_row *row, const happening *h) {
  row->events++;
  if (h->type >= 0) row->types[h->type]++;
  if (h->quad >= 1 && h->quad <= 4) row->quads[h->quad - 1]++;
  if (!h->scored) return;
  row->scored++;
  row->goldstein_sum += h->goldstein;
}

ent_status ent_series_build(ent_series *out, ent_arena *arena, ent_record *record, ent_slice a,
                            ent_slice b, const ent_series_options *options, ent_error *err) {
  happenings found = {0};
  int first, last;
  ent_status status;
  *out = (ent_series){.states = {ent_arena_copy(arena, a), ent_arena_copy(arena, b)},
                      .period = options->period};
  status = read_rows(&found, out, arena, record, options->all_modalities, err);
  if (status != ENT_OK || !found.count) return status;
  first = last = found.list[0].period;
  for (uint32_t i = 0; i < found.count; i++) {
    if (found.list[i].period < first) first = found.list[i].period;
    if (found.list[i].period > last) last = found.list[i].period;
  }
  out->count = (uint32_t)(last - first + 1) * 2;
  out->rows = ENT_ARENA_NEW(arena, ent_series_row, out->count);
  if (!out->rows) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < out->count; i++) {
    out->rows[i].period = days_of(first + (int)(i / 2), options->period);
    out->rows[i].actor = out->states[i % 2];
    out->rows[i].recipient = out->states[1 - i % 2];
  }
  for (uint32_t i = 0; i < found.count; i++) {
    ent_series_row *rows = &out->rows[(found.list[i].period - first) * 2];
    if (found.list[i].forth) count_one(&rows[0], &found.list[i]);
    if (found.list[i].back) count_one(&rows[1], &found.list[i]);
  }
  return ENT_OK;
}

/* ---- output --------------------------------------------------------------------------- */

static void add_period(ent_strbuf *out, ent_interval days, ent_period period) {
  int year, month, day;
  ent_day_split(days.from, &year, &month, &day);
  if (period == ENT_YEARLY) ent_strbuf_printf(out, "%04d", year);
  else if (period == ENT_QUARTERLY) ent_strbuf_printf(out, "%04d-Q%d", year, (month + 2) / 3);
  else ent_strbuf_printf(out, "%04d-%02d", year, month);
}

void ent_series_write_table(ent_strbuf *out, const ent_series *series) {
  ent_strbuf_printf(out, "%-8s %-6s %-6s %6s %5s %5s %5s %5s %9s %9s\n", "period", "actor",
                    "recip.", "events", "vcoop", "mcoop", "vconf", "mconf", "gold.mean",
                    "gold.sum");
  for (uint32_t i = 0; i < series->count; i++) {
    const ent_series_row *row = &series->rows[i];
    if (!row->events) continue;
    add_period(out, row->period, series->period);
    ent_strbuf_printf(out, "%*s %-6.*s %-6.*s %6u %5u %5u %5u %5u",
                      series->period == ENT_MONTHLY ? 1 : series->period == ENT_YEARLY ? 4 : 1,
                      "", ENT_FMT(row->actor), ENT_FMT(row->recipient), row->events,
                      row->quads[0], row->quads[1], row->quads[2], row->quads[3]);
    if (row->scored)
      ent_strbuf_printf(out, " %9.2f %9.2f\n", row->goldstein_sum / row->scored,
                        row->goldstein_sum);
    else
      ent_strbuf_printf(out, " %9s %9s\n", "-", "-");
  }
  ent_strbuf_printf(out, "left out: %u without a date as exact as the period, %u not sure\n",
                    series->undated, series->unsure);
}

void ent_series_write_csv(ent_strbuf *out, const ent_series *series) {
  ent_strbuf_puts(out, "period,from,to,actor,recipient,events,verbal_cooperation,"
                       "material_cooperation,verbal_conflict,material_conflict,"
                       "goldstein_mean,goldstein_sum");
  for (int t = 0; t < ENT_SERIES_TYPES; t++) ent_strbuf_printf(out, ",%s", ent_series_types[t]);
  ent_strbuf_puts(out, "\r\n");
  for (uint32_t i = 0; i < series->count; i++) {
    const ent_series_row *row = &series->rows[i];
    char from[16], to[16];
    ent_day_format(row->period.from, from);
    ent_day_format(row->period.to, to);
    add_period(out, row->period, series->period);
    ent_strbuf_printf(out, ",%s,%s,%.*s,%.*s,%u,%u,%u,%u,%u,", from, to, ENT_FMT(row->actor),
                      ENT_FMT(row->recipient), row->events, row->quads[0], row->quads[1],
                      row->quads[2], row->quads[3]);
    if (row->scored)
      ent_strbuf_printf(out, "%.10g,%.10g", row->goldstein_sum / row->scored, row->goldstein_sum);
    else
      ent_strbuf_putc(out, ',');
    for (int t = 0; t < ENT_SERIES_TYPES; t++) ent_strbuf_printf(out, ",%u", row->types[t]);
    ent_strbuf_puts(out, "\r\n");
  }
}

void ent_series_write_json(ent_strbuf *out, const ent_series *series) {
  static const char *const periods[] = {"month", "quarter", "year"};
  ent_strbuf_printf(out, "{\"states\":[\"%.*s\",\"%.*s\"],\"period\":\"%s\",\"undated\":%u,"
                         "\"unsure\":%u,\"rows\":[",
                    ENT_FMT(series->states[0]), ENT_FMT(series->states[1]),
                    periods[series->period], series->undated, series->unsure);
  for (uint32_t i = 0; i < series->count; i++) {
    const ent_series_row *row = &series->rows[i];
    ent_strbuf_puts(out, i ? ",\n{\"period\":\"" : "\n{\"period\":\"");
    add_period(out, row->period, series->period);
    ent_strbuf_printf(out, "\",\"actor\":\"%.*s\",\"recipient\":\"%.*s\",\"events\":%u,"
                           "\"quads\":[%u,%u,%u,%u],",
                      ENT_FMT(row->actor), ENT_FMT(row->recipient), row->events, row->quads[0],
                      row->quads[1], row->quads[2], row->quads[3]);
    if (row->scored)
      ent_strbuf_printf(out, "\"goldstein_mean\":%.10g,\"goldstein_sum\":%.10g,\"types\":{",
                        row->goldstein_sum / row->scored, row->goldstein_sum);
    else
      ent_strbuf_puts(out, "\"goldstein_mean\":null,\"goldstein_sum\":null,\"types\":{");
    for (int t = 0, any = 0; t < ENT_SERIES_TYPES; t++)
      if (row->types[t])
        ent_strbuf_printf(out, any++ ? ",\"%s\":%u" : "\"%s\":%u", ent_series_types[t],
                          row->types[t]);
    ent_strbuf_puts(out, "}}");
  }
  ent_strbuf_puts(out, "]}\n");
}
