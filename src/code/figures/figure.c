/* In: a sentence whose entries are coded. Out: measures of its figures that none of
 * them named. Entries ask for both sides along paths from the figure; where an event
 * of the sentence is known with both sides, the figure beside it is about the same
 * two, and what it counts follows from the event's code, the unit and the counted
 * noun (table below, first fit wins). */
#include "code/figures/figure.h"

#include <math.h>

#include "code/figures/dealing.h"
#include "code/figures/governed.h"
#include "code/figures/tally.h"
#include "code/report/report.h"
#include "code/setting/attach.h"

enum { STRIKES_REACH = 12, BASE_REACH = 12, WORTH_UP = 3, LEAST_BARE = 100000 }; /* sentences of a list of strikes; words to a base; up from a sum */

/* A kind of figure: its class and noun, the events it goes with, what it measures. */
typedef struct kind {
  ent_unit_class unit_class;
  const char *nouns; /* word list of what is counted or stands beside; NULL: any */
  const char *codes; /* prefixes of event codes, with a space before each */
  const char *indicator;
  const char *unit; /* NULL: the figure's own */
} kind;

/* "was there for the fifth |time|"; "for the first time" often means since some day. */
#define NTH_TIME "nth_time"

/* "bought the mill |for| 46 million euros", "built |at a cost of| 50 million dollars". */
#define PRICE "price"

static const kind kinds[] = {
    {ENT_UNIT_PERCENT, "tariff_noun", " 163 138 172 106 105 085 164 160", "TARIFF_RATE", NULL},
    {ENT_UNIT_MONEY, "tariff_noun", " 163 138 172", "TARIFFS", NULL},
    {ENT_UNIT_MONEY, "debt_noun", " 057 071 075 046 061 085", "DEBT", NULL},
    {ENT_UNIT_MONEY, "loan_noun", " 033 057 07 040 061", "LOAN", NULL},
    {ENT_UNIT_MONEY, "arms_word", " 0312 0311 061 062 072 0332", "CONTRACT_VALUE", NULL},
    {ENT_UNIT_MONEY, PRICE, " 061 0311 0312 062 072", "CONTRACT_VALUE", NULL},
    {ENT_UNIT_MONEY, NULL, " 033 07", "AID", NULL},
    {ENT_UNIT_MONEY, "contract_word", " 057 0311 061", "CONTRACT_VALUE", NULL},
    {ENT_UNIT_COUNT, "people", " 163", "SANCTIONS_TARGETS", "persons"},
    {ENT_UNIT_COUNT, "people", " 173", "DETAINED", "persons"},
    {ENT_UNIT_COUNT, "people", " 174", "DEPORTED", "persons"},
    {ENT_UNIT_COUNT, "people", " 084", "PERSONS_RELEASED", "persons"},
    {ENT_UNIT_COUNT, "counted_strike", " 19", "STRIKES", "strikes"},
    {ENT_UNIT_COUNT, "flying", " 150 19", "WEAPONS_USED", NULL},
    {ENT_UNIT_COUNT, "document_noun", " 057", "AGREEMENTS_SIGNED", "documents"},
    {ENT_UNIT_COUNT, "soldierly", " 15 190 192 072 0333 0356 0872 0874", "TROOPS", "persons"},
    {ENT_UNIT_ORDINAL, "meeting_word", " 040 041 044 046", "MEETING_NUMBER", "ordinal"},
    {ENT_UNIT_ORDINAL, "visit_noun", " 042 043", "VISITS", "ordinal"},
    {ENT_UNIT_ORDINAL, NTH_TIME, " 042 043", "VISITS", "ordinal"},
    {ENT_UNIT_ORDINAL, NTH_TIME, " 040 041 044 046", "MEETING_NUMBER", "ordinal"},
};

/* Of sums given to another most are aid; what its phrase calls a loan is none. */
static const kind lent = {ENT_UNIT_MONEY, NULL, "", "LOAN", NULL};

static bool is_gift(const kind *k) { return ent_slice_is(ent_slice_of(k->indicator), "AID"); }

static bool code_fits(const kind *k, ent_slice code) {
  char text[128];
  for (const char *at = k->codes; (at = strchr(at, ' ')); at++) {
    size_t size = strcspn(at + 1, " ");
    if (size >= sizeof text) continue;
    memcpy(text, at + 1, size);
    text[size] = '\0';
    if (ent_slice_starts(code, text)) return true;
  }
  return false;
}

