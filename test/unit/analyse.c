/* Dossier and series: what is told, in which words, in which order. */
#include "record_help.h"

#include "analyse/dossier.h"
#include "analyse/phrase.h"
#include "analyse/series.h"
#include "analyse/tell.h"
#include "record/say.h"

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

static void name_state(void *context, ent_slice entity, ent_slice *name, ent_slice *kind) {
  (void)context;
  (void)kind;
  if (ent_slice_is(entity, "PAK")) *name = ENT_SLICE("Pakistan");
  if (ent_slice_is(entity, "AZE")) *name = ENT_SLICE("Azerbaijan");
  if (ent_slice_is(entity, "TUR")) *name = ENT_SLICE("Türkiye");
  if (ent_slice_is(entity, "ARM")) *name = ENT_SLICE("Armenia");
}

static void settle(ent_record *record) {
  ent_namer namer = {.name = name_state};
  ent_error err = {0};
  if (ent_record_settle(record, &namer, &err) != ENT_OK) fail_msg("%s", err.message);
}

typedef void writer(ent_strbuf *out, const ent_dossier *dossier);

static ent_slice dossier_of(ent_record *record, writer *write, uint32_t *lines) {
  const ent_slice states[] = {ENT_SLICE("AZE"), ENT_SLICE("PAK")};
  ent_dossier dossier;
  ent_error err = {0};
  ent_strbuf text;
  ent_slice copy;
  ent_strbuf_init(&text, 0);
  if (ent_dossier_build(&dossier, &arena, record, states, 2, NULL, &err) != ENT_OK)
    fail_msg("%s", err.message);
  write(&text, &dossier);
  if (lines) *lines = dossier.lines;
  assert_false(text.failed);
  copy = ent_arena_copy(&arena, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  return copy;
}

static void fill(test_document d[4]) {
  ent_report *r;
  test_start(&d[0], "a", "2019-06-01");
  r = test_report(&d[0], ENT_EVENT, "042", "PAK", "AZE", "2018-09");
  d[0].parties[0][0].sector = ENT_SLICE("LEG");
  d[0].parties[0][0].name = ENT_SLICE("Chairman of the Senate of Pakistan");
  r->type = ENT_SLICE("CONSULT");
  r = test_report(&d[0], ENT_RELATION, "RECOGNISES", "PAK", "AZE", "since 1991-12-12");
  r->modality = ENT_HAPPENED;
  r = test_report(&d[0], ENT_EVENT, "054", "PAK", "AZE", "1991-12-12");
  test_start(&d[1], "b", "2020-12-01");
  test_report(&d[1], ENT_EVENT, "042", "PAK", "AZE", "2018");
  r = test_report(&d[1], ENT_RELATION, "ALLY", "TUR", "PAK", NULL);
  r->reciprocal = true;
  d[1].parties[1][2].entity = ENT_SLICE("AZE");
  r->recipient.count = 2;
  test_report(&d[1], ENT_RELATION, "NOT_RECOGNISES", "PAK", "ARM", NULL);
  test_start(&d[2], "c", "2021-01-01");
  test_report(&d[2], ENT_RELATION, "OCCUPIES", "ARM", "AZE", "1992/2020");
  r = test_report(&d[2], ENT_MEASURE, "TRADE_TURNOVER", "AZE", "PAK", "2018");
  r->value = 27.4e6;
  r->unit = ENT_SLICE("USD");
  r = test_report(&d[2], ENT_EVENT, "0312", "AZE", "PAK", NULL);
  r->modality = ENT_WISHED;
  r->topic = ENT_SLICE("JF-17");
  test_start(&d[3], "d", "2021-02-01");
  r = test_report(&d[3], ENT_RELATION, "SUPPORTS_ON", "PAK", "AZE", NULL);
  r->topic = ENT_SLICE("Nagorno-Karabakh");
  test_sentence(&d[3], "A sentence that says nothing.");
}

static void expect(ent_slice text, const char *part) {
  if (ent_slice_find(text, ent_slice_of(part), 0) == SIZE_MAX)
    fail_msg("no '%s' in:\n%.*s", part, ENT_FMT(text));
}

static void test_dossier__tells_what_the_record_holds(void **state) {
  test_document d[4];
  ent_record *record = test_open(":memory:");
  ent_slice text;
  (void)state;
  fill(d);
  for (int i = 0; i < 4; i++) test_put(record, &d[i], NULL);
  settle(record);
  text = dossier_of(record, ent_dossier_write_text, NULL);
  expect(text, "Relations of Azerbaijan and Pakistan\n");
  expect(text, "1991-12-12  Pakistan recognised Azerbaijan. 1 source [1,2]\n");
  expect(text, "2018-09  The Chairman of the Senate of Pakistan visited Azerbaijan. "
               "2 sources [3,4]");
  expect(text, "Pakistan supports Azerbaijan on Nagorno-Karabakh");
  expect(text, "Trade between Azerbaijan and Pakistan: 27.4 million USD");
  expect(text, "Azerbaijan hopes to cooperate militarily with Pakistan (JF-17)");
  expect(text, "Azerbaijan, Pakistan and Türkiye are allies");
  expect(text, "Pakistan does not recognise Armenia");
  expect(text, "refines");
  expect(text, "Evidence\n");
  ent_record_close(record);
}

static void test_dossier__order_of_documents_does_not_matter(void **state) {
  static const int orders[][4] = {{0, 1, 2, 3}, {3, 2, 1, 0}, {2, 0, 3, 1}};
  test_document d[4];
  ent_slice first = ENT_EMPTY;
  (void)state;
  fill(d);
  for (int i = 0; i < 3; i++) {
    ent_record *record = test_open(":memory:");
    ent_slice json;
    for (int j = 0; j < 4; j++) {
      test_put(record, &d[orders[i][j]], NULL);
      if (i == 1 || j == 2) settle(record); /* at once, or as they come */
    }
    settle(record);
    json = dossier_of(record, ent_dossier_write_json, NULL);
    if (i == 0) first = json;
    assert_true(first.size > 500);
    assert_true(ent_slice_eq(first, json));
    ent_record_close(record);
  }
}

static void test_dossier__nothing_is_known_of_strangers(void **state) {
  const ent_slice states[] = {ENT_SLICE("AZE"), ENT_SLICE("NAM")};
  ent_record *record = test_open(":memory:");
  test_document d[4];
  ent_dossier dossier;
  (void)state;
  fill(d);
  test_put(record, &d[0], NULL);
  settle(record);
  assert_int_equal(ent_dossier_build(&dossier, &arena, record, states, 2, NULL, NULL), ENT_OK);
  assert_int_equal(dossier.lines, 0);
  assert_int_equal(ent_dossier_build(&dossier, &arena, record, states, 0, NULL, NULL), ENT_E_ARG);
  ent_record_close(record);
}

/* Three visits of three pairs, two positions on a lake, what began and what ended. */
static ent_record *fill_wide(void) {
  static test_document d;
  ent_record *record = test_open(":memory:");
  test_start(&d, "w", "2022-06-01");
  d.document.side = ENT_SLICE("AZE");
  d.document.side_basis = ENT_BASIS_METADATA;
  test_report(&d, ENT_EVENT, "042", "PAK", "AZE", "2018-03-02");
  test_report(&d, ENT_EVENT, "042", "PAK", "TUR", "2019-03-02");
  test_report(&d, ENT_EVENT, "042", "TUR", "AZE", "2020-03-02");
  test_report(&d, ENT_RELATION, "SUPPORTS_ON", "PAK", "AZE", NULL)->topic = ENT_SLICE("Lake Mire");
  test_report(&d, ENT_RELATION, "OPPOSES_ON", "TUR", "PAK", NULL)->topic =
      ENT_SLICE("Lake Mire dispute");
  test_report(&d, ENT_RELATION, "DIPLOMATIC_RELATIONS", "AZE", "PAK", "since 1992-06-09");
  test_report(&d, ENT_EVENT, "161", "AZE", "PAK", "2021-08-24");
  test_report(&d, ENT_RELATION, "NO_DIPLOMATIC_RELATIONS", "AZE", "PAK", "2021-08-24");
  test_put(record, &d, NULL);
  settle(record);
  return record;
}

static void test_dossier__of_one_state_a_topic_a_time(void **state) {
  const ent_slice states[] = {ENT_SLICE("PAK"), ENT_SLICE("AZE"), ENT_SLICE("TUR")};
  ent_record *record = fill_wide();
  ent_dossier dossier;
  ent_dossier_options topic = {.topic = ENT_SLICE("Lake Mire")};
  ent_dossier_options since = {.date = {ent_day_of(2019, 1, 1), ENT_DAY_NONE}, .use_date = true};
  static const struct {
    uint32_t states, lines[3]; /* in all, on the topic, since 2019 */
  } cases[] = {{0, {0, 2, 0}}, {1, {6, 2, 3}}, {2, {4, 1, 2}}, {3, {7, 2, 4}}};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    for (int k = 0; k < 3; k++) {
      const ent_dossier_options *options = k == 0 ? NULL : k == 1 ? &topic : &since;
      if (!cases[i].states && k != 1) continue;
      assert_int_equal(ent_dossier_build(&dossier, &arena, record, states, cases[i].states,
                                         options, NULL), ENT_OK);
      if (dossier.lines != cases[i].lines[k])
        fail_msg("%u states, way %d: %u lines", cases[i].states, k, dossier.lines);
    }
  ent_record_close(record);
}

/* The rupture is told once, the relation has its end, each line its side; the summary says
 * nothing that no line says. */
static void test_dossier__tells_ends_sides_and_a_summary(void **state) {
  ent_record *record = fill_wide();
  ent_slice text = dossier_of(record, ent_dossier_write_text, NULL);
  (void)state;
  assert_non_null(strstr(text.data, "1992-06-09 until 2021-08-24  Azerbaijan and Pakistan"));
  assert_null(strstr(text.data, "reduced or broke"));
  assert_non_null(strstr(text.data, "1 source (AZE only)"));
  assert_non_null(strstr(text.data, "\nSummary\n  Azerbaijan and Pakistan have no diplomatic "));
  assert_non_null(strstr(text.data, "Pakistan supports Azerbaijan on Lake Mire"));
  text = dossier_of(record, ent_dossier_write_json, NULL);
  assert_non_null(strstr(text.data, "\"one_side\":\"AZE\""));
  assert_non_null(strstr(text.data, "\"paragraph\":[\n {\"text\":\"Azerbaijan"));
  ent_record_close(record);
}

static void test_dossier__markup_in_a_source_is_escaped(void **state) {
  ent_record *record = test_open(":memory:");
  test_document d;
  (void)state;
  test_start(&d, "a", "2019-06-01");
  d.document.title = ENT_SLICE("A [link](x) & <b>");
  test_report(&d, ENT_EVENT, "042", "PAK", "AZE", "2018-09");
  test_put(record, &d, NULL);
  settle(record);
  expect(dossier_of(record, ent_dossier_write_markdown, NULL), "A \\[link\\](x) & \\<b\\>");
  ent_record_close(record);
}

static void check_date(const char *from, const char *to, ent_precision precision,
                       const char *expected) {
  ent_strbuf text;
  ent_interval a = ENT_INTERVAL_NONE, b = ENT_INTERVAL_NONE;
  if (from) assert_true(ent_interval_parse(ent_slice_of(from), &a));
  if (to) assert_true(ent_interval_parse(ent_slice_of(to), &b));
  ent_strbuf_init(&text, 0);
  ent_strbuf_puts(&text, "");
  ent_say_date(&text, (ent_interval){a.from, b.to}, precision);
  assert_true(ent_slice_is(ent_strbuf_slice(&text), expected));
  ent_strbuf_free(&text);
}

static void test_say__dates_are_as_exact_as_the_source(void **state) {
  (void)state;
  check_date("1992-06-09", "1992-06-09", ENT_PRECISION_DAY, "1992-06-09");
  check_date("1992-06", "1992-06", ENT_PRECISION_MONTH, "1992-06");
  check_date("1992", "1992", ENT_PRECISION_YEAR, "1992");
  check_date("1992", NULL, ENT_PRECISION_YEAR, "since 1992");
  check_date("1992-01-01", NULL, ENT_PRECISION_DAY, "since 1992-01-01");
  check_date(NULL, "2020-11-10", ENT_PRECISION_DAY, "until 2020-11-10");
  check_date("2020-09-27", "2020-11-10", ENT_PRECISION_RANGE, "2020-09-27/2020-11-10");
  check_date("2016", "2018", ENT_PRECISION_RANGE, "2016/2018");
  check_date("1990", "1999", ENT_PRECISION_DECADE, "1990s");
  check_date(NULL, NULL, ENT_PRECISION_NONE, "");
}

static void check_number(double value, const char *expected) {
  ent_strbuf text;
  ent_strbuf_init(&text, 0);
  ent_say_number(&text, value);
  if (!ent_slice_is(ent_strbuf_slice(&text), expected))
    fail_msg("%.*s is not %s", ENT_FMT(ent_strbuf_slice(&text)), expected);
  ent_strbuf_free(&text);
}

static void test_say__numbers(void **state) {
  (void)state;
  check_number(46000, "46,000");
  check_number(18e9, "18 billion");
  check_number(12.5e9, "12.5 billion");
  check_number(1234567, "1,234,567");
  check_number(-1500, "-1,500");
  check_number(0.5, "0.5");
  check_number(6, "6");
}

static void test_say__modality_turns_the_verb(void **state) {
  static const struct {
    ent_modality modality;
    const char *expected;
  } cases[] = {{ENT_HAPPENED, "A accused B of aggression"},
               {ENT_PLANNED, "A is to accuse B of aggression"},
               {ENT_WISHED, "A hopes to accuse B of aggression"},
               {ENT_HYPOTHETICAL, "A might accuse B of aggression"},
               {ENT_DENIED, "A did not accuse B of aggression"}};
  const ent_slice actor = ENT_SLICE("A"), recipient = ENT_SLICE("B");
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ent_report lead = {.kind = ENT_EVENT, .modality = cases[i].modality};
    ent__saying saying = {.lead = &lead, .cameo = ENT_SLICE("1123"), .actors = &actor,
                          .recipients = &recipient, .actor_count = 1, .recipient_count = 1};
    ent_strbuf text;
    ent_strbuf_init(&text, 0);
    ent__say_item(&text, &saying);
    assert_string_equal(text.data, cases[i].expected);
    ent_strbuf_free(&text);
  }
}

