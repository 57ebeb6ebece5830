/* In: one line of a .lex file, e.g.
 *   v:visit,tour A:subj R:obj => event 042
 * Out: an ent_entry. The grammar is in data/lexicon/README.md: an anchor,
 * elements (slots and word conditions with paths), outcomes. */
#include "lexicon/pattern.h"

#include <stdlib.h>

#include "base/error.h"

enum { MAX_ELEMENTS = 24, MAX_WORDS = 256, MAX_OUTCOMES = 6 };

/* Cuts the next word off; parentheses and brackets keep spaces inside. */
static bool next_word(ent_slice *rest, ent_slice *word) {
  size_t i = 0;
  int depth = 0;
  *rest = ent_slice_trim(*rest);
  if (!rest->size) return false;
  for (; i < rest->size; i++) {
    char c = rest->data[i];
    if (c >= 'a' && c <= 'z') continue; /* most of all text */
    if (c == '(' || c == '[') depth++;
    if (c == ')' || c == ']') depth--;
    if (depth <= 0 && (c == ' ' || c == '\t')) break;
  }
  *word = (ent_slice){rest->data, i};
  rest->data += i;
  rest->size -= i;
  return true;
}

static ent_status parse_list(const ent_slice **out, uint32_t *count, ent_arena *arena,
                             ent_slice text) {
  ent_slice words[MAX_WORDS], *copy;
  uint32_t n = 0;
  while (text.data && n < MAX_WORDS) {
    ent_slice word = ent_slice_trim(ent_slice_cut(&text, ','));
    if (word.size) words[n++] = word;
  }
  copy = ENT_ARENA_NEW(arena, ent_slice, n ? n : 1);
  if (!copy) return ENT_E_NOMEM;
  memcpy(copy, words, n * sizeof *copy);
  *out = copy;
  *count = n;
  return ENT_OK;
}

static ent_status parse_words(ent_element *out, ent_arena *arena, ent_slice text, ent_error *err) {
  if (parse_list(&out->words, &out->word_count, arena, text) == ENT_OK)
    out->numbers = ENT_ARENA_NEW(arena, uint32_t, out->word_count + 1);
  return out->numbers ? ENT_OK : ent_fail(err, ENT_E_NOMEM, "out of memory");
}

static ent_step parse_step(ent_slice word) {
  static const struct {
    const char *name;
    ent_step_kind kind;
  } steps[] = {{"subj", ENT_STEP_SUBJ},   {"obj", ENT_STEP_OBJ},     {"iobj", ENT_STEP_IOBJ},
               {"poss", ENT_STEP_POSS},   {"mod", ENT_STEP_MOD},     {"xcomp", ENT_STEP_XCOMP},
               {"ccomp", ENT_STEP_CCOMP}, {"advcl", ENT_STEP_ADVCL}, {"prt", ENT_STEP_PRT},
               {"head", ENT_STEP_HEAD},   {"light", ENT_STEP_LIGHT}, {"num", ENT_STEP_NUM},
               {"appos", ENT_STEP_APPOS}, {"acl", ENT_STEP_ACL},     {"conj", ENT_STEP_CONJ},
               {"det", ENT_STEP_DET},     {"advmod", ENT_STEP_ADVMOD}, {"case", ENT_STEP_CASE},
               {"aux", ENT_STEP_AUX},     {"mark", ENT_STEP_MARK},
               {"self", ENT_STEP_SELF},   {"near", ENT_STEP_NEAR}, {"next", ENT_STEP_NEXT},
               {"author", ENT_STEP_AUTHOR}, {"listener", ENT_STEP_LISTENER},
               {"pair", ENT_STEP_PAIR}, {"other", ENT_STEP_OTHER}, {"known", ENT_STEP_KNOWN}};
  for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++)
    if (steps[i].name[0] == word.data[0] && ent_slice_is(word, steps[i].name)) return (ent_step){steps[i].kind, word};
  return (ent_step){ENT_STEP_PREP, word};
}

