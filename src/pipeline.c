/* read -> segment -> parse -> resolve -> code, and the engine they share. */
#include "pipeline.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "resolve/published.h"
#include "resolve/resolve.h"
#include "segment/segment.h"

struct ent_engine {
  ent_world *world;
  ent_lexicon *lexicon;
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
  free(engine);
}

const ent_versions *ent_engine_versions(const ent_engine *engine) { return &engine->versions; }
const ent_world *ent_engine_world(const ent_engine *engine) { return engine->world; }
const ent_lexicon *ent_engine_lexicon(const ent_engine *engine) { return engine->lexicon; }
ent_parser *ent_engine_parser(const ent_engine *engine) { return engine->parser; }

/* ---- one document -------------------------------------------------------------------------- */

/* Words that may stand for somebody or some event told before. */
static bool points_to_context(const ent_engine *engine, const ent_sentence *sentence) {
  for (uint32_t i = 0; i < sentence->count; i++) {
    ent_slice form = sentence->tokens[i].form;
    char lower[24];
    if (form.size >= sizeof lower) continue;
    for (size_t k = 0; k < form.size; k++)
      lower[k] = (char)(form.data[k] >= 'A' && form.data[k] <= 'Z' ? form.data[k] + 32 : form.data[k]);
    if (ent_lexicon_in_list(engine->lexicon, "context_word", (ent_slice){lower, form.size}))
      return true;
  }
  return false;
}

static ent_status parse_one(const ent_engine *engine, ent_arena *arena,
                            const ent_resolver *resolver, const ent_code_options *options,
                            ent_sentence *sentence, ent_error *err) {
  ent_status st;
  if (!sentence->count) return ENT_OK;
  if (!(options && options->parse_all) && !ent_resolver_promises(resolver, sentence, 1) &&
      !points_to_context(engine, sentence))
    return ENT_OK;
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
  ent_status st = ent_segment(&out->sentences, arena, document, err);
  if (st == ENT_OK) st = ent_estimate_published(document, &out->sentences, arena, err);
  if (st == ENT_OK)
    st = ent_resolver_new(&resolver, arena, engine->world, document, &out->sentences, err);
  if (st != ENT_OK) return st;
  if (!document->side.size && ent_resolver_side(resolver))
    document->side = ent_resolver_side(resolver)->id;
  st = ent_coder_new(&coder, arena, engine->lexicon, document, document->side, err);
  if (st != ENT_OK) return st;
  if (options) ent_coder_trace(coder, options->trace, options->trace_user);
  scenes = ENT_ARENA_NEW(arena, ent_scene, out->sentences.count + 1);
  if (!scenes) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; st == ENT_OK && i < out->sentences.count; i++) {
    ent_sentence *sentence = &out->sentences.items[i];
    st = parse_one(engine, arena, resolver, options, sentence, err);
    if (st == ENT_OK) st = ent_resolve(&scenes[i], resolver, sentence, err);
    if (st == ENT_OK) st = ent_code(coder, &scenes[i], err);
  }
  out->scenes = scenes;
  out->reports = ent_coder_reports(coder);
  return st;
}
