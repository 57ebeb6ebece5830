/* Inside the room `code`: events that no entry of the lexicon tells, found by a network (extractor.h). */
#ifndef ENT_CODE_EXTRACT_H
#define ENT_CODE_EXTRACT_H

#include "code/coder.h"

/** Reports what the network finds in the sentence and the rules have not reported: the same kind of event, or anything told by
 *  the same word, between the same two is theirs. `rule` is "extractor/" and the CAMEO root, confidence how often such are
 *  right (the judge's, train/extractor/judge.py). After the rules; nothing without an extractor, in texts on two states, and
 *  not as CAMEO's sets code. ENT_E_NOMEM. */
ent_status ent__extract(ent_coder *coder, const ent__tree *tree);

#endif