/* "|tariffs| worth $5 million", "a $5 million telephone |project|". A loan's phrase says itself who lends (dealing.c). */
static bool hangs_on(const ent__tree *tree, int32_t at, const char *list) {
  for (int hops = 0; hops < WORTH_UP && !ent_deprel_is(&tree->tokens[at], "conj"); hops++) {
    int32_t below = at;
    at = tree->tokens[at].head;
    if (at != ENT__NONE && ent__verbal(&tree->tokens[at]) && ent__has_case(tree, below, ENT_SLICE("on")))
      at = ent__child(tree, at, "obj"); /* "imposed |tariffs| on $5 million of goods" */
    if (at == ENT__NONE || at == below || ent__verbal(&tree->tokens[at])) return false;
    if (ent__listed(tree, at, list)) return !ent__listed(tree, at, "loan_noun");
  }
  return false;
}

/* The verb or noun that tells what a sum is paid for; ENT__NONE. */
static int32_t paid_for(const ent__tree *tree, const ent_amount *a) {
  int32_t sum = a->noun == UINT32_MAX ? (int32_t)a->last : (int32_t)a->noun, up = tree->tokens[sum].head;
  if (up == ENT__NONE) return ENT__NONE;
  if (ent__has_case(tree, sum, ENT_SLICE("for"))) return up;
  if (!ent__has_case(tree, sum, ENT_SLICE("of")) || !(ent_slice_is(tree->tokens[up].lemma, "cost") || ent_slice_is(tree->tokens[up].lemma, "price")))
    return ENT__NONE;
  return ent__has_case(tree, up, ENT_SLICE("at")) ? tree->tokens[up].head : ENT__NONE;
}

/* The counted noun, or the one before or governing it: "$1 billion in |loans|", "a |loan| of". */
static bool noun_fits(const ent__tree *tree, const ent_amount *a, const char *list) {
  int32_t noun = a->noun == UINT32_MAX ? (int32_t)a->number : (int32_t)a->noun;
  int32_t head = tree->tokens[noun].head;
  if (!list) return true;
  if (strcmp(list, PRICE) == 0) return paid_for(tree, a) != ENT__NONE;
  if (strcmp(list, NTH_TIME) == 0 && !(a->value >= 2)) return false;
  if (a->noun == UINT32_MAX && a->last + 1 < (uint32_t)tree->count &&
      tree->tokens[a->last + 1].upos == ENT_UPOS_NOUN)
    noun = (int32_t)a->last + 1; /* "34 of 67 missiles" */
  if (ent__listed(tree, noun, list) || (strcmp(list, "people") == 0 && ent__is_nation(tree, noun))) return true;
  /* not "an |agreement| of eleven articles", which are not eleven agreements */
  if (a->unit_class == ENT_UNIT_COUNT && head != ENT__NONE && ent_slice_is(tree->tokens[head].xpos, "NN")) return false;
  if (head != ENT__NONE && tree->tokens[head].upos == ENT_UPOS_NOUN && ent__listed(tree, head, list)) return true;
  if (a->unit_class == ENT_UNIT_COUNT) return false;
  if (a->unit_class == ENT_UNIT_MONEY && hangs_on(tree, (int32_t)a->last, list)) return true;
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__listed(tree, c, list)) return true;
  return false;
}

/* "met beside |the 28th Conference of the Parties|": a meeting with a name is not that of the two. */
static bool is_in_name(const ent__tree *tree, const ent_amount *a) {
  int32_t up = tree->tokens[a->number].head;
  for (uint32_t i = 0; up != ENT__NONE && i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->kind == ENT_KIND_TOPIC && m->first <= a->first && a->first <= m->last) return true;
  }
  return up != ENT__NONE && tree->tokens[up].upos == ENT_UPOS_PROPN;
}

static bool told(const ent_coder *coder, const ent_amount *a) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (r->kind != ENT_MEASURE) continue;
    if (r->value == a->value || (isnan(a->value) && r->text_value.size)) return true;
  }
  return false;
}

/* The event nearest to the figure that has both sides and a figure of this kind. */
static const ent_report *event_beside(const ent_coder *coder, const ent_amount *a, const kind *k) {
  const ent_report *best = NULL;
  uint32_t least = UINT32_MAX;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    uint32_t apart = r->trigger_begin > a->begin ? r->trigger_begin - a->begin : a->begin - r->trigger_begin;
    if (r->kind != ENT_EVENT || !r->actor.count || !r->recipient.count || r->modality == ENT_DENIED ||
        apart >= least || !code_fits(k, r->cameo))
      continue;
    best = r;
    least = apart;
  }
  return best;
}

