/* Inside the room `code`: whom and what an entry names, and what may fill what it lacks. */
#ifndef ENT_CODE_BINDING_H
#define ENT_CODE_BINDING_H

#include "code/tree/fill.h"

/** What an entry's slots were bound to. */
typedef struct ent__binding {
  ent__cast actor, recipient, speaker;
  uint32_t amounts[ENT__MAX_AMOUNTS];
  uint32_t amount_count;
  int32_t single;       /**< noun of the figure slot that stands for one: "a soldier" */
  ent_slice topic;      /**< words or name of the topic slot; empty if none */
  const char *why_not;  /**< first element that failed; NULL if all held */
  uint32_t failed;      /**< its index */
  bool ruled_out;       /**< it was a condition: whatever fills the slots, the entry does not match here */
  bool no_actor, no_recipient; /**< required, but found nobody */
  int32_t addressed; /**< the first word that stands where the recipient should; ENT__NONE */
  bool of_author; /**< the actor is whoever says the sentence */
  bool doer_unnamed; /**< a noun stands where the actor should, but names nobody known */
  bool own; /**< the recipient's place names the actor's own side: "urged his people" */
  bool unnamed; /**< a noun stands where the recipient should, but names nobody known */
  bool mutual; /**< the actors do it to each other: the first is the actor, the others are recipients */
} ent__binding;

/** What a required actor or recipient that the sentence does not name may be taken from. */
typedef enum ent__gaps {
  ENT__GAPS_NONE,
  ENT__GAPS_CONTEXT, /**< an event: from what was told before (context.h) */
  ENT__GAPS_PAIR     /**< from the two states that the text is on */
} ent__gaps;

#endif
