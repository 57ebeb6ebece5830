/* Inside the room `code`: who may be meant by what a word tells, as the extractor sees them. */
#ifndef ENT_CODE_OFFER_H
#define ENT_CODE_OFFER_H

#include "code/coder.h"
#include "code/learned/extractor.h"

enum { ENT__NAMED_AT = 4, ENT__OFFER_FEATURES = 161 + 4096 /**< numbers of features are below this */ };

typedef struct ent__candidate {
  ent_slice entity;
  uint32_t sources;                           /**< where he is known from, a bit each */
  const ent_mention *mentions[ENT__NAMED_AT]; /**< where the sentence names it */
  bool of_territory[ENT__NAMED_AT];           /**< as whose territory a place is named */
  uint32_t mention_count;
} ent__candidate;

/** Borrowed from the scene and the document. */
typedef struct ent__candidates {
  ent__candidate items[ENT__EXTRACT_OFFERS - 1]; /**< and nobody */
  uint32_t count;
} ent__candidates;

/** Whoever may be meant by anything that the sentence tells; no one twice. */
void ent__gather(const ent_coder *coder, const ent_scene *scene, ent__candidates *all);
/** As offers of what this word tells: one a candidate, nobody last. `relations`: a number a word (ent__extractor_relation). */
void ent__describe_offers(const ent_coder *coder, const ent_scene *scene, const uint8_t *relations, uint32_t word, const ent__candidates *all,
                          ent__offered *offers);

#endif
