/* A page of HTML -> its text. The longest <article> is read, else <main>, else the body;
 * scripts, styles, menus, forms and page feet are passed over; block elements end a
 * paragraph, white space is one blank. Not done: what scripts would write, frames. */
#include "read/html.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <limits.h>

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static bool begins(ent_slice text, size_t at, const char *lower) {
  size_t size = strlen(lower);
  return at + size <= text.size &&
         ent_slice_eq_nocase((ent_slice){text.data + at, size}, (ent_slice){lower, size});
}

bool ent__is_html(ent_slice bytes) {
  size_t at = 0;
  while (at < bytes.size && is_space(bytes.data[at])) at++;
  if (begins(bytes, at, "<?xml")) { /* XHTML */
    size_t end = ent_slice_find(bytes, ENT_SLICE("?>"), at);
    if (end == SIZE_MAX) return false;
    for (at = end + 2; at < bytes.size && is_space(bytes.data[at]);) at++;
  }
  return begins(bytes, at, "<!doctype html") || begins(bytes, at, "<html");
}

/* ---- the tree ---- */

bool ent__html_is(const xmlNode *node, const char *name) {
  return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

static bool is_one_of(const xmlNode *node, const char *const *names) {
  for (; *names; names++)
    if (ent__html_is(node, *names)) return true;
  return false;
}

const xmlNode *ent__html_next(const xmlNode *node, const xmlNode *top, bool into) {
  if (into && node->children) return node->children;
  for (; node && node != top; node = node->parent)
    if (node->next) return node->next;
  return NULL;
}

/* ---- text ---- */

static const char *const silent[] = {"script", "style", "noscript", "template", "svg", "nav",
    "footer", "aside", "form", "button", "select", "iframe", "head", "figcaption", "textarea",
    "object", "video", "audio", NULL};
static const char *const blocks[] = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol",
    "table", "blockquote", "section", "article", "header", "figure", "pre", "main", "dl", "hr", NULL};
static const char *const lines[] = {"br", "li", "tr", "dt", "dd", NULL};

/* What stands between the last word and the next. */
typedef enum gap { GAP_NONE, GAP_BLANK, GAP_LINE, GAP_PARAGRAPH } gap;

typedef struct writer {
  ent_strbuf text;
  gap owed; /* before the next word */
} writer;

static void owe(writer *w, gap g) {
  if (w->owed < g) w->owed = g;
}

static void pay(writer *w) {
  static const char *const written[] = {"", " ", "\n", "\n\n"};
  if (w->text.size) ent_strbuf_puts(&w->text, written[w->owed]);
  w->owed = GAP_NONE;
}

/* Where an element begins and where it ends. */
static void edge(writer *w, const xmlNode *node) {
  if (is_one_of(node, blocks) || is_one_of(node, silent)) owe(w, GAP_PARAGRAPH);
  if (is_one_of(node, lines)) owe(w, GAP_LINE);
  if (ent__html_is(node, "td")) owe(w, GAP_BLANK);
}

/* Characters that are no ink: blanks of other widths, marks where a word may be broken. */
static size_t no_ink(const char *at, bool *blank) {
  unsigned char third;
  *blank = is_space(*at);
  if (*blank) return 1;
  *blank = !strncmp(at, "\xC2\xA0", 2);                     /* U+00A0 */
  if (*blank || !strncmp(at, "\xC2\xAD", 2)) return 2;      /* U+00AD */
  if (strncmp(at, "\xE2\x80", 2)) return 0;
  third = (unsigned char)at[2];
  *blank = third >= 0x80 && third <= 0x8A;                  /* U+2000 ... */
  return *blank || (third >= 0x8B && third <= 0x8D) ? 3 : 0; /* U+200B ... */
}

static void write_words(writer *w, const char *at) {
  while (*at) {
    bool blank;
    size_t size = no_ink(at, &blank);
    if (blank) owe(w, GAP_BLANK);
    if (!size) {
      pay(w);
      ent_strbuf_putc(&w->text, *at);
    }
    at += size ? size : 1;
  }
}

static void write_text(writer *w, const xmlNode *top) {
  const xmlNode *node = top;
  while (node) {
    bool passed = node->type == XML_COMMENT_NODE || is_one_of(node, silent);
    if (node->type == XML_TEXT_NODE && node->content) write_words(w, (const char *)node->content);
    edge(w, node);
    const xmlNode *next = ent__html_next(node, top, !passed);
    /* every element that ends before the next node begins */
    if (passed || !node->children)
      for (; node && node != top && (!next || node->parent != next->parent); node = node->parent)
        edge(w, node->parent);
    node = next;
  }
}

/* Bytes of text inside, words or not: enough to tell an article from a teaser. */
static size_t size_of(const xmlNode *top) {
  size_t size = 0;
  for (const xmlNode *n = top; n; n = ent__html_next(n, top, !is_one_of(n, silent)))
    if (n->type == XML_TEXT_NODE && n->content) size += strlen((const char *)n->content);
  return size;
}

/* The longest of the first elements of this name; NULL if there is none. */
static const xmlNode *longest(const xmlNode *root, const char *name) {
  enum { MOST = 64 }; /* a page of endless teasers costs no more */
  const xmlNode *best = NULL;
  size_t most = 0;
  int found = 0;
  for (const xmlNode *n = root; n && found < MOST; n = ent__html_next(n, root, true)) {
    if (!ent__html_is(n, name)) continue;
    size_t size = size_of(n);
    if (!best || size > most) best = n, most = size;
    found++;
  }
  return best;
}

static bool read_tree(ent__html *out, ent_arena *arena, const xmlNode *root) {
  static const char *const parts[] = {"article", "main", "body"};
  enum { TOO_SHORT = 200 }; /* bytes: a teaser, not the article */
  writer w = {.owed = GAP_NONE};
  ent_strbuf_init(&w.text, 0);
  for (size_t i = 0; i < sizeof parts / sizeof *parts && w.text.size < TOO_SHORT; i++) {
    const xmlNode *part = longest(root, parts[i]);
    if (!part) continue;
    ent_strbuf_clear(&w.text);
    w.owed = GAP_NONE;
    write_text(&w, part);
  }
  out->text = ent_arena_copy(arena, ent_strbuf_slice(&w.text));
  bool good = !w.text.failed && out->text.data;
  ent_strbuf_free(&w.text);
  return good && ent__html_describe(out, arena, root);
}

/* The tree of a page; NULL if out of memory. What is wrong in it is mended as browsers do, in silence;
 * a page nested without end is read too (XML_PARSE_HUGE, which htmlReadMemory does not pass on). */
static htmlDocPtr parse(ent_slice page) {
  xmlInitParser();
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(page.data, (int)page.size);
  if (!context) return NULL;
  htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                  HTML_PARSE_NONET | HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC);
  context->options |= XML_PARSE_HUGE;
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(context);
  htmlDocPtr tree = context->myDoc;
  htmlFreeParserCtxt(context);
  return tree;
}

bool ent__html_read(ent__html *out, ent_arena *arena, ent_slice page) {
  *out = (ent__html){.published = ENT_INTERVAL_NONE, .text = ENT_SLICE("")};
  if (page.size > INT_MAX) return false;
  htmlDocPtr tree = parse(page);
  const xmlNode *root = tree ? xmlDocGetRootElement(tree) : NULL;
  bool good = tree && (!root || read_tree(out, arena, root));
  xmlFreeDoc(tree);
  return good;
}
