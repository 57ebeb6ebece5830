/* Tables of currencies, measures and words beside figures. */
#ifndef ENT_RESOLVE_AMOUNT_UNIT_H
#define ENT_RESOLVE_AMOUNT_UNIT_H

#include "resolve/amount/amount.h"
#include "resolve/time/time_lex.h"

/** A unit read from atoms: `code` is constant; `scale` turns the figure into it
 *  (cents 0.01). */
typedef struct ent_unit {
  const char *code;
  double scale;
  ent_unit_class unit_class;
} ent_unit;

/** "$", "US$", "EUR", "Rs." before a figure: atoms taken, 0 if none. */
uint32_t ent__read_currency_before(const ent_atoms *atoms, uint32_t at, ent_unit *unit);
/** "dollars", "US dollars", "(US) dollars", "manat", "€" behind a figure. */
uint32_t ent__read_currency_after(const ent_atoms *atoms, uint32_t at, ent_unit *unit);
/** "percent", "%", "percentage points", "km", "square kilometres", "tonnes". */
uint32_t ent__read_measure(const ent_atoms *atoms, uint32_t at, ent_unit *unit);

/** "about", "more than", "at least", "up to" that ends right before atom `at`:
 *  the comparator (constant) and how many atoms back it begins; "=" and 0. */
const char *ent__read_comparator(const ent_atoms *atoms, uint32_t at, uint32_t *back);

/** The plural, lower case, "persons" for people of any sort; in the arena. */
ent_slice ent__plural_of(ent_arena *arena, ent_slice noun, bool plural);

/** Words before a number that make it a name or a code: "Resolution", "Boeing". */
bool ent__names_by_number(const ent_atom *atom);
/** A word that ends the noun phrase: preposition, conjunction, auxiliary. */
bool ent__ends_noun_phrase(const ent_atom *atom);

#endif
