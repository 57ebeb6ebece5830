/* Reports, items and documents as the interface tells them. Internal to serve. */
#ifndef ENT_SERVE_WRITE_H
#define ENT_SERVE_WRITE_H

#include "analyse/gather.h"
#include "serve/http.h"

/** A report with its item (empty: none) and what is told of its document. Its entities are
 *  noted for the names. */
void ent__write_report(ent__request *request, ent__json *json, const char *key,
                       const ent_report *report, ent_slice item);

/** "date": when an item was, null if nobody tells. */
void ent__write_when(ent__json *json, const ent_dossier_line *line);

/** Writes items by their rows. */
typedef struct ent__item_writer {
  ent__request *request;
  ent__gatherer gatherer;
  sqlite3_stmt *more; /**< what a line does not tell */
} ent__item_writer;
ent_status ent__item_writer_open(ent__item_writer *out, ent__request *request, ent_error *err);
void ent__item_writer_close(ent__item_writer *writer);
/** false in *found if there is no such row any more: nothing is written. */
ent_status ent__write_item(bool *found, ent__item_writer *writer, ent__json *json,
                           const char *key, int64_t item, ent_error *err);

/** The keys of a document, without brackets; the row's columns are those of
 *  ent__document_columns. */
extern const char *const ent__document_columns;
void ent__write_document(ent__json *json, sqlite3_stmt *row);

/** Discrepancies by their rows: an object each. */
typedef struct ent__difference_writer {
  ent__request *request;
  sqlite3_stmt *head, *parties, *claims;
} ent__difference_writer;
ent_status ent__difference_writer_open(ent__difference_writer *out, ent__request *request,
                                       ent_error *err);
void ent__difference_writer_close(ent__difference_writer *writer);
ent_status ent__write_difference(ent__difference_writer *writer, ent__json *json, int64_t row,
                                 ent_error *err);

#endif
