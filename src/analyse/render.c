/* In: a dossier. Out: text for a terminal or Markdown. Lines are wrapped at 100 columns,
 * the date in a column of its own; nothing is left out. */
#include "analyse/dossier.h"
#include "analyse/phrase.h"
#include "analyse/tell.h"
#include "record/say.h"

enum { WIDTH = 100, DATE_COLUMN = 24 };
enum { GLUE = 0x1f }; /* a space at which no line ends; ours, never a document's */

/* Columns that a UTF-8 text takes, one a code point. */
static size_t columns_of(const char *text, size_t size) {
  size_t columns = 0;
  for (size_t i = 0; i < size; i++) columns += ((unsigned char)text[i] & 0xc0) != 0x80;
  return columns;
}

/* Adds text word by word from column `at`, further lines indented. White space of the
 * text, line ends too, counts as one space. */
static void add_wrapped(ent_strbuf *out, ent_slice text, size_t at, size_t indent) {
  size_t i = 0;
  bool first = true;
  while (i < text.size) {
    size_t start, columns;
    while (i < text.size && (unsigned char)text.data[i] <= ' ' && text.data[i] != GLUE) i++;
    start = i;
    while (i < text.size && ((unsigned char)text.data[i] > ' ' || text.data[i] == GLUE)) i++;
    if (i == start) break;
    columns = columns_of(text.data + start, i - start);
    if (!first && at + 1 + columns > WIDTH) {
      ent_strbuf_printf(out, "\n%*s", (int)indent, "");
      at = indent;
    } else if (!first) {
      ent_strbuf_putc(out, ' ');
      at++;
    }
    for (size_t j = start; j < i; j++)
      ent_strbuf_putc(out, text.data[j] == GLUE ? ' ' : text.data[j]);
    at += columns;
    first = false;
  }
}

/* [1-3,7] */
static void add_refs(ent_strbuf *out, ent_dossier_refs refs) {
  ent_strbuf_putc(out, '[');
  for (uint32_t i = 0; i < refs.count; i++) {
    uint32_t last = i;
    while (last + 1 < refs.count && refs.numbers[last + 1] == refs.numbers[last] + 1) last++;
    if (i) ent_strbuf_putc(out, ',');
    if (last > i + 1) {
      ent_strbuf_printf(out, "%u-%u", refs.numbers[i], refs.numbers[last]);
      i = last;
    } else {
      ent_strbuf_printf(out, "%u", refs.numbers[i]);
    }
  }
  ent_strbuf_putc(out, ']');
}

/* " (AZE only)", " (AZE 2, PAK 1, unknown 1)"; nothing if no side is known. */
static void add_sides(ent_strbuf *out, const ent_dossier_line *line) {
  bool unknown = line->side_count && !line->sides[0].side.size;
  if (line->side_count <= (unknown ? 1u : 0u)) return;
  if (line->one_side.size) {
    ent_strbuf_printf(out, "(%.*s%conly)%c", ENT_FMT(line->one_side), GLUE, GLUE);
    return;
  }
  for (uint32_t i = unknown; i < line->side_count; i++)
    ent_strbuf_printf(out, "%s%.*s%c%u", i > unknown ? ", " : "(", ENT_FMT(line->sides[i].side),
                      GLUE, line->sides[i].independent);
  if (unknown) ent_strbuf_printf(out, ", unknown%c%u", GLUE, line->sides[0].independent);
  ent_strbuf_printf(out, ")%c", GLUE);
}

static bool is_plain(ent_modality modality) { return modality <= ENT_ONGOING; }

/* "signed an agreement in Simla" */
static bool tells_place(const ent_dossier_line *line) {
  size_t size = line->statement.size, place = line->place.size;
  return size > place && ent_slice_find(line->statement, line->place, size - place) != SIZE_MAX;
}

