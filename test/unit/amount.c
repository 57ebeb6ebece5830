/* Figures: phrase -> value, comparator, unit, class. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "resolve/amount/amount.h"
#include "resolve/time/time.h"
#include "resolve/time/time_lex.h"

enum { TOKENS = 2000 };

/* Cuts at white space and around marks at a word's ends; if `fine`, everywhere
 * between letters, digits and marks. */
static uint32_t cut(ent_token *tokens, const char *text, bool fine) {
  uint32_t n = 0;
  for (size_t i = 0; text[i];) {
    size_t end = i;
    if (text[i] == ' ') {
      i++;
      continue;
    }
    if (fine) {
      int (*kind)(int) = isdigit((unsigned char)text[i]) ? isdigit : isalpha;
      while (text[end] && kind((unsigned char)text[end])) end++;
      if (end == i) end++;
      while ((text[end] & 0xC0) == 0x80) end++;
    } else {
      while (text[end] && text[end] != ' ') end++;
    }
    tokens[n++] = (ent_token){
        .begin = (uint32_t)i, .end = (uint32_t)end, .form = {text + i, end - i}, .head = -1};
    i = end;
  }
  return n;
}

static void print_amount(char *out, size_t size, const ent_amount *a) {
  static const char *const classes[] = {"count", "money",  "percent", "ordinal", "times",
                                        "time",  "length", "area",    "weight",  "other"};
  int used = snprintf(out, size, "%.*s%.15g", ENT_FMT(a->comparator), a->value);
  if (!isnan(a->value_to))
    used += snprintf(out + used, size - (size_t)used, "..%.15g", a->value_to);
  snprintf(out + used, size - (size_t)used, " %.*s %s%s", ENT_FMT(a->unit), classes[a->unit_class],
           a->each ? " each" : "");
}

static void found(char *out, size_t size, const char *text, bool fine) {
  ent_token tokens[TOKENS];
  ent_sentence sentence = {.tokens = tokens};
  ent_arena arena;
  const ent_time *times;
  const ent_amount *amounts;
  uint32_t time_count, count;
  ent_arena_init(&arena, 0);
  sentence.count = cut(tokens, text, fine);
  assert_int_equal(ent_find_times(&times, &time_count, &arena, &sentence, NULL, NULL), ENT_OK);
  assert_int_equal(ent_find_amounts(&amounts, &count, &arena, &sentence, times, time_count, NULL),
                   ENT_OK);
  out[0] = 0;
  for (uint32_t i = 0; i < count; i++) {
    size_t used = strlen(out);
    if (used) used += (size_t)snprintf(out + used, size - used, "; ");
    print_amount(out + used, size - used, &amounts[i]);
    assert_true(amounts[i].first <= amounts[i].number && amounts[i].number <= amounts[i].last);
    assert_true(amounts[i].last < sentence.count);
    assert_true(amounts[i].noun == UINT32_MAX || amounts[i].noun < sentence.count);
    assert_true(amounts[i].begin < amounts[i].end && amounts[i].end <= strlen(text));
  }
  ent_arena_free(&arena);
}

static void check(const char *const (*cases)[2], size_t count) {
  for (size_t i = 0; i < count; i++) {
    char got[2048];
    for (int fine = 0; fine < 2; fine++) {
      found(got, sizeof got, cases[i][0], fine);
      if (strcmp(got, cases[i][1]))
        fail_msg("%s (%s): %s, not %s", cases[i][0], fine ? "fine" : "whole", got, cases[i][1]);
    }
  }
}
#define CHECK(cases) check(cases, sizeof(cases) / sizeof(cases)[0])

static void test_amount__money(void **state) {
  static const char *const cases[][2] = {
      {"worth $10 million", "=10000000 USD money"},
      {"invested $ 18 billion in it", "=18000000000 USD money"},
      {"USD 5.3bn was paid", "=5300000000 USD money"},
      {"10 million US dollars", "=10000000 USD money"},
      {"10 million U.S. dollars", "=10000000 USD money"},
      {"10 million dollars", "=10000000 USD money"},
      {"US$ 2.5 million", "=2500000 USD money"},
      {"Rs 500 crore", "=5000000000 INR money"},
      {"Pakistan paid Rs. 500 million", "=500000000 PKR money"},
      {"\xE2\x82\xAC" "2bn", "=2000000000 EUR money"},
      {"12.5 billion manat", "=12500000000 AZN money"},
      {"5,000 Canadian dollars", "=5000 CAD money"},
      {"3 million Swiss francs", "=3000000 CHF money"},
      {"$5-10 billion", "=5000000000..10000000000 USD money"},
      {"more than $1 million each", ">1000000 USD money each"},
      {"rose 15 % to $ 20 million", "=15 percent percent; =20000000 USD money"},
      {"two parties won 3 seats", "=2 parties count; =3 seats count"},
      {"350 mln dlrs", "=350000000 USD money"},
      {"3 dollars and 50 cents", "=3.5 USD money"},
  };
  (void)state;
  CHECK(cases);
}

