/* Rooms lexicon and code on hand-written trees: no parser, no world. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "code/code.h"
#include "lexicon/pattern.h"
#include "parse/repair/repair.h"

/* A sentence as a table: "form lemma UPOS XPOS head deprel [entity]" a line, heads from 1. */
typedef struct scene_case {
  ent_arena arena;
  ent_document document;
  ent_sentence sentence;
  ent_token tokens[40];
  ent_mention mentions[16];
  ent_party parties[16];
  ent_amount amounts[4];
  ent_scene scene;
} scene_case;

static char text_of[4096];

static void build(scene_case *c, const char *table) {
  ent_slice rest = ent_slice_of(table);
  uint32_t n = 0, m = 0, at = 0, amounts = 0;
  memset(c, 0, sizeof *c);
  ent_arena_init(&c->arena, 0);
  while (rest.size) {
    ent_slice line = ent_slice_cut(&rest, '\n'), cell[7] = {{0}};
    int64_t head;
    for (int i = 0; i < 7 && line.data; i++) cell[i] = ent_slice_cut(&line, ' ');
    ent_token *t = &c->tokens[n];
    memcpy(text_of + at, cell[0].data, cell[0].size);
    text_of[at + cell[0].size] = ' ';
    t->begin = at;
    t->end = at + (uint32_t)cell[0].size;
    t->form = (ent_slice){text_of + at, cell[0].size};
    at = t->end + 1;
    t->lemma = cell[1];
    t->upos = (uint8_t)ent_upos_of(cell[2]);
    t->xpos = cell[3];
    assert_true(ent_slice_to_int(cell[4], &head));
    t->head = (int32_t)head - 1;
    t->deprel = cell[5];
    if (t->upos == ENT_UPOS_NUM) {
      char number[32];
      snprintf(number, sizeof number, "%.*s", ENT_FMT(t->form));
      c->amounts[amounts++] = (ent_amount){n, n, n, (uint32_t)t->head, t->begin, t->end,
                                           strtod(number, NULL), NAN, ENT_SLICE("="), ENT_SLICE("persons"),
                                           ENT_UNIT_COUNT, false};
    }
    if (cell[6].size) {
      c->parties[m] = (ent_party){.entity = cell[6]};
      c->mentions[m] = (ent_mention){.first = n, .last = n, .head = n, .begin = t->begin, .end = t->end,
                                     .kind = ENT_KIND_STATE, .how = ENT_HOW_NAME,
                                     .parties = &c->parties[m], .party_count = 1, .name = t->form};
      m++;
    }
    n++;
  }
  c->document = (ent_document){.id = ENT_SLICE("d"), .text = {text_of, at}};
  c->sentence = (ent_sentence){.begin = 0, .end = at - 1, .tokens = c->tokens, .count = n, .parsed = true};
  c->scene = (ent_scene){.document = &c->document, .sentence = &c->sentence, .mentions = c->mentions,
                         .mention_count = m, .amounts = c->amounts, .amount_count = amounts};
}

static ent_lexicon *lexicon;

/* "TUR 042 AZE happened; ..." */
static const char *coded(const char *table) {
  static char out[1024];
  scene_case *c = malloc(sizeof *c);
  ent_coder *coder;
  size_t at = 0;
  out[0] = 0;
  build(c, table);
  c->sentence.tokens = (ent_token *)(uintptr_t)ent_parse_mend(&c->arena, &c->sentence); /* as the pipeline does */
  assert_int_equal(ENT_OK, ent_coder_new(&coder, &c->arena, lexicon, &c->document, ENT_EMPTY, NULL));
  assert_int_equal(ENT_OK, ent_code(coder, &c->scene, NULL));
  ent_reports reports = ent_coder_reports(coder);
  for (uint32_t i = 0; i < reports.count; i++) {
    const ent_report *r = &reports.items[i];
    ent_slice actor = r->actor.count ? r->actor.items[0].entity : ENT_SLICE("-");
    ent_slice recipient = r->recipient.count ? r->recipient.items[0].entity : ENT_SLICE("-");
    at += (size_t)snprintf(out + at, sizeof out - at, "%s%.*s %.*s%.*s %.*s %s", i ? "; " : "",
                           ENT_FMT(actor), ENT_FMT(r->cameo), ENT_FMT(r->indicator),
                           ENT_FMT(recipient), ent_modality_name(r->modality));
    if (!isnan(r->value)) at += (size_t)snprintf(out + at, sizeof out - at, " %g", r->value);
  }
  ent_arena_free(&c->arena);
  free(c);
  return out;
}

