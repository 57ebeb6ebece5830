/* In: items of kind event in which the states take part. Out: counts by period.
 *
 * An event counts in the period that contains its whole date; what is vaguer ("in 2018"
 * in a monthly series) and what has no date is counted apart and told, never spread. */
#include "analyse/series.h"

#include <math.h>
#include <stdlib.h>

#include "record/load.h"

const char *const ent_series_types[ENT_SERIES_TYPES] = {
    "AGREE",  "CONSULT", "SUPPORT", "CONCEDE",  "COOPERATE", "AID",    "RETREAT", "REQUEST",
    "ACCUSE", "REJECT",  "THREATEN", "PROTEST", "SANCTION",  "MOBILIZE", "COERCE", "ASSAULT"};

enum { SMOOTH_DAYS = 28 };

#define COLUMNS "i.type, i.quad, i.goldstein, i.date_from, i.date_to, i.modality, i.cameo," \
                " i.independent, i.id"
/* ?3: whether it has to be told in a headline or in the first paragraph of the body */
#define ROOT " AND (?3 = 0 OR EXISTS (SELECT 1 FROM item_report ir JOIN report r"             \
             " ON r.id = ir.report JOIN sentence s ON s.id = r.sentence WHERE ir.item = i.id" \
             " AND (s.kind = 'headline' OR s.paragraph = (SELECT min(f.paragraph) FROM sentence f" \
             " WHERE f.id BETWEEN r.document * 1048576 AND r.document * 1048576 + 1048575"    \
             " AND f.kind = 'body'))))"

static const char pair_sql[] =
    "SELECT " COLUMNS ", max(a.role IN ('actor', 'both') AND b.role IN ('recipient', 'both')),"
    " max(b.role IN ('actor', 'both') AND a.role IN ('recipient', 'both')), 0"
    " FROM item_party a CROSS JOIN item_party b ON b.entity = ?2 AND b.item = a.item"
    " CROSS JOIN item i ON i.id = a.item"
    " WHERE a.entity = ?1 AND i.kind = 'event'" ROOT " GROUP BY i.id ORDER BY i.date_from, i.item";

static const char one_sql[] =
    "SELECT " COLUMNS ", max(a.role IN ('actor', 'both')), max(a.role IN ('recipient', 'both')),"
    " i.place_country IS ?1 FROM item_party a CROSS JOIN item i ON i.id = a.item"
    " WHERE a.entity = ?1 AND ?2 IS NULL AND i.kind = 'event'" ROOT " GROUP BY i.id"
    " UNION ALL SELECT " COLUMNS ", 0, 0, 1 FROM item i WHERE i.place_country = ?1"
    " AND i.kind = 'event' AND NOT EXISTS (SELECT 1 FROM item_party p WHERE p.item = i.id"
    " AND p.entity = ?1)" ROOT " ORDER BY 4, 9";

/* Number of the period that a day is in, counted from year 0 (days: from 1970). */
static int period_of(ent_day day, ent_period period) {
  int year, month, of_month;
  if (period == ENT_DAILY) return day;
  ent_day_split(day, &year, &month, &of_month);
  if (period == ENT_YEARLY) return year;
  return period == ENT_QUARTERLY ? year * 4 + (month - 1) / 3 : year * 12 + month - 1;
}

static ent_interval days_of(int number, ent_period period) {
  int months = period == ENT_YEARLY ? 12 : period == ENT_QUARTERLY ? 3 : 1;
  int first = number * months, last = first + months - 1;
  if (period == ENT_DAILY) return (ent_interval){number, number};
  return (ent_interval){ent_interval_of_month(first / 12, first % 12 + 1).from,
                        ent_interval_of_month(last / 12, last % 12 + 1).to};
}

