/* The tables of data/world: entities, names, persons, offices by
 * date, members, borders, happenings, agent nouns, topics, places, currencies. Read-only once
 * loaded; any number of threads may share an ent_world. Every slice and pointer
 * handed out belongs to the world and lives as long as it does. */
#ifndef ENT_WORLD_WORLD_H
#define ENT_WORLD_WORLD_H

#include "base/arena.h"
#include "base/error.h"
#include "base/scan.h"
#include "model/mention.h"

typedef struct ent_world ent_world;

#define ENT_WORLD_NONE UINT32_MAX /**< no such row */

/** What stands in entities.tsv. */
typedef struct ent_entity {
  ent_slice id;   /**< "PAK", "IGO:OIC" */
  ent_slice name; /**< short English name */
  ent_entity_kind kind;
  ent_interval when; /**< existence; open ends are ENT_DAY_NONE */
  ent_slice cow, gw, fips, cameo, iso2, origin;
  ent_slice parent; /**< as written, ids apart by '|'; see ent_world_parent */
  ent_slice type; /**< what an organisation of states is for: "finance", "court"; "polity": a disputed
                       territory with a government of its own; else empty */
  ent_slice territory; /**< the one state whose territory a place is; may be empty */
  uint32_t names;   /**< rows in names.tsv: how well it is known */
  uint32_t line;    /**< in entities.tsv */
} ent_entity;

typedef enum ent_name_use {
  ENT_USE_NAME,
  ENT_USE_OFFICIAL,
  ENT_USE_FORMER,
  ENT_USE_ALIAS,
  ENT_USE_ABBREVIATION,
  ENT_USE_ADJECTIVE,
  ENT_USE_DEMONYM,
  ENT_USE_CAPITAL,
  ENT_USE_SEAT,
  ENT_USE_BODY,
  ENT_USE_CODE,
  ENT_USE_VARIANT,
  ENT_USE_INITIALS, /**< an abbreviation that means others too: its text must name the
                         entity, or the state it belongs to, otherwise as well */
  ENT_USE_COUNT
} ent_name_use;
/** "name" ... "initials". */
const char *ent_name_use_name(ent_name_use use);

/** A row of names.tsv (an entity's name in entities.tsv counts as one). */
typedef struct ent_name {
  const ent_entity *entity;
  ent_slice text;   /**< in its natural form: upper case where it has any */
  ent_slice sector; /**< "GOV" of "the Kremlin"; may be empty */
  ent_interval when;
  ent_name_use use;
  uint32_t line; /**< in names.tsv, 0 if from entities.tsv */
} ent_name;

typedef struct ent_person {
  ent_slice id, name; /**< "PER:Imran Khan", "Imran Khan" */
  ent_slice variants, origin;
  uint32_t first_office, office_count; /**< see ent_world_person_office */
  uint32_t line;
} ent_person;

/** A row of offices.tsv. */
typedef struct ent_office {
  const ent_person *person; /**< NULL if persons.tsv lacks the id */
  const ent_entity *entity; /**< NULL if unknown */
  ent_slice office;         /**< "head_of_state" ... */
  ent_slice title;          /**< "President" */
  ent_slice origin;
  ent_interval when;
  uint32_t line;
} ent_office;

/** A row of agents.tsv: what a noun's bearer acts as. */
typedef struct ent_agent {
  ent_slice noun;         /**< "prime minister", lower case, singular as a rule */
  ent_slice sector;       /**< "GOV" */
  ent_slice office;       /**< "head_of_government"; may be empty */
  const ent_entity *hint; /**< whose it can only be; may be NULL */
  bool plural;            /**< the noun's regular plural was met in the text */
} ent_agent;

typedef struct ent_topic {
  ent_slice id, name, kind; /**< kind: "war", "dispute", "treaty", "project" ... */
  const ent_entity *const *parties;
  uint32_t party_count;
  ent_interval when;
  ent_slice aliases, origin;
  uint32_t line;
} ent_topic;

