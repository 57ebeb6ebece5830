/* In: scenes (sentences with tree, mentions, times, amounts), in order. Out:
 * reports. At every word the entries that hang on its lemma are tried from the
 * most to the least specific; the first that matches codes it, or says that
 * nothing is to be coded there. */
#include "code/coder.h"

#include <math.h>
#include <stdio.h>

#include "base/hash.h"
#include "code/again.h"
#include "code/anniversary.h"
#include "code/gapping.h"
#include "code/asked.h"
#include "code/attach.h"
#include "code/bilateral.h"
#include "code/casualty.h"
#include "code/context.h"
#include "code/convention.h"
#include "code/deadly.h"
#include "code/deed.h"
#include "code/ended.h"
#include "code/extract.h"
#include "code/figure.h"
#include "code/foe.h"
#include "code/judged.h"
#include "code/leaving.h"
#include "code/meant.h"
#include "code/multiple.h"
#include "code/rank.h"
#include "code/recall.h"
#include "code/regain.h"
#include "code/repeat.h"
#include "code/row.h"
#include "code/signing.h"
#include "code/statement.h"
#include "code/supply.h"
#include "code/tense.h"
#include "code/toll.h"
#include "code/years.h"
#include "code/of_two.h"

enum { CANDIDATES = 512 };  /* entries of a word of which is remembered that they were ruled out */
enum { SPEAKER_REACH = 2 }; /* sentences after which a quotation has lost its speaker */

ent_status ent_coder_new(ent_coder **out, ent_arena *arena, const ent_lexicon *lexicon,
                         const ent_document *document, ent_slice side, ent_error *err) {
  ent_coder *coder = ENT_ARENA_NEW(arena, ent_coder, 1);
  *out = NULL;
  if (!coder) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  coder->arena = arena;
  coder->lexicon = lexicon;
  coder->document = document;
  coder->side = side;
  *out = coder;
  return ENT_OK;
}

void ent_coder_trace(ent_coder *coder, ent_trace_fn *trace, void *user) {
  coder->trace = trace;
  coder->trace_user = user;
}

void ent_coder_watch(ent_coder *coder, const ent_score_watch *watch) { coder->watch = watch; }

void ent_coder_use_extractor(ent_coder *coder, const ent_extractor *extractor) { coder->extractor = extractor; }
void ent_coder_use_scorer(ent_coder *coder, const ent_scorer *scorer) { coder->scorer = scorer; }

void ent_coder_lead_only(ent_coder *coder) { coder->lead_only = true; }

void ent_coder_every_statement(ent_coder *coder) { coder->every_statement = true; }

void ent_coder_keep_unsure(ent_coder *coder) { coder->keep_unsure = true; }

void ent_coder_ask_type(ent_coder *coder, ent_slice actor, ent_slice recipient) {
  coder->question = (ent__question){.actor = actor, .recipient = recipient, .way = UINT32_MAX};
}

ent_slice ent_coder_type(const ent_coder *coder, double *probability) {
  if (probability) *probability = coder->question.probability;
  return coder->question.type;
}

ent_status ent_coder_survey(ent_coder *coder, const ent_scene *scenes, uint32_t count, ent_error *err) {
  if (ent__count_named(coder, scenes, count) != ENT_OK) return ent_fail(err, ENT_E_NOMEM, "out of memory");
  ent__survey_war(coder, count);
  return ENT_OK;
}

ent_reports ent_coder_reports(const ent_coder *coder) {
  return (ent_reports){coder->reports, coder->count};
}

static void tell(const ent_coder *coder, ent_trace_kind kind, const ent_entry *entry, int32_t at,
                 const char *why) {
  if (coder->trace) coder->trace(coder->trace_user, kind, entry, at, why, NULL);
}

static void tell_failed(const ent_coder *coder, const ent_entry *entry, int32_t at,
                        const ent__binding *bound) {
  if (coder->trace)
    coder->trace(coder->trace_user, ENT_TRACE_FAILED, entry, at, bound->why_not,
                 entry->elements[bound->failed]);
}

/* ---- reports --------------------------------------------------------------------------------- */

ent_participants ent__keep_cast(ent_coder *coder, const ent__cast *cast) {
  ent_participant *items;
  if (!cast->count) return (ent_participants){NULL, 0};
  items = ENT_ARENA_NEW(coder->arena, ent_participant, cast->count);
  if (!items) return (ent_participants){NULL, 0};
  memcpy(items, cast->items, cast->count * sizeof *items);
  return (ent_participants){items, cast->count};
}

static ent_timing timing_of(const ent_report *r) {
  ent_interval p = r->document->published;
  if (!ent_interval_known(p) || !ent_interval_known(r->date)) return ENT_TIMING_NONE;
  if (r->date.from != ENT_DAY_NONE && p.to != ENT_DAY_NONE && r->date.from > p.to)
    return ENT_TIMING_FUTURE;
  if (r->date.to != ENT_DAY_NONE && p.from != ENT_DAY_NONE && r->date.to < p.from - 31)
    return ENT_TIMING_BACKGROUND;
  return ENT_TIMING_CURRENT;
}

