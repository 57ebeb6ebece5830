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

typedef struct seen {
  bool denied, planned, wished, supposed, ongoing;
  const char *drop;
} seen;

/* "said it would withdraw", "assured B that it would stand by it" */
static bool is_future_in_the_past(const ent__tree *tree, int32_t at, int32_t aux) {
  int32_t up = tree->tokens[at].head;
  return ent_slice_eq_nocase(tree->tokens[aux].form, ENT_SLICE("would")) && up != ENT__NONE &&
         ent_deprel_is(&tree->tokens[at], "ccomp") &&
         (ent__listed(tree, up, "saying") || ent__listed(tree, up, "promising"));
}

/* Two negations affirm: "will not hesitate to act", "cannot |but condemn|". */
static bool affirms_twice(const ent__tree *tree, int32_t at, bool governs) {
  bool unfailing = governs && ent__listed(tree, at, "unfailing");
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

static bool speaks_for_itself(const ent__tree *tree, int32_t verb) {
  int32_t subject = ent__child(tree, verb, "nsubj");
  const ent_token *t = subject == ENT__NONE ? NULL : &tree->tokens[subject];
  return t && (ent_slice_eq_nocase(t->form, ENT_SLICE("i")) ||
               ent_slice_eq_nocase(t->form, ENT_SLICE("we")) ||
               ent__listed(tree, subject, "spokesperson_self"));
}

/* "We can only welcome it": done by saying so. */
static bool is_done_in_saying(const ent__tree *tree, int32_t at, int32_t aux) {
  return ent_slice_eq_nocase(tree->tokens[aux].form, ENT_SLICE("can")) &&
         ent__listed(tree, at, "performative") && speaks_for_itself(tree, at);
}

/* "|No contract| has been signed", "signed |no contract|"; to have none has entries of its own. */
static bool is_of_nothing(const ent__tree *tree, int32_t at) {
  int32_t object = ent__child(tree, at, "nsubj:pass"), determiner;
  if (object == ENT__NONE && ent__verbal(&tree->tokens[at]) && !ent_slice_is(tree->tokens[at].lemma, "have")) object = ent__child(tree, at, "obj");
  determiner = object == ENT__NONE ? ENT__NONE : ent__child(tree, object, "det");
  return determiner != ENT__NONE && ent_slice_eq_nocase(tree->tokens[determiner].form, ENT_SLICE("no"));
}

/* "|Had| the two governments opened a route, ...": an inverted premise (Huddleston and Pullum 2002, 11.4.7). */
static bool is_inverted_premise(const ent__tree *tree, int32_t at) {
  int32_t aux = ent__child(tree, at, "aux");
  return aux == 0 && ent__verbal(&tree->tokens[at]) &&
         (ent_slice_is(tree->tokens[0].form, "Had") || ent_slice_is(tree->tokens[0].form, "Should")) &&
         !ent_slice_is(tree->tokens[tree->count - 1].form, "?");
}

/* What hangs on the word itself: "did not", "will", "no", "without". */
static void look_at_children(const ent__tree *tree, int32_t at, bool governs, seen *s) {
  bool twice = affirms_twice(tree, at, governs);
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    bool modifier = ent_deprel_is(t, "advmod") || ent_deprel_is(t, "aux") || ent_deprel_is(t, "det") ||
                    ent_deprel_is(t, "case") || ent_deprel_is(t, "mark") || ent_deprel_is(t, "cc");
    if (!modifier) continue;
    if (is_in_place_of(tree, c)) s->denied = true;
    if (ent__listed(tree, c, "negation")) {
      /* "not only" affirms */
      bool only = c + 1 < tree->count && ent_slice_eq_nocase(tree->tokens[c + 1].form, ENT_SLICE("only"));
      if (!only && !twice) s->denied = true;
    } else if (ent_deprel_is(t, "aux") || ent_deprel_is(t, "advmod")) {
      if (ent__listed(tree, c, "aux_future")) s->planned = true;
      if (ent__listed(tree, c, "aux_possible") && !twice && !is_done_in_saying(tree, at, c)) {
        if (is_future_in_the_past(tree, at, c)) s->planned = true;
        else s->supposed = true;
      }
      if (ent__listed(tree, c, "aux_duty")) s->drop = "a duty or advice is no deed";
    } else if (ent_deprel_is(t, "mark") && ent__listed(tree, c, "premise")) {
      s->drop = "a condition's premise is no report";
    }
  }
}

