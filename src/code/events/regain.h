/* Inside the room `code`: land that its own side took back. */
#ifndef ENT_CODE_REGAIN_H
#define ENT_CODE_REGAIN_H

#include "code/coder.h"

/** "A regained the territory in the war of 2020", "liberated Khorramshahr from B": taken from B, or from whoever is known to have
 *  held land of A then. Nobody acts on himself, so that the entries, which know that the town is A's, are silent. ENT_E_NOMEM. */
ent_status ent__code_regained(ent_coder *coder, const ent__tree *tree);

#endif
