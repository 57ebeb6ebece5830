/* What the files of room resolve's mentions share: atoms (names found in a
 * sentence), drafts (mentions in the making) and the memory of a document. */
#ifndef ENT_RESOLVE_INTERNAL_H
#define ENT_RESOLVE_INTERNAL_H

#include "resolve/resolve.h"
#include "resolve/tally.h"
#include "resolve/time/time.h"

enum {
  ENT__MAX_PARTIES = 12,
  ENT__MEMORY = 96, /**< referents remembered */
  ENT__KNOWN = 256, /**< persons remembered */
  ENT__TOPICS = 8,  /**< topics remembered */
  ENT__FIRMS = 48,  /**< organisations remembered that the world does not know */
  ENT__NO_TOKEN = UINT32_MAX - 1
};

/** A name or noun of the world in the sentence: tokens [first, last]. */
typedef struct ent__atom {
  uint32_t first, last, begin, end;
  uint32_t piece, pieces; /**< where it was matched */
  ent_match match;
  const ent_name *name;     /**< the best entity reading, or NULL */
  const ent_person *person; /**< by full name, or NULL */
  const ent_agent *agent;
  const ent_place *place;
  bool surname; /**< somebody's name ends so */
  bool taken;   /**< part of a draft */
  bool silent;  /**< taken, but names nobody: a language */
} ent__atom;

typedef enum ent__class {
  ENT__CLASS_OTHER,
  ENT__CLASS_STATE, /**< state or disputed entity, its government or forces */
  ENT__CLASS_BODY,  /**< IGO, organisation, group */
  ENT__CLASS_PERSON,
  ENT__CLASS_PEOPLE, /**< many persons: "Pakistanis", "the refugees" */
  ENT__CLASS_SET     /**< "both countries" */
} ent__class;

/** What a draft still waits for. */
typedef enum ent__wait {
  ENT__WAIT_NONE,
  ENT__WAIT_PRONOUN,    /**< the draft is a pronoun or a pointing phrase */
  ENT__WAIT_OWNER,      /**< "its army": `owner` is the pronoun's token */
  ENT__WAIT_FOCUS,      /**< "the army": whose is not said */
  ENT__WAIT_COUNTERPART /**< "his Pakistani counterpart": office of the subject */
} ent__wait;

typedef enum ent__point {
  ENT__POINT_NONE,
  ENT__POINT_HE, /**< he, his, she ... */
  ENT__POINT_IT,
  ENT__POINT_THEY,
  ENT__POINT_WE, /**< we, our, us */
  ENT__POINT_I,
  ENT__POINT_YOU, /**< you, your: only where somebody we know is addressed */
  ENT__POINT_COUNTRY, /**< "the country", "this republic" */
  ENT__POINT_LAND,    /**< "the islands", "the peninsula" */
  ENT__POINT_DOUBTED, /**< "the so-called state" */
  ENT__POINT_OURS,    /**< "our country", "the Motherland" */
  ENT__POINT_SET,     /**< "both countries", "the three leaders": `number` */
  ENT__POINT_FORMER,
  ENT__POINT_LATTER,
  ENT__POINT_BODY,      /**< "the organization", "the group" */
  ENT__POINT_NEIGHBOUR, /**< "its northern neighbour": `number` is the direction */
  ENT__POINT_HOST,      /**< "the host country" */
  ENT__POINT_OCCUPIER   /**< "the occupying power", "the aggressor" */
} ent__point;

typedef struct ent__draft {
  ent_mention mention;
  ent_party parties[ENT__MAX_PARTIES];
  uint32_t party_count;
  ent__class class;
  ent__wait wait;
  ent__point point;
  uint32_t owner;   /**< token of the possessive that owns it */
  uint32_t number;  /**< of a set: 2, 3 ...; 0 unknown */
  ent_slice sector; /**< to give to the parties once known */
  const ent_person *person;
  const ent_agent *agent;
  ent_slice traits[2]; /**< what the word meant must be: "Nordic", "kingdom" */
  uint32_t trait_count;
  bool set_of_states; /**< the set is one of countries (else of leaders, bodies) */
  bool definite;
} ent__draft;

typedef enum ent__sex { ENT__SEX_UNKNOWN, ENT__SEX_MALE, ENT__SEX_FEMALE } ent__sex;

