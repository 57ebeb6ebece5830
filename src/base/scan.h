/* Finds, in one pass over raw text, whether any of many words and pairs of words occur. It
 * answers "can this text hold one?", quickly and with few false alarms, never "where?". */
#ifndef ENT_BASE_SCAN_H
#define ENT_BASE_SCAN_H

#include "base/slice.h"

/* An entry's bits: the low seven mean what the caller likes, and count in any spelling; the same
 * shifted by ENT_SCAN_CAPITAL count only where the word, or one of the two, begins with a
 * capital. */
enum { ENT_SCAN_FIGURE = 0x80, ENT_SCAN_CAPITAL = 8 };

typedef struct ent_scan ent_scan;

/** NULL if out of memory; free it with ent_scan_free. Filled by one thread, then read by many. */
ent_scan *ent_scan_new(void);
void ent_scan_free(ent_scan *scan);

/** What the scan knows the word by that `text` begins with; 0 if it holds no letter or digit. */
uint64_t ent_scan_key(ent_slice text);
/** Enters the word of this key, or with a `second` that is not 0 the pair of the two words. false:
 *  out of memory. */
bool ent_scan_enter(ent_scan *scan, uint64_t first, uint64_t second, uint32_t bits);
/** Enters the first word of `phrase`, or its first two if it has more than one (what follows is
 *  not looked at); a phrase without a letter or digit is passed over. Words are folded as by
 *  ent_utf8_fold. false: out of memory. */
bool ent_scan_add(ent_scan *scan, ent_slice phrase, uint32_t bits);

/** The bits of all entries that occur, capitals' shifted down, and ENT_SCAN_FIGURE if a word has a
 *  digit. Words are runs of letters and digits; a full stop inside one vanishes ("U.S." is "us"), a
 *  capital after a small letter begins a new one ("IlhamAliyev"), all else parts them. */
uint32_t ent_scan_run(const ent_scan *scan, ent_slice text);

#endif
