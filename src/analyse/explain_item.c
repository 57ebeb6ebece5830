/* In: an item's id. Out: what its reports share, and in the order in which they were
 * joined each report with its sentence and the rule that made it one with those before.
 * The rules are run again over the item's block, as settling ran them: nothing about
 * them is stored. Items of the same block that were kept apart are named. */
#include "analyse/explain_item.h"

#include "record/item.h"
#include "record/load.h"
#include "record/say.h"

typedef struct explainer {
  ent_record *record;
  ent_arena *arena;
  ent_strbuf *out;            /* or the visitor */
  ent_reason_visitor *visitor;
  void *context;
  ent__loader loader;
  ent__member *members;
  uint32_t count, capacity, items;
  bool json;
} explainer;

static const char find_sql[] =
    "SELECT item, block, id FROM item WHERE item >= ?1 AND item < ?1 || 'g' UNION"
    " SELECT i.item, i.block, i.id FROM report r JOIN item_report ir ON ir.report = r.id"
    " JOIN item i ON i.id = ir.item WHERE length(?1) > 16 AND r.report >= ?1"
    " AND r.report < ?1 || 'g' ORDER BY item LIMIT 2";

/* ENT_DONE if there is none. */
static ent_status find_item(explainer *x, ent_slice id, ent_slice *item, int64_t *block,
                            ent_error *err) {
  sqlite3_stmt *rows = NULL;
  ent_status status = id.size < 4 ? ent_fail(err, ENT_E_ARG, "an item's id has 4 letters or more")
                                  : ent__sql_prepare(&rows, x->record, find_sql, err);
  if (status != ENT_OK) return status;
  ent__bind_text(rows, 1, id);
  status = ent__sql_step(x->record, rows, err);
  if (status == ENT_OK) {
    *item = ent__text_copy(x->arena, rows, 0);
    *block = sqlite3_column_int64(rows, 1);
    status = ent__sql_step(x->record, rows, err);
    if (status == ENT_OK)
      status = ent_fail(err, ENT_E_ARG, "several items begin with '%.*s': %.*s, %.*s",
                        ENT_FMT(id), ENT_FMT(*item), ENT_FMT(ent__text(rows, 0)));
    else if (status == ENT_DONE)
      status = ENT_OK;
  }
  sqlite3_finalize(rows);
  return status;
}

static ent_status add_member(explainer *x, sqlite3_stmt *rows, ent_error *err) {
  ent_report *report = ENT_ARENA_NEW(x->arena, ent_report, 1);
  ent_status status;
  ent__member *m;
  if (x->count == x->capacity) {
    uint32_t wider = x->capacity ? x->capacity * 2 : 16;
    m = ent_arena_grow(x->arena, x->members, x->capacity, wider, sizeof *m);
    if (!m) return ent_fail(err, ENT_E_NOMEM, "out of memory");
    x->members = m;
    x->capacity = wider;
  }
  if (!report) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  status = ent__load_report(report, &x->loader, x->arena, rows, err);
  if (status != ENT_OK) return status;
  m = &x->members[x->count];
  *m = (ent__member){.report = report,
                     .row = sqlite3_column_int64(rows, 14),
                     .document = sqlite3_column_int64(rows, ENT__REPORT_COLUMNS - 2),
                     .source = sqlite3_column_int64(rows, ENT__REPORT_COLUMNS - 1)};
  /* reports of one document share it, as they do when the record is settled */
  if (x->count && m[-1].document == m->document) report->document = m[-1].report->document;
  ent__member_prepare(m);
  x->count++;
  return ENT_OK;
}

static ent_status read_block(explainer *x, int64_t block, ent_error *err) {
  sqlite3_stmt *rows = NULL;
  ent_strbuf sql;
  ent_status status;
  ent_strbuf_init(&sql, 0);
  ent_strbuf_printf(&sql, "SELECT %s FROM block_report b CROSS JOIN report r ON r.id = b.report"
                          " JOIN document d ON d.id = r.document"
                          " JOIN sentence s ON s.id = r.sentence WHERE b.block = ?1",
                    ent__report_select);
  status = ent__sql_prepare(&rows, x->record, sql.data, err);
  ent_strbuf_free(&sql);
  if (status == ENT_OK) sqlite3_bind_int64(rows, 1, block);
  while (status == ENT_OK && (status = ent__sql_step(x->record, rows, err)) == ENT_OK)
    status = add_member(x, rows, err);
  sqlite3_finalize(rows);
  return status == ENT_DONE ? ENT_OK : status;
}