static void test_code__active(void **state) {
  (void)state;
  assert_string_equal("TUR 042 AZE happened",
                      coded("Turkey Turkey PROPN NNP 2 nsubj TUR\nvisited visit VERB VBD 0 root\n"
                            "Azerbaijan Azerbaijan PROPN NNP 2 obj AZE"));
}

static void test_code__passive(void **state) {
  (void)state;
  assert_string_equal("TUR 042 AZE happened",
                      coded("Azerbaijan Azerbaijan PROPN NNP 3 nsubj:pass AZE\nwas be AUX VBD 3 aux:pass\n"
                            "visited visit VERB VBN 0 root\nby by ADP IN 5 case\n"
                            "Turkey Turkey PROPN NNP 3 obl:agent TUR"));
}

/* "Azerbaijan visited by Turkey": in a headline no past, but a participle. */
static void test_code__passive_headline(void **state) {
  (void)state;
  assert_string_equal("TUR 042 AZE happened",
                      coded("Azerbaijan Azerbaijan PROPN NNP 2 nsubj AZE\nvisited visit VERB VBD 0 root\n"
                            "by by ADP IN 4 case\nTurkey Turkey PROPN NNP 2 obl:agent TUR"));
  assert_string_equal("",
                      coded("Azerbaijan Azerbaijan PROPN NNP 2 nsubj AZE\nvisited visit VERB VBD 0 root\n"
                            "by by ADP IN 4 case\nTurkey Turkey PROPN NNP 2 obl:agent TUR\n. . PUNCT . 2 punct"));
}

static void test_code__relative_and_control(void **state) {
  (void)state;
  /* Turkey , which visited Azerbaijan , left */
  assert_string_equal("TUR 042 AZE happened",
                      coded("Turkey Turkey PROPN NNP 5 nsubj TUR\nwhich which PRON WDT 3 nsubj\n"
                            "visited visit VERB VBD 1 acl:relcl\nAzerbaijan Azerbaijan PROPN NNP 3 obj AZE\n"
                            "left leave VERB VBD 0 root"));
  /* Turkey agreed to visit Azerbaijan */
  assert_string_equal("TUR 042 AZE planned",
                      coded("Turkey Turkey PROPN NNP 2 nsubj TUR\nagreed agree VERB VBD 0 root\n"
                            "to to PART TO 4 mark\nvisit visit VERB VB 2 xcomp\n"
                            "Azerbaijan Azerbaijan PROPN NNP 4 obj AZE"));
}

static void test_code__modality(void **state) {
  (void)state;
  assert_string_equal("TUR 042 AZE denied",
                      coded("Turkey Turkey PROPN NNP 4 nsubj TUR\ndid do AUX VBD 4 aux\nnot not PART RB 4 advmod\n"
                            "visit visit VERB VB 0 root\nAzerbaijan Azerbaijan PROPN NNP 4 obj AZE"));
  /* a demanded act is no event: Iran urged Turkey to visit Azerbaijan */
  assert_string_equal("", coded("Iran Iran PROPN NNP 2 nsubj IRN\nurged urge VERB VBD 0 root\n"
                                "Turkey Turkey PROPN NNP 2 obj TUR\nto to PART TO 5 mark\n"
                                "visit visit VERB VB 2 xcomp\nAzerbaijan Azerbaijan PROPN NNP 5 obj AZE"));
}

