/* In: the reports of a sentence. Out: the same; praise and blame of a deed that the text told just before are of its doer,
 * and so is the demand of whom it hurt. */
#include "code/sides/judged.h"

#include "code/report/report.h"
#include "code/sides/attack.h"

enum { NEAR = 1, FAR = 3 }; /* sentences back in which what is judged was told; an attack may be judged after others have spoken of it */

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

/* "The raid" is an attack told, "the move" may be anything that was done. */
static bool may_be_called(const ent__tree *tree, int32_t noun, const ent_report *deed) {
  return noun == ENT__NONE || !ent__listed(tree, noun, "blow") || ent__is_fight(deed->cameo);
}

/* The last deed that may be called so and was told before this byte by the sentence, or by as many before it. */
static const ent_report *deed_before(const ent_coder *coder, const ent__tree *tree, const ent_report *by, uint32_t end, int32_t noun, uint32_t reach) {
  const ent_report *best = NULL;
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (r->sentence + reach < by->sentence) break;
    if (r == by || r->trigger_begin >= end || !may_be_judged(r, by) || !may_be_called(tree, noun, r)) continue;
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

/* "Beijing |applauded|.": nothing is said of what. */
static bool judges_alone(const ent__tree *tree, int32_t verb) {
  static const char *const said[] = {"obj", "obl", "ccomp", "xcomp", "parataxis", "nsubj:pass"};
  if (!ent__verbal(&tree->tokens[verb]) || ent_slice_is(tree->tokens[verb].xpos, "VBG")) return false;
  for (size_t i = 0; i < sizeof said / sizeof said[0]; i++)
    if (ent__child(tree, verb, said[i]) != ENT__NONE) return false;
  return ent__listed(tree, verb, "judging_alone");
}

/* The deed that a judgement at this verb is of; NULL. */
static const ent_report *deed_judged(const ent_coder *coder, const ent__tree *tree, const ent_report *r, int32_t verb) {
  int32_t noun = judged_noun(tree, verb);
  uint32_t begin = tree->tokens[verb].begin;
  bool far = false;
  if (noun != ENT__NONE)
    return points_back(tree, noun, &far) ? deed_before(coder, tree, r, tree->tokens[noun].begin, noun, !far ? 0 : ent__listed(tree, noun, "blow") ? FAR : NEAR) : NULL;
  return judged_pronoun(tree, verb) != ENT__NONE || judges_alone(tree, verb) ? deed_before(coder, tree, r, begin, ENT__NONE, NEAR) : NULL;
}

/* What two do together is the deed of both. */
static ent_participants doers_of(ent_coder *coder, const ent_report *deed, const ent_report *by) {
  ent__cast all = {0};
  if (!deed->reciprocal || !ent_slice_is(by->cameo, "051")) return deed->actor;
  for (uint32_t i = 0; i < deed->actor.count; i++) ent__cast_add(&all, deed->actor.items[i]);
  for (uint32_t i = 0; i < deed->recipient.count; i++)
    if (!ent__takes_part(by->actor, deed->recipient.items[i].entity)) ent__cast_add(&all, deed->recipient.items[i]);
  return ent__keep_cast(coder, &all);
}

void ent__name_judged(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    int32_t verb = judges(r) ? ent__token_at(tree, r->trigger_begin) : ENT__NONE;
    const ent_report *deed = verb != ENT__NONE ? deed_judged(coder, tree, r, verb) : NULL;
    if (!deed && asks_redress(tree, r)) deed = deed_suffered(coder, r);
    if (!deed && verb != ENT__NONE) deed = deed_at_object(coder, tree, r, verb);
    if (!deed) continue;
    r->recipient = doers_of(coder, deed, r);
    ent__report_set_id(r);
  }
}
