/* What two states did to each other, month by month: counts and intensities. */
#ifndef ENT_ANALYSE_SERIES_H
#define ENT_ANALYSE_SERIES_H

#include "base/strbuf.h"
#include "record/record.h"

typedef enum ent_period { ENT_MONTHLY, ENT_QUARTERLY, ENT_YEARLY } ent_period;

enum { ENT_SERIES_TYPES = 16 };
/** PLOVER's types in the order of the columns: "AGREE" ... "ASSAULT". */
extern const char *const ent_series_types[ENT_SERIES_TYPES];

typedef struct ent_series_row {
  ent_interval period;  /**< first and last day */
  ent_slice actor, recipient;
  uint32_t events;      /**< items, each once however often reported */
  uint32_t types[ENT_SERIES_TYPES];
  uint32_t quads[4];    /**< verbal, material cooperation; verbal, material conflict */
  uint32_t scored;      /**< events with a Goldstein score */
  double goldstein_sum; /**< over the scored ones */
} ent_series_row;

typedef struct ent_series {
  ent_slice states[2];
  ent_period period;
  ent_series_row *rows; /**< two a period, one each way; no gaps from first to last */
  uint32_t count;
  uint32_t undated;     /**< events left out: no date, or vaguer than the period */
  uint32_t unsure;      /**< left out: planned, wished, hypothetical, denied */
} ent_series;

typedef struct ent_series_options {
  ent_period period;
  bool all_modalities; /**< count plans, wishes, denials too */
} ent_series_options;

/** Counts the record's events between two states, directed; a reciprocal event counts
 *  both ways. Rows live in the arena. */
ent_status ent_series_build(ent_series *out, ent_arena *arena, ent_record *record, ent_slice a,
                            ent_slice b, const ent_series_options *options, ent_error *err)
    ENT_MUST_CHECK;

void ent_series_write_table(ent_strbuf *out, const ent_series *series);
void ent_series_write_csv(ent_strbuf *out, const ent_series *series);
void ent_series_write_json(ent_strbuf *out, const ent_series *series);

#endif
