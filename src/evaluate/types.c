/* Names and CAMEO codes of events -> the 15 types. */
#include "evaluate/types.h"

const char *const ent__type_names[ENT__TYPES] = {
    "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONSULT", "COOPERATE", "MOBILIZE",
    "PROTEST", "REJECT", "REQUEST", "SANCTION", "SUPPORT", "THREATEN", "YIELD"};
/* CAMEO roots 01-20, and the codes that leave their root, as in PLOVER of 2021. */
static ent_slice type_of_cameo(ent_slice code) {
  static const char *const roots[] = {
      "", "REQUEST", "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "ACCUSE",
      "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "MOBILIZE", "SANCTION", "COERCE",
      "ASSAULT", "ASSAULT", "ASSAULT"};
  static const char *const apart[][2] = {
      {"163", "COERCE"}, {"175", "ASSAULT"}, {"191", "COERCE"}, {"192", "COERCE"}};
  int root = code.size >= 2 ? (code.data[0] - '0') * 10 + code.data[1] - '0' : 0;
  for (size_t i = 0; i < sizeof apart / sizeof apart[0]; i++)
    if (ent_slice_starts(code, apart[i][0])) return ent_slice_of(apart[i][1]);
  return root >= 1 && root <= 20 ? ent_slice_of(roots[root - 1]) : ENT_EMPTY;
}

/* Types of other vintages and CAMEO codes -> index among the 15; -1: none. */
int ent__type_index(ent_slice name) {
  static const char *const folded[][2] = {{"DEMAND", "REQUEST"},  {"DISAPPROVE", "ACCUSE"},
                                          {"INVESTIGATE", "ACCUSE"}, {"CONCEDE", "YIELD"},
                                          {"RETREAT", "YIELD"},   {"FIGHT", "ASSAULT"}};
  if (name.size && name.data[0] >= '0' && name.data[0] <= '9') name = type_of_cameo(name);
  for (size_t i = 0; i < sizeof folded / sizeof folded[0]; i++)
    if (ent_slice_is(name, folded[i][0])) name = ent_slice_of(folded[i][1]);
  for (int i = 0; i < ENT__TYPES; i++)
    if (ent_slice_is(name, ent__type_names[i])) return i;
  return -1;
}
