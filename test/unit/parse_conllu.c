/* CoNLL-U at the format level (levels 1 and 2 of the Universal Dependencies validator): what
 * `entente parse` prints, and our own treebank. Ten columns, ids and ranges in order, # text equal
 * to the words, known tags, sorted features, one root and no cycle. */
#define _POSIX_C_SOURCE 200809L /* popen, readlink */
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "model/sentence.h"

enum { WORDS_MAX = 1001, COLUMNS = 10 };

typedef struct checked {
  char error[256];
  uint32_t sentences, words, ranges;
} checked;

static bool wrong(checked *out, const char *what, ent_slice where) {
  snprintf(out->error, sizeof out->error, "%s: '%.*s'", what, ENT_FMT(where));
  return false;
}

static ent_slice after(ent_slice s, size_t bytes) {
  return (ent_slice){s.data + bytes, s.size - bytes};
}

static bool is_word(ent_slice s, const char *also) {
  for (size_t i = 0; i < s.size; i++) {
    if (!islower((unsigned char)s.data[i]) && !strchr(also, s.data[i])) return false;
  }
  return s.size > 0;
}

/* Name=Value pairs in order of their names, capitals and small letters alike. */
static bool features_hold(ent_slice feats) {
  ent_slice last = ENT_EMPTY;
  if (ent_slice_is(feats, "_")) return true;
  while (feats.data && feats.size) {
    ent_slice pair = ent_slice_cut(&feats, '|'), name = ent_slice_cut(&pair, '=');
    if (!name.size || !pair.size || !isupper((unsigned char)name.data[0])) return false;
    size_t n = last.size < name.size ? last.size : name.size;
    int order = last.size ? strncasecmp(last.data, name.data, n) : -1;
    if (order > 0 || (order == 0 && last.size >= name.size)) return false;
    last = name;
  }
  return true;
}

/* Bytes of the white space that begins here: Unicode's, as the validator sees it. */
static size_t white(ent_slice s) {
  static const char *const wide[] = {"\xC2\xA0",     "\xC2\x85",     "\xE1\x9A\x80",
                                     "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF",
                                     "\xE2\x81\x9F", "\xE3\x80\x80"};
  if (!s.size) return 0;
  if (isspace((unsigned char)s.data[0]) || (s.data[0] >= 0x1C && s.data[0] <= 0x1F)) return 1;
  for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
    if (ent_slice_starts(s, wide[i])) return strlen(wide[i]);
  }
  bool quad = ent_slice_starts(s, "\xE2\x80") && s.size > 2;
  return quad && (uint8_t)s.data[2] >= 0x80 && (uint8_t)s.data[2] <= 0x8A ? 3 : 0;
}

/* Takes a token off the text, and the space after it. */
static bool take(ent_slice *text, ent_slice form, bool space_after) {
  if (text->size < form.size || memcmp(text->data, form.data, form.size) != 0) return false;
  *text = after(*text, form.size);
  if (text->size && (white(*text) > 0) != space_after) return false;
  for (size_t n; (n = white(*text)) > 0;) *text = after(*text, n);
  return true;
}

static bool tree_holds(const int64_t *heads, int64_t count) {
  int64_t roots = 0;
  for (int64_t i = 0; i < count; i++) {
    int64_t steps = 0;
    roots += heads[i] == 0;
    for (int64_t w = i + 1; w; w = heads[w - 1]) {
      if (w < 0 || w > count || steps++ > count) return false;
    }
  }
  return roots == 1;
}

static bool word_holds(checked *out, const ent_slice *c, int64_t *head) {
  if (!c[1].size || !c[2].size) return wrong(out, "empty form or lemma", c[0]);
  if (!ent_slice_is(c[3], "X") && ent_upos_of(c[3]) == ENT_UPOS_X) return wrong(out, "UPOS", c[3]);
  if (!features_hold(c[5])) return wrong(out, "features", c[5]);
  if (!ent_slice_to_int(c[6], head) || *head < 0) return wrong(out, "head", c[6]);
  if (!is_word(c[7], ":")) return wrong(out, "relation", c[7]);
  if (ent_slice_is(c[7], "root") != (*head == 0)) return wrong(out, "root and its label", c[7]);
  return ent_slice_is(c[8], "_") || wrong(out, "enhanced graph", c[8]);
}

