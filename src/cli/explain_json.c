/* In: a document. Out: JSON of how a sentence of it was understood: the tree, who, when and
 * how much, which entries matched or were vetoed, and the reports. */
#include "cli/explain_json.h"

#include "serve/json.h"
#include "serve/jsonl.h"

typedef struct tried {
  uint32_t sentence;
  int32_t token;
  const char *outcome;
  const ent_entry *entry;
  ent_slice why;
} tried;

typedef struct trail {
  ent_arena *arena;
  tried *list;
  uint32_t count, capacity, at; /* at: sentence being coded */
} trail;

static void note(void *user, ent_trace_kind kind, const ent_entry *entry, int32_t token,
                 const char *why, const ent_element *lacked) {
  static const char *const outcomes[] = {"matched", NULL, "vetoed", "shadowed"};
  trail *t = user;
  (void)lacked;
  if (!outcomes[kind]) return;
  if (t->count == t->capacity) {
    uint32_t wider = t->capacity ? t->capacity * 2 : 64;
    tried *moved = ent_arena_grow(t->arena, t->list, t->capacity, wider, sizeof *moved);
    if (!moved) return;
    t->list = moved;
    t->capacity = wider;
  }
  t->list[t->count++] = (tried){t->at, token, outcomes[kind], entry,
                                why ? ent_arena_copy(t->arena, ent_slice_of(why)) : ENT_EMPTY};
}

static ent_slice part(const ent_scene *scene, uint32_t begin, uint32_t end) {
  return (ent_slice){scene->document->text.data + begin, end - begin};
}