typedef struct ent_place {
  ent_slice name;
  const ent_entity *country;  /**< may be NULL */
  double latitude, longitude; /**< degrees; NAN if unknown */
  uint32_t population;
  ent_slice kind;
} ent_place;

/** A row of borders.tsv. */
typedef struct ent_border {
  const ent_entity *state, *neighbour;
  int8_t direction; /**< where the neighbour lies: eighths of the circle from north, clockwise;
                         -1 unknown */
  bool land;        /**< else across 150 miles of water or less */
  ent_interval when;
} ent_border;

/** A row of happenings.tsv: what texts speak of since `when.from`, and as news until `when.to`. */
typedef struct ent_happening {
  ent_slice name;
  ent_interval when;
} ent_happening;

typedef struct ent_currency {
  ent_slice code, name, plural, symbols, country;
} ent_currency;

/** Loads DIR's tables; persons to currencies may be missing, entities.tsv and
 *  names.tsv may not. ENT_E_IO, ENT_E_FORMAT (err names file and line), ENT_E_NOMEM.
 *  Give it to ent_world_free. */
ent_status ent_world_open(ent_world **out, const char *dir, ent_error *err) ENT_MUST_CHECK;
void ent_world_free(ent_world *world);
/** The tables' version: "# version X" of entities.tsv, and 8 hex digits of all
 *  tables' bytes ("2026.1-0f3a77c2"). NUL-terminated. */
const char *ent_world_version(const ent_world *world);

/* ---- by id ------------------------------------------------------------------ */

/** NULL if unknown; ids are compared as written. */
const ent_entity *ent_world_entity(const ent_world *world, ent_slice id);
/** ISO id, any other code (COW, FIPS, CAMEO, iso2) or any name ("Pakistan",
 *  "pakistan", "Islamic Republic of Pakistan"), in that order; NULL if nothing
 *  or no single best one. For options given by the user. */
const ent_entity *ent_world_find(const ent_world *world, ent_slice code_or_name);
/** The n-th of the `parent` column, NULL at the end or if unknown. */
const ent_entity *ent_world_parent(const ent_world *world, const ent_entity *entity, uint32_t n);
const ent_person *ent_world_person(const ent_world *world, ent_slice id);
uint32_t ent_world_entity_count(const ent_world *world);
const ent_entity *ent_world_entity_at(const ent_world *world, uint32_t index);
uint32_t ent_world_name_count(const ent_world *world);
const ent_name *ent_world_name_at(const ent_world *world, uint32_t index);
/** Currencies as in the table. */
uint32_t ent_world_currency_count(const ent_world *world);
const ent_currency *ent_world_currency_at(const ent_world *world, uint32_t index);
const ent_currency *ent_world_currency(const ent_world *world, ent_slice code);

/* ---- offices and members by date -------------------------------------------- */

/** Who holds `office` of `entity` on `day` (ENT_DAY_NONE: the latest known);
 *  NULL if nobody is known. */
const ent_office *ent_world_holder(const ent_world *world, const ent_entity *entity,
                                   ent_slice office, ent_day day);
/** The same, but the holder's name must end in (or be) `surname`, folded or not,
 *  and the office may be empty (any). Looks at `slack_days` around the day too. */
const ent_office *ent_world_holder_named(const ent_world *world, const ent_entity *entity,
                                         ent_slice office, ent_slice surname, ent_day day,
                                         int32_t slack_days);
/** The n-th office of a person, oldest first; NULL at the end. */
const ent_office *ent_world_person_office(const ent_world *world, const ent_person *person,
                                          uint32_t n);
/** The office a person is best known by on that day: of those held, the highest;
 *  NULL if none is held. ENT_DAY_NONE: NULL unless an office is open-ended. */
const ent_office *ent_world_office_on(const ent_world *world, const ent_person *person,
                                      ent_day day);
