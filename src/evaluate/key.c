/* Task `key`: our reports of documents against an answer key. Recall is over clear records,
 * precision over all reports of the key's documents; a report is right if it answers any record. */
#include <math.h>
#include <stdlib.h>

#include "evaluate/figures.h"
#include "evaluate/key.h"
#include "evaluate/types.h"

/* Counts of a group of records and reports. */
typedef struct group {
  double clear, found, arguable, said, right;
} group;

static const char *const levels[] = {"root", "code", "type"};

static ent_slice label_of_record(const ent__record *r) {
  return r->kind == ENT_EVENT ? (ent_slice){r->head.data, r->head.size < 2 ? r->head.size : 2} : r->head;
}

/* ---- groups --------------------------------------------------------------------------------- */

/* Of a kind (-1: any), and of a label if one is given. */
static group count_group(const ent__key *key, const ent__answers *a, int kind, ent_slice label) {
  group g = {0};
  for (uint32_t i = 0; i < key->count; i++) {
    const ent__record *r = &key->records[i];
    if ((kind >= 0 && (int)r->kind != kind) || (label.data && !ent_slice_eq(label_of_record(r), label))) continue;
    g.clear += r->clear;
    g.found += r->clear && a->found[i];
    g.arguable += !r->clear && a->found[i];
  }
  for (uint32_t k = 0; k < key->said_count; k++) {
    const ent__said *s = &key->said[k];
    if ((kind >= 0 && (int)s->kind != kind) || (label.data && !ent_slice_eq(s->label, label))) continue;
    g.said++;
    g.right += a->right[k];
  }
  return g;
}

static void print_group(const char *name, group g) {
  ent__prf f = ent__prf_of(g.right, g.said, g.found, g.clear);
  printf("%-32s %6.0f %6.0f %8.0f %7.0f %6.0f %6.3f %6.3f %6.3f\n", name, g.clear, g.found, g.arguable, g.said,
         g.right, f.precision, f.recall, f.f1);
}

typedef struct what {
  int kind;
  ent_slice label;
} what;

static int by_kind_and_label(const void *a, const void *b) {
  const what *x = a, *y = b;
  return x->kind != y->kind ? x->kind - y->kind : ent_slice_cmp(x->label, y->label);
}

/* A row a kind, or a row an event's root, a relation, an indicator. */
static bool print_groups(ent__key *key, const ent__answers *a, bool by_what) {
  what *list = ENT_ARENA_NEW(&key->arena, what, (size_t)key->count + key->said_count + 1);
  uint32_t count = 0;
  if (!list) return false;
  for (uint32_t i = 0; i < key->count; i++)
    list[count++] = (what){(int)key->records[i].kind, label_of_record(&key->records[i])};
  for (uint32_t k = 0; k < key->said_count; k++) list[count++] = (what){(int)key->said[k].kind, key->said[k].label};
  qsort(list, count, sizeof *list, by_kind_and_label);
  printf("%-32s %6s %6s %8s %7s %6s %6s %6s %6s\n", by_what ? "what" : "kind", "clear", "found", "arguable",
         "reports", "right", "P", "R", "F1");
  for (uint32_t i = 0; i < count; i++) {
    char name[80];
    const char *kind = ent_report_kind_name((ent_report_kind)list[i].kind);
    if (i && list[i].kind == list[i - 1].kind && (!by_what || ent_slice_eq(list[i].label, list[i - 1].label))) continue;
    snprintf(name, sizeof name, "%s%s%.*s", kind, by_what ? " " : "", by_what ? (int)list[i].label.size : 0,
             list[i].label.size ? list[i].label.data : "");
    print_group(name, count_group(key, a, list[i].kind,
                                  by_what ? (list[i].label.data ? list[i].label : ENT_SLICE("")) : ENT_EMPTY));
  }
  print_group("total", count_group(key, a, -1, ENT_EMPTY));
  return true;
}

/* ---- the interval, over sentences ----------------------------------------------------------- */

enum { CLEAR, FOUND, SAID, RIGHT, UNIT };

typedef struct units {
  ent__key *key;
  ent_map places; /* document and sentence -> unit */
  ent__tally tally;
} units;

