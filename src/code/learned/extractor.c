/* The network of extractor.h: a layer over each word and its neighbours, attention over the sentence (Vaswani et
 * al. 2017), from these what a word tells; who takes part is scored by a hidden layer over the two words and
 * features of the way between them, and by two products of theirs (cf. Dozat & Manning 2017, for heads). Trained
 * by train/extractor/train.py. Weights and activations are int8 as the parser's (base/kernel.h). */
#include "code/learned/extractor.h"

#include <math.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/map.h"
#include "base/sections.h"

static const float LEAST_LOGIT = -3; /* what is less likely than .05 is not told: most exponentials are saved */

enum { FORMAT = 1, FEATURE_VERSION = 2, RELATIONS = 64, BILINEAR = 64, WIDTH_MAX = 256, PAIR_MAX = WIDTH_MAX + 2 * BILINEAR };
enum { HASH_PREFIXES = 16384, NO_ROW = -1 };

struct ent_extractor {
  ent_slice file, name;
  ent_map relations; /* name -> number */
  uint32_t state, width, lemmas, features;
  const ent__kernel *kernel;
  const uint64_t *lemma_hash; /* ascending */
  uint32_t lemma_from[HASH_PREFIXES + 1]; /* where the hashes with these first fourteen bits begin */
  const int8_t *lemma;
  const float *lemma_scale;
  const float *in_bias, *mark, *relation, *conv_bias, *hidden_bias, *out, *out_bias;
  const float *role_root, *role_bias, *role_out, *feature_role, *judge;
  const int8_t *feature;
  const float *feature_scale;
  ent__matrix in, conv, query, views, hidden, trigger, party;
};

/* ---- the file -------------------------------------------------------------------------------- */

static void sizes(ent__sections *s, ent_extractor *x) {
  const uint32_t *v = ent__section(s, "config", 5, 4, NULL);
  if (!v) return;
  x->state = v[1];
  x->width = v[2];
  x->lemmas = v[3];
  x->features = v[4];
  if (v[0] != FEATURE_VERSION) {
    s->status = ent_fail(s->err, ENT_E_VERSION, "model wants features of version %u, this program has %d", v[0], FEATURE_VERSION);
    ent_error_at(s->err, s->path, 0);
  } else if (!x->state || x->state % 64 || x->state > 1024 || !x->width || x->width % 64 || x->width > WIDTH_MAX || !x->lemmas ||
             x->lemmas > 1u << 20 || !x->features || x->features > UINT16_MAX) {
    ent__section_fail(s, "impossible sizes in section", "config");
  }
}

static void relations(ent__sections *s, ent_extractor *x) {
  ent_slice names = ENT_EMPTY;
  uint64_t size = 0;
  names.data = ent__section(s, "relations", 0, 1, &size);
  names.size = (size_t)size;
  for (uint32_t i = 0; names.size && i < RELATIONS - 2; i++) {
    ent_slice name = ent_slice_cut(&names, '\n');
    if (ent_map_get(&x->relations, name) == ENT_MAP_NONE && !ent_map_set(&x->relations, name, i)) s->status = ent_fail(s->err, ENT_E_NOMEM, "out of memory");
  }
}

static uint32_t prefix_of(uint64_t hash) { return (uint32_t)(hash >> 50); }

static void index_lemmas(ent_extractor *x) {
  for (uint32_t i = 0; i < x->lemmas; i++) x->lemma_from[prefix_of(x->lemma_hash[i]) + 1]++;
  for (uint32_t p = 0; p < HASH_PREFIXES; p++) x->lemma_from[p + 1] += x->lemma_from[p];
}

static ent__matrix columns(const ent__matrix *m, uint32_t from, uint32_t count) {
  return (ent__matrix){m->weight + (size_t)from * m->in, m->correction + from, m->scale + from, m->in, count};
}

