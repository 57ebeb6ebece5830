/* In: dyads. Out: rows of GDELT 1.0 and 2.0, ICEWS, Phoenix and POLECAT, tab separated, with
 * their columns in their order. What we do not know is empty: tone, features of a place. */
#include <ctype.h>
#include <math.h>
#include <stdio.h>

#include "base/hash.h"
#include "serve/project.h"

static void tab(ent_strbuf *out, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) ent_strbuf_putc(out, '\t');
}

static void tab_word(ent_strbuf *out, const char *text) { ent__tab_text(out, ent_slice_of(text)); }

static const ent_entity *place_country(const ent__codebook *book, const ent__dyad *d) {
  return d->report->place_country.size
             ? ent_world_entity(book->world, d->report->place_country) : NULL;
}

static const ent_document *document_of(const ent__dyad *d) {
  static const ent_document none = {.published = {ENT_DAY_NONE, ENT_DAY_NONE}};
  return d->report->document ? d->report->document : &none;
}

static ent_day published(const ent__dyad *d) {
  ent_day day = document_of(d)->published.from;
  return day != ENT_DAY_NONE ? day : d->day;
}

/* The name of a place that is more than its country's. */
static ent_slice town(const ent__codebook *book, const ent__dyad *d) {
  const ent_entity *country = place_country(book, d);
  return country && ent_slice_eq(country->name, d->report->place_name) ? ENT_EMPTY
                                                                       : d->report->place_name;
}

/* ---- GDELT ------------------------------------------------------------------------------ */

/* Ten fields: code, name, country, known group, ethnic, two religions, three types. */
static void gdelt_actor(ent_strbuf *out, const ent__side *side) {
  ent_strbuf name;
  ent__side_code(out, side);
  tab(out, 1);
  ent_strbuf_init(&name, 0);
  for (size_t i = 0; i < side->name.size; i++)
    ent_strbuf_putc(&name, (char)toupper((unsigned char)side->name.data[i]));
  ent__tab_text(out, ent_strbuf_slice(&name));
  ent_strbuf_free(&name);
  ent__tab_text(out, side->country ? side->country->cameo : ENT_EMPTY);
  tab_word(out, strlen(side->group) > 3 ? side->group + 3 : ""); /* "UNO" of "IGOUNO" */
  tab(out, 3);
  tab_word(out, side->group[0] ? "IGO" : side->role);
  tab(out, 2);
}

/* Type, full name, country (FIPS), first and in 2.0 second division, degrees, feature. 1: a
 * country, 4: a town of the world, 0: unknown. */
static void gdelt_place(ent_strbuf *out, const ent__codebook *book, const ent__dyad *d,
                        int version) {
  const ent_entity *country = d ? place_country(book, d) : NULL;
  ent_slice name = d ? town(book, d) : ENT_EMPTY;
  ent_slice fips = country ? country->fips : ENT_EMPTY;
  ent_strbuf full;
  if (!country) {
    ent_strbuf_putc(out, '0');
    tab(out, version == 2 ? 8 : 7);
    return;
  }
  ent_strbuf_init(&full, 0);
  ent_strbuf_printf(&full, "%.*s%s%.*s", ENT_FMT(name), name.size ? ", " : "",
                    ENT_FMT(country->name));
  ent_strbuf_puts(out, name.size ? "4\t" : "1\t");
  ent__tab_text(out, ent_strbuf_slice(&full));
  ent_strbuf_free(&full);
  ent__tab_text(out, fips);
  ent__tab_text(out, fips);
  if (version == 2) tab(out, 1);
  ent__tab_number(out, d->report->latitude);
  ent__tab_number(out, d->report->longitude);
  ent__tab_text(out, name.size ? ENT_EMPTY : fips);
}

