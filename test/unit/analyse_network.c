/* Positions, the signed network and explain-item over records made by hand. */
#include "record_help.h"

#include "analyse/explain_item.h"
#include "analyse/network.h"
#include "analyse/positions.h"

static ent_record *record;
static ent_arena arena;

static int open_record(void **state) {
  (void)state;
  record = test_open(":memory:");
  ent_arena_init(&arena, 0);
  return 0;
}

static int close_record(void **state) {
  (void)state;
  ent_arena_free(&arena);
  ent_record_close(record);
  return 0;
}

static ent_report *stance(test_document *d, const char *relation, const char *actor,
                          const char *recipient, const char *topic) {
  ent_report *r = test_report(d, ENT_RELATION, relation, actor, recipient, NULL);
  r->topic = ent_slice_of(topic);
  return r;
}

static void test_positions__legal_basis(void **state) {
  static const char *const cases[][2] = {
      {"Freedonia backs a settlement based on the UN resolutions and the Charter.",
       "the UN resolutions and the Charter"},
      {"It supports Sylvania in accordance with international law, Grand Fenwick said.",
       "international law, Grand Fenwick said"},
      {"We stand by Sylvania in line with the Strelsau Convention; the others do not.",
       "the Strelsau Convention"},
      {"They support each other on the basis of the treaty of 1972 while Ruritania objects.",
       "the treaty of 1972"},
      {"Its support is based on friendship.", ""},
      {"Underwater cables support the resolution.", ""},
      {"Freedonia supports Sylvania.", ""}};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ent_slice basis = ent__legal_basis(ent_slice_of(cases[i][0]));
    if (!ent_slice_is(basis, cases[i][1]))
      fail_msg("'%s': '%.*s'", cases[i][0], ENT_FMT(basis));
  }
}

static void test_positions__each_side_has_one(void **state) {
  static test_document a, b;
  ent_positions positions;
  (void)state;
  test_start(&a, "a", "2019-06-01");
  test_start(&b, "b", "2020-12-01");
  stance(&a, "SUPPORTS_ON", "PAK", "AZE", "Kashmir")->reciprocal = true;
  stance(&b, "SUPPORTS_ON", "TUR", "PAK", "UN Security Council resolutions on Kashmir");
  stance(&b, "OPPOSES_ON", "IND", "PAK", "Kashmir");
  stance(&b, "SUPPORTS_ON", "TUR", "AZE", "Nagorno-Karabakh");
  test_put(record, &a, NULL);
  test_put(record, &b, NULL);
  test_settle(record);
  assert_int_equal(ent_positions_build(&positions, &arena, record, ENT_SLICE("Kashmir"), ENT_EMPTY,
                                       NULL),
                   ENT_OK);
  assert_int_equal(positions.count, 4);
  assert_true(ent_slice_is(positions.rows[0].actor, "AZE"));
  assert_true(ent_slice_is(positions.rows[0].recipients, "PAK"));
  assert_true(ent_slice_is(positions.rows[1].actor, "PAK"));
  assert_true(ent_slice_is(positions.rows[2].actor, "TUR"));
  assert_true(ent_slice_is(positions.rows[3].stance, "OPPOSES_ON"));
  assert_int_equal(positions.cites.count, 3);
}

static void test_positions__recognition_by_the_name_of_the_state(void **state) {
  static test_document a;
  ent_positions positions;
  (void)state;
  test_start(&a, "a", "2019-06-01");
  test_report(&a, ENT_RELATION, "RECOGNISES", "TUR", "Kosovo", "since 2008-02-18");
  test_report(&a, ENT_RELATION, "RECOGNISES", "GRC", "Kosovo", NULL)->modality = ENT_DENIED;
  test_report(&a, ENT_RELATION, "RECOGNISES", "TUR", "SRB", NULL);
  test_put(record, &a, NULL);
  test_settle(record);
  assert_int_equal(ent_positions_build(&positions, &arena, record, ENT_SLICE("Kosovo"), ENT_EMPTY,
                                       NULL),
                   ENT_OK);
  assert_int_equal(positions.count, 2);
  assert_true(ent_slice_is(positions.rows[1].stance, "NOT_RECOGNISES"));
}

