/* In: a report in the making. Out: the same with participants from the treaty
 * it names, the place it struck, the contact it goes on with. */
#include "code/sides/context.h"

#include <math.h>

#include "code/report/report.h"
#include "code/setting/attach.h"
#include "code/setting/modality.h"
#include "code/sides/attack.h"
#include "code/sides/target.h"

enum { NAMED_REACH = 2, CONTACT_REACH = 12, LIST_REACH = 2 }; /* sentences after which a contact is forgotten; after which one of a list no more dates what is said */

static void add_implied(ent__cast *cast, ent_slice entity) {
  ent__cast_add(cast, (ent_participant){.entity = entity});
}

/* Ministers of whom nobody knows whose they are sign for the treaty's parties. */
static void drop_persons(ent__cast *cast) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < cast->count; i++)
    if (!ent_slice_starts(cast->items[i].entity, "PER:")) cast->items[kept++] = cast->items[i];
  cast->count = kept;
}

void ent__add_treaty_parties(const ent__tree *tree, int32_t at, ent__cast *actor, ent__cast *recipient) {
  const ent_mention *topic = ent__about_of(tree, at);
  bool inside = false;
  /* "signed a declaration, pledging support on Kashmir": the declaration is not India's */
  if (!topic || topic->party_count < 2 || topic->party_count > 6 ||
      (!topic->treaty && (at < (int32_t)topic->first || at > (int32_t)topic->last)))
    return;
  for (uint32_t i = 0; i < topic->party_count; i++)
    inside |= ent__cast_has(actor, topic->parties[i].entity);
  if (!inside) return;
  drop_persons(actor);
  for (uint32_t i = 0; i < topic->party_count; i++)
    if (!ent__cast_has(actor, topic->parties[i].entity) &&
        !ent__cast_has(recipient, topic->parties[i].entity))
      add_implied(recipient, topic->parties[i].entity);
}

/* "the lifting of the embargo against B": the world knows whose it is; the first named of a
 * topic's parties is the doer. */
void ent__add_doer_of_topic(const ent__tree *tree, int32_t at, ent_slice code, ent__cast *actor,
                            ent__cast *recipient) {
  bool asked = ent_slice_is(code, "0254") || ent_slice_is(code, "1054");
  const ent_mention *topic = ent__about_of(tree, at);
  ent_slice doer;
  if (!topic || topic->party_count != 2 || !(asked ? !recipient->count : !actor->count)) return;
  if (!ent__below(tree, at, (int32_t)topic->head) && !ent__below(tree, (int32_t)topic->head, at)) return;
  doer = topic->parties[0].entity;
  if (asked && !ent__cast_has(actor, doer)) add_implied(recipient, doer);
  else if (!asked && ent__cast_has(recipient, topic->parties[1].entity)) add_implied(actor, doer);
}

/* "The 44-day war ended with the surrender of |Armenia|": to the other side of the war that the sentence names. */
void ent__add_victor_of_topic(const ent__tree *tree, ent_slice code, const ent__cast *actor, ent__cast *recipient) {
  if (!ent_slice_starts(code, "087") || recipient->count || actor->count != 1) return;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *topic = &tree->scene->mentions[i];
    if (topic->kind != ENT_KIND_TOPIC || topic->party_count != 2 || topic->treaty) continue;
    for (uint32_t k = 0; k < 2 && !recipient->count; k++)
      if (ent_slice_eq(topic->parties[k].entity, actor->items[0].entity)) add_implied(recipient, topic->parties[1 - k].entity);
  }
}

void ent__add_sides_of_topic(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient) {
  const ent_mention *topic = ent__about_of(tree, at);
  if (recipient->count || !topic || topic->kind != ENT_KIND_TOPIC || topic->party_count != 2 ||
      !ent__listed(tree, (int32_t)topic->head, "settlement_word") || !ent__below(tree, (int32_t)topic->head, at))
    return;
  for (uint32_t i = 0; i < 2; i++)
    if (ent__cast_has(actor, topic->parties[i].entity)) return;
  for (uint32_t i = 0; i < 2; i++) add_implied(recipient, topic->parties[i].entity);
}

