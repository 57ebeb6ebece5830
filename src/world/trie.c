/* Names by folded pieces. A piece is a run of letters and digits of a word, case
 * and accents folded; hyphens, apostrophes and slashes part pieces, full stops
 * inside a word vanish ("U.S." is "us"), a capital after a small letter begins a piece
 * ("MilliMejlis"), other marks are pieces by themselves.
 * The vocabulary numbers the pieces of all names, and a trie over the numbers
 * (its edges in one hash table) holds the readings. A sentence costs one hash per
 * word, and more only where a name can begin. */
#include <stdlib.h>

#include "base/utf8.h"
#include "world/internal.h"

/* ---- pieces ----------------------------------------------------------------- */

enum char_class { CLASS_SPACE = ' ', CLASS_WORD = 'w', CLASS_DOT = '.', CLASS_PART = '-', CLASS_MARK = '!' };

/* Of ASCII, a character each: ' ' space, 'w' word, '.' full stop, '-' parts, '!' mark. */
static const char ascii_classes[] = "                                "  /* controls */
                                    " !!!!!!-!!!!!-.-wwwwwwwwww!!!!!!"  /* blank to ? */
                                    "!wwwwwwwwwwwwwwwwwwwwwwwwww!!!!!"  /* @ to _ */
                                    "-wwwwwwwwwwwwwwwwwwwwwwwwww!!!!!"; /* ` to DEL */

static enum char_class class_of_other(uint32_t c) {
  if (c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A) || c == 0x3000) return CLASS_SPACE;
  if (c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x02BB || c == 0x2010 || c == 0x2011)
    return CLASS_PART;
  if (c == 0xAB || c == 0xBB || c == 0xB7 || (c >= 0x2012 && c <= 0x206F) || c == 0xAD)
    return CLASS_MARK;
  return CLASS_WORD;
}

static inline enum char_class class_of(uint32_t c) {
  return c < 0x80 ? (enum char_class)ascii_classes[c] : class_of_other(c);
}

static size_t decode(ent_slice text, size_t at, uint32_t *code) {
  unsigned char c = (unsigned char)text.data[at];
  size_t step;
  if (c < 0x80) {
    *code = c;
    return 1;
  }
  step = ent_utf8_decode(text, at, code);
  if (!step) {
    *code = ' ';
    return 1;
  }
  return step;
}

/* Folds what is not ASCII with the project's folding, in a scratch arena. */
static void fold_piece(ent__cut *out, ent_slice written) {
  ent_arena scratch;
  ent_slice folded;
  ent_arena_init(&scratch, 0);
  folded = ent_utf8_fold(&scratch, written);
  out->size = 0;
  for (size_t i = 0; i < folded.size && out->size < sizeof out->folded; i++)
    if (folded.data[i] != '.' && folded.data[i] != '\'') out->folded[out->size++] = folded.data[i];
  ent_arena_free(&scratch);
}

/* A character where it stands. */
typedef struct place {
  size_t at, step;
  uint32_t code;
  enum char_class class;
} place;

static bool dots_follow(ent_slice text, size_t at) { return at + 1 < text.size && text.data[at + 1] == '.'; }

/* The next character that begins a piece; false at the end. "..." parts what stands around it. */
static bool find_begin(ent_slice text, place *p) {
  for (; p->at < text.size; p->at += p->step) {
    p->step = decode(text, p->at, &p->code);
    p->class = class_of(p->code);
    if (p->class == CLASS_DOT && dots_follow(text, p->at)) p->class = CLASS_MARK;
    if (p->class == CLASS_WORD || p->class == CLASS_MARK) return true;
  }
  return false;
}

static void take_mark(ent_slice text, place *p, ent__cut *out) {
  while (p->code == '.' && dots_follow(text, p->at)) p->at++;
  p->at += p->step;
  if (p->code == '&') {
    memcpy(out->folded, "and", 3);
    out->size = 3;
    return;
  }
  out->shape = ENT_PIECE_MARK;
  out->size = (uint32_t)ent_utf8_encode(p->code, out->folded);
}

typedef struct letters {
  uint32_t count, capitals;
  bool lower; /* the one before was lower case */
  bool other; /* some are not ASCII */
} letters;

