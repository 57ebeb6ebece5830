/* Mood: clauses that say nothing to be so. In: a verb of the tree. Out: why it asserts nothing; questions, orders,
 * premises without "if" and infinitives by themselves (Huddleston and Pullum 2002, chapter 10). */
#include "code/setting/mood.h"

#include "code/setting/tense.h"

static bool is_form(const ent__tree *tree, int32_t at, const char *form) {
  return at >= 0 && at < tree->count && ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(form));
}

/* "Let us meet", "Lets meet"; not "Kenya lets them stay". */
static bool is_proposal(const ent__tree *tree, int32_t at) {
  return (is_form(tree, at, "lets") || is_form(tree, at, "let")) && ent__child(tree, at, "nsubj") == ENT__NONE &&
         !ent_slice_is(tree->tokens[at].xpos, "VBN");
}

/* "Love the new flag", "Hope to see you": the writer's own "I" is left out. */
static bool lacks_writer(const ent__tree *tree, int32_t at) {
  return ent__listed(tree, at, "felt_by_writer") && !is_form(tree, at - 1, "please");
}

/* "Simply type it in": a parser takes the order for a present tense. Only adverbs stand before it. */
static bool opens_clause(const ent__tree *tree, int32_t at) {
  for (int32_t i = at - 1; i >= 0; i--) {
    const ent_token *t = &tree->tokens[i];
    if (t->upos == ENT_UPOS_PUNCT) return true;
    if (t->upos != ENT_UPOS_ADV && t->upos != ENT_UPOS_INTJ) return false;
  }
  return at > 0;
}

/* Any but the one of "do not go". */
static bool has_auxiliary_of_statement(const ent__tree *tree, int32_t at) {
  int32_t aux = ent__child(tree, at, "aux");
  return aux != ENT__NONE && !(is_form(tree, aux, "do") && is_form(tree, aux + 1, "not")) &&
         !(is_form(tree, aux, "do") && is_form(tree, aux + 1, "n't"));
}

/* The one joined to is an order too, no verb of a subject, or a finite one whose auxiliary a plain form cannot share:
 * "You look tired and |go| home". */
static bool joins_no_statement(const ent__tree *tree, int32_t at) {
  int32_t head = tree->tokens[at].head;
  const ent_token *h = &tree->tokens[head];
  if (ent__is_order(tree, head)) return true;
  if (!ent__verbal(h)) return ent__child(tree, head, "nsubj") == ENT__NONE;
  return ent_slice_is(h->xpos, "VBZ") && ent_slice_is(tree->tokens[at].xpos, "VB");
}

bool ent__is_negated(const ent__tree *tree, int32_t at) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__listed(tree, c, "negation")) return true;
  return false;
}

bool ent__unsaid(const ent__tree *tree, int32_t verb) {
  int32_t first = tree->tokens[verb].head, nor = ent__child(tree, verb, "cc");
  if (!ent__verbal(&tree->tokens[verb]) || !ent__listed(tree, verb, "vouching")) return false;
  if (ent__is_negated(tree, verb)) return true;
  return ent_deprel_is(&tree->tokens[verb], "conj") && first != ENT__NONE && nor != ENT__NONE && is_form(tree, nor, "nor") && ent__is_negated(tree, first);
}

bool ent__is_order(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  bool top = t->head == ENT__NONE || ent_deprel_is(t, "parataxis") || (ent_deprel_is(t, "conj") && joins_no_statement(tree, at));
  if (top && is_proposal(tree, at)) return true;
  if (!top || lacks_writer(tree, at)) return false;
  if (is_form(tree, at - 1, "please") && ent__verbal(t)) return ent__child(tree, at, "nsubj") == ENT__NONE;
  if (!ent_slice_is(t->xpos, "VB") && !(ent_slice_is(t->xpos, "VBP") && opens_clause(tree, at))) return false;
  return ent__child(tree, at, "nsubj") == ENT__NONE && !has_auxiliary_of_statement(tree, at) &&
         ent__child(tree, at, "mark") == ENT__NONE && ent__child(tree, at, "expl") == ENT__NONE;
}

/* "How to apply", "All he has to do is |sign|": an infinitive as a heading or a predicate. "Iran |to host| talks",
 * "is |to visit|" tell of a plan (modality.c). */
static bool is_bare_infinitive(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  if (t->head != ENT__NONE || !ent_slice_is(t->xpos, "VB")) return false;
  if (ent__is_infinitive(tree, at))
    return ent__child(tree, at, "nsubj") == ENT__NONE && ent__child(tree, at, "csubj") == ENT__NONE;
  return ent__child(tree, at, "cop") != ENT__NONE;
}

static bool ends_in_question_mark(const ent__tree *tree) {
  int32_t last = tree->count - 1;
  while (last > 0 && (ent_slice_is(tree->tokens[last].form, "\"") ||
                      ent_slice_is(tree->tokens[last].form, "\u201d") || ent_slice_is(tree->tokens[last].form, ")")))
    last--;
  return last >= 0 && ent_slice_is(tree->tokens[last].form, "?");
}

