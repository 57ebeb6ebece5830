/* Where the time of the whole way goes, room by room, on one thread: rooms DATA_DIR DOCUMENTS.jsonl
 *
 * Processor time of the thread; rooms are timed as they run, one after another over each document, so
 * that each finds the processor's caches as the one before has left them. */
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "pipeline.h"

static void check(ent_status st, const ent_error *err) {
  if (st == ENT_OK) return;
  fprintf(stderr, "bench: %s\n", err->message);
  exit(1);
}

typedef struct sums {
  double spent[ENT_ROOM_COUNT];
  uint64_t documents, sentences, parsed, reports;
} sums;

static void code_line(sums *s, const ent_engine *engine, ent_arena *arena, ent_slice line) {
  ent_code_options options = {.spent = s->spent};
  ent_read_options how = ENT_READ_OPTIONS_NONE;
  ent_document document = {0};
  ent_coded coded = {0};
  ent_error err = {0};
  ent_arena_reset(arena);
  check(ent_read_jsonl_line(&document, arena, "bench", ++s->documents, line, &how, &err), &err);
  check(ent_engine_code(&coded, engine, arena, &document, &options, &err), &err);
  s->sentences += coded.sentences.count;
  for (uint32_t i = 0; i < coded.sentences.count; i++) s->parsed += coded.sentences.items[i].parsed;
  s->reports += coded.reports.count;
}

static void print(const sums *s) {
  static const char *const names[] = {"segment, scan", "parse", "resolve", "code"};
  double all = 0;
  for (int i = 0; i < ENT_ROOM_COUNT; i++) all += s->spent[i];
  printf("%llu documents, %llu sentences, of which %llu parsed; %llu reports\n", (unsigned long long)s->documents,
         (unsigned long long)s->sentences, (unsigned long long)s->parsed, (unsigned long long)s->reports);
  printf("%-28s %8s %14s %14s\n", "", "share", "sentences/s", "parsed/s");
  for (int i = 0; i < ENT_ROOM_COUNT; i++)
    printf("%-28s %7.1f%% %14.0f %14.0f\n", names[i], 100 * s->spent[i] / all, (double)s->sentences / s->spent[i],
           (double)s->parsed / s->spent[i]);
  printf("%-28s %8s %14.0f\n", "all", "", (double)s->sentences / all);
}

int main(int argc, char **argv) {
  ent_engine *engine;
  ent_error err = {0};
  ent_arena file, arena;
  ent_slice rest, line;
  sums s = {0};
  if (argc != 3) {
    fprintf(stderr, "usage: rooms DATA_DIR DOCUMENTS.jsonl\n");
    return 2;
  }
  ent_arena_init(&file, 0);
  ent_arena_init(&arena, 0);
  check(ent_engine_open(&engine, argv[1], &err), &err);
  check(ent_file_read(&rest, &file, argv[2], 0, &err), &err);
  while (ent_next_line(&rest, &line))
    if (line.size) code_line(&s, engine, &arena, line);
  print(&s);
  ent_engine_close(engine);
  ent_arena_free(&arena);
  ent_arena_free(&file);
  return 0;
}
