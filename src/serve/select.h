/* Pages of reports: those after a place that pass a filter. */
#ifndef ENT_SERVE_SELECT_H
#define ENT_SERVE_SELECT_H

#include "record/load.h"
#include "serve/catalogue.h"

typedef enum ent__order { ENT__BY_DOCUMENT, ENT__NEWEST, ENT__OLDEST } ent__order;

/** A list of reports on its way: what it wants and where it stands. Texts live in the
 *  request's arena. */
typedef struct ent__selection {
  ent_slice actor, recipient, state, other, speaker, type, cameo, topic;
  int kind, modality, timing;  /**< -1: not asked */
  ent_interval date;
  bool use_date;
  int64_t document;            /**< row; 0: not asked */
  const int64_t *sentences;    /**< rows of those that have the words, ascending */
  uint32_t sentence_count;
  bool use_words;
  ent__order order;
  bool begun;
  int64_t after;               /**< row of the last report */
  ent_day after_day;           /**< its day, when by date */
} ent__selection;

/** Reads the filters and the cursor of the request. */
ent_status ent__selection_read(ent__selection *out, ent__request *request, ent_error *err);
/** Visits at most `limit` reports and moves on. *more tells whether others follow. */
ent_status ent__selection_next(ent__selection *selection, const ent__catalogue *catalogue,
                               ent_record *record, uint32_t limit, bool *more,
                               ent_report_visitor *visitor, void *context, ent_error *err);
/** The place it stands at, as a cursor. */
void ent__selection_cursor(ent_strbuf *out, const ent__selection *selection);

#endif
