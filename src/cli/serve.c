/* `entente serve`: the record as a local page. The server lives in room serve; what needs
 * the engine - explaining, reading files - is handed to it from here. */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <time.h>

#include "base/file.h"
#include "cli/explain_json.h"
#include "cli/record.h"
#include "serve/server.h"

static const char help[] =
    "usage: entente serve RECORD [options]\n\n"
    "Shows the record as a page in the browser and answers questions in JSON under /api/v1\n"
    "(described at /api/v1/openapi.json). Only this machine can reach it and nothing is\n"
    "written, unless you say otherwise. Prints its address; ends with Ctrl-C.\n\n"
    "  --port N             port (8484); 0 picks a free one\n"
    "  --write              documents may be added from the page; makes the record if it is\n"
    "                       not there\n"
    "  --bind ADDRESS       listen on this address (127.0.0.1). Whoever can reach it can read\n"
    "                       the record, and with --write add to it\n"
    "  --host NAME          with --bind: a name under which it may be asked for; repeatable\n"
    "  --data DIR           data directory\n";

enum { PORT = 8484, MOST_HOSTS = 8 };

typedef struct request {
  const char *path, *data, *hosts[MOST_HOSTS];
  ent_server_options options;
  bool write;
} request;

/* What the server's threads share. */
typedef struct office {
  ent_engine *engine;
  ent_record *record; /* to write; NULL without --write */
} office;

static ent_status explain(void *user, ent_strbuf *out, const ent_document *document,
                          int64_t sentence, ent_error *err) {
  const office *o = user;
  return cli_explain_json(out, o->engine, document, sentence, err);
}

/* ---- reading what came in --------------------------------------------------------------- */

typedef struct intake {
  const office *office;
  const ent_upload *upload;
  const ent_upload_listener *listener;
  ent_read_options options;
  ent_slice rest;
  uint64_t line;
  bool done;
  ent_upload_counts counts;
} intake;

static ent_status next_document(void *user, ent_batch_item *item) {
  intake *in = user;
  ent_slice line, name = ent_arena_copy(&item->arena, in->upload->name);
  const char *uri = name.data ? name.data : "upload";
  if (!in->upload->jsonl) {
    if (in->done) return ENT_DONE;
    in->done = true;
    return ent_read_text(&item->document, &item->arena, uri, in->upload->bytes, &in->options,
                         &item->error);
  }
  while (ent_next_line(&in->rest, &line)) {
    in->line++;
    if (!ent_slice_trim(line).size) continue;
    return ent_read_jsonl_line(&item->document, &item->arena, uri, in->line, line, &in->options,
                               &item->error);
  }
  return ENT_DONE;
}

static ent_status put_document(void *user, ent_batch_item *item, ent_error *err) {
  intake *in = user;
  ent_known known = ENT_KNOWN_NOT;
  ent_status status = item->status;
  if (status != ENT_OK) {
    in->counts.failed++;
    in->listener->failed(in->listener->context, item->error.line, item->error.message);
    status = ENT_OK;
  } else {
    status = ent_record_put(&known, in->office->record, &item->document, &item->coded.sentences,
                            &item->coded.reports, ent_engine_versions(in->office->engine), err);
    if (status == ENT_OK) {
      in->counts.documents++;
      if (known == ENT_KNOWN_SAME) in->counts.known++;
      else in->counts.new_ones++;
      if (known != ENT_KNOWN_SAME) in->counts.reports += item->coded.reports.count;
    }
  }
  in->listener->counts(in->listener->context, &in->counts);
  return status;
}

static ent_status read_upload(void *user, const ent_upload *upload,
                              const ent_upload_listener *listener, ent_error *err) {
  intake in = {.office = user,
               .upload = upload,
               .listener = listener,
               .options = {upload->published, upload->publisher, upload->side, ENT_EMPTY, 0, 0},
               .rest = upload->bytes};
  ent_batch batch = {next_document, put_document, &in, 1, {0}};
  return ent_batch_run(in.office->engine, &batch, err);
}

