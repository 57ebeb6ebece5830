/* Opens a model file: maps it, checks magic, format, sizes and checksum. A file that passes cannot make its reader
 * look for a section out of bounds. */
#include "base/sections.h"

#include "base/file.h"

typedef struct header {
  char magic[8];
  uint32_t format, order, sections, reserved;
  uint64_t size, checksum;
} header;

struct ent__section_row {
  char name[16];
  uint64_t offset, size;
};

enum { ORDER = 0x01020304, SECTIONS_MAX = 128 };

void ent__section_fail(ent__sections *s, const char *what, const char *name) {
  if (s->status != ENT_OK) return;
  s->status = ent_fail(s->err, ENT_E_DATA, "model file is damaged: %s '%s'", what, name);
  ent_error_at(s->err, s->path, 0);
}

/* A weighted sum of the words after the header: train/parser/export.py computes the same. */
static uint64_t checksum(ent_slice file) {
  uint64_t sum = 0, value;
  for (size_t i = sizeof(header), n = 1; i + 8 <= file.size; i += 8, n += 2) {
    memcpy(&value, file.data + i, 8);
    sum += (value ^ 0x9E3779B97F4A7C15u) * n;
  }
  return sum;
}

const void *ent__section(ent__sections *s, const char *name, uint64_t count, uint64_t unit, uint64_t *found) {
  for (uint32_t i = 0; i < s->count; i++) {
    const struct ent__section_row *row = &s->rows[i];
    if (strncmp(row->name, name, sizeof row->name) != 0) continue;
    if (row->offset % 64 || row->offset > s->file.size || row->size > s->file.size - row->offset || row->size % unit ||
        (count && row->size != count * unit)) {
      ent__section_fail(s, "wrong size of section", name);
      return NULL;
    }
    if (found) *found = row->size / unit;
    return s->file.data + row->offset;
  }
  ent__section_fail(s, "missing section", name);
  return NULL;
}

const void *ent__section_part(ent__sections *s, const char *name, const char *part, uint64_t count, uint64_t unit) {
  char full[16] = {0};
  size_t n = strlen(name), p = strlen(part);
  if (n + p >= sizeof full) return NULL;
  memcpy(full, name, n);
  memcpy(full + n, part, p);
  return ent__section(s, full, count, unit, NULL);
}

void ent__section_matrix(ent__sections *s, ent__matrix *out, const char *name, uint32_t in, uint32_t rows) {
  rows = (rows + 15) / 16 * 16;
  out->in = in;
  out->out = rows;
  out->weight = ent__section_part(s, name, ".q", (uint64_t)in * rows, 1);
  out->correction = ent__section_part(s, name, ".c", rows, 4);
  out->scale = ent__section_part(s, name, ".s", rows, 4);
}

static void check_header(ent__sections *s, const char *magic, uint32_t format) {
  header h;
  if (s->file.size < sizeof h || memcmp(s->file.data, magic, sizeof h.magic) != 0) {
    s->status = ent_fail(s->err, ENT_E_DATA, "not a model of this kind (%.8s)", magic);
    ent_error_at(s->err, s->path, 0);
    return;
  }
  memcpy(&h, s->file.data, sizeof h);
  if (h.order != ORDER || h.format != format) {
    s->status = ent_fail(s->err, ENT_E_VERSION, "model file has format %u, this program reads format %u", h.format, format);
    ent_error_at(s->err, s->path, 0);
    return;
  }
  if (h.size != s->file.size || h.size % 64 || h.sections > SECTIONS_MAX ||
      sizeof h + 24 + h.sections * sizeof(struct ent__section_row) > h.size) {
    ent__section_fail(s, "wrong size of", "file");
  } else if (h.checksum != checksum(s->file)) {
    ent__section_fail(s, "wrong", "checksum");
  }
  s->rows = (const struct ent__section_row *)(const void *)(s->file.data + 64);
  s->count = s->status == ENT_OK ? h.sections : 0;
}

ent_status ent__sections_open(ent__sections *out, const char *path, const char *magic, uint32_t format, ent_error *err) {
  *out = (ent__sections){.path = path, .err = err};
  ent_status st = ent_file_map(&out->file, path, err);
  if (st != ENT_OK) return st;
  check_header(out, magic, format);
  return out->status;
}
