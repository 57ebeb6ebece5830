/* Inside the room `code`: the words that govern a figure, and who stands by them. */
#ifndef ENT_CODE_GOVERNED_H
#define ENT_CODE_GOVERNED_H

#include "code/coder.h"

enum { ENT__MAX_ABOVE = 16 };

/** The words that govern the figure, nearest first, what they are done as, and the verbs right below its noun. */
typedef struct ent__governed {
  int32_t noun; /**< what is counted, or the figure itself */
  int32_t above[ENT__MAX_ABOVE];
  uint32_t count;
} ent__governed;

ent__governed ent__governing(const ent__tree *tree, const ent_amount *a);
/** One of the words is of the list. */
bool ent__governed_by(const ent__tree *tree, const ent__governed *p, const char *list);

/** Drops from the cast those that take no side, and those of `other` (may be NULL); places become the states they are in. */
void ent__keep_sides(const ent__tree *tree, ent__cast *cast, const ent__cast *other);
/** Whose the counted are by their own phrase. In all of these nobody of `other` (may be NULL) is added. */
void ent__add_own(const ent__tree *tree, const ent__governed *p, const ent__cast *other, ent__cast *out);
/** Who does the nearest verb above of which the figure itself is not the subject. */
void ent__add_doer(const ent__tree *tree, const ent__governed *p, const ent__cast *other, ent__cast *out);
/** "|A's| aid", "|British| gold", "a contribution |from A|". */
void ent__add_possessor(const ent__tree *tree, const ent__governed *p, const ent__cast *other, ent__cast *out);
/** Whom the phrase or its clause points to by one of the prepositions, a space after each; `home` (may be NULL): also somebody of
 *  `other` himself, done at home. */
void ent__add_pointed(const ent__tree *tree, const ent__governed *p, const char *words, const ent__cast *other, ent__cast *out, bool *home);
/** The object of the verb that the counted do: "20,000 soldiers |occupied Peru|". */
void ent__add_object(const ent__tree *tree, const ent__governed *p, const ent__cast *other, ent__cast *out);
/** "32,000 |Syrians|". */
bool ent__is_nation(const ent__tree *tree, int32_t noun);
/** Drops regions, which give nothing: "the |European| Peace Facility". */
void ent__drop_regions(ent__cast *cast);

/** Begins the report of a figure at what it counts, of its own date; `unit` NULL: the figure's own. Sides, modality and rule are the caller's. */
void ent__report_counted(ent_coder *coder, const ent__tree *tree, const ent_amount *a, const ent__governed *p, const char *indicator, const char *unit,
                         ent_report *report);

#endif
