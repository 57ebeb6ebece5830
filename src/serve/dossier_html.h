/* A dossier as one file that needs nothing else: timeline, sections, sentences. */
#ifndef ENT_SERVE_DOSSIER_HTML_H
#define ENT_SERVE_DOSSIER_HTML_H

#include "analyse/dossier.h"
#include "base/strbuf.h"

/** Appends an HTML document without scripts, pictures or links to elsewhere. Every text of
 *  the record is escaped. */
void ent_dossier_write_html(ent_strbuf *out, const ent_dossier *dossier);

#endif
