/* Room `code`: tree and entities -> reports. */
#ifndef ENT_CODE_H
#define ENT_CODE_H

#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "model/report.h"

/** One document's coder: remembers speaker and date from sentence to sentence. */
typedef struct ent_coder ent_coder;

/** What `entente explain` shows: called for each entry tried at a word. */
typedef enum ent_trace_kind {
  ENT_TRACE_MATCHED,  /**< `why` NULL */
  ENT_TRACE_FAILED,   /**< an element did not hold: `why` */
  ENT_TRACE_VETOED,   /**< matched, but reports nothing: `why` */
  ENT_TRACE_SHADOWED  /**< a more specific entry came first */
} ent_trace_kind;
/** `lacked`: the first element that did not hold, with ENT_TRACE_FAILED; else NULL. */
typedef void ent_trace_fn(void *user, ent_trace_kind kind, const ent_entry *entry, int32_t token,
                          const char *why, const ent_element *lacked);

/** The coder lives in the arena; lexicon and document are borrowed. `side`: the
 *  state the writer speaks for, may be empty. ENT_E_NOMEM. */
ent_status ent_coder_new(ent_coder **out, ent_arena *arena, const ent_lexicon *lexicon,
                         const ent_document *document, ent_slice side,
                         ent_error *err) ENT_MUST_CHECK;
/** NULL switches it off. */
void ent_coder_trace(ent_coder *coder, ent_trace_fn *trace, void *user);
/** Codes the next sentence; scenes in order of the document. ENT_E_NOMEM. */
ent_status ent_code(ent_coder *coder, const ent_scene *scene, ent_error *err) ENT_MUST_CHECK;
/** All reports so far, in order of sentence and trigger. */
ent_reports ent_coder_reports(const ent_coder *coder);

#endif
