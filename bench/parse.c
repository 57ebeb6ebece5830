/* Speed of the rooms up to the tree, on one thread: parse DATA_DIR WORDS.conllu TEXT.txt...
 *
 * WORDS.conllu gives gold words for tags and trees (sentences of natural length), the texts give
 * raw text for the scan and the segmenter. Times are the thread's processor time, the best of
 * several rounds, so that a busy machine disturbs them little. test/unit/parse.c sees to it that
 * the kernels agree. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/file.h"
#include "base/scan.h"
#include "parse/decode.h"
#include "base/kernel.h"
#include "parse/lemma.h"
#include "parse/network.h"
#include "parse/parse.h"
#include "segment/segment.h"
#include "pipeline.h"

enum { ROUNDS = 7 };

/* Seconds of processor time of this thread. */
static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void check(ent_status st, const ent_error *err) {
  if (st == ENT_OK) return;
  fprintf(stderr, "bench: %s\n", err->message);
  exit(1);
}

static void *need(void *memory) {
  if (memory) return memory;
  fprintf(stderr, "bench: out of memory\n");
  exit(1);
}

/* ---- words ----------------------------------------------------------------------------------- */

typedef struct words {
  ent_token *tokens;
  uint32_t *begin; /* sentences + 1 */
  uint32_t count, sentences;
} words;

static void read_words(words *out, ent_arena *arena, const char *path) {
  ent_error err = {0};
  ent_slice rest, line;
  check(ent_file_read(&rest, arena, path, 0, &err), &err);
  out->tokens = need(ENT_ARENA_NEW(arena, ent_token, rest.size / 10 + 1));
  out->begin = need(ENT_ARENA_NEW(arena, uint32_t, rest.size / 10 + 2));
  out->begin[0] = 0;
  while (ent_next_line(&rest, &line)) {
    int64_t id;
    if (!line.size && out->count > out->begin[out->sentences]) {
      out->begin[++out->sentences] = out->count;
    } else if (ent_slice_to_int(ent_slice_cut(&line, '\t'), &id)) {
      out->tokens[out->count++] = (ent_token){.form = ent_slice_cut(&line, '\t'), .head = -1};
    }
  }
  if (out->count > out->begin[out->sentences]) out->begin[++out->sentences] = out->count;
}

/* ---- one kernel, by stage -------------------------------------------------------------------- */

enum { READ, TAG, LEMMA, ARCS, TREE, LABELS, STAGES };
static const char *const stage_name[] = {"words in context", "tags",   "lemmas and features",
                                         "scores of heads",  "tree", "labels"};

static void tag_all(const ent__scores *s, ent_token *tokens, uint32_t *upos, uint32_t *xpos) {
  for (uint32_t j = 0; j < s->count; j++) {
    ent__network_tags(s, j, &upos[j], &xpos[j]);
    tokens[j].xpos = s->model->xpos[xpos[j]];
  }
}

static bool lemma_all(const ent__scores *s, ent_arena *arena, ent_token *tokens,
                      const uint32_t *upos, const uint32_t *xpos) {
  for (uint32_t j = 0; j < s->count; j++) {
    if (!ent__lemma_fill(s->model, arena, &tokens[j], upos[j], xpos[j], s->words[j])) return false;
  }
  return true;
}

static void by_stage(double *best, const ent__model *m, const ent__kernel *k, const words *w) {
  ent_arena arena;
  ent__seen *seen = need(ent__seen_new(3 * (size_t)m->width)); /* full from the third round on, as in long runs */
  ent_arena_init(&arena, 0);
  for (int round = 0; round < ROUNDS; round++) {
    double spent[STAGES] = {0}, t;
    for (uint32_t i = 0; i < w->sentences; i++) {
      ent_token *tokens = w->tokens + w->begin[i];
      uint32_t n = w->begin[i + 1] - w->begin[i];
      ent__scores s;
      ent_arena_reset(&arena);
      uint32_t *heads = need(ENT_ARENA_NEW(&arena, uint32_t, 4 * n));
      uint32_t *labels = heads + n, *upos = labels + n, *xpos = upos + n;
      bool good = true;
#define TIMED(stage, work) (t = now(), (void)(work), spent[stage] += now() - t)
      TIMED(READ, good = good && ent__network_read(&s, m, k, seen, &arena, tokens, n));
      TIMED(TAG, tag_all(&s, tokens, upos, xpos));
      TIMED(LEMMA, good = good && lemma_all(&s, &arena, tokens, upos, xpos));
      TIMED(ARCS, good = good && ent__network_arcs(&s, &arena));
      TIMED(TREE, good = good && ent__decode(heads, s.arc, n, k, &arena));
      TIMED(LABELS, good = good && ent__network_labels(&s, &arena, heads, labels));
#undef TIMED
      if (!good) need(NULL);
    }
    for (int k2 = 0; k2 < STAGES; k2++) {
      if (round == 0 || spent[k2] < best[k2]) best[k2] = spent[k2];
    }
  }
  ent__seen_free(seen);
  ent_arena_free(&arena);
}

