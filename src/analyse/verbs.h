/* The verbs of events by CAMEO code. */
#ifndef ENT_ANALYSE_VERBS_H
#define ENT_ANALYSE_VERBS_H

#include "base/slice.h"

typedef struct ent__verb {
  const char *code;
  const char *past, *base, *link; /* "visited", "visit"; link before the recipient */
  const char *together;           /* past of a reciprocal event; NULL: past + "each other" */
} ent__verb;

/** The verb of the longest known beginning of the code; NULL if there is none. */
const ent__verb *ent__find_verb(ent_slice cameo);

#endif
