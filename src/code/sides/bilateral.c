/* In: an entry that lacks a side, in a sentence that names no third state, of a text on two
 * (ent_scene.two). Out: the side, if what the entry tells is done between states
 * and the sentence names no organisation, group or people that could be meant. */
#include "code/sides/bilateral.h"

static bool starts_with_any(ent_slice code, const char *const *roots) {
  for (; *roots; roots++)
    if (ent_slice_starts(code, *roots)) return true;
  return false;
}

/* What one side is told to do with another that is not named. */
static bool is_joint(ent_slice code) {
  static const char *const roots[] = {"031", "040", "042", "043", "046", "050", "054", "057", NULL};
  return starts_with_any(code, roots);
}

/* What "was signed", "were broken off" without anybody named. */
static bool is_mutual(ent_slice code) {
  static const char *const roots[] = {"046", "054", "057", "161", NULL};
  return starts_with_any(code, roots);
}

/* What one does to the other, though its words name but a part of it ("the victims"). */
static bool is_giving(ent_slice code) {
  static const char *const roots[] = {"033", "07", NULL};
  return starts_with_any(code, roots);
}

/* The clause of `at` with those above it whose subject it shares: "|A| came, bringing". `antecedent`: "|A|, which told". */
static int32_t whole_clause(const ent__tree *tree, int32_t at, int32_t *antecedent) {
  int32_t clause = ent__clause(tree, at);
  *antecedent = ENT__NONE;
  for (int i = 0; i < 8 && tree->tokens[clause].head != ENT__NONE; i++) {
    if (ent_deprel_is(&tree->tokens[clause], "acl")) {
      *antecedent = tree->tokens[clause].head;
      return clause;
    }
    if (ent__child(tree, clause, "nsubj") != ENT__NONE) return clause;
    clause = ent__clause(tree, tree->tokens[clause].head);
  }
  return clause;
}

/* The word stands in the clause of `at`: in its phrase or beside the same verb, not in a clause below either. */
static bool is_beside(const ent__tree *tree, int32_t word, int32_t at) {
  int32_t antecedent, clause = whole_clause(tree, at, &antecedent);
  if (word == antecedent) return true;
  for (int i = 0; i < 64 && word != ENT__NONE; i++) {
    if (word == at || word == clause) return true;
    if (ent_deprel_is(&tree->tokens[word], "advcl") || ent_deprel_is(&tree->tokens[word], "acl:relcl") ||
        ent_deprel_is(&tree->tokens[word], "parataxis") || ent_deprel_is(&tree->tokens[word], "ccomp") ||
        (ent__verbal(&tree->tokens[word]) && ent_deprel_is(&tree->tokens[word], "conj")))
      return false;
    word = tree->tokens[word].head;
  }
  return false;
}

/* Beside `at` somebody is named who is no state. */
static bool names_others(const ent__tree *tree, int32_t at) {
  const ent_scene *scene = tree->scene;
  for (uint32_t i = 0; i < scene->mention_count; i++)
    for (uint32_t k = 0; k < scene->mentions[i].party_count; k++)
      if (scene->mentions[i].kind != ENT_KIND_TOPIC && scene->mentions[i].parties[k].entity.size != 3 &&
          is_beside(tree, (int32_t)scene->mentions[i].head, at))
        return true;
  return false;
}

/* Which of the two the clause of `at` names by itself; false if it names a third state. */
static bool names_only(const ent__tree *tree, int32_t at, const ent_party *two, bool named[2]) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->kind == ENT_KIND_TOPIC || !m->party_count || !is_beside(tree, (int32_t)m->head, at)) continue;
    for (uint32_t k = 0; k < m->party_count; k++) {
      bool first = ent_slice_eq(m->parties[k].entity, two[0].entity), second = ent_slice_eq(m->parties[k].entity, two[1].entity);
      if (m->parties[k].entity.size == 3 && !first && !second) return false;
      named[0] |= first && m->party_count == 1;
      named[1] |= second && m->party_count == 1;
    }
  }
  return true;
}

const ent_party *ent__two_at(const ent__tree *tree, int32_t at) {
  const ent_scene *scene = tree->scene;
  bool named[2] = {false, false};
  if (scene->two || !scene->text_two) return scene->two;
  return names_only(tree, at, scene->text_two, named) ? scene->text_two : NULL;
}

