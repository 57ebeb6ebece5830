/* In: a verb that stands for another ("did so") or takes back what was said ("denied it").
 * Out: the reports of the sentence before, or of the clause before, said again with the
 * parties, date, speaker and modality of this one (verb phrase anaphora: Hardt 1992). */
#include "code/events/repeat.h"

#include <math.h>

#include "code/events/row.h"
#include "code/report/report.h"
#include "code/setting/attach.h"
#include "code/setting/modality.h"
#include "code/setting/tense.h"
#include "code/sides/attack.h"

enum { SO_REACH = 2, CHARGE_REACH = 3, BURDEN_REACH = 4 }; /* sentences */

static bool word_is(const ent__tree *tree, int32_t at, const char *word) {
  return at != ENT__NONE && ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(word));
}

/* "did so", "done the same", "do likewise". */
static bool stands_for_another(const ent__tree *tree, int32_t at) {
  if (!ent__verbal(&tree->tokens[at]) || !ent_slice_is(tree->tokens[at].lemma, "do") ||
      ent_deprel_is(&tree->tokens[at], "acl"))
    return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (c > at && (word_is(tree, c, "so") || word_is(tree, c, "same") || word_is(tree, c, "likewise")))
      return true;
  /* "done |so| on 9 November": hung on the date */
  return at + 1 < tree->count && word_is(tree, at + 1, "so") && tree->tokens[at + 1].head > at;
}

/* "Kenya and Chad |follow|.": in the present only if nothing is said to be followed, and no more is told. */
static bool says_no_more(const ent__tree *tree, int32_t verb) {
  for (int32_t c = tree->first_child[verb]; c != ENT__NONE; c = tree->next_sibling[c])
    if (!ent_deprel_is(&tree->tokens[c], "nsubj") && !ent_deprel_is(&tree->tokens[c], "punct") &&
        !ent_deprel_is(&tree->tokens[c], "advmod") && !ent_deprel_is(&tree->tokens[c], "cc"))
      return false;
  return tree->tokens[verb].head == ENT__NONE;
}

/* "sanctions |on B|": at whom they are aimed is said. */
static bool has_target(const ent__tree *tree, int32_t noun) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "nmod") && (ent__has_case(tree, c, ENT_SLICE("on")) || ent__has_case(tree, c, ENT_SLICE("against")))) return true;
  return false;
}

/* "followed |with sanctions on B|", "|by expelling| two": what it did is said. */
static bool follows_with_its_own(const ent__tree *tree, int32_t at) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    bool with = ent_deprel_is(&tree->tokens[c], "obl") && ent__has_case(tree, c, ENT_SLICE("with"));
    if (ent_deprel_is(&tree->tokens[c], "advcl") || (with && (has_target(tree, c) || !ent__listed(tree, c, "alike_noun")))) return true;
  }
  return false;
}

/* "|similar| measures", "the |same| step": such as was told. */
static bool is_alike(const ent__tree *tree, int32_t noun) {
  static const char *const words[] = {"similar", "same", "identical", "comparable", "like"};
  if (!ent__listed(tree, noun, "alike_noun") || has_target(tree, noun)) return false;
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE && c < noun; c = tree->next_sibling[c])
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
      if (word_is(tree, c, words[i])) return true;
  return false;
}

/* "Canada |announced similar measures|", "Norway |took| the same step": the same was done. */
static bool takes_like_step(const ent__tree *tree, int32_t at) {
  int32_t noun = ent__verbal(&tree->tokens[at]) && ent__listed(tree, at, "taking_step") ? ent__child(tree, at, "obj") : ENT__NONE;
  return noun != ENT__NONE && is_alike(tree, noun);
}

/* "Finland |followed| a week later", "B followed him in 2016", "follows suit"; not what follows something named. */
static bool follows(const ent__tree *tree, int32_t at) {
  const ent_token *t = &tree->tokens[at];
  int32_t object;
  if (!ent__verbal(t) || !ent_slice_is(t->lemma, "follow") || ent__child(tree, at, "nsubj") == ENT__NONE ||
      ent__child(tree, at, "nsubj:pass") != ENT__NONE || ent__child(tree, at, "aux:pass") != ENT__NONE)
    return false;
  object = ent__child(tree, at, "obj");
  if (word_is(tree, object, "suit")) return true;
  if (follows_with_its_own(tree, at)) return false;
  return ent__told_in_past(tree, at) ? object == ENT__NONE || tree->tokens[object].upos == ENT_UPOS_PRON : says_no_more(tree, at);
}

