/* A record of any size for measuring how fast it answers: documents of fifteen sentences and
 * ten reports between the world's states, some of which are named far more often than
 * others; a third of the reports tell of what was told before.
 *   big_record DATA RECORD REPORTS
 * The same arguments give the same record. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/strbuf.h"
#include "record/record.h"
#include "world/world.h"

enum { SENTENCES = 15, REPORTS = 10, TOPICS = 400, TOLD = 4096 };

static const struct {
  const char *code, *type;
  double goldstein;
  int quad, weight;
} events[] = {
    {"042", "CONSULT", 1.9, 1, 20},  {"043", "CONSULT", 2.8, 1, 8},   {"040", "CONSULT", 1, 1, 14},
    {"041", "CONSULT", 1, 1, 6},     {"051", "SUPPORT", 3.4, 1, 12},  {"057", "AGREE", 8, 1, 8},
    {"061", "COOPERATE", 6.4, 2, 4}, {"071", "AID", 7.4, 2, 5},       {"111", "ACCUSE", -2, 3, 12},
    {"112", "ACCUSE", -2, 3, 8},     {"130", "THREATEN", -4.4, 3, 4}, {"163", "SANCTION", -7, 4, 4},
    {"190", "ASSAULT", -10, 4, 8},   {"195", "ASSAULT", -10, 4, 3},   {"154", "MOBILIZE", -7.2, 4, 3},
    {"102", "REQUEST", -0.1, 3, 6},  {"120", "REJECT", -4, 3, 3},     {"054", "SUPPORT", 6, 1, 1},
};
static const char *const relations[] = {"DIPLOMATIC_RELATIONS", "ALLY", "SUPPORTS_ON", "OPPOSES_ON",
                                        "PARTY_TO", "RECOGNISES", "MEMBER_OF", "EMBASSY_IN",
                                        "STRATEGIC_PARTNER", "CLAIMS", "NOT_RECOGNISES", "OCCUPIES"};
static const char *const indicators[] = {"TRADE_TURNOVER", "EXPORTS", "AID", "CASUALTIES", "TROOPS",
                                         "TOURIST_ARRIVALS", "AGREEMENTS_SIGNED", "LOAN"};
static const char *const words[] = {"officials", "border", "talks", "yesterday", "trade", "minister",
                                    "agreement", "forces", "visit", "statement", "region", "energy",
                                    "security", "crisis", "summit", "sanctions", "delegation", "market"};

typedef struct told {
  uint32_t actor, recipient, code, topic;
  ent_report_kind kind;
  ent_day day;
  int exact; /* 2 a day, 1 a month, 0 none */
  double value;
} told;

typedef struct maker {
  uint64_t seed;
  ent_slice states[400], names[400];
  double share[400]; /* running sum */
  uint32_t state_count;
  char topics[TOPICS][32];
  told past[TOLD];
  uint64_t made;
} maker;

static uint64_t draw(maker *m) { /* splitmix64, Vigna 2015 */
  uint64_t z = m->seed += 0x9e3779b97f4a7c15u;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}
static uint32_t below(maker *m, uint32_t n) { return (uint32_t)(draw(m) % n); }

static uint32_t draw_state(maker *m) {
  double at = (double)(draw(m) >> 11) / 9007199254740992.0 * m->share[m->state_count - 1];
  uint32_t i = 0;
  while (i + 1 < m->state_count && m->share[i] < at) i++;
  return i;
}

static uint32_t draw_event(maker *m) {
  uint32_t all = 0, at, i = 0;
  for (size_t k = 0; k < sizeof events / sizeof *events; k++) all += (uint32_t)events[k].weight;
  at = below(m, all);
  while (at >= (uint32_t)events[i].weight) at -= (uint32_t)events[i++].weight;
  return i;
}

