/* Looking things up in a loaded world. */
#include "world/world.h"

#include <stdio.h>

#include "base/utf8.h"
#include "world/internal.h"

/* ---- by id ------------------------------------------------------------------ */

const ent_entity *ent_world_entity(const ent_world *world, ent_slice id) {
  uint32_t number = ent_map_get(&world->entity_ids, id);
  return number == ENT_MAP_NONE ? NULL : &world->entities[number];
}

const ent_entity *ent_world_parent(const ent_world *world, const ent_entity *entity, uint32_t n) {
  ent_slice rest = entity->parent;
  while (rest.size) {
    ent_slice id = ent_slice_trim(ent_slice_cut(&rest, '|'));
    if (!n--) return ent_world_entity(world, id);
  }
  return NULL;
}

const ent_person *ent_world_person(const ent_world *world, ent_slice id) {
  uint32_t number = ent_map_get(&world->person_ids, id);
  return number == ENT_MAP_NONE ? NULL : &world->persons[number];
}

uint32_t ent_world_entity_count(const ent_world *world) { return world->entity_count; }
const ent_entity *ent_world_entity_at(const ent_world *world, uint32_t index) {
  return index < world->entity_count ? &world->entities[index] : NULL;
}
uint32_t ent_world_name_count(const ent_world *world) { return world->name_count; }
const ent_name *ent_world_name_at(const ent_world *world, uint32_t index) {
  return index < world->name_count ? &world->names[index] : NULL;
}
uint32_t ent_world_currency_count(const ent_world *world) { return world->currency_count; }
const ent_currency *ent_world_currency_at(const ent_world *world, uint32_t index) {
  return index < world->currency_count ? &world->currencies[index] : NULL;
}
const ent_currency *ent_world_currency(const ent_world *world, ent_slice code) {
  for (uint32_t i = 0; i < world->currency_count; i++)
    if (ent_slice_eq_nocase(world->currencies[i].code, code)) return &world->currencies[i];
  return NULL;
}

static const ent_entity *by_code(const ent_world *world, ent_slice code) {
  static const char *const schemes[] = {"iso2", "cameo", "cow", "fips"};
  char key[64];
  for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
    int size = snprintf(key, sizeof key, "%s:%.*s", schemes[i], ENT_FMT(code));
    uint32_t number;
    if (size <= 0 || (size_t)size >= sizeof key) return NULL;
    for (int k = 0; k < size; k++)
      if (k > 3 && key[k] >= 'a' && key[k] <= 'z') key[k] = (char)(key[k] - 32);
    number = ent_map_get(&world->codes, (ent_slice){key, (size_t)size});
    if (number != ENT_MAP_NONE) return &world->entities[number];
  }
  return NULL;
}

/* How directly a use names the entity itself; 0: not at all. */
static int directness(const ent_name *name) {
  bool state = name->entity->kind == ENT_KIND_STATE;
  switch (name->use) {
    case ENT_USE_NAME: return state ? 10 : 9;
    case ENT_USE_OFFICIAL: return state ? 8 : 7;
    case ENT_USE_ABBREVIATION:
    case ENT_USE_INITIALS:
    case ENT_USE_ALIAS: return 6;
    case ENT_USE_VARIANT: return 5;
    case ENT_USE_FORMER: return 4;
    case ENT_USE_ADJECTIVE:
    case ENT_USE_DEMONYM: return state ? 3 : 2;
    default: return 0;
  }
}

const ent_entity *ent_world_find(const ent_world *world, ent_slice code_or_name) {
  const ent_entity *found = ent_world_entity(world, code_or_name);
  ent_match match = {0};
  ent_reading reading;
  int best = 0;
  char upper[4] = "";
  if (found) return found;
  if (code_or_name.size == 3) {
    for (int i = 0; i < 3; i++) {
      char c = code_or_name.data[i];
      upper[i] = c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
    }
    found = ent_world_entity(world, (ent_slice){upper, 3});
    if (found) return found;
  }
  match.node = ent__trie_find(&world->trie, code_or_name);
  for (uint32_t n = 0; ent_world_reading(world, match, n, &reading); n++) {
    int direct = reading.kind == ENT_READING_NAME ? directness(reading.u.name) : 0;
    if (direct > best) {
      best = direct;
      found = reading.u.name->entity;
    } else if (direct == best && direct && reading.u.name->entity != found) {
      /* a name of two: the one that exists today */
      bool ended = found && found->when.to != ENT_DAY_NONE;
      if (ended)
        found = reading.u.name->entity;
      else if (reading.u.name->entity->when.to == ENT_DAY_NONE)
        found = NULL;
    }
  }
  return best ? found : by_code(world, code_or_name);
}

