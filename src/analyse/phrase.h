/* Items as plain English: "Pakistan recognised Azerbaijan (independence)". */
#ifndef ENT_ANALYSE_PHRASE_H
#define ENT_ANALYSE_PHRASE_H

#include "base/strbuf.h"
#include "model/report.h"

/** What a statement is made from. Names are display names, "Pakistan (Chairman of the
 *  Senate)"; reciprocal: all are in `actors`. */
typedef struct ent__saying {
  const ent_report *lead;  /**< codes, value, modality, place */
  ent_slice cameo, topic;  /**< the item's */
  const ent_slice *actors, *recipients;
  uint32_t actor_count, recipient_count;
  bool reciprocal;
  bool ended;              /**< a relation known to be over */
  bool without_value;      /**< leave a measure's figure out */
  bool contested;          /**< sources differ on its value */
} ent__saying;

/** Relations that a date makes an act: "recognised", "set up a joint body". */
bool ent__tells_beginning(ent_slice relation);
void ent__say_item(ent_strbuf *out, const ent__saying *saying);
/** "Turkey, Pakistan and Azerbaijan". */
void ent__say_list(ent_strbuf *out, const ent_slice *names, uint32_t count);

#endif
