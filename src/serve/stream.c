/* A long list on its way to a client: workers make one part at a time, when the client has
 * taken the part before. Memory does not grow with the list, and a slow client holds
 * neither a worker nor a transaction. */
#include <zlib.h>

#include <stdlib.h>

#include "serve/http.h"

struct ent__stream {
  ent__request *request;
  ent__fill *fill;
  void *state;
  ent_strbuf part;   /* made by the worker, taken by the listening thread */
  size_t taken;
  bool waiting, ended, failed;
  bool zip;
  z_stream z;
};

struct MHD_Connection *ent__stream_connection(const ent__stream *stream) {
  return stream->request->connection;
}

ent_status ent__stream_open(ent__request *request, ent__fill *fill, void *state, ent_error *err) {
  ent__stream *stream;
  if (atomic_fetch_add(&request->server->streams, 1) >= ENT__STREAMS) {
    atomic_fetch_sub(&request->server->streams, 1);
    return ent_fail(err, ENT_E_LIMIT, "too many downloads at once: try again in a moment");
  }
  stream = calloc(1, sizeof *stream);
  if (!stream) {
    atomic_fetch_sub(&request->server->streams, 1);
    return ent_fail(err, ENT_E_NOMEM, "out of memory");
  }
  stream->request = request;
  stream->fill = fill;
  stream->state = state;
  stream->zip = request->gzip && deflateInit2(&stream->z, 5, Z_DEFLATED, 15 + 16, 8,
                                              Z_DEFAULT_STRATEGY) == Z_OK;
  ent_strbuf_init(&stream->part, ENT__ANSWER_BYTES);
  request->zipped = stream->zip;
  request->stream = stream;
  request->holders++;
  return ENT_OK;
}

/* Puts the compressed form of `plain` into stream->part. */
static void zip_part(ent__stream *stream, const ent_strbuf *plain, bool last) {
  char piece[16384];
  int code;
  stream->z.next_in = (Bytef *)plain->data;
  stream->z.avail_in = (uInt)plain->size;
  do {
    stream->z.next_out = (Bytef *)piece;
    stream->z.avail_out = sizeof piece;
    code = deflate(&stream->z, last ? Z_FINISH : Z_SYNC_FLUSH);
    ent_strbuf_add(&stream->part, (ent_slice){piece, sizeof piece - stream->z.avail_out});
  } while (code == Z_OK && stream->z.avail_out == 0);
  if (code == Z_STREAM_ERROR) stream->failed = true;
}

void ent__stream_fill(ent__stream *stream, ent_record *record) {
  ent_strbuf plain;
  ent_status status;
  ent_strbuf_clear(&stream->part);
  stream->taken = 0;
  ent_strbuf_init(&plain, ENT__ANSWER_BYTES);
  status = stream->fill(stream->state, record, &plain, &stream->request->error);
  if (status != ENT_OK || plain.failed) stream->failed = true;
  stream->ended = plain.size == 0;
  if (stream->zip) zip_part(stream, &plain, stream->ended);
  else ent_strbuf_add(&stream->part, ent_strbuf_slice(&plain));
  ent_strbuf_free(&plain);
  if (stream->part.failed) stream->failed = true;
}

/* The listening thread asks for bytes. An end that comes too early is told to the client
 * by closing the connection: what it has is not whole. */
static ssize_t give(void *context, uint64_t position, char *buffer, size_t most) {
  ent__stream *stream = context;
  size_t left = stream->part.size - stream->taken;
  (void)position;
  if (stream->failed) return MHD_CONTENT_READER_END_WITH_ERROR;
  if (left) {
    if (left > most) left = most;
    memcpy(buffer, stream->part.data + stream->taken, left);
    stream->taken += left;
    return (ssize_t)left;
  }
  if (stream->ended) return MHD_CONTENT_READER_END_OF_STREAM;
  MHD_suspend_connection(stream->request->connection);
  if (!ent__submit_fill(stream->request->server, stream)) {
    MHD_resume_connection(stream->request->connection);
    return MHD_CONTENT_READER_END_WITH_ERROR;
  }
  return 0;
}

static void end(void *context) {
  ent__stream *stream = context;
  ent__request *request = stream->request;
  if (stream->zip) deflateEnd(&stream->z);
  ent_strbuf_free(&stream->part);
  free(stream);
  request->stream = NULL;
  atomic_fetch_sub(&request->server->streams, 1);
  ent__request_drop(request);
}

struct MHD_Response *ent__stream_response(ent__stream *stream) {
  struct MHD_Response *response =
      MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, 1 << 16, give, stream, end);
  if (!response) end(stream);
  return response;
}
