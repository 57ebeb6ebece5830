/* In: a deed and the word it hangs on. Out: what that word makes of it: refused, planned, wished, demanded, supposed, denied, nearly done
 * (Karttunen 1971, "Implicative Verbs"; Sauri and Pustejovsky 2009, "FactBank"). Lists: data/lexicon/words.lex. */
#include "code/setting/governing.h"

#include "code/setting/auxiliary.h"
#include "code/setting/modality.h"
#include "code/setting/mood.h"

/* "We are |going| to discuss it": an auxiliary; "he went to see B" is none. */
static bool is_going_to(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_slice_is(tree->tokens[up].lemma, "go") && ent_slice_is(tree->tokens[up].xpos, "VBG") &&
         ent_deprel_is(&tree->tokens[at], "xcomp") && ent__is_infinitive(tree, at);
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
void ent__come_along(const ent__tree *tree, int32_t up, ent__seen *s) {
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
bool ent__is_ranked(const ent__tree *tree, int32_t noun) {
  int32_t group = ent__child(tree, noun, "nmod"), became = ent__child(tree, noun, "xcomp");
  if (became != ENT__NONE && ent_slice_is(tree->tokens[noun].lemma, "become")) return has_rank(tree, became);
  return has_rank(tree, noun) || ent__listed(tree, noun, "ranking") || (group != ENT__NONE && has_rank(tree, group));
}

/* "|called| B to urge him": by telephone, and so no demand itself. */
static bool is_phone_call(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_slice_is(tree->tokens[up].lemma, "call") && ent__child(tree, up, "obj") != ENT__NONE &&
         (ent__listed(tree, at, "asking") || ent__listed(tree, at, "performative"));
}

bool ent__is_done_there(const ent__tree *tree, int32_t at, int32_t up) {
  bool meets = ent__listed(tree, up, "own_purpose") && !ent_slice_is(tree->tokens[up].lemma, "promise") && !ent_slice_is(tree->tokens[up].lemma, "vow");
  return ent_deprel_is(&tree->tokens[at], "xcomp") && (meets || is_phone_call(tree, at, up));
}

bool ent__is_after_others(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_deprel_is(&tree->tokens[at], "acl") && has_rank(tree, up) && ent__is_negated(tree, up);
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
static void look_at_adjunct(const ent__tree *tree, int32_t at, int32_t up, ent__seen *s) {
  int32_t mark = ent__child(tree, at, "mark");
  ent_slice word = mark == ENT__NONE ? ENT_EMPTY : tree->tokens[mark].form;
  if (ent_slice_eq_nocase(word, ENT_SLICE("to"))) {
    if (ent__listed(tree, up, "demanding") && !is_phone_call(tree, at, up)) s->drop = "a demanded, requested or threatened act is no event";
    else if (comes_close(tree, at, up)) s->supposed = true;
    else if (ent__listed(tree, up, "wishing")) s->wished = true; /* "looks forward |to hosting|" */
    else if (is_beyond(tree, up)) s->denied = true;
    else if (!served_its_purpose(tree, up) && !ent__is_ranked(tree, up)) s->planned = true;
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
    ent__come_along(tree, up, s);
  } else if (ent_slice_is(tree->tokens[up].lemma, "think") &&
             (ent_slice_eq_nocase(word, ENT_SLICE("of")) || ent_slice_eq_nocase(word, ENT_SLICE("about")))) {
    s->supposed = true;
  } else if (ent_slice_eq_nocase(word, ENT_SLICE("than")) && ent_slice_is(tree->tokens[at].xpos, "VBG")) {
    s->supposed = true; /* "cheaper |than buying| it" */
  }
}

/* "Love to travel" do; "would love to" wish it. */
bool ent__is_mere_habit(const ent__tree *tree, int32_t verb) {
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
bool ent__is_beyond_doubt(const ent__tree *tree, int32_t up) {
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
bool ent__is_disbelieved(const ent__tree *tree, int32_t verb) {
  return (ent_slice_is(tree->tokens[verb].lemma, "accept") || ent_slice_is(tree->tokens[verb].lemma, "believe") || ent_slice_is(tree->tokens[verb].lemma, "share")) &&
         (ent__is_negated(tree, verb) || (ent__child(tree, verb, "nsubj") != ENT__NONE && ent__says_no(tree, ent__child(tree, verb, "nsubj"))));
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
void ent__look_at_governor(const ent__tree *tree, int32_t at, int32_t up, ent__seen *s) {
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
  if (clause && ((ent__listed(tree, up, "not_happened") && !ent__affirms_twice(tree, up, true)) || is_called_off(tree, up)))
    s->denied = true;
  if (ent_deprel_is(t, "obl") && ent__has_case(tree, at, ENT_SLICE("against")) && ent__listed(tree, up, "demanding"))
    s->drop = "what is advised against is no deed";
  /* "set to meet" is a plan, "set up" an act */
  if ((clause || ent_slice_is(tree->tokens[up].lemma, "propose")) && ent__listed(tree, up, "planning") &&
      !(ent_slice_is(tree->tokens[up].lemma, "set") && ent__child(tree, up, "compound:prt") != ENT__NONE) && !is_meant_for(tree, at, up))
    s->planned = true;
  if (ent__listed(tree, up, "wishing") && !ent__is_mere_habit(tree, up)) s->wished = true;
  if (ent__listed(tree, up, "supposing") || (ent__listed(tree, up, "improbable") && ent_deprel_is(t, "xcomp"))) s->supposed = true;
  if ((ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "acl") ||
       (ent_deprel_is(t, "obl") && ent__has_case(tree, at, ENT_SLICE("for"))) ||
       (ent_deprel_is(t, "nmod") && ent__has_case(tree, at, ENT_SLICE("for")))) &&
      ent__listed(tree, up, "demanding") && !is_phone_call(tree, at, up) && !(ent_deprel_is(t, "ccomp") && ent__listed(tree, up, "telling")))
    s->drop = "a demanded, requested or threatened act is no event";
  if ((ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "obj") || ent_deprel_is(t, "acl") || ent_deprel_is(t, "xcomp")) &&
      ent__listed(tree, up, "denying") && !ent__is_beyond_doubt(tree, up) && !ent__unsaid(tree, up))
    s->denied = true;
  if (ent_deprel_is(t, "ccomp") && ent__unsaid(tree, up)) s->supposed = true;
  if (ent_deprel_is(t, "ccomp") && ent__is_disbelieved(tree, up)) s->denied = true; /* "nobody |believes| that A did" */
  if (ent_deprel_is(t, "acl") && is_brink(tree, up)) s->supposed = true; /* "on the |point| of recognising it" */
  if ((ent_deprel_is(t, "obl") && ent__has_case(tree, at, ENT_SLICE("of")) && stops_short(tree, up, ENT_SLICE("of"))) || leaves_undone(tree, at, up)) s->denied = true;
  if (gives_up(tree, at, up)) s->ceased = s->denied = true;
  if (ent_deprel_is(t, "csubj") && ent_slice_is(t->xpos, "VBG")) ent__come_along(tree, up, s); /* "|lifting| the ban would help" */
  if (is_going_to(tree, at, up)) s->planned = true;
  else if (ent__listed(tree, up, "continuing")) s->ongoing = true;
}
