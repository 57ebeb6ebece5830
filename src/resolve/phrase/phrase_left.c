/* Leftwards from the noun of a title phrase: owner, determiner, modifiers. "|the former Peruvian| prime minister",
 * "|U.S., British and French| forces", "|the Asad| regime". */
#include "resolve/phrase/phrase.h"

void ent__add_owner(ent__title_phrase *p, const ent_entity *entity) {
  for (uint32_t i = 0; i < p->owner_count; i++)
    if (p->owners[i] == entity) return;
  if (p->owner_count < ENT__MAX_PARTIES) p->owners[p->owner_count++] = entity;
}

bool ent__is_adjectival(ent__atom *atom) {
  return atom->name->use == ENT_USE_ADJECTIVE || atom->name->use == ENT_USE_DEMONYM ||
         atom->name->use == ENT_USE_ABBREVIATION || atom->name->use == ENT_USE_NAME ||
         atom->name->use == ENT_USE_ALIAS;
}

/* "|Thai|, Cambodian troops clash": by the tree both describe the noun, as headlines write for "and". */
static bool shares_noun(const ent__work *work, const ent__title_phrase *p, const ent__atom *other, const ent__atom *owner) {
  const ent_sentence *s = work->sentence;
  const ent_token *first = &s->tokens[other->last], *second = &s->tokens[owner->last];
  if (!s->parsed || !p->agent || other->name->use != ENT_USE_ADJECTIVE || owner->name->use != ENT_USE_ADJECTIVE)
    return false;
  return first->head == (int32_t)p->core_last &&
         (second->head == first->head || (second->head == (int32_t)other->last && ent_deprel_is(second, "conj")));
}

/* "U.S., British and |French| forces": the adjectives before it share the noun. */
static void coordinate_left(ent__work *work, ent__title_phrase *p, ent__atom *owner) {
  const ent_sentence *s = work->sentence;
  uint32_t t = owner->first;
  bool joined = false;
  if (!ent__is_adjectival(owner)) return;
  while (t >= 2) {
    const ent_token *before = &s->tokens[t - 1];
    uint32_t step = 1;
    ent__atom *other;
    bool comma = ent__is(before, ","),
         dash = ent__is(before, "-") || ent__is(before, "\xE2\x80\x93");
    if (!comma && !dash && !ent__is(before, "and") && !ent__is(before, "&") &&
        !ent__is(before, "or"))
      break;
    if (comma && !joined && !((other = ent__name_ending_at(work, t - 2)) && shares_noun(work, p, other, owner))) break;
    if (!comma && !dash && t >= 3 && ent__is(&s->tokens[t - 2], ",")) step = 2;
    if (t < step + 1) break;
    other = ent__name_ending_at(work, t - step - 1);
    if (!other || !ent__is_adjectival(other) || !ent__is_state_kind(other->name->entity->kind)) break;
    if (other->name->use == ENT_USE_NAME && owner->name->use == ENT_USE_ADJECTIVE && !dash) break;
    ent__add_owner(p, other->name->entity);
    other->taken = true;
    t = p->first = other->first;
    joined = true;
  }
  if (joined) p->many = true;
}

void ent__take_owner(ent__title_phrase *p, ent__atom *atom) {
  if (atom->name->use == ENT_USE_BODY || atom->name->use == ENT_USE_SEAT)
    p->owner_sector = atom->name->sector;
  ent__add_owner(p, atom->name->entity);
  atom->taken = true;
  if (atom->first < p->first) p->first = atom->first;
  if (atom->last > p->last) p->last = atom->last;
}

/* "Turkish-backed", "U.S.-led": the state backs, it does not own. */
static bool is_backing(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  if (t < 2 || !ent__is(&s->tokens[t - 1], "-")) return false;
  return !ent__is_any(&s->tokens[t], WORDS("based", "born", "flagged", "owned", "run", "controlled",
                                           "registered", "general", "in", "elect"));
}

bool ent__is_modifier(const ent__work *work, uint32_t t) {
  const ent_token *token = &work->sentence->tokens[t];
  if (ent__is_time_word(token)) return false;
  if (!work->sentence->parsed) {
    char c = token->form.data[0];
    return !ent__is_any(token,
                        WORDS("of", "in", "by", "to", "and", "with", "from", "on", "at", "for",
                              "that", "which", "as", "said", "told", "was", "were", "is", "are",
                              "has", "had", "have", "but", "or", "when", "while")) &&
           ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-');
  }
  switch (token->upos) {
    case ENT_UPOS_ADJ:
    case ENT_UPOS_NUM:
    case ENT_UPOS_NOUN:
    case ENT_UPOS_PROPN: return true;
    case ENT_UPOS_ADV:
      return ent_deprel_is(token, "advmod") && token->head > (int32_t)t &&
             !ent__is_any(token, WORDS("when", "where", "while", "why", "how", "after", "before",
                                       "once", "today", "yesterday", "later", "also", "however"));
    case ENT_UPOS_VERB: return ent_deprel_is(token, "amod") || ent_deprel_is(token, "compound");
    case ENT_UPOS_PUNCT: return ent__is(token, "-");
    default: return false;
  }
}