static void test_code__most_specific_wins(void **state) {
  (void)state;
  assert_string_equal("TUR 073 YEM happened",
                      coded("Turkey Turkey PROPN NNP 2 nsubj TUR\nsent send VERB VBD 0 root\n"
                            "grain grain NOUN NN 2 obj\nto to ADP IN 5 case\nYemen Yemen PROPN NNP 2 obl YEM"));
  assert_string_equal("TUR 070 YEM happened",
                      coded("Turkey Turkey PROPN NNP 2 nsubj TUR\nsent send VERB VBD 0 root\n"
                            "tents tent NOUN NNS 2 obj\nto to ADP IN 5 case\nYemen Yemen PROPN NNP 3 nmod YEM"));
  assert_string_equal("", coded("Turkey Turkey PROPN NNP 2 nsubj TUR\nplayed play VERB VBD 0 root\n"
                                "Azerbaijan Azerbaijan PROPN NNP 2 obj AZE"));
}

static void test_code__reciprocal_noun(void **state) {
  (void)state;
  assert_string_equal("TUR 046 YEM happened",
                      coded("Talks talk NOUN NNS 6 nsubj\nbetween between ADP IN 3 case\n"
                            "Turkey Turkey PROPN NNP 1 nmod TUR\nand and CCONJ CC 5 cc\n"
                            "Yemen Yemen PROPN NNP 3 conj YEM\nbegan begin VERB VBD 0 root"));
}

static void test_code__measure_and_event(void **state) {
  (void)state;
  assert_string_equal("TUR 180 YEM happened; TUR CASUALTIES YEM happened 20",
                      coded("Turkey Turkey PROPN NNP 2 nsubj TUR\nkilled kill VERB VBD 0 root\n"
                            "20 20 NUM CD 5 nummod\nYemeni Yemeni ADJ JJ 5 amod YEM\n"
                            "soldiers soldier NOUN NNS 2 obj"));
}

static void test_code__headline_verb_read_as_noun(void **state) {
  (void)state;
  /* Turkey visits a neighbour , Azerbaijan: "visits" as the head of one noun phrase */
  assert_string_equal("TUR 042 AZE happened",
                      coded("Turkey Turkey PROPN NNP 2 compound TUR\nvisits visit NOUN NNS 0 root\n"
                            "Azerbaijan Azerbaijan PROPN NNP 2 appos AZE"));
}

static void test_code__headline_verb_before_a_clause(void **state) {
  (void)state;
  /* Turkey plans to visit Azerbaijan after Yemen played: "plans" as a noun, with another
   * finite verb in a clause below it */
  assert_string_equal("TUR 042 AZE planned",
                      coded("Turkey Turkey PROPN NNP 2 compound TUR\nplans plan NOUN NNS 0 root\n"
                            "to to PART TO 4 mark\nvisit visit VERB VB 2 acl\n"
                            "Azerbaijan Azerbaijan PROPN NNP 4 obj AZE\nafter after SCONJ IN 8 mark\n"
                            "they they PRON PRP 8 nsubj\nslept sleep VERB VBD 2 advcl"));
}

static void test_code__finite_verb_read_as_participle(void **state) {
  (void)state;
  /* Near Baku, Turkey visited Azerbaijan: the place as root, "visited" as a participle with an
   * object of its own */
  assert_string_equal("TUR 042 AZE happened",
                      coded("Near near ADP IN 2 case\nMay May PROPN NNP 0 root\n, , PUNCT , 4 punct\n"
                            "Turkey Turkey PROPN NNP 2 appos TUR\nvisited visit VERB VBN 4 acl\n"
                            "Azerbaijan Azerbaijan PROPN NNP 5 obj AZE"));
  /* In May Turkey visited Azerbaijan: "visited" as a participle of Turkey */
  assert_string_equal("TUR 042 AZE happened",
                      coded("In in ADP IN 2 case\nMay May PROPN NNP 3 nmod\n"
                            "Turkey Turkey PROPN NNP 0 root TUR\nvisited visit VERB VBD 3 acl\n"
                            "Azerbaijan Azerbaijan PROPN NNP 4 obj AZE"));
}

