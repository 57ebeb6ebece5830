/* Inside room `segment`: what the files that cut words share. */
#ifndef ENT_SEGMENT_CUT_H
#define ENT_SEGMENT_CUT_H

#include "segment/words.h"

/** What a chunk is made of: one bit a kind of byte, so that common chunks take a
 *  short way. */
enum {
  ENT__LOWER = 1,
  ENT__UPPER = 2,
  ENT__DIGIT = 4,
  ENT__HIGH = 8, /**< of a character beyond ASCII */
  ENT__APOSTROPHE = 16,
  ENT__DOT = 32,
  ENT__HYPHEN = 64,
  ENT__OTHER = 128,
  ENT__LETTER = ENT__LOWER | ENT__UPPER
};
extern const uint8_t ent__kind_of_byte[256];

static inline unsigned ent__kind_at(ent_slice text, size_t at) {
  return ent__kind_of_byte[(unsigned char)text.data[at]];
}
static inline bool ent__is_digit(char c) { return c >= '0' && c <= '9'; }
static inline bool ent__is_lower(char c) { return c >= 'a' && c <= 'z'; }
static inline bool ent__is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static inline bool ent__is_letter(char c) { return ent__is_lower(c) || ent__is_upper(c); }
static inline bool ent__is_apostrophe(uint32_t code) {
  return code == '\'' || code == 0x2019 || code == 0x2BC;
}
static inline ent_slice ent__part(ent_slice text, size_t begin, size_t end) {
  return (ent_slice){text.data + begin, end - begin};
}

/** The code point at `at` and its size; U+FFFD of one byte if malformed. */
uint32_t ent__code_at(ent_slice text, size_t at, size_t end, size_t *size);
/** Letters, combining marks, ASCII digits. */
bool ent__is_word_code(uint32_t code);

/** Appends a word; an empty one is passed over. */
static inline void ent__add(ent__cutter *c, size_t begin, size_t end, ent__word_kind kind,
                            unsigned flags) {
  if (end <= begin) return;
  c->words[c->count++] = (ent__word){(uint32_t)begin, (uint32_t)end, (uint8_t)kind, (uint8_t)flags};
}

/* All of these work on the chunk that ends at `end`. */

/** Where the last clitic of [begin, end) begins: "'s" of "Pakistan's"; `end` if none. */
size_t ent__clitic_begin(ent_slice text, size_t begin, size_t end);
/** Appends letters and digits, clitics and joined words apart. mask: kinds of bytes. */
void ent__add_word(ent__cutter *c, size_t begin, size_t end, unsigned mask, unsigned flags);
/** The same for ASCII letters only. */
void ent__add_letters(ent__cutter *c, size_t begin, size_t end, unsigned flags);

/** End of the digits at `at`. */
size_t ent__digits_end(ent_slice text, size_t at, size_t end);
/** End of the figure at `at`: 1,000.5  5:00  11/28/2000  713-646-3393. */
size_t ent__number_end(ent_slice text, size_t at, size_t end);
/** Appends the figure at `begin` and its unit; returns where it went on to. */
size_t ent__add_number(ent__cutter *c, size_t begin, size_t end, unsigned flags);

/** End of the URL, address, host or file name at `at`; `at` if there is none. */
size_t ent__address_end(ent_slice text, size_t at, size_t end);
/** End of the share's code at `at`: "MITH.T" of "<MITH.T>"; `at` if there is none. */
size_t ent__ticker_end(ent_slice text, size_t at, size_t end);

/** Appends one or more marks at `at` of the chunk that began at `begin`; returns where
 *  it went on to. */
size_t ent__cut_mark(ent__cutter *c, size_t begin, size_t at, size_t end);

#endif
