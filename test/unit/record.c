/* The record on disk: idempotence, re-coding, deletion, versions, failures. */
#define _XOPEN_SOURCE 700
#include "record_help.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/strbuf.h"
#include "serve/jsonl.h"

static char folder[64];

static const char *path_of(const char *name) {
  static char path[160];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  return path;
}

static int make_folder(void **state) {
  (void)state;
  snprintf(folder, sizeof folder, "/tmp/ent-record-XXXXXX");
  return mkdtemp(folder) ? 0 : -1;
}

static int drop_folder(void **state) {
  char command[160];
  (void)state;
  snprintf(command, sizeof command, "rm -rf '%s'", folder);
  return system(command) == 0 ? 0 : -1;
}

static int64_t number(ent_record *record, const char *sql) {
  sqlite3_stmt *row;
  int64_t value = -1;
  assert_int_equal(sqlite3_prepare_v2(ent_record_db(record), sql, -1, &row, NULL), SQLITE_OK);
  if (sqlite3_step(row) == SQLITE_ROW) value = sqlite3_column_int64(row, 0);
  sqlite3_finalize(row);
  return value;
}

static void fill(test_document *d, const char *id) {
  test_start(d, id, "2020-05-01");
  test_report(d, ENT_EVENT, "042", "PAK", "AZE", "2018-09");
  test_report(d, ENT_RELATION, "ALLY", "PAK", "AZE", NULL)->reciprocal = true;
  test_report(d, ENT_MEASURE, "TRADE_TURNOVER", "PAK", "AZE", "2018")->value = 27e6;
}

static void test_record__same_document_changes_nothing(void **state) {
  test_document d;
  ent_record *record = test_open(":memory:");
  (void)state;
  fill(&d, "a");
  assert_int_equal(test_put(record, &d, NULL), ENT_KNOWN_NOT);
  test_settle(record);
  int64_t changes = sqlite3_total_changes(ent_record_db(record));
  assert_int_equal(test_put(record, &d, NULL), ENT_KNOWN_SAME);
  test_settle(record);
  assert_int_equal(sqlite3_total_changes(ent_record_db(record)), changes);
  assert_int_equal(test_count(record).reports, 3);
  assert_int_equal(test_count(record).items, 3);
  ent_record_close(record);
}

static void test_record__newer_versions_replace_reports(void **state) {
  test_document d, other;
  ent_versions newer = test_versions;
  ent_known known;
  ent_arena arena;
  ent_document stale;
  ent_record *record = test_open(":memory:");
  (void)state;
  ent_arena_init(&arena, 0);
  newer.lexicon = ENT_SLICE("l2");
  fill(&d, "a");
  fill(&other, "b");
  test_put(record, &d, NULL);
  test_put(record, &other, NULL);
  test_settle(record);
  assert_int_equal(ent_record_knows(&known, record, d.document.id, &newer, NULL), ENT_OK);
  assert_int_equal(known, ENT_KNOWN_OTHER);
  assert_int_equal(ent_record_next_stale(&stale, &arena, record, ENT_EMPTY, &newer, NULL),
                   ENT_OK);
  assert_true(ent_slice_is(stale.id, "a"));
  assert_true(ent_slice_eq(stale.text, d.document.text));
  d.report_count = 1;
  assert_int_equal(test_put(record, &d, &newer), ENT_KNOWN_OTHER);
  test_settle(record);
  assert_int_equal(test_count(record).reports, 4);
  assert_int_equal(number(record, "SELECT count(*) FROM participant"), 8);
  assert_int_equal(number(record, "SELECT count(*) FROM document"), 2);
  assert_int_equal(number(record, "SELECT max(documents) FROM item"), 2);
  assert_int_equal(ent_record_next_stale(&stale, &arena, record, ENT_SLICE("a"), &newer, NULL),
                   ENT_OK);
  assert_true(ent_slice_is(stale.id, "b"));
  assert_int_equal(ent_record_next_stale(&stale, &arena, record, ENT_SLICE("b"), &newer, NULL),
                   ENT_DONE);
  ent_arena_free(&arena);
  ent_record_close(record);
}

