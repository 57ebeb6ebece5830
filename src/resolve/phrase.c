/* Titles, bodies and groups with their owner and their bearer -> one draft each:
 * "the Pakistani Foreign Ministry", "Pakistan's Prime Minister, Imran Khan",
 * "President of the Republic of Azerbaijan Ilham Aliyev", "Azerbaijani and Pakistani
 * troops". A grammar over word order: such phrases are regular, and a wrong tree
 * must not lose an actor. The tree only helps where there is one. */
#include <string.h>

#include "resolve/internal.h"

/* A title phrase in the making. */
typedef struct phrase {
  uint32_t first, last;     /* tokens so far */
  uint32_t core, core_last; /* the agent noun(s) */
  const ent_agent *agent;
  const ent_entity *owners[ENT__MAX_PARTIES];
  uint32_t owner_count;
  ent_slice owner_sector; /* of a body's name: LEG of "Milli Mejlis" */
  uint32_t owner_token;   /* possessive pronoun or pointing noun, else NO_TOKEN */
  bool stranger;          /* owned by a name the world does not know */
  bool former, deputy, plural, definite, body, counterpart, many, indefinite;
  bool of_united_nations; /* "envoy of the Secretary-General" */
  uint32_t name_first, name_last; /* bearer's tokens, NO_TOKEN if none */
  ent__atom *bearer;
} phrase;

ent__draft *ent__add_draft(ent__work *work, uint32_t first, uint32_t last) {
  const ent_sentence *s = work->sentence;
  ent__draft *draft;
  if (work->draft_count == work->r->draft_room) {
    uint32_t room = work->r->draft_room * 2;
    ent__draft *more =
        ent_arena_grow(work->r->arena, work->drafts, work->draft_count, room, sizeof *more);
    if (!more) return NULL;
    work->drafts = work->r->drafts = more;
    work->r->draft_room = room;
  }
  draft = &work->drafts[work->draft_count++];
  *draft = (ent__draft){0};
  draft->mention.first = first;
  draft->mention.last = last;
  draft->mention.head = ent__head_of(s, first, last);
  draft->mention.begin = s->tokens[first].begin;
  draft->mention.end = s->tokens[last].end;
  draft->mention.name = (ent_slice){work->r->document->text.data + draft->mention.begin,
                                    draft->mention.end - draft->mention.begin};
  draft->owner = ENT__NO_TOKEN;
  return draft;
}

void ent__add_party(ent__draft *draft, ent_slice entity, ent_slice sector, ent_slice person) {
  for (uint32_t i = 0; i < draft->party_count; i++)
    if (ent_slice_eq(draft->parties[i].entity, entity) &&
        ent_slice_eq(draft->parties[i].person, person))
      return;
  if (draft->party_count < ENT__MAX_PARTIES)
    draft->parties[draft->party_count++] = (ent_party){entity, sector, person};
}

/* ---- the noun --------------------------------------------------------------------- */

static bool is_body_noun(const ent_token *token) {
  static const char *const nouns[] = {
      "ministry",   "department",   "government",   "administration",
      "army",       "navy",         "force",        "forces",
      "military",   "police",       "parliament",   "senate",
      "congress",   "assembly",     "council",      "cabinet",
      "embassy",    "consulate",    "delegation",   "mission",
      "agency",     "bureau",       "office",       "service",
      "services",   "court",        "party",        "union",
      "bank",       "company",      "firm",         "corporation",
      "troops",     "people",       "nation",       "authorities",
      "leadership", "committee",    "commission",   "guard",
      "media",      "governments",  "ministries",   "companies",
      "regime",     "junta",        "opposition",   "air",
      "fleet",      "intelligence", "coalition",    "community",
      "group",      "organisation", "organization", "press",
      "university", "tribunal",     "judiciary",    "treasury",
      "command",    "staff",        "diplomacy",    NULL};
  return ent__is_any(token, nouns);
}

static ent__atom *agent_at(const ent__work *work, uint32_t t) {
  ent__atom *atom = ent__atom_at(work, t);
  if (!atom || atom->taken || !atom->agent || atom->name || atom->person) return NULL;
  return atom->first == t ? atom : NULL;
}

static ent__atom *name_ending_at(const ent__work *work, uint32_t t) {
  ent__atom *atom = ent__atom_at(work, t);
  return atom && !atom->taken && atom->name && atom->last == t ? atom : NULL;
}

static ent__atom *name_beginning_at(const ent__work *work, uint32_t t) {
  ent__atom *atom = ent__atom_at(work, t);
  return atom && !atom->taken && atom->name && atom->first == t ? atom : NULL;
}

