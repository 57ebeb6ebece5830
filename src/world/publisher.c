/* In: what a document says of its publisher. Out: the publisher's state, or none.
 *
 * In this order: the publisher is an entity of the tables ("AZERTAC") with a state or of
 * one; its name holds the name or adjective of one state only ("Pakistan Observer"); the
 * host of the document's address ends in a state's country code ("dawn.com.pk"), save
 * those that anybody may buy (".tv"). */
#include "base/date.h"
#include "world/world.h"

static const ent_entity *state_of(const ent_world *world, const ent_entity *entity) {
  for (int depth = 0; entity && depth < 4; depth++) {
    if (entity->kind == ENT_KIND_STATE) return entity;
    entity = ent_world_parent(world, entity, 0);
  }
  return NULL;
}

/* The state that a word or two name; NULL if none. */
static const ent_entity *named_state(const ent_world *world, ent_arena *arena, ent_slice words) {
  const ent_reading *readings;
  uint32_t count;
  if (ent_world_lookup(&readings, &count, arena, world, words, NULL) != ENT_OK) return NULL;
  for (uint32_t i = 0; i < count; i++) {
    const ent_name *name = readings[i].u.name;
    if (readings[i].kind != ENT_READING_NAME || name->entity->kind != ENT_KIND_STATE) continue;
    if (!ent_world_case_fits(world, &readings[i], words)) continue;
    if (name->use <= ENT_USE_ALIAS || name->use == ENT_USE_ADJECTIVE ||
        name->use == ENT_USE_CAPITAL)
      return name->entity;
  }
  return NULL;
}

/* The one state among the words of a name. */
static const ent_entity *state_in_name(const ent_world *world, ent_slice name) {
  const ent_entity *found = NULL;
  ent_arena arena;
  ent_slice rest = name;
  bool several = false;
  ent_arena_init(&arena, 0);
  while (rest.size && !several) {
    size_t first = ent_slice_find(rest, ENT_SLICE(" "), 0);
    size_t second = first == SIZE_MAX ? SIZE_MAX : ent_slice_find(rest, ENT_SLICE(" "), first + 1);
    size_t one = first == SIZE_MAX ? rest.size : first;
    const ent_entity *state = NULL;
    if (first != SIZE_MAX)
      state = named_state(world, &arena,
                          (ent_slice){rest.data, second == SIZE_MAX ? rest.size : second});
    if (state) one = second == SIZE_MAX ? rest.size : second;
    else state = named_state(world, &arena, (ent_slice){rest.data, one});
    several = found && state && state != found;
    if (state) found = state;
    if (one < rest.size) one++;
    rest = (ent_slice){rest.data + one, rest.size - one};
  }
  ent_arena_free(&arena);
  return several ? NULL : found;
}

/* "https://www.dawn.com.pk/news/1" -> "pk"; empty if it is no address. */
static ent_slice country_code(ent_slice uri) {
  size_t start = ent_slice_find(uri, ENT_SLICE("://"), 0), end, dot = SIZE_MAX;
  if (start == SIZE_MAX) return ENT_EMPTY;
  start += 3;
  for (end = start; end < uri.size && !strchr("/:?#", uri.data[end]); end++)
    if (uri.data[end] == '.') dot = end;
  if (dot == SIZE_MAX || end - dot != 3) return ENT_EMPTY;
  return (ent_slice){uri.data + dot + 1, 2};
}

static const ent_entity *state_of_host(const ent_world *world, ent_slice uri) {
  static const char *const sold[] = {"ai", "cc", "co", "fm", "gg", "io", "la", "ly",
                                     "me", "nu", "to", "tv", "ws"};
  ent_slice code = country_code(uri);
  if (!code.size) return NULL;
  for (size_t i = 0; i < sizeof sold / sizeof *sold; i++)
    if (ent_slice_eq_nocase(code, ent_slice_of(sold[i]))) return NULL;
  if (ent_slice_eq_nocase(code, ENT_SLICE("uk"))) code = ENT_SLICE("GB");
  for (uint32_t i = 0; i < ent_world_entity_count(world); i++) {
    const ent_entity *entity = ent_world_entity_at(world, i);
    if (entity->kind == ENT_KIND_STATE && entity->when.to == ENT_DAY_NONE &&
        ent_slice_eq_nocase(entity->iso2, code))
      return entity;
  }
  return NULL;
}

/* "Embassy of Kazakhstan |in Tokyo|", "Permanent Mission of Chile |to the United Nations|": where a mission is does not tell whose it is. */
static ent_slice without_seat(ent_slice name) {
  static const char *const missions[] = {"mbassy", "onsulate", "Mission", "High Commission", "Delegation"};
  static const char *const seats[] = {" in ", " to ", " at ", ", "};
  bool mission = false;
  size_t first = SIZE_MAX;
  for (size_t i = 0; i < sizeof missions / sizeof *missions; i++) mission |= ent_slice_find(name, ent_slice_of(missions[i]), 0) != SIZE_MAX;
  for (size_t i = 0; mission && i < sizeof seats / sizeof *seats; i++) {
    size_t at = ent_slice_find(name, ent_slice_of(seats[i]), 0);
    if (at < first) first = at;
  }
  return (ent_slice){name.data, first == SIZE_MAX ? name.size : first};
}

const ent_entity *ent_world_publisher(const ent_world *world, ent_slice publisher, ent_slice uri) {
  const ent_entity *state = NULL;
  if (publisher.size) state = state_of(world, ent_world_find(world, publisher));
  if (!state && publisher.size) state = state_in_name(world, without_seat(publisher));
  return state ? state : state_of_host(world, uri);
}
