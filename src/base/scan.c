/* A word is the hash of its folded bytes. Text is classed 64 bytes at a time into masks, from which
 * words are read off: a loop over bytes would spend its time on mispredicted ends of words. Words
 * with a full stop or a letter beyond ASCII inside are read byte by byte. A word costs a look at
 * one bit of a small map, and few go on to the table, which compares 32 bits of the hash: enough
 * for a filter, which may raise a false alarm. */
#include "base/scan.h"

#include <stdlib.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/arena.h"
#include "base/utf8.h"

/* A slot, 0 if free: 15 bits of the hash, BEGINS, the entry's two sets of bits. */
enum { FIRST_SLOTS = 1 << 17, FIRST_BYTES = 2 << 20, BEGINS = 1 << 16, TAG_SHIFT = 17, MAP_BITS = 1 << 18 };

typedef struct entered {
  uint64_t hash;
  uint32_t bits;
} entered;

struct ent_scan {
  ent_arena arena;             /* of the table */
  uint64_t map[MAP_BITS / 64]; /* a bit for each hash entered, or more than one: 32 KiB */
  uint32_t *slots;
  uint32_t mask;
  entered *all; /* in their order: a slot may stand for several, which a larger table parts */
  uint32_t count, room;
};

typedef struct word {
  uint64_t hash;
  bool capital;
} word;

/* ---- words ------------------------------------------------------------------------------ */

enum { PART, DOT, OTHER, DIGIT, LOWER, UPPER };

