/* Words, tags and trees as the treebanks of Universal Dependencies write them. */
#ifndef ENT_CONLLU_H
#define ENT_CONLLU_H

#include <stdio.h>

#include "pipeline.h"

/** Segments and parses a document and writes it. ENT_E_NOMEM, ENT_E_LIMIT. */
ent_status ent_conllu_write(FILE *out, const ent_engine *engine, ent_arena *arena,
                            const ent_document *document, ent_error *err) ENT_MUST_CHECK;
/** Writes a CoNLL-U file with its own words and our lemmas, tags and trees. ENT_E_IO;
 *  ENT_E_LIMIT (a sentence of over 4,096 lines; err names the line); ENT_E_NOMEM. */
ent_status ent_conllu_reparse(FILE *out, const ent_engine *engine, const char *path,
                              ent_error *err) ENT_MUST_CHECK;

#endif
