/* Speed of the record with many documents, on one thread: record DATA_DIR RECORD DOCUMENTS TEXT.txt...
 *
 * Codes the texts once and then puts DOCUMENTS variants of them: each time with other states
 * (drawn from a hundred, the first ones far more often, as in news), other days, and a number in
 * each sentence so that no two are copies; every fiftieth keeps its states. Prints the time of
 * putting, of settling, and of the questions that a reader asks. Wall-clock time, the best of
 * three for questions. The same numbers are drawn each time. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "analyse/changes.h"
#include "analyse/dossier.h"
#include "analyse/network.h"
#include "analyse/positions.h"
#include "base/file.h"
#include "base/hash.h"
#include "pipeline.h"
#include "record/record.h"
#include "record/sql.h"

enum { MOST_TEXTS = 64, POOL = 100, KEPT = 50, SHIFT_DAYS = 4000 };

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void check(ent_status st, const ent_error *err) {
  if (st == ENT_OK) return;
  fprintf(stderr, "bench: %s\n", err->message);
  exit(1);
}

static uint32_t draw(uint32_t *seed, uint32_t below) {
  *seed = *seed * 1664525u + 1013904223u;
  return (uint32_t)((uint64_t)*seed * below >> 32);
}

typedef struct original {
  ent_document document;
  ent_coded coded;
} original;

typedef struct variant {
  ent_arena arena;
  ent_slice pool[POOL];
  uint32_t pool_count, seed, number;
} variant;

static bool is_state(ent_slice entity) {
  return entity.size == 3 && entity.data[0] >= 'A' && entity.data[0] <= 'Z';
}

/* The square of a draw: low numbers, known states, come often. */
static ent_slice other_state(variant *v, ent_slice entity, uint32_t salt) {
  uint32_t seed = v->number * 2654435761u ^ salt ^ (uint32_t)ent_hash64(entity, 1);
  uint32_t x = draw(&seed, 1000);
  return v->pool[(uint64_t)x * x * v->pool_count / 1000000];
}

static ent_participants vary_parties(variant *v, ent_participants list, bool keep) {
  ent_participant *copy = ENT_ARENA_NEW(&v->arena, ent_participant, list.count + 1);
  for (uint32_t i = 0; i < list.count; i++) {
    copy[i] = list.items[i];
    if (!keep && is_state(copy[i].entity)) copy[i].entity = other_state(v, copy[i].entity, 17);
  }
  return (ent_participants){copy, list.count};
}

static ent_interval shift(ent_interval date, int32_t days) {
  if (date.from != ENT_DAY_NONE) date.from += days;
  if (date.to != ENT_DAY_NONE) date.to += days;
  return date;
}

