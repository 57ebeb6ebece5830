/* In: `touched` items. Out: which events start or end which relations and which acts undo each other
 * (relation_change), and that these relations and acts changed over time.
 *
 *   changes   an event or an opposite relation that starts or ends a relation of the same parties: "severed
 *             relations", "withdrew from Kuwait" (change.c)
 *   leaving   a treaty that one of its parties leaves, by its name or told right before: "the agreement"
 *   undoing   a burden and its lifting, what was closed and opened
 *
 * The relation looks for the events; its block watches theirs (look.h), so that it looks again when they change.
 * A row of relation_change goes with either of its items. */
#include <stdlib.h>
#include <string.h>

#include "record/change.h"
#include "record/look.h"
#include "record/matter.h"
#include "record/say.h"
#include "record/store.h"

#define ROWS "60"                             /* reports that three sentences may have */
#define ACTS "('081', '085', '160', '163')" /* pairs_of_acts */

typedef enum step { TOUCHED, ENDED, ENDERS, TOLD_BEFORE, LEFT_AFTER, UNDONE, UNDONE_BY, PRINTED, ADD_CHANGE, DROP_CHANGE, TOUCH, STEPS } step;

static const char *const sql[STEPS] = {
    [TOUCHED] = ENT__THING " FROM touched t CROSS JOIN item i ON i.id = t.item WHERE t.item > ?1" ENT__HOLDS
                " AND (i.kind = 'relation' OR i.indicator IN ('TROOPS', 'TERRITORY_SHARE') OR i.cameo = '057' OR i.cameo IN " ACTS ")"
                " ORDER BY t.item LIMIT 2000",
    [ENDED] = ENT__THING " FROM touched t CROSS JOIN item i ON i.id = t.item WHERE (i.indicator IN ('TROOPS',"
              " 'TERRITORY_SHARE') OR i.cameo = '057' OR i.relation IN ('ALLY', 'BASE_IN', 'EMBASSY_IN', 'JOINT_BODY', 'MEMBER_OF', 'OCCUPIES',"
              " 'PARTY_TO', 'SANCTIONS')) AND EXISTS (SELECT 1 FROM relation_change c WHERE c.relation = i.id"
              " AND c.effect IN ('ends', 'precedes'))",
    [ENDERS] = ENT__THING " FROM relation_change c CROSS JOIN item i ON i.id = c.event WHERE c.relation = ?1"
               " AND c.effect IN ('ends', 'precedes') AND i.kind = 'event' AND EXISTS (SELECT 1 FROM item_report a"
               " JOIN report r ON r.id = a.report WHERE a.item = ?1 AND r.sentence NOT IN (SELECT e.sentence"
               " FROM item_report b JOIN report e ON e.id = b.report WHERE b.item = c.event)) ORDER BY i.item",
    [TOLD_BEFORE] = "SELECT 1 FROM item_report a JOIN report x ON x.id = a.report JOIN item_report b"
                    " ON b.item = ?2 JOIN report y ON y.id = b.report WHERE a.item = ?1"
                    " AND x.document = y.document AND x.sentence < y.sentence LIMIT 1",
    [LEFT_AFTER] = ENT__THING " FROM item i WHERE i.id IN (SELECT b.item FROM item_report a CROSS JOIN report x ON x.id = a.report"
                   " CROSS JOIN report y ON y.id BETWEEN x.id + 1 AND x.id + " ROWS
                   " AND y.document = x.document AND y.sentence - x.sentence BETWEEN 1 AND 3 AND substr(y.cameo, 1, 2) = '16'"
                   " CROSS JOIN item_report b ON b.report = y.id WHERE a.item = ?1)"
                   " AND substr(i.cameo, 1, 3) = '161'" ENT__HOLDS,
    [UNDONE] = ENT__THING " FROM touched t CROSS JOIN item i ON i.id = t.item WHERE i.cameo IN " ACTS
               " AND EXISTS (SELECT 1 FROM relation_change c WHERE c.relation = i.id)",
    [UNDONE_BY] = ENT__THING " FROM relation_change c CROSS JOIN item i ON i.id = c.relation WHERE c.event = ?1 AND i.kind = 'event'",
    [PRINTED] = "SELECT max(ifnull(d.published_to, '9')) FROM item_report ir JOIN report r"
                " ON r.id = ir.report JOIN document d ON d.id = r.document WHERE ir.item = ?1",
    [ADD_CHANGE] = "INSERT OR IGNORE INTO relation_change VALUES(?1, ?2, ?3, ?4, ?5)",
    [DROP_CHANGE] = "DELETE FROM relation_change WHERE relation = ?1 AND event = ?2",
    [TOUCH] = "INSERT OR IGNORE INTO touched VALUES(?1)",
};

