/* `entente positions`: where states stand on a dispute. */
#include <stdio.h>

#include "cli/record.h"
#include "serve/tables.h"

static const char help[] =
    "usage: entente positions RECORD TOPIC [options]\n\n"
    "Tables who supports, opposes or recognises whom on a dispute, a war, a treaty or a\n"
    "resolution: since when, according to whom, how many independent sources say so, and\n"
    "the sentences. TOPIC: a name (\"Kashmir\", \"Second Karabakh War\") or words of a phrase;\n"
    "the name of a state whose recognition is disputed also finds who recognises it. Exit\n"
    "status 1 if the record has no position on it.\n\n"
    "  --format text|json|csv        (text)\n";

typedef struct request {
  const char *path;
  ent_strbuf topic;
  int format; /* text, json, csv */
} request;

static int read_words(request *r, cli_args *args) {
  static const char *const formats[] = {"text", "json", "csv"};
  const char *value;
  while (cli_next(args)) {
    if (cli_flag(args, "--help")) return -1;
    if (cli_value(args, "--format", &value)) {
      r->format = -1;
      for (int i = 0; value && i < 3; i++)
        if (strcmp(value, formats[i]) == 0) r->format = i;
      if (r->format < 0) return cli_usage("positions", "--format takes text, json or csv");
    } else if (cli_is_option(args)) {
      return cli_usage("positions", "unknown option '%s'", args->word);
    } else if (!r->path) {
      r->path = args->word;
    } else {
      if (r->topic.size) ent_strbuf_putc(&r->topic, ' ');
      ent_strbuf_puts(&r->topic, args->word);
    }
  }
  return r->topic.size ? CLI_DONE : cli_usage("positions", "a record and a topic are needed");
}

static int print_positions(const ent_positions *positions, int format) {
  ent_strbuf text;
  int code;
  ent_strbuf_init(&text, 0);
  if (format == 1) ent_positions_write_json(&text, positions);
  else if (format == 2) ent_csv_write_positions(&text, positions);
  else ent_positions_write_text(&text, positions);
  code = cli_print(&text);
  ent_strbuf_free(&text);
  return code == CLI_DONE && !positions->count ? CLI_NO : code;
}

int cli_positions(int argc, char **argv) {
  cli_args args = {.argc = argc, .argv = argv};
  request r = {0};
  ent_error err = {0};
  ent_record *record = NULL;
  ent_arena arena;
  ent_positions positions;
  ent_status status;
  int code;
  ent_strbuf_init(&r.topic, 4096);
  ent_arena_init(&arena, 0);
  code = read_words(&r, &args);
  if (code < 0) {
    fputs(help, stdout);
    code = CLI_DONE;
  } else if (code == CLI_DONE) {
    ent_slice topic = cli_topic(&arena, ent_strbuf_slice(&r.topic));
    status = cli_record_open(&record, r.path, &err);
    if (status == ENT_OK)
      status = ent_positions_build(&positions, &arena, record, topic,
                                   ent_strbuf_slice(&r.topic), &err);
    code = status == ENT_OK ? print_positions(&positions, r.format) : cli_error(&err);
  }
  ent_record_close(record);
  ent_arena_free(&arena);
  ent_strbuf_free(&r.topic);
  return code;
}
