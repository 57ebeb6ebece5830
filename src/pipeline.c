/* read -> segment -> parse -> resolve -> code, and the engine they share. */
#define _POSIX_C_SOURCE 200809L /* clock_gettime */
#include "pipeline.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "parse/repair/repair.h"
#include "resolve/published/published.h"
#include "resolve/resolve.h"
#include "segment/segment.h"

enum { NAMED = 1, AGENT = 2, POINTS_BACK = 4, FIRM = 8 }; /* what the scan tells apart */

struct ent_engine {
  ent_world *world;
  ent_lexicon *lexicon;
  ent_scan *scan;
  ent_parser *parser;
  ent_scorer *scorer;
  ent_extractor *extractor;
  ent_dating *dating;
  ent_versions versions;
  char model_name[160]; /* of parser, scorer, extractor and dating */
};

const char *ent_data_dir(const char *data_dir) {
  const char *set = getenv("ENTENTE_DATA");
  if (data_dir) return data_dir;
  if (set && *set) return set;
  if (access(ENT_INSTALL_DATA_DIR "/lexicon/codes.tsv", R_OK) == 0 &&
      access(ENT_SOURCE_DATA_DIR "/lexicon/codes.tsv", R_OK) != 0)
    return ENT_INSTALL_DATA_DIR;
  return ENT_SOURCE_DATA_DIR;
}

/* Half of the start-up is the world's tables, which need nothing of the rest: they are read by
 * a thread of their own. */
typedef struct world_job {
  ent_world *world;
  const char *dir;
  ent_status status;
  ent_error error;
} world_job;

static void *open_world(void *context) {
  world_job *job = context;
  char path[4096];
  snprintf(path, sizeof path, "%s/world", job->dir);
  job->status = ent_world_open(&job->world, path, &job->error);
  return NULL;
}

static ent_status open_language(ent_engine *engine, const char *dir, ent_error *err) {
  char path[4096];
  ent_status st;
  snprintf(path, sizeof path, "%s/lexicon", dir);
  st = ent_lexicon_open(&engine->lexicon, path, NULL, NULL, err);
  if (st != ENT_OK) return st;
  snprintf(path, sizeof path, "%s/model/english.ent", dir);
  st = ent_parser_open(&engine->parser, path, err);
  if (st != ENT_OK) return st;
  snprintf(path, sizeof path, "%s/model/scorer.ent", dir);
  if (access(path, F_OK) == 0) st = ent_scorer_open(&engine->scorer, path, err); /* without one the rules stand alone */
  if (st != ENT_OK) return st;
  snprintf(path, sizeof path, "%s/model/extractor.ent", dir);
  if (access(path, F_OK) == 0) st = ent_extractor_open(&engine->extractor, path, err);
  if (st != ENT_OK) return st;
  snprintf(path, sizeof path, "%s/model/dating.ent", dir);
  return access(path, F_OK) == 0 ? ent_dating_open(&engine->dating, path, err) : ENT_OK;
}

static ent_status open_parts(ent_engine *engine, const char *dir, ent_error *err) {
  world_job job = {.dir = dir};
  pthread_t thread;
  bool apart = pthread_create(&thread, NULL, open_world, &job) == 0;
  ent_status st;
  if (!apart) open_world(&job);
  st = open_language(engine, dir, err);
  if (apart) pthread_join(thread, NULL);
  engine->world = job.world;
  if (job.status != ENT_OK && err) *err = job.error;
  return job.status != ENT_OK ? job.status : st;
}

static ent_status make_scan(ent_engine *engine, ent_error *err) {
  engine->scan = ent_scan_new();
  if (engine->scan && ent_world_enter_names(engine->world, engine->scan, NAMED, FIRM, AGENT) &&
      ent_lexicon_enter_list(engine->lexicon, "points_back", engine->scan, POINTS_BACK) &&
      ent_lexicon_enter_list(engine->lexicon, "points_to_pair", engine->scan, POINTS_BACK))
    return ENT_OK;
  return ent_fail(err, ENT_E_NOMEM, "out of memory");
}

