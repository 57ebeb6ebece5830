/* Headlines and digests put the verb into the present tense, and in English
 * that is the form of a plural noun: "Israel strikes a car", "police detain
 * two". A parser trained on other text then makes the whole sentence one noun
 * phrase. In: tokens with heads. Out: the same, or a copy in which such a
 * phrase is a clause again:
 *   1. the root is a plural noun between a nominal and a noun phrase with its
 *      own determiner or number, and the sentence has no finite verb: the root
 *      is the verb; so is "lands in", "votes for"; the same after a semicolon;
 *   2. the root is a noun whose only verb is a participle before it ("Bolivia
 *      severed diplomatic relations"): the participle is the verb;
 *   3. a second subject after the verb is its object;
 *   4. "killing at least six people", "sent up to 500 troops": the people are
 *      the object, "at" is no preposition of theirs, "up" no part of the verb;
 *   5. "Vietnam deports five": the name right before a finite verb without a
 *      subject is its subject;
 *   6. "Iran supplies drones": a finite verb with a subject, made part of its
 *      own object's name, is the root;
 *   7. the root is a noun with a finite verb for participle ("one strike
 *      destroyed a bridge", "Near Marib, one strike destroyed a bridge"): the verb
 *      heads the clause, the noun is its subject;
 *   8. "resisted the occupying state": what stands between an article and a noun
 *      describes the noun;
 *   9. "handed over 700 tonnes": "over" is of the verb, not of the figure;
 *  10. "signed a contract worth $2 billion": the contract is signed, and "worth" is the
 *      preposition of its price;
 *  11. "on the last day of the month A and B sign", "By the Treaty of Lund A returned": names before a finite
 *      verb without a subject, taken for another name of the month or town, are its subject;
 *  12. "in an ambush blamed on B": a participle without an object describes the noun right before it;
 *  13. "At the talks in Oslo, Kenya agreed": what follows the comma of an opening
 *      phrase and was made part of it is the subject, if there is none;
 *  14. "was annoyed with B": an adjective with a copula has no passive subject;
 *  15. "described the step as unacceptable": "as" right before what it introduces is its preposition;
 *  16. "called for Greece to act": who stands between "for" and the infinitive acts;
 *  17. "the Chile-Peru talks": the first of two names before a noun hangs on the second, however they were joined;
 *  18. "the treaty, signed in Oslo by both": what describes a noun without subject and object, but with a place,
 *      time or agent, is a participle, no past;
 *  19. "because both share a border": "both" right before a verb that has no subject is its subject;
 *  20. "are states in South America which share a border": a plural verb is said of the plural noun;
 *  21. "and summons the ambassador", "and pledges to help": a plural noun after "and" with an
 *      object or an infinitive of its own is the second verb;
 *  22. "At least 35 people die": who is counted before a verb without a subject is its subject;
 *  23. "says three days of raids have killed": the noun between is what the second verb is said of;
 *  24. "launch an assault |east| of the city": the assault is launched, and "east" says where;
 *  25. "the trade turn over", "a stand off": a noun with a particle is one noun, written in two;
 *  26. "condemned in the strongest terms the attack", "welcomed with satisfaction the step": what follows the manner
 *      of a verb without an object, and no comma, is its object;
 *  27. "a cease-fire", "a cease fire": one noun, "ceasefire";
 *  28. "Two Swiss teachers kidnapped in Mexico": in a headline a participle with a subject, or the past of what is done to
 *      somebody or by somebody, without an object, is a passive;
 *  29. "guerrillas free a journalist": an adjective with a plural subject and an object is a verb;
 *  30. "the Guards fire missiles": a word between two plural nouns, in a sentence without a finite verb, is one;
 *  31. "urges B to wait and meets C", "denies having fired and accuses B": a finite verb is no conjunct of an infinitive or gerund,
 *      but of the finite one above;
 *  32. "its decision of June 2017 to sever relations": an infinitive behind such a noun and its date is of the noun, and
 *      never describes the noun behind it;
 *  33. "relations between Peru and Chile date from 1888": "date" before such a word is the verb of a plural noun;
 *  34. "in all 46 people died": two words for "altogether", and the people are the subject without a preposition. */
#include "parse/repair.h"

#include <string.h>

ENT_INLINE bool is(ent_slice text, const char *word) { return ent_slice_is(text, word); }

