/* Room parse: always one tree, the same from every kernel, and no harm from damaged models. */
#define _POSIX_C_SOURCE 200809L /* mkstemp */
#include "parse/parse.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "parse/decode.h"
#include "parse/seen.h"

#define MODEL TEST_SOURCE_DIR "/data/model/english.ent"

static ent_parser *parser;

static int open_model(void **state) {
  ent_error err = {0};
  (void)state;
  ent_status st = ent_parser_open(&parser, MODEL, &err);
  if (st != ENT_OK) print_error("%s\n", err.message);
  return st == ENT_OK ? 0 : -1;
}

static int close_model(void **state) {
  (void)state;
  ent_parser_close(parser);
  return 0;
}

/* xorshift: tests repeat byte for byte */
static uint64_t seed = 88172645463325252u;
static uint32_t draw(uint32_t below) {
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return (uint32_t)(seed >> 33) % below;
}

static void assert_tree(const ent_token *tokens, uint32_t count) {
  uint32_t roots = 0;
  for (uint32_t i = 0; i < count; i++) {
    const ent_token *t = &tokens[i];
    roots += t->head < 0;
    assert_true(t->head >= -1 && t->head < (int32_t)count);
    assert_true(t->upos < ENT_UPOS_COUNT);
    assert_int_equal(ent_slice_is(t->deprel, "root"), t->head < 0);
    assert_true(t->deprel.size > 0 && t->xpos.size > 0);
    assert_true(t->form.size == 0 || t->lemma.size > 0);
    uint32_t steps = 0;
    for (int32_t w = (int32_t)i; w >= 0; w = tokens[w].head) assert_true(steps++ <= count);
  }
  assert_int_equal(roots, 1);
}

static uint32_t cut_words(ent_token *tokens, const char *text) {
  uint32_t count = 0;
  ent_slice rest = ent_slice_of(text);
  while (rest.data && rest.size) tokens[count++].form = ent_slice_cut(&rest, ' ');
  return count;
}

/* expected: head (1-based, 0 the root) and label of each word */
static void assert_parse(const char *text, const char *expected) {
  ent_token tokens[64] = {0};
  ent_arena arena;
  char got[2048];
  size_t used = 0;
  ent_arena_init(&arena, 0);
  uint32_t count = cut_words(tokens, text);
  assert_int_equal(ent_parser_run(parser, &arena, tokens, count, NULL), ENT_OK);
  assert_tree(tokens, count);
  for (uint32_t i = 0; i < count; i++) {
    used += (size_t)snprintf(got + used, sizeof got - used, "%s%d %.*s", i ? ", " : "",
                             tokens[i].head + 1, ENT_FMT(tokens[i].deprel));
  }
  assert_string_equal(got, expected);
  ent_arena_free(&arena);
}

static void test_parse__trees(void **state) {
  (void)state;
  assert_parse("The president visited Pakistan in 2018 .",
               "2 det, 3 nsubj, 0 root, 3 obj, 6 case, 3 obl, 3 punct");
  assert_parse("Azerbaijan and Turkey signed a trade agreement on Monday .",
               "4 nsubj, 3 cc, 1 conj, 0 root, 7 det, 7 compound, 4 obj, 9 case, 4 obl, 4 punct");
  assert_parse("The embassy was closed by the government .",
               "2 det, 4 nsubj:pass, 4 aux:pass, 0 root, 7 case, 7 det, 4 obl:agent, 4 punct");
  assert_parse("Russia did n't recognise Kosovo 's independence .",
               "4 nsubj, 4 aux, 4 advmod, 0 root, 7 nmod:poss, 5 case, 4 obj, 4 punct");
}

static void test_parse__tags_and_lemmas(void **state) {
  static const char *const lemmas[] = {"the", "minister", "be", "meet", "Turkish", "official", "."};
  static const char *const xpos[] = {"DT", "NNS", "VBD", "VBG", "JJ", "NNS", "."};
  ent_token tokens[16] = {0};
  ent_arena arena;
  (void)state;
  ent_arena_init(&arena, 0);
  uint32_t count = cut_words(tokens, "The ministers were meeting Turkish officials .");
  assert_int_equal(ent_parser_run(parser, &arena, tokens, count, NULL), ENT_OK);
  for (uint32_t i = 0; i < count; i++) {
    assert_true(ent_slice_is(tokens[i].lemma, lemmas[i]));
    assert_true(ent_slice_is(tokens[i].xpos, xpos[i]));
  }
  assert_int_equal(tokens[1].upos, ENT_UPOS_NOUN);
  assert_true(ent_slice_is(tokens[1].feats, "Number=Plur"));
  ent_arena_free(&arena);
}

