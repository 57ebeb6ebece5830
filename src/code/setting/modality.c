/* Modality from the words between a trigger and the top of its sentence, in
 * the manner of negation and factuality scopes (Sauri & Pustejovsky 2009,
 * "FactBank"): what hangs on each word (auxiliary.c) and each governing word
 * (governing.c) may deny, plan, wish or suppose what stands below; the strongest
 * holds. Of deeds that a noun names see named_deed.c, of what asserts nothing
 * mood.c. Lists are in data/lexicon/words.lex:
 *   not_happened  refuse, fail, cancel      planning  plan, agree, intend
 *   wishing  hope, want                     demanding call, urge, threaten
 *   supposing  may, consider, if            denying   no, not, never, without
 *   unfailing  fail, hesitate: denied, they affirm */
#include "code/setting/modality.h"

#include "code/setting/auxiliary.h"
#include "code/setting/governing.h"
#include "code/setting/mood.h"
#include "code/setting/named_deed.h"
#include "code/setting/seen.h"
#include "code/setting/tense.h"

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
         !ent__listed(tree, t->head, "implicative") && !ent__listed(tree, t->head, "forgetting") && !ent__listed(tree, t->head, "continuing") && !ent__is_mere_habit(tree, t->head) &&
         !ent__affirms_twice(tree, t->head, true) && !had_to(tree, t->head) &&
         !ent__is_ranked(tree, t->head) && !ent__is_done_there(tree, at, t->head);
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

/* "Reports that A |did| were rejected": the noun says it, the verb over the noun denies it. */
static bool is_rejected_report(const ent__tree *tree, int32_t at, int32_t up) {
  int32_t verb = tree->tokens[up].head;
  return (ent_deprel_is(&tree->tokens[at], "acl") || ent_deprel_is(&tree->tokens[at], "ccomp")) &&
         verb != ENT__NONE && ent__listed(tree, up, "charge_noun") && (ent__listed(tree, verb, "denying") || ent__is_disbelieved(tree, verb)) &&
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
  if (ent_deprel_is(t, "obl")) return !noun || !(ent__has_case(tree, at, ENT_SLICE("for")) || ent__is_come_to(tree, at));
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
  return ent__listed(tree, up, "polite") && ent__speaks_for_itself(tree, up);
}

/* "Let me know when you get it", "will leave before they meet", "before meeting them": a time to come is told in the
 * present tense where the clause above it tells of no deed. */
static bool is_time_to_come(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  ent__modality_answer above;
  bool timed = false, awaited = false;
  bool present = ent_slice_is(t->xpos, "VBP") || ent_slice_is(t->xpos, "VBZ") || ent_slice_is(t->xpos, "VBG");
  if (!ent_deprel_is(t, "advcl") && !ent_deprel_is(t, "ccomp")) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *child = &tree->tokens[c];
    if (ent_deprel_is(child, "aux") &&
        (ent_slice_is(child->xpos, "VBP") || ent_slice_is(child->xpos, "VBZ")))
      present = true;
    if ((ent_deprel_is(child, "mark") || ent_deprel_is(child, "advmod")) && ent__listed(tree, c, "time_of_clause"))
      timed = true;
    awaited |= ent_deprel_is(child, "mark") && (ent_slice_eq_nocase(child->form, ENT_SLICE("until")) || ent_slice_eq_nocase(child->form, ENT_SLICE("till")));
  }
  if (!timed || !present) return false;
  above = ent__modality_at(tree, t->head);
  return above.drop || above.modality == ENT_PLANNED || above.modality == ENT_HYPOTHETICAL || (awaited && above.modality == ENT_DENIED); /* "refuses to meet until it |withdraws|" */
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
static void look_at_antecedent(const ent__tree *tree, int32_t at, ent__seen *s) {
  int32_t noun = tree->tokens[at].head, det;
  if (!ent_slice_is(tree->tokens[at].deprel, "acl:relcl") || noun == ENT__NONE ||
      !(ent_slice_is(tree->tokens[at].xpos, "VBZ") || ent_slice_is(tree->tokens[at].xpos, "VBP")))
    return;
  det = ent__child(tree, noun, "det");
  if (det == ENT__NONE || !ent_deprel_is(&tree->tokens[noun], "obj")) return;
  if (tree->tokens[det].lemma.size == 1) ent__come_along(tree, tree->tokens[noun].head, s);
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
  if (subject == ENT__NONE || subject > at || !ent__says_no(tree, subject)) return false;
  for (int32_t i = at + 1; i < tree->count && i < at + 6; i++)
    if ((ent_slice_is(tree->tokens[i].xpos, "JJR") || ent_slice_is(tree->tokens[i].xpos, "RBR")) && ent__below(tree, i, at)) return true;
  return false;
}

