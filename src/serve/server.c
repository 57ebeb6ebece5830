/* The listening thread: who may ask, for what, and handing it to the workers.
 *
 * Asked through a name that is not ours, by a page that is not ours, for a path, method or
 * parameter that is not known: refused before anything is looked up. A client that is slow
 * to ask is dropped, one that is slow to read costs a connection and nothing else. */
#define _POSIX_C_SOURCE 200809L
#include "serve/http.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/utf8.h"

enum { MOST_CLIENTS = 8192, SPARE_FILES = 64, IDLE_SECONDS = 30, CLIENT_BYTES = 24 << 10 };

/* A connection from its opening on. */
typedef struct ent__client {
  struct ent__client *next, *before;
  struct MHD_Connection *connection;
  time_t deadline; /* to have asked; 0 while it is answered */
} client;

static time_t now_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec;
}

/* ---- clients ---------------------------------------------------------------------------- */

static void client_changed(void *context, struct MHD_Connection *connection, void **socket_context,
                           enum MHD_ConnectionNotificationCode what) {
  ent_server *server = context;
  client *one = *socket_context;
  pthread_mutex_lock(&server->client_lock);
  if (what == MHD_CONNECTION_NOTIFY_STARTED) {
    one = calloc(1, sizeof *one);
    if (one) {
      *one = (client){server->clients, NULL, connection, now_seconds() + ENT__ASK_SECONDS};
      if (server->clients) server->clients->before = one;
      server->clients = one;
    }
    *socket_context = one;
  } else if (one) {
    if (one->next) one->next->before = one->before;
    if (one->before) one->before->next = one->next;
    else server->clients = one->next;
    free(one);
    *socket_context = NULL;
  }
  pthread_mutex_unlock(&server->client_lock);
}

static void set_deadline(ent_server *server, struct MHD_Connection *connection, time_t when) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  if (!info || !info->socket_context) return;
  pthread_mutex_lock(&server->client_lock);
  ((client *)info->socket_context)->deadline = when;
  pthread_mutex_unlock(&server->client_lock);
}

