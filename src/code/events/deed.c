/* In: the reports of a sentence. Out: the deeds told inside them that no entry reached: what a
 * charge is about, who by name was killed or arrested, whose dead a ministry counts. */
#include "code/events/deed.h"

#include "code/offices/office.h"
#include "code/report/leaf.h"
#include "code/report/report.h"
#include "code/setting/attach.h"
#include "code/setting/modality.h"
#include "code/sides/attack.h"

static bool is_charge(const ent__tree *tree, int32_t at) {
  static const char *const verbs[] = {"blame", "accuse", "suspect", "fault"};
  for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
    if (ent_slice_is(tree->tokens[at].lemma, verbs[i])) return true;
  return false;
}

static bool is_told(const ent_coder *coder, const ent_token *word) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (ent__is_attack(coder->reports[i].cameo) && coder->reports[i].trigger_begin == word->begin) return true;
  return false;
}

static void take_out(ent__cast *cast, ent_participants gone) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < cast->count; i++) {
    bool out = false;
    for (uint32_t k = 0; k < gone.count; k++) out |= ent_slice_eq(cast->items[i].entity, gone.items[k].entity);
    if (!out) cast->items[kept++] = cast->items[i];
  }
  cast->count = kept;
}

/* Whom the blow fell on: "on A", "against A", a place; else whoever complains of it. */
static ent_participants struck_by(ent_coder *coder, const ent__tree *tree, int32_t blow, const ent_report *charge) {
  static const char *const cases[] = {"on", "against", "of", "in", "at", "near"};
  ent__cast cast = {0};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0] && !cast.count; i++) {
    for (int32_t c = tree->first_child[blow]; c != ENT__NONE && !cast.count; c = tree->next_sibling[c])
      if (ent__has_case(tree, c, ent_slice_of(cases[i]))) ent__fill(tree, c, true, &cast);
    take_out(&cast, charge->recipient);
  }
  ent__territories_to_states(tree, &cast);
  return cast.count ? ent__keep_cast(coder, &cast) : charge->actor;
}

static ent_status add_deed(ent_coder *coder, const ent__tree *tree, int32_t blow, const ent_report *charge) {
  ent_report deed;
  if (!ent__listed(tree, blow, "blow") || is_told(coder, &tree->tokens[blow])) return ENT_OK;
  ent__report_init(coder, tree, blow, &deed);
  deed.kind = ENT_EVENT;
  deed.actor = charge->recipient;
  deed.recipient = struck_by(coder, tree, blow, charge);
  deed.speaker = charge->actor;
  deed.modality = ENT_HAPPENED;
  deed.rule = ENT_SLICE("charged");
  deed.confidence = 0.6;
  ent__report_code(coder, &deed, ent__leaf_of(tree, blow, ENT_SLICE("190")));
  return ent__report_add(coder, &deed);
}

ent_status ent__code_charged_deeds(ent_coder *coder, const ent__tree *tree) {
  uint32_t told = coder->count;
  for (uint32_t i = coder->sentence_first; i < told; i++) {
    ent_report charge = coder->reports[i]; /* adding may move the array */
    int32_t at = ent__token_at(tree, charge.trigger_begin);
    if (!ent_slice_starts(charge.cameo, "112") || charge.modality != ENT_HAPPENED || !charge.actor.count ||
        !charge.recipient.count || at == ENT__NONE || !is_charge(tree, at))
      continue;
    for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
      ent_status st;
      if (!ent__has_case(tree, c, ENT_SLICE("for")) && !ent__has_case(tree, c, ENT_SLICE("of"))) continue;
      st = add_deed(coder, tree, c, &charge);
      for (int32_t d = tree->first_child[c]; st == ENT_OK && d != ENT__NONE; d = tree->next_sibling[d])
        if (ent_deprel_is(&tree->tokens[d], "conj")) st = add_deed(coder, tree, d, &charge);
      if (st != ENT_OK) return st;
    }
  }
  return ENT_OK;
}

/* ---- what is answered ------------------------------------------------------------------------ */

static bool is_answer(const ent__tree *tree, int32_t at) {
  static const char *const nouns[] = {"retaliation", "response", "reprisal", "revenge", "reply", "retribution"};
  for (size_t i = 0; i < sizeof nouns / sizeof nouns[0]; i++)
    if (ent_slice_is(tree->tokens[at].lemma, nouns[i])) return ent__has_case(tree, at, ENT_SLICE("in")) || ent__has_case(tree, at, ENT_SLICE("as"));
  return false;
}

