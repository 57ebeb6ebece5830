/* In: tokens with heads. Out: the same, or a copy in which verbs have the subjects, forms and places that were taken for others. */
#include "parse/repair/repair_tree.h"

/* "At least 35 people die": who is counted before a verb without a subject is its subject. */
static const ent_token *counted_subject(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i];
    uint32_t verb = t->head < 0 ? 0 : (uint32_t)t->head, first = i;
    if (!nominal(t) || !is(t->deprel, "obl") || verb <= i || tokens[verb].upos != ENT_UPOS_VERB || is(tokens[verb].xpos, "VBG") ||
        has_child(tokens, s->count, verb, "nsubj") || has_child(tokens, s->count, verb, "nsubj:pass"))
      continue;
    while (first > 0 && i - first < 5 && !is(tokens[first].lemma, "at")) first--;
    if (!is(tokens[first].lemma, "at") || first + 2 >= i + 1 || !(is(tokens[first + 1].lemma, "least") || is(tokens[first + 1].form, "least")) ||
        tokens[first + 2].upos != ENT_UPOS_NUM)
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].deprel = has_child(tokens, s->count, verb, "aux:pass") ? ENT_SLICE("nsubj:pass") : ENT_SLICE("nsubj");
  }
  return mended ? mended : tokens;
}

/* A finite verb of its own, by itself or its auxiliary, without "to" and "that" and a subject. */
static bool lacks_subject(const ent_token *tokens, uint32_t count, uint32_t verb) {
  bool own_time = is(tokens[verb].xpos, "VBD") || is(tokens[verb].xpos, "VBZ") || is(tokens[verb].xpos, "VBP");
  for (uint32_t i = 0; i < count; i++) {
    if (tokens[i].head != (int32_t)verb) continue;
    own_time |= finite(&tokens[i]) && (is(tokens[i].deprel, "aux") || is(tokens[i].deprel, "aux:pass"));
    if (is(tokens[i].deprel, "nsubj") || is(tokens[i].deprel, "nsubj:pass") || is(tokens[i].deprel, "expl") ||
        is(tokens[i].deprel, "csubj") || is(tokens[i].deprel, "mark"))
      return false;
  }
  return own_time;
}

/* "says three days of raids have killed": the noun between is what the second verb is said of. */
static const ent_token *object_is_subject(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i];
    if (!is(t->deprel, "ccomp") || t->head < 0 || t->head >= (int32_t)i || t->upos != ENT_UPOS_VERB || !lacks_subject(tokens, s->count, i))
      continue;
    for (uint32_t k = (uint32_t)t->head + 1; k < i; k++) {
      if (tokens[k].head != t->head || !is(tokens[k].deprel, "obj")) continue;
      mended = own(arena, s, tokens, mended);
      if (!mended) return NULL;
      mended[k].head = (int32_t)i;
      mended[k].deprel = has_child(tokens, s->count, i, "aux:pass") ? ENT_SLICE("nsubj:pass") : ENT_SLICE("nsubj");
      break;
    }
  }
  return mended ? mended : tokens;
}

/* The noun of "the occupying Armenia and its allies" that a gerund was given for
 * an object, with nothing between that would begin a phrase of its own; -1. */
static int32_t described_noun(const ent_token *tokens, uint32_t count, uint32_t gerund) {
  for (uint32_t i = gerund + 1; i < count; i++) {
    if (tokens[i].upos == ENT_UPOS_DET || tokens[i].upos == ENT_UPOS_ADP ||
        tokens[i].upos == ENT_UPOS_PUNCT)
      return -1;
    if (tokens[i].head == (int32_t)gerund) return nominal(&tokens[i]) ? (int32_t)i : -1;
  }
  return -1;
}

