/* Which part of the dossier an item belongs to. */
#ifndef ENT_ANALYSE_SECTION_H
#define ENT_ANALYSE_SECTION_H

#include "model/report.h"

/** One list: enum, JSON key, title. The order is the dossier's. */
#define ENT_SECTION_LIST(X)                                              \
  X(RECOGNITION, "recognition", "Recognition and diplomatic relations")  \
  X(OFFICES, "offices", "Office holders")                                \
  X(AGREEMENTS, "agreements", "Agreements and joint bodies")             \
  X(CONTACTS, "contacts", "Visits, meetings and calls")                  \
  X(POSITIONS, "positions", "Positions on disputes")                     \
  X(WORDS, "words", "Words of support, requests and blame")              \
  X(MILITARY, "military", "Military and security")                       \
  X(WAR, "war", "War and occupation")                                    \
  X(AID, "aid", "Aid")                                                   \
  X(TRADE, "trade", "Trade and investment")                              \
  X(PEOPLE, "people", "People: tourism, visas, flights, education, culture") \
  X(THIRD, "third", "Third parties and alliances")                       \
  X(OTHER, "other", "Other")

typedef enum ent_section {
#define ENT_SECTION_ENUM(name, key, title) ENT_SECTION_##name,
  ENT_SECTION_LIST(ENT_SECTION_ENUM)
#undef ENT_SECTION_ENUM
  ENT_SECTIONS
} ent_section;

const char *ent_section_key(ent_section section);
const char *ent_section_title(ent_section section);

/** The section of an item between the states asked about, by its codes and topic;
 *  `cameo` is the item's. */
ent_section ent__section_of(const ent_report *lead, ent_slice cameo, ent_slice topic);

#endif