/* Item told: kind, code, two names, topic, ordinal or NAN. */
static void check_item(ent_report lead, const char *actor, const char *recipient, const char *expected) {
  const ent_slice actors[] = {ent_slice_of(actor)}, recipients[] = {ent_slice_of(recipient)};
  ent__saying saying = {.lead = &lead, .actors = actors, .actor_count = 1, .recipients = recipients,
                        .recipient_count = *recipient ? 1 : 0, .cameo = lead.cameo, .topic = lead.topic};
  ent_strbuf text;
  ent_strbuf_init(&text, 0);
  ent__say_item(&text, &saying);
  assert_string_equal(text.data, expected);
  ent_strbuf_free(&text);
}

static void test_say__reads_as_people_write(void **state) {
  ent_report visits = {.kind = ENT_MEASURE, .indicator = ENT_SLICE("VISITS"), .value = 3, .value_to = NAN,
                       .unit = ENT_SLICE("ordinal")};
  ent_report position = {.kind = ENT_RELATION, .relation = ENT_SLICE("SUPPORTS_ON"), .modality = ENT_ONGOING,
                         .date = {ENT_DAY_NONE, ENT_DAY_NONE},
                         .topic = ENT_SLICE("peaceful solution of the dispute")};
  ent_report kept = {.kind = ENT_RELATION, .relation = ENT_SLICE("NO_DIPLOMATIC_RELATIONS"),
                     .modality = ENT_DENIED};
  ent_report visit = {.kind = ENT_EVENT, .cameo = ENT_SLICE("042"), .modality = ENT_HAPPENED};
  (void)state;
  check_item(visits, "Kenya", "Ethiopia", "Third visit of Kenya to Ethiopia");
  visits.value = 12;
  visits.indicator = ENT_SLICE("MEETING_NUMBER");
  check_item(visits, "Kenya", "Ethiopia", "12th meeting of Kenya with Ethiopia");
  check_item(position, "Kenya", "", "Kenya supports a peaceful solution of the dispute");
  position.topic = ENT_SLICE("territorial integrity");
  check_item(position, "Kenya", "", "Kenya supports territorial integrity");
  position.relation = ENT_SLICE("PARTY_TO");
  position.topic = ENT_SLICE("Élysée Treaty");
  check_item(position, "Kenya", "", "Kenya is party to the Élysée Treaty");
  position.relation = ENT_SLICE("SHARES");
  position.topic = ENT_SLICE("border");
  check_item(position, "Kenya", "Ethiopia", "Kenya shares a border with Ethiopia");
  check_item(kept, "Kenya", "Ethiopia", "Kenya keeps diplomatic relations with Ethiopia");
  check_item(visit, "the foreign minister of Kenya, Jane Doe", "Ethiopia",
             "the foreign minister of Kenya, Jane Doe, visited Ethiopia");
}

