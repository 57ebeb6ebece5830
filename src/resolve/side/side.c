/* Reads a document ahead: which states it names most, which persons by full name,
 * and for whom its writer speaks - the side of "our country". The side comes from
 * the document's own field, else its title and publisher ("Statement by President
 * X", a ministry), else from what it says ("the Government of X", "my delegation";
 * "our Republic and Pakistan" leaves the state that is not named beside "our"). */
#include "resolve/internal.h"

#include <stdlib.h>

enum { READ_AHEAD = 3000 /* sentences */, MOST_NAMES = 64 };

typedef struct ahead {
  ent_resolver *r;
  const ent_entity *first_named;
  uint32_t ours, mine; /* "our country", "my delegation" */
  const ent_entity *whole; /* whose part bears the shared name last met */
  uint32_t first_person; /* "we", "our", "I" outside quotations */
  const ent_entity *first_sentence[ENT__MAX_PARTIES], *we_the[ENT__MAX_PARTIES];
  uint32_t first_count, we_count;
  bool lost; /* out of memory */
} ahead;

static void tally(ahead *a, const ent_entity *entity, ent__tallied what, uint32_t by) {
  if (by && !ent__tally_add(&a->r->tallies, a->r->arena, entity, what, by)) a->lost = true;
}

static uint32_t tallied(const ahead *a, const ent_entity *entity, ent__tallied what) {
  return ent__tally_of(&a->r->tallies, entity, what);
}

/* What has a government to speak for it, recognised by all or not. */
static bool may_be_side(const ent_entity *entity) {
  return entity->kind == ENT_KIND_STATE || (entity->kind == ENT_KIND_DISPUTED && entity->id.size == 3);
}

/* The region of another state that bears a state's name: "Georgia". Without a name: any region. */
static const ent_place *namesake_part(const ent_resolver *r, ent_match match,
                                      const ent_name *name) {
  ent_reading reading;
  if (name && (name->use != ENT_USE_NAME || name->entity->kind != ENT_KIND_STATE)) return NULL;
  for (uint32_t n = 0; ent_world_reading(r->world, match, n, &reading); n++)
    if (reading.kind == ENT_READING_PLACE && reading.u.place->country &&
        ent_slice_is(reading.u.place->kind, "region") &&
        (!name || reading.u.place->country != name->entity))
      return reading.u.place;
  return NULL;
}

/* A shared name is the state's unless only parts of the other state are named beside it. */
static void settle_shared(ahead *a) {
  const ent__tallies *all = &a->r->tallies;
  for (uint32_t i = 0; a->whole && i < all->room; i++) {
    uint32_t *counts = all->slots[i].counts;
    if (counts[ENT__SHARED] && (counts[ENT__NAMED] || !tallied(a, a->whole, ENT__PARTS)))
      counts[ENT__NAMED] += counts[ENT__SHARED];
  }
}

/* The entity if every reading that fits names the same one. */
static const ent_name *only_name(const ent_resolver *r, ent_match match, ent_slice written) {
  const ent_name *found = NULL;
  ent_reading reading;
  for (uint32_t n = 0; ent_world_reading(r->world, match, n, &reading); n++) {
    if (reading.kind != ENT_READING_NAME) break;
    if (!ent_world_case_fits(r->world, &reading, written)) continue;
    if (found && found->entity != reading.u.name->entity) return NULL;
    found = reading.u.name;
  }
  return found;
}

static const ent_person *only_person(const ent_resolver *r, ent_match match, ent_slice written) {
  ent_reading reading;
  for (uint32_t n = 0; ent_world_reading(r->world, match, n, &reading); n++)
    if (reading.kind == ENT_READING_PERSON && ent_world_case_fits(r->world, &reading, written))
      return reading.u.person;
  return NULL;
}

static void meet_person(ent_resolver *r, const ent_person *person) {
  ent__work work = {.r = r, .day = r->document->published.from, .frame = r->document->published};
  ent_party party;
  const ent_office *office;
  for (uint32_t i = 0; i < r->known_count; i++)
    if (r->known[i].person == person) return;
  if (r->known_count >= ENT__KNOWN / 2) return;
  office = ent__person_party(&work, person, false, false, &party);
  r->known[r->known_count++] = (ent__known){.name = person->name,
                                            .person = person,
                                            .party = party,
                                            .office = office ? office->office : ENT_EMPTY};
}

