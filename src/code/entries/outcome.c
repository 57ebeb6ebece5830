/* In: a matched entry with its bindings. Out: reports. Here the coding rules
 * hold that no pattern should have to repeat: nobody acts on himself, domestic
 * acts are none, a place is no recipient, modality, one figure per measure. */
#include "code/entries/outcome.h"

#include <math.h>
#include <stdio.h>

#include "code/entries/until.h"
#include "code/events/ended.h"
#include "code/report/contexts.h"
#include "code/report/convention.h"
#include "code/report/leaf.h"
#include "code/report/report.h"
#include "code/setting/genre.h"
#include "code/setting/modality.h"
#include "code/setting/mood.h"
#include "code/setting/tense.h"
#include "code/sides/attack.h"
#include "code/sides/bilateral.h"
#include "code/sides/context.h"
#include "code/sides/stance.h"
#include "code/sides/standing.h"
#include "code/sides/target.h"

void ent__veto(const ent_coder *coder, const ent_entry *entry, int32_t at, const char *why) {
  if (coder->trace) coder->trace(coder->trace_user, ENT_TRACE_VETOED, entry, at, why, NULL);
}

void ent__remove_same(const ent__tree *tree, ent__cast *cast, const ent__cast *other) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < cast->count; i++)
    if (!ent__is_side_in(tree, &cast->items[i], other)) cast->items[kept++] = cast->items[i];
  cast->count = kept;
}

void ent__split_cast(const ent__tree *tree, ent__cast *actor, ent__cast *recipient) {
  uint32_t i = 1, kept = 1;
  if (recipient->count || actor->count < 2) return;
  for (; i < actor->count; i++) {
    if (ent__same_side(tree, &actor->items[i], &actor->items[0])) actor->items[kept++] = actor->items[i];
    else ent__cast_add(recipient, actor->items[i]);
  }
  if (recipient->count) actor->count = kept;
}

