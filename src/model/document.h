/* What room `read` hands on: one article or statement. All slices live in the
 * document's arena unless they are constants. */
#ifndef ENT_MODEL_DOCUMENT_H
#define ENT_MODEL_DOCUMENT_H

#include "base/date.h"
#include "base/slice.h"

/** How a date is known: DESIGN's "basis". */
typedef enum ent_basis {
  ENT_BASIS_NONE,
  ENT_BASIS_METADATA, /**< publication: given with the document */
  ENT_BASIS_BYLINE,   /**< publication: stands in byline or dateline */
  ENT_BASIS_CONTENT,  /**< publication: estimated from the text; date: narrative */
  ENT_BASIS_EXPLICIT, /**< date: written out */
  ENT_BASIS_RELATIVE, /**< date: from the publication date or the running date */
  ENT_BASIS_CARRIED,  /**< date: taken over from the sentence before */
  ENT_BASIS_FILE      /**< publication: the file's time, where nothing else tells */
} ent_basis;
/** "metadata", "byline", "content", "explicit", "relative", "carried", "file", or "". */
const char *ent_basis_name(ent_basis basis);

typedef struct ent_document {
  ent_slice id;  /**< given, or 32 hex digits: hash of the text */
  ent_slice uri; /**< file path or URL as given; the given id for JSONL */
  ent_slice title, publisher, author, language;
  ent_slice side; /**< state the writer speaks for or from (ISO), empty if unknown */
  ent_slice partner; /**< the one other state that the title of a text with a side names; may be empty */
  ent_basis side_basis; /**< metadata: given; content: found in the text */
  ent_slice text; /**< valid UTF-8; spans are offsets into it; never changed */
  ent_interval published;
  ent_basis published_basis;
  ent_day file_day;        /**< when the file was last written, if that may date it; else 0 */
  ent_slice published_why; /**< of an estimate: the evidence, for a reader; else empty */
} ent_document;

#endif
