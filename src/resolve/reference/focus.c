/* Titles and bodies whose owner is not said: "the President" in a government's own
 * text, "the army" of the state talked about, "his Pakistani counterpart". */
#include "resolve/internal.h"

enum { OFFICE_REACH = 6 /**< sentences back in which "the minister" finds who was told with that office */ };

/* ---- titles and bodies whose owner is not said
 * ------------------------------------------------------- */

static bool is_victim(ent_slice sector) {
  static const char *const sectors[] = {"CVL", "MIL", "COP", "REF", "MED",
                                        "JRN", "NGO", "EDU", "REL"};
  for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
    if (ent_slice_is(sector, sectors[i])) return true;
  return false;
}

/* The one state this sentence has named before, or the subject of the last one. */
static bool focus_state(const ent__work *work, const ent__draft *draft, ent_party *out) {
  ent__states here = {0}, before = {0};
  const ent__referent *subject = NULL;
  uint32_t token = draft->mention.first;
  bool people = is_victim(draft->sector) && !ent_slice_is(draft->sector, "MIL");
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence + 2 < work->sentence->number) break;
    if (c->party_count != 1 || c->class == ENT__CLASS_SET) continue;
    if (c->self && people) continue; /* "the victims" are not the speaker's for his saying so */
    if (c->sentence == work->sentence->number) {
      if (c->token < token) ent__add_state(&here, c->parties[0]);
    } else {
      ent__add_state(&before, c->parties[0]);
      if (c->role == 4 && ent__is_state_id(c->parties[0].entity) && !subject) subject = c;
    }
  }
  if (here.count == 1)
    *out = here.items[0];
  else if (!here.count && before.count == 1)
    *out = before.items[0];
  else if (!here.count && subject && work->r->main[0] &&
           ent_slice_eq(subject->parties[0].entity, work->r->main[0]->id))
    *out = subject->parties[0];
  else
    return false;
  return true;
}

/* "in |Ukraine|", "in Sumy, |Ukraine|". */
static bool is_location(const ent__work *work, const ent_mention *m) {
  const ent_sentence *s = work->sentence;
  const ent_token *before = ent__preposition(s, m->first, m->head);
  if (m->first >= 2 && ent__is(&s->tokens[m->first - 1], ",") &&
      ent__is_proper(work, m->first - 2) && m->kind != ENT_KIND_PERSON &&
      !(s->parsed && ent_deprel_is(&s->tokens[m->head], "nsubj")))
    return !(m->last + 2 < s->count && ent__is(&s->tokens[m->last + 1], "and"));
  if (!before && s->parsed && s->tokens[m->head].head > (int32_t)m->last &&
      ent__is_any(&s->tokens[s->tokens[m->head].head],
                  WORDS("region", "province", "state", "city", "district", "capital", "governorate",
                        "north", "south", "east", "west", "coast", "county", "area", "territory",
                        "village", "town", "island", "border"))) {
    uint32_t head = (uint32_t)s->tokens[m->head].head; /* "in |Sudan|'s Blue Nile region" */
    before = ent__preposition(s, m->first, head);
  }
  return before && ent__is_any(before, WORDS("in", "at", "near", "on", "across", "outside",
                                             "around", "inside", "throughout"));
}

/* The state a place, or a region of one state, lies in. */
static ent_party state_of_place(const ent_resolver *r, ent_party party) {
  const ent_entity *entity = ent_world_entity(r->world, party.entity), *parent;
  if (!entity || ent__is_state_id(party.entity)) return party;
  if (entity->territory.size) {
    party.entity = entity->territory;
    return party;
  }
  parent = ent_world_parent(r->world, entity, 0);
  if (parent && !ent_world_parent(r->world, entity, 1)) party.entity = parent->id;
  return party;
}

/* The one country in which the sentence says it happened. */
static bool location_state(const ent__work *work, ent_party *out) {
  ent__states found = {0};
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    if (d->party_count != 1 || d->mention.kind == ENT_KIND_TOPIC || d->wait == ENT__WAIT_PRONOUN)
      continue;
    if (is_location(work, &d->mention))
      ent__add_state(&found, state_of_place(work->r, d->parties[0]));
  }
  if (found.count != 1) return false;
  *out = found.items[0];
  return true;
}

/* The text names the state in these sentences only in passing, after a preposition ("flights to |India|"), and is on
 * another: a minister without a country is that one's. NULL: no. */