const ent_party *ent__pair_at(const ent__tree *tree, int32_t at) {
  const ent_scene *scene = tree->scene;
  bool named[2] = {false, false};
  if (scene->pair || !scene->text_two) return scene->pair;
  return names_only(tree, at, scene->text_two, named) && !(named[0] && named[1]) ? scene->text_two : NULL;
}

bool ent__add_other_of(const ent_party *two, const ent__cast *one, ent__cast *out) {
  for (uint32_t i = 0; i < one->count; i++)
    if (!ent_slice_eq(one->items[i].entity, one->items[0].entity)) return false;
  for (uint32_t i = 0; one->count && i < 2; i++)
    if (ent_slice_eq(one->items[0].entity, two[i].entity)) {
      ent__cast_add(out, (ent_participant){.entity = two[1 - i].entity});
      return true;
    }
  return false;
}

/* Relations that a bare noun does not tell of: any text has a border, flights and treaties. */
static bool is_loose(ent_slice relation) {
  static const char *const names[] = {"RIVAL", "MEMBER_OF", "SHARES", "FLIGHTS", NULL};
  return starts_with_any(relation, names);
}

/* The entry asks for a word beside its own: "|joint| commission", not any commission. */
static bool is_specific(const ent_entry *entry) {
  for (uint32_t i = 0; i < entry->element_count; i++)
    if (entry->elements[i]->slot == '+') return true;
  return false;
}

static bool is_dated(const ent__tree *tree, int32_t verb) {
  for (uint32_t i = 0; i < tree->scene->time_count; i++)
    if (tree->scene->times[i].when.to != ENT_DAY_NONE && ent__below(tree, (int32_t)tree->scene->times[i].first, verb)) return true;
  return false;
}

/* "|Negotiations| started". */
static bool is_begun(const ent__tree *tree, int32_t at) {
  int32_t up = tree->tokens[at].head;
  return up != ENT__NONE && ent_deprel_is(&tree->tokens[at], "nsubj") &&
         (ent__listed(tree, up, "coming_to_be") || ent__listed(tree, up, "starting"));
}

/* Neither side is named. */
static bool is_between_two(const ent__tree *tree, int32_t at, const ent_entry *entry) {
  const ent_outcome *outcome = &entry->outcomes[0];
  bool verb = ent__verbal(&tree->tokens[at]);
  if ((!outcome->reciprocal && !outcome->each) || ent__is_with_all(tree, at)) return false;
  if (verb && ent_deprel_is(&tree->tokens[at], "acl") && !is_dated(tree, at))
    return false; /* "the 35 documents |signed|": told in passing; not "the protocol |signed| in 1995" */
  if (outcome->kind == ENT_OUT_EVENT && !verb)
    return is_begun(tree, at) && ent_slice_is(outcome->code, "046");
  if (outcome->kind == ENT_OUT_EVENT) return is_mutual(outcome->code);
  if (outcome->kind == ENT_OUT_RELATION)
    return is_specific(entry) && !is_loose(outcome->code) && (verb || !ent_slice_is(outcome->code, "PARTY_TO"));
  return outcome->kind == ENT_OUT_MEASURE && !ent_slice_is(outcome->code, "DURATION"); /* mostly of wars, which any text has with others */
}

/* What one state is told to be to another, who need not stand beside it. */
static bool is_directed(const ent_outcome *outcome) {
  static const char *const relations[] = {"EMBASSY_IN", "BASE_IN", "RECOGNISES", NULL};
  return outcome->kind == ENT_OUT_RELATION && starts_with_any(outcome->code, relations);
}

/* "|The| embargo, which Kennedy imposed": the one that everybody knows, of the two the text is on. */
static bool is_known_burden(const ent__tree *tree, int32_t at) {
  static const char *const burdens[] = {"embargo", "sanction", "blockade", "boycott"};
  ent__found what = {0};
  ent__objects(tree, at, &what);
  for (uint32_t i = 0; i < what.count; i++) {
    int32_t det = ent__child(tree, what.at[i], "det");
    for (size_t k = 0; k < sizeof burdens / sizeof *burdens; k++)
      if (det != ENT__NONE && ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("the")) &&
          ent_slice_is(tree->tokens[what.at[i]].lemma, burdens[k]))
        return true;
  }
  return false;
}