ent_status ent_engine_open(ent_engine **out, const char *data_dir, ent_error *err) {
  ent_engine *engine = calloc(1, sizeof *engine);
  ent_status st;
  *out = NULL;
  if (!engine) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  st = open_parts(engine, ent_data_dir(data_dir), err);
  if (st == ENT_OK) st = make_scan(engine, err);
  if (st != ENT_OK) goto out;
  snprintf(engine->model_name, sizeof engine->model_name, "%.*s%s%.*s%s%.*s%s%.*s",
           ENT_FMT(ent_parser_version(engine->parser)), engine->scorer ? ", " : "",
           ENT_FMT(engine->scorer ? ent_scorer_version(engine->scorer) : ENT_EMPTY), engine->extractor ? ", " : "",
           ENT_FMT(engine->extractor ? ent_extractor_version(engine->extractor) : ENT_EMPTY), engine->dating ? ", " : "",
           ENT_FMT(engine->dating ? ent_dating_version(engine->dating) : ENT_EMPTY));
  engine->versions = (ent_versions){.entente = ENT_SLICE(ENT_VERSION),
                                    .model = ent_slice_of(engine->model_name),
                                    .world = ent_slice_of(ent_world_version(engine->world)),
                                    .lexicon = ent_lexicon_version(engine->lexicon)};
  *out = engine;
  engine = NULL;
out:
  ent_engine_close(engine);
  if (st == ENT_E_IO && err && err->status == ENT_E_IO) err->status = ENT_E_DATA;
  return st == ENT_E_IO ? ENT_E_DATA : st;
}

void ent_engine_close(ent_engine *engine) {
  if (!engine) return;
  ent_world_free(engine->world);
  ent_lexicon_close(engine->lexicon);
  ent_parser_close(engine->parser);
  ent_scan_free(engine->scan);
  ent_scorer_close(engine->scorer);
  ent_extractor_close(engine->extractor);
  ent_dating_close(engine->dating);
  free(engine);
}

const ent_versions *ent_engine_versions(const ent_engine *engine) { return &engine->versions; }
const ent_world *ent_engine_world(const ent_engine *engine) { return engine->world; }
const ent_lexicon *ent_engine_lexicon(const ent_engine *engine) { return engine->lexicon; }
const ent_scan *ent_engine_scan(const ent_engine *engine) { return engine->scan; }
ent_parser *ent_engine_parser(const ent_engine *engine) { return engine->parser; }

/* ---- one document -------------------------------------------------------------------------- */

/* The gate. A sentence is worth a parse if it names somebody, or if a word of it may stand for
 * somebody (an agent noun, a pronoun, "the talks", the beginning of a firm's name) whom the document
 * names anywhere: what names nobody has nobody to point back to. docs/decisions/0005-the-gate.md has
 * the figures. */
static bool promises(uint32_t found, uint32_t in_document, bool cameo) {
  if (cameo && (found & AGENT)) return true;
  return (found & NAMED) || ((found & (FIRM | AGENT | POINTS_BACK)) && (in_document & NAMED));
}

/* "Commerce stagnated at 9 million": in a text on two it need name neither to tell of them. */
static bool has_figure(const ent_document *document, const ent_sentence *s) {
  for (uint32_t i = s->begin; i < s->end; i++)
    if (document->text.data[i] >= '0' && document->text.data[i] <= '9') return true;
  return false;
}

/* The scan knows names by their first two words; whether one stands there was found by reading ahead. */
static uint8_t *scan_sentences(const ent_engine *engine, ent_arena *arena,
                               const ent_document *document, const ent_sentences *sentences,
                               const ent_resolver *resolver, uint32_t *in_document) {
  uint8_t *found = ENT_ARENA_NEW(arena, uint8_t, sentences->count + 1);
  *in_document = document->side.size ? NAMED : ent_scan_run(engine->scan, document->title);
  for (uint32_t i = 0; found && i < sentences->count; i++) {
    const ent_sentence *s = &sentences->items[i];
    ent_slice text = {document->text.data + s->begin, s->end - s->begin};
    found[i] = ent_scan_run(engine->scan, text) & (FIRM | AGENT | POINTS_BACK);
    if (ent_resolver_names_any(resolver, i)) found[i] |= NAMED;
    *in_document |= found[i];
  }
  return found;
}

