/* Inside the room `code`: to whom an event is done that no entry has a path to. */
#ifndef ENT_CODE_MEANT_H
#define ENT_CODE_MEANT_H

#include "code/coder.h"

/** After all else is told of the sentence: an event without a recipient is done to the one other who is named in what is
 *  judged, asked for or hosted: "welcomes |Security Council| resolution 1701", "condemns the repression in |Belarus|". */
void ent__name_meant(ent_coder *coder, const ent__tree *tree);

#endif