static bool is_infinitive(const ent__tree *tree, int32_t at) {
  int32_t mark = ent__child(tree, at, "mark");
  return mark != ENT__NONE && ent_slice_is(tree->tokens[at].xpos, "VB") &&
         ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("to"));
}

/* "Please contact him", "try calling again": an order asserts nothing. */
static bool is_imperative(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  bool top = t->head == ENT__NONE || ent_deprel_is(t, "parataxis") ||
             (ent_deprel_is(t, "conj") && (is_imperative(tree, t->head) || (!ent__verbal(&tree->tokens[t->head]) &&
                                               ent__child(tree, t->head, "nsubj") == ENT__NONE)));
  if (!top || !ent_slice_is(t->xpos, "VB")) return false;
  return ent__child(tree, at, "nsubj") == ENT__NONE && ent__child(tree, at, "aux") == ENT__NONE &&
         ent__child(tree, at, "mark") == ENT__NONE && ent__child(tree, at, "expl") == ENT__NONE;
}

/* "We are |going| to discuss it": an auxiliary; "he went to see B" is none. */
static bool is_going_to(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_slice_is(tree->tokens[up].lemma, "go") && ent_slice_is(tree->tokens[up].xpos, "VBG") &&
         ent_deprel_is(&tree->tokens[at], "xcomp") && is_infinitive(tree, at);
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

/* The word that governs, and how: "refused to sign", "plans a visit". */
static void look_at_governor(const ent__tree *tree, int32_t at, int32_t up, seen *s) {
  const ent_token *t = &tree->tokens[at];
  bool complement = ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "obj") ||
                    ent_deprel_is(t, "acl") || ent_deprel_is(t, "nsubj:pass") ||
                    (ent_deprel_is(t, "obl") && !ent__verbal(t)) || ent_deprel_is(t, "nmod") ||
                    ent_deprel_is(t, "csubj");
  bool clause = ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "acl") || ent_deprel_is(t, "obj") ||
                ent_deprel_is(t, "nsubj:pass") || ent_deprel_is(t, "nmod");
  if (!complement) {
    int32_t mark = ent_deprel_is(t, "advcl") ? ent__child(tree, at, "mark") : ENT__NONE;
    if (mark == ENT__NONE || !ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("to"))) return;
    if (ent__listed(tree, up, "demanding")) s->drop = "a demanded, requested or threatened act is no event";
    /* "in order to", "to help": a purpose; "used drones to strike" struck */
    if (!ent_slice_is(tree->tokens[up].lemma, "use")) s->planned = true;
    return;
  }
  if (clause && ent__listed(tree, up, "not_happened") && !affirms_twice(tree, up, true)) s->denied = true;
  if (ent_deprel_is(t, "obl") && ent__has_case(tree, at, ENT_SLICE("against")) && ent__listed(tree, up, "demanding"))
    s->drop = "what is advised against is no deed";
  /* "set to meet" is a plan, "set up" an act */
  if (clause && ent__listed(tree, up, "planning") &&
      !(ent_slice_is(tree->tokens[up].lemma, "set") && ent__child(tree, up, "compound:prt") != ENT__NONE))
    s->planned = true;
  if (ent__listed(tree, up, "wishing")) s->wished = true;
  if (ent__listed(tree, up, "supposing")) s->supposed = true;
  if ((ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "acl") ||
       (ent_deprel_is(t, "obl") && ent__has_case(tree, at, ENT_SLICE("for"))) ||
       (ent_deprel_is(t, "nmod") && ent__has_case(tree, at, ENT_SLICE("for")))) &&
      ent__listed(tree, up, "demanding") && !(ent_deprel_is(t, "ccomp") && ent__listed(tree, up, "telling")))
    s->drop = "a demanded, requested or threatened act is no event";
  if ((ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "obj") || ent_deprel_is(t, "acl")) &&
      ent__listed(tree, up, "denying"))
    s->denied = true;
  if (is_going_to(tree, at, up)) s->planned = true;
  else if (ent__listed(tree, up, "continuing")) s->ongoing = true;
}

static bool has_rank(const ent__tree *tree, int32_t noun) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "amod") && ent__listed(tree, c, "implicative")) return true;
  return false;
}

/* "the first country to recognise it", "one of the first countries to recognise it" did. */
static bool is_ranked(const ent__tree *tree, int32_t noun) {
  int32_t group = ent__child(tree, noun, "nmod");
  return has_rank(tree, noun) || (group != ENT__NONE && has_rank(tree, group));
}

