/* In: a hostile word or act, or praise, without a recipient. Out: the same aimed at whom the
 * sentences before told of: news goes on with one quarrel, and whoever joins it, answers in it
 * or judges a deed of it is said to do so without naming the other again. */
#include "code/sides/target.h"

#include "code/sides/attack.h"

/* Sentences after which a quarrel is no longer taken up without its names; its victim may judge it later. */
enum { REACH = 2, ANSWER_REACH = 6, MAX_UP = 5 };

bool ent__is_hostile(ent_slice code) {
  static const char *const roots[] = {"11", "12", "13", "14", "16"};
  for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++)
    if (ent_slice_starts(code, roots[i])) return true;
  return false;
}

static bool is_verdict(ent_slice code) {
  return ent_slice_starts(code, "11") || ent_slice_starts(code, "12") || ent_slice_is(code, "051");
}

static void keep(ent__cast *out, ent_participants from) {
  for (uint32_t i = 0; i < from.count; i++) ent__cast_add(out, from.items[i]);
}

void ent__remember_target(ent_coder *coder, const ent_report *report) {
  bool deed = ent__is_hostile(report->cameo) || ent_slice_starts(report->cameo, "17");
  if (!deed || !report->actor.count || !report->recipient.count ||
      (report->modality != ENT_HAPPENED && report->modality != ENT_ONGOING))
    return;
  coder->quarrel = (ent__quarrel){.sentence = report->sentence};
  keep(&coder->quarrel.actor, report->actor);
  keep(&coder->quarrel.recipient, report->recipient);
}

static bool is_party(ent_slice id) {
  return id.size == 3 || ent_slice_starts(id, "IGO:") || ent_slice_starts(id, "GRP:");
}

/* Somebody else is named who may be meant, and not the one supposed. */
static bool means_another(const ent__tree *tree, const ent__cast *actor, const ent__cast *supposed) {
  bool another = false;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count; k++) {
      ent_slice id = m->parties[k].entity;
      if (ent__cast_has(supposed, id)) return false;
      another |= is_party(id) && !ent__cast_has(actor, id);
    }
  }
  return another;
}

/* Who threatens or protests may do only that; whoever punishes, does it with something. */
static bool may_stand_alone(const ent__tree *tree, int32_t at, ent_slice code) {
  int32_t object = ent__child(tree, at, "obj");
  if (ent_slice_starts(code, "16")) return object != ENT__NONE && ent__listed(tree, object, "of_quarrel");
  return !ent_slice_starts(code, "11") && !ent_slice_starts(code, "12");
}

/* "the move", "this decision": one told of; "its decision" is the speaker's own. */
static bool is_told_deed(const ent__tree *tree, int32_t at) {
  int32_t det = ent__child(tree, at, "det");
  return ent__listed(tree, at, "told_deed") && det != ENT__NONE &&
         (ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("the")) ||
          ent_slice_is(tree->tokens[det].xpos, "DT")) &&
         !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("a")) &&
         !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("any"));
}

/* "In |a move| condemned by B, A closed ...", "A closed ..., |a step| that B deplored": what the
 * clause tells, so its subject did it. */
static bool fill_doer_here(const ent__tree *tree, int32_t word, ent__binding *bound) {
  ent__found who = {0};
  ent__cast doer = {0};
  int32_t up = word;
  bool beside = ent_deprel_is(&tree->tokens[word], "appos") || ent_deprel_is(&tree->tokens[word], "parataxis") ||
                (ent_deprel_is(&tree->tokens[word], "obl") && ent__has_case(tree, word, ENT_SLICE("in")));
  if (!beside) return false;
  for (int hops = 0; hops < MAX_UP && up != ENT__NONE && (up == word || !ent__verbal(&tree->tokens[up])); hops++)
    up = tree->tokens[up].head;
  if (up == ENT__NONE || !ent__verbal(&tree->tokens[up])) return false;
  ent__subjects(tree, up, &who);
  for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, &doer);
  if (!doer.count || ent__casts_share(&bound->actor, &doer)) return false;
  bound->recipient = doer;
  return true;
}

static bool is_definite(const ent__tree *tree, int32_t at) {
  int32_t det = ent__child(tree, at, "det");
  return det != ENT__NONE && (ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("the")) ||
                              ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("this")) ||
                              ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("these")));
}

/* "condemned the raid", "rejects the claim", "welcomes the step": the deed that the word may stand for. */
static bool may_be_that(const ent__tree *tree, int32_t word, const ent_report *r) {
  if (ent__listed(tree, word, "blow") || ent__listed(tree, word, "told_attack")) return ent__is_attack(r->cameo);
  if (ent__listed(tree, word, "told_words")) return !ent__is_attack(r->cameo);
  return ent__listed(tree, word, "told_deed") || ent__listed(tree, word, "told_agreement");
}

/* Another's judgement of it is not the deed: "A expelled an envoy. B condemned the move. C praised |the step|." */
static bool is_judgement(const ent_report *r) { return ent_slice_starts(r->cameo, "111") || ent_slice_is(r->cameo, "110") || ent_slice_is(r->cameo, "051"); }

/* The sentences told no more than what others thought of it, as far back as this report's. */
static bool only_judged_since(const ent_coder *coder, uint32_t report) {
  for (uint32_t i = coder->count; --i > report;)
    if (coder->reports[i].sentence > coder->reports[report].sentence && coder->reports[i].kind == ENT_EVENT && !is_judgement(&coder->reports[i])) return false;
  return true;
}

