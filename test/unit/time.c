/* Time expressions: phrase and anchor -> interval, precision, basis. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "resolve/time/time.h"
#include "resolve/time/time_lex.h"

enum { TOKENS = 2000 };

/* Cuts at white space; if `fine`, also between letters, digits and marks, as a
 * treebank's tokenizer might. */
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
    tokens[n] = (ent_token){
        .begin = (uint32_t)i, .end = (uint32_t)end, .form = {text + i, end - i}, .head = -1};
    n++;
    i = end;
  }
  return n;
}

static ent_time_anchor anchor_of(const char *published, const char *running) {
  ent_time_anchor anchor = {ENT_INTERVAL_NONE, ENT_INTERVAL_NONE};
  if (*published) assert_true(ent_interval_parse(ent_slice_of(published), &anchor.published));
  if (*running) assert_true(ent_interval_parse(ent_slice_of(running), &anchor.running));
  return anchor;
}

/* "text from..to precision basis; ..." of all that is found. */
static void found(char *out, size_t size, const char *text, ent_time_anchor anchor, bool fine) {
  ent_token tokens[TOKENS];
  ent_sentence sentence = {.tokens = tokens};
  ent_arena arena;
  const ent_time *times;
  uint32_t count;
  ent_arena_init(&arena, 0);
  sentence.count = cut(tokens, text, fine);
  assert_int_equal(ent_find_times(&times, &count, &arena, &sentence, &anchor, NULL), ENT_OK);
  out[0] = 0;
  for (uint32_t i = 0; i < count; i++) {
    char from[16], to[16];
    size_t used = strlen(out);
    ent_day_format(times[i].when.from, from);
    ent_day_format(times[i].when.to, to);
    assert_true(times[i].first <= times[i].last && times[i].last < sentence.count);
    assert_true(times[i].begin < times[i].end && times[i].end <= strlen(text));
    if (times[i].duration) snprintf(out + used, size - used, "%sduration", used ? "; " : "");
    else
      snprintf(out + used, size - used, "%s%s..%s %s %s%s", used ? "; " : "", from, to,
               ent_precision_name(times[i].precision), ent_basis_name(times[i].basis),
               times[i].anniversary ? " anniversary" : "");
  }
  ent_arena_free(&arena);
}

typedef struct phrase {
  const char *published, *running, *text, *want;
} phrase;

static void check(const phrase *cases, size_t count) {
  for (size_t i = 0; i < count; i++) {
    ent_time_anchor anchor = anchor_of(cases[i].published, cases[i].running);
    char whole[1024], pieces[1024];
    found(whole, sizeof whole, cases[i].text, anchor, false);
    if (strcmp(whole, cases[i].want))
      fail_msg("%s: %s, not %s", cases[i].text, whole, cases[i].want);
    found(pieces, sizeof pieces, cases[i].text, anchor, true);
    if (strcmp(whole, pieces)) fail_msg("%s: cut finer %s, whole %s", cases[i].text, pieces, whole);
  }
}
#define CHECK(cases) check(cases, sizeof(cases) / sizeof(cases)[0])

