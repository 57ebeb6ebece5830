/* Task `dates`: expressions of time in running text and the days they mean, against TIMEX3 or TEI
 * values, scored as ../shared/tools/score_gold.py does. */
#include <stdlib.h>

#include "evaluate/figures.h"
#include "evaluate/gold.h"
#include "resolve/time/time.h"
#include "serve/jsonl.h"

typedef struct timex {
  ent__span span;
  ent_interval when;
  bool modified; /* START, MID, END ...: a part of the interval is right */
} timex;

typedef struct timex_list {
  timex *items; /* in the row's arena */
  uint32_t count;
} timex_list;

/* Columns: of every expression, then of those that are intervals of the calendar. */
enum { ALL_SAID, ALL_GOLD, ALL_STRICT, ALL_RELAXED, SAID, GOLD, STRICT, RELAXED, VALUE, EQUAL, MEETS,
       COLUMNS };

enum { DAY, WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY, OTHER, LENGTHS };
static const char *const lengths[LENGTHS] = {"day", "week", "month", "quarter", "year", "decade",
                                             "century", "other"};

typedef struct job {
  ent_evaluation *e;
  ent__tally tally;
  ent__judged_list judged; /* lengths of what was met */
  size_t own, spans_of_time, unknown; /* passed over: the document's date, durations, no interval */
} job;

/* ---- TIMEX values --------------------------------------------------------------------------- */

/* A run of digits at the beginning, at least `least` and at most `most`; false if there are fewer. */
static bool take_digits(ent_slice *text, size_t least, size_t most, int *out) {
  size_t n = 0;
  *out = 0;
  while (n < text->size && n < most && text->data[n] >= '0' && text->data[n] <= '9')
    *out = *out * 10 + text->data[n++] - '0';
  *text = (ent_slice){text->data + n, text->size - n};
  return n >= least;
}

/* From the first of month `first` to the end of month `last`, which may be of the next year. */
static ent_interval months(int year, int first, int last) {
  int end = year + (last - 1) / 12, month = (last - 1) % 12 + 1;
  return (ent_interval){ent_day_of(year, first, 1), ent_day_of(end, month, ent_days_in_month(end, month))};
}

/* "W03", "W03-WE", "W03-2": weeks begin on Monday, the first holds 4 January. */
static ent_interval week_of(int year, ent_slice rest) {
  ent_day monday = ent_day_of(year, 1, 4);
  int week, day;
  monday -= ent_day_weekday(monday);
  if (!take_digits(&rest, 2, 2, &week) || week < 1 || week > 53) return ENT_INTERVAL_NONE;
  monday += 7 * (week - 1);
  if (!rest.size) return (ent_interval){monday, monday + 6};
  if (ent_slice_is(rest, "-WE")) return (ent_interval){monday + 5, monday + 6};
  ent_slice_cut(&rest, '-');
  if (!take_digits(&rest, 1, 1, &day) || rest.size || day < 1 || day > 7) return ENT_INTERVAL_NONE;
  return ent_interval_of_day(monday + day - 1);
}

/* What follows "YYYY-". */
static ent_interval part_of_year(int year, ent_slice rest) {
  static const char *const seasons[] = {"SP", "SU", "FA", "WI"};
  int month, day;
  for (int i = 0; i < 4; i++)
    if (ent_slice_is(rest, seasons[i])) return months(year, 3 + 3 * i, 5 + 3 * i);
  if (rest.size == 2 && (rest.data[0] == 'Q' || rest.data[0] == 'H')) {
    int size = rest.data[0] == 'Q' ? 3 : 6, part = rest.data[1] - '0';
    return part >= 1 && part * size <= 12 ? months(year, (part - 1) * size + 1, part * size)
                                          : ENT_INTERVAL_NONE;
  }
  if (ent_slice_starts(rest, "W"))
    return week_of(year, (ent_slice){rest.data + 1, rest.size - 1});
  if (!take_digits(&rest, 2, 2, &month) || month < 1 || month > 12) return ENT_INTERVAL_NONE;
  if (!rest.size) return months(year, month, month);
  if (rest.data[0] != '-') return ENT_INTERVAL_NONE;
  ent_slice_cut(&rest, '-');
  if (!take_digits(&rest, 2, 2, &day) || rest.size || day < 1 || day > ent_days_in_month(year, month))
    return ENT_INTERVAL_NONE;
  return ent_interval_of_day(ent_day_of(year, month, day));
}

