/* Loads data/world's tables into one arena, indexes ids and codes, and puts every
 * name into the trie. Rows that point nowhere are kept as problems for
 * ent_world_check, not refused: data must never lock a user out. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/hash.h"
#include "world/internal.h"
#include "world/table.h"

enum { FIRST_BYTES = 8 << 20 }; /* most of what the tables take */

#define COLUMNS(...) ((const char *const[]){__VA_ARGS__, NULL})

static ent_status no_memory(ent_error *err) {
  return ent_fail(err, ENT_E_NOMEM, "out of memory loading the world's tables");
}

static ent_status open_table(ent__table *table, ent_world *world, const char *dir, const char *file,
                             const char *const *names, bool required, ent_error *err) {
  ent_status st = ent__table_open(table, &world->arena, dir, file, names, required, err);
  if (st == ENT_OK) world->hash = ent_hash64(table->text, world->hash);
  return st;
}

static bool add_problem(ent_world *world, const ent__table *table, const char *what,
                        ent_slice value) {
  if (world->problem_count == world->problem_room) {
    uint32_t room = world->problem_room ? world->problem_room * 2 : 64;
    ent__problem *more = realloc(world->problems, room * sizeof *more);
    if (!more) return false;
    world->problems = more;
    world->problem_room = room;
  }
  world->problems[world->problem_count++] = (ent__problem){table->file, what, value, table->line};
  return true;
}

/* A pair of dates; a bad one counts as unknown and is a problem. false: out of memory. */
static bool read_interval(ent_world *world, const ent__table *table, ent_interval *out,
                          ent_slice from, ent_slice to) {
  ent_interval day;
  *out = ENT_INTERVAL_NONE;
  if (from.size && ent_interval_parse(from, &day))
    out->from = day.from;
  else if (from.size && !add_problem(world, table, "bad date", from))
    return false;
  if (to.size && ent_interval_parse(to, &day))
    out->to = day.to;
  else if (to.size && !add_problem(world, table, "bad date", to))
    return false;
  return true;
}

static ent_entity_kind kind_of(ent_slice text) {
  for (int k = ENT_KIND_NONE + 1; k <= ENT_KIND_TOPIC; k++)
    if (ent_slice_is(text, ent_entity_kind_name((ent_entity_kind)k))) return (ent_entity_kind)k;
  return ENT_KIND_NONE;
}

static bool set_code(ent_world *world, ent_slice scheme, ent_slice code, uint32_t number) {
  ent_slice key = {NULL, scheme.size + 1 + code.size};
  char *text;
  if (!code.size) return true;
  key.data = text = ent_arena_alloc(&world->arena, key.size);
  if (!text) return false;
  memcpy(text, scheme.data, scheme.size);
  text[scheme.size] = ':';
  memcpy(text + scheme.size + 1, code.data, code.size);
  return ent_map_get(&world->codes, key) != ENT_MAP_NONE ||
         ent_map_set(&world->codes, key, number);
}

static ent_status load_entities(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st = open_table(&t, world, dir, "entities.tsv",
                             COLUMNS("id", "kind", "name", "from", "to", "cow", "gw", "fips",
                                     "cameo", "iso2", "parent", "origin", "territory", "type"),
                             true, err);
  if (st != ENT_OK) return st;
  world->entities = ENT_ARENA_NEW(&world->arena, ent_entity, t.rows + 1);
  if (!world->entities || !ent_map_reserve(&world->entity_ids, t.rows)) return no_memory(err);
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    uint32_t number = world->entity_count;
    ent_entity *e = &world->entities[number];
    if (!f[0].size) return ent__table_fail(&t, err, "entity without id, named", f[2]);
    if (ent_map_get(&world->entity_ids, f[0]) != ENT_MAP_NONE) {
      if (!add_problem(world, &t, "entity id used twice", f[0])) return no_memory(err);
      continue;
    }
    *e = (ent_entity){.id = f[0],
                      .name = f[2],
                      .kind = kind_of(f[1]),
                      .cow = f[5],
                      .gw = f[6],
                      .fips = f[7],
                      .cameo = f[8],
                      .iso2 = f[9],
                      .parent = f[10],
                      .origin = f[11],
                      .territory = f[12],
                      .type = f[13],
                      .line = t.line};
    if (e->kind == ENT_KIND_NONE) return ent__table_fail(&t, err, "unknown entity kind", f[1]);
    if (!read_interval(world, &t, &e->when, f[3], f[4])) return no_memory(err);
    world->entity_count++;
    if (!ent_map_set(&world->entity_ids, e->id, number)) return no_memory(err);
    if (!set_code(world, ENT_SLICE("iso2"), e->iso2, number) ||
        !set_code(world, ENT_SLICE("cameo"), e->cameo, number) ||
        !set_code(world, ENT_SLICE("cow"), e->cow, number) ||
        !set_code(world, ENT_SLICE("fips"), e->fips, number))
      return no_memory(err);
  }
  snprintf(world->version, sizeof world->version, "%.*s", ENT_FMT(t.version));
  return ENT_OK;
}

