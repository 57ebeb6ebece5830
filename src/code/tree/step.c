/* The steps of patterns (lexicon.h) over the tree. */
#include "code/tree/tree.h"

/* "call on A" with "on" as a particle: the noun after it. */
static void after_particle(const ent__tree *tree, int32_t from, ent_slice word, ent__found *out) {
  for (int32_t c = tree->first_child[from]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (!(ent_deprel_is(t, "compound:prt") || ent_deprel_is(t, "advmod")) || !ent__case_is(tree, c, word))
      continue;
    for (int32_t k = tree->next_sibling[c]; k != ENT__NONE && !out->count;
         k = tree->next_sibling[k])
      if ((ent_deprel_is(&tree->tokens[k], "obj") || ent_deprel_is(&tree->tokens[k], "obl")) &&
          ent__child(tree, k, "case") == ENT__NONE)
        ent__found_add(out, ent__antecedent(tree, k));
  }
}

/* "Attacks |carried out by| A", "the blockade |imposed by| A": the participle only says that A did it. */
static void doer_of_noun(const ent__tree *tree, int32_t noun, ent__found *out) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__participle_of_noun(&tree->tokens[c]) && ent__listed(tree, c, "doing"))
      for (int32_t k = tree->first_child[c]; k != ENT__NONE; k = tree->next_sibling[k])
        if (ent_slice_starts(tree->tokens[k].deprel, "obl") && ent__has_case(tree, k, ENT_SLICE("by")))
          ent__found_add(out, ent__antecedent(tree, k));
}

/* "|For its part|, A condemned the invasion": for nobody. */
static bool is_for_ones_part(const ent__tree *tree, int32_t at) {
  return ent_slice_is(tree->tokens[at].lemma, "part") && ent__child(tree, at, "nmod:poss") != ENT__NONE && ent__has_case(tree, at, ENT_SLICE("for"));
}

static void prepositional(const ent__tree *tree, int32_t from, ent_slice word, ent__found *out) {
  for (int32_t c = tree->first_child[from]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    int32_t mark, subject;
    if (!(ent_deprel_is(t, "obl") || ent_deprel_is(t, "nmod") || ent_deprel_is(t, "advcl") ||
          ent_deprel_is(t, "acl") || ent_deprel_is(t, "iobj") || ent_deprel_is(t, "xcomp") ||
          ent_deprel_is(t, "nsubj") || ent_deprel_is(t, "obj") || ent_deprel_is(t, "dep")) ||
        !ent__has_case(tree, c, word) || is_for_ones_part(tree, c))
      continue;
    /* "with Hungary agreeing": Hungary, then the clause */
    mark = ent__child(tree, c, "mark");
    subject = ent__child(tree, c, "nsubj");
    if (mark != ENT__NONE && subject > mark && ent__case_is(tree, mark, word)) ent__found_add(out, subject);
    ent__found_add(out, ent__antecedent(tree, c));
  }
  if (!out->count) after_particle(tree, from, word, out);
  if (!out->count && ent_slice_is(word, "by") && ent__nominal(&tree->tokens[from])) doer_of_noun(tree, from, out);
}

/* "$10 million, against $920 million between A and B": of the figure compared with. */
static bool is_compared_with(const ent__tree *tree, int32_t at) {
  return ent__has_case(tree, at, ENT_SLICE("against")) || ent__has_case(tree, at, ENT_SLICE("than")) ||
         ent__has_case(tree, at, ENT_SLICE("versus"));
}

/* A goal or partner may hang deep; "of" and "in" belong where they stand. */
static int reach_of(ent_slice word) {
  return ent_slice_is(word, "to") || ent_slice_is(word, "from") || ent_slice_is(word, "with") ? 3
                                                                                            : 1;
}

/* "Denounced the agreement and |took| its case to B": who has an object of its own there goes to B alone. */
static bool does_another_thing(const ent__tree *tree, int32_t verb, int32_t conjunct) {
  return ent__verbal(&tree->tokens[verb]) && ent__verbal(&tree->tokens[conjunct]) && ent__child(tree, verb, "obj") != ENT__NONE &&
         ent__child(tree, conjunct, "obj") != ENT__NONE;
}

