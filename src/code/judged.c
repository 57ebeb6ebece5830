/* In: the reports of a sentence. Out: the same; praise and blame of a deed that the text told just before are of its doer,
 * and so is the demand of whom it hurt. */
#include "code/judged.h"

static bool judges(const ent_report *r) {
  return r->kind == ENT_EVENT && r->actor.count && !r->recipient.count &&
         (ent_slice_starts(r->cameo, "11") || ent_slice_starts(r->cameo, "12") || ent_slice_is(r->cameo, "051"));
}

/* The noun that is judged: "denounced |the step|", "|the step| was denounced", "a |step| (that was) condemned by A"; ENT__NONE. */
static int32_t judged_noun(const ent__tree *tree, int32_t verb) {
  const ent_token *t = &tree->tokens[verb];
  ent__found objects = {0};
  if (!ent__verbal(t)) return ENT__NONE;
  ent__objects(tree, verb, &objects);
  for (uint32_t i = 0; i < objects.count; i++) {
    int32_t noun = ent__antecedent(tree, objects.at[i]);
    if (ent__listed(tree, noun, "judged_deed")) return noun;
  }
  if (ent_deprel_is(t, "acl") && t->head != ENT__NONE && ent__listed(tree, t->head, "judged_deed")) return t->head;
  return ENT__NONE;
}

/* "A expelled B's envoy, and C condemned |it|": the pronoun that means the deed; ENT__NONE. */
static int32_t judged_pronoun(const ent__tree *tree, int32_t verb) {
  ent__found objects = {0};
  if (!ent__verbal(&tree->tokens[verb]) || ent__is_passive(tree, verb) || ent__child(tree, verb, "xcomp") != ENT__NONE) return ENT__NONE;
  ent__objects(tree, verb, &objects);
  for (uint32_t i = 0; i < objects.count; i++) {
    ent_slice form = tree->tokens[objects.at[i]].form;
    if (objects.at[i] > verb && (ent_slice_is(form, "it") || ent_slice_is(form, "this") || ent_slice_is(form, "that"))) return objects.at[i];
  }
  return ENT__NONE;
}

/* Points back: "the step", "this move"; or is a second name of what was told: "..., a step that". */
static bool points_back(const ent__tree *tree, int32_t noun, bool *far) {
  int32_t det = ent__child(tree, noun, "det");
  if (ent__child(tree, noun, "nmod:poss") != ENT__NONE || tree->inside[noun] != ENT__NONE) return false;
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "nmod")) return false; /* "the decision of the court" */
  if (det == ENT__NONE) return false;
  *far = !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("a")) && !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("an"));
  return true;
}

/* A deed that somebody else did. */
static bool may_be_judged(const ent_report *deed, const ent_report *by) {
  if (deed->kind != ENT_EVENT || !deed->actor.count || (deed->modality != ENT_HAPPENED && deed->modality != ENT_ONGOING && deed->modality != ENT_PLANNED))
    return false;
  if (ent_slice_starts(deed->cameo, "11") || ent_slice_is(deed->cameo, "051")) return false; /* another's judgement */
  for (uint32_t i = 0; i < deed->actor.count; i++)
    if (ent__takes_part(by->actor, deed->actor.items[i].entity)) return false;
  return true;
}

/* The last deed told before this byte by the sentence, or, if `far`, by the one before. */
static const ent_report *deed_before(const ent_coder *coder, const ent_report *by, uint32_t end, bool far) {
  const ent_report *best = NULL;
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (r->sentence + (far ? 1 : 0) < by->sentence) break;
    if (r == by || r->trigger_begin >= end || !may_be_judged(r, by)) continue;
    if (!best || r->trigger_begin > best->trigger_begin) best = r;
  }
  return best;
}

/* "Condemned |the invasion|", which the sentence itself tells to be somebody's; NULL. */
static const ent_report *deed_at_object(const ent_coder *coder, const ent__tree *tree, const ent_report *by, int32_t verb) {
  ent__found objects = {0};
  if (!ent__verbal(&tree->tokens[verb]) || !ent_slice_starts(by->cameo, "11")) return NULL;
  ent__objects(tree, verb, &objects);
  for (uint32_t k = 0; k < objects.count; k++)
    for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
      const ent_report *r = &coder->reports[i];
      if (r->trigger_begin == tree->tokens[objects.at[k]].begin && ent_slice_cmp(r->cameo, ENT_SLICE("15")) >= 0 && may_be_judged(r, by)) return r;
    }
  return NULL;
}

/* "and Kabul |demanded an apology|": a demand to nobody. */
static bool asks_redress(const ent__tree *tree, const ent_report *r) {
  int32_t verb = ent__token_at(tree, r->trigger_begin), object = verb == ENT__NONE ? ENT__NONE : ent__child(tree, verb, "obj");
  return r->kind == ENT_EVENT && ent_slice_starts(r->cameo, "10") && r->actor.count && !r->recipient.count && object != ENT__NONE &&
         ent__listed(tree, object, "redress");
}

/* The deed, told earlier in the sentence, that was done to whoever demands redress. */
static const ent_report *deed_suffered(const ent_coder *coder, const ent_report *by) {
  const ent_report *best = NULL;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (r->trigger_begin < by->trigger_begin && may_be_judged(r, by) && ent__takes_part(r->recipient, by->actor.items[0].entity) &&
        (!best || r->trigger_begin > best->trigger_begin))
      best = r;
  }
  return best;
}

void ent__name_judged(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    int32_t verb = judges(r) ? ent__token_at(tree, r->trigger_begin) : ENT__NONE;
    int32_t noun = verb == ENT__NONE ? ENT__NONE : judged_noun(tree, verb);
    int32_t pronoun = verb == ENT__NONE || noun != ENT__NONE ? ENT__NONE : judged_pronoun(tree, verb);
    bool far = false;
    const ent_report *deed = NULL;
    if (pronoun != ENT__NONE) deed = deed_before(coder, r, tree->tokens[verb].begin, false);
    else if (asks_redress(tree, r)) deed = deed_suffered(coder, r);
    else if (noun != ENT__NONE && points_back(tree, noun, &far)) deed = deed_before(coder, r, tree->tokens[noun].begin, far);
    if (!deed && verb != ENT__NONE) deed = deed_at_object(coder, tree, r, verb);
    if (deed) r->recipient = deed->actor;
  }
}