/* "|Had| the two governments opened a route, ...": an inverted premise (Huddleston and Pullum 2002, 11.4.7). */
static bool is_inverted_premise(const ent__tree *tree, int32_t at) {
  int32_t aux = ent__child(tree, at, "aux"), to = ent__child(tree, at, "mark");
  if (ent_slice_is(tree->tokens[0].form, "Were") && to != ENT__NONE && is_form(tree, to, "to") && to < 8) /* "|Were| A |to| attack" */
    return ent__verbal(&tree->tokens[at]) && !ends_in_question_mark(tree);
  return aux == 0 && ent__verbal(&tree->tokens[at]) &&
         (ent_slice_is(tree->tokens[0].form, "Had") || ent_slice_is(tree->tokens[0].form, "Should")) &&
         !ent_slice_is(tree->tokens[tree->count - 1].form, "?");
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

/* What somebody knows himself he does not ask: "I am in Lima any museums?" (Labov and Fanshel 1977, on A-events). */
static bool tells_of_oneself(const ent__tree *tree, int32_t verb) {
  int32_t subject = ent__child(tree, verb, "nsubj");
  return is_form(tree, subject, "i") || is_form(tree, subject, "we");
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

/* "I was told so, |do you know| who did it": its own "do" stands before the subject. */
static bool asks_beside(const ent__tree *tree, int32_t verb) {
  int32_t subject = ent__child(tree, verb, "nsubj"), aux = ent__child(tree, verb, "aux");
  return ent_deprel_is(&tree->tokens[verb], "parataxis") && subject != ENT__NONE && aux != ENT__NONE && aux < subject &&
         ent_slice_is(tree->tokens[aux].lemma, "do") && word_of_asking(tree, verb) == ENT__NONE;
}

/* "Does Pakistan recognise Armenia?" asserts nothing; what a question only mentions ("What of the
 * invasion of X?") it still presupposes, and so what it asks about: "Who signed?", "When did they meet?" */
static bool is_asked(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  int32_t verb = at;
  if (!ent__verbal(t)) return false;
  if (asks_beside(tree, at)) return true;
  if (!ends_in_question_mark(tree)) return false;
  if (!(t->head == ENT__NONE || ent_deprel_is(t, "xcomp") ||
        (ent_deprel_is(t, "conj") && tree->tokens[t->head].head == ENT__NONE)))
    return false;
  while (ent_deprel_is(&tree->tokens[verb], "xcomp")) verb = tree->tokens[verb].head;
  if (word_of_asking(tree, verb) != ENT__NONE) return false;
  return is_inverted(tree, verb) || !(asks_elsewhere(tree, verb) || tells_of_oneself(tree, verb));
}

static bool looks_ahead(const ent__tree *tree, int32_t verb) {
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "aux") &&
        (ent__listed(tree, c, "aux_future") || ent__listed(tree, c, "aux_possible") || ent__listed(tree, c, "aux_duty")))
      return true;
  return false;
}

/* "In the event |of an attack|", "in case |of war|"; "in the case of the war" is about it. */
static bool is_of_eventuality(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  int32_t event = t->head;
  if (event == ENT__NONE || !ent_deprel_is(t, "nmod") || !ent__nominal(t) || !ent__has_case(tree, at, ENT_SLICE("of")) || !ent__has_case(tree, event, ENT_SLICE("in")))
    return false;
  if (ent_slice_is(tree->tokens[event].lemma, "case")) return ent__child(tree, event, "det") == ENT__NONE;
  return ent_slice_is(tree->tokens[event].lemma, "event") || ent_slice_is(tree->tokens[event].lemma, "eventuality");
}

/* "|An attack| by A on B would be met with force", "|any attack| on B is an attack on C": what follows if there is one. */
static bool is_of_a_case(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  int32_t det = ent__child(tree, at, "det"), up = t->head;
  bool any;
  if (det == ENT__NONE || !ent__nominal(t) || up == ENT__NONE || !(ent_deprel_is(t, "nsubj") || ent_slice_is(t->deprel, "nsubj:pass"))) return false;
  any = ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("any"));
  if (!any && !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("a")) && !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("an")) &&
      !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("another")))
    return false;
  if (any) return !ent__told_in_past(tree, at);
  return looks_ahead(tree, up) && (ent__listed(tree, up, "consequence") || ent__child(tree, up, "cop") != ENT__NONE);
}

const char *ent__asserts_nothing(const ent__tree *tree, int32_t at) {
  if (is_asked(tree, at)) return "a question asserts nothing";
  if (is_inverted_premise(tree, at)) return "a condition's premise is no report";
  if (ent__is_order(tree, at)) return "an order asserts nothing";
  if (is_of_eventuality(tree, at)) return "a condition's premise is no report";
  if (is_of_a_case(tree, at)) return "what follows if it happens is no report of it";
  if (is_bare_infinitive(tree, at)) return "an infinitive by itself asserts nothing";
  return NULL;
}
