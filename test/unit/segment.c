/* Room `segment`: words, sentences, kinds, quotations; and that any bytes give
 * sentences that tile the text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/strbuf.h"
#include "segment/segment.h"
#include "segment/tables.h"
#include "segment/words.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static ent_arena arena;

static int set_up(void **state) {
  (void)state;
  ent_arena_init(&arena, 0);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  ent_arena_free(&arena);
  return 0;
}

static ent_sentences segment(ent_slice text) {
  ent_document document = {.text = text};
  ent_sentences out;
  ent_error err = {0};
  assert_int_equal(ent_segment(&out, &arena, &document, &err), ENT_OK);
  return out;
}

/* Words parted by spaces, sentences by " | ". */
static const char *cut(const char *text) {
  static ent_strbuf buffer;
  ent_sentences out = segment(ent_slice_of(text));
  ent_strbuf_free(&buffer);
  ent_strbuf_init(&buffer, 0);
  ent_strbuf_puts(&buffer, "");
  for (uint32_t i = 0; i < out.count; i++) {
    if (i) ent_strbuf_puts(&buffer, " | ");
    for (uint32_t j = 0; j < out.items[i].count; j++) {
      if (j) ent_strbuf_putc(&buffer, ' ');
      ent_strbuf_add(&buffer, out.items[i].tokens[j].form);
    }
  }
  return buffer.data ? buffer.data : "";
}

typedef struct pair {
  const char *text, *want;
} pair;

static void check(const pair *pairs, size_t count) {
  for (size_t i = 0; i < count; i++) assert_string_equal(cut(pairs[i].text), pairs[i].want);
}

static void test_segment__words(void **state) {
  (void)state;
  static const pair pairs[] = {
      {"don't can't won't cannot gonna", "do n't ca n't wo n't can not gon na"},
      {"Pakistan's Azerbaijan’s countries' PAKISTAN'S",
       "Pakistan 's Azerbaijan ’s countries ' PAKISTAN 'S"},
      {"I'd've they're let's O'Brien Qa'ida", "I 'd 've they 're let 's O'Brien Qa'ida"},
      {"dont its a its flag", "do nt it s a its flag"},
      {"15-year-old non-avian anti-Armenian e-mail",
       "15 - year - old non-avian anti-Armenian e-mail"},
      {"pro-U.S. vice-president Azerbaijan-Pakistan",
       "pro-U.S. vice - president Azerbaijan - Pakistan"},
      {"$12.5bn US$5 €20 Rs500 PKR1,000 25%", "$ 12.5 bn US$ 5 € 20 Rs 500 PKR 1,000 25 %"},
      {"35mm 7:30PM 23rd 1970s 1990's '90s 3143C", "35 mm 7:30 PM 23rd 1970s 1990's '90s 3143C"},
      {"1,000.5 5:00 11/28/2000 9/11 2020-11-20", "1,000.5 5:00 11/28/2000 9/11 2020-11-20"},
      {"713-646-3393 3-4 1990-95 13,14,15", "713-646-3393 3 - 4 1990 - 95 13 , 14 , 15"},
      {"and/or 24/7 w/o AT&T R&D", "and / or 24/7 w/o AT&T R&D"},
      {"(a.b@mfa.gov.az), www.un.org, http://x.org/a_(b)?c=1,",
       "( a.b@mfa.gov.az ) , www.un.org , http://x.org/a_(b)?c=1 ,"},
      {"wait... so?! No--yes — ok***", "wait ... so ?! | No -- yes — ok ***"},
      {"#peace @UN #5 :) account(s)", "#peace @UN # 5 :) account ( s )"},
      {"<MITH.T> F-16 COVID-19 Q1", "< MITH.T > F - 16 COVID - 19 Q1"},
      {"Əliyev İlham São-Paulo naïve", "Əliyev İlham São - Paulo naïve"},
      {"U.S.'s Ph.D. A.P.J. Kalam", "U.S. 's Ph.D. A.P.J. Kalam"},
  };
  check(pairs, COUNT(pairs));
}

