/* Which reports become one item, what they disagree on, which documents are copies. */
#include "record_help.h"

#include <sqlite3.h>

#include "record/topic.h"

static ent_record *record;

static int open_record(void **state) {
  (void)state;
  record = test_open(":memory:");
  return 0;
}

static int close_record(void **state) {
  (void)state;
  ent_record_close(record);
  return 0;
}

static const char *text(const char *sql) {
  static char value[400];
  sqlite3_stmt *row;
  value[0] = 0;
  assert_int_equal(sqlite3_prepare_v2(ent_record_db(record), sql, -1, &row, NULL), SQLITE_OK);
  if (sqlite3_step(row) == SQLITE_ROW && sqlite3_column_text(row, 0))
    snprintf(value, sizeof value, "%s", (const char *)sqlite3_column_text(row, 0));
  sqlite3_finalize(row);
  return value;
}

static const char verdicts[] =
    "SELECT group_concat(attribute || ' ' || verdict, '; ') FROM"
    " (SELECT * FROM discrepancy ORDER BY attribute, verdict)";

/* Puts two one-report documents and settles. */
static void put_two(test_document *a, test_document *b) {
  test_put(record, a, NULL);
  test_put(record, b, NULL);
  test_settle(record);
}

static void start_two(test_document *a, test_document *b) {
  test_start(a, "a", "2019-06-01");
  test_start(b, "b", "2020-12-01");
}

static void test_items__month_and_day_are_one_and_refine(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_RELATION, "DIPLOMATIC_RELATIONS", "AZE", "PAK", "since 1992-06");
  test_report(&b, ENT_RELATION, "DIPLOMATIC_RELATIONS", "PAK", "AZE", "1992-06-09")->modality =
      ENT_HAPPENED;
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 1);
  assert_string_equal(text("SELECT date_from FROM item"), "1992-06-09");
  assert_string_equal(text("SELECT documents FROM item"), "2");
  assert_string_equal(text(verdicts), "date refines");
}

static void test_items__two_visits_of_a_year_stay_apart(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_EVENT, "042", "PAK", "AZE", "2018-03-02");
  test_report(&b, ENT_EVENT, "042", "PAK", "AZE", "2018-09");
  test_report(&b, ENT_EVENT, "042", "PAK", "AZE", "2018");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 3);
}

static void test_items__hosting_is_the_visit(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_EVENT, "042", "PAK", "AZE", "2018-03-02");
  test_report(&b, ENT_EVENT, "043", "AZE", "PAK", "2018-03");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 1);
  assert_string_equal(text("SELECT entity FROM item_party WHERE role = 'actor'"), "PAK");
}

static void test_items__1918_and_1991_are_two(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_RELATION, "RECOGNISES", "TUR", "AZE", "1918-06-04")->modality = ENT_HAPPENED;
  test_report(&b, ENT_RELATION, "RECOGNISES", "TUR", "AZE", "1991-11-09")->modality = ENT_HAPPENED;
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 2);
  assert_string_equal(text(verdicts), "");
}

static void test_items__one_founding_in_two_years_conflicts(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_RELATION, "JOINT_BODY", "AZE", "PAK", "since 1995")->topic =
      ENT_SLICE("Joint Intergovernmental Commission");
  test_report(&b, ENT_RELATION, "JOINT_BODY", "PAK", "AZE", "since 2000")->topic =
      ENT_SLICE("the intergovernmental commission");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 1);
  assert_string_equal(text(verdicts), "date conflicts");
}

static void test_items__many_contacts_are_not_the_one_of_a_day(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_EVENT, "040", "PAK", "AZE", "2018-03-02")->trigger = ENT_SLICE("met");
  test_sentence(&a, "They keep up a dialogue.");
  test_report(&a, ENT_EVENT, "040", "PAK", "AZE", NULL)->trigger = ENT_SLICE("dialogue");
  test_report(&b, ENT_EVENT, "040", "KEN", "GHA", "2018-03-02")->trigger = ENT_SLICE("met");
  test_sentence(&b, "The talks were on trade.");
  test_report(&b, ENT_EVENT, "040", "KEN", "GHA", NULL)->trigger = ENT_SLICE("talks");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 3);
}

static void test_items__contacts_of_no_date_are_apart(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_EVENT, "040", "PAK", "AZE", NULL);
  test_report(&b, ENT_EVENT, "040", "PAK", "AZE", NULL);
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 2);
}

static void test_items__a_plan_is_not_the_act(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_EVENT, "042", "PAK", "AZE", "2018-03-02")->modality = ENT_PLANNED;
  test_report(&b, ENT_EVENT, "042", "PAK", "AZE", "2018-03-02");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 2);
  assert_string_equal(text(verdicts), "");
}