void ent_report_date_known(ent_report *report, ent_interval when) {
  report->date = when;
  report->precision = ENT_PRECISION_RANGE;
  report->date_basis = ENT_BASIS_CARRIED;
  report->timing = timing_of(report);
}

static void set_speaker(ent_coder *coder, const ent__tree *tree, int32_t at, ent_report *report) {
  ent__cast speaker = {0};
  bool quoted = tree->tokens[at].flags & ENT_TOKEN_QUOTED;
  uint32_t number = tree->scene->sentence->number;
  if (!ent__speaker_of(tree, at, &speaker) && quoted) {
    if (!ent__any_speaker(tree, &speaker) && coder->speaker.count &&
        number - coder->speaker_sentence <= SPEAKER_REACH)
      speaker = coder->speaker;
  }
  if (speaker.count && quoted) {
    coder->speaker = speaker;
    coder->speaker_sentence = number;
  }
  report->speaker = ent__keep_cast(coder, &speaker);
}

static void date_present(const ent__tree *tree, int32_t at, ent_report *report) {
  ent_interval day = report->document->published;
  bool known = report->document->published_basis == ENT_BASIS_METADATA ||
               report->document->published_basis == ENT_BASIS_BYLINE;
  if (ent_interval_known(report->date) || !known || day.from != day.to) return;
  if (!ent__told_today(tree, at)) return;
  report->date = day;
  report->precision = ENT_PRECISION_DAY;
  report->date_basis = ENT_BASIS_RELATIVE;
}

void ent__report_date(ent_report *report, const ent_time *time) {
  report->date = time->when;
  report->precision = time->precision;
  report->date_basis = time->basis;
  report->date_text =
      (ent_slice){report->document->text.data + time->begin, time->end - time->begin};
}

void ent__report_undate(ent_report *report) {
  report->date = ENT_INTERVAL_NONE;
  report->precision = ENT_PRECISION_NONE;
  report->date_basis = ENT_BASIS_NONE;
  report->date_text = ENT_EMPTY;
  report->timing = ENT_TIMING_NONE;
}

void ent__report_code(const ent_coder *coder, ent_report *report, ent_slice code) {
  const ent_code_row *row = ent_lexicon_code(coder->lexicon, code);
  report->kind = ENT_EVENT;
  report->cameo = code;
  report->type = row ? row->type : ENT_EMPTY;
  report->mode = row ? row->mode : ENT_EMPTY;
  report->contexts = row ? row->context : ENT_EMPTY;
  report->goldstein = row ? row->goldstein : NAN;
  report->quad = ent_lexicon_quad(report->type);
}

/* "Resumes relations, eight years |after| a war in which 900 died": the dead are not of the day of the rest. */
static bool at_other_time(const ent__tree *tree, int32_t at) {
  for (int hops = 0; at != ENT__NONE && hops < 16; hops++, at = tree->tokens[at].head)
    if (ent_deprel_is(&tree->tokens[at], "obl") &&
        (ent__has_case(tree, at, ENT_SLICE("after")) || ent__has_case(tree, at, ENT_SLICE("before"))))
      return true;
  return false;
}

/* "July 1972. India and Pakistan conclude an agreement.": told under the date. */
static void date_by_heading(const ent_coder *coder, const ent__tree *tree, int32_t at, ent_report *report) {
  if (ent_interval_known(report->date) || !coder->headed ||
      tree->scene->sentence->paragraph != coder->heading_paragraph || at_other_time(tree, at))
    return;
  report->date = coder->heading.when;
  report->precision = coder->heading.precision;
  report->date_basis = ENT_BASIS_CARRIED;
}

/* A sentence that is a date and nothing else heads its paragraph, until another is told. */
static void note_heading(ent_coder *coder, const ent_scene *scene) {
  const ent_sentence *s = scene->sentence;
  uint32_t words = s->count;
  if (s->paragraph != coder->heading_paragraph || coder->heading_over) coder->headed = false;
  coder->heading_over = false;
  while (words && ent_slice_find(ENT_SLICE(".:;,-"), s->tokens[words - 1].form, 0) != SIZE_MAX) words--;
  for (uint32_t i = 0; i < scene->time_count; i++) {
    const ent_time *t = &scene->times[i];
    if (t->duration || t->anniversary || !ent_interval_known(t->when)) continue;
    if (t->first != 0 || t->last + 1 != words) {
      coder->heading_over = true; /* from the next sentence on */
      continue;
    }
    coder->headed = true;
    coder->heading = *t;
    coder->heading_paragraph = s->paragraph;
  }
}

