/* The lexicon: typed patterns over the tree -> codes. Loaded from
 * the .lex files and codes.tsv of data/lexicon, read-only and shared by threads once
 * loaded. The grammar of a .lex file stands in data/lexicon/README.md. */
#ifndef ENT_LEXICON_H
#define ENT_LEXICON_H

#include <stdatomic.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/map.h"
#include "base/scan.h"

/** What kind of word a pattern hangs on. */
typedef enum ent_anchor {
  ENT_ANCHOR_VERB,
  ENT_ANCHOR_NOUN,
  ENT_ANCHOR_ADJECTIVE,
  ENT_ANCHOR_WORD, /**< any part of speech */
  ENT_ANCHOR_COUNT
} ent_anchor;

/** One step from a word to another, in the tree made canonical: subj is who
 *  does it, also of passives, participles, relative and infinitive clauses. */
typedef enum ent_step_kind {
  ENT_STEP_PREP,  /**< a noun after the preposition in `word` */
  ENT_STEP_SUBJ, ENT_STEP_OBJ, ENT_STEP_IOBJ,
  ENT_STEP_POSS,  /**< possessor */
  ENT_STEP_MOD,   /**< adjective or noun before a noun */
  ENT_STEP_XCOMP, ENT_STEP_CCOMP, ENT_STEP_ADVCL,
  ENT_STEP_PRT,   /**< particle */
  ENT_STEP_HEAD,  /**< the word that governs it */
  ENT_STEP_LIGHT, /**< who does the verb of which a noun is the object */
  ENT_STEP_NUM,   /**< the figure that counts it */
  ENT_STEP_APPOS,
  ENT_STEP_ACL,   /**< a clause or participle after a noun */
  ENT_STEP_CONJ, ENT_STEP_DET, ENT_STEP_ADVMOD,
  ENT_STEP_CASE,  /**< the word's own preposition: "at" of "at war" */
  ENT_STEP_AUX,   /**< auxiliary or modal: "would" of "would answer" */
  ENT_STEP_MARK,  /**< what begins the clause: "for" of "for breaking its word" */
  ENT_STEP_SELF,  /**< the word itself */
  ENT_STEP_NEAR,  /**< any named entity of the clause, nearest first */
  ENT_STEP_NEXT,  /**< the name right after the word: "Embassy Baku" */
  ENT_STEP_AUTHOR, /**< whoever says the sentence; only alone, in a slot */
  ENT_STEP_LISTENER, /**< to whom the sentence is said; only alone, in a slot */
  ENT_STEP_PAIR,   /**< the two states that the sentence is about unnamed; only alone, in a slot */
  ENT_STEP_OTHER,  /**< of the two states that the text is on, the one that the actor is not (of); only alone, in R */
  ENT_STEP_KNOWN   /**< who is known to keep the entry's relation on the recipient; only alone, last in A after R */
} ent_step_kind;

typedef struct ent_step {
  ent_step_kind kind;
  ent_slice word; /**< the preposition, '_' for spaces */
} ent_step;

enum { ENT_PATH_STEPS = 4, ENT_ELEMENT_PATHS = 20 };

/** The lexicon's words are numbered, so that matching compares no text. */
#define ENT_WORD_NONE UINT32_C(0) /**< a word that stands nowhere in the lexicon */
#define ENT_WORD_LIST UINT32_C(0x80000000)

typedef struct ent_path {
  ent_step steps[ENT_PATH_STEPS];
  uint8_t count;
} ent_path;

/** What an element of a pattern asks for. */
typedef struct ent_element {
  char slot;       /**< 'A' actor, 'R' recipient, 'S' speaker, 'T' topic, 'M' amount, 'N' whoever or whatever is named there takes no part,
                        '+' word must be there, '-' must not, '!' counts as a condition */
  bool optional;
  uint8_t path_count;
  const ent_path *paths;
  const ent_slice *words; /**< lemmas for '+' and '-'; kinds or sectors for slots */
  uint32_t *numbers;      /**< of each of the words: ent_lexicon_word, or ENT_WORD_LIST and the
                               list's number for "@list" */
  uint32_t word_count;
  ent_slice text;  /**< as written: "R:obj|on" */
} ent_element;