static void test_record__delete_takes_exactly_its_reports(void **state) {
  test_document a, b;
  ent_record *record = test_open(":memory:");
  (void)state;
  fill(&a, "a");
  fill(&b, "b");
  test_put(record, &a, NULL);
  test_put(record, &b, NULL);
  test_settle(record);
  assert_int_equal(test_count(record).items, 3);
  assert_int_equal(ent_record_delete(record, ENT_SLICE("a"), NULL), ENT_OK);
  assert_int_equal(ent_record_delete(record, ENT_SLICE("a"), NULL), ENT_DONE);
  test_settle(record);
  assert_int_equal(test_count(record).reports, 3);
  assert_int_equal(test_count(record).items, 3);
  assert_int_equal(number(record, "SELECT count(*) FROM participant"), 6);
  assert_int_equal(number(record, "SELECT count(*) FROM item_report"), 3);
  assert_int_equal(number(record, "SELECT max(documents) FROM item"), 1);
  assert_int_equal(
      number(record, "SELECT count(*) FROM sentence_text WHERE sentence_text MATCH 'sentence'"),
      3);
  assert_int_equal(ent_record_delete(record, ENT_SLICE("b"), NULL), ENT_OK);
  test_settle(record);
  for (size_t i = 0; i < 7; i++) {
    static const char *const tables[] = {"report",      "participant", "item",  "item_report",
                                         "item_party", "sentence",    "sketch"};
    char sql[80];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", tables[i]);
    assert_int_equal(number(record, sql), 0);
  }
  ent_record_close(record);
}

typedef struct lines {
  ent_strbuf text;
} lines;

static ent_status write_line(void *context, const ent_report *report, ent_slice item,
                             ent_error *err) {
  lines *l = context;
  (void)item;
  (void)err;
  ent_report_write_json(&l->text, report);
  return ENT_OK;
}

static void test_record__reports_come_back_as_they_went_in(void **state) {
  test_document d;
  lines before = {{0}}, after = {{0}};
  ent_participant speaker[2] = {{.entity = ENT_SLICE("ARM"), .sector = ENT_SLICE("GOV"), .name = ENT_SLICE("leaders"), .begin = 3, .end = 9},
                                {.entity = ENT_SLICE("PER:X \"Y\"")}};
  ent_report_filter all = {0}, some = {.kind = ENT_SLICE("measure")};
  ent_record *record = test_open(":memory:");
  (void)state;
  ent_strbuf_init(&before.text, 0);
  ent_strbuf_init(&after.text, 0);
  fill(&d, "a");
  d.reports[0].speaker = (ent_participants){speaker, 2};
  d.reports[0].contexts = ENT_SLICE("military|economic");
  d.reports[0].goldstein = 1.9;
  d.reports[0].quad = 1;
  d.reports[0].place_name = ENT_SLICE("Bakı");
  d.reports[0].latitude = 40.4;
  d.reports[0].longitude = 49.9;
  d.reports[0].timing = ENT_TIMING_BACKGROUND;
  d.reports[2].value_to = 28.5e6;
  d.reports[2].comparator = ENT_SLICE("~");
  for (uint32_t i = 0; i < d.report_count; i++) {
    ent_report *r = &d.reports[i];
    r->text = (ent_slice){d.text + r->begin, r->end - r->begin};
    ent_report_write_json(&before.text, r);
  }
  test_put(record, &d, NULL);
  assert_int_equal(ent_record_visit(record, &all, write_line, &after, NULL), ENT_OK);
  assert_string_equal(before.text.data, after.text.data);
  ent_strbuf_clear(&after.text);
  assert_int_equal(ent_record_visit(record, &some, write_line, &after, NULL), ENT_OK);
  assert_non_null(strstr(after.text.data, "TRADE_TURNOVER"));
  assert_null(strstr(after.text.data, "ALLY"));
  ent_strbuf_free(&before.text);
  ent_strbuf_free(&after.text);
  ent_record_close(record);
}