/* "attack by A on B" with "on B" hung on A; "killed and wounded in B" on the
 * second verb; "returned the body of a hostage to A": down the right side. */
static void prepositional_below(const ent__tree *tree, int32_t from, ent_slice word, int depth,
                                ent__found *out) {
  for (int32_t c = tree->first_child[from]; c != ENT__NONE && !out->count;
       c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (c < from || (ent_slice_is(word, "between") && is_compared_with(tree, c))) continue;
    if (!(ent_deprel_is(t, "nmod") || ent_deprel_is(t, "obl") || ent_deprel_is(t, "obj") ||
          (ent_deprel_is(t, "advmod") && reach_of(word) > 1) || /* "cooperate more |closely| with B" */
          (ent_deprel_is(t, "conj") && ent__child(tree, c, "nsubj") == ENT__NONE && !does_another_thing(tree, from, c))))
      continue;
    prepositional(tree, c, word, out);
    if (!out->count && depth > 1) prepositional_below(tree, c, word, depth - 1, out);
  }
}

/* "The attack was condemned by B": B condemned; "was launched by B": B attacked. */
static bool is_agent_of_verb(const ent__tree *tree, int32_t verb, ent_slice word) {
  return ent_slice_is(word, "by") && ent__is_passive(tree, verb) &&
         !ent__listed(tree, verb, "launching");
}

/* "a series of talks", "rounds of negotiations": the noun that only counts. */
static bool is_counted_by(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  return ent_deprel_is(t, "nmod") && t->head != ENT__NONE && t->head < at &&
         ent__has_case(tree, at, ENT_SLICE("of")) && ent__listed(tree, t->head, "quantifier");
}

/* "talks will take place between A and B", "are in progress with A": the phrase hung on what
 * the verb or the copula goes with. */
static void beside_subject(const ent__tree *tree, int32_t from, int32_t up, ent_slice word, ent__found *out) {
  int32_t object = ent__child(tree, up, "obj");
  if (!ent_deprel_is(&tree->tokens[from], "nsubj") || object == ENT__NONE ||
      !(ent_slice_is(tree->tokens[object].lemma, "place") || ent_slice_is(tree->tokens[object].lemma, "progress")))
    return;
  prepositional(tree, object, word, out);
}

/* Parsers hang a phrase on the verb or on its object: look at both.
 * "expressed support for B", "held talks with B". */
static void step_prep(const ent__tree *tree, int32_t from, ent_slice word, ent__found *out) {
  ent_slice rest = word;
  const ent_token *t;
  if (!ent__may_read(tree, ent_slice_cut(&rest, '_'))) return;
  prepositional(tree, from, word, out);
  if (out->count) return;
  prepositional_below(tree, from, word, reach_of(word), out);
  if (out->count) return;
  if (is_counted_by(tree, from)) from = tree->tokens[from].head; /* "a series of talks with A" */
  t = &tree->tokens[from];
  if (ent__verbal(t)) {
    ent__found objects = {0};
    ent__objects(tree, from, &objects);
    for (uint32_t i = 0; i < objects.count; i++) prepositional(tree, objects.at[i], word, out);
  } else if (t->head != ENT__NONE && !is_agent_of_verb(tree, t->head, word) &&
             (ent_deprel_is(t, "obj") || ent_deprel_is(t, "obl") || ent_deprel_is(t, "nsubj") ||
              ent_deprel_is(t, "conj"))) {
    ent__found up = {0};
    prepositional(tree, t->head, word, &up);
    if (!up.count) beside_subject(tree, from, t->head, word, &up);
    for (uint32_t i = 0; i < up.count; i++)
      if (up.at[i] > from) ent__found_add(out, up.at[i]);
  }
}

/* The verb of blame or thanks that what stands here is the reason of; parsers hang
 * it on the verb or on its object. */