static const ent_entity *text_instead(const ent__work *work, const ent_party *supposed) {
  const ent_resolver *r = work->r;
  ent_party place;
  if (!r->main[0] || ent_slice_eq(r->main[0]->id, supposed->entity)) return NULL;
  if (location_state(work, &place) && ent_slice_eq(place.entity, supposed->entity)) return NULL;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(r, back);
    if (!c || c->sentence + 2 < work->sentence->number) break;
    for (uint32_t k = 0; k < c->party_count; k++)
      if (c->role != 2 && ent_slice_eq(c->parties[k].entity, supposed->entity)) return NULL;
  }
  return r->main[0];
}

/* Whom a place may have as guests: not its own. */
static bool may_be_guest(const ent_token *noun) {
  return ent__is_any(noun, WORDS("tourists", "visitors", "travelers", "travellers", "expatriates",
                                 "volunteers", "experts", "analysts", "diaspora", "compatriots",
                                 "nationals", "citizens", "passengers", "pilgrims", "captives",
                                 "hostages", "detainees", "prisoners", "settlers", "nations",
                                 "peoples", "scientists", "artists", "athletes", "crew", "victims",
                                 "martyrs", "astronauts", "communities", "community", "minorities",
                                 "minority", "population", "society", "public", "people",
                                 "exile", "exiles", "migrants"));
}

/* "|Rebels| in Mali", "|students| throughout Indonesia", "|workers| from Chad": the state whose
 * place stands right behind those who live there. Soldiers and envoys in a place are not its. */
static bool state_behind(const ent__work *work, const ent__draft *draft, ent_party *out) {
  static const char *const locals[] = {"REB", "OPP", "COP", "JUD", "LAB", "AGR", "PTY", "CVL"};
  const ent_sentence *s = work->sentence;
  const ent_mention *m = &draft->mention;
  uint32_t t = m->last + 1;
  bool local = ent_slice_starts(m->title, "security") || ent_slice_starts(m->title, "Security");
  for (size_t i = 0; i < sizeof locals / sizeof *locals; i++)
    local |= ent_slice_is(draft->sector, locals[i]);
  local |= ent_slice_is(draft->sector, "MIL") && t < s->count && ent__is(&s->tokens[t], "from"); /* "|cadets| from Peru" */
  if (!local || draft->parties[0].person.size || t + 1 >= s->count || may_be_guest(&s->tokens[m->last]))
    return false;
  if (!ent__is_any(&s->tokens[t], WORDS("in", "across", "throughout", "inside", "from"))) return false;
  t += 1 + (ent__is(&s->tokens[t + 1], "the"));
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    bool the = d->mention.first + 1 == t && ent__is(&s->tokens[d->mention.first], "the");
    if ((d->mention.first != t && !the) || d->party_count != 1 || d->agent || d->mention.kind == ENT_KIND_TOPIC)
      continue;
    *out = state_of_place(work->r, d->parties[0]);
    return ent__is_state_id(out->entity);
  }
  return false;
}

/* "a |delegation| led by the foreign minister of Turkey": those of whom its head is. */
static bool leader_behind(const ent__work *work, const ent__draft *draft, ent_party *out) {
  const ent_sentence *s = work->sentence;
  uint32_t t = draft->mention.last + 1;
  if (draft->parties[0].person.size || t + 2 >= s->count ||
      !ent__is_any(&s->tokens[t], WORDS("led", "headed", "chaired")) || !ent__is(&s->tokens[t + 1], "by"))
    return false;
  for (uint32_t i = 0; i < work->draft_count; i++) {
    const ent__draft *d = &work->drafts[i];
    if (d->mention.kind == ENT_KIND_TOPIC || d->mention.first < t + 2 || d->mention.first > t + 3 || d->party_count != 1 ||
        !ent__is_state_id(d->parties[0].entity))
      continue;
    *out = (ent_party){.entity = d->parties[0].entity, .sector = d->parties[0].sector};
    return true;
  }
  return false;
}

static const ent__known *known_office(const ent_resolver *r, ent_slice office) {
  for (uint32_t i = r->known_count; i-- > 0;)
    if (ent_slice_eq(r->known[i].office, office) && r->known[i].party.entity.size)
      return &r->known[i];
  return NULL;
}

/* "talks with |Prime Minister X| ... He invited the |prime minister|": who was last told with this office. */
static const ent__referent *last_in_office(const ent__work *work, ent_slice office) {
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence + OFFICE_REACH < work->sentence->number) return NULL;
    if (c->class == ENT__CLASS_PERSON && c->party_count == 1 && ent_slice_eq(c->office, office) && c->parties[0].person.size &&
        ent__is_state_id(c->parties[0].entity))
      return c;
  }
  return NULL;
}