/* "army chief of staff": the last noun heads, a military first one lends its sector. */
static void take_core(const ent__work *work, ent__atom *atom, phrase *p) {
  const ent_sentence *s = work->sentence;
  *p = (phrase){.first = atom->first,
                .last = atom->last,
                .core = atom->first,
                .core_last = atom->last,
                .agent = atom->agent,
                .owner_token = ENT__NO_TOKEN,
                .name_first = ENT__NO_TOKEN};
  for (;;) {
    uint32_t next = p->core_last + 1;
    ent__atom *more;
    if (next < s->count && ent__is(&s->tokens[next], "-")) next++;
    more = next < s->count ? agent_at(work, next) : NULL;
    if (!more && !p->agent->plural && next + 2 < s->count && ent__is(&s->tokens[next], "and") &&
        ent__is_proper(work, next + 2) &&
        !(p->core > 0 && ent__is(&s->tokens[p->core - 1], "the"))) {
      more = agent_at(work, next + 1); /* "Prime Minister and Crown Prince Mohammed" */
      if (more && more->last + 1 < s->count && !ent__is_proper(work, more->last + 1)) more = NULL;
    }
    if (!more || ent__possessive_mark(&s->tokens[next])) break;
    if (p->agent->office.size && next + 1 < s->count && ent__is_proper(work, next + 1) &&
        ent__is_any(&s->tokens[next], WORDS("sheikh", "sir", "ayatollah", "mullah", "lord")))
      break; /* "President |Sheikh| Mohamed" */
    if (p->agent->plural && !is_body_noun(&s->tokens[p->core_last]) &&
        !is_body_noun(&s->tokens[more->last]))
      break;
    /* "military spokesman" keeps the first noun's sector */
    if (more->agent->sector.size &&
        (!ent_slice_is(more->agent->sector, "GOV") || !p->agent->sector.size ||
         ent_slice_is(p->agent->sector, "GOV") || more->agent->office.size))
      p->agent = more->agent;
    p->plural = more->agent->plural;
    p->core_last = p->last = more->last;
  }
  p->plural = p->plural || (p->core_last == atom->last && atom->agent->plural);
  p->body = is_body_noun(&s->tokens[p->core_last]);
  /* "Secretary of the |Treasury|" is a man */
  if (p->body && p->agent->sector.size && atom->last == p->core_last &&
      ent_slice_find(p->agent->noun, ENT_SLICE(" of "), 0) != SIZE_MAX)
    p->body = is_body_noun(&s->tokens[atom->first]);
  p->counterpart = ent__is_any(&s->tokens[p->core_last], WORDS("counterpart", "counterparts"));
}

/* ---- leftwards: owner, determiner, modifiers ------------------------------------------ */

static void add_owner(phrase *p, const ent_entity *entity) {
  for (uint32_t i = 0; i < p->owner_count; i++)
    if (p->owners[i] == entity) return;
  if (p->owner_count < ENT__MAX_PARTIES) p->owners[p->owner_count++] = entity;
}

static bool is_adjectival(ent__atom *atom) {
  return atom->name->use == ENT_USE_ADJECTIVE || atom->name->use == ENT_USE_DEMONYM ||
         atom->name->use == ENT_USE_ABBREVIATION || atom->name->use == ENT_USE_NAME ||
         atom->name->use == ENT_USE_ALIAS;
}

/* "U.S., British and |French| forces": the adjectives before it share the noun. */
static void coordinate_left(ent__work *work, phrase *p, ent__atom *owner) {
  const ent_sentence *s = work->sentence;
  uint32_t t = owner->first;
  bool joined = false;
  if (!is_adjectival(owner)) return;
  while (t >= 2) {
    const ent_token *before = &s->tokens[t - 1];
    uint32_t step = 1;
    ent__atom *other;
    bool comma = ent__is(before, ","),
         dash = ent__is(before, "-") || ent__is(before, "\xE2\x80\x93");
    if (!comma && !dash && !ent__is(before, "and") && !ent__is(before, "&") &&
        !ent__is(before, "or"))
      break;
    if (comma && !joined) break;
    if (!comma && !dash && t >= 3 && ent__is(&s->tokens[t - 2], ",")) step = 2;
    if (t < step + 1) break;
    other = name_ending_at(work, t - step - 1);
    if (!other || !is_adjectival(other) || !ent__is_state_kind(other->name->entity->kind)) break;
    if (other->name->use == ENT_USE_NAME && owner->name->use == ENT_USE_ADJECTIVE && !dash) break;
    add_owner(p, other->name->entity);
    other->taken = true;
    t = p->first = other->first;
    joined = true;
  }
  if (joined) p->many = true;
}