/* Whether the form is one of the words, the last of them NULL. Asked of every word: the first letter rules most out. */
static bool one_of(ent_slice form, const char *const *words) {
  for (; form.size && *words; words++)
    if ((form.data[0] | 32) == **words && ent_slice_eq_nocase(form, ent_slice_of(*words))) return true;
  return false;
}

static bool nominal(const ent_token *t) {
  return t->upos == ENT_UPOS_NOUN || t->upos == ENT_UPOS_PROPN || t->upos == ENT_UPOS_PRON;
}

static bool finite(const ent_token *t) {
  return is(t->xpos, "VBD") || is(t->xpos, "VBZ") || is(t->xpos, "VBP") || is(t->xpos, "MD");
}

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

static bool has_child(const ent_token *tokens, uint32_t count, uint32_t at, const char *deprel) {
  for (uint32_t i = 0; i < count; i++)
    if (tokens[i].head == (int32_t)at && is(tokens[i].deprel, deprel)) return true;
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

static ent_token *copy(ent_arena *arena, const ent_sentence *sentence) {
  ent_token *tokens = ENT_ARENA_NEW(arena, ent_token, sentence->count);
  if (tokens) memcpy(tokens, sentence->tokens, sentence->count * sizeof *tokens);
  return tokens;
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

static bool plural(const ent_token *t) { return is(t->xpos, "NNS") || is(t->xpos, "NNPS"); }

/* "drones attack", "the court orders": subject and verb agree in number. */
static bool agrees(const ent_token *subject, const ent_token *verb) {
  return ent_slice_ends(verb->form, "s") || (plural(subject) && is(verb->xpos, "NN"));
}

/* The copy that is being mended, made of the tokens the first time; NULL if out of memory. */
static ent_token *own(ent_arena *arena, const ent_sentence *s, const ent_token *tokens, ent_token *mended) {
  if (mended) return mended;
  mended = ENT_ARENA_NEW(arena, ent_token, s->count);
  if (mended) memcpy(mended, tokens, s->count * sizeof *mended);
  return mended;
}

/* "lands in Taipei", "slams into a bus": verbs that need no object, read as such with a preposition. */
static bool goes_with_preposition(const ent_token *tokens, uint32_t count, uint32_t at) {
  static const char *const verbs[] = {"land",  "slam", "vote",   "file",  "fire",  "clash", "gather", "meet",    "travel", "head",
                                      "crash", "fly",  "march",  "talk",  "rally", "strike", "protest", "collide", "trade",  "pledge",
                                      "agree", "call", "appeal", "arrive", "settle", "team", "vow",    "warn",    "side"};
  if (at + 1 >= count || tokens[at + 1].upos != ENT_UPOS_ADP || is(tokens[at + 1].lemma, "of")) return false;
  for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
    if (is(tokens[at].lemma, verbs[i])) return true;
  return false;
}

/* 1 */
static const ent_token *noun_to_verb(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  int32_t subject = left_nominal(s->tokens, root);
  int32_t object = right_object(s->tokens, s->count, root);
  int32_t clause = right_clause(s->tokens, s->count, root);
  ent_token *tokens;
  if (subject < 0 || !agrees(&s->tokens[subject], &s->tokens[root]) ||
      (object < 0 && clause < 0 && !goes_with_preposition(s->tokens, s->count, root)))
    return s->tokens;
  tokens = copy(arena, s);
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

/* 21 */
/* 22 */
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

static bool is_direction(const ent_token *t) {
  static const char *const words[] = {"east", "west", "north", "south", "northeast", "northwest", "southeast", "southwest", NULL};
  return one_of(t->form, words);
}

/* 24 */
static const ent_token *side_of_place(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i + 1 < s->count; i++) {
    const ent_token *t = &tokens[i], *noun = &tokens[i - 1];
    if (!is_direction(t) || noun->head != (int32_t)i || !is(noun->deprel, "compound") || noun->upos != ENT_UPOS_NOUN ||
        !is(tokens[i + 1].form, "of"))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    for (uint32_t k = 0; k < s->count; k++)
      if (mended[k].head == (int32_t)i) mended[k].head = (int32_t)i - 1;
    mended[i - 1].head = t->head;
    mended[i - 1].deprel = t->deprel;
    mended[i].head = (int32_t)i - 1;
    mended[i].deprel = ENT_SLICE("advmod");
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

/* 23 */
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

static bool heads_sentence(const ent_token *tokens, uint32_t count, uint32_t verb) {
  return tokens[verb].upos == ENT_UPOS_VERB &&
         (finite(&tokens[verb]) || has_child(tokens, count, verb, "aux:pass") || has_child(tokens, count, verb, "aux"));
}

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

/* 2 */
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
    tokens = copy(arena, s);
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

/* 3 */
static const ent_token *second_subject(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  int32_t first = -1, second = -1;
  ent_token *tokens;
  for (uint32_t i = 0; i < s->count; i++)
    if (s->tokens[i].head == (int32_t)root && is(s->tokens[i].deprel, "nsubj")) {
      if (i < root) first = (int32_t)i;
      else if (second < 0) second = (int32_t)i;
    }
  if (first < 0 || second < 0 || has_child(s->tokens, s->count, root, "obj")) return s->tokens;
  tokens = copy(arena, s);
  if (!tokens) return NULL;
  tokens[second].deprel = ENT_SLICE("obj");
  return tokens;
}

/* 5 */
static const ent_token *missing_subject(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  ent_token *tokens;
  if (!root || !finite(&s->tokens[root]) || s->tokens[root - 1].head != (int32_t)root ||
      !nominal(&s->tokens[root - 1]) || has_child(s->tokens, s->count, root, "nsubj") ||
      has_child(s->tokens, s->count, root, "nsubj:pass") || has_child(s->tokens, s->count, root, "expl"))
    return s->tokens;
  tokens = copy(arena, s);
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

/* 11 */
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
  tokens = copy(arena, s);
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

/* 13 */
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
    tokens = copy(arena, s);
    if (!tokens) return NULL;
    for (uint32_t k = c + 1; k < root; k++) /* "by C, A and |B| sign": joined to C as A was */
      if (tokens[k].head == tokens[c].head && is(tokens[k].deprel, "conj")) tokens[k].head = (int32_t)c;
    tokens[c].head = (int32_t)root;
    tokens[c].deprel = ENT_SLICE("nsubj");
    return tokens;
  }
  return s->tokens;
}

/* 6 */
static const ent_token *verb_in_name(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  for (uint32_t v = 1; v < root; v++) {
    const ent_token *t = &s->tokens[v];
    ent_token *tokens;
    if (t->head != (int32_t)root || !is(t->deprel, "compound") || t->upos != ENT_UPOS_VERB ||
        !finite(t) || !has_child(s->tokens, s->count, v, "nsubj"))
      continue;
    tokens = copy(arena, s);
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

/* 7 */
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
  tokens = copy(arena, s);
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

/* The object of the verb that 4 finds at this word; false if it is none. */
static bool is_measured_object(const ent_sentence *s, const ent_token *tokens, uint32_t at) {
  const ent_token *t = &tokens[at];
  uint32_t verb = (uint32_t)t->head;
  if (!nominal(t) || !is(t->deprel, "obl") || t->head < 0 || verb > at ||
      tokens[verb].upos != ENT_UPOS_VERB || has_child(tokens, s->count, at, "case") ||
      has_child(tokens, s->count, verb, "obj") || has_child(tokens, s->count, verb, "aux:pass") ||
      has_child(tokens, s->count, verb, "nsubj:pass"))
    return false;
  for (uint32_t i = verb + 1; i + 1 < at; i++)
    if (ent_slice_eq_nocase(tokens[i].form, ENT_SLICE("at")) &&
        (ent_slice_eq_nocase(tokens[i + 1].form, ENT_SLICE("least")) ||
         ent_slice_eq_nocase(tokens[i + 1].form, ENT_SLICE("most"))))
      return true;
  return false;
}

/* The number right after "up to", both hung on the verb and its noun; -1. */
static int32_t number_up_to(const ent_sentence *s, const ent_token *tokens, uint32_t noun) {
  const ent_token *t = &tokens[noun];
  uint32_t verb = (uint32_t)t->head;
  bool moves = t->head >= 0 && (is(tokens[verb].lemma, "go") || is(tokens[verb].lemma, "come") ||
                                is(tokens[verb].lemma, "rise") || is(tokens[verb].lemma, "climb") ||
                                is(tokens[verb].lemma, "grow") || is(tokens[verb].lemma, "add"));
  if (!nominal(t) || !is(t->deprel, "obl") || t->head < 0 || verb + 3 > noun || moves ||
      tokens[verb].upos != ENT_UPOS_VERB || has_child(tokens, s->count, verb, "obj") ||
      has_child(tokens, s->count, verb, "aux:pass"))
    return -1;
  if (!ent_slice_eq_nocase(tokens[verb + 1].form, ENT_SLICE("up")) ||
      !ent_slice_eq_nocase(tokens[verb + 2].form, ENT_SLICE("to")) ||
      tokens[verb + 2].head != (int32_t)noun || tokens[verb + 3].upos != ENT_UPOS_NUM)
    return -1;
  return (int32_t)verb + 3;
}

/* 4 */
static const ent_token *measured_objects(ent_arena *arena, const ent_sentence *s,
                                         const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0; tokens && i < s->count; i++) {
    int32_t number = number_up_to(s, mended ? mended : tokens, i);
    if (number < 0 && !is_measured_object(s, mended ? mended : tokens, i)) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].deprel = ENT_SLICE("obj");
    for (int32_t k = number - 2; number >= 0 && k < number; k++) {
      mended[k].head = number;
      mended[k].deprel = ENT_SLICE("advmod");
    }
  }
  return mended ? mended : tokens;
}

/* 29 */
static const ent_token *adjective_to_verb(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  int32_t subject = left_nominal(s->tokens, root);
  ent_token *tokens;
  if (subject < 0 || !is(s->tokens[subject].deprel, "nsubj") || !plural(&s->tokens[subject]) ||
      !has_child(s->tokens, s->count, root, "obj") || has_child(s->tokens, s->count, root, "cop"))
    return s->tokens;
  tokens = copy(arena, s);
  if (tokens) make_verb(&tokens[root], tokens[root].lemma, "VBP");
  return tokens;
}

/* 30 */
static const ent_token *verb_between_nouns(ent_arena *arena, const ent_sentence *s, uint32_t root) {
  uint32_t at = 1;
  ent_token *tokens;
  while (at < root && !(s->tokens[at].head == (int32_t)root && is(s->tokens[at].deprel, "compound") && is(s->tokens[at].xpos, "NN") &&
                        plural(&s->tokens[at - 1]) && (s->tokens[at - 1].head == (int32_t)root || s->tokens[at - 1].head == (int32_t)at)))
    at++;
  if (at >= root || !plural(&s->tokens[root])) return s->tokens;
  tokens = copy(arena, s);
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

/* 8 */
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

/* 9 */
static const ent_token *handed_over(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i < s->count; i++) {
    const ent_token *verb = &tokens[i - 1];
    if (!ent_slice_eq_nocase(tokens[i].form, ENT_SLICE("over")) || verb->upos != ENT_UPOS_VERB ||
        tokens[i].head == (int32_t)i - 1 || !(is(verb->lemma, "hand") || is(verb->lemma, "turn")))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    int32_t noun = tokens[i].head;
    mended[i].head = (int32_t)i - 1;
    mended[i].deprel = ENT_SLICE("compound:prt");
    if (noun >= 0 && mended[noun].head == (int32_t)i - 1 && is(mended[noun].deprel, "obl") && !has_child(mended, s->count, (uint32_t)noun, "case"))
      mended[noun].deprel = ENT_SLICE("obj"); /* "|hands| over its base" */
  }
  return mended ? mended : tokens;
}

/* 10 */
static const ent_token *price_of_noun(ent_arena *arena, const ent_sentence *s,
                                      const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i + 1 < s->count; i++) {
    const ent_token *t = mended ? &mended[i] : &tokens[i];
    int32_t price = -1, up = t->head, noun = (int32_t)i - 1;
    bool over = tokens[noun].head == (int32_t)i; /* the noun was hung on "worth" */
    if (!is(t->form, "worth") || !nominal(&tokens[noun]) || (!over && up != noun && up != tokens[noun].head)) continue;
    for (uint32_t k = i + 1; k < s->count && price < 0; k++)
      if (tokens[k].head == (int32_t)i && is(tokens[k].deprel, "obj")) price = (int32_t)k;
    if (price < 0) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    if (over) {
      mended[noun].head = up;
      mended[noun].deprel = is(tokens[i].deprel, "xcomp") ? ENT_SLICE("obj") : tokens[i].deprel;
    }
    for (uint32_t k = 0; k < s->count; k++)
      if (mended[k].head == (int32_t)i) mended[k].head = noun;
    mended[price].deprel = ENT_SLICE("nmod");
    mended[i].head = price;
    mended[i].deprel = ENT_SLICE("case");
    mended[i].upos = ENT_UPOS_ADP;
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

/* 12 */
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

/* "resigns |as| minister after drones crossed": "as" was hung on the clause that has "after"; the noun it introduces, or -1. */
static int32_t noun_of_as(const ent_token *tokens, uint32_t count, uint32_t at) {
  int32_t verb = tokens[at].head;
  if (!is(tokens[at].deprel, "mark") || !is(tokens[at].form, "as") || verb <= (int32_t)at) return -1;
  for (uint32_t i = at + 1; i < count && i < (uint32_t)verb; i++) {
    if (tokens[i].head == verb && is(tokens[i].deprel, "mark")) return -1;
    if (nominal(&tokens[i]) && is(tokens[i].deprel, "obl") && tokens[i].head == tokens[verb].head && !has_child(tokens, count, i, "case"))
      return (int32_t)i;
  }
  return -1;
}

/* 14, 15 */
static const ent_token *small_words(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i];
    const char *deprel = NULL;
    int32_t noun = noun_of_as(tokens, s->count, i);
    if (t->head < 0) continue;
    if (is(t->deprel, "nsubj:pass") && tokens[t->head].upos == ENT_UPOS_ADJ &&
        has_child(tokens, s->count, (uint32_t)t->head, "cop"))
      deprel = "nsubj";
    if (is(t->deprel, "advmod") && is(t->form, "as") && t->head == (int32_t)i + 1 && is(tokens[t->head].deprel, "obl"))
      deprel = "case";
    if (is(t->deprel, "mark") && is(t->form, "as") && nominal(&tokens[t->head]) && is(tokens[t->head].deprel, "obl") &&
        !has_child(tokens, s->count, (uint32_t)t->head, "nsubj"))
      deprel = "case"; /* "resigns |as| minister" */
    if (noun >= 0) deprel = "case";
    if (!deprel) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    if (noun >= 0) mended[i].head = noun;
    mended[i].deprel = ent_slice_of(deprel);
  }
  return mended ? mended : tokens;
}

/* 16 */
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

/* 19 */
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

/* 20 */
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

static bool is_name(const ent_token *t) { return is(t->xpos, "NNP") || is(t->xpos, "NNPS") || is(t->xpos, "JJ"); }

/* The noun that "A-B" stands before, with A at `at`; -1 if it is no such pair, or in order already. */
static int32_t noun_of_pair(const ent_token *tokens, uint32_t count, uint32_t at) {
  const ent_token *a = &tokens[at], *b = a + 2;
  bool siblings = a->head == b->head, joined = b->head == (int32_t)at && is(b->deprel, "conj");
  if (at + 3 >= count || a->head <= (int32_t)at + 2 || !is_name(a) || !is_name(b) || a[1].upos != ENT_UPOS_PUNCT ||
      a[1].form.size != 1 || a[1].form.data[0] != '-' || !(siblings || joined) || !(is(a->deprel, "compound") || is(a->deprel, "amod")))
    return -1;
  return nominal(&tokens[a->head]) ? a->head : -1;
}

/* 17 */
static const ent_token *pair_of_names(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0; tokens && i + 3 < s->count; i++) {
    int32_t noun = noun_of_pair(mended ? mended : tokens, s->count, i);
    if (noun < 0) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i + 2].head = noun;
    mended[i + 2].deprel = ENT_SLICE("compound");
    mended[i + 1].head = mended[i].head = (int32_t)i + 2;
    mended[i].deprel = ENT_SLICE("compound");
  }
  return mended ? mended : tokens;
}

