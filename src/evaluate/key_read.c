/* In: an answer key and documents. Out: records and our reports, ready to be compared. */
#include <math.h>
#include <stdlib.h>

#include "base/file.h"
#include "evaluate/key.h"
#include "serve/jsonl.h"

/* ---- parts of records and reports ----------------------------------------------------------- */

/* Without its blanks. */
static ent_slice squeezed(ent_arena *arena, ent_slice text) {
  ent_slice words = ent__fold_words(arena, text);
  char *out = ent_arena_alloc(arena, words.size + 1);
  size_t size = 0;
  if (!out) return ENT_EMPTY;
  for (size_t i = 0; i < words.size; i++)
    if (words.data[i] != ' ') out[size++] = words.data[i];
  return (ent_slice){out, size};
}

static int by_text(const void *a, const void *b) { return ent_slice_cmp(*(const ent_slice *)a, *(const ent_slice *)b); }

/* The words of a folded text longer than `least`, sorted. */
static bool split_words(const ent_slice **out, uint32_t *count, ent_arena *arena, ent_slice text, size_t least) {
  ent_slice *words = ENT_ARENA_NEW(arena, ent_slice, text.size / 2 + 2);
  uint32_t n = 0;
  if (!words) return false;
  while (text.size) {
    ent_slice word = ent_slice_cut(&text, ' ');
    if (word.size > least) words[n++] = word;
  }
  qsort(words, n, sizeof *words, by_text);
  *out = words;
  *count = n;
  return true;
}

bool ent__words_of(ent__words *out, ent_arena *arena, ent_slice text) {
  out->text = ent__fold_words(arena, text);
  return split_words(&out->items, &out->count, arena, out->text, 0);
}

static bool read_actor(ent__actor *out, ent_arena *arena, ent_slice prefix, ent_slice local, ent_slice name) {
  size_t size = prefix.size + local.size + 1;
  char *id = ent_arena_alloc(arena, size + 1);
  ent_slice words;
  if (!id) return false;
  snprintf(id, size + 1, "%.*s%s%.*s", ENT_FMT(prefix), prefix.size ? ":" : "", ENT_FMT(local));
  words = ent__fold_words(arena, local);
  *out = (ent__actor){.id = ent_slice_of(id), .prefix = prefix, .local = squeezed(arena, local),
                      .name = squeezed(arena, name)};
  return split_words(&out->words, &out->word_count, arena, words, 3);
}

bool ent__cast_read(ent__cast *out, ent_arena *arena, const json_t *list, bool named) {
  size_t most = 0;
  ent__actor *items;
  *out = (ent__cast){0};
  for (size_t i = 0; i < json_array_size(list); i++) {
    const char *text = json_string_value(json_array_get(list, i));
    for (most++; text && *text; text++) most += *text == ';';
  }
  items = ENT_ARENA_NEW(arena, ent__actor, most + 1);
  out->items = items;
  for (size_t i = 0; items && i < json_array_size(list); i++) {
    const json_t *one = json_array_get(list, i);
    ent_slice id = json_is_object(one) ? ent__json_slice(one, "entity") : ent_slice_of(json_string_value(one));
    ent_slice name = named ? ent__json_slice(one, "name") : ENT_EMPTY, prefix = ENT_EMPTY;
    ent_slice rest = ent_slice_cut(&id, '/');
    for (size_t k = rest.size; k-- > 0 && !prefix.size;)
      if (rest.data[k] == ':') {
        prefix = (ent_slice){rest.data, k};
        rest = (ent_slice){rest.data + k + 1, rest.size - k - 1};
      }
    while (rest.size)
      if (!read_actor(&items[out->count++], arena, prefix, ent_slice_cut(&rest, ';'), name)) return false;
  }
  return items != NULL;
}