/* The event is told at the word, or at a noun of its clause: "reached |agreement| to sell". */
static bool is_told_at(const ent__tree *tree, const ent_report *event, int32_t word) {
  int32_t at = ent__token_at(tree, event->trigger_begin);
  return at != ENT__NONE && (at == word || ent__below(tree, word, at));
}

static bool is_of_firm(const ent_report *event) {
  const ent_participants lists[] = {event->actor, event->recipient};
  for (int l = 0; l < 2; l++)
    for (uint32_t i = 0; i < lists[l].count; i++)
      if (ent_slice_starts(lists[l].items[i].entity, "ORG:")) return true;
  return false;
}

/* What states sell each other is counted as exports (tally.c), unless it is arms. */
static bool is_price(const ent__tree *tree, const ent_report *event, const ent_amount *a) {
  bool goods = ent_slice_starts(event->cameo, "061") || ent_slice_starts(event->cameo, "0311");
  return is_told_at(tree, event, paid_for(tree, a)) && (!goods || is_of_firm(event));
}

/* "34 of |67| missiles". */
static const ent_amount *whole_of(const ent__tree *tree, const ent_amount *a) {
  const ent_scene *scene = tree->scene;
  if (a->last + 2 >= (uint32_t)tree->count || !ent_slice_is(tree->tokens[a->last + 1].form, "of")) return NULL;
  for (uint32_t i = 0; i < scene->amount_count; i++)
    if (scene->amounts[i].first == a->last + 2 && scene->amounts[i].unit_class == ENT_UNIT_COUNT)
      return &scene->amounts[i];
  return NULL;
}

/* "34 of |67| missiles": told with the 34. */
static bool is_whole(const ent__tree *tree, const ent_amount *a) {
  for (uint32_t i = 0; i < tree->scene->amount_count; i++)
    if (whole_of(tree, &tree->scene->amounts[i]) == a) return true;
  return false;
}

/* The counted noun's word, also of "34 [of 67 missiles]". */
static ent_slice unit_of(const ent__tree *tree, const ent_amount *a) {
  const ent_amount *whole = whole_of(tree, a);
  uint32_t next = (whole ? whole : a)->last + 1;
  if (a->unit.size || a->unit_class != ENT_UNIT_COUNT) return a->unit;
  if (whole && whole->unit.size) return whole->unit;
  return next < (uint32_t)tree->count && tree->tokens[next].upos == ENT_UPOS_NOUN ? tree->tokens[next].form
                                                                                : ENT_EMPTY;
}

static ent_status add(ent_coder *coder, const ent__tree *tree, const ent_amount *a, const kind *k,
                      ent_participants actor, ent_participants recipient, ent_modality modality) {
  int32_t at = a->noun == UINT32_MAX ? (int32_t)a->number : (int32_t)a->noun;
  ent_slice text = tree->scene->document->text;
  ent_report report;
  ent__report_init(coder, tree, at, &report);
  report.kind = ENT_MEASURE;
  report.indicator = ent_slice_of(k->indicator);
  report.value = a->value;
  report.value_to = a->value_to;
  report.comparator = a->comparator;
  report.unit = k->unit ? ent_slice_of(k->unit) : unit_of(tree, a);
  if (isnan(a->value)) report.text_value = (ent_slice){text.data + a->begin, a->end - a->begin};
  report.modality = modality;
  report.actor = actor;
  report.recipient = recipient;
  report.confidence = 0.5;
  report.rule = ENT_SLICE("figure");
  return ent__report_add(coder, &report);
}

static bool intercepts(const ent__tree *tree, const ent_report *event) {
  for (int32_t i = 0; i < tree->count; i++)
    if (tree->tokens[i].begin == event->trigger_begin) return ent__listed(tree, i, "intercepting");
  return false;
}

static ent_status add_like(ent_coder *coder, const ent__tree *tree, const ent_amount *a, const ent_time *time,
                           const ent_report *before) {
  ent_report report;
  ent__report_init(coder, tree, (int32_t)a->number, &report);
  if (time) ent__report_date(&report, time);
  report.kind = ENT_MEASURE;
  report.indicator = before->indicator;
  report.unit = before->unit;
  report.actor = before->actor;
  report.recipient = before->recipient;
  report.reciprocal = before->reciprocal;
  report.modality = ENT_HAPPENED;
  report.value = a->value;
  report.value_to = a->value_to;
  report.comparator = a->comparator;
  report.confidence = 0.5;
  report.rule = ENT_SLICE("figure");
  return ent__report_add(coder, &report);
}

