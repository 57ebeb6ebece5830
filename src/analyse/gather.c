/* In: states. Out: the items in which at least two of them take part, and what bears on
 * them from outside: a shared ally, and the refusal of one to deal with the other's
 * adversary. Each item becomes a statement with the sentences it rests on.
 *
 * One state alone: all its items. A topic alone: all items on it.
 *
 * Items are found from the state that has fewest, through item_party's key. */
#include "analyse/gather.h"

#include <stdlib.h>

#include "analyse/phrase.h"
#include "analyse/tell.h"
#include "record/say.h"

static const char reports_of_item[] =
    " FROM item_report ir CROSS JOIN report r ON r.id = ir.report"
    " JOIN document d ON d.id = r.document JOIN sentence s ON s.id = r.sentence"
    " WHERE ir.item = ?1 AND (?2 = 0 OR ir.report = ?2) ORDER BY d.document, r.id";

ent_status ent__gather_open(ent__gatherer *g, ent_record *record, ent_arena *arena,
                            const ent_slice *states, uint32_t count, ent_error *err) {
  ent_strbuf sql;
  ent_status status;
  *g = (ent__gatherer){.record = record, .arena = arena, .states = states, .state_count = count};
  ent_strbuf_init(&sql, 0);
  ent_strbuf_printf(&sql, "SELECT %s%s", ent__report_select, reports_of_item);
  status = sql.failed ? ent_fail(err, ENT_E_NOMEM, "out of memory")
                      : ent__sql_prepare(&g->reports, record, sql.data, err);
  ent_strbuf_free(&sql);
  if (status == ENT_OK)
    status = ent__sql_prepare(&g->name, record, "SELECT name FROM entity WHERE entity = ?1", err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&g->item, record,
                              "SELECT item, cameo, topic, date_from, date_to, date_precision,"
                              " documents, independent, lead, modality FROM item WHERE id = ?1",
                              err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&g->parties, record,
                              "SELECT entity, role FROM item_party WHERE item = ?1"
                              " ORDER BY role, entity",
                              err);
  if (status == ENT_OK)
    status = ent__sql_prepare(&g->changes, record,
                              "SELECT c.effect, c.date_from, c.date_to, i.date_precision FROM relation_change c LEFT JOIN item i ON i.id = c.event"
                              " WHERE c.relation = ?1 AND c.effect <> 'precedes' ORDER BY c.effect, c.date_from, c.date_to",
                              err);
  return status == ENT_OK ? ent__loader_open(&g->loader, record, err) : status;
}

void ent__gather_close(ent__gatherer *g) {
  ent__loader_close(&g->loader);
  sqlite3_finalize(g->changes);
  sqlite3_finalize(g->name);
  sqlite3_finalize(g->item);
  sqlite3_finalize(g->parties);
  sqlite3_finalize(g->reports);
}

ent_slice ent__gather_name(ent__gatherer *g, ent_slice entity) {
  ent_slice name = entity;
  ent__bind_text(g->name, 1, entity);
  if (sqlite3_step(g->name) == SQLITE_ROW) name = ent__text_copy(g->arena, g->name, 0);
  sqlite3_reset(g->name);
  if (ent_slice_is(entity, "*")) return ENT_SLICE("any state");
  return name.size ? name : entity;
}

/* ---- evidence ------------------------------------------------------------------------- */

static bool widen_table(ent__gatherer *g) {
  uint32_t wider = g->evidence_table ? g->evidence_table * 2 : 256;
  int64_t *keys = ENT_ARENA_NEW(g->arena, int64_t, wider);
  uint32_t *slots = ENT_ARENA_NEW(g->arena, uint32_t, wider);
  if (!keys || !slots) return false;
  for (uint32_t i = 0; i < g->evidence_table; i++) {
    uint32_t at = (uint32_t)((uint64_t)g->evidence_keys[i] * 0x9e3779b97f4a7c15u >> 33) % wider;
    if (!g->evidence_keys[i]) continue;
    while (keys[at]) at = (at + 1) % wider;
    keys[at] = g->evidence_keys[i];
    slots[at] = g->evidence_slots[i];
  }
  g->evidence_keys = keys;
  g->evidence_slots = slots;
  g->evidence_table = wider;
  return true;
}

