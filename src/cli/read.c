/* `entente read`: documents -> record. One writer; each document is committed
 * by itself, so that a killed run loses nothing that was told. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "cli/record.h"

static const char help[] =
    "usage: entente read RECORD FILE... [options]    ('-' is standard input)\n\n"
    "Codes the documents and keeps them in the record (made if it does not exist).\n"
    "A document that is there already in the same versions changes nothing.\n\n"
    "  --jobs N             threads that code (1)\n"
    "  --data DIR           data directory\n";

typedef struct job {
  cli_input input;
  ent_record *record, *seen; /* written by the sink; asked by the source */
  const ent_engine *engine;
  uint64_t done, new_ones, again, failed, sentences, reports;
  bool terminal;
  struct timespec shown;
  int code;
} job;

static double seconds_since(const struct timespec *start) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)(now.tv_sec - start->tv_sec) + (double)(now.tv_nsec - start->tv_nsec) / 1e9;
}

/* What is in the record in these versions need not be coded again. The source
 * asks through a handle of its own: it runs beside the sink. */
static ent_status take(void *user, ent_batch_item *item) {
  job *j = user;
  ent_known known = ENT_KNOWN_NOT;
  ent_status st = cli_input_next(&j->input, item);
  if (st != ENT_OK) return st;
  st = ent_record_knows(&known, j->seen, item->document.id, ent_engine_versions(j->engine),
                        &item->error);
  item->skip = known == ENT_KNOWN_SAME;
  return st;
}

static void show_progress(job *j, const char *uri) {
  if (!j->terminal || seconds_since(&j->shown) < 0.1) return;
  clock_gettime(CLOCK_MONOTONIC, &j->shown);
  fprintf(stderr, "\r\033[K%llu documents, %llu sentences, %llu reports  %.60s",
          (unsigned long long)j->done, (unsigned long long)j->sentences,
          (unsigned long long)j->reports, uri);
}

static ent_status give(void *user, ent_batch_item *item, ent_error *err) {
  job *j = user;
  ent_known known;
  ent_status st;
  if (item->status != ENT_OK) {
    int code;
    if (j->terminal) fprintf(stderr, "\r\033[K");
    code = cli_error(&item->error);
    if (j->code == CLI_DONE) j->code = code;
    j->failed++;
    return ENT_OK;
  }
  if (item->skip) {
    j->done++;
    j->again++;
    return ENT_OK;
  }
  st = ent_record_put(&known, j->record, &item->document, &item->coded.sentences,
                      &item->coded.reports, ent_engine_versions(j->engine), err);
  if (st != ENT_OK) return st;
  j->done++;
  if (known == ENT_KNOWN_SAME) j->again++;
  else j->new_ones++;
  j->sentences += item->coded.sentences.count;
  j->reports += item->coded.reports.count;
  show_progress(j, item->document.uri.data ? item->document.uri.data : "");
  return ENT_OK;
}

static void close_with_summary(job *j, const ent_record_counts *c, double seconds) {
  if (j->terminal) fprintf(stderr, "\r\033[K");
  fprintf(stderr,
          "read %llu documents (%llu new, %llu known, %llu failed), %llu sentences in %.2f s\n"
          "record: %llu documents (%llu independent), %llu events, %llu relations, %llu measures, "
          "%llu items, %llu discrepancies\n",
          (unsigned long long)j->done, (unsigned long long)j->new_ones,
          (unsigned long long)j->again, (unsigned long long)j->failed,
          (unsigned long long)j->sentences, seconds, (unsigned long long)c->documents,
          (unsigned long long)c->sources, (unsigned long long)c->events,
          (unsigned long long)c->relations, (unsigned long long)c->measures,
          (unsigned long long)c->items, (unsigned long long)c->discrepancies);
}

static int read_all(job *j, const ent_batch *batch, const char *path, const char *data) {
  ent_engine *engine = NULL;
  ent_error err = {0};
  ent_record_counts counts = {0};
  struct timespec start;
  ent_status st;
  clock_gettime(CLOCK_MONOTONIC, &start);
  j->shown = start;
  st = ent_engine_open(&engine, data, &err);
  j->engine = engine;
  if (st == ENT_OK) st = ent_record_open(&j->record, path, ENT_RECORD_WRITE, &err);
  if (st == ENT_OK) st = ent_record_open(&j->seen, path, ENT_RECORD_READ, &err);
  if (st == ENT_OK) {
    ent_error settle_err = {0};
    ent_namer namer = cli_namer(ent_engine_world(engine));
    ent_status settled;
    st = ent_batch_run(engine, batch, &err);
    /* what was put before a failure is settled all the same */
    settled = ent_record_settle(j->record, &namer, &settle_err);
    if (st == ENT_OK && settled != ENT_OK) {
      st = settled;
      err = settle_err;
    }
  }
  if (st == ENT_OK) st = ent_record_count(&counts, j->record, &err);
  if (st == ENT_OK) close_with_summary(j, &counts, seconds_since(&start));
  else j->code = cli_error(&err);
  ent_record_close(j->seen);
  ent_record_close(j->record);
  ent_engine_close(engine);
  return j->code;
}

int cli_read(int argc, char **argv) {
  cli_args args = {argc, argv, 0, NULL};
  job j = {.input = {.options = ENT_READ_OPTIONS_NONE}};
  ent_batch batch = {take, give, &j, 1, {0}};
  const char *data = NULL, *record = NULL, *value;
  const char **paths = calloc((size_t)argc, sizeof *paths);
  int code = CLI_DONE;
  if (!paths) return CLI_INTERNAL;
  while (cli_next(&args)) {
    int taken = cli_input_option(&j.input, &args, "read");
    if (taken < 0) {
      code = -taken;
      goto out;
    }
    if (taken) continue;
    if (cli_flag(&args, "--help")) {
      printf("%s%s", help, cli_input_help);
      goto out;
    }
    if (cli_value(&args, "--data", &value)) data = value;
    else if (cli_value(&args, "--jobs", &value)) {
      if (!(batch.jobs = cli_jobs(value))) {
        code = cli_usage("read", "--jobs takes a number from 1 to 256");
        goto out;
      }
    } else if (cli_is_option(&args)) {
      code = cli_usage("read", "unknown option '%s'", args.word);
      goto out;
    } else if (!record) {
      record = args.word;
    } else {
      paths[j.input.path_count++] = args.word;
    }
  }
  if (!record || !j.input.path_count) {
    code = cli_usage("read", "a record and at least one file are needed");
    goto out;
  }
  j.input.paths = paths;
  j.terminal = isatty(STDERR_FILENO);
  code = read_all(&j, &batch, record, data);
out:
  cli_input_close(&j.input);
  free(paths);
  return code;
}