/* "resisted the occupying state": what stands between an article and a noun describes the noun. */
static const ent_token *verbal_adjectives(ent_arena *arena, const ent_sentence *s,
                                          const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i + 1 < s->count; i++) {
    const ent_token *t = &tokens[i];
    int32_t noun = is(t->xpos, "VBG") && tokens[i - 1].upos == ENT_UPOS_DET
                       ? described_noun(tokens, s->count, i)
                       : -1;
    if (noun < 0) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[noun].head = t->head;
    mended[noun].deprel = t->head < 0 ? ENT_SLICE("root") : ENT_SLICE("obj");
    for (uint32_t k = 0; k < s->count; k++)
      if (mended[k].head == (int32_t)i) mended[k].head = noun;
    mended[i].head = noun;
    mended[i].deprel = ENT_SLICE("amod");
  }
  return mended ? mended : tokens;
}

/* "killed in an ambush |blamed| on B": hung on the verb before, though without a subject. */
static bool is_stray_participle(const ent_token *tokens, uint32_t count, uint32_t at) {
  static const char *const verbs[] = {"blame", "attribute", "ascribe", "claim"};
  const ent_token *t = &tokens[at];
  bool blaming = false;
  for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) blaming |= is(t->lemma, verbs[i]);
  if (!blaming || !is(t->xpos, "VBN") || !is(t->deprel, "advcl") || !nominal(&tokens[at - 1]) || t->head < 0 ||
      t->head >= (int32_t)at - 1 || has_child(tokens, count, at, "obj"))
    return false;
  for (uint32_t i = 0; i < at; i++)
    if (tokens[i].head == (int32_t)at) return false;
  return true;
}

/* "in an ambush blamed on B": a participle without an object describes the noun right before it. */
static const ent_token *stray_participles(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i + 1 < s->count; i++) {
    if (!is_stray_participle(mended ? mended : tokens, s->count, i)) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = (int32_t)i - 1;
    mended[i].deprel = ENT_SLICE("acl");
    mended[i].xpos = ENT_SLICE("VBN");
  }
  return mended ? mended : tokens;
}

/* "called for Greece to act": who stands between "for" and the infinitive acts. */
static const ent_token *who_is_to(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0; tokens && i < s->count; i++) {
    uint32_t who = i + 1, verb = tokens[i].head < 0 ? 0 : (uint32_t)tokens[i].head;
    if (!is(tokens[i].deprel, "mark") || !is(tokens[i].lemma, "for") || verb <= who) continue;
    while (who < verb && !(nominal(&tokens[who]) && tokens[who].head == tokens[verb].head)) who++;
    if (who == verb || has_child(tokens, s->count, verb, "nsubj")) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[who].head = (int32_t)verb;
    mended[who].deprel = ENT_SLICE("nsubj");
  }
  return mended ? mended : tokens;
}

/* "because both share a border": "both" right before a verb that has no subject is its subject. */
static const ent_token *both_before_verb(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0; tokens && i + 1 < s->count; i++) {
    const ent_token *t = &tokens[i];
    if (!is(t->deprel, "cc:preconj") || !is(t->lemma, "both") || t->head != (int32_t)i + 1 || !finite(&tokens[i + 1]) ||
        has_child(tokens, s->count, i + 1, "nsubj"))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].deprel = ENT_SLICE("nsubj");
    mended[i].upos = ENT_UPOS_PRON;
  }
  return mended ? mended : tokens;
}

static bool singular(const ent_token *t) { return is(t->xpos, "NN") || is(t->xpos, "NNP"); }

/* "that", "which" is the subject of the clause, and its verb plural. */
static bool is_said_of_many(const ent_token *tokens, uint32_t count, uint32_t verb) {
  bool relative = false, plural_verb = is(tokens[verb].xpos, "VBP");
  for (uint32_t i = 0; i < verb && i < count; i++) {
    if (tokens[i].head != (int32_t)verb) continue;
    relative |= is(tokens[i].deprel, "nsubj") && (is(tokens[i].xpos, "WDT") || is(tokens[i].xpos, "WP"));
    plural_verb |= is(tokens[i].xpos, "VBP") && is(tokens[i].deprel, "aux"); /* "which have shared" */
  }
  return relative && plural_verb;
}

