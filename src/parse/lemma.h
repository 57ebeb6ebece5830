/* Lemma and features of a tagged word, from tables learnt with the model. */
#ifndef ENT_PARSE_LEMMA_H
#define ENT_PARSE_LEMMA_H

#include "base/arena.h"
#include "parse/model.h"
#include "parse/seen.h"

/* Fills in lemma and feats from the form and the numbers of its UPOS and XPOS in the model. The
 * lemma is the form itself, a string of the model or a new one in the arena. `seen`, if the word is
 * kept, remembers what the tables said of it. false if out of memory. */
bool ent__lemma_fill(const ent__model *model, ent_arena *arena, ent_token *token, uint32_t upos,
                     uint32_t xpos, ent__seen_word *seen);

/* Fills in model->agree from the table of features. false if out of memory. */
bool ent__lemma_agree(ent__model *model);

#endif
