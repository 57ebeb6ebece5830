/* In: an attack in the making. Out: the same with who claimed or is blamed for it, who
 * was hurt, where it struck, and the side that was told with an attack before. */
#include "code/sides/attack.h"

#include "code/setting/attach.h"
#include "code/sides/foe.h"
#include "code/sides/standing.h"

enum { PASSIVE_REACH = 2, REACH = 4 }; /* sentences after which who fights whom is forgotten */

/* Violence strikes a place, and the state whose place it is (CODING 4). */
bool ent__is_attack(ent_slice code) {
  return ent_slice_starts(code, "18") || ent_slice_starts(code, "19") ||
         ent_slice_starts(code, "20");
}

bool ent__is_fight(ent_slice code) {
  return ent_slice_starts(code, "18") ||
         (ent_slice_starts(code, "19") && !ent_slice_starts(code, "191") &&
          !ent_slice_starts(code, "192"));
}

void ent__add_struck_state(const ent__tree *tree, int32_t at, const ent__cast *actor,
                           ent__cast *recipient) {
  const ent_mention *place = ent__place_of(tree, at);
  ent_slice state;
  if (recipient->count || !actor->count || !place) return;
  state = ent__state_of_place(tree, place);
  if (state.size && !ent__cast_has(actor, state)) ent__cast_add(recipient, (ent_participant){.entity = state});
}

/* Whom a verb of killing or wounding at this word has for object. */
static void hurt_by(const ent__tree *tree, int32_t verb, const ent__cast *actor, ent__cast *out) {
  ent__found hurt = {0};
  ent__cast found = {0};
  if (verb == ENT__NONE || !(ent__listed(tree, verb, "killing_verb") || ent__listed(tree, verb, "wounding_verb"))) return;
  ent__objects(tree, verb, &hurt);
  for (uint32_t i = 0; i < hurt.count; i++) ent__fill(tree, hurt.at[i], false, &found);
  for (uint32_t i = 0; i < found.count; i++)
    if (!ent__is_side_in(tree, &found.items[i], actor)) ent__cast_add(out, found.items[i]);
}

void ent__add_victims(const ent__tree *tree, int32_t at, const ent__cast *actor,
                      ent__cast *recipient) {
  int32_t clause = ent__clause(tree, at);
  ent__cast victims = {.named = recipient->named};
  for (uint32_t i = 0; i < recipient->count; i++)
    if (recipient->items[i].entity.size != 3) return; /* aimed at somebody, not a place */
  hurt_by(tree, clause, actor, &victims);
  for (int32_t c = tree->first_child[clause]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "advcl") || ent_deprel_is(&tree->tokens[c], "conj"))
      hurt_by(tree, c, actor, &victims);
  if (ent_deprel_is(&tree->tokens[clause], "advcl")) hurt_by(tree, tree->tokens[clause].head, actor, &victims);
  if (!victims.count || ent__casts_share(&victims, recipient)) return;
  for (uint32_t i = 0; i < recipient->count; i++)
    if (actor->count) ent__cast_add(&victims, recipient->items[i]);
  *recipient = victims;
}

static void to_states(const ent__tree *tree, bool polities, ent__cast *cast) {
  const ent_scene *scene = tree->scene;
  ent__cast states = {.place = cast->place, .named = cast->named};
  for (uint32_t i = 0; i < cast->count; i++) {
    ent_participant one = cast->items[i];
    for (uint32_t m = 0; m < scene->mention_count && one.entity.size != 3; m++)
      if (scene->mentions[m].territory_of.size && scene->mentions[m].party_count == 1 && (polities || !scene->mentions[m].polity) &&
          ent_slice_eq(scene->mentions[m].parties[0].entity, one.entity))
        one.entity = scene->mentions[m].territory_of;
    ent__cast_add(&states, one);
  }
  *cast = states;
}

void ent__territories_to_states(const ent__tree *tree, ent__cast *cast) { to_states(tree, true, cast); }

