/* Task `parse`: our words, tags and trees against a treebank, aligned on characters, scored as
 * ../shared/tools/score_parse.py and the CoNLL 2018 shared task do. The treebank's own words are
 * parsed, or its text from the beginning. */
#define _POSIX_C_SOURCE 200809L /* open_memstream */
#include <stdlib.h>

#include "base/file.h"
#include "conllu.h"
#include "evaluate/figures.h"
#include "evaluate/treebank.h"

/* Columns of a document's counts: right ones of each metric, then units said and in the gold. */
enum { TOKENS, SENTENCES, WORDS, UPOS, XPOS, LEMMA, UAS, LAS, LAS_SUB, METRICS,
       SAID = METRICS, GOLD = SAID + 3, COLUMNS = GOLD + 3 };

/* Relations without subtype, in the order of Universal Dependencies' table. */
static const char *const relations[] = {
    "nsubj", "obj", "iobj", "csubj", "ccomp", "xcomp", "obl", "vocative", "expl", "dislocated",
    "advcl", "advmod", "discourse", "aux", "cop", "mark", "nmod", "appos", "nummod", "acl", "amod",
    "det", "clf", "case", "conj", "cc", "fixed", "flat", "list", "parataxis", "compound", "orphan",
    "goeswith", "reparandum", "punct", "root", "dep"};
enum { RELATIONS = sizeof relations / sizeof relations[0] };

typedef struct job {
  ent_arena arena;
  ent__treebank gold, said;
  uint32_t *pairs;
  ent__tally tally; /* a unit a document */
  ent__judged_list tags, relations;
} job;

/* ---- prediction ----------------------------------------------------------------------------- */

/* The treebank's text: its sentences as they stand, blank lines between paragraphs. */
static void text_of(ent_strbuf *out, ent_slice bytes) {
  ent_slice line;
  while (ent_next_line(&bytes, &line)) {
    if (ent_slice_starts(line, "# newdoc") || ent_slice_starts(line, "# newpar")) {
      if (out->size) ent_strbuf_puts(out, "\n\n");
    } else if (ent_slice_starts(line, "# text = ")) {
      if (out->size && out->data[out->size - 1] != '\n') ent_strbuf_putc(out, ' ');
      ent_strbuf_add(out, (ent_slice){line.data + 9, line.size - 9});
    }
  }
}

static ent_status predict_text(FILE *out, const ent_evaluation *e, ent_arena *arena, ent_slice bytes,
                               ent_error *err) {
  ent_read_options none = ENT_READ_OPTIONS_NONE;
  ent_document document;
  ent_strbuf text;
  ent_status st;
  ent_strbuf_init(&text, 0);
  text_of(&text, bytes);
  st = text.failed ? ent__no_memory(err)
                   : ent_read_text(&document, arena, e->gold, ent_strbuf_slice(&text), &none, err);
  if (st == ENT_OK) st = ent_conllu_write(out, e->engine, arena, &document, err);
  ent_strbuf_free(&text);
  return st;
}

/* Both treebanks; the text of ours is in `bytes_said`, to be freed. */
static ent_status read_banks(job *j, const ent_evaluation *e, char **bytes_said, ent_error *err) {
  ent_slice bytes;
  size_t size = 0;
  FILE *out;
  ent_status st = ent_file_read(&bytes, &j->arena, e->gold, 0, err);
  if (st == ENT_OK) st = ent__treebank_read(&j->gold, &j->arena, e->gold, bytes, err);
  if (st != ENT_OK) return st;
  out = open_memstream(bytes_said, &size);
  if (!out) return ent__no_memory(err);
  st = e->raw ? predict_text(out, e, &j->arena, bytes, err)
              : ent_conllu_reparse(out, e->engine, e->gold, err);
  if (fclose(out) != 0 && st == ENT_OK) st = ent__no_memory(err);
  if (st != ENT_OK) return st;
  if (e->predictions) fwrite(*bytes_said, 1, size, e->predictions);
  return ent__treebank_read(&j->said, &j->arena, "prediction", (ent_slice){*bytes_said, size}, err);
}

/* ---- counting ------------------------------------------------------------------------------- */

/* The document's counts in which a byte of the text lies; `at` walks on with rising bytes. */
static double *unit_at(const job *j, uint32_t byte, uint32_t *at) {
  const ent__spans *documents = &j->gold.documents;
  while (*at + 1 < documents->count && documents->items[*at + 1].begin <= byte) (*at)++;
  return j->tally.counts + (size_t)*at * j->tally.columns;
}

/* Tokens or sentences with the same span. */
static void count_spans(const job *j, const ent__spans *said, const ent__spans *gold, int column) {
  uint32_t at = 0, k = 0;
  for (uint32_t i = 0; i < gold->count; i++) unit_at(j, gold->items[i].begin, &at)[GOLD + column]++;
  at = 0;
  for (uint32_t i = 0; i < said->count; i++) {
    ent__span s = said->items[i];
    double *unit = unit_at(j, s.begin, &at);
    unit[SAID + column]++;
    while (k < gold->count && gold->items[k].begin < s.begin) k++;
    unit[column] += k < gold->count && gold->items[k].begin == s.begin && gold->items[k].end == s.end;
  }
}

static bool head_right(const job *j, const ent__word *said, const ent__word *gold) {
  if (said->head == ENT__HEADLESS || gold->head == ENT__HEADLESS) return false;
  if (said->head == ENT__ROOT || gold->head == ENT__ROOT) return said->head == gold->head;
  return j->pairs[said->head] == (uint32_t)gold->head;
}