static void test_time__calendar(void **state) {
  static const phrase cases[] = {
      {"", "", "on June 9, 1992 in Baku", "1992-06-09..1992-06-09 day explicit"},
      {"", "", "on 9 June 1992", "1992-06-09..1992-06-09 day explicit"},
      {"", "", "on December 12,1991.", "1991-12-12..1991-12-12 day explicit"},
      {"", "", "the 9th of June, 1992", "1992-06-09..1992-06-09 day explicit"},
      {"", "", "Tuesday, September 22, 2015", "2015-09-22..2015-09-22 day explicit"},
      {"", "", "signed 2018-09-01 there", "2018-09-01..2018-09-01 day explicit"},
      {"", "", "at 2018-09-01T14:30:00Z", "2018-09-01..2018-09-01 day explicit"},
      {"", "", "01/02/2015", "2015-01-02..2015-01-02 day explicit"},
      {"", "", "31/12/2015", "2015-12-31..2015-12-31 day explicit"},
      {"", "", "31.12.2015", "2015-12-31..2015-12-31 day explicit"},
      {"", "", "on 31-Oct-74", "1974-10-31..1974-10-31 day explicit"},
      {"", "", "in May of 2003", "2003-05-01..2003-05-31 month explicit"},
      {"", "", "in Sept. 2003", "2003-09-01..2003-09-30 month explicit"},
      {"", "", "in 1992 the war", "1992-01-01..1992-12-31 year explicit"},
      {"", "", "in early 1992", "1992-01-01..1992-12-31 year explicit"},
      {"", "", "in the year two thousand", "2000-01-01..2000-12-31 year explicit"},
      {"", "", "born in nineteen ninety-six", "1996-01-01..1996-12-31 year explicit"},
      {"", "", "in fiscal 2017", "2017-01-01..2017-12-31 year explicit"},
      {"", "", "in the 1990s", "1990-01-01..1999-12-31 decade explicit"},
      {"", "", "in the early 1990s", "1990-01-01..1993-12-31 decade explicit"},
      {"", "", "at the beginning of the 1990s", "1990-01-01..1993-12-31 decade explicit"},
      {"", "", "in the nineties", "1990-01-01..1999-12-31 decade explicit"},
      {"", "", "in the 19th century", "1800-01-01..1899-12-31 century explicit"},
      {"", "", "in the late 20th century", "1975-01-01..1999-12-31 century explicit"},
      {"", "", "at the turn of the 20th century", "1898-01-01..1902-12-31 century explicit"},
      {"1987-03-01", "", "by the turn of the century", "..2002-12-31 century relative"},
      {"2024-05-10", "", "at the turn of the century", "1998-01-01..2002-12-31 century relative"},
      {"", "", "in the summer of 2010", "2010-06-01..2010-08-31 season explicit"},
      {"", "", "in the third quarter of 2010", "2010-07-01..2010-09-30 quarter explicit"},
      {"", "", "in the second half of 2008", "2008-07-01..2008-12-31 range explicit"},
      {"", "", "in the first nine months of 2019", "2019-01-01..2019-09-30 range explicit"},
      {"", "", "the last week of March 2020", "2020-03-25..2020-03-31 range explicit"},
  };
  (void)state;
  CHECK(cases);
}

static void test_time__ranges(void **state) {
  static const phrase cases[] = {
      {"", "", "from September 27 to November 10, 2020", "2020-09-27..2020-11-10 range explicit"},
      {"2020-12-15", "", "lasted from September 27 to November 10 and ended",
       "2020-09-27..2020-11-10 range relative"},
      {"", "", "in 1918-1920", "1918-01-01..1920-12-31 range explicit"},
      {"", "", "in 1941-45", "1941-01-01..1945-12-31 range explicit"},
      {"", "", "on the night of 25-26th February, 1992", "1992-02-25..1992-02-26 range explicit"},
      {"", "", "between 2010 and 2015", "2010-01-01..2015-12-31 range explicit"},
      {"", "", "from 14 August to 2 September 1914", "1914-08-14..1914-09-02 range explicit"},
      {"", "", "May 6 and 7, 1954",
       "1954-05-06..1954-05-07 range explicit"},
      {"", "", "from November 15 to February 15, 1989", "1988-11-15..1989-02-15 range explicit"},
      {"", "", "in the 1960s and 1970s",
       "1960-01-01..1969-12-31 decade explicit; 1970-01-01..1979-12-31 decade explicit"},
      {"", "", "since 2012", "2012-01-01.. year explicit"},
      {"", "", "until 2020", "..2020-12-31 year explicit"},
      {"2019-06-01", "", "by 2030", "..2030-12-31 year explicit"},
      {"2019-06-01", "", "by April 1942 they had taken it",
       "1942-04-01..1942-04-30 month explicit"},
      {"", "", "before 1991", "..1991-12-31 year explicit"},
  };
  (void)state;
  CHECK(cases);
}

