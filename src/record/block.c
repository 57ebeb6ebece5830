/* In: a report. Out: its block, a hash of kind, code group and parties.
 *
 * Events group by CAMEO root (by PLOVER type if they have none), except that calls,
 * visits, meetings, mediation and negotiation are kept apart, and hosting is the visit told
 * from the other side: "A visited B", "B hosted A"; and a crime known by its name is mass violence. Order is free for what can only be done
 * together.
 * A relation and its denial by another name (RECOGNISES, NOT_RECOGNISES) are one group,
 * so that they can be compared. */
#include "record/block.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/strbuf.h"
#include "record/topic.h"

typedef struct named_nature {
  const char *name, *group; /* group NULL: the name */
  ent__nature nature;
  bool reciprocal, opposite;
} named_nature;

static const named_nature relations[] = {
    {"RECOGNISES", "RECOGNITION", ENT__BEGINNING, false, false},
    {"NOT_RECOGNISES", "RECOGNITION", ENT__STATE, false, true},
    {"DIPLOMATIC_RELATIONS", "DIPLOMATIC", ENT__BEGINNING, true, false},
    {"NO_DIPLOMATIC_RELATIONS", "DIPLOMATIC", ENT__BEGINNING, true, true},
    {"SANCTIONS", NULL, ENT__BEGINNING, false, false},
    {"SUPPORTS_ON", "POSITION", ENT__STATE, false, false},
    {"OPPOSES_ON", "POSITION", ENT__STATE, false, true},
    {"EMBASSY_IN", NULL, ENT__BEGINNING, false, false},
    {"MEMBER_OF", NULL, ENT__BEGINNING, false, false},
    {"JOINT_BODY", NULL, ENT__BEGINNING, true, false},
    {"PARTY_TO", NULL, ENT__BEGINNING, true, false},
    {"VISA_REGIME", NULL, ENT__STATE, false, false},
    {"FLIGHTS", NULL, ENT__BEGINNING, true, false},
    {"TRADE_AGREEMENT_WITH", NULL, ENT__BEGINNING, true, false},
    {"ALLY", NULL, ENT__STATE, true, false},
    {"STRATEGIC_PARTNER", NULL, ENT__STATE, true, false},
    {"RIVAL", NULL, ENT__STATE, true, false},
    {"SHARES", NULL, ENT__STATE, true, false},
};

static const named_nature indicators[] = {
    {"TRADE_TURNOVER", NULL, ENT__STOCK, true, false},
    {"TRADE_GROWTH", NULL, ENT__STOCK, true, false},
    {"TRADE_BALANCE", NULL, ENT__STOCK, false, false},
    {"EXPORTS", NULL, ENT__STOCK, false, false},
    {"IMPORTS", NULL, ENT__STOCK, false, false},
    {"INVESTMENT_STOCK", NULL, ENT__STOCK, false, false},
    {"TOURIST_ARRIVALS", NULL, ENT__STOCK, false, false},
    {"STUDENTS", NULL, ENT__STOCK, false, false},
    {"TERRITORY_SHARE", NULL, ENT__STOCK, false, false},
    {"TERRITORY_AREA", NULL, ENT__STOCK, false, false},
    {"OWNERSHIP_SHARE", NULL, ENT__STOCK, false, false},
    {"TARIFF_RATE", NULL, ENT__STOCK, false, false},
    {"TROOPS", NULL, ENT__STOCK, false, false},
    {"DEBT", NULL, ENT__STOCK, false, false},
    {"REFUGEES", NULL, ENT__STOCK, false, false},
    {"RECOGNITIONS", NULL, ENT__STOCK, false, false},
    {"GDP_GROWTH", NULL, ENT__STOCK, false, false},
    {"AGREEMENTS_SIGNED", NULL, ENT__COUNTER, true, false},
    {"MEETING_NUMBER", NULL, ENT__COUNTER, true, false},
    {"VISITS", NULL, ENT__COUNTER, false, false},
    {"RECOGNITION_ORDER", NULL, ENT__ORDER, false, false},
    {"RANK", NULL, ENT__STOCK, false, false},
    {"AID", NULL, ENT__TRANSACTION, false, false},
    {"LOAN", NULL, ENT__TRANSACTION, false, false},
    {"PAYMENT", NULL, ENT__TRANSACTION, false, false},
    {"INVESTMENT", NULL, ENT__TRANSACTION, false, false},
    {"INVESTMENT_PLEDGE", NULL, ENT__TRANSACTION, false, false},
    {"CONTRACT_VALUE", NULL, ENT__TRANSACTION, false, false},
    {"PURCHASE_PRICE", NULL, ENT__TRANSACTION, false, false},
    {"DURATION", NULL, ENT__TALLY, true, false},
};

