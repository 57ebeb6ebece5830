/* In: the sentence of a rank and the words that tell it. Out: what is ranked, and in which part of the world. */
#include "record/rank.h"

#include "base/slice.h"

static bool is_one_of(ent_slice word, const char *const *words) {
  for (; *words; words++)
    if (ent_slice_eq_nocase(word, ent_slice_of(*words))) return true;
  return false;
}

/* "second-largest", "5th", "biggest": words that tell the place and not what is ranked; those of trade say nothing that "partner" does not. */
static bool tells_place(ent_slice word) {
  static const char *const words[] = {"one",    "of",     "the",    "among",     "its",     "their",    "first",   "second",   "third",   "fourth",
                                      "fifth",  "sixth",  "seventh", "eighth",   "ninth",   "tenth",    "largest", "biggest",  "main",    "leading",
                                      "top",    "major",  "most",   "important", "key",     "greatest", "principal", "chief",  "number",  "foremost",
                                      "single", "trading", "trade", "commercial", "big",    "primary",  "prime",   "three",    "five",    "ten", NULL};
  if (ent_slice_ends(word, "-largest") || ent_slice_ends(word, "-biggest") || ent_slice_ends(word, "-important")) return true;
  return is_one_of(word, words) || (word.size && word.data[0] >= '0' && word.data[0] <= '9');
}

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; }

/* The word at a place, and the place behind it and one space; an empty one at the end of a phrase. */
static ent_slice next_word(ent_slice text, size_t *at) {
  size_t from = *at, to = from;
  while (to < text.size && is_letter(text.data[to])) to++;
  *at = to < text.size && text.data[to] == ' ' ? to + 1 : text.size;
  return (ent_slice){text.data + from, to - from};
}

/* "The |largest| supplier": who is only "among the first suppliers to impose it" has no place as a supplier. */
static bool is_superlative(ent_slice word) {
  static const char *const words[] = {"largest", "biggest", "main", "leading", "top", "major", "most", "greatest", "principal", "chief", "foremost", "key", NULL};
  return is_one_of(word, words) || ent_slice_ends(word, "-largest") || ent_slice_ends(word, "-biggest") || ent_slice_ends(word, "-important");
}

static bool does_first(ent_slice text, size_t at, bool superlative) {
  return !superlative && at < text.size && ent_slice_starts((ent_slice){text.data + at, text.size - at}, "to ");
}

ent_slice ent__ranked_of(const ent_report *report) {
  bool superlative = false;
  static const char *const ends[] = {"of", "in", "to", "for", "by", "with", "from", "and", "after", "is", "was", "has", "as", "on", "at", "among", NULL};
  size_t at = report->text_value.size ? ent_slice_find(report->text, report->text_value, 0) : SIZE_MAX, from, to;
  ent_slice word, good;
  if (at == SIZE_MAX) return ENT_EMPTY;
  do {
    from = at;
    word = next_word(report->text, &at);
    superlative |= is_superlative(word);
  } while (word.size && tells_place(word));
  for (to = from; word.size && !is_one_of(word, ends) && !(word.data[0] >= 'A' && word.data[0] <= 'Z'); word = next_word(report->text, &at)) {
    to = (size_t)(word.data - report->text.data) + word.size;
    if (to >= report->text.size || report->text.data[to] != ' ') return (ent_slice){report->text.data + from, to - from};
  }
  if (ent_slice_is(word, "to") && !superlative) return ENT_EMPTY;
  if (to == from || !ent_slice_is(word, "of")) return (ent_slice){report->text.data + from, to - from};
  good = next_word(report->text, &at); /* "supplier of |gas|", not "of the country" */
  if (good.size > 2 && good.data[0] >= 'a' && good.data[0] <= 'z' && !tells_place(good) && !ent_slice_is(good, "this") && !ent_slice_is(good, "that"))
    to = (size_t)(good.data - report->text.data) + good.size;
  if (does_first(report->text, to + 1, superlative)) return ENT_EMPTY;
  return (ent_slice){report->text.data + from, to - from};
}

ent_slice ent__rank_region(ent_slice text) {
  static const char *const regions[] = {"Africa",  "Asia",      "Europe",  "America", "Caucasus", "Middle East", "Balkan",    "region",  "continent", "ASEAN",
                                        "the EU",  "Arab",      "Muslim",  "Islamic", "Western",  "Gulf",        "Caribbean", "Pacific", "outside",   "neighbour",
                                        "Eurasia", "Commonwealth", "bloc", "Nordic",  "Baltic",   "African",     "member"};
  for (size_t i = 0; i < sizeof regions / sizeof *regions; i++) {
    size_t at = ent_slice_find(text, ent_slice_of(regions[i]), 0);
    if (at != SIZE_MAX) return ent_slice_of(regions[i]);
  }
  return ENT_EMPTY;
}
