/* Does a report answer a record of the key: same place, what, sides, modality. */
#include <math.h>

#include "evaluate/key.h"

/* ---- place ---------------------------------------------------------------------------------- */

static bool contains(ent_slice text, ent_slice part) {
  return part.size && ent_slice_find(text, part, 0) != SIZE_MAX;
}

/* `part` stands in `text` at the bounds of words. */
static bool contains_words(ent_slice text, ent_slice part) {
  for (size_t at = 0; (at = ent_slice_find(text, part, at)) != SIZE_MAX; at++) {
    size_t end = at + part.size;
    if ((at == 0 || text.data[at - 1] == ' ') && (end == text.size || text.data[end] == ' ')) return true;
  }
  return false;
}

static uint32_t shared_words(const ent__words *a, const ent__words *b) {
  uint32_t i = 0, k = 0, shared = 0;
  while (i < a->count && k < b->count) {
    int order = ent_slice_cmp(a->items[i], b->items[k]);
    shared += order == 0;
    i += order <= 0;
    k += order >= 0;
  }
  return shared;
}

bool ent__same_place(const ent__words *words, const ent__span *evidence, uint32_t evidence_count,
                     const ent__said *said) {
  ent_slice small = words->text, large = said->words.text;
  for (uint32_t i = 0; i < evidence_count; i++)
    if (ent__overlap(evidence[i], said->span)) return true;
  if (evidence_count || !small.size || !large.size) return false;
  if (small.size > large.size) small = said->words.text, large = words->text;
  if (ent_slice_eq(small, large) || (small.size > 15 && contains_words(large, small))) return true;
  return 2 * shared_words(words, &said->words) >= 0.8 * (words->count + said->words.count);
}

/* ---- what ----------------------------------------------------------------------------------- */

/* Events that are told as relations as well. */
static const char *const relation_of_event[][2] = {{"05", "SUPPORTS_ON"},
                                                   {"054", "RECOGNISES"},
                                                   {"057", "PARTY_TO"},
                                                   {"192", "OCCUPIES"},
                                                   {"062", "JOINT_EXERCISE"}};
enum { TWINS = sizeof relation_of_event / sizeof relation_of_event[0] };

static ent_slice first(ent_slice code, size_t digits) {
  return (ent_slice){code.data, code.size < digits ? code.size : digits};
}

static bool listed(ent_slice word, const ent_slice *list, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (ent_slice_eq(word, list[i])) return true;
  return false;
}

/* The code begins with the first three digits of one of the record's. */
static bool has_code(const ent__record *r, ent_slice code) {
  for (uint32_t i = 0; i < r->code_count; i++) {
    ent_slice three = first(r->codes[i], 3);
    if (code.size >= three.size && memcmp(code.data, three.data, three.size) == 0) return true;
  }
  return false;
}

static bool same_event(const ent__record *r, const ent__said *s, ent_level level) {
  size_t digits = level == ENT_LEVEL_ROOT ? 2 : 3;
  if (r->kind == ENT_RELATION) {
    for (int i = 0; i < TWINS; i++)
      if (ent_slice_starts(s->cameo, relation_of_event[i][0]) && ent_slice_starts(r->head, relation_of_event[i][1]))
        return true;
    return has_code(r, s->cameo);
  }
  if (r->kind != ENT_EVENT) return false;
  if (level == ENT_LEVEL_TYPE) return listed(s->type, r->types, r->type_count);
  for (uint32_t i = 0; s->cameo.size && i < r->code_count; i++)
    if (ent_slice_eq(first(s->cameo, digits), first(r->codes[i], digits))) return true;
  return false;
}

static bool same_relation(const ent__record *r, const ent__said *s) {
  if (listed(s->name, r->names, r->name_count)) return true;
  if (r->kind != ENT_EVENT) return false;
  for (uint32_t i = 0; i < r->code_count; i++)
    for (int k = 0; k < TWINS; k++)
      if (ent_slice_is(first(r->codes[i], 3), relation_of_event[k][0]) &&
          ent_slice_starts(s->name, relation_of_event[k][1]))
        return true;
  return ent_slice_starts(r->head, "05") && ent_slice_is(s->name, "SUPPORTS_ON");
}

/* Classes within which units may be named variously; a "^" or "$" binds a word to that end. */
static const char *unit_class(ent_slice unit) {
  static const struct {
    const char *name, *words;
  } list[] = {
      {"percent", "percent %"},
      {"rank", "rank ordinal place position"},
      {"ratio", "times fold ratio"},
      {"time", "second minute hour day week month year decade"},
      {"area", "km2 square hectare"},
      {"length", "^km$ kilomet mile"},
      {"persons", "person people killed dead death wounded injured missing hostage prisoner refugee child "
                  "woman women man$ men$ visitor tourist student soldier troop entrepreneur participant "
                  "civilian famil martyr victim"}};
  char text[80];
  bool money = unit.size == 3;
  size_t size = unit.size < sizeof text ? unit.size : sizeof text - 1;
  for (size_t i = 0; i < size; i++) {
    bool upper = unit.data[i] >= 'A' && unit.data[i] <= 'Z';
    money &= upper;
    text[i] = (char)(upper ? unit.data[i] + 32 : unit.data[i]);
  }
  if (money) return "money";
  for (size_t i = 0; i < sizeof list / sizeof list[0]; i++)
    for (ent_slice rest = ent_slice_of(list[i].words); rest.size;) {
      ent_slice word = ent_slice_cut(&rest, ' ');
      bool start = ent_slice_starts(word, "^"), end = ent_slice_ends(word, "$");
      word = (ent_slice){word.data + start, word.size - start - end};
      size_t at = ent_slice_find((ent_slice){text, size}, word, 0);
      if (at != SIZE_MAX && (!start || at == 0) &&
          (!end || (size >= word.size && memcmp(text + size - word.size, word.data, word.size) == 0)))
        return list[i].name;
    }
  return unit.size ? "count" : "";
}

