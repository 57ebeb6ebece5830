/* The publication date estimated from the text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <math.h>
#include <string.h>

#include "resolve/published/published.h"
#include "resolve/published/published_known.h"
#include "segment/segment.h"

static ent_document estimate(const char *text, ent_interval given) {
  ent_document document = {.text = ent_slice_of(text), .published = given};
  ent_sentences sentences;
  ent_arena arena;
  ent_arena_init(&arena, 0);
  assert_int_equal(ent_segment(&sentences, &arena, &document, NULL), ENT_OK);
  assert_int_equal(ent_estimate_published(&document, &sentences, NULL, NULL, &arena, NULL), ENT_OK);
  ent_arena_free(&arena);
  return document;
}

static void check(const char *text, const char *from, const char *to) {
  ent_document document = estimate(text, ENT_INTERVAL_NONE);
  char got[2][16];
  ent_day_format(document.published.from, got[0]);
  ent_day_format(document.published.to, got[1]);
  assert_string_equal(got[0], from);
  assert_string_equal(got[1], to);
  assert_int_equal(document.published_basis, *from ? ENT_BASIS_CONTENT : ENT_BASIS_NONE);
}

static void test_published__known_is_kept(void **state) {
  ent_interval day = ent_interval_of_day(ent_day_of(2001, 2, 3));
  (void)state;
  assert_int_equal(estimate("It was signed in 1999.", day).published.from, day.from);
}

static void test_published__no_dates(void **state) {
  (void)state;
  check("The ministers met and agreed.", "", "");
  check("", "", "");
}

static void test_published__this_year(void **state) {
  (void)state;
  check("The two presidents met in Geneva on March 2, 2015. They had met in June 2014. The accord "
        "was "
        "signed in 2013. On April 9 this year the envoy presented his credentials.\n\nThe talks "
        "lasted "
        "from May 3 to June 7.",
        "2015-06-07", "2015-12-31");
}

static void test_published__last_year(void **state) {
  (void)state;
  check(
      "Trade was small in 2015. A protocol was signed in May 2016. Last year it grew. It reached a "
      "record in 2017.",
      "2018-01-01", "2018-12-31");
}

static void test_published__session(void **state) {
  ent_document document;
  (void)state;
  document =
      estimate("I congratulate the President of the General Assembly at its fifty-fifth session. "
               "Much was done since 1997. The goals for 2015 are before us.",
               ENT_INTERVAL_NONE);
  assert_true(document.published.from >= ent_day_of(2000, 9, 1));
  assert_true(document.published.from <= ent_day_of(2000, 9, 25));
  assert_true(document.published.to >= ent_day_of(2000, 9, 25));
}

/* 4 October was a Monday in 2021, a Tuesday in 2022. */
static void test_published__weekday(void **state) {
#define AGREED " They had agreed on it in January 2020 and again in June 2021."
  (void)state;
  assert_true(estimate("The ministers met on Monday, October 4." AGREED, ENT_INTERVAL_NONE).published.to <
              ent_day_of(2022, 4, 1));
  assert_true(estimate("The ministers met on Tuesday, the 4th of October." AGREED, ENT_INTERVAL_NONE).published.to >
              ent_day_of(2022, 10, 1));
  check("The ministers met on October 4." AGREED, "", "");
  check("The ministers met on Monday, October 4, 1999." AGREED, "", "");
#undef AGREED
}

/* The latest resolution and document cited are mostly of the year. */
static void test_published__cited(void **state) {
#define GREETING " I congratulate the President of the General Assembly on his election."
  (void)state;
  check("We welcome the report A/59/565 and resolutions 1546 (2004) and 1373 (2001)." GREETING, "2004-09-01", "2005-10-31");
  check("We welcome the report and the resolutions of 2004 and 2001." GREETING, "", "");
#undef GREETING
}

/* Holders of offices and what exists bound a text without a year. */
static void test_published__known(void **state) {
  ent_document document = {.text = ENT_SLICE(
      "President Biden spoke with Prime Minister Yoshihide Suga about the Indo-Pacific and thanked "
      "Chancellor Angela Merkel."), .published = ENT_INTERVAL_NONE};
  ent_sentences sentences;
  ent_arena arena;
  ent_world *world;
  (void)state;
  ent_arena_init(&arena, 0);
  assert_int_equal(ent_world_open(&world, TEST_SOURCE_DIR "/data/world", NULL), ENT_OK);
  assert_int_equal(ent_segment(&sentences, &arena, &document, NULL), ENT_OK);
  assert_int_equal(ent_estimate_published(&document, &sentences, world, NULL, &arena, NULL), ENT_OK);
  assert_int_equal(document.published_basis, ENT_BASIS_CONTENT);
  assert_true(document.published.from >= ent_day_of(2020, 9, 1));
  assert_true(document.published.from <= ent_day_of(2021, 2, 1));
  assert_true(document.published.to >= ent_day_of(2021, 9, 1));
  assert_true(document.published.to <= ent_day_of(2022, 6, 30));
  assert_int_not_equal(
      ent_slice_find(document.published_why, ENT_SLICE("Yoshihide Suga 2020-09 to 2021-10"), 0),
      SIZE_MAX);
  ent_world_free(world);
  ent_arena_free(&arena);
}

