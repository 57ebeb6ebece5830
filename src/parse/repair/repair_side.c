/* In: tokens with heads. Out: the same, or a copy in which verbs have the subjects and objects that were taken into another clause, and
 * clauses of time hang on what was done then. */
#include "parse/repair/repair_tree.h"

/* "was |the first| in the world to recognise", "became |the second| to": a word of order that stands for the noun, and the infinitive
 * behind it says in what. */
static const ent_token *first_of_all(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  static const char *const order[] = {"first", "second", "third", "fourth", "fifth", "last", NULL};
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i + 2 < s->count; i++) {
    int32_t up = tokens[i].head;
    bool become = up >= 0 && up < (int32_t)i && is(tokens[up].lemma, "become") && is(tokens[i].deprel, "xcomp");
    if (tokens[i].upos != ENT_UPOS_ADJ || !one_of(tokens[i].form, order) || !is(tokens[i - 1].lemma, "the") ||
        !(become || has_child(tokens, s->count, i, "cop")))
      continue;
    for (uint32_t k = i + 2; k < s->count; k++) {
      bool beside = tokens[k].head == (int32_t)i || (become && tokens[k].head == up);
      if (!beside || !is(tokens[k].xpos, "VB") || !is(tokens[k - 1].form, "to")) continue;
      mended = own(arena, s, tokens, mended);
      if (!mended) return NULL;
      mended[i].upos = ENT_UPOS_NOUN;
      mended[k].head = (int32_t)i;
      mended[k].deprel = ENT_SLICE("acl");
      break;
    }
  }
  return mended ? mended : tokens;
}

/* "became the first |country| to recognise": what one becomes is no object, and the infinitive behind it says in what first. */
static const ent_token *what_one_becomes(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i < s->count; i++) {
    int32_t verb = tokens[i].head;
    if (verb < 0 || verb > (int32_t)i || !nominal(&tokens[i]) || !is(tokens[verb].lemma, "become") ||
        !(is(tokens[i].deprel, "obj") || is(tokens[i].deprel, "xcomp")))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].deprel = ENT_SLICE("xcomp");
    for (uint32_t k = i + 2; k < s->count; k++)
      if (mended[k].head == verb && is(mended[k].deprel, "xcomp") && is(mended[k].xpos, "VB") && is(mended[k - 1].form, "to")) {
        mended[k].head = (int32_t)i;
        mended[k].deprel = ENT_SLICE("acl");
      }
  }
  return mended ? mended : tokens;
}

/* The noun that the article right behind the name opens, which hangs on the name or on its verb: "B |a traitor|"; 0. */
static uint32_t noun_behind_name(const ent_sentence *s, const ent_token *tokens, uint32_t name) {
  uint32_t article = name + 1;
  int32_t noun;
  while (article < s->count && tokens[article].head == (int32_t)name && is(tokens[article].deprel, "flat")) article++;
  if (article >= s->count || !is(tokens[article].deprel, "det")) return 0;
  noun = tokens[article].head;
  if (noun <= (int32_t)article || tokens[noun].upos != ENT_UPOS_NOUN) return 0;
  if (tokens[noun].head == (int32_t)name) return is(tokens[noun].deprel, "appos") ? (uint32_t)noun : 0;
  return tokens[noun].head == tokens[name].head && (is(tokens[noun].deprel, "xcomp") || is(tokens[noun].deprel, "obj")) ? (uint32_t)noun : 0;
}

/* "called B's claim |baseless|": an adjective behind its noun is what that is called. */
static bool is_called(const ent_token *tokens, uint32_t adjective, int32_t verb) {
  int32_t noun = tokens[adjective].head;
  return tokens[adjective].upos == ENT_UPOS_ADJ && is(tokens[adjective].deprel, "amod") && noun + 1 == (int32_t)adjective &&
         tokens[noun].head == verb && is(tokens[noun].deprel, "obj");
}

