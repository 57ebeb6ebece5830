/* Inside the room `code`: figures that no entry named take the sides of what is told beside them. */
#ifndef ENT_CODE_FIGURE_H
#define ENT_CODE_FIGURE_H

#include "code/coder.h"

/** "A and B sign a deal for a $9 million railway", "A shot down nine drones": a figure
 *  without sides of its own is about the two of the event told in its sentence, and
 *  event, unit and counted noun say of what. After entries and casualties. ENT_E_NOMEM. */
ent_status ent__code_figures(ent_coder *coder, const ent__tree *tree);

/** "Trade came to 871 million in 2021. Exports reached 499 million.": of the year of the figure told right before. */
void ent__carry_period(ent_coder *coder, const ent__tree *tree);

#endif