static void test_parse__empty(void **state) {
  ent_token tokens[3] = {0};
  ent_arena arena;
  (void)state;
  ent_arena_init(&arena, 0);
  assert_int_equal(ent_parser_run(parser, &arena, NULL, 0, NULL), ENT_OK);
  assert_int_equal(ent_parser_run(parser, &arena, tokens, 1, NULL), ENT_OK);
  assert_tree(tokens, 1);
  tokens[1].form = ENT_SLICE("\xE2\x80\x8B"); /* a zero-width space alone */
  assert_int_equal(ent_parser_run(parser, &arena, tokens, 3, NULL), ENT_OK);
  assert_tree(tokens, 3);
  ent_arena_free(&arena);
}

/* Words, broken UTF-8 and noise; every kernel gives the same. */
static void random_form(ent_token *token, char *bytes) {
  static const char *const words[] = {"the", "said", "Pakistan", ",", ".", "'s", "\xC4\xB0lham",
                                      "\xE2\x80\x99", "and", "2018", "NATO", "\xD0\x9C\xD0\x98"};
  uint32_t size = draw(12) == 0 ? draw(400) : draw(9);
  *token = (ent_token){0};
  if (draw(2)) {
    token->form = ent_slice_of(words[draw(sizeof words / sizeof *words)]);
    return;
  }
  for (uint32_t i = 0; i < size; i++) bytes[i] = (char)draw(256);
  token->form = (ent_slice){bytes, size};
}

static void test_parse__garbage(void **state) {
  enum { MOST = 700 };
  static ent_token first[MOST], other[MOST];
  static char bytes[MOST][400];
  ent_arena arena;
  (void)state;
  ent_arena_init(&arena, 0);
  for (int round = 0; round < 36; round++) {
    uint32_t count = round < 32 ? 1 + draw(40) : 1 + draw(MOST);
    for (uint32_t i = 0; i < count; i++) random_form(&first[i], bytes[i]);
    memcpy(other, first, sizeof first);
    assert_true(ent_parser_use_kernel(parser, ent_parser_kernel(0)));
    assert_int_equal(ent_parser_run(parser, &arena, first, count, NULL), ENT_OK);
    assert_tree(first, count);
    for (uint32_t k = 1; ent_parser_kernel(k); k++) {
      assert_true(ent_parser_use_kernel(parser, ent_parser_kernel(k)));
      assert_int_equal(ent_parser_run(parser, &arena, other, count, NULL), ENT_OK);
      for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(first[i].head, other[i].head);
        assert_int_equal(first[i].upos, other[i].upos);
        assert_ptr_equal(first[i].deprel.data, other[i].deprel.data);
        assert_ptr_equal(first[i].xpos.data, other[i].xpos.data);
        assert_true(ent_slice_eq(first[i].lemma, other[i].lemma));
      }
    }
    ent_arena_reset(&arena);
  }
  assert_true(ent_parser_use_kernel(parser, ent_parser_kernel(0)));
  assert_false(ent_parser_use_kernel(parser, "abacus"));
  ent_arena_free(&arena);
}

/* The first of the largest, of any number of values; the value after the last is larger than all. */
static void test_parse__best(void **state) {
  enum { MOST = 70 };
  (void)state;
  for (uint32_t size = 0; size <= MOST; size++)
    for (uint32_t round = 0; round < 40; round++) {
      float x[MOST + 1];
      uint32_t expected = 0;
      for (uint32_t i = 0; i < size; i++) x[i] = round == 0 ? -INFINITY : (float)draw(round < 20 ? 4 : 1000) - 2;
      x[size] = 5000;
      for (uint32_t i = 1; i < size; i++)
        if (x[i] > x[expected]) expected = i;
      for (uint32_t k = 0; ent__kernel_at(k); k++) assert_int_equal(ent__kernel_at(k)->best(x, size), expected);
    }
}

/* ---- robustness ------------------------------------------------------------------------------ */

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* Runs `count` words, drawn from `words` in order and again from the start; processor time of the
 * fastest of three: a busy machine may slow one. */