void ent__add_victims_of_topic(const ent__tree *tree, int32_t at, const ent__cast *actor, ent__cast *recipient) {
  const ent_scene *scene = tree->scene;
  for (uint32_t i = 0; i < scene->mention_count && !recipient->count; i++) {
    const ent_mention *m = &scene->mentions[i];
    if (m->kind == ENT_KIND_TOPIC && m->massacre && m->party_count == 2 && ent__below(tree, (int32_t)m->head, at) &&
        !ent__cast_has(actor, m->parties[0].entity) && !ent__cast_has(actor, m->parties[1].entity))
      add_implied(recipient, m->parties[1].entity);
  }
}

/* "the talks", "this visit", "his visit"; not "a visit", "talks". */
static bool is_definite(const ent__tree *tree, int32_t at) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (ent_deprel_is(t, "det") &&
        (ent_slice_eq_nocase(t->form, ENT_SLICE("the")) ||
         ent_slice_eq_nocase(t->form, ENT_SLICE("this")) ||
         ent_slice_eq_nocase(t->form, ENT_SLICE("these"))))
      return true;
    if (ent_deprel_is(t, "nmod:poss")) return true;
  }
  return false;
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
  if (named.count <= 2) ent__cast_add_nameless(&bound->recipient, &named);
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

static bool in_reach(const ent_coder *coder, const ent__contact *c, uint32_t sentence) {
  return c->actor.count && sentence - c->sentence <= CONTACT_REACH &&
         (c->sentence == sentence || ent__is_surely_told(coder, c->sentence, &c->actor, &c->recipient));
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
  if (ent_deprel_is(&tree->tokens[at], "obj") && ent__listed(tree, tree->tokens[at].head, "judging")) return false;
  for (int hops = 0; hops < 4; hops++) {
    ent__found who = {0};
    ent__cast found = {0};
    up = tree->tokens[up].head;
    if (up == ENT__NONE) return false;
    if (!ent__verbal(&tree->tokens[up]) && ent__child(tree, up, "nsubj") == ENT__NONE) continue;
    ent__subjects(tree, up, &who);
    for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, &found);
    if (!found.count && !who.count) continue;
    if (ent__casts_share(&found, &bound->recipient)) return false;
    bound->actor = found;
    return found.count > 0;
  }
  return false;
}

static bool has_word(const ent__tree *tree, int32_t at, const char *deprel, const char *list) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], deprel) && ent__listed(tree, c, list)) return true;
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
  if (bound->unnamed || !in_reach(coder, c, tree->scene->sentence->number) ||
      c->sentence == tree->scene->sentence->number || !all_in(&bound->actor, c))
    return false;
  ent__cast_add_nameless(&others, &c->actor);
  ent__cast_add_nameless(&others, &c->recipient);
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
  ent_slice voice = tree->scene->voice, partner = ent_slice_eq(voice, d->side) ? d->partner : tree->scene->listener;
  bool shared = false, mourned = ent_slice_is(code, "018"); /* "the families of the victims" */
  for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) shared |= ent_slice_is(code, codes[i]);
  if (!shared || !partner.size || !bound->actor.count || bound->recipient.count ||
      (!mourned && (bound->unnamed || !ent__verbal(&tree->tokens[at]))) || (contact_class(code) >= 0 && has_contact(coder)))
    return false;
  for (uint32_t i = 0; i < bound->actor.count; i++)
    if (!ent_slice_eq(bound->actor.items[i].entity, voice)) return false;
  add_implied(&bound->recipient, partner);
  return true;
}

/* Done with a partner; "exports" are to all the world unless it is said to whom. */
static bool is_joint(ent_slice code) {
  return ent_slice_starts(code, "03") || ent_slice_starts(code, "04") ||
         (ent_slice_starts(code, "06") && !ent_slice_starts(code, "061"));
}

static bool is_joint_or_agreed(ent_slice code) { return is_joint(code) || ent_slice_starts(code, "05"); }

/* What is done to nobody in particular where acts inside one state are asked for: "the
 * authorities imposed a curfew", "students demanded reforms". */
static bool is_of_all(const ent__tree *tree, ent_slice code) {
  static const char *const roots[] = {"02", "034", "035", "08", "10", "12",
                                      "13", "14",  "15",  "17", "18", "20"};
  for (size_t i = 0; tree->scene->cameo && i < sizeof roots / sizeof roots[0]; i++)
    if (ent_slice_starts(code, roots[i])) return true;
  return false;
}

