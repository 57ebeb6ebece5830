/* Inside the room `code`: the dead, the war and the figure of an earlier sentence. */
#ifndef ENT_CODE_RECALL_H
#define ENT_CODE_RECALL_H

#include "code/coder.h"

/** Codes what the sentence says of the dead or of the length of the war told up to three sentences
 *  before, or of the figure told in the one before ("in 2018 it was worth 120 million"). Call after the figures that name their sides. ENT_E_NOMEM. */
ent_status ent__code_recalled(ent_coder *coder, const ent__tree *tree);

#endif
