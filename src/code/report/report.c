/* In: a word that tells something, and who takes part. Out: a report in the coder's list: with sentence, date, place, speaker and code, not
 * twice of one sentence, and without those who cannot have done it. */
#include "code/report/report.h"

#include <math.h>
#include <stdio.h>

#include "base/hash.h"
#include "code/setting/attach.h"
#include "code/setting/tense.h"

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
        number - coder->speaker_sentence <= ENT__SPEAKER_REACH)
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
void ent__note_heading(ent_coder *coder, const ent_scene *scene) {
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

/* "The war began on 8 August and |ended| on 12 August": the verb beside the beginning. */
static int32_t verb_of_end(const ent__tree *tree, int32_t begins) {
  for (int32_t c = tree->first_child[begins]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "conj") && ent__listed(tree, c, "ceasing") &&
        ent__child(tree, c, "obj") == ENT__NONE)
      return c;
  return ENT__NONE;
}

/* Dates the report of the noun `at` to its end where the sentence tells both: "the war began on 8 August and ended on 12
 * August". */
static void take_extent(const ent__tree *tree, int32_t at, ent_report *report) {
  int32_t begins = tree->tokens[at].head, ends;
  const ent_time *last = NULL;
  if (begins == ENT__NONE || !ent_deprel_is(&tree->tokens[at], "nsubj") ||
      !ent__listed(tree, begins, "starting") || report->date.from == ENT_DAY_NONE)
    return;
  ends = verb_of_end(tree, begins);
  if (ends == ENT__NONE) return;
  for (uint32_t i = 0; i < tree->scene->time_count; i++)
    if ((int32_t)tree->scene->times[i].first > ends) last = &tree->scene->times[i];
  if (!last || last->when.to == ENT_DAY_NONE || last->when.to <= report->date.from) return;
  report->date.to = last->when.to;
  report->precision = ENT_PRECISION_RANGE;
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
  take_extent(tree, at, report);
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

ent_slice ent__root_of(ent_slice code, size_t size) {
  return (ent_slice){code.data, code.size < size ? code.size : size};
}

bool ent__is_extracted(const ent_report *report) { return ent_slice_starts(report->rule, "extractor/"); }