static int32_t blaming_verb(const ent__tree *tree, int32_t noun) {
  const ent_token *t = &tree->tokens[noun];
  int32_t up = t->head;
  if (up == ENT__NONE || !ent__has_case(tree, noun, ENT_SLICE("for"))) return ENT__NONE;
  if (ent_deprel_is(t, "nmod") && ent_deprel_is(&tree->tokens[up], "obj")) up = tree->tokens[up].head;
  else if (!ent_deprel_is(t, "obl")) return ENT__NONE;
  return up != ENT__NONE && ent__listed(tree, up, "blaming") ? up : ENT__NONE;
}

/* "condemned B for its test", "thanked A for his visit": B tested, A visited. */
static bool blamed_owner(const ent__tree *tree, int32_t from, ent__found *out) {
  int32_t owner = ent__child(tree, from, "nmod:poss"), verb = blaming_verb(tree, from);
  if (owner == ENT__NONE || verb == ENT__NONE || tree->tokens[owner].upos != ENT_UPOS_PRON)
    return false;
  ent__objects(tree, verb, out);
  return out->count > 0;
}

/* "A's trade and |support| for C": the owner of both, where the second says no other. */
static bool shares_owner(const ent__tree *tree, int32_t noun) {
  const ent_token *t = &tree->tokens[noun];
  return ent_deprel_is(t, "conj") && t->head != ENT__NONE && ent__nominal(t) && tree->mention_at[noun] == ENT__NONE &&
         ent__nominal(&tree->tokens[t->head]) && ent__child(tree, noun, "det") == ENT__NONE;
}

static void step_poss(const ent__tree *tree, int32_t from, ent__found *out) {
  if (blamed_owner(tree, from, out)) return;
  ent__found_children(tree, from, "nmod:poss", out);
  if (!out->count && shares_owner(tree, from)) ent__found_children(tree, tree->tokens[from].head, "nmod:poss", out);
  if (!out->count)
    for (int32_t c = tree->first_child[from]; c != ENT__NONE; c = tree->next_sibling[c])
      if (ent_deprel_is(&tree->tokens[c], "nmod") && ent__has_case(tree, c, ENT_SLICE("'s")))
        ent__found_add(out, c);
}

/* "|North| Macedonia", "|Saudi| Arabia": a part of the name describes nothing. */
static bool is_in_name(const ent__tree *tree, int32_t word, int32_t head) {
  int32_t m = tree->inside[word];
  return m != ENT__NONE && m == tree->inside[head] && tree->scene->mentions[m].how == ENT_HOW_NAME && tree->scene->mentions[m].kind != ENT_KIND_IGO;
}

static void step_mod(const ent__tree *tree, int32_t from, ent__found *out) {
  for (int32_t c = tree->first_child[from]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (c < from && !is_in_name(tree, c, from) && (ent_deprel_is(t, "amod") || ent_deprel_is(t, "compound") ||
                     ent_deprel_is(t, "nmod:desc") ||
                     (ent_deprel_is(t, "nmod") && tree->first_child[c] == ENT__NONE)))
      ent__found_add(out, c);
  }
}

/* "pay a visit", "talks were held": who does the verb over a noun; not who "welcomed the visit". */
static void step_light(const ent__tree *tree, int32_t from, ent__found *out) {
  const ent_token *t = &tree->tokens[from];
  int32_t up = t->head, hops = 0;
  while (up != ENT__NONE && hops++ < 4 &&
         (ent_deprel_is(&tree->tokens[from], "conj") || is_counted_by(tree, from))) {
    from = up;
    up = tree->tokens[from].head;
    t = &tree->tokens[from];
  }
  if (up == ENT__NONE || blaming_verb(tree, from) != ENT__NONE) return;
  if (!ent_deprel_is(t, "obl") && ent__listed(tree, up, "judging")) return; /* another's deed */
  if ((ent_deprel_is(t, "obj") && ent__verbal(&tree->tokens[up])) ||
      ent_slice_is(t->deprel, "nsubj:pass") ||
      (ent_deprel_is(t, "obl") && ent__verbal(&tree->tokens[up])))
    ent__subjects(tree, up, out);
  else if (ent__participle_of_noun(&tree->tokens[up]) && ent_deprel_is(t, "obj"))
    ent__found_add(out, tree->tokens[up].head);
}