void ent__report_init(ent_coder *coder, const ent__tree *tree, int32_t at, ent_report *report) {
  const ent_scene *scene = tree->scene;
  const ent_sentence *sentence = scene->sentence;
  const ent_token *token = &tree->tokens[at];
  const ent_time *time = ent__date_of(tree, at);
  const ent_mention *place = ent__place_of(tree, at), *topic = ent__about_of(tree, at);
  *report = (ent_report){
      .document = scene->document,
      .sentence = sentence->number,
      .begin = sentence->begin,
      .end = sentence->end,
      .text = {scene->document->text.data + sentence->begin, sentence->end - sentence->begin},
      .trigger = token->form,
      .trigger_begin = token->begin,
      .trigger_end = token->end,
      .goldstein = NAN, .value = NAN, .value_to = NAN, .latitude = NAN, .longitude = NAN,
      .date = ENT_INTERVAL_NONE,
      .confidence = 0.5,
  };
  if (time) ent__report_date(report, time);
  ent__take_extent(tree, at, report);
  if (place) {
    report->place_name = place->name;
    report->place_country = ent__state_of_place(tree, place);
  }
  if (topic) report->topic = topic->title.size ? topic->title : topic->name;
  date_by_heading(coder, tree, at, report);
  date_present(tree, at, report);
  report->timing = timing_of(report);
  set_speaker(coder, tree, at, report);
}

bool ent__takes_part(ent_participants side, ent_slice entity) {
  for (uint32_t i = 0; entity.size && i < side.count; i++)
    if (ent_slice_eq(side.items[i].entity, entity)) return true;
  return false;
}

bool ent__is_sure(const ent_coder *coder, const ent_report *told) {
  const double least = 0.4;
  bool watched = coder->watch && !coder->watch->evidence; /* what the next scorer learns from is not judged by the last */
  bool scored = coder->scorer && !watched && told < coder->reports + coder->sentence_first;
  return !scored || told->confidence >= least;
}

bool ent__is_surely_told(const ent_coder *coder, uint32_t sentence, const ent__cast *actor, const ent__cast *recipient) {
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (r->sentence < sentence) return false;
    if (r->sentence > sentence || !r->actor.count || !r->recipient.count || !ent__is_sure(coder, r)) continue;
    if (ent__cast_has(actor, r->actor.items[0].entity) && ent__cast_has(recipient, r->recipient.items[0].entity)) return true;
  }
  return false;
}

static bool same_cast(ent_participants a, ent_participants b) {
  if (a.count != b.count) return false;
  for (uint32_t i = 0; i < a.count; i++)
    if (!ent_slice_eq(a.items[i].entity, b.items[i].entity)) return false;
  return true;
}

static bool same_number(double a, double b) { return a == b || (isnan(a) && isnan(b)); }

/* "A went there in March 2015 and B followed in 2016": two acts of one state. */
static bool at_other_times(const ent_report *a, const ent_report *b) {
  return a->kind == ENT_EVENT && a->date_text.size && b->date_text.size && !ent_intervals_meet(a->date, b->date);
}

static bool same_report(const ent_report *a, const ent_report *b) {
  bool straight = same_cast(a->actor, b->actor) && same_cast(a->recipient, b->recipient);
  bool crossed = a->reciprocal && b->reciprocal && same_cast(a->actor, b->recipient) &&
                 same_cast(a->recipient, b->actor);
  /* of a figure told twice in a sentence, planned and done, the first counts */
  return a->kind == b->kind && (a->modality == b->modality || (a->kind == ENT_MEASURE && !isnan(a->value))) && (straight || crossed) &&
         ent_slice_eq(a->cameo, b->cameo) && ent_slice_eq(a->relation, b->relation) &&
         ent_slice_eq(a->indicator, b->indicator) && same_number(a->value, b->value) &&
         ent_slice_eq(a->text_value, b->text_value) &&
         (a->kind == ENT_EVENT || ent_slice_eq(a->topic, b->topic)) && !at_other_times(a, b) &&
         (a->kind != ENT_MEASURE || !a->date_text.size || !b->date_text.size ||
          a->date_text.data == b->date_text.data);
}

static void hash_cast(char **at, const char *end, ent_participants cast) {
  for (uint32_t i = 0; i < cast.count && *at + 80 < end; i++)
    *at += snprintf(*at, (size_t)(end - *at), "|%.*s/%.*s", cast.items[i].entity.size > 60 ? 60 : ENT_FMT(cast.items[i].entity), ENT_FMT(cast.items[i].sector));
}

