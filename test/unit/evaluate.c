/* Figures of `entente evaluate`, by hand. */
#include "evaluate/figures.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "evaluate/treebank.h"

static void prf(void **state) {
  ent__prf f = ent__prf_of(1, 2, 3, 4);
  (void)state;
  assert_float_equal(f.precision, 0.5, 1e-12);
  assert_float_equal(f.recall, 0.75, 1e-12);
  assert_float_equal(f.f1, 0.6, 1e-12);
  f = ent__prf_of(0, 0, 0, 0);
  assert_float_equal(f.f1, 0, 0);
}

static void first_drawn(void *user, const size_t *drawn, size_t count, double *values) {
  size_t *rounds = user;
  if (*rounds == 0)
    for (size_t i = 0; i < 5; i++) rounds[1 + i] = drawn[i];
  ++*rounds;
  values[0] = (double)drawn[0] + (double)(count - 10);
}

/* random.Random(1).choices(range(10), k=10) of Python begins 1 8 7 2 4. */
static void bootstrap(void **state) {
  static const size_t expected[] = {1, 8, 7, 2, 4};
  size_t seen[6] = {0};
  ent__interval interval;
  (void)state;
  assert_true(ent__bootstrap(&interval, 1, 10, first_drawn, seen));
  assert_int_equal(seen[0], 1000);
  for (size_t i = 0; i < 5; i++) assert_int_equal(seen[1 + i], expected[i]);
  assert_float_equal(interval.low, 0, 0);
  assert_float_equal(interval.high, 9, 0);
  assert_true(ent__bootstrap(&interval, 1, 0, first_drawn, seen));
  assert_float_equal(interval.high, 0, 0);
}

static void accuracy(void **state) {
  ent__judged_list list = {0};
  ent__accuracy a;
  (void)state;
  assert_true(ent__judged_add(&list, 0, 0) && ent__judged_add(&list, 0, 1) &&
              ent__judged_add(&list, 1, 1) && ent__judged_add(&list, 1, -1));
  a = ent__accuracy_of(&list, 3);
  assert_float_equal(a.accuracy, 0.5, 1e-12);
  assert_float_equal(a.macro_f1, (2.0 / 3 + 0.5) / 2, 1e-12);
  free(list.items);
}

/* "cannot" as one token of two words against two tokens. */
static void alignment(void **state) {
  static const char gold[] = "1-2\tcannot\t_\t_\t_\t_\t_\t_\t_\t_\n1\tcan\t_\tAUX\t_\t_\t3\taux\t_\t_\n"
                             "2\tnot\t_\tPART\t_\t_\t3\tadvmod\t_\t_\n3\tgo\t_\tVERB\t_\t_\t0\troot\t_\t_\n\n";
  static const char said[] = "1\tcan\t_\tAUX\t_\t_\t0\troot\t_\t_\n2\tnot\t_\tPART\t_\t_\t1\tadvmod\t_\t_\n"
                             "3\tg\t_\tX\t_\t_\t1\tdep\t_\t_\n4\to\t_\tX\t_\t_\t1\tdep\t_\t_\n";
  ent__treebank a, b;
  ent_error err = {0};
  ent_arena arena;
  uint32_t *pairs;
  (void)state;
  ent_arena_init(&arena, 0);
  assert_int_equal(ent__treebank_read(&a, &arena, "gold", ent_slice_of(gold), &err), ENT_OK);
  assert_int_equal(ent__treebank_read(&b, &arena, "said", ent_slice_of(said), &err), ENT_OK);
  assert_int_equal(a.tokens.count, 2);
  assert_int_equal(a.words[2].head, ENT__ROOT);
  pairs = ent__align(&arena, &a, &b);
  assert_non_null(pairs);
  assert_int_equal(pairs[0], 0);
  assert_int_equal(pairs[1], 1);
  assert_int_equal(pairs[2], UINT32_MAX);
  assert_int_equal(pairs[3], UINT32_MAX);
  ent__treebank_free(&a);
  ent__treebank_free(&b);
  ent_arena_free(&arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(prf), cmocka_unit_test(bootstrap), cmocka_unit_test(accuracy),
                                     cmocka_unit_test(alignment)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