static bool is_leader_noun(ent_slice title) {
  return ent_slice_ends(title, "leaders") || ent_slice_ends(title, "presidents") ||
         ent_slice_ends(title, "ministers") || ent_slice_ends(title, "Ministers") ||
         ent_slice_ends(title, "Presidents") || ent_slice_ends(title, "Leaders") ||
         ent_slice_ends(title, "heads of state") || ent_slice_ends(title, "governments") ||
         ent_slice_ends(title, "delegations") || ent_slice_ends(title, "premiers");
}

static uint32_t number_before(const ent__work *work, const ent_mention *m) {
  for (uint32_t t = m->first; t <= m->head; t++) {
    uint32_t number = ent__number_word(&work->sentence->tokens[t]);
    if (number) return number;
  }
  return 0;
}

/* "the Commission", "the Court", "the Coalition": the body met before whose name has
 * that word; the Secretary-|General| is no General Assembly. */
bool ent__settle_namesake(ent__work *work, ent__draft *draft) {
  const ent_token *head = &work->sentence->tokens[draft->mention.head];
  if (!draft->definite || !ent__capital(head) || head->form.size < 4 ||
      draft->parties[0].person.size || draft->mention.office.size)
    return false;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    const ent_entity *entity;
    if (!c || c->sentence + 12 < work->sentence->number) return false;
    if (c->class != ENT__CLASS_BODY || c->party_count != 1) continue;
    entity = ent_world_entity(work->r->world, c->parties[0].entity);
    if (!entity || ent_slice_find(entity->name, head->form, 0) == SIZE_MAX) continue;
    ent__add_party(draft, entity->id, ENT_EMPTY, ENT_EMPTY);
    draft->mention.kind = entity->kind;
    draft->mention.how = ENT_HOW_DEFINITE;
    draft->class = ENT__CLASS_BODY;
    return true;
  }
  return false;
}

/* "|EC officials| said ... The |officials| added": the same that were named before. */
bool ent__settle_same_noun(ent__work *work, ent__draft *draft) {
  const ent_token *head = &work->sentence->tokens[draft->mention.head];
  if (!draft->definite || draft->parties[0].person.size || draft->mention.office.size ||
      head->form.size < 4 || draft->mention.last > draft->mention.first + 1)
    return false;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence + 6 < work->sentence->number) return false;
    if (c->class == ENT__CLASS_PERSON || c->class == ENT__CLASS_OTHER ||
        !ent_slice_eq_nocase(c->noun, head->form))
      continue;
    for (uint32_t i = 0; i < c->party_count; i++)
      ent__add_party(draft, c->parties[i].entity,
                     c->parties[i].sector.size ? c->parties[i].sector : draft->sector, ENT_EMPTY);
    draft->mention.kind = ent__kind_of_party(work->r, &c->parties[0]);
    draft->mention.how = ENT_HOW_DEFINITE;
    draft->class = c->class;
    return draft->party_count > 0;
  }
  return false;
}

/* "|Foreign Minister Hayashi| flew ... The |minister| met": whose title ends so. */
static bool settle_same_title(ent__work *work, ent__draft *draft) {
  ent_slice noun = work->sentence->tokens[draft->mention.head].form;
  if (!draft->definite || draft->mention.plural || draft->parties[0].person.size || noun.size < 4 ||
      draft->mention.last > draft->mention.first + 1)
    return false;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    ent_slice title;
    if (!c || c->sentence + 4 < work->sentence->number) return false;
    title = c->title;
    if (c->class != ENT__CLASS_PERSON || c->party_count != 1 || title.size <= noun.size ||
        ent_slice_is(c->office, "head_of_government"))
      continue;
    title = (ent_slice){title.data + title.size - noun.size, noun.size};
    if (title.data[-1] != ' ' || !ent_slice_eq_nocase(title, noun)) continue;
    ent__add_party(draft, c->parties[0].entity, c->parties[0].sector, c->parties[0].person);
    draft->mention.kind = ent__kind_of_party(work->r, &c->parties[0]);
    draft->mention.how = ENT_HOW_DEFINITE;
    draft->mention.office = c->office;
    draft->class = ENT__CLASS_PERSON;
    return true;
  }
  return false;
}

/* The state bears this very title for the office: "Chancellor", "Foreign Secretary". */
static bool has_title(const ent__work *work, const ent_entity *state, const ent__draft *draft) {
  const ent_office *held =
      ent_world_holder(work->r->world, state, draft->mention.office, work->day);
  if (!held) held = ent_world_holder(work->r->world, state, draft->mention.office, ENT_DAY_NONE);
  return held && held->title.size && draft->agent &&
         ent_slice_eq_nocase(held->title, draft->agent->noun);
}

