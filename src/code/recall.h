/* Inside the room `code`: the dead, the war and the figure of an earlier sentence. */
#ifndef ENT_CODE_RECALL_H
#define ENT_CODE_RECALL_H

#include "code/coder.h"

/** Codes what the sentence says of the dead or of the length of the war told up to three sentences
 *  before, or of the figure told in the one before ("in 2018 it was worth 120 million"). Call after the figures that name their sides. ENT_E_NOMEM. */
ent_status ent__code_recalled(ent_coder *coder, const ent__tree *tree);
/** Dates the report of the noun `at` to its end where the sentence tells both: "the war began on
 *  8 August and ended on 12 August". */
void ent__take_extent(const ent__tree *tree, int32_t at, ent_report *report);

#endif
