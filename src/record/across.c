/* In: `touched` items. Out: what items of several blocks say of each other, beside their own blocks.
 *
 *   changes   what starts, ends and undoes (ended.c)
 *   charges   what answers them (charge.c)
 *   claims    two states that claim one land: a conflict.
 *   sides     what is told of two and of one of them, the dead of a war or the opening of embassies: another scope.
 *   visas     asked by one of the other, and dropped by both: it changed.
 *   ranks     two states that each were the first to recognise a third: a conflict.
 *   growth    "grew by 25 percent" beside the figures of both years.
 *   duration  "the 40-day war" beside its first and last day.
 *   trade     exports of the one beside imports of the other, turnover beside both (trade.c).
 *
 * A discrepancy across blocks has block 0 and belongs to its item: it goes with it, and is made anew when the item is
 * touched. An item is touched when its block is settled anew, or one that its block watches (look.h), so that the
 * outcome is the same as if all had been looked at. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "record/charge.h"
#include "record/differ.h"
#include "record/look.h"
#include "record/rank.h"
#include "record/say.h"
#include "record/store.h"
#include "record/trade.h"

#define OF_TOUCHED ENT__THING " FROM touched t CROSS JOIN item i ON i.id = t.item WHERE "

typedef enum step { MEASURES, TOLLS, OPENINGS, VISAS, CLAIMS, WARS, BY_TOPIC, TOUCH_WATCHERS, STEPS } step;

static const char *const sql[STEPS] = {
    [MEASURES] = OF_TOUCHED "i.indicator = ?1 AND i.value IS NOT NULL" ENT__HOLDS,
    [TOLLS] = OF_TOUCHED "i.indicator = 'CASUALTIES' AND i.reciprocal = 1"
              " AND (i.value IS NOT NULL OR i.text_value IS NOT NULL)" ENT__HOLDS,
    [OPENINGS] = OF_TOUCHED "i.relation = 'EMBASSY_IN' AND i.reciprocal = 1 AND i.date_from IS NOT NULL" ENT__HOLDS,
    [VISAS] = OF_TOUCHED "i.relation = 'VISA_REGIME' AND i.reciprocal = 1" ENT__HOLDS,
    [CLAIMS] = OF_TOUCHED "i.relation = 'CLAIMS'" ENT__HOLDS,
    [WARS] = OF_TOUCHED "i.cameo = '190' AND i.topic IS NOT NULL AND i.date_precision = 'range'" ENT__HOLDS,
    [BY_TOPIC] = ENT__THING " FROM item i WHERE i.topic = ?1 AND i.cameo = '190' AND i.date_precision = 'range'"
                 " AND i.date_from IS NOT NULL AND i.date_to IS NOT NULL" ENT__HOLDS " ORDER BY i.item LIMIT 1",
    [TOUCH_WATCHERS] = "INSERT OR IGNORE INTO touched SELECT i.id FROM watch w CROSS JOIN item i ON i.block = w.block"
                       " WHERE w.matter = ?1",
};

typedef struct comparer {
  ent__looker *look;
  sqlite3_stmt *steps[STEPS];
} comparer;

static bool plain_value(const ent_report *r) {
  return !isnan(r->value) && isnan(r->value_to) &&
         (!r->comparator.size || ent_slice_is(r->comparator, "="));
}

/* ---- what blocks have in common ------------------------------------------------------- */

/* The number of a matter that several blocks have in common: negative, so that it is no block's. */
static int64_t matter_of(const char *kind, ent_slice name) {
  uint64_t hash = ent_hash64(name, ent_hash64(ent_slice_of(kind), 1));
  return -(int64_t)(hash >> 1) - 1;
}

static int64_t place_matter(ent_slice of, ent_slice what, int rank) {
  return -(int64_t)(ent_hash64(what, ent_hash64(of, (uint64_t)rank)) >> 1) - 1;
}

static int by_number(const void *left, const void *right) {
  int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
  return (a > b) - (a < b);
}

/* Touches the items of all blocks that watch one of the matters. */
static void touch_watchers(comparer *c, int64_t *matters, uint32_t count) {
  ent__looker *l = c->look;
  if (count) qsort(matters, count, sizeof *matters, by_number);
  for (uint32_t i = 0; i < count && l->status == ENT_OK; i++) {
    if (i && matters[i] == matters[i - 1]) continue;
    sqlite3_bind_int64(c->steps[TOUCH_WATCHERS], 1, matters[i]);
    l->status = ent__sql_done(l->record, c->steps[TOUCH_WATCHERS], l->err);
  }
}

static int64_t *new_matters(comparer *c, ent__things found) {
  int64_t *matters = ENT_ARENA_NEW(&c->look->arena, int64_t, found.count + 1);
  if (!matters) ent__look_fail_memory(c->look);
  return matters;
}