/* "her", "whose": owner is a pronoun; "the country's": a pointing noun. */
static bool is_possessive_pronoun(const ent_token *token) {
  return ent__is_any(token, WORDS("its", "their", "our", "his", "her", "my", "your"));
}

bool ent__is_country_noun(const ent_token *token) {
  return ent__is_any(token, WORDS("country", "countries", "nation", "nations", "state", "states",
                                  "republic", "republics", "kingdom", "sides", "parties"));
}

/* After "'s" at t: who is before it. Returns false if nobody we know. */
static bool owner_before_mark(ent__work *work, ent__title_phrase *p, uint32_t t) {
  ent__atom *atom;
  if (!t) return false;
  atom = ent__name_ending_at(work, t - 1);
  if (atom) {
    ent__take_owner(p, atom);
    return true;
  }
  if (ent__is_country_noun(&work->sentence->tokens[t - 1])) {
    p->owner_token = t - 1;
    p->first = t - 1;
    while (p->first > 0 &&
           (ent__is_any(&work->sentence->tokens[p->first - 1],
                        WORDS("the", "both", "two", "this", "that", "our", "three"))))
      p->first--;
    return true;
  }
  return false;
}

static void note_modifier(ent__title_phrase *p, const ent_token *token) {
  if (ent__is_any(token, WORDS("former", "ex", "late", "ousted", "deposed", "retired", "outgoing",
                               "onetime", "ex-president")))
    p->former |= !ent__is(token, "outgoing");
  if (ent__is_any(token, WORDS("deputy", "vice", "assistant", "acting", "interim")))
    p->deputy |= !ent__is_any(token, WORDS("acting", "interim"));
  /* whose they are is open then: "local authorities", "foreign forces", "the |joint| commission" */
  if (ent__is_any(token, WORDS("local", "foreign", "international", "other", "different", "various",
                               "regional", "world", "global", "opposing", "rival", "neighbouring", "joint", "mixed",
                               "intergovernmental", "interparliamentary", "bilateral", "trilateral")))
    p->stranger = true;
  if (ent__is_any(token, WORDS("both", "two", "three", "four", "five", "several", "many")))
    p->plural = true;
}

/* "|the former| Peruvian prime minister", "|two| Chinese warplanes". */
static void take_determiners(const ent__work *work, ent__title_phrase *p) {
  const ent_sentence *s = work->sentence;
  for (uint32_t steps = 0; p->first > 0 && steps < 4; steps++) {
    const ent_token *token = &s->tokens[p->first - 1];
    bool adjective = s->parsed && (token->upos == ENT_UPOS_ADJ || token->upos == ENT_UPOS_NUM ||
                                   ent_deprel_is(token, "amod"));
    if (ent__atom_at(work, p->first - 1)) return;
    if (ent__is_any(token,
                    WORDS("the", "a", "an", "his", "her", "its", "their", "this", "these"))) {
      p->definite |= !ent__is_any(token, WORDS("a", "an"));
      p->indefinite |= ent__is_any(token, WORDS("a", "an"));
      p->first--;
      return;
    }
    if (!adjective &&
        !ent__is_any(token, WORDS("former", "new", "ruling", "two", "both", "three", "then", "ex",
                                  "late", "acting", "ousted", "current", "many")))
      return;
    note_modifier(p, token);
    p->first--;
  }
}

/* "the |Asad| regime", "the |Clinton| administration": the state that he led. */
static bool owner_by_leader(ent__work *work, ent__title_phrase *p, uint32_t t) {
  ent__atom *atom = ent__atom_at(work, t);
  const ent_agent *title = ent_world_agent(work->r->world, ENT_SLICE("president"));
  const ent_person *person;
  const ent_entity *entity;
  ent_slice office;
  ent_party party;
  if (!atom || atom->taken || atom->name || (!atom->surname && !atom->person)) return false;
  if (!ent__is_any(&work->sentence->tokens[p->core_last],
                   WORDS("regime", "government", "administration", "dictatorship", "cabinet",
                         "forces", "army", "troops", "junta")))
    return false;
  if (atom->person)
    (void)ent__person_party(work, atom->person, true, false, &party);
  else if (!ent__surname_party(work, atom, work->sentence->tokens[t].form, title, NULL, false,
                               &party, &person, &office))
    return false;
  entity = ent_world_entity(work->r->world, party.entity);
  if (!entity || !ent__is_state_kind(entity->kind)) return false;
  ent__add_owner(p, entity);
  atom->taken = true;
  p->first = atom->first;
  take_determiners(work, p);
  return true;
}

/* "the |British| U.N. ambassador", "the |French| EC affairs minister": the state's, sent to the organisation. */
static void owner_before_organisation(ent__work *work, ent__title_phrase *p, const ent__atom *atom) {
  ent__atom *state = p->first > 0 ? ent__name_ending_at(work, p->first - 1) : NULL;
  if (atom->name->entity->kind != ENT_KIND_IGO || !p->agent || !state || !ent__is_state_kind(state->name->entity->kind)) return;
  if (!ent_slice_is(p->agent->office, "envoy") &&
      !ent__is_any(&work->sentence->tokens[p->core_last],
                   WORDS("minister", "ministers", "envoy", "delegate", "delegates", "representative", "diplomat", "diplomats",
                         "delegation", "negotiator", "negotiators", "mission")))
    return;
  p->owner_count = 0;
  ent__take_owner(p, state);
}

