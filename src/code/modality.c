/* Modality from the words between a trigger and the top of its sentence, in
 * the manner of negation and factuality scopes (Sauri & Pustejovsky 2009,
 * "FactBank"): each governing word may deny, plan, wish or suppose what it
 * governs; the strongest holds. Lists are in data/lexicon/words.lex:
 *   not_happened  refuse, fail, cancel      planning  plan, agree, intend
 *   wishing  hope, want                     demanding call, urge, threaten
 *   supposing  may, consider, if            denying   no, not, never, without
 *   unfailing  fail, hesitate: denied, they affirm */
#include "code/modality.h"

#include "code/match.h"
#include "code/mood.h"
#include "code/tense.h"

typedef struct seen {
  bool denied, planned, wished, supposed, ongoing, ceased;
  const char *drop;
} seen;

/* "said it would withdraw", "assured B that it would stand by it" */
static bool is_future_in_the_past(const ent__tree *tree, int32_t at, int32_t aux) {
  int32_t up = tree->tokens[at].head;
  return ent_slice_eq_nocase(tree->tokens[aux].form, ENT_SLICE("would")) && up != ENT__NONE &&
         ent_deprel_is(&tree->tokens[at], "ccomp") &&
         (ent__listed(tree, up, "saying") || ent__listed(tree, up, "promising"));
}

static bool says_no(const ent__tree *tree, int32_t noun) {
  static const char *const nobody[] = {"none", "neither", "nobody", "nothing"};
  for (size_t i = 0; i < sizeof nobody / sizeof *nobody; i++)
    if (ent_slice_eq_nocase(tree->tokens[noun].form, ent_slice_of(nobody[i]))) return true;
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE && c < noun; c = tree->next_sibling[c])
    if (ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("no")) ||
        ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("neither")))
      return true;
  return false;
}

/* "There is |no place| on earth where we do not cooperate": everywhere we do. */
static bool is_of_no_place(const ent__tree *tree, int32_t at) {
  int32_t noun;
  while (ent_deprel_is(&tree->tokens[at], "conj") && tree->tokens[at].head != ENT__NONE) at = tree->tokens[at].head;
  noun = tree->tokens[at].head;
  if (noun == ENT__NONE || !ent_slice_is(tree->tokens[at].deprel, "acl:relcl")) return false;
  if (says_no(tree, noun)) return true;
  return tree->tokens[noun].head != ENT__NONE && ent_deprel_is(&tree->tokens[noun], "nmod") && says_no(tree, tree->tokens[noun].head);
}

static bool is_be_in_past(const ent_token *t) { return ent_slice_is(t->lemma, "be") && ent_slice_is(t->xpos, "VBD"); }

/* "|Was to have| hosted the talks", "had been expected to", "was about to": what was to be done, told as if it was not. */
static bool was_to_have(const ent__tree *tree, int32_t at) {
  int32_t mark = ent__child(tree, at, "mark"), up = tree->tokens[at].head;
  bool perfect = false, past = false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    perfect |= mark != ENT__NONE && c > mark && ent_slice_is(tree->tokens[c].form, "have");
    past |= is_be_in_past(&tree->tokens[c]);
  }
  if (perfect && past) return true;
  if (up == ENT__NONE || !ent_deprel_is(&tree->tokens[at], "xcomp") || !ent__is_infinitive(tree, at)) return false;
  if (ent__listed(tree, at, "amounting") || ent__listed(tree, at, "falling")) return false; /* "had been expected to reach 5 million": a forecast is one still */
  for (int32_t c = tree->first_child[up]; c != ENT__NONE; c = tree->next_sibling[c]) {
    if (ent_slice_is(tree->tokens[up].form, "about") && is_be_in_past(&tree->tokens[c])) return true;
    if (c < up && ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("had")) && ent__listed(tree, up, "raising")) return true;
  }
  return false;
}

/* "|Would later| expel them": told from before it, and done. */
static bool is_told_ahead(const ent__tree *tree, int32_t at, int32_t aux) {
  if (!ent_slice_eq_nocase(tree->tokens[aux].form, ENT_SLICE("would")) || !(ent_slice_is(tree->tokens[at].xpos, "VB")) || ent__child(tree, at, "advcl") != ENT__NONE) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE && c < at; c = tree->next_sibling[c])
    if (c > aux && ent__listed(tree, c, "later_on")) return true;
  return false;
}

/* Two negations affirm: "will not hesitate to act", "cannot |but condemn|", "spared no |effort| to". */
static bool affirms_twice(const ent__tree *tree, int32_t at, bool governs) {
  int32_t up = tree->tokens[at].head;
  bool spared = up != ENT__NONE && ent_deprel_is(&tree->tokens[at], "obj") && ent__listed(tree, up, "sparing");
  bool unfailing = (governs && (spared || ent__listed(tree, at, "unfailing"))) || is_of_no_place(tree, at);
  for (int32_t c = tree->first_child[at]; c != ENT__NONE && c < at; c = tree->next_sibling[c])
    if (ent__listed(tree, c, "negation") &&
        (unfailing || ent_slice_eq_nocase(tree->tokens[c + 1].form, ENT_SLICE("but"))))
      return true;
  return false;
}

/* "instead of talking", "rather than withdraw": what was not done. */
static bool is_in_place_of(const ent__tree *tree, int32_t marker) {
  const ent_token *t = &tree->tokens[marker];
  if (marker + 1 >= tree->count) return false;
  return (ent_slice_eq_nocase(t->form, ENT_SLICE("instead")) &&
          ent_slice_eq_nocase(t[1].form, ENT_SLICE("of"))) ||
         (ent_slice_eq_nocase(t->form, ENT_SLICE("rather")) &&
          ent_slice_eq_nocase(t[1].form, ENT_SLICE("than")));
}

/* "|Peru| wishes to thank" in Peru's own statement. */
static bool is_own_side(const ent__tree *tree, int32_t subject) {
  const ent_mention *m = tree->inside[subject] == ENT__NONE ? NULL : &tree->scene->mentions[tree->inside[subject]];
  ent_slice side = tree->scene->document->side;
  return m && side.size && m->party_count == 1 && ent_slice_eq(m->parties[0].entity, side);
}

static bool speaks_for_itself(const ent__tree *tree, int32_t verb) {
  int32_t subject = ent__child(tree, verb, "nsubj");
  const ent_token *t = subject == ENT__NONE ? NULL : &tree->tokens[subject];
  return t && (ent_slice_eq_nocase(t->form, ENT_SLICE("i")) ||
               ent_slice_eq_nocase(t->form, ENT_SLICE("we")) ||
               ent__listed(tree, subject, "spokesperson_self") || is_own_side(tree, subject));
}

/* "It |would| appear", "Peru |would like|" */
static bool is_of_mind(const ent__tree *tree, int32_t at, int32_t subject) {
  return ent_slice_is(tree->tokens[at].lemma, "like") || ent_slice_eq_nocase(tree->tokens[subject].form, ENT_SLICE("it"));
}