typedef enum ent_outcome_kind {
  ENT_OUT_EVENT, ENT_OUT_RELATION, ENT_OUT_MEASURE,
  ENT_OUT_NONE /**< codes nothing, and nothing else at this word either */
} ent_outcome_kind;

typedef struct ent_outcome {
  ent_outcome_kind kind;
  ent_slice code;      /**< CAMEO code, relation or indicator */
  ent_slice mode, contexts; /**< PLOVER's, where the table's are not meant */
  ent_slice topic;     /**< fixed topic; "T" takes the slot's words */
  ent_slice unit;      /**< of a measure, where the figure has none */
  ent_slice modality;  /**< fixed modality, empty to find out */
  bool reciprocal;
  bool swap;           /**< actor and recipient change places */
  bool each;           /**< one report per actor, all as actors (n-ary relations) */
} ent_outcome;

typedef struct ent_entry {
  ent_slice id;        /**< "visit/1": anchor's first lemma and number in order */
  ent_slice file;      /**< "events.lex" */
  uint32_t line;
  ent_anchor anchor;
  const ent_slice *lemmas;
  uint32_t *numbers;   /**< of the lemmas: ent_lexicon_word */
  uint32_t lemma_count;
  const ent_element *const *elements; /**< shared with other entries */
  uint32_t element_count;
  const ent_outcome *outcomes;
  uint32_t outcome_count;
  uint32_t outcome_kinds; /**< bit 1 << ent_outcome_kind for each of them */
  uint32_t weight;     /**< how specific, times 256 (pattern.c): the highest match wins */
  ent_slice origin;    /**< who or what it comes from */
  ent_slice golden;    /**< sentence of its golden case, empty if none */
  ent_slice expected;  /**< what the case must give: "TUR 042 AZE", or "none" */
  uint32_t golden_line;
} ent_entry;

/** A row of codes.tsv. */
typedef struct ent_code_row {
  ent_slice cameo, label, type, mode, context;
  double goldstein; /**< NAN if the table gives none */
} ent_code_row;

typedef struct ent_lexicon ent_lexicon;

/** Called for what is wrong but can be passed over. */
typedef void ent_lexicon_talk(void *user, const char *file, uint32_t line, const char *message);

/** Loads every .lex file of the folder, in the order of their names, and codes.tsv.
 *  Wrong lines are told to `talk` (may be NULL: then the first is the error) and
 *  left out. ENT_E_DATA, ENT_E_IO, ENT_E_NOMEM. */
ent_status ent_lexicon_open(ent_lexicon **out, const char *dir, ent_lexicon_talk *talk, void *user,
                            ent_error *err) ENT_MUST_CHECK;
void ent_lexicon_close(ent_lexicon *lexicon);

/** What a sentence holds, as a set of bits: first its words by the low twelve bits of their numbers, then the lists that
 *  its lemmas stand in. */
enum { ENT_LEXICON_LISTS = 768, ENT_HELD_WORDS = 4096, ENT_HELD = ENT_HELD_WORDS + ENT_LEXICON_LISTS };
/** The bit of a word or list (as ent_element.numbers). */
static inline uint32_t ent_held_place(uint32_t number) {
  return number & ENT_WORD_LIST ? ENT_HELD_WORDS + (number & ~ENT_WORD_LIST) : number % ENT_HELD_WORDS;
}

/** Entries in file order. */
const ent_entry *ent_lexicon_entries(const ent_lexicon *lexicon, uint32_t *count);
/** The number of a lemma or word as anchors, conditions and lists name it, whatever its case
 *  (ASCII); ENT_WORD_NONE. */
uint32_t ent_lexicon_word(const ent_lexicon *lexicon, ent_slice word);
/** The numbers of several words at once, which is faster; an empty one has none. */
void ent_lexicon_words(const ent_lexicon *lexicon, const ent_slice *words, size_t count, uint32_t *numbers);
/** An entry that may hang on a word, and what the sentence must hold for it: of its conditions those with
 *  the fewest words, one word of each. It tells without a look at the entry, which lies in memory that a
 *  processor seldom has at hand. */
