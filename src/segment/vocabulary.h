/* Inside room `segment`: the set of words that stand alone in a document. */
#ifndef ENT_SEGMENT_VOCABULARY_H
#define ENT_SEGMENT_VOCABULARY_H

#include "base/slice.h"

typedef struct ent__vocabulary ent__vocabulary;

/** Does `word` stand alone somewhere in the text (its first mebibyte)? Made at the
 *  first call; case counts. Out of memory: false. */
bool ent__vocabulary_has(ent__vocabulary **vocabulary, ent_slice text, ent_slice word);
/** Do two names stand side by side, one space between: "Ilham Aliyev"? */
bool ent__vocabulary_has_pair(ent__vocabulary **vocabulary, ent_slice text, ent_slice first,
                              ent_slice second);
/** NULL is fine. */
void ent__vocabulary_free(ent__vocabulary *vocabulary);

#endif
