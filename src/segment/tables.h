/* Inside room `segment`: closed lists of English. Look-up ignores case unless said
 * otherwise. */
#ifndef ENT_SEGMENT_TABLES_H
#define ENT_SEGMENT_TABLES_H

#include "base/slice.h"

/** What may follow an abbreviation and its full stop. */
typedef enum ent__abbrev {
  ENT__ABBREV_NONE,
  ENT__ABBREV_TITLE,  /**< a name: "Gen. Bajwa"; never ends a sentence */
  ENT__ABBREV_NUMBER, /**< a figure: "No. 5", "pp. 3-4", "Jan. 12" */
  ENT__ABBREV_PLAIN,  /**< anything; may end a sentence: "Inc.", "etc.", "U.S." */
  ENT__ABBREV_INNER   /**< seldom ends a sentence: "e.g.", "vs.", "cf." */
} ent__abbrev;

/** Of a word without its last full stop: "Gen", "U.S", "p.m". */
ent__abbrev ent__abbrev_of(ent_slice word);
/** Also an English word ("no", "sun", "fig", "art"): only with what follows. */
bool ent__abbrev_is_word(ent_slice word);

/** Bytes of the first part of a word written as one that is two in the treebanks:
 *  3 for "cannot", 3 for "gonna", 2 for "dont"; 0 if it is none. */
size_t ent__fused_split(ent_slice word);

/** "non" of "non-avian": the hyphen stays inside. */
bool ent__is_prefix(ent_slice part);
/** "pm", "km", "bn" after a figure. */
bool ent__is_unit(ent_slice part);
/** "USD", "Rs" before a figure. */
bool ent__is_currency(ent_slice part);
/** "com", "org", "doc": the end of a host or file name. */
bool ent__is_suffix(ent_slice part);
/** A frequent word that often begins a sentence: "The", "In", "However". */
bool ent__is_starter(ent_slice word);
/** A frequent English word, for words run together. */
bool ent__is_common(ent_slice word);
/** First part of names with an inner capital: "Mc", "Mac", "De". */
bool ent__is_camel_head(ent_slice part);
/** Usual part of firms' names: "Bank", "Corp", "Net". */
bool ent__is_camel_part(ent_slice part);
/** Names of products and firms with an inner capital: "YouTube". Case counts. */
bool ent__is_camel_name(ent_slice word);
/** "said", "told", "added": verbs after a quotation. */
bool ent__is_saying(ent_slice word);

/** For the unit test: every list is in order. */
bool ent__tables_are_sorted(void);

#endif