/* "fires missiles at B |in retaliation for the strikes|": B's own, on the one who answers. */
static ent_status add_answered(ent_coder *coder, const ent__tree *tree, int32_t answer, const ent_report *blow) {
  for (int32_t c = tree->first_child[answer]; c != ENT__NONE; c = tree->next_sibling[c]) {
    ent_report before;
    ent__cast whose = {0};
    bool for_it = ent__has_case(tree, c, ENT_SLICE("for")) || ent__has_case(tree, c, ENT_SLICE("to"));
    if (!for_it || !ent__listed(tree, c, "blow") || ent__child(tree, c, "nmod") != ENT__NONE || is_told(coder, &tree->tokens[c])) continue;
    ent__fill(tree, c, true, &whose);
    if (whose.count) continue; /* "for an attack on C" */
    ent__report_init(coder, tree, c, &before);
    before.kind = ENT_EVENT;
    before.actor = blow->recipient;
    before.recipient = blow->actor;
    before.modality = ENT_HAPPENED;
    before.rule = ENT_SLICE("answered");
    before.confidence = 0.6;
    ent__report_code(coder, &before, ent__leaf_of(tree, c, ENT_SLICE("190")));
    return ent__report_add(coder, &before);
  }
  return ENT_OK;
}

ent_status ent__code_answered_deeds(ent_coder *coder, const ent__tree *tree) {
  uint32_t told = coder->count;
  ent_status st = ENT_OK;
  for (int32_t at = 0; st == ENT_OK && at < tree->count; at++) {
    if (!is_answer(tree, at)) continue;
    for (uint32_t i = coder->sentence_first; i < told; i++) {
      ent_report blow = coder->reports[i]; /* adding may move the array */
      int32_t word = ent__token_at(tree, blow.trigger_begin);
      if (blow.kind != ENT_EVENT || !ent__is_attack(blow.cameo) || !blow.actor.count || !blow.recipient.count || word == ENT__NONE ||
          !(ent__below(tree, at, word) || ent__below(tree, at, ent__clause(tree, word))))
        continue;
      st = add_answered(coder, tree, at, &blow);
      break;
    }
  }
  return st;
}

/* ---- named victims -------------------------------------------------------------------------- */

/* The person with a full name whom the mention at this word is; empty if it is none. */
static ent_participant person_at(ent_coder *coder, const ent__tree *tree, int32_t at) {
  int32_t k = tree->inside[at];
  const ent_mention *m = k == ENT__NONE ? NULL : &tree->scene->mentions[k];
  bool bare = true;
  ent_slice id;
  if (!m || m->party_count != 1 || (m->kind != ENT_KIND_PERSON && m->how != ENT_HOW_OFFICE)) return (ent_participant){0};
  id = ent__bearer_id(coder, tree, m, &bare);
  if (!id.size) id = m->parties[0].person;
  if (bare && m->last == m->first) return (ent_participant){0}; /* "Putin" stands for his state */
  return (ent_participant){.entity = id, .sector = m->parties[0].sector, .name = m->name, .begin = m->begin, .end = m->end};
}

static bool harms_person(ent_slice code) {
  return ent_slice_starts(code, "173") || ent_slice_starts(code, "174") || ent_slice_starts(code, "18");
}

/* What a killing is told with by the same sentence: whose blow it was. */
static const ent_report *blow_told(const ent_coder *coder, int32_t begin) {
  const ent_report *best = NULL;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    bool own = best && best->trigger_begin == (uint32_t)begin;
    if (r->kind == ENT_EVENT && ent__is_attack(r->cameo) && r->actor.count && r->modality == ENT_HAPPENED && !own &&
        (!best || r->trigger_begin == (uint32_t)begin))
      best = r;
  }
  return best;
}

/* Whose commander or minister he is, as the sentence says. */
static void add_employers(const ent_coder *coder, ent__cast *persons) {
  uint32_t count = persons->count;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (!ent_slice_is(r->relation, "HOLDS_OFFICE") || r->actor.count != 1 || !r->recipient.count) continue;
    for (uint32_t k = 0; k < count; k++)
      if (ent_slice_eq(r->actor.items[0].entity, persons->items[k].entity) &&
          !ent__cast_has(persons, r->recipient.items[0].entity))
        ent__cast_add(persons, (ent_participant){.entity = r->recipient.items[0].entity});
  }
}

static ent_participants with_persons(ent_coder *coder, const ent__cast *persons, ent_participants rest) {
  ent__cast all = *persons;
  add_employers(coder, &all);
  for (uint32_t i = 0; i < rest.count; i++)
    if (!ent__cast_has(&all, rest.items[i].entity)) ent__cast_add(&all, rest.items[i]);
  return ent__keep_cast(coder, &all);
}

