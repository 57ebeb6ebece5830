/* In: a sentence whose entries are coded. Out: CASUALTIES at its verbs of killing
 * and wounding that had a figure but no sides of their own. Entries ask for both
 * sides along paths; the chains of these sentences ("hits a school, setting it on
 * fire, killing two and leaving nine injured") are longer than any path. */
#include "code/casualty.h"

#include <math.h>

#include "code/fill.h"

enum { ATTACK_REACH = 3 }; /* sentences after which "the attack" is another one */

static ent_slice harm_of(const ent__tree *tree, int32_t at) {
  if (ent__listed(tree, at, "killing_verb")) return ENT_SLICE("killed");
  return ent__listed(tree, at, "wounding_verb") ? ENT_SLICE("wounded") : ENT_EMPTY;
}

static bool is_attack(const ent_report *r) {
  return r->kind == ENT_EVENT && ent_slice_is(r->type, "ASSAULT") &&
         (r->modality == ENT_HAPPENED || r->modality == ENT_ONGOING);
}

/* The attack of this sentence that stands nearest to the word. */
static const ent_report *attack_here(const ent_coder *coder, const ent_token *token) {
  const ent_report *best = NULL;
  uint32_t least = UINT32_MAX;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    uint32_t apart = r->trigger_begin > token->begin ? r->trigger_begin - token->begin
                                                     : token->begin - r->trigger_begin;
    if (!is_attack(r) || apart >= least) continue;
    best = r;
    least = apart;
  }
  return best;
}

/* "in the attack", "during the raids": told before. */
static bool speaks_of_attack(const ent__tree *tree) {
  for (int32_t at = 0; at < tree->count; at++) {
    int32_t determiner = ent__child(tree, at, "det");
    if (determiner != ENT__NONE && tree->tokens[at].upos == ENT_UPOS_NOUN &&
        (ent_slice_eq_nocase(tree->tokens[determiner].form, ENT_SLICE("the")) ||
         ent_slice_eq_nocase(tree->tokens[determiner].form, ENT_SLICE("those"))) &&
        ent__listed(tree, at, "hostile_act"))
      return true;
  }
  return false;
}

/* The sentence names nobody but the two sides, so it goes on with them. */
static bool names_only(const ent__tree *tree, const ent_report *attack) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count; k++) {
      bool side = false;
      for (uint32_t p = 0; p < attack->actor.count; p++)
        side |= ent_slice_eq(attack->actor.items[p].entity, m->parties[k].entity);
      for (uint32_t p = 0; p < attack->recipient.count; p++)
        side |= ent_slice_eq(attack->recipient.items[p].entity, m->parties[k].entity);
      if (!side) return false;
    }
  }
  return true;
}

static const ent_report *attack_before(const ent_coder *coder, const ent__tree *tree) {
  uint32_t number = tree->scene->sentence->number;
  if (!speaks_of_attack(tree)) return NULL;
  for (uint32_t i = coder->sentence_first; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (number - r->sentence > ATTACK_REACH) return NULL;
    if (is_attack(r) && r->actor.count) return names_only(tree, r) ? r : NULL;
  }
  return NULL;
}

static bool told(const ent_coder *coder, double value, ent_slice words, ent_slice unit) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (r->kind != ENT_MEASURE || !ent_slice_is(r->indicator, "CASUALTIES")) continue;
    if (isnan(value) ? ent_slice_eq(r->text_value, words) : r->value == value) {
      if (ent_slice_eq(r->unit, unit)) return true;
    }
  }
  return false;
}

static void take_sides(ent_coder *coder, const ent__tree *tree, const ent__found *hurt,
                       const ent_report *attack, ent_report *report) {
  ent__cast victims = {0};
  for (uint32_t i = 0; i < hurt->count; i++) ent__fill(tree, hurt->at[i], false, &victims);
  report->actor = attack->actor;
  report->recipient = attack->recipient;
  for (uint32_t i = 0; i < attack->actor.count; i++)
    if (ent__cast_has(&victims, attack->actor.items[i].entity)) return;
  if (victims.count) report->recipient = ent__keep_cast(coder, &victims);
}