/* "I |must| express", "I |should| stress": said by that (Fraser 1975, "Hedged Performatives"); "we must condemn" exhorts. */
static bool is_own_duty_to_say(const ent__tree *tree, int32_t at) {
  int32_t subject = ent__child(tree, at, "nsubj");
  return subject != ENT__NONE && ent_slice_eq_nocase(tree->tokens[subject].form, ENT_SLICE("i")) &&
         ent__listed(tree, at, "performative");
}

/* "We |can| only welcome it", "I |would| argue": done by saying so; the modal only makes it modest (Huddleston and Pullum
 * 2002, 9.8.4). */
static bool is_done_in_saying(const ent__tree *tree, int32_t at, int32_t aux) {
  ent_slice modal = tree->tokens[aux].form;
  int32_t subject = ent__child(tree, at, "nsubj");
  bool stated = subject != ENT__NONE && subject < aux && !ent_deprel_is(&tree->tokens[at], "advcl") &&
                !ent_slice_is(tree->tokens[at].deprel, "acl:relcl");
  bool would = ent_slice_eq_nocase(modal, ENT_SLICE("would")) || ent_slice_is(modal, "'d");
  if (ent_slice_eq_nocase(modal, ENT_SLICE("can")))
    return speaks_for_itself(tree, at) && (ent__listed(tree, at, "performative") || (stated && ent__listed(tree, at, "modest")));
  return would && stated && ent__listed(tree, at, "modest") && (is_of_mind(tree, at, subject) || speaks_for_itself(tree, at));
}

/* "is recognised |by no state|" */
static bool is_by_nobody(const ent__tree *tree, int32_t verb) {
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "obl") && ent__has_case(tree, c, ENT_SLICE("by")) && says_no(tree, c)) return true;
  return false;
}

/* "|No contract| has been signed", "|none of them| went", "signed |no contract|"; to have none has entries of its own. */
static bool is_of_nothing(const ent__tree *tree, int32_t at) {
  int32_t subject = ent__child(tree, at, "nsubj"), object = ent__child(tree, at, "obj");
  if (is_by_nobody(tree, at)) return true;
  if (subject != ENT__NONE && subject < at && !ent_slice_is(tree->tokens[subject].deprel, "nsubj:outer") && says_no(tree, subject))
    return true;
  return object != ENT__NONE && ent__verbal(&tree->tokens[at]) && !ent_slice_is(tree->tokens[at].lemma, "have") && says_no(tree, object);
}

/* "The |planned| visit", "a |possible| attack", "the |cancelled| summit" */
static void look_at_adjective(const ent__tree *tree, int32_t adjective, seen *s) {
  if (ent_slice_is(tree->tokens[adjective].xpos, "VBG")) return; /* "a threatening speech" */
  if (ent__listed(tree, adjective, "only_planned")) s->planned = true;
  if (ent__listed(tree, adjective, "only_possible")) s->supposed = true;
  if (ent__listed(tree, adjective, "never_came")) s->denied = true;
}

/* "If nine of them came in 2016, |then| in 2019 90 came": two years are held side by side, both as they were. */
static bool compares_years(const ent__tree *tree, int32_t at) {
  int32_t main = tree->tokens[at].head;
  bool dated = false;
  for (uint32_t i = 0; i < tree->scene->time_count; i++)
    dated |= tree->scene->times[i].basis == ENT_BASIS_EXPLICIT && ent__below(tree, (int32_t)tree->scene->times[i].last, at);
  if (!dated || main == ENT__NONE || !ent_slice_is(tree->tokens[at].xpos, "VBD") ||
      !ent_slice_is(tree->tokens[main].xpos, "VBD"))
    return false;
  for (int32_t c = tree->first_child[main]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("then"))) return true;
  return false;
}

/* "will no |longer| arm", "can no |more| be called": done once, and not now. */
static bool is_no_longer(const ent__tree *tree, int32_t adverb) {
  const ent_token *t = &tree->tokens[adverb];
  return ent_deprel_is(t, "advmod") && adverb > 0 && ent_slice_eq_nocase(tree->tokens[adverb - 1].form, ENT_SLICE("no")) &&
         (ent_slice_is(t->form, "longer") || ent_slice_is(t->form, "more"));
}

/* "has |all but| broken off relations"; in "A |all but| broke off" the parser has "but" alone hang on the verb. */
static bool is_all_but(const ent__tree *tree, int32_t word) {
  int32_t all = ent_slice_eq_nocase(tree->tokens[word].form, ENT_SLICE("but")) ? word - 1 : word;
  return all >= 0 && all + 1 < tree->count && ent_slice_eq_nocase(tree->tokens[all].form, ENT_SLICE("all")) &&
         ent_slice_eq_nocase(tree->tokens[all + 1].form, ENT_SLICE("but"));
}

/* "looks |as if| it has left": how it seems, not on what condition. */
static bool is_likeness(const ent__tree *tree, int32_t mark) {
  return mark > 0 && ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("if")) && ent_slice_eq_nocase(tree->tokens[mark - 1].form, ENT_SLICE("as"));
}

/* What hangs on the word itself: "did not", "will", "no", "without". */
static void look_at_children(const ent__tree *tree, int32_t at, bool governs, seen *s) {
  bool twice = affirms_twice(tree, at, governs);
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    bool modifier = ent_deprel_is(t, "advmod") || ent_deprel_is(t, "aux") || ent_deprel_is(t, "det") ||
                    ent_deprel_is(t, "case") || ent_deprel_is(t, "mark") || ent_deprel_is(t, "cc");
    if (!governs && ent_deprel_is(t, "amod")) look_at_adjective(tree, c, s);
    if (!modifier || t->upos == ENT_UPOS_PROPN) continue; /* "on 2 |May|" */
    if (is_in_place_of(tree, c)) s->denied = true;
    if (!governs && is_all_but(tree, c)) s->supposed = true;
    if (is_no_longer(tree, c) && !governs) s->ceased = true;
    if (ent__listed(tree, c, "negation") || is_no_longer(tree, c)) {
      /* "not only" affirms */
      bool only = c + 1 < tree->count && ent_slice_eq_nocase(tree->tokens[c + 1].form, ENT_SLICE("only"));
      if (!only && !twice) s->denied = true;
    } else if (ent_deprel_is(t, "aux") || ent_deprel_is(t, "advmod")) {
      if (ent__listed(tree, c, "aux_future")) s->planned = true;
      if (ent__listed(tree, c, "aux_possible") && !twice && !is_done_in_saying(tree, at, c)) {
        if (is_future_in_the_past(tree, at, c)) s->planned = true;
        else if (!is_told_ahead(tree, at, c)) s->supposed = true;
      }
      if (!governs && ent__listed(tree, c, "not_quite") && !ent__listed(tree, at, "amounting")) s->supposed = true; /* "almost went to war" */
      if (ent__listed(tree, c, "aux_duty") && !is_own_duty_to_say(tree, at)) s->drop = "a duty or advice is no deed";
    } else if (ent_deprel_is(t, "mark") && ent__listed(tree, c, "premise") && !is_likeness(tree, c) && !compares_years(tree, at)) {
      s->drop = "a condition's premise is no report";
    }
  }
}