/* "It agreed |to recognition| on 4 September": of whom, was told before. */
static bool agrees_to_recognition(const ent__tree *tree, int32_t at) {
  if (!ent_slice_is(tree->tokens[at].lemma, "agree") && !ent_slice_is(tree->tokens[at].lemma, "consent")) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_slice_is(tree->tokens[c].lemma, "recognition") && c > 0 && word_is(tree, c - 1, "to") &&
        (ent__child(tree, c, "nmod") == ENT__NONE || !ent__has_case(tree, ent__child(tree, c, "nmod"), ENT_SLICE("of"))) &&
        ent__child(tree, c, "nmod:poss") == ENT__NONE)
      return true;
  return false;
}

static bool is_told(const ent_report *r) {
  return (r->modality == ENT_HAPPENED || r->modality == ENT_ONGOING) && r->actor.count;
}

/* The last act told before the byte: the trigger of its reports. `first`: the first report of
 * the sentence they stand in. */
static const ent_report *last_act(const ent_coder *coder, uint32_t sentence, uint32_t before,
                                  uint32_t reach) {
  const ent_report *best = NULL;
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (sentence - r->sentence > reach || (best && r->sentence != best->sentence)) break;
    if ((r->kind != ENT_EVENT && !ent_slice_is(r->relation, "RECOGNISES")) || !is_told(r) || ent__is_extracted(r) || r->trigger_begin >= before) continue;
    if (!best || r->trigger_begin > best->trigger_begin) best = r;
  }
  return best;
}

static void subject_cast(const ent__tree *tree, int32_t at, ent__cast *out) {
  ent__found who = {0};
  ent__subjects(tree, at, &who);
  for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, out);
}

static bool same_party(const ent_participants *parties, const ent__cast *cast) {
  for (uint32_t i = 0; i < parties->count; i++)
    if (ent__cast_has(cast, parties->items[i].entity)) return true;
  return false;
}

/* What the sentence of an act tells, it tells as having happened: not "if Congress had lifted the embargo". */
static bool is_plain(const ent_coder *coder, const ent_report *act) {
  for (uint32_t i = coder->count; i-- > 0;)
    if (coder->reports[i].sentence == act->sentence && !is_told(&coder->reports[i]) && coder->reports[i].kind == ENT_EVENT) return false;
  return act->modality == ENT_HAPPENED;
}

/* A copy of what was told, as said at this word. */
static ent_report said_again(ent_coder *coder, const ent__tree *tree, int32_t at,
                             const ent_report *told) {
  ent_report again, here;
  ent__report_init(coder, tree, at, &here);
  again = *told;
  memcpy(again.id, here.id, sizeof again.id);
  again.sentence = here.sentence;
  again.begin = here.begin;
  again.end = here.end;
  again.text = here.text;
  again.trigger = here.trigger;
  again.trigger_begin = here.trigger_begin;
  again.trigger_end = here.trigger_end;
  again.speaker = here.speaker;
  again.confidence = 0.6;
  if (!here.date_text.size) return again; /* the day of print dates nothing said before */
  again.date = here.date;
  again.precision = here.precision;
  again.date_basis = here.date_basis;
  again.date_text = here.date_text;
  again.timing = here.timing;
  return again;
}

/* "It did not.", "Ghana never has.": a verb that says only whether what was told was so. */
static bool says_it_was_not(const ent__tree *tree, int32_t at) {
  static const char *const empty[] = {"do", "have", "be"};
  bool alone = false, negated = false;
  if (!ent_deprel_is(&tree->tokens[at], "root")) return false;
  for (size_t i = 0; i < sizeof empty / sizeof *empty; i++) alone |= ent_slice_is(tree->tokens[at].lemma, empty[i]);
  for (int32_t c = tree->first_child[at]; c != ENT__NONE && alone; c = tree->next_sibling[c]) {
    negated |= word_is(tree, c, "not") || word_is(tree, c, "never") || word_is(tree, c, "n't");
    alone = ent_deprel_is(&tree->tokens[c], "nsubj") || ent_deprel_is(&tree->tokens[c], "advmod") ||
            ent_deprel_is(&tree->tokens[c], "advcl") || ent_deprel_is(&tree->tokens[c], "punct") ||
            ent_deprel_is(&tree->tokens[c], "cc");
  }
  return alone && negated;
}