static void vary_sentences(variant *v, const original *o, ent_document *document,
                           ent_sentences *sentences) {
  ent_strbuf text;
  sentences->count = o->coded.sentences.count;
  sentences->items = ENT_ARENA_NEW(&v->arena, ent_sentence, sentences->count + 1);
  ent_strbuf_init(&text, 0);
  for (uint32_t i = 0; i < sentences->count; i++) {
    ent_sentence *s = &sentences->items[i];
    *s = o->coded.sentences.items[i];
    size_t begin = text.size;
    ent_strbuf_add(&text, (ent_slice){o->document.text.data + s->begin, s->end - s->begin});
    ent_strbuf_printf(&text, " %u\n", v->number);
    s->begin = (uint32_t)begin;
    s->end = (uint32_t)text.size - 1;
  }
  document->text = ent_arena_copy(&v->arena, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
}

static void put_variant(variant *v, ent_record *record, const original *o,
                        const ent_versions *versions) {
  ent_document document = o->document;
  ent_sentences sentences;
  ent_reports reports = {NULL, o->coded.reports.count};
  ent_error err = {0};
  char id[40];
  bool keep = v->number % KEPT == 0;
  int32_t days = keep ? 0 : (int32_t)draw(&v->seed, 2 * SHIFT_DAYS) - SHIFT_DAYS;
  ent_arena_reset(&v->arena);
  snprintf(id, sizeof id, "variant-%u", v->number);
  document.id = document.uri = ent_slice_of(id);
  document.published = shift(document.published, days);
  if (document.side.size && !keep) document.side = other_state(v, document.side, 17);
  vary_sentences(v, o, &document, &sentences);
  reports.items = ENT_ARENA_NEW(&v->arena, ent_report, reports.count + 1);
  for (uint32_t i = 0; i < reports.count; i++) {
    ent_report *r = &reports.items[i];
    char key[80];
    *r = o->coded.reports.items[i];
    snprintf(key, sizeof key, "%u|%.32s", v->number, r->id);
    ent_hash_hex(ent_slice_of(key), r->id);
    r->document = &document;
    r->date = shift(r->date, days);
    r->actor = vary_parties(v, r->actor, keep);
    r->recipient = vary_parties(v, r->recipient, keep);
    r->speaker = vary_parties(v, r->speaker, keep);
  }
  check(ent_record_put(NULL, record, &document, &sentences, &reports, versions, &err), &err);
}

static uint32_t read_originals(original *out, ent_arena *arena, const ent_engine *engine,
                               char **paths, int count) {
  uint32_t used = 0;
  for (int i = 0; i < count && used < MOST_TEXTS; i++) {
    ent_error err = {0};
    original *o = &out[used];
    *o = (original){.document = {.published = ENT_INTERVAL_NONE}};
    check(ent_file_read(&o->document.text, arena, paths[i], 0, &err), &err);
    o->document.id = o->document.uri = o->document.title = ent_slice_of(paths[i]);
    check(ent_engine_code(&o->coded, engine, arena, &o->document, NULL, &err), &err);
    if (o->coded.reports.count) used++;
  }
  return used;
}

/* The pair in the most items. */
static void busiest(ent_record *record, ent_arena *arena, ent_slice pair[2]) {
  sqlite3_stmt *row;
  ent_error err = {0};
  check(ent__sql_prepare(&row, record,
                         "SELECT a.entity, b.entity, count(*) FROM item_party a JOIN item_party b"
                         " ON b.item = a.item AND b.entity > a.entity WHERE length(a.entity) = 3"
                         " AND length(b.entity) = 3 GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 1", &err),
        &err);
  check(ent__sql_step(record, row, &err), &err);
  for (int i = 0; i < 2; i++) pair[i] = ent__text_copy(arena, row, i);
  printf("busiest pair: %.*s and %.*s, %lld items\n", ENT_FMT(pair[0]), ENT_FMT(pair[1]),
         (long long)sqlite3_column_int64(row, 2));
  sqlite3_finalize(row);
}

typedef struct question {
  const char *name;
  ent_slice states[2];
  uint32_t count;
  ent_slice topic;
} question;

typedef uint32_t asker(ent_record *record, ent_arena *arena, const question *q, ent_error *err);

static uint32_t ask_dossier(ent_record *record, ent_arena *arena, const question *q,
                            ent_error *err) {
  ent_dossier dossier;
  ent_dossier_options options = {.topic = q->topic};
  ent_strbuf text;
  check(ent_dossier_build(&dossier, arena, record, q->states, q->count, &options, err), err);
  ent_strbuf_init(&text, 0);
  ent_dossier_write_json(&text, &dossier);
  ent_strbuf_free(&text);
  return dossier.lines;
}

static uint32_t ask_series(ent_record *record, ent_arena *arena, const question *q,
                           ent_error *err) {
  ent_series series;
  ent_changes changes;
  ent_series_options options = {.undirected = true};
  check(ent_series_build(&series, arena, record, q->states[0], q->states[1], &options, err), err);
  check(ent_changes_find(&changes, arena, &series, err), err);
  return series.count;
}

static uint32_t ask_positions(ent_record *record, ent_arena *arena, const question *q,
                              ent_error *err) {
  ent_positions positions;
  check(ent_positions_build(&positions, arena, record, q->topic, ENT_EMPTY, err), err);
  return positions.count;
}

static uint32_t ask_network(ent_record *record, ent_arena *arena, const question *q,
                            ent_error *err) {
  ent_network network;
  (void)q;
  check(ent_network_build(&network, arena, record, ENT_INTERVAL_NONE, err), err);
  return network.tie_count;
}

static void ask(const char *path, asker *answer, question q) {
  double best = 1e9;
  uint32_t lines = 0;
  for (int round = 0; round < 3; round++) {
    ent_error err = {0};
    ent_record *record;
    ent_arena arena;
    double start = now();
    ent_arena_init(&arena, 0);
    check(ent_record_open(&record, path, ENT_RECORD_READ, &err), &err);
    lines = answer(record, &arena, &q, &err);
    ent_record_close(record);
    ent_arena_free(&arena);
    if (now() - start < best) best = now() - start;
  }
  printf("%-28s %8.3f s   %u rows\n", q.name, best, lines);
}

static void fill(ent_record *record, variant *v, const original *originals, uint32_t count,
                 uint32_t documents, const ent_engine *engine) {
  for (v->number = 0; v->number < documents; v->number++)
    put_variant(v, record, &originals[v->number % count], ent_engine_versions(engine));
}

/* One variant more of each text, settled by itself. */
static void add_one_by_one(ent_record *record, variant *v, const original *originals, uint32_t count,
                           uint32_t documents, const ent_versions *versions) {
  double all = 0, slowest = 0;
  for (uint32_t i = 0; i < count; i++) {
    ent_error err = {0};
    double start = now(), took;
    v->number = documents + i;
    put_variant(v, record, &originals[i], versions);
    check(ent_record_settle(record, NULL, &err), &err);
    took = now() - start;
    all += took;
    if (took > slowest) slowest = took;
  }
  printf("one document more, settled    %8.3f s   (the slowest of %u %.3f)\n", all / count, count, slowest);
}

int main(int argc, char **argv) {
  static original originals[MOST_TEXTS];
  ent_engine *engine;
  ent_record *record;
  ent_error err = {0};
  ent_arena arena;
  ent_record_counts counts;
  variant v = {.seed = 1};
  ent_slice pair[2];
  uint32_t count, documents;
  double start;
  if (argc < 5) return 2;
  documents = (uint32_t)strtoul(argv[3], NULL, 10);
  unlink(argv[2]);
  ent_arena_init(&arena, 0);
  ent_arena_init(&v.arena, 0);
  check(ent_engine_open(&engine, argv[1], &err), &err);
  for (uint32_t i = 0; i < ent_world_entity_count(ent_engine_world(engine)) &&
                       v.pool_count < POOL; i++) {
    const ent_entity *entity = ent_world_entity_at(ent_engine_world(engine), i);
    if (is_state(entity->id) && entity->when.to == ENT_DAY_NONE) v.pool[v.pool_count++] = entity->id;
  }
  count = read_originals(originals, &arena, engine, argv + 4, argc - 4);
  check(ent_record_open(&record, argv[2], ENT_RECORD_WRITE, &err), &err);
  start = now();
  fill(record, &v, originals, count, documents, engine);
  printf("put %u documents in %.1f s\n", documents, now() - start);
  start = now();
  check(ent_record_settle(record, NULL, &err), &err);
  printf("settled in %.1f s\n", now() - start);
  check(ent_record_count(&counts, record, &err), &err);
  printf("%llu reports, %llu items, %llu discrepancies\n", (unsigned long long)counts.reports,
         (unsigned long long)counts.items, (unsigned long long)counts.discrepancies);
  busiest(record, &arena, pair);
  add_one_by_one(record, &v, originals, count, documents, ent_engine_versions(engine));
  ent_record_close(record);
  ask(argv[2], ask_dossier, (question){"dossier AZE PAK", {{"AZE", 3}, {"PAK", 3}}, 2, ENT_EMPTY});
  ask(argv[2], ask_dossier, (question){"dossier, busiest pair", {pair[0], pair[1]}, 2, ENT_EMPTY});
  ask(argv[2], ask_dossier, (question){"dossier on Kashmir", {ENT_EMPTY}, 0, ENT_SLICE("Kashmir")});
  ask(argv[2], ask_series, (question){"series and its changes", {pair[0], pair[1]}, 2, ENT_EMPTY});
  ask(argv[2], ask_positions, (question){.name = "positions on Kashmir", .topic = ENT_SLICE("Kashmir")});
  ask(argv[2], ask_network, (question){.name = "network"});
  ent_engine_close(engine);
  ent_arena_free(&v.arena);
  ent_arena_free(&arena);
  return 0;
}
