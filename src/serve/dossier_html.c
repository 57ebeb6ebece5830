/* In: a dossier. Out: one HTML file: summary, timeline, sections, what sources differ on, the
 * sentences. No script, nothing from elsewhere; it prints, and has a dark side. */
#include "serve/dossier_html.h"

#include <math.h>

#include "record/say.h"
#include "serve/json.h"

static const char style[] =
    ":root{color-scheme:light dark;--ink:#1b1b1b;--dim:#595959;--line:#c8c8c8;--bg:#fff;"
    "--a:#0b5cad;--bad:#a3341b}"
    "@media(prefers-color-scheme:dark){:root{--ink:#e8e8e8;--dim:#a8a8a8;--line:#4a4a4a;"
    "--bg:#161616;--a:#7db8f5;--bad:#ff9d80}}"
    "body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--bg);"
    "max-width:56rem;margin:2rem auto;padding:0 1rem}"
    "a{color:var(--a)}h1{line-height:1.2}h2{margin-top:2.5rem;border-bottom:1px solid var(--line)}"
    "ul{list-style:none;padding:0}li{margin:.35rem 0}time{color:var(--dim);margin-right:.5rem;"
    "font-variant-numeric:tabular-nums}.refs{font-size:.8em;color:var(--dim)}"
    ".contested{color:var(--bad);font-weight:600}.dim{color:var(--dim)}"
    "table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;"
    "padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line)}"
    "svg{width:100%;height:auto}svg text{fill:var(--dim);font-size:11px}"
    "svg .bar{fill:var(--a)}svg .vague{fill:var(--a);fill-opacity:.25;stroke:var(--a);"
    "stroke-dasharray:3 2}svg .grid{stroke:var(--line)}"
    "blockquote{margin:.2rem 0;padding-left:.8rem;border-left:3px solid var(--line)}"
    ":target{outline:2px solid var(--a)}"
    "@media print{body{max-width:none;font-size:10pt}a{color:inherit;text-decoration:none}}";

/* Text of the record: nothing in it is markup, and its direction stays its own. */
static void add_text(ent_strbuf *out, ent_slice text) {
  for (size_t i = 0; i < text.size; i++) {
    unsigned char c = (unsigned char)text.data[i];
    if (c == '&') ent_strbuf_puts(out, "&amp;");
    else if (c == '<') ent_strbuf_puts(out, "&lt;");
    else if (c == '>') ent_strbuf_puts(out, "&gt;");
    else if (c == '"') ent_strbuf_puts(out, "&quot;");
    else if (c < ' ' && c != '\n' && c != '\t') ent_strbuf_putc(out, ' ');
    else ent_strbuf_putc(out, (char)c);
  }
}

static void add_bdi(ent_strbuf *out, ent_slice text) {
  ent_strbuf_puts(out, "<bdi>");
  add_text(out, text);
  ent_strbuf_puts(out, "</bdi>");
}

static void add_refs(ent_strbuf *out, ent_dossier_refs refs) {
  ent_strbuf_puts(out, " <span class=\"refs\">");
  for (uint32_t i = 0; i < refs.count; i++)
    ent_strbuf_printf(out, "%s<a href=\"#s%u\">%u</a>", i ? ", " : "[", refs.numbers[i],
                      refs.numbers[i]);
  ent_strbuf_puts(out, refs.count ? "]</span>" : "</span>");
}

static void add_title(ent_strbuf *out, const ent_dossier *d) {
  for (uint32_t i = 0; i < d->state_count; i++) {
    if (i) ent_strbuf_puts(out, i + 1 == d->state_count ? " and " : ", ");
    add_text(out, d->names[i]);
  }
  if (d->topic.size) {
    if (d->state_count) ent_strbuf_puts(out, ": ");
    add_text(out, d->topic);
  }
}

static void add_head(ent_strbuf *out, const ent_dossier *d) {
  ent_strbuf_puts(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                       " style-src 'unsafe-inline'\">\n<title>");
  add_title(out, d);
  ent_strbuf_printf(out, "</title>\n<style>%s</style>\n</head>\n<body>\n<h1>", style);
  add_title(out, d);
  ent_strbuf_printf(out, "</h1>\n<p class=\"dim\">%u lines from %u documents, %u of them"
                         " independent. Numbers in brackets lead to the sentences.</p>\n",
                    d->lines, d->documents, d->independent);
}

