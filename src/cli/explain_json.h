/* What the engine saw in a sentence, for the page. */
#ifndef ENT_CLI_EXPLAIN_JSON_H
#define ENT_CLI_EXPLAIN_JSON_H

#include "base/strbuf.h"
#include "pipeline.h"

/** Codes the document again and appends the body of the server's /explain: words, entities,
 *  times, figures, lexicon entries and reports of one sentence, or of all (-1).
 *  ENT_DONE if the document has no such sentence. */
ent_status cli_explain_json(ent_strbuf *out, const ent_engine *engine,
                            const ent_document *document, int64_t sentence,
                            ent_error *err) ENT_MUST_CHECK;

#endif
