/* In: the folder data/lexicon. Out: entries with an index by anchor and lemma,
 * word lists, the code table.
 *
 * A .lex file holds, line by line: comments (#), headers (@format, @version,
 * @licence), "@frame NAME ELEMENT...", "@list NAME word, word", "@deed VERB noun, noun", entries, and
 * under an entry its golden case: "> SENTENCE => EXPECTED". */
#define _GNU_SOURCE /* qsort_r */
#include "lexicon/lexicon.h"

#include <dirent.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/hash.h"
#include "lexicon/pattern.h"

enum { MAX_FILES = 256, MAX_LISTS = ENT_LEXICON_LISTS, LEXICON_FORMAT = 1 };
enum { MAX_DEEDS = 512 };
enum { FIRST_BYTES = 6 << 20, USUAL_WORDS = 16384, USUAL_ENTRIES = 8192 }; /* more may follow */

/* Which words a list holds: a bit for each number. */
typedef struct word_list {
  uint64_t *bits; /* owned */
  uint32_t room;  /* in bits */
} word_list;

/* "closure" names the deed of "close". */
typedef struct ent__deed {
  uint32_t noun, verb; /* word numbers */
} ent__deed;

/* The entries that hang on a word. */
typedef struct bucket {
  ent_candidate *items;
  uint32_t count;
} bucket;

struct ent_lexicon {
  ent_arena arena;
  ent_entry *entries;
  uint32_t entry_count, entry_capacity;
  ent_map words;       /* in lower case -> number, from 1 */
  uint32_t *bucket_of; /* of [word number][anchor]: position in `buckets`, from 1 */
  bucket *buckets;     /* the first is empty */
  uint32_t bucket_count;
  ent__shared shared;
  word_list lists[MAX_LISTS];
  uint32_t list_count;
  ent_map list_index; /* name -> position in `lists` */
  uint32_t *lists_of_word; /* lists that hold a word, word after word */
  uint32_t *lists_from;    /* by word number: where its own begin there; one more than words */
  ent__deed *deeds;        /* as written */
  uint32_t deed_count;
  uint32_t *verb_of_noun;  /* by word number: of the verb whose deed the noun names; ENT_WORD_NONE */
  ent_list_name *names_known;
  ent_code_row *codes;
  uint32_t code_count;
  ent_map code_index;
  char version[33];
  ent_lexicon_talk *talk;
  void *talk_user;
};

/* ---- files ------------------------------------------------------------------------------- */

