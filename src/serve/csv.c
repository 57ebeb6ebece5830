/* In: reports. Out: CSV with CR LF, one line a report, columns as in report_flat. */
#include "serve/csv.h"

#include "serve/jsonl.h"

static const char header[] =
    "report,item,document,uri,title,publisher,side,published_from,published_to,sentence,begin,"
    "end,text,kind,actor,actor_sector,actor_name,recipient,recipient_sector,recipient_name,"
    "speaker,reciprocal,trigger,type,mode,contexts,cameo,goldstein,quad,relation,topic,"
    "indicator,value,value_to,comparator,unit,text_value,date_from,date_to,date_precision,"
    "date_text,date_basis,place_name,place_country,latitude,longitude,modality,timing,"
    "confidence,rule,one_side\r\n";

void ent_csv_write_header(ent_strbuf *out) { ent_strbuf_puts(out, header); }

void ent_csv_field(ent_strbuf *out, ent_slice text) {
  bool quote = text.size && (text.data[0] == ' ' || text.data[text.size - 1] == ' ');
  for (size_t i = 0; i < text.size && !quote; i++)
    quote = text.data[i] == ',' || text.data[i] == '"' || text.data[i] == '\n' ||
            text.data[i] == '\r';
  if (!quote) {
    ent_strbuf_add(out, text);
    return;
  }
  ent_strbuf_putc(out, '"');
  for (size_t i = 0; i < text.size; i++) {
    if (text.data[i] == '"') ent_strbuf_putc(out, '"');
    ent_strbuf_putc(out, text.data[i]);
  }
  ent_strbuf_putc(out, '"');
}

static void add(ent_strbuf *out, ent_slice text) {
  ent_csv_field(out, text);
  ent_strbuf_putc(out, ',');
}

static void add_number(ent_strbuf *out, double value) {
  ent_strbuf text;
  ent_strbuf_init(&text, 64);
  ent_json_number(&text, value);
  if (!ent_slice_is(ent_strbuf_slice(&text), "null")) ent_strbuf_add(out, ent_strbuf_slice(&text));
  ent_strbuf_putc(out, ',');
  ent_strbuf_free(&text);
}

static void add_day(ent_strbuf *out, ent_day day) {
  char text[16];
  ent_day_format(day, text);
  ent_strbuf_printf(out, "%s,", text);
}

typedef enum part { ENTITY, SECTOR, NAME } part;

static void add_list(ent_strbuf *out, ent_participants list, part which) {
  ent_strbuf text;
  ent_strbuf_init(&text, 0);
  for (uint32_t i = 0; i < list.count; i++) {
    const ent_participant *one = &list.items[i];
    if (i) ent_strbuf_putc(&text, '|');
    ent_strbuf_add(&text, which == ENTITY   ? one->entity
                          : which == SECTOR ? one->sector
                                            : one->name);
  }
  add(out, ent_strbuf_slice(&text));
  out->failed |= text.failed;
  ent_strbuf_free(&text);
}

static void add_source(ent_strbuf *out, const ent_report *report, ent_slice item) {
  static const ent_document none = {.published = {ENT_DAY_NONE, ENT_DAY_NONE}};
  const ent_document *document = report->document ? report->document : &none;
  add(out, ent_slice_of(report->id));
  add(out, item);
  add(out, document->id);
  add(out, document->uri);
  add(out, document->title);
  add(out, document->publisher);
  add(out, document->side);
  add_day(out, document->published.from);
  add_day(out, document->published.to);
  ent_strbuf_printf(out, "%u,%u,%u,", report->sentence, report->begin, report->end);
  add(out, report->text);
  add(out, ent_slice_of(ent_report_kind_name(report->kind)));
}

static void add_codes(ent_strbuf *out, const ent_report *report) {
  ent_strbuf_puts(out, report->reciprocal ? "1," : "0,");
  add(out, report->trigger);
  add(out, report->type);
  add(out, report->mode);
  add(out, report->contexts);
  add(out, report->cameo);
  add_number(out, report->goldstein);
  if (report->quad) ent_strbuf_printf(out, "%d", report->quad);
  ent_strbuf_putc(out, ',');
  add(out, report->relation);
  add(out, report->topic);
  add(out, report->indicator);
  add_number(out, report->value);
  add_number(out, report->value_to);
  add(out, report->comparator);
  add(out, report->unit);
  add(out, report->text_value);
}

void ent_csv_write_report(ent_strbuf *out, const ent_report *report, ent_slice item,
                          ent_slice one_side) {
  add_source(out, report, item);
  for (part which = ENTITY; which <= NAME; which++) add_list(out, report->actor, which);
  for (part which = ENTITY; which <= NAME; which++) add_list(out, report->recipient, which);
  add_list(out, report->speaker, ENTITY);
  add_codes(out, report);
  add_day(out, report->date.from);
  add_day(out, report->date.to);
  add(out, ent_slice_of(ent_precision_name(report->precision)));
  add(out, report->date_text);
  add(out, ent_slice_of(ent_basis_name(report->date_basis)));
  add(out, report->place_name);
  add(out, report->place_country);
  add_number(out, report->latitude);
  add_number(out, report->longitude);
  add(out, ent_slice_of(ent_modality_name(report->modality)));
  add(out, ent_slice_of(ent_timing_name(report->timing)));
  add_number(out, report->confidence);
  add(out, report->rule);
  ent_csv_field(out, one_side);
  ent_strbuf_puts(out, "\r\n");
}
