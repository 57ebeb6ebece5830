/* Tokens cut finer, for the readers of times and amounts: runs of digits, runs
 * of letters, single marks; known words get a class and a value. */
#ifndef ENT_RESOLVE_TIME_LEX_H
#define ENT_RESOLVE_TIME_LEX_H

#include "base/arena.h"
#include "model/sentence.h"

typedef enum ent_word_class {
  ENT_WORD_NONE,
  ENT_WORD_MONTH,    /**< 1-12 */
  ENT_WORD_WEEKDAY,  /**< 0 Monday ... 6 Sunday */
  ENT_WORD_SEASON,   /**< 0 spring ... 3 winter */
  ENT_WORD_UNIT,     /**< ent_time_unit */
  ENT_WORD_DEICTIC,  /**< days from the publication: today 0, yesterday -1 */
  ENT_WORD_NOW,
  ENT_WORD_RECENTLY, /**< recently 0, overnight 1 */
  ENT_WORD_MOMENT,   /**< "at the moment", "at present" */
  ENT_WORD_SHIFT,    /**< last -1, next 1, this 0: from the publication */
  ENT_WORD_STORY,    /**< previous -1, following 1, that 0: from the running date */
  ENT_WORD_PART,     /**< early 1, mid 2, late 3 */
  ENT_WORD_PARTNOUN, /**< beginning 1, middle 2, end 3, turn ENT__PART_TURN: "the end of" */
  ENT_WORD_DAYPART,  /**< morning, night */
  ENT_WORD_DIGIT,    /**< zero ... nineteen */
  ENT_WORD_TENS,     /**< twenty ... ninety */
  ENT_WORD_SCALE,    /**< power of ten: hundred 2, million 6, crore 7 */
  ENT_WORD_FEW,      /**< a vague number: few, several */
  ENT_WORD_ORDINAL,  /**< first 1 ... */
  ENT_WORD_SUFFIX,   /**< st nd rd th */
  ENT_WORD_SHORT,    /**< a scale behind digits only: bn 9, m 6 */
  ENT_WORD_MANY,     /**< dozens 1, thousands 3 */
  ENT_WORD_DECADE,   /**< twenties 20 ... */
  ENT_WORD_AGO,
  ENT_WORD_LATER,
  ENT_WORD_EARLIER,
  ENT_WORD_BEFORE,
  ENT_WORD_AFTER,
  ENT_WORD_SINCE,
  ENT_WORD_UNTIL,
  ENT_WORD_BY,
  ENT_WORD_FROM,
  ENT_WORD_TO,
  ENT_WORD_BETWEEN,
  ENT_WORD_AND,
  ENT_WORD_OR,
  ENT_WORD_OF,
  ENT_WORD_IN,       /**< in, on, at, during and such */
  ENT_WORD_THE,
  ENT_WORD_A,
  ENT_WORD_ERA,      /**< AD 1, BC -1 */
  ENT_WORD_FISCAL,
  ENT_WORD_FEAST,    /**< ent_feast, or the first word of one */
  ENT_WORD_HALF,
  ENT_WORD_WILL,     /**< the future: will, shall */
  ENT_WORD_PAST,     /**< the past: was, had, said */
  ENT_WORD_POSSESS,  /**< his, her, their */
  ENT_WORD_AGE       /**< aged, age, old */
} ent_word_class;

typedef enum ent_time_unit {
  ENT_TIME_SECOND, ENT_TIME_MINUTE, ENT_TIME_HOUR, ENT_TIME_DAY, ENT_TIME_WEEK,
  ENT_TIME_FORTNIGHT, ENT_TIME_WEEKEND, ENT_TIME_MONTH, ENT_TIME_QUARTER, ENT_TIME_YEAR,
  ENT_TIME_DECADE, ENT_TIME_CENTURY
} ent_time_unit;

/** Days and periods with a name; see time_named.c. */
typedef enum ent_feast {
  ENT_FEAST_NONE, ENT_FEAST_NEW_YEAR, ENT_FEAST_NEW_YEARS_EVE, ENT_FEAST_CHRISTMAS,
  ENT_FEAST_CHRISTMAS_EVE, ENT_FEAST_EASTER, ENT_FEAST_EASTER_MONDAY, ENT_FEAST_GOOD_FRIDAY,
  ENT_FEAST_THANKSGIVING,
  ENT_FEAST_HALLOWEEN, ENT_FEAST_NOWRUZ, ENT_FEAST_RAMADAN, ENT_FEAST_EID_FITR,
  ENT_FEAST_EID_ADHA, ENT_FEAST_EID, ENT_FEAST_WAR
} ent_feast;

typedef enum ent_atom_kind { ENT_ATOM_WORD, ENT_ATOM_NUMBER, ENT_ATOM_MARK } ent_atom_kind;

/** Marks of several forms are one: dashes '-', apostrophes '\'', curly quotes '"'. */
typedef struct ent_atom {
  ent_slice text;
  uint32_t begin;    /**< byte of the document's text */
  uint32_t token;    /**< index in the sentence */
  uint32_t number;   /**< value of a run of digits, capped; the mark's code point */
  int16_t value;     /**< of a known word */
  uint8_t kind;      /**< ent_atom_kind */
  uint8_t word;      /**< ent_word_class */
  uint8_t digits;    /**< in a run of digits */
  bool glued;        /**< no space before */
  bool capital;      /**< begins with an ASCII capital */
  bool plural;       /**< of units: "years" */
} ent_atom;

typedef struct ent_atoms {
  ent_atom *items;
  uint32_t count;
  bool figures; /**< there is a number, a number word or a currency sign */
  bool times;   /**< there is a number or a word of time */
} ent_atoms;

enum { ENT_ATOMS_ON_STACK = 640 };
enum { ENT__PART_TURN = 12 /**< of a century: ent_time_point.part */ };

/** In `room` (of ENT_ATOMS_ON_STACK) if the sentence is short enough, else in the
 *  arena; NULL items if out of memory. An atom with kind MARK and number 0 follows
 *  the last, so that one may look ahead. */
ent_atoms ent_atoms_of(ent_arena *arena, const ent_sentence *sentence, ent_atom *room);

/** The class of a whole word. */
ent_word_class ent_word_of(ent_slice word);
/** Of "seventh" 7, 0 if it is no ordinal. */
int ent_ordinal_word(ent_slice word);
/** Of words that begin alike. */
bool ent__atom_reads(const ent_atom *atom, const char *lower);
/** Equal, ASCII letters folded; for a look at single words. Nearly always the first letter settles it. */
static inline bool ent_atom_is(const ent_atom *atom, const char *lower) {
  return atom->text.size && (atom->text.data[0] | 32) == (lower[0] | 32) && ent__atom_reads(atom, lower);
}
static inline bool ent_atom_mark(const ent_atom *atom, uint32_t mark) {
  return atom->kind == ENT_ATOM_MARK && atom->number == mark;
}

/** Reads a number in words or digits from `at`: "twenty-one", "two hundred and
 *  five thousand", "1,500", "2 1/2", "a" only before a scale. Returns the atoms
 *  taken, 0 if none begins here. No scale after digits ("10 million") unless
 *  `scales`. */
uint32_t ent_read_number(const ent_atoms *atoms, uint32_t at, bool scales, double *value);
/** "6th", "sixth", "twenty-first", "21st": atoms taken, 0 if none. */
uint32_t ent_read_ordinal(const ent_atoms *atoms, uint32_t at, int *value);

/** For the test that the table is in order and its index complete. */
bool ent__words_sorted(void);

#endif
