/* Inside the room `code`: which figures an indicator can have. */
#ifndef ENT_CODE_INDICATOR_H
#define ENT_CODE_INDICATOR_H

#include "model/mention.h"

/** The figure is of a class that the indicator measures: growth a percentage, trade a sum.
 *  `goods`: the entry counts things by their own noun (aid in tents and tonnes). */
bool ent__figure_fits(ent_slice indicator, bool goods, const ent_amount *a);

#endif