typedef struct finder {
  ent__looker *look;
  sqlite3_stmt *steps[STEPS];
  int64_t acts_of;      /* the block whose acts were last paired */
  int64_t printed_item; /* whose last day of printing this is */
  ent_day printed;
} finder;

static void open_finder(finder *f, ent__looker *look) {
  *f = (finder){.look = look};
  ent__look_prepare(look, f->steps, sql, STEPS);
}

/* ---- what starts and ends ------------------------------------------------------------- */

/* Of agreements there are many: one without its name is none of those that have one. */
static bool topics_differ(const ent__thing *relation, const ent__thing *by) {
  bool agreement = ent_slice_is(relation->report.relation, "PARTY_TO");
  ent__topic x, y;
  ent__match match;
  if (!relation->report.topic.size || !by->report.topic.size)
    return agreement && (relation->report.topic.size || by->report.topic.size);
  x = ent__topic_of(relation->report.topic);
  y = ent__topic_of(by->report.topic);
  match = ent__topic_match(&x, &y);
  return agreement ? match < ENT__MATCH_PART : match == ENT__MATCH_NOT;
}

/* The last day on which the item was printed; none if a document has no date. Asked of one item many times. */
static ent_day printed(finder *f, const ent__thing *t) {
  sqlite3_stmt *row = f->steps[PRINTED];
  if (f->printed_item == t->row) return f->printed;
  f->printed_item = t->row;
  f->printed = ent__look_row(f->look, row, t) ? ent__day(row, 0) : ENT_DAY_NONE;
  sqlite3_reset(row);
  return f->printed;
}

/* "Britain broke off relations ... They were restored in 1990": one text tells the one before the other. */
static bool told_before(finder *f, const ent__thing *relation, const ent__thing *by) {
  sqlite3_stmt *row = f->steps[TOLD_BEFORE];
  bool found;
  sqlite3_bind_int64(row, 2, by->row);
  found = ent__look_row(f->look, row, relation);
  sqlite3_reset(row);
  return found;
}

/* An end comes after the beginning, and before what is told to hold later; what is told of
 * no time must have been printed before it. */
static bool may_end(finder *f, const ent__thing *relation, const ent__thing *by) {
  ent_interval r = relation->report.date, e = by->report.date;
  if (!ent_interval_known(r)) {
    ent_day day = printed(f, relation);
    return (day != ENT_DAY_NONE && day < e.from) ||
           (by->report.kind == ENT_RELATION && told_before(f, relation, by));
  }
  if (r.from != ENT_DAY_NONE && e.from <= r.from) return false;
  return r.to == ENT_DAY_NONE || r.to <= e.from || relation->report.modality == ENT_ONGOING ||
         ent_intervals_meet(r, e);
}

static bool may_start(const ent__thing *relation, const ent__thing *by) {
  ent_interval r = relation->report.date, e = by->report.date;
  return !ent_interval_known(r) || (r.from != ENT_DAY_NONE && r.from >= e.from && r.from <= e.to) ||
         (r.from != ENT_DAY_NONE && e.from >= r.from && r.to != ENT_DAY_NONE && e.to <= r.to);
}

