/* Whether two topics are the same in other words: "Kashmir", "the Kashmir dispute". */
#ifndef ENT_RECORD_TOPIC_H
#define ENT_RECORD_TOPIC_H

#include "base/slice.h"

enum { ENT__TOPIC_WORDS = 16 };

/** What a name is of: "Kosovo" is no "Kosovo War". */
typedef enum ent__topic_kind {
  ENT__TOPIC_PLAIN, ENT__TOPIC_WAR, ENT__TOPIC_CRIME, ENT__TOPIC_TREATY, ENT__TOPIC_RESOLUTION
} ent__topic_kind;

typedef struct ent__topic {
  uint64_t words[ENT__TOPIC_WORDS]; /**< hashes of words, the telling ones first */
  uint8_t count, telling;           /**< all words; those that are not common ones */
  int year;                         /**< a year named in it, 0 if none */
  ent__topic_kind kind;
  bool named;                       /**< a proper name: "Lahore Declaration", "44-day war" */
} ent__topic;

typedef enum ent__match {
  ENT__MATCH_NOT,   /**< different topics */
  ENT__MATCH_OPEN,  /**< one of them says nothing */
  ENT__MATCH_PART,  /**< share half of the shorter one's words */
  ENT__MATCH_EQUAL  /**< same words, or both empty */
} ent__match;

ent__topic ent__topic_of(ent_slice text);
ent__match ent__topic_match(const ent__topic *a, const ent__topic *b);
/** All telling words of `wanted` stand in the text: "Kashmir" covers every resolution on it. */
bool ent__topic_covers(const ent__topic *wanted, ent_slice text);
/** How many words they share. */
int ent__topic_shared(const ent__topic *a, const ent__topic *b);

#endif