static void weights(ent__sections *s, ent_extractor *x) {
  const uint32_t w = x->width;
  ent__matrix attend;
  uint64_t size = 0;
  x->name.data = ent__section(s, "name", 0, 1, &size);
  x->name.size = (size_t)size;
  x->lemma_hash = ent__section(s, "lemma.h", x->lemmas, 8, NULL);
  x->lemma = ent__section(s, "lemma.q", (uint64_t)x->lemmas * w, 1, NULL);
  x->lemma_scale = ent__section(s, "lemma.s", x->lemmas, 4, NULL);
  ent__section_matrix(s, &x->in, "in", x->state, w);
  x->in_bias = ent__section(s, "in.b", w, 4, NULL);
  x->mark = ent__section(s, "mark", (uint64_t)ENT__EXTRACT_MARKS * w, 4, NULL);
  x->relation = ent__section(s, "relation", (uint64_t)RELATIONS * w, 4, NULL);
  ent__section_matrix(s, &x->conv, "conv", w, 3 * w);
  x->conv_bias = ent__section(s, "conv.b", w, 4, NULL);
  ent__section_matrix(s, &attend, "attend", w, 3 * w);
  ent__section_matrix(s, &x->hidden, "hidden", 2 * w, w);
  x->hidden_bias = ent__section(s, "hidden.b", w, 4, NULL);
  x->out = ent__section(s, "out", (uint64_t)ENT__EXTRACT_ROOTS * w, 4, NULL);
  x->out_bias = ent__section(s, "out.b", ENT__EXTRACT_ROOTS, 4, NULL);
  ent__section_matrix(s, &x->trigger, "trigger", 2 * w, w + 2 * BILINEAR);
  ent__section_matrix(s, &x->party, "party", 2 * w, w + 2 * BILINEAR);
  x->feature = ent__section(s, "feature.q", (uint64_t)x->features * w, 1, NULL);
  x->feature_scale = ent__section(s, "feature.s", x->features, 4, NULL);
  x->feature_role = ent__section(s, "feature.o", (uint64_t)x->features * 2, 4, NULL);
  x->role_root = ent__section(s, "root", (uint64_t)ENT__EXTRACT_ROOTS * w, 4, NULL);
  x->role_bias = ent__section(s, "role.b", w, 4, NULL);
  x->role_out = ent__section(s, "role", (uint64_t)2 * w, 4, NULL);
  x->judge = ent__section(s, "judge", ENT__JUDGE_SIZE, 4, NULL);
  if (s->status != ENT_OK) return;
  x->query = columns(&attend, 0, w);
  x->views = columns(&attend, w, 2 * w);
}

ent_status ent_extractor_open(ent_extractor **out, const char *path, ent_error *err) {
  ent_extractor *x = calloc(1, sizeof *x);
  ent__sections s;
  *out = NULL;
  if (!x) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  ent_status st = ent__sections_open(&s, path, "ENTEXTRA", FORMAT, err);
  x->file = s.file;
  if (st == ENT_OK) sizes(&s, x);
  if (st == ENT_OK && s.status == ENT_OK) relations(&s, x);
  if (st == ENT_OK && s.status == ENT_OK) weights(&s, x);
  if (st == ENT_OK) st = s.status;
  if (st != ENT_OK) {
    ent_extractor_close(x);
    return st;
  }
  index_lemmas(x);
  x->kernel = ent__kernel_at(0);
  *out = x;
  return ENT_OK;
}

void ent_extractor_close(ent_extractor *extractor) {
  if (!extractor) return;
  if (extractor->file.data) ent_file_unmap(extractor->file);
  ent_map_free(&extractor->relations);
  free(extractor);
}

ent_slice ent_extractor_version(const ent_extractor *extractor) { return extractor->name; }
bool ent__extractor_fits(const ent_extractor *x, uint32_t features, uint32_t state_width) { return x->features == features && x->state == state_width; }

const float *ent__extractor_judge(const ent_extractor *x) { return x->judge; }

uint32_t ent__extractor_relation(const ent_extractor *extractor, ent_slice deprel) {
  uint32_t number = ent_map_get(&extractor->relations, deprel);
  return number == ENT_MAP_NONE ? RELATIONS - 2 : number;
}

/* ---- words ------------------------------------------------------------------------------------- */

/* FNV-1a of the lemma, its ASCII letters small. */
static uint64_t lemma_hash(ent_slice lemma) {
  uint64_t h = 0xCBF29CE484222325u;
  for (size_t i = 0; i < lemma.size; i++) {
    uint8_t c = (uint8_t)lemma.data[i];
    h = (h ^ (uint64_t)(c >= 'A' && c <= 'Z' ? c + 32 : c)) * 0x100000001B3u;
  }
  return h;
}

