/* Inside the room `code`: whose act of violence a sentence speaks of, and where. */
#ifndef ENT_CODE_BLOW_H
#define ENT_CODE_BLOW_H

#include "code/tree/fill.h"

/** An act of violence named by a noun ("a drone strike by B on A"). */
typedef struct ent__blow {
  ent__cast actor; /**< empty if nobody is said to have done it */
  ent_slice state; /**< where it struck; empty if unknown */
  bool warlike;    /**< an act of war or civil war, not of crime */
  bool mishap;     /**< a crash or a flood is told of too */
} ent__blow;

/** The act of violence nearest to the word `at`: its owner ("a Russian missile attack",
 *  "an ambush by B", "clashes with B"), else who does the verb `at`; never one of the
 *  victims. */
void ent__blow_near(const ent__tree *tree, int32_t at, const ent__cast *victims, ent__blow *out);

#endif
