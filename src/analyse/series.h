/* What two states did to each other, or one state did and suffered, period by period:
 * counts and intensities, with the aggregations that users of event data know. */
#ifndef ENT_ANALYSE_SERIES_H
#define ENT_ANALYSE_SERIES_H

#include "base/strbuf.h"
#include "record/record.h"

typedef enum ent_period { ENT_MONTHLY, ENT_QUARTERLY, ENT_YEARLY, ENT_DAILY } ent_period;
/** "month", "quarter", "year", "day". */
const char *ent_period_name(ent_period period);
/** "2018-09", "2018-Q3", "2018", "2018-09-30". */
void ent_period_say(ent_strbuf *out, ent_interval days, ent_period period);

enum { ENT_SERIES_TYPES = 16, ENT_SERIES_ROOTS = 20 };
/** PLOVER's types in the order of the columns: "AGREE" ... "ASSAULT". */
extern const char *const ent_series_types[ENT_SERIES_TYPES];

typedef struct ent_series_row {
  ent_interval period;  /**< first and last day */
  ent_slice actor, recipient; /**< "*": whoever; of no order: the states by name */
  ent_slice place;      /**< a state in which it happened, whoever did it; else empty */
  uint32_t events;      /**< items, each once however often reported */
  uint32_t types[ENT_SERIES_TYPES];
  uint32_t roots[ENT_SERIES_ROOTS]; /**< by CAMEO root, 01 first */
  uint32_t quads[4];    /**< verbal, material cooperation; verbal, material conflict */
  uint32_t statements;  /**< of root 01, which penta classes split off the first quad */
  uint32_t scored;      /**< events with a Goldstein score */
  double goldstein_sum, goldstein_positive, goldstein_negative; /**< over the scored ones */
  double smoothed;      /**< daily only: mean score of 28 days up to this; NAN if none */
  uint32_t all_events;  /**< of all states in the period: what there was to count */
} ent_series_row;

/** What lasted in a period. */
typedef struct ent_series_state {
  bool allied;    /**< an alliance, a strategic partnership or a guarantee in force */
  int diplomatic; /**< 1 relations or an embassy, -1 known to have none, 0 unknown */
} ent_series_state;

typedef struct ent_series {
  ent_slice states[2]; /**< the second one empty: one state with all others */
  ent_period period;
  ent_series_row *rows; /**< `ways` a period, no gaps from first to last */
  ent_series_state *lasting; /**< one a period; NULL for one state */
  uint32_t count, ways;
  uint32_t undated;     /**< events left out: no date, or vaguer than the period */
  uint32_t unsure;      /**< left out: planned, wished, hypothetical, denied */
  uint32_t filtered;    /**< left out: as the options ask */
} ent_series;

typedef struct ent_series_options {
  ent_period period;
  bool all_modalities; /**< count plans, wishes, denials too */
  bool undirected;     /**< one row a period: who did it to whom does not matter */
  bool one_a_day;      /**< one event a day, direction and CAMEO code, as Phoenix does */
  bool root_only;      /**< only what a headline or a first paragraph tells (GDELT's root) */
  uint32_t min_sources; /**< only what so many independent sources tell */
} ent_series_options;

/** Counts the record's events between two states, directed; a reciprocal event counts
 *  both ways. With `b` empty: what `a` does to whomever, what whoever does to `a`, and what
 *  happens in it. Rows live in the arena. */
ent_status ent_series_build(ent_series *out, ent_arena *arena, ent_record *record, ent_slice a,
                            ent_slice b, const ent_series_options *options, ent_error *err)
    ENT_MUST_CHECK;

/** An event of the states that a series is of. */
typedef struct ent_series_event {
  ent_interval date;
  ent_slice type, cameo;
  double goldstein;     /**< NAN if none */
  int quad;             /**< 0 if none */
  ent_modality modality;
  int64_t independent;  /**< sources */
  bool ways[3];         /**< forth, back; of one state: it acts, it receives, it is the place */
} ent_series_event;

/** How many events of all states have exactly this date. */
typedef struct ent_series_date {
  ent_interval date;
  uint32_t events;
} ent_series_date;

/** What a series is counted from, of somebody who has it at hand: the record is asked only
 *  since when and until when `lasting` lasted. */
typedef struct ent_series_source {
  const ent_series_event *events; /**< of the states, in any order */
  const ent_series_date *dates;   /**< of all states, each date once */
  const int64_t *lasting;         /**< rows of the relations between two states that may be
                                       one of ent_series_lasting */
  uint32_t event_count, date_count, lasting_count;
} ent_series_source;
/** The relations whose time a series of two states tells; the last one is NULL. */
extern const char *const ent_series_lasting[];

/** As ent_series_build; `root_only` is not known of the source's events. */
ent_status ent_series_build_of(ent_series *out, ent_arena *arena, ent_record *record, ent_slice a,
                               ent_slice b, const ent_series_options *options,
                               const ent_series_source *source, ent_error *err) ENT_MUST_CHECK;

void ent_series_write_table(ent_strbuf *out, const ent_series *series);
void ent_series_write_csv(ent_strbuf *out, const ent_series *series);
void ent_series_write_json(ent_strbuf *out, const ent_series *series);

#endif
