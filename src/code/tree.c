/* The tree's index and the steps of patterns (lexicon.h) over it. Subjects are
 * looked for as a reader does: the verb's own, the agent of a passive, the
 * verb it is coordinated with or controlled by, the noun a participle or a
 * relative clause hangs on. Each rule names an example. */
#include "code/tree.h"

#include "base/error.h"
#include "code/repair.h"

enum { MAX_UP = 6 }; /* how far control and coordination are followed */

/* ---- index --------------------------------------------------------------------------------- */

static bool better_mention(const ent_scene *scene, int32_t now, uint32_t then) {
  const ent_mention *a, *b = &scene->mentions[then];
  if (now == ENT__NONE) return true;
  a = &scene->mentions[now];
  if ((a->party_count > 0) != (b->party_count > 0)) return b->party_count > 0;
  return b->last - b->first > a->last - a->first;
}

static void index_mentions(ent__tree *tree) {
  const ent_scene *scene = tree->scene;
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    bool topic = m->kind == ENT_KIND_TOPIC;
    int32_t *cover = topic ? tree->topic_at : tree->inside;
    if (m->last >= (uint32_t)tree->count || m->head >= (uint32_t)tree->count) continue;
    if (!topic && better_mention(scene, tree->mention_at[m->head], i))
      tree->mention_at[m->head] = (int32_t)i;
    for (uint32_t k = m->first; k <= m->last; k++)
      if (cover[k] == ENT__NONE ||
          scene->mentions[cover[k]].last - scene->mentions[cover[k]].first < m->last - m->first)
        cover[k] = (int32_t)i;
  }
}

ent_status ent__tree_init(ent__tree *out, ent_arena *arena, const ent_scene *scene,
                          const ent_lexicon *lexicon) {
  size_t n = scene->sentence->count;
  int32_t *block = ENT_ARENA_NEW(arena, int32_t, n * 5 + 1);
  const ent_token *tokens = ent__repair(arena, scene->sentence);
  if (!block || !tokens) return ENT_E_NOMEM;
  for (size_t i = 0; i < n * 5; i++) block[i] = ENT__NONE;
  *out = (ent__tree){.scene = scene,
                     .tokens = tokens,
                     .count = (int32_t)n,
                     .first_child = block,
                     .next_sibling = block + n,
                     .mention_at = block + 2 * n,
                     .topic_at = block + 3 * n,
                     .inside = block + 4 * n,
                     .lexicon = lexicon};
  for (int32_t i = (int32_t)n - 1; i >= 0; i--) {
    int32_t head = out->tokens[i].head;
    if (head < 0 || head >= (int32_t)n) continue;
    out->next_sibling[i] = out->first_child[head];
    out->first_child[head] = i;
  }
  index_mentions(out);
  return ENT_OK;
}

/* ---- small questions ------------------------------------------------------------------------- */

bool ent__rel_is(const ent_token *token, const char *deprel) {
  size_t n = strlen(deprel);
  return token->deprel.size >= n && memcmp(token->deprel.data, deprel, n) == 0 &&
         (token->deprel.size == n || token->deprel.data[n] == ':');
}

bool ent__nominal(const ent_token *token) {
  return token->upos == ENT_UPOS_NOUN || token->upos == ENT_UPOS_PROPN ||
         token->upos == ENT_UPOS_PRON || token->upos == ENT_UPOS_NUM || token->upos == ENT_UPOS_DET;
}

bool ent__verbal(const ent_token *token) {
  return token->upos == ENT_UPOS_VERB || token->upos == ENT_UPOS_AUX;
}

ent_slice ent__lower_lemma(const ent_token *token, char *buffer, size_t size) {
  ent_slice lemma = token->lemma.size ? token->lemma : token->form;
  if (lemma.size >= size) return lemma;
  for (size_t i = 0; i < lemma.size; i++) {
    char c = lemma.data[i];
    buffer[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  return (ent_slice){buffer, lemma.size};
}

int32_t ent__child(const ent__tree *tree, int32_t at, const char *deprel) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__rel_is(&tree->tokens[c], deprel)) return c;
  return ENT__NONE;
}

static void add(ent__found *out, int32_t at) {
  if (at == ENT__NONE) return;
  for (uint32_t i = 0; i < out->count; i++)
    if (out->at[i] == at) return;
  if (out->count < ENT__MAX_FOUND) out->at[out->count++] = at;
}