bool ent__takes_context(const ent__tree *tree, ent_slice code) {
  return is_of_all(tree, code) || is_joint(code) || ent__is_hostile(code) || ent_slice_is(code, "051") || ent_slice_is(code, "018") || ent__is_fight(code) ||
         ent_slice_starts(code, "192") || ent_slice_starts(code, "17") || ent_slice_starts(code, "0874");
}

/* Done to nobody in particular, it is done to the actor's state. Who asks in his own name
 * ("officials said the law must go") asks nobody of it. */
static bool fill_state(const ent__tree *tree, int32_t at, ent_slice code, ent__binding *bound) {
  static const char *const own[] = {"034", "035", "08", "172"}; /* what only its own state can do */
  bool sector = bound->actor.count && bound->actor.items[0].sector.size;
  for (size_t i = 0; i < sizeof own / sizeof own[0] && !sector; i++)
    if (ent_slice_starts(code, own[i])) sector = bound->actor.count > 0;
  if (bound->no_actor || !sector || bound->of_author || !(ent__verbal(&tree->tokens[at]) || ent_slice_starts(code, "14")))
    return false;
  if (bound->actor.items[0].sector.size && !ent_slice_starts(bound->actor.items[0].entity, "GRP:"))
    ent__cast_add(&bound->recipient,
                  (ent_participant){.entity = bound->actor.items[0].entity});
  return true;
}

bool ent__fill_below(const ent__tree *tree, int32_t at, ent__binding *bound) {
  const ent_scene *scene = tree->scene;
  int32_t first = ENT__NONE;
  ent__cast cast = {0};
  if (bound->no_actor || bound->of_author || !bound->actor.count || bound->recipient.count) return false;
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    int32_t head = (int32_t)m->head;
    ent_slice id = m->party_count ? m->parties[0].entity : ENT_EMPTY;
    bool other = id.size == 3 || ent_slice_starts(id, "IGO:") || ent_slice_starts(id, "GIVEN:");
    if (!other || head < at || !ent__below(tree, head, at) || (first != ENT__NONE && head > first)) continue;
    for (uint32_t k = 0; k < m->party_count; k++) other &= !ent__cast_has(&bound->actor, m->parties[k].entity);
    if (other) first = head;
  }
  if (first == ENT__NONE) return false;
  ent__fill(tree, first, true, &cast);
  for (uint32_t i = 0; i < cast.count; i++)
    if (!ent__cast_has(&bound->actor, cast.items[i].entity)) ent__cast_add(&bound->recipient, cast.items[i]);
  return bound->recipient.count > 0;
}

/* "A |detains| a national of B and a local", "settlers of A |set fire| to cars in B": coercion is of
 * somebody, and of two parties in a sentence of the other, if it stands under the verb. */
static bool fill_lone(const ent__tree *tree, int32_t at, ent__binding *bound) {
  const ent_scene *scene = tree->scene;
  const ent_mention *other = NULL;
  if (bound->no_actor || !bound->no_recipient || bound->actor.count != 1 || !ent__verbal(&tree->tokens[at]))
    return false;
  for (uint32_t i = 0; i < scene->mention_count; i++) {
    const ent_mention *m = &scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count; k++) {
      ent_slice id = m->parties[k].entity;
      if (id.size != 3 && !ent_slice_starts(id, "IGO:") && !ent_slice_starts(id, "GRP:")) continue;
      if (ent__cast_has(&bound->actor, id)) continue;
      if (other && !ent_slice_eq(other->parties[0].entity, id)) return false;
      if (m->how == ENT_HOW_PLACE || m->kind == ENT_KIND_PLACE) return false;
      other = m;
    }
  }
  if (!other || other->head < (uint32_t)at || !ent__below(tree, (int32_t)other->head, at)) return false;
  for (uint32_t k = 0; k < other->party_count; k++)
    ent__cast_add(&bound->recipient, ent__participant(other, &other->parties[k]));
  return true;
}

/* The mention of one who is asked for; NULL where the sentence has none. */
static const ent_mention *mention_of(const ent__tree *tree, ent_slice asked) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->party_count && ent_slice_eq(m->parties[0].entity, asked)) return m;
  }
  return NULL;
}

static void add_mention(const ent_mention *m, ent__cast *cast) {
  ent__cast_add(cast, ent__participant(m, &m->parties[0]));
}