static ent_status parse_paths(ent_element *element, ent_arena *arena, ent_slice text,
                              ent_error *err) {
  ent_path paths[ENT_ELEMENT_PATHS] = {0}, *copy;
  while (text.data) {
    ent_slice path = ent_slice_trim(ent_slice_cut(&text, '|'));
    ent_path *into = &paths[element->path_count];
    if (!path.size) return ent_fail(err, ENT_E_FORMAT, "empty path");
    if (element->path_count == ENT_ELEMENT_PATHS)
      return ent_fail(err, ENT_E_LIMIT, "more than %d paths", ENT_ELEMENT_PATHS);
    while (path.data) {
      ent_slice step = ent_slice_cut(&path, '.');
      if (!step.size || into->count == ENT_PATH_STEPS)
        return ent_fail(err, ENT_E_FORMAT, "bad path '%.*s'", ENT_FMT(step));
      into->steps[into->count++] = parse_step(step);
    }
    element->path_count++;
  }
  if (!element->path_count) return ent_fail(err, ENT_E_FORMAT, "path missing");
  copy = ENT_ARENA_NEW(arena, ent_path, element->path_count);
  if (!copy) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  memcpy(copy, paths, element->path_count * sizeof *copy);
  element->paths = copy;
  return ENT_OK;
}

/* "+obj(support,concern)", "-neg", "+part(up)". */
static ent_status parse_condition(ent_element *out, ent_arena *arena, ent_slice word,
                                  ent_error *err) {
  ent_slice path = {word.data + 1, word.size - 1};
  size_t open = ent_slice_find(path, ENT_SLICE("("), 0);
  out->slot = word.data[0];
  if (open != SIZE_MAX) {
    ent_slice list = {path.data + open + 1, path.size - open - 1};
    if (!ent_slice_ends(list, ")")) return ent_fail(err, ENT_E_FORMAT, "')' missing");
    list.size--;
    path.size = open;
    if (parse_words(out, arena, list, err) != ENT_OK) return ENT_E_NOMEM;
  }
  return parse_paths(out, arena, path, err);
}

/* "A:subj|of", "R[MIL,group]:obj?" */
static ent_status parse_slot(ent_element *out, ent_arena *arena, ent_slice word, ent_error *err) {
  ent_slice rest = {word.data + 1, word.size - 1};
  out->slot = word.data[0];
  if (!strchr("ARSTMN", out->slot))
    return ent_fail(err, ENT_E_FORMAT, "unknown element '%.*s'", ENT_FMT(word));
  if (ent_slice_starts(rest, "[")) {
    size_t close = ent_slice_find(rest, ENT_SLICE("]"), 0);
    if (close == SIZE_MAX) return ent_fail(err, ENT_E_FORMAT, "']' missing");
    if (parse_words(out, arena, (ent_slice){rest.data + 1, close - 1}, err) != ENT_OK)
      return ENT_E_NOMEM;
    rest.data += close + 1;
    rest.size -= close + 1;
  }
  if (!ent_slice_starts(rest, ":"))
    return ent_fail(err, ENT_E_FORMAT, "unknown element '%.*s'", ENT_FMT(word));
  rest.data++, rest.size--;
  if (ent_slice_ends(rest, "?")) {
    out->optional = true;
    rest.size--;
  }
  return parse_paths(out, arena, rest, err);
}

/* The element that is written so, read only the first time. */
static ent_status find_element(const ent_element **out, ent__shared *shared, ent_slice word,
                               ent_error *err) {
  uint32_t at = ent_map_get(&shared->element_index, word);
  ent_element *new;
  ent_status st = ENT_OK;
  if (at != ENT_MAP_NONE) {
    *out = shared->elements[at];
    return ENT_OK;
  }
  if (shared->element_count == shared->element_room) {
    uint32_t room = shared->element_room ? shared->element_room * 2 : 1024;
    ent_element **more = realloc(shared->elements, room * sizeof *more);
    if (!more) return ent_fail(err, ENT_E_NOMEM, "out of memory");
    shared->elements = more;
    shared->element_room = room;
  }
  *out = new = ENT_ARENA_NEW(shared->arena, ent_element, 1);
  if (!new) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  new->text = word;
  if (ent_slice_is(word, "!")) new->slot = '!';
  else if (word.data[0] == '+' || word.data[0] == '-')
    st = parse_condition(new, shared->arena, word, err);
  else st = parse_slot(new, shared->arena, word, err);
  if (st != ENT_OK) return st;
  if (!ent_map_set(&shared->element_index, word, shared->element_count))
    return ent_fail(err, ENT_E_NOMEM, "out of memory");
  shared->elements[shared->element_count++] = new;
  return ENT_OK;
}

