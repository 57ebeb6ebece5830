/* In: a document, or a file in CoNLL-U. Out: its words, tags and trees in CoNLL-U. */
#include "conllu.h"

#include <stdlib.h>

#include "base/file.h"
#include "segment/segment.h"

static void print_column(FILE *out, ent_slice text) {
  if (text.size) fprintf(out, "\t%.*s", ENT_FMT(text));
  else fprintf(out, "\t_");
}

static void print_word(FILE *out, const ent_token *t, uint32_t number, const char *misc, size_t misc_size) {
  fprintf(out, "%u\t%.*s", number, ENT_FMT(t->form));
  print_column(out, t->lemma);
  fprintf(out, "\t%s", ent_upos_name((ent_upos)t->upos));
  print_column(out, t->xpos);
  print_column(out, t->feats);
  fprintf(out, "\t%d", t->head + 1);
  print_column(out, t->deprel);
  fprintf(out, "\t_\t%.*s\n", (int)misc_size, misc);
}

/* ---- text ------------------------------------------------------------------------------------ */

/* Unique in the output, and without the slash that the format keeps for itself. */
static void print_sentence_id(FILE *out, ent_slice document, uint32_t number) {
  fprintf(out, "# sent_id = ");
  for (size_t i = 0; i < document.size; i++) {
    char c = document.data[i];
    fputc(c == '/' || (uint8_t)c <= ' ' ? '-' : c, out);
  }
  fprintf(out, "-%u\n", number);
}

/* One token of the text with its words (don't: do, n't). Returns how many words that were. */
static uint32_t print_token(FILE *out, const char *text, const ent_token *t, uint32_t left, uint32_t number) {
  uint32_t n = 1;
  while (n < left && t[n].flags & ENT_TOKEN_PART && t[n].begin == t[n - 1].end) n++;
  bool joined = n < left && t[n].begin == t[n - 1].end;
  const char *misc = joined ? "SpaceAfter=No" : "_";
  if (n > 1) {
    fprintf(out, "%u-%u\t%.*s\t_\t_\t_\t_\t_\t_\t_\t%s\n", number, number + n - 1,
           (int)(t[n - 1].end - t[0].begin), text + t[0].begin, misc);
    misc = "_";
  }
  for (uint32_t k = 0; k < n; k++) print_word(out, &t[k], number + k, misc, strlen(misc));
  return n;
}

ent_status ent_conllu_write(FILE *out, const ent_engine *engine, ent_arena *arena,
                            const ent_document *document, ent_error *err) {
  ent_sentences sentences;
  ent_status st = ent_segment(&sentences, arena, document, err);
  uint32_t paragraph = UINT32_MAX;
  if (st != ENT_OK) return st;
  fprintf(out, "# newdoc id = %.*s\n", ENT_FMT(document->id));
  for (uint32_t i = 0; i < sentences.count; i++) {
    ent_sentence *s = &sentences.items[i];
    st = ent_parser_run(ent_engine_parser(engine), arena, s->tokens, s->count, err);
    if (st != ENT_OK) return st;
    if (s->paragraph != paragraph) fprintf(out, "# newpar\n");
    paragraph = s->paragraph;
    print_sentence_id(out, document->id, s->number + 1);
    fprintf(out, "# text = ");
    for (uint32_t k = 0; k < s->count; k++) {
      const ent_token *t = &s->tokens[k];
      if (k && t->begin > t[-1].end) fputc(' ', out); /* whatever white space there was */
      fwrite(document->text.data + t->begin, 1, t->end - t->begin, out);
    }
    fputc('\n', out);
    for (uint32_t k = 0, n; k < s->count; k += n) {
      n = print_token(out, document->text.data, s->tokens + k, s->count - k, k + 1);
    }
    fputc('\n', out);
  }
  return ENT_OK;
}

/* ---- CoNLL-U --------------------------------------------------------------------------------- */

typedef struct block {
  ent_slice lines[4096];
  uint32_t count;
} block;

static bool is_word_line(ent_slice line) {
  ent_slice id = ent_slice_cut(&line, '\t');
  int64_t number;
  return ent_slice_to_int(id, &number);
}

static ent_status print_block(FILE *out, const ent_engine *engine, ent_arena *arena, const block *b,
                              ent_error *err) {
  ent_token *tokens = ENT_ARENA_NEW(arena, ent_token, b->count + 1);
  uint32_t count = 0, at = 0;
  ent_status st;
  if (!tokens) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < b->count; i++) {
    ent_slice line = b->lines[i];
    if (!is_word_line(line)) continue;
    ent_slice_cut(&line, '\t');
    tokens[count].form = ent_slice_cut(&line, '\t');
    tokens[count].head = -1;
    count++;
  }
  st = count ? ent_parser_run(ent_engine_parser(engine), arena, tokens, count, err) : ENT_OK;
  if (st != ENT_OK) return st;
  for (uint32_t i = 0; i < b->count; i++) {
    ent_slice line = b->lines[i], misc = line;
    if (!is_word_line(line)) {
      fprintf(out, "%.*s\n", ENT_FMT(line));
      continue;
    }
    for (int c = 0; c < 9; c++) ent_slice_cut(&misc, '\t');
    if (!misc.size) misc = ENT_SLICE("_");
    print_word(out, &tokens[at], at + 1, misc.data, misc.size);
    at++;
  }
  fputc('\n', out);
  return ENT_OK;
}

ent_status ent_conllu_reparse(FILE *out, const ent_engine *engine, const char *path,
                              ent_error *err) {
  ent_arena file, scratch;
  ent_slice rest, line;
  block *b = malloc(sizeof *b);
  uint64_t number = 0;
  ent_status st = ENT_E_NOMEM;
  ent_arena_init(&file, 0);
  ent_arena_init(&scratch, 0);
  if (!b) goto out;
  b->count = 0;
  st = ent_file_read(&rest, &file, path, 0, err);
  while (st == ENT_OK) {
    bool more = ent_next_line(&rest, &line);
    number++;
    if (more && line.size) {
      if (b->count == sizeof b->lines / sizeof b->lines[0]) {
        st = ent_fail(err, ENT_E_LIMIT, "sentence of more than %u lines", b->count);
        ent_error_at(err, path, number);
        break;
      }
      b->lines[b->count++] = line;
      continue;
    }
    if (b->count) st = print_block(out, engine, &scratch, b, err);
    b->count = 0;
    ent_arena_reset(&scratch);
    if (!more) break;
  }
out:
  free(b);
  ent_arena_free(&file);
  ent_arena_free(&scratch);
  return st;
}