static void add_change(finder *f, const ent__thing *relation, const ent__thing *by, const char *effect) {
  sqlite3_stmt *add = f->steps[ADD_CHANGE];
  ent__looker *l = f->look;
  if (l->status != ENT_OK) return;
  sqlite3_bind_int64(add, 1, relation->row);
  sqlite3_bind_int64(add, 2, by->row);
  sqlite3_bind_text(add, 3, effect, -1, SQLITE_STATIC);
  ent__bind_day(add, 4, by->report.date.from);
  ent__bind_day(add, 5, by->report.date.to);
  l->status = ent__sql_done(l->record, add, l->err);
}

static bool is_dated(const ent__thing *t) {
  ent_interval d = t->report.date;
  return t->report.kind == ENT_EVENT ? d.from != ENT_DAY_NONE && d.to != ENT_DAY_NONE
                                     : d.from != ENT_DAY_NONE;
}

/* "Left the Commonwealth in 2013 ... rejoined it in 2018", "closed its embassy in 2004 ... reopened it in 2012": what ended was one before
 * this one. */
static bool comes_again(finder *f, const ent__thing *relation, const ent__thing *by) {
  ent_day from = relation->report.date.from;
  ent__thing end = *by;
  bool member = ent_slice_is(relation->report.relation, "MEMBER_OF"), embassy = ent_slice_is(relation->report.relation, "EMBASSY_IN");
  if (!(member || embassy) || by->report.kind != ENT_EVENT || from == ENT_DAY_NONE || from <= by->report.date.to) return false;
  return member || ent_slice_find(ent__look_text(f->look, &end), ENT_SLICE("mbass"), 0) != SIZE_MAX;
}

static bool text_has(ent_slice text, const char *const *words) {
  for (; *words; words++)
    if (ent_slice_find(text, ent_slice_of(*words), 0) != SIZE_MAX) return true;
  return false;
}

/* "Recalled its ambassador", "expelled two diplomats" reduces relations and ends neither them nor the embassy; "broke off", "closed its
 * embassy" does. */
static bool only_reduces(finder *f, const ent__thing *relation, const ent__thing *by) {
  static const char *const reduces[] = {"recall", "expel", "expuls", "persona non grata", "downgrad", "envoy", "mbassador", NULL};
  static const char *const breaks[] = {" broke", " break", " sever", " cut ", "rupture", " suspend", " terminat", " ended", NULL}, *const closes[] = {" clos", " shut", NULL};
  bool embassy = ent_slice_is(relation->report.relation, "EMBASSY_IN"), ties = ent_slice_is(relation->report.relation, "DIPLOMATIC_RELATIONS");
  ent__thing end = *by;
  ent_slice text;
  if (!(embassy || ties) || !ent_slice_starts(by->report.cameo, "161")) return false;
  text = ent__look_text(f->look, &end);
  return text_has(text, reduces) && !text_has(text, breaks) && !(embassy && text_has(text, closes));
}

/* What is stopped or closed is many things: air links end with flights or an airspace, not with a border post; a body with its own end. */
static bool stops_another(finder *f, const ent__thing *relation, const ent__thing *by) {
  static const char *const flights[] = {"flight", "Flight", " air", "Air", " fly", " flew", "flying", "route", NULL};
  static const char *const bodies[] = {"ommission", "ommittee", "ouncil", " body", " group", "ffice", "orum", "dissol", "disband", "abolish", NULL};
  ent__thing end = *by;
  if (!ent_slice_starts(by->report.cameo, "160")) return false;
  if (ent_slice_is(relation->report.relation, "FLIGHTS")) return !text_has(ent__look_text(f->look, &end), flights);
  return ent_slice_is(relation->report.relation, "JOINT_BODY") && !text_has(ent__look_text(f->look, &end), bodies);
}

