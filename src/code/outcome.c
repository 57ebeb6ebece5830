/* In: a matched entry with its bindings. Out: reports. Here the coding rules
 * hold that no pattern should have to repeat: nobody acts on himself, domestic
 * acts are none, a place is no recipient, modality, one figure per measure. */
#include <math.h>
#include <stdio.h>

#include "code/attach.h"
#include "code/attack.h"
#include "code/bilateral.h"
#include "code/coder.h"
#include "code/context.h"
#include "code/gapping.h"
#include "code/contexts.h"
#include "code/convention.h"
#include "code/genre.h"
#include "code/indicator.h"
#include "code/leaf.h"
#include "code/stance.h"
#include "code/standing.h"
#include "code/target.h"
#include "code/toll.h"
#include "code/tense.h"

static void veto(const ent_coder *coder, const ent_entry *entry, int32_t at, const char *why) {
  if (coder->trace) coder->trace(coder->trace_user, ENT_TRACE_VETOED, entry, at, why, NULL);
}

/* Takes out of `cast` whoever is in `other`. */
static void remove_same(const ent__tree *tree, ent__cast *cast, const ent__cast *other) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < cast->count; i++)
    if (!ent__is_side_in(tree, &cast->items[i], other)) cast->items[kept++] = cast->items[i];
  cast->count = kept;
}

/* "A and B signed", "both countries": the first with the others. */
static void split_cast(const ent__tree *tree, ent__cast *actor, ent__cast *recipient) {
  uint32_t i = 1, kept = 1;
  if (recipient->count || actor->count < 2) return;
  for (; i < actor->count; i++) {
    if (ent__same_side(tree, &actor->items[i], &actor->items[0])) actor->items[kept++] = actor->items[i];
    else ent__cast_add(recipient, actor->items[i]);
  }
  if (recipient->count) actor->count = kept;
}

/* All of them one side; of a relation (no tree) all of them one entity. */
static bool one_and_the_same(const ent__tree *tree, const ent__cast *a, const ent__cast *b) {
  for (uint32_t i = 0; i < a->count; i++)
    for (uint32_t k = 0; k < b->count; k++)
      if (tree ? !ent__same_side(tree, &a->items[i], &b->items[k])
               : !ent_slice_eq(a->items[i].entity, b->items[k].entity))
        return false;
  return a->count && b->count;
}

static double confidence(const ent_entry *entry, const ent__binding *bound) {
  uint32_t weight = entry->weight / 256;
  double c = 0.45 + 0.02 * (weight < 15 ? weight : 15);
  if (bound->actor.count && bound->actor.named) c += 0.1;
  if (bound->recipient.count && bound->recipient.named) c += 0.1;
  if (bound->no_actor || bound->no_recipient) c -= 0.2;
  return round(c * 100) / 100;
}

/* "given" is what the phrase takes for granted, whatever is asked, wished or denied of its
 * clause: "must leave the |occupied| lands". */
static bool is_given(const ent_outcome *outcome) { return ent_slice_is(outcome->modality, "given"); }

static ent_modality modality_named(ent_slice name) {
  if (ent_slice_is(name, "given")) return ENT_ONGOING;
  for (int i = ENT_HAPPENED; i <= ENT_DENIED; i++)
    if (ent_slice_is(name, ent_modality_name((ent_modality)i))) return (ent_modality)i;
  return ENT_HAPPENED;
}

/* Roots whose doer may stay unknown: "three soldiers were killed", "aid reached B", "the
 * sanctions imposed on B". */
static bool doer_may_be_unknown(ent_slice code) {
  static const char *const roots[] = {"07", "15", "163", "17", "18", "19", "20"};
  for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++)
    if (ent_slice_starts(code, roots[i])) return true;
  return false;
}

/* "will send aid", "hopes to trade": the intent of the act (CODING 5). Contacts,
 * praise and signatures keep their own code. */
ent_slice ent__intent_of(ent_slice code, ent_modality modality) {
  static const char *const pairs[][2] = {
      {"050", "032"},  {"054", "032"},  {"060", "030"},  {"061", "0311"}, {"062", "0312"},
      {"063", "0313"}, {"064", "0314"}, {"070", "033"},  {"071", "0331"}, {"072", "0332"},
      {"073", "0333"}, {"074", "0334"}, {"075", "0333"}, {"080", "035"},  {"081", "0351"},
      {"084", "0353"}, {"085", "0354"}, {"086", "0355"}, {"087", "0356"}};
  if (modality != ENT_PLANNED && modality != ENT_WISHED) return code;
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
    if (ent_slice_starts(code, pairs[i][0])) return ent_slice_of(pairs[i][1]);
  return code;
}

/* Meeting, negotiating, cooperating: with nobody named on the other side there is
 * nothing to report. An organisation meets by itself. */
static bool takes_two(ent_slice code, bool reciprocal) {
  return reciprocal || (ent_slice_starts(code, "04") && !ent_slice_starts(code, "043")) || ent_slice_starts(code, "06");
}

/* "strike.n/3+context": a side was taken from what was told before. */
static ent_slice with_context(const ent_coder *coder, const ent_entry *entry) {
  char id[128];
  int size = snprintf(id, sizeof id, "%.*s+context", entry->id.size > 100 ? 100 : ENT_FMT(entry->id));
  ent_slice rule = ent_arena_copy(coder->arena, (ent_slice){id, (size_t)size});
  return rule.data ? rule : entry->id;
}

/* "Cut off |trade|", "froze |arms sales|": of what is stopped only its stop is told. */
static bool is_stopped(const ent__tree *tree, int32_t at, ent_slice code) {
  static const char *const roots[] = {"030", "031", "033", "06", "07"};
  const ent_token *t = &tree->tokens[at];
  bool kind = false;
  if (ent__verbal(t) || t->head == ENT__NONE ||
      !(ent_deprel_is(t, "obj") || ent_slice_is(t->deprel, "nsubj:pass")))
    return false;
  for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++) kind |= ent_slice_starts(code, roots[i]);
  return kind && ent__listed(tree, t->head, "halting");
}

/* Why there is no event, or NULL. */
static const char *no_event(const ent__tree *tree, int32_t at, ent_slice code, const ent__cast *actor,
                            const ent_report *report) {
  if (ent__acts_privately(tree, actor)) return "a private person's or an artist's act";
  if (is_stopped(tree, at, code)) return "what is stopped is told by its stop";
  if (ent_slice_is(code, "054") && report->modality == ENT_DENIED && !tree->scene->cameo)
    return "recognition withheld is a relation with a name of its own";
  return NULL;
}

