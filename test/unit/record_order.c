/* What a record holds depends on its documents alone: read one by one in any order, some of them taken out again, it
 * is the same as if all that stay had been settled at once. Documents are drawn at random from what items of several
 * blocks have to say of each other, between three states, so that they meet often; and the examples are read. */
#include <glob.h>
#include <string.h>

#include "base/file.h"
#include "base/strbuf.h"
#include "pipeline.h"
#include "record_help.h"
#include "record/sql.h"

/* All that is derived, without row numbers. */
static const char *const derived[] = {
    "SELECT 'item ' || i.item || ' ' || ifnull(i.cameo, ifnull(i.relation, i.indicator)) || ' ' || i.reports || ' ' || i.documents || ' '"
    " || i.independent || ' ' || i.modality || ' ' || ifnull(i.date_from, '') || ' ' || ifnull(i.date_to, '') || ' ' || ifnull(i.topic, '')"
    " || ' ' || r.report || ' ' || (SELECT group_concat(x) FROM (SELECT p.role || '=' || p.entity AS x FROM item_party p"
    " WHERE p.item = i.id ORDER BY x)) FROM item i JOIN report r ON r.id = i.lead ORDER BY 1",
    "SELECT 'told ' || i.item || ' ' || r.report FROM item_report a LEFT JOIN item i ON i.id = a.item"
    " LEFT JOIN report r ON r.id = a.report ORDER BY 1",
    "SELECT 'change ' || a.item || ' ' || b.item || ' ' || c.effect || ' ' || ifnull(c.date_from, '') || ' ' || ifnull(c.date_to, '')"
    " FROM relation_change c LEFT JOIN item a ON a.id = c.relation LEFT JOIN item b ON b.id = c.event ORDER BY 1",
    "SELECT 'differ ' || i.item || ' ' || y.attribute || ' ' || y.verdict || ' ' || ifnull(y.against, '') || ' ' ||"
    " (SELECT group_concat(x, '; ') FROM (SELECT r.report || '=' || c.value AS x FROM discrepancy_report c JOIN report r"
    " ON r.id = c.report WHERE c.discrepancy = y.id ORDER BY x)) FROM discrepancy y LEFT JOIN item i ON i.id = y.item ORDER BY 1",
    "SELECT 'claims ' || count(*) FROM discrepancy_report",
    "SELECT 'left ' || ((SELECT count(*) FROM touched) + (SELECT count(*) FROM dirty))",
};

static void digest(ent_strbuf *out, ent_record *record) {
  ent_strbuf_clear(out);
  for (size_t i = 0; i < sizeof derived / sizeof *derived; i++) {
    sqlite3_stmt *rows;
    assert_int_equal(sqlite3_prepare_v2(ent_record_db(record), derived[i], -1, &rows, NULL), SQLITE_OK);
    while (sqlite3_step(rows) == SQLITE_ROW) {
      const char *line = (const char *)sqlite3_column_text(rows, 0);
      ent_strbuf_puts(out, line ? line : "a row that hangs in the air");
      ent_strbuf_putc(out, '\n');
    }
    sqlite3_finalize(rows);
  }
}

/* Where two digests part. */
static void compare(ent_slice step, ent_slice whole, unsigned seed, unsigned round) {
  while (step.size && whole.size) {
    ent_slice a = ent_slice_cut(&step, '\n'), b = ent_slice_cut(&whole, '\n');
    if (!ent_slice_eq(a, b))
      fail_msg("seed %u, round %u:\nin steps: %.*s\nat once:  %.*s", seed, round, ENT_FMT(a), ENT_FMT(b));
  }
  assert_int_equal(step.size, whole.size);
}

/* ---- drawn ----------------------------------------------------------------------------- */

static uint32_t draw(uint32_t *seed, uint32_t below) {
  *seed = *seed * 1664525u + 1013904223u;
  return (uint32_t)((uint64_t)*seed * below >> 32);
}

typedef struct kind {
  ent_report_kind kind;
  const char *code;
} kind;

static const kind kinds[] = {
    {ENT_EVENT, "160"}, {ENT_EVENT, "081"}, {ENT_EVENT, "163"}, {ENT_EVENT, "085"}, {ENT_EVENT, "161"},
    {ENT_EVENT, "161"}, {ENT_EVENT, "057"}, {ENT_EVENT, "054"}, {ENT_EVENT, "0874"}, {ENT_EVENT, "192"},
    {ENT_EVENT, "190"}, {ENT_EVENT, "171"}, {ENT_EVENT, "112"}, {ENT_EVENT, "016"},
    {ENT_RELATION, "DIPLOMATIC_RELATIONS"}, {ENT_RELATION, "NO_DIPLOMATIC_RELATIONS"}, {ENT_RELATION, "EMBASSY_IN"},
    {ENT_RELATION, "PARTY_TO"}, {ENT_RELATION, "MEMBER_OF"}, {ENT_RELATION, "ALLY"}, {ENT_RELATION, "SANCTIONS"},
    {ENT_RELATION, "OCCUPIES"}, {ENT_RELATION, "CLAIMS"}, {ENT_RELATION, "RECOGNISES"}, {ENT_RELATION, "JOINT_BODY"},
    {ENT_MEASURE, "TROOPS"}, {ENT_MEASURE, "RECOGNITION_ORDER"}, {ENT_MEASURE, "DURATION"},
    {ENT_MEASURE, "TRADE_TURNOVER"}, {ENT_MEASURE, "TRADE_GROWTH"}, {ENT_MEASURE, "CASUALTIES"},
    {ENT_MEASURE, "TERRITORY_SHARE"}, {ENT_MEASURE, "PERSONS_RELEASED"}, {ENT_MEASURE, "DETAINED"},
    {ENT_MEASURE, "EXPORTS"}, {ENT_MEASURE, "IMPORTS"}, {ENT_MEASURE, "RANK"}, {ENT_MEASURE, "RANK"},
};