static bool says_mine(const ent_sentence *s, uint32_t t) {
  if (!ent__is(&s->tokens[t], "my")) return false;
  return t + 1 < s->count &&
         ent__is_any(&s->tokens[t + 1],
                     WORDS("delegation", "government", "country", "administration", "people"));
}

/* "Government of |X|", "behalf of the people of |X|", "my country, |X|". */
static bool speaks_for(const ent_sentence *s, uint32_t t) {
  for (uint32_t back = 1; back <= 3 && back <= t; back++) {
    const ent_token *token = &s->tokens[t - back];
    if (ent__is_any(token, WORDS("the", ",", "Republic", "Kingdom", "State"))) continue;
    if (!ent__is(token, "of"))
      return ent__is(token, "country") && t > back && ent__is(&s->tokens[t - back - 1], "my");
    return t > back && ent__is_any(&s->tokens[t - back - 1], WORDS("government", "people", "behalf",
                                                                   "delegation", "president"));
  }
  return false;
}

/* "|The United States| strongly condemns", "the UK will": how a government speaks of itself. */
static uint32_t voice_after(const ent_sentence *s, uint32_t last) {
  for (uint32_t t = last + 1; t < s->count && t < last + 4; t++) {
    const ent_token *token = &s->tokens[t];
    if (ent__is_any(token,
                    WORDS("condemns", "welcomes", "reaffirms", "remains", "urges", "supports",
                          "calls", "stands", "congratulates", "commends", "applauds", "hails", "pledges",
                          "deplores", "regrets", "extends", "joins", "recognizes", "recognises",
                          "reiterates", "looks", "strives", "expresses", "mourns", "thanks")))
      return 3;
    if (ent__is_any(token, WORDS("will", "government", "administration", "continues"))) return 2;
    if (ent__is_any(token, WORDS("is", "has"))) return 1;
    if (!ent_slice_ends(token->form, "ly") && !ent__is_any(token, WORDS("also", "again"))) return 0;
  }
  return 0;
}

static bool on_behalf(const ent_sentence *s, uint32_t t) {
  for (uint32_t back = 1; back <= 3 && back < t; back++)
    if (ent__is(&s->tokens[t - back], "of") && ent__is(&s->tokens[t - back - 1], "behalf"))
      return true;
  return false;
}

static void note_signatory(const ent_entity **list, uint32_t *count, const ent_entity *entity) {
  for (uint32_t i = 0; i < *count; i++)
    if (list[i] == entity) return;
  if (*count < ENT__MAX_PARTIES) list[(*count)++] = entity;
}

/* "We, the governments of ..." */
static bool is_we_the(const ent_sentence *s) {
  return s->count > 4 && ent__is(&s->tokens[0], "we") && ent__is(&s->tokens[1], ",") &&
         ent__is(&s->tokens[2], "the");
}

static void note_voice(ahead *a, const ent_sentence *s, const ent_name *name, uint32_t first,
                       uint32_t last) {
  const ent_resolver *r = a->r;
  bool state = may_be_side(name->entity) || ent_slice_is(name->entity->id, "IGO:EU");
  if (s->tokens[first].flags & ENT_TOKEN_QUOTED || !state) return;
  if (name->use != ENT_USE_DEMONYM && name->use != ENT_USE_CAPITAL)
    tally(a, name->entity, ENT__VOICES, voice_after(s, last));
  if (name->use == ENT_USE_SEAT || name->use == ENT_USE_BODY) tally(a, name->entity, ENT__VOICES, 1);
  if (on_behalf(s, first)) tally(a, name->entity, ENT__VOICES, 4);
  if (name->use == ENT_USE_DEMONYM && ent__is_writer_of(s, first, last)) tally(a, name->entity, ENT__CLAIMED, 2);
  if (s == r->sentences->items) note_signatory(a->first_sentence, &a->first_count, name->entity);
  if (is_we_the(s)) note_signatory(a->we_the, &a->we_count, name->entity);
}

static void note_spokesman(ahead *a, const ent_sentence *s, const ent_person *person,
                           uint32_t first) {
  const ent_office *office;
  if (!on_behalf(s, first)) return;
  office = ent_world_office_on(a->r->world, person, a->r->document->published.from);
  for (uint32_t n = 0; !office && (office = ent_world_person_office(a->r->world, person, n)); n++)
    if (!ent_slice_is(office->office, "head_of_state")) office = NULL;
  if (office) tally(a, office->entity, ENT__VOICES, 4);
}

