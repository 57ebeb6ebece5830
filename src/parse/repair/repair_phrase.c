/* In: tokens with heads. Out: the same, or a copy in which objects, prepositions and parts of names hang where they belong. */
#include "parse/repair/repair_tree.h"

static bool is_direction(const ent_token *t) {
  static const char *const words[] = {"east", "west", "north", "south", "northeast", "northwest", "southeast", "southwest", NULL};
  return one_of(t->form, words);
}

/* "launch an assault |east| of the city": the assault is launched, and "east" says where. */
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

/* "killing at least six people": the people, who were hung on the verb like a place or time. */
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

/* "killing at least six people", "sent up to 500 troops": the people are the object, "at" is no preposition of theirs, "up" no part
 * of the verb. */
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

/* "handed over 700 tonnes": "over" is of the verb, not of the figure. */
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

/* "signed a contract worth $2 billion": the contract is signed, and "worth" is the preposition of its price. */
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

/* "was annoyed with B": an adjective with a copula has no passive subject; "described the step as unacceptable": "as" right before
 * what it introduces is its preposition. */
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

static bool is_name(const ent_token *t) { return is(t->xpos, "NNP") || is(t->xpos, "NNPS") || is(t->xpos, "JJ"); }

/* The last of the names that hyphens join from `first` on; `first` itself if none do. */
static uint32_t last_of_names(const ent_token *tokens, uint32_t count, uint32_t first) {
  uint32_t last = first;
  while (last + 3 < count && is_name(&tokens[last]) && tokens[last + 1].upos == ENT_UPOS_PUNCT && is(tokens[last + 1].form, "-") && is_name(&tokens[last + 2]))
    last += 2;
  return last;
}

/* The one noun on which names joined by hyphens hang; -1 if there is none behind them. */
static int32_t noun_of_names(const ent_token *tokens, uint32_t first, uint32_t last) {
  int32_t noun = -1;
  for (uint32_t i = first; i <= last; i += 2) {
    int32_t up = tokens[i].head;
    if (up >= (int32_t)first && up <= (int32_t)last) continue;
    if (up < (int32_t)last || (noun >= 0 && up != noun) || !(is(tokens[i].deprel, "compound") || is(tokens[i].deprel, "amod"))) return -1;
    noun = up;
  }
  return noun >= 0 && nominal(&tokens[noun]) ? noun : -1;
}

static bool hang_on_last(const ent_token *tokens, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last; i += 2)
    if (tokens[i].head != (int32_t)last) return false;
  return tokens[last].head > (int32_t)last;
}

/* "the Chile-Peru talks", "the Baku-Ankara-Islamabad axis": names before a noun hang on the last of them, however they were joined. */
static const ent_token *joined_names(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0, last; tokens && i + 3 < s->count; i = last + 1) {
    const ent_token *now = mended ? mended : tokens;
    int32_t noun;
    last = last_of_names(now, s->count, i);
    noun = last == i ? -1 : noun_of_names(now, i, last);
    if (noun < 0 || hang_on_last(now, i, last)) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    for (uint32_t k = i; k < last; k++) mended[k].head = (int32_t)last;
    for (uint32_t k = i; k <= last; k += 2) mended[k].deprel = ENT_SLICE("compound");
    mended[last].head = noun;
  }
  return mended ? mended : tokens;
}

/* "|Chadian|, Sudanese troops exchange fire": an adjective alone is no subject beside the noun's. */
static const ent_token *adjectives_before_comma(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0; tokens && i + 4 < s->count; i++) {
    const ent_token *a = &tokens[i], *b = a + 2;
    int32_t noun = b->head;
    if (!is(a->xpos, "JJ") || !is(a->deprel, "nsubj") || !is(a[1].form, ",") || !is(b->xpos, "JJ") || !is(b->deprel, "amod") ||
        noun <= (int32_t)i + 2 || !is(tokens[noun].deprel, "nsubj") || tokens[noun].head != a->head || has_child(tokens, s->count, i, "det"))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = noun;
    mended[i].deprel = ENT_SLICE("amod");
  }
  return mended ? mended : tokens;
}