static const char *const states[] = {"FRD", "SYL", "GRA"};

static const char *date_of(uint32_t *seed, char out[32], bool range) {
  uint32_t year = 2000 + draw(seed, 6), shape = draw(seed, 5);
  if (range && shape < 3) snprintf(out, 32, "%u-03-01/%u-04-%02u", year, year, 1 + draw(seed, 20));
  else if (shape == 0) return NULL;
  else if (shape == 1) snprintf(out, 32, "since %u", year);
  else if (shape == 2) snprintf(out, 32, "%u", year);
  else snprintf(out, 32, "%u-%02u-%02u", year, 1 + draw(seed, 12), 1 + draw(seed, 28));
  return out;
}

static void draw_value(ent_report *r, uint32_t *seed) {
  static const char *const topics[] = {NULL, "the Hundred Days War", "Island War"};
  bool length = ent_slice_is(r->indicator, "DURATION"), dead = ent_slice_is(r->indicator, "CASUALTIES");
  r->value = ent_slice_is(r->indicator, "RECOGNITION_ORDER") ? 1 : 50 * (1 + draw(seed, 5));
  r->unit = length ? ENT_SLICE("days") : dead ? ENT_SLICE("killed") : ENT_SLICE("persons");
  if (length || dead) r->topic = test_slice(topics[draw(seed, 3)]);
  if (ent_slice_is(r->indicator, "EXPORTS") || ent_slice_is(r->indicator, "IMPORTS") || ent_slice_is(r->indicator, "TRADE_TURNOVER")) r->unit = ENT_SLICE("USD");
  if (!ent_slice_is(r->indicator, "RANK")) return;
  r->value = 1;
  r->unit = ENT_SLICE("rank");
  r->text_value = ENT_SLICE("stands"); /* a word of its sentence: what is ranked */
}

static void draw_report(test_document *d, uint32_t *seed) {
  static const char *const treaties[] = {NULL, "Treaty on Clear Skies", "Convention on Salt"};
  const kind *k = &kinds[draw(seed, sizeof kinds / sizeof *kinds)];
  uint32_t who = draw(seed, 3), whom = (who + 1 + draw(seed, 2)) % 3;
  char date[32];
  const char *when = date_of(seed, date, ent_slice_is(ent_slice_of(k->code), "190"));
  bool alone = strcmp(k->code, "161") == 0 && draw(seed, 2);
  ent_report *r = test_report(d, k->kind, k->code, states[who], alone ? NULL : states[whom], when);
  if (k->kind != ENT_MEASURE && !alone && draw(seed, 3) == 0) {
    r->actor.count = 2;
    r->recipient.count = 0;
    r->reciprocal = true;
  }
  if (k->kind == ENT_MEASURE) draw_value(r, seed);
  if (strcmp(k->code, "190") == 0 && draw(seed, 2)) r->topic = ENT_SLICE("Island War");
  if (strcmp(k->code, "PARTY_TO") == 0 || alone) r->topic = test_slice(treaties[draw(seed, 3)]);
  if (draw(seed, 8) == 0) r->modality = ENT_DENIED;
}

enum { DOCUMENTS = 12, SEEDS = 30 };

static void draw_documents(test_document *d, char ids[][8], uint32_t seed) {
  for (uint32_t i = 0; i < DOCUMENTS; i++) {
    char printed[16];
    snprintf(ids[i], 8, "d%u", i);
    snprintf(printed, sizeof printed, "%u-0%u-11", 2004 + draw(&seed, 3), 1 + draw(&seed, 9));
    test_start(&d[i], ids[i], draw(&seed, 4) ? printed : NULL);
    for (uint32_t n = 2 + draw(&seed, 6); n; n--) draw_report(&d[i], &seed);
    /* "the agreement" of which a text has just told */
    if (draw(&seed, 2)) test_sentence(&d[i], "Freedonia withdrew from the agreement.");
  }
}

static void settle_whole(ent_strbuf *out, test_document *d, const bool *there) {
  ent_record *record = test_open(":memory:");
  for (int i = 0; i < DOCUMENTS; i++)
    if (there[i]) test_put(record, &d[i], NULL);
  test_settle(record);
  digest(out, record);
  ent_record_close(record);
}