/* What an event lacks of the two who are asked for: the one it is done to stands below it. */
static bool fill_asked(const ent_coder *coder, const ent__tree *tree, int32_t at, ent__binding *bound) {
  const ent_mention *a = mention_of(tree, coder->question.actor), *r = mention_of(tree, coder->question.recipient);
  if (bound->no_recipient && r && ent__below(tree, (int32_t)r->head, at)) add_mention(r, &bound->recipient);
  if (bound->no_actor && a) add_mention(a, &bound->actor);
  return bound->actor.count && bound->recipient.count;
}

/* "Were detained", and in a headline "students |detained| at a rally". */
static bool is_plainly_suffered(const ent__tree *tree, int32_t at) {
  int32_t up = tree->tokens[at].head;
  if (ent__child(tree, at, "aux:pass") != ENT__NONE) return true;
  if (!ent_slice_is(tree->tokens[at].xpos, "VBN") || ent_slice_is(tree->tokens[tree->count - 1].form, ".")) return false;
  return up == ENT__NONE ? ent__child(tree, at, "nsubj:pass") != ENT__NONE
                         : ent_deprel_is(&tree->tokens[at], "acl") && tree->tokens[up].head == ENT__NONE;
}

/* "Was sentenced to death", "has been freed", with nobody named who did it: the state does so, and to its own where no
 * other is said to. Who "was beheaded", was so by whomever. */
static bool fill_ruler(const ent__tree *tree, int32_t at, ent_slice code, ent__binding *bound) {
  bool violent = ent_slice_starts(code, "18") || ent_slice_starts(code, "19");
  bool legal = ent_slice_starts(code, "115") || ent_slice_starts(code, "116") || ent_slice_starts(code, "17") ||
               ent_slice_starts(code, "084") || ent_slice_starts(code, "0873");
  ent_slice whose = bound->recipient.count ? bound->recipient.items[0].entity : ENT_EMPTY;
  if (!(legal || violent) || !tree->scene->cameo || !bound->no_actor || bound->no_recipient || !whose.size || !is_plainly_suffered(tree, at))
    return false;
  if (legal && whose.size == 3) ent__cast_add(&bound->actor, (ent_participant){.entity = whose});
  return true;
}

bool ent__fill_gaps(const ent_coder *coder, const ent__tree *tree, int32_t at, ent_slice code,
                    ent__binding *bound) {
  if (coder->question.recipient.size && fill_asked(coder, tree, at, bound)) return true;
  if (coder->question.recipient.size && !ent__takes_context(tree, code)) return false;
  if (fill_ruler(tree, at, code, bound)) return true;
  if (ent__is_fight(code) || ent_slice_starts(code, "192")) return ent__fill_attack(coder, tree, at, bound);
  if (ent_slice_starts(code, "0874"))
    return !bound->unnamed && bound->actor.count && ent__add_foe_told(coder, tree, &bound->actor, &bound->recipient);
  if (is_of_all(tree, code)) return (ent__verbal(&tree->tokens[at]) && ent__fill_below(tree, at, bound)) || fill_state(tree, at, code, bound);
  if (ent__is_hostile(code) || ent_slice_is(code, "051")) return ent__fill_target(coder, tree, at, code, bound);
  if (ent_slice_starts(code, "17")) return fill_lone(tree, at, bound);
  if (ent__verbal(&tree->tokens[at]) && !wants_partner(tree, at)) return false;
  if (contact_class(code) > ENT__VISIT && !bound->no_actor && bound->actor.count &&
      fill_from_contact(coder, tree, bound))
    return true;
  if (!bound->no_actor && fill_partner(coder, tree, at, code, bound)) return true;
  return is_joint(code) && tree->tokens[at].upos == ENT_UPOS_NOUN && bound->no_actor && !bound->no_recipient && bound->recipient.count &&
         fill_from_clause(tree, at, bound);
}

/* Another was told not long before, of another day: "A came in 1999, B went there in 2001". Such a text counts them up; what follows is of none of them. */
static bool is_listed(const ent__contact *before, const ent_report *report) {
  if (!before->actor.count || report->sentence - before->sentence > CONTACT_REACH) return false;
  return before->listed || (ent_interval_known(before->date) && ent_interval_known(report->date) && !ent_intervals_meet(before->date, report->date));
}