static void test_code__shared_agent_of_passives(void **state) {
  (void)state;
  /* Azerbaijan was visited and praised by Turkey */
  assert_string_equal("TUR 042 AZE happened",
                      coded("Azerbaijan Azerbaijan PROPN NNP 3 nsubj:pass AZE\nwas be AUX VBD 3 aux:pass\n"
                            "visited visit VERB VBN 0 root\nand and CCONJ CC 5 cc\n"
                            "praised praise VERB VBN 3 conj\nby by ADP IN 7 case\n"
                            "Turkey Turkey PROPN NNP 5 obl:agent TUR"));
}

static void test_code__plan_with_infinitive(void **state) {
  (void)state;
  /* Turkey plans to visit Azerbaijan */
  assert_string_equal("TUR 042 AZE planned",
                      coded("Turkey Turkey PROPN NNP 2 nsubj TUR\nplans plan VERB VBZ 0 root\n"
                            "to to PART TO 4 mark\nvisit visit VERB VB 2 xcomp\n"
                            "Azerbaijan Azerbaijan PROPN NNP 4 obj AZE"));
}

static void test_code__nobody_acts_on_himself(void **state) {
  (void)state;
  assert_string_equal("", coded("Turkey Turkey PROPN NNP 2 nsubj TUR\nvisited visit VERB VBD 0 root\n"
                                "Turkey Turkey PROPN NNP 2 obj TUR"));
}

static void test_code__one_person_killed(void **state) {
  (void)state;
  assert_string_equal("TUR 180 YEM happened; TUR CASUALTIES YEM happened 1",
                      coded("Turkey Turkey PROPN NNP 2 nsubj TUR\nkilled kill VERB VBD 0 root\n"
                            "a a DET DT 5 det\nYemeni Yemeni ADJ JJ 5 amod YEM\n"
                            "soldier soldier NOUN NN 2 obj"));
}

static void test_lexicon__bad_lines(void **state) {
  static const struct {
    const char *line, *message;
  } cases[] = {{"v:visit A:subj", "'=>' missing"},
               {"x:visit A:subj => event 042", "unknown anchor 'x:visit'"},
               {"v:visit Q:subj => event 042", "unknown element 'Q:subj'"},
               {"v:visit A:subj => happening 042", "unknown outcome 'happening'"},
               {"v:visit $nope => event 042", "unknown frame '$nope'"},
               {"v:visit +obj(a => event 042", "unknown outcome"},
               {"v:visit A:subj => event 042 loud", "unknown option 'loud'"},
               {"v:visit A[GOV:subj => event 042", "']' missing"},
               {"v: A:subj => event 042", "unknown anchor 'v:'"}};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    ent_arena arena;
    ent__shared shared = {.arena = &arena};
    ent_entry entry;
    ent_error err = {0};
    ent_arena_init(&arena, 0);
    assert_int_not_equal(ENT_OK, ent__entry_parse(&entry, &shared, ent_slice_of(cases[i].line), &err));
    if (i != 5) assert_non_null(strstr(err.message, cases[i].message));
    ent__shared_free(&shared);
    ent_arena_free(&arena);
  }
}

static void test_lexicon__elements_are_read_once(void **state) {
  ent_arena arena;
  ent__shared shared = {.arena = &arena};
  ent_entry visit, tour;
  ent_error err = {0};
  (void)state;
  ent_arena_init(&arena, 0);
  assert_int_equal(ENT_OK, ent__entry_parse(&visit, &shared, ENT_SLICE("v:visit A:subj R:obj => event 042"), &err));
  assert_int_not_equal(ENT_OK, ent__entry_parse(&tour, &shared, ENT_SLICE("v:tour A:subj R[ => event 042"), &err));
  assert_int_not_equal(ENT_OK, ent__entry_parse(&tour, &shared, ENT_SLICE("v:tour A:subj R[ => event 042"), &err));
  assert_int_equal(ENT_OK, ent__entry_parse(&tour, &shared, ENT_SLICE("v:tour R:obj? A:subj => event 042"), &err));
  assert_ptr_equal(visit.elements[0], tour.elements[1]);
  assert_ptr_not_equal(visit.elements[1], tour.elements[0]);
  assert_int_equal(3, shared.element_count);
  ent__shared_free(&shared);
  ent_arena_free(&arena);
}

