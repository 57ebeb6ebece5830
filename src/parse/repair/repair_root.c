/* Headlines and digests put the verb into the present tense, and in English
 * that is the form of a plural noun: "Israel strikes a car", "police detain
 * two". A parser trained on other text then makes the whole sentence one noun
 * phrase, or leaves its verb without a subject. In: tokens with heads. Out: the
 * same, or a copy in which such a phrase is a clause again. */
#include "parse/repair/repair_tree.h"

/* A clause of its own below the main one: "that X did", "after X did", "which did". */
static bool subordinate(const ent_token *t) {
  return is(t->deprel, "acl:relcl") || is(t->deprel, "advcl") || is(t->deprel, "ccomp");
}

/* A finite verb outside subordinate clauses. */
static bool has_finite_verb(const ent_token *tokens, uint32_t count, uint32_t root) {
  for (uint32_t i = 0; i < count; i++)
    if (finite(&tokens[i]) && i != root) {
      uint32_t up = i;
      bool below = false;
      for (int hops = 0; hops < 8 && !below && tokens[up].head >= 0; hops++) {
        below = is(tokens[up].deprel, "acl:relcl") || (i > root && subordinate(&tokens[up]));
        up = (uint32_t)tokens[up].head;
      }
      if (!below) return true;
    }
  return false;
}

/* The nearest nominal child to the left: the subject to be. */
static int32_t left_nominal(const ent_token *tokens, uint32_t at) {
  for (uint32_t i = at; i-- > 0;)
    if (tokens[i].head == (int32_t)at && nominal(&tokens[i]) &&
        (is(tokens[i].deprel, "nsubj") || is(tokens[i].deprel, "compound") ||
         is(tokens[i].deprel, "nmod:poss") || is(tokens[i].deprel, "nmod:unmarked") ||
         is(tokens[i].deprel, "nmod") || is(tokens[i].deprel, "nmod:desc")))
      return (int32_t)i;
  return -1;
}

/* A noun phrase right after that can only be an object: "a car", "16 men". */
static int32_t right_object(const ent_token *tokens, uint32_t count, uint32_t at) {
  for (uint32_t i = at + 1; i < count; i++) {
    if (tokens[i].upos == ENT_UPOS_PUNCT || tokens[i].upos == ENT_UPOS_ADP) return -1;
    if (tokens[i].head != (int32_t)at || !nominal(&tokens[i])) continue;
    if (has_child(tokens, count, i, "case")) return -1;
    if (is(tokens[i].deprel, "flat")) return -1; /* "President Klaus Iohannis" */
    if (is(tokens[i].deprel, "conj") || is(tokens[i].deprel, "nmod:poss")) return -1;
    return (int32_t)i;
  }
  return -1;
}

static ent_slice verb_lemma(ent_arena *arena, ent_slice form) {
  ent_slice lemma = ent_arena_copy(arena, form);
  char *text = (char *)(uintptr_t)lemma.data;
  if (!text) return form;
  for (size_t i = 0; i < lemma.size; i++)
    if (text[i] >= 'A' && text[i] <= 'Z') text[i] = (char)(text[i] + 32);
  if (ent_slice_ends(lemma, "ies") && lemma.size > 4) {
    text[lemma.size - 3] = 'y';
    lemma.size -= 2;
  } else if (ent_slice_ends(lemma, "ches") || ent_slice_ends(lemma, "shes") ||
             ent_slice_ends(lemma, "sses") || ent_slice_ends(lemma, "xes")) {
    lemma.size -= 2;
  } else if (ent_slice_ends(lemma, "s") && !ent_slice_ends(lemma, "ss")) {
    lemma.size -= 1;
  }
  return lemma;
}

static void make_verb(ent_token *t, ent_slice lemma, const char *xpos) {
  t->upos = ENT_UPOS_VERB;
  t->xpos = ent_slice_of(xpos);
  t->lemma = lemma;
}

/* What hung on the noun before the verb belongs to the subject: "An Israeli
 * drone [strikes]". */