static void add_children(const ent__tree *tree, int32_t at, const char *deprel, ent__found *out) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__rel_is(&tree->tokens[c], deprel)) add(out, c);
}

/* "because of": case "because" with fixed "of". Compares word by word. */
static bool case_is(const ent__tree *tree, int32_t marker, ent_slice word) {
  ent_slice rest = word, part = ent_slice_cut(&rest, '_');
  if (!ent_slice_eq_nocase(tree->tokens[marker].form, part)) return false;
  for (int32_t c = tree->first_child[marker]; rest.data; c = tree->next_sibling[c]) {
    if (c == ENT__NONE) return false;
    part = ent_slice_cut(&rest, '_');
    if (!ent_slice_eq_nocase(tree->tokens[c].form, part)) return false;
  }
  return true;
}

bool ent__has_case(const ent__tree *tree, int32_t noun, ent_slice word) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if ((ent__rel_is(&tree->tokens[c], "case") ||
         (ent__rel_is(&tree->tokens[c], "mark") && /* "in buying" */
          tree->tokens[c].upos != ENT_UPOS_PART)) &&
        case_is(tree, c, word))
      return true;
  return false;
}

static bool is_participle_of_noun(const ent_token *token) {
  return ent__rel_is(token, "acl") && !ent_slice_is(token->deprel, "acl:relcl");
}

bool ent__is_passive(const ent__tree *tree, int32_t verb) {
  const ent_token *t = &tree->tokens[verb];
  if (ent__child(tree, verb, "nsubj:pass") != ENT__NONE ||
      ent__child(tree, verb, "aux:pass") != ENT__NONE ||
      ent__child(tree, verb, "csubj:pass") != ENT__NONE)
    return true;
  if (ent_slice_is(t->xpos, "VBN") && ent__child(tree, verb, "aux") == ENT__NONE &&
      ent__child(tree, verb, "nsubj") == ENT__NONE)
    return is_participle_of_noun(t) || ent__rel_is(t, "advcl") || ent__rel_is(t, "amod") ||
           ent__child(tree, verb, "obl:agent") != ENT__NONE ||
           (ent__rel_is(t, "conj") && t->head >= 0 && ent__child(tree, verb, "obj") == ENT__NONE &&
            ent__is_passive(tree, t->head));
  return false;
}

int32_t ent__antecedent(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  int32_t up = t->head;
  if (t->upos != ENT_UPOS_PRON ||
      !(ent_slice_eq_nocase(t->form, ENT_SLICE("who")) ||
        ent_slice_eq_nocase(t->form, ENT_SLICE("which")) ||
        ent_slice_eq_nocase(t->form, ENT_SLICE("that")) ||
        ent_slice_eq_nocase(t->form, ENT_SLICE("whom"))))
    return at;
  for (int i = 0; i < MAX_UP && up != ENT__NONE; i++, up = tree->tokens[up].head)
    if (ent_slice_is(tree->tokens[up].deprel, "acl:relcl")) {
      int32_t noun = tree->tokens[up].head;
      return noun == ENT__NONE ? at : noun;
    }
  return at;
}

int32_t ent__clause(const ent__tree *tree, int32_t at) {
  for (int i = 0; i < 64; i++) {
    const ent_token *t = &tree->tokens[at];
    if (t->head < 0 || ent__verbal(t) || ent__child(tree, at, "cop") != ENT__NONE ||
        ent__child(tree, at, "nsubj") != ENT__NONE)
      return at;
    at = t->head;
  }
  return at;
}

bool ent__below(const ent__tree *tree, int32_t at, int32_t top) {
  for (int32_t i = 0; i < tree->count && at != ENT__NONE; i++, at = tree->tokens[at].head)
    if (at == top) return true;
  return false;
}

/* ---- subjects and objects -------------------------------------------------------------------- */

static void agents(const ent__tree *tree, int32_t verb, ent__found *out) {
  add_children(tree, verb, "obl:agent", out);
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__rel_is(&tree->tokens[c], "obl") && ent__has_case(tree, c, ENT_SLICE("by")))
      add(out, c);
}

/* "A, together with B, signed": B counts through the case words, not here. */
static void own_subjects(const ent__tree *tree, int32_t verb, ent__found *out) {
  if (ent__is_passive(tree, verb)) {
    agents(tree, verb, out);
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE && !out->count;
         c = tree->next_sibling[c]) /* "was attacked and plundered by" */
      if (ent__rel_is(&tree->tokens[c], "conj") && ent_slice_is(tree->tokens[c].xpos, "VBN") &&
          ent__child(tree, c, "nsubj") == ENT__NONE)
        agents(tree, c, out);
    return;
  }
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__rel_is(&tree->tokens[c], "nsubj") &&
        !ent_slice_is(tree->tokens[c].deprel, "nsubj:pass") &&
        (c > verb || ent__child(tree, c, "case") == ENT__NONE))
      add(out, ent__antecedent(tree, c));
}

