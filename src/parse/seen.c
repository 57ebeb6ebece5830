/* Sets of four places by hash. A place goes from free over sighted and being written to written, once; while it is only sighted,
 * another word of the set may take it. */
#include "parse/seen.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "base/hash.h"

enum { SETS = 2048, WAYS = 4, TEXT_MAX = 54 };
enum { FREE, SIGHTED, BEING_WRITTEN, WRITTEN, STATE = 3 }; /* the low bits of a mark; the others are of the hash, if it is sighted or written */

struct ent__seen_word {
  _Atomic uint64_t note;
  uint8_t key_size, size; /* of key, and of key and shape */
  char text[TEXT_MAX];    /* key and shape */
};

struct ent__seen {
  size_t size;
  float *vectors; /* SETS * WAYS of `size` */
  /* Apart from the words: a set's four lie in one cache line, and mostly one mark tells that a word
   * is there or not. */
  atomic_uint marks[SETS * WAYS];
  ent__seen_word words[SETS * WAYS];
};

ent__seen *ent__seen_new(size_t size) {
  ent__seen *seen = calloc(1, sizeof *seen);
  if (!seen) return NULL;
  seen->size = size;
  seen->vectors = calloc((size_t)SETS * WAYS * size, sizeof *seen->vectors);
  if (seen->vectors) return seen;
  free(seen);
  return NULL;
}

void ent__seen_free(ent__seen *seen) {
  if (!seen) return;
  free(seen->vectors);
  free(seen);
}

/* Key and shape side by side, and where they belong; false if they are too long to be kept. */
typedef struct address {
  char text[TEXT_MAX];
  uint32_t size, first;
  unsigned mark; /* without its low bits */
} address;

static bool find_address(address *out, const ent__word *word) {
  uint64_t hash;
  if (word->key_size + word->shape_size > TEXT_MAX) return false;
  memcpy(out->text, word->key, word->key_size);
  memcpy(out->text + word->key_size, word->shape, word->shape_size);
  out->size = word->key_size + word->shape_size;
  hash = ent_hash64((ent_slice){out->text, out->size}, 0);
  out->first = (uint32_t)hash % SETS * WAYS;
  out->mark = (unsigned)(hash >> 32) & ~(unsigned)STATE;
  return true;
}

/* The word lies at this place. */
static bool lies_at(const ent__seen *seen, uint32_t i, const address *a, const ent__word *word) {
  const ent__seen_word *w = &seen->words[i];
  return atomic_load_explicit(&seen->marks[i], memory_order_acquire) == (a->mark | WRITTEN) && w->size == a->size &&
         w->key_size == word->key_size && memcmp(w->text, a->text, a->size) == 0;
}

ent__seen_word *ent__seen_find(ent__seen *seen, const ent__word *word) {
  address a;
  if (!find_address(&a, word)) return NULL;
  for (uint32_t i = a.first; i < a.first + WAYS; i++)
    if (lies_at(seen, i, &a, word)) return &seen->words[i];
  return NULL;
}

static ent__seen_word *write_at(ent__seen *seen, uint32_t i, const address *a, const ent__word *word, const float *vector) {
  ent__seen_word *w = &seen->words[i];
  unsigned expected = a->mark | SIGHTED;
  if (!atomic_compare_exchange_strong(&seen->marks[i], &expected, BEING_WRITTEN)) return NULL;
  memcpy(w->text, a->text, a->size);
  w->key_size = (uint8_t)word->key_size;
  w->size = (uint8_t)a->size;
  memcpy(seen->vectors + i * seen->size, vector, seen->size * sizeof *vector);
  atomic_store_explicit(&seen->marks[i], a->mark | WRITTEN, memory_order_release);
  return w;
}

ent__seen_word *ent__seen_add(ent__seen *seen, const ent__word *word, const float *vector) {
  address a;
  uint32_t place = UINT32_MAX;
  unsigned there = WRITTEN; /* the mark of that place */
  if (!find_address(&a, word)) return NULL;
  for (uint32_t i = a.first; i < a.first + WAYS; i++) {
    unsigned mark = atomic_load_explicit(&seen->marks[i], memory_order_relaxed);
    if (lies_at(seen, i, &a, word)) return &seen->words[i];
    if (mark == (a.mark | SIGHTED)) return write_at(seen, i, &a, word, vector);
    if ((mark & STATE) >= (there & STATE) || (mark & STATE) > SIGHTED) continue;
    place = i; /* a free one is taken before another word's */
    there = mark;
  }
  if (place != UINT32_MAX) atomic_compare_exchange_strong(&seen->marks[place], &there, a.mark | SIGHTED);
  return NULL;
}

const float *ent__seen_vector(const ent__seen *seen, const ent__seen_word *word) {
  return seen->vectors + (size_t)(word - seen->words) * seen->size;
}

uint64_t ent__seen_note(const ent__seen_word *word) {
  return atomic_load_explicit(&word->note, memory_order_relaxed);
}

void ent__seen_set_note(ent__seen_word *word, uint64_t note) {
  atomic_store_explicit(&word->note, note, memory_order_relaxed);
}
