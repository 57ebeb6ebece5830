/* Which report answers which record: one to one over dyads, clear records first, as many as can
 * be, by augmenting paths (Kuhn 1955). */
#include <stdlib.h>

#include "evaluate/key.h"

/* A dyad of a record (slot) that a dyad of a report (node) may answer. */
typedef struct edge {
  uint32_t slot, node;
  int rank; /* less is better: agreement and grade, negated */
  uint32_t serial;
  int grade;
} edge;

typedef struct slot {
  uint32_t record, dyad;
  uint32_t first, count; /* its edges, best first */
  int best;
  uint32_t serial;
} slot;

typedef struct matching {
  ent__key *key;
  edge *edges;
  uint32_t edge_count, edge_capacity;
  slot *slots; /* those with edges, in the order in which they are filled */
  uint32_t slot_count;
  uint32_t *slot_of; /* dyad of all records -> slots[], UINT32_MAX */
  uint32_t *taken;   /* by node: edges[], UINT32_MAX */
  uint32_t *order;   /* nodes in the order they were first taken */
  uint32_t taken_count;
  uint32_t *seen, round;
  uint32_t nodes;
} matching;

static bool add_edge(matching *m, edge e) {
  if (m->edge_count == m->edge_capacity) {
    uint32_t capacity = m->edge_capacity ? m->edge_capacity * 2 : 1024;
    m->edges = ent_arena_grow(&m->key->arena, m->edges, m->edge_count, capacity, sizeof *m->edges);
    if (!m->edges) return false;
    m->edge_capacity = capacity;
  }
  e.serial = m->edge_count;
  m->edges[m->edge_count++] = e;
  return true;
}

static bool add_pair(matching *m, const ent__record *r, const ent__said *s) {
  int agreement = ent__agreement(r, s);
  for (uint32_t i = 0; i < r->dyads.count; i++)
    for (uint32_t k = 0; k < s->dyads.count; k++) {
      int grade = ent__same_dyad(r, r->dyads.items[i], s, s->dyads.items[k]);
      if (grade && !add_edge(m, (edge){r->first_slot + i, s->first_node + k, -agreement - grade, 0, grade}))
        return false;
    }
  return true;
}

static bool find_edges(matching *m, ent_level level) {
  ent__key *key = m->key;
  for (uint32_t i = 0; i < key->count; i++) {
    const ent__record *r = &key->records[i];
    for (uint32_t k = 0; k < key->said_count; k++) {
      const ent__said *s = &key->said[k];
      if (ent_slice_eq(r->doc, s->doc) && ent__same_what(r, s, level) && ent__same_mode(r, s) &&
          ent__same_place(&r->words, r->evidence, r->evidence_count, s) && !add_pair(m, r, s))
        return false;
    }
  }
  return true;
}

static int by_slot(const void *a, const void *b) {
  const edge *x = a, *y = b;
  if (x->slot != y->slot) return x->slot < y->slot ? -1 : 1;
  if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
  return (x->serial > y->serial) - (x->serial < y->serial);
}

typedef struct ranked {
  slot slot;
  bool arguable;
} ranked;

static int by_turn(const void *a, const void *b) {
  const ranked *x = a, *y = b;
  if (x->arguable != y->arguable) return x->arguable ? 1 : -1;
  if (x->slot.best != y->slot.best) return x->slot.best < y->slot.best ? -1 : 1;
  return (x->slot.serial > y->slot.serial) - (x->slot.serial < y->slot.serial);
}

/* Slots with edges: clear records first, then by their best edge. */
static bool make_slots(matching *m, uint32_t dyads) {
  ent_arena *arena = &m->key->arena;
  ranked *list = ENT_ARENA_NEW(arena, ranked, dyads + 1);
  m->slots = ENT_ARENA_NEW(arena, slot, dyads + 1);
  m->slot_of = ENT_ARENA_NEW(arena, uint32_t, dyads + 1);
  if (!list || !m->slots || !m->slot_of) return false;
  if (m->edge_count) qsort(m->edges, m->edge_count, sizeof *m->edges, by_slot);
  for (uint32_t i = 0; i < m->key->count; i++)
    for (uint32_t k = 0; k < m->key->records[i].dyads.count; k++)
      list[m->key->records[i].first_slot + k] = (ranked){{.record = i, .dyad = k}, !m->key->records[i].clear};
  for (uint32_t i = 0, n; i < m->edge_count; i += n) {
    ranked r = list[m->edges[i].slot];
    r.slot.first = i;
    r.slot.best = m->edges[i].rank;
    r.slot.serial = UINT32_MAX;
    for (n = 0; i + n < m->edge_count && m->edges[i + n].slot == m->edges[i].slot; n++)
      if (m->edges[i + n].serial < r.slot.serial) r.slot.serial = m->edges[i + n].serial;
    r.slot.count = n;
    list[m->slot_count++] = r; /* never ahead of the slot being read */
  }
  if (m->slot_count) qsort(list, m->slot_count, sizeof *list, by_turn);
  for (uint32_t i = 0; i < m->slot_count; i++) {
    m->slots[i] = list[i].slot;
    m->slot_of[m->edges[list[i].slot.first].slot] = i;
  }
  return true;
}