/* What a text speaks of had happened; what was news soon was none. */
static void test_published__happenings(void **state) {
  ent_document document = {.text = ENT_SLICE("President Biden praised the Inflation Reduction Act "
                                             "and urged an end of the United Auto Workers strike."),
                           .published = ENT_INTERVAL_NONE};
  ent_sentences sentences;
  ent_arena arena;
  ent_world *world;
  (void)state;
  ent_arena_init(&arena, 0);
  assert_int_equal(ent_world_open(&world, TEST_SOURCE_DIR "/data/world", NULL), ENT_OK);
  assert_int_equal(ent_segment(&sentences, &arena, &document, NULL), ENT_OK);
  assert_int_equal(ent_estimate_published(&document, &sentences, world, NULL, &arena, NULL), ENT_OK);
  assert_int_equal(document.published_basis, ENT_BASIS_CONTENT);
  assert_true(document.published.from >= ent_day_of(2022, 8, 1));
  assert_true(document.published.to >= ent_day_of(2023, 10, 1));
  ent_world_free(world);
  ent_arena_free(&arena);
}

/* The general debate sits in September; a scanner may run a number's words together. */
static void test_published__debate(void **state) {
  (void)state;
  check("I congratulate you on your election as President of the General Assembly at its "
        "fiftyseventh session. We thank your predecessor.",
        "2002-09-01", "2002-10-31");
}

static ent_interval by_world(const char *text) {
  ent_document document = {.text = ent_slice_of(text), .published = ENT_INTERVAL_NONE};
  ent_sentences sentences;
  ent_arena arena;
  ent_world *world;
  ent_arena_init(&arena, 0);
  assert_int_equal(ent_world_open(&world, TEST_SOURCE_DIR "/data/world", NULL), ENT_OK);
  assert_int_equal(ent_segment(&sentences, &arena, &document, NULL), ENT_OK);
  assert_int_equal(ent_estimate_published(&document, &sentences, world, NULL, &arena, NULL), ENT_OK);
  ent_world_free(world);
  ent_arena_free(&arena);
  return document.published;
}

/* A clock that is not on summer time: no text of April. */
static void test_published__clock(void **state) {
#define SPOKE(zone) "President Biden spoke at 3:30 P.M. " zone " with Prime Minister Yoshihide Suga on the plan of February 3, 2021."
  (void)state;
  assert_true(by_world(SPOKE("EST")).to < ent_day_of(2021, 4, 1));
  assert_true(by_world(SPOKE("EDT")).to > ent_day_of(2021, 4, 1));
#undef SPOKE
}

static double sum(const double *grid, int from, int to) {
  double total = 0;
  for (int month = from; month < to; month++) total += grid[month];
  return total;
}

/* Words tell which part of the span they were learned from, and never that the text is of the span. */
static void test_published__words(void **state) {
  enum { HOUSE = (2021 - ENT__FIRST_YEAR) * 12, HOUSE_END = HOUSE + 49, DEBATES = (2000 - ENT__FIRST_YEAR) * 12 };
  double grid[ENT__MONTHS];
  ent_dating *dating;
  int best;
  (void)state;
  assert_int_equal(ent_dating_open(&dating, TEST_SOURCE_DIR "/data/model/dating.ent", NULL), ENT_OK);
  for (int month = 0; month < ENT__MONTHS; month++) grid[month] = 1;
  best = ent__dating_weigh(dating, ENT__OF_HOUSE, ENT_SLICE("The Delta variant spreads. Get vaccinated; the American Rescue Plan pays for it, "
                                                            "and the Child Tax Credit reaches families on July 15th."), grid);
  assert_true(best < HOUSE + 12);
  assert_true(fabs(sum(grid, HOUSE, HOUSE_END) - 49) < 1e-6);
  assert_true(sum(grid, HOUSE, HOUSE + 12) > 30);
  assert_true(grid[HOUSE - 1] == 1 && grid[HOUSE_END] == 1);
  best = ent__dating_weigh(dating, ENT__OF_DEBATES, ENT_SLICE("Zzyzx qwrtp \xE2\x80"), grid);
  assert_int_equal(best, -1);
  assert_true(grid[DEBATES] == 1);
  ent_dating_close(dating);
  assert_int_equal(ent_dating_open(&dating, TEST_SOURCE_DIR "/data/model/scorer.ent", NULL), ENT_E_DATA);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_published__known_is_kept), cmocka_unit_test(test_published__no_dates),
      cmocka_unit_test(test_published__this_year),     cmocka_unit_test(test_published__last_year),
      cmocka_unit_test(test_published__session),
      cmocka_unit_test(test_published__weekday),
      cmocka_unit_test(test_published__cited),
      cmocka_unit_test(test_published__known),
      cmocka_unit_test(test_published__happenings),         cmocka_unit_test(test_published__debate),
      cmocka_unit_test(test_published__clock),              cmocka_unit_test(test_published__words),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
