/* One plan told twice: "agreed to work together" is an agreement and, planned, a
 * cooperation; "refused to meet" a refusal and a meeting denied. In: the sentence's
 * reports. Out: of an act that did not take place and the word of intent, refusal
 * or threat that governs it, by the same actor, the one that says more (CODING 5);
 * of one act or figure told with whom and without, the one with whom. */
#include "code/coder.h"

#include "code/entries/embedded.h"
#include "code/report/report.h"

enum { MAX_UP = 5 };

static bool is_complement(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  return ent_deprel_is(t, "xcomp") || ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "acl") ||
         ent_deprel_is(t, "obj") || ent_deprel_is(t, "nmod") || ent_deprel_is(t, "conj") ||
         ent_deprel_is(t, "obl") || ent_deprel_is(t, "advcl");
}

/* `low` hangs below `high` by complements alone. */
static bool is_governed(const ent__tree *tree, int32_t low, int32_t high) {
  for (int hops = 0; hops < MAX_UP && low != ENT__NONE && is_complement(tree, low); hops++) {
    low = tree->tokens[low].head;
    if (low == high) return true;
  }
  return false;
}

static bool same_actor(const ent_report *a, const ent_report *b) {
  for (uint32_t i = 0; i < a->actor.count; i++)
    for (uint32_t k = 0; k < b->actor.count; k++)
      if (ent_slice_eq(a->actor.items[i].entity, b->actor.items[k].entity)) return true;
  return false;
}

static bool is_root(const ent_report *r, const char *root) {
  return ent_slice_starts(r->cameo, root);
}

/* "Rabat |hosted| the |meeting| of the commission with B": told twice, and once without the other side. */
static bool says_less(const ent_report *one, const ent_report *other) {
  return one->kind == ENT_EVENT && other->kind == ENT_EVENT && one->modality == other->modality && !one->recipient.count &&
         other->recipient.count && one->actor.count == 1 && other->actor.count == 1 && ent_slice_eq(one->cameo, other->cameo) &&
         ent_slice_eq(one->actor.items[0].entity, other->actor.items[0].entity);
}

/* "|Its trade with B| |grew| by 23 percent": told of the two, and of one of them. */
static bool measures_less(const ent_report *one, const ent_report *other) {
  const ent_participants *side = one->actor.count ? &one->actor : &one->recipient;
  if (one->kind != ENT_MEASURE || other->kind != ENT_MEASURE || one->actor.count + one->recipient.count != 1 || !other->actor.count ||
      !other->recipient.count || !ent_slice_eq(one->indicator, other->indicator) || ent_slice_is(one->indicator, "CASUALTIES") || one->value != other->value ||
      !ent_slice_eq(one->unit, other->unit))
    return false;
  return ent__takes_part(other->actor, side->items[0].entity) || ent__takes_part(other->recipient, side->items[0].entity);
}

/* "Signed a |treaty| with B": a treaty of two, and once of one of them. */
static bool joins_less(const ent_report *one, const ent_report *other) {
  if (!ent_slice_is(one->relation, "PARTY_TO") || !ent_slice_is(other->relation, "PARTY_TO") || one->modality != other->modality ||
      one->actor.count >= other->actor.count || !ent_slice_eq(one->topic, other->topic))
    return false;
  for (uint32_t i = 0; i < one->actor.count; i++)
    if (!ent__takes_part(other->actor, one->actor.items[i].entity)) return false;
  return true;
}

static bool is_tie_of_text(ent_slice relation) {
  return ent_slice_is(relation, "PARTY_TO") || ent_slice_is(relation, "JOINT_BODY") || ent_slice_is(relation, "STRATEGIC_PARTNER");
}

/* The noun that a tie was told of: its own word, or what the verb is said of: "a |commission| was established", "the |accord| signed". */
static int32_t noun_of_tie(const ent__tree *tree, const ent_report *tie) {
  int32_t at = ent__token_at(tree, tie->trigger_begin);
  ent__found objects = {0};
  if (at == ENT__NONE || !ent__verbal(&tree->tokens[at])) return at;
  ent__objects(tree, at, &objects);
  if (!objects.count || ent_slice_is(tree->tokens[objects.at[0]].lemma, "effect")) { /* "the |agreement|, signed in May, will take effect", "enters into force" */
    ent__found subjects = {0};
    ent__found_children(tree, at, "nsubj", &subjects);
    if (subjects.count) return ent__antecedent(tree, subjects.at[0]);
  }
  if (objects.count) return ent__antecedent(tree, objects.at[0]);
  return ent__participle_of_noun(&tree->tokens[at]) ? tree->tokens[at].head : ENT__NONE;
}