/* Gives the slot a node, moving others on where they can move. */
static bool augment(matching *m, uint32_t number) {
  const slot *s = &m->slots[number];
  for (uint32_t i = 0; i < s->count; i++) {
    uint32_t node = m->edges[s->first + i].node, before = m->taken[node];
    if (m->seen[node] == m->round) continue;
    m->seen[node] = m->round;
    if (before != UINT32_MAX && !augment(m, m->slot_of[m->edges[before].slot])) continue;
    if (before == UINT32_MAX) m->order[m->taken_count++] = node;
    m->taken[node] = s->first + i;
    return true;
  }
  return false;
}

/* One dyad of each record first, so that a list does not take the reports of its neighbours. */
static bool fill_slots(matching *m) {
  ent_arena *arena = &m->key->arena;
  bool *filled = ENT_ARENA_NEW(arena, bool, m->slot_count + 1);
  bool *begun = ENT_ARENA_NEW(arena, bool, m->key->count + 1);
  m->taken = ENT_ARENA_NEW(arena, uint32_t, m->nodes + 1);
  m->order = ENT_ARENA_NEW(arena, uint32_t, m->nodes + 1);
  m->seen = ENT_ARENA_NEW(arena, uint32_t, m->nodes + 1);
  if (!filled || !begun || !m->taken || !m->order || !m->seen) return false;
  memset(filled, 0, m->slot_count + 1);
  memset(begun, 0, m->key->count + 1);
  memset(m->seen, 0, (m->nodes + 1) * sizeof *m->seen);
  memset(m->taken, 0xFF, (m->nodes + 1) * sizeof *m->taken);
  for (int rest = 0; rest < 2; rest++)
    for (uint32_t i = 0; i < m->slot_count; i++) {
      uint32_t record = m->slots[i].record;
      if (filled[i] || (!rest && begun[record])) continue;
      m->round++;
      if (augment(m, i)) filled[i] = begun[record] = true;
    }
  return true;
}

static uint32_t said_of_node(const ent__key *key, uint32_t node) {
  uint32_t low = 0, high = key->said_count;
  while (high - low > 1) {
    uint32_t middle = (low + high) / 2;
    if (key->said[middle].first_node <= node) low = middle;
    else high = middle;
  }
  return low;
}

static bool give_answers(ent__answers *out, const matching *m) {
  ent__key *key = m->key;
  *out = (ent__answers){ENT_ARENA_NEW(&key->arena, ent__answer, m->taken_count + 1), 0,
                        ENT_ARENA_NEW(&key->arena, bool, key->count + 1),
                        ENT_ARENA_NEW(&key->arena, bool, key->said_count + 1),
                        ENT_ARENA_NEW(&key->arena, bool, key->said_count + 1)};
  if (!out->items || !out->found || !out->right || !out->candidate) return false;
  memset(out->found, 0, key->count + 1);
  memset(out->right, 0, key->said_count + 1);
  memset(out->candidate, 0, key->said_count + 1);
  for (uint32_t i = 0; i < m->edge_count; i++) out->candidate[said_of_node(key, m->edges[i].node)] = true;
  for (uint32_t i = 0; i < m->taken_count; i++) {
    const edge *e = &m->edges[m->taken[m->order[i]]];
    const slot *s = &m->slots[m->slot_of[e->slot]];
    uint32_t said = said_of_node(key, e->node);
    out->items[out->count++] = (ent__answer){s->record, said, s->dyad, e->grade};
    out->found[s->record] = out->right[said] = true;
  }
  return true;
}

bool ent__assign(ent__answers *out, ent__key *key, ent_level level) {
  matching m = {.key = key};
  uint32_t dyads = 0;
  for (uint32_t i = 0; i < key->count; i++) {
    key->records[i].first_slot = dyads;
    dyads += key->records[i].dyads.count;
  }
  for (uint32_t k = 0; k < key->said_count; k++) {
    key->said[k].first_node = m.nodes;
    m.nodes += key->said[k].dyads.count;
  }
  return find_edges(&m, level) && make_slots(&m, dyads) && fill_slots(&m) && give_answers(out, &m);
}