/** Something that words may point back to. */
typedef struct ent__referent {
  const ent_party *parties;
  uint32_t party_count;
  uint32_t sentence, token;
  ent__class class;
  uint32_t clause; /**< governing verb's token, in its sentence */
  uint8_t role;    /**< 4 subject, 3 object, 2 other, 1 modifier */
  bool plural;
  bool pointed;     /**< was itself a pronoun */
  bool self;        /**< "we", "our country": the writer or speaker */
  ent_slice office; /**< of a person */
  ent_slice noun;   /**< the phrase's head word */
  ent_slice title;  /**< of a person, as written */
} ent__referent;

/** Whether a noun may be what a pronoun means. */
typedef enum ent__fit {
  ENT__FIT_NONE,  /**< not by its number or nature */
  ENT__FIT_MATCH, /**< one we know */
  ENT__FIT_RIVAL  /**< another thing */
} ent__fit;

/** The subject of the sentence before, as "it" or as "they". */
typedef struct ent__subject {
  ent__fit fit;
  uint32_t sentence;
  ent__referent referent;
  ent_slice noun; /**< lemma of the subject that is another's: "Chile's |trade|"; empty */
} ent__subject;

/** Who has the word in a spoken text. */
typedef enum ent__turn {
  ENT__TURN_NONE,  /**< nobody said: the writer's side */
  ENT__TURN_STATE, /**< `voice`, NULL if unknown */
  ENT__TURN_OTHER  /**< the press, a moderator */
} ent__turn;

/** A topic named in the document. */
typedef struct ent__subject_matter {
  const ent_topic *topic; /**< NULL: a treaty by its own name */
  ent_slice title, noun;  /**< noun: the last word of its name as written */
  const ent_party *parties;
  uint32_t party_count, sentence;
} ent__subject_matter;

/** A person met in the document. */
typedef struct ent__known {
  ent_slice name;           /**< full, as written */
  const ent_person *person; /**< or NULL if the world does not know him */
  ent_party party;          /**< how he was last understood */
  ent_slice office;
  uint32_t seen; /**< when last mentioned; 0: only read ahead */
  ent__sex sex;  /**< by title or an earlier "she" */
  bool told;     /**< the text itself said for whom he acts */
} ent__known;

/** An organisation of the document that the world does not know. */
typedef struct ent__firm {
  ent_slice name;   /**< as introduced, without its legal form */
  ent_slice brief;  /**< its first word, if that may mean it alone; else empty */
  ent_slice entity; /**< "ORG:" and the name, in the arena */
  ent_slice home;   /**< the state it was said to be of; may be empty */
  ent_slice sector; /**< BUS, MED, SOC ... by what it was said to be */
} ent__firm;

