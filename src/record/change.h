/* Which events start or end which relations. */
#ifndef ENT_RECORD_CHANGE_H
#define ENT_RECORD_CHANGE_H

#include "base/slice.h"

typedef struct ent__change {
  const char *code;     /**< beginning of a CAMEO code, or a relation's name */
  const char *relation; /**< between the same parties; or an indicator, of what is counted there */
  bool starts;          /**< else it ends it */
  bool turned;          /**< the relation of whom the event is done to, with its doer: land regained ends the other's hold on it */
} ent__change;

/** The n-th change that an event of this CAMEO code, or the beginning of this relation,
 *  makes; NULL at the end. */
const ent__change *ent__change_of(ent_slice code, bool event, uint32_t n);

/** The n-th change that events make to this relation or indicator. */
const ent__change *ent__change_to(ent_slice relation, uint32_t n);

#endif