/* "We are |going| to discuss it": an auxiliary; "he went to see B" is none. */
static bool is_going_to(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_slice_is(tree->tokens[up].lemma, "go") && ent_slice_is(tree->tokens[up].xpos, "VBG") &&
         ent_deprel_is(&tree->tokens[at], "xcomp") && ent__is_infinitive(tree, at);
}

/* "Never accept the annexation": what is not accepted was done all the same (Kiparsky and
 * Kiparsky 1970, "Fact"). */
static bool is_taken_as_done(const ent__tree *tree, int32_t at, int32_t up) {
  return !ent__verbal(&tree->tokens[at]) && ent_deprel_is(&tree->tokens[at], "obj") &&
         ent__listed(tree, up, "judging");
}

/* "An end to B's attacks", "stop its aggression": what is to end goes on (presupposed by
 * verbs of change, Karttunen 1973, "Presuppositions of Compound Sentences"). */
static bool is_to_end(const ent__tree *tree, int32_t at, int32_t up) {
  const ent_token *t = &tree->tokens[at];
  return !ent__verbal(t) && ent__child(tree, at, "nmod:poss") != ENT__NONE &&
         (ent_deprel_is(t, "obj") || ent_deprel_is(t, "nmod") || ent_deprel_is(t, "obl")) &&
         ent__listed(tree, up, "ending");
}

/* "Too weak |to attack|", "too heavily armed |to attack|": did not (Karttunen 1971). */
static bool is_beyond(const ent__tree *tree, int32_t up) {
  for (int32_t c = tree->first_child[up]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "advmod") &&
        (ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("too")) || is_beyond(tree, c)))
      return true;
  return false;
}

/* "Met him |to discuss| it", "used drones |to strike|": what was done for a purpose is told as having served it; not
 * what only made ready ("massed troops |to attack|") or is yet to be done. */
static bool served_its_purpose(const ent__tree *tree, int32_t up) {
  if (tree->tokens[up].upos == ENT_UPOS_ADJ && ent__listed(tree, up, "implicative")) return true; /* "was quick |to recognise|" */
  ent__modality_answer above;
  int32_t object = ent__child(tree, up, "obj");
  if (object != ENT__NONE && ent__listed(tree, object, "implicative")) return true; /* "use the opportunity |to thank|" */
  if (!ent__verbal(&tree->tokens[up]) || ent_slice_is(tree->tokens[up].xpos, "VBG") || ent__listed(tree, up, "making_ready") ||
      ent__listed(tree, up, "planning") || ent__listed(tree, up, "supposing") ||
      (object != ENT__NONE && (ent__listed(tree, object, "planning") || ent__listed(tree, object, "demanding") ||
                               ent__listed(tree, object, "agreed_text"))))
    return false;
  above = ent__modality_at(tree, up);
  return !above.drop && (above.modality == ENT_HAPPENED || (above.modality == ENT_ONGOING && ent_slice_is(tree->tokens[up].lemma, "use")));
}

/* What is yet to come above is so below: "will help |by sending| aid", "will tour Asia, |meeting| leaders". */
static void come_along(const ent__tree *tree, int32_t up, seen *s) {
  ent_modality above = ent__modality_at(tree, up).modality;
  if (above == ENT_PLANNED) s->planned = true;
  if (above == ENT_HYPOTHETICAL) s->supposed = true;
}

/* "the |23rd| state". */
static bool is_numbered(ent_slice form) {
  static const char *const ends[] = {"st", "nd", "rd", "th"};
  if (form.size < 3 || form.data[0] < '0' || form.data[0] > '9') return false;
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
    if (memcmp(form.data + form.size - 2, ends[i], 2) == 0) return true;
  return false;
}

static bool has_rank(const ent__tree *tree, int32_t noun) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "amod") && (ent__listed(tree, c, "ranking") || is_numbered(tree->tokens[c].form))) return true;
  return false;
}

/* "the first country to recognise it", "the first to recognise it", "one of the first countries to recognise it" did; and "became the first king
 * |to visit|", hung on becoming. */
static bool is_ranked(const ent__tree *tree, int32_t noun) {
  int32_t group = ent__child(tree, noun, "nmod"), became = ent__child(tree, noun, "xcomp");
  if (became != ENT__NONE && ent_slice_is(tree->tokens[noun].lemma, "become")) return has_rank(tree, became);
  return has_rank(tree, noun) || ent__listed(tree, noun, "ranking") || (group != ENT__NONE && has_rank(tree, group));
}

/* "Stopped |short of| condemning it", "|far from| condemning it": did not. */
static bool stops_short(const ent__tree *tree, int32_t up, ent_slice way) {
  ent_slice word = tree->tokens[up].form;
  return (ent_slice_eq_nocase(word, ENT_SLICE("short")) && ent_slice_eq_nocase(way, ENT_SLICE("of"))) ||
         (ent_slice_eq_nocase(word, ENT_SLICE("far")) && ent_slice_eq_nocase(way, ENT_SLICE("from")));
}

/* "Came |close to| breaking off relations", "is |near to| recognising it": not done yet, or only nearly. */
static bool comes_close(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_slice_is(tree->tokens[at].xpos, "VBG") && ent__listed(tree, up, "nearness");
}

/* A clause beside its verb: a purpose, a means, what is warned against or kept from. */
static void look_at_adjunct(const ent__tree *tree, int32_t at, int32_t up, seen *s) {
  int32_t mark = ent__child(tree, at, "mark");
  ent_slice word = mark == ENT__NONE ? ENT_EMPTY : tree->tokens[mark].form;
  if (ent_slice_eq_nocase(word, ENT_SLICE("to"))) {
    if (ent__listed(tree, up, "demanding")) s->drop = "a demanded, requested or threatened act is no event";
    else if (comes_close(tree, at, up)) s->supposed = true;
    else if (ent__listed(tree, up, "wishing")) s->wished = true; /* "looks forward |to hosting|" */
    else if (is_beyond(tree, up)) s->denied = true;
    else if (!served_its_purpose(tree, up) && !is_ranked(tree, up)) s->planned = true;
  } else if (ent_slice_eq_nocase(word, ENT_SLICE("against"))) {
    if (ent__listed(tree, up, "demanding")) s->drop = "what is warned against is no deed";
    else s->denied = true; /* "voted |against condemning| it" */
  } else if ((ent_slice_eq_nocase(word, ENT_SLICE("from")) || ent_slice_eq_nocase(word, ENT_SLICE("at"))) && ent__listed(tree, up, "keeping_from")) {
    s->denied = true;
  } else if (stops_short(tree, up, word)) {
    s->denied = true;
  } else if (ent_slice_eq_nocase(word, ENT_SLICE("of")) && ent__listed(tree, up, "clearing")) {
    s->denied = true; /* "was cleared |of arming| rebels" */
  } else if (ent_slice_eq_nocase(word, ENT_SLICE("by")) ||
             (mark == ENT__NONE && at > up && ent_slice_is(tree->tokens[at].xpos, "VBG") &&
              ent__child(tree, up, "aux") != ENT__NONE)) {
    come_along(tree, up, s);
  } else if (ent_slice_is(tree->tokens[up].lemma, "think") &&
             (ent_slice_eq_nocase(word, ENT_SLICE("of")) || ent_slice_eq_nocase(word, ENT_SLICE("about")))) {
    s->supposed = true;
  } else if (ent_slice_eq_nocase(word, ENT_SLICE("than")) && ent_slice_is(tree->tokens[at].xpos, "VBG")) {
    s->supposed = true; /* "cheaper |than buying| it" */
  }
}

