/* In: tokens with heads. Out: the same, or a copy in which a verb that stands behind a people and was taken for a noun is the verb of its
 * clause: "5,000 Chinese |work| in Zambia", where the people's name looks like an adjective; "the force in Haiti |numbers| 400". */
#include "parse/repair/repair_tree.h"

static bool has_finite(const ent_token *tokens, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (finite(&tokens[i])) return true;
  return false;
}

/* Whatever hangs on `from` to its left but `subject` hangs on `to`. */
static void move_left(ent_token *tokens, uint32_t from, uint32_t to, uint32_t subject) {
  for (uint32_t i = 0; i < from; i++)
    if (tokens[i].head == (int32_t)from && i != subject && i != to) tokens[i].head = (int32_t)to;
}

static void make_root(ent_token *verb, const char *xpos) {
  verb->upos = ENT_UPOS_VERB;
  verb->xpos = ent_slice_of(xpos);
  verb->head = -1;
  verb->deprel = ENT_SLICE("root");
}

/* "5,000 |Chinese| work": a number of them stands before, and "5,000 work" is no phrase. */
static bool is_people_at_work(const ent_token *tokens, uint32_t at) {
  static const char *const verbs[] = {"fish", "labor", "labour", "live", "serve", "study", "trade", "train", "travel", "visit", "work", NULL};
  const ent_token *people = &tokens[at - 1], *number = &tokens[at - 2];
  return tokens[at].upos == ENT_UPOS_NOUN && is(tokens[at].xpos, "NN") && tokens[at].head < 0 && one_of(tokens[at].form, verbs) &&
         people->upos == ENT_UPOS_ADJ && people->head == (int32_t)at && people->form.data[0] >= 'A' && people->form.data[0] <= 'Z' &&
         number->upos == ENT_UPOS_NUM && number->head == (int32_t)at && !is(number->form, "one") && !is(number->form, "1");
}

static void give_people(ent_token *tokens, uint32_t count, uint32_t at) {
  ent_token *people = &tokens[at - 1];
  for (uint32_t i = at + 1; i < count; i++)
    if (tokens[i].head == (int32_t)at && is(tokens[i].deprel, "nmod")) tokens[i].deprel = ENT_SLICE("obl");
  move_left(tokens, at, at - 1, at - 1);
  people->upos = ENT_UPOS_PROPN;
  people->xpos = ENT_SLICE("NNPS");
  people->deprel = ENT_SLICE("nsubj");
  make_root(&tokens[at], "VBP");
}

/* The number that the word governs right behind it; 0. */
static uint32_t number_behind(const ent_token *tokens, uint32_t count, uint32_t at) {
  for (uint32_t i = at + 1; i < count && i <= at + 4; i++)
    if (tokens[i].upos == ENT_UPOS_NUM && tokens[i].head == (int32_t)at) return i;
  return 0;
}

/* Who numbers so many: what the word has for its subject, or the root of which it was made a part. */
static int32_t who_numbers(const ent_token *tokens, uint32_t at) {
  for (uint32_t i = 0; i < at; i++)
    if (tokens[i].head == (int32_t)at && is(tokens[i].deprel, "nsubj")) return (int32_t)i;
  return tokens[at].head >= 0 && (uint32_t)tokens[at].head < at && tokens[tokens[at].head].head < 0 ? tokens[at].head : -1;
}

static bool is_numbering(const ent_token *tokens, uint32_t count, uint32_t at) {
  return tokens[at].upos == ENT_UPOS_NOUN && is(tokens[at].form, "numbers") && nominal(&tokens[at - 1]) && number_behind(tokens, count, at) &&
         who_numbers(tokens, at) >= 0 && nominal(&tokens[who_numbers(tokens, at)]);
}

static void give_number(ent_token *tokens, uint32_t count, uint32_t at) {
  uint32_t number = number_behind(tokens, count, at), subject = (uint32_t)who_numbers(tokens, at);
  if (subject != at - 1 && tokens[at - 1].head == (int32_t)at) {
    move_left(tokens, at, at - 1, subject);
    tokens[at - 1].head = (int32_t)subject;
    tokens[at - 1].deprel = ENT_SLICE("nmod");
  }
  make_root(&tokens[at], "VBZ");
  tokens[subject].head = (int32_t)at;
  tokens[subject].deprel = ENT_SLICE("nsubj");
  tokens[number].deprel = ENT_SLICE("obj");
  for (uint32_t i = at + 1; i < count; i++)
    if (tokens[i].head == (int32_t)subject && tokens[i].upos == ENT_UPOS_PUNCT) tokens[i].head = (int32_t)at;
}

/* What is said behind "work", "study" if it is a verb: where, for whom, with whom. */
static bool tells_where(const ent_token *t) {
  static const char *const words[] = {"in", "at", "there", "here", "for", "with", "abroad", "on", "as", NULL};
  return one_of(t->form, words);
}

/* "Students are enrolled, and 120,000 |Pakistanis| |work| in it": a plural before a noun in the singular is its subject. */
static const ent_token *people_who_work(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  static const char *const verbs[] = {"work", "study", "visit", "trade", "train", NULL};
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i + 1 < s->count; i++) {
    const ent_token *t = &tokens[i], *people = t - 1;
    if ((t->upos != ENT_UPOS_NOUN && t->upos != ENT_UPOS_VERB) || !one_of(t->form, verbs) || !plural(people) || people->head != (int32_t)i || !is(people->deprel, "compound") ||
        !has_child(tokens, s->count, i - 1, "nummod") || !(is(t->deprel, "conj") || is(t->deprel, "root")) || !tells_where(t + 1) ||
        (t->head >= 0 && tokens[t->head].upos != ENT_UPOS_VERB))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].upos = ENT_UPOS_VERB;
    mended[i].xpos = ENT_SLICE("VBP");
    mended[i - 1].deprel = ENT_SLICE("nsubj");
    for (uint32_t k = 0; k < s->count; k++) {
      if (mended[k].head != (int32_t)i) continue;
      if (k + 1 < i && (is(mended[k].deprel, "det") || is(mended[k].deprel, "amod") || is(mended[k].deprel, "nummod"))) mended[k].head = (int32_t)i - 1;
      if (k > i && is(mended[k].deprel, "nmod")) mended[k].deprel = ENT_SLICE("obl");
    }
  }
  return mended ? mended : tokens;
}

const ent_token *ent__mend_many(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  tokens = people_who_work(arena, s, tokens);
  for (uint32_t i = 2; tokens && i + 1 < s->count; i++) {
    bool people = is_people_at_work(tokens, i), numbers = !people && is_numbering(tokens, s->count, i);
    ent_token *mended;
    if (!(people || numbers) || has_finite(tokens, s->count)) continue;
    mended = own(arena, s, tokens, NULL);
    if (mended && people) give_people(mended, s->count, i);
    else if (mended) give_number(mended, s->count, i);
    return mended;
  }
  return tokens;
}