/* The measure that the sentence tells of this figure; NULL. */
static const ent_report *measure_of(const ent_coder *coder, const ent_amount *a) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (r->kind == ENT_MEASURE && fabs(r->value) == a->value) return r;
  }
  return NULL;
}

/* "468", "468 mln": nothing is counted. */
static bool is_bare(const ent__tree *tree, const ent_amount *a) {
  return a->unit_class == ENT_UNIT_COUNT &&
         (a->noun == UINT32_MAX || ent__listed(tree, (int32_t)a->noun, "scale_word") || ent__is_time(tree, (int32_t)a->noun));
}

/* "grew to 360 million", "passed the 500 million |mark|": money, as the sums before it; its currency is theirs. */
static bool is_sum(const ent_coder *coder, const ent__tree *tree, const ent_amount *a, ent_amount *out) {
  bool mark = a->noun != UINT32_MAX && ent__listed(tree, (int32_t)a->noun, "mark_word");
  ent_slice unit = ENT_EMPTY;
  if (a->unit_class != ENT_UNIT_COUNT || !(mark || is_bare(tree, a)) || !(a->value >= LEAST_BARE)) return false;
  for (uint32_t i = 0; i < tree->scene->amount_count; i++)
    if (tree->scene->amounts[i].unit_class == ENT_UNIT_MONEY && (tree->scene->amounts[i].last < a->first || !unit.size)) unit = tree->scene->amounts[i].unit;
  for (uint32_t i = coder->count; i-- > 0 && !unit.size;) {
    const ent_report *r = &coder->reports[i];
    if (tree->scene->sentence->number - r->sentence > 2) break;
    if (r->kind == ENT_MEASURE && (ent_slice_is(r->indicator, "TRADE_TURNOVER") || ent_slice_is(r->indicator, "EXPORTS") || ent_slice_is(r->indicator, "IMPORTS")) &&
        r->unit.size == 3)
      unit = r->unit;
  }
  if (!unit.size) return false;
  *out = *a;
  out->unit_class = ENT_UNIT_MONEY;
  out->unit = unit;
  return true;
}

/* It is held against one before: "|from| 4 billion", "from 468 mln in August |and| 899 mln the year before". */
static bool is_base(const ent__tree *tree, const ent_amount *a) {
  const ent_amount *amounts = tree->scene->amounts;
  if (!a->first) return false;
  if (ent__listed(tree, (int32_t)a->first - 1, "held_against")) return true;
  return ent_slice_is(tree->tokens[a->first - 1].form, "and") && a > amounts && a[-1].first &&
         ent__listed(tree, (int32_t)a[-1].first - 1, "held_against");
}

/* "The year before it |fell| to 5": the figure is of a verb without a subject of its own, whose change the first told of. */
static bool goes_on(const ent__tree *tree, const ent_amount *a) {
  int32_t at = (int32_t)a->number;
  for (int hops = 0; hops < WORTH_UP && at != ENT__NONE && !ent__verbal(&tree->tokens[at]); hops++) at = tree->tokens[at].head;
  if (at == ENT__NONE || !ent__verbal(&tree->tokens[at]) || at > (int32_t)a->first) return false;
  if (!ent_deprel_is(&tree->tokens[at], "advcl") && !ent_deprel_is(&tree->tokens[at], "conj") && !ent_deprel_is(&tree->tokens[at], "xcomp")) return false;
  if (ent__child(tree, at, "nsubj") != ENT__NONE || !(ent__listed(tree, at, "rise") || ent__listed(tree, at, "falling") || ent__listed(tree, at, "amounting")))
    return false;
  for (int32_t k = at + 1; k < (int32_t)a->first; k++)
    if (ent_slice_is(tree->tokens[k].form, "to") || ent_slice_is(tree->tokens[k].form, "at")) return true;
  return false;
}

/* "half a million for schools and |another| 200,000 for roads". */
static bool is_further(const ent__tree *tree, const ent_amount *a) {
  for (uint32_t k = a->first; k-- > 0 && a->first - k <= 2;)
    if (ent_slice_is(tree->tokens[k].lemma, "another") || ent_slice_is(tree->tokens[k].lemma, "further")) return true;
  return ent_slice_is(tree->tokens[a->first].lemma, "another");
}