/* "Love to travel" do; "would love to" wish it. */
static bool is_habit(const ent__tree *tree, int32_t verb) {
  return (ent_slice_is(tree->tokens[verb].lemma, "love") || ent_slice_is(tree->tokens[verb].lemma, "like")) &&
         ent__verbal(&tree->tokens[verb]) && ent__child(tree, verb, "aux") == ENT__NONE;
}

/* "Called |off|", "put |off|" */
static bool is_called_off(const ent__tree *tree, int32_t verb) {
  int32_t particle = ent__child(tree, verb, "compound:prt");
  if (particle == ENT__NONE || !ent_slice_eq_nocase(tree->tokens[particle].form, ENT_SLICE("off"))) return false;
  return ent_slice_is(tree->tokens[verb].lemma, "call") || ent_slice_is(tree->tokens[verb].lemma, "put");
}

/* "|never doubted| that", "there is |no doubt| that": it is so. */
static bool is_beyond_doubt(const ent__tree *tree, int32_t up) {
  return ent__listed(tree, up, "doubting") && ent__is_negated(tree, up) && !ent_deprel_is(&tree->tokens[up], "conj"); /* "neither confirmed nor |denied|" */
}

/* "It is |not true| that A did", "it is a |lie| that A did". */
static bool is_untrue(const ent__tree *tree, int32_t at, int32_t up) {
  const ent_token *t = &tree->tokens[at];
  bool clause = ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "csubj") || ent_deprel_is(t, "acl");
  bool truth = ent__listed(tree, up, "truth"), lie = ent__listed(tree, up, "untruth");
  return clause && (truth || lie) && ent__child(tree, up, "cop") != ENT__NONE && ent__is_negated(tree, up) == truth;
}

/* "Does not |accept| the accusation that A did", "cannot |believe| the claim". */
static bool is_disbelieved(const ent__tree *tree, int32_t verb) {
  return (ent_slice_is(tree->tokens[verb].lemma, "accept") || ent_slice_is(tree->tokens[verb].lemma, "believe") || ent_slice_is(tree->tokens[verb].lemma, "share")) &&
         (ent__is_negated(tree, verb) || (ent__child(tree, verb, "nsubj") != ENT__NONE && says_no(tree, ent__child(tree, verb, "nsubj"))));
}

/* "On the |point| of recognising it", "came within |days| of attacking it" */
static bool is_brink(const ent__tree *tree, int32_t noun) {
  return ent__listed(tree, noun, "brink") || (ent__listed(tree, noun, "nearness") && ent__has_case(tree, noun, ENT_SLICE("within")));
}

/* "|Stopped| exporting gas", "|ceased| to support it": did, and does no more. */
static bool gives_up(const ent__tree *tree, int32_t at, int32_t up) {
  if (!ent_deprel_is(&tree->tokens[at], "xcomp") || !ent__verbal(&tree->tokens[at]) || !ent__listed(tree, up, "giving_up") || ent__is_negated(tree, up)) return false;
  return ent_slice_is(tree->tokens[at].xpos, "VBG") || ent_slice_is(tree->tokens[up].lemma, "cease");
}

/* "The |trip| was aimed at explaining it": what it is made for is no plan of it. */
static bool is_meant_for(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_slice_is(tree->tokens[at].deprel, "nsubj:pass") && (ent_slice_is(tree->tokens[up].lemma, "aim") || ent_slice_is(tree->tokens[up].lemma, "intend"));
}

/* "|Forgot| to invite it": did not (Karttunen 1971). */
static bool leaves_undone(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_deprel_is(&tree->tokens[at], "xcomp") && ent__is_infinitive(tree, at) && ent__listed(tree, up, "forgetting") && !ent__is_negated(tree, up);
}

/* The word that governs, and how: "refused to sign", "plans a visit". */
static void look_at_governor(const ent__tree *tree, int32_t at, int32_t up, seen *s) {
  const ent_token *t = &tree->tokens[at];
  if (is_untrue(tree, at, up)) s->denied = true;
  if (ent_slice_is(t->deprel, "acl:relcl")) return; /* "the decision, which it |called| unjustified" */
  bool complement = ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "obj") ||
                    ent_deprel_is(t, "acl") || ent_deprel_is(t, "nsubj:pass") ||
                    (ent_deprel_is(t, "obl") && !ent__verbal(t)) || ent_deprel_is(t, "nmod") ||
                    ent_deprel_is(t, "csubj");
  bool clause = ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "acl") || ent_deprel_is(t, "obj") ||
                ent_deprel_is(t, "nsubj:pass") || ent_deprel_is(t, "nmod");
  if (!complement) {
    if (ent_deprel_is(t, "advcl")) look_at_adjunct(tree, at, up, s);
    return;
  }
  if (clause && ((ent__listed(tree, up, "not_happened") && !affirms_twice(tree, up, true)) || is_called_off(tree, up)))
    s->denied = true;
  if (ent_deprel_is(t, "obl") && ent__has_case(tree, at, ENT_SLICE("against")) && ent__listed(tree, up, "demanding"))
    s->drop = "what is advised against is no deed";
  /* "set to meet" is a plan, "set up" an act */
  if ((clause || ent_slice_is(tree->tokens[up].lemma, "propose")) && ent__listed(tree, up, "planning") &&
      !(ent_slice_is(tree->tokens[up].lemma, "set") && ent__child(tree, up, "compound:prt") != ENT__NONE) && !is_meant_for(tree, at, up))
    s->planned = true;
  if (ent__listed(tree, up, "wishing") && !is_habit(tree, up)) s->wished = true;
  if (ent__listed(tree, up, "supposing") || (ent__listed(tree, up, "improbable") && ent_deprel_is(t, "xcomp"))) s->supposed = true;
  if ((ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "acl") ||
       (ent_deprel_is(t, "obl") && ent__has_case(tree, at, ENT_SLICE("for"))) ||
       (ent_deprel_is(t, "nmod") && ent__has_case(tree, at, ENT_SLICE("for")))) &&
      ent__listed(tree, up, "demanding") && !(ent_deprel_is(t, "ccomp") && ent__listed(tree, up, "telling")))
    s->drop = "a demanded, requested or threatened act is no event";
  if ((ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "obj") || ent_deprel_is(t, "acl") || ent_deprel_is(t, "xcomp")) &&
      ent__listed(tree, up, "denying") && !is_beyond_doubt(tree, up) && !ent__unsaid(tree, up))
    s->denied = true;
  if (ent_deprel_is(t, "ccomp") && ent__unsaid(tree, up)) s->supposed = true;
  if (ent_deprel_is(t, "ccomp") && is_disbelieved(tree, up)) s->denied = true; /* "nobody |believes| that A did" */
  if (ent_deprel_is(t, "acl") && is_brink(tree, up)) s->supposed = true; /* "on the |point| of recognising it" */
  if ((ent_deprel_is(t, "obl") && ent__has_case(tree, at, ENT_SLICE("of")) && stops_short(tree, up, ENT_SLICE("of"))) || leaves_undone(tree, at, up)) s->denied = true;
  if (gives_up(tree, at, up)) s->ceased = s->denied = true;
  if (ent_deprel_is(t, "csubj") && ent_slice_is(t->xpos, "VBG")) come_along(tree, up, s); /* "|lifting| the ban would help" */
  if (is_going_to(tree, at, up)) s->planned = true;
  else if (ent__listed(tree, up, "continuing")) s->ongoing = true;
}

