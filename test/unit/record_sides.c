/* Sides: whose documents tell an item, and what of the world and of other items stands
 * against it. */
#include "record_help.h"

#include <sqlite3.h>

#include "record/item.h"

static int64_t number(ent_record *record, const char *sql) {
  sqlite3_stmt *row;
  int64_t value = -1;
  assert_int_equal(sqlite3_prepare_v2(ent_record_db(record), sql, -1, &row, NULL), SQLITE_OK);
  if (sqlite3_step(row) == SQLITE_ROW) value = sqlite3_column_int64(row, 0);
  sqlite3_finalize(row);
  return value;
}

static const char *text(ent_record *record, const char *sql) {
  static char value[200];
  sqlite3_stmt *row;
  assert_int_equal(sqlite3_prepare_v2(ent_record_db(record), sql, -1, &row, NULL), SQLITE_OK);
  value[0] = 0;
  if (sqlite3_step(row) == SQLITE_ROW && sqlite3_column_text(row, 0))
    snprintf(value, sizeof value, "%s", (const char *)sqlite3_column_text(row, 0));
  sqlite3_finalize(row);
  return value;
}

/* Documents that tell of one visit, each of a side. */
static void put_visit(ent_record *record, const char *id, const char *side, const char *same_as) {
  static test_document d;
  test_start(&d, same_as ? same_as : id, "2019-06-01");
  test_report(&d, ENT_EVENT, "042", "FRD", "SYL", "2018-03-02");
  for (int i = 0; i < 6; i++) {
    char line[100];
    snprintf(line, sizeof line, "Sentence %d of the text %s has words enough.", i,
             same_as ? same_as : id);
    test_sentence(&d, line);
  }
  if (same_as) {
    d.document.id = d.document.uri = ent_slice_of(id);
    snprintf(d.reports[0].id, sizeof d.reports[0].id, "copy%s", id);
  }
  d.document.side = test_slice(side);
  d.document.side_basis = side ? ENT_BASIS_METADATA : ENT_BASIS_NONE;
  test_put(record, &d, NULL);
}

static void test_sides__counts_each_side(void **state) {
  ent_record *record = test_open(":memory:");
  (void)state;
  put_visit(record, "a", "FRD", NULL);
  put_visit(record, "b", "FRD", NULL);
  test_settle(record);
  assert_string_equal(text(record, "SELECT one_side FROM item"), "FRD");
  put_visit(record, "c", "FRD", "a"); /* a copy: a document more, no source more */
  test_settle(record);
  assert_int_equal(number(record, "SELECT documents FROM item_side WHERE side = 'FRD'"), 3);
  assert_int_equal(number(record, "SELECT independent FROM item_side WHERE side = 'FRD'"), 2);
  assert_int_equal(number(record, "SELECT documents FROM item"), 3);
  assert_int_equal(number(record, "SELECT independent FROM item"), 2);
  put_visit(record, "d", NULL, NULL);
  test_settle(record);
  assert_int_equal(number(record, "SELECT independent FROM item_side WHERE side = ''"), 1);
  assert_string_equal(text(record, "SELECT ifnull(one_side, 'none') FROM item"), "none");
  assert_int_equal(ent_record_delete(record, ENT_SLICE("d"), NULL), ENT_OK);
  test_settle(record);
  assert_string_equal(text(record, "SELECT one_side FROM item"), "FRD");
  ent_record_close(record);
}

static void of_syldavia(void *context, ent_slice publisher, ent_slice uri, ent_slice *state) {
  (void)context;
  (void)uri;
  if (ent_slice_is(publisher, "Klow Herald")) *state = ENT_SLICE("SYL");
}

static void never_president(void *context, ent_slice person, ent_slice entity, ent_slice title,
                            ent_interval date, ent_strbuf *held) {
  (void)context;
  (void)date;
  if (ent_slice_is(person, "PER:Ivo Black") && ent_slice_is(entity, "SYL") &&
      ent_slice_is(title, "President"))
    ent_strbuf_puts(held, "Prime Minister (2016/2020)");
}

static void settle_with_world(ent_record *record) {
  ent_namer namer = {.publisher = of_syldavia, .office = never_president};
  assert_int_equal(ent_record_settle(record, &namer, NULL), ENT_OK);
}

static void test_sides__publisher_gives_a_side(void **state) {
  static test_document d;
  ent_record *record = test_open(":memory:");
  (void)state;
  test_start(&d, "a", "2019-06-01");
  test_report(&d, ENT_EVENT, "042", "FRD", "SYL", "2018-03-02");
  d.document.publisher = ENT_SLICE("Klow Herald");
  test_put(record, &d, NULL);
  settle_with_world(record);
  assert_string_equal(text(record, "SELECT one_side FROM item"), "SYL");
  assert_string_equal(text(record, "SELECT side FROM report_flat"), "SYL");
  ent_record_close(record);
}