/* "called |B| a traitor": B is called so, whichever of the two was taken for what he is called. */
static const ent_token *what_one_is_called(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  static const char *const naming[] = {"brand", "call", "consider", "declare", "deem", "dub", "label", "term", NULL};
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i < s->count; i++) {
    int32_t verb = tokens[i].head, of = verb >= 0 ? tokens[verb].head : -1;
    uint32_t noun;
    if (of >= 0 && is_called(tokens, i, of) && one_of(tokens[of].lemma, naming)) {
      mended = own(arena, s, tokens, mended);
      if (!mended) return NULL;
      mended[i].head = of;
      mended[i].deprel = ENT_SLICE("xcomp");
    }
    if (tokens[i].upos != ENT_UPOS_PROPN || verb < 0 || verb > (int32_t)i || !one_of(tokens[verb].lemma, naming) ||
        !(is(tokens[i].deprel, "xcomp") || is(tokens[i].deprel, "obj")) || has_child(tokens, s->count, (uint32_t)verb, "aux:pass"))
      continue;
    noun = noun_behind_name(s, tokens, i);
    if (!noun) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].deprel = ENT_SLICE("obj");
    mended[noun].head = verb;
    mended[noun].deprel = ENT_SLICE("xcomp");
  }
  return mended ? mended : tokens;
}

/* "resulted in |B| recalling its envoy", "culminated in |B| buying ships": who does what it came to hung beside it. */
static const ent_token *who_it_came_to(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  static const char *const coming[] = {"conclude", "culminate", "end", "lead", "result", NULL};
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i + 1 < s->count; i++) {
    const ent_token *t = &tokens[i], *next = t + 1;
    if (!is(next->xpos, "VBG") || t->upos != ENT_UPOS_PROPN || !is(t->deprel, "obl") || t->head < 0 || t->head > (int32_t)i ||
        next->head != t->head || !is(next->deprel, "advcl") || !one_of(tokens[t->head].lemma, coming) || has_child(tokens, s->count, i + 1, "mark"))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = (int32_t)i + 1;
    mended[i].deprel = ENT_SLICE("nsubj");
    for (uint32_t k = 0; k < i; k++)
      if (mended[k].head == (int32_t)i && is(mended[k].deprel, "case")) {
        mended[k].head = (int32_t)i + 1;
        mended[k].deprel = ENT_SLICE("mark");
      }
  }
  return mended ? mended : tokens;
}

/* "an agreement brokered by C |to withdraw| troops": what is agreed, by those whose agreement it is; C only brought it about. */
static const ent_token *what_is_agreed(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  static const char *const agreed[] = {"accord", "agreement", "deal", "memorandum", "pact", "plan", "treaty", "truce", "understanding", NULL};
  ent_token *mended = NULL;
  for (uint32_t i = 3; tokens && i < s->count; i++) {
    int32_t up = tokens[i].head;
    if (!is(tokens[i].xpos, "VB") || !is(tokens[i].deprel, "advcl") || !is(tokens[i - 1].form, "to") || up < 1 || up > (int32_t)i ||
        !is(tokens[up].xpos, "VBN") || !is(tokens[up].deprel, "acl") || tokens[up].head < 0 || tokens[up].head > up ||
        !one_of(tokens[tokens[up].head].lemma, agreed) || has_child(tokens, s->count, i, "nsubj"))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = tokens[up].head;
    mended[i].deprel = ENT_SLICE("acl");
  }
  return mended ? mended : tokens;
}

static bool is_subject(const ent_token *t) { return is(t->deprel, "nsubj") || is(t->deprel, "nsubj:pass"); }

/* A verb with a subject before it and no object yet. */
static bool lacks_object(const ent_token *tokens, uint32_t count, uint32_t verb) {
  bool acts = false;
  if (tokens[verb].upos != ENT_UPOS_VERB || has_child(tokens, count, verb, "aux:pass") || has_child(tokens, count, verb, "cop")) return false;
  for (uint32_t i = 0; i < count; i++) {
    if (tokens[i].head != (int32_t)verb) continue;
    if (is(tokens[i].deprel, "obj") || is(tokens[i].deprel, "expl")) return false;
    acts |= i < verb && is(tokens[i].deprel, "nsubj") && !is(tokens[i].xpos, "WDT") && !is(tokens[i].xpos, "WP");
  }
  return acts;
}