/* "Our own President |Mamnoon Hussain|", "our prime minister, |Nikol Pashinyan|" */
static void note_claim(ahead *a, const ent_sentence *s, const ent_person *person, uint32_t first) {
  const ent_office *office = ent_world_person_office(a->r->world, person, 0);
  if (first == 0 || !office || (s->tokens[first].flags & ENT_TOKEN_QUOTED)) return;
  for (uint32_t t = first - 1, steps = 0; steps < 4; t--, steps++) {
    if (ent__is(&s->tokens[t], "our")) {
      tally(a, office->entity, ENT__CLAIMED, 1);
      return;
    }
    if (t == 0 || !(ent__capital(&s->tokens[t]) || ent__is_any(&s->tokens[t], WORDS(",", "own", "president", "prime", "foreign", "minister", "king"))))
      return;
  }
}

/* Whichever of its readings will hold. */
static bool may_name(const ent_resolver *r, ent_match match, ent_slice written) {
  ent_reading reading;
  for (uint32_t n = 0; ent_world_reading(r->world, match, n, &reading); n++)
    if (reading.kind != ENT_READING_AGENT && reading.kind != ENT_READING_SURNAME &&
        ent_world_case_fits(r->world, &reading, written))
      return true;
  return false;
}

static ent_status read_sentence(ahead *a, const ent_sentence *s, ent_error *err) {
  ent_resolver *r = a->r;
  const ent_piece *pieces;
  const ent_entity *named[MOST_NAMES];
  uint32_t count, names = 0;
  bool ours = false;
  ent_status st = ent__pieces_of(&pieces, &count, r, s, err);
  if (st != ENT_OK) return st;
  for (uint32_t p = 0; p < count;) {
    ent_match matches[ENT_MATCH_MAX];
    uint32_t found = ent_world_match(r->world, pieces, count, p, matches), step = 1;
    for (uint32_t m = 0; m < found && step == 1; m++) {
      uint32_t end = p + matches[m].length - 1;
      ent_slice written = {r->document->text.data + pieces[p].begin,
                           pieces[end].end - pieces[p].begin};
      const ent_name *name = only_name(r, matches[m], written);
      const ent_person *person = name ? NULL : only_person(r, matches[m], written);
      const ent_place *part = person ? NULL : namesake_part(r, matches[m], name);
      r->named[s - r->sentences->items] |= may_name(r, matches[m], written);
      if (part && !name && ent__capital(&s->tokens[pieces[p].token]))
        tally(a, part->country, ENT__PARTS, 1);
      if (part && name) {
        tally(a, name->entity, ENT__SHARED, 1);
        a->whole = part->country;
        step = matches[m].length;
        break;
      }
      if (name) {
        if (!ent__is_doubtful(name)) tally(a, name->entity, ENT__NAMED, 1);
        if (name->use == ENT_USE_SEAT || name->use == ENT_USE_BODY)
          tally(a, name->entity, ENT__BODIES, 1);
        if (speaks_for(s, pieces[p].token)) tally(a, name->entity, ENT__FOR_WHOM, 1);
        if (ent__is_joined_to_ours(s, pieces[p].token, pieces[end].token))
          tally(a, name->entity, ENT__JOINED_TO_OURS, 1);
        if (ent__is_called_kin(s, pieces[p].token, pieces[end].token)) tally(a, name->entity, ENT__KIN, 1);
        if (!a->first_named && may_be_side(name->entity)) a->first_named = name->entity;
        if (names < MOST_NAMES && may_be_side(name->entity) && !(names == 1 && named[0] == name->entity))
          named[names++] = name->entity;
      }
      if (name) note_voice(a, s, name, pieces[p].token, pieces[end].token);
      if (person) note_spokesman(a, s, person, pieces[p].token);
      if (person) note_claim(a, s, person, pieces[p].token);
      if (person) meet_person(r, person);
      if (name || person) step = matches[m].length;
    }
    p += step;
  }
  for (uint32_t t = 0; t < s->count; t++) {
    a->first_person += !(s->tokens[t].flags & ENT_TOKEN_QUOTED) &&
                       (ent_slice_is(s->tokens[t].form, "I") ||
                        ent__is_any(&s->tokens[t], WORDS("we", "our", "my")));
    if (says_mine(s, t)) a->mine++;
    if (ent__says_ours(s, t)) ours = true;
  }
  if (ours) {
    a->ours++;
    if (names == 1) tally(a, named[0], ENT__BESIDE_OURS, 1);
  }
  return ENT_OK;
}

