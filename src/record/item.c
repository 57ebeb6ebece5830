/* In: the reports of one block (same kind, code group, parties). Out: their items.
 *
 * Reports are taken from the most exactly dated to the vaguest, ties by id, and each
 * joins the one item it fits best; if it fits two equally well it is ambiguous and stays
 * by itself ("visited in 2018" where two visits of 2018 are known). What fits:
 *   all        same group of modality: a plan is not the act;
 *   event      dates meet, codes and topics do not contradict; without a date only by
 *              its topic, or if such a thing happens once (recognition, surrender);
 *   relation   topics agree; beginnings at most 10 years apart, observations 30: 1918 and
 *              1991 are two recognitions, 1995 and 2000 two stories of one founding;
 *   measure    same unit and topic; then by nature (block.h): a stock by its period, a
 *              tally by its occasion, a transaction by its sum. */
#include "record/item.h"

#include <math.h>
#include <stdlib.h>

#include "record/rank.h"
#include "record/trade.h"

enum { YEAR = 365, NEWS_DAYS = 7, SIGNED_APART = 31 /* days between two stories of one signing */ };

static ent__group group_of(ent_modality modality) {
  switch (modality) {
    case ENT_PLANNED:
    case ENT_WISHED: return ENT__GROUP_PLANNED;
    case ENT_HYPOTHETICAL: return ENT__GROUP_HYPOTHETICAL;
    case ENT_DENIED: return ENT__GROUP_DENIED;
    case ENT_HAPPENED:
    case ENT_ONGOING: break;
  }
  return ENT__GROUP_ACTUAL;
}

static bool is_closed(ent_interval i) {
  return i.from != ENT_DAY_NONE && i.to != ENT_DAY_NONE;
}

bool ent__frees_of_visas(ent_slice text) {
  static const char *const words[] = {"no visa", "without visa", "without a visa", "not require", "not need", "visa-free",
                                      "visa free", "abolish", "waive", "lift", "scrap", "exempt"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_find(text, ent_slice_of(words[i]), 0) != SIZE_MAX) return true;
  return false;
}

/* "Goes to Beijing with a thousand businessmen ... about 500 will travel with him". */
static bool of_delegation(const ent_report *report) {
  return ent_slice_is(report->indicator, "PARTICIPANTS") && ent_slice_is(report->topic, "delegation");
}

/* What a figure is of, where no topic tells it: "growth of |exports|", "|cocoa| exports", "the largest |trading partner|". */
static ent_slice what_is_counted(const ent_report *report) {
  bool flow = ent_slice_is(report->indicator, "EXPORTS") || ent_slice_is(report->indicator, "IMPORTS");
  if (ent_slice_is(report->indicator, "RANK")) return ent__ranked_of(report);
  return flow ? ent__goods_of(report->text) : ent__flow_of(report);
}

void ent__member_prepare(ent__member *member) {
  const ent_report *report = member->report;
  bool office = ent_slice_is(report->relation, "HOLDS_OFFICE");
  ent_interval published =
      report->document ? report->document->published : ENT_INTERVAL_NONE;
  member->codes = ent__block_codes(report);
  member->topic = ent__topic_of(office ? report->text_value : report->topic.size ? report->topic : what_is_counted(report));
  member->group = group_of(report->modality);
  /* who will travel along is told before the visit as after it */
  if (of_delegation(report) && member->group == ENT__GROUP_PLANNED) member->group = ENT__GROUP_ACTUAL;
  /* visas that are needed, and no longer or not yet needed, are one relation by name */
  if (ent_slice_is(report->relation, "VISA_REGIME")) member->codes.opposite = ent__frees_of_visas(report->text);
  /* "does not recognise" is a relation of its own name, however it was coded */
  bool has_opposite = ent_slice_is(report->relation, "RECOGNISES") ||
                      ent_slice_is(report->relation, "DIPLOMATIC_RELATIONS");
  if (member->group == ENT__GROUP_DENIED && has_opposite) {
    member->group = ENT__GROUP_ACTUAL;
    member->codes.opposite = true;
    member->codes.nature = ENT__STATE;
  }
  member->dated = ent_interval_known(report->date);
  member->window = report->date;
  if (member->dated || !ent_interval_known(published)) return;
  /* news without a date is of the days before it was printed, if that is known */
  member->window = (ent_interval){ENT_DAY_NONE, published.to};
  if (report->timing == ENT_TIMING_CURRENT && is_closed(published) &&
      published.to - published.from <= NEWS_DAYS)
    member->window.from = published.from - NEWS_DAYS;
}

/* How many days are left open; of a beginning ("since June 1992") the first day counts. */
static int64_t width(const ent__member *m) {
  if (!m->dated) return INT64_MAX;
  if (!is_closed(m->report->date)) {
    if (m->codes.nature != ENT__BEGINNING || m->report->date.from == ENT_DAY_NONE)
      return INT64_MAX - 1;
    return m->report->precision == ENT_PRECISION_DAY     ? 1
           : m->report->precision == ENT_PRECISION_MONTH ? 31
                                                         : 366;
  }
  return (int64_t)m->report->date.to - m->report->date.from;
}

