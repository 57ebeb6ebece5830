/* In: gathered lines. Out: the dossier: duplicates merged, lines in order, sentences
 * numbered as they are first called upon, discrepancies with their competing values.
 *
 * The order is of what is said, never of rows: the same documents give the same bytes
 * whatever the order they were read in. */
#include "analyse/dossier.h"

#include <stdlib.h>

#include "analyse/gather.h"
#include "analyse/verbs.h"
#include "record/change.h"
#include "record/topic.h"

/* ---- order ---------------------------------------------------------------------------- */

static ent_day first_day(const ent_dossier_line *line) {
  if (line->date.from != ENT_DAY_NONE) return line->date.from;
  return line->date.to != ENT_DAY_NONE ? line->date.to : INT32_MAX;
}

/* A signature, 0, and the membership it makes, 1, are put beside each other; others 2. */
static int agreement_rank(const ent__line *line) {
  const ent_report *lead = &line->line.lead;
  if (lead->modality > ENT_ONGOING) return 2;
  if (lead->kind == ENT_EVENT && ent_slice_is(line->line.cameo, "057")) return 0;
  return ent_slice_is(lead->relation, "PARTY_TO") ? 1 : 2;
}

static int by_agreement(const ent__line *a, const ent__line *b) {
  int x = agreement_rank(a), y = agreement_rank(b), order;
  if ((x == 2) != (y == 2)) return x == 2 ? 1 : -1;
  if (x == 2) return 0;
  order = ent_slice_cmp(a->line.topic, b->line.topic);
  return order ? order : x - y;
}

/* Of the dead and wounded of one occasion the killed first, the whole before its parts: "613 killed", "106 women killed", "130 missing". */
static int toll_rank(const ent_dossier_line *line) {
  ent_slice unit = line->lead.unit;
  return ent_slice_is(unit, "killed") ? 0 : ent_slice_ends(unit, " killed") ? 1 : 2;
}

static double figure_of(const ent_dossier_line *line) { return line->lead.value == line->lead.value ? line->lead.value : -1; }

static int by_toll(const ent_dossier_line *a, const ent_dossier_line *b) {
  bool x = ent_slice_is(a->lead.indicator, "CASUALTIES"), y = ent_slice_is(b->lead.indicator, "CASUALTIES");
  int order;
  if (!x || !y) return (int)x - (int)y; /* the deed before what it cost */
  order = ent_slice_cmp(a->topic, b->topic);
  if (!order && a->actor_count && b->actor_count) order = ent_slice_cmp(a->actors[0], b->actors[0]);
  if (!order && a->recipient_count && b->recipient_count) order = ent_slice_cmp(a->recipients[0], b->recipients[0]);
  if (!order) order = toll_rank(a) - toll_rank(b);
  return order ? order : (figure_of(b) > figure_of(a)) - (figure_of(b) < figure_of(a));
}

static int by_date(const void *left, const void *right) {
  const ent__line *a = left, *b = right;
  ent_day x = first_day(&a->line), y = first_day(&b->line);
  int order;
  if (a->section != b->section) return a->section < b->section ? -1 : 1;
  if (x != y) return x < y ? -1 : 1;
  x = a->line.date.to == ENT_DAY_NONE ? INT32_MAX : a->line.date.to;
  y = b->line.date.to == ENT_DAY_NONE ? INT32_MAX : b->line.date.to;
  if (x != y) return x < y ? -1 : 1;
  order = by_agreement(a, b);
  if (!order) order = by_toll(&a->line, &b->line);
  if (order) return order;
  order = ent_slice_cmp(a->line.statement, b->line.statement);
  if (!order) order = ent_slice_cmp(a->line.date_text, b->line.date_text);
  if (!order) order = (int)a->line.lead.modality - (int)b->line.lead.modality;
  return order ? order : ent_slice_cmp(a->line.item, b->line.item);
}

/* "signed the defence agreement" and "became party to" it, from the same day. */
static bool signs_and_joins(const ent__line *a, const ent__line *b) {
  ent__topic x = ent__topic_of(a->line.topic), y = ent__topic_of(b->line.topic);
  ent__match topics = ent__topic_match(&x, &y);
  if (agreement_rank(a) != 0 || agreement_rank(b) != 1) return false;
  if (a->line.date.from != b->line.date.from) return false;
  if (topics < ENT__MATCH_OPEN || (topics == ENT__MATCH_OPEN && !(x.count && y.count)))
    return false;
  if (a->line.actor_count != b->line.actor_count) return false;
  for (uint32_t i = 0; i < a->line.actor_count; i++)
    if (!ent_slice_eq(a->line.actors[i], b->line.actors[i])) return false;
  return true;
}

/* An event and the relation it began read alike: "recognised" is told once. */
static bool reads_alike(const ent__line *a, const ent__line *b) {
  if (signs_and_joins(a, b)) return true;
  return a->section == b->section && ent_slice_eq(a->line.statement, b->line.statement) &&
         ent_slice_eq(a->line.date_text, b->line.date_text) &&
         /* of acts and relations the verb tells the modality: "does not recognise" */
         (a->line.lead.modality == b->line.lead.modality || a->line.lead.kind != ENT_MEASURE ||
          (a->line.lead.modality <= ENT_ONGOING && b->line.lead.modality <= ENT_ONGOING));
}

static int by_source(const void *a, const void *b) {
  const ent__source_ref *x = a, *y = b;
  return (x->source > y->source) - (x->source < y->source);
}
static int by_side(const void *a, const void *b) {
  const ent__source_ref *x = a, *y = b;
  int order = ent_slice_cmp(x->side, y->side);
  if (!order) order = (x->source > y->source) - (x->source < y->source);
  return order ? order : (x->document > y->document) - (x->document < y->document);
}
static int by_document(const void *a, const void *b) {
  const ent__source_ref *x = a, *y = b;
  return (x->document > y->document) - (x->document < y->document);
}

