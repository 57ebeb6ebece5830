/* When a document was published, if nothing but its text tells. */
#ifndef ENT_RESOLVE_PUBLISHED_H
#define ENT_RESOLVE_PUBLISHED_H

#include "base/arena.h"
#include "base/error.h"
#include "model/document.h"
#include "model/sentence.h"
#include "resolve/published/published_words.h"
#include "world/world.h"

/** If document->published is unknown, sets it to an interval estimated from the
 *  text, with basis ENT_BASIS_CONTENT; leaves it unknown if the text tells too
 *  little. Does nothing if it is known.
 *
 *  @param world  Offices, entities and topics as evidence; may be NULL.
 *  @param dating Learned tables of words; may be NULL.
 *  @param arena  For scratch; what it takes is given back.
 *  @return ENT_OK, ENT_E_NOMEM. */
ent_status ent_estimate_published(ent_document *document, const ent_sentences *sentences, const ent_world *world,
                                  const ent_dating *dating, ent_arena *arena, ent_error *err) ENT_MUST_CHECK;

#endif