static bool has_any_subject(const ent__tree *tree, int32_t verb) {
  return ent__child(tree, verb, "nsubj") != ENT__NONE ||
         ent__child(tree, verb, "expl") != ENT__NONE;
}

/* "called for Greece to act": the noun after "for" acts. */
static void controlled_by_for(const ent__tree *tree, int32_t verb, int32_t up, ent__found *out) {
  int32_t mark = ent__child(tree, verb, "mark");
  if (mark == ENT__NONE || !ent_slice_eq_nocase(tree->tokens[mark].form, ENT_SLICE("to"))) return;
  for (int32_t c = tree->first_child[up]; c != ENT__NONE && c < verb; c = tree->next_sibling[c])
    if (c > up && ent__rel_is(&tree->tokens[c], "obl") &&
        ent__has_case(tree, c, ENT_SLICE("for")))
      add(out, c);
}

/* "accused A of attacking B": A attacks. */
static void controlled_by_blame(const ent__tree *tree, int32_t verb, int32_t up, ent__found *out) {
  char buffer[64];
  if (ent_slice_is(tree->tokens[verb].xpos, "VBG") &&
      ent_lexicon_in_list(tree->lexicon, "blaming",
                          ent__lower_lemma(&tree->tokens[up], buffer, sizeof buffer)))
    ent__objects(tree, up, out);
}

static void subjects(const ent__tree *tree, int32_t verb, int depth, ent__found *out) {
  const ent_token *t = &tree->tokens[verb];
  int32_t up = t->head;
  bool passive;
  own_subjects(tree, verb, out);
  if (out->count || depth >= MAX_UP || up == ENT__NONE || has_any_subject(tree, verb)) return;
  passive = ent__is_passive(tree, verb);
  if (passive && !ent__rel_is(t, "conj")) return; /* an agentless passive */
  if (ent__rel_is(t, "xcomp") || ent__rel_is(t, "ccomp")) {
    /* "agreed to send": the subject of agreed; "urged A to send": A */
    ent__found objects = {0};
    if (ent__child(tree, verb, "mark") != ENT__NONE) {
      add_children(tree, up, "iobj", &objects); /* "asked A to wait" */
      if (!objects.count) add_children(tree, up, "obj", &objects);
    }
    if (objects.count) {
      for (uint32_t i = 0; i < objects.count; i++) add(out, objects.at[i]);
    } else if (ent__is_passive(tree, up)) {
      add_children(tree, up, "nsubj:pass", out); /* "was forced to withdraw" */
      if (!out->count && is_participle_of_noun(&tree->tokens[up])) add(out, tree->tokens[up].head);
    } else {
      subjects(tree, up, depth + 1, out);
    }
  } else if (ent__rel_is(t, "conj")) {
    if (ent__verbal(&tree->tokens[up]) || ent__child(tree, up, "nsubj") != ENT__NONE) {
      /* "A was invited and attended": the passive's subject does the second */
      if (!passive && ent__is_passive(tree, up)) add_children(tree, up, "nsubj:pass", out);
      if (!out->count) subjects(tree, up, depth + 1, out);
    }
  } else if (ent__rel_is(t, "advcl") || ent__rel_is(t, "parataxis")) {
    controlled_by_for(tree, verb, up, out);
    controlled_by_blame(tree, verb, up, out);
    if (!out->count && ent__is_passive(tree, up) && !passive) add_children(tree, up, "nsubj:pass", out);
    if (!out->count) subjects(tree, up, depth + 1, out);
  } else if (is_participle_of_noun(t)) {
    /* "forces occupying X" -> forces; "decision to send" -> whose decision */
    if (ent_slice_is(t->xpos, "VBG") || ent_slice_is(t->xpos, "VBZ") ||
        ent_slice_is(t->xpos, "VBP") || ent_slice_is(t->xpos, "VBD")) {
      add(out, up);
    } else if (ent__child(tree, verb, "mark") != ENT__NONE) {
      ent_step poss = {ENT_STEP_POSS, ENT_EMPTY}, light = {ENT_STEP_LIGHT, ENT_EMPTY};
      ent__step(tree, up, &poss, out);
      if (!out->count) ent__step(tree, up, &light, out);
      if (!out->count) add(out, up); /* "the first country to recognise" */
    }
  } else if (ent__rel_is(t, "acl")) {
    if (ent__child(tree, verb, "obj") != ENT__NONE || !passive) add(out, up);
  } else if (ent__rel_is(t, "amod") && !passive) {
    add(out, up); /* "the occupying state" */
  }
}