static ent_slice base_relation(ent_slice deprel) { return ent_slice_cut(&deprel, ':'); }

static int relation_of(ent_slice deprel) {
  ent_slice base = base_relation(deprel);
  for (int i = 0; i < RELATIONS; i++)
    if (ent_slice_is(base, relations[i])) return i;
  return -1;
}

static bool count_pair(job *j, double *unit, const ent__word *s, const ent__word *g) {
  bool head = head_right(j, s, g);
  bool base = head && ent_slice_eq(base_relation(s->deprel), base_relation(g->deprel));
  unit[WORDS]++;
  unit[UPOS] += ent_slice_eq(s->upos, g->upos);
  unit[XPOS] += ent_slice_eq(s->xpos, g->xpos);
  unit[LEMMA] += ent_slice_is(g->lemma, "_") || ent_slice_eq(s->lemma, g->lemma);
  unit[UAS] += head;
  unit[LAS] += base;
  unit[LAS_SUB] += head && ent_slice_eq(s->deprel, g->deprel);
  return ent__judged_add(&j->tags, (int)ent_upos_of(g->upos), (int)ent_upos_of(s->upos)) &&
         ent__judged_add(&j->relations, relation_of(g->deprel), relation_of(s->deprel));
}

static bool count_words(job *j) {
  uint32_t at = 0;
  bool done = true;
  for (uint32_t i = 0; i < j->gold.count; i++)
    unit_at(j, j->gold.words[i].span.begin, &at)[GOLD + WORDS]++;
  at = 0;
  for (uint32_t i = 0; done && i < j->said.count; i++) {
    const ent__word *s = &j->said.words[i];
    double *unit = unit_at(j, s->span.begin, &at);
    unit[SAID + WORDS]++;
    if (j->pairs[i] != UINT32_MAX) done = count_pair(j, unit, s, &j->gold.words[j->pairs[i]]);
  }
  return done;
}

static ent_status compare(job *j, ent_error *err) {
  const ent_strbuf *a = &j->gold.text, *b = &j->said.text;
  size_t n = 0;
  bool done = true;
  while (n < a->size && n < b->size && a->data[n] == b->data[n]) n++;
  if (n < a->size || n < b->size)
    return ent_fail(err, ENT_E_FORMAT, "the texts differ at byte %zu (white space left out)", n);
  for (uint32_t i = 0; done && i < j->gold.documents.count; i++) done = ent__tally_unit(&j->tally) != NULL;
  j->pairs = done ? ent__align(&j->arena, &j->gold, &j->said) : NULL;
  if (!j->pairs) return ent__no_memory(err);
  count_spans(j, &j->said.tokens, &j->gold.tokens, TOKENS);
  count_spans(j, &j->said.sentences, &j->gold.sentences, SENTENCES);
  return count_words(j) ? ENT_OK : ent__no_memory(err);
}

/* ---- figures -------------------------------------------------------------------------------- */

static bool print_figures(const job *j) {
  static const char *const names[METRICS] = {"Tokens", "Sentences", "Words", "UPOS",   "XPOS",
                                             "Lemma",  "UAS",       "LAS",   "LAS:sub"};
  static const char *const tags[ENT_UPOS_COUNT] = {
#define TAG(name) #name,
      ENT_UPOS_LIST(TAG)
#undef TAG
  };
  ent__metric metrics[METRICS];
  ent__interval intervals[METRICS];
  double aligned = ent__tally_sum(&j->tally, WORDS);
  for (size_t m = 0; m < METRICS; m++) {
    size_t unit = m < WORDS ? m : WORDS;
    metrics[m] = (ent__metric){names[m], m, SAID + unit, m, GOLD + unit};
  }
  if (!ent__intervals_of_metrics(intervals, &j->tally, metrics, METRICS)) return false;
  printf("documents %u  sentences %u  words %u\n", j->gold.documents.count, j->gold.sentences.count,
         j->gold.count);
  printf("%-10s %7s %7s %7s %8s   95 %% of F1\n", "metric", "P", "R", "F1", "aligned");
  for (size_t m = 0; m < METRICS; m++) {
    ent__prf f = ent__prf_of_metric(&j->tally, &metrics[m]);
    printf("%-10s %7.2f %7.2f %7.2f ", names[m], 100 * f.precision, 100 * f.recall, 100 * f.f1);
    if (m > WORDS) printf("%8.2f", 100 * ent__tally_sum(&j->tally, m) / aligned);
    else printf("%8s", "-");
    printf("  %.2f - %.2f\n", 100 * intervals[m].low, 100 * intervals[m].high);
  }
  ent__print_classes(&j->tags, tags, ENT_UPOS_COUNT);
  ent__print_confusion(&j->tags, tags, ENT_UPOS_COUNT);
  ent__print_classes(&j->relations, relations, RELATIONS);
  return true;
}

ent_status ent_evaluate_parse(ent_evaluation *e, ent_error *err) {
  job j = {.tally = {.columns = COLUMNS}};
  char *bytes = NULL;
  ent_status st;
  ent_arena_init(&j.arena, 0);
  st = read_banks(&j, e, &bytes, err);
  if (st == ENT_OK) st = compare(&j, err);
  if (st == ENT_OK && !print_figures(&j)) st = ent__no_memory(err);
  ent__treebank_free(&j.gold);
  ent__treebank_free(&j.said);
  ent__tally_free(&j.tally);
  free(j.tags.items);
  free(j.relations.items);
  free(bytes);
  ent_arena_free(&j.arena);
  return st;
}