/* "had to withdraw" did. */
static bool had_to(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  return ent_slice_is(t->lemma, "have") && (ent_slice_is(t->xpos, "VBD") || ent_slice_is(t->xpos, "VBN"));
}

/* "to |be awarded|", "to |be sending|"; not "to |have sent|". */
static bool is_to_be(const ent__tree *tree, int32_t at) {
  int32_t mark = ent__child(tree, at, "mark");
  if (mark == ENT__NONE || mark + 1 >= at || !ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("to"))) return false;
  return ent_slice_eq_nocase(tree->tokens[mark + 1].form, ENT_SLICE("be")) && tree->tokens[mark + 1].head == at && ent__verbal(&tree->tokens[at]);
}

/* "the only reason to go", "easy to mend": an infinitive tells of no deed, save
 * under words that say it was done ("managed to"). */
static bool is_mere_infinitive(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  if (ent_deprel_is(t, "conj") && ent_slice_is(t->xpos, "VB") && ent__child(tree, at, "nsubj") == ENT__NONE &&
      ent__child(tree, at, "aux") == ENT__NONE && ent_slice_is(tree->tokens[t->head].xpos, "VB"))
    return is_mere_infinitive(tree, t->head);
  return t->head != ENT__NONE && (ent__is_infinitive(tree, at) || is_to_be(tree, at)) &&
         (ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "acl") || ent_deprel_is(t, "ccomp") ||
          ent_deprel_is(t, "csubj")) &&
         !ent__listed(tree, t->head, "implicative") && !ent__listed(tree, t->head, "forgetting") && !ent__listed(tree, t->head, "continuing") && !is_habit(tree, t->head) &&
         !affirms_twice(tree, t->head, true) && !had_to(tree, t->head) &&
         !is_ranked(tree, t->head);
}

/* "Has yet |to recognise| it", "its refusal |to sign|": not done. */
static bool is_withheld(const ent__tree *tree, int32_t at) {
  int32_t up = tree->tokens[at].head;
  if (up == ENT__NONE || !ent__is_infinitive(tree, at)) return false;
  if (ent_deprel_is(&tree->tokens[at], "acl") || ent_deprel_is(&tree->tokens[at], "ccomp")) return ent__listed(tree, up, "withholding");
  if (!ent_deprel_is(&tree->tokens[at], "xcomp") || !(ent_slice_is(tree->tokens[up].lemma, "have") || ent_slice_is(tree->tokens[up].lemma, "be"))) return false;
  for (int32_t c = tree->first_child[up]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_slice_eq_nocase(tree->tokens[c].form, ENT_SLICE("yet"))) return true;
  return false;
}

/* "Flights have not |resumed|", "no embassy has |opened|": whether what the subject names is. */
static bool tells_being(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_deprel_is(&tree->tokens[at], "nsubj") && up != ENT__NONE && ent__verbal(&tree->tokens[up]) &&
         ent__listed(tree, up, "coming_to_be");
}

/* "a visit", "talks": not "the visit", "its visit". */
static bool is_indefinite(const ent__tree *tree, int32_t noun) {
  int32_t det = ent__child(tree, noun, "det");
  if (ent__child(tree, noun, "nmod:poss") != ENT__NONE) return false;
  return det == ENT__NONE || !(ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("the")) || ent_slice_starts(tree->tokens[det].lemma, "th"));
}

/* "A war |looms|", "an attack is |imminent|", "a visit is |on the cards|", "a deal is |close|": what is said of a deed that is not yet. "Their
 * ties are |close|" and "the war is |on the agenda|" tell of what there is. */
static void look_at_predicate(const ent__tree *tree, int32_t at, int32_t up, seen *s) {
  bool placed = ent__child(tree, up, "case") != ENT__NONE, near = ent__listed(tree, up, "nearness");
  if (!ent_slice_is(tree->tokens[at].deprel, "nsubj") || ent__child(tree, up, "xcomp") != ENT__NONE || ent__child(tree, up, "advcl") != ENT__NONE)
    return; /* "are unlikely |to start| a war" */
  if (!ent__verbal(&tree->tokens[up]) && ent__child(tree, up, "cop") == ENT__NONE) return;
  if ((placed || near) && !is_indefinite(tree, at)) return;
  if (near && !placed && ent_slice_is(tree->tokens[at].xpos, "NN") && ent__child(tree, at, "det") != ENT__NONE) s->planned = true;
  if (ent__listed(tree, up, placed ? "place_of_plans" : "coming")) s->planned = true;
  if (ent__listed(tree, up, placed ? "place_of_thoughts" : "open_yet")) s->supposed = true;
}

/* "Reports that A |did| were rejected": the noun says it, the verb over the noun denies it. */
static bool is_rejected_report(const ent__tree *tree, int32_t at, int32_t up) {
  int32_t verb = tree->tokens[up].head;
  return (ent_deprel_is(&tree->tokens[at], "acl") || ent_deprel_is(&tree->tokens[at], "ccomp")) &&
         verb != ENT__NONE && ent__listed(tree, up, "charge_noun") && (ent__listed(tree, verb, "denying") || is_disbelieved(tree, verb)) &&
         (ent_slice_is(tree->tokens[up].deprel, "nsubj:pass") || ent_deprel_is(&tree->tokens[up], "obj"));
}