static void rank_states(ent_resolver *r) {
  for (uint32_t i = 0; i < r->tallies.room; i++) {
    const ent_entity *e = r->tallies.slots[i].entity;
    uint32_t count = r->tallies.slots[i].counts[ENT__NAMED], at = 4;
    if (!e || !count || !may_be_side(e)) continue;
    while (at > 0 && (r->main_count[at - 1] < count || (r->main_count[at - 1] == count && r->main[at - 1] > e))) at--;
    if (at == 4) continue;
    for (uint32_t k = 3; k > at; k--) {
      r->main[k] = r->main[k - 1];
      r->main_count[k] = r->main_count[k - 1];
    }
    r->main[at] = e;
    r->main_count[at] = count;
  }
}

static void swap_main(ent_resolver *r, uint32_t a, uint32_t b) {
  const ent_entity *e = r->main[a];
  uint32_t count = r->main_count[a];
  bool titled = r->titled[a];
  r->main[a] = r->main[b];
  r->main_count[a] = r->main_count[b];
  r->titled[a] = r->titled[b];
  r->main[b] = e;
  r->main_count[b] = count;
  r->titled[b] = titled;
}

/* "What Delhi has bought in Colombo": the text is on the two of its title, though it names a third more often than the second by name. */
static void put_titled_first(ent_resolver *r) {
  bool third = r->main[2] && r->titled[2];
  if (!r->main[2] || r->titled[0] + r->titled[1] + third != 2 || !third || (r->main[3] && r->titled[3])) return;
  if (2 * r->main_count[2] < r->main_count[r->titled[0] ? 1 : 0]) return;
  swap_main(r, r->titled[0] ? 1 : 0, 2);
}

/* Which of the states most named the title names, whatever it calls them: "why Tashkent bets on Seoul". */
static void note_titled(ent_resolver *r) {
  ent_arena_mark mark = ent_arena_get_mark(r->arena);
  ent_slice line = r->document->title;
  ent_sentence words;
  const ent_piece *pieces;
  uint32_t count;
  if (!line.size || !r->main[0] || ent__cut_line(&words, r, line) != ENT_OK ||
      ent_world_pieces(&pieces, &count, r->arena, r->world, &words, NULL) != ENT_OK)
    return;
  for (uint32_t p = 0; p < count;) {
    ent_match matches[ENT_MATCH_MAX];
    uint32_t hits = ent_world_match(r->world, pieces, count, p, matches), end = p + (hits ? matches[0].length : 1);
    ent_slice written = {line.data + pieces[p].begin, pieces[end - 1].end - pieces[p].begin};
    const ent_name *name = hits ? only_name(r, matches[0], written) : NULL;
    bool state = name && (name->use == ENT_USE_NAME || name->use == ENT_USE_CAPITAL || name->use == ENT_USE_DEMONYM);
    for (uint32_t i = 0; state && i < 4; i++) r->titled[i] |= r->main[i] == name->entity;
    p = end;
  }
  put_titled_first(r);
  ent_arena_rewind(r->arena, mark);
}

/* ---- the side ---------------------------------------------------------------------------------
 */

static bool is_official_title(ent_slice title) {
  return ent__contains(title, "statement") || ent__contains(title, "remarks") || ent__contains(title, "readout") ||
         ent__contains(title, "fact sheet") || ent__contains(title, "address by") ||
         ent__contains(title, "speech") || ent__contains(title, "proclamation") ||
         ent__contains(title, "message from") || ent__contains(title, "letter from") ||
         ent__contains(title, "press briefing") || ent__contains(title, "address to") ||
         ent__contains(title, "executive order") || ent__contains(title, "press call") ||
         ent__contains(title, "press release") || ent__contains(title, "press gaggle") ||
         ent__contains(title, "on-the-record") || ent__contains(title, "press conference by") ||
         ent__contains(title, "announces key") || ent__contains(title, "nominations") ||
         ent__contains(title, "nominees") || ent__contains(title, "to nominate") ||
         ent__contains(title, "presidential delegation");
}

