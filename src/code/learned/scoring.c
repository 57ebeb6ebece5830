/* In: a sentence after the rules have coded it. Out: the confidence of each
 * report, from the scorer instead of the rule's own guess; the type between two
 * entities where that was asked. What is likely wrong is dropped. */
#include <math.h>
#include <stdio.h>

#include "code/coder.h"
#include "code/learned/pair.h"
#include "code/learned/scoring.h"
#include "code/learned/supply.h"
#include "code/report/report.h"
#include "code/setting/modality.h"

static bool takes_part(const ent_mention *m) {
  return m->party_count && m->kind != ENT_KIND_TOPIC;
}

static bool is_named(const ent_mention *m, ent_slice entity) {
  for (uint32_t i = 0; i < m->party_count; i++)
    if (ent_slice_eq(m->parties[i].entity, entity)) return true;
  return false;
}

static bool shares_party(const ent_mention *a, const ent_mention *b) {
  for (uint32_t i = 0; i < a->party_count; i++)
    if (is_named(b, a->parties[i].entity)) return true;
  return false;
}

static const ent_report *first_report(const ent_coder *coder) {
  return coder->count > coder->sentence_first ? coder->reports + coder->sentence_first : NULL;
}

/* ---- pairs --------------------------------------------------------------------------------- */

static void watch_pair(const ent_coder *coder, const ent__tree *tree, const ent_mention *a,
                       const ent_mention *r) {
  const ent_score_watch *w = coder->watch;
  ent__pair pair;
  if (!ent__pair_init(&pair, tree, a, r)) return;
  w->pair(w->user, tree->scene, a, r);
  ent__pair_features(tree, &pair, first_report(coder), coder->count - coder->sentence_first,
                     w->feature, w->user);
  w->done(w->user);
}

static void watch_pairs(const ent_coder *coder, const ent__tree *tree) {
  const ent_scene *scene = tree->scene;
  for (uint32_t i = 0; i < scene->mention_count; i++)
    for (uint32_t k = 0; k < scene->mention_count; k++) {
      const ent_mention *a = &scene->mentions[i], *r = &scene->mentions[k];
      if (i != k && takes_part(a) && takes_part(r) && !shares_party(a, r) &&
          a->how != ENT_HOW_PLACE)
        watch_pair(coder, tree, a, r);
    }
}

/* ---- the type between two entities ----------------------------------------------------------- */

/* A pair counts by its way; one of whom nobody is named, only where there is no pair. */
static void answer(ent_coder *coder, const ent__tree *tree, const ent_mention *a,
                   const ent_mention *r) {
  ent__question *q = &coder->question;
  ent__pair pair;
  ent_score_sum sum;
  uint32_t best, way;
  if (!ent__pair_init(&pair, tree, a, r)) return;
  way = a && r ? pair.up_count + pair.down_count : 4 * ENT__PATH_MAX;
  if (way >= q->way) return;
  q->way = way;
  if (coder->watch && coder->watch->pair) watch_pair(coder, tree, a, r);
  if (!coder->scorer) return;
  ent_score_begin(&sum, coder->scorer, ENT_SCORE_TYPE);
  ent__pair_features(tree, &pair, first_report(coder), coder->count - coder->sentence_first,
                     ent_score_add, &sum);
  ent_score_end(&sum);
  best = ent_score_least_wrong(&sum);
  q->type = ent_score_class(coder->scorer, ENT_SCORE_TYPE, best);
  q->probability = (double)sum.z[best];
}

static void answer_question(ent_coder *coder, const ent__tree *tree) {
  const ent_scene *scene = tree->scene;
  const ent__question *q = &coder->question;
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *a = &scene->mentions[i];
    bool is_actor = is_named(a, q->actor);
    if (is_actor || is_named(a, q->recipient))
      answer(coder, tree, is_actor ? a : NULL, is_actor ? NULL : a);
    for (uint32_t k = 0; is_actor && k < scene->mention_count; k++)
      if (k != i && is_named(&scene->mentions[k], q->recipient))
        answer(coder, tree, a, &scene->mentions[k]);
  }
}

/* ---- confidence ------------------------------------------------------------------------------ */

typedef struct teller {
  ent__feature_fn *take;
  void *user;
} teller;

static void tell(const teller *t, const char *name, ent_slice a, ent_slice b) {
  t->take(t->user, name, a, b);
}

static void tell_number(const teller *t, const char *name, uint32_t value, uint32_t most) {
  char text[12];
  int n = snprintf(text, sizeof text, "%u", value < most ? value : most);
  tell(t, name, (ent_slice){text, (size_t)n}, ENT_EMPTY);
}

