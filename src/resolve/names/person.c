/* Persons: who somebody acts as on a date, whom a bare surname means, and the
 * memory of the persons a document has introduced. An office holder acts for his
 * state ("Imran Khan" in 2019 is PAK/GOV); one out of office is PER:... himself. */
#include "resolve/internal.h"

int ent__office_rank(ent_slice office) {
  if (ent_slice_is(office, "head_of_state") || ent_slice_is(office, "head_of_government")) return 3;
  if (ent_slice_is(office, "foreign_minister") || ent_slice_is(office, "igo_head") ||
      ent_slice_is(office, "vice_president"))
    return 2;
  return 1;
}

/* The weightiest office that meets the frame (NULL: ever held). */
static const ent_office *best_office(const ent_world *world, const ent_person *person,
                                     const ent_interval *frame) {
  const ent_office *office, *best = NULL;
  for (uint32_t n = 0; (office = ent_world_person_office(world, person, n)) != NULL; n++) {
    int better = best ? ent__office_rank(office->office) - ent__office_rank(best->office) : 1;
    if (frame && !ent_intervals_meet(office->when, *frame)) continue;
    if (!better && office->entity->parent.size != best->entity->parent.size)
      better = office->entity->parent.size ? -1 : 1;
    if (better > 0 || (!better && office->entity->names >= best->entity->names)) best = office;
  }
  return best;
}

/* In the United Nations whoever presides over the Assembly, or did so last year, is spoken of as that. */
static const ent_office *presidency(const ent__work *work, const ent_person *person) {
  ent_interval about;
  const ent_office *office;
  if (!work->r->assembly || work->day == ENT_DAY_NONE) return NULL;
  about = (ent_interval){work->day - 400, work->day + 60};
  for (uint32_t n = 0; (office = ent_world_person_office(work->r->world, person, n)) != NULL; n++)
    if (ent_slice_is(office->entity->id, "IGO:UNGA") && ent_intervals_meet(office->when, about)) return office;
  return NULL;
}

/* The office held on the day, else within the narrative's frame. */
static const ent_office *office_then(const ent__work *work, const ent_person *person) {
  const ent_world *world = work->r->world;
  const ent_office *best = presidency(work, person);
  if (best) return best;
  if (work->day != ENT_DAY_NONE) {
    best = ent_world_office_on(world, person, work->day);
    if (best) return best;
  }
  return ent_interval_known(work->frame) ? best_office(world, person, &work->frame) : NULL;
}

static ent_slice sector_of_office(const ent_office *office) {
  ent_entity_kind kind = office->entity->kind;
  if (ent_slice_is(office->office, "speaker")) return ENT_SLICE("LEG");
  return ent__is_state_kind(kind) ? ENT_SLICE("GOV") : ENT_EMPTY;
}

const ent_office *ent__person_party(const ent__work *work, const ent_person *person, bool titled,
                                    bool former, ent_party *out) {
  const ent_office *office = former ? NULL : office_then(work, person);
  *out = (ent_party){person->id, former ? ENT_SLICE("ELI") : ENT_EMPTY, person->id};
  if (!office && !former &&
      (titled || (work->day == ENT_DAY_NONE && !ent_interval_known(work->frame))))
    office = best_office(work->r->world, person, NULL);
  if (office) {
    out->entity = office->entity->id;
    out->sector = sector_of_office(office);
  } else {
    const ent_office *known_for = best_office(work->r->world, person, NULL);
    if (known_for && !ent_slice_is(known_for->office, "group_leader")) {
      out->entity = known_for->entity->id;
      out->sector = ENT_SLICE("ELI");
    }
  }
  return office;
}

/* ---- the document's persons ------------------------------------------------------- */

