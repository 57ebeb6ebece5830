/* The 15 PLOVER types of the PLV data set, onto which other vintages fold. */
#ifndef ENT_ENT__TYPES_H
#define ENT_ENT__TYPES_H

#include "base/slice.h"

enum { ENT__TYPES = 15 };
extern const char *const ent__type_names[ENT__TYPES];
/** Index of a PLOVER type of any vintage or of a CAMEO code; -1: none of them. */
int ent__type_index(ent_slice name);

#endif
