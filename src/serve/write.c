/* In: rows of the record. Out: the objects of docs/openapi.json. */
#include "serve/write.h"

#include <math.h>

#include "serve/jsonl.h"

/* ---- reports ---------------------------------------------------------------------------- */

static void note(ent__request *request, ent_participants list) {
  for (uint32_t i = 0; i < list.count; i++) ent__name(request, list.items[i].entity);
}

void ent__write_report(ent__request *request, ent__json *json, const char *key,
                       const ent_report *report, ent_slice item) {
  ent__json_raw(json, key, ENT_EMPTY);
  ent_report_write_whole(json->out, report, item);
  note(request, report->actor);
  note(request, report->recipient);
  note(request, report->speaker);
  ent__name(request, report->place_country);
}

/* ---- items ------------------------------------------------------------------------------ */

ent_status ent__item_writer_open(ent__item_writer *out, ent__request *request, ent_error *err) {
  ent_status status;
  *out = (ent__item_writer){.request = request};
  status = ent__gather_open(&out->gatherer, request->record, &request->arena, NULL, 0, err);
  out->gatherer.lead_only = true;
  if (status == ENT_OK)
    status = ent__sql_prepare(&out->more, request->record,
                              "SELECT i.reports, i.place_country, r.latitude, r.longitude,"
                              " i.place_name FROM item i LEFT JOIN report r ON r.id = i.lead"
                              " WHERE i.id = ?1", err);
  return status;
}

void ent__item_writer_close(ent__item_writer *writer) {
  ent__gather_close(&writer->gatherer);
  sqlite3_finalize(writer->more);
}

static void write_entities(ent__request *request, ent__json *json, const char *key,
                           const ent_slice *list, uint32_t count) {
  ent__json_open(json, key, '[');
  for (uint32_t i = 0; i < count; i++) {
    ent__json_string(json, NULL, list[i]);
    ent__name(request, list[i]);
  }
  ent__json_close(json, ']');
}

static void write_codes(ent__json *json, const ent_dossier_line *line) {
  const ent_report *lead = &line->lead;
  ent__json_text(json, "type", lead->type);
  ent__json_text(json, "mode", lead->mode);
  ent__json_text(json, "cameo", line->cameo);
  ent__json_real(json, "goldstein", lead->goldstein);
  ent__json_real(json, "quad", lead->quad ? lead->quad : (double)NAN);
  ent__json_text(json, "relation", lead->relation);
  ent__json_text(json, "topic", line->topic);
  ent__json_text(json, "indicator", lead->indicator);
  ent__json_real(json, "value", lead->value);
  ent__json_real(json, "value_to", lead->value_to);
  ent__json_text(json, "comparator", lead->comparator);
  ent__json_text(json, "unit", lead->unit);
  ent__json_text(json, "text_value", lead->text_value);
}

void ent__write_when(ent__json *json, const ent_dossier_line *line) {
  if (!ent_interval_known(line->date)) {
    ent__json_null(json, "date");
    return;
  }
  ent__json_open(json, "date", '{');
  ent__json_day(json, "from", line->date.from);
  ent__json_day(json, "to", line->date.to);
  ent__json_text(json, "precision", ent_slice_of(ent_precision_name(line->lead.precision)));
  ent__json_text(json, "basis", ent_slice_of(ent_basis_name(line->lead.date_basis)));
  ent__json_string(json, "text", line->date_text);
  ent__json_close(json, '}');
}

ent_status ent__write_item(bool *found, ent__item_writer *writer, ent__json *json,
                           const char *key, int64_t item, ent_error *err) {
  ent__request *request = writer->request;
  ent__line line;
  const ent_dossier_line *l = &line.line;
  ent_status status;
  sqlite3_bind_int64(writer->more, 1, item);
  status = ent__sql_step(request->record, writer->more, err);
  *found = status == ENT_OK;
  if (status != ENT_OK) return status == ENT_DONE ? ENT_OK : status;
  status = ent__gather_item(&line, &writer->gatherer, item, err);
  if (status == ENT_OK) {
    ent__json_open(json, key, '{');
    ent__json_string(json, "item", l->item);
    ent__json_string(json, "statement", l->statement);
    ent__json_string(json, "kind", ent_slice_of(ent_report_kind_name(l->lead.kind)));
    write_entities(request, json, "actor", l->actors, l->actor_count);
    write_entities(request, json, "recipient", l->recipients, l->recipient_count);
    ent__json_bool(json, "reciprocal", l->reciprocal);
    write_codes(json, l);
    ent__write_when(json, l);
    ent__json_text(json, "place", ent__text(writer->more, 4));
    ent__json_text(json, "country", ent__text(writer->more, 1));
    ent__json_real(json, "lat", ent__real(writer->more, 2));
    ent__json_real(json, "lon", ent__real(writer->more, 3));
    ent__name(request, ent__text(writer->more, 1));
    ent__json_string(json, "modality", ent_slice_of(ent_modality_name(l->lead.modality)));
    ent__json_int(json, "reports", sqlite3_column_int64(writer->more, 0));
    ent__json_int(json, "documents", l->documents);
    ent__json_int(json, "independent", l->independent);
    ent__json_string(json, "lead", ent_slice_of(l->lead.id));
    ent__json_close(json, '}');
  }
  sqlite3_reset(writer->more);
  return status;
}

