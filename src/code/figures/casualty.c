/* In: a sentence whose entries are coded. Out: CASUALTIES of its figures of killed
 * and wounded that no entry tied to somebody. Entries ask for both sides along
 * paths; the chains of these sentences ("hits a school, setting it on fire, killing
 * two and leaving nine injured") are longer than any path. A figure is one of the
 * hurt by the tree, or by the words beside it ("303 killed and 1,150 injured"); its
 * sides are those of the attack told in the sentence or before, else the owner of
 * the act of violence that stands nearest (blow.h). */
#include "code/figures/casualty.h"

#include <math.h>

#include "code/figures/toll.h"
#include "code/report/report.h"
#include "code/setting/modality.h"
#include "code/sides/attack.h"
#include "code/sides/blow.h"
#include "code/sides/standing.h"

enum { ATTACK_REACH = 3, /* sentences after which "the attack" is another one */
       LIVES_BEHIND = 5, /* words between a verb and the lives it costs */
       ASIDE = 10, LEFT_BEHIND = 16, MAX_HURT = 16, FILLERS = 7 };

/* A figure of the hurt, or the one person a noun speaks of. */
typedef struct hurt {
  const ent_amount *amount; /* NULL: "a soldier" */
  int32_t at;               /* the word that says what befell them */
  int32_t noun;             /* who they are; ENT__NONE */
  ent_slice unit;
} hurt;

typedef struct hurts {
  hurt items[MAX_HURT];
  uint32_t count;
} hurts;

/* A word with this lemma within `reach` words behind: "taken |hostage|", "lost their |lives|". */
static bool followed_within(const ent__tree *tree, int32_t at, const char *list, int32_t reach) {
  for (int32_t k = at + 1; k < tree->count && k <= at + reach; k++)
    if (ent__listed(tree, k, list)) return true;
  return false;
}

static bool followed_by(const ent__tree *tree, int32_t at, const char *list) {
  return followed_within(tree, at, list, 3);
}

/* "took 17 |lives|", "claimed the |lives| of 107", "laid down their |lives|". */
static bool costs_lives(const ent__tree *tree, int32_t at) {
  return ent__listed(tree, at, "costing_verb") && followed_within(tree, at, "life_word", LIVES_BEHIND);
}

/* "put 43 people to |death|", "hacked nine |to death|", "blew |up|" nine: what is done to things as well, if it is done to
 * persons. "Buried nine" is mourning; "burying nine" under rubble is not. */
static bool slays(const ent__tree *tree, int32_t at) {
  ent_slice lemma = tree->tokens[at].lemma;
  if (!ent__verbal(&tree->tokens[at]) || (ent_slice_is(lemma, "shoot") && followed_within(tree, at, "downing", 1))) return false;
  if (ent__listed(tree, at, "slaying_verb")) return true;
  if (ent_slice_is(lemma, "bury") || ent_slice_is(lemma, "crush")) return ent_slice_is(tree->tokens[at].xpos, "VBG");
  if (ent_slice_is(lemma, "blow")) return followed_within(tree, at, "to_pieces", 3);
  return ent__listed(tree, at, "slaying_slowly") && followed_within(tree, at, "death_word", LIVES_BEHIND + 2);
}

static ent_slice harm_of(const ent__tree *tree, int32_t at) {
  if (ent__listed(tree, at, "killing_verb")) return ENT_SLICE("killed");
  if (ent__listed(tree, at, "wounding_verb")) return ENT_SLICE("wounded");
  if (ent_slice_is(tree->tokens[at].lemma, "shoot") && at + 1 < tree->count &&
      ent_slice_eq_nocase(tree->tokens[at + 1].form, ENT_SLICE("dead")))
    return ENT_SLICE("killed"); /* "shot dead 41 people" */
  if (costs_lives(tree, at) || slays(tree, at)) return ENT_SLICE("killed");
  if (ent_slice_is(tree->tokens[at].lemma, "lose") && followed_by(tree, at, "kin_word"))
    return ENT_SLICE("bereaved");
  if (ent_slice_is(tree->tokens[at].lemma, "take") && followed_by(tree, at, "captive_word"))
    return ENT_SLICE("hostages");
  return ENT_EMPTY;
}

/* "77 deaths", "the remains of 137 people", "the fate of nine". */
static ent_slice harm_of_noun(const ent__tree *tree, int32_t at) {
  if (ent__listed(tree, at, "death_noun") || ent__listed(tree, at, "killing_noun")) return ENT_SLICE("killed");
  if (ent__listed(tree, at, "fate_noun")) return ENT_SLICE("missing");
  return ent__listed(tree, at, "injury_noun") ? ENT_SLICE("wounded") : ENT_EMPTY;
}

/* Soldiers, villagers, Syrians. */
static bool is_person(const ent__tree *tree, int32_t noun) {
  int32_t m = tree->inside[noun];
  return ent__listed(tree, noun, "person_word") || (m != ENT__NONE && tree->scene->mentions[m].how == ENT_HOW_DEMONYM);
}

/* Where no noun is counted ("stabbed 28"), persons are. */
static bool counts_persons(const ent__tree *tree, const ent_amount *a) {
  if (a->noun != UINT32_MAX) return is_person(tree, (int32_t)a->noun);
  return a->last + 1 >= (uint32_t)tree->count || !ent_slice_is(tree->tokens[a->last + 1].form, "of"); /* not "34 of 67 missiles" */
}