static ent_status parse_one(const ent_engine *engine, ent_arena *arena, ent_resolver *resolver, ent_sentence *sentence,
                            ent_error *err) {
  ent_token *tokens;
  ent_status st;
  if (!sentence->count) return ENT_OK;
  st = ent_parser_run_sentence(engine->parser, arena, sentence, err);
  if (st != ENT_OK) return st;
  tokens = (ent_token *)(uintptr_t)ent_parse_mend(arena, sentence); /* all of it is the arena's */
  if (!tokens) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  sentence->tokens = tokens;
  ent_resolver_mend(resolver, sentence, tokens);
  return ENT_OK;
}

/* ---- participants known beforehand ----------------------------------------------------------- */

static const char given_actor[] = "GIVEN:actor", given_recipient[] = "GIVEN:recipient";

static bool cuts(const ent_mention *m, const ent_given *g) {
  return m->begin < g->end && g->begin < m->end;
}

/* The words of the span; false if it has none in this sentence. */
static bool place_given(ent_mention *out, const ent_sentence *s, const ent_given *g) {
  bool any = false;
  for (uint32_t i = 0; i < s->count; i++) {
    if (s->tokens[i].begin >= g->end || s->tokens[i].end <= g->begin) continue;
    if (!any) out->first = i;
    out->last = i;
    any = true;
  }
  if (!any) return false;
  out->head = out->first;
  for (uint32_t i = out->first, least = UINT32_MAX; i <= out->last; i++) {
    uint32_t depth = 0;
    for (int32_t k = s->tokens[i].head; k >= 0 && depth < s->count; k = s->tokens[k].head) depth++;
    if (s->tokens[i].upos == ENT_UPOS_PUNCT || s->tokens[i].upos == ENT_UPOS_ADP || depth >= least)
      continue;
    least = depth;
    out->head = i;
  }
  return true;
}

/* One mention for each given phrase; what was found inside it only tells of
 * what kind it is. */
static ent_status give_participants(ent_scene *scene, ent_arena *arena,
                                    const ent_code_options *options) {
  ent_mention *all = ENT_ARENA_NEW(arena, ent_mention, scene->mention_count + options->given_count);
  ent_party *parties = ENT_ARENA_NEW(arena, ent_party, options->given_count);
  uint32_t count = 0;
  if (!all || !parties) return ENT_E_NOMEM;
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    bool free_of_given = true;
    for (uint32_t k = 0; k < options->given_count && free_of_given; k++)
      free_of_given = !cuts(&scene->mentions[i], &options->given[k]);
    if (free_of_given) all[count++] = scene->mentions[i];
  }
  for (uint32_t k = 0; k < options->given_count; k++) {
    const ent_given *g = &options->given[k];
    ent_mention m = {.kind = ENT_KIND_ORG, .how = ENT_HOW_NAME, .begin = g->begin, .end = g->end};
    if (!place_given(&m, scene->sentence, g)) continue;
    parties[k].entity = ent_slice_of(g->recipient ? given_recipient : given_actor);
    for (uint32_t i = 0; i < scene->mention_count; i++) {
      const ent_mention *found = &scene->mentions[i];
      if (!cuts(found, g) || found->kind == ENT_KIND_TOPIC || !found->party_count) continue;
      m.kind = found->kind == ENT_KIND_PLACE ? ENT_KIND_STATE : found->kind;
      parties[k].sector = found->parties[0].sector;
    }
    m.name = (ent_slice){scene->document->text.data + g->begin, g->end - g->begin};
    m.parties = &parties[k];
    m.party_count = 1;
    all[count++] = m;
  }
  scene->mentions = all;
  scene->mention_count = count;
  return ENT_OK;
}

/* The coder knows in which state a place lies, the world where. */
static void find_places(ent_reports reports, const ent_world *world) {
  for (uint32_t i = 0; i < reports.count; i++) {
    ent_report *report = &reports.items[i];
    const ent_entity *state = ent_world_entity(world, report->place_country);
    const ent_place *place = state ? ent_world_place(world, report->place_name, state, 0) : NULL;
    if (!place) continue;
    report->latitude = place->latitude;
    report->longitude = place->longitude;
  }
}

/* "Eight families were wiped out", of a massacre told by its name before: on its days; so is a war that ended within the year. The
 * dead of a war are told of parts of it. */
