/* In: a report in the making. Out: the same with participants from the treaty
 * it names, the place it struck, the contact it goes on with. */
#include "code/context.h"

#include <math.h>

#include "code/attach.h"

enum { NAMED_REACH = 2, ATTACK_REACH = 4, CONTACT_REACH = 12 }; /* sentences after which a contact is forgotten */

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

/* Violence strikes a place, and the state whose place it is (CODING 4). */
bool ent__is_attack(ent_slice code) {
  return ent_slice_starts(code, "18") || ent_slice_starts(code, "19") ||
         ent_slice_starts(code, "20");
}

bool ent__is_fight(ent_slice code) {
  return ent_slice_starts(code, "18") ||
         (ent_slice_starts(code, "19") && !ent_slice_starts(code, "191") &&
          !ent_slice_starts(code, "192"));
}

void ent__add_claimant(const ent__tree *tree, const ent__cast *other, ent__cast *cast) {
  for (int32_t at = 0; at < tree->count && !cast->count; at++) {
    int32_t object;
    ent__found who = {0}, what = {0};
    ent__cast found = {0};
    if (!ent__verbal(&tree->tokens[at]) || !ent_slice_is(tree->tokens[at].lemma, "claim")) continue;
    ent__objects(tree, at, &what);
    object = what.count ? what.at[0] : ENT__NONE;
    if (object == ENT__NONE || !(ent_slice_is(tree->tokens[object].lemma, "responsibility") ||
                                 ent__listed(tree, object, "hostile_act")))
      continue;
    ent__subjects(tree, at, &who);
    for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, &found);
    for (uint32_t i = 0; i < found.count; i++)
      if (!ent__cast_has(other, found.items[i].entity)) ent__cast_add(cast, found.items[i]);
  }
}

void ent__remember_attack(ent_coder *coder, const ent_report *report) {
  ent__attack *a = &coder->attacks[coder->attack_count % ENT__ATTACKS];
  bool violent = ent__is_fight(report->cameo) || ent_slice_starts(report->cameo, "20");
  if (!violent || !report->actor.count || !report->recipient.count ||
      report->modality == ENT_DENIED || report->modality == ENT_HYPOTHETICAL)
    return;
  *a = (ent__attack){.sentence = report->sentence, .paragraph = coder->paragraph};
  for (uint32_t i = 0; i < report->actor.count; i++) ent__cast_add(&a->actor, report->actor.items[i]);
  for (uint32_t i = 0; i < report->recipient.count; i++)
    ent__cast_add(&a->recipient, report->recipient.items[i]);
  coder->attack_count++;
}

static bool share(const ent__cast *a, const ent__cast *b) {
  for (uint32_t i = 0; i < a->count; i++)
    if (ent__cast_has(b, a->items[i].entity)) return true;
  return false;
}

static void add_nameless(ent__cast *cast, const ent__cast *from) {
  for (uint32_t i = 0; i < from->count; i++)
    ent__cast_add(cast, (ent_participant){from->items[i].entity, from->items[i].sector, ENT_EMPTY, 0, 0});
}

/* The sentence names a state that is neither the actor nor one of the text's two. */
static bool names_third_state(const ent__tree *tree, const ent__cast *actor) {
  const ent_document *d = tree->scene->document;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count; k++)
      if (m->parties[k].entity.size == 3 && !ent__cast_has(actor, m->parties[k].entity) &&
          !ent_slice_eq(m->parties[k].entity, d->partner) && !ent_slice_eq(m->parties[k].entity, d->side))
        return true;
  }
  return false;
}

/* "A's brutal war" in a text on one other state is against that one. */
static bool fights_partner(const ent__tree *tree, int32_t at, ent__binding *bound) {
  const ent_document *d = tree->scene->document;
  if (ent__verbal(&tree->tokens[at]) || !bound->actor.count || bound->unnamed || !d->partner.size ||
      ent__cast_has(&bound->actor, d->partner) || ent__cast_has(&bound->actor, d->side) ||
      names_third_state(tree, &bound->actor))
    return false;
  add_implied(&bound->recipient, d->partner);
  return true;
}