void ent_server_tick(ent_server *server) {
  time_t now = now_seconds();
  pthread_mutex_lock(&server->client_lock);
  for (client *one = server->clients; one; one = one->next) {
    const union MHD_ConnectionInfo *info;
    if (!one->deadline || now < one->deadline) continue;
    one->deadline = 0;
    info = MHD_get_connection_info(one->connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    if (info) shutdown(info->connect_fd, SHUT_RDWR);
  }
  pthread_mutex_unlock(&server->client_lock);
}

/* ---- who may ask ------------------------------------------------------------------------ */

static const char *header(ent__request *request, const char *name) {
  return MHD_lookup_connection_value(request->connection, MHD_HEADER_KIND, name);
}

static bool is_ours(const ent_server *server, const char *host) {
  for (uint32_t i = 0; i < server->host_count; i++)
    if (ent_slice_eq_nocase(ent_slice_of(host), ent_slice_of(server->hosts[i]))) return true;
  return false;
}

/* A page of another site that was pointed at our address (DNS rebinding) has its own name
 * in Host; one that sends requests across (CSRF) has it in Origin. */
static const char *refused(ent__request *request) {
  const char *host = header(request, "Host"), *origin = header(request, "Origin");
  const char *site = header(request, "Sec-Fetch-Site");
  if (!host || !is_ours(request->server, host))
    return "the Host header names another server";
  if (origin && (strncmp(origin, "http://", 7) != 0 || !is_ours(request->server, origin + 7)))
    return "the request comes from another site";
  if (site && request->route && strcmp(site, "same-origin") != 0 && strcmp(site, "none") != 0)
    return "the request comes from another site";
  if (request->route && request->route->post) {
    const char *mark = header(request, "X-Entente");
    if (!mark || strcmp(mark, "write") != 0) return "the header X-Entente: write is missing";
  }
  return NULL;
}

static bool takes_gzip(ent__request *request) {
  const char *accepted = header(request, "Accept-Encoding");
  const char *found = accepted ? strstr(accepted, "gzip") : NULL;
  return found && strncmp(found, "gzip;q=0", 8) != 0;
}

/* ---- what is asked ---------------------------------------------------------------------- */

static enum MHD_Result add_param(void *context, enum MHD_ValueKind kind, const char *key,
                                 size_t key_size, const char *value, size_t value_size) {
  ent__request *request = context;
  ent_slice name = ent_arena_copy(&request->arena, (ent_slice){key, key_size});
  ent_slice text = ent_arena_copy(&request->arena, (ent_slice){value, value ? value_size : 0});
  (void)kind;
  if (request->param_count == ENT__PARAMS || !name.data || !text.data ||
      ent_utf8_check(name) != name.size || ent_utf8_check(text) != text.size ||
      memchr(text.data, 0, text.size)) {
    request->param_count = ENT__PARAMS + 1;
    return MHD_NO;
  }
  request->params[request->param_count++] = (ent__param){name, text};
  return MHD_YES;
}

/* false with a message: a parameter that is malformed, unknown, or given twice. */
static bool read_params(ent__request *request, char *message, size_t size) {
  MHD_get_connection_values_n(request->connection, MHD_GET_ARGUMENT_KIND, add_param, request);
  if (request->param_count > ENT__PARAMS) {
    request->param_count = 0;
    snprintf(message, size, "the parameters are too many, or no valid UTF-8");
    return false;
  }
  for (uint32_t i = 0; i < request->param_count; i++) {
    char key[64];
    ent_slice name = request->params[i].key;
    snprintf(key, sizeof key, " %.*s ", name.size > 40 ? 40 : (int)name.size, name.data);
    if (!name.size || !strstr(request->route->params, key) || memchr(name.data, ' ', name.size)) {
      snprintf(message, size, "unknown parameter '%.40s'", name.data);
      return false;
    }
    for (uint32_t k = 0; k < i; k++)
      if (ent_slice_eq(request->params[k].key, name)) {
        snprintf(message, size, "%s is given twice", name.data);
        return false;
      }
  }
  return true;
}

/* Another number after every change that others make to the file. */
static int64_t record_version(ent_server *server) {
  int64_t version = -1;
  if (sqlite3_step(server->version) == SQLITE_ROW)
    version = sqlite3_column_int64(server->version, 0);
  sqlite3_reset(server->version);
  return version;
}

/* The record's state is in the tag: what did not change is not made again. */
static bool unchanged(ent__request *request) {
  ent_server *server = request->server;
  const char *known = header(request, "If-None-Match");
  request->version = record_version(server);
  if (request->route->write) return false;
  snprintf(request->etag, sizeof request->etag, "\"%llx-%llx%s\"",
           (unsigned long long)server->boot, (unsigned long long)request->version,
           request->gzip ? "-z" : "");
  return known && strstr(known, request->etag);
}

static enum MHD_Result answer_unchanged(ent__request *request) {
  struct MHD_Response *response =
      MHD_create_response_from_buffer(0, "", MHD_RESPMEM_PERSISTENT);
  enum MHD_Result result;
  if (!response) return MHD_NO;
  ent__add_headers(response);
  MHD_add_response_header(response, "ETag", request->etag);
  MHD_add_response_header(response, "Cache-Control", "no-cache");
  MHD_add_response_header(response, "Vary", "Accept-Encoding");
  result = MHD_queue_response(request->connection, MHD_HTTP_NOT_MODIFIED, response);
  MHD_destroy_response(response);
  return result;
}

/* ---- a request's way -------------------------------------------------------------------- */

static ent__request *request_new(ent_server *server, struct MHD_Connection *connection) {
  ent__request *request = calloc(1, sizeof *request);
  if (!request) return NULL;
  request->server = server;
  request->connection = connection;
  request->holders = 1;
  ent_arena_init(&request->arena, ENT__ANSWER_BYTES);
  ent_strbuf_init(&request->out, ENT__ANSWER_BYTES);
  ent_strbuf_init(&request->body, ENT__BODY_BYTES);
  return request;
}

void ent__request_drop(ent__request *request) {
  if (!request || --request->holders > 0) return;
  atomic_fetch_sub(&request->server->body_bytes, request->body.size);
  ent_arena_free(&request->arena);
  ent_strbuf_free(&request->out);
  ent_strbuf_free(&request->body);
  ent_map_free(&request->names);
  free(request);
}

static void completed(void *context, struct MHD_Connection *connection, void **request_context,
                      enum MHD_RequestTerminationCode code) {
  ent_server *server = context;
  (void)code;
  set_deadline(server, connection, now_seconds() + ENT__ASK_SECONDS);
  ent__request_drop(*request_context);
  *request_context = NULL;
}

static enum MHD_Result hand_over(ent__request *request) {
  set_deadline(request->server, request->connection, 0);
  request->stage = ENT__STAGE_WAITING;
  MHD_suspend_connection(request->connection);
  if (ent__submit(request->server, request)) return MHD_YES;
  MHD_resume_connection(request->connection);
  request->status = MHD_HTTP_SERVICE_UNAVAILABLE;
  snprintf(request->error.message, sizeof request->error.message, "busy: try again in a moment");
  request->stage = ENT__STAGE_DONE;
  return MHD_YES;
}

/* The first call for a request: its headers are there, its body is not. */
static enum MHD_Result begin(ent__request *request, const char *url, const char *method) {
  static const char prefix[] = "/api/v1";
  bool post = strcmp(method, "POST") == 0, known = false;
  bool get = strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0;
  bool api = strncmp(url, "/api/", 5) == 0;
  const char *why, *size;
  char message[160];
  request->gzip = takes_gzip(request);
  if (strncmp(url, prefix, sizeof prefix - 1) == 0) {
    ent_slice path = ent_arena_copy(&request->arena, ent_slice_of(url + sizeof prefix - 1));
    if (path.data) request->route = ent__route_find(path, post, &request->tail, &known);
  }
  if ((why = refused(request)) != NULL)
    return ent__answer_error(request, MHD_HTTP_FORBIDDEN, why);
  if ((!get && !post) || (api && known && !request->route) || (post && !api))
    return ent__answer_error(request, MHD_HTTP_METHOD_NOT_ALLOWED, "this method is not for it");
  if (!api) return ent__answer_page(request, url);
  if (!request->route || ent_utf8_check(request->tail) != request->tail.size)
    return ent__answer_error(request, MHD_HTTP_NOT_FOUND, "there is no such endpoint");
  if (request->route->write && !request->server->jobs)
    return ent__answer_error(request, MHD_HTTP_FORBIDDEN, "not started with --write");
  if (!request->route->run) return ent__answer_page(request, url);
  if (!read_params(request, message, sizeof message))
    return ent__answer_error(request, MHD_HTTP_BAD_REQUEST, message);
  if (!post && unchanged(request)) return answer_unchanged(request);
  size = header(request, "Content-Length");
  if (size && strtoull(size, NULL, 10) > (post ? ENT__BODY_BYTES : 0))
    return ent__answer_error(request, MHD_HTTP_CONTENT_TOO_LARGE, "the file is too large");
  request->stage = ENT__STAGE_BODY;
  return MHD_YES;
}

static enum MHD_Result take_body(ent__request *request, const char *data, size_t *size) {
  ent_server *server = request->server;
  bool wanted = request->route->post;
  if (wanted && !request->body.failed) {
    if (atomic_fetch_add(&server->body_bytes, *size) + *size > ENT__BODIES_BYTES) {
      atomic_fetch_sub(&server->body_bytes, *size);
      request->body.failed = true;
    } else {
      size_t before = request->body.size;
      ent_strbuf_add(&request->body, (ent_slice){data, *size});
      if (request->body.size == before) atomic_fetch_sub(&server->body_bytes, *size);
    }
  }
  if (!wanted || request->body.failed) return MHD_NO; /* closes the connection */
  /* an upload may take its time as long as bytes keep coming */
  set_deadline(server, request->connection, now_seconds() + ENT__ASK_SECONDS);
  *size = 0;
  return MHD_YES;
}

static enum MHD_Result handle(void *context, struct MHD_Connection *connection, const char *url,
                              const char *method, const char *version, const char *data,
                              size_t *data_size, void **request_context) {
  ent__request *request = *request_context;
  (void)version;
  if (!request) {
    request = request_new(context, connection);
    *request_context = request;
    return request ? begin(request, url, method) : MHD_NO;
  }
  switch (request->stage) {
    case ENT__STAGE_BODY:
      if (*data_size) return take_body(request, data, data_size);
      return hand_over(request);
    case ENT__STAGE_DONE:
      request->stage = ENT__STAGE_NEW;
      if (request->status >= 400)
        return ent__answer_error(request, request->status, request->error.message);
      return ent__answer(request);
    case ENT__STAGE_NEW:
    case ENT__STAGE_WAITING: break;
  }
  return MHD_YES;
}

/* ---- start and stop --------------------------------------------------------------------- */

static char *copy(const char *text) {
  size_t size = strlen(text) + 1;
  char *out = malloc(size);
  if (out) memcpy(out, text, size);
  return out;
}

static bool add_host(ent_server *server, const char *name, uint16_t port) {
  char text[300];
  char **list = realloc(server->hosts, (server->host_count + 2) * sizeof *list);
  if (!list) return false;
  server->hosts = list;
  snprintf(text, sizeof text, "%.255s:%u", name, port);
  list[server->host_count] = copy(text);
  if (!list[server->host_count]) return false;
  server->host_count++;
  if (port != 80) return true;
  list[server->host_count] = copy(name);
  return list[server->host_count++] != NULL;
}

/* Fills in what the daemon listens on. ENT_E_ARG for an address that is none. */
static ent_status read_address(struct sockaddr_storage *out, const char *bind, uint16_t port,
                               ent_error *err) {
  struct sockaddr_in *v4 = (struct sockaddr_in *)out;
  struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)out;
  memset(out, 0, sizeof *out);
  if (inet_pton(AF_INET, bind, &v4->sin_addr) == 1) {
    v4->sin_family = AF_INET;
    v4->sin_port = htons(port);
    return ENT_OK;
  }
  if (inet_pton(AF_INET6, bind, &v6->sin6_addr) == 1) {
    v6->sin6_family = AF_INET6;
    v6->sin6_port = htons(port);
    return ENT_OK;
  }
  return ent_fail(err, ENT_E_ARG, "'%.60s' is no address", bind);
}