/* ---- output --------------------------------------------------------------------------- */

static void add_code(ent_strbuf *out, const ent_report *report) {
  if (report->kind == ENT_EVENT) {
    ent_strbuf_printf(out, "%.*s %.*s", ENT_FMT(report->type), ENT_FMT(report->cameo));
  } else if (report->kind == ENT_RELATION) {
    ent_strbuf_add(out, report->relation);
  } else {
    ent_strbuf_printf(out, "%.*s ", ENT_FMT(report->indicator));
    ent_say_value(out, report);
  }
  if (report->topic.size) ent_strbuf_printf(out, " (%.*s)", ENT_FMT(report->topic));
}

static void add_parties(ent_strbuf *out, explainer *x, const ent_report *report) {
  ent__parties parties;
  if (!ent__block_parties(&parties, x->arena, report)) return;
  for (uint32_t i = 0; i < parties.actor_count; i++)
    ent_strbuf_printf(out, "%s%.*s", i ? parties.reciprocal ? " = " : " + " : "",
                      ENT_FMT(parties.actors[i]));
  for (uint32_t i = 0; i < parties.recipient_count; i++)
    ent_strbuf_printf(out, "%s%.*s", i ? " + " : " > ", ENT_FMT(parties.recipients[i]));
}

static void add_date(ent_strbuf *out, const ent_report *report) {
  if (ent_interval_known(report->date)) ent_say_date(out, report->date, report->precision);
  else ent_strbuf_puts(out, "undated");
}

static void add_pair(ent_strbuf *out, const char *key, ent_slice text, char after) {
  ent_strbuf_printf(out, "\"%s\":", key);
  if (text.size) ent_strbuf_json(out, text);
  else ent_strbuf_puts(out, "null");
  ent_strbuf_putc(out, after);
}

static void say_report(explainer *x, const ent__member *m, uint32_t number) {
  const ent_report *r = m->report;
  const ent_document *d = r->document;
  ent_strbuf *out = x->out;
  ent_strbuf_printf(out, "\n  %u. %s\n     ", number, m->why);
  add_date(out, r);
  ent_strbuf_puts(out, "  ");
  add_code(out, r);
  ent_strbuf_printf(out, " {%s}", ent_modality_name(r->modality));
  if (r->date_text.size) ent_strbuf_printf(out, ", \"%.*s\"", ENT_FMT(r->date_text));
  ent_strbuf_printf(out, ", report %.8s\n     %.*s:%u", r->id,
                    ENT_FMT(d->uri.size ? d->uri : d->id), r->sentence + 1);
  if (ent_interval_known(d->published)) {
    ent_strbuf_puts(out, " (");
    ent_say_date(out, d->published, ENT_PRECISION_NONE);
    ent_strbuf_putc(out, ')');
  }
  ent_strbuf_puts(out, ": ");
  for (size_t i = 0; i < r->text.size; i++)
    ent_strbuf_putc(out, (unsigned char)r->text.data[i] < ' ' ? ' ' : r->text.data[i]);
  ent_strbuf_putc(out, '\n');
}

static void json_report(explainer *x, const ent__member *m, uint32_t number) {
  const ent_report *r = m->report;
  ent_strbuf date;
  ent_strbuf_init(&date, 0);
  add_date(&date, r);
  ent_strbuf_puts(x->out, number > 1 ? ",\n{" : "\n{");
  add_pair(x->out, "report", ent_slice_of(r->id), ',');
  add_pair(x->out, "rule", ent_slice_of(m->why), ',');
  add_pair(x->out, "date", ent_strbuf_slice(&date), ',');
  add_pair(x->out, "topic", r->topic, ',');
  add_pair(x->out, "modality", ent_slice_of(ent_modality_name(r->modality)), ',');
  add_pair(x->out, "document", r->document->id, ',');
  add_pair(x->out, "uri", r->document->uri, ',');
  ent_strbuf_printf(x->out, "\"sentence\":%u,", r->sentence);
  add_pair(x->out, "text", r->text, '}');
  ent_strbuf_free(&date);
}

/* Smallest report id of an item: what the item is called. */
static const char *name_of(const explainer *x, uint32_t item) {
  const char *name = "";
  for (uint32_t i = 0; i < x->count; i++) {
    const ent__member *m = &x->members[i];
    if (m->item == item && (!*name || strcmp(m->report->id, name) < 0)) name = m->report->id;
  }
  return name;
}

