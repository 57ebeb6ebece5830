/* Document -> sentences: lines.c finds paragraphs, words.c cuts their words,
 * boundary.c tells where sentences end; here the three are run over the text with a
 * buffer of fixed size, so that time is linear and memory beyond the result constant
 * even if the whole text is one line. */
#include "segment/segment.h"

#include "segment/boundary.h"
#include "segment/lines.h"

enum {
  AHEAD = 24, /* words that must be known after one that may be the last */
  /* a chunk may give as many words as it has bytes, and each word one more */
  ROOM = ENT_SEGMENT_MAX_WORDS + 2 * ENT__CHUNK_MAX + AHEAD + 64
};

typedef struct segmenter {
  ent_arena *arena;
  ent_error *err;
  ent_slice text;
  ent__cutter cutter;
  ent__quotes quotes;
  ent__paragraph paragraph;
  ent_sentence *sentences;
  uint32_t count, capacity;
  size_t taken; /* words of the buffer whose quotation marks are settled */
  size_t seen;  /* words of the buffer that were asked whether they end a sentence */
} segmenter;

static ent_status no_memory(const segmenter *s) {
  if (s->arena->limit)
    return ent_fail(s->err, ENT_E_LIMIT, "document needs more than %zu MiB of memory",
                    s->arena->limit >> 20);
  return ent_fail(s->err, ENT_E_NOMEM, "out of memory");
}

/* words[0..count) become a sentence. */
static ent_status emit(segmenter *s, size_t count) {
  const ent__word *words = s->cutter.words;
  if (s->count == s->capacity) {
    uint32_t capacity = s->capacity ? s->capacity * 2 : 16;
    s->sentences = ent_arena_grow(s->arena, s->sentences, s->count, capacity, sizeof *s->sentences);
    if (!s->sentences) return no_memory(s);
    s->capacity = capacity;
  }
  ent_token *tokens = ENT_ARENA_NEW(s->arena, ent_token, count);
  if (!tokens) return no_memory(s);
  for (size_t i = 0; i < count; i++) {
    ent__word word = words[i];
    bool space = word.end >= s->text.size || ent__space_at(s->text, word.end) > 0;
    tokens[i].begin = word.begin;
    tokens[i].end = word.end;
    tokens[i].form = ent__word_text(s->text, word);
    tokens[i].head = -1;
    tokens[i].flags = (uint8_t)(word.flags | (space ? ENT_TOKEN_SPACE_AFTER : 0));
  }
  s->sentences[s->count] = (ent_sentence){
      .begin = words[0].begin,
      .end = words[count - 1].end,
      .number = s->count,
      .paragraph = s->paragraph.number,
      .kind = s->paragraph.kind,
      .tokens = tokens,
      .count = (uint32_t)count,
  };
  s->count++;
  return ENT_OK;
}

/* A sentence of words[0..count) goes out and leaves the buffer. */
static ent_status flush(segmenter *s, size_t count) {
  ent_status status = emit(s, count);
  s->cutter.count -= count;
  s->taken -= count;
  memmove(s->cutter.words, s->cutter.words + count, s->cutter.count * sizeof *s->cutter.words);
  return status;
}

/* The last byte of the word at `at` becomes a word of its own. */
static void split_last(segmenter *s, size_t at, ent__word_kind kind, unsigned flags) {
  ent__word *words = s->cutter.words;
  memmove(words + at + 2, words + at + 1, (s->cutter.count - at - 1) * sizeof *words);
  words[at].kind = ENT__WORD;
  words[at + 1] = words[at];
  words[at].end--;
  words[at + 1].begin = words[at].end;
  words[at + 1].kind = (uint8_t)kind;
  words[at + 1].flags = (uint8_t)((words[at].flags & ENT_TOKEN_QUOTED) | flags);
  s->cutter.count++;
  s->taken++;
}

/* What only the words around it tell: "no." -> "no" ".", "its a" -> "it" "s" "a". */
static void mend(segmenter *s, size_t at) {
  const ent__word *words = s->cutter.words;
  if (words[at].kind == ENT__ABBREV) {
    if (ent__stop_is_own(s->text, words, s->cutter.count, at)) split_last(s, at, ENT__STOP, 0);
  } else if (words[at].kind == ENT__WORD && words[at].end - words[at].begin == 3 &&
             ent__is_its(s->text, words, s->cutter.count, at)) {
    split_last(s, at, ENT__WORD, ENT_TOKEN_PART);
  }
}

