/* What is wrong in a lexicon that loads: unknown codes, lists and kinds, no golden
 * case, entries that say the same or contradict each other, entries that can never
 * match or that a more specific one with fewer demands always beats. */
#include <stdio.h>

#include "lexicon/lexicon.h"

static const char *const relation_names[] = {
    "RECOGNISES", "NOT_RECOGNISES", "DIPLOMATIC_RELATIONS", "NO_DIPLOMATIC_RELATIONS", "EMBASSY_IN",
    "MEMBER_OF", "CHAIRS", "ALLY", "STRATEGIC_PARTNER", "SUPPORTS_ON", "OPPOSES_ON", "PARTY_TO",
    "OCCUPIES", "TERRITORY_OF", "HOLDS_OFFICE", "JOINT_BODY", "VISA_REGIME", "FLIGHTS", "SHARES"};
static const char *const indicator_names[] = {
    "TRADE_TURNOVER", "TRADE_GROWTH", "EXPORTS", "IMPORTS", "INVESTMENT_STOCK", "AID", "LOAN",
    "TOURIST_ARRIVALS", "VISITS", "AGREEMENTS_SIGNED", "CASUALTIES", "TROOPS", "TERRITORY_SHARE",
    "PARTICIPANTS", "MEETING_NUMBER", "RECOGNITION_ORDER", "RANK", "DURATION", "STUDENTS", "REFUGEES"};

static bool well_named(ent_slice name) {
  for (size_t i = 0; i < name.size; i++)
    if (!((name.data[i] >= 'A' && name.data[i] <= 'Z') || name.data[i] == '_')) return false;
  return name.size > 0;
}

static bool same_element(const ent_element *a, const ent_element *b) {
  if (a->slot != b->slot || a->optional != b->optional || a->path_count != b->path_count ||
      a->word_count != b->word_count)
    return false;
  for (uint8_t p = 0; p < a->path_count; p++) {
    if (a->paths[p].count != b->paths[p].count) return false;
    for (uint8_t s = 0; s < a->paths[p].count; s++)
      if (!ent_slice_eq(a->paths[p].steps[s].word, b->paths[p].steps[s].word)) return false;
  }
  for (uint32_t w = 0; w < a->word_count; w++)
    if (!ent_slice_eq(a->words[w], b->words[w])) return false;
  return true;
}

static bool same_pattern(const ent_entry *a, const ent_entry *b) {
  if (a->element_count != b->element_count) return false;
  for (uint32_t i = 0; i < a->element_count; i++)
    if (!same_element(a->elements[i], b->elements[i])) return false;
  return true;
}

typedef struct teller {
  ent_lexicon_talk *talk;
  void *user;
  uint32_t told;
} teller;

static void tell(teller *t, const ent_entry *entry, const char *format, ent_slice what) {
  char file[256], message[512];
  snprintf(file, sizeof file, "%.*s", ENT_FMT(entry->file));
  snprintf(message, sizeof message, format, ENT_FMT(what));
  if (t->talk) t->talk(t->user, file, entry->line, message);
  t->told++;
}

static void check_entry(teller *t, const ent_lexicon *lexicon, const ent_entry *entry) {
  if (!entry->golden.size) tell(t, entry, "entry without a golden case: %.*s", entry->id);
  for (uint32_t i = 0; i < entry->outcome_count; i++) {
    const ent_outcome *o = &entry->outcomes[i];
    const ent_code_row *row;
    if (o->kind == ENT_OUT_EVENT) {
      row = ent_lexicon_code(lexicon, o->code);
      if (!row || !ent_slice_eq(row->cameo, o->code))
        tell(t, entry, "unknown CAMEO code '%.*s'", o->code);
    } else if (o->kind != ENT_OUT_NONE && !well_named(o->code)) {
      tell(t, entry, "bad name '%.*s'", o->code);
    }
  }
}

static bool same_outcomes(const ent_entry *a, const ent_entry *b) {
  if (a->outcome_count != b->outcome_count) return false;
  for (uint32_t i = 0; i < a->outcome_count; i++)
    if (a->outcomes[i].kind != b->outcomes[i].kind ||
        !ent_slice_eq(a->outcomes[i].code, b->outcomes[i].code))
      return false;
  return true;
}