static void step_near(const ent__tree *tree, int32_t from, ent__found *out) {
  int32_t top = ent__clause(tree, from);
  for (int32_t d = 1; d < tree->count && out->count < 2; d++)
    for (int sign = -1; sign <= 1; sign += 2) {
      int32_t at = from + sign * d;
      if (at >= 0 && at < tree->count && tree->mention_at[at] != ENT__NONE &&
          ent__below(tree, at, top) &&
          tree->scene->mentions[tree->mention_at[at]].party_count)
        ent__found_add(out, at);
    }
}

/* "at U.S. |Embassy| New Delhi": the name that follows without a comma. */
static void step_next(const ent__tree *tree, int32_t from, ent__found *out) {
  for (uint32_t m = 0; m < tree->scene->mention_count; m++)
    if ((int32_t)tree->scene->mentions[m].first == from + 1) ent__found_add(out, (int32_t)tree->scene->mentions[m].head);
}

/* "promised B |to lift| the ban", "its offer |to resume| talks": an infinitive taken for one of purpose. Under the
 * verb itself, or right after the noun that is its object. */
static void infinitive(const ent__tree *tree, int32_t from, ent__found *out) {
  int32_t verb = ent__verbal(&tree->tokens[from]) ? from : tree->tokens[from].head;
  if (verb == ENT__NONE || (verb != from && !ent_deprel_is(&tree->tokens[from], "obj"))) return;
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE && !out->count; c = tree->next_sibling[c]) {
    int32_t mark = ent_deprel_is(&tree->tokens[c], "advcl") && c > from ? ent__child(tree, c, "mark") : ENT__NONE;
    if (mark == ENT__NONE || !ent_slice_is(tree->tokens[mark].lemma, "to") || (verb != from && mark != from + 1) ||
        ent__child(tree, c, "nsubj") != ENT__NONE)
      continue;
    ent__found_add(out, c);
  }
}

static void step_clause(const ent__tree *tree, int32_t from, const char *deprel, ent__found *out) {
  ent_slice kind = ent_slice_of(deprel);
  ent__found_children(tree, from, deprel, out);
  if (!out->count && (ent_slice_is(kind, "xcomp") || ent_slice_is(kind, "acl"))) infinitive(tree, from, out);
  if (!out->count && ent_slice_is(kind, "ccomp") && !ent__verbal(&tree->tokens[from]))
    ent__found_children(tree, from, "csubj", out); /* "it is vital that A wait" */
  for (uint32_t i = 0, n = out->count; i < n; i++) ent__found_children(tree, out->at[i], "conj", out);
}

/* "threatened A |after B had broken off relations|" tells when, not what with; but "was killed after B attacked" tells by whom. */
static bool only_tells_when(const ent__tree *tree, int32_t clause) {
  static const char *const words[] = {"after", "before", "while", "since", "because", "although", "though"};
  int32_t mark = ent__child(tree, clause, "mark");
  if (mark == ENT__NONE || ent__child(tree, clause, "nsubj") == ENT__NONE) return false;
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    if (ent_slice_eq_nocase(tree->tokens[mark].form, ent_slice_of(words[i]))) return true;
  return false;
}

static void step_advcl(const ent__tree *tree, int32_t from, ent__found *out) {
  ent__found all = {0};
  step_clause(tree, from, "advcl", &all);
  for (uint32_t i = 0; i < all.count; i++)
    if (ent__is_passive(tree, from) || !only_tells_when(tree, all.at[i])) ent__found_add(out, all.at[i]);
}

/* "Offered |Japan| broad support", "gave |Ivory Coast| 5.1 million dollars": a name that was hung on the gift, though an
 * adjective or a figure stands between; ENT__NONE. */