typedef struct happening {
  int period, type, quad, root;
  double goldstein;
  bool scored, ways[3]; /* forth, back; for one state: as actor, as recipient, as place */
  ent_day day;          /* if its date is one day */
  uint64_t code;        /* the CAMEO code's letters */
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

static uint64_t code_of(ent_slice cameo) {
  uint64_t code = 0;
  for (size_t i = 0; i < cameo.size && i < 8; i++) code = code << 8 | (unsigned char)cameo.data[i];
  return code;
}

/* 1 to 20; 0 if it has no code. */
static int root_of(ent_slice cameo) {
  int root = 0;
  for (size_t i = 0; i < 2 && i < cameo.size; i++)
    if (cameo.data[i] >= '0' && cameo.data[i] <= '9') root = root * 10 + cameo.data[i] - '0';
  return root <= ENT_SERIES_ROOTS ? root : 0;
}

static void read_row(ent_series_event *out, sqlite3_stmt *row) {
  *out = (ent_series_event){.date = {ent__day(row, 3), ent__day(row, 4)},
                            .type = ent__text(row, 0),
                            .cameo = ent__text(row, 6),
                            .goldstein = ent__real(row, 2),
                            .quad = sqlite3_column_int(row, 1),
                            .modality = ent__modality_of(ent__text(row, 5)),
                            .independent = sqlite3_column_int64(row, 7)};
  for (int way = 0; way < 3; way++) out->ways[way] = sqlite3_column_int(row, 9 + way) != 0;
}

/* Why the event belongs to no period is counted; NULL if it does belong to one. */
static uint32_t *left_out(ent_series *series, const ent_series_event *event,
                          const ent_series_options *options) {
  ent_interval date = event->date;
  if (!options->all_modalities && event->modality != ENT_HAPPENED &&
      event->modality != ENT_ONGOING)
    return &series->unsure;
  if (date.from == ENT_DAY_NONE || date.to == ENT_DAY_NONE ||
      period_of(date.from, series->period) != period_of(date.to, series->period))
    return &series->undated;
  return event->independent < options->min_sources ? &series->filtered : NULL;
}

static ent_status add_event(happenings *out, ent_series *series, ent_arena *arena,
                            const ent_series_event *event, const ent_series_options *options,
                            ent_error *err) {
  uint32_t *reason = left_out(series, event, options);
  happening *one;
  if (reason) {
    (*reason)++;
    return ENT_OK;
  }
  if (out->count == out->capacity) {
    uint32_t wider = out->capacity ? out->capacity * 2 : 256;
    happening *moved = ent_arena_grow(arena, out->list, out->capacity, wider, sizeof *moved);
    if (!moved) return ent_fail(err, ENT_E_NOMEM, "out of memory");
    out->list = moved;
    out->capacity = wider;
  }
  one = &out->list[out->count++];
  *one = (happening){.period = period_of(event->date.from, series->period),
                     .type = type_of(event->type),
                     .quad = event->quad,
                     .root = root_of(event->cameo),
                     .scored = !isnan(event->goldstein),
                     .goldstein = event->goldstein,
                     .day = event->date.from == event->date.to ? event->date.from : ENT_DAY_NONE,
                     .code = code_of(event->cameo)};
  memcpy(one->ways, event->ways, sizeof one->ways);
  return ENT_OK;
}

static ent_status read_rows(happenings *out, ent_series *series, ent_arena *arena,
                            ent_record *record, const ent_series_options *options,
                            ent_error *err) {
  sqlite3_stmt *rows;
  bool pair = series->states[1].size > 0;
  ent_status status = ent__sql_prepare(&rows, record, pair ? pair_sql : one_sql, err);
  if (status != ENT_OK) return status;
  ent__bind_text(rows, 1, series->states[0]);
  ent__bind_text(rows, 2, series->states[1]);
  sqlite3_bind_int(rows, 3, options->root_only);
  while (status == ENT_OK && (status = ent__sql_step(record, rows, err)) == ENT_OK) {
    ent_series_event event;
    read_row(&event, rows);
    status = add_event(out, series, arena, &event, options, err);
  }
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

static ent_status take_events(happenings *out, ent_series *series, ent_arena *arena,
                              const ent_series_source *source, const ent_series_options *options,
                              ent_error *err) {
  ent_status status = ENT_OK;
  for (uint32_t i = 0; status == ENT_OK && i < source->event_count; i++)
    status = add_event(out, series, arena, &source->events[i], options, err);
  return status;
}

static int by_day(const void *left, const void *right) {
  const happening *a = left, *b = right;
  if (a->day != b->day) return a->day < b->day ? -1 : 1;
  if (a->code != b->code) return a->code < b->code ? -1 : 1;
  return memcmp(a->ways, b->ways, sizeof a->ways);
}

/* One event a day, direction and code; what is vaguer than a day stays. */
static void keep_one_a_day(ent_series *series, happenings *all) {
  uint32_t kept = 0;
  if (all->count) qsort(all->list, all->count, sizeof *all->list, by_day);
  for (uint32_t i = 0; i < all->count; i++) {
    const happening *last = kept ? &all->list[kept - 1] : NULL;
    if (last && last->day != ENT_DAY_NONE && by_day(last, &all->list[i]) == 0) series->filtered++;
    else all->list[kept++] = all->list[i];
  }
  all->count = kept;
}

static void count_one(ent_series_row *row, const happening *h) {
  row->events++;
  if (h->type >= 0) row->types[h->type]++;
  if (h->root) row->roots[h->root - 1]++;
  if (h->quad >= 1 && h->quad <= 4) row->quads[h->quad - 1]++;
  if (h->root == 1) row->statements++;
  if (!h->scored) return;
  row->scored++;
  row->goldstein_sum += h->goldstein;
  if (h->goldstein > 0) row->goldstein_positive += h->goldstein;
  else row->goldstein_negative += h->goldstein;
}

static void name_row(const ent_series *series, ent_series_row *row, uint32_t way) {
  static const ent_slice all = {"*", 1};
  if (series->states[1].size) {
    row->actor = series->states[way];
    row->recipient = series->states[1 - way];
  } else {
    row->actor = way == 0 ? series->states[0] : all;
    row->recipient = way == 1 ? series->states[0] : all;
    if (way == 2) row->place = series->states[0];
  }
}

/* Scores have a decimal or two: what a sum has beyond is rounding and depends on the order. */
static void round_sums(ent_series *series) {
  for (uint32_t i = 0; i < series->count; i++) {
    double *sums[] = {&series->rows[i].goldstein_sum, &series->rows[i].goldstein_positive,
                      &series->rows[i].goldstein_negative};
    for (size_t k = 0; k < sizeof sums / sizeof *sums; k++) *sums[k] = round(*sums[k] * 1e6) / 1e6;
  }
}

static void smooth(ent_series *series) {
  for (uint32_t i = 0; i < series->count; i++) {
    double sum = 0;
    uint32_t scored = 0;
    for (uint32_t back = 0; back < SMOOTH_DAYS && back * series->ways <= i; back++) {
      sum += series->rows[i - back * series->ways].goldstein_sum;
      scored += series->rows[i - back * series->ways].scored;
    }
    series->rows[i].smoothed = scored && series->period == ENT_DAILY ? sum / scored : (double)NAN;
  }
}

/* Events of all states with this date, for the period that has all of it. */
static void add_to_all(ent_series *series, ent_interval date, uint32_t events, int first) {
  int64_t at = (int64_t)period_of(date.from, series->period) - first;
  if (period_of(date.to, series->period) != at + first) return;
  for (uint32_t way = 0; way < series->ways; way++)
    series->rows[at * series->ways + way].all_events += events;
}

/* How many events of all states each period has: media write more from year to year. */
static ent_status count_all(ent_series *series, ent_record *record, int first, ent_error *err) {
  sqlite3_stmt *rows;
  ent_status status = ent__sql_prepare(
      &rows, record,
      "SELECT date_from, date_to, count(*) FROM item WHERE kind = 'event'"
      " AND date_from BETWEEN ?1 AND ?2 AND date_to <= ?2 GROUP BY date_from, date_to", err);
  if (status != ENT_OK) return status;
  ent__bind_day(rows, 1, series->rows[0].period.from);
  ent__bind_day(rows, 2, series->rows[series->count - 1].period.to);
  while ((status = ent__sql_step(record, rows, err)) == ENT_OK)
    add_to_all(series, (ent_interval){ent__day(rows, 0), ent__day(rows, 1)},
               (uint32_t)sqlite3_column_int64(rows, 2), first);
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

static void take_all(ent_series *series, const ent_series_source *source, int first) {
  ent_interval within = {series->rows[0].period.from, series->rows[series->count - 1].period.to};
  for (uint32_t i = 0; i < source->date_count; i++) {
    ent_interval date = source->dates[i].date;
    if (date.from != ENT_DAY_NONE && date.to != ENT_DAY_NONE && date.from >= within.from &&
        date.to <= within.to)
      add_to_all(series, date, source->dates[i].events, first);
  }
}

const char *const ent_series_lasting[] = {"ALLY", "STRATEGIC_PARTNER", "GUARANTEES",
                                          "DIPLOMATIC_RELATIONS", "EMBASSY_IN",
                                          "NO_DIPLOMATIC_RELATIONS", NULL};

#define LASTING \
  "SELECT i.relation, i.date_from, i.date_to, i.date_precision, i.modality,"               \
  " (SELECT min(c.date_from) FROM relation_change c WHERE c.relation = i.id"               \
  " AND c.effect = 'ends') FROM "
#define IN_FORCE " AND i.modality IN ('happened', 'ongoing') AND i.date_from IS NOT NULL"

static const char lasting_sql[] =
    LASTING "item_party a CROSS JOIN item_party b ON b.entity = ?2 AND b.item = a.item"
    " CROSS JOIN item i ON i.id = a.item WHERE a.entity = ?1 AND i.kind = 'relation'" IN_FORCE
    " GROUP BY i.id";
static const char lasts_sql[] = LASTING "item i WHERE i.id = ?1" IN_FORCE;

static bool lasts(ent_slice relation) {
  for (int i = 0; ent_series_lasting[i]; i++)
    if (ent_slice_is(relation, ent_series_lasting[i])) return true;
  return false;
}

/* From when to when a relation held: what began and was not told to end still holds. */
static ent_interval held(sqlite3_stmt *row) {
  ent_interval date = {ent__day(row, 1), ent__day(row, 2)};
  ent_day end = ent__day(row, 5);
  bool stretch = ent__precision_of(ent__text(row, 3)) == ENT_PRECISION_RANGE;
  if (!(stretch && ent_slice_is(ent__text(row, 4), "happened"))) date.to = ENT_DAY_NONE;
  if (end != ENT_DAY_NONE && (date.to == ENT_DAY_NONE || end < date.to)) date.to = end;
  return date;
}

/* No relations outweigh relations told of for the same time. */
static void note_lasting(ent_series *series, ent_slice relation, ent_interval when) {
  bool none = ent_slice_is(relation, "NO_DIPLOMATIC_RELATIONS");
  bool ties = ent_slice_ends(relation, "RELATIONS") || ent_slice_is(relation, "EMBASSY_IN");
  for (uint32_t i = 0; i < series->count / series->ways; i++) {
    ent_series_state *state = &series->lasting[i];
    if (!ent_intervals_meet(series->rows[i * series->ways].period, when)) continue;
    if (none) state->diplomatic = -1;
    else if (!ties) state->allied = true;
    else if (state->diplomatic == 0) state->diplomatic = 1;
  }
}

/* Of the source's relations, or of all between the two states. */
static ent_status read_lasting(ent_series *series, ent_arena *arena, ent_record *record,
                               const ent_series_source *source, ent_error *err) {
  sqlite3_stmt *rows;
  uint32_t rounds = source ? source->lasting_count : 1;
  ent_status status = ent__sql_prepare(&rows, record, source ? lasts_sql : lasting_sql, err);
  if (status != ENT_OK) return status;
  series->lasting = ENT_ARENA_NEW(arena, ent_series_state, series->count / series->ways);
  if (!series->lasting) status = ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < rounds && status == ENT_OK; i++) {
    if (source) {
      sqlite3_bind_int64(rows, 1, source->lasting[i]);
    } else {
      ent__bind_text(rows, 1, series->states[0]);
      ent__bind_text(rows, 2, series->states[1]);
    }
    while ((status = ent__sql_step(record, rows, err)) == ENT_OK)
      if (lasts(ent__text(rows, 0))) note_lasting(series, ent__text(rows, 0), held(rows));
    sqlite3_reset(rows);
    if (status == ENT_DONE) status = ENT_OK;
  }
  sqlite3_finalize(rows);
  return status;
}

static ent_status make_rows(ent_series *out, ent_arena *arena, const happenings *found,
                            int *first, ent_error *err) {
  int last = *first = found->list[0].period;
  bool one = !out->states[1].size;
  for (uint32_t i = 0; i < found->count; i++) {
    if (found->list[i].period < *first) *first = found->list[i].period;
    if (found->list[i].period > last) last = found->list[i].period;
  }
  out->count = (uint32_t)(last - *first + 1) * out->ways;
  out->rows = ENT_ARENA_NEW(arena, ent_series_row, out->count);
  if (!out->rows) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < out->count; i++) {
    out->rows[i].period = days_of(*first + (int)(i / out->ways), out->period);
    name_row(out, &out->rows[i], i % out->ways);
  }
  for (uint32_t i = 0; i < found->count; i++) {
    ent_series_row *rows = &out->rows[(uint32_t)(found->list[i].period - *first) * out->ways];
    if (!one && out->ways == 1) count_one(rows, &found->list[i]);
    for (uint32_t way = 0; way < out->ways && (one || out->ways > 1); way++)
      if (found->list[i].ways[way]) count_one(&rows[way], &found->list[i]);
  }
  return ENT_OK;
}

ent_status ent_series_build(ent_series *out, ent_arena *arena, ent_record *record, ent_slice a,
                            ent_slice b, const ent_series_options *options, ent_error *err) {
  return ent_series_build_of(out, arena, record, a, b, options, NULL, err);
}

ent_status ent_series_build_of(ent_series *out, ent_arena *arena, ent_record *record, ent_slice a,
                               ent_slice b, const ent_series_options *options,
                               const ent_series_source *source, ent_error *err) {
  happenings found = {0};
  int first = 0;
  ent_status status;
  bool turn = b.size && options->undirected && ent_slice_cmp(b, a) < 0;
  *out = (ent_series){.states = {ent_arena_copy(arena, turn ? b : a),
                                 ent_arena_copy(arena, turn ? a : b)},
                      .period = options->period,
                      .ways = b.size ? options->undirected ? 1 : 2 : 3};
  status = source ? take_events(&found, out, arena, source, options, err)
                  : read_rows(&found, out, arena, record, options, err);
  if (status == ENT_OK && options->one_a_day) keep_one_a_day(out, &found);
  if (status != ENT_OK || !found.count) return status;
  status = make_rows(out, arena, &found, &first, err);
  if (status != ENT_OK) return status;
  round_sums(out);
  smooth(out);
  if (source) take_all(out, source, first);
  else status = count_all(out, record, first, err);
  return status == ENT_OK && b.size ? read_lasting(out, arena, record, source, err) : status;
}
