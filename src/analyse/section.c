/* In: codes. Out: a section: by relation and indicator name, by CAMEO code (the longest
 * known beginning), except that cooperation on visas, flights, study and culture is
 * about people. */
#include "analyse/section.h"

#include "base/slice.h"

const char *ent_section_key(ent_section section) {
  static const char *const keys[] = {
#define ENT_SECTION_KEY(name, key, title) key,
      ENT_SECTION_LIST(ENT_SECTION_KEY)
#undef ENT_SECTION_KEY
  };
  return (unsigned)section < ENT_SECTIONS ? keys[section] : "";
}

const char *ent_section_title(ent_section section) {
  static const char *const titles[] = {
#define ENT_SECTION_TITLE(name, key, title) title,
      ENT_SECTION_LIST(ENT_SECTION_TITLE)
#undef ENT_SECTION_TITLE
  };
  return (unsigned)section < ENT_SECTIONS ? titles[section] : "";
}

typedef struct place {
  const char *code;
  ent_section section;
} place;

static const place cameo_places[] = {
    {"01", ENT_SECTION_WORDS},      {"02", ENT_SECTION_WORDS},
    {"03", ENT_SECTION_AGREEMENTS}, {"0311", ENT_SECTION_TRADE},
    {"0312", ENT_SECTION_MILITARY}, {"0314", ENT_SECTION_MILITARY},
    {"032", ENT_SECTION_WORDS},     {"033", ENT_SECTION_AID},
    {"0334", ENT_SECTION_MILITARY}, {"035", ENT_SECTION_WORDS},
    {"0354", ENT_SECTION_TRADE},    {"0356", ENT_SECTION_WAR},
    {"036", ENT_SECTION_CONTACTS},  {"037", ENT_SECTION_CONTACTS},
    {"038", ENT_SECTION_CONTACTS},  {"039", ENT_SECTION_CONTACTS},
    {"04", ENT_SECTION_CONTACTS},   {"05", ENT_SECTION_AGREEMENTS},
    {"051", ENT_SECTION_WORDS},     {"052", ENT_SECTION_WORDS},
    {"053", ENT_SECTION_WORDS},     {"054", ENT_SECTION_RECOGNITION},
    {"055", ENT_SECTION_WORDS},     {"056", ENT_SECTION_WORDS},
    {"06", ENT_SECTION_AGREEMENTS}, {"061", ENT_SECTION_TRADE},
    {"062", ENT_SECTION_MILITARY},  {"064", ENT_SECTION_MILITARY},
    {"07", ENT_SECTION_AID},        {"08", ENT_SECTION_AGREEMENTS},
    {"084", ENT_SECTION_WAR},       {"085", ENT_SECTION_TRADE},
    {"086", ENT_SECTION_MILITARY},  {"087", ENT_SECTION_WAR},
    {"09", ENT_SECTION_WORDS},      {"10", ENT_SECTION_WORDS},
    {"11", ENT_SECTION_WORDS},      {"12", ENT_SECTION_WORDS},
    {"13", ENT_SECTION_WORDS},      {"138", ENT_SECTION_MILITARY},
    {"14", ENT_SECTION_WORDS},      {"15", ENT_SECTION_MILITARY},
    {"16", ENT_SECTION_RECOGNITION}, {"162", ENT_SECTION_AID},
    {"163", ENT_SECTION_TRADE},     {"164", ENT_SECTION_CONTACTS},
    {"17", ENT_SECTION_MILITARY},   {"174", ENT_SECTION_PEOPLE},
    {"18", ENT_SECTION_WAR},        {"19", ENT_SECTION_WAR},
    {"20", ENT_SECTION_WAR},
};

