/* Inside the room `code`: to whom a demand, an appeal, an offer or an apology is addressed that names nobody. */
#ifndef ENT_CODE_ADDRESSED_H
#define ENT_CODE_ADDRESSED_H

#include "code/coder.h"

/** After the entries of a sentence: what one does at a contact of the same sentence, or as its purpose, is addressed to whom
 *  one meets there ("telephoned |B| to demand a ceasefire"); what one demands whom another has just wronged, to who did it
 *  ("B seized a ship. A demanded an apology."), and the wrongdoer's apology to the wronged. */
void ent__name_addressed(ent_coder *coder, const ent__tree *tree);

#endif
