/* In: a sentence that the rules have coded. Out: reports of what the network says is told besides. Who may be
 * meant is whoever is named in the sentence, in the three before, speaks or is spoken to, or is one whom the
 * text is on; the network sees them as numbers of features, of which train/extractor/offers.py makes the same. */
#include "code/extract.h"

#include <math.h>
#include <stdio.h>

#include "code/extractor.h"
#include "code/genre.h"
#include "code/supply.h"

/* Where somebody who may be meant is known from: a bit each. */
enum { VOICE, LISTENER, PAIR, TWO, OCCASION, SIDE, PARTNER, BEFORE_1, OFTEN = 11 };
/* Numbers of features: each group begins where the one before ends. */
enum { AT_SOURCE = 1, AT_TIMES = 14, AT_ABSENT = 20, AT_PREFIX = 21, AT_HOW = 28, AT_KIND = 48, AT_WAY = 60, AT_SIDE = 85,
       AT_FAR = 87, AT_LAST = 97, AT_MIXED = 161, ALL_FEATURES = AT_MIXED + 4096 };
enum { NO_STEP = 63, SENTENCES_BEFORE = 3, MOST_OFTEN = 3, MOST_TOLD = 6, NAMED_AT = 4, TERRITORY = 17, FAR_OFF = 9, BEST_OF = 4 };
/* A word that tells of nothing likelier is not asked for its parties; below the second nothing is reported, and below the
 * third nothing that another word than a verb tells. */
static const float LEAST_TOLD = 0.1f, LEAST_SURE = 0.35f, LEAST_OF_NOUN = 0.6f;

typedef struct candidate {
  ent_slice entity;
  uint32_t sources;
  const ent_mention *mentions[NAMED_AT]; /* where the sentence names it */
  bool of_territory[NAMED_AT];
  uint32_t mention_count;
} candidate;

typedef struct candidates {
  candidate items[ENT__EXTRACT_OFFERS - 1]; /* and nobody */
  uint32_t count;
} candidates;

/* ---- who may be meant ------------------------------------------------------------------------------ */

static candidate *candidate_of(candidates *all, ent_slice entity) {
  for (uint32_t i = 0; i < all->count; i++)
    if (ent_slice_eq(all->items[i].entity, entity)) return &all->items[i];
  if (!entity.size || all->count == ENT__EXTRACT_OFFERS - 1) return NULL;
  all->items[all->count] = (candidate){.entity = entity};
  return &all->items[all->count++];
}

static void add_named(candidates *all, ent_slice entity, const ent_mention *m, bool of_territory) {
  candidate *c = candidate_of(all, entity);
  if (!c || c->mention_count == NAMED_AT) return;
  c->of_territory[c->mention_count] = of_territory;
  c->mentions[c->mention_count++] = m;
}

static void add_known(candidates *all, ent_slice entity, uint32_t source) {
  candidate *c = candidate_of(all, entity);
  if (c) c->sources |= 1u << source;
}

static void add_parties(candidates *all, const ent_party *parties, uint32_t count, uint32_t source) {
  for (uint32_t i = 0; parties && i < count; i++) add_known(all, parties[i].entity, source);
}

/* Those whom the document names most often; of equals whoever comes first. */
static void add_often(candidates *all, const ent_coder *coder) {
  uint32_t chosen[MOST_OFTEN], count = 0;
  while (count < MOST_OFTEN && count < coder->often_count) {
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < coder->often_count; i++) {
      bool taken = false;
      for (uint32_t k = 0; k < count; k++) taken |= chosen[k] == i;
      if (!taken && (best == UINT32_MAX || coder->named_often[i].times > coder->named_often[best].times)) best = i;
    }
    chosen[count++] = best;
    add_known(all, coder->named_often[best].entity, OFTEN);
  }
}

static void gather(const ent_coder *coder, const ent_scene *scene, candidates *all) {
  uint32_t before = (uint32_t)(scene - coder->scenes);
  all->count = 0;
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    for (uint32_t p = 0; p < m->party_count; p++) add_named(all, m->parties[p].entity, m, false);
    add_named(all, m->territory_of, m, true);
  }
  add_known(all, scene->voice, VOICE);
  add_known(all, scene->listener, LISTENER);
  add_known(all, scene->document->side, SIDE);
  add_known(all, scene->document->partner, PARTNER);
  add_parties(all, scene->pair, 2, PAIR);
  add_parties(all, scene->two, 2, TWO);
  if (scene->occasion) add_parties(all, scene->occasion->parties, scene->occasion->party_count, OCCASION);
  for (uint32_t back = 1; back <= SENTENCES_BEFORE && back <= before; back++)
    for (uint32_t i = 0; i < scene[-(int)back].mention_count; i++)
      add_parties(all, scene[-(int)back].mentions[i].parties, scene[-(int)back].mentions[i].party_count, BEFORE_1 + back - 1);
  add_often(all, coder);
}

