/* What room `resolve` hands on: mentions of entities and topics, times and
 * amounts in one sentence. Token ranges are [first, last], within the sentence. */
#ifndef ENT_MODEL_MENTION_H
#define ENT_MODEL_MENTION_H

#include "model/document.h"
#include "model/sentence.h"

typedef enum ent_entity_kind {
  ENT_KIND_NONE,
  ENT_KIND_STATE,
  ENT_KIND_DISPUTED,
  ENT_KIND_IGO,
  ENT_KIND_ORG,
  ENT_KIND_GROUP,
  ENT_KIND_PERSON,
  ENT_KIND_PLACE,
  ENT_KIND_REGION,
  ENT_KIND_HISTORICAL,
  ENT_KIND_PEOPLE,
  ENT_KIND_TOPIC
} ent_entity_kind;
/** "state", "igo" ...; "" for none. */
const char *ent_entity_kind_name(ent_entity_kind kind);

/** How a mention was understood. One list for enum and text. */
#define ENT_HOW_LIST(X)                                                                 \
  X(NONE, "none") X(NAME, "name") X(ADJECTIVE, "adjective") X(DEMONYM, "demonym")       \
  X(CAPITAL, "capital") X(SEAT, "seat") X(BODY, "body") X(OFFICE, "office")             \
  X(PERSON, "person") X(AGENT, "agent") X(PRONOUN, "pronoun") X(BOTH, "both")           \
  X(FORMER_LATTER, "former-latter") X(OURS, "ours") X(DEFINITE, "definite")             \
  X(TOPIC, "topic") X(PLACE, "place")

typedef enum ent_how {
#define ENT_HOW_ENUM(name, text) ENT_HOW_##name,
  ENT_HOW_LIST(ENT_HOW_ENUM)
#undef ENT_HOW_ENUM
} ent_how;
const char *ent_how_name(ent_how how);

/** One entity that takes part: what a report lists. */
typedef struct ent_party {
  ent_slice entity; /**< id, "AZE"; constant of the world or in the arena */
  ent_slice sector; /**< PLOVER's, "GOV"; may be empty */
  ent_slice person; /**< "PER:Ilham Aliyev" if a known person acts; may be empty */
} ent_party;

typedef struct ent_mention {
  uint32_t first, last; /**< tokens, whole phrase with title and modifiers */
  uint32_t head;        /**< syntactic head token of the phrase */
  uint32_t begin, end;  /**< bytes of the document's text */
  ent_entity_kind kind;
  ent_how how;
  const ent_party *parties; /**< one, or several for "both countries"; unresolved: an empty one, uncounted */
  uint32_t party_count;
  ent_slice name;       /**< as written */
  ent_slice office;     /**< "head_of_state" ... if the phrase names an office */
  ent_slice title;      /**< the title's words, "Prime Minister"; may be empty */
  ent_slice territory_of; /**< the one state whose territory the place, region or disputed
                               territory is, for attacks; empty if none or several */
  ent_slice home;       /**< the state that a firm or other organisation is of; may be empty */
  bool polity;          /**< a disputed territory with a government that others deal with: Abkhazia, not Crimea */
  bool treaty;          /**< a topic that its parties have signed, not one they are at odds on */
  bool massacre;        /**< a topic whose first party did it to the second */
  bool plural;          /**< a group of people or things ("Pakistanis") */
} ent_mention;

/** A name of an entity as it stands in the text, alone or inside a longer mention
 *  ("Pakistani" of "the Pakistani Foreign Ministry"). */
typedef struct ent_naming {
  uint32_t begin, end; /**< bytes of the document's text */
  ent_slice entity;    /**< id, constant of the world */
  ent_entity_kind kind;
  ent_how how; /**< by which use of the name */
} ent_naming;

typedef enum ent_precision {
  ENT_PRECISION_NONE, ENT_PRECISION_DAY, ENT_PRECISION_WEEK, ENT_PRECISION_MONTH,
  ENT_PRECISION_QUARTER, ENT_PRECISION_SEASON, ENT_PRECISION_YEAR, ENT_PRECISION_DECADE,
  ENT_PRECISION_CENTURY, ENT_PRECISION_RANGE
} ent_precision;
/** "day" ...; "" for none. */
const char *ent_precision_name(ent_precision precision);

