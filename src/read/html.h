/* Inside room `read`: a page of HTML as text, and what it says of itself. The tree is libxml2's. */
#ifndef ENT_READ_HTML_H
#define ENT_READ_HTML_H

#include <libxml/tree.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/strbuf.h"

/** All slices live in the arena; empty where the page is silent. */
typedef struct ent__html {
  ent_slice text; /**< paragraphs apart by a blank line */
  ent_slice title, author, publisher, language;
  ent_interval published;
} ent__html;

/** Whether the bytes begin as a page does. */
bool ent__is_html(ent_slice bytes);

/** @param page Valid UTF-8. @return false if out of memory. */
bool ent__html_read(ent__html *out, ent_arena *arena, ent_slice page);

/** The node after `node` in the order of the page, within `top`; NULL at the end. `into`: those
 *  inside it come first. */
const xmlNode *ent__html_next(const xmlNode *node, const xmlNode *top, bool into);
/** An element of this name (lower case). */
bool ent__html_is(const xmlNode *node, const char *name);

/** Title, author, publisher, language and publication date, from meta and time elements
 *  and JSON-LD (schema.org). @return false if out of memory. */
bool ent__html_describe(ent__html *out, ent_arena *arena, const xmlNode *root);

#endif