/* "are states in South America which share a border": a plural verb is said of the plural noun. */
static const ent_token *clause_of_many(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i], *noun = t->head < 0 ? NULL : &tokens[t->head];
    if (!noun || !is(t->deprel, "acl:relcl") || noun->head < 0 || !is(noun->deprel, "nmod") || !singular(noun) ||
        !plural(&tokens[noun->head]) || !is_said_of_many(tokens, s->count, i))
      continue;
    for (uint32_t c = 0; c < s->count && noun; c++)
      if (tokens[c].head == t->head && is(tokens[c].deprel, "conj")) noun = NULL; /* "Chile and Peru, which" */
    if (!noun) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = noun->head;
  }
  return mended ? mended : tokens;
}

/* "the treaty, signed in Oslo by both": what describes a noun without subject and object, but with a place, time or agent, is a
 * participle, no past. */
static const ent_token *past_participles(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i];
    if (!is(t->xpos, "VBD") || !is(t->deprel, "acl") || has_child(tokens, s->count, i, "obj") ||
        has_child(tokens, s->count, i, "nsubj") || has_child(tokens, s->count, i, "ccomp") ||
        !has_child(tokens, s->count, i, "obl"))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].xpos = ENT_SLICE("VBN");
  }
  return mended ? mended : tokens;
}

static bool ends_sentence(const ent_sentence *s) {
  static const char *const marks[] = {".", "!", "?", "\"", ")", NULL};
  return one_of(s->tokens[s->count - 1].form, marks) || is(s->tokens[s->count - 1].form, "\u201d");
}

/* What somebody suffers and nobody does without saying to whom. */
static bool is_suffered(const ent_token *t) {
  static const char *const verbs[] = {"abduct",  "acquit", "arrest",  "assassinate", "behead", "convict", "deport", "detain", "execute", "expel", "free",
                                      "hang",    "hold",   "impeach", "indict",      "injure", "jail",    "kidnap", "kill",   "oust",    "release",
                                      "sentence", "shoot", "slay",    "stab",        "torture", "wound",  NULL};
  return one_of(t->lemma, verbs);
}

/* "Two Swiss teachers kidnapped in Mexico": in a headline a participle with a subject, or the past of what is done to somebody or by
 * somebody, without an object, is a passive. */
static const ent_token *passive_headline(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  if (!tokens || !s->count || ends_sentence(s)) return tokens;
  for (uint32_t i = 1; i < s->count; i++) {
    const ent_token *t = &tokens[i];
    bool participle = is(t->xpos, "VBN"), past = is(t->xpos, "VBD") && (is_suffered(t) || has_child(tokens, s->count, i, "obl:agent"));
    if (t->head >= 0 || !(participle || past) || has_child(tokens, s->count, i, "obj") || has_child(tokens, s->count, i, "ccomp") ||
        has_child(tokens, s->count, i, "aux") || has_child(tokens, s->count, i, "cop") || !has_child(tokens, s->count, i, "nsubj"))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].xpos = ENT_SLICE("VBN");
    for (uint32_t c = 0; c < i; c++)
      if (mended[c].head == (int32_t)i && is(mended[c].deprel, "nsubj")) mended[c].deprel = ENT_SLICE("nsubj:pass");
  }
  return mended ? mended : tokens;
}

static bool is_finite_form(const ent_token *t) { return is(t->xpos, "VBZ") || is(t->xpos, "VBP") || is(t->xpos, "VBD"); }

/* "urges B to wait and meets C", "denies having fired and accuses B": a finite verb is no conjunct of an infinitive or gerund, but
 * of the finite one above. */
static const ent_token *finite_conjuncts(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i];
    int32_t up = t->head, hops = 0;
    if (!is(t->deprel, "conj") || t->upos != ENT_UPOS_VERB || !is_finite_form(t) || up < 0 || tokens[up].upos != ENT_UPOS_VERB ||
        is_finite_form(&tokens[up]) || !(is(tokens[up].deprel, "xcomp") || is(tokens[up].deprel, "advcl") || is(tokens[up].deprel, "acl")) ||
        has_child(tokens, s->count, i, "nsubj") || has_child(tokens, s->count, i, "aux") || has_child(tokens, s->count, (uint32_t)up, "nsubj"))
      continue;
    while (up >= 0 && hops++ < 4 && !ent_slice_eq(tokens[up].xpos, t->xpos)) up = tokens[up].head;
    if (up < 0 || !ent_slice_eq(tokens[up].xpos, t->xpos) || tokens[up].upos != ENT_UPOS_VERB) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = up;
  }
  return mended ? mended : tokens;
}

