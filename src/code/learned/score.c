/* In: the model file, and features by name. Out: probabilities. A feature's row
 * is found by the hash of its name and values in an open-addressing table; rows
 * are int8 with a scale per class. A file that passes the checks of opening
 * cannot make a look-up run out of it. */
#include "code/learned/score.h"

#include <math.h>
#include <stdlib.h>

#include "base/file.h"
#include "lexicon/lexicon.h"

enum { FORMAT = 2, ORDER = 0x01020304, NAME_MAX_BYTES = 16 };

typedef struct header {
  char magic[8];
  uint32_t format, order;
  uint64_t size, checksum;
  char name[32];
} header;

typedef struct head_row {
  uint32_t classes, slots, rows, at_labels, at_slots, at_scale, at_weights, reserved;
} head_row;

typedef struct slot {
  uint32_t check, row; /* row UINT32_MAX: free */
} slot;

typedef struct head {
  const char *labels; /* classes x NAME_MAX_BYTES, padded with zeros */
  const slot *slots;
  const float *scale;
  const int8_t *weights;
  uint32_t classes, mask;
} head;

struct ent_scorer {
  ent_slice file;
  ent_slice version;
  head heads[ENT_SCORE_HEADS];
};

/* The parser's model has the same sum: train/scorer/export.py. */
static uint64_t checksum(ent_slice file) {
  uint64_t sum = 0, value;
  for (size_t i = sizeof(header), n = 1; i + 8 <= file.size; i += 8, n += 2) {
    memcpy(&value, file.data + i, 8);
    sum += (value ^ 0x9E3779B97F4A7C15u) * n;
  }
  return sum;
}

static bool inside(ent_slice file, uint64_t at, uint64_t size) {
  return at % 8 == 0 && at <= file.size && size <= file.size - at;
}

static bool open_head(head *out, ent_slice file, const head_row *row) {
  bool has_free = false;
  if (!row->classes || row->classes > ENT_SCORE_CLASSES || !row->slots ||
      (row->slots & (row->slots - 1)) ||
      !inside(file, row->at_labels, (uint64_t)row->classes * NAME_MAX_BYTES) ||
      !inside(file, row->at_slots, (uint64_t)row->slots * sizeof(slot)) ||
      !inside(file, row->at_scale, (uint64_t)row->classes * sizeof(float)) ||
      !inside(file, row->at_weights, (uint64_t)row->rows * row->classes))
    return false;
  *out = (head){file.data + row->at_labels, (const slot *)(const void *)(file.data + row->at_slots),
                (const float *)(const void *)(file.data + row->at_scale),
                (const int8_t *)(const void *)(file.data + row->at_weights), row->classes,
                row->slots - 1};
  for (uint32_t i = 0; i < row->slots; i++) {
    if (out->slots[i].row == UINT32_MAX) has_free = true;
    else if (out->slots[i].row >= row->rows) return false;
  }
  return has_free; /* where a search ends */
}

/* A name in a field padded with zeros. */
static ent_slice padded(const char *field, size_t size) {
  const char *end = memchr(field, 0, size);
  return (ent_slice){field, end ? (size_t)(end - field) : size};
}

static ent_status check(ent_scorer *scorer, ent_error *err) {
  const header *h = (const header *)(const void *)scorer->file.data;
  const head_row *rows = (const head_row *)(const void *)(scorer->file.data + sizeof *h);
  if (scorer->file.size < sizeof *h + ENT_SCORE_HEADS * sizeof *rows ||
      memcmp(h->magic, "ENTSCORE", 8) != 0)
    return ent_fail(err, ENT_E_DATA, "not a scorer's model");
  if (h->order != ORDER || h->format != FORMAT)
    return ent_fail(err, ENT_E_VERSION, "scorer's model has format %u, this program reads %d",
                    h->format, FORMAT);
  if (h->size != scorer->file.size || h->checksum != checksum(scorer->file))
    return ent_fail(err, ENT_E_DATA, "scorer's model is damaged");
  for (int i = 0; i < ENT_SCORE_HEADS; i++)
    if (!open_head(&scorer->heads[i], scorer->file, &rows[i]))
      return ent_fail(err, ENT_E_DATA, "scorer's model is damaged: head %d", i);
  scorer->version = padded(h->name, sizeof h->name);
  return ENT_OK;
}

ent_status ent_scorer_open(ent_scorer **out, const char *path, ent_error *err) {
  ent_scorer *scorer = calloc(1, sizeof *scorer);
  ent_status st;
  *out = NULL;
  if (!scorer) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  st = ent_file_map(&scorer->file, path, err);
  if (st == ENT_OK) {
    st = check(scorer, err);
    if (st != ENT_OK) ent_error_at(err, path, 0);
  }
  if (st != ENT_OK) {
    ent_scorer_close(scorer);
    return st;
  }
  *out = scorer;
  return ENT_OK;
}

void ent_scorer_close(ent_scorer *scorer) {
  if (!scorer) return;
  if (scorer->file.data) ent_file_unmap(scorer->file);
  free(scorer);
}

