/* What a charge and a denial speak of, by the words of their sentences. */
#ifndef ENT_RECORD_MATTER_H
#define ENT_RECORD_MATTER_H

#include "base/slice.h"

/** How many beginnings of words two sentences share, save names and words of charging. */
uint32_t ent__shared_stems(ent_slice a, ent_slice b);

/** Kinds of matter a sentence speaks of, as bits; 0: none that is known. Words that charge and deny tell none. */
unsigned ent__matters_of(ent_slice text);

/** Says nothing of what is denied: "Kigali rejects this." */
bool ent__is_bare_denial(ent_slice text);

#endif