static const char *const use_names[ENT_USE_COUNT] = {
    "name",    "official", "former", "alias", "abbreviation", "adjective",
    "demonym", "capital",  "seat",   "body",  "code",         "variant",
    "initials"};

const char *ent_name_use_name(ent_name_use use) {
  return use < ENT_USE_COUNT ? use_names[use] : "";
}

static bool add_name(ent_world *world, ent_name name) {
  uint32_t number = world->name_count++;
  world->names[number] = name;
  return name.use == ENT_USE_CODE || !name.text.size ||
         ent__trie_add(&world->trie, &world->arena, name.text, ENT_READING_NAME, number);
}

static ent_status load_names(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st =
      open_table(&t, world, dir, "names.tsv",
                 COLUMNS("id", "name", "use", "sector", "from", "to", "origin"), true, err);
  if (st != ENT_OK) return st;
  world->names = ENT_ARENA_NEW(&world->arena, ent_name, t.rows + world->entity_count + 1);
  if (!world->names) return no_memory(err);
  /* an entity's own name is number i, whatever it is */
  for (uint32_t i = 0; i < world->entity_count; i++) {
    const ent_entity *e = &world->entities[i];
    if (!add_name(world, (ent_name){.entity = e, .text = e->name, .when = e->when}))
      return no_memory(err);
  }
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    uint32_t number = ent_map_get(&world->entity_ids, f[0]);
    ent_name name = {.text = f[1], .sector = f[3], .use = ENT_USE_COUNT, .line = t.line};
    for (int u = 0; u < ENT_USE_COUNT && name.use == ENT_USE_COUNT; u++)
      if (ent_slice_is(f[2], use_names[u])) name.use = (ent_name_use)u;
    if (name.use == ENT_USE_COUNT) return ent__table_fail(&t, err, "unknown use of a name", f[2]);
    if (!read_interval(world, &t, &name.when, f[4], f[5])) return no_memory(err);
    if (!f[6].size && !add_problem(world, &t, "row without origin", f[1])) return no_memory(err);
    if (number == ENT_MAP_NONE) {
      if (!add_problem(world, &t, "unknown entity id", f[0])) return no_memory(err);
      continue;
    }
    name.entity = &world->entities[number];
    world->entities[number].names++;
    if (name.use == ENT_USE_NAME && ent_slice_eq(name.text, name.entity->name)) {
      world->names[number].sector = name.sector;
      continue;
    }
    if (!add_name(world, name)) return no_memory(err);
  }
  return ENT_OK;
}