static void test_across__office_against_the_tables(void **state) {
  static test_document d;
  ent_record *record = test_open(":memory:");
  ent_report *r;
  (void)state;
  test_start(&d, "a", "2019-06-01");
  r = test_report(&d, ENT_RELATION, "HOLDS_OFFICE", "PER:Ivo Black", "SYL", "2019-03-02");
  r->text_value = ENT_SLICE("President");
  r = test_report(&d, ENT_RELATION, "HOLDS_OFFICE", "PER:Ann Grey", "SYL", "2019-03-02");
  r->text_value = ENT_SLICE("President");
  test_put(record, &d, NULL);
  settle_with_world(record);
  assert_int_equal(number(record, "SELECT count(*) FROM discrepancy"), 1);
  assert_string_equal(text(record, "SELECT verdict || ' ' || attribute || ' ' || against"
                                   " FROM discrepancy"),
                      "conflicts office Prime Minister (2016/2020)");
  ent_record_close(record);
}

static const char verdict[] = "SELECT verdict || ' ' || attribute FROM discrepancy WHERE block = 0";

static void test_across__two_firsts(void **state) {
  static test_document d;
  ent_record *record = test_open(":memory:");
  (void)state;
  test_start(&d, "a", "2019-06-01");
  test_report(&d, ENT_MEASURE, "RECOGNITION_ORDER", "FRD", "SYL", NULL)->value = 1;
  test_report(&d, ENT_MEASURE, "RECOGNITION_ORDER", "RUR", "GRA", NULL)->value = 1;
  test_put(record, &d, NULL);
  test_settle(record);
  assert_int_equal(number(record, "SELECT count(*) FROM discrepancy"), 0);
  test_start(&d, "b", "2019-07-01");
  test_report(&d, ENT_MEASURE, "RECOGNITION_ORDER", "RUR", "SYL", NULL)->value = 1;
  test_put(record, &d, NULL);
  test_settle(record);
  assert_string_equal(text(record, verdict), "conflicts rank");
  assert_int_equal(number(record, "SELECT count(*) FROM discrepancy_report"), 2);
  ent_record_close(record);
}

static void add_figure(test_document *d, const char *indicator, const char *year, double value,
                       const char *unit, const char *topic) {
  ent_report *r = test_report(d, ENT_MEASURE, indicator, "FRD", "SYL", year);
  r->value = value;
  r->unit = ent_slice_of(unit);
  r->topic = test_slice(topic);
}

static void test_across__growth_and_its_base(void **state) {
  for (int wrong = 0; wrong < 2; wrong++) {
    static test_document d;
    ent_record *record = test_open(":memory:");
    (void)state;
    test_start(&d, "a", "2020-06-01");
    add_figure(&d, "TRADE_TURNOVER", "2018", 100, "USD", NULL);
    add_figure(&d, "TRADE_TURNOVER", "2019", wrong ? 180 : 127, "USD", NULL);
    add_figure(&d, "TRADE_GROWTH", "2019", 25, "percent", NULL);
    test_put(record, &d, NULL);
    test_settle(record);
    assert_string_equal(text(record, verdict), wrong ? "conflicts growth" : "");
    if (wrong)
      assert_string_equal(text(record, "SELECT against FROM discrepancy WHERE block = 0"),
                          "80 percent by the figures of 2018 and 2019");
    ent_record_close(record);
  }
}

static void test_across__days_of_a_war(void **state) {
  static const struct {
    double days;
    const char *verdict;
  } cases[] = {{44, ""}, {45, ""}, {40, "conflicts duration"}};
  for (size_t i = 0; i < 3; i++) {
    static test_document d;
    ent_record *record = test_open(":memory:");
    (void)state;
    test_start(&d, "a", "2020-12-01");
    test_report(&d, ENT_EVENT, "190", "FRD", "SYL", "2020-09-27/2020-11-10")->topic =
        ENT_SLICE("Autumn War");
    add_figure(&d, "DURATION", NULL, cases[i].days, "days", "Autumn War");
    test_put(record, &d, NULL);
    test_settle(record);
    assert_string_equal(text(record, verdict), cases[i].verdict);
    ent_record_close(record);
  }
}

/* "Lasted over ten weeks" does not gainsay "lasted 100 days", "at most ten weeks" does. */
static void test_values__lengths_have_bounds(void **state) {
  static const struct {
    const char *comparator, *unit;
    double value;
    ent__verdict verdict;
  } cases[] = {{">", "weeks", 10, ENT__REFINES}, {">=", "days", 70, ENT__REFINES}, {"<=", "weeks", 10, ENT__CONFLICTS},
               {"<", "months", 4, ENT__REFINES}, {"~", "weeks", 13, ENT__REFINES}, {"=", "weeks", 10, ENT__CONFLICTS},
               {">", "hours", 99, ENT__REFINES}};
  static const ent_document document;
  ent_report days = {.kind = ENT_MEASURE, .document = &document, .indicator = ENT_SLICE("DURATION"), .unit = ENT_SLICE("days"),
                     .value = 100, .value_to = NAN, .comparator = ENT_SLICE("=")};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ent_report other = days;
    other.comparator = ent_slice_of(cases[i].comparator);
    other.unit = ent_slice_of(cases[i].unit);
    other.value = cases[i].value;
    assert_int_equal(ent__compare_values(&days, &other, ENT__TALLY), cases[i].verdict);
    assert_int_equal(ent__compare_values(&other, &days, ENT__TALLY), cases[i].verdict);
  }
}