const ent_entity *ent__other_party(const ent_resolver *r) {
  uint32_t first = r->main[0] == r->side;
  if (!r->main[first]) return NULL;
  if (r->main[first + 1] && r->main[first + 1] != r->side &&
      r->main_count[first] < 2 * r->main_count[first + 1])
    return NULL;
  return r->main[first];
}

/* "Prime Minister X", "President Y" who is not the side's. */
static bool is_foreign_title(const ent__work *work, const ent__draft *draft) {
  const ent_resolver *r = work->r;
  ent_slice office = draft->mention.office, person = draft->parties[0].person, surname = person;
  if (!ent_slice_is(office, "head_of_state") && !ent_slice_is(office, "head_of_government"))
    return false;
  if (!has_title(work, r->side, draft)) return true;
  if (!person.size) return false;
  for (size_t i = person.size; i-- > 0 && person.data[i] != ' ' && person.data[i] != ':';)
    surname = (ent_slice){person.data + i, person.size - i};
  return !ent_world_holder_named(r->world, r->side, office, surname, work->day, 400);
}

/* "Trade Minister X" is not of a state whose cabinet sits by the title of secretary. */
static bool may_have_minister(const ent__work *work, const ent__draft *draft, ent_slice state) {
  ent_slice title = draft->mention.title, last = ENT_SLICE("minister");
  if (title.size < last.size) return true;
  title = (ent_slice){title.data + title.size - last.size, last.size};
  return !ent_slice_eq_nocase(title, last) ||
         !ent_world_has_trait(work->r->world, ENT_SLICE("cabinet-of-secretaries"), state,
                              (ent_interval){work->day, work->day});
}

/* A government's own text: its capitalised titles and bodies are its own. */
static bool settle_domestic(ent__work *work, ent__draft *draft) {
  ent_resolver *r = work->r;
  ent_slice person = draft->parties[0].person;
  if (!r->domestic || !r->side || draft->mention.plural) return false;
  if (!draft->definite && !person.size) return false;
  if (!ent__capital(&work->sentence->tokens[draft->mention.head])) return false;
  if (is_foreign_title(work, draft) || !may_have_minister(work, draft, r->side->id)) return false;
  ent__add_party(draft, r->side->id, draft->sector, person);
  draft->mention.kind = r->side->kind;
  if (person.size)
    ent__remember_person(r, (ent_slice){person.data + 4, person.size - 4}, NULL, draft->parties[0],
                         draft->mention.office);
  else
    draft->mention.how = ENT_HOW_DEFINITE;
  return true;
}

/* In the United Nations "the Secretary-General", "the Assembly" need no owner. */
bool ent__settle_assembly(ent__work *work, ent__draft *draft) {
  const ent_token *head = &work->sentence->tokens[draft->mention.head];
  ent_slice noun = draft->agent ? draft->agent->noun : ENT_EMPTY;
  const char *id = NULL;
  ent_slice person = draft->party_count ? ENT_EMPTY : draft->parties[0].person;
  if (draft->mention.plural || !draft->definite || (person.size && draft->owner == ENT__NO_TOKEN)) return false;
  if (ent_slice_is(noun, "secretary-general") || ent_slice_is(noun, "secretary general"))
    id = "IGO:UN";
  else if (!work->r->assembly || !ent__capital(head) || draft->owner != ENT__NO_TOKEN)
    return false;
  else if (ent__is(head, "assembly"))
    id = "IGO:UNGA";
  else if (ent__is(head, "council"))
    id = "IGO:UNSC";
  else if (ent__is(head, "organization") || ent__is(head, "organisation"))
    id = "IGO:UN";
  if (!id || !ent_world_entity(work->r->world, ent_slice_of(id))) return false;
  ent__add_party(draft, ent_slice_of(id), ENT_EMPTY, person);
  draft->mention.kind = ENT_KIND_IGO;
  draft->mention.how = ENT_HOW_DEFINITE;
  draft->class = draft->mention.office.size ? ENT__CLASS_PERSON : ENT__CLASS_BODY;
  return true;
}

/* "the president" alone: in a text about one state, or of the one that has such a title. */
static const ent_entity *whose_title(const ent__work *work, const ent__draft *draft) {
  const ent_resolver *r = work->r;
  const ent_entity *only = NULL;
  if (!r->main[0]) return NULL;
  for (uint32_t i = 0; i < 4 && r->main[i]; i++) {
    if (!has_title(work, r->main[i], draft)) continue;
    if (only) return r->main_count[0] >= 2 * r->main_count[1] ? r->main[0] : NULL;
    only = r->main[i];
  }
  return only;
}