/* "had to withdraw" did. */
static bool had_to(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  return ent_slice_is(t->lemma, "have") && (ent_slice_is(t->xpos, "VBD") || ent_slice_is(t->xpos, "VBN"));
}

/* "the only reason to go", "easy to mend": an infinitive tells of no deed, save
 * under words that say it was done ("managed to"). */
static bool is_mere_infinitive(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  if (ent_deprel_is(t, "conj") && ent_slice_is(t->xpos, "VB") && ent__child(tree, at, "nsubj") == ENT__NONE &&
      ent__child(tree, at, "aux") == ENT__NONE && ent_slice_is(tree->tokens[t->head].xpos, "VB"))
    return is_mere_infinitive(tree, t->head);
  return t->head != ENT__NONE && is_infinitive(tree, at) &&
         (ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "acl") || ent_deprel_is(t, "ccomp") ||
          ent_deprel_is(t, "csubj")) &&
         !ent__listed(tree, t->head, "implicative") && !ent__listed(tree, t->head, "continuing") &&
         !affirms_twice(tree, t->head, true) && !had_to(tree, t->head) &&
         !is_ranked(tree, t->head);
}

/* "Flights have not |resumed|", "no embassy has |opened|": whether what the subject names is. */
static bool tells_being(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_deprel_is(&tree->tokens[at], "nsubj") && up != ENT__NONE && ent__verbal(&tree->tokens[up]) &&
         ent__listed(tree, up, "coming_to_be");
}

/* "Reports that A |did| were rejected": the noun says it, the verb over the noun denies it. */
static bool is_rejected_report(const ent__tree *tree, int32_t at, int32_t up) {
  int32_t verb = tree->tokens[up].head;
  return (ent_deprel_is(&tree->tokens[at], "acl") || ent_deprel_is(&tree->tokens[at], "ccomp")) &&
         verb != ENT__NONE && ent__listed(tree, up, "charge_noun") && ent__listed(tree, verb, "denying") &&
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

/* Where the way up ends: what hangs there has a modality of its own. */
static bool ends_here(const ent__tree *tree, int32_t at, bool noun) {
  const ent_token *t = &tree->tokens[at];
  if (ent_deprel_is(t, "acl:relcl") || ent_deprel_is(t, "parataxis") || ent_deprel_is(t, "appos") ||
      ent_deprel_is(t, "ccomp"))
    return true;
  if (ent_deprel_is(t, "nsubj") && !ent_slice_is(t->deprel, "nsubj:pass")) return true;
  if (ent_deprel_is(t, "conj") && ent__child(tree, at, "nsubj") != ENT__NONE) return true;
  if (ent_deprel_is(t, "obl")) return !noun || !ent__has_case(tree, at, ENT_SLICE("for"));
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
  return ent_deprel_is(&tree->tokens[at], "xcomp") && ent__listed(tree, at, "performative") &&
         ent__listed(tree, up, "polite") && speaks_for_itself(tree, up);
}

static bool ends_in_question_mark(const ent__tree *tree) {
  int32_t last = tree->count - 1;
  while (last > 0 && (ent_slice_is(tree->tokens[last].form, "\"") ||
                      ent_slice_is(tree->tokens[last].form, "\u201d") || ent_slice_is(tree->tokens[last].form, ")")))
    last--;
  return last >= 0 && ent_slice_is(tree->tokens[last].form, "?");
}

/* The word of asking in a clause ("who", "when", "how"); ENT__NONE. */
static int32_t word_of_asking(const ent__tree *tree, int32_t verb) {
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (t->xpos.size && t->xpos.data[0] == 'W' && c < verb) return c;
    for (int32_t d = tree->first_child[c]; d != ENT__NONE; d = tree->next_sibling[d])
      if (tree->tokens[d].xpos.size && tree->tokens[d].xpos.data[0] == 'W' && d < verb) return d;
  }
  return ENT__NONE;
}

/* "Did they", "have you": the auxiliary or copula before the subject, or none of them. */
static bool is_inverted(const ent__tree *tree, int32_t verb) {
  int32_t subject = ent__child(tree, verb, "nsubj"), aux = ent__child(tree, verb, "aux");
  if (aux == ENT__NONE) aux = ent__child(tree, verb, "cop");
  return subject == ENT__NONE || (aux != ENT__NONE && aux < subject);
}