static void persons_harmed(ent_coder *coder, const ent__tree *tree, int32_t verb, ent__cast *out) {
  ent__found victims = {0};
  ent__objects(tree, verb, &victims);
  if (!victims.count && ent__listed(tree, verb, "killing_verb")) ent__subjects(tree, verb, &victims); /* "X died in" */
  for (uint32_t i = 0; i < victims.count; i++) {
    ent_participant one = person_at(coder, tree, victims.at[i]);
    if (one.entity.size && ent_slice_starts(one.entity, "PER:") && !ent__cast_has(out, one.entity)) ent__cast_add(out, one);
  }
}

static ent_status name_victims(ent_coder *coder, const ent__tree *tree, int32_t verb, const ent__cast *persons) {
  const ent_token *word = &tree->tokens[verb];
  const ent_report *blow;
  ent_report killing;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    if (r->trigger_begin != word->begin || !harms_person(r->cameo)) continue;
    r->recipient = with_persons(coder, persons, r->recipient);
    ent__report_set_id(r);
    return ENT_OK;
  }
  blow = ent__listed(tree, verb, "killing_verb") ? blow_told(coder, (int32_t)word->begin) : NULL;
  if (!blow) return ENT_OK;
  killing = *blow;
  killing.recipient = with_persons(coder, persons, killing.recipient);
  ent__report_code(coder, &killing, ENT_SLICE("186"));
  if (blow->trigger_begin == word->begin) {
    coder->reports[blow - coder->reports] = killing;
    ent__report_set_id(&coder->reports[blow - coder->reports]);
    return ENT_OK;
  }
  killing.trigger = word->form;
  killing.trigger_begin = word->begin;
  killing.trigger_end = word->end;
  killing.rule = ENT_SLICE("named victim");
  killing.confidence = 0.6;
  return ent__report_add(coder, &killing);
}

/* Asked first: what modality and grammar cost is for the few words that tell of harm. */
static bool tells_of_harm(const ent_coder *coder, const ent__tree *tree, int32_t at) {
  if (ent__listed(tree, at, "killing_verb")) return true;
  for (uint32_t i = coder->sentence_first; ent__verbal(&tree->tokens[at]) && i < coder->count; i++)
    if (coder->reports[i].trigger_begin == tree->tokens[at].begin && harms_person(coder->reports[i].cameo)) return true;
  return false;
}

ent_status ent__code_named_victims(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  for (int32_t at = 0; st == ENT_OK && at < tree->count; at++) {
    ent__cast persons;
    if (!tells_of_harm(coder, tree, at)) continue;
    ent__cast_clear(&persons);
    persons_harmed(coder, tree, at, &persons);
    if (persons.count && ent__modality_at(tree, at).modality == ENT_HAPPENED) st = name_victims(coder, tree, at, &persons);
  }
  return st;
}

/* ---- whose dead ------------------------------------------------------------------------------ */

/* "the Gaza |Health| Ministry", "|hospital| officials", "|civil| defence": who counts the dead counts its own. */
static bool counts_its_dead(const ent__tree *tree, const ent_participant *speaker) {
  static const char *const words[] = {"health", "hospital", "hospitals", "civil", "rescue", "emergency", "medical", "medics"};
  for (int32_t i = 0; i < tree->count; i++)
    for (size_t k = 0; k < sizeof words / sizeof words[0]; k++)
      if (tree->tokens[i].begin >= speaker->begin && tree->tokens[i].end <= speaker->end &&
          ent_slice_eq_nocase(tree->tokens[i].form, ent_slice_of(words[k])))
        return true;
  return false;
}

void ent__give_counted_victims(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    bool hurts = ent_slice_is(r->indicator, "CASUALTIES") || (r->kind == ENT_EVENT && ent_slice_starts(r->cameo, "19"));
    ent__cast cast = {0};
    if (!hurts || r->recipient.count || r->speaker.count != 1 || !r->actor.count ||
        ent_slice_eq(r->actor.items[0].entity, r->speaker.items[0].entity) || !counts_its_dead(tree, &r->speaker.items[0]))
      continue;
    ent__cast_add(&cast, (ent_participant){.entity = r->speaker.items[0].entity});
    ent__territories_to_states(tree, &cast);
    r->recipient = ent__keep_cast(coder, &cast);
    ent__report_set_id(r);
  }
}

/* ---- whose blow ------------------------------------------------------------------------------- */

/* Forces, or an armed group. */
static bool is_armed(const ent_participant *p) {
  return ent_slice_is(p->sector, "MIL") || ent_slice_starts(p->entity, "GRP:");
}

static bool suffers(const ent_report *r, ent_slice entity) {
  for (uint32_t i = 0; i < r->recipient.count; i++)
    if (ent_slice_eq(r->recipient.items[i].entity, entity)) return true;
  return !r->recipient.count;
}

