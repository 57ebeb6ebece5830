/* Text -> which of the table's terms (words, pairs of words) are in it -> weight of each cell of time. Softmax of the
 * summed weights, each over the square root of how many terms there are: those of a long text repeat one another. The
 * file is mapped and used in place. Words are read as train/dating/train.py reads them. */
#include "resolve/published/published_words.h"

#include <math.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/sections.h"
#include "resolve/published/published_known.h"

enum { FORMAT = 1, MOST_CELLS = 64, MOST_TERMS = 16384 };

/* How far a table may be trusted on a text that is not of its kind: the rest is spread over its cells. */
static const double trusted = 0.95;

typedef struct table {
  const uint64_t *keys; /* sorted */
  const int8_t *weights;
  float scale;
  uint32_t first, cells, width, terms; /* month of the grid; months of a cell */
} table;

struct ent_dating {
  ent_slice file, name;
  table tables[ENT__DATING_TABLES];
};

static void open_table(ent__sections *s, table *t, const char *name) {
  const uint32_t *span = ent__section_part(s, name, ".span", 4, 4);
  const float *scale = ent__section_part(s, name, ".scale", 1, 4);
  if (!span || !scale) return;
  *t = (table){.scale = *scale, .first = (span[0] - ENT__FIRST_YEAR) * 12, .cells = span[1], .width = span[2], .terms = span[3]};
  if (span[0] < ENT__FIRST_YEAR || span[0] >= ENT__LAST_YEAR || !t->cells || t->cells > MOST_CELLS || !t->terms || t->terms > MOST_TERMS ||
      !t->width || t->width > 12 || t->first + t->cells * t->width > ENT__MONTHS) {
    ent__section_fail(s, "wrong sizes in section", name);
    return;
  }
  t->keys = ent__section_part(s, name, ".keys", t->terms, sizeof *t->keys);
  t->weights = ent__section_part(s, name, ".w", (uint64_t)t->terms * t->cells, 1);
}

ent_status ent_dating_open(ent_dating **out, const char *path, ent_error *err) {
  ent_dating *dating = calloc(1, sizeof *dating);
  ent__sections s;
  uint64_t size = 0;
  const char *name;
  *out = NULL;
  if (!dating) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  ent_status st = ent__sections_open(&s, path, "ENTDATES", FORMAT, err);
  dating->file = s.file;
  if (st == ENT_OK) {
    name = ent__section(&s, "name", 0, 1, &size);
    dating->name = (ent_slice){name, (size_t)size};
    open_table(&s, &dating->tables[ENT__OF_DEBATES], "debate");
    open_table(&s, &dating->tables[ENT__OF_HOUSE], "house");
    st = s.status;
  }
  if (st != ENT_OK) {
    ent_dating_close(dating);
    return st;
  }
  *out = dating;
  return ENT_OK;
}

void ent_dating_close(ent_dating *dating) {
  if (!dating) return;
  if (dating->file.data) ent_file_unmap(dating->file);
  free(dating);
}

ent_slice ent_dating_version(const ent_dating *dating) { return dating->name; }

/* ---- words ------------------------------------------------------------------------- */

/* One byte of the text, or the bytes of one sign beyond ASCII. */
typedef struct sign {
  uint8_t size;
  uint8_t as; /* small letter; bytes of letters beyond ASCII are themselves; 0: neither letter nor digit nor apostrophe */
} sign;

static sign sign_at(ent_slice text, size_t at) {
  const uint8_t *b = (const uint8_t *)text.data + at;
  size_t left = text.size - at;
  if (*b == 0xC2 && left > 1) return (sign){2, 0};
  if (*b == 0xE2 && left > 2 && b[1] == 0x80 && b[2] == 0x99) return (sign){3, '\''};
  if (*b == 0xE2 && left > 2 && (b[1] == 0x80 || b[1] == 0x81)) return (sign){3, 0};
  return (sign){1, (uint8_t)(*b >= 'A' && *b <= 'Z' ? *b + 32 : *b)};
}

static bool is_digit(uint8_t as) { return as >= '0' && as <= '9'; }
static bool is_letter(uint8_t as) { return (as >= 'a' && as <= 'z') || as >= 0x80; }
static bool goes_on(ent_slice text, size_t at) {
  uint8_t as = at < text.size ? sign_at(text, at).as : 0;
  return is_letter(as) || is_digit(as);
}

enum { WORD_MAX = 64 };

typedef struct word {
  uint8_t bytes[WORD_MAX]; /* the rest of a longer one is lost */
  uint32_t size;
} word;

