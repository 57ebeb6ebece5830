/* Each word takes its best head; mostly that is a tree with one root, and then the best one.
 * If it is not, a short sentence gets the best projective tree by Eisner's algorithm (1996), in
 * cubic time over words with the root chosen last; only values are stored there: the split of a
 * span is found again when the tree is read off, which keeps the inner loop free of everything but
 * max. A long sentence gets the best tree of any kind, in quadratic time (Tarjan 1977). */
#include "parse/decode.h"

#include <math.h>

static bool is_tree(const uint32_t *heads, uint32_t count, uint8_t *state) {
  uint32_t roots = 0;
  for (uint32_t i = 0; i < count; i++) roots += heads[i] == 0;
  if (roots != 1) return false;
  /* state: 0 unseen, 1 on the present walk, 2 known to lead to the root */
  memset(state, 0, count);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t w = i + 1;
    while (w && state[w - 1] == 0) {
      state[w - 1] = 1;
      w = heads[w - 1];
    }
    if (w && state[w - 1] == 1) return false;
    for (w = i + 1; w && state[w - 1] == 1; w = heads[w - 1]) state[w - 1] = 2;
  }
  return true;
}

/* The best before the word itself (the root is before all), or the best behind it. */
static void best_heads(uint32_t *heads, const float *arc, uint32_t count, const ent__kernel *kernel) {
  for (uint32_t t = 0; t < count; t++) {
    const float *row = arc + (size_t)t * (count + 1);
    uint32_t before = kernel->best(row, t + 1), behind = t + 2 + kernel->best(row + t + 2, count - t - 1);
    heads[t] = behind <= count && row[behind] > row[before] ? behind : before;
  }
}

/* Tables over spans [s, t] of words. Each is kept so that the index that varies in the inner loop
 * runs along a row: a table read both ways is kept twice. */
typedef struct chart {
  uint32_t n;
  float *open_right;     /* [s][t]: s heads t, the inside complete */
  float *open_left_t;    /* [t][s]: t heads s */
  float *right, *right_t; /* complete, headed by s: [s][t] and [t][s] */
  float *left, *left_t;   /* complete, headed by t: [s][t] and [t][s] */
} chart;

enum { LANES = 8 };

/* Largest a[i] + b[i]. */
static float best_sum(const float *a, const float *b, uint32_t count) {
  float lane[LANES];
  uint32_t i = 0;
  for (uint32_t k = 0; k < LANES; k++) lane[k] = -INFINITY;
  for (; i + LANES <= count; i += LANES) {
    for (uint32_t k = 0; k < LANES; k++) {
      float v = a[i + k] + b[i + k];
      lane[k] = v > lane[k] ? v : lane[k];
    }
  }
  for (uint32_t k = 0; i < count; i++, k++) {
    float v = a[i] + b[i];
    lane[k] = v > lane[k] ? v : lane[k];
  }
  for (uint32_t k = 1; k < LANES; k++) lane[0] = lane[k] > lane[0] ? lane[k] : lane[0];
  return lane[0];
}

static uint32_t where_sum(const float *a, const float *b, uint32_t count) {
  float top = best_sum(a, b, count);
  for (uint32_t i = 0; i < count; i++) {
    if (a[i] + b[i] == top) return i;
  }
  return 0;
}

static void fill(chart *c, const float *arc) {
  const size_t n = c->n;
  for (size_t i = 0; i < n; i++) {
    c->right[i * n + i] = c->right_t[i * n + i] = 0;
    c->left[i * n + i] = c->left_t[i * n + i] = 0;
  }
  for (uint32_t span = 1; span < n; span++) {
    for (size_t s = 0, t = span; t < n; s++, t++) {
      const size_t st = s * n + t, ts = t * n + s;
      float inside = best_sum(c->right + s * n + s, c->left_t + t * n + s + 1, span);
      c->open_right[st] = inside + arc[t * (n + 1) + s + 1];
      c->open_left_t[ts] = inside + arc[s * (n + 1) + t + 1];
      c->right[st] = c->right_t[ts] =
          best_sum(c->open_right + s * n + s + 1, c->right_t + t * n + s + 1, span);
      c->left[st] = c->left_t[ts] = best_sum(c->left + s * n + s, c->open_left_t + t * n + s, span);
    }
  }
}

/* What is to be read off: a complete span headed by its left or right end. */
typedef struct task {
  uint32_t s, t;
  bool right;
} task;

