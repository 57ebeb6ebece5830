/* Inside the room `code`: date, place, topic and speaker of a trigger. */
#ifndef ENT_CODE_ATTACH_H
#define ENT_CODE_ATTACH_H

#include "code/tree/fill.h"

/** The time expression that dates what the word says; NULL if none does. */
const ent_time *ent__date_of(const ent__tree *tree, int32_t at);
/** The report of the noun `at` has a day that belongs to another act: "announced tariffs |on March 27| for B's failure
 *  to honour a |pact|". "Signed", "came into force" on that day it is the noun's. */
bool ent__is_day_of_other_act(const ent__tree *tree, int32_t at, const ent_report *report);
/** The time right behind a figure: "800 million dollars in 2018"; NULL if none. */
const ent_time *ent__date_of_figure(const ent__tree *tree, const ent_amount *a);
/** The mention says where: "in Baku", also as the state after a place unknown to us. */
bool ent__is_located(const ent__tree *tree, const ent_mention *m);
/** The place mention where it happened; NULL if none. */
const ent_mention *ent__place_of(const ent__tree *tree, int32_t at);
/** The topic mention the word is about; NULL if none. */
const ent_mention *ent__about_of(const ent__tree *tree, int32_t at);
/** Who is said to say it: the subject of a governing verb of speech, or the
 *  noun after "according to". Returns true if someone is named or spoken of
 *  as saying it (also if unresolved). */
bool ent__speaker_of(const ent__tree *tree, int32_t at, ent__cast *out);
/** Who charges with the deed at the word: "|A| accused B of arming rebels". */
bool ent__charger_of(const ent__tree *tree, int32_t at, ent__cast *out);
/** Whose words they are: the speaker's, else the state's for which the document speaks. */
void ent__author_of(const ent__tree *tree, int32_t at, ent__cast *out);
/** The subject of the sentence's verb of speech, for the quotations beside it. */
bool ent__any_speaker(const ent__tree *tree, ent__cast *out);

#endif