static bool is_pronoun_subject(const ent__tree *tree, int32_t at) {
  int32_t subject = ent__child(tree, at, "nsubj");
  return subject != ENT__NONE && tree->tokens[subject].upos == ENT_UPOS_PRON;
}

/* "The second to recognise it. It |did so| in May": a rank told of the relation alone, the repetition tells of the act. */
static ent_status add_recognition(ent_coder *coder, const ent_report *relation) {
  ent_report act = *relation;
  act.relation = act.topic = ENT_EMPTY;
  ent__report_code(coder, &act, ENT_SLICE("054"));
  act.modality = ENT_HAPPENED;
  return ent__report_add(coder, &act);
}

static ent_status code_so(ent_coder *coder, const ent__tree *tree, int32_t at) {
  const ent_token *word = &tree->tokens[at];
  /* "Israel recognised Kosovo. Serbia was to move its embassy. It has not done so": not recognised */
  bool recognition = agrees_to_recognition(tree, at);
  uint32_t reach = is_pronoun_subject(tree, at) && !recognition ? 1 : SO_REACH;
  const ent_report *act = last_act(coder, tree->scene->sentence->number, word->begin, reach);
  ent__modality_answer answer = ent__modality_at(tree, at);
  ent__cast who = {0};
  uint32_t told = coder->count, trigger, sentence;
  bool event, other_day;
  ent_status st = ENT_OK;
  if (recognition && (!act || !(ent_slice_is(act->cameo, "054") || ent_slice_is(act->relation, "RECOGNISES")))) return ENT_OK;
  if (act && takes_like_step(tree, at) && !ent_slice_starts(act->cameo, "16") && !ent_slice_starts(act->cameo, "17")) return ENT_OK;
  if (act && follows(tree, at) && ent__is_attack(act->cameo)) return ENT_OK; /* "closes its border amid the war. Chad follows." */
  if (!act || answer.drop || (says_it_was_not(tree, at) && !is_plain(coder, act))) return ENT_OK;
  trigger = act->trigger_begin;
  sentence = act->sentence;
  event = act->kind == ENT_EVENT;
  /* "B broke off relations with C. It did not": the one of whom it was said */
  if (!says_it_was_not(tree, at) || !is_pronoun_subject(tree, at)) subject_cast(tree, at, &who);
  if (!who.count && is_pronoun_subject(tree, at) && !recognition) /* "It did so": who did it */
    for (uint32_t i = 0; i < act->actor.count; i++) ent__cast_add(&who, act->actor.items[i]);
  if (!who.count || same_party(&act->recipient, &who)) return ENT_OK;
  other_day = follows(tree, at) && ent__told_in_past(tree, at) && !ent__date_of(tree, at); /* it was not on the same day */
  if (other_day && !word_is(tree, ent__child(tree, at, "obj"), "suit")) return ENT_OK;
  for (uint32_t i = 0; st == ENT_OK && i < told; i++) {
    ent_report again;
    bool one = coder->reports[i].sentence == sentence && coder->reports[i].trigger_begin == trigger;
    if (!one || coder->reports[i].kind == ENT_MEASURE || ent__is_extracted(&coder->reports[i])) continue;
    again = said_again(coder, tree, at, &coder->reports[i]);
    again.actor = ent__keep_cast(coder, &who);
    if (answer.modality != ENT_HAPPENED) again.modality = answer.modality;
    again.rule = ENT_SLICE("so");
    if (other_day) ent__report_undate(&again);
    st = ent__report_add(coder, &again);
    if (st == ENT_OK && ent_slice_is(again.relation, "RECOGNISES") && !event) st = add_recognition(coder, &again);
  }
  return st;
}