/* The counts of a sentence: of a record by its evidence, else by its text. */
static double *unit_of(units *u, ent_slice doc, const ent__record *r, ent_slice text) {
  ent_strbuf place;
  ent_slice own;
  uint32_t number;
  ent_strbuf_init(&place, 0);
  ent_strbuf_add(&place, doc);
  ent_strbuf_putc(&place, '\n');
  if (r && r->evidence_count)
    for (uint32_t i = 0; i < r->evidence_count; i++)
      ent_strbuf_printf(&place, "[%u,%u]", r->evidence[i].begin, r->evidence[i].end);
  else ent_strbuf_add(&place, r ? r->words.text : text);
  own = ent_arena_copy(&u->key->arena, ent_strbuf_slice(&place));
  ent_strbuf_free(&place);
  if (!own.data) return NULL;
  number = ent_map_get(&u->places, own);
  if (number != ENT_MAP_NONE) return u->tally.counts + (size_t)number * UNIT;
  if (!ent_map_set(&u->places, own, (uint32_t)u->tally.units)) return NULL;
  return ent__tally_unit(&u->tally);
}

/* The record that a report stands beside: the one it answers, else the first of its sentence. */
static const ent__record *home_of(const ent__key *key, const ent__answers *a, uint32_t said) {
  const ent__said *s = &key->said[said];
  for (uint32_t i = a->count; i-- > 0;)
    if (a->items[i].said == said) return &key->records[a->items[i].record];
  for (uint32_t i = 0; i < key->count; i++) {
    const ent__record *r = &key->records[i];
    if (ent_slice_eq(r->doc, s->doc) && ent__same_place(&r->words, r->evidence, r->evidence_count, s)) return r;
  }
  return NULL;
}

static bool interval_of(ent__interval *out, ent__key *key, const ent__answers *a) {
  static const ent__metric f1 = {"F1", RIGHT, SAID, FOUND, CLEAR};
  units u = {key, {0}, {.columns = UNIT}};
  bool done = true;
  for (uint32_t i = 0; done && i < key->count; i++) {
    const ent__record *r = &key->records[i];
    double *unit = unit_of(&u, r->doc, r, ENT_EMPTY);
    done = unit != NULL;
    if (done) unit[CLEAR] += r->clear, unit[FOUND] += r->clear && a->found[i];
  }
  for (uint32_t k = 0; done && k < key->said_count; k++) {
    double *unit = unit_of(&u, key->said[k].doc, home_of(key, a, k), key->said[k].words.text);
    done = unit != NULL;
    if (done) unit[SAID]++, unit[RIGHT] += a->right[k];
  }
  done = done && ent__intervals_of_metrics(out, &u.tally, &f1, 1);
  ent_map_free(&u.places);
  ent__tally_free(&u.tally);
  return done;
}

/* ---- facts ---------------------------------------------------------------------------------- */

/* Clusters with a clear record; found with any of their records. */
static bool print_facts(const ent__key *key, const ent__answers *a) {
  enum { IS_FOUND = 1, IS_CLEAR = 2 };
  ent_map clusters = {0};
  double facts = 0, found = 0;
  bool done = true;
  for (uint32_t i = 0; done && i < key->count; i++) {
    const ent__record *r = &key->records[i];
    ent_slice name = r->cluster.size ? r->cluster : r->id;
    uint32_t known = name.size ? ent_map_get(&clusters, name) : ENT_MAP_NONE;
    uint32_t mine = (a->found[i] ? IS_FOUND : 0u) | (r->clear ? IS_CLEAR : 0u);
    if (known == ENT_MAP_NONE) known = 0;
    mine &= ~known;
    facts += (mine & IS_CLEAR) != 0;
    found += (mine | known) == (IS_FOUND | IS_CLEAR) && mine;
    if (name.size) done = ent_map_set(&clusters, name, known | mine);
  }
  ent_map_free(&clusters);
  printf("facts (clusters) %.0f  found %.0f  recall %.3f\n", facts, found, facts > 0 ? found / facts : 0);
  return done;
}

/* ---- what matching leaves free -------------------------------------------------------------- */

enum { CODE_3, CODE_WHOLE, TYPE, COMPARATOR, DATE_EQUAL, DATE_GIVEN, DATE_MEETS, LISTS, MODALITY, SPEAKER,
       SPEAKER_NAMED, ATTRIBUTES };
static const char *const attributes[ATTRIBUTES] = {
    "CAMEO, 3 digits (no alt)", "CAMEO, whole (no alt)", "PLOVER type (no alt)", "comparator", "date equal",
    "date given", "date overlaps", "lists complete", "modality equal", "speaker equal (all)",
    "speaker equal (key has one)"};

