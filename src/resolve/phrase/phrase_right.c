/* Rightwards from the noun of a title phrase: whose and of what it is. "President |of the Republic of Azerbaijan|",
 * "Minister |of Energy and Mines|", "Advisor |to the Prime Minister| of ...". */
#include "resolve/phrase/phrase.h"

uint32_t ent__skip_modifiers(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  for (uint32_t steps = 0; steps < 4 && t < s->count; steps++) {
    const ent_token *token = &s->tokens[t];
    if (ent__atom_at(work, t) && (ent__atom_at(work, t)->name || ent__atom_at(work, t)->agent))
      break;
    if (ent__is_any(token, WORDS("the", "a", "an"))) {
      t++;
      continue;
    }
    if (!s->parsed
            ? !ent__is_any(token, WORDS("friendly", "brotherly", "neighbouring", "new", "then"))
            : token->upos != ENT_UPOS_ADJ)
      break;
    t++;
  }
  return t;
}

/* ", Turkey and Pakistan" after an owner at p->last. */
static void coordinate_right(ent__work *work, ent__title_phrase *p) {
  const ent_sentence *s = work->sentence;
  for (;;) {
    uint32_t t = p->last + 1;
    ent__atom *atom;
    if (t >= s->count) return;
    if (ent__is(&s->tokens[t], ",")) t++;
    if (t < s->count && ent__is_any(&s->tokens[t], WORDS("and", "or", "&"))) t++;
    if (t == p->last + 1) return;
    if (t < s->count && ent__is(&s->tokens[t], "the")) t++;
    atom = t < s->count ? ent__name_beginning_at(work, t) : NULL;
    if (!atom || atom->name->use == ENT_USE_ADJECTIVE || atom->name->use == ENT_USE_DEMONYM) return;
    /* "of Turkey and Pakistan's ..." begins another phrase */
    if (atom->last + 1 < s->count && ent__possessive_mark(&s->tokens[atom->last + 1])) return;
    ent__take_owner(p, atom);
    p->many = true;
  }
}

static bool may_have_many(const ent__title_phrase *p) { return p->plural || p->body; }

/* "of the two countries", "of our Republic": remembers the pointing noun. */
static bool pointing_owner(ent__work *work, ent__title_phrase *p, uint32_t t) {
  const ent_sentence *s = work->sentence;
  uint32_t from = t;
  while (t < s->count && t - from < 4 &&
         (ent__is_any(&s->tokens[t], WORDS("the", "both", "two", "three", "all", "our", "this",
                                           "my", "that", "these", "its", "their", "four")) ||
          (s->parsed && s->tokens[t].upos == ENT_UPOS_ADJ)))
    t++;
  if (t == from || t >= s->count || !ent__is_country_noun(&s->tokens[t])) return false;
  p->owner_token = t;
  p->last = t;
  return true;
}

/* "his counterparts |from NATO Allies Estonia, Latvia|": whose they are. */
static void take_counterparts(ent__work *work, ent__title_phrase *p) {
  const ent_sentence *s = work->sentence;
  uint32_t t = p->last + 1;
  if (t + 1 >= s->count || !ent__is_any(&s->tokens[t], WORDS("from", "of", "in"))) return;
  for (uint32_t k = t + 1; k < s->count && k < t + 6; k++) {
    ent__atom *atom = ent__name_beginning_at(work, k);
    if (atom && ent__is_state_kind(atom->name->entity->kind) &&
        atom->name->use != ENT_USE_ADJECTIVE) {
      for (uint32_t x = t + 1; x < k; x++)
        if (ent__atom_at(work, x)) ent__atom_at(work, x)->taken = true;
      p->owner_token = ENT__NO_TOKEN;
      ent__take_owner(p, atom);
      coordinate_right(work, p);
      return;
    }
    if (!atom && !ent__is_modifier(work, k) && !ent__is(&s->tokens[k], "the")) return;
  }
}

/* What a step to the right made of the words there. */
typedef enum { NOTHING_THERE, ENDS_THERE, GOES_ON } reach;

