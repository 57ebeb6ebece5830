/* Inside room `segment`: where sentences end, and what stands in quotation marks. */
#ifndef ENT_SEGMENT_BOUNDARY_H
#define ENT_SEGMENT_BOUNDARY_H

#include "segment/words.h"

/** Open quotation marks, carried from word to word of a paragraph. */
typedef struct ent__quotes {
  bool twofold, single; /**< inside "..." , inside '...' */
  size_t none[2];       /**< up to this byte no closing single mark was found ... */
  size_t found[2];      /**< ... or one at this byte; straight, curly */
} ent__quotes;

/** Settles whether the last word opens or closes a quotation (kind QUOTE becomes
 *  OPEN, CLOSE or WORD) and flags it QUOTED. To be called for each word in order;
 *  `end` is the end of the paragraph. */
void ent__quotes_take(ent__quotes *quotes, ent_slice text, ent__word *word, size_t end);

/** Whether a sentence that began with words[start] ends with words[at]; if so, *last is
 *  its last word (closing marks included). words[count - 1] is the last known; at the
 *  end of a paragraph nothing follows it. */
bool ent__ends_sentence(ent_slice text, const ent__word *words, size_t count, size_t start,
                        size_t at, size_t *last);

/** "no." before anything but a figure is "no" and ".": the stop is the sentence's. */
bool ent__stop_is_own(ent_slice text, const ent__word *words, size_t count, size_t at);

/** "its a": the word at `at` is "it" and "s", the apostrophe left out. */
bool ent__is_its(ent_slice text, const ent__word *words, size_t count, size_t at);

#endif