static bool has_parties(const ent__tree *tree, int32_t at) {
  return tree->mention_at[at] != ENT__NONE &&
         tree->scene->mentions[tree->mention_at[at]].party_count > 0;
}

/* "Pakistan is the first country to recognise": country -> Pakistan. */
static void through_copula(const ent__tree *tree, ent__found *out) {
  for (uint32_t i = 0; i < out->count; i++) {
    int32_t at = out->at[i], hop = 0;
    while (hop++ < 4 && at != ENT__NONE && !has_parties(tree, at)) {
      const ent_token *t = &tree->tokens[at];
      int32_t subject = ent__child(tree, at, "nsubj");
      if (subject != ENT__NONE && ent__child(tree, at, "cop") != ENT__NONE) {
        out->at[i] = ent__antecedent(tree, subject);
        break;
      }
      /* "one of the first countries to ...": countries <- of - one */
      if (!(ent__rel_is(t, "nmod") && ent__has_case(tree, at, ENT_SLICE("of")))) {
        if (ent__rel_is(t, "appos") && t->head != ENT__NONE) out->at[i] = t->head;
        break;
      }
      at = t->head;
    }
  }
}

void ent__subjects(const ent__tree *tree, int32_t verb, ent__found *out) {
  const ent_token *t = &tree->tokens[verb];
  subjects(tree, verb, 0, out);
  if (!out->count && ent_slice_is(t->deprel, "acl:relcl") && !has_any_subject(tree, verb) &&
      t->head != ENT__NONE)
    add(out, t->head);
  through_copula(tree, out);
}

static bool is_time(const ent__tree *tree, int32_t at) {
  for (uint32_t i = 0; i < tree->scene->time_count; i++)
    if (tree->scene->times[i].first <= (uint32_t)at && (uint32_t)at <= tree->scene->times[i].last)
      return true;
  return false;
}

void ent__objects(const ent__tree *tree, int32_t verb, ent__found *out) {
  const ent_token *t = &tree->tokens[verb];
  if (ent__is_passive(tree, verb)) {
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
      if (ent_slice_is(tree->tokens[c].deprel, "nsubj:pass")) add(out, ent__antecedent(tree, c));
    if (!out->count && (is_participle_of_noun(t) || ent__rel_is(t, "amod"))) add(out, t->head);
    if (!out->count && ent__rel_is(t, "conj") && t->head != ENT__NONE &&
        ent__is_passive(tree, t->head))
      ent__objects(tree, t->head, out);
  } else {
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
      if (ent__rel_is(&tree->tokens[c], "obj")) add(out, ent__antecedent(tree, c));
  }
  if (!out->count && ent_slice_is(t->deprel, "acl:relcl") && !ent__is_passive(tree, verb) &&
      ent__child(tree, verb, "nsubj") != ENT__NONE && t->head != ENT__NONE)
    add(out, t->head); /* "the weapons they provided" */
  if (!out->count && ent__rel_is(t, "conj") && t->head != ENT__NONE &&
      ent__verbal(&tree->tokens[t->head]) && !ent__is_passive(tree, verb)) {
    /* "A condemned and sanctioned B": only an object after the second verb, none here */
    return;
  }
  if (!out->count)
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
      if (ent__rel_is(&tree->tokens[c], "conj") && ent__verbal(&tree->tokens[c]) &&
          ent__child(tree, c, "nsubj") == ENT__NONE && !ent__is_passive(tree, verb))
        add_children(tree, c, "obj", out); /* "condemned and sanctioned B" */
  if (!out->count) add_children(tree, verb, "iobj", out); /* "urged A to wait" */
  if (!out->count && !ent__is_passive(tree, verb)) {
    /* "killing at least four people": an object the parser took for an adjunct */
    for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
      if (c > verb && ent__rel_is(&tree->tokens[c], "obl") && ent__child(tree, c, "case") == ENT__NONE &&
          ent__nominal(&tree->tokens[c]) && !is_time(tree, c))
        add(out, c);
  }
}