/* Persons for whom no state is known to answer. */
static bool are_strangers(const ent__cast *cast) {
  for (uint32_t i = 0; i < cast->count; i++)
    if (!ent_slice_starts(cast->items[i].entity, "PER:")) return false;
  return cast->count > 0;
}

/* A stranger's deed is none of a state, nor is what is done to him, save that he is held, hurt or killed. */
static bool is_of_strangers(ent_slice code, const ent__cast *actor, const ent__cast *recipient) {
  bool suffered = ent_slice_starts(code, "17") || ent_slice_starts(code, "18") || ent__is_attack(code);
  return are_strangers(actor) || (!suffered && are_strangers(recipient));
}

/* Of what lasts: the time told, else that of the text. */
static ent_interval time_of(const ent__tree *tree, const ent_report *report) {
  return ent_interval_known(report->date) ? report->date : tree->scene->document->published;
}

/* Who is missing for an event, or NULL. */
static const char *lacking(const ent__tree *tree, ent_slice code, bool reciprocal, const ent__cast *actor, const ent__cast *recipient) {
  if (!tree->scene->cameo && is_of_strangers(code, actor, recipient)) return "no state is known to answer for them";
  if (!actor->count && (!recipient->count || recipient->place || !doer_may_be_unknown(code))) return "nobody is known to do it";
  if (!recipient->count && takes_two(code, reciprocal) && !(actor->count == 1 && ent_slice_starts(actor->items[0].entity, "IGO:")))
    return "it takes two";
  return NULL;
}

/* Acts upon a land that fall to the state it is part of. */
static bool reaches_a_state(ent_slice code) {
  static const char *const roots[] = {"04", "05", "087", "16", "17", "192"};
  for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++)
    if (ent_slice_starts(code, roots[i])) return true;
  return false;
}

/* Whom the words leave out, by what is coded: parties of a treaty, whose territory, who keeps up a burden, who was told before. */
static void complete_parties(ent_coder *coder, const ent__tree *tree, const ent_entry *entry, ent_slice code, int32_t at,
                             ent__binding *bound, ent_report *report) {
  ent__cast *actor = &bound->actor, *recipient = &bound->recipient;
  if (ent_slice_starts(code, "057") || ent_slice_starts(code, "046"))
    ent__add_treaty_parties(tree, at, actor, recipient);
  if (ent_slice_starts(code, "045")) ent__add_sides_of_topic(tree, at, actor, recipient);
  ent__add_doer_of_topic(tree, at, code, actor, recipient);
  ent__add_victor_of_topic(tree, code, actor, recipient);
  if (ent_slice_starts(code, "087")) ent__add_foe_told(coder, tree, actor, recipient);
  if (ent__is_attack(code) || reaches_a_state(code))
    ent__territories_to_states(tree, recipient);
  if (ent_slice_starts(code, "190") && ent__listed(tree, at, "war_burden"))
    ent__add_standing_doer(tree, ENT_SLICE("WAR"), time_of(tree, report), actor, recipient);
  if (ent_slice_starts(code, "163") || ent_slice_starts(code, "192"))
    ent__add_standing_doer(tree, ent_slice_starts(code, "192") ? ENT_SLICE("OCCUPIES") : ENT_SLICE("SANCTIONS"),
                           time_of(tree, report), actor, recipient);
  if (ent__is_attack(code)) ent__add_struck_state(tree, at, actor, recipient);
  if (ent__is_fight(code)) ent__add_victims(tree, at, actor, recipient);
  if (ent__is_fight(code) && !actor->count) ent__add_claimant(tree, recipient, actor);
  if ((ent__is_fight(code) || ent_slice_starts(code, "192")) && !actor->count) ent__add_attacker(coder, tree, at, recipient, actor);
  if (ent_slice_starts(code, "111") && !recipient->count) ent__add_claimant(tree, actor, recipient);
  if (ent_slice_starts(code, "02") || ent_slice_starts(code, "10"))
    ent__add_addressed(coder, tree, bound);
  if (!recipient->count && ent__fill_target(coder, tree, at, code, bound))
    report->rule = with_context(coder, entry);
  if (tree->scene->cameo && !recipient->count && ent__verbal(&tree->tokens[at]) && ent_slice_cmp(code, ENT_SLICE("07")) >= 0)
    ent__fill_below(tree, at, bound);
  if (ent_slice_starts(code, "192") && !recipient->count && actor->count == 1 && ent_slice_is(actor->items[0].sector, "MIL") &&
      !ent__fill_attack(coder, tree, at, bound))
    ent__add_foe(tree->scene, time_of(tree, report), actor, recipient); /* a town that nobody knows */
  ent__turn_to_standing_doer(tree, at, code, time_of(tree, report), actor, recipient);
  ent__add_other_of_pair(tree, code, actor, recipient);
}

/* "One of the first to recognise it": which it was among them is told, and that it does, but no act at a time. */
static bool is_only_ranked(const ent_entry *entry, ent_slice code, const ent_report *report) {
  for (uint32_t k = 0; k < entry->outcome_count; k++)
    if (entry->outcomes[k].kind == ENT_OUT_MEASURE && ent_slice_is(entry->outcomes[k].code, "RECOGNITION_ORDER"))
      return ent_slice_starts(code, "054") && !ent_interval_known(report->date);
  return false;
}

/* "Has held |five sessions|": none of them is the visit told before. */
static bool tells_of_several(const ent__tree *tree, int32_t at) {
  int32_t object = ent__verbal(&tree->tokens[at]) ? ent__child(tree, at, "obj") : at;
  return object != ENT__NONE && ent_slice_is(tree->tokens[object].xpos, "NNS") && ent__child(tree, object, "nummod") != ENT__NONE;
}