/* "more than 30" */
static bool is_bound(const ent_report *report) {
  return report->comparator.size && report->comparator.data[0] != '=';
}

bool ent__member_leads(const ent__member *a, const ent__member *b) {
  bool a_number = !isnan(a->report->value), b_number = !isnan(b->report->value);
  bool a_open = is_bound(a->report), b_open = is_bound(b->report);
  if (a_number != b_number) return a_number;
  if (a_open != b_open) return b_open;
  if (width(a) != width(b)) return width(a) < width(b);
  if ((a->topic.count > 0) != (b->topic.count > 0)) return a->topic.count > 0;
  if ((a->topic.telling > 0) != (b->topic.telling > 0)) return a->topic.telling > 0; /* "a declaration", "the Joint Declaration of Peace" */
  if (a->report->confidence > b->report->confidence) return true;
  if (a->report->confidence < b->report->confidence) return false;
  return strcmp(a->report->id, b->report->id) < 0;
}

static bool is_part_told(const ent__member *m) { return ent_slice_is(m->report->rule, "part"); }

static int by_exactness(const void *left, const void *right) {
  const ent__member *a = left, *b = right;
  int64_t wide_a = width(a), wide_b = width(b);
  int order;
  if (wide_a != wide_b) return wide_a < wide_b ? -1 : 1;
  if (a->report->date.from != b->report->date.from)
    return a->report->date.from < b->report->date.from ? -1 : 1;
  if ((a->topic.count > 0) != (b->topic.count > 0)) return a->topic.count ? -1 : 1;
  if (isnan(a->report->value) != isnan(b->report->value)) return isnan(b->report->value) ? -1 : 1;
  if (is_part_told(a) != is_part_told(b)) return is_part_told(a) ? -1 : 1; /* what is of it is not of the whole */
  order = strcmp(a->report->id, b->report->id);
  return order ? order : (a->row > b->row) - (a->row < b->row);
}

/* Days between two closed or open intervals; 0 if they meet. */
static int64_t gap(ent_interval a, ent_interval b) {
  if (ent_intervals_meet(a, b)) return 0;
  if (a.to != ENT_DAY_NONE && b.from != ENT_DAY_NONE && a.to < b.from)
    return (int64_t)b.from - a.to;
  return (int64_t)a.from - b.to;
}

static ent_interval join(ent_interval a, ent_interval b) {
  ent_interval both = a;
  if (a.from == ENT_DAY_NONE || (b.from != ENT_DAY_NONE && b.from > a.from)) both.from = b.from;
  if (a.to == ENT_DAY_NONE || (b.to != ENT_DAY_NONE && b.to < a.to)) both.to = b.to;
  return both;
}

/* A stated stretch of time (a war), not a day known only to the year. */
static bool is_extent(const ent__member *m) {
  ent_interval d = m->report->date;
  return m->report->precision == ENT_PRECISION_RANGE && (!is_closed(d) || d.to - d.from > 1);
}

/* Two stretches that share at least half of what both cover. */
static bool alike(ent_interval a, ent_interval b) {
  int64_t shared, all;
  if (!is_closed(a) || !is_closed(b))
    return a.from == b.from && a.to == b.to;
  if (!ent_intervals_meet(a, b)) return false;
  shared = (int64_t)(a.to < b.to ? a.to : b.to) - (a.from > b.from ? a.from : b.from) + 1;
  all = (int64_t)(a.to > b.to ? a.to : b.to) - (a.from < b.from ? a.from : b.from) + 1;
  return shared * 2 >= all;
}

/* An item while it grows: its first report is its most exactly dated one. */
typedef struct cluster {
  const ent__member *first, *last; /* last: added last */
  ent__topic topic;    /* of the first report that has one */
  ent_interval window; /* where all windows meet */
  ent_slice cameo;     /* most special code so far */
} cluster;

/* "fought" (190) may be "shelled" (194); "cooperated" (050) is no "signed" (057). */
static bool general_code(ent_slice cameo) {
  if (ent_slice_starts(cameo, "01") || ent_slice_starts(cameo, "05")) return false;
  return cameo.size < 3 || cameo.data[2] == '0';
}

static bool codes_agree(ent_slice a, ent_slice b, bool dated) {
  if (dated && (general_code(a) || general_code(b))) return true;
  return a.size > 2 && b.size > 2 && memcmp(a.data, b.data, 3) == 0;
}

static bool happens_once(ent_slice cameo) {
  static const char *const codes[] = {"054", "161", "0874", "192"};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
    if (ent_slice_is(cameo, codes[i])) return true;
  return false;
}

/* Talks of any kind, cooperation, praise, help in general: said of many occasions, so that without a
 * date only what is told again in the next sentences is one. */
static bool vague_code(ent_slice cameo) {
  if (happens_once(cameo) || ent_slice_is(cameo, "057")) return false;
  return ent_slice_is(cameo, "040") || ent_slice_starts(cameo, "05") || ent_slice_starts(cameo, "06") ||
         ent_slice_starts(cameo, "07");
}