/* False: another word begins here, "Ilham|Aliyev". */
static bool take_letter(letters *l, uint32_t code, bool first, ent__cut *out) {
  bool ascii = code < 0x80, upper = ascii ? code >= 'A' && code <= 'Z' : ent_utf8_is_upper(code);
  if (upper && l->lower) return false;
  l->lower = ascii ? code >= 'a' : !upper;
  l->other |= !ascii;
  l->count += code > '9';
  l->capitals += upper;
  if (upper && first) out->shape |= ENT_PIECE_CAPITAL;
  if (ascii && out->size < sizeof out->folded) out->folded[out->size++] = (char)(upper ? code + 32 : code);
  return true;
}

static void take_word(ent_slice text, place *p, ent__cut *out) {
  size_t i = p->at, begin = i;
  letters l = {0};
  while (i < text.size) {
    while (i < text.size && text.data[i] >= 'a' && text.data[i] <= 'z') { /* most of all text */
      if (out->size < sizeof out->folded) out->folded[out->size++] = text.data[i];
      l.lower = true;
      l.count++;
      i++;
    }
    if (i >= text.size) break;
    p->step = decode(text, i, &p->code);
    p->class = class_of(p->code);
    if (p->class == CLASS_DOT && dots_follow(text, i)) break;
    if (p->class != CLASS_WORD && p->class != CLASS_DOT) break;
    if (p->class == CLASS_WORD && !take_letter(&l, p->code, i == begin, out)) break;
    i += p->step;
  }
  if (l.capitals == l.count && l.count > 1) out->shape |= ENT_PIECE_UPPER;
  if (l.other) fold_piece(out, (ent_slice){text.data + begin, i - begin});
  p->at = i;
}

bool ent__next_piece(ent_slice text, size_t *at, ent__cut *out) {
  place p = {.at = *at};
  if (!find_begin(text, &p)) return false;
  out->begin = (uint32_t)p.at;
  out->shape = 0;
  out->size = 0;
  if (p.class == CLASS_MARK) take_mark(text, &p, out);
  else take_word(text, &p, out);
  out->end = (uint32_t)p.at;
  *at = p.at;
  return true;
}

/* ---- vocabulary --------------------------------------------------------------- */

static uint32_t hash_word(const char *data, uint32_t size) {
  uint64_t h = 0x9E3779B97F4A7C15u ^ size;
  uint32_t i = 0;
  for (; i + 8 <= size; i += 8) {
    uint64_t part;
    memcpy(&part, data + i, 8);
    h = (h ^ part) * 0xD6E8FEB86659FD93u;
    h ^= h >> 32;
  }
  for (; i < size; i++) h = (h ^ (unsigned char)data[i]) * 0x100000001B3u;
  h ^= h >> 29;
  h *= 0xD6E8FEB86659FD93u;
  return (uint32_t)(h >> 32);
}

static uint32_t find_word(const ent__trie *trie, const char *data, uint32_t size, uint32_t hash) {
  uint32_t i = hash & trie->slot_mask, number;
  while ((number = trie->word_slots[i]) != 0) {
    const ent__word *word = &trie->words[number];
    if (word->hash == hash && word->text.size == size && memcmp(word->text.data, data, size) == 0)
      return number;
    i = (i + 1) & trie->slot_mask;
  }
  return 0;
}

static bool grow_slots(ent__trie *trie, ent_arena *arena) {
  uint32_t mask = trie->slot_mask * 2 + 1;
  uint32_t *slots = ENT_ARENA_NEW(arena, uint32_t, (size_t)mask + 1);
  if (!slots) return false;
  for (uint32_t n = 1; n < trie->word_count; n++) {
    uint32_t i = trie->words[n].hash & mask;
    while (slots[i]) i = (i + 1) & mask;
    slots[i] = n;
  }
  trie->word_slots = slots;
  trie->slot_mask = mask;
  return true;
}

/* Makes room for one more in a growing array. */
static bool reserve(ent_arena *arena, void **items, uint32_t count, uint32_t *room, size_t size) {
  void *more;
  if (count < *room) return true;
  more = ent_arena_grow(arena, *items, count, (size_t)*room * 2, size);
  if (!more) return false;
  *items = more;
  *room *= 2;
  return true;
}