/* "decision of June 2017 |to|": the noun before "to" whose infinitive it is; -1. */
static int32_t noun_with_infinitive(const ent_token *tokens, uint32_t to) {
  static const char *const nouns[] = {"decision", "pledge", "plan", "offer", "promise", "threat", "refusal", "agreement", "intention", NULL};
  for (uint32_t i = to; i-- > 0 && to - i <= 6;) {
    if (one_of(tokens[i].lemma, nouns)) return (int32_t)i;
    /* between the two only a date */
    if (tokens[i].upos != ENT_UPOS_ADP && tokens[i].upos != ENT_UPOS_NUM && tokens[i].upos != ENT_UPOS_PROPN && !is(tokens[i].lemma, "week") &&
        !is(tokens[i].lemma, "month") && !is(tokens[i].lemma, "year") && !is(tokens[i].lemma, "last"))
      return -1;
  }
  return -1;
}

/* "Its decision of June 2017 to sever relations": an infinitive behind such a noun and its date is of the noun, and never describes
 * the noun behind it. */
static const ent_token *infinitives_of_nouns(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i];
    bool describes = is(t->deprel, "amod") && t->head > (int32_t)i && tokens[t->head].upos == ENT_UPOS_NOUN;
    int32_t noun;
    if (!is(t->xpos, "VB") || !is(tokens[i - 1].lemma, "to") || !(describes || is(t->deprel, "advcl"))) continue;
    noun = noun_with_infinitive(tokens, i - 1);
    if (noun < 0 || t->head == noun) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    if (describes) {
      mended[t->head].head = (int32_t)i;
      mended[t->head].deprel = ENT_SLICE("obj");
    }
    mended[i].head = noun;
    mended[i].deprel = ENT_SLICE("acl");
  }
  return mended ? mended : tokens;
}

/* "|whose| rotating presidency" */
static bool is_owned_by_relative(const ent_token *tokens, uint32_t at) {
  for (uint32_t k = at; k-- > 0 && at - k < 4;)
    if (is(tokens[k].xpos, "WP$") && tokens[k].head == (int32_t)at) return true;
  return false;
}

static bool is_relative(const ent_token *t) {
  static const char *const words[] = {"which", "that", "whom", NULL};
  return t->upos == ENT_UPOS_PRON && one_of(t->form, words);
}

/* The second subject of the clause whose first is at `first`; -1 if it has but one. */
static int32_t second_subject(const ent_token *tokens, uint32_t first) {
  int32_t head = tokens[first].head;
  for (int32_t i = (int32_t)first + 1; i < head; i++)
    if (tokens[i].head == head && is(tokens[i].deprel, "nsubj") && nominal(&tokens[i])) return i;
  return -1;
}

/* The verb of which the first of two subjects is the object: that of the clause, or the infinitive of its noun; -1 if it has one. */
static int32_t verb_for_object(const ent_token *tokens, uint32_t count, int32_t head) {
  if (tokens[head].upos == ENT_UPOS_VERB) return has_child(tokens, count, (uint32_t)head, "obj") ? -1 : head;
  for (int32_t i = head + 1; i < (int32_t)count; i++)
    if (tokens[i].head == head && is(tokens[i].xpos, "VB") && tokens[i - 1].head == i && is(tokens[i - 1].deprel, "mark"))
      return has_child(tokens, count, (uint32_t)i, "obj") ? -1 : i;
  return -1;
}

/* "B, |which| A was the first to recognise", "B, whose |independence| A recognised": before a subject a relative is the object. */
static const ent_token *fronted_objects(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i];
    int32_t verb;
    if (!is(t->deprel, "nsubj") || t->head <= (int32_t)i || second_subject(tokens, i) < 0) continue;
    if (!is_relative(t) && !is_owned_by_relative(tokens, i)) continue;
    verb = verb_for_object(tokens, s->count, t->head);
    if (verb < 0) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = verb;
    mended[i].deprel = ENT_SLICE("obj");
    tokens = mended;
  }
  return tokens;
}

