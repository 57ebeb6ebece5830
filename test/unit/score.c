/* The scorer's model file: what is damaged is refused, never read past its end. */
#define _POSIX_C_SOURCE 200809L
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "code/learned/score.h"

static const char model[] = TEST_SOURCE_DIR "/data/model/scorer.ent";

/* Opens the first `size` bytes of the model with one byte changed. */
static ent_status open_changed(size_t size, size_t at, unsigned char flip) {
  char path[] = "/tmp/scorer-XXXXXX";
  int file = mkstemp(path);
  ent_slice whole;
  ent_scorer *scorer = NULL;
  ent_error err = {0};
  ent_status st;
  assert_true(file >= 0);
  assert_int_equal(ent_file_map(&whole, model, NULL), ENT_OK);
  char *copy = malloc(whole.size);
  assert_non_null(copy);
  memcpy(copy, whole.data, whole.size);
  copy[at] = (char)((unsigned char)copy[at] ^ flip);
  if (size > whole.size) size = whole.size;
  assert_int_equal(write(file, copy, size), (ssize_t)size);
  st = ent_scorer_open(&scorer, path, &err);
  ent_scorer_close(scorer);
  free(copy);
  close(file);
  unlink(path);
  ent_file_unmap(whole);
  return st;
}

static void test_score__opens(void **state) {
  (void)state;
  assert_int_equal(open_changed(SIZE_MAX, 0, 0), ENT_OK);
}

static void test_score__refuses_damage(void **state) {
  (void)state;
  assert_int_equal(open_changed(SIZE_MAX, 0, 1), ENT_E_DATA);      /* magic */
  assert_int_equal(open_changed(SIZE_MAX, 8, 4), ENT_E_VERSION);   /* format */
  assert_int_equal(open_changed(SIZE_MAX, 70, 0x80), ENT_E_DATA);  /* head table */
  assert_int_equal(open_changed(SIZE_MAX, 9000, 1), ENT_E_DATA);   /* content */
  assert_int_equal(open_changed(50, 0, 0), ENT_E_DATA);
  assert_int_equal(open_changed(4096, 0, 0), ENT_E_DATA);
}

static void test_score__sums_to_one(void **state) {
  ent_scorer *scorer = NULL;
  ent_score_sum none, aid;
  float total = 0;
  uint32_t best;
  (void)state;
  assert_int_equal(ent_scorer_open(&scorer, model, NULL), ENT_OK);
  ent_score_begin(&none, scorer, ENT_SCORE_TYPE);
  ent_score_add(&none, "T", ENT_SLICE("no such word"), ENT_EMPTY);
  ent_score_end(&none);
  ent_score_begin(&aid, scorer, ENT_SCORE_TYPE);
  ent_score_add(&aid, "RD", ENT_SLICE("07"), ENT_EMPTY);
  ent_score_add(&aid, "RT", ENT_SLICE("07"), ENT_EMPTY);
  best = ent_score_end(&aid);
  assert_string_equal("AID", ent_score_class(scorer, ENT_SCORE_TYPE, best).data);
  assert_true(aid.z[best] > none.z[best]);
  for (uint32_t c = 0; ent_score_class(scorer, ENT_SCORE_TYPE, c).size; c++) total += aid.z[c];
  assert_true(total > 0.999f && total < 1.001f);
  ent_scorer_close(scorer);
}

static void put(ent_score_sum *sum, const char *type, float probability) {
  for (uint32_t c = 0; ent_score_class(sum->scorer, ENT_SCORE_TYPE, c).size; c++)
    if (ent_slice_is(ent_score_class(sum->scorer, ENT_SCORE_TYPE, c), type)) sum->z[c] = probability;
}

static void test_score__least_wrong(void **state) {
  ent_scorer *scorer = NULL;
  ent_score_sum sum;
  (void)state;
  assert_int_equal(ent_scorer_open(&scorer, model, NULL), ENT_OK);
  sum = (ent_score_sum){.scorer = scorer};
  put(&sum, "ASSAULT", 0.36f);
  put(&sum, "AGREE", 0.34f);
  put(&sum, "SUPPORT", 0.30f);
  assert_string_equal("AGREE", ent_score_class(scorer, ENT_SCORE_TYPE, ent_score_least_wrong(&sum)).data);
  put(&sum, "YIELD", 0.9f);
  assert_string_equal("YIELD", ent_score_class(scorer, ENT_SCORE_TYPE, ent_score_least_wrong(&sum)).data);
  ent_scorer_close(scorer);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_score__opens),
                                     cmocka_unit_test(test_score__refuses_damage),
                                     cmocka_unit_test(test_score__sums_to_one),
                                     cmocka_unit_test(test_score__least_wrong)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