/* "Let |nobody| tell you that A did": A did not. */
static bool is_warned_of(const ent__tree *tree, int32_t at, int32_t up) {
  int32_t let = tree->tokens[up].head, who = ent__child(tree, up, "nsubj");
  if (!ent_deprel_is(&tree->tokens[at], "ccomp") || let == ENT__NONE ||
      !ent_slice_is(tree->tokens[let].lemma, "let"))
    return false;
  if (who == ENT__NONE) who = ent__child(tree, let, "obj");
  return who != ENT__NONE && ent__listed(tree, who, "negation");
}

/* "Must turn their ties |into a partnership|", "will elevate them |to an alliance|": there once that is done. */
static bool is_come_to(const ent__tree *tree, int32_t noun) {
  int32_t verb = tree->tokens[noun].head;
  return verb != ENT__NONE && (ent__has_case(tree, noun, ENT_SLICE("into")) || ent__has_case(tree, noun, ENT_SLICE("to"))) &&
         ent__listed(tree, verb, "turning_into");
}

/* "Did not |regret| having invaded it": what is regretted was done (Kiparsky and Kiparsky 1970). */
static bool is_rued(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_deprel_is(&tree->tokens[at], "xcomp") && !ent__is_infinitive(tree, at) && ent__listed(tree, up, "regretting");
}

/* "I do not |think| that A did": the negation is of what is thought (Horn 1978, "Remarks on Neg-Raising"). */
static bool is_thought_otherwise(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_deprel_is(&tree->tokens[at], "ccomp") && ent__listed(tree, up, "supposing_so") && ent__is_negated(tree, up);
}

/* Where the way up ends: what hangs there has a modality of its own. */
static bool ends_here(const ent__tree *tree, int32_t at, bool noun) {
  const ent_token *t = &tree->tokens[at];
  if (ent_deprel_is(t, "acl:relcl") || ent_deprel_is(t, "parataxis") || ent_deprel_is(t, "appos") ||
      ent_deprel_is(t, "ccomp"))
    return true;
  if (ent_deprel_is(t, "nsubj") && !ent_slice_is(t->deprel, "nsubj:pass")) return true;
  if (ent_deprel_is(t, "conj") && ent__child(tree, at, "nsubj") != ENT__NONE) return true;
  if (ent_deprel_is(t, "obl")) return !noun || !(ent__has_case(tree, at, ENT_SLICE("for")) || is_come_to(tree, at));
  return false;
}

/* From a verb upward only its own complements count: "agreed to send"; in
 * "approved a resolution condemning the attack" approving says nothing of it. */
static bool goes_on(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  if (!ent__verbal(t)) return true;
  return ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "conj") || ent_deprel_is(t, "advcl") ||
         (ent_deprel_is(t, "acl") && ent__child(tree, at, "mark") != ENT__NONE);
}

/* "I would like to thank", "we wish to express": said politely, and done by
 * saying it (Austin 1962, "How to Do Things with Words"). */
static bool is_polite_opening(const ent__tree *tree, int32_t at, int32_t up) {
  if (ent_deprel_is(&tree->tokens[at], "conj") && ent__is_infinitive(tree, at) && ent__listed(tree, at, "performative") && tree->tokens[up].head != ENT__NONE)
    return is_polite_opening(tree, up, tree->tokens[up].head); /* "wish to thank A and |to congratulate| B" */
  if (!ent_deprel_is(&tree->tokens[at], "xcomp") || !ent__listed(tree, at, "performative")) return false;
  if (ent__listed(tree, up, "letting") && up + 1 < tree->count) /* "allow |me| to congratulate" */
    return ent_slice_eq_nocase(tree->tokens[up + 1].form, ENT_SLICE("me"));
  return ent__listed(tree, up, "polite") && speaks_for_itself(tree, up);
}

/* "Let me know when you get it", "will leave before they meet", "before meeting them": a time to come is told in the
 * present tense where the clause above it tells of no deed. */
static bool is_time_to_come(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  ent__modality_answer above;
  bool timed = false;
  bool present = ent_slice_is(t->xpos, "VBP") || ent_slice_is(t->xpos, "VBZ") || ent_slice_is(t->xpos, "VBG");
  if (!ent_deprel_is(t, "advcl") && !ent_deprel_is(t, "ccomp")) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *child = &tree->tokens[c];
    if (ent_deprel_is(child, "aux") &&
        (ent_slice_is(child->xpos, "VBP") || ent_slice_is(child->xpos, "VBZ")))
      present = true;
    if ((ent_deprel_is(child, "mark") || ent_deprel_is(child, "advmod")) && ent__listed(tree, c, "time_of_clause"))
      timed = true;
  }
  if (!timed || !present) return false;
  above = ent__modality_at(tree, t->head);
  return above.drop || above.modality == ENT_PLANNED || above.modality == ENT_HYPOTHETICAL;
}

/* "Iran |is to visit| Syria", "Iran |to visit| Syria" in a headline. */
static bool is_to_be_done(const ent__tree *tree, int32_t at) {
  int32_t mark = ent__child(tree, at, "mark");
  if (mark == ENT__NONE || !ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("to")) || !ent__verbal(&tree->tokens[at])) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE && c < mark; c = tree->next_sibling[c])
    if (ent_slice_is(tree->tokens[c].lemma, "be")) return true;
  return tree->tokens[at].head == ENT__NONE && ent__is_infinitive(tree, at);
}

/* "Is travelling to Peru", "are going on a visit": a journey in the progressive present is a plan for it (Huddleston and
 * Pullum 2002, 3.8.3). */
static bool is_under_way_soon(const ent__tree *tree, int32_t at) {
  int32_t be = ent__child(tree, at, "aux");
  return ent_slice_is(tree->tokens[at].xpos, "VBG") && ent__listed(tree, at, "travelling") && be != ENT__NONE &&
         ent_slice_is(tree->tokens[be].lemma, "be") && !ent__told_in_past(tree, at) && ent__child(tree, at, "obj") == ENT__NONE;
}

/* "Whatever they sign", "anyone who attacks": of nobody in particular. */
static bool is_of_whatever(const ent__tree *tree, int32_t at) {
  int32_t noun = tree->tokens[at].head, det;
  if (!ent_slice_is(tree->tokens[at].deprel, "acl:relcl") || noun == ENT__NONE || ent__told_in_past(tree, at)) return false;
  det = ent__child(tree, noun, "det");
  return ent__listed(tree, noun, "whatever") || (det != ENT__NONE && ent__listed(tree, det, "whatever"));
}

/* "Will sign a treaty that |grants| aid": of a thing that is not yet. */
static void look_at_antecedent(const ent__tree *tree, int32_t at, seen *s) {
  int32_t noun = tree->tokens[at].head, det;
  if (!ent_slice_is(tree->tokens[at].deprel, "acl:relcl") || noun == ENT__NONE ||
      !(ent_slice_is(tree->tokens[at].xpos, "VBZ") || ent_slice_is(tree->tokens[at].xpos, "VBP")))
    return;
  det = ent__child(tree, noun, "det");
  if (det == ENT__NONE || !ent_deprel_is(&tree->tokens[noun], "obj")) return;
  if (tree->tokens[det].lemma.size == 1) come_along(tree, tree->tokens[noun].head, s);
  if ((tree->tokens[det].lemma.size == 1 || ent_slice_is(tree->tokens[det].lemma, "any")) && ent__is_negated(tree, tree->tokens[noun].head))
    s->denied = true; /* "does not have a base that |serves| it" */
}