/* Another clause of the sentence is the question: "I am in Lima - what are the best museums?" */
static bool asks_elsewhere(const ent__tree *tree, int32_t verb) {
  for (int32_t i = 0; i < tree->count; i++)
    if (i != verb && (ent_deprel_is(&tree->tokens[i], "parataxis") || ent_deprel_is(&tree->tokens[i], "conj") ||
                      tree->tokens[i].head == ENT__NONE) &&
        ent__child(tree, i, "nsubj") != ENT__NONE &&
        (word_of_asking(tree, i) != ENT__NONE || is_inverted(tree, i)))
      return true;
  return false;
}

/* "Does Pakistan recognise Armenia?" asserts nothing; what a question only mentions ("What of the
 * invasion of X?") it still presupposes, and so what it asks about: "Who signed?", "When did they meet?" */
static bool is_asked(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  int32_t verb = at;
  if (!ends_in_question_mark(tree) || !ent__verbal(t)) return false;
  if (!(t->head == ENT__NONE || ent_deprel_is(t, "xcomp") ||
        (ent_deprel_is(t, "conj") && tree->tokens[t->head].head == ENT__NONE)))
    return false;
  while (ent_deprel_is(&tree->tokens[verb], "xcomp")) verb = tree->tokens[verb].head;
  if (word_of_asking(tree, verb) != ENT__NONE) return false;
  return is_inverted(tree, verb) || !asks_elsewhere(tree, verb);
}

/* "Let me know when you get it", "will leave before they meet": a time to come is told in the
 * present tense where the clause above it tells of no deed. */
static bool is_time_to_come(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  ent__modality_answer above;
  bool timed = false, present = ent_slice_is(t->xpos, "VBP") || ent_slice_is(t->xpos, "VBZ");
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

ent__modality_answer ent__modality_at(const ent__tree *tree, int32_t at) {
  seen s = {0};
  const ent_token *first = &tree->tokens[at];
  bool progressive = ent_slice_is(first->xpos, "VBG") && ent__child(tree, at, "aux") != ENT__NONE;
  bool noun = !ent__verbal(first);
  if (ent__asked_beside(tree, at) != ENT__NONE) return ent__modality_at(tree, ent__asked_beside(tree, at));
  if (is_asked(tree, at)) s.drop = "a question asserts nothing";
  if (is_inverted_premise(tree, at)) s.drop = "a condition's premise is no report";
  if (is_of_nothing(tree, at)) s.denied = true;
  if (is_mere_infinitive(tree, at)) s.planned = true;
  if (is_imperative(tree, at)) s.drop = "an order asserts nothing";
  if (is_time_to_come(tree, at)) s.planned = true;
  for (int hops = 0; hops < 8; hops++) {
    const ent_token *t = &tree->tokens[at];
    int32_t up = t->head;
    look_at_children(tree, at, hops > 0, &s);
    if (up == ENT__NONE || is_polite_opening(tree, at, up)) break;
    if (hops == 0 && is_taken_as_done(tree, at, up)) break;
    if (hops == 0 && is_to_end(tree, at, up)) {
      s.ongoing = true;
      break;
    }
    look_at_governor(tree, at, up, &s);
    if (ent_deprel_is(t, "xcomp") && is_imperative(tree, up)) s.drop = "an order asserts nothing";
    if (tells_being(tree, at, up)) look_at_children(tree, up, true, &s);
    if (is_warned_of(tree, at, up) || is_rejected_report(tree, at, up)) s.denied = true;
    if (ends_here(tree, at, noun && hops == 0) || !goes_on(tree, at)) break;
    if (ent_deprel_is(t, "conj")) {
      /* shared auxiliaries: "will meet and sign"; the first verb's own negation
       * ("did not attend but sent") does not reach over */
      bool denied = s.denied;
      int32_t cc = ent__child(tree, at, "cc");
      if (ent__verbal(t) && ent__child(tree, at, "aux") == ENT__NONE)
        look_at_children(tree, up, false, &s);
      if (cc != ENT__NONE && ent_slice_eq_nocase(tree->tokens[cc].form, ENT_SLICE("but")))
        s.denied = denied;
    }
    if (ent_deprel_is(t, "advcl")) break;
    at = up;
  }
  ent__modality_answer answer = {ENT_HAPPENED, s.drop, s.denied && s.planned};
  if (s.ongoing || progressive) answer.modality = ENT_ONGOING;
  if (s.planned) answer.modality = ENT_PLANNED;
  if (s.wished) answer.modality = ENT_WISHED;
  if (s.supposed) answer.modality = ENT_HYPOTHETICAL;
  if (s.denied) answer.modality = ENT_DENIED;
  return answer;
}