typedef struct attribute_counts {
  double right[ATTRIBUTES], of[ATTRIBUTES];
} attribute_counts;

static void note(attribute_counts *t, int attribute, bool right) {
  t->right[attribute] += right;
  t->of[attribute]++;
}

static bool is_among(const ent__actor *actor, const ent__cast *cast) {
  for (uint32_t i = 0; i < cast->count; i++)
    if (ent__same_actor(actor, &cast->items[i])) return true;
  return false;
}

/* All of a record's states stand in the answers to it. */
static bool list_complete(const ent__key *key, const ent__answers *a, uint32_t number) {
  const ent__record *r = &key->records[number];
  const ent__cast *casts[] = {&r->actors, &r->recipients};
  for (int side = 0; side < 2; side++)
    for (uint32_t i = 0; i < casts[side]->count; i++) {
      bool met = false;
      for (uint32_t k = 0; k < a->count && !met; k++) {
        const ent__dyad *d = &r->dyads.items[a->items[k].record == number ? a->items[k].dyad : 0];
        if (a->items[k].record != number) continue;
        met = (d->actor && ent_slice_eq(d->actor->id, casts[side]->items[i].id)) ||
              (d->recipient && ent_slice_eq(d->recipient->id, casts[side]->items[i].id));
      }
      if (!met) return false;
    }
  return true;
}

static void note_answer(attribute_counts *t, const ent__record *r, const ent__said *s) {
  ent_slice three = {r->head.data, r->head.size < 3 ? r->head.size : 3};
  bool named = true, meets = ent_interval_known(s->date) && ent_intervals_meet(r->date, s->date);
  for (uint32_t i = 0; i < r->speakers.count; i++) named &= is_among(&r->speakers.items[i], &s->speakers);
  note(t, MODALITY, r->mode == s->mode);
  if (ent_interval_known(r->date)) {
    note(t, DATE_GIVEN, ent_interval_known(s->date));
    note(t, DATE_MEETS, meets);
    note(t, DATE_EQUAL, s->date.from == r->date.from && s->date.to == r->date.to);
  }
  note(t, SPEAKER, (r->speakers.count > 0) == (s->speakers.count > 0) && named);
  if (r->speakers.count) note(t, SPEAKER_NAMED, s->speakers.count && named);
  if (r->kind == ENT_EVENT && s->kind == ENT_EVENT) {
    note(t, CODE_3, ent_slice_eq(three, (ent_slice){s->cameo.data, s->cameo.size < 3 ? s->cameo.size : 3}));
    note(t, CODE_WHOLE, ent_slice_eq(s->cameo, r->head));
    note(t, TYPE, r->type_count && ent_slice_eq(s->type, r->types[0]));
  }
  if (r->kind == ENT_MEASURE) note(t, COMPARATOR, ent_slice_eq(r->comparator, s->comparator));
}

static void print_attributes(const ent__key *key, const ent__answers *a) {
  attribute_counts t = {{0}, {0}};
  for (uint32_t i = 0; i < key->count; i++) {
    const ent__record *r = &key->records[i];
    const ent__said *best = NULL;
    for (uint32_t k = 0; k < a->count; k++) {
      const ent__said *s = &key->said[a->items[k].said];
      if (a->items[k].record == i && (!best || ent__agreement(r, s) > ent__agreement(r, best))) best = s;
    }
    if (!best) continue;
    note_answer(&t, r, best);
    if (r->actors.count > 1 || r->recipients.count > 1) note(&t, LISTS, list_complete(key, a, i));
  }
  printf("%-32s %6s %6s %8s\n", "over answered records", "right", "of", "accuracy");
  for (int i = 0; i < ATTRIBUTES; i++)
    if (t.of[i] > 0)
      printf("%-32s %6.0f %6.0f %8.3f\n", attributes[i], t.right[i], t.of[i], t.right[i] / t.of[i]);
}

/* ---- types ---------------------------------------------------------------------------------- */

/* A report of the record's sentence with its sides, whatever it says of them; -1: none. */
static int type_said(const ent__key *key, const ent__answers *a, uint32_t number) {
  const ent__record *r = &key->records[number];
  int type = -1;
  for (uint32_t k = 0; k < key->said_count && type < 0; k++) {
    const ent__said *s = &key->said[k];
    if (s->kind != ENT_EVENT || a->right[k] || !ent_slice_eq(s->doc, r->doc) ||
        !ent__same_place(&r->words, r->evidence, r->evidence_count, s))
      continue;
    for (uint32_t i = 0; i < r->dyads.count && type < 0; i++)
      for (uint32_t n = 0; n < s->dyads.count && type < 0; n++)
        if (ent__same_dyad(r, r->dyads.items[i], s, s->dyads.items[n]) == 2) type = ent__type_index(s->type);
  }
  return type;
}