void ent__report_set_id(ent_report *r) {
  char text[2048], *at = text;
  const char *end = text + sizeof text;
  at += snprintf(at, sizeof text, "%.*s|%u-%u|%u-%u|%d|%.40s|%.*s|%.*s|%.*s|%d|%.17g|%.*s",
                 r->document->id.size > 200 ? 200 : (int)r->document->id.size,
                 r->document->id.data ? r->document->id.data : "", r->begin, r->end,
                 r->trigger_begin, r->trigger_end, (int)r->kind, "", ENT_FMT(r->cameo),
                 ENT_FMT(r->relation), ENT_FMT(r->indicator), (int)r->modality, r->value,
                 r->topic.size > 200 ? 200 : (int)r->topic.size, r->topic.data ? r->topic.data : "");
  hash_cast(&at, end, r->actor);
  at += snprintf(at, (size_t)(end - at), ">");
  hash_cast(&at, end, r->recipient);
  if (r->nth) at += snprintf(at, (size_t)(end - at), "|%u", r->nth);
  ent_hash_hex((ent_slice){text, (size_t)(at - text)}, r->id);
}

/* A newspaper, a charity or a university tells of the dead, and does not kill. */
static bool is_unarmed(const ent_participant *one) {
  static const char *const sectors[] = {"MED", "SOC", "EDU", "LAB"};
  for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
    if (ent_slice_starts(one->entity, "ORG:") && ent_slice_is(one->sector, sectors[i])) return true;
  return false;
}

static bool is_deadly(const ent_report *r) {
  return r->kind == ENT_MEASURE ? ent_slice_is(r->indicator, "CASUALTIES")
                                : ent_slice_starts(r->cameo, "18") || ent_slice_starts(r->cameo, "19") || ent_slice_starts(r->cameo, "20");
}

/* What is left of the doers of a deadly deed without those who only tell of it. */
static ent_status leave_out_unarmed(ent_coder *coder, ent_report *report) {
  ent__cast armed = {0};
  for (uint32_t i = 0; i < report->actor.count; i++)
    if (!is_unarmed(&report->actor.items[i])) ent__cast_add(&armed, report->actor.items[i]);
  if (armed.count == report->actor.count) return ENT_OK;
  report->actor = ent__keep_cast(coder, &armed);
  return armed.count && !report->actor.count ? ENT_E_NOMEM : ENT_OK;
}

/* "The international community" does nothing of its own and is given nothing: it is asked, and blamed (CODING 3). People on
 * their way are no party that one deals with. */
static bool is_nobody(const ent_report *r, const ent_participant *one, bool acts) {
  bool words = ent_slice_starts(r->cameo, "02") || ent_slice_starts(r->cameo, "1");
  if (ent_slice_is(one->entity, "IGO:INTCOMMUNITY")) return acts || !words;
  return !acts && ent_slice_is(one->entity, "GRP:Migrants");
}

static ent_participants without_nobody(ent_coder *coder, const ent_report *r, ent_participants side, bool acts) {
  ent__cast some = {0};
  for (uint32_t i = 0; i < side.count; i++)
    if (!is_nobody(r, &side.items[i], acts)) ent__cast_add(&some, side.items[i]);
  return some.count == side.count ? side : ent__keep_cast(coder, &some);
}

/* False: nobody is left on a side that had somebody. */
static bool leave_out_nobody(ent_coder *coder, ent_report *report) {
  bool acts = report->actor.count > 0, bears = report->recipient.count > 0;
  report->actor = without_nobody(coder, report, report->actor, true);
  report->recipient = without_nobody(coder, report, report->recipient, false);
  return (!acts || report->actor.count) && (!bears || report->recipient.count);
}

ent_status ent__report_add(ent_coder *coder, ent_report *report) {
  if (report->kind == ENT_EVENT && !leave_out_nobody(coder, report)) return ENT_OK;
  if (is_deadly(report) && leave_out_unarmed(coder, report) != ENT_OK) return ENT_E_NOMEM;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (same_report(&coder->reports[i], report)) {
      coder->doubled++;
      return ENT_OK;
    }
  if (coder->count == coder->capacity) {
    uint32_t capacity = coder->capacity ? coder->capacity * 2 : 32;
    ent_report *grown =
        ent_arena_grow(coder->arena, coder->reports, coder->count, capacity, sizeof *grown);
    if (!grown) return ENT_E_NOMEM;
    coder->reports = grown;
    coder->capacity = capacity;
  }
  ent__report_set_id(report);
  coder->reports[coder->count++] = *report;
  return ENT_OK;
}

/* ---- sentences ------------------------------------------------------------------------------- */

/* At a word an event, a relation and a measure may each be coded once; an entry
 * that says "none" closes all three. A report that was vetoed leaves its place
 * to the next entry, save a plain event: there the veto is the finding. */
typedef struct places {
  uint32_t taken;     /* bit 1 << ent_outcome_kind */
  const ent_outcome *told; /* the relation told here */
  ent_slice relation; /* told before in the sentence: a less specific entry has no better answer */
  uint32_t tried;     /* entries so far in this round over the word's entries, which is always in the same order */
  uint32_t left;      /* of those tried in the first round, how many the later ones need look at */
  uint64_t ruled_out[CANDIDATES / 64]; /* of those, what a condition ruled out in an earlier round */
} places;

static bool is_taken(const places *p, ent_outcome_kind kind) { return p->taken >> kind & 1; }

