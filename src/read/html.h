/* Inside room `read`: a page of HTML as text, and what it says of itself. */
#ifndef ENT_READ_HTML_H
#define ENT_READ_HTML_H

#include "base/arena.h"
#include "base/date.h"
#include "base/strbuf.h"

/** All slices live in the arena; empty where the page is silent. */
typedef struct ent__html {
  ent_slice text; /**< paragraphs apart by a blank line */
  ent_slice title, author, publisher, language;
  ent_interval published;
} ent__html;

/** One tag, "<name attributes>"; slices of the page. */
typedef struct ent__tag {
  ent_slice name, attributes;
  size_t end; /**< the byte after it */
  bool closes;
} ent__tag;

/** Whether the bytes begin as a page does. */
bool ent__is_html(ent_slice bytes);

/** @param page Valid UTF-8. @return false if out of memory. */
bool ent__html_read(ent__html *out, ent_arena *arena, ent_slice page);

/** The tag at `at`, where a '<' stands; false if it is none. */
bool ent__tag_at(ent_slice page, size_t at, ent__tag *out);
/** Where the content of this tag ends: at its closing tag, else at the end of the page. */
size_t ent__tag_content_end(ent_slice page, const ent__tag *tag);
/** The value of an attribute as written; empty if there is none. */
ent_slice ent__tag_attribute(const ent__tag *tag, const char *name);
/** Appends text with its character references resolved. */
void ent__html_unescape(ent_strbuf *out, ent_slice text);

/** Title, author, publisher, language and publication date, from meta and time elements
 *  and JSON-LD (schema.org). @return false if out of memory. */
bool ent__html_describe(ent__html *out, ent_arena *arena, ent_slice page);

#endif