void ent__remember_person(ent_resolver *r, ent_slice name, const ent_person *person,
                          ent_party party, ent_slice office) {
  uint32_t at = r->known_count;
  for (uint32_t i = 0; i < r->known_count; i++)
    if ((person && r->known[i].person == person) ||
        (!person && ent_slice_eq(r->known[i].name, name)))
      at = i;
  if (at == r->known_count) {
    if (r->known_count == ENT__KNOWN) {
      memmove(r->known, r->known + 1, (ENT__KNOWN - 1) * sizeof *r->known);
      at--;
    } else {
      r->known_count++;
    }
    r->known[at] = (ent__known){.name = name, .person = person};
  }
  if (name.size > r->known[at].name.size) r->known[at].name = name;
  r->known[at].seen = ++r->seen;
  r->known[at].party = party;
  r->known[at].office = office;
}

void ent__was_told(ent_resolver *r, const ent_person *person) {
  for (uint32_t i = 0; i < r->known_count; i++)
    if (r->known[i].person == person) r->known[i].told = true;
}

static ent__known *known_person(const ent_resolver *r, ent_slice id) {
  for (uint32_t i = 0; i < r->known_count && id.size; i++) {
    const ent__known *k = &r->known[i];
    if (k->person ? ent_slice_eq(k->person->id, id) : ent_slice_eq(k->party.person, id))
      return (ent__known *)k;
  }
  return NULL;
}

ent__sex ent__known_sex(const ent_resolver *r, ent_slice person) {
  const ent__known *k = known_person(r, person);
  return k ? k->sex : ENT__SEX_UNKNOWN;
}

bool ent__sexes_meet(const ent_resolver *r, ent_slice person, ent__sex sex) {
  ent__sex known = ent__known_sex(r, person);
  return !known || !sex || known == sex;
}

void ent__learn_sex(ent_resolver *r, ent_slice person, ent__sex sex) {
  ent__known *k = known_person(r, person);
  if (k && !k->sex) k->sex = sex;
}

/* `surname` is the end of the full name, at a word's border. */
static bool ends_in(ent_slice full, ent_slice surname) {
  char before;
  if (surname.size >= full.size) return ent_slice_eq_nocase(full, surname);
  before = full.data[full.size - surname.size - 1];
  return (before == ' ' || before == '-') &&
         ent_slice_eq_nocase((ent_slice){full.data + full.size - surname.size, surname.size},
                             surname);
}

/* "Abiy" of Abiy Ahmed, "Saddam": many are called by the first of their names. */
static bool begins_with(ent_slice full, ent_slice first) {
  return first.size > 3 && full.size > first.size + 1 && full.data[first.size] == ' ' &&
         ent_slice_eq_nocase((ent_slice){full.data, first.size}, first);
}

bool ent__knows_first_name(const ent_resolver *r, ent_slice word) {
  for (uint32_t i = 0; i < r->known_count; i++)
    if (r->known[i].seen && begins_with(r->known[i].name, word)) return true;
  return false;
}

bool ent__knows_surname(const ent_resolver *r, ent_slice word) {
  if (word.size < 2) return false;
  for (uint32_t i = 0; i < r->known_count; i++)
    if (r->known[i].seen && r->known[i].name.size > word.size && ends_in(r->known[i].name, word))
      return true;
  return false;
}

bool ent_resolver_recalls(const ent_resolver *resolver, const ent_sentence *sentence) {
  for (uint32_t t = 0; t < sentence->count; t++)
    if (ent__capital(&sentence->tokens[t]) && (ent__knows_surname(resolver, sentence->tokens[t].form) ||
                                               ent__knows_firm(resolver, sentence->tokens[t].form) ||
                                               ent__knows_first_name(resolver, sentence->tokens[t].form)))
      return true;
  return ent__names_speaker(resolver, sentence);
}

static bool is_bearer(const ent__work *work, const ent__atom *atom, const ent_person *person) {
  ent_reading reading;
  if (!atom || !atom->surname) return false;
  for (uint32_t n = 0; ent_world_reading(work->r->world, atom->match, n, &reading); n++)
    if ((reading.kind == ENT_READING_SURNAME || reading.kind == ENT_READING_PERSON) &&
        reading.u.person == person)
      return true;
  return false;
}