static void hand_over(ent_token *tokens, uint32_t root, uint32_t subject) {
  for (uint32_t i = 0; i < root; i++)
    if (tokens[i].head == (int32_t)root && i != subject && i < subject &&
        (is(tokens[i].deprel, "det") || is(tokens[i].deprel, "amod") ||
         is(tokens[i].deprel, "compound") || is(tokens[i].deprel, "nummod") ||
         is(tokens[i].deprel, "nmod:poss") || is(tokens[i].deprel, "nmod:desc")))
      tokens[i].head = (int32_t)subject;
}

/* "votes to lift", "reports that": the clause that only a verb takes; -1. */
static int32_t right_clause(const ent_token *tokens, uint32_t count, uint32_t at) {
  for (uint32_t i = at + 1; i < count; i++) {
    uint32_t mark = i;
    if (tokens[i].head != (int32_t)at ||
        !(is(tokens[i].deprel, "acl") || is(tokens[i].deprel, "ccomp") || is(tokens[i].deprel, "advcl") ||
          is(tokens[i].deprel, "xcomp")))
      continue;
    while (--mark > at)
      if (tokens[mark].head == (int32_t)i && is(tokens[mark].deprel, "mark") &&
          (ent_slice_eq_nocase(tokens[mark].form, ENT_SLICE("to")) ||
           ent_slice_eq_nocase(tokens[mark].form, ENT_SLICE("that"))))
        return (int32_t)i;
  }
  return -1;
}

/* "drones attack", "the court orders": subject and verb agree in number. */
static bool agrees(const ent_token *subject, const ent_token *verb) {
  return ent_slice_ends(verb->form, "s") || (plural(subject) && is(verb->xpos, "NN"));
}

/* "lands in Taipei", "slams into a bus": verbs that need no object, read as such with a preposition. */
static bool goes_with_preposition(const ent_token *tokens, uint32_t count, uint32_t at) {
  static const char *const verbs[] = {"land",  "slam", "vote",   "file",  "fire",  "clash", "gather", "meet",    "travel", "head",
                                      "crash", "fly",  "march",  "talk",  "rally", "strike", "protest", "collide", "trade",  "pledge",
                                      "study", "work", "live", "train", "fight", "agree", "call", "appeal", "arrive", "settle", "team", "vow",    "warn",    "side"};
  if (at + 1 >= count || tokens[at + 1].upos != ENT_UPOS_ADP || is(tokens[at + 1].lemma, "of")) return false;
  for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
    if (is(tokens[at].lemma, verbs[i])) return true;
  return false;
}

/* The root is a plural noun between a nominal and a noun phrase with its own determiner or number, and the sentence has no finite
 * verb: the root is the verb; so is "lands in", "votes for"; the same after a semicolon. */
static const ent_token *noun_to_verb(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  int32_t subject = left_nominal(s->tokens, root);
  int32_t object = right_object(s->tokens, s->count, root);
  int32_t clause = right_clause(s->tokens, s->count, root);
  ent_token *tokens;
  if (subject < 0 || !agrees(&s->tokens[subject], &s->tokens[root]) ||
      (object < 0 && clause < 0 && !goes_with_preposition(s->tokens, s->count, root)))
    return s->tokens;
  tokens = own(arena, s, s->tokens, NULL);
  if (!tokens) return NULL;
  if (ent_slice_ends(tokens[root].form, "s"))
    make_verb(&tokens[root], verb_lemma(arena, tokens[root].form), "VBZ");
  else make_verb(&tokens[root], tokens[root].lemma, "VBP");
  tokens[subject].deprel = ENT_SLICE("nsubj");
  if (object >= 0) tokens[object].deprel = ENT_SLICE("obj");
  if (clause >= 0 && is(tokens[clause].deprel, "acl"))
    tokens[clause].deprel = is(tokens[clause].xpos, "VB") ? ENT_SLICE("xcomp") : ENT_SLICE("ccomp");
  for (uint32_t i = root + 1; i < s->count; i++)
    if (tokens[i].head == (int32_t)root && is(tokens[i].deprel, "nmod")) tokens[i].deprel = ENT_SLICE("obl");
  hand_over(tokens, root, (uint32_t)subject);
  return tokens;
}

/* The word after a semicolon that heads what follows, without a finite verb up to the next; count if none. */
static uint32_t head_of_part(const ent_sentence *s, uint32_t semicolon) {
  uint32_t head = s->count;
  for (uint32_t i = semicolon + 1; i < s->count && !is(s->tokens[i].form, ";"); i++) {
    if (finite(&s->tokens[i])) return s->count;
    if (head == s->count && s->tokens[i].head <= (int32_t)semicolon && nominal(&s->tokens[i])) head = i;
  }
  return head;
}