/* The state of the first office holder, title or body a line names. */
static const ent_entity *read_reading(const ent_resolver *r, const ent_reading *reading, bool names,
                                      bool *titled, const ent_person **author) {
  const ent_office *office;
  ent_day day = r->document->published.from;
  switch (reading->kind) {
    case ENT_READING_NAME:
      if (reading->u.name->entity->kind != ENT_KIND_STATE) return NULL;
      if (names || *titled || reading->u.name->use == ENT_USE_BODY ||
          reading->u.name->use == ENT_USE_SEAT)
        return reading->u.name->entity;
      return NULL;
    case ENT_READING_AGENT:
      *titled |= reading->u.agent->office.size > 0 ||
                 ent_slice_is(reading->u.agent->noun, "minister");
      return NULL;
    case ENT_READING_PERSON:
    case ENT_READING_SURNAME:
      if (reading->kind == ENT_READING_SURNAME && !*titled) return NULL;
      office = ent_world_office_on(r->world, reading->u.person, day);
      if (!office && *titled) office = ent_world_person_office(r->world, reading->u.person, 0);
      if (office) *author = reading->u.person;
      return office && office->entity->kind == ENT_KIND_STATE ? office->entity : NULL;
    default: return NULL;
  }
}

/* "Vice President |Harris|": of those who bear the name, the one who held that office then,
 * else the highest. */
static const ent_person *weightiest(const ent_resolver *r, ent_match match, ent_slice written,
                                    ent_slice title) {
  const ent_person *best = NULL;
  int most = -1;
  ent_reading reading;
  for (uint32_t n = 0; ent_world_reading(r->world, match, n, &reading); n++) {
    const ent_office *office;
    int weight;
    if (reading.kind != ENT_READING_SURNAME || !ent_world_case_fits(r->world, &reading, written))
      continue;
    office = ent_world_office_on(r->world, reading.u.person, r->document->published.from);
    weight = office ? ent__office_rank(office->office) : 0;
    if (office && title.size && ent_slice_eq(office->office, title)) weight += 10;
    if (weight > most) {
      most = weight;
      best = reading.u.person;
    }
  }
  return best;
}

static const ent_entity *spoken_for(const ent_resolver *r, ent_slice line, bool names,
                                    const ent_person **author) {
  ent_arena_mark mark = ent_arena_get_mark(r->arena);
  ent_sentence words;
  const ent_piece *pieces;
  const ent_entity *found = NULL;
  uint32_t count, strangers = 0;
  ent_slice title = ENT_EMPTY;
  bool titled = false;
  if (ent__cut_line(&words, r, line) != ENT_OK ||
      ent_world_pieces(&pieces, &count, r->arena, r->world, &words, NULL) != ENT_OK)
    return NULL;
  for (uint32_t p = 0; p < count && !found && strangers < 3;) {
    ent_match matches[ENT_MATCH_MAX];
    ent_reading reading;
    uint32_t hits = ent_world_match(r->world, pieces, count, p, matches), end;
    ent_slice written;
    /* "the Vice President's Trip |to| Ghana": whoever follows is another */
    if (titled && ent__is_any(&words.tokens[pieces[p].token],
                              WORDS("to", "with", "on", "in", "for", "at", "regarding", "about")))
      break;
    if (!hits) {
      /* past an unknown bearer the line may turn to somebody else's president */
      strangers += titled && (pieces[p].shape & ENT_PIECE_CAPITAL);
      p++;
      continue;
    }
    end = p + matches[0].length - 1;
    written = (ent_slice){line.data + pieces[p].begin, pieces[end].end - pieces[p].begin};
    for (uint32_t n = 0; !found && ent_world_reading(r->world, matches[0], n, &reading); n++)
      if (ent_world_case_fits(r->world, &reading, written)) {
        if (reading.kind == ENT_READING_SURNAME)
          reading.u.person = weightiest(r, matches[0], written, title);
        if (reading.kind == ENT_READING_AGENT && reading.u.agent->office.size)
          title = reading.u.agent->office;
        found = read_reading(r, &reading, names, &titled, author);
      }
    p += matches[0].length;
  }
  ent_arena_rewind(r->arena, mark);
  return found;
}

