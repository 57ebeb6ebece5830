/* Task `entities`: names of states, organisations and persons in running text, scored as
 * ../shared/tools/score_gold.py does. Gold marks words and a type (UNER's LOC, ORG, PER; re3d's
 * Location, Nationality, Organisation, Person); which of them are states is told by a table of
 * names. UNER marks no demonyms: ours are passed over there. */
#include <stdlib.h>

#include "base/file.h"
#include "base/map.h"
#include "evaluate/figures.h"
#include "evaluate/gold.h"
#include "serve/jsonl.h"

typedef enum sort { COUNTRY, ORGANISATION, PERSON, PLACE, SORTS, SCORED = PLACE, NONE = -1 } sort;
static const char *const sorts[SORTS] = {"country", "organisation", "person", "place"};

typedef struct mention {
  ent__span span;
  sort sort;
  ent_slice id; /* of a country: its code */
} mention;

typedef struct mention_list {
  mention *items; /* in the row's arena */
  uint32_t count, capacity;
} mention_list;

/* A name of a state. */
typedef struct country {
  ent_slice code;
  bool demonym;
} country;

/* Columns: each of the scored sorts has these. */
enum { SAID, GOLD, STRICT, RELAXED, STRICT_FOUND, RELAXED_FOUND, COUNTS };

typedef struct job {
  ent_evaluation *e;
  ent_arena arena;
  ent_map names; /* folded name -> countries[] */
  country *countries;
  uint32_t country_count, country_capacity;
  ent__tally tally;
  ent__judged_list judged;
  size_t matched, right; /* countries met, with the right code */
} job;

/* ---- the table of states -------------------------------------------------------------------- */

static ent_slice without_article(ent_slice words) {
  return ent_slice_starts(words, "the ") ? (ent_slice){words.data + 4, words.size - 4} : words;
}

static bool add_name(job *j, ent_slice name, ent_slice code, bool demonym) {
  ent_slice key = without_article(ent__fold_words(&j->arena, name));
  if (!key.size || ent_map_get(&j->names, key) != ENT_MAP_NONE) return true;
  if (j->country_count == j->country_capacity) {
    uint32_t capacity = j->country_capacity ? j->country_capacity * 2 : 256;
    j->countries = ent_arena_grow(&j->arena, j->countries, j->country_count, capacity, sizeof *j->countries);
    if (!j->countries) return false;
    j->country_capacity = capacity;
  }
  j->countries[j->country_count] = (country){ent_arena_copy(&j->arena, code), demonym};
  return ent_map_set(&j->names, key, j->country_count++);
}

/* "name TAB code TAB name|demonym", the first of a name wins. */
static ent_status read_countries(job *j, ent_error *err) {
  ent_slice rest, line;
  ent_status st = ent_file_read(&rest, &j->arena, j->e->countries, 0, err);
  while (st == ENT_OK && ent_next_line(&rest, &line)) {
    ent_slice name = ent_slice_cut(&line, '\t'), code = ent_slice_cut(&line, '\t');
    if (!code.size || name.data[0] == '#') continue;
    if (!add_name(j, name, code, ent_slice_is(line, "demonym"))) st = ent__no_memory(err);
  }
  return st;
}

static ent_status names_of_world(job *j, ent_error *err) {
  const ent_world *world = ent_engine_world(j->e->engine);
  for (uint32_t i = 0; i < ent_world_name_count(world); i++) {
    const ent_name *name = ent_world_name_at(world, i);
    bool demonym = name->use == ENT_USE_ADJECTIVE || name->use == ENT_USE_DEMONYM;
    if (name->entity->kind != ENT_KIND_STATE || (!demonym && name->use > ENT_USE_ABBREVIATION)) continue;
    if (!add_name(j, name->text, name->entity->id, demonym)) return ent__no_memory(err);
  }
  return ENT_OK;
}