/* "the two |presidents|": a king told before is none of them. */
static bool is_no_president(const ent__work *work, const ent__draft *draft, const ent_party *party) {
  const ent_entity *state = ent_world_entity(work->r->world, party->entity);
  const ent_office *held;
  if (!ent_slice_ends(draft->mention.title, "presidents") && !ent_slice_ends(draft->mention.title, "Presidents")) return false;
  held = state ? ent_world_holder(work->r->world, state, ENT_SLICE("head_of_state"), work->day) : NULL;
  if (state && !held) held = ent_world_holder(work->r->world, state, ENT_SLICE("head_of_state"), ENT_DAY_NONE);
  return held && held->title.size && ent_slice_find(held->title, ENT_SLICE("resident"), 0) == SIZE_MAX;
}

/* "the leaders": those of the last sentence that named at least two; `number` 0: all. */
static bool settle_leaders(ent__work *work, ent__draft *draft) {
  ent__states found = {0};
  uint32_t at_sentence = UINT32_MAX;
  for (uint32_t back = 0; back <= ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence != at_sentence) {
      if (found.count >= 2 && (!draft->number || found.count == draft->number)) break;
      found.count = 0;
      if (!c || c->sentence + 12 < work->sentence->number) return false;
      at_sentence = c->sentence;
    }
    if (c->class != ENT__CLASS_PERSON || c->party_count != 1 || is_no_president(work, draft, &c->parties[0])) continue;
    ent__add_state(&found, c->parties[0]);
  }
  if (found.count < 2) return false;
  for (uint32_t i = 0; i < found.count; i++)
    ent__add_party(draft, found.items[i].entity, draft->sector, found.items[i].person);
  draft->mention.kind = ENT_KIND_STATE;
  draft->class = ENT__CLASS_SET;
  return true;
}

/* Bodies that every state has, so that the one talked about is meant. */
static bool is_of_states(ent_slice sector) {
  static const char *const sectors[] = {"GOV", "MIL", "LEG", "COP", "SPY",
                                        "JUD", "OPP", "CVL", "REF"};
  for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
    if (ent_slice_is(sector, sectors[i])) return true;
  return false;
}

/* Where people come to harm, those unnamed are the place's own. */
static bool tells_of_harm(const ent_sentence *s) {
  for (uint32_t t = 0; t < s->count; t++) {
    const ent_token *token = &s->tokens[t];
    ent_token word = {.form = token->lemma.size ? token->lemma : token->form};
    if (ent__is_any(&word,
                    WORDS("kill", "killed", "injure", "injured", "wound", "wounded", "die", "dead",
                          "displace", "displaced", "attack", "bomb", "bombing", "shell", "strike",
                          "airstrike", "arrest", "arrested", "kidnap", "flee", "explosion", "blast",
                          "massacre", "abduct", "detain", "shoot", "clash", "casualty", "behead",
                          "execute", "grave", "besiege", "starve", "evacuate", "flee", "trap",
                          "suffer", "homeless", "release", "free", "imprison", "capture")))
      return true;
  }
  return false;
}

/* Things that bear a force's sector but are nobody's unless it is said whose. */
static bool is_weapon(const ent_agent *agent) {
  static const char *const words[] = {"missile", "drone",    "rocket", "warplane", "aircraft",
                                      "jet",     "tank",     "ship",   "vessel",   "bomber",
                                      "plane",   "artillery", "boat",  "mortar",   "helicopter"};
  if (!agent) return false;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_find(agent->noun, ent_slice_of(words[i]), 0) != SIZE_MAX) return true;
  return false;
}

/* "Coalition forces", "the Coalition" in a text on the war against ISIL. */
bool ent__settle_coalition(ent__work *work, ent__draft *draft) {
  const ent_resolver *r = work->r;
  const ent_sentence *s = work->sentence;
  const ent_entity *coalition = ent_world_entity(r->world, ENT_SLICE("IGO:GlobalCoalition"));
  const ent_entity *foe = ent_world_entity(r->world, ENT_SLICE("GRP:ISIL"));
  bool named = false;
  if (!coalition || !foe || draft->parties[0].person.size) return false;
  for (uint32_t t = draft->mention.first; t <= draft->mention.last; t++)
    named |= ent_slice_is(s->tokens[t].form, "Coalition") ||
             (ent_slice_is(s->tokens[t].form, "coalition") && t > draft->mention.first &&
              ent__is_any(&s->tokens[t - 1], WORDS("international", "global")));
  if (!named || !ent__tally_of(&r->tallies, foe, ENT__NAMED)) return false;
  ent__add_party(draft, coalition->id,
                 ent_slice_is(draft->sector, "MIL") ? draft->sector : ENT_EMPTY, ENT_EMPTY);
  draft->mention.kind = coalition->kind;
  draft->mention.how = ENT_HOW_DEFINITE;
  draft->class = ENT__CLASS_BODY;
  return true;
}

