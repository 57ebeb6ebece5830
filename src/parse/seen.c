/* Sets of four places by hash. A place goes from free over being written to written, once. */
#include "parse/seen.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "base/hash.h"

enum { SETS = 1024, WAYS = 4, TEXT_MAX = 58 };
enum { FREE, BEING_WRITTEN, WRITTEN };

typedef struct place {
  atomic_uint state;
  uint8_t key_size, size; /* of key, and of key and shape */
  char text[TEXT_MAX];    /* key and shape */
} place;

struct ent__seen {
  size_t size;
  float *vectors; /* SETS * WAYS of `size` */
  place places[SETS * WAYS];
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

/* Key and shape side by side; 0 if they are too long to be kept. */
static uint32_t text_of(const ent__word *word, char text[TEXT_MAX]) {
  if (word->key_size + word->shape_size > TEXT_MAX) return 0;
  memcpy(text, word->key, word->key_size);
  memcpy(text + word->key_size, word->shape, word->shape_size);
  return word->key_size + word->shape_size;
}

static size_t set_of(const char *text, uint32_t size) {
  return ent_hash64((ent_slice){text, size}, 0) % SETS * WAYS;
}

const float *ent__seen_get(const ent__seen *seen, const ent__word *word) {
  char text[TEXT_MAX];
  uint32_t size = text_of(word, text);
  size_t first = set_of(text, size);
  for (size_t i = first; size && i < first + WAYS; i++) {
    const place *p = &seen->places[i];
    if (atomic_load_explicit(&p->state, memory_order_acquire) != WRITTEN) continue;
    if (p->size == size && p->key_size == word->key_size && memcmp(p->text, text, size) == 0)
      return seen->vectors + i * seen->size;
  }
  return NULL;
}

void ent__seen_put(ent__seen *seen, const ent__word *word, const float *vector) {
  char text[TEXT_MAX];
  uint32_t size = text_of(word, text);
  size_t first = set_of(text, size);
  for (size_t i = first; size && i < first + WAYS; i++) {
    place *p = &seen->places[i];
    unsigned expected = FREE;
    if (!atomic_compare_exchange_strong(&p->state, &expected, BEING_WRITTEN)) continue;
    memcpy(p->text, text, size);
    p->key_size = (uint8_t)word->key_size;
    p->size = (uint8_t)size;
    memcpy(seen->vectors + i * seen->size, vector, seen->size * sizeof *vector);
    atomic_store_explicit(&p->state, WRITTEN, memory_order_release);
    return;
  }
}
