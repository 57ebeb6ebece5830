/* Scores of heads -> one tree. */
#ifndef ENT_PARSE_DECODE_H
#define ENT_PARSE_DECODE_H

#include "base/arena.h"
#include "base/kernel.h"

/* arc: count rows of count + 1 scores; row t, column j scores head j (0 the root, else word j - 1)
 * of word t. Writes a tree with exactly one root into heads, whatever the scores. false if out of
 * memory. count must be 1 or more. */
bool ent__decode(uint32_t *heads, const float *arc, uint32_t count, const ent__kernel *kernel, ent_arena *arena);
/* The same by the algorithm for long sentences, also where the best heads are a tree. */
bool ent__decode_any(uint32_t *heads, const float *arc, uint32_t count, ent_arena *arena);

#endif