/* "Interview with the |ambassador of Finland|", "the |Finnish ambassador| on ...": for whom an envoy whom the title names speaks. */
static const ent_entity *side_of_envoy(const ent_resolver *r) {
  ent_arena_mark mark = ent_arena_get_mark(r->arena);
  const ent_entity *found = NULL;
  ent_sentence words;
  const ent_piece *pieces;
  uint32_t count;
  if (!ent__contains(r->document->title, "ambassador") || ent__cut_line(&words, r, r->document->title) != ENT_OK ||
      ent_world_pieces(&pieces, &count, r->arena, r->world, &words, NULL) != ENT_OK)
    return NULL;
  for (uint32_t p = 0; p < count && !found;) {
    ent_match matches[ENT_MATCH_MAX];
    uint32_t hits = ent_world_match(r->world, pieces, count, p, matches), end = p + (hits ? matches[0].length : 1);
    ent_slice written = {r->document->title.data + pieces[p].begin, pieces[end - 1].end - pieces[p].begin};
    const ent_name *name = hits ? only_name(r, matches[0], written) : NULL;
    uint32_t first = pieces[p].token, last = pieces[end - 1].token;
    bool behind = first > 1 && ent__is(&words.tokens[first - 1], "of") && ent__is(&words.tokens[first - 2], "ambassador");
    bool before = last + 1 < words.count && (ent__is(&words.tokens[last + 1], "ambassador") ||
                  (last + 2 < words.count && ent__possessive_mark(&words.tokens[last + 1]) && ent__is(&words.tokens[last + 2], "ambassador")));
    if (name && may_be_side(name->entity) && (behind || before)) found = name->entity;
    p = end;
  }
  ent_arena_rewind(r->arena, mark);
  return found;
}

/* "AZE statement, ...", "Pakistan: statement by ...": the title's first word. */
static const ent_entity *titled_state(const ent_resolver *r) {
  ent_slice title = r->document->title, rest = title, first = ent_slice_cut(&rest, ' ');
  const ent_entity *entity = ent_world_entity(r->world, first);
  bool state = entity && (entity->kind == ENT_KIND_STATE || entity->kind == ENT_KIND_DISPUTED);
  return state && ent__contains(rest, "statement") ? entity : NULL;
}

/* A government's host in the uri: ".gov", ".mil", ".gov.uk", ".gob.mx", ".go.jp". */
static const ent_entity *side_of_host(const ent_resolver *r) {
  static const char *const marks[] = {".gov.", ".gob.", ".gouv.", ".go.", ".mil."};
  ent_slice uri = r->document->uri, host;
  size_t from = ent_slice_find(uri, ENT_SLICE("://"), 0);
  if (from == SIZE_MAX) return NULL;
  host = (ent_slice){uri.data + from + 3, uri.size - from - 3};
  host = ent_slice_cut(&host, '/');
  if (ent_slice_ends(host, ".gov") || ent_slice_ends(host, ".mil"))
    return ent_world_entity(r->world, ENT_SLICE("USA"));
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
    size_t at = ent_slice_find(host, ent_slice_of(marks[i]), 0);
    if (at == SIZE_MAX || host.size - at - strlen(marks[i]) != 2) continue;
    if (ent_slice_ends(host, ".uk")) return ent_world_entity(r->world, ENT_SLICE("GBR"));
    return ent_world_find(r->world, (ent_slice){host.data + host.size - 2, 2});
  }
  return NULL;
}

/* Whom most is told of; of equals the first of the table. */
static const ent_entity *most(const ahead *a, ent__tallied what) {
  const ent__tallies *all = &a->r->tallies;
  const ent_entity *best = NULL;
  uint32_t best_count = 1;
  for (uint32_t i = 0; i < all->room; i++) {
    const ent_entity *entity = all->slots[i].entity;
    uint32_t count = all->slots[i].counts[what];
    if (!entity || !may_be_side(entity) || count < best_count || (best && count == best_count && entity > best)) continue;
    best_count = count;
    best = entity;
  }
  return best;
}

/* What speaks against a state's being the writer's own. */
static int against(const ahead *a, const ent_entity *state) {
  uint32_t alone = tallied(a, state, ENT__BESIDE_OURS), kin = tallied(a, state, ENT__KIN);
  return (int)(alone < 3 ? alone : 3) + (int)(kin < 2 ? kin : 2) + 3 * (int)tallied(a, state, ENT__JOINED_TO_OURS);
}

/* Whose "our country" is, of the two states most named: a writer names his own first, never in
 * "our country and X", and calls the other one brotherly. By at least `margin` points. */
static const ent_entity *ours_of_two(const ahead *a, int margin) {
  const ent_resolver *r = a->r;
  int score[2] = {1, 0};
  if (!r->main[0] || !(a->ours || (a->first_person > 1 && r->main[1] && (tallied(a, r->main[0], ENT__KIN) || tallied(a, r->main[1], ENT__KIN))))) return NULL;
  if (!r->main[1] || r->main_count[1] * 4 < r->main_count[0]) return margin > 1 ? NULL : r->main[0];
  for (int i = 0; i < 2; i++) {
    if (a->first_named == r->main[i]) score[i] += 2;
    score[i] -= against(a, r->main[i]);
  }
  if (abs(score[0] - score[1]) < margin) return NULL;
  return r->main[score[1] > score[0]];
}

