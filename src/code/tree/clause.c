/* Who does a verb and to whom. Subjects are looked for as a reader does: the
 * verb's own, the agent of a passive, the verb it is coordinated with or
 * controlled by, the noun a participle or a relative clause hangs on. Each rule
 * names an example. */
#include "code/tree/tree.h"

enum { MAX_UP = 6 }; /* how far control and coordination are followed */

static bool has_parties(const ent__tree *tree, int32_t at) {
  return tree->mention_at[at] != ENT__NONE &&
         tree->scene->mentions[tree->mention_at[at]].party_count > 0;
}

static void agents(const ent__tree *tree, int32_t verb, ent__found *out) {
  ent__found_children(tree, verb, "obl:agent", out);
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "obl") && ent__has_case(tree, c, ENT_SLICE("by")))
      ent__found_add(out, c);
}

/* "A was given |tanks|": a passive that keeps its object; the subject is who got it. */
static int32_t kept_object(const ent__tree *tree, int32_t verb) {
  int32_t object = ent__child(tree, verb, "obj");
  return object > verb && ent__child(tree, verb, "nsubj:pass") != ENT__NONE ? object : ENT__NONE;
}

/* "was threatened with a closure of the border |by B|": parsers hang the agent on the last noun before it, of which nobody is the author. */
static void agents_below(const ent__tree *tree, int32_t verb, ent__found *out) {
  for (int32_t c = verb + 1; c < tree->count && !out->count; c++) {
    int32_t noun = tree->tokens[c].head, middle;
    if (noun <= verb || !ent_deprel_is(&tree->tokens[c], "nmod") || !ent__has_case(tree, c, ENT_SLICE("by"))) continue;
    middle = tree->tokens[noun].head;
    if (middle <= verb || !ent_deprel_is(&tree->tokens[noun], "nmod") || tree->tokens[middle].head != verb ||
        !ent_deprel_is(&tree->tokens[middle], "obl") || !ent__listed(tree, noun, "authorless"))
      continue;
    ent__found_add(out, c);
  }
}

/* "A, together with B, signed": B counts through the case words, not here. */
static void own_subjects(const ent__tree *tree, int32_t verb, ent__found *out) {
  if (ent__is_passive(tree, verb)) {
    int32_t become = ent__child(tree, verb, "xcomp");
    agents(tree, verb, out);
    if (!out->count && become != ENT__NONE && !ent__verbal(&tree->tokens[become])) agents(tree, become, out); /* "shot dead |by B|" */
    if (!out->count && kept_object(tree, verb) != ENT__NONE) { /* "was given tanks |by B|", hung on the tanks */
      ent_step by = {ENT_STEP_PREP, ENT_SLICE("by")};
      ent__step(tree, kept_object(tree, verb), &by, out);
    }
    if (!out->count) agents_below(tree, verb, out);
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE && !out->count;
         c = tree->next_sibling[c]) /* "was attacked and plundered by" */
      if (ent_deprel_is(&tree->tokens[c], "conj") && ent_slice_is(tree->tokens[c].xpos, "VBN") &&
          ent__child(tree, c, "nsubj") == ENT__NONE)
        agents(tree, c, out);
    return;
  }
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "nsubj") &&
        !ent_slice_is(tree->tokens[c].deprel, "nsubj:pass") &&
        (c > verb || ent__child(tree, c, "case") == ENT__NONE))
      ent__found_add(out, ent__antecedent(tree, c));
}

static bool has_any_subject(const ent__tree *tree, int32_t verb) {
  return ent__child(tree, verb, "nsubj") != ENT__NONE ||
         ent__child(tree, verb, "expl") != ENT__NONE;
}

/* "The crisis led Chile |to expel| them": who was led to it does it; but "A led the coalition |to defeat| B". */
static void caused_to(const ent__tree *tree, int32_t verb, int32_t up, ent__found *out) {
  int32_t subject = ent__child(tree, up, "nsubj");
  bool leader = ent_slice_is(tree->tokens[up].lemma, "lead") && (subject == ENT__NONE || has_parties(tree, subject));
  if (!leader && ent__listed(tree, up, "causing") && !ent__is_passive(tree, up) && ent__is_infinitive(tree, verb))
    ent__found_children(tree, up, "obj", out);
}

