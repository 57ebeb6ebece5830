/* In: a topic's text. Out: its words as hashes, in lower case without a plural's s. Words
 * that every agreement and dispute shares do not tell topics apart: "military cooperation
 * agreement" and "cooperation agreement on trade" have none in common. Two names are the same
 * only if one holds all telling words of the other and they name the same kind of thing:
 * "Kosovo" and "Kosovo War" are two, "SALT I" and "SALT II" too. */
#include "record/topic.h"

#include <stdlib.h>

#include "base/hash.h"

static const char *const common[] = {
    "a",          "accord",     "accords",     "agreement",  "an",         "and",
    "area",       "article",    "at",         "bilateral",   "body",       "by",         "case",
    "commission", "committee",  "conflict",    "convention", "cooperation", "country",
    "declaration", "dispute",   "document",    "for",        "from",       "general",
    "group",      "in",         "intergovernmental", "issue",       "its",        "joint",      "matter",
    "meeting",    "memorandum", "mutual",      "of",         "official",   "on",
    "pact",       "plan",       "point",      "problem",    "protocol",    "question",   "region",     "relation",
    "resolution", "session",    "talk",        "territory",  "the",        "their",
    "to",         "treaty",     "visit",       "war",        "with",       "working",
};

static const struct {
  const char *word;
  ent__topic_kind kind;
} kinds[] = {
    {"war", ENT__TOPIC_WAR},            {"invasion", ENT__TOPIC_WAR},
    {"massacre", ENT__TOPIC_CRIME},     {"genocide", ENT__TOPIC_CRIME},
    {"treaty", ENT__TOPIC_TREATY},      {"agreement", ENT__TOPIC_TREATY},
    {"accord", ENT__TOPIC_TREATY},      {"declaration", ENT__TOPIC_TREATY},
    {"protocol", ENT__TOPIC_TREATY},    {"convention", ENT__TOPIC_TREATY},
    {"resolution", ENT__TOPIC_RESOLUTION},
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
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (ent_slice_is(word, kinds[i].word)) topic->kind = kinds[i].kind;
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

/* Rooms before this one write known disputes, wars and treaties by one name each, with
 * a capital letter or a figure in it; what begins in lower case with neither is a phrase
 * out of the text, and so is what is somebody's: "Azerbaijan's fair position". */
static bool is_name(ent_slice text) {
  bool mark = false;
  for (size_t i = 0; i < text.size; i++) {
    char c = text.data[i];
    if (c == '\'' || c == (char)0x99) return false; /* the right quotation mark's last byte */
    mark |= (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
  return mark && !ent_slice_starts(text, "their ") && !ent_slice_starts(text, "its ") &&
         !ent_slice_starts(text, "his ");
}

/* "treaty |of thirty articles|": how long it is tells no treaty from another. */
static ent_slice without_length(ent_slice text) {
  static const char *const parts[] = {" articles", " points", " chapters", " pages"};
  size_t of = ent_slice_find(text, ENT_SLICE(" of "), 0);
  for (size_t i = 0; of != SIZE_MAX && i < sizeof parts / sizeof *parts; i++)
    if (ent_slice_ends(text, parts[i])) return (ent_slice){text.data, of};
  return text;
}

ent__topic ent__topic_of(ent_slice text) {
  ent__topic topic = {.named = is_name(text)};
  char word[64];
  size_t size = 0;
  if (!text.size) return topic;
  text = without_length(text);
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
  if (a->named && b->named) {
    if (a->kind != b->kind && a->kind != ENT__TOPIC_CRIME && b->kind != ENT__TOPIC_CRIME)
      return ENT__MATCH_NOT;
    if (shared < fewer) return ENT__MATCH_NOT;
  }
  if (shared == a_count && shared == b_count) return ENT__MATCH_EQUAL;
  return shared && shared * 2 >= fewer ? ENT__MATCH_PART : ENT__MATCH_NOT;
}

int ent__topic_shared(const ent__topic *a, const ent__topic *b) {
  return shared_words(a, a->count, b, b->count);
}

bool ent__topic_covers(const ent__topic *wanted, ent_slice text) {
  ent__topic topic = ent__topic_of(text);
  uint8_t needed = wanted->telling ? wanted->telling : wanted->count;
  if (!needed || !topic.count) return false;
  for (uint8_t i = 0; i < needed; i++) {
    bool there = false;
    for (uint8_t j = 0; j < topic.count; j++) there |= topic.words[j] == wanted->words[i];
    if (!there) return false;
  }
  /* "44-day war" is not found by "First Karabakh War", but "Kashmir" finds the resolutions */
  return !wanted->year || !topic.year || wanted->year == topic.year;
}
