/* `entente mentions`: who, where and when in each document, before anything is
 * coded: one JSON object a document. For those who want entities and dates
 * alone, and for scoring them. */
#include <stdio.h>
#include <stdlib.h>

#include "base/strbuf.h"
#include "cli/cli.h"
#include "resolve/time.h"
#include "serve/jsonl.h"

static const char help[] =
    "usage: entente mentions [options] FILE...    ('-' is standard input)\n\n"
    "Prints for each document {\"id\",\"entities\":[{\"span\",\"entity\",\"class\",\"how\",\"text\"}],\n"
    "\"dates\":[{\"span\",\"from\",\"to\",\"text\"}]}. Spans are bytes of the text; the two ends of\n"
    "a range are two dates.\n\n"
    "  --data DIR           data directory\n";

static void write_span(ent_strbuf *out, uint32_t begin, uint32_t end) {
  ent_strbuf_printf(out, "{\"span\":[%u,%u]", begin, end);
}

static void write_entities(ent_strbuf *out, const ent_coded *coded) {
  bool any = false;
  ent_strbuf_puts(out, ",\"entities\":[");
  for (uint32_t s = 0; s < coded->sentences.count; s++) {
    const ent_scene *scene = &coded->scenes[s];
    for (uint32_t i = 0; i < scene->mention_count; i++) {
      const ent_mention *m = &scene->mentions[i];
      if (!m->party_count || m->kind == ENT_KIND_TOPIC) continue;
      if (any) ent_strbuf_putc(out, ',');
      any = true;
      write_span(out, m->begin, m->end);
      ent_strbuf_puts(out, ",\"entity\":");
      ent_json_text(out, m->parties[0].entity);
      ent_strbuf_puts(out, ",\"class\":");
      ent_json_text(out, ent_slice_of(ent_entity_kind_name(m->kind)));
      ent_strbuf_puts(out, ",\"how\":");
      ent_json_text(out, ent_slice_of(ent_how_name(m->how)));
      ent_strbuf_puts(out, ",\"text\":");
      ent_json_text(out, m->name);
      ent_strbuf_putc(out, '}');
    }
  }
  ent_strbuf_putc(out, ']');
}

static ent_status write_dates(ent_strbuf *out, ent_batch_item *item) {
  ent_time_story story;
  bool any = false;
  ent_time_story_begin(&story, item->document.published);
  ent_strbuf_puts(out, ",\"dates\":[");
  for (uint32_t s = 0; s < item->coded.sentences.count; s++) {
    const ent_sentence *sentence = &item->coded.sentences.items[s];
    const ent_time *times;
    uint32_t count;
    ent_status st = ent_find_time_parts(&times, &count, &item->arena, sentence, &story.anchor,
                                        &item->error);
    if (st != ENT_OK) return st;
    for (uint32_t i = 0; i < count; i++) {
      const ent_time *t = &times[i];
      if (!ent_interval_known(t->when)) continue;
      if (any) ent_strbuf_putc(out, ',');
      any = true;
      write_span(out, t->begin, t->end);
      ent_strbuf_puts(out, ",\"from\":");
      ent_json_day(out, t->when.from);
      ent_strbuf_puts(out, ",\"to\":");
      ent_json_day(out, t->when.to);
      ent_strbuf_puts(out, ",\"text\":");
      ent_json_text(out, (ent_slice){item->document.text.data + t->begin, t->end - t->begin});
      ent_strbuf_putc(out, '}');
    }
    st = ent_find_times(&times, &count, &item->arena, sentence, &story.anchor, &item->error);
    if (st != ENT_OK) return st;
    ent_time_story_follow(&story, sentence, times, count);
  }
  ent_strbuf_puts(out, "]}\n");
  return ENT_OK;
}

typedef struct job {
  cli_input input;
  int code; /* of the first document that failed */
} job;

static ent_status take(void *user, ent_batch_item *item) {
  return cli_input_next(&((job *)user)->input, item);
}

static ent_status give(void *user, ent_batch_item *item, ent_error *err) {
  ent_strbuf out;
  ent_status st = item->status;
  job *j = user;
  if (st != ENT_OK) {
    int code = cli_error(&item->error);
    if (j->code == CLI_DONE) j->code = code;
    return ENT_OK;
  }
  ent_strbuf_init(&out, 0);
  ent_strbuf_puts(&out, "{\"id\":");
  ent_json_text(&out, item->document.id);
  write_entities(&out, &item->coded);
  st = write_dates(&out, item);
  if (st == ENT_OK && out.failed) st = ent_fail(err, ENT_E_NOMEM, "out of memory");
  if (st == ENT_OK) fwrite(out.data, 1, out.size, stdout);
  ent_strbuf_free(&out);
  return st;
}

int cli_mentions(int argc, char **argv) {
  job j = {.input = {.options = ENT_READ_OPTIONS_NONE}, .code = CLI_DONE};
  ent_batch batch = {take, give, &j, 1, {.parse_all = true}};
  const char *data = NULL, **paths;
  ent_engine *engine = NULL;
  ent_error err = {0};
  int code;
  if (cli_documents(&j.input, &paths, &data, argc, argv, help, &code)) {
    if (ent_engine_open(&engine, data, &err) != ENT_OK ||
        ent_batch_run(engine, &batch, &err) != ENT_OK)
      j.code = cli_error(&err);
    code = j.code;
  }
  cli_input_close(&j.input);
  ent_engine_close(engine);
  free(paths);
  return code;
}