/* What several say of one recipient is told of together. */
static void join_by_recipient(comparer *c, ent__things found, const char *kind) {
  int64_t *matters = new_matters(c, found);
  uint32_t count = 0;
  for (uint32_t i = 0; i < found.count && c->look->status == ENT_OK; i++) {
    ent__thing *t = &found.items[i];
    ent__look_parties(c->look, t);
    if (t->report.recipient.count != 1) continue;
    matters[count] = matter_of(kind, t->report.recipient.items[0].entity);
    ent__look_watch(c->look, matters[count++], t->block);
  }
  touch_watchers(c, matters, count);
}

/* A place among all of what is ranked, not among those of a region. */
static bool is_sole_place(ent__looker *l, ent__thing *t, ent_slice *what) {
  ent_report told = t->report;
  told.text = ent__look_text(l, t);
  *what = ent__ranked_of(&told);
  return what->size && !ent__rank_region(told.text).size;
}

/* Of a great state many have a place: those of one place of one kind are told of together. */
static void join_places(comparer *c, ent__things found) {
  int64_t *matters = new_matters(c, found);
  uint32_t count = 0;
  for (uint32_t i = 0; i < found.count && c->look->status == ENT_OK; i++) {
    ent__thing *t = &found.items[i];
    ent_slice what;
    int rank = ent__rank_of(&t->report);
    if (!rank || !is_sole_place(c->look, t, &what)) continue;
    ent__look_parties(c->look, t);
    if (c->look->status != ENT_OK || t->report.recipient.count != 1) continue;
    matters[count] = place_matter(t->report.recipient.items[0].entity, what, rank);
    ent__look_watch(c->look, matters[count++], t->block);
  }
  touch_watchers(c, matters, count);
}

/* Wars by name touch the lengths that are told of them. */
static void touch_lengths(comparer *c, ent__things wars) {
  int64_t *matters = new_matters(c, wars);
  for (uint32_t i = 0; i < wars.count && c->look->status == ENT_OK; i++)
    matters[i] = matter_of("topic", wars.items[i].report.topic);
  if (c->look->status == ENT_OK) touch_watchers(c, matters, wars.count);
}

/* ---- what is compared ------------------------------------------------------------------ */

/* "TUR: first (1991-11-09)" */
static void say_ranked(ent_strbuf *out, const ent_report *report) {
  for (uint32_t i = 0; i < report->actor.count; i++)
    ent_strbuf_printf(out, "%.*s: ", ENT_FMT(report->actor.items[i].entity));
  ent_say_dated_value(out, report);
}

/* Among whom: "the first |African| country"; empty if among all. */
static ent_slice rank_among(ent_slice text) {
  size_t at = ent_slice_find(text, ENT_SLICE("first "), 0), end;
  if (at == SIZE_MAX) return ENT_EMPTY;
  for (end = at += strlen("first "); end < text.size && text.data[end] != ' '; end++) continue;
  return text.data[at] >= 'A' && text.data[at] <= 'Z' ? (ent_slice){text.data + at, end - at} : ENT_EMPTY;
}

/* A rank that one state has with another. */
typedef struct ranked {
  ent__thing *of;
  ent_slice by, to, among; /* among: and of what, "trading partner" */
  int rank;
} ranked;

static int by_rank(const void *left, const void *right) {
  const ranked *a = left, *b = right;
  int order = ent_slice_cmp(a->to, b->to);
  if (!order) order = ent_slice_cmp(a->among, b->among);
  if (!order) order = a->rank - b->rank;
  if (!order) order = ent_slice_cmp(a->by, b->by);
  return order ? order : strcmp(a->of->item, b->of->item);
}

/* "Japan is its largest partner" (2001), "China is" (2015): by their dates, else by the days of printing. */
static ent__verdict verdict_of_ranks(const ranked *a, const ranked *b) {
  ent_document x = {.published = a->of->printed}, y = {.published = b->of->printed};
  ent_report one = a->of->report, other = b->of->report;
  one.document = &x;
  other.document = &y;
  if (!ent_interval_known(one.date) && !ent_interval_known(x.published)) return ENT__SCOPE;
  if (!ent_interval_known(other.date) && !ent_interval_known(y.published)) return ENT__SCOPE;
  return ent__years_apart(&one, &other) ? ENT__CHANGED : ENT__CONFLICTS;
}

/* Places that may be another's next year: each that meets another state with the verdict is told of under it. */
static void tell_places(ent__looker *l, const ranked *same, uint32_t count) {
  for (ent__verdict verdict = ENT__SCOPE; verdict <= ENT__CONFLICTS; verdict++) {
    int64_t row = 0;
    for (uint32_t i = 0; i < count && l->status == ENT_OK; i++) {
      bool meets = false;
      for (uint32_t k = 0; k < count && !meets; k++)
        meets = !ent_slice_eq(same[i].by, same[k].by) && verdict_of_ranks(&same[i], &same[k]) == verdict;
      if (meets && !row) row = ent__look_differ(l, same[i].of, "rank", verdict, ENT_EMPTY);
      if (meets) ent__look_claim(l, row, same[i].of, same[i].rank, say_ranked);
    }
  }
}