/* "Foreign Secretary meets ...": a title without an owner before a text that mostly
 * names one state with such a minister. */
static const ent_entity *state_of_bare_title(const ent_resolver *r) {
  const ent_entity *found = NULL;
  ent_slice title = r->document->title;
  for (uint32_t i = 0; i < 4 && r->main[i] && title.size; i++) {
    const ent_office *held;
    static const char *const offices[] = {"foreign_minister", "defence_minister",
                                          "head_of_government"};
    for (size_t k = 0; k < sizeof offices / sizeof *offices; k++) {
      held = ent_world_holder(r->world, r->main[i], ent_slice_of(offices[k]),
                              r->document->published.from);
      if (!held || held->title.size < 9 || title.size < held->title.size + 1) continue;
      if (!ent_slice_eq_nocase((ent_slice){title.data, held->title.size}, held->title)) continue;
      if (found && found != r->main[i]) return NULL;
      found = r->main[i];
    }
  }
  return found;
}

/* The one whose voice the text speaks with, well before any other's. */
static const ent_entity *loudest(const ahead *a, uint32_t least) {
  const ent__tallies *all = &a->r->tallies;
  uint32_t best = 0, second = 0;
  const ent_entity *found = NULL;
  for (uint32_t i = 0; i < all->room; i++) {
    uint32_t voices = all->slots[i].counts[ENT__VOICES];
    if (voices > best) {
      second = best;
      best = voices;
      found = all->slots[i].entity;
    } else if (voices > second) {
      second = voices;
    }
  }
  return best >= least && best > second ? found : NULL;
}

/* "|G20| Leaders' Declaration": the organisation in whose name its members' leaders or ministers speak. */
static const ent_entity *spoken_by_body(const ent_resolver *r) {
  static const char *const members[] = {"Leader", "Minister", "Foreign", "Finance", "Head"};
  ent_arena_mark mark = ent_arena_get_mark(r->arena);
  ent_slice title = r->document->title;
  const ent_entity *found = NULL;
  ent_sentence words;
  const ent_piece *pieces;
  ent_match matches[ENT_MATCH_MAX];
  ent_reading reading;
  uint32_t count, next;
  if (!(ent__contains(title, "statement") || ent__contains(title, "declaration") || ent__contains(title, "communiqu")) ||
      ent__cut_line(&words, r, title) != ENT_OK ||
      ent_world_pieces(&pieces, &count, r->arena, r->world, &words, NULL) != ENT_OK)
    return NULL;
  if (count && ent_world_match(r->world, pieces, count, 0, matches) &&
      ent_world_reading(r->world, matches[0], 0, &reading) && reading.kind == ENT_READING_NAME &&
      reading.u.name->entity->kind == ENT_KIND_IGO) {
    next = pieces[matches[0].length - 1].token + 1;
    for (size_t i = 0; i < sizeof members / sizeof *members && next < words.count; i++)
      if (ent_slice_starts(words.tokens[next].form, members[i])) found = reading.u.name->entity;
  }
  ent_arena_rewind(r->arena, mark);
  return found;
}

/* "We condemn A's war on B": those named are not those who speak. */
static bool opens_with_we(const ent_sentence *s) {
  return s->count > 1 && ent__is(&s->tokens[0], "we") && !ent__is(&s->tokens[1], ",");
}

/* A statement of several states: "we" are all of them. */
static void infer_signatories(ahead *a) {
  ent_resolver *r = a->r;
  ent_slice title = r->document->title;
  const ent_entity *body = spoken_by_body(r);
  const ent_entity *const *list = a->we_count > 1 ? a->we_the : a->first_sentence;
  uint32_t count = a->we_count > 1 ? a->we_count : a->first_count;
  bool joint = ent__is_of_leaders(title) || ent__contains(title, "communiqu") || a->we_count > 1;
  if (a->we_count < 2 && ent__sign_title(r)) return;
  if (body && (count < 2 || opens_with_we(r->sentences->items))) {
    r->signatories[r->signatory_count++] = body;
    return;
  }
  if (!joint || count < 2 || ent__contains(title, "readout")) return;
  if (r->side && !ent__contains(title, "joint") && a->we_count < 2) return;
  if (a->we_count < 2 && !is_official_title(title) && !ent__contains(title, "declaration") &&
      !ent__contains(title, "communiqu"))
    return;
  for (uint32_t i = 0; i < count; i++) r->signatories[r->signatory_count++] = list[i];
}