/* By name and by literal, from list to word and from word to list. */
static void test_lexicon__lists(void **state) {
  static const char *const names[] = {"negation", "planning", "aid", "no_such_list"};
  static const char *const words[] = {"never", "plan", "grain", "tents", "hope"};
  (void)state;
  for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
    uint64_t lists[ENT_LEXICON_LISTS / 64] = {0};
    uint32_t word = ent_lexicon_word(lexicon, ent_slice_of(words[w]));
    ent_lexicon_lists_of(lexicon, word, lists);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
      uint32_t list = ent_lexicon_list(lexicon, ent_slice_of(names[i])), at = list & ~ENT_WORD_LIST;
      for (int again = 0; again < 2; again++) assert_int_equal(list, ent_lexicon_list_named(lexicon, names[i]));
      assert_int_equal(list && w == i, ent_lexicon_list_holds(lexicon, list, word));
      if (list) assert_int_equal(w == i, lists[at / 64] >> at % 64 & 1);
    }
  }
}

/* A literal's place is known from the first time on; no literal is no list, though an empty place looks like it. */
static void test_lexicon__list_names(void **state) {
  static const char literal[] = "negation";
  ent_list_name *known = ent_lexicon_names_known(lexicon);
  (void)state;
  assert_int_equal(ent_lexicon_known_list(known, literal), ENT_WORD_NONE);
  assert_int_equal(ent_lexicon_list_named(lexicon, literal), ent_lexicon_list(lexicon, ENT_SLICE("negation")));
  assert_int_equal(ent_lexicon_known_list(known, literal), ent_lexicon_list(lexicon, ENT_SLICE("negation")));
  assert_int_equal(ent_lexicon_known_list(known, NULL), ENT_WORD_NONE);
  assert_int_equal(ent_lexicon_list_named(lexicon, NULL), ENT_WORD_NONE);
}

/* What a candidate asks of the sentence stands in its entry. */
static void test_lexicon__candidates(void **state) {
  uint32_t count, total, send = ent_lexicon_word(lexicon, ENT_SLICE("send"));
  const ent_entry *entries = ent_lexicon_entries(lexicon, &total);
  const ent_candidate *found = ent_lexicon_find(lexicon, ENT_ANCHOR_VERB, send, &count);
  (void)state;
  assert_int_equal(2, count);
  assert_true(ent_slice_is(entries[found[0].entry].id, "send.v/1"));
  assert_int_equal(1, found[0].ends[0]);
  assert_int_equal(0, found[0].ends[1]);
  assert_int_equal(ent_held_place(ent_lexicon_list(lexicon, ENT_SLICE("aid"))), found[0].places[0]);
  assert_int_equal(0, found[1].ends[0]);
}

/* Many words at once have the numbers that each has alone. */
static void test_lexicon__words_at_once(void **state) {
  static const char *const some[] = {"send", "", "Aid", "nowhere", "visit",
                                     "a-word-that-is-much-longer-than-any-that-stands-in-a-lexicon-of-this-or-another-program"};
  ent_slice words[40];
  uint32_t numbers[40];
  (void)state;
  for (size_t i = 0; i < 40; i++) words[i] = ent_slice_of(some[i * 5 % 6]);
  ent_lexicon_words(lexicon, words, 40, numbers);
  for (size_t i = 0; i < 40; i++) assert_int_equal(ent_lexicon_word(lexicon, words[i]), numbers[i]);
  assert_int_not_equal(ENT_WORD_NONE, ent_lexicon_word(lexicon, ENT_SLICE("send")));
}