/* The lemma's row, fetched while the others are looked up; NO_ROW. */
static int32_t find_lemma(const ent_extractor *x, ent_slice lemma) {
  uint64_t wanted = lemma_hash(lemma);
  uint32_t i = x->lemma_from[prefix_of(wanted)], end = x->lemma_from[prefix_of(wanted) + 1];
  while (i < end && x->lemma_hash[i] < wanted) i++;
  if (i == end || x->lemma_hash[i] != wanted) return NO_ROW;
  for (size_t k = 0; k < x->width; k += 64) __builtin_prefetch(x->lemma + (size_t)i * x->width + k);
  __builtin_prefetch(x->lemma_scale + i);
  return (int32_t)i;
}

static void add(const ent_extractor *x, float *to, const float *y, size_t size) { x->kernel->add_weighed(to, y, 1, size); }

/* Rows of integers with their scales, and what a matrix makes of them. */
typedef struct rows {
  int8_t *q;
  float *scale;
  int32_t *y;
} rows;

static bool rows_new(rows *out, ent_arena *arena, size_t count, size_t in, size_t most_out) {
  *out = (rows){ENT_ARENA_SCRATCH(arena, int8_t, count * in), ENT_ARENA_SCRATCH(arena, float, count), ENT_ARENA_SCRATCH(arena, int32_t, count * most_out)};
  return out->q && out->scale && out->y;
}

static void multiply(const ent_extractor *x, rows *r, const float *from, size_t count, const ent__matrix *m) {
  for (size_t t = 0; t < count; t++) x->kernel->quantise(r->q + t * m->in, r->scale + t, from + t * m->in, m->in, false);
  x->kernel->multiply(r->y, r->q, count, m);
}

/* h = relu(state + lemma + mark + relation) */
static void enter(const ent_extractor *x, rows *r, float *h, const ent_sentence *s, const uint8_t *marks, const uint8_t *relations) {
  const size_t w = x->width;
  int32_t lemma[ENT__EXTRACT_WORDS];
  for (size_t t = 0; t < s->count; t++) lemma[t] = find_lemma(x, s->tokens[t].lemma);
  x->kernel->multiply(r->y, s->states.rows, s->count, &x->in);
  for (size_t t = 0; t < s->count; t++, h += w) {
    x->kernel->rate(h, r->y + t * w, s->states.scale[t], x->in.scale, x->in_bias, w);
    if (lemma[t] != NO_ROW) x->kernel->add_row(h, x->lemma + (size_t)lemma[t] * w, x->lemma_scale[lemma[t]], w);
    add(x, h, x->mark + marks[t] * w, w);
    add(x, h, x->relation + relations[t] * w, w);
    x->kernel->relu(h, w);
  }
}

/* g = relu(bias + left part of the word before + middle part + right part of the next) */
static bool convolve(const ent_extractor *x, rows *r, ent_arena *arena, const float *h, float *g, size_t n) {
  const size_t w = x->width;
  float *parts = ENT_ARENA_SCRATCH(arena, float, n * 3 * w), *nothing = ENT_ARENA_NEW(arena, float, w);
  if (!parts || !nothing) return false;
  multiply(x, r, h, n, &x->conv);
  for (size_t t = 0; t < n; t++) x->kernel->scaled(parts + t * 3 * w, r->y + t * 3 * w, r->scale[t], x->conv.scale, 3 * w);
  for (size_t t = 0; t < n; t++)
    x->kernel->relu_sum(g + t * w, x->conv_bias, t ? parts + (t - 1) * 3 * w : nothing, parts + t * 3 * w + w,
                        t + 1 < n ? parts + (t + 1) * 3 * w + 2 * w : nothing, w);
  return true;
}

static void softmax(float *x, size_t count, size_t step) {
  float most = -INFINITY, sum = 0;
  for (size_t i = 0; i < count; i++) most = x[i * step] > most ? x[i * step] : most;
  for (size_t i = 0; i < count; i++) sum += x[i * step] = expf(x[i * step] - most);
  for (size_t i = 0; i < count; i++) x[i * step] /= sum;
}

