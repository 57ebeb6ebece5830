/* The public interface (include/entente/engine.h) over the pipeline. */
#include "entente/engine.h"

#include "base/error.h"
#include "pipeline.h"
#include "serve/jsonl.h"

const char *ent_version(void) { return ENT_VERSION; }

static ent_status set_meta(ent_read_options *options, const ent_code_meta *meta, ent_error *err) {
  if (!meta) return ENT_OK;
  options->publisher = ent_slice_of(meta->publisher);
  options->side = ent_slice_of(meta->side);
  if (meta->published && !ent_interval_parse(ent_slice_of(meta->published), &options->published))
    return ent_fail(err, ENT_E_ARG, "bad publication date '%.40s'", meta->published);
  return ENT_OK;
}

/* Hands out what the buffer holds, less its line end, and empties it. */
static ent_status hand_out(ent_strbuf *buffer, ent_line_fn *line, void *user, ent_error *err) {
  int stop;
  if (buffer->failed || !buffer->size) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  buffer->data[--buffer->size] = 0;
  stop = line(user, buffer->data, buffer->size);
  ent_strbuf_clear(buffer);
  return stop ? ENT_DONE : ENT_OK;
}

ent_status ent_code_text(const ent_engine *engine, const char *text, size_t size,
                         const ent_code_meta *meta, ent_line_fn *line, void *user,
                         ent_error *err) {
  ent_arena arena;
  ent_strbuf buffer;
  ent_document document;
  ent_coded coded;
  ent_read_options options = ENT_READ_OPTIONS_NONE;
  ent_status st = set_meta(&options, meta, err);
  if (st != ENT_OK) return st;
  ent_arena_init(&arena, 0);
  ent_strbuf_init(&buffer, 0);
  st = ent_read_text(&document, &arena, meta && meta->uri ? meta->uri : "text",
                     (ent_slice){text, size}, &options, err);
  if (st == ENT_OK && meta && meta->title) document.title = ent_slice_of(meta->title);
  if (st == ENT_OK) st = ent_engine_code(&coded, engine, &arena, &document, NULL, err);
  if (st == ENT_OK) {
    ent_header_write_json(&buffer, ent_engine_versions(engine));
    st = hand_out(&buffer, line, user, err);
  }
  for (uint32_t i = 0; st == ENT_OK && i < coded.reports.count; i++) {
    ent_report_write_json(&buffer, &coded.reports.items[i]);
    st = hand_out(&buffer, line, user, err);
  }
  ent_strbuf_free(&buffer);
  ent_arena_free(&arena);
  return st;
}