static ent_status add_event(ent_coder *coder, const ent__tree *tree, const ent_entry *entry,
                            const ent_outcome *outcome, int32_t at, ent__binding *bound,
                            ent_report *report) {
  const ent_code_row *row;
  ent_slice code = ent__intent_of(outcome->code, report->modality);
  ent__cast *actor = &bound->actor, *recipient = &bound->recipient;
  const char *none = no_event(tree, at, code, actor, report);
  if (none) {
    veto(coder, entry, at, none);
    return ENT_OK;
  }
  if (outcome->reciprocal) split_cast(tree, actor, recipient);
  complete_parties(coder, tree, entry, code, at, bound, report);
  if (ent_slice_is(code, "051") && ent__verbal(&tree->tokens[at]) && !ent__add_praised(tree, at, actor, recipient)) {
    veto(coder, entry, at, "praise of one's own");
    return ENT_OK;
  }
  if (!tells_of_several(tree, at)) ent__repeat_contact(coder, report, &code, actor, recipient);
  code = ent__cameo_convention(tree, at, ent__leaf_of(tree, at, code), &report->modality);
  row = ent_lexicon_code(coder->lexicon, code);
  if (actor->count && recipient->count && one_and_the_same(tree, actor, recipient)) {
    veto(coder, entry, at, "actor and recipient are the same");
    return ENT_OK;
  }
  remove_same(tree, recipient, actor);
  none = lacking(tree, code, outcome->reciprocal, actor, recipient);
  if (!none && is_only_ranked(entry, code, report)) none = "a rank, not an act at a time";
  if (none) {
    veto(coder, entry, at, none);
    return ENT_OK;
  }
  report->kind = ENT_EVENT;
  report->cameo = code;
  report->type = row ? row->type : ENT_EMPTY;
  report->mode = outcome->mode.size ? outcome->mode : row ? row->mode : ENT_EMPTY;
  report->contexts = ent__contexts(
      tree, coder->arena, at, outcome->contexts.size ? outcome->contexts : row ? row->context : ENT_EMPTY);
  report->goldstein = row ? row->goldstein : NAN;
  report->quad = ent_lexicon_quad(report->type);
  report->reciprocal = outcome->reciprocal;
  report->actor = ent__keep_cast(coder, actor);
  report->recipient = ent__keep_cast(coder, recipient);
  /* "has since refused" tells of another time, and so does "one of the first to recognise it" */
  if (!ent__told_in_perfect(tree, at) && !ent_slice_starts(code, "054")) ent__date_by_contact(coder, report, actor);
  ent__remember_contact(coder, report);
  ent__remember_attack(coder, report, tree->tokens[at].lemma);
  ent__remember_target(coder, report);
  return ent__report_add(coder, report);
}

/* What lasts is not dated by the tense of its telling; what is counted is ("has killed 40"). */
static void drop_day_of_telling(ent_report *report) {
  if (!report->date_text.size && report->date_basis == ENT_BASIS_RELATIVE) ent__report_undate(report);
}

/* "Opened a |consulate|": no embassy. */
static bool is_consulate(const ent__tree *tree, int32_t at) {
  int32_t object = ent__child(tree, at, "obj");
  return ent_slice_is(tree->tokens[at].lemma, "consulate") ||
         (object != ENT__NONE && ent_slice_is(tree->tokens[object].lemma, "consulate"));
}

/* "Thanked B for its support during the 44-day war and backed it on Kashmir": a position is not dated by the
 * war of another act. */
static void drop_time_of_other_topic(const ent__tree *tree, ent_report *report) {
  const char *date = report->date_text.data, *text = tree->scene->document->text.data;
  for (uint32_t i = 0; date && i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->kind == ENT_KIND_TOPIC && date >= text + m->begin && date < text + m->end && report->topic.size &&
        !ent_slice_eq(m->title, report->topic))
      ent__report_undate(report);
  }
}

/* "Relations |date from| 1954", "which |dates back to| 1954": by the words, for *date* is often taken for the noun. */
static bool dates_from(const ent__tree *tree, const ent_report *report) {
  const char *text = tree->scene->document->text.data;
  int32_t first = 0;
  if (!report->date_text.size) return false;
  while (first < tree->count && text + tree->tokens[first].begin < report->date_text.data) first++;
  if (first < 2 || first >= tree->count) return false;
  if (ent_slice_is(tree->tokens[first - 1].form, "to") && ent_slice_is(tree->tokens[first - 2].form, "back")) first--;
  else if (!ent_slice_is(tree->tokens[first - 1].form, "from")) return false;
  return first >= 2 && ent_slice_starts(tree->tokens[first - 2].form, "date");
}

/* "the commission, |set up| under the protocol of 1995": since then. */
static const ent_time *time_of_founding(const ent__tree *tree, int32_t at) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_time *time;
    if (!ent_deprel_is(&tree->tokens[c], "acl") || !ent__listed(tree, c, "founding")) continue;
    time = ent__date_of(tree, c);
    for (uint32_t i = 0; !time && i < tree->scene->time_count; i++) {
      const ent_time *t = &tree->scene->times[i];
      if (ent__below(tree, (int32_t)t->first, c) && ent_interval_known(t->when)) time = t;
    }
    if (time) return time;
  }
  return NULL;
}

/* "Was set up in 1995", "created their commission in 2001", "relations date from 1954": it lasts since then. */
static void open_at_founding(const ent__tree *tree, int32_t at, ent_report *report) {
  bool body = ent_slice_is(report->relation, "JOINT_BODY");
  int32_t up = tree->tokens[at].head;
  const ent_time *time = body && !ent_interval_known(report->date) ? time_of_founding(tree, at) : NULL;
  if (time) {
    ent__report_date(report, time);
    report->date.to = ENT_DAY_NONE;
  }
  bool founded = body && (ent__listed(tree, at, "founding") || (up != ENT__NONE && ent__listed(tree, up, "founding")));
  founded |= dates_from(tree, report);
  if (body && !founded && !time && report->date.to != ENT_DAY_NONE) ent__report_undate(report); /* the day it met */
  if (founded && report->modality == ENT_HAPPENED && report->precision != ENT_PRECISION_RANGE &&
      report->date.from != ENT_DAY_NONE)
    report->date.to = ENT_DAY_NONE;
}

