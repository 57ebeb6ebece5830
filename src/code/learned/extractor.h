/* Inside the room `code`: a network that finds events without the lexicon (data/model/extractor.ent,
 * written by train/extractor/export.py). Two questions: which words tell of which kind of event, and who
 * of those who may be meant is its actor, who its recipient. It sees the words as the parser's network
 * made them (ent_sentence.states), their lemmas, their relations and what is mentioned where. */
#ifndef ENT_CODE_EXTRACTOR_H
#define ENT_CODE_EXTRACTOR_H

#include "base/arena.h"
#include "base/error.h"
#include "model/sentence.h"

/** Read-only, mapped; shared by threads. */
typedef struct ent_extractor ent_extractor;

/** ENT_E_IO (missing), ENT_E_DATA (no model, cut off or damaged), ENT_E_VERSION, ENT_E_NOMEM. */
ent_status ent_extractor_open(ent_extractor **out, const char *path, ent_error *err) ENT_MUST_CHECK;
/** NULL does nothing. */
void ent_extractor_close(ent_extractor *extractor);
/** "extractor 2026.11.1"; lives as long as the extractor. */
ent_slice ent_extractor_version(const ent_extractor *extractor);

enum {
  ENT__EXTRACT_ROOTS = 20,   /* CAMEO's, 01 to 20 */
  ENT__EXTRACT_MARKS = 13,   /* 0: no mention; else ent_entity_kind + 1 */
  ENT__EXTRACT_WORDS = 64,   /* longer sentences are not read */
  ENT__EXTRACT_OFFERS = 30,  /* most of those who may be meant, nobody among them */
  ENT__EXTRACT_FEATURES = 24, /* most of one of them */
  ENT__JUDGE_SIZE = 5        /* what the judge is told of a report (extract.c) */
};

/** A sentence as the network has read it; in the arena. Of a word in its context a row is made when it is asked about. */
typedef struct ent__reading {
  uint32_t count;
  float (*told)[ENT__EXTRACT_ROOTS]; /**< one a word: how likely it tells of each kind; below .05: 0 */
  /* of extractor.c only */
  const ent_extractor *extractor;
  const float *alone, *beside, *views; /* of each word by itself; with its neighbours; key and value */
  const int8_t *asking;                /* `beside`, quantised */
  const float *asking_scale;
  int8_t *rows, row_of[ENT__EXTRACT_WORDS]; /* those made so far, and which is whose */
  float *scale;
  uint32_t row_count, offers;
  const float *named; /* what each offer gives to the pair */
} ent__reading;

/** Who may be meant: what is known of him, as numbers of features (offer.c). */
typedef struct ent__offered {
  uint32_t count;
  uint16_t features[ENT__EXTRACT_FEATURES];
} ent__offered;

/** The file is for this many numbers of features and a parser whose states are so wide; nothing else may be asked of it. */
bool ent__extractor_fits(const ent_extractor *extractor, uint32_t features, uint32_t state_width);
/** Weights of a logistic regression over ENT__JUDGE_SIZE numbers: how sure it is what the network found. */
const float *ent__extractor_judge(const ent_extractor *extractor);
/** The number of a relation of the parser ("nsubj:pass"), below 64. */
uint32_t ent__extractor_relation(const ent_extractor *extractor, ent_slice deprel);

/** Reads a parsed sentence of 1 to ENT__EXTRACT_WORDS words, whose states are kept. marks, relations: one a
 *  word. `spoken`: words (a bit each) that are not asked what they tell. false if out of memory. */
bool ent__extractor_read(ent__reading *out, const ent_extractor *extractor, ent_arena *arena, const ent_sentence *sentence,
                         const uint8_t *marks, const uint8_t *relations, uint64_t spoken);
/** Who may be meant by whatever the sentence tells: the words that name them, -1 for whom none names; at most
 *  ENT__EXTRACT_OFFERS. false if out of memory. */
bool ent__extractor_offer(ent__reading *reading, ent_arena *arena, const int32_t *heads, uint32_t count);
/** How likely each of those offered is the actor ([0]) and the recipient ([1]) of what the word tells, an
 *  event of this root (0-based); each sums to 1 over the offers. */
void ent__extractor_roles(float (*out)[2], ent__reading *reading, uint32_t word, uint32_t root, const ent__offered *offers);

#endif