/* "denies that anyone died": nothing of the clause is coded, and so it answers what was said. */
static bool says_nothing(const ent_coder *coder, const ent__tree *tree, int32_t clause) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    for (int32_t t = 0; t < tree->count; t++)
      if (tree->tokens[t].begin == coder->reports[i].trigger_begin && ent__below(tree, t, clause))
        return false;
  return true;
}

/* "denied it", "rejects this", "denied the charge", "disputes the claim". */
static bool takes_back(const ent_coder *coder, const ent__tree *tree, int32_t at) {
  ent__found objects = {0};
  int32_t clause = ent__child(tree, at, "ccomp");
  if (!ent__verbal(&tree->tokens[at]) || !ent__listed(tree, at, "denying")) return false;
  if (clause != ENT__NONE) return says_nothing(coder, tree, clause);
  ent__objects(tree, at, &objects);
  for (uint32_t i = 0; i < objects.count; i++) {
    if (word_is(tree, objects.at[i], "it") || word_is(tree, objects.at[i], "this") || word_is(tree, objects.at[i], "that"))
      return true;
    /* "denied claims that the strait had been closed" says itself what is denied */
    if (ent__listed(tree, objects.at[i], "charge_noun") && ent__child(tree, objects.at[i], "acl") == ENT__NONE &&
        ent__child(tree, objects.at[i], "ccomp") == ENT__NONE)
      return true;
  }
  return false;
}

/* Somebody else says that one of `who` did it. */
static bool is_charged(const ent_report *r, const ent__cast *who) {
  if (!r->speaker.count || same_party(&r->speaker, who) || r->modality == ENT_DENIED) return false;
  return same_party(&r->actor, who) || same_party(&r->recipient, who);
}

static ent_status code_denial(ent_coder *coder, const ent__tree *tree, int32_t at) {
  uint32_t number = tree->scene->sentence->number, told = coder->count, sentence = UINT32_MAX;
  ent__modality_answer answer = ent__modality_at(tree, at);
  ent__cast who = {0};
  ent_status st = ENT_OK;
  if (answer.drop || (answer.modality != ENT_HAPPENED && answer.modality != ENT_ONGOING)) return ENT_OK;
  subject_cast(tree, at, &who);
  for (uint32_t i = told; st == ENT_OK && who.count && i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    ent_report again;
    if (number - r->sentence > CHARGE_REACH || (sentence != UINT32_MAX && r->sentence != sentence)) break;
    if (r->trigger_begin >= tree->tokens[at].begin || !is_charged(r, &who) ||
        ent_slice_starts(r->cameo, "11") || ent_slice_starts(r->cameo, "01") ||
        ent_slice_is(r->relation, "HOLDS_OFFICE"))
      continue;
    sentence = r->sentence;
    again = said_again(coder, tree, at, r);
    again.speaker = ent__keep_cast(coder, &who);
    again.modality = ENT_DENIED;
    again.rule = ENT_SLICE("denial");
    st = ent__report_add(coder, &again);
  }
  return st;
}

/* ---- another's figure for the same thing ------------------------------------------------------ */

static const ent_report *last_measure(const ent_coder *coder, uint32_t sentence, uint32_t before) {
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (sentence - r->sentence > 1) return NULL;
    if (r->kind == ENT_MEASURE && r->trigger_begin < before && !isnan(r->value)) return r;
  }
  return NULL;
}

/* The figure may be one of what the measure counts: people of people, percents of percents. */
static bool may_count(const ent__tree *tree, const ent_amount *a, const ent_report *told) {
  bool people = ent_slice_is(told->indicator, "CASUALTIES");
  if (!people && !ent_slice_is(told->indicator, "TERRITORY_SHARE")) return false;
  if (a->unit_class != ENT_UNIT_COUNT) return ent_slice_eq(a->unit, told->unit) && told->unit.size;
  return people && (a->noun >= (uint32_t)tree->count || ent__listed(tree, (int32_t)a->noun, "mortal") ||
                    ent__listed(tree, (int32_t)a->noun, "killing_verb") ||
                    ent_slice_is(tree->tokens[a->noun].lemma, "death"));
}

