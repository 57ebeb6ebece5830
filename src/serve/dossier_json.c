/* In: a dossier. Out: its JSON with a summary, the lanes of its timeline, and its figures
 * with every source's value. */
#include "serve/dossier_json.h"

#include <math.h>
#include <stdlib.h>

#include "record/load.h"
#include "record/say.h"
#include "serve/json.h"

/* ---- summary ---------------------------------------------------------------------------- */

typedef struct sums {
  uint32_t kinds[3], quads[4], undated, scored;
  double goldstein;
  ent_interval span;
} sums;

static bool is_fact(const ent_dossier_line *line) {
  return line->lead.modality == ENT_HAPPENED || line->lead.modality == ENT_ONGOING;
}

static void add_line(sums *s, const ent_dossier_line *line) {
  const ent_interval date = line->date;
  ent_day from = date.from != ENT_DAY_NONE ? date.from : date.to;
  ent_day to = date.to != ENT_DAY_NONE ? date.to : date.from;
  s->kinds[line->lead.kind]++;
  if (from == ENT_DAY_NONE) s->undated++;
  else if (s->span.from == ENT_DAY_NONE || from < s->span.from) s->span.from = from;
  if (to != ENT_DAY_NONE && (s->span.to == ENT_DAY_NONE || to > s->span.to)) s->span.to = to;
  if (line->lead.kind != ENT_EVENT || !is_fact(line)) return;
  if (line->lead.quad >= 1 && line->lead.quad <= 4) s->quads[line->lead.quad - 1]++;
  if (isnan(line->lead.goldstein)) return;
  s->scored++;
  s->goldstein += line->lead.goldstein;
}

static void write_summary(ent__json *json, const ent_dossier *d) {
  static const char *const keys[] = {"events", "relations", "measures"};
  sums s = {.span = ENT_INTERVAL_NONE};
  for (int section = 0; section < ENT_SECTIONS; section++)
    for (uint32_t i = 0; i < d->sections[section].count; i++)
      add_line(&s, &d->sections[section].lines[i]);
  ent__json_open(json, "summary", '{');
  ent__json_int(json, "items", d->lines);
  for (int i = 0; i < 3; i++) ent__json_int(json, keys[i], s.kinds[i]);
  ent__json_day(json, "from", s.span.from);
  ent__json_day(json, "to", s.span.to);
  ent__json_int(json, "undated", s.undated);
  ent__json_real(json, "goldstein_mean", s.scored ? s.goldstein / s.scored : (double)NAN);
  ent__json_open(json, "quads", '[');
  for (int i = 0; i < 4; i++) ent__json_int(json, NULL, s.quads[i]);
  ent__json_close(json, ']');
  ent__json_open(json, "lines", '[');
  for (uint32_t i = 0; i < d->summary_count; i++) ent__json_string(json, NULL, d->summary[i].text);
  ent__json_close(json, ']');
  ent__json_close(json, '}');
}

/* ---- lanes ------------------------------------------------------------------------------ */