/* "coalition troops", "allied forces": no single state's; "the occupation forces", "the
 * diplomatic missions": another's than the one spoken of. */
static bool is_alien(const ent__work *work, const ent__draft *draft) {
  for (uint32_t t = draft->mention.first; t < draft->mention.last; t++)
    if (ent__is_any(&work->sentence->tokens[t], WORDS("coalition", "allied", "peacekeeping", "multinational", "joint",
                          "mixed", "international", "united", "occupation", "occupying",
                          "invading", "diplomatic")))
      return true;
  return false;
}

/* The state of those talked about that such a president or prime minister holds:
 * by any part of his name, "President Sheikh |Mohamed|". */
static const ent_entity *state_of_holder(const ent__work *work, const ent__draft *draft) {
  const ent_resolver *r = work->r;
  ent_slice person = draft->parties[0].person, word = person;
  const ent_entity *candidates[ENT__MAX_PARTIES + 4];
  uint32_t count = 0;
  if (!ent_slice_is(draft->mention.office, "head_of_state") &&
      !ent_slice_is(draft->mention.office, "head_of_government"))
    return NULL;
  for (size_t i = person.size; i-- > 0 && person.data[i] != ' ' && person.data[i] != ':';)
    word = (ent_slice){person.data + i, person.size - i};
  for (uint32_t i = 0; i < r->talks_count; i++)
    candidates[count++] = ent_world_entity(r->world, r->talks[i].entity);
  for (uint32_t i = 0; i < 4 && r->main[i]; i++) candidates[count++] = r->main[i];
  for (uint32_t i = 0; i < count && word.size > 3; i++) {
    const ent_office *held =
        candidates[i] ? ent_world_holder(r->world, candidates[i], draft->mention.office, work->day)
                      : NULL;
    if (held && (ent_slice_find(held->person->name, word, 0) != SIZE_MAX ||
                 ent_slice_find(held->person->variants, word, 0) != SIZE_MAX))
      return candidates[i];
  }
  return NULL;
}

/* The state may have such a "King Mary" or "President Ford": it had one of that title and,
 * where our tables reach, of that name about the day. */
static bool may_be_holder(const ent__work *work, const ent__draft *draft, ent_slice state) {
  const ent_world *world = work->r->world;
  const ent_entity *entity = ent_world_entity(world, state);
  ent_slice office = draft->mention.office, person = draft->parties[0].person, name = person;
  if (!ent_slice_is(office, "head_of_state") && !ent_slice_is(office, "head_of_government"))
    return true;
  if (!entity || !has_title(work, entity, draft)) return false;
  for (size_t i = person.size; i-- > 0 && person.data[i] != ' ' && person.data[i] != ':';)
    name = (ent_slice){person.data + i, person.size - i};
  if (!ent_world_holder(world, entity, office, work->day))
    return ent_world_holder_named(world, entity, office, name, ENT_DAY_NONE, 0) != NULL;
  return ent_world_holder_named(world, entity, office, name, work->day, 400) != NULL;
}

/* "|Authorities| say", at the beginning of a report from one place. */
static bool is_local_body(const ent__work *work, const ent__draft *draft) {
  return draft->mention.first == 0 && draft->mention.plural && !draft->definite &&
         work->sentence->count > 4 &&
         (ent_slice_is(draft->sector, "GOV") || ent_slice_is(draft->sector, "COP")) &&
         draft->mention.title.size < 18;
}

/* "Belarus detains a man after |authorities| allege": those of the subject. */
static bool subject_state(const ent__work *work, const ent__draft *draft, ent_party *out) {
  const ent_token *word = &work->sentence->tokens[draft->mention.head];
  if (draft->mention.first != draft->mention.last || draft->parties[0].person.size ||
      !ent__is_any(word, WORDS("authorities", "police", "prosecutors")))
    return false;
  for (uint32_t back = 0; back < ENT__MEMORY; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence != work->sentence->number) return false;
    if (c->token > 3 || c->role != 4 || c->party_count != 1 || c->parties[0].sector.size) continue;
    if (!ent__is_state_id(c->parties[0].entity)) continue;
    *out = c->parties[0];
    return true;
  }
  return false;
}

/* A short text too: each of the two is named three times and twice as often as any third. */
static bool is_mostly_on_two(const ent_resolver *r) {
  return ent__is_text_on(r, 2) || (r->main[1] && r->main_count[1] >= 3 && r->main_count[1] >= 2 * r->main_count[2]);
}