static void test_items__denial_is_linked(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_EVENT, "195", "AZE", "ARM", "2020-10-01");
  test_report(&b, ENT_EVENT, "195", "AZE", "ARM", "2020-10-01")->modality = ENT_DENIED;
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 2);
  assert_string_equal(text(verdicts), "modality denied");
}

/* A massacre is one deed however its killing is coded; an assault and a massacre without a name are two. */
static void test_items__named_crime_is_one(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_EVENT, "190", "FRD", "SYL", NULL)->topic = ENT_SLICE("Hollow Ford massacre");
  test_report(&b, ENT_EVENT, "202", "FRD", "SYL", "1915-04-24")->topic = ENT_SLICE("Hollow Ford massacre");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 1);
}

static void test_items__unnamed_blows_are_two(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_EVENT, "190", "FRD", "SYL", "1915-04-24");
  test_report(&b, ENT_EVENT, "202", "FRD", "SYL", "1915-04-24");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 2);
}

/* Hostages are taken before, and by other hands than kill. */
static void test_items__hostages_are_not_the_massacre(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_EVENT, "202", "ARM", "AZE", "1992-02-26")->topic = ENT_SLICE("Khojaly massacre");
  test_report(&b, ENT_EVENT, "181", "ARM", "AZE", "1992-02-26")->topic = ENT_SLICE("Khojaly massacre");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 2);
}

/* "Is interested in the JF-17 ... showed interest in new fighters": one interest; in another document of other goods two. */
static void test_items__interests_of_a_passage_are_one(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_EVENT, "0311", "AZE", "PAK", NULL)->topic = ENT_SLICE("JF-17 Thunder");
  test_report(&a, ENT_EVENT, "0312", "AZE", "PAK", "2016")->topic = ENT_SLICE("new aircraft");
  test_report(&b, ENT_EVENT, "0312", "AZE", "PAK", "2016")->topic = ENT_SLICE("patrol boats");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 2);
}

static void test_items__fields_of_cooperation_are_not_known(void **state) {
  test_document a;
  (void)state;
  test_start(&a, "a", "2019-06-01");
  test_report(&a, ENT_EVENT, "062", "TUR", "PAK", NULL);
  test_report(&a, ENT_EVENT, "062", "TUR", "PAK", NULL);
  test_put(record, &a, NULL);
  test_settle(record);
  assert_int_equal(test_count(record).items, 2);
}

static void impose(test_document *d, const char *name, const char *date) {
  ent_report *r = test_report(d, ENT_RELATION, "SANCTIONS", "USA", "CUB", date);
  ent_participant *p = d->parties[d->report_count - 1];
  p[0].sector = ENT_SLICE("GOV");
  p[0].name = ent_slice_of(name);
  r->actor = (ent_participants){p, 1};
}

static void test_differ__sanctions_of_two_presidents(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  impose(&a, "President John F. Kennedy", "since 1962-02");
  impose(&b, "Eisenhower", "since 1960");
  put_two(&a, &b);
  assert_string_equal(text(verdicts), "date differs in scope");
}

static ent_report *figure(test_document *d, const char *indicator, double value,
                          const char *comparator, const char *unit, const char *date) {
  ent_report *r = test_report(d, ENT_MEASURE, indicator, "ARM", "AZE", date);
  r->value = value;
  r->comparator = test_slice(comparator);
  r->unit = test_slice(unit);
  return r;
}

static void test_differ__more_than_600_is_refined_by_613(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  figure(&a, "CASUALTIES", 600, ">", "killed", NULL)->topic = ENT_SLICE("Khojaly massacre");
  figure(&b, "CASUALTIES", 613, "=", "killed", "1992-02-26")->topic = ENT_SLICE("Khojaly");
  figure(&b, "CASUALTIES", 63, "=", "children killed", "1992-02-26")->topic =
      ENT_SLICE("Khojaly");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 2);
  assert_string_equal(text(verdicts), "value refines");
}

static void test_differ__figures_of_two_years_changed(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  figure(&a, "EXPORTS", 10e6, "=", "USD", "2016");
  figure(&b, "EXPORTS", 27e6, "=", "USD", "2018");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 2);
  assert_string_equal(text(verdicts), "value changed over time");
}

static void test_differ__figures_of_one_year_conflict(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  figure(&a, "EXPORTS", 10e6, "=", "USD", "2018");
  figure(&b, "EXPORTS", 27e6, "=", "USD", "2018");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 1);
  assert_string_equal(text(verdicts), "value conflicts");
}

static void test_differ__rounding_is_no_conflict(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  figure(&a, "EXPORTS", 18e9, "=", "USD", "2018");
  figure(&b, "EXPORTS", 17.8e9, "=", "USD", "2018");
  put_two(&a, &b);
  assert_string_equal(text(verdicts), "value refines");
}