/* Those of one rank and recipient: several states cannot share it. */
static void tell_ranks(ent__looker *l, const ranked *same, uint32_t count) {
  int64_t row;
  if (ent_slice_eq(same[0].by, same[count - 1].by)) return;
  if (ent_slice_is(same[0].of->report.indicator, "RANK")) {
    tell_places(l, same, count);
    return;
  }
  row = ent__look_differ(l, same[0].of, "rank", ENT__CONFLICTS, ENT_EMPTY);
  for (uint32_t i = 0; i < count; i++) ent__look_claim(l, row, same[i].of, same[i].rank, say_ranked);
}

/* One place given to two states. */
static void compare_ranks(ent__looker *l, ent__things ranks) {
  ranked *all = ENT_ARENA_NEW(&l->arena, ranked, ranks.count + 1);
  uint32_t count = 0;
  if (!all) ent__look_fail_memory(l);
  for (uint32_t i = 0; i < ranks.count && l->status == ENT_OK; i++) {
    ent__thing *t = &ranks.items[i];
    int rank = ent__rank_of(&t->report);
    if (!rank) continue;
    ent__look_parties(l, t);
    if (t->report.actor.count != 1 || t->report.recipient.count != 1) continue;
    all[count] = (ranked){t, t->parties[0].entity, t->parties[1].entity, rank_among(ent__look_text(l, t)), rank};
    if (!ent_slice_is(t->report.indicator, "RANK") || is_sole_place(l, t, &all[count].among)) count++;
  }
  if (l->status == ENT_OK && count) qsort(all, count, sizeof *all, by_rank);
  for (uint32_t i = 0, next; i < count && l->status == ENT_OK; i = next) {
    for (next = i + 1; next < count && all[next].rank == all[i].rank; next++)
      if (!ent_slice_eq(all[next].to, all[i].to) || !ent_slice_eq(all[next].among, all[i].among)) break;
    tell_ranks(l, all + i, next - i);
  }
}

static int by_place(const void *left, const void *right) {
  const ent__thing *a = left, *b = right;
  int order = ent_slice_cmp(a->parties[1].entity, b->parties[1].entity);
  if (!order) order = ent_slice_cmp(a->parties[0].entity, b->parties[0].entity);
  return order ? order : strcmp(a->item, b->item);
}

/* "ARG claims" */
static void say_claimed(ent_strbuf *out, const ent_report *report) {
  for (uint32_t i = 0; i < report->actor.count; i++)
    ent_strbuf_printf(out, "%s%.*s", i ? ", " : "", ENT_FMT(report->actor.items[i].entity));
  ent_strbuf_puts(out, " claims");
}

/* One land that two states claim. */
static void compare_claims(ent__looker *l, ent__things claims) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < claims.count && l->status == ENT_OK; i++) {
    ent__look_parties(l, &claims.items[i]);
    if (claims.items[i].report.actor.count == 1 && claims.items[i].report.recipient.count == 1)
      claims.items[count++] = claims.items[i];
  }
  if (l->status == ENT_OK && count) qsort(claims.items, count, sizeof *claims.items, by_place);
  for (uint32_t i = 0, next; i < count && l->status == ENT_OK; i = next) {
    const ent__thing *first = &claims.items[i];
    int64_t row;
    for (next = i + 1; next < count; next++)
      if (!ent_slice_eq(claims.items[next].parties[1].entity, first->parties[1].entity)) break;
    if (ent_slice_eq(first->parties[0].entity, claims.items[next - 1].parties[0].entity)) continue;
    row = ent__look_differ(l, first, "claim", ENT__CONFLICTS, ENT_EMPTY);
    for (uint32_t k = i; k < next; k++) ent__look_claim(l, row, &claims.items[k], 0, say_claimed);
  }
}

static void say_when(ent_strbuf *out, const ent_report *report) {
  ent_say_date(out, report->date, report->precision);
}

/* The dead of one war: of one year or stretch of time, or of one name; not those of one of its days. */
static bool of_one_war(const ent__thing *a, const ent__thing *b) {
  ent__topic x = ent__topic_of(a->report.topic), y = ent__topic_of(b->report.topic);
  ent__match match = ent__topic_match(&x, &y);
  ent_interval d = a->report.date, e = b->report.date;
  if (match == ENT__MATCH_NOT || !ent_slice_eq(a->report.unit, b->report.unit)) return false;
  if (d.from != ENT_DAY_NONE && d.from == e.from && d.to == e.to) return d.to == ENT_DAY_NONE || d.to - d.from > 31;
  if (ent_interval_known(d) && ent_interval_known(e)) return false;
  return match == ENT__MATCH_EQUAL && x.kind == ENT__TOPIC_WAR;
}