/* Clear events: their type against that of the answer, or of what was said of the two instead. */
static bool print_types(const ent__key *key, const ent__answers *a) {
  ent__judged_list list = {0};
  bool done = true;
  for (uint32_t i = 0; done && i < key->count; i++) {
    const ent__record *r = &key->records[i];
    int gold = r->kind == ENT_EVENT && r->type_count ? ent__type_index(r->types[0]) : -1, said = -1;
    if (gold < 0 || !r->clear) continue;
    for (uint32_t k = 0; a->found[i] && k < a->count && said < 0; k++)
      if (a->items[k].record == i) said = ent__type_index(key->said[a->items[k].said].type);
    if (!a->found[i]) said = type_said(key, a, i);
    done = ent__judged_add(&list, gold, said);
  }
  if (done) ent__print_confusion(&list, ent__type_names, ENT__TYPES);
  free(list.items);
  return done;
}

/* ---- all ------------------------------------------------------------------------------------ */

static void print_again(const ent__key *key, const ent__answers *a, ent__interval f1) {
  double again = 0, right = 0, reciprocal = 0, left;
  for (uint32_t k = 0; k < key->said_count; k++) {
    again += a->candidate[k] && !a->right[k];
    right += a->right[k];
  }
  for (uint32_t i = 0; i < a->count; i++) reciprocal += a->items[i].grade == 1;
  left = key->said_count - again;
  printf("F1 95 %% interval %.3f - %.3f   said again %.0f (precision without them %.3f)   order granted only by "
         "reciprocal %.0f\n", f1.low, f1.high, again, left > 0 ? right / left : 0, reciprocal);
}

static bool print_levels(ent__key *key, const ent__answers *mine, ent_level level) {
  printf("%-10s %6s %6s %6s %8s %6s %6s\n", "code level", "P", "R", "F1", "events P", "R", "F1");
  for (int i = ENT_LEVEL_ROOT; i <= ENT_LEVEL_TYPE; i++) {
    ent__answers other = *mine;
    group all, events;
    ent__prf f, g;
    if ((int)level != i && !ent__assign(&other, key, (ent_level)i)) return false;
    all = count_group(key, &other, -1, ENT_EMPTY);
    events = count_group(key, &other, ENT_EVENT, ENT_EMPTY);
    f = ent__prf_of(all.right, all.said, all.found, all.clear);
    g = ent__prf_of(events.right, events.said, events.found, events.clear);
    printf("%-10s %6.3f %6.3f %6.3f %8.3f %6.3f %6.3f\n", levels[i], f.precision, f.recall, f.f1, g.precision,
           g.recall, g.f1);
  }
  return true;
}

static ent_status print_figures(ent__key *key, const ent_evaluation *e, ent_error *err) {
  ent__answers answers;
  ent__interval f1;
  ent_status st;
  if (!ent__assign(&answers, key, e->level) || !interval_of(&f1, key, &answers)) return ent__no_memory(err);
  printf("documents %zu  records %u  split %s  level %s", key->docs.count, key->count, e->split ? e->split : "all",
         levels[e->level]);
  if (key->foreign) printf("  (reports of other documents: %u)", key->foreign);
  printf("\n");
  if (!print_groups(key, &answers, e->by_what)) return ent__no_memory(err);
  print_again(key, &answers, f1);
  if (!print_facts(key, &answers)) return ent__no_memory(err);
  st = e->traps ? ent__print_traps(key, e, &answers, err) : ENT_OK;
  if (st != ENT_OK) return st;
  print_attributes(key, &answers);
  return print_types(key, &answers) && print_levels(key, &answers, e->level) ? ENT_OK : ent__no_memory(err);
}

ent_status ent_evaluate_key(ent_evaluation *e, ent_error *err) {
  ent__key key = {0};
  ent_status st;
  ent_arena_init(&key.arena, 0);
  st = ent__key_read(&key, e, err);
  if (st == ENT_OK) st = ent__key_code(&key, e, err);
  if (st == ENT_OK) st = print_figures(&key, e, err);
  ent__key_free(&key);
  return st;
}