/* The word tells of harm to things as well. */
static bool needs_persons(const ent__tree *tree, int32_t at) {
  return slays(tree, at) && !ent__listed(tree, at, "killing_verb");
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

/* "in the attack", "during the raids", "the death toll": told before. */
static bool speaks_of_attack(const ent__tree *tree) {
  for (int32_t at = 0; at < tree->count; at++) {
    int32_t determiner = ent__child(tree, at, "det"), owner = ent__child(tree, at, "nmod:poss");
    if (owner != ENT__NONE && ent__listed(tree, at, "hostile_act") && (ent__is_time(tree, owner) || ent_slice_is(tree->tokens[owner].lemma, "day")))
      return true; /* "the previous day's attacks" */
    if (determiner != ENT__NONE && tree->tokens[at].upos == ENT_UPOS_NOUN &&
        (ent_slice_eq_nocase(tree->tokens[determiner].form, ENT_SLICE("the")) ||
         ent_slice_eq_nocase(tree->tokens[determiner].form, ENT_SLICE("those"))) &&
        (ent__listed(tree, at, "hostile_act") || ent_slice_is(tree->tokens[at].lemma, "toll")))
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

/* ---- who is hurt ------------------------------------------------------------------------------ */

/* "a boy |of twelve|". */
static bool is_age(const ent__tree *tree, const ent_amount *a) {
  return a->first > 1 && ent_slice_is(tree->tokens[a->first - 1].form, "of") && ent_slice_is(tree->tokens[a->first - 2].xpos, "NN") &&
         ent__listed(tree, (int32_t)a->first - 2, "person_word");
}

/* "one of |the two| crewmen": of so many. */
static bool is_whole(const ent__tree *tree, const ent_amount *a) {
  uint32_t k = a->first;
  if (k && ent_slice_is(tree->tokens[k - 1].form, "the")) k--;
  return k > 1 && ent_slice_is(tree->tokens[k - 1].form, "of") && tree->tokens[k - 2].upos == ENT_UPOS_NUM;
}

/* "|two airstrikes| left 131 dead": what hurts is not hurt. */
static bool counts_blows(const ent__tree *tree, const ent_amount *a) {
  return a->noun != UINT32_MAX && ent__listed(tree, (int32_t)a->noun, "blow");
}

static void add_hurt(const ent__tree *tree, hurts *out, hurt one) {
  if (one.amount && (is_age(tree, one.amount) || is_whole(tree, one.amount) || counts_blows(tree, one.amount))) return;
  for (uint32_t i = 0; i < out->count; i++)
    if (out->items[i].amount == one.amount && (one.amount || out->items[i].noun == one.noun)) return;
  if (out->count < MAX_HURT) out->items[out->count++] = one;
}

/* The figures of the hurt: those beside the verb before those of a noun it shares
 * with another ("47 people are killed and 97 more injured"). */
static uint32_t figures_of(const ent__tree *tree, int32_t at, const ent__found *victims, uint32_t *out) {
  uint32_t count = 0;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (ent_slice_is(t->deprel, "nsubj") && ent__child(tree, at, "obj") != ENT__NONE && !ent__listed(tree, at, "costing_verb"))
      continue; /* "three attacks killed nine": they do it */
    if (ent_deprel_is(t, "obj") || ent_deprel_is(t, "advmod") || ent_deprel_is(t, "nsubj") ||
        ent_slice_is(t->deprel, "obl:unmarked"))
      ent__amounts(tree, c, out, &count);
  }
  for (uint32_t i = 0; i < victims->count && !count; i++) ent__amounts(tree, victims->at[i], out, &count);
  if (!count) ent__amounts(tree, at, out, &count); /* "70 injured" */
  return count;
}

/* "a Turkish |citizen|", "an Indian |member| of the crew": one person, of somebody named. */
static bool is_one_of_a_nation(const ent__tree *tree, int32_t noun) {
  ent__cast whose = {0};
  int32_t det = ent__child(tree, noun, "det");
  if (!ent_slice_is(tree->tokens[noun].xpos, "NN") || det == ENT__NONE ||
      ent_slice_is(tree->tokens[noun].lemma, "number") ||
      (!ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("a")) &&
       !ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("an"))))
    return false;
  ent__fill(tree, noun, false, &whose);
  return whose.count && whose.count <= 2 && whose.named;
}

static void hurt_by_tree(const ent__tree *tree, int32_t at, ent_slice unit, hurts *out) {
  uint32_t amounts[ENT__MAX_AMOUNTS], count;
  ent__found victims = {0};
  ent__objects(tree, at, &victims);
  if (!victims.count && (!needs_persons(tree, at) || ent__listed(tree, at, "dying_so")))
    ent__subjects(tree, at, &victims); /* "nine people died" */
  count = figures_of(tree, at, &victims, amounts);
  if (!count && victims.count == 1 && is_one_of_a_nation(tree, victims.at[0]) &&
      (!needs_persons(tree, at) || is_person(tree, victims.at[0])))
    add_hurt(tree, out, (hurt){NULL, at, victims.at[0], unit});
  for (uint32_t i = 0; i < count; i++) {
    const ent_amount *a = &tree->scene->amounts[amounts[i]];
    int32_t noun = a->noun == UINT32_MAX ? victims.count ? victims.at[0] : ENT__NONE : (int32_t)a->noun;
    if (a->unit_class == ENT_UNIT_COUNT && (!needs_persons(tree, at) || counts_persons(tree, a))) add_hurt(tree, out, (hurt){a, at, noun, unit});
  }
}

