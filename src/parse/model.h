/* The parser's model file: a table of named sections, used in place. Written by
 * train/parser/export.py; everything is little-endian and 64-byte aligned. */
#ifndef ENT_PARSE_MODEL_H
#define ENT_PARSE_MODEL_H

#include "base/error.h"
#include "base/kernel.h"
#include "base/slice.h"
#include "model/sentence.h"

enum {
  ENT__MODEL_FORMAT = 1,   /* layout of the file */
  ENT__FEATURE_VERSION = 2, /* what features.c computes */
  ENT__LAYERS_MAX = 8,
  ENT__TAGS_MAX = 256      /* most names in one label set */
};

/* Open addressing on a 64-bit hash; value ENT__NO_VALUE marks a free slot. */
typedef struct ent__slot {
  uint32_t check, value;
} ent__slot;
typedef struct ent__table {
  const ent__slot *slots;
  uint32_t mask; /* slots - 1 */
} ent__table;
#define ENT__NO_VALUE UINT32_MAX

/* An edit script: the lemma is the form in the case `mode` asks for, less `cut` code points, plus
 * `append`; mode '=': it is `append`. */
typedef struct ent__script {
  char mode;
  uint8_t cut;
  ent_slice append;
} ent__script;

typedef struct ent__model {
  ent_slice file; /* mapped */
  ent_slice name;
  uint32_t dim, width, layers, arc, label, distances, buckets, slots, rows;
  uint32_t upos_count, xpos_count, deprel_count;
  /* Rows of the output matrix where each part begins. */
  uint32_t at_distance, at_dependent, at_head, at_label_dependent, at_label_head;
  ent__table vocabulary, lemmas, features;
  const int8_t *words, *affixes;
  const float *word_scale, *affix_scale;
  ent__matrix conv, out, pair, relation;
  const float *conv_bias, *out_bias, *pair_bias, *relation_bias;
  const float *root_arc, *root_label;
  ent__layer layer[ENT__LAYERS_MAX];
  uint8_t upos[ENT__TAGS_MAX];
  ent_slice upos_name[ENT__TAGS_MAX], xpos[ENT__TAGS_MAX], deprel[ENT__TAGS_MAX];
  uint32_t root_deprel; /* "root" */
  ent__script *scripts; /* owned */
  ent_slice *feats;     /* owned */
  uint32_t script_count, feats_count;
  bool *agree; /* owned; upos x xpos: seen together in training */
} ent__model;

ent_status ent__model_open(ent__model *out, const char *path, ent_error *err) ENT_MUST_CHECK;
void ent__model_close(ent__model *model);

/* The value under a hash, or ENT__NO_VALUE. */
uint32_t ent__table_get(const ent__table *table, uint64_t hash);
/* Fetches where that is looked for first. */
static inline void ent__table_fetch(const ent__table *table, uint64_t hash) {
  __builtin_prefetch(&table->slots[(uint32_t)hash & table->mask]);
}

#endif
