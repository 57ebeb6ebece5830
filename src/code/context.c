/* In: a report in the making. Out: the same with participants from the treaty
 * it names, the place it struck, the contact it goes on with. */
#include "code/context.h"

#include <math.h>

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
  ent_slice state;
  if (recipient->count || !actor->count || !place) return;
  state = ent__state_of_place(tree, place);
  if (state.size && !ent__cast_has(actor, state)) add_implied(recipient, state);
}

void ent__territories_to_states(const ent__tree *tree, ent__cast *cast) {
  const ent_scene *scene = tree->scene;
  ent__cast states = {.place = cast->place, .named = cast->named};
  for (uint32_t i = 0; i < cast->count; i++) {
    ent_participant one = cast->items[i];
    for (uint32_t m = 0; m < scene->mention_count && one.entity.size != 3; m++)
      if (scene->mentions[m].territory_of.size && scene->mentions[m].party_count == 1 &&
          ent_slice_eq(scene->mentions[m].parties[0].entity, one.entity))
        one.entity = scene->mentions[m].territory_of;
    ent__cast_add(&states, one);
  }
  *cast = states;
}

/* Visits, talks and meetings are remembered apart. */
static int contact_class(ent_slice code) {
  if (ent_slice_starts(code, "042") || ent_slice_starts(code, "043")) return ENT__VISIT;
  if (ent_slice_starts(code, "046")) return ENT__TALKS;
  if (ent_slice_starts(code, "040") || ent_slice_starts(code, "041") ||
      ent_slice_starts(code, "044"))
    return ENT__MEETING;
  return -1;
}

void ent__remember_contact(ent_coder *coder, const ent_report *report) {
  int class = contact_class(report->cameo);
  ent__contact *c;
  if (class < 0 || !report->actor.count || !report->recipient.count ||
      report->modality == ENT_DENIED || report->modality == ENT_HYPOTHETICAL)
    return;
  c = &coder->contacts[class];
  *c = (ent__contact){.code = report->cameo, .sentence = report->sentence, .date = report->date,
                      .precision = report->precision, .modality = report->modality,
                      .reciprocal = report->reciprocal};
  for (uint32_t i = 0; i < report->actor.count; i++)
    ent__cast_add(&c->actor, report->actor.items[i]);
  for (uint32_t i = 0; i < report->recipient.count; i++)
    ent__cast_add(&c->recipient, report->recipient.items[i]);
  coder->last_contact = class;
}

static bool in_reach(const ent__contact *c, uint32_t sentence) {
  return c->actor.count && sentence - c->sentence <= CONTACT_REACH;
}

static bool takes_part(const ent__contact *c, ent_slice entity) {
  return ent__cast_has(&c->actor, entity) || ent__cast_has(&c->recipient, entity);
}

static bool all_in(const ent__cast *part, const ent__contact *c) {
  for (uint32_t i = 0; i < part->count; i++)
    if (!takes_part(c, part->items[i].entity)) return false;
  return true;
}

static void add_nameless(ent__cast *cast, const ent__cast *from) {
  for (uint32_t i = 0; i < from->count; i++)
    ent__cast_add(cast, (ent_participant){from->items[i].entity, from->items[i].sector, ENT_EMPTY, 0, 0});
}

static void take_date(ent_report *report, const ent__contact *c) {
  if (ent_interval_known(report->date) || !ent_interval_known(c->date)) return;
  report->date = c->date;
  report->precision = c->precision;
  report->date_basis = ENT_BASIS_CARRIED;
}

/* What the people of a meeting say in its telling was said there. */
void ent__date_by_contact(const ent_coder *coder, ent_report *report, const ent__cast *actor) {
  const ent__contact *c = &coder->contacts[coder->last_contact];
  bool verbal = report->cameo.size >= 2 && (ent_slice_cmp(report->cameo, ENT_SLICE("06")) < 0 ||
                                            (ent_slice_cmp(report->cameo, ENT_SLICE("10")) >= 0 &&
                                             ent_slice_cmp(report->cameo, ENT_SLICE("14")) < 0));
  if (!verbal || !actor->count || !in_reach(c, report->sentence) ||
      (report->modality != ENT_HAPPENED && report->modality != ENT_ONGOING) || !all_in(actor, c))
    return;
  take_date(report, c);
}