static void test_differ__two_loans_are_two_things(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  figure(&a, "LOAN", 10e6, "=", "USD", "2018");
  figure(&b, "LOAN", 27e6, "=", "USD", "2018");
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 2);
  assert_string_equal(text(verdicts), "");
}

static ent_report *rank(test_document *d, double value, const char *words) {
  ent_report *r = test_report(d, ENT_MEASURE, "RECOGNITION_ORDER", "PAK", "AZE", NULL);
  r->value = value;
  r->text_value = test_slice(words);
  r->unit = ENT_SLICE("rank");
  return r;
}

static void test_differ__first_and_among_three_conflict(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  rank(&a, 1, "the first");
  rank(&b, NAN, "among the three first");
  put_two(&a, &b);
  assert_string_equal(text(verdicts), "value conflicts");
}

static void test_differ__one_of_the_first_is_refined(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  rank(&a, 1, "first");
  rank(&b, NAN, "one of the first");
  put_two(&a, &b);
  assert_string_equal(text(verdicts), "value refines");
}

static void test_differ__sessions_by_date(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_MEASURE, "MEETING_NUMBER", "AZE", "PAK", NULL)->value = 5;
  test_report(&b, ENT_MEASURE, "MEETING_NUMBER", "AZE", "PAK", NULL)->value = 6;
  put_two(&a, &b); /* printed in 2019 and 2020: one more was held */
  assert_string_equal(text(verdicts), "value changed over time");
}

static void test_differ__sessions_of_one_time_conflict(void **state) {
  test_document a, b;
  (void)state;
  test_start(&a, "a", "2020-12-01");
  test_start(&b, "b", "2020-12-03");
  test_report(&a, ENT_MEASURE, "MEETING_NUMBER", "AZE", "PAK", NULL)->value = 5;
  test_report(&b, ENT_MEASURE, "MEETING_NUMBER", "AZE", "PAK", NULL)->value = 6;
  put_two(&a, &b);
  assert_string_equal(text(verdicts), "value conflicts");
}

static void test_differ__counts_of_different_things_differ_in_scope(void **state) {
  test_document a, b;
  ent_report *r;
  (void)state;
  start_two(&a, &b);
  r = test_report(&a, ENT_MEASURE, "AGREEMENTS_SIGNED", "AZE", "PAK", "2020");
  r->value = 35;
  r->topic = ENT_SLICE("documents of all kinds");
  r = test_report(&b, ENT_MEASURE, "AGREEMENTS_SIGNED", "AZE", "PAK", "2020");
  r->value = 30;
  r->comparator = ENT_SLICE(">");
  r->topic = ENT_SLICE("economic agreements");
  put_two(&a, &b);
  assert_string_equal(text(verdicts), "value differs in scope");
}

static void test_differ__broken_and_restored_relations_changed(void **state) {
  test_document a, b;
  (void)state;
  start_two(&a, &b);
  test_report(&a, ENT_RELATION, "NO_DIPLOMATIC_RELATIONS", "USA", "CUB", "1961/2015");
  test_report(&b, ENT_RELATION, "DIPLOMATIC_RELATIONS", "USA", "CUB", "since 2015-07-20");
  a.reports[0].date.to = ent_day_of(2015, 7, 19);
  put_two(&a, &b);
  assert_int_equal(test_count(record).items, 2);
  assert_string_equal(text(verdicts), "relation changed over time");
}

static void test_differ__recognises_and_does_not_conflict(void **state) {
  test_document a, b;
  (void)state;
  test_start(&a, "a", "2020-12-01");
  test_start(&b, "b", "2020-12-01");
  test_report(&a, ENT_RELATION, "RECOGNISES", "GRC", "XKX", NULL);
  test_report(&b, ENT_RELATION, "NOT_RECOGNISES", "GRC", "XKX", NULL);
  put_two(&a, &b);
  assert_string_equal(text(verdicts), "relation conflicts");
}

/* Nine sentences; seven are shared, one is short and does not count. */
static void fill_copy(test_document *d, const char *id, const char *own) {
  static const char *const shared[] = {
      "The ministers met in the old palace on the hill.",
      "They spoke for three hours about the river and its dam.",
      "Nobody was ready to give a date for the next round.",
      "Water will remain the only thing that both sides need.",
      "The delegation left by train late on Sunday night.",
      "Reporters were told to wait behind the iron gate.",
      "A joint statement is expected before the summer ends."};
  test_start(d, id, "2020-05-01");
  for (int i = 0; i < 7; i++) test_sentence(d, shared[i]);
  test_sentence(d, own);
  test_report(d, ENT_EVENT, "046", "ETH", "EGY", "2020-04-30");
}

