/* What a report is about, so far as every report of the same thing must agree: kind,
 * code group and parties. Only reports of one block can become one item. */
#ifndef ENT_RECORD_BLOCK_H
#define ENT_RECORD_BLOCK_H

#include "base/arena.h"
#include "model/report.h"

/** How the dates of a relation, the values of a measure, bear on sameness. */
typedef enum ent__nature {
  ENT__ACT,         /**< event: happens at a time */
  ENT__BEGINNING,   /**< relation with one beginning: recognition, a joint body */
  ENT__STATE,       /**< relation that is observed: a position, an alliance, an office */
  ENT__STOCK,       /**< measure with one value a period: trade of a year */
  ENT__COUNTER,     /**< measure that only grows: documents signed, sessions held */
  ENT__ORDER,       /**< a rank, an order: one value for ever */
  ENT__TALLY,       /**< figure of one occasion: casualties, participants */
  ENT__TRANSACTION  /**< figure that is its own thing: each loan, each sum of aid */
} ent__nature;

typedef struct ent__parties {
  const ent_slice *actors, *recipients; /**< sorted, no repeats */
  uint32_t actor_count, recipient_count;
  bool reciprocal; /**< order is free: all are in `actors` */
} ent__parties;

typedef struct ent__codes {
  ent_slice group;  /**< "042", "19", "RECOGNITION", "TRADE_TURNOVER" */
  ent_slice cameo;  /**< event: code after mirroring (043 -> 042) */
  ent__nature nature;
  bool opposite;    /**< the negative of its group: NOT_RECOGNISES */
} ent__codes;

/** Codes under which the report is compared; borrows from it and from constants. */
ent__codes ent__block_codes(const ent_report *report);
/** Parties with hosting turned into visiting. false if out of memory. */
bool ent__block_parties(ent__parties *out, ent_arena *arena, const ent_report *report);
/** The block's number: equal for reports that may tell of the same; 0 if out of memory. */
int64_t ent__block_of(ent_arena *arena, const ent_report *report);

#endif
