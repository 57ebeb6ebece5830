/* `entente code`: documents in, reports out; keeps nothing. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/cli.h"
#include "serve/jsonl.h"

static const char help[] =
    "usage: entente code [--jsonl] [options] FILE...    ('-' is standard input)\n\n"
    "Prints a header line and one report a line as JSON, the same bytes from run to\n"
    "run and for any number of jobs.\n\n"
    "  --jsonl              the output's form (the only one, and what is printed anyway)\n"
    "  --jobs N             threads (1)\n"
    "  --rules-only         without the learned scorer: confidence as the rules guess it,\n"
    "                       nobody supplied whom an entry lacks, no event without an entry\n"
    "  --keep-unsure        also reports that the scorer takes for wrong (confidence below 0.3)\n"
    "  --cameo              as CAMEO's and PLOVER's sets code: also acts inside one state; announced\n"
    "                       force is a threat, announced talks an intent, a refused act a refusal\n"
    "  --statements         with --cameo: that somebody spoke is an event also beside others of the\n"
    "                       sentence, as in sets that mark every event\n"
    "  --lead               of each sentence's events only the one told first, as in sets that have\n"
    "                       one event a sentence\n"
    "  --no-gate            parse every sentence, also those that promise no report\n"
    "  --data DIR           data directory\n";

typedef struct job {
  cli_input input;
  ent_strbuf out;
  int code;
} job;

static ent_status take(void *user, ent_batch_item *item) {
  return cli_input_next(&((job *)user)->input, item);
}

static ent_status give(void *user, ent_batch_item *item, ent_error *err) {
  job *j = user;
  if (item->status != ENT_OK) {
    int code = cli_error(&item->error);
    if (j->code == CLI_DONE) j->code = code;
    return ENT_OK;
  }
  ent_strbuf_clear(&j->out);
  for (uint32_t i = 0; i < item->coded.reports.count; i++)
    ent_report_write_json(&j->out, &item->coded.reports.items[i]);
  if (j->out.failed) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  if (j->out.size && fwrite(j->out.data, 1, j->out.size, stdout) != j->out.size)
    return ent_fail(err, ENT_E_INTERNAL, "cannot write standard output");
  return ENT_OK;
}

int cli_code(int argc, char **argv) {
  cli_args args = {argc, argv, 0, NULL};
  job j = {.input = {.options = ENT_READ_OPTIONS_NONE}};
  const char *data = NULL, *value;
  ent_batch batch = {take, give, &j, 1, {0}};
  ent_engine *engine = NULL;
  ent_error err = {0};
  const char **paths = calloc((size_t)argc, sizeof *paths);
  int code = CLI_DONE;
  if (!paths) return CLI_INTERNAL;
  ent_strbuf_init(&j.out, 0);
  while (cli_next(&args)) {
    int taken = cli_input_option(&j.input, &args, "code");
    if (taken < 0) {
      code = -taken;
      goto out;
    }
    if (taken || cli_flag(&args, "--jsonl")) continue;
    if (cli_flag(&args, "--help")) {
      printf("%s%s", help, cli_input_help);
      goto out;
    }
    if (cli_flag(&args, "--rules-only")) batch.options.rules_only = true;
    else if (cli_flag(&args, "--keep-unsure")) batch.options.keep_unsure = true;
    else if (cli_flag(&args, "--lead")) batch.options.lead_only = true;
    else if (cli_flag(&args, "--statements")) batch.options.statements = true;
    else if (cli_flag(&args, "--cameo")) batch.options.cameo = true;
    else if (cli_flag(&args, "--no-gate")) batch.options.parse_all = true;
    else if (cli_value(&args, "--data", &value)) data = value;
    else if (cli_value(&args, "--jobs", &value)) {
      if (!(batch.jobs = cli_jobs(value))) {
        code = cli_usage("code", "--jobs takes a number from 1 to 256");
        goto out;
      }
    } else if (cli_is_option(&args)) {
      code = cli_usage("code", "unknown option '%s'", args.word);
      goto out;
    } else {
      paths[j.input.path_count++] = args.word;
    }
  }
  if (!j.input.path_count) {
    code = cli_usage("code", "no file given");
    goto out;
  }
  j.input.paths = paths;
  if (ent_engine_open(&engine, data, &err) != ENT_OK) {
    code = cli_error(&err);
    goto out;
  }
  ent_header_write_json(&j.out, ent_engine_versions(engine));
  fwrite(j.out.data, 1, j.out.size, stdout);
  if (ent_batch_run(engine, &batch, &err) != ENT_OK) j.code = cli_error(&err);
  code = j.code;
out:
  cli_input_close(&j.input);
  ent_strbuf_free(&j.out);
  ent_engine_close(engine);
  free(paths);
  return code;
}