static void take_place(places *p, ent_outcome_kind kind) { p->taken |= 1u << kind; }

static bool was_ruled_out(const places *p, uint32_t i) { return i < CANDIDATES && p->ruled_out[i / 64] >> i % 64 & 1; }

static void rule_out(places *p, uint32_t i) {
  if (i < CANDIDATES) p->ruled_out[i / 64] |= UINT64_C(1) << i % 64;
}

/* "Share a border and |a past|": the same relation on another of the entries' own topics. */
static bool is_on_another(const ent_outcome *outcome, const places *p) {
  return outcome->kind == ENT_OUT_RELATION && p->told && ent_slice_eq(outcome->code, p->told->code) &&
         p->told->topic.size && outcome->topic.size && !ent_slice_eq(outcome->topic, p->told->topic);
}

static bool still_open(const ent_entry *entry, const places *p) {
  return !is_taken(p, ENT_OUT_NONE) && (entry->outcome_kinds & ~p->taken || is_on_another(&entry->outcomes[0], p));
}

static ent_status code_entry(ent_coder *coder, const ent__tree *tree, int32_t at,
                             const ent_entry *entry, const ent__binding *bound, ent__gaps gaps, places *p) {
  places before = *p; /* outcomes of one entry do not close each other's places */
  for (uint32_t k = 0; k < entry->outcome_count; k++) {
    const ent_outcome *outcome = &entry->outcomes[k];
    uint32_t count = coder->count, doubled = coder->doubled;
    ent_status st;
    if (outcome->kind == ENT_OUT_NONE) {
      tell(coder, ENT_TRACE_VETOED, entry, at, "the entry says: no report");
      take_place(p, ENT_OUT_NONE);
      continue;
    }
    bool another = is_on_another(outcome, &before);
    if (outcome->kind == ENT_OUT_RELATION && !another && ent_slice_eq(before.relation, outcome->code)) continue;
    if ((is_taken(&before, outcome->kind) && !another) || (gaps == ENT__GAPS_CONTEXT && outcome->kind != ENT_OUT_EVENT)) continue;
    st = ent__code_outcome(coder, tree, entry, outcome, at, bound);
    if (st != ENT_OK) return st;
    if (outcome->kind == ENT_OUT_RELATION && coder->doubled > doubled) p->relation = outcome->code;
    if (coder->count > count && outcome->kind == ENT_OUT_RELATION) p->told = outcome;
    if (coder->count > count || (outcome->kind == ENT_OUT_EVENT && !outcome->reciprocal))
      take_place(p, outcome->kind);
  }
  return ENT_OK;
}

/* Nobody being left out, any entry will do. */
static bool is_open_to(const ent_coder *coder, const ent__tree *tree, const ent_entry *entry, ent__gaps gaps) {
  return gaps != ENT__GAPS_CONTEXT ||
         (entry->outcomes[0].kind == ENT_OUT_EVENT &&
          (coder->question.recipient.size || ent__takes_context(tree, entry->outcomes[0].code)));
}

/* "Five memorandums were signed": once is enough that the two are parties, or have a joint body. */
static bool is_told(const ent_coder *coder, const ent_outcome *outcome) {
  for (uint32_t i = coder->sentence_first; outcome->kind == ENT_OUT_RELATION && i < coder->count; i++)
    if (ent_slice_eq(coder->reports[i].relation, outcome->code)) return true;
  return false;
}

/* "A, B and C engaged in discussions", "A-B cooperation": what is mutual is among those who are named. Not a meeting
 * that is but named, nor "A and B will coordinate", "work to end it", with whomever. */
static bool is_among_doers(const ent__tree *tree, int32_t at, const ent_entry *entry, const ent__binding *bound) {
  const ent__cast *doers = &bound->actor;
  ent_slice code = entry->outcomes[0].code;
  if (!entry->outcomes[0].reciprocal || bound->no_actor || !bound->no_recipient || bound->unnamed) return false;
  if (ent__verbal(&tree->tokens[at]) ? ent_slice_starts(code, "06") || !ent_slice_starts(tree->tokens[at].xpos, "VBD")
                                     : ent_slice_starts(code, "040"))
    return false;
  for (uint32_t i = 1; i < doers->count; i++)
    if (!ent__same_side(tree, &doers->items[i], &doers->items[0])) return true;
  return false;
}

static bool fill_gaps(const ent_coder *coder, const ent__tree *tree, int32_t at, const ent_entry *entry,
                      ent__gaps gaps, ent__binding *bound) {
  if (gaps == ENT__GAPS_CONTEXT && is_among_doers(tree, at, entry, bound)) return true;
  if (gaps == ENT__GAPS_CONTEXT) return ent__fill_gaps(coder, tree, at, entry->outcomes[0].code, bound);
  return !gaps || ((bound->no_actor || bound->no_recipient) && !is_told(coder, &entry->outcomes[0]) && ent__fill_from_pair(tree, at, entry, bound));
}