static bool is_less_of_war(const ent__thing *part, const ent__thing *all) {
  return part->report.value < all->report.value && of_one_war(part, all);
}

/* "The two reopen embassies" in July, "A reopened its embassy" in August: within a year, and of two times. */
static bool is_other_opening(const ent__thing *one, const ent__thing *both) {
  ent_interval a = ent__beginning_of(&one->report), b = ent__beginning_of(&both->report);
  if (!ent_interval_known(a) || !ent_interval_known(b) || ent_intervals_meet(a, b)) return false;
  return (a.from < b.from ? (int64_t)b.from - a.from : (int64_t)a.from - b.from) <= 366;
}

/* The dead of one side of a war, as told with the other's: by the foe or without one. */
static ent__things own_dead(ent__looker *l, const ent__thing *all, uint32_t side) {
  ent__thing one = *all;
  ent__things by_foe, alone, both = {0};
  one.report.reciprocal = false;
  one.report.recipient = (ent_participants){all->parties + side, 1};
  one.report.actor = (ent_participants){all->parties + !side, 1};
  by_foe = ent__look_counterparts(l, &one, ENT_MEASURE, "CASUALTIES");
  one.report.actor = (ent_participants){NULL, 0};
  alone = ent__look_counterparts(l, &one, ENT_MEASURE, "CASUALTIES");
  both.items = ENT_ARENA_NEW(&l->arena, ent__thing, by_foe.count + alone.count + 1);
  if (!both.items) {
    ent__look_fail_memory(l);
    return both;
  }
  for (uint32_t i = 0; i < by_foe.count; i++) both.items[both.count++] = by_foe.items[i];
  for (uint32_t i = 0; i < alone.count; i++) both.items[both.count++] = alone.items[i];
  return both;
}

/* Of the war, or of no time and no other war. */
static bool may_be_of_war(const ent__thing *dead, const ent__thing *all) {
  ent__topic x = ent__topic_of(dead->report.topic), y = ent__topic_of(all->report.topic);
  if (of_one_war(dead, all)) return true;
  return !ent_interval_known(dead->report.date) && ent_slice_eq(dead->report.unit, all->report.unit) &&
         ent__topic_match(&x, &y) != ENT__MATCH_NOT;
}

/* "Ecuador acknowledged 34 dead, and Peru about 60": together fewer, or more, than "several hundred". */
static bool sum_conflicts(const ent__thing *one, const ent__thing *other, const ent__thing *all) {
  ent_report sum = one->report;
  bool rough = ent_slice_is(one->report.comparator, "~") || ent_slice_is(other->report.comparator, "~");
  if (isnan(one->report.value) || isnan(other->report.value) || !isnan(one->report.value_to) || !isnan(other->report.value_to)) return false;
  sum.value += other->report.value;
  sum.topic = all->report.topic; /* may_be_of_war */
  if (rough) sum.comparator = ENT_SLICE("~");
  return ent__compare_values(&sum, &all->report, ENT__TALLY) == ENT__CONFLICTS;
}

/* "ECU: 34 killed" */
static void say_own_dead(ent_strbuf *out, const ent_report *report) {
  for (uint32_t i = 0; i < report->recipient.count; i++) ent_strbuf_printf(out, "%.*s: ", ENT_FMT(report->recipient.items[i].entity));
  ent_say_dated_value(out, report);
}

/* What each side says that it lost, in one sentence, beside what the war cost both: a conflict if the sums differ. */
static bool compare_own_dead(ent__looker *l, const ent__thing *all) {
  ent__things first = own_dead(l, all, 0), second = own_dead(l, all, 1);
  bool told = false;
  for (uint32_t i = 0; i < first.count && l->status == ENT_OK; i++)
    for (uint32_t k = 0; k < second.count && l->status == ENT_OK; k++) {
      const ent__thing *one = &first.items[i], *other = &second.items[k];
      int64_t row;
      if (!may_be_of_war(one, all) || !may_be_of_war(other, all) || !sum_conflicts(one, other, all) ||
          !ent__look_told_together(l, one, other))
        continue;
      told = true;
      /* "in all 907 died: 649 Argentines, 255 Britons and three islanders": one sentence that tells the whole with its parts adds them up itself */
      if (ent__look_told_together(l, one, all) && ent__look_told_together(l, other, all)) continue;
      row = ent__look_differ(l, all, "value", ENT__CONFLICTS, ENT_EMPTY);
      ent__look_claim(l, row, one, 0, say_own_dead);
      ent__look_claim(l, row, other, 0, say_own_dead);
      ent__look_claim(l, row, all, 0, ent_say_dated_value);
    }
  return told;
}

/* What is told of two together, and of one of them towards the other: "the war killed 2,500 people", "Jordan lost 700
 * soldiers in it". Each of these that fits differs in scope. */
