/* Series: what counts as asked, what lasts, and when a level changed. */
#include "record_help.h"

#include "analyse/changes.h"

static ent_arena arena;

static int set_up(void **state) {
  (void)state;
  ent_arena_init(&arena, 0);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  ent_arena_free(&arena);
  return 0;
}

static void add_event(test_document *d, const char *cameo, const char *actor,
                      const char *recipient, const char *date, double goldstein) {
  ent_report *r = test_report(d, ENT_EVENT, cameo, actor, recipient, date);
  r->goldstein = goldstein;
  r->quad = goldstein > 0 ? 1 : 4;
}

static ent_record *fill(void) {
  static test_document d;
  ent_record *record = test_open(":memory:");
  ent_report *r;
  test_start(&d, "a", "2022-06-01");
  add_event(&d, "042", "FRD", "SYL", "2018-03-02", 2);
  add_event(&d, "190", "FRD", "SYL", "2018-03-05", -10);
  add_event(&d, "111", "SYL", "FRD", "2018-03-05", -2);
  add_event(&d, "111", "SYL", "FRD", "2018-03-05", -2); /* of another thing, that day */
  d.reports[3].topic = ENT_SLICE("Lake Mire");
  d.reports[2].topic = ENT_SLICE("Hollow Ford");
  add_event(&d, "010", "SYL", "RUR", "2018-05-05", 1);
  add_event(&d, "190", "RUR", "GRA", "2018-05-05", -10);
  d.reports[5].place_country = d.reports[5].place_name = ENT_SLICE("SYL");
  r = test_report(&d, ENT_RELATION, "ALLY", "FRD", "SYL", "since 2018-04");
  r->reciprocal = true;
  test_report(&d, ENT_RELATION, "DIPLOMATIC_RELATIONS", "FRD", "SYL", "since 2010");
  for (uint32_t i = 0; i < d.count; i++) d.sentences[i].paragraph = i;
  test_put(record, &d, NULL);
  test_start(&d, "b", "2022-07-01");
  add_event(&d, "042", "FRD", "SYL", "2018-03-02", 2);
  test_put(record, &d, NULL);
  test_settle(record);
  return record;
}

static ent_series build(ent_record *record, const char *b, ent_series_options options) {
  ent_series series;
  ent_error err = {0};
  if (ent_series_build(&series, &arena, record, ENT_SLICE("SYL"), test_slice(b), &options, &err) !=
      ENT_OK)
    fail_msg("%s", err.message);
  return series;
}

static uint32_t events(const ent_series *series) {
  uint32_t sum = 0;
  for (uint32_t i = 0; i < series->count; i++) sum += series->rows[i].events;
  return sum;
}

static void test_series__counts_as_asked(void **state) {
  ent_record *record = fill();
  ent_series s = build(record, "FRD", (ent_series_options){0});
  (void)state;
  assert_int_equal(s.ways, 2);
  assert_int_equal(events(&s), 4);
  s = build(record, "FRD", (ent_series_options){.undirected = true});
  assert_int_equal(s.ways, 1);
  assert_int_equal(events(&s), 4);
  assert_true(ent_slice_is(s.rows[0].actor, "FRD"));
  assert_int_equal(s.rows[0].roots[10], 2);
  assert_true(s.rows[0].goldstein_positive == 2 && s.rows[0].goldstein_negative == -14);
  assert_int_equal(s.rows[0].all_events, 4);
  s = build(record, "FRD", (ent_series_options){.one_a_day = true});
  assert_int_equal(events(&s), 3);
  assert_int_equal(s.filtered, 1);
  s = build(record, "FRD", (ent_series_options){.min_sources = 2});
  assert_int_equal(events(&s), 1);
  s = build(record, "FRD", (ent_series_options){.root_only = true}); /* first paragraphs */
  assert_int_equal(events(&s), 1);
  s = build(record, "FRD", (ent_series_options){.period = ENT_DAILY});
  assert_int_equal(s.count, 4 * 2);
  assert_true(isnan(s.rows[0].smoothed)); /* SYL did nothing yet */
  assert_true(s.rows[7].smoothed == -4 && s.rows[5].smoothed == 2); /* FRD: (2 - 10) / 2 */
  ent_record_close(record);
}

static void test_series__of_one_state(void **state) {
  ent_record *record = fill();
  ent_series s = build(record, NULL, (ent_series_options){.period = ENT_YEARLY});
  (void)state;
  assert_int_equal(s.ways, 3);
  assert_int_equal(s.rows[0].events, 3); /* what it does */
  assert_int_equal(s.rows[0].statements, 1);
  assert_int_equal(s.rows[1].events, 2); /* what is done to it */
  assert_int_equal(s.rows[2].events, 1); /* what happens in it */
  assert_null(s.lasting);
  ent_record_close(record);
}

static void test_series__tells_what_lasts(void **state) {
  static test_document d;
  ent_record *record = fill();
  ent_series s;
  (void)state;
  test_start(&d, "c", "2022-08-01");
  add_event(&d, "161", "SYL", "FRD", "2018-06-01", -7);
  test_put(record, &d, NULL);
  test_settle(record);
  s = build(record, "FRD", (ent_series_options){0});
  assert_int_equal(s.count, 4 * 2); /* March to June */
  assert_false(s.lasting[0].allied);
  assert_true(s.lasting[1].allied);
  assert_int_equal(s.lasting[0].diplomatic, 1);
  ent_record_close(record);
}

