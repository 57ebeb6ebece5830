/* Inside the room `code`: sentences that say of what was told only that it was so, or not. */
#ifndef ENT_CODE_REPEAT_H
#define ENT_CODE_REPEAT_H

#include "code/coder.h"

/** "It did so in 1991", "Turkey had done so before": the act told last, done by the
 *  subject. "Islamabad denied the charge", "Pakistan rejects this": the deed that
 *  somebody charged it with or claimed, denied. "Human Rights Watch counted some 500": another
 *  figure for what was counted last. "It lifted the tariff": that imposed before. ENT_E_NOMEM. */
ent_status ent__code_repeat(ent_coder *coder, const ent__tree *tree, int32_t at);

#endif
