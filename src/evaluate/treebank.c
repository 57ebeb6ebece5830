/* In: CoNLL-U. Out: words with spans over the text without white space, and which word of one
 * file is which of another. */
#include "evaluate/treebank.h"

#include "base/file.h"

static bool add_span(ent__spans *list, ent_arena *arena, uint32_t begin, uint32_t end) {
  if (list->count == list->capacity) {
    uint32_t capacity = list->capacity ? list->capacity * 2 : 1024;
    list->items = ent_arena_grow(arena, list->items, list->count, capacity, sizeof *list->items);
    if (!list->items) return false;
    list->capacity = capacity;
  }
  list->items[list->count++] = (ent__span){begin, end};
  return true;
}

static bool add_word(ent__treebank *bank, ent_arena *arena, const ent__word *word) {
  if (bank->count == bank->capacity) {
    uint32_t capacity = bank->capacity ? bank->capacity * 2 : 4096;
    bank->words = ent_arena_grow(arena, bank->words, bank->count, capacity, sizeof *bank->words);
    if (!bank->words) return false;
    bank->capacity = capacity;
  }
  bank->words[bank->count++] = *word;
  return true;
}

/* Appends a form without its white space; returns where it stands. */
static ent__span add_form(ent__treebank *bank, ent_slice form) {
  uint32_t begin = (uint32_t)bank->text.size;
  for (size_t i = 0; i < form.size; i++) {
    unsigned char c = (unsigned char)form.data[i];
    bool wide = c == 0xC2 && i + 1 < form.size && (unsigned char)form.data[i + 1] == 0xA0;
    if (wide) i++;
    else if (c > ' ') ent_strbuf_putc(&bank->text, form.data[i]);
  }
  return (ent__span){begin, (uint32_t)bank->text.size};
}

/* Where reading stands. */
typedef struct reader {
  ent__treebank *bank;
  ent_arena *arena;
  uint32_t first;     /* word of the sentence being read */
  uint32_t begin;     /* its byte */
  int64_t multi_end;  /* last word number of the multiword token being read */
  ent__span multi;
} reader;

static bool finish_sentence(reader *r) {
  ent__treebank *bank = r->bank;
  uint32_t count = bank->count - r->first;
  for (uint32_t i = r->first; i < bank->count; i++) {
    int32_t head = bank->words[i].head;
    if (head > (int32_t)count) return false;
    bank->words[i].head = head > 0 ? (int32_t)r->first + head - 1 : head == 0 ? ENT__ROOT : ENT__HEADLESS;
  }
  if (bank->text.size > r->begin &&
      !add_span(&bank->sentences, r->arena, r->begin, (uint32_t)bank->text.size))
    return false;
  r->first = bank->count;
  r->begin = (uint32_t)bank->text.size;
  r->multi_end = 0;
  return true;
}

/* A line of ten columns; false if it is none or memory is out. */
static bool read_line(reader *r, ent_slice line) {
  ent_slice columns[10] = {{0}}, rest = line, number = {0};
  ent__word word = {0};
  int64_t id, head;
  int count = 0;
  while (rest.data && count < 10) columns[count++] = ent_slice_cut(&rest, '\t');
  if (count < 10 || rest.data) return false;
  if (ent_slice_find(columns[0], ENT_SLICE("."), 0) != SIZE_MAX) return true;
  number = columns[0];
  if (ent_slice_find(number, ENT_SLICE("-"), 0) != SIZE_MAX) {
    ent_slice_cut(&number, '-');
    if (!ent_slice_to_int(number, &r->multi_end)) return false;
    r->multi = add_form(r->bank, columns[1]);
    return add_span(&r->bank->tokens, r->arena, r->multi.begin, r->multi.end);
  }
  if (!ent_slice_to_int(number, &id)) return false;
  word = (ent__word){.form = columns[1], .lemma = columns[2], .upos = columns[3],
                     .xpos = columns[4], .deprel = columns[7], .multi = id <= r->multi_end};
  word.head = ent_slice_to_int(columns[6], &head) ? (int32_t)head : -1;
  word.span = word.multi ? r->multi : add_form(r->bank, columns[1]);
  if (!word.multi && !add_span(&r->bank->tokens, r->arena, word.span.begin, word.span.end)) return false;
  return add_word(r->bank, r->arena, &word);
}