static bool word_is(const ent__tree *tree, int32_t at, const char *const *words) {
  for (; *words; words++)
    if (ent_slice_eq_nocase(tree->tokens[at].form, ent_slice_of(*words))) return true;
  return false;
}

/* The word before a figure and its "at least", "an estimated"; -1 at the beginning. */
static int32_t word_before(const ent__tree *tree, const ent_amount *a) {
  static const char *const fillers[] = {"at", "least", "more", "than", "over", "nearly", "about", "some",
                                        "around", "up", "to", "another", "an", "additional", "estimated",
                                        "as", "many", "reportedly", "approximately", "almost", "the", "all", NULL};
  int32_t k = (int32_t)a->first - 1;
  for (int skipped = 0; k >= 0 && skipped < FILLERS && word_is(tree, k, fillers); skipped++) k--;
  return k;
}

/* "613 people, including 63 children", "among them nine medics", "23 people, nine |of them| children". */
static bool is_part(const ent__tree *tree, const ent_amount *a) {
  static const char *const words[] = {"including", NULL}, *const among[] = {"among", "amongst", NULL},
                    *const them[] = {"them", "whom", NULL};
  int32_t k = word_before(tree, a), next = (int32_t)a->last + 1;
  if (next + 1 < tree->count && ent_slice_is(tree->tokens[next].form, "of") && word_is(tree, next + 1, them)) return true;
  return k >= 0 && (word_is(tree, k, words) || (k > 0 && word_is(tree, k, them) && word_is(tree, k - 1, among)));
}

/* "with the |loss| of 47 sailors", not of 47 ships. */
static bool is_loss_of_life(const ent__tree *tree, int32_t at, const ent_amount *a) {
  return ent_slice_is(tree->tokens[at].lemma, "loss") && a->noun != UINT32_MAX && ent__listed(tree, (int32_t)a->noun, "mortal");
}

/* "killing [at least] four": the word of harm before a figure. */
static int32_t harm_before(const ent__tree *tree, const ent_amount *a) {
  int32_t k = word_before(tree, a);
  if (k >= 0 && tree->tokens[k].upos != ENT_UPOS_ADJ && harm_of(tree, k).size)
    return needs_persons(tree, k) && !counts_persons(tree, a) ? ENT__NONE : k;
  if (k < 1 || !ent_slice_is(tree->tokens[k].form, "of")) return ENT__NONE;
  if (ent__listed(tree, k - 1, "life_word")) /* "claimed the lives of nine" */
    for (int32_t verb = k - 2; verb >= 0 && verb >= k - 4; verb--)
      if (costs_lives(tree, verb)) return verb;
  if (harm_of_noun(tree, k - 1).size) return k - 1;
  return is_loss_of_life(tree, k - 1, a) ? k - 1 : ENT__NONE;
}

/* The noun counted, or the name right behind a figure that hangs elsewhere; ENT__NONE. */
static int32_t noun_counted(const ent__tree *tree, const ent_amount *a) {
  int32_t next = (int32_t)a->last + 1;
  if (a->noun != UINT32_MAX) return (int32_t)a->noun;
  return next < tree->count && tree->inside[next] != ENT__NONE && tree->tokens[next].upos == ENT_UPOS_PROPN &&
                 tree->scene->mentions[tree->inside[next]].how == ENT_HOW_DEMONYM
             ? next
             : ENT__NONE;
}

/* "35 people|, among them nine children,| died": the word behind such an aside. */
static int32_t after_aside(const ent__tree *tree, int32_t at) {
  static const char *const opening[] = {"among", "amongst", "including", "mostly", "mainly", "most", NULL};
  if (at + 1 >= tree->count || !ent_slice_is(tree->tokens[at].form, ",") || !word_is(tree, at + 1, opening)) return at;
  for (int32_t k = at + 2; k < tree->count && k <= at + ASIDE; k++)
    if (ent_slice_is(tree->tokens[k].form, ",")) return k + 1;
  return at;
}

/* "303 [people have been] killed": the participle after a figure and its noun. */
static int32_t harm_after(const ent__tree *tree, const ent_amount *a) {
  static const char *const fillers[] = {"who", "that", "more", "others", "reported", "confirmed", "to",
                                        "estimated", NULL};
  int32_t k = (int32_t)a->last + 1;
  if (noun_counted(tree, a) >= k) k = noun_counted(tree, a) + 1;
  k = after_aside(tree, k);
  for (int skipped = 0; k < tree->count && skipped < FILLERS; skipped++, k++)
    if (tree->tokens[k].upos != ENT_UPOS_AUX && tree->tokens[k].upos != ENT_UPOS_ADV &&
        !word_is(tree, k, fillers))
      break;
  if (k >= tree->count || !harm_of(tree, k).size || (needs_persons(tree, k) && !counts_persons(tree, a))) return ENT__NONE;
  if (ent_slice_is(tree->tokens[k].xpos, "VBG") || tree->tokens[k].upos == ENT_UPOS_NOUN) return ENT__NONE;
  if (ent__child(tree, k, "obj") != ENT__NONE && !ent__listed(tree, k, "costing_verb"))
    return ENT__NONE; /* "two companies hurt their margins": they do it */
  return k;
}

