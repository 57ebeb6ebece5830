/* Inside the room `code`: the coder's state and how reports are added. */
#ifndef ENT_CODE_CODER_H
#define ENT_CODE_CODER_H

#include "code/code.h"
#include "code/match.h"
#include "code/modality.h"

/** A visit, meeting or talks as last told. */
typedef struct ent__contact {
  ent__cast actor, recipient;
  ent_slice code, place; /* place: as the text has it; empty if it gives none */
  uint32_t sentence, paragraph;
  ent_interval date;
  ent_precision precision;
  ent_modality modality;
  bool reciprocal;
  bool listed; /**< beside another of another day: what is told after it is not of its day */
} ent__contact;
enum { ENT__VISIT, ENT__MEETING, ENT__TALKS, ENT__ATTACKS = 8 };

/** Who fights whom, as told before. */
typedef struct ent__attack {
  ent__cast actor, recipient;
  uint32_t sentence, paragraph;
  ent_slice word; /**< lemma */
} ent__attack;

/** The last hostile word or act between two, as told. */
typedef struct ent__quarrel {
  ent__cast actor, recipient;
  uint32_t sentence;
} ent__quarrel;

/** What ent_coder_ask_type asked, and the answer from the nearest pair so far. */
typedef struct ent__question {
  ent_slice actor, recipient, type;
  double probability;
  uint32_t way;
} ent__question;

/** An entry whose conditions hold at a word that reports no event (supply.h). */
typedef struct ent__lack {
  const ent_entry *entry;
  int32_t at;
} ent__lack;

/** How often the whole document names an entity. */
typedef struct ent__often {
  ent_slice entity;
  uint32_t times;
} ent__often;
enum { ENT__LACKS = 32, ENT__CITIZENS = 8 };

/** A person and the state he is of, as a text on him says once: "was a British diplomat". */
typedef struct ent__citizen {
  ent_slice person, state; /**< ids */
} ent__citizen;

struct ent_coder {
  ent_arena *arena;
  const ent_lexicon *lexicon;
  const ent_document *document;
  ent_slice side;
  ent_report *reports;
  uint32_t count, capacity;
  uint32_t doubled; /**< reports found again in their own sentence, and left out */
  uint32_t sentence_first;  /**< first report of the sentence being coded */
  uint32_t paragraph;       /**< of that sentence */
  ent__cast speaker;        /**< of the last quotation */
  uint32_t speaker_sentence;
  ent__contact contacts[3]; /**< the last of each class (context.h) */
  int last_contact;
  ent__cast named;         /**< other states of the last sentence that names any (context.h) */
  uint32_t named_sentence;
  ent_time heading;          /**< "July 1972.", a date by itself: of what its paragraph tells */
  uint32_t heading_paragraph;
  bool headed, heading_over; /**< no sentence before has another; this one has */
  ent__attack attacks[ENT__ATTACKS]; /**< the last, as a ring (context.h) */
  uint32_t attack_count;             /**< of all told so far */
  ent__quarrel quarrel;              /**< target.h */
  ent_slice war[2];                  /**< sides of the war that the text tells of, or empty (foe.h) */
  const ent_scene *scenes;           /**< of the whole document; NULL: not told */
  ent__often *named_often;
  uint32_t often_count;
  ent__citizen citizens[ENT__CITIZENS]; /**< the last told, as a ring */
  uint32_t citizen_count;               /**< of all told so far */
  bool on_pair;                      /**< the text is on two states */
  ent__lack lacks[ENT__LACKS + 1];   /**< of the sentence; the one after the last is of the word */
  uint32_t lack_count;
  uint64_t spoken; /**< bit n: an entry matched at word n of the sentence, whatever came of it */
  ent_trace_fn *trace;
  void *trace_user;
  const ent_score_watch *watch;
  const ent_scorer *scorer; /**< NULL: confidence by rule */
  const ent_extractor *extractor; /**< NULL: only what the lexicon tells */
  bool lead_only;           /**< of a sentence's events only the one told first stays */
  bool every_statement;     /**< bare statements are events beside others of the sentence */
  bool keep_unsure;         /**< reports below ENT_LEAST_SURE stay */
  ent__question question;
};