/* What an auxiliary of the first verb asks of the second, to be its own too: "will meet and |sign|", "has met and
 * |signed|", not "did not attend but |sent|". */
static bool shares_auxiliaries(const ent__tree *tree, int32_t at, int32_t up) {
  int32_t cc = ent__child(tree, at, "cc");
  ent_slice form = tree->tokens[at].xpos;
  if (!ent__verbal(&tree->tokens[at])) return ent__child(tree, at, "cop") == ENT__NONE; /* "will never forget and |is| grateful" */
  if (ent__child(tree, at, "aux") != ENT__NONE) return false;
  if (cc != ENT__NONE && ent_slice_eq_nocase(tree->tokens[cc].form, ENT_SLICE("but"))) return false;
  return ent_slice_eq(form, tree->tokens[up].xpos) || !(ent_slice_is(form, "VBD") || ent_slice_is(form, "VBZ"));
}

/* "No country has received |more| loans": of nobody else, not of nobody. */
static bool is_superlative(const ent__tree *tree, int32_t at) {
  int32_t subject = ent__child(tree, at, "nsubj");
  if (subject == ENT__NONE || subject > at || !says_no(tree, subject)) return false;
  for (int32_t i = at + 1; i < tree->count && i < at + 6; i++)
    if ((ent_slice_is(tree->tokens[i].xpos, "JJR") || ent_slice_is(tree->tokens[i].xpos, "RBR")) && ent__below(tree, i, at)) return true;
  return false;
}

/* What the clause itself shows, before any word above it. */
static void look_at_clause(const ent__tree *tree, int32_t at, seen *s) {
  int32_t up = tree->tokens[at].head;
  s->drop = is_superlative(tree, at) ? "more than anybody else's is nobody's" : ent__asserts_nothing(tree, at);
  if (is_of_nothing(tree, at) || is_withheld(tree, at)) s->denied = true;
  if (is_to_be_done(tree, at) || is_under_way_soon(tree, at)) s->planned = true;
  if (was_to_have(tree, at)) s->supposed = true;
  if (is_mere_infinitive(tree, at) && !is_polite_opening(tree, at, up)) s->planned = true;
  if (is_time_to_come(tree, at)) s->planned = true;
  if (is_of_whatever(tree, at)) s->supposed = true;
  look_at_antecedent(tree, at, s);
}

/* "Declined to forecast the outcome |of the talks|", "no statement |on B's attack|": what a definite noun below another
 * noun names is there, whatever is denied or supposed above (Strawson 1950, "On Referring"). */
static bool is_presupposed(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  int32_t article = ent__child(tree, at, "det");
  if (!ent_deprel_is(t, "nmod") || t->head == ENT__NONE || ent__verbal(t) || ent__verbal(&tree->tokens[t->head]) ||
      ent__has_case(tree, at, ENT_SLICE("for")))
    return false;
  if (article != ENT__NONE)
    return ent_slice_eq_nocase(tree->tokens[article].form, ENT_SLICE("the")) ||
           ent_slice_eq_nocase(tree->tokens[article].form, ENT_SLICE("this"));
  return ent__child(tree, at, "nmod:poss") != ENT__NONE;
}

static ent_modality strongest(const seen *s, bool progressive) {
  if (s->denied) return ENT_DENIED;
  if (s->supposed) return ENT_HYPOTHETICAL;
  if (s->wished) return ENT_WISHED;
  if (s->planned) return ENT_PLANNED;
  return s->ongoing || progressive ? ENT_ONGOING : ENT_HAPPENED;
}

/* "Intends to conclude |the talks|", "will continue |these negotiations|": what is to be carried on is there. */
static bool is_carried_on(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_deprel_is(&tree->tokens[at], "obj") && !is_indefinite(tree, at) && ent__listed(tree, at, "gathering") && ent__listed(tree, up, "carrying_on");
}

/* "Condemned B's decision |to leave| the treaty": what others answer to was done, or is as good as done. */
static bool is_answered(const ent__tree *tree, int32_t decision) {
  int32_t verb = tree->tokens[decision].head;
  bool whose = ent__child(tree, decision, "nmod:poss") != ENT__NONE || ent__child(tree, decision, "nmod") != ENT__NONE;
  return whose && verb != ENT__NONE && (ent_deprel_is(&tree->tokens[decision], "obj") || ent_deprel_is(&tree->tokens[decision], "obl")) && ent__listed(tree, verb, "answering");
}

/* "Its decision of March 2018 |to expel| them": taken on a day past, and so carried out. */
static bool is_decided(const ent__tree *tree, int32_t at) {
  const ent_document *document = tree->scene->document;
  int32_t noun = tree->tokens[at].head;
  if (noun == ENT__NONE || !ent_slice_is(tree->tokens[noun].lemma, "decision") || !ent__is_infinitive(tree, at)) return false;
  if (is_answered(tree, noun)) return true;
  for (uint32_t i = 0; i < tree->scene->time_count; i++) {
    const ent_time *t = &tree->scene->times[i];
    bool of_it = (int32_t)t->last < at && (int32_t)t->first > noun && t->basis == ENT_BASIS_EXPLICIT;
    if (of_it && t->when.to != ENT_DAY_NONE && (document->published.to == ENT_DAY_NONE || t->when.to < document->published.to)) return true;
  }
  return false;
}

/* "I would be |remiss| not to thank them", "if I failed to thank them": said all the same. */
static bool is_owed(const ent__tree *tree, int32_t at) {
  for (int hops = 0; hops < 4 && tree->tokens[at].head != ENT__NONE; hops++) {
    at = tree->tokens[at].head;
    if (ent_slice_is(tree->tokens[at].lemma, "remiss") || ent_slice_is(tree->tokens[at].lemma, "amiss")) return true;
  }
  return false;
}

/* "|Ended| their war" in 1883, "has |halted| its strikes": it goes on no more. */
static bool has_ended(const ent__tree *tree, int32_t verb) {
  ent__modality_answer answer = ent__modality_at(tree, verb);
  return (ent_slice_is(tree->tokens[verb].xpos, "VBD") || ent__told_in_perfect(tree, verb)) && !answer.drop && answer.modality == ENT_HAPPENED;
}

/* The meeting's own parties are told with it: "the talks |between A and B|", of which C took no part. */
static bool has_own_parties(const ent__tree *tree, int32_t noun) {
  if (ent__child(tree, noun, "nmod:poss") != ENT__NONE) return true;
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "nmod") && (ent__has_case(tree, c, ENT_SLICE("between")) || ent__has_case(tree, c, ENT_SLICE("of")) ||
                                                    ent__has_case(tree, c, ENT_SLICE("among"))))
      return true;
  return false;
}

