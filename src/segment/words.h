/* Inside room `segment`: words before they become ent_tokens. */
#ifndef ENT_SEGMENT_WORDS_H
#define ENT_SEGMENT_WORDS_H

#include "model/sentence.h"

/** What the cutting of sentences needs to know of a word. */
typedef enum ent__word_kind {
  ENT__WORD,     /**< letters, names, URLs */
  ENT__NUMBER,   /**< begins with a digit */
  ENT__ABBREV,   /**< ends in its own full stop: "Gen.", "U.S.", "J." */
  ENT__STOP,     /**< . ? ! and runs of them, "。" */
  ENT__ELLIPSIS, /**< "...", "…" */
  ENT__COLON,    /**< ":" */
  ENT__OPEN,     /**< opening quotation mark or bracket */
  ENT__CLOSE,    /**< closing quotation mark or bracket */
  ENT__QUOTE,    /**< straight quotation mark: either */
  ENT__DASH,     /**< "-", "--", "—" */
  ENT__MARK      /**< any other punctuation or symbol */
} ent__word_kind;

enum {
  ENT__CHUNK_MAX = 2048 /**< bytes without white space that are taken as one chunk */
};

typedef struct ent__word {
  uint32_t begin, end; /**< bytes of the text */
  uint8_t kind;        /**< ent__word_kind */
  uint8_t flags;       /**< ENT_TOKEN_*, without SPACE_AFTER and QUOTED */
} ent__word;

/** Words that the document itself shows to be words, for names run together. */
typedef struct ent__vocabulary ent__vocabulary;

/** Where the words of one document are cut. */
typedef struct ent__cutter {
  ent_slice text;
  ent__vocabulary *seen; /**< made when first needed */
  ent__word *words;      /**< room for at least ENT__CHUNK_MAX more at each call */
  size_t count;
} ent__cutter;

/** As ent__space_at, for a byte of 0x80 or more. */
size_t ent__wide_space_at(ent_slice text, size_t at);

/** Bytes of white space at `at`: ASCII's with its control characters, no-break and
 *  typographic spaces, zero-width space, byte order mark; 0 if there is none. */
static inline size_t ent__space_at(ent_slice text, size_t at) {
  unsigned char c = (unsigned char)text.data[at];
  return c < 0x80 ? c <= ' ' || c == 0x7F : ent__wide_space_at(text, at);
}

/** Appends the words of [begin, end), which holds no white space and is at most
 *  ENT__CHUNK_MAX bytes long. */
void ent__cut_chunk(ent__cutter *cutter, size_t begin, size_t end);

void ent__cutter_free(ent__cutter *cutter);

static inline ent_slice ent__word_text(ent_slice text, ent__word word) {
  return (ent_slice){text.data + word.begin, word.end - word.begin};
}

#endif
