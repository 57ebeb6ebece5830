/* Inside room `read`: what the first lines of an article say about it. */
#ifndef ENT_READ_BYLINE_H
#define ENT_READ_BYLINE_H

#include "base/date.h"

typedef struct ent__byline {
  ent_slice title, author; /**< parts of the text; empty if not plain */
  ent_interval published;  /**< ENT_INTERVAL_NONE if not plain */
} ent__byline;

ent__byline ent__byline_find(ent_slice text);

/** The first full date in `line`, or month and year; *begin: where it begins. */
ent_interval ent__find_date(ent_slice line, size_t *begin);

#endif