struct ent_resolver {
  ent_arena *arena;
  const ent_world *world;
  const ent_document *document;
  const ent_sentences *sentences;
  const ent_entity *side;
  const ent_entity *signatories[ENT__MAX_PARTIES]; /**< of a joint statement */
  uint32_t signatory_count;
  const ent_entity *partner; /**< the one other state in the title; NULL: none or several */
  uint32_t partner_at;       /**< where the title names it, in bytes */
  const ent_entity *guest;   /**< the partner, if he speaks in the text too; NULL: nobody but the side */
  ent__turn turn;
  const ent_entity *voice, *asked; /**< who speaks in this turn; who was last addressed in it by a title */
  const ent_person *author;  /**< the person whose statement it is, if known */
  bool official;             /**< the writer speaks for the side's government */
  bool domestic;             /**< "the President", "the Minister" are the side's */
  bool column;  /**< one who says "we" for his state writes as himself: no statement, no speech of the government */
  bool inside;               /**< acts inside one state are asked for */
  bool assembly;             /**< spoken in the United Nations: "the Assembly", "the Council" */
  const ent_piece **pieces;  /**< by sentence, as read ahead; NULL where it was not */
  uint32_t *piece_counts;
  bool *named;               /**< by sentence, see ent_resolver_names_any */
  ent__tallies tallies;      /**< whom the whole document names */
  const ent_entity *main[4]; /**< states most named, most first */
  uint32_t main_count[4];
  bool titled[4]; /**< the title names it, by any of its names: "the Emirates" */
  ent_time_story story;
  ent__referent memory[ENT__MEMORY];
  uint32_t memory_count; /**< ever; the ring's next is memory_count % ENT__MEMORY */
  ent__subject_matter topics[ENT__TOPICS]; /**< a ring, like memory */
  uint32_t topic_count;
  const ent_topic *occasion;      /**< war or massacre last told of */
  const ent_topic *title_war;     /**< that the headline names */
  const ent_topic *near_massacre; /**< whose place was named last */
  uint32_t occasion_sentence, near_sentence;
  ent__known known[ENT__KNOWN];
  uint32_t known_count, seen;
  ent__firm firms[ENT__FIRMS];
  uint32_t firm_count;
  ent__subject last_owner; /**< whose the subject is */
  ent__subject last_subject[2]; /**< singular, plural */
  ent_party speaker; /**< who was last said to say something */
  uint32_t speaker_sentence;
  const ent_entity *regime;   /**< whose "regime" was last named */
  const ent_entity *occupier; /**< who was last said to have occupied or invaded */
  const ent_entity *host;     /**< who was last said to host or invite */
  uint32_t host_sentence;
  ent_party talks[ENT__MAX_PARTIES]; /**< who last met or spoke with each other */
  uint32_t talks_count, talks_sentence;
  uint64_t pointing[16]; /**< first and last letters and lengths of the words that point, pronouns apart, as a set */
  ent__draft *drafts; /**< room for one sentence's, used again */
  ent__atom *atoms;
  uint32_t *token_map; /**< by token, see ent__work.atom_at */
  uint32_t *covered;
  uint32_t draft_room, atom_room, token_room;
};

/** The work on one sentence. */
typedef struct ent__work {
  ent_resolver *r;
  const ent_sentence *sentence;
  const ent_piece *pieces;
  uint32_t piece_count;
  ent__atom *atoms;
  uint32_t atom_count;
  uint32_t *atom_at; /**< by token: atom number + 1, 0 none */
  ent__draft *drafts;
  uint32_t draft_count;
  uint32_t *covered;  /**< by token: draft number + 1 (topics apart), 0 none */
  ent_day day;        /**< when offices are looked up; ENT_DAY_NONE unknown */
  ent_interval frame; /**< the time talked about: narrative or publication */
  bool shouting;      /**< nearly all letters are capitals: a headline */
} ent__work;

/* words.c: tokens */
bool ent__is(const ent_token *token, const char *lower);
bool ent__is_any(const ent_token *token, const char *const *words);
/** A list for it; static, so that it is not built anew at each question. */
#define WORDS(...) (__extension__({ static const char *const list_[] = {__VA_ARGS__, NULL}; list_; }))
bool ent__capital(const ent_token *token);
bool ent__is_noun(const ent__work *work, uint32_t t);
bool ent__is_proper(const ent__work *work, uint32_t t);
bool ent__possessive_mark(const ent_token *token);             /**< 's or ' */
uint32_t ent__head_of(const ent_sentence *sentence, uint32_t first, uint32_t last);
uint8_t ent__role_of(const ent_sentence *sentence, uint32_t head);
/** The verb (or predicate) that governs a token. */
uint32_t ent__clause_of(const ent_sentence *sentence, uint32_t token);
/** The subject of a predicate, said or understood; ENT__NO_TOKEN. */
uint32_t ent__subject_of(const ent_sentence *sentence, uint32_t verb);
/** The preposition before the phrase [first, ..., head]; NULL if none. */
const ent_token *ent__preposition(const ent_sentence *sentence, uint32_t first, uint32_t head);

/** "|Today| President Bush", "in |2004| President Bush". */
bool ent__is_time_word(const ent_token *token);
/** The token is the end of a hyphenated name: "Tae-|hyo|". */
bool ent__after_hyphen(const ent__work *work, uint32_t first, uint32_t t);
ent__point ent__pronoun_of(const ent_token *token);
/** A state's, not "IGO:..." or another with a kind before it. */
bool ent__is_state_id(ent_slice id);