/* "the trade turn over", "a stand off": a noun with a particle is one noun, written in two. */
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

/* "a cease-fire", "a cease fire": one noun, "ceasefire". */
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

/* "condemned in the strongest terms the attack", "welcomed with satisfaction the step": what follows the manner of a verb without an
 * object, and no comma, is its object. */
static const ent_token *shifted_objects(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i];
    int32_t noun = t->head, verb = noun < 0 ? -1 : tokens[noun].head;
    uint32_t first;
    if (!(is(t->deprel, "appos") || is(t->deprel, "nsubj") || (is(t->deprel, "nmod") && !has_preposition(tokens, s->count, i)))) continue;
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

/* "In all 46 people died": two words for "altogether", and the people are the subject without a preposition. */
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

/* The noun of "most |of its sanctions|", with "most" at `at`; -1. */
static int32_t noun_of_part(const ent_token *tokens, uint32_t count, uint32_t at) {
  static const char *const parts[] = {"most", "all", "some", "many", "several", "much", "half", NULL};
  if (!one_of(tokens[at].form, parts) || at + 2 >= count || !is(tokens[at + 1].form, "of")) return -1;
  for (uint32_t i = at + 2; i < count && i < at + 9; i++)
    if (tokens[i].head == (int32_t)at && is(tokens[i].deprel, "nmod") && tokens[at + 1].head == (int32_t)i)
      return tokens[i].upos == ENT_UPOS_NOUN || tokens[i].upos == ENT_UPOS_PROPN ? (int32_t)i : -1;
  return -1;
}

/* "lifted most of its |sanctions|": they are lifted, and "most of" counts them as "many" would. */
static const ent_token *parts_of_many(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0; tokens && i + 2 < s->count; i++) {
    int32_t noun = noun_of_part(mended ? mended : tokens, s->count, i);
    if (noun < 0) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[noun].head = mended[i].head;
    mended[noun].deprel = mended[i].deprel;
    for (uint32_t k = 0; k < s->count; k++)
      if (mended[k].head == (int32_t)i) mended[k].head = noun;
    mended[i].head = noun;
    mended[i].deprel = ENT_SLICE("det");
    mended[i + 1].head = (int32_t)i;
    mended[i + 1].deprel = ENT_SLICE("fixed");
  }
  return mended ? mended : tokens;
}

static bool is_day(const ent_token *t) {
  static const char *const words[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "week", "month", "year",
                                      "today", "yesterday", "night", "morning", "january", "february", "march", "april", "may", "june", "july",
                                      "august", "september", "october", "november", "december", NULL};
  return t->upos == ENT_UPOS_NUM || (nominal(t) && one_of(t->form, words));
}

/* The deed right before the day that ends at `last`: "|attack| on Monday", "|raid| last week"; -1. */
static int32_t deed_before_day(const ent_token *tokens, uint32_t last) {
  static const char *const deeds[] = {"attack", "raid", "strike", "assault", "airstrike", "offensive", "bombing", "ambush", "invasion", "war", NULL};
  static const char *const between[] = {"on", "in", "last", "this", "early", "late", "the", "of", NULL};
  uint32_t at = last + 1;
  if (!is_day(&tokens[last])) return -1;
  while (at > 0 && last + 1 - at < 5 && (is_day(&tokens[at - 1]) || one_of(tokens[at - 1].form, between))) at--;
  return at > 0 && one_of(tokens[at - 1].lemma, deeds) ? (int32_t)at - 1 : -1;
}

/* "after an attack on Monday |on a tanker|": behind the day, what is attacked still is the deed's. */
static const ent_token *objects_of_deeds(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 3; tokens && i < s->count; i++) {
    uint32_t first;
    int32_t deed;
    if (!is(tokens[i].deprel, "obl") || !nominal(&tokens[i]) || is_day(&tokens[i])) continue;
    first = phrase_begins(tokens, i);
    if (first < 2 || !(is(tokens[first].form, "on") || is(tokens[first].form, "against"))) continue;
    deed = deed_before_day(tokens, first - 1);
    if (deed < 0 || tokens[i].head >= deed) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = deed;
    mended[i].deprel = ENT_SLICE("nmod");
  }
  return mended ? mended : tokens;
}