static void test_sources__copies_count_once(void **state) {
  test_document a, b, c;
  (void)state;
  fill_copy(&a, "a", "Our own correspondent.");
  fill_copy(&b, "b", "Another agency, Sunday.");
  test_start(&c, "c", "2020-05-01");
  test_sentence(&c, "Quite another article about the same round of talks.");
  test_report(&c, ENT_EVENT, "046", "EGY", "ETH", "2020-04-30");
  test_put(record, &c, NULL);
  test_put(record, &b, NULL);
  test_settle(record);
  test_put(record, &a, NULL);
  test_settle(record);
  assert_int_equal(test_count(record).documents, 3);
  assert_int_equal(test_count(record).sources, 2);
  assert_string_equal(text("SELECT documents || ' ' || independent FROM item"), "3 2");
  assert_int_equal(ent_record_delete(record, ENT_SLICE("a"), NULL), ENT_OK);
  test_settle(record);
  assert_string_equal(text("SELECT documents || ' ' || independent FROM item"), "2 2");
}

static void test_topics__same_in_other_words(void **state) {
  static const struct {
    const char *a, *b;
    ent__match match;
  } cases[] = {
      {"Kashmir", "the Kashmir dispute", ENT__MATCH_EQUAL},
      {"Nagorno-Karabakh", "Karabakh", ENT__MATCH_PART},
      {"Kashmir", "Karabakh", ENT__MATCH_NOT},
      {"", "Kashmir", ENT__MATCH_OPEN},
      {"", "", ENT__MATCH_EQUAL},
      {"military agreement 2014", "military agreement 2015", ENT__MATCH_NOT},
      {"cooperation agreement", "military cooperation agreement", ENT__MATCH_OPEN},
      {"working group on parliaments", "working groups on trade", ENT__MATCH_NOT},
      {"Kosovo", "Kosovo War", ENT__MATCH_NOT},
      {"First Karabakh War", "44-day war", ENT__MATCH_NOT},
      {"SALT I", "SALT II", ENT__MATCH_NOT},
      {"Kashmir", "UN Security Council resolutions on Kashmir", ENT__MATCH_NOT},
      {"Khojaly", "Khojaly massacre", ENT__MATCH_PART},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ent__topic a = ent__topic_of(ent_slice_of(cases[i].a));
    ent__topic b = ent__topic_of(ent_slice_of(cases[i].b));
    if (ent__topic_match(&a, &b) != cases[i].match)
      fail_msg("'%s' and '%s': %d", cases[i].a, cases[i].b, (int)ent__topic_match(&a, &b));
  }
}

#define WITH_RECORD(test) cmocka_unit_test_setup_teardown(test, open_record, close_record)

int main(void) {
  const struct CMUnitTest tests[] = {
      WITH_RECORD(test_items__month_and_day_are_one_and_refine),
      WITH_RECORD(test_items__two_visits_of_a_year_stay_apart),
      WITH_RECORD(test_items__hosting_is_the_visit),
      WITH_RECORD(test_items__1918_and_1991_are_two),
      WITH_RECORD(test_items__one_founding_in_two_years_conflicts),
      WITH_RECORD(test_items__many_contacts_are_not_the_one_of_a_day),
      WITH_RECORD(test_items__contacts_of_no_date_are_apart),
      WITH_RECORD(test_items__a_plan_is_not_the_act),
      WITH_RECORD(test_items__denial_is_linked),
      WITH_RECORD(test_items__named_crime_is_one),
      WITH_RECORD(test_items__unnamed_blows_are_two),
      WITH_RECORD(test_items__hostages_are_not_the_massacre),
      WITH_RECORD(test_items__interests_of_a_passage_are_one),
      WITH_RECORD(test_items__fields_of_cooperation_are_not_known),
      WITH_RECORD(test_differ__sanctions_of_two_presidents),
      WITH_RECORD(test_differ__more_than_600_is_refined_by_613),
      WITH_RECORD(test_differ__figures_of_two_years_changed),
      WITH_RECORD(test_differ__figures_of_one_year_conflict),
      WITH_RECORD(test_differ__rounding_is_no_conflict),
      WITH_RECORD(test_differ__two_loans_are_two_things),
      WITH_RECORD(test_differ__first_and_among_three_conflict),
      WITH_RECORD(test_differ__one_of_the_first_is_refined),
      WITH_RECORD(test_differ__sessions_by_date),
      WITH_RECORD(test_differ__sessions_of_one_time_conflict),
      WITH_RECORD(test_differ__counts_of_different_things_differ_in_scope),
      WITH_RECORD(test_differ__broken_and_restored_relations_changed),
      WITH_RECORD(test_differ__recognises_and_does_not_conflict),
      WITH_RECORD(test_sources__copies_count_once),
      cmocka_unit_test(test_topics__same_in_other_words),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