/* "called for Greece to act": the noun after "for" acts. */
static void controlled_by_for(const ent__tree *tree, int32_t verb, int32_t up, ent__found *out) {
  int32_t mark = ent__child(tree, verb, "mark");
  if (mark == ENT__NONE || !ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("to"))) return;
  for (int32_t c = tree->first_child[up]; c != ENT__NONE && c < verb; c = tree->next_sibling[c])
    if (c > up && ent_deprel_is(&tree->tokens[c], "obl") &&
        ent__has_case(tree, c, ENT_SLICE("for")))
      ent__found_add(out, c);
}

/* "called on |A| to end its raids", "appealed to |A| to lift": who is asked acts. */
static void controlled_by_call(const ent__tree *tree, int32_t verb, int32_t up, ent__found *out) {
  ent_step on = {ENT_STEP_PREP, ENT_SLICE("on")}, upon = {ENT_STEP_PREP, ENT_SLICE("upon")}, to = {ENT_STEP_PREP, ENT_SLICE("to")};
  int32_t mark = ent__child(tree, verb, "mark");
  bool calls = ent_slice_is(tree->tokens[up].lemma, "call"), appeals = ent_slice_is(tree->tokens[up].lemma, "appeal");
  if (mark == ENT__NONE || !(calls || appeals) || !ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("to"))) return;
  if (calls) ent__step(tree, up, &on, out);
  if (calls && !out->count) ent__step(tree, up, &upon, out);
  if (appeals) ent__step(tree, up, &to, out);
}

/* "urged all |to join us| in ratifying it": they have not, we have. */
static void joined_in(const ent__tree *tree, int32_t verb, int32_t up, ent__found *out) {
  int32_t mark = ent__child(tree, verb, "mark");
  if (mark != ENT__NONE && ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("in")) && ent_slice_is(tree->tokens[up].lemma, "join") &&
      ent__is_infinitive(tree, up) && tree->tokens[up].head != ENT__NONE && ent__listed(tree, tree->tokens[up].head, "asking"))
    ent__objects(tree, up, out);
}

/* "of |arming| B", "for |having armed| B" */
static bool is_gerund(const ent__tree *tree, int32_t verb) {
  int32_t aux = ent__child(tree, verb, "aux");
  return ent_slice_is(tree->tokens[verb].xpos, "VBG") || (aux != ENT__NONE && ent_slice_is(tree->tokens[aux].xpos, "VBG"));
}

/* "accused A, |saying|", "expelled A's envoy |after| finding": what whoever accuses does himself. */
static bool is_own_deed(const ent__tree *tree, int32_t gerund) {
  static const char *const times[] = {"after", "before", "while", "when", "since", "despite", "without", "by"};
  int32_t mark = ent__child(tree, gerund, "mark");
  if (mark == ENT__NONE) /* but "accused A of an airstrike, |killing| nine" */
    return gerund > 0 && ent_slice_is(tree->tokens[gerund - 1].form, ",") && !ent__listed(tree, gerund, "killing_verb") && !ent__listed(tree, gerund, "wounding_verb");
  for (size_t i = 0; i < sizeof times / sizeof *times; i++)
    if (ent_slice_eq_nocase(tree->tokens[mark].form, ent_slice_of(times[i]))) return true;
  return false;
}

/* "accused A of attacking B", "gave thanks to A for hosting B", "imposed sanctions on A for arming B": A attacks, A hosts, A arms. */
static void controlled_by_blame(const ent__tree *tree, int32_t verb, int32_t up, ent__found *out) {
  ent_step to = {ENT_STEP_PREP, ENT_SLICE("to")}, on = {ENT_STEP_PREP, ENT_SLICE("on")};
  int32_t object = ent__child(tree, up, "obj");
  if (!is_gerund(tree, verb) || is_own_deed(tree, verb)) return;
  if (ent__listed(tree, up, "blaming")) ent__objects(tree, up, out); /* in a passive its subject: "A was accused by B of attacking" */
  else if (ent__listed(tree, up, "grateful")) ent__step(tree, up, &to, out);
  else if (object != ENT__NONE && ent__listed(tree, object, "thanks"))
    ent__step(tree, up, &to, out);
  else if (object != ENT__NONE && ent__listed(tree, object, "penalty"))
    ent__step(tree, up, &on, out);
}

