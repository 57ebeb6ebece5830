/* Inside room `read`: what the first lines of an article, and the last, say about it. */
#ifndef ENT_READ_BYLINE_H
#define ENT_READ_BYLINE_H

#include "base/date.h"
#include "model/document.h"

typedef struct ent__byline {
  ent_slice title, author; /**< parts of the text; empty if not plain */
  ent_interval published;  /**< ENT_INTERVAL_NONE if not plain */
} ent__byline;

ent__byline ent__byline_find(ent_slice text);

/** Publication from the byline, where nothing else has told it. */
void ent__take_byline_date(ent_document *document, const ent__byline *byline);

/** The first full date in `line`, or month and year; *begin: where it begins. */
ent_interval ent__find_date(ent_slice line, size_t *begin);

#endif