static bool has_element(const ent_entry *entry, const ent_element *wanted) {
  for (uint32_t i = 0; i < entry->element_count; i++)
    if (same_element(entry->elements[i], wanted)) return true;
  return false;
}

/* Whatever `late` tells, `early` has closed its place: it silences the word, or both
 * code one event. A relation or figure that was vetoed leaves its place open. */
static bool closes(const ent_entry *early, const ent_entry *late) {
  bool silences = false, event = false;
  for (uint32_t i = 0; i < early->outcome_count; i++) {
    silences |= early->outcomes[i].kind == ENT_OUT_NONE;
    event |= early->outcomes[i].kind == ENT_OUT_EVENT && !early->outcomes[i].reciprocal;
  }
  for (uint32_t i = 0; i < late->outcome_count; i++)
    if (late->outcomes[i].kind != ENT_OUT_EVENT) event = false;
  return silences || event;
}

/* All that `early` asks for `late` asks for too, so that it always comes first. */
static bool always_beats(const ent_entry *early, const ent_entry *late) {
  for (uint32_t i = 0; i < early->element_count; i++) {
    const ent_element *e = early->elements[i];
    if (e->slot != '!' && !e->optional && !has_element(late, e)) return false;
  }
  return closes(early, late);
}

/* Entries of one lemma against those that are tried before them. */
static void check_shadows(teller *t, const ent_lexicon *lexicon, const ent_entry *entries,
                          uint32_t at) {
  const ent_entry *entry = &entries[at];
  for (uint32_t k = 0; k < entry->lemma_count; k++) {
    uint32_t count;
    bool earlier = true;
    const ent_candidate *found = ent_lexicon_find(
        lexicon, entry->anchor, ent_lexicon_word(lexicon, entry->lemmas[k]), &count);
    for (uint32_t i = 0; i < count; i++) {
      const ent_entry *other = &entries[found[i].entry];
      if (found[i].entry == at) {
        earlier = false;
        continue;
      }
      if (found[i].entry < at && same_pattern(other, entry)) {
        tell(t, entry, same_outcomes(other, entry) ? "never fires: the same as %.*s"
                                                   : "contradicts %.*s: the same pattern",
             other->id);
        return;
      }
      if (earlier && always_beats(other, entry)) {
        tell(t, entry, "never fires: %.*s asks for less and comes first", other->id);
        return;
      }
    }
  }
}

/* ---- entries that can never match ------------------------------------------------------------ */

static bool holds_word(const ent_element *e, ent_slice word) {
  for (uint32_t w = 0; w < e->word_count; w++)
    if (ent_slice_eq(e->words[w], word)) return true;
  return false;
}

/* "+obj(a) -obj(a,b)": what must be there may not. */
static bool excludes_itself(const ent_entry *entry, const ent_element *must) {
  for (uint32_t i = 0; i < entry->element_count; i++) {
    const ent_element *not = entry->elements[i];
    bool all = must->word_count || !not->word_count;
    if (not->slot != '-' || must->path_count != 1 || not->path_count != 1 ||
        not->paths[0].count != must->paths[0].count)
      continue;
    for (uint8_t s = 0; s < must->paths[0].count; s++)
      all &= ent_slice_eq(must->paths[0].steps[s].word, not->paths[0].steps[s].word);
    for (uint32_t w = 0; w < must->word_count && not->word_count; w++)
      all &= holds_word(not, must->words[w]);
    if (all) return true;
  }
  return false;
}

/* "v:see +self(hear)": the word itself is another. Forms share their beginning. */
static bool is_another_word(const ent_entry *entry, const ent_element *self) {
  if (self->path_count != 1 || self->paths[0].count != 1 || !self->word_count ||
      self->paths[0].steps[0].kind != ENT_STEP_SELF)
    return false;
  for (uint32_t w = 0; w < self->word_count; w++)
    for (uint32_t k = 0; k < entry->lemma_count; k++)
      if (self->words[w].data[0] == '@' || self->words[w].data[0] == entry->lemmas[k].data[0]) return false;
  return true;
}

