/* `entente export`: the record's reports for other programs. */
#include <stdio.h>

#include "cli/record.h"
#include "serve/export.h"
#include "serve/parquet.h"

static const char help[] =
    "usage: entente export RECORD [--to FORMAT] [-o FILE] [options]\n\n"
    "Writes the record's reports, in order of document and sentence.\n\n"
    "  --to FORMAT          (csv), one of:\n";
static const char more_help[] =
    "      parquet          columns as csv; needs -o and a build with DuckDB\n"
    "  -o FILE              instead of standard output\n"
    "  --kind K             event, relation or measure\n"
    "  --data DIR           data directory\n";

typedef struct request {
  const char *path, *file, *data;
  cli_filter filter;
  const ent_export_format *format; /* NULL: Parquet */
} request;

static void print_help(void) {
  const ent_export_format *format;
  fputs(help, stdout);
  for (uint32_t i = 0; (format = ent_export_format_at(i)) != NULL; i++)
    printf("      %-16s %s\n", format->name, format->line);
  printf("%s%s", more_help, cli_filter_help);
}

static ent_status write_stream(request *r, ent_record *record, const ent_export_codes *codes,
                               ent_error *err) {
  FILE *out = r->file ? fopen(r->file, "wb") : stdout;
  ent_status status;
  if (!out) return ent_fail(err, ENT_E_IO, "cannot write '%.150s'", r->file);
  status = ent_export_reports(out, record, &r->filter.report, r->format, codes, NULL, err);
  if (r->file && fclose(out) != 0 && status == ENT_OK)
    status = ent_fail(err, ENT_E_IO, "cannot write '%.150s'", r->file);
  return status;
}

static int run(request *r) {
  ent_record *record = NULL;
  ent_engine *engine = NULL;
  ent_export_codes codes = {0};
  ent_error err = {0};
  ent_arena arena;
  ent_status status;
  ent_arena_init(&arena, 0);
  status = cli_record_open(&record, r->path, &err);
  if (status == ENT_OK) status = cli_filter_look_up(&r->filter, &arena, record, &err);
  if (status == ENT_OK && r->format && r->format->coded) {
    status = ent_engine_open(&engine, r->data, &err);
    if (status == ENT_OK)
      codes = (ent_export_codes){ent_engine_world(engine), ent_engine_lexicon(engine)};
  }
  if (status == ENT_OK)
    status = r->format ? write_stream(r, record, &codes, &err)
                       : ent_parquet_write(r->file, record, &r->filter.report, &err);
  ent_engine_close(engine);
  ent_record_close(record);
  ent_arena_free(&arena);
  return status == ENT_OK ? CLI_DONE : cli_error(&err);
}

static int read_format(request *r, const char *value) {
  ent_slice name = ent_slice_of(value);
  r->format = ent_export_format_find(name);
  if (r->format || ent_slice_is(name, "parquet")) return CLI_DONE;
  return cli_usage("export", "--to takes parquet, %s", ent_export_format_names());
}

static int read_kind(request *r, const char *value) {
  if (!value || (strcmp(value, "event") != 0 && strcmp(value, "relation") != 0 &&
                 strcmp(value, "measure") != 0))
    return cli_usage("export", "--kind takes event, relation or measure");
  r->filter.report.kind = ent_slice_of(value);
  return CLI_DONE;
}

/* CLI_DONE to go on; -1 after help; else the exit code. */
static int read_words(request *r, cli_args *args) {
  const char *value;
  while (cli_next(args)) {
    int taken, code = CLI_DONE;
    if (cli_flag(args, "--help")) return -1;
    if (cli_value(args, "--to", &value) || cli_value(args, "--format", &value)) {
      code = read_format(r, value);
    } else if (cli_value(args, "--kind", &value)) {
      code = read_kind(r, value);
    } else if (cli_value(args, "-o", &value)) {
      if (!value) code = cli_usage("export", "-o takes a file");
      r->file = value;
    } else if (cli_value(args, "--data", &value)) {
      r->data = value;
    } else if ((taken = cli_filter_option(&r->filter, args)) != 0) {
      if (taken < 0) return -taken;
    } else if (cli_is_option(args)) {
      code = cli_usage("export", "unknown option '%s'", args->word);
    } else if (r->path) {
      code = cli_usage("export", "one record at a time");
    } else {
      r->path = args->word;
    }
    if (code != CLI_DONE) return code;
  }
  if (!r->path) return cli_usage("export", "no record given");
  if (!r->format && !r->file) return cli_usage("export", "parquet needs -o FILE");
  return CLI_DONE;
}

int cli_export(int argc, char **argv) {
  cli_args args = {.argc = argc, .argv = argv};
  request r = {.format = ent_export_format_at(0)};
  int code = read_words(&r, &args);
  if (code == -1) {
    print_help();
    return CLI_DONE;
  }
  return code == CLI_DONE ? run(&r) : code;
}