static const place name_places[] = {
    {"RECOGNISES", ENT_SECTION_RECOGNITION},
    {"NOT_RECOGNISES", ENT_SECTION_RECOGNITION},
    {"DIPLOMATIC_RELATIONS", ENT_SECTION_RECOGNITION},
    {"NO_DIPLOMATIC_RELATIONS", ENT_SECTION_RECOGNITION},
    {"EMBASSY_IN", ENT_SECTION_RECOGNITION},
    {"INDEPENDENT_OF", ENT_SECTION_RECOGNITION},
    {"HOLDS_OFFICE", ENT_SECTION_OFFICES},
    {"RECOGNITION_ORDER", ENT_SECTION_RECOGNITION},
    {"RECOGNITIONS", ENT_SECTION_RECOGNITION},
    {"PARTY_TO", ENT_SECTION_AGREEMENTS},
    {"JOINT_BODY", ENT_SECTION_AGREEMENTS},
    {"AGREEMENTS_SIGNED", ENT_SECTION_AGREEMENTS},
    {"MEETING_NUMBER", ENT_SECTION_CONTACTS},
    {"VISITS", ENT_SECTION_CONTACTS},
    {"PARTICIPANTS", ENT_SECTION_CONTACTS},
    {"SUPPORTS_ON", ENT_SECTION_POSITIONS},
    {"OPPOSES_ON", ENT_SECTION_POSITIONS},
    {"CLAIMS", ENT_SECTION_POSITIONS},
    {"ALLY", ENT_SECTION_THIRD},
    {"STRATEGIC_PARTNER", ENT_SECTION_THIRD},
    {"RIVAL", ENT_SECTION_THIRD},
    {"MEMBER_OF", ENT_SECTION_THIRD},
    {"CHAIRS", ENT_SECTION_THIRD},
    {"GUARANTEES", ENT_SECTION_MILITARY},
    {"BASE_IN", ENT_SECTION_MILITARY},
    {"TROOPS", ENT_SECTION_MILITARY},
    {"MILITARY_RANK", ENT_SECTION_MILITARY},
    {"ARMS_TRANSFER", ENT_SECTION_MILITARY},
    {"ARMS", ENT_SECTION_MILITARY},
    {"MINES", ENT_SECTION_WAR},
    {"OCCUPIES", ENT_SECTION_WAR},
    {"TERRITORY_OF", ENT_SECTION_WAR},
    {"CONTROLS", ENT_SECTION_WAR},
    {"CASUALTIES", ENT_SECTION_WAR},
    {"REFUGEES", ENT_SECTION_WAR},
    {"TERRITORY_SHARE", ENT_SECTION_WAR},
    {"TERRITORY_AREA", ENT_SECTION_WAR},
    {"EQUIPMENT_DESTROYED", ENT_SECTION_WAR},
    {"DAMAGE", ENT_SECTION_WAR},
    {"STRIKES", ENT_SECTION_WAR},
    {"ATTACKS", ENT_SECTION_WAR},
    {"MUNITIONS_INTERCEPTED", ENT_SECTION_WAR},
    {"WEAPONS_USED", ENT_SECTION_WAR},
    {"TROOPS_WITHDRAWN", ENT_SECTION_MILITARY},
    {"SHIPS", ENT_SECTION_MILITARY},
    {"PROPERTY_DESTROYED", ENT_SECTION_WAR},
    {"DIPLOMATS_EXPELLED", ENT_SECTION_RECOGNITION},
    {"DEPORTED", ENT_SECTION_PEOPLE},
    {"BORDER_LENGTH", ENT_SECTION_PEOPLE},
    {"MEETINGS", ENT_SECTION_CONTACTS},
    {"CREDITOR_OF", ENT_SECTION_TRADE},
    {"ASSETS_FROZEN", ENT_SECTION_TRADE},
    {"SANCTIONS_TARGETS", ENT_SECTION_TRADE},
    {"FINE", ENT_SECTION_TRADE},
    {"VOTES", ENT_SECTION_POSITIONS},
    {"PEOPLE_IN_NEED", ENT_SECTION_AID},
    {"DETAINED", ENT_SECTION_WAR},
    {"PERSONS_RELEASED", ENT_SECTION_WAR},
    {"AID", ENT_SECTION_AID},
    {"LOAN", ENT_SECTION_AID},
    {"DEBT_RELIEF", ENT_SECTION_AID},
    {"SPONSORS", ENT_SECTION_AID},
    {"TRADE_TURNOVER", ENT_SECTION_TRADE},
    {"TRADE_GROWTH", ENT_SECTION_TRADE},
    {"TRADE_BALANCE", ENT_SECTION_TRADE},
    {"TRADE_SURPLUS", ENT_SECTION_TRADE},
    {"TRADE_AGREEMENT_WITH", ENT_SECTION_TRADE},
    {"EXPORTS", ENT_SECTION_TRADE},
    {"IMPORTS", ENT_SECTION_TRADE},
    {"CONTRACT_VALUE", ENT_SECTION_TRADE},
    {"TRADE_SHARE", ENT_SECTION_TRADE},
    {"COMPANIES", ENT_SECTION_TRADE},
    {"COST", ENT_SECTION_TRADE},
    {"SUM", ENT_SECTION_TRADE},
    {"PROJECTS", ENT_SECTION_TRADE},
    {"PERMITS", ENT_SECTION_TRADE},
    {"COMPENSATION", ENT_SECTION_TRADE},
    {"REMITTANCES", ENT_SECTION_TRADE},
    {"INVESTMENT", ENT_SECTION_TRADE},
    {"INVESTMENT_STOCK", ENT_SECTION_TRADE},
    {"INVESTMENT_PLEDGE", ENT_SECTION_TRADE},
    {"PAYMENT", ENT_SECTION_TRADE},
    {"DEBT", ENT_SECTION_TRADE},
    {"TARIFF_RATE", ENT_SECTION_TRADE},
    {"SANCTIONS", ENT_SECTION_TRADE},
    {"OWNS", ENT_SECTION_TRADE},
    {"DEPENDS_ON", ENT_SECTION_TRADE},
    {"VISA_REGIME", ENT_SECTION_PEOPLE},
    {"FLIGHTS", ENT_SECTION_PEOPLE},
    {"SHARES", ENT_SECTION_PEOPLE},
    {"TOURIST_ARRIVALS", ENT_SECTION_PEOPLE},
    {"TOURIST_GROWTH", ENT_SECTION_PEOPLE},
    {"STUDENTS", ENT_SECTION_PEOPLE},
    {"SCHOLARSHIPS", ENT_SECTION_PEOPLE},
    {"DIASPORA", ENT_SECTION_PEOPLE},
};