/* "Invaded the |Falkland Islands|": whose land it was is struck beside it (CODING 9). */
void ent__add_sovereigns(const ent__tree *tree, const ent__cast *actor, ent__cast *cast) {
  const ent_scene *scene = tree->scene;
  for (uint32_t i = 0, told = cast->count; i < told; i++)
    for (uint32_t m = 0; m < scene->mention_count && cast->items[i].entity.size == 3; m++) {
      const ent_mention *of = &scene->mentions[m];
      if (of->party_count != 1 || of->territory_of.size != 3 || !ent_slice_eq(of->parties[0].entity, cast->items[i].entity) ||
          ent_slice_eq(of->territory_of, cast->items[i].entity) || ent__cast_has(actor, of->territory_of) || ent__cast_has(cast, of->territory_of))
        continue;
      ent__cast_add(cast, (ent_participant){.entity = of->territory_of});
    }
}

void ent__lands_to_states(const ent__tree *tree, ent__cast *cast) { to_states(tree, false, cast); }

/* "claimed the attack", "claimed responsibility", "took credit for it", "an ambush blamed on B", "attributed the raid to B", "blames B for the raid",
 * "B is suspected of it": whoever did it by that. `deed`: the word after this preposition is the deed, and not the object. */
static void who_did(const ent__tree *tree, int32_t verb, ent__found *who, ent_slice *deed) {
  static const char *const blaming[][2] = {{"blame", "on"}, {"attribute", "to"}, {"ascribe", "to"}, {"pin", "on"}};
  static const char *const charging[][2] = {{"blame", "for"}, {"suspect", "of"}, {"accuse", "of"}};
  ent_slice lemma = tree->tokens[verb].lemma;
  if (ent_slice_is(lemma, "claim") || ent_slice_is(lemma, "take")) ent__subjects(tree, verb, who);
  for (size_t i = 0; i < sizeof blaming / sizeof blaming[0]; i++)
    if (ent_slice_is(lemma, blaming[i][0])) {
      ent_step on = {ENT_STEP_PREP, ent_slice_of(blaming[i][1])};
      ent__step(tree, verb, &on, who);
    }
  for (size_t i = 0; i < sizeof charging / sizeof charging[0] && !who->count; i++)
    if (ent_slice_is(lemma, charging[i][0])) {
      ent__objects(tree, verb, who);
      *deed = ent_slice_of(charging[i][1]);
    }
}

/* What a verb of claiming or blaming is about is an act of violence, or the answer for one. */
static bool is_deed(const ent__tree *tree, int32_t verb, int32_t what) {
  static const char *const answers[] = {"responsibility", "credit"};
  for (size_t i = 0; i < sizeof answers / sizeof answers[0]; i++)
    if (ent_slice_is(tree->tokens[what].lemma, answers[i])) return true;
  return !ent_slice_is(tree->tokens[verb].lemma, "take") && ent__listed(tree, what, "hostile_act");
}

void ent__add_claimant(const ent__tree *tree, const ent__cast *other, ent__cast *cast) {
  for (int32_t at = 0; at < tree->count && !cast->count; at++) {
    ent__found who = {0}, what = {0};
    ent__cast found = {0};
    ent_slice deed = ENT_EMPTY;
    if (!ent__verbal(&tree->tokens[at])) continue;
    who_did(tree, at, &who, &deed);
    if (!who.count) continue;
    if (deed.size) ent__step(tree, at, &(ent_step){ENT_STEP_PREP, deed}, &what);
    else ent__objects(tree, at, &what);
    if (!what.count || !is_deed(tree, at, what.at[0])) continue;
    for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, &found);
    for (uint32_t i = 0; i < found.count; i++)
      if (!ent__is_side_in(tree, &found.items[i], other)) ent__cast_add(cast, found.items[i]);
  }
}

void ent__remember_attack(ent_coder *coder, const ent_report *report, ent_slice word) {
  ent__attack *a = &coder->attacks[coder->attack_count % ENT__ATTACKS];
  bool violent = ent__is_fight(report->cameo) || ent_slice_starts(report->cameo, "20");
  if (!violent || !report->actor.count || !report->recipient.count ||
      report->modality == ENT_DENIED || report->modality == ENT_HYPOTHETICAL)
    return;
  *a = (ent__attack){.sentence = report->sentence, .paragraph = coder->paragraph, .word = word};
  for (uint32_t i = 0; i < report->actor.count; i++) ent__cast_add(&a->actor, report->actor.items[i]);
  for (uint32_t i = 0; i < report->recipient.count; i++)
    ent__cast_add(&a->recipient, report->recipient.items[i]);
  coder->attack_count++;
}

