/* In: the reports of a sentence, with its dead and wounded. Out: the attack that hurt them, if
 * no entry told it; or its doer, if an entry told it without. */
#include "code/events/deadly.h"

#include <math.h>

#include "code/report/leaf.h"
#include "code/report/report.h"
#include "code/sides/attack.h"

static bool can_attack(const ent_participant *p) {
  return p->entity.size == 3 || ent_slice_starts(p->entity, "GRP:") ||
         (ent_slice_starts(p->entity, "IGO:") && ent_slice_is(p->sector, "MIL"));
}

static bool is_toll(const ent_report *r) {
  return r->kind == ENT_MEASURE && ent_slice_is(r->indicator, "CASUALTIES") && r->modality == ENT_HAPPENED &&
         !ent_slice_is(r->unit, "captured") && r->actor.count && r->recipient.count && can_attack(&r->actor.items[0]);
}

static bool share(ent_participants a, ent_participants b) {
  for (uint32_t i = 0; i < a.count; i++)
    for (uint32_t k = 0; k < b.count; k++)
      if (ent_slice_eq(a.items[i].entity, b.items[k].entity)) return true;
  return false;
}

static ent_status add_attack(ent_coder *coder, const ent__tree *tree, int32_t at, const ent_report *toll) {
  /* who takes hostages has not yet killed them */
  ent_slice code = ent_slice_is(toll->unit, "hostages") ? ENT_SLICE("181") : ent__leaf_of(tree, at, ENT_SLICE("190"));
  ent_report report = *toll;
  report.indicator = report.unit = report.comparator = report.text_value = ENT_EMPTY;
  report.value = report.value_to = NAN;
  ent__report_code(coder, &report, code);
  report.rule = ENT_SLICE("deadly");
  report.confidence = 0.6;
  ent__remember_attack(coder, &report, tree->tokens[at].lemma);
  return ent__report_add(coder, &report);
}

ent_status ent__code_attack_of_dead(ent_coder *coder, const ent__tree *tree) {
  uint32_t told = coder->count;
  for (uint32_t i = coder->sentence_first; i < told; i++) {
    ent_report toll = coder->reports[i];
    bool known = !is_toll(&toll);
    int32_t at = ent__token_at(tree, toll.trigger_begin);
    ent_status st;
    for (uint32_t k = coder->sentence_first; k < coder->count && !known; k++) {
      ent_report *r = &coder->reports[k];
      if (r->kind != ENT_EVENT || !ent__is_attack(r->cameo)) continue;
      known = share(r->actor, toll.actor) || share(r->recipient, toll.actor);
      if (known || r->actor.count || !share(r->recipient, toll.recipient)) continue;
      r->actor = toll.actor;
      ent__report_set_id(r);
      known = true;
    }
    if (known || at == ENT__NONE) continue;
    st = add_attack(coder, tree, at, &toll);
    if (st != ENT_OK) return st;
  }
  return ENT_OK;
}
