/* Gold data in which actor and recipient of a sentence are marked. */
#ifndef ENT_EVALUATE_GIVEN_H
#define ENT_EVALUATE_GIVEN_H

#include "evaluate/gold.h"

/** Codes the rows of a file as ent__each_row, with the phrases given that a row marks: {"id",
 *  "text","code"} with "actor" and "recipient" (lists of {"span"}), or "marked" (<s>actor</s>
 *  <t>recipient</t>), or the words of "source" and "target" (or "both"). */
ent_status ent__each_given(const ent_engine *engine, const char *path, ent_code_options *options,
                           ent__row_fn *fn, void *user, ent_error *err) ENT_MUST_CHECK;

#endif