static void test_time__relative(void **state) {
  static const phrase cases[] = {
      {"2019-05-20", "", "last year", "2018-01-01..2018-12-31 year relative"},
      {"2019-05-20", "", "this year", "2019-01-01..2019-12-31 year relative"},
      {"2019-05-20", "", "two years ago", "2017-01-01..2017-12-31 year relative"},
      {"2019-05-20", "", "a month ago", "2019-04-01..2019-04-30 month relative"},
      {"2019-05-20", "", "three days ago", "2019-05-17..2019-05-17 day relative"},
      {"2019-05-20", "", "in past two years", "2017-05-20..2019-05-20 range relative"},
      {"2019-05-20", "", "in the past one year", "2018-05-20..2019-05-20 range relative"},
      {"2019-05-20", "", "in the next five years", "2019-05-20..2024-05-20 range relative"},
      {"2019-05-20", "", "in the previous year", "2018-01-01..2018-12-31 year relative"},
      {"2019-05-20", "", "last September", "2018-09-01..2018-09-30 month relative"},
      {"2019-05-20", "", "in September last year", "2018-09-01..2018-09-30 month relative"},
      {"2019-05-20", "", "September 29 this year", "2019-09-29..2019-09-29 day relative"},
      {"2019-05-20", "", "in September of this year", "2019-09-01..2019-09-30 month relative"},
      {"2019-05-20", "", "last week", "2019-05-13..2019-05-19 week relative"},
      {"2019-05-20", "", "this month", "2019-05-01..2019-05-31 month relative"},
      {"2019-05-20", "", "later this month", "2019-05-20..2019-05-31 month relative"},
      {"2019-05-20", "", "today", "2019-05-20..2019-05-20 day relative"},
      {"2019-05-20", "", "yesterday evening", "2019-05-19..2019-05-19 day relative"},
      {"2019-05-20", "", "at the moment", "2019-05-20..2019-05-20 day relative"},
      {"2019-05-20", "", "they met on Tuesday", "2019-05-14..2019-05-14 day relative"},
      {"2019-05-20", "", "they met on Monday", "2019-05-20..2019-05-20 day relative"},
      {"2019-05-20", "", "they will meet on Tuesday", "2019-05-21..2019-05-21 day relative"},
      {"2019-05-20", "", "they met last Monday", "2019-05-13..2019-05-13 day relative"},
      {"2019-05-20", "", "the talks on March 5 failed", "2019-03-05..2019-03-05 day relative"},
      {"2019-05-20", "", "will be held on March 5", "2020-03-05..2020-03-05 day relative"},
      {"2019-10-20", "", "payable Dec. 15", "2019-12-15..2019-12-15 day relative"},
      {"2019-05-20", "", "in the third quarter", "2018-07-01..2018-09-30 quarter relative"},
      {"2019-05-20", "", "two weeks from today", "2019-05-31..2019-06-06 week relative"},
      {"2019-05", "", "last year", "2018-01-01..2018-12-31 year relative"},
      {"2019-05", "", "yesterday", "2019-04-30..2019-05-30 range relative"},
      {"", "", "last year", ".. year relative"},
      {"", "", "on Tuesday", ".. day relative"},
      {"", "", "September 29", ".. day relative"},
  };
  (void)state;
  CHECK(cases);
}

static void test_time__story(void **state) {
  static const phrase cases[] = {
      {"2009-12-19", "1941-07-10", "By October they stood there",
       "1941-10-01..1941-10-31 month relative"},
      {"2009-12-19", "1941-12-07", "In February they fell",
       "1942-02-01..1942-02-28 month relative"},
      {"2009-12-19", "1941-12-07", "The next day war was declared",
       "1941-12-08..1941-12-08 day relative"},
      {"2009-12-19", "1941-12-07", "four days later", "1941-12-11..1941-12-11 day relative"},
      {"2009-12-19", "1941", "a year later", "1942-01-01..1942-12-31 year relative"},
      {"2009-12-19", "1941", "two days later", ".. day relative"},
      {"2009-12-19", "1941-05", "in October of that year", "1941-10-01..1941-10-31 month relative"},
      {"2009-12-19", "1941-05", "in the same year", "1941-01-01..1941-12-31 year relative"},
      {"2009-12-19", "1941-05", "at the end of the year", "1941-01-01..1941-12-31 year relative"},
      {"", "", "In 1991 it left. In December",
       "1991-01-01..1991-12-31 year explicit; 1991-12-01..1991-12-31 month relative"},
  };
  (void)state;
  CHECK(cases);
}

static void test_time__durations_and_anniversaries(void **state) {
  static const phrase cases[] = {
      {"2020-12-01", "", "the 44-day war", "duration"},
      {"2020-12-01", "", "it lasted 44 days", "duration"},
      {"2020-12-01", "", "after two and a half years of war", "duration"},
      {"2020-12-01", "", "the 100th anniversary of our independence", "..  explicit anniversary"},
      {"2020-12-01", "", "the anniversary of the 1992 massacre",
       "1992-01-01..1992-12-31 year explicit anniversary"},
  };
  (void)state;
  CHECK(cases);
}