static bool same_members(const ent_report *a, const ent_report *b) {
  if (a->actor.count + a->recipient.count != b->actor.count + b->recipient.count) return false;
  for (uint32_t i = 0; i < a->actor.count; i++)
    if (!ent__takes_part(b->actor, a->actor.items[i].entity) && !ent__takes_part(b->recipient, a->actor.items[i].entity)) return false;
  for (uint32_t i = 0; i < a->recipient.count; i++)
    if (!ent__takes_part(b->actor, a->recipient.items[i].entity) && !ent__takes_part(b->recipient, a->recipient.items[i].entity)) return false;
  return true;
}

/* "A joint |commission| |established| in 1993", "to |elevate| their ties to a |partnership|": one tie, told at the verb and at the
 * noun. The one that is told of the noun goes, and leaves the other what it is called. */
static bool names_tie_of(const ent__tree *tree, ent_report *verb, const ent_report *noun) {
  int32_t high = ent__token_at(tree, verb->trigger_begin), low = ent__token_at(tree, noun->trigger_begin);
  bool one;
  if (verb->kind != ENT_RELATION || noun->kind != ENT_RELATION || !ent_slice_eq(verb->relation, noun->relation) || !is_tie_of_text(verb->relation) ||
      high == ENT__NONE || low == ENT__NONE || !ent__verbal(&tree->tokens[high]) || verb->modality == ENT_DENIED || noun->modality == ENT_DENIED ||
      !same_members(verb, noun))
    return false;
  if (ent__verbal(&tree->tokens[low])) one = low > high && noun_of_tie(tree, verb) != ENT__NONE && noun_of_tie(tree, verb) == noun_of_tie(tree, noun);
  else one = noun_of_tie(tree, verb) == low || tree->tokens[low].head == high;
  if (one && !verb->topic.size) verb->topic = noun->topic;
  return one;
}

static bool same_sides(const ent_report *a, const ent_report *b) {
  if (a->actor.count != b->actor.count || a->recipient.count != b->recipient.count) return false;
  for (uint32_t i = 0; i < a->actor.count; i++)
    if (!ent_slice_eq(a->actor.items[i].entity, b->actor.items[i].entity)) return false;
  for (uint32_t i = 0; i < a->recipient.count; i++)
    if (!ent_slice_eq(a->recipient.items[i].entity, b->recipient.items[i].entity)) return false;
  return true;
}

/* "A and B |begin negotiations| on", "are |holding talks|": the verb told them, as planned or as happening. */
static bool is_object_of_told(const ent__tree *tree, const ent_report *verb, const ent_report *noun) {
  int32_t high = ent__token_at(tree, verb->trigger_begin), low = ent__token_at(tree, noun->trigger_begin);
  return verb->kind == ENT_EVENT && noun->kind == ENT_EVENT && high != ENT__NONE && low != ENT__NONE && tree->tokens[low].head == high &&
         ent_deprel_is(&tree->tokens[low], "obj") && !ent__verbal(&tree->tokens[low]) && verb->cameo.size && ent_slice_eq(verb->cameo, noun->cameo) &&
         same_sides(verb, noun);
}

/* "A |received| a delegation |led| by B's minister": a visit told from both sides (CODING 8). */
static bool mirrors(const ent_report *host, const ent_report *guest) {
  return host->actor.count == 1 && guest->actor.count == 1 && host->recipient.count == 1 && guest->recipient.count == 1 &&
         ent_slice_eq(host->cameo, ENT_SLICE("043")) && ent_slice_eq(guest->cameo, ENT_SLICE("042")) &&
         ent_slice_eq(host->actor.items[0].entity, guest->recipient.items[0].entity) &&
         ent_slice_eq(host->recipient.items[0].entity, guest->actor.items[0].entity);
}