static uint32_t add_word(ent__trie *trie, ent_arena *arena, const char *data, uint32_t size) {
  uint32_t hash = hash_word(data, size), i, number = find_word(trie, data, size, hash);
  ent_slice copy;
  if (number) return number;
  if (trie->word_count * 2 > trie->slot_mask && !grow_slots(trie, arena)) return 0;
  if (!reserve(arena, (void **)&trie->words, trie->word_count, &trie->word_room, sizeof *trie->words))
    return 0;
  copy = ent_arena_copy(arena, (ent_slice){data, size});
  if (!copy.data) return 0;
  number = trie->word_count++;
  trie->words[number] = (ent__word){copy, hash, 0};
  for (i = hash & trie->slot_mask; trie->word_slots[i];) i = (i + 1) & trie->slot_mask;
  trie->word_slots[i] = number;
  return number;
}

/* ---- trie ----------------------------------------------------------------------- */

/* Room for the world's names as they are: a table that grows is filled twice, and its old place is lost. */
bool ent__trie_init(ent__trie *trie, ent_arena *arena) {
  *trie = (ent__trie){.word_room = 3 << 14,
                      .node_room = 1 << 17,
                      .row_room = 5 << 14,
                      .slot_mask = (1 << 17) - 1,
                      .edge_mask = (1 << 17) - 1,
                      .word_count = 1,
                      .node_count = 1,
                      .row_count = 1};
  trie->words = ENT_ARENA_NEW(arena, ent__word, trie->word_room);
  trie->word_slots = ENT_ARENA_NEW(arena, uint32_t, (size_t)trie->slot_mask + 1);
  trie->nodes = ENT_ARENA_NEW(arena, ent__node, trie->node_room);
  trie->edges = ENT_ARENA_NEW(arena, ent__edge, (size_t)trie->edge_mask + 1);
  trie->rows = ENT_ARENA_NEW(arena, ent__row, trie->row_room);
  return trie->words && trie->word_slots && trie->nodes && trie->edges && trie->rows;
}

static uint32_t edge_hash(uint32_t from, uint32_t piece) {
  uint64_t h = ((uint64_t)from << 32 | piece) * 0x9E3779B97F4A7C15u;
  return (uint32_t)(h >> 32);
}

static uint32_t find_edge(const ent__trie *trie, uint32_t from, uint32_t piece) {
  uint32_t i = edge_hash(from, piece) & trie->edge_mask;
  while (trie->edges[i].from) {
    if (trie->edges[i].from == from && trie->edges[i].piece == piece) return trie->edges[i].to;
    i = (i + 1) & trie->edge_mask;
  }
  return 0;
}

static bool grow_edges(ent__trie *trie, ent_arena *arena) {
  uint32_t mask = trie->edge_mask * 2 + 1;
  ent__edge *edges = ENT_ARENA_NEW(arena, ent__edge, (size_t)mask + 1);
  if (!edges) return false;
  for (uint32_t n = 0; n <= trie->edge_mask; n++) {
    uint32_t i;
    if (!trie->edges[n].from) continue;
    i = edge_hash(trie->edges[n].from, trie->edges[n].piece) & mask;
    while (edges[i].from) i = (i + 1) & mask;
    edges[i] = trie->edges[n];
  }
  trie->edges = edges;
  trie->edge_mask = mask;
  return true;
}

static uint32_t add_node(ent__trie *trie, ent_arena *arena) {
  if (!reserve(arena, (void **)&trie->nodes, trie->node_count, &trie->node_room, sizeof *trie->nodes))
    return 0;
  trie->nodes[trie->node_count] = (ent__node){0};
  return trie->node_count++;
}

static uint32_t add_child(ent__trie *trie, ent_arena *arena, uint32_t from, uint32_t piece) {
  uint32_t to, i;
  if (!from) {
    if (!trie->words[piece].child) trie->words[piece].child = add_node(trie, arena);
    return trie->words[piece].child;
  }
  to = find_edge(trie, from, piece);
  if (to) return to;
  if (trie->edge_count * 2 > trie->edge_mask && !grow_edges(trie, arena)) return 0;
  to = add_node(trie, arena);
  if (!to) return 0;
  for (i = edge_hash(from, piece) & trie->edge_mask; trie->edges[i].from;)
    i = (i + 1) & trie->edge_mask;
  trie->edges[i] = (ent__edge){from, piece, to};
  trie->edge_count++;
  trie->nodes[from].children++;
  return to;
}