/* draft.c */
/** NULL: out of memory. */
ent__draft *ent__add_draft(ent__work *work, uint32_t first, uint32_t last);
void ent__add_party(ent__draft *draft, ent_slice entity, ent_slice sector, ent_slice person);
/** "PER:" and the name, in the arena; empty if out of memory. */
ent_slice ent__person_id(const ent__work *work, ent_slice name);
/** Fills work->covered. */
void ent__cover(ent__work *work);
ent_entity_kind ent__kind_of_party(const ent_resolver *r, const ent_party *party);

/* names/atoms.c */
/** The sentence's pieces (ent_world_pieces), cut once a document: their words lie far apart in the world's tables. */
ent_status ent__pieces_of(const ent_piece **pieces, uint32_t *count, ent_resolver *r,
                          const ent_sentence *sentence, ent_error *err);
ent_status ent__find_atoms(ent__work *work, ent_error *err);
ent__atom *ent__atom_at(const ent__work *work, uint32_t token);
bool ent__is_state_kind(ent_entity_kind kind);

/* phrase/phrase.c: names, titles and persons -> drafts */
ent_status ent__draft_phrases(ent__work *work, ent_error *err);

/* phrase/title.c */
/** What ministers and secretaries are of or for. */
bool ent__is_portfolio(const ent_token *token);
/** A word of rank before a title: it names nobody. */
bool ent__is_rank_word(const ent_token *token);
/** "Energy |and| Mines": the token joins two portfolios. */
bool ent__joins_portfolios(const ent_sentence *s, uint32_t t);
/** The end of a portfolio that begins at t, or ENT__NO_TOKEN. */
uint32_t ent__portfolio_end(const ent__work *work, uint32_t t);

/* side/signatory.c: what the title tells */
/** The text has these words, in letters of any case. */
bool ent__contains(ent_slice text, const char *words);
/** A line about the document cut into words, to be matched like a sentence; in the arena. */
ent_status ent__cut_line(ent_sentence *out, const ent_resolver *r, ent_slice line);
/** "Remarks before the meeting with the prime minister of |Israel|": whom a text with a side is about or
 *  to; of two or more nobody is sure to be meant. */
void ent__infer_partner(ent_resolver *r);
/** "Joint ...", "Leaders' ...": of several. */
bool ent__is_of_leaders(ent_slice title);
/** The states that sign by the title, or the organisation (one of few: its members). False if it names none. */
bool ent__sign_title(ent_resolver *r);
/** "We", "the two leaders" of a joint statement are its signers. False if it is none, or not of so many. */
bool ent__settle_signatories(const ent__work *work, ent__draft *draft);

/* names/topics.c */
bool ent__draft_topics(ent__work *work);

/* names/names.c: names that no title took */
ent_status ent__draft_names(ent__work *work, ent_error *err);
bool ent__draft_ships(ent__work *work);
/** A word of firms, places and things, never of a person's name. */
bool ent__is_firm_word(const ent_token *token);

/* names/firm.c */
/** Drafts the organisations that only the text tells of. False: out of memory. */
bool ent__draft_firms(ent__work *work);
/** The word begins the name of an organisation that the text has introduced. */
bool ent__knows_firm(const ent_resolver *r, ent_slice word);

/* names/person.c */
/** Heads of state and government before ministers before the rest. */
int ent__office_rank(ent_slice office);
/** Who a person acts as on the day: state and GOV if an office is held (or `titled`: was
 *  ever held), else the person. Fills entity, sector, person; returns the office or NULL. */
const ent_office *ent__person_party(const ent__work *work, const ent_person *person, bool titled,
                                    bool former, ent_party *out);
/** A surname (with the title's office and owner, both may be empty) -> known person of
 *  the document, holder on the date, or the one famous bearer. false if none. */
bool ent__surname_party(ent__work *work, const ent__atom *atom, ent_slice surname,
                        const ent_agent *title, const ent_entity *owner, bool former,
                        ent_party *out, const ent_person **person, ent_slice *office);
/** "Vladamir |Putin|": the one bearer of the surname whose first name is spelt otherwise by a
 *  letter; NULL if none. */
const ent_person *ent__misspelt_bearer(const ent__work *work, const ent__atom *atom,
                                       ent_slice first);
