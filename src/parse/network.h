/* Runs the network over one sentence: forms in, scores out. */
#ifndef ENT_PARSE_NETWORK_H
#define ENT_PARSE_NETWORK_H

#include "base/arena.h"
#include "base/kernel.h"
#include "parse/model.h"
#include "parse/seen.h"

/* Everything of one sentence that outlives the layers; all in the caller's arena. */
typedef struct ent__scores {
  const ent__model *model;
  const ent__kernel *kernel;
  uint32_t count;
  int32_t *out;    /* count rows of model->out: tags, distances, heads ... as integers */
  float *scale;    /* count: of `out` and `states` */
  int8_t *states;  /* count rows of model->width: the words in their context */
  ent__seen_word **words; /* count: NULL where a word is not kept */
  float *arc;      /* count rows of count + 1: head of each word, column 0 the root */
} ent__scores;

/* First the words in their context (what tags need), then the heads' scores. `seen` (of the same
 * model; NULL: none) saves work, never changes a score. false if out of memory. */
bool ent__network_read(ent__scores *out, const ent__model *model, const ent__kernel *kernel,
                       ent__seen *seen, ent_arena *arena, const ent_token *tokens, uint32_t count);
bool ent__network_arcs(ent__scores *scores, ent_arena *arena);

/* Best UPOS and XPOS of each word. */
void ent__network_tags(const ent__scores *scores, uint32_t word, uint32_t *upos, uint32_t *xpos);

/* Best label of each word given its head (0 is the root, else the word's index + 1): "root" for
 * the root and never elsewhere. false if out of memory. */
bool ent__network_labels(const ent__scores *scores, ent_arena *arena, const uint32_t *heads,
                         uint32_t *labels);

#endif