static const ent_token *verb_after_semicolon(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  for (uint32_t i = 1; tokens && i + 2 < s->count; i++) {
    ent_sentence part = *s;
    uint32_t head = is(tokens[i].form, ";") ? head_of_part(s, i) : s->count;
    const ent_token *mended;
    if (head == s->count) continue;
    part.tokens = (ent_token *)(uintptr_t)tokens;
    mended = noun_to_verb(arena, &part, head);
    if (mended && mended != tokens) ((ent_token *)(uintptr_t)mended)[head].deprel = ENT_SLICE("parataxis");
    tokens = mended;
  }
  return tokens;
}

/* The head of the noun phrase that begins right after a word, without a preposition; -1. */
static int32_t phrase_after(const ent_token *tokens, uint32_t count, uint32_t at) {
  uint32_t k = at + 1;
  const ent_token *t = &tokens[k];
  bool begins = t->upos == ENT_UPOS_DET || t->upos == ENT_UPOS_NUM || t->upos == ENT_UPOS_PROPN || is(t->xpos, "PRP$") ||
                (t->upos == ENT_UPOS_ADJ && t->form.data[0] >= 'A' && t->form.data[0] <= 'Z');
  if (!begins) return -1;
  while (tokens[k].head > (int32_t)k && tokens[k].head < (int32_t)count && tokens[k].head <= (int32_t)at + 9)
    k = (uint32_t)tokens[k].head;
  if (!nominal(&tokens[k]) && tokens[k].upos != ENT_UPOS_NUM) return -1;
  return is(tokens[k].deprel, "nsubj") || is(tokens[k].deprel, "nsubj:pass") ? -1 : (int32_t)k;
}

/* The infinitive right after: "pledges |to end|"; -1. */
static int32_t infinitive_after(const ent_token *tokens, uint32_t count, uint32_t at) {
  if (at + 2 >= count || !is(tokens[at + 1].form, "to")) return -1;
  return is(tokens[at + 2].xpos, "VB") ? (int32_t)at + 2 : -1;
}

static bool heads_sentence(const ent_token *tokens, uint32_t count, uint32_t verb) {
  return tokens[verb].upos == ENT_UPOS_VERB &&
         (finite(&tokens[verb]) || has_child(tokens, count, verb, "aux:pass") || has_child(tokens, count, verb, "aux"));
}

/* "and summons the ambassador", "and pledges to help": a plural noun after "and" with an object or an infinitive of its own is the
 * second verb. */
static const ent_token *second_verb(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  uint32_t root = 0;
  while (tokens && root < s->count && tokens[root].head >= 0) root++;
  for (uint32_t i = root + 2; tokens && i + 2 < s->count; i++) {
    const ent_token *t = &tokens[i];
    int32_t object, clause;
    if (!nominal(t) || !is(t->deprel, "conj") || !ent_slice_ends(t->form, "s") || tokens[i - 1].upos != ENT_UPOS_CCONJ ||
        !heads_sentence(tokens, s->count, root) || plural(&tokens[t->head]) || t->form.data[0] < 'a')
      continue;
    object = phrase_after(tokens, s->count, i);
    clause = object < 0 ? infinitive_after(tokens, s->count, i) : -1;
    if (object < 0 && clause < 0) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    make_verb(&mended[i], verb_lemma(arena, t->form), "VBZ");
    mended[i].head = (int32_t)root;
    if (object >= 0) {
      mended[object].head = (int32_t)i;
      mended[object].deprel = ENT_SLICE("obj");
    } else {
      mended[clause].head = (int32_t)i;
      mended[clause].deprel = ENT_SLICE("xcomp");
    }
    for (uint32_t k = i + 1; k < s->count; k++)
      if (mended[k].head == (int32_t)i && is(mended[k].deprel, "nmod")) mended[k].deprel = ENT_SLICE("obl");
  }
  return mended ? mended : tokens;
}