/* "|pro-Iranian| militiamen", "|anti-Russian| protesters": for or against that state, and not its own. */
static bool only_leans(const ent_token *token) {
  const char *dash = token->form.size > 5 ? memchr(token->form.data, '-', 5) : NULL;
  ent_slice side = {token->form.data, dash ? (size_t)(dash - token->form.data) : 0};
  return ent_slice_eq_nocase(side, ENT_SLICE("pro")) || ent_slice_eq_nocase(side, ENT_SLICE("anti"));
}

/* "At |Montevideo| Secretary of State Hull": the capital only says where. */
static bool is_scene_of_title(const ent__work *work, const ent__title_phrase *p, const ent__atom *atom) {
  const ent_token *tokens = work->sentence->tokens;
  return !p->body && atom->name->use == ENT_USE_CAPITAL && atom->first > 0 && ent__is_any(&tokens[atom->first - 1], WORDS("at", "in")) &&
         ent__capital(&tokens[p->first]);
}

/* The phrase is somebody's by what stands before it: a name, a name with its mark, a pronoun. */
static bool take_owner_left(ent__work *work, ent__title_phrase *p, uint32_t t) {
  const ent_sentence *s = work->sentence;
  ent__atom *atom = ent__name_ending_at(work, t);
  if (atom && is_scene_of_title(work, p, atom)) return true;
  if (atom && only_leans(&s->tokens[atom->first])) {
    p->stranger = true;
    return true;
  }
  if (atom) {
    ent__take_owner(p, atom);
    coordinate_left(work, p, atom);
    if (p->first > 1 && ent__possessive_mark(&s->tokens[p->first - 1]) &&
        ent__name_ending_at(work, p->first - 2)) {
      p->owner_count = 0; /* "Russia's Baltic Fleet" */
      (void)owner_before_mark(work, p, p->first - 1);
    }
    owner_before_organisation(work, p, atom);
    take_determiners(work, p);
    return true;
  }
  if (ent__possessive_mark(&s->tokens[t])) {
    if (!owner_before_mark(work, p, t))
      p->stranger = true;
    else if (p->owner_token == ENT__NO_TOKEN)
      take_determiners(work, p);
    return true;
  }
  if (!is_possessive_pronoun(&s->tokens[t])) return false;
  p->owner_token = t;
  p->first = t;
  p->definite = true;
  return true;
}

/* An article or a form of address, which begins a phrase. */
static bool take_beginning(ent__work *work, ent__title_phrase *p, uint32_t t) {
  const ent_token *token = &work->sentence->tokens[t];
  if (ent__is_any(token, WORDS("the", "this", "that", "these", "those", "both"))) {
    p->definite = true;
    p->first = t;
    if (ent__is(token, "both")) p->plural = true;
    return true;
  }
  if (ent__is_any(token, WORDS("a", "an", "some", "any", "no", "every", "another"))) {
    p->indefinite = true;
    p->first = t;
    return true;
  }
  if (!ent__is_any(token, WORDS("mr.", "mr", "madam", "madame", "mrs.", "ms."))) return false;
  p->stranger = true; /* "Mr. President" is spoken to */
  return true;
}

/* Whatever stands before the phrase is no plain modifier of it: another's name, or a place, "|Kyiv| police". */
static bool ends_modifiers(ent__work *work, ent__title_phrase *p, uint32_t t) {
  ent__atom *atom = ent__atom_at(work, t);
  if (is_backing(work, t) || !ent__is_modifier(work, t)) return true;
  if (atom && atom->taken) return true;
  if (p->body && owner_by_leader(work, p, t)) return true;
  if (atom && atom->person) return true;
  if (!atom || !atom->place || !atom->place->country || !ent__capital(&work->sentence->tokens[t])) return false;
  p->first = atom->first;
  ent__add_owner(p, atom->place->country);
  atom->taken = true;
  return true;
}

void ent__walk_left(ent__work *work, ent__title_phrase *p) {
  const ent_sentence *s = work->sentence;
  uint32_t strangers = 0;
  for (uint32_t steps = 0; p->first > 0 && steps < 8; steps++) {
    uint32_t t = p->first - 1;
    const ent_token *token = &s->tokens[t];
    if (take_owner_left(work, p, t) || take_beginning(work, p, t)) break;
    if (!p->body && ent__joins_portfolios(s, t)) {
      p->first = t; /* "oil |and| gas minister" */
      continue;
    }
    if (ends_modifiers(work, p, t)) break;
    if (ent__is_proper(work, t) && !ent__atom_at(work, t) && t > 0 && !ent__is_rank_word(token))
      strangers++;
    note_modifier(p, token);
    p->first = t;
  }
  if (strangers && !p->owner_count && p->owner_token == ENT__NO_TOKEN) p->stranger = true;
}