static bool fill_attack(const ent_coder *coder, const ent__tree *tree, int32_t at,
                        ent__binding *bound) {
  ent__cast *actor = &bound->actor, *recipient = &bound->recipient;
  uint32_t known = coder->attack_count < ENT__ATTACKS ? coder->attack_count : ENT__ATTACKS;
  /* whoever is only said to have been struck, was struck by somebody unknown */
  if (!actor->count && (!recipient->count || ent__verbal(&tree->tokens[at]))) return false;
  for (int turned = 0; turned < 2; turned++)
    for (uint32_t back = 1; back <= known; back++) {
      const ent__attack *a = &coder->attacks[(coder->attack_count - back) % ENT__ATTACKS];
      const ent__cast *first = turned ? &a->recipient : &a->actor;
      const ent__cast *second = turned ? &a->actor : &a->recipient;
      if (tree->scene->sentence->number - a->sentence > ATTACK_REACH) continue;
      if (actor->count && !share(actor, first)) continue;
      if (recipient->count && !share(recipient, second)) continue;
      if (!actor->count) add_nameless(actor, first);
      if (!recipient->count) add_nameless(recipient, second);
      return true;
    }
  return fights_partner(tree, at, bound);
}

/* The states that the sentence names beside the text's own. */
static void named_states(const ent_coder *coder, const ent_scene *scene, ent__cast *named) {
  for (uint32_t i = 0; i < scene->mention_count; i++)
    for (uint32_t k = 0; k < scene->mentions[i].party_count; k++) {
      ent_slice entity = scene->mentions[i].parties[k].entity;
      if (entity.size == 3 && !ent_slice_eq(entity, coder->side) && !ent__cast_has(named, entity))
        add_implied(named, entity);
    }
}

void ent__remember_named(ent_coder *coder, const ent_scene *scene) {
  ent__cast named = {0};
  named_states(coder, scene, &named);
  if (!named.count) return;
  coder->named = named;
  coder->named_sentence = scene->sentence->number;
}

void ent__add_addressed(const ent_coder *coder, const ent__tree *tree, ent__binding *bound) {
  ent__cast named = {0};
  if (bound->addressed == ENT__NONE || bound->recipient.count || !coder->side.size ||
      !ent__listed(tree, bound->addressed, "disputant"))
    return;
  named_states(coder, tree->scene, &named);
  if (!named.count && tree->scene->sentence->number - coder->named_sentence <= NAMED_REACH)
    named = coder->named;
  if (named.count <= 2) add_nameless(&bound->recipient, &named);
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

/* "At a meeting with B in May, A agreed": who does the clause that the noun
 * belongs to takes part in what the noun names. */
static bool fill_from_clause(const ent__tree *tree, int32_t at, ent__binding *bound) {
  int32_t up = at;
  for (int hops = 0; hops < 4; hops++) {
    ent__found who = {0};
    ent__cast found = {0};
    up = tree->tokens[up].head;
    if (up == ENT__NONE) return false;
    if (!ent__verbal(&tree->tokens[up]) && ent__child(tree, up, "nsubj") == ENT__NONE) continue;
    ent__subjects(tree, up, &who);
    for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, &found);
    if (!found.count && !who.count) continue;
    if (share(&found, &bound->recipient)) return false;
    bound->actor = found;
    return found.count > 0;
  }
  return false;
}

static bool has_word(const ent__tree *tree, int32_t at, const char *deprel, const char *list) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__rel_is(&tree->tokens[c], deprel) && ent__listed(tree, c, list)) return true;
  return false;
}

/* "We talked", "they have spoken", "to work together" need a partner; "when we talk about
 * peace", "he spoke", "we work hard" do not. */
static bool wants_partner(const ent__tree *tree, int32_t at) {
  if (ent__listed(tree, at, "working")) return has_word(tree, at, "advmod", "jointly");
  if (!ent__listed(tree, at, "talking")) return true;
  return has_word(tree, at, "nsubj", "plural_speaker") &&
         (ent_slice_is(tree->tokens[at].xpos, "VBD") || ent__child(tree, at, "aux") != ENT__NONE);
}