/* ---- documents -------------------------------------------------------------------------- */

const char *const ent__document_columns =
    "d.document, d.uri, d.title, d.publisher, d.author, d.language,"
    " coalesce(d.side, d.country), d.published_from,"
    " d.published_to, d.published_basis, d.sentences, d.reports,"
    " (SELECT o.document FROM document o WHERE o.id = ifnull(d.source, d.id))";

void ent__write_document(ent__json *json, sqlite3_stmt *row) {
  static const char *const keys[] = {"uri", "title", "publisher", "author", "language", "side"};
  ent__json_string(json, "document", ent__text(row, 0));
  for (int i = 0; i < 6; i++) ent__json_text(json, keys[i], ent__text(row, i + 1));
  if (ent__text(row, 7).size || ent__text(row, 8).size) {
    ent__json_open(json, "published", '{');
    ent__json_text(json, "from", ent__text(row, 7));
    ent__json_text(json, "to", ent__text(row, 8));
    ent__json_text(json, "basis", ent__text(row, 9));
    ent__json_close(json, '}');
  } else {
    ent__json_null(json, "published");
  }
  ent__json_int(json, "sentences", sqlite3_column_int64(row, 10));
  ent__json_int(json, "reports", sqlite3_column_int64(row, 11));
  ent__json_string(json, "source", ent__text(row, 12).size ? ent__text(row, 12)
                                                           : ent__text(row, 0));
}

/* ---- discrepancies ---------------------------------------------------------------------- */

ent_status ent__difference_writer_open(ent__difference_writer *out, ent__request *request,
                                       ent_error *err) {
  ent_status status;
  *out = (ent__difference_writer){.request = request};
  status = ent__sql_prepare(
      &out->head, request->record,
      "SELECT y.verdict, y.attribute, i.item, i.kind, coalesce(i.relation, i.indicator,"
      " i.type || ' ' || i.cameo, i.cameo), i.topic, i.id, y.against FROM discrepancy y"
      " JOIN item i ON i.id = y.item WHERE y.id = ?1", err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&out->parties, request->record,
                              "SELECT DISTINCT entity FROM item_party WHERE item = ?1"
                              " ORDER BY role, entity", err);
  if (status == ENT_OK)
    status = ent__sql_prepare(
        &out->claims, request->record,
        "SELECT y.value, r.report, d.document, d.uri, d.title, d.publisher,"
        " coalesce(d.side, d.country), d.published_from, s.text, s.number FROM discrepancy_report y"
        " JOIN report r ON r.id = y.report JOIN document d ON d.id = r.document"
        " JOIN sentence s ON s.id = r.sentence WHERE y.discrepancy = ?1"
        " ORDER BY ifnull(r.date_from, '9'), y.value, d.document, s.number, r.report", err);
  return status;
}

void ent__difference_writer_close(ent__difference_writer *writer) {
  sqlite3_finalize(writer->head);
  sqlite3_finalize(writer->parties);
  sqlite3_finalize(writer->claims);
}

static ent_status write_claims(ent__difference_writer *writer, ent__json *json, int64_t row,
                               ent_error *err) {
  static const char *const keys[] = {"value", "report", "document"};
  static const char *const more[] = {"uri", "title", "publisher", "side", "published_from"};
  sqlite3_stmt *claims = writer->claims;
  ent_status status;
  sqlite3_bind_int64(claims, 1, row);
  ent__json_open(json, "claims", '[');
  while ((status = ent__sql_step(writer->request->record, claims, err)) == ENT_OK) {
    ent__json_open(json, NULL, '{');
    for (int i = 0; i < 3; i++) ent__json_string(json, keys[i], ent__text(claims, i));
    for (int i = 0; i < 5; i++) ent__json_text(json, more[i], ent__text(claims, i + 3));
    ent__json_int(json, "sentence", sqlite3_column_int64(claims, 9));
    ent__json_string(json, "text", ent__text(claims, 8));
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
  return status == ENT_DONE ? ENT_OK : status;
}

ent_status ent__write_difference(ent__difference_writer *writer, ent__json *json, int64_t row,
                                 ent_error *err) {
  static const char *const keys[] = {"verdict", "attribute", "item", "kind"};
  ent__request *request = writer->request;
  ent_status status;
  sqlite3_bind_int64(writer->head, 1, row);
  status = ent__sql_step(request->record, writer->head, err);
  if (status != ENT_OK) return status == ENT_DONE ? ENT_OK : status;
  ent__json_open(json, NULL, '{');
  for (int i = 0; i < 4; i++) ent__json_string(json, keys[i], ent__text(writer->head, i));
  ent__json_text(json, "code", ent__text(writer->head, 4));
  ent__json_text(json, "topic", ent__text(writer->head, 5));
  ent__json_text(json, "against", ent__text(writer->head, 7));
  ent__json_open(json, "parties", '[');
  sqlite3_bind_int64(writer->parties, 1, sqlite3_column_int64(writer->head, 6));
  while ((status = ent__sql_step(request->record, writer->parties, err)) == ENT_OK) {
    ent__json_string(json, NULL, ent__text(writer->parties, 0));
    ent__name(request, ent__text(writer->parties, 0));
  }
  ent__json_close(json, ']');
  if (status == ENT_DONE) status = write_claims(writer, json, row, err);
  ent__json_close(json, '}');
  sqlite3_reset(writer->head);
  return status;
}
