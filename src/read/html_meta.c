/* What a page says of itself: <meta> of Open Graph, Dublin Core and the like, JSON-LD of
 * schema.org, <time>. Of dates, that of publication is wanted, never that of a change;
 * the more explicit source wins: meta, then JSON-LD, then a <time> marked as publication,
 * then the first <time> of the page. */
#include <jansson.h>

#include "read/byline.h"
#include "read/html.h"

typedef struct page_facts {
  ent_arena *arena;
  ent__html *out;
  ent_interval linked, marked, timed; /* from JSON-LD, from marked <time>, from any */
  bool failed;
} page_facts;

/* The attribute's value; empty if there is none. Borrowed from the tree. */
static ent_slice attribute(const xmlNode *node, const char *name) {
  const xmlAttr *found = xmlHasProp(node, (const xmlChar *)name);
  const xmlNode *value = found ? found->children : NULL;
  return value ? ent_slice_of((const char *)value->content) : ENT_EMPTY;
}

/* The text inside an element that holds no others. */
static ent_slice content_of(const xmlNode *node) {
  return node->children ? ent_slice_of((const char *)node->children->content) : ENT_EMPTY;
}

static bool is_any(ent_slice word, const char *const *words) {
  for (; *words; words++)
    if (ent_slice_eq_nocase(word, ent_slice_of(*words))) return true;
  return false;
}

/* An ISO time, "20190614", "14 June 2019". */
static ent_interval read_date(ent_slice text) {
  ent_interval out = ENT_INTERVAL_NONE;
  size_t begin, digits = 0;
  char iso[11];
  text = ent_slice_trim(text);
  while (digits < text.size && text.data[digits] >= '0' && text.data[digits] <= '9') digits++;
  if (digits == 8 || digits == 14) {
    snprintf(iso, sizeof iso, "%.4s-%.2s-%.2s", text.data, text.data + 4, text.data + 6);
    return ent_interval_parse((ent_slice){iso, 10}, &out) ? out : ENT_INTERVAL_NONE;
  }
  if (digits == 4 && ent_interval_parse(text, &out)) return out;
  return ent__find_date(text, &begin);
}

/* Keeps the first that is said. */
static void keep(page_facts *f, ent_slice *field, ent_slice written) {
  written = ent_slice_trim(written);
  if (field->size || !written.size) return;
  *field = ent_arena_copy(f->arena, written);
  f->failed |= !field->data;
}

static void keep_date(ent_interval *field, ent_slice written) {
  if (!ent_interval_known(*field)) *field = read_date(written);
}

static void read_meta(page_facts *f, const xmlNode *node) {
  static const char *const dates[] = {"article:published_time", "og:article:published_time",
      "article:published", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
      "dc.date.created", "dcterms.date", "dcterms.issued", "dcterms.created", "pubdate", "publishdate",
      "publish-date", "publish_date", "publication_date", "parsely-pub-date", "sailthru.date",
      "citation_publication_date", "citation_date", "cxenseparse:recs:publishtime", NULL};
  static const char *const titles[] = {"og:title", "twitter:title", "dc.title", "citation_title", NULL};
  static const char *const authors[] = {"author", "article:author", "dc.creator", "parsely-author",
      "citation_author", NULL};
  static const char *const publishers[] = {"og:site_name", "dc.publisher", "publisher", NULL};
  static const char *const keys[] = {"property", "name", "itemprop"};
  ent_slice content = attribute(node, "content");
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    ent_slice key = attribute(node, keys[i]);
    if (is_any(key, dates)) keep_date(&f->out->published, content);
    if (is_any(key, titles)) keep(f, &f->out->title, content);
    if (is_any(key, authors) && ent_slice_find(content, ENT_SLICE("://"), 0) == SIZE_MAX)
      keep(f, &f->out->author, content);
    if (is_any(key, publishers)) keep(f, &f->out->publisher, content);
  }
}

