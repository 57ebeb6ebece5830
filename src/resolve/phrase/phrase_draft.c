/* A title phrase as a draft: for whom its bearer or its owners act, and what is left to settle. */
#include "resolve/phrase/phrase.h"

static ent_slice text_of(const ent__work *work, uint32_t first, uint32_t last) {
  uint32_t begin = work->sentence->tokens[first].begin;
  return (ent_slice){work->r->document->text.data + begin,
                     work->sentence->tokens[last].end - begin};
}

static ent_slice sector_of(const ent__title_phrase *p, const ent_entity *owner) {
  ent_slice sector = p->agent->sector;
  if (!sector.size && p->owner_sector.size) sector = p->owner_sector;
  if (!sector.size && p->agent->office.size) sector = ENT_SLICE("GOV");
  if (p->former) sector = ENT_SLICE("ELI");
  if (owner && !ent__is_state_kind(owner->kind) && ent_slice_is(sector, "GOV")) sector = ENT_EMPTY;
  return sector;
}

/* "the Iranian minister", "a Russian official": one person, though of no office known. */
static bool is_one_official(const ent__work *work, const ent__title_phrase *p) {
  return !p->body && !p->plural &&
         ent__is_any(&work->sentence->tokens[p->core_last],
                     WORDS("minister", "spokesman", "spokeswoman", "spokesperson", "official", "diplomat", "general",
                           "commander", "negotiator", "adviser", "advisor", "lawmaker", "senator"));
}

static ent__class class_of_owner(const ent__work *work, const ent__title_phrase *p, const ent_entity *owner) {
  if (p->name_first != ENT__NO_TOKEN || (p->agent->office.size && !p->body && !p->plural) || is_one_official(work, p))
    return ENT__CLASS_PERSON;
  if (p->plural && !p->body) return ENT__CLASS_PEOPLE;
  if (!owner || ent__is_state_kind(owner->kind)) return ENT__CLASS_STATE;
  return ENT__CLASS_BODY;
}

static bool points_at_people(const ent__title_phrase *p) {
  return p->agent->sector.size > 0 || p->agent->office.size > 0;
}

/* One of the written name's words before the last is in the person's name. */
static bool shares_given_name(const ent__work *work, const ent__title_phrase *p, const ent_person *person) {
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
static bool is_told_by_title(const ent__work *work, const ent__title_phrase *p, const ent_party *party) {
  return work->r->domestic && !p->owner_count && !p->stranger && p->agent->sector.size && ent_slice_starts(party->entity, "PER:") &&
         points_at_people(p);
}

static void party_of_bearer(ent__work *work, const ent__title_phrase *p, ent__draft *draft) {
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
static bool add_both_koreas(ent__work *work, const ent__title_phrase *p, const ent_entity *owner, ent__draft *draft) {
  static const char *const halves[] = {"KOR", "PRK"};
  if (!ent_slice_is(owner->id, "PLACE:KoreanPeninsula") || !p->plural) return false;
  for (int i = 0; i < 2; i++) {
    const ent_entity *half = ent_world_entity(work->r->world, ent_slice_of(halves[i]));
    if (half) ent__add_party(draft, half->id, sector_of(p, half), ENT_EMPTY);
  }
  draft->mention.kind = ENT_KIND_STATE;
  return true;
}

/* "the |government| network of Albania": whose it is, the noun behind it says. */
static bool is_part_of_owned(const ent__work *work, const ent__title_phrase *p) {
  const ent_sentence *s = work->sentence;
  int32_t noun = s->tokens[p->core_last].head;
  if (!s->parsed || !ent_deprel_is(&s->tokens[p->core_last], "compound") || noun <= (int32_t)p->core_last) return false;
  for (uint32_t t = (uint32_t)noun + 1; t + 1 < s->count; t++)
    if (s->tokens[t + 1].head == noun && ent_deprel_is(&s->tokens[t + 1], "nmod") && ent__is(&s->tokens[t], "of")) return true;
  return false;
}

static void party_of_owners(ent__work *work, const ent__title_phrase *p, ent__draft *draft) {
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
  } else if (!p->stranger && points_at_people(p) && !is_part_of_owned(work, p)) {
    draft->wait = ENT__WAIT_FOCUS;
  }
}

/* "|the government| and people of Azerbaijan": the noun before "and" has the same owner. */
static void share_owner(ent__work *work, const ent__title_phrase *p) {
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

bool ent__draft_phrase(ent__work *work, ent__title_phrase *p) {
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