bool ent__one_and_the_same(const ent__tree *tree, const ent__cast *a, const ent__cast *b) {
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

/* "A |treaty| between A and B is due to be signed", "an |attack| by A on B is imminent": what is so once it is there, of which an indefinite noun tells that it is not. */
static bool is_yet_to_be(const ent__tree *tree, int32_t at, const ent_outcome *outcome, const ent__modality_answer *answer) {
  int32_t det = ent__child(tree, at, "det");
  return (ent_slice_is(outcome->modality, "ongoing") || ent_slice_is(outcome->modality, "happened")) && ent__nominal(&tree->tokens[at]) && det != ENT__NONE && tree->tokens[det].lemma.size == 1 &&
         (answer->modality == ENT_PLANNED || answer->modality == ENT_WISHED || answer->modality == ENT_HYPOTHETICAL);
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

/* "Lifted its |ban| on imports": told by its end. */
static bool is_lifted(const ent__tree *tree, int32_t at, ent_slice code) {
  return ent_slice_starts(code, "163") && ent__nominal(&tree->tokens[at]) && ent__ends_there(tree, at);
}

/* "Will |no longer export| arms", "|stopped| buying gas": the end of trade or help is an act of its own (CODING 11). */
static void tell_the_end(const ent__modality_answer *answer, ent_outcome *outcome, ent_report *report) {
  if (!answer->ceased || outcome->kind != ENT_OUT_EVENT || report->modality != ENT_DENIED) return;
  if (!ent_slice_starts(outcome->code, "06") && !ent_slice_starts(outcome->code, "07")) return;
  outcome->code = ENT_SLICE("160");
  report->modality = answer->future ? ENT_PLANNED : ENT_HAPPENED;
}

/* "|Agreed| not to buy missiles" */
static bool promises_not_to(const ent__tree *tree, int32_t at) {
  int32_t act = ent__verbal(&tree->tokens[at]) ? ent__child(tree, at, "xcomp") : ENT__NONE;
  return act != ENT__NONE && ent__is_infinitive(tree, act) && ent__is_negated(tree, act);
}

/* "The 20th anniversary |of the invasion|": fighting that is only remembered (CODING 3). */
static bool is_remembered(const ent__tree *tree, int32_t at, ent_slice code) {
  int32_t up = tree->tokens[at].head;
  return ent__is_fight(code) && ent_deprel_is(&tree->tokens[at], "nmod") && up != ENT__NONE && ent__listed(tree, up, "anniversary");
}

/* Why there is no event, or NULL. */
static const char *no_event(const ent__tree *tree, int32_t at, ent_slice code, const ent__cast *actor,
                            const ent_report *report) {
  if (ent__acts_privately(tree, actor)) return "a private person's or an artist's act";
  if (is_stopped(tree, at, code)) return "what is stopped is told by its stop";
  if (is_lifted(tree, at, code)) return "what is lifted is told by its end";
  if ((ent_slice_starts(code, "057") || ent_slice_starts(code, "0871")) && !ent__verbal(&tree->tokens[at]) && ent__ends_there(tree, at)) return "what came to its end was not signed then";
  if (ent_slice_starts(code, "03") && promises_not_to(tree, at)) return "what is promised is not to do it";
  if (is_remembered(tree, at, code)) return "an anniversary is no deed";
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

ent_interval ent__time_of_report(const ent__tree *tree, const ent_report *report) {
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
  if (ent__is_attack(code)) {
    ent__territories_to_states(tree, recipient);
    ent__add_sovereigns(tree, actor, recipient);
  } else if (reaches_a_state(code)) ent__lands_to_states(tree, recipient);
  if (ent_slice_starts(code, "190") && ent__listed(tree, at, "war_burden"))
    ent__add_standing_doer(tree, ENT_SLICE("WAR"), ent__time_of_report(tree, report), actor, recipient);
  if (ent_slice_starts(code, "163") || ent_slice_starts(code, "192"))
    ent__add_standing_doer(tree, ent_slice_starts(code, "192") ? ENT_SLICE("OCCUPIES") : ENT_SLICE("SANCTIONS"),
                           ent__time_of_report(tree, report), actor, recipient);
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
    ent__add_foe(tree->scene, ent__time_of_report(tree, report), actor, recipient); /* a town that nobody knows */
  ent__turn_to_standing_doer(tree, at, code, ent__time_of_report(tree, report), actor, recipient);
  ent__add_other_of_pair(tree, at, code, actor, recipient);
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

/* "Lawmakers returned to Washington": nobody visits his own state; where acts inside one are asked for it has two sides. */
static bool is_at_home(ent_slice code, const ent__cast *actor, const ent__cast *recipient) {
  return (ent_slice_is(code, "042") || ent_slice_is(code, "036")) && actor->count && recipient->count && recipient->items[0].entity.size == 3 &&
         ent_slice_eq(actor->items[0].entity, recipient->items[0].entity) && !recipient->items[0].sector.size;
}

/* "Toyota opened a factory in Japan", "Algeria's president praised Sonatrach": an organisation and its own state. */
static bool is_of_own_state(const ent__tree *tree, const ent__cast *actor, const ent__cast *recipient) {
  for (uint32_t i = 0; i < actor->count; i++)
    for (uint32_t k = 0; k < recipient->count; k++) {
      const ent_participant *a = &actor->items[i], *b = &recipient->items[k];
      if (!(a->home.size && (ent_slice_eq(a->home, b->entity) || ent_slice_eq(a->home, b->home))) &&
          !(b->home.size && ent_slice_eq(b->home, a->entity)))
        return false;
    }
  return actor->count && recipient->count && !tree->scene->cameo;
}

static ent_status add_event(ent_coder *coder, const ent__tree *tree, const ent_entry *entry,
                            const ent_outcome *outcome, int32_t at, ent__binding *bound,
                            ent_report *report) {
  const ent_code_row *row;
  ent_slice code = ent__intent_of(outcome->code, report->modality);
  ent__cast *actor = &bound->actor, *recipient = &bound->recipient;
  const char *none = no_event(tree, at, code, actor, report);
  if (!none && bound->mutual && ent_slice_starts(code, "07") && !report->date_text.size) none = "how two stand by each other, no aid";
  if (none) {
    ent__veto(coder, entry, at, none);
    return ENT_OK;
  }
  if (outcome->reciprocal) ent__split_cast(tree, actor, recipient);
  complete_parties(coder, tree, entry, code, at, bound, report);
  if (ent_slice_is(code, "051") && ent__verbal(&tree->tokens[at]) && !ent__add_praised(tree, at, actor, recipient)) {
    ent__veto(coder, entry, at, "praise of one's own");
    return ENT_OK;
  }
  if (!tells_of_several(tree, at)) ent__repeat_contact(coder, report, &code, actor, recipient);
  code = ent__cameo_convention(tree, at, ent__leaf_of(tree, at, code), &report->modality);
  row = ent_lexicon_code(coder->lexicon, code);
  if (is_at_home(code, actor, recipient) || (actor->count && recipient->count && ent__one_and_the_same(tree, actor, recipient))) {
    ent__veto(coder, entry, at, "actor and recipient are the same");
    return ENT_OK;
  }
  if (is_of_own_state(tree, actor, recipient)) {
    ent__veto(coder, entry, at, "an organisation and its own state");
    return ENT_OK;
  }
  ent__remove_same(tree, recipient, actor);
  none = lacking(tree, code, outcome->reciprocal, actor, recipient);
  if (!none && is_only_ranked(entry, code, report)) none = "a rank, not an act at a time";
  if (none) {
    ent__veto(coder, entry, at, none);
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
  report->reciprocal = outcome->reciprocal || bound->mutual;
  report->actor = ent__keep_cast(coder, actor);
  report->recipient = ent__keep_cast(coder, recipient);
  /* "has since refused" tells of another time, and so does "one of the first to recognise it" */
  if (!ent__told_in_perfect(tree, at) && !ent_slice_starts(code, "054")) ent__date_by_contact(coder, report, actor);
  ent__remember_contact(coder, report);
  ent__remember_attack(coder, report, tree->tokens[at].lemma);
  ent__remember_target(coder, report);
  return ent__report_add(coder, report);
}

/* "support for |Peru|": whom, not on what. */
static bool is_name_in(ent_slice topic, const ent__cast *cast) {
  for (uint32_t i = 0; i < cast->count; i++)
    if (ent_slice_eq(topic, cast->items[i].name)) return true;
  return false;
}

/* "agreement |between Russia| and Serbia": of whom, not which. */
static ent_slice without_doer(ent_slice topic, const ent__cast *cast) {
  size_t at = ent_slice_find(topic, ENT_SLICE(" between "), 0), name = at + strlen(" between ");
  for (uint32_t i = 0; at != SIZE_MAX && i < cast->count; i++)
    if (cast->items[i].name.size && cast->items[i].name.size <= topic.size - name &&
        memcmp(topic.data + name, cast->items[i].name.data, cast->items[i].name.size) == 0)
      return (ent_slice){topic.data, at};
  return topic;
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
  /* "Cyprus and Qatar signed an agreement on gas": a dispute's name is here that of who signs */
  if (bound->topic.size && !ent_slice_eq(bound->topic, report->topic) &&
      (is_name_in(report->topic, &bound->actor) || is_name_in(report->topic, &bound->recipient)))
    report->topic = ENT_EMPTY;
  if (outcome->topic.size && !ent_slice_is(outcome->topic, "T")) report->topic = outcome->topic;
  else if (bound->topic.size && !report->topic.size && !is_name_in(bound->topic, &bound->recipient))
    report->topic = without_doer(without_partner(bound->topic, &bound->recipient), &bound->actor);
}

/* "Trade |will reach| 10 million": a figure is as real as what the verb says of its noun. */
static ent__modality_answer modality_of(const ent__tree *tree, int32_t at, const ent_outcome *outcome) {
  ent__modality_answer own = ent__modality_at(tree, at), said;
  int32_t verb = tree->tokens[at].head;
  if (outcome->kind != ENT_OUT_MEASURE || own.drop || own.modality != ENT_HAPPENED || verb == ENT__NONE ||
      !ent_deprel_is(&tree->tokens[at], "nsubj") || !ent__listed(tree, verb, "amounting"))
    return own;
  said = ent__modality_at(tree, verb);
  return said.drop || said.modality == ENT_DENIED || said.modality == ENT_ONGOING ? own : said;
}

ent_status ent__code_outcome(ent_coder *coder, const ent__tree *tree, const ent_entry *entry,
                             const ent_outcome *matched_outcome, int32_t at, const ent__binding *matched) {
  ent__binding bound = *matched;
  ent_outcome told = *matched_outcome, *outcome = &told;
  ent__modality_answer answer = modality_of(tree, at, outcome);
  ent_report report;
  const char *genre = ent__genre_veto(
      tree, at, outcome->kind == ENT_OUT_EVENT ? outcome->code : ENT_EMPTY);
  if (!answer.drop || is_given(outcome)) answer.drop = genre;
  if (answer.drop) {
    ent__veto(coder, entry, at, answer.drop);
    return ENT_OK;
  }
  if (outcome->swap) {
    ent__cast actor = bound.actor;
    bound.actor = bound.recipient;
    bound.recipient = actor;
  }
  ent__report_init(coder, tree, at, &report);
  report.modality = outcome->modality.size && (answer.modality != ENT_DENIED || is_given(outcome)) && !is_yet_to_be(tree, at, outcome, &answer)
                        ? modality_named(outcome->modality)
                        : answer.modality;
  if (outcome->kind != ENT_OUT_MEASURE) ent__turn_at_end(tree, answer.future, &report);
  tell_the_end(&answer, outcome, &report);
  if (answer.future && report.modality == ENT_DENIED) report.timing = ENT_TIMING_FUTURE;
  report.rule = entry->id;
  if (bound.no_actor || bound.no_recipient) report.rule = with_context(coder, entry);
  report.confidence = confidence(entry, &bound);
  if (bound.speaker.count) report.speaker = ent__keep_cast(coder, &bound.speaker);
  set_topic(outcome, &bound, &report);
  switch (outcome->kind) {
    case ENT_OUT_EVENT: return add_event(coder, tree, entry, outcome, at, &bound, &report);
    case ENT_OUT_RELATION: return ent__add_relation(coder, tree, entry, outcome, at, &bound, &report);
    case ENT_OUT_MEASURE: return ent__add_measures(coder, tree, entry, outcome, at, &bound, &report);
    case ENT_OUT_NONE: break;
  }
  return ENT_OK;
}