/* Relations between equals: one alone says nothing. */
static bool needs_both(ent_slice name) {
  static const char *const names[] = {
      "RECOGNISES", "NOT_RECOGNISES", "DIPLOMATIC_RELATIONS", "NO_DIPLOMATIC_RELATIONS",
      "EMBASSY_IN", "MEMBER_OF", "CHAIRS", "ALLY", "STRATEGIC_PARTNER", "OCCUPIES",
      "TERRITORY_OF", "HOLDS_OFFICE", "SHARES", "VISA_REGIME", "FLIGHTS", "RIVAL", "BASE_IN",
      "GUARANTEES", "CLAIMS"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    if (ent_slice_is(name, names[i])) return true;
  return false;
}

/* "a group on |trade| between A and B": whose it is, is told already. */
static ent_slice before_between(ent_slice phrase) {
  size_t at = ent_slice_find(phrase, ENT_SLICE(" between "), 0);
  return at == SIZE_MAX ? phrase : (ent_slice){phrase.data, at};
}

/* "working groups on |trade and agriculture|", "a |friendship group on trade|", "the Joint |Intergovernmental Commission|": what tells
 * one joint body from another. */
static ent_slice name_of_body(const ent__tree *tree, int32_t at) {
  static const char *const abouts[] = {"on", "for"};
  ent_slice text = tree->scene->document->text, about = ENT_EMPTY;
  int32_t first = at;
  if (at == ENT__NONE ||
      (tree->tokens[at].upos != ENT_UPOS_NOUN && tree->tokens[at].upos != ENT_UPOS_PROPN)) return ENT_EMPTY;
  for (size_t i = 0; i < sizeof abouts / sizeof abouts[0] && !about.size; i++)
    for (int32_t c = tree->first_child[at]; c != ENT__NONE && !about.size; c = tree->next_sibling[c])
      if (ent_deprel_is(&tree->tokens[c], "nmod") && ent__has_case(tree, c, ent_slice_of(abouts[i])))
        about = before_between(ent__phrase(tree, c, 12));
  while (first > 0 && at - first < 4 &&
         (tree->inside[first - 1] == ENT__NONE ||
          (tree->inside[first - 1] == tree->inside[at] && tree->tokens[at].upos == ENT_UPOS_NOUN)) &&
         (ent_deprel_is(&tree->tokens[first - 1], "amod") || ent_deprel_is(&tree->tokens[first - 1], "compound")) &&
         !ent_slice_eq_nocase(tree->tokens[first - 1].form, ENT_SLICE("joint")))
    first--;
  if (about.size && (first == at || ent__listed(tree, first, "any_body"))) return about;
  if (first == at) return ENT_EMPTY;
  return (ent_slice){text.data + tree->tokens[first].begin,
                     about.size ? (size_t)(about.data + about.size - text.data) - tree->tokens[first].begin
                                : tree->tokens[at].end - tree->tokens[first].begin};
}

static bool is_position(ent_slice name) {
  return ent_slice_is(name, "SUPPORTS_ON") || ent_slice_is(name, "OPPOSES_ON");
}

/* Denial of a relation that has its own name uses it (CODING 14): "does not recognise". */
static void name_denial(ent_report *report) {
  bool recognition = ent_slice_is(report->relation, "RECOGNISES");
  if (report->modality != ENT_DENIED || !(recognition || ent_slice_is(report->relation, "DIPLOMATIC_RELATIONS"))) return;
  report->relation = recognition ? ENT_SLICE("NOT_RECOGNISES") : ENT_SLICE("NO_DIPLOMATIC_RELATIONS");
  report->modality = ENT_ONGOING;
}

/* "Will reaffirm |the alliance|", "discuss |our partnership|": what a definite noun names is there, whatever is planned
 * with it (Strawson 1950, "On Referring"); unless it is to be made or ended. "Will |continue to support| A" does so
 * now, and so does whoever is |committed to defend| A. */
static bool stands_already(const ent__tree *tree, int32_t at, const ent_report *report) {
  int32_t up = tree->tokens[at].head, article = ent__child(tree, at, "det");
  bool definite = ent__child(tree, at, "nmod:poss") != ENT__NONE ||
                  (article != ENT__NONE && (ent_slice_eq_nocase(tree->tokens[article].form, ENT_SLICE("the")) ||
                                            ent_slice_eq_nocase(tree->tokens[article].form, ENT_SLICE("this"))));
  if (up == ENT__NONE || report->modality != ENT_PLANNED) return false;
  if (ent__verbal(&tree->tokens[at]))
    return ent__listed(tree, up, "continuing") || ent__listed(tree, up, "committing");
  return definite && !ent__listed(tree, up, "making") && !ent__listed(tree, up, "ending");
}

/* One of the two is a party to the dispute, and the other is none. */
static bool is_matter_of(const ent_mention *topic, const ent_participant *one, const ent_participant *other) {
  bool has[2] = {false, false};
  for (uint32_t i = 0; topic->kind == ENT_KIND_TOPIC && i < topic->party_count; i++) {
    has[0] |= ent_slice_eq(topic->parties[i].entity, one->entity);
    has[1] |= ent_slice_eq(topic->parties[i].entity, other->entity);
  }
  return has[0] && !has[1];
}

/* "A and B support each other on |Kashmir and Karabakh|": each on the other's. Out: *told, whether two such
 * disputes were named. */
static ent_status add_mutual_support(ent_coder *coder, const ent__tree *tree, const ent_report *report, bool *told) {
  const ent_participant *two[2] = {report->actor.items, report->recipient.items};
  const ent_mention *matter[2] = {NULL, NULL};
  ent_status st = ENT_OK;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++)
    for (int k = 0; k < 2; k++)
      if (is_matter_of(&tree->scene->mentions[i], two[k], two[1 - k])) matter[k] = &tree->scene->mentions[i];
  *told = matter[0] && matter[1];
  for (int k = 0; st == ENT_OK && *told && k < 2; k++) {
    ent_report one = *report;
    one.reciprocal = false;
    one.actor = k ? report->actor : report->recipient;
    one.recipient = k ? report->recipient : report->actor;
    one.topic = matter[k]->title;
    if (one.modality == ENT_PLANNED) one.modality = ENT_ONGOING; /* "will support each other on": a policy, not an act */
    st = ent__report_add(coder, &one);
  }
  return st;
}

/* "|Ethiopian Airlines| resumed its flights to Asmara": flights link states. */
static void airlines_to_states(const ent__tree *tree, ent__cast *cast) {
  for (uint32_t i = 0; i < cast->count; i++)
    for (uint32_t m = 0; m < tree->scene->mention_count; m++) {
      const ent_mention *firm = &tree->scene->mentions[m];
      if (!firm->home.size || firm->party_count != 1 || !ent_slice_eq(firm->parties[0].entity, cast->items[i].entity))
        continue;
      cast->items[i].entity = firm->home;
      cast->items[i].sector = ENT_SLICE("BUS");
      break;
    }
}

/* "The airline |used to| fly there": it is over. */
static bool used_to(const ent__tree *tree, int32_t at) {
  int32_t up = tree->tokens[at].head;
  return up != ENT__NONE && ent_deprel_is(&tree->tokens[at], "xcomp") && ent_slice_is(tree->tokens[up].lemma, "use") &&
         ent_slice_eq_nocase(tree->tokens[up].form, ENT_SLICE("used"));
}