static void test_lexicon__codes(void **state) {
  (void)state;
  const ent_code_row *row = ent_lexicon_code(lexicon, ENT_SLICE("042"));
  assert_non_null(row);
  assert_true(ent_slice_is(row->type, "CONSULT"));
  assert_null(ent_lexicon_code(lexicon, ENT_SLICE("99")));
  assert_int_equal(1, ent_lexicon_quad(ENT_SLICE("CONSULT")));
  assert_int_equal(4, ent_lexicon_quad(ENT_SLICE("ASSAULT")));
  assert_int_equal(0, ent_lexicon_quad(ENT_EMPTY));
}

typedef struct findings {
  char text[4096];
  uint32_t count;
} findings;

static void note_finding(void *user, const char *file, uint32_t line, const char *message) {
  findings *f = user;
  size_t used = strlen(f->text);
  (void)file;
  snprintf(f->text + used, sizeof f->text - used, "%u %s\n", line, message);
  f->count++;
}

static void test_lexicon__check(void **state) {
  static const char *const wanted[] = {
      "7 never fires: the same as visit.v/1\n",
      "9 contradicts visit.v/1: the same pattern\n",
      "11 unknown list '@help'\n",
      "13 unknown kind or sector 'king'\n",
      "15 never matches: its conditions exclude each other: take.v/1\n",
      "17 never matches: its conditions exclude each other: hear.v/1\n",
      "21 never fires: play.v/1 asks for less and comes first\n",
      "27 entry without a golden case: lack.v/1\n",
      "27 unknown CAMEO code '990'\n"};
  ent_lexicon *wrong;
  findings f = {"", 0};
  (void)state;
  assert_int_equal(ENT_OK, ent_lexicon_open(&wrong, TEST_SOURCE_DIR "/test/fixtures/lexicon-wrong", note_finding, &f, NULL));
  assert_int_equal(0, f.count);
  ent_lexicon_check(wrong, note_finding, &f);
  for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++)
    if (!strstr(f.text, wanted[i])) fail_msg("missing: %sin:\n%s", wanted[i], f.text);
  assert_null(strstr(f.text, "23 ")); /* "+obj" with "-obj(grain)" may match */
  assert_null(strstr(f.text, "\n25 "));
  ent_lexicon_close(wrong);
}

static int open_fixture(void **state) {
  ent_error err = {0};
  (void)state;
  return ent_lexicon_open(&lexicon, TEST_SOURCE_DIR "/test/fixtures/lexicon", NULL, NULL, &err);
}

static int close_fixture(void **state) {
  (void)state;
  ent_lexicon_close(lexicon);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_code__active),
      cmocka_unit_test(test_code__passive),
      cmocka_unit_test(test_code__passive_headline),
      cmocka_unit_test(test_code__relative_and_control),
      cmocka_unit_test(test_code__modality),
      cmocka_unit_test(test_code__most_specific_wins),
      cmocka_unit_test(test_code__reciprocal_noun),
      cmocka_unit_test(test_code__measure_and_event),
      cmocka_unit_test(test_code__headline_verb_read_as_noun),
      cmocka_unit_test(test_code__headline_verb_before_a_clause),
      cmocka_unit_test(test_code__finite_verb_read_as_participle),
      cmocka_unit_test(test_code__shared_agent_of_passives),
      cmocka_unit_test(test_code__plan_with_infinitive),
      cmocka_unit_test(test_code__nobody_acts_on_himself),
      cmocka_unit_test(test_code__one_person_killed),
      cmocka_unit_test(test_lexicon__bad_lines),
      cmocka_unit_test(test_lexicon__elements_are_read_once),
      cmocka_unit_test(test_lexicon__lists), cmocka_unit_test(test_lexicon__list_names),
      cmocka_unit_test(test_lexicon__candidates),
      cmocka_unit_test(test_lexicon__words_at_once),
      cmocka_unit_test(test_lexicon__codes),
      cmocka_unit_test(test_lexicon__check),
  };
  return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