/* The infinitive with "to", but without "for", whose subject or object the noun before it was taken for; its verb above, or -1. */
static int32_t verb_of_infinitive(const ent_token *tokens, uint32_t count, uint32_t noun) {
  int32_t verb = tokens[noun].head;
  bool to = false;
  if (verb <= (int32_t)noun || !is(tokens[verb].deprel, "xcomp") || tokens[verb].head >= (int32_t)noun) return -1;
  for (uint32_t i = 0; i < count; i++) {
    if (tokens[i].head != verb || !is(tokens[i].deprel, "mark")) continue;
    if (i < noun || !is(tokens[i].lemma, "to")) return -1;
    to = true;
  }
  return to ? tokens[verb].head : -1;
}

/* "urge |B| to refrain", "warned on Monday |B|", "sanctions |14 banks|": who is acted on. A verb has one subject,
 * an infinitive behind its verb none, and nothing stands beside a verb as its other name. */
static const ent_token *objects(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i < s->count; i++) {
    const ent_token *now = mended ? mended : tokens, *t = &now[i];
    int32_t verb = t->head;
    if (verb < 0 || !nominal(t) || is(t->xpos, "WDT") || is(t->xpos, "WP") || has_child(now, s->count, i, "case")) continue;
    if ((is_subject(t) || is(t->deprel, "obj") || is(t->deprel, "iobj")) && verb > (int32_t)i) verb = verb_of_infinitive(now, s->count, i);
    else if (!is(t->deprel, "nsubj") && !is(t->deprel, "appos")) continue;
    if (verb < 0 || verb > (int32_t)i || !lacks_object(now, s->count, (uint32_t)verb)) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = verb;
    mended[i].deprel = ENT_SLICE("obj");
  }
  return mended ? mended : tokens;
}

/* A verb in the past or present, by itself or its auxiliary, that nobody does; no participle that describes a noun. */
static bool wants_subject(const ent_token *tokens, uint32_t count, uint32_t verb) {
  const ent_token *v = &tokens[verb];
  bool now = is(v->xpos, "VBD") || is(v->xpos, "VBZ") || is(v->xpos, "VBP");
  if (v->upos != ENT_UPOS_VERB || is(v->deprel, "acl") || is(v->deprel, "acl:relcl") || is(v->deprel, "amod") || is(v->deprel, "xcomp")) return false;
  for (uint32_t i = 0; i < count; i++) {
    if (tokens[i].head != (int32_t)verb) continue;
    now |= finite(&tokens[i]) && (is(tokens[i].deprel, "aux") || is(tokens[i].deprel, "aux:pass"));
    if (is(tokens[i].deprel, "nsubj") || is(tokens[i].deprel, "nsubj:pass") || is(tokens[i].deprel, "expl") || is(tokens[i].deprel, "csubj") ||
        is(tokens[i].deprel, "nsubj:outer"))
      return false;
  }
  return now;
}

static bool begins_time(const ent_token *t) {
  static const char *const words[] = {"after", "before", "while", "when", "since", "until", "because", "although", "though", NULL};
  return one_of(t->form, words);
}

/* A clause that has its subject ends there. */
static bool has_clause_before(const ent_token *tokens, uint32_t count, int32_t end) {
  for (int32_t i = 0; i < end; i++)
    if (is_subject(&tokens[i]) && tokens[i].head > i && tokens[i].head < end && tokens[tokens[i].head].upos == ENT_UPOS_VERB &&
        (uint32_t)tokens[i].head < count)
      return true;
  return false;
}

/* Those before it that were joined to the same noun. */
static uint32_t joined_before(const ent_token *tokens, int32_t noun) {
  uint32_t count = 0;
  for (int32_t i = tokens[noun].head + 1; i < noun; i++) count += tokens[i].head == tokens[noun].head && is(tokens[i].deprel, "conj");
  return count;
}

/* "denounced C, and |A, B and D| expressed": the last of a list that begins with an "and" of its own. */
static bool ends_list(const ent_token *tokens, int32_t noun) {
  bool comma = false, sibling = false;
  for (int32_t i = noun - 1; i > 0; i--) {
    comma |= is(tokens[i].form, ",");
    sibling |= i == tokens[noun].head || (tokens[i].head == tokens[noun].head && is(tokens[i].deprel, "conj"));
    if (is(tokens[i].form, ";")) return sibling; /* "reaffirmed it to A and B; |B and A| underscored" */
    if (is(tokens[i].deprel, "cc") && tokens[i].head > i && tokens[i].head < noun && is(tokens[tokens[i].head].deprel, "conj") &&
        (tokens[i].head == tokens[noun].head || tokens[tokens[i].head].head == tokens[noun].head))
      return comma;
  }
  return false;
}

