/* Lemma and features of a tagged word, from tables learnt with the model. */
#ifndef ENT_PARSE_LEMMA_H
#define ENT_PARSE_LEMMA_H

#include "base/arena.h"
#include "parse/model.h"

/* Fills in lemma and feats from form, UPOS (by name) and XPOS. The lemma is the form itself, a
 * string of the model or a new one in the arena. false if out of memory. */
bool ent__lemma_fill(const ent__model *model, ent_arena *arena, ent_token *token,
                     ent_slice upos_name);

/* Fills in model->agree from the table of features. false if out of memory. */
bool ent__lemma_agree(ent__model *model);

#endif