/* By the words beside the figure, whatever the parser made of them. */
static void hurt_by_words(const ent__tree *tree, const ent_amount *a, hurts *out) {
  int32_t noun = noun_counted(tree, a), at;
  ent_slice unit;
  if (a->unit_class != ENT_UNIT_COUNT) return;
  if (noun != ENT__NONE && harm_of_noun(tree, noun).size) {
    add_hurt(tree, out, (hurt){a, noun, ENT__NONE, harm_of_noun(tree, noun)});
    return;
  }
  at = harm_before(tree, a);
  if (at == ENT__NONE) at = harm_after(tree, a);
  if (at == ENT__NONE && out->count && is_part(tree, a)) { /* of the figure before */
    const hurt *whole = &out->items[out->count - 1];
    if (whole->amount && whole->amount->last < a->first) add_hurt(tree, out, (hurt){a, whole->at, noun, whole->unit});
    return;
  }
  if (at == ENT__NONE) return;
  unit = harm_of(tree, at).size ? harm_of(tree, at) : harm_of_noun(tree, at);
  add_hurt(tree, out, (hurt){a, at, noun, unit.size ? unit : ENT_SLICE("killed")});
}

/* "the death |toll| rises to 80", "bringing the |total| to 90": the figure of the verb that stands before it. */
static void hurt_by_toll(const ent__tree *tree, int32_t at, hurts *out) {
  int32_t verb = tree->tokens[at].head;
  static const char *const reaching[] = {"to", "at", NULL};
  bool toll = ent__listed(tree, at, "toll_noun");
  if (!(toll || (ent_slice_is(tree->tokens[at].lemma, "total") && out->count)) || verb < 0 || !ent__verbal(&tree->tokens[verb]) ||
      !(ent_deprel_is(&tree->tokens[at], "nsubj") || ent_deprel_is(&tree->tokens[at], "obj")))
    return;
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    bool said = ent__listed(tree, verb, "amounting") && word_before(tree, a) == verb; /* "losses reached 900" */
    for (int32_t k = verb + 1; k < (int32_t)a->first; k++) said |= word_is(tree, k, reaching);
    if (a->unit_class != ENT_UNIT_COUNT || (int32_t)a->first < verb || isnan(a->value) || !said) continue;
    add_hurt(tree, out, (hurt){a, at, ent__child(tree, at, "nmod:poss") == ENT__NONE ? ENT__NONE : at, ENT_SLICE("killed")});
    return;
  }
}

/* "leaving two Peruvians and one guard |dead| and nine |wounded|": each figure up to the word that says how it was left. */
static void hurt_by_leaving(const ent__tree *tree, int32_t at, hurts *out) {
  const ent_scene *scene = tree->scene;
  int32_t from = at;
  if (!ent_slice_is(tree->tokens[at].lemma, "leave") || !ent__verbal(&tree->tokens[at])) return;
  for (int32_t k = at + 1; k < tree->count && k <= from + LEFT_BEHIND && !ent_slice_is(tree->tokens[k].form, ";"); k++) {
    bool dead = ent__listed(tree, k, "killing_verb"), hurt_word = ent__listed(tree, k, "wounding_verb");
    if (!dead && !hurt_word) continue;
    for (uint32_t i = 0; i < scene->amount_count; i++) {
      const ent_amount *a = &scene->amounts[i];
      if (a->unit_class != ENT_UNIT_COUNT || (int32_t)a->first <= from || (int32_t)a->last >= k) continue;
      add_hurt(tree, out, (hurt){a, k, a->noun == UINT32_MAX || (int32_t)a->noun == k ? ENT__NONE : (int32_t)a->noun,
                           dead ? ENT_SLICE("killed") : ENT_SLICE("wounded")});
    }
    from = k;
  }
}

/* "the |dead| include 14 Peruvians and three Chileans". */
static void hurt_by_list(const ent__tree *tree, int32_t at, hurts *out) {
  int32_t verb = tree->tokens[at].head;
  if (!ent__listed(tree, at, "dead_word") || !ent_deprel_is(&tree->tokens[at], "nsubj") || verb < at ||
      !ent__listed(tree, verb, "including_verb"))
    return;
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    if (a->unit_class == ENT_UNIT_COUNT && a->noun != UINT32_MAX && (int32_t)a->first > verb && is_person(tree, (int32_t)a->noun))
      add_hurt(tree, out, (hurt){a, at, (int32_t)a->noun, ENT_SLICE("killed")});
  }
}

static void find_hurt(const ent__tree *tree, hurts *out) {
  for (int32_t at = 0; at < tree->count; at++) {
    hurt_by_leaving(tree, at, out);
    hurt_by_list(tree, at, out);
  }
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) { /* "and wounds 26 others" */
    const ent_amount *a = &tree->scene->amounts[i];
    int32_t at = a->unit_class == ENT_UNIT_COUNT ? harm_before(tree, a) : ENT__NONE;
    if (at != ENT__NONE && harm_of(tree, at).size)
      add_hurt(tree, out, (hurt){a, at, a->noun == UINT32_MAX ? ENT__NONE : (int32_t)a->noun, harm_of(tree, at)});
  }
  for (int32_t at = 0; at < tree->count; at++) {
    ent_slice unit = harm_of(tree, at);
    if (unit.size && tree->inside[at] == ENT__NONE) hurt_by_tree(tree, at, unit, out);
  }
  for (int32_t at = 0; at < tree->count; at++) hurt_by_toll(tree, at, out);
  for (uint32_t i = 0; i < tree->scene->amount_count; i++)
    hurt_by_words(tree, &tree->scene->amounts[i], out);
}

/* ---- sides ------------------------------------------------------------------------------------ */

static bool share(const ent__cast *a, const ent_participants b) {
  for (uint32_t i = 0; i < b.count; i++)
    if (ent__cast_has(a, b.items[i].entity)) return true;
  return false;
}