void ent__remember_contact(ent_coder *coder, const ent_report *report) {
  int class = contact_class(report->cameo);
  ent__contact *c;
  bool listed;
  if (class < 0 || !report->actor.count || !report->recipient.count ||
      report->modality == ENT_DENIED || report->modality == ENT_HYPOTHETICAL)
    return;
  c = &coder->contacts[class];
  if (report->modality == ENT_PLANNED && coder->contacts[coder->last_contact].modality != ENT_PLANNED) coder->held = coder->contacts[coder->last_contact];
  listed = is_listed(&coder->contacts[coder->last_contact], report);
  *c = (ent__contact){.code = report->cameo, .listed = listed, .paragraph = coder->paragraph, .place = report->place_name, .sentence = report->sentence, .date = report->date,
                      .precision = report->precision, .modality = report->modality,
                      .reciprocal = report->reciprocal};
  for (uint32_t i = 0; i < report->actor.count; i++)
    ent__cast_add(&c->actor, report->actor.items[i]);
  for (uint32_t i = 0; i < report->recipient.count; i++)
    ent__cast_add(&c->recipient, report->recipient.items[i]);
  coder->last_contact = class;
}

static bool all_told(const ent__cast *cast, const ent_report *told) {
  for (uint32_t i = 0; i < cast->count; i++) {
    bool found = false;
    for (uint32_t k = 0; k < told->actor.count; k++)
      found |= ent_slice_eq(told->actor.items[k].entity, cast->items[i].entity);
    for (uint32_t k = 0; k < told->recipient.count; k++)
      found |= ent_slice_eq(told->recipient.items[k].entity, cast->items[i].entity);
    if (!found) return false;
  }
  return true;
}

/* "At the meeting between A and B in Davos": the one told to have been there, however long ago. */
static const ent_report *told_at_place(const ent_coder *coder, const ent_report *report,
                                       const ent__cast *actor, const ent__cast *recipient) {
  for (uint32_t i = coder->count; report->place_name.size && i-- > 0;) {
    const ent_report *told = &coder->reports[i];
    if (told->sentence != report->sentence && contact_class(told->cameo) == ENT__MEETING &&
        ent_slice_eq(told->place_name, report->place_name) && all_told(actor, told) && all_told(recipient, told))
      return told;
  }
  return NULL;
}

static void take_date(ent_report *report, const ent__contact *c) {
  if (ent_interval_known(report->date) || !ent_interval_known(c->date)) return;
  report->date = c->date;
  report->precision = c->precision;
  report->date_basis = ENT_BASIS_CARRIED;
}

/* "The meeting in Davos" is none that was told without it; "the dialogue between A and B is
 * intensive" is no occasion. */
static bool is_another(const ent_coder *coder, const ent_report *report, const ent__contact *c) {
  return (report->place_name.size && !ent_slice_eq(report->place_name, c->place)) ||
         ent_lexicon_in_list(coder->lexicon, "lasting_contact", report->trigger);
}

/* Done at a contact that happened, or to be done at one to come: "will visit on 3 May. They will discuss". */
static bool is_as_real(ent_modality modality, ent_modality of_contact) {
  if (modality == ENT_PLANNED) return of_contact == ENT_PLANNED;
  return modality == ENT_HAPPENED || modality == ENT_ONGOING;
}

/* "They met on Friday. A will visit B next week. They discussed trade": at the meeting, for the visit is to come. */
static const ent__contact *contact_of(const ent_coder *coder, const ent_report *report) {
  const ent__contact *last = &coder->contacts[coder->last_contact];
  bool ahead = last->modality == ENT_PLANNED && report->document->published.to != ENT_DAY_NONE && last->date.from > report->document->published.to;
  bool held = coder->held.code.size && in_reach(coder, &coder->held, report->sentence) && coder->held.modality == ENT_HAPPENED;
  return ahead && held && (report->modality == ENT_HAPPENED || report->modality == ENT_ONGOING) ? &coder->held : last;
}