static bool is_secretary_general(const ent_agent *agent) {
  return ent_slice_is(agent->noun, "secretary general") || ent_slice_is(agent->noun, "secretary-general");
}

/* "Advisor |to the Prime Minister| of ...", t at "to". */
static reach take_advised(ent__work *work, ent__title_phrase *p, uint32_t t) {
  const ent_sentence *s = work->sentence;
  ent__atom *atom, *inner;
  if (t + 1 >= s->count || !ent__is(&s->tokens[t], "to") || ent_slice_is(p->agent->office, "envoy"))
    return NOTHING_THERE;
  t = ent__skip_modifiers(work, t + 1);
  atom = t < s->count && !p->owner_count ? ent__name_beginning_at(work, t) : NULL;
  if (atom && ent__is_adjectival(atom)) t = atom->last + 1; /* "to the |German| chancellor" */
  inner = t < s->count ? ent__agent_at(work, t) : NULL;
  if (!inner || !inner->agent->office.size || inner->agent->plural) return ENDS_THERE;
  if (atom && ent__is_adjectival(atom)) ent__take_owner(p, atom);
  for (uint32_t k = inner->first; k <= inner->last; k++) ent__atom_at(work, k)->taken = true;
  p->of_united_nations = is_secretary_general(inner->agent);
  p->last = inner->last;
  return GOES_ON;
}

/* An office that is held "for" a thing as well as "of" it. */
static bool is_held_for(const ent__work *work, const ent__title_phrase *p) {
  const ent_token *core = &work->sentence->tokens[p->core_last];
  return p->agent->office.size || ent__is_portfolio(core) ||
         ent__is_any(core, WORDS("minister", "secretary", "commissioner", "state", "coordinator", "director", "advisor",
                                 "president", "adviser", "envoy", "representative"));
}

/* "Minister of |Energy|", t at what follows "of". */
static bool take_portfolio(ent__work *work, ent__title_phrase *p, uint32_t t) {
  uint32_t end = p->agent->sector.size || p->agent->office.size ? ent__portfolio_end(work, t) : ENT__NO_TOKEN;
  if (end == ENT__NO_TOKEN) return false;
  for (uint32_t k = t; k <= end; k++)
    if (ent__atom_at(work, k)) ent__atom_at(work, k)->taken = true;
  p->last = end;
  return true;
}

/* "the |Arab| citizens of Israel", "|Kurdish| residents of Iraq": their state's people, whatever their nation. */
static bool is_nation_within(const ent__title_phrase *p, const ent__atom *atom) {
  ent_entity_kind kind = p->owner_count == 1 ? p->owners[0]->kind : ENT_KIND_STATE;
  return (kind == ENT_KIND_REGION || kind == ENT_KIND_PEOPLE) && p->plural && !p->body &&
         ent_slice_is(p->agent->sector, "CVL") && atom->name->entity->kind == ENT_KIND_STATE &&
         atom->name->use != ENT_USE_CAPITAL && atom->name->use != ENT_USE_ADJECTIVE;
}

/* "president of |Chile|". */
static reach take_named(ent__work *work, ent__title_phrase *p, ent__atom *atom) {
  bool same = p->owner_count && p->owners[0] == atom->name->entity;
  if (is_nation_within(p, atom)) p->owner_count = 0;
  if (atom->name->use == ENT_USE_ADJECTIVE || (p->owner_count && !same)) return ENDS_THERE;
  if (atom->name->use == ENT_USE_CAPITAL && p->owner_count) return ENDS_THERE;
  if (atom->name->use == ENT_USE_CAPITAL && p->agent->office.size &&
      ent__is_any(&work->sentence->tokens[p->core_last], WORDS("president", "governor", "mayor"))) {
    p->stranger = true; /* "the president of Warsaw" heads the city */
    return ENDS_THERE;
  }
  ent__take_owner(p, atom);
  if (may_have_many(p)) coordinate_right(work, p);
  return p->owner_sector.size ? GOES_ON : ENDS_THERE; /* "Speaker of the Milli Mejlis of ..." */
}

