/* In: reports. Out: dyads in CAMEO's codes.
 *
 * The projects know neither plans nor denials as such, no relations, no figures and no
 * undated events: those reports have no dyads. A state stands for its bodies and leaders, as
 * there; an organisation between states has its own code; groups, firms and disputed
 * territories count for the state they belong to, where that is one state. */
#include "serve/project.h"

#include <math.h>
#include <stdio.h>

#include "base/hash.h"
#include "serve/jsonl.h"

/* PLOVER's sectors in CAMEO's roles: MED is media there and health here. */
static const char *role_of(ent_slice sector) {
  static const struct {
    const char *sector, *role;
  } roles[] = {{"JRN", "MED"}, {"MED", "HLH"}, {"PRM", "UAF"}, {"SOC", "NGO"}, {"REL", "CVL"},
               {"UNK", ""},    {"PRE", ""},    {"ISM", "NGM"}};
  static const char *const same[] = {"COP", "GOV", "INS", "JUD", "MIL", "OPP", "REB", "SEP", "SPY",
                                     "UAF", "AGR", "BUS", "CRM", "CVL", "DEV", "EDU", "ELI", "ENV",
                                     "HLH", "HRI", "LAB", "LEG", "REF", "PTY", "IGO", "IMG", "INT",
                                     "MNC", "NGM", "NGO", "UIS"};
  for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
    if (ent_slice_is(sector, roles[i].sector)) return roles[i].role;
  for (size_t i = 0; i < sizeof same / sizeof *same; i++)
    if (ent_slice_is(sector, same[i])) return same[i];
  return "";
}

/* CAMEO 1.1b3, chapter 3. */
static const char *group_of(ent_slice entity) {
  static const struct {
    const char *entity, *code;
  } groups[] = {
      {"IGO:UN", "IGOUNO"},        {"IGO:UNGA", "IGOUNO"},      {"IGO:UNSC", "IGOUNO"},
      {"IGO:UNHCR", "IGOUNOHCR"},  {"IGO:UNICEF", "IGOUNOKID"}, {"IGO:WHO", "IGOUNOWHO"},
      {"IGO:WFP", "IGOUNOWFP"},    {"IGO:FAO", "IGOUNOFAO"},    {"IGO:ILO", "IGOUNOILO"},
      {"IGO:IAEA", "IGOUNOIAE"},   {"IGO:ICJ", "IGOUNOICJ"},    {"IGO:WorldBank", "IGOUNOWBK"},
      {"IGO:NATO", "IGONAT"},      {"IGO:EU", "IGOEEC"},        {"IGO:AU", "IGOOAU"},
      {"IGO:OAU", "IGOOAU"},       {"IGO:ArabLeague", "IGOARL"}, {"IGO:GCC", "IGOGCC"},
      {"IGO:OIC", "IGOOIC"},       {"IGO:OSCE", "IGOSCE"},      {"IGO:CoE", "IGOCOE"},
      {"IGO:CIS", "IGOCIS"},       {"IGO:ASEAN", "IGOASN"},     {"IGO:SAARC", "IGOSAA"},
      {"IGO:OPEC", "IGOOPC"},      {"IGO:OAPEC", "IGOAPE"},     {"IGO:OAS", "IGOOAS"},
      {"IGO:IMF", "IGOIMF"},       {"IGO:WTO", "IGOWTO"},       {"IGO:ICC", "IGOICC"},
      {"IGO:ECOWAS", "IGOWAS"},    {"IGO:IGAD", "IGOIAD"},      {"IGO:SADC", "IGOSAD"},
      {"IGO:COMESA", "IGOCEM"},    {"IGO:AfDB", "IGOAFB"},      {"IGO:ADB", "IGOADB"},
      {"IGO:EBRD", "IGOEBR"},      {"IGO:EFTA", "IGOEFT"},      {"IGO:IsDB", "IGOIDB"},
      {"IGO:BIS", "IGOBIS"},       {"IGO:IPU", "IGOIPU"},       {"IGO:INTERPOL", "IGOITP"},
      {"IGO:AMU", "IGOAMU"},       {"IGO:SEATO", "IGOSOT"},     {"IGO:G7", "IGOGOS"},
      {"IGO:G8", "IGOGOE"},        {"IGO:G77", "IGOGSS"},       {"IGO:NAM", "IGONON"},
      {"IGO:Commonwealth", "IGOCWN"}};
  for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
    if (ent_slice_is(entity, groups[i].entity)) return groups[i].code;
  return ent_slice_starts(entity, "IGO:") ? "IGO" : "";
}

/* The state that an entity stands for; NULL if there is none, or more than one. */
static const ent_entity *country_of(const ent_world *world, const ent_entity *entity) {
  if (!entity || entity->kind == ENT_KIND_IGO) return NULL;
  if (entity->kind == ENT_KIND_STATE || (entity->kind == ENT_KIND_DISPUTED && entity->cameo.size))
    return entity;
  if (ent_world_parent(world, entity, 1)) return NULL;
  return ent_world_parent(world, entity, 0);
}

static ent__side side_of(const ent__codebook *book, const ent_participant *one) {
  const ent_entity *entity = ent_world_entity(book->world, one->entity);
  ent__side side = {.entity = one->entity,
                    .raw = one->name,
                    .sector = one->sector,
                    .role = role_of(one->sector),
                    .group = group_of(one->entity)};
  side.country = country_of(book->world, entity);
  side.name = entity ? entity->name : one->entity;
  if (!entity && one->entity.size > 4 && one->entity.data[3] == ':')
    side.name = (ent_slice){one->entity.data + 4, one->entity.size - 4};
  if (!one->sector.size && entity && entity->kind == ENT_KIND_GROUP) side.role = "REB";
  if (!one->sector.size && entity && entity->kind == ENT_KIND_ORG) side.role = "BUS";
  return side;
}