/* ---- steps ----------------------------------------------------------------------------------- */

/* "call on A" with "on" as a particle: the noun after it. */
static void after_particle(const ent__tree *tree, int32_t from, ent_slice word, ent__found *out) {
  for (int32_t c = tree->first_child[from]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (!(ent__rel_is(t, "compound:prt") || ent__rel_is(t, "advmod")) || !case_is(tree, c, word))
      continue;
    for (int32_t k = tree->next_sibling[c]; k != ENT__NONE && !out->count;
         k = tree->next_sibling[k])
      if ((ent__rel_is(&tree->tokens[k], "obj") || ent__rel_is(&tree->tokens[k], "obl")) &&
          ent__child(tree, k, "case") == ENT__NONE)
        add(out, ent__antecedent(tree, k));
  }
}

static void prepositional(const ent__tree *tree, int32_t from, ent_slice word, ent__found *out) {
  for (int32_t c = tree->first_child[from]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    int32_t mark, subject;
    if (!(ent__rel_is(t, "obl") || ent__rel_is(t, "nmod") || ent__rel_is(t, "advcl") ||
          ent__rel_is(t, "acl") || ent__rel_is(t, "iobj") || ent__rel_is(t, "xcomp") ||
          ent__rel_is(t, "nsubj") || ent__rel_is(t, "obj") || ent__rel_is(t, "dep")) ||
        !ent__has_case(tree, c, word))
      continue;
    /* "with Hungary agreeing": Hungary, then the clause */
    mark = ent__child(tree, c, "mark");
    subject = ent__child(tree, c, "nsubj");
    if (mark != ENT__NONE && subject > mark && case_is(tree, mark, word)) add(out, subject);
    add(out, ent__antecedent(tree, c));
  }
  if (!out->count) after_particle(tree, from, word, out);
}

/* "attack by A on B" with "on B" hung on A; "killed and wounded in B" on the
 * second verb; "returned the body of a hostage to A": down the right side. */
static void prepositional_below(const ent__tree *tree, int32_t from, ent_slice word, int depth,
                                ent__found *out) {
  for (int32_t c = tree->first_child[from]; c != ENT__NONE && !out->count;
       c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (c < from) continue;
    if (!(ent__rel_is(t, "nmod") || ent__rel_is(t, "obl") || ent__rel_is(t, "obj") ||
          (ent__rel_is(t, "conj") && ent__child(tree, c, "nsubj") == ENT__NONE)))
      continue;
    prepositional(tree, c, word, out);
    if (!out->count && depth > 1) prepositional_below(tree, c, word, depth - 1, out);
  }
}

/* A goal or partner may hang deep; "of" and "in" belong where they stand. */
static int reach_of(ent_slice word) {
  return ent_slice_is(word, "to") || ent_slice_is(word, "from") || ent_slice_is(word, "with") ? 3
                                                                                            : 1;
}

/* Parsers hang a phrase on the verb or on its object: look at both.
 * "expressed support for B", "held talks with B". */
static void step_prep(const ent__tree *tree, int32_t from, ent_slice word, ent__found *out) {
  const ent_token *t = &tree->tokens[from];
  prepositional(tree, from, word, out);
  if (out->count) return;
  prepositional_below(tree, from, word, reach_of(word), out);
  if (out->count) return;
  if (ent__verbal(t)) {
    ent__found objects = {0};
    ent__objects(tree, from, &objects);
    for (uint32_t i = 0; i < objects.count; i++) prepositional(tree, objects.at[i], word, out);
  } else if (t->head != ENT__NONE &&
             (ent__rel_is(t, "obj") || ent__rel_is(t, "obl") || ent__rel_is(t, "nsubj") ||
              ent__rel_is(t, "conj"))) {
    ent__found up = {0};
    prepositional(tree, t->head, word, &up);
    for (uint32_t i = 0; i < up.count; i++)
      if (up.at[i] > from) add(out, up.at[i]);
  }
}

static void step_poss(const ent__tree *tree, int32_t from, ent__found *out) {
  add_children(tree, from, "nmod:poss", out);
  if (!out->count)
    for (int32_t c = tree->first_child[from]; c != ENT__NONE; c = tree->next_sibling[c])
      if (ent__rel_is(&tree->tokens[c], "nmod") && ent__has_case(tree, c, ENT_SLICE("'s")))
        add(out, c);
}

