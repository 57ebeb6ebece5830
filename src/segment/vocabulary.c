/* Words that stand alone in a document, as a set of hashes: "Aliyev" elsewhere in the
 * text shows that "IlhamAliyev" is two. Built once, in one pass, and only for
 * documents that have a suspicious word. */
#include "segment/vocabulary.h"

#include <stdlib.h>

#include "base/hash.h"

enum { TEXT_MAX = 1 << 20, SLOTS_MAX = 1 << 16 };

struct ent__vocabulary {
  size_t count, size; /* size: a power of two */
  uint64_t slots[];   /* 0: free */
};

static uint64_t hash_of(ent_slice word) {
  uint64_t hash = ent_hash64(word, 0);
  return hash ? hash : 1;
}

static uint64_t *slot_of(ent__vocabulary *v, uint64_t hash) {
  size_t at = (size_t)hash & (v->size - 1);
  while (v->slots[at] && v->slots[at] != hash) at = (at + 1) & (v->size - 1);
  return &v->slots[at];
}

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static void put(ent__vocabulary *v, ent_slice word) {
  uint64_t hash = hash_of(word), *slot = slot_of(v, hash);
  v->count += *slot == 0;
  *slot = hash;
}

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

static ent__vocabulary *make(ent_slice text) {
  size_t end = text.size < TEXT_MAX ? text.size : TEXT_MAX, at = 0, size = 64;
  while (size < SLOTS_MAX && size < end) size *= 2; /* words and pairs are fewer than bytes */
  ent__vocabulary *v = calloc(1, sizeof *v + size * sizeof *v->slots);
  if (!v) return NULL;
  v->size = size;
  size_t before = SIZE_MAX; /* where the word before began if one space parts the two */
  while (at < end && v->count < size / 4 * 3) {
    size_t from = at;
    while (at < end && is_letter(text.data[at])) at++;
    if (at == from) {
      if (text.data[at] != ' ' || (from && text.data[from - 1] == ' ')) before = SIZE_MAX;
      at++;
      continue;
    }
    put(v, (ent_slice){text.data + from, at - from});
    bool name = is_upper(text.data[from]);
    if (name && before != SIZE_MAX) put(v, (ent_slice){text.data + before, at - before});
    before = name ? from : SIZE_MAX;
  }
  return v;
}

bool ent__vocabulary_has_pair(ent__vocabulary **vocabulary, ent_slice text, ent_slice first,
                              ent_slice second) {
  char pair[64];
  if (first.size + second.size + 1 > sizeof pair) return false;
  memcpy(pair, first.data, first.size);
  pair[first.size] = ' ';
  memcpy(pair + first.size + 1, second.data, second.size);
  return ent__vocabulary_has(vocabulary, text, (ent_slice){pair, first.size + second.size + 1});
}

bool ent__vocabulary_has(ent__vocabulary **vocabulary, ent_slice text, ent_slice word) {
  if (!*vocabulary) *vocabulary = make(text);
  return *vocabulary && *slot_of(*vocabulary, hash_of(word)) != 0;
}

void ent__vocabulary_free(ent__vocabulary *vocabulary) { free(vocabulary); }
