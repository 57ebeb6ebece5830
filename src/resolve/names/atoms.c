/* Finds the world's names in a sentence: from left to right the longest match
 * whose case, date and part of speech allow a reading. A name of several
 * entities ("Congo", "Guinea") goes to the one the document names otherwise,
 * which lived at the time talked about, by its most direct use. */
#include "resolve/internal.h"

bool ent__is_state_kind(ent_entity_kind kind) {
  return kind == ENT_KIND_STATE || kind == ENT_KIND_DISPUTED || kind == ENT_KIND_HISTORICAL;
}

ent__atom *ent__atom_at(const ent__work *work, uint32_t token) {
  uint32_t number = token < work->sentence->count ? work->atom_at[token] : 0;
  return number ? &work->atoms[number - 1] : NULL;
}

static int use_score(ent_name_use use) {
  switch (use) {
    case ENT_USE_NAME: return 12;
    case ENT_USE_OFFICIAL:
    case ENT_USE_ABBREVIATION:
    case ENT_USE_INITIALS:
    case ENT_USE_ADJECTIVE: return 10;
    case ENT_USE_ALIAS:
    case ENT_USE_CAPITAL:
    case ENT_USE_SEAT:
    case ENT_USE_BODY:
    case ENT_USE_DEMONYM: return 9;
    case ENT_USE_VARIANT: return 6;
    case ENT_USE_FORMER: return 5;
    default: return 0;
  }
}

static int score_name(const ent__work *work, const ent_name *name) {
  const ent_resolver *r = work->r;
  uint32_t count = ent__tally_of(&r->tallies, name->entity, ENT__NAMED);
  int score = use_score(name->use) * 2;
  score += (int)(count < 6 ? count : 6) * 2;
  if (name->entity->kind == ENT_KIND_STATE) score += 3;
  if (name->entity->kind == ENT_KIND_IGO && name->use == ENT_USE_CAPITAL) score += 6; /* "Brussels", unless the text names Belgium too */
  if (!ent_intervals_meet(name->when, work->frame)) score -= 12;
  if (!ent_intervals_meet(name->entity->when, work->frame)) score -= 12;
  if (r->side == name->entity) score += 4;
  return score;
}

/* "in |Karabakh|": what stands alone as a noun is the place, though the same word may describe ("Karabakh villages"). */
static bool stands_as_noun(const ent__work *work, const ent__atom *atom) {
  const ent_token *last = &work->sentence->tokens[atom->last];
  return work->sentence->parsed && (last->upos == ENT_UPOS_PROPN || last->upos == ENT_UPOS_NOUN) && !ent_deprel_is(last, "amod") &&
         !ent_deprel_is(last, "compound");
}

bool ent__is_doubtful(const ent_name *name) {
  static const char *const elsewhere[] = {"Victoria", "Male", "Mal\xC3\xA9", "Nassau", "Kingston", "Georgetown", "George Town", "Plymouth"};
  if (name->use == ENT_USE_INITIALS) return true;
  for (size_t i = 0; i < sizeof elsewhere / sizeof *elsewhere && name->use == ENT_USE_CAPITAL; i++)
    if (ent_slice_is(name->text, elsewhere[i])) return true;
  return false;
}

/* "DPR" is a republic where Ukraine or Donetsk is spoken of, else a report of production. */
static bool is_backed(const ent_resolver *r, const ent_name *name) {
  const ent_entity *parent;
  if (!ent__is_doubtful(name) || ent__tally_of(&r->tallies, name->entity, ENT__NAMED)) return true;
  for (uint32_t n = 0; (parent = ent_world_parent(r->world, name->entity, n)) != NULL; n++)
    if (ent__tally_of(&r->tallies, parent, ENT__NAMED)) return true;
  return false;
}

/* "Georgia" in a text on Georgia's elections and Ohio's: a part of the state that the
 * parts named with it belong to, not the state of that name. */
static bool is_namesake(const ent_resolver *r, const ent__atom *atom) {
  return atom->name && atom->place && atom->name->use == ENT_USE_NAME &&
         atom->name->entity->kind == ENT_KIND_STATE && atom->place->country &&
         atom->place->country != atom->name->entity &&
         ent_slice_is(atom->place->kind, "region") && !ent__tally_of(&r->tallies, atom->name->entity, ENT__NAMED);
}

