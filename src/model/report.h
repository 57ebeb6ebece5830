/* What room `code` hands on: reports, DESIGN 3's unit. */
#ifndef ENT_MODEL_REPORT_H
#define ENT_MODEL_REPORT_H

#include "model/mention.h"

typedef enum ent_report_kind { ENT_EVENT, ENT_RELATION, ENT_MEASURE } ent_report_kind;
const char *ent_report_kind_name(ent_report_kind kind);

typedef enum ent_modality {
  ENT_HAPPENED, ENT_ONGOING, ENT_PLANNED, ENT_WISHED, ENT_HYPOTHETICAL, ENT_DENIED
} ent_modality;
const char *ent_modality_name(ent_modality modality);

typedef enum ent_timing {
  ENT_TIMING_NONE, ENT_TIMING_CURRENT, ENT_TIMING_BACKGROUND, ENT_TIMING_FUTURE
} ent_timing;
const char *ent_timing_name(ent_timing timing);

/** An actor, recipient or speaker of a report. */
typedef struct ent_participant {
  ent_slice entity, sector, name; /**< sector and name may be empty */
  uint32_t begin, end;            /**< bytes; both 0 if only implied */
  ent_slice home;                 /**< the state that a firm or other organisation is of; may be empty */
} ent_participant;

typedef struct ent_participants {
  const ent_participant *items;
  uint32_t count;
} ent_participants;

/** Every slice and array lives in the document's arena or is constant. */
typedef struct ent_report {
  char id[33];          /**< hash of document, span, kind and codes */
  uint32_t nth;         /**< of the same told for several times: 0, 1, 2 */
  const ent_document *document;
  uint32_t sentence;    /**< number in the document */
  uint32_t begin, end;  /**< the sentence's bytes */
  ent_slice text;       /**< the sentence */
  ent_report_kind kind;
  ent_slice trigger;
  uint32_t trigger_begin, trigger_end;
  ent_participants actor, recipient, speaker;
  bool reciprocal;
  /* event */
  ent_slice type, mode, cameo; /**< PLOVER type and mode, CAMEO code; may be empty */
  ent_slice contexts;          /**< "military|economic" */
  double goldstein;            /**< NAN if none */
  int quad;                    /**< PLOVER's 1-4, 0 if none */
  /* relation, measure */
  ent_slice relation, topic, indicator;
  double value, value_to;      /**< NAN if none */
  ent_slice comparator, unit, text_value;
  /* all */
  ent_interval date;
  ent_precision precision;
  ent_basis date_basis;
  ent_slice date_text;
  ent_slice place_name, place_country; /**< both empty if unknown */
  double latitude, longitude;          /**< degrees, NAN if unknown */
  ent_modality modality;
  ent_timing timing;
  double confidence;           /**< 0..1 */
  ent_slice rule;              /**< "visit/3": lexicon entry or mechanism */
} ent_report;

typedef struct ent_reports {
  ent_report *items;
  uint32_t count;
} ent_reports;

#endif
