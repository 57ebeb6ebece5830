/* What the tables of the world say of when a text was written: who holds which office
 * in it, what exists, what has happened, whose anniversary it is. */
#ifndef ENT_RESOLVE_PUBLISHED_KNOWN_H
#define ENT_RESOLVE_PUBLISHED_KNOWN_H

#include "base/arena.h"
#include "base/error.h"
#include "model/sentence.h"
#include "world/world.h"

/** The grid of months over which publication is estimated. */
enum {
  ENT__FIRST_YEAR = 1900,
  ENT__LAST_YEAR = 2040,
  ENT__MONTHS = (ENT__LAST_YEAR - ENT__FIRST_YEAR) * 12,
  ENT__MOST_KNOWN = 96,
  ENT__MOST_REASONS = 4
};

/** A row that bounds the time of writing: why an estimate is what it is. */
typedef struct ent__reason {
  ent_slice name; /**< of the world: outlives the document */
  int from, to;   /**< months of the grid */
} ent__reason;

typedef struct ent__known {
  double log[ENT__MONTHS];           /**< how likely each month is, natural logarithm */
  const void *seen[ENT__MOST_KNOWN]; /**< a row counts once */
  uint32_t count;
  uint32_t bounded; /**< rows that leave no more than some years */
  ent__reason reasons[ENT__MOST_REASONS]; /**< the first of them with one span each */
  uint32_t reason_count;
} ent__known;

/** Adds what the sentence names. ENT_E_NOMEM. */
ent_status ent__known_note(ent__known *known, const ent_world *world, ent_arena *arena,
                           const ent_sentence *sentence, ent_error *err) ENT_MUST_CHECK;

/** Month of the grid in which the day lies, cut to the grid. */
int ent__grid_month(ent_day day);

#endif