/* "between A and B" needs both. */
static bool is_between(const ent_token *tokens, int32_t noun) {
  for (int32_t i = 0; i < noun; i++)
    if (tokens[i].head == noun && is(tokens[i].deprel, "case") && is(tokens[i].lemma, "between")) return true;
  return false;
}

/* "accused A of arming B |and| its minister left": the "and" of a verb that was taken for that of the noun which does it. */
static bool joins_doer(const ent_token *tokens, int32_t and, uint32_t verb) {
  int32_t noun = tokens[and].head;
  if (!is(tokens[and].deprel, "cc") || !is(tokens[verb].deprel, "conj") || tokens[verb].head >= and || noun < and || noun > (int32_t)verb ||
      !is(tokens[noun].deprel, "conj") || !nominal(&tokens[noun]))
    return false;
  for (int32_t i = noun + 1, listed = noun; i < (int32_t)verb; i++) { /* "condemned A and its acts, reaffirmed B's right": what else the first does */
    for (int32_t k = i; k < (int32_t)verb; k++)
      if (tokens[k].head == noun && is(tokens[k].deprel, "conj")) listed = k;
    if (is(tokens[i].form, ",") && listed < i) return false;
  }
  return !ends_list(tokens, noun) && (joined_before(tokens, noun) || !is_between(tokens, tokens[noun].head));
}

/* Behind which word the verb's clause begins: its own "and" or "after", one taken for a noun's, else the last comma or
 * semicolon, which must end another clause; -1. */
static int32_t clause_begins(const ent_token *tokens, uint32_t count, uint32_t verb) {
  int32_t comma = -1;
  for (int32_t i = (int32_t)verb - 1; i >= 0; i--) {
    if (tokens[i].head == (int32_t)verb && (is(tokens[i].deprel, "cc") || is(tokens[i].deprel, "mark"))) return i;
    if (joins_doer(tokens, i, verb)) return i;
    if (comma < 0 && begins_time(&tokens[i]) && is(tokens[i].deprel, "case") && tokens[i].head < (int32_t)verb) return i;
    if (comma < 0 && (is(tokens[i].form, ",") || is(tokens[i].form, ";"))) comma = i;
  }
  return comma >= 0 && has_clause_before(tokens, count, comma) ? comma : -1;
}

/* The one noun between there and the verb, without a preposition, that was hung elsewhere, or the first of two that were hung on one; -1. */
static int32_t stray_noun(const ent_token *tokens, uint32_t count, int32_t begin, uint32_t verb) {
  static const char *const ways[] = {"conj", "obl", "nmod", "appos", "obj", "list", "dep"};
  int32_t found = -1;
  for (int32_t i = begin + 1; i < (int32_t)verb; i++) {
    const ent_token *t = &tokens[i];
    bool inside = t->head > begin && t->head < (int32_t)verb, way = false;
    if (inside) continue;
    for (size_t k = 0; k < sizeof ways / sizeof ways[0]; k++) way |= is(t->deprel, ways[k]);
    if (nominal(t) && way && (!has_child(tokens, count, (uint32_t)i, "case") || (tokens[begin].head == i && begins_time(&tokens[begin])))) {
      bool listed = found >= 0 && is(t->deprel, "conj") && is(tokens[found].deprel, "conj") && tokens[found].head == t->head;
      if (found >= 0 && !listed) return -1;
      if (found < 0) found = i;
    } else if (t->head != (int32_t)verb) {
      return -1;
    }
  }
  return found;
}

static bool hangs_below(const ent_token *tokens, int32_t word, int32_t top) {
  for (; word >= 0; word = tokens[word].head)
    if (word == top) return true;
  return false;
}

/* "talks with A, and |B| rejected them", "sent tanks after |B| accused A": the noun right before a verb that nobody does, which was
 * taken into the clause before, does it. */