/* "|Has not ratified| the |convention|": no party to it, whoever is named beside it. */
static bool is_denied_by(const ent_report *verb, const ent_report *noun) {
  return verb->kind == ENT_RELATION && noun->kind == ENT_RELATION && verb->modality == ENT_DENIED && noun->modality == ENT_ONGOING &&
         ent_slice_eq(verb->relation, noun->relation) && same_sides(verb, noun);
}

/* "|Broke off| the |talks| with B", "|lifted| its |sanctions| on B": what is ended is no deed of its own (CODING 5). */
static bool is_ended_by(const ent__tree *tree, const ent_report *verb, const ent_report *noun) {
  int32_t high = ent__token_at(tree, verb->trigger_begin), low = ent__token_at(tree, noun->trigger_begin);
  bool ends = (is_root(verb, "16") && is_root(noun, "04")) || (is_root(verb, "08") && is_root(noun, "163"));
  if (!ends || verb->kind != ENT_EVENT || noun->kind != ENT_EVENT || high == ENT__NONE || low == ENT__NONE || ent__verbal(&tree->tokens[low])) return false;
  return tree->tokens[low].head == high && (ent_deprel_is(&tree->tokens[low], "obj") || ent_deprel_is(&tree->tokens[low], "nsubj:pass")) &&
         same_actor(verb, noun);
}

/* "The land that it |occupies|", "|occupied| by B": the state of things, not the act that brought it about (CODING 9). */
static bool is_state_of_things(const ent__tree *tree, const ent_report *lasting, const ent_report *act) {
  int32_t at = ent__token_at(tree, act->trigger_begin);
  return ent_slice_is(lasting->relation, "OCCUPIES") && lasting->modality == ENT_ONGOING && act->kind == ENT_EVENT && is_root(act, "192") &&
         lasting->trigger_begin == act->trigger_begin && at != ENT__NONE && !act->date_text.size && ent_slice_is(tree->tokens[at].lemma, "occupy") &&
         !ent_slice_is(tree->tokens[at].xpos, "VBD");
}

/* The one of the two that goes; NULL: both stay. */
static ent_report *lesser(const ent__tree *tree, ent_report *outer, ent_report *inner) {
  int32_t high = ent__token_at(tree, outer->trigger_begin), low = ent__token_at(tree, inner->trigger_begin);
  bool happened = inner->modality == ENT_HAPPENED || inner->modality == ENT_ONGOING;
  if (is_denied_by(outer, inner) && low != ENT__NONE && high != ENT__NONE && is_governed(tree, low, high)) return inner;
  if (mirrors(outer, inner) && low != ENT__NONE && high != ENT__NONE && is_governed(tree, low, high)) return inner;
  if (is_ended_by(tree, outer, inner) || is_state_of_things(tree, outer, inner)) return inner;
  if (names_tie_of(tree, outer, inner)) return inner;
  if (says_less(inner, outer) || measures_less(inner, outer) || joins_less(inner, outer) || is_object_of_told(tree, outer, inner)) return inner;
  if (outer->kind != ENT_EVENT || inner->kind != ENT_EVENT || happened || high == low ||
      high == ENT__NONE || low == ENT__NONE || !is_governed(tree, low, high) ||
      !same_actor(outer, inner))
    return NULL;
  if (ent_deprel_is(&tree->tokens[low], "xcomp") && tree->tokens[low].head == high && ent_slice_eq(outer->cameo, inner->cameo) && same_sides(outer, inner))
    return inner; /* "they |tried| to |destabilise| us": one charge */
  if (is_root(outer, "03") && is_root(inner, "03"))
    return inner->cameo.size > outer->cameo.size ? outer : inner;
  if (is_root(outer, "03") && (is_root(inner, "04") || is_root(inner, "05"))) return inner;
  return is_root(outer, "12") || is_root(outer, "13") ? inner : NULL;
}

static bool drop_one(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    for (uint32_t k = coder->sentence_first; k < coder->count; k++) {
      ent_report *gone = i == k ? NULL : lesser(tree, &coder->reports[i], &coder->reports[k]);
      if (!gone) continue;
      memmove(gone, gone + 1, (size_t)(&coder->reports[--coder->count] - gone) * sizeof *gone);
      return true;
    }
  return false;
}

void ent__drop_embedded(ent_coder *coder, const ent__tree *tree) {
  while (drop_one(coder, tree)) continue;
}
