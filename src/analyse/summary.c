/* In: a dossier's lines and discrepancies. Out: one paragraph of them: what stands between
 * the parties, where they stand on disputes, the latest contact, the latest figure, and what
 * sources conflict on. It says nothing that no line says, and only what happened or holds. */
#include "analyse/dossier.h"
#include "analyse/tell.h"

/* What may stand at a place of the paragraph. */
typedef struct place {
  ent_section section;
  const char *codes[5];   /* relation, indicator or beginning of a CAMEO code; none: any */
  bool latest;            /* the latest, else what most sources tell */
  uint32_t most;          /* at most so many lines */
} place;

static const place places[] = {
    {ENT_SECTION_RECOGNITION,
     {"RECOGNISES", "NOT_RECOGNISES", "RECOGNITION_ORDER", "054"}, false, 1},
    {ENT_SECTION_RECOGNITION,
     {"DIPLOMATIC_RELATIONS", "NO_DIPLOMATIC_RELATIONS", "161"}, true, 1},
    {ENT_SECTION_THIRD, {"ALLY", "STRATEGIC_PARTNER"}, false, 2},
    {ENT_SECTION_THIRD, {"RIVAL"}, false, 1},
    {ENT_SECTION_WAR, {"OCCUPIES", "19", "18"}, false, 1},
    {ENT_SECTION_POSITIONS, {"SUPPORTS_ON", "OPPOSES_ON", "CLAIMS"}, false, 2},
    {ENT_SECTION_AGREEMENTS, {"057", "PARTY_TO"}, true, 1},
    {ENT_SECTION_MILITARY, {0}, false, 1},
    {ENT_SECTION_TRADE, {"TRADE_TURNOVER", "EXPORTS", "IMPORTS"}, true, 1},
    {ENT_SECTION_CONTACTS, {"04"}, true, 1},
};
enum { PLACES = sizeof places / sizeof *places, CONFLICTS = 2, ROOM = 16 };

static bool has_code(const ent_dossier_line *line, const place *p) {
  ent_slice name = line->lead.kind == ENT_RELATION ? line->lead.relation : line->lead.indicator;
  if (!p->codes[0]) return true;
  for (int i = 0; i < 5 && p->codes[i]; i++) {
    if (line->lead.kind == ENT_EVENT ? ent_slice_starts(line->cameo, p->codes[i])
                                     : ent_slice_is(name, p->codes[i]))
      return true;
  }
  return false;
}

/* A position without its topic, an event of no date: true, and no news to anybody. */
static bool tells_enough(const ent_dossier_line *line, const place *p) {
  bool dated = ent_interval_known(line->date);
  if (line->lead.modality > ENT_ONGOING) return false;
  if (line->lead.kind == ENT_EVENT && !dated && p->section != ENT_SECTION_RECOGNITION)
    return false;
  if (p->section == ENT_SECTION_POSITIONS) return line->topic.size > 0;
  /* a rivalry that one sentence tells of no time is a word, not what stands between two */
  if (ent_slice_is(line->lead.relation, "RIVAL")) return dated || line->refs.count > 1;
  return !p->latest || dated || p->section == ENT_SECTION_TRADE; /* how much they trade is told of no time where no text dates it */
}

static bool is_better(const ent_dossier_line *a, const ent_dossier_line *b, bool latest) {
  bool dated_a = ent_interval_known(a->date), dated_b = ent_interval_known(b->date);
  if (a->lead.kind == ENT_EVENT && ent_slice_starts(a->cameo, "057") &&
      (a->topic.size > 0) != (b->topic.size > 0))
    return a->topic.size > 0; /* "signed an agreement" */
  if (latest && a->date.from != b->date.from) return a->date.from > b->date.from;
  if (a->independent != b->independent) return a->independent > b->independent;
  if (dated_a != dated_b) return dated_a;
  return a->refs.count > b->refs.count; /* equal: the first in the dossier's order */
}

static bool is_taken(const ent_dossier_line *const *taken, uint32_t count,
                     const ent_dossier_line *line) {
  for (uint32_t i = 0; i < count; i++)
    if (taken[i] == line) return true;
  return false;
}

static const ent_dossier_line *best(const ent_dossier *d, const place *p,
                                    const ent_dossier_line *const *taken, uint32_t count) {
  const ent_dossier_section *section = &d->sections[p->section];
  const ent_dossier_line *found = NULL;
  for (uint32_t i = 0; i < section->count; i++) {
    const ent_dossier_line *line = &section->lines[i];
    if (!has_code(line, p) || !tells_enough(line, p) || is_taken(taken, count, line)) continue;
    if (!found || is_better(line, found, p->latest)) found = line;
  }
  return found;
}