static void test_segment__sentences(void **state) {
  (void)state;
  static const pair pairs[] = {
      {"Gen. Bajwa met J. F. Kennedy in the U.S. on Jan. 12. He left.",
       "Gen. Bajwa met J. F. Kennedy in the U.S. on Jan. 12 . | He left ."},
      {"Talks of the U.S. And Peru began. He left the U.S. Is it far?", "Talks of the U.S. And Peru began . | He left the U.S. | Is it far ?"},
      {"It is in the U.S. Both agreed. See No. 5. He said no. Then he left.",
       "It is in the U.S. | Both agreed . | See No. 5 . | He said no . | Then he left ."},
      {"\"We agree. We go,\" he said. \"Why?\" asked he. \"Really?\" Imran Khan asked.",
       "\" We agree . | We go , \" he said . | \" Why ? \" asked he . | \" Really ? \" Imran Khan "
       "asked ."},
      {"Ties were held.In March it ended. It is stronger .Azerbaijan agreed.",
       "Ties were held . | In March it ended . | It is stronger . | Azerbaijan agreed ."},
      {"He left… She stayed... and slept. What?! No!",
       "He left … | She stayed ... and slept . | What ?! | No !"},
      {"It ended.[5] Then (he left.) He came. [2] So what.",
       "It ended . [ 5 ] | Then ( he left . ) | He came . [ 2 ] | So what ."},
      {"At 5 p.m. on Sept. 3, Foo Co. Ltd. reported. Trade, cars, etc. grew, etc. They said.",
       "At 5 p.m. on Sept. 3 , Foo Co. Ltd. reported . | Trade , cars , etc. grew , etc . | They "
       "said ."},
      {"One\n\nTwo\nThree", "One | Two | Three"},
      {"1. Trade grew. 2. Peace held.", "1 . Trade grew . | 2 . Peace held ."},
      {"", ""},
      {" \n\t ", ""},
  };
  check(pairs, COUNT(pairs));
}

static void test_segment__joined_words(void **state) {
  (void)state;
  static const pair pairs[] = {
      {"Ilham Aliyev came. IlhamAliyev left.", "Ilham Aliyev came . | Ilham Aliyev left ."},
      {"He spoke inBaku. Baku listened.", "He spoke in Baku . | Baku listened ."},
      {"He went to the United Nations. The UnitedNations met.",
       "He went to the United Nations . | The United Nations met ."},
      {"McDonald YouTube iPhone OBOR PhD MoUs GenCorp BankAmerica Bank America",
       "McDonald YouTube iPhone OBOR PhD MoUs GenCorp Bank America Bank America"},
      {"the LeRoy DeSantis SpaceX WhatsApp", "the LeRoy DeSantis SpaceX WhatsApp"},
  };
  check(pairs, COUNT(pairs));
  ent_sentences out = segment(ENT_SLICE("Ilham Aliyev came. IlhamAliyev left."));
  assert_true(out.items[1].tokens[1].flags & ENT_TOKEN_JOINED);
  assert_false(out.items[1].tokens[0].flags & (ENT_TOKEN_JOINED | ENT_TOKEN_SPACE_AFTER));
}

static void test_segment__kinds(void **state) {
  (void)state;
  ent_sentences out = segment(
      ENT_SLICE("Azerbaijan and Pakistan: a friendship\n\nShahzada Madatova\n\n"
                "Azerbaijan is a country in the South Caucasus, and Pakistan is its friend.\n\n"
                "An active dialogue\n\n- trade\n- culture\n\nThe two met in Baku again in May.\n\n"
                "Copyright 2020 The Paper\n"));
  static const ent_sentence_kind want[] = {
      ENT_SENTENCE_HEADLINE, ENT_SENTENCE_BYLINE, ENT_SENTENCE_BODY, ENT_SENTENCE_HEADLINE,
      ENT_SENTENCE_LIST,     ENT_SENTENCE_LIST,   ENT_SENTENCE_BODY, ENT_SENTENCE_BYLINE};
  assert_int_equal(out.count, COUNT(want));
  for (uint32_t i = 0; i < out.count; i++) {
    assert_int_equal(out.items[i].kind, want[i]);
    assert_int_equal(out.items[i].paragraph, i);
    assert_int_equal(out.items[i].number, i);
  }
}