/* What begins and ends: from events, and from the opposite relation. */
static void test_across__events_start_and_end_relations(void **state) {
  static test_document d;
  ent_record *record = test_open(":memory:");
  (void)state;
  test_start(&d, "a", "2022-06-01");
  test_report(&d, ENT_RELATION, "OCCUPIES", "FRD", "SYL", "since 1993");
  test_report(&d, ENT_EVENT, "0874", "FRD", "SYL", "2020-11-10");
  test_report(&d, ENT_RELATION, "DIPLOMATIC_RELATIONS", "RUR", "SYL", "since 1992-06-09");
  test_report(&d, ENT_EVENT, "161", "RUR", "SYL", "2021-08-24");
  test_report(&d, ENT_RELATION, "NO_DIPLOMATIC_RELATIONS", "RUR", "SYL", "2021-08-24");
  test_report(&d, ENT_RELATION, "MEMBER_OF", "FRD", "IGO:UNX", "since 1995");
  test_report(&d, ENT_RELATION, "ALLY", "FRD", "GRA", NULL); /* told in 2022: it has not ended */
  test_report(&d, ENT_EVENT, "161", "FRD", "GRA", "2001-01-31");
  test_report(&d, ENT_EVENT, "161", "FRD", "IGO:UNX", "2020-01-31");
  test_report(&d, ENT_RELATION, "RECOGNISES", "FRD", "RUR", NULL);
  test_report(&d, ENT_EVENT, "054", "FRD", "RUR", "1991-12-12");
  test_put(record, &d, NULL);
  test_settle(record);
  static const char *const expected[][3] = {{"OCCUPIES", "ends", "2020-11-10"},
                                            {"DIPLOMATIC_RELATIONS", "ends", "2021-08-24"},
                                            {"NO_DIPLOMATIC_RELATIONS", "starts", "2021-08-24"},
                                            {"MEMBER_OF", "ends", "2020-01-31"},
                                            {"RECOGNISES", "starts", "1991-12-12"}};
  for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
    char sql[300];
    snprintf(sql, sizeof sql, "SELECT c.date_from FROM relation_change c JOIN item i"
                              " ON i.id = c.relation WHERE i.relation = '%s' AND c.effect = '%s'",
             expected[i][0], expected[i][1]);
    assert_string_equal(text(record, sql), expected[i][2]);
  }
  assert_int_equal(number(record, "SELECT count(*) FROM relation_change c JOIN item i"
                                  " ON i.id = c.relation WHERE i.relation = 'ALLY'"), 0);
  /* the occupation and its end: it changed, nothing contradicts */
  assert_string_equal(text(record, verdict), "changed over time relation");
  assert_int_equal(number(record, "SELECT count(*) FROM discrepancy WHERE verdict = 'conflicts'"),
                   0);
  ent_record_close(record);
}

static int64_t ends(ent_record *record) {
  return number(record, "SELECT count(*) FROM relation_change WHERE effect = 'ends'");
}

/* Documents may come and go in any order: what ended is what the documents there tell. */
static void test_across__changes_follow_the_documents(void **state) {
  static test_document relation, event;
  ent_record *record = test_open(":memory:");
  (void)state;
  test_start(&relation, "a", "2022-06-01");
  test_report(&relation, ENT_RELATION, "DIPLOMATIC_RELATIONS", "FRD", "SYL", "since 1992-06-09");
  test_start(&event, "b", "2022-06-01");
  test_report(&event, ENT_EVENT, "161", "SYL", "FRD", "2021-08-24");
  for (int round = 0; round < 2; round++) {
    test_put(record, round ? &event : &relation, NULL);
    test_settle(record);
    assert_int_equal(ends(record), 0);
    test_put(record, round ? &relation : &event, NULL);
    test_settle(record);
    assert_int_equal(ends(record), 1);
    assert_int_equal(ent_record_delete(record, round ? ENT_SLICE("a") : ENT_SLICE("b"), NULL),
                     ENT_OK);
    test_settle(record);
    assert_int_equal(ends(record), 0);
    assert_int_equal(ent_record_delete(record, round ? ENT_SLICE("b") : ENT_SLICE("a"), NULL),
                     ENT_OK);
    test_settle(record);
  }
  ent_record_close(record);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_sides__counts_each_side),
      cmocka_unit_test(test_sides__publisher_gives_a_side),
      cmocka_unit_test(test_across__office_against_the_tables),
      cmocka_unit_test(test_across__two_firsts),
      cmocka_unit_test(test_across__growth_and_its_base),
      cmocka_unit_test(test_across__days_of_a_war), cmocka_unit_test(test_values__lengths_have_bounds),
      cmocka_unit_test(test_across__events_start_and_end_relations),
      cmocka_unit_test(test_across__changes_follow_the_documents),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
