/* The sentences that a table rests on, numbered from 1 in the order they are cited. */
#ifndef ENT_ANALYSE_CITE_H
#define ENT_ANALYSE_CITE_H

#include "base/strbuf.h"
#include "record/sql.h"

typedef struct ent_cite {
  ent_slice document, uri, title, text;
  ent_slice published_from, published_to; /**< "2019-03-23"; empty if unknown */
  ent_slice side;      /**< whose side the document takes; may be empty */
  uint32_t sentence;   /**< number in the document, from 0 */
} ent_cite;

typedef struct ent_cites {
  ent_record *record;
  ent_arena *arena;
  sqlite3_stmt *find, *of_item;
  ent_cite *list;
  int64_t *rows; /**< of table sentence */
  uint32_t *slots; /**< open addressing: numbers by row; 0: free */
  uint32_t slot_count;
  uint32_t count, capacity;
} ent_cites;

/** A report's numbers, ascending. */
typedef struct ent_cite_list {
  const uint32_t *numbers;
  uint32_t count;
} ent_cite_list;

ent_status ent__cites_open(ent_cites *cites, ent_record *record, ent_arena *arena, ent_error *err)
    ENT_MUST_CHECK;
void ent__cites_close(ent_cites *cites);
/** The sentence's number, new or known. */
ent_status ent__cite(uint32_t *out, ent_cites *cites, int64_t sentence_row, ent_error *err)
    ENT_MUST_CHECK;
/** The sentences of an item's reports, at most `most` of them. */
ent_status ent__cite_item(ent_cite_list *out, ent_cites *cites, int64_t item_row, uint32_t most,
                          ent_error *err) ENT_MUST_CHECK;

/** "[1,3-5]" */
void ent_cite_list_write(ent_strbuf *out, ent_cite_list list);
/** "  [1] Title, uri, 2019, sentence 3: "..."" a line each. */
void ent_cites_write_text(ent_strbuf *out, const ent_cites *cites);
/** A JSON array of objects. */
void ent_cites_write_json(ent_strbuf *out, const ent_cites *cites);

#endif