/* "an |Israeli| airstrike": whose it is stands with the word. */
static bool is_owned(const ent__tree *tree, int32_t at, const ent__cast *actor) {
  for (int32_t k = at; k >= 0 && k > at - 4; k--) {
    const ent_mention *m = tree->inside[k] == ENT__NONE ? NULL : &tree->scene->mentions[tree->inside[k]];
    for (uint32_t p = 0; m && p < m->party_count; p++)
      if (ent__cast_has(actor, m->parties[p].entity)) return true;
    if (k < at && tree->tokens[k].upos != ENT_UPOS_NOUN && tree->tokens[k].upos != ENT_UPOS_PROPN &&
        tree->tokens[k].upos != ENT_UPOS_ADJ && !ent_slice_is(tree->tokens[k].xpos, "VBN"))
      return false;
  }
  return false;
}

/* "Near A, one strike destroyed a bridge. Near B, two strikes hit a depot.": blows listed under
 * the attack that announced them, told with the same word. */
static bool fill_listed(const ent_coder *coder, const ent__tree *tree, int32_t at, ent__binding *bound) {
  const ent__attack *last = &coder->attacks[(coder->attack_count - 1) % ENT__ATTACKS];
  int32_t verb = tree->tokens[at].head;
  if (!coder->attack_count || !ent__listed(tree, at, "blow") ||
      !ent_slice_eq(tree->tokens[at].lemma, last->word) || tree->scene->sentence->number - last->sentence > 2 ||
      ent__child(tree, at, "nummod") == ENT__NONE || !ent_deprel_is(&tree->tokens[at], "nsubj") || verb == ENT__NONE ||
      !ent__verbal(&tree->tokens[verb]))
    return false;
  ent__cast_add_nameless(&bound->actor, &last->actor);
  ent__cast_add_nameless(&bound->recipient, &last->recipient);
  return true;
}

/* "An Israeli airstrike destroys a house outside the zone in the Gaza Strip": the place may hang
 * on anything that follows. */
static bool fill_struck(const ent__tree *tree, int32_t at, ent__binding *bound) {
  const ent_scene *scene = tree->scene;
  if (tree->tokens[at].upos != ENT_UPOS_NOUN || !ent__listed(tree, at, "blow") ||
      !is_owned(tree, at, &bound->actor))
    return false;
  ent__add_struck_state(tree, at, &bound->actor, &bound->recipient);
  for (uint32_t i = 0; i < scene->mention_count && !bound->recipient.count; i++) {
    const ent_mention *m = &scene->mentions[i];
    ent_slice state = m->first > (uint32_t)at && ent__is_located(tree, m) ? ent__state_of_place(tree, m) : ENT_EMPTY;
    if (state.size && !ent__cast_has(&bound->actor, state))
      ent__cast_add(&bound->recipient, (ent_participant){.entity = state});
  }
  bound->recipient.place = true;
  return bound->recipient.count > 0;
}

/* The sentence names a state that is neither the actor nor one of the text's two. */
static bool names_third_state(const ent__tree *tree, const ent__cast *actor) {
  const ent_document *d = tree->scene->document;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count; k++)
      if (m->parties[k].entity.size == 3 && !ent__cast_has(actor, m->parties[k].entity) &&
          !ent_slice_eq(m->parties[k].entity, d->partner) && !ent_slice_eq(m->parties[k].entity, d->side))
        return true;
  }
  return false;
}