/* "refuses to lift |ban| it placed on B": headlines drop the article, and the noun is taken for a verb with "it" as its object. */
static const ent_token *nouns_with_clause(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  static const char *const who[] = {"it", "they", "he", "she", NULL};
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i + 3 < s->count; i++) {
    const ent_token *t = &tokens[i], *pronoun = t + 1, *verb = t + 2;
    if (!is(t->xpos, "VB") || t->head != (int32_t)i - 1 || tokens[i - 1].upos != ENT_UPOS_VERB || !one_of(pronoun->form, who) ||
        pronoun->head != (int32_t)i || !(is(verb->xpos, "VBN") || is(verb->xpos, "VBD")) || verb->head != (int32_t)i)
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].upos = ENT_UPOS_NOUN;
    mended[i].xpos = ENT_SLICE("NN");
    mended[i].deprel = ENT_SLICE("obj");
    mended[i + 1].head = (int32_t)i + 2;
    mended[i + 1].deprel = ENT_SLICE("nsubj");
    mended[i + 2].xpos = ENT_SLICE("VBD");
    mended[i + 2].deprel = ENT_SLICE("acl:relcl");
  }
  return mended ? mended : tokens;
}

/* "B, which A said |had violated| its airspace": who did it is "which", if the verb has another object. */
static const ent_token *told_of_which(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  static const char *const which[] = {"which", "who", "that", NULL};
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i + 3 < s->count; i++) {
    const ent_token *t = &tokens[i];
    uint32_t verb = (uint32_t)t->head;
    bool other = false;
    if (!one_of(t->form, which) || t->upos != ENT_UPOS_PRON || !is(t->deprel, "obj") || t->head < (int32_t)i || !is(tokens[verb].deprel, "ccomp") ||
        tokens[verb].head < (int32_t)i || !is(tokens[tokens[verb].head].deprel, "acl:relcl") || has_child(tokens, s->count, verb, "nsubj"))
      continue;
    for (uint32_t k = verb + 1; k < s->count; k++) other |= tokens[k].head == (int32_t)verb && is(tokens[k].deprel, "obj");
    if (!other) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].deprel = ENT_SLICE("nsubj");
  }
  return mended ? mended : tokens;
}

/* "the only country in the |world| that does so": said of the country, not of all the world. */
static const ent_token *clauses_behind_world(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  static const char *const all[] = {"world", "region", "continent", "union", "globe", NULL};
  static const char *const alone[] = {"only", "first", "second", "third", "last", "few", "sole", "one", NULL};
  ent_token *mended = NULL;
  for (uint32_t i = 3; tokens && i < s->count; i++) {
    int32_t world = tokens[i].head, noun = world < 0 ? -1 : tokens[world].head;
    bool ranked = false;
    if (!is(tokens[i].deprel, "acl:relcl") || world > (int32_t)i || noun < 0 || noun > world || !one_of(tokens[world].form, all) ||
        !nominal(&tokens[noun]) || !is(tokens[world].deprel, "nmod"))
      continue;
    for (int32_t k = 0; k < world; k++) ranked |= (tokens[k].head == noun && one_of(tokens[k].form, alone));
    if (!ranked) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = noun;
  }
  return mended ? mended : tokens;
}

/* "warned B, |whose drones| had violated its airspace, that": said of the noun right before, and never what is warned. */
static const ent_token *clauses_of_whose(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i + 2 < s->count; i++) {
    uint32_t before = is(tokens[i - 1].form, ",") ? i - 2 : i - 1;
    int32_t noun = tokens[i].head, verb = noun < 0 ? -1 : tokens[noun].head;
    if (!ent_slice_eq_nocase(tokens[i].form, ENT_SLICE("whose")) || noun < (int32_t)i || verb <= noun || !is(tokens[noun].deprel, "nsubj") ||
        tokens[verb].upos != ENT_UPOS_VERB || !is(tokens[verb].deprel, "ccomp") || !nominal(&tokens[before]) || tokens[before].head != tokens[verb].head)
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[verb].head = (int32_t)before;
    mended[verb].deprel = ENT_SLICE("acl:relcl");
  }
  return mended ? mended : tokens;
}