/* 18 */
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

/* 25 */
static const ent_token *split_nouns(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i < s->count; i++) {
    const ent_token *particle = &tokens[i], *noun = particle - 1;
    ent_slice lemma = {.size = noun->lemma.size + particle->form.size};
    char *text;
    if (!is(particle->deprel, "compound:prt") || particle->head != (int32_t)i - 1 || !is(noun->xpos, "NN")) continue;
    text = ent_arena_alloc(arena, lemma.size);
    mended = text ? own(arena, s, tokens, mended) : NULL;
    if (!mended) return NULL;
    memcpy(text, noun->lemma.data, noun->lemma.size);
    memcpy(text + noun->lemma.size, particle->form.data, particle->form.size);
    lemma.data = text;
    mended[i - 1].lemma = lemma;
  }
  return mended ? mended : tokens;
}

/* "a cease-fire", "a cease fire". */
static bool is_split_ceasefire(const ent_token *tokens, uint32_t at) {
  uint32_t first = at >= 2 && is(tokens[at - 1].xpos, "HYPH") ? at - 2 : at - 1;
  return is(tokens[at].lemma, "fire") && is(tokens[first].lemma, "cease") && tokens[first].head == (int32_t)at;
}

/* 27 */
static const ent_token *split_ceasefires(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i < s->count; i++) {
    if (!is_split_ceasefire(tokens, i)) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].lemma = ENT_SLICE("ceasefire");
  }
  return mended ? mended : tokens;
}