/* "support |for| B": with whom or for whom a deed is. */
static bool has_partner(const ent_token *tokens, uint32_t count, uint32_t deed) {
  static const char *const ways[] = {"against", "for", "from", "over", "to", "toward", "towards", "with", NULL};
  for (uint32_t i = deed + 1; i < count; i++)
    if (is(tokens[i].deprel, "case") && one_of(tokens[i].form, ways) && tokens[i].head > (int32_t)i && tokens[tokens[i].head].head == (int32_t)deed &&
        is(tokens[tokens[i].head].deprel, "nmod"))
      return true;
  return false;
}

/* "A's dispute with B and |support| for C": a deed is joined to the deed before, not to whom that is with. */
static const ent_token *joined_deeds(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 3; tokens && i < s->count; i++) {
    const ent_token *t = &tokens[i], *name = t->head >= 0 ? &tokens[t->head] : t;
    if (!is(t->xpos, "NN") || !is(t->deprel, "conj") || name->upos != ENT_UPOS_PROPN || !is(name->deprel, "nmod") || t->head > (int32_t)i ||
        name->head < 0 || name->head > t->head || tokens[name->head].upos != ENT_UPOS_NOUN || has_child(tokens, s->count, i, "det") ||
        has_child(tokens, s->count, i, "nmod:poss") || !has_partner(tokens, s->count, i))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = name->head;
  }
  return mended ? mended : tokens;
}

/* The pronoun that owns the noun: "|our| support"; -1. */
static int32_t owner_of(const ent_token *tokens, uint32_t count, int32_t noun) {
  for (uint32_t i = 0; i < count && (int32_t)i < noun; i++)
    if (tokens[i].head == noun && is(tokens[i].deprel, "nmod:poss") && is(tokens[i].xpos, "PRP$")) return (int32_t)i;
  return -1;
}

/* The noun above `noun` that the same pronoun owns as `owner`; -1. */
static int32_t owned_above(const ent_token *tokens, uint32_t count, int32_t noun, int32_t owner) {
  for (int32_t up = tokens[noun].head; up >= 0 && up < noun; noun = up, up = tokens[up].head) {
    int32_t other = owner_of(tokens, count, up);
    if (other >= 0 && ent_slice_eq(tokens[other].lemma, tokens[owner].lemma)) return up;
    if (other >= 0 || !is(tokens[up].deprel, "nmod")) return -1;
  }
  return -1;
}

/* "our condemnation of its raid on B and our |support| for B": what is ours is joined to what is ours, not to what stands between. */
static const ent_token *joined_by_owner(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 3; tokens && i < s->count; i++) {
    int32_t above = tokens[i].head, owner, first;
    if (!is(tokens[i].deprel, "conj") || !nominal(&tokens[i]) || above < 0 || above > (int32_t)i || !is(tokens[above].deprel, "nmod")) continue;
    owner = owner_of(tokens, s->count, (int32_t)i);
    if (owner < 0 || owner_of(tokens, s->count, above) >= 0) continue;
    first = owned_above(tokens, s->count, above, owner);
    if (first < 0) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = first;
  }
  return mended ? mended : tokens;
}

static bool stays_on_title(const ent_token *t) {
  return is(t->deprel, "det") || is(t->deprel, "amod") || is(t->deprel, "compound") || is(t->deprel, "nmod:poss") || is(t->deprel, "nummod") ||
         is(t->deprel, "nmod:desc");
}

/* "|Presidents| Yoweri Museveni and Paul Kagame": the title describes the first name, which was taken for a part of the title. */
static const ent_token *titles_before_names(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 0; tokens && i + 1 < s->count; i++) {
    if (tokens[i].upos != ENT_UPOS_NOUN || tokens[i + 1].upos != ENT_UPOS_PROPN || tokens[i + 1].head != (int32_t)i || !is(tokens[i + 1].deprel, "flat"))
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i + 1].head = mended[i].head;
    mended[i + 1].deprel = mended[i].deprel;
    for (uint32_t k = 0; k < s->count; k++)
      if (mended[k].head == (int32_t)i && !stays_on_title(&mended[k])) mended[k].head = (int32_t)i + 1;
    mended[i].head = (int32_t)i + 1;
    mended[i].deprel = ENT_SLICE("nmod:desc");
  }
  return mended ? mended : tokens;
}