static const ent_token *left_subjects(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t verb = 2; tokens && verb < s->count; verb++) {
    const ent_token *now = mended ? mended : tokens;
    int32_t begin = wants_subject(now, s->count, verb) ? clause_begins(now, s->count, verb) : -1;
    int32_t noun = begin < 0 ? -1 : stray_noun(now, s->count, begin, verb);
    if (noun < 0 || hangs_below(now, (int32_t)verb, noun)) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    for (uint32_t k = (uint32_t)noun + 1; k < verb; k++) /* "after talks with A, |B and C| met" */
      if (mended[k].head == mended[noun].head && is(mended[k].deprel, "conj") && nominal(&mended[k])) mended[k].head = noun;
    mended[noun].head = (int32_t)verb;
    mended[noun].deprel = has_child(mended, s->count, verb, "aux:pass") ? ENT_SLICE("nsubj:pass") : ENT_SLICE("nsubj");
    if (mended[begin].head == noun) mended[begin].head = (int32_t)verb;
    if (mended[begin].head == (int32_t)verb && is(mended[begin].deprel, "case")) {
      mended[begin].deprel = ENT_SLICE("mark");
      if (mended[verb].head >= 0 && mended[verb].head < begin) mended[verb].deprel = ENT_SLICE("advcl");
    }
  }
  return mended ? mended : tokens;
}

static bool asks(const ent_token *t) {
  static const char *const verbs[] = {"ask", "demand", "urge", "order", "request", "require", "call", "appeal", "instruct", "tell", "want", NULL};
  return one_of(t->lemma, verbs);
}

/* "asked A for help; B refused it": behind a semicolon nothing with a subject and a time of its own is asked. */
static const ent_token *behind_semicolons(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  int32_t last = -1;
  for (uint32_t i = 1; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i];
    if (is(t->form, ";")) last = (int32_t)i;
    if (last < 0 || t->head < 0 || t->head > last || !is(t->deprel, "ccomp") || !asks(&tokens[t->head]) || is(t->xpos, "VB") ||
        !(has_child(tokens, s->count, i, "nsubj") || has_child(tokens, s->count, i, "nsubj:pass")))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].deprel = ENT_SLICE("parataxis");
  }
  return mended ? mended : tokens;
}

/* The verb's clause begins with "after" or the like; *past: with what is past if its verb is, not "vowed to fight |until| it fell". */
static bool tells_when(const ent_token *tokens, uint32_t count, uint32_t verb, bool *past) {
  static const char *const words[] = {"after", "before", "when", "while", NULL};
  for (uint32_t i = 0; i < verb && i < count; i++) {
    if (tokens[i].head != (int32_t)verb || !is(tokens[i].deprel, "mark") || !begins_time(&tokens[i])) continue;
    *past = is(tokens[verb].xpos, "VBD") && one_of(tokens[i].form, words);
    return true;
  }
  return false;
}

/* "asked A for help after B attacked", "demanded that A stop after B had fled": when it was done is not what is asked; what is past
 * was before the demand, not within it. */
static const ent_token *clauses_of_time(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i];
    int32_t up = t->head;
    bool clause = is(t->deprel, "advcl") || is(t->deprel, "ccomp"), past = false;
    if (!clause || up < 0 || up > (int32_t)i || t->upos != ENT_UPOS_VERB || !tells_when(tokens, s->count, i, &past)) continue;
    if (past)
      while (is(tokens[up].xpos, "VB") && tokens[up].head >= 0 && tokens[tokens[up].head].upos == ENT_UPOS_VERB &&
             (is(tokens[up].deprel, "ccomp") || is(tokens[up].deprel, "xcomp")))
        up = tokens[up].head;
    if (up == t->head && is(t->deprel, "advcl")) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = up;
    mended[i].deprel = ENT_SLICE("advcl");
  }
  return mended ? mended : tokens;
}

const ent_token *ent__mend_sides(ent_arena *arena, const ent_sentence *sentence, const ent_token *tokens) {
  tokens = behind_semicolons(arena, sentence, clauses_of_time(arena, sentence, tokens));
  tokens = what_is_agreed(arena, sentence, who_it_came_to(arena, sentence, left_subjects(arena, sentence, tokens)));
  tokens = what_one_is_called(arena, sentence, tokens);
  return objects(arena, sentence, what_one_becomes(arena, sentence, first_of_all(arena, sentence, tokens)));
}