enum { MOST_OTHERS = 12 };

/* The first report of each other item of the block. */
static void say_others(explainer *x, uint32_t item) {
  uint32_t shown = 0;
  for (uint32_t other = 0; other < x->items && shown < MOST_OTHERS; other++) {
    const ent__member *m = x->members;
    if (other == item) continue;
    while (m->item != other) m++;
    if (!shown++)
      ent_strbuf_puts(x->out, "\nKept apart, though of the same kind, code group and parties:\n");
    ent_strbuf_printf(x->out, "  #%.8s  ", name_of(x, other));
    add_date(x->out, m->report);
    ent_strbuf_puts(x->out, "  ");
    add_code(x->out, m->report);
    ent_strbuf_printf(x->out, " {%s}\n", ent_modality_name(m->report->modality));
  }
  if (x->items > MOST_OTHERS + 1)
    ent_strbuf_printf(x->out, "  ... and %u more\n", x->items - 1 - MOST_OTHERS);
}

static void say_item(explainer *x, ent_slice id, uint32_t item) {
  const ent__member *first = x->members;
  uint32_t number = 0, reports = 0;
  while (first->item != item) first++;
  for (uint32_t i = 0; i < x->count; i++) reports += x->members[i].item == item;
  if (x->json) {
    ent_strbuf_putc(x->out, '{');
    add_pair(x->out, "item", id, ',');
    add_pair(x->out, "kind", ent_slice_of(ent_report_kind_name(first->report->kind)), ',');
    add_pair(x->out, "group", first->codes.group, ',');
    ent_strbuf_puts(x->out, "\"reports\":[");
  } else {
    ent_strbuf_printf(x->out, "Item %.*s: %s, ", ENT_FMT(id),
                      ent_report_kind_name(first->report->kind));
    add_parties(x->out, x, first->report);
    ent_strbuf_printf(x->out, ", code group %.*s, %u report%s\n", ENT_FMT(first->codes.group),
                      reports, reports == 1 ? "" : "s");
  }
  for (uint32_t i = 0; i < x->count; i++) {
    if (x->members[i].item != item) continue;
    if (x->json) json_report(x, &x->members[i], ++number);
    else say_report(x, &x->members[i], ++number);
  }
  if (x->json) ent_strbuf_puts(x->out, "]}\n");
  else say_others(x, item);
}

static ent_status visit_item(const explainer *x, ent_slice id, uint32_t item, ent_error *err) {
  ent_status status = ENT_OK;
  for (uint32_t i = 0; status == ENT_OK && i < x->count; i++)
    if (x->members[i].item == item)
      status = x->visitor(x->context, x->members[i].report, id, x->members[i].why, err);
  return status;
}

static ent_status explain(explainer *x, ent_slice id, ent_error *err) {
  ent_slice item = ENT_EMPTY;
  int64_t block = 0;
  ent_status status = ent__loader_open(&x->loader, x->record, err);
  if (status == ENT_OK) status = find_item(x, id, &item, &block, err);
  if (status == ENT_OK) status = read_block(x, block, err);
  ent__loader_close(&x->loader);
  if (status != ENT_OK) return status;
  if (!ent__items_find(x->members, x->count, x->arena, &x->items))
    return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < x->items; i++) {
    if (strncmp(name_of(x, i), item.data, item.size) != 0) continue;
    if (x->visitor) return visit_item(x, item, i, err);
    say_item(x, item, i);
    return ENT_OK;
  }
  return ent_fail(err, ENT_E_DATA, "item '%.*s' was made by other rules: read a document to"
                                   " settle the record again", ENT_FMT(item));
}

ent_status ent_explain_item(ent_strbuf *out, ent_record *record, ent_slice id, bool json,
                            ent_error *err) {
  ent_arena arena;
  explainer x = {.record = record, .arena = &arena, .out = out, .json = json};
  ent_status status;
  ent_arena_init(&arena, 0);
  status = explain(&x, id, err);
  ent_arena_free(&arena);
  return status;
}

ent_status ent_explain_item_visit(ent_record *record, ent_arena *arena, ent_slice id,
                                  ent_reason_visitor *visitor, void *context, ent_error *err) {
  explainer x = {.record = record, .arena = arena, .visitor = visitor, .context = context};
  return explain(&x, id, err);
}