/* "blocked Chile |from joining|": who is kept from it. */
static void kept_from(const ent__tree *tree, int32_t verb, int32_t up, ent__found *out) {
  int32_t mark = ent__child(tree, verb, "mark");
  if (mark != ENT__NONE && ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("from")) && ent__listed(tree, up, "keeping_from"))
    ent__objects(tree, up, out);
}

static bool is_region(const ent__tree *tree, int32_t at) {
  return tree->scene->mentions[tree->mention_at[at]].kind == ENT_KIND_REGION;
}

/* "U.S. efforts to help", "the German decision to send": whose they are. A region has no efforts of
 * its own: "the first |African| country to recognise" is some country. */
static void described_by(const ent__tree *tree, int32_t noun, ent__found *out) {
  ent_step mod = {ENT_STEP_MOD, ENT_EMPTY};
  ent__found words = {0};
  ent__step(tree, noun, &mod, &words);
  for (uint32_t i = 0; i < words.count; i++)
    if (has_parties(tree, words.at[i]) && !is_region(tree, words.at[i])) ent__found_add(out, words.at[i]);
}

/* "We urge A to sign and call on B to wait": parsers join calling to signing. */
int32_t ent__asked_beside(const ent__tree *tree, int32_t verb) {
  const ent_token *t = &tree->tokens[verb], *first;
  if (!ent_deprel_is(t, "conj") || !ent__listed(tree, verb, "asking")) return ENT__NONE;
  first = &tree->tokens[t->head];
  if (!(ent_deprel_is(first, "xcomp") || ent_deprel_is(first, "ccomp") || ent_deprel_is(first, "advcl")) ||
      !ent__listed(tree, first->head, "asking") || ent__child(tree, verb, "mark") != ENT__NONE)
    return ENT__NONE;
  return first->head;
}

/* "Let |me| thank A", "helped |A| defend itself": an infinitive without "to" behind the object. */
static bool is_bare_complement(const ent__tree *tree, int32_t verb, int32_t up) {
  int32_t object = ent__child(tree, up, "obj");
  return ent_deprel_is(&tree->tokens[verb], "xcomp") && ent_slice_is(tree->tokens[verb].xpos, "VB") && object > up &&
         object < verb;
}

/* "A's decision to send", "issued a statement |expressing| support": whose the noun is. */
static void owners_of(const ent__tree *tree, int32_t noun, ent__found *out) {
  ent_step poss = {ENT_STEP_POSS, ENT_EMPTY}, light = {ENT_STEP_LIGHT, ENT_EMPTY};
  ent_step by = {ENT_STEP_PREP, ENT_SLICE("by")}, to = {ENT_STEP_PREP, ENT_SLICE("to")};
  if (ent__listed(tree, noun, "asking")) ent__step(tree, noun, &to, out); /* "A's appeal |to B| to lift the embargo" */
  if (!out->count) ent__step(tree, noun, &poss, out);
  if (!out->count) described_by(tree, noun, out);
  if (!out->count) ent__step(tree, noun, &by, out);
  if (!out->count) ent__step(tree, noun, &light, out);
}