/* "A's brutal war" in a text on one other state is against that one. */
static bool fights_partner(const ent__tree *tree, int32_t at, ent__binding *bound) {
  const ent_document *d = tree->scene->document;
  if (ent__verbal(&tree->tokens[at]) || !bound->actor.count || bound->unnamed || !d->partner.size ||
      ent__cast_has(&bound->actor, d->partner) || ent__cast_has(&bound->actor, d->side) ||
      names_third_state(tree, &bound->actor))
    return false;
  ent__cast_add(&bound->recipient, (ent_participant){.entity = d->partner});
  return true;
}

/* A time long before the text's own; any time, where that is not known. */
static bool tells_of_past(const ent_scene *scene) {
  ent_day now = scene->document->published.from;
  for (uint32_t i = 0; i < scene->time_count; i++)
    if (scene->times[i].when.to != ENT_DAY_NONE && (now == ENT_DAY_NONE || scene->times[i].when.to < now - 366)) return true;
  return false;
}

/* Another than the one given is named with the word: "Russian aggression in |Syria|". */
static bool names_another(const ent__tree *tree, int32_t at, const ent__cast *given) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->kind == ENT_KIND_TOPIC || !m->party_count || !ent__below(tree, (int32_t)m->head, at)) continue;
    for (uint32_t k = 0; k < m->party_count; k++)
      if (!ent__cast_has(given, m->parties[k].entity)) return true;
  }
  return false;
}

/* "the |war|", "this |conflict|" and nothing else of it. */
static bool fill_war_told(const ent_coder *coder, const ent__tree *tree, int32_t at, ent__binding *bound) {
  int32_t det = ent__child(tree, at, "det");
  if (det == ENT__NONE || bound->unnamed || bound->doer_unnamed || !ent__listed(tree, at, "war_word") ||
      !ent__listed(tree, det, "pointing") || ent__child(tree, at, "nmod") != ENT__NONE ||
      ent__child(tree, at, "compound") != ENT__NONE)
    return false;
  if (coder->war[0].size) return ent__sides_of_war(coder, tree, &bound->actor, &bound->recipient);
  return !tells_of_past(tree->scene) && ent__add_war_of_named(tree->scene, tree->scene->document->published, &bound->actor, &bound->recipient);
}

/* "Russia's |invasion|", "the |aggression| against Ukraine": of the war that everybody knows of. */
static bool fill_known_war(const ent__tree *tree, int32_t at, ent__binding *bound) {
  ent__cast *actor = &bound->actor, *recipient = &bound->recipient;
  bool unsaid = actor->count ? bound->unnamed : bound->doer_unnamed;
  if (unsaid || !ent__listed(tree, at, actor->count ? "war_deed" : "war_suffered") || tells_of_past(tree->scene) ||
      names_another(tree, at, actor->count ? actor : recipient))
    return false;
  return ent__add_foe(tree->scene, tree->scene->document->published, actor, recipient);
}

/* The text tells of one war: "the Russians launched an |offensive|". */
static bool fill_from_war(const ent_coder *coder, const ent__tree *tree, ent__binding *bound) {
  if (bound->actor.count ? bound->unnamed : bound->doer_unnamed) return false;
  return bound->actor.count ? ent__add_other_side(coder, tree, &bound->actor, &bound->recipient)
                            : ent__add_other_side(coder, tree, &bound->recipient, &bound->actor);
}

bool ent__add_foe_told(const ent_coder *coder, const ent__tree *tree, const ent__cast *one, ent__cast *out) {
  const ent__attack *last = &coder->attacks[(coder->attack_count + ENT__ATTACKS - 1) % ENT__ATTACKS];
  if (!one->count || out->count) return false;
  if (coder->attack_count && tree->scene->sentence->number - last->sentence < REACH) {
    bool struck = ent__casts_share(&last->recipient, one), striking = ent__casts_share(&last->actor, one);
    if (struck != striking) ent__cast_add_nameless(out, struck ? &last->actor : &last->recipient);
  }
  return out->count || ent__add_other_side(coder, tree, one, out);
}