static void put(word *w, uint8_t as) {
  if (w->size < WORD_MAX) w->bytes[w->size++] = as;
}

static size_t read_word(word *w, ent_slice text, size_t at) {
  while (at < text.size) {
    sign s = sign_at(text, at);
    bool joint = (s.as == '\'' || s.as == '-') && goes_on(text, at + s.size);
    if (!joint && !is_letter(s.as) && !is_digit(s.as)) break;
    put(w, s.as);
    at += s.size;
  }
  if (w->size > 2 && w->bytes[w->size - 1] == 's' && w->bytes[w->size - 2] == '\'') w->size -= 2;
  return at;
}

/* "117th"; the words of other numbers are nobody's. */
static size_t read_number(word *w, ent_slice text, size_t at) {
  static const char *const endings[] = {"st", "nd", "rd", "th"};
  while (at < text.size && is_digit((uint8_t)text.data[at])) put(w, (uint8_t)text.data[at++]);
  for (size_t i = 0; i < 4 && at + 2 <= text.size; i++)
    if (ent_slice_eq_nocase((ent_slice){text.data + at, 2}, ent_slice_of(endings[i])) && !goes_on(text, at + 2)) {
      put(w, (uint8_t)endings[i][0]);
      put(w, (uint8_t)endings[i][1]);
      return at + 2;
    }
  w->size = 0;
  return at;
}

/* The next word; size 0 where something else than white space stands. */
static size_t next_word(word *w, ent_slice text, size_t at) {
  sign s;
  w->size = 0;
  while (at < text.size && (text.data[at] == ' ' || (text.data[at] >= '\t' && text.data[at] <= '\r'))) at++;
  if (at == text.size) return at;
  s = sign_at(text, at);
  if (is_letter(s.as)) return read_word(w, text, at);
  return is_digit(s.as) ? read_number(w, text, at) : at + s.size;
}

/* ---- sums --------------------------------------------------------------------------- */

static uint64_t mix(uint64_t h, const uint8_t *bytes, uint32_t size) { /* FNV-1a */
  for (uint32_t i = 0; i < size; i++) h = (h ^ bytes[i]) * 0x100000001B3u;
  return h;
}

typedef struct sums {
  const table *table;
  uint64_t seen[MOST_TERMS / 64];
  uint32_t found;
  int32_t of[MOST_CELLS];
} sums;

static void add(sums *s, uint64_t key) {
  const table *t = s->table;
  uint32_t low = 0, high = t->terms;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (t->keys[middle] < key) low = middle + 1;
    else high = middle;
  }
  if (low == t->terms || t->keys[low] != key || (s->seen[low / 64] >> low % 64 & 1)) return;
  s->seen[low / 64] |= 1ull << low % 64;
  s->found++;
  for (uint32_t c = 0; c < t->cells; c++) s->of[c] += t->weights[(size_t)low * t->cells + c];
}

static void add_terms(sums *s, ent_slice text) {
  static const uint64_t empty = 0xCBF29CE484222325u;
  uint64_t before = 0;
  word w;
  for (size_t at = 0; at < text.size;) {
    at = next_word(&w, text, at);
    if (w.size) {
      add(s, mix(empty, w.bytes, w.size));
      if (before) add(s, mix(mix(before, (const uint8_t *)" ", 1), w.bytes, w.size));
      before = mix(empty, w.bytes, w.size);
    } else {
      before = 0;
    }
  }
}

int ent__dating_weigh(const ent_dating *dating, ent__dating_table which, ent_slice text, double *grid) {
  const table *t = &dating->tables[which];
  sums s = {.table = t};
  double p[MOST_CELLS], total = 0, before = 0, after = 0;
  uint32_t best = 0;
  add_terms(&s, text);
  if (!s.found) return -1;
  for (uint32_t c = 1; c < t->cells; c++)
    if (s.of[c] > s.of[best]) best = c;
  for (uint32_t c = 0; c < t->cells; c++)
    total += p[c] = exp((double)t->scale * (s.of[c] - s.of[best]) / sqrt((double)s.found));
  for (uint32_t m = 0; m < t->cells * t->width; m++) {
    double *here = &grid[t->first + m];
    before += *here;
    after += *here *= trusted * p[m / t->width] / total + (1 - trusted) / t->cells;
  }
  for (uint32_t m = 0; m < t->cells * t->width && after > 0; m++) grid[t->first + m] *= before / after;
  return p[best] > 0.5 * total ? (int)(t->first + best * t->width) : -1;
}
