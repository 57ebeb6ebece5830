/* Traps: wrong readings of a sentence that a key says must not be reported. A trap's "match" (an
 * object or a list of them) says which reports fall into it: any of kind, what (CAMEO prefix,
 * PLOVER type, relation, indicator), actor, recipient, dyad, any, modality, value, unit, place,
 * topic, date; all that is given must hold. A report that answers the key falls into it only by
 * date, place, value or unit; one that says an answer again does not. */
#include <math.h>

#include "base/file.h"
#include "evaluate/key.h"

static bool has_actor(const ent__cast *cast, const ent__actor *wanted) {
  for (uint32_t i = 0; i < cast->count; i++)
    if (ent__same_actor(&cast->items[i], wanted)) return true;
  return false;
}

/* The ids under a key: a string or a list of them. */
static bool read_ids(ent__cast *out, ent_arena *arena, const json_t *pattern, const char *key) {
  json_t *value = json_object_get(pattern, key), *list = json_array();
  bool done = list != NULL;
  *out = (ent__cast){0};
  if (done && json_is_array(value)) json_array_extend(list, value);
  else if (done && value) json_array_append(list, value);
  done = done && ent__cast_read(out, arena, list, false);
  json_decref(list);
  return done;
}

static bool is_in(const json_t *list, ent_slice word) {
  for (size_t i = 0; i < json_array_size(list); i++)
    if (ent_slice_is(word, json_string_value(json_array_get(list, i)))) return true;
  return false;
}

/* A label of the report is the word, or begins with it if that is a code. */
static bool is_what(const ent__said *s, const char *word) {
  bool code = word[0] >= '0' && word[0] <= '9';
  const ent_slice labels[] = {s->cameo, s->type, s->name,
                              ent_slice_starts(s->cameo, "07") ? ENT_SLICE("AID") : ENT_EMPTY};
  for (int i = 0; i < 4; i++)
    if (labels[i].size && (ent_slice_is(labels[i], word) || (code && ent_slice_starts(labels[i], word)))) return true;
  return false;
}

static bool fits_what(const json_t *what, const ent__said *s) {
  if (!what) return true;
  if (json_is_string(what)) return is_what(s, json_string_value(what));
  for (size_t i = 0; i < json_array_size(what); i++)
    if (is_what(s, json_string_value(json_array_get(what, i)))) return true;
  return false;
}

static bool fits_value(const json_t *values, const ent__said *s) {
  if (!values) return true;
  for (size_t i = 0; !isnan(s->value) && i < json_array_size(values); i++) {
    double wanted = json_number_value(json_array_get(values, i));
    if (fabs(s->value - wanted) <= 0.005 * fabs(wanted)) return true;
  }
  return false;
}

/* The pattern's text under a key stands in a text of the report, both folded. */
static bool fits_text(ent_arena *arena, const json_t *pattern, const char *key, ent_slice text) {
  ent_slice wanted = ent__json_slice(pattern, key);
  if (!wanted.size) return true;
  wanted = ent__fold_words(arena, wanted);
  text = ent__fold_words(arena, text);
  return text.size && ent_slice_find(text, wanted, 0) != SIZE_MAX;
}

static bool fits_sides(ent_arena *arena, const json_t *pattern, const ent__said *s) {
  static const char *const keys[] = {"actor", "recipient", "dyad", "any"};
  for (int k = 0; k < 4; k++) {
    ent__cast wanted;
    if (!read_ids(&wanted, arena, pattern, keys[k])) return false;
    for (uint32_t i = 0; i < wanted.count; i++) {
      bool actor = has_actor(&s->actors, &wanted.items[i]), recipient = has_actor(&s->recipients, &wanted.items[i]);
      bool either = (actor || recipient) && (k >= 2 || s->reciprocal);
      if (!(either || (k == 0 && actor) || (k == 1 && recipient))) return false;
    }
  }
  return true;
}