/* Said of most entries, before anything of them is read. Whoever asks why is told by ent__match. */
static inline bool may_match(const ent_coder *coder, const ent__tree *tree, const ent_candidate *candidate) {
  for (uint32_t ask = 0, i = 0; ask < ENT_CANDIDATE_ASKS && candidate->ends[ask]; ask++) {
    while (i < candidate->ends[ask] && !ent__holds_place(tree, candidate->places[i])) i++;
    if (i == candidate->ends[ask] && !coder->trace) return false;
    i = candidate->ends[ask];
  }
  return true;
}

static ent_status try_entry(ent_coder *coder, const ent__tree *tree, int32_t at, const ent_entry *entry, uint32_t number,
                            ent__gaps gaps, places *p) {
  ent__binding bound;
  if (!is_open_to(coder, tree, entry, gaps)) return ENT_OK;
  if (!still_open(entry, p)) {
    if (!gaps) tell(coder, ENT_TRACE_SHADOWED, entry, at, "a more specific entry came first");
  } else if (!ent__match(tree, entry, at, gaps, &bound)) {
    if (!gaps) tell_failed(coder, entry, at, &bound);
    if (bound.ruled_out) rule_out(p, number);
    else if (!gaps) ent__note_lacking(coder, entry, at);
  } else if (fill_gaps(coder, tree, at, entry, gaps, &bound)) {
    if (at < 64) coder->spoken |= UINT64_C(1) << at;
    tell(coder, ENT_TRACE_MATCHED, entry, at, NULL);
    if (!gaps) ent__note_lacking(coder, entry, at);
    ent__place_stranger(tree, &bound.actor);
    return code_entry(coder, tree, at, entry, &bound, gaps, p);
  }
  return ENT_OK;
}

enum { TOGETHER = 32 }; /* candidates looked through before any of them is tried: their entries are fetched meanwhile */

static ent_status code_anchor(ent_coder *coder, const ent__tree *tree, int32_t at,
                              ent_anchor anchor, uint32_t word, ent__gaps gaps, places *p) {
  uint32_t count, total;
  const ent_candidate *found = ent_lexicon_find(coder->lexicon, anchor, word, &count);
  const ent_entry *entries = ent_lexicon_entries(coder->lexicon, &total);
  ent_status st = ENT_OK;
  for (uint32_t from = 0; from < count; from += TOGETHER) {
    uint32_t numbers[TOGETHER], picked = 0;
    const ent_entry *picks[TOGETHER];
    for (uint32_t i = from; i < count && i < from + TOGETHER; i++) {
      uint32_t number = p->tried++;
      if (was_ruled_out(p, number)) continue;
      if (!may_match(coder, tree, &found[i])) {
        rule_out(p, number);
        continue;
      }
      numbers[picked] = number;
      picks[picked++] = &entries[found[i].entry];
      __builtin_prefetch(&entries[found[i].entry].elements);
    }
    for (uint32_t i = 0; i < picked; i++) __builtin_prefetch(picks[i]->elements);
    for (uint32_t i = 0; i < picked; i++)
      for (uint32_t k = 0; k < picks[i]->element_count; k++) __builtin_prefetch(picks[i]->elements[k]);
    for (uint32_t i = 0; st == ENT_OK && i < picked; i++) {
      st = try_entry(coder, tree, at, picks[i], numbers[i], gaps, p);
      p->left += !gaps && !was_ruled_out(p, numbers[i]);
    }
  }
  return st;
}

static ent_status code_word(ent_coder *coder, const ent__tree *tree, int32_t at, ent__gaps gaps,
                            places *p) {
  const ent_token *token = &tree->tokens[at];
  ent_status st = ENT_OK;
  p->tried = 0;
  for (int a = 0; st == ENT_OK && a < ENT_ANCHOR_COUNT; a++) {
    if (gaps == ENT__GAPS_CONTEXT && (is_taken(p, ENT_OUT_EVENT) || is_taken(p, ENT_OUT_NONE))) break;
    if (ent__anchor_fits(&tree->tokens[at], (ent_anchor)a))
      st = code_anchor(coder, tree, at, (ent_anchor)a, tree->lemma_word[at], gaps, p);
  }
  /* "remains |committed| to": tagged as a participle here, as an adjective there */
  if (st == ENT_OK && token->upos == ENT_UPOS_VERB && ent_slice_is(token->xpos, "VBN") && !is_taken(p, ENT_OUT_NONE))
    st = code_anchor(coder, tree, at, ENT_ANCHOR_ADJECTIVE, tree->form_word[at], gaps, p);
  return st;
}

/* "demanding the |withdrawal| of its troops", not "ordered the |closure| of its border". */
static bool is_asked_for(const ent__tree *tree, int32_t noun) {
  int32_t up = tree->tokens[noun].head;
  return up != ENT__NONE && ent__listed(tree, up, "demanding") && !ent__listed(tree, up, "announcing_deed");
}

