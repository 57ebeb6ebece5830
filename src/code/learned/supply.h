/* Inside the room `code`: an entry that holds but for a side that no rule fills; the scorer
 * chooses who it is. */
#ifndef ENT_CODE_SUPPLY_H
#define ENT_CODE_SUPPLY_H

#include "code/coder.h"

/** Below this probability nobody is supplied. Higher than ENT_LEAST_SURE: what no rule says must be surer. */
#define ENT__SUPPLY_LEAST 0.4f

/** Counts how often the document names each entity: whoever it is about is left out most often.
 *  ENT_E_NOMEM. */
ent_status ent__count_named(ent_coder *coder, const ent_scene *scenes, uint32_t count);
/** Reports what the entries noted in the sentence tell, with the parties that the scorer is sure
 *  of; `rule` ends in "+scorer". Not in a text on two states, where a rule of its own fills what is
 *  left out (ENT__GAPS_PAIR) and the rest is seldom meant as a deed; nor of who attacked whom. Shows
 *  a watcher what there was to choose from. After the rules. ENT_E_NOMEM. */
ent_status ent__supply(ent_coder *coder, const ent__tree *tree);
/** The report is one of these. */
bool ent__is_supplied(const ent_report *report);

#endif