/* The state that the words name; NULL if none. */
static const country *country_of(const job *j, ent_arena *arena, ent_slice words) {
  ent_slice key = without_article(ent__fold_words(arena, words));
  uint32_t number = key.size ? ent_map_get(&j->names, key) : ENT_MAP_NONE;
  return number == ENT_MAP_NONE ? NULL : &j->countries[number];
}

/* ---- gold ----------------------------------------------------------------------------------- */

static bool add_mention(mention_list *list, ent_arena *arena, mention m) {
  if (list->count == list->capacity) {
    uint32_t capacity = list->capacity ? list->capacity * 2 : 32;
    list->items = ent_arena_grow(arena, list->items, list->count, capacity, sizeof *list->items);
    if (!list->items) return false;
    list->capacity = capacity;
  }
  list->items[list->count++] = m;
  return true;
}

static bool is_one_of(ent_slice word, const char *const *words, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (ent_slice_is(word, words[i])) return true;
  return false;
}
#define IS_ONE_OF(word, ...)                                                  \
  is_one_of((word), (const char *const[]){__VA_ARGS__},                       \
            sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static bool is_pronoun(ent_slice words) {
  return IS_ONE_OF(words, "i", "we", "us", "our", "ours", "they", "them", "their", "theirs", "it",
                   "its", "he", "she", "his", "her", "you", "your", "this", "these", "those", "who",
                   "which", "that", "here", "there");
}

static sort class_of_gold(const job *j, ent_arena *arena, const json_t *entity, ent_slice *code) {
  ent_slice type = ent__json_slice(entity, "type"), text = ent__json_slice(entity, "text");
  ent_slice words = without_article(ent__fold_words(arena, text));
  const country *c = country_of(j, arena, text);
  bool organisation = IS_ONE_OF(type, "ORG", "Organisation");
  *code = c ? c->code : ENT_EMPTY;
  if (c && (organisation || IS_ONE_OF(type, "LOC", "Location", "Nationality"))) return COUNTRY;
  if (is_pronoun(words)) return NONE;
  if (organisation) return ORGANISATION;
  return IS_ONE_OF(type, "PER", "Person") ? PERSON : NONE;
}

/* The scored mentions; *marks_demonyms if the gold is of a kind that does. */
static bool read_gold(const job *j, ent__row *row, mention_list *list, bool *marks_demonyms) {
  const json_t *entities = json_object_get(row->json, "entities");
  *marks_demonyms = false;
  for (size_t i = 0; i < json_array_size(entities); i++) {
    const json_t *one = json_array_get(entities, i);
    mention m = {.span = ent__gold_span(one)};
    *marks_demonyms |= IS_ONE_OF(ent__json_slice(one, "type"), "Organisation", "Location", "Nationality");
    m.sort = class_of_gold(j, row->arena, one, &m.id);
    if (m.sort != NONE && !add_mention(list, row->arena, m)) return false;
  }
  return true;
}

/* ---- ours ----------------------------------------------------------------------------------- */

static sort class_of(ent_slice id, ent_entity_kind kind, ent_how how) {
  if (ent_slice_starts(id, "PLACE:") || (how != ENT_HOW_BODY && how != ENT_HOW_SEAT &&
      (how == ENT_HOW_CAPITAL || kind == ENT_KIND_REGION || kind == ENT_KIND_PEOPLE ||
       kind == ENT_KIND_HISTORICAL || kind == ENT_KIND_DISPUTED || kind == ENT_KIND_PLACE)))
    return PLACE;
  if (how == ENT_HOW_BODY || how == ENT_HOW_SEAT) return ORGANISATION;
  return kind == ENT_KIND_STATE ? COUNTRY : kind == ENT_KIND_PERSON ? PERSON : ORGANISATION;
}

static void write_one(ent_strbuf *line, uint32_t begin, uint32_t end, ent_slice id, sort wanted) {
  char last = line->data[line->size - 1];
  ent_strbuf_printf(line, "%s{\"span\":[%u,%u],\"entity\":", last == '[' ? "" : ",", begin, end);
  ent_json_text(line, id);
  ent_strbuf_printf(line, ",\"class\":\"%s\"}", sorts[wanted]);
}

/* Names, also inside longer mentions, and persons. */
static bool read_ours(ent__row *row, mention_list *list, const uint32_t *points, ent_strbuf *line) {
  for (uint32_t s = 0; s < row->coded.sentences.count; s++) {
    const ent_scene *scene = &row->coded.scenes[s];
    for (uint32_t i = 0; i < scene->name_count; i++) {
      const ent_naming *n = &scene->names[i];
      mention m = {{points[n->begin], points[n->end]}, class_of(n->entity, n->kind, n->how), n->entity};
      if (!add_mention(list, row->arena, m)) return false;
      write_one(line, n->begin, n->end, n->entity, m.sort);
    }
    for (uint32_t i = 0; i < scene->mention_count; i++) {
      const ent_mention *n = &scene->mentions[i];
      mention m = {{points[n->begin], points[n->end]}, NONE, ENT_EMPTY};
      if (!n->party_count || n->how != ENT_HOW_PERSON || n->kind == ENT_KIND_TOPIC) continue;
      m.id = n->parties[0].entity;
      m.sort = class_of(ENT_EMPTY, n->kind, n->how);
      if (!add_mention(list, row->arena, m)) return false;
      write_one(line, n->begin, n->end, m.id, m.sort);
    }
  }
  return true;
}

/* ---- one text ------------------------------------------------------------------------------- */

static bool same_span(ent__span a, ent__span b) { return a.begin == b.begin && a.end == b.end; }

static bool is_outer(const mention_list *gold, const mention *m) {
  for (uint32_t i = 0; i < gold->count; i++) {
    const mention *o = &gold->items[i];
    if (o->sort == m->sort && !same_span(o->span, m->span) && o->span.begin <= m->span.begin &&
        m->span.end <= o->span.end)
      return false;
  }
  return true;
}

/* How a mention is met by those of a class in the other list: 0 not, 1 overlap, 2 same span. */
static int met_by(const mention *m, const mention_list *others, sort wanted) {
  int met = 0;
  for (uint32_t i = 0; i < others->count; i++) {
    const mention *o = &others->items[i];
    if (o->sort != wanted) continue;
    if (same_span(o->span, m->span)) return 2;
    if (ent__overlap(o->span, m->span)) met = 1;
  }
  return met;
}

/* A demonym where the gold marks none. */
static bool is_unmarked(const job *j, ent__row *row, const mention_list *gold, const mention *m,
                        const uint32_t *points) {
  ent_slice text = row->document.text;
  size_t begin = 0, end;
  const country *c;
  if (m->sort != COUNTRY || met_by(m, gold, COUNTRY)) return false;
  while (begin < text.size && points[begin] < m->span.begin) begin++;
  for (end = begin; end < text.size && points[end] < m->span.end;) end++;
  c = country_of(j, row->arena, (ent_slice){text.data + begin, end - begin});
  return c && c->demonym;
}

static void count_code(job *j, const mention *m, const mention_list *gold) {
  bool met = false, right = false;
  ent_slice id = m->id, code = ent_slice_cut(&id, '/');
  if (m->sort != COUNTRY) return;
  for (uint32_t i = 0; i < gold->count; i++) {
    const mention *g = &gold->items[i];
    if (g->sort != COUNTRY || !ent__overlap(g->span, m->span)) continue;
    met = true;
    right |= ent_slice_eq(g->id, code);
  }
  j->matched += met;
  j->right += right;
}

/* The class of what meets a mention, its own before another; NONE. */
static sort class_met(const mention *m, const mention_list *others) {
  if (met_by(m, others, m->sort)) return m->sort;
  for (sort c = COUNTRY; c < SORTS; c++)
    if (met_by(m, others, c)) return c;
  return NONE;
}

static ent_status count_row(job *j, const mention_list *gold, const mention_list *said, ent_error *err) {
  double *unit = ent__tally_unit(&j->tally);
  bool done = unit != NULL;
  for (uint32_t i = 0; done && i < said->count; i++) {
    const mention *m = &said->items[i];
    double *c = unit + COUNTS * (m->sort < SCORED ? m->sort : 0);
    int met = met_by(m, gold, m->sort);
    if (class_met(m, gold) == NONE) done = ent__judged_add(&j->judged, NONE, m->sort);
    if (m->sort >= SCORED) continue;
    c[SAID]++, c[STRICT] += met == 2, c[RELAXED] += met > 0;
    count_code(j, m, gold);
  }
  for (uint32_t i = 0; done && i < gold->count; i++) {
    const mention *m = &gold->items[i];
    double *c = unit + COUNTS * m->sort;
    int met = met_by(m, said, m->sort);
    if (!is_outer(gold, m)) continue;
    c[GOLD]++, c[STRICT_FOUND] += met == 2, c[RELAXED_FOUND] += met > 0;
    done = ent__judged_add(&j->judged, m->sort, class_met(m, said));
  }
  return done ? ENT_OK : ent__no_memory(err);
}

static ent_status on_row(void *user, ent__row *row, ent_error *err) {
  job *j = user;
  mention_list gold = {0}, all = {0}, said = {0};
  const uint32_t *points = ent__code_points(row->arena, row->document.text);
  bool marks_demonyms, done = points != NULL;
  ent_strbuf line;
  ent_status st;
  ent_strbuf_init(&line, 0);
  ent_strbuf_puts(&line, "{\"id\":");
  ent_json_text(&line, row->document.id);
  ent_strbuf_puts(&line, ",\"entities\":[");
  done = done && !line.failed && read_gold(j, row, &gold, &marks_demonyms) &&
         read_ours(row, &all, points, &line);
  for (uint32_t i = 0; done && i < all.count; i++)
    if (marks_demonyms || !is_unmarked(j, row, &gold, &all.items[i], points))
      done = add_mention(&said, row->arena, all.items[i]);
  ent_strbuf_puts(&line, "]}\n");
  st = ent__put_prediction(j->e, &line, err);
  if (st == ENT_OK && !done) st = ent__no_memory(err);
  return st == ENT_OK ? count_row(j, &gold, &said, err) : st;
}

/* ---- figures -------------------------------------------------------------------------------- */

static bool print_figures(job *j) {
  static const char *const names[] = {"country strict", "country relaxed", "organisation strict",
                                      "organisation relaxed", "person strict", "person relaxed"};
  ent__metric metrics[2 * SCORED];
  for (size_t c = 0; c < SCORED; c++) {
    size_t k = COUNTS * c;
    metrics[2 * c] = (ent__metric){names[2 * c], k + STRICT, k + SAID, k + STRICT_FOUND, k + GOLD};
    metrics[2 * c + 1] = (ent__metric){names[2 * c + 1], k + RELAXED, k + SAID, k + RELAXED_FOUND, k + GOLD};
  }
  printf("texts %zu\n", j->tally.units);
  if (!ent__print_metrics(&j->tally, "mentions", metrics, 2 * SCORED)) return false;
  ent__print_confusion(&j->judged, sorts, SORTS);
  printf("country id right %zu of %zu (%.3f)\n", j->right, j->matched,
         j->matched ? (double)j->right / (double)j->matched : 0.0);
  return true;
}

ent_status ent_evaluate_entities(ent_evaluation *e, ent_error *err) {
  job j = {.e = e, .tally = {.columns = COUNTS * SCORED}};
  ent_code_options options = {.parse_all = true};
  ent_status st;
  ent_arena_init(&j.arena, 0);
  st = e->countries ? read_countries(&j, err) : names_of_world(&j, err);
  if (st == ENT_OK) st = ent__each_row(e->engine, e->gold, &options, NULL, on_row, &j, err);
  if (st == ENT_OK && !print_figures(&j)) st = ent__no_memory(err);
  free(j.judged.items);
  ent__tally_free(&j.tally);
  ent_map_free(&j.names);
  ent_arena_free(&j.arena);
  return st;
}
