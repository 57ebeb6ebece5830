/* `entente series`: what states did to each other over time. */
#include <stdio.h>

#include "analyse/changes.h"
#include "cli/record.h"

static const char help[] =
    "usage: entente series RECORD STATE [STATE] [options]\n\n"
    "Counts the events between two states, each way, by month: in all, by PLOVER type, CAMEO\n"
    "root and quad class, with mean and sums of Goldstein scores, the share of all events of\n"
    "the period, and whether alliance and diplomatic relations were in force (the table shows\n"
    "the most of it; csv and json all). An event counts once however often it is reported;\n"
    "plans, wishes and denials do not count. With one state: what it does, what is done to\n"
    "it, what happens in it.\n\n"
    "  --by day|month|quarter|year   (month; by day with the mean score of 28 days)\n"
    "  --format table|csv|json       (table: only periods with events)\n"
    "  --undirected         one row a period, whoever acts\n"
    "  --changes            when the level changed: change points by PELT (no direction)\n"
    "  --all                count what is planned, wished, hypothetical or denied, too\n"
    "  --one-a-day          one event a day, direction and CAMEO code\n"
    "  --root               only what a headline or a first paragraph tells\n"
    "  --min-sources N      only what N independent sources tell\n";

typedef struct request {
  const char *path, *states[2];
  int count, format;
  bool changes;
  ent_series_options options;
} request;

static int choice(const char *value, const char *const *names, int count) {
  for (int i = 0; value && i < count; i++)
    if (strcmp(value, names[i]) == 0) return i;
  return -1;
}

/* A flag that takes no value. */
static bool read_flag(request *r, const cli_args *args) {
  static const char *const names[] = {"--all", "--undirected", "--one-a-day", "--root",
                                      "--changes"};
  bool *const flags[] = {&r->options.all_modalities, &r->options.undirected,
                         &r->options.one_a_day, &r->options.root_only, &r->changes};
  for (int i = 0; i < 5; i++)
    if (cli_flag(args, names[i])) return *flags[i] = true;
  return false;
}

static int read_words(request *r, cli_args *args) {
  static const char *const periods[] = {"month", "quarter", "year", "day"};
  static const char *const formats[] = {"table", "csv", "json"};
  const char *value;
  while (cli_next(args)) {
    int64_t sources;
    if (cli_flag(args, "--help")) return -1;
    if (read_flag(r, args)) continue;
    if (cli_value(args, "--by", &value)) {
      int period = choice(value, periods, 4);
      if (period < 0) return cli_usage("series", "--by takes day, month, quarter or year");
      r->options.period = (ent_period)period;
    } else if (cli_value(args, "--format", &value)) {
      r->format = choice(value, formats, 3);
      if (r->format < 0) return cli_usage("series", "--format takes table, csv or json");
    } else if (cli_value(args, "--min-sources", &value)) {
      if (!value || !ent_slice_to_int(ent_slice_of(value), &sources) || sources < 1 ||
          sources > INT32_MAX)
        return cli_usage("series", "--min-sources takes a number from 1");
      r->options.min_sources = (uint32_t)sources;
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
  if (r->changes) r->options.undirected = true;
  if (r->changes && r->count < 2) return cli_usage("series", "--changes needs two states");
  return r->count ? CLI_DONE : cli_usage("series", "a record and a state are needed");
}

static int print_text(ent_strbuf *text, bool any) {
  int code = cli_print(text);
  ent_strbuf_free(text);
  return code == CLI_DONE && !any ? CLI_NO : code;
}

static int print_series(const ent_series *series, int format) {
  ent_strbuf text;
  ent_strbuf_init(&text, 0);
  if (format == 2) ent_series_write_json(&text, series);
  else if (format == 1) ent_series_write_csv(&text, series);
  else ent_series_write_table(&text, series);
  return print_text(&text, series->count > 0);
}

static int print_changes(ent_arena *arena, const ent_series *series, int format) {
  ent_error err = {0};
  ent_changes changes;
  ent_strbuf text;
  if (ent_changes_find(&changes, arena, series, &err) != ENT_OK) return cli_error(&err);
  ent_strbuf_init(&text, 0);
  if (format == 2) ent_changes_write_json(&text, &changes);
  else if (format == 1) ent_changes_write_csv(&text, &changes);
  else ent_changes_write_table(&text, &changes);
  return print_text(&text, series->count > 0);
}

int cli_series(int argc, char **argv) {
  cli_args args = {.argc = argc, .argv = argv};
  request r = {0};
  ent_error err = {0};
  ent_record *record = NULL;
  ent_arena arena;
  ent_slice states[2] = {ENT_EMPTY, ENT_EMPTY};
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
  for (int i = 0; status == ENT_OK && i < r.count; i++)
    status = cli_record_entity(&states[i], &arena, record, r.states[i], &err);
  if (status == ENT_OK)
    status = ent_series_build(&series, &arena, record, states[0], states[1], &r.options, &err);
  if (status != ENT_OK) code = cli_error(&err);
  else if (r.changes) code = print_changes(&arena, &series, r.format);
  else code = print_series(&series, r.format);
  ent_record_close(record);
  ent_arena_free(&arena);
  return code;
}
