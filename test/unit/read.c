/* Room `read`: encodings, limits, title, author and date of text; JSON Lines. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "read/read.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))
#define BYTES(literal) ((ent_slice){"" literal, sizeof(literal) - 1})

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

static void assert_slice(ent_slice got, const char *want) {
  if (!ent_slice_is(got, want)) fail_msg("'%.*s' instead of '%s'", ENT_FMT(got), want);
}

static void test_read__encodings(void **state) {
  (void)state;
  static const struct {
    ent_slice bytes;
    const char *text;
  } cases[] = {
      {BYTES("\xEF\xBB\xBFplain"), "plain"},
      {BYTES("a\r\nb\rc\n"), "a\nb\nc\n"},
      {BYTES("\xFF\xFE"
             "A\0\x59\x01\n\0"),
       "Ař\n"},
      {BYTES("\xFE\xFF\0A\xD8\x3D\xDE\x00"), "A\xF0\x9F\x98\x80"},
      {BYTES("caf\xE9 \x93quoted\x94 \x80"
             "5"),
       "café “quoted” €5"},
      {BYTES("naïve Əliyev"), "naïve Əliyev"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    ent_document out;
    ent_error err = {0};
    assert_int_equal(ent_read_text(&out, &arena, "f.txt", cases[i].bytes, NULL, &err), ENT_OK);
    assert_slice(out.text, cases[i].text);
    assert_slice(out.uri, "f.txt");
    assert_slice(out.language, "en");
    assert_int_equal(out.id.size, 32);
  }
}

static void test_read__bad_text(void **state) {
  (void)state;
  static const struct {
    ent_slice bytes;
    ent_status status;
    const char *message;
  } cases[] = {
      {BYTES(""), ENT_E_FORMAT, "empty document"},
      {BYTES(" \n\t\r\n"), ENT_E_FORMAT, "empty document"},
      {BYTES("\xEF\xBB\xBF\n"), ENT_E_FORMAT, "empty document"},
      {BYTES("text\0with NUL"), ENT_E_FORMAT, "looks like a binary file"},
      {BYTES("%PDF-1.5 and so on"), ENT_E_FORMAT, "looks like a binary file"},
      {BYTES("\x01\x02\x03\x04 abc"), ENT_E_FORMAT, "looks like a binary file"},
      {BYTES("caf\xC3\xA9 caf\xE9"), ENT_E_FORMAT, "malformed UTF-8 at byte 9"},
      {BYTES("more than forty bytes of text, which is too much"), ENT_E_LIMIT,
       "document of 48 bytes is over the limit of 40"},
  };
  ent_read_options options = ENT_READ_OPTIONS_NONE;
  options.max_bytes = 40;
  for (size_t i = 0; i < COUNT(cases); i++) {
    ent_document out;
    ent_error err = {0};
    assert_int_equal(ent_read_text(&out, &arena, "f.txt", cases[i].bytes, &options, &err),
                     cases[i].status);
    assert_string_equal(err.message, cases[i].message);
    assert_string_equal(err.source, "f.txt");
    assert_int_equal(ent_read_text(&out, &arena, "f.txt", cases[i].bytes, &options, NULL),
                     cases[i].status);
  }
}

static void test_read__title_author_date(void **state) {
  (void)state;
#define BODY \
  "Azerbaijan has repeatedly urged its neighbour to stop. It has not been heard so far.\n"
  static const struct {
    const char *text, *title, *author, *date;
  } cases[] = {
      {"A friend in need\n\nBy Ayaz Haider Bangash\n\n" BODY, "A friend in need",
       "Ayaz Haider Bangash", ""},
      {"A friend in need\n\n\nShahzada Madatova\n\n" BODY, "A friend in need", "Shahzada Madatova",
       ""},
      {"A friend in need\n\nBy Jane Doe, Baku\n14 June 2019\n\n" BODY, "A friend in need",
       "Jane Doe", "2019-06-14"},
      {"A visit\n\nBAKU, 14 June 2019 (AZERTAC) - " BODY, "A visit", "", "2019-06-14"},
      {"A visit\n\nISLAMABAD, July 11, 2024 -\n\n" BODY, "A visit", "", "2024-07-11"},
      {"A visit\n\nISLAMABAD (APP) - " BODY, "A visit", "", ""},
      {"A visit\n\nPublished: 2021-04-02\n\n" BODY, "A visit", "", "2021-04-02"},
      {"\"It never ended\"\n\nBuenos Aires, March 2023\n\n" BODY, "\"It never ended\"", "",
       "2023-03-01"},
      {"A visit\n\nThe war of 27 September 2020\n\n" BODY, "A visit", "", ""},
      {BODY "\n" BODY, "", "", ""},
      {"He came on 14 June 2019. " BODY, "", "", ""},
      {"One line without more", "", "", ""},
      {"14 June 2019\n\n" BODY, "", "", "2019-06-14"},
      {"A declaration\n\n" BODY "\nSamarkand, 16 September 2022\n", "A declaration", "", "2022-09-16"},
      {"An order\n\n" BODY "\nTHE WHITE HOUSE, May 11, 2021.", "An order", "", "2021-05-11"},
      {"An order\n\n" BODY "\nSent to the Senate, July 13, 2021.", "An order", "", ""},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    ent_document out;
    char date[16];
    assert_int_equal(ent_read_text(&out, &arena, "f", ent_slice_of(cases[i].text), NULL, NULL),
                     ENT_OK);
    assert_slice(out.title, cases[i].title);
    assert_slice(out.author, cases[i].author);
    ent_day_format(out.published.from, date);
    assert_string_equal(date, cases[i].date);
    assert_int_equal(out.published_basis, *date ? ENT_BASIS_BYLINE : ENT_BASIS_NONE);
  }
}

static void test_read__options_win(void **state) {
  (void)state;
  ent_read_options options = {ent_interval_of_year(2020), ENT_SLICE("APA"), ENT_SLICE("AZE"),
                              ENT_SLICE("tr"), 0, 0};
  ent_document out;
  assert_int_equal(
      ent_read_text(&out, &arena, "f", ENT_SLICE("A visit\n\nBAKU, 14 June 2019 - He came."),
                    &options, NULL),
      ENT_OK);
  assert_int_equal(out.published.from, ent_day_of(2020, 1, 1));
  assert_int_equal(out.published_basis, ENT_BASIS_METADATA);
  assert_slice(out.publisher, "APA");
  assert_slice(out.side, "AZE");
  assert_slice(out.language, "tr");
}

/* A page's text, and what it says of itself; a date of change is none of publication. */
static void test_read__html(void **state) {
  static const char page[] =
      "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><title>Chad and Niger sign a treaty - Daily</title>"
      "<meta name=author content='A. Diallo'><meta property=\"og:site_name\" content=\"Daily\">"
      "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\","
      "\"datePublished\":\"2021-06-15T10:00:00Z\",\"dateModified\":\"2022-01-01\"}]}</script></head>"
      "<body><nav>Home</nav><article><h1>Chad and Niger sign a treaty</h1>"
      "<p>Chad&rsquo;s <b>envoy</b>\n said so.&nbsp;It is &#x201C;good&#8221; &amp; old.</p><p>Next.<br>Line"
      "<script>if (a < b) document.write('<p>no</p>')</script></p></article><footer>No</footer></body>";
  ent_document out;
  ent_error err = {0};
  (void)state;
  assert_int_equal(ent_read_text(&out, &arena, "a.html", ent_slice_of(page), NULL, &err), ENT_OK);
  assert_slice(out.text, "Chad and Niger sign a treaty\n\nChad\xE2\x80\x99s envoy said so. It is "
                         "\xE2\x80\x9Cgood\xE2\x80\x9D & old.\n\nNext.\nLine");
  assert_slice(out.title, "Chad and Niger sign a treaty");
  assert_slice(out.author, "A. Diallo");
  assert_slice(out.publisher, "Daily");
  assert_slice(out.language, "en");
  assert_int_equal(out.published.from, ent_day_of(2021, 6, 15));
  assert_int_equal(out.published_basis, ENT_BASIS_METADATA);
}

