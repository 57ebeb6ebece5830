/* Inside the room `code`: the dead and wounded of an attack told beside it. */
#ifndef ENT_CODE_CASUALTY_H
#define ENT_CODE_CASUALTY_H

#include "code/coder.h"

/** "Forces launch drones at B, killing four and injuring 70": figures of the hurt
 *  that no entry tied to somebody take actor and recipient of the attack told in
 *  their sentence, or of the one last told if they speak of "the attack".
 *  Call after the sentence's entries. ENT_E_NOMEM. */
ent_status ent__code_casualties(ent_coder *coder, const ent__tree *tree);

#endif
