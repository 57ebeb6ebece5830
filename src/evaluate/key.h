/* An answer key of events, relations and measures, our reports, and which answers which: the
 * rules of ../shared/tools/score_key.py (docs/evaluate.md tells them). */
#ifndef ENT_EVALUATE_KEY_H
#define ENT_EVALUATE_KEY_H

#include "base/map.h"
#include "evaluate/gold.h"

/** An id without its sector, and what it is compared by: folded, without blanks. */
typedef struct ent__actor {
  ent_slice id, prefix, local, name;
  const ent_slice *words; /**< of the local name, longer than three letters */
  uint32_t word_count;
} ent__actor;

typedef struct ent__cast {
  const ent__actor *items;
  uint32_t count;
} ent__cast;

/** Who to whom; either may be NULL, not both. */
typedef struct ent__dyad {
  const ent__actor *actor, *recipient;
} ent__dyad;

typedef struct ent__dyads {
  ent__dyad *items;
  uint32_t count;
} ent__dyads;

/** A folded text and its words, sorted. */
typedef struct ent__words {
  ent_slice text;
  const ent_slice *items;
  uint32_t count;
} ent__words;

typedef enum ent__mode { ENT__ACTUAL, ENT__PLANNED, ENT__HOPED, ENT__HYPOTHETICAL, ENT__DENIED } ent__mode;

enum { ENT__CODE_MAX = 16, ENT__EVIDENCE_MAX = 8 };

/** A record of the key. */
typedef struct ent__record {
  const json_t *json; /**< of the file; owned by the key */
  ent_slice id, doc, head, cluster;
  ent_report_kind kind;
  bool clear, symmetric;
  ent__mode mode;
  ent__cast actors, recipients, others, speakers;
  ent__dyads dyads;
  ent_slice codes[ENT__CODE_MAX], names[ENT__CODE_MAX], types[ENT__CODE_MAX + 1];
  uint32_t code_count, name_count, type_count;
  ent__words words, topic_words, value_words; /**< of the sentence, the topic, a value in words */
  ent__span evidence[ENT__EVIDENCE_MAX];
  uint32_t evidence_count;
  ent_slice unit, comparator, text_value;
  double value; /**< NAN: none, or only in words */
  ent_interval date;
  uint32_t first_slot;
} ent__record;

/** A report of ours. */
typedef struct ent__said {
  json_t *json; /**< as `entente code` prints it; owned by the key */
  ent_slice doc, cameo, type, name, label;
  ent_report_kind kind;
  bool reciprocal;
  ent__mode mode;
  ent__cast actors, recipients, speakers;
  ent__dyads dyads;
  ent__words words, topic_words, value_words;
  ent__span span; /**< of the sentence, in code points */
  ent_slice unit, comparator, text_value;
  double value;
  ent_interval date;
  uint32_t first_node;
} ent__said;

typedef struct ent__key {
  ent_arena arena;
  json_t **rows;   /**< owned */
  uint32_t row_count, row_capacity;
  ent__record *records;
  uint32_t count, capacity;
  ent__said *said;
  uint32_t said_count, said_capacity;
  ent_map docs;    /**< documents that are scored */
  uint32_t foreign; /**< reports of other documents */
} ent__key;

/** Rows of an answer key ("doc", "subject", "what" ...) or reports that were coded by hand
 *  ("uri", "kind", "actor" ...). ENT_E_IO, ENT_E_FORMAT, ENT_E_NOMEM. */
ent_status ent__key_read(ent__key *key, const ent_evaluation *e, ent_error *err) ENT_MUST_CHECK;
/** Codes the evaluation's documents and takes their reports. */
ent_status ent__key_code(ent__key *key, const ent_evaluation *e, ent_error *err) ENT_MUST_CHECK;
void ent__key_free(ent__key *key);

/** Reads ids ("AZE/GOV"; "PAK;TUR" are two) or participants into a cast, `named` with their names.
 *  false if out of memory. */
bool ent__cast_read(ent__cast *out, ent_arena *arena, const json_t *list, bool named);
bool ent__same_actor(const ent__actor *a, const ent__actor *b);
bool ent__words_of(ent__words *out, ent_arena *arena, ent_slice text);

/** PLOVER type (2021) of a CAMEO code, empty if there is none. */
ent_slice ent__type_of_code(ent_slice code);

bool ent__same_place(const ent__words *words, const ent__span *evidence, uint32_t evidence_count,
                     const ent__said *said);
/** How well an answer agrees in detail, to choose among several. */
int ent__agreement(const ent__record *record, const ent__said *said);
bool ent__same_what(const ent__record *record, const ent__said *said, ent_level level);
bool ent__same_mode(const ent__record *record, const ent__said *said);
/** 0 no; 1 only because the report calls itself reciprocal; 2 yes. */
int ent__same_dyad(const ent__record *record, ent__dyad wanted, const ent__said *said, ent__dyad given);

/** One dyad of a record answered by one of a report. */
typedef struct ent__answer {
  uint32_t record, said;
  uint32_t dyad; /**< of the record */
  int grade;     /**< of ent__same_dyad */
} ent__answer;

typedef struct ent__answers {
  ent__answer *items;
  uint32_t count;
  bool *found, *right; /**< by record, by report */
  bool *candidate;     /**< reports that answer some record, taken or not */
} ent__answers;
/** Assigns one to one over dyads, clear records first, as many as can be. In the key's arena;
 *  false if out of memory. */
bool ent__assign(ent__answers *out, ent__key *key, ent_level level);

/** Traps: readings that must not be reported. Prints how many of them `right` (by report) leaves. */
ent_status ent__print_traps(ent__key *key, const ent_evaluation *e, const ent__answers *answers,
                            ent_error *err) ENT_MUST_CHECK;

#endif