static ent_status parse_elements(const ent_element **out, uint32_t *count, ent__shared *shared,
                                 ent_slice text, int depth, ent_error *err) {
  ent_slice word;
  while (next_word(&text, &word)) {
    ent_status st = ENT_OK;
    if (word.data[0] == '$') {
      ent_slice name = {word.data + 1, word.size - 1};
      uint32_t i = 0;
      while (i < shared->frame_count && !ent_slice_eq(shared->frame_names[i], name)) i++;
      if (i == shared->frame_count || depth > 3)
        return ent_fail(err, ENT_E_FORMAT, "unknown frame '%.*s'", ENT_FMT(word));
      st = parse_elements(out, count, shared, shared->frame_bodies[i], depth + 1, err);
      if (st != ENT_OK) return st;
      continue;
    }
    if (*count == MAX_ELEMENTS) return ent_fail(err, ENT_E_LIMIT, "too many elements");
    st = find_element(&out[*count], shared, word, err);
    if (st != ENT_OK) return st;
    (*count)++;
  }
  return ENT_OK;
}

static bool set_option(ent_outcome *out, ent_slice word) {
  ent_slice value = word, name = ent_slice_cut(&value, '=');
  if (!value.data) {
    if (ent_slice_is(word, "recip")) return out->reciprocal = true;
    if (ent_slice_is(word, "swap")) return out->swap = true;
    if (ent_slice_is(word, "each")) return out->each = true;
    return false;
  }
  if (ent_slice_starts(value, "(") && ent_slice_ends(value, ")"))
    value = (ent_slice){value.data + 1, value.size - 2};
  if (ent_slice_is(name, "mode")) out->mode = value;
  else if (ent_slice_is(name, "contexts")) out->contexts = value;
  else if (ent_slice_is(name, "topic")) out->topic = value;
  else if (ent_slice_is(name, "unit")) out->unit = value;
  else if (ent_slice_is(name, "modality")) out->modality = value;
  else return false;
  return true;
}

static ent_status parse_outcome(ent_outcome *out, ent_slice text, ent_error *err) {
  ent_slice word;
  memset(out, 0, sizeof *out);
  if (!next_word(&text, &word)) return ent_fail(err, ENT_E_FORMAT, "outcome missing");
  if (ent_slice_is(word, "none")) {
    out->kind = ENT_OUT_NONE;
    return next_word(&text, &word) ? ent_fail(err, ENT_E_FORMAT, "'none' takes no options") : ENT_OK;
  }
  if (ent_slice_is(word, "event")) out->kind = ENT_OUT_EVENT;
  else if (ent_slice_is(word, "relation")) out->kind = ENT_OUT_RELATION;
  else if (ent_slice_is(word, "measure")) out->kind = ENT_OUT_MEASURE;
  else return ent_fail(err, ENT_E_FORMAT, "unknown outcome '%.*s'", ENT_FMT(word));
  if (!next_word(&text, &out->code)) return ent_fail(err, ENT_E_FORMAT, "code missing");
  while (next_word(&text, &word))
    if (!set_option(out, word))
      return ent_fail(err, ENT_E_FORMAT, "unknown option '%.*s'", ENT_FMT(word));
  return ENT_OK;
}