static void add_summary(ent_strbuf *out, const ent_dossier *d) {
  if (!d->summary_count) return;
  ent_strbuf_puts(out, "<p>");
  for (uint32_t i = 0; i < d->summary_count; i++) {
    if (i) ent_strbuf_putc(out, ' ');
    add_bdi(out, d->summary[i].text);
    add_refs(out, d->summary[i].refs);
  }
  ent_strbuf_puts(out, "</p>\n");
}

/* ---- timeline --------------------------------------------------------------------------- */

enum { WIDTH = 860, LEFT = 130, ROW = 26 };

typedef struct scale {
  ent_day from, to;
} scale;

static double place(const scale *s, ent_day day) {
  double share = (double)(day - s->from) / (double)(s->to - s->from + 1);
  return LEFT + share * (WIDTH - LEFT - 10);
}

static scale whole(const ent_dossier *d) {
  scale s = {ENT_DAY_NONE, ENT_DAY_NONE};
  for (int k = 0; k < ENT_SECTIONS; k++)
    for (uint32_t i = 0; i < d->sections[k].count; i++) {
      ent_interval date = d->sections[k].lines[i].date;
      ent_day ends[] = {date.from, date.to};
      for (int e = 0; e < 2; e++) {
        if (ends[e] == ENT_DAY_NONE) continue;
        if (s.from == ENT_DAY_NONE || ends[e] < s.from) s.from = ends[e];
        if (s.to == ENT_DAY_NONE || ends[e] > s.to) s.to = ends[e];
      }
    }
  return s;
}

/* A day is a point, a month or a year a stretch of uncertain edges, what has an open end
 * reaches to the edge. */
static void add_mark(ent_strbuf *out, const scale *s, const ent_dossier_line *line, int row) {
  ent_day from = line->date.from != ENT_DAY_NONE ? line->date.from : s->from;
  ent_day to = line->date.to != ENT_DAY_NONE ? line->date.to : s->to;
  bool exact = line->lead.precision == ENT_PRECISION_DAY || line->lead.kind == ENT_RELATION;
  double x = place(s, from), wide = place(s, to) - x;
  ent_strbuf_printf(out, "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"12\" "
                         "rx=\"3\" opacity=\".7\"><title>", exact ? "bar" : "vague", x,
                    row * ROW + 7, wide < 4 ? 4 : wide);
  add_text(out, line->date_text);
  ent_strbuf_puts(out, ": ");
  add_text(out, line->statement);
  ent_strbuf_puts(out, "</title></rect>\n");
}

static void add_years(ent_strbuf *out, const scale *s, int rows) {
  int first, last, step = 1, month, day;
  ent_day_split(s->from, &first, &month, &day);
  ent_day_split(s->to, &last, &month, &day);
  while ((last - first) / step > 12) step = step == 1 ? 2 : step == 2 ? 5 : step * 2;
  for (int year = first / step * step; year <= last; year += step) {
    ent_day at = ent_day_of(year, 1, 1);
    if (at < s->from) continue;
    ent_strbuf_printf(out, "<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"0\" y2=\"%d\"/>"
                           "<text x=\"%.1f\" y=\"%d\">%d</text>\n", place(s, at), place(s, at),
                      rows * ROW, place(s, at) + 2, rows * ROW + 12, year);
  }
}

static void add_timeline(ent_strbuf *out, const ent_dossier *d) {
  scale s = whole(d);
  int rows = 0, row = 0;
  for (int k = 0; k < ENT_SECTIONS; k++) rows += d->sections[k].count > 0;
  if (s.from == ENT_DAY_NONE || !rows) return;
  ent_strbuf_printf(out, "<h2>Timeline</h2>\n<svg viewBox=\"0 0 %d %d\" role=\"img\""
                         " aria-label=\"What happened when; the sections below tell the same in"
                         " words\">\n", WIDTH, rows * ROW + 16);
  add_years(out, &s, rows);
  for (int k = 0; k < ENT_SECTIONS; k++) {
    const ent_dossier_section *section = &d->sections[k];
    if (!section->count) continue;
    ent_strbuf_printf(out, "<text x=\"0\" y=\"%d\">%.22s</text>\n", row * ROW + 17,
                      ent_section_title((ent_section)k));
    for (uint32_t i = 0; i < section->count; i++)
      if (ent_interval_known(section->lines[i].date)) add_mark(out, &s, &section->lines[i], row);
    row++;
  }
  ent_strbuf_puts(out, "</svg>\n");
}

/* ---- sections --------------------------------------------------------------------------- */