/* A figure whose noun is that of the one before. */
static ent_status add_next(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  const ent_amount *last = a > tree->scene->amounts ? a - 1 : NULL;
  const ent_report *before;
  const ent_time *time;
  if (!last || isnan(a->value) || !(is_bare(tree, a) || (a->unit_class == last->unit_class && ent_slice_eq(a->unit, last->unit)))) return ENT_OK;
  if (!(a->unit_class == ENT_UNIT_MONEY || a->value >= 1000) || !(goes_on(tree, a) || is_further(tree, a))) return ENT_OK;
  before = measure_of(coder, last);
  if (!before || !before->unit.size || before->modality == ENT_DENIED) return ENT_OK;
  time = ent__date_of_figure(tree, a);
  return add_like(coder, tree, a, time, before);
}

static bool is_same_kind(const ent__tree *tree, const ent_amount *a, const ent_amount *b) {
  if (a->noun != UINT32_MAX && a->noun >= b->first && a->noun <= b->last) return true; /* "from |5| to 10 billion dollars" */
  return is_bare(tree, a) || is_bare(tree, b) || (a->unit_class == b->unit_class && ent_slice_eq(a->unit, b->unit));
}

/* "rose |from 4 billion in 2010| to 7 billion": the later figure of the clause that this one is held against; NULL. */
static const ent_amount *risen_to(const ent__tree *tree, const ent_amount *a) {
  const ent_amount *end = tree->scene->amounts + tree->scene->amount_count;
  if (!a->first || !ent_slice_is(tree->tokens[a->first - 1].form, "from")) return NULL;
  for (const ent_amount *to = a + 1; to < end && to->first - a->last < BASE_REACH; to++)
    if (ent_slice_is(tree->tokens[to->first - 1].form, "to") && is_same_kind(tree, a, to)) return to;
  return NULL;
}

/* The other way round. */
static const ent_amount *risen_from(const ent__tree *tree, const ent_amount *a) {
  for (const ent_amount *from = tree->scene->amounts; from < a; from++)
    if (risen_to(tree, from) == a) return from;
  return NULL;
}

/* "rose to $7 billion |from| $4 billion", "up |from|", "compared |with|", "|against|": the figure of a year
 * before is of the same as the one it is held against. */
static ent_status add_base(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  static const ent_time undated = {.when = {ENT_DAY_NONE, ENT_DAY_NONE}};
  const ent_amount *held = NULL, *risen = risen_to(tree, a) ? risen_to(tree, a) : risen_from(tree, a);
  const ent_report *before;
  const ent_time *time;
  if (isnan(a->value) || !(is_base(tree, a) || risen) || ent__figure_between(tree, a) != ENT__NONE) return ENT_OK;
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *other = &tree->scene->amounts[i];
    if (other->last < a->first && a->first - other->last < BASE_REACH &&
        (is_bare(tree, a) || (other->unit_class == a->unit_class && (a->unit_class != ENT_UNIT_COUNT || ent_slice_eq(a->unit, other->unit)))))
      held = other;
  }
  if (risen) held = risen;
  before = held ? measure_of(coder, held) : NULL;
  if (!before || !before->unit.size || before->modality == ENT_DENIED) return ENT_OK;
  if (risen && ent_slice_ends(before->indicator, "_GROWTH")) return ENT_OK; /* a share that fell */
  time = ent__date_of_figure(tree, a);
  return add_like(coder, tree, a, time ? time : &undated, before); /* the verb's date is of the other figure */
}

/* The length of time is that of the word: "nine days |of talks|", "a two-day |raid|", "fought |for nine days|". */
static bool lasts(const ent__tree *tree, int32_t unit, int32_t word) {
  if (ent__verbal(&tree->tokens[word]))
    return tree->tokens[unit].head == word && ent__has_case(tree, unit, ENT_SLICE("for"));
  return tree->tokens[word].upos == ENT_UPOS_NOUN &&
         (tree->tokens[unit].head == word ||
          (tree->tokens[word].head == unit && ent__has_case(tree, word, ENT_SLICE("of"))));
}

/* "a two-day |raid|", "14 weeks of |negotiations|": what lasts so long; ENT__NONE. */
static int32_t lasting_noun(const ent__tree *tree, int32_t unit) {
  int32_t head = tree->tokens[unit].head;
  if (ent__listed(tree, unit, "lasting") || ent__listed(tree, unit, "lasting_act")) return unit;
  for (int32_t c = tree->first_child[unit]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__has_case(tree, c, ENT_SLICE("of")) && (ent__listed(tree, c, "lasting") || ent__listed(tree, c, "lasting_act"))) return c;
  if (head == ENT__NONE || tree->tokens[head].upos != ENT_UPOS_NOUN || ent__has_case(tree, unit, ENT_SLICE("in"))) return ENT__NONE;
  return ent__listed(tree, head, "lasting") || ent__listed(tree, head, "lasting_act") ? head : ENT__NONE;
}

