/* UTF-8: decoding, checking, folding for look-up. */
#ifndef ENT_BASE_UTF8_H
#define ENT_BASE_UTF8_H

#include "base/arena.h"
#include "base/slice.h"

/** Bytes of the code point at `at` (1-4) and its value; 0 if malformed
 *  (overlong, surrogate, truncated), *code then unchanged. */
size_t ent_utf8_decode(ent_slice text, size_t at, uint32_t *code);
/** Writes 1-4 bytes; returns how many. */
size_t ent_utf8_encode(uint32_t code, char out[4]);
/** Offset of the first malformed byte; text.size if there is none. */
size_t ent_utf8_check(ent_slice text);

/** Letters of any script, by Unicode category L* or M*. */
bool ent_utf8_is_letter(uint32_t code);
bool ent_utf8_is_upper(uint32_t code);

/** The look-up form: NFKD case-folded, accents dropped, curly quotes made
 *  straight, dashes made '-'; "İlham Əliyev" -> "ilham eliyev". Folded text is
 *  for comparing only. data NULL if out of memory. */
ent_slice ent_utf8_fold(ent_arena *arena, ent_slice text);

#endif
