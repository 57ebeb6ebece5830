/* In: an entry that lacks a side, in a sentence that names no third state, of a text on two
 * (ent_scene.two). Out: the side, if what the entry tells is done between states
 * and the sentence names no organisation, group or people that could be meant. */
#include "code/bilateral.h"

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

/* Somebody is named who is no state. */
static bool names_others(const ent_scene *scene) {
  for (uint32_t i = 0; i < scene->mention_count; i++)
    for (uint32_t k = 0; k < scene->mentions[i].party_count; k++)
      if (scene->mentions[i].kind != ENT_KIND_TOPIC && scene->mentions[i].parties[k].entity.size != 3) return true;
  return false;
}

/* The other of the two, if the cast is one of them. */
static bool add_other(const ent_scene *scene, const ent__cast *one, ent__cast *out) {
  for (uint32_t i = 0; i < one->count; i++)
    if (!ent_slice_eq(one->items[i].entity, one->items[0].entity)) return false;
  for (uint32_t i = 0; one->count && i < 2; i++)
    if (ent_slice_eq(one->items[0].entity, scene->two[i].entity)) {
      ent__cast_add(out, (ent_participant){.entity = scene->two[1 - i].entity});
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
  return outcome->kind == ENT_OUT_MEASURE;
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
  const ent_scene *scene = tree->scene;
  const ent_outcome *outcome = &entry->outcomes[0];
  bool event = outcome->kind == ENT_OUT_EVENT;
  if (!scene->two || bound->doer_unnamed || names_others(scene)) return false;
  if (bound->actor.count && bound->recipient.count) return false;
  if (bound->actor.count) {
    if (!bound->unnamed && bound->actor.count == 1 && is_known_burden(tree, at)) return add_other(scene, &bound->actor, &bound->recipient);
    if (event ? !is_giving(outcome->code) && (bound->unnamed || !is_joint(outcome->code))
              : bound->unnamed || !is_between_two(tree, at, entry))
      return false;
    return add_other(scene, &bound->actor, &bound->recipient);
  }
  if (event && bound->recipient.count && is_giving(outcome->code) && ent__is_passive(tree, at))
    return add_other(scene, &bound->recipient, &bound->actor); /* "boats were handed over to B" */
  if (bound->unnamed || !is_between_two(tree, at, entry)) return false;
  if (bound->recipient.count) return add_other(scene, &bound->recipient, &bound->actor);
  for (uint32_t i = 0; i < 2; i++) ent__cast_add(&bound->actor, (ent_participant){.entity = scene->two[i].entity});
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

void ent__add_other_of_pair(const ent__tree *tree, ent_slice code, const ent__cast *actor, ent__cast *recipient) {
  const ent_scene *scene = tree->scene;
  if (!scene->two || recipient->count || !actor->count || names_others(scene)) return;
  if (!is_joint(code) && !is_giving(code) && !is_addressed(code)) return;
  for (uint32_t i = 0; i < scene->mention_count; i++)
    if (scene->mentions[i].kind == ENT_KIND_TOPIC && scene->mentions[i].treaty) return; /* one of many parties */
  add_other(scene, actor, recipient);
}

void ent__add_visited(const ent__tree *tree, const ent__cast *actor, ent__cast *recipient) {
  if (tree->scene->two && !recipient->count && actor->count == 1 && !names_others(tree->scene)) add_other(tree->scene, actor, recipient);
}