uint32_t ent__gather_evidence(ent__gatherer *g, int64_t document, const ent_report *report) {
  int64_t key = document * ((int64_t)1 << 20) + report->sentence + 1;
  uint32_t at;
  if (g->evidence_count * 2 >= g->evidence_table && !widen_table(g)) return UINT32_MAX;
  at = (uint32_t)((uint64_t)key * 0x9e3779b97f4a7c15u >> 33) % g->evidence_table;
  while (g->evidence_keys[at] && g->evidence_keys[at] != key) at = (at + 1) % g->evidence_table;
  if (g->evidence_keys[at]) return g->evidence_slots[at];
  if (g->evidence_count == g->evidence_capacity) {
    uint32_t wider = g->evidence_capacity ? g->evidence_capacity * 2 : 128;
    ent__evidence *moved = ent_arena_grow(g->arena, g->evidence, g->evidence_capacity, wider,
                                          sizeof *moved);
    if (!moved) return UINT32_MAX;
    g->evidence = moved;
    g->evidence_capacity = wider;
  }
  g->evidence_keys[at] = key;
  g->evidence_slots[at] = g->evidence_count;
  g->evidence[g->evidence_count] = (ent__evidence){
      .what = {.document = report->document, .sentence = report->sentence, .text = report->text}};
  return g->evidence_count++;
}

/* ---- names ---------------------------------------------------------------------------- */

/* "Chairman of the Senate of Pakistan" tells more than "Pakistan"; "our country", "they",
 * "Pakistanis" do not. */
static bool tells_more(const ent_participant *p) {
  static const char *const plain[] = {"our ", "my ", "we ", "they ", "their ", "its ", "his ",
                                      "Our ", "My ", "We ", "They ", "both ", "Both "};
  bool space = false, capital = false;
  static const char *const things[] = {"drones", "aircraft", "missiles", "rockets", "helicopters", "tanks", "fighters", "jets", "goods"};
  if (!p->sector.size || p->name.size < 4 || p->name.size > 70) return false;
  for (size_t i = 0; i < sizeof things / sizeof *things; i++) /* "Turkish drones" act for nobody by name */
    if (ent_slice_ends(p->name, things[i])) return false;
  for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
    if (ent_slice_starts(p->name, plain[i])) return false;
  for (size_t i = 0; i < p->name.size; i++) {
    char c = p->name.data[i];
    space |= c == ' ';
    capital |= c >= 'A' && c <= 'Z';
  }
  return space && capital;
}

static bool better_name(ent_slice a, ent_slice b) {
  return a.size > b.size || (a.size == b.size && ent_slice_cmp(a, b) < 0);
}

static ent_slice longest_title(ent_slice best, ent_participants list, ent_slice entity) {
  for (uint32_t i = 0; i < list.count; i++)
    if (ent_slice_eq(list.items[i].entity, entity) && tells_more(&list.items[i]) &&
        better_name(list.items[i].name, best))
      best = list.items[i].name;
  return best;
}

/* "The leaders" of two states are nobody's title. */
static bool is_shared(const ent_report *lead, ent_slice title, ent_slice entity) {
  const ent_participants lists[] = {lead->actor, lead->recipient};
  for (int l = 0; l < 2; l++)
    for (uint32_t i = 0; i < lists[l].count; i++)
      if (ent_slice_eq(lists[l].items[i].name, title) &&
          !ent_slice_eq(lists[l].items[i].entity, entity))
        return true;
  return false;
}

/* "Pakistan (Chairman of the Senate of Pakistan)": the title of the report that leads, or
 * the longest one of the others. */