static void test_amount__words_and_scales(void **state) {
  static const char *const cases[][2] = {
      {"five sessions", "=5 sessions count"},
      {"twenty-one documents", "=21 documents count"},
      {"two hundred and five soldiers", "=205 soldiers count"},
      {"half a million people", "=500000 persons count"},
      {"a dozen civilians", "=12 persons count"},
      {"two and a half million people", "=2500000 persons count"},
      {"one and a half billion dollars", "=1500000000 USD money"},
      {"1,275 hostages", "=1275 hostages count"},
      {"12,34,567 voters", "=1234567 voters count"},
      {"hundreds of people", "~nan persons count"},
      {"several hundred dead", "~nan  count"},
      {"dozens were killed", "~nan  count"},
      {"tens of thousands of refugees", "~nan refugees count"},
      {"a very large number of refugees", "~nan refugees count"},
      {"hundreds of millions of dollars", "~nan USD money"},
      {"a quarter of a million pounds", "=250000 GBP money"},
      {"RM 4 billion", "=4000000000 MYR money"},
      {"20 million Soviet roubles", "=20000000 SUR money"},
      {"nearly 14 months", "~14 months time"},
      {"after 80 years of struggle", "=80 years time"},
  };
  (void)state;
  CHECK(cases);
}

static void test_amount__comparators(void **state) {
  static const char *const cases[][2] = {
      {"more than 613 people", ">613 persons count"},
      {"more the six hundred people", ">600 persons count"},
      {"over 3,000 troops", ">3000 troops count"},
      {"exceeding 10 percent", ">10 percent percent"},
      {"at least 28 people", ">=28 persons count"},
      {"no fewer than 12 ships", ">=12 ships count"},
      {"up to 40 visits", "<=40 visits count"},
      {"about 150 entrepreneurs", "~150 entrepreneurs count"},
      {"around 40 mutual visits", "~40 visits count"},
      {"some 1275 hostages", "~1275 hostages count"},
      {"almost 50 countries", "~50 countries count"},
      {"a mere 5 votes", "=5 votes count"},
      {"less than 5 votes", "<5 votes count"},
      {"fewer than 5 votes", "<5 votes count"},
      {"100 or so ships", "~100 ships count"},
      {"the top ten countries", "<=10 countries count"},
      {"between 5 and 10 ships", "=5..10 ships count"},
      {"10-15 ships", "=10..15 ships count"},
      {"grew from 10 to 15 percent", "=10  count; =15 percent percent"},
  };
  (void)state;
  CHECK(cases);
}

static void test_amount__shares_orders_measures(void **state) {
  static const char *const cases[][2] = {
      {"20 percent of our territory", "=20 percent percent"},
      {"25% of it", "=25 percent percent"},
      {"5 per cent", "=5 percent percent"},
      {"2 percentage points", "=2 percentage points percent"},
      {"a third of the land", "=33.3333333333333 percent percent"},
      {"two thirds of the land", "=66.6666666666667 percent percent"},
      {"its 6th session", "=6 ordinal ordinal"},
      {"the sixth session", "=6 ordinal ordinal"},
      {"the Second Summit in Baku", "=2 ordinal ordinal"},
      {"the First Lady of", ""},
      {"more than 10 times in", ">10 times times"},
      {"a tenfold rise", "=10 times times"},
      {"trade doubled", "=2 times times"},
      {"120 km of border", "=120 km length"},
      {"4,400 square kilometres", "=4400 km2 area"},
      {"54,000 pounds of food", "=54000 lb weight"},
      {"2 million barrels per day", "=2000000 barrels_per_day other"},
      {"125,000 tonnes of wheat", "=125000 tonnes weight"},
      {"one-fifth of its oil", "=20 percent percent"},
      {"one in five workers left", "=20 percent percent"},
      {"more than half supported it", ">50 percent percent"},
      {"a 1/4 mile road", "=0.25 miles length"},
      {"half a fifth round", "=5 ordinal ordinal"},
      {"40 000 people", "=40000 persons count"},
      {"1 234 567 voters", "=1234567 voters count"},
      {"the rows 40 500 600 7", "=40  count; =500  count; =600  count; =7  count"},
      {"five and a quarter percent", "=5.25 percent percent"},
      {"188 miles an hour", "=188 mph other"},
      {"it cost 15 dollars 50", "=15.5 USD money"},
      {"a 12-member board", "=12 members count"},
  };
  (void)state;
  CHECK(cases);
}