static bool same_pair(ent__dyad a, ent__dyad b) {
  return (ent_slice_eq(a.actor->id, b.actor->id) && ent_slice_eq(a.recipient->id, b.recipient->id)) ||
         (ent_slice_eq(a.actor->id, b.recipient->id) && ent_slice_eq(a.recipient->id, b.actor->id));
}

/* Where order is free a pair stands once, as it first stands; the last pairs come first. */
static bool fold_pairs(ent__dyads *pairs, ent_arena *arena) {
  ent__dyads folded = {ENT_ARENA_NEW(arena, ent__dyad, pairs->count + 1), 0};
  if (!folded.items) return false;
  for (uint32_t i = pairs->count; i-- > 0;) {
    uint32_t k = 0;
    while (k < folded.count && !same_pair(folded.items[k], pairs->items[i])) k++;
    folded.items[k] = pairs->items[i];
    if (k == folded.count) folded.count++;
  }
  *pairs = folded;
  return true;
}

/* All pairs; a list with nobody on the other side stands for its members and the pairs among them. */
static bool make_dyads(ent__dyads *out, ent_arena *arena, ent__cast left, ent__cast right, bool unordered) {
  ent__cast side = left.count ? left : right;
  size_t most = left.count && right.count ? (size_t)left.count * right.count : (size_t)side.count * (side.count + 1) / 2;
  *out = (ent__dyads){ENT_ARENA_NEW(arena, ent__dyad, most + 1), 0};
  if (!out->items) return false;
  if (left.count && right.count) {
    for (uint32_t i = 0; i < left.count; i++)
      for (uint32_t k = 0; k < right.count; k++)
        if (!ent_slice_eq(left.items[i].id, right.items[k].id))
          out->items[out->count++] = (ent__dyad){&left.items[i], &right.items[k]};
    if (!out->count) out->items[out->count++] = (ent__dyad){&left.items[0], &right.items[0]};
    return !unordered || fold_pairs(out, arena);
  }
  for (uint32_t i = 0; i < side.count; i++)
    out->items[out->count++] = left.count ? (ent__dyad){&side.items[i], NULL} : (ent__dyad){NULL, &side.items[i]};
  for (uint32_t i = 0; i < side.count; i++)
    for (uint32_t k = i + 1; k < side.count; k++)
      out->items[out->count++] = (ent__dyad){&side.items[i], &side.items[k]};
  return true;
}

ent_slice ent__type_of_code(ent_slice code) {
  static const char *const roots[] = {"NONE", "REQUEST", "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID",
                                      "CONCEDE", "ACCUSE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
                                      "MOBILIZE", "SANCTION", "COERCE", "ASSAULT", "ASSAULT", "ASSAULT"};
  static const char *const apart[][2] = {{"084", "RETREAT"}, {"085", "RETREAT"}, {"086", "RETREAT"},
                                         {"087", "RETREAT"}, {"163", "COERCE"},  {"175", "ASSAULT"},
                                         {"191", "COERCE"},  {"192", "COERCE"}};
  int root = code.size >= 2 ? (code.data[0] - '0') * 10 + code.data[1] - '0' : 0;
  for (size_t i = 0; i < sizeof apart / sizeof apart[0]; i++)
    if (ent_slice_starts(code, apart[i][0])) return ent_slice_of(apart[i][1]);
  return root >= 1 && root <= 20 ? ent_slice_of(roots[root - 1]) : ENT_EMPTY;
}

/* "A/B", each "YYYY[-MM[-DD]]" or ".." for an open end; one of them is both. */
static ent_interval key_interval(ent_slice text) {
  ent_slice first = ent_slice_cut(&text, '/'), last = text.size ? text : first;
  ent_interval a = ENT_INTERVAL_NONE, b = ENT_INTERVAL_NONE;
  if (!ent_slice_is(first, "..")) ent_interval_parse(first, &a);
  if (!ent_slice_is(last, "..")) ent_interval_parse(last, &b);
  return (ent_interval){a.from, b.to};
}