/* How well a person of the document fits; the last met wins ties. */
static const ent__known *known_bearer(const ent__work *work, const ent__atom *atom,
                                      ent_slice surname, const ent_agent *title,
                                      const ent_entity *owner) {
  const ent_resolver *r = work->r;
  const ent__known *best = NULL;
  int best_score = 0;
  for (uint32_t i = 0; i < r->known_count; i++) {
    const ent__known *k = &r->known[i];
    bool last = (k->person && is_bearer(work, atom, k->person)) || ends_in(k->name, surname);
    int score = last ? 2 : 1;
    if (!last && !(k->seen && begins_with(k->name, surname)) &&
        !(title && title->office.size && ent_slice_eq(title->office, k->office) && k->seen &&
          surname.size > 3 && ent_slice_find(k->name, surname, 0) != SIZE_MAX))
      continue;
    if (title && title->office.size) score += ent_slice_eq(title->office, k->office) ? 4 : -2;
    if (owner) score += ent_slice_eq(owner->id, k->party.entity) ? 4 : -6;
    if (score > best_score || (best && score == best_score && k->seen > best->seen)) {
      best_score = score;
      best = k;
    }
  }
  return best;
}

/* ---- bearers in the world ----------------------------------------------------------- */

enum { ELECT_DAYS = 400 }; /* between election and oath, at most */

/* "President|-elect| Lee": who takes office within a year or so. */
static bool is_elect(const ent_agent *title) { return title && ent_slice_ends(title->noun, "-elect"); }

/* "President Lee" heads no city under a Chief Executive. */
static bool is_other_title(const ent_office *office, const ent_agent *title) {
  return title && ent_slice_starts(title->noun, "president") && office->title.size &&
         ent_slice_find(office->title, ENT_SLICE("resident"), 0) == SIZE_MAX;
}

static bool holds_then(const ent__work *work, const ent_office *office, const ent_agent *title) {
  ent_interval day = ent_interval_of_day(work->day);
  if (work->day == ENT_DAY_NONE) return ent_interval_known(work->frame) && ent_intervals_meet(office->when, work->frame);
  if (is_elect(title)) day = (ent_interval){work->day + 1, work->day + ELECT_DAYS};
  return is_elect(title) ? day.from <= office->when.from && office->when.from <= day.to : ent_intervals_meet(office->when, day);
}

static int fit_of(const ent__work *work, const ent_office *office, const ent_agent *title,
                  const ent_entity *owner) {
  const ent_resolver *r = work->r;
  uint32_t count = ent__tally_of(&r->tallies, office->entity, ENT__NAMED);
  int score = ent__office_rank(office->office);
  bool then = holds_then(work, office, title);
  if (then) score += 6;
  if (count) score += 3;
  if (title && title->office.size) {
    if (ent_slice_eq(title->office, office->office))
      score += 4;
    else
      score -= 2;
  }
  if (is_other_title(office, title)) score -= 6;
  if (owner) score += owner == office->entity ? 6 : -8;
  if (!then && !(title && count)) score -= 5;
  if (office->entity->parent.size) score -= 2;
  return score;
}

static const ent_office *world_bearer(const ent__work *work, const ent__atom *atom,
                                      const ent_agent *title, const ent_entity *owner) {
  const ent_office *best = NULL, *office;
  int best_score = 0, second = 0;
  ent_reading reading;
  if (!atom || !atom->surname) return NULL;
  for (uint32_t n = 0; ent_world_reading(work->r->world, atom->match, n, &reading); n++) {
    if (reading.kind != ENT_READING_SURNAME) continue;
    for (uint32_t k = 0; (office = ent_world_person_office(work->r->world, reading.u.person, k));
         k++) {
      int score = fit_of(work, office, title, owner);
      if (score > best_score || (score == best_score && best && best->person == office->person)) {
        if (best && best->person != office->person) second = best_score;
        best_score = score;
        best = office;
      } else if (!best || best->person != office->person) {
        if (score > second) second = score;
      }
    }
  }
  if (!best) return NULL;
  /* without a title only one who is in office, and alone in it or named by his state */
  if (best_score < (title ? 7 : 9) || best_score <= second) return NULL;
  return best;
}

