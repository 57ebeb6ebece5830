/* Room `code`: the learned scorer's model (data/model/scorer.ent): features in,
 * probabilities out. Linear, so that every feature's part can be told. Written
 * by train/scorer/export.py. */
#ifndef ENT_CODE_SCORE_H
#define ENT_CODE_SCORE_H

#include "base/error.h"
#include "base/slice.h"

/** Read-only, mapped; shared by threads. */
typedef struct ent_scorer ent_scorer;

/** ENT_E_IO (missing), ENT_E_DATA (no model, cut off or damaged), ENT_E_VERSION,
 *  ENT_E_NOMEM. */
ent_status ent_scorer_open(ent_scorer **out, const char *path, ent_error *err) ENT_MUST_CHECK;
/** NULL does nothing. */
void ent_scorer_close(ent_scorer *scorer);
/** "scorer 2026.11.1"; lives as long as the scorer. */
ent_slice ent_scorer_version(const ent_scorer *scorer);

/** What is asked: each its own classes and weights. */
typedef enum ent_score_head {
  ENT_SCORE_TYPE,  /**< the PLOVER type between an actor and a recipient */
  ENT_SCORE_RIGHT, /**< is a report right: classes "wrong", "right" */
  ENT_SCORE_PARTY, /**< are these the parties that an entry lacks: classes "wrong", "right" */
  ENT_SCORE_HEADS
} ent_score_head;
enum { ENT_SCORE_CLASSES = 32 };

/** A sum under way. Features wait until several can be looked up together: each lies where the processor has to
 *  fetch it from afar. */
enum { ENT_SCORE_WAITING = 16 };
typedef struct ent_score_sum {
  const ent_scorer *scorer;
  ent_score_head head;
  uint32_t waiting;
  uint64_t hashes[ENT_SCORE_WAITING];
  float z[ENT_SCORE_CLASSES]; /**< of the features that do not wait */
} ent_score_sum;

void ent_score_begin(ent_score_sum *sum, const ent_scorer *scorer, ent_score_head head);
/** Adds a feature; `sum` is an ent_score_sum. The same feature twice counts once
 *  only if the caller sees to it. */
void ent_score_add(void *sum, const char *name, ent_slice value, ent_slice second);
/** Adds it without its second value and then with it: as two calls, but read once. */
void ent_score_add_both(void *sum, const char *name, ent_slice value, ent_slice second);
/** Adds to z what waits. */
void ent_score_settle(ent_score_sum *sum);
/** Settles, then softmax in place; returns the best class. */
uint32_t ent_score_end(ent_score_sum *sum);
/** Of an ended sum of types: the one whose loss is least to be expected, where to miss its quad class counts as much as to miss
 *  the type, and to take cooperation for conflict as much again. */
uint32_t ent_score_least_wrong(const ent_score_sum *sum);
/** The class's name; empty past the last. */
ent_slice ent_score_class(const ent_scorer *scorer, ent_score_head head, uint32_t index);

#endif