/* Others are counted beside these by a figure of their own. */
static bool is_listed_apart(const ent__tree *tree, int32_t noun) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    for (uint32_t i = 0; ent_deprel_is(&tree->tokens[c], "conj") && i < tree->scene->amount_count; i++)
      if (tree->scene->amounts[i].noun == (uint32_t)c) return true;
  return false;
}

/* The hurt by what is said of themselves; "the civilians" only by context. */
static void victims_of(const ent__tree *tree, const hurt *h, ent__cast *named, ent__cast *implied) {
  int32_t m = h->noun == ENT__NONE ? ENT__NONE : tree->inside[h->noun];
  if (h->noun == ENT__NONE) return;
  if (m != ENT__NONE && is_listed_apart(tree, h->noun)) { /* "four Peruvians and two Chileans": these only */
    const ent_mention *own = &tree->scene->mentions[m];
    for (uint32_t i = 0; i < own->party_count; i++)
      ent__cast_add(named, ent__participant(own, &own->parties[i]));
    if (named->count) return;
  }
  if (m != ENT__NONE && (tree->scene->mentions[m].how == ENT_HOW_DEFINITE ||
                         tree->scene->mentions[m].how == ENT_HOW_PRONOUN))
    ent__fill(tree, h->noun, false, implied);
  else ent__fill(tree, h->noun, false, named);
}

/* The sides of the attack, the victims' own name before its recipient's; the dead of the attackers fell to those attacked. */
static void take_sides(ent_coder *coder, const ent__cast *victims, const ent_report *attack,
                       ent_report *report) {
  bool own = victims->count && share(victims, attack->actor);
  report->actor = own ? attack->recipient : attack->actor;
  report->recipient = victims->count ? ent__keep_cast(coder, victims) : attack->recipient;
}

/* Whom the doer struck last, as the document told before. */
static const ent__attack *attack_told(const ent_coder *coder, const ent__cast *actor, ent_slice state) {
  uint32_t known = coder->attack_count < ENT__ATTACKS ? coder->attack_count : ENT__ATTACKS;
  for (uint32_t back = 1; back <= known; back++) {
    const ent__attack *a = &coder->attacks[(coder->attack_count - back) % ENT__ATTACKS];
    for (uint32_t i = 0; i < actor->count; i++)
      if (ent__cast_has(&a->actor, actor->items[i].entity)) return a;
    if (state.size && ent__cast_has(&a->recipient, state)) return a;
  }
  return NULL;
}

static bool has_soldiers(const ent__cast *cast) {
  for (uint32_t i = 0; i < cast->count; i++)
    if (ent_slice_is(cast->items[i].sector, "MIL")) return true;
  return false;
}

/* "Eight families perished": a sentence that names nobody goes on with the attack told last. */
static const ent__attack *attack_goes_on(const ent_coder *coder, const ent__tree *tree, const hurt *h) {
  const ent__attack *last = &coder->attacks[(coder->attack_count + ENT__ATTACKS - 1) % ENT__ATTACKS];
  if (!coder->attack_count || coder->paragraph - last->paragraph > 1 ||
      tree->scene->sentence->number - last->sentence > ATTACK_REACH)
    return NULL;
  for (int32_t i = 0; i < tree->count; i++) /* "when a bus overturned": told why */
    if (ent__listed(tree, i, "mishap") || ent_slice_is(tree->tokens[i].lemma, "when") ||
        ent_slice_is(tree->tokens[i].lemma, "after"))
      return NULL;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    bool of_hurt = h->noun != ENT__NONE && (int32_t)m->first <= h->noun && h->noun <= (int32_t)m->last;
    bool counted = ent__listed(tree, (int32_t)m->head, "captive_word");
    for (uint32_t k = 0; k < tree->scene->amount_count; k++) {
      const ent_amount *a = &tree->scene->amounts[k];
      counted |= m->first <= a->first && a->first <= m->last;
      counted |= m->first <= a->noun && a->noun <= m->last;
    }
    if (!of_hurt && !counted && m->how != ENT_HOW_DEFINITE && m->how != ENT_HOW_PRONOUN && m->how != ENT_HOW_BOTH)
      return NULL;
  }
  return last;
}

/* Who takes part in what the sentence tells, not where it is. */
static bool takes_part(const ent_mention *m) {
  return m->kind != ENT_KIND_TOPIC && m->kind != ENT_KIND_PERSON && m->how != ENT_HOW_PLACE && m->kind != ENT_KIND_PLACE && m->party_count;
}

/* A state or armed group beside the hurt: their death is no matter of their own state alone. */
static bool names_foreign(const ent__tree *tree, const ent__cast *hurt_ones) {
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count && takes_part(m); k++) {
      ent_slice id = m->parties[k].entity;
      if ((id.size == 3 || ent_slice_starts(id, "GRP:")) && !ent__cast_has(hurt_ones, id)) return true;
    }
  }
  return false;
}

/* "A and B |fought| ...", "in |clashes|". */
static bool names_fighters(const ent__tree *tree) {
  for (int32_t i = 0; i < tree->count; i++)
    if (ent__listed(tree, i, "mutual_blow") || (ent__verbal(&tree->tokens[i]) && ent__listed(tree, i, "fighting_verb"))) return true;
  return false;
}

