/* The tagger and parser network (train/parser/network.py): summed embeddings, a convolution over
 * three words, recurrent layers in both directions (Lei et al. 2018), a deep biaffine scorer of
 * heads (Dozat and Manning 2017) with a score per distance, and a two-layer scorer of labels.
 * Weights and activations are int8, sums int32; each word's activations have their own scale. */
#include "parse/network.h"

#include <math.h>

#include "parse/features.h"

/* A word that was not seen before, and where the tables have it. */
typedef struct new_word {
  ent__word word;
  uint64_t hash;
  uint32_t rows[ENT__AFFIXES], at; /* at: in the sentence */
} new_word;

/* The rows lie far apart in memory: by the time that the sentence's new words are all known, they have come. */
static void look_ahead(const ent__model *m, new_word *w) {
  ent__word_affixes(&w->word, m->buckets, w->rows);
  w->hash = ent__hash_end(ent__hash_add(ENT__HASH_SEED, (ent_slice){w->word.key, w->word.key_size}));
  ent__table_fetch(&m->vocabulary, w->hash);
  for (uint32_t i = 0; i < ENT__AFFIXES; i++) {
    if (w->rows[i] == m->buckets) continue;
    for (size_t k = 0; k < m->dim; k += 64) __builtin_prefetch(m->affixes + (size_t)w->rows[i] * m->dim + k);
    __builtin_prefetch(m->affix_scale + w->rows[i]);
  }
}

/* Summed rows of a word, quantised into q. */
static void embed(const ent__model *m, const ent__kernel *k, float *x, int8_t *q, float *scale,
                  const new_word *w) {
  uint32_t row = ent__table_get(&m->vocabulary, w->hash);
  if (row == ENT__NO_VALUE) row = 1; /* unknown */
  memset(x, 0, m->dim * sizeof *x);
  k->add_row(x, m->words + (size_t)row * m->dim, m->word_scale[row], m->dim);
  for (uint32_t i = 0; i < ENT__AFFIXES; i++) {
    if (w->rows[i] == m->buckets) continue;
    k->add_row(x, m->affixes + (size_t)w->rows[i] * m->dim, m->affix_scale[w->rows[i]], m->dim);
  }
  k->quantise(q, scale, x, m->dim, true);
}

/* What each word gives its left neighbour, itself and its right one in the convolution: three
 * vectors side by side. Words seen before are not computed again. */
static bool convolve_words(ent__scores *s, ent__seen *seen, ent_arena *arena,
                           const ent_token *tokens, const float **given) {
  const ent__model *m = s->model;
  const ent__kernel *k = s->kernel;
  const size_t n = s->count, size = 3 * (size_t)m->width;
  new_word *news = ENT_ARENA_SCRATCH(arena, new_word, n);
  uint32_t count = 0;
  float *x = ENT_ARENA_SCRATCH(arena, float, m->dim), *scale = ENT_ARENA_SCRATCH(arena, float, n);
  int8_t *q = ENT_ARENA_SCRATCH(arena, int8_t, n * m->dim);
  if (!news || !x || !scale || !q) return false;
  for (uint32_t t = 0; t < n; t++) {
    new_word *w = &news[count];
    ent__word_normalise(&w->word, tokens[t].form);
    s->words[t] = seen ? ent__seen_find(seen, &w->word) : NULL;
    if (s->words[t]) {
      given[t] = ent__seen_vector(seen, s->words[t]);
      /* They lie in the third cache; fetched here, they have come when the sum needs them. */
      for (size_t i = 0; i < size; i += 16) __builtin_prefetch(given[t] + i);
      continue;
    }
    look_ahead(m, w);
    w->at = t;
    count++;
  }
  for (uint32_t i = 0; i < count; i++) embed(m, k, x, q + i * m->dim, scale + i, &news[i]);
  int32_t *y = ENT_ARENA_SCRATCH(arena, int32_t, count * size);
  float *own = ENT_ARENA_SCRATCH(arena, float, count * size);
  if (!y || !own) return false;
  k->multiply(y, q, count, &m->conv);
  for (uint32_t i = 0; i < count; i++) {
    k->scaled(own + i * size, y + i * size, scale[i], m->conv.scale, size);
    given[news[i].at] = own + i * size;
    if (seen) s->words[news[i].at] = ent__seen_add(seen, &news[i].word, own + i * size);
  }
  return true;
}