static void subjects(const ent__tree *tree, int32_t verb, int depth, ent__found *out) {
  const ent_token *t = &tree->tokens[verb];
  int32_t up = t->head;
  bool passive;
  own_subjects(tree, verb, out);
  if (out->count || depth >= MAX_UP || up == ENT__NONE || has_any_subject(tree, verb)) return;
  passive = ent__is_passive(tree, verb);
  if (passive && !ent_deprel_is(t, "conj")) return; /* an agentless passive */
  if (ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "ccomp")) {
    /* "agreed to send": the subject of agreed; "urged A to send": A */
    ent__found objects = {0};
    /* "promised B to go", "telephoned B to demand it", "called B to urge him": who promises or telephones does */
    bool own = ent__listed(tree, up, "own_purpose") || (ent_slice_is(tree->tokens[up].lemma, "call") &&
                                                           (ent__listed(tree, verb, "asking") || ent__listed(tree, verb, "performative")));
    if (!own && (ent__child(tree, verb, "mark") != ENT__NONE || is_bare_complement(tree, verb, up))) {
      ent__found_children(tree, up, "iobj", &objects); /* "asked A to wait" */
      if (!objects.count) ent__found_children(tree, up, "obj", &objects);
    }
    if (objects.count) {
      for (uint32_t i = 0; i < objects.count; i++) ent__found_add(out, objects.at[i]);
    } else if (ent__is_passive(tree, up)) {
      ent__found_children(tree, up, "nsubj:pass", out); /* "was forced to withdraw" */
      if (!out->count && ent__participle_of_noun(&tree->tokens[up])) ent__found_add(out, tree->tokens[up].head);
    } else {
      controlled_by_call(tree, verb, up, out);
      if (!out->count) subjects(tree, up, depth + 1, out);
    }
  } else if (ent__asked_beside(tree, verb) != ENT__NONE) {
    subjects(tree, ent__asked_beside(tree, verb), depth + 1, out);
  } else if (ent_deprel_is(t, "conj")) {
    if (ent__verbal(&tree->tokens[up]) || ent__child(tree, up, "nsubj") != ENT__NONE) {
      /* "A was invited and attended": the passive's subject does the second */
      if (!passive && ent__is_passive(tree, up)) ent__found_children(tree, up, "nsubj:pass", out);
      if (!out->count) subjects(tree, up, depth + 1, out);
    }
  } else if (ent_deprel_is(t, "advcl") || ent_deprel_is(t, "parataxis")) {
    controlled_by_for(tree, verb, up, out);
    if (!out->count) controlled_by_call(tree, verb, up, out);
    joined_in(tree, verb, up, out);
    caused_to(tree, verb, up, out);
    kept_from(tree, verb, up, out);
    controlled_by_blame(tree, verb, up, out);
    if (!out->count && ent__is_passive(tree, up) && !passive) ent__found_children(tree, up, "nsubj:pass", out);
    if (!out->count) subjects(tree, up, depth + 1, out);
  } else if (ent__participle_of_noun(t)) {
    /* "forces occupying X" -> forces; "decision to send" -> whose decision */
    if (ent_slice_is(t->xpos, "VBG") || ent_slice_is(t->xpos, "VBZ") ||
        ent_slice_is(t->xpos, "VBP") || ent_slice_is(t->xpos, "VBD")) {
      /* "had the honour |of hosting|": whoever has it */
      if (ent__listed(tree, up, "utterance") || ent__listed(tree, up, "chance")) owners_of(tree, up, out);
      if (!out->count) ent__found_add(out, up);
    } else if (ent__child(tree, verb, "mark") != ENT__NONE) {
      owners_of(tree, up, out);
      if (!out->count) ent__found_add(out, up); /* "the first country to recognise" */
    }
  } else if (ent_deprel_is(t, "acl")) {
    if (ent__child(tree, verb, "obj") != ENT__NONE || !passive) ent__found_add(out, up);
  } else if (ent_deprel_is(t, "amod") && !passive) {
    ent__found_add(out, up); /* "the occupying state" */
  }
}

/* "A is counted |among the states| that recognise B", "ranks among": A. */
static int32_t counted_among(const ent__tree *tree, int32_t set) {
  int32_t verb = tree->tokens[set].head, subject;
  if (verb == ENT__NONE || !ent_deprel_is(&tree->tokens[set], "obl") || !ent__verbal(&tree->tokens[verb]) ||
      !ent__has_case(tree, set, ENT_SLICE("among")))
    return ENT__NONE;
  subject = ent__child(tree, verb, ent__is_passive(tree, verb) ? "nsubj:pass" : "nsubj");
  return subject == ENT__NONE ? ENT__NONE : ent__antecedent(tree, subject);
}

/* "became |the first Arab leader| to visit", "remains the only country that recognises": of whom it is said. */
static bool is_what_one_becomes(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  return ent_deprel_is(t, "xcomp") && t->head != ENT__NONE && ent__nominal(t) &&
         (ent_slice_is(tree->tokens[t->head].lemma, "become") || ent_slice_is(tree->tokens[t->head].lemma, "remain")) &&
         ent__child(tree, t->head, "nsubj") != ENT__NONE;
}

