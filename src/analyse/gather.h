/* Items of some states out of the record, as lines of a dossier. */
#ifndef ENT_ANALYSE_GATHER_H
#define ENT_ANALYSE_GATHER_H

#include "analyse/dossier.h"
#include "record/load.h"
#include "record/topic.h"

/** A sentence a line rests on, by rows of the record. */
typedef struct ent__source_ref {
  int64_t document, source;
  ent_slice side;
  uint32_t evidence; /**< index into the gatherer's evidence */
} ent__source_ref;

typedef struct ent__line {
  ent_dossier_line line;
  int64_t item;
  uint32_t number; /**< among the lines as gathered */
  ent_section section;
  ent__source_ref *refs;
  uint32_t ref_count;
  uint32_t lowest, highest; /**< evidence among its refs, while lines are put together */
} ent__line;

typedef struct ent__evidence {
  ent_dossier_evidence what;
  uint32_t number; /**< in the dossier, 0 if not yet numbered */
} ent__evidence;

typedef struct ent__gatherer {
  ent_record *record;
  ent_arena *arena;
  const ent_slice *states;
  uint32_t state_count;
  bool lead_only; /**< read of each item only the report that leads */
  ent__topic wanted, also; /**< empty: whatever the topic */
  ent__loader loader;
  sqlite3_stmt *changes, *name, *item, *parties, *reports, *claims;
  ent__line *lines;
  uint32_t line_count, line_capacity;
  uint32_t *told_by; /**< by a gathered line's number: the number of the line that tells it */
  ent__evidence *evidence;
  uint32_t evidence_count, evidence_capacity;
  int64_t *evidence_keys; /* open addressing: row * 2^20 + sentence + 1 */
  uint32_t *evidence_slots;
  uint32_t evidence_table;
} ent__gatherer;

ent_status ent__gather_open(ent__gatherer *g, ent_record *record, ent_arena *arena,
                            const ent_slice *states, uint32_t count, ent_error *err)
    ENT_MUST_CHECK;
void ent__gather_close(ent__gatherer *g);
/** Fills g->lines with every item that concerns the states. */
ent_status ent__gather_lines(ent__gatherer *g, const ent_dossier_options *options,
                             ent_error *err) ENT_MUST_CHECK;
/** One item as a line, by its row. */
ent_status ent__gather_item(ent__line *out, ent__gatherer *g, int64_t item, ent_error *err)
    ENT_MUST_CHECK;
/** The display name of an entity; the entity itself if the record has none. */
ent_slice ent__gather_name(ent__gatherer *g, ent_slice entity);
/** Index of a sentence among the evidence, added if it is new. UINT32_MAX: no memory. */
uint32_t ent__gather_evidence(ent__gatherer *g, int64_t document, const ent_report *report);
/** States the line anew, now that it is known to be contested. */
void ent__gather_contested(ent__gatherer *g, ent_dossier_line *line);
/** The line's statement again, without a measure's value. */
ent_slice ent__gather_subject(ent__gatherer *g, const ent_dossier_line *line);

#endif
