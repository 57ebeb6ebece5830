/* In: tables of room analyse. Out: comma-separated values after RFC 4180, header first. */
#include "serve/tables.h"

#include "serve/csv.h"

static void field(ent_strbuf *out, ent_slice text) {
  ent_csv_field(out, text);
  ent_strbuf_putc(out, ',');
}

static void day_field(ent_strbuf *out, ent_day day) {
  char text[16];
  if (day != ENT_DAY_NONE) {
    ent_day_format(day, text);
    ent_strbuf_puts(out, text);
  }
  ent_strbuf_putc(out, ',');
}

/* "document:sentence" of each, so that the row stands alone. */
static void cites_field(ent_strbuf *out, const ent_cites *cites, ent_cite_list list) {
  ent_strbuf text;
  ent_strbuf_init(&text, 0);
  for (uint32_t i = 0; i < list.count; i++) {
    const ent_cite *c = &cites->list[list.numbers[i] - 1];
    if (i) ent_strbuf_putc(&text, '|');
    ent_strbuf_printf(&text, "%.*s:%u", ENT_FMT(c->document), c->sentence);
  }
  ent_csv_field(out, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
}

void ent_csv_write_positions(ent_strbuf *out, const ent_positions *positions) {
  ent_strbuf_puts(out, "item,relation,actor,recipient,topic,date_from,date_to,speaker,side,"
                       "modality,documents,independent,evidence\r\n");
  for (uint32_t i = 0; i < positions->count; i++) {
    const ent_position *p = &positions->rows[i];
    field(out, p->item);
    field(out, p->stance);
    field(out, p->actor);
    field(out, p->recipients);
    field(out, p->topic);
    day_field(out, p->date.from);
    day_field(out, p->date.to);
    field(out, p->speakers);
    field(out, p->sides);
    field(out, p->modality);
    ent_strbuf_printf(out, "%u,%u,", p->documents, p->independent);
    cites_field(out, &positions->cites, p->cites);
    ent_strbuf_puts(out, "\r\n");
  }
}
