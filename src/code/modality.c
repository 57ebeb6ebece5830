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

/* "said it would withdraw" */
static bool is_future_in_the_past(const ent__tree *tree, int32_t at, int32_t aux) {
  int32_t up = tree->tokens[at].head;
  return ent_slice_eq_nocase(tree->tokens[aux].form, ENT_SLICE("would")) && up != ENT__NONE &&
         ent__rel_is(&tree->tokens[at], "ccomp") && ent__listed(tree, up, "saying");
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

/* What hangs on the word itself: "did not", "will", "no", "without". */
static void look_at_children(const ent__tree *tree, int32_t at, bool governs, seen *s) {
  bool twice = affirms_twice(tree, at, governs);
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    bool modifier = ent__rel_is(t, "advmod") || ent__rel_is(t, "aux") || ent__rel_is(t, "det") ||
                    ent__rel_is(t, "case") || ent__rel_is(t, "mark") || ent__rel_is(t, "cc");
    if (!modifier) continue;
    if (ent__listed(tree, c, "negation")) {
      /* "not only" affirms */
      bool only = c + 1 < tree->count && ent_slice_eq_nocase(tree->tokens[c + 1].form, ENT_SLICE("only"));
      if (!only && !twice) s->denied = true;
    } else if (ent__rel_is(t, "aux") || ent__rel_is(t, "advmod")) {
      if (ent__listed(tree, c, "aux_future")) s->planned = true;
      if (ent__listed(tree, c, "aux_possible") && !twice) {
        if (is_future_in_the_past(tree, at, c)) s->planned = true;
        else s->supposed = true;
      }
      if (ent__listed(tree, c, "aux_duty")) s->drop = "a duty or advice is no deed";
    } else if (ent__rel_is(t, "mark") && ent__listed(tree, c, "premise")) {
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
  bool top = t->head == ENT__NONE || ent__rel_is(t, "parataxis") ||
             (ent__rel_is(t, "conj") && is_imperative(tree, t->head));
  if (!top || !ent_slice_is(t->xpos, "VB")) return false;
  return ent__child(tree, at, "nsubj") == ENT__NONE && ent__child(tree, at, "aux") == ENT__NONE &&
         ent__child(tree, at, "mark") == ENT__NONE && ent__child(tree, at, "expl") == ENT__NONE;
}

/* "We are |going| to discuss it": an auxiliary; "he went to see B" is none. */
static bool is_going_to(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_slice_is(tree->tokens[up].lemma, "go") && ent_slice_is(tree->tokens[up].xpos, "VBG") &&
         ent__rel_is(&tree->tokens[at], "xcomp") && is_infinitive(tree, at);
}

/* The word that governs, and how: "refused to sign", "plans a visit". */
static void look_at_governor(const ent__tree *tree, int32_t at, int32_t up, seen *s) {
  const ent_token *t = &tree->tokens[at];
  bool complement = ent__rel_is(t, "xcomp") || ent__rel_is(t, "ccomp") || ent__rel_is(t, "obj") ||
                    ent__rel_is(t, "acl") || ent__rel_is(t, "nsubj:pass") ||
                    (ent__rel_is(t, "obl") && !ent__verbal(t)) || ent__rel_is(t, "nmod") ||
                    ent__rel_is(t, "csubj");
  bool clause = ent__rel_is(t, "xcomp") || ent__rel_is(t, "acl") || ent__rel_is(t, "obj") ||
                ent__rel_is(t, "nsubj:pass") || ent__rel_is(t, "nmod");
  if (!complement) {
    int32_t mark = ent__rel_is(t, "advcl") ? ent__child(tree, at, "mark") : ENT__NONE;
    if (mark == ENT__NONE || !ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("to"))) return;
    if (ent__listed(tree, up, "demanding")) s->drop = "a demanded, requested or threatened act is no event";
    s->planned = true; /* "in order to", "to help": a purpose */
    return;
  }
  if (clause && ent__listed(tree, up, "not_happened") && !affirms_twice(tree, up, true)) s->denied = true;
  if (clause && ent__listed(tree, up, "planning")) s->planned = true;
  if (ent__listed(tree, up, "wishing")) s->wished = true;
  if (ent__listed(tree, up, "supposing")) s->supposed = true;
  if ((ent__rel_is(t, "xcomp") || ent__rel_is(t, "ccomp") || ent__rel_is(t, "acl") ||
       (ent__rel_is(t, "obl") && ent__has_case(tree, at, ENT_SLICE("for"))) ||
       (ent__rel_is(t, "nmod") && ent__has_case(tree, at, ENT_SLICE("for")))) &&
      ent__listed(tree, up, "demanding") && !(ent__rel_is(t, "ccomp") && ent__listed(tree, up, "telling")))
    s->drop = "a demanded, requested or threatened act is no event";
  if ((ent__rel_is(t, "ccomp") || ent__rel_is(t, "obj") || ent__rel_is(t, "acl")) &&
      ent__listed(tree, up, "denying"))
    s->denied = true;
  if (is_going_to(tree, at, up)) s->planned = true;
  else if (ent__listed(tree, up, "continuing")) s->ongoing = true;
}

static bool has_rank(const ent__tree *tree, int32_t noun) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__rel_is(&tree->tokens[c], "amod") && ent__listed(tree, c, "implicative")) return true;
  return false;
}