/* ---- features ------------------------------------------------------------------------------------------ */

/* The word asked about, and the words above it. */
typedef struct asked {
  const ent_coder *coder;
  const ent_sentence *sentence;
  const uint8_t *relations;
  uint32_t word;
  uint8_t above[ENT__EXTRACT_WORDS]; /* steps up from the word, 255: not above it */
} asked;

/* The way from the word up to where both hang, and down to the other. */
typedef struct way {
  uint32_t up, down, first; /* first: the relation of the first step down; NO_STEP: none */
} way;

static void ask(asked *a, uint32_t word) {
  int32_t at = (int32_t)word;
  a->word = word;
  memset(a->above, 255, sizeof a->above);
  for (uint8_t steps = 0; at >= 0 && steps < ENT__EXTRACT_WORDS && a->above[at] == 255; steps++, at = a->sentence->tokens[at].head) a->above[at] = steps;
}

static way way_to(const asked *a, uint32_t to) {
  way w = {FAR_OFF, FAR_OFF, NO_STEP};
  int32_t at = (int32_t)to;
  uint32_t first = NO_STEP;
  for (uint32_t down = 0; at >= 0 && down < ENT__EXTRACT_WORDS; down++, at = a->sentence->tokens[at].head) {
    if (a->above[at] != 255) return (way){a->above[at], down, first};
    first = a->relations[at];
  }
  return w;
}

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }
static uint32_t far(uint32_t a, uint32_t b) { return a < b ? b - a : a - b; }

static void have(ent__offered *o, uint32_t feature) {
  if (o->count < ENT__EXTRACT_FEATURES) o->features[o->count++] = (uint16_t)feature;
}

static void have_mixed(ent__offered *o, uint32_t salt, uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  uint32_t x = (((salt * 64 + a) * 64 + b) * 8 + least(c, 7)) * 8 + least(d, 7);
  have(o, AT_MIXED + ((x * 2654435761u) >> 20));
}

static uint32_t prefix_of(ent_slice entity) {
  static const char *const prefixes[] = {"IGO", "PLACE", "PER", "GRP", "ORG"};
  ent_slice rest = entity, prefix = ent_slice_cut(&rest, ':');
  if (prefix.size == entity.size) return 0;
  for (uint32_t i = 0; i < 5; i++)
    if (ent_slice_is(prefix, prefixes[i])) return i + 1;
  return 6;
}

/* The first preposition of the word: 0 none, 1 another. */
static uint32_t preposition(const ent_sentence *s, uint32_t word) {
  static const char *const known[] = {"of", "in", "to", "for", "on", "with", "'s", "by", "from", "at", "as", "between", "against",
    "include", "through", "under", "about", "over", "into", "during", "within", "since", "after", "without", "around", "than", "such",
    "among", "towards", "despite", "like", "before", "because", "across", "throughout", "follow", "along", "upon", "out", "accord"};
  for (uint32_t i = 0; i < s->count; i++) {
    if (s->tokens[i].head != (int32_t)word || !ent_slice_is(s->tokens[i].deprel, "case")) continue;
    for (uint32_t k = 0; k < sizeof known / sizeof known[0]; k++)
      if (ent_slice_is(s->tokens[i].lemma, known[k])) return k + 2;
    return 1;
  }
  return 0;
}

static void describe_place(const asked *a, const candidate *c, uint32_t which, way w, ent__offered *o) {
  const ent_mention *m = c->mentions[which];
  uint32_t last = a->relations[m->head], from = w.up ? a->relations[a->word] : NO_STEP;
  uint32_t marker = preposition(a->sentence, m->head);
  have(o, AT_HOW + (c->of_territory[which] ? TERRITORY : (uint32_t)m->how));
  have(o, AT_KIND + (uint32_t)m->kind);
  have(o, AT_WAY + least(w.up, 4) * 5 + least(w.down, 4));
  have(o, AT_SIDE + (m->head > a->word));
  have(o, AT_FAR + least(9, far(m->head, a->word) / 3));
  have(o, AT_LAST + last);
  have_mixed(o, 0, w.first, 0, w.up, 0);
  have_mixed(o, 1, w.first, last, least(w.up, 3), least(w.down, 3));
  have_mixed(o, 2, from, w.first, 0, 0);
  have_mixed(o, 3, marker, w.first, w.up, w.down);
}

static uint32_t times_named(const ent_coder *coder, ent_slice entity) {
  for (uint32_t i = 0; i < coder->often_count; i++)
    if (ent_slice_eq(coder->named_often[i].entity, entity)) return coder->named_often[i].times;
  return 0;
}

