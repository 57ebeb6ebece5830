/* What is asked of many reports or items at once, as columns in memory: counts, typeahead,
 * lists by any filter and order, the world around a state, the network. Some 50 bytes a
 * report and 60 an item. Made when the server starts and again when the record has changed. */
#ifndef ENT_SERVE_CATALOGUE_H
#define ENT_SERVE_CATALOGUE_H

#include "analyse/network.h"
#include "analyse/series.h"
#include "serve/http.h"

enum { ENT__NO_CODE = 0xffff };

typedef struct ent__item_row {
  int64_t id;              /**< row in the record */
  ent_interval date;
  double goldstein;        /**< NAN if none */
  double weight;           /**< in the network, before it is shared among parties; 0: none */
  uint32_t topic;          /**< index of topics; UINT32_MAX: none */
  uint32_t parties;        /**< index of the first one; the next row's ends them */
  uint32_t country;        /**< where it happened: index of entities; UINT32_MAX: unknown */
  uint16_t code, cameo;    /**< indices of codes, cameos; ENT__NO_CODE: none */
  uint16_t independent;    /**< sources, 65,535 and more */
  uint8_t kind, modality, quad;
  bool place;              /**< happened somewhere that is known */
} ent__item_row;

typedef enum ent__role { ENT__ACTOR, ENT__RECIPIENT, ENT__SPEAKER } ent__role;

typedef struct ent__report_row {
  int64_t id;              /**< row in the record: document * 2^20 + position */
  ent_interval date;
  uint32_t sentence;       /**< number in the document */
  uint32_t topic;          /**< as of items */
  uint32_t takers;         /**< index of the first participant; the next row's ends them */
  uint16_t code, cameo;
  uint8_t kind, modality, timing;
  bool reciprocal;
} ent__report_row;

typedef struct ent__document_row {
  int64_t id;
  ent_slice words; /**< title, uri, publisher, folded */
} ent__document_row;

typedef struct ent__entry {
  ent_slice text;   /**< id of an entity; topic; code */
  ent_slice name, kind, folded; /**< of an entity */
  uint32_t items;
} ent__entry;

typedef struct ent__table {
  ent__entry *list;
  uint32_t count, capacity;
  ent_map index;
} ent__table;

struct ent__catalogue {
  int64_t version;      /**< of the record */
  double seconds;       /**< it took to make */
  int64_t made;         /**< when, monotonic seconds */
  int users;            /**< requests that read it, and one while it is the newest */
  ent_arena arena;
  ent__item_row *items; /**< by row; one more at the end */
  uint32_t item_count;
  ent_network_party *parties; /**< entity: index of entities */
  uint32_t party_count;
  uint32_t *by_date;    /**< items, earliest first, undated ones last */
  uint32_t dated;       /**< how many of them have a date */
  ent_series_date *event_dates; /**< of all events, each once */
  uint32_t event_date_count;
  ent__report_row *reports; /**< as items */
  uint32_t report_count;
  uint32_t *takers;     /**< index of an entity * 4 + ent__role */
  uint32_t *reports_by_date, reports_dated;
  ent__document_row *documents; /**< by row */
  uint32_t document_count;
  ent__table entities, topics, codes, cameos;
  ent_record_counts counts;
  ent_interval span;    /**< first and last day of a dated item */
  uint32_t kinds[3], modalities[6];
};

/** The catalogue of the record as it was when the request came, or of a moment before if
 *  that is still being made: then the answer gets no etag. Give it back. */
ent_status ent__catalogue_get(const ent__catalogue **out, ent__request *request, ent_error *err);
/** The newest there is; NULL before the first. */
const ent__catalogue *ent__catalogue_newest(ent_server *server);
void ent__catalogue_done(ent_server *server, const ent__catalogue *catalogue);

/** A report's or an item's day for lists by date; ENT_DAY_NONE if it has none. */
static inline ent_day ent__list_day(ent_interval date) {
  return date.from != ENT_DAY_NONE ? date.from : date.to;
}

/** Index of the text; UINT32_MAX if there is none. */
uint32_t ent__table_find(const ent__table *table, ent_slice text);

#endif