/* "Pakistan is the first country to recognise": country -> Pakistan. */
static void through_copula(const ent__tree *tree, int32_t verb, ent__found *out) {
  for (uint32_t i = 0; i < out->count; i++) {
    int32_t at = out->at[i], hop = 0;
    while (hop++ < 4 && at != ENT__NONE && (!has_parties(tree, at) || is_what_one_becomes(tree, at))) {
      const ent_token *t = &tree->tokens[at];
      int32_t subject = ent__child(tree, at, "nsubj");
      if (subject != ENT__NONE && ent__child(tree, at, "cop") != ENT__NONE) {
        out->at[i] = ent__antecedent(tree, subject);
        break;
      }
      if (is_what_one_becomes(tree, at)) {
        out->at[i] = ent__antecedent(tree, ent__child(tree, t->head, "nsubj"));
        break;
      }
      if (counted_among(tree, at) != ENT__NONE) {
        out->at[i] = counted_among(tree, at);
        break;
      }
      /* "the first country to recognise it was Ghana" */
      if (ent__verbal(&tree->tokens[verb]) && ent_deprel_is(t, "nsubj") && has_parties(tree, t->head) &&
          ent__child(tree, t->head, "cop") != ENT__NONE) {
        out->at[i] = t->head;
        break;
      }
      /* "one of the first countries to ...": countries <- of - one */
      if (!(ent_deprel_is(t, "nmod") && ent__has_case(tree, at, ENT_SLICE("of")))) {
        if (ent_deprel_is(t, "appos") && t->head != ENT__NONE) out->at[i] = t->head;
        break;
      }
      at = t->head;
    }
  }
}

/* "What A sends B to |defend itself|" with: whoever the reflexive means does it; ENT__NONE. */
static int32_t reflexive_of(const ent__tree *tree, int32_t verb) {
  int32_t object = ent__child(tree, verb, "obj"), mark = ent__child(tree, verb, "mark");
  bool reflexive = object != ENT__NONE && (ent_slice_is(tree->tokens[object].form, "itself") ||
                                           ent_slice_is(tree->tokens[object].form, "themselves"));
  return reflexive && mark != ENT__NONE && has_parties(tree, object) && !has_any_subject(tree, verb) ? object : ENT__NONE;
}

/* "Poland announces |the closure| of its border", "the arrest of a Pole |by| Russia": whose deed a noun names. */
static void doers_of_deed(const ent__tree *tree, int32_t noun, ent__found *out) {
  int32_t up = tree->tokens[noun].head;
  ent_step poss = {ENT_STEP_POSS, ENT_EMPTY}, by = {ENT_STEP_PREP, ENT_SLICE("by")};
  ent__step(tree, noun, &poss, out);
  if (!out->count) ent__step(tree, noun, &by, out);
  if (!out->count) described_by(tree, noun, out);
  if (!out->count && up != ENT__NONE && ent__listed(tree, up, "announcing_deed") && ent__verbal(&tree->tokens[up]) &&
      (ent_deprel_is(&tree->tokens[noun], "obj") || ent__has_case(tree, noun, ENT_SLICE("on"))))
    subjects(tree, up, 0, out);
}

void ent__subjects(const ent__tree *tree, int32_t verb, ent__found *out) {
  const ent_token *t = &tree->tokens[verb];
  int32_t reflexive = reflexive_of(tree, verb);
  if (verb == tree->deed) {
    doers_of_deed(tree, verb, out);
    return;
  }
  if (reflexive != ENT__NONE) {
    ent__found_add(out, reflexive);
    return;
  }
  subjects(tree, verb, 0, out);
  if (!out->count && ent_slice_is(t->deprel, "acl:relcl") && !has_any_subject(tree, verb) &&
      t->head != ENT__NONE)
    ent__found_add(out, t->head);
  through_copula(tree, verb, out);
}

bool ent__is_time(const ent__tree *tree, int32_t at) {
  for (uint32_t i = 0; i < tree->scene->time_count; i++)
    if (tree->scene->times[i].first <= (uint32_t)at && (uint32_t)at <= tree->scene->times[i].last)
      return true;
  return false;
}

/* Without a preposition, or with a particle taken for one: "handed over the
 * suspect", "broke off talks". */
static bool is_bare(const ent__tree *tree, int32_t noun) {
  static const char *const particles[] = {"over", "off", "up", "out", "down", "back"};
  int32_t marker = ent__child(tree, noun, "case");
  if (marker == ENT__NONE) return true;
  if (marker + 1 < tree->count && /* "at least four" */
      (ent_slice_eq_nocase(tree->tokens[marker + 1].form, ENT_SLICE("least")) ||
       ent_slice_eq_nocase(tree->tokens[marker + 1].form, ENT_SLICE("most"))))
    return true;
  for (size_t i = 0; i < sizeof particles / sizeof particles[0]; i++)
    if (ent_slice_eq_nocase(tree->tokens[marker].form, ent_slice_of(particles[i])) &&
        marker == tree->tokens[noun].head + 1)
      return true;
  return false;
}