ent_status ent__treebank_read(ent__treebank *out, ent_arena *arena, const char *path,
                              ent_slice bytes, ent_error *err) {
  reader r = {.bank = out, .arena = arena};
  ent_slice line;
  uint64_t number = 0;
  bool done = true;
  *out = (ent__treebank){0};
  ent_strbuf_init(&out->text, 0);
  for (bool more = true; more && done;) {
    more = ent_next_line(&bytes, &line);
    number++;
    if (!more || !line.size) done = finish_sentence(&r);
    else if (line.data[0] != '#') done = read_line(&r, line);
    else if (ent_slice_starts(line, "# newdoc"))
      done = add_span(&out->documents, arena, r.begin, r.begin);
  }
  if (done && !out->documents.count) done = add_span(&out->documents, arena, 0, 0);
  if (done && !out->text.failed) return ENT_OK;
  ent__treebank_free(out);
  ent_fail(err, ENT_E_FORMAT, "no ten columns, or a head outside the sentence");
  ent_error_at(err, path, number);
  return ENT_E_FORMAT;
}

void ent__treebank_free(ent__treebank *bank) {
  ent_strbuf_free(&bank->text);
  *bank = (ent__treebank){0};
}

/* ---- alignment ------------------------------------------------------------------------------ */

/* Pairs words of two short runs by the longest common subsequence of their forms. */
static bool pair_region(uint32_t *pairs, ent_arena *arena, const ent__word *gold, uint32_t a,
                        uint32_t a_end, const ent__word *said, uint32_t b, uint32_t b_end) {
  uint32_t rows = a_end - a, columns = b_end - b, i = 0, k = 0;
  uint32_t *best = ENT_ARENA_NEW(arena, uint32_t, (rows + 1) * (columns + 1));
  if (!best) return false;
#define BEST(row, column) best[(row) * (columns + 1) + (column)]
#define SAME(row, column) ent_slice_eq_nocase(gold[a + (row)].form, said[b + (column)].form)
  for (uint32_t row = rows + 1; row-- > 0;)
    for (uint32_t column = columns + 1; column-- > 0;)
      BEST(row, column) = row == rows || column == columns ? 0
                          : SAME(row, column)              ? BEST(row + 1, column + 1) + 1
                          : BEST(row + 1, column) > BEST(row, column + 1) ? BEST(row + 1, column)
                                                                          : BEST(row, column + 1);
  while (i < rows && k < columns) {
    if (SAME(i, k) && BEST(i, k) == BEST(i + 1, k + 1) + 1) pairs[b + k++] = a + i++;
    else if (BEST(i + 1, k) >= BEST(i, k + 1)) i++;
    else k++;
  }
#undef BEST
#undef SAME
  return true;
}

/* The ends of the run that a multiword token covers on either side, grown until both end together. */
static void region(const ent__treebank *gold, const ent__treebank *said, uint32_t i, uint32_t k,
                   uint32_t *a, uint32_t *b) {
  const ent__word *g = gold->words, *s = said->words;
  uint32_t end = g[i].multi ? g[i].span.end : 0;
  bool grown = true;
  if (s[k].multi && s[k].span.end > end) end = s[k].span.end;
  for (*a = i, *b = k; grown;) {
    grown = false;
    for (; *a < gold->count && g[*a].span.begin < end; (*a)++)
      if (g[*a].multi && g[*a].span.end > end) end = g[*a].span.end, grown = true;
    for (; *b < said->count && s[*b].span.begin < end; (*b)++)
      if (s[*b].multi && s[*b].span.end > end) end = s[*b].span.end, grown = true;
  }
}

static int by_end(ent__span a, ent__span b) {
  if (a.end != b.end) return a.end < b.end ? -1 : 1;
  return a.begin == b.begin ? 0 : a.begin < b.begin ? -1 : 1;
}

uint32_t *ent__align(ent_arena *arena, const ent__treebank *gold, const ent__treebank *said) {
  uint32_t *pairs = ENT_ARENA_NEW(arena, uint32_t, said->count + 1), i = 0, k = 0, a, b;
  if (!pairs) return NULL;
  for (uint32_t n = 0; n < said->count; n++) pairs[n] = UINT32_MAX;
  while (i < gold->count && k < said->count) {
    const ent__word *g = &gold->words[i], *s = &said->words[k];
    if (g->multi || s->multi) {
      region(gold, said, i, k, &a, &b);
      if (!pair_region(pairs, arena, gold->words, i, a, said->words, k, b)) return NULL;
      i = a, k = b;
      continue;
    }
    int order = by_end(g->span, s->span);
    if (order == 0) pairs[k] = i;
    i += order <= 0;
    k += order >= 0;
  }
  return pairs;
}