static double run_many(ent_token *tokens, uint32_t count, const char *const *words,
                       uint32_t word_count) {
  double best = 0;
  for (int round = 0; round < 3; round++) {
    ent_arena arena;
    ent_arena_init(&arena, 0);
    for (uint32_t i = 0; i < count; i++) {
      tokens[i] = (ent_token){.form = ent_slice_of(words[i % word_count])};
    }
    double t = seconds();
    assert_int_equal(ent_parser_run(parser, &arena, tokens, count, NULL), ENT_OK);
    t = seconds() - t;
    if (round == 0 || t < best) best = t;
    assert_tree(tokens, count);
    ent_arena_free(&arena);
  }
  return best;
}

/* 10,000 words in one sentence, with punctuation or with none at which to cut: one tree, in time
 * that grows with the length and not with its square. */
static void test_parse__endless_sentences(void **state) {
  enum { LONG = 10000, SHORT = 1000 };
  static const char *const plain[] = {"the",  "minister", "of",  "Turkey", "visited", "Baku",
                                      "and",  "said",     "that", "trade", "grew"};
  static const char *const marked[] = {"Trade", "between", "them", "grew", ",", "he", "said", ";"};
  static const char *const commas[] = {","};
  static const struct {
    const char *const *words;
    uint32_t count;
  } kinds[] = {{plain, 11}, {marked, 8}, {commas, 1}};
  ent_token *tokens = calloc(LONG, sizeof *tokens);
  (void)state;
  assert_non_null(tokens);
  for (int k = 0; k < 3; k++) {
    double few = run_many(tokens, SHORT, kinds[k].words, kinds[k].count);
    double many = run_many(tokens, LONG, kinds[k].words, kinds[k].count);
    assert_true(many < 3 * (LONG / SHORT) * few + 0.05);
  }
  free(tokens);
}

/* The same sentence as written, in capitals, in small letters and without its end. */
static void test_parse__headline_spellings(void **state) {
  static const char *const spelt[] = {
      "Pakistan and Azerbaijan signed a trade agreement on Friday .",
      "PAKISTAN AND AZERBAIJAN SIGNED A TRADE AGREEMENT ON FRIDAY .",
      "pakistan and azerbaijan signed a trade agreement on friday .",
      "Pakistan and Azerbaijan signed a trade agreement on Friday"};
  (void)state;
  for (int i = 0; i < 4; i++) {
    ent_token tokens[16] = {0};
    ent_arena arena;
    ent_arena_init(&arena, 0);
    uint32_t count = cut_words(tokens, spelt[i]);
    assert_int_equal(ent_parser_run(parser, &arena, tokens, count, NULL), ENT_OK);
    assert_tree(tokens, count);
    assert_int_equal(tokens[3].head, -1);
    assert_int_equal(tokens[0].head, 3);
    assert_true(ent_slice_is(tokens[0].deprel, "nsubj"));
    assert_true(ent_slice_is(tokens[6].deprel, "obj"));
    ent_arena_free(&arena);
  }
}

/* Where the best heads are no tree: up to 100 words get a projective tree, longer ones any. */
static void test_parse__decode(void **state) {
  (void)state;
  for (int round = 0; round < 200; round++) {
    uint32_t n = round < 100 ? 1 + draw(30) : 90 + draw(211);
    float *arc = malloc(sizeof *arc * n * (n + 1));
    uint32_t *heads = malloc(sizeof *heads * n), roots = 0;
    ent_arena arena;
    ent_arena_init(&arena, 0);
    assert_true(arc && heads);
    /* Ties, and scores that make many cycles. */
    for (uint32_t i = 0; i < n * (n + 1); i++) arc[i] = (float)draw(round % 2 ? 3 : 1000);
    assert_true(ent__decode(heads, arc, n, ent__kernel_at(0), &arena));
    for (uint32_t i = 0; i < n; i++) {
      uint32_t steps = 0;
      roots += heads[i] == 0;
      for (uint32_t w = i + 1; w; w = heads[w - 1]) assert_true(steps++ <= n);
    }
    assert_int_equal(roots, 1);
    free(arc);
    free(heads);
    ent_arena_free(&arena);
  }
}

