/* Inside room resolve: figures in the making. Shared by amount.c, which reads numbers
 * with their units, and amount_word.c, which reads figures in words. */
#ifndef ENT_RESOLVE_AMOUNT_SCAN_H
#define ENT_RESOLVE_AMOUNT_SCAN_H

#include <math.h>

#include "resolve/amount/amount.h"
#include "resolve/amount/amount_unit.h"

enum { ENT__AMOUNTS_ON_STACK = 32, ENT__NOUN_REACH = 6 };

typedef struct ent__scan {
  ent_arena *arena;
  const ent_sentence *sentence;
  const ent_atom *a;
  ent_atoms atoms;
  ent_amount *found, stack[ENT__AMOUNTS_ON_STACK];
  uint32_t count, capacity;
  bool failed;
} ent__scan;

typedef struct ent__figure {
  uint32_t first, number, end; /* atoms; the end excluded */
  double value, value_to;
  ent_unit unit;
  bool known_unit, range, hyphen;
} ent__figure;

void ent__amount_keep(ent__scan *s, const ent_amount *amount);
/** The amount of a figure without unit or noun. */
ent_amount ent__amount_begin(const ent__scan *s, const ent__figure *f);
/** Sets the comparator by the words before: "about", "more than". */
void ent__amount_look_before(const ent__scan *s, const ent__figure *f, ent_amount *amount);
/** Sets noun and unit by what is counted; `end`: the atom after the figure. */
void ent__amount_find_noun(ent__scan *s, ent_amount *amount, uint32_t end, bool one);
void ent__amount_find_noun_after_of(ent__scan *s, ent_amount *amount, uint32_t end);
void ent__amount_name_unit(ent__scan *s, ent_amount *amount);
/** The head of a number in the tree, if it is a noun after it; UINT32_MAX if not. */
uint32_t ent__amount_head_noun(const ent__scan *s, uint32_t token);

/** Figures in words: each returns the atoms passed, 0 if none begins at `at`. */
uint32_t ent__read_share(ent__scan *s, uint32_t at);
uint32_t ent__read_part_of_time(ent__scan *s, uint32_t at);
uint32_t ent__read_vague(ent__scan *s, uint32_t at);
uint32_t ent__read_ordinal_figure(ent__scan *s, uint32_t at);
uint32_t ent__read_multiple(ent__scan *s, uint32_t at);

#endif