static const uint8_t class_of[256] = {
    ['.'] = DOT,
    ['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT, ['3'] = DIGIT, ['4'] = DIGIT,
    ['5'] = DIGIT, ['6'] = DIGIT, ['7'] = DIGIT, ['8'] = DIGIT, ['9'] = DIGIT,
#define LETTERS(x, to) [x] = to, [x + 1] = to, [x + 2] = to, [x + 3] = to, [x + 4] = to
#define ALPHABET(a, to) LETTERS(a, to), LETTERS(a + 5, to), LETTERS(a + 10, to), \
                        LETTERS(a + 15, to), LETTERS(a + 20, to), [a + 25] = to
    ALPHABET('a', LOWER), ALPHABET('A', UPPER),
#undef ALPHABET
#undef LETTERS
#define EIGHT(x) [x] = OTHER, [x + 1] = OTHER, [x + 2] = OTHER, [x + 3] = OTHER, \
                 [x + 4] = OTHER, [x + 5] = OTHER, [x + 6] = OTHER, [x + 7] = OTHER
    EIGHT(0x80), EIGHT(0x88), EIGHT(0x90), EIGHT(0x98), EIGHT(0xA0), EIGHT(0xA8), EIGHT(0xB0), EIGHT(0xB8),
    EIGHT(0xC0), EIGHT(0xC8), EIGHT(0xD0), EIGHT(0xD8), EIGHT(0xE0), EIGHT(0xE8), EIGHT(0xF0), EIGHT(0xF8),
#undef EIGHT
};

/* Of up to 16 bytes; longer ones go 16 by 16. Bytes after the word are read but do not count: at
 * least 16 can be read from the last 16 on. */
static inline uint64_t hash16(const unsigned char *p, size_t size, uint64_t h) {
  uint64_t a, b;
  memcpy(&a, p, 8);
  memcpy(&b, p + 8, 8);
  a &= size < 8 ? ((uint64_t)1 << 8 * size) - 1 : UINT64_MAX;
  b &= size < 16 ? size > 8 ? ((uint64_t)1 << 8 * (size - 8)) - 1 : 0 : UINT64_MAX;
  h = (h ^ a) * 0x9FB21C651E98DF25u;
  h = (h ^ h >> 29 ^ b) * 0xD6E8FEB86659FD93u;
  return h ^ h >> 32;
}

enum { WORD_MAX = 64 };

static bool is_small(char c) { return class_of[(unsigned char)c] == LOWER || class_of[(unsigned char)c] == DIGIT; }

/* Of a folded word in a buffer that is zero behind it; more than WORD_MAX bytes do not count. */
typedef struct folded {
  unsigned char data[WORD_MAX + 16];
  size_t size;
} folded;

static void fold_in(folded *f, char c) {
  if (f->size < WORD_MAX) f->data[f->size++] = (unsigned char)c;
}

static uint64_t hash_folded(const folded *f) {
  uint64_t h = 0;
  size_t i = 0;
  for (; f->size - i > 16; i += 16) h = hash16(f->data + i, 16, h);
  return hash16(f->data + i, f->size - i, h);
}

/* Bytes of the letter or digit at `at`, 0 if there is none (a mark, a space, malformed). */
static size_t letter_at(ent_slice text, size_t at, uint32_t *code) {
  size_t step = ent_utf8_decode(text, at, code);
  if (step == 1) return class_of[*code] >= DIGIT;
  return step && ent_utf8_is_letter(*code) ? step : 0;
}

/* Whether a full stop at `at` stands inside a word ("U.S"). */
static bool is_inside(ent_slice text, size_t at) {
  uint32_t code;
  return text.data[at] == '.' && at + 1 < text.size && letter_at(text, at + 1, &code);
}

static uint64_t hash_foreign(ent_slice written) {
  ent_arena scratch;
  ent_slice plain;
  folded f = {.size = 0};
  ent_arena_init(&scratch, 0);
  plain = ent_utf8_fold(&scratch, written);
  for (size_t i = 0; i < plain.size; i++)
    if (plain.data[i] != '.' && plain.data[i] != '\'') fold_in(&f, plain.data[i]);
  ent_arena_free(&scratch);
  return hash_folded(&f);
}

/* Reads the word that begins at `begin`, byte by byte; returns where it ends. */
static size_t read_word(word *out, ent_slice text, size_t begin) {
  size_t at = begin, step;
  uint32_t code;
  bool small = false, foreign = false; /* the letter before is no capital */
  folded f = {.size = 0};
  while (at < text.size) {
    bool upper;
    if (at > begin && is_inside(text, at)) at++;
    step = letter_at(text, at, &code);
    if (!step) break;
    upper = ent_utf8_is_upper(code);
    if (upper && small) break;
    small = !upper;
    if (at == begin) out->capital = upper;
    foreign |= step > 1;
    fold_in(&f, (char)(code | 0x20));
    at += step;
  }
  out->hash = foreign ? hash_foreign((ent_slice){text.data + begin, at - begin}) : hash_folded(&f);
  return at;
}

/* Reads the next word from *at on; false at the end. */
static bool next_word(word *out, ent_slice text, size_t *at) {
  uint32_t code;
  while (*at < text.size && !letter_at(text, *at, &code)) ++*at;
  if (*at >= text.size) return false;
  *at = read_word(out, text, *at);
  return true;
}

static inline uint64_t pair_of(uint64_t first, uint64_t second) {
  uint64_t h = (first * 31 + second) * 0x9FB21C651E98DF25u;
  return h ^ h >> 32;
}

/* ---- table ------------------------------------------------------------------------------ */

static inline uint32_t tag_of(uint64_t hash) { return (uint32_t)(hash >> 47) << TAG_SHIFT; }

static inline bool may_hold(const ent_scan *scan, uint64_t hash) {
  uint32_t bit = (uint32_t)(hash >> 20) % MAP_BITS;
  return scan->map[bit / 64] >> bit % 64 & 1;
}

/* The slot of the hash, or the free one where it belongs. */
static inline uint32_t slot_of(const ent_scan *scan, uint64_t hash) {
  uint32_t i = (uint32_t)hash & scan->mask, tag = tag_of(hash);
  while (scan->slots[i] && scan->slots[i] >> TAG_SHIFT << TAG_SHIFT != tag) i = (i + 1) & scan->mask;
  return i;
}

static inline uint32_t look_up(const ent_scan *scan, uint64_t hash) {
  return may_hold(scan, hash) ? scan->slots[slot_of(scan, hash)] : 0;
}

static bool allot(ent_scan *scan, uint32_t count) {
  uint32_t *slots = ENT_ARENA_NEW(&scan->arena, uint32_t, count);
  entered *all = ent_arena_grow(&scan->arena, scan->all, scan->count, count / 2, sizeof *all);
  if (!slots || !all) return false;
  scan->slots = slots;
  scan->mask = count - 1;
  scan->all = all;
  scan->room = count / 2;
  return true;
}

static void put(ent_scan *scan, const entered *e) {
  uint32_t i = slot_of(scan, e->hash), bit = (uint32_t)(e->hash >> 20) % MAP_BITS;
  scan->slots[i] |= tag_of(e->hash) | e->bits;
  scan->map[bit / 64] |= (uint64_t)1 << bit % 64;
}

static bool enter(ent_scan *scan, uint64_t hash, uint32_t bits) {
  if (scan->count == scan->room) {
    if (!allot(scan, (scan->mask + 1) * 2)) return false;
    for (uint32_t n = 0; n < scan->count; n++) put(scan, &scan->all[n]);
  }
  scan->all[scan->count] = (entered){hash, bits};
  put(scan, &scan->all[scan->count++]);
  return true;
}

/* ---- interface -------------------------------------------------------------------------- */

ent_scan *ent_scan_new(void) {
  ent_scan *scan = calloc(1, sizeof *scan);
  if (!scan) return NULL;
  ent_arena_init(&scan->arena, 0);
  if (ent_arena_reserve(&scan->arena, FIRST_BYTES) && allot(scan, FIRST_SLOTS)) return scan;
  ent_scan_free(scan);
  return NULL;
}

void ent_scan_free(ent_scan *scan) {
  if (!scan) return;
  ent_arena_free(&scan->arena);
  free(scan);
}

uint64_t ent_scan_key(ent_slice text) {
  word first;
  size_t at = 0;
  folded f = {.size = 0};
  while (f.size < text.size && f.size < WORD_MAX && is_small(text.data[f.size])) f.size++;
  if (f.size && f.size == text.size) { /* folded already, as nearly all that is asked about */
    memcpy(f.data, text.data, f.size);
    return hash_folded(&f);
  }
  return next_word(&first, text, &at) ? first.hash : 0;
}

bool ent_scan_enter(ent_scan *scan, uint64_t first, uint64_t second, uint32_t bits) {
  if (!second) return enter(scan, first, bits);
  return enter(scan, first, BEGINS) && enter(scan, pair_of(first, second), bits);
}

bool ent_scan_add(ent_scan *scan, ent_slice phrase, uint32_t bits) {
  word first, second = {0};
  size_t at = 0;
  if (!next_word(&first, phrase, &at)) return true;
  next_word(&second, phrase, &at);
  return ent_scan_enter(scan, first.hash, second.hash, bits);
}

static inline uint32_t bits_of(uint32_t slot, bool capital) {
  return (slot | (capital ? slot >> ENT_SCAN_CAPITAL : 0)) & (ENT_SCAN_FIGURE - 1);
}

/* ---- text ------------------------------------------------------------------------------- */

/* Bit k: the k-th byte of a block is one. */
typedef struct masks {
  uint64_t letter, upper, digit, dot, high;
} masks;

enum { BLOCK = 64, READABLE = BLOCK + 16 };

#ifdef __SSE2__
static inline uint64_t among(__m128i x, char first, char count) {
  __m128i from = _mm_sub_epi8(x, _mm_set1_epi8(first));
  __m128i in = _mm_cmpeq_epi8(_mm_min_epu8(from, _mm_set1_epi8((char)(count - 1))), from);
  return (uint32_t)_mm_movemask_epi8(in);
}

static inline masks class_block(const unsigned char *p) {
  masks m = {0};
  for (int k = 0; k < BLOCK; k += 16) {
    __m128i x = _mm_loadu_si128((const __m128i *)(const void *)(p + k));
    m.letter |= among(_mm_or_si128(x, _mm_set1_epi8(0x20)), 'a', 26) << k;
    m.upper |= among(x, 'A', 26) << k;
    m.digit |= among(x, '0', 10) << k;
    m.dot |= among(x, '.', 1) << k;
    m.high |= (uint64_t)(uint32_t)_mm_movemask_epi8(x) << k;
  }
  return m;
}
#else
static inline masks class_block(const unsigned char *p) {
  masks m = {0};
  for (int k = 0; k < BLOCK; k++) {
    unsigned class = class_of[p[k]];
    m.letter |= (uint64_t)(class == LOWER || class == UPPER) << k;
    m.upper |= (uint64_t)(class == UPPER) << k;
    m.digit |= (uint64_t)(class == DIGIT) << k;
    m.dot |= (uint64_t)(class == DOT) << k;
    m.high |= (uint64_t)(class == OTHER) << k;
  }
  return m;
}
#endif

typedef struct search {
  const ent_scan *scan;
  uint32_t found;
  word first; /* the word before, if `begun`: pairs begin with it */
  bool begun;
} search;

static inline void take_word(search *s, word now) {
  uint32_t slot = look_up(s->scan, now.hash);
  s->found |= bits_of(slot, now.capital);
  if (s->begun)
    s->found |= bits_of(look_up(s->scan, pair_of(s->first.hash, now.hash)),
                        s->first.capital || now.capital);
  s->begun = (slot & BEGINS) != 0;
  s->first = now;
}

static inline uint64_t hash_plain(const unsigned char *p, size_t size) {
  unsigned char lower[16];
  for (int i = 0; i < 16; i++) lower[i] = p[i] | 0x20;
  return hash16(lower, size, 0);
}

/* Takes the words of the block at `at`; returns where to go on. Words that the masks do not show
 * whole are read byte by byte, and the block begun anew after them. */
static size_t take_block(search *s, ent_slice text, size_t at) {
  unsigned char tail[READABLE] = {0};
  const unsigned char *p = (const unsigned char *)text.data + at;
  size_t left = text.size - at;
  masks m;
  uint64_t run, camel, begins;
  if (left < READABLE) {
    memcpy(tail, p, left);
    p = tail;
  }
  m = class_block(p);
  if (m.digit) s->found |= ENT_SCAN_FIGURE;
  run = m.letter | m.digit;
  run |= m.high;
  run |= m.dot & run << 1 & (run >> 1 | (uint64_t)1 << (BLOCK - 1));
  camel = m.upper & ((m.letter & ~m.upper) | m.digit) << 1;
  begins = (run & ~(run << 1)) | camel;
  while (begins) {
    unsigned begin = (unsigned)__builtin_ctzll(begins), end;
    uint64_t ends = (~run | camel) & ~(((uint64_t)2 << begin) - 1);
    uint64_t inside;
    word now;
    if (!ends && begin) return at + begin;
    end = ends ? (unsigned)__builtin_ctzll(ends) : BLOCK;
    inside = (end < BLOCK ? ((uint64_t)1 << end) - 1 : UINT64_MAX) & ~(((uint64_t)1 << begin) - 1);
    if (inside & (m.high | m.dot) || end - begin > 16) {
      size_t next = at + begin;
      uint32_t code;
      if (!letter_at(text, next, &code)) return next + 1;
      next = read_word(&now, text, next);
      take_word(s, now);
      return next;
    }
    now = (word){hash_plain(p + begin, end - begin), m.upper >> begin & 1};
    take_word(s, now);
    begins &= end < BLOCK ? ~(((uint64_t)1 << end) - 1) : 0;
  }
  return at + (left < BLOCK ? left : BLOCK);
}

uint32_t ent_scan_run(const ent_scan *scan, ent_slice text) {
  search s = {.scan = scan};
  for (size_t at = 0; at < text.size;) at = take_block(&s, text, at);
  return s.found;
}
