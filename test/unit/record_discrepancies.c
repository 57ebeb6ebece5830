/* The verdicts over test/fixtures/record/discrepancies.tsv: planted discrepancies must be
 * found with their verdict, look-alikes must not. */
#include "record_help.h"

#include <sqlite3.h>

enum { COLUMNS = 16, DOCUMENTS = 4 };
enum { CASE, VERDICT, DOC, PUBLISHED, KIND, CODE, ACTOR, RECIPIENT, DATE, MODALITY, TOPIC, VALUE,
       UNIT, WORDS, PLACE, SPEAKER };

typedef struct tally {
  int planted, found, wrong, alike;
} tally;

static char *table; /* the file; its cells end in NUL */

static void read_table(void) {
  FILE *file = fopen(TEST_SOURCE_DIR "/test/fixtures/record/discrepancies.tsv", "rb");
  assert_non_null(file);
  table = calloc(1, 1 << 17);
  assert_non_null(table);
  assert_true(fread(table, 1, (1 << 17) - 1, file) < (1 << 17) - 1);
  fclose(file);
}

/* Cuts the next row into cells; false at the end. */
static bool next_row(char **at, const char *cells[COLUMNS]) {
  char *line = *at, *end;
  while (*line == '#') line = strchr(line, '\n') + 1;
  if (!*line) return false;
  end = strchr(line, '\n');
  *end = 0;
  *at = end + 1;
  for (int i = 0; i < COLUMNS; i++) {
    char *tab = strchr(line, '\t');
    if (tab) *tab = 0;
    cells[i] = strcmp(line, "-") == 0 ? "" : line;
    if (!tab && i < COLUMNS - 1) fail_msg("'%s': too few columns", cells[0]);
    line = tab ? tab + 1 : line;
  }
  return true;
}

static ent_modality modality(const char *word, ent_modality other) {
  for (ent_modality m = ENT_HAPPENED; m <= ENT_DENIED; m++)
    if (strcmp(word, ent_modality_name(m)) == 0) return m;
  return other;
}

/* ">600", "10:12", "18e9" */
static void set_value(ent_report *r, const char *word) {
  size_t sign = strspn(word, "<>=~");
  char *end;
  r->comparator = sign ? (ent_slice){word, sign} : ENT_SLICE("=");
  if (!*word) return;
  r->value = strtod(word + sign, &end);
  if (*end == ':') r->value_to = strtod(end + 1, NULL);
}

static void add_row(test_document *d, const char *const *cells) {
  ent_report_kind kind = strcmp(cells[KIND], "event") == 0      ? ENT_EVENT
                         : strcmp(cells[KIND], "relation") == 0 ? ENT_RELATION
                                                                : ENT_MEASURE;
  ent_report *r = test_report(d, kind, cells[CODE], cells[ACTOR], *cells[RECIPIENT] ? cells[RECIPIENT] : NULL,
                              *cells[DATE] ? cells[DATE] : NULL);
  ent_slice place = ent_slice_of(cells[PLACE]);
  r->modality = modality(cells[MODALITY], r->modality);
  r->topic = ent_slice_of(cells[TOPIC]);
  r->unit = ent_slice_of(cells[UNIT]);
  r->text_value = ent_slice_of(cells[WORDS]);
  if (kind == ENT_MEASURE) set_value(r, cells[VALUE]);
  r->place_name = ent_slice_cut(&place, '/');
  r->place_country = place;
  if (*cells[SPEAKER]) {
    ent_participant *p = &d->parties[d->report_count - 1][3];
    p->entity = ent_slice_of(cells[SPEAKER]);
    r->speaker = (ent_participants){p, 1};
  }
}

/* Puts the documents, settles, and compares with what was expected. */
static void judge(tally *sum, const char *name, const char *expected, test_document *documents) {
  ent_record *record = test_open(":memory:");
  bool agrees = strcmp(expected, "agrees") == 0, none = strcmp(expected, "none") == 0;
  int hits = 0, wrong = 0;
  char got[200] = "";
  sqlite3_stmt *rows;
  for (int i = 0; i < DOCUMENTS; i++)
    if (documents[i].count) test_put(record, &documents[i], NULL);
  test_settle(record);
  assert_int_equal(sqlite3_prepare_v2(ent_record_db(record), "SELECT verdict FROM discrepancy",
                                      -1, &rows, NULL), SQLITE_OK);
  while (sqlite3_step(rows) == SQLITE_ROW) {
    const char *verdict = (const char *)sqlite3_column_text(rows, 0);
    if (strcmp(verdict, expected) == 0) hits++; else wrong++;
    snprintf(got + strlen(got), sizeof got - strlen(got), " %s", verdict);
  }
  sqlite3_finalize(rows);
  if (agrees) hits = !wrong && test_count(record).items == 1;
  sum->alike += none;
  sum->planted += !none;
  sum->found += hits > 0;
  sum->wrong += wrong;
  if (wrong || (!none && !hits))
    print_message("%s: expected %s, got%s (%d items)\n", name, expected, *got ? got : " nothing",
                  (int)test_count(record).items);
  ent_record_close(record);
}

