/* In: the record's items that state a position. Out: one row for each state that holds it:
 * of "Pakistan and Azerbaijan support each other on ..." two. Recognition of a state
 * counts as a position on the dispute that has its name ("Kosovo"). */
#include "analyse/positions.h"

#include <stdlib.h>

#include "record/load.h"
#include "record/say.h"
#include "record/topic.h"

/* The order is the table's. */
static const char *const stances[][2] = {
    {"SUPPORTS_ON", "supports"},
    {"OPPOSES_ON", "opposes"},
    {"CLAIMS", "claims"},
    {"RECOGNISES", "recognises"},
    {"NOT_RECOGNISES", "does not recognise"},
    {"MEDIATES", "mediates between"},
    {"OCCUPIES", "occupies"},
    {"GUARANTEES", "guarantees"},
};
enum { STANCES = sizeof stances / sizeof *stances };

#define COLUMNS                                                                              \
  "SELECT i.id, i.item, i.relation, i.topic, i.date_from, i.date_to, i.date_precision,"       \
  " i.modality, i.documents, i.independent FROM "

/* Topics that there are, and the items of one; names of states, and who recognises one; one
 * item. */
static const char *const names_sql[] = {
    "SELECT DISTINCT topic FROM item WHERE topic IS NOT NULL ORDER BY 1",
    "SELECT name FROM entity WHERE kind IN ('state', 'disputed') ORDER BY 1"};
static const char *const items_sql[] = {
    COLUMNS "item i WHERE i.topic = ?1 AND i.kind = 'relation' AND i.relation IN ('SUPPORTS_ON',"
            " 'OPPOSES_ON', 'CLAIMS', 'RECOGNISES', 'NOT_RECOGNISES', 'MEDIATES', 'OCCUPIES',"
            " 'GUARANTEES') ORDER BY i.item, i.id",
    COLUMNS "entity e JOIN item_party p ON p.entity = e.entity AND p.role IN ('recipient', 'both')"
            " JOIN item i ON i.id = p.item WHERE e.name = ?1 AND e.kind IN ('state', 'disputed')"
            " AND i.relation IN ('RECOGNISES', 'NOT_RECOGNISES') ORDER BY i.item, i.id",
    COLUMNS "item i WHERE i.id = ?1 AND i.kind = 'relation' AND i.relation IN ('SUPPORTS_ON',"
            " 'OPPOSES_ON', 'CLAIMS', 'RECOGNISES', 'NOT_RECOGNISES', 'MEDIATES', 'OCCUPIES',"
            " 'GUARANTEES')"};
enum { BY_TOPIC, BY_STATE, BY_ROW };

static const char parties_sql[] =
    "SELECT p.entity, CASE p.entity WHEN '*' THEN 'any state' ELSE ifnull(e.name, p.entity) END, p.role FROM item_party p"
    " LEFT JOIN entity e ON e.entity = p.entity WHERE p.item = ?1 ORDER BY p.entity";

static const char speakers_sql[] =
    "SELECT group_concat(name, ', ') FROM (SELECT DISTINCT coalesce(nullif(p.name, ''), e.name,"
    " p.entity) AS name FROM item_report ir JOIN participant p ON p.report = ir.report"
    " AND p.role = 'speaker' LEFT JOIN entity e ON e.entity = p.entity WHERE ir.item = ?1"
    " ORDER BY 1)";

static const char unspoken_sql[] =
    "SELECT 'yes' FROM item_report ir WHERE ir.item = ?1 AND NOT EXISTS (SELECT 1 FROM participant p"
    " WHERE p.report = ir.report AND p.role = 'speaker') LIMIT 1";

static const char sides_sql[] =
    "SELECT group_concat(side, ', ') FROM (SELECT side FROM item_side WHERE item = ?1"
    " AND side <> '' ORDER BY 1)";

static const char sentences_sql[] =
    "SELECT s.text FROM item_report ir JOIN report r ON r.id = ir.report JOIN document d"
    " ON d.id = r.document JOIN sentence s ON s.id = r.sentence WHERE ir.item = ?1"
    " ORDER BY d.document, s.number";