/* The root is a noun whose only verb is a participle before it ("Bolivia severed diplomatic relations"): the participle is the verb. */
static const ent_token *participle_to_verb(ent_arena *arena, const ent_sentence *s,
                                           uint32_t root) {
  for (uint32_t v = 1; v < root; v++) {
    const ent_token *t = &s->tokens[v];
    int32_t subject = -1;
    ent_token *tokens;
    if (t->head != (int32_t)root || !is(t->deprel, "amod") ||
        !(is(t->xpos, "VBN") || is(t->xpos, "VBD")))
      continue;
    for (uint32_t i = v; i-- > 0 && subject < 0;)
      if (s->tokens[i].head == (int32_t)root && nominal(&s->tokens[i])) subject = (int32_t)i;
    if (subject < 0) continue;
    tokens = own(arena, s, s->tokens, NULL);
    if (!tokens) return NULL;
    make_verb(&tokens[v], tokens[v].lemma, "VBD");
    tokens[v].head = -1;
    tokens[v].deprel = ENT_SLICE("root");
    tokens[root].head = (int32_t)v;
    tokens[root].deprel = ENT_SLICE("obj");
    for (uint32_t i = 0; i < s->count; i++)
      if (tokens[i].head == (int32_t)root && (i < v || tokens[i].upos == ENT_UPOS_PUNCT))
        tokens[i].head = (int32_t)v;
    tokens[subject].deprel = ENT_SLICE("nsubj");
    hand_over(tokens, v, (uint32_t)subject);
    return tokens;
  }
  return s->tokens;
}

/* A second subject after the verb is its object. */
static const ent_token *second_subject(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  int32_t first = -1, second = -1;
  ent_token *tokens;
  for (uint32_t i = 0; i < s->count; i++)
    if (s->tokens[i].head == (int32_t)root && is(s->tokens[i].deprel, "nsubj")) {
      if (i < root) first = (int32_t)i;
      else if (second < 0) second = (int32_t)i;
    }
  if (first < 0 || second < 0 || has_child(s->tokens, s->count, root, "obj")) return s->tokens;
  tokens = own(arena, s, s->tokens, NULL);
  if (!tokens) return NULL;
  tokens[second].deprel = ENT_SLICE("obj");
  return tokens;
}

/* "Vietnam deports five": the name right before a finite verb without a subject is its subject. */
static const ent_token *missing_subject(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  ent_token *tokens;
  if (!root || !finite(&s->tokens[root]) || s->tokens[root - 1].head != (int32_t)root ||
      !nominal(&s->tokens[root - 1]) || has_child(s->tokens, s->count, root, "nsubj") ||
      has_child(s->tokens, s->count, root, "nsubj:pass") || has_child(s->tokens, s->count, root, "expl"))
    return s->tokens;
  tokens = own(arena, s, s->tokens, NULL);
  if (tokens) tokens[root - 1].deprel = ENT_SLICE("nsubj");
  return tokens;
}

/* "|By the Treaty| of Lund Norway returned it": a subject with a preposition, which is none; -1. */
static int32_t false_subject(const ent_sentence *s, uint32_t root) {
  for (uint32_t i = 1; i < root; i++)
    if (s->tokens[i].head == (int32_t)root && is(s->tokens[i].deprel, "nsubj"))
      return has_child(s->tokens, i, i, "case") ? (int32_t)i : -1;
  return -1;
}

/* "on the last day of the month A and B sign", "By the Treaty of Lund A returned": names before a finite verb without a subject,
 * taken for another name of the month or town, are its subject. */
static const ent_token *named_subject(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  uint32_t name = root - 1;
  int32_t phrase = false_subject(s, root);
  ent_token *tokens;
  if (root < 2 || !finite(&s->tokens[root]) || (phrase < 0 && has_child(s->tokens, s->count, root, "nsubj")) ||
      has_child(s->tokens, s->count, root, "nsubj:pass"))
    return s->tokens;
  while (is(s->tokens[name].deprel, "conj") && s->tokens[name].head >= 0 &&
         (uint32_t)s->tokens[name].head < name)
    name = (uint32_t)s->tokens[name].head;
  if (!name || s->tokens[name].upos != ENT_UPOS_PROPN || s->tokens[name - 1].upos == ENT_UPOS_PUNCT ||
      !(is(s->tokens[name].deprel, "appos") ||
        (is(s->tokens[name].deprel, "nmod") && !has_child(s->tokens, s->count, name, "case"))))
    return s->tokens;
  tokens = own(arena, s, s->tokens, NULL);
  if (!tokens) return NULL;
  tokens[name].head = (int32_t)root;
  tokens[name].deprel = ENT_SLICE("nsubj");
  if (phrase >= 0) tokens[phrase].deprel = ENT_SLICE("obl");
  return tokens;
}