/* The word's own preposition; an empty one if it has none. */
static ent_slice case_of(const ent_token *tokens, uint32_t count, uint32_t at) {
  for (uint32_t i = 0; i < count; i++)
    if (tokens[i].head == (int32_t)at && is(tokens[i].deprel, "case")) return tokens[i].lemma;
  return ENT_EMPTY;
}

/* The noun below `noun` behind the preposition that `as` has too, and before `as`: "in |Peru| and another in Chile"; -1. */
static int32_t like_below(const ent_token *tokens, uint32_t count, int32_t noun, uint32_t as) {
  ent_slice preposition = case_of(tokens, count, as);
  int32_t found = -1;
  for (uint32_t i = 0; i < as; i++) {
    int32_t place = tokens[i].head;
    if (!is(tokens[i].deprel, "case") || place < 0 || place >= (int32_t)as || (tokens[place].head != noun && place != noun)) continue;
    if (ent_slice_eq(tokens[i].lemma, preposition)) found = place;
  }
  return found;
}

/* "an embassy in Peru and |another| in Chile", "a base in A and |one| in B": one more of the same, so the places are joined. */
static const ent_token *one_more(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  static const char *const words[] = {"another", "one", "others", "second", "third", NULL};
  ent_token *mended = NULL;
  for (uint32_t i = 3; tokens && i + 2 < s->count; i++) {
    int32_t up = tokens[i].head, place, first;
    if (!one_of(tokens[i].form, words) || !is(tokens[i].deprel, "conj") || up < 0 || up > (int32_t)i || !is(tokens[i + 1].deprel, "case")) continue;
    place = tokens[i + 1].head;
    if (place <= (int32_t)i + 1 || tokens[place].head != (int32_t)i || tokens[place].upos != ENT_UPOS_PROPN) continue;
    first = like_below(tokens, s->count, up, (uint32_t)place);
    if (first < 0 && tokens[up].upos == ENT_UPOS_VERB)
      for (uint32_t k = (uint32_t)up + 1; first < 0 && k < i; k++)
        if (tokens[k].head == up && is(tokens[k].deprel, "obj")) first = like_below(tokens, s->count, (int32_t)k, (uint32_t)place);
    if (first < 0 || tokens[first].upos != ENT_UPOS_PROPN) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[place].head = first;
    mended[place].deprel = ENT_SLICE("conj");
    for (uint32_t k = 0; k < s->count; k++)
      if (mended[k].head == (int32_t)i) mended[k].head = place;
    mended[i].head = place;
    mended[i].deprel = ENT_SLICE("det");
    mended[i + 1].deprel = ENT_SLICE("dep");
  }
  return mended ? mended : tokens;
}

/* "|not| to Chile |but| to Kenya": the word behind "but" that the name is set against; -1. */
static int32_t set_against(const ent_token *tokens, uint32_t count, uint32_t name) {
  uint32_t first = name;
  while (first > 0 && (tokens[first - 1].upos == ENT_UPOS_PROPN || tokens[first - 1].upos == ENT_UPOS_DET || tokens[first - 1].upos == ENT_UPOS_ADP)) first--;
  if (first == 0 || !ent_slice_eq_nocase(tokens[first - 1].form, ENT_SLICE("not"))) return -1;
  for (uint32_t i = name + 1; i + 1 < count && i < name + 3; i++) {
    uint32_t other = i + 1;
    if (!is(tokens[i].form, "but")) continue;
    while (other < count && (tokens[other].upos == ENT_UPOS_ADP || tokens[other].upos == ENT_UPOS_DET || is(tokens[other].deprel, "compound"))) other++;
    return other < count && tokens[other].upos == ENT_UPOS_PROPN ? (int32_t)other : -1;
  }
  return -1;
}