enum { MOST_PARTIES = 64, MOST_CITES = 40 };

typedef struct party {
  ent_slice id, name;
  bool acts, receives;
} party;

typedef struct builder {
  ent_positions *out;
  ent_record *record;
  ent_arena *arena;
  sqlite3_stmt *items, *parties, *speakers, *unspoken, *sides, *sentences;
  ent__topic wanted, also;
  uint32_t capacity;
  party list[MOST_PARTIES];
  uint32_t party_count;
} builder;

const char *ent_stance_name(ent_slice relation) {
  for (int i = 0; i < STANCES; i++)
    if (ent_slice_is(relation, stances[i][0])) return stances[i][1];
  return "";
}

static int stance_order(ent_slice relation) {
  for (int i = 0; i < STANCES; i++)
    if (ent_slice_is(relation, stances[i][0])) return i;
  return STANCES;
}

static ent_status read_parties(builder *b, int64_t item, ent_error *err) {
  ent_status status;
  b->party_count = 0;
  sqlite3_bind_int64(b->parties, 1, item);
  while ((status = ent__sql_step(b->record, b->parties, err)) == ENT_OK) {
    ent_slice role = ent__text(b->parties, 2);
    bool both = ent_slice_is(role, "both");
    if (b->party_count == MOST_PARTIES) continue;
    b->list[b->party_count++] = (party){ent__text_copy(b->arena, b->parties, 0),
                                        ent__text_copy(b->arena, b->parties, 1),
                                        both || ent_slice_is(role, "actor"),
                                        both || ent_slice_is(role, "recipient")};
  }
  return status == ENT_DONE ? ENT_OK : status;
}

static bool is_meant(const builder *b, ent_slice text) {
  return ent__topic_covers(&b->wanted, text) || ent__topic_covers(&b->also, text);
}