/* "He also raised the border": at the meeting, so with the others there. */
static bool fill_from_contact(const ent_coder *coder, const ent__tree *tree, ent__binding *bound) {
  const ent__contact *c = &coder->contacts[coder->last_contact];
  ent__cast others = {0};
  /* "met B to discuss" is one contact, not two */
  if (bound->unnamed || !in_reach(c, tree->scene->sentence->number) ||
      c->sentence == tree->scene->sentence->number || !all_in(&bound->actor, c))
    return false;
  add_nameless(&others, &c->actor);
  add_nameless(&others, &c->recipient);
  for (uint32_t i = 0; i < others.count; i++)
    if (!ent__cast_has(&bound->actor, others.items[i].entity))
      ent__cast_add(&bound->recipient, others.items[i]);
  return bound->recipient.count > 0;
}

/* "Spoke with B to discuss trade": one contact, told already. */
static bool has_contact(const ent_coder *coder) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (contact_class(coder->reports[i].cameo) >= 0) return true;
  return false;
}

/* "We will work together": in a text that a state addresses to one other, with that one. */
static bool fill_partner(const ent_coder *coder, const ent__tree *tree, int32_t at, ent_slice code,
                         ent__binding *bound) {
  static const char *const codes[] = {"018", "030", "032", "033", "036", "040", "046", "060"};
  const ent_document *d = tree->scene->document;
  bool shared = false, mourned = ent_slice_is(code, "018"); /* "the families of the victims" */
  for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) shared |= ent_slice_is(code, codes[i]);
  if (!shared || !d->partner.size || !bound->actor.count || bound->recipient.count ||
      (!mourned && (bound->unnamed || !ent__verbal(&tree->tokens[at]))) || (contact_class(code) >= 0 && has_contact(coder)))
    return false;
  for (uint32_t i = 0; i < bound->actor.count; i++)
    if (!ent_slice_eq(bound->actor.items[i].entity, d->side)) return false;
  add_implied(&bound->recipient, d->partner);
  return true;
}

static bool is_joint(ent_slice code) {
  return ent_slice_starts(code, "03") || ent_slice_starts(code, "04") ||
         ent_slice_starts(code, "06");
}

bool ent__takes_context(const ent_coder *coder, ent_slice code) {
  return is_joint(code) || ent_slice_is(code, "018") ||
         (ent__is_fight(code) && (coder->attack_count || coder->document->partner.size));
}

bool ent__fill_gaps(const ent_coder *coder, const ent__tree *tree, int32_t at, ent_slice code,
                    ent__binding *bound) {
  if (ent__is_fight(code)) return fill_attack(coder, tree, at, bound);
  if (ent__verbal(&tree->tokens[at]) && !wants_partner(tree, at)) return false;
  if (contact_class(code) > ENT__VISIT && !bound->no_actor && bound->actor.count &&
      fill_from_contact(coder, tree, bound))
    return true;
  if (!bound->no_actor && fill_partner(coder, tree, at, code, bound)) return true;
  return is_joint(code) && tree->tokens[at].upos == ENT_UPOS_NOUN && bound->no_actor && !bound->no_recipient && bound->recipient.count &&
         fill_from_clause(tree, at, bound);
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
  const ent__contact *meeting = &coder->contacts[ENT__MEETING];
  /* "at the meeting" is the meeting told, whatever visit was told since */
  if (in_reach(meeting, report->sentence) && all_in(actor, meeting) && all_in(recipient, meeting) &&
      ent_lexicon_in_list(coder->lexicon, "meeting_noun", report->trigger))
    c = meeting;
  if (!ent_slice_is(*code, "040") || !in_reach(c, report->sentence) ||
      c->sentence == report->sentence || /* "travelled to A and met B" are two */
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
  int class = ent__listed(tree, at, "visit_noun")     ? ENT__VISIT
              : ent__listed(tree, at, "talks_noun")   ? ENT__TALKS
              : ent__listed(tree, at, "meeting_noun") ? ENT__MEETING
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
