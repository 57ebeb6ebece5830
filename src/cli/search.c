/* `entente search`: full text over the record's sentences. */
#include <stdio.h>

#include "cli/record.h"
#include "serve/find.h"

static const char help[] =
    "usage: entente search RECORD QUERY... [options]\n\n"
    "Finds sentences, best first. Words are found in all their forms (visits, visited); all\n"
    "must be there. Also: \"a phrase\" in quotes, OR, NOT, begin* . Exit status 1 if nothing\n"
    "is found.\n\n"
    "  --limit N            at most N (20); 0 for all\n"
    "  --json               JSON Lines\n";

static int run(const char *path, ent_slice query, const ent_find_options *options) {
  ent_record *record = NULL;
  ent_error err = {0};
  ent_strbuf out;
  uint64_t count = 0;
  int code;
  ent_status status = cli_record_open(&record, path, &err);
  ent_strbuf_init(&out, 0);
  if (status == ENT_OK) status = ent_find_text(&out, record, query, options, &count, &err);
  code = status == ENT_OK ? cli_print(&out) : cli_error(&err);
  ent_strbuf_free(&out);
  ent_record_close(record);
  return code == CLI_DONE && !count ? CLI_NO : code;
}

int cli_search(int argc, char **argv) {
  cli_args args = {.argc = argc, .argv = argv};
  ent_find_options options = {.limit = 20};
  const char *path = NULL, *value;
  ent_strbuf query;
  int code = CLI_DONE;
  ent_strbuf_init(&query, 1 << 16);
  while (code == CLI_DONE && cli_next(&args)) {
    int64_t limit;
    if (cli_flag(&args, "--help")) {
      fputs(help, stdout);
      ent_strbuf_free(&query);
      return CLI_DONE;
    }
    if (cli_flag(&args, "--json")) {
      options.json = true;
    } else if (cli_value(&args, "--limit", &value)) {
      if (!value || !ent_slice_to_int(ent_slice_of(value), &limit) || limit < 0 ||
          limit > INT32_MAX)
        code = cli_usage("search", "--limit takes a number");
      else
        options.limit = (uint32_t)limit;
    } else if (cli_is_option(&args)) {
      code = cli_usage("search", "unknown option '%s'", args.word);
    } else if (!path) {
      path = args.word;
    } else {
      if (query.size) ent_strbuf_putc(&query, ' ');
      ent_strbuf_puts(&query, args.word);
    }
  }
  if (code == CLI_DONE && (!path || !query.size))
    code = cli_usage("search", "a record and words to look for are needed");
  if (code == CLI_DONE) code = run(path, ent_strbuf_slice(&query), &options);
  ent_strbuf_free(&query);
  return code;
}
