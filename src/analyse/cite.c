/* In: rows of table sentence, one after the other. Out: their numbers, and the list of
 * sources that stands under a table. */
#include "analyse/cite.h"

#include <stdlib.h>

static const char find_sql[] =
    "SELECT d.document, d.uri, d.title, s.text, d.published_from, d.published_to, d.side,"
    " s.number FROM sentence s JOIN document d ON d.id = s.document WHERE s.id = ?1";

static const char item_sql[] =
    "SELECT DISTINCT r.sentence FROM item_report ir JOIN report r ON r.id = ir.report"
    " JOIN document d ON d.id = r.document JOIN sentence s ON s.id = r.sentence"
    " WHERE ir.item = ?1 ORDER BY d.document, s.number LIMIT ?2";

ent_status ent__cites_open(ent_cites *cites, ent_record *record, ent_arena *arena,
                           ent_error *err) {
  *cites = (ent_cites){.record = record, .arena = arena};
  ent_status status = ent__sql_prepare(&cites->find, record, find_sql, err);
  return status == ENT_OK ? ent__sql_prepare(&cites->of_item, record, item_sql, err) : status;
}

void ent__cites_close(ent_cites *cites) {
  sqlite3_finalize(cites->find);
  sqlite3_finalize(cites->of_item);
  cites->find = cites->of_item = NULL;
}

/* Where the row stands in the table of slots, or would stand. */
static uint32_t *slot_of(const ent_cites *cites, int64_t row) {
  uint32_t at = (uint32_t)((uint64_t)row * 0x9e3779b97f4a7c15u >> 32) & (cites->slot_count - 1);
  while (cites->slots[at] && cites->rows[cites->slots[at] - 1] != row)
    at = (at + 1) & (cites->slot_count - 1);
  return &cites->slots[at];
}

static bool widen_slots(ent_cites *cites) {
  cites->slot_count = cites->slot_count ? cites->slot_count * 2 : 256;
  cites->slots = ENT_ARENA_NEW(cites->arena, uint32_t, cites->slot_count);
  for (uint32_t i = 0; cites->slots && i < cites->count; i++)
    *slot_of(cites, cites->rows[i]) = i + 1;
  return cites->slots != NULL;
}

static bool make_room(ent_cites *cites) {
  uint32_t wider = cites->capacity ? cites->capacity * 2 : 64;
  ent_cite *list;
  int64_t *rows;
  if (cites->count * 2 >= cites->slot_count && !widen_slots(cites)) return false;
  if (cites->count < cites->capacity) return true;
  list = ent_arena_grow(cites->arena, cites->list, cites->capacity, wider, sizeof *list);
  rows = ent_arena_grow(cites->arena, cites->rows, cites->capacity, wider, sizeof *rows);
  if (!list || !rows) return false;
  cites->list = list;
  cites->rows = rows;
  cites->capacity = wider;
  return true;
}

ent_status ent__cite(uint32_t *out, ent_cites *cites, int64_t sentence_row, ent_error *err) {
  ent_cite *cite;
  ent_status status;
  if (!make_room(cites)) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  *out = *slot_of(cites, sentence_row);
  if (*out) return ENT_OK;
  sqlite3_bind_int64(cites->find, 1, sentence_row);
  status = ent__sql_step(cites->record, cites->find, err);
  if (status == ENT_DONE) return ent_fail(err, ENT_E_DATA, "a report has no sentence");
  if (status != ENT_OK) return status;
  cite = &cites->list[cites->count];
  *cite = (ent_cite){.document = ent__text_copy(cites->arena, cites->find, 0),
                     .uri = ent__text_copy(cites->arena, cites->find, 1),
                     .title = ent__text_copy(cites->arena, cites->find, 2),
                     .text = ent__text_copy(cites->arena, cites->find, 3),
                     .published_from = ent__text_copy(cites->arena, cites->find, 4),
                     .published_to = ent__text_copy(cites->arena, cites->find, 5),
                     .side = ent__text_copy(cites->arena, cites->find, 6),
                     .sentence = (uint32_t)sqlite3_column_int(cites->find, 7)};
  *slot_of(cites, sentence_row) = cites->count + 1;
  cites->rows[cites->count++] = sentence_row;
  sqlite3_reset(cites->find);
  *out = cites->count;
  return ENT_OK;
}