/* Where, when and by which agency a dispatch was written is no part of its first sentence. */
static void test_segment__datelines(void **state) {
  (void)state;
  static const char *const with[] = {
      "BAKU, 14 June 2019 (AZERTAC) - Turkey thanked Qatar.",
      "NAIROBI, March 12 (Reuters) - Turkey thanked Qatar.",
      "KYIV, Ukraine (AP) \xE2\x80\x94 Turkey thanked Qatar.",
      "ANKARA \xE2\x80\x94 Turkey thanked Qatar.",
      "NEW DELHI: Turkey thanked Qatar.",
      "Nairobi (AFP) \xE2\x80\x93 Turkey thanked Qatar.",
      "Geneva, 5 May 2020 \xE2\x80\x93 Turkey thanked Qatar.",
      "WASHINGTON (Sept. 5, 2019) -- Turkey thanked Qatar.",
      "OTTAWA, Ont. - Turkey thanked Qatar.",
      "BAKU, Azerbaijan, May 5. Turkey thanked Qatar.",
  };
  static const char *const without[] = {
      "Turkey \xE2\x80\x94 once a rival \xE2\x80\x94 thanked Qatar.",
      "NATO \xE2\x80\x94 an old alliance \xE2\x80\x94 thanked Qatar.",
      "Iran (IRNA) reported that Turkey thanked Qatar.",
      "Turkey, Iran and Qatar - they thanked one another.",
      "Note: Turkey thanked Qatar.",
      "In May 2020 - the worst month - Turkey thanked Qatar.",
  };
  for (size_t i = 0; i < COUNT(with); i++) {
    ent_sentences out = segment(ent_slice_of(with[i]));
    assert_int_equal(out.count, 2);
    assert_int_equal(out.items[0].kind, ENT_SENTENCE_BYLINE);
    assert_int_equal(out.items[1].kind, ENT_SENTENCE_BODY);
    assert_int_equal(out.items[1].paragraph, 0);
    assert_true(ent_slice_is(out.items[1].tokens[0].form, "Turkey"));
  }
  for (size_t i = 0; i < COUNT(without); i++) {
    ent_sentences out = segment(ent_slice_of(without[i]));
    assert_int_equal(out.count, 1);
    assert_int_equal(out.items[0].kind, ENT_SENTENCE_BODY);
  }
  ent_sentences talk = segment(ENT_SLICE("QUESTION: Has Turkey thanked Qatar?\n\nANSWER: It has thanked Qatar.\n"));
  for (uint32_t i = 0; i < talk.count; i++) assert_int_not_equal(talk.items[i].kind, ENT_SENTENCE_BYLINE);
}

static void test_segment__wrapped_lines(void **state) {
  (void)state;
  ent_sentences out =
      segment(ENT_SLICE("The presidents of Azerbaijan and Pakistan met on Monday in the city of\n"
                        "Baku to sign a number of documents on trade and defence, the office of\n"
                        "the president said. They will meet again in May.\n\n"
                        "The two sides are to open talks on a free trade agreement, which would\n"
                        "remove tariffs on rice and cotton.\n"));
  assert_int_equal(out.count, 3);
  assert_int_equal(out.items[0].kind, ENT_SENTENCE_BODY);
  assert_int_equal(out.items[2].paragraph, 1);
  /* a page break inside a sentence */
  out = segment(
      ENT_SLICE("The complete withdrawal of foreign forces from the territory of the Republic of "
                "Moldova will facilitate the\n\nprocess of settling the conflict.\n"));
  assert_int_equal(out.count, 1);
}

