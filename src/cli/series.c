/* `entente series`: what two states did to each other over time. */
#include <stdio.h>

#include "analyse/series.h"
#include "cli/record.h"

static const char help[] =
    "usage: entente series RECORD STATE STATE [options]\n\n"
    "Counts the events between two states, each way, by month: in all, by PLOVER type and\n"
    "quad class, with mean and sum of Goldstein scores. An event counts once however often\n"
    "it is reported; plans, wishes and denials do not count.\n\n"
    "  --by month|quarter|year       (month)\n"
    "  --format table|csv|json       (table: only periods with events)\n"
    "  --all                count what is planned, wished, hypothetical or denied, too\n";

typedef struct request {
  const char *path, *states[2];
  int count, format;
  ent_series_options options;
} request;

static int choice(const char *value, const char *const *names, int count) {
  for (int i = 0; value && i < count; i++)
    if (strcmp(value, names[i]) == 0) return i;
  return -1;
}

static int read_words(request *r, cli_args *args) {
  static const char *const periods[] = {"month", "quarter", "year"};
  static const char *const formats[] = {"table", "csv", "json"};
  const char *value;
  while (cli_next(args)) {
    if (cli_flag(args, "--help")) return -1;
    if (cli_flag(args, "--all")) {
      r->options.all_modalities = true;
    } else if (cli_value(args, "--by", &value)) {
      int period = choice(value, periods, 3);
      if (period < 0) return cli_usage("series", "--by takes month, quarter or year");
      r->options.period = (ent_period)period;
    } else if (cli_value(args, "--format", &value)) {
      r->format = choice(value, formats, 3);
      if (r->format < 0) return cli_usage("series", "--format takes table, csv or json");
    } else if (cli_is_option(args)) {
      return cli_usage("series", "unknown option '%s'", args->word);
    } else if (!r->path) {
      r->path = args->word;
    } else if (r->count < 2) {
      r->states[r->count++] = args->word;
    } else {
      return cli_usage("series", "more than two states");
    }
  }
  return r->count == 2 ? CLI_DONE : cli_usage("series", "a record and two states are needed");
}

static int print_series(const ent_series *series, int format) {
  ent_strbuf text;
  int code;
  ent_strbuf_init(&text, 0);
  if (format == 2) ent_series_write_json(&text, series);
  else if (format == 1) ent_series_write_csv(&text, series);
  else ent_series_write_table(&text, series);
  code = cli_print(&text);
  ent_strbuf_free(&text);
  return code == CLI_DONE && series->count == 0 ? CLI_NO : code;
}

int cli_series(int argc, char **argv) {
  cli_args args = {.argc = argc, .argv = argv};
  request r = {0};
  ent_error err = {0};
  ent_record *record = NULL;
  ent_arena arena;
  ent_slice states[2];
  ent_series series;
  ent_status status;
  int code = read_words(&r, &args);
  if (code < 0) {
    fputs(help, stdout);
    return CLI_DONE;
  }
  if (code != CLI_DONE) return code;
  ent_arena_init(&arena, 0);
  status = cli_record_open(&record, r.path, &err);
  for (int i = 0; status == ENT_OK && i < 2; i++)
    status = cli_record_entity(&states[i], &arena, record, r.states[i], &err);
  if (status == ENT_OK)
    status = ent_series_build(&series, &arena, record, states[0], states[1], &r.options, &err);
  code = status == ENT_OK ? print_series(&series, r.format) : cli_error(&err);
  ent_record_close(record);
  ent_arena_free(&arena);
  return code;
}
