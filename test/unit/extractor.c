/* The extractor's network: what it makes of a word does not hang on which other words it was asked about, nor on when. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/kernel.h"
#include "code/learned/extractor.h"

enum { WORDS = 40, WIDTH = 256, OFFERS = 3, VERB_AT = 6, MANY = 9 };

typedef struct sentence_case {
  ent_arena arena;
  ent_extractor *extractor;
  ent_sentence sentence;
  ent_token tokens[WORDS];
  int8_t rows[WORDS * WIDTH];
  float scale[WORDS];
  uint8_t marks[WORDS], relations[WORDS];
} sentence_case;

/* Verbs and nouns in states that no parser made: any will do. */
static void make(sentence_case *c) {
  static const char *const lemmas[] = {"attack", "visit", "Qwzrt", "minister", "sign"};
  uint32_t seed = 7;
  memset(c, 0, sizeof *c);
  ent_arena_init(&c->arena, 0);
  assert_int_equal(ent_extractor_open(&c->extractor, TEST_SOURCE_DIR "/data/model/extractor.ent", NULL), ENT_OK);
  for (uint32_t i = 0; i < WORDS * WIDTH; i++) c->rows[i] = (int8_t)((seed = seed * 1664525u + 1013904223u) >> 24);
  for (uint32_t i = 0; i < WORDS; i++) {
    c->scale[i] = 0.02f;
    c->relations[i] = (uint8_t)(i % 50);
    c->tokens[i] = (ent_token){.lemma = ent_slice_of(lemmas[i % 5]), .upos = i % 3 ? ENT_UPOS_NOUN : ENT_UPOS_VERB};
  }
  c->sentence = (ent_sentence){.tokens = c->tokens, .count = WORDS, .parsed = true, .states = {c->rows, c->scale, WIDTH}};
}

static void drop(sentence_case *c) {
  ent_extractor_close(c->extractor);
  ent_arena_free(&c->arena);
}

static void read_all_but(ent__reading *out, sentence_case *c, uint64_t spoken) {
  assert_true(ent__extractor_read(out, c->extractor, &c->arena, &c->sentence, c->marks, c->relations, spoken));
}

static void test_extractor__tells_only_what_is_asked(void **state) {
  static sentence_case c;
  ent__reading all, some;
  const uint64_t spoken = UINT64_C(0x5555500ff0);
  uint32_t told = 0;
  (void)state;
  make(&c);
  read_all_but(&all, &c, 0);
  read_all_but(&some, &c, spoken);
  for (uint32_t t = 0; t < WORDS; t++)
    for (uint32_t r = 0; r < ENT__EXTRACT_ROOTS; r++) {
      assert_true(some.told[t][r] == (spoken >> t & 1 ? 0 : all.told[t][r])); /* bit for bit */
      told += all.told[t][r] > 0;
    }
  assert_true(told > 0);
  drop(&c);
}

static void test_extractor__roles_whenever_asked(void **state) {
  static sentence_case c;
  const int32_t heads[OFFERS] = {3, 11, -1};
  const ent__offered offers[OFFERS] = {{.count = 2, .features = {1, 5}}, {.count = 1, .features = {30}}, {.count = 0}};
  ent__reading all, none;
  float first[OFFERS][2], again[OFFERS][2];
  double sum = 0;
  (void)state;
  make(&c);
  read_all_but(&all, &c, 0);
  read_all_but(&none, &c, UINT64_MAX); /* no word's row is made yet */
  assert_true(ent__extractor_offer(&all, &c.arena, heads, OFFERS));
  assert_true(ent__extractor_offer(&none, &c.arena, heads, OFFERS));
  ent__extractor_roles(again, &all, MANY, 18, offers); /* another question before it changes nothing */
  ent__extractor_roles(first, &all, VERB_AT, 3, offers);
  ent__extractor_roles(again, &none, VERB_AT, 3, offers);
  assert_memory_equal(first, again, sizeof first);
  for (uint32_t i = 0; i < OFFERS; i++) sum += (double)first[i][0];
  assert_true(sum > 0.999 && sum < 1.001);
  drop(&c);
}

static void test_extractor__numbers_relations(void **state) {
  static sentence_case c;
  (void)state;
  make(&c);
  uint32_t subject = ent__extractor_relation(c.extractor, ENT_SLICE("nsubj")), object = ent__extractor_relation(c.extractor, ENT_SLICE("obj"));
  assert_true(subject != object && subject < 62 && object < 62);
  assert_int_equal(ent__extractor_relation(c.extractor, ENT_SLICE("no such")), 62);
  drop(&c);
}

/* A sum of rows is the same bits as row by row, by every kernel. */
static void test_extractor__mixes_as_it_adds(void **state) {
  enum { ROWS = 11, SIZE = 128, STEP = 2 * SIZE };
  float rows[ROWS * STEP], weight[ROWS], expected[SIZE] = {0}, got[SIZE];
  uint32_t seed = 11;
  (void)state;
  for (uint32_t i = 0; i < ROWS * STEP; i++) rows[i] = (float)((seed = seed * 1664525u + 1013904223u) >> 8) * 1e-5f - 80;
  for (uint32_t i = 0; i < ROWS; i++) weight[i] = 1.0f / (float)(i + 3);
  for (uint32_t i = 0; i < ROWS; i++) ent__kernel_at(0)->add_weighed(expected, rows + i * STEP, weight[i], SIZE);
  for (uint32_t k = 0; ent__kernel_at(k); k++) {
    ent__kernel_at(k)->mix(got, rows, STEP, weight, ROWS, SIZE);
    assert_memory_equal(got, expected, sizeof got);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_extractor__tells_only_what_is_asked),
      cmocka_unit_test(test_extractor__roles_whenever_asked),
      cmocka_unit_test(test_extractor__numbers_relations),
      cmocka_unit_test(test_extractor__mixes_as_it_adds),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
