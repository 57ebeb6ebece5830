/* The threads that make answers. Each has its own handle on the record and takes requests
 * from one queue; the connection sleeps meanwhile. */
#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <time.h>

#include "serve/http.h"

struct ent__worker {
  ent_server *server;
  ent_record *record;
  struct timespec deadline;
  bool late;
};

static bool put(ent_server *server, uintptr_t task) {
  bool taken = false;
  pthread_mutex_lock(&server->lock);
  /* the next part of a list that is under way finds room when new requests do not */
  if (!server->closing && server->waiting < ENT__QUEUE * ((task & 1) ? 2 : 1)) {
    server->queue[(server->head + server->waiting++) % (ENT__QUEUE * 2)] = (void *)task;
    taken = true;
    pthread_cond_signal(&server->more);
  }
  pthread_mutex_unlock(&server->lock);
  return taken;
}

bool ent__submit(ent_server *server, ent__request *request) {
  return put(server, (uintptr_t)request);
}

bool ent__submit_fill(ent_server *server, ent__stream *stream) {
  return put(server, (uintptr_t)stream | 1);
}

/* 0 when the server closes and nothing waits. */
static uintptr_t take(ent_server *server) {
  uintptr_t task = 0;
  pthread_mutex_lock(&server->lock);
  while (!server->waiting && !server->closing) pthread_cond_wait(&server->more, &server->lock);
  if (server->waiting) {
    task = (uintptr_t)server->queue[server->head];
    server->head = (server->head + 1) % (ENT__QUEUE * 2);
    server->waiting--;
  }
  pthread_mutex_unlock(&server->lock);
  return task;
}

/* SQLite asks now and then whether to go on. */
static int too_late(void *context) {
  ent__worker *worker = context;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (now.tv_sec < worker->deadline.tv_sec) return 0;
  worker->late = true;
  return 1;
}

static void set_clock(ent__worker *worker) {
  clock_gettime(CLOCK_MONOTONIC, &worker->deadline);
  worker->deadline.tv_sec += ENT__ANSWER_SECONDS;
  worker->late = false;
}

static unsigned status_of(ent_status status, bool late) {
  if (late) return MHD_HTTP_SERVICE_UNAVAILABLE;
  switch (status) {
    case ENT_OK: return MHD_HTTP_OK;
    case ENT_DONE: return MHD_HTTP_NOT_FOUND;
    case ENT_E_ARG: case ENT_E_FORMAT: return MHD_HTTP_BAD_REQUEST;
    case ENT_E_LIMIT: return MHD_HTTP_SERVICE_UNAVAILABLE;
    default: return MHD_HTTP_INTERNAL_SERVER_ERROR;
  }
}

static void answer(ent__worker *worker, ent__request *request) {
  ent_status status;
  request->record = worker->record;
  request->worker = worker;
  request->status = MHD_HTTP_OK;
  request->type = "application/json";
  status = request->route->run(request, &request->error);
  if (status == ENT_OK && request->out.failed)
    status = ent_fail(&request->error, ENT_E_NOMEM, "the answer is too large: ask for less");
  if (status == ENT_DONE) ent_fail(&request->error, ENT_DONE, "there is no such %s",
                                   request->tail.size ? "thing in the record" : "thing");
  if (worker->late) ent_fail(&request->error, ENT_E_LIMIT,
                             "this takes longer than %d seconds: ask for less",
                             ENT__ANSWER_SECONDS);
  if (status != ENT_OK) request->status = status_of(status, worker->late);
  else if (!request->stream) ent__zip(request);
  request->record = NULL;
  request->stage = ENT__STAGE_DONE;
}

void ent__worker_clock(ent__worker *worker, bool runs) {
  set_clock(worker);
  sqlite3_progress_handler(ent_record_db(worker->record), runs ? 4000 : 0,
                           runs ? too_late : NULL, worker);
}

static void *work(void *context) {
  ent__worker *worker = context;
  ent_server *server = worker->server;
  uintptr_t task;
  if (worker == server->workers)
    ent__catalogue_warm(server, worker->record, server->first_version);
  ent__worker_clock(worker, true);
  while ((task = take(server)) != 0) {
    struct MHD_Connection *connection;
    set_clock(worker);
    if (task & 1) {
      ent__stream *stream = (ent__stream *)(task & ~(uintptr_t)1);
      connection = ent__stream_connection(stream);
      ent__stream_fill(stream, worker->record);
    } else {
      ent__request *request = (ent__request *)task;
      connection = request->connection;
      answer(worker, request);
    }
    MHD_resume_connection(connection);
  }
  return NULL;
}

ent_status ent__workers_start(ent_server *server, uint32_t count, const char *record,
                              ent_error *err) {
  server->threads = calloc(count, sizeof *server->threads);
  server->workers = calloc(count, sizeof *server->workers);
  if (!server->threads || !server->workers) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < count; i++) {
    ent__worker *worker = &server->workers[i];
    ent_status status = ent_record_open(&worker->record, record, ENT_RECORD_READ, err);
    if (status != ENT_OK) return status;
    worker->server = server;
    if (pthread_create(&server->threads[i], NULL, work, worker) != 0) {
      ent_record_close(worker->record);
      return ent_fail(err, ENT_E_NOMEM, "cannot start a thread");
    }
    server->worker_count++;
  }
  return ENT_OK;
}

void ent__workers_stop(ent_server *server) {
  pthread_mutex_lock(&server->lock);
  server->closing = true;
  pthread_cond_broadcast(&server->more);
  pthread_mutex_unlock(&server->lock);
  for (uint32_t i = 0; i < server->worker_count; i++) {
    pthread_join(server->threads[i], NULL);
    ent_record_close(server->workers[i].record);
  }
  free(server->threads);
  free(server->workers);
  server->threads = NULL;
  server->workers = NULL;
  server->worker_count = 0;
}