/** A report with its sentence, trigger, date, place, modality and speaker filled
 *  in for the word `at`; `report` is zeroed first. */
void ent__report_init(ent_coder *coder, const ent__tree *tree, int32_t at, ent_report *report);
/** Dates the report by a time of its sentence. */
void ent__report_date(ent_report *report, const ent_time *time);
/** Takes its date from the report. */
void ent__report_undate(ent_report *report);
/** Makes the report an event of this CAMEO code, with the code's type, mode, context and score. */
void ent__report_code(const ent_coder *coder, ent_report *report, ent_slice code);
/** Copies a cast into the arena. */
ent_participants ent__keep_cast(ent_coder *coder, const ent__cast *cast);
/** What was told is sure enough to be told again, of a sentence before: what is repeated is right no more often than what
 *  it repeats. */
bool ent__is_sure(const ent_coder *coder, const ent_report *told);
/** The same of whatever that sentence told between the two. */
bool ent__is_surely_told(const ent_coder *coder, uint32_t sentence, const ent__cast *actor, const ent__cast *recipient);
/** Whether the entity is one of them. */
bool ent__takes_part(ent_participants side, ent_slice entity);
/** The id, a hash of what is said: again after a change of what stands added. */
void ent__report_set_id(ent_report *report);
/** Appends unless the sentence has the same already. ENT_E_NOMEM. */
ent_status ent__report_add(ent_coder *coder, ent_report *report);
/** What HOLDS_OFFICE says of one person. */
typedef struct ent__holding {
  ent_slice person, entity; /**< ids */
  ent_slice title;
  uint32_t begin, end;               /**< bytes of the person's phrase */
  uint32_t office_begin, office_end; /**< of the office's or its owner's */
  int32_t at;                        /**< the word from which date and place are looked for */
  bool over, planned;                /**< held before; to be held */
} ent__holding;
ent_status ent__report_holding(ent_coder *coder, const ent__tree *tree, const ent__holding *h);
/** The sentence has already been said to tell that the person holds an office of the entity. */
bool ent__is_held(const ent_coder *coder, ent_slice person, ent_slice entity);
/** The person a mention with one party names: as known to the world, else the full name as
 *  written; empty if it names nobody ("the President"). `bare`: a single name. */
ent_slice ent__bearer_id(ent_coder *coder, const ent__tree *tree, const ent_mention *m, bool *bare);
/** States, organisations and armed groups have offices that matter. */
bool ent__has_offices(ent_slice entity);
/** Who takes, leaves or has which office by what the sentence says (holder.c). */
ent_status ent__code_holders(ent_coder *coder, const ent__tree *tree);
/** Who held which office, from the mentions themselves (CODING 12), then from the grammar. */
ent_status ent__code_offices(ent_coder *coder, const ent__tree *tree);
/** HOLDS_OFFICE of those listed behind a title in the plural (bearers.c); called by ent__code_offices. */
ent_status ent__code_bearers(ent_coder *coder, const ent__tree *tree);
/** The person holds an office already by what was reported of the sentence, whosever it is. */
bool ent__holds_any(const ent_coder *coder, ent_slice person);
/** Of a plan or refusal told twice in the sentence, by its word and by the act
 *  below it, only the one that says more stays. After the entries. */
void ent__drop_embedded(ent_coder *coder, const ent__tree *tree);
/** After the rules: confidence of the sentence's reports, the answer to a
 *  question for a type, and what a watcher wants to see. */
void ent__score_sentence(ent_coder *coder, const ent__tree *tree);
/** The code of an act that is planned or wished: "will send aid" is the promise of aid (CODING 5). */
ent_slice ent__intent_of(ent_slice code, ent_modality modality);
/** Event, relation or measure of a matched entry. */
ent_status ent__code_outcome(ent_coder *coder, const ent__tree *tree, const ent_entry *entry,
                             const ent_outcome *outcome, int32_t at, const ent__binding *bound);

#endif