static void print_kernels(const char *path, const words *w) {
  ent__model m;
  ent_error err = {0};
  check(ent__model_open(&m, path, &err), &err);
  printf("%.*s, %u sentences, %u words; thousand words/s\n", ENT_FMT(m.name), w->sentences,
         w->count);
  for (uint32_t i = 0; ent__kernel_at(i); i++) {
    double best[STAGES], all = 0;
    by_stage(best, &m, ent__kernel_at(i), w);
    printf("  %s\n", ent__kernel_at(i)->name);
    for (int k = 0; k < STAGES; k++) {
      printf("    %-20s %9.0f\n", stage_name[k], w->count / best[k] / 1e3);
      all += best[k];
    }
    double tags = best[READ] + best[TAG] + best[LEMMA];
    printf("    %-20s %9.0f\n", "tag + lemma", w->count / tags / 1e3);
    printf("    %-20s %9.0f\n", "all", w->count / all / 1e3);
  }
  ent__model_close(&m);
}

/* ---- text ------------------------------------------------------------------------------------ */

static double segment_once(ent_sentences *out, ent_arena *arena, const ent_document *document) {
  ent_error err = {0};
  ent_arena_reset(arena);
  double t = now();
  check(ent_segment(out, arena, document, &err), &err);
  return now() - t;
}

/* The scan for names, agents and what points back, over the raw text. */
static double scan_once(uint32_t *found, const ent_scan *scan, const ent_document *document) {
  double t = now();
  *found = ent_scan_run(scan, document->text);
  return now() - t;
}

static double parse_once(const ent_parser *parser, ent_sentences *sentences) {
  ent_arena arena;
  ent_error err = {0};
  ent_arena_init(&arena, 0);
  double t = now();
  for (uint32_t i = 0; i < sentences->count; i++) {
    ent_sentence *s = &sentences->items[i];
    check(ent_parser_run(parser, &arena, s->tokens, s->count, &err), &err);
  }
  t = now() - t;
  ent_arena_free(&arena);
  return t;
}

static void print_texts(const ent_scan *scan, const ent_parser *parser, const ent_slice *texts,
                        uint32_t count) {
  double segment = 0, scanned = 0, parse = 0;
  uint64_t bytes = 0, all = 0, sentences_all = 0;
  ent_arena arena;
  ent_arena_init(&arena, 0);
  for (uint32_t i = 0; i < count; i++) {
    ent_document document = {.text = texts[i]};
    ent_sentences sentences;
    double best[3] = {0};
    uint32_t found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double t[3];
      t[0] = segment_once(&sentences, &arena, &document);
      t[1] = scan_once(&found, scan, &document);
      t[2] = parse_once(parser, &sentences);
      for (int k = 0; k < 3; k++) {
        if (round == 0 || t[k] < best[k]) best[k] = t[k];
      }
    }
    segment += best[0], scanned += best[1], parse += best[2];
    bytes += texts[i].size, sentences_all += sentences.count;
    for (uint32_t k = 0; k < sentences.count; k++) all += sentences.items[k].count;
  }
  printf("raw text: %u documents, %.0f kB, %.0f words, %.0f sentences\n",
         count, (double)bytes / 1e3, (double)all, (double)sentences_all);
  printf("    %-20s %9.0f thousand words/s %7.1f MB/s\n", "segment", (double)all / segment / 1e3,
         (double)bytes / segment / 1e6);
  printf("    %-20s %9.0f thousand words/s %7.1f MB/s\n", "scan", (double)all / scanned / 1e3,
         (double)bytes / scanned / 1e6);
  printf("    %-20s %9.0f thousand words/s %7.1f MB/s\n", "tag + lemma + tree",
         (double)all / parse / 1e3, (double)bytes / parse / 1e6);
  ent_arena_free(&arena);
}

