/* Inside the room `code`: what the words around a deed say of whether it was done, gathered by modality.c on its way up the tree. */
#ifndef ENT_CODE_SEEN_H
#define ENT_CODE_SEEN_H

#include <stdbool.h>

typedef struct ent__seen {
  bool denied, planned, wished, supposed, ongoing, ceased;
  const char *drop; /**< why nothing is reported; or NULL */
} ent__seen;

#endif
