/* In: a topic's text. Out: its words as hashes, in lower case without a plural's s. Words
 * that every agreement and dispute shares do not tell topics apart: "military cooperation
 * agreement" and "cooperation agreement on trade" have none in common. */
#include "record/topic.h"

#include <stdlib.h>

#include "base/hash.h"

static const char *const common[] = {
    "a",         "accord",   "agreement", "an",       "and",     "area",     "at",
    "bilateral", "by",       "case",      "conflict", "cooperation",         "country",
    "declaration", "dispute", "document", "for",      "from",    "general",  "in",
    "issue",     "its",      "joint",     "matter",   "memorandum",          "mutual",
    "of",        "on",       "pact",      "problem",  "protocol", "question", "region",
    "relation",  "territory", "the",      "their",    "to",      "treaty",   "with",
};

static int by_name(const void *key, const void *entry) {
  const ent_slice *word = key;
  return ent_slice_cmp(*word, ent_slice_of(*(const char *const *)entry));
}

static bool is_common(ent_slice word) {
  return bsearch(&word, common, sizeof common / sizeof *common, sizeof *common, by_name) != NULL;
}

static void add_word(ent__topic *topic, ent_slice word) {
  uint64_t hash;
  int64_t year;
  if (word.size > 3 && ent_slice_ends(word, "s") && !ent_slice_ends(word, "ss")) word.size--;
  if (word.size == 4 && ent_slice_to_int(word, &year) && year > 1000 && year < 2200)
    topic->year = (int)year;
  hash = ent_hash64(word, 7);
  for (uint8_t i = 0; i < topic->count; i++)
    if (topic->words[i] == hash) return;
  if (topic->count == ENT__TOPIC_WORDS) return;
  topic->words[topic->count++] = hash;
  if (!is_common(word)) {
    uint64_t other = topic->words[topic->telling];
    topic->words[topic->telling++] = hash;
    topic->words[topic->count - 1] = topic->telling - 1 == topic->count - 1 ? hash : other;
  }
}

ent__topic ent__topic_of(ent_slice text) {
  ent__topic topic = {0};
  char word[64];
  size_t size = 0;
  for (size_t i = 0; i <= text.size; i++) {
    unsigned char c = i < text.size ? (unsigned char)text.data[i] : ' ';
    bool letter = c >= 0x80 || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
    if (letter) {
      if (size < sizeof word) word[size++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    } else if (size) {
      add_word(&topic, (ent_slice){word, size});
      size = 0;
    }
  }
  return topic;
}

static uint8_t shared_words(const ent__topic *a, uint8_t a_count, const ent__topic *b,
                            uint8_t b_count) {
  uint8_t shared = 0;
  for (uint8_t i = 0; i < a_count; i++)
    for (uint8_t j = 0; j < b_count; j++) shared = (uint8_t)(shared + (a->words[i] == b->words[j]));
  return shared;
}

ent__match ent__topic_match(const ent__topic *a, const ent__topic *b) {
  uint8_t a_count = a->telling, b_count = b->telling, shared, fewer;
  if (!a->count && !b->count) return ENT__MATCH_EQUAL;
  if (!a->count || !b->count) return ENT__MATCH_OPEN;
  if (a->year && b->year && a->year != b->year) return ENT__MATCH_NOT;
  if (!a_count && !b_count) { /* "agreement", "cooperation agreement" */
    a_count = a->count;
    b_count = b->count;
  } else if (!a_count || !b_count) {
    return ENT__MATCH_OPEN;
  }
  shared = shared_words(a, a_count, b, b_count);
  fewer = a_count < b_count ? a_count : b_count;
  if (shared == a_count && shared == b_count) return ENT__MATCH_EQUAL;
  return shared && shared * 2 >= fewer ? ENT__MATCH_PART : ENT__MATCH_NOT;
}

int ent__topic_shared(const ent__topic *a, const ent__topic *b) {
  return shared_words(a, a->count, b, b->count);
}