/* ---- dyads ------------------------------------------------------------------------------ */

typedef struct giver {
  const ent__codebook *book;
  ent__dyad dyad;
  ent__dyad_fn *take;
  void *context;
} giver;

static void give(giver *g, const ent_participant *a, const ent_participant *b) {
  static const ent__side nobody = {.role = "", .group = ""};
  if (a && b && ent_slice_eq(a->entity, b->entity)) return;
  if ((a && ent_slice_is(a->entity, "*")) || (b && ent_slice_is(b->entity, "*"))) return;
  g->dyad.actor = a ? side_of(g->book, a) : nobody;
  g->dyad.recipient = b ? side_of(g->book, b) : nobody;
  g->dyad.number++;
  g->take(g->context, &g->dyad);
}

static const ent_participant *at(const ent_report *report, uint32_t i) {
  return i < report->actor.count ? &report->actor.items[i]
                                 : &report->recipient.items[i - report->actor.count];
}

/* "the foreign ministers of Greece and Macedonia, Nikos Kotzias and Nikola Dimitrov, signed":
 * two names, but one side. */
static bool told_before(const ent_report *report, uint32_t i) {
  const ent_participant *one = at(report, i);
  for (uint32_t k = i < report->actor.count || report->reciprocal ? 0 : report->actor.count; k < i;
       k++)
    if (ent_slice_eq(at(report, k)->entity, one->entity) &&
        ent_slice_eq(at(report, k)->sector, one->sector))
      return true;
  return false;
}

static ent_day day_of(const ent_report *report) {
  const ent_document *document = report->document;
  if (report->date.from != ENT_DAY_NONE) return report->date.from;
  if (report->date.to != ENT_DAY_NONE) return report->date.to;
  return document && report->timing != ENT_TIMING_BACKGROUND ? document->published.from
                                                             : ENT_DAY_NONE;
}

void ent__dyads(const ent__codebook *book, const ent_report *report, ent_slice item,
                ent__dyad_fn *take, void *context) {
  giver g = {book, {.report = report, .item = item, .day = day_of(report)}, take, context};
  uint32_t all = report->actor.count + report->recipient.count;
  if (report->kind != ENT_EVENT || report->modality > ENT_ONGOING || !all ||
      g.dyad.day == ENT_DAY_NONE || report->cameo.size < 2 || report->cameo.size > 4)
    return;
  snprintf(g.dyad.code, sizeof g.dyad.code, "%.*s%s", ENT_FMT(report->cameo),
           report->cameo.size == 2 ? "0" : "");
  for (uint32_t i = 0; i < all; i++) {
    bool acts = report->reciprocal || i < report->actor.count;
    bool alone = !report->reciprocal && all == (acts ? report->actor.count : report->recipient.count);
    if (told_before(report, i)) continue;
    if (alone) give(&g, acts ? at(report, i) : NULL, acts ? NULL : at(report, i));
    for (uint32_t k = report->reciprocal ? 0 : report->actor.count; acts && k < all; k++)
      if (i != k && !told_before(report, k)) give(&g, at(report, i), at(report, k));
  }
}

/* ---- fields ----------------------------------------------------------------------------- */

void ent__tab_text(ent_strbuf *out, ent_slice text) {
  for (size_t i = 0; i < text.size; i++)
    ent_strbuf_putc(out, (unsigned char)text.data[i] < ' ' ? ' ' : text.data[i]);
  ent_strbuf_putc(out, '\t');
}

void ent__tab_number(ent_strbuf *out, double value) {
  if (!isnan(value)) ent_json_number(out, value);
  ent_strbuf_putc(out, '\t');
}

void ent__tab_day(ent_strbuf *out, ent_day day, bool dashes) {
  char text[16];
  ent_day_format(day, text);
  for (const char *c = text; *c; c++)
    if (dashes || *c != '-') ent_strbuf_putc(out, *c);
  ent_strbuf_putc(out, '\t');
}

void ent__tab_end(ent_strbuf *out) {
  if (out->size) out->data[out->size - 1] = '\n';
}

uint64_t ent__dyad_number(const ent__dyad *dyad) {
  char key[64];
  snprintf(key, sizeof key, "%s/%u", dyad->report->id, dyad->number);
  return ent_hash64(ent_slice_of(key), 0) >> 11;
}

void ent__side_code(ent_strbuf *out, const ent__side *side) {
  if (side->group[0]) ent_strbuf_puts(out, side->group);
  else if (side->country) ent_strbuf_add(out, side->country->cameo);
  if (!side->group[0]) ent_strbuf_puts(out, side->role);
}

int ent__cameo_root(const ent__dyad *dyad) {
  return (dyad->code[0] - '0') * 10 + dyad->code[1] - '0';
}

double ent__goldstein(const ent__dyad *dyad, ent__scores whose) {
  static const struct {
    const char *code;
    double icews, phoenix;
  } differing[] = {{"016", -5, 3.4},   {"124", -4, -5},   {"1246", -4, -5},
                   {"163", -8, -6.5},  {"164", -6.5, -7}, {"166", -7, -8}};
  for (size_t i = 0; whose != ENT__GDELT && i < sizeof differing / sizeof *differing; i++)
    if (strcmp(dyad->code, differing[i].code) == 0)
      return whose == ENT__ICEWS ? differing[i].icews : differing[i].phoenix;
  return dyad->report->goldstein;
}
