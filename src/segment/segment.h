/* Room 2: document -> sentences of words with exact byte offsets.
 *
 * Words follow the Universal Dependencies English treebanks: do|n't, Azerbaijan|'s,
 * can|not, $|12.5, 25|%, 15|-|year; "U.S.", URLs and "..." are one. */
#ifndef ENT_SEGMENT_SEGMENT_H
#define ENT_SEGMENT_SEGMENT_H

#include "base/arena.h"
#include "base/error.h"
#include "model/document.h"
#include "model/sentence.h"

/** Longest sentence, in words; a longer one is cut, at punctuation if there is any. */
enum { ENT_SEGMENT_MAX_WORDS = 1000 };

/** Cuts document->text into sentences and words.
 *
 *  Words stand in order, never overlap and only white space lies between them;
 *  each is in exactly one sentence and none is empty. Filled in per word: begin,
 *  end, form, flags; head is -1, the rest is zero for room `parse`. A sentence
 *  spans its first word's begin to its last word's end. Linear in the text.
 *
 *  @param[out] out  Written only on ENT_OK; lives in `arena`.
 *  @param document  Its text must be valid UTF-8 (other bytes are survived) and
 *                   outlive the sentences: forms point into it.
 *  @return ENT_OK; ENT_E_LIMIT (text of 4 GiB or more, arena's limit hit); ENT_E_NOMEM. */
ent_status ent_segment(ent_sentences *out, ent_arena *arena, const ent_document *document,
                       ent_error *err) ENT_MUST_CHECK;

#endif