void ent__name_own_blows(ent_coder *coder, const ent__tree *tree) {
  for (int32_t i = 0; i < tree->count; i++)
    if (ent__listed(tree, i, "of_doer_unknown")) return;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    bool blow = ent_slice_is(r->indicator, "CASUALTIES") || (r->kind == ENT_EVENT && ent_slice_starts(r->cameo, "19"));
    if (!blow || r->actor.count || r->speaker.count != 1 || !is_armed(&r->speaker.items[0]) ||
        suffers(r, r->speaker.items[0].entity) || r->modality == ENT_DENIED)
      continue;
    r->actor = r->speaker;
    ent__report_set_id(r);
  }
}

/* ---- told twice ------------------------------------------------------------------------------- */

static bool shares(ent_participants a, ent_participants b) {
  for (uint32_t i = 0; i < a.count; i++)
    for (uint32_t k = 0; k < b.count; k++)
      if (ent_slice_eq(a.items[i].entity, b.items[k].entity)) return true;
  return false;
}

/* The attack by whose harm another report of the sentence is told. */
static bool is_harm_of_told(const ent_coder *coder, const ent__tree *tree, uint32_t index) {
  const ent_report *harm = &coder->reports[index];
  int32_t at = ent__token_at(tree, harm->trigger_begin);
  if (at == ENT__NONE || !ent_slice_is(tree->tokens[at].xpos, "VBG") || !ent_deprel_is(&tree->tokens[at], "advcl") ||
      !(ent__listed(tree, at, "killing_verb") || ent__listed(tree, at, "wounding_verb")) || harm->kind != ENT_EVENT ||
      !ent_slice_starts(harm->cameo, "19"))
    return false;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *blow = &coder->reports[i];
    if (i != index && blow->kind == ENT_EVENT && ent_slice_starts(blow->cameo, "19") && shares(blow->actor, harm->actor) &&
        shares(blow->recipient, harm->recipient))
      return true;
  }
  return false;
}

void ent__drop_harms(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count;)
    if (is_harm_of_told(coder, tree, i)) {
      memmove(&coder->reports[i], &coder->reports[i + 1], (coder->count - i - 1) * sizeof coder->reports[0]);
      coder->count--;
    } else {
      i++;
    }
}

void ent__name_chargers(ent_coder *coder, const ent__tree *tree) {
  if (!ent__any_listed(tree, "charging")) return;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    int32_t at = ent__token_at(tree, r->trigger_begin);
    ent__cast who = {0};
    if (r->kind != ENT_EVENT || r->speaker.count || at == ENT__NONE || !ent__charger_of(tree, at, &who)) continue;
    if (!r->actor.count || ent__cast_has(&who, r->actor.items[0].entity)) continue; /* the charge itself */
    r->speaker = ent__keep_cast(coder, &who);
  }
}

/* "Its war |on| B", "|A's| war", "A's offensive": somebody makes it, or somebody is its victim, by the phrase. */
static bool has_side(const ent__tree *tree, int32_t war) {
  static const char *const ways[] = {"on", "against", "by"};
  if (ent__child(tree, war, "nmod:poss") != ENT__NONE) return true;
  for (int32_t c = tree->first_child[war]; c != ENT__NONE; c = tree->next_sibling[c]) {
    if (ent_deprel_is(&tree->tokens[c], "amod") && tree->inside[c] != ENT__NONE) return true; /* "the Ethiopian war" */
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
      if (ent__has_case(tree, c, ent_slice_of(ways[i]))) return true;
  }
  return false;
}

static bool is_implied(ent_participants side) { return side.count == 1 && side.items[0].end == 0; }

/* "Some 80,000 people were killed in the war": whose dead they were is told no more than whose war it was. */
static void share_toll(ent_coder *coder, const ent_report *war) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    if (ent_slice_is(r->indicator, "CASUALTIES") && is_implied(r->actor) && is_implied(r->recipient) &&
        ent_slice_eq(r->actor.items[0].entity, war->actor.items[0].entity) && ent_slice_eq(r->recipient.items[0].entity, war->recipient.items[0].entity))
      r->reciprocal = true;
  }
}

void ent__share_wars(ent_coder *coder, const ent__tree *tree) {
  if (!ent__any_listed(tree, "war_noun")) return;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    bool told_again = ent_slice_is(r->rule, "row") || ent_slice_starts(r->rule, "extractor/");
    int32_t at = told_again && ent_slice_is(r->cameo, "190") && !r->reciprocal ? ent__token_at(tree, r->trigger_begin) : ENT__NONE;
    if (at == ENT__NONE || r->actor.count != 1 || r->recipient.count != 1 || !ent__listed(tree, at, "war_noun") || has_side(tree, at)) continue;
    share_toll(coder, r);
    r->reciprocal = true;
  }
}
