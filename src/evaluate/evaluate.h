/* Scoring the engine against gold data: what `entente evaluate` runs. Prints
 * precision, recall, F1, tables by class, confusion matrices and 95 % intervals
 * on stdout (docs/evaluate.md says what each figure is). Like cli/, this room
 * stands outside the way of a document: it asks the engine. */
#ifndef ENT_EVALUATE_EVALUATE_H
#define ENT_EVALUATE_EVALUATE_H

#include <stdio.h>

#include "pipeline.h"

/** How closely the codes of events must agree. */
typedef enum ent_level { ENT_LEVEL_ROOT, ENT_LEVEL_CODE, ENT_LEVEL_TYPE } ent_level;

typedef struct ent_evaluation {
  const ent_engine *engine;
  const char *gold;      /**< path */
  FILE *predictions;     /**< NULL: none wanted */
  bool rules_only;       /**< without the learned scorer */
  bool own_rules;        /**< events: coded by our own rules, not by those of the sets */
  /* entities */
  const char *countries; /**< table of names; NULL: those of the engine's world */
  /* parse */
  bool raw;              /**< from the text instead of the gold words */
  /* key */
  const char *traps;     /**< path; NULL: none */
  const char *split;     /**< only records of this split; NULL: all */
  int64_t fold, folds;   /**< only documents whose number is `fold` modulo `folds`; 0 folds: all */
  ent_level level;
  bool by_what;          /**< a row a code, relation or indicator instead of a kind */
  ent_status (*source)(void *user, ent_batch_item *item); /**< documents, as ent_batch's */
  void *source_user;
} ent_evaluation;

/** ENT_E_IO, ENT_E_FORMAT (gold that cannot be read; err names file and line), ENT_E_NOMEM,
 *  and what the engine returns. Nothing is printed then. */
typedef ent_status ent_evaluation_task(ent_evaluation *e, ent_error *err);
ent_evaluation_task ent_evaluate_type, ent_evaluate_factuality,
    ent_evaluate_events, ent_evaluate_entities, ent_evaluate_dates, ent_evaluate_parse,
    ent_evaluate_key;

#endif
