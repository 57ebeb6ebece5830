/* Figures of a sentence: money, percentages, counts, ordinals, measures. */
#ifndef ENT_RESOLVE_AMOUNT_H
#define ENT_RESOLVE_AMOUNT_H

#include "base/arena.h"
#include "base/error.h"
#include "model/mention.h"

struct ent_atoms; /* time_lex.h */

/** Finds every figure, in order of `first`. What stands in a date is none; a
 *  duration ("44 days") is one, of class ENT_UNIT_TIME; numbers in names and
 *  codes ("JF-17", "Resolution 822", "Six-Day War") are none. Uses the parse
 *  for the noun counted if there is one. Vague figures ("hundreds of people",
 *  "several visits") have the value NAN and comparator "~": their words are all
 *  there is. Shares ("a third of") are percentages; ordinals have unit "ordinal".
 *
 *  @param[out] out  In the arena, or NULL if there are none. `unit` is constant
 *                   or in the arena.
 *  @param times     As ent_find_times found them in the same sentence.
 *  @return ENT_OK (also with none), ENT_E_NOMEM. */
ent_status ent_find_amounts(const ent_amount **out, uint32_t *count, ent_arena *arena,
                            const ent_sentence *sentence, const ent_time *times,
                            uint32_t time_count, ent_error *err) ENT_MUST_CHECK;

/** The same of a sentence that is cut already. */
ent_status ent_find_amounts_of(const ent_amount **out, uint32_t *count, ent_arena *arena,
                               const ent_sentence *sentence, const struct ent_atoms *atoms, const ent_time *times,
                               uint32_t time_count, ent_error *err) ENT_MUST_CHECK;

#endif
