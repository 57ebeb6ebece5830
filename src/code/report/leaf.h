/* Inside the room `code`: the leaf of a root that an entry left open. */
#ifndef ENT_CODE_LEAF_H
#define ENT_CODE_LEAF_H

#include "code/tree/tree.h"

/** The code itself or a leaf below it, by the words below the trigger. Constant text. */
ent_slice ent__leaf_of(const ent__tree *tree, int32_t at, ent_slice code);

#endif