/* "The airline ran flights to Lima, but was |stopped| in 2005": over since. */
static bool has_ended(const ent__tree *tree, int32_t at, ent_report *report) {
  int32_t verb = ent__clause(tree, at);
  for (int32_t c = verb == ENT__NONE ? ENT__NONE : tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_time *until = ent__date_of(tree, c);
    if (!ent_deprel_is(&tree->tokens[c], "conj") || !ent__listed(tree, c, "ending") || !ent__is_passive(tree, c) ||
        ent__modality_at(tree, c).modality != ENT_HAPPENED)
      continue;
    if (until && !ent_interval_known(report->date)) ent__report_date(report, until);
    if (until && report->date.to == until->when.to) report->date.from = ENT_DAY_NONE;
    return true;
  }
  return false;
}

/* "Signed |a number of important documents|", "|seven agreements| were signed": of which nothing is said. */
static bool signs_unnamed(const ent__tree *tree, int32_t at) {
  ent__found objects = {0};
  int32_t noun;
  if (!ent__verbal(&tree->tokens[at])) return false;
  ent__objects(tree, at, &objects);
  if (!objects.count) return false;
  noun = objects.at[0];
  if (ent__listed(tree, noun, "quantifier") && ent__child(tree, noun, "nmod") != ENT__NONE) noun = ent__child(tree, noun, "nmod");
  if (!ent_slice_is(tree->tokens[noun].xpos, "NNS")) return false;
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "nmod") || ent__participle_of_noun(&tree->tokens[c]) ||
        tree->tokens[c].upos == ENT_UPOS_PROPN || ent_deprel_is(&tree->tokens[c], "compound"))
      return false;
  return true;
}

static ent_status add_relation(ent_coder *coder, const ent__tree *tree, const ent_entry *entry,
                               const ent_outcome *outcome, int32_t at, ent__binding *bound,
                               ent_report *report) {
  ent__cast *actor = &bound->actor, *recipient = &bound->recipient;
  if (ent_slice_is(outcome->code, "FLIGHTS")) airlines_to_states(tree, actor);
  if (outcome->reciprocal && !outcome->each) split_cast(tree, actor, recipient);
  if (ent_slice_is(outcome->code, "OCCUPIES")) ent__territories_to_states(tree, recipient);
  if (ent_slice_is(outcome->code, "SANCTIONS"))
    ent__add_doer_of_topic(tree, at, outcome->code, actor, recipient);
  ent__add_standing_doer(tree, outcome->code, time_of(tree, report), actor, recipient);
  if (ent_slice_is(outcome->code, "INDEPENDENT_OF") && !ent__add_former_ruler(tree, actor, recipient)) return ENT_OK;
  if (ent_slice_is(outcome->code, "OCCUPIES"))
    ent__add_standing_bearer(tree, outcome->code, time_of(tree, report), actor, recipient);
  if (ent_slice_is(outcome->code, "PARTY_TO"))
    ent__add_treaty_parties(tree, at, actor, recipient);
  if (ent_slice_is(outcome->code, "SUPPORTS_ON")) ent__add_sides_of_topic(tree, at, actor, recipient);
  if (outcome->each) { /* parties of a treaty: all are actors */
    for (uint32_t i = 0; i < recipient->count; i++) ent__cast_add(actor, recipient->items[i]);
    recipient->count = 0;
  }
  if (ent_slice_is(outcome->code, "TERRITORY_OF") && actor->count > 1 &&
      actor->items[0].entity.size == 3 && actor->items[1].entity.size == 3) {
    veto(coder, entry, at, "two states are no part of a third"); /* "both were part of Persia" */
    return ENT_OK;
  }
  if (ent_slice_is(outcome->code, "PARTY_TO") && signs_unnamed(tree, at)) {
    veto(coder, entry, at, "of treaties that are only counted nobody is named a party");
    return ENT_OK;
  }
  if (actor->count && recipient->count && one_and_the_same(NULL, actor, recipient)) {
    veto(coder, entry, at, "actor and recipient are the same");
    return ENT_OK;
  }
  remove_same(tree, recipient, actor);
  if ((!actor->count && !(recipient->count && ent_slice_is(outcome->code, "SANCTIONS"))) ||
      (!recipient->count && (needs_both(outcome->code) || ent_slice_is(outcome->code, "SANCTIONS"))) ||
      (!recipient->count && actor->count < 2 && outcome->reciprocal)) {
    veto(coder, entry, at, "a relation needs both sides");
    return ENT_OK;
  }
  if (!recipient->count && is_position(outcome->code) && ent__verbal(&tree->tokens[at]) &&
      (report->modality == ENT_PLANNED || report->modality == ENT_WISHED)) {
    veto(coder, entry, at, "a position on nobody is held, not planned"); /* "efforts to support dialogue" */
    return ENT_OK;
  }
  if (ent_slice_is(outcome->code, "SUPPORTS_ON")) ent__add_concerned(tree, at, actor, recipient);
  report->kind = ENT_RELATION;
  if (ent_slice_is(outcome->code, "JOINT_BODY") && !report->topic.size)
    report->topic = name_of_body(tree, at);
  drop_day_of_telling(report);
  if (ent_slice_is(outcome->code, "PARTY_TO") && ent__is_day_of_other_act(tree, at, report)) ent__report_undate(report);
  if (ent_slice_is(outcome->code, "EMBASSY_IN") && is_consulate(tree, at)) report->topic = ENT_SLICE("consulate");
  if (is_position(outcome->code)) drop_time_of_other_topic(tree, report);
  report->relation = outcome->code;
  open_at_founding(tree, at, report);
  report->reciprocal = outcome->reciprocal;
  if ((report->modality == ENT_HAPPENED && !used_to(tree, at) && !has_ended(tree, at, report)) || stands_already(tree, at, report))
    report->modality = ENT_ONGOING;
  name_denial(report);
  report->actor = ent__keep_cast(coder, actor);
  report->recipient = ent__keep_cast(coder, recipient);
  if (ent_slice_is(outcome->code, "SUPPORTS_ON") && outcome->reciprocal && actor->count == 1 && recipient->count == 1) {
    bool told;
    ent_status st = add_mutual_support(coder, tree, report, &told);
    if (told || st != ENT_OK) return st;
  }
  return ent__report_add(coder, report);
}

/* "The tenth session of the Joint Ministerial |Commission|", "the |commission| has held five sessions":
 * the body whose sessions are counted; ENT__NONE. */
static int32_t body_of_session(const ent__tree *tree, int32_t at) {
  int32_t noun = ent__verbal(&tree->tokens[at]) ? ent__child(tree, at, "nsubj") : ent__child(tree, at, "nmod");
  int32_t up = tree->tokens[at].head;
  if (noun != ENT__NONE && ent__listed(tree, noun, "body_word")) return noun;
  if (up == ENT__NONE || !ent__verbal(&tree->tokens[up])) return ENT__NONE;
  noun = ent__child(tree, up, "nsubj");
  return noun != ENT__NONE && ent__listed(tree, noun, "body_word") ? noun : ENT__NONE;
}