/* As many files as the system lets us have: a connection is one. */
static unsigned connections(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return 512;
  if (limit.rlim_cur < MOST_CLIENTS + SPARE_FILES) {
    rlim_t wanted = MOST_CLIENTS + SPARE_FILES;
    limit.rlim_cur = limit.rlim_max < wanted ? limit.rlim_max : wanted;
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
  }
  if (limit.rlim_cur < 2 * SPARE_FILES) return SPARE_FILES;
  return limit.rlim_cur - SPARE_FILES < MOST_CLIENTS ? (unsigned)limit.rlim_cur - SPARE_FILES
                                                     : MOST_CLIENTS;
}

/* A socket that listens; its port in *port. */
static ent_status open_socket(int *out, const char *bind_to, uint16_t *port, ent_error *err) {
  struct sockaddr_storage address;
  socklen_t size;
  int one = 1, fd;
  ent_status status = read_address(&address, bind_to, *port, err);
  if (status != ENT_OK) return status;
  size = address.ss_family == AF_INET6 ? sizeof(struct sockaddr_in6) : sizeof(struct sockaddr_in);
  fd = socket(address.ss_family, SOCK_STREAM, 0);
  if (fd >= 0) setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  if (fd < 0 || bind(fd, (struct sockaddr *)&address, size) != 0 || listen(fd, 1024) != 0 ||
      getsockname(fd, (struct sockaddr *)&address, &size) != 0) {
    ent_fail(err, ENT_E_IO, "cannot listen on %.60s port %u: %s", bind_to, *port, strerror(errno));
    if (fd >= 0) close(fd);
    return ENT_E_IO;
  }
  *port = ntohs(address.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&address)->sin6_port
                                              : ((struct sockaddr_in *)&address)->sin_port);
  *out = fd;
  return ENT_OK;
}