/* ---- by name ---------------------------------------------------------------- */

const ent_place *ent_world_place(const ent_world *world, ent_slice name, const ent_entity *country,
                                 uint32_t n) {
  ent_match match = {0, ent__trie_find(&world->trie, name)};
  ent_reading reading;
  for (uint32_t i = 0; ent_world_reading(world, match, i, &reading); i++) {
    if (reading.kind != ENT_READING_PLACE) continue;
    if (country && reading.u.place->country != country) continue;
    if (!n--) return reading.u.place;
  }
  return NULL;
}

bool ent_world_goes_on(const ent_world *world, ent_slice text) {
  uint32_t node = ent__trie_find(&world->trie, text);
  return node && world->trie.nodes[node].children;
}

const ent_topic *ent_world_topic(const ent_world *world, ent_slice name) {
  ent_match match = {0, ent__trie_find(&world->trie, name)};
  ent_reading reading;
  for (uint32_t i = 0; ent_world_reading(world, match, i, &reading); i++)
    if (reading.kind == ENT_READING_TOPIC) return reading.u.topic;
  return NULL;
}

const ent_topic *ent_world_war(const ent_world *world, const ent_entity *a, const ent_entity *b,
                               ent_interval when) {
  const ent_topic *found = NULL;
  for (uint32_t i = 0; i < world->topic_count; i++) {
    const ent_topic *t = &world->topics[i];
    bool straight = t->party_count == 2 && t->parties[0] == a && t->parties[1] == b;
    bool crossed = t->party_count == 2 && t->parties[0] == b && t->parties[1] == a;
    if (!(straight || crossed) || !ent_slice_is(t->kind, "war") || t->when.from == ENT_DAY_NONE ||
        t->when.to == ENT_DAY_NONE || !ent_intervals_meet(t->when, when))
      continue;
    if (found) return NULL;
    found = t;
  }
  return found;
}

const ent_agent *ent_world_agent(const ent_world *world, ent_slice noun) {
  ent_match match = {0, ent__trie_find(&world->trie, noun)};
  ent_reading reading;
  for (uint32_t i = 0; ent_world_reading(world, match, i, &reading); i++)
    if (reading.kind == ENT_READING_AGENT) return reading.u.agent;
  return NULL;
}

/* ---- case --------------------------------------------------------------------- */

typedef struct letter_case {
  bool first; /* the first letter is upper case */
  bool any;   /* some letter is */
  bool all;   /* all are, at least two */
  bool last;  /* the last word begins with upper case */
} letter_case;

static bool is_lower(ent_slice text) {
  for (size_t i = 0; i < text.size; i++)
    if (text.data[i] < 'a' || text.data[i] > 'z') return false;
  return true;
}

static letter_case case_of(ent_slice text) {
  letter_case out = {0};
  ent__cut piece;
  size_t at = 0;
  bool begun = false, all = true;
  if (is_lower(text)) return out;
  while (ent__next_piece(text, &at, &piece)) {
    bool capital = (piece.shape & ENT_PIECE_CAPITAL) != 0;
    if (piece.shape & ENT_PIECE_MARK) continue;
    if (!begun) out.first = capital;
    begun = true;
    out.last = capital;
    out.any |= capital || (piece.shape & ENT_PIECE_UPPER);
    for (uint32_t i = piece.begin; i < piece.end && !out.any; i++)
      out.any = text.data[i] >= 'A' && text.data[i] <= 'Z';
    all &= (piece.shape & ENT_PIECE_UPPER) || piece.size == 1;
  }
  out.all = begun && all && out.any && text.size > 1;
  return out;
}

