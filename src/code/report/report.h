/* Inside the room `code`: how reports are made, told apart and added. */
#ifndef ENT_CODE_REPORT_H
#define ENT_CODE_REPORT_H

#include "code/coder.h"

/** A report with its sentence, trigger, date, place, modality and speaker filled
 *  in for the word `at`; `report` is zeroed first. */
void ent__report_init(ent_coder *coder, const ent__tree *tree, int32_t at, ent_report *report);
/** Dates the report by a time of its sentence. */
void ent__report_date(ent_report *report, const ent_time *time);
/** Takes its date from the report. */
void ent__report_undate(ent_report *report);
/** Makes the report an event of this CAMEO code, with the code's type, mode, context and score. */
void ent__report_code(const ent_coder *coder, ent_report *report, ent_slice code);
/** Copies a cast into the arena. */
ent_participants ent__keep_cast(ent_coder *coder, const ent__cast *cast);
/** What was told is sure enough to be told again, of a sentence before: what is repeated is right no more often than what
 *  it repeats. */
bool ent__is_sure(const ent_coder *coder, const ent_report *told);
/** The same of whatever that sentence told between the two. */
bool ent__is_surely_told(const ent_coder *coder, uint32_t sentence, const ent__cast *actor, const ent__cast *recipient);
/** Whether the entity is one of them. */
bool ent__takes_part(ent_participants side, ent_slice entity);
/** The id, a hash of what is said: again after a change of what stands added. */
void ent__report_set_id(ent_report *report);
/** Appends unless the sentence has the same already. ENT_E_NOMEM. */
ent_status ent__report_add(ent_coder *coder, ent_report *report);
/** The first bytes of a code, at most `size`. */
ent_slice ent__root_of(ent_slice code, size_t size);
/** The network told it, no entry (learned/extract.h). */
bool ent__is_extracted(const ent_report *report);
/** A sentence that is a date and nothing else heads its paragraph, until another is told. Before the sentence is coded. */
void ent__note_heading(ent_coder *coder, const ent_scene *scene);

#endif