/* What the clause itself shows, before any word above it. */
static void look_at_clause(const ent__tree *tree, int32_t at, ent__seen *s) {
  int32_t up = tree->tokens[at].head;
  s->drop = is_superlative(tree, at) ? "more than anybody else's is nobody's" : ent__asserts_nothing(tree, at);
  if (ent__is_of_nothing(tree, at) || is_withheld(tree, at)) s->denied = true;
  if (is_to_be_done(tree, at) || is_under_way_soon(tree, at)) s->planned = true;
  if (was_to_have(tree, at)) s->supposed = true;
  if (is_mere_infinitive(tree, at) && !is_polite_opening(tree, at, up)) s->planned = true;
  if (is_time_to_come(tree, at)) s->planned = true;
  if (is_of_whatever(tree, at)) s->supposed = true;
  look_at_antecedent(tree, at, s);
}

static ent_modality strongest(const ent__seen *s, bool progressive) {
  if (s->denied) return ENT_DENIED;
  if (s->supposed) return ENT_HYPOTHETICAL;
  if (s->wished) return ENT_WISHED;
  if (s->planned) return ENT_PLANNED;
  return s->ongoing || progressive ? ENT_ONGOING : ENT_HAPPENED;
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

/* "Must stop |attacking| B", "refused to stop |arming| C", joined by "and" too: what is to stop goes on. Who stopped it does so no more. */
static bool is_to_stop(const ent__tree *tree, int32_t at, int32_t up) {
  const ent_token *t = &tree->tokens[at];
  if (!ent_slice_is(t->xpos, "VBG") || !(ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "obj")) || !ent__listed(tree, up, "quitting")) return false;
  return ent__is_infinitive(tree, up) || ent_slice_is(tree->tokens[up].xpos, "VB");
}

ent__modality_answer ent__modality_at(const ent__tree *tree, int32_t at) {
  ent__modality_answer attended;
  ent__seen s = {0};
  const ent_token *first = &tree->tokens[at];
  bool progressive = ent_slice_is(first->xpos, "VBG") && ent__child(tree, at, "aux") != ENT__NONE;
  bool noun = !ent__verbal(first), shared = true, chained = !noun;
  if (ent_deprel_is(first, "cop") && first->head != ENT__NONE) return ent__modality_at(tree, first->head);
  if (is_owed(tree, at)) return (ent__modality_answer){.modality = ENT_HAPPENED};
  if (is_decided(tree, at)) return (ent__modality_answer){.modality = ENT_HAPPENED};
  if (ent__asked_beside(tree, at) != ENT__NONE) return ent__modality_at(tree, ent__asked_beside(tree, at));
  if (noun && ent__is_as_attended(tree, at, &attended)) return attended;
  look_at_clause(tree, at, &s);
  for (int hops = 0; hops < 8; hops++) {
    const ent_token *t = &tree->tokens[at];
    int32_t up = t->head;
    if (shared) ent__look_at_children(tree, at, hops > 0, &s);
    if (hops && is_to_be_done(tree, at)) s.planned = true;
    if (hops && was_to_have(tree, at)) s.supposed = true;
    if (up == ENT__NONE || is_polite_opening(tree, at, up) || (!ent__is_infinitive(tree, at) && ent__is_beyond_doubt(tree, up))) break;
    if (hops == 0 && (ent__is_there_anyway(tree, at, up) || is_rued(tree, at, up) || ent__is_after_others(tree, at, up))) break;
    if (chained && ent_slice_is(first->xpos, "VBG") && is_to_stop(tree, at, up)) {
      s.ongoing = true;
      break;
    }
    if (hops == 0 && ent__is_to_end(tree, at, up)) {
      s.ongoing = !ent__has_ended(tree, up);
      break;
    }
    ent__look_at_governor(tree, at, up, &s);
    if (hops && chained && is_mere_infinitive(tree, at)) s.planned = true; /* "easy |to make| them |leave|" */
    if (!ent_deprel_is(t, "xcomp") && !ent_deprel_is(t, "conj")) chained = false;
    if (ent_deprel_is(t, "xcomp") && ent_slice_starts(t->xpos, "VB") && !ent_slice_is(t->xpos, "VBN") && ent__is_order(tree, up))
      s.drop = "an order asserts nothing";
    if (noun && hops == 0) ent__look_at_predicate(tree, at, up, &s);
    if (!noun && hops == 0 && is_thought_otherwise(tree, at, up)) s.denied = true; /* what it is thought of may well be there */
    if (ent__tells_being(tree, at, up)) ent__look_at_children(tree, up, true, &s);
    if (is_warned_of(tree, at, up) || is_rejected_report(tree, at, up)) s.denied = true;
    if (ends_here(tree, at, noun && hops == 0) || !goes_on(tree, at) || ent_deprel_is(t, "advcl")) break;
    shared = !ent_deprel_is(t, "conj") || shares_auxiliaries(tree, at, up);
    at = up;
  }
  return (ent__modality_answer){strongest(&s, progressive), s.drop, s.denied && s.planned, s.denied && s.ceased};
}