/* Where the date of a page is looked for, and where not. */
static void test_read__html_dates(void **state) {
  static const char *const cases[][2] = {
      {"<meta property=\"article:published_time\" content=\"2020-09-27T08:00\">", "2020-09-27"},
      {"<meta content='20201110' name='DC.date.issued'/>", "2020-11-10"},
      {"<time class=updated datetime=2021-01-01></time><time class=published datetime=2020-12-01>",
       "2020-12-01"},
      {"<time datetime=\"10 November 2020\">last week</time>", "2020-11-10"},
      {"<p>x</p><p>14 June 2019</p><p>Text follows here.</p>", "2019-06-14"},
      {"<meta property='article:modified_time' content='2020-01-01'>", ""},
      {"<script type='application/ld+json'>{\"datePublished\": nonsense</script>", ""},
      {"<meta content=\"2020-01-01", ""},
      {"<time datetime", ""},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    char page[512], day[16] = "";
    ent_document out;
    ent_error err = {0};
    snprintf(page, sizeof page, "<html><body>Text <i>here</i>%s", cases[i][0]);
    assert_int_equal(ent_read_text(&out, &arena, "a", ent_slice_of(page), NULL, &err), ENT_OK);
    if (ent_interval_known(out.published)) ent_day_format(out.published.from, day);
    if (strcmp(day, cases[i][1])) fail_msg("%s: '%s' instead of '%s'", cases[i][0], day, cases[i][1]);
  }
}

