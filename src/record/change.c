/* In: what an event is. Out: the relations that such an event starts or ends. */
#include "record/change.h"

static const ent__change changes[] = {
    {"054", "RECOGNISES", true, false},
    {"054", "NOT_RECOGNISES", false, false},
    {"161", "DIPLOMATIC_RELATIONS", false, false},
    {"161", "NO_DIPLOMATIC_RELATIONS", true, false},
    {"161", "EMBASSY_IN", false, false},
    {"161", "MEMBER_OF", false, false}, /* "withdrew from the European Union" */
    {"161", "ALLY", false, false},
    {"160", "FLIGHTS", false, false},
    {"160", "PARTY_TO", false, false}, /* "terminated the agreement on the base" */
    {"057", "PARTY_TO", true, false},
    {"057", "MEMBER_OF", true, false}, /* "joined NATO" */
    {"057", "TRADE_AGREEMENT_WITH", true, false},
    {"163", "SANCTIONS", true, false},
    {"085", "SANCTIONS", false, false},
    {"192", "OCCUPIES", true, false},
    {"192", "OCCUPIES", false, true},        /* "regained Kherson" */
    {"192", "TERRITORY_SHARE", false, true},
    {"087", "OCCUPIES", false, false}, /* "withdrew from Kuwait" */
    {"087", "BASE_IN", false, false},
    {"087", "TROOPS", false, false}, /* "has 1,100 soldiers there", "the last soldiers left" */
    {"160", "JOINT_BODY", false, false}, /* "dissolved their joint commission" */
    {"171", "JOINT_BODY", false, false}, /* "blew up the joint office" */
};

/* What begins and so ends its opposite. */
static const ent__change opposites[] = {
    {"RECOGNISES", "NOT_RECOGNISES", false, false},
    {"NOT_RECOGNISES", "RECOGNISES", false, false},
    {"DIPLOMATIC_RELATIONS", "NO_DIPLOMATIC_RELATIONS", false, false},
    {"NO_DIPLOMATIC_RELATIONS", "DIPLOMATIC_RELATIONS", false, false},
    {"SUPPORTS_ON", "OPPOSES_ON", false, false},
    {"OPPOSES_ON", "SUPPORTS_ON", false, false},
};

const ent__change *ent__change_of(ent_slice code, bool event, uint32_t n) {
  const ent__change *table = event ? changes : opposites;
  size_t count = event ? sizeof changes / sizeof *changes : sizeof opposites / sizeof *opposites;
  for (size_t i = 0; i < count; i++) {
    bool same = event ? ent_slice_starts(code, table[i].code) : ent_slice_is(code, table[i].code);
    if (same && n-- == 0) return &table[i];
  }
  return NULL;
}

const ent__change *ent__change_to(ent_slice relation, uint32_t n) {
  for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
    if (ent_slice_is(relation, changes[i].relation) && n-- == 0) return &changes[i];
  return NULL;
}