ent_slice ent_scorer_version(const ent_scorer *scorer) { return scorer->version; }

ent_slice ent_score_class(const ent_scorer *scorer, ent_score_head which, uint32_t index) {
  const head *h = &scorer->heads[which];
  if (index >= h->classes) return ENT_EMPTY;
  return padded(h->labels + (size_t)index * NAME_MAX_BYTES, NAME_MAX_BYTES);
}

/* ---- sums ------------------------------------------------------------------------------------ */

/* FNV-1a of "name=value|second", finished like the parser's keys. */
static uint64_t mix(uint64_t h, const char *bytes, size_t size) {
  for (size_t i = 0; i < size; i++) h = (h ^ (uint8_t)bytes[i]) * 0x100000001B3u;
  return h;
}

static uint64_t hash_of_value(const char *name, ent_slice value) {
  uint64_t h = mix(0xCBF29CE484222325u, name, strlen(name));
  return mix(mix(h, "=", 1), value.data, value.size);
}

static uint64_t with_second(uint64_t h, ent_slice second) {
  return second.size ? mix(mix(h, "|", 1), second.data, second.size) : h;
}

static const int8_t *find_row(const head *h, uint64_t hash) {
  for (uint32_t i = (uint32_t)hash & h->mask; h->slots[i].row != UINT32_MAX; i = (i + 1) & h->mask)
    if (h->slots[i].check == (uint32_t)(hash >> 32)) return h->weights + (size_t)h->slots[i].row * h->classes;
  return NULL;
}

void ent_score_settle(ent_score_sum *sum) {
  const head *h = &sum->scorer->heads[sum->head];
  const int8_t *rows[ENT_SCORE_WAITING];
  for (uint32_t i = 0; i < sum->waiting; i++) {
    rows[i] = find_row(h, sum->hashes[i]);
    if (rows[i]) __builtin_prefetch(rows[i]);
  }
  for (uint32_t i = 0; i < sum->waiting; i++)
    for (uint32_t c = 0; rows[i] && c < h->classes; c++) sum->z[c] += (float)rows[i][c] * h->scale[c];
  sum->waiting = 0;
}

static void add_hashed(ent_score_sum *sum, uint64_t hash) {
  const head *h = &sum->scorer->heads[sum->head];
  hash ^= hash >> 32;
  hash *= 0xD6E8FEB86659FD93u;
  hash ^= hash >> 32;
  __builtin_prefetch(&h->slots[(uint32_t)hash & h->mask]);
  if (sum->waiting == ENT_SCORE_WAITING) ent_score_settle(sum);
  sum->hashes[sum->waiting++] = hash;
}

void ent_score_begin(ent_score_sum *sum, const ent_scorer *scorer, ent_score_head which) {
  *sum = (ent_score_sum){.scorer = scorer, .head = which};
  ent_score_add(sum, "bias", ENT_EMPTY, ENT_EMPTY);
}

void ent_score_add(void *user, const char *name, ent_slice value, ent_slice second) {
  add_hashed(user, with_second(hash_of_value(name, value), second));
}

void ent_score_add_both(void *user, const char *name, ent_slice value, ent_slice second) {
  uint64_t hash = hash_of_value(name, value);
  add_hashed(user, hash);
  add_hashed(user, with_second(hash, second));
}

uint32_t ent_score_end(ent_score_sum *sum) {
  uint32_t best = 0, count = sum->scorer->heads[sum->head].classes;
  float total = 0, top;
  ent_score_settle(sum);
  for (uint32_t c = 1; c < count; c++)
    if (sum->z[c] > sum->z[best]) best = c;
  top = sum->z[best];
  for (uint32_t c = 0; c < count; c++) total += sum->z[c] = expf(sum->z[c] - top);
  for (uint32_t c = 0; c < count; c++) sum->z[c] /= total;
  return best;
}

/* The quad class, 0-3, of a type as the model names them: material cooperation is all YIELD there. */
static int quad_of(ent_slice type) {
  int quad = ent_lexicon_quad(ent_slice_is(type, "YIELD") ? ENT_SLICE("RETREAT") : type);
  return quad ? quad - 1 : 0;
}

uint32_t ent_score_least_wrong(const ent_score_sum *sum) {
  uint32_t best = 0, count = sum->scorer->heads[ENT_SCORE_TYPE].classes;
  int quad[ENT_SCORE_CLASSES];
  float of_quad[4] = {0}, most = -1;
  for (uint32_t c = 0; c < count; c++) {
    quad[c] = quad_of(ent_score_class(sum->scorer, ENT_SCORE_TYPE, c));
    of_quad[quad[c]] += sum->z[c];
  }
  for (uint32_t c = 0; c < count; c++) {
    bool fights = quad[c] >= 2;
    float gain = sum->z[c] + of_quad[quad[c]] + of_quad[fights ? 2 : 0] + of_quad[fights ? 3 : 1];
    if (gain > most) most = gain, best = c;
  }
  return best;
}