/* The figures of the hurt: those beside the verb before those of a noun it shares
 * with another ("47 people are killed and 97 more injured"). */
static uint32_t figures_of(const ent__tree *tree, int32_t at, const ent__found *hurt, uint32_t *out) {
  uint32_t count = 0;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (ent__rel_is(t, "obj") || ent__rel_is(t, "advmod") || ent__rel_is(t, "nsubj") ||
        ent_slice_is(t->deprel, "obl:unmarked"))
      ent__amounts(tree, c, out, &count);
  }
  for (uint32_t i = 0; i < hurt->count && !count; i++) ent__amounts(tree, hurt->at[i], out, &count);
  if (!count) ent__amounts(tree, at, out, &count); /* "70 injured" */
  return count;
}

static ent_status add_figures(ent_coder *coder, const ent__tree *tree, int32_t at, ent_slice unit,
                              const ent_report *attack) {
  ent__found hurt = {0};
  uint32_t amounts[ENT__MAX_AMOUNTS], count;
  ent__modality_answer answer = ent__modality_at(tree, at);
  if (answer.drop || (answer.modality != ENT_HAPPENED && answer.modality != ENT_ONGOING)) return ENT_OK;
  ent__objects(tree, at, &hurt);
  if (!hurt.count) ent__subjects(tree, at, &hurt); /* "nine people died" */
  count = figures_of(tree, at, &hurt, amounts);
  for (uint32_t i = 0; i < count; i++) {
    const ent_amount *a = &tree->scene->amounts[amounts[i]];
    ent_slice text = tree->scene->document->text;
    ent_report report;
    ent_status st;
    if (a->unit_class != ENT_UNIT_COUNT) continue;
    ent__report_init(coder, tree, at, &report);
    if (isnan(a->value)) report.text_value = (ent_slice){text.data + a->begin, a->end - a->begin};
    if (told(coder, a->value, report.text_value, unit)) continue;
    report.kind = ENT_MEASURE;
    report.indicator = ENT_SLICE("CASUALTIES");
    report.value = a->value;
    report.value_to = a->value_to;
    report.comparator = a->comparator;
    report.unit = unit;
    report.modality = answer.modality;
    report.confidence = 0.6;
    report.rule = ENT_SLICE("casualty");
    take_sides(coder, tree, &hurt, attack, &report);
    st = ent__report_add(coder, &report);
    if (st != ENT_OK) return st;
  }
  return ENT_OK;
}

/* "Nine people were killed in Sudan in a strike by A": no entry knew whose strike. */
static void name_doers(ent_coder *coder) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    const ent_report *attack;
    ent_token word = {.begin = r->trigger_begin};
    bool same = false;
    if (!ent_slice_is(r->indicator, "CASUALTIES") || r->actor.count) continue;
    attack = attack_here(coder, &word);
    for (uint32_t k = 0; attack && k < attack->actor.count; k++)
      for (uint32_t n = 0; n < r->recipient.count; n++)
        same |= ent_slice_eq(attack->actor.items[k].entity, r->recipient.items[n].entity);
    if (!attack || same) continue;
    r->actor = attack->actor;
    ent__report_set_id(r);
  }
}

ent_status ent__code_casualties(ent_coder *coder, const ent__tree *tree) {
  const ent_report *before = NULL;
  ent_status st = ENT_OK;
  bool looked = false;
  for (int32_t at = 0; st == ENT_OK && at < tree->count; at++) {
    ent_slice unit = harm_of(tree, at);
    const ent_report *attack;
    ent_report copy;
    if (!unit.size || tree->inside[at] != ENT__NONE) continue;
    attack = attack_here(coder, &tree->tokens[at]);
    if (!attack && !looked) {
      before = attack_before(coder, tree);
      looked = true;
    }
    if (!attack) attack = before;
    if (!attack) continue;
    copy = *attack; /* adding a report may move the array */
    st = add_figures(coder, tree, at, unit, &copy);
  }
  name_doers(coder);
  return st;
}
