/* Files that came in over HTTP, read into the record one after the other by a thread of
 * their own. */
#include <stdio.h>
#include <stdlib.h>

#include "serve/http.h"

enum { KEPT = 64, ERRORS = 20 };

typedef enum state { WAITING, READING, SETTLING, DONE, FAILED } job_state;

typedef struct failure {
  uint64_t line;
  char message[200];
} failure;

typedef struct job {
  uint64_t number;
  ent_arena arena; /* of the upload's texts */
  ent_upload upload;
  char name[256];
  size_t size;
  job_state state;
  ent_upload_counts counts;
  failure failures[ERRORS];
  uint32_t failure_count;
} job;

struct ent__jobs {
  ent_server_hooks hooks;
  atomic_size_t *held; /* bytes of uploads */
  pthread_t thread;
  pthread_mutex_t lock;
  pthread_cond_t more;
  job *ring[KEPT];
  uint64_t next, begun; /* numbers: of the next file, of the one to be read */
  bool closing;
};

static void drop_upload(ent__jobs *jobs, job *one) {
  atomic_fetch_sub(jobs->held, one->upload.bytes.size);
  one->upload = (ent_upload){0};
  ent_arena_free(&one->arena);
}

/* ---- reading ---------------------------------------------------------------------------- */

typedef struct listener {
  ent__jobs *jobs;
  job *one;
} listener;

static void tell_counts(void *context, const ent_upload_counts *counts) {
  listener *l = context;
  pthread_mutex_lock(&l->jobs->lock);
  l->one->counts = *counts;
  pthread_mutex_unlock(&l->jobs->lock);
}

static void tell_failure(void *context, uint64_t line, const char *message) {
  listener *l = context;
  pthread_mutex_lock(&l->jobs->lock);
  if (l->one->failure_count < ERRORS) {
    failure *f = &l->one->failures[l->one->failure_count++];
    f->line = line;
    snprintf(f->message, sizeof f->message, "%.190s", message);
  }
  pthread_mutex_unlock(&l->jobs->lock);
}

static void set_state(ent__jobs *jobs, job *one, job_state state) {
  pthread_mutex_lock(&jobs->lock);
  one->state = state;
  pthread_mutex_unlock(&jobs->lock);
}

static void read_job(ent__jobs *jobs, job *one) {
  listener to = {jobs, one};
  ent_upload_listener told = {&to, tell_counts, tell_failure};
  ent_error err = {0};
  ent_status status = jobs->hooks.read(jobs->hooks.user, &one->upload, &told, &err);
  set_state(jobs, one, SETTLING);
  if (status != ENT_OK) tell_failure(&to, 0, err.message);
  err = (ent_error){0};
  if (jobs->hooks.settle(jobs->hooks.user, &err) != ENT_OK) {
    status = ENT_E_IO;
    tell_failure(&to, 0, err.message);
  }
  pthread_mutex_lock(&jobs->lock);
  one->state = status != ENT_OK || one->counts.failed ? FAILED : DONE;
  drop_upload(jobs, one);
  pthread_mutex_unlock(&jobs->lock);
}

static void *work(void *context) {
  ent__jobs *jobs = context;
  pthread_mutex_lock(&jobs->lock);
  while (!jobs->closing) {
    if (jobs->begun == jobs->next) {
      pthread_cond_wait(&jobs->more, &jobs->lock);
      continue;
    }
    job *one = jobs->ring[jobs->begun++ % KEPT];
    one->state = READING;
    pthread_mutex_unlock(&jobs->lock);
    read_job(jobs, one);
    pthread_mutex_lock(&jobs->lock);
  }
  pthread_mutex_unlock(&jobs->lock);
  return NULL;
}

/* ---- start and stop --------------------------------------------------------------------- */

ent_status ent__jobs_start(ent__jobs **out, const ent_server_hooks *hooks, atomic_size_t *held,
                           ent_error *err) {
  ent__jobs *jobs = calloc(1, sizeof *jobs);
  if (!jobs) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  jobs->hooks = *hooks;
  jobs->held = held;
  pthread_mutex_init(&jobs->lock, NULL);
  pthread_cond_init(&jobs->more, NULL);
  if (pthread_create(&jobs->thread, NULL, work, jobs) != 0) {
    free(jobs);
    return ent_fail(err, ENT_E_NOMEM, "cannot start a thread");
  }
  *out = jobs;
  return ENT_OK;
}

void ent__jobs_stop(ent__jobs *jobs) {
  if (!jobs) return;
  pthread_mutex_lock(&jobs->lock);
  jobs->closing = true;
  pthread_cond_signal(&jobs->more);
  pthread_mutex_unlock(&jobs->lock);
  pthread_join(jobs->thread, NULL);
  for (int i = 0; i < KEPT; i++)
    if (jobs->ring[i]) {
      drop_upload(jobs, jobs->ring[i]);
      free(jobs->ring[i]);
    }
  pthread_mutex_destroy(&jobs->lock);
  pthread_cond_destroy(&jobs->more);
  free(jobs);
}

/* ---- the interface ---------------------------------------------------------------------- */