/* By their times it may be so. */
static void relate(finder *f, const ent__thing *relation, const ent__thing *by, bool starts) {
  if (!is_dated(by) || (!starts && (only_reduces(f, relation, by) || stops_another(f, relation, by)))) return;
  if (!starts && comes_again(f, relation, by)) add_change(f, relation, by, "precedes");
  else if (starts ? may_start(relation, by) : may_end(f, relation, by)) add_change(f, relation, by, starts ? "starts" : "ends");
}

/* The opposite of a relation that begins: both are of one block. */
static void find_opposites(finder *f, const ent__thing *by) {
  const ent__change *change;
  if (!is_dated(by)) return;
  for (uint32_t n = 0; (change = ent__change_of(by->report.relation, false, n)) != NULL; n++) {
    ent__things found = ent__look_counterparts(f->look, by, ENT_RELATION, change->relation);
    for (uint32_t i = 0; i < found.count && f->look->status == ENT_OK; i++)
      if (ent_slice_is(found.items[i].report.relation, change->relation) && !topics_differ(&found.items[i], by))
        relate(f, &found.items[i], by, change->starts);
  }
}

/* The events of a code between these parties, in these roles or turned. */
static void find_events(finder *f, const ent__thing *relation, const ent__change *change,
                        ent_participants actor, ent_participants recipient, bool reciprocal) {
  ent_report like = {.kind = ENT_EVENT, .cameo = ent_slice_of(change->code), .actor = change->turned ? recipient : actor,
                     .recipient = change->turned ? actor : recipient, .reciprocal = reciprocal};
  ent__things found = ent__look_block(f->look, relation, &like);
  for (uint32_t i = 0; i < found.count && f->look->status == ENT_OK; i++)
    if (ent_slice_starts(found.items[i].report.cameo, change->code) && !topics_differ(relation, &found.items[i]))
      relate(f, relation, &found.items[i], change->starts);
}

enum { MOST_SPLIT = 4 }; /* parties of a relation whose roles in an event are tried */

/* What is between several without an order: events of the same parties, whoever does it to whom. */
static void find_events_among(finder *f, const ent__thing *relation, const ent__change *change) {
  ent_participants all = relation->report.actor;
  if (all.count > MOST_SPLIT) {
    find_events(f, relation, change, all, (ent_participants){0}, false);
    return;
  }
  for (uint32_t mask = 1; mask < 1u << all.count; mask++) { /* somebody does it */
    ent_participant who[MOST_SPLIT], whom[MOST_SPLIT];
    ent_participants actor = {who, 0}, recipient = {whom, 0};
    for (uint32_t i = 0; i < all.count; i++) {
      if (mask >> i & 1) who[actor.count++] = all.items[i];
      else whom[recipient.count++] = all.items[i];
    }
    find_events(f, relation, change, actor, recipient, false);
  }
}

static ent_slice name_of(const ent_report *r) { return r->kind == ENT_MEASURE ? r->indicator : r->relation; }

/* What changed a relation: events of its parties, in either direction if it has none. */
static void find_changers(finder *f, const ent__thing *relation) {
  const ent_report *r = &relation->report;
  const ent__change *change;
  for (uint32_t n = 0; (change = ent__change_to(name_of(r), n)) != NULL; n++) {
    if (!change->turned) find_events(f, relation, change, r->actor, r->recipient, true);
    if (r->recipient.count) find_events(f, relation, change, r->actor, r->recipient, false);
    else find_events_among(f, relation, change);
  }
}

/* ---- treaties that are left ------------------------------------------------------------ */

/* "Withdrew the United States from the Treaty on Open Skies": one of the parties leaves what others stay in. */
static bool leaves_alone(const ent__thing *relation, const ent__thing *by) {
  if (by->report.actor.count != 1 || by->report.recipient.count) return false;
  for (uint32_t i = 0; i < relation->report.actor.count; i++)
    if (ent_slice_eq(relation->parties[i].entity, by->parties[0].entity)) return true;
  return false;
}

