/* In: a sentence in which somebody counts or puts a bare figure, and the one or two before it. Out: the measure of what these ask:
 * a question leaves to its answer the noun that is counted and whose it is (fragment answers: Merchant 2004, "Fragments and ellipsis").
 * Known is how many states recognise another; what else is asked of states is told with its noun. */
#include "code/figures/asked.h"

#include "code/report/report.h"
#include "code/setting/modality.h"

enum { ASKED_REACH = 2 }; /* sentences from the question to its answer */

static bool is_form(const ent__tree *tree, int32_t at, const char *form) {
  return at != ENT__NONE && ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(form));
}

static bool may_ask(const ent_scene *scene) {
  const ent_sentence *s = scene->sentence;
  for (uint32_t i = 0; s->parsed && i + 2 < s->count; i++)
    if (ent_slice_eq_nocase(s->tokens[i].form, ENT_SLICE("how")) && ent_slice_is(s->tokens[i + 1].form, "many")) return true;
  return false;
}

/* "how many |states| have recognised it": the noun. */
static bool is_asked_number_of_states(const ent__tree *tree, int32_t noun) {
  static const char *const states[] = {"state", "country", "nation", "government", "member"};
  int32_t many = ent__child(tree, noun, "amod"), how;
  bool state = false;
  for (size_t i = 0; i < sizeof states / sizeof *states; i++) state |= ent_slice_is(tree->tokens[noun].lemma, states[i]);
  if (!state || !is_form(tree, many, "many")) return false;
  how = ent__child(tree, many, "advmod");
  return is_form(tree, how, "how");
}

/* Whose recognition is asked for: the object; else the only state or land that the sentence names. Empty: "recognised it". */
static void find_recognised(const ent__tree *tree, int32_t verb, ent__cast *out) {
  ent__found objects = {0};
  ent__objects(tree, verb, &objects);
  for (uint32_t i = 0; i < objects.count; i++) ent__fill(tree, objects.at[i], false, out);
  for (uint32_t i = 0; !objects.count && i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->kind != ENT_KIND_STATE && m->kind != ENT_KIND_DISPUTED) continue;
    for (uint32_t k = 0; k < m->party_count; k++) ent__cast_add(out, (ent_participant){.entity = m->parties[k].entity});
  }
}

static bool asks_recognitions(const ent__tree *tree, ent__cast *out) {
  for (int32_t at = 0; at < tree->count; at++) {
    ent__found who = {0};
    if (!ent_slice_is(tree->tokens[at].lemma, "recognise") && !ent_slice_is(tree->tokens[at].lemma, "recognize")) continue;
    ent__subjects(tree, at, &who);
    for (uint32_t i = 0; i < who.count; i++)
      if (is_asked_number_of_states(tree, who.at[i])) {
        find_recognised(tree, at, out);
        return true;
      }
  }
  return false;
}

/* Of the last question before the sentence, if it was one for recognitions. */
static bool was_asked(ent_coder *coder, uint32_t number, ent__cast *out) {
  for (uint32_t back = 1; back <= ASKED_REACH && back <= number; back++) {
    ent__tree before;
    if (!may_ask(&coder->scenes[number - back])) continue;
    return ent__tree_init(&before, coder->arena, &coder->scenes[number - back], coder->lexicon) == ENT_OK && asks_recognitions(&before, out);
  }
  return false;
}

/* "counts |117|", "puts the number at |117|": a count of nothing named. */
static const ent_amount *bare_count(const ent__tree *tree, int32_t verb) {
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    bool bare = a->unit_class == ENT_UNIT_COUNT && (a->noun >= (uint32_t)tree->count || a->noun == a->number);
    if (bare && (int32_t)a->first > verb && ent__below(tree, (int32_t)a->number, verb)) return a;
  }
  return NULL;
}

/* Who counts, and whose recognitions: his own where the question has but a pronoun. */
static ent_status add_answer(ent_coder *coder, const ent__tree *tree, int32_t verb, const ent_amount *a, const ent__cast *asked) {
  ent_report report;
  ent__found who = {0};
  ent__cast speaker = {0}, whose = *asked;
  ent__report_init(coder, tree, verb, &report);
  ent__subjects(tree, verb, &who);
  for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, &speaker);
  if (!whose.count && speaker.count == 1) ent__cast_add(&whose, (ent_participant){.entity = speaker.items[0].entity});
  if (whose.count != 1) return ENT_OK;
  report.kind = ENT_MEASURE;
  report.indicator = ENT_SLICE("RECOGNITIONS");
  report.value = a->value;
  report.value_to = a->value_to;
  report.comparator = a->comparator;
  report.unit = ENT_SLICE("states");
  report.modality = ENT_HAPPENED;
  report.actor = ent__keep_cast(coder, &whose);
  report.speaker = ent__keep_cast(coder, &speaker);
  report.confidence = 0.6;
  report.rule = ENT_SLICE("answer");
  return ent__report_add(coder, &report);
}

ent_status ent__code_answered_counts(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  if (!coder->scenes || !ent__any_listed(tree, "counting_verb")) return ENT_OK;
  for (int32_t at = 0; st == ENT_OK && at < tree->count; at++) {
    const ent_amount *a;
    ent__cast whose = {0};
    ent__modality_answer answer;
    if (!ent__verbal(&tree->tokens[at]) || !ent__listed(tree, at, "counting_verb")) continue;
    a = bare_count(tree, at);
    if (!a || !was_asked(coder, tree->scene->sentence->number, &whose)) continue;
    answer = ent__modality_at(tree, at);
    if (!answer.drop && answer.modality == ENT_HAPPENED) st = add_answer(coder, tree, at, a, &whose);
  }
  return st;
}