void ent__add_attacker(const ent_coder *coder, const ent__tree *tree, int32_t at, const ent__cast *recipient, ent__cast *actor) {
  const ent__attack *last = &coder->attacks[(coder->attack_count + ENT__ATTACKS - 1) % ENT__ATTACKS];
  if (!recipient->count || !(ent__is_passive(tree, at) || ent__listed(tree, at, "falling_verb"))) return;
  if (coder->attack_count && tree->scene->sentence->number - last->sentence <= PASSIVE_REACH &&
      ent__casts_share(recipient, &last->recipient) && !ent__casts_share(recipient, &last->actor))
    ent__cast_add_nameless(actor, &last->actor);
  else ent__add_other_side(coder, tree, recipient, actor);
}

static bool is_armed(const ent__cast *cast) {
  for (uint32_t i = 0; i < cast->count; i++)
    if (!ent_slice_is(cast->items[i].sector, "MIL") && !ent_slice_starts(cast->items[i].entity, "GRP:")) return false;
  return cast->count > 0;
}

static bool attacks_here(const ent_coder *coder, const ent__cast *actor) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    for (uint32_t k = 0; r->kind == ENT_EVENT && ent__is_attack(r->cameo) && k < r->actor.count; k++)
      if (ent__cast_has(actor, r->actor.items[k].entity)) return true;
  }
  return false;
}

/* "A's forces leave the camp |following a raid|", "drones of A crossed B |during an attack| on C": of the armed ones who
 * do the verb, unless they are told to have struck already. */
static bool fill_armed_doer(const ent_coder *coder, const ent__tree *tree, int32_t at, ent__binding *bound) {
  static const char *const cases[] = {"in", "during", "after", "following"};
  int32_t verb = tree->tokens[at].head;
  bool within = false;
  ent__found who = {0};
  ent__cast doer = {0};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) within |= ent__has_case(tree, at, ent_slice_of(cases[i]));
  if (bound->actor.count || !within || !ent_deprel_is(&tree->tokens[at], "obl") || verb == ENT__NONE ||
      !ent__verbal(&tree->tokens[verb]) || ent__is_passive(tree, verb) || !ent__listed(tree, at, "blow"))
    return false;
  ent__subjects(tree, verb, &who);
  for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, &doer);
  if (!is_armed(&doer) || ent__casts_share(&doer, &bound->recipient) || attacks_here(coder, &doer)) return false;
  bound->actor = doer;
  if (!bound->recipient.count) ent__add_struck_state(tree, at, &doer, &bound->recipient);
  return bound->recipient.count > 0;
}

bool ent__fill_attack(const ent_coder *coder, const ent__tree *tree, int32_t at,
                      ent__binding *bound) {
  ent__cast *actor = &bound->actor, *recipient = &bound->recipient;
  if (fill_armed_doer(coder, tree, at, bound)) return true;
  uint32_t known = coder->attack_count < ENT__ATTACKS ? coder->attack_count : ENT__ATTACKS;
  /* whoever is only said to have been struck, was struck by somebody unknown */
  if (!actor->count && !recipient->count) return fill_listed(coder, tree, at, bound) || fill_war_told(coder, tree, at, bound);
  if (!actor->count && ent__verbal(&tree->tokens[at])) return false;
  if (!recipient->count && fill_struck(tree, at, bound)) return true;
  for (int turned = 0; turned < 2; turned++)
    for (uint32_t back = 1; back <= known; back++) {
      const ent__attack *a = &coder->attacks[(coder->attack_count - back) % ENT__ATTACKS];
      const ent__cast *first = turned ? &a->recipient : &a->actor;
      const ent__cast *second = turned ? &a->actor : &a->recipient;
      uint32_t apart = tree->scene->sentence->number - a->sentence;
      /* "launched a raid, targeting A" is one act told twice; "and B shot down nine" answers */
      if (apart > REACH || (!apart && !(turned && ent__child(tree, at, "nsubj") != ENT__NONE))) continue;
      if (actor->count && !ent__casts_share(actor, first)) continue;
      if (recipient->count && !ent__casts_share(recipient, second)) continue;
      if (!actor->count) ent__cast_add_nameless(actor, first);
      if (!recipient->count) ent__cast_add_nameless(recipient, second);
      return true;
    }
  return fill_from_war(coder, tree, bound) || fill_known_war(tree, at, bound) || fights_partner(tree, at, bound);
}