static void compare_sides(ent__looker *l, ent__things both, const char *attribute, bool fits(const ent__thing *one, const ent__thing *both),
                          ent__say *say) {
  for (uint32_t i = 0; i < both.count && l->status == ENT_OK; i++) {
    ent__thing *all = &both.items[i];
    ent__look_parties(l, all);
    if (all->report.actor.count != 2 || (all->report.kind == ENT_MEASURE && compare_own_dead(l, all))) continue;
    for (uint32_t way = 0; way < 2; way++) {
      ent__thing one = *all;
      ent__things found;
      int64_t row;
      one.report.actor = (ent_participants){all->parties + way, 1};
      one.report.recipient = (ent_participants){all->parties + !way, 1};
      one.report.reciprocal = false;
      found = ent__look_counterparts(l, &one, all->report.kind, all->report.kind == ENT_MEASURE ? "CASUALTIES" : "EMBASSY_IN");
      for (uint32_t k = 0; k < found.count && l->status == ENT_OK; k++) {
        if (!fits(&found.items[k], all)) continue;
        row = ent__look_differ(l, all, attribute, ENT__SCOPE, ENT_EMPTY);
        ent__look_claim(l, row, &found.items[k], 0, say);
        ent__look_claim(l, row, all, 0, say);
      }
    }
  }
}

/* "visas (2010-06)" */
static void say_visas(ent_strbuf *out, const ent_report *report) {
  ent_say_code(out, report);
  if (!ent_interval_known(report->date)) return;
  ent_strbuf_puts(out, " (");
  ent_say_date(out, report->date, report->precision);
  ent_strbuf_putc(out, ')');
}

/* "Brazilians need a visa for Russia", "the two abolished visas for each other's citizens": it changed. */
static void compare_visas(ent__looker *l, ent__things both) {
  for (uint32_t i = 0; i < both.count && l->status == ENT_OK; i++) {
    ent__thing *all = &both.items[i];
    bool free = ent__frees_of_visas(ent__look_text(l, all));
    ent__look_parties(l, all);
    for (uint32_t way = 0; way < 2 && all->report.actor.count == 2; way++) {
      ent__thing one = *all;
      ent__things found;
      one.report.actor = (ent_participants){all->parties + way, 1};
      one.report.recipient = (ent_participants){all->parties + !way, 1};
      one.report.reciprocal = false;
      found = ent__look_counterparts(l, &one, ENT_RELATION, "VISA_REGIME");
      for (uint32_t k = 0; k < found.count && l->status == ENT_OK; k++) {
        int64_t row;
        if (ent__frees_of_visas(ent__look_text(l, &found.items[k])) == free || ent__look_told_together(l, &found.items[k], all)) continue;
        row = ent__look_differ(l, all, "relation", ENT__CHANGED, ENT_EMPTY);
        ent__look_claim(l, row, &found.items[k], 0, say_visas);
        ent__look_claim(l, row, all, 0, say_visas);
      }
    }
  }
}

enum { MANY_CAPTIVES = 100, CAPTIVITY = 3653 /* days */ };

/* "93,000 were taken prisoner", "90,000 went home": of those taken not all return, and others were taken since. */
static bool is_return_of(const ent__thing *taken, const ent__thing *freed) {
  double few = fmin(taken->report.value, freed->report.value), many = fmax(taken->report.value, freed->report.value);
  ent_interval t = taken->report.date, f = freed->report.date;
  bool captive = ent_slice_is(taken->report.indicator, "DETAINED") || ent_slice_is(taken->report.unit, "captured");
  if (!captive || isnan(few) || few < MANY_CAPTIVES || many > few * 3 || few == many) return false;
  return !ent_interval_known(t) || !ent_interval_known(f) || t.from == ENT_DAY_NONE || f.to == ENT_DAY_NONE ||
         (f.to >= t.from && f.to - t.from <= CAPTIVITY);
}

static void compare_captives_of(ent__looker *l, ent__thing *freed, ent_participants captor, ent_participants captive) {
  static const char *const indicators[] = {"DETAINED", "CASUALTIES"};
  ent__thing like = *freed;
  like.report.reciprocal = false;
  like.report.actor = captor;
  like.report.recipient = captive;
  for (size_t n = 0; n < sizeof indicators / sizeof *indicators; n++) {
    ent__things found = ent__look_counterparts(l, &like, ENT_MEASURE, indicators[n]);
    for (uint32_t i = 0; i < found.count && l->status == ENT_OK; i++) {
      int64_t row;
      if (!is_return_of(&found.items[i], freed)) continue;
      row = ent__look_differ(l, freed, "value", ENT__SCOPE, ENT_EMPTY);
      ent__look_claim(l, row, &found.items[i], 0, ent_say_dated_value);
      ent__look_claim(l, row, freed, 0, ent_say_dated_value);
    }
  }
}