/* All trees of five words are tried: the long sentences' algorithm finds the best one. */
static void best_of_all(const float *arc, uint32_t *heads, uint32_t at, uint32_t n, float sum,
                        float *best) {
  if (at == n) {
    uint32_t roots = 0;
    for (uint32_t i = 0; i < n; i++) {
      uint32_t steps = 0;
      roots += heads[i] == 0;
      for (uint32_t w = i + 1; w; w = heads[w - 1]) {
        if (steps++ > n) return;
      }
    }
    if (roots == 1 && sum > *best) *best = sum;
    return;
  }
  for (uint32_t j = 0; j <= n; j++) {
    if (j == at + 1) continue;
    heads[at] = j;
    best_of_all(arc, heads, at + 1, n, sum + arc[at * (n + 1) + j], best);
  }
}

static void test_parse__best_tree(void **state) {
  enum { N = 5 };
  (void)state;
  for (int round = 0; round < 100; round++) {
    float arc[N * (N + 1)], best = -1e9f, sum = 0;
    uint32_t heads[N];
    ent_arena arena;
    ent_arena_init(&arena, 0);
    for (int i = 0; i < N * (N + 1); i++) arc[i] = (float)draw(2000) / 50 - 20;
    best_of_all(arc, heads, 0, N, 0, &best);
    assert_true(ent__decode_any(heads, arc, N, &arena));
    for (uint32_t i = 0; i < N; i++) sum += arc[i * (N + 1) + heads[i]];
    assert_true(fabsf(sum - best) < 0.01f);
    ent_arena_free(&arena);
  }
}

/* Vectors of words seen before: the same back, never another word's, whatever is full. */
static void test_parse__seen_words(void **state) {
  enum { WORDS = 20000, SIZE = 4 };
  ent__seen *seen = ent__seen_new(SIZE);
  uint32_t kept = 0;
  (void)state;
  assert_non_null(seen);
  for (int round = 0; round < 2; round++) {
    for (uint32_t i = 0; i < WORDS; i++) {
      float vector[SIZE] = {(float)i, 1, 2, 3};
      char form[80];
      ent__word word;
      snprintf(form, sizeof form, i % 7 ? "word%c%c%c%c%s" : "%c%c%c%c%s", 'a' + i % 26, 'a' + i / 26 % 26,
               'a' + i / 676 % 26, 'a' + i / 17576, i % 11 ? "" : "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz");
      ent__word_normalise(&word, ent_slice_of(form));
      ent__seen_word *found = ent__seen_find(seen, &word);
      if (!found) assert_null(ent__seen_add(seen, &word, vector)); /* met for the first time */
      if (!found && (found = ent__seen_add(seen, &word, vector))) ent__seen_set_note(found, i);
      if (!found) continue;
      assert_memory_equal(ent__seen_vector(seen, found), vector, sizeof vector);
      assert_int_equal(ent__seen_note(found), i);
      assert_ptr_equal(ent__seen_add(seen, &word, vector), found); /* in no second place */
      kept += (uint32_t)round;
    }
  }
  assert_in_range(kept, 8000, 8192);
  ent__seen_free(seen);
  ent__seen_free(NULL);
}

/* A word's tags and head do not depend on whether its sentence, or others with its words, came before. */
static void test_parse__memory_changes_nothing(void **state) {
  static const char *const texts[] = {"The ministers were meeting Turkish officials .",
                                      "Turkish ministers , 1,200 of them , were the officials .",
                                      "US and UN officials met the us officials on 12 May 1998 ."};
  ent_parser *fresh;
  ent_arena arena;
  (void)state;
  ent_arena_init(&arena, 0);
  for (int round = 0; round < 2; round++) {
    for (size_t i = 0; i < 3; i++) {
      ent_token first[16] = {0}, second[16] = {0};
      uint32_t count = cut_words(first, texts[i]);
      cut_words(second, texts[i]);
      assert_int_equal(ent_parser_open(&fresh, MODEL, NULL), ENT_OK);
      assert_int_equal(ent_parser_run(fresh, &arena, first, count, NULL), ENT_OK);
      assert_int_equal(ent_parser_run(parser, &arena, second, count, NULL), ENT_OK);
      for (uint32_t t = 0; t < count; t++) {
        assert_int_equal(first[t].head, second[t].head);
        assert_true(ent_slice_eq(first[t].deprel, second[t].deprel) && ent_slice_eq(first[t].xpos, second[t].xpos));
      }
      ent_parser_close(fresh);
    }
  }
  ent_arena_free(&arena);
}