static const named_nature *look_up(const named_nature *table, size_t count, ent_slice name) {
  for (size_t i = 0; i < count; i++)
    if (ent_slice_is(name, table[i].name)) return &table[i];
  return NULL;
}
#define LOOK_UP(table, name) look_up((table), sizeof(table) / sizeof *(table), (name))

/* CAMEO codes that nobody does alone. */
static bool done_together(ent_slice cameo) {
  static const char *const codes[] = {"040", "041", "044", "046", "057",
                                      "06",  "060", "061", "062", "063", "064"};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
    if (ent_slice_is(cameo, codes[i])) return true;
  return false;
}

/* A massacre known by its name is one deed, whether a text calls it an assault, a battle or mass killing; hostages taken then are another. */
static bool is_named_crime(const ent_report *report, ent_slice root) {
  if (!ent_slice_is(root, "18") && !ent_slice_is(root, "19")) return false;
  if (ent_slice_starts(report->cameo, "181")) return false;
  ent__topic topic = ent__topic_of(report->topic);
  return topic.named && topic.kind == ENT__TOPIC_CRIME;
}

static ent__codes event_codes(const ent_report *report) {
  ent__codes codes = {.nature = ENT__ACT, .cameo = report->cameo};
  ent_slice root = {report->cameo.data, report->cameo.size < 2 ? report->cameo.size : 2};
  if (ent_slice_is(report->cameo, "043")) codes.cameo = ENT_SLICE("042");
  if (ent_slice_is(root, "04")) {
    root = codes.cameo;
    /* "met in Davos" and "met" are the same meeting */
    if (ent_slice_is(root, "044")) root = ENT_SLICE("040");
  }
  if (is_named_crime(report, root)) root = ENT_SLICE("20");
  codes.group = root.size ? root : report->type;
  return codes;
}

ent__codes ent__block_codes(const ent_report *report) {
  ent__codes codes = {0};
  const named_nature *known;
  if (report->kind == ENT_EVENT) return event_codes(report);
  if (report->kind == ENT_RELATION) {
    known = LOOK_UP(relations, report->relation);
    codes.group = report->relation;
    codes.nature = ENT__STATE;
  } else {
    known = LOOK_UP(indicators, report->indicator);
    codes.group = report->indicator;
    codes.nature = ENT__TALLY;
  }
  if (known) {
    if (known->group) codes.group = ent_slice_of(known->group);
    codes.nature = known->nature;
    codes.opposite = known->opposite;
  }
  return codes;
}

static int by_text(const void *a, const void *b) {
  return ent_slice_cmp(*(const ent_slice *)a, *(const ent_slice *)b);
}

static uint32_t sort_unique(ent_slice *list, uint32_t count) {
  uint32_t kept = 0;
  if (count) qsort(list, count, sizeof *list, by_text);
  for (uint32_t i = 0; i < count; i++)
    if (kept == 0 || !ent_slice_eq(list[kept - 1], list[i])) list[kept++] = list[i];
  return kept;
}

/* "907 people lost their lives" in a war of two: the dead of both, as in "the war cost 907 lives". */
static bool dead_of_both(const ent_report *report) {
  return ent_slice_is(report->indicator, "CASUALTIES") && report->actor.count == 0 && report->recipient.count == 2;
}

