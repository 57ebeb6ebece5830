/** The engine: text about states in, reports out.
 *
 *  An ent_engine holds the parser's model, the tables of states and offices and
 *  the lexicon. It is read-only once open: any number of threads may share it. */
#ifndef ENTENTE_ENGINE_H
#define ENTENTE_ENGINE_H

#include <stddef.h>

#include "entente/status.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ent_engine ent_engine;

/** Loads everything from a data directory.
 *
 *  @param[out] out  The engine, to be given to ent_engine_close. NULL on failure.
 *  @param data_dir  Folder with model/, world/ and lexicon/. NULL: the environment
 *                   variable ENTENTE_DATA, else where entente was installed, else
 *                   the source tree's data/.
 *  @param err       May be NULL.
 *  @return ENT_OK; ENT_E_DATA (missing or malformed file, named in err);
 *          ENT_E_VERSION (made for another entente); ENT_E_NOMEM. */
ENT_API ent_status ent_engine_open(ent_engine **out, const char *data_dir,
                                   ent_error *err) ENT_MUST_CHECK;

/** Frees the engine. NULL does nothing. No call may be using it. */
ENT_API void ent_engine_close(ent_engine *engine);

/** What is known of a document beside its text. Zeroed: nothing. All texts are
 *  UTF-8, end in NUL, may be NULL, and are not kept. */
typedef struct ent_code_meta {
  const char *uri;       /**< goes into each report; "text" if NULL */
  const char *title;
  const char *published; /**< "YYYY", "YYYY-MM" or "YYYY-MM-DD" */
  const char *publisher;
  const char *side;      /**< state the writer speaks for, ISO 3166-1 alpha-3 */
} ent_code_meta;

/** Takes one line of the report stream.
 *
 *  @param user  What the caller gave.
 *  @param line  One JSON object (the header first) without a line end, ending in
 *               NUL; valid during the call only.
 *  @param size  Bytes of the line.
 *  @return 0 to go on, anything else to stop. */
typedef int ent_line_fn(void *user, const char *line, size_t size);

/** Codes one document and hands out the report stream line by line.
 *
 *  The same text, meta and versions give the same bytes, on every machine.
 *
 *  @param engine  Not modified; may be in use by other threads.
 *  @param text    UTF-8 (a byte order mark is passed over; spans count from after
 *                 it). Need not end in NUL. Not kept.
 *  @param size    Bytes of the text, at most 64 MiB.
 *  @param meta    May be NULL.
 *  @param line    Called from this thread.
 *  @return ENT_OK; ENT_DONE (line stopped it); ENT_E_FORMAT (empty, binary or not
 *          UTF-8: err->byte); ENT_E_ARG (bad date); ENT_E_LIMIT; ENT_E_NOMEM. */
ENT_API ent_status ent_code_text(const ent_engine *engine, const char *text, size_t size,
                                 const ent_code_meta *meta, ent_line_fn *line, void *user,
                                 ent_error *err) ENT_MUST_CHECK;

/** Version of the library, "0.1.0". Static. */
ENT_API const char *ent_version(void);

#ifdef __cplusplus
}
#endif
#endif