/* Abbreviations that are words when everything is in capitals. */
static bool is_shouted_word(ent_slice written) {
  static const char *const words[] = {
      "IS", "WHO", "IT", "CAN", "ARE", "AND", "WAS", "AS",  "OR",  "SO",  "AM",   "IN",   "ON",
      "AT", "BY",  "TO", "NO",  "PER", "FOR", "MAN", "ALL", "ICE", "AIM", "FAST", "ECHO", NULL};
  for (const char *const *w = words; *w; w++)
    if (ent_slice_is(written, *w)) return true;
  return false;
}

static bool tag_allows(const ent__work *work, const ent__atom *atom) {
  const ent_token *token = &work->sentence->tokens[atom->first];
  if (!work->sentence->parsed || atom->first != atom->last) return true;
  if (work->pieces[atom->piece].shape & ENT_PIECE_UPPER && !work->shouting)
    return true; /* "the WHO" */
  switch (token->upos) {
    case ENT_UPOS_VERB:
    case ENT_UPOS_AUX: return atom->first > 0 && ent__capital(token);
    case ENT_UPOS_PRON:
    case ENT_UPOS_DET:
    case ENT_UPOS_ADP:
    case ENT_UPOS_SCONJ:
    case ENT_UPOS_CCONJ:
    case ENT_UPOS_PART:
    case ENT_UPOS_INTJ: return false;
    default: return true;
  }
}

static bool agent_allowed(const ent__work *work, const ent__atom *atom) {
  static const char *const pointing[] = {"nation", "nations", "country", "countries", "state",
                                         "states", "side",    "sides",   "republic",  NULL};
  if (atom->first == atom->last && ent__is_any(&work->sentence->tokens[atom->first], pointing))
    return false; /* what they point back to is settled later */
  if (!ent__is_noun(work, atom->last)) return false;
  if (atom->first == atom->last &&
      ent_slice_is(work->sentence->tokens[atom->first].form, "justice"))
    return false; /* what one seeks, not one who judges */
  if (atom->first == atom->last && atom->last + 1 < work->sentence->count && !work->shouting &&
      ent_slice_is(work->sentence->tokens[atom->last].form, "National") &&
      ent__capital(&work->sentence->tokens[atom->last + 1]))
    return false; /* "the US National Archives" */
  /* "general" and the like as plain adjectives */
  if (work->sentence->parsed && atom->first == atom->last) {
    const ent_token *token = &work->sentence->tokens[atom->first];
    if (token->upos == ENT_UPOS_ADJ && !ent__capital(token)) {
      /* "the displaced", "the wounded"; not "in general" */
      return !ent_deprel_is(token, "amod") && atom->first > 0 &&
             ent__is(&work->sentence->tokens[atom->first - 1], "the");
    }
  }
  return true;
}

static uint32_t named_in_text(const ent_resolver *r, const ent_entity *state) {
  return ent__tally_of(&r->tallies, state, ENT__NAMED);
}

/* Of two places of one name the one whose state the text names more; if neither tells,
 * Florida the region before Florida the town, but not before a great city. */
static bool is_likelier(const ent_resolver *r, const ent_place *place, const ent_place *other) {
  enum { GREAT_CITY = 1000000 };
  bool region = ent_slice_is(place->kind, "region") || ent_slice_is(place->kind, "island");
  uint32_t count = named_in_text(r, place->country), rival = named_in_text(r, other->country);
  if (count != rival)
    return count > rival && (region || place->population >= other->population / 10);
  return region && !ent_slice_is(other->kind, "region") && other->population < GREAT_CITY;
}

/* "the Industrial |Bank of Japan|": the end of another bank's name. */
static bool is_end_of_name(const ent__work *work, const ent__atom *atom, ent_slice written) {
  const ent_token *before = atom->first > 1 ? &work->sentence->tokens[atom->first - 1] : NULL;
  return before && ent_slice_starts(written, "Bank of ") && ent__capital(before) &&
         !ent__is_any(before, (const char *const[]){"the", "central", NULL});
}