static ent_status load_persons(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st = open_table(&t, world, dir, "persons.tsv",
                             COLUMNS("id", "name", "variants", "origin"), false, err);
  if (st != ENT_OK) return st;
  world->persons = ENT_ARENA_NEW(&world->arena, ent_person, t.rows + 1);
  if (!world->persons || !ent_map_reserve(&world->person_ids, t.rows)) return no_memory(err);
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    uint32_t number = world->person_count;
    if (ent_map_get(&world->person_ids, f[0]) != ENT_MAP_NONE || !f[0].size) {
      if (!add_problem(world, &t, "person id used twice", f[0])) return no_memory(err);
      continue;
    }
    world->persons[world->person_count++] =
        (ent_person){.id = f[0], .name = f[1], .variants = f[2], .origin = f[3], .line = t.line};
    if (!ent_map_set(&world->person_ids, f[0], number)) return no_memory(err);
  }
  return ENT_OK;
}

static ent_status load_offices(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st = open_table(&t, world, dir, "offices.tsv",
                             COLUMNS("person", "entity", "office", "title", "from", "to", "origin"),
                             false, err);
  if (st != ENT_OK) return st;
  world->offices = ENT_ARENA_NEW(&world->arena, ent_office, t.rows + 1);
  if (!world->offices) return no_memory(err);
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    uint32_t person = ent_map_get(&world->person_ids, f[0]);
    uint32_t entity = ent_map_get(&world->entity_ids, f[1]);
    ent_office office = {.office = f[2], .title = f[3], .origin = f[6], .line = t.line};
    if (!read_interval(world, &t, &office.when, f[4], f[5])) return no_memory(err);
    if (person == ENT_MAP_NONE && !add_problem(world, &t, "unknown person id", f[0]))
      return no_memory(err);
    if (entity == ENT_MAP_NONE && !add_problem(world, &t, "unknown entity id", f[1]))
      return no_memory(err);
    if (person == ENT_MAP_NONE || entity == ENT_MAP_NONE) continue;
    office.person = &world->persons[person];
    office.entity = &world->entities[entity];
    world->offices[world->office_count++] = office;
  }
  return ent__index_offices(world) ? ENT_OK : no_memory(err);
}

static ent_status load_members(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_slice igo_id = ENT_EMPTY; /* of the row before */
  uint32_t igo = ENT_MAP_NONE;
  ent_status st = open_table(&t, world, dir, "members.tsv",
                             COLUMNS("igo", "member", "from", "to", "origin"), false, err);
  if (st != ENT_OK) return st;
  world->members = ENT_ARENA_NEW(&world->arena, ent__membership, t.rows + 1);
  if (!world->members) return no_memory(err);
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    ent__membership m = {.igo = igo, .when = ENT_INTERVAL_NONE, .line = t.line};
    if (!igo_id.data || !ent_slice_eq(igo_id, f[0])) /* rows of one stand together */
      m.igo = igo = ent_map_get(&world->entity_ids, igo_id = f[0]);
    m.member = ent_map_get(&world->entity_ids, f[1]);
    if (!read_interval(world, &t, &m.when, f[2], f[3])) return no_memory(err);
    if (!f[4].size && !add_problem(world, &t, "row without origin", f[0])) return no_memory(err);
    if (m.igo == ENT_MAP_NONE || m.member == ENT_MAP_NONE) {
      if (!add_problem(world, &t, "unknown entity id", m.igo == ENT_MAP_NONE ? f[0] : f[1]))
        return no_memory(err);
      continue;
    }
    world->members[world->member_count++] = m;
  }
  ent__sort_members(world);
  return ENT_OK;
}

static int8_t direction_of(ent_slice text) {
  static const char *const points[] = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};
  for (int8_t i = 0; i < 8; i++)
    if (ent_slice_is(text, points[i])) return i;
  return -1;
}

