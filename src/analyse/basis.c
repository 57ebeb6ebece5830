/* In: a sentence that states a position. Out: the legal ground it gives.
 *
 * "supports a settlement based on the principles of sovereignty and the UN resolutions", "in
 * accordance with international law": from the words that bring a ground to the end of the
 * clause, if a word of law is among them. What is no law ("based on friendship") is no ground. */
#include "analyse/positions.h"

enum { LONGEST = 240 }; /* bytes */

static bool holds_law(ent_slice text) {
  static const char *const words[] = {"resolution", "international law", "Charter", "principle",
                                      "Convention", "convention", "treaty", "Treaty", "norms",
                                      "self-determination", "self-defence", "self-defense",
                                      "territorial integrity", "Accord", "Declaration", "mandate"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_find(text, ent_slice_of(words[i]), 0) != SIZE_MAX) return true;
  return false;
}

/* Where the clause ends: at a mark, or at what begins another one. */
static size_t end_of_clause(ent_slice text) {
  static const char *const others[] = {" and supports ", " and called", " and calls ", " which ",
                                       " while ", " but ", " and that ", " as well as by "};
  size_t end = text.size;
  for (size_t i = 0; i < end; i++) {
    bool mark = strchr(";:()\"", text.data[i]) != NULL && text.data[i];
    bool stop = text.data[i] == '.' && (i + 1 == text.size || text.data[i + 1] == ' ');
    bool quote = i + 2 < text.size && memcmp(text.data + i, "\xE2\x80\x9D", 3) == 0;
    if (mark || stop || quote) end = i;
  }
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    size_t at = ent_slice_find(text, ent_slice_of(others[i]), 0);
    if (at < end) end = at;
  }
  return end;
}

ent_slice ent__legal_basis(ent_slice sentence) {
  static const char *const brings[] = {"based on ", "on the basis of ", "in accordance with ",
                                       "in line with ", "lines of ", "in conformity with ",
                                       "in compliance with ", "pursuant to ", "under ",
                                       "within the framework of ", "according to "};
  for (size_t i = 0; i < sizeof brings / sizeof *brings; i++) {
    size_t at = ent_slice_find(sentence, ent_slice_of(brings[i]), 0);
    ent_slice rest;
    if (at == SIZE_MAX || (at && sentence.data[at - 1] != ' ')) continue;
    at += strlen(brings[i]);
    rest = (ent_slice){sentence.data + at, sentence.size - at};
    rest.size = end_of_clause(rest);
    if (rest.size > LONGEST)
      for (rest.size = LONGEST; rest.size && rest.data[rest.size] != ' ';) rest.size--;
    rest = ent_slice_trim(rest);
    if (holds_law(rest)) return rest;
  }
  return ENT_EMPTY;
}