/* The line's sides; refs are left in their order. */
static bool count_sides(ent_arena *arena, ent__line *line) {
  ent_dossier_side *sides = ENT_ARENA_NEW(arena, ent_dossier_side, line->ref_count + 1);
  uint32_t count = 0;
  if (!sides) return false;
  if (line->ref_count) qsort(line->refs, line->ref_count, sizeof *line->refs, by_side);
  for (uint32_t i = 0; i < line->ref_count; i++) {
    const ent__source_ref *ref = &line->refs[i], *before = ref - 1;
    if (!count || !ent_slice_eq(sides[count - 1].side, ref->side)) {
      sides[count++] = (ent_dossier_side){ref->side, 1, 1};
      continue;
    }
    sides[count - 1].independent += before->source != ref->source;
    sides[count - 1].documents +=
        before->source != ref->source || before->document != ref->document;
  }
  line->line.sides = sides;
  line->line.side_count = count;
  line->line.one_side = count == 1 ? sides[0].side : ENT_EMPTY;
  return true;
}

static void count_refs(ent__line *line) {
  line->line.documents = line->line.independent = 0;
  qsort(line->refs, line->ref_count, sizeof *line->refs, by_source);
  for (uint32_t i = 0; i < line->ref_count; i++)
    line->line.independent += i == 0 || line->refs[i].source != line->refs[i - 1].source;
  qsort(line->refs, line->ref_count, sizeof *line->refs, by_document);
  for (uint32_t i = 0; i < line->ref_count; i++)
    line->line.documents += i == 0 || line->refs[i].document != line->refs[i - 1].document;
}

static bool merge(ent__gatherer *g, ent__line *into, const ent__line *from) {
  ent__source_ref *both =
      ENT_ARENA_NEW(g->arena, ent__source_ref, into->ref_count + from->ref_count + 1);
  if (!both) return false;
  if (into->ref_count) memcpy(both, into->refs, into->ref_count * sizeof *both);
  if (from->ref_count)
    memcpy(both + into->ref_count, from->refs, from->ref_count * sizeof *both);
  into->refs = both;
  into->ref_count += from->ref_count;
  g->told_by[from->number] = into->number;
  if (!ent_slice_eq(into->line.speaker, from->line.speaker)) into->line.speaker = ENT_EMPTY;
  count_refs(into);
  return true;
}

static bool is_party(const ent_dossier_line *line, ent_slice entity) {
  for (uint32_t i = 0; i < line->actor_count; i++)
    if (ent_slice_eq(line->actors[i], entity)) return true;
  return false;
}

/* b may be of free order where a is not. */
static bool same_parties(const ent_dossier_line *a, const ent_dossier_line *b) {
  if (b->reciprocal) {
    bool all = a->actor_count + a->recipient_count == b->actor_count;
    for (uint32_t i = 0; all && i < a->actor_count; i++) all = is_party(b, a->actors[i]);
    for (uint32_t i = 0; all && i < a->recipient_count; i++) all = is_party(b, a->recipients[i]);
    return all;
  }
  if (a->actor_count != b->actor_count || a->recipient_count != b->recipient_count) return false;
  for (uint32_t i = 0; i < a->actor_count; i++)
    if (!ent_slice_eq(a->actors[i], b->actors[i])) return false;
  for (uint32_t i = 0; i < a->recipient_count; i++)
    if (!ent_slice_eq(a->recipients[i], b->recipients[i])) return false;
  return true;
}

/* "severed relations" on the day from which they "have no relations". */
static bool starts(const ent__line *event, const ent__line *relation) {
  const ent_dossier_line *e = &event->line, *r = &relation->line;
  const ent__change *change;
  if (e->lead.kind != ENT_EVENT || r->lead.kind != ENT_RELATION) return false;
  if ((e->lead.modality > ENT_ONGOING || r->lead.modality > ENT_ONGOING) &&
      e->lead.modality != r->lead.modality)
    return false;
  if (e->date.from != r->date.from || !same_parties(e, r)) return false;
  if (e->topic.size && !ent_slice_eq(e->topic, r->topic)) return false;
  for (uint32_t n = 0; (change = ent__change_of(e->cameo, true, n)) != NULL; n++)
    if (change->starts && ent_slice_is(r->lead.relation, change->relation)) return true;
  return false;
}

/* ---- what a line of another kind tells as well ----------------------------------------------- */

static bool shares_sentence(const ent__line *a, const ent__line *b) {
  for (uint32_t i = 0; i < a->ref_count; i++)
    for (uint32_t k = 0; k < b->ref_count; k++)
      if (a->refs[i].evidence == b->refs[k].evidence) return true;
  return false;
}

/* "signed more than 30 bilateral agreements": a number of documents, not one of them. */
static bool is_counted(ent_slice topic) {
  static const char *const words[] = {"two ", "three ", "four ", "five ", "six ", "seven ", "eight ", "nine ", "ten ", "eleven ", "twelve ", "several ", "a number of "};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_starts(topic, words[i])) return true;
  return topic.size && ((topic.data[0] >= '0' && topic.data[0] <= '9') ||
                        ent_slice_starts(topic, "more than ") || ent_slice_starts(topic, "over "));
}

static bool is_plain_support(const ent_dossier_line *l) {
  return ent_slice_is(l->lead.relation, "SUPPORTS_ON") && !l->topic.size && !ent_interval_known(l->date) &&
         l->lead.modality != ENT_DENIED && l->lead.modality != ENT_HYPOTHETICAL;
}

/* "Support each other": each supports the other, and will. */
static bool tells_support_of(const ent_dossier_line *t, const ent_dossier_line *l) {
  uint32_t sides = 0;
  if (!is_plain_support(t) || !is_plain_support(l) || !t->reciprocal || t->lead.modality != ENT_ONGOING ||
      l->actor_count + l->recipient_count != t->actor_count)
    return false;
  for (uint32_t i = 0; i < t->actor_count; i++) {
    for (uint32_t k = 0; k < l->actor_count; k++) sides += ent_slice_eq(t->actors[i], l->actors[k]);
    for (uint32_t k = 0; k < l->recipient_count; k++) sides += ent_slice_eq(t->actors[i], l->recipients[k]);
  }
  return sides == t->actor_count;
}

/* The least and greatest number of the sentences that tell the line. */
static void span_evidence(ent__line *line) {
  line->lowest = UINT32_MAX;
  line->highest = 0;
  for (uint32_t i = 0; i < line->ref_count; i++) {
    if (line->refs[i].evidence < line->lowest) line->lowest = line->refs[i].evidence;
    if (line->refs[i].evidence > line->highest) line->highest = line->refs[i].evidence;
  }
}