static bool is_kind(ent_slice word) {
  static const char *const kinds[] = {"place", "state", "igo", "group", "person", "org", "territory", "land"};
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
    if (ent_slice_is(word, kinds[i])) return true;
  return word.size == 3 && well_named(word); /* a PLOVER sector */
}

static void check_words(teller *t, const ent_entry *entry) {
  for (uint32_t i = 0; i < entry->element_count; i++) {
    const ent_element *e = entry->elements[i];
    bool slot = e->slot == 'A' || e->slot == 'R' || e->slot == 'S' || e->slot == 'N';
    for (uint32_t w = 0; w < e->word_count; w++) {
      if (slot && !is_kind(e->words[w])) tell(t, entry, "unknown kind or sector '%.*s'", e->words[w]);
      if (!slot && e->numbers[w] == ENT_WORD_NONE)
        tell(t, entry, "unknown list '%.*s'", e->words[w]);
    }
    if (e->slot == '+' && !e->optional && (excludes_itself(entry, e) || is_another_word(entry, e)))
      tell(t, entry, "never matches: its conditions exclude each other: %.*s", entry->id);
  }
}

/* Every name that the report format fixes should be reachable. */
static void check_coverage(teller *t, const ent_entry *entries, uint32_t count,
                           const char *const *names, size_t name_count) {
  for (size_t n = 0; n < name_count; n++) {
    bool found = strcmp(names[n], "HOLDS_OFFICE") == 0;
    for (uint32_t i = 0; i < count && !found; i++)
      for (uint32_t k = 0; k < entries[i].outcome_count && !found; k++)
        found = ent_slice_is(entries[i].outcomes[k].code, names[n]);
    if (!found && count) tell(t, &entries[0], "no entry codes %.*s", ent_slice_of(names[n]));
  }
}

/* All twenty roots of CAMEO and all sixteen types of PLOVER. */
static void check_roots(teller *t, const ent_lexicon *lexicon, const ent_entry *entries,
                        uint32_t count) {
  static const char *const types[] = {"AGREE",   "CONSULT",  "SUPPORT",  "CONCEDE",
                                      "COOPERATE", "AID",    "RETREAT",  "REQUEST",
                                      "ACCUSE",  "REJECT",   "THREATEN", "PROTEST",
                                      "SANCTION", "MOBILIZE", "COERCE",  "ASSAULT"};
  bool root_seen[21] = {false}, type_seen[16] = {false};
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t k = 0; k < entries[i].outcome_count; k++) {
      const ent_outcome *o = &entries[i].outcomes[k];
      const ent_code_row *row = o->kind == ENT_OUT_EVENT ? ent_lexicon_code(lexicon, o->code) : NULL;
      int64_t root = 0;
      if (!row) continue;
      if (ent_slice_to_int((ent_slice){o->code.data, 2}, &root) && root >= 1 && root <= 20)
        root_seen[root] = true;
      for (int n = 0; n < 16; n++) type_seen[n] |= ent_slice_is(row->type, types[n]);
    }
  for (int root = 1; root <= 20 && count; root++) {
    char text[16];
    snprintf(text, sizeof text, "%02d", root);
    if (!root_seen[root]) tell(t, &entries[0], "no entry codes CAMEO root %.*s", ent_slice_of(text));
  }
  for (int n = 0; n < 16 && count; n++)
    if (!type_seen[n]) tell(t, &entries[0], "no entry codes PLOVER type %.*s", ent_slice_of(types[n]));
}

uint32_t ent_lexicon_check(const ent_lexicon *lexicon, ent_lexicon_talk *talk, void *user) {
  uint32_t count;
  const ent_entry *entries = ent_lexicon_entries(lexicon, &count);
  teller t = {talk, user, 0};
  for (uint32_t i = 0; i < count; i++) {
    check_entry(&t, lexicon, &entries[i]);
    check_words(&t, &entries[i]);
    check_shadows(&t, lexicon, entries, i);
  }
  check_roots(&t, lexicon, entries, count);
  check_coverage(&t, entries, count, relation_names, sizeof relation_names / sizeof relation_names[0]);
  check_coverage(&t, entries, count, indicator_names, sizeof indicator_names / sizeof indicator_names[0]);
  return t.told;
}