/* Of two who fight the one that is not hurt. */
static void add_other_fighter(const ent__tree *tree, const ent__cast *hurt_ones, ent__cast *out) {
  ent__cast other = {0};
  if (hurt_ones->count != 1) return;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count && takes_part(m); k++)
      if (!ent__cast_has(hurt_ones, m->parties[k].entity) && !ent__cast_has(&other, m->parties[k].entity))
        ent__cast_add(&other, ent__participant(m, &m->parties[k]));
  }
  if (other.count == 1) ent__cast_add(out, other.items[0]);
}

/* Without an attack told: whose act of violence it was, and where. What one state
 * suffers at home from nobody known is of this record if it is at war. */
static bool find_sides(ent_coder *coder, const ent__tree *tree, const hurt *h, const ent__cast *named,
                       const ent__cast *implied, ent_report *report) {
  ent__blow blow;
  ent__cast recipient = *named;
  const ent__attack *attack;
  const ent__attack *same = named->count ? NULL : attack_goes_on(coder, tree, h);
  if (same) {
    report->actor = ent__keep_cast(coder, &same->actor);
    report->recipient = ent__keep_cast(coder, &same->recipient);
    return true;
  }
  ent__blow_near(tree, h->at, named, &blow);
  if (!blow.actor.count) ent__add_claimant(tree, named, &blow.actor);
  for (uint32_t i = 0; !recipient.count && i < implied->count; i++)
    if (!ent__cast_has(&blow.actor, implied->items[i].entity)) ent__cast_add(&recipient, implied->items[i]);
  if (!recipient.count && blow.state.size && !ent__cast_has(&blow.actor, blow.state))
    ent__cast_add(&recipient, (ent_participant){.entity = blow.state});
  attack = attack_told(coder, &blow.actor, blow.state);
  if (!recipient.count && blow.actor.count == 1 && ent__cast_has(&blow.actor, blow.state)) /* "a Kenyan strike in Kenya's lost north" */
    ent__add_foe(tree->scene, tree->scene->document->published, &blow.actor, &recipient);
  if (!recipient.count && attack) recipient = attack->recipient;
  if (blow.mishap || (!recipient.count && (!blow.actor.count || ent__cast_has(&blow.actor, blow.state))))
    return false;
  if (!blow.actor.count && names_fighters(tree)) add_other_fighter(tree, &recipient, &blow.actor);
  if (!blow.actor.count && !blow.warlike && !has_soldiers(named) && !(h->noun != ENT__NONE && ent__listed(tree, h->noun, "troop_noun")) && !attack &&
      !(named->count && names_foreign(tree, named)))
    return false;
  report->actor = ent__keep_cast(coder, &blow.actor);
  report->recipient = ent__keep_cast(coder, &recipient);
  return !share(&recipient, report->actor);
}

/* "... and 26 others", "including 17 children", "two dead and nine wounded": of those told of last. */
static const ent_report *told_of_before(const ent_coder *coder, const ent__tree *tree, const hurt *h) {
  const ent_amount *a = h->amount;
  const ent_report *best = NULL;
  bool rest = h->noun == ENT__NONE || ent__listed(tree, h->noun, "the_rest") ||
              (a->last + 1 < (uint32_t)tree->count && ent__listed(tree, (int32_t)a->last + 1, "the_rest"));
  if (!rest && !is_part(tree, a)) return NULL;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    const ent_report *r = &coder->reports[i];
    if (r->kind == ENT_MEASURE && ent_slice_is(r->indicator, "CASUALTIES") && r->trigger_begin < a->begin &&
        (!best || r->trigger_begin >= best->trigger_begin))
      best = r;
  }
  return best;
}

/* The attack whose dead are counted is still told of. */
static void keep_telling(ent_coder *coder, const ent_report *report) {
  ent__attack *last = &coder->attacks[(coder->attack_count + ENT__ATTACKS - 1) % ENT__ATTACKS];
  if (!coder->attack_count || !share(&last->actor, report->actor)) return;
  last->sentence = report->sentence;
  last->paragraph = coder->paragraph;
}

/* The report's figure: the amount's, or one. False: told already. */
static bool set_figure(ent_coder *coder, const ent__tree *tree, const hurt *h, ent_report *report) {
  ent_slice text = tree->scene->document->text;
  const ent_amount *a = h->amount;
  if (a && isnan(a->value)) report->text_value = (ent_slice){text.data + a->begin, a->end - a->begin};
  report->value = a ? a->value : 1;
  report->value_to = a ? a->value_to : (double)NAN;
  report->comparator = a ? a->comparator : ENT_SLICE("=");
  report->unit = a ? ent__unit_of_part(coder, tree, a, h->unit) : h->unit;
  return !told(coder, report->value, report->text_value, report->unit);
}

/* "the |toll| rises to 25": an entry told of it, whatever it called them. */
static bool is_told_toll(const ent_coder *coder, const ent__tree *tree, const hurt *h) {
  if (!ent_slice_is(tree->tokens[h->at].lemma, "toll") && !ent_slice_is(tree->tokens[h->at].lemma, "total")) return false;
  for (uint32_t i = coder->sentence_first; i < coder->count; i++)
    if (ent_slice_is(coder->reports[i].indicator, "CASUALTIES") && coder->reports[i].value == h->amount->value) return true;
  return false;
}

