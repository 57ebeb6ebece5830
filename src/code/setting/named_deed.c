/* In: a noun that names a deed. Out: whether it is taken for granted whatever is said above it, said to be yet to come, or came about for
 * those who were to take part. Lists: data/lexicon/words.lex (judging, ending, carrying_on, gathering, coming, open_yet ...). */
#include "code/setting/named_deed.h"

#include "code/setting/mood.h"
#include "code/setting/tense.h"

/* "a visit", "talks": not "the visit", "its visit". */
static bool is_indefinite(const ent__tree *tree, int32_t noun) {
  int32_t det = ent__child(tree, noun, "det");
  if (ent__child(tree, noun, "nmod:poss") != ENT__NONE) return false;
  return det == ENT__NONE || !(ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("the")) || ent_slice_starts(tree->tokens[det].lemma, "th"));
}

/* "|Would| welcome an agreement": of one that is not yet. */
static bool is_of_thing_to_come(const ent__tree *tree, int32_t at, int32_t up) {
  int32_t aux = ent__child(tree, up, "aux");
  return aux != ENT__NONE && (ent__listed(tree, aux, "aux_possible") || ent__listed(tree, aux, "aux_future")) && is_indefinite(tree, at);
}

/* "Never accept the annexation": what is not accepted was done all the same (Kiparsky and
 * Kiparsky 1970, "Fact"). */
static bool is_taken_as_done(const ent__tree *tree, int32_t at, int32_t up) {
  return !ent__verbal(&tree->tokens[at]) && ent_deprel_is(&tree->tokens[at], "obj") &&
         ent__listed(tree, up, "judging") && !is_of_thing_to_come(tree, at, up);
}

/* "An end to B's attacks", "stop its aggression": what is to end goes on (presupposed by
 * verbs of change, Karttunen 1973, "Presuppositions of Compound Sentences"). */
bool ent__is_to_end(const ent__tree *tree, int32_t at, int32_t up) {
  const ent_token *t = &tree->tokens[at];
  return !ent__verbal(t) && ent__child(tree, at, "nmod:poss") != ENT__NONE &&
         (ent_deprel_is(t, "obj") || ent_deprel_is(t, "nmod") || ent_deprel_is(t, "obl")) &&
         ent__listed(tree, up, "ending");
}

/* "Flights have not |resumed|", "no embassy has |opened|": whether what the subject names is. */
bool ent__tells_being(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_deprel_is(&tree->tokens[at], "nsubj") && up != ENT__NONE && ent__verbal(&tree->tokens[up]) &&
         ent__listed(tree, up, "coming_to_be");
}

/* "Came out |against sanctions|", "argued |for an embargo|", "the vote |on sanctions|": of what is chosen or not. */
static bool is_opted_on(const ent__tree *tree, int32_t at, int32_t up) {
  bool chosen = ent__has_case(tree, at, ENT_SLICE("for")) || ent__has_case(tree, at, ENT_SLICE("against"));
  bool voted = ent__has_case(tree, at, ENT_SLICE("on")) && ent_slice_is(tree->tokens[up].lemma, "vote");
  return ((chosen && ent__listed(tree, up, "opting")) || voted) && is_indefinite(tree, at);
}

/* "A war |looms|", "an attack is |imminent|", "a visit is |on the cards|", "a deal is |close|": what is said of a deed that is not yet. "Their
 * ties are |close|" and "the war is |on the agenda|" tell of what there is. */
void ent__look_at_predicate(const ent__tree *tree, int32_t at, int32_t up, ent__seen *s) {
  bool placed = ent__child(tree, up, "case") != ENT__NONE, near = ent__listed(tree, up, "nearness");
  if (is_opted_on(tree, at, up)) s->supposed = true;
  if (!ent_slice_is(tree->tokens[at].deprel, "nsubj") || ent__child(tree, up, "xcomp") != ENT__NONE || ent__child(tree, up, "advcl") != ENT__NONE)
    return; /* "are unlikely |to start| a war" */
  if (!ent__verbal(&tree->tokens[up]) && ent__child(tree, up, "cop") == ENT__NONE) return;
  if ((placed || near) && !is_indefinite(tree, at)) return;
  if (near && !placed && ent_slice_is(tree->tokens[at].xpos, "NN") && ent__child(tree, at, "det") != ENT__NONE) s->planned = true;
  if (ent__listed(tree, up, placed ? "place_of_plans" : "coming")) s->planned = true;
  if (ent__listed(tree, up, placed ? "place_of_thoughts" : "open_yet")) s->supposed = true;
}

/* "Must turn their ties |into a partnership|", "will elevate them |to an alliance|": there once that is done. */
bool ent__is_come_to(const ent__tree *tree, int32_t noun) {
  int32_t verb = tree->tokens[noun].head;
  return verb != ENT__NONE && (ent__has_case(tree, noun, ENT_SLICE("into")) || ent__has_case(tree, noun, ENT_SLICE("to"))) &&
         ent__listed(tree, verb, "turning_into");
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

/* "Intends to conclude |the talks|", "will continue |these negotiations|": what is to be carried on is there. */
static bool is_carried_on(const ent__tree *tree, int32_t at, int32_t up) {
  return ent_deprel_is(&tree->tokens[at], "obj") && !is_indefinite(tree, at) && ent__listed(tree, at, "gathering") && ent__listed(tree, up, "carrying_on");
}

bool ent__is_there_anyway(const ent__tree *tree, int32_t at, int32_t up) {
  return is_taken_as_done(tree, at, up) || is_presupposed(tree, at) || is_carried_on(tree, at, up);
}

/* "|Ended| their war" in 1883, "has |halted| its strikes": it goes on no more. */
bool ent__has_ended(const ent__tree *tree, int32_t verb) {
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
bool ent__is_as_attended(const ent__tree *tree, int32_t noun, ent__modality_answer *out) {
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