static bool has_row(const ent__trie *trie, uint32_t node, ent_reading_kind kind, uint32_t index) {
  for (uint32_t r = trie->nodes[node].first; r; r = trie->rows[r].next)
    if (trie->rows[r].kind == kind && trie->rows[r].index == index) return true;
  return false;
}

static bool add_reading(ent__trie *trie, ent_arena *arena, uint32_t node, ent_reading_kind kind,
                        uint32_t index) {
  uint32_t row;
  if (!node || has_row(trie, node, kind, index)) return true;
  if (!reserve(arena, (void **)&trie->rows, trie->row_count, &trie->row_room, sizeof *trie->rows))
    return false;
  row = trie->row_count++;
  trie->rows[row] = (ent__row){(uint8_t)kind, index, 0};
  if (trie->nodes[node].last)
    trie->rows[trie->nodes[node].last].next = row;
  else
    trie->nodes[node].first = row;
  trie->nodes[node].last = row;
  return true;
}

bool ent__trie_add(ent__trie *trie, ent_arena *arena, ent_slice name, ent_reading_kind kind,
                   uint32_t index) {
  uint32_t node = 0;
  size_t at = 0;
  ent__cut piece;
  while (ent__next_piece(name, &at, &piece)) {
    uint32_t word = add_word(trie, arena, piece.folded, piece.size);
    if (!word || !(node = add_child(trie, arena, node, word))) return false;
  }
  return add_reading(trie, arena, node, kind, index);
}

bool ent__trie_add_pieces(ent__trie *trie, ent_arena *arena, const ent__cut *pieces, uint32_t count,
                          ent_reading_kind kind, uint32_t index) {
  uint32_t node = 0;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t word = add_word(trie, arena, pieces[i].folded, pieces[i].size);
    if (!word || !(node = add_child(trie, arena, node, word))) return false;
  }
  return add_reading(trie, arena, node, kind, index);
}

uint32_t ent__trie_find(const ent__trie *trie, ent_slice name) {
  uint32_t node = 0;
  size_t at = 0;
  ent__cut piece;
  bool first = true;
  while (ent__next_piece(name, &at, &piece)) {
    uint32_t word = find_word(trie, piece.folded, piece.size, hash_word(piece.folded, piece.size));
    if (!word) return 0;
    node = first ? trie->words[word].child : find_edge(trie, node, word);
    if (!node) return 0;
    first = false;
  }
  return node;
}

/* ---- text ----------------------------------------------------------------------- */

/* Pieces cut but not yet looked up. */
enum { TOGETHER = 16 };
typedef struct batch {
  ent__cut cuts[TOGETHER];
  uint32_t hashes[TOGETHER], tokens[TOGETHER], count;
} batch;

typedef struct piece_list {
  ent_arena *arena;
  ent_piece *items;
  uint32_t count, room;
} piece_list;

/* A word's slot, the word and its text lie far apart in memory: each is fetched for all before it is read for one. */
static void look_up(const ent__trie *trie, const batch *b, uint32_t words[TOGETHER]) {
  for (uint32_t i = 0; i < b->count; i++) {
    words[i] = trie->word_slots[b->hashes[i] & trie->slot_mask];
    __builtin_prefetch(&trie->words[words[i]]);
  }
  for (uint32_t i = 0; i < b->count; i++)
    if (trie->words[words[i]].hash == b->hashes[i]) __builtin_prefetch(trie->words[words[i]].text.data);
  for (uint32_t i = 0; i < b->count; i++)
    words[i] = find_word(trie, b->cuts[i].folded, b->cuts[i].size, b->hashes[i]);
}

