/* `entente features`: what the scorer sees, for training it (train/scorer/):
 * one JSON object a report, a pair of mentions, or an entry that lacks a party. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "cli/cli.h"
#include "cli/words.h"
#include "evaluate/given.h"
#include "serve/jsonl.h"

static const char help[] =
    "usage: entente features [--pairs | --lacks | --given | --words | --judge] [options] FILE...\n\n"
    "Prints what the scorer sees of each report: {\"uri\",\"report\",\"features\"}; the\n"
    "training data of its confidence.\n\n"
    "  --pairs              of each two mentions of a sentence instead:\n"
    "                       {\"uri\",\"span\",\"actor\",\"recipient\",\"features\"}\n"
    "  --lacks              of each entry that lacks a party, and of those offered for\n"
    "                       it: {\"uri\",\"span\",\"at\",\"code\",\"parts\"}; a part is\n"
    "                       [\"entry\",\"\",FEATURE...], [\"a\" or \"r\",ENTITY,FEATURE...]\n"
    "                       or, of two of these, [\"both\",\"NUMBER NUMBER\",FEATURE...]\n"
    "  --words              of each document instead what the extractor sees: words as\n"
    "                       the parser's network made them, who is mentioned or known\n"
    "  --judge              of each event that the extractor found instead what its\n"
    "                       judge is told: {\"uri\",\"report\",\"evidence\":[NUMBER...]}\n"
    "  --given              of the actor and recipient marked in FILE, a file of gold\n"
    "                       data (see 'entente evaluate type --help')\n"
    "  --data DIR           data directory\n";

typedef struct job {
  cli_input input;
  ent_strbuf out;
  int code;
  bool lacks, words;
} job;

static void write_id(ent_strbuf *out, const char *key, const ent_mention *m) {
  ent_strbuf_printf(out, ",\"%s\":", key);
  ent_json_text(out, m ? m->parties[0].entity : ENT_EMPTY);
}

static void on_pair(void *user, const ent_scene *scene, const ent_mention *actor,
                    const ent_mention *recipient) {
  job *j = user;
  ent_strbuf_puts(&j->out, "{\"uri\":");
  ent_json_text(&j->out, scene->document->uri);
  ent_strbuf_printf(&j->out, ",\"span\":[%u,%u]", scene->sentence->begin, scene->sentence->end);
  write_id(&j->out, "actor", actor);
  write_id(&j->out, "recipient", recipient);
  ent_strbuf_puts(&j->out, ",\"features\":[\"bias=\"");
}

static void on_report(void *user, const ent_report *report) {
  job *j = user;
  ent_strbuf_puts(&j->out, "{\"uri\":");
  ent_json_text(&j->out, report->document->uri);
  ent_strbuf_printf(&j->out, ",\"report\":\"%s\",\"features\":[\"bias=\"", report->id);
}

static void on_lack(void *user, const ent_scene *scene, uint32_t begin, ent_slice code) {
  job *j = user;
  ent_strbuf_puts(&j->out, "{\"uri\":");
  ent_json_text(&j->out, scene->document->uri);
  ent_strbuf_printf(&j->out, ",\"span\":[%u,%u],\"at\":%u,\"code\":\"%.*s\",\"parts\":[[\"entry\",\"\",\"bias=\"",
                    scene->sentence->begin, scene->sentence->end, begin, ENT_FMT(code));
}

static void on_offer(void *user, uint32_t side, ent_slice entity) {
  job *j = user;
  ent_strbuf_printf(&j->out, "],[\"%c\",", "ar"[side]);
  ent_strbuf_json(&j->out, entity);
}

static void on_both(void *user, uint32_t actor, uint32_t recipient) {
  ent_strbuf_printf(&((job *)user)->out, "],[\"both\",\"%u %u\"", actor, recipient);
}

static void on_feature(void *user, const char *name, ent_slice value, ent_slice second) {
  job *j = user;
  char text[400];
  int n = second.size ? snprintf(text, sizeof text, "%s=%.*s|%.*s", name, ENT_FMT(value), ENT_FMT(second))
                      : snprintf(text, sizeof text, "%s=%.*s", name, ENT_FMT(value));
  ent_strbuf_putc(&j->out, ',');
  ent_strbuf_json(&j->out, (ent_slice){text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1});
}

static void on_evidence(void *user, const ent_report *report, const float *x, uint32_t count) {
  job *j = user;
  ent_strbuf_puts(&j->out, "{\"uri\":");
  ent_json_text(&j->out, report->document->uri);
  ent_strbuf_printf(&j->out, ",\"report\":\"%s\",\"evidence\":[", report->id);
  for (uint32_t i = 0; i < count; i++) ent_strbuf_printf(&j->out, "%s%.4g", i ? "," : "", (double)x[i]);
  ent_strbuf_puts(&j->out, "]}\n");
}

static void on_done(void *user) {
  job *j = user;
  ent_strbuf_puts(&j->out, j->lacks ? "]]}\n" : "]}\n");
}

static ent_status on_given(void *user, ent__row *row, ent_error *err) {
  job *j = user;
  (void)row, (void)err;
  if (j->out.size) fwrite(j->out.data, 1, j->out.size, stdout);
  ent_strbuf_clear(&j->out);
  return ENT_OK;
}

static ent_status take(void *user, ent_batch_item *item) {
  return cli_input_next(&((job *)user)->input, item);
}

static ent_status give(void *user, ent_batch_item *item, ent_error *err) {
  job *j = user;
  if (item->status != ENT_OK) j->code = cli_error(&item->error);
  if (j->words && item->status == ENT_OK) cli_write_words(&j->out, item);
  if (j->out.failed) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  if (j->out.size) fwrite(j->out.data, 1, j->out.size, stdout);
  ent_strbuf_clear(&j->out);
  return ENT_OK;
}

int cli_features(int argc, char **argv) {
  job j = {.input = {.options = ENT_READ_OPTIONS_NONE}, .code = CLI_DONE};
  ent_score_watch watch = {.report = on_report, .feature = on_feature, .done = on_done, .user = &j};
  ent_batch batch = {take, give, &j, 1, {.watch = &watch}};
  const char *data = NULL, **paths;
  bool given = argc > 1 && strcmp(argv[1], "--given") == 0;
  j.lacks = argc > 1 && strcmp(argv[1], "--lacks") == 0;
  j.words = argc > 1 && strcmp(argv[1], "--words") == 0;
  bool judge = argc > 1 && strcmp(argv[1], "--judge") == 0, pairs = false;
  ent_engine *engine = NULL;
  ent_error err = {0};
  int code;
  ent_strbuf_init(&j.out, 0);
  if (given || j.lacks || j.words || judge) {
    argv[1] = argv[0];
    argv++, argc--;
  }
  if (cli_documents(&j.input, &paths, &data, "--pairs", &pairs, argc, argv, help, &code)) {
    ent_status st = ent_engine_open(&engine, data, &err);
    if (pairs || given || j.lacks || j.words || judge) watch.report = NULL;
    if (judge) watch.evidence = on_evidence;
    if (pairs || given) watch.pair = on_pair;
    if (j.lacks) {
      watch.lack = on_lack;
      watch.offer = on_offer;
      watch.both = on_both;
    }
    batch.options.cameo = given; /* as the sets of given sides code */
    for (int i = 0; given && st == ENT_OK && i < j.input.path_count; i++)
      st = ent__each_given(engine, paths[i], &batch.options, on_given, &j, &err);
    if (st == ENT_OK && !given) st = ent_batch_run(engine, &batch, &err);
    if (st != ENT_OK) j.code = cli_error(&err);
    code = j.code;
  }
  cli_input_close(&j.input);
  ent_strbuf_free(&j.out);
  ent_engine_close(engine);
  free(paths);
  return code;
}
