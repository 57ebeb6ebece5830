/* Task `factuality`: did what a word says happen? Gold is Universal Decompositional
 * Semantics' scale (White et al. 2016, Rudinger et al. 2018): above 0 it did. */
#include <stdlib.h>

#include "evaluate/figures.h"
#include "evaluate/gold.h"
#include "serve/jsonl.h"

static const char *const answers[] = {"not", "happened"};

typedef struct job {
  ent_evaluation *e;
  ent__judged_list list;
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

static ent_status put_answer(const job *j, const ent__row *row, json_int_t token, int said,
                             ent_modality modality, ent_error *err) {
  ent_strbuf line;
  ent_strbuf_init(&line, 0);
  ent_strbuf_puts(&line, "{\"id\":");
  ent_json_text(&line, row->document.id);
  ent_strbuf_printf(&line, ",\"token\":%lld,\"happened\":%s,\"modality\":\"%s\"}\n",
                    (long long)token, said > 0 ? "true" : "false", ent_modality_name(modality));
  return ent__put_prediction(j->e, &line, err);
}

static ent_status on_row(void *user, ent__row *row, ent_error *err) {
  const json_t *preds = json_object_get(row->json, "preds");
  const json_t *tokens = json_object_get(row->json, "tokens");
  job *j = user;
  for (size_t i = 0; i < json_array_size(preds); i++) {
    const json_t *one = json_array_get(preds, i);
    json_int_t token = json_integer_value(json_object_get(one, "token"));
    ent_modality modality = ENT_HAPPENED;
    int said = happened(j, row->arena, &row->coded, begin_of(tokens, token, row->document.text),
                        &modality);
    int gold = json_number_value(json_object_get(one, "value")) > 0;
    ent_status st = put_answer(j, row, token, said, modality, err);
    if (st != ENT_OK) return st;
    if (said < 0) j->lost++;
    if (!ent__judged_add(&j->list, gold, said)) return ent__no_memory(err);
  }
  return ENT_OK;
}

ent_status ent_evaluate_factuality(ent_evaluation *e, ent_error *err) {
  job j = {.e = e};
  ent_code_options options = {.parse_all = true};
  ent_status st = ent__each_row(e->engine, e->gold, &options, NULL, on_row, &j, err);
  if (st == ENT_OK) {
    ent__accuracy a = ent__accuracy_of(&j.list, 2);
    printf("predicates %zu  without a word of ours %zu\n", j.list.count, j.lost);
    ent__print_classes(&j.list, answers, 2);
    ent__print_confusion(&j.list, answers, 2);
    printf("accuracy %.3f (%.3f - %.3f)  macro F1 %.3f\n", a.accuracy, a.interval.low,
           a.interval.high, a.macro_f1);
  }
  free(j.list.items);
  return st;
}