static told draw_told(maker *m) {
  uint32_t kind = below(m, 100), exact = below(m, 100);
  told t = {.actor = draw_state(m), .topic = TOPICS};
  do t.recipient = draw_state(m);
  while (t.recipient == t.actor);
  t.kind = kind < 62 ? ENT_EVENT : kind < 92 ? ENT_RELATION : ENT_MEASURE;
  t.code = t.kind == ENT_EVENT      ? draw_event(m)
           : t.kind == ENT_RELATION ? below(m, sizeof relations / sizeof *relations)
                                    : below(m, sizeof indicators / sizeof *indicators);
  if (t.kind == ENT_RELATION || below(m, 4) == 0) t.topic = below(m, TOPICS);
  t.day = ent_day_of(1990, 1, 1) + (ent_day)below(m, 36 * 365);
  t.exact = exact < 70 ? 2 : exact < 85 ? 1 : 0;
  t.value = (double)(1 + below(m, 1000)) * 1e6;
  return t;
}

static void fill_report(maker *m, ent_report *r, ent_participant *parties, const told *t) {
  int year, month, day;
  parties[0] = (ent_participant){.entity = m->states[t->actor], .sector = ENT_SLICE("GOV"), .name = m->names[t->actor]};
  parties[1] = (ent_participant){.entity = m->states[t->recipient], .name = m->names[t->recipient]};
  r->actor = (ent_participants){parties, 1};
  r->recipient = (ent_participants){parties + 1, 1};
  r->kind = t->kind;
  r->goldstein = r->value = r->value_to = r->latitude = r->longitude = NAN;
  r->modality = t->kind == ENT_RELATION ? ENT_ONGOING : ENT_HAPPENED;
  if (below(m, 12) == 0) r->modality = ENT_PLANNED;
  r->timing = ENT_TIMING_CURRENT;
  r->confidence = 0.5 + below(m, 50) / 100.0;
  r->rule = ENT_SLICE("bench/1");
  if (t->topic < TOPICS) r->topic = ent_slice_of(m->topics[t->topic]);
  if (t->kind == ENT_EVENT) {
    r->cameo = ent_slice_of(events[t->code].code);
    r->type = ent_slice_of(events[t->code].type);
    r->goldstein = events[t->code].goldstein;
    r->quad = events[t->code].quad;
  } else if (t->kind == ENT_RELATION) {
    r->relation = ent_slice_of(relations[t->code]);
  } else {
    r->indicator = ent_slice_of(indicators[t->code]);
    r->value = t->value;
    r->comparator = ENT_SLICE("=");
    r->unit = ENT_SLICE("USD");
  }
  r->date = ENT_INTERVAL_NONE;
  ent_day_split(t->day, &year, &month, &day);
  if (t->exact == 2) r->date = ent_interval_of_day(t->day);
  if (t->exact == 1) r->date = ent_interval_of_month(year, month);
  r->precision = t->exact == 2 ? ENT_PRECISION_DAY : t->exact ? ENT_PRECISION_MONTH : ENT_PRECISION_NONE;
  r->date_basis = t->exact ? ENT_BASIS_EXPLICIT : ENT_BASIS_NONE;
  if (t->kind == ENT_EVENT && below(m, 4) == 0) {
    r->place_country = m->states[t->recipient];
    r->place_name = m->names[t->recipient];
  }
}

static void fill_sentence(maker *m, ent_strbuf *text, ent_sentence *s, uint32_t number,
                          const told *t) {
  *s = (ent_sentence){.begin = (uint32_t)text->size, .number = number, .paragraph = number / 3};
  ent_strbuf_printf(text, "%.*s and %.*s:", ENT_FMT(m->names[t->actor]), ENT_FMT(m->names[t->recipient]));
  for (int i = 0; i < 14; i++) ent_strbuf_printf(text, " %s", words[below(m, sizeof words / sizeof *words)]);
  ent_strbuf_printf(text, " %llu", (unsigned long long)(draw(m) >> 40));
  s->end = (uint32_t)text->size + 1;
  ent_strbuf_puts(text, ". ");
}

