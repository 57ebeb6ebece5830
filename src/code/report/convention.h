/* Inside the room `code`: what the sets of CAMEO make of an act that is yet to come or refused. */
#ifndef ENT_CODE_CONVENTION_H
#define ENT_CODE_CONVENTION_H

#include "code/coder.h"

/** The code by CAMEO's convention; `modality` becomes happened where the code changes:
 *  the threat, promise or refusal was made. Constant text. */
ent_slice ent__cameo_convention(const ent__tree *tree, int32_t at, ent_slice code,
                                ent_modality *modality);

/** Of the events of the sentence just coded only the one told first stays, one with both sides before one that
 *  lacks any: as in sets that have one event a sentence. */
void ent__keep_lead(ent_coder *coder);

#endif