/* Lines of a great state are many: a look at the ends of both first. */
static bool may_rest_on(const ent__line *line, const ent__line *teller) {
  return line->lowest >= teller->lowest && line->highest <= teller->highest;
}

/* No sentence tells the line but those that tell the other. */
static bool rests_on(const ent__line *line, const ent__line *teller) {
  for (uint32_t i = 0; i < line->ref_count; i++) {
    bool there = false;
    for (uint32_t k = 0; k < teller->ref_count && !there; k++) there = line->refs[i].evidence == teller->refs[k].evidence;
    if (!there) return false;
  }
  return line->ref_count > 0;
}

/* A figure, or what lasts, and the bare act that its sentence was coded as too: "the sixth session was held", "met"; "trade came to 15
 * million", "cooperated economically"; "gave a million", "gave aid". */
static const struct {
  const char *name, *cameo;
} acts_told[] = {
    {"MEETING_NUMBER", "040"},  {"MEETING_NUMBER", "042"}, {"MEETING_NUMBER", "044"}, {"VISITS", "042"},          {"VISITS", "043"},
    {"AID", "07"},              {"LOAN", "07"},            {"AID", "033"},             {"LOAN", "033"},
    {"SCHOLARSHIPS", "07"},     {"TRADE_TURNOVER", "061"}, {"TRADE_GROWTH", "061"},    {"TRADE_BALANCE", "061"},
    {"EXPORTS", "061"},         {"IMPORTS", "061"},        {"INVESTMENT_STOCK", "061"}, {"INVESTMENT", "061"},
    {"TRADE_SHARE", "061"},     {"CONTRACT_VALUE", "061"}, {"FLIGHTS", "061"},         {"VISA_REGIME", "081"},
    {"VISA_REGIME", "057"},     {"TARIFF_RATE", "163"},    {"SANCTIONS", "163"},
};

static bool names_act(ent_slice name, ent_slice cameo) {
  for (size_t i = 0; name.size && i < sizeof acts_told / sizeof *acts_told; i++)
    if (ent_slice_is(name, acts_told[i].name) && ent_slice_starts(cameo, acts_told[i].cameo)) return true;
  return false;
}

static bool may_be_told(ent_slice cameo) {
  for (size_t i = 0; i < sizeof acts_told / sizeof *acts_told; i++)
    if (ent_slice_starts(cameo, acts_told[i].cameo)) return true;
  return false;
}

static bool same_time(ent_interval a, ent_interval b) {
  return !ent_interval_known(a) || !ent_interval_known(b) || a.from == b.from;
}

/* The teller's figure is of the same act: the same states, whoever of them acts in the one and is a mere side in the other. */
static bool tells_bare_act(const ent__line *teller, const ent__line *line) {
  const ent_dossier_line *t = &teller->line, *l = &line->line;
  ent_slice name = t->lead.kind == ENT_MEASURE ? t->lead.indicator : t->lead.relation;
  /* "the source contradicts itself", "visited twice": a number of visits is none of them */
  bool counts = ent_slice_is(name, "VISITS") && !ent_slice_is(t->lead.unit, "ordinal");
  /* "condemned the embargo in June": taken for granted, of whatever time */
  bool given = ent_slice_is(name, "SANCTIONS") && l->lead.modality == ENT_ONGOING;
  return l->lead.kind == ENT_EVENT && !counts && names_act(name, l->cameo) && (given || same_time(t->date, l->date)) && rests_on(line, teller);
}

/* "Supports Pakistan on Kashmir" of a sentence that voiced it at no time: not told again as words. */
static bool tells_words_of(const ent__line *teller, const ent__line *line) {
  const ent_dossier_line *t = &teller->line, *l = &line->line;
  return ent_slice_is(t->lead.relation, "SUPPORTS_ON") && t->topic.size && ent_slice_is(l->cameo, "051") && !ent_interval_known(l->date) &&
         (!l->topic.size || ent_slice_eq(l->topic, t->topic)) && rests_on(line, teller);
}

/* "Signed a military pact" and, of the same sentence, "became party to a military agreement". */
static bool tells_joining(const ent__line *teller, const ent__line *line) {
  const ent_dossier_line *t = &teller->line, *l = &line->line;
  return ent_slice_is(t->cameo, "057") && ent_slice_is(l->lead.relation, "PARTY_TO") && ent_interval_known(l->date) &&
         ent_intervals_meet(t->date, l->date) && rests_on(line, teller);
}

/* "A friendship group on inter-parliamentary relations" and, of the same sentence, a body of "inter-parliamentary relations". */
static bool tells_body(const ent__line *teller, const ent__line *line) {
  const ent_dossier_line *t = &teller->line, *l = &line->line;
  return ent_slice_is(t->lead.relation, "JOINT_BODY") && ent_slice_is(l->lead.relation, "JOINT_BODY") && l->topic.size < t->topic.size &&
         ent_slice_find(t->topic, l->topic, 0) != SIZE_MAX && rests_on(line, teller);
}

/* What `teller` says holds what `line` says: "was the first to recognise", "recognised"; "opened
 * an embassy" and the cooperation that it is; "35 documents signed", "signed documents". */
static bool tells_also(const ent__line *teller, const ent__line *line) {
  const ent_dossier_line *t = &teller->line, *l = &line->line;
  bool recognised = ent_slice_is(l->lead.relation, "RECOGNISES") || ent_slice_is(l->cameo, "054");
  if (tells_support_of(t, l)) return true;
  if (t->lead.modality > ENT_ONGOING || l->lead.modality > ENT_ONGOING) return false;
  if (may_rest_on(line, teller) && (same_parties(l, t) || same_parties(t, l)) &&
      (tells_bare_act(teller, line) || tells_words_of(teller, line) || tells_joining(teller, line) || tells_body(teller, line)))
    return true;
  /* "its embassy was opened": who did it with whom is not told */
  if (ent_slice_is(t->lead.relation, "EMBASSY_IN") && ent_slice_is(l->cameo, "050") && same_parties(t, l) && rests_on(line, teller)) return true;
  if (!same_parties(l, t)) return false;
  if (ent_slice_is(t->lead.indicator, "RECOGNITION_ORDER"))
    return recognised && (!ent_interval_known(t->date) || ent_intervals_meet(t->date, l->date));
  if (ent_slice_is(t->lead.indicator, "AGREEMENTS_SIGNED"))
    return (is_counted(l->topic) || !l->topic.size) && shares_sentence(teller, line) &&
           (ent_slice_is(l->cameo, "057") || ent_slice_is(l->lead.relation, "PARTY_TO"));
  /* "established diplomatic relations" is 054 too, and no recognition beside the relation */
  if (ent_slice_is(t->lead.relation, "DIPLOMATIC_RELATIONS") && ent_slice_is(l->cameo, "054"))
    return l->reciprocal && shares_sentence(teller, line); /* "recognised it on 22 February, and established relations" tells of both */
  return l->lead.kind == ENT_EVENT && ent_slice_is(l->cameo, "050") && shares_sentence(teller, line) &&
         (ent_intervals_meet(t->date, l->date) || rests_on(line, teller));
}