/* h[t] = relu(bias + left third of t - 1 + middle third of t + right third of t + 1). */
static bool convolve(ent__scores *s, ent__seen *seen, ent_arena *arena,
                     const ent_token *tokens, float *h) {
  const ent__model *m = s->model;
  const size_t n = s->count, width = m->width;
  const float **given = ENT_ARENA_SCRATCH(arena, const float *, n);
  const float *nobody = ENT_ARENA_NEW(arena, float, width);
  if (!given || !nobody || !convolve_words(s, seen, arena, tokens, given)) return false;
  for (uint32_t t = 0; t < n; t++) {
    s->kernel->relu_sum(h + t * width, m->conv_bias, t ? given[t - 1] : nobody, given[t] + width,
                        t + 1 < n ? given[t + 1] + 2 * width : nobody, width);
  }
  return true;
}

/* The heads' vectors as a matrix for `multiply`: output j is head j. */
static bool pack_heads(ent__matrix *out, ent_arena *arena, const int8_t *q, uint32_t in,
                       uint32_t heads) {
  uint32_t rows = (heads + 15) / 16 * 16;
  int8_t *w = ENT_ARENA_NEW(arena, int8_t, (size_t)rows * in);
  int32_t *correction = ENT_ARENA_NEW(arena, int32_t, rows);
  if (!w || !correction) return false;
  for (uint32_t j = 0; j < heads; j++) {
    int32_t sum = 0;
    int8_t *to = w + (size_t)(j / 16) * 16 * in + (j % 16) * 4;
    for (uint32_t i = 0; i < in; i += 4) memcpy(to + (size_t)i * 16, q + (size_t)j * in + i, 4);
    for (uint32_t i = 0; i < in; i++) sum += q[(size_t)j * in + i];
    correction[j] = -128 * sum;
  }
  *out = (ent__matrix){w, correction, NULL, in, rows};
  return true;
}

/* Bucket of the head's place relative to the dependent's; network.py's distance_bucket. */
static uint32_t bucket(uint32_t head, uint32_t word) {
  if (head == 0) return 0;
  uint32_t a = head > word ? head - word : word - head;
  uint32_t b = a <= 8 ? a : a <= 12 ? 9 : a <= 20 ? 10 : 11;
  return head > word ? b : b + 11;
}

/* The buckets of all places relative to a word, the word's own in the middle: [-1] is the place before it. */
static const uint8_t *buckets_around(ent_arena *arena, uint32_t count) {
  uint8_t *all = ENT_ARENA_SCRATCH(arena, uint8_t, 2 * (size_t)count);
  if (!all) return NULL;
  for (uint32_t i = 0; i < 2 * count; i++) all[i] = (uint8_t)bucket(i + 1, count + 1);
  return all + count;
}