/* "Pakistan recognised Azerbaijan. 2 sources [1-3]" */
static void say_line(ent_strbuf *out, const ent_dossier_line *line) {
  ent_strbuf_add(out, line->statement);
  if (line->place.size && !tells_place(line)) ent__tell_place(out, line->place);
  if (line->speaker.size) {
    ent_slice speaker = line->speaker;
    bool article = ent_slice_starts(speaker, "The ");
    if (article) speaker = (ent_slice){speaker.data + 4, speaker.size - 4};
    ent_strbuf_printf(out, ", according to %s%.*s", article ? "the " : "", ENT_FMT(speaker));
  }
  if (line->contested.size) ent_strbuf_printf(out, " (%s)", ent__contested_words(line));
  if (line->lead.kind == ENT_MEASURE && !is_plain(line->lead.modality)) /* no verb tells it */
    ent_strbuf_printf(out, " (%s)", line->lead.modality == ENT_HYPOTHETICAL ? "possible"
                                    : line->lead.modality == ENT_DENIED     ? "denied" : "expected");
  ent_strbuf_printf(out, ". %u%csource%s%c", line->independent, GLUE,
                    line->independent == 1 ? "" : "s", GLUE);
  if (line->documents != line->independent)
    ent_strbuf_printf(out, "(%u%cdocuments)%c", line->documents, GLUE, GLUE);
  add_sides(out, line);
  add_refs(out, line->refs);
}

static void say_discrepancy(ent_strbuf *out, const ent_dossier_discrepancy *one) {
  bool mirror = ent_slice_is(one->attribute, "mirror"); /* its claims name their flows */
  ent_strbuf_printf(out, "%.*s: ", ENT_FMT(one->statement));
  if (!mirror) ent_strbuf_printf(out, "%.*s ", ENT_FMT(one->attribute));
  for (uint32_t i = 0; i < one->count; i++) {
    if (i) ent_strbuf_puts(out, "; ");
    ent_strbuf_printf(out, "\"%.*s\" ", ENT_FMT(one->claims[i].value));
    if (one->claims[i].one_side.size)
      ent_strbuf_printf(out, "(%.*s)%c", ENT_FMT(one->claims[i].one_side), GLUE);
    add_refs(out, one->claims[i].refs);
  }
  if (one->against.size)
    ent_strbuf_printf(out, "; %s%.*s", mirror ? "" : ent_slice_is(one->attribute, "office") ? "the world's tables: " : "reckoned: ",
                      ENT_FMT(one->against));
  else if (one->one_document && one->count > 1 && ent_slice_is(one->verdict, "conflicts")) /* a change, or a charge and its answer, is none */
    ent_strbuf_puts(out, " (one document against itself)");
}

static void say_published(ent_strbuf *out, const ent_document *document) {
  ent_strbuf_puts(out, ", ");
  if (ent_interval_known(document->published))
    ent_say_date(out, document->published, ENT_PRECISION_NONE);
  else
    ent_strbuf_puts(out, "undated");
  if (document->published_basis == ENT_BASIS_CONTENT) ent_strbuf_puts(out, " (estimated)");
  if (document->side.size) ent_strbuf_printf(out, ", side %.*s", ENT_FMT(document->side));
}

static void say_source(ent_strbuf *out, const ent_document *document) {
  ent_strbuf_add(out, document->title.size ? document->title : document->uri);
  if (document->publisher.size) ent_strbuf_printf(out, ", %.*s", ENT_FMT(document->publisher));
  if (document->title.size && document->uri.size && !ent_slice_eq(document->title, document->uri))
    ent_strbuf_printf(out, ", %.*s", ENT_FMT(document->uri));
  say_published(out, document);
}

static void say_title(ent_strbuf *out, const ent_dossier *dossier) {
  if (!dossier->state_count) {
    ent_strbuf_printf(out, "Dossier on %.*s", ENT_FMT(dossier->topic));
    return;
  }
  ent_strbuf_puts(out, dossier->state_count == 1 ? "Foreign relations of " : "Relations of ");
  for (uint32_t i = 0; i < dossier->state_count; i++) {
    if (i) ent_strbuf_puts(out, i + 1 < dossier->state_count ? ", " : " and ");
    ent__tell_state(out, dossier->names[i]);
  }
  if (dossier->topic.size) ent_strbuf_printf(out, " on %.*s", ENT_FMT(dossier->topic));
}

