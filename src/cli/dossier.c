/* `entente dossier`: the relation of states, sourced; `entente report` the same as a page in
 * one file. */
#include <stdio.h>

#include "analyse/dossier.h"
#include "cli/record.h"
#include "serve/dossier_html.h"

static const char help[] =
    "usage: entente dossier RECORD STATE... [options]\n"
    "       entente dossier RECORD --topic TOPIC [options]\n"
    "       entente report RECORD [STATE...] [--topic TOPIC] -o FILE.html\n\n"
    "Prints what the record knows of the relation of two or more states, of one state with\n"
    "all others, or of a topic: a summary, recognition, agreements, visits, positions, words,\n"
    "military, war, aid, trade, people, third parties, and where its sources disagree. Each\n"
    "line has its date, how many independent sources tell it and of which side, and [n]: the\n"
    "sentences it rests on. States by code or name. Exit status 1 if the record knows nothing\n"
    "of them.\n\n"
    "  --topic TOPIC        only what is on a dispute, a war, a treaty: Kashmir, 44-day war\n"
    "  --format text|markdown|json|html   (text; report: html, one file that needs nothing else)\n"
    "  -o FILE              instead of standard output\n"
    "  --date D             only what is dated within D: 2018, 2018-09, 2016/2018, 2016/\n"
    "  --since D, --until D only what is dated from D on, up to D\n";

enum { MOST_STATES = 16 };

typedef enum output { TEXT, MARKDOWN, JSON, HTML } output;

typedef struct request {
  const char *path, *topic, *file, *states[MOST_STATES];
  uint32_t count;
  output format;
  ent_dossier_options options;
} request;

static bool read_format(output *out, const char *value) {
  static const char *const names[] = {"text", "markdown", "json", "html"};
  for (int i = 0; value && i < 4; i++)
    if (strcmp(value, names[i]) == 0) {
      *out = (output)i;
      return true;
    }
  return false;
}

/* Narrows the time asked for to what lies from, or up to, a date. */
static bool read_bound(request *r, const char *value, bool since) {
  ent_interval date;
  if (!value || !ent_interval_parse(ent_slice_of(value), &date)) return false;
  if (!r->options.use_date) r->options.date = ENT_INTERVAL_NONE;
  r->options.use_date = true;
  if (since) r->options.date.from = date.from;
  else r->options.date.to = date.to;
  return true;
}

/* CLI_DONE to go on; else the exit code, -1 after help. */
static int read_words(request *r, cli_args *args) {
  while (cli_next(args)) {
    const char *value;
    if (cli_flag(args, "--help")) return -1;
    if (cli_value(args, "--format", &value)) {
      if (!read_format(&r->format, value))
        return cli_usage("dossier", "--format takes text, markdown, json or html");
    } else if (cli_value(args, "-o", &r->file)) {
      if (!r->file) return cli_usage(args->argv[0], "-o takes a file");
    } else if (cli_value(args, "--date", &value)) {
      if (!value || !cli_interval(&r->options.date, value))
        return cli_usage("dossier", "--date takes 2018, 2018-09, 2018-09-30 or 2016/2018");
      r->options.use_date = true;
    } else if (cli_value(args, "--topic", &r->topic)) {
      if (!r->topic || !*r->topic) return cli_usage("dossier", "--topic takes a name");
    } else if (cli_value(args, "--since", &value) || cli_value(args, "--until", &value)) {
      if (!read_bound(r, value, strncmp(args->word, "--since", 7) == 0))
        return cli_usage("dossier", "--since and --until take 2018, 2018-09 or 2018-09-30");
    } else if (cli_is_option(args)) {
      return cli_usage("dossier", "unknown option '%s'", args->word);
    } else if (!r->path) {
      r->path = args->word;
    } else if (r->count < MOST_STATES) {
      r->states[r->count++] = args->word;
    } else {
      return cli_usage("dossier", "more than %d states", MOST_STATES);
    }
  }
  if (r->path && (r->count || r->topic)) return CLI_DONE;
  return cli_usage("dossier", "a record and a state or a topic are needed");
}

static int write_file(const ent_strbuf *text, const char *path) {
  FILE *out = fopen(path, "wb");
  ent_error err = {0};
  bool ok = out && fwrite(text->data, 1, text->size, out) == text->size;
  if (out && fclose(out) != 0) ok = false;
  if (ok) return CLI_DONE;
  ent_fail(&err, ENT_E_IO, "cannot write '%.150s'", path);
  return cli_error(&err);
}

static int print_dossier(const ent_dossier *dossier, output format, const char *file) {
  ent_strbuf text;
  int code;
  ent_strbuf_init(&text, 0);
  if (format == JSON) ent_dossier_write_json(&text, dossier);
  else if (format == HTML) ent_dossier_write_html(&text, dossier);
  else if (format == MARKDOWN) ent_dossier_write_markdown(&text, dossier);
  else ent_dossier_write_text(&text, dossier);
  code = file && !text.failed ? write_file(&text, file) : cli_print(&text);
  ent_strbuf_free(&text);
  return code == CLI_DONE && dossier->lines == 0 ? CLI_NO : code;
}

int cli_dossier(int argc, char **argv) {
  cli_args args = {.argc = argc, .argv = argv};
  request r = {0};
  ent_error err = {0};
  ent_record *record = NULL;
  ent_arena arena;
  ent_slice states[MOST_STATES];
  ent_dossier dossier;
  ent_status status;
  int code;
  if (strcmp(argv[0], "report") == 0) r.format = HTML;
  code = read_words(&r, &args);
  if (code < 0) {
    fputs(help, stdout);
    return CLI_DONE;
  }
  if (code != CLI_DONE) return code;
  ent_arena_init(&arena, 0);
  status = cli_record_open(&record, r.path, &err);
  for (uint32_t i = 0; status == ENT_OK && i < r.count; i++) {
    status = cli_record_entity(&states[i], &arena, record, r.states[i], &err);
    for (uint32_t j = 0; status == ENT_OK && j < i; j++)
      if (ent_slice_eq(states[i], states[j]))
        status = ent_fail(&err, ENT_E_ARG, "'%.60s' and '%.60s' are the same state", r.states[j],
                          r.states[i]);
  }
  if (status == ENT_OK && r.topic) {
    r.options.topic = cli_topic(&arena, ent_slice_of(r.topic));
    r.options.also = ent_slice_of(r.topic);
  }
  if (status == ENT_OK)
    status = ent_dossier_build(&dossier, &arena, record, states, r.count, &r.options, &err);
  code = status == ENT_OK ? print_dossier(&dossier, r.format, r.file) : cli_error(&err);
  ent_record_close(record);
  ent_arena_free(&arena);
  return code;
}
