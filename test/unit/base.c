/* What every room builds on: memory, maps, dates; and the tables that world reads. */
#define _POSIX_C_SOURCE 200809L
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/map.h"
#include "world/table.h"

static void assert_zero_then_fill(ent_arena *arena, size_t size) {
  char *bytes = ent_arena_alloc(arena, size);
  assert_non_null(bytes);
  for (size_t i = 0; i < size; i++)
    if (bytes[i]) fail_msg("byte %zu of %zu is not zero", i, size);
  memset(bytes, 0xA5, size);
}

/* Small blocks and those in huge pages, new and used again, give zeroed bytes. */
static void test_arena__gives_zeroes(void **state) {
  static const size_t sizes[] = {10, 70000, 3000000, 100, 5000000, 64, 900000};
  ent_arena arena;
  ent_arena_mark mark;
  (void)state;
  ent_arena_init(&arena, 0);
  assert_true(ent_arena_reserve(&arena, 9000000));
  for (int round = 0; round < 3; round++) {
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) assert_zero_then_fill(&arena, sizes[i]);
    mark = ent_arena_get_mark(&arena);
    assert_zero_then_fill(&arena, 1000000);
    ent_arena_rewind(&arena, mark);
    assert_zero_then_fill(&arena, 1000003);
    ent_arena_reset(&arena);
  }
  ent_arena_free(&arena);
}

/* Scratch is as aligned and as far from its neighbours as the rest, and what follows it is zero. */
static void test_arena__scratch_leaves_zeroes_elsewhere(void **state) {
  ent_arena arena;
  (void)state;
  ent_arena_init(&arena, 0);
  for (int round = 0; round < 3; round++) {
    for (size_t i = 0; i < 40; i++) {
      char *bytes = ENT_ARENA_SCRATCH(&arena, char, i * 977);
      assert_non_null(bytes);
      assert_true(i == 0 || (uintptr_t)bytes % 64 == 0);
      memset(bytes, 0x5A, i * 977);
      assert_zero_then_fill(&arena, 100 + i);
    }
    ent_arena_reset(&arena);
  }
  assert_null(ENT_ARENA_SCRATCH(&arena, uint64_t, SIZE_MAX / 4));
  ent_arena_free(&arena);
}

/* What is kept between two scratches costs what it is, though it lies in the block that the next scratch cannot use. */
static void test_arena__uses_again_what_was_given_back(void **state) {
  ent_arena arena;
  (void)state;
  ent_arena_init(&arena, 0);
  for (int i = 0; i < 60; i++) {
    ent_arena_mark mark = ent_arena_get_mark(&arena);
    assert_zero_then_fill(&arena, 3900000);
    assert_zero_then_fill(&arena, 1000000);
    ent_arena_rewind(&arena, mark);
    assert_zero_then_fill(&arena, 1000);
  }
  assert_true(arena.total < (32u << 20));
  ent_arena_free(&arena);
  assert_int_equal(arena.total, 0);
}

static void test_arena__keeps_its_limit(void **state) {
  ent_arena arena;
  (void)state;
  ent_arena_init(&arena, 1 << 20);
  assert_non_null(ent_arena_alloc(&arena, 1000));
  assert_null(ent_arena_alloc(&arena, 3 << 20));
  assert_null(ent_arena_alloc(&arena, SIZE_MAX - 100));
  assert_non_null(ent_arena_alloc(&arena, 1000));
  ent_arena_free(&arena);
}

static void test_map__with_and_without_room(void **state) {
  char keys[2000][8];
  (void)state;
  for (int reserved = 0; reserved < 2; reserved++) {
    ent_map map = {0};
    size_t capacity;
    if (reserved) assert_true(ent_map_reserve(&map, 2000));
    capacity = map.capacity;
    for (uint32_t i = 0; i < 2000; i++) {
      snprintf(keys[i], sizeof keys[i], "k%u", i);
      assert_true(ent_map_set(&map, ent_slice_of(keys[i]), i));
    }
    if (reserved) assert_int_equal(capacity, map.capacity);
    assert_true(ent_map_reserve(&map, 10)); /* never less than it holds */
    for (uint32_t i = 0; i < 2000; i++) assert_int_equal(i, ent_map_get(&map, ent_slice_of(keys[i])));
    assert_int_equal(ENT_MAP_NONE, ent_map_get(&map, ENT_SLICE("k2000")));
    ent_map_free(&map);
  }
}