static bool points_back(ent_slice text) {
  static const char *const words[] = {"the agreement", "the treaty", "the pact", "the accord", "the deal", "the convention", "the protocol"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_find(text, ent_slice_of(words[i]), 0) != SIZE_MAX) return true;
  return false;
}

/* "Signed an agreement in 2015. In 2020 Egypt withdrew from the agreement": the one of which the text has just told,
 * up to three sentences before. */
static void find_left_after(finder *f, const ent__thing *treaty) {
  ent__looker *l = f->look;
  ent__things found;
  if (l->status != ENT_OK) return;
  sqlite3_bind_int64(f->steps[LEFT_AFTER], 1, treaty->row);
  found = ent__look_all(l, f->steps[LEFT_AFTER]);
  for (uint32_t i = 0; i < found.count && l->status == ENT_OK; i++) {
    ent__thing *by = &found.items[i];
    ent__look_watch(l, by->block, treaty->block);
    ent__look_parties(l, by);
    if (leaves_alone(treaty, by) && !ent__topic_of(by->report.topic).telling && points_back(ent__look_text(l, by)))
      relate(f, treaty, by, false);
  }
}

static void find_leavers(finder *f, const ent__thing *treaty) {
  static const ent__change leaving = {"161", "PARTY_TO", false, false};
  const ent_participants none = {0};
  find_left_after(f, treaty);
  if (treaty->report.kind == ENT_EVENT) return;
  for (uint32_t i = 0; i < treaty->report.actor.count && f->look->status == ENT_OK; i++)
    find_events(f, treaty, &leaving, (ent_participants){treaty->report.actor.items + i, 1}, none, false);
}

/* ---- acts that undo each other -------------------------------------------------------- */

/* A burden and its lifting; a border closed and opened. */
static const struct act {
  const char *burden, *relief;
} pairs_of_acts[] = {{"163", "085"}, {"160", "081"}};

static bool is_act(const ent__thing *t) {
  for (size_t i = 0; i < sizeof pairs_of_acts / sizeof *pairs_of_acts; i++)
    if (ent_slice_is(t->report.cameo, pairs_of_acts[i].burden) || ent_slice_is(t->report.cameo, pairs_of_acts[i].relief))
      return true;
  return false;
}

/* Acts of one code by the same on the same, and then those told of both without saying whose ("the border between A
 * and B was opened"). */
typedef struct acts {
  ent__thing *items;
  uint32_t count, own; /* own: how many at the front are of the very parties */
} acts;

static void add_acts(finder *f, acts *to, ent__things found, ent_slice cameo) {
  for (uint32_t i = 0; i < found.count && f->look->status == ENT_OK; i++)
    if (ent_slice_eq(found.items[i].report.cameo, cameo)) to->items[to->count++] = found.items[i];
}

/* The last ones first. */
static int by_end(const void *left, const void *right) {
  const ent__thing *a = left, *b = right;
  ent_day x = a->report.date.to, y = b->report.date.to;
  return x != y ? (x < y) - (x > y) : strcmp(a->item, b->item);
}

static acts read_acts(finder *f, const ent__thing *of, const char *cameo) {
  ent_report like = {.kind = ENT_EVENT, .cameo = ent_slice_of(cameo), .actor = of->report.actor, .recipient = of->report.recipient};
  ent__things own = ent__look_block(f->look, of, &like), both;
  acts out = {0};
  like.reciprocal = true;
  both = ent__look_block(f->look, of, &like);
  out.items = ENT_ARENA_NEW(&f->look->arena, ent__thing, own.count + both.count + 1);
  if (!out.items) {
    ent__look_fail_memory(f->look);
    return out;
  }
  add_acts(f, &out, own, like.cameo);
  out.own = out.count;
  add_acts(f, &out, both, like.cameo);
  if (!of->report.recipient.count) out.own = out.count; /* they have no direction themselves */
  if (out.own) qsort(out.items, out.own, sizeof *out.items, by_end);
  if (out.count > out.own) qsort(out.items + out.own, out.count - out.own, sizeof *out.items, by_end);
  return out;
}