static int32_t name_before_gift(const ent__tree *tree, int32_t gift) {
  for (int32_t c = tree->first_child[gift]; c != ENT__NONE && c < gift; c = tree->next_sibling[c]) {
    const ent_mention *m = tree->mention_at[c] == ENT__NONE ? NULL : &tree->scene->mentions[tree->mention_at[c]];
    const ent_token *next = m ? &tree->tokens[m->last + 1] : NULL;
    if (!m || m->how != ENT_HOW_NAME || !ent_deprel_is(&tree->tokens[c], "compound") || (int32_t)m->last + 1 >= gift) continue;
    if (ent_deprel_is(next, "amod") || ent_deprel_is(next, "nummod") || ent_deprel_is(next, "det") || next->upos == ENT_UPOS_NUM) return c;
  }
  return ENT__NONE;
}

/* Of two objects the first: "gave |Ivory Coast| 5 million dollars". */
static void step_iobj(const ent__tree *tree, int32_t from, ent__found *out) {
  int32_t first = ent__child(tree, from, "obj");
  ent__found_children(tree, from, "iobj", out);
  if (!out->count && ent__given_to(tree, from) != ENT__NONE) ent__found_add(out, ent__antecedent(tree, ent__given_to(tree, from)));
  for (int32_t c = first; c != ENT__NONE && !out->count; c = tree->next_sibling[c])
    if (c != first && ent_deprel_is(&tree->tokens[c], "obj")) ent__found_add(out, first);
  if (!out->count && first > from) ent__found_add(out, name_before_gift(tree, first));
}

/* "A is one of B's closest |allies|": what A is one of. */
static int32_t predicate_of_one(const ent__tree *tree, int32_t noun) {
  const ent_token *t = &tree->tokens[noun];
  if (ent__nominal(t) && ent_deprel_is(t, "nmod") && t->head != ENT__NONE && ent__has_case(tree, noun, ENT_SLICE("of")) &&
      ent_slice_is(tree->tokens[t->head].lemma, "one") && ent__child(tree, t->head, "nsubj") != ENT__NONE)
    return t->head;
  return noun;
}

/* Between commas, with an owner: "ties with B|, A's ally,| will". Parsers hang it on whatever noun or verb is near. */
static bool is_apposed(const ent__tree *tree, int32_t from) {
  if (ent_deprel_is(&tree->tokens[from], "appos")) return true;
  return from + 1 < tree->count && ent_slice_is(tree->tokens[from + 1].form, ",") && ent__child(tree, from, "nmod:poss") != ENT__NONE &&
         !ent_deprel_is(&tree->tokens[from], "conj");
}

/* The name right before the comma that opens the apposition; ENT__NONE. */
static int32_t apposed_to(const ent__tree *tree, int32_t from) {
  int32_t first = from, m;
  if (!is_apposed(tree, from)) return ENT__NONE;
  for (int32_t i = from - 1; i >= 0 && !ent_slice_is(tree->tokens[i].form, ","); i--) {
    if (!ent__below(tree, i, from)) return ENT__NONE;
    first = i;
  }
  if (first < 2 || !ent_slice_is(tree->tokens[first - 1].form, ",")) return ENT__NONE;
  m = tree->inside[first - 2];
  return m != ENT__NONE && tree->scene->mentions[m].party_count ? (int32_t)tree->scene->mentions[m].head : ENT__NONE;
}

/* "|Talks| are due to begin", "are expected to resume": the verb whose subject the noun is in sense (Postal 1974, "On Raising");
 * ENT__NONE. */
static int32_t raised_from(const ent__tree *tree, int32_t noun) {
  int32_t up = tree->tokens[noun].head, verb;
  if (up == ENT__NONE || !ent_slice_starts(tree->tokens[noun].deprel, "nsubj") || !ent__listed(tree, up, "raising")) return ENT__NONE;
  verb = ent__child(tree, up, "xcomp");
  return verb != ENT__NONE ? verb : ent__child(tree, up, "advcl");
}

