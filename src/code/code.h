/* Room `code`: tree and entities -> reports. */
#ifndef ENT_CODE_H
#define ENT_CODE_H

#include "base/arena.h"
#include "code/learned/extractor.h"
#include "code/learned/score.h"
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

/** Shows what the scorer sees (score.h), to those who train it: each pair of
 *  mentions that may be actor and recipient of an event, or each report, then
 *  its features, then `done`. */
typedef struct ent_score_watch {
  void (*pair)(void *user, const ent_scene *scene, const ent_mention *actor,
               const ent_mention *recipient); /**< NULL: no pairs; recipient may be NULL */
  void (*report)(void *user, const ent_report *report); /**< NULL: no reports */
  /** NULL: not shown. An entry that lacks a side, at the word that begins there, and its features;
   *  then who is offered for side 0 (actor) or 1 (recipient), each with its features (empty:
   *  nobody); then of each two by their numbers what is theirs together. */
  void (*lack)(void *user, const ent_scene *scene, uint32_t begin, ent_slice code);
  void (*offer)(void *user, uint32_t side, ent_slice entity);
  void (*both)(void *user, uint32_t actor, uint32_t recipient);
  void (*feature)(void *user, const char *name, ent_slice value, ent_slice second);
  /** NULL: not shown. What the extractor's judge is told of an event it found; with it nothing else is shown. */
  void (*evidence)(void *user, const ent_report *report, const float *x, uint32_t count);
  void (*done)(void *user);
  void *user;
} ent_score_watch;

/** The coder lives in the arena; lexicon and document are borrowed. `side`: the
 *  state the writer speaks for, may be empty. ENT_E_NOMEM. */
ent_status ent_coder_new(ent_coder **out, ent_arena *arena, const ent_lexicon *lexicon,
                         const ent_document *document, ent_slice side,
                         ent_error *err) ENT_MUST_CHECK;
/** NULL switches it off. */
void ent_coder_trace(ent_coder *coder, ent_trace_fn *trace, void *user);
/** NULL switches it off. */
void ent_coder_watch(ent_coder *coder, const ent_score_watch *watch);
/** Whose confidence the reports get; NULL: the rules' own. Borrowed. */
void ent_coder_use_scorer(ent_coder *coder, const ent_scorer *scorer);

/** Who finds what no entry of the lexicon tells; NULL: nobody. Borrowed. */
void ent_coder_use_extractor(ent_coder *coder, const ent_extractor *extractor);

/** Below this confidence a report is left out: more than twice as likely wrong as right. Only with a scorer. */
#define ENT_LEAST_SURE 0.3
/** Reports below ENT_LEAST_SURE are kept. */
void ent_coder_keep_unsure(ent_coder *coder);
/** Of a sentence's events only the one told first is kept. */
void ent_coder_lead_only(ent_coder *coder);
/** By CAMEO's conventions a bare statement is an event also in a sentence that tells others. */
void ent_coder_every_statement(ent_coder *coder);
/** Asks for the PLOVER type of what happens between two entities, before the
 *  sentences are coded; either may be empty (nobody is named there). */
void ent_coder_ask_type(ent_coder *coder, ent_slice actor, ent_slice recipient);
/** The answer, by the scorer; empty if no sentence names them. `probability` may
 *  be NULL. */
ent_slice ent_coder_type(const ent_coder *coder, double *probability);
/** Lets the coder see all sentences before it codes the first: whom the text is about is supplied
 *  where a sentence leaves him out. The scenes that ent_code gets are then those of the array, and
 *  stay as they are. ENT_E_NOMEM. */
ent_status ent_coder_survey(ent_coder *coder, const ent_scene *scenes, uint32_t count,
                            ent_error *err) ENT_MUST_CHECK;
/** Codes the next sentence; scenes in order of the document. ENT_E_NOMEM. */
ent_status ent_code(ent_coder *coder, const ent_scene *scene, ent_error *err) ENT_MUST_CHECK;
/** Dates a report that has no date by when what it names is known to have been. */
void ent_report_date_known(ent_report *report, ent_interval when);
/** The modality of what a word of a parsed sentence says. False if it is asserted
 *  neither to be nor not to be so (a demand, a premise, a question) or memory ran out. */
bool ent_modality_of(ent_modality *out, ent_arena *arena, const ent_scene *scene,
                     const ent_lexicon *lexicon, uint32_t token);
/** All reports so far, in order of sentence and trigger. */
ent_reports ent_coder_reports(const ent_coder *coder);

#endif
