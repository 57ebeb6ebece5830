/* Inside the room `code`: from when to when something was that is said to have ended. */
#ifndef ENT_CODE_ENDED_H
#define ENT_CODE_ENDED_H

#include "code/coder.h"

/** "The ceasefire of 10 November ended |six weeks of fighting|": the fighting is not of that day but of the six weeks before it. */
void ent__date_ended(ent_coder *coder, const ent__tree *tree);
/** "Ended |its alliance| with B in 2020", "the |embargo| was lifted", "freed from |occupation|", "used to |fly| there": what lasts is told to
 *  have lasted; if it is said when it ended, the report lasts until then. */
bool ent__is_over(const ent__tree *tree, int32_t at, ent_report *report);
/** "The |agreement| expired in 2022", "let the |treaty| lapse": the noun's verb says that what it names came to its end. */
bool ent__ends_there(const ent__tree *tree, int32_t at);

#endif