enum { OF_LATE = 1985 }; /* who left before is told of with his time */

/* "President |Erdogan|" of a text that tells neither date nor state: the only one who ever led a state under this title and name. */
static const ent_office *only_bearer(const ent__work *work, const ent__atom *atom, const ent_agent *title, const ent_entity *owner) {
  const ent_office *found = NULL, *office;
  ent_reading reading;
  if (!atom || !atom->surname || owner || !title || !title->office.size || work->day != ENT_DAY_NONE || ent_interval_known(work->frame)) return NULL;
  for (uint32_t n = 0; ent_world_reading(work->r->world, atom->match, n, &reading); n++) {
    if (reading.kind != ENT_READING_SURNAME) continue;
    for (uint32_t k = 0; (office = ent_world_person_office(work->r->world, reading.u.person, k)); k++) {
      if (!ent_slice_eq(office->office, title->office) || ent__office_rank(office->office) != 3 || office->entity->kind != ENT_KIND_STATE) continue;
      if (office->when.to != ENT_DAY_NONE && office->when.to < ent_interval_of_year(OF_LATE).from) continue; /* "President Smith" is no Ian */
      if (found && found->person != office->person) return NULL;
      found = office;
    }
  }
  return found;
}

bool ent__surname_party(ent__work *work, const ent__atom *atom, ent_slice surname,
                        const ent_agent *title, const ent_entity *owner, bool former,
                        ent_party *out, const ent_person **person, ent_slice *office) {
  const ent__known *known = known_bearer(work, atom, surname, title, owner);
  const ent_office *held;
  *person = NULL;
  *office = ENT_EMPTY;
  if (known) {
    *out = known->party;
    *person = known->person;
    *office = known->office;
    if (known->person && !known->told && !former && !title) {
      held = ent__person_party(work, known->person, false, false, out);
      *office = held ? held->office : ENT_EMPTY;
    }
    return true;
  }
  if (former) return false;
  held = world_bearer(work, atom, title, owner);
  if (!held) held = only_bearer(work, atom, title, owner);
  if (!held && owner && title) {
    /* a first name or part of one: "King Salman", "President Sheikh Mohamed" */
    int32_t slack = work->day == ENT_DAY_NONE ? 0 : 31;
    held = ent_world_holder_named(work->r->world, owner, title->office, surname, work->day, slack);
  }
  if (!held) return false;
  *person = held->person;
  *office = held->office;
  *out = (ent_party){held->entity->id, sector_of_office(held), held->person->id};
  return true;
}

/* One letter changed, lost or added behind the first: "Racep" and "Recep". */
static bool is_misspelt(ent_slice a, ent_slice b) {
  size_t same = 0, tail = 0;
  if (a.size > b.size) {
    ent_slice swap = a;
    a = b;
    b = swap;
  }
  if (a.size < 4 || b.size < 5 || b.size - a.size > 1 || ent_slice_eq(a, b)) return false;
  while (same < a.size && a.data[same] == b.data[same]) same++;
  while (tail < a.size && a.data[a.size - 1 - tail] == b.data[b.size - 1 - tail]) tail++;
  return same > 0 && same + tail + 1 >= b.size;
}

/* Of those who bear the surname and were in office then, or have led a state. */
const ent_person *ent__misspelt_bearer(const ent__work *work, const ent__atom *atom,
                                       ent_slice first) {
  const ent_person *found = NULL;
  ent_reading reading;
  for (uint32_t n = 0; ent_world_reading(work->r->world, atom->match, n, &reading); n++) {
    ent_slice rest = reading.kind == ENT_READING_SURNAME ? reading.u.person->name : ENT_EMPTY;
    const ent_office *best;
    if (!is_misspelt(first, ent_slice_cut(&rest, ' '))) continue;
    best = best_office(work->r->world, reading.u.person, NULL);
    if (!office_then(work, reading.u.person) && !(best && ent__office_rank(best->office) == 3))
      continue;
    if (found && found != reading.u.person) return NULL;
    found = reading.u.person;
  }
  return found;
}