/* Under the lock. */
static void write_job(ent__json *json, const job *one) {
  static const char *const states[] = {"waiting", "reading", "settling", "done", "failed"};
  ent__json_open(json, NULL, '{');
  ent__json_int(json, "job", (int64_t)one->number);
  ent__json_string(json, "name", ent_slice_of(one->name));
  ent__json_string(json, "state", ent_slice_of(states[one->state]));
  ent__json_int(json, "bytes", (int64_t)one->size);
  ent__json_int(json, "documents", (int64_t)one->counts.documents);
  ent__json_int(json, "new", (int64_t)one->counts.new_ones);
  ent__json_int(json, "known", (int64_t)one->counts.known);
  ent__json_int(json, "failed", (int64_t)one->counts.failed);
  ent__json_int(json, "reports", (int64_t)one->counts.reports);
  ent__json_open(json, "errors", '[');
  for (uint32_t i = 0; i < one->failure_count; i++) {
    ent__json_open(json, NULL, '{');
    if (one->failures[i].line) ent__json_int(json, "line", (int64_t)one->failures[i].line);
    else ent__json_null(json, "line");
    ent__json_string(json, "message", ent_slice_of(one->failures[i].message));
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
  ent__json_close(json, '}');
}

ent_status ent__api_jobs(ent__request *request, ent_error *err) {
  ent__jobs *jobs = request->server->jobs;
  ent__json json = {.out = &request->out};
  (void)err;
  ent__json_open(&json, NULL, '{');
  ent__json_open(&json, "jobs", '[');
  pthread_mutex_lock(&jobs->lock);
  for (uint64_t i = jobs->next; i > 0 && jobs->next - i < KEPT; i--)
    write_job(&json, jobs->ring[(i - 1) % KEPT]);
  pthread_mutex_unlock(&jobs->lock);
  ent__json_close(&json, ']');
  ent__json_close(&json, '}');
  return ENT_OK;
}

ent_status ent__api_job(ent__request *request, ent_error *err) {
  ent__jobs *jobs = request->server->jobs;
  ent__json json = {.out = &request->out};
  ent_status status = ENT_DONE;
  int64_t number;
  if (!ent_slice_to_int(request->tail, &number) || number < 1)
    return ent_fail(err, ENT_DONE, "there is no such job");
  pthread_mutex_lock(&jobs->lock);
  if ((uint64_t)number <= jobs->next && jobs->next - (uint64_t)number < KEPT) {
    write_job(&json, jobs->ring[(uint64_t)(number - 1) % KEPT]);
    status = ENT_OK;
  }
  pthread_mutex_unlock(&jobs->lock);
  return status;
}

/* The job keeps the bytes that the request gathered. */
static job *make_job(ent__request *request, const ent_upload *asked) {
  job *one = calloc(1, sizeof *one);
  if (!one) return NULL;
  ent_arena_init(&one->arena, 0);
  one->upload = *asked;
  one->size = asked->bytes.size;
  one->upload.name = ent_arena_copy(&one->arena, asked->name);
  one->upload.publisher = ent_arena_copy(&one->arena, asked->publisher);
  one->upload.side = ent_arena_copy(&one->arena, asked->side);
  one->upload.bytes = ent_arena_copy(&one->arena, asked->bytes);
  snprintf(one->name, sizeof one->name, "%.*s", ENT_FMT(asked->name));
  if (!one->upload.name.data || !one->upload.bytes.data) {
    ent_arena_free(&one->arena);
    free(one);
    return NULL;
  }
  ent_strbuf_free(&request->body); /* its bytes are now counted for the job */
  return one;
}

static ent_status enqueue(ent__jobs *jobs, job *one, ent__request *request, ent_error *err) {
  ent__json json = {.out = &request->out};
  job **place;
  pthread_mutex_lock(&jobs->lock);
  place = &jobs->ring[jobs->next % KEPT];
  if (jobs->closing || (*place && (*place)->state < DONE)) {
    drop_upload(jobs, one);
    free(one);
    pthread_mutex_unlock(&jobs->lock);
    return ent_fail(err, ENT_E_LIMIT, "too many files wait: try again in a moment");
  }
  free(*place);
  *place = one;
  one->number = ++jobs->next;
  write_job(&json, one);
  pthread_cond_signal(&jobs->more);
  pthread_mutex_unlock(&jobs->lock);
  return ENT_OK;
}

ent_status ent__api_upload(ent__request *request, ent_error *err) {
  ent_slice input = ent__param_text(request, "input");
  ent_slice published = ent__param_text(request, "published");
  ent_upload asked = {.name = ent__param_text(request, "name"),
                      .bytes = ent_strbuf_slice(&request->body),
                      .jsonl = ent_slice_is(input, "jsonl"),
                      .published = ENT_INTERVAL_NONE,
                      .publisher = ent__param_text(request, "publisher"),
                      .side = ent__param_text(request, "side")};
  job *one;
  if (!asked.name.size) return ent_fail(err, ENT_E_ARG, "name: of which file?");
  if (!asked.bytes.size) return ent_fail(err, ENT_E_ARG, "the file is empty");
  if (input.size && !asked.jsonl && !ent_slice_is(input, "text"))
    return ent_fail(err, ENT_E_ARG, "input takes text or jsonl");
  if (published.size && !ent_interval_parse(published, &asked.published))
    return ent_fail(err, ENT_E_ARG, "published takes YYYY, YYYY-MM or YYYY-MM-DD");
  one = make_job(request, &asked);
  if (!one) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  request->status = MHD_HTTP_ACCEPTED;
  return enqueue(request->server->jobs, one, request, err);
}