/* "Sold it |not to Chile but to Kenya|": to Kenya alone; the other name is nobody's object. */
static const ent_token *not_but(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 1; tokens && i + 2 < s->count; i++) {
    int32_t other = tokens[i].upos == ENT_UPOS_PROPN && !is(tokens[i].deprel, "compound") ? set_against(tokens, s->count, i) : -1;
    if (other < 0 || (tokens[i].head < 0 && tokens[other].head != (int32_t)i)) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    if (mended[other].head == (int32_t)i) {
      mended[other].head = tokens[i].head;
      mended[other].deprel = tokens[i].deprel;
      for (uint32_t k = 0; k < s->count; k++) /* "it was not Chile but Kenya |that attacked|" */
        if (mended[k].head == (int32_t)i && (k > i || is(mended[k].deprel, "nsubj") || is(mended[k].deprel, "cop"))) mended[k].head = other;
    }
    mended[i].head = other;
    mended[i].deprel = ENT_SLICE("dep");
  }
  return mended ? mended : tokens;
}

/* "Peru, |along with| Chile, condemned", "|together with| Kenya": both did; the words join as "and" does. */
static const ent_token *joined_with(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  static const char *const words[] = {"along", "together", "alongside", NULL};
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i + 2 < s->count; i++) {
    uint32_t first = i - 2, name = i + 1; /* the name before the comma; behind "with" */
    bool with = is(tokens[name].form, "with");
    if (!one_of(tokens[i].form, words) || !is(tokens[i - 1].form, ",") || !(with || is(tokens[i].form, "alongside"))) continue;
    name += with;
    if (name + 1 < s->count && tokens[name].upos == ENT_UPOS_DET) name++;
    while (name + 1 < s->count && tokens[name].head == (int32_t)name + 1 && is(tokens[name].deprel, "compound")) name++;
    while (tokens[first].head >= 0 && (uint32_t)tokens[first].head < i && (is(tokens[first].deprel, "flat") || is(tokens[first].deprel, "conj"))) first = (uint32_t)tokens[first].head;
    if (name >= s->count || tokens[name].upos != ENT_UPOS_PROPN || tokens[first].upos != ENT_UPOS_PROPN ||
        !(is(tokens[first].deprel, "nsubj") || is(tokens[first].deprel, "nsubj:pass")) || tokens[first].head < (int32_t)name)
      continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[name].head = (int32_t)first;
    mended[name].deprel = ENT_SLICE("conj");
    for (uint32_t k = i; k < name; k++)
      if (k == i || is(tokens[k].form, "with")) {
        mended[k].head = (int32_t)name;
        mended[k].deprel = ENT_SLICE("cc");
      }
  }
  return mended ? mended : tokens;
}

/* "Peru, |not| Chile,", "with Kenya |rather than| with Chile": the word by which the name is left out; -1. */
static int32_t left_out_by(const ent_token *tokens, uint32_t name) {
  uint32_t first = name;
  while (first > 0 && (tokens[first - 1].upos == ENT_UPOS_PROPN || tokens[first - 1].upos == ENT_UPOS_DET ||
                       (tokens[first - 1].upos == ENT_UPOS_ADP && !ent_slice_eq_nocase(tokens[first - 1].form, ENT_SLICE("than")))))
    first--;
  if (first < 2) return -1;
  if (is(tokens[first - 1].form, "not") && is(tokens[first - 2].form, ",")) return (int32_t)first - 1;
  return is(tokens[first - 1].form, "than") && is(tokens[first - 2].form, "rather") ? (int32_t)first - 2 : -1;
}

/* The name that it is left out for: "|Peru|, not Chile,"; -1. */
static int32_t kept_before(const ent_token *tokens, int32_t by) {
  int32_t at = by - 1;
  while (at >= 0 && is(tokens[at].form, ",")) at--;
  if (at < 0 || tokens[at].upos != ENT_UPOS_PROPN) return -1;
  while (tokens[at].head >= 0 && tokens[at].head < by && (is(tokens[at].deprel, "flat") || is(tokens[at].deprel, "compound"))) at = tokens[at].head;
  return at;
}