static bool same_day(const ent__member *a, const ent__member *b) {
  return width(a) == 0 && width(b) == 0 && a->report->date.from == b->report->date.from;
}

/* A year beside a day. */
static bool much_vaguer(const ent__member *a, const ent__member *b) {
  int64_t x = width(a), y = width(b);
  return (x > 180 && y < 32) || (y > 180 && x < 32);
}

/* Contacts, signatures, recognitions are few enough that "in 2018" means the one known of
 * 2018; words and blows are not. */
static bool is_occasion(ent_slice cameo) {
  return ent_slice_starts(cameo, "04") || ent_slice_is(cameo, "057") || happens_once(cameo);
}

/* An undated report of something named or done once is not kept from its date by the
 * day it was printed: "the 44-day war" in a column of 2023. */
static const char *undated_fits(const ent__member *m, const cluster *c, ent__match topics) {
  bool once = happens_once(m->codes.cameo), printed_before;
  bool named = m->topic.telling && c->topic.telling && topics >= ENT__MATCH_PART;
  ent_interval window = m->dated ? c->window : m->window;
  ent_interval date = m->dated ? m->window : c->window;
  if (m->dated == c->first->dated)
    return topics != ENT__MATCH_OPEN && ent_intervals_meet(m->window, c->window)
               ? "neither is dated, topics agree" : NULL;
  printed_before = window.to != ENT_DAY_NONE && date.from != ENT_DAY_NONE && window.to < date.from;
  if (printed_before) return NULL;
  if (once) return "happens once: the undated one is the dated one";
  if (!named) return NULL;
  if (topics == ENT__MATCH_EQUAL && m->topic.named)
    return "same name: the undated one is the dated one";
  return ent_intervals_meet(m->window, c->window) ? "same topic, and the day of printing allows it"
                                                  : NULL;
}

/* "Invaded the country in January 1979", "in 1979": nobody invades the same land twice a year. */
static bool tells_of_invasion(const ent_report *report) {
  return ent_slice_is(report->cameo, "190") && (ent_slice_find(report->text, ENT_SLICE("invaded"), 0) != SIZE_MAX ||
                                                ent_slice_find(report->text, ENT_SLICE("invasion of"), 0) != SIZE_MAX);
}

/* "Lasted until June 2000", "the war of 1998 to 2000": of two who fought each other, over in its last year. */
static bool ends_with(const ent__member *until, const ent__member *war) {
  ent_interval u = until->report->date, w = war->report->date;
  return ent_slice_is(until->codes.cameo, "190") && ent_slice_is(war->codes.cameo, "190") && until->report->reciprocal && u.from == ENT_DAY_NONE &&
         u.to != ENT_DAY_NONE && is_extent(war) && is_closed(w) && u.to <= w.to && w.to - u.to <= YEAR;
}

static const char *event_dates_fit(const ent__member *m, const cluster *c, ent__match topics) {
  const ent__member *f = c->first;
  bool named = m->topic.telling && c->topic.telling && topics >= ENT__MATCH_PART;
  if (!m->dated || !f->dated) return undated_fits(m, c, topics);
  if (is_extent(m) || is_extent(f)) {
    if (ends_with(m, f) || ends_with(f, m)) return "the war that ended then";
    if (alike(m->report->date, f->report->date)) return "the stretches of time share half";
    return named && ent_intervals_meet(m->window, c->window) ? "same topic, dates meet" : NULL;
  }
  if (ent_intervals_meet(m->window, c->window)) {
    if (named) return "same topic, dates meet";
    if (!much_vaguer(m, f)) return "dates meet";
    if (tells_of_invasion(m->report) && tells_of_invasion(f->report)) return "one invasion of a year";
    return is_occasion(m->codes.cameo) ? "the one known occasion in that time" : NULL;
  }
  /* one agreement by name, signed on two dates: they disagree on the date */
  return named && topics == ENT__MATCH_EQUAL && ent_slice_is(m->codes.cameo, "057") &&
                 m->document != f->document && gap(m->window, c->window) <= SIGNED_APART
             ? "one agreement by name, dated a month apart at most" : NULL;
}

/* Two places on one day are two shellings; of one meeting they are two stories, if two
 * documents tell them. */
static bool places_fit(const ent__member *a, const ent__member *b, bool contact) {
  const ent_report *x = a->report, *y = b->report;
  if (!x->place_name.size || !y->place_name.size || ent_slice_eq(x->place_name, y->place_name))
    return true;
  if (!contact) return false;
  return a->document != b->document || ent_slice_eq(x->place_country, y->place_country);
}

static bool same_place(const ent_report *a, const ent_report *b) {
  return a->place_name.size && ent_slice_eq(a->place_name, b->place_name);
}

enum { NEARBY = 3 }; /* sentences */

static bool told_nearby(const ent__member *a, const ent__member *b) {
  uint32_t x = a->report->sentence, y = b->report->sentence;
  return a->document == b->document && (x > y ? x - y : y - x) <= NEARBY;
}

