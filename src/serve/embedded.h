/* Files in the binary: the page and the contract. Made by scripts/embed.py. */
#ifndef ENT_SERVE_EMBEDDED_H
#define ENT_SERVE_EMBEDDED_H

#include <stddef.h>
#include <stdint.h>

typedef struct ent__file {
  const char *path, *type, *etag; /**< "/assets/index-1a2b.js"; content type; with quotes */
  const unsigned char *data;      /**< gzip */
  size_t size, plain_size;        /**< compressed; as it was */
} ent__file;

extern const ent__file ent__files[];
extern const uint32_t ent__file_count;

#endif