/* One block of lines. */
static bool sentence_holds(checked *out, const ent_slice *lines, uint32_t count) {
  static int64_t heads[WORDS_MAX];
  int64_t words = 0, range_end = 0;
  ent_slice text = ENT_EMPTY;
  bool named = false, said = false;
  for (uint32_t i = 0; i < count; i++) {
    ent_slice line = lines[i], c[COLUMNS];
    if (line.data[0] == '#') {
      if (words) return wrong(out, "comment among words", line);
      named |= line.size > 12 && memcmp(line.data, "# sent_id = ", 12) == 0;
      if (line.size > 9 && memcmp(line.data, "# text = ", 9) == 0) {
        text = after(line, 9), said = true;
        if (isspace((unsigned char)text.data[text.size - 1]))
          return wrong(out, "space at end", line);
      }
      continue;
    }
    uint32_t columns = 0;
    for (ent_slice rest = line; columns < COLUMNS; columns++) {
      if (!rest.data) break;
      c[columns] = ent_slice_cut(&rest, '\t');
      if (!c[columns].size) return wrong(out, "empty column", line);
      if (columns == COLUMNS - 1 && rest.data && rest.size) return wrong(out, "columns", line);
    }
    if (columns < COLUMNS) return wrong(out, "too few columns", line);
    bool space_after = !ent_slice_is(c[9], "SpaceAfter=No");
    ent_slice second = c[0], first = ent_slice_cut(&second, '-');
    int64_t id, end;
    if (!ent_slice_to_int(first, &id) || id != words + 1) return wrong(out, "id", c[0]);
    if (second.data && second.size) {
      if (!ent_slice_to_int(second, &end) || end <= id || range_end > words)
        return wrong(out, "range", c[0]);
      for (int k = 2; k < COLUMNS - 1; k++) {
        if (!ent_slice_is(c[k], "_")) return wrong(out, "range with tags", line);
      }
      if (!take(&text, c[1], space_after)) return wrong(out, "range is not the text", line);
      range_end = end;
      out->ranges++;
      continue;
    }
    if (words == WORDS_MAX) return wrong(out, "too long", line);
    if (!word_holds(out, c, &heads[words])) return false;
    words++;
    if (words > range_end && !take(&text, c[1], space_after))
      return wrong(out, "word is not the text", line);
    if (words <= range_end && !space_after) return wrong(out, "space within a range", line);
  }
  if (!named || !said) return wrong(out, "no sent_id or text", ENT_EMPTY);
  if (text.size) return wrong(out, "text left over", text);
  if (range_end > words) return wrong(out, "range past the end", ENT_EMPTY);
  if (!tree_holds(heads, words)) return wrong(out, "no tree", lines[0]);
  out->sentences++;
  out->words += (uint32_t)words;
  return true;
}

static bool file_holds(checked *out, ent_slice file) {
  static ent_slice lines[4 * WORDS_MAX];
  ent_slice line;
  uint32_t count = 0;
  *out = (checked){0};
  if (file.size && file.data[file.size - 1] != '\n') return wrong(out, "no line end", ENT_EMPTY);
  while (ent_next_line(&file, &line)) {
    if (line.size && count < sizeof lines / sizeof *lines) {
      lines[count++] = line;
    } else if (!line.size) {
      if (!count) return wrong(out, "two empty lines", ENT_EMPTY);
      if (!sentence_holds(out, lines, count)) return false;
      count = 0;
    }
  }
  return count == 0 || wrong(out, "no empty line at the end", ENT_EMPTY);
}

/* ---- tests ----------------------------------------------------------------------------------- */

static void test_parse_conllu__checker(void **state) {
  static const char good[] =
      "# sent_id = 1\n# text = Don't go.\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
      "1\tDo\tdo\tAUX\tVB\tMood=Imp|VerbForm=Fin\t3\taux\t_\t_\n"
      "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n"
      "3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
      "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n";
  static const struct {
    const char *from, *to;
  } faults[] = {{"3\taux", "1\taux"},
                {"4\t.\t.", "5\t.\t."},
                {"Don't go.\n1", "Do go.\n1"},
                {"0\troot", "1\tdep"},
                {"Mood=Imp|", "Zeal=Imp|"},
                {"\tVB\t_\t0", "\tVB\t0"},
                {"SpaceAfter=No", "_"},
                {"PUNCT", "PUNKT"},
                {"1-2\t", "1-1\t"},
                {"3\tadvmod", "9\tadvmod"},
                {"# sent_id = 1\n", "# \n"},
                {"punct\t_\t_\n\n", "punct\t_\t_\n"}};
  checked got;
  (void)state;
  assert_true(file_holds(&got, ent_slice_of(good)));
  assert_int_equal(got.words, 4);
  for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
    char bad[sizeof good + 32];
    const char *at = strstr(good, faults[i].from);
    assert_non_null(at);
    snprintf(bad, sizeof bad, "%.*s%s%s", (int)(at - good), good, faults[i].to,
             at + strlen(faults[i].from));
    assert_false(file_holds(&got, ent_slice_of(bad)));
  }
}