static bool flush(piece_list *p, const ent__trie *trie, const ent_sentence *sentence, batch *b) {
  uint32_t words[TOGETHER];
  if (p->count + b->count > p->room) {
    p->items = ent_arena_grow(p->arena, p->items, p->count, (size_t)p->room * 2, sizeof *p->items);
    if (!p->items) return false;
    p->room *= 2;
  }
  look_up(trie, b, words);
  for (uint32_t i = 0; i < b->count; i++) {
    const ent__cut *cut = &b->cuts[i];
    uint32_t begin = sentence->tokens[b->tokens[i]].begin;
    p->items[p->count++] = (ent_piece){b->tokens[i], begin + cut->begin, begin + cut->end,
                                       words[i] ? words[i] : ENT_WORLD_NONE, cut->shape};
  }
  b->count = 0;
  return true;
}

ent_status ent_world_pieces(const ent_piece **out, uint32_t *count, ent_arena *arena,
                            const ent_world *world, const ent_sentence *sentence, ent_error *err) {
  const ent__trie *trie = &world->trie;
  piece_list p = {.arena = arena, .room = sentence->count * 2 + TOGETHER};
  batch b;
  b.count = 0;
  p.items = ENT_ARENA_NEW(arena, ent_piece, p.room);
  *out = NULL;
  *count = 0;
  if (!p.items) goto memory;
  for (uint32_t t = 0; t < sentence->count; t++) {
    ent_slice form = sentence->tokens[t].form;
    uint8_t first = ENT_PIECE_FIRST;
    size_t at = 0;
    while (ent__next_piece(form, &at, &b.cuts[b.count])) {
      ent__cut *cut = &b.cuts[b.count];
      cut->shape |= first;
      first = 0;
      b.tokens[b.count] = t;
      b.hashes[b.count] = hash_word(cut->folded, cut->size);
      __builtin_prefetch(&trie->word_slots[b.hashes[b.count] & trie->slot_mask]);
      if (++b.count == TOGETHER && !flush(&p, trie, sentence, &b)) goto memory;
    }
    if (!first && b.count) b.cuts[b.count - 1].shape |= ENT_PIECE_LAST;
    else if (!first) p.items[p.count - 1].shape |= ENT_PIECE_LAST;
  }
  if (!flush(&p, trie, sentence, &b)) goto memory;
  *out = p.items;
  *count = p.count;
  return ENT_OK;
memory:
  return ent_fail(err, ENT_E_NOMEM, "out of memory cutting a sentence into pieces");
}

uint32_t ent_world_match(const ent_world *world, const ent_piece *pieces, uint32_t count,
                         uint32_t at, ent_match out[ENT_MATCH_MAX]) {
  const ent__trie *trie = &world->trie;
  uint32_t found = 0, node, i = at;
  if (at >= count || pieces[at].id == ENT_WORLD_NONE) return 0;
  node = trie->words[pieces[at].id].child;
  while (node) {
    i++;
    if (trie->nodes[node].first) {
      if (found == ENT_MATCH_MAX) { /* keep the longest */
        memmove(out + 1, out, (ENT_MATCH_MAX - 1) * sizeof *out);
        found--;
      } else {
        memmove(out + 1, out, found * sizeof *out);
      }
      out[0] = (ent_match){i - at, node};
      found++;
    }
    if (!trie->nodes[node].children || i >= count || pieces[i].id == ENT_WORLD_NONE) break;
    node = find_edge(trie, node, pieces[i].id);
  }
  return found;
}

static ent_reading reading_of(const ent_world *world, const ent__row *row) {
  ent_reading out = {.kind = (ent_reading_kind)row->kind};
  switch (out.kind) {
    case ENT_READING_NAME: out.u.name = &world->names[row->index]; break;
    case ENT_READING_PERSON:
    case ENT_READING_SURNAME: out.u.person = &world->persons[row->index]; break;
    case ENT_READING_AGENT: out.u.agent = &world->agents[row->index]; break;
    case ENT_READING_TOPIC: out.u.topic = &world->topics[row->index]; break;
    case ENT_READING_PLACE: out.u.place = &world->places[row->index]; break;
  }
  return out;
}

bool ent_world_reading(const ent_world *world, ent_match match, uint32_t n, ent_reading *out) {
  const ent__trie *trie = &world->trie;
  uint32_t row = match.node ? trie->nodes[match.node].first : 0;
  while (row && n--) row = trie->rows[row].next;
  if (!row) return false;
  *out = reading_of(world, &trie->rows[row]);
  return true;
}
