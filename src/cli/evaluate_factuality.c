/* Task `factuality`: did what a word says happen? Gold is Universal Decompositional
 * Semantics' scale (White et al. 2016, Rudinger et al. 2018): above 0 it did. */
#include <jansson.h>
#include <stdlib.h>

#include "base/file.h"
#include "cli/evaluate.h"
#include "serve/jsonl.h"

static const char *const answers[] = {"not", "happened"};

typedef struct job {
  cli_evaluation *e;
  cli_judged_list list;
  size_t lost; /* predicates that no word of ours meets */
} job;

/* The word of a coded document at a byte; false if there is none. */
static bool find_word(const ent_coded *coded, uint32_t begin, const ent_scene **scene,
                      uint32_t *token) {
  for (uint32_t s = 0; s < coded->sentences.count; s++) {
    const ent_sentence *sentence = &coded->sentences.items[s];
    for (uint32_t i = 0; i < sentence->count; i++)
      if (sentence->tokens[i].begin <= begin && begin < sentence->tokens[i].end &&
          sentence->parsed) {
        *scene = &coded->scenes[s];
        *token = i;
        return true;
      }
  }
  return false;
}

static int happened(const job *j, ent_arena *arena, const ent_coded *coded, uint32_t begin,
                    ent_modality *modality) {
  const ent_scene *scene;
  uint32_t token;
  if (!find_word(coded, begin, &scene, &token)) return -1;
  if (!ent_modality_of(modality, arena, scene, ent_engine_lexicon(j->e->engine), token)) {
    *modality = ENT_HYPOTHETICAL;
    return 0;
  }
  return *modality == ENT_HAPPENED || *modality == ENT_ONGOING;
}

/* Where each gold token begins in the text. */
static uint32_t begin_of(const json_t *tokens, json_int_t index, ent_slice text) {
  size_t at = 0;
  for (json_int_t i = 0; i <= index; i++) {
    const char *form = json_string_value(json_array_get(tokens, (size_t)i));
    size_t found = form ? ent_slice_find(text, ent_slice_of(form), at) : SIZE_MAX;
    if (found == SIZE_MAX) continue;
    if (i == index) return (uint32_t)found;
    at = found + strlen(form);
  }
  return UINT32_MAX;
}

static ent_status judge(job *j, ent_arena *arena, const json_t *json, const ent_document *document,
                        const ent_coded *coded, ent_error *err) {
  const json_t *preds = json_object_get(json, "preds");
  for (size_t i = 0; i < json_array_size(preds); i++) {
    const json_t *one = json_array_get(preds, i);
    json_int_t token = json_integer_value(json_object_get(one, "token"));
    ent_modality modality = ENT_HAPPENED;
    int said = happened(j, arena, coded,
                        begin_of(json_object_get(json, "tokens"), token, document->text), &modality);
    int gold = json_number_value(json_object_get(one, "value")) > 0;
    if (said < 0) j->lost++;
    if (!cli_judged_add(&j->list, gold, said)) return ent_fail(err, ENT_E_NOMEM, "out of memory");
    if (!j->e->predictions) continue;
    ent_strbuf line;
    ent_strbuf_init(&line, 0);
    ent_strbuf_puts(&line, "{\"id\":");
    ent_json_text(&line, document->id);
    ent_strbuf_printf(&line, ",\"token\":%lld,\"happened\":%s,\"modality\":\"%s\"}\n",
                      (long long)token, said > 0 ? "true" : "false", ent_modality_name(modality));
    fwrite(line.data, 1, line.size, j->e->predictions);
    ent_strbuf_free(&line);
  }
  return ENT_OK;
}

static ent_status code_row(job *j, uint64_t number, ent_slice line, ent_error *err) {
  ent_read_options none = ENT_READ_OPTIONS_NONE;
  ent_code_options options = {.parse_all = true};
  ent_arena arena;
  ent_document document;
  ent_coded coded = {0};
  json_t *json = json_loadb(line.data, line.size, 0, NULL);
  ent_status st;
  ent_arena_init(&arena, 0);
  st = ent_read_jsonl_line(&document, &arena, j->e->gold, number, line, &none, err);
  if (st == ENT_OK)
    st = ent_engine_code(&coded, j->e->engine, &arena, &document, &options, err);
  if (st == ENT_OK) st = judge(j, &arena, json, &document, &coded, err);
  json_decref(json);
  ent_arena_free(&arena);
  return st;
}

ent_status cli_evaluate_factuality(cli_evaluation *e, ent_error *err) {
  job j = {.e = e};
  ent_arena file;
  ent_slice rest, line;
  uint64_t number = 0;
  ent_status st;
  ent_arena_init(&file, 0);
  st = ent_file_read(&rest, &file, e->gold, 0, err);
  while (st == ENT_OK && ent_next_line(&rest, &line)) {
    number++;
    if (ent_slice_trim(line).size) st = code_row(&j, number, line, err);
  }
  if (st == ENT_OK) {
    cli_accuracy a = cli_accuracy_of(&j.list, 2);
    printf("predicates %zu  without a word of ours %zu\n", j.list.count, j.lost);
    cli_print_classes(&j.list, answers, 2);
    cli_print_confusion(&j.list, answers, 2);
    printf("accuracy %.3f (%.3f - %.3f)  macro F1 %.3f\n", a.accuracy, a.low, a.high, a.macro_f1);
  }
  free(j.list.items);
  ent_arena_free(&file);
  return st;
}