static bool read_match(const ent__work *work, ent__atom *atom, ent_slice written) {
  const ent_world *world = work->r->world;
  ent_reading reading;
  int best = -100;
  bool capital = ent__capital(&work->sentence->tokens[atom->first]);
  for (uint32_t n = 0; ent_world_reading(world, atom->match, n, &reading); n++) {
    if (reading.kind == ENT_READING_SURNAME && atom->surname) break;
    if (!ent_world_case_fits(world, &reading, written)) continue;
    switch (reading.kind) {
      case ENT_READING_NAME: {
        int score;
        if (work->shouting && is_shouted_word(written)) break;
        if (!tag_allows(work, atom) || !is_backed(work->r, reading.u.name) || is_end_of_name(work, atom, written)) break;
        score = score_name(work, reading.u.name) - (reading.u.name->use == ENT_USE_ADJECTIVE && stands_as_noun(work, atom) ? 3 : 0);
        if (score > best) {
          best = score;
          atom->name = reading.u.name;
        }
        break;
      }
      case ENT_READING_PERSON:
        if (!atom->person && capital) atom->person = reading.u.person;
        break;
      case ENT_READING_AGENT:
        if (!atom->agent && agent_allowed(work, atom)) atom->agent = reading.u.agent;
        break;
      case ENT_READING_PLACE:
        if (capital && tag_allows(work, atom) &&
            (!atom->place || is_likelier(work->r, reading.u.place, atom->place)))
          atom->place = reading.u.place;
        break;
      case ENT_READING_SURNAME:
        if (capital && tag_allows(work, atom)) atom->surname = true;
        break;
      case ENT_READING_TOPIC: break; /* found apart: they may nest */
    }
  }
  if (is_namesake(work->r, atom)) atom->name = NULL;
  return atom->name || atom->person || atom->agent || atom->place || atom->surname;
}

/* A match may end inside a token only before a hyphen: "Pakistan-based". */
static bool ends_well(const ent__work *work, uint32_t piece) {
  const ent_piece *p = &work->pieces[piece];
  const ent_token *token;
  char after;
  if (p->shape & ENT_PIECE_LAST) return true;
  token = &work->sentence->tokens[p->token];
  after = token->form.data[p->end - token->begin];
  return after == '-' || after == '/' || (unsigned char)after == 0xE2;
}

/* "The South" must not bite off "South Sudan", nor "the Gulf" "Gulf of Mexico". */
static bool begins_longer(const ent__work *work, uint32_t at, uint32_t length) {
  ent_match inner[ENT_MATCH_MAX];
  ent_reading reading;
  if (length != 2 || !ent__is(&work->sentence->tokens[work->pieces[at].token], "the")) return false;
  return ent_world_match(work->r->world, work->pieces, work->piece_count, at + 1, inner) &&
         inner[0].length > 1 && ent_world_reading(work->r->world, inner[0], 0, &reading) &&
         (reading.kind == ENT_READING_NAME || reading.kind == ENT_READING_PLACE);
}

/* Addresses hold no names: "http://x.org/en_GB". */
static bool is_address(const ent_token *token) {
  return token->form.size > 6 && (ent_slice_find(token->form, ENT_SLICE("://"), 0) != SIZE_MAX ||
                                  ent_slice_find(token->form, ENT_SLICE("@"), 0) != SIZE_MAX ||
                                  ent_slice_starts(token->form, "www."));
}

static uint32_t atom_from(ent__work *work, uint32_t at) {
  ent_match matches[ENT_MATCH_MAX];
  uint32_t count = ent_world_match(work->r->world, work->pieces, work->piece_count, at, matches);
  const char *text = work->r->document->text.data;
  if (count && is_address(&work->sentence->tokens[work->pieces[at].token])) return 1;
  for (uint32_t m = 0; m < count; m++) {
    uint32_t end = at + matches[m].length - 1;
    ent__atom *atom = &work->atoms[work->atom_count];
    ent_slice written;
    if (!ends_well(work, end) || begins_longer(work, at, matches[m].length)) continue;
    *atom = (ent__atom){.first = work->pieces[at].token,
                        .last = work->pieces[end].token,
                        .begin = work->pieces[at].begin,
                        .end = work->pieces[end].end,
                        .piece = at,
                        .pieces = matches[m].length,
                        .match = matches[m]};
    written = (ent_slice){text + atom->begin, atom->end - atom->begin};
    if (!read_match(work, atom, written)) continue;
    work->atom_count++;
    for (uint32_t t = atom->first; t <= atom->last; t++)
      if (!work->atom_at[t]) work->atom_at[t] = work->atom_count;
    return matches[m].length;
  }
  return 1;
}

