/* Words of letters: clitics come off the end, words written as one come apart.
 *
 *   "don't"  do n't    "Pakistan's"  Pakistan 's    "cannot"  can not
 *   "IlhamAliyev"  Ilham Aliyev */
#include "segment/cut.h"
#include "segment/tables.h"
#include "segment/vocabulary.h"

/* ---- Clitics ---- */

/* Bytes of an apostrophe (straight or curly) that ends at `end`, 0 if none. */
static size_t apostrophe_before(ent_slice text, size_t begin, size_t end) {
  if (end > begin && (text.data[end - 1] == '\'' || text.data[end - 1] == '`')) return 1;
  if (end >= begin + 3 && memcmp(text.data + end - 3, "\xE2\x80\x99", 3) == 0) return 3;
  if (end >= begin + 3 && memcmp(text.data + end - 3, "\xE2\x80\x98", 3) == 0) return 3;
  if (end >= begin + 2 && memcmp(text.data + end - 2, "\xCA\xBC", 2) == 0) return 2;
  return 0;
}

/* Where the last clitic of [begin, end) begins: "'s" of "Pakistan's"; `end` if none. */
size_t ent__clitic_begin(ent_slice text, size_t begin, size_t end) {
  static const char *const clitics[] = {"s", "m", "d", "re", "ve", "ll"};
  for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++) {
    size_t size = strlen(clitics[i]);
    if (end - begin <= size) continue;
    if (!ent_slice_eq_nocase(ent__part(text, end - size, end), ent_slice_of(clitics[i]))) continue;
    size_t mark = apostrophe_before(text, begin, end - size);
    if (mark && end - size - mark > begin) return end - size - mark;
  }
  if (end - begin > 3 && (text.data[end - 1] | 32) == 't') {
    size_t mark = apostrophe_before(text, begin, end - 1);
    if (mark && end - 1 - mark > begin + 1 && (text.data[end - 2 - mark] | 32) == 'n')
      return end - 2 - mark;
  }
  return end;
}

/* ---- Words run together ---- */

static bool is_known(ent__cutter *c, ent_slice word) {
  return ent__is_common(word) || ent__is_starter(word) ||
         ent__vocabulary_has(&c->seen, c->text, word);
}

/* Are "Ilham" and "Aliyev" two words that lost their space? Yes if the document has
 * them side by side elsewhere; else both must be words it knows, or be long and one of
 * them known, and neither a usual ent__part of firms' names ("BankAmerica", "GenCorp"). */
static bool are_two_words(ent__cutter *c, ent_slice first, ent_slice second) {
  bool functional = ent__is_common(first) || ent__is_starter(first);
  if (ent__is_lower(first.data[0]) && !functional) return false; /* "iPhone", "eBay" */
  if (ent__vocabulary_has_pair(&c->seen, c->text, first, second)) return true;
  if (ent__is_camel_part(first) || ent__is_camel_part(second)) return false;
  bool first_known = functional || is_known(c, first), second_known = is_known(c, second);
  bool both_long = first.size >= 4 && second.size >= 4;
  return (first_known && second_known) || (both_long && (first_known || second_known));
}

/* "IlhamAliyev": where the second half begins, 0 if it is one word. */
static size_t joined_at(ent__cutter *c, size_t begin, size_t end) {
  ent_slice text = c->text;
  if (end - begin < 6 || end - begin > 40) return 0;
  if (ent__is_camel_name(ent__part(text, begin, end))) return 0;
  for (size_t at = begin + 2; at + 3 <= end; at++) {
    if (!ent__is_upper(text.data[at]) || !ent__is_lower(text.data[at - 1]) ||
        !ent__is_lower(text.data[at + 1]))
      continue;
    size_t stop = at + 1; /* the second half ends before the next capital */
    while (stop < end && !ent__is_upper(text.data[stop])) stop++;
    if (ent__is_camel_head(ent__part(text, begin, at))) return 0;
    if (are_two_words(c, ent__part(text, begin, at), ent__part(text, at, stop))) return at;
  }
  return 0;
}

/* A run of letters without inner marks. */
void ent__add_letters(ent__cutter *c, size_t begin, size_t end, unsigned flags) {
  ent_slice word = ent__part(c->text, begin, end);
  size_t first = ent__fused_split(word);
  if (first && !(word.size == 2 && ent__is_upper(word.data[1]))) {
    ent__add(c, begin, begin + first, ENT__WORD, flags);
    ent__add(c, begin + first, end, ENT__WORD, ENT_TOKEN_PART);
    return;
  }
  bool inner_upper = false;
  for (size_t i = begin + 2; i + 1 < end && !inner_upper; i++)
    inner_upper = ent__is_upper(c->text.data[i]) && ent__is_lower(c->text.data[i - 1]);
  size_t at = inner_upper ? joined_at(c, begin, end) : 0;
  if (at) {
    ent__add(c, begin, at, ENT__WORD, flags);
    ent__add_letters(c, at, end, ENT_TOKEN_JOINED);
    return;
  }
  ent__add(c, begin, end, ENT__WORD, flags);
}

/* Letters and digits with apostrophes inside: clitics come off the end. */
void ent__add_word(ent__cutter *c, size_t begin, size_t end, unsigned mask, unsigned flags) {
  if (!(mask & (ENT__APOSTROPHE | ENT__HIGH))) {
    if (mask & ENT__DIGIT) ent__add(c, begin, end, ENT__WORD, flags);
    else ent__add_letters(c, begin, end, flags);
    return;
  }
  size_t cuts[8], count = 0, last = end;
  if (end - begin == 4 && ent_slice_eq_nocase(ent__part(c->text, begin, end), ENT_SLICE("i'ma")))
    cuts[count++] = --last;
  while (count < 8) {
    size_t at = ent__clitic_begin(c->text, begin, last);
    if (at == last) break;
    cuts[count++] = last = at;
  }
  size_t word_flags = flags;
  if (last - begin >= 2 && (c->text.data[last - 1] != '\''))
    ent__add_letters(c, begin, last, (unsigned)word_flags);
  else ent__add(c, begin, last, ENT__WORD, (unsigned)word_flags);
  while (count > 0) {
    size_t from = cuts[--count], to = count ? cuts[count - 1] : end;
    ent__add(c, from, to, ENT__WORD, ENT_TOKEN_PART);
  }
}
