/* URLs, mail addresses, hosts, file names and codes of shares: one word each. */
#include "segment/cut.h"
#include "segment/tables.h"

static bool is_url_byte(char c) {
  return (ent__kind_of_byte[(unsigned char)c] & (ENT__LETTER | ENT__DIGIT | ENT__HIGH)) ||
         strchr("-._~:/?#@!$&*+,;=%|'()[]", c);
}

/* "comp.sources.unix": lower-case words of two letters or more between the stops. */
static bool is_news_group(ent_slice name) {
  size_t letters = 0;
  for (size_t i = 0; i < name.size; i++) {
    if (ent__is_lower(name.data[i])) {
      letters++;
      continue;
    }
    if (name.data[i] != '.' || letters < 2) return false;
    letters = 0;
  }
  return letters >= 2;
}

/* "MITH.T" of "<MITH.T>": a share's code, capitals around a stop, in brackets. */
size_t ent__ticker_end(ent_slice text, size_t at, size_t end) {
  size_t p = at, q;
  while (p < end && (ent__is_upper(text.data[p]) || ent__is_digit(text.data[p]))) p++;
  if (p == at || p + 2 >= end || text.data[p] != '.' || at == 0 || !strchr("<(", text.data[at - 1]))
    return at;
  for (q = p + 1; q < end && ent__is_upper(text.data[q]);) q++;
  return q > p + 1 && q < p + 5 && q < end && strchr(">)", text.data[q]) ? q : at;
}

/* End of the URL, address, host or file name that begins at `at`; `at` if there is none. */
size_t ent__address_end(ent_slice text, size_t at, size_t end) {
  static const char *const schemes[] = {"http", "https", "ftp", "mailto", "doi", "news", "ymsgr"};
  size_t p = at, dots = 0, mark = 0, last_dot = 0, slash = 0;
  bool scheme = false, www = ent_slice_starts(ent__part(text, at, end), "www.");
  for (; p < end && is_url_byte(text.data[p]); p++) {
    char c = text.data[p];
    if (c == ':' && !scheme && p > at && p + 1 < end)
      for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        scheme |= ent_slice_eq_nocase(ent__part(text, at, p), ent_slice_of(schemes[i]));
    if (c == '.' && !slash && p > at && p + 1 < end &&
        ent__kind_at(text, p + 1) & (ENT__LETTER | ENT__DIGIT))
      dots++, last_dot = p;
    if (c == '@' && p > at && !mark) mark = p;
    if (c == '/' && !slash) slash = p;
    if (!scheme && !www && !slash && strchr("!*,;:?&()[]'", c) && c != '&') break;
  }
  while (p > at && strchr(".,;:!?'*", text.data[p - 1])) p--;
  while (p > at && strchr(")]", text.data[p - 1])) {
    char open = text.data[p - 1] == ')' ? '(' : '[';
    if (memchr(text.data + at, open, p - 1 - at)) break;
    p--;
    while (p > at && strchr(".,;:!?'*", text.data[p - 1])) p--;
  }
  if (scheme || (www && dots >= 2)) return p;
  if (mark && mark + 1 < p && dots && last_dot > mark) return p;
  if (mark && mark + 1 < p && mark > at && !slash && ent__is_letter(text.data[mark + 1])) return p;
  if (!dots || last_dot + 2 >= p) return at;
  size_t stop = slash && slash > last_dot ? slash : p;
  size_t suffix = last_dot + 1;
  while (suffix < stop && (ent__kind_at(text, suffix) & (ENT__LETTER | ENT__DIGIT))) suffix++;
  if (suffix != stop) return at;
  ent_slice ending = ent__part(text, last_dot + 1, suffix);
  /* "held.In": an upper-case letter after a lower-case word begins a sentence */
  if (dots >= 2 && is_news_group(ent__part(text, at, p))) return p;
  if (!ent__is_suffix(ending) ||
      (ent__is_upper(ending.data[0]) && ent__is_lower(text.data[last_dot - 1])))
    return at;
  if (dots == 1 && !slash && ent__is_upper(ending.data[0]) && ending.size <= 2) return at;
  if (dots == 1 && !slash && ending.size == 2 && ent__is_starter(ending)) return at;
  if (dots == 1 && ending.size == 2 && last_dot - at < 2) return at;
  return p;
}