/* Broken by hand at no column: a line goes on unless it ends in a stop. */
static void test_segment__ragged_lines(void **state) {
  (void)state;
  ent_sentences out = segment(ENT_SLICE("The presidents of Azerbaijan and Pakistan met on Monday\n"
                                        " in the city of Baku to sign a number of documents, the office of the president said.\n"
                                        "They will meet again in May, and talks on trade\n"
                                        " are to open in the first days of June at the\n"
                                        "request of both. Nobody expects that tariffs on\n"
                                        " Rice and cotton fall before.\n"));
  assert_int_equal(out.count, 3);
  /* a line may end in the stop of initials */
  out = segment(ENT_SLICE("The presidents of Azerbaijan and Pakistan met on Monday\n"
                          "in the city of Baku with two ministers of the U.S.\n"
                          "Treasury to sign a number of documents, the office of\n"
                          "the president said, and will meet again with the U.N.\n"
                          "envoy in May on trade, rice and cotton, and on what\n"
                          "is to be done about tariffs before the end of\n"
                          "the year.\n"));
  assert_int_equal(out.count, 1);
  /* short lines that nobody cut in a sentence stay what they are */
  out = segment(ENT_SLICE("Members of the delegation\nMr Khan\nMr Aliyev\nMs Hajiyeva\nThey met.\n"));
  assert_int_equal(out.count, 5);
}

/* The words that stand in quotation marks. */
static const char *quoted(const char *text) {
  static char out[256];
  ent_sentences s = segment(ent_slice_of(text));
  size_t size = 0;
  for (uint32_t i = 0; i < s.count; i++)
    for (uint32_t j = 0; j < s.items[i].count; j++)
      if (s.items[i].tokens[j].flags & ENT_TOKEN_QUOTED)
        size += (size_t)snprintf(out + size, sizeof out - size, "%.*s ",
                                 ENT_FMT(s.items[i].tokens[j].form));
  out[size] = 0;
  return out;
}

static void test_segment__quotations(void **state) {
  (void)state;
  static const pair pairs[] = {
      {"He said, \"We go. They stay.\" Then he left.", "We go . They stay . "},
      {"“Azerbaijan is a friend” and “will support it“in every forum.",
       "Azerbaijan is a friend will support it "},
      {"The 'first' step of the leaders' talks wasn't easy.", "first "},
      {"He is 5'11\" tall and won.", ""},
      {"\"Never closed here.\n\nAnd out.", "Never closed here . "},
  };
  for (size_t i = 0; i < COUNT(pairs); i++)
    assert_string_equal(quoted(pairs[i].text), pairs[i].want);
}

static void test_segment__flags(void **state) {
  (void)state;
  ent_sentences out = segment(ENT_SLICE("They don't go."));
  const ent_token *t = out.items[0].tokens;
  assert_int_equal(t[0].flags, ENT_TOKEN_SPACE_AFTER);
  assert_int_equal(t[1].flags, 0);
  assert_int_equal(t[2].flags, ENT_TOKEN_PART | ENT_TOKEN_SPACE_AFTER);
  assert_int_equal(t[4].flags, ENT_TOKEN_SPACE_AFTER);
  assert_int_equal(t[0].head, -1);
}

/* Sentences and words in order, within each other, with white space only between. */
static void check_tiling(ent_slice text) {
  ent_sentences out = segment(text);
  size_t at = 0;
  for (uint32_t i = 0; i < out.count; i++) {
    const ent_sentence *s = &out.items[i];
    assert_true(s->count > 0 && s->count <= ENT_SEGMENT_MAX_WORDS);
    assert_int_equal(s->begin, s->tokens[0].begin);
    assert_int_equal(s->end, s->tokens[s->count - 1].end);
    for (uint32_t j = 0; j < s->count; j++) {
      const ent_token *t = &s->tokens[j];
      assert_true(t->end > t->begin && t->begin >= at && t->end <= text.size);
      assert_ptr_equal(t->form.data, text.data + t->begin);
      assert_int_equal(t->form.size, t->end - t->begin);
      while (at < t->begin) {
        size_t space = ent__space_at(text, at);
        assert_true(space > 0);
        at += space;
      }
      assert_int_equal(at, t->begin);
      at = t->end;
    }
  }
  while (at < text.size) {
    size_t space = ent__space_at(text, at);
    assert_true(space > 0);
    at += space;
  }
}