/** The person's office of the entity within `date` where a title claims another: "Prime
 *  Minister" for "President" Imran Khan on a day of 2019. NULL if the title is right, if it
 *  names neither head of state nor of government, or if the person held neither office then
 *  (a former president is still called President). */
const ent_office *ent_world_other_office(const ent_world *world, const ent_person *person,
                                         const ent_entity *entity, ent_slice title,
                                         ent_interval date);
/** The state of a publisher, by its name or the document's address; NULL if unknown. */
const ent_entity *ent_world_publisher(const ent_world *world, ent_slice publisher, ent_slice uri);
bool ent_world_is_member(const ent_world *world, const ent_entity *igo, const ent_entity *state,
                         ent_day day);
/** Writes at most `room` members on the day (ENT_DAY_NONE: all ever); returns how many there are.
 */
uint32_t ent_world_members(const ent_world *world, const ent_entity *igo, ent_day day,
                           const ent_entity **out, uint32_t room);

/* ---- borders ---------------------------------------------------------------- */

/** The n-th border of a state, NULL at the end. */
const ent_border *ent_world_border(const ent_world *world, const ent_entity *state, uint32_t n);

/** The happening with the longest name that the text begins with, in any case and up to the end
 *  of a word; NULL if none. */
const ent_happening *ent_world_happening(const ent_world *world, ent_slice text);

/* ---- traits ----------------------------------------------------------------- */

/** Whether the word, in any case, tells states apart: "Nordic", "landlocked", "kingdom". */
bool ent_world_is_trait(const ent_world *world, ent_slice word);
/** Whether it fits the state (an id) at some time of `when`. */
bool ent_world_has_trait(const ent_world *world, ent_slice word, ent_slice state,
                         ent_interval when);

/* ---- years of account ---------------------------------------------------------- */

/** The days of "fiscal 2023" (first and last year equal) or "fiscal 2022-23" of the state (an id); false where it is
 *  not known or the calendar's. */
bool ent_world_fiscal_year(const ent_world *world, ent_slice state, int first, int last, ent_interval *out);

/* ---- what lasts between states ------------------------------------------------ */

/** The rows of standing.tsv, in its order, and a row "WAR" for each war of two in topics.tsv; a count of 0 if
 *  there are none. */
const ent_standing *ent_world_standing(const ent_world *world, uint32_t *count);

/* ---- matching text ---------------------------------------------------------- */

/** A piece of a token that names are matched by: "Armenia-Azerbaijan" has two,
 *  "U.S." one ("us"), "Sana'a" two. */
typedef struct ent_piece {
  uint32_t token;      /**< index in the sentence */
  uint32_t begin, end; /**< bytes of the document's text */
  uint32_t id;         /**< of the world's vocabulary, ENT_WORLD_NONE if unknown */
  uint8_t shape;       /**< ENT_PIECE_* */
} ent_piece;
enum {
  ENT_PIECE_CAPITAL = 1, /**< first letter is upper case */
  ENT_PIECE_UPPER = 2,   /**< all letters are, at least two */
  ENT_PIECE_MARK = 4,    /**< a punctuation mark: only matched by itself */
  ENT_PIECE_FIRST = 8,   /**< first piece of its token */
  ENT_PIECE_LAST = 16    /**< last piece of its token */
};
/** Cuts a sentence's tokens into pieces. ENT_E_NOMEM. */
ent_status ent_world_pieces(const ent_piece **out, uint32_t *count, ent_arena *arena,
                            const ent_world *world, const ent_sentence *sentence,
                            ent_error *err) ENT_MUST_CHECK;

/** Enters all names into a scan: bit `name` for whatever is called so (in capitals where the name
 *  needs them), bit `firm` if it is an organisation, bit `agent` for nouns of agents ("envoy") and surnames alone. Of longer names the
 *  first two pieces count. false: out of memory. */