/** Somebody named before bears this surname, whatever the tagger says of the word. */
bool ent__knows_surname(const ent_resolver *r, ent_slice word);
/** Somebody named before by a full name bears this first name. */
bool ent__knows_first_name(const ent_resolver *r, ent_slice word);
ent__sex ent__known_sex(const ent_resolver *r, ent_slice person);
/** The person (id) is not known to be of the other sex. */
bool ent__sexes_meet(const ent_resolver *r, ent_slice person, ent__sex sex);
void ent__learn_sex(ent_resolver *r, ent_slice person, ent__sex sex);
void ent__remember_person(ent_resolver *r, ent_slice name, const ent_person *person,
                          ent_party party, ent_slice office);
/** Means others too: initials, and capitals of small states that towns and persons share. Without another name of the
 *  state in the text it is not taken. */
bool ent__is_doubtful(const ent_name *name);
/** The text itself says for whom the remembered person acts. */
void ent__was_told(ent_resolver *r, const ent_person *person);

/* reference/point.c: pronouns and pointing phrases -> drafts */
void ent__index_pointers(ent_resolver *r);
ent_status ent__draft_pointers(ent__work *work, ent_error *err);
bool ent__is_country_word(const ent_token *token);
uint32_t ent__number_word(const ent_token *token); /**< two, both: 2 ...; else 0 */
typedef struct ent__pointing {
  ent__point point;
  uint32_t first, number;
  bool ours, yours, demonstrative, friendly, all;
  ent_slice traits[2];
  uint32_t trait_count;
} ent__pointing;
/** Reads leftwards from a pointing noun at t: its determiner, number, adjectives. */
ent__pointing ent__read_pointing(const ent__work *work, uint32_t t, ent__point noun);
/** Hands the traits that were read on, and that of the noun itself ("kingdom"; may be NULL). */
void ent__take_traits(const ent__work *work, ent__draft *draft, const ent__pointing *p,
                      const ent_token *noun);

/* reference/refer.c: what they may point back to */
typedef struct ent__states {
  ent_party items[ENT__MAX_PARTIES];
  uint32_t count;
} ent__states;
void ent__add_state(ent__states *set, ent_party party);
/** The state has all traits that the phrase tells of. */
bool ent__fits_traits(const ent__work *work, const ent__draft *draft, ent_slice state);
/** The n-th last mentioned; NULL past the memory. */
const ent__referent *ent__referent_at(const ent_resolver *r, uint32_t back);
void ent__remember(ent__work *work, const ent_mention *m, ent__class class,
                   const ent_party *parties, uint32_t count, bool pointed);
const ent__referent *ent__find_he(const ent__work *work, uint32_t t);
const ent__referent *ent__find_country(const ent__work *work, const ent__draft *draft);
/** The land named last whose name ends with the word: "the islands" are the Falkland Islands. */
const ent__referent *ent__find_land(const ent__work *work, const ent_token *word);
/** The land named last that is disputed: "the so-called state". NULL if none was. */
const ent__referent *ent__find_disputed(const ent__work *work);
const ent__referent *ent__find_body(const ent__work *work);
/** The state the writer speaks with or of, if there is one such; empty without a side. */
ent_slice ent__partner(const ent_resolver *r);
/** The `number` states meant by "both countries" (0: nobody said how many); `ours`: the
 *  writer's is one. */
/** The text is on `number` states: its title names them alone, or it names each at least six times and twice as often as any other. */
bool ent__is_text_on(const ent_resolver *r, uint32_t number);
/** Of the two states a text is on the one that the sentence has not named before token `before`;
 *  false: it is on no pair, or has named none or both. */
bool ent__other_of_pair(const ent__work *work, uint32_t before, ent_party *out);
bool ent__find_set(const ent__work *work, uint32_t number, bool ours, uint32_t head, ent__states *out);
/** The pair that the settled sentence is about without naming it whole (ent_scene.pair); NULL if
 *  none, or out of memory. */
const ent_party *ent__implied_pair(const ent__work *work);
/** The two states that the text as a whole is on (ent_scene.text_two); NULL if there are none such, or the
 *  arena is full. `third`: whether the sentence names another. */
const ent_party *ent__two_of_text(const ent__work *work, bool *third);