/* Of one matter: tariffs on steel are not undone where a firm leaves a blacklist. */
static bool of_one_matter(finder *f, ent__thing *a, ent__thing *b) {
  ent__topic x = ent__topic_of(a->report.topic), y = ent__topic_of(b->report.topic);
  ent__match match = ent__topic_match(&x, &y);
  return match != ENT__MATCH_NOT && ent__shared_stems(ent__look_text(f->look, a), ent__look_text(f->look, b)) > 0;
}

/* The last act before it of the same matter; NULL. */
static const ent__thing *last_before(finder *f, ent__thing *by, ent__thing *items, uint32_t count) {
  for (uint32_t i = 0; i < count && f->look->status == ENT_OK; i++)
    if (is_dated(&items[i]) && items[i].report.date.to < by->report.date.from && of_one_matter(f, &items[i], by)) return &items[i];
  return NULL;
}

/* What `by` undid: the last act of the other kind, by the same or told of both. */
static const ent__thing *undone_by(finder *f, ent__thing *by, const acts *others) {
  const ent__thing *own = last_before(f, by, others->items, others->own);
  const ent__thing *both = last_before(f, by, others->items + others->own, others->count - others->own);
  return own && (!both || own->report.date.to >= both->report.date.to) ? own : both;
}

static void touch(finder *f, const ent__thing *t) {
  ent__looker *l = f->look;
  if (l->status != ENT_OK) return;
  sqlite3_bind_int64(f->steps[TOUCH], 1, t->row);
  l->status = ent__sql_done(l->record, f->steps[TOUCH], l->err);
}

static void drop_change(finder *f, const ent__thing *relation, const ent__thing *by) {
  ent__looker *l = f->look;
  if (l->status != ENT_OK) return;
  sqlite3_bind_int64(f->steps[DROP_CHANGE], 1, relation->row);
  sqlite3_bind_int64(f->steps[DROP_CHANGE], 2, by->row);
  l->status = ent__sql_done(l->record, f->steps[DROP_CHANGE], l->err);
}

static bool is_among(const ent__thing *t, const ent__thing *items, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (items[i].row == t->row) return true;
  return false;
}

/* Of what is known to be undone by an act, among these, only `undone` stays. */
static void set_undone(finder *f, const ent__thing *by, const ent__thing *undone, const ent__thing *items, uint32_t count) {
  ent__things known;
  bool there = false;
  if (f->look->status != ENT_OK) return;
  sqlite3_bind_int64(f->steps[UNDONE_BY], 1, by->row);
  known = ent__look_all(f->look, f->steps[UNDONE_BY]);
  for (uint32_t i = 0; i < known.count; i++) {
    if (undone && known.items[i].row == undone->row) {
      there = true;
    } else if (is_among(&known.items[i], items, count)) {
      drop_change(f, &known.items[i], by);
      touch(f, &known.items[i]);
    }
  }
  if (!undone || there) return;
  add_change(f, undone, by, "ends");
  touch(f, undone);
}

/* What is told of both is paired with itself where these acts have no direction, and else with what has this one. */
static void pair_acts(finder *f, acts *later, const acts *others) {
  for (uint32_t i = 0; i < later->count && f->look->status == ENT_OK; i++) {
    ent__thing *by = &later->items[i];
    const ent__thing *undone = is_dated(by) ? undone_by(f, by, others) : NULL;
    uint32_t own = i < later->own ? others->count : others->own;
    if (undone && undone >= others->items + own) undone = NULL;
    set_undone(f, by, undone, others->items, own);
  }
}