/* Prisoners taken, by whom or by whomever, and prisoners returned; of two that exchange them either's. */
static void compare_captives(ent__looker *l, ent__things freed) {
  for (uint32_t i = 0; i < freed.count && l->status == ENT_OK; i++) {
    ent__thing *t = &freed.items[i];
    ent_participants nobody = {NULL, 0};
    ent__look_parties(l, t);
    if (t->report.actor.count + t->report.recipient.count > 2) continue;
    for (uint32_t k = 0; k < t->report.actor.count + t->report.recipient.count; k++) {
      ent_participants captive = {t->parties + k, 1};
      bool other = t->report.actor.count + t->report.recipient.count == 2;
      if (k == 0 && other && !t->report.reciprocal) continue; /* who freed them */
      if (other) compare_captives_of(l, t, (ent_participants){t->parties + !k, 1}, captive);
      compare_captives_of(l, t, nobody, captive);
    }
  }
}

/* The figure of a year; NULL if there is none or several. */
static const ent__thing *figure_of(const ent__things *figures, int year, ent_slice unit) {
  ent_interval when = ent_interval_of_year(year);
  const ent__thing *found = NULL;
  for (uint32_t i = 0; i < figures->count; i++) {
    const ent__thing *t = &figures->items[i];
    if (t->report.date.from != when.from || t->report.date.to != when.to) continue;
    if (!plain_value(&t->report) || (unit.size && !ent_slice_eq(unit, t->report.unit))) continue;
    if (found) return NULL;
    found = t;
  }
  return found;
}

/* "3,800 in 2016 and 46,000 in 2019": so many times as many, in so many years; 0 if it is not so told. */
static double factor_told(ent__looker *l, const ent__thing *before, const ent__thing *now, int *years) {
  int y, z, month, day;
  if (isnan(before->report.value) || isnan(now->report.value) || before->report.value <= 0 || before->row == now->row ||
      !ent_slice_eq(before->report.unit, now->report.unit) || before->report.precision != ENT_PRECISION_YEAR ||
      now->report.precision != ENT_PRECISION_YEAR || before->report.date.from >= now->report.date.from ||
      !ent__look_told_together(l, before, now))
    return 0;
  ent_day_split(before->report.date.from, &y, &month, &day);
  ent_day_split(now->report.date.from, &z, &month, &day);
  *years = z - y;
  return now->report.value / before->report.value;
}

/* "Grew more than tenfold in two years" beside two years' figures: of other years if they lie closer or farther apart. */
static void compare_multiple(ent__looker *l, ent__thing *growth, const char *indicator) {
  int told = ent__years_told(ent__look_text(l, growth)), years;
  ent__things figures;
  if (!told || isnan(growth->report.value)) return;
  ent__look_parties(l, growth);
  figures = ent__look_counterparts(l, growth, ENT_MEASURE, indicator);
  for (uint32_t i = 0; i < figures.count && l->status == ENT_OK; i++)
    for (uint32_t k = 0; k < figures.count && l->status == ENT_OK; k++) {
      const ent__thing *before = &figures.items[i], *now = &figures.items[k];
      double factor = factor_told(l, before, now, &years);
      int64_t row;
      if (factor <= 1 || years == told) continue;
      row = ent__look_differ(l, growth, "growth", ENT__SCOPE, ENT_EMPTY);
      ent__look_claim(l, row, growth, 0, ent_say_dated_value);
      ent__look_claim(l, row, before, 0, ent_say_dated_value);
      ent__look_claim(l, row, now, 0, ent_say_dated_value);
    }
}

enum { GROWTH_SLACK = 5 }; /* percentage points, and a tenth of the growth */