static ent_status set_names(ent_server *server, uint16_t port, const ent_server_options *options,
                            ent_error *err) {
  bool v6 = strchr(server->bind, ':') != NULL, ok;
  char host[80], url[128];
  snprintf(host, sizeof host, v6 ? "[%.64s]" : "%.64s", server->bind);
  snprintf(url, sizeof url, "http://%s:%u/", host, port);
  server->url = copy(url);
  ok = server->url && add_host(server, host, port) && add_host(server, "localhost", port) &&
       add_host(server, "127.0.0.1", port) && add_host(server, "[::1]", port);
  for (uint32_t i = 0; ok && i < options->host_count; i++)
    ok = add_host(server, options->hosts[i], port);
  return ok ? ENT_OK : ent_fail(err, ENT_E_NOMEM, "out of memory");
}

static ent_status listen_on(ent_server *server, const ent_server_options *options,
                            ent_error *err) {
  uint16_t port = options->port;
  int fd = -1;
  ent_status status = open_socket(&fd, server->bind, &port, err);
  if (status == ENT_OK) status = set_names(server, port, options, err);
  if (status != ENT_OK) {
    if (fd >= 0) close(fd);
    return status;
  }
  server->daemon = MHD_start_daemon(
      MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, port, NULL, NULL, handle, server,
      MHD_OPTION_LISTEN_SOCKET, fd, MHD_OPTION_CONNECTION_LIMIT, connections(),
      MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_SECONDS, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
      (size_t)CLIENT_BYTES, MHD_OPTION_NOTIFY_COMPLETED, completed, server,
      MHD_OPTION_NOTIFY_CONNECTION, client_changed, server, MHD_OPTION_STRICT_FOR_CLIENT, 1,
      MHD_OPTION_END);
  if (server->daemon) return ENT_OK;
  close(fd);
  return ent_fail(err, ENT_E_INTERNAL, "cannot start the server");
}