static void check_name(const char *state, const char *title, const char *expected) {
  ent_strbuf text;
  ent_strbuf_init(&text, 0);
  if (*title) ent__tell_name(&text, ent_slice_of(state), ent_slice_of(title));
  else ent__tell_state(&text, ent_slice_of(state));
  assert_string_equal(text.data, expected);
  ent_strbuf_free(&text);
}

static void test_tell__names_as_people_write_them(void **state) {
  (void)state;
  check_name("Pakistan", "", "Pakistan");
  check_name("United States", "", "the United States");
  check_name("Pakistan", "Chairman of the Senate of Pakistan",
             "the Chairman of the Senate of Pakistan");
  check_name("Lithuania", "President Nauseda of Lithuania", "President Nauseda of Lithuania");
  check_name("United States", "President Biden", "President Biden (United States)");
  check_name("Ukraine", "the people of Ukraine", "the people of Ukraine");
}

static void test_tell__reckoned_dates_are_vague(void **state) {
  ent_dossier_line line = {.date = {ent_day_of(2018, 9, 23), ent_day_of(2019, 12, 31)},
                           .ended = ENT_INTERVAL_NONE};
  ent_strbuf text;
  (void)state;
  line.lead.precision = ENT_PRECISION_RANGE;
  line.lead.date_basis = ENT_BASIS_RELATIVE;
  ent_strbuf_init(&text, 0);
  ent__tell_date(&text, &line);
  assert_string_equal(text.data, "about 2018/2019");
  ent_strbuf_clear(&text);
  line.lead.date_basis = ENT_BASIS_EXPLICIT;
  ent__tell_date(&text, &line);
  assert_string_equal(text.data, "2018-09-23/2019-12-31");
  ent_strbuf_free(&text);
}