/* ---- growth ---------------------------------------------------------------------------------- */

/* The same text 1, 4, 16 ... times in one document: microseconds a word stay the same. */
static void print_document_growth(const ent_scan *scan, const ent_parser *parser,
                                  ent_slice text) {
  printf("document length: words, then microseconds a word (segment, scan, tag + lemma + tree)\n");
  for (size_t times = 1; times <= 64; times *= 4) {
    ent_arena arena;
    ent_sentences sentences;
    uint32_t found, count = 0;
    double best[3] = {0};
    ent_arena_init(&arena, 0);
    char *bytes = need(malloc(text.size * times));
    for (size_t i = 0; i < times; i++) memcpy(bytes + i * text.size, text.data, text.size);
    ent_document document = {.text = {bytes, text.size * times}};
    for (int round = 0; round < 3; round++) {
      double t[3];
      t[0] = segment_once(&sentences, &arena, &document);
      t[1] = scan_once(&found, scan, &document);
      t[2] = parse_once(parser, &sentences);
      for (int k = 0; k < 3; k++) {
        if (round == 0 || t[k] < best[k]) best[k] = t[k];
      }
    }
    for (uint32_t k = 0; k < sentences.count; k++) count += sentences.items[k].count;
    printf("    %8u %8.2f %8.2f %8.2f\n", count, 1e6 * best[0] / count, 1e6 * best[1] / count,
           1e6 * best[2] / count);
    free(bytes);
    ent_arena_free(&arena);
  }
}

/* Words of the treebank run together to sentences of one length. */
static void print_sentence_growth(const ent_parser *parser, const words *w) {
  static const uint32_t lengths[] = {5, 10, 20, 40, 80, 120, 160, 200, 250, 300, 600, 1000};
  ent_arena arena;
  ent_error err = {0};
  ent_arena_init(&arena, 0);
  printf("sentence length: words, then microseconds a word\n");
  for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
    const uint32_t n = lengths[i];
    double best = 0;
    uint32_t done = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double t = now();
      done = 0;
      for (uint32_t at = 0; at + n <= w->count && done < 12000; at += n, done += n) {
        ent_arena_reset(&arena);
        check(ent_parser_run(parser, &arena, w->tokens + at, n, &err), &err);
      }
      t = now() - t;
      if (round == 0 || t < best) best = t;
    }
    printf("    %8u %8.2f\n", n, done ? 1e6 * best / done : 0.0);
  }
  ent_arena_free(&arena);
}

int main(int argc, char **argv) {
  char path[4096];
  ent_parser *parser;
  ent_engine *engine;
  ent_error err = {0};
  ent_arena arena;
  words w = {0};
  if (argc < 4) {
    fprintf(stderr, "usage: parse DATA_DIR WORDS.conllu TEXT.txt...\n");
    return 2;
  }
  uint32_t count = (uint32_t)argc - 3;
  ent_arena_init(&arena, 0);
  read_words(&w, &arena, argv[2]);
  ent_slice *texts = need(ENT_ARENA_NEW(&arena, ent_slice, count));
  for (uint32_t i = 0; i < count; i++) {
    check(ent_file_read(&texts[i], &arena, argv[3 + i], 0, &err), &err);
  }
  check(ent_engine_open(&engine, argv[1], &err), &err);
  snprintf(path, sizeof path, "%s/model/english.ent", argv[1]);
  double t = now();
  check(ent_parser_open(&parser, path, &err), &err);
  printf("start-up of the parser %.1f ms\n", 1e3 * (now() - t));
  print_kernels(path, &w);
  print_texts(ent_engine_scan(engine), parser, texts, count);
  print_document_growth(ent_engine_scan(engine), parser, texts[0]);
  print_sentence_growth(parser, &w);
  ent_parser_close(parser);
  ent_engine_close(engine);
  ent_arena_free(&arena);
  return 0;
}
