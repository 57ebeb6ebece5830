/* Inside the room `code`: what makes a report of a matched entry, by kind (outcome.c), and what the kinds share. */
#ifndef ENT_CODE_OUTCOME_H
#define ENT_CODE_OUTCOME_H

#include "code/coder.h"
#include "code/sides/binding.h"

/** Event, relation or measure of a matched entry. */
ent_status ent__code_outcome(ent_coder *coder, const ent__tree *tree, const ent_entry *entry,
                             const ent_outcome *outcome, int32_t at, const ent__binding *bound);
/** The code of an act that is planned or wished: "will send aid" is the promise of aid (CODING 5). */
ent_slice ent__intent_of(ent_slice code, ent_modality modality);
/** Tells who watches why the entry says nothing after all; `why` is static. */
void ent__veto(const ent_coder *coder, const ent_entry *entry, int32_t at, const char *why);
/** Takes out of `cast` whoever is in `other`. */
void ent__remove_same(const ent__tree *tree, ent__cast *cast, const ent__cast *other);
/** "A and B signed", "both countries": the first with the others. */
void ent__split_cast(const ent__tree *tree, ent__cast *actor, ent__cast *recipient);
/** All of them one side; of a relation (no tree) all of them one entity. */
bool ent__one_and_the_same(const ent__tree *tree, const ent__cast *a, const ent__cast *b);
/** Of what lasts: the time told, else that of the text. */
ent_interval ent__time_of_report(const ent__tree *tree, const ent_report *report);
/** "working groups on |trade and agriculture|": what tells one joint body from another, of the text; empty: nothing does. */
ent_slice ent__name_of_body(const ent__tree *tree, int32_t at);

/** The relation of a matched entry (outcome_relation.c). `bound` and `report` are changed.
 *  @return ENT_OK, also if it is vetoed; ENT_E_NOMEM. */
ent_status ent__add_relation(ent_coder *coder, const ent__tree *tree, const ent_entry *entry, const ent_outcome *outcome, int32_t at,
                             ent__binding *bound, ent_report *report);
/** The measures of a matched entry, one a figure (outcome_measure.c). Returns as ent__add_relation does. */
ent_status ent__add_measures(ent_coder *coder, const ent__tree *tree, const ent_entry *entry, const ent_outcome *outcome, int32_t at,
                             ent__binding *bound, const ent_report *base);

#endif
