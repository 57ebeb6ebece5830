/* A dossier as the interface tells it: what `entente dossier --format json` prints, and what a
 * page draws beside it. */
#ifndef ENT_SERVE_DOSSIER_JSON_H
#define ENT_SERVE_DOSSIER_JSON_H

#include "analyse/dossier.h"
#include "base/strbuf.h"

/** Appends the object, but for its names and the closing bracket. */
ent_status ent__dossier_json(ent_strbuf *out, ent_arena *arena, ent_record *record,
                             const ent_dossier *dossier, ent_error *err);

#endif