/* "the third meeting of the |foreign ministers|" is none of the leaders'. */
static ent_slice rank_of_meeting(const ent__tree *tree, int32_t at) {
  ent_slice text = tree->scene->document->text;
  int32_t of = ent__child(tree, at, "nmod"), first = of;
  if (of == ENT__NONE || !ent_slice_is(tree->tokens[of].lemma, "minister")) return ENT_EMPTY;
  while (first > 0 && tree->tokens[first - 1].head == of &&
         (ent_deprel_is(&tree->tokens[first - 1], "amod") || ent_deprel_is(&tree->tokens[first - 1], "compound")))
    first--;
  if (first == of || tree->tokens[first].upos == ENT_UPOS_PROPN || ent_slice_is(tree->tokens[first].lemma, "prime"))
    return ENT_EMPTY;
  return (ent_slice){text.data + tree->tokens[first].begin, tree->tokens[of].end - tree->tokens[first].begin};
}

/* "one of the first countries", "among the first three": a rank in words. */
static void set_rank_words(const ent__tree *tree, const ent_amount *a, ent_report *report) {
  ent_slice text = tree->scene->document->text;
  int32_t last;
  for (uint32_t back = 1; back <= 3 && back <= a->first; back++) {
    const ent_token *t = &tree->tokens[a->first - back];
    bool one_of = ent_slice_eq_nocase(t->form, ENT_SLICE("one")) && back >= 2;
    bool place = a->unit_class == ENT_UNIT_ORDINAL ||
                 (a->unit_class == ENT_UNIT_COUNT && ent_slice_is(report->indicator, "RECOGNITION_ORDER"));
    if (!place || !(one_of || ent_slice_eq_nocase(t->form, ENT_SLICE("among")))) continue;
    report->value = report->value_to = NAN;
    last = (int32_t)a->last;
    if (last + 1 < tree->count && tree->tokens[last + 1].upos == ENT_UPOS_NUM) last++; /* "the first |three|" */
    report->text_value = (ent_slice){text.data + t->begin, tree->tokens[last].end - t->begin};
    return;
  }
  /* "one of the largest", "one of the few" */
  for (uint32_t k = a->last + 1; a->unit_class == ENT_UNIT_COUNT && a->value == 1 && k <= a->last + 3 && k < (uint32_t)tree->count; k++) {
    const ent_token *t = &tree->tokens[k];
    if (k == a->last + 1 && !ent_slice_is(t->form, "of")) return;
    if (!ent_slice_is(t->xpos, "JJS") && !ent_slice_is(t->lemma, "few")) continue;
    report->value = report->value_to = NAN;
    report->text_value = (ent_slice){text.data + a->begin, t->end - a->begin};
    return;
  }
}

/* Indicators that count people, where "a soldier" is one. */
static bool counts_persons(ent_slice indicator) {
  return ent_slice_is(indicator, "CASUALTIES") || ent_slice_is(indicator, "DETAINED") ||
         ent_slice_is(indicator, "PERSONS_RELEASED");
}

/* "the largest donor": the first, though no number says so. */
static bool is_foremost(const ent__tree *tree, int32_t noun) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "amod") && ent_slice_is(tree->tokens[c].xpos, "JJS")) return true;
  return false;
}

static bool falls(const ent__tree *tree, int32_t at) {
  return at != ENT__NONE && ent__listed(tree, at, "falling");
}

/* "exports fell by more than 12 percent": growth below zero. */
static void set_fall(const ent__tree *tree, int32_t at, ent_report *report) {
  if (!ent_slice_is(report->indicator, "TRADE_GROWTH") || report->value <= 0) return;
  if (!falls(tree, at) && !falls(tree, tree->tokens[at].head)) return;
  report->value = -report->value;
  report->value_to = -report->value_to;
  if (report->comparator.size && report->comparator.data[0] == '>')
    report->comparator = report->comparator.size > 1 ? ENT_SLICE("<=") : ENT_SLICE("<");
  else if (report->comparator.size && report->comparator.data[0] == '<')
    report->comparator = report->comparator.size > 1 ? ENT_SLICE(">=") : ENT_SLICE(">");
}

/* "hundreds of", "several": a figure in words. */
static void set_words(const ent__tree *tree, const ent_amount *a, ent_report *report) {
  ent_slice text = tree->scene->document->text;
  if (!isnan(a->value)) return;
  report->text_value = (ent_slice){text.data + a->begin, a->end - a->begin};
}

/* "a soldier" was killed; "the largest donor": a figure of one in words. */
static ent_status add_one(ent_coder *coder, const ent_outcome *outcome, const ent__binding *bound,
                          const ent_report *base) {
  ent_report report = *base;
  report.kind = ENT_MEASURE;
  report.indicator = outcome->code;
  report.value = 1;
  report.comparator = ENT_SLICE("=");
  report.unit = outcome->unit.size                       ? outcome->unit
                : ent_slice_is(outcome->code, "RANK") ? ENT_SLICE("rank")
                                                      : ENT_SLICE("persons");
  report.actor = ent__keep_cast(coder, &bound->actor);
  report.recipient = ent__keep_cast(coder, &bound->recipient);
  return ent__report_add(coder, &report);
}

/* "killed four Kenyans and two Somalis": each figure has the side that stands between it
 * and the next; all of them if none does. */
static ent__cast side_of_figure(const ent__tree *tree, const ent__binding *bound, uint32_t number) {
  const ent_amount *amounts = tree->scene->amounts, *a = &amounts[bound->amounts[number]];
  ent__cast own = {.place = bound->recipient.place, .named = bound->recipient.named};
  uint32_t end = UINT32_MAX;
  for (uint32_t i = 0; i < bound->amount_count; i++) {
    uint32_t begin = amounts[bound->amounts[i]].begin;
    if (begin > a->begin && begin < end) end = begin;
  }
  for (uint32_t i = 0; bound->amount_count > 1 && i < bound->recipient.count; i++) {
    const ent_participant *p = &bound->recipient.items[i];
    if (p->end > a->begin && p->begin < end && p->end) ent__cast_add(&own, *p);
  }
  return own.count ? own : bound->recipient;
}