/* The dependent's and the head's view of each word, int8, for the pair scorer. */
static bool arc_parts(const ent__scores *s, ent_arena *arena, int8_t *dependent, float *d_scale,
                      int8_t *head, float *h_scale) {
  const ent__model *m = s->model;
  const size_t arc = m->arc, out = m->out.out;
  float *x = ENT_ARENA_SCRATCH(arena, float, arc);
  int8_t *q = ENT_ARENA_SCRATCH(arena, int8_t, s->count * arc);
  int32_t *y = ENT_ARENA_SCRATCH(arena, int32_t, s->count * arc);
  if (!x || !q || !y) return false;
  s->kernel->quantise(head, h_scale, m->root_arc, arc, false);
  for (uint32_t t = 0; t < s->count; t++) {
    const uint32_t at[2] = {m->at_dependent, m->at_head};
    for (int side = 0; side < 2; side++) {
      memcpy(x, m->out_bias + at[side], arc * sizeof *x);
      s->kernel->add_scaled(x, s->out + t * out + at[side], s->scale[t], m->out.scale + at[side],
                            arc);
      s->kernel->leaky(x, arc);
      s->kernel->quantise(side ? head + (t + 1) * arc : q + t * arc,
                          side ? h_scale + t + 1 : d_scale + t, x, arc, false);
    }
  }
  s->kernel->multiply(y, q, s->count, &m->pair);
  for (uint32_t t = 0; t < s->count; t++) {
    float scale = d_scale[t];
    memcpy(x, m->pair_bias, arc * sizeof *x);
    s->kernel->add_scaled(x, y + t * arc, scale, m->pair.scale, arc);
    s->kernel->quantise(dependent + t * arc, d_scale + t, x, arc, false);
  }
  return true;
}

bool ent__network_arcs(ent__scores *s, ent_arena *arena) {
  const ent__model *m = s->model;
  const size_t n = s->count, arc = m->arc;
  int8_t *dependent = ENT_ARENA_SCRATCH(arena, int8_t, n * arc);
  int8_t *head = ENT_ARENA_SCRATCH(arena, int8_t, (n + 1) * arc);
  float *d_scale = ENT_ARENA_SCRATCH(arena, float, n), *h_scale = ENT_ARENA_SCRATCH(arena, float, n + 1);
  ent__matrix heads;
  s->arc = ENT_ARENA_SCRATCH(arena, float, n * (n + 1));
  if (!dependent || !head || !d_scale || !h_scale || !s->arc) return false;
  if (!arc_parts(s, arena, dependent, d_scale, head, h_scale)) return false;
  if (!pack_heads(&heads, arena, head, m->arc, s->count + 1)) return false;
  int32_t *y = ENT_ARENA_SCRATCH(arena, int32_t, n * heads.out);
  const uint8_t *around = buckets_around(arena, s->count);
  if (!y || !around) return false;
  s->kernel->multiply(y, dependent, n, &heads);
  for (uint32_t t = 0; t < n; t++) {
    const int32_t *raw = s->out + t * m->out.out + m->at_distance;
    const int32_t *pairs = y + t * heads.out;
    float distance[32], *row = s->arc + t * (n + 1);
    for (uint32_t b = 0; b < m->distances; b++) {
      distance[b] = m->out_bias[m->at_distance + b] +
                    (float)raw[b] * (s->scale[t] * m->out.scale[m->at_distance + b]);
    }
    row[0] = (float)pairs[0] * (d_scale[t] * h_scale[0]) + distance[bucket(0, t + 1)];
    for (size_t j = 1; j <= n; j++)
      row[j] = (float)pairs[j] * (d_scale[t] * h_scale[j]) + distance[around[(ptrdiff_t)j - 1 - (ptrdiff_t)t]];
  }
  return true;
}

static bool run_layers(ent__scores *s, ent__seen *seen, ent_arena *arena,
                       const ent_token *tokens) {
  const ent__model *m = s->model;
  const ent__kernel *k = s->kernel;
  const size_t n = s->count, width = m->width;
  float *h = ENT_ARENA_SCRATCH(arena, float, n * width);
  int8_t *q = ENT_ARENA_SCRATCH(arena, int8_t, n * width);
  int32_t *y = ENT_ARENA_SCRATCH(arena, int32_t, n * 3 * width);
  if (!h || !q || !y || !convolve(s, seen, arena, tokens, h)) return false;
  for (uint32_t l = 0; l <= m->layers; l++) {
    for (uint32_t t = 0; t < n; t++) {
      k->quantise(q + t * width, s->scale + t, h + t * width, width, true);
    }
    if (l == m->layers) break;
    k->multiply(y, q, n, &m->layer[l].gates);
    k->recur(h, y, s->scale, n, &m->layer[l], m->width / 2, false);
    k->recur(h, y, s->scale, n, &m->layer[l], m->width / 2, true);
  }
  k->multiply(s->out, q, n, &m->out);
  s->states = q;
  return true;
}

