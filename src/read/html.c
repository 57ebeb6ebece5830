/* A page of HTML -> its text. The longest <article> is read, else <main>, else the body;
 * scripts, styles, menus, forms and page feet are passed over; block elements end a
 * paragraph, white space is one blank. No tree is built: tags that do not match only
 * shift a paragraph's end. Not done: what scripts would write, frames. */
#include "read/html.h"

#include "base/utf8.h"

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
static bool is_name_end(char c) { return is_space(c) || c == '>' || c == '/'; }

static bool begins(ent_slice text, size_t at, const char *lower) {
  size_t size = strlen(lower);
  return at + size <= text.size &&
         ent_slice_eq_nocase((ent_slice){text.data + at, size}, (ent_slice){lower, size});
}

static bool is_one_of(ent_slice name, const char *const *names) {
  for (; *names; names++)
    if (ent_slice_eq_nocase(name, ent_slice_of(*names))) return true;
  return false;
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

/* ---- tags ---- */

/* The end of the tag that begins at `at`: quoted values may hold '>'. */
static size_t tag_end(ent_slice page, size_t at) {
  char quote = 0;
  for (size_t i = at; i < page.size; i++) {
    char c = page.data[i];
    if (quote) {
      if (c == quote) quote = 0;
    } else if ((c == '"' || c == '\'') && i > at && page.data[i - 1] == '=') {
      quote = c;
    } else if (c == '>') {
      return i + 1;
    }
  }
  return page.size;
}

bool ent__tag_at(ent_slice page, size_t at, ent__tag *out) {
  size_t from = at + 1, to;
  out->closes = from < page.size && page.data[from] == '/';
  from += out->closes;
  if (from >= page.size || !is_letter(page.data[from])) return false;
  for (to = from; to < page.size && !is_name_end(page.data[to]);) to++;
  out->end = tag_end(page, to);
  out->name = (ent_slice){page.data + from, to - from};
  out->attributes = (ent_slice){page.data + to, out->end - to};
  return true;
}

size_t ent__tag_content_end(ent_slice page, const ent__tag *tag) {
  for (size_t at = tag->end; at < page.size; at++) {
    const char *open = memchr(page.data + at, '<', page.size - at);
    ent__tag end;
    if (!open) break;
    at = (size_t)(open - page.data);
    if (ent__tag_at(page, at, &end) && end.closes && ent_slice_eq_nocase(end.name, tag->name))
      return at;
  }
  return page.size;
}

ent_slice ent__tag_attribute(const ent__tag *tag, const char *name) {
  ent_slice a = tag->attributes;
  for (size_t at = 0; at < a.size;) {
    size_t from = at, to;
    while (from < a.size && (is_space(a.data[from]) || a.data[from] == '/')) from++;
    for (to = from; to < a.size && a.data[to] != '=' && !is_name_end(a.data[to]);) to++;
    ent_slice key = {a.data + from, to - from};
    at = to + (to == from);
    while (to < a.size && is_space(a.data[to])) to++;
    if (to >= a.size || a.data[to] != '=') continue;
    for (to++; to < a.size && is_space(a.data[to]);) to++;
    char quote = to < a.size && (a.data[to] == '"' || a.data[to] == '\'') ? a.data[to] : 0;
    from = to + (quote != 0);
    for (to = from; to < a.size && (quote ? a.data[to] != quote : !is_space(a.data[to]) && a.data[to] != '>');)
      to++;
    at = to + (quote != 0);
    if (ent_slice_eq_nocase(key, ent_slice_of(name))) return (ent_slice){a.data + from, to - from};
  }
  return ENT_EMPTY;
}

/* ---- character references ---- */

typedef struct named_character {
  const char *name;
  uint32_t code;
} named_character;
static const named_character named[] = {
    {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", ' '},
    {"ensp", ' '}, {"emsp", ' '}, {"thinsp", ' '}, {"shy", 0}, {"zwnj", 0}, {"zwj", 0},
    {"mdash", 0x2014}, {"ndash", 0x2013}, {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C},
    {"rdquo", 0x201D}, {"hellip", 0x2026}, {"bull", 0x2022}, {"middot", 0xB7}, {"copy", 0xA9},
    {"reg", 0xAE}, {"trade", 0x2122}, {"euro", 0x20AC}, {"pound", 0xA3}, {"yen", 0xA5},
    {"cent", 0xA2}, {"sect", 0xA7}, {"deg", 0xB0}, {"frac12", 0xBD}, {"frac14", 0xBC},
    {"laquo", 0xAB}, {"raquo", 0xBB}, {"agrave", 0xE0}, {"aacute", 0xE1}, {"acirc", 0xE2},
    {"atilde", 0xE3}, {"auml", 0xE4}, {"aring", 0xE5}, {"ccedil", 0xE7}, {"egrave", 0xE8},
    {"eacute", 0xE9}, {"ecirc", 0xEA}, {"euml", 0xEB}, {"iacute", 0xED}, {"icirc", 0xEE},
    {"iuml", 0xEF}, {"ntilde", 0xF1}, {"oacute", 0xF3}, {"ocirc", 0xF4}, {"otilde", 0xF5},
    {"ouml", 0xF6}, {"oslash", 0xF8}, {"uacute", 0xFA}, {"ucirc", 0xFB}, {"uuml", 0xFC},
    {"szlig", 0xDF}, {"Aacute", 0xC1}, {"Ccedil", 0xC7}, {"Eacute", 0xC9}, {"Iacute", 0xCD},
    {"Oacute", 0xD3}, {"Ouml", 0xD6}, {"Oslash", 0xD8}, {"Uuml", 0xDC}, {"scaron", 0x161},
    {"Scaron", 0x160}};

/* "&eacute;", "&#233;", "&#xE9;" at `at`: its bytes, 0 if it is none. */
static size_t read_reference(ent_slice text, size_t at, uint32_t *code) {
  size_t from = at + 1, to = from;
  while (to < text.size && to < from + 10 && text.data[to] != ';' && !is_space(text.data[to])) to++;
  if (to >= text.size || text.data[to] != ';' || to == from) return 0;
  ent_slice name = {text.data + from, to - from};
  if (name.data[0] == '#') {
    bool hex = name.size > 1 && (name.data[1] == 'x' || name.data[1] == 'X');
    *code = 0;
    for (size_t i = 1 + hex; i < name.size; i++) {
      char c = name.data[i];
      uint32_t digit = c >= '0' && c <= '9' ? (uint32_t)(c - '0')
                       : is_letter(c)       ? ((uint32_t)c | 32) - 'a' + 10 : 99;
      if (digit >= (hex ? 16U : 10U) || *code > 0x10FFFF) return 0;
      *code = *code * (hex ? 16 : 10) + digit;
    }
    if (*code > 0x10FFFF || (*code >= 0xD800 && *code < 0xE000)) *code = 0xFFFD;
    if (*code == 0xA0 || (*code < ' ' && *code)) *code = ' ';
    return to + 1 - at;
  }
  for (size_t i = 0; i < sizeof named / sizeof *named; i++)
    if (ent_slice_is(name, named[i].name)) {
      *code = named[i].code;
      return to + 1 - at;
    }
  return 0;
}

/* One character at `at`; the bytes it takes of the page. */
static size_t copy_character(ent_strbuf *out, ent_slice text, size_t at) {
  uint32_t code = 0;
  size_t size = text.data[at] == '&' ? read_reference(text, at, &code) : 0;
  char utf8[4];
  if (!size) {
    ent_strbuf_putc(out, text.data[at]);
    return 1;
  }
  if (code) ent_strbuf_add(out, (ent_slice){utf8, ent_utf8_encode(code, utf8)});
  return size;
}

void ent__html_unescape(ent_strbuf *out, ent_slice text) {
  for (size_t at = 0; at < text.size;) at += copy_character(out, text, at);
}

/* ---- text ---- */

static const char *const silent[] = {"script", "style", "noscript", "template", "svg", "nav",
    "footer", "aside", "form", "button", "select", "iframe", "head", "figcaption", "textarea",
    "object", "video", "audio", NULL};
static const char *const blocks[] = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol",
    "table", "blockquote", "section", "article", "header", "figure", "pre", "main", "dl", "hr", NULL};
static const char *const lines[] = {"br", "li", "tr", "dt", "dd", NULL};

/* The end of the text as it stands: a break is owed before the next word. */
static void owe(int *owed, int breaks) {
  if (*owed < breaks) *owed = breaks;
}

static void pay(ent_strbuf *out, int *owed) {
  if (out->size)
    for (int i = 1; i < *owed; i++) ent_strbuf_putc(out, '\n');
  if (out->size && *owed == 1) ent_strbuf_putc(out, ' ');
  *owed = 0;
}

/* `owed`: 1 a blank, 2 a line's end, 3 a paragraph's. */
static void read_text(ent_strbuf *out, ent_slice page, size_t from, size_t to) {
  int owed = 0;
  for (size_t at = from; at < to;) {
    char c = page.data[at];
    ent__tag tag;
    if (c == '<' && begins(page, at, "<!--")) {
      size_t end = ent_slice_find(page, ENT_SLICE("-->"), at);
      at = end == SIZE_MAX ? to : end + 3;
    } else if (c == '<' && at + 1 < to && page.data[at + 1] == '!') {
      at = tag_end(page, at);
    } else if (c == '<' && ent__tag_at(page, at, &tag)) {
      bool passed = !tag.closes && is_one_of(tag.name, silent);
      if (is_one_of(tag.name, blocks) || passed) owe(&owed, 3);
      if (is_one_of(tag.name, lines)) owe(&owed, 2);
      if (ent_slice_eq_nocase(tag.name, ENT_SLICE("td"))) owe(&owed, 1);
      at = passed ? ent__tag_content_end(page, &tag) : tag.end;
    } else if (is_space(c)) {
      owe(&owed, 1);
      at++;
    } else {
      size_t before = out->size;
      pay(out, &owed);
      size_t paid = out->size;
      at += copy_character(out, page, at);
      if (out->size == paid) out->size = before; /* a soft hyphen */
      else if (out->data && out->data[out->size - 1] == ' ') out->size = paid, owe(&owed, 1);
    }
  }
}

/* The longest of the first elements of this name, inside. */
static bool longest(ent_slice page, const char *name, size_t *from, size_t *to) {
  enum { MOST = 64 }; /* a page of endless teasers costs no more */
  int found = 0;
  *from = *to = 0;
  for (size_t at = 0; at < page.size && found < MOST; at++) {
    const char *open = memchr(page.data + at, '<', page.size - at);
    ent__tag tag;
    if (!open) break;
    at = (size_t)(open - page.data);
    if (!ent__tag_at(page, at, &tag) || tag.closes ||
        !ent_slice_eq_nocase(tag.name, ent_slice_of(name)))
      continue;
    size_t end = ent__tag_content_end(page, &tag);
    if (end - tag.end > *to - *from) *from = tag.end, *to = end;
    found++;
  }
  return found > 0;
}

bool ent__html_read(ent__html *out, ent_arena *arena, ent_slice page) {
  static const char *const parts[] = {"article", "main", "body"};
  enum { TOO_SHORT = 200 }; /* bytes: a teaser, not the article */
  ent_strbuf text;
  size_t from = 0, to = page.size;
  *out = (ent__html){.published = ENT_INTERVAL_NONE};
  ent_strbuf_init(&text, page.size * 2 + 64);
  for (size_t i = 0; i < sizeof parts / sizeof *parts && text.size < TOO_SHORT; i++) {
    if (!longest(page, parts[i], &from, &to)) continue;
    ent_strbuf_clear(&text);
    read_text(&text, page, from, to);
  }
  if (text.size == 0) read_text(&text, page, 0, page.size);
  out->text = ent_arena_copy(arena, ent_strbuf_slice(&text));
  bool good = !text.failed && out->text.data;
  ent_strbuf_free(&text);
  return good && ent__html_describe(out, arena, page);
}