/* The two talked, fought, blockaded so long. */
static ent_status add_duration(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  static const kind lasting = {ENT_UNIT_TIME, NULL, " 033 04 057 06 07 15 16 17 18 19", "DURATION", NULL};
  static const kind between = {ENT_UNIT_TIME, NULL, " 03 04 05 06 08 15 16 17 18 19", "DURATION", NULL};
  int32_t unit = a->noun == UINT32_MAX ? (int32_t)a->last : (int32_t)a->noun;
  if (ent__has_case(tree, unit, ENT_SLICE("in")) || ent__has_case(tree, unit, ENT_SLICE("within"))) return ENT_OK; /* "his first trip in four years" */
  const ent_report *event = event_beside(coder, a, &lasting);
  int32_t word = event ? ent__token_at(tree, event->trigger_begin) : ENT__NONE;
  if (word != ENT__NONE && lasts(tree, unit, word)) return add(coder, tree, a, &lasting, event->actor, event->recipient, event->modality);
  event = lasting_noun(tree, unit) == ENT__NONE ? NULL : event_beside(coder, a, &between);
  return event ? add(coder, tree, a, &lasting, event->actor, event->recipient, event->modality) : ENT_OK;
}

/* "A shot down 34 of 67 missiles": A 34 of B's, and B sent 67 against A. */
static ent_status add_intercepted(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  static const kind shot = {ENT_UNIT_COUNT, "flying", " 15 17 18 19 06", "MUNITIONS_INTERCEPTED", NULL};
  static const kind sent = {ENT_UNIT_COUNT, "flying", "", "WEAPONS_USED", NULL};
  const ent_amount *whole = whole_of(tree, a);
  const ent_report *event = noun_fits(tree, whole ? whole : a, shot.nouns) ? event_beside(coder, a, &shot) : NULL;
  ent_participants actor, recipient;
  ent_modality modality;
  ent_status st;
  if (!event || !intercepts(tree, event) || is_whole(tree, a)) return ENT_OK;
  actor = event->actor; /* adding a report may move the event */
  recipient = event->recipient;
  modality = event->modality;
  st = add(coder, tree, a, &shot, actor, recipient, modality);
  if (st == ENT_OK && whole) st = add(coder, tree, whole, &sent, recipient, actor, modality);
  return st;
}

/* "Ordered 24 jets |for 5 billion euros|": no word says that it is trade, but it was paid. */
static ent_status add_price(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  static const kind price = {ENT_UNIT_MONEY, PRICE, " 061 0311", "CONTRACT_VALUE", NULL};
  const ent_report *event = noun_fits(tree, a, price.nouns) ? event_beside(coder, a, &price) : NULL;
  return event && is_told_at(tree, event, paid_for(tree, a)) ? add(coder, tree, a, &price, event->actor, event->recipient, event->modality) : ENT_OK;
}

/* "Near the city, nine strikes destroyed a depot": by and on those the document told of. */
static ent_status add_strikes(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  static const kind strikes = {ENT_UNIT_COUNT, "counted_strike", "", "STRIKES", "strikes"};
  const ent__attack *last;
  if (!coder->attack_count || !noun_fits(tree, a, strikes.nouns)) return ENT_OK;
  last = &coder->attacks[(coder->attack_count - 1) % ENT__ATTACKS];
  if (tree->scene->sentence->number - last->sentence > STRIKES_REACH) return ENT_OK;
  return add(coder, tree, a, &strikes, ent__keep_cast(coder, &last->actor),
             ent__keep_cast(coder, &last->recipient), ENT_HAPPENED);
}

/* The time right before a verb and its subject: "in 2019 this figure |reached|". */
static const ent_time *time_of_verb(const ent__tree *tree, int32_t verb) {
  for (uint32_t i = tree->scene->time_count; i-- > 0;) {
    const ent_time *t = &tree->scene->times[i];
    int32_t at = (int32_t)t->last + 1;
    while (at < verb && !ent__verbal(&tree->tokens[at]) && tree->tokens[at].upos != ENT_UPOS_PUNCT) at++;
    if (at == verb) return t;
  }
  return ent__date_of(tree, verb);
}

/* "the number |of refugees|". */
static bool says_what(const ent__tree *tree, int32_t noun) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__has_case(tree, c, ENT_SLICE("of"))) return true;
  return false;
}