/* An article that holds others is read to its end; what is nested without end is read too; all named
 * characters are known; the bytes are UTF-8 whatever the page says. */
static void test_read__html_trees(void **state) {
  enum { DEEP = 5000 };
  static const char nested[] = "<html><head><meta charset=windows-1252></head><body><p>Menu</p><article>C&ocirc;te d&rsquo;Ivoire"
                               "<article>a comment</article> &frasl; Pr\xC3\xA9sident</article></body>";
  static char deep[5 * DEEP + 64];
  size_t at = (size_t)snprintf(deep, sizeof deep, "<html><body>");
  ent_document out;
  ent_error err = {0};
  (void)state;
  assert_int_equal(ent_read_text(&out, &arena, "a", ent_slice_of(nested), NULL, &err), ENT_OK);
  assert_slice(out.text, "Menu\n\nC\xC3\xB4te d\xE2\x80\x99Ivoire\n\na comment\n\n\xE2\x81\x84 Pr\xC3\xA9sident");
  for (int i = 0; i < DEEP; i++, at += 5) memcpy(deep + at, "<div>", 5);
  strcpy(deep + at, "Chad");
  assert_int_equal(ent_read_text(&out, &arena, "a", ent_slice_of(deep), NULL, &err), ENT_OK);
  assert_slice(out.text, "Chad");
}

/* Cut anywhere, a page is read or refused, and what comes out is valid. */
static void test_read__html_cut(void **state) {
  static const char page[] = "<html><p title='a>b'>x &eacute;<!-- c --><script>y</script>"
                             "<time datetime='2020'>z&#99999999;&#xD800;<td>1<td>2</html>";
  (void)state;
  for (size_t size = 5; size < sizeof page; size++) {
    ent_document out;
    ent_error err = {0};
    if (ent_read_text(&out, &arena, "a", (ent_slice){page, size}, NULL, &err) == ENT_OK)
      assert_int_equal(ent_utf8_check(out.text), out.text.size);
  }
}

