/* A model file: a table of named sections, mapped and used in place; everything is little-endian and
 * aligned to 64 bytes. Written by export.py of train/parser and train/extractor. */
#ifndef ENT_BASE_SECTIONS_H
#define ENT_BASE_SECTIONS_H

#include "base/error.h"
#include "base/kernel.h"

/* A file being read; the first failure is kept and what follows it does nothing. */
typedef struct ent__sections {
  const char *path;
  ent_slice file; /* mapped; the caller unmaps it, also after a failure */
  const struct ent__section_row *rows;
  uint32_t count;
  ent_error *err;
  ent_status status;
} ent__sections;

/* Maps the file and checks magic (8 letters), format, sizes and checksum.
 * ENT_E_IO (nothing is mapped), ENT_E_DATA, ENT_E_VERSION. */
ent_status ent__sections_open(ent__sections *out, const char *path, const char *magic, uint32_t format, ent_error *err) ENT_MUST_CHECK;
void ent__section_fail(ent__sections *s, const char *what, const char *name);
/* The section's content; its size must be count * unit if count is not 0. NULL after a failure.
 * `found` (may be NULL) is set to the number of units. */
const void *ent__section(ent__sections *s, const char *name, uint64_t count, uint64_t unit, uint64_t *found);
/* The section `name` with `part` behind it (".q"). */
const void *ent__section_part(ent__sections *s, const char *name, const char *part, uint64_t count, uint64_t unit);
/* Weights of `rows` outputs (rounded up to whole groups of 16), packed for `multiply`. */
void ent__section_matrix(ent__sections *s, ent__matrix *out, const char *name, uint32_t in, uint32_t rows);

#endif