/* "... and in 2019 this figure reached 46,000": what the measure before it told. */
static ent_status add_resumed(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  int32_t up = tree->tokens[a->number].head;
  const ent_report *before = NULL;
  ent__found who = {0};
  if (up != ENT__NONE && !ent__verbal(&tree->tokens[up])) up = tree->tokens[up].head;
  if (up == ENT__NONE || !ent__verbal(&tree->tokens[up])) return ENT_OK;
  ent__found_children(tree, up, "nsubj", &who);
  if (!who.count || !ent__listed(tree, who.at[0], "figure_word") || tree->tokens[who.at[0]].begin > a->begin || says_what(tree, who.at[0]))
    return ENT_OK;
  for (uint32_t i = coder->count; i-- > 0 && !before;) {
    const ent_report *r = &coder->reports[i];
    if (tree->scene->sentence->number - r->sentence > 1) return ENT_OK;
    if (r->kind == ENT_MEASURE && r->trigger_begin < tree->tokens[who.at[0]].begin) before = r;
  }
  if (!before || !before->unit.size || (a->unit.size && !ent_slice_eq(a->unit, before->unit)) ||
      isnan(before->value))
    return ENT_OK;
  return add_like(coder, tree, a, time_of_verb(tree, up), before);
}

/* "Released 90 prisoners in exchange for |three hostages|": these come from the other side. */
static bool is_given_back(const ent__tree *tree, const ent_amount *a) {
  for (uint32_t k = a->first; k-- > 1 && a->first - k <= 3;)
    if (ent_slice_is(tree->tokens[k].form, "for")) return ent_slice_is(tree->tokens[k - 1].lemma, "exchange") || ent_slice_is(tree->tokens[k - 1].lemma, "return") || ent_slice_is(tree->tokens[k - 1].lemma, "swap");
  return false;
}

/* A rate that its entry tells of nobody is on whom the act is that the sentence tells of. */
static void complete_rates(ent_coder *coder, const ent__tree *tree) {
  static const kind rate = {ENT_UNIT_PERCENT, NULL, " 163 138", "TARIFF_RATE", NULL};
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    const ent_amount at = {.begin = r->trigger_begin};
    const ent_report *event;
    if (!ent_slice_is(r->indicator, rate.indicator) || r->recipient.count || r->actor.count != 1) continue;
    event = event_beside(coder, &at, &rate);
    if (!event || event->actor.count != 1 || !ent_slice_eq(event->actor.items[0].entity, r->actor.items[0].entity) ||
        tree->scene->sentence->number != event->sentence)
      continue;
    r->recipient = event->recipient;
    ent__report_set_id(r);
  }
}

/* "Two days of talks" that an entry tells of one side alone are of both whom the sentence tells of. */
static void complete_durations(ent_coder *coder, const ent__tree *tree) {
  static const kind between = {ENT_UNIT_TIME, NULL, " 04 05 06 08 16 17 19", "DURATION", NULL};
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    const ent_amount at = {.begin = r->trigger_begin};
    const ent_report *event = ent_slice_is(r->indicator, "DURATION") && r->actor.count == 1 && !r->recipient.count ? event_beside(coder, &at, &between) : NULL;
    if (!event || event->actor.count != 1 || event->recipient.count != 1 || tree->scene->sentence->number != event->sentence) continue;
    if (ent_slice_eq(event->actor.items[0].entity, r->actor.items[0].entity)) r->recipient = event->recipient;
    else if (ent_slice_eq(event->recipient.items[0].entity, r->actor.items[0].entity)) r->recipient = event->actor;
    else continue;
    ent__report_set_id(r);
  }
}

/* "Released ten Americans in exchange for 252 |Venezuelans|": the doer's own people are no part of what he did. */
static bool counts_own(const ent__tree *tree, const ent_amount *a, const kind *k, const ent_report *event) {
  ent__governed p;
  ent__cast own = {0};
  if (!k->nouns || strcmp(k->nouns, "people") != 0) return false;
  p = ent__governing(tree, a);
  ent__add_own(tree, &p, NULL, &own);
  return own.count == 1 && ent__takes_part(event->actor, own.items[0].entity);
}