static ent_status load_borders(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st =
      open_table(&t, world, dir, "borders.tsv",
                 COLUMNS("state", "neighbour", "direction", "kind", "from", "to", "origin"), false, err);
  if (st != ENT_OK) return st;
  world->borders = ENT_ARENA_NEW(&world->arena, ent_border, t.rows + 1);
  if (!world->borders) return no_memory(err);
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    uint32_t state = ent_map_get(&world->entity_ids, f[0]);
    uint32_t neighbour = ent_map_get(&world->entity_ids, f[1]);
    ent_border border = {.direction = direction_of(f[2]), .land = ent_slice_is(f[3], "land")};
    if (!read_interval(world, &t, &border.when, f[4], f[5])) return no_memory(err);
    if (!f[6].size && !add_problem(world, &t, "row without origin", f[0])) return no_memory(err);
    if (state == ENT_MAP_NONE || neighbour == ENT_MAP_NONE) {
      if (!add_problem(world, &t, "unknown entity id", state == ENT_MAP_NONE ? f[0] : f[1]))
        return no_memory(err);
      continue;
    }
    border.state = &world->entities[state];
    border.neighbour = &world->entities[neighbour];
    world->borders[world->border_count++] = border;
  }
  ent__sort_borders(world);
  return ENT_OK;
}

static ent_status load_happenings(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st = open_table(&t, world, dir, "happenings.tsv",
                             COLUMNS("name", "from", "to", "origin"), false, err);
  if (st != ENT_OK) return st;
  world->happenings = ENT_ARENA_NEW(&world->arena, ent_happening, t.rows + 1);
  if (!world->happenings) return no_memory(err);
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    ent_happening row = {.name = f[0]};
    if (!read_interval(world, &t, &row.when, f[1], f[2])) return no_memory(err);
    if (!f[3].size && !add_problem(world, &t, "row without origin", f[0])) return no_memory(err);
    if (row.name.size && row.when.from != ENT_DAY_NONE) world->happenings[world->happening_count++] = row;
  }
  ent__sort_happenings(world);
  return ENT_OK;
}

static ent_status load_traits(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st = open_table(&t, world, dir, "traits.tsv",
                             COLUMNS("word", "states", "from", "to", "origin"), false, err);
  if (st != ENT_OK) return st;
  world->traits = ENT_ARENA_NEW(&world->arena, ent__trait, t.rows + 1);
  if (!world->traits) return no_memory(err);
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    ent__trait *row = &world->traits[world->trait_count++];
    *row = (ent__trait){.word = f[0], .states = f[1]};
    if (!read_interval(world, &t, &row->when, f[2], f[3])) return no_memory(err);
    if (!f[4].size && !add_problem(world, &t, "row without origin", f[0])) return no_memory(err);
    for (ent_slice rest = f[1]; rest.size;) {
      ent_slice id = ent_slice_trim(ent_slice_cut(&rest, '|'));
      if (ent_map_get(&world->entity_ids, id) == ENT_MAP_NONE &&
          !add_problem(world, &t, "unknown entity id", id))
        return no_memory(err);
    }
  }
  return ENT_OK;
}

static ent_status load_fiscal(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st = open_table(&t, world, dir, "fiscal.tsv", COLUMNS("state", "month", "named", "from", "to", "origin"), false, err);
  if (st != ENT_OK) return st;
  world->fiscal = ENT_ARENA_NEW(&world->arena, ent__fiscal, t.rows + 1);
  if (!world->fiscal) return no_memory(err);
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    ent__fiscal row = {.state = f[0], .by_end = ent_slice_is(f[2], "end")};
    int64_t month;
    if (!read_interval(world, &t, &row.when, f[3], f[4])) return no_memory(err);
    if (!f[5].size && !add_problem(world, &t, "row without origin", f[0])) return no_memory(err);
    if (!row.by_end && !ent_slice_is(f[2], "start") && !add_problem(world, &t, "named by its start or its end", f[2]))
      return no_memory(err);
    if (ent_map_get(&world->entity_ids, f[0]) == ENT_MAP_NONE && !add_problem(world, &t, "unknown entity id", f[0]))
      return no_memory(err);
    if (!ent_slice_to_int(f[1], &month) || month < 1 || month > 12) {
      if (!add_problem(world, &t, "no month", f[1])) return no_memory(err);
      continue;
    }
    row.month = (int)month;
    world->fiscal[world->fiscal_count++] = row;
  }
  return ENT_OK;
}