static ent_interval interval_of_value(ent_slice value) {
  ent_slice text = ent_slice_cut(&value, 'T');
  int number;
  size_t digits;
  while (ent_slice_ends(text, "-XX")) text.size -= 3;
  digits = text.size;
  if (!take_digits(&text, 2, 4, &number)) return ENT_INTERVAL_NONE;
  digits -= text.size;
  if (digits == 4 && !text.size) return months(number, 1, 12);
  if (digits == 4 && text.data[0] == '-')
    return part_of_year(number, (ent_slice){text.data + 1, text.size - 1});
  if (digits == 3 && (!text.size || ent_slice_is(text, "X")))
    return (ent_interval){ent_day_of(number * 10, 1, 1), ent_day_of(number * 10 + 9, 12, 31)};
  if (digits == 2 && (!text.size || ent_slice_is(text, "XX")))
    return (ent_interval){ent_day_of(number * 100, 1, 1), ent_day_of(number * 100 + 99, 12, 31)};
  return ENT_INTERVAL_NONE;
}

/* The interval of a gold expression, TIMEX3 or TEI; none for durations, sets, unknown parts. */
static ent_interval interval_of(const json_t *one) {
  ent_slice type = ent__json_slice(one, "type");
  ent_slice value = ent__json_slice(one, "value");
  ent_slice from = ent__json_slice(one, "from"), to = ent__json_slice(one, "to");
  if (ent_slice_is(type, "DURATION") || ent_slice_is(type, "SET")) return ENT_INTERVAL_NONE;
  if (json_object_get(one, "value") || json_object_get(one, "when"))
    return interval_of_value(value.size ? value : ent__json_slice(one, "when"));
  if (!json_object_get(one, "from")) from = ent__json_slice(one, "notBefore");
  if (!json_object_get(one, "to")) to = ent__json_slice(one, "notAfter");
  return (ent_interval){interval_of_value(from).from, interval_of_value(to).to};
}

static int length_of(ent_interval when) {
  static const int days[] = {1, 7, 31, 92, 366, 3653, 36525};
  int length = when.from == ENT_DAY_NONE || when.to == ENT_DAY_NONE ? 0 : when.to - when.from + 1;
  for (int i = 0; length && i < OTHER; i++)
    if (length <= days[i]) return i;
  return OTHER;
}

/* ---- gold and ours -------------------------------------------------------------------------- */

static bool meets_any(ent__span span, const timex_list *list) {
  for (uint32_t i = 0; i < list->count; i++)
    if (ent__overlap(span, list->items[i].span)) return true;
  return false;
}

/* The document's own date lines go to `own`, the rest to `body`. */
static bool read_gold(job *j, ent__row *row, timex_list *body, timex_list *own) {
  const json_t *list = json_object_get(row->json, "timex");
  size_t count = json_array_size(list);
  body->items = ENT_ARENA_NEW(row->arena, timex, count + 1);
  own->items = ENT_ARENA_NEW(row->arena, timex, count + 1);
  if (!body->items || !own->items) return false;
  for (size_t i = 0; i < count; i++) {
    const json_t *one = json_array_get(list, i);
    timex t = {ent__gold_span(one), interval_of(one), ent__json_slice(one, "mod").size > 0};
    ent_slice type = ent__json_slice(one, "type");
    bool document = json_is_true(json_object_get(one, "dct"));
    timex_list *to = document ? own : body;
    bool dated = ent_interval_known(t.when);
    bool lasts = ent_slice_is(type, "DURATION") || ent_slice_is(type, "SET");
    j->own += document;
    j->spans_of_time += !document && !dated && lasts;
    j->unknown += !document && !dated && !lasts;
    to->items[to->count++] = t;
  }
  return true;
}

