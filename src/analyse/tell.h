/* What a desk reader is spared, and how vague dates are put. */
#ifndef ENT_ANALYSE_TELL_H
#define ENT_ANALYSE_TELL_H

#include "analyse/dossier.h"

/** A line that tells nothing: "share.", "are party to an agreement" of no name or date. */
bool ent__tells_nothing(const ent_dossier_line *line);
/** A stretch that nobody wrote: "recently", "now" in a text of no exact date. */
bool ent__is_reckoned(const ent_dossier_line *line);
/** The line's date; "about 2018/2019" for a "recently" that was reckoned from an estimate. */
void ent__tell_date(ent_strbuf *out, const ent_dossier_line *line);
/** How a contested line is contested: "sources conflict". */
const char *ent__contested_words(const ent_dossier_line *line);
/** "them", "his support", "same perception": a topic that lost what it is of. */
bool ent__is_fragment(ent_slice topic);
/** "the United States", "the European Union", "Pakistan". */
void ent__tell_state(ent_strbuf *out, ent_slice name);
/** " in Davos", " at the Munich Security Conference", " in the Black Sea". */
void ent__tell_place(ent_strbuf *out, ent_slice place);
/** "President Biden (United States)", or the title alone where it names the state:
 *  "the President of Azerbaijan". */
void ent__tell_name(ent_strbuf *out, ent_slice state, ent_slice title);

#endif