static void test_parse__out_of_memory(void **state) {
  ent_token tokens[16] = {0};
  ent_error err = {0};
  ent_arena arena;
  (void)state;
  uint32_t count = cut_words(tokens, "The ministers were meeting Turkish officials .");
  for (size_t limit = 1000; limit < 60000; limit += 7000) {
    ent_arena_init(&arena, limit);
    ent_status st = ent_parser_run(parser, &arena, tokens, count, &err);
    assert_true(st == ENT_OK || st == ENT_E_NOMEM);
    if (limit == 1000) assert_int_equal(st, ENT_E_NOMEM);
    ent_arena_free(&arena);
  }
}

static ent_status open_bytes(const char *data, size_t size, ent_error *err) {
  char path[] = "parse-test-XXXXXX";
  ent_parser *p = NULL;
  int fd = mkstemp(path);
  assert_true(fd >= 0);
  assert_int_equal(write(fd, data, size), (ssize_t)size);
  close(fd);
  ent_status st = ent_parser_open(&p, path, err);
  if (st == ENT_OK) {
    ent_token tokens[16] = {0};
    ent_arena arena;
    ent_arena_init(&arena, 0);
    uint32_t count = cut_words(tokens, "The ministers were meeting Turkish officials .");
    assert_int_equal(ent_parser_run(p, &arena, tokens, count, NULL), ENT_OK);
    ent_arena_free(&arena);
  }
  ent_parser_close(p);
  unlink(path);
  return st;
}

/* As in model.c and train/parser/export.py. */
static void set_checksum(char *data, size_t size) {
  uint64_t sum = 0, value;
  for (size_t i = 40, n = 1; i + 8 <= size; i += 8, n += 2) {
    memcpy(&value, data + i, 8);
    sum += (value ^ 0x9E3779B97F4A7C15u) * n;
  }
  memcpy(data + 32, &sum, 8);
}

static void test_parse__bad_models(void **state) {
  ent_arena arena;
  ent_slice file;
  ent_error err = {0};
  ent_parser *none = NULL;
  (void)state;
  ent_arena_init(&arena, 0);
  assert_int_equal(ent_parser_open(&none, "no/such/model.ent", &err), ENT_E_IO);
  assert_null(none);
  assert_int_equal(open_bytes("", 0, &err) == ENT_OK, 0);
  assert_int_equal(open_bytes("not a model at all, but long enough to hold a header", 52, &err),
                   ENT_E_DATA);
  assert_int_equal(ent_file_read(&file, &arena, MODEL, 0, &err), ENT_OK);
  char *data = malloc(file.size);
  assert_non_null(data);
  memcpy(data, file.data, file.size);
  assert_int_equal(open_bytes(data, file.size / 2, &err), ENT_E_DATA);
  data[8] = 77;
  assert_int_equal(open_bytes(data, file.size, &err), ENT_E_VERSION);
  assert_non_null(strstr(err.message, "77"));
  assert_non_null(strstr(err.message, "format 1"));
  data[8] = file.data[8];
  data[file.size / 3] ^= 1;
  assert_int_equal(open_bytes(data, file.size, &err), ENT_E_DATA);
  /* Forged but with the right checksum: refused, or harmless. */
  for (int round = 0; round < 60; round++) {
    memcpy(data, file.data, file.size);
    for (uint32_t n = 1 + draw(4); n > 0; n--) data[40 + draw(3000)] = (char)draw(256);
    set_checksum(data, file.size);
    (void)open_bytes(data, file.size, &err);
  }
  free(data);
  ent_arena_free(&arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_parse__trees),         cmocka_unit_test(test_parse__tags_and_lemmas),
      cmocka_unit_test(test_parse__empty),         cmocka_unit_test(test_parse__garbage),
      cmocka_unit_test(test_parse__best),
      cmocka_unit_test(test_parse__out_of_memory), cmocka_unit_test(test_parse__bad_models),
      cmocka_unit_test(test_parse__decode),        cmocka_unit_test(test_parse__best_tree),
      cmocka_unit_test(test_parse__endless_sentences), cmocka_unit_test(test_parse__seen_words),
      cmocka_unit_test(test_parse__memory_changes_nothing),
      cmocka_unit_test(test_parse__headline_spellings),
  };
  return cmocka_run_group_tests(tests, open_model, close_model);
}
