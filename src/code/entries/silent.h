/* Room `code`, for the lexicon's editors: predicates between two parties at which
 * no entry matched (`entente lexicon coverage`). */
#ifndef ENT_CODE_SILENT_H
#define ENT_CODE_SILENT_H

#include "code/code.h"

/** Called once a predicate: the token it hangs on, and its words as one key, e.g.
 *  "v:side with", "v:voice concern over", "n:visit to". The key is the callee's
 *  only during the call. */
typedef void ent_silent_fn(void *user, int32_t token, ent_slice key);

/** Looks for verbs whose subject, and nouns whose possessor, adjective or agent,
 *  is a state, organisation of states or armed group, with another such party as
 *  object or after a preposition - and at which `reports`, those of the scene's
 *  document, tell nothing and no entry matches. ENT_E_NOMEM. */
ent_status ent_silent_predicates(const ent_scene *scene, const ent_lexicon *lexicon,
                                 ent_reports reports, ent_arena *arena, ent_silent_fn *tell,
                                 void *user) ENT_MUST_CHECK;

#endif
