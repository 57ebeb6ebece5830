/* Inside the room `code`: participants that the sentence leaves out but its
 * context makes certain (CODING 4, 8). They are added with an empty name. */
#ifndef ENT_CODE_CONTEXT_H
#define ENT_CODE_CONTEXT_H

#include "code/coder.h"
#include "code/sides/binding.h"

/** "Sanctions against B", "lifting the embargo against B": whoever the world knows to impose them
 *  becomes the actor, or the recipient of a demand to lift them, if nobody is named. */
void ent__add_doer_of_topic(const ent__tree *tree, int32_t at, ent_slice code, ent__cast *actor,
                            ent__cast *recipient);

/** "The United States signed the Torrijos-Carter Treaties": the treaty's other
 *  party, if the world knows who they are and the actor is one; persons of no known state give way to them. */
void ent__add_treaty_parties(const ent__tree *tree, int32_t at, ent__cast *actor, ent__cast *recipient);

/** Whoever surrenders does so to the other party of the war named in the sentence. */
void ent__add_victor_of_topic(const ent__tree *tree, ent_slice code, const ent__cast *actor, ent__cast *recipient);
/** Adds to `recipient`, if empty, both sides of the named settlement that the word `at` governs, if
 *  the actor is none of them: "|supports| the two-State solution". */
void ent__add_sides_of_topic(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient);
/** "Recognised the Khojaly massacre": on the side of those who suffered it. */
void ent__add_victims_of_topic(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient);

/** The context may give a side to an event of this code. */
bool ent__takes_context(const ent__tree *tree, ent_slice code);
/** "We urge the parties to talk", "we call on them": the states named just before, if it
 *  is one or two. */
void ent__add_addressed(const ent_coder *coder, const ent__tree *tree, ent__binding *bound);
/** Remembers the states that the sentence names beside the text's own. */
void ent__remember_named(ent_coder *coder, const ent_scene *scene);
/** "A |threatened| to strike targets in B", "blocked streets in defiance of B": the recipient is whom what hangs on the
 *  verb names first, other than the actor. False if nobody. */
bool ent__fill_below(const ent__tree *tree, int32_t at, ent__binding *bound);
/** Fills the side that an event leaves out from what was told before. False:
 *  nobody fits. */
bool ent__fill_gaps(const ent_coder *coder, const ent__tree *tree, int32_t at, ent_slice code,
                    ent__binding *bound);

/** The visit, meeting, call or talks that the document tells of, so that "they
 *  also discussed trade" and "the talks" repeat it with the same code, parties
 *  and date. */
void ent__remember_contact(ent_coder *coder, const ent_report *report);
/** Turns a bare discussion into the contact remembered, if its people are among
 *  that contact's. */
void ent__repeat_contact(const ent_coder *coder, ent_report *report, ent_slice *code,
                         ent__cast *actor, ent__cast *recipient);
/** Dates an undated statement by the contact at which it was made. */
void ent__date_by_contact(const ent_coder *coder, ent_report *report, const ent__cast *actor);
/** "The talks ended late": a definite noun that no entry coded stands for the
 *  contact remembered. ENT_E_NOMEM. */
ent_status ent__code_contact_again(ent_coder *coder, const ent__tree *tree, int32_t at);
/** "A and B agreed on a text after a week of talks", "at a conference": the talks were
 *  between those who agreed. After the sentence's entries. ENT_E_NOMEM. */
ent_status ent__code_contact_of_clause(ent_coder *coder, const ent__tree *tree);

/** "signs a contract during a visit by B": an agreement told without its other side is with whoever the sentence says is
 *  met; the other's figures too. */
void ent__name_partners(ent_coder *coder);

#endif
