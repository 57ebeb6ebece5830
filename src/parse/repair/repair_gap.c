/* In: tokens with heads. Out: the same, or a copy in which a name and its figure behind a counted object ("expelled 40 Russian
 * diplomats, |France 35|"), or a name and its year behind a dated verb ("joined in 1949, |Sweden in 2024|"), are a clause whose verb
 * was left out, no more names of what the verb acts on. Gapping: Ross 1970, "Gapping
 * and the order of constituents"; the relations are those of Universal Dependencies: the name takes the verb's place beside it
 * (parataxis), and the figure is its orphan. */
#include "parse/repair/repair_tree.h"

enum { MAX_UP = 6 };

static bool ends_phrase(const ent_sentence *s, uint32_t at) {
  return at >= s->count || s->tokens[at].upos == ENT_UPOS_PUNCT || s->tokens[at].upos == ENT_UPOS_CCONJ;
}

static bool is_year(ent_slice form) { return form.size == 4 && (form.data[0] == '1' || form.data[0] == '2'); }

/* The first word of the name that ends before the figure at `number`; `number` if none stands there behind a comma or "and". */
static uint32_t name_before(const ent_sentence *s, const ent_token *tokens, uint32_t number) {
  uint32_t first = number;
  while (first > 0 && tokens[first - 1].upos == ENT_UPOS_PROPN) first--;
  if (first == number || first < 2) return number;
  return is(tokens[first - 1].form, ",") || is(tokens[first - 1].form, ";") || s->tokens[first - 1].upos == ENT_UPOS_CCONJ ? first : number;
}

/* The verb above the word that has a counted object of its own before it and gives it to nobody ("gave Chile 9 and Peru 5" may be
 * either); -1. */
static int32_t verb_of_list(const ent_token *tokens, uint32_t count, uint32_t word) {
  int32_t at = (int32_t)word;
  for (int hops = 0; hops < MAX_UP && tokens[at].head >= 0; hops++) {
    at = tokens[at].head;
    if (tokens[at].upos != ENT_UPOS_VERB) continue;
    if (at > (int32_t)word || !has_child(tokens, count, (uint32_t)at, "nsubj") || has_child(tokens, count, (uint32_t)at, "iobj")) return -1;
    for (uint32_t i = (uint32_t)at + 1; i < word; i++)
      if (tokens[i].head == at && is(tokens[i].deprel, "obj")) return tokens[i].upos == ENT_UPOS_NOUN && has_child(tokens, count, i, "nummod") ? at : -1;
    return -1;
  }
  return -1;
}

static void cut(ent_token *tokens, uint32_t first, uint32_t number, int32_t verb) {
  uint32_t name = number - 1;
  for (uint32_t i = first; i < name; i++) {
    tokens[i].head = (int32_t)name;
    tokens[i].deprel = ENT_SLICE("compound");
  }
  tokens[name].head = verb;
  tokens[name].deprel = ENT_SLICE("parataxis");
  tokens[number].head = (int32_t)name;
  tokens[number].deprel = ENT_SLICE("orphan");
  tokens[first - 1].head = (int32_t)name;
}

/* The date behind the name, even of what did not happen (code/again.c tells nothing of that): "Sweden |only in March 2024|", "Chile |in 2024|"; its head, or -1. */
static int32_t date_behind(const ent_sentence *s, const ent_token *tokens, uint32_t name) {
  static const char *const words[] = {"only", "too", "also", "already", "not", NULL};
  uint32_t at = name + 1;
  while (at < s->count && one_of(tokens[at].form, words)) at++;
  if (at + 1 >= s->count || tokens[at].upos != ENT_UPOS_ADP || !(is(tokens[at].form, "in") || is(tokens[at].form, "on"))) return -1;
  for (uint32_t i = at + 1; i < s->count && i < at + 4; i++)
    if (tokens[i].upos == ENT_UPOS_NUM && is_year(tokens[i].form)) return tokens[at].head > (int32_t)at ? tokens[at].head : -1;
  return -1;
}

/* The verb above the name that has a subject before it and a year of its own before the name; -1. */
static int32_t dated_verb(const ent_token *tokens, uint32_t count, uint32_t name) {
  int32_t at = tokens[name].head;
  for (int hops = 0; hops < MAX_UP && at >= 0 && tokens[at].upos != ENT_UPOS_VERB; hops++) at = tokens[at].head;
  if (at < 0 || at > (int32_t)name || tokens[at].upos != ENT_UPOS_VERB || !has_child(tokens, (uint32_t)at, (uint32_t)at, "nsubj")) return -1;
  for (uint32_t i = (uint32_t)at + 1; i < name && i < count; i++)
    if (tokens[i].upos == ENT_UPOS_NUM && is_year(tokens[i].form)) return at;
  return -1;
}

/* "Norway joined in 1949, |Sweden in 2024|", "recognised it in 2008 and |Kenya in 2012|": a name with a date of its own; whether it
 * did the same or had it done, code/again.c says. */
static const ent_token *dated_names(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 4; tokens && i + 2 < s->count; i++) {
    const ent_token *t = &tokens[i], *before = &tokens[i - 1];
    bool beside = is(t->deprel, "nsubj") || is(t->deprel, "conj") || is(t->deprel, "appos") || is(t->deprel, "parataxis") || is(t->deprel, "obj");
    int32_t date, verb;
    if (t->upos != ENT_UPOS_PROPN || !beside || !(is(before->form, ",") || before->upos == ENT_UPOS_CCONJ)) continue;
    date = date_behind(s, tokens, i);
    verb = date < 0 ? -1 : dated_verb(mended ? mended : tokens, s->count, i);
    if (verb < 0) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = verb;
    mended[i].deprel = ENT_SLICE("parataxis");
    mended[date].head = (int32_t)i;
    mended[date].deprel = ENT_SLICE("obl");
  }
  return mended ? mended : tokens;
}

const ent_token *ent__mend_gaps(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  tokens = dated_names(arena, s, tokens);
  for (uint32_t i = 3; tokens && i < s->count; i++) {
    const ent_token *now = mended ? mended : tokens;
    uint32_t first = now[i].upos == ENT_UPOS_NUM && ends_phrase(s, i + 1) && !is_year(now[i].form) ? name_before(s, now, i) : i;
    int32_t verb = first == i ? -1 : verb_of_list(now, s->count, i - 1);
    if (verb < 0) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    cut(mended, first, i, verb);
  }
  return mended ? mended : tokens;
}
