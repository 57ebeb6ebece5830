/* Rows of gold data in JSON Lines, each coded as a document of its own. */
#ifndef ENT_EVALUATE_GOLD_H
#define ENT_EVALUATE_GOLD_H

#include <jansson.h>

#include "base/strbuf.h"
#include "evaluate/evaluate.h"

typedef struct ent__row {
  json_t *json;             /**< borrowed: as long as the row */
  ent_document document;    /**< id and uri: the row's id, the second of an id with "~2" after it */
  ent_coded coded;
  ent_arena *arena;         /**< of the row */
} ent__row;

/** May set options->given before the row is coded. */
typedef void ent__row_prepare(void *user, const ent__row *row, ent_code_options *options);
typedef ent_status ent__row_fn(void *user, ent__row *row, ent_error *err);

/** Reads, codes and hands over each row of a file. ENT_E_IO; ENT_E_FORMAT with file and line;
 *  what the engine or `fn` returns. `prepare` may be NULL. */
ent_status ent__each_row(const ent_engine *engine, const char *path, ent_code_options *options,
                         ent__row_prepare *prepare, ent__row_fn *fn, void *user,
                         ent_error *err) ENT_MUST_CHECK;

/** The value under a key as a slice; empty if it is no string. Borrowed from the JSON. */
ent_slice ent__json_slice(const json_t *object, const char *key);
/** ENT_E_NOMEM with its message. */
ent_status ent__no_memory(ent_error *err);
/** Writes a buffer to the predictions if there are any wanted, and frees it. */
ent_status ent__put_prediction(const ent_evaluation *e, ent_strbuf *line, ent_error *err);
/** Writes the row's reports as `entente code` prints them. */
ent_status ent__put_reports(const ent_evaluation *e, const ent_reports *reports, ent_error *err);

/** Code points before each byte of a text and before its end: gold counts in code points, the
 *  engine in bytes. In the arena; NULL if out of memory. */
const uint32_t *ent__code_points(ent_arena *arena, ent_slice text);

/** [begin, end) in code points. */
typedef struct ent__span {
  uint32_t begin, end;
} ent__span;
static inline bool ent__overlap(ent__span a, ent__span b) { return a.begin < b.end && b.begin < a.end; }
/** {"begin","end"} of a gold row. */
ent__span ent__gold_span(const json_t *object);

/** Lower case, without accents, letters and digits only, single blanks. data NULL if out of memory. */
ent_slice ent__fold_words(ent_arena *arena, ent_slice text);

#endif