static int32_t token_at(const ent__tree *tree, uint32_t begin) {
  for (int32_t i = 0; i < tree->count; i++)
    if (tree->tokens[i].end > begin) return i;
  return tree->count - 1;
}

static uint32_t rough(int32_t distance) {
  uint32_t d = (uint32_t)(distance < 0 ? -distance : distance), bits = 0;
  while (d) d >>= 1, bits++;
  return bits;
}

static void tell_cast(const teller *t, const ent__tree *tree, const char *side,
                      ent_participants cast, int32_t trigger) {
  char name[16];
  snprintf(name, sizeof name, "%s#", side);
  tell_number(t, name, cast.count, 3);
  if (!cast.count) return;
  const ent_participant *first = &cast.items[0];
  const char *how = "implied";
  for (uint32_t i = 0; i < tree->scene->mention_count && first->end; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->begin == first->begin && m->end == first->end) how = ent_how_name(m->how);
  }
  tell(t, side, ent_slice_of(how), ENT_EMPTY);
  snprintf(name, sizeof name, "%ss", side);
  tell(t, name, first->sector, ENT_EMPTY);
  snprintf(name, sizeof name, "%se", side);
  tell(t, name, ent__root_of(first->entity, 4), ENT_EMPTY);
  snprintf(name, sizeof name, "%sd", side);
  if (first->end) tell_number(t, name, rough(token_at(tree, first->begin) - trigger), 6);
}

/* No rule made it: whoever did says how sure he is. */
static bool has_its_own(const ent_report *report) { return ent__is_supplied(report) || ent__is_extracted(report); }

static uint32_t told_by_rules(const ent_coder *coder) {
  uint32_t count = 0;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) count += !has_its_own(&coder->reports[i]);
  return count;
}

static void tell_report(const ent_coder *coder, const ent__tree *tree, const ent_report *r,
                        ent__feature_fn *take, void *user) {
  teller t = {take, user};
  int32_t at = token_at(tree, r->trigger_begin);
  const ent_token *word = &tree->tokens[at];
  ent_slice kind = ent_slice_of(ent_report_kind_name(r->kind)), rule = r->rule;
  ent_slice code = r->kind == ENT_EVENT      ? ent__root_of(r->cameo, 2)
                   : r->kind == ENT_RELATION ? r->relation
                                             : r->indicator;
  ent_slice modality = ent_slice_of(ent_modality_name(r->modality));
  tell(&t, "kind", kind, ENT_EMPTY);
  tell(&t, "code", code, ENT_EMPTY);
  tell(&t, "leaf", r->cameo, ENT_EMPTY);
  tell(&t, "rule", rule, ENT_EMPTY);
  tell(&t, "lemma", ent_slice_cut(&rule, '/'), kind);
  tell(&t, "mod", modality, kind);
  tell(&t, "codemod", code, modality);
  tell(&t, "tag", word->xpos, kind);
  tell(&t, "rel", word->deprel, ENT_EMPTY);
  tell(&t, "both", r->reciprocal ? ENT_SLICE("yes") : ENT_SLICE("no"), kind);
  tell(&t, "basis", ent_slice_of(ent_basis_name(r->date_basis)), kind);
  tell(&t, "speaker", r->speaker.count ? ENT_SLICE("yes") : ENT_SLICE("no"), kind);
  tell(&t, "quoted", word->flags & ENT_TOKEN_QUOTED ? ENT_SLICE("yes") : ENT_SLICE("no"), kind);
  tell_number(&t, "weight", (uint32_t)(r->confidence * 20), 20);
  tell_number(&t, "length", rough(tree->count), 8);
  tell_number(&t, "beside", told_by_rules(coder), 6);
  tell_cast(&t, tree, "a", r->actor, at);
  tell_cast(&t, tree, "r", r->recipient, at);
}

static bool told_denial_by(const ent_coder *coder, ent_participants who) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *said = &coder->reports[i];
    for (uint32_t k = 0; k < who.count && said->actor.count && ent_slice_is(said->cameo, "016"); k++)
      if (ent_slice_eq(said->actor.items[0].entity, who.items[k].entity)) return true;
  }
  return false;
}

/* "Cambodia denied that China has a base there", "calls the treaty null and void": what one of those concerned says that is not. */
static bool relation_rejected(const ent_coder *coder, const ent_report *r) {
  static const char *const words[] = {" null", " void", " invalid", " not binding", " no longer valid"};
  for (size_t i = 0; ent_slice_is(r->relation, "OPPOSES_ON") && r->topic.size && i < sizeof words / sizeof *words; i++)
    if (ent_slice_find(r->text, ent_slice_of(words[i]), 0) != SIZE_MAX) return true;
  return r->modality == ENT_DENIED && (told_denial_by(coder, r->actor) || told_denial_by(coder, r->recipient));
}