static ent_status parse_anchor(ent_entry *out, ent_arena *arena, ent_slice word, ent_error *err) {
  static const char letters[] = "vnaw";
  const char *at = word.size > 2 && word.data[1] == ':' ? strchr(letters, word.data[0]) : NULL;
  if (!at || !word.data[0])
    return ent_fail(err, ENT_E_FORMAT, "unknown anchor '%.*s'", ENT_FMT(word));
  out->anchor = (ent_anchor)(at - letters);
  if (parse_list(&out->lemmas, &out->lemma_count, arena,
                 (ent_slice){word.data + 2, word.size - 2}) != ENT_OK)
    return ent_fail(err, ENT_E_NOMEM, "out of memory");
  out->numbers = ENT_ARENA_NEW(arena, uint32_t, out->lemma_count);
  if (!out->numbers) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  return out->lemma_count ? ENT_OK : ent_fail(err, ENT_E_FORMAT, "anchor without lemma");
}

/* A condition on words says more than a slot, a required slot more than an
 * optional one. An entry that silences is meant to win over its like. Among
 * equals the one that names fewer words is the more specific. */
static uint32_t weigh(const ent_entry *entry) {
  uint32_t weight = 1, words = entry->lemma_count;
  for (uint32_t i = 0; i < entry->element_count; i++) {
    const ent_element *e = entry->elements[i];
    if (e->slot == '!') weight += 8;
    else if (e->slot == '+') weight += e->word_count ? 8 : 4;
    else if (e->slot == '-') weight += 1;
    else weight += e->optional ? 1 : 3;
    if (strchr("ARSTMN", e->slot) && e->word_count) weight += 2;
    if (e->slot != '-') words += e->word_count;
  }
  if (entry->outcome_count && entry->outcomes[0].kind == ENT_OUT_NONE) weight += 5;
  return weight * 256 + 255 - (words < 255 ? words : 255);
}

ent_status ent__entry_parse(ent_entry *out, ent__shared *shared, ent_slice line, ent_error *err) {
  const ent_element *elements[MAX_ELEMENTS], **kept;
  ent_outcome outcomes[MAX_OUTCOMES], *kept_outcomes;
  uint32_t element_count = 0, outcome_count = 0;
  size_t hash = ent_slice_find(line, ENT_SLICE(" #"), 0);
  size_t arrow = ent_slice_find(line, ENT_SLICE("=>"), 0);
  ent_slice left, right, word;
  ent_status st;
  memset(out, 0, sizeof *out);
  if (arrow == SIZE_MAX) return ent_fail(err, ENT_E_FORMAT, "'=>' missing");
  if (hash != SIZE_MAX && hash > arrow) {
    out->origin = ent_slice_trim((ent_slice){line.data + hash + 2, line.size - hash - 2});
    line.size = hash;
  }
  left = (ent_slice){line.data, arrow};
  right = (ent_slice){line.data + arrow + 2, line.size - arrow - 2};
  if (!next_word(&left, &word)) return ent_fail(err, ENT_E_FORMAT, "anchor missing");
  st = parse_anchor(out, shared->arena, word, err);
  if (st == ENT_OK) st = parse_elements(elements, &element_count, shared, left, 0, err);
  if (st != ENT_OK) return st;
  while (right.data) {
    if (outcome_count == MAX_OUTCOMES) return ent_fail(err, ENT_E_LIMIT, "too many outcomes");
    st = parse_outcome(&outcomes[outcome_count++], ent_slice_cut(&right, ';'), err);
    if (st != ENT_OK) return st;
  }
  kept = ENT_ARENA_NEW(shared->arena, const ent_element *, element_count);
  kept_outcomes = ENT_ARENA_NEW(shared->arena, ent_outcome, outcome_count);
  if (!kept || !kept_outcomes) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  memcpy(kept, elements, element_count * sizeof *kept);
  memcpy(kept_outcomes, outcomes, outcome_count * sizeof *kept_outcomes);
  out->elements = kept;
  out->element_count = element_count;
  out->outcomes = kept_outcomes;
  out->outcome_count = outcome_count;
  for (uint32_t i = 0; i < outcome_count; i++) out->outcome_kinds |= 1u << outcomes[i].kind;
  out->weight = weigh(out);
  return ENT_OK;
}

void ent__shared_free(ent__shared *shared) {
  free(shared->elements);
  ent_map_free(&shared->element_index);
}