static ent_status put_document(maker *m, ent_record *record, uint64_t number, ent_error *err) {
  static const ent_versions versions = {{"bench", 5}, {"none", 4}, {"none", 4}, {"none", 4}};
  ent_sentence sentences[SENTENCES];
  ent_report reports[REPORTS];
  ent_participant parties[REPORTS][2];
  ent_document document = {.title = ENT_SLICE("A made-up report for measuring"),
                           .publisher = ENT_SLICE("bench")};
  ent_strbuf text;
  char id[33], uri[64], key[64];
  ent_status status;
  ent_strbuf_init(&text, 0);
  snprintf(uri, sizeof uri, "bench/%07llu.txt", (unsigned long long)number);
  ent_hash_hex(ent_slice_of(uri), id);
  document.id = ent_slice_of(id);
  document.uri = ent_slice_of(uri);
  document.published = ent_interval_of_day(ent_day_of(1990, 1, 1) + (ent_day)below(m, 36 * 365));
  document.published_basis = ENT_BASIS_METADATA;
  memset(reports, 0, sizeof reports);
  for (uint32_t i = 0; i < SENTENCES; i++) {
    told t = draw_told(m);
    if (m->made > TOLD && below(m, 3) == 0) t = m->past[below(m, TOLD)];
    m->past[m->made++ % TOLD] = t;
    fill_sentence(m, &text, &sentences[i], i, &t);
    if (i >= REPORTS) continue;
    fill_report(m, &reports[i], parties[i], &t);
    reports[i].document = &document;
    reports[i].sentence = i;
    reports[i].begin = sentences[i].begin;
    reports[i].end = sentences[i].end;
    snprintf(key, sizeof key, "%s|%u", id, i);
    ent_hash_hex(ent_slice_of(key), reports[i].id);
  }
  document.text = ent_strbuf_slice(&text);
  for (uint32_t i = 0; i < REPORTS; i++)
    reports[i].text = (ent_slice){text.data + reports[i].begin, reports[i].end - reports[i].begin};
  status = ent_record_put(NULL, record, &document, &(ent_sentences){sentences, SENTENCES},
                          &(ent_reports){reports, REPORTS}, &versions, err);
  ent_strbuf_free(&text);
  return status;
}

static void name_entity(void *context, ent_slice id, ent_slice *name, ent_slice *kind) {
  const ent_entity *entity = ent_world_entity(context, id);
  if (!entity) return;
  *name = entity->name;
  *kind = ent_slice_of(ent_entity_kind_name(entity->kind));
}

static void prepare(maker *m, const ent_world *world) {
  double sum = 0;
  for (uint32_t i = 0; i < ent_world_entity_count(world) && m->state_count < 200; i++) {
    const ent_entity *e = ent_world_entity_at(world, i);
    if (e->kind != ENT_KIND_STATE || e->id.size != 3) continue;
    m->states[m->state_count] = e->id;
    m->names[m->state_count++] = e->name;
  }
  for (uint32_t i = m->state_count; i > 1; i--) { /* which are often named: by lot */
    uint32_t k = below(m, i);
    ent_slice id = m->states[k], name = m->names[k];
    m->states[k] = m->states[i - 1];
    m->names[k] = m->names[i - 1];
    m->states[i - 1] = id;
    m->names[i - 1] = name;
  }
  for (uint32_t i = 0; i < m->state_count; i++) m->share[i] = sum += 1 / pow(i + 1, 0.9);
  for (int i = 0; i < TOPICS; i++) snprintf(m->topics[i], sizeof m->topics[i], "Dispute %d", i + 1);
}

int main(int argc, char **argv) {
  maker *m = calloc(1, sizeof *m);
  ent_world *world = NULL;
  ent_record *record = NULL;
  ent_error err = {0};
  char path[4096];
  ent_status status;
  uint64_t documents = argc == 4 ? strtoull(argv[3], NULL, 10) / REPORTS : 0;
  if (!m || !documents) {
    fprintf(stderr, "usage: big_record DATA RECORD REPORTS\n");
    return 2;
  }
  m->seed = 20;
  snprintf(path, sizeof path, "%s/world", argv[1]);
  status = ent_world_open(&world, path, &err);
  if (status == ENT_OK) prepare(m, world);
  if (status == ENT_OK) status = ent_record_open(&record, argv[2], ENT_RECORD_WRITE, &err);
  for (uint64_t i = 0; status == ENT_OK && i < documents; i++) status = put_document(m, record, i, &err);
  if (status == ENT_OK) status = ent_record_settle(record, &(ent_namer){.context = world, .name = name_entity}, &err);
  if (status != ENT_OK) fprintf(stderr, "big_record: %s\n", err.message);
  ent_record_close(record);
  ent_world_free(world);
  free(m);
  return status == ENT_OK ? 0 : 1;
}
