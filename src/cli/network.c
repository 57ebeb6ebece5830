/* `entente network`: who stands with whom, and where that does not fit together. */
#include <stdio.h>

#include "cli/record.h"
#include "serve/tables.h"

static const char help[] =
    "usage: entente network RECORD [options]\n\n"
    "Makes a signed network of states out of the record's events, relations and positions:\n"
    "ties with their weights (docs/record.md), triads that are structurally unbalanced and\n"
    "why, communities; with the sentences they rest on. Exit status 1 if no two states are\n"
    "tied.\n\n"
    "  --from DATE, --to DATE   only what is dated within; undated items stay out\n"
    "  --format table|json|csv  (table)\n"
    "  --triads             with csv: the triads instead of the ties\n";

typedef struct request {
  const char *path;
  ent_interval within, end;
  int format; /* table, json, csv */
  bool triads;
} request;

static int read_words(request *r, cli_args *args) {
  static const char *const formats[] = {"table", "json", "csv"};
  const char *value;
  while (cli_next(args)) {
    if (cli_flag(args, "--help")) return -1;
    if (cli_flag(args, "--triads")) {
      r->triads = true;
    } else if (cli_value(args, "--from", &value)) {
      if (!value || !ent_interval_parse(ent_slice_of(value), &r->within))
        return cli_usage("network", "--from takes 2018, 2018-09 or 2018-09-30");
    } else if (cli_value(args, "--to", &value)) {
      if (!value || !ent_interval_parse(ent_slice_of(value), &r->end))
        return cli_usage("network", "--to takes 2018, 2018-09 or 2018-09-30");
    } else if (cli_value(args, "--format", &value)) {
      r->format = -1;
      for (int i = 0; value && i < 3; i++)
        if (strcmp(value, formats[i]) == 0) r->format = i;
      if (r->format < 0) return cli_usage("network", "--format takes table, json or csv");
    } else if (cli_is_option(args)) {
      return cli_usage("network", "unknown option '%s'", args->word);
    } else if (!r->path) {
      r->path = args->word;
    } else {
      return cli_usage("network", "one record at a time");
    }
  }
  r->within.to = r->end.to;
  if (r->within.from != ENT_DAY_NONE && r->within.to != ENT_DAY_NONE &&
      r->within.from > r->within.to)
    return cli_usage("network", "--from is after --to");
  return r->path ? CLI_DONE : cli_usage("network", "no record given");
}

static int print_network(const ent_network *network, const request *r) {
  ent_strbuf text;
  int code;
  ent_strbuf_init(&text, 0);
  if (r->format == 1) ent_network_write_json(&text, network);
  else if (r->format == 2 && r->triads) ent_csv_write_triads(&text, network);
  else if (r->format == 2) ent_csv_write_ties(&text, network);
  else ent_network_write_table(&text, network);
  code = cli_print(&text);
  ent_strbuf_free(&text);
  return code == CLI_DONE && !network->tie_count ? CLI_NO : code;
}

int cli_network(int argc, char **argv) {
  cli_args args = {.argc = argc, .argv = argv};
  request r = {.within = ENT_INTERVAL_NONE, .end = ENT_INTERVAL_NONE};
  ent_error err = {0};
  ent_record *record = NULL;
  ent_network network;
  ent_arena arena;
  ent_status status;
  int code = read_words(&r, &args);
  if (code < 0) {
    fputs(help, stdout);
    return CLI_DONE;
  }
  if (code != CLI_DONE) return code;
  ent_arena_init(&arena, 0);
  status = cli_record_open(&record, r.path, &err);
  if (status == ENT_OK) status = ent_network_build(&network, &arena, record, r.within, &err);
  code = status == ENT_OK ? print_network(&network, &r) : cli_error(&err);
  ent_record_close(record);
  ent_arena_free(&arena);
  return code;
}
