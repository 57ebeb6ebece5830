/* Words seen before: what the first layer gives for a word depends on its key and shape alone, and
 * most words of a text are the same few thousand. Of those the layer's products are kept; that
 * saves an eighth of the network and all look-ups in its tables. */
#ifndef ENT_PARSE_SEEN_H
#define ENT_PARSE_SEEN_H

#include "parse/features.h"

/* Entries are written once, never changed and never dropped: threads share them without a lock,
 * and a pointer into one stays good. The first words come to stay until their places are taken,
 * which favours the common ones. */
typedef struct ent__seen ent__seen;

/* Room for vectors of `size` floats (at most 4,096 of them; memory is taken as they come). NULL
 * if out of memory. */
ent__seen *ent__seen_new(size_t size);
void ent__seen_free(ent__seen *seen); /* NULL does nothing */

/* The word's vector, or NULL. */
const float *ent__seen_get(const ent__seen *seen, const ent__word *word);
/* Keeps a copy if there is room; the vector must be the same whoever computes it. */
void ent__seen_put(ent__seen *seen, const ent__word *word, const float *vector);

#endif