/* State names that a lower-case word is not taken for. */
static bool is_common_word(ent_slice written) {
  static const char *const words[] = {"turkey",  "china",  "chad",   "jordan", "guinea", "polish",
                                      "georgia", "danish", "swede",  "swedes", "poles",  "niger",
                                      "samoa",   "malta",  "french", "dutch",  "swiss",  "german",
                                      "jersey",  "japan",  "panama", "sahara", "moors",  "slav"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_is(written, words[i])) return true;
  return false;
}

/* Words that a name's writer may well leave in lower case. */
static bool is_modest(const ent__cut *piece) {
  static const char *const words[] = {
      "north",   "south",  "east",      "west",    "northern",   "southern", "eastern", "western",
      "central", "the",    "of",        "and",     "government", "province", "state",   "republic",
      "people",  "strip",  "peninsula", "islands", "region",     "movement", "party",   "army",
      "forces",  "former", "union",     "group",   "coalition",  "countries"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (piece->size == strlen(words[i]) && memcmp(piece->folded, words[i], piece->size) == 0)
      return true;
  return false;
}

/* Every capital of the name stands in the text: "Indian oil" is not Indian Oil. */
static bool keeps_capitals(ent_slice name, ent_slice written) {
  ent__cut a, b;
  size_t i = 0, k = 0;
  while (ent__next_piece(name, &i, &a) && ent__next_piece(written, &k, &b))
    if ((a.shape & ENT_PIECE_CAPITAL) && !(b.shape & ENT_PIECE_CAPITAL) && !is_modest(&a))
      return false;
  return true;
}

static bool fits_name(const ent_name *name, ent_slice written) {
  letter_case natural = case_of(name->text), seen = case_of(written);
  if (!natural.any) return true;
  if (natural.all) {
    /* abbreviations keep their capitals; long official names may be title case */
    if (name->text.size <= 8 || name->use == ENT_USE_ABBREVIATION || name->use == ENT_USE_CODE)
      return seen.all || (written.size > 5 && seen.first);
    return seen.first;
  }
  if (seen.first || seen.last || seen.all) return keeps_capitals(name->text, written);
  if (!natural.first && seen.any) return true;
  /* "iraq", "pakistani": careless text, but no word of its own */
  return name->entity->kind == ENT_KIND_STATE && written.size >= 4 && !is_common_word(written) &&
         (name->use == ENT_USE_NAME || name->use == ENT_USE_ADJECTIVE ||
          name->use == ENT_USE_DEMONYM);
}

bool ent_world_case_fits(const ent_world *world, const ent_reading *reading, ent_slice written) {
  letter_case seen;
  (void)world;
  switch (reading->kind) {
    case ENT_READING_NAME: return fits_name(reading->u.name, written);
    case ENT_READING_AGENT: return true;
    case ENT_READING_TOPIC: {
      letter_case natural = case_of(reading->u.topic->name);
      seen = case_of(written);
      if (!natural.any || seen.any) return true;
      return written.size > 12;
    }
    default: seen = case_of(written); return seen.first || (seen.any && seen.last);
  }
}

/* ---- for people ------------------------------------------------------------- */

ent_status ent_world_lookup(const ent_reading **out, uint32_t *count, ent_arena *arena,
                            const ent_world *world, ent_slice name, ent_error *err) {
  ent_match match = {0, ent__trie_find(&world->trie, name)};
  uint32_t room = 0;
  ent_reading reading, *list;
  *out = NULL;
  *count = 0;
  while (ent_world_reading(world, match, room, &reading)) room++;
  list = ENT_ARENA_NEW(arena, ent_reading, room + 1);
  if (!list) return ent_fail(err, ENT_E_NOMEM, "out of memory looking up a name");
  for (uint32_t i = 0; i < room; i++) (void)ent_world_reading(world, match, i, &list[i]);
  *out = list;
  *count = room;
  return ENT_OK;
}