/* "Imposed tariffs on steel in 2018 ... lifted them in 2019": all acts of the block's parties. */
static void find_undoings(finder *f, const ent__thing *act) {
  if (act->block == f->acts_of || act->report.actor.count + act->report.recipient.count < 2) return;
  f->acts_of = act->block;
  for (size_t i = 0; i < sizeof pairs_of_acts / sizeof *pairs_of_acts; i++) {
    acts burdens = read_acts(f, act, pairs_of_acts[i].burden), reliefs = read_acts(f, act, pairs_of_acts[i].relief);
    pair_acts(f, &burdens, &reliefs);
    pair_acts(f, &reliefs, &burdens);
  }
}

/* The next ones after a row; *last gets the last of them. false at the end. */
static bool look_at_some(finder *f, int64_t *last) {
  ent__looker *l = f->look;
  ent__things found;
  ent__look_reset(l);
  sqlite3_bind_int64(f->steps[TOUCHED], 1, *last);
  found = ent__look_all(l, f->steps[TOUCHED]);
  if (found.count) *last = found.items[found.count - 1].row;
  for (uint32_t i = 0; i < found.count && l->status == ENT_OK; i++) {
    ent__thing *t = &found.items[i];
    ent__look_parties(l, t);
    if (is_act(t)) find_undoings(f, t);
    if (t->report.kind == ENT_RELATION) find_opposites(f, t);
    if (t->report.kind != ENT_EVENT) find_changers(f, t);
    if (ent_slice_is(t->report.cameo, "057") || ent_slice_is(t->report.relation, "PARTY_TO")) find_leavers(f, t);
  }
  return found.count > 0 && l->status == ENT_OK;
}

void ent__find_changes(ent__looker *l) {
  finder f;
  int64_t last = 0;
  open_finder(&f, l);
  while (l->status == ENT_OK && look_at_some(&f, &last)) continue;
  ent__look_finalize(f.steps, STEPS);
}

/* ---- what is told ---------------------------------------------------------------------- */

/* "OCCUPIES (since 1993)", "ended (1991-02)", "1,100 persons (2020-03)" */
static void say_phase(ent_strbuf *out, const ent_report *report) {
  if (report->kind == ENT_EVENT) ent_strbuf_puts(out, ent_slice_starts(report->cameo, "057") ? "signed" : "ended");
  else if (report->kind == ENT_MEASURE) ent_say_value(out, report);
  else ent_say_code(out, report);
  if (!ent_interval_known(report->date)) return;
  ent_strbuf_puts(out, " (");
  ent_say_date(out, report->date, report->precision);
  ent_strbuf_putc(out, ')');
}

/* "COERCE (2018-07-01)" */
static void say_act(ent_strbuf *out, const ent_report *report) {
  ent_say_code(out, report);
  ent_strbuf_puts(out, " (");
  ent_say_date(out, report->date, report->precision);
  ent_strbuf_putc(out, ')');
}

/* What was told to last, or done, and has ended by an event: no contradiction, it changed. Opposite relations are told
 * of where their block is settled. */
static void tell_changed(finder *f, step which, const char *attribute, ent__say *say) {
  ent__looker *l = f->look;
  ent__things found;
  if (l->status != ENT_OK) return;
  found = ent__look_all(l, f->steps[which]);
  for (uint32_t i = 0; i < found.count && l->status == ENT_OK; i++) {
    ent__things enders;
    sqlite3_bind_int64(f->steps[ENDERS], 1, found.items[i].row);
    enders = ent__look_all(l, f->steps[ENDERS]);
    for (uint32_t k = 0; k < enders.count && l->status == ENT_OK; k++) {
      int64_t row = ent__look_differ(l, &found.items[i], attribute, ENT__CHANGED, ENT_EMPTY);
      ent__look_claim(l, row, &found.items[i], 0, say);
      ent__look_claim(l, row, &enders.items[k], 0, say);
    }
  }
}

void ent__tell_changes(ent__looker *l) {
  finder f;
  open_finder(&f, l);
  tell_changed(&f, ENDED, "relation", say_phase);
  tell_changed(&f, UNDONE, "act", say_act);
  ent__look_finalize(f.steps, STEPS);
}
