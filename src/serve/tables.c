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
                       "basis,modality,documents,independent,evidence\r\n");
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
    field(out, p->basis);
    field(out, p->modality);
    ent_strbuf_printf(out, "%u,%u,", p->documents, p->independent);
    cites_field(out, &positions->cites, p->cites);
    ent_strbuf_puts(out, "\r\n");
  }
}

void ent_csv_write_ties(ent_strbuf *out, const ent_network *network) {
  ent_strbuf_puts(out, "state,other,sign,positive,negative,items,community,other_community,"
                       "evidence\r\n");
  for (uint32_t i = 0; i < network->tie_count; i++) {
    const ent_tie *t = &network->ties[i];
    field(out, network->states[t->a]);
    field(out, network->states[t->b]);
    ent_strbuf_printf(out, "%d,%.6g,%.6g,%u,%u,%u,", t->sign, t->positive, t->negative, t->items,
                      network->community[t->a], network->community[t->b]);
    cites_field(out, &network->cites, t->cites);
    ent_strbuf_puts(out, "\r\n");
  }
}

void ent_csv_write_triads(ent_strbuf *out, const ent_network *network) {
  ent_strbuf text;
  ent_strbuf_init(&text, 0);
  ent_strbuf_puts(out, "first,second,third,first_second,second_third,first_third,balanced,"
                       "strength,why\r\n");
  for (uint32_t i = 0; i < network->triad_count; i++) {
    const ent_triad *t = &network->triads[i];
    for (int k = 0; k < 3; k++) field(out, network->states[t->states[k]]);
    for (int k = 0; k < 3; k++)
      ent_strbuf_printf(out, "%d,", network->ties[t->ties[k]].sign);
    ent_strbuf_printf(out, "%d,%.6g,", t->balanced, t->strength);
    ent_strbuf_clear(&text);
    ent_triad_say(&text, network, t);
    ent_csv_field(out, ent_strbuf_slice(&text));
    ent_strbuf_puts(out, "\r\n");
  }
  ent_strbuf_free(&text);
}
