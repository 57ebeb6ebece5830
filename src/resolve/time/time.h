/* Time expressions of a sentence -> intervals of days.
 *
 * Works on the tokens' words alone; a parse is not needed. Nothing here keeps
 * state: the caller hands in the anchor, and may let `ent_time_story` keep it. */
#ifndef ENT_RESOLVE_TIME_H
#define ENT_RESOLVE_TIME_H

#include "base/arena.h"
#include "base/error.h"
#include "model/mention.h"

struct ent_atoms; /* time_lex.h */

/** What expressions without a year are read against. */
typedef struct ent_time_anchor {
  ent_interval published; /**< ENT_INTERVAL_NONE if unknown */
  ent_interval running;   /**< the date the narrative has reached, else ENT_INTERVAL_NONE */
} ent_time_anchor;

/** Finds every time expression of the sentence, in order of `first`, none
 *  overlapping. A range ("from September 27 to November 10") is one of them;
 *  "since 2012" has an open end, "until 2020" and a future "by 2030" an open
 *  start. `when` is ENT_INTERVAL_NONE where the anchor needed is missing, for
 *  durations, and for an anniversary's own words ("100th anniversary").
 *
 *  @param[out] out  In the arena, or NULL if there are none.
 *  @param anchor    NULL: neither is known.
 *  @return ENT_OK (also with none), ENT_E_NOMEM. */
ent_status ent_find_times(const ent_time **out, uint32_t *count, ent_arena *arena,
                          const ent_sentence *sentence, const ent_time_anchor *anchor,
                          ent_error *err) ENT_MUST_CHECK;

/** The same of a sentence that is cut already. */
ent_status ent_find_times_of(const ent_time **out, uint32_t *count, ent_arena *arena, const struct ent_atoms *atoms,
                             const ent_time_anchor *anchor, ent_error *err) ENT_MUST_CHECK;

/** The same as TIMEX annotation sees it: the ends of a range are two
 *  expressions, and "since 2012" is the year 2012. For scoring. */
ent_status ent_find_time_parts(const ent_time **out, uint32_t *count, ent_arena *arena,
                               const ent_sentence *sentence, const ent_time_anchor *anchor,
                               ent_error *err) ENT_MUST_CHECK;

/** Keeps the anchor while a document is read from first to last sentence. */
typedef struct ent_time_story {
  ent_time_anchor anchor; /**< hand this to ent_find_times */
  uint32_t past;          /**< sentences told at an explicit date well before publication */
  uint32_t current;       /**< sentences told at the time of publication */
  uint32_t silent;        /**< sentences since the running date was last named */
  uint32_t paragraph;     /**< of the last sentence */
} ent_time_story;

void ent_time_story_begin(ent_time_story *story, ent_interval published);
/** Moves the running date on by what was found in the sentence. */
void ent_time_story_follow(ent_time_story *story, const ent_sentence *sentence,
                           const ent_time *times, uint32_t count);

/** All expressions of a document that name days, by themselves as ent_find_time_parts has them,
 *  in the order of the text and read along its story. In the arena. ENT_E_NOMEM. */
ent_status ent_document_time_parts(const ent_time **out, uint32_t *count, ent_arena *arena,
                                   const ent_sentences *sentences, ent_interval published,
                                   ent_error *err) ENT_MUST_CHECK;

#endif
