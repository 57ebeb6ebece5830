/* Sets of four places by hash. A place goes from free over being written to written, once. */
#include "parse/seen.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "base/hash.h"

enum { SETS = 1024, WAYS = 4, TEXT_MAX = 54 };
enum { FREE, BEING_WRITTEN, WRITTEN }; /* of a mark; with a hash in the other bits once written */

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
  unsigned mark;
} address;

static bool find_address(address *out, const ent__word *word) {
  uint64_t hash;
  if (word->key_size + word->shape_size > TEXT_MAX) return false;
  memcpy(out->text, word->key, word->key_size);
  memcpy(out->text + word->key_size, word->shape, word->shape_size);
  out->size = word->key_size + word->shape_size;
  hash = ent_hash64((ent_slice){out->text, out->size}, 0);
  out->first = (uint32_t)hash % SETS * WAYS;
  out->mark = ((unsigned)(hash >> 32) & ~3u) | WRITTEN;
  return true;
}

/* The word lies at this place. */
static bool lies_at(const ent__seen *seen, uint32_t i, const address *a, const ent__word *word) {
  const ent__seen_word *w = &seen->words[i];
  return atomic_load_explicit(&seen->marks[i], memory_order_acquire) == a->mark && w->size == a->size &&
         w->key_size == word->key_size && memcmp(w->text, a->text, a->size) == 0;
}

ent__seen_word *ent__seen_find(ent__seen *seen, const ent__word *word) {
  address a;
  if (!find_address(&a, word)) return NULL;
  for (uint32_t i = a.first; i < a.first + WAYS; i++)
    if (lies_at(seen, i, &a, word)) return &seen->words[i];
  return NULL;
}

ent__seen_word *ent__seen_add(ent__seen *seen, const ent__word *word, const float *vector) {
  address a;
  if (!find_address(&a, word)) return NULL;
  for (uint32_t i = a.first; i < a.first + WAYS; i++) {
    ent__seen_word *w = &seen->words[i];
    unsigned expected = FREE;
    if (lies_at(seen, i, &a, word)) return w;
    if (!atomic_compare_exchange_strong(&seen->marks[i], &expected, BEING_WRITTEN)) continue;
    memcpy(w->text, a.text, a.size);
    w->key_size = (uint8_t)word->key_size;
    w->size = (uint8_t)a.size;
    memcpy(seen->vectors + i * seen->size, vector, seen->size * sizeof *vector);
    atomic_store_explicit(&seen->marks[i], a.mark, memory_order_release);
    return w;
  }
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
