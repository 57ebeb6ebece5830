/* In: the reports of a sentence, the contacts among them, the quarrel told before. Out: the same; a demand, an appeal, an offer, thanks or an
 * apology without a recipient is addressed to whom its actor meets, calls or summons for it, or to who has wronged him. */
#include "code/sides/addressed.h"

#include "code/report/report.h"

enum { REACH = 2 }; /* sentences */

static bool is_demand(const ent_report *r) { return ent_slice_starts(r->cameo, "02") || ent_slice_starts(r->cameo, "10"); }

/* Said to somebody. An offer to mediate is to others than the host. */
static bool is_said_to_one(const ent_report *r) {
  return is_demand(r) || ent_slice_is(r->cameo, "055") || ent_slice_is(r->cameo, "051") || (ent_slice_starts(r->cameo, "033"));
}

/* Where one speaks with another: a meeting, a visit, a call, an envoy called in. */
static bool is_contact(const ent_report *r) {
  static const char *const codes[] = {"040", "041", "042", "043", "110", "114"};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
    if (ent_slice_is(r->cameo, codes[i])) return r->kind == ENT_EVENT && r->actor.count && r->recipient.count;
  return false;
}

static bool sides_meet(ent_participants a, ent_participants b) {
  for (uint32_t i = 0; i < a.count; i++)
    if (ent__takes_part(b, a.items[i].entity)) return true;
  return false;
}

/* "telephoned B |to demand| it", "visited B |and asked| for it", "wrote to B, |urging| restraint": the verb of the contact; ENT__NONE. */
static int32_t done_at(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  bool purpose = ent_deprel_is(t, "advcl") || ent_deprel_is(t, "xcomp"), next = ent_deprel_is(t, "conj");
  if (t->head == ENT__NONE || t->head > at || !ent__verbal(t) || !ent__verbal(&tree->tokens[t->head]) || !(purpose || next)) return ENT__NONE;
  if (next && ent__child(tree, at, "nsubj") != ENT__NONE) return ENT__NONE;
  if (purpose && ent__child(tree, at, "mark") == ENT__NONE && !ent_slice_is(t->xpos, "VBG")) return ENT__NONE;
  return t->head;
}

/* The other side of the contact, as seen by the actor. */
static bool other_side(const ent_report *contact, const ent_report *r, ent__cast *out) {
  bool acts = sides_meet(r->actor, contact->actor), suffers = sides_meet(r->actor, contact->recipient);
  ent_participants other = acts ? contact->recipient : contact->actor;
  if (acts == suffers) return false;
  for (uint32_t i = 0; i < other.count; i++) ent__cast_add(out, other.items[i]);
  return out->count > 0;
}

static bool met_for_it(const ent_coder *coder, const ent__tree *tree, const ent_report *r, int32_t at, ent__cast *out) {
  int32_t verb = done_at(tree, at);
  for (uint32_t i = coder->sentence_first; verb != ENT__NONE && i < coder->count; i++) {
    const ent_report *contact = &coder->reports[i];
    if (contact->trigger_begin == tree->tokens[verb].begin && is_contact(contact)) return other_side(contact, r, out);
  }
  return false;
}

/* Nobody but the actor and the one supposed is named. */
static bool names_no_other(const ent__tree *tree, const ent_report *r, ent_participants supposed) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count; k++)
      if (!ent__takes_part(r->actor, m->parties[k].entity) && !ent__takes_part(supposed, m->parties[k].entity)) return false;
  }
  return true;
}

static ent_participants as_side(const ent__cast *cast) { return (ent_participants){cast->items, cast->count}; }

/* The wronged asks who wronged him; who wronged another apologises to him. */
static bool told_before(const ent_coder *coder, const ent__tree *tree, const ent_report *r, ent__cast *out) {
  const ent__quarrel *q = &coder->quarrel;
  const ent__cast *to = ent_slice_is(r->cameo, "055") ? &q->recipient : &q->actor;
  const ent__cast *by = to == &q->actor ? &q->recipient : &q->actor;
  if (!q->actor.count || r->sentence == q->sentence || r->sentence - q->sentence > REACH || !(is_demand(r) || to == &q->recipient)) return false;
  if (!sides_meet(r->actor, as_side(by)) || sides_meet(r->actor, as_side(to)) || !names_no_other(tree, r, as_side(to))) return false;
  ent__cast_add_nameless(out, to);
  return out->count > 0;
}

void ent__name_addressed(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    ent__cast to = {0};
    int32_t at;
    if (r->kind != ENT_EVENT || !r->actor.count || r->recipient.count || r->reciprocal || !is_said_to_one(r)) continue;
    at = ent__token_at(tree, r->trigger_begin);
    if (at == ENT__NONE || (!met_for_it(coder, tree, r, at, &to) && !told_before(coder, tree, r, &to))) continue;
    r->recipient = ent__keep_cast(coder, &to);
    ent__report_set_id(r);
  }
}