static bool speaks_of_people(ent_slice topic) {
  static const char *const words[] = {"visa",   "flight", "tourism",     "tourist", "student",
                                      "cultur", "educat", "scholarship", "universit"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_find(topic, ent_slice_of(words[i]), 0) != SIZE_MAX) return true;
  return false;
}

static ent_section section_of_event(ent_slice cameo, ent_slice topic) {
  ent_section section = ENT_SECTION_OTHER;
  size_t length = 0;
  for (size_t i = 0; i < sizeof cameo_places / sizeof *cameo_places; i++) {
    size_t size = strlen(cameo_places[i].code);
    if (size <= length || !ent_slice_starts(cameo, cameo_places[i].code)) continue;
    section = cameo_places[i].section;
    length = size;
  }
  if ((section == ENT_SECTION_AGREEMENTS || section == ENT_SECTION_TRADE ||
       ent_slice_starts(cameo, "08")) &&
      speaks_of_people(topic))
    return ENT_SECTION_PEOPLE;
  return section;
}

static bool is_of_war(ent_slice trigger) {
  static const char *const nouns[] = {"war", "fighting", "conflict", "siege", "bombing", "bombardment", "blockade", "occupation"};
  for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
    if (ent_slice_eq_nocase(trigger, ent_slice_of(nouns[i]))) return true;
  return false;
}

/* "The largest trading partner", "the main supplier of arms", "the first to send aid": where what it ranks stands. */
static ent_section section_of_rank(ent_slice text, ent_slice noun) {
  static const struct {
    const char *word;
    ent_section section;
  } ranked[] = {
      {"trad", ENT_SECTION_TRADE},     {"export", ENT_SECTION_TRADE},   {"import", ENT_SECTION_TRADE},   {"invest", ENT_SECTION_TRADE},
      {"market", ENT_SECTION_TRADE},   {"buyer", ENT_SECTION_TRADE},    {"customer", ENT_SECTION_TRADE}, {"creditor", ENT_SECTION_TRADE},
      {"lender", ENT_SECTION_TRADE},   {"econom", ENT_SECTION_TRADE},   {"donor", ENT_SECTION_AID},      {"aid", ENT_SECTION_AID},
      {"arms", ENT_SECTION_MILITARY},  {"weapon", ENT_SECTION_MILITARY}, {"militar", ENT_SECTION_MILITARY}, {"defen", ENT_SECTION_MILITARY},
      {"suppl", ENT_SECTION_TRADE},    {"touris", ENT_SECTION_PEOPLE},  {"visit", ENT_SECTION_CONTACTS}, {"student", ENT_SECTION_PEOPLE},
      {"ally", ENT_SECTION_THIRD},     {"allies", ENT_SECTION_THIRD},   {"friend", ENT_SECTION_THIRD},   {"recogni", ENT_SECTION_RECOGNITION},
      {"embass", ENT_SECTION_RECOGNITION}, {"partner", ENT_SECTION_TRADE},
  };
  for (size_t i = 0; i < sizeof ranked / sizeof *ranked; i++)
    if (ent_slice_find(text, ent_slice_of(ranked[i].word), 0) != SIZE_MAX || ent_slice_find(noun, ent_slice_of(ranked[i].word), 0) != SIZE_MAX)
      return ranked[i].section;
  return ENT_SECTION_THIRD;
}

ent_section ent__section_of(const ent_report *lead, ent_slice cameo, ent_slice topic) {
  ent_slice name = lead->kind == ENT_RELATION ? lead->relation : lead->indicator;
  if (lead->kind == ENT_EVENT) return section_of_event(cameo, topic);
  if (ent_slice_is(name, "DURATION") && (ent_slice_ends(topic, "War") || ent_slice_ends(topic, "war") || is_of_war(lead->trigger)))
    return ENT_SECTION_WAR;
  if (ent_slice_is(name, "RANK")) return section_of_rank(lead->text_value, lead->trigger);
  for (size_t i = 0; i < sizeof name_places / sizeof *name_places; i++)
    if (ent_slice_is(name, name_places[i].code)) return name_places[i].section;
  return ENT_SECTION_OTHER;
}