static void step_head(const ent__tree *tree, int32_t from, ent__found *out) {
  int32_t head = tree->tokens[from].head, name = apposed_to(tree, from), raised = raised_from(tree, from);
  ent__found_add(out, name != ENT__NONE && (head == ENT__NONE || tree->inside[head] == ENT__NONE) ? name : head);
  if (raised != ENT__NONE) ent__found_add(out, raised);
}

/* "used to be an |ally|", "is neutral and is not a |member|", "is rich and an |ally|". */
static bool is_said_besides(const ent__tree *tree, int32_t noun) {
  const ent_token *t = &tree->tokens[noun];
  bool own = ent__child(tree, noun, "cop") != ENT__NONE;
  if (ent_deprel_is(t, "xcomp")) return own;
  if (!ent_deprel_is(t, "conj") || t->head == ENT__NONE) return false;
  return own || (ent__child(tree, t->head, "cop") != ENT__NONE && ent__child(tree, t->head, "nsubj") != ENT__NONE && tree->tokens[t->head].upos == ENT_UPOS_ADJ);
}

void ent__step(const ent__tree *tree, int32_t from, const ent_step *step, ent__found *out) {
  switch (step->kind) {
    case ENT_STEP_PREP: step_prep(tree, from, step->word, out); break;
    case ENT_STEP_SUBJ:
      from = predicate_of_one(tree, from);
      if (ent__verbal(&tree->tokens[from]) || from == tree->deed || ent__child(tree, from, "nsubj") != ENT__NONE ||
          is_said_besides(tree, from))
        ent__subjects(tree, from, out);
      break;
    case ENT_STEP_OBJ: ent__objects(tree, from, out); break;
    case ENT_STEP_IOBJ: step_iobj(tree, from, out); break;
    case ENT_STEP_POSS: step_poss(tree, from, out); break;
    case ENT_STEP_MOD: step_mod(tree, from, out); break;
    case ENT_STEP_XCOMP: step_clause(tree, from, "xcomp", out); break;
    case ENT_STEP_CCOMP: step_clause(tree, from, "ccomp", out); break;
    case ENT_STEP_ADVCL: step_advcl(tree, from, out); break;
    case ENT_STEP_PRT: ent__found_children(tree, from, "compound:prt", out); break;
    case ENT_STEP_HEAD: step_head(tree, from, out); break;
    case ENT_STEP_LIGHT: step_light(tree, from, out); break;
    case ENT_STEP_NUM: ent__found_children(tree, from, "nummod", out); break;
    case ENT_STEP_APPOS: ent__found_children(tree, from, "appos", out); break;
    case ENT_STEP_ACL: step_clause(tree, from, "acl", out); break;
    case ENT_STEP_CONJ: ent__found_children(tree, from, "conj", out); break;
    case ENT_STEP_DET: ent__found_children(tree, from, "det", out); break;
    case ENT_STEP_ADVMOD: ent__found_children(tree, from, "advmod", out); break;
    case ENT_STEP_CASE: ent__found_children(tree, from, "case", out); break;
    case ENT_STEP_AUX: ent__found_children(tree, from, "aux", out); break;
    case ENT_STEP_MARK: ent__found_children(tree, from, "mark", out); break;
    case ENT_STEP_SELF: ent__found_add(out, from); break;
    case ENT_STEP_NEAR: step_near(tree, from, out); break;
    case ENT_STEP_NEXT: step_next(tree, from, out); break;
    case ENT_STEP_AUTHOR:
    case ENT_STEP_LISTENER:
    case ENT_STEP_PAIR:
    case ENT_STEP_OTHER:
    case ENT_STEP_KNOWN: break; /* no word of the sentence (match.c) */
  }
}

void ent__walk(const ent__tree *tree, int32_t from, const ent_path *path, ent__found *out) {
  ent__found here = {.at = {from}, .count = 1};
  for (uint8_t s = 0; s < path->count; s++) {
    ent__found next = {0};
    for (uint32_t i = 0; i < here.count; i++) ent__step(tree, here.at[i], &path->steps[s], &next);
    here = next;
  }
  for (uint32_t i = 0; i < here.count; i++) ent__found_add(out, here.at[i]);
}