static void add_line(ent_strbuf *out, const ent_dossier_line *line) {
  ent_strbuf_puts(out, "<li>");
  if (line->date_text.size) {
    ent_strbuf_puts(out, "<time>");
    add_text(out, line->date_text);
    ent_strbuf_puts(out, "</time>");
  } else {
    ent_strbuf_puts(out, "<time>undated</time>");
  }
  add_bdi(out, line->statement);
  if (line->place.size) {
    ent_strbuf_puts(out, ", ");
    add_bdi(out, line->place);
  }
  if (line->speaker.size) {
    ent_strbuf_puts(out, " <span class=\"dim\">according to ");
    add_bdi(out, line->speaker);
    ent_strbuf_puts(out, "</span>");
  }
  if (line->contested.size) {
    ent_strbuf_puts(out, " <span class=\"contested\">");
    add_text(out, line->contested);
    ent_strbuf_puts(out, "</span>");
  }
  ent_strbuf_printf(out, " <span class=\"dim\">%u source%s</span>", line->independent,
                    line->independent == 1 ? "" : "s");
  add_refs(out, line->refs);
  ent_strbuf_puts(out, "</li>\n");
}

static void add_sections(ent_strbuf *out, const ent_dossier *d) {
  for (int k = 0; k < ENT_SECTIONS; k++) {
    const ent_dossier_section *section = &d->sections[k];
    if (!section->count) continue;
    ent_strbuf_printf(out, "<h2>%s</h2>\n<ul>\n", ent_section_title((ent_section)k));
    for (uint32_t i = 0; i < section->count; i++) add_line(out, &section->lines[i]);
    ent_strbuf_puts(out, "</ul>\n");
  }
}

static void add_discrepancies(ent_strbuf *out, const ent_dossier *d) {
  if (!d->discrepancy_count) return;
  ent_strbuf_puts(out, "<h2>Where the sources differ</h2>\n<table>\n<tr><th>What</th><th>Verdict"
                       "</th><th>One says</th></tr>\n");
  for (uint32_t i = 0; i < d->discrepancy_count; i++) {
    const ent_dossier_discrepancy *one = &d->discrepancies[i];
    ent_strbuf_puts(out, "<tr><td>");
    add_bdi(out, one->statement);
    ent_strbuf_puts(out, " (");
    add_text(out, one->attribute);
    ent_strbuf_puts(out, ")</td><td>");
    add_text(out, one->verdict);
    ent_strbuf_puts(out, "</td><td>");
    for (uint32_t k = 0; k < one->count; k++) {
      if (k) ent_strbuf_puts(out, "<br>");
      add_bdi(out, one->claims[k].value);
      add_refs(out, one->claims[k].refs);
    }
    ent_strbuf_puts(out, "</td></tr>\n");
  }
  ent_strbuf_puts(out, "</table>\n");
}

static void add_sentences(ent_strbuf *out, const ent_dossier *d) {
  if (!d->evidence_count) return;
  ent_strbuf_puts(out, "<h2>Sentences</h2>\n<ol>\n");
  for (uint32_t i = 0; i < d->evidence_count; i++) {
    const ent_dossier_evidence *one = &d->evidence[i];
    const ent_document *document = one->document;
    ent_strbuf_printf(out, "<li id=\"s%u\"><blockquote>", i + 1);
    add_bdi(out, one->text);
    ent_strbuf_puts(out, "</blockquote><span class=\"dim\">");
    add_bdi(out, document->title.size ? document->title : document->uri);
    if (document->publisher.size) {
      ent_strbuf_puts(out, ", ");
      add_bdi(out, document->publisher);
    }
    if (ent_interval_known(document->published)) {
      ent_strbuf_puts(out, ", ");
      ent_say_date(out, document->published, ENT_PRECISION_NONE);
    }
    ent_strbuf_printf(out, ", sentence %u</span></li>\n", one->sentence + 1);
  }
  ent_strbuf_puts(out, "</ol>\n");
}

void ent_dossier_write_html(ent_strbuf *out, const ent_dossier *dossier) {
  add_head(out, dossier);
  if (!dossier->lines) ent_strbuf_puts(out, "<p>The record knows nothing of them.</p>\n");
  add_summary(out, dossier);
  add_timeline(out, dossier);
  add_sections(out, dossier);
  add_discrepancies(out, dossier);
  add_sentences(out, dossier);
  ent_strbuf_puts(out, "<p class=\"dim\">Made by entente " ENT_VERSION ".</p>\n</body>\n</html>\n");
}