/* "The two leaders", "the presidents": those who talked, else those told last. */
static void settle_plural_leaders(ent__work *work, ent__draft *draft) {
  draft->number = number_before(work, &draft->mention);
  if (!draft->number && !draft->definite) return;
  draft->mention.how = ENT_HOW_BOTH;
  if (ent__settle_signatories(work, draft)) return;
  if (ent__settle_talks(work, draft, draft->number) || settle_leaders(work, draft)) return;
  draft->definite = false;
  if (!draft->number && draft->mention.office.size && is_mostly_on_two(work->r)) draft->number = 2;
  if (draft->number) ent__settle_set(work, draft);
}

/* "The two |armies|", "both |peoples|": of the two states that the text is on. */
static bool settle_twins(ent__work *work, ent__draft *draft) {
  static const char *const words[] = {"armies",      "militaries",   "navies",      "peoples", "parliaments",
                                      "ministries",  "delegations",  "legislatures", "societies", "publics", NULL};
  if (!draft->mention.plural || draft->party_count) return false;
  if (!ent__is_any(&work->sentence->tokens[draft->mention.head], words)) return false;
  draft->number = number_before(work, &draft->mention);
  if (!draft->number) return false;
  draft->mention.how = ENT_HOW_BOTH;
  draft->definite = false;
  ent__settle_set(work, draft);
  return draft->party_count > 0;
}

static void add_of_state(ent__draft *draft, const ent_party *party, ent_slice sector) {
  ent__add_party(draft, party->entity, sector, ENT_EMPTY);
  draft->mention.kind = ENT_KIND_STATE;
}

/* Words that stand for nobody's people here: weapons, "the first woman", strangers. */
static bool is_nobodys(const ent__work *work, const ent__draft *draft) {
  if (draft->parties[0].person.size) return false;
  if (is_weapon(draft->agent)) return true;
  if (!draft->mention.plural && ent_slice_is(draft->sector, "CVL") && draft->class == ENT__CLASS_STATE &&
      !ent__is(&work->sentence->tokens[draft->mention.head], "people"))
    return true;
  return is_alien(work, draft);
}

/* Who was told before with the same word, title or place. */
static bool settle_by_what_was_told(ent__work *work, ent__draft *draft) {
  ent_resolver *r = work->r;
  ent_slice person = draft->parties[0].person, office = draft->mention.office;
  const ent__known *known = NULL;
  const ent__referent *last = NULL;
  ent_party party = {0};
  if (!person.size && draft->definite && r->regime &&
      ent__is(&work->sentence->tokens[draft->mention.head], "regime")) {
    ent__add_party(draft, r->regime->id, ENT_SLICE("GOV"), ENT_EMPTY);
    draft->mention.kind = r->regime->kind;
    draft->mention.how = ENT_HOW_DEFINITE;
    return true;
  }
  if (!office.size && state_behind(work, draft, &party)) {
    add_of_state(draft, &party, draft->sector);
    return true;
  }
  if (leader_behind(work, draft, &party)) {
    add_of_state(draft, &party, party.sector.size ? party.sector : draft->sector);
    return true;
  }
  if (settle_domestic(work, draft) || ent__settle_assembly(work, draft)) return true;
  if (person.size || !office.size || !draft->definite || draft->mention.plural) return false;
  last = last_in_office(work, office);
  if (last) {
    ent__add_party(draft, last->parties[0].entity, last->parties[0].sector, last->parties[0].person);
    draft->mention.how = ENT_HOW_DEFINITE;
    draft->mention.kind = ent__kind_of_party(r, &last->parties[0]);
    return true;
  }
  known = known_office(r, office);
  if (!known) return false;
  ent__add_party(draft, known->party.entity, known->party.sector, known->party.person);
  draft->mention.how = ENT_HOW_DEFINITE;
  draft->mention.kind = ent__kind_of_party(r, &known->party);
  return true;
}

/* The state that the text is on, of those that may have such a minister. */
static const ent_entity *state_of_text(const ent__work *work, const ent__draft *draft) {
  const ent_resolver *r = work->r;
  uint32_t first = UINT32_MAX, next = 0;
  for (uint32_t i = 0; i < 4 && r->main[i]; i++) {
    if (!may_have_minister(work, draft, r->main[i]->id) || !may_be_holder(work, draft, r->main[i]->id)) continue;
    if (first == UINT32_MAX) first = i;
    else if (!next) next = r->main_count[i];
  }
  return first != UINT32_MAX && r->main_count[first] >= 3 && r->main_count[first] >= 3 * next ? r->main[first] : NULL;
}

/* The state whose office holder, soldier or body this is; false: the word stands for nobody. `out` stays
 * empty where nothing tells. */