static void read_off(const chart *c, uint32_t *heads, uint32_t root, task *stack) {
  const size_t n = c->n;
  uint32_t depth = 0;
  heads[root] = 0;
  stack[depth++] = (task){0, root, false};
  stack[depth++] = (task){root, c->n - 1, true};
  while (depth) {
    task k = stack[--depth];
    uint32_t span = k.t - k.s, from = k.s, to = k.t;
    if (span == 0) continue;
    const size_t s = k.s, t = k.t;
    if (k.right) {
      to = k.s + 1 +
           where_sum(c->open_right + s * n + s + 1, c->right_t + t * n + s + 1, span);
      heads[to] = k.s + 1;
      stack[depth++] = (task){to, k.t, true};
    } else {
      from = k.s + where_sum(c->left + s * n + s, c->open_left_t + t * n + s, span);
      heads[from] = k.t + 1;
      stack[depth++] = (task){k.s, from, false};
    }
    /* Between head and dependent: two complete spans that meet. */
    uint32_t split = from + where_sum(c->right + from * n + from,
                                      c->left_t + to * n + from + 1, to - from);
    stack[depth++] = (task){from, split, true};
    stack[depth++] = (task){split + 1, to, false};
  }
}

static bool eisner(uint32_t *heads, const float *arc, uint32_t count, ent_arena *arena) {
  const size_t n = count, cells = n * n;
  float *all = ENT_ARENA_NEW(arena, float, 6 * cells);
  task *stack = ENT_ARENA_NEW(arena, task, 3 * n + 4);
  if (!all || !stack) return false;
  chart c = {count,           all,             all + cells,    all + 2 * cells,
             all + 3 * cells, all + 4 * cells, all + 5 * cells};
  fill(&c, arc);
  uint32_t root = 0;
  float top = -INFINITY;
  for (uint32_t r = 0; r < count; r++) {
    float v = c.left[r] + arc[(size_t)r * (n + 1)] + c.right[r * n + n - 1];
    if (v > top) root = r, top = v;
  }
  read_off(&c, heads, root, stack);
  return true;
}

/* ---- any tree --------------------------------------------------------------------------------
 * Walks along best heads; a cycle becomes one node whose incoming scores say what breaking it
 * there costs, and the walk goes on. At the end cycles are opened where the tree enters them. Nodes
 * 1 .. n are words, later ones cycles; `place` is the row that stands for a node. */

typedef struct link {
  float score;
  uint32_t head, word;
} link;

typedef struct forest {
  uint32_t n, nodes;
  link *in;        /* [place][place of the head], n + 1 columns */
  uint32_t *node;  /* of a place; 0 if the place was merged into another */
  link *chosen;    /* of a node */
  uint32_t *above; /* the cycle that a node was merged into, or 0 */
  uint32_t *first, *next; /* members of a cycle */
} forest;

/* Against a second root: more than scores can differ, little enough to keep them apart. */
static const float root_cost = 4096.0f;

static bool plant(forest *f, const float *arc, uint32_t count, ent_arena *arena) {
  const size_t n = count;
  *f = (forest){.n = count, .nodes = count + 1};
  f->in = ENT_ARENA_NEW(arena, link, (n + 1) * (n + 1));
  f->node = ENT_ARENA_NEW(arena, uint32_t, n + 1);
  f->chosen = ENT_ARENA_NEW(arena, link, 2 * n + 2);
  f->above = ENT_ARENA_NEW(arena, uint32_t, 6 * n + 6);
  if (!f->in || !f->node || !f->chosen || !f->above) return false;
  memset(f->above, 0, (6 * n + 6) * sizeof *f->above);
  f->first = f->above + 2 * n + 2;
  f->next = f->first + 2 * n + 2;
  for (uint32_t t = 0; t <= count; t++) {
    f->node[t] = t;
    for (uint32_t j = 0; t && j <= count; j++) {
      float score = arc[(t - 1) * (n + 1) + j] - (j ? 0 : root_cost);
      f->in[t * (n + 1) + j] = (link){score, j, t};
    }
  }
  return true;
}

static uint32_t best_place(const forest *f, uint32_t at) {
  const link *row = f->in + (size_t)at * (f->n + 1);
  uint32_t top = at ? 0 : 1;
  for (uint32_t j = 1; j <= f->n; j++) {
    if (j != at && f->node[j] && row[j].score > row[top].score) top = j;
  }
  return top;
}