static void step_mod(const ent__tree *tree, int32_t from, ent__found *out) {
  for (int32_t c = tree->first_child[from]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (c < from && (ent__rel_is(t, "amod") || ent__rel_is(t, "compound") ||
                     ent__rel_is(t, "nmod:desc") ||
                     (ent__rel_is(t, "nmod") && tree->first_child[c] == ENT__NONE)))
      add(out, c);
  }
}

/* "pay a visit", "talks were held": who does the verb over a noun. */
static void step_light(const ent__tree *tree, int32_t from, ent__found *out) {
  const ent_token *t = &tree->tokens[from];
  int32_t up = t->head, hops = 0;
  while (up != ENT__NONE && ent__rel_is(&tree->tokens[from], "conj") && hops++ < 4) {
    from = up;
    up = tree->tokens[from].head;
    t = &tree->tokens[from];
  }
  if (up == ENT__NONE) return;
  if ((ent__rel_is(t, "obj") && ent__verbal(&tree->tokens[up])) ||
      ent_slice_is(t->deprel, "nsubj:pass") ||
      (ent__rel_is(t, "obl") && ent__verbal(&tree->tokens[up])))
    ent__subjects(tree, up, out);
  else if (is_participle_of_noun(&tree->tokens[up]) && ent__rel_is(t, "obj"))
    add(out, tree->tokens[up].head);
}

static void step_near(const ent__tree *tree, int32_t from, ent__found *out) {
  int32_t top = ent__clause(tree, from);
  for (int32_t d = 1; d < tree->count && out->count < 2; d++)
    for (int sign = -1; sign <= 1; sign += 2) {
      int32_t at = from + sign * d;
      if (at >= 0 && at < tree->count && tree->mention_at[at] != ENT__NONE &&
          ent__below(tree, at, top) &&
          tree->scene->mentions[tree->mention_at[at]].party_count)
        add(out, at);
    }
}

static void step_clause(const ent__tree *tree, int32_t from, const char *deprel, ent__found *out) {
  add_children(tree, from, deprel, out);
  for (uint32_t i = 0, n = out->count; i < n; i++) add_children(tree, out->at[i], "conj", out);
}

void ent__step(const ent__tree *tree, int32_t from, const ent_step *step, ent__found *out) {
  switch (step->kind) {
    case ENT_STEP_PREP: step_prep(tree, from, step->word, out); break;
    case ENT_STEP_SUBJ:
      if (ent__verbal(&tree->tokens[from]) || ent__child(tree, from, "nsubj") != ENT__NONE)
        ent__subjects(tree, from, out);
      break;
    case ENT_STEP_OBJ: ent__objects(tree, from, out); break;
    case ENT_STEP_IOBJ: add_children(tree, from, "iobj", out); break;
    case ENT_STEP_POSS: step_poss(tree, from, out); break;
    case ENT_STEP_MOD: step_mod(tree, from, out); break;
    case ENT_STEP_XCOMP: step_clause(tree, from, "xcomp", out); break;
    case ENT_STEP_CCOMP: step_clause(tree, from, "ccomp", out); break;
    case ENT_STEP_ADVCL: step_clause(tree, from, "advcl", out); break;
    case ENT_STEP_PRT: add_children(tree, from, "compound:prt", out); break;
    case ENT_STEP_HEAD: add(out, tree->tokens[from].head); break;
    case ENT_STEP_LIGHT: step_light(tree, from, out); break;
    case ENT_STEP_NUM: add_children(tree, from, "nummod", out); break;
    case ENT_STEP_APPOS: add_children(tree, from, "appos", out); break;
    case ENT_STEP_ACL: step_clause(tree, from, "acl", out); break;
    case ENT_STEP_CONJ: add_children(tree, from, "conj", out); break;
    case ENT_STEP_DET: add_children(tree, from, "det", out); break;
    case ENT_STEP_ADVMOD: add_children(tree, from, "advmod", out); break;
    case ENT_STEP_CASE: add_children(tree, from, "case", out); break;
    case ENT_STEP_SELF: add(out, from); break;
    case ENT_STEP_NEAR: step_near(tree, from, out); break;
  }
}

void ent__walk(const ent__tree *tree, int32_t from, const ent_path *path, ent__found *out) {
  ent__found here = {.at = {from}, .count = 1};
  for (uint8_t s = 0; s < path->count; s++) {
    ent__found next = {0};
    for (uint32_t i = 0; i < here.count; i++) ent__step(tree, here.at[i], &path->steps[s], &next);
    here = next;
  }
  for (uint32_t i = 0; i < here.count; i++) add(out, here.at[i]);
}