/* "Slaughtered people in Khojaly" is the Khojaly massacre, if the text gives it no other date. */
static bool named_by_place(const ent__member *m, const cluster *c) {
  ent_slice place = m->report->place_name;
  ent__topic named;
  if (!place.size || m->dated || c->topic.kind != ENT__TOPIC_CRIME || m->topic.named) return false;
  named = ent__topic_of(place);
  return ent__topic_covers(&named, c->first->report->topic);
}

/* Land that was taken is no massacre, whoever did both in those years. */
static bool occupies_beside_crime(ent_slice one, const ent__topic *other) {
  return ent_slice_is(one, "192") && other->kind == ENT__TOPIC_CRIME;
}

static bool one_named_crime(const ent__member *m, const cluster *c, ent__match topics) {
  return topics == ENT__MATCH_EQUAL && m->topic.named && m->topic.kind == ENT__TOPIC_CRIME && c->topic.kind == ENT__TOPIC_CRIME;
}

/* "Cooperate in culture. They cooperate in trade too": two, as far as no topic says otherwise. */
static bool fields_unknown(const ent__member *m) { return ent_slice_starts(m->codes.cameo, "06") && !m->topic.count; }

/* "Visits", "a dialogue": many contacts; none is the one of a day. */
static bool many_contacts(const ent__member *m) {
  static const char *const words[] = {"visits", "meetings", "dialogue", "contacts", "exchanges"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_eq_nocase(m->report->trigger, ent_slice_of(words[i]))) return true;
  return false;
}

static bool many_beside_one(const ent__member *a, const ent__member *b) {
  return a->dated != b->dated && many_contacts(a->dated ? b : a);
}

static const char *event_fits(const ent__member *m, const cluster *c, ent__match topics) {
  bool talks = ent_slice_starts(m->codes.cameo, "04");
  bool contact = talks || ent_slice_is(m->codes.cameo, "057");
  const char *why;
  if (!places_fit(m, c->first, contact)) return NULL;
  if (talks && (many_beside_one(m, c->first) || many_beside_one(m, c->last))) return NULL;
  if (occupies_beside_crime(m->codes.cameo, &c->topic) || occupies_beside_crime(c->cameo, &m->topic)) return NULL;
  if (!codes_agree(m->codes.cameo, c->cameo, m->dated && c->first->dated) && !one_named_crime(m, c, topics)) return NULL;
  /* "They discussed trade. They also discussed water." is one meeting. */
  if (talks && !ent_slice_is(m->codes.cameo, "042") && !(m->dated && c->first->dated) &&
      (told_nearby(m, c->first) || told_nearby(m, c->last)))
    return "talks told within three sentences of one document";
  if (ent_slice_starts(m->codes.cameo, "031") && (told_nearby(m, c->first) || told_nearby(m, c->last)))
    return "an interest told again within three sentences";
  if (named_by_place(m, c)) return "the deed that is named after the place";
  /* "at the meeting in Davos": the one that was dated before */
  if (talks && m->dated != c->first->dated && same_place(m->report, c->first->report) &&
      m->document == c->first->document)
    return "talks at one place, told by one document";
  if (topics == ENT__MATCH_NOT && !(talks && same_day(m, c->first))) return NULL;
  why = event_dates_fit(m, c, topics);
  if (why && !m->dated && !c->first->dated && vague_code(m->codes.cameo))
    return topics == ENT__MATCH_EQUAL && told_nearby(m, c->last) && !fields_unknown(m)
               ? "told again nearby" : NULL;
  return why;
}

/* "The online visa", "visas on arrival", "has eased its visas": what kind of rule is told; 0 if only that there is one. */
static int kind_of_visa(const ent_report *report) {
  static const char *const words[][4] = {{"nline", "lectronic", "-visa", NULL}, {"on arrival", NULL}, {"diplomatic pass", "service pass", "official pass", NULL},
                                         {"eased", "simplif", "facilitat", "easing"}};
  for (int kind = 0; kind < (int)(sizeof words / sizeof *words); kind++)
    for (int i = 0; i < 4 && words[kind][i]; i++)
      if (ent_slice_find(report->text, ent_slice_of(words[kind][i]), 0) != SIZE_MAX) return kind + 1;
  return 0;
}

static bool visas_apart(const ent_report *a, const ent_report *b) {
  int one, other;
  if (!ent_slice_is(a->relation, "VISA_REGIME")) return false;
  one = kind_of_visa(a);
  other = kind_of_visa(b);
  return one && other && one != other;
}