void ent__repeat_contact(const ent_coder *coder, ent_report *report, ent_slice *code,
                         ent__cast *actor, ent__cast *recipient) {
  const ent__contact *c = &coder->contacts[coder->last_contact];
  if (!ent_slice_is(*code, "040") || !in_reach(c, report->sentence) ||
      report->modality == ENT_PLANNED || report->modality == ENT_WISHED || !all_in(actor, c) ||
      !all_in(recipient, c))
    return;
  *code = c->code;
  for (uint32_t side = 0; side < 2; side++) {
    const ent__cast *whole = side ? &c->recipient : &c->actor;
    for (uint32_t i = 0; i < whole->count; i++)
      if (!ent__cast_has(actor, whole->items[i].entity) &&
          !ent__cast_has(recipient, whole->items[i].entity))
        ent__cast_add(actor->count ? recipient : actor,
                      (ent_participant){whole->items[i].entity, whole->items[i].sector, ENT_EMPTY, 0, 0});
  }
  take_date(report, c);
}

static bool listed(const ent__tree *tree, int32_t at, const char *list) {
  char buffer[64];
  return ent_lexicon_in_list(tree->lexicon, list,
                             ent__lower_lemma(&tree->tokens[at], buffer, sizeof buffer));
}

/* "the talks", "this visit", "his visit"; not "a visit", "talks". */
static bool is_definite(const ent__tree *tree, int32_t at) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (ent__rel_is(t, "det") &&
        (ent_slice_eq_nocase(t->form, ENT_SLICE("the")) ||
         ent_slice_eq_nocase(t->form, ENT_SLICE("this")) ||
         ent_slice_eq_nocase(t->form, ENT_SLICE("these"))))
      return true;
    if (ent__rel_is(t, "nmod:poss")) return true;
  }
  return false;
}

/* Someone named beside the noun who had no part: another meeting is meant. */
static bool names_others(const ent__tree *tree, int32_t at, const ent__contact *c) {
  ent__cast cast = {0};
  for (int32_t k = tree->first_child[at]; k != ENT__NONE; k = tree->next_sibling[k])
    if (ent__rel_is(&tree->tokens[k], "nmod") || ent__rel_is(&tree->tokens[k], "amod") ||
        ent__rel_is(&tree->tokens[k], "compound"))
      ent__fill(tree, k, false, &cast);
  return !all_in(&cast, c);
}

ent_status ent__code_contact_again(ent_coder *coder, const ent__tree *tree, int32_t at) {
  int class = listed(tree, at, "visit_noun")     ? ENT__VISIT
              : listed(tree, at, "talks_noun")   ? ENT__TALKS
              : listed(tree, at, "meeting_noun") ? ENT__MEETING
                                                 : -1;
  const ent__contact *c;
  const ent_code_row *row;
  ent__modality_answer answer;
  ent_report report;
  ent__cast actor = {0}, recipient = {0};
  if (class < 0 || tree->tokens[at].upos != ENT_UPOS_NOUN || !is_definite(tree, at)) return ENT_OK;
  c = &coder->contacts[class];
  if (!in_reach(c, tree->scene->sentence->number) || names_others(tree, at, c)) return ENT_OK;
  answer = ent__modality_at(tree, at);
  if (answer.drop || answer.modality == ENT_DENIED) return ENT_OK;
  row = ent_lexicon_code(coder->lexicon, c->code);
  add_nameless(&actor, &c->actor);
  add_nameless(&recipient, &c->recipient);
  ent__report_init(coder, tree, at, &report);
  report.kind = ENT_EVENT;
  report.cameo = c->code;
  report.type = row ? row->type : ENT_EMPTY;
  report.mode = row ? row->mode : ENT_EMPTY;
  report.contexts = row ? row->context : ENT_EMPTY;
  report.goldstein = row ? row->goldstein : NAN;
  report.quad = ent_lexicon_quad(report.type);
  report.reciprocal = c->reciprocal;
  report.modality = c->modality;
  report.rule = ENT_SLICE("contact");
  report.confidence = 0.6;
  report.actor = ent__keep_cast(coder, &actor);
  report.recipient = ent__keep_cast(coder, &recipient);
  take_date(&report, c);
  return ent__report_add(coder, &report);
}