static ent_status load_standing(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st = open_table(&t, world, dir, "standing.tsv",
                             COLUMNS("relation", "actor", "recipient", "from", "to", "origin"), false, err);
  if (st != ENT_OK) return st;
  world->standing = ENT_ARENA_NEW(&world->arena, ent_standing, t.rows + 1);
  if (!world->standing) return no_memory(err);
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    ent_standing *row = &world->standing[world->standing_count++];
    *row = (ent_standing){.relation = f[0], .actor = f[1], .recipient = f[2]};
    if (!read_interval(world, &t, &row->when, f[3], f[4])) return no_memory(err);
    if (!f[5].size && !add_problem(world, &t, "row without origin", f[0])) return no_memory(err);
    for (int side = 1; side <= 2; side++)
      if (ent_map_get(&world->entity_ids, f[side]) == ENT_MAP_NONE &&
          !add_problem(world, &t, "unknown entity id", f[side]))
        return no_memory(err);
  }
  return ENT_OK;
}

/* A topic of that length is an age, not a war: the Cold War. */
enum { LONGEST_WAR_DAYS = 25 * 366 };

/* A war of two goes on between its first and last day: the standing relation WAR. */
static ent_status add_wars(ent_world *world, ent_error *err) {
  ent_standing *all = ENT_ARENA_NEW(&world->arena, ent_standing, world->standing_count + world->topic_count + 1);
  if (!all) return no_memory(err);
  if (world->standing_count) memcpy(all, world->standing, world->standing_count * sizeof *all);
  world->standing = all;
  for (uint32_t i = 0; i < world->topic_count; i++) {
    const ent_topic *t = &world->topics[i];
    if (!ent_slice_is(t->kind, "war") || t->party_count != 2 || t->when.from == ENT_DAY_NONE ||
        (t->when.to != ENT_DAY_NONE && t->when.to - t->when.from > LONGEST_WAR_DAYS))
      continue;
    all[world->standing_count++] = (ent_standing){ENT_SLICE("WAR"), t->parties[0]->id, t->parties[1]->id, t->when};
  }
  return ENT_OK;
}

/* "prime minister" -> "prime ministers", "spokesman" -> "spokesmen", "chief of
 * staff" -> "chiefs of staff". false if the noun is plural already. */
static bool plural_of(ent_slice noun, char *out, size_t room) {
  ent_slice of = ENT_SLICE(" of "), head = noun, tail;
  size_t at = ent_slice_find(noun, of, 0);
  char last, before;
  int size;
  if (at != SIZE_MAX) head.size = at;
  tail = (ent_slice){noun.data + head.size, noun.size - head.size};
  if (head.size < 3) return false;
  last = head.data[head.size - 1];
  before = head.data[head.size - 2];
  if (last == 's' && before != 's') return false;
  if (ent_slice_ends(head, "men") || ent_slice_ends(head, "people")) return false;
  if (ent_slice_ends(head, "man") && !ent_slice_ends(head, "human") &&
      !ent_slice_ends(head, "shaman"))
    size = snprintf(out, room, "%.*smen%.*s", (int)head.size - 3, head.data, ENT_FMT(tail));
  else if (last == 'y' && !strchr("aeiou", before))
    size = snprintf(out, room, "%.*sies%.*s", (int)head.size - 1, head.data, ENT_FMT(tail));
  else if (last == 's' || last == 'x' || last == 'z' || (last == 'h' && strchr("cs", before)))
    size = snprintf(out, room, "%.*ses%.*s", ENT_FMT(head), ENT_FMT(tail));
  else
    size = snprintf(out, room, "%.*ss%.*s", ENT_FMT(head), ENT_FMT(tail));
  return size > 0 && (size_t)size < room;
}