static bool same_measure(const ent__record *r, const ent__said *s) {
  bool given = !isnan(r->value) || r->text_value.size;
  bool named = listed(s->name, r->names, r->name_count) || (given && listed(ENT_SLICE("*"), r->names, r->name_count));
  if (!named && strcmp(unit_class(r->unit), unit_class(s->unit)) != 0) return false;
  if (!given) return named && isnan(s->value);
  if (isnan(r->value)) {
    return s->value_words.text.size && (contains(s->value_words.text, r->value_words.text) ||
                                       contains(r->value_words.text, s->value_words.text));
  }
  return !isnan(s->value) && fabs(s->value - r->value) <= 0.005 * fabs(r->value);
}

bool ent__same_what(const ent__record *r, const ent__said *s, ent_level level) {
  if (s->kind == ENT_EVENT) return same_event(r, s, level);
  if (s->kind == ENT_RELATION) return same_relation(r, s);
  return r->kind == ENT_MEASURE && same_measure(r, s);
}

bool ent__same_mode(const ent__record *r, const ent__said *s) {
  return r->mode == s->mode || (r->mode < ENT__HYPOTHETICAL && s->mode < ENT__HYPOTHETICAL);
}

/* ---- sides ---------------------------------------------------------------------------------- */

bool ent__same_actor(const ent__actor *a, const ent__actor *b) {
  if (ent_slice_eq(a->id, b->id) || ent_slice_is(a->id, "*") || ent_slice_is(b->id, "*")) return true;
  if (!a->prefix.size || !b->prefix.size) return false;
  if (ent_slice_eq(a->local, b->local) || ent_slice_eq(a->local, b->name) || ent_slice_eq(a->name, b->local)) return true;
  if (ent_slice_is(a->prefix, "PER") && ent_slice_is(b->prefix, "PER")) {
    for (uint32_t i = 0; i < a->word_count; i++)
      if (listed(a->words[i], b->words, b->word_count)) return true;
    return false;
  }
  if (ent_slice_is(a->prefix, "IGO") || ent_slice_is(b->prefix, "IGO")) return false;
  if (a->local.size <= 5 || b->local.size <= 5) return false;
  return contains(a->local, b->local) || contains(b->local, a->local);
}

static bool same_side(const ent__actor *a, const ent__actor *b) {
  return a && b ? ent__same_actor(a, b) : !a && !b;
}

static bool is_other(const ent__record *r, const ent__actor *a) {
  for (uint32_t i = 0; a && i < r->others.count; i++)
    if (ent__same_actor(&r->others.items[i], a)) return true;
  return false;
}

static bool same_pair(const ent__record *r, ent__dyad wanted, const ent__actor *actor, const ent__actor *recipient) {
  bool a = same_side(wanted.actor, actor), b = same_side(wanted.recipient, recipient);
  return (a || is_other(r, actor)) && (b || is_other(r, recipient)) && (a || b);
}

static bool is_mutual(const ent__said *s, bool visit) {
  static const char *const names[] = {"ALLY", "STRATEGIC_PARTNER", "DIPLOMATIC_RELATIONS", "NO_DIPLOMATIC_RELATIONS",
                                      "PARTY_TO", "JOINT_BODY", "JOINT_EXERCISE", "SHARES", "FLIGHTS",
                                      "TRADE_TURNOVER", "TRADE_GROWTH", "VISITS", "AGREEMENTS_SIGNED",
                                      "MEETING_NUMBER"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    if (ent_slice_is(s->name, names[i])) return true;
  return ent_slice_starts(s->cameo, "057") ||
         ((ent_slice_starts(s->cameo, "04") || ent_slice_starts(s->cameo, "06")) && !visit);
}

int ent__same_dyad(const ent__record *r, ent__dyad wanted, const ent__said *s, ent__dyad given) {
  bool straight = same_pair(r, wanted, given.actor, given.recipient);
  bool swapped = same_pair(r, wanted, given.recipient, given.actor);
  bool paid = ent_slice_starts(s->cameo, "042") || ent_slice_starts(r->head, "042");
  bool received = ent_slice_starts(s->cameo, "043") || ent_slice_starts(r->head, "043");
  bool mirror = paid && received && s->cameo.size >= 3 && r->head.size >= 3;
  bool whole = given.actor && given.recipient;
  bool one_sided = !(r->actors.count && r->recipients.count);
  if (straight && !(mirror && !r->symmetric && !listed(first(s->cameo, 3), r->codes, r->code_count))) return 2;
  if (swapped && (r->symmetric || mirror || (r->kind == ENT_MEASURE && !whole) || (one_sided && whole))) return 2;
  return swapped && s->reciprocal && is_mutual(s, paid || received);
}

/* ---- how well ------------------------------------------------------------------------------- */

int ent__agreement(const ent__record *r, const ent__said *s) {
  int score = 2 * (r->kind == s->kind) + 2 * ent_slice_eq(s->name, r->head) + (r->mode == s->mode);
  score += 2 * (s->cameo.size && ent_slice_eq(first(s->cameo, 3), first(r->head, 3)));
  score += 2 * ent_slice_eq(r->topic_words.text, s->topic_words.text);
  score += shared_words(&r->topic_words, &s->topic_words) > 0;
  if (ent_interval_known(r->date) && ent_interval_known(s->date)) score += ent_intervals_meet(r->date, s->date);
  return score;
}