ent_status ent__code_figures(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  complete_rates(coder, tree);
  complete_durations(coder, tree);
  for (uint32_t i = 0; st == ENT_OK && i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    const ent_report *event = NULL;
    ent_amount sum;
    if (told(coder, a) || ent__is_conversion(tree, a)) continue;
    st = add_base(coder, tree, a);
    if (st == ENT_OK && !told(coder, a)) st = add_next(coder, tree, a);
    if (st != ENT_OK || told(coder, a)) continue;
    st = ent__code_plain_dealing(coder, tree, a);
    if (st != ENT_OK || told(coder, a)) continue;
    if (a->unit_class == ENT_UNIT_COUNT) st = add_intercepted(coder, tree, a);
    if (a->unit_class == ENT_UNIT_TIME) st = add_duration(coder, tree, a);
    if (st == ENT_OK && !told(coder, a)) st = add_resumed(coder, tree, a);
    if (st != ENT_OK || told(coder, a)) continue;
    for (size_t k = 0; k < sizeof kinds / sizeof kinds[0] && !event; k++) {
      if (kinds[k].unit_class != a->unit_class || !noun_fits(tree, a, kinds[k].nouns)) continue;
      if (kinds[k].unit_class == ENT_UNIT_ORDINAL && is_in_name(tree, a)) continue;
      if (is_gift(&kinds[k]) && (ent__sum_is(tree, a, "no_gift") || paid_for(tree, a) != ENT__NONE)) continue;
      if (ent_slice_is(ent_slice_of(kinds[k].indicator), "TROOPS") && (ent__sum_is(tree, a, "schooling") || ent__sum_is(tree, a, "not_posted")))
        continue; /* taught or lost, not sent */
      event = event_beside(coder, a, &kinds[k]);
      if (event && kinds[k].nouns && strcmp(kinds[k].nouns, PRICE) == 0 && !is_price(tree, event, a)) event = NULL;
      if (event && counts_own(tree, a, &kinds[k], event)) event = NULL;
      bool back = event && is_given_back(tree, a);
      if (event) st = add(coder, tree, a, is_gift(&kinds[k]) && ent__sum_is(tree, a, "lent") ? &lent : &kinds[k], back ? event->recipient : event->actor, back ? event->actor : event->recipient, event->modality);
    }
    if (!event && st == ENT_OK) st = ent__code_dealing(coder, tree, is_sum(coder, tree, a, &sum) ? &sum : a);
    if (!event && st == ENT_OK && !told(coder, a) && a->unit_class == ENT_UNIT_COUNT) st = add_strikes(coder, tree, a);
    if (!event && st == ENT_OK && !told(coder, a)) st = ent__code_tally(coder, tree, a);
    if (!event && st == ENT_OK && a->unit_class == ENT_UNIT_MONEY && !told(coder, a)) st = add_price(coder, tree, a);
  }
  for (uint32_t i = 0; st == ENT_OK && i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    if (risen_to(tree, a) && !told(coder, a)) st = add_base(coder, tree, a); /* the other was told after it */
  }
  ent__complete_tallies(coder, tree);
  return st;
}

/* ---- of which year ------------------------------------------------------------------------------ */

static bool is_flow(const ent_report *r) {
  static const char *const names[] = {"EXPORTS", "IMPORTS", "TRADE_TURNOVER", "TRADE_BALANCE", "TRADE_SURPLUS"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (r->kind == ENT_MEASURE && ent_slice_is(r->indicator, names[i])) return r->modality == ENT_HAPPENED && !isnan(r->value);
  return false;
}

static bool same_two(const ent_report *a, const ent_report *b) {
  if (a->actor.count != 1 || a->recipient.count != 1 || b->actor.count != 1 || b->recipient.count != 1) return false;
  return (ent__takes_part(a->actor, b->actor.items[0].entity) && ent__takes_part(a->recipient, b->recipient.items[0].entity)) ||
         (ent__takes_part(a->actor, b->recipient.items[0].entity) && ent__takes_part(a->recipient, b->actor.items[0].entity));
}

void ent__carry_period(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = 0; i < tree->scene->time_count; i++)
    if (ent_interval_known(tree->scene->times[i].when)) return; /* the sentence has a time of its own */
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    const ent_report *told = NULL;
    if (!is_flow(r) || (ent_interval_known(r->date) && (r->date_basis != ENT_BASIS_RELATIVE || r->date_text.size))) continue;
    for (uint32_t k = coder->sentence_first; k-- > 0 && tree->scene->sentence->number - coder->reports[k].sentence <= 1;) {
      const ent_report *one = &coder->reports[k];
      bool year = one->precision == ENT_PRECISION_YEAR && one->date.to != ENT_DAY_NONE;
      if (year && is_flow(one) && same_two(one, r) && (!told || one->date.from > told->date.from)) told = one;
    }
    if (!told) continue;
    r->date = told->date;
    r->precision = told->precision;
    r->date_basis = ENT_BASIS_CARRIED;
    r->date_text = ENT_EMPTY;
    ent__report_set_id(r);
  }
}
