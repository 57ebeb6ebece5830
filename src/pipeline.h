/* The whole way of a document through the rooms. pipeline.c is the only file
 * that includes every one of them. */
#ifndef ENT_PIPELINE_H
#define ENT_PIPELINE_H

#include "base/scan.h"
#include "code/code.h"
#include "entente/engine.h"
#include "model/report.h"
#include "parse/parse.h"
#include "read/read.h"
#include "record/versions.h"
#include "world/world.h"

/** The directory that is used for `data_dir`: never NULL, static or the caller's. */
const char *ent_data_dir(const char *data_dir);

const ent_versions *ent_engine_versions(const ent_engine *engine);
const ent_world *ent_engine_world(const ent_engine *engine);
const ent_lexicon *ent_engine_lexicon(const ent_engine *engine);
const ent_scan *ent_engine_scan(const ent_engine *engine);
ent_parser *ent_engine_parser(const ent_engine *engine);

/** All that the rooms found in a document; lives in its arena. */
typedef struct ent_coded {
  ent_sentences sentences;
  const ent_scene *scenes; /**< one per sentence */
  ent_reports reports;
  ent_slice type;         /**< between the given phrases, by the scorer; else empty */
  double type_probability;
} ent_coded;

/** A phrase that is known to name an actor or recipient, as in data where both
 *  are marked. */
typedef struct ent_given {
  uint32_t begin, end; /**< bytes of the text */
  bool recipient;
} ent_given;

/** What ent_code_options.spent tells apart. */
typedef enum ent_room { ENT_ROOM_SEGMENT, ENT_ROOM_PARSE, ENT_ROOM_RESOLVE, ENT_ROOM_CODE, ENT_ROOM_COUNT } ent_room;

typedef struct ent_code_options {
  bool parse_all;      /**< parse every sentence, also those that promise no report */
  ent_trace_fn *trace; /**< may be NULL */
  void *trace_user;
  uint32_t *at;        /**< may be NULL: set to the sentence being coded, for the trace */
  bool rules_only;              /**< without the scorer */
  bool lead_only;               /**< of a sentence's events only the one told first */
  bool keep_unsure;             /**< also what the scorer takes for wrong (ENT_LEAST_SURE) */
  bool cameo; /**< as CAMEO's and PLOVER's sets code: also acts inside one state, announced force
                   as a threat, announced talks as an intent, a refused act as a refusal */
  bool statements; /**< with `cameo`: bare statements also beside other events of their sentence */
  const ent_score_watch *watch; /**< may be NULL; only with one thread */
  const ent_given *given;       /**< phrases known to take part; their type is asked */
  uint32_t given_count;
  double *spent; /**< may be NULL: the caller's, ENT_ROOM_COUNT long; only with one thread.
                    Seconds of its processor time, added up */
} ent_code_options;

/** Codes a document that room `read` made; fills in document->published and side
 *  where they were unknown. Several threads may call it with one engine.
 *  ENT_E_NOMEM, ENT_E_LIMIT. */
ent_status ent_engine_code(ent_coded *out, const ent_engine *engine, ent_arena *arena,
                           ent_document *document, const ent_code_options *options,
                           ent_error *err) ENT_MUST_CHECK;

/* ---- many documents -------------------------------------------------------------------- */

/** One document on its way. The arena is its own and reset after the sink. */
typedef struct ent_batch_item {
  ent_arena arena;
  ent_document document;
  ent_coded coded;
  ent_status status; /**< of reading or coding it */
  ent_error error;
  bool skip;         /**< set by the source: hand it on uncoded */
} ent_batch_item;

typedef struct ent_batch {
  /** Reads the next document into item->document. ENT_DONE: no more. Another
   *  failure fails this document only. Called by one thread at a time. */
  ent_status (*source)(void *user, ent_batch_item *item);
  /** Takes the documents in the order of the source, failed ones too; another
   *  status than ENT_OK ends the run. Called by the calling thread. */
  ent_status (*sink)(void *user, ent_batch_item *item, ent_error *err);
  void *user;
  uint32_t jobs; /**< threads that code; 0 and 1: the calling thread */
  ent_code_options options;
} ent_batch;

/** Runs every document through; memory stays bounded by the documents in flight
 *  (twice the jobs). The sink's failure, ENT_E_NOMEM. */
ent_status ent_batch_run(const ent_engine *engine, const ent_batch *batch,
                         ent_error *err) ENT_MUST_CHECK;

#endif
