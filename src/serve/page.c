/* The files of the page as the build embedded them (scripts/embed.py): a path that is not
 * among them cannot be asked for. They are kept compressed. */
#include <zlib.h>

#include <stdlib.h>

#include "serve/embedded.h"
#include "serve/http.h"

static const ent__file *find(const char *path) {
  for (uint32_t i = 0; i < ent__file_count; i++)
    if (strcmp(ent__files[i].path, path) == 0) return &ent__files[i];
  return NULL;
}

/* A view's own URL, "/dossier/AZE,PAK": the page reads it. Files have a dot. */
static bool is_view(const char *path) {
  const char *last = strrchr(path, '/');
  return last && !strchr(last, '.');
}

static char *unzip(const ent__file *file) {
  z_stream z = {0};
  char *out = malloc(file->plain_size + 1);
  if (!out || inflateInit2(&z, 15 + 16) != Z_OK) {
    free(out);
    return NULL;
  }
  z.next_in = (Bytef *)(uintptr_t)file->data;
  z.avail_in = (uInt)file->size;
  z.next_out = (Bytef *)out;
  z.avail_out = (uInt)file->plain_size + 1;
  if (inflate(&z, Z_FINISH) != Z_STREAM_END || z.total_out != file->plain_size) {
    free(out);
    out = NULL;
  }
  inflateEnd(&z);
  return out;
}

static bool same_etag(ent__request *request, const char *etag) {
  const char *known = MHD_lookup_connection_value(request->connection, MHD_HEADER_KIND,
                                                  "If-None-Match");
  return known && strstr(known, etag);
}

enum MHD_Result ent__answer_page(ent__request *request, const char *path) {
  const ent__file *file = find(strcmp(path, "/") == 0 ? "/index.html" : path);
  struct MHD_Response *response;
  enum MHD_Result result;
  unsigned status = MHD_HTTP_OK;
  char *plain = NULL;
  if (!file && is_view(path)) file = find("/index.html");
  if (!file) return ent__answer_error(request, MHD_HTTP_NOT_FOUND, "there is no such page");
  if (same_etag(request, file->etag)) {
    status = MHD_HTTP_NOT_MODIFIED;
    response = MHD_create_response_from_buffer(0, "", MHD_RESPMEM_PERSISTENT);
  } else if (request->gzip) {
    response = MHD_create_response_from_buffer(file->size, (void *)(uintptr_t)file->data,
                                               MHD_RESPMEM_PERSISTENT);
  } else {
    plain = unzip(file);
    if (!plain) return MHD_NO;
    response = MHD_create_response_from_buffer(file->plain_size, plain, MHD_RESPMEM_MUST_FREE);
  }
  if (!response) {
    free(plain);
    return MHD_NO;
  }
  ent__add_headers(response);
  MHD_add_response_header(response, "Content-Type", file->type);
  MHD_add_response_header(response, "ETag", file->etag);
  MHD_add_response_header(response, "Vary", "Accept-Encoding");
  /* Vite puts a hash of the content into the names below assets/ */
  MHD_add_response_header(response, "Cache-Control",
                          strncmp(file->path, "/assets/", 8) == 0
                              ? "public, max-age=31536000, immutable" : "no-cache");
  if (request->gzip && status == MHD_HTTP_OK)
    MHD_add_response_header(response, "Content-Encoding", "gzip");
  result = MHD_queue_response(request->connection, status, response);
  MHD_destroy_response(response);
  return result;
}