static void write_file(const char *path, const char *text) {
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  fputs(text, file);
  fclose(file);
}

static void test_record__refuses_what_is_no_record(void **state) {
  ent_record *record = NULL;
  ent_error err = {0};
  sqlite3 *db;
  (void)state;
  assert_int_equal(ent_record_open(&record, path_of("none.db"), ENT_RECORD_READ, &err),
                   ENT_E_DATA);
  assert_non_null(strstr(err.message, "none.db"));
  write_file(path_of("text.db"), "This is a text of more than one hundred bytes, which nobody in "
                                 "his senses would ever take for a database of any kind at all.");
  assert_int_equal(ent_record_open(&record, path_of("text.db"), ENT_RECORD_WRITE, &err),
                   ENT_E_DATA);
  assert_non_null(strstr(err.message, "text.db"));
  assert_int_equal(ent_record_open(&record, folder, ENT_RECORD_WRITE, &err), ENT_E_DATA);
  write_file(path_of("short.db"), "x");
  assert_int_equal(ent_record_open(&record, path_of("short.db"), ENT_RECORD_WRITE, &err),
                   ENT_E_DATA);
  write_file(path_of("empty.db"), "");
  assert_int_equal(ent_record_open(&record, path_of("empty.db"), ENT_RECORD_READ, &err),
                   ENT_E_DATA);
  assert_int_equal(sqlite3_open(path_of("other.db"), &db), SQLITE_OK);
  sqlite3_exec(db, "CREATE TABLE t(x)", NULL, NULL, NULL);
  sqlite3_close(db);
  assert_int_equal(ent_record_open(&record, path_of("other.db"), ENT_RECORD_WRITE, &err),
                   ENT_E_DATA);
  assert_null(record);
}

static void test_record__refuses_a_newer_schema(void **state) {
  ent_record *record = test_open(path_of("newer.db"));
  ent_error err = {0};
  char known[16];
  (void)state;
  sqlite3_exec(ent_record_db(record), "PRAGMA user_version = 99", NULL, NULL, NULL);
  ent_record_close(record);
  assert_int_equal(ent_record_open(&record, path_of("newer.db"), ENT_RECORD_WRITE, &err),
                   ENT_E_VERSION);
  assert_non_null(strstr(err.message, "99"));
  snprintf(known, sizeof known, "schema %d", ENT_RECORD_SCHEMA);
  assert_non_null(strstr(err.message, known));
  assert_non_null(strstr(err.message, "newer.db"));
}

static void test_record__full_disk_loses_nothing(void **state) {
  test_document d;
  ent_record *record = test_open(path_of("full.db"));
  ent_sentences sentences;
  ent_reports reports;
  ent_error err = {0};
  char limit[64];
  (void)state;
  fill(&d, "a");
  test_put(record, &d, NULL);
  test_settle(record);
  snprintf(limit, sizeof limit, "PRAGMA max_page_count = %d",
           (int)number(record, "PRAGMA page_count"));
  sqlite3_exec(ent_record_db(record), limit, NULL, NULL, NULL);
  ent_status status = ENT_OK;
  for (int i = 0; i < 200 && status == ENT_OK; i++) {
    char id[16];
    snprintf(id, sizeof id, "more%d", i);
    fill(&d, id);
    for (int j = 0; j < 20; j++) test_sentence(&d, "Filling words that take up room on the disk.");
    sentences = (ent_sentences){d.sentences, d.count};
    reports = (ent_reports){d.reports, d.report_count};
    status = ent_record_put(NULL, record, &d.document, &sentences, &reports, &test_versions, &err);
  }
  assert_int_equal(status, ENT_E_IO);
  assert_non_null(strstr(err.message, "full"));
  assert_non_null(strstr(err.message, "full.db"));
  assert_int_equal(number(record, "SELECT count(*) FROM report WHERE document NOT IN"
                                  " (SELECT id FROM document)"),
                   0);
  assert_int_equal(test_count(record).reports, number(record, "SELECT count(*) FROM report"));
  assert_true(test_count(record).reports >= 3);
  ent_record_close(record);
}

