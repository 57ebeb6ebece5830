/* In: a dossier. Out: one JSON object. Keys are those of the report stream; "refs" are
 * numbers of "evidence". */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "analyse/dossier.h"

static void add_text(ent_strbuf *out, const char *key, ent_slice text) {
  ent_strbuf_printf(out, "\"%s\":", key);
  if (text.size) ent_strbuf_json(out, text);
  else ent_strbuf_puts(out, "null");
  ent_strbuf_putc(out, ',');
}

static void add_number(ent_strbuf *out, const char *key, double value) {
  char text[40] = "null";
  for (int digits = 15; isfinite(value) && digits <= 17; digits++) {
    snprintf(text, sizeof text, "%.*g", digits, value);
    if (strtod(text, NULL) == value) break;
  }
  ent_strbuf_printf(out, "\"%s\":%s,", key, text);
}

static void add_day(ent_strbuf *out, const char *key, ent_day day) {
  char text[16];
  ent_day_format(day, text);
  add_text(out, key, ent_slice_of(text));
}

static void add_list(ent_strbuf *out, const char *key, const ent_slice *list, uint32_t count) {
  ent_strbuf_printf(out, "\"%s\":[", key);
  for (uint32_t i = 0; i < count; i++) {
    if (i) ent_strbuf_putc(out, ',');
    ent_strbuf_json(out, list[i]);
  }
  ent_strbuf_puts(out, "],");
}

static void add_refs(ent_strbuf *out, ent_dossier_refs refs) {
  ent_strbuf_puts(out, "\"refs\":[");
  for (uint32_t i = 0; i < refs.count; i++)
    ent_strbuf_printf(out, i ? ",%u" : "%u", refs.numbers[i]);
  ent_strbuf_putc(out, ']');
}

static void add_date(ent_strbuf *out, const ent_dossier_line *line) {
  ent_strbuf_puts(out, "\"date\":");
  if (!ent_interval_known(line->date)) {
    ent_strbuf_puts(out, "null,");
    return;
  }
  ent_strbuf_putc(out, '{');
  add_day(out, "from", line->date.from);
  add_day(out, "to", line->date.to);
  add_text(out, "precision", ent_slice_of(ent_precision_name(line->lead.precision)));
  add_text(out, "basis", ent_slice_of(ent_basis_name(line->lead.date_basis)));
  ent_strbuf_puts(out, "\"text\":");
  ent_strbuf_json(out, line->date_text);
  ent_strbuf_puts(out, "},");
}

static void add_ended(ent_strbuf *out, ent_interval ended) {
  ent_strbuf_puts(out, "\"ended\":");
  if (!ent_interval_known(ended)) {
    ent_strbuf_puts(out, "null,");
    return;
  }
  ent_strbuf_putc(out, '{');
  add_day(out, "from", ended.from);
  add_day(out, "to", ended.to);
  if (!out->failed) out->data[out->size - 1] = '}';
  ent_strbuf_putc(out, ',');
}

static void add_sides(ent_strbuf *out, const ent_dossier_line *line) {
  ent_strbuf_puts(out, "\"sides\":[");
  for (uint32_t i = 0; i < line->side_count; i++) {
    const ent_dossier_side *side = &line->sides[i];
    ent_strbuf_puts(out, i ? ",{" : "{");
    add_text(out, "side", side->side);
    ent_strbuf_printf(out, "\"documents\":%u,\"independent\":%u}", side->documents, side->independent);
  }
  ent_strbuf_puts(out, "],");
}

static void add_line(ent_strbuf *out, const ent_dossier_line *line) {
  const ent_report *lead = &line->lead;
  ent_strbuf_putc(out, '{');
  add_text(out, "item", line->item);
  add_text(out, "statement", line->statement);
  add_text(out, "kind", ent_slice_of(ent_report_kind_name(lead->kind)));
  add_list(out, "actor", line->actors, line->actor_count);
  add_list(out, "recipient", line->recipients, line->recipient_count);
  ent_strbuf_printf(out, "\"reciprocal\":%s,", line->reciprocal ? "true" : "false");
  add_text(out, "type", lead->type);
  add_text(out, "mode", lead->mode);
  add_text(out, "cameo", line->cameo);
  add_number(out, "goldstein", lead->goldstein);
  add_number(out, "quad", lead->quad ? lead->quad : (double)NAN);
  add_text(out, "relation", lead->relation);
  add_text(out, "topic", line->topic);
  add_text(out, "indicator", lead->indicator);
  add_number(out, "value", lead->value);
  add_number(out, "value_to", lead->value_to);
  add_text(out, "comparator", lead->comparator);
  add_text(out, "unit", lead->unit);
  add_text(out, "text_value", lead->text_value);
  add_date(out, line);
  add_ended(out, line->ended);
  add_text(out, "place", line->place);
  add_text(out, "speaker", line->speaker);
  add_text(out, "contested", line->contested);
  add_text(out, "modality", ent_slice_of(ent_modality_name(lead->modality)));
  ent_strbuf_printf(out, "\"documents\":%u,\"independent\":%u,", line->documents, line->independent);
  add_sides(out, line);
  add_text(out, "one_side", line->one_side);
  add_text(out, "lead", ent_slice_of(lead->id));
  add_refs(out, line->refs);
  ent_strbuf_putc(out, '}');
}

