/* The record's items as columns in memory, for what is asked of all of them at once: counts,
 * typeahead, the world around a state, lists by date. Some 50 bytes an item. Made when
 * first asked for and again when the record has changed. */
#ifndef ENT_SERVE_CATALOGUE_H
#define ENT_SERVE_CATALOGUE_H

#include "serve/http.h"

enum { ENT__NO_CODE = 0xffff };

/** Role bits of a party. */
enum { ENT__ACTS = 1, ENT__RECEIVES = 2 };

typedef struct ent__item_row {
  int64_t id;              /**< row in the record */
  ent_interval date;
  float goldstein;         /**< NAN if none */
  float weight;            /**< in the network, before it is shared among parties; 0: none */
  uint32_t topic;          /**< index of topics; UINT32_MAX: none */
  uint32_t parties;        /**< index of the first one; the next row's ends them */
  uint16_t code, cameo;    /**< indices of codes, cameos; ENT__NO_CODE: none */
  uint8_t kind, modality, quad;
  bool place;              /**< happened somewhere that is known */
} ent__item_row;

typedef struct ent__party {
  uint32_t entity; /**< index of entities */
  uint8_t roles;
} ent__party;

typedef struct ent__entry {
  ent_slice text;   /**< id of an entity; topic; code */
  ent_slice name, kind, folded; /**< of an entity */
  uint32_t items, reports; /**< reports: of an entity or a code, for choosing an index */
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
  ent__party *parties;
  uint32_t party_count;
  uint32_t *by_date;    /**< items, earliest first, undated ones last */
  uint32_t dated;       /**< how many of them have a date */
  ent__table entities, topics, codes, cameos;
  ent_record_counts counts;
  ent_interval span;    /**< first and last day of a dated item */
  uint32_t kinds[3], modalities[6];
};

/** The catalogue of the record as it was when the request came, or of a moment before if
 *  that is still being made: then the answer gets no etag. Give it back. */
ent_status ent__catalogue_get(const ent__catalogue **out, ent__request *request, ent_error *err);
void ent__catalogue_done(ent_server *server, const ent__catalogue *catalogue);

/** Index of the text; UINT32_MAX if there is none. */
uint32_t ent__table_find(const ent__table *table, ent_slice text);

#endif