static ent_interval date_of(const json_t *date) {
  ent_interval a = ENT_INTERVAL_NONE, b = ENT_INTERVAL_NONE;
  ent_interval_parse(ent__json_slice(date, "from"), &a);
  ent_interval_parse(ent__json_slice(date, "to"), &b);
  return (ent_interval){a.from, b.to};
}

static bool kind_of(ent_slice name, ent_report_kind *kind) {
  for (int k = ENT_EVENT; k <= ENT_MEASURE; k++)
    if (ent_slice_is(name, ent_report_kind_name((ent_report_kind)k))) {
      *kind = (ent_report_kind)k;
      return true;
    }
  return false;
}

static ent__mode mode_of(ent_slice name) {
  static const char *const names[][2] = {{"actual", "happened"}, {"planned", "planned"}, {"hoped", "wished"},
                                         {"hypothetical", "hypothetical"}, {"denied", "denied"}};
  for (int i = 0; i < 5; i++)
    if (ent_slice_is(name, names[i][0]) || ent_slice_is(name, names[i][1])) return (ent__mode)i;
  return ENT__ACTUAL;
}

/* A denied relation that has a name of its own. */
static bool name_negated(ent_slice *name) {
  if (ent_slice_is(*name, "RECOGNISES")) *name = ENT_SLICE("NOT_RECOGNISES");
  else if (ent_slice_is(*name, "DIPLOMATIC_RELATIONS")) *name = ENT_SLICE("NO_DIPLOMATIC_RELATIONS");
  else return false;
  return true;
}

/* A number, or words of one ("12"); NAN if none. *words is the value as words otherwise. */
static double number_of(const json_t *value, ent_slice *words) {
  const char *text = json_string_value(value);
  char *end;
  double number;
  *words = ent_slice_of(text);
  if (json_is_number(value)) return json_number_value(value);
  if (!text || !*text) return NAN;
  number = strtod(text, &end);
  if (*end) return NAN;
  *words = ENT_EMPTY;
  return number;
}

/* ---- records -------------------------------------------------------------------------------- */

static void add_what(ent__record *r, ent_slice what) {
  bool code = what.size && what.data[0] >= '0' && what.data[0] <= '9';
  if (code && r->code_count < ENT__CODE_MAX) r->codes[r->code_count++] = what;
  if (!code && r->name_count < ENT__CODE_MAX) r->names[r->name_count++] = what;
}

/* Codes, names and types from "what" (head), a type of its own, and other right answers. */
static void take_what(ent__record *r, ent_slice head, ent_slice type, const json_t *alt) {
  r->head = head;
  add_what(r, head);
  for (size_t i = 0; i < json_array_size(alt); i++) add_what(r, ent_slice_of(json_string_value(json_array_get(alt, i))));
  if (r->kind == ENT_RELATION && r->mode == ENT__DENIED && name_negated(&r->head)) {
    r->names[0] = r->head;
    r->name_count = 1;
    r->code_count = 0;
    r->mode = ENT__ACTUAL;
  }
  if (!r->code_count) return;
  r->types[r->type_count++] = type.size ? type : ent__type_of_code(head);
  for (uint32_t i = 0; i < r->code_count; i++) r->types[r->type_count++] = ent__type_of_code(r->codes[i]);
}

static void take_evidence(ent__record *r, const json_t *evidence) {
  bool one = json_is_integer(json_array_get(evidence, 0));
  size_t count = one ? 1 : json_array_size(evidence);
  for (size_t i = 0; i < count && i < ENT__EVIDENCE_MAX; i++) {
    const json_t *span = one ? evidence : json_array_get(evidence, i);
    r->evidence[r->evidence_count++] = (ent__span){(uint32_t)json_integer_value(json_array_get(span, 0)),
                                                   (uint32_t)json_integer_value(json_array_get(span, 1))};
  }
}

