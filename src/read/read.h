/* Room 1: bytes -> document. Text, HTML and JSON Lines.
 *
 * What comes in is hostile until proved otherwise: encoding, size and shape are
 * checked here, so that every later room may rely on valid UTF-8. */
#ifndef ENT_READ_READ_H
#define ENT_READ_READ_H

#include "base/arena.h"
#include "base/error.h"
#include "model/document.h"

/** What is known of the documents beside their bytes. All slices are borrowed
 *  and must outlive the document. */
typedef struct ent_read_options {
  ent_interval published; /**< ENT_INTERVAL_NONE if not given; wins over the text's own */
  ent_slice publisher;    /**< empty if not given */
  ent_slice side;         /**< state the writer speaks for (ISO), empty if unknown */
  ent_slice language;     /**< empty: "en" */
  size_t max_bytes;       /**< of one document; 0: 64 MiB */
  ent_day file_day;       /**< of the file, to date it by where nothing else tells; 0: do not */
} ent_read_options;
#define ENT_READ_OPTIONS_NONE \
  ((ent_read_options){ENT_INTERVAL_NONE, ENT_EMPTY, ENT_EMPTY, ENT_EMPTY, 0, 0})

/** Plain text, or a page of HTML (told by its first bytes) -> document. Of a page the text
 *  is what a reader reads of it, and title, author, publisher, language and publication
 *  date (basis metadata) are what it says of itself. A byte order mark is dropped, UTF-16 (with its mark)
 *  and Windows-1252 become UTF-8, CR LF and CR become LF. Title, author and
 *  publication date (basis byline) are taken from the first lines when they
 *  plainly say so.
 *
 *  @param[out] out Written only on ENT_OK; lives in `arena`.
 *  @param uri      File path or URL; copied.
 *  @param bytes    Not kept.
 *  @param options  May be NULL.
 *  @return ENT_OK; ENT_E_FORMAT (empty, binary, malformed UTF-8: err->byte);
 *          ENT_E_LIMIT (over max_bytes); ENT_E_NOMEM. */
ent_status ent_read_text(ent_document *out, ent_arena *arena, const char *uri, ent_slice bytes,
                         const ent_read_options *options, ent_error *err) ENT_MUST_CHECK;

/** One line of JSON -> document. Keys: text (the only one required; kept byte for
 *  byte), id, uri, title, author, publisher, language, side, published ("YYYY",
 *  "YYYY-MM", "YYYY-MM-DD", an ISO time, "YYYYMMDD", or {"from","to"}); null is
 *  as good as absent, other keys are passed over. What the line says wins over
 *  the options. No id: a hash of the text; no uri: the id.
 *
 *  @param uri         The file's, for errors.
 *  @param line_number 1-based, for errors.
 *  @return as ent_read_text; ENT_E_FORMAT also for malformed JSON, no text, a bad date. */
ent_status ent_read_jsonl_line(ent_document *out, ent_arena *arena, const char *uri,
                               uint64_t line_number, ent_slice line,
                               const ent_read_options *options, ent_error *err) ENT_MUST_CHECK;

#endif
