/* Room `parse`: words of a sentence -> tags, lemmas and a dependency tree, by a trained network.
 *
 * The model is a read-only file, mapped: any number of threads may share one ent_parser. The
 * integer kernels (portable, AVX2, AVX-512 VNNI) are chosen at run time and give the same trees. */
#ifndef ENT_PARSE_PARSE_H
#define ENT_PARSE_PARSE_H

#include "base/arena.h"
#include "base/error.h"
#include "model/sentence.h"

typedef struct ent_parser ent_parser;

/** Maps and checks a model file (data/model/english.ent).
 *
 *  @return ENT_OK; ENT_E_IO (missing); ENT_E_DATA (no model, cut off or damaged);
 *          ENT_E_VERSION (another format version: the error names both); ENT_E_NOMEM. */
ent_status ent_parser_open(ent_parser **out, const char *path, ent_error *err) ENT_MUST_CHECK;
/** NULL does nothing. Slices handed out by ent_parser_run that point into the model die with it. */
void ent_parser_close(ent_parser *parser);

/** Name and version of the model ("english 2026.11.1"); lives as long as the parser. */
ent_slice ent_parser_version(const ent_parser *parser);

/** Tags and parses one sentence.
 *
 *  Reads tokens[i].form (Universal Dependencies words: do|n't, Pakistan|'s); fills in upos, xpos,
 *  lemma, feats, head and deprel. Any bytes will do; the result always is one tree with one root.
 *  Over 300 tokens the sentence is cut at punctuation and the parts are joined as parataxis.
 *  Scratch memory comes from the arena and is given back; lemmas stay there.
 *
 *  @param parser  May be shared by threads; remembers words, which saves time and changes nothing.
 *  @return ENT_OK; ENT_E_NOMEM (tokens then are half filled in). */
ent_status ent_parser_run(const ent_parser *parser, ent_arena *arena, ent_token *tokens,
                          uint32_t count, ent_error *err) ENT_MUST_CHECK;

/** The same for a sentence's tokens, which it marks as parsed; what the network made of each word is
 *  kept in the arena (sentence->states). Returns as ent_parser_run does. */
ent_status ent_parser_run_sentence(const ent_parser *parser, ent_arena *arena, ent_sentence *sentence,
                                   ent_error *err) ENT_MUST_CHECK;

/** Kernels this machine can run: "portable", "avx2", "vnni". NULL past the last. */
const char *ent_parser_kernel(uint32_t index);
/** Makes the parser use the named kernel instead of the fastest (for tests and benchmarks; not
 *  while another thread parses). false if this machine cannot. */
bool ent_parser_use_kernel(ent_parser *parser, const char *name);

#endif