static void compare_growth(ent__looker *l, ent__thing *growth, const char *indicator) {
  ent_interval when = growth->report.date;
  int year, month, day;
  const ent__thing *now, *before;
  double percent;
  ent_strbuf text;
  int64_t row;
  if (ent_slice_is(growth->report.unit, "times")) compare_multiple(l, growth, indicator);
  if (!plain_value(&growth->report) || when.from == ENT_DAY_NONE) return;
  ent_day_split(when.from, &year, &month, &day);
  if (when.to != ent_interval_of_year(year).to || month != 1 || day != 1) return;
  ent__look_parties(l, growth);
  ent__things figures = ent__look_counterparts(l, growth, ENT_MEASURE, indicator);
  now = figure_of(&figures, year, ENT_EMPTY);
  before = now ? figure_of(&figures, year - 1, now->report.unit) : NULL;
  if (!before || before->report.value <= 0) return;
  percent = (now->report.value / before->report.value - 1) * 100;
  if (fabs(percent - growth->report.value) <= GROWTH_SLACK + fabs(percent) / 10) return;
  ent_strbuf_init(&text, 256);
  ent_strbuf_printf(&text, "%.0f percent by the figures of %d and %d", percent, year - 1, year);
  row = ent__look_differ(l, growth, "growth", ENT__CONFLICTS, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  ent__look_claim(l, row, growth, 0, ent_say_dated_value);
  ent__look_claim(l, row, before, 0, ent_say_dated_value);
  ent__look_claim(l, row, now, 0, ent_say_dated_value);
}

/* "Eight years of war", and the days on which it began and ended: these tell more. */
static void tell_length(ent__looker *l, const ent__thing *duration, const ent__thing *event) {
  int64_t row;
  if (ent__look_told_together(l, duration, event)) return; /* one sentence that tells both says nothing of itself */
  row = ent__look_differ(l, duration, "duration", ENT__REFINES, ENT_EMPTY);
  ent__look_claim(l, row, duration, 0, ent_say_value);
  ent__look_claim(l, row, event, 0, say_when);
}

/* Whole years, in which what is told of may have taken a part only: "1971-72". */
static bool is_of_years(ent_interval when) {
  int year, month, day;
  ent_day_split(when.from, &year, &month, &day);
  if (month != 1 || day != 1) return false;
  ent_day_split(when.to, &year, &month, &day);
  return month == 12 && day == 31;
}

static void compare_duration(ent__looker *l, const ent__thing *duration, const ent__thing *event) {
  double slack = 0, unit = ent__days_of(duration->report.unit, &slack);
  ent_interval when = event->report.date;
  double counted = (double)(when.to - when.from) + 1; /* first and last day */
  ent_strbuf text;
  int64_t row;
  if (!unit || !plain_value(&duration->report)) return;
  if (fabs(duration->report.value * unit - counted) <= slack) {
    if (unit > 1 && event != duration) tell_length(l, duration, event);
    return;
  }
  if (is_of_years(when) && duration->report.value * unit < counted) return;
  ent_strbuf_init(&text, 256);
  ent_strbuf_printf(&text, "%.0f days, ", counted);
  ent_say_date(&text, when, ENT_PRECISION_DAY);
  row = ent__look_differ(l, duration, "duration", ENT__CONFLICTS, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  ent__look_claim(l, row, duration, 0, ent_say_value);
  if (event != duration) ent__look_claim(l, row, event, 0, say_when);
}

static int by_topic(const void *left, const void *right) {
  const ent__thing *a = left, *b = right;
  int order = ent_slice_cmp(a->report.topic, b->report.topic);
  return order ? order : strcmp(a->item, b->item);
}

/* The event of a topic that stands for its time. */
static ent__things event_of(comparer *c, ent_slice topic) {
  if (!topic.size || c->look->status != ENT_OK) return (ent__things){0};
  ent__bind_text(c->steps[BY_TOPIC], 1, topic);
  return ent__look_all(c->look, c->steps[BY_TOPIC]);
}

/* The war that a length was taken from: "began on 8 August and ended on 12 August. The nine-day war". */
static const ent__thing *war_of(ent__looker *l, ent__thing *d) {
  ent_report like = {.kind = ENT_EVENT, .cameo = ENT_SLICE("190")};
  const ent__thing *war = NULL;
  bool several = false;
  ent_participant *sides;
  ent__look_parties(l, d);
  sides = d->parties;
  if (d->report.actor.count + d->report.recipient.count != 2) return NULL;
  for (int way = 0; way < 3 && l->status == ENT_OK; way++) {
    ent__things found;
    like.reciprocal = way == 2;
    like.actor = (ent_participants){sides + way % 2, way == 2 ? 2 : 1};
    like.recipient = (ent_participants){sides + !way, way == 2 ? 0 : 1};
    found = ent__look_block(l, d, &like);
    for (uint32_t i = 0; i < found.count; i++) {
      const ent__thing *t = &found.items[i];
      ent_interval own = d->report.date, its = t->report.date;
      if (its.from == ENT_DAY_NONE || its.to == ENT_DAY_NONE || t->report.precision != ENT_PRECISION_RANGE) continue;
      if (its.from == own.from && its.to == own.to) return t;
      /* "the war of 1969 lasted nine days"; without a date the one war that is known */
      if (ent_interval_known(own) && !ent_intervals_meet(own, its)) continue;
      several |= war != NULL;
      war = t;
    }
  }
  return several ? NULL : war;
}

/* Whose length it is fought in the war: not "three years of fighting by rebels" before it. */
static bool takes_part(ent__looker *l, const ent__thing *d, ent__thing *war) {
  ent__look_parties(l, war);
  for (uint32_t i = 0; i < d->report.actor.count + d->report.recipient.count; i++) {
    bool there = false;
    for (uint32_t k = 0; k < war->report.actor.count + war->report.recipient.count; k++)
      there |= ent_slice_eq(d->parties[i].entity, war->parties[k].entity);
    if (!there) return false;
  }
  return l->status == ENT_OK;
}

static void compare_durations(comparer *c, ent__things durations) {
  ent__looker *l = c->look;
  ent__things events = {0};
  if (durations.count) qsort(durations.items, durations.count, sizeof *durations.items, by_topic);
  for (uint32_t i = 0; i < durations.count && l->status == ENT_OK; i++) {
    ent__thing *d = &durations.items[i];
    const ent__thing *war = war_of(l, d);
    bool own = d->report.precision == ENT_PRECISION_RANGE && d->report.date.from != d->report.date.to &&
               d->report.date.from != ENT_DAY_NONE && d->report.date.to != ENT_DAY_NONE;
    if (war || own) compare_duration(l, d, war ? war : d);
    if (i == 0 || !ent_slice_eq(d->report.topic, d[-1].report.topic))
      events = event_of(c, d->report.topic);
    if (d->report.topic.size) ent__look_watch(l, matter_of("topic", d->report.topic), d->block);
    if (events.count) ent__look_watch(l, events.items[0].block, d->block);
    if (events.count && !war && takes_part(l, d, &events.items[0])) compare_duration(l, d, &events.items[0]);
  }
}

static ent__things measures(comparer *c, const char *indicator) {
  if (c->look->status == ENT_OK) ent__bind_text(c->steps[MEASURES], 1, ent_slice_of(indicator));
  return ent__look_all(c->look, c->steps[MEASURES]);
}

static ent__things all_of(comparer *c, step which) { return ent__look_all(c->look, c->steps[which]); }

/* Touches what is told of together with touched items though no block that it watches has changed. */
static void touch_others(comparer *c) {
  join_by_recipient(c, measures(c, "RECOGNITION_ORDER"), "rank");
  join_places(c, measures(c, "RANK"));
  join_by_recipient(c, all_of(c, CLAIMS), "claim");
  touch_lengths(c, all_of(c, WARS));
}

/* What was told of touched items before. */
static void forget(ent__looker *l) {
  if (l->status != ENT_OK) return;
  l->status = ent__sql_run(l->record,
                           "DELETE FROM discrepancy_report WHERE discrepancy IN (SELECT y.id FROM touched t"
                           " CROSS JOIN discrepancy y ON y.item = t.item AND y.block = 0);"
                           "DELETE FROM discrepancy WHERE block = 0 AND item IN (SELECT item FROM touched)", l->err);
}

static void compare_all(comparer *c) {
  static const char *const growths[][2] = {{"TRADE_GROWTH", "TRADE_TURNOVER"},
                                           {"EXPORTS_GROWTH", "EXPORTS"},
                                           {"IMPORTS_GROWTH", "IMPORTS"},
                                           {"TOURIST_GROWTH", "TOURIST_ARRIVALS"}};
  ent__looker *l = c->look;
  compare_ranks(l, measures(c, "RECOGNITION_ORDER"));
  compare_ranks(l, measures(c, "RANK"));
  compare_claims(l, all_of(c, CLAIMS));
  compare_sides(l, all_of(c, TOLLS), "value", is_less_of_war, ent_say_dated_value);
  compare_captives(l, measures(c, "PERSONS_RELEASED"));
  compare_visas(l, all_of(c, VISAS));
  compare_sides(l, all_of(c, OPENINGS), "date", is_other_opening, ent__say_date_told);
  for (size_t g = 0; g < sizeof growths / sizeof *growths; g++) {
    ent__things found = measures(c, growths[g][0]);
    for (uint32_t i = 0; i < found.count && l->status == ENT_OK; i++)
      compare_growth(l, &found.items[i], growths[g][1]);
  }
  compare_durations(c, measures(c, "DURATION"));
  ent__tell_mirrors(l, measures(c, "EXPORTS"));
  ent__tell_sums(l, measures(c, "TRADE_TURNOVER"));
}

static void look(ent__looker *l) {
  comparer c = {.look = l};
  ent__look_prepare(l, c.steps, sql, STEPS);
  touch_others(&c);
  ent__find_changes(l);
  forget(l);
  if (l->status == ENT_OK) l->status = ent__tell_charges(l->record, l->err);
  ent__tell_changes(l);
  compare_all(&c);
  ent__look_finalize(c.steps, STEPS);
}

ent_status ent__settle_across(ent_record *record, ent_error *err) {
  ent__looker l;
  ent__look_open(&l, record, err);
  if (l.status == ENT_OK) l.status = ent__sql_run(record, "BEGIN IMMEDIATE", err);
  if (l.status == ENT_OK) look(&l);
  if (l.status == ENT_OK)
    l.status = ent__sql_run(record, "DELETE FROM touched; DELETE FROM dirty WHERE block = 0; COMMIT", err);
  if (l.status != ENT_OK) ent__sql_rollback(record);
  ent__look_close(&l);
  return l.status;
}