static const ent_token *left_out(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 2; tokens && i < s->count; i++) {
    bool name = tokens[i].upos == ENT_UPOS_PROPN && !is(tokens[i].deprel, "compound") && !is(tokens[i].deprel, "flat") && tokens[i].head >= 0;
    int32_t by = name && set_against(tokens, s->count, i) < 0 ? left_out_by(tokens, i) : -1, kept = by < 0 ? -1 : kept_before(tokens, by);
    if (kept < 0) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = kept;
    mended[i].deprel = ENT_SLICE("dep");
    mended[by].head = (int32_t)i;
    mended[by].deprel = ENT_SLICE("cc");
  }
  return mended ? mended : tokens;
}

/* "killed, by |their| estimates, about 100 |men|": what stands behind a parenthesis is what the verb acts on, no other name of it. */
static const ent_token *behind_parentheses(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 4; tokens && i < s->count; i++) {
    int32_t in = tokens[i].head, verb = in < 0 ? -1 : tokens[in].head;
    uint32_t first = i;
    if (!is(tokens[i].deprel, "appos") || in > (int32_t)i || verb < 0 || verb > in || tokens[verb].upos != ENT_UPOS_VERB ||
        !is(tokens[in].deprel, "obl") || !is(tokens[verb + 1].form, ",") || tokens[verb + 2].upos != ENT_UPOS_ADP ||
        has_child(tokens, s->count, (uint32_t)verb, "obj") || has_child(tokens, s->count, (uint32_t)verb, "aux:pass"))
      continue;
    while (first > (uint32_t)in + 1 && !is(tokens[first - 1].form, ",")) first--;
    if (!is(tokens[first - 1].form, ",") || has_child(tokens, s->count, i, "case")) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = verb;
    mended[i].deprel = ENT_SLICE("obj");
  }
  return mended ? mended : tokens;
}

/* "was received at the |palace| by his counterpart": a place is by nobody; he received. */
static const ent_token *agents_behind_places(ent_arena *arena, const ent_sentence *s, const ent_token *tokens) {
  ent_token *mended = NULL;
  for (uint32_t i = 3; tokens && i < s->count; i++) {
    int32_t place = tokens[i].head, verb = place < 0 ? -1 : tokens[place].head;
    ent_slice where;
    if (!is(tokens[i].deprel, "nmod") || place > (int32_t)i || verb < 0 || verb > place || !is(tokens[place].deprel, "obl") ||
        !nominal(&tokens[i]) || !is(case_of(tokens, s->count, i), "by") || !has_child(tokens, s->count, (uint32_t)verb, "aux:pass") ||
        has_child(tokens, s->count, (uint32_t)verb, "obl:agent"))
      continue;
    where = case_of(tokens, s->count, (uint32_t)place);
    if (!is(where, "at") && !is(where, "near") && !is(where, "outside") && !(is(where, "in") && tokens[place].upos == ENT_UPOS_PROPN)) continue;
    mended = own(arena, s, tokens, mended);
    if (!mended) return NULL;
    mended[i].head = verb;
    mended[i].deprel = ENT_SLICE("obl:agent");
  }
  return mended ? mended : tokens;
}

const ent_token *ent__mend_phrases(ent_arena *arena, const ent_sentence *sentence, const ent_token *tokens) {
  tokens = parts_of_many(arena, sentence, in_all(arena, sentence, side_of_place(arena, sentence, tokens)));
  tokens = measured_objects(arena, sentence, behind_parentheses(arena, sentence, agents_behind_places(arena, sentence, tokens)));
  tokens = price_of_noun(arena, sentence, handed_over(arena, sentence, tokens));
  tokens = objects_of_deeds(arena, sentence, shifted_objects(arena, sentence, small_words(arena, sentence, tokens)));
  tokens = joined_by_owner(arena, sentence, joined_deeds(arena, sentence, adjectives_before_comma(arena, sentence, tokens)));
  tokens = titles_before_names(arena, sentence, one_more(arena, sentence, tokens));
  tokens = joined_with(arena, sentence, left_out(arena, sentence, not_but(arena, sentence, tokens)));
  return split_nouns(arena, sentence, joined_names(arena, sentence, split_ceasefires(arena, sentence, tokens)));
}
