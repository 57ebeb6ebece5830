/* `entente export`: the record's reports for other programs. */
#include <stdio.h>

#include "cli/record.h"
#include "serve/export.h"

static const char help[] =
    "usage: entente export RECORD [options]\n\n"
    "Prints the record's reports, in order of document and sentence: CSV with the columns of\n"
    "the view report_flat, or the stream that 'entente code --jsonl' prints.\n\n"
    "  --format csv|jsonl   (csv)\n"
    "  --kind K             event, relation or measure\n";

static int run(const char *path, cli_filter *filter, const ent_export_format *format) {
  ent_record *record = NULL;
  ent_error err = {0};
  ent_arena arena;
  ent_status status;
  ent_arena_init(&arena, 0);
  status = cli_record_open(&record, path, &err);
  if (status == ENT_OK) status = cli_filter_look_up(filter, &arena, record, &err);
  if (status == ENT_OK)
    status = ent_export_reports(stdout, record, &filter->report, format, NULL, &err);
  ent_record_close(record);
  ent_arena_free(&arena);
  return status == ENT_OK ? CLI_DONE : cli_error(&err);
}

int cli_export(int argc, char **argv) {
  cli_args args = {.argc = argc, .argv = argv};
  cli_filter filter = {0};
  const ent_export_format *format = ent_export_format_find(ENT_SLICE("csv"));
  const char *path = NULL, *value;
  while (cli_next(&args)) {
    int taken;
    if (cli_flag(&args, "--help")) {
      printf("%s%s", help, cli_filter_help);
      return CLI_DONE;
    }
    if (cli_value(&args, "--to", &value) || cli_value(&args, "--format", &value)) {
      format = ent_export_format_find(ent_slice_of(value));
      if (!format) return cli_usage("export", "--to takes %s", ent_export_format_names());
      continue;
    }
    if (cli_value(&args, "--kind", &value)) {
      if (!value || (strcmp(value, "event") != 0 && strcmp(value, "relation") != 0 &&
                     strcmp(value, "measure") != 0))
        return cli_usage("export", "--kind takes event, relation or measure");
      filter.report.kind = ent_slice_of(value);
      continue;
    }
    taken = cli_filter_option(&filter, &args);
    if (taken < 0) return -taken;
    if (taken) continue;
    if (cli_is_option(&args)) return cli_usage("export", "unknown option '%s'", args.word);
    if (path) return cli_usage("export", "one record at a time");
    path = args.word;
  }
  return path ? run(path, &filter, format) : cli_usage("export", "no record given");
}