static void take_owner(phrase *p, ent__atom *atom) {
  if (atom->name->use == ENT_USE_BODY || atom->name->use == ENT_USE_SEAT)
    p->owner_sector = atom->name->sector;
  add_owner(p, atom->name->entity);
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

static bool is_modifier(const ent__work *work, uint32_t t) {
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

static bool is_country_noun(const ent_token *token) {
  return ent__is_any(token, WORDS("country", "countries", "nation", "nations", "state", "states",
                                  "republic", "republics", "kingdom", "sides", "parties"));
}

/* After "'s" at t: who is before it. Returns false if nobody we know. */
static bool owner_before_mark(ent__work *work, phrase *p, uint32_t t) {
  ent__atom *atom;
  if (!t) return false;
  atom = name_ending_at(work, t - 1);
  if (atom) {
    take_owner(p, atom);
    return true;
  }
  if (is_country_noun(&work->sentence->tokens[t - 1])) {
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

static void note_modifier(phrase *p, const ent_token *token) {
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
static void take_determiners(const ent__work *work, phrase *p) {
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
static bool owner_by_leader(ent__work *work, phrase *p, uint32_t t) {
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
  add_owner(p, entity);
  atom->taken = true;
  p->first = atom->first;
  take_determiners(work, p);
  return true;
}

/* "the |British| U.N. ambassador", "the |French| EC affairs minister": the state's, sent to the organisation. */
static void owner_before_organisation(ent__work *work, phrase *p, const ent__atom *atom) {
  ent__atom *state = p->first > 0 ? name_ending_at(work, p->first - 1) : NULL;
  if (atom->name->entity->kind != ENT_KIND_IGO || !p->agent || !state || !ent__is_state_kind(state->name->entity->kind)) return;
  if (!ent_slice_is(p->agent->office, "envoy") &&
      !ent__is_any(&work->sentence->tokens[p->core_last],
                   WORDS("minister", "ministers", "envoy", "delegate", "delegates", "representative", "diplomat", "diplomats",
                         "delegation", "negotiator", "negotiators", "mission")))
    return;
  p->owner_count = 0;
  take_owner(p, state);
}

/* "|pro-Iranian| militiamen", "|anti-Russian| protesters": for or against that state, and not its own. */
static bool only_leans(const ent_token *token) {
  const char *dash = token->form.size > 5 ? memchr(token->form.data, '-', 5) : NULL;
  ent_slice side = {token->form.data, dash ? (size_t)(dash - token->form.data) : 0};
  return ent_slice_eq_nocase(side, ENT_SLICE("pro")) || ent_slice_eq_nocase(side, ENT_SLICE("anti"));
}

/* The phrase is somebody's by what stands before it: a name, a name with its mark, a pronoun. */
static bool take_owner_left(ent__work *work, phrase *p, uint32_t t) {
  const ent_sentence *s = work->sentence;
  ent__atom *atom = name_ending_at(work, t);
  if (atom && only_leans(&s->tokens[atom->first])) {
    p->stranger = true;
    return true;
  }
  if (atom) {
    take_owner(p, atom);
    coordinate_left(work, p, atom);
    if (p->first > 1 && ent__possessive_mark(&s->tokens[p->first - 1]) &&
        name_ending_at(work, p->first - 2)) {
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
static bool take_beginning(ent__work *work, phrase *p, uint32_t t) {
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
static bool ends_modifiers(ent__work *work, phrase *p, uint32_t t) {
  ent__atom *atom = ent__atom_at(work, t);
  if (is_backing(work, t) || !is_modifier(work, t)) return true;
  if (atom && atom->taken) return true;
  if (p->body && owner_by_leader(work, p, t)) return true;
  if (atom && atom->person) return true;
  if (!atom || !atom->place || !atom->place->country || !ent__capital(&work->sentence->tokens[t])) return false;
  p->first = atom->first;
  add_owner(p, atom->place->country);
  atom->taken = true;
  return true;
}

static void walk_left(ent__work *work, phrase *p) {
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

/* ---- rightwards: "of ...", the bearer ------------------------------------------------- */

static uint32_t skip_modifiers(const ent__work *work, uint32_t t) {
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
static void coordinate_right(ent__work *work, phrase *p) {
  const ent_sentence *s = work->sentence;
  for (;;) {
    uint32_t t = p->last + 1;
    ent__atom *atom;
    if (t >= s->count) return;
    if (ent__is(&s->tokens[t], ",")) t++;
    if (t < s->count && ent__is_any(&s->tokens[t], WORDS("and", "or", "&"))) t++;
    if (t == p->last + 1) return;
    if (t < s->count && ent__is(&s->tokens[t], "the")) t++;
    atom = t < s->count ? name_beginning_at(work, t) : NULL;
    if (!atom || atom->name->use == ENT_USE_ADJECTIVE || atom->name->use == ENT_USE_DEMONYM) return;
    /* "of Turkey and Pakistan's ..." begins another phrase */
    if (atom->last + 1 < s->count && ent__possessive_mark(&s->tokens[atom->last + 1])) return;
    take_owner(p, atom);
    p->many = true;
  }
}

static bool may_have_many(const phrase *p) { return p->plural || p->body; }

/* "of the two countries", "of our Republic": remembers the pointing noun. */
static bool pointing_owner(ent__work *work, phrase *p, uint32_t t) {
  const ent_sentence *s = work->sentence;
  uint32_t from = t;
  while (t < s->count && t - from < 4 &&
         (ent__is_any(&s->tokens[t], WORDS("the", "both", "two", "three", "all", "our", "this",
                                           "my", "that", "these", "its", "their", "four")) ||
          (s->parsed && s->tokens[t].upos == ENT_UPOS_ADJ)))
    t++;
  if (t == from || t >= s->count || !is_country_noun(&s->tokens[t])) return false;
  p->owner_token = t;
  p->last = t;
  return true;
}

/* "his counterparts |from NATO Allies Estonia, Latvia|": whose they are. */
static void take_counterparts(ent__work *work, phrase *p) {
  const ent_sentence *s = work->sentence;
  uint32_t t = p->last + 1;
  if (t + 1 >= s->count || !ent__is_any(&s->tokens[t], WORDS("from", "of", "in"))) return;
  for (uint32_t k = t + 1; k < s->count && k < t + 6; k++) {
    ent__atom *atom = name_beginning_at(work, k);
    if (atom && ent__is_state_kind(atom->name->entity->kind) &&
        atom->name->use != ENT_USE_ADJECTIVE) {
      for (uint32_t x = t + 1; x < k; x++)
        if (ent__atom_at(work, x)) ent__atom_at(work, x)->taken = true;
      p->owner_token = ENT__NO_TOKEN;
      take_owner(p, atom);
      coordinate_right(work, p);
      return;
    }
    if (!atom && !is_modifier(work, k) && !ent__is(&s->tokens[k], "the")) return;
  }
}

/* What a step to the right made of the words there. */
typedef enum { NOTHING_THERE, ENDS_THERE, GOES_ON } reach;

static bool is_secretary_general(const ent_agent *agent) {
  return ent_slice_is(agent->noun, "secretary general") || ent_slice_is(agent->noun, "secretary-general");
}

/* "Advisor |to the Prime Minister| of ...", t at "to". */
static reach take_advised(ent__work *work, phrase *p, uint32_t t) {
  const ent_sentence *s = work->sentence;
  ent__atom *atom, *inner;
  if (t + 1 >= s->count || !ent__is(&s->tokens[t], "to") || ent_slice_is(p->agent->office, "envoy"))
    return NOTHING_THERE;
  t = skip_modifiers(work, t + 1);
  atom = t < s->count && !p->owner_count ? name_beginning_at(work, t) : NULL;
  if (atom && is_adjectival(atom)) t = atom->last + 1; /* "to the |German| chancellor" */
  inner = t < s->count ? agent_at(work, t) : NULL;
  if (!inner || !inner->agent->office.size || inner->agent->plural) return ENDS_THERE;
  if (atom && is_adjectival(atom)) take_owner(p, atom);
  for (uint32_t k = inner->first; k <= inner->last; k++) ent__atom_at(work, k)->taken = true;
  p->of_united_nations = is_secretary_general(inner->agent);
  p->last = inner->last;
  return GOES_ON;
}

/* An office that is held "for" a thing as well as "of" it. */
static bool is_held_for(const ent__work *work, const phrase *p) {
  const ent_token *core = &work->sentence->tokens[p->core_last];
  return p->agent->office.size || ent__is_portfolio(core) ||
         ent__is_any(core, WORDS("minister", "secretary", "commissioner", "state", "coordinator", "director", "advisor",
                                 "president", "adviser", "envoy", "representative"));
}

/* "Minister of |Energy|", t at what follows "of". */
static bool take_portfolio(ent__work *work, phrase *p, uint32_t t) {
  uint32_t end = p->agent->sector.size || p->agent->office.size ? ent__portfolio_end(work, t) : ENT__NO_TOKEN;
  if (end == ENT__NO_TOKEN) return false;
  for (uint32_t k = t; k <= end; k++)
    if (ent__atom_at(work, k)) ent__atom_at(work, k)->taken = true;
  p->last = end;
  return true;
}

/* "the |Arab| citizens of Israel", "|Kurdish| residents of Iraq": their state's people, whatever their nation. */
static bool is_nation_within(const phrase *p, const ent__atom *atom) {
  ent_entity_kind kind = p->owner_count == 1 ? p->owners[0]->kind : ENT_KIND_STATE;
  return (kind == ENT_KIND_REGION || kind == ENT_KIND_PEOPLE) && p->plural && !p->body &&
         ent_slice_is(p->agent->sector, "CVL") && atom->name->entity->kind == ENT_KIND_STATE &&
         atom->name->use != ENT_USE_CAPITAL && atom->name->use != ENT_USE_ADJECTIVE;
}

/* "president of |Chile|". */
static reach take_named(ent__work *work, phrase *p, ent__atom *atom) {
  bool same = p->owner_count && p->owners[0] == atom->name->entity;
  if (is_nation_within(p, atom)) p->owner_count = 0;
  if (atom->name->use == ENT_USE_ADJECTIVE || (p->owner_count && !same)) return ENDS_THERE;
  if (atom->name->use == ENT_USE_CAPITAL && p->owner_count) return ENDS_THERE;
  if (atom->name->use == ENT_USE_CAPITAL && p->agent->office.size &&
      ent__is_any(&work->sentence->tokens[p->core_last], WORDS("president", "governor", "mayor"))) {
    p->stranger = true; /* "the president of Warsaw" heads the city */
    return ENDS_THERE;
  }
  take_owner(p, atom);
  if (may_have_many(p)) coordinate_right(work, p);
  return p->owner_sector.size ? GOES_ON : ENDS_THERE; /* "Speaker of the Milli Mejlis of ..." */
}

/* "commander of |the armed forces| of ...". */
static reach take_inner(ent__work *work, phrase *p, ent__atom *inner) {
  phrase nested;
  take_core(work, inner, &nested);
  if (inner->agent->plural && !nested.body && !p->agent->office.size) return ENDS_THERE;
  for (uint32_t k = nested.core; k <= nested.core_last; k++)
    if (ent__atom_at(work, k)) ent__atom_at(work, k)->taken = true;
  if (!p->agent->sector.size || ent_slice_is(nested.agent->sector, "LEG")) p->agent = nested.agent;
  p->of_united_nations = is_secretary_general(nested.agent);
  p->last = nested.core_last;
  return GOES_ON;
}

/* "of ...", "for ..." at t. */
static reach take_complement(ent__work *work, phrase *p, uint32_t t) {
  const ent_sentence *s = work->sentence;
  bool held_for = t < s->count && ent__is(&s->tokens[t], "for");
  ent__atom *atom, *inner;
  if (t + 1 >= s->count || !(held_for || ent__is(&s->tokens[t], "of")) || (held_for && !is_held_for(work, p)))
    return ENDS_THERE;
  t = skip_modifiers(work, t + 1);
  atom = t < s->count ? name_beginning_at(work, t) : NULL;
  inner = t < s->count ? agent_at(work, t) : NULL;
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

static void walk_right(ent__work *work, phrase *p) {
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
    if (nations) add_owner(p, nations);
  }
}

static bool is_honorific(const ent_token *token) {
  return ent__is_any(
      token, WORDS("mr.", "mr", "mrs.", "mrs", "ms.", "ms", "dr.", "dr", "sheikh", "sir", "lord",
                   "lady", "h.e.", "sen.", "rep.", "gen.", "general", "col.", "colonel", "lt.",
                   "maj.", "capt.", "prof.", "miss", "madame", "gov.", "ayatollah", "mullah",
                   "dame", "baroness", "hon.", "st.", "adm."));
}

static bool is_particle(const ent_token *token) {
  return ent__is_any(
      token, WORDS("al", "bin", "ibn", "de", "da", "di", "del", "la", "van", "von", "der", "den",
                   "el", "dos", "du", "le", "ben", "bint", "abu", "ul", "al-", "-", "ter", "ould"));
}

bool ent__after_hyphen(const ent__work *work, uint32_t first, uint32_t t) {
  const ent_sentence *s = work->sentence;
  return t > first + 1 && ent__is(&s->tokens[t - 1], "-") &&
         s->tokens[t - 1].begin == s->tokens[t - 2].end &&
         s->tokens[t].begin == s->tokens[t - 1].end && ent__capital(&s->tokens[t - 2]);
}

/* "Defence Minister |Israel| Katz": a state's name that goes on as a stranger's. */
static bool is_given_name(const ent__work *work, uint32_t t) {
  const ent_sentence *s = work->sentence;
  return s->parsed && t + 1 < s->count && ent_deprel_is(&s->tokens[t], "flat") &&
         ent__is_proper(work, t + 1) && ent_deprel_is(&s->tokens[t + 1], "flat") &&
         !(ent__atom_at(work, t + 1) && ent__atom_at(work, t + 1)->name);
}

/* A run of capitalised words that may be a person's name, from t on; its end or NO_TOKEN. */
static uint32_t name_run(const ent__work *work, uint32_t t, bool owned) {
  const ent_sentence *s = work->sentence;
  uint32_t last = ENT__NO_TOKEN, words = 0;
  for (uint32_t k = t; k < s->count && words < 5; k++) {
    ent__atom *atom = ent__atom_at(work, k);
    const ent_token *token = &s->tokens[k];
    if (ent__after_hyphen(work, t, k)) { /* "Tae-|hyo|" */
      last = k;
      continue;
    }
    if (is_particle(token) && (last != ENT__NO_TOKEN || !ent__is(token, "-"))) continue;
    if (atom && atom->name && k == t && atom->first == atom->last &&
        (is_given_name(work, k) ||
         (owned && k + 1 < s->count && ent__is_proper(work, k + 1) &&
          !ent__atom_at(work, k + 1)))) {
      last = k;
      words++;
      continue;
    }
    if (!ent__is_proper(work, k)) {
      /* initials are names too; so is what stands at a sentence's beginning */
      if (!(ent__capital(token) && token->form.size <= 2 && token->form.size > 1)) break;
    }
    if (atom && (atom->taken || (atom->name && atom->first == k && !atom->surname &&
                                 !atom->person && atom->name->use != ENT_USE_CAPITAL)))
      break;
    if (atom && atom->agent && !atom->surname && !atom->place) break;
    last = k;
    words++;
  }
  return last;
}

/* "Prime Minister Scott Morrison |of Australia|". */
static void take_owner_after_bearer(ent__work *work, phrase *p) {
  const ent_sentence *s = work->sentence;
  uint32_t t = p->last + 1;
  ent__atom *atom;
  if (p->owner_count || t + 1 >= s->count || !ent__is(&s->tokens[t], "of")) return;
  t = skip_modifiers(work, t + 1);
  atom = t < s->count ? name_beginning_at(work, t) : NULL;
  if (!atom || atom->name->use == ENT_USE_ADJECTIVE || atom->name->use == ENT_USE_DEMONYM) return;
  take_owner(p, atom);
  p->stranger = false;
}

/* "the submarine |HMS Conqueror|": a ship, drafted before, is nobody's name. */
static bool is_drafted(const ent__work *work, uint32_t t) {
  for (uint32_t i = 0; i < work->draft_count; i++)
    if (work->drafts[i].mention.how == ENT_HOW_BODY && work->drafts[i].mention.first <= t &&
        t <= work->drafts[i].mention.last)
      return true;
  return false;
}

/* "the Turkish ambassador |to Somalia| Mehmet Yilmaz": past where he is sent. */
static uint32_t past_host(const ent__work *work, const phrase *p, uint32_t t) {
  const ent_sentence *s = work->sentence;
  const ent__atom *host;
  if (!p->owner_count || t + 2 >= s->count || !ent_slice_is(p->agent->office, "envoy") ||
      !ent__is_any(&s->tokens[t], WORDS("to", "in", "for")))
    return t;
  host = name_beginning_at(work, t + 1 + ent__is(&s->tokens[t + 1], "the"));
  if (!host || host->last + 2 >= s->count || !ent__is_proper(work, host->last + 1) ||
      !ent__is_proper(work, host->last + 2))
    return t;
  return host->last + 1;
}

/* "the meeting on |Population| Dynamics": no title of anybody. */
static bool is_of_many(const ent_token *token) {
  return ent__is_any(token, WORDS("population", "community", "society", "public", "youth", "people", "leadership",
                                  "workforce", "electorate", "diaspora", "group", "firm", "company",
                                  "consortium", "conglomerate", "airline"));
}

static void take_bearer(ent__work *work, phrase *p) {
  const ent_sentence *s = work->sentence;
  uint32_t t = past_host(work, p, p->last + 1), last;
  ent__atom *atom;
  bool comma = false, past = t != p->last + 1;
  if (p->body || p->plural || t >= s->count || is_of_many(&s->tokens[p->core_last])) return;
  if (p->core_last + 1 < s->count && ent__possessive_mark(&s->tokens[t])) return;
  if (ent__is(&s->tokens[t], ",")) {
    comma = true;
    t++;
  }
  while (t < s->count && is_honorific(&s->tokens[t])) {
    comma = false;
    t++;
  }
  if (t >= s->count || is_drafted(work, t)) return;
  atom = ent__atom_at(work, t);
  if (atom && !atom->taken && atom->person && atom->first == t &&
      !(s->parsed && atom->last + 1 < s->count && ent__is_proper(work, atom->last + 1) &&
        !ent__atom_at(work, atom->last + 1) &&
        ent_deprel_is(&s->tokens[atom->last + 1], "flat"))) {
    p->bearer = atom;
    p->name_first = t;
    p->name_last = atom->last;
    if (past) atom->taken = true;
    else p->last = atom->last;
    return;
  }
  last = name_run(work, t, p->owner_count > 0);
  if (last == ENT__NO_TOKEN) return;
  if (comma && !(s->parsed && ent_deprel_is(&s->tokens[t], "appos"))) return;
  if (comma && last == t) return;
  for (uint32_t k = t; k <= last; k++)
    if (ent__is_firm_word(&s->tokens[k])) return;
  p->name_first = t;
  p->name_last = last;
  if (!past) p->last = last;
  p->bearer = atom && atom->last == last && atom->surname ? atom : NULL;
  if (!p->bearer) {
    ent__atom *end = ent__atom_at(work, last);
    if (end && end->last == last && (end->surname || end->person)) p->bearer = end;
  }
}

/* "Imran Khan, the Prime Minister of Pakistan,": the name before the title. */
static void take_bearer_before(ent__work *work, phrase *p) {
  const ent_sentence *s = work->sentence;
  ent__atom *atom;
  uint32_t first;
  if (p->body || p->plural || p->name_first != ENT__NO_TOKEN || p->first < 2) return;
  if (!ent__is(&s->tokens[p->first - 1], ",")) return;
  if (p->last + 1 < s->count && ent__possessive_mark(&s->tokens[p->last + 1])) return; /* "X, |the President's| envoy" */
  atom = ent__atom_at(work, p->first - 2);
  if (atom && !atom->taken && atom->person) {
    p->bearer = atom;
    p->name_first = atom->first;
    p->name_last = atom->last;
    p->first = atom->first;
    return;
  }
  if (!s->parsed || !ent_deprel_is(&s->tokens[ent__head_of(s, p->core, p->core_last)], "appos"))
    return;
  for (first = p->first - 1;
       first > 0 && ent__is_proper(work, first - 1) &&
       !(ent__atom_at(work, first - 1) &&
         (ent__atom_at(work, first - 1)->name || ent__atom_at(work, first - 1)->taken));
       first--) {
  }
  if (p->first - 1 - first < 2 || p->first - 1 - first > 4) return;
  p->name_first = first;
  p->name_last = p->first - 2;
  p->first = first;
}

/* ---- the phrase as a draft -------------------------------------------------------------- */

static ent_slice text_of(const ent__work *work, uint32_t first, uint32_t last) {
  uint32_t begin = work->sentence->tokens[first].begin;
  return (ent_slice){work->r->document->text.data + begin,
                     work->sentence->tokens[last].end - begin};
}

ent_slice ent__person_id(const ent__work *work, ent_slice name) {
  char *id = ent_arena_alloc(work->r->arena, name.size + 5);
  if (!id) return ENT_EMPTY;
  memcpy(id, "PER:", 4);
  memcpy(id + 4, name.data, name.size);
  return (ent_slice){id, name.size + 4};
}

static ent_slice sector_of(const phrase *p, const ent_entity *owner) {
  ent_slice sector = p->agent->sector;
  if (!sector.size && p->owner_sector.size) sector = p->owner_sector;
  if (!sector.size && p->agent->office.size) sector = ENT_SLICE("GOV");
  if (p->former) sector = ENT_SLICE("ELI");
  if (owner && !ent__is_state_kind(owner->kind) && ent_slice_is(sector, "GOV")) sector = ENT_EMPTY;
  return sector;
}

/* "the Iranian minister", "a Russian official": one person, though of no office known. */
static bool is_one_official(const ent__work *work, const phrase *p) {
  return !p->body && !p->plural &&
         ent__is_any(&work->sentence->tokens[p->core_last],
                     WORDS("minister", "spokesman", "spokeswoman", "spokesperson", "official", "diplomat", "general",
                           "commander", "negotiator", "adviser", "advisor", "lawmaker", "senator"));
}

static ent__class class_of_owner(const ent__work *work, const phrase *p, const ent_entity *owner) {
  if (p->name_first != ENT__NO_TOKEN || (p->agent->office.size && !p->body && !p->plural) || is_one_official(work, p))
    return ENT__CLASS_PERSON;
  if (p->plural && !p->body) return ENT__CLASS_PEOPLE;
  if (!owner || ent__is_state_kind(owner->kind)) return ENT__CLASS_STATE;
  return ENT__CLASS_BODY;
}

static bool points_at_people(const phrase *p) {
  return p->agent->sector.size > 0 || p->agent->office.size > 0;
}

/* One of the written name's words before the last is in the person's name. */
static bool shares_given_name(const ent__work *work, const phrase *p, const ent_person *person) {
  const ent_sentence *s = work->sentence;
  for (uint32_t t = p->name_first; t < p->name_last; t++) {
    ent_slice word = s->tokens[t].form;
    if (word.size < 3) return true;
    if (ent_slice_find(person->name, word, 0) != SIZE_MAX ||
        ent_slice_find(person->variants, word, 0) != SIZE_MAX)
      return true;
  }
  return false;
}

/* "Carl Holm ... |Senior Advisor Holm|" in a government's own text: the title tells for whom the stranger acts. */
static bool is_told_by_title(const ent__work *work, const phrase *p, const ent_party *party) {
  return work->r->domestic && !p->owner_count && !p->stranger && p->agent->sector.size && ent_slice_starts(party->entity, "PER:") &&
         points_at_people(p);
}

static void party_of_bearer(ent__work *work, const phrase *p, ent__draft *draft) {
  const ent_entity *owner = p->owner_count ? p->owners[0] : p->agent->hint;
  ent_slice name = text_of(work, p->name_first, p->name_last);
  ent_slice office = p->deputy || (p->stranger && !p->owner_count) ? ENT_EMPTY : p->agent->office;
  ent_party party = {0};
  bool found = false;
  if (p->bearer && p->bearer->person && p->bearer->first == p->name_first) {
    const ent_office *held;
    draft->person = p->bearer->person;
    held = ent__person_party(work, draft->person, office.size > 0, p->former, &party);
    found = true;
    /* the title in the text says what our dates do not know yet */
    if (owner && !(held && held->entity == owner))
      party = (ent_party){owner->id, sector_of(p, owner), draft->person->id};
    if (!office.size && held) office = held->office;
  } else if (p->name_first == p->name_last || p->bearer) {
    ent_slice held = ENT_EMPTY;
    found = ent__surname_party(work, p->bearer, name, p->agent, owner, p->former, &party,
                               &draft->person, &held);
    /* "Arturo |Hernandez|" is none of the presidents of that name; "spokesman |James| Rubin" no minister of his;
     * who holds one of the offices that we know by date is spelt in many ways */
    if (found && draft->person && p->name_first != p->name_last && !(owner && p->agent && p->agent->office.size) &&
        !shares_given_name(work, p, draft->person)) {
      found = false;
      draft->person = NULL;
      held = ENT_EMPTY;
    }
    if (!office.size) office = held;
  }
  if (!found) {
    party = (ent_party){ENT_EMPTY, ENT_EMPTY, ent__person_id(work, name)};
    if (owner) {
      party.entity = owner->id;
      party.sector = sector_of(p, owner);
    } else if (p->agent->hint) {
      party.entity = p->agent->hint->id;
      party.sector = p->agent->sector;
    }
  }
  if (found && is_told_by_title(work, p, &party)) party.entity = ENT_EMPTY;
  draft->mention.office = office;
  draft->class = ENT__CLASS_PERSON;
  draft->mention.how = ENT_HOW_OFFICE;
  if (party.entity.size) {
    ent__add_party(draft, party.entity, party.sector, party.person);
    draft->mention.kind = ent__kind_of_party(work->r, &party);
    ent__remember_person(work->r, draft->person ? draft->person->name : name, draft->person, party,
                         office);
    if (owner && draft->person) ent__was_told(work->r, draft->person);
  } else if (p->stranger || !points_at_people(p)) {
    ent__add_party(draft, party.person, ENT_EMPTY, party.person);
    ent__remember_person(work->r, name, NULL, draft->parties[0], office);
  } else {
    draft->sector = sector_of(p, NULL);
    draft->parties[0].person = party.person; /* whose is settled later */
    draft->wait = ENT__WAIT_FOCUS;
  }
}

/* "The leaders of the two |Koreas|": of both. */
static bool add_both_koreas(ent__work *work, const phrase *p, const ent_entity *owner, ent__draft *draft) {
  static const char *const halves[] = {"KOR", "PRK"};
  if (!ent_slice_is(owner->id, "PLACE:KoreanPeninsula") || !p->plural) return false;
  for (int i = 0; i < 2; i++) {
    const ent_entity *half = ent_world_entity(work->r->world, ent_slice_of(halves[i]));
    if (half) ent__add_party(draft, half->id, sector_of(p, half), ENT_EMPTY);
  }
  draft->mention.kind = ENT_KIND_STATE;
  return true;
}

static void party_of_owners(ent__work *work, const phrase *p, ent__draft *draft) {
  draft->sector = sector_of(p, NULL);
  draft->mention.how = p->agent->office.size && !p->body ? ENT_HOW_OFFICE : ENT_HOW_AGENT;
  draft->mention.office =
      p->deputy || (p->stranger && !p->owner_count) ? ENT_EMPTY : p->agent->office;
  draft->class = class_of_owner(work, p, p->owner_count ? p->owners[0] : NULL);
  for (uint32_t i = 0; i < p->owner_count; i++) {
    const ent_entity *whole = p->owners[i]; /* "Puntland forces" are Somalia's */
    if (add_both_koreas(work, p, whole, draft)) continue;
    if (whole->territory.size && ent_slice_eq(whole->parent, whole->territory))
      whole = ent_world_entity(work->r->world, whole->territory);
    if (!whole) whole = p->owners[i];
    ent__add_party(draft, whole->id, sector_of(p, whole), ENT_EMPTY);
    if (ent_slice_is(work->sentence->tokens[p->core_last].form, "regime")) work->r->regime = whole;
  }
  if (p->owner_count) return;
  if (p->owner_token != ENT__NO_TOKEN) {
    draft->wait = p->counterpart ? ENT__WAIT_COUNTERPART : ENT__WAIT_OWNER;
    draft->owner = p->owner_token;
  } else if (p->agent->hint) {
    ent__add_party(draft, p->agent->hint->id, sector_of(p, p->agent->hint), ENT_EMPTY);
  } else if (!p->stranger && points_at_people(p)) {
    draft->wait = ENT__WAIT_FOCUS;
  }
}

/* "|the government| and people of Azerbaijan": the noun before "and" has the same owner. */
static void share_owner(ent__work *work, const phrase *p) {
  ent__draft *before;
  if (work->draft_count < 2 || p->first < 2 || !p->owner_count) return;
  if (p->last <= p->core_last || !ent__is(&work->sentence->tokens[p->first - 1], "and")) return;
  before = &work->drafts[work->draft_count - 2];
  if (before->mention.last != p->first - 2 || before->wait != ENT__WAIT_FOCUS) return;
  if (before->parties[0].person.size) return;
  before->wait = ENT__WAIT_NONE;
  before->mention.kind = p->owners[0]->kind;
  for (uint32_t i = 0; i < p->owner_count; i++)
    ent__add_party(before, p->owners[i]->id,
                   ent__is_state_kind(p->owners[i]->kind) ? before->sector : ENT_EMPTY, ENT_EMPTY);
}

static bool draft_phrase(ent__work *work, phrase *p) {
  ent__draft *draft = ent__add_draft(work, p->first, p->last);
  if (!draft) return false;
  for (uint32_t t = p->first; t <= p->last; t++)
    if (ent__atom_at(work, t)) ent__atom_at(work, t)->taken = true;
  for (uint32_t t = p->name_first; p->name_first != ENT__NO_TOKEN && t <= p->name_last; t++)
    if (ent__atom_at(work, t)) ent__atom_at(work, t)->silent = true; /* "|Israel| Katz" */
  draft->mention.title = text_of(work, p->core, p->core_last);
  draft->mention.plural = p->plural || p->many;
  draft->mention.kind = p->owner_count ? p->owners[0]->kind : ENT_KIND_NONE;
  draft->agent = p->agent;
  draft->definite = p->definite;
  draft->owner = p->owner_token;
  if (p->name_first != ENT__NO_TOKEN)
    party_of_bearer(work, p, draft);
  else
    party_of_owners(work, p, draft);
  if (draft->wait == ENT__WAIT_FOCUS && draft->owner != ENT__NO_TOKEN)
    draft->wait = ENT__WAIT_OWNER;
  if (p->counterpart && draft->party_count) draft->wait = ENT__WAIT_COUNTERPART;
  share_owner(work, p);
  return true;
}

/* "the |National| Strategy", "the |Veteran| Directed Care program": part of another name. */
static bool is_part_of_name(const ent__work *work, const phrase *p) {
  const ent_sentence *s = work->sentence;
  const ent_token *core = &s->tokens[p->core_last];
  if (!s->parsed || p->owner_count || p->owner_token != ENT__NO_TOKEN ||
      p->name_first != ENT__NO_TOKEN || p->last != p->core_last || !ent__capital(core))
    return false;
  return core->head > (int32_t)p->last && ent__capital(&s->tokens[core->head]) &&
         (ent_deprel_is(core, "compound") || ent_deprel_is(core, "amod") ||
          core->upos == ENT_UPOS_ADJ);
}

ent_status ent__draft_phrases(ent__work *work, ent_error *err) {
  if (!ent__draft_ships(work)) return ent_fail(err, ENT_E_NOMEM, "out of memory finding mentions");
  for (uint32_t i = 0; i < work->atom_count; i++) {
    ent__atom *atom = &work->atoms[i];
    phrase p;
    if (!agent_at(work, atom->first)) continue;
    take_core(work, atom, &p);
    walk_left(work, &p);
    walk_right(work, &p);
    take_bearer(work, &p);
    if (p.name_first != ENT__NO_TOKEN) take_owner_after_bearer(work, &p);
    take_bearer_before(work, &p);
    if (is_part_of_name(work, &p)) continue;
    if (!draft_phrase(work, &p))
      return ent_fail(err, ENT_E_NOMEM, "out of memory finding mentions");
  }
  return ENT_OK;
}