/* One document comes or goes at a time. */
static void step_through(test_document *d, char ids[][8], uint32_t seed) {
  ent_record *record = test_open(":memory:");
  bool there[DOCUMENTS] = {false};
  uint32_t drawn = seed;
  ent_strbuf step, whole;
  ent_strbuf_init(&step, 0);
  ent_strbuf_init(&whole, 0);
  for (unsigned round = 0; round < 2 * DOCUMENTS; round++) {
    uint32_t at = draw(&drawn, DOCUMENTS);
    if (there[at]) assert_int_equal(ent_record_delete(record, ent_slice_of(ids[at]), NULL), ENT_OK);
    else test_put(record, &d[at], NULL);
    there[at] = !there[at];
    test_settle(record);
    if (round % 6 != 5) continue;
    digest(&step, record);
    settle_whole(&whole, d, there);
    compare(ent_strbuf_slice(&step), ent_strbuf_slice(&whole), seed, round);
  }
  ent_strbuf_free(&step);
  ent_strbuf_free(&whole);
  ent_record_close(record);
}

static void test_order__steps_lead_where_all_at_once_does(void **state) {
  static test_document d[DOCUMENTS];
  char ids[DOCUMENTS][8];
  (void)state;
  for (uint32_t seed = 1; seed <= SEEDS; seed++) {
    draw_documents(d, ids, seed);
    step_through(d, ids, seed);
  }
}

/* ---- read ------------------------------------------------------------------------------ */

enum { MOST_EXAMPLES = 64 };

typedef struct example {
  ent_document document;
  ent_coded coded;
} example;

static uint32_t read_examples(example *out, ent_arena *arena, const ent_engine *engine) {
  ent_error err = {0};
  glob_t found;
  uint32_t count = 0;
  assert_int_equal(glob(TEST_SOURCE_DIR "/examples/*.txt", 0, NULL, &found), 0);
  for (size_t i = 0; i < found.gl_pathc && count < MOST_EXAMPLES; i++) {
    example *e = &out[count++];
    *e = (example){.document = {.published = ENT_INTERVAL_NONE}};
    assert_int_equal(ent_file_read(&e->document.text, arena, found.gl_pathv[i], 0, &err), ENT_OK);
    e->document.id = ent_arena_copy(arena, ent_slice_of(found.gl_pathv[i]));
    assert_int_equal(ent_engine_code(&e->coded, engine, arena, &e->document, NULL, &err), ENT_OK);
  }
  globfree(&found);
  return count;
}

static void put_example(ent_record *record, const example *e) {
  assert_int_equal(ent_record_put(NULL, record, &e->document, &e->coded.sentences, &e->coded.reports, &test_versions, NULL), ENT_OK);
}

/* All examples, each settled by itself, from `first` on; and then those left when every third is taken out. */
static void read_in_order(ent_strbuf *all, ent_strbuf *left, const example *e, uint32_t count, uint32_t first, uint32_t step) {
  ent_record *record = test_open(":memory:");
  for (uint32_t i = 0; i < count; i++) {
    put_example(record, &e[(first + i * step) % count]);
    test_settle(record);
  }
  digest(all, record);
  for (uint32_t i = 0; i < count; i += 3) {
    assert_int_equal(ent_record_delete(record, e[i].document.id, NULL), ENT_OK);
    test_settle(record);
  }
  digest(left, record);
  ent_record_close(record);
}

static void read_at_once(ent_strbuf *out, const example *e, uint32_t count, bool every) {
  ent_record *record = test_open(":memory:");
  for (uint32_t i = 0; i < count; i++)
    if (every || i % 3) put_example(record, &e[i]);
  test_settle(record);
  digest(out, record);
  ent_record_close(record);
}

static void test_order__examples_may_come_in_any(void **state) {
  static example examples[MOST_EXAMPLES];
  ent_strbuf all, left, step[2];
  ent_engine *engine;
  ent_arena arena;
  uint32_t count;
  (void)state;
  ent_arena_init(&arena, 0);
  assert_int_equal(ent_engine_open(&engine, TEST_SOURCE_DIR "/data", NULL), ENT_OK);
  count = read_examples(examples, &arena, engine);
  assert_true(count > 2);
  ent_strbuf *const texts[] = {&all, &left, &step[0], &step[1]};
  for (int i = 0; i < 4; i++) ent_strbuf_init(texts[i], 0);
  read_at_once(&all, examples, count, true);
  read_at_once(&left, examples, count, false);
  for (uint32_t first = 0; first < 2; first++) {
    read_in_order(&step[0], &step[1], examples, count, first * count / 2, first ? count - 1 : 1);
    compare(ent_strbuf_slice(&step[0]), ent_strbuf_slice(&all), first, 0);
    compare(ent_strbuf_slice(&step[1]), ent_strbuf_slice(&left), first, 1);
  }
  for (int i = 0; i < 4; i++) ent_strbuf_free(texts[i]);
  ent_engine_close(engine);
  ent_arena_free(&arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_order__steps_lead_where_all_at_once_does),
                                     cmocka_unit_test(test_order__examples_may_come_in_any)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