/* "the |closure| of the border": a noun of which no entry knows an event, as the verb whose deed it names. */
static ent_status code_deed_noun(ent_coder *coder, const ent__tree *tree, int32_t at) {
  uint32_t noun = tree->lemma_word[at], verb = ent_lexicon_verb_of(coder->lexicon, noun);
  bool listed = tree->in_lists[at];
  ent__found object = {0};
  places p = {0};
  ent__tree read;
  ent_status st;
  if (verb == ENT_WORD_NONE || tree->tokens[at].upos != ENT_UPOS_NOUN || is_asked_for(tree, at)) return ENT_OK;
  read = *tree;
  read.deed = at;
  ent__objects(&read, at, &object);
  if (!object.count) return ENT_OK;
  ent__hold(&read, verb);
  read.lemma_word[at] = verb; /* of the tree itself too */
  read.in_lists[at] = ent_lexicon_lists_of(coder->lexicon, verb, ent__lists_held(&read));
  st = code_anchor(coder, &read, at, ENT_ANCHOR_VERB, verb, ENT__GAPS_NONE, &p);
  read.lemma_word[at] = noun;
  read.in_lists[at] = listed;
  return st;
}

/* All entries that hang on a word; if none knew an event, the contact told before;
 * then the entries that lack one side which the context gives (a name is no word
 * of the sentence). */
static ent_status code_entries(ent_coder *coder, const ent__tree *tree, int32_t at, bool *told) {
  bool named = tree->inside[at] != ENT__NONE && tree->scene->mentions[tree->inside[at]].party_count;
  places p = {0};
  uint32_t count;
  ent_status st;
  coder->lacks[coder->lack_count].entry = NULL;
  st = code_word(coder, tree, at, ENT__GAPS_NONE, &p);
  if (st == ENT_OK && p.left && tree->scene->text_two && !named)
    st = code_word(coder, tree, at, ENT__GAPS_PAIR, &p);
  *told = is_taken(&p, ENT_OUT_EVENT) || is_taken(&p, ENT_OUT_NONE);
  if (st != ENT_OK || *told) return st;
  count = coder->count;
  st = ent__code_contact_again(coder, tree, at);
  if (st != ENT_OK || !p.left || coder->count > count || tree->inside[at] != ENT__NONE) return st;
  return code_word(coder, tree, at, ENT__GAPS_CONTEXT, &p);
}

/* "the Economic |Cooperation| Organization": what a body is called tells nothing. */
static bool is_in_name_of_body(const ent__tree *tree, int32_t at) {
  const ent_scene *scene = tree->scene;
  const ent_token *t = &tree->tokens[at];
  for (uint32_t i = 0; t->upos == ENT_UPOS_PROPN && i < scene->name_count; i++) {
    const ent_naming *n = &scene->names[i];
    bool body = n->kind == ENT_KIND_IGO || n->kind == ENT_KIND_ORG || n->kind == ENT_KIND_GROUP;
    if (body && n->begin <= t->begin && t->end < n->end) return true; /* its last word may stand for it: "Union" */
  }
  return false;
}

static ent_status code_token(ent_coder *coder, const ent__tree *tree, int32_t at) {
  uint32_t count = coder->count;
  bool told = false;
  if (is_in_name_of_body(tree, at)) return ENT_OK;
  ent_status st = code_entries(coder, tree, at, &told);
  return st == ENT_OK && !told && coder->count == count ? code_deed_noun(coder, tree, at) : st;
}

static int by_trigger(const ent_report *a, const ent_report *b) {
  if (a->trigger_begin != b->trigger_begin) return a->trigger_begin < b->trigger_begin ? -1 : 1;
  if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
  if (a->nth != b->nth) return a->nth < b->nth ? -1 : 1;
  return strcmp(a->id, b->id);
}

/* Few reports a sentence: insertion keeps their order of triggers. */
static void sort_sentence(ent_coder *coder) {
  for (uint32_t i = coder->sentence_first + 1; i < coder->count; i++) {
    ent_report one = coder->reports[i];
    uint32_t k = i;
    for (; k > coder->sentence_first && by_trigger(&coder->reports[k - 1], &one) > 0; k--)
      coder->reports[k] = coder->reports[k - 1];
    coder->reports[k] = one;
  }
}

/* "a |third| of its trade": who says so counts no tenths of a percent. What is written in digits has three at most. */
static void round_shares(ent_coder *coder) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    if (r->kind != ENT_MEASURE || !ent_slice_is(r->unit, "percent") || isnan(r->value) || fabs(r->value * 1000 - round(r->value * 1000)) < 1e-6) continue;
    r->value = round(r->value);
    ent__report_set_id(r);
  }
}