static ent_status add_figure(ent_coder *coder, const ent__tree *tree, const hurt *h,
                             const ent_report *attack) {
  ent__modality_answer answer = ent__modality_at(tree, h->at);
  ent__cast named = {0}, implied = {0};
  const ent_report *before = h->amount ? told_of_before(coder, tree, h) : NULL;
  ent_report report;
  if (answer.modality == ENT_HYPOTHETICAL && h->amount && ent__listed(tree, h->at, "killing_noun"))
    answer.modality = ENT_HAPPENED; /* "would investigate the killing of nine": they are dead */
  if (answer.drop || (answer.modality != ENT_HAPPENED && answer.modality != ENT_ONGOING)) return ENT_OK;
  if (is_told_toll(coder, tree, h)) return ENT_OK;
  ent__report_init(coder, tree, h->at, &report);
  if (!set_figure(coder, tree, h, &report)) return ENT_OK;
  report.kind = ENT_MEASURE;
  report.indicator = ENT_SLICE("CASUALTIES");
  report.modality = answer.modality;
  report.confidence = 0.6;
  report.rule = attack ? ENT_SLICE("casualty") : ENT_SLICE("casualty+blow");
  victims_of(tree, h, &named, &implied);
  if (before) take_sides(coder, &named, before, &report);
  else if (attack) take_sides(coder, named.count ? &named : &implied, attack, &report);
  else if (!find_sides(coder, tree, h, &named, &implied, &report)) return ENT_OK;
  if (h->amount) ent__take_occasion(coder, tree, h->amount, &report);
  keep_telling(coder, &report);
  return ent__report_add(coder, &report);
}

/* By whom the sufferers were struck last, or whom they struck: "A raided B. |B's troops lost| 40 men." */
static bool add_foe(ent_coder *coder, const ent__tree *tree, ent_report *r) {
  ent__cast hurt_ones = {0}, doer = {0};
  for (uint32_t i = 0; i < r->recipient.count; i++) ent__cast_add(&hurt_ones, r->recipient.items[i]);
  if (!ent__add_foe_told(coder, tree, &hurt_ones, &doer)) return false;
  r->actor = ent__keep_cast(coder, &doer);
  ent__report_set_id(r);
  return true;
}

/* "|A's guerrillas| fire a missile, wounding four": who does the verbs above, if neither of speech nor of judgement. */
static void add_doer_above(const ent__tree *tree, int32_t at, const ent__cast *victims, ent__cast *out) {
  while (at != ENT__NONE && !out->count) {
    const ent_token *t = &tree->tokens[at];
    ent__found who = {0};
    ent__cast found = {0};
    if (t->head == ENT__NONE || ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "parataxis") || ent_deprel_is(t, "acl:relcl")) return;
    at = t->head;
    if (!ent__verbal(&tree->tokens[at]) || ent__is_passive(tree, at)) continue;
    if (!ent__listed(tree, at, "striking_verb")) return;
    ent__subjects(tree, at, &who);
    for (uint32_t i = 0; i < who.count; i++) ent__fill(tree, who.at[i], false, &found);
    for (uint32_t i = 0; i < found.count; i++)
      if (!ent__cast_has(victims, found.items[i].entity)) ent__cast_add(out, found.items[i]);
  }
}

/* "killed |fighting B|": whom the victims fought. */
static void add_fought(const ent__tree *tree, int32_t at, const ent__cast *victims, ent__cast *out) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE && !out->count; c = tree->next_sibling[c]) {
    ent__found whom = {0};
    ent__cast found = {0};
    if (!ent__listed(tree, c, "fighting_verb") || !(ent_deprel_is(&tree->tokens[c], "advcl") || ent_deprel_is(&tree->tokens[c], "xcomp"))) continue;
    ent__objects(tree, c, &whom);
    for (uint32_t i = 0; i < whom.count; i++) ent__fill(tree, whom.at[i], false, &found);
    for (uint32_t i = 0; i < found.count; i++)
      if (!ent__cast_has(victims, found.items[i].entity)) ent__cast_add(out, found.items[i]);
  }
}

/* Who did it, as the sentence says apart from the word of harm. */
static bool add_doer(ent_coder *coder, const ent__tree *tree, ent_report *r) {
  ent__cast victims = {0}, doer = {0};
  int32_t at = ent__token_at(tree, r->trigger_begin);
  for (uint32_t i = 0; i < r->recipient.count; i++) ent__cast_add(&victims, r->recipient.items[i]);
  if (at == ENT__NONE || !victims.count) return false;
  add_doer_above(tree, at, &victims, &doer);
  if (!doer.count) add_fought(tree, at, &victims, &doer);
  if (!doer.count) ent__add_claimant(tree, &victims, &doer);
  if (!doer.count || share(&doer, r->recipient)) return false;
  r->actor = ent__keep_cast(coder, &doer);
  ent__report_set_id(r);
  return true;
}

/* "killed fighting B": the hurt are those who attacked, and whom they attacked are others. */
static bool fell_striking(const ent_report *attack, const ent_report *r) {
  for (uint32_t k = 0; k < attack->recipient.count; k++)
    for (uint32_t n = 0; n < r->recipient.count; n++)
      if (ent_slice_eq(attack->recipient.items[k].entity, r->recipient.items[n].entity)) return false;
  return attack->actor.count == 1 && r->recipient.count == 1 && attack->recipient.count;
}