/* Where to cut a sentence that is too long: after the last mark of its second half. */
static size_t safe_cut(const segmenter *s, size_t limit) {
  for (size_t at = limit; at > limit / 2; at--)
    if (s->cutter.words[at - 1].kind >= ENT__STOP) return at;
  return limit;
}

/* Sends out every sentence that is sure to have ended. */
static ent_status flush_sentences(segmenter *s, bool end_of_paragraph) {
  size_t start = 0, at = s->seen, last;
  ent_status status = ENT_OK;
  for (; status == ENT_OK && at < s->cutter.count; at++) {
    if (!end_of_paragraph && at + AHEAD >= s->cutter.count) break;
    mend(s, at);
    if (ent__ends_sentence(s->text, s->cutter.words, s->cutter.count, start, at, &last)) {
      if (last + 1 - start > ENT_SEGMENT_MAX_WORDS) last = start + ENT_SEGMENT_MAX_WORDS - 1;
      status = flush(s, last + 1);
      at = SIZE_MAX;
    } else if (at + 1 >= ENT_SEGMENT_MAX_WORDS) {
      status = flush(s, safe_cut(s, ENT_SEGMENT_MAX_WORDS));
      at = SIZE_MAX;
    }
  }
  s->seen = at;
  while (status == ENT_OK && end_of_paragraph && s->cutter.count > 0) {
    size_t rest = s->cutter.count;
    status = flush(s, rest > ENT_SEGMENT_MAX_WORDS ? ENT_SEGMENT_MAX_WORDS : rest);
  }
  if (end_of_paragraph) s->seen = 0;
  return status;
}

/* A chunk's end: white space, or the paragraph's, or too long; never inside UTF-8. */
static size_t chunk_end(ent_slice text, size_t at, size_t end) {
  size_t limit = end - at > ENT__CHUNK_MAX ? at + ENT__CHUNK_MAX : end, p = at;
  while (p < limit && !ent__space_at(text, p)) p++;
  if (p == limit && limit < end)
    while (p > at + 1 && ((unsigned char)text.data[p] & 0xC0) == 0x80) p--;
  return p;
}

static ent_status segment_paragraph(segmenter *s) {
  size_t at = s->paragraph.begin, end = s->paragraph.end, space;
  ent_status status = ENT_OK;
  s->quotes = (ent__quotes){0};
  s->cutter.count = s->taken = s->seen = 0;
  while (status == ENT_OK && at < end) {
    space = ent__space_at(s->text, at);
    if (space) {
      at += space;
      continue;
    }
    size_t stop = chunk_end(s->text, at, end);
    ent__cut_chunk(&s->cutter, at, stop);
    for (; s->taken < s->cutter.count; s->taken++)
      ent__quotes_take(&s->quotes, s->text, &s->cutter.words[s->taken], end);
    at = stop;
    if (s->cutter.count + ENT__CHUNK_MAX + 64 > ROOM || s->cutter.count > 256)
      status = flush_sentences(s, false);
  }
  return status == ENT_OK ? flush_sentences(s, true) : status;
}

ent_status ent_segment(ent_sentences *out, ent_arena *arena, const ent_document *document,
                       ent_error *err) {
  ent__word words[ROOM];
  segmenter s = {.arena = arena,
                 .err = err,
                 .text = document->text,
                 .cutter = {.text = document->text, .words = words}};
  ent__lines lines;
  ent_status status = ENT_OK;
  if (document->text.size >= UINT32_MAX)
    return ent_fail(err, ENT_E_LIMIT, "document of 4 GiB or more");
  ent__lines_init(&lines, document->text);
  while (status == ENT_OK && ent__lines_next(&lines, &s.paragraph)) status = segment_paragraph(&s);
  ent__cutter_free(&s.cutter);
  if (status == ENT_OK) *out = (ent_sentences){s.sentences, s.count};
  return status;
}