static void test_series__counts_items_by_month(void **state) {
  ent_record *record = test_open(":memory:");
  test_document d, copy;
  ent_series series;
  ent_series_options options = {.period = ENT_MONTHLY};
  ent_report *r;
  ent_strbuf text;
  (void)state;
  test_start(&d, "a", "2020-01-01");
  r = test_report(&d, ENT_EVENT, "195", "ARM", "AZE", "2020-01-05");
  r->type = ENT_SLICE("ASSAULT");
  r->quad = 4;
  r->goldstein = -10;
  r = test_report(&d, ENT_EVENT, "046", "ARM", "AZE", "2020-03-05");
  r->type = ENT_SLICE("CONSULT");
  r->quad = 1;
  r->goldstein = 7;
  test_report(&d, ENT_EVENT, "190", "ARM", "AZE", "2020");
  test_report(&d, ENT_EVENT, "111", "AZE", "ARM", "2020-02-05")->modality = ENT_HYPOTHETICAL;
  test_start(&copy, "b", "2020-01-08");
  r = test_report(&copy, ENT_EVENT, "195", "ARM", "AZE", "2020-01-05");
  r->type = ENT_SLICE("ASSAULT");
  test_put(record, &d, NULL);
  test_put(record, &copy, NULL);
  settle(record);
  assert_int_equal(ent_series_build(&series, &arena, record, ENT_SLICE("ARM"), ENT_SLICE("AZE"),
                                    &options, NULL),
                   ENT_OK);
  assert_int_equal(series.count, 6);
  assert_int_equal(series.rows[0].events, 1);
  assert_int_equal(series.rows[0].quads[3], 1);
  assert_int_equal(series.rows[1].events, 0);
  assert_int_equal(series.rows[4].events, 1);
  assert_int_equal(series.rows[5].events, 1); /* talks count both ways */
  assert_int_equal(series.undated, 1);
  assert_int_equal(series.unsure, 1);
  options.period = ENT_YEARLY;
  assert_int_equal(ent_series_build(&series, &arena, record, ENT_SLICE("ARM"), ENT_SLICE("AZE"),
                                    &options, NULL),
                   ENT_OK);
  assert_int_equal(series.count, 2);
  assert_int_equal(series.rows[0].events, 3);
  assert_true(series.rows[0].goldstein_sum == -3);
  ent_strbuf_init(&text, 0);
  ent_series_write_csv(&text, &series);
  expect(ent_strbuf_slice(&text), "2020,2020-01-01,2020-12-31,ARM,AZE,,3,1,0,0,1,0,-1.5,-3");
  ent_strbuf_free(&text);
  ent_record_close(record);
}

#define TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(test_dossier__tells_what_the_record_holds),
      TEST(test_dossier__order_of_documents_does_not_matter),
      TEST(test_dossier__nothing_is_known_of_strangers),
      TEST(test_dossier__of_one_state_a_topic_a_time),
      TEST(test_dossier__tells_ends_sides_and_a_summary),
      TEST(test_dossier__markup_in_a_source_is_escaped),
      TEST(test_say__dates_are_as_exact_as_the_source),
      TEST(test_say__numbers),
      cmocka_unit_test(test_say__modality_turns_the_verb),
      TEST(test_say__reads_as_people_write),
      TEST(test_tell__names_as_people_write_them),
      TEST(test_tell__reckoned_dates_are_vague),
      TEST(test_series__counts_items_by_month),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