/* ---- changes ------------------------------------------------------------------------- */

static uint32_t next_random(uint32_t *seed) { return *seed = *seed * 1664525u + 1013904223u; }

static double cost(const double *counts, uint32_t from, uint32_t to) {
  double sum = 0;
  for (uint32_t i = from; i < to; i++) sum += counts[i];
  return sum > 0 ? 2 * (sum - sum * log(sum / (to - from))) : 0;
}

/* The least cost by trying every last cut: optimal partitioning without pruning. */
static double least_cost(const double *counts, uint32_t count, double penalty) {
  double best[200] = {-penalty};
  for (uint32_t t = 1; t <= count; t++) {
    best[t] = INFINITY;
    for (uint32_t s = 0; s < t; s++) best[t] = fmin(best[t], best[s] + cost(counts, s, t) + penalty);
  }
  return best[count];
}

static void test_pelt__is_exact(void **state) {
  uint32_t seed = 7;
  (void)state;
  for (int round = 0; round < 200; round++) {
    double counts[120], penalty = 4 + round % 7, total = -penalty;
    uint32_t n = 1 + next_random(&seed) % 120, *ends, found, from = 0;
    uint32_t level = 1 + next_random(&seed) % 9;
    for (uint32_t i = 0; i < n; i++) {
      if (next_random(&seed) % 20 == 0) level = 1 + next_random(&seed) % 40;
      counts[i] = (next_random(&seed) >> 16) % (2 * level);
    }
    found = ent__pelt(&ends, &arena, counts, n, penalty);
    for (uint32_t i = 0; i <= found; i++) {
      uint32_t to = i < found ? ends[i] + 1 : n;
      assert_true(to > from);
      total += cost(counts, from, to) + penalty;
      from = to;
    }
    assert_true(fabs(total - least_cost(counts, n, penalty)) < 1e-6);
  }
}

static void test_pelt__finds_what_was_planted(void **state) {
  double counts[60];
  uint32_t *ends, seed = 3;
  (void)state;
  for (uint32_t i = 0; i < 60; i++)
    counts[i] = (i < 24 ? 2 : i < 48 ? 12 : 4) + next_random(&seed) / 65536 % 3;
  assert_int_equal(ent__pelt(&ends, &arena, counts, 60, 2 * log(60)), 2);
  assert_int_equal(ends[0], 23);
  assert_int_equal(ends[1], 47);
  for (uint32_t i = 0; i < 60; i++) counts[i] = 5;
  assert_int_equal(ent__pelt(&ends, &arena, counts, 60, 2 * log(60)), 0);
  counts[30] = 60; /* one month that stands out */
  assert_int_equal(ent__pelt(&ends, &arena, counts, 60, 2 * log(60)), 2);
}

static void test_changes__of_a_dyad(void **state) {
  static test_document d;
  ent_record *record = test_open(":memory:");
  ent_series series;
  ent_changes changes;
  ent_strbuf text;
  (void)state;
  for (int year = 2001; year <= 2020; year++) {
    static char names[20][16], dates[20][8][32];
    snprintf(names[year - 2001], sizeof names[0], "d%d", year);
    test_start(&d, names[year - 2001], "2021-01-01");
    for (int k = 0; k < (year < 2011 ? 1 : 8); k++) {
      char *date = dates[year - 2001][k];
      snprintf(date, sizeof dates[0][0], "%d-%02d-11", year, k + 1);
      add_event(&d, "190", "FRD", "SYL", date, -10);
    }
    test_put(record, &d, NULL);
  }
  test_settle(record);
  series = build(record, "FRD", (ent_series_options){.period = ENT_YEARLY});
  assert_int_equal(ent_changes_find(&changes, &arena, &series, NULL), ENT_E_ARG);
  series = build(record, "FRD", (ent_series_options){.period = ENT_YEARLY, .undirected = true});
  assert_int_equal(ent_changes_find(&changes, &arena, &series, NULL), ENT_OK);
  assert_int_equal(changes.kinds[0].count, 1);
  assert_int_equal(changes.kinds[1].count, 0); /* no cooperation at all */
  assert_int_equal(changes.kinds[2].count, 1);
  ent_strbuf_init(&text, 0);
  ent_changes_write_table(&text, &changes);
  assert_non_null(strstr(text.data, "2011 to 2020: rises from 1.00 to 8.00"));
  ent_strbuf_clear(&text);
  ent_changes_write_csv(&text, &changes);
  assert_non_null(strstr(text.data, "conflict,2011,2020,10,1,8,"));
  ent_strbuf_free(&text);
  ent_record_close(record);
}

#define TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(test_series__counts_as_asked), TEST(test_series__of_one_state),
      TEST(test_series__tells_what_lasts), TEST(test_pelt__is_exact),
      TEST(test_pelt__finds_what_was_planted), TEST(test_changes__of_a_dyad),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