/* "condemned and sanctioned B" share B; in "met secretly and drafted a text" the
 * first verb is complete before the second begins. */
static bool is_complete_before(const ent__tree *tree, int32_t verb, int32_t conjunct) {
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE && c < conjunct; c = tree->next_sibling[c])
    if (c > verb && !ent_deprel_is(&tree->tokens[c], "conj") &&
        !ent_deprel_is(&tree->tokens[c], "punct") && !ent_deprel_is(&tree->tokens[c], "cc"))
      return true;
  return false;
}

/* "The port burns after being hit by B": the grammatical subject, whatever the voice. */
static void subjects_as_told(const ent__tree *tree, int32_t verb, ent__found *out) {
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "nsubj")) ent__found_add(out, ent__antecedent(tree, c));
}

int32_t ent__given_to(const ent__tree *tree, int32_t verb) {
  return ent__is_passive(tree, verb) && kept_object(tree, verb) != ENT__NONE ? ent__child(tree, verb, "nsubj:pass") : ENT__NONE;
}

void ent__objects(const ent__tree *tree, int32_t verb, ent__found *out) {
  const ent_token *t = &tree->tokens[verb];
  if (verb == tree->deed) { /* "the closure |of| the border", "a ban |on| imports" */
    ent_step of = {ENT_STEP_PREP, ENT_SLICE("of")}, on = {ENT_STEP_PREP, ENT_SLICE("on")};
    ent__step(tree, verb, &of, out);
    if (!out->count) ent__step(tree, verb, &on, out);
    return;
  }
  if (ent__given_to(tree, verb) != ENT__NONE) {
    ent__found_add(out, kept_object(tree, verb));
  } else if (ent__is_passive(tree, verb)) {
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
      if (ent_slice_is(tree->tokens[c].deprel, "nsubj:pass")) ent__found_add(out, ent__antecedent(tree, c));
    if (!out->count && (ent__participle_of_noun(t) || ent_deprel_is(t, "amod"))) ent__found_add(out, t->head);
    if (!out->count && ent_deprel_is(t, "conj") && t->head != ENT__NONE &&
        ent__is_passive(tree, t->head))
      ent__objects(tree, t->head, out);
    for (int32_t up = ent_deprel_is(t, "advcl") ? t->head : ENT__NONE; up != ENT__NONE && !out->count;
         up = tree->tokens[up].head) /* "is ablaze with blasts reported after being hit" */
      subjects_as_told(tree, up, out);
  } else {
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
      if (ent_deprel_is(&tree->tokens[c], "obj")) ent__found_add(out, ent__antecedent(tree, c));
  }
  if (!out->count && ent_slice_is(t->deprel, "acl:relcl") && !ent__is_passive(tree, verb) &&
      ent__child(tree, verb, "nsubj") != ENT__NONE && t->head != ENT__NONE)
    ent__found_add(out, t->head); /* "the weapons they provided" */
  if (!out->count && !ent__is_passive(tree, verb)) {
    /* "killing at least four people": an object the parser took for an adjunct */
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
      if (c > verb && ent_deprel_is(&tree->tokens[c], "obl") && is_bare(tree, c) &&
          ent__nominal(&tree->tokens[c]) && !ent__is_time(tree, c))
        ent__found_add(out, c);
    /* "urged |New Delhi| not to interfere": an object taken for an indirect one */
    int32_t given = out->count ? ENT__NONE : ent__child(tree, verb, "iobj");
    if (given != ENT__NONE) ent__found_add(out, ent__antecedent(tree, given));
  }
  if (!out->count && ent_deprel_is(t, "conj") && t->head != ENT__NONE &&
      ent__verbal(&tree->tokens[t->head]) && !ent__is_passive(tree, verb)) {
    /* "A condemned and sanctioned B": only an object after the second verb, none here */
    return;
  }
  if (!out->count)
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
      if (ent_deprel_is(&tree->tokens[c], "conj") && ent__verbal(&tree->tokens[c]) &&
          ent__child(tree, c, "nsubj") == ENT__NONE && !ent__is_passive(tree, verb) &&
          !is_complete_before(tree, verb, c))
        ent__found_children(tree, c, "obj", out); /* "condemned and sanctioned B" */
  if (!out->count) ent__found_children(tree, verb, "iobj", out); /* "urged A to wait" */
}
