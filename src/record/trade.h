/* Trade told as exports of the one, as imports of the other, and as turnover of both. */
#ifndef ENT_RECORD_TRADE_H
#define ENT_RECORD_TRADE_H

#include "record/look.h"

/** Which good the sentence tells exports or imports of, "|cocoa| exports", "exported |copper| worth"; empty if of all goods. */
ent_slice ent__goods_of(ent_slice text);

/** What touched exports and the other's imports of one period say of each other. */
void ent__tell_mirrors(ent__looker *l, ent__things exports);
/** What touched turnovers say of the exports and imports of their period. */
void ent__tell_sums(ent__looker *l, ent__things turnovers);

#endif
