/* Inside the room `code`: what can be seen of two words of a sentence that may
 * be actor and recipient of one event, as features for a model. */
#ifndef ENT_CODE_PAIR_H
#define ENT_CODE_PAIR_H

#include "code/setting/modality.h"

enum { ENT__PATH_MAX = 12 };

/** The way through the tree from actor to recipient, both left out. */
typedef struct ent__pair {
  int32_t actor, recipient;   /**< head words */
  const ent_mention *a, *r;   /**< what they name; one may be NULL: nobody is named */
  int32_t up[ENT__PATH_MAX], down[ENT__PATH_MAX];
  uint32_t up_count, down_count;
  int32_t apex;    /**< the word that both hang on */
  int32_t trigger; /**< the word that says what the one does to the other */
  bool listed;     /**< both members of one coordination */
} ent__pair;

/** One of the two may be NULL. False if they are too far apart. */
bool ent__pair_init(ent__pair *out, const ent__tree *tree, const ent_mention *actor,
                    const ent_mention *recipient);

/** Takes a feature: its name and up to two values, which together are its
 *  identity ("T=visit", "TO=hold|talk"). */
typedef void ent__feature_fn(void *user, const char *name, ent_slice value, ent_slice second);

/** Tells every feature of the pair. `reports` are those of the sentence. */
void ent__pair_features(const ent__tree *tree, const ent__pair *pair, const ent_report *reports,
                        uint32_t report_count, ent__feature_fn *take, void *user);

#endif