static void test_discrepancies__planted_and_alike(void **state) {
  static test_document documents[DOCUMENTS];
  const char *cells[COLUMNS], *name = NULL, *expected = "";
  tally sum = {0};
  char *at;
  (void)state;
  read_table();
  at = table;
  assert_true(next_row(&at, cells)); /* names of the columns */
  memset(documents, 0, sizeof documents);
  for (bool more = true; more;) {
    more = next_row(&at, cells);
    if (name && (!more || strcmp(name, cells[CASE]) != 0)) {
      judge(&sum, name, expected, documents);
      memset(documents, 0, sizeof documents);
      name = NULL;
    }
    if (!more) break;
    if (!name) {
      name = cells[CASE];
      expected = cells[VERDICT];
    }
    test_document *d = &documents[cells[DOC][0] - 'a'];
    if (!d->count) test_start(d, cells[DOC], cells[PUBLISHED]);
    add_row(d, cells);
  }
  free(table);
  print_message("%d planted, %d found; %d look-alikes; %d wrong\n", sum.planted, sum.found,
                sum.alike, sum.wrong);
  assert_true(sum.planted >= 40 && sum.alike >= 40);
  assert_true(sum.found * 100 >= sum.planted * 90);
  assert_true(sum.found * 100 >= (sum.found + sum.wrong) * 90);
}

static void tell(test_document *d, const char *id, const char *printed, const char *cameo, const char *by, const char *whom,
                 const char *words) {
  char text[sizeof d->text];
  test_start(d, id, printed);
  test_report(d, ENT_EVENT, cameo, by, whom, NULL);
  memcpy(text, d->text, sizeof text);
  (void)snprintf(d->text, sizeof d->text, "%s %.*s", words, (int)(sizeof text - strlen(words) - 2), text);
  d->sentences[0].end += (uint32_t)strlen(words) + 1;
  d->document.text = ent_slice_of(d->text);
}

static int charges_of(ent_record *record) {
  sqlite3_stmt *row;
  int found;
  assert_int_equal(sqlite3_prepare_v2(ent_record_db(record),
                                      "SELECT count(*) FROM discrepancy y JOIN item i ON i.id = y.item JOIN discrepancy_report c"
                                      " ON c.discrepancy = y.id JOIN report r ON r.id = c.report WHERE y.attribute = 'charge'",
                                      -1, &row, NULL), SQLITE_OK);
  assert_int_equal(sqlite3_step(row), SQLITE_ROW);
  found = sqlite3_column_int(row, 0);
  sqlite3_finalize(row);
  return found;
}

/* A charge is told with its denial whichever document comes first and however often the record is settled
 * between them; it stands alone again without the denial's document. */
static void test_discrepancies__charge_and_denial_come_in_any_order(void **state) {
  test_document d[3];
  ent_error err = {0};
  (void)state;
  tell(&d[0], "charge", "2018-03-12", "112", "GBR", "RUS", "Britain speaks of poisoning in Salisbury.");
  tell(&d[1], "denial", "2018-03-14", "016", "RUS", "GBR", "Russia has nothing to do with the poisoning.");
  tell(&d[2], "late", "2018-09-14", "016", "RUS", "GBR", "Russia has nothing to do with the poisoning.");
  for (int order = 0; order < 6; order++) {
    ent_record *record = test_open(":memory:");
    int first = order % 3, step = order < 3 ? 1 : 2;
    for (int i = 0; i < 3; i++) {
      test_put(record, &d[(first + i * step) % 3], NULL);
      test_settle(record);
    }
    assert_int_equal(charges_of(record), 2); /* the charge and the one denial in time */
    assert_int_equal(ent_record_delete(record, ENT_SLICE("denial"), &err), ENT_OK);
    test_settle(record);
    assert_int_equal(charges_of(record), 0);
    test_put(record, &d[1], NULL);
    test_settle(record);
    assert_int_equal(charges_of(record), 2);
    ent_record_close(record);
  }
}

/* A crime of long ago is charged and denied whenever it was printed; what is denied beside it is another matter.
 * So in a record whose first document was put before crimes were marked. */
static void test_discrepancies__crimes_are_charged_and_denied_years_apart(void **state) {
  static const char older[] = "DROP INDEX charge_told_crime; ALTER TABLE charge_told DROP COLUMN crime;"
                              "ALTER TABLE charge_pair RENAME COLUMN kind TO blame;"
                              "DROP TABLE watch; CREATE INDEX discrepancy_block ON discrepancy(block);"
                              "DELETE FROM schema WHERE version > 4; PRAGMA user_version = 4";
  const char *path = "crimes-of-an-older-schema.db";
  test_document d[3];
  (void)state;
  tell(&d[0], "charge", "2005-04-24", "1124", "FRD", "SYL", "Freedonia speaks of the massacre of Hollow Ford.");
  tell(&d[1], "denial", "2015-04-24", "016", "SYL", "FRD", "There was no massacre in 1915.");
  tell(&d[2], "another", "2015-05-24", "016", "SYL", "FRD", "There are no troops at the border.");
  for (int order = 0; order < 6; order++) {
    int first = order % 3, step = order < 3 ? 1 : 2;
    ent_record *record;
    remove(path);
    record = test_open(path);
    for (int i = 0; i < 3; i++) {
      test_put(record, &d[(first + i * step) % 3], NULL);
      test_settle(record);
      if (i) continue;
      assert_int_equal(sqlite3_exec(ent_record_db(record), older, NULL, NULL, NULL), SQLITE_OK);
      ent_record_close(record);
      record = test_open(path);
    }
    assert_int_equal(charges_of(record), 2);
    ent_record_close(record);
  }
  remove(path);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_discrepancies__planted_and_alike),
                                     cmocka_unit_test(test_discrepancies__charge_and_denial_come_in_any_order),
                                     cmocka_unit_test(test_discrepancies__crimes_are_charged_and_denied_years_apart)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