/* "the first country to recognise it", "one of the first countries to recognise it" did. */
static bool is_ranked(const ent__tree *tree, int32_t noun) {
  int32_t group = ent__child(tree, noun, "nmod");
  return has_rank(tree, noun) || (group != ENT__NONE && has_rank(tree, group));
}

/* "the only reason to go", "easy to mend": an infinitive tells of no deed, save
 * under words that say it was done ("managed to"). */
static bool is_mere_infinitive(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  return t->head != ENT__NONE && is_infinitive(tree, at) &&
         (ent__rel_is(t, "xcomp") || ent__rel_is(t, "acl") || ent__rel_is(t, "ccomp")) &&
         !ent__listed(tree, t->head, "implicative") && !ent__listed(tree, t->head, "continuing") &&
         !affirms_twice(tree, t->head, true) &&
         !is_ranked(tree, t->head);
}

/* Where the way up ends: what hangs there has a modality of its own. */
static bool ends_here(const ent__tree *tree, int32_t at, bool noun) {
  const ent_token *t = &tree->tokens[at];
  if (ent__rel_is(t, "acl:relcl") || ent__rel_is(t, "parataxis") || ent__rel_is(t, "appos") ||
      ent__rel_is(t, "ccomp"))
    return true;
  if (ent__rel_is(t, "nsubj") && !ent_slice_is(t->deprel, "nsubj:pass")) return true;
  if (ent__rel_is(t, "conj") && ent__child(tree, at, "nsubj") != ENT__NONE) return true;
  if (ent__rel_is(t, "obl")) return !noun || !ent__has_case(tree, at, ENT_SLICE("for"));
  return false;
}

/* From a verb upward only its own complements count: "agreed to send"; in
 * "approved a resolution condemning the attack" approving says nothing of it. */
static bool goes_on(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  if (!ent__verbal(t)) return true;
  return ent__rel_is(t, "xcomp") || ent__rel_is(t, "conj") || ent__rel_is(t, "advcl") ||
         (ent__rel_is(t, "acl") && ent__child(tree, at, "mark") != ENT__NONE);
}

/* "I would like to thank", "we wish to express": said politely, and done by
 * saying it (Austin 1962, "How to Do Things with Words"). */
static bool is_polite_opening(const ent__tree *tree, int32_t at, int32_t up) {
  int32_t subject = ent__child(tree, up, "nsubj");
  const ent_token *t;
  if (subject == ENT__NONE || !ent__rel_is(&tree->tokens[at], "xcomp") ||
      !ent__listed(tree, at, "performative") || !ent__listed(tree, up, "polite"))
    return false;
  t = &tree->tokens[subject];
  return ent_slice_eq_nocase(t->form, ENT_SLICE("i")) || ent_slice_eq_nocase(t->form, ENT_SLICE("we")) ||
         ent__listed(tree, subject, "spokesperson_self");
}

/* "Does Pakistan recognise Armenia?" asserts nothing; what a question only
 * mentions ("What of the invasion of X?") it still presupposes. */
static bool is_asked(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  int32_t last = tree->count - 1;
  if (last > 0 && (ent_slice_is(tree->tokens[last].form, "\"") ||
                   ent_slice_is(tree->tokens[last].form, "\u201d")))
    last--;
  if (last < 0 || !ent_slice_is(tree->tokens[last].form, "?") || !ent__verbal(t)) return false;
  return t->head == ENT__NONE || ent__rel_is(t, "xcomp") ||
         (ent__rel_is(t, "conj") && tree->tokens[t->head].head == ENT__NONE);
}

ent__modality_answer ent__modality_at(const ent__tree *tree, int32_t at) {
  seen s = {0};
  const ent_token *first = &tree->tokens[at];
  bool progressive = ent_slice_is(first->xpos, "VBG") && ent__child(tree, at, "aux") != ENT__NONE;
  bool noun = !ent__verbal(first);
  if (is_asked(tree, at)) s.drop = "a question asserts nothing";
  if (is_mere_infinitive(tree, at)) s.planned = true;
  if (is_imperative(tree, at)) s.drop = "an order asserts nothing";
  for (int hops = 0; hops < 8; hops++) {
    const ent_token *t = &tree->tokens[at];
    int32_t up = t->head;
    look_at_children(tree, at, hops > 0, &s);
    if (up == ENT__NONE || is_polite_opening(tree, at, up)) break;
    look_at_governor(tree, at, up, &s);
    if (ends_here(tree, at, noun && hops == 0) || !goes_on(tree, at)) break;
    if (ent__rel_is(t, "conj")) {
      /* shared auxiliaries: "will meet and sign"; the first verb's own negation
       * ("did not attend but sent") does not reach over */
      bool denied = s.denied;
      int32_t cc = ent__child(tree, at, "cc");
      if (ent__verbal(t) && ent__child(tree, at, "aux") == ENT__NONE)
        look_at_children(tree, up, false, &s);
      if (cc != ENT__NONE && ent_slice_eq_nocase(tree->tokens[cc].form, ENT_SLICE("but")))
        s.denied = denied;
    }
    if (ent__rel_is(t, "advcl")) break;
    at = up;
  }
  ent__modality_answer answer = {ENT_HAPPENED, s.drop};
  if (s.ongoing || progressive) answer.modality = ENT_ONGOING;
  if (s.planned) answer.modality = ENT_PLANNED;
  if (s.wished) answer.modality = ENT_WISHED;
  if (s.supposed) answer.modality = ENT_HYPOTHETICAL;
  if (s.denied) answer.modality = ENT_DENIED;
  return answer;
}
