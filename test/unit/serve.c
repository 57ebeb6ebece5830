/* Streams: JSON Lines, CSV, full text. */
#include "record_help.h"

#include <jansson.h>

#include "serve/csv.h"
#include "serve/export.h"
#include "serve/find.h"
#include "serve/jsonl.h"

static void expect(const ent_strbuf *text, const char *part) {
  if (!text->data || !strstr(text->data, part)) fail_msg("no '%s' in:\n%s", part, text->data);
}

static void test_jsonl__numbers_read_back(void **state) {
  static const struct {
    double value;
    const char *text;
  } cases[] = {{18000000000, "18000000000"}, {1.9, "1.9"},   {0.86, "0.86"}, {-10, "-10"},
               {0.1 + 0.2, "0.30000000000000004"},           {-0.0, "0"},    {NAN, "null"},
               {INFINITY, "null"},           {1e300, "1e+300"}};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ent_strbuf text;
    ent_strbuf_init(&text, 0);
    ent_json_number(&text, cases[i].value);
    assert_string_equal(text.data, cases[i].text);
    ent_strbuf_free(&text);
  }
}

static void test_jsonl__escapes_and_keys(void **state) {
  test_document d;
  ent_report *r;
  ent_strbuf line;
  json_t *read;
  (void)state;
  test_start(&d, "a\"b\\c", "2020-11");
  r = test_report(&d, ENT_EVENT, "042", "PAK", "AZE", "2018-09");
  r->text = ENT_SLICE("He said: \"\t\x01 no\"\n\xff end");
  r->contexts = ENT_SLICE("military|economic");
  r->trigger = ENT_SLICE("said");
  r->trigger_begin = 3;
  r->trigger_end = 7;
  ent_strbuf_init(&line, 0);
  ent_report_write_json(&line, r);
  assert_int_equal(line.data[line.size - 1], '\n');
  assert_ptr_equal(strchr(line.data, '\n'), line.data + line.size - 1);
  read = json_loads(line.data, JSON_REJECT_DUPLICATES, NULL);
  assert_non_null(read);
  assert_string_equal(json_string_value(json_object_get(read, "document")), "a\"b\\c");
  assert_int_equal(json_array_size(json_object_get(read, "contexts")), 2);
  assert_true(json_is_null(json_object_get(read, "relation")));
  assert_true(json_is_null(json_object_get(read, "value")));
  assert_true(json_is_null(json_object_get(read, "place")));
  assert_int_equal(json_array_size(json_object_get(read, "speaker")), 0);
  json_decref(read);
  expect(&line, "{\"report\":\"");
  expect(&line, "\"published\":{\"from\":\"2020-11-01\",\"to\":\"2020-11-30\",\"basis\":\"metadata\"}");
  expect(&line, "\"trigger\":{\"text\":\"said\",\"span\":[3,7]}");
  expect(&line, "\"date\":{\"from\":\"2018-09-01\",\"to\":\"2018-09-30\",\"precision\":\"month\"");
  ent_strbuf_clear(&line);
  ent_header_write_json(&line, &test_versions);
  assert_string_equal(line.data,
                      "{\"format\":1,\"entente\":\"0.1\",\"model\":\"m1\",\"world\":\"w1\","
                      "\"lexicon\":\"l1\"}\n");
  ent_strbuf_free(&line);
}

static void test_csv__fields_are_quoted_where_needed(void **state) {
  static const char *const cases[][2] = {{"plain", "plain"},     {"", ""},
                                         {"a,b", "\"a,b\""},     {"a\"b", "\"a\"\"b\""},
                                         {"a\nb", "\"a\nb\""},   {" a", "\" a\""},
                                         {"=1+1", "=1+1"}};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ent_strbuf text;
    ent_strbuf_init(&text, 0);
    ent_strbuf_putc(&text, '>');
    ent_csv_field(&text, ent_slice_of(cases[i][0]));
    assert_string_equal(text.data + 1, cases[i][1]);
    ent_strbuf_free(&text);
  }
}

static size_t count_fields(const char *line) {
  size_t fields = 1;
  bool quoted = false;
  for (; *line && (quoted || *line != '\r'); line++) {
    if (*line == '"') quoted = !quoted;
    if (*line == ',' && !quoted) fields++;
  }
  return fields;
}