/* What the people of a meeting say in its telling was said there. */
void ent__date_by_contact(const ent_coder *coder, ent_report *report, const ent__cast *actor) {
  const ent__contact *c = contact_of(coder, report);
  bool verbal = report->cameo.size >= 2 && (ent_slice_cmp(report->cameo, ENT_SLICE("06")) < 0 ||
                                            (ent_slice_cmp(report->cameo, ENT_SLICE("10")) >= 0 &&
                                             ent_slice_cmp(report->cameo, ENT_SLICE("14")) < 0));
  if (!verbal || !actor->count || !in_reach(coder, c, report->sentence) || (c->listed && report->sentence - c->sentence > LIST_REACH) ||
      (c->precision == ENT_PRECISION_YEAR && c->paragraph != coder->paragraph) ||
      !is_as_real(report->modality, c->modality) || !all_in(actor, c) ||
      (contact_class(report->cameo) >= 0 && is_another(coder, report, c)))
    return;
  take_date(report, c);
}

void ent__repeat_contact(const ent_coder *coder, ent_report *report, ent_slice *code,
                         ent__cast *actor, ent__cast *recipient) {
  const ent__contact *c = contact_of(coder, report);
  const ent__contact *meeting = &coder->contacts[ENT__MEETING];
  const ent_report *told = ent_slice_is(*code, "040") ? told_at_place(coder, report, actor, recipient) : NULL;
  if (told) {
    *code = told->cameo;
    take_date(report, &(ent__contact){.date = told->date, .precision = told->precision});
    return;
  }
  /* "at the meeting" is the meeting told, whatever visit was told since */
  if (in_reach(coder, meeting, report->sentence) && all_in(actor, meeting) && all_in(recipient, meeting) &&
      ent_lexicon_in_list(coder->lexicon, "meeting_noun", report->trigger))
    c = meeting;
  if (!ent_slice_is(*code, "040") || !in_reach(coder, c, report->sentence) || is_another(coder, report, c) ||
      c->sentence == report->sentence || /* "travelled to A and met B" are two */
      report->modality == ENT_PLANNED || report->modality == ENT_WISHED || report->modality == ENT_DENIED || !all_in(actor, c) ||
      !all_in(recipient, c))
    return;
  *code = c->code;
  for (uint32_t side = 0; side < 2; side++) {
    const ent__cast *whole = side ? &c->recipient : &c->actor;
    for (uint32_t i = 0; i < whole->count; i++)
      if (!ent__cast_has(actor, whole->items[i].entity) &&
          !ent__cast_has(recipient, whole->items[i].entity))
        ent__cast_add(actor->count ? recipient : actor,
                      (ent_participant){.entity = whole->items[i].entity, .sector = whole->items[i].sector});
  }
  take_date(report, c);
}

/* Someone named beside the noun who had no part: another meeting is meant. `places`: "the
 * Quebec Conference" only says where. */
static bool names_others(const ent__tree *tree, int32_t at, const ent__contact *c, bool places) {
  ent__cast cast = {0};
  for (int32_t k = tree->first_child[at]; k != ENT__NONE; k = tree->next_sibling[k])
    if ((ent_deprel_is(&tree->tokens[k], "nmod") && !ent__has_case(tree, k, ENT_SLICE("in"))) ||
        ent_deprel_is(&tree->tokens[k], "amod") || ent_deprel_is(&tree->tokens[k], "compound"))
      ent__fill(tree, k, false, &cast);
  for (uint32_t i = 0; i < cast.count; i++)
    if (!takes_part(c, cast.items[i].entity) && !(places && ent_slice_starts(cast.items[i].entity, "PLACE:")))
      return true;
  return false;
}

static ent_status add_contact(ent_coder *coder, const ent__tree *tree, int32_t at, const ent__contact *c,
                              ent_slice rule) {
  ent__cast actor = {0}, recipient = {0};
  ent_report report;
  ent__cast_add_nameless(&actor, &c->actor);
  ent__cast_add_nameless(&recipient, &c->recipient);
  ent__report_init(coder, tree, at, &report);
  ent__report_code(coder, &report, c->code);
  report.reciprocal = c->reciprocal;
  report.modality = c->modality;
  report.rule = rule;
  report.confidence = 0.6;
  report.actor = ent__keep_cast(coder, &actor);
  report.recipient = ent__keep_cast(coder, &recipient);
  take_date(&report, c);
  return ent__report_add(coder, &report);
}

/* "Political dialogue" goes on; "the dialogue" may be the talks just told. */
static bool goes_on(const ent__tree *tree, int32_t at) {
  int32_t amod = ent__child(tree, at, "amod");
  return ent__listed(tree, at, "lasting_contact") && amod != ENT__NONE &&
         ent_slice_eq_nocase(tree->tokens[amod].form, ENT_SLICE("political"));
}