/* "Baghdad says 700; Amnesty |counted 120 dead|": read as more dead, it is another's count of the same. */
static bool make_recount(ent_coder *coder, const ent__tree *tree, int32_t at, const ent_report *told, double value, const ent__cast *who) {
  for (uint32_t i = coder->sentence_first; i < coder->count && who->count; i++) {
    ent_report *r = &coder->reports[i];
    if (r->kind != ENT_MEASURE || r->value != value || r == told || !ent_slice_is(r->rule, "casualty") || r->trigger_begin < tree->tokens[at].begin ||
        !ent_slice_eq(r->unit, told->unit))
      continue;
    r->rule = ENT_SLICE("recount");
    r->speaker = ent__keep_cast(coder, who);
    ent__report_set_id(r);
    return true;
  }
  return false;
}

static bool is_told_here(const ent_coder *coder, double value) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (coder->reports[i].kind == ENT_MEASURE && coder->reports[i].value == value) return true;
  return false;
}

/* "from about 20,000 |to 200,000|"; NAN if the figure begins no range. */
static double end_of_range(const ent__tree *tree, uint32_t amount) {
  const ent_amount *a = &tree->scene->amounts[amount], *b = a + 1;
  if (amount + 1 >= tree->scene->amount_count || a->unit_class != b->unit_class || b->first != a->last + 2)
    return NAN;
  if (word_is(tree, (int32_t)a->last + 1, "to") || word_is(tree, (int32_t)a->last + 1, "and"))
    return b->value > a->value ? b->value : NAN;
  return NAN;
}

/* "Put |its losses| at 55", "|admitted| the loss of five", "nine |of its own|": dead of whoever says so. */
static bool is_own_loss(const ent__tree *tree, const ent_amount *a, int32_t at) {
  bool concedes = ent__listed(tree, at, "conceding");
  for (int32_t t = at + 1; t < (int32_t)a->first; t++)
    if (ent__listed(tree, t, "own_loss") && (concedes || ent_slice_is(tree->tokens[t > 0 ? t - 1 : 0].xpos, "PRP$"))) return true;
  return a->last + 2 < (uint32_t)tree->count && ent_slice_is(tree->tokens[a->last + 1].form, "of") && ent_slice_is(tree->tokens[a->last + 2].xpos, "PRP$");
}

/* The dead are of the side that the figure before was struck by. */
static bool are_of_other_side(const ent__tree *tree, const ent_amount *a, int32_t at, const ent_report *told, const ent__cast *who) {
  ent__cast named = {0};
  if (!ent_slice_is(told->indicator, "CASUALTIES") || told->actor.count != 1 || told->recipient.count != 1) return false;
  if (a->noun < (uint32_t)tree->count) ent__fill(tree, (int32_t)a->noun, false, &named);
  if (!named.count && is_own_loss(tree, a, at)) named = *who;
  return ent__cast_has(&named, told->actor.items[0].entity) && !ent__cast_has(&named, told->recipient.items[0].entity);
}

/* "Human Rights Watch counted some 500", "Baku speaks of 20 percent", "historians give figures
 * from 20,000 to 200,000": of what the last figure was of. */
static ent_status code_recount(ent_coder *coder, const ent__tree *tree, int32_t at) {
  const ent_report *told =
      last_measure(coder, tree->scene->sentence->number, tree->tokens[at].begin);
  ent__modality_answer answer = ent__modality_at(tree, at);
  ent__cast who = {0};
  if (!told || answer.drop || answer.modality != ENT_HAPPENED) return ENT_OK;
  subject_cast(tree, at, &who);
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    ent_report again;
    if (a->first < (uint32_t)at || !ent__below(tree, (int32_t)a->number, at) || isnan(a->value) ||
        !may_count(tree, a, told) || make_recount(coder, tree, at, told, a->value, &who) || is_told_here(coder, a->value))
      continue;
    again = said_again(coder, tree, at, told);
    if (are_of_other_side(tree, a, at, told, &who)) {
      again.actor = told->recipient;
      again.recipient = told->actor;
    }
    again.value = a->value;
    again.value_to = isnan(a->value_to) ? end_of_range(tree, i) : a->value_to;
    again.comparator = a->comparator;
    again.text_value = ENT_EMPTY;
    if (who.count) again.speaker = ent__keep_cast(coder, &who);
    again.rule = ENT_SLICE("recount");
    return ent__report_add(coder, &again);
  }
  return ENT_OK;
}

/* ---- what was imposed is lifted ---------------------------------------------------------------- */

