/* In: what an event is. Out: the relations that such an event starts or ends. */
#include "record/change.h"

static const ent__change changes[] = {
    {"054", "RECOGNISES", true},
    {"054", "NOT_RECOGNISES", false},
    {"161", "DIPLOMATIC_RELATIONS", false},
    {"161", "NO_DIPLOMATIC_RELATIONS", true},
    {"161", "EMBASSY_IN", false},
    {"161", "MEMBER_OF", false}, /* "withdrew from the European Union" */
    {"161", "ALLY", false},
    {"160", "FLIGHTS", false},
    {"160", "PARTY_TO", false}, /* "terminated the agreement on the base" */
    {"057", "PARTY_TO", true},
    {"057", "MEMBER_OF", true}, /* "joined NATO" */
    {"057", "TRADE_AGREEMENT_WITH", true},
    {"163", "SANCTIONS", true},
    {"085", "SANCTIONS", false},
    {"192", "OCCUPIES", true},
    {"087", "OCCUPIES", false}, /* "withdrew from Kuwait" */
    {"087", "BASE_IN", false},
    {"087", "TROOPS", false}, /* "has 1,100 soldiers there", "the last soldiers left" */
    {"160", "JOINT_BODY", false}, /* "dissolved their joint commission" */
    {"171", "JOINT_BODY", false}, /* "blew up the joint office" */
};

/* What begins and so ends its opposite. */
static const ent__change opposites[] = {
    {"RECOGNISES", "NOT_RECOGNISES", false},
    {"NOT_RECOGNISES", "RECOGNISES", false},
    {"DIPLOMATIC_RELATIONS", "NO_DIPLOMATIC_RELATIONS", false},
    {"NO_DIPLOMATIC_RELATIONS", "DIPLOMATIC_RELATIONS", false},
    {"SUPPORTS_ON", "OPPOSES_ON", false},
    {"OPPOSES_ON", "SUPPORTS_ON", false},
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