static int by_number(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

ent_status ent__cite_item(ent_cite_list *out, ent_cites *cites, int64_t item_row, uint32_t most,
                          ent_error *err) {
  uint32_t *numbers = NULL, count = 0, capacity = 0;
  sqlite3_stmt *rows = cites->of_item;
  ent_status status;
  sqlite3_bind_int64(rows, 1, item_row);
  sqlite3_bind_int64(rows, 2, most);
  while ((status = ent__sql_step(cites->record, rows, err)) == ENT_OK) {
    if (count == capacity) {
      uint32_t wider = capacity ? capacity * 2 : 8;
      uint32_t *moved = ent_arena_grow(cites->arena, numbers, capacity, wider, sizeof *moved);
      if (!moved) {
        status = ent_fail(err, ENT_E_NOMEM, "out of memory");
        break;
      }
      numbers = moved;
      capacity = wider;
    }
    status = ent__cite(&numbers[count], cites, sqlite3_column_int64(rows, 0), err);
    if (status != ENT_OK) break;
    count++;
  }
  if (status != ENT_DONE) {
    sqlite3_reset(rows);
    return status;
  }
  if (count) qsort(numbers, count, sizeof *numbers, by_number);
  *out = (ent_cite_list){numbers, count};
  return ENT_OK;
}

/* ---- output --------------------------------------------------------------------------- */

void ent_cite_list_write(ent_strbuf *out, ent_cite_list list) {
  ent_strbuf_putc(out, '[');
  for (uint32_t i = 0; i < list.count; i++) {
    uint32_t last = i;
    while (last + 1 < list.count && list.numbers[last + 1] == list.numbers[last] + 1) last++;
    if (i) ent_strbuf_putc(out, ',');
    ent_strbuf_printf(out, "%u", list.numbers[i]);
    if (last > i) ent_strbuf_printf(out, last > i + 1 ? "-%u" : ",%u", list.numbers[last]);
    i = last;
  }
  ent_strbuf_putc(out, ']');
}

/* "2019-03-23/2019-12-31"; one day alone. */
static void write_published(ent_strbuf *out, const ent_cite *cite) {
  ent_slice from = cite->published_from, to = cite->published_to;
  if (!from.size && !to.size) ent_strbuf_puts(out, "undated");
  ent_strbuf_add(out, from);
  if (!ent_slice_eq(from, to)) ent_strbuf_printf(out, "/%.*s", ENT_FMT(to));
}

void ent_cites_write_text(ent_strbuf *out, const ent_cites *cites) {
  for (uint32_t i = 0; i < cites->count; i++) {
    const ent_cite *c = &cites->list[i];
    ent_slice source = c->uri.size ? c->uri : c->document;
    ent_strbuf_printf(out, "  [%u] ", i + 1);
    if (c->title.size) ent_strbuf_printf(out, "%.*s, ", ENT_FMT(c->title));
    ent_strbuf_printf(out, "%.*s, ", ENT_FMT(source));
    write_published(out, c);
    ent_strbuf_printf(out, ", sentence %u: \"", c->sentence + 1);
    for (size_t k = 0; k < c->text.size; k++)
      ent_strbuf_putc(out, (unsigned char)c->text.data[k] < ' ' ? ' ' : c->text.data[k]);
    ent_strbuf_puts(out, "\"\n");
  }
}

static void add_pair(ent_strbuf *out, const char *key, ent_slice text) {
  ent_strbuf_printf(out, ",\"%s\":", key);
  if (text.size) ent_strbuf_json(out, text);
  else ent_strbuf_puts(out, "null");
}

void ent_cites_write_json(ent_strbuf *out, const ent_cites *cites) {
  ent_strbuf_putc(out, '[');
  for (uint32_t i = 0; i < cites->count; i++) {
    const ent_cite *c = &cites->list[i];
    ent_strbuf_printf(out, "%s\n{\"number\":%u", i ? "," : "", i + 1);
    add_pair(out, "document", c->document);
    add_pair(out, "uri", c->uri);
    add_pair(out, "title", c->title);
    add_pair(out, "published_from", c->published_from);
    add_pair(out, "published_to", c->published_to);
    add_pair(out, "side", c->side);
    ent_strbuf_printf(out, ",\"sentence\":%u", c->sentence);
    add_pair(out, "text", c->text);
    ent_strbuf_putc(out, '}');
  }
  ent_strbuf_putc(out, ']');
}