static int by_name(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static ent_status list_files(const char **names, uint32_t *count, ent_arena *arena,
                             const char *dir, ent_error *err) {
  DIR *folder = opendir(dir);
  struct dirent *item;
  *count = 0;
  if (!folder) {
    ent_fail(err, ENT_E_IO, "cannot open lexicon folder '%s'", dir);
    return ENT_E_IO;
  }
  while ((item = readdir(folder))) {
    ent_slice name = ent_slice_of(item->d_name);
    if (!ent_slice_ends(name, ".lex")) continue;
    if (*count == MAX_FILES) {
      closedir(folder);
      return ent_fail(err, ENT_E_LIMIT, "more than %d .lex files in '%s'", MAX_FILES, dir);
    }
    names[*count] = ent_arena_copy(arena, name).data;
    if (!names[*count]) break;
    (*count)++;
  }
  closedir(folder);
  qsort(names, *count, sizeof *names, by_name);
  return *count ? ENT_OK : ent_fail(err, ENT_E_DATA, "no .lex file in '%s'", dir);
}

/* ---- lines ------------------------------------------------------------------------------- */

/* The number of a word, a new one if need be; ENT_WORD_NONE: out of memory. */
static uint32_t enter_word(ent_lexicon *lexicon, ent_slice word) {
  uint32_t number = ent_lexicon_word(lexicon, word);
  char *lower;
  if (number != ENT_WORD_NONE) return number;
  lower = ent_arena_alloc(&lexicon->arena, word.size);
  number = (uint32_t)lexicon->words.count + 1;
  return lower && ent_map_set(&lexicon->words, ent_slice_lower(word, lower), number)
             ? number
             : ENT_WORD_NONE;
}

static bool list_add(word_list *list, uint32_t word) {
  if (word >= list->room) {
    uint32_t room = (word / 1024 + 1) * 2048;
    uint64_t *bits = realloc(list->bits, room / 8);
    if (!bits) return false;
    memset((char *)bits + list->room / 8, 0, (room - list->room) / 8);
    list->bits = bits;
    list->room = room;
  }
  list->bits[word / 64] |= UINT64_C(1) << word % 64;
  return true;
}

static ent_status add_list(ent_lexicon *lexicon, ent_slice rest, ent_error *err) {
  ent_slice line = ent_slice_trim(rest), name = ent_slice_cut(&line, ' ');
  uint32_t at = ent_map_get(&lexicon->list_index, name);
  if (at == ENT_MAP_NONE) {
    if (lexicon->list_count == MAX_LISTS) return ent_fail(err, ENT_E_LIMIT, "too many lists");
    at = lexicon->list_count++;
    if (!ent_map_set(&lexicon->list_index, name, at))
      return ent_fail(err, ENT_E_NOMEM, "out of memory");
  }
  while (line.data) {
    ent_slice word = ent_slice_trim(ent_slice_cut(&line, ','));
    uint32_t number = word.size ? enter_word(lexicon, word) : ENT_WORD_NONE;
    if (word.size && (number == ENT_WORD_NONE || !list_add(&lexicon->lists[at], number)))
      return ent_fail(err, ENT_E_NOMEM, "out of memory");
  }
  return ENT_OK;
}

/* "@deed VERB noun, noun": nouns that name what the verb tells. */
static ent_status add_deeds(ent_lexicon *lexicon, ent_slice rest, ent_error *err) {
  ent_slice line = ent_slice_trim(rest), verb = ent_slice_cut(&line, ' ');
  ent__deed deed = {.verb = enter_word(lexicon, verb)};
  if (!lexicon->deeds) lexicon->deeds = ENT_ARENA_NEW(&lexicon->arena, ent__deed, MAX_DEEDS);
  if (!lexicon->deeds || deed.verb == ENT_WORD_NONE) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  while (line.data) {
    ent_slice noun = ent_slice_trim(ent_slice_cut(&line, ','));
    deed.noun = noun.size ? enter_word(lexicon, noun) : ENT_WORD_NONE;
    if (deed.noun == ENT_WORD_NONE) return ent_fail(err, ENT_E_FORMAT, "'@deed VERB noun, noun' wanted");
    if (lexicon->deed_count == MAX_DEEDS) return ent_fail(err, ENT_E_LIMIT, "too many nouns of deeds");
    lexicon->deeds[lexicon->deed_count++] = deed;
  }
  return ENT_OK;
}

static ent_status add_directive(ent_lexicon *lexicon, ent_slice line, ent_error *err) {
  ent_slice rest = line, word = ent_slice_cut(&rest, ' ');
  rest = ent_slice_trim(rest);
  if (ent_slice_is(word, "@frame")) {
    ent__shared *shared = &lexicon->shared;
    if (shared->frame_count == ENT__MAX_FRAMES)
      return ent_fail(err, ENT_E_LIMIT, "too many frames");
    shared->frame_names[shared->frame_count] = ent_slice_cut(&rest, ' ');
    shared->frame_bodies[shared->frame_count++] = rest;
    return ENT_OK;
  }
  if (ent_slice_is(word, "@list")) return add_list(lexicon, rest, err);
  if (ent_slice_is(word, "@deed")) return add_deeds(lexicon, rest, err);
  if (ent_slice_is(word, "@format")) {
    int64_t format = 0;
    if (!ent_slice_to_int(rest, &format) || format != LEXICON_FORMAT)
      return ent_fail(err, ENT_E_VERSION, "format %.*s, this entente reads format %d",
                      ENT_FMT(rest), LEXICON_FORMAT);
    return ENT_OK;
  }
  if (ent_slice_is(word, "@version") || ent_slice_is(word, "@licence") ||
      ent_slice_is(word, "@lang"))
    return ENT_OK;
  return ent_fail(err, ENT_E_FORMAT, "unknown directive '%.*s'", ENT_FMT(word));
}

static ent_status add_golden(ent_lexicon *lexicon, ent_slice line, uint32_t number,
                             ent_error *err) {
  size_t arrow = ent_slice_find(line, ENT_SLICE("=>"), 0);
  ent_entry *entry;
  if (!lexicon->entry_count || arrow == SIZE_MAX)
    return ent_fail(err, ENT_E_FORMAT, "golden case without entry or '=>'");
  entry = &lexicon->entries[lexicon->entry_count - 1];
  entry->golden = ent_slice_trim((ent_slice){line.data + 1, arrow - 1});
  entry->expected = ent_slice_trim((ent_slice){line.data + arrow + 2, line.size - arrow - 2});
  entry->golden_line = number;
  return ENT_OK;
}

static ent_status add_entry(ent_lexicon *lexicon, ent_slice file, uint32_t number, ent_slice line,
                            ent_error *err) {
  ent_entry entry;
  ent_status st = ent__entry_parse(&entry, &lexicon->shared, line, err);
  if (st != ENT_OK) return st;
  entry.file = file;
  entry.line = number;
  if (lexicon->entry_count == lexicon->entry_capacity) {
    uint32_t capacity = lexicon->entry_capacity ? lexicon->entry_capacity * 2 : USUAL_ENTRIES;
    ent_entry *grown = ent_arena_grow(&lexicon->arena, lexicon->entries, lexicon->entry_count,
                                      capacity, sizeof *grown);
    if (!grown) return ent_fail(err, ENT_E_NOMEM, "out of memory");
    lexicon->entries = grown;
    lexicon->entry_capacity = capacity;
  }
  lexicon->entries[lexicon->entry_count++] = entry;
  return ENT_OK;
}

static ent_status read_lex(ent_lexicon *lexicon, const char *dir, const char *name,
                           ent_error *err) {
  char path[4096];
  ent_slice text, line, file = ent_slice_of(name);
  uint32_t number = 0;
  char hash[33], joined[64];
  ent_status st;
  snprintf(path, sizeof path, "%s/%s", dir, name);
  st = ent_file_read(&text, &lexicon->arena, path, (size_t)64 << 20, err);
  if (st != ENT_OK) return st;
  ent_hash_hex(text, hash);
  snprintf(joined, sizeof joined, "%.31s%.32s", lexicon->version, hash);
  ent_hash_hex(ent_slice_of(joined), lexicon->version);
  while (ent_next_line(&text, &line)) {
    ent_error local = {0};
    number++;
    line = ent_slice_trim(line);
    if (!line.size || line.data[0] == '#') continue;
    if (line.data[0] == '@') st = add_directive(lexicon, line, &local);
    else if (line.data[0] == '>') st = add_golden(lexicon, line, number, &local);
    else st = add_entry(lexicon, file, number, line, &local);
    if (st == ENT_OK) continue;
    if (st == ENT_E_FORMAT && lexicon->talk) {
      lexicon->talk(lexicon->talk_user, path, number, local.message);
      continue;
    }
    ent_fail(err, st == ENT_E_FORMAT ? ENT_E_DATA : st, "%s", local.message);
    ent_error_at(err, path, number);
    return st == ENT_E_FORMAT ? ENT_E_DATA : st;
  }
  return ENT_OK;
}

/* ---- index ------------------------------------------------------------------------------- */

static int by_weight(const void *a, const void *b, void *entries) {
  uint32_t i = ((const ent_candidate *)a)->entry, k = ((const ent_candidate *)b)->entry;
  uint32_t wi = ((const ent_entry *)entries)[i].weight, wk = ((const ent_entry *)entries)[k].weight;
  if (wi != wk) return wi > wk ? -1 : 1;
  return (i > k) - (i < k);
}

/* Lists may be written after the entries that name them: numbers are given at the end. */
static bool number_words(ent_lexicon *lexicon) {
  for (uint32_t i = 0; i < lexicon->entry_count; i++) {
    const ent_entry *entry = &lexicon->entries[i];
    for (uint32_t k = 0; k < entry->lemma_count; k++)
      if (!(entry->numbers[k] = enter_word(lexicon, entry->lemmas[k]))) return false;
  }
  for (uint32_t e = 0; e < lexicon->shared.element_count; e++) {
    const ent_element *element = lexicon->shared.elements[e];
    for (uint32_t w = 0; w < element->word_count; w++) {
      ent_slice word = element->words[w];
      if (word.data[0] == '@')
        element->numbers[w] = ent_lexicon_list(lexicon, (ent_slice){word.data + 1, word.size - 1});
      else if (!(element->numbers[w] = enter_word(lexicon, word)))
        return false;
    }
  }
  return true;
}

static uint32_t *bucket_of(const ent_lexicon *lexicon, ent_anchor anchor, uint32_t lemma) {
  return &lexicon->bucket_of[(size_t)lemma * ENT_ANCHOR_COUNT + anchor];
}

/* The lists turned round, from words to lists: first how many each word has, then which. */
static bool index_lists(ent_lexicon *lexicon) {
  size_t words = lexicon->words.count + 1;
  uint32_t *from = ENT_ARENA_NEW(&lexicon->arena, uint32_t, words + 1), *to = NULL;
  if (!from) return false;
  for (int fill = 0; fill < 2; fill++) {
    for (uint32_t l = 0; l < lexicon->list_count; l++)
      for (uint32_t k = 0; k < lexicon->lists[l].room / 64; k++)
        for (uint64_t bits = lexicon->lists[l].bits[k]; bits; bits &= bits - 1) {
          uint32_t word = k * 64 + (uint32_t)__builtin_ctzll(bits);
          if (fill) to[--from[word]] = l;
          else from[word]++;
        }
    if (fill) break;
    for (size_t w = 0; w < words; w++) from[w + 1] += from[w]; /* where the next word's begin */
    to = ENT_ARENA_NEW(&lexicon->arena, uint32_t, from[words] + 1);
    if (!to) return false;
  }
  lexicon->lists_of_word = to;
  lexicon->lists_from = from;
  return true;
}

/* Conditions of one word first, then of two, as long as there is room. */
static ent_candidate candidate_of(const ent_entry *entry, uint32_t index) {
  ent_candidate out = {.entry = index};
  uint32_t words = 0, asks = 0;
  for (uint32_t size = 1; size <= ENT_CANDIDATE_WORDS; size++)
    for (uint32_t i = 0; i < entry->element_count; i++) {
      const ent_element *e = entry->elements[i];
      if (e->slot != '+' || e->optional || e->word_count != size) continue;
      if (asks == ENT_CANDIDATE_ASKS || words + size > ENT_CANDIDATE_WORDS) return out;
      for (uint32_t w = 0; w < size; w++) out.places[words++] = (uint16_t)ent_held_place(e->numbers[w]);
      out.ends[asks++] = (uint8_t)words;
    }
  return out;
}

static bool index_deeds(ent_lexicon *lexicon) {
  lexicon->verb_of_noun = ENT_ARENA_NEW(&lexicon->arena, uint32_t, lexicon->words.count + 1);
  for (uint32_t i = 0; lexicon->verb_of_noun && i < lexicon->deed_count; i++)
    lexicon->verb_of_noun[lexicon->deeds[i].noun] = lexicon->deeds[i].verb;
  return lexicon->verb_of_noun != NULL;
}

static ent_status build_index(ent_lexicon *lexicon, ent_error *err) {
  size_t lemmas = 2;
  uint32_t *filled;
  lexicon->names_known = ENT_ARENA_NEW(&lexicon->arena, ent_list_name, ENT_LIST_NAMES);
  if (!lexicon->names_known || !number_words(lexicon) || !index_lists(lexicon) || !index_deeds(lexicon)) goto no_memory;
  for (uint32_t i = 0; i < lexicon->entry_count; i++) lemmas += lexicon->entries[i].lemma_count;
  lexicon->bucket_of =
      ENT_ARENA_NEW(&lexicon->arena, uint32_t, ENT_ANCHOR_COUNT * (lexicon->words.count + 1));
  lexicon->buckets = ENT_ARENA_NEW(&lexicon->arena, bucket, lemmas);
  filled = ENT_ARENA_NEW(&lexicon->arena, uint32_t, lemmas);
  if (!lexicon->bucket_of || !lexicon->buckets || !filled) goto no_memory;
  for (uint32_t i = 0; i < lexicon->entry_count; i++)
    for (uint32_t k = 0; k < lexicon->entries[i].lemma_count; k++) {
      const ent_entry *entry = &lexicon->entries[i];
      uint32_t *at = bucket_of(lexicon, entry->anchor, entry->numbers[k]);
      if (!*at) *at = ++lexicon->bucket_count;
      lexicon->buckets[*at].count++;
    }
  for (uint32_t i = 1; i <= lexicon->bucket_count; i++) {
    lexicon->buckets[i].items = ENT_ARENA_NEW(&lexicon->arena, ent_candidate, lexicon->buckets[i].count);
    if (!lexicon->buckets[i].items) goto no_memory;
  }
  for (uint32_t i = 0; i < lexicon->entry_count; i++) {
    ent_entry *entry = &lexicon->entries[i];
    ent_candidate candidate = candidate_of(entry, i);
    for (uint32_t k = 0; k < entry->lemma_count; k++) {
      uint32_t at = *bucket_of(lexicon, entry->anchor, entry->numbers[k]);
      lexicon->buckets[at].items[filled[at]++] = candidate;
    }
  }
  return ENT_OK;
no_memory:
  return ent_fail(err, ENT_E_NOMEM, "out of memory loading the lexicon");
}

/* Ids are the anchor's first lemma and its number among entries of that lemma. */
static ent_status finish_entries(ent_lexicon *lexicon, ent_error *err) {
  for (uint32_t i = 0; i < lexicon->entry_count; i++) {
    ent_entry *entry = &lexicon->entries[i];
    uint32_t at = *bucket_of(lexicon, entry->anchor, entry->numbers[0]), k = 0;
    static const char letters[] = "vnaw";
    char id[128];
    while (lexicon->buckets[at].items[k].entry != i) k++;
    snprintf(id, sizeof id, "%.*s.%c/%u", ENT_FMT(entry->lemmas[0]), letters[entry->anchor], k + 1);
    entry->id = ent_arena_copy(&lexicon->arena, ent_slice_of(id));
    if (!entry->id.data) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  }
  return ENT_OK;
}

static void sort_buckets(ent_lexicon *lexicon) {
  for (uint32_t i = 1; i <= lexicon->bucket_count; i++)
    qsort_r(lexicon->buckets[i].items, lexicon->buckets[i].count, sizeof(ent_candidate), by_weight,
            lexicon->entries);
}

/* ---- codes ------------------------------------------------------------------------------- */

static ent_status read_codes(ent_lexicon *lexicon, const char *dir, ent_error *err) {
  char path[4096];
  ent_slice text, line;
  uint32_t number = 0;
  ent_status st;
  snprintf(path, sizeof path, "%s/codes.tsv", dir);
  st = ent_file_read(&text, &lexicon->arena, path, (size_t)16 << 20, err);
  if (st != ENT_OK) return st;
  lexicon->codes = ENT_ARENA_NEW(&lexicon->arena, ent_code_row, 1024);
  if (!lexicon->codes) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  while (ent_next_line(&text, &line)) {
    ent_slice cell[6];
    ent_code_row *row = &lexicon->codes[lexicon->code_count];
    char number_text[32];
    number++;
    if (!line.size || line.data[0] == '#' || ent_slice_starts(line, "cameo\t")) continue;
    for (int i = 0; i < 6; i++) cell[i] = ent_slice_cut(&line, '\t');
    if (!cell[0].size || !cell[4].data || lexicon->code_count == 1024) {
      ent_fail(err, ENT_E_DATA, "bad row in the code table");
      ent_error_at(err, path, number);
      return ENT_E_DATA;
    }
    *row = (ent_code_row){cell[0], cell[1], cell[2], cell[3], cell[4], NAN};
    snprintf(number_text, sizeof number_text, "%.*s", ENT_FMT(cell[5]));
    if (cell[5].size) row->goldstein = strtod(number_text, NULL);
    if (!ent_map_set(&lexicon->code_index, row->cameo, lexicon->code_count++))
      return ent_fail(err, ENT_E_NOMEM, "out of memory");
  }
  return ENT_OK;
}

const ent_code_row *ent_lexicon_code(const ent_lexicon *lexicon, ent_slice cameo) {
  for (; cameo.size >= 2; cameo.size--) {
    uint32_t at = ent_map_get(&lexicon->code_index, cameo);
    if (at != ENT_MAP_NONE) return &lexicon->codes[at];
  }
  return NULL;
}

int ent_lexicon_quad(ent_slice type) {
  static const char *const quads[4] = {"AGREE CONSULT SUPPORT CONCEDE", "COOPERATE AID RETREAT",
                                       "REQUEST ACCUSE REJECT THREATEN",
                                       "PROTEST SANCTION MOBILIZE COERCE ASSAULT"};
  for (int i = 0; type.size && i < 4; i++)
    if (ent_slice_find(ent_slice_of(quads[i]), type, 0) != SIZE_MAX) return i + 1;
  return 0;
}

/* ---- the whole --------------------------------------------------------------------------- */

ent_status ent_lexicon_open(ent_lexicon **out, const char *dir, ent_lexicon_talk *talk, void *user,
                            ent_error *err) {
  const char *names[MAX_FILES];
  uint32_t count = 0;
  ent_lexicon *lexicon = calloc(1, sizeof *lexicon);
  ent_status st;
  *out = NULL;
  if (!lexicon) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  ent_arena_init(&lexicon->arena, 0);
  lexicon->shared.arena = &lexicon->arena;
  lexicon->talk = talk;
  lexicon->talk_user = user;
  if (!ent_arena_reserve(&lexicon->arena, FIRST_BYTES) ||
      !ent_map_reserve(&lexicon->words, USUAL_WORDS)) {
    ent_lexicon_close(lexicon);
    return ent_fail(err, ENT_E_NOMEM, "out of memory");
  }
  st = list_files(names, &count, &lexicon->arena, dir, err);
  for (uint32_t i = 0; st == ENT_OK && i < count; i++) st = read_lex(lexicon, dir, names[i], err);
  if (st == ENT_OK) st = read_codes(lexicon, dir, err);
  if (st == ENT_OK) st = build_index(lexicon, err);
  if (st == ENT_OK) st = finish_entries(lexicon, err);
  if (st != ENT_OK) {
    ent_lexicon_close(lexicon);
    return st;
  }
  sort_buckets(lexicon);
  lexicon->talk = NULL;
  *out = lexicon;
  return ENT_OK;
}

void ent_lexicon_close(ent_lexicon *lexicon) {
  if (!lexicon) return;
  for (uint32_t i = 0; i < lexicon->list_count; i++) free(lexicon->lists[i].bits);
  ent__shared_free(&lexicon->shared);
  ent_map_free(&lexicon->words);
  ent_map_free(&lexicon->code_index);
  ent_map_free(&lexicon->list_index);
  ent_arena_free(&lexicon->arena);
  free(lexicon);
}

const ent_entry *ent_lexicon_entries(const ent_lexicon *lexicon, uint32_t *count) {
  *count = lexicon->entry_count;
  return lexicon->entries;
}

uint32_t ent_lexicon_word(const ent_lexicon *lexicon, ent_slice word) {
  char buffer[128];
  uint32_t number;
  if (word.size > sizeof buffer) return ENT_WORD_NONE;
  number = ent_map_get(&lexicon->words, ent_slice_lower(word, buffer));
  return number == ENT_MAP_NONE ? ENT_WORD_NONE : number;
}

enum { AT_ONCE = 16, LONGEST = 64 }; /* words fetched together, bytes of such a word */

void ent_lexicon_words(const ent_lexicon *lexicon, const ent_slice *words, size_t count, uint32_t *numbers) {
  char text[AT_ONCE][LONGEST];
  uint32_t hashes[AT_ONCE];
  for (size_t from = 0; from < count; from += AT_ONCE) {
    size_t here = count - from < AT_ONCE ? count - from : AT_ONCE;
    const ent_slice *word = words + from;
    for (size_t i = 0; i < here; i++)
      if (word[i].size <= LONGEST) hashes[i] = ent_map_fetch(&lexicon->words, ent_slice_lower(word[i], text[i]));
    for (size_t i = 0; i < here; i++) {
      uint32_t number = ENT_MAP_NONE;
      if (word[i].size && word[i].size <= LONGEST)
        number = ent_map_get_hashed(&lexicon->words, (ent_slice){text[i], word[i].size}, hashes[i]);
      else if (word[i].size)
        number = ent_lexicon_word(lexicon, word[i]);
      if (number == ENT_MAP_NONE) number = ENT_WORD_NONE;
      /* what will be asked of the word next */
      __builtin_prefetch(bucket_of(lexicon, ENT_ANCHOR_VERB, number));
      __builtin_prefetch(&lexicon->lists_from[number]);
      numbers[from + i] = number;
    }
  }
}

const ent_candidate *ent_lexicon_find(const ent_lexicon *lexicon, ent_anchor anchor, uint32_t lemma,
                                      uint32_t *count) {
  const bucket *found = &lexicon->buckets[*bucket_of(lexicon, anchor, lemma)];
  *count = found->count;
  return found->items;
}

uint32_t ent_lexicon_verb_of(const ent_lexicon *lexicon, uint32_t noun) { return lexicon->verb_of_noun[noun]; }

uint32_t ent_lexicon_list(const ent_lexicon *lexicon, ent_slice name) {
  uint32_t at = ent_map_get(&lexicon->list_index, name);
  return at == ENT_MAP_NONE ? ENT_WORD_NONE : ENT_WORD_LIST | at;
}

ent_list_name *ent_lexicon_names_known(const ent_lexicon *lexicon) { return lexicon->names_known; }

uint32_t ent_lexicon_list_named(const ent_lexicon *lexicon, const char *literal) {
  uint32_t number = ent_lexicon_known_list(lexicon->names_known, literal);
  if (number != ENT_WORD_NONE) return number;
  number = ent_lexicon_list(lexicon, ent_slice_of(literal));
  if (number != ENT_WORD_NONE)
    atomic_store_explicit(ent_list_name_at(lexicon->names_known, literal), (uint64_t)(uintptr_t)literal << 16 | ((number & ~ENT_WORD_LIST) + 1),
                          memory_order_relaxed);
  return number;
}

bool ent_lexicon_lists_of(const ent_lexicon *lexicon, uint32_t word, uint64_t set[ENT_LEXICON_LISTS / 64]) {
  uint32_t first = lexicon->lists_from[word], end = lexicon->lists_from[word + 1];
  for (uint32_t i = first; i < end; i++)
    set[lexicon->lists_of_word[i] / 64] |= UINT64_C(1) << lexicon->lists_of_word[i] % 64;
  return first < end;
}

bool ent_lexicon_list_holds(const ent_lexicon *lexicon, uint32_t list, uint32_t word) {
  const word_list *l = &lexicon->lists[list & ~ENT_WORD_LIST];
  return (list & ENT_WORD_LIST) && word < l->room && (l->bits[word / 64] >> word % 64 & 1);
}

bool ent_lexicon_in_list(const ent_lexicon *lexicon, const char *list, ent_slice lemma) {
  return ent_lexicon_list_holds(lexicon, ent_lexicon_list(lexicon, ent_slice_of(list)),
                                ent_lexicon_word(lexicon, lemma));
}

bool ent_lexicon_enter_list(const ent_lexicon *lexicon, const char *list, ent_scan *scan,
                            uint32_t bits) {
  uint32_t number = ent_lexicon_list(lexicon, ent_slice_of(list));
  const ent_map *words = &lexicon->words;
  for (size_t i = 0; i < words->capacity; i++)
    if (words->slots[i].key.data &&
        ent_lexicon_list_holds(lexicon, number, words->slots[i].value) &&
        !ent_scan_add(scan, words->slots[i].key, bits))
      return false;
  return true;
}

ent_slice ent_lexicon_version(const ent_lexicon *lexicon) {
  return (ent_slice){lexicon->version, 16};
}