static bool is_of_days(const ent_report *r, const ent_topic *topic) {
  bool toll = r->kind == ENT_MEASURE && ent_slice_is(r->indicator, "CASUALTIES");
  bool force = r->kind == ENT_EVENT && (ent_slice_starts(r->cameo, "18") || ent_slice_starts(r->cameo, "19") || ent_slice_starts(r->cameo, "20"));
  if (ent_slice_is(topic->kind, "massacre")) return toll || force;
  return force && (ent_slice_is(topic->kind, "war") || ent_slice_is(topic->kind, "event"));
}

enum { YEAR_DAYS = 366 };

static void find_days(ent_reports reports, const ent_world *world) {
  for (uint32_t i = 0; i < reports.count; i++) {
    ent_report *r = &reports.items[i];
    const ent_topic *topic = r->modality == ENT_HAPPENED && !ent_interval_known(r->date) && r->topic.size ? ent_world_topic(world, r->topic) : NULL;
    if (!topic || !is_of_days(r, topic) || topic->when.from == ENT_DAY_NONE || topic->when.to == ENT_DAY_NONE) continue;
    if (topic->when.to - topic->when.from <= YEAR_DAYS) ent_report_date_known(r, topic->when);
  }
}

/* The state that a firm, bank or agency is of, if the text or the world tells; empty for whoever acts for no state. */
static ent_slice home_of(const ent_participant *one, const ent_scene *scene, const ent_world *world) {
  const ent_entity *known = ent_world_entity(world, one->entity);
  if (!ent_slice_starts(one->entity, "ORG:") || !(ent_slice_is(one->sector, "BUS") || ent_slice_is(one->sector, "GOV"))) return ENT_EMPTY;
  if (known) return known->parent.size == 3 ? known->parent : ENT_EMPTY;
  for (uint32_t i = 0; i < scene->mention_count; i++)
    if (scene->mentions[i].party_count && ent_slice_eq(scene->mentions[i].parties[0].entity, one->entity)) return scene->mentions[i].home;
  return one->home;
}

static bool names_state(ent_participants list, ent_slice state) {
  for (uint32_t i = 0; i < list.count; i++)
    if (ent_slice_eq(list.items[i].entity, state)) return true;
  return false;
}

/* What a firm of a state does in another is a matter between the two: beside it stands its state. */
static ent_status add_homes_to(ent_participants *list, ent_participants other, const ent_scene *scene, const ent_world *world, ent_arena *arena) {
  ent_participants all = {NULL, 0};
  ent_participant *items = NULL;
  for (uint32_t i = 0; i < list->count; i++) {
    ent_slice home = home_of(&list->items[i], scene, world);
    if (!home.size || names_state(*list, home) || names_state(other, home) || names_state(all, home)) continue;
    if (!items) {
      items = ENT_ARENA_NEW(arena, ent_participant, 2 * list->count);
      if (!items) return ENT_E_NOMEM;
      memcpy(items, list->items, list->count * sizeof *items);
      all = (ent_participants){items, list->count};
    }
    items[all.count++] = (ent_participant){.entity = home, .sector = list->items[i].sector};
  }
  if (items) *list = all;
  return ENT_OK;
}

static ent_status add_homes(ent_reports reports, const ent_scene *scenes, const ent_world *world, ent_arena *arena) {
  ent_status st = ENT_OK;
  for (uint32_t i = 0; st == ENT_OK && i < reports.count; i++) {
    ent_report *r = &reports.items[i];
    if (r->kind == ENT_RELATION && !ent_slice_is(r->relation, "PARTY_TO")) continue;
    st = add_homes_to(&r->actor, r->recipient, &scenes[r->sentence], world, arena);
    if (st == ENT_OK) st = add_homes_to(&r->recipient, r->actor, &scenes[r->sentence], world, arena);
  }
  return st;
}