void ent__gdelt_row(ent_strbuf *out, const ent__codebook *book, const ent__dyad *d, int version,
                    uint32_t reports, uint32_t sources, uint32_t documents) {
  int year, month, day, root = ent__cameo_root(d);
  int quad = root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4;
  ent_day_split(d->day, &year, &month, &day);
  ent_strbuf_printf(out, "%llu\t", (unsigned long long)ent__dyad_number(d));
  ent_strbuf_printf(out, "%04d%02d%02d\t%04d%02d\t%d\t%.4f\t", year, month, day, year, month, year,
                    year + (month * 30 + day) / 365.0);
  gdelt_actor(out, &d->actor);
  gdelt_actor(out, &d->recipient);
  /* the root event is what the beginning of the document tells of */
  ent_strbuf_printf(out, "%d\t%s\t%.3s\t%.2s\t%d\t", d->report->sentence < 3, d->code, d->code,
                    d->code, quad);
  ent__tab_number(out, ent__goldstein(d, ENT__GDELT));
  ent_strbuf_printf(out, "%u\t%u\t%u\t\t", reports, sources, documents);
  gdelt_place(out, book, NULL, version);
  gdelt_place(out, book, NULL, version);
  gdelt_place(out, book, d, version);
  ent__tab_day(out, published(d), false);
  if (version == 2) {
    out->size--;
    ent_strbuf_puts(out, "000000\t");
  }
  ent__tab_text(out, document_of(d)->uri);
  ent__tab_end(out);
}

/* ---- ICEWS ------------------------------------------------------------------------------ */

static void icews_side(ent_strbuf *out, const ent__side *side) {
  static const struct {
    const char *role, *sector;
  } sectors[] = {{"GOV", "Government"},  {"MIL", "Military"},  {"LEG", "Legislative / Parliamentary"},
                 {"JUD", "Judicial"},    {"OPP", "Opposition"}, {"PTY", "Parties"},
                 {"REB", "Rebel"},       {"CVL", "General Population / Civilian / Social"},
                 {"BUS", "Business"},    {"MED", "Media"},     {"EDU", "Education"},
                 {"COP", "Police"},      {"ELI", "Elite"},     {"REF", "Refugees"},
                 {"SPY", "Intelligence"}, {"LAB", "Labor"},    {"CRM", "Criminals / Gangs"},
                 {"NGO", "Nongovernmental Organizations"}};
  const char *sector = side->group[0] ? "International Government Organization" : "";
  for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
    if (strcmp(side->role, sectors[i].role) == 0) sector = sectors[i].sector;
  ent__tab_text(out, side->raw.size && side->role[0] ? side->raw : side->name);
  tab_word(out, sector);
  ent__tab_text(out, side->country ? side->country->name : ENT_EMPTY);
}

/* The document's, as a number that fits a double. */
static unsigned long long story_number(const ent__dyad *d) {
  return (unsigned long long)(ent_hash64(document_of(d)->id, 0) >> 11);
}

void ent__icews_head(ent_strbuf *out) {
  ent_strbuf_puts(out, "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\t"
                       "Event Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\t"
                       "Target Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t"
                       "Province\tCountry\tLatitude\tLongitude\n");
}

void ent__icews_row(ent_strbuf *out, const ent__codebook *book, const ent__dyad *d) {
  const ent_code_row *code = ent_lexicon_code(book->lexicon, ent_slice_of(d->code));
  const ent_entity *country = place_country(book, d);
  if (!d->actor.entity.size || !d->recipient.entity.size) return; /* ICEWS codes dyads only */
  ent_strbuf_printf(out, "%llu\t", (unsigned long long)ent__dyad_number(d));
  ent__tab_day(out, d->day, true);
  icews_side(out, &d->actor);
  ent__tab_text(out, code ? code->label : ENT_EMPTY);
  tab_word(out, d->code);
  ent__tab_number(out, ent__goldstein(d, ENT__ICEWS));
  icews_side(out, &d->recipient);
  ent_strbuf_printf(out, "%llu\t%u\t", story_number(d), d->report->sentence + 1);
  ent__tab_text(out, document_of(d)->publisher);
  ent__tab_text(out, town(book, d));
  tab(out, 2);
  ent__tab_text(out, country ? country->name : ENT_EMPTY);
  ent__tab_number(out, d->report->latitude);
  ent__tab_number(out, d->report->longitude);
  ent__tab_end(out);
}

/* ---- Phoenix ---------------------------------------------------------------------------- */

static void phoenix_side(ent_strbuf *out, const ent__side *side) {
  ent__side_code(out, side);
  tab(out, 1);
  if (side->group[0]) tab_word(out, side->group);
  else ent__tab_text(out, side->country ? side->country->cameo : ENT_EMPTY);
  tab_word(out, side->group[0] ? "" : side->role);
  tab(out, 1);
}