/** A time expression. */
typedef struct ent_time {
  uint32_t first, last; /**< tokens, with a leading preposition left out */
  uint32_t begin, end;  /**< bytes of the document's text */
  ent_interval when;    /**< an open end is ENT_DAY_NONE ("since 2012") */
  ent_precision precision;
  ent_basis basis;      /**< EXPLICIT or RELATIVE */
  bool duration;        /**< a length ("44 days"), no place in time: when unknown */
  bool anniversary;     /**< "100th anniversary of": no date of an event */
} ent_time;

typedef enum ent_unit_class {
  ENT_UNIT_COUNT,   /**< "five sessions": unit is the noun's lemma */
  ENT_UNIT_MONEY,   /**< unit is ISO 4217 */
  ENT_UNIT_PERCENT,
  ENT_UNIT_ORDINAL, /**< "6th", "first" */
  ENT_UNIT_TIMES,   /**< "10 times", "tenfold", "doubled" */
  ENT_UNIT_TIME,    /**< days, years ... */
  ENT_UNIT_LENGTH, ENT_UNIT_AREA, ENT_UNIT_WEIGHT, ENT_UNIT_OTHER
} ent_unit_class;
/** "count" ... "other"; "" if out of range. */
const char *ent_unit_class_name(ent_unit_class unit_class);

/** A figure. Values are in units: 18 billion is 18000000000. */
typedef struct ent_amount {
  uint32_t first, last; /**< tokens of figure with multiplier and unit */
  uint32_t number;      /**< token of the figure's head (the noun's nummod) */
  uint32_t noun;        /**< token of the noun counted; UINT32_MAX if none */
  uint32_t begin, end;  /**< bytes of the document's text */
  double value, value_to;  /**< value_to: end of a range, else NAN */
  ent_slice comparator; /**< "=", ">", ">=", "<", "<=", "~" */
  ent_slice unit;       /**< "USD", "percent", "persons", "documents"; may be empty */
  ent_unit_class unit_class;
  bool each;            /**< "each", "apiece": distributes */
} ent_amount;

/** A sentence with all that is known of it before coding. */
/** A row of standing.tsv: what is known to last between two, whether a text names both or not. */
typedef struct ent_standing {
  ent_slice relation; /**< "SANCTIONS", "OCCUPIES" */
  ent_slice actor, recipient; /**< ids */
  ent_interval when;
} ent_standing;

typedef struct ent_scene {
  const ent_document *document;
  const ent_sentence *sentence;
  const ent_mention *mentions; /**< in order of `first`; may nest (topic, place) */
  uint32_t mention_count;
  const ent_naming *names; /**< in the order of the text */
  uint32_t name_count;
  const ent_time *times;
  uint32_t time_count;
  const ent_amount *amounts;
  uint32_t amount_count;
  /** The two states that a sentence without them is about ("Diplomatic relations were
   *  established in 1992"): those that "the two countries" would mean. NULL if nobody
   *  knows which, or if the sentence names another. */
  const ent_party *pair;
  /** The two states that the whole text is on, whether the sentence names them or not: a side
   *  left out is one of them. NULL if the text is on no pair, or the sentence names a third state. */
  const ent_party *two;
  /** The same even if the sentence names a third: it may stand in another clause. */
  const ent_party *text_two;
  /** The war or massacre that the text is telling of, with its name and parties; NULL if none.
   *  Its tokens are of another sentence. */
  const ent_mention *occasion;
  const ent_standing *standing; /**< all rows of the table, of any time */
  uint32_t standing_count;
  /** The states for whose side the sentence is said ("we") and, in a dialogue, to whom ("you");
   *  empty if nobody's that we know. */
  ent_slice voice, listener;
  bool cameo; /**< coded as CAMEO's sets are: acts inside one state as well (pipeline.h) */
  ent_interval occasion_when; /**< its time by the tables; unknown if there is no occasion */
} ent_scene;

#endif