static void test_amount__names_are_none(void **state) {
  static const char *const cases[][2] = {
      {"the JF-17 and the MiG-29", ""},
      {"the Six-Day War", ""},
      {"a 12-storey tower", ""},
      {"under Resolution 822", ""},
      {"resolutions 822, 853, 874 and 884 of", ""},
      {"Article 5 of it", ""},
      {"a Boeing 747 landed", ""},
      {"the G20 and COVID-19", ""},
      {"on June 9, 1992", ""},
      {"aged 45", ""},
      {"at 10:30 or 5 pm", ""},
      {"as shown [ 5 ]", ""},
      {"call 555-1234-99", ""},
      {"the 100th anniversary of it", ""},
      {"no one, one of the, one another", ""},
  };
  (void)state;
  CHECK(cases);
}

/* With a tree the noun is the number's head, wherever it stands. */
static void test_amount__noun_of_the_tree(void **state) {
  ent_token t[] = {{.form = ENT_SLICE("five"),
                    .head = 2,
                    .upos = ENT_UPOS_NUM,
                    .deprel = ENT_SLICE("nummod"),
                    .begin = 0,
                    .end = 4},
                   {.form = ENT_SLICE("senior"),
                    .head = 2,
                    .upos = ENT_UPOS_ADJ,
                    .deprel = ENT_SLICE("amod"),
                    .begin = 5,
                    .end = 11},
                   {.form = ENT_SLICE("staff"),
                    .head = 3,
                    .upos = ENT_UPOS_NOUN,
                    .deprel = ENT_SLICE("nsubj"),
                    .begin = 12,
                    .end = 17},
                   {.form = ENT_SLICE("gives"),
                    .head = -1,
                    .upos = ENT_UPOS_VERB,
                    .deprel = ENT_SLICE("root"),
                    .begin = 18,
                    .end = 23}};
  ent_sentence sentence = {.tokens = t, .count = 4, .parsed = true};
  ent_arena arena;
  const ent_amount *amounts;
  uint32_t count;
  (void)state;
  ent_arena_init(&arena, 0);
  assert_int_equal(ent_find_amounts(&amounts, &count, &arena, &sentence, NULL, 0, NULL), ENT_OK);
  assert_int_equal(count, 1);
  assert_int_equal(amounts[0].noun, 2);
  assert_true(ent_slice_is(amounts[0].unit, "staff"));
  ent_arena_free(&arena);
}

static void test_amount__random_words(void **state) {
  static const char *const words[] = {
      "the",          "first",  "two",     "12",        "1,500",   ".",       "5",     "and",
      "to",           "-",      "half",    "a",         "million", "bn",      "m",     "$",
      "\xE2\x82\xAC", "US",     "dollars", "percent",   "%",       "hundred", "of",    "people",
      "between",      "from",   "tens",    "thousands", "dozen",   "twenty",  "ninth", "third",
      "thirds",       "more",   "than",    "or",        "so",      "each",    "km",    "square",
      "per",          "day",    "times",   "fold",      "(",       ")",       "[",     "]",
      "No",           "Boeing", "minus",   "point",     "quarter", "c",       "Rs",    "\xC2\xBD",
      "years",        "pounds", "doubled", ":"};
  uint64_t seed = 7;
  (void)state;
  for (int round = 0; round < 20000; round++) {
    char text[256] = "", out[8192];
    size_t used = 0;
    int many = 1 + (int)(seed >> 60);
    for (int i = 0; i < many; i++) {
      seed = seed * 6364136223846793005U + 1442695040888963407U;
      const char *word = words[(seed >> 33) % (sizeof words / sizeof words[0])];
      used +=
          (size_t)snprintf(text + used, sizeof text - used, "%s%s", word, seed >> 63 ? " " : "");
    }
    found(out, sizeof out, text, round % 2);
  }
}

/* Longer than what is kept on the stack; and an arena that is too small. */
static void test_amount__long_sentence(void **state) {
  static char text[8192];
  static ent_token tokens[TOKENS];
  ent_sentence sentence = {.tokens = tokens};
  ent_arena arena;
  const ent_amount *found_;
  uint32_t count;
  (void)state;
  text[0] = 0;
  for (int i = 0; i < 300; i++) strcat(text, "120 ships, ");
  sentence.count = cut(tokens, text, true);
  ent_arena_init(&arena, 0);
  assert_int_equal(ent_find_amounts(&found_, &count, &arena, &sentence, NULL, 0, NULL), ENT_OK);
  assert_int_equal(count, 300);
  ent_arena_free(&arena);
  ent_arena_init(&arena, 64);
  assert_int_equal(ent_find_amounts(&found_, &count, &arena, &sentence, NULL, 0, NULL), ENT_E_NOMEM);
  ent_arena_free(&arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_amount__money),
      cmocka_unit_test(test_amount__words_and_scales),
      cmocka_unit_test(test_amount__comparators),
      cmocka_unit_test(test_amount__shares_orders_measures),
      cmocka_unit_test(test_amount__names_are_none),
      cmocka_unit_test(test_amount__noun_of_the_tree),
      cmocka_unit_test(test_amount__random_words),
      cmocka_unit_test(test_amount__long_sentence),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