/* "commander of |the armed forces| of ...". */
static reach take_inner(ent__work *work, ent__title_phrase *p, ent__atom *inner) {
  ent__title_phrase nested;
  ent__take_core(work, inner, &nested);
  if (inner->agent->plural && !nested.body && !p->agent->office.size) return ENDS_THERE;
  for (uint32_t k = nested.core; k <= nested.core_last; k++)
    if (ent__atom_at(work, k)) ent__atom_at(work, k)->taken = true;
  if (!p->agent->sector.size || ent_slice_is(nested.agent->sector, "LEG")) p->agent = nested.agent;
  p->of_united_nations = is_secretary_general(nested.agent);
  p->last = nested.core_last;
  return GOES_ON;
}

/* "a fighter |from Hamas|", t at "from": one of the group; "a fighter from Gaza" comes from there. */
static bool is_from_group(ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  const ent__atom *atom;
  if (!ent__is(&s->tokens[t], "from")) return false;
  t = ent__skip_modifiers(work, t + 1);
  atom = t < s->count ? ent__name_beginning_at(work, t) : NULL;
  return atom && atom->name->entity->kind == ENT_KIND_GROUP;
}

/* "of ...", "for ..." at t. */
static reach take_complement(ent__work *work, ent__title_phrase *p, uint32_t t) {
  const ent_sentence *s = work->sentence;
  bool held_for = t < s->count && ent__is(&s->tokens[t], "for");
  ent__atom *atom, *inner;
  if (t + 1 >= s->count || !(held_for || ent__is(&s->tokens[t], "of") || is_from_group(work, t)) || (held_for && !is_held_for(work, p)))
    return ENDS_THERE;
  t = ent__skip_modifiers(work, t + 1);
  atom = t < s->count ? ent__name_beginning_at(work, t) : NULL;
  inner = t < s->count ? ent__agent_at(work, t) : NULL;
  if (!atom && (!inner || inner->agent->plural) && take_portfolio(work, p, t)) return GOES_ON;
  if (held_for) {
    /* "Minister for Foreign Affairs", "for the Middle East": a portfolio */
    if (atom && atom->name->entity->kind == ENT_KIND_REGION) {
      p->last = atom->last;
      atom->taken = true;
      return ENDS_THERE;
    }
    if (atom || !inner) return ENDS_THERE;
  }
  if (atom) return take_named(work, p, atom);
  if (inner) return take_inner(work, p, inner);
  if (!p->owner_count && p->owner_token == ENT__NO_TOKEN && !pointing_owner(work, p, p->last + 2))
    p->stranger = true; /* "president of the foundation" */
  return ENDS_THERE;
}

void ent__walk_right(ent__work *work, ent__title_phrase *p) {
  const ent_sentence *s = work->sentence;
  reach reached = GOES_ON;
  if (p->counterpart && !p->owner_count) take_counterparts(work, p);
  for (int rounds = 0; rounds < 3 && reached == GOES_ON; rounds++) {
    uint32_t t = p->last + 1;
    if (t + 2 < s->count && ent__is(&s->tokens[t], "extraordinary") && ent__is(&s->tokens[t + 2], "plenipotentiary")) {
      p->last = t + 2;
      continue;
    }
    reached = take_advised(work, p, t);
    if (reached != NOTHING_THERE) continue;
    if (t + 1 < s->count && !p->body && ent__joins_portfolios(s, t)) {
      p->last = ent__portfolio_end(work, t + 1 + ent__is(&s->tokens[t + 1], "and"));
      reached = GOES_ON; /* "Minister of Energy |and Mines|" */
      continue;
    }
    reached = take_complement(work, p, t);
  }
  if (p->of_united_nations && !p->owner_count && p->owner_token == ENT__NO_TOKEN) {
    const ent_entity *nations = ent_world_entity(work->r->world, ENT_SLICE("IGO:UN"));
    if (nations) ent__add_owner(p, nations);
  }
}
