#ifndef ENT_CLI_WORDS_H
#define ENT_CLI_WORDS_H

#include "base/strbuf.h"
#include "pipeline.h"

/** Appends a line on the coded document: what train/extractor/ learns from. */
void cli_write_words(ent_strbuf *out, const ent_batch_item *item);

#endif
