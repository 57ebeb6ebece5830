/* What the words of a text tell of when it was written: tables learned from dated texts (data/model/dating.ent, written by
 * train/dating). A table knows one kind of text over one span of time; it says which part of the span, never that the
 * text is of the span: of other times it has seen nothing. */
#ifndef ENT_RESOLVE_PUBLISHED_WORDS_H
#define ENT_RESOLVE_PUBLISHED_WORDS_H

#include "base/error.h"
#include "base/slice.h"

typedef struct ent_dating ent_dating;

/** ENT_E_IO, ENT_E_DATA, ENT_E_VERSION, ENT_E_NOMEM. */
ent_status ent_dating_open(ent_dating **out, const char *path, ent_error *err) ENT_MUST_CHECK;
void ent_dating_close(ent_dating *dating);
/** "dating 2026.11.1" */
ent_slice ent_dating_version(const ent_dating *dating);

typedef enum ent__dating_table {
  ENT__OF_DEBATES, /**< years: general debates of the United Nations, 2000-2024 */
  ENT__OF_HOUSE,   /**< months: what the White House put out, 2021-2024 */
  ENT__DATING_TABLES
} ent__dating_table;

/** Shifts the weight (not logarithms) of the months of the grid that the table spans from one to the other; their sum
 *  stays.
 *  @return the first month of the cell that has most of the text's words to itself; -1 if none has. */
int ent__dating_weigh(const ent_dating *dating, ent__dating_table table, ent_slice text, double *grid);

#endif