static int contact_noun(const ent__tree *tree, int32_t at) {
  int class;
  if (tree->tokens[at].upos != ENT_UPOS_NOUN && tree->tokens[at].upos != ENT_UPOS_PROPN) return -1;
  class = ent__listed(tree, at, "visit_noun")     ? ENT__VISIT
          : ent__listed(tree, at, "talks_noun")   ? ENT__TALKS
          : ent__listed(tree, at, "meeting_noun") ? ENT__MEETING
                                                  : -1;
  return class < 0 || goes_on(tree, at) ? -1 : class;
}

/* "The |next| meeting": another one than the one told before. */
static bool is_next(const ent__tree *tree, int32_t at) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__listed(tree, c, "coming_next")) return true;
  return false;
}

/* "The meeting |will take place|", "|is scheduled| for June": to come, whoever met before. */
static bool is_to_come(const ent__tree *tree, int32_t at) {
  int32_t up = tree->tokens[at].head;
  if (up == ENT__NONE || !(ent_deprel_is(&tree->tokens[at], "nsubj") || ent_deprel_is(&tree->tokens[at], "nsubj:pass"))) return false;
  if (ent__listed(tree, up, "planning")) return true;
  for (int32_t c = tree->first_child[up]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__listed(tree, c, "aux_future")) return ent__listed(tree, up, "taking_place");
  return ent_slice_is(tree->tokens[up].lemma, "be") && ent__child(tree, up, "xcomp") != ENT__NONE; /* "is to be held" */
}

ent_status ent__code_contact_again(ent_coder *coder, const ent__tree *tree, int32_t at) {
  int class = contact_noun(tree, at);
  const ent__contact *c;
  ent__modality_answer answer;
  if (class < 0 || tree->tokens[at].upos != ENT_UPOS_NOUN || !is_definite(tree, at)) return ENT_OK;
  c = &coder->contacts[class];
  if (!in_reach(coder, c, tree->scene->sentence->number) || names_others(tree, at, c, false)) return ENT_OK;
  if (ent_slice_starts(c->code, "041") && !ent__listed(tree, at, "call_noun")) return ENT_OK; /* "the summit" is no call */
  answer = ent__modality_at(tree, at);
  if (answer.drop || answer.modality == ENT_DENIED) return ENT_OK;
  if (answer.modality == ENT_PLANNED && c->modality != ENT_PLANNED && !is_to_come(tree, at)) return ENT_OK; /* "will hold the first |meeting|": another */
  ent__contact one = *c;
  if (is_to_come(tree, at)) one.modality = ENT_PLANNED;
  if (one.modality != c->modality || is_next(tree, at)) {
    one.date = ENT_INTERVAL_NONE;
    one.precision = ENT_PRECISION_NONE;
  }
  return add_contact(coder, tree, at, &one, ENT_SLICE("contact"));
}

/* ---- contacts at which something was agreed ---------------------------------------------------- */

/* "following talks", "at a conference", "after a week of negotiations": an adjunct of what was
 * done there. */
static int32_t done_there(const ent__tree *tree, int32_t at) {
  static const char *const cases[] = {"after", "following", "at", "during", "in"};
  int32_t head = tree->tokens[at].head;
  if (head != ENT__NONE && ent_deprel_is(&tree->tokens[at], "nmod") && ent__has_case(tree, at, ENT_SLICE("of"))) {
    at = head; /* "two weeks of talks" */
    head = tree->tokens[at].head;
  }
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
    if (head != ENT__NONE && ent__has_case(tree, at, ent_slice_of(cases[i]))) {
      int32_t clause = ent__clause(tree, head);
      for (int hops = 0; hops < 3 && !ent__listed(tree, clause, "agreeing"); hops++) {
        if (tree->tokens[clause].head == ENT__NONE) return ENT__NONE;
        clause = ent__clause(tree, tree->tokens[clause].head);
      }
      return ent__listed(tree, clause, "agreeing") ? clause : ENT__NONE;
    }
  return ENT__NONE;
}

