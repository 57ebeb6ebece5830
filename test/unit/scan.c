/* The scan finds what was entered wherever it stands, and little else. */
#include "base/scan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static const char *const fillers[] = {"the", "of", "said-", "1987,", "(a", "x.", "é", "”", "\n", "--"};

/* `words` after and before so many filler words; the block's border falls anywhere. */
static uint32_t run_amid(const ent_scan *scan, const char *words, size_t before, size_t after) {
  char text[1024];
  size_t size = 0;
  for (size_t i = 0; i < before; i++)
    size += (size_t)sprintf(text + size, "%s ", fillers[(i * 7 + before) % 10]);
  size += (size_t)sprintf(text + size, "%s", words);
  for (size_t i = 0; i < after; i++)
    size += (size_t)sprintf(text + size, " %s", fillers[(i * 3 + after) % 10]);
  return ent_scan_run(scan, (ent_slice){text, size}) & ~(uint32_t)ENT_SCAN_FIGURE;
}

static void assert_found(const ent_scan *scan, const char *words, uint32_t bits) {
  for (size_t before = 0; before < 60; before++)
    for (size_t after = 0; after < 40; after += 13)
      assert_int_equal(run_amid(scan, words, before, after), bits);
}

static void test_scan__words_and_pairs(void **state) {
  ent_scan *scan = ent_scan_new();
  (void)state;
  assert_non_null(scan);
  assert_true(ent_scan_add(scan, ENT_SLICE("envoy"), 1));
  assert_true(ent_scan_add(scan, ENT_SLICE("United Nations Organisation"), 2));
  assert_true(ent_scan_add(scan, ENT_SLICE("US"), 4 << ENT_SCAN_CAPITAL));
  assert_true(ent_scan_add(scan, ENT_SLICE("Türkiye"), 8));
  assert_true(ent_scan_add(scan, ENT_SLICE("Internationalisation-like"), 16));
  assert_true(ent_scan_add(scan, ENT_SLICE("Tchad"), 32));
  assert_true(ent_scan_add(scan, ENT_SLICE("..."), 64));
  assert_found(scan, "envoy", 1);
  assert_found(scan, "ENVOY's", 1);
  assert_found(scan, "theEnvoy,", 1);
  assert_found(scan, "envoys", 0);
  assert_found(scan, "united nations", 2);
  assert_found(scan, "United\nNations", 2);
  assert_found(scan, "United", 0);
  assert_found(scan, "nations united", 0);
  assert_found(scan, "U.S.", 4);
  assert_found(scan, "U.S.-led", 4);
  assert_found(scan, "us", 0);
  assert_found(scan, "TÜRKİYE", 8);
  assert_found(scan, "Turkiye’s", 8);
  assert_found(scan, "internationalisation like", 16);
  assert_found(scan, "talks.Tchad", 32);
  assert_found(scan, "tch ad", 0);
  ent_scan_free(scan);
}

static void test_scan__figures_and_nothing(void **state) {
  ent_scan *scan = ent_scan_new();
  (void)state;
  assert_non_null(scan);
  assert_int_equal(ent_scan_run(scan, ENT_EMPTY), 0);
  assert_int_equal(ent_scan_run(scan, ENT_SLICE("nothing, \xFF\xC3 here")), 0);
  assert_int_equal(ent_scan_run(scan, ENT_SLICE("some 44-day war")), ENT_SCAN_FIGURE);
  ent_scan_free(scan);
}

/* A word in small letters, which is folded already, has the key of the same with a capital, which is not. */
static void test_scan__keys(void **state) {
  char word[81];
  (void)state;
  for (size_t size = 1; size <= sizeof word - 1; size++) {
    uint64_t key;
    for (size_t i = 0; i < size; i++) word[i] = i % 7 == 6 ? '2' : (char)('a' + i % 26);
    key = ent_scan_key((ent_slice){word, size});
    word[0] = 'A';
    assert_true(key && key == ent_scan_key((ent_slice){word, size}));
  }
  assert_true(ent_scan_key(ENT_SLICE("...")) == 0 && ent_scan_key(ENT_EMPTY) == 0);
  assert_true(ent_scan_key(ENT_SLICE("u.s.")) == ent_scan_key(ENT_SLICE("us")));
}

/* More words than the table holds at first, each found, and strangers hardly ever. */
static void test_scan__grows(void **state) {
  enum { COUNT = 150000 };
  ent_scan *scan = ent_scan_new();
  char word[32];
  uint32_t alarms = 0;
  (void)state;
  assert_non_null(scan);
  for (unsigned i = 0; i < COUNT; i++) {
    int size = sprintf(word, "w%uxq", i * 2654435761u);
    assert_true(ent_scan_add(scan, (ent_slice){word, (size_t)size}, 1));
  }
  for (unsigned i = 0; i < COUNT; i++) {
    int size = sprintf(word, "w%uxq", i * 2654435761u);
    assert_int_equal(ent_scan_run(scan, (ent_slice){word, (size_t)size}) & 1, 1);
    size = sprintf(word, "v%uxq", i * 2654435761u);
    alarms += ent_scan_run(scan, (ent_slice){word, (size_t)size}) & 1;
  }
  assert_true(alarms < COUNT / 1000);
  ent_scan_free(scan);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_scan__words_and_pairs),
      cmocka_unit_test(test_scan__figures_and_nothing),
      cmocka_unit_test(test_scan__keys),
      cmocka_unit_test(test_scan__grows),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