/* The verb by which somebody takes part in what the noun names, or stays away from it: "|took| part in the talks", "was |invited| to the
 * meeting", "is |absent| from"; ENT__NONE. */
static int32_t attending_verb(const ent__tree *tree, int32_t noun, bool *absent) {
  int32_t up = tree->tokens[noun].head;
  if (!ent__listed(tree, noun, "gathering") || up == ENT__NONE || has_own_parties(tree, noun)) return ENT__NONE;
  if (ent__has_case(tree, noun, ENT_SLICE("during")) || ent__has_case(tree, noun, ENT_SLICE("after")) || ent__has_case(tree, noun, ENT_SLICE("before")) ||
      ent__has_case(tree, noun, ENT_SLICE("for")))
    return ENT__NONE; /* "went missing |during| the exercise" */
  if (ent_slice_is(tree->tokens[up].lemma, "part") && tree->tokens[up].head != ENT__NONE) up = tree->tokens[up].head;
  *absent = ent__listed(tree, up, "staying_away") &&
            (!ent_slice_is(tree->tokens[up].lemma, "leave") || ent__child(tree, up, "aux:pass") != ENT__NONE); /* "was |left| out of it"; who left it was there */
  return *absent || ent__listed(tree, up, "taking_part") ? up : ENT__NONE;
}

static bool has_form(const ent__tree *tree, int32_t at, ent_slice form) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_slice_eq_nocase(tree->tokens[c].form, form)) return true;
  return false;
}

/* "An invasion is |out of the question|", "the sale fell |through|", "a visit is |unthinkable|" */
static bool came_to_nothing(const ent__tree *tree, int32_t noun) {
  int32_t up = tree->tokens[noun].head;
  if (up == ENT__NONE || !ent_deprel_is(&tree->tokens[noun], "nsubj") || ent__is_negated(tree, up)) return false;
  if (ent_slice_is(tree->tokens[up].lemma, "question") || ent_slice_is(tree->tokens[up].lemma, "table"))
    return ent__child(tree, up, "cop") != ENT__NONE && (has_form(tree, up, ENT_SLICE("out")) || has_form(tree, up, ENT_SLICE("off")));
  if (ent_slice_is(tree->tokens[up].lemma, "fall")) return has_form(tree, up, ENT_SLICE("through"));
  return ent__child(tree, up, "cop") != ENT__NONE && ent__listed(tree, up, "improbable") && ent__child(tree, up, "xcomp") == ENT__NONE;
}

/* "the talks |did not take| place" */
static bool did_not_take_place(const ent__tree *tree, int32_t noun) {
  int32_t up = tree->tokens[noun].head;
  if (came_to_nothing(tree, noun)) return true;
  return up != ENT__NONE && ent_deprel_is(&tree->tokens[noun], "nsubj") && ent__verbal(&tree->tokens[up]) && ent__is_negated(tree, up) &&
         (ent__listed(tree, up, "coming_to_be") || (ent_slice_is(tree->tokens[up].lemma, "take") && ent__child(tree, up, "obj") != ENT__NONE &&
                                                    ent_slice_is(tree->tokens[ent__child(tree, up, "obj")].lemma, "place")));
}

/* Who was not there did not meet anybody, and who is to be there will. */
static bool is_as_attended(const ent__tree *tree, int32_t noun, ent__modality_answer *out) {
  bool absent = false;
  int32_t verb = attending_verb(tree, noun, &absent);
  if (did_not_take_place(tree, noun)) {
    *out = (ent__modality_answer){.modality = ENT_DENIED};
    return true;
  }
  if (verb == ENT__NONE) return false;
  *out = ent__modality_at(tree, verb);
  if (absent && out->modality != ENT_HAPPENED && out->modality != ENT_ONGOING) return false;
  if (absent) out->modality = ENT_DENIED;
  return out->modality != ENT_HAPPENED;
}

ent__modality_answer ent__modality_at(const ent__tree *tree, int32_t at) {
  ent__modality_answer attended;
  seen s = {0};
  const ent_token *first = &tree->tokens[at];
  bool progressive = ent_slice_is(first->xpos, "VBG") && ent__child(tree, at, "aux") != ENT__NONE;
  bool noun = !ent__verbal(first), shared = true, chained = !noun;
  if (ent_deprel_is(first, "cop") && first->head != ENT__NONE) return ent__modality_at(tree, first->head);
  if (is_owed(tree, at)) return (ent__modality_answer){.modality = ENT_HAPPENED};
  if (is_decided(tree, at)) return (ent__modality_answer){.modality = ENT_HAPPENED};
  if (ent__asked_beside(tree, at) != ENT__NONE) return ent__modality_at(tree, ent__asked_beside(tree, at));
  if (noun && is_as_attended(tree, at, &attended)) return attended;
  look_at_clause(tree, at, &s);
  for (int hops = 0; hops < 8; hops++) {
    const ent_token *t = &tree->tokens[at];
    int32_t up = t->head;
    if (shared) look_at_children(tree, at, hops > 0, &s);
    if (hops && is_to_be_done(tree, at)) s.planned = true;
    if (hops && was_to_have(tree, at)) s.supposed = true;
    if (up == ENT__NONE || is_polite_opening(tree, at, up) || (!ent__is_infinitive(tree, at) && is_beyond_doubt(tree, up))) break;
    if (hops == 0 && (is_taken_as_done(tree, at, up) || is_presupposed(tree, at) || is_carried_on(tree, at, up) || is_rued(tree, at, up))) break;
    if (hops == 0 && is_to_end(tree, at, up)) {
      s.ongoing = !has_ended(tree, up);
      break;
    }
    look_at_governor(tree, at, up, &s);
    if (hops && chained && is_mere_infinitive(tree, at)) s.planned = true; /* "easy |to make| them |leave|" */
    if (!ent_deprel_is(t, "xcomp") && !ent_deprel_is(t, "conj")) chained = false;
    if (ent_deprel_is(t, "xcomp") && ent_slice_starts(t->xpos, "VB") && !ent_slice_is(t->xpos, "VBN") && ent__is_order(tree, up))
      s.drop = "an order asserts nothing";
    if (noun && hops == 0) look_at_predicate(tree, at, up, &s);
    if (!noun && hops == 0 && is_thought_otherwise(tree, at, up)) s.denied = true; /* what it is thought of may well be there */
    if (tells_being(tree, at, up)) look_at_children(tree, up, true, &s);
    if (is_warned_of(tree, at, up) || is_rejected_report(tree, at, up)) s.denied = true;
    if (ends_here(tree, at, noun && hops == 0) || !goes_on(tree, at) || ent_deprel_is(t, "advcl")) break;
    shared = !ent_deprel_is(t, "conj") || shares_auxiliaries(tree, at, up);
    at = up;
  }
  return (ent__modality_answer){strongest(&s, progressive), s.drop, s.denied && s.planned, s.denied && s.ceased};
}
