/* Inside the room `code`: who holds which office. */
#ifndef ENT_CODE_OFFICE_H
#define ENT_CODE_OFFICE_H

#include "code/coder.h"

/** What HOLDS_OFFICE says of one person. */
typedef struct ent__holding {
  ent_slice person, entity; /**< ids */
  ent_slice title;
  uint32_t begin, end;               /**< bytes of the person's phrase */
  uint32_t office_begin, office_end; /**< of the office's or its owner's */
  int32_t at;                        /**< the word from which date and place are looked for */
  bool over, planned, begins;        /**< held before; to be held; the day told is that of taking it */
} ent__holding;
ent_status ent__report_holding(ent_coder *coder, const ent__tree *tree, const ent__holding *h);
/** The sentence has already been said to tell that the person holds an office of the entity. */
bool ent__is_held(const ent_coder *coder, ent_slice person, ent_slice entity);
/** The person a mention with one party names: as known to the world, else the full name as
 *  written; empty if it names nobody ("the President"). `bare`: a single name. */
ent_slice ent__bearer_id(ent_coder *coder, const ent__tree *tree, const ent_mention *m, bool *bare);
/** States, organisations and armed groups have offices that matter. */
bool ent__has_offices(ent_slice entity);
/** Who takes, leaves or has which office by what the sentence says (holder.c). */
ent_status ent__code_holders(ent_coder *coder, const ent__tree *tree);
/** Who held which office, from the mentions themselves (CODING 12), then from the grammar. */
ent_status ent__code_offices(ent_coder *coder, const ent__tree *tree);
/** HOLDS_OFFICE of those listed behind a title in the plural (bearers.c); called by ent__code_offices. */
ent_status ent__code_bearers(ent_coder *coder, const ent__tree *tree);
/** The person holds an office already by what was reported of the sentence, whosever it is. */
bool ent__holds_any(const ent_coder *coder, ent_slice person);

#endif