static bool has_subject_after(const ent_token *tokens, uint32_t verb, uint32_t begin) {
  for (uint32_t i = begin; i < verb; i++)
    if (tokens[i].head == (int32_t)verb && (is(tokens[i].deprel, "nsubj") || is(tokens[i].deprel, "nsubj:pass") || is(tokens[i].deprel, "expl"))) return true;
  return false;
}

static bool is_of_one_thing(const ent_token *tokens, uint32_t count, uint32_t verb) {
  if (is(tokens[verb].xpos, "VBZ")) return true;
  for (uint32_t i = 0; i < count; i++)
    if (tokens[i].head == (int32_t)verb && (is(tokens[i].deprel, "aux") || is(tokens[i].deprel, "aux:pass") || is(tokens[i].deprel, "cop")) &&
        (is(tokens[i].xpos, "VBZ") || is(tokens[i].form, "was")))
      return true;
  return false;
}

/* "Kenya and Chile, |which has lent| us money": of one, the last, as the verb shows. */
static const ent_token *clause_of_last(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 3; tokens && i + 1 < s->count; i++) {
    int32_t verb = tokens[i].head, first = verb < 0 ? -1 : tokens[verb].head, last = (int32_t)i - 2;
    if (!(is(tokens[i].form, "which") || is(tokens[i].form, "who")) || !is(tokens[i - 1].form, ",") || verb < (int32_t)i || first < 0 ||
        !is(tokens[i].deprel, "nsubj") || !is(tokens[verb].deprel, "acl:relcl") || !is_of_one_thing(tokens, s->count, (uint32_t)verb))
      continue;
    while (last > first && tokens[last].head >= 0 && tokens[last].head != first) last = tokens[last].head;
    if (last <= first || last >= (int32_t)i || tokens[last].head != first || !is(tokens[last].deprel, "conj")) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[verb].head = last;
  }
  return mended ? mended : tokens;
}

/* "Was accused by Chile |of arming| them": of what one is accused hangs on the verb, not on who accuses. */
static const ent_token *charges_of_agents(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 3; tokens && i < s->count; i++) {
    int32_t agent = tokens[i].head;
    if (!is(tokens[i].deprel, "acl") || !is(tokens[i].xpos, "VBG") || agent < 0 || !is(tokens[agent].deprel, "obl:agent") ||
        tokens[agent].upos != ENT_UPOS_PROPN || !(is(tokens[i - 1].form, "of") || is(tokens[i - 1].form, "for")))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = tokens[agent].head;
    mended[i].deprel = ENT_SLICE("advcl");
  }
  return mended ? mended : tokens;
}

/* "That" or "to" right behind the name begins what is told. */
static bool begins_clause(const ent_token *tokens, uint32_t count, uint32_t name, uint32_t verb) {
  uint32_t next = name + 1;
  while (next < verb && (tokens[next].upos == ENT_UPOS_PROPN || is(tokens[next].deprel, "flat"))) next++;
  if (next >= verb || verb >= count) return false;
  return (is(tokens[next].form, "that") && is(tokens[next].xpos, "WDT")) || (is(tokens[next].form, "to") && tokens[next].head == (int32_t)verb);
}

/* "the only country in Africa |that recognises| it", "in Africa |to recognise| it": a name needs no such clause to tell which it is;
 * it is said of the noun before (Huddleston and Pullum 2002, 12.4.1). */
static const ent_token *clauses_of_names(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 3; tokens && i < s->count; i++) {
    int32_t name = tokens[i].head, noun = name < 0 ? -1 : tokens[name].head;
    if (!(is(tokens[i].deprel, "acl:relcl") || is(tokens[i].deprel, "acl")) || noun < 0 || noun > name || tokens[name].upos != ENT_UPOS_PROPN ||
        !is(tokens[name].deprel, "nmod") || tokens[noun].upos != ENT_UPOS_NOUN || !begins_clause(tokens, s->count, (uint32_t)name, i))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = noun;
  }
  return mended ? mended : tokens;
}

