/* `entente explain-item`: why an item's reports are one. */
#include <stdio.h>

#include "analyse/explain_item.h"
#include "cli/record.h"

static const char help[] =
    "usage: entente explain-item RECORD ID [--json]\n\n"
    "Shows the reports that are taken to tell of the same event, relation or figure: each\n"
    "with its sentence, date and codes and the rule by which it joined, and which reports of\n"
    "the same parties were kept apart. ID: an item's id as the other commands show it, or\n"
    "its beginning (4 characters), or a report's whole id. Exit status 1 if there is none.\n";

int cli_explain_item(int argc, char **argv) {
  cli_args args = {.argc = argc, .argv = argv};
  const char *path = NULL, *id = NULL;
  bool json = false;
  ent_record *record = NULL;
  ent_error err = {0};
  ent_strbuf text;
  ent_status status;
  int code;
  while (cli_next(&args)) {
    if (cli_flag(&args, "--help")) {
      fputs(help, stdout);
      return CLI_DONE;
    }
    if (cli_flag(&args, "--json")) json = true;
    else if (cli_is_option(&args))
      return cli_usage("explain-item", "unknown option '%s'", args.word);
    else if (!path) path = args.word;
    else if (!id) id = args.word[0] == '#' ? args.word + 1 : args.word;
    else return cli_usage("explain-item", "one item at a time");
  }
  if (!id) return cli_usage("explain-item", "a record and an item's id are needed");
  ent_strbuf_init(&text, 0);
  status = cli_record_open(&record, path, &err);
  if (status == ENT_OK) status = ent_explain_item(&text, record, ent_slice_of(id), json, &err);
  if (status == ENT_OK) code = cli_print(&text);
  else code = status == ENT_DONE ? CLI_NO : cli_error(&err);
  ent_strbuf_free(&text);
  ent_record_close(record);
  return code;
}
