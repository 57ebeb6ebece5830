/* In: a verb of leaving with a pronoun. Out: the exit (161) of its subject from the agreement for which the pronoun stands: one to
 * which reports of the sentences before make it a party, else the last that the sentence before names with its year. */
#include "code/events/leaving.h"

#include "code/report/report.h"
#include "code/setting/attach.h"
#include "code/setting/modality.h"

enum { LEAVING_REACH = 2 /* sentences */, MOST_BEFORE = 3 /* words of a name before its noun */ };

static bool is_it(const ent__tree *tree, int32_t at) {
  return at != ENT__NONE && ent_slice_eq_nocase(tree->tokens[at].form, ENT_SLICE("it"));
}

/* "leaving |it|", "withdrew from |it|", "pulled out of |it|" */
static bool leaves_it(const ent__tree *tree, int32_t verb) {
  if (!ent__verbal(&tree->tokens[verb])) return false;
  if (ent__listed(tree, verb, "leaving")) return is_it(tree, ent__child(tree, verb, "obj"));
  if (!ent__listed(tree, verb, "withdrawing")) return false;
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (is_it(tree, c) && (ent__has_case(tree, c, ENT_SLICE("from")) || ent__has_case(tree, c, ENT_SLICE("out_of")) ||
                           ent__has_case(tree, c, ENT_SLICE("of"))))
      return true;
  return false;
}

static bool has_party(const ent_report *r, ent_slice id) {
  for (uint32_t i = 0; i < r->actor.count; i++)
    if (ent_slice_eq(r->actor.items[i].entity, id)) return true;
  for (uint32_t i = 0; i < r->recipient.count; i++)
    if (ent_slice_eq(r->recipient.items[i].entity, id)) return true;
  return false;
}

/* "signed a |treaty on fishing|": as reported. */
static ent_slice agreement_told(const ent_coder *coder, uint32_t number, ent_slice leaver) {
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (number - r->sentence > LEAVING_REACH) break;
    if (ent_slice_is(r->relation, "PARTY_TO") && r->topic.size && has_party(r, leaver) && r->modality != ENT_DENIED) return r->topic;
  }
  return ENT_EMPTY;
}

static bool is_agreement_noun(ent_slice form) {
  static const char *const nouns[] = {"statement", "declaration", "agreement", "treaty", "accord", "pact", "protocol", "convention", "memorandum"};
  for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
    if (ent_slice_eq_nocase(form, ent_slice_of(nouns[i]))) return true;
  return false;
}

static bool is_year(ent_slice form) {
  int64_t year;
  return form.size == 4 && ent_slice_to_int(form, &year) && year > 1800 && year < 2200;
}

/* "the |joint statement of 2016|": as the sentence names it; parsed or not, it names no state. */
static ent_slice agreement_named(const ent_scene *scene) {
  const ent_sentence *s = scene->sentence;
  for (uint32_t i = s->count; i-- > 0;) {
    uint32_t first = i;
    if (i + 2 >= s->count || !is_agreement_noun(s->tokens[i].form) || !ent_slice_is(s->tokens[i + 1].form, "of") || !is_year(s->tokens[i + 2].form))
      continue;
    while (first > 0 && i - first < MOST_BEFORE && !ent_slice_eq_nocase(s->tokens[first - 1].form, ENT_SLICE("the"))) first--;
    if (first == 0 || !ent_slice_eq_nocase(s->tokens[first - 1].form, ENT_SLICE("the"))) first = i;
    return (ent_slice){scene->document->text.data + s->tokens[first].begin, s->tokens[i + 2].end - s->tokens[first].begin};
  }
  return ENT_EMPTY;
}

static bool is_told(const ent_coder *coder, const ent_token *verb) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind == ENT_EVENT && coder->reports[i].trigger_begin == verb->begin) return true;
  return false;
}

/* "|On 2 March| he told him that Argentina was leaving it"; else news of the day of print. */
static void date_by_saying(const ent_coder *coder, const ent__tree *tree, int32_t verb, ent_report *report) {
  int32_t up = tree->tokens[verb].head;
  ent_interval printed = coder->document->published;
  const ent_time *time = up == ENT__NONE ? NULL : ent__date_of(tree, up);
  if (time) {
    ent__report_date(report, time);
  } else if (ent_interval_known(printed)) {
    report->date = printed;
    report->precision = printed.from == printed.to ? ENT_PRECISION_DAY : ENT_PRECISION_RANGE;
    report->date_basis = ENT_BASIS_RELATIVE;
  }
}

static ent_status code_leaving(ent_coder *coder, const ent__tree *tree, int32_t verb) {
  uint32_t number = tree->scene->sentence->number;
  ent__modality_answer answer = ent__modality_at(tree, verb);
  ent__found who = {0};
  ent__cast actor = {0};
  ent_slice topic;
  ent_report report;
  if (answer.drop || is_told(coder, &tree->tokens[verb])) return ENT_OK;
  ent__subjects(tree, verb, &who);
  for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, &actor);
  if (actor.count != 1 || actor.items[0].entity.size != 3) return ENT_OK;
  topic = agreement_told(coder, number, actor.items[0].entity);
  if (!topic.size) topic = agreement_named(tree->scene);
  if (!topic.size && number > 0 && coder->scenes) topic = agreement_named(&coder->scenes[number - 1]);
  if (!topic.size) return ENT_OK;
  ent__report_init(coder, tree, verb, &report);
  ent__report_code(coder, &report, ENT_SLICE("161"));
  report.kind = ENT_EVENT;
  report.actor = ent__keep_cast(coder, &actor);
  report.recipient = (ent_participants){NULL, 0};
  report.modality = answer.modality == ENT_ONGOING ? ENT_HAPPENED : answer.modality;
  report.topic = topic;
  if (!ent_interval_known(report.date)) date_by_saying(coder, tree, verb, &report);
  report.confidence = 0.6;
  report.rule = ENT_SLICE("leaving");
  return ent__report_add(coder, &report);
}

ent_status ent__code_leavings(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  for (int32_t at = 0; st == ENT_OK && at < tree->count; at++)
    if (leaves_it(tree, at)) st = code_leaving(coder, tree, at);
  return st;
}