static void write_lanes(ent__json *json) {
  static const struct {
    const char *lane, *title;
    ent_section sections[4];
    int count;
  } lanes[] = {
      {"diplomacy", "Diplomacy",
       {ENT_SECTION_RECOGNITION, ENT_SECTION_OFFICES, ENT_SECTION_AGREEMENTS, ENT_SECTION_CONTACTS}, 4},
      {"words", "Words and positions", {ENT_SECTION_POSITIONS, ENT_SECTION_WORDS}, 2},
      {"military", "Military", {ENT_SECTION_MILITARY, ENT_SECTION_WAR}, 2},
      {"economy", "Economy", {ENT_SECTION_AID, ENT_SECTION_TRADE}, 2},
      {"people", "People", {ENT_SECTION_PEOPLE}, 1},
      {"other", "Other", {ENT_SECTION_THIRD, ENT_SECTION_OTHER}, 2},
  };
  ent__json_open(json, "lanes", '[');
  for (size_t i = 0; i < sizeof lanes / sizeof *lanes; i++) {
    ent__json_open(json, NULL, '{');
    ent__json_string(json, "lane", ent_slice_of(lanes[i].lane));
    ent__json_string(json, "title", ent_slice_of(lanes[i].title));
    ent__json_open(json, "sections", '[');
    for (int k = 0; k < lanes[i].count; k++)
      ent__json_string(json, NULL, ent_slice_of(ent_section_key(lanes[i].sections[k])));
    ent__json_close(json, ']');
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
}

/* ---- figures ---------------------------------------------------------------------------- */

static int by_list(const ent_slice *a, uint32_t n, const ent_slice *b, uint32_t m) {
  for (uint32_t i = 0; i < n && i < m; i++) {
    int order = ent_slice_cmp(a[i], b[i]);
    if (order) return order;
  }
  return (n > m) - (n < m);
}

/* Lines of one figure: the same indicator, unit, sides and topic. */
static int by_figure(const void *left, const void *right) {
  const ent_dossier_line *a = *(ent_dossier_line *const *)left;
  const ent_dossier_line *b = *(ent_dossier_line *const *)right;
  int order = ent_slice_cmp(a->lead.indicator, b->lead.indicator);
  if (!order) order = ent_slice_cmp(a->lead.unit, b->lead.unit);
  if (!order) order = by_list(a->actors, a->actor_count, b->actors, b->actor_count);
  if (!order) order = by_list(a->recipients, a->recipient_count, b->recipients, b->recipient_count);
  return order ? order : ent_slice_cmp(a->topic, b->topic);
}

static int by_figure_and_date(const void *left, const void *right) {
  const ent_dossier_line *a = *(ent_dossier_line *const *)left;
  const ent_dossier_line *b = *(ent_dossier_line *const *)right;
  int order = by_figure(left, right);
  if (order) return order;
  if (a->date.from != b->date.from) return a->date.from < b->date.from ? -1 : 1;
  return ent_slice_cmp(a->item, b->item);
}

static void write_point(ent__json *json, const ent_dossier_line *line, const ent_report *r) {
  const ent_document *document = r->document;
  ent_strbuf said;
  ent_strbuf_init(&said, 4096);
  ent_say_value(&said, r);
  ent__json_open(json, NULL, '{');
  ent__json_string(json, "item", line->item);
  ent__json_string(json, "report", ent_slice_of(r->id));
  ent__json_real(json, "value", r->value);
  ent__json_real(json, "value_to", r->value_to);
  ent__json_text(json, "comparator", r->comparator);
  ent__json_text(json, "text_value", r->text_value);
  ent__json_string(json, "said", ent_strbuf_slice(&said));
  if (ent_interval_known(r->date)) {
    ent__json_open(json, "date", '{');
    ent__json_day(json, "from", r->date.from);
    ent__json_day(json, "to", r->date.to);
    ent__json_text(json, "precision", ent_slice_of(ent_precision_name(r->precision)));
    ent__json_text(json, "text", r->date_text);
    ent__json_text(json, "basis", ent_slice_of(ent_basis_name(r->date_basis)));
    ent__json_close(json, '}');
  } else {
    ent__json_null(json, "date");
  }
  ent__json_string(json, "document", document->id);
  ent__json_int(json, "sentence", r->sentence);
  ent__json_text(json, "title", document->title);
  ent__json_text(json, "publisher", document->publisher);
  ent__json_text(json, "side", document->side);
  ent__json_day(json, "published", document->published.from);
  ent__json_string(json, "text", r->text);
  ent__json_close(json, '}');
  ent_strbuf_free(&said);
}

typedef struct pointer {
  ent_record *record;
  ent_arena *arena;
  sqlite3_stmt *rows;
  ent__loader loader;
} pointer;

static ent_status write_points(ent__json *json, pointer *p, const ent_dossier_line *line,
                               ent_error *err) {
  ent_status status;
  ent__bind_text(p->rows, 1, line->item);
  while ((status = ent__sql_step(p->record, p->rows, err)) == ENT_OK) {
    ent_report report;
    status = ent__load_report(&report, &p->loader, p->arena, p->rows, err);
    if (status != ENT_OK) break;
    write_point(json, line, &report);
  }
  sqlite3_reset(p->rows);
  return status == ENT_DONE ? ENT_OK : status;
}

static void write_entities(ent__json *json, const char *key, const ent_slice *list,
                           uint32_t count) {
  ent__json_open(json, key, '[');
  for (uint32_t i = 0; i < count; i++) ent__json_string(json, NULL, list[i]);
  ent__json_close(json, ']');
}

static void open_figure(ent__json *json, const ent_dossier_line *line) {
  ent__json_open(json, NULL, '{');
  ent__json_string(json, "indicator", line->lead.indicator);
  ent__json_text(json, "unit", line->lead.unit);
  write_entities(json, "actor", line->actors, line->actor_count);
  write_entities(json, "recipient", line->recipients, line->recipient_count);
  ent__json_text(json, "topic", line->topic);
  ent__json_open(json, "points", '[');
}

static ent_status open_pointer(pointer *p, ent_error *err) {
  ent_strbuf sql;
  ent_status status;
  ent_strbuf_init(&sql, 0);
  ent_strbuf_printf(&sql, "SELECT %s FROM item i JOIN item_report ir ON ir.item = i.id"
                          " JOIN report r ON r.id = ir.report JOIN document d ON d.id = r.document"
                          " JOIN sentence s ON s.id = r.sentence WHERE i.item = ?1"
                          " ORDER BY r.date_from, d.document, r.id", ent__report_select);
  status = sql.failed ? ent_fail(err, ENT_E_NOMEM, "out of memory")
                      : ent__sql_prepare(&p->rows, p->record, sql.data, err);
  ent_strbuf_free(&sql);
  return status == ENT_OK ? ent__loader_open(&p->loader, p->record, err) : status;
}

static ent_status write_figures(ent__json *json, const ent_dossier *d, pointer *p,
                                ent_error *err) {
  const ent_dossier_line **list = ENT_ARENA_NEW(p->arena, const ent_dossier_line *, d->lines + 1);
  uint32_t count = 0;
  ent_status status = list ? open_pointer(p, err) : ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (int s = 0; list && s < ENT_SECTIONS; s++)
    for (uint32_t i = 0; i < d->sections[s].count; i++)
      if (d->sections[s].lines[i].lead.kind == ENT_MEASURE)
        list[count++] = &d->sections[s].lines[i];
  if (count) qsort(list, count, sizeof *list, by_figure_and_date);
  ent__json_open(json, "figures", '[');
  for (uint32_t i = 0; status == ENT_OK && i < count; i++) {
    bool first = i == 0 || by_figure(&list[i - 1], &list[i]) != 0;
    bool last = i + 1 == count || by_figure(&list[i], &list[i + 1]) != 0;
    if (first) open_figure(json, list[i]);
    status = write_points(json, p, list[i], err);
    if (!last) continue;
    ent__json_close(json, ']');
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
  ent__loader_close(&p->loader);
  sqlite3_finalize(p->rows);
  return status;
}

ent_status ent__dossier_json(ent_strbuf *out, ent_arena *arena, ent_record *record,
                             const ent_dossier *dossier, ent_error *err) {
  ent__json json = {.out = out, .comma = true};
  pointer p = {.record = record, .arena = arena};
  ent_dossier_write_json(out, dossier);
  while (out->size && out->data[out->size - 1] != '}') out->size--;
  if (out->size) out->data[--out->size] = 0;
  write_summary(&json, dossier);
  write_lanes(&json);
  return write_figures(&json, dossier, &p, err);
}