/* "December 1991" of a rank, "12 December" of the act that it is the rank of. */
static bool tells_the_day(const ent_dossier_line *act, const ent_dossier_line *rank) {
  ent_interval a = act->date, r = rank->date;
  return ent_slice_is(rank->lead.indicator, "RECOGNITION_ORDER") && a.from > r.from && a.from <= r.to;
}

static bool may_tell_also(const ent__line *line) {
  const ent_report *lead = &line->line.lead;
  ent_slice name = lead->kind == ENT_MEASURE ? lead->indicator : lead->relation;
  for (size_t i = 0; name.size && i < sizeof acts_told / sizeof *acts_told; i++)
    if (ent_slice_is(name, acts_told[i].name)) return true;
  return ent_slice_is(name, "SUPPORTS_ON") || ent_slice_is(name, "JOINT_BODY") || ent_slice_is(line->line.cameo, "057") ||
         ent_slice_is(lead->indicator, "RECOGNITION_ORDER") ||
         ent_slice_is(lead->indicator, "AGREEMENTS_SIGNED") ||
         ent_slice_is(lead->relation, "EMBASSY_IN") ||
         ent_slice_is(lead->relation, "DIPLOMATIC_RELATIONS") || is_plain_support(&line->line);
}

/* Each sentence of a bare act tells a figure of it: "cooperated economically" of four sentences, each with another figure of their trade. */
static bool is_told_by_figures(const ent__gatherer *g, const ent__line *line, const uint32_t *tellers, uint32_t count) {
  const ent_dossier_line *l = &line->line;
  if (l->lead.kind != ENT_EVENT || l->lead.modality > ENT_ONGOING || line->ref_count < 2 || !may_be_told(l->cameo)) return false;
  for (uint32_t i = 0; i < line->ref_count; i++) {
    bool told = false;
    for (uint32_t k = 0; k < count && !told; k++) {
      const ent__line *t = &g->lines[tellers[k]];
      ent_slice name = t->line.lead.kind == ENT_MEASURE ? t->line.lead.indicator : t->line.lead.relation;
      if (line->refs[i].evidence < t->lowest || line->refs[i].evidence > t->highest || t == line) continue;
      if (t->line.lead.modality > ENT_ONGOING || ent_slice_is(name, "VISITS") || !names_act(name, l->cameo)) continue;
      for (uint32_t r = 0; r < t->ref_count && !told; r++) told = t->refs[r].evidence == line->refs[i].evidence;
    }
    if (!told) return false;
  }
  return true;
}

/* Hands the sentences of lines that others tell to these. false if out of memory. */
static bool drop_told(ent__gatherer *g) {
  uint32_t *tellers = ENT_ARENA_NEW(g->arena, uint32_t, g->line_count + 1), count = 0;
  if (!tellers) return false;
  for (uint32_t i = 0; i < g->line_count; i++)
    if (may_tell_also(&g->lines[i])) tellers[count++] = i;
  for (uint32_t i = 0; i < g->line_count; i++) span_evidence(&g->lines[i]);
  for (uint32_t i = 0; i < g->line_count; i++) {
    ent__line *line = &g->lines[i];
    for (uint32_t k = 0; k < count && line->ref_count; k++) {
      ent__line *teller = &g->lines[tellers[k]];
      if (teller == line || !teller->ref_count || !tells_also(teller, line)) continue;
      if (!ent_interval_known(teller->line.date) || tells_the_day(&line->line, &teller->line)) {
        teller->line.date = line->line.date;
        teller->line.date_text = line->line.date_text;
      }
      if (!merge(g, teller, line)) return false;
      line->ref_count = 0;
    }
    if (line->ref_count && is_told_by_figures(g, line, tellers, count)) line->ref_count = 0;
  }
  return true;
}

/* Takes out an event that only says again that a relation began; lines are in order of
 * section. false if out of memory. */
static bool drop_starts(ent__gatherer *g) {
  uint32_t kept = 0, first = 0;
  for (uint32_t i = 0; i < g->line_count; i++) {
    uint32_t at = first;
    if (g->lines[i].section != g->lines[first].section) at = first = i;
    if (ent__change_of(g->lines[i].line.cameo, true, 0) == NULL) continue;
    while (at < g->line_count && g->lines[at].section == g->lines[i].section &&
           !starts(&g->lines[i], &g->lines[at]))
      at++;
    if (at == g->line_count || g->lines[at].section != g->lines[i].section) continue;
    if (!merge(g, &g->lines[at], &g->lines[i])) return false;
    g->lines[i].ref_count = 0; /* nothing rests on it any more */
  }
  if (!drop_told(g)) return false;
  for (uint32_t i = 0; i < g->line_count; i++)
    if (g->lines[i].ref_count) g->lines[kept++] = g->lines[i];
  g->line_count = kept;
  return true;
}

/* ---- what two share --------------------------------------------------------------------------- */

enum { MOST_SHARED = 16 };

static bool is_shared_for_good(const ent_dossier_line *line) {
  return ent_slice_is(line->lead.relation, "SHARES") && line->lead.modality == ENT_ONGOING && !ent_interval_known(line->date) && !line->speaker.size;
}