static bool state_meant(ent__work *work, const ent__draft *draft, ent_party *out) {
  ent_resolver *r = work->r;
  ent_slice person = draft->parties[0].person, office = draft->mention.office;
  if (office.size && !person.size) {
    /* in the United Nations the President is the Assembly's or the Council's */
    bool presides = r->assembly && ent_slice_is(office, "head_of_state");
    const ent_entity *state = draft->definite ? whose_title(work, draft) : NULL;
    if (!state || presides) return false;
    out->entity = state->id;
  } else if (draft->definite && !person.size && !is_of_states(draft->sector)) {
    return false;
  } else if (person.size && state_of_holder(work, draft)) {
    out->entity = state_of_holder(work, draft)->id;
  } else if (person.size && ent_slice_is(draft->sector, "MIL")) {
    /* soldiers serve anywhere: only a government's own text leaves no doubt */
    if (r->official && r->side) out->entity = r->side->id;
  } else if (person.size || draft->definite) {
    if (!focus_state(work, draft, out) && !location_state(work, out)) out->entity = ENT_EMPTY;
    if (person.size && out->entity.size && ent_slice_is(draft->sector, "GOV") && text_instead(work, out))
      *out = (ent_party){.entity = text_instead(work, out)->id};
    if (person.size && out->entity.size &&
        (!may_be_holder(work, draft, out->entity) || !may_have_minister(work, draft, out->entity)))
      out->entity = ENT_EMPTY;
  } else if (!(is_local_body(work, draft) || (is_victim(draft->sector) && tells_of_harm(work->sentence))) ||
             !location_state(work, out)) {
    out->entity = ENT_EMPTY;
  }
  /* a minister in a text on one state is that state's */
  if (!out->entity.size && person.size && ent_slice_is(draft->sector, "GOV") && state_of_text(work, draft))
    out->entity = state_of_text(work, draft)->id;
  return out->entity.size || person.size;
}

void ent__settle_focus(ent__work *work, ent__draft *draft) {
  ent_resolver *r = work->r;
  ent_slice person = draft->parties[0].person, office = draft->mention.office;
  const ent_entity *other;
  ent_party party = {0};
  if (settle_twins(work, draft)) return;
  if (draft->mention.plural && is_leader_noun(draft->mention.title)) {
    settle_plural_leaders(work, draft);
    return;
  }
  if (ent__settle_coalition(work, draft) || ent__settle_same_noun(work, draft) || settle_same_title(work, draft) ||
      ent__settle_namesake(work, draft) || is_nobodys(work, draft) || settle_by_what_was_told(work, draft))
    return;
  if (!office.size && !person.size && !draft->definite && subject_state(work, draft, &party)) {
    add_of_state(draft, &party, draft->sector);
    return;
  }
  if (!state_meant(work, draft, &party)) return;
  if (party.entity.size) {
    ent__add_party(draft, party.entity, draft->sector, person);
    draft->mention.kind = ent__kind_of_party(r, &party);
    if (!person.size) draft->mention.how = ENT_HOW_DEFINITE;
  } else {
    other = r->domestic && office.size ? ent__other_party(r) : NULL;
    ent__add_party(draft, other ? other->id : person, other ? draft->sector : ENT_EMPTY, person);
    draft->mention.kind = ENT_KIND_PERSON;
  }
  if (person.size)
    ent__remember_person(r, (ent_slice){person.data + 4, person.size - 4}, NULL, draft->parties[0],
                         office);
}

/* "Erdogan met his Pakistani counterpart": the same office there. */
void ent__settle_counterpart(ent__work *work, ent__draft *draft) {
  const ent__referent *subject = NULL;
  const ent_office *held;
  const ent_entity *owner;
  for (uint32_t back = 0; back < 8 && !subject; back++) {
    const ent__referent *c = ent__referent_at(work->r, back);
    if (!c || c->sentence != work->sentence->number) break;
    if (c->class == ENT__CLASS_PERSON && c->office.size) subject = c;
  }
  for (uint32_t i = 0; i < draft->party_count; i++)
    if (ent__is_state_id(draft->parties[i].entity)) draft->parties[i].sector = ENT_SLICE("GOV");
  draft->class = ENT__CLASS_PERSON;
  if (!subject || draft->party_count != 1) return;
  draft->mention.office = subject->office;
  owner = ent_world_entity(work->r->world, draft->parties[0].entity);
  if (!owner || draft->parties[0].person.size || work->day == ENT_DAY_NONE) return;
  held = ent_world_holder(work->r->world, owner, subject->office, work->day);
  if (held) draft->parties[0].person = held->person->id;
}