static void test_parse_conllu__own_treebank(void **state) {
  static const char *const files[] = {"news-dev", "news-train", "news-short"};
  (void)state;
  for (int i = 0; i < 3; i++) {
    char path[4096];
    ent_arena arena;
    ent_slice file;
    ent_error err = {0};
    checked got;
    snprintf(path, sizeof path, "%s/test/treebank/%s.conllu", TEST_SOURCE_DIR, files[i]);
    ent_arena_init(&arena, 0);
    assert_int_equal(ent_file_read(&file, &arena, path, 0, &err), ENT_OK);
    if (!file_holds(&got, file)) fail_msg("%s: %s", files[i], got.error);
    assert_true(got.sentences >= 50 && got.ranges > 5);
    ent_arena_free(&arena);
  }
}

/* Text of every kind that has broken a reader of CoNLL-U somewhere. */
static const char text[] =
    "Pakistan's Prime Minister, Imran Khan, who doesn't travel much, can't come.\n\n"
    "\"We cannot wait,\" he said - \xE2\x80\x9Cnot now\xE2\x80\x9D\xE2\x80\x94"
    "and left.Then he\xE2\x80\x99s back\r\n"
    "on   the next\tline... IlhamAliyev met (again) the U.S. envoy, Gen. A. B. C. Smith: No. 5!?\n"
    "\n"
    "# not a comment = here\n\n1\t2\t3\tof a table\n\n* item one\n* item two - 25% | a_b _ \\ _\n\n"
    "HEADLINE WITHOUT A STOP\n\n_\n\n--\n\n"
    "\xEF\xBB\xBFstart \xC2\xA0 hard\xC2\xA0space \xE2\x80\x8B zero \xC2\xAD soft\n\n"
    "$12.5bn, 1,234.5 km\xC2\xB2 in 2018/19; http://example.org/a_b?c=d#e or a.b@c.org "
    "\xF0\x9F\x98\x80\n\n"
    "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0 \xE4\xB8\xAD\xE6\x96\x87 "
    "\xD8\xA8\xD8\xA7\xD9\x83\xD9\x88 he'd've gonna y'all's dogs' o'clock 'tis rock'n'roll\n";

/* The program stands beside the folder of the tests; else there is nothing to test. */
static bool find_program(char *out, size_t size) {
  char self[3000];
  ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
  if (n <= 0) return false;
  self[n] = 0;
  *strrchr(self, '/') = 0;
  snprintf(out, size, "%s/../entente", self);
  return access(out, X_OK) == 0;
}

static char *read_program(const char *command, size_t *size) {
  FILE *in = popen(command, "r");
  size_t room = 1 << 20;
  char *out = malloc(room);
  assert_true(in && out);
  *size = 0;
  for (size_t n; (n = fread(out + *size, 1, room - *size, in)) > 0;) {
    *size += n;
    if (*size == room) out = realloc(out, room *= 2);
    assert_non_null(out);
  }
  assert_int_equal(pclose(in), 0);
  return out;
}

static void parse_and_check(const char *program, const char *bytes, size_t count) {
  char path[] = "conllu-test-XXXXXX", command[4200];
  checked got;
  size_t size;
  int fd = mkstemp(path);
  assert_true(fd >= 0);
  assert_int_equal(write(fd, bytes, count), (ssize_t)count);
  close(fd);
  snprintf(command, sizeof command, "'%s' parse --data '%s/data' %s", program, TEST_SOURCE_DIR,
           path);
  char *out = read_program(command, &size);
  unlink(path);
  if (!file_holds(&got, (ent_slice){out, size})) fail_msg("%s", got.error);
  free(out);
}

static void test_parse_conllu__program(void **state) {
  char program[4096], noise[6000];
  const size_t length = sizeof noise / (sizeof text - 1) * (sizeof text - 1);
  uint64_t seed = 88172645463325252u;
  (void)state;
  if (!find_program(program, sizeof program)) skip();
  parse_and_check(program, text, sizeof text - 1);
  /* The same over and over, with letters changed at random. */
  for (int round = 0; round < 6; round++) {
    for (size_t i = 0; i < length; i++) {
      seed ^= seed << 13, seed ^= seed >> 7, seed ^= seed << 17;
      /* Bytes of longer characters stay: what is not UTF-8 is refused. */
      char c = text[i % (sizeof text - 1)];
      noise[i] = (uint8_t)c >= 0x80 || (seed >> 40 & 7) ? c : (char)(32 + (seed >> 33) % 95);
    }
    parse_and_check(program, noise, length);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_parse_conllu__checker),
      cmocka_unit_test(test_parse_conllu__own_treebank),
      cmocka_unit_test(test_parse_conllu__program),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
