/* What made a report: kept with every run, printed in every stream's header. */
#ifndef ENT_RECORD_VERSIONS_H
#define ENT_RECORD_VERSIONS_H

#include "base/slice.h"

/** Borrowed texts, "2026.1"; empty if there is none. Equal versions and the same
 *  document give the same reports. */
typedef struct ent_versions {
  ent_slice entente, model, world, lexicon;
} ent_versions;

#endif