void ent__phoenix_row(ent_strbuf *out, const ent__codebook *book, const ent__dyad *d) {
  int year, month, day, root = ent__cameo_root(d);
  int quad = root <= 2 ? 0 : root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 || root == 16 ? 3 : 4;
  const ent_entity *country = place_country(book, d);
  if (!d->actor.entity.size || !d->recipient.entity.size) return;
  ent_day_split(d->day, &year, &month, &day);
  ent_strbuf_printf(out, "%llu\t%04d%02d%02d\t%d\t%d\t%d\t",
                    (unsigned long long)ent__dyad_number(d), year, month, day, year, month, day);
  phoenix_side(out, &d->actor);
  phoenix_side(out, &d->recipient);
  ent_strbuf_printf(out, "%s\t%.2s\t%d\t", d->code, d->code, quad);
  ent__tab_number(out, ent__goldstein(d, ENT__PHOENIX));
  tab(out, 1);
  ent__tab_number(out, d->report->latitude);
  ent__tab_number(out, d->report->longitude);
  ent__tab_text(out, town(book, d));
  tab(out, 1); /* state before country, as the pipeline writes them */
  ent__tab_text(out, country ? country->name : ENT_EMPTY);
  ent_strbuf_printf(out, "%.*s_%u\t", ENT_FMT(document_of(d)->id), d->report->sentence + 1);
  ent__tab_text(out, document_of(d)->uri);
  ent__tab_text(out, document_of(d)->publisher);
  ent__tab_end(out);
}

/* ---- POLECAT ---------------------------------------------------------------------------- */

/* PLOVER 2.0's scores: of the mode if it has one, else of the type. ACCUSE is printed
 * there without its minus. */
static double plover_score(ent_slice type, ent_slice mode) {
  static const struct {
    const char *type, *mode;
    double score;
  } scores[] = {
      {"AGREE", "", 2.5},           {"CONSULT", "", 2.5},          {"SUPPORT", "", 5},
      {"CONCEDE", "", 4.5},         {"COOPERATE", "", 9.5},        {"AID", "", 10},
      {"RETREAT", "", 6.5},         {"REQUEST", "", 0},            {"ACCUSE", "", -3},
      {"REJECT", "", -2},           {"THREATEN", "", -3.5},        {"PROTEST", "", -5},
      {"SANCTION", "", -6},         {"MOBILIZE", "", -5.5},        {"COERCE", "", -7},
      {"ASSAULT", "", -9},          {"CONSULT", "visit", 4},       {"CONSULT", "third-party", 1},
      {"CONSULT", "multilateral", 4}, {"CONSULT", "phone", 1.5},   {"RETREAT", "withdraw", 8},
      {"RETREAT", "release", 6.5},  {"RETREAT", "disarm", 10},     {"RETREAT", "ceasefire", 7.5},
      {"RETREAT", "access", 6.5},   {"RETREAT", "resign", 4.5},    {"REQUEST", "assist", 0.5},
      {"REQUEST", "change", -1},    {"REQUEST", "yield", -1},      {"REQUEST", "meet", 0},
      {"ACCUSE", "disapprove", -2}, {"ACCUSE", "investigate", -3.5}, {"ACCUSE", "allege", -3.5},
      {"REJECT", "assist", -1.5},   {"REJECT", "change", -2},      {"REJECT", "yield", -2},
      {"REJECT", "meet", -2},       {"THREATEN", "restrict", -3},  {"THREATEN", "arrest", -3.5},
      {"THREATEN", "relations", -3.5}, {"THREATEN", "expel", -3.5}, {"THREATEN", "territory", -4},
      {"THREATEN", "violence", -3.5}, {"PROTEST", "demo", -5},     {"PROTEST", "riot", -7},
      {"PROTEST", "strike", -5},    {"PROTEST", "hunger", -4.5},   {"PROTEST", "boycott", -4.5},
      {"PROTEST", "obstruct", -4.5}, {"SANCTION", "convict", -6},  {"SANCTION", "expel", -5.5},
      {"SANCTION", "withdraw", -6}, {"SANCTION", "discontinue", -6}, {"MOBILIZE", "troops", -6.5},
      {"MOBILIZE", "weapons", -6.5}, {"MOBILIZE", "police", -5.5}, {"MOBILIZE", "militia", -6},
      {"COERCE", "seize", -7},      {"COERCE", "restrict", -7},    {"COERCE", "censor", -6.5},
      {"COERCE", "curfew", -6.5},   {"COERCE", "martial-law", -7.5}, {"COERCE", "arrest", -7},
      {"COERCE", "deport", -7},     {"COERCE", "withhold", -7},    {"COERCE", "misinformation", -6.5},
      {"COERCE", "cyber", -7},      {"ASSAULT", "abduct", -8.5},   {"ASSAULT", "beat", -7.5},
      {"ASSAULT", "torture", -8.5}, {"ASSAULT", "sexual", -8.5},   {"ASSAULT", "targeted", -9.5},
      {"ASSAULT", "destroy", -8.5}, {"ASSAULT", "primitive", -8},  {"ASSAULT", "firearms", -9},
      {"ASSAULT", "explosives", -9}, {"ASSAULT", "suicide-attack", -9.5}, {"ASSAULT", "aerial", -9.5},
      {"ASSAULT", "drone", -9.5},   {"ASSAULT", "heavy-weapons", -9.5}, {"ASSAULT", "crowd-control", -7.5},
      {"ASSAULT", "unconventional", -10}};
  double score = NAN;
  for (size_t i = 0; i < sizeof scores / sizeof *scores; i++)
    if (ent_slice_is(type, scores[i].type) &&
        (!scores[i].mode[0] || ent_slice_is(mode, scores[i].mode)))
      score = scores[i].score;
  return score;
}

