#ifndef ENT_CODE_AGAIN_H
#define ENT_CODE_AGAIN_H

#include "code/coder.h"

/** "A ratified it in 1990, |B in 1994|", "joined P in 1963 and |Q in 1994|": what is told of another at another time without its verb. */
ent_status ent__code_again(ent_coder *coder, const ent__tree *tree);
/** "Its trade with B is 3 million, |that with C 90 million|". */
ent_status ent__code_figures_again(ent_coder *coder, const ent__tree *tree);

#endif