static ent_status load_agents(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st =
      open_table(&t, world, dir, "agents.tsv",
                 COLUMNS("noun", "sector", "office", "entity_hint", "origin"), false, err);
  if (st != ENT_OK) return st;
  world->agents = ENT_ARENA_NEW(&world->arena, ent_agent, (size_t)t.rows * 2 + 1);
  if (!world->agents) return no_memory(err);
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    uint32_t hint = f[3].size ? ent_map_get(&world->entity_ids, f[3]) : ENT_MAP_NONE;
    ent_agent agent = {.noun = f[0], .sector = f[1], .office = f[2]};
    char plural[128];
    uint32_t number = world->agent_count++;
    if (f[3].size && hint == ENT_MAP_NONE && !add_problem(world, &t, "unknown entity id", f[3]))
      return no_memory(err);
    if (!f[4].size && !add_problem(world, &t, "row without origin", f[0])) return no_memory(err);
    if (hint != ENT_MAP_NONE) agent.hint = &world->entities[hint];
    world->agents[number] = agent;
    if (!ent__trie_add(&world->trie, &world->arena, agent.noun, ENT_READING_AGENT, number))
      return no_memory(err);
    if (!plural_of(agent.noun, plural, sizeof plural)) {
      world->agents[number].plural = true;
      continue;
    }
    number = world->agent_count++;
    world->agents[number] = agent;
    world->agents[number].plural = true;
    if (!ent__trie_add(&world->trie, &world->arena, ent_slice_of(plural), ENT_READING_AGENT,
                       number))
      return no_memory(err);
  }
  return ENT_OK;
}

static ent_status load_topics(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st = open_table(
      &t, world, dir, "topics.tsv",
      COLUMNS("id", "kind", "name", "aliases", "parties", "from", "to", "origin"), false, err);
  if (st != ENT_OK) return st;
  world->topics = ENT_ARENA_NEW(&world->arena, ent_topic, t.rows + 1);
  if (!world->topics) return no_memory(err);
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    uint32_t number = world->topic_count++, parties = 0;
    ent_topic *topic = &world->topics[number];
    const ent_entity **list = ENT_ARENA_NEW(&world->arena, const ent_entity *, f[4].size / 3 + 1);
    ent_slice rest = f[4], aliases = f[3];
    if (!list) return no_memory(err);
    *topic = (ent_topic){.id = f[0],
                         .kind = f[1],
                         .name = f[2],
                         .aliases = f[3],
                         .parties = list,
                         .origin = f[7],
                         .line = t.line};
    if (!read_interval(world, &t, &topic->when, f[5], f[6])) return no_memory(err);
    while (rest.size) {
      ent_slice id = ent_slice_trim(ent_slice_cut(&rest, '|'));
      uint32_t entity = ent_map_get(&world->entity_ids, id);
      if (!id.size || ent_slice_is(id, "*")) continue;
      if (entity != ENT_MAP_NONE)
        list[parties++] = &world->entities[entity];
      else if (!add_problem(world, &t, "unknown entity id", id))
        return no_memory(err);
    }
    topic->party_count = parties;
    if (!ent__trie_add(&world->trie, &world->arena, topic->name, ENT_READING_TOPIC, number))
      return no_memory(err);
    while (aliases.size) {
      ent_slice alias = ent_slice_trim(ent_slice_cut(&aliases, '|'));
      if (alias.size &&
          !ent__trie_add(&world->trie, &world->arena, alias, ENT_READING_TOPIC, number))
        return no_memory(err);
    }
  }
  return ENT_OK;
}

/* Decimal number without exponent: strtod is slow and follows the locale. */
static double number_of(ent_slice text) {
  double value = 0, scale = 1;
  size_t i = 0;
  bool negative = text.size && text.data[0] == '-', point = false;
  if (!text.size) return NAN;
  for (i = negative; i < text.size; i++) {
    char c = text.data[i];
    if (c == '.' && !point) {
      point = true;
    } else if (c >= '0' && c <= '9') {
      value = value * 10 + (c - '0');
      if (point) scale *= 10;
    } else {
      return NAN;
    }
  }
  return (negative ? -value : value) / scale;
}

static int by_population(const void *a, const void *b) {
  const ent_place *x = a, *y = b;
  if (x->population != y->population) return x->population < y->population ? 1 : -1;
  return (x->name.data > y->name.data) - (x->name.data < y->name.data);
}