/* Relations that are nothing without their topic. */
static bool needs_topic(const ent_report *report) {
  static const char *const names[] = {"SUPPORTS_ON", "OPPOSES_ON", "JOINT_BODY", "PARTY_TO",
                                      "SHARES", "HOLDS_OFFICE", "VISA_REGIME", "SPONSORS"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (ent_slice_is(report->relation, names[i])) return true;
  return false;
}

/* Two states have each of these once at a time: whatever a text adds, it is this one. */
static bool is_unique(ent_slice group) {
  return ent_slice_is(group, "DIPLOMATIC") || ent_slice_is(group, "EMBASSY_IN") ||
         ent_slice_is(group, "RECOGNITION");
}

/* Between the first days of what began: neither has an end that could reach the other. */
static int64_t beginnings_apart(const ent_report *a, const ent_report *b) {
  if (a->date.from == ENT_DAY_NONE || b->date.from == ENT_DAY_NONE) return 0;
  return llabs((int64_t)a->date.from - b->date.from);
}

/* A consulate is told by the relation of embassies, with its own topic. */
static bool is_consulate(const ent__member *m) {
  return ent_slice_is(m->report->relation, "EMBASSY_IN") && ent_slice_is(m->report->topic, "consulate");
}

/* An agreement that no name tells from others: only its day does. */
static bool nameless_apart(const ent__member *a, const ent__member *b) {
  return ent_slice_is(a->report->relation, "PARTY_TO") && !a->topic.telling && !b->topic.telling &&
         a->dated && b->dated && beginnings_apart(a->report, b->report) > YEAR;
}

/* "Signed a declaration on 9 July", "a declaration of peace on 9 July": what no name tells apart, of one day in two documents. */
static bool same_signing(const ent__member *a, const ent__member *b) {
  const ent_report *x = a->report, *y = b->report;
  const ent__topic *fewer = a->topic.telling ? &b->topic : &a->topic, *more = a->topic.telling ? &a->topic : &b->topic;
  return ent_slice_is(x->relation, "PARTY_TO") && a->document != b->document && x->precision == ENT_PRECISION_DAY && y->precision == ENT_PRECISION_DAY &&
         x->date.from == y->date.from && fewer->count && ent__topic_shared(fewer, more) == fewer->count;
}

/* "In 2018 they had no relations": a day on which it held, not one on which it began. */
static bool is_observed(const ent__member *m) {
  return m->codes.nature != ENT__BEGINNING ||
         (m->report->modality == ENT_ONGOING && is_closed(m->report->date));
}

bool ent__over_before(const ent__member *over, const ent__member *again) {
  const ent_report *x = over->report, *y = again->report;
  if (ent_slice_is(over->codes.group, "RECOGNITION")) return false; /* an act: of 1918 and of 1991 */
  return x->kind == ENT_RELATION && x->modality == ENT_HAPPENED && y->modality == ENT_ONGOING && over->dated &&
         again->dated && x->date.to != ENT_DAY_NONE && y->date.from != ENT_DAY_NONE && x->date.to < y->date.from;
}

static const char *relation_fits(const ent__member *m, const cluster *c, ent__match topics) {
  const ent__member *f = c->first;
  bool observed = is_observed(m) || is_observed(f);
  /* to be part of a state or empire lasts for generations */
  /* who counts the years counts those of the relations that there are */
  bool counted = ent__counted_in_years(m->report) != ent__counted_in_years(f->report);
  int64_t years = ent_slice_is(m->report->relation, "TERRITORY_OF") ? 100 : observed || counted ? 30 : 10;
  bool recognition = ent_slice_is(m->codes.group, "RECOGNITION");
  bool unique = is_unique(m->codes.group);
  if (m->codes.opposite != f->codes.opposite) return NULL;
  if (ent__over_before(m, f) || ent__over_before(f, m)) return NULL;
  /* a state is recognised, or a massacre */
  if (recognition && (m->topic.kind != c->topic.kind)) return NULL;
  if (topics == ENT__MATCH_NOT && (!unique || recognition)) return NULL;
  if (topics == ENT__MATCH_OPEN && needs_topic(m->report) && !same_signing(m, f)) return NULL;
  if (topics == ENT__MATCH_PART && ent_slice_is(m->report->relation, "SHARES")) return NULL;
  if (nameless_apart(m, f) || visas_apart(m->report, f->report)) return NULL;
  if (is_consulate(m) != is_consulate(f)) return NULL;
  if (m->dated && f->dated) {
    int64_t apart = observed ? gap(m->report->date, f->report->date)
                             : beginnings_apart(m->report, f->report);
    if (apart > years * YEAR) return NULL;
    return years == 100 ? "same territory, a hundred years apart at most"
           : observed   ? "same relation, observed thirty years apart at most"
                    : "same relation, beginnings ten years apart at most";
  }
  if (m->dated != f->dated)
    return unique ? "there is but one such relation: the undated one is the dated one"
                  : "same relation and topic, one undated";
  return topics == ENT__MATCH_EQUAL ? "same relation and topic, undated" : "same relation, undated";
}

static bool values_equal(const ent_report *a, const ent_report *b) {
  if (isnan(a->value) || isnan(b->value))
    return isnan(a->value) && isnan(b->value) && ent_slice_eq(a->text_value, b->text_value);
  return a->value == b->value;
}

static bool has_period(const ent__member *m) { return m->dated && !ent__as_printed(m->report); }

/* "Took a quarter of the country in 1974": it is held until somebody says otherwise. */
static bool is_held_since(const ent_report *r) {
  return ent_slice_is(r->indicator, "TERRITORY_SHARE") && r->date.from != ENT_DAY_NONE && r->date.to == ENT_DAY_NONE;
}

/* The figures agree, or one refines the other. */
static bool close(const ent__member *m, const cluster *c) {
  return ent__compare_values(m->report, c->first->report, m->codes.nature) <= ENT__REFINES;
}

static const char *stock_fits(const ent__member *m, const cluster *c, bool meet) {
  bool of_period = has_period(m), other = has_period(c->first);
  if (of_period && other)
    return alike(m->report->date, c->first->report->date) ? "figure of the same period" : NULL;
  if (meet && close(m, c)) return "the figures agree, one has no period";
  if (of_period != other && meet && (is_held_since(m->report) || is_held_since(c->first->report))) return "share of a land held since then";
  return of_period == other && m->document != c->first->document
             ? "figures without a period, two documents" : NULL;
}

/* "Killed 2,500 people, says Sanaa. Human Rights Watch counted 1,500": told beside each other by two. */
static bool recounts(const ent__member *again, const ent__member *told) {
  uint32_t s = again->report->sentence, t = told->report->sentence;
  return ent_slice_starts(again->report->rule, "recount") && again->document == told->document && s - t <= 1;
}

/* "Over 300 of them on the Belgrano", "sank the General Belgrano, killing 323": where the ones died stands in the other's sentence. */
static bool place_told(const ent_report *a, const ent_report *b) {
  return ent_slice_is(a->indicator, "CASUALTIES") && a->place_name.size > 3 && ent_slice_find(b->text, a->place_name, 0) != SIZE_MAX;
}

static bool tied_by_place(const ent__member *a, const ent__member *b) {
  return a->document != b->document && (place_told(a->report, b->report) || place_told(b->report, a->report));
}

static const char *tally_fits(const ent__member *m, const cluster *c, ent__match topics, bool meet) {
  const ent_report *a = m->report, *b = c->first->report;
  bool both = m->dated && c->first->dated, period = both && alike(a->date, b->date);
  bool dead = ent_slice_is(a->indicator, "CASUALTIES");
  /* a part is told by its place, whatever dates the whole; not two days' dead of one town */
  if ((!both || period) && dead && tied_by_place(m, c->first) && close(m, c))
    return "figures agree, and the place of the one is told with the other";
  if (values_equal(a, b))
    return meet && (topics != ENT__MATCH_OPEN || period) ? "same figure, same occasion" : NULL;
  /* of what has a name "in February" and "on 26 February" are one day */
  if (both && !period && topics == ENT__MATCH_EQUAL && m->topic.named && meet && width(m) <= 31 &&
      width(c->first) <= 31 && (m->document != c->first->document || close(m, c)))
    return "figure of the same occasion by topic";
  /* what a war between the two cost: neither struck the other in it more than the other did */
  if (a->reciprocal && b->reciprocal && dead && m->document != c->first->document)
    return meet ? "what the war of the two cost" : NULL;
  if (both && !period && meet && m->document != c->first->document && width(m) <= 31 &&
      width(c->first) <= 31 && close(m, c))
    return "figures agree, a day and its month";
  if (both && !period) return NULL;
  if (of_delegation(a) && of_delegation(b) && meet) return "who travels along on one visit";
  if (recounts(m, c->first) || recounts(c->first, m)) return "another's count of the same";
  /* one text that gives two figures speaks of two occasions, unless one refines the other */
  if (m->document == c->first->document && !period && !close(m, c)) return NULL;
  /* the dead of a day of a war are not those of the war */
  if (m->topic.kind == ENT__TOPIC_WAR && m->dated != c->first->dated && !close(m, c)) return NULL;
  if (m->topic.count && topics >= ENT__MATCH_PART)
    return meet || close(m, c) ? "figure of the same occasion by topic" : NULL;
  if (!meet) return NULL;
  if (both && m->document != c->first->document && (same_day(m, c->first) || close(m, c)))
    return "figure of the same day and kind";
  return same_place(a, b) && close(m, c) ? "figures agree, same place" : NULL;
}

/* "The tenth session" and "eight sessions so far" are numbers of one count. */
static bool units_fit(const ent__member *a, const ent__member *b) {
  ent_slice x = a->report->unit, y = b->report->unit;
  bool ordinal = ent_slice_is(x, "ordinal") || ent_slice_is(y, "ordinal");
  double off;
  return !x.size || !y.size || ent_slice_eq(x, y) ||
         (ent__days_of(x, &off) > 0 && ent__days_of(y, &off) > 0) || (ordinal && a->codes.nature == ENT__COUNTER);
}

/* Few, of one day, beside the count of all years; of two counts as of their printing the earlier
 * may be smaller, for it has grown since. */
static bool of_a_day(const ent_report *few, const ent_report *all) {
  if (ent__as_printed(few) && ent__as_printed(all) && few->date.to < all->date.from) return false;
  return ent__of_one_occasion(few, all);
}

/* "Seven agreements were signed in July 2016", "five on Tuesday": of two occasions, neither the count of all. */
static bool of_two_occasions(const ent_report *a, const ent_report *b) {
  return ent_slice_is(a->indicator, "AGREEMENTS_SIGNED") && ent__of_a_month(a) && ent__of_a_month(b) && !ent_intervals_meet(a->date, b->date);
}

static bool counted_apart(const ent_report *a, const ent_report *b) {
  return of_two_occasions(a, b) || of_a_day(a, b) || of_a_day(b, a);
}

/* "Lasted 74 days", "ten weeks before its defeat". */
static const char *durations_fit(const ent__member *m, const cluster *c, ent__match topics, bool meet) {
  bool period = m->dated && c->first->dated && alike(m->report->date, c->first->report->date);
  if (m->document == c->first->document && !close(m, c)) return NULL;
  if (period) return "length of the same time";
  if (topics == ENT__MATCH_EQUAL && m->topic.named) return "length of what has one name";
  return meet && close(m, c) ? "lengths agree" : NULL;
}

/* "About 20 million in 2010", "19.6 million in 2010": told in two documents of the same time and of all that was given in it. */
static bool is_same_aid(const ent__member *a, const ent__member *b) {
  ent_interval d = a->report->date, e = b->report->date;
  bool rough = ent_slice_is(a->report->comparator, "~") != ent_slice_is(b->report->comparator, "~");
  if (!ent_slice_is(a->report->indicator, "AID") || !rough || a->document == b->document) return false;
  if (!has_period(a) || !has_period(b) || d.from != e.from || d.to != e.to) return false;
  return ent__compare_values(a->report, b->report, ENT__TRANSACTION) <= ENT__REFINES;
}

/* A loan or a contract is not given twice in a month; aid may be. */
static const char *sums_fit(const ent__member *m, const cluster *c, bool meet) {
  const ent_report *a = m->report, *b = c->first->report;
  bool once = ent_slice_is(a->indicator, "LOAN") || ent_slice_is(a->indicator, "CONTRACT_VALUE") ||
              ent_slice_is(a->indicator, "PURCHASE_PRICE");
  if (values_equal(a, b)) return meet ? "same sum, dates meet" : NULL;
  if (is_same_aid(m, c->first)) return "aid of one time, one figure rounds the other";
  if (!once || !has_period(m) || !has_period(c->first) || !meet || m->document == c->first->document) return NULL;
  if (ent__compare_values(a, b, ENT__TRANSACTION) <= ENT__REFINES) return "one loan or contract, the sums agree";
  return width(m) <= 31 && width(c->first) <= 31 ? "one loan or contract, of the same month" : NULL;
}

/* What a visitor is by his title: "the king of Jordan", "Jordan's foreign minister"; 0 if it tells none. */
static int office_in(ent_slice name) {
  static const char *const words[][3] = {{"foreign minister", "Foreign Minister", "oreign Affairs"}, {"efence minister", "efence Minister", "efense Minister"},
                                         {"rime minister", "rime Minister", "hancellor"}, {"resident", "king", "King"},
                                         {"peaker", "hairman", "hairwoman"}};
  for (int kind = 0; kind < (int)(sizeof words / sizeof *words); kind++)
    for (int i = 0; i < 3; i++)
      if (ent_slice_find(name, ent_slice_of(words[kind][i]), 0) != SIZE_MAX) return kind + 1;
  return 0;
}

/* "The king's third visit", "the foreign minister's second": each counts his own. */
static bool visitors_apart(const ent__member *a, const ent__member *b) {
  int one = office_in(a->doer), other = office_in(b->doer);
  return ent_slice_is(a->report->indicator, "VISITS") && one && other && one != other;
}

/* Sessions of a commission by both sentences, of which one gives it no name. */
static bool same_kind_of_body(const ent_report *a, const ent_report *b) {
  static const char *const bodies[] = {"ommission", "ommittee", "ouncil", "orum", "ssembly", "orking group"};
  for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
    bool one = ent_slice_find(a->text, ent_slice_of(bodies[i]), 0) != SIZE_MAX;
    bool other = ent_slice_find(b->text, ent_slice_of(bodies[i]), 0) != SIZE_MAX;
    if (one || other) return one && other;
  }
  return false;
}

