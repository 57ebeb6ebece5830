/* In: a report. Out: its line of JSON in DESIGN 3's key order. The bytes depend on
 * the report alone (no locale, no pointer, no clock), so that two runs compare with
 * cmp. Does not read JSON. */
#include "serve/jsonl.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* The shortest of 15 to 17 digits that reads back as the same double. */
void ent_json_number(ent_strbuf *out, double value) {
  char text[40];
  if (!isfinite(value)) {
    ent_strbuf_puts(out, "null");
    return;
  }
  if (value == 0) value = 0; /* no "-0" */
  if (value == trunc(value) && fabs(value) < 9007199254740992.0) {
    snprintf(text, sizeof text, "%.0f", value);
    ent_strbuf_puts(out, text);
    return;
  }
  for (int digits = 15; digits <= 17; digits++) {
    snprintf(text, sizeof text, "%.*g", digits, value);
    if (strtod(text, NULL) == value) break;
  }
  ent_strbuf_puts(out, text);
}

void ent_json_text(ent_strbuf *out, ent_slice text) {
  if (text.size)
    ent_strbuf_json(out, text);
  else
    ent_strbuf_puts(out, "null");
}

void ent_json_day(ent_strbuf *out, ent_day day) {
  char text[16];
  ent_day_format(day, text);
  ent_json_text(out, ent_slice_of(text));
}

static void add_key(ent_strbuf *out, const char *key, ent_slice text) {
  ent_strbuf_printf(out, "\"%s\":", key);
  ent_json_text(out, text);
  ent_strbuf_putc(out, ',');
}

static void add_number(ent_strbuf *out, const char *key, double value) {
  ent_strbuf_printf(out, "\"%s\":", key);
  ent_json_number(out, value);
  ent_strbuf_putc(out, ',');
}

static void add_span(ent_strbuf *out, uint32_t begin, uint32_t end) {
  if (begin == 0 && end == 0)
    ent_strbuf_puts(out, "\"span\":null");
  else
    ent_strbuf_printf(out, "\"span\":[%u,%u]", begin, end);
}

static void add_interval(ent_strbuf *out, ent_interval interval) {
  ent_strbuf_puts(out, "{\"from\":");
  ent_json_day(out, interval.from);
  ent_strbuf_puts(out, ",\"to\":");
  ent_json_day(out, interval.to);
  ent_strbuf_putc(out, ',');
}

static void add_participants(ent_strbuf *out, const char *key, ent_participants list) {
  ent_strbuf_printf(out, "\"%s\":[", key);
  for (uint32_t i = 0; i < list.count; i++) {
    const ent_participant *one = &list.items[i];
    ent_strbuf_puts(out, i ? ",{" : "{");
    add_key(out, "entity", one->entity);
    add_key(out, "sector", one->sector);
    add_key(out, "name", one->name);
    add_span(out, one->begin, one->end);
    ent_strbuf_putc(out, '}');
  }
  ent_strbuf_puts(out, "],");
}

static void add_contexts(ent_strbuf *out, ent_slice contexts) {
  bool first = true;
  ent_strbuf_puts(out, "\"contexts\":[");
  while (contexts.size) {
    ent_slice one = ent_slice_cut(&contexts, '|');
    if (!one.size) continue;
    if (!first) ent_strbuf_putc(out, ',');
    ent_strbuf_json(out, one);
    first = false;
  }
  ent_strbuf_puts(out, "],");
}

static void add_document(ent_strbuf *out, const ent_document *document) {
  if (!document) {
    ent_strbuf_puts(out, "\"document\":null,\"uri\":null,\"published\":null,");
    return;
  }
  add_key(out, "document", document->id);
  add_key(out, "uri", document->uri);
  ent_strbuf_puts(out, "\"published\":");
  if (ent_interval_known(document->published)) {
    add_interval(out, document->published);
    ent_strbuf_puts(out, "\"basis\":");
    ent_json_text(out, ent_slice_of(ent_basis_name(document->published_basis)));
    ent_strbuf_puts(out, "},");
  } else {
    ent_strbuf_puts(out, "null,");
  }
}

static void add_trigger(ent_strbuf *out, const ent_report *report) {
  ent_strbuf_puts(out, "\"trigger\":");
  if (!report->trigger.size && !report->trigger_end) {
    ent_strbuf_puts(out, "null,");
    return;
  }
  ent_strbuf_putc(out, '{');
  add_key(out, "text", report->trigger);
  add_span(out, report->trigger_begin, report->trigger_end);
  ent_strbuf_puts(out, "},");
}

