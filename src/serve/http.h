/* The server's inside: a request on its way from the socket to a worker and back.
 * Internal to the files of `entente serve`. */
#ifndef ENT_SERVE_HTTP_H
#define ENT_SERVE_HTTP_H

#include <microhttpd.h>
#include <pthread.h>
#include <stdatomic.h>

#include "base/map.h"
#include "record/sql.h"
#include "serve/json.h"
#include "serve/server.h"

enum {
  ENT__PARAMS = 32,
  ENT__LIMIT_DEFAULT = 50,
  ENT__LIMIT_MOST = 500,
  ENT__ANSWER_SECONDS = 10,           /**< a query that takes longer is ended */
  ENT__ASK_SECONDS = 30,              /**< a client that has not asked by then is dropped */
  ENT__QUEUE = 512,                   /**< requests that may wait for a worker */
  ENT__STREAMS = 16,                  /**< long lists and exports under way */
  ENT__BODY_BYTES = 64 << 20,         /**< of one file */
  ENT__BODIES_BYTES = 256 << 20,      /**< of all files that wait */
  ENT__ANSWER_BYTES = 256 << 20
};

typedef struct ent__param {
  ent_slice key, value;
} ent__param;

typedef struct ent__route ent__route;
typedef struct ent__stream ent__stream;
typedef struct ent__worker ent__worker;

/** How far a request is. */
typedef enum ent__stage { ENT__STAGE_NEW, ENT__STAGE_BODY, ENT__STAGE_WAITING, ENT__STAGE_DONE } ent__stage;

typedef struct ent__request {
  ent_server *server;
  struct MHD_Connection *connection;
  int holders;                      /**< the connection, the stream: the last one frees it */
  ent__stage stage;
  ent_arena arena;
  const ent__route *route;
  ent_slice tail;                   /**< of the path, what stands for {…}; may be empty */
  ent__param params[ENT__PARAMS];
  uint32_t param_count;
  ent_strbuf body;                  /**< of a POST */
  bool gzip;                        /**< the client takes it */
  char etag[48];                    /**< with quotes; empty: none */
  int64_t version;                  /**< of the record when it was asked */
  /* while a worker has it */
  ent_record *record;
  ent__worker *worker;
  ent_map names;                    /**< entities whose names the answer tells */
  /* the answer */
  unsigned status;                  /**< of HTTP */
  const char *type;                 /**< content type, constant */
  ent_slice file;                   /**< to be saved under this name; may be empty */
  ent_strbuf out;
  bool zipped;
  ent__stream *stream;              /**< instead of `out` */
  ent_error error;
} ent__request;

/** Writes request->out. ENT_DONE: there is no such thing (404); ENT_E_ARG: 400. */
typedef ent_status ent__handler(ent__request *request, ent_error *err);

struct ent__route {
  const char *path;    /**< below /api/v1; a last part {…} takes the rest */
  const char *params;  /**< the names it knows, with spaces around: " q limit " */
  ent__handler *run;   /**< in a worker; NULL: a file that the build embedded */
  bool post, write;    /**< write: only where documents may be added */
};

/* ---- what handlers use ------------------------------------------------------------------ */

/** The parameter's value; empty if it is not given. */
ent_slice ent__param_text(const ent__request *request, const char *key);
/** ENT_E_ARG if it is no number from `least` to `most`. */
ent_status ent__param_int(int64_t *out, const ent__request *request, const char *key,
                          int64_t absent, int64_t least, int64_t most, ent_error *err);
/** "limit", within its bounds. */
ent_status ent__param_limit(uint32_t *out, const ent__request *request, ent_error *err);
/** "from" and "to" as an interval; *given tells whether one was. */
ent_status ent__param_interval(ent_interval *out, bool *given, const ent__request *request,
                               ent_error *err);
/** An entity by id or name; ENT_E_ARG if the record knows none, `out` empty if not given. */
ent_status ent__param_entity(ent_slice *out, ent__request *request, const char *key,
                             ent_error *err);
/** Entities with commas between. */
ent_status ent__param_entities(ent_slice **out, uint32_t *count, ent__request *request,
                               const char *key, uint32_t most, ent_error *err);
/** The answer will tell this entity's name. */
void ent__name(ent__request *request, ent_slice entity);
/** "names": {...} of all of them. */
ent_status ent__write_names(ent__request *request, ent__json *json, const char *key,
                            ent_error *err);

/** One holder less. By the listening thread. */
void ent__request_drop(ent__request *request);

/* ---- workers ---------------------------------------------------------------------------- */

