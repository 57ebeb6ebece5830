/* Filling in an ent_error. Knows nothing of the field. */
#ifndef ENT_BASE_ERROR_H
#define ENT_BASE_ERROR_H

#include "base/slice.h"
#include "entente/status.h"

/** Writes status and message (printf style) into `err` if it is not NULL and
 *  clears its place. Returns `status`, so that a caller can `return` it. */
ent_status ent_fail(ent_error *err, ent_status status, const char *format, ...)
    ENT_PRINTF(3, 4);

/** Adds the place of a failure: file (cut to fit) and 1-based line, 0 if unknown. */
void ent_error_at(ent_error *err, const char *source, uint64_t line);

#endif