static void test_network__unbalanced_triad(void **state) {
  static test_document a;
  ent_network network;
  ent_strbuf text;
  (void)state;
  test_start(&a, "a", "2019-06-01");
  test_report(&a, ENT_RELATION, "ALLY", "TUR", "AZE", NULL);
  test_report(&a, ENT_RELATION, "ALLY", "TUR", "PAK", NULL);
  test_report(&a, ENT_RELATION, "RIVAL", "PAK", "AZE", NULL);
  test_report(&a, ENT_RELATION, "ALLY", "GRC", "FRA", NULL);
  test_report(&a, ENT_RELATION, "RIVAL", "GRC", "TUR", NULL);
  test_report(&a, ENT_RELATION, "RIVAL", "FRA", "TUR", NULL);
  test_report(&a, ENT_EVENT, "190", "FRA", "PER:Nobody", "2018");
  test_put(record, &a, NULL);
  test_settle(record);
  assert_int_equal(ent_network_build(&network, &arena, record, ENT_INTERVAL_NONE, NULL), ENT_OK);
  assert_int_equal(network.tie_count, 6);
  assert_int_equal(network.triad_count, 2);
  assert_int_equal(network.unbalanced, 1);
  assert_false(network.triads[0].balanced);
  ent_strbuf_init(&text, 0);
  ent_triad_say(&text, &network, &network.triads[0]);
  assert_string_equal(text.data, "AZE and PAK are foes, yet both are friends of TUR");
  ent_strbuf_clear(&text);
  ent_triad_say(&text, &network, &network.triads[1]);
  assert_string_equal(text.data, "FRA and GRC are friends and have TUR as their foe");
  ent_strbuf_free(&text);
  assert_int_equal(network.community[1], network.community[2]); /* FRA, GRC */
  assert_int_not_equal(network.community[2], network.community[4]);
}

static void test_network__only_within_the_time(void **state) {
  static test_document a;
  ent_network network;
  ent_interval within;
  (void)state;
  test_start(&a, "a", "2019-06-01");
  test_report(&a, ENT_RELATION, "ALLY", "TUR", "AZE", "since 1992");
  test_report(&a, ENT_RELATION, "RIVAL", "TUR", "GRC", "1974/1999");
  test_report(&a, ENT_RELATION, "ALLY", "TUR", "PAK", NULL);
  test_put(record, &a, NULL);
  test_settle(record);
  assert_true(ent_interval_parse(ENT_SLICE("2010"), &within));
  assert_int_equal(ent_network_build(&network, &arena, record, within, NULL), ENT_OK);
  assert_int_equal(network.tie_count, 1);
  assert_int_equal(network.undated, 1);
}

static void test_communities__two_camps(void **state) {
  double positive[36] = {0}, negative[36] = {0}, modularity;
  uint32_t community[6], communities;
  (void)state;
  for (int i = 0; i < 6; i++)
    for (int j = 0; j < 6; j++) {
      if (i == j) continue;
      if (i / 3 == j / 3) positive[i * 6 + j] = 1;
      else negative[i * 6 + j] = 0.5;
    }
  assert_true(
      ent__communities(community, &communities, &modularity, &arena, positive, negative, 6));
  assert_int_equal(communities, 2);
  assert_int_equal(community[0], community[2]);
  assert_int_not_equal(community[0], community[3]);
  assert_true(modularity > 0.4);
}

static void test_explain_item__names_the_rules(void **state) {
  static test_document a, b;
  ent_strbuf text;
  ent_slice id;
  ent_error err = {0};
  (void)state;
  test_start(&a, "a", "2019-06-01");
  test_start(&b, "b", "2020-12-01");
  test_report(&a, ENT_RELATION, "RECOGNISES", "PAK", "AZE", "since 1991-12-12");
  test_report(&b, ENT_RELATION, "RECOGNISES", "PAK", "AZE", NULL);
  test_put(record, &a, NULL);
  test_put(record, &b, NULL);
  test_settle(record);
  id = ent_slice_of(strcmp(a.reports[0].id, b.reports[0].id) < 0 ? a.reports[0].id
                                                                  : b.reports[0].id);
  id.size = 8;
  ent_strbuf_init(&text, 0);
  assert_int_equal(ent_explain_item(&text, record, id, false, &err), ENT_OK);
  assert_non_null(strstr(text.data, "first: the most exactly dated"));
  assert_non_null(strstr(text.data, "there is but one such relation"));
  assert_int_equal(ent_explain_item(&text, record, ENT_SLICE("zzzz"), false, &err), ENT_DONE);
  assert_int_equal(ent_explain_item(&text, record, ENT_SLICE("a"), false, &err), ENT_E_ARG);
  ent_strbuf_free(&text);
}

#define WITH_RECORD(test) cmocka_unit_test_setup_teardown(test, open_record, close_record)

int main(void) {
  const struct CMUnitTest tests[] = {
      WITH_RECORD(test_positions__each_side_has_one),
      cmocka_unit_test(test_positions__legal_basis),
      WITH_RECORD(test_positions__recognition_by_the_name_of_the_state),
      WITH_RECORD(test_network__unbalanced_triad),
      WITH_RECORD(test_network__only_within_the_time),
      WITH_RECORD(test_communities__two_camps),
      WITH_RECORD(test_explain_item__names_the_rules),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