static void test_record__reads_in_a_folder_it_cannot_write(void **state) {
  test_document d;
  ent_record *record;
  ent_error err = {0};
  char path[200];
  (void)state;
  snprintf(path, sizeof path, "%s", path_of("fixed"));
  assert_int_equal(mkdir(path, 0700), 0);
  snprintf(path, sizeof path, "%s", path_of("fixed/a #1?.db"));
  record = test_open(path);
  fill(&d, "a");
  test_put(record, &d, NULL);
  test_settle(record);
  ent_record_close(record);
  chmod(path, 0400);
  chmod(path_of("fixed"), 0500);
  if (ent_record_open(&record, path, ENT_RECORD_READ, &err) != ENT_OK)
    fail_msg("%s", err.message);
  assert_int_equal(test_count(record).reports, 3);
  ent_record_close(record);
  if (geteuid() != 0) {
    assert_int_equal(ent_record_open(&record, path_of("fixed/new.db"), ENT_RECORD_WRITE, &err),
                     ENT_E_IO);
    assert_non_null(strstr(err.message, "new.db"));
  }
  chmod(path_of("fixed"), 0700);
}

/* Records of every released schema stay readable; what is older is brought up. */
static void test_record__opens_the_record_of_each_schema(void **state) {
  static const char *const names[] = {"schema-1.db", "schema-2.db", "schema-3.db", "schema-4.db",
                                      "schema-5.db"};
  (void)state;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    char command[600];
    ent_record *record;
    snprintf(command, sizeof command, "cp '%s/test/fixtures/record/%s' '%s'", TEST_SOURCE_DIR,
             names[i], path_of("old.db"));
    assert_int_equal(system(command), 0);
    record = test_open(path_of("old.db"));
    assert_int_equal(number(record, "PRAGMA user_version"), ENT_RECORD_SCHEMA);
    assert_int_equal(test_count(record).reports, 3);
    assert_int_equal(test_count(record).items, 3);
    ent_record_close(record);
  }
}

static void test_record__views_answer(void **state) {
  test_document d;
  ent_record *record = test_open(":memory:");
  (void)state;
  fill(&d, "a");
  test_put(record, &d, NULL);
  test_settle(record);
  assert_int_equal(number(record, "SELECT count(*) FROM report_flat WHERE actor = 'PAK'"
                                  " AND recipient = 'AZE' AND item IS NOT NULL"),
                   3);
  assert_int_equal(number(record, "SELECT count(*) FROM dyad_event WHERE actor = 'PAK'"), 1);
  assert_int_equal(number(record, "SELECT count(*) FROM dyad_report"), 3);
  assert_int_equal(number(record, "SELECT count(*) FROM entity WHERE entity = 'PAK'"), 1);
  ent_record_close(record);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_record__same_document_changes_nothing),
      cmocka_unit_test(test_record__newer_versions_replace_reports),
      cmocka_unit_test(test_record__delete_takes_exactly_its_reports),
      cmocka_unit_test(test_record__reports_come_back_as_they_went_in),
      cmocka_unit_test(test_record__refuses_what_is_no_record),
      cmocka_unit_test(test_record__refuses_a_newer_schema),
      cmocka_unit_test(test_record__full_disk_loses_nothing),
      cmocka_unit_test(test_record__reads_in_a_folder_it_cannot_write),
      cmocka_unit_test(test_record__opens_the_record_of_each_schema),
      cmocka_unit_test(test_record__views_answer),
  };
  return cmocka_run_group_tests(tests, make_folder, drop_folder);
}