/* "The second largest trading partner", "the third largest in Africa": places of one kind, among all or among the same. */
static bool same_ranking(const ent__member *a, const ent__member *b, ent__match topics) {
  return a->topic.count && topics == ENT__MATCH_EQUAL &&
         ent_slice_eq(ent__rank_region(a->report->text), ent__rank_region(b->report->text));
}

static const char *measure_fits(const ent__member *m, const cluster *c, ent__match topics) {
  const ent_report *a = m->report, *b = c->first->report;
  bool meet = ent_intervals_meet(m->window, c->window);
  if (!units_fit(m, c->first)) return NULL;
  if (topics == ENT__MATCH_NOT || !places_fit(m, c->first, false)) return NULL;
  if (ent_slice_is(a->indicator, "DURATION")) return durations_fit(m, c, topics, meet);
  if (ent_slice_is(a->indicator, "RANK") && !same_ranking(m, c->first, topics)) return NULL;
  switch (m->codes.nature) {
    case ENT__ORDER: return "there is but one such rank";
    case ENT__COUNTER:
      /* the commission's fifth session is not the foreign ministers' third meeting */
      if (topics == ENT__MATCH_OPEN && ent_slice_is(a->indicator, "MEETING_NUMBER") && !same_kind_of_body(a, b)) return NULL;
      if (ent_slice_is(a->topic, "memoranda") != ent_slice_is(b->topic, "memoranda")) return NULL;
      return counted_apart(a, b) || visitors_apart(m, c->first) ? NULL : "a count that only grows";
    case ENT__STOCK: return stock_fits(m, c, meet);
    case ENT__TRANSACTION: return sums_fit(m, c, meet);
    default: return tally_fits(m, c, topics, meet);
  }
}