static bool is_lifting(const ent__tree *tree, int32_t at) {
  ent__found objects = {0};
  if (!ent__verbal(&tree->tokens[at]) || !ent__listed(tree, at, "lifting")) return false;
  ent__objects(tree, at, &objects);
  for (uint32_t i = 0; i < objects.count; i++) {
    int32_t noun = objects.at[i], determiner = ent__child(tree, noun, "det");
    if (word_is(tree, noun, "it") || word_is(tree, noun, "them") || word_is(tree, noun, "they")) return true;
    if (ent__listed(tree, noun, "burden") && word_is(tree, determiner, "the")) return true;
  }
  return false;
}

/* "Favoured |lifting| it": nobody did. */
static bool is_only_weighed(const ent__tree *tree, int32_t at) {
  int32_t up = tree->tokens[at].head;
  return ent_slice_is(tree->tokens[at].xpos, "VBG") && up != ENT__NONE && ent__verbal(&tree->tokens[up]) && ent__child(tree, at, "nsubj") == ENT__NONE &&
         (ent_deprel_is(&tree->tokens[at], "xcomp") || ent_deprel_is(&tree->tokens[at], "ccomp") || ent_deprel_is(&tree->tokens[at], "obj")) &&
         !ent_slice_is(tree->tokens[up].lemma, "begin") && !ent_slice_is(tree->tokens[up].lemma, "start");
}

static void set_code(const ent_coder *coder, ent_report *report, ent_slice cameo) {
  const ent_code_row *row = ent_lexicon_code(coder->lexicon, cameo);
  report->cameo = cameo;
  report->type = row ? row->type : ENT_EMPTY;
  report->mode = row ? row->mode : ENT_EMPTY;
  report->goldstein = row ? row->goldstein : NAN;
  report->quad = ent_lexicon_quad(report->type);
}

/* Whose it was, without the name of him who imposed it: another may have lifted it. */
static ent_participants nameless(ent_coder *coder, ent_participants from) {
  ent__cast cast = {0};
  for (uint32_t i = 0; i < from.count; i++) ent__cast_add(&cast, (ent_participant){.entity = from.items[i].entity, .sector = from.items[i].sector});
  return ent__keep_cast(coder, &cast);
}

static bool is_blockade(const ent_report *r) { return ent_slice_is(r->cameo, "191"); }

/* "Imposed a blockade", told at the verb or at the noun. */
static bool is_burden(const ent_report *r) {
  return ent_slice_is(r->cameo, "163") || ent__is_ban(r) || (is_blockade(r) && (ent_slice_starts(r->trigger, "impos") || ent_slice_starts(r->trigger, "blockad")));
}

/* "It lifted the tariff on 1 April": the one told before, by and on the same. */
static ent_status code_lifting(ent_coder *coder, const ent__tree *tree, int32_t at) {
  ent__modality_answer answer = ent__modality_at(tree, at);
  ent__cast who = {0};
  ent_report *bare = NULL;
  bool unknown;
  if (answer.drop || is_only_weighed(tree, at)) return ENT_OK;
  subject_cast(tree, at, &who);
  unknown = !who.count && ent__child(tree, at, "nsubj") != ENT__NONE; /* "|it| lifted the tax": of the sentence before */
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    ent_report again;
    if (r->trigger_begin == tree->tokens[at].begin) { /* an entry knew it, if not on whom it was */
      if (!ent_slice_is(r->cameo, "085") || r->recipient.count || bare) return ENT_OK;
      bare = &coder->reports[i];
      continue;
    }
    if (tree->scene->sentence->number - r->sentence > (unknown ? 1 : BURDEN_REACH)) return ENT_OK;
    if (!is_burden(r) || r->modality != ENT_HAPPENED || !r->recipient.count) continue;
    if (who.count && !same_party(&r->actor, &who)) return ENT_OK;
    if (bare) {
      bare->recipient = nameless(coder, r->recipient);
      ent__report_set_id(bare);
      return ENT_OK;
    }
    again = said_again(coder, tree, at, r);
    if (!again.date_text.size || again.date_text.data == r->date_text.data) {
      again.date = ENT_INTERVAL_NONE;
      again.precision = ENT_PRECISION_NONE;
      again.date_text = ENT_EMPTY;
    }
    set_code(coder, &again, is_blockade(r) ? ENT_SLICE("0872") : ENT_SLICE("085"));
    again.modality = answer.modality;
    if (!who.count) again.actor = nameless(coder, r->actor);
    again.rule = ENT_SLICE("lifting");
    return ent__report_add(coder, &again);
  }
  return ENT_OK;
}

