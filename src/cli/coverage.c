/* `entente lexicon coverage`: what stands between two parties in a corpus and no
 * entry knows, the most frequent first: where the lexicon should grow. */
#include <stdio.h>
#include <stdlib.h>

#include "base/map.h"
#include "cli/cli.h"
#include "code/entries/silent.h"

static const char help[] =
    "usage: entente lexicon coverage [options] FILE...    ('-' is standard input)\n\n"
    "Verbs and nouns, with particle, object noun and preposition, that stand between two\n"
    "states, organisations or armed groups and at which no entry matches: how often, the\n"
    "words (v: verb, n: noun), the first sentence.\n\n"
    "  --top N              how many (100)\n"
    "  --jobs N             threads (1)\n"
    "  --data DIR           data directory\n";

typedef struct seen {
  ent_slice key, example;
  uint32_t count, order;
} seen;

typedef struct survey {
  cli_input input;
  const ent_engine *engine;
  ent_arena kept;          /* keys and examples */
  ent_map index;
  seen *items;             /* owned */
  uint32_t count, capacity, predicates, sentences;
  const ent_scene *scene;  /* being looked at */
  bool failed;
  int code;
} survey;

static ent_status take(void *user, ent_batch_item *item) {
  return cli_input_next(&((survey *)user)->input, item);
}

static bool append(survey *s, ent_slice key) {
  const ent_sentence *sentence = s->scene->sentence;
  ent_slice text = {s->scene->document->text.data + sentence->begin, sentence->end - sentence->begin};
  seen one = {ent_arena_copy(&s->kept, key), ent_arena_copy(&s->kept, text), 0, s->count};
  if (s->count == s->capacity) {
    uint32_t capacity = s->capacity ? s->capacity * 2 : 256;
    seen *grown = realloc(s->items, capacity * sizeof *grown);
    if (!grown) return false;
    s->items = grown;
    s->capacity = capacity;
  }
  if (!one.key.data || !one.example.data || !ent_map_set(&s->index, one.key, s->count)) return false;
  s->items[s->count++] = one;
  return true;
}

static void note(void *user, int32_t token, ent_slice key) {
  survey *s = user;
  uint32_t at = ent_map_get(&s->index, key);
  (void)token;
  s->predicates++;
  if (at == ENT_MAP_NONE) {
    at = s->count;
    if (!append(s, key)) {
      s->failed = true;
      return;
    }
  }
  s->items[at].count++;
}

static ent_status give(void *user, ent_batch_item *item, ent_error *err) {
  survey *s = user;
  if (item->status != ENT_OK) {
    int code = cli_error(&item->error);
    if (s->code == CLI_DONE) s->code = code;
    return ENT_OK;
  }
  for (uint32_t i = 0; i < item->coded.sentences.count && !s->failed; i++) {
    s->scene = &item->coded.scenes[i];
    s->sentences++;
    if (ent_silent_predicates(s->scene, ent_engine_lexicon(s->engine), item->coded.reports,
                              &item->arena, note, s) != ENT_OK)
      s->failed = true;
  }
  return s->failed ? ent_fail(err, ENT_E_NOMEM, "out of memory") : ENT_OK;
}

static int by_count(const void *a, const void *b) {
  const seen *x = a, *y = b;
  if (x->count != y->count) return x->count > y->count ? -1 : 1;
  return x->order < y->order ? -1 : 1;
}

static void print_survey(survey *s, uint32_t top) {
  if (s->count) qsort(s->items, s->count, sizeof *s->items, by_count);
  for (uint32_t i = 0; i < s->count && i < top; i++) {
    printf("%u\t%.*s\t", s->items[i].count, ENT_FMT(s->items[i].key));
    for (size_t k = 0; k < s->items[i].example.size; k++) {
      char c = s->items[i].example.data[k];
      putchar(c == '\n' || c == '\t' || c == '\r' ? ' ' : c);
    }
    putchar('\n');
  }
  fprintf(stderr, "%u sentences, %u silent predicates, %u kinds\n", s->sentences, s->predicates, s->count);
}

static int run(survey *s, const char *data, uint32_t jobs, uint32_t top) {
  ent_batch batch = {take, give, s, jobs, {0}};
  ent_engine *engine = NULL;
  ent_error err = {0};
  if (ent_engine_open(&engine, data, &err) != ENT_OK) return cli_error(&err);
  s->engine = engine;
  ent_arena_init(&s->kept, 0);
  if (ent_batch_run(engine, &batch, &err) != ENT_OK) s->code = cli_error(&err);
  else print_survey(s, top);
  cli_input_close(&s->input);
  ent_engine_close(engine);
  ent_arena_free(&s->kept);
  ent_map_free(&s->index);
  free(s->items);
  return s->code;
}

int cli_lexicon_coverage(int argc, char **argv) {
  cli_args args = {argc, argv, 0, NULL};
  survey s = {.input = {.options = ENT_READ_OPTIONS_NONE}};
  const char *data = NULL, *value, **paths = calloc((size_t)argc, sizeof *paths);
  uint32_t jobs = 1;
  int64_t top = 100;
  int code = CLI_INTERNAL;
  while (paths && cli_next(&args)) {
    int taken = cli_input_option(&s.input, &args, "lexicon");
    if (taken > 0) continue;
    if (taken < 0) code = -taken;
    else if (cli_flag(&args, "--help")) code = (printf("%s%s", help, cli_input_help), CLI_DONE);
    else if (cli_value(&args, "--data", &data)) continue;
    else if (cli_value(&args, "--jobs", &value)) {
      if ((jobs = cli_jobs(value))) continue;
      code = cli_usage("lexicon", "--jobs takes a number from 1 to 256");
    } else if (cli_value(&args, "--top", &value)) {
      if (value && ent_slice_to_int(ent_slice_of(value), &top) && top > 0 && top < 1000000) continue;
      code = cli_usage("lexicon", "--top takes a number");
    } else if (cli_is_option(&args)) code = cli_usage("lexicon", "unknown option '%s'", args.word);
    else {
      paths[s.input.path_count++] = args.word;
      continue;
    }
    free(paths);
    return code;
  }
  s.input.paths = paths;
  if (paths && !s.input.path_count) code = cli_usage("lexicon", "coverage needs a file");
  else if (paths) code = run(&s, data, jobs, (uint32_t)top);
  free(paths);
  return code;
}