static void test_time__more_forms(void **state) {
  static const phrase cases[] = {
      {"2019-05-20", "", "they met on Monday 13th", "2019-05-13..2019-05-13 day relative"},
      {"2019-05-20", "", "they met three Fridays ago", "2019-05-03..2019-05-03 day relative"},
      {"2019-05-20", "", "next week on Tuesday", "2019-05-28..2019-05-28 day relative"},
      {"2019-05-20", "", "2 weeks and 2 days ago", "2019-05-04..2019-05-04 day relative"},
      {"2019-05-20", "", "two years and three months ago", "2017-02-01..2017-02-28 month relative"},
      {"2019-01-20", "", "this winter", "2018-12-01..2019-02-28 season relative"},
      {"2019-05-20", "", "16 days from 01/02/2018", "2018-01-18..2018-01-18 day relative"},
      {"2019-05-20", "", "within 90 days", "2019-05-20..2019-08-18 range relative"},
      {"2019-05-20", "", "a term that will last two years", "duration"},
      {"2019-05-20", "", "She is leaving on Saturday", "2019-05-25..2019-05-25 day relative"},
      {"2019-05-20", "", "She will be back in a week.", "2019-05-24..2019-05-30 week relative"},
      {"2019-05-20", "", "They met twice in a week.", ""},
      {"2019-05-20", "", "They meet this coming Friday", "2019-05-24..2019-05-24 day relative"},
      {"2019-05-20", "", "due next 6th of April", "2020-04-06..2020-04-06 day relative"},
      {"2019-05-20", "", "will sit from Wednesday to Friday", "2019-05-22..2019-05-24 range relative"},
      {"2019-05-20", "", "will be held on Monday and Tuesday",
       "2019-05-20..2019-05-20 day relative; 2019-05-21..2019-05-21 day relative"},
      {"2019-05-20", "", "shut for ten days from 18 December 2018",
       "2018-12-18..2018-12-27 range relative"},
      {"2019-05-20", "", "on July 19, Thursday", "2018-07-19..2018-07-19 day relative"},
      {"2019-05-20", "", "the week of the 13th", "2019-05-13..2019-05-19 week relative"},
      {"2019-05-20", "", "the rains of May to March", "2019-05-01..2020-03-31 range relative"},
      {"", "", "on 14april 2015", "2015-04-14..2015-04-14 day explicit"},
      {"", "", "on 14 nov 2015", "2015-11-14..2015-11-14 day explicit"},
      {"", "", "in H2 2024", "2024-07-01..2024-12-31 range explicit"},
      {"", "", "2018Q4", "2018-10-01..2018-12-31 quarter explicit"},
      {"", "", "filed 20160912", "2016-09-12..2016-09-12 day explicit"},
      {"", "", "born in April of 87", "1987-04-01..1987-04-30 month explicit"},
      {"", "", "$12 December 27, 2019", "2019-12-27..2019-12-27 day explicit"},
      {"", "", "since they invaded in 2014", "2014-01-01..2014-12-31 year explicit"},
      {"", "1949-10-01", "for the 30 years that followed", "1949-10-01..1979-10-01 range relative"},
  };
  (void)state;
  CHECK(cases);
}

static void test_time__none(void **state) {
  static const phrase cases[] = {
      {"2020-12-01", "", "the exercise AMAN-2013", ""},
      {"2020-12-01", "", "about 1,500 people", ""},
      {"2020-12-01", "", "2000 soldiers arrived", ""},
      {"2020-12-01", "", "more than 2000 were killed", ""},
      {"2020-12-01", "", "$ 1992 and 2015%", ""},
      {"2020-12-01", "", "aged 45, a 45-year-old man", ""},
      {"2020-12-01", "", "you may march on", ""},
      {"2020-12-01", "", "Theresa May said", ""},
      {"2020-12-01", "", "May I ask", ""},
      {"2020-12-01", "", "Resolution 2231", ""},
      {"2020-12-01", "", "the fall of Saigon", ""},
      {"2020-12-01", "", "a second time", ""},
      {"2020-12-01", "", "he told Central Asia Today why", ""},
      {"2020-12-01", "", "maize and winter wheat", ""},
      {"2020-12-01", "", "the last years of his life", ""},
      {"2020-12-01", "", "12 5 7 , - ' / : . % $ 's th 'th", ""},
  };
  (void)state;
  CHECK(cases);
}