static ent_slice full_name(ent__gatherer *g, ent_slice entity, const ent_report *lead,
                           bool titles) {
  ent_slice name = ent__gather_name(g, entity), title = ENT_EMPTY, copy;
  ent_strbuf text;
  if (titles) {
    title = longest_title(title, lead->actor, entity);
    title = longest_title(title, lead->recipient, entity);
  }
  ent_strbuf_init(&text, 4096);
  if (!title.size || ent_slice_find(title, ENT_SLICE("("), 0) != SIZE_MAX ||
      is_shared(lead, title, entity))
    ent__tell_state(&text, name);
  else
    ent__tell_name(&text, name, title);
  copy = ent_arena_copy(g->arena, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  return copy.size ? copy : name;
}

static const ent_participant *told_as(const ent_report *lead, ent_slice entity) {
  const ent_participants lists[] = {lead->actor, lead->recipient};
  for (int l = 0; l < 2; l++)
    for (uint32_t i = 0; i < lists[l].count; i++)
      if (ent_slice_eq(lists[l].items[i].entity, entity)) return &lists[l].items[i];
  return NULL;
}

/* The state that stands beside its firm, no word of the text naming it. */
static bool is_home_of(const ent_report *lead, ent_slice state, ent_slice firm) {
  const ent_participant *home = told_as(lead, state), *one = told_as(lead, firm);
  return home && one && state.size == 3 && ent_slice_starts(firm, "ORG:") && !home->name.size && home->sector.size &&
         ent_slice_eq(home->sector, one->sector);
}

/* "Siemens (Germany)": the firm with the state that stands beside it. */
static ent_slice firm_name(ent__gatherer *g, ent_slice firm, ent_slice state, const ent_report *lead) {
  ent_strbuf text;
  ent_slice copy, name = full_name(g, firm, lead, false);
  ent_strbuf_init(&text, 4096);
  ent_strbuf_printf(&text, "%.*s (%.*s)", ENT_FMT(name), ENT_FMT(ent__gather_name(g, state)));
  copy = ent_arena_copy(g->arena, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  return copy.size ? copy : name;
}

/* *count: how many entities; out: how many names. */
static const ent_slice *full_names(ent__gatherer *g, const ent_slice *entities, uint32_t *count, const ent_report *lead, bool titles) {
  uint32_t kept = 0;
  ent_slice *names = ENT_ARENA_NEW(g->arena, ent_slice, *count + 1);
  for (uint32_t i = 0; names && i < *count; i++) {
    ent_slice home = ENT_EMPTY;
    bool folded = false;
    for (uint32_t k = 0; k < *count; k++) {
      folded |= is_home_of(lead, entities[i], entities[k]);
      if (is_home_of(lead, entities[k], entities[i])) home = entities[k];
    }
    if (!folded) names[kept++] = home.size ? firm_name(g, entities[i], home, lead) : full_name(g, entities[i], lead, titles);
  }
  *count = kept;
  return names;
}

/* ---- items ---------------------------------------------------------------------------- */

typedef enum telling { PLAIN, WITHOUT_VALUE, CONTESTED } telling;

static ent_slice state_item(ent__gatherer *g, const ent_dossier_line *line, telling tell) {
  ent_interval date = line->date;
  ent__saying saying = {.lead = &line->lead,
                        .cameo = line->cameo,
                        .topic = line->topic,
                        .actor_count = line->actor_count,
                        .recipient_count = line->recipient_count,
                        .reciprocal = line->reciprocal,
                        .without_value = tell == WITHOUT_VALUE,
                        .contested = tell == CONTESTED};
  ent_strbuf text;
  ent_slice copy;
  /* what was said in general, of no day and no matter, is the state's: one line tells it */
  bool general = !ent_interval_known(date) && !line->topic.size &&
                 (ent_slice_starts(line->cameo, "05") || ent_slice_starts(line->cameo, "06"));
  bool titles = line->lead.kind == ENT_EVENT && !general;
  saying.actors = full_names(g, line->actors, &saying.actor_count, &line->lead, titles);
  /* relations are broken with a state, though its ambassador be sent home; a state is visited, though its president hosts */
  titles &= !ent_slice_starts(line->cameo, "161") && !ent_slice_starts(line->cameo, "0841") && !ent_slice_starts(line->cameo, "042") &&
            !ent_slice_starts(line->cameo, "043");
  saying.recipients = full_names(g, line->recipients, &saying.recipient_count, &line->lead, titles);
  saying.ended = ent_interval_known(line->ended) ||
                 (date.from != ENT_DAY_NONE && date.to != ENT_DAY_NONE && date.to - date.from > 366 &&
                  !(line->lead.modality == ENT_ONGOING && ent__is_reckoned(line)) && !ent_slice_is(line->lead.relation, "HOLDS_OFFICE")); /* seen from, to */
  if (!saying.actors || !saying.recipients) return ENT_EMPTY;
  ent_strbuf_init(&text, 1 << 16);
  ent__say_item(&text, &saying);
  if (text.size && text.data[0] >= 'a' && text.data[0] <= 'z') text.data[0] -= 'a' - 'A';
  copy = ent_arena_copy(g->arena, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  return copy;
}

ent_slice ent__gather_subject(ent__gatherer *g, const ent_dossier_line *line) {
  return state_item(g, line, WITHOUT_VALUE);
}

void ent__gather_contested(ent__gatherer *g, ent_dossier_line *line) {
  line->statement = state_item(g, line, CONTESTED);
}

static void set_date_text(ent__gatherer *g, ent_dossier_line *line) {
  ent_strbuf text;
  ent_strbuf_init(&text, 256);
  ent__tell_date(&text, line);
  line->date_text = text.size ? ent_arena_copy(g->arena, ent_strbuf_slice(&text)) : ENT_EMPTY;
  ent_strbuf_free(&text);
}

static ent_status read_parties(ent__gatherer *g, ent__line *out, ent_error *err) {
  ent_slice *list = NULL;
  uint32_t count = 0, capacity = 0;
  ent_status status;
  sqlite3_bind_int64(g->parties, 1, out->item);
  while ((status = ent__sql_step(g->record, g->parties, err)) == ENT_OK) {
    ent_slice role = ent__text(g->parties, 1);
    if (count == capacity) {
      uint32_t wider = capacity ? capacity * 2 : 4;
      list = ent_arena_grow(g->arena, list, capacity, wider, sizeof *list);
      if (!list) {
        sqlite3_reset(g->parties);
        return ent_fail(err, ENT_E_NOMEM, "out of memory");
      }
      capacity = wider;
    }
    if (ent_slice_is(role, "recipient")) out->line.recipient_count++;
    else out->line.actor_count++;
    out->line.reciprocal |= ent_slice_is(role, "both");
    list[count++] = ent__text_copy(g->arena, g->parties, 0);
  }
  out->line.actors = list;
  out->line.recipients = list ? list + out->line.actor_count : NULL;
  return status == ENT_DONE ? ENT_OK : status;
}

static bool add_ref(ent__gatherer *g, ent__line *out, uint32_t *capacity,
                    const ent_report *report) {
  int64_t document = sqlite3_column_int64(g->reports, ENT__REPORT_COLUMNS - 2);
  int64_t source = sqlite3_column_int64(g->reports, ENT__REPORT_COLUMNS - 1);
  uint32_t evidence = ent__gather_evidence(g, document, report);
  if (evidence == UINT32_MAX) return false;
  if (out->ref_count == *capacity) {
    uint32_t wider = *capacity ? *capacity * 2 : 2;
    ent__source_ref *moved =
        ent_arena_grow(g->arena, out->refs, *capacity, wider, sizeof *moved);
    if (!moved) return false;
    out->refs = moved;
    *capacity = wider;
  }
  out->refs[out->ref_count++] = (ent__source_ref){document, source, report->document->side,
                                                        evidence};
  return true;
}

/* "the United States" */
static ent_slice with_article(ent__gatherer *g, ent_slice name) {
  ent_strbuf text;
  ent_slice copy;
  ent_strbuf_init(&text, 256);
  ent__tell_state(&text, name);
  copy = ent_arena_copy(g->arena, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  return copy.size ? copy : name;
}

enum { MOST_NAMED = 4 };

/* By whom parties are named in the reports of an item that do not lead it. */
typedef struct named {
  ent_slice entity, name, sector;
} named;

static void note_names(named *known, uint32_t *count, ent_participants side) {
  for (uint32_t i = 0; i < side.count; i++) {
    const ent_participant *p = &side.items[i];
    uint32_t at = 0;
    if (!tells_more(p)) continue;
    while (at < *count && !ent_slice_eq(known[at].entity, p->entity)) at++;
    if (at == MOST_NAMED) continue;
    if (at == *count) known[(*count)++] = (named){p->entity, p->name, p->sector};
    else if (better_name(p->name, known[at].name)) known[at] = (named){p->entity, p->name, p->sector};
  }
}

/* "It is his fourth visit" leads, "President Nazarbayev visited Japan" names him. */
static ent_participants with_names(ent__gatherer *g, ent_participants side, const named *known, uint32_t count) {
  ent_participant *items = NULL;
  for (uint32_t i = 0; i < side.count; i++)
    for (uint32_t k = 0; k < count; k++) {
      if (tells_more(&side.items[i]) || !ent_slice_eq(side.items[i].entity, known[k].entity)) continue;
      if (!items) {
        items = ENT_ARENA_NEW(g->arena, ent_participant, side.count);
        if (!items) return side;
        memcpy(items, side.items, side.count * sizeof *items);
      }
      items[i].name = known[k].name;
      items[i].sector = known[k].sector;
    }
  return items ? (ent_participants){items, side.count} : side;
}

/* All reports of the item: one leads; if each has a speaker, its speaker is told. */
static ent_status read_reports(ent__gatherer *g, ent__line *out, int64_t lead, ent_error *err) {
  uint32_t capacity = 0, names = 0;
  named known[MOST_NAMED];
  bool all_said = true;
  ent_status status;
  sqlite3_bind_int64(g->reports, 1, out->item);
  sqlite3_bind_int64(g->reports, 2, g->lead_only ? lead : 0);
  while ((status = ent__sql_step(g->record, g->reports, err)) == ENT_OK) {
    ent_report report;
    status = ent__load_report(&report, &g->loader, g->arena, g->reports, err);
    if (status == ENT_OK && !add_ref(g, out, &capacity, &report))
      status = ent_fail(err, ENT_E_NOMEM, "out of memory");
    if (status != ENT_OK) {
      sqlite3_reset(g->reports);
      return status;
    }
    all_said &= report.speaker.count > 0;
    if (sqlite3_column_int64(g->reports, 14) == lead) {
      out->line.lead = report;
    } else if (ent_slice_starts(report.cameo, "04")) {
      note_names(known, &names, report.actor);
      note_names(known, &names, report.recipient);
    }
  }
  if (names) {
    out->line.lead.actor = with_names(g, out->line.lead.actor, known, names);
    out->line.lead.recipient = with_names(g, out->line.lead.recipient, known, names);
  }
  if (all_said && out->line.lead.speaker.count) {
    const ent_participant *speaker = &out->line.lead.speaker.items[0];
    out->line.speaker = speaker->name.size && tells_more(speaker) ? speaker->name : with_article(g, ent__gather_name(g, speaker->entity));
  }
  return status == ENT_DONE ? ENT_OK : status;
}

/* Others stand beside all of our states: "Turkey, Pakistan and Azerbaijan are allies". */
static bool is_third(const ent__gatherer *g, const ent_dossier_line *line) {
  uint32_t actors = 0, recipients = 0, firms = 0;
  if (g->state_count < 2) return false;
  for (uint32_t i = 0; i < line->actor_count + line->recipient_count; i++) /* a firm of one of them is no third */
    firms += ent_slice_starts(i < line->actor_count ? line->actors[i] : line->recipients[i - line->actor_count], "ORG:");
  for (uint32_t s = 0; s < g->state_count; s++) {
    for (uint32_t i = 0; i < line->actor_count; i++)
      actors += ent_slice_eq(line->actors[i], g->states[s]);
    for (uint32_t i = 0; i < line->recipient_count; i++)
      recipients += ent_slice_eq(line->recipients[i], g->states[s]);
  }
  if (actors + recipients + firms == line->actor_count + line->recipient_count) return false;
  return actors == 0 || recipients == 0;
}

/* Where it happened, unless a party's name says it: "visited Pakistan, Pakistan". */
static ent_slice place_of(ent__gatherer *g, const ent_dossier_line *line) {
  ent_slice place = line->lead.place_name;
  if (line->lead.kind != ENT_EVENT || !place.size || ent_slice_eq(place, line->topic))
    return ENT_EMPTY;
  for (uint32_t i = 0; i < line->actor_count; i++)
    if (ent_slice_eq(place, ent__gather_name(g, line->actors[i]))) return ENT_EMPTY;
  for (uint32_t i = 0; i < line->recipient_count; i++)
    if (ent_slice_eq(place, ent__gather_name(g, line->recipients[i]))) return ENT_EMPTY;
  return place;
}

/* What began in May ("since 1988-05") ended its opposite in May, not on its first day. */
static ent_interval whole_of(ent_interval date, ent_precision precision) {
  int year, month, day;
  if (date.from == ENT_DAY_NONE || date.to != ENT_DAY_NONE) return date;
  ent_day_split(date.from, &year, &month, &day);
  if (precision == ENT_PRECISION_MONTH && day == 1) return ent_interval_of_month(year, month);
  return precision == ENT_PRECISION_YEAR && month == 1 && day == 1 ? ent_interval_of_year(year) : date;
}

/* What started an undated relation, and what ended one that was told as lasting. */
static ent_status read_changes(ent__gatherer *g, ent__line *out, ent_error *err) {
  ent_dossier_line *line = &out->line;
  bool dated = ent_interval_known(line->date);
  bool lasts = line->date.to == ENT_DAY_NONE || line->lead.modality == ENT_ONGOING;
  ent_status status;
  line->ended = ENT_INTERVAL_NONE;
  if (line->lead.kind != ENT_RELATION) return ENT_OK;
  sqlite3_bind_int64(g->changes, 1, out->item);
  while ((status = ent__sql_step(g->record, g->changes, err)) == ENT_OK) {
    ent_interval date = whole_of((ent_interval){ent__day(g->changes, 1), ent__day(g->changes, 2)}, ent__precision_of(ent__text(g->changes, 3)));
    bool ends = ent_slice_is(ent__text(g->changes, 0), "ends");
    if (ends && lasts && !ent_interval_known(line->ended)) line->ended = date;
    if (ends || dated || ent_interval_known(line->date)) continue;
    line->date = (ent_interval){date.from, ENT_DAY_NONE};
    line->lead.precision = date.from == date.to ? ENT_PRECISION_DAY : ENT_PRECISION_RANGE;
  }
  return status == ENT_DONE ? ENT_OK : status;
}

ent_status ent__gather_item(ent__line *out, ent__gatherer *g, int64_t item, ent_error *err) {
  int64_t lead = 0;
  ent_precision precision = ENT_PRECISION_NONE;
  ent_modality modality = ENT_HAPPENED;
  ent_dossier_line *line = &out->line;
  ent_status status;
  *out = (ent__line){.item = item};
  sqlite3_bind_int64(g->item, 1, item);
  status = ent__sql_step(g->record, g->item, err);
  if (status != ENT_OK) return status == ENT_DONE ? ENT_E_INTERNAL : status;
  line->item = ent__text_copy(g->arena, g->item, 0);
  line->cameo = ent__text_copy(g->arena, g->item, 1);
  line->topic = ent__text_copy(g->arena, g->item, 2);
  line->date = (ent_interval){ent__day(g->item, 3), ent__day(g->item, 4)};
  precision = ent__precision_of(ent__text(g->item, 5));
  line->documents = (uint32_t)sqlite3_column_int64(g->item, 6);
  line->independent = (uint32_t)sqlite3_column_int64(g->item, 7);
  lead = sqlite3_column_int64(g->item, 8);
  modality = ent__modality_of(ent__text(g->item, 9));
  sqlite3_reset(g->item);
  status = read_parties(g, out, err);
  if (status == ENT_OK) status = read_reports(g, out, lead, err);
  if (status != ENT_OK) return status;
  line->lead.precision = precision;
  if (line->lead.kind == ENT_RELATION) line->lead.modality = modality; /* over, though the report that leads says that it lasts */
  /* what is counted may be told by another report of the item, of a part only */
  if (ent_slice_is(line->lead.indicator, "AGREEMENTS_SIGNED")) line->topic = line->lead.topic;
  status = read_changes(g, out, err);
  if (status != ENT_OK) return status;
  /* "aim to raise trade to a billion": the day on which a goal was printed is none of its dates */
  if (line->lead.kind == ENT_MEASURE && (line->lead.modality == ENT_PLANNED || line->lead.modality == ENT_WISHED) && line->lead.date_basis == ENT_BASIS_RELATIVE &&
      !line->lead.date_text.size)
    line->date = ENT_INTERVAL_NONE;
  line->place = place_of(g, line);
  set_date_text(g, line);
  line->statement = state_item(g, line, PLAIN);
  /* "President Biden met ..., according to President Biden" */
  if (line->speaker.size && line->lead.kind == ENT_EVENT &&
      ent_slice_find(line->statement, line->speaker, 0) != SIZE_MAX)
    line->speaker = ENT_EMPTY;
  for (uint32_t i = 0; i < line->actor_count && line->speaker.size; i++)
    if (ent_slice_eq(line->speaker, with_article(g, ent__gather_name(g, line->actors[i]))))
      line->speaker = ENT_EMPTY;
  if (!line->statement.data) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  out->section = is_third(g, line) ? ENT_SECTION_THIRD
                                   : ent__section_of(&line->lead, line->cameo, line->topic);
  return ENT_OK;
}

/* On the topic, or on the recognition of the state that has its name. */
static bool on_topic(ent__gatherer *g, const ent_dossier_line *line) {
  bool recognition = ent_slice_ends(line->lead.relation, "RECOGNISES");
  if (!g->wanted.count && !g->also.count) return true;
  if (ent__topic_covers(&g->wanted, line->topic) || ent__topic_covers(&g->also, line->topic))
    return true;
  for (uint32_t i = 0; recognition && i < line->recipient_count; i++) {
    ent_slice name = ent__gather_name(g, line->recipients[i]);
    if (ent__topic_covers(&g->wanted, name) || ent__topic_covers(&g->also, name)) return true;
  }
  return false;
}

/* "Lasted thirty years": a length of which no word of the line tells what lasted. The record lists it. */
static bool is_bare_length(const ent__line *line) {
  return ent_slice_is(line->line.lead.indicator, "DURATION") && ent_slice_starts(line->line.statement, "Duration, ");
}

/* Told by the extractor alone, once, and without being sure: half of such is wrong. A briefing does without; the record lists it. */
static bool is_guess(const ent__line *line) {
  const double sure = 0.6;
  return line->ref_count < 2 && ent_slice_starts(line->line.lead.rule, "extractor/") && line->line.lead.confidence < sure;
}

static bool line_wanted(ent__gatherer *g, const ent__line *line,
                        const ent_dossier_options *options) {
  if (is_bare_length(line) || is_guess(line) || ent__tells_nothing(&line->line) || !on_topic(g, &line->line)) return false;
  ent_interval date = line->line.date, ended = line->line.ended;
  if (!options || !options->use_date) return true;
  if (ent_interval_known(ended) && ent_intervals_meet(ended, options->date)) return true;
  /* what is told by its beginning ("opened an embassy") is of that time */
  if (date.to == ENT_DAY_NONE && ent__tells_beginning(line->line.lead.relation)) date.to = date.from;
  if (date.to == ENT_DAY_NONE && ent_interval_known(ended)) date.to = ended.to;
  return ent_interval_known(date) && ent_intervals_meet(date, options->date);
}

static ent_status add_item(ent__gatherer *g, int64_t item, const ent_dossier_options *options,
                           ent_error *err) {
  ent__line *line;
  ent_status status;
  if (g->line_count == g->line_capacity) {
    uint32_t wider = g->line_capacity ? g->line_capacity * 2 : 64;
    ent__line *moved =
        ent_arena_grow(g->arena, g->lines, g->line_capacity, wider, sizeof *moved);
    if (!moved) return ent_fail(err, ENT_E_NOMEM, "out of memory");
    g->lines = moved;
    g->line_capacity = wider;
  }
  line = &g->lines[g->line_count];
  status = ent__gather_item(line, g, item, err);
  if (status == ENT_OK && line_wanted(g, line, options)) g->line_count++;
  return status;
}

/* ---- which items ---------------------------------------------------------------------- */

#define WITH_BOTH                                                                        \
  "SELECT a.item FROM item_party a CROSS JOIN item_party b ON b.entity = ?2"             \
  " AND b.item = a.item WHERE a.entity = ?1"

/* ?1 refuses to deal with a third that the record shows hostile to ?2. */
#define REFUSES_ADVERSARY                                                                 \
  "SELECT i.id FROM item i JOIN item_party pa ON pa.item = i.id AND pa.entity = ?1"       \
  " JOIN item_party px ON px.item = i.id AND px.entity NOT IN (?1, ?2)"                   \
  " WHERE i.relation IN ('NOT_RECOGNISES', 'NO_DIPLOMATIC_RELATIONS')"                    \
  " AND i.modality IN ('happened', 'ongoing')"                                            \
  " AND (SELECT count(*) FROM item_party n WHERE n.item = i.id) = 2 AND px.entity IN"     \
  " (SELECT x.entity FROM item_party y CROSS JOIN item j ON j.id = y.item"                \
  " CROSS JOIN item_party x ON x.item = j.id WHERE y.entity = ?2"                         \
  " AND (j.quad = 4 OR j.relation IN ('OCCUPIES', 'RIVAL', 'NOT_RECOGNISES')))"

/* A third that is allied to both. */
#define SHARED_ALLY                                                                      \
  "SELECT i.id FROM item i JOIN item_party pa ON pa.item = i.id AND pa.entity = ?1"      \
  " JOIN item_party px ON px.item = i.id AND px.entity NOT IN (?1, ?2)"                  \
  " WHERE i.relation IN ('ALLY', 'STRATEGIC_PARTNER') AND px.entity IN"                  \
  " (SELECT x.entity FROM item j JOIN item_party y ON y.item = j.id AND y.entity = ?2"   \
  " JOIN item_party x ON x.item = j.id WHERE j.relation IN ('ALLY', 'STRATEGIC_PARTNER'))"

#define OF_ONE "SELECT item FROM item_party WHERE entity = ?1"

typedef struct rows {
  int64_t *items;
  uint32_t count, capacity;
} rows;

static ent_status collect(rows *out, ent__gatherer *g, const char *sql, ent_slice a, ent_slice b,
                          ent_error *err) {
  sqlite3_stmt *find;
  ent_status status = ent__sql_prepare(&find, g->record, sql, err);
  if (status != ENT_OK) return status;
  ent__bind_text(find, 1, a);
  ent__bind_text(find, 2, b);
  while ((status = ent__sql_step(g->record, find, err)) == ENT_OK) {
    if (out->count == out->capacity) {
      uint32_t wider = out->capacity ? out->capacity * 2 : 256;
      int64_t *moved = ent_arena_grow(g->arena, out->items, out->capacity, wider, sizeof *moved);
      if (!moved) {
        status = ent_fail(err, ENT_E_NOMEM, "out of memory");
        break;
      }
      out->items = moved;
      out->capacity = wider;
    }
    out->items[out->count++] = sqlite3_column_int64(find, 0);
  }
  sqlite3_finalize(find);
  return status == ENT_DONE ? ENT_OK : status;
}

static ent_status count_items(int64_t *out, ent__gatherer *g, ent_slice state, ent_error *err) {
  sqlite3_stmt *count;
  ent_status status = ent__sql_prepare(
      &count, g->record, "SELECT count(*) FROM item_party WHERE entity = ?1", err);
  if (status != ENT_OK) return status;
  ent__bind_text(count, 1, state);
  status = ent__sql_step(g->record, count, err);
  if (status == ENT_OK) *out = sqlite3_column_int64(count, 0);
  sqlite3_finalize(count);
  return status;
}

static ent_status collect_pair(rows *out, ent__gatherer *g, ent_slice a, ent_slice b,
                               ent_error *err) {
  static const char *const ways[] = {REFUSES_ADVERSARY, SHARED_ALLY};
  int64_t of_a = 0, of_b = 0;
  ent_status status = count_items(&of_a, g, a, err);
  if (status == ENT_OK) status = count_items(&of_b, g, b, err);
  if (status == ENT_OK)
    status = collect(out, g, WITH_BOTH, of_a <= of_b ? a : b, of_a <= of_b ? b : a, err);
  for (size_t i = 0; status == ENT_OK && i < 2; i++) {
    status = collect(out, g, ways[i], a, b, err);
    if (status == ENT_OK) status = collect(out, g, ways[i], b, a, err);
  }
  return status;
}

/* Items of the topics that are meant, and who recognises the state of that name. */
static ent_status collect_topic(rows *out, ent__gatherer *g, ent_error *err) {
  static const char *const names[] = {
      "SELECT DISTINCT topic FROM item WHERE topic IS NOT NULL",
      "SELECT name FROM entity WHERE kind IN ('state', 'disputed')"};
  static const char *const items[] = {
      "SELECT id FROM item WHERE topic = ?1",
      "SELECT p.item FROM entity e JOIN item_party p ON p.entity = e.entity JOIN item i"
      " ON i.id = p.item WHERE e.name = ?1 AND e.kind IN ('state', 'disputed')"
      " AND i.relation IN ('RECOGNISES', 'NOT_RECOGNISES')"};
  ent_status status = ENT_OK;
  for (int way = 0; status == ENT_OK && way < 2; way++) {
    sqlite3_stmt *find;
    status = ent__sql_prepare(&find, g->record, names[way], err);
    while (status == ENT_OK && (status = ent__sql_step(g->record, find, err)) == ENT_OK) {
      ent_slice name = ent__text(find, 0);
      if (ent__topic_covers(&g->wanted, name) || ent__topic_covers(&g->also, name))
        status = collect(out, g, items[way], name, ENT_EMPTY, err);
    }
    sqlite3_finalize(find);
    if (status == ENT_DONE) status = ENT_OK;
  }
  return status;
}

static int by_row(const void *a, const void *b) {
  int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
  return (x > y) - (x < y);
}

ent_status ent__gather_lines(ent__gatherer *g, const ent_dossier_options *options,
                             ent_error *err) {
  rows found = {0};
  ent_status status = ENT_OK;
  if (options) {
    g->wanted = ent__topic_of(options->topic);
    g->also = ent__topic_of(options->also);
  }
  if (options && options->found.items) {
    for (uint32_t i = 0; status == ENT_OK && i < options->found.count; i++)
      status = add_item(g, options->found.items[i], options, err);
    return status;
  }
  if (g->state_count == 0) status = collect_topic(&found, g, err);
  if (g->state_count == 1) status = collect(&found, g, OF_ONE, g->states[0], ENT_EMPTY, err);
  for (uint32_t i = 0; status == ENT_OK && i < g->state_count; i++)
    for (uint32_t j = i + 1; status == ENT_OK && j < g->state_count; j++)
      status = collect_pair(&found, g, g->states[i], g->states[j], err);
  if (found.count) qsort(found.items, found.count, sizeof *found.items, by_row);
  for (uint32_t i = 0; status == ENT_OK && i < found.count; i++)
    if (i == 0 || found.items[i] != found.items[i - 1])
      status = add_item(g, found.items[i], options, err);
  return status;
}
