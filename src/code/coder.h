/* Inside the room `code`: the coder's state. */
#ifndef ENT_CODE_CODER_H
#define ENT_CODE_CODER_H

#include "code/code.h"
#include "code/tree/fill.h"

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
enum { ENT__SPEAKER_REACH = 2 }; /* sentences after which a quotation has lost its speaker */
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
  ent__contact held;        /**< the last that took place, if one to come was told since */
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

#endif