/* The time since the last call goes to the room. */
static void lap(const ent_code_options *options, ent_room room, double *since) {
  struct timespec t;
  double now;
  if (!options || !options->spent) return;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  now = (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
  if (*since > 0) options->spent[room] += now - *since;
  *since = now;
}

ent_status ent_engine_code(ent_coded *out, const ent_engine *engine, ent_arena *arena,
                           ent_document *document, const ent_code_options *options,
                           ent_error *err) {
  ent_resolver *resolver;
  ent_coder *coder;
  ent_scene *scenes;
  uint8_t *found;
  uint32_t in_document;
  bool cameo = options && options->cameo, on_two;
  double since = 0;
  ent_status st;
  lap(options, ENT_ROOM_SEGMENT, &since);
  st = ent_segment(&out->sentences, arena, document, err);
  lap(options, ENT_ROOM_SEGMENT, &since);
  if (st == ENT_OK) st = ent_estimate_published(document, &out->sentences, engine->world, engine->dating, arena, err);
  if (st == ENT_OK && !ent_interval_known(document->published) && document->file_day) {
    document->published = ent_interval_of_day(document->file_day);
    document->published_basis = ENT_BASIS_FILE;
  }
  if (st == ENT_OK)
    st = ent_resolver_new(&resolver, arena, engine->world, document, &out->sentences, err);
  if (st != ENT_OK) return st;
  if (cameo) ent_resolver_look_inside(resolver);
  document->side_basis = document->side.size ? ENT_BASIS_METADATA : ENT_BASIS_NONE;
  if (!document->side.size && ent_resolver_side(resolver)) {
    document->side = ent_resolver_side(resolver)->id;
    document->side_basis = ENT_BASIS_CONTENT;
  }
  if (ent_resolver_partner(resolver)) document->partner = ent_resolver_partner(resolver)->id;
  st = ent_coder_new(&coder, arena, engine->lexicon, document, document->side, err);
  if (st != ENT_OK) return st;
  if (options) ent_coder_trace(coder, options->trace, options->trace_user);
  if (options) ent_coder_watch(coder, options->watch);
  if (!(options && options->rules_only)) {
    ent_coder_use_scorer(coder, engine->scorer);
    ent_coder_use_extractor(coder, engine->extractor);
  }
  if (options && options->lead_only) ent_coder_lead_only(coder);
  if (options && options->statements) ent_coder_every_statement(coder);
  /* the scorer never saw what happens inside one state */
  if (options && (options->keep_unsure || options->cameo)) ent_coder_keep_unsure(coder);
  if (options && options->given_count)
    ent_coder_ask_type(coder, ent_slice_of(given_actor), ent_slice_of(given_recipient));
  scenes = ENT_ARENA_NEW(arena, ent_scene, out->sentences.count + 1);
  lap(options, ENT_ROOM_RESOLVE, &since);
  found = scan_sentences(engine, arena, document, &out->sentences, resolver, &in_document);
  lap(options, ENT_ROOM_SEGMENT, &since);
  if (!scenes || !found) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  on_two = ent_resolver_on_two(resolver);
  /* Room by room and not sentence by sentence: the network's weights, the world's tables and the lexicon would
   * drive each other out of the processor's caches. */
  for (uint32_t i = 0; st == ENT_OK && i < out->sentences.count; i++)
    if ((options && options->parse_all) || promises(found[i], in_document, cameo) ||
        (on_two && has_figure(document, &out->sentences.items[i])))
      st = parse_one(engine, arena, resolver, &out->sentences.items[i], err);
  lap(options, ENT_ROOM_PARSE, &since);
  for (uint32_t i = 0; st == ENT_OK && i < out->sentences.count; i++) {
    ent_sentence *sentence = &out->sentences.items[i];
    if (!sentence->parsed && ent_resolver_recalls(resolver, sentence)) st = parse_one(engine, arena, resolver, sentence, err);
    if (st == ENT_OK) st = ent_resolve(&scenes[i], resolver, sentence, err);
    if (st == ENT_OK && options && options->given_count)
      st = give_participants(&scenes[i], arena, options);
  }
  lap(options, ENT_ROOM_RESOLVE, &since);
  if (st == ENT_OK) st = ent_coder_survey(coder, scenes, out->sentences.count, err);
  for (uint32_t i = 0; st == ENT_OK && i < out->sentences.count; i++) {
    if (options && options->at) *options->at = i;
    st = ent_code(coder, &scenes[i], err);
  }
  lap(options, ENT_ROOM_CODE, &since);
  out->scenes = scenes;
  out->reports = ent_coder_reports(coder);
  out->type = ent_coder_type(coder, &out->type_probability);
  find_places(out->reports, engine->world);
  find_days(out->reports, engine->world);
  if (st == ENT_OK && !cameo && !(options && options->given_count)) st = add_homes(out->reports, scenes, engine->world, arena);
  return st;
}
