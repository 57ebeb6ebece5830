/* Pages of reports: those after a place that pass a filter. */
#ifndef ENT_SERVE_SELECT_H
#define ENT_SERVE_SELECT_H

#include "record/load.h"
#include "serve/http.h"

typedef enum ent__order { ENT__BY_DOCUMENT, ENT__NEWEST, ENT__OLDEST } ent__order;

/** A list of reports on its way: where it stands and what it wants. */
typedef struct ent__selection {
  ent_report_filter filter;
  ent__order order;
  int64_t after;      /**< row of the last report; 0: none yet */
  char after_day[16]; /**< its date, when by date */
  bool undated;       /**< when by date: the dated ones are done */
  int64_t document;   /**< row of filter.document; 0: not asked */
  char driver;        /**< which filter is looked up in an index, the rest are checked */
  bool small;         /**< few reports pass the driver: sort them */
} ent__selection;

/** Reads the filters and the cursor of the request; its arena keeps them. */
ent_status ent__selection_read(ent__selection *out, ent__request *request, ent_error *err);
/** Visits at most `limit` reports and moves on. *more tells whether others follow. */
ent_status ent__selection_next(ent__selection *selection, ent_record *record, uint32_t limit,
                               bool *more, ent_report_visitor *visitor, void *context,
                               ent_error *err);
/** The place it stands at, as a cursor. */
void ent__selection_cursor(ent_strbuf *out, const ent__selection *selection);

#endif
