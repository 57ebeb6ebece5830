/* In: a matched entry that tells of figures, with its bindings. Out: a measure a figure, each with the side and the time that
 * stand by it. */
#include "code/entries/outcome.h"

#include <math.h>

#include "code/events/gapping.h"
#include "code/events/years.h"
#include "code/figures/governed.h"
#include "code/figures/indicator.h"
#include "code/figures/tally.h"
#include "code/figures/toll.h"
#include "code/report/report.h"
#include "code/setting/attach.h"
#include "code/setting/tense.h"
#include "code/sides/attack.h"
#include "code/sides/bilateral.h"
#include "code/sides/standing.h"

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

/* "on the economic front", "in the field of energy", "on trade": what a thing is about; not "in Baku in May". */
static bool tells_matter(const ent__tree *tree, int32_t at) {
  bool vague = ent__listed(tree, at, "no_topic");
  if (!ent_deprel_is(&tree->tokens[at], "nmod") && !ent_deprel_is(&tree->tokens[at], "obl")) return false;
  if ((tree->inside[at] != ENT__NONE && !vague) || ent__is_time(tree, at) || tree->tokens[at].upos != ENT_UPOS_NOUN) return false;
  if (ent__has_case(tree, at, ENT_SLICE("in"))) return vague; /* not "in drawers" */
  return ent__has_case(tree, at, ENT_SLICE("on")) || ent__has_case(tree, at, ENT_SLICE("about"));
}

/* "35 documents in all, 30 of them |on the economic front|", "nine |military| agreements": of what kind those counted are, so that
 * counts of all and of some are not set against each other. `at`: the noun counted. */
static ent_slice kind_of_documents(const ent__tree *tree, int32_t at) {
  int32_t verb = tree->tokens[at].head, first = at, found = ENT__NONE;
  for (int32_t i = at + 1; i < tree->count && found == ENT__NONE; i++) {
    int32_t up = tree->tokens[i].head;
    bool beside = up == at || (up > at && ent_deprel_is(&tree->tokens[up], "conj") && tree->tokens[up].head == at) ||
                  (up == verb && verb != ENT__NONE && ent__verbal(&tree->tokens[verb]) && i > at);
    if (beside && tells_matter(tree, i)) found = i;
  }
  if (found != ENT__NONE) return ent__phrase(tree, found, 8);
  while (first > 0 && tree->tokens[first - 1].head == at && ent__listed(tree, first - 1, "field_of_policy")) first--;
  return first == at ? ENT_EMPTY
                     : (ent_slice){tree->scene->document->text.data + tree->tokens[first].begin, tree->tokens[at].end - tree->tokens[first].begin};
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
  int32_t m = bound->amount_count > 1 && a->noun != UINT32_MAX && ent__is_nation(tree, (int32_t)a->noun) ? tree->inside[a->noun] : ENT__NONE;
  if (m != ENT__NONE && tree->scene->mentions[m].party_count == 1 && bound->recipient.count == 1 && !bound->recipient.place &&
      !ent__cast_has(&bound->actor, tree->scene->mentions[m].parties[0].entity)) {
    ent__cast_add(&own, ent__participant(&tree->scene->mentions[m], tree->scene->mentions[m].parties)); /* whom the parser hung elsewhere */
    return own;
  }
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

static bool says_respectively(const ent__tree *tree) {
  for (int32_t i = 0; i < tree->count; i++)
    if (ent_slice_eq_nocase(tree->tokens[i].form, ENT_SLICE("respectively"))) return true;
  return false;
}

/* "$1 million |each| in 2010 and 2011": one of two sides, so it was given twice. "$1 million and $2 million in 2010
 * and 2011, |respectively|": the figure that is `rank`th has the year that is. Else as it stands. */
static ent_status add_by_year(ent_coder *coder, const ent__tree *tree, const ent__binding *bound, uint32_t rank,
                              ent_report *report) {
  const ent_amount *a = &tree->scene->amounts[bound->amounts[rank]];
  const ent_time *years[ENT__MOST_TIMES];
  uint32_t count = ent__times_listed(tree, ENT_PRECISION_YEAR, years, ENT__MOST_TIMES);
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
        (!time && !ent__gapped(tree, first_figure(tree, bound), &amounts[i], &actor, &recipient) &&
         (bound->actor.count || !ent__gapped_side(tree, first_figure(tree, bound), &amounts[i], &recipient))))
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

/* "the Group of |Seven|", "the Bucharest |Nine|": what a body is called counts nothing. */
static bool is_in_name(const ent__tree *tree, const ent_amount *a) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->kind == ENT_KIND_IGO && m->first <= a->number && a->number <= m->last) return true;
  }
  return false;
}

