/* Words seen before: what the first layer gives for a word depends on its key and shape alone, and
 * most words of a text are the same few thousand. Of those the layer's products are kept; that
 * saves an eighth of the network and all look-ups in its tables. */
#ifndef ENT_PARSE_SEEN_H
#define ENT_PARSE_SEEN_H

#include "parse/features.h"

/* Words are entered once and never dropped: threads share them without a lock, and pointers stay
 * good. A word comes to stay when it is met again, until the places are taken, which favours the common ones. */
typedef struct ent__seen ent__seen;
typedef struct ent__seen_word ent__seen_word;

/* Room for words with vectors of `size` floats (at most 8,192; memory is taken as they come). NULL
 * if out of memory. */
ent__seen *ent__seen_new(size_t size);
void ent__seen_free(ent__seen *seen); /* NULL does nothing */

/* NULL: not seen. */
ent__seen_word *ent__seen_find(ent__seen *seen, const ent__word *word);
/* Keeps a copy of the vector, which must be the same whoever computes it; a word that is there already (it stood
 * often in one sentence) takes no second place. NULL if there is no room, or the word was not met before. */
ent__seen_word *ent__seen_add(ent__seen *seen, const ent__word *word, const float *vector);
const float *ent__seen_vector(const ent__seen *seen, const ent__seen_word *word);

/* A number that any thread may set and read; 0 at first. */
uint64_t ent__seen_note(const ent__seen_word *word);
void ent__seen_set_note(ent__seen_word *word, uint64_t note);

#endif