/* "sent $50 million in |2012 and 2013|": one figure of both years. */
static void take_both_years(const ent__tree *tree, ent_report *report) {
  ent_slice text = tree->scene->document->text;
  for (uint32_t i = 0; i + 1 < tree->scene->time_count; i++) {
    const ent_time *t = &tree->scene->times[i], *next = t + 1;
    if (report->date_text.data != text.data + t->begin || t->precision != ENT_PRECISION_YEAR ||
        next->precision != ENT_PRECISION_YEAR || next->first != t->last + 2 || next->when.from <= t->when.to ||
        !ent_slice_eq_nocase(tree->tokens[t->last + 1].form, ENT_SLICE("and")))
      continue;
    report->date.to = next->when.to;
    report->precision = ENT_PRECISION_RANGE;
    report->date_text.size = next->end - t->begin;
    return;
  }
}

/* "in |2010, 2011 and 2013|": the first list of years of the sentence; how many. */
static uint32_t years_listed(const ent__tree *tree, const ent_time **out, uint32_t most) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < tree->scene->time_count && count < most; i++) {
    const ent_time *t = &tree->scene->times[i];
    uint32_t joined = count ? out[count - 1]->last + 1 : 0;
    if (t->precision != ENT_PRECISION_YEAR) continue;
    if (count && (t->first > joined + 2 || !(ent_slice_is(tree->tokens[t->first - 1].form, "and") ||
                                             ent_slice_is(tree->tokens[joined].form, ",")))) {
      if (count > 1) break;
      count = 0;
    }
    out[count++] = t;
  }
  return count > 1 ? count : 0;
}

static bool says_respectively(const ent__tree *tree) {
  for (int32_t i = 0; i < tree->count; i++)
    if (ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("respectively"))) return true;
  return false;
}

/* "$1 million |each| in 2010 and 2011": one of two sides, so it was given twice. "$1 million and $2 million in 2010
 * and 2011, |respectively|": the figure that is `rank`th has the year that is. Else as it stands. */
static ent_status add_by_year(ent_coder *coder, const ent__tree *tree, const ent__binding *bound, uint32_t rank,
                              ent_report *report) {
  enum { MOST = 6 };
  const ent_amount *a = &tree->scene->amounts[bound->amounts[rank]];
  const ent_time *years[MOST];
  uint32_t count = years_listed(tree, years, MOST);
  if (count && a->each && bound->actor.count == 1 && bound->recipient.count <= 1) {
    for (uint32_t i = 0; i < count; i++) {
      ent_status st;
      ent__report_date(report, years[i]);
      st = ent__report_add(coder, report);
      if (st != ENT_OK) return st;
    }
    return ENT_OK;
  }
  if (count && count == bound->amount_count && says_respectively(tree)) ent__report_date(report, years[rank]);
  else if (bound->amount_count == 1) take_both_years(tree, report);
  return ent__report_add(coder, report);
}

static const ent_amount *first_figure(const ent__tree *tree, const ent__binding *bound) {
  const ent_amount *amounts = tree->scene->amounts, *first = &amounts[bound->amounts[0]];
  for (uint32_t i = 1; i < bound->amount_count; i++)
    if (amounts[bound->amounts[i]].first < first->first) first = &amounts[bound->amounts[i]];
  return first;
}

/* "3,800 came in 2016 and about |46,000 in 2019|": the same, at another time. */
static const ent_time *time_of_next(const ent__tree *tree, const ent_amount *first, const ent_amount *next) {
  bool bare = !next->unit.size || ent_slice_eq(next->unit, first->unit);
  if (!bare || next->first < first->last || next->unit_class != first->unit_class ||
      !ent_deprel_is(&tree->tokens[next->number], "conj"))
    return NULL;
  return ent__date_of_figure(tree, next);
}

static bool is_bound(const ent__binding *bound, uint32_t amount) {
  for (uint32_t i = 0; i < bound->amount_count; i++)
    if (bound->amounts[i] == amount) return true;
  return false;
}

/* "... and Chile $5 million in Peru": figures whose clause left the verb out. */
static ent_status add_gapped(ent_coder *coder, const ent__tree *tree, const ent_outcome *outcome,
                             const ent__binding *bound, const ent_report *base) {
  const ent_amount *amounts = tree->scene->amounts;
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    ent_report report = *base;
    ent__cast actor = {0}, recipient = bound->recipient;
    const ent_time *time = is_bound(bound, i) ? NULL : time_of_next(tree, first_figure(tree, bound), &amounts[i]);
    ent_status st;
    if (is_bound(bound, i) ||
        (!time && !ent__gapped(tree, first_figure(tree, bound), &amounts[i], &actor, &recipient)))
      continue;
    if (time) ent__report_date(&report, time);
    report.kind = ENT_MEASURE;
    report.indicator = outcome->code;
    report.value = amounts[i].value;
    report.value_to = amounts[i].value_to;
    report.comparator = amounts[i].comparator;
    report.unit = amounts[i].unit.size ? amounts[i].unit : outcome->unit;
    report.reciprocal = outcome->reciprocal;
    report.actor = ent__keep_cast(coder, actor.count ? &actor : &bound->actor);
    report.recipient = ent__keep_cast(coder, &recipient);
    st = ent__report_add(coder, &report);
    if (st != ENT_OK) return st;
  }
  return ENT_OK;
}

/* "among the first |three| countries to recognise it": no place of its own. */
static bool is_size_of_rank(const ent__tree *tree, ent_slice indicator, const ent_amount *a) {
  return ent_slice_is(indicator, "RECOGNITION_ORDER") && a->unit_class == ENT_UNIT_COUNT && a->first > 0 &&
         ent_slice_eq_nocase(tree->tokens[a->first - 1].form, ENT_SLICE("first"));
}

/* "Went there in 2000 and 2007, which |makes| this the fifth summit": the one told of, not those by whose years it is counted. */
static bool makes_it(const ent__tree *tree, int32_t at) {
  int32_t head = tree->tokens[at].head;
  return head >= 0 && ent_slice_is(tree->tokens[head].lemma, "make") &&
         (ent_deprel_is(&tree->tokens[head], "acl:relcl") || ent_deprel_is(&tree->tokens[head], "advcl:relcl"));
}

