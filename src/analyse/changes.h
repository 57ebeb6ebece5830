/* When a series changed its level: change points of counts. */
#ifndef ENT_ANALYSE_CHANGES_H
#define ENT_ANALYSE_CHANGES_H

#include "analyse/series.h"

/** A stretch of periods of one level, after the change that began it. */
typedef struct ent_change {
  ent_interval from, to;  /**< its first and last period */
  uint32_t periods;
  double before, level;   /**< mean count a period of the stretch before it, and of itself */
  double gain;            /**< what telling the two apart saves, in units of the penalty */
} ent_change;

typedef struct ent_change_list {
  const char *what;       /**< "events", "cooperation", "conflict" */
  const ent_change *list; /**< none: one level all the time */
  uint32_t count;
  double level;           /**< mean of the first stretch */
  double dispersion;      /**< variance over mean, at least 1 */
} ent_change_list;

enum { ENT_CHANGES_KINDS = 3 };

typedef struct ent_changes {
  const ent_series *series;
  ent_change_list kinds[ENT_CHANGES_KINDS];
} ent_changes;

/** @param series  Counted without direction (one row a period); borrowed.
 *  @return ENT_OK; ENT_E_ARG (a directed series); ENT_E_NOMEM. */
ent_status ent_changes_find(ent_changes *out, ent_arena *arena, const ent_series *series,
                            ent_error *err) ENT_MUST_CHECK;

void ent_changes_write_table(ent_strbuf *out, const ent_changes *changes);
void ent_changes_write_csv(ent_strbuf *out, const ent_changes *changes);
void ent_changes_write_json(ent_strbuf *out, const ent_changes *changes);

/** The last period of each segment but the last one, ascending; returns how many,
 *  UINT32_MAX if out of memory. By PELT with the cost of Poisson counts. */
uint32_t ent__pelt(uint32_t **ends, ent_arena *arena, const double *counts, uint32_t count,
                   double penalty);

#endif
