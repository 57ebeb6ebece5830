/* Questions to the record beside the dossier: full text, discrepancies. */
#ifndef ENT_SERVE_FIND_H
#define ENT_SERVE_FIND_H

#include "base/strbuf.h"
#include "record/record.h"

typedef struct ent_find_options {
  uint32_t limit; /**< at most so many; 0: all */
  bool json;      /**< JSON Lines instead of text */
} ent_find_options;

/** Appends the sentences that match an FTS5 query ("Kashmir", "joint AND exercise*"),
 *  best first. *count gets how many. ENT_E_ARG if the query cannot be understood. */
ent_status ent_find_text(ent_strbuf *out, ent_record *record, ent_slice query,
                         const ent_find_options *options, uint64_t *count, ent_error *err)
    ENT_MUST_CHECK;

/** Appends the discrepancies, gravest first.
 *
 *  @param states   Only items in which all of these take part; may be none.
 *  @param verdict  Only this one; empty for all. */
ent_status ent_find_discrepancies(ent_strbuf *out, ent_record *record, const ent_slice *states,
                                  uint32_t state_count, ent_slice verdict,
                                  const ent_find_options *options, uint64_t *count,
                                  ent_error *err) ENT_MUST_CHECK;

#endif
