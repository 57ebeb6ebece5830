/* In: a verb of taking back, whose object is land. Out: the seizure (192) of that land from whom it names, or from the one who is
 * known to have held land of the doer at that time; nothing if nobody is. */
#include "code/events/regain.h"

#include "code/report/report.h"
#include "code/setting/modality.h"
#include "code/sides/standing.h"

static bool is_land(const ent__tree *tree, int32_t at) {
  const ent_mention *m = tree->inside[at] == ENT__NONE ? NULL : &tree->scene->mentions[tree->inside[at]];
  if (m && (m->kind == ENT_KIND_PLACE || m->kind == ENT_KIND_DISPUTED || m->how == ENT_HOW_PLACE)) return true;
  return ent__listed(tree, at, "land_noun");
}

/* "regained |the territory|", "most of |this territory|" */
static bool takes_land(const ent__tree *tree, int32_t verb) {
  ent__found objects = {0};
  ent__objects(tree, verb, &objects);
  for (uint32_t i = 0; i < objects.count; i++) {
    int32_t of = ent__child(tree, objects.at[i], "nmod");
    bool part = ent__listed(tree, objects.at[i], "part_noun");
    if (is_land(tree, objects.at[i]) || (part && of != ENT__NONE && is_land(tree, of))) return true;
  }
  return false;
}

/* "from Iraq" */
static void find_loser(const ent__tree *tree, int32_t verb, ent__cast *out) {
  ent__found from = {0};
  ent_step step = {ENT_STEP_PREP, ENT_SLICE("from")};
  ent__step(tree, verb, &step, &from);
  for (uint32_t i = 0; i < from.count; i++) ent__fill(tree, from.at[i], false, out);
}

static bool is_told(const ent_coder *coder, const ent_token *verb) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind == ENT_EVENT && coder->reports[i].trigger_begin == verb->begin) return true;
  return false;
}

/* Who is told before to have taken or to hold land of the doer, and last. */
static void find_occupier_told(const ent_coder *coder, const ent__cast *owner, ent__cast *out) {
  for (uint32_t i = coder->sentence_first; i-- > 0 && !out->count;) {
    const ent_report *r = &coder->reports[i];
    bool takes = ent_slice_is(r->relation, "OCCUPIES") || ent_slice_is(r->cameo, "192");
    if (!takes || r->modality == ENT_DENIED || r->recipient.count != 1 || r->actor.count != 1 ||
        !ent_slice_eq(r->recipient.items[0].entity, owner->items[0].entity))
      continue;
    ent__cast_add(out, (ent_participant){.entity = r->actor.items[0].entity});
  }
}

static ent_status code_regained(ent_coder *coder, const ent__tree *tree, int32_t at) {
  ent__modality_answer answer = ent__modality_at(tree, at);
  ent__found who = {0};
  ent__cast actor = {0}, loser = {0}, owner = {0};
  ent_report report;
  if (ent__is_infinitive(tree, at)) return ENT_OK; /* "its efforts |to regain| the land" */
  if (answer.drop || answer.modality != ENT_HAPPENED || is_told(coder, &tree->tokens[at]) || !takes_land(tree, at)) return ENT_OK;
  ent__subjects(tree, at, &who);
  for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, &actor);
  if (actor.count != 1 || actor.items[0].entity.size != 3) return ENT_OK;
  ent__report_init(coder, tree, at, &report);
  find_loser(tree, at, &loser);
  owner = actor;
  if (!loser.count) find_occupier_told(coder, &actor, &loser);
  if (!loser.count) ent__add_standing_doer(tree, ENT_SLICE("OCCUPIES"), ent_interval_known(report.date) ? report.date : coder->document->published, &loser, &owner);
  if (loser.count != 1 || ent_slice_eq(loser.items[0].entity, actor.items[0].entity)) return ENT_OK;
  ent__report_code(coder, &report, ENT_SLICE("192"));
  report.kind = ENT_EVENT;
  report.actor = ent__keep_cast(coder, &actor);
  report.recipient = ent__keep_cast(coder, &loser);
  report.modality = ENT_HAPPENED;
  report.confidence = 0.6;
  report.rule = ENT_SLICE("regained");
  return ent__report_add(coder, &report);
}

/* "recaptured", "took |back|" */
static bool takes_back(const ent__tree *tree, int32_t verb) {
  if (ent__listed(tree, verb, "regaining")) return true;
  if (!ent__listed(tree, verb, "getting")) return false;
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_slice_is(tree->tokens[c].lemma, "back") && !ent__nominal(&tree->tokens[c])) return true;
  return false;
}

ent_status ent__code_regained(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  for (int32_t at = 0; st == ENT_OK && at < tree->count; at++)
    if (ent__verbal(&tree->tokens[at]) && takes_back(tree, at)) st = code_regained(coder, tree, at);
  return st;
}
