/* Inside the room `code`: what was done at several times told in a list. */
#ifndef ENT_CODE_YEARS_H
#define ENT_CODE_YEARS_H

#include "code/coder.h"

enum { ENT__MOST_TIMES = 12 };

/** "in |2010, 2011 and 2013|", "in |March 2010 and June 2011|": the first list of times of the sentence that are
 *  equally exact; how many, 0 if there is none. */
uint32_t ent__times_listed(const ent__tree *tree, ent_precision precision, const ent_time **out, uint32_t most);
/** "Visited it in 1991, 1994 and 2003": three visits. */
ent_status ent__code_years(ent_coder *coder, const ent__tree *tree);

#endif
