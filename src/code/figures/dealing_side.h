/* Inside the room `code`: whose a dealing is, and with whom. */
#ifndef ENT_CODE_DEALING_SIDE_H
#define ENT_CODE_DEALING_SIDE_H

#include "code/coder.h"

/** Which side alone is enough: a state's exports and debts are its own, a loan is somebody's without a lender. */
typedef enum ent__alone { ENT__ALONE_NEVER, ENT__ALONE_OWNER, ENT__ALONE_OTHER } ent__alone;

/** A kind of dealing. */
typedef struct ent__dealing {
  const char *nouns; /**< word list */
  const char *indicator;
  const char *owner, *other; /**< prepositions of whose it is, and with whom; a space after each */
  bool mutual, counted;      /**< counted: the figure is of heads, not of money */
  ent__alone alone;
} ent__dealing;

/** Whose the dealing at `noun` is and with whom: by its phrase, by who has or gets it, by the pair the text
 *  is on, by what was told of such a dealing before. False if it is not known. */
bool ent__dealing_sides(const ent_coder *coder, const ent__tree *tree, int32_t noun, const ent__dealing *d,
                        ent__cast *owner, ent__cast *other);
/** The noun's own phrase names both. */
bool ent__phrase_names_both(const ent__tree *tree, int32_t noun, const ent__dealing *d);
/** The measure of this kind told last, at most `reach` sentences ago; NULL. */
const ent_report *ent__dealing_before(const ent_coder *coder, const ent__tree *tree, const ent__dealing *d,
                                      uint32_t reach);

/** Adds whom the nouns after these prepositions name, places too; a space after each word. */
void ent__fill_prepositions(const ent__tree *tree, int32_t at, const char *words, ent__cast *out);

#endif
