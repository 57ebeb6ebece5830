/* Inside room `segment`: text -> paragraphs. */
#ifndef ENT_SEGMENT_LINES_H
#define ENT_SEGMENT_LINES_H

#include "model/sentence.h"

typedef struct ent__paragraph {
  size_t begin, end; /**< bytes, without white space at both ends */
  uint32_t number;   /**< 0-based in the document */
  bool blank_after;  /**< an empty line or the end of the text follows */
  bool last;         /**< nothing follows */
  ent_sentence_kind kind;
} ent__paragraph;

typedef struct ent__lines {
  ent_slice text;
  size_t at;
  bool ragged;        /**< wrapped by hand, at no column */
  size_t width;       /**< column at which the text is wrapped by hand; 0: it is not */
  uint32_t number;    /**< of the next paragraph */
  uint32_t headlines; /**< how many began the document so far */
  bool body;          /**< running text was seen */
  bool transcript;    /**< several lines begin with a name in capitals and a colon */
  ent__paragraph rest; /**< of a paragraph whose dateline went before; empty: none */
} ent__lines;

void ent__lines_init(ent__lines *lines, ent_slice text);
/** The next paragraph; false at the end. A dateline before its text comes as a paragraph of its own,
 *  a byline, with the same number. */
bool ent__lines_next(ent__lines *lines, ent__paragraph *out);

#endif