/* ---- what was broken is restored ---------------------------------------------------------------- */

/* "They were restored in 1988", "resumed them": of relations told before. */
static bool is_restoring(const ent__tree *tree, int32_t at) {
  ent__found objects = {0};
  if (!ent__verbal(&tree->tokens[at]) || !ent__listed(tree, at, "restoring")) return false;
  ent__objects(tree, at, &objects);
  for (uint32_t i = 0; i < objects.count; i++)
    if (word_is(tree, objects.at[i], "them") || word_is(tree, objects.at[i], "they")) return true;
  return false;
}

/* "Morocco broke off relations in March 1976. They were restored in May 1988." */
static ent_status code_restoring(ent_coder *coder, const ent__tree *tree, int32_t at) {
  ent__modality_answer answer = ent__modality_at(tree, at);
  if (answer.drop) return ENT_OK;
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    ent_report again;
    ent_status st;
    if (r->trigger_begin == tree->tokens[at].begin || tree->scene->sentence->number - r->sentence > SO_REACH) return ENT_OK;
    if (!ent_slice_is(r->relation, "NO_DIPLOMATIC_RELATIONS") || !is_told(r) || r->actor.count != 1 || r->recipient.count != 1) continue;
    again = said_again(coder, tree, at, r);
    if (!again.date_text.size || again.date_text.data == r->date_text.data) ent__report_undate(&again);
    again.actor = nameless(coder, r->actor);
    again.recipient = nameless(coder, r->recipient);
    again.modality = answer.modality == ENT_HAPPENED ? ENT_ONGOING : answer.modality;
    again.relation = ENT_SLICE("DIPLOMATIC_RELATIONS");
    again.reciprocal = true;
    again.rule = ENT_SLICE("restoring");
    st = ent__report_add(coder, &again);
    again.kind = ENT_EVENT;
    again.relation = ENT_EMPTY;
    again.modality = answer.modality;
    set_code(coder, &again, ENT_SLICE("050"));
    return st == ENT_OK ? ent__report_add(coder, &again) : st;
  }
  return ENT_OK;
}

void ent__undate_lifted(ent_coder *coder) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *lifting = &coder->reports[i];
    if (!ent_slice_is(lifting->cameo, "085")) continue;
    for (uint32_t k = coder->sentence_first; k < coder->count; k++) {
      ent_report *r = &coder->reports[k];
      bool burden = ent_slice_is(r->relation, "SANCTIONS") || ent_slice_is(r->cameo, "163");
      if (!burden || r->modality != ENT_ONGOING || r->date.from != lifting->date.from) continue;
      ent__report_undate(r);
      ent__report_set_id(r);
    }
  }
}

static ent_status repeat_at(ent_coder *coder, const ent__tree *tree, int32_t at) {
  if (stands_for_another(tree, at) || follows(tree, at) || takes_like_step(tree, at) || says_it_was_not(tree, at) || agrees_to_recognition(tree, at))
    return code_so(coder, tree, at);
  if (takes_back(coder, tree, at)) return code_denial(coder, tree, at);
  if (is_restoring(tree, at)) return code_restoring(coder, tree, at);
  return is_lifting(tree, at) ? code_lifting(coder, tree, at) : ENT_OK;
}

ent_status ent__code_repeat(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  for (int32_t at = 0; st == ENT_OK && at < tree->count; at++) st = repeat_at(coder, tree, at);
  return st;
}

ent_status ent__code_recounts(ent_coder *coder, const ent__tree *tree) {
  ent_status st = ENT_OK;
  if (!ent__any_listed(tree, "counting_verb")) return ENT_OK;
  for (int32_t at = 0; st == ENT_OK && at < tree->count; at++)
    if (ent__verbal(&tree->tokens[at]) && ent__listed(tree, at, "counting_verb")) st = code_recount(coder, tree, at);
  return st;
}
