/* `entente discrepancies`: where the sources differ. */
#include <stdio.h>

#include "cli/record.h"
#include "serve/find.h"

static const char help[] =
    "usage: entente discrepancies RECORD [STATE...] [options]\n\n"
    "Lists where reports of the same thing differ, gravest first, with the competing\n"
    "sentences. With states: only what all of them take part in. Exit status 1 if there is\n"
    "none.\n\n"
    "  --verdict V          only these: 'conflicts', 'denied', 'differs in scope',\n"
    "                       'changed over time', 'refines'\n"
    "  --limit N            at most N\n"
    "  --json               JSON Lines\n";

enum { MOST_STATES = 16 };

typedef struct request {
  const char *path, *states[MOST_STATES];
  uint32_t count;
  ent_slice verdict;
  ent_find_options options;
} request;

static bool is_verdict(const char *value) {
  static const char *const names[] = {"conflicts", "denied", "differs in scope",
                                      "changed over time", "refines"};
  for (int i = 0; value && i < 5; i++)
    if (strcmp(value, names[i]) == 0) return true;
  return false;
}

static int read_words(request *r, cli_args *args) {
  const char *value;
  while (cli_next(args)) {
    int64_t limit;
    if (cli_flag(args, "--help")) return -1;
    if (cli_flag(args, "--json")) {
      r->options.json = true;
    } else if (cli_value(args, "--verdict", &value)) {
      if (!is_verdict(value)) return cli_usage("discrepancies", "no such verdict");
      r->verdict = ent_slice_of(value);
    } else if (cli_value(args, "--limit", &value)) {
      if (!value || !ent_slice_to_int(ent_slice_of(value), &limit) || limit < 1 ||
          limit > INT32_MAX)
        return cli_usage("discrepancies", "--limit takes a number from 1");
      r->options.limit = (uint32_t)limit;
    } else if (cli_is_option(args)) {
      return cli_usage("discrepancies", "unknown option '%s'", args->word);
    } else if (!r->path) {
      r->path = args->word;
    } else if (r->count < MOST_STATES) {
      r->states[r->count++] = args->word;
    } else {
      return cli_usage("discrepancies", "more than %d states", MOST_STATES);
    }
  }
  return r->path ? CLI_DONE : cli_usage("discrepancies", "no record given");
}

int cli_discrepancies(int argc, char **argv) {
  cli_args args = {.argc = argc, .argv = argv};
  request r = {0};
  ent_error err = {0};
  ent_record *record = NULL;
  ent_arena arena;
  ent_slice states[MOST_STATES];
  ent_strbuf out;
  uint64_t count = 0;
  ent_status status;
  int code = read_words(&r, &args);
  if (code < 0) {
    fputs(help, stdout);
    return CLI_DONE;
  }
  if (code != CLI_DONE) return code;
  ent_arena_init(&arena, 0);
  ent_strbuf_init(&out, 0);
  status = cli_record_open(&record, r.path, &err);
  for (uint32_t i = 0; status == ENT_OK && i < r.count; i++)
    status = cli_record_entity(&states[i], &arena, record, r.states[i], &err);
  if (status == ENT_OK)
    status = ent_find_discrepancies(&out, record, states, r.count, r.verdict, &r.options, &count,
                                    &err);
  code = status == ENT_OK ? cli_print(&out) : cli_error(&err);
  ent_strbuf_free(&out);
  ent_record_close(record);
  ent_arena_free(&arena);
  return code == CLI_DONE && !count ? CLI_NO : code;
}
