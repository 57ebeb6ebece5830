/* read -> segment -> parse -> resolve -> code, and the engine they share. */
#include "pipeline.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "resolve/published.h"
#include "resolve/resolve.h"
#include "segment/segment.h"

enum { NAMED = 1, AGENT = 2, POINTS_BACK = 4 }; /* what the scan tells apart */

struct ent_engine {
  ent_world *world;
  ent_lexicon *lexicon;
  ent_scan *scan;
  ent_parser *parser;
  ent_versions versions;
};

const char *ent_data_dir(const char *data_dir) {
  const char *set = getenv("ENTENTE_DATA");
  if (data_dir) return data_dir;
  if (set && *set) return set;
  if (access(ENT_INSTALL_DATA_DIR "/lexicon/codes.tsv", R_OK) == 0 &&
      access(ENT_SOURCE_DATA_DIR "/lexicon/codes.tsv", R_OK) != 0)
    return ENT_INSTALL_DATA_DIR;
  return ENT_SOURCE_DATA_DIR;
}

ent_status ent_engine_open(ent_engine **out, const char *data_dir, ent_error *err) {
  ent_engine *engine = calloc(1, sizeof *engine);
  const char *dir = ent_data_dir(data_dir);
  char path[4096];
  ent_status st;
  *out = NULL;
  if (!engine) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  snprintf(path, sizeof path, "%s/world", dir);
  st = ent_world_open(&engine->world, path, err);
  if (st != ENT_OK) goto out;
  snprintf(path, sizeof path, "%s/lexicon", dir);
  st = ent_lexicon_open(&engine->lexicon, path, NULL, NULL, err);
  if (st != ENT_OK) goto out;
  snprintf(path, sizeof path, "%s/model/english.ent", dir);
  st = ent_parser_open(&engine->parser, path, err);
  if (st != ENT_OK) goto out;
  engine->scan = ent_scan_new();
  if (!engine->scan || !ent_world_enter_names(engine->world, engine->scan, NAMED, AGENT) ||
      !ent_lexicon_enter_list(engine->lexicon, "points_back", engine->scan, POINTS_BACK)) {
    st = ent_fail(err, ENT_E_NOMEM, "out of memory");
    goto out;
  }
  engine->versions = (ent_versions){.entente = ENT_SLICE(ENT_VERSION),
                                    .model = ent_parser_version(engine->parser),
                                    .world = ent_slice_of(ent_world_version(engine->world)),
                                    .lexicon = ent_lexicon_version(engine->lexicon)};
  *out = engine;
  engine = NULL;
out:
  ent_engine_close(engine);
  if (st == ENT_E_IO && err && err->status == ENT_E_IO) err->status = ENT_E_DATA;
  return st == ENT_E_IO ? ENT_E_DATA : st;
}

void ent_engine_close(ent_engine *engine) {
  if (!engine) return;
  ent_world_free(engine->world);
  ent_lexicon_close(engine->lexicon);
  ent_parser_close(engine->parser);
  ent_scan_free(engine->scan);
  free(engine);
}

const ent_versions *ent_engine_versions(const ent_engine *engine) { return &engine->versions; }
const ent_world *ent_engine_world(const ent_engine *engine) { return engine->world; }
const ent_lexicon *ent_engine_lexicon(const ent_engine *engine) { return engine->lexicon; }
const ent_scan *ent_engine_scan(const ent_engine *engine) { return engine->scan; }
ent_parser *ent_engine_parser(const ent_engine *engine) { return engine->parser; }

/* ---- one document -------------------------------------------------------------------------- */

/* The gate. A sentence is worth a parse if it names somebody, or if a word of it may stand for
 * somebody (an agent noun, a pronoun, "the talks") whom the document names anywhere: what names
 * nobody has nobody to point back to. docs/decisions/0005-the-gate.md has the figures. */
static bool promises(uint32_t found, uint32_t in_document) {
  return (found & NAMED) || ((found & (AGENT | POINTS_BACK)) && (in_document & NAMED));
}

static uint8_t *scan_sentences(const ent_engine *engine, ent_arena *arena,
                               const ent_document *document, const ent_sentences *sentences,
                               uint32_t *in_document) {
  uint8_t *found = ENT_ARENA_NEW(arena, uint8_t, sentences->count + 1);
  *in_document = document->side.size ? NAMED : ent_scan_run(engine->scan, document->title);
  for (uint32_t i = 0; found && i < sentences->count; i++) {
    const ent_sentence *s = &sentences->items[i];
    ent_slice text = {document->text.data + s->begin, s->end - s->begin};
    found[i] = (uint8_t)ent_scan_run(engine->scan, text);
    *in_document |= found[i];
  }
  return found;
}

static ent_status parse_one(const ent_engine *engine, ent_arena *arena, ent_sentence *sentence,
                            ent_error *err) {
  ent_status st;
  if (!sentence->count) return ENT_OK;
  st = ent_parser_run(engine->parser, arena, sentence->tokens, sentence->count, err);
  if (st == ENT_OK) sentence->parsed = true;
  return st;
}

ent_status ent_engine_code(ent_coded *out, const ent_engine *engine, ent_arena *arena,
                           ent_document *document, const ent_code_options *options,
                           ent_error *err) {
  ent_resolver *resolver;
  ent_coder *coder;
  ent_scene *scenes;
  uint8_t *found;
  uint32_t in_document;
  ent_status st = ent_segment(&out->sentences, arena, document, err);
  if (st == ENT_OK) st = ent_estimate_published(document, &out->sentences, engine->world, arena, err);
  if (st == ENT_OK)
    st = ent_resolver_new(&resolver, arena, engine->world, document, &out->sentences, err);
  if (st != ENT_OK) return st;
  document->side_basis = document->side.size ? ENT_BASIS_METADATA : ENT_BASIS_NONE;
  if (!document->side.size && ent_resolver_side(resolver)) {
    document->side = ent_resolver_side(resolver)->id;
    document->side_basis = ENT_BASIS_CONTENT;
  }
  st = ent_coder_new(&coder, arena, engine->lexicon, document, document->side, err);
  if (st != ENT_OK) return st;
  if (options) ent_coder_trace(coder, options->trace, options->trace_user);
  scenes = ENT_ARENA_NEW(arena, ent_scene, out->sentences.count + 1);
  found = scan_sentences(engine, arena, document, &out->sentences, &in_document);
  if (!scenes || !found) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; st == ENT_OK && i < out->sentences.count; i++) {
    ent_sentence *sentence = &out->sentences.items[i];
    if (options && options->at) *options->at = i;
    if ((options && options->parse_all) || promises(found[i], in_document) ||
        ent_resolver_recalls(resolver, sentence))
      st = parse_one(engine, arena, sentence, err);
    if (st == ENT_OK) st = ent_resolve(&scenes[i], resolver, sentence, err);
    if (st == ENT_OK) st = ent_code(coder, &scenes[i], err);
  }
  out->scenes = scenes;
  out->reports = ent_coder_reports(coder);
  return st;
}