/* The finite verb that `below` governs behind a comma, without a subject between them; -1. */
static int32_t main_verb_after(const ent_token *tokens, uint32_t count, uint32_t below) {
  for (uint32_t i = below + 2; i < count; i++) {
    const ent_token *t = &tokens[i];
    bool beside = is(t->deprel, "conj") || is(t->deprel, "advcl") || is(t->deprel, "parataxis") || is(t->deprel, "ccomp");
    if (t->head == (int32_t)below && beside && t->upos == ENT_UPOS_VERB && is_finite_form(t) && !has_subject_after(tokens, i, below) &&
        !has_child(tokens, count, i, "mark") && !has_child(tokens, count, i, "cc") && is(tokens[i - 1].form, ","))
      return (int32_t)i;
  }
  return -1;
}

/* The clause at `verb` becomes the main one in the place of `below`, which hangs on `on` from then; what followed goes with it. */
static void change_places(ent_token *tokens, uint32_t count, uint32_t below, uint32_t verb, uint32_t on, const char *as) {
  tokens[verb].head = tokens[below].head;
  tokens[verb].deprel = tokens[below].deprel;
  tokens[below].head = (int32_t)on;
  tokens[below].deprel = ent_slice_of(as);
  for (uint32_t i = verb + 1; i < count; i++)
    if (tokens[i].head == (int32_t)below) tokens[i].head = (int32_t)verb;
}

/* "Peru, |having supported| them, recognised B and opened an embassy": what a participle with "having" tells comes before the
 * main verb, which is none of its conjuncts. */
static const ent_token *having_done(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0; tokens && i + 2 < s->count; i++) {
    int32_t done = tokens[i].head, verb;
    if (!ent_slice_eq_nocase(tokens[i].form, ENT_SLICE("having")) || !is(tokens[i].deprel, "aux") || done <= (int32_t)i) continue;
    verb = main_verb_after(tokens, s->count, (uint32_t)done);
    if (verb < 0) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    change_places(mended, s->count, (uint32_t)done, (uint32_t)verb, (uint32_t)verb, "advcl");
    for (uint32_t k = 0; k < i; k++)
      if (mended[k].head == done && (is(mended[k].deprel, "nsubj") || is(mended[k].deprel, "nsubj:pass"))) mended[k].head = verb;
  }
  return mended ? mended : tokens;
}

/* "Britain, |whose exports fell|, urged its partners to act": the clause of "whose" is said of the noun before it, and the verb behind
 * the comma is that noun's. */
static const ent_token *subject_of_whose(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i + 2 < s->count; i++) {
    uint32_t before = i - 2;
    int32_t noun = tokens[i].head, told = noun < 0 ? -1 : tokens[noun].head, verb;
    if (!ent_slice_eq_nocase(tokens[i].form, ENT_SLICE("whose")) || !is(tokens[i - 1].form, ",") || told <= noun ||
        !is(tokens[noun].deprel, "nsubj") || !is(tokens[before].deprel, "nsubj"))
      continue;
    verb = main_verb_after(tokens, s->count, (uint32_t)told);
    if (verb < 0 || (tokens[before].head != told && tokens[before].head != verb)) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    change_places(mended, s->count, (uint32_t)told, (uint32_t)verb, before, "acl:relcl");
    mended[before].head = verb;
  }
  return mended ? mended : tokens;
}

/* The verb behind "due to": a plain form, "be" with its participle, or a noun with an object of its own; -1. */
static int32_t verb_after_due(const ent_token *tokens, uint32_t count, uint32_t due) {
  uint32_t at = due + 2;
  const ent_token *t = &tokens[at];
  if (is(t->xpos, "VB")) return is(t->deprel, "aux") || is(t->deprel, "aux:pass") || is(t->deprel, "cop") ? t->head : (int32_t)at;
  return is(t->xpos, "NN") && tokens[due].head == (int32_t)at && has_child(tokens, count, at, "obj") ? (int32_t)at : -1;
}