static void write_words(ent__json *json, const ent_sentence *s) {
  ent__json_open(json, "words", '[');
  for (uint32_t i = 0; i < s->count; i++) {
    const ent_token *t = &s->tokens[i];
    ent__json_open(json, NULL, '{');
    ent__json_int(json, "id", i + 1);
    ent__json_string(json, "form", t->form);
    ent__json_string(json, "lemma", t->lemma);
    ent__json_string(json, "upos", ent_slice_of(ent_upos_name((ent_upos)t->upos)));
    ent__json_string(json, "xpos", t->xpos);
    ent__json_string(json, "feats", t->feats);
    ent__json_int(json, "head", t->head + 1);
    ent__json_string(json, "deprel", t->deprel);
    ent__json_span(json, "span", t->begin, t->end);
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
}

static void write_mentions(ent__json *json, const ent_scene *scene) {
  ent__json_open(json, "mentions", '[');
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    ent__json_open(json, NULL, '{');
    ent__json_string(json, "name", m->name);
    ent__json_span(json, "span", m->begin, m->end);
    ent__json_string(json, "kind", ent_slice_of(ent_entity_kind_name(m->kind)));
    ent__json_string(json, "how", ent_slice_of(ent_how_name(m->how)));
    ent__json_open(json, "parties", '[');
    for (uint32_t k = 0; k < m->party_count; k++) {
      ent__json_open(json, NULL, '{');
      ent__json_string(json, "entity", m->parties[k].entity);
      ent__json_text(json, "sector", m->parties[k].sector);
      ent__json_text(json, "person", m->parties[k].person);
      ent__json_close(json, '}');
    }
    ent__json_close(json, ']');
    ent__json_text(json, "office", m->office);
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
}

static void write_times(ent__json *json, const ent_scene *scene) {
  ent__json_open(json, "times", '[');
  for (uint32_t i = 0; i < scene->time_count; i++) {
    const ent_time *t = &scene->times[i];
    ent__json_open(json, NULL, '{');
    ent__json_string(json, "text", part(scene, t->begin, t->end));
    ent__json_span(json, "span", t->begin, t->end);
    ent__json_day(json, "from", t->when.from);
    ent__json_day(json, "to", t->when.to);
    ent__json_text(json, "precision", ent_slice_of(ent_precision_name(t->precision)));
    ent__json_text(json, "basis", ent_slice_of(ent_basis_name(t->basis)));
    ent__json_bool(json, "duration", t->duration);
    ent__json_bool(json, "anniversary", t->anniversary);
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
}

static void write_amounts(ent__json *json, const ent_scene *scene) {
  ent__json_open(json, "amounts", '[');
  for (uint32_t i = 0; i < scene->amount_count; i++) {
    const ent_amount *a = &scene->amounts[i];
    ent__json_open(json, NULL, '{');
    ent__json_string(json, "text", part(scene, a->begin, a->end));
    ent__json_span(json, "span", a->begin, a->end);
    ent__json_real(json, "value", a->value);
    ent__json_real(json, "value_to", a->value_to);
    ent__json_text(json, "comparator", a->comparator);
    ent__json_text(json, "unit", a->unit);
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
}

static void write_entries(ent__json *json, const trail *t, uint32_t sentence) {
  ent__json_open(json, "entries", '[');
  for (uint32_t i = 0; i < t->count; i++) {
    const tried *one = &t->list[i];
    if (one->sentence != sentence) continue;
    ent__json_open(json, NULL, '{');
    ent__json_string(json, "outcome", ent_slice_of(one->outcome));
    ent__json_int(json, "word", one->token + 1);
    ent__json_string(json, "entry", one->entry->id);
    ent__json_string(json, "file", one->entry->file);
    ent__json_int(json, "line", one->entry->line);
    ent__json_text(json, "why", one->why);
    ent__json_close(json, '}');
  }
  ent__json_close(json, ']');
}

static void write_sentence(ent__json *json, const ent_coded *coded, const trail *t, uint32_t at) {
  const ent_sentence *s = &coded->sentences.items[at];
  const ent_scene *scene = &coded->scenes[at];
  ent__json_open(json, NULL, '{');
  ent__json_int(json, "sentence", s->number);
  ent__json_span(json, "span", s->begin, s->end);
  ent__json_string(json, "text", part(scene, s->begin, s->end));
  write_words(json, s);
  write_mentions(json, scene);
  write_times(json, scene);
  write_amounts(json, scene);
  write_entries(json, t, at);
  ent__json_close(json, '}');
}

/* ---- names of all that is named --------------------------------------------------------- */

typedef struct naming {
  const ent_world *world;
  ent__json *json;
  ent_map told;
} naming;

static void name_one(naming *n, ent_slice id) {
  const ent_entity *entity;
  if (!id.size || ent_map_get(&n->told, id) != ENT_MAP_NONE) return;
  if (!ent_map_set(&n->told, id, 1)) return;
  entity = ent_world_entity(n->world, id);
  if (n->json->comma) ent_strbuf_putc(n->json->out, ',');
  n->json->comma = true;
  ent_strbuf_json(n->json->out, id);
  ent_strbuf_putc(n->json->out, ':');
  ent_strbuf_json(n->json->out, entity ? entity->name : id);
}

static void write_names(ent__json *json, const ent_engine *engine, const ent_coded *coded,
                        int64_t wanted) {
  naming n = {ent_engine_world(engine), json, {0}};
  ent__json_open(json, "names", '{');
  for (uint32_t i = 0; i < coded->sentences.count; i++) {
    if (wanted >= 0 && i != wanted) continue;
    for (uint32_t k = 0; k < coded->scenes[i].mention_count; k++)
      for (uint32_t p = 0; p < coded->scenes[i].mentions[k].party_count; p++)
        name_one(&n, coded->scenes[i].mentions[k].parties[p].entity);
  }
  for (uint32_t i = 0; i < coded->reports.count; i++) {
    const ent_report *r = &coded->reports.items[i];
    const ent_participants lists[] = {r->actor, r->recipient, r->speaker};
    if (wanted >= 0 && r->sentence != wanted) continue;
    for (int l = 0; l < 3; l++)
      for (uint32_t k = 0; k < lists[l].count; k++) name_one(&n, lists[l].items[k].entity);
  }
  ent__json_close(json, '}');
  ent_map_free(&n.told);
}

static void write_all(ent_strbuf *out, const ent_engine *engine, const ent_document *document,
                      const ent_coded *coded, const trail *t, int64_t wanted) {
  ent__json json = {.out = out};
  ent__json_open(&json, NULL, '{');
  ent__json_text(&json, "document", document->id);
  ent__json_open(&json, "sentences", '[');
  for (uint32_t i = 0; i < coded->sentences.count; i++)
    if (wanted < 0 || i == wanted) write_sentence(&json, coded, t, i);
  ent__json_close(&json, ']');
  ent__json_open(&json, "report", '[');
  for (uint32_t i = 0; i < coded->reports.count; i++)
    if (wanted < 0 || coded->reports.items[i].sentence == wanted) {
      ent__json_raw(&json, NULL, ENT_EMPTY);
      ent_report_write_whole(out, &coded->reports.items[i], ENT_EMPTY);
    }
  ent__json_close(&json, ']');
  write_names(&json, engine, coded, wanted);
  ent__json_close(&json, '}');
}

ent_status cli_explain_json(ent_strbuf *out, const ent_engine *engine,
                            const ent_document *document, int64_t sentence, ent_error *err) {
  ent_arena arena;
  ent_document own = *document;
  ent_coded coded = {0};
  trail t = {.arena = &arena};
  ent_code_options how = {.parse_all = true, .trace = note, .trace_user = &t, .at = &t.at};
  ent_status status;
  ent_arena_init(&arena, (size_t)1 << 30);
  status = ent_engine_code(&coded, engine, &arena, &own, &how, err);
  if (status == ENT_OK && sentence >= coded.sentences.count) status = ENT_DONE;
  if (status == ENT_OK) write_all(out, engine, document, &coded, &t, sentence);
  ent_arena_free(&arena);
  return status;
}
