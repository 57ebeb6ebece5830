/* The tables of data/world: entities, names, persons, offices by
 * what pronouns and "both countries" point back to. */
#ifndef ENT_RESOLVE_RESOLVE_H
#define ENT_RESOLVE_RESOLVE_H

#include "base/arena.h"
#include "base/error.h"
#include "model/mention.h"
#include "world/world.h"

/** What was mentioned so far in one document. Lives in the arena. */
typedef struct ent_resolver ent_resolver;

/** Prepares a document: scans all its sentences for names (side of the writer,
 *  main dyad, persons' full names). Sentences need not be parsed yet. Everything
 *  given is borrowed and must outlive the resolver; the world is not modified.
 *  ENT_E_NOMEM. */
ent_status ent_resolver_new(ent_resolver **out, ent_arena *arena, const ent_world *world,
                            const ent_document *document, const ent_sentences *sentences,
                            ent_error *err) ENT_MUST_CHECK;

/** Acts inside one state are asked for as well: whoever is known by what he is alone
 *  ("students") becomes somebody of the sentence's state. */
void ent_resolver_look_inside(ent_resolver *resolver);

/** The state the writer speaks for: the document's own, else inferred; NULL if
 *  unknown. */
const ent_entity *ent_resolver_side(const ent_resolver *resolver);

/** The one other state that the title of a text with a side names ("Remarks before the
 *  meeting with the prime minister of X"); NULL if there is none or several. */
const ent_entity *ent_resolver_partner(const ent_resolver *resolver);

/** The text as a whole is on two states: a sentence need name neither to tell of them. */
bool ent_resolver_on_two(const ent_resolver *resolver);

/** Mends a parsed sentence where only who knows the states' names can: "sold |Egypt| frigates" (dative.c). `tokens` are the
 *  sentence's own. */
void ent_resolver_mend(ent_resolver *resolver, ent_sentence *sentence, ent_token *tokens);

/** The sentence names somebody or something of the world's tables other than by a surname or an agent
 *  noun. Needs no parse. */
bool ent_resolver_names_any(const ent_resolver *resolver, uint32_t sentence);

/** Mentions, times and amounts of the next sentence. Call it with the document's
 *  sentences in order (any may be left out: what it would have introduced is then
 *  found by names alone). Works on unparsed sentences too, less well.
 *  ENT_E_NOMEM. */
ent_status ent_resolve(ent_scene *out, ent_resolver *resolver, const ent_sentence *sentence,
                       ent_error *err) ENT_MUST_CHECK;

/** The sentence calls somebody by the surname alone whom an earlier one introduced, or says who speaks in a transcript; needs
 *  no parse. */
bool ent_resolver_recalls(const ent_resolver *resolver, const ent_sentence *sentence);

#endif