static ent_status load_places(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st = open_table(
      &t, world, dir, "places.tsv",
      COLUMNS("name", "country", "lat", "lon", "population", "kind", "origin"), false, err);
  if (st != ENT_OK) return st;
  world->places = ENT_ARENA_NEW(&world->arena, ent_place, t.rows + 1);
  if (!world->places) return no_memory(err);
  while (ent__table_next(&t)) {
    const ent_slice *f = t.field;
    uint32_t country = ent_map_get(&world->entity_ids, f[1]);
    double population = number_of(f[4]);
    if (f[1].size && country == ENT_MAP_NONE && !add_problem(world, &t, "unknown entity id", f[1]))
      return no_memory(err);
    world->places[world->place_count++] =
        (ent_place){.name = f[0],
                    .country = country == ENT_MAP_NONE ? NULL : &world->entities[country],
                    .latitude = number_of(f[2]),
                    .longitude = number_of(f[3]),
                    .population = population > 0 && population < 1e9 ? (uint32_t)population : 0,
                    .kind = f[5]};
  }
  if (world->place_count)
    qsort(world->places, world->place_count, sizeof *world->places, by_population);
  for (uint32_t i = 0; i < world->place_count; i++)
    if (!ent__trie_add(&world->trie, &world->arena, world->places[i].name, ENT_READING_PLACE, i))
      return no_memory(err);
  return ENT_OK;
}

static ent_status load_currencies(ent_world *world, const char *dir, ent_error *err) {
  ent__table t;
  ent_status st =
      open_table(&t, world, dir, "currencies.tsv",
                 COLUMNS("code", "name", "plural", "symbols", "country", "origin"), false, err);
  if (st != ENT_OK) return st;
  world->currencies = ENT_ARENA_NEW(&world->arena, ent_currency, t.rows + 1);
  if (!world->currencies) return no_memory(err);
  while (ent__table_next(&t))
    world->currencies[world->currency_count++] =
        (ent_currency){t.field[0], t.field[1], t.field[2], t.field[3], t.field[4]};
  return ENT_OK;
}

/* ---- persons' names ------------------------------------------------------------- */

static bool is_numeral(const ent__cut *piece) {
  if (piece->size > 5) return false;
  for (uint32_t i = 0; i < piece->size; i++)
    if (!strchr("ivx", piece->folded[i])) return false;
  return (piece->shape & ENT_PIECE_UPPER) != 0 || piece->size == 1;
}

static bool is_junior(const ent__cut *piece) {
  return piece->size == 2 &&
         (memcmp(piece->folded, "jr", 2) == 0 || memcmp(piece->folded, "sr", 2) == 0);
}

/* States whose people put the family name first also in English text. */
static bool family_first(const ent_world *world, uint32_t person) {
  const ent_office *office = ent_world_person_office(world, &world->persons[person], 0);
  static const char *const states[] = {"CHN", "TWN", "PRK", "KOR", "VNM", "VDR", "HKG"};
  if (!office) return false;
  for (size_t i = 0; i < sizeof states / sizeof *states; i++)
    if (ent_slice_is(office->entity->id, states[i])) return true;
  return false;
}

enum { NAME_PIECES = 12 };

/* "Joseph R. Biden, Jr." -> the pieces without Jr. and regnal numerals. */
static uint32_t cut_name(ent_slice name, ent__cut pieces[NAME_PIECES], bool *numbered) {
  uint32_t count = 0;
  size_t at = 0;
  *numbered = false;
  while (count < NAME_PIECES && ent__next_piece(name, &at, &pieces[count])) count++;
  while (count > 1 && (is_junior(&pieces[count - 1]) || is_numeral(&pieces[count - 1]) ||
                       (pieces[count - 1].shape & ENT_PIECE_MARK))) {
    *numbered |= is_numeral(&pieces[count - 1]);
    count--;
  }
  return count;
}