/** Puts the request, whose connection is suspended, into the queue. false if it is full
 *  or the server is closing. */
bool ent__submit(ent_server *server, ent__request *request);
/** As ent__submit, for the next part of a stream. */
bool ent__submit_fill(ent_server *server, ent__stream *stream);
ent_status ent__workers_start(ent_server *server, uint32_t count, const char *record,
                              ent_error *err);
/** Stops the clock of the worker's present query, or starts it anew. */
void ent__worker_clock(ent__worker *worker, bool runs);
/** Answers what waits, then ends the threads. */
void ent__workers_stop(ent_server *server);

/* ---- streams ---------------------------------------------------------------------------- */

/** Appends the next part to *out (empty at the end of the stream). Called by workers, one
 *  at a time. */
typedef ent_status ent__fill(void *state, ent_record *record, ent_strbuf *out, ent_error *err);

/** Makes the answer a stream. `state` lives in the request's arena. */
ent_status ent__stream_open(ent__request *request, ent__fill *fill, void *state, ent_error *err);
/** By a worker: the next part, compressed if the client takes that. */
void ent__stream_fill(ent__stream *stream, ent_record *record);
struct MHD_Connection *ent__stream_connection(const ent__stream *stream);
/** The response; owns the stream and, with it, the request. */
struct MHD_Response *ent__stream_response(ent__stream *stream);

/* ---- answers ---------------------------------------------------------------------------- */

/** Compresses request->out if that pays. */
void ent__zip(ent__request *request);
/** Queues the finished request's answer. */
enum MHD_Result ent__answer(ent__request *request);
/** Queues an error in JSON. */
enum MHD_Result ent__answer_error(ent__request *request, unsigned status, const char *message);
/** Adds the headers that every answer has. */
void ent__add_headers(struct MHD_Response *response);
/** Queues a file of the page, or the page itself for a path of its own. */
enum MHD_Result ent__answer_page(ent__request *request, const char *path);

/* ---- the table of routes ---------------------------------------------------------------- */

/** NULL if there is none; *known tells whether the path exists for another method. */
const ent__route *ent__route_find(ent_slice path, bool post, ent_slice *tail, bool *known);

ent__handler ent__api_info, ent__api_states, ent__api_topics, ent__api_facets, ent__api_documents,
    ent__api_document, ent__api_reports, ent__api_sentences, ent__api_items, ent__api_item,
    ent__api_dossier, ent__api_series, ent__api_network, ent__api_positions,
    ent__api_discrepancies, ent__api_world, ent__api_explain, ent__api_export, ent__api_jobs,
    ent__api_job, ent__api_upload;

/* ---- jobs: files read into the record --------------------------------------------------- */

typedef struct ent__jobs ent__jobs;
/** *held: bytes of uploads that wait; what a job is done with is taken off. */
ent_status ent__jobs_start(ent__jobs **out, const ent_server_hooks *hooks, atomic_size_t *held,
                           ent_error *err);
/** Waits for the file being read; the others are dropped. NULL does nothing. */
void ent__jobs_stop(ent__jobs *jobs);

/* ---- the server ------------------------------------------------------------------------- */

typedef struct ent__catalogue ent__catalogue;
void ent__catalogue_free(ent__catalogue *catalogue);
/** Makes the first one. */
void ent__catalogue_warm(ent_server *server, ent_record *record, int64_t version);

struct ent_server {
  struct MHD_Daemon *daemon;
  char *record_path, *bind, *url;
  char **hosts;                 /**< that a Host header may name, with port */
  uint32_t host_count;
  ent_server_hooks hooks;
  ent_export_codes codes;
  ent_record *watcher;          /**< tells the listening thread when the record changes */
  sqlite3_stmt *version;        /**< of the watcher */
  int64_t first_version;        /**< of the record when the server began */
  uint64_t boot;                /**< part of every etag */
  atomic_size_t body_bytes;     /**< held by uploads */
  atomic_uint streams;
  /* queue */
  pthread_mutex_t lock;
  pthread_cond_t more;
  void *queue[ENT__QUEUE * 2];  /**< requests and streams; the lowest bit marks a stream */
  uint32_t head, waiting;
  bool closing;
  pthread_t *threads;
  ent__worker *workers;
  uint32_t worker_count;
  /* clients that have not asked yet */
  pthread_mutex_t client_lock;
  struct ent__client *clients;
  ent__jobs *jobs;
  pthread_mutex_t catalogue_lock;
  pthread_cond_t catalogue_made;
  bool catalogue_making;
  ent__catalogue *catalogue;     /**< the newest; NULL before the first */
};

#endif