static bool comma_between(const ent_token *tokens, uint32_t first, uint32_t last) {
  for (uint32_t i = first + 1; i < last; i++)
    if (is(tokens[i].form, ",")) return true;
  return false;
}

/* "At the talks in Oslo, Kenya agreed": what follows the comma of an opening phrase and was made part of it is the subject, if there
 * is none. */
static const ent_token *subject_in_opening(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  ent_token *tokens;
  if (s->tokens[0].upos != ENT_UPOS_ADP || !finite(&s->tokens[root]) || has_child(s->tokens, s->count, root, "nsubj") ||
      has_child(s->tokens, s->count, root, "nsubj:pass") || has_child(s->tokens, s->count, root, "expl") ||
      has_child(s->tokens, s->count, root, "csubj"))
    return s->tokens;
  for (uint32_t c = 1; c < root; c++) {
    const ent_token *t = &s->tokens[c];
    if (!nominal(t) || !(is(t->deprel, "appos") || is(t->deprel, "flat") || is(t->deprel, "conj")) || t->head < 0 || t->head >= (int32_t)c ||
        !comma_between(s->tokens, (uint32_t)t->head, c) || comma_between(s->tokens, c, root))
      continue;
    tokens = own(arena, s, s->tokens, NULL);
    if (!tokens) return NULL;
    for (uint32_t k = c + 1; k < root; k++) /* "by C, A and |B| sign": joined to C as A was */
      if (tokens[k].head == tokens[c].head && is(tokens[k].deprel, "conj")) tokens[k].head = (int32_t)c;
    tokens[c].head = (int32_t)root;
    tokens[c].deprel = ENT_SLICE("nsubj");
    return tokens;
  }
  return s->tokens;
}

/* "Iran supplies drones": a finite verb with a subject, made part of its own object's name, is the root. */
static const ent_token *verb_in_name(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  for (uint32_t v = 1; v < root; v++) {
    const ent_token *t = &s->tokens[v];
    ent_token *tokens;
    if (t->head != (int32_t)root || !is(t->deprel, "compound") || t->upos != ENT_UPOS_VERB ||
        !finite(t) || !has_child(s->tokens, s->count, v, "nsubj"))
      continue;
    tokens = own(arena, s, s->tokens, NULL);
    if (!tokens) return NULL;
    tokens[v].head = -1;
    tokens[v].deprel = ENT_SLICE("root");
    tokens[root].head = (int32_t)v;
    tokens[root].deprel = ENT_SLICE("obj");
    tokens[root].upos = ENT_UPOS_NOUN;
    for (uint32_t i = 0; i < s->count; i++)
      if (tokens[i].head == (int32_t)root && (i < v || tokens[i].upos == ENT_UPOS_PUNCT))
        tokens[i].head = (int32_t)v;
    return tokens;
  }
  return s->tokens;
}

/* With two objects a participle may keep one: "forces given weapons". */
static bool takes_two_objects(ent_slice lemma) {
  static const char *const verbs[] = {"give", "grant", "award", "send", "offer", "deny", "pay", "show", "teach",
                                      "call", "name", "hand", "sell", "lend", "owe", "allow", "promise", "tell",
                                      "ask", "accord", "assign", "elect", "dub", "consider"};
  for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
    if (ent_slice_is(lemma, verbs[i])) return true;
  return false;
}

/* "one strike |destroyed| a bridge": finite, or taken for a participle, which would have no
 * object of its own. */
static uint32_t finite_acl(const ent_token *tokens, uint32_t count, uint32_t noun) {
  for (uint32_t v = noun + 1; v < count; v++) {
    const ent_token *t = &tokens[v];
    if (t->head != (int32_t)noun || !is(t->deprel, "acl")) continue;
    if (finite(t)) return is(t->xpos, "MD") ? count : v;
    return is(t->xpos, "VBN") && has_child(tokens, count, v, "obj") && !takes_two_objects(t->lemma) ? v : count;
  }
  return count;
}

