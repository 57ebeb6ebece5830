/* In: a finished request. Out: its answer on the connection, compressed if the client
 * takes that, with the headers that keep a browser from doing what it should not. */
#include <zlib.h>

#include <stdio.h>
#include <stdlib.h>

#include "serve/http.h"

enum { WORTH_ZIPPING = 1024 };

void ent__add_headers(struct MHD_Response *response) {
  static const struct {
    const char *name, *value;
  } headers[] = {
      {"Content-Security-Policy",
       "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
       " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
       " form-action 'none'; frame-ancestors 'none';"
       " require-trusted-types-for 'script'"},
      {"X-Content-Type-Options", "nosniff"},
      {"X-Frame-Options", "DENY"},
      {"Referrer-Policy", "no-referrer"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
      {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
  };
  for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
    MHD_add_response_header(response, headers[i].name, headers[i].value);
}

void ent__zip(ent__request *request) {
  z_stream z = {0};
  ent_strbuf out;
  uLong most;
  if (!request->gzip || request->out.failed || request->out.size < WORTH_ZIPPING) return;
  if (deflateInit2(&z, 5, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return;
  most = deflateBound(&z, (uLong)request->out.size);
  ent_strbuf_init(&out, 0);
  out.data = malloc(most);
  out.capacity = most;
  z.next_in = (Bytef *)request->out.data;
  z.avail_in = (uInt)request->out.size;
  z.next_out = (Bytef *)out.data;
  z.avail_out = (uInt)most;
  if (out.data && deflate(&z, Z_FINISH) == Z_STREAM_END) {
    out.size = most - z.avail_out;
    ent_strbuf_free(&request->out);
    request->out = out;
    request->zipped = true;
  } else {
    free(out.data);
  }
  deflateEnd(&z);
}

static void describe(ent__request *request, struct MHD_Response *response) {
  ent__add_headers(response);
  MHD_add_response_header(response, "Content-Type", request->type);
  MHD_add_response_header(response, "Cache-Control", "no-cache");
  MHD_add_response_header(response, "Vary", "Accept-Encoding");
  if (request->etag[0]) MHD_add_response_header(response, "ETag", request->etag);
  if (request->zipped) MHD_add_response_header(response, "Content-Encoding", "gzip");
  if (request->status == 503) MHD_add_response_header(response, "Retry-After", "2");
  if (request->file.size) {
    char text[160];
    snprintf(text, sizeof text, "attachment; filename=\"%.100s\"", request->file.data);
    MHD_add_response_header(response, "Content-Disposition", text);
  }
}

enum MHD_Result ent__answer(ent__request *request) {
  struct MHD_Response *response;
  enum MHD_Result result;
  if (request->stream) {
    response = ent__stream_response(request->stream);
  } else {
    response = MHD_create_response_from_buffer(request->out.size, request->out.data,
                                               MHD_RESPMEM_MUST_FREE);
    if (response) request->out = (ent_strbuf){0};
  }
  if (!response) return MHD_NO;
  describe(request, response);
  result = MHD_queue_response(request->connection, request->status, response);
  MHD_destroy_response(response);
  return result;
}

enum MHD_Result ent__answer_error(ent__request *request, unsigned status, const char *message) {
  ent__json json = {.out = &request->out};
  ent_strbuf_clear(&request->out);
  ent__json_open(&json, NULL, '{');
  ent__json_open(&json, "error", '{');
  ent__json_int(&json, "status", status);
  ent__json_string(&json, "message", ent_slice_of(message));
  ent__json_close(&json, '}');
  ent__json_close(&json, '}');
  ent_strbuf_putc(&request->out, '\n');
  request->status = status;
  request->type = "application/json";
  request->etag[0] = 0;
  request->file = ENT_EMPTY;
  request->zipped = false;
  return ent__answer(request);
}
