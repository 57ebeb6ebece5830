/* In: a report in the making. Out: the same with participants from the treaty
 * it names, the place it struck, the contact it goes on with. */
#include "code/context.h"

#include "code/attach.h"

enum { CONTACT_REACH = 12 }; /* sentences after which a contact is forgotten */

static void add_implied(ent__cast *cast, ent_slice entity) {
  ent__cast_add(cast, (ent_participant){.entity = entity});
}

void ent__add_treaty_parties(const ent__tree *tree, int32_t at, const ent__cast *actor,
                             ent__cast *recipient) {
  const ent_mention *topic = ent__about_of(tree, at);
  bool inside = false;
  if (!topic || topic->party_count < 2 || topic->party_count > 6) return;
  for (uint32_t i = 0; i < topic->party_count; i++)
    inside |= ent__cast_has(actor, topic->parties[i].entity);
  if (!inside) return;
  for (uint32_t i = 0; i < topic->party_count; i++)
    if (!ent__cast_has(actor, topic->parties[i].entity) &&
        !ent__cast_has(recipient, topic->parties[i].entity))
      add_implied(recipient, topic->parties[i].entity);
}

void ent__add_struck_state(const ent__tree *tree, int32_t at, const ent__cast *actor,
                           ent__cast *recipient) {
  const ent_mention *place = ent__place_of(tree, at);
  if (recipient->count || !place) return;
  for (uint32_t i = 0; i < place->party_count; i++)
    if (!ent__cast_has(actor, place->parties[i].entity))
      add_implied(recipient, place->parties[i].entity);
}

static bool is_contact(ent_slice code) {
  return ent_slice_starts(code, "040") || ent_slice_starts(code, "041") ||
         ent_slice_starts(code, "042") || ent_slice_starts(code, "043") ||
         ent_slice_starts(code, "044");
}

void ent__remember_contact(ent_coder *coder, const ent_report *report) {
  ent__cast all = {0};
  if (!is_contact(report->cameo) || !report->actor.count || !report->recipient.count ||
      (report->modality != ENT_HAPPENED && report->modality != ENT_ONGOING))
    return;
  for (uint32_t i = 0; i < report->actor.count; i++) ent__cast_add(&all, report->actor.items[i]);
  for (uint32_t i = 0; i < report->recipient.count; i++)
    ent__cast_add(&all, report->recipient.items[i]);
  coder->contact = all;
  coder->contact_code = report->cameo;
  coder->contact_sentence = report->sentence;
  coder->contact_date = report->date;
  coder->contact_precision = report->precision;
}

static bool all_in(const ent__cast *part, const ent__cast *whole) {
  for (uint32_t i = 0; i < part->count; i++)
    if (!ent__cast_has(whole, part->items[i].entity)) return false;
  return true;
}

/* What the people of a meeting say in its telling was said there. */
void ent__date_by_contact(const ent_coder *coder, ent_report *report, const ent__cast *actor) {
  bool verbal = report->cameo.size >= 2 && ent_slice_cmp(report->cameo, ENT_SLICE("06")) < 0;
  if (ent_interval_known(report->date) || !verbal || !coder->contact.count || !actor->count ||
      report->sentence - coder->contact_sentence > CONTACT_REACH ||
      (report->modality != ENT_HAPPENED && report->modality != ENT_ONGOING) ||
      !all_in(actor, &coder->contact))
    return;
  report->date = coder->contact_date;
  report->precision = coder->contact_precision;
  report->date_basis = ENT_BASIS_CARRIED;
}

void ent__repeat_contact(const ent_coder *coder, ent_report *report, ent_slice *code,
                         ent__cast *actor, ent__cast *recipient) {
  const ent__cast *contact = &coder->contact;
  if (!contact->count || !ent_slice_is(*code, "040") ||
      report->sentence - coder->contact_sentence > CONTACT_REACH ||
      report->modality == ENT_PLANNED || report->modality == ENT_WISHED ||
      !all_in(actor, contact) || !all_in(recipient, contact))
    return;
  *code = coder->contact_code;
  for (uint32_t i = 0; i < contact->count; i++)
    if (!ent__cast_has(actor, contact->items[i].entity) &&
        !ent__cast_has(recipient, contact->items[i].entity))
      ent__cast_add(recipient, (ent_participant){contact->items[i].entity,
                                                 contact->items[i].sector, ENT_EMPTY, 0, 0});
  if (!ent_interval_known(report->date) && ent_interval_known(coder->contact_date)) {
    report->date = coder->contact_date;
    report->precision = coder->contact_precision;
    report->date_basis = ENT_BASIS_CARRIED;
  }
}