bool ent_world_enter_names(const ent_world *world, ent_scan *scan, uint32_t name, uint32_t firm,
                           uint32_t agent);

typedef enum ent_reading_kind {
  ENT_READING_NAME,    /**< u.name */
  ENT_READING_PERSON,  /**< u.person by a full name or variant */
  ENT_READING_SURNAME, /**< u.person by the end of the name only */
  ENT_READING_AGENT,   /**< u.agent */
  ENT_READING_TOPIC,   /**< u.topic */
  ENT_READING_PLACE    /**< u.place */
} ent_reading_kind;

typedef struct ent_reading {
  ent_reading_kind kind;
  union {
    const ent_name *name;
    const ent_person *person;
    const ent_agent *agent;
    const ent_topic *topic;
    const ent_place *place;
  } u;
} ent_reading;

/** What matches pieces [at, at + length). */
typedef struct ent_match {
  uint32_t length; /**< pieces */
  uint32_t node;   /**< opaque, for ent_world_reading */
} ent_match;

enum { ENT_MATCH_MAX = 8 };
/** All names that begin at piece `at`, longest first, at most ENT_MATCH_MAX;
 *  returns how many. Case is not looked at: see ent_world_case_fits. */
uint32_t ent_world_match(const ent_world *world, const ent_piece *pieces, uint32_t count,
                         uint32_t at, ent_match out[ENT_MATCH_MAX]);
/** The n-th reading of a match; false at the end. Names come first, then persons,
 *  topics, agents, places (most populous first), surnames. */
bool ent_world_reading(const ent_world *world, ent_match match, uint32_t n, ent_reading *out);
/** The written case may stand for this reading: "US" but not "us", "Turkey" but
 *  not "turkey", "TURKEY" and "Turkey" both; agents in any case. */
bool ent_world_case_fits(const ent_world *world, const ent_reading *reading, ent_slice written);

/** The places of this name, most populous first: n-th, NULL at the end. With a
 *  country, only those in it. */
const ent_place *ent_world_place(const ent_world *world, ent_slice name, const ent_entity *country,
                                 uint32_t n);
/** The state's name, adjective or demonym that a misspelt word stands for ("Isreal",
 *  "Phillipines": letters swapped, doubled or single); NULL if none or several.
 *  For words the vocabulary lacks, of five letters or more. */
const ent_name *ent_world_similar(const ent_world *world, ent_slice word);
/** Some name of the tables goes on after this text: cheaper than to ask for each of several names. */
bool ent_world_goes_on(const ent_world *world, ent_slice text);
/** Topic with this name or alias (any case); NULL if none. */
const ent_topic *ent_world_topic(const ent_world *world, ent_slice name);
/** The war between these two alone whose time holds the interval; NULL if none or several. */
const ent_topic *ent_world_war(const ent_world *world, const ent_entity *a, const ent_entity *b,
                               ent_interval when);
/** Agent noun or title, singular or plural, any case; NULL if none. */
const ent_agent *ent_world_agent(const ent_world *world, ent_slice noun);

/* ---- for people ------------------------------------------------------------- */

/** All readings of a whole name, as `entente world lookup` lists them. */
ent_status ent_world_lookup(const ent_reading **out, uint32_t *count, ent_arena *arena,
                            const ent_world *world, ent_slice name, ent_error *err) ENT_MUST_CHECK;

/** One finding of ent_world_check. */
typedef struct ent_world_problem {
  bool grave;       /**< an error; else only worth a look */
  const char *file; /**< "offices.tsv" */
  uint32_t line;
  const char *message; /**< valid during the call */
} ent_world_problem;
typedef void ent_world_report(const ent_world_problem *problem, void *data);
/** Unknown ids, overlapping offices, reversed dates, rows without origin, names of
 *  several entities. Returns the number of grave ones. */
uint32_t ent_world_check(const ent_world *world, ent_world_report *report, void *data);

#endif