bool ent__network_read(ent__scores *s, const ent__model *m, const ent__kernel *kernel,
                       ent__seen *seen, ent_arena *arena, const ent_token *tokens,
                       uint32_t count) {
  *s = (ent__scores){.model = m, .kernel = kernel, .count = count};
  s->out = ENT_ARENA_SCRATCH(arena, int32_t, (size_t)count * m->out.out);
  s->scale = ENT_ARENA_SCRATCH(arena, float, count);
  s->words = ENT_ARENA_SCRATCH(arena, ent__seen_word *, count);
  return s->out && s->scale && s->words && run_layers(s, seen, arena, tokens);
}

/* Both are scored apart; where the best two were never seen together in training, the best pair
 * that was seen takes their place. */
void ent__network_tags(const ent__scores *s, uint32_t word, uint32_t *upos, uint32_t *xpos) {
  const ent__model *m = s->model;
  const int32_t *raw = s->out + (size_t)word * m->out.out;
  float us[ENT__TAGS_MAX], xs[ENT__TAGS_MAX], top = 0;
  bool found = false;
  s->kernel->rate(us, raw, s->scale[word], m->out.scale, m->out_bias, m->upos_count);
  s->kernel->rate(xs, raw + m->upos_count, s->scale[word], m->out.scale + m->upos_count,
                  m->out_bias + m->upos_count, m->xpos_count);
  *upos = s->kernel->best(us, m->upos_count);
  *xpos = s->kernel->best(xs, m->xpos_count);
  if (m->agree[*upos * m->xpos_count + *xpos]) return;
  for (uint32_t u = 0; u < m->upos_count; u++) {
    for (uint32_t x = 0; x < m->xpos_count; x++) {
      if (!m->agree[u * m->xpos_count + x] || (found && us[u] + xs[x] <= top)) continue;
      top = us[u] + xs[x];
      *upos = u, *xpos = x;
      found = true;
    }
  }
}

bool ent__network_labels(const ent__scores *s, ent_arena *arena, const uint32_t *heads,
                         uint32_t *labels) {
  const ent__model *m = s->model;
  const size_t label = m->label, out = m->out.out, n = s->count;
  const uint32_t left = m->at_label_dependent, right = m->at_label_head;
  float *x = ENT_ARENA_SCRATCH(arena, float, label), *scale = ENT_ARENA_SCRATCH(arena, float, n);
  int8_t *q = ENT_ARENA_SCRATCH(arena, int8_t, n * label);
  int32_t *y = ENT_ARENA_SCRATCH(arena, int32_t, n * m->relation.out);
  if (!x || !scale || !q || !y) return false;
  for (uint32_t t = 0; t < n; t++) {
    uint32_t h = heads[t];
    memcpy(x, h ? m->out_bias + right : m->root_label, label * sizeof *x);
    if (h) {
      s->kernel->add_scaled(x, s->out + (h - 1) * out + right, s->scale[h - 1],
                            m->out.scale + right, label);
    }
    s->kernel->add_scaled(x, s->out + t * out + left, s->scale[t], m->out.scale + left, label);
    s->kernel->relu(x, label);
    s->kernel->quantise(q + t * label, scale + t, x, label, false);
  }
  s->kernel->multiply(y, q, n, &m->relation);
  for (uint32_t t = 0; t < n; t++) {
    float rates[ENT__TAGS_MAX];
    labels[t] = m->root_deprel;
    if (heads[t] == 0) continue;
    s->kernel->rate(rates, y + t * m->relation.out, scale[t], m->relation.scale, m->relation_bias,
                    m->deprel_count);
    rates[m->root_deprel] = -INFINITY;
    labels[t] = s->kernel->best(rates, m->deprel_count);
    if (labels[t] == m->root_deprel) labels[t] = !m->root_deprel; /* no number at all: a forged model */
  }
  return true;
}