/* Where the phrase of a noun begins. */
static uint32_t phrase_begins(const ent_token *tokens, uint32_t at) {
  uint32_t first = at;
  while (first > 0) {
    int32_t up = (int32_t)first - 1;
    for (int hops = 0; hops < 6 && up >= 0 && up != (int32_t)at; hops++) up = tokens[up].head;
    if (up != (int32_t)at) break;
    first--;
  }
  return first;
}

static bool has_preposition(const ent_token *tokens, uint32_t count, uint32_t noun) {
  for (uint32_t i = 0; i < noun && i < count; i++)
    if (tokens[i].head == (int32_t)noun && is(tokens[i].deprel, "case")) return true;
  return false;
}

/* 26 */
static const ent_token *shifted_objects(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i];
    int32_t noun = t->head, verb = noun < 0 ? -1 : tokens[noun].head;
    uint32_t first;
    if (!(is(t->deprel, "appos") || (is(t->deprel, "nmod") && !has_preposition(tokens, s->count, i)))) continue;
    if (t->upos != ENT_UPOS_NOUN || noun < 0 || tokens[noun].upos != ENT_UPOS_NOUN || verb < 0 ||
        verb >= noun || tokens[verb].upos != ENT_UPOS_VERB || !has_preposition(tokens, s->count, (uint32_t)noun) ||
        is(tokens[verb].xpos, "VBN"))
      continue;
    if (!is(tokens[noun].deprel, "obl") && !is(tokens[noun].deprel, "obj")) continue;
    if (is(tokens[noun].deprel, "obl") && has_child(tokens, s->count, (uint32_t)verb, "obj")) continue;
    first = phrase_begins(tokens, i);
    if (first != (uint32_t)noun + 1 || !(is(tokens[first].deprel, "det") || has_child(tokens, s->count, i, "nmod:poss"))) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[noun].deprel = ENT_SLICE("obl");
    mended[i].head = verb;
    mended[i].deprel = ENT_SLICE("obj");
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