/* "Fought the Six-Day War", "the Six-Day War between": one war, whoever is told to have fought whom; not an invasion that began it. */
static bool is_named_war(const ent_report *report) {
  static const char *const words[] = {"war", "wars", "conflict", "fought", "fight", "fighting", "hostilities"};
  bool war = false;
  ent__topic topic;
  if (!ent_slice_is(report->cameo, "190")) return false;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) war |= ent_slice_eq_nocase(report->trigger, ent_slice_of(words[i]));
  if (!war) return false;
  topic = ent__topic_of(report->topic);
  return topic.named && topic.kind == ENT__TOPIC_WAR;
}

static bool is_reciprocal(const ent_report *report) {
  const named_nature *known = NULL;
  if (report->reciprocal || dead_of_both(report) || is_named_war(report)) return true;
  if (report->kind == ENT_EVENT) return done_together(report->cameo);
  known = report->kind == ENT_RELATION ? LOOK_UP(relations, report->relation)
                                       : LOOK_UP(indicators, report->indicator);
  return known && known->reciprocal;
}

/* "The Security Council imposed an embargo", "the United Nations lifted it": the one acts for the other. */
static ent_slice acting_for(ent_slice entity, const ent_report *report) {
  bool sanctions = ent_slice_is(report->relation, "SANCTIONS") || ent_slice_starts(report->cameo, "163") || ent_slice_starts(report->cameo, "085");
  return sanctions && ent_slice_is(entity, "IGO:UNSC") ? ENT_SLICE("IGO:UN") : entity;
}

bool ent__block_parties(ent__parties *out, ent_arena *arena, const ent_report *report) {
  ent_participants first = report->actor, second = report->recipient;
  uint32_t total = first.count + second.count;
  ent_slice *all = ENT_ARENA_NEW(arena, ent_slice, total + 1);
  if (!all) return false;
  *out = (ent__parties){.reciprocal = is_reciprocal(report)};
  if (report->kind == ENT_EVENT && ent_slice_is(report->cameo, "043")) {
    first = report->recipient;
    second = report->actor;
    if (!second.count || !first.count) out->reciprocal = false;
  }
  /* "Presidents visited each other": a visit has a direction only if the text gives it */
  if (report->kind == ENT_EVENT && ent_slice_is(report->cameo, "042") && report->reciprocal)
    out->reciprocal = true;
  for (uint32_t i = 0; i < first.count; i++) all[i] = acting_for(first.items[i].entity, report);
  for (uint32_t i = 0; i < second.count; i++) all[first.count + i] = second.items[i].entity;
  out->actors = all;
  if (out->reciprocal) {
    out->actor_count = sort_unique(all, total);
    out->recipients = all;
  } else {
    out->actor_count = sort_unique(all, first.count);
    out->recipients = all + first.count;
    out->recipient_count = sort_unique(all + first.count, second.count);
  }
  return true;
}

int64_t ent__block_of(ent_arena *arena, const ent_report *report) {
  ent_strbuf key;
  ent__parties parties;
  ent__codes codes = ent__block_codes(report);
  uint64_t hash = 0;
  ent_strbuf_init(&key, 1 << 20);
  if (ent__block_parties(&parties, arena, report)) {
    ent_strbuf_printf(&key, "%d|%.*s", (int)report->kind, ENT_FMT(codes.group));
    for (uint32_t i = 0; i < parties.actor_count; i++)
      ent_strbuf_printf(&key, "|%.*s", ENT_FMT(parties.actors[i]));
    ent_strbuf_puts(&key, parties.reciprocal ? "|=" : "|>");
    for (uint32_t i = 0; i < parties.recipient_count; i++)
      ent_strbuf_printf(&key, "|%.*s", ENT_FMT(parties.recipients[i]));
    if (!key.failed) hash = ent_hash64(ent_strbuf_slice(&key), 1);
  }
  ent_strbuf_free(&key);
  return (int64_t)(hash >> 1); /* 63 bits: SQLite's integers have a sign */
}