static bool is_opening(ent_slice form) {
  static const char *const words[] = {"near", "in", "at", "outside", "around", "on", "inside", "off", NULL};
  return one_of(form, words);
}

/* The root is a noun with a finite verb for participle ("one strike destroyed a bridge", "Near Marib, one strike destroyed a
 * bridge"): the verb heads the clause, the noun is its subject. */
static const ent_token *finite_participle(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  uint32_t noun = root, verb = finite_acl(s->tokens, s->count, root);
  ent_token *tokens;
  if (verb == s->count && is_opening(s->tokens[0].form)) {
    while (++noun < s->count && !(s->tokens[noun].head == (int32_t)root && is(s->tokens[noun].deprel, "appos"))) {
    }
    if (noun == s->count) return s->tokens;
    verb = finite_acl(s->tokens, s->count, noun);
  }
  if (verb == s->count) return s->tokens;
  tokens = own(arena, s, s->tokens, NULL);
  if (!tokens) return NULL;
  tokens[verb].head = -1;
  tokens[verb].deprel = ENT_SLICE("root");
  if (is(tokens[verb].xpos, "VBN")) tokens[verb].xpos = ENT_SLICE("VBD");
  tokens[noun].head = (int32_t)verb;
  tokens[noun].deprel = ENT_SLICE("nsubj");
  if (noun != root) {
    tokens[root].head = (int32_t)verb;
    tokens[root].deprel = ENT_SLICE("obl");
  }
  for (uint32_t i = 0; i < s->count; i++) {
    bool opening = i < root && is(tokens[i].deprel, "nmod") && has_child(tokens, s->count, i, "case");
    if (tokens[i].head != (int32_t)root || i == noun ||
        !((i > verb && i != root) || opening || tokens[i].upos == ENT_UPOS_PUNCT))
      continue;
    tokens[i].head = (int32_t)verb;
    if (is(tokens[i].deprel, "nmod")) tokens[i].deprel = ENT_SLICE("obl");
  }
  return tokens;
}

/* "guerrillas free a journalist": an adjective with a plural subject and an object is a verb. */
static const ent_token *adjective_to_verb(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  int32_t subject = left_nominal(s->tokens, root);
  ent_token *tokens;
  if (subject < 0 || !is(s->tokens[subject].deprel, "nsubj") || !plural(&s->tokens[subject]) ||
      !has_child(s->tokens, s->count, root, "obj") || has_child(s->tokens, s->count, root, "cop"))
    return s->tokens;
  tokens = own(arena, s, s->tokens, NULL);
  if (tokens) make_verb(&tokens[root], tokens[root].lemma, "VBP");
  return tokens;
}

/* "the Guards fire missiles": a word between two plural nouns, in a sentence without a finite verb, is one. */
static const ent_token *verb_between_nouns(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  uint32_t at = 1;
  ent_token *tokens;
  while (at < root && !(s->tokens[at].head == (int32_t)root && is(s->tokens[at].deprel, "compound") && is(s->tokens[at].xpos, "NN") &&
                        plural(&s->tokens[at - 1]) && (s->tokens[at - 1].head == (int32_t)root || s->tokens[at - 1].head == (int32_t)at)))
    at++;
  if (at >= root || !plural(&s->tokens[root])) return s->tokens;
  tokens = own(arena, s, s->tokens, NULL);
  if (!tokens) return NULL;
  make_verb(&tokens[at], tokens[at].lemma, "VBP");
  for (uint32_t i = 0; i < at; i++)
    if (tokens[i].head == (int32_t)root) tokens[i].head = (int32_t)at - 1;
  for (uint32_t i = root + 1; i < s->count; i++)
    if (tokens[i].head == (int32_t)root && (is(tokens[i].deprel, "nmod") || tokens[i].upos == ENT_UPOS_PUNCT)) {
      tokens[i].head = (int32_t)at;
      if (is(tokens[i].deprel, "nmod")) tokens[i].deprel = ENT_SLICE("obl");
    }
  tokens[at - 1].head = (int32_t)at;
  tokens[at - 1].deprel = ENT_SLICE("nsubj");
  tokens[at].head = -1;
  tokens[at].deprel = ENT_SLICE("root");
  tokens[root].head = (int32_t)at;
  tokens[root].deprel = ENT_SLICE("obj");
  return tokens;
}