/* reference/pronoun.c */
bool ent__is_self(const ent__work *work, const ent__draft *d);
/** Whom "it", "its" at t mean; plural: "they", "their". */
bool ent__find_thing(const ent__work *work, uint32_t t, bool plural, ent__referent *out);
/** Whom "he", "her" at t mean. */
bool ent__find_person(const ent__work *work, uint32_t t, ent__referent *out);
/** What a pronoun or title says of its bearer. */
ent__sex ent__sex_of(const ent_token *token);
/** Keeps the settled sentence's subject for the next one. */
void ent__note_subject(ent__work *work);

/* reference/focus.c: titles and bodies whose owner is not said */
void ent__settle_focus(ent__work *work, ent__draft *draft);
bool ent__settle_namesake(ent__work *work, ent__draft *draft);
bool ent__settle_same_noun(ent__work *work, ent__draft *draft);
bool ent__settle_coalition(ent__work *work, ent__draft *draft);
void ent__settle_counterpart(ent__work *work, ent__draft *draft);
bool ent__settle_assembly(ent__work *work, ent__draft *draft);

/** The state the text is on beside the writer's own; NULL if several. */
const ent_entity *ent__other_party(const ent_resolver *r);

/* reference/neighbour.c */
/** "its western neighbour" with the noun at t, unless its name follows. False: out of memory. */
bool ent__draft_neighbour(ent__work *work, uint32_t t);
void ent__settle_neighbour(ent__work *work, ent__draft *draft);

/* reference/settle.c */
/** The parties of the last meeting or call told of; `number` 0: any. */
bool ent__settle_talks(ent__work *work, ent__draft *draft, uint32_t number);
ent_status ent__settle(ent__work *work, ent_error *err);
void ent__settle_set(ent__work *work, ent__draft *draft);

/* names/inside.c */
/** Gives whom nobody owns to a state of the sentence or text. False: out of memory. */
bool ent__settle_inside(ent__work *work);

/* occasion.c */
/** Fills scene->occasion from the settled mentions, the times and what was told before. False
 *  if out of memory. */
bool ent__find_occasion(ent__work *work, ent_scene *scene);
/** The sentence tells of deaths. */
bool ent__tells_of_death(const ent_sentence *sentence);

/* side/dialogue.c */
/** Finds whether the title's other state speaks too (r->guest); once, when the sides are known. */
void ent__seat_guest(ent_resolver *r);
/** The sentence opens a turn with its speaker's label. */
bool ent__names_speaker(const ent_resolver *r, const ent_sentence *s);
/** Follows the turns of a transcript; when names are drafted, before what points. */
void ent__hear_turn(ent__work *work);
/** The state for which "we" is said now; NULL if nobody's. */
const ent_entity *ent__voice(const ent_resolver *r);
/** The state to which "you" is said now; NULL if nobody's we know. */
const ent_entity *ent__listener(const ent_resolver *r);

/* side/side.c */
ent_status ent__read_ahead(ent_resolver *r, ent_error *err);

/* side/ours.c: of a name from token `first` to `last`, as the writer's own words put it */
/** "our country", "my |noble| nation" from token `t`: what one state alone has. */
bool ent__says_ours(const ent_sentence *s, uint32_t t);
/** "our Republic and |X|", "|X| and our country", "our embassy in |X|". */
bool ent__is_joined_to_ours(const ent_sentence *s, uint32_t first, uint32_t last);
/** "brotherly |X|", "|X| lent us money", "|X| is our friend". */
bool ent__is_called_kin(const ent_sentence *s, uint32_t first, uint32_t last);
/** The name is that of the writer's own people: "I am a |Dane|", "we |Danes|". */
bool ent__is_writer_of(const ent_sentence *s, uint32_t first, uint32_t last);

/** "... on April 6," with "1994" on the next line: the year that a hard line end cut off. */
void ent__take_year_of_next(const ent_resolver *r, ent_scene *scene);
/** "the April battles that we won in 2016": the month of a noun in the year that is said of the noun. */
void ent__take_year_of_noun(const ent_resolver *r, ent_scene *scene);
/** Years of account take the days of the state whose they are. */
void ent__set_fiscal_years(const ent_resolver *r, ent_scene *scene);
/** "during the Korean War" -> a time, by the table of topics. */
void ent__add_topic_times(const ent_resolver *r, ent_scene *scene);
/** "During the exhibition, ..." -> the running date; "during the war" -> the days of the war named last. */
void ent__add_event_times(const ent_resolver *r, ent_scene *scene);

#endif