/* "China claims the Senkaku Islands", "recognised Abkhazia", "flights have not resumed": too rare in what the scorer learned from to be known to it,
 * and there is no other way to say it. */
static bool rare_but_plain(const ent_report *r) {
  if (ent_slice_is(r->relation, "CLAIMS"))
    return r->modality == ENT_ONGOING && ent_slice_starts(r->rule, "claim.v/") && r->recipient.count == 1 &&
           ent_slice_starts(r->recipient.items[0].entity, "PLACE:");
  if (ent_slice_is(r->relation, "RECOGNISES") || ent_slice_is(r->relation, "NOT_RECOGNISES"))
    return r->modality == ENT_ONGOING && (ent_slice_starts(r->rule, "recognise.v/") || ent_slice_starts(r->rule, "recognize.v/")) &&
           r->actor.count == 1 && r->actor.items[0].entity.size == 3 && ent_slice_starts(r->recipient.items[0].entity, "PLACE:");
  return ent_slice_is(r->relation, "FLIGHTS") && r->modality == ENT_DENIED;
}

static bool denies_of_itself(const ent_coder *coder, const ent_report *r) {
  /* "no contract has been signed": of two, and of what it was to be on */
  if (ent_slice_is(r->relation, "PARTY_TO"))
    return r->modality == ENT_DENIED && r->actor.count > 1 && r->topic.size && ent_slice_find(r->text, ENT_SLICE(" no "), 0) != SIZE_MAX;
  if (r->kind == ENT_RELATION) return rare_but_plain(r) || relation_rejected(coder, r);
  if (r->kind != ENT_EVENT || !r->actor.count) return false;
  if (ent_slice_is(r->cameo, "016")) return r->modality != ENT_DENIED; /* "we cannot deny that much remains to be done" */
  if (r->modality != ENT_DENIED) return false;
  /* "It did not.": nothing else is said by the sentence */
  if (ent_slice_is(r->rule, "so") && ent_slice_cmp(r->cameo, ENT_SLICE("15")) > 0) return true;
  for (uint32_t i = 0; i < r->speaker.count && ent_slice_cmp(r->cameo, ENT_SLICE("15")) > 0; i++)
    if (ent_slice_eq(r->speaker.items[i].entity, r->actor.items[0].entity)) return true;
  return told_denial_by(coder, r->actor);
}

/* What is more than twice as likely wrong as right misleads more than it tells. Who denies a deed of his own is
 * heard whatever it is: without "Khartoum denied the accusation" the accusation would stand undisputed. */
static void drop_unsure(ent_coder *coder) {
  uint32_t kept = coder->sentence_first, n = 0;
  bool *keep = ENT_ARENA_NEW(coder->arena, bool, coder->count - coder->sentence_first + 1);
  if (!keep) return;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    bool denies = r->confidence < ENT_LEAST_SURE && denies_of_itself(coder, r);
    keep[n++] = denies || r->confidence >= ENT_LEAST_SURE;
    if (denies && r->kind == ENT_RELATION && r->modality != ENT_DENIED) r->confidence = ENT_LEAST_SURE; /* known better than the scorer knows it */
  }
  for (uint32_t i = 0; i < n; i++)
    if (keep[i]) coder->reports[kept++] = coder->reports[coder->sentence_first + i];
  coder->count = kept;
}

static void score_reports(ent_coder *coder, const ent__tree *tree) {
  const ent_score_watch *w = coder->watch;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    ent_score_sum sum;
    if (w && w->report) {
      w->report(w->user, r);
      tell_report(coder, tree, r, w->feature, w->user);
      w->done(w->user);
    }
    if (!coder->scorer || has_its_own(r)) continue;
    ent_score_begin(&sum, coder->scorer, ENT_SCORE_RIGHT);
    tell_report(coder, tree, r, ent_score_add, &sum);
    ent_score_end(&sum);
    r->confidence = round((double)sum.z[1] * 100) / 100;
  }
  if (coder->scorer && !coder->keep_unsure && !w) drop_unsure(coder);
}

bool ent_modality_of(ent_modality *out, ent_arena *arena, const ent_scene *scene,
                     const ent_lexicon *lexicon, uint32_t token) {
  ent__tree tree;
  ent__modality_answer answer;
  if (ent__tree_init(&tree, arena, scene, lexicon) != ENT_OK) return false;
  answer = ent__modality_at(&tree, (int32_t)token);
  *out = answer.modality;
  return !answer.drop;
}

void ent__score_sentence(ent_coder *coder, const ent__tree *tree) {
  bool asked = coder->question.actor.size || coder->question.recipient.size;
  score_reports(coder, tree);
  if (asked) answer_question(coder, tree);
  else if (coder->watch && coder->watch->pair) watch_pairs(coder, tree);
}