/* Who agreed: the sides of the clause's own report, else its subjects if there are several. */
static bool sides_of_clause(const ent_coder *coder, const ent__tree *tree, int32_t clause, ent__contact *c) {
  ent__found who = {0};
  ent__cast all = {0};
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (r->kind != ENT_EVENT || r->trigger_begin != tree->tokens[clause].begin || !r->reciprocal ||
        !is_joint_or_agreed(r->cameo) || !r->actor.count || !r->recipient.count)
      continue;
    for (uint32_t k = 0; k < r->actor.count; k++) ent__cast_add(&c->actor, r->actor.items[k]);
    for (uint32_t k = 0; k < r->recipient.count; k++) ent__cast_add(&c->recipient, r->recipient.items[k]);
    return true;
  }
  ent__subjects(tree, clause, &who);
  for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, &all);
  for (uint32_t i = 0; i < all.count; i++)
    ent__cast_add(!c->actor.count || ent_slice_eq(all.items[i].entity, c->actor.items[0].entity) ? &c->actor
                                                                                               : &c->recipient,
                  all.items[i]);
  return c->actor.count && c->recipient.count;
}

static bool is_coded(const ent_coder *coder, const ent_token *token) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind == ENT_EVENT && coder->reports[i].trigger_begin == token->begin) return true;
  return false;
}

ent_status ent__code_contact_of_clause(ent_coder *coder, const ent__tree *tree) {
  for (int32_t at = 0; at < tree->count; at++) {
    int class = contact_noun(tree, at);
    int32_t clause = class <= ENT__VISIT ? ENT__NONE : done_there(tree, at);
    ent__modality_answer answer;
    ent_status st;
    if (clause == ENT__NONE || is_coded(coder, &tree->tokens[at])) continue;
    ent__contact c = {.code = class == ENT__TALKS ? ENT_SLICE("046") : ENT_SLICE("040"),
                      .sentence = tree->scene->sentence->number,
                      .date = ENT_INTERVAL_NONE,
                      .reciprocal = true};
    if (!sides_of_clause(coder, tree, clause, &c) || names_others(tree, at, &c, true)) continue;
    answer = ent__modality_at(tree, at);
    if (answer.drop || answer.modality == ENT_DENIED) continue;
    c.modality = answer.modality;
    st = add_contact(coder, tree, at, &c, ENT_SLICE("contact-of-clause"));
    if (st != ENT_OK) return st;
  }
  return ENT_OK;
}

static bool is_alone(const ent_report *r) { return r->actor.count == 1 && !r->recipient.count; }

/* The agreement, or its parties and its worth, told by one word. */
static bool is_agreement(const ent_coder *coder, const ent_report *r) {
  bool agreed = ent_slice_is(r->cameo, "057");
  if (!is_alone(r) || !(agreed || ent_slice_is(r->relation, "PARTY_TO") || ent_slice_is(r->indicator, "CONTRACT_VALUE"))) return false;
  for (uint32_t i = coder->sentence_first; i < coder->count && !agreed; i++)
    agreed = ent_slice_is(coder->reports[i].cameo, "057") && coder->reports[i].trigger_begin == r->trigger_begin;
  return agreed;
}

/* Whom the actor meets, by a contact that took or takes place; NULL. */
static const ent_participants *met_here(const ent_coder *coder, ent_slice actor) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (contact_class(r->cameo) < 0 || r->modality == ENT_DENIED || r->modality == ENT_HYPOTHETICAL || r->actor.count != 1 || r->recipient.count != 1)
      continue;
    if (ent_slice_eq(r->actor.items[0].entity, actor)) return &r->recipient;
    if (ent_slice_eq(r->recipient.items[0].entity, actor)) return &r->actor;
  }
  return NULL;
}

void ent__name_partners(ent_coder *coder) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    const ent_participants *other = is_agreement(coder, r) ? met_here(coder, r->actor.items[0].entity) : NULL;
    ent__cast parties = {0};
    if (!other) continue;
    ent__cast_add(&parties, (ent_participant){.entity = other->items[0].entity});
    if (ent_slice_is(r->relation, "PARTY_TO")) { /* both as actors */
      ent__cast both = {0};
      ent__cast_add(&both, r->actor.items[0]);
      ent__cast_add(&both, parties.items[0]);
      r->actor = ent__keep_cast(coder, &both);
    } else {
      r->recipient = ent__keep_cast(coder, &parties);
    }
    ent__report_set_id(r);
  }
}