static ent_status add_measures(ent_coder *coder, const ent__tree *tree, const ent_entry *entry,
                               const ent_outcome *outcome, int32_t at, ent__binding *bound,
                               const ent_report *base) {
  bool goods = ent_slice_is(outcome->unit, "goods"); /* counted by their own noun */
  uint32_t told = 0;
  if (!bound->actor.count && (!bound->recipient.count || bound->recipient.place)) {
    veto(coder, entry, at, "nobody the figure is about");
    return ENT_OK;
  }
  if (ent_slice_is(outcome->code, "CASUALTIES") || ent_slice_is(outcome->code, "DURATION"))
    ent__territories_to_states(tree, &bound->recipient);
  if (ent__has_case(tree, at, ENT_SLICE("than"))) {
    veto(coder, entry, at, "what the figure is compared with"); /* "more than France's trade with A" */
    return ENT_OK;
  }
  remove_same(tree, &bound->recipient, &bound->actor);
  if (outcome->reciprocal) split_cast(tree, &bound->actor, &bound->recipient);
  if (ent_slice_is(outcome->code, "MEETING_NUMBER") && !bound->recipient.count &&
      !ent_slice_starts(bound->actor.items[0].entity, "IGO:")) {
    veto(coder, entry, at, "nobody meets alone");
    return ENT_OK;
  }
  for (uint32_t i = 0; i < bound->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[bound->amounts[i]];
    const ent_time *time = ent__date_of_figure(tree, a);
    ent_report report = *base;
    ent__cast side, gapped;
    ent_status st;
    if (!ent__figure_fits(outcome->code, goods, a) || is_size_of_rank(tree, outcome->code, a)) continue;
    report.kind = ENT_MEASURE;
    report.indicator = outcome->code;
    report.value = a->value;
    report.value_to = a->value_to;
    report.comparator = a->comparator;
    if (time) ent__report_date(&report, time);
    if (ent_slice_is(outcome->code, "VISITS") && !time) ent__report_undate(&report); /* a count of years */
    if (ent_slice_is(outcome->code, "MEETING_NUMBER") && makes_it(tree, at)) ent__report_undate(&report);
    set_fall(tree, at, &report);
    set_rank_words(tree, a, &report);
    set_words(tree, a, &report);
    report.unit = outcome->unit.size && !goods && a->unit_class == ENT_UNIT_COUNT ? outcome->unit : a->unit;
    if (ent_slice_is(outcome->code, "CASUALTIES"))
      report.unit = ent__unit_of_part(coder, tree, a, report.unit);
    if (a->unit_class == ENT_UNIT_ORDINAL && !ent_slice_is(outcome->code, "MEETING_NUMBER"))
      report.unit = ENT_SLICE("rank");
    report.reciprocal = outcome->reciprocal;
    report.actor = ent__keep_cast(coder, &bound->actor);
    if (ent__gapped(tree, first_figure(tree, bound), a, &gapped, &side)) {
      if (gapped.count) report.actor = ent__keep_cast(coder, &gapped);
    } else {
      side = side_of_figure(tree, bound, i);
    }
    report.recipient = ent__keep_cast(coder, &side);
    if (ent_slice_is(outcome->code, "MEETING_NUMBER") && !report.topic.size)
      report.topic = name_of_body(tree, body_of_session(tree, at));
    if (ent_slice_is(outcome->code, "MEETING_NUMBER") && !report.topic.size) report.topic = rank_of_meeting(tree, at);
    ent__take_occasion(coder, tree, a, &report);
    st = add_by_year(coder, tree, bound, i, &report);
    if (st != ENT_OK) return st;
    told++;
  }
  if (!told && ((bound->single != ENT__NONE && counts_persons(outcome->code)) ||
                (ent_slice_is(outcome->code, "RANK") && is_foremost(tree, at))))
    return add_one(coder, outcome, bound, base);
  if (told && tree->scene->amount_count > bound->amount_count)
    return add_gapped(coder, tree, outcome, bound, base);
  if (!told) veto(coder, entry, at, "no figure of this kind");
  return ENT_OK;
}

/* "support for |Peru|": whom, not on what. */
static bool is_name_in(ent_slice topic, const ent__cast *cast) {
  for (uint32_t i = 0; i < cast->count; i++)
    if (ent_slice_eq(topic, cast->items[i].name)) return true;
  return false;
}

/* "agreement |with Russia|": with whom, not which. */
static ent_slice without_partner(ent_slice topic, const ent__cast *cast) {
  for (uint32_t i = 0; i < cast->count; i++) {
    ent_slice name = cast->items[i].name, rest = topic;
    if (!name.size || topic.size <= name.size + 6) continue;
    rest.size -= name.size;
    if (memcmp(rest.data + rest.size, name.data, name.size) != 0 || !ent_slice_ends(rest, " with ")) continue;
    rest.size -= strlen(" with ");
    return rest;
  }
  return topic;
}

static void set_topic(const ent_outcome *outcome, const ent__binding *bound, ent_report *report) {
  if (outcome->topic.size && !ent_slice_is(outcome->topic, "T")) report->topic = outcome->topic;
  else if (bound->topic.size && !report->topic.size && !is_name_in(bound->topic, &bound->recipient))
    report->topic = without_partner(bound->topic, &bound->recipient);
}

ent_status ent__code_outcome(ent_coder *coder, const ent__tree *tree, const ent_entry *entry,
                             const ent_outcome *outcome, int32_t at, const ent__binding *matched) {
  ent__binding bound = *matched;
  ent__modality_answer answer = ent__modality_at(tree, at);
  ent_report report;
  const char *genre = ent__genre_veto(
      tree, at, outcome->kind == ENT_OUT_EVENT ? outcome->code : ENT_EMPTY);
  if (!answer.drop || is_given(outcome)) answer.drop = genre;
  if (answer.drop) {
    veto(coder, entry, at, answer.drop);
    return ENT_OK;
  }
  if (outcome->swap) {
    ent__cast actor = bound.actor;
    bound.actor = bound.recipient;
    bound.recipient = actor;
  }
  ent__report_init(coder, tree, at, &report);
  report.modality = outcome->modality.size && (answer.modality != ENT_DENIED || is_given(outcome))
                        ? modality_named(outcome->modality)
                        : answer.modality;
  if (answer.future && report.modality == ENT_DENIED) report.timing = ENT_TIMING_FUTURE;
  report.rule = entry->id;
  if (bound.no_actor || bound.no_recipient) report.rule = with_context(coder, entry);
  report.confidence = confidence(entry, &bound);
  if (bound.speaker.count) report.speaker = ent__keep_cast(coder, &bound.speaker);
  set_topic(outcome, &bound, &report);
  switch (outcome->kind) {
    case ENT_OUT_EVENT: return add_event(coder, tree, entry, outcome, at, &bound, &report);
    case ENT_OUT_RELATION: return add_relation(coder, tree, entry, outcome, at, &bound, &report);
    case ENT_OUT_MEASURE: return add_measures(coder, tree, entry, outcome, at, &bound, &report);
    case ENT_OUT_NONE: break;
  }
  return ENT_OK;
}