/* "A and B share |culture|" */
static ent_slice shared_of(const ent_dossier_line *line, size_t *before) {
  ent_slice verb = ENT_SLICE(" share ");
  size_t at = ent_slice_find(line->statement, verb, 0);
  if (at == SIZE_MAX) return ENT_EMPTY;
  *before = at + verb.size;
  return (ent_slice){line->statement.data + *before, line->statement.size - *before};
}

/* "share culture", "share a history" and "share religion" of the same states are told in one breath. */
static bool join_shared(ent__gatherer *g) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < g->line_count; i++) {
    ent__line *line = &g->lines[i];
    ent_slice all[MOST_SHARED];
    uint32_t count = 1;
    size_t before = 0, other;
    ent_strbuf text;
    if (!line->ref_count || !is_shared_for_good(&line->line)) continue;
    all[0] = shared_of(&line->line, &before);
    for (uint32_t k = i + 1; all[0].size && k < g->line_count && count < MOST_SHARED; k++) {
      ent__line *next = &g->lines[k];
      if (next->section != line->section) break;
      if (!next->ref_count || !is_shared_for_good(&next->line) || !same_parties(&line->line, &next->line)) continue;
      all[count] = shared_of(&next->line, &other);
      if (!all[count].size) continue;
      count++;
      if (!merge(g, line, next)) return false;
      next->ref_count = 0;
    }
    if (count < 2) continue;
    ent_strbuf_init(&text, 1 << 16);
    ent_strbuf_add(&text, (ent_slice){line->line.statement.data, before});
    for (uint32_t k = 0; k < count; k++) {
      if (k) ent_strbuf_puts(&text, k + 1 < count ? ", " : " and ");
      ent_strbuf_add(&text, all[k]);
    }
    line->line.statement = ent_arena_copy(g->arena, ent_strbuf_slice(&text));
    ent_strbuf_free(&text);
    if (!line->line.statement.data) return false;
  }
  for (uint32_t i = 0; i < g->line_count; i++)
    if (g->lines[i].ref_count) g->lines[kept++] = g->lines[i];
  g->line_count = kept;
  return true;
}

/* ---- relations that came back ----------------------------------------------------------------- */

/* "broke off", "severed": a line that tells of a break, and not of two that never had relations. */
static bool tells_break(const ent_dossier_line *line) {
  static const char *const words[] = {"br", "sever", "cut", "suspend", "rupt", "Br", "Sever", "Cut"};
  if (line->lead.modality > ENT_ONGOING) return false;
  if (line->lead.kind == ENT_EVENT) return ent_slice_starts(line->cameo, "161");
  if (!ent_slice_is(line->lead.relation, "NO_DIPLOMATIC_RELATIONS")) return false;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ent_slice_starts(line->lead.trigger, words[i])) return true;
  return false;
}

/* Broken before: on a known day, or until the one on which they began. */
static bool was_broken(const ent__gatherer *g, const ent_dossier_line *line) {
  for (uint32_t i = 0; i < g->line_count; i++) {
    const ent_dossier_line *b = &g->lines[i].line;
    bool before = b->date.from != ENT_DAY_NONE ? b->date.from < line->date.from
                                               : ent_interval_known(b->ended) && b->ended.from == line->date.from;
    if (before && tells_break(b) && (same_parties(b, line) || same_parties(line, b))) return true;
  }
  return false;
}

/* "Established diplomatic relations" of two that had broken them off before: "restored". */
static void tell_restored(ent__gatherer *g) {
  ent_slice old = ENT_SLICE("established diplomatic relations"), anew = ENT_SLICE("restored diplomatic relations");
  for (uint32_t i = 0; i < g->line_count; i++) {
    ent_dossier_line *line = &g->lines[i].line;
    size_t at = ent_slice_find(line->statement, old, 0);
    ent_strbuf text;
    ent_slice copy;
    if (!ent_slice_is(line->lead.relation, "DIPLOMATIC_RELATIONS") || at == SIZE_MAX || line->date.from == ENT_DAY_NONE || !was_broken(g, line)) continue;
    ent_strbuf_init(&text, 4096);
    ent_strbuf_add(&text, (ent_slice){line->statement.data, at});
    ent_strbuf_add(&text, anew);
    ent_strbuf_add(&text, (ent_slice){line->statement.data + at + old.size, line->statement.size - at - old.size});
    copy = ent_arena_copy(g->arena, ent_strbuf_slice(&text));
    ent_strbuf_free(&text);
    if (copy.size) line->statement = copy;
  }
}

/* Sorted and merged lines of g; false if out of memory. */
static bool arrange(ent__gatherer *g) {
  uint32_t kept = 0;
  g->told_by = ENT_ARENA_NEW(g->arena, uint32_t, g->line_count + 1);
  if (!g->told_by) return false;
  for (uint32_t i = 0; i < g->line_count; i++) g->told_by[i] = g->lines[i].number = i;
  if (g->line_count) qsort(g->lines, g->line_count, sizeof *g->lines, by_date);
  for (uint32_t i = 0; i < g->line_count; i++) {
    if (kept && reads_alike(&g->lines[kept - 1], &g->lines[i])) {
      if (!merge(g, &g->lines[kept - 1], &g->lines[i])) return false;
    } else {
      g->lines[kept++] = g->lines[i];
    }
  }
  g->line_count = kept;
  if (!drop_starts(g)) return false;
  if (g->line_count) qsort(g->lines, g->line_count, sizeof *g->lines, by_date); /* some were dated */
  if (!join_shared(g)) return false;
  for (uint32_t i = 0; i < g->line_count; i++)
    if (!count_sides(g->arena, &g->lines[i])) return false;
  tell_restored(g);
  return true;
}

/* ---- numbers of evidence -------------------------------------------------------------- */