static ent_status read_ours(job *j, ent__row *row, timex_list *said, ent_error *err) {
  const uint32_t *points = ent__code_points(row->arena, row->document.text);
  const ent_time *times;
  uint32_t count;
  ent_strbuf line;
  ent_status st = ent_document_time_parts(&times, &count, row->arena, &row->coded.sentences,
                                          row->document.published, err);
  if (st != ENT_OK) return st;
  said->items = ENT_ARENA_NEW(row->arena, timex, count + 1);
  if (!points || !said->items) return ent__no_memory(err);
  ent_strbuf_init(&line, 0);
  ent_strbuf_puts(&line, "{\"id\":");
  ent_json_text(&line, row->document.id);
  ent_strbuf_puts(&line, ",\"dates\":[");
  for (uint32_t i = 0; i < count; i++) {
    const ent_time *t = &times[i];
    said->items[said->count++] = (timex){{points[t->begin], points[t->end]}, t->when, false};
    ent_strbuf_printf(&line, "%s{\"span\":[%u,%u],\"from\":", i ? "," : "", t->begin, t->end);
    ent_json_day(&line, t->when.from);
    ent_strbuf_puts(&line, ",\"to\":");
    ent_json_day(&line, t->when.to);
    ent_strbuf_putc(&line, '}');
  }
  ent_strbuf_puts(&line, "]}\n");
  return ent__put_prediction(j->e, &line, err);
}

/* ---- one text ------------------------------------------------------------------------------- */

/* Pairs one to one, equal spans first: met[said] is the gold's number, -1 for none. */
static void pair(int *met, bool *used, const timex_list *said, const timex_list *gold) {
  for (uint32_t i = 0; i < said->count; i++) met[i] = -1;
  for (int exact = 1; exact >= 0; exact--)
    for (uint32_t i = 0; i < said->count; i++)
      for (uint32_t k = 0; met[i] < 0 && k < gold->count; k++) {
        ent__span a = said->items[i].span, b = gold->items[k].span;
        if (used[k] || (exact ? a.begin != b.begin || a.end != b.end : !ent__overlap(a, b))) continue;
        met[i] = (int)k;
        used[k] = true;
      }
}

static void count_value(double *unit, ent_interval said, const timex *gold) {
  ent_interval want = gold->when;
  bool equal = said.from == want.from && said.to == want.to;
  bool whole = said.from != ENT_DAY_NONE && said.to != ENT_DAY_NONE && want.from != ENT_DAY_NONE &&
               want.to != ENT_DAY_NONE;
  bool inside = gold->modified && whole && want.from <= said.from && said.to <= want.to;
  unit[EQUAL] += equal;
  unit[VALUE] += equal || inside;
  unit[MEETS] += ent_intervals_meet(said, want);
}