/* "a working group and a friendship group", "18 billion ... 12.5 billion": one sentence
 * lists two things. */
static bool listed_beside(const ent__member *m, const ent__member *other, ent__match topics) {
  const ent_report *a = m->report, *b = other->report;
  if (m->document != other->document || a->sentence != b->sentence) return false;
  if (topics == ENT__MATCH_PART) return true;
  if (recounts(m, other) || recounts(other, m)) return false;
  return a->kind == ENT_MEASURE && !isnan(a->value) && !isnan(b->value) && a->value != b->value;
}

static bool listed_apart(const ent__member *m, const cluster *c, ent__match topics) {
  if (listed_beside(m, c->first, topics)) return true;
  return m->report->kind == ENT_MEASURE && listed_beside(m, c->last, topics);
}

/* The rule by which the report belongs to the item; NULL if it does not. */
static const char *fits(const ent__member *m, const cluster *c, ent__match topics) {
  if (listed_apart(m, c, topics)) return NULL;
  if (m->group != c->first->group) return NULL;
  if (m->report->kind == ENT_EVENT) return event_fits(m, c, topics);
  return m->report->kind == ENT_RELATION ? relation_fits(m, c, topics)
                                         : measure_fits(m, c, topics);
}

/* What no rule lets join, told before any is asked: most of a large block are of other days. */
static bool is_out_of_reach(const ent__member *m, const cluster *c) {
  const ent__member *f = c->first;
  if (!m->dated || !f->dated) return false;
  if (m->report->kind == ENT_EVENT) return gap(m->window, f->window) > SIGNED_APART;
  return m->codes.nature == ENT__TALLY && !ent_slice_is(m->report->indicator, "DURATION") &&
         !recounts(m, f) && !recounts(f, m) && !ent_intervals_meet(m->window, f->window);
}