/* "Isreal", "Phillipines". */
static void misspelt_atom(ent__work *work, uint32_t at) {
  const ent_piece *p = &work->pieces[at];
  const ent_token *token = &work->sentence->tokens[p->token];
  const ent_name *name;
  if (!(p->shape & ENT_PIECE_CAPITAL) || p->end - p->begin < 5 || token->begin != p->begin) return;
  if (work->sentence->parsed && token->upos != ENT_UPOS_PROPN && token->upos != ENT_UPOS_ADJ)
    return;
  name = ent_world_similar(work->r->world, token->form);
  if (!name) return;
  work->atoms[work->atom_count++] = (ent__atom){.first = p->token,
                                                .last = p->token,
                                                .begin = p->begin,
                                                .end = p->end,
                                                .piece = at,
                                                .pieces = 1,
                                                .name = name};
  work->atom_at[p->token] = work->atom_count;
}

static bool is_shouting(const ent_sentence *sentence) {
  uint32_t upper = 0, lower = 0;
  for (uint32_t t = 0; t < sentence->count; t++)
    for (size_t i = 0; i < sentence->tokens[t].form.size; i++) {
      char c = sentence->tokens[t].form.data[i];
      upper += c >= 'A' && c <= 'Z';
      lower += c >= 'a' && c <= 'z';
    }
  return upper > 8 && lower * 8 < upper;
}

ent_status ent__pieces_of(const ent_piece **pieces, uint32_t *count, ent_resolver *r,
                          const ent_sentence *sentence, ent_error *err) {
  uint32_t at = sentence->number;
  bool own = at < r->sentences->count && sentence == &r->sentences->items[at];
  ent_status st = ENT_OK;
  if (own && r->pieces[at]) {
    *pieces = r->pieces[at];
    *count = r->piece_counts[at];
    return ENT_OK;
  }
  st = ent_world_pieces(pieces, count, r->arena, r->world, sentence, err);
  if (st != ENT_OK || !own) return st;
  r->pieces[at] = *pieces;
  r->piece_counts[at] = *count;
  return ENT_OK;
}

/* "|non-African| leaders", "a |non-NATO| ally": of none of those. */
static bool is_excluded(const ent__work *work, const ent__atom *atom) {
  const ent_token *tokens = work->sentence->tokens;
  uint32_t first = atom->first;
  ent_slice form = tokens[first].form;
  if (!atom->name || (atom->name->text.size > 3 && ent_slice_eq_nocase((ent_slice){atom->name->text.data, 3}, ENT_SLICE("non"))))
    return false; /* "Non-Aligned Movement" */
  if (form.size > 4 && ent_slice_eq_nocase((ent_slice){form.data, 4}, ENT_SLICE("non-"))) return true;
  return first > 1 && ent__is(&tokens[first - 1], "-") && ent__is(&tokens[first - 2], "non");
}

ent_status ent__find_atoms(ent__work *work, ent_error *err) {
  ent_resolver *r = work->r;
  ent_status st = ent__pieces_of(&work->pieces, &work->piece_count, r, work->sentence, err);
  if (st != ENT_OK) return st;
  if (work->piece_count + 1 > r->atom_room) {
    r->atom_room = work->piece_count + 65;
    r->atoms = ENT_ARENA_NEW(r->arena, ent__atom, r->atom_room);
  }
  if (work->sentence->count + 1 > r->token_room) {
    r->token_room = work->sentence->count + 65;
    r->token_map = ENT_ARENA_NEW(r->arena, uint32_t, r->token_room);
    r->covered = ENT_ARENA_NEW(r->arena, uint32_t, r->token_room);
  }
  if (!r->atoms || !r->token_map || !r->covered)
    return ent_fail(err, ENT_E_NOMEM, "out of memory finding names");
  work->atoms = r->atoms;
  work->atom_at = r->token_map;
  work->covered = r->covered;
  memset(work->atom_at, 0, work->sentence->count * sizeof *work->atom_at);
  work->shouting = is_shouting(work->sentence);
  for (uint32_t p = 0; p < work->piece_count;)
    if (work->pieces[p].id == ENT_WORLD_NONE)
      misspelt_atom(work, p++);
    else
      p += atom_from(work, p);
  for (uint32_t i = 0; i < work->atom_count; i++)
    if (is_excluded(work, &work->atoms[i])) {
      work->atoms[i].name = NULL;
      work->atoms[i].taken = work->atoms[i].silent = true;
    }
  return ENT_OK;
}
