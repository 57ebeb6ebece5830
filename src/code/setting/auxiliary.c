/* In: a word of the tree. Out: what its auxiliaries, its negation and the adjectives before it say of whether the deed was done. Lists:
 * data/lexicon/words.lex (negation, aux_future, aux_possible, aux_duty, premise, only_planned, only_possible, never_came). */
#include "code/setting/auxiliary.h"

/* "said it would withdraw", "assured B that it would stand by it" */
static bool is_future_in_the_past(const ent__tree *tree, int32_t at, int32_t aux) {
  int32_t up = tree->tokens[at].head;
  return ent_slice_eq_nocase(tree->tokens[aux].form, ENT_SLICE("would")) && up != ENT__NONE &&
         ent_deprel_is(&tree->tokens[at], "ccomp") &&
         (ent__listed(tree, up, "saying") || ent__listed(tree, up, "promising"));
}

bool ent__says_no(const ent__tree *tree, int32_t noun) {
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
  if (ent__says_no(tree, noun)) return true;
  return tree->tokens[noun].head != ENT__NONE && ent_deprel_is(&tree->tokens[noun], "nmod") && ent__says_no(tree, tree->tokens[noun].head);
}

/* "|Would later| expel them": told from before it, and done. */
static bool is_told_ahead(const ent__tree *tree, int32_t at, int32_t aux) {
  if (!ent_slice_eq_nocase(tree->tokens[aux].form, ENT_SLICE("would")) || !(ent_slice_is(tree->tokens[at].xpos, "VB")) || ent__child(tree, at, "advcl") != ENT__NONE) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE && c < at; c = tree->next_sibling[c])
    if (c > aux && ent__listed(tree, c, "later_on")) return true;
  return false;
}

/* Two negations affirm: "will not hesitate to act", "cannot |but condemn|", "spared no |effort| to". */
bool ent__affirms_twice(const ent__tree *tree, int32_t at, bool governs) {
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

bool ent__speaks_for_itself(const ent__tree *tree, int32_t verb) {
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
    return ent__speaks_for_itself(tree, at) && (ent__listed(tree, at, "performative") || (stated && ent__listed(tree, at, "modest")));
  return would && stated && ent__listed(tree, at, "modest") && (is_of_mind(tree, at, subject) || ent__speaks_for_itself(tree, at));
}

/* "is recognised |by no state|" */
static bool is_by_nobody(const ent__tree *tree, int32_t verb) {
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "obl") && ent__has_case(tree, c, ENT_SLICE("by")) && ent__says_no(tree, c)) return true;
  return false;
}

/* "|No contract| has been signed", "|none of them| went", "signed |no contract|"; to have none has entries of its own. */
bool ent__is_of_nothing(const ent__tree *tree, int32_t at) {
  int32_t subject = ent__child(tree, at, "nsubj"), object = ent__child(tree, at, "obj");
  if (is_by_nobody(tree, at)) return true;
  if (subject != ENT__NONE && subject < at && !ent_slice_is(tree->tokens[subject].deprel, "nsubj:outer") && ent__says_no(tree, subject))
    return true;
  return object != ENT__NONE && ent__verbal(&tree->tokens[at]) && !ent_slice_is(tree->tokens[at].lemma, "have") && ent__says_no(tree, object);
}

/* "The |planned| visit", "a |possible| attack", "the |cancelled| summit" */
static void look_at_adjective(const ent__tree *tree, int32_t adjective, ent__seen *s) {
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
void ent__look_at_children(const ent__tree *tree, int32_t at, bool governs, ent__seen *s) {
  bool twice = ent__affirms_twice(tree, at, governs);
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