static ent_slice join_recipients(builder *b, uint32_t actor, bool names) {
  ent_strbuf text;
  ent_slice copy;
  ent_strbuf_init(&text, 0);
  for (uint32_t i = 0; i < b->party_count; i++) {
    if (i == actor || !b->list[i].receives) continue;
    if (text.size) ent_strbuf_puts(&text, names ? ", " : "|");
    ent_strbuf_add(&text, names ? b->list[i].name : b->list[i].id);
  }
  copy = ent_arena_copy(b->arena, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  return copy;
}

static ent_slice one_text(builder *b, sqlite3_stmt *statement, int64_t item, ent_status *status,
                          ent_error *err) {
  ent_slice text = ENT_EMPTY;
  if (*status != ENT_OK) return text;
  sqlite3_bind_int64(statement, 1, item);
  *status = ent__sql_step(b->record, statement, err);
  if (*status == ENT_OK) text = ent__text_copy(b->arena, statement, 0);
  sqlite3_reset(statement);
  if (*status == ENT_DONE) *status = ENT_OK;
  return text;
}

/* The first ground that a sentence of the item gives. */
static ent_status find_basis(builder *b, ent_position *row, int64_t item, ent_error *err) {
  ent_status status;
  sqlite3_bind_int64(b->sentences, 1, item);
  while ((status = ent__sql_step(b->record, b->sentences, err)) == ENT_OK && !row->basis.size)
    row->basis = ent_arena_copy(b->arena, ent__legal_basis(ent__text(b->sentences, 0)));
  sqlite3_reset(b->sentences);
  return status == ENT_DONE ? ENT_OK : status;
}

static ent_position *add_row(builder *b) {
  ent_positions *out = b->out;
  if (out->count == b->capacity) {
    uint32_t wider = b->capacity ? b->capacity * 2 : 32;
    ent_position *moved =
        ent_arena_grow(b->arena, out->rows, b->capacity, wider, sizeof *moved);
    if (!moved) return NULL;
    out->rows = moved;
    b->capacity = wider;
  }
  return &out->rows[out->count++];
}

static ent_status add_item(builder *b, ent_error *err) {
  int64_t item = sqlite3_column_int64(b->items, 0);
  ent_position row = {.stance = ent__text(b->items, 2), .topic = ent__text(b->items, 3)};
  ent_status status = read_parties(b, item, err);
  if (status != ENT_OK) return status;
  row.item = ent__text_copy(b->arena, b->items, 1);
  row.stance = ent__text_copy(b->arena, b->items, 2);
  row.topic = ent__text_copy(b->arena, b->items, 3);
  row.date = (ent_interval){ent__day(b->items, 4), ent__day(b->items, 5)};
  row.precision = ent__precision_of(ent__text(b->items, 6));
  row.modality = ent__text_copy(b->arena, b->items, 7);
  row.documents = (uint32_t)sqlite3_column_int(b->items, 8);
  row.independent = (uint32_t)sqlite3_column_int(b->items, 9);
  if (ent_slice_is(row.stance, "RECOGNISES") && ent_slice_is(row.modality, "denied")) {
    row.stance = ENT_SLICE("NOT_RECOGNISES");
    row.modality = ENT_SLICE("ongoing");
  }
  row.speakers = one_text(b, b->speakers, item, &status, err);
  row.by_authors = one_text(b, b->unspoken, item, &status, err).size > 0;
  row.sides = one_text(b, b->sides, item, &status, err);
  if (status == ENT_OK) status = find_basis(b, &row, item, err);
  if (status == ENT_OK) status = ent__cite_item(&row.cites, &b->out->cites, item, MOST_CITES, err);
  for (uint32_t i = 0; status == ENT_OK && i < b->party_count; i++) {
    ent_position *place;
    if (!b->list[i].acts) continue;
    row.actor = b->list[i].id;
    row.actor_name = b->list[i].name;
    row.recipients = join_recipients(b, i, false);
    row.recipient_names = join_recipients(b, i, true);
    place = add_row(b);
    if (!place) return ent_fail(err, ENT_E_NOMEM, "out of memory");
    *place = row;
  }
  return status;
}

/* Items on the topics that are meant; then the recognition of the states of that name. */
static ent_status add_way(builder *b, int way, ent_error *err) {
  sqlite3_stmt *names = NULL;
  ent_status status = ent__sql_prepare(&names, b->record, names_sql[way], err);
  if (status == ENT_OK) status = ent__sql_prepare(&b->items, b->record, items_sql[way], err);
  while (status == ENT_OK && (status = ent__sql_step(b->record, names, err)) == ENT_OK) {
    if (!is_meant(b, ent__text(names, 0))) continue;
    ent__bind_text(b->items, 1, ent__text(names, 0));
    while (status == ENT_OK && (status = ent__sql_step(b->record, b->items, err)) == ENT_OK)
      if (way == BY_TOPIC || !is_meant(b, ent__text(b->items, 3))) status = add_item(b, err);
    if (status == ENT_DONE) status = ENT_OK;
  }
  sqlite3_finalize(names);
  sqlite3_finalize(b->items);
  return status == ENT_DONE ? ENT_OK : status;
}

/* Whether an item is on the topic, or on the recognition of the state of its name. */
static ent_status is_wanted(bool *out, builder *b, ent_error *err) {
  ent_status status = read_parties(b, sqlite3_column_int64(b->items, 0), err);
  *out = is_meant(b, ent__text(b->items, 3));
  if (!ent_slice_ends(ent__text(b->items, 2), "RECOGNISES")) return status;
  for (uint32_t i = 0; i < b->party_count; i++)
    *out |= b->list[i].receives && is_meant(b, b->list[i].name);
  return status;
}

static ent_status add_found(builder *b, ent_item_rows found, ent_error *err) {
  ent_status status = ent__sql_prepare(&b->items, b->record, items_sql[BY_ROW], err);
  for (uint32_t i = 0; status == ENT_OK && i < found.count; i++) {
    sqlite3_bind_int64(b->items, 1, found.items[i]);
    while (status == ENT_OK && (status = ent__sql_step(b->record, b->items, err)) == ENT_OK) {
      bool wanted;
      status = is_wanted(&wanted, b, err);
      if (status == ENT_OK && wanted) status = add_item(b, err);
    }
    if (status == ENT_DONE) status = ENT_OK;
  }
  sqlite3_finalize(b->items);
  return status;
}

static int by_stance(const void *left, const void *right) {
  const ent_position *a = left, *b = right;
  int order = stance_order(a->stance) - stance_order(b->stance);
  if (!order) order = ent_slice_cmp(a->actor_name, b->actor_name);
  if (!order) order = ent_slice_cmp(a->recipient_names, b->recipient_names);
  if (!order) order = ent_slice_cmp(a->topic, b->topic);
  if (!order) order = (a->date.from > b->date.from) - (a->date.from < b->date.from);
  return order ? order : ent_slice_cmp(a->item, b->item);
}

static ent_status open_builder(builder *b, ent_error *err) {
  ent_status status = ent__cites_open(&b->out->cites, b->record, b->arena, err);
  if (status == ENT_OK) status = ent__sql_prepare(&b->parties, b->record, parties_sql, err);
  if (status == ENT_OK) status = ent__sql_prepare(&b->speakers, b->record, speakers_sql, err);
  if (status == ENT_OK) status = ent__sql_prepare(&b->unspoken, b->record, unspoken_sql, err);
  if (status == ENT_OK) status = ent__sql_prepare(&b->sides, b->record, sides_sql, err);
  if (status == ENT_OK) status = ent__sql_prepare(&b->sentences, b->record, sentences_sql, err);
  return status;
}

ent_status ent_positions_build(ent_positions *out, ent_arena *arena, ent_record *record,
                               ent_slice topic, ent_slice also, ent_error *err) {
  return ent_positions_build_of(out, arena, record, topic, also, (ent_item_rows){0}, err);
}

ent_status ent_positions_build_of(ent_positions *out, ent_arena *arena, ent_record *record,
                                  ent_slice topic, ent_slice also, ent_item_rows found,
                                  ent_error *err) {
  builder b = {.out = out,
               .record = record,
               .arena = arena,
               .wanted = ent__topic_of(topic),
               .also = ent__topic_of(also)};
  ent_status status;
  *out = (ent_positions){.topic = ent_arena_copy(arena, topic)};
  status = open_builder(&b, err);
  if (found.items) status = status == ENT_OK ? add_found(&b, found, err) : status;
  else
    for (int way = BY_TOPIC; status == ENT_OK && way <= BY_STATE; way++)
      status = add_way(&b, way, err);
  sqlite3_finalize(b.parties);
  sqlite3_finalize(b.speakers);
  sqlite3_finalize(b.unspoken);
  sqlite3_finalize(b.sides);
  sqlite3_finalize(b.sentences);
  ent__cites_close(&out->cites);
  if (out->count) qsort(out->rows, out->count, sizeof *out->rows, by_stance);
  return status;
}

/* ---- output --------------------------------------------------------------------------- */

static void text_row(ent_strbuf *out, const ent_position *p, ent_slice asked) {
  ent_strbuf_puts(out, "  ");
  size_t start = out->size;
  ent_say_date(out, p->date, p->precision);
  if (out->size == start) ent_strbuf_puts(out, "undated");
  while (out->size < start + 12) ent_strbuf_putc(out, ' ');
  ent_strbuf_printf(out, "  %.*s", ENT_FMT(p->actor_name));
  if (p->recipient_names.size)
    ent_strbuf_printf(out, " > %.*s", ENT_FMT(p->recipient_names));
  if (p->topic.size && !ent_slice_eq(p->topic, asked) &&
      !ent_slice_eq(p->topic, p->recipient_names))
    ent_strbuf_printf(out, " (%.*s)", ENT_FMT(p->topic));
  if (!ent_slice_is(p->modality, "ongoing") && !ent_slice_is(p->modality, "happened"))
    ent_strbuf_printf(out, " {%.*s}", ENT_FMT(p->modality));
  if (p->speakers.size) ent_strbuf_printf(out, ", %saccording to %.*s", p->by_authors ? "also " : "", ENT_FMT(p->speakers));
  if (p->basis.size) ent_strbuf_printf(out, ", on the basis of %.*s", ENT_FMT(p->basis));
  ent_strbuf_printf(out, ". %u source%s ", p->independent, p->independent == 1 ? "" : "s");
  if (p->sides.size) ent_strbuf_printf(out, "(%.*s) ", ENT_FMT(p->sides));
  ent_cite_list_write(out, p->cites);
  ent_strbuf_printf(out, "  #%.*s\n", p->item.size > 8 ? 8 : (int)p->item.size, p->item.data);
}

void ent_positions_write_text(ent_strbuf *out, const ent_positions *positions) {
  ent_slice stance = ENT_EMPTY;
  ent_strbuf_printf(out, "Positions on %.*s\n", ENT_FMT(positions->topic));
  for (uint32_t i = 0; i < positions->count; i++) {
    const ent_position *p = &positions->rows[i];
    if (!ent_slice_eq(stance, p->stance))
      ent_strbuf_printf(out, "\n%s\n", ent_stance_name(p->stance));
    stance = p->stance;
    text_row(out, p, positions->topic);
  }
  if (!positions->count) return;
  ent_strbuf_puts(out, "\nEvidence\n");
  ent_cites_write_text(out, &positions->cites);
}

static void add_pair(ent_strbuf *out, const char *key, ent_slice text) {
  ent_strbuf_printf(out, "\"%s\":", key);
  if (text.size) ent_strbuf_json(out, text);
  else ent_strbuf_puts(out, "null");
  ent_strbuf_putc(out, ',');
}

static void add_day(ent_strbuf *out, const char *key, ent_day day) {
  char text[16];
  if (day == ENT_DAY_NONE) {
    ent_strbuf_printf(out, "\"%s\":null,", key);
    return;
  }
  ent_day_format(day, text);
  ent_strbuf_printf(out, "\"%s\":\"%s\",", key, text);
}

void ent_positions_write_json(ent_strbuf *out, const ent_positions *positions) {
  ent_strbuf_putc(out, '{');
  add_pair(out, "topic", positions->topic);
  ent_strbuf_puts(out, "\"positions\":[");
  for (uint32_t i = 0; i < positions->count; i++) {
    const ent_position *p = &positions->rows[i];
    ent_slice rest = p->recipients;
    ent_strbuf_puts(out, i ? ",\n{" : "\n{");
    add_pair(out, "item", p->item);
    add_pair(out, "relation", p->stance);
    add_pair(out, "actor", p->actor);
    ent_strbuf_puts(out, "\"recipient\":[");
    for (int k = 0; rest.size; k++) {
      if (k) ent_strbuf_putc(out, ',');
      ent_strbuf_json(out, ent_slice_cut(&rest, '|'));
    }
    ent_strbuf_puts(out, "],");
    add_pair(out, "topic", p->topic);
    add_day(out, "date_from", p->date.from);
    add_day(out, "date_to", p->date.to);
    add_pair(out, "speaker", p->speakers);
    add_pair(out, "side", p->sides);
    add_pair(out, "basis", p->basis);
    add_pair(out, "modality", p->modality);
    ent_strbuf_printf(out, "\"documents\":%u,\"independent\":%u,\"evidence\":[", p->documents,
                      p->independent);
    for (uint32_t k = 0; k < p->cites.count; k++)
      ent_strbuf_printf(out, k ? ",%u" : "%u", p->cites.numbers[k]);
    ent_strbuf_puts(out, "]}");
  }
  ent_strbuf_puts(out, "],\"evidence\":");
  ent_cites_write_json(out, &positions->cites);
  ent_strbuf_puts(out, "}\n");
}
