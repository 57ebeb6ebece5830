/* Hands the names to a scan that looks for them before anything else is done with a text. */
#include <stdlib.h>

#include "base/scan.h"
#include "world/internal.h"

typedef struct job {
  const ent_world *world;
  ent_scan *scan;
  uint32_t name, firm, agent; /* the bits */
  uint32_t *parent;     /* of each node, 0 for those reached by one piece */
  uint16_t *below;      /* of each node: bits of the readings there and further on */
} job;

/* A surname alone ("May", "House") needs its bearer, as a noun of an agent needs its state. */
static uint32_t bit_of(const job *j, const ent_reading *reading) {
  if (reading->kind == ENT_READING_AGENT || reading->kind == ENT_READING_SURNAME) return j->agent;
  return reading->kind == ENT_READING_NAME && reading->u.name->entity->kind == ENT_KIND_ORG ? j->firm : j->name;
}

/* What a name of one piece says; most want their capital. */
static uint32_t bits_of_word(const job *j, const ent__word *word) {
  ent_match match = {1, word->child};
  ent_reading reading;
  uint32_t bits = 0;
  for (uint32_t n = 0; ent_world_reading(j->world, match, n, &reading); n++) {
    uint32_t bit = bit_of(j, &reading);
    bits |= ent_world_case_fits(j->world, &reading, word->text) ? bit : bit << ENT_SCAN_CAPITAL;
  }
  return bits;
}

/* The same for longer names, of which a capital is wanted in the first two pieces. */
static uint32_t bits_of_node(const job *j, uint32_t node) {
  ent_match match = {2, node};
  ent_reading reading;
  uint32_t bits = 0;
  for (uint32_t n = 0; ent_world_reading(j->world, match, n, &reading); n++) {
    uint32_t bit = bit_of(j, &reading);
    bool modest = reading.kind == ENT_READING_AGENT || reading.kind == ENT_READING_TOPIC ||
                  (reading.kind == ENT_READING_NAME && reading.u.name->text.data[0] >= 'a');
    bits |= modest ? bit : bit << ENT_SCAN_CAPITAL;
  }
  return bits;
}

/* Nodes are numbered from the root on: a node comes before those it leads to. */
static void look_ahead(job *j) {
  const ent__trie *trie = &j->world->trie;
  for (uint32_t e = 0; e <= trie->edge_mask; e++)
    if (trie->edges[e].from) j->parent[trie->edges[e].to] = trie->edges[e].from;
  for (uint32_t n = trie->node_count - 1; n > 0; n--) {
    j->below[n] |= (uint16_t)bits_of_node(j, n);
    j->below[j->parent[n]] |= j->below[n];
  }
}

/* A piece that is a mark is no word of the scan. */
static bool enter_pair(const job *j, uint64_t first, uint64_t second, uint32_t bits) {
  if (!first) return !second || ent_scan_enter(j->scan, second, 0, bits);
  return ent_scan_enter(j->scan, first, second, bits);
}

static bool enter_all(const job *j) {
  const ent__trie *trie = &j->world->trie;
  uint64_t *keys = malloc(trie->word_count * sizeof *keys);
  uint32_t *word_of = calloc(trie->node_count, sizeof *word_of); /* nodes reached by one piece */
  bool good = keys && word_of;
  for (uint32_t w = 1; good && w < trie->word_count; w++) {
    const ent__word *word = &trie->words[w];
    keys[w] = ent_scan_key(word->text);
    if (!word->child) continue;
    word_of[word->child] = w;
    if (keys[w] && trie->nodes[word->child].first)
      good = ent_scan_enter(j->scan, keys[w], 0, bits_of_word(j, word));
  }
  for (uint32_t e = 0; good && e <= trie->edge_mask; e++) {
    const ent__edge *edge = &trie->edges[e];
    if (edge->from && word_of[edge->from])
      good = enter_pair(j, keys[word_of[edge->from]], keys[edge->piece], j->below[edge->to]);
  }
  free(keys);
  free(word_of);
  return good;
}

bool ent_world_enter_names(const ent_world *world, ent_scan *scan, uint32_t name, uint32_t firm,
                           uint32_t agent) {
  job j = {world, scan, name, firm, agent, NULL, NULL};
  bool good;
  j.parent = calloc(world->trie.node_count, sizeof *j.parent);
  j.below = calloc(world->trie.node_count, sizeof *j.below);
  good = j.parent && j.below;
  if (good) {
    look_ahead(&j);
    good = enter_all(&j);
  }
  free(j.parent);
  free(j.below);
  return good;
}