/* Of all expressions, or of those in the calendar; what is met only beside them is passed over. */
static bool count_scope(job *j, double *unit, ent_arena *arena, const timex_list *body,
                        const timex_list *said, bool dated) {
  timex_list target = {ENT_ARENA_NEW(arena, timex, body->count + 1), 0}, beside = target, mine = target;
  int *met = ENT_ARENA_NEW(arena, int, said->count + 1);
  bool *used = ENT_ARENA_NEW(arena, bool, body->count + 1);
  size_t k = dated ? SAID : ALL_SAID;
  beside.items = ENT_ARENA_NEW(arena, timex, body->count + 1);
  mine.items = ENT_ARENA_NEW(arena, timex, said->count + 1);
  if (!target.items || !beside.items || !mine.items || !met || !used) return false;
  for (uint32_t i = 0; i < body->count; i++) {
    timex_list *to = dated && !ent_interval_known(body->items[i].when) ? &beside : &target;
    to->items[to->count++] = body->items[i];
    used[i] = false;
  }
  for (uint32_t i = 0; i < said->count; i++)
    if (meets_any(said->items[i].span, &target) || !meets_any(said->items[i].span, &beside))
      mine.items[mine.count++] = said->items[i];
  pair(met, used, &mine, &target);
  unit[k] += mine.count;
  unit[k + 1] += target.count;
  for (uint32_t i = 0; i < mine.count; i++) {
    const timex *gold = met[i] < 0 ? NULL : &target.items[met[i]];
    const timex *t = &mine.items[i];
    int length = length_of(t->when);
    if (gold) unit[k + 2] += t->span.begin == gold->span.begin && t->span.end == gold->span.end;
    unit[k + 3] += gold != NULL;
    if (dated && gold) count_value(unit, t->when, gold);
    if (dated && !ent__judged_add(&j->judged, gold ? length_of(gold->when) : -1, length)) return false;
  }
  for (uint32_t i = 0; dated && i < target.count; i++)
    if (!used[i] && !ent__judged_add(&j->judged, length_of(target.items[i].when), -1)) return false;
  return true;
}

static ent_status on_row(void *user, ent__row *row, ent_error *err) {
  job *j = user;
  timex_list body = {0}, own = {0}, all = {0}, said = {0};
  double *unit = ent__tally_unit(&j->tally);
  ent_status st = unit && read_gold(j, row, &body, &own) ? read_ours(j, row, &all, err)
                                                         : ent__no_memory(err);
  if (st != ENT_OK) return st;
  said.items = ENT_ARENA_NEW(row->arena, timex, all.count + 1);
  if (!said.items) return ent__no_memory(err);
  for (uint32_t i = 0; i < all.count; i++)
    if (!meets_any(all.items[i].span, &own)) said.items[said.count++] = all.items[i];
  return count_scope(j, unit, row->arena, &body, &said, false) &&
                 count_scope(j, unit, row->arena, &body, &said, true)
             ? ENT_OK
             : ent__no_memory(err);
}

/* ---- figures -------------------------------------------------------------------------------- */

static bool print_figures(const job *j) {
  static const ent__metric metrics[] = {
      {"all: strict", ALL_STRICT, ALL_SAID, ALL_STRICT, ALL_GOLD},
      {"all: relaxed", ALL_RELAXED, ALL_SAID, ALL_RELAXED, ALL_GOLD},
      {"dates: strict", STRICT, SAID, STRICT, GOLD},
      {"dates: relaxed", RELAXED, SAID, RELAXED, GOLD},
      {"dates: value", VALUE, SAID, VALUE, GOLD}};
  double met = ent__tally_sum(&j->tally, RELAXED);
  if (met < 1) met = 1;
  printf("documents %zu  skipped in scope dates: %zu durations and sets, %zu no calendar interval, "
         "%zu document date\n", j->tally.units, j->spans_of_time, j->unknown, j->own);
  if (!ent__print_metrics(&j->tally, "scope", metrics, sizeof metrics / sizeof metrics[0])) return false;
  printf("of relaxed matches in scope dates: equal %.3f  value %.3f  meets %.3f\n",
         ent__tally_sum(&j->tally, EQUAL) / met, ent__tally_sum(&j->tally, VALUE) / met,
         ent__tally_sum(&j->tally, MEETS) / met);
  ent__print_classes(&j->judged, lengths, LENGTHS);
  ent__print_confusion(&j->judged, lengths, LENGTHS);
  return true;
}

ent_status ent_evaluate_dates(ent_evaluation *e, ent_error *err) {
  job j = {.e = e, .tally = {.columns = COLUMNS}};
  ent_code_options options = {.parse_all = true};
  ent_status st = ent__each_row(e->engine, e->gold, &options, NULL, on_row, &j, err);
  if (st == ENT_OK && !print_figures(&j)) st = ent__no_memory(err);
  free(j.judged.items);
  ent__tally_free(&j.tally);
  return st;
}
