/* In: scenes (sentences with tree, mentions, times, amounts), in order. Out:
 * reports. What each pass over a sentence adds or mends, the files of its sub-room say (README.md). */
#include "code/coder.h"

#include <math.h>

#include "code/entries/embedded.h"
#include "code/entries/entries.h"
#include "code/events/again.h"
#include "code/events/anniversary.h"
#include "code/events/deadly.h"
#include "code/events/deed.h"
#include "code/events/ended.h"
#include "code/events/gapping.h"
#include "code/events/leaving.h"
#include "code/events/regain.h"
#include "code/events/repeat.h"
#include "code/events/row.h"
#include "code/events/signing.h"
#include "code/events/statement.h"
#include "code/events/years.h"
#include "code/figures/asked.h"
#include "code/figures/casualty.h"
#include "code/figures/figure.h"
#include "code/figures/multiple.h"
#include "code/figures/of_two.h"
#include "code/figures/rank.h"
#include "code/figures/recall.h"
#include "code/figures/toll.h"
#include "code/learned/extract.h"
#include "code/learned/scoring.h"
#include "code/learned/supply.h"
#include "code/offices/office.h"
#include "code/report/convention.h"
#include "code/report/report.h"
#include "code/setting/attach.h"
#include "code/sides/addressed.h"
#include "code/sides/context.h"
#include "code/sides/foe.h"
#include "code/sides/judged.h"
#include "code/sides/meant.h"

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

static void undate_lifted(ent_coder *coder, const ent__tree *tree) {
  (void)tree;
  ent__undate_lifted(coder);
}

static void name_partners(ent_coder *coder, const ent__tree *tree) {
  (void)tree;
  ent__name_partners(coder);
}

/* A step over a sentence whose entries are coded: it adds reports, or mends those that there are. */
typedef struct pass {
  ent_status (*adds)(ent_coder *coder, const ent__tree *tree); /* ENT_E_NOMEM */
  void (*mends)(ent_coder *coder, const ent__tree *tree);
} pass;

/* In this order: each builds on what those before it told. */
static const pass passes[] = {
    {.mends = ent__name_addressed},
    /* what goes on from the sentences before */
    {.adds = ent__code_contact_of_clause},
    {.adds = ent__code_repeat},
    {.adds = ent__code_leavings},
    {.adds = ent__code_regained},
    {.adds = ent__code_row},
    {.mends = undate_lifted},
    {.mends = ent__drop_embedded},
    /* deeds inside what was told, the dead and wounded */
    {.adds = ent__code_charged_deeds},
    {.adds = ent__code_answered_deeds},
    {.adds = ent__code_casualties},
    {.adds = ent__code_parts},
    {.adds = ent__code_recounts},
    {.adds = ent__code_answered_counts},
    {.adds = ent__code_attack_of_dead},
    {.mends = ent__give_counted_victims},
    {.mends = ent__name_own_blows},
    {.mends = ent__drop_harms},
    {.adds = ent__code_toll},
    {.adds = ent__code_parts_by_place},
    /* figures that no entry named */
    {.adds = ent__code_ranks},
    {.adds = ent__code_distributed},
    {.adds = ent__code_figures},
    {.adds = ent__code_distributed}, /* of what that told */
    {.mends = name_partners},
    {.adds = ent__code_multiples},
    /* the same of others, at other times, without the verb */
    {.adds = ent__code_again},
    {.adds = ent__code_gapped},
    {.adds = ent__code_elliptic},
    {.adds = ent__code_figures_again},
    {.adds = ent__code_years},
    {.adds = ent__code_of_two},
    {.adds = ent__code_recalled},
    {.adds = ent__code_offices},
    {.adds = ent__code_named_victims}, /* by then it is known whose office they hold */
    /* what the models find */
    {.adds = ent__supply},
    {.adds = ent__code_statements},
    {.adds = ent__extract},
    /* whom and when */
    {.mends = ent__name_judged},
    {.mends = ent__name_meant},
    {.mends = ent__date_signings},
    {.mends = ent__date_ended},
    {.mends = ent__date_by_anniversaries},
    {.mends = undate_counted_contacts},
    {.mends = ent__carry_period}};

static ent_status run_passes(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  for (size_t i = 0; st == ENT_OK && i < sizeof passes / sizeof passes[0]; i++) {
    if (passes[i].adds) st = passes[i].adds(coder, tree);
    else passes[i].mends(coder, tree);
  }
  return st;
}

static void remember_speaker(ent_coder *coder, const ent__tree *tree) {
  ent__cast speaker = {0};
  if (!ent__any_speaker(tree, &speaker)) return;
  coder->speaker = speaker;
  coder->speaker_sentence = tree->scene->sentence->number;
}

static void begin_sentence(ent_coder *coder, ent__tree *tree) {
  const ent_sentence *sentence = tree->scene->sentence;
  coder->sentence_first = coder->count;
  if (coder->speaker.count && sentence->number - coder->speaker_sentence <= ENT__SPEAKER_REACH) tree->quoted = &coder->speaker;
  coder->paragraph = sentence->paragraph;
  coder->lack_count = 0;
  coder->spoken = 0;
}

ent_status ent_code(ent_coder *coder, const ent_scene *scene, ent_error *err) {
  ent__tree tree;
  ent_status st;
  ent__note_heading(coder, scene);
  if (scene->sentence->kind == ENT_SENTENCE_BYLINE || !scene->sentence->parsed) return ENT_OK;
  st = ent__tree_init(&tree, coder->arena, scene, coder->lexicon);
  if (st == ENT_OK) begin_sentence(coder, &tree);
  for (int32_t at = 0; st == ENT_OK && at < tree.count; at++) st = ent__code_entries(coder, &tree, at);
  if (st == ENT_OK) st = run_passes(coder, &tree);
  if (st != ENT_OK) return ent_fail(err, st, "out of memory coding a sentence");
  ent__remember_named(coder, scene);
  round_shares(coder);
  sort_sentence(coder);
  ent__score_sentence(coder, &tree);
  ent__name_chargers(coder, &tree);
  ent__share_wars(coder, &tree);
  if (coder->lead_only) ent__keep_lead(coder);
  remember_speaker(coder, &tree);
  return ENT_OK;
}
