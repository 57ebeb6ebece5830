/* The handle's inside, shared by the files of this room. */
#ifndef ENT_RECORD_STORE_H
#define ENT_RECORD_STORE_H

#include "record/sql.h"

/** Statements that every document needs, prepared once. */
typedef enum ent__statement {
  ENT__BEGIN,
  ENT__COMMIT,
  ENT__NEXT_ROW,
  ENT__FIND_DOCUMENT,
  ENT__ADD_DOCUMENT,
  ENT__ADD_SENTENCE,
  ENT__ADD_REPORT,
  ENT__ADD_PARTICIPANT,
  ENT__ADD_NAME,
  ENT__ONE_SIDE,
  ENT__STATEMENTS
} ent__statement;

struct ent_record {
  sqlite3 *db;
  char *path;                              /* owned */
  sqlite3_stmt *kept[ENT__STATEMENTS];     /* prepared on first use */
  int64_t run;                             /* row of the versions below, 0 if none yet */
  uint64_t run_hash;                       /* of the versions that `run` stands for */
  uint64_t seen[1024];                     /* hashes of entities lately put: no need to
                                              look whether they have a name */
};

/** Row of a document's first sentence and report; the next document's is one block up. */
#define ENT__ROWS_BITS 20
#define ENT__ROWS ((int64_t)1 << ENT__ROWS_BITS)

/** NULL if it cannot be prepared: then ent__sql_fail tells why. */
sqlite3_stmt *ent__kept(ent_record *record, ent__statement which);

/** Takes sentences, reports, participants of a document's row out of the tables and of
 *  the text index, and marks their blocks. Inside a transaction. */
ent_status ent__drop_content(ent_record *record, int64_t row, ent_error *err) ENT_MUST_CHECK;

/** Groups documents that are copies of each other: sets document.source. */
ent_status ent__settle_sources(ent_record *record, ent_error *err) ENT_MUST_CHECK;
/** Makes the items and discrepancies of every marked block anew. */
ent_status ent__settle_blocks(ent_record *record, const ent_namer *namer, ent_error *err)
    ENT_MUST_CHECK;
/** What touched items say against those of other blocks, and which events start or end
 *  which relations; in one transaction. */
ent_status ent__settle_across(ent_record *record, ent_error *err) ENT_MUST_CHECK;
/** 64-bit hash of a sentence's letters and digits; *words gets how many words. */
uint64_t ent__fold_hash(ent_slice text, uint32_t *words);

#endif