/* "Is |due| to host talks", taken for the preposition of "due to rain": what is due stands over the infinitive. */
static const ent_token *due_to_do(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i + 2 < s->count; i++) {
    int32_t verb;
    if (!is(tokens[i].form, "due") || !is(tokens[i + 1].form, "to") || !(is(tokens[i - 1].lemma, "be") || (i > 1 && is(tokens[i - 2].lemma, "be"))))
      continue;
    verb = verb_after_due(tokens, s->count, i);
    if (verb <= (int32_t)i) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    if (mended[i].head == verb) {
      mended[i].head = mended[verb].head;
      mended[i].deprel = mended[verb].deprel;
      for (uint32_t k = 0; k < i; k++)
        if (mended[k].head == verb) mended[k].head = (int32_t)i;
      mended[verb].head = (int32_t)i;
    }
    mended[verb].deprel = mended[verb].head == (int32_t)i ? ENT_SLICE("xcomp") : mended[verb].deprel;
    if (is(mended[verb].xpos, "NN")) {
      mended[verb].xpos = ENT_SLICE("VB");
      mended[verb].upos = ENT_UPOS_VERB;
    }
    mended[i].upos = ENT_UPOS_ADJ;
    mended[i + 1].head = verb;
    mended[i + 1].deprel = ENT_SLICE("mark");
  }
  return mended ? mended : tokens;
}

/* "|It| was the first state to recognise them": a state that is meant, no empty word; the infinitive is the noun's. */
static const ent_token *meant_it(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  static const char *const nouns[] = {"state", "country", "nation", "government", "republic", "power", "capital", "member"};
  ent_token *mended;
  int32_t noun = tokens && s->count > 4 ? tokens[0].head : -1;
  bool ranked = false, named = false, clause = false;
  if (noun < 2 || !ent_slice_eq_nocase(tokens[0].form, ENT_SLICE("it")) || !is(tokens[0].deprel, "expl") || tokens[noun].upos != ENT_UPOS_NOUN) return tokens;
  for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++) named |= is(tokens[noun].lemma, nouns[i]);
  for (uint32_t i = 0; i < s->count; i++) {
    ranked |= tokens[i].head == noun && is(tokens[i].deprel, "amod") && (is(tokens[i].form, "first") || is(tokens[i].form, "only") || is(tokens[i].form, "second"));
    clause |= tokens[i].head == noun && (is(tokens[i].deprel, "nsubj") || is(tokens[i].deprel, "csubj") || is(tokens[i].deprel, "ccomp"));
  }
  if (!ranked || !named || clause) return tokens;
  mended = own(arena, s, tokens, NULL);
  if (mended) mended[0].deprel = ENT_SLICE("nsubj");
  return mended;
}

const ent_token *ent__mend_clauses(ent_arena *arena, const ent_sentence *sentence, const ent_token *tokens) {
  tokens = object_is_subject(arena, sentence, counted_subject(arena, sentence, tokens));
  tokens = stray_participles(arena, sentence, verbal_adjectives(arena, sentence, tokens));
  tokens = clause_of_many(arena, sentence, both_before_verb(arena, sentence, who_is_to(arena, sentence, tokens)));
  tokens = fronted_objects(arena, sentence, tokens);
  tokens = finite_conjuncts(arena, sentence, passive_headline(arena, sentence, tokens));
  tokens = nouns_with_clause(arena, sentence, infinitives_of_nouns(arena, sentence, tokens));
  tokens = clauses_of_whose(arena, sentence, told_of_which(arena, sentence, clauses_behind_world(arena, sentence, tokens)));
  tokens = clauses_of_names(arena, sentence, charges_of_agents(arena, sentence, clause_of_last(arena, sentence, tokens)));
  tokens = meant_it(arena, sentence, due_to_do(arena, sentence, subject_of_whose(arena, sentence, having_done(arena, sentence, tokens))));
  return past_participles(arena, sentence, tokens);
}