static uint64_t random_state = 88172645463325252u;
static size_t random_below(size_t limit) {
  random_state ^= random_state << 13;
  random_state ^= random_state >> 7;
  random_state ^= random_state << 17;
  return (size_t)(random_state % limit);
}

static void test_segment__random_bytes_tile(void **state) {
  (void)state;
  static const char *const pieces[] = {
      " ",        "\n",  "\n\n",     ".", ",",     "\"",   "'",   "’",   "“",    "”",
      "‘",        "...", "(",        ")", "-",     "--",   "—",   "U.S", "Gen.", "No.",
      "5",        "1,0", "25%",      "$", "the",   "The",  "n't", "'s",  "Ali",  "yev",
      "http:/",   "@",   "x.com",    "/", ":",     "etc.", "é",   "Ə",   "\xFF", "\xC3",
      "\xE2\x80", "\t",  "\xC2\xA0", "I", "its a", "[",    "]",   "?!",  "<",    ">",
      "\r",       "McA", ":)",       "#", "a.b.",  "12-",  "’’",  "th-", "‘’",   "_"};
  char text[4096];
  for (int round = 0; round < 3000; round++) {
    size_t size = 0, want = 1 + random_below(round % 10 ? 200 : sizeof text - 8);
    while (size < want) {
      if (random_below(10) == 0) {
        text[size++] = (char)random_below(256);
      } else {
        const char *piece = pieces[random_below(COUNT(pieces))];
        memcpy(text + size, piece, strlen(piece));
        size += strlen(piece);
      }
    }
    char *exact = malloc(size); /* so that AddressSanitizer sees an overrun */
    memcpy(exact, text, size);
    check_tiling((ent_slice){exact, size});
    free(exact);
    ent_arena_reset(&arena);
  }
}

static void test_segment__long_lines(void **state) {
  (void)state;
  static const char *const units[] = {"word ", "x",   "a.", "!)",   "'a ",
                                      "1-1-",  "a/b", "(",  "no. ", "\xC3\xA9"};
  enum { SIZE = 300000 };
  char *text = malloc(SIZE);
  for (size_t u = 0; u < COUNT(units); u++) {
    size_t unit = strlen(units[u]), size = SIZE / unit * unit;
    for (size_t i = 0; i < size; i++) text[i] = units[u][i % unit];
    check_tiling((ent_slice){text, size});
    ent_arena_reset(&arena);
  }
  free(text);
}

static void test_segment__limit(void **state) {
  (void)state;
  ent_arena small;
  ent_error err = {0};
  ent_sentences out;
  enum { SIZE = 400000 };
  char *text = malloc(SIZE);
  memset(text, 'a', SIZE);
  for (size_t i = 0; i < SIZE; i += 2) text[i] = ' ';
  ent_arena_init(&small, 1 << 20);
  ent_document document = {.text = {text, SIZE}};
  assert_int_equal(ent_segment(&out, &small, &document, &err), ENT_E_LIMIT);
  assert_int_equal(err.status, ENT_E_LIMIT);
  assert_int_equal(ent_segment(&out, &small, &document, NULL), ENT_E_LIMIT);
  ent_arena_free(&small);
  free(text);
}

static void test_segment__tables(void **state) {
  (void)state;
  assert_true(ent__tables_are_sorted());
  assert_int_equal(ent__abbrev_of(ENT_SLICE("Gen")), ENT__ABBREV_TITLE);
  assert_int_equal(ent__abbrev_of(ENT_SLICE("generation")), ENT__ABBREV_NONE);
  assert_int_equal(ent__fused_split(ENT_SLICE("Cannot")), 3);
  assert_int_equal(ent__fused_split(ENT_SLICE("want")), 0);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      TEST(test_segment__words),         TEST(test_segment__sentences),
      TEST(test_segment__joined_words),  TEST(test_segment__kinds),
      TEST(test_segment__datelines),
      TEST(test_segment__wrapped_lines), TEST(test_segment__ragged_lines), TEST(test_segment__quotations),
      TEST(test_segment__flags),         TEST(test_segment__random_bytes_tile),
      TEST(test_segment__long_lines),    TEST(test_segment__limit),
      TEST(test_segment__tables),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