/* "the |four| major exporters": so many, not the fourth. */
static bool is_mere_count(ent_slice indicator, const ent_amount *a, const ent__tree *tree) {
  return ent_slice_is(indicator, "RANK") && a->unit_class == ENT_UNIT_COUNT && tree->tokens[a->number].upos == ENT_UPOS_NUM &&
         a->noun != UINT32_MAX && ent_slice_is(tree->tokens[a->noun].xpos, "NNS") && a->number + 1 < (uint32_t)tree->count &&
         tree->tokens[a->number + 1].upos == ENT_UPOS_ADJ;
}

/* "bought |30 helicopters|": arms are counted as such (tally.c), not as so much of imports. */
static bool counts_arms(const ent__tree *tree, ent_slice indicator, const ent_amount *a) {
  return (ent_slice_is(indicator, "IMPORTS") || ent_slice_is(indicator, "EXPORTS")) && a->unit_class == ENT_UNIT_COUNT && a->noun != UINT32_MAX &&
         ent__listed(tree, (int32_t)a->noun, "arms_thing");
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

/* "The firm, whose |turnover| was 5 billion", "daily |turnover| in foreign exchange": of a firm or a market, not of trade. */
static bool is_own_turnover(const ent__tree *tree, const ent_outcome *outcome, int32_t at, const ent__binding *bound) {
  static const char *const kinds[] = {"trade", "foreign", "external", "bilateral", "commercial", "commodity", "goods", "mutual", "total"};
  if (!ent_slice_is(outcome->code, "TRADE_TURNOVER") || bound->recipient.count || bound->actor.count != 1 || !ent_slice_is(tree->tokens[at].lemma, "turnover"))
    return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
      if (c < at && ent_slice_eq_nocase(tree->tokens[c].lemma, ent_slice_of(kinds[i]))) return false;
  return true;
}

/* Why the figures are not these sides', or NULL. Nobody is on both sides after that. */
static const char *no_measure(const ent__tree *tree, const ent_outcome *outcome, int32_t at, const ent_report *base,
                              ent__binding *bound) {
  if (!bound->actor.count && (!bound->recipient.count || bound->recipient.place)) return "nobody the figure is about";
  if (ent_slice_is(outcome->code, "CASUALTIES") || ent_slice_is(outcome->code, "DURATION") || ent_slice_is(outcome->code, "TERRITORY_SHARE"))
    ent__territories_to_states(tree, &bound->recipient);
  if (ent_slice_is(outcome->code, "TERRITORY_SHARE"))
    ent__land_to_owner(tree, ent__time_of_report(tree, base), &bound->actor, &bound->recipient);
  if (ent__has_case(tree, at, ENT_SLICE("than"))) return "what the figure is compared with"; /* "more than France's trade with A" */
  ent__remove_same(tree, &bound->recipient, &bound->actor);
  if (outcome->reciprocal) ent__split_cast(tree, &bound->actor, &bound->recipient);
  if (is_own_turnover(tree, outcome, at, bound)) return "a turnover of one's own";
  if (ent_slice_is(outcome->code, "TOURIST_ARRIVALS")) ent__add_visited(tree, at, &bound->actor, &bound->recipient);
  if ((ent_slice_is(outcome->code, "STUDENTS") || ent_slice_is(outcome->code, "DIASPORA")) && !bound->recipient.count) return "who stays at home";
  if (ent_slice_is(outcome->code, "MEETING_NUMBER") && !bound->recipient.count &&
      !ent_slice_starts(bound->actor.items[0].entity, "IGO:"))
    return "nobody meets alone";
  return NULL;
}

/* "Took it in 1974: 25 percent of Cyprus": what was taken is held from then on. */
static void hold_since(const ent__tree *tree, int32_t at, ent_report *report) {
  while (at != ENT__NONE && !ent__verbal(&tree->tokens[at])) at = tree->tokens[at].head;
  if (at == ENT__NONE || !ent__listed(tree, at, "land_taking") || !ent__told_in_past(tree, at) || !report->date_text.size) return;
  report->date.to = ENT_DAY_NONE;
}

/* Value, unit, comparator and time of a figure. */
static void set_figure(ent_coder *coder, const ent__tree *tree, const ent_outcome *outcome, int32_t at, const ent_amount *a,
                       ent_report *report) {
  bool goods = ent_slice_is(outcome->unit, "goods"); /* counted by their own noun */
  bool meetings = ent_slice_is(outcome->code, "MEETING_NUMBER");
  const ent_time *time = ent__date_of_figure(tree, a);
  report->kind = ENT_MEASURE;
  report->indicator = outcome->code;
  if (ent_slice_is(outcome->code, "AID") && a->unit_class == ENT_UNIT_MONEY && ent__sum_is(tree, a, "lent")) report->indicator = ENT_SLICE("LOAN");
  report->value = a->value;
  report->value_to = a->value_to;
  report->comparator = a->comparator;
  if (time) ent__report_date(report, time);
  if (ent_slice_is(outcome->code, "VISITS") && !time) ent__report_undate(report); /* a count of years */
  if (meetings && makes_it(tree, at)) ent__report_undate(report);
  set_fall(tree, at, report);
  set_rank_words(tree, a, report);
  set_words(tree, a, report);
  report->unit = outcome->unit.size && !goods && a->unit_class == ENT_UNIT_COUNT ? outcome->unit : a->unit;
  if (ent_slice_is(outcome->code, "CASUALTIES")) report->unit = ent__unit_of_part(coder, tree, a, report->unit);
  if (a->unit_class == ENT_UNIT_ORDINAL && !meetings) report->unit = ENT_SLICE("rank");
  if (ent_slice_is(outcome->code, "TERRITORY_SHARE")) hold_since(tree, at, report);
  /* "the number of visitors grew tenfold" */
  if (ent_slice_is(outcome->code, "TOURIST_ARRIVALS") && ent_slice_is(a->unit, "times")) report->indicator = ENT_SLICE("TOURIST_GROWTH");
  report->reciprocal = outcome->reciprocal;
  if (meetings && !report->topic.size) report->topic = ent__name_of_body(tree, body_of_session(tree, at));
  if (meetings && !report->topic.size) report->topic = rank_of_meeting(tree, at);
  if (ent_slice_is(outcome->code, "AGREEMENTS_SIGNED") && !report->topic.size && a->noun != UINT32_MAX)
    report->topic = kind_of_documents(tree, (int32_t)a->noun);
}

/* "|Our trade| has grown fourfold": in a text on two, that with the other. */
static void add_other_of_ours(const ent__tree *tree, const ent_outcome *outcome, int32_t at, ent__binding *bound) {
  ent__found subject = {0};
  int32_t noun = at, owner;
  const ent_party *two;
  if (ent__verbal(&tree->tokens[at])) {
    ent__subjects(tree, at, &subject);
    if (!subject.count) return;
    noun = subject.at[0];
  }
  owner = ent__child(tree, noun, "nmod:poss");
  two = ent__two_at(tree, noun);
  if (!two || owner == ENT__NONE || !ent_slice_eq_nocase(tree->tokens[owner].form, ENT_SLICE("our")) || ent__child(tree, noun, "amod") != ENT__NONE ||
      !ent_slice_starts(outcome->code, "TRADE_") || bound->recipient.count || bound->actor.count != 1)
    return;
  ent__add_other_of(two, &bound->actor, &bound->recipient);
}

/* "Exports amounted to 5 million and its |imports| 12 million": the figure is of the flow that stands right before it. */
static bool is_of_other_flow(const ent__tree *tree, ent_slice indicator, int32_t at, const ent_amount *a) {
  int32_t before = (int32_t)a->first - 1;
  if (!ent_slice_is(indicator, "EXPORTS") && !ent_slice_is(indicator, "IMPORTS") && !ent_slice_is(indicator, "TRADE_TURNOVER")) return false;
  if (before < 0 || before == at || tree->tokens[before].upos != ENT_UPOS_NOUN) return false;
  return ent__listed(tree, before, ent_slice_is(indicator, "EXPORTS") ? "import_noun" : "export_noun");
}

ent_status ent__add_measures(ent_coder *coder, const ent__tree *tree, const ent_entry *entry,
                             const ent_outcome *outcome, int32_t at, ent__binding *bound,
                             const ent_report *base) {
  const char *none = no_measure(tree, outcome, at, base, bound);
  uint32_t told = 0;
  if (none) {
    ent__veto(coder, entry, at, none);
    return ENT_OK;
  }
  add_other_of_ours(tree, outcome, at, bound);
  for (uint32_t i = 0; i < bound->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[bound->amounts[i]];
    ent_report report = *base;
    ent__cast side, gapped;
    ent_status st;
    if (!ent__figure_fits(outcome->code, ent_slice_is(outcome->unit, "goods"), a) || is_size_of_rank(tree, outcome->code, a) ||
        is_mere_count(outcome->code, a, tree) || is_in_name(tree, a) || counts_arms(tree, outcome->code, a) ||
        is_of_other_flow(tree, outcome->code, at, a))
      continue;
    set_figure(coder, tree, outcome, at, a, &report);
    report.actor = ent__keep_cast(coder, &bound->actor);
    if (ent__gapped(tree, first_figure(tree, bound), a, &gapped, &side)) {
      if (gapped.count) report.actor = ent__keep_cast(coder, &gapped);
    } else {
      side = side_of_figure(tree, bound, i);
    }
    report.recipient = ent__keep_cast(coder, &side);
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
  if (!told) ent__veto(coder, entry, at, "no figure of this kind");
  return ENT_OK;
}