static int by_value(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

static int by_text_order(const void *a, const void *b) {
  const ent_dossier_evidence *x = &(*(ent__evidence *const *)a)->what;
  const ent_dossier_evidence *y = &(*(ent__evidence *const *)b)->what;
  int order = ent_slice_cmp(x->document->id, y->document->id);
  return order ? order : (x->sentence > y->sentence) - (x->sentence < y->sentence);
}

/* Numbers the sentences that a line calls upon for the first time, in the order of their
 * documents, and lists them. */
static bool number_refs(ent__gatherer *g, const uint32_t *list, uint32_t count, uint32_t *next,
                        ent_dossier_refs *out) {
  ent__evidence **fresh = ENT_ARENA_NEW(g->arena, ent__evidence *, count + 1);
  uint32_t *numbers = ENT_ARENA_NEW(g->arena, uint32_t, count + 1);
  uint32_t unseen = 0, kept = 0;
  if (!fresh || !numbers) return false;
  for (uint32_t i = 0; i < count; i++)
    if (!g->evidence[list[i]].number) fresh[unseen++] = &g->evidence[list[i]];
  if (unseen) qsort(fresh, unseen, sizeof *fresh, by_text_order);
  for (uint32_t i = 0; i < unseen; i++)
    if (!fresh[i]->number) fresh[i]->number = ++*next;
  for (uint32_t i = 0; i < count; i++) numbers[i] = g->evidence[list[i]].number;
  if (count) qsort(numbers, count, sizeof *numbers, by_value);
  for (uint32_t i = 0; i < count; i++)
    if (!kept || numbers[kept - 1] != numbers[i]) numbers[kept++] = numbers[i];
  *out = (ent_dossier_refs){numbers, kept};
  return true;
}

static bool number_lines(ent__gatherer *g, uint32_t *next) {
  for (uint32_t i = 0; i < g->line_count; i++) {
    ent__line *line = &g->lines[i];
    uint32_t *list = ENT_ARENA_NEW(g->arena, uint32_t, line->ref_count + 1);
    if (!list) return false;
    for (uint32_t j = 0; j < line->ref_count; j++) list[j] = line->refs[j].evidence;
    if (!number_refs(g, list, line->ref_count, next, &line->line.refs)) return false;
  }
  return true;
}

/* ---- discrepancies -------------------------------------------------------------------- */

typedef struct found {
  int64_t row;
  ent_dossier_discrepancy what;
  uint32_t line; /* where it stands */
} found;

typedef struct finds {
  found *list;
  uint32_t count, capacity;
} find_list;

static bool add_found(ent__gatherer *g, find_list *out, found one) {
  if (out->count == out->capacity) {
    uint32_t wider = out->capacity ? out->capacity * 2 : 16;
    found *moved = ent_arena_grow(g->arena, out->list, out->capacity, wider, sizeof *moved);
    if (!moved) return false;
    out->list = moved;
    out->capacity = wider;
  }
  out->list[out->count++] = one;
  return true;
}

static ent_status find_discrepancies(find_list *out, ent__gatherer *g, const int64_t *items,
                                     uint32_t count, const uint32_t *lines, ent_error *err) {
  sqlite3_stmt *find;
  ent_status status = ent__sql_prepare(
      &find, g->record, "SELECT id, attribute, verdict, against FROM discrepancy WHERE item = ?1", err);
  for (uint32_t i = 0; status == ENT_OK && i < count; i++) {
    sqlite3_bind_int64(find, 1, items[i]);
    while ((status = ent__sql_step(g->record, find, err)) == ENT_OK) {
      found one = {.row = sqlite3_column_int64(find, 0), .line = lines[i]};
      one.what.attribute = ent__text_copy(g->arena, find, 1);
      one.what.verdict = ent__text_copy(g->arena, find, 2);
      one.what.against = ent__text_copy(g->arena, find, 3);
      if (!add_found(g, out, one)) {
        status = ent_fail(err, ENT_E_NOMEM, "out of memory");
        break;
      }
    }
    if (status == ENT_DONE) status = ENT_OK;
  }
  sqlite3_finalize(find);
  return status;
}

static int gravity(ent_slice verdict) {
  static const char *const order[] = {"conflicts", "denied", "differs in scope",
                                      "changed over time", "refines"};
  for (int i = 0; i < 5; i++)
    if (ent_slice_is(verdict, order[i])) return i;
  return 5;
}

static int by_gravity(const void *left, const void *right) {
  const found *a = left, *b = right;
  int x = gravity(a->what.verdict), y = gravity(b->what.verdict);
  if (x != y) return x - y;
  if (a->line != b->line) return a->line < b->line ? -1 : 1;
  return ent_slice_cmp(a->what.attribute, b->what.attribute);
}

enum { AT_VALUE = ENT__REPORT_COLUMNS };

/* "not NO_DIPLOMATIC_RELATIONS", "OCCUPIES (since 1993)": codes as words. */
static ent_slice in_words(ent__gatherer *g, ent_slice value) {
  char *text = ENT_ARENA_NEW(g->arena, char, value.size + 1);
  if (!text) return value;
  for (size_t i = 0; i < value.size; i++) {
    char c = value.data[i];
    text[i] = c == '_' ? ' ' : c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  return (ent_slice){text, value.size};
}

/* What is said by codes, not by the words or figures of the text. */
static bool says_codes(ent_slice attribute) {
  return ent_slice_is(attribute, "modality") || ent_slice_is(attribute, "relation") || ent_slice_is(attribute, "act");
}

/* "eased sanctions (2015-05-29)" of an act; "told" and "denied" of a figure or deed; a relation by its name. */
static ent_slice say_code(ent__gatherer *g, ent_slice attribute, ent_slice value, const ent_report *report) {
  const ent__verb *verb = report->cameo.size ? ent__find_verb(report->cameo) : NULL;
  size_t date = ent_slice_find(value, ENT_SLICE(" ("), 0);
  ent_strbuf text;
  ent_slice copy;
  if (ent_slice_is(attribute, "modality") && report->kind != ENT_RELATION) return ent_slice_starts(value, "not ") ? ENT_SLICE("denied") : ENT_SLICE("told");
  if (!verb || !ent_slice_is(attribute, "act")) return in_words(g, value);
  ent_strbuf_init(&text, 4096);
  ent_strbuf_puts(&text, verb->past);
  if (date != SIZE_MAX) ent_strbuf_add(&text, (ent_slice){value.data + date, value.size - date});
  copy = ent_arena_copy(g->arena, ent_strbuf_slice(&text));
  ent_strbuf_free(&text);
  return copy.size ? copy : in_words(g, value);
}

/* One claim for each value; rows come by the first date that a value has, then by value. */
static ent_status read_claims(found *one, ent__gatherer *g, uint32_t *next, ent_error *err) {
  ent_dossier_claim *claims = NULL;
  uint32_t *list = NULL, count = 0, capacity = 0, listed = 0, list_capacity = 0;
  int64_t document = 0;
  ent_status status;
  bool ok = true;
  sqlite3_bind_int64(g->claims, 1, one->row);
  one->what.one_document = true;
  while ((status = ent__sql_step(g->record, g->claims, err)) == ENT_OK) {
    ent_report report;
    ent_slice value = ent__text_copy(g->arena, g->claims, AT_VALUE);
    status = ent__load_report(&report, &g->loader, g->arena, g->claims, err);
    if (status != ENT_OK) break;
    if (says_codes(one->what.attribute)) value = say_code(g, one->what.attribute, value, &report);
    if (!value.size) value = ENT_SLICE("undated");
    if (count == 0 || !ent_slice_eq(claims[count - 1].value, value)) {
      if (count) ok &= number_refs(g, list, listed, next, &claims[count - 1].refs);
      listed = 0;
      if (count == capacity) {
        claims = ent_arena_grow(g->arena, claims, capacity, capacity * 2 + 4, sizeof *claims);
        capacity = capacity * 2 + 4;
        if (!claims) break;
      }
      claims[count++] = (ent_dossier_claim){.value = value, .one_side = report.document->side};
    }
    if (!ent_slice_eq(claims[count - 1].one_side, report.document->side))
      claims[count - 1].one_side = ENT_EMPTY;
    if (document && document != sqlite3_column_int64(g->claims, ENT__REPORT_COLUMNS - 2))
      one->what.one_document = false;
    document = sqlite3_column_int64(g->claims, ENT__REPORT_COLUMNS - 2);
    if (listed == list_capacity) {
      list = ent_arena_grow(g->arena, list, list_capacity, list_capacity * 2 + 4, sizeof *list);
      list_capacity = list_capacity * 2 + 4;
      if (!list) break;
    }
    list[listed] = ent__gather_evidence(
        g, sqlite3_column_int64(g->claims, ENT__REPORT_COLUMNS - 2), &report);
    if (list[listed++] == UINT32_MAX) break;
  }
  if (status != ENT_DONE) {
    sqlite3_reset(g->claims);
    return status == ENT_OK ? ent_fail(err, ENT_E_NOMEM, "out of memory") : status;
  }
  if (count) ok &= number_refs(g, list, listed, next, &claims[count - 1].refs);
  one->what.claims = claims;
  one->what.count = count;
  return ok ? ENT_OK : ent_fail(err, ENT_E_NOMEM, "out of memory");
}

static ent_status prepare_claims(ent__gatherer *g, ent_error *err) {
  ent_strbuf sql;
  ent_status status;
  ent_strbuf_init(&sql, 0);
  ent_strbuf_printf(&sql,
                    "SELECT %s, y.value FROM discrepancy_report y CROSS JOIN report r"
                    " ON r.id = y.report JOIN document d ON d.id = r.document"
                    " JOIN sentence s ON s.id = r.sentence WHERE y.discrepancy = ?1"
                    " ORDER BY y.value IN ('denied', 'blamed in turn', 'upheld'),"
                    " ifnull(min(r.date_from) OVER (PARTITION BY y.value), '9'), y.value, d.document, r.id",
                    ent__report_select);
  status = sql.failed ? ent_fail(err, ENT_E_NOMEM, "out of memory")
                      : ent__sql_prepare(&g->claims, g->record, sql.data, err);
  ent_strbuf_free(&sql);
  return status;
}

/* Told of the same sentences already: of the event and of the relation that it began. */
static bool is_repeated(const ent_dossier_discrepancy *list, uint32_t count,
                        const ent_dossier_discrepancy *one) {
  for (uint32_t i = 0; i < count; i++) {
    bool same = list[i].count == one->count && ent_slice_eq(list[i].attribute, one->attribute) &&
                ent_slice_eq(list[i].verdict, one->verdict) &&
                ent_slice_eq(list[i].against, one->against);
    for (uint32_t k = 0; same && k < one->count; k++) {
      ent_dossier_refs a = list[i].claims[k].refs, b = one->claims[k].refs;
      same = a.count == b.count && memcmp(a.numbers, b.numbers, a.count * sizeof *a.numbers) == 0;
    }
    if (same) return true;
  }
  return false;
}

static ent_dossier_refs join_refs(ent__gatherer *g, ent_dossier_refs a, ent_dossier_refs b) {
  uint32_t *all = ENT_ARENA_NEW(g->arena, uint32_t, a.count + b.count + 1), kept = 0;
  if (!all) return a;
  if (a.count) memcpy(all, a.numbers, a.count * sizeof *all);
  if (b.count) memcpy(all + a.count, b.numbers, b.count * sizeof *all);
  if (a.count + b.count) qsort(all, a.count + b.count, sizeof *all, by_value);
  for (uint32_t i = 0; i < a.count + b.count; i++)
    if (!kept || all[kept - 1] != all[i]) all[kept++] = all[i];
  return (ent_dossier_refs){all, kept};
}

/* Told in the same words already, of an act and of what it began: the sentences are put together. */
static bool is_retold(ent__gatherer *g, ent_dossier_discrepancy *list, uint32_t count, const ent_dossier_discrepancy *one) {
  for (uint32_t i = 0; i < count; i++) {
    bool same = list[i].count == one->count && ent_slice_eq(list[i].attribute, one->attribute) && ent_slice_eq(list[i].verdict, one->verdict) &&
                ent_slice_eq(list[i].statement, one->statement) && ent_slice_eq(list[i].against, one->against);
    for (uint32_t k = 0; same && k < one->count; k++) same = ent_slice_eq(list[i].claims[k].value, one->claims[k].value);
    if (!same) continue;
    for (uint32_t k = 0; k < one->count; k++) {
      ent_dossier_claim *claim = (ent_dossier_claim *)&list[i].claims[k]; /* made here */
      claim->refs = join_refs(g, claim->refs, one->claims[k].refs);
      if (!ent_slice_eq(claim->one_side, one->claims[k].one_side)) claim->one_side = ENT_EMPTY;
    }
    list[i].one_document &= one->one_document;
    return true;
  }
  return false;
}

static ent_status add_discrepancies(ent_dossier *out, ent__gatherer *g, const find_list *finds,
                                    uint32_t *next, ent_error *err) {
  ent_dossier_discrepancy *list =
      ENT_ARENA_NEW(g->arena, ent_dossier_discrepancy, finds->count + 1);
  ent_status status = list ? prepare_claims(g, err) : ent_fail(err, ENT_E_NOMEM, "out of memory");
  uint32_t count = 0;
  if (finds->count) qsort(finds->list, finds->count, sizeof *finds->list, by_gravity);
  for (uint32_t i = 0; status == ENT_OK && i < finds->count; i++) {
    ent_dossier_line *line = &g->lines[finds->list[i].line].line;
    status = read_claims(&finds->list[i], g, next, err);
    if (status != ENT_OK) break;
    list[count] = finds->list[i].what;
    if (gravity(list[count].verdict) <= 1) {
      line->contested_by_itself = list[count].one_document && (line->contested_by_itself || !line->contested.size);
      if (!line->contested.size) line->contested = list[count].verdict;
    }
    if (ent_slice_is(line->lead.indicator, "RECOGNITION_ORDER") &&
        !ent_slice_is(list[count].attribute, "date"))
      ent__gather_contested(g, line);
    list[count].statement = line->lead.kind == ENT_MEASURE ? ent__gather_subject(g, line) : line->statement;
    if (!is_repeated(list, count, &list[count]) && !is_retold(g, list, count, &list[count])) count++;
  }
  sqlite3_finalize(g->claims);
  g->claims = NULL;
  out->discrepancies = list;
  out->discrepancy_count = count;
  return status;
}

/* ---- the whole ------------------------------------------------------------------------ */

static int by_number(const void *a, const void *b) {
  uint32_t x = ((const ent__evidence *)a)->number, y = ((const ent__evidence *)b)->number;
  return (x > y) - (x < y);
}

static bool hand_over(ent_dossier *out, ent__gatherer *g, uint32_t numbered) {
  ent_dossier_evidence *evidence = ENT_ARENA_NEW(g->arena, ent_dossier_evidence, numbered + 1);
  ent_dossier_line *lines = ENT_ARENA_NEW(g->arena, ent_dossier_line, g->line_count + 1);
  ent__line all = {0};
  uint32_t refs = 0;
  for (uint32_t i = 0; i < g->line_count; i++) refs += g->lines[i].ref_count;
  all.refs = ENT_ARENA_NEW(g->arena, ent__source_ref, refs + 1);
  if (!evidence || !lines || !all.refs) return false;
  for (uint32_t i = 0; i < g->line_count; i++) {
    ent_dossier_section *section = &out->sections[g->lines[i].section];
    lines[i] = g->lines[i].line;
    if (!section->count++) section->lines = &lines[i];
    for (uint32_t j = 0; j < g->lines[i].ref_count; j++)
      all.refs[all.ref_count++] = g->lines[i].refs[j];
  }
  count_refs(&all);
  out->lines = g->line_count;
  out->documents = all.line.documents;
  out->independent = all.line.independent;
  if (g->evidence_count) qsort(g->evidence, g->evidence_count, sizeof *g->evidence, by_number);
  for (uint32_t i = 0, n = 0; i < g->evidence_count; i++)
    if (g->evidence[i].number) evidence[n++] = g->evidence[i].what;
  out->evidence = evidence;
  out->evidence_count = numbered;
  return true;
}

static const ent_slice *copy_states(ent_arena *arena, const ent_slice *states, uint32_t count) {
  ent_slice *copy = ENT_ARENA_NEW(arena, ent_slice, count + 1);
  for (uint32_t i = 0; copy && i < count; i++) copy[i] = ent_arena_copy(arena, states[i]);
  return copy;
}

static ent_status build(ent_dossier *out, ent__gatherer *g, const ent_dossier_options *options,
                        ent_error *err) {
  uint32_t next = 0, before;
  find_list finds = {0};
  int64_t *items;
  uint32_t *lines;
  ent_status status = ent__gather_lines(g, options, err);
  if (status != ENT_OK) return status;
  before = g->line_count;
  items = ENT_ARENA_NEW(g->arena, int64_t, before + 1);
  lines = ENT_ARENA_NEW(g->arena, uint32_t, before + 1);
  if (!items || !lines) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; i < before; i++) items[i] = g->lines[i].item;
  if (!arrange(g) || !number_lines(g, &next))
    return ent_fail(err, ENT_E_NOMEM, "out of memory");
  /* a discrepancy may hang on a line that another one tells */
  for (uint32_t i = 0; i < g->line_count; i++) lines[g->lines[i].number] = i;
  for (uint32_t i = 0; i < before; i++) {
    uint32_t teller = g->told_by[i];
    while (g->told_by[teller] != teller) teller = g->told_by[teller];
    lines[i] = lines[teller];
  }
  status = find_discrepancies(&finds, g, items, before, lines, err);
  if (status == ENT_OK) status = add_discrepancies(out, g, &finds, &next, err);
  if (status == ENT_OK && !(hand_over(out, g, next) && ent__dossier_summarise(out, g->arena)))
    status = ent_fail(err, ENT_E_NOMEM, "out of memory");
  return status;
}

ent_status ent_dossier_build(ent_dossier *out, ent_arena *arena, ent_record *record,
                             const ent_slice *states, uint32_t state_count,
                             const ent_dossier_options *options, ent_error *err) {
  ent__gatherer g;
  ent_status status;
  ent_slice *names;
  *out = (ent_dossier){0};
  if (!state_count && !(options && options->topic.size))
    return ent_fail(err, ENT_E_ARG, "a dossier needs a state or a topic");
  if (options) out->topic = ent_arena_copy(arena, options->topic);
  status = ent__gather_open(&g, record, arena, states, state_count, err);
  out->states = copy_states(arena, states, state_count);
  out->state_count = state_count;
  names = ENT_ARENA_NEW(arena, ent_slice, state_count + 1);
  if (status == ENT_OK && (!names || !out->states))
    status = ent_fail(err, ENT_E_NOMEM, "out of memory");
  for (uint32_t i = 0; status == ENT_OK && i < state_count; i++)
    names[i] = ent__gather_name(&g, states[i]);
  out->names = names;
  if (status == ENT_OK) status = build(out, &g, options, err);
  ent__gather_close(&g);
  return status;
}