enum { ENT_CANDIDATE_WORDS = 14, ENT_CANDIDATE_ASKS = 4 };
typedef struct ent_candidate {
  uint32_t entry; /**< index */
  uint8_t ends[ENT_CANDIDATE_ASKS]; /**< where the words of each condition end; 0 after the last */
  uint16_t places[ENT_CANDIDATE_WORDS]; /**< of the words, ent_held_place */
} ent_candidate;
/** The entries that hang on this lemma, most specific first. */
const ent_candidate *ent_lexicon_find(const ent_lexicon *lexicon, ent_anchor anchor, uint32_t lemma,
                                      uint32_t *count);
/** The row of a CAMEO code, or of its nearest parent; NULL if the root is unknown. */
const ent_code_row *ent_lexicon_code(const ent_lexicon *lexicon, ent_slice cameo);
/** PLOVER's quad class 1-4 of a type, 0 if none. */
int ent_lexicon_quad(ent_slice type);
/** The verb whose deed a noun names ("@deed close closure"), both by their numbers; ENT_WORD_NONE if it names none. */
uint32_t ent_lexicon_verb_of(const ent_lexicon *lexicon, uint32_t noun);
/** The word list of this name ("@list NAME a, b"), as ENT_WORD_LIST and its number;
 *  ENT_WORD_NONE if there is none. */
uint32_t ent_lexicon_list(const ent_lexicon *lexicon, ent_slice name);
/** The same by the address of a literal, which stands for its text: no text is hashed but the first time. Never of
 *  text that can change or be freed. Threads may ask at once. */
uint32_t ent_lexicon_list_named(const ent_lexicon *lexicon, const char *literal); /* NULL: ENT_WORD_NONE */
/** What ent_lexicon_list_named was asked before: where the literal lies (48 bits), and the list's number, from 1. In one
 *  word each, so that threads need no lock. */
typedef _Atomic uint64_t ent_list_name;
enum { ENT_LIST_NAMES = 1024 };
ent_list_name *ent_lexicon_names_known(const ent_lexicon *lexicon);
static inline ent_list_name *ent_list_name_at(ent_list_name *known, const char *literal) {
  return &known[((uint32_t)(uintptr_t)literal * 0x9E3779B1u) >> 22];
}
/** The number of the list (as ent_lexicon_list) if it is known already; ENT_WORD_NONE. Here for those who ask of each word. */
static inline uint32_t ent_lexicon_known_list(ent_list_name *known, const char *literal) {
  uint64_t found = atomic_load_explicit(ent_list_name_at(known, literal), memory_order_relaxed);
  return found && found >> 16 == ((uintptr_t)literal & UINT64_C(0xFFFFFFFFFFFF)) ? ENT_WORD_LIST | ((uint32_t)(found & 0xFFFF) - 1) : ENT_WORD_NONE;
}
/** Enters the word's lists into a set: bit n of it is list number n. False if it stands in none. */
bool ent_lexicon_lists_of(const ent_lexicon *lexicon, uint32_t word, uint64_t set[ENT_LEXICON_LISTS / 64]);
/** Does the list hold the word? */
bool ent_lexicon_list_holds(const ent_lexicon *lexicon, uint32_t list, uint32_t word);
/** The same by their texts. */
bool ent_lexicon_in_list(const ent_lexicon *lexicon, const char *list, ent_slice lemma);
/** Enters the words of a list into a scan. false: out of memory. */
bool ent_lexicon_enter_list(const ent_lexicon *lexicon, const char *list, ent_scan *scan,
                            uint32_t bits);
/** Versions of the files, hashed: 16 hex digits. */
ent_slice ent_lexicon_version(const ent_lexicon *lexicon);

/** Unknown codes, lists and kinds, entries without a golden case, duplicate,
 *  contradicting, shadowed and never matching entries, codes that none reaches.
 *  Returns how many findings were told. */
uint32_t ent_lexicon_check(const ent_lexicon *lexicon, ent_lexicon_talk *talk, void *user);

#endif