static void add_date(ent_strbuf *out, const ent_report *report) {
  ent_strbuf_puts(out, "\"date\":");
  if (!ent_interval_known(report->date)) {
    ent_strbuf_puts(out, "null,");
    return;
  }
  add_interval(out, report->date);
  add_key(out, "precision", ent_slice_of(ent_precision_name(report->precision)));
  add_key(out, "text", report->date_text);
  ent_strbuf_puts(out, "\"basis\":");
  ent_json_text(out, ent_slice_of(ent_basis_name(report->date_basis)));
  ent_strbuf_puts(out, "},");
}

static void add_place(ent_strbuf *out, const ent_report *report) {
  ent_strbuf_puts(out, "\"place\":");
  if (!report->place_name.size && !report->place_country.size) {
    ent_strbuf_puts(out, "null,");
    return;
  }
  ent_strbuf_putc(out, '{');
  add_key(out, "name", report->place_name);
  add_key(out, "country", report->place_country);
  add_number(out, "lat", report->latitude);
  ent_strbuf_puts(out, "\"lon\":");
  ent_json_number(out, report->longitude);
  ent_strbuf_puts(out, "},");
}

static void add_codes(ent_strbuf *out, const ent_report *report) {
  ent_strbuf_printf(out, "\"reciprocal\":%s,", report->reciprocal ? "true" : "false");
  add_key(out, "type", report->type);
  add_key(out, "mode", report->mode);
  add_contexts(out, report->contexts);
  add_key(out, "cameo", report->cameo);
  add_number(out, "goldstein", report->goldstein);
  add_number(out, "quad", report->quad ? report->quad : (double)NAN);
  add_key(out, "relation", report->relation);
  add_key(out, "topic", report->topic);
  add_key(out, "indicator", report->indicator);
  add_number(out, "value", report->value);
  add_number(out, "value_to", report->value_to);
  add_key(out, "comparator", report->comparator);
  add_key(out, "unit", report->unit);
  add_key(out, "text_value", report->text_value);
}

void ent_report_write_json(ent_strbuf *out, const ent_report *report) {
  ent_strbuf_putc(out, '{');
  add_key(out, "report", ent_slice_of(report->id));
  add_document(out, report->document);
  ent_strbuf_printf(out, "\"sentence\":%u,\"span\":[%u,%u],", report->sentence, report->begin,
                    report->end);
  add_key(out, "text", report->text);
  add_key(out, "kind", ent_slice_of(ent_report_kind_name(report->kind)));
  add_trigger(out, report);
  add_participants(out, "actor", report->actor);
  add_participants(out, "recipient", report->recipient);
  add_codes(out, report);
  add_date(out, report);
  add_place(out, report);
  add_participants(out, "speaker", report->speaker);
  add_key(out, "modality", ent_slice_of(ent_modality_name(report->modality)));
  add_key(out, "timing", ent_slice_of(ent_timing_name(report->timing)));
  add_number(out, "confidence", report->confidence);
  ent_strbuf_puts(out, "\"rule\":");
  ent_json_text(out, report->rule);
  ent_strbuf_puts(out, "}\n");
}

void ent_report_write_whole(ent_strbuf *out, const ent_report *report, ent_slice item) {
  static const ent_document none = {.published = {ENT_DAY_NONE, ENT_DAY_NONE}};
  const ent_document *document = report->document ? report->document : &none;
  ent_report_write_json(out, report);
  if (out->size < 2) return; /* failed */
  out->size -= 2;            /* "}\n": more keys follow */
  ent_strbuf_putc(out, ',');
  add_key(out, "item", item);
  add_key(out, "title", document->title);
  add_key(out, "publisher", document->publisher);
  ent_strbuf_puts(out, "\"side\":");
  ent_json_text(out, document->side);
  ent_strbuf_putc(out, '}');
}

void ent_header_write_json(ent_strbuf *out, const ent_versions *versions) {
  ent_strbuf_printf(out, "{\"format\":%d,", ENT_JSONL_FORMAT);
  add_key(out, "entente", versions->entente);
  add_key(out, "model", versions->model);
  add_key(out, "world", versions->world);
  ent_strbuf_puts(out, "\"lexicon\":");
  ent_json_text(out, versions->lexicon);
  ent_strbuf_puts(out, "}\n");
}