static void say_summary(ent_strbuf *out, const ent_dossier *dossier) {
  for (uint32_t i = 0; i < dossier->summary_count; i++) {
    if (i) ent_strbuf_putc(out, ' ');
    ent_strbuf_add(out, dossier->summary[i].text);
    ent_strbuf_putc(out, GLUE);
    add_refs(out, dossier->summary[i].refs);
  }
}

static void say_counts(ent_strbuf *out, const ent_dossier *dossier) {
  if (!dossier->lines) {
    ent_strbuf_puts(out, dossier->state_count > 1 ? "The record tells nothing of them."
                                               : "The record tells nothing of it.");
    return;
  }
  ent_strbuf_printf(out, "%u lines from %u sentence%s of %u document%s", dossier->lines,
                    dossier->evidence_count, dossier->evidence_count == 1 ? "" : "s",
                    dossier->documents, dossier->documents == 1 ? "" : "s");
  if (dossier->independent != dossier->documents)
    ent_strbuf_printf(out, " (%u independent)", dossier->independent);
  ent_strbuf_puts(out, ".");
}

/* Widest date of the section decides its column. */
static size_t date_columns(const ent_dossier_section *section) {
  size_t widest = sizeof "undated" - 1;
  for (uint32_t i = 0; i < section->count; i++)
    if (section->lines[i].date_text.size > widest) widest = section->lines[i].date_text.size;
  return widest > DATE_COLUMN ? DATE_COLUMN : widest;
}

static void text_section(ent_strbuf *out, ent_strbuf *scratch, const ent_dossier_section *section,
                         const char *title) {
  size_t column = date_columns(section);
  ent_strbuf_printf(out, "\n%s\n", title);
  for (uint32_t i = 0; i < section->count; i++) {
    const ent_dossier_line *line = &section->lines[i];
    ent_slice date = line->date_text.size ? line->date_text : ENT_SLICE("undated");
    ent_strbuf_printf(out, "  %-*.*s  ", (int)column, ENT_FMT(date));
    ent_strbuf_clear(scratch);
    say_line(scratch, line);
    add_wrapped(out, ent_strbuf_slice(scratch), column + 4, column + 4);
    ent_strbuf_putc(out, '\n');
  }
}

void ent_dossier_write_text(ent_strbuf *out, const ent_dossier *dossier) {
  ent_strbuf scratch;
  ent_strbuf_init(&scratch, 0);
  say_title(out, dossier);
  ent_strbuf_putc(out, '\n');
  say_counts(out, dossier);
  ent_strbuf_putc(out, '\n');
  if (dossier->summary_count) {
    ent_strbuf_puts(out, "\nSummary\n  ");
    say_summary(&scratch, dossier);
    add_wrapped(out, ent_strbuf_slice(&scratch), 2, 2);
    ent_strbuf_putc(out, '\n');
  }
  for (int i = 0; i < ENT_SECTIONS; i++)
    if (dossier->sections[i].count)
      text_section(out, &scratch, &dossier->sections[i], ent_section_title((ent_section)i));
  if (dossier->discrepancy_count) ent_strbuf_puts(out, "\nDiscrepancies\n");
  for (uint32_t i = 0; i < dossier->discrepancy_count; i++) {
    const ent_dossier_discrepancy *one = &dossier->discrepancies[i];
    ent_strbuf_printf(out, "  %-17.*s  ", ENT_FMT(one->verdict));
    ent_strbuf_clear(&scratch);
    say_discrepancy(&scratch, one);
    add_wrapped(out, ent_strbuf_slice(&scratch), 21, 21);
    ent_strbuf_putc(out, '\n');
  }
  if (dossier->evidence_count) ent_strbuf_puts(out, "\nEvidence\n");
  for (uint32_t i = 0; i < dossier->evidence_count; i++) {
    ent_strbuf_printf(out, "  [%u] ", i + 1);
    ent_strbuf_clear(&scratch);
    say_source(&scratch, dossier->evidence[i].document);
    ent_strbuf_printf(&scratch, ", sentence %u: \"%.*s\"", dossier->evidence[i].sentence + 1,
                      ENT_FMT(dossier->evidence[i].text));
    add_wrapped(out, ent_strbuf_slice(&scratch), 8, 6);
    ent_strbuf_putc(out, '\n');
  }
  out->failed |= scratch.failed;
  ent_strbuf_free(&scratch);
}