/* 28 */
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

/* 31 */
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

/* 32 */
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

/* 33 */
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

/* 34 */
static const ent_token *in_all(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  int32_t noun;
  if (!tokens || s->count < 4 || !is(tokens[0].form, "In") || !is(tokens[1].form, "all")) return tokens;
  noun = tokens[0].head;
  if (noun < 2 || tokens[1].head != noun || !is(tokens[noun].deprel, "nsubj") || !has_child(tokens, s->count, (uint32_t)noun, "nummod")) return tokens;
  mended = own(arena, s, tokens, mended);
  if (!mended) return NULL;
  mended[0].head = mended[noun].head;
  mended[0].deprel = ENT_SLICE("advmod");
  mended[1].head = 0;
  mended[1].deprel = ENT_SLICE("fixed");
  return mended;
}

const ent_token *ent_parse_mend(ent_arena *arena, const ent_sentence *sentence) {
  const ent_token *tokens = mend_root(arena, sentence);
  tokens = object_is_subject(arena, sentence, counted_subject(arena, sentence, side_of_place(arena, sentence, tokens)));
  tokens = second_verb(arena, sentence, verb_after_semicolon(arena, sentence, tokens));
  tokens = measured_objects(arena, sentence, tokens);
  tokens = handed_over(arena, sentence, verbal_adjectives(arena, sentence, tokens));
  tokens = stray_participles(arena, sentence, price_of_noun(arena, sentence, tokens));
  tokens = who_is_to(arena, sentence, small_words(arena, sentence, tokens));
  tokens = clause_of_many(arena, sentence, both_before_verb(arena, sentence, tokens));
  tokens = finite_conjuncts(arena, sentence, shifted_objects(arena, sentence, passive_headline(arena, sentence, tokens)));
  tokens = infinitives_of_nouns(arena, sentence, split_ceasefires(arena, sentence, tokens));
  tokens = in_all(arena, sentence, dating_verbs(arena, sentence, tokens));
  return split_nouns(arena, sentence, past_participles(arena, sentence, pair_of_names(arena, sentence, tokens)));
}