static ent_status settle(void *user, ent_error *err) {
  const office *o = user;
  ent_namer namer = cli_namer(ent_engine_world(o->engine));
  return ent_record_settle(o->record, &namer, err);
}

/* ---- from start to end ------------------------------------------------------------------ */

/* Signals are taken here only: blocked before the server's threads are made. */
static void wait_for_end(ent_server *server, const sigset_t *signals) {
  const struct timespec second = {1, 0};
  while (sigtimedwait(signals, NULL, &second) < 0) ent_server_tick(server);
}

static ent_status open_office(office *o, request *r, ent_error *err) {
  ent_record *record = NULL;
  ent_status status = ent_engine_open(&o->engine, r->data, err);
  if (status != ENT_OK && !r->write) {
    fprintf(stderr, "entente: %s: sentences cannot be explained\n", err->message);
    *err = (ent_error){0};
  } else if (status != ENT_OK) {
    return status;
  }
  if (o->engine) {
    r->options.hooks.explain = explain;
    r->options.codes = (ent_export_codes){ent_engine_world(o->engine),
                                          ent_engine_lexicon(o->engine)};
  }
  r->options.hooks.user = o;
  if (!r->write) {
    status = cli_record_open(&record, r->path, err); /* settles it if need be */
    ent_record_close(record);
    return status;
  }
  status = ent_record_open(&o->record, r->path, ENT_RECORD_WRITE, err);
  if (status == ENT_OK) status = settle(o, err);
  r->options.hooks.read = read_upload;
  r->options.hooks.settle = settle;
  return status;
}

static int run(request *r) {
  office o = {0};
  ent_server *server = NULL;
  ent_error err = {0};
  sigset_t signals;
  ent_status status;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  sigprocmask(SIG_BLOCK, &signals, NULL);
  signal(SIGPIPE, SIG_IGN);
  status = open_office(&o, r, &err);
  if (status == ENT_OK) status = ent_server_start(&server, &r->options, &err);
  if (status == ENT_OK) {
    printf("%s\n", ent_server_url(server));
    fflush(stdout);
    wait_for_end(server, &signals);
  }
  ent_server_stop(server);
  ent_record_close(o.record);
  ent_engine_close(o.engine);
  return status == ENT_OK ? CLI_DONE : cli_error(&err);
}

/* CLI_DONE to go on; -1 after help; else the exit code. */
static int read_words(request *r, cli_args *args) {
  const char *value;
  int64_t port;
  while (cli_next(args)) {
    if (cli_flag(args, "--help")) return -1;
    if (cli_flag(args, "--write")) {
      r->write = true;
    } else if (cli_value(args, "--port", &value)) {
      if (!value || !ent_slice_to_int(ent_slice_of(value), &port) || port < 0 || port > 65535)
        return cli_usage("serve", "--port takes a number from 0 to 65535");
      r->options.port = (uint16_t)port;
    } else if (cli_value(args, "--bind", &value)) {
      if (!value) return cli_usage("serve", "--bind takes an address");
      r->options.bind = value;
    } else if (cli_value(args, "--host", &value)) {
      if (!value || r->options.host_count == MOST_HOSTS)
        return cli_usage("serve", "--host takes a name, at most %d times", MOST_HOSTS);
      r->hosts[r->options.host_count++] = value;
    } else if (cli_value(args, "--data", &value)) {
      r->data = value;
    } else if (cli_is_option(args)) {
      return cli_usage("serve", "unknown option '%s'", args->word);
    } else if (r->path) {
      return cli_usage("serve", "one record at a time");
    } else {
      r->path = args->word;
    }
  }
  return r->path ? CLI_DONE : cli_usage("serve", "no record given");
}

int cli_serve(int argc, char **argv) {
  cli_args args = {.argc = argc, .argv = argv};
  request r = {.options = {.port = PORT}};
  int code = read_words(&r, &args);
  if (code < 0) {
    fputs(help, stdout);
    return CLI_DONE;
  }
  if (code != CLI_DONE) return code;
  r.options.record = r.path;
  r.options.hosts = r.hosts;
  return run(&r);
}