static void add_sections(ent_strbuf *out, const ent_dossier *dossier) {
  ent_strbuf_puts(out, "\"sections\":[");
  for (int i = 0; i < ENT_SECTIONS; i++) {
    const ent_dossier_section *section = &dossier->sections[i];
    ent_strbuf_puts(out, i ? ",\n{" : "\n{");
    add_text(out, "section", ent_slice_of(ent_section_key((ent_section)i)));
    add_text(out, "title", ent_slice_of(ent_section_title((ent_section)i)));
    ent_strbuf_puts(out, "\"lines\":[");
    for (uint32_t j = 0; j < section->count; j++) {
      ent_strbuf_puts(out, j ? ",\n " : "\n ");
      add_line(out, &section->lines[j]);
    }
    ent_strbuf_puts(out, "]}");
  }
  ent_strbuf_puts(out, "],\n");
}

static void add_discrepancies(ent_strbuf *out, const ent_dossier *dossier) {
  ent_strbuf_puts(out, "\"discrepancies\":[");
  for (uint32_t i = 0; i < dossier->discrepancy_count; i++) {
    const ent_dossier_discrepancy *one = &dossier->discrepancies[i];
    ent_strbuf_puts(out, i ? ",\n {" : "\n {");
    add_text(out, "statement", one->statement);
    add_text(out, "attribute", one->attribute);
    add_text(out, "verdict", one->verdict);
    add_text(out, "against", one->against);
    ent_strbuf_printf(out, "\"one_document\":%s,", one->one_document ? "true" : "false");
    ent_strbuf_puts(out, "\"claims\":[");
    for (uint32_t j = 0; j < one->count; j++) {
      ent_strbuf_puts(out, j ? ",{" : "{");
      add_text(out, "value", one->claims[j].value);
      add_text(out, "one_side", one->claims[j].one_side);
      add_refs(out, one->claims[j].refs);
      ent_strbuf_putc(out, '}');
    }
    ent_strbuf_puts(out, "]}");
  }
  ent_strbuf_puts(out, "],\n");
}

static void add_evidence(ent_strbuf *out, const ent_dossier *dossier) {
  ent_strbuf_puts(out, "\"evidence\":[");
  for (uint32_t i = 0; i < dossier->evidence_count; i++) {
    const ent_dossier_evidence *one = &dossier->evidence[i];
    ent_strbuf_printf(out, i ? ",\n {\"number\":%u," : "\n {\"number\":%u,", i + 1);
    add_text(out, "document", one->document->id);
    add_text(out, "uri", one->document->uri);
    add_text(out, "title", one->document->title);
    add_text(out, "publisher", one->document->publisher);
    add_text(out, "side", one->document->side);
    add_day(out, "published_from", one->document->published.from);
    add_day(out, "published_to", one->document->published.to);
    ent_strbuf_printf(out, "\"sentence\":%u,\"text\":", one->sentence);
    ent_strbuf_json(out, one->text);
    ent_strbuf_putc(out, '}');
  }
  ent_strbuf_puts(out, "]");
}

void ent_dossier_write_json(ent_strbuf *out, const ent_dossier *dossier) {
  ent_strbuf_putc(out, '{');
  add_list(out, "states", dossier->states, dossier->state_count);
  add_list(out, "names", dossier->names, dossier->state_count);
  add_text(out, "topic", dossier->topic);
  ent_strbuf_printf(out, "\"documents\":%u,\"independent\":%u,\n", dossier->documents,
                    dossier->independent);
  ent_strbuf_puts(out, "\"paragraph\":[");
  for (uint32_t i = 0; i < dossier->summary_count; i++) {
    ent_strbuf_puts(out, i ? ",\n {" : "\n {");
    add_text(out, "text", dossier->summary[i].text);
    add_refs(out, dossier->summary[i].refs);
    ent_strbuf_putc(out, '}');
  }
  ent_strbuf_puts(out, "],\n");
  add_sections(out, dossier);
  add_discrepancies(out, dossier);
  add_evidence(out, dossier);
  ent_strbuf_puts(out, "}\n");
}