static const ent_token *mend_root(ent_arena *arena, const ent_sentence *sentence) {
  const ent_token *mended;
  uint32_t root = 0;
  while (root < sentence->count && sentence->tokens[root].head >= 0) root++;
  if (root == sentence->count) return sentence->tokens;
  mended = verb_in_name(arena, sentence, root);
  if (mended != sentence->tokens) return mended;
  if (sentence->tokens[root].upos == ENT_UPOS_VERB) {
    mended = missing_subject(arena, sentence, root);
    if (mended == sentence->tokens) mended = named_subject(arena, sentence, root);
    if (mended == sentence->tokens) mended = subject_in_opening(arena, sentence, root);
    return mended == sentence->tokens ? second_subject(arena, sentence, root) : mended;
  }
  if (sentence->tokens[root].upos == ENT_UPOS_ADJ) {
    mended = adjective_to_verb(arena, sentence, root);
    if (mended != sentence->tokens) return mended;
  }
  if (!nominal(&sentence->tokens[root]) || has_child(sentence->tokens, sentence->count, root, "cop"))
    return sentence->tokens;
  mended = finite_participle(arena, sentence, root);
  if (mended != sentence->tokens ||
      has_finite_verb(sentence->tokens, sentence->count, root))
    return mended;
  mended = noun_to_verb(arena, sentence, root);
  if (mended == sentence->tokens) mended = verb_between_nouns(arena, sentence, root);
  return mended == sentence->tokens ? participle_to_verb(arena, sentence, root) : mended;
}

/* What stood left of "date" as its own is of the noun before it: "the United States |date|". */
static void give_to_noun_before(ent_token *mended, uint32_t date, uint32_t root) {
  uint32_t noun = date - 1;
  int32_t member = -1;
  bool joined = false;
  for (uint32_t c = root + 1; c < noun; c++) {
    if (mended[c].head == (int32_t)date) {
      joined |= is(mended[c].deprel, "cc");
      mended[c].head = (int32_t)noun;
    } else if (mended[c].head == (int32_t)root && is(mended[c].deprel, "nmod")) {
      member = (int32_t)c;
    }
  }
  mended[noun].head = joined && member >= 0 ? member : (int32_t)root;
  mended[noun].deprel = joined && member >= 0 ? ENT_SLICE("conj") : ENT_SLICE("nmod");
}

static void make_date_root(ent_token *mended, uint32_t count, uint32_t date, uint32_t root) {
  if (mended[date - 1].head == (int32_t)date) give_to_noun_before(mended, date, root);
  for (uint32_t c = 0; c < count; c++) {
    if (mended[c].head == (int32_t)root && is(mended[c].deprel, "punct")) mended[c].head = (int32_t)date;
    if (c > date && mended[c].head == (int32_t)date && is(mended[c].deprel, "nmod")) mended[c].deprel = ENT_SLICE("obl");
  }
  mended[root].head = (int32_t)date;
  mended[root].deprel = ENT_SLICE("nsubj");
  mended[date].head = -1;
  mended[date].deprel = ENT_SLICE("root");
  mended[date].upos = ENT_UPOS_VERB;
  mended[date].xpos = ENT_SLICE("VBP");
}

/* "Relations between Peru and Chile date from 1888": "date" before such a word is the verb of a plural noun. */
static const ent_token *dating_verbs(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  static const char *const next[] = {"from", "back", "to", NULL};
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i + 1 < s->count; i++) {
    uint32_t root = 0;
    if (!is(tokens[i].lemma, "date") || !is(tokens[i].xpos, "NN") || !one_of(tokens[i + 1].form, next) || tokens[i].head < 0) continue;
    while (root < i && tokens[root].head >= 0) root++;
    if (root >= i || !plural(&tokens[root]) || has_finite_verb(tokens, s->count, root)) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    make_date_root(mended, s->count, i, root);
    return mended;
  }
  return tokens;
}

const ent_token *ent__mend_root(ent_arena *arena, const ent_sentence *sentence) {
  const ent_token *tokens = mend_root(arena, sentence);
  return dating_verbs(arena, sentence, second_verb(arena, sentence, verb_after_semicolon(arena, sentence, tokens)));
}
