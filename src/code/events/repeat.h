/* Inside the room `code`: sentences that say of what was told only that it was so, or not. */
#ifndef ENT_CODE_REPEAT_H
#define ENT_CODE_REPEAT_H

#include "code/coder.h"

/** "It did so in 1991", "Turkey had done so before": the act told last, done by the
 *  subject. "It did not.": not done. "Islamabad denied the charge", "Pakistan rejects this": the deed that
 *  somebody charged it with or claimed, denied. "It lifted the tariff": that imposed before. ENT_E_NOMEM. */
ent_status ent__code_repeat(ent_coder *coder, const ent__tree *tree);

/** "Lifted its sanctions in 2009": these had been imposed before, and are not of that day. */
void ent__undate_lifted(ent_coder *coder);

/** "Human Rights Watch counted some 500": another figure for what was counted last. ENT_E_NOMEM. */
ent_status ent__code_recounts(ent_coder *coder, const ent__tree *tree);

#endif