static void describe(const asked *a, const candidate *c, ent__offered *o) {
  uint32_t best = UINT32_MAX;
  way near = {0, 0, NO_STEP};
  *o = (ent__offered){.head = c->mention_count ? (int32_t)c->mentions[0]->head : -1};
  for (uint32_t s = 0; s <= OFTEN; s++)
    if (c->sources >> s & 1) have(o, AT_SOURCE + s);
  have(o, AT_TIMES + least(5, times_named(a->coder, c->entity)));
  have(o, AT_PREFIX + prefix_of(c->entity));
  for (uint32_t i = 0; i < c->mention_count; i++) {
    way w = way_to(a, c->mentions[i]->head);
    uint32_t steps = w.up + w.down, before = near.up + near.down;
    if (best != UINT32_MAX && (steps > before || (steps == before && far(c->mentions[i]->head, a->word) >= far(c->mentions[best]->head, a->word)))) continue;
    best = i;
    near = w;
  }
  if (best == UINT32_MAX) have(o, AT_ABSENT);
  else describe_place(a, c, best, near, o);
}

/* ---- what is told ---------------------------------------------------------------------------------------- */

typedef struct finding {
  uint32_t word, root;
  const candidate *actor, *recipient; /* NULL: nobody */
  float sure;
} finding;

/* The words that most surely tell something, the surest first; not those of which the lexicon knows what they tell, or that
 * they tell nothing. */
static uint32_t tellers(const ent__reading *r, uint64_t spoken, finding out[MOST_TOLD]) {
  uint32_t count = 0;
  for (uint32_t t = 0; t < r->count; t++)
    for (uint32_t c = 0; c < ENT__EXTRACT_ROOTS; c++) {
      float p = r->told[t][c];
      uint32_t k = count;
      if (p <= LEAST_TOLD || (spoken >> t & 1) || (count == MOST_TOLD && p <= out[count - 1].sure)) continue;
      if (count < MOST_TOLD) count++;
      else k--;
      for (; k > 0 && out[k - 1].sure < p; k--) out[k] = out[k - 1];
      out[k] = (finding){.word = t, .root = c, .sure = p};
    }
  return count;
}

/* Numbers of the likeliest few for a role, best first. */
static uint32_t likeliest(float (*role)[2], uint32_t which, uint32_t count, uint32_t out[BEST_OF]) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t k = n;
    if (n == BEST_OF && role[i][which] <= role[out[n - 1]][which]) continue;
    if (n < BEST_OF) n++;
    else k--;
    for (; k > 0 && role[out[k - 1]][which] < role[i][which]; k--) out[k] = out[k - 1];
    out[k] = i;
  }
  return n;
}

/* Nobody is the last of the offers. */
static void choose(finding *f, const candidates *all, float (*role)[2]) {
  uint32_t actors[BEST_OF], recipients[BEST_OF], count = all->count + 1;
  uint32_t a = likeliest(role, 0, count, actors), r = likeliest(role, 1, count, recipients);
  float best = 0;
  for (uint32_t i = 0; i < a; i++)
    for (uint32_t k = 0; k < r; k++) {
      float p = role[actors[i]][0] * role[recipients[k]][1];
      if (actors[i] == recipients[k] || p <= best) continue;
      best = p;
      f->actor = actors[i] < all->count ? &all->items[actors[i]] : NULL;
      f->recipient = recipients[k] < all->count ? &all->items[recipients[k]] : NULL;
    }
  f->sure *= best;
}

static bool names(ent_participants cast, const candidate *c) {
  for (uint32_t i = 0; c && i < cast.count; i++)
    if (ent_slice_eq(cast.items[i].entity, c->entity)) return true;
  return !c && !cast.count;
}

static bool is_told(const ent_coder *coder, const finding *f) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (r->kind != ENT_EVENT || (uint32_t)(r->cameo.data[0] - '0') * 10 + (uint32_t)(r->cameo.data[1] - '0') != f->root + 1) continue;
    if ((names(r->actor, f->actor) && names(r->recipient, f->recipient)) || (names(r->actor, f->recipient) && names(r->recipient, f->actor))) return true;
  }
  return false;
}

static ent__cast cast_of(const candidate *c) {
  ent__cast cast = {0};
  const ent_mention *m = c && c->mention_count ? c->mentions[0] : NULL;
  ent_participant p = {.entity = c ? c->entity : ENT_EMPTY};
  if (!c) return cast;
  if (m) {
    p.name = m->name;
    p.begin = m->begin;
    p.end = m->end;
  }
  for (uint32_t i = 0; m && i < m->party_count; i++)
    if (ent_slice_eq(m->parties[i].entity, c->entity)) p.sector = m->parties[i].sector;
  ent__cast_add(&cast, p);
  return cast;
}