/* Whose delegation a "my delegation" is: of whose government or people the text speaks, unless it does so once and another
 * speaks throughout ("|Latvia| hails, Latvia remains", and once "the people of Cyprus"). */
static const ent_entity *delegate(const ahead *a) {
  const ent_entity *named = most(a, ENT__FOR_WHOM), *voice = loudest(a, 3);
  if (named && (tallied(a, named, ENT__JOINED_TO_OURS) || tallied(a, named, ENT__KIN))) named = NULL; /* "our country and X", whose people it thanks */
  return named && voice && tallied(a, named, ENT__FOR_WHOM) == 1 && tallied(a, named, ENT__VOICES) == 0 ? voice : named;
}

static void infer_side(ahead *a) {
  ent_resolver *r = a->r;
  const ent_document *d = r->document;
  bool assembly = ent__contains(d->title, "general assembly") || ent__contains(d->title, "united nations");
  bool official_title = is_official_title(d->title);
  const ent_person *nobody = NULL;
  if (d->side.size) r->side = ent_world_find(r->world, d->side);
  if (!r->side) r->side = titled_state(r);
  if (!r->side) r->side = side_of_host(r);
  if (!r->side && d->publisher.size) r->side = spoken_for(r, d->publisher, false, &nobody);
  if (r->side)
    r->official = official_title || a->mine > 0 ||
                  (d->publisher.size && spoken_for(r, d->publisher, false, &nobody) == r->side);
  if (!r->side && official_title && !ent__contains(d->title, "joint")) {
    r->side = spoken_for(r, d->title, false, &r->author);
    if (!r->side) r->side = most(a, ENT__BODIES);
    r->official = r->side != NULL;
  }
  if (!r->side) r->side = most(a, ENT__CLAIMED);
  if (!r->side && a->first_person > 3) r->side = side_of_envoy(r);
  if (!r->side && a->mine) {
    r->side = delegate(a);
    r->official = r->side != NULL;
  }
  /* a column on two states, which is louder of the friend */
  if (!r->side && !official_title && !a->we_count && ours_of_two(a, 3) != loudest(a, 2)) r->side = ours_of_two(a, 3);
  if (!r->side && !a->we_count && !ent__contains(d->title, "joint")) {
    if (official_title || a->first_person > 1) r->side = loudest(a, official_title ? 1 : 2);
    if (!r->side) r->side = state_of_bare_title(r);
    r->official = r->side != NULL;
  }
  infer_signatories(a);
  if (r->signatory_count) r->side = NULL;
  if (!r->side && d->author.size) r->side = spoken_for(r, d->author, true, &nobody);
  if (!r->side && !r->signatory_count) r->side = ours_of_two(a, 1);
  if (ent__contains(d->title, "readout") || ent__contains(d->title, "fact sheet")) r->author = NULL;
  r->assembly = assembly;
  r->column = r->side && a->first_person > 1 && !assembly && !official_title && !d->side.size && !d->publisher.size;
  r->domestic = r->official && !assembly;
}

ent_status ent__read_ahead(ent_resolver *r, ent_error *err) {
  uint32_t limit = r->sentences->count;
  ahead a = {.r = r};
  r->pieces = ENT_ARENA_NEW(r->arena, const ent_piece *, r->sentences->count + 1);
  r->piece_counts = ENT_ARENA_NEW(r->arena, uint32_t, r->sentences->count + 1);
  r->named = ENT_ARENA_NEW(r->arena, bool, r->sentences->count + 1);
  if (!r->pieces || !r->piece_counts || !r->named)
    return ent_fail(err, ENT_E_NOMEM, "out of memory reading ahead");
  if (limit > READ_AHEAD) limit = READ_AHEAD;
  for (uint32_t i = 0; i < limit; i++) {
    ent_status st = read_sentence(&a, &r->sentences->items[i], err);
    if (st != ENT_OK) return st;
  }
  for (uint32_t i = limit; i < r->sentences->count; i++) r->named[i] = true;
  if (a.lost) return ent_fail(err, ENT_E_NOMEM, "out of memory reading ahead");
  settle_shared(&a);
  rank_states(r);
  note_titled(r);
  infer_side(&a);
  ent__infer_partner(r);
  ent__seat_guest(r);
  return ENT_OK;
}
