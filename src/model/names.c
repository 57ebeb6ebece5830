/* The texts of the model's enumerations. */
#include "model/report.h"

const char *ent_basis_name(ent_basis basis) {
  static const char *const names[] = {"",         "metadata", "byline", "content",
                                      "explicit", "relative", "carried", "file"};
  return (unsigned)basis < 8 ? names[basis] : "";
}

static const char *const upos_names[] = {
#define ENT_UPOS_TEXT(name) #name,
    ENT_UPOS_LIST(ENT_UPOS_TEXT)
#undef ENT_UPOS_TEXT
};

const char *ent_upos_name(ent_upos upos) {
  return (unsigned)upos < ENT_UPOS_COUNT ? upos_names[upos] : "X";
}

ent_upos ent_upos_of(ent_slice name) {
  for (int i = 0; i < ENT_UPOS_COUNT; i++)
    if (ent_slice_is(name, upos_names[i])) return (ent_upos)i;
  return ENT_UPOS_X;
}

const char *ent_entity_kind_name(ent_entity_kind kind) {
  static const char *const names[] = {"",       "state", "disputed", "igo",        "org",    "group",
                                      "person", "place", "region",   "historical", "people", "topic"};
  return (unsigned)kind < 12 ? names[kind] : "";
}

const char *ent_how_name(ent_how how) {
  static const char *const names[] = {
#define ENT_HOW_TEXT(name, text) text,
      ENT_HOW_LIST(ENT_HOW_TEXT)
#undef ENT_HOW_TEXT
  };
  return (unsigned)how < sizeof names / sizeof names[0] ? names[how] : "";
}

const char *ent_precision_name(ent_precision precision) {
  static const char *const names[] = {"",     "day",    "week",    "month", "quarter", "season",
                                      "year", "decade", "century", "range"};
  return (unsigned)precision < 10 ? names[precision] : "";
}

const char *ent_report_kind_name(ent_report_kind kind) {
  static const char *const names[] = {"event", "relation", "measure"};
  return (unsigned)kind < 3 ? names[kind] : "";
}

const char *ent_modality_name(ent_modality modality) {
  static const char *const names[] = {"happened", "ongoing",      "planned",
                                      "wished",   "hypothetical", "denied"};
  return (unsigned)modality < 6 ? names[modality] : "";
}

const char *ent_timing_name(ent_timing timing) {
  static const char *const names[] = {"", "current", "background", "future"};
  return (unsigned)timing < 4 ? names[timing] : "";
}

const char *ent_unit_class_name(ent_unit_class unit_class) {
  static const char *const names[] = {"count", "money", "percent", "ordinal", "times",
                                      "time",  "length", "area",    "weight",  "other"};
  return (unsigned)unit_class < 10 ? names[unit_class] : "";
}