static void test_date__parses_what_tables_write(void **state) {
  static const char *const bad[] = {"", "199", "19921", "1992-13", "1992-00", "1992-02-30", "1992-1-1",
                                    "1992/06/09", "1992-06-0x", "-992", "1992-0606x"};
  ent_interval day;
  (void)state;
  assert_true(ent_interval_parse(ENT_SLICE("1992-06-09"), &day));
  assert_int_equal(day.from, ent_day_of(1992, 6, 9));
  assert_int_equal(day.to, day.from);
  assert_true(ent_interval_parse(ENT_SLICE("1992-06-09T10:00:00Z"), &day));
  assert_int_equal(day.from, ent_day_of(1992, 6, 9));
  assert_true(ent_interval_parse(ENT_SLICE("1992-02"), &day));
  assert_int_equal(day.to, ent_day_of(1992, 2, 29));
  assert_true(ent_interval_parse(ENT_SLICE("1992"), &day));
  assert_int_equal(day.to, ent_day_of(1992, 12, 31));
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    if (ent_interval_parse(ent_slice_of(bad[i]), &day)) fail_msg("'%s' was read", bad[i]);
}

/* Cells of all lengths, also around the sixteen bytes that are looked at together. */
static void test_table__cells(void **state) {
  static const char text[] =
      "# about\nlast\tfirst\tother\n\n# version 7\n1234567\tabcdefgh\tx\r\n\t\t\n12345678\t a b\t\n"
      "123456789\r\nabcdefghijklmno\tabcdefghijklmnop\n1\t2\t3\t4\t5\nZürich\tNo newline";
  static const char *const rows[][2] = {{"abcdefgh", "1234567"}, {"", ""}, {"a b", "12345678"},
                                        {"", "123456789"},       {"abcdefghijklmnop", "abcdefghijklmno"},
                                        {"2", "1"}, {"No newline", "Zürich"}};
  char directory[] = "/tmp/entente-base-XXXXXX", path[64];
  ent_arena arena;
  ent__table table;
  ent_error err;
  FILE *file;
  (void)state;
  assert_non_null(mkdtemp(directory));
  snprintf(path, sizeof path, "%s/t.tsv", directory);
  assert_non_null(file = fopen(path, "wb"));
  fputs(text, file);
  fclose(file);
  ent_arena_init(&arena, 0);
  assert_int_equal(ENT_OK, ent__table_open(&table, &arena, directory, "t.tsv",
                                           (const char *const[]){"first", "last", NULL}, true, &err));
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    assert_true(ent__table_next(&table));
    if (!ent_slice_is(table.field[0], rows[i][0]) || !ent_slice_is(table.field[1], rows[i][1]))
      fail_msg("row %zu: '%.*s' '%.*s'", i, ENT_FMT(table.field[0]), ENT_FMT(table.field[1]));
  }
  assert_false(ent__table_next(&table));
  assert_true(ent_slice_is(table.version, "7"));
  assert_int_equal(11, table.line);
  assert_int_not_equal(ENT_OK, ent__table_open(&table, &arena, directory, "t.tsv",
                                               (const char *const[]){"none", NULL}, true, &err));
  ent_arena_free(&arena);
  remove(path);
  rmdir(directory);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_arena__gives_zeroes),
      cmocka_unit_test(test_arena__scratch_leaves_zeroes_elsewhere),
      cmocka_unit_test(test_arena__uses_again_what_was_given_back),
      cmocka_unit_test(test_arena__keeps_its_limit),
      cmocka_unit_test(test_map__with_and_without_room),
      cmocka_unit_test(test_date__parses_what_tables_write),
      cmocka_unit_test(test_table__cells),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