/* "Five |visits| of the president have taken place": several were on none of the days on which it is told. */
static void undate_counted_contacts(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    int32_t at = ent_slice_starts(r->cameo, "04") && r->date_basis == ENT_BASIS_RELATIVE && !r->date_text.size ? ent__token_at(tree, r->trigger_begin) : ENT__NONE;
    if (at != ENT__NONE && ent_slice_is(tree->tokens[at].xpos, "NNS") && ent__child(tree, at, "nummod") != ENT__NONE) ent__report_undate(r);
  }
}

ent_status ent_code(ent_coder *coder, const ent_scene *scene, ent_error *err) {
  ent__tree tree;
  ent_status st;
  note_heading(coder, scene);
  if (scene->sentence->kind == ENT_SENTENCE_BYLINE || !scene->sentence->parsed) return ENT_OK;
  st = ent__tree_init(&tree, coder->arena, scene, coder->lexicon);
  coder->sentence_first = coder->count;
  if (coder->speaker.count && scene->sentence->number - coder->speaker_sentence <= SPEAKER_REACH)
    tree.quoted = &coder->speaker;
  coder->paragraph = scene->sentence->paragraph;
  coder->lack_count = 0;
  coder->spoken = 0;
  for (int32_t at = 0; st == ENT_OK && at < tree.count; at++) {
    st = code_token(coder, &tree, at);
    ent__settle_lacking(coder, &tree, at);
  }
  if (st == ENT_OK) st = ent__code_contact_of_clause(coder, &tree);
  if (st == ENT_OK) st = ent__code_repeat(coder, &tree);
  if (st == ENT_OK) st = ent__code_leavings(coder, &tree);
  if (st == ENT_OK) st = ent__code_regained(coder, &tree);
  if (st == ENT_OK) st = ent__code_row(coder, &tree);
  ent__undate_lifted(coder);
  if (st == ENT_OK) ent__drop_embedded(coder, &tree);
  if (st == ENT_OK) st = ent__code_charged_deeds(coder, &tree);
  if (st == ENT_OK) st = ent__code_answered_deeds(coder, &tree);
  if (st == ENT_OK) st = ent__code_casualties(coder, &tree);
  if (st == ENT_OK) st = ent__code_parts(coder, &tree);
  if (st == ENT_OK) st = ent__code_recounts(coder, &tree);
  if (st == ENT_OK) st = ent__code_answered_counts(coder, &tree);
  if (st == ENT_OK) st = ent__code_attack_of_dead(coder, &tree);
  ent__give_counted_victims(coder, &tree);
  ent__name_own_blows(coder, &tree);
  ent__drop_harms(coder, &tree);
  if (st == ENT_OK) st = ent__code_toll(coder, &tree);
  if (st == ENT_OK) st = ent__code_parts_by_place(coder, &tree);
  if (st == ENT_OK) st = ent__code_ranks(coder, &tree);
  if (st == ENT_OK) st = ent__code_distributed(coder, &tree);
  if (st == ENT_OK) st = ent__code_figures(coder, &tree);
  if (st == ENT_OK) st = ent__code_distributed(coder, &tree); /* of what that told */
  ent__name_partners(coder);
  if (st == ENT_OK) st = ent__code_multiples(coder, &tree);
  if (st == ENT_OK) st = ent__code_again(coder, &tree);
  if (st == ENT_OK) st = ent__code_gapped(coder, &tree);
  if (st == ENT_OK) st = ent__code_elliptic(coder, &tree);
  if (st == ENT_OK) st = ent__code_figures_again(coder, &tree);
  if (st == ENT_OK) st = ent__code_years(coder, &tree);
  if (st == ENT_OK) st = ent__code_of_two(coder, &tree);
  if (st == ENT_OK) st = ent__code_recalled(coder, &tree);
  if (st == ENT_OK) st = ent__code_offices(coder, &tree);
  if (st == ENT_OK) st = ent__code_named_victims(coder, &tree); /* by then it is known whose office they hold */
  if (st == ENT_OK) st = ent__supply(coder, &tree);
  if (st == ENT_OK) st = ent__code_statements(coder, &tree);
  if (st == ENT_OK) st = ent__extract(coder, &tree);
  if (st != ENT_OK) return ent_fail(err, st, "out of memory coding a sentence");
  ent__name_judged(coder, &tree);
  ent__name_meant(coder, &tree);
  ent__date_signings(coder, &tree);
  ent__date_ended(coder, &tree);
  ent__date_by_anniversaries(coder, &tree);
  undate_counted_contacts(coder, &tree);
  ent__carry_period(coder, &tree);
  ent__remember_named(coder, scene);
  round_shares(coder);
  sort_sentence(coder);
  ent__score_sentence(coder, &tree);
  ent__name_chargers(coder, &tree);
  ent__share_wars(coder, &tree);
  if (coder->lead_only) ent__keep_lead(coder);
  ent__cast speaker = {0};
  if (ent__any_speaker(&tree, &speaker)) {
    coder->speaker = speaker;
    coder->speaker_sentence = scene->sentence->number;
  }
  return ENT_OK;
}