/* How well; only ever compared between items that fit. */
static int score(const ent__member *m, const cluster *c, ent__match topics) {
  int points = 0;
  ent_interval a = m->report->date, b = c->first->report->date;
  if (m->dated && c->first->dated && a.from == b.from && a.to == b.to) points += 16;
  if (m->topic.count) {
    int shared = ent__topic_shared(&m->topic, &c->topic);
    points += topics == ENT__MATCH_EQUAL ? 8 : topics == ENT__MATCH_PART ? 4 : 0;
    points += shared > 3 ? 3 : shared;
  }
  if (m->report->kind == ENT_MEASURE && values_equal(m->report, c->first->report)) points += 4;
  if (m->dated == c->first->dated) points += 2;
  if (same_place(m->report, c->first->report)) points += 1;
  if (m->report->kind == ENT_MEASURE && tied_by_place(m, c->first) && ent__compare_values(m->report, c->first->report, m->codes.nature) <= ENT__REFINES)
    points += 6;
  return points;
}

static void open_cluster(cluster *c, ent__member *m) {
  *c = (cluster){m, m, m->topic, m->window, m->codes.cameo};
  m->why = m->dated ? "first: the most exactly dated" : "first: none is dated";
}

static void add_member(cluster *c, ent__member *m, const char *why) {
  m->why = why;
  c->last = m;
  if (!c->topic.count) c->topic = m->topic;
  if (m->dated && ent_intervals_meet(c->window, m->window)) c->window = join(c->window, m->window);
  if (general_code(c->cameo)) c->cameo = m->codes.cameo;
}

bool ent__items_find(ent__member *members, uint32_t count, ent_arena *arena, uint32_t *items) {
  cluster *clusters = ENT_ARENA_NEW(arena, cluster, count + 1);
  uint32_t used = 0;
  if (!clusters) return false;
  if (count) qsort(members, count, sizeof *members, by_exactness);
  for (uint32_t i = 0; i < count; i++) {
    ent__member *m = &members[i];
    const char *why = NULL;
    int best = -1;
    uint32_t where = 0, ties = 0;
    for (uint32_t j = 0; j < used; j++) {
      ent__match topics;
      const char *rule;
      int points;
      if (is_out_of_reach(m, &clusters[j])) continue;
      topics = ent__topic_match(&m->topic, &clusters[j].topic);
      rule = fits(m, &clusters[j], topics);
      if (!rule) continue;
      points = score(m, &clusters[j], topics);
      if (points == best) ties++;
      if (points <= best) continue;
      best = points;
      why = rule;
      where = j;
      ties = 0;
    }
    if (best < 0 || ties) {
      where = used++;
      open_cluster(&clusters[where], m);
    } else {
      add_member(&clusters[where], m, why);
    }
    m->item = where;
  }
  *items = used;
  return true;
}