/* A row of an answer key. */
static bool read_record(ent__record *r, ent_arena *arena, const json_t *row) {
  ent_slice what = ent__json_slice(row, "what"), certainty = ent__json_slice(row, "certainty");
  ent_slice head = ent_slice_cut(&what, '/');
  const json_t *alt = json_object_get(row, "alt");
  r->id = ent__json_slice(row, "id");
  r->cluster = ent__json_slice(row, "cluster");
  r->clear = !certainty.size || ent_slice_is(certainty, "clear");
  r->symmetric = json_is_true(json_object_get(row, "sym"));
  r->mode = mode_of(ent__json_slice(row, "mode"));
  r->date = key_interval(ent__json_slice(row, "date"));
  r->comparator = ent__json_slice(row, "compare");
  r->value = number_of(json_object_get(row, "value"), &r->text_value);
  take_evidence(r, json_object_get(row, "evidence"));
  take_what(r, head, what, alt);
  return ent__cast_read(&r->actors, arena, json_object_get(row, "subject"), false) &&
         ent__cast_read(&r->recipients, arena, json_object_get(row, "object"), false) &&
         ent__cast_read(&r->others, arena, json_object_get(row, "alt_actors"), false) &&
         ent__cast_read(&r->speakers, arena, json_object_get(row, "speaker"), false) &&
         ent__words_of(&r->words, arena, ent__json_slice(row, "sentence"));
}

/* A report that was coded by hand. */
static bool read_coded(ent__record *r, ent_arena *arena, const json_t *row) {
  ent_slice head = ent__json_slice(row, "cameo"), type = ent__json_slice(row, "type");
  const json_t *date = json_object_get(row, "date"), *value = json_object_get(row, "value");
  if (r->kind != ENT_EVENT) {
    head = ent__json_slice(row, r->kind == ENT_RELATION ? "relation" : "indicator");
    type = ENT_EMPTY;
  } else if (!type.size) {
    type = ENT_SLICE("NONE");
  }
  r->clear = !json_is_false(json_object_get(row, "sure"));
  r->symmetric = json_is_true(json_object_get(row, "reciprocal"));
  r->mode = mode_of(ent__json_slice(row, "modality"));
  if (ent__json_slice(date, "from").size && ent__json_slice(date, "to").size) r->date = date_of(date);
  else r->date = ENT_INTERVAL_NONE;
  r->comparator = ent__json_slice(row, "comparator");
  r->value = number_of(json_is_null(value) ? json_object_get(row, "text_value") : value, &r->text_value);
  take_what(r, head, type, NULL);
  return ent__cast_read(&r->actors, arena, json_object_get(row, "actor"), false) &&
         ent__cast_read(&r->recipients, arena, json_object_get(row, "recipient"), false) &&
         ent__cast_read(&r->speakers, arena, json_object_get(row, "speaker"), false) &&
         ent__words_of(&r->words, arena, ent__json_slice(row, "text"));
}

/* The number at the end of a document's name; -1 if there is none. */
static int64_t number_of_document(ent_slice doc) {
  size_t digits = 0;
  int64_t number = -1;
  while (digits < doc.size && doc.data[doc.size - 1 - digits] >= '0' && doc.data[doc.size - 1 - digits] <= '9') digits++;
  ent_slice_to_int((ent_slice){doc.data + doc.size - digits, digits}, &number);
  return number;
}

static bool is_wanted(const ent_evaluation *e, const json_t *row, ent_slice doc) {
  ent_slice split = ent__json_slice(row, "split");
  if (e->split && split.size && !ent_slice_is(split, e->split)) return false;
  return !e->folds || number_of_document(doc) % e->folds == e->fold;
}