static ent_slice say_line(ent_arena *arena, const ent_dossier_line *line) {
  ent_strbuf text;
  ent_slice copy;
  ent_strbuf_init(&text, 1 << 16);
  ent_strbuf_add(&text, line->statement);
  if (line->date_text.size || line->one_side.size || line->contested.size) {
    const char *before = line->date_text.size ? "; " : "";
    ent_strbuf_printf(&text, " (%.*s", ENT_FMT(line->date_text));
    if (line->one_side.size) {
      ent_strbuf_printf(&text, "%s%.*s sources only", before, ENT_FMT(line->one_side));
      before = "; ";
    }
    if (line->contested.size) ent_strbuf_printf(&text, "%s%s", before, ent__contested_words(line));
    ent_strbuf_putc(&text, ')');
  }
  ent_strbuf_putc(&text, '.');
  copy = ent_arena_copy(arena, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  return copy;
}

static bool refs_of_claims(ent_dossier_refs *out, ent_arena *arena,
                           const ent_dossier_discrepancy *one) {
  uint32_t count = 0, *numbers;
  for (uint32_t i = 0; i < one->count; i++) count += one->claims[i].refs.count;
  numbers = ENT_ARENA_NEW(arena, uint32_t, count + 1);
  if (!numbers) return false;
  count = 0;
  for (uint32_t i = 0; i < one->count; i++)
    for (uint32_t k = 0; k < one->claims[i].refs.count; k++) {
      uint32_t number = one->claims[i].refs.numbers[k], at = count;
      while (at && numbers[at - 1] > number) at--;
      if (at && numbers[at - 1] == number) continue;
      memmove(numbers + at + 1, numbers + at, (count - at) * sizeof *numbers);
      numbers[at] = number;
      count++;
    }
  *out = (ent_dossier_refs){numbers, count};
  return true;
}

enum { CLAIMS = 4 };

/* One side of several sources says it once. */
static bool is_claimed_before(const ent_dossier_discrepancy *one, uint32_t claim) {
  for (uint32_t i = 0; i < claim; i++)
    if (ent_slice_eq(one->claims[i].value, one->claims[claim].value)) return true;
  return false;
}

/* "Sources conflict: Place of Pakistan among ...: "first"; "second"." */
static bool add_conflict(ent_dossier_point *out, ent_arena *arena,
                         const ent_dossier_discrepancy *one) {
  ent_strbuf text;
  ent_strbuf_init(&text, 1 << 16);
  ent_strbuf_printf(&text, "Sources conflict: %.*s:", ENT_FMT(one->statement));
  for (uint32_t i = 0; i < one->count && i < CLAIMS; i++)
    if (!is_claimed_before(one, i)) ent_strbuf_printf(&text, "%s \"%.*s\"", i ? ";" : "", ENT_FMT(one->claims[i].value));
  if (one->against.size) ent_strbuf_printf(&text, "; but %.*s", ENT_FMT(one->against));
  ent_strbuf_puts(&text, one->count > CLAIMS ? " ..." : ".");
  out->text = ent_arena_copy(arena, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  return out->text.data && refs_of_claims(&out->refs, arena, one);
}

/* Another attribute of the same thing was told. */
static bool told_before(const ent_dossier *d, uint32_t at) {
  for (uint32_t i = 0; i < at; i++)
    if (ent_slice_eq(d->discrepancies[i].statement, d->discrepancies[at].statement)) return true;
  return false;
}

bool ent__dossier_summarise(ent_dossier *d, ent_arena *arena) {
  ent_dossier_point *points = ENT_ARENA_NEW(arena, ent_dossier_point, ROOM);
  const ent_dossier_line *taken[ROOM];
  uint32_t count = 0, conflicts = 0;
  if (!points) return false;
  for (int p = 0; p < PLACES; p++)
    for (uint32_t n = 0; n < places[p].most && count < ROOM - CONFLICTS; n++) {
      const ent_dossier_line *line = best(d, &places[p], taken, count);
      if (!line) break;
      taken[count] = line;
      points[count] = (ent_dossier_point){say_line(arena, line), line->refs};
      if (!points[count++].text.data) return false;
    }
  for (uint32_t i = 0; i < d->discrepancy_count && conflicts < CONFLICTS; i++) {
    const ent_dossier_discrepancy *one = &d->discrepancies[i];
    if (!ent_slice_is(one->verdict, "conflicts") || told_before(d, i)) continue;
    if (!add_conflict(&points[count++], arena, one)) return false;
    conflicts++;
  }
  d->summary = points;
  d->summary_count = count;
  return true;
}
