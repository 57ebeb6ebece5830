/* The 15 PLOVER types of the PLV data set, onto which other vintages fold. */
#ifndef ENT_CLI_TYPES_H
#define ENT_CLI_TYPES_H

#include "base/slice.h"

enum { CLI_TYPES = 15 };
extern const char *const cli_type_names[CLI_TYPES];
/** Index of a PLOVER type of any vintage or of a CAMEO code; -1: none of them. */
int cli_type_index(ent_slice name);

#endif