static ent_status take_row(ent__key *key, const ent_evaluation *e, json_t *row, ent_error *err) {
  ent_slice doc = ent__json_slice(row, "doc"), uri = ent__json_slice(row, "uri");
  ent__record record = {.json = row, .doc = doc.size ? doc : uri};
  bool done;
  if (!record.doc.size) return ent_fail(err, ENT_E_FORMAT, "a record of the key without \"doc\" or \"uri\"");
  if (!is_wanted(e, row, record.doc)) return ENT_OK;
  if (!ent_map_set(&key->docs, record.doc, 1)) return ent__no_memory(err);
  if (!kind_of(ent__json_slice(row, "kind"), &record.kind)) return ENT_OK;
  if (key->count == key->capacity) {
    uint32_t capacity = key->capacity ? key->capacity * 2 : 256;
    key->records = ent_arena_grow(&key->arena, key->records, key->count, capacity, sizeof *key->records);
    if (!key->records) return ent__no_memory(err);
    key->capacity = capacity;
  }
  record.unit = ent__json_slice(row, "unit");
  done = (doc.size ? read_record : read_coded)(&record, &key->arena, row) &&
         ent__words_of(&record.topic_words, &key->arena, ent__json_slice(row, "topic")) &&
         ent__words_of(&record.value_words, &key->arena, record.text_value) &&
         make_dyads(&record.dyads, &key->arena, record.actors, record.recipients, record.symmetric);
  key->records[key->count++] = record;
  return done ? ENT_OK : ent__no_memory(err);
}

static bool keep_row(ent__key *key, json_t *row) {
  if (key->row_count == key->row_capacity) {
    uint32_t capacity = key->row_capacity ? key->row_capacity * 2 : 512;
    json_t **grown = realloc(key->rows, capacity * sizeof(json_t *));
    if (!grown) {
      json_decref(row);
      return false;
    }
    key->rows = grown;
    key->row_capacity = capacity;
  }
  key->rows[key->row_count++] = row;
  return true;
}

ent_status ent__key_read(ent__key *key, const ent_evaluation *e, ent_error *err) {
  ent_slice rest, line;
  uint64_t number = 0;
  ent_status st = ent_file_read(&rest, &key->arena, e->gold, 0, err);
  while (st == ENT_OK && ent_next_line(&rest, &line)) {
    json_t *row;
    number++;
    if (!ent_slice_trim(line).size) continue;
    row = json_loadb(line.data, line.size, 0, NULL);
    if (!row) st = ent_fail(err, ENT_E_FORMAT, "not a line of JSON");
    else if (!keep_row(key, row)) st = ent__no_memory(err);
    if (st == ENT_OK) st = take_row(key, e, row, err);
    if (st == ENT_E_FORMAT) ent_error_at(err, e->gold, number);
  }
  return st;
}

/* ---- reports -------------------------------------------------------------------------------- */

/* The key's document that a uri stands for: its stem, or the part before the first "_". */
static ent_slice document_of(const ent__key *key, ent_slice uri) {
  static const char *const ends[] = {".txt", ".html", ".htm", ".jsonl", ".json", ".xml", ".md"};
  ent_slice stem = uri, whole;
  for (size_t i = 0; i < uri.size; i++)
    if (uri.data[i] == '/' || uri.data[i] == '\\') stem = (ent_slice){uri.data + i + 1, uri.size - i - 1};
  for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
    if (ent_slice_ends(stem, ends[i])) stem.size -= strlen(ends[i]);
  if (ent_map_get(&key->docs, stem) != ENT_MAP_NONE) return stem;
  whole = stem;
  stem = ent_slice_cut(&whole, '_');
  return ent_map_get(&key->docs, stem) != ENT_MAP_NONE ? stem : ENT_EMPTY;
}