void ent__polecat_head(ent_strbuf *out) {
  ent_strbuf_puts(out, "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\t"
                       "Contexts\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\t"
                       "Actor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\t"
                       "Recipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\t"
                       "Recipient Sectors\tRecipient Title\tRecipient Name Raw\t"
                       "Wikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\t"
                       "Latitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\t"
                       "Publication Date\tStory People\tStory Organizations\tStory Locations\t"
                       "Language\tVersion\n");
}

/* Eight fields: name, country, COW, two of sectors, title, raw name, Wikipedia. */
static void polecat_side(ent_strbuf *out, const ent__side *side) {
  ent__tab_text(out, side->name);
  ent__tab_text(out, side->country ? side->country->id : ENT_EMPTY);
  ent__tab_text(out, side->country ? side->country->cow : ENT_EMPTY);
  ent__tab_text(out, side->group[0] ? ENT_SLICE("IGO") : side->sector);
  ent__tab_text(out, side->group[0] ? ENT_SLICE("IGO") : side->sector);
  tab(out, 1);
  ent__tab_text(out, side->raw);
  tab(out, 1);
}

static void polecat_what(ent_strbuf *out, const ent__dyad *d) {
  static const char *const quads[] = {"", "VERBAL COOPERATION", "MATERIAL COOPERATION",
                                      "VERBAL CONFLICT", "MATERIAL CONFLICT"};
  ent_slice contexts = d->report->contexts;
  ent__tab_text(out, d->report->type);
  ent__tab_text(out, d->report->mode);
  ent__tab_number(out, plover_score(d->report->type, d->report->mode));
  tab_word(out, d->report->quad >= 1 && d->report->quad <= 4 ? quads[d->report->quad] : "");
  for (int i = 0; contexts.size; i++) {
    ent_slice one = ent_slice_cut(&contexts, '|');
    ent_strbuf_printf(out, "%s%.*s", i ? ";" : "", ENT_FMT(one));
  }
  tab(out, 1);
}

void ent__polecat_row(ent_strbuf *out, const ent__codebook *book, const ent__dyad *d) {
  const ent_document *document = document_of(d);
  const ent_entity *country = place_country(book, d);
  if (!d->report->type.size) return;
  ent_strbuf_printf(out, "%.16s-%u\t", d->report->id, d->number);
  ent__tab_day(out, d->day, true);
  polecat_what(out, d);
  polecat_side(out, &d->actor);
  polecat_side(out, &d->recipient);
  ent__tab_text(out, d->report->place_name);
  ent__tab_text(out, town(book, d));
  tab(out, 2);
  ent__tab_text(out, country ? country->id : ENT_EMPTY);
  ent__tab_number(out, d->report->latitude);
  ent__tab_number(out, d->report->longitude);
  tab(out, 1);
  ent__tab_text(out, d->report->place_name);
  tab(out, 1);
  ent__tab_text(out, document->publisher);
  ent__tab_day(out, document->published.from, true);
  tab(out, 3);
  ent__tab_text(out, document->language);
  tab_word(out, "entente " ENT_VERSION);
  ent__tab_end(out);
}