/* Of the last deed that the sentence before, in the same paragraph, or this one before the word tells of. */
static bool fill_deed_before(const ent_coder *coder, const ent__tree *tree, int32_t at, ent_slice code, int32_t word, ent__binding *bound) {
  uint32_t number = tree->scene->sentence->number;
  if (!coder->scenes || word == ENT__NONE || !is_definite(tree, word)) return false;
  for (int32_t c = tree->first_child[word]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "nmod") && !ent__has_case(tree, c, ENT_SLICE("as"))) return false; /* "the raid on B": this one */
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    ent__cast other = {0};
    uint32_t apart = number - r->sentence;
    if (apart > REACH + 1 || coder->scenes[r->sentence].sentence->paragraph != coder->paragraph) return false;
    if (is_judgement(r) && !ent__listed(tree, word, "told_words")) continue;
    if (apart > 1 && !only_judged_since(coder, i)) return false;
    /* "the embargo" is no meeting of the two: what both do is blamed as an agreement */
    if (r->reciprocal && !ent_slice_is(code, "051") && !ent__listed(tree, word, "told_agreement")) continue;
    if (r->kind != ENT_EVENT || !r->actor.count || !may_be_that(tree, word, r) || r->modality == ENT_HYPOTHETICAL ||
        (r->sentence == number && r->trigger_begin >= tree->tokens[at].begin))
      continue;
    keep(&other, r->actor);
    if (r->reciprocal) keep(&other, r->recipient);
    if (ent__casts_share(&bound->actor, &other)) continue;
    ent__cast_add_nameless(&bound->recipient, &other);
    return true;
  }
  return false;
}

/* Of the quarrel told before. */
static bool fill_told(const ent_coder *coder, const ent__tree *tree, int32_t at, ent_slice code, int32_t word,
                      ent__binding *bound) {
  const ent__quarrel *q = &coder->quarrel;
  const ent__cast *other;
  uint32_t since = tree->scene->sentence->number - q->sentence;
  bool answers = word != ENT__NONE && is_told_deed(tree, word) && is_verdict(code) && ent__casts_share(&bound->actor, &q->recipient);
  if (!q->actor.count || since > (answers ? ANSWER_REACH : REACH)) return false;
  if (word != ENT__NONE && is_told_deed(tree, word) && is_verdict(code)) other = &q->actor;
  else if (ent_slice_is(code, "051") ||
           !(word == ENT__NONE ? may_stand_alone(tree, at, code) : ent__listed(tree, word, "of_quarrel")))
    return false;
  else other = ent__casts_share(&bound->actor, &q->recipient) ? &q->actor : &q->recipient;
  if (ent__casts_share(&bound->actor, other) || means_another(tree, &bound->actor, other)) return false;
  ent__cast_add_nameless(&bound->recipient, other);
  return true;
}

/* "A fires missiles at B; |B warns of consequences|, |vows to retaliate|, |recalls its ambassador|": whoever was struck turns
 * against who struck him; the flights that he stops may be his own. */
static bool fill_attacker(const ent_coder *coder, const ent__tree *tree, int32_t at, ent_slice code, int32_t word, ent__binding *bound) {
  const ent__attack *last = &coder->attacks[(coder->attack_count + ENT__ATTACKS - 1) % ENT__ATTACKS];
  if (!ent_slice_starts(code, "13") && !ent_slice_starts(code, "161") && !ent_slice_is(code, "114")) return false;
  if (!coder->attack_count || last->sentence < coder->quarrel.sentence || last->paragraph != coder->paragraph || tree->scene->sentence->number - last->sentence > REACH ||
      !ent__casts_share(&bound->actor, &last->recipient) || ent__casts_share(&bound->actor, &last->actor) ||
      means_another(tree, &bound->actor, &last->actor))
    return false;
  if (word == ENT__NONE ? !may_stand_alone(tree, at, code) : !ent__listed(tree, word, "of_quarrel")) return false;
  ent__cast_add_nameless(&bound->recipient, &last->actor);
  return true;
}

/* "suspends its part in the talks, |accusing B| of", "recalls its envoy, |blaming B|": done to whom it is charged with. */
static bool fill_accused(const ent__tree *tree, int32_t at, ent_slice code, ent__binding *bound) {
  ent__found whom = {0};
  ent__cast accused = {0};
  if (!ent_slice_starts(code, "12") && !ent_slice_starts(code, "13") && !ent_slice_starts(code, "16")) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE && !whom.count; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "advcl") && ent_slice_is(tree->tokens[c].xpos, "VBG") && ent__listed(tree, c, "charging")) ent__objects(tree, c, &whom);
  for (uint32_t i = 0; i < whom.count; i++) ent__fill(tree, whom.at[i], false, &accused);
  if (!accused.count || ent__casts_share(&bound->actor, &accused)) return false;
  bound->recipient = accused;
  return true;
}

bool ent__fill_target(const ent_coder *coder, const ent__tree *tree, int32_t at, ent_slice code,
                      ent__binding *bound) {
  int32_t word = bound->addressed;
  if (!(ent__is_hostile(code) || is_verdict(code)) || tree->scene->cameo || bound->no_actor || bound->of_author ||
      !bound->actor.count || bound->recipient.count || !ent__verbal(&tree->tokens[at]))
    return false;
  if (fill_accused(tree, at, code, bound)) return true;
  if (word != ENT__NONE && is_verdict(code) && ent__listed(tree, word, "told_deed") && fill_doer_here(tree, word, bound))
    return true;
  if (is_verdict(code) && fill_deed_before(coder, tree, at, code, word == ENT__NONE ? ent__child(tree, at, "obj") : word, bound))
    return true;
  return fill_attacker(coder, tree, at, code, word, bound) || fill_told(coder, tree, at, code, word, bound);
}
