/* Inside the room `code`: attacks that only their dead and wounded tell of. */
#ifndef ENT_CODE_DEADLY_H
#define ENT_CODE_DEADLY_H

#include "code/coder.h"

/** "Nine civilians were killed in an RSF drone strike": whoever is told to have killed or
 *  wounded somebody attacked them, where no entry said so. Call after the casualties.
 *  ENT_E_NOMEM. */
ent_status ent__code_attack_of_dead(ent_coder *coder, const ent__tree *tree);

#endif