static void test_csv__each_line_has_every_column(void **state) {
  test_document d;
  ent_report *r;
  ent_strbuf header, line;
  (void)state;
  test_start(&d, "a", NULL);
  r = test_report(&d, ENT_MEASURE, "AID", "PAK", "AZE", NULL);
  r->text = ENT_SLICE("One, \"two\",\r\nthree");
  ent_strbuf_init(&header, 0);
  ent_strbuf_init(&line, 0);
  ent_csv_write_header(&header);
  ent_csv_write_report(&line, r, ENT_SLICE("i"), ENT_EMPTY);
  assert_int_equal(count_fields(header.data), count_fields(line.data));
  expect(&line, "\"One, \"\"two\"\",\r\nthree\"");
  ent_strbuf_free(&header);
  ent_strbuf_free(&line);
}

static void test_export__filters(void **state) {
  test_document d;
  ent_record *record = test_open(":memory:");
  ent_report_filter filter = {.actor = ENT_SLICE("AZE")};
  uint64_t count;
  FILE *out = tmpfile();
  (void)state;
  assert_non_null(out);
  test_start(&d, "a", "2020-01-01");
  test_report(&d, ENT_EVENT, "042", "PAK", "AZE", "2018-09");
  test_report(&d, ENT_RELATION, "ALLY", "PAK", "AZE", NULL)->reciprocal = true;
  test_report(&d, ENT_EVENT, "111", "AZE", "ARM", "2016")->modality = ENT_DENIED;
  test_put(record, &d, NULL);
  test_settle(record);
  assert_int_equal(ent_export_reports(out, record, &filter, ent_export_format_find(ENT_SLICE("jsonl")), NULL, &count, NULL),
                   ENT_OK);
  assert_int_equal(count, 2); /* an ally either way */
  filter = (ent_report_filter){.use_date = true, .date = ent_interval_of_year(2018)};
  assert_int_equal(ent_export_reports(out, record, &filter, ent_export_format_find(ENT_SLICE("csv")), NULL, &count, NULL), ENT_OK);
  assert_int_equal(count, 1);
  filter = (ent_report_filter){.state = ENT_SLICE("AZE"), .other = ENT_SLICE("ARM")};
  assert_int_equal(ent_export_reports(out, record, &filter, ent_export_format_find(ENT_SLICE("csv")), NULL, &count, NULL), ENT_OK);
  assert_int_equal(count, 1);
  filter = (ent_report_filter){.modality = ENT_SLICE("denied"), .type = ENT_SLICE("ALLY")};
  assert_int_equal(ent_export_reports(out, record, &filter, ent_export_format_find(ENT_SLICE("csv")), NULL, &count, NULL), ENT_OK);
  assert_int_equal(count, 0);
  fclose(out);
  ent_record_close(record);
}

static void test_find__text_in_all_forms(void **state) {
  test_document d;
  ent_record *record = test_open(":memory:");
  ent_find_options options = {.limit = 5};
  ent_strbuf out;
  ent_error err = {0};
  uint64_t count;
  (void)state;
  test_start(&d, "a", "2020-01-01");
  test_sentence(&d, "The minister visited Bakı on Monday.");
  test_sentence(&d, "Nothing else happened.");
  test_put(record, &d, NULL);
  test_settle(record);
  ent_strbuf_init(&out, 0);
  assert_int_equal(ent_find_text(&out, record, ENT_SLICE("visits minister"), &options, &count, &err),
                   ENT_OK);
  assert_int_equal(count, 1);
  expect(&out, "a:1: (2020-01-01) The minister visited");
  assert_int_equal(ent_find_text(&out, record, ENT_SLICE("\"open"), &options, &count, &err),
                   ENT_E_ARG);
  ent_strbuf_free(&out);
  ent_record_close(record);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_jsonl__numbers_read_back),
      cmocka_unit_test(test_jsonl__escapes_and_keys),
      cmocka_unit_test(test_csv__fields_are_quoted_where_needed),
      cmocka_unit_test(test_csv__each_line_has_every_column),
      cmocka_unit_test(test_export__filters),
      cmocka_unit_test(test_find__text_in_all_forms),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
