/* The parser's front: opens a model, cuts sentences that are too long, runs the network, finds the
 * tree and fills in the tokens. Cost grows with the square of the length of a part (its arcs), or
 * with the cube where a projective search is needed; parts are at most PART_MAX tokens. */
#include "parse/parse.h"

#include <stdlib.h>

#include "base/kernel.h"
#include "parse/decode.h"
#include "parse/lemma.h"
#include "parse/model.h"
#include "parse/network.h"

enum { PART_MAX = 300, PART_MIN = 100 };

struct ent_parser {
  ent__model model;
  const ent__kernel *kernel;
  ent__seen *seen;
  uint32_t join; /* label between the parts of an overlong sentence */
};

ent_status ent_parser_open(ent_parser **out, const char *path, ent_error *err) {
  ent_parser *p = calloc(1, sizeof *p);
  *out = NULL;
  if (!p) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  ent_status st = ent__model_open(&p->model, path, err);
  if (st != ENT_OK) {
    free(p);
    return st;
  }
  p->kernel = ent__kernel_at(0);
  p->seen = ent__seen_new(3 * (size_t)p->model.width);
  if (!p->seen) {
    ent_parser_close(p);
    return ent_fail(err, ENT_E_NOMEM, "out of memory");
  }
  p->join = p->model.root_deprel == 0 ? 1 : 0;
  for (uint32_t i = 0; i < p->model.deprel_count; i++) {
    if (ent_slice_is(p->model.deprel[i], "parataxis")) p->join = i;
  }
  *out = p;
  return ENT_OK;
}

void ent_parser_close(ent_parser *parser) {
  if (!parser) return;
  ent__model_close(&parser->model);
  ent__seen_free(parser->seen);
  free(parser);
}

ent_slice ent_parser_version(const ent_parser *parser) { return parser->model.name; }

const char *ent_parser_kernel(uint32_t index) {
  const ent__kernel *kernel = ent__kernel_at(index);
  return kernel ? kernel->name : NULL;
}

bool ent_parser_use_kernel(ent_parser *parser, const char *name) {
  for (uint32_t i = 0; ent__kernel_at(i); i++) {
    if (strcmp(ent__kernel_at(i)->name, name) != 0) continue;
    /* Words that another kernel read would hide what this one makes of them. */
    ent__seen *seen = ent__seen_new(3 * (size_t)parser->model.width);
    if (!seen) return false;
    ent__seen_free(parser->seen);
    parser->seen = seen;
    parser->kernel = ent__kernel_at(i);
    return true;
  }
  return false;
}

/* How good a place to cut lies after this token: ends of sentences, then clauses, then commas. */
static int cut_quality(ent_slice form) {
  if (form.size != 1) return 0;
  switch (form.data[0]) {
    case '.': case '!': case '?': return 4;
    case ';': case ':': return 3;
    case ',': return 2;
    case ')': case '-': return 1;
    default: return 0;
  }
}

/* Length of the next part: the whole rest, or up to the last of the best cuts. */
static uint32_t part_length(const ent_token *tokens, uint32_t count) {
  uint32_t cut = PART_MAX;
  int quality = 0;
  if (count <= PART_MAX) return count;
  for (uint32_t i = PART_MIN; i < PART_MAX; i++) {
    int q = cut_quality(tokens[i].form);
    if (q && q >= quality) cut = i + 1, quality = q;
  }
  return cut;
}

/* What the lemma needs to know of a word. */
typedef struct tagged {
  uint32_t upos, xpos;
  ent__seen_word *seen;
} tagged;

static void fill_in(const ent__scores *s, ent_token *tokens, const uint32_t *heads,
                    const uint32_t *labels, tagged *words) {
  for (uint32_t i = 0; i < s->count; i++) {
    ent__network_tags(s, i, &words[i].upos, &words[i].xpos);
    words[i].seen = s->words[i];
    tokens[i].upos = s->model->upos[words[i].upos];
    tokens[i].xpos = s->model->xpos[words[i].xpos];
    tokens[i].head = (int32_t)heads[i] - 1;
    tokens[i].deprel = s->model->deprel[labels[i]];
  }
}

/* Where the words' states are kept; nowhere if `rows` is NULL. */
typedef struct keeper {
  int8_t *rows;
  float *scale;
} keeper;

static void keep(const keeper *to, const ent__scores *s, uint32_t from) {
  if (!to->rows) return;
  memcpy(to->rows + (size_t)from * s->model->width, s->states, (size_t)s->count * s->model->width);
  memcpy(to->scale + from, s->scale, s->count * sizeof *s->scale);
}

/* One part: tags and tree, heads counted within the part. Scratch is given back. */
static bool run_part(const ent_parser *p, ent_arena *arena, ent_token *all, uint32_t from, uint32_t count, const keeper *to) {
  ent_token *tokens = all + from;
  tagged words[PART_MAX];
  ent_arena_mark mark = ent_arena_get_mark(arena);
  ent__scores s;
  bool good = ent__network_read(&s, &p->model, p->kernel, p->seen, arena, tokens, count) &&
              ent__network_arcs(&s, arena);
  uint32_t *heads = good ? ENT_ARENA_NEW(arena, uint32_t, count) : NULL;
  uint32_t *labels = good ? ENT_ARENA_NEW(arena, uint32_t, count) : NULL;
  good = heads && labels && ent__decode(heads, s.arc, count, p->kernel, arena) &&
         ent__network_labels(&s, arena, heads, labels);
  if (good) {
    fill_in(&s, tokens, heads, labels, words);
    keep(to, &s, from);
  }
  ent_arena_rewind(arena, mark);
  for (uint32_t i = 0; good && i < count; i++) {
    good = ent__lemma_fill(&p->model, arena, &tokens[i], words[i].upos, words[i].xpos, words[i].seen);
  }
  return good;
}

static ent_status run(const ent_parser *parser, ent_arena *arena, ent_token *tokens, uint32_t count, const keeper *to, ent_error *err) {
  int32_t root = -1; /* of the first part: the others hang on it */
  for (uint32_t from = 0, n; from < count; from += n) {
    n = part_length(tokens + from, count - from);
    if (!run_part(parser, arena, tokens, from, n, to)) {
      return ent_fail(err, ENT_E_NOMEM, "out of memory");
    }
    int32_t own = -1;
    for (uint32_t i = from; i < from + n; i++) {
      if (tokens[i].head < 0) {
        own = (int32_t)i;
      } else {
        tokens[i].head += (int32_t)from;
      }
    }
    if (root >= 0) {
      tokens[own].head = root;
      tokens[own].deprel = parser->model.deprel[parser->join];
    } else {
      root = own;
    }
  }
  return ENT_OK;
}

ent_status ent_parser_run(const ent_parser *parser, ent_arena *arena, ent_token *tokens,
                          uint32_t count, ent_error *err) {
  return run(parser, arena, tokens, count, &(keeper){0}, err);
}

ent_status ent_parser_run_sentence(const ent_parser *parser, ent_arena *arena, ent_sentence *sentence, ent_error *err) {
  uint32_t width = parser->model.width;
  keeper to = {ENT_ARENA_SCRATCH(arena, int8_t, (size_t)sentence->count * width), ENT_ARENA_SCRATCH(arena, float, sentence->count)};
  if (!to.rows || !to.scale) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  ent_status st = run(parser, arena, sentence->tokens, sentence->count, &to, err);
  if (st == ENT_OK) sentence->states = (ent_states){to.rows, to.scale, width};
  sentence->parsed = st == ENT_OK;
  return st;
}