static bool fits(ent_arena *arena, const json_t *pattern, const ent__said *s) {
  ent_slice kind = ent__json_slice(pattern, "kind"), unit = ent__json_slice(pattern, "unit");
  ent_slice date = ent__json_slice(pattern, "date"), said_unit = s->unit;
  const json_t *modality = json_object_get(pattern, "modality");
  return (!kind.size || ent_slice_is(kind, ent_report_kind_name(s->kind))) &&
         (!unit.size || ent_slice_find(said_unit, unit, 0) != SIZE_MAX) &&
         (!date.size || ent_slice_starts(ent__json_slice(json_object_get(s->json, "date"), "from"),
                                         json_string_value(json_object_get(pattern, "date")))) &&
         (!modality || is_in(modality, ent__json_slice(s->json, "modality"))) &&
         fits_what(json_object_get(pattern, "what"), s) && fits_value(json_object_get(pattern, "value"), s) &&
         fits_text(arena, pattern, "place", ent__json_slice(json_object_get(s->json, "place"), "name")) &&
         fits_text(arena, pattern, "topic", ent__json_slice(s->json, "topic")) && fits_sides(arena, pattern, s);
}

/* Also what is right may fall into these. */
static bool is_of_detail(const json_t *pattern) {
  return json_object_get(pattern, "date") || json_object_get(pattern, "place") ||
         json_object_get(pattern, "value") || json_object_get(pattern, "unit");
}

static bool catches(ent_arena *arena, const json_t *match, const ent__said *s, bool right) {
  size_t count = json_is_array(match) ? json_array_size(match) : 1;
  for (size_t i = 0; i < count; i++) {
    const json_t *pattern = json_is_array(match) ? json_array_get(match, i) : match;
    if ((!right || is_of_detail(pattern)) && fits(arena, pattern, s)) return true;
  }
  return false;
}

/* Counts the reports that fall into one trap, and prints them. */
static bool try_trap(ent__key *key, const ent__answers *a, const json_t *trap, uint32_t *caught, bool *hit) {
  ent__words words;
  ent_slice doc = ent__json_slice(trap, "doc"), id = ent__json_slice(trap, "id");
  const json_t *span = json_object_get(trap, "evidence");
  ent__span evidence = {(uint32_t)json_integer_value(json_array_get(span, 0)),
                        (uint32_t)json_integer_value(json_array_get(span, 1))};
  if (!ent__words_of(&words, &key->arena, ent__json_slice(trap, "sentence"))) return false;
  *caught = 0;
  for (uint32_t k = 0; k < key->said_count; k++) {
    const ent__said *s = &key->said[k];
    if (!ent_slice_eq(s->doc, doc) || (a->candidate[k] && !a->right[k]) ||
        !ent__same_place(&words, &evidence, span != NULL, s) ||
        !catches(&key->arena, json_object_get(trap, "match"), s, a->right[k]))
      continue;
    hit[k] = true;
    ++*caught;
    printf("trap %.*s: %.*s, rule %.*s\n", ENT_FMT(id), ENT_FMT(s->label), ENT_FMT(ent__json_slice(s->json, "rule")));
  }
  return true;
}

ent_status ent__print_traps(ent__key *key, const ent_evaluation *e, const ent__answers *a, ent_error *err) {
  bool *hit = ENT_ARENA_NEW(&key->arena, bool, key->said_count + 1);
  uint32_t listed = 0, triggered = 0, reports = 0;
  ent_slice rest, line;
  ent_status st = hit ? ent_file_read(&rest, &key->arena, e->traps, 0, err) : ent__no_memory(err);
  if (st == ENT_OK) memset(hit, 0, key->said_count + 1);
  while (st == ENT_OK && ent_next_line(&rest, &line)) {
    json_t *trap = json_loadb(line.data, line.size, 0, NULL);
    ent_slice doc = ent__json_slice(trap, "doc");
    uint32_t caught = 0;
    if (doc.size && ent_map_get(&key->docs, doc) != ENT_MAP_NONE) {
      listed++;
      if (!json_object_get(trap, "match")) st = ent_fail(err, ENT_E_FORMAT, "%s: a trap without \"match\"", e->traps);
      else if (!try_trap(key, a, trap, &caught, hit)) st = ent__no_memory(err);
      triggered += caught > 0;
    }
    json_decref(trap);
  }
  for (uint32_t k = 0; st == ENT_OK && k < key->said_count; k++) reports += hit[k];
  if (st == ENT_OK) printf("traps %u  triggered %u  by reports %u\n", listed, triggered, reports);
  return st;
}