/* Merges the places path[0 .. count - 1] into path[0]. */
static void merge(forest *f, const uint32_t *path, uint32_t count, const uint8_t *on_cycle) {
  const size_t row = f->n + 1;
  const uint32_t to = path[0], cycle = f->nodes++;
  for (uint32_t x = 0; x <= f->n; x++) {
    if (on_cycle[x] || (x && !f->node[x])) continue;
    link in = f->in[to * row + x], out = f->in[x * row + to];
    in.score -= f->chosen[f->node[to]].score;
    for (uint32_t k = 1; k < count; k++) {
      link l = f->in[path[k] * row + x];
      l.score -= f->chosen[f->node[path[k]]].score;
      if (l.score > in.score) in = l;
      if (x && f->in[x * row + path[k]].score > out.score) out = f->in[x * row + path[k]];
    }
    f->in[to * row + x] = in;
    if (x) f->in[x * row + to] = out;
  }
  for (uint32_t k = 0; k < count; k++) {
    uint32_t member = f->node[path[k]];
    f->above[member] = cycle;
    f->next[member] = f->first[cycle];
    f->first[cycle] = member;
    f->node[path[k]] = k ? 0 : cycle;
  }
}

/* The link that enters a node settles all its members'. */
static void open_cycles(const forest *f, uint32_t node, uint32_t *heads, uint32_t *stack,
                        link *entering) {
  uint32_t depth = 0;
  entering[node] = f->chosen[node];
  stack[depth++] = node;
  while (depth) {
    uint32_t k = stack[--depth];
    if (k <= f->n) {
      heads[k - 1] = entering[k].head;
      continue;
    }
    uint32_t into = entering[k].word;
    while (f->above[into] != k) into = f->above[into];
    for (uint32_t m = f->first[k]; m; m = f->next[m]) {
      entering[m] = m == into ? entering[k] : f->chosen[m];
      stack[depth++] = m;
    }
  }
}

bool ent__decode_any(uint32_t *heads, const float *arc, uint32_t count, ent_arena *arena) {
  const size_t n = count;
  forest f;
  uint32_t *path = ENT_ARENA_NEW(arena, uint32_t, n + 1);
  uint32_t *stack = ENT_ARENA_NEW(arena, uint32_t, 2 * n + 2);
  link *entering = ENT_ARENA_NEW(arena, link, 2 * n + 2);
  /* 1: on the path, 2: leads to the root */
  uint8_t *state = ENT_ARENA_NEW(arena, uint8_t, 2 * n + 2);
  if (!path || !stack || !entering || !state || !plant(&f, arc, count, arena)) return false;
  uint8_t *on_cycle = state + n + 1;
  memset(state, 0, 2 * n + 2);
  state[0] = 2;
  for (uint32_t start = 1; start <= count; start++) {
    uint32_t length = 0;
    if (state[start] || !f.node[start]) continue;
    path[length++] = start;
    state[start] = 1;
    for (;;) {
      uint32_t at = path[length - 1], from = best_place(&f, at);
      f.chosen[f.node[at]] = f.in[at * (n + 1) + from];
      if (state[from] == 2) break;
      if (state[from] == 0) {
        state[from] = 1;
        path[length++] = from;
        continue;
      }
      uint32_t begin = length - 1;
      while (path[begin] != from) begin--;
      for (uint32_t k = begin; k < length; k++) on_cycle[path[k]] = 1;
      merge(&f, path + begin, length - begin, on_cycle);
      for (uint32_t k = begin; k < length; k++) on_cycle[path[k]] = 0;
      length = begin + 1;
    }
    while (length) state[path[--length]] = 2;
  }
  for (uint32_t p = 1; p <= count; p++) {
    if (f.node[p]) open_cycles(&f, f.node[p], heads, stack, entering);
  }
  return true;
}

enum { PROJECTIVE_MAX = 100 };

bool ent__decode(uint32_t *heads, const float *arc, uint32_t count, const ent__kernel *kernel, ent_arena *arena) {
  uint8_t *state = ENT_ARENA_NEW(arena, uint8_t, count);
  if (!state) return false;
  best_heads(heads, arc, count, kernel);
  if (is_tree(heads, count, state)) return true;
  return count > PROJECTIVE_MAX ? ent__decode_any(heads, arc, count, arena)
                                : eisner(heads, arc, count, arena);
}