static void test_time__parts_stand_alone(void **state) {
  ent_token tokens[TOKENS];
  ent_sentence sentence = {.tokens = tokens};
  ent_arena arena;
  const ent_time *times;
  uint32_t count;
  (void)state;
  ent_arena_init(&arena, 0);
  sentence.count = cut(tokens, "from March to August 2011 and since 2012", false);
  assert_int_equal(ent_find_time_parts(&times, &count, &arena, &sentence, NULL, NULL), ENT_OK);
  assert_int_equal(count, 3);
  assert_int_equal(times[0].when.from, ent_day_of(2011, 3, 1));
  assert_int_equal(times[1].when.to, ent_day_of(2011, 8, 31));
  assert_int_equal(times[2].when.to, ent_day_of(2012, 12, 31));
  ent_arena_free(&arena);
}

static void test_time__story_follows(void **state) {
  static const char *const lines[] = {"On July 3, 1863 they met.", "It rained.",
                                      "On July 5 they left."};
  ent_time_story story;
  ent_arena arena;
  char day[16] = "";
  (void)state;
  ent_arena_init(&arena, 0);
  ent_time_story_begin(&story, ent_interval_of_day(ent_day_of(2009, 12, 19)));
  for (size_t i = 0; i < 3; i++) {
    ent_token tokens[TOKENS];
    ent_sentence sentence = {.tokens = tokens};
    const ent_time *times;
    uint32_t count;
    sentence.count = cut(tokens, lines[i], true);
    assert_int_equal(ent_find_times(&times, &count, &arena, &sentence, &story.anchor, NULL),
                     ENT_OK);
    if (count) ent_day_format(times[0].when.from, day);
    ent_time_story_follow(&story, &sentence, times, count);
  }
  assert_string_equal(day, "1863-07-05");
  ent_arena_free(&arena);
}

static void test_time__words_in_order(void **state) {
  (void)state;
  assert_true(ent__words_sorted());
}

/* Whatever the words, no reader runs over the end and every span lies in the text. */
static void test_time__random_words(void **state) {
  static const char *const words[] = {
      "the",   "last",  "first", "two",     "May",   "12",          "1992",   "of",  "and",
      "to",    "-",     "year",  "years",   "'",     "s",           ",",      ".",   "th",
      "early", "end",   "half",  "Tuesday", "next",  "Q3",          "a",      "few", "ago",
      "in",    "night", "19",    "century", "and",   "hundred",     "summer", "/",   "2015",
      "this",  "that",  "same",  "fiscal",  "AD",    "New",         "Year",   "Eid", "al",
      "World", "War",   "II",    "between", "since", "\xE2\x80\x93"};
  uint64_t seed = 42;
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
    found(out, sizeof out, text, anchor_of("2019-05-20", round % 2 ? "1941-05" : ""),
          round % 3 == 0);
  }
}

/* Longer than what is kept on the stack; and an arena that is too small. */
static void test_time__long_sentence(void **state) {
  static char text[8192];
  static ent_token tokens[TOKENS];
  ent_sentence sentence = {.tokens = tokens};
  ent_arena arena;
  const ent_time *found_;
  uint32_t count;
  (void)state;
  text[0] = 0;
  for (int i = 0; i < 300; i++) strcat(text, "in 1992, ");
  sentence.count = cut(tokens, text, true);
  ent_arena_init(&arena, 0);
  assert_int_equal(ent_find_times(&found_, &count, &arena, &sentence, NULL, NULL), ENT_OK);
  assert_int_equal(count, 300);
  ent_arena_free(&arena);
  ent_arena_init(&arena, 64);
  assert_int_equal(ent_find_times(&found_, &count, &arena, &sentence, NULL, NULL), ENT_E_NOMEM);
  ent_arena_free(&arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_time__calendar),
      cmocka_unit_test(test_time__ranges),
      cmocka_unit_test(test_time__relative),
      cmocka_unit_test(test_time__story),
      cmocka_unit_test(test_time__durations_and_anniversaries),
      cmocka_unit_test(test_time__none), cmocka_unit_test(test_time__more_forms),
      cmocka_unit_test(test_time__parts_stand_alone),
      cmocka_unit_test(test_time__story_follows),
      cmocka_unit_test(test_time__words_in_order),
      cmocka_unit_test(test_time__random_words),
      cmocka_unit_test(test_time__long_sentence),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
