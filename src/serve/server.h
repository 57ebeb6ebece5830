/* `entente serve`: a record as a local page and a JSON interface (docs/serve.md,
 * docs/openapi.json).
 *
 * One thread talks to all clients; a few workers, each with its own read-only handle on
 * the record, make the answers; a slow client holds none of them. */
#ifndef ENT_SERVE_SERVER_H
#define ENT_SERVE_SERVER_H

#include "base/strbuf.h"
#include "record/record.h"
#include "serve/export.h"

/** A file that came in over HTTP. Borrowed texts. */
typedef struct ent_upload {
  ent_slice name, bytes;
  bool jsonl;               /**< one document a line; else one plain text */
  ent_interval published;   /**< ENT_INTERVAL_NONE if not given */
  ent_slice publisher, side; /**< may be empty */
} ent_upload;

/** What has been read of an upload so far. */
typedef struct ent_upload_counts {
  uint64_t documents, new_ones, known, failed, reports;
} ent_upload_counts;

/** How a reader tells of its progress. Either may be called any number of times. */
typedef struct ent_upload_listener {
  void *context;
  void (*counts)(void *context, const ent_upload_counts *counts);
  /** `line`: of the file, 0 if it has none. */
  void (*failed)(void *context, uint64_t line, const char *message);
} ent_upload_listener;

/** What the server asks of the rest of the program, which holds the engine. A NULL
 *  function: that is not on offer. */
typedef struct ent_server_hooks {
  void *user;
  /** Appends the body of /explain. `sentence`: its number, or -1 for all of them.
   *  ENT_DONE if there is no such sentence. Called by several threads. */
  ent_status (*explain)(void *user, ent_strbuf *out, const ent_document *document,
                        int64_t sentence, ent_error *err);
  /** Reads a file into the record; ENT_OK also if some documents failed, which the
   *  listener is told. Called by one thread. */
  ent_status (*read)(void *user, const ent_upload *upload, const ent_upload_listener *listener,
                     ent_error *err);
  /** Settles the record. Called by the same thread as `read`. */
  ent_status (*settle)(void *user, ent_error *err);
} ent_server_hooks;

typedef struct ent_server_options {
  const char *record;      /**< path; must exist and be settled */
  const char *bind;        /**< address, NULL: 127.0.0.1 */
  uint16_t port;           /**< 0: any that is free */
  const char *const *hosts; /**< names by which clients may call it beside the address */
  uint32_t host_count;
  uint32_t workers;        /**< 0: 4 */
  ent_server_hooks hooks;
  ent_export_codes codes;  /**< for /export; must outlive the server */
} ent_server_options;

typedef struct ent_server ent_server;

/** Listens from the moment it returns. What `options` points to is copied but for the
 *  hooks' user.
 *
 *  @return ENT_OK; ENT_E_DATA, ENT_E_VERSION (record); ENT_E_IO (the port is taken, the
 *          address is not ours); ENT_E_ARG (bad address); ENT_E_NOMEM. */
ent_status ent_server_start(ent_server **out, const ent_server_options *options,
                            ent_error *err) ENT_MUST_CHECK;
/** "http://127.0.0.1:8484/"; lives as long as the server. */
const char *ent_server_url(const ent_server *server);
/** Drops clients that take too long to ask. To be called about once a second. */
void ent_server_tick(ent_server *server);
/** Finishes what is being answered, closes all connections. NULL does nothing. */
void ent_server_stop(ent_server *server);

#endif