/* "Nine people were killed in Sudan in a strike by A": no entry knew whose strike. */
static void name_doers(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    const ent_report *attack;
    ent_token word = {.begin = r->trigger_begin};
    bool same = false;
    if (!ent_slice_is(r->indicator, "CASUALTIES") || r->actor.count) continue;
    attack = attack_here(coder, &word);
    if (!attack && (add_doer(coder, tree, r) || add_foe(coder, tree, r))) continue;
    for (uint32_t k = 0; attack && k < attack->actor.count; k++)
      for (uint32_t n = 0; n < r->recipient.count; n++)
        same |= ent_slice_eq(attack->actor.items[k].entity, r->recipient.items[n].entity);
    if (!attack || (same && !fell_striking(attack, r))) continue;
    r->actor = same ? attack->recipient : attack->actor;
    ent__report_set_id(r);
  }
}

/* "India accused Pakistan of an attack that killed 26": whoever is charged with the deed did it, says who charges him. */
static void turn_charged(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    if (!ent_slice_is(r->indicator, "CASUALTIES") || r->actor.count != 1 || r->recipient.count != 1) continue;
    for (uint32_t k = coder->sentence_first; k < coder->count; k++) {
      const ent_report *charge = &coder->reports[k];
      int32_t deed = ent__token_at(tree, charge->trigger_begin), at = ent__token_at(tree, r->trigger_begin);
      if (deed == ENT__NONE || at == ENT__NONE || !ent__below(tree, at, deed)) continue;
      if (charge->kind != ENT_EVENT || !charge->speaker.count || !ent_slice_is(charge->rule, "charged") || !ent__takes_part(charge->speaker, r->actor.items[0].entity) ||
          !ent__takes_part(charge->actor, r->recipient.items[0].entity) || !ent__takes_part(charge->recipient, r->actor.items[0].entity))
        continue;
      r->actor = charge->actor;
      r->recipient = charge->recipient;
      r->speaker = charge->speaker;
      ent__report_set_id(r);
      break;
    }
  }
}

/* "Three soldiers are killed and four injured": parsers give both verbs the first figure.
 * It belongs to the verb that stands nearer. */
static void drop_doubled(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = 0; i < tree->scene->amount_count; i++) {
    const ent_amount *a = &tree->scene->amounts[i];
    uint32_t best = UINT32_MAX, least = UINT32_MAX, kept = coder->sentence_first, alike = 0;
    for (uint32_t k = 0; k < tree->scene->amount_count; k++) alike += tree->scene->amounts[k].value == a->value;
    for (uint32_t k = coder->sentence_first; k < coder->count && alike == 1; k++) {
      const ent_report *r = &coder->reports[k];
      uint32_t apart = r->trigger_begin > a->begin ? r->trigger_begin - a->begin : a->begin - r->trigger_begin;
      if (!ent_slice_is(r->indicator, "CASUALTIES") || r->value != a->value || apart >= least) continue;
      best = k;
      least = apart;
    }
    if (best == UINT32_MAX) continue;
    for (uint32_t k = coder->sentence_first; k < coder->count; k++)
      if (k == best || !ent_slice_is(coder->reports[k].indicator, "CASUALTIES") || coder->reports[k].value != a->value)
        coder->reports[kept++] = coder->reports[k];
    coder->count = kept;
  }
}

/* "kills three of B and wounds two |others|": of B too. */
static void share_victims(ent_coder *coder) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    if (!ent_slice_is(r->indicator, "CASUALTIES") || r->recipient.count || !r->actor.count) continue;
    for (uint32_t k = coder->sentence_first; k < coder->count; k++) {
      const ent_report *other = &coder->reports[k];
      if (!ent_slice_is(other->indicator, "CASUALTIES") || other->recipient.count != 1 || !other->actor.count ||
          !ent_slice_eq(other->actor.items[0].entity, r->actor.items[0].entity))
        continue;
      r->recipient = other->recipient;
      ent__report_set_id(r);
      break;
    }
  }
}

/* "A shot down |Iran Air| Flight 655 with the loss of 290 passengers": those on board count as of the firm's state. */
static void name_state_of_firm(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    ent__cast hurt_ones = {0};
    if (!ent_slice_is(r->indicator, "CASUALTIES") || r->recipient.count != 1 || !ent_slice_starts(r->recipient.items[0].entity, "ORG:")) continue;
    for (uint32_t m = 0; m < tree->scene->mention_count && !hurt_ones.count; m++) {
      const ent_mention *one = &tree->scene->mentions[m];
      if (one->home.size == 3 && one->party_count && !ent_slice_is(one->parties[0].sector, "NGO") && ent_slice_eq(one->parties[0].entity, r->recipient.items[0].entity))
        ent__cast_add(&hurt_ones, (ent_participant){.entity = one->home, .sector = ENT_SLICE("CVL"), .name = one->name, .begin = one->begin, .end = one->end});
    }
    if (!hurt_ones.count || share(&hurt_ones, r->actor)) continue;
    r->recipient = ent__keep_cast(coder, &hurt_ones);
    ent__report_set_id(r);
  }
}

ent_status ent__code_casualties(ent_coder *coder, const ent__tree *tree) {
  const ent_report *before = attack_before(coder, tree);
  hurts found = {.count = 0};
  ent_status st = ENT_OK;
  find_hurt(tree, &found);
  for (uint32_t i = 0; st == ENT_OK && i < found.count; i++) {
    const ent_report *attack = attack_here(coder, &tree->tokens[found.items[i].at]);
    ent_report copy;
    if (!attack) attack = before;
    if (attack) copy = *attack; /* adding a report may move the array */
    st = add_figure(coder, tree, &found.items[i], attack ? &copy : NULL);
  }
  drop_doubled(coder, tree);
  name_doers(coder, tree);
  turn_charged(coder, tree);
  share_victims(coder);
  name_state_of_firm(coder, tree);
  return st;
}