/* Text of a document inside Markdown: what would be markup is escaped, ends of lines and
 * other control characters become spaces. */
static void add_escaped(ent_strbuf *out, ent_slice text) {
  for (size_t i = 0; i < text.size; i++) {
    char c = text.data[i];
    if (strchr("\\`*_[]<>#|~", c) && c) ent_strbuf_putc(out, '\\');
    ent_strbuf_putc(out, (unsigned char)c < ' ' ? ' ' : c);
  }
}

void ent_dossier_write_markdown(ent_strbuf *out, const ent_dossier *dossier) {
  ent_strbuf scratch;
  ent_strbuf_init(&scratch, 0);
  ent_strbuf_puts(out, "# ");
  say_title(out, dossier);
  ent_strbuf_puts(out, "\n\n");
  say_counts(out, dossier);
  ent_strbuf_putc(out, '\n');
  if (dossier->summary_count) {
    ent_strbuf_puts(out, "\n## Summary\n\n");
    say_summary(&scratch, dossier);
    add_escaped(out, ent_strbuf_slice(&scratch));
    ent_strbuf_putc(out, '\n');
  }
  for (int i = 0; i < ENT_SECTIONS; i++) {
    const ent_dossier_section *section = &dossier->sections[i];
    if (section->count) ent_strbuf_printf(out, "\n## %s\n\n", ent_section_title((ent_section)i));
    for (uint32_t j = 0; j < section->count; j++) {
      ent_slice date = section->lines[j].date_text;
      ent_strbuf_printf(out, "- **%.*s** ", ENT_FMT(date.size ? date : ENT_SLICE("undated")));
      ent_strbuf_clear(&scratch);
      say_line(&scratch, &section->lines[j]);
      add_escaped(out, ent_strbuf_slice(&scratch));
      ent_strbuf_putc(out, '\n');
    }
  }
  if (dossier->discrepancy_count) ent_strbuf_puts(out, "\n## Discrepancies\n\n");
  for (uint32_t i = 0; i < dossier->discrepancy_count; i++) {
    ent_strbuf_printf(out, "- **%.*s** ", ENT_FMT(dossier->discrepancies[i].verdict));
    ent_strbuf_clear(&scratch);
    say_discrepancy(&scratch, &dossier->discrepancies[i]);
    add_escaped(out, ent_strbuf_slice(&scratch));
    ent_strbuf_putc(out, '\n');
  }
  if (dossier->evidence_count) ent_strbuf_puts(out, "\n## Evidence\n\n");
  for (uint32_t i = 0; i < dossier->evidence_count; i++) {
    const ent_dossier_evidence *one = &dossier->evidence[i];
    ent_strbuf_printf(out, "%u. ", i + 1);
    ent_strbuf_clear(&scratch);
    say_source(&scratch, one->document);
    ent_strbuf_printf(&scratch, ", sentence %u: \"%.*s\"", one->sentence + 1, ENT_FMT(one->text));
    add_escaped(out, ent_strbuf_slice(&scratch));
    ent_strbuf_putc(out, '\n');
  }
  out->failed |= scratch.failed;
  ent_strbuf_free(&scratch);
}