static ent_slice text_of(const json_t *value) {
  if (json_is_array(value)) value = json_array_get(value, 0);
  if (json_is_object(value)) value = json_object_get(value, "name");
  return json_is_string(value) ? (ent_slice){json_string_value(value), json_string_length(value)}
                               : ENT_EMPTY;
}

/* An object of schema.org, a list of them, or a graph. */
static void read_linked(page_facts *f, const json_t *value, int depth) {
  size_t i;
  json_t *item;
  if (depth > 4) return;
  if (json_is_array(value)) json_array_foreach(value, i, item) read_linked(f, item, depth + 1);
  if (!json_is_object(value)) return;
  read_linked(f, json_object_get(value, "@graph"), depth + 1);
  read_linked(f, json_object_get(value, "mainEntity"), depth + 1);
  if (!json_object_get(value, "datePublished")) return;
  keep_date(&f->linked, text_of(json_object_get(value, "datePublished")));
  keep(f, &f->out->title, text_of(json_object_get(value, "headline")));
  keep(f, &f->out->author, text_of(json_object_get(value, "author")));
  keep(f, &f->out->publisher, text_of(json_object_get(value, "publisher")));
}

static void read_script(page_facts *f, const xmlNode *node) {
  ent_slice content = content_of(node);
  json_t *value;
  if (!ent_slice_eq_nocase(attribute(node, "type"), ENT_SLICE("application/ld+json"))) return;
  value = json_loadb(content.data, content.size, JSON_DISABLE_EOF_CHECK, NULL);
  read_linked(f, value, 0);
  json_decref(value);
}

static void read_time(page_facts *f, const xmlNode *node) {
  ent_slice when = attribute(node, "datetime");
  ent_slice what = attribute(node, "itemprop"), class = attribute(node, "class");
  bool changed = ent_slice_eq_nocase(what, ENT_SLICE("dateModified")) ||
                 ent_slice_find(class, ENT_SLICE("modified"), 0) != SIZE_MAX ||
                 ent_slice_find(class, ENT_SLICE("updated"), 0) != SIZE_MAX;
  bool marked = ent_slice_eq_nocase(what, ENT_SLICE("datePublished")) ||
                ent_slice_find(class, ENT_SLICE("publish"), 0) != SIZE_MAX ||
                xmlHasProp(node, (const xmlChar *)"pubdate") != NULL;
  if (changed && !marked) return;
  keep_date(marked ? &f->marked : &f->timed, when);
}

/* The words of a <title>, before the name of the site. */
static ent_slice own_title(ent_slice title) {
  static const char *const bars[] = {" | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " :: "};
  size_t best = title.size;
  for (size_t i = 0; i < sizeof bars / sizeof *bars; i++) {
    size_t at = ent_slice_find(title, ent_slice_of(bars[i]), 0);
    if (at < best && at > 20) best = at;
  }
  return (ent_slice){title.data, best};
}

/* "en-GB" -> "en" */
static void read_language(page_facts *f, const xmlNode *node) {
  ent_slice code = attribute(node, "lang");
  keep(f, &f->out->language, ent_slice_cut(&code, '-'));
}

bool ent__html_describe(ent__html *out, ent_arena *arena, const xmlNode *root) {
  page_facts f = {arena, out, ENT_INTERVAL_NONE, ENT_INTERVAL_NONE, ENT_INTERVAL_NONE, false};
  ent_slice title = ENT_EMPTY;
  for (const xmlNode *n = root; n; n = ent__html_next(n, root, true)) {
    if (ent__html_is(n, "meta")) read_meta(&f, n);
    if (ent__html_is(n, "time")) read_time(&f, n);
    if (ent__html_is(n, "html")) read_language(&f, n);
    if (ent__html_is(n, "script")) read_script(&f, n);
    if (ent__html_is(n, "title") && !title.size) title = content_of(n);
  }
  keep(&f, &out->title, own_title(ent_slice_trim(title)));
  if (!ent_interval_known(out->published)) out->published = f.linked;
  if (!ent_interval_known(out->published)) out->published = f.marked;
  if (!ent_interval_known(out->published)) out->published = f.timed;
  return !f.failed;
}