/* Of what is done to nobody, by nobody, planned or denied one in four was right, of the rest nearly half. */
static bool may_be_told(const ent_coder *coder, const finding *f, const ent__modality_answer *answer) {
  return f->actor && f->recipient && !answer->drop && (answer->modality == ENT_HAPPENED || answer->modality == ENT_ONGOING) && !is_told(coder, f);
}

static ent_status report(ent_coder *coder, const ent__tree *tree, const finding *f) {
  ent__modality_answer answer = ent__modality_at(tree, (int32_t)f->word);
  ent__cast actor = cast_of(f->actor), recipient = cast_of(f->recipient);
  ent_report r;
  char rule[16], code[4];
  if (!may_be_told(coder, f, &answer)) return ENT_OK;
  snprintf(rule, sizeof rule, "extractor/%02u", (f->root + 1) % 100);
  snprintf(code, sizeof code, "%02u0", (f->root + 1) % 100);
  if (ent__acts_privately(tree, &actor) || ent__genre_veto(tree, (int32_t)f->word, ENT_SLICE("190"))) return ENT_OK;
  ent__report_init(coder, tree, (int32_t)f->word, &r);
  ent__report_code(coder, &r, ent_arena_copy(coder->arena, ent_slice_of(code)));
  r.rule = ent_arena_copy(coder->arena, ent_slice_of(rule));
  r.actor = ent__keep_cast(coder, &actor);
  r.recipient = ent__keep_cast(coder, &recipient);
  r.modality = answer.modality;
  r.reciprocal = f->root + 1 == 4 || f->root + 1 == 6;
  r.confidence = round((double)f->sure * 100) / 100;
  return r.rule.data && r.cameo.data ? ent__report_add(coder, &r) : ENT_E_NOMEM;
}

/* Who struck whom (roots 17 to 20) is not guessed: there a wrong report does most harm. */
static bool is_sure(const ent__tree *tree, const finding *f) {
  return f->root + 1 < 17 && f->sure >= (ent__verbal(&tree->tokens[f->word]) ? LEAST_SURE : LEAST_OF_NOUN);
}

static bool can_read(const ent_coder *coder, const ent_scene *scene) {
  const ent_sentence *s = scene->sentence;
  return coder->extractor && coder->scenes && !coder->on_pair && !coder->watch && !scene->cameo && s->states.rows && s->count > 1 && s->count <= ENT__EXTRACT_WORDS &&
         ent__extractor_fits(coder->extractor, ALL_FEATURES, s->states.width);
}

static ent_status find(ent_coder *coder, const ent__tree *tree) {
  const ent_scene *scene = tree->scene;
  uint8_t marks[ENT__EXTRACT_WORDS] = {0}, relations[ENT__EXTRACT_WORDS];
  ent__offered offers[ENT__EXTRACT_OFFERS];
  float role[ENT__EXTRACT_OFFERS][2];
  finding found[MOST_TOLD];
  ent__reading reading;
  candidates all;
  asked a = {.coder = coder, .sentence = scene->sentence, .relations = relations};
  for (uint32_t i = 0; i < scene->sentence->count; i++)
    relations[i] = (uint8_t)ent__extractor_relation(coder->extractor, scene->sentence->tokens[i].deprel);
  for (uint32_t i = 0; i < scene->mention_count; i++)
    for (uint32_t k = scene->mentions[i].first; scene->mentions[i].party_count && k <= scene->mentions[i].last; k++)
      marks[k] = (uint8_t)(scene->mentions[i].kind + 1);
  if (!ent__extractor_read(&reading, coder->extractor, coder->arena, scene->sentence, marks, relations)) return ENT_E_NOMEM;
  uint32_t count = tellers(&reading, coder->spoken, found);
  if (count) gather(coder, scene, &all);
  for (uint32_t i = 0; i < count; i++) {
    ask(&a, found[i].word);
    for (uint32_t c = 0; c < all.count; c++) describe(&a, &all.items[c], &offers[c]);
    offers[all.count] = (ent__offered){.head = -1};
    if (!ent__extractor_roles(role, &reading, coder->extractor, coder->arena, found[i].word, found[i].root, offers, all.count + 1)) return ENT_E_NOMEM;
    choose(&found[i], &all, role);
    if (!is_sure(tree, &found[i])) continue;
    ent_status st = report(coder, tree, &found[i]);
    if (st != ENT_OK) return st;
  }
  return ENT_OK;
}

ent_status ent__extract(ent_coder *coder, const ent__tree *tree) {
  if (!can_read(coder, tree->scene)) return ENT_OK;
  return find(coder, tree);
}

bool ent__is_extracted(const ent_report *report) { return ent_slice_starts(report->rule, "extractor/"); }
