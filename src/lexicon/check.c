/* What is wrong in a lexicon that loads: unknown codes, no golden case,
 * duplicates, entries that an earlier one always beats. */
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
    if (!same_element(&a->elements[i], &b->elements[i])) return false;
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

/* Two entries of one lemma with the same pattern: the later never fires. */
static void check_shadows(teller *t, const ent_lexicon *lexicon, const ent_entry *entries,
                          uint32_t at) {
  const ent_entry *entry = &entries[at];
  for (uint32_t k = 0; k < entry->lemma_count; k++) {
    uint32_t count;
    const uint32_t *found = ent_lexicon_find(lexicon, entry->anchor, entry->lemmas[k], &count);
    for (uint32_t i = 0; i < count; i++)
      if (found[i] < at && same_pattern(&entries[found[i]], entry)) {
        tell(t, entry, "never fires: the pattern is that of %.*s", entries[found[i]].id);
        return;
      }
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
    check_shadows(&t, lexicon, entries, i);
  }
  check_roots(&t, lexicon, entries, count);
  check_coverage(&t, entries, count, relation_names, sizeof relation_names / sizeof relation_names[0]);
  check_coverage(&t, entries, count, indicator_names, sizeof indicator_names / sizeof indicator_names[0]);
  return t.told;
}