static bool read_said(ent__said *s, ent_arena *arena, json_t *row) {
  ent_slice text_value = ent__json_slice(row, "text_value");
  s->cameo = ent__json_slice(row, "cameo");
  s->type = ent__json_slice(row, "type");
  if (!s->type.size) s->type = ent__type_of_code(s->cameo);
  s->name = ent__json_slice(row, "relation");
  if (!s->name.size) s->name = ent__json_slice(row, "indicator");
  s->mode = mode_of(ent__json_slice(row, "modality"));
  if (s->mode == ENT__DENIED && name_negated(&s->name)) s->mode = ENT__ACTUAL;
  s->label = s->kind != ENT_EVENT ? s->name
             : s->cameo.size      ? (ent_slice){s->cameo.data, s->cameo.size < 2 ? s->cameo.size : 2}
                                  : s->type;
  s->reciprocal = json_is_true(json_object_get(row, "reciprocal"));
  s->unit = ent__json_slice(row, "unit");
  s->comparator = ent__json_slice(row, "comparator");
  s->value = number_of(json_object_get(row, "value"), &s->text_value);
  s->text_value = text_value;
  s->date = date_of(json_object_get(row, "date"));
  return ent__cast_read(&s->actors, arena, json_object_get(row, "actor"), true) &&
         ent__cast_read(&s->recipients, arena, json_object_get(row, "recipient"), true) &&
         ent__cast_read(&s->speakers, arena, json_object_get(row, "speaker"), true) &&
         ent__words_of(&s->words, arena, ent__json_slice(row, "text")) &&
         ent__words_of(&s->topic_words, arena, ent__json_slice(row, "topic")) &&
         ent__words_of(&s->value_words, arena, s->text_value) &&
         make_dyads(&s->dyads, arena, s->actors, s->recipients, s->reciprocal);
}

typedef struct sink {
  ent__key *key;
  const ent_evaluation *e;
} sink;

static ent_status take_report(ent__key *key, const ent_report *report, const uint32_t *points, ent_error *err) {
  ent__said said = {.kind = report->kind, .doc = document_of(key, report->document->uri),
                    .span = {points[report->begin], points[report->end]}};
  ent_strbuf line;
  if (!said.doc.size) {
    key->foreign++;
    return ENT_OK;
  }
  if (key->said_count == key->said_capacity) {
    uint32_t capacity = key->said_capacity ? key->said_capacity * 2 : 256;
    key->said = ent_arena_grow(&key->arena, key->said, key->said_count, capacity, sizeof *key->said);
    if (!key->said) return ent__no_memory(err);
    key->said_capacity = capacity;
  }
  said.doc = ent_arena_copy(&key->arena, said.doc);
  ent_strbuf_init(&line, 0);
  ent_report_write_json(&line, report);
  said.json = line.failed ? NULL : json_loadb(line.data, line.size, 0, NULL);
  ent_strbuf_free(&line);
  if (!said.json || !keep_row(key, said.json) || !read_said(&said, &key->arena, said.json))
    return ent__no_memory(err);
  key->said[key->said_count++] = said;
  return ENT_OK;
}

static ent_status on_document(void *user, ent_batch_item *item, ent_error *err) {
  const sink *s = user;
  const ent_reports *reports = &item->coded.reports;
  const uint32_t *points = ent__code_points(&item->arena, item->document.text);
  ent_status st = item->status;
  if (st != ENT_OK) {
    *err = item->error;
    return st;
  }
  if (!points) return ent__no_memory(err);
  for (uint32_t i = 0; st == ENT_OK && i < reports->count; i++)
    st = take_report(s->key, &reports->items[i], points, err);
  return st == ENT_OK ? ent__put_reports(s->e, reports, err) : st;
}

static ent_status next_document(void *user, ent_batch_item *item) {
  const ent_evaluation *e = ((sink *)user)->e;
  return e->source(e->source_user, item);
}

ent_status ent__key_code(ent__key *key, const ent_evaluation *e, ent_error *err) {
  sink user = {key, e};
  ent_batch batch = {next_document, on_document, &user, 1, {.rules_only = e->rules_only}};
  return ent_batch_run(e->engine, &batch, err);
}

void ent__key_free(ent__key *key) {
  for (uint32_t i = 0; i < key->row_count; i++) json_decref(key->rows[i]);
  free(key->rows);
  ent_map_free(&key->docs);
  ent_arena_free(&key->arena);
}