/* The other kinds are never what tells an event in the labels. */
static bool may_tell(ent_upos upos) {
  return upos == ENT_UPOS_VERB || upos == ENT_UPOS_NOUN || upos == ENT_UPOS_ADJ || upos == ENT_UPOS_PROPN || upos == ENT_UPOS_ADV;
}

/* The mean of all words' values, weighed by this word's query and their keys. */
static void attend(const ent__reading *r, uint32_t word, const int32_t *asked, float *out) {
  const ent_extractor *x = r->extractor;
  const size_t w = x->width, n = r->count;
  float query[WIDTH_MAX], weight[ENT__EXTRACT_WORDS], root = sqrtf((float)w);
  x->kernel->scaled(query, asked, r->asking_scale[word], x->query.scale, w);
  for (size_t i = 0; i < n; i++) weight[i] = x->kernel->dot(query, r->views + i * 2 * w, w) / root;
  softmax(weight, n, 1);
  x->kernel->mix(out, r->views + w, 2 * w, weight, n, w);
}

/* The row of the word in its context, of what the query's matrix makes of it. */
static void make_row(ent__reading *r, uint32_t word, const int32_t *asked) {
  const ent_extractor *x = r->extractor;
  const size_t w = x->width;
  float z[2 * WIDTH_MAX];
  memcpy(z, r->alone + word * w, w * sizeof *z);
  add(x, z, r->beside + word * w, w);
  attend(r, word, asked, z + w);
  x->kernel->quantise(r->rows + r->row_count * 2 * w, r->scale + r->row_count, z, 2 * w, false);
  r->row_of[word] = (int8_t)r->row_count++;
}

/* Where the word's row is, made when it is first wanted: half of the words are never asked about. */
static uint32_t row_of(ent__reading *r, uint32_t word) {
  const ent_extractor *x = r->extractor;
  int32_t asked[WIDTH_MAX];
  if (r->row_of[word] == NO_ROW) {
    x->kernel->multiply(asked, r->asking + word * x->width, 1, &x->query);
    make_row(r, word, asked);
  }
  return (uint32_t)r->row_of[word];
}

static bool tell(ent__reading *r, ent_arena *arena, const ent_token *tokens, uint64_t spoken) {
  const ent_extractor *x = r->extractor;
  const size_t w = x->width;
  uint32_t asked[ENT__EXTRACT_WORDS], count = 0;
  int32_t *y = ENT_ARENA_SCRATCH(arena, int32_t, r->count * w);
  int8_t *asking = ENT_ARENA_SCRATCH(arena, int8_t, r->count * w);
  float hidden[WIDTH_MAX];
  if (!y || !asking) return false;
  memset(r->told, 0, r->count * sizeof *r->told);
  for (uint32_t t = 0; t < r->count; t++) {
    if (!may_tell(tokens[t].upos) || (spoken >> t & 1)) continue;
    memcpy(asking + count * w, r->asking + t * w, w);
    asked[count++] = t;
  }
  x->kernel->multiply(y, asking, count, &x->query);
  for (uint32_t k = 0; k < count; k++) make_row(r, asked[k], y + k * w);
  x->kernel->multiply(y, r->rows, count, &x->hidden);
  for (size_t k = 0; k < count; k++) {
    x->kernel->rate(hidden, y + k * w, r->scale[k], x->hidden.scale, x->hidden_bias, w);
    x->kernel->relu(hidden, w);
    for (size_t c = 0; c < ENT__EXTRACT_ROOTS; c++) {
      float logit = x->out_bias[c] + x->kernel->dot(hidden, x->out + c * w, w);
      if (logit > LEAST_LOGIT) r->told[asked[k]][c] = 1 / (1 + expf(-logit));
    }
  }
  return true;
}