bool ent__fill_from_pair(const ent__tree *tree, int32_t at, const ent_entry *entry, ent__binding *bound) {
  const ent_party *two = ent__two_at(tree, at);
  const ent_outcome *outcome = &entry->outcomes[0];
  bool event = outcome->kind == ENT_OUT_EVENT;
  if (!two || bound->doer_unnamed || names_others(tree, at)) return false;
  if (bound->actor.count && bound->recipient.count) return false;
  if (bound->actor.count) {
    if (is_directed(outcome)) return !bound->unnamed && ent__add_other_of(two, &bound->actor, &bound->recipient);
    if (!bound->unnamed && bound->actor.count == 1 && is_known_burden(tree, at)) return ent__add_other_of(two, &bound->actor, &bound->recipient);
    if (event ? !is_giving(outcome->code) && (bound->unnamed || !is_joint(outcome->code))
              : bound->unnamed || !is_between_two(tree, at, entry))
      return false;
    return ent__add_other_of(two, &bound->actor, &bound->recipient);
  }
  if (is_directed(outcome) && bound->recipient.count) return ent__add_other_of(two, &bound->recipient, &bound->actor);
  if (event && bound->recipient.count && is_giving(outcome->code) && ent__is_passive(tree, at))
    return ent__add_other_of(two, &bound->recipient, &bound->actor); /* "boats were handed over to B" */
  if (bound->unnamed || !is_between_two(tree, at, entry)) return false;
  if (bound->recipient.count) return ent__add_other_of(two, &bound->recipient, &bound->actor);
  for (uint32_t i = 0; i < 2; i++) ent__cast_add(&bound->actor, (ent_participant){.entity = two[i].entity});
  return true;
}

void ent__place_stranger(const ent__tree *tree, ent__cast *cast) {
  const ent_party *two = tree->scene->two;
  if (!two || cast->count != 2) return;
  for (uint32_t i = 0; i < 2; i++) {
    ent_participant *stranger = &cast->items[i], *known = &cast->items[1 - i];
    bool first = ent_slice_eq(known->entity, two[0].entity), second = ent_slice_eq(known->entity, two[1].entity);
    if (!ent_slice_starts(stranger->entity, "PER:") || !(first || second) || !known->name.size) continue;
    stranger->entity = two[first ? 1 : 0].entity;
    stranger->sector = known->sector;
    return;
  }
}

/* What is said to somebody, who in a text on two needs no name: "denied the charge", "apologised". */
static bool is_addressed(ent_slice code) {
  static const char *const roots[] = {"016", "055", "12", NULL};
  return starts_with_any(code, roots);
}

/* "Kenya mediated a ceasefire", in a text on Chad and Mali: who stands between two that are not named has the two before him. */
static void add_mediated(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient) {
  const ent_party *two = tree->scene->text_two;
  for (uint32_t i = 0; i < actor->count; i++)
    for (uint32_t k = 0; two && k < 2; k++)
      if (ent_slice_eq(actor->items[i].entity, two[k].entity)) return;
  for (uint32_t i = 0; two && i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count; k++)
      if (m->kind != ENT_KIND_TOPIC && m->kind != ENT_KIND_PLACE && m->how != ENT_HOW_PLACE && is_beside(tree, (int32_t)m->head, at) &&
          !ent__cast_has(actor, m->parties[k].entity))
        return;
  }
  for (uint32_t k = 0; two && k < 2; k++) ent__cast_add(recipient, (ent_participant){.entity = two[k].entity});
}

void ent__add_other_of_pair(const ent__tree *tree, int32_t at, ent_slice code, const ent__cast *actor, ent__cast *recipient) {
  const ent_scene *scene = tree->scene;
  const ent_party *two = ent__two_at(tree, at);
  if (ent_slice_starts(code, "045") && actor->count && !recipient->count) add_mediated(tree, at, actor, recipient);
  if (!two || recipient->count || !actor->count || names_others(tree, at)) return;
  if (!is_joint(code) && !is_giving(code) && !is_addressed(code)) return;
  for (uint32_t i = 0; i < scene->mention_count; i++)
    if (scene->mentions[i].kind == ENT_KIND_TOPIC && scene->mentions[i].treaty) return; /* one of many parties */
  ent__add_other_of(two, actor, recipient);
}

void ent__add_visited(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient) {
  const ent_party *two = ent__two_at(tree, at);
  if (two && !recipient->count && actor->count == 1 && !names_others(tree, at)) ent__add_other_of(two, actor, recipient);
}