static bool add_surnames(ent_world *world, ent_slice name, uint32_t person) {
  ent__trie *trie = &world->trie;
  ent__cut pieces[NAME_PIECES];
  bool numbered;
  uint32_t count = cut_name(name, pieces, &numbered);
  if (!count) return true;
  if (pieces[count - 1].end < name.size &&
      !ent__trie_add_pieces(trie, &world->arena, pieces, count,
                            numbered && count == 1 ? ENT_READING_SURNAME : ENT_READING_PERSON,
                            person))
    return false;
  for (uint32_t i = 1; i < count; i++) {
    if (pieces[i].shape & ENT_PIECE_MARK || pieces[count - 1].end - pieces[i].begin < 2) continue;
    if (!ent__trie_add_pieces(trie, &world->arena, pieces + i, count - i, ENT_READING_SURNAME,
                              person))
      return false;
  }
  return count < 2 || count > 3 || !family_first(world, person) ||
         ent__trie_add_pieces(trie, &world->arena, pieces, 1, ENT_READING_SURNAME, person);
}

static ent_status add_person_names(ent_world *world, bool surnames, ent_error *err) {
  for (uint32_t i = 0; i < world->person_count; i++) {
    ent_slice rest = world->persons[i].variants, name = world->persons[i].name;
    for (;;) {
      bool added = !name.size ? true
                   : surnames
                       ? add_surnames(world, name, i)
                       : ent__trie_add(&world->trie, &world->arena, name, ENT_READING_PERSON, i);
      if (!added) return no_memory(err);
      if (!rest.size) break;
      name = ent_slice_trim(ent_slice_cut(&rest, '|'));
    }
  }
  return ENT_OK;
}

/* ---- opening -------------------------------------------------------------------- */

static ent_status load_all(ent_world *world, const char *dir, ent_error *err) {
  ent_status st = load_entities(world, dir, err);
  if (st == ENT_OK) st = load_names(world, dir, err);
  if (st == ENT_OK) st = load_persons(world, dir, err);
  if (st == ENT_OK) st = add_person_names(world, false, err);
  if (st == ENT_OK) st = load_offices(world, dir, err);
  if (st == ENT_OK) st = load_members(world, dir, err);
  if (st == ENT_OK) st = load_borders(world, dir, err);
  if (st == ENT_OK) st = load_happenings(world, dir, err);
  if (st == ENT_OK) st = load_traits(world, dir, err);
  if (st == ENT_OK) st = load_fiscal(world, dir, err);
  if (st == ENT_OK) st = load_standing(world, dir, err);
  if (st == ENT_OK) st = load_topics(world, dir, err);
  if (st == ENT_OK) st = add_wars(world, err);
  if (st == ENT_OK) st = load_agents(world, dir, err);
  if (st == ENT_OK) st = load_places(world, dir, err);
  if (st == ENT_OK) st = load_currencies(world, dir, err);
  if (st == ENT_OK) st = add_person_names(world, true, err);
  if (st == ENT_OK && !ent__index_similar(world)) st = no_memory(err);
  return st;
}

ent_status ent_world_open(ent_world **out, const char *dir, ent_error *err) {
  ent_world *world = calloc(1, sizeof *world);
  ent_status st;
  size_t size;
  *out = NULL;
  if (!world) return no_memory(err);
  ent_arena_init(&world->arena, 0);
  st = ent_arena_reserve(&world->arena, FIRST_BYTES) && ent__trie_init(&world->trie, &world->arena)
           ? load_all(world, dir, err)
           : no_memory(err);
  if (st != ENT_OK) goto out;
  size = strlen(world->version);
  snprintf(world->version + size, sizeof world->version - size, "%s%08x", size ? "-" : "",
           (unsigned)(world->hash & 0xFFFFFFFFu));
  *out = world;
  world = NULL;
out:
  ent_world_free(world);
  return st;
}

void ent_world_free(ent_world *world) {
  if (!world) return;
  ent_map_free(&world->entity_ids);
  ent_map_free(&world->person_ids);
  ent_map_free(&world->codes);
  ent_map_free(&world->similar);
  free(world->problems);
  ent_arena_free(&world->arena);
  free(world);
}

const char *ent_world_version(const ent_world *world) { return world->version; }