bool ent__extractor_read(ent__reading *out, const ent_extractor *x, ent_arena *arena, const ent_sentence *s, const uint8_t *marks,
                         const uint8_t *relations, uint64_t spoken) {
  const size_t n = s->count, w = x->width;
  float *h = ENT_ARENA_SCRATCH(arena, float, n * w), *g = ENT_ARENA_SCRATCH(arena, float, n * w), *views = ENT_ARENA_SCRATCH(arena, float, n * 2 * w);
  rows r;
  *out = (ent__reading){.extractor = x, .count = s->count, .told = ent_arena_scratch(arena, n, sizeof *out->told),
                        .alone = h, .beside = g, .views = views,
                        .rows = ENT_ARENA_SCRATCH(arena, int8_t, n * 2 * w), .scale = ENT_ARENA_SCRATCH(arena, float, n)};
  memset(out->row_of, NO_ROW, sizeof out->row_of);
  if (!h || !g || !views || !out->told || !out->rows || !out->scale || !rows_new(&r, arena, n, w, 3 * w)) return false;
  enter(x, &r, h, s, marks, relations);
  if (!convolve(x, &r, arena, h, g, n)) return false;
  multiply(x, &r, g, n, &x->views);
  for (size_t t = 0; t < n; t++) x->kernel->scaled(views + t * 2 * w, r.y + t * 2 * w, r.scale[t], x->views.scale, 2 * w);
  out->asking = r.q;
  out->asking_scale = r.scale;
  return tell(out, arena, s->tokens, spoken);
}

/* ---- who takes part ------------------------------------------------------------------------------ */

bool ent__extractor_offer(ent__reading *r, ent_arena *arena, const int32_t *heads, uint32_t count) {
  const ent_extractor *x = r->extractor;
  const size_t all = x->party.out, in = x->party.in;
  int32_t *y = ENT_ARENA_SCRATCH(arena, int32_t, (size_t)count * all);
  int8_t *named_rows = ENT_ARENA_NEW(arena, int8_t, (size_t)count * in);
  float *named = ENT_ARENA_SCRATCH(arena, float, (size_t)count * all);
  if (!y || !named_rows || !named) return false;
  for (uint32_t c = 0; c < count; c++)
    if (heads[c] >= 0) memcpy(named_rows + c * in, r->rows + row_of(r, (uint32_t)heads[c]) * in, in);
  x->kernel->multiply(y, named_rows, count, &x->party);
  for (uint32_t c = 0; c < count; c++) x->kernel->scaled(named + c * all, y + c * all, heads[c] < 0 ? 0 : r->scale[row_of(r, (uint32_t)heads[c])], x->party.scale, all);
  r->named = named;
  r->offers = count;
  return true;
}

/* What of an offer does not hang on the other: its features. */
static void add_features(const ent_extractor *x, float *hidden, float score[2], const ent__offered *o) {
  for (uint32_t f = 0; f < o->count; f++) {
    x->kernel->add_row(hidden, x->feature + (size_t)o->features[f] * x->width, x->feature_scale[o->features[f]], x->width);
    score[0] += x->feature_role[2 * o->features[f]];
    score[1] += x->feature_role[2 * o->features[f] + 1];
  }
}

void ent__extractor_roles(float (*out)[2], ent__reading *r, uint32_t word, uint32_t root, const ent__offered *offers) {
  const ent_extractor *x = r->extractor;
  const size_t w = x->width, all = x->trigger.out;
  const uint32_t row = row_of(r, word);
  int32_t y[PAIR_MAX];
  float told[PAIR_MAX], hidden[WIDTH_MAX];
  x->kernel->multiply(y, r->rows + row * 2 * w, 1, &x->trigger);
  x->kernel->scaled(told, y, r->scale[row], x->trigger.scale, all);
  add(x, told, x->role_root + root * w, w);
  add(x, told, x->role_bias, w);
  for (uint32_t c = 0; c < r->offers; c++) {
    const float *named = r->named + c * all;
    memcpy(hidden, told, w * sizeof *hidden);
    add(x, hidden, named, w);
    out[c][0] = x->kernel->dot(told + w, named + w, BILINEAR);
    out[c][1] = x->kernel->dot(told + w + BILINEAR, named + w + BILINEAR, BILINEAR);
    add_features(x, hidden, out[c], &offers[c]);
    x->kernel->relu(hidden, w);
    for (size_t k = 0; k < 2; k++) out[c][k] += x->kernel->dot(hidden, x->role_out + k * w, w);
  }
  softmax(&out[0][0], r->offers, 2);
  softmax(&out[0][1], r->offers, 2);
}
