/* `entente info`: versions and counts of what is loaded, or of a record. */
#include <stdio.h>

#include "cli/cli.h"
#include "record/record.h"

static const char help[] =
    "usage: entente info [RECORD] [--data DIR]\n\n"
    "Versions and counts of parser, world and lexicon; with a record, its own.\n";

static void print_versions(const ent_versions *v) {
  printf("entente  %.*s\nmodel    %.*s\nworld    %.*s\nlexicon  %.*s\n", ENT_FMT(v->entente),
         ENT_FMT(v->model), ENT_FMT(v->world), ENT_FMT(v->lexicon));
}

static int record_info(const char *path) {
  ent_record *record = NULL;
  ent_record_counts c;
  ent_versions versions;
  ent_arena arena;
  ent_error err = {0};
  ent_status st;
  ent_arena_init(&arena, 0);
  st = ent_record_open(&record, path, ENT_RECORD_READ, &err);
  if (st == ENT_OK) st = ent_record_count(&c, record, &err);
  if (st == ENT_OK) st = ent_record_versions(&versions, &arena, record, &err);
  if (st == ENT_OK) {
    print_versions(&versions);
    printf("documents      %llu (%llu independent)\nsentences      %llu\nevents         %llu\n"
           "relations      %llu\nmeasures       %llu\nitems          %llu\ndiscrepancies  %llu\n",
           (unsigned long long)c.documents, (unsigned long long)c.sources,
           (unsigned long long)c.sentences, (unsigned long long)c.events,
           (unsigned long long)c.relations, (unsigned long long)c.measures,
           (unsigned long long)c.items, (unsigned long long)c.discrepancies);
  }
  ent_record_close(record);
  ent_arena_free(&arena);
  return st == ENT_OK ? CLI_DONE : cli_error(&err);
}

int cli_info(int argc, char **argv) {
  cli_args args = {argc, argv, 0, NULL};
  const char *data = NULL, *record = NULL, *value;
  ent_engine *engine = NULL;
  ent_error err = {0};
  uint32_t entries;
  while (cli_next(&args)) {
    if (cli_flag(&args, "--help")) {
      printf("%s", help);
      return CLI_DONE;
    }
    if (cli_value(&args, "--data", &value)) data = value;
    else if (cli_is_option(&args)) return cli_usage("info", "unknown option '%s'", args.word);
    else record = args.word;
  }
  if (record) return record_info(record);
  if (ent_engine_open(&engine, data, &err) != ENT_OK) return cli_error(&err);
  print_versions(ent_engine_versions(engine));
  ent_lexicon_entries(ent_engine_lexicon(engine), &entries);
  printf("data     %s\nentities %u\nnames    %u\nentries  %u\n", cli_data_dir(data),
         ent_world_entity_count(ent_engine_world(engine)),
         ent_world_name_count(ent_engine_world(engine)), entries);
  ent_engine_close(engine);
  return CLI_DONE;
}