static void test_read__jsonl(void **state) {
  (void)state;
  static const struct {
    const char *line, *id, *uri, *text, *from, *to;
  } cases[] = {
      {"{\"id\":\"a\",\"text\":\" x\\r\\ny \",\"published\":\"2019-06\"}", "a", "a", " x\r\ny ",
       "2019-06-01", "2019-06-30"},
      {"{\"id\":\"l\",\"text\":\"x\\n\\nAachen, 22 January 2019\"}", "l", "l", "x\n\nAachen, 22 January 2019",
       "2019-01-22", "2019-01-22"},
      {"{\"id\":7,\"uri\":\"u\",\"text\":\"x\",\"published\":\"20190614\",\"more\":[1,{}]}", "7",
       "u", "x", "2019-06-14", "2019-06-14"},
      {"{\"text\":\"x\",\"id\":\"b\",\"published\":\"2019-06-14T10:00:00Z\",\"title\":null}", "b",
       "b", "x", "2019-06-14", "2019-06-14"},
      {"{\"text\":\"x\",\"id\":\"c\",\"published\":{\"from\":\"2020-11\",\"to\":\"2020-12\"}}", "c",
       "c", "x", "2020-11-01", "2020-12-31"},
      {"{\"text\":\"x\",\"id\":\"d\",\"published\":{\"from\":\"2020\",\"to\":null}}", "d", "d", "x",
       "2020-01-01", ""},
      {"{\"text\":\"\\u018fx\",\"id\":\"e\",\"published\":null}", "e", "e", "Əx", "", ""},
      {"{\"text\":\"x\",\"id\":\"f\",\"date\":\"1987-02-26\"}", "f", "f", "x", "1987-02-26",
       "1987-02-26"},
      {"{\"text\":\"x\",\"id\":\"g\",\"date\":\"1987\",\"published\":\"1988\"}", "g", "g", "x",
       "1988-01-01", "1988-12-31"},
      {"{\"text\":\"x\",\"id\":\"h\",\"date\":\"last Monday\"}", "h", "h", "x", "", ""},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    ent_document out;
    ent_error err = {0};
    char from[16], to[16];
    assert_int_equal(ent_read_jsonl_line(&out, &arena, "f.jsonl", i + 1,
                                         ent_slice_of(cases[i].line), NULL, &err),
                     ENT_OK);
    assert_slice(out.id, cases[i].id);
    assert_slice(out.uri, cases[i].uri);
    assert_slice(out.text, cases[i].text);
    ent_day_format(out.published.from, from);
    ent_day_format(out.published.to, to);
    assert_string_equal(from, cases[i].from);
    assert_string_equal(to, cases[i].to);
  }
  ent_document out;
  assert_int_equal(
      ent_read_jsonl_line(&out, &arena, "f", 1, ENT_SLICE("{\"text\":\"x\"}"), NULL, NULL), ENT_OK);
  assert_int_equal(out.id.size, 32);
  assert_true(ent_slice_eq(out.id, out.uri));
}

static void test_read__bad_jsonl(void **state) {
  (void)state;
  static const struct {
    const char *line, *message;
  } cases[] = {
      {"", "empty line where a JSON object should be"},
      {"[1]", "not a JSON object"},
      {"{\"id\":\"a\"}", "no 'text'"},
      {"{\"text\":\"\"}", "empty document"},
      {"{\"text\":5}", "not a string: 'text'"},
      {"{\"text\":\"x\",\"published\":\"June\"}", "bad date in 'published': 'June'"},
      {"{\"text\":\"x\",\"published\":\"2019-13-01\"}", "bad date in 'published': '2019-13-01'"},
      {"{\"text\":\"x\",\"published\":[]}", "bad date in 'published'"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    ent_document out;
    ent_error err = {0};
    assert_int_equal(
        ent_read_jsonl_line(&out, &arena, "f.jsonl", 12, ent_slice_of(cases[i].line), NULL, &err),
        ENT_E_FORMAT);
    assert_string_equal(err.message, cases[i].message);
    assert_string_equal(err.source, "f.jsonl");
    assert_int_equal(err.line, 12);
  }
  ent_document out;
  ent_error err = {0};
  assert_int_equal(ent_read_jsonl_line(&out, &arena, "f", 1, ENT_SLICE("{\"text\":"), NULL, &err),
                   ENT_E_FORMAT);
  assert_true(ent_slice_starts(ent_slice_of(err.message), "malformed JSON"));
}

static void test_read__random_bytes(void **state) {
  (void)state;
  uint64_t seed = 42;
  char bytes[300];
  for (int round = 0; round < 20000; round++) {
    size_t size = (size_t)round % sizeof bytes;
    for (size_t i = 0; i < size; i++) {
      seed = seed * 6364136223846793005u + 1442695040888963407u;
      uint64_t r = seed >> 33;
      bytes[i] = r % 8 == 0 ? (char)(r >> 8) : " \nBy 1A-.,2019{}\":text"[(r >> 8) % 22];
    }
    ent_document out;
    ent_error err = {0};
    if (ent_read_text(&out, &arena, "f", (ent_slice){bytes, size}, NULL, &err) == ENT_OK)
      assert_int_equal(ent_utf8_check(out.text), out.text.size);
    (void)!ent_read_jsonl_line(&out, &arena, "f", 1, (ent_slice){bytes, size}, NULL, &err);
    ent_arena_reset(&arena);
  }
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      TEST(test_read__encodings),    TEST(test_read__bad_text), TEST(test_read__title_author_date),
      TEST(test_read__options_win), TEST(test_read__html), TEST(test_read__html_dates),
      TEST(test_read__html_cut), TEST(test_read__html_trees), TEST(test_read__jsonl), TEST(test_read__bad_jsonl),
      TEST(test_read__random_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