static ent_status open_watcher(ent_server *server, ent_error *err) {
  struct timespec now;
  uint64_t seed[3];
  ent_status status = ent_record_open(&server->watcher, server->record_path, ENT_RECORD_READ, err);
  clock_gettime(CLOCK_REALTIME, &now);
  seed[0] = (uint64_t)now.tv_sec;
  seed[1] = (uint64_t)now.tv_nsec;
  seed[2] = (uint64_t)getpid();
  server->boot = ent_hash64((ent_slice){(const char *)seed, sizeof seed}, 1);
  if (status != ENT_OK) return status;
  status = ent__sql_prepare(&server->version, server->watcher, "PRAGMA data_version", err);
  if (status == ENT_OK) server->first_version = record_version(server);
  return status;
}

ent_status ent_server_start(ent_server **out, const ent_server_options *options, ent_error *err) {
  ent_server *server = calloc(1, sizeof *server);
  ent_status status = ENT_E_NOMEM;
  *out = NULL;
  if (!server) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  pthread_mutex_init(&server->lock, NULL);
  pthread_mutex_init(&server->client_lock, NULL);
  pthread_mutex_init(&server->catalogue_lock, NULL);
  pthread_cond_init(&server->more, NULL);
  pthread_cond_init(&server->catalogue_made, NULL);
  server->hooks = options->hooks;
  server->codes = options->codes;
  server->record_path = copy(options->record);
  server->bind = copy(options->bind ? options->bind : "127.0.0.1");
  if (server->record_path && server->bind) status = open_watcher(server, err);
  if (status == ENT_OK && options->hooks.read)
    status = ent__jobs_start(&server->jobs, &server->hooks, &server->body_bytes, err);
  if (status == ENT_OK)
    status = ent__workers_start(server, options->workers ? options->workers : 4,
                                server->record_path, err);
  if (status == ENT_OK) status = listen_on(server, options, err);
  if (status == ENT_OK) {
    *out = server;
    server = NULL;
  }
  ent_server_stop(server);
  return status;
}

const char *ent_server_url(const ent_server *server) { return server->url; }

void ent_server_stop(ent_server *server) {
  if (!server) return;
  ent__workers_stop(server);
  if (server->daemon) MHD_stop_daemon(server->daemon);
  ent__jobs_stop(server->jobs);
  ent__catalogue_free(server->catalogue);
  sqlite3_finalize(server->version);
  ent_record_close(server->watcher);
  for (uint32_t i = 0; i < server->host_count; i++) free(server->hosts[i]);
  free(server->hosts);
  free(server->record_path);
  free(server->bind);
  free(server->url);
  pthread_mutex_destroy(&server->lock);
  pthread_mutex_destroy(&server->client_lock);
  pthread_mutex_destroy(&server->catalogue_lock);
  pthread_cond_destroy(&server->more);
  pthread_cond_destroy(&server->catalogue_made);
  free(server);
}
