/* In: a sentence. Out: who may be meant by what it tells: whoever is named in it, in the three before, speaks or is
 * spoken to, or is one whom the text is on; as numbers of features, of which train/extractor/offers.py makes the same. */
#include "code/learned/offer.h"

/* Where somebody who may be meant is known from: a bit each. */
enum { VOICE, LISTENER, PAIR, TWO, OCCASION, SIDE, PARTNER, BEFORE_1, OFTEN = 11 };
/* Numbers of features: each group begins where the one before ends. */
enum { AT_SOURCE = 1, AT_TIMES = 14, AT_ABSENT = 20, AT_PREFIX = 21, AT_HOW = 28, AT_KIND = 48, AT_WAY = 60, AT_SIDE = 85,
       AT_FAR = 87, AT_LAST = 97, AT_MIXED = 161 };
enum { NO_STEP = 63, SENTENCES_BEFORE = 3, MOST_OFTEN = 3, TERRITORY = 17, FAR_OFF = 9 };

static ent__candidate *candidate_of(ent__candidates *all, ent_slice entity) {
  for (uint32_t i = 0; i < all->count; i++)
    if (ent_slice_eq(all->items[i].entity, entity)) return &all->items[i];
  if (!entity.size || all->count == ENT__EXTRACT_OFFERS - 1) return NULL;
  all->items[all->count] = (ent__candidate){.entity = entity};
  return &all->items[all->count++];
}

static void add_named(ent__candidates *all, ent_slice entity, const ent_mention *m, bool of_territory) {
  ent__candidate *c = candidate_of(all, entity);
  if (!c || c->mention_count == ENT__NAMED_AT) return;
  c->of_territory[c->mention_count] = of_territory;
  c->mentions[c->mention_count++] = m;
}

static void add_known(ent__candidates *all, ent_slice entity, uint32_t source) {
  ent__candidate *c = candidate_of(all, entity);
  if (c) c->sources |= 1u << source;
}

static void add_parties(ent__candidates *all, const ent_party *parties, uint32_t count, uint32_t source) {
  for (uint32_t i = 0; parties && i < count; i++) add_known(all, parties[i].entity, source);
}

/* Those whom the document names most often; of equals whoever comes first. */
static void add_often(ent__candidates *all, const ent_coder *coder) {
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

void ent__gather(const ent_coder *coder, const ent_scene *scene, ent__candidates *all) {
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

static void describe_place(const asked *a, const ent__candidate *c, uint32_t which, way w, ent__offered *o) {
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

static void describe(const asked *a, const ent__candidate *c, ent__offered *o) {
  uint32_t best = UINT32_MAX;
  way near = {0, 0, NO_STEP};
  *o = (ent__offered){0};
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

void ent__describe_offers(const ent_coder *coder, const ent_scene *scene, const uint8_t *relations, uint32_t word, const ent__candidates *all,
                          ent__offered *offers) {
  asked a = {.coder = coder, .sentence = scene->sentence, .relations = relations};
  ask(&a, word);
  for (uint32_t i = 0; i < all->count; i++) describe(&a, &all->items[i], &offers[i]);
  offers[all->count] = (ent__offered){0};
}
