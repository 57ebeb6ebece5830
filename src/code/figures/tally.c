/* In: a figure that nothing else of its sentence told. Out: the measure that the class of what it counts makes together
 * with the words that govern it, wherever in the phrase it hangs (table below, first fit wins). Its sides are found
 * alike for all kinds: those of the counted noun itself, who does the verbs above it, where the phrase and its clause
 * point to, at last the two that the text is on. */
#include "code/figures/tally.h"

#include <math.h>

#include "code/figures/governed.h"
#include "code/report/report.h"
#include "code/setting/modality.h"
#include "code/sides/attack.h"
#include "code/sides/bilateral.h"
#include "code/sides/foe.h"

enum { OFTEN = 3, LEAST_SUM = 1000, GIFT_REACH = 6, FEW = 5 }; /* times named; less is a rate or a price; sentences; friends */

/* Who is the first side, and who the second. */
typedef enum sides {
  OWNER_WHERE, /* the counted are the first's; where they are is the second: troops */
  FROM_WHERE,  /* the counted come from the first, to the second: refugees */
  TAKEN_IN,    /* the counted come from the first; who does the verb is the second */
  DOER_OWNER,  /* who does the verb is the first, the counted are the second's: planes shot down */
  LOSER,       /* the counted were of who does the verb: nobody is the first */
  DOER_TO,     /* who gives, and to whom */
  GOODS_TO,    /* who sends them, and to whom */
  ARMS_TO,     /* who hands them over, and to whom; or who gets them, and from whom */
  DOER_IN,     /* who puts it, and where */
  SELLER_TO,   /* who sells, and to whom */
  BUYER_FROM,  /* who buys, and from whom */
  PEOPLE_AT,   /* the counted are the first's; where they live, study or spend their holidays is the second */
  BODY         /* the body that votes is the first; nobody is the second */
} sides;

typedef struct tally {
  ent_unit_class unit_class;
  const char *counted; /* word list of what is counted; NULL: anything of this class */
  bool nation;         /* or a people by name: "32,000 |Syrians|" */
  const char *above;   /* word list: one of the words that govern it must be of it; NULL: any */
  const char *unless;  /* word list: none may be; NULL: none */
  const char *indicator, *unit; /* unit NULL: the figure's own */
  sides sides;
  const char *where;   /* prepositions of the second side, a space after each */
  const char *sure;    /* word list: with one of these a side may be looked for outside the sentence */
} tally;

static const tally tallies[] = {
    {ENT_UNIT_COUNT, "refugee_noun", false, "taking_in", "not_settled", "REFUGEES", "persons", TAKEN_IN, "from ", NULL},
    {ENT_UNIT_COUNT, "mortal", true, "taking_in", "not_settled", "REFUGEES", "persons", TAKEN_IN, "from ", NULL},
    {ENT_UNIT_COUNT, "refugee_noun", false, NULL, "not_settled", "REFUGEES", "persons", FROM_WHERE, "to into in across onto ", NULL},
    {ENT_UNIT_COUNT, "mortal", true, "taking_flight", "not_settled", "REFUGEES", "persons", FROM_WHERE, "to into across onto for ", NULL},
    {ENT_UNIT_COUNT, "mortal", true, "protection", "not_settled", "REFUGEES", "persons", FROM_WHERE, "in at ", NULL},
    {ENT_UNIT_COUNT, "troop_noun", false, NULL, "not_posted", "TROOPS", "persons", OWNER_WHERE,
     "in into to onto on at from across near along against for off out_of ", NULL},
    {ENT_UNIT_COUNT, "man_word", false, "posting", "not_posted", "TROOPS", "persons", OWNER_WHERE,
     "in into to onto on at from across near along against for off out_of ", NULL},
    {ENT_UNIT_COUNT, "war_thing", false, "wrecking", NULL, "EQUIPMENT_DESTROYED", NULL, DOER_OWNER, "of from by ", NULL},
    {ENT_UNIT_COUNT, "war_thing", false, "losing", NULL, "EQUIPMENT_DESTROYED", NULL, LOSER, "", NULL},
    {ENT_UNIT_COUNT, "trained", true, "schooling", "not_schooled", "STUDENTS", "persons", PEOPLE_AT, "in at to by from under ", NULL},
    {ENT_UNIT_COUNT, "tourist_noun", false, NULL, "not_settled", "TOURIST_ARRIVALS", "visitors", PEOPLE_AT, "in to at on ", NULL},
    {ENT_UNIT_COUNT, "holiday_maker", true, "holidaying", "not_visiting", "TOURIST_ARRIVALS", "visitors", PEOPLE_AT, "in to at on ", NULL},
    {ENT_UNIT_WEIGHT, NULL, false, "relief_good", "not_relief", "AID", NULL, GOODS_TO, "to for over in into onto ", NULL},
    {ENT_UNIT_COUNT, "relief_unit", false, "relief_moved", "not_relief", "AID", NULL, GOODS_TO, "to for over in into onto ", NULL},
    {ENT_UNIT_COUNT, "mortal", true, "warring", "not_posted", "TROOPS", "persons", OWNER_WHERE, "in for against on at ", NULL},
    {ENT_UNIT_COUNT, "mortal", true, "driving_out", "not_settled", "DEPORTED", "persons", DOER_OWNER, "of from ", NULL},
    {ENT_UNIT_COUNT, "war_thing", false, "arms_moved", "not_moved", "ARMS_TRANSFER", NULL, ARMS_TO, "to for ", NULL},
    {ENT_UNIT_COUNT, "arms_thing", false, "arms_traded", "not_moved", "ARMS_TRANSFER", NULL, ARMS_TO, "to for ", NULL},
    {ENT_UNIT_COUNT, "ship_noun", false, "taking_hold", "not_moved", "PROPERTY_SEIZED", NULL, DOER_OWNER, "of from by ", NULL},
    {ENT_UNIT_COUNT, "mortal", true, "dwelling", "not_dwelling", "DIASPORA", "persons", PEOPLE_AT, "in at on ", NULL},
    {ENT_UNIT_COUNT, "firm_noun", false, "operating", "exhibiting", "COMPANIES", "companies", PEOPLE_AT, "in at on ", NULL},
    {ENT_UNIT_COUNT, "firm_noun", false, "exhibiting", NULL, "PARTICIPANTS", "companies", PEOPLE_AT, "in at to ", NULL},
    {ENT_UNIT_COUNT, "diplomat_noun", false, "expelling", NULL, "DIPLOMATS_EXPELLED", "persons", DOER_OWNER, "of from ", NULL},
    {ENT_UNIT_COUNT, "vote_noun", false, "voting", NULL, "VOTES", "votes", BODY, "", NULL},
    {ENT_UNIT_MONEY, NULL, false, "selling", "not_sold", "EXPORTS", NULL, SELLER_TO, "to ", NULL},
    {ENT_UNIT_MONEY, NULL, false, "buying", "not_sold", "IMPORTS", NULL, BUYER_FROM, "from ", NULL},
    {ENT_UNIT_COUNT, "goods_unit", false, "selling", "not_sold", "EXPORTS", NULL, SELLER_TO, "to ", NULL},
    {ENT_UNIT_COUNT, "goods_unit", false, "buying", "not_sold", "IMPORTS", NULL, BUYER_FROM, "from ", NULL},
    {ENT_UNIT_WEIGHT, NULL, false, "selling", "not_sold", "EXPORTS", NULL, SELLER_TO, "to ", NULL},
    {ENT_UNIT_WEIGHT, NULL, false, "buying", "not_sold", "IMPORTS", NULL, BUYER_FROM, "from ", NULL},
    {ENT_UNIT_OTHER, NULL, false, "selling", "not_sold", "EXPORTS", NULL, SELLER_TO, "to ", NULL},
    {ENT_UNIT_OTHER, NULL, false, "buying", "not_sold", "IMPORTS", NULL, BUYER_FROM, "from ", NULL},
    {ENT_UNIT_MONEY, NULL, false, "investing", "not_aid", "INVESTMENT", NULL, DOER_IN, "in into across ", NULL},
    {ENT_UNIT_MONEY, NULL, false, "lending", "not_loan", "LOAN", NULL, DOER_TO, "to for ", "aid_sure"},
    {ENT_UNIT_MONEY, NULL, false, "aid_given", "not_aid", "AID", NULL, DOER_TO, "to for towards toward in into across with ", "aid_sure"},
    {ENT_UNIT_MONEY, NULL, false, "freezing", NULL, "ASSETS_FROZEN", NULL, DOER_OWNER, "of from ", NULL},
    {ENT_UNIT_MONEY, NULL, false, "paying", "not_contract", "PAYMENT", NULL, DOER_TO, "to for ", NULL},
    {ENT_UNIT_MONEY, NULL, false, "contracting", "not_contract", "CONTRACT_VALUE", NULL, DOER_IN, "in for with at ", NULL},
};

/* "Twenty experts |train| the police": they are no students. */
static bool teaches(const ent__tree *tree, int32_t noun) {
  int32_t up = tree->tokens[noun].head;
  return up != ENT__NONE && ent_slice_is(tree->tokens[noun].deprel, "nsubj") && ent__verbal(&tree->tokens[up]) && ent__listed(tree, up, "teaching");
}

/* "between |the two| peoples", "the three friends": known ones, not a number of persons who live somewhere. */
static bool are_known(const ent__tree *tree, const ent_amount *a, int32_t noun) {
  int32_t det = ent__child(tree, noun, "det");
  return a->value <= FEW && det != ENT__NONE && ent_slice_eq_nocase(tree->tokens[det].form, ENT_SLICE("the")) && det + 1 == (int32_t)a->first;
}

/* "sold goods worth 16 billion and |bought| goods worth 12": the nearer word says which way they went. */
static bool goes_other_way(const ent__tree *tree, const ent__governed *p, const tally *t) {
  bool sells = t->sides == SELLER_TO;
  if (!sells && t->sides != BUYER_FROM) return false;
  for (uint32_t i = 0; i < p->count; i++) {
    bool sold = ent__listed(tree, p->above[i], "selling"), bought = ent__listed(tree, p->above[i], "buying");
    if (ent__verbal(&tree->tokens[p->above[i]]) && sold != bought) return sold != sells;
  }
  return false;
}

static bool fits(const ent__tree *tree, const ent_amount *a, const ent__governed *p, const tally *t) {
  if (a->unit_class != t->unit_class || (a->unit_class == ENT_UNIT_MONEY && a->value < LEAST_SUM)) return false;
  if (t->counted && !ent__listed(tree, p->noun, t->counted) && !(t->nation && ent__is_nation(tree, p->noun))) return false;
  if (t->unless && (ent__governed_by(tree, p, t->unless) || ent__listed(tree, p->noun, t->unless))) return false;
  if (t->sides == PEOPLE_AT && (teaches(tree, p->noun) || are_known(tree, a, p->noun))) return false;
  if (goes_other_way(tree, p, t)) return false;
  return !t->above || ent__governed_by(tree, p, t->above);
}

void ent__give_as_before(const ent_coder *coder, const ent__tree *tree, int32_t at, ent__cast *first, ent__cast *second) {
  const ent_party *two = ent__pair_at(tree, at) ? ent__pair_at(tree, at) : ent__two_at(tree, at);
  for (uint32_t i = coder->count; two && i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    bool gift = ent_slice_is(r->indicator, "AID") || ent_slice_is(r->indicator, "LOAN") || ent_slice_starts(r->cameo, "07") || ent_slice_starts(r->cameo, "033");
    if (tree->scene->sentence->number - r->sentence > GIFT_REACH) return;
    if (!gift || r->actor.count != 1 || r->recipient.count != 1) continue;
    for (uint32_t k = 0; k < 2; k++)
      if (ent_slice_eq(r->actor.items[0].entity, two[k].entity) && ent_slice_eq(r->recipient.items[0].entity, two[1 - k].entity)) {
        ent__cast_add(first, (ent_participant){.entity = two[k].entity});
        ent__cast_add(second, (ent_participant){.entity = two[1 - k].entity});
      }
    return;
  }
}

/* ---- sides ---------------------------------------------------------------------------------- */

/* "sent 300 soldiers |to help Peru|": whom or against whom they are to do it. */
static void add_purpose(const ent__tree *tree, const ent__governed *p, const ent__cast *other, ent__cast *out) {
  for (uint32_t i = 0; i < p->count && !out->count; i++)
    for (int32_t c = tree->first_child[p->above[i]]; c != ENT__NONE && !out->count; c = tree->next_sibling[c]) {
      bool clause = ent_deprel_is(&tree->tokens[c], "xcomp") || ent_deprel_is(&tree->tokens[c], "advcl") || ent_deprel_is(&tree->tokens[c], "acl");
      ent__found whom = {0};
      if (!clause || c < p->noun || !ent__listed(tree, c, "sent_to")) continue;
      ent__objects(tree, c, &whom);
      for (uint32_t k = 0; k < whom.count; k++)
        if (whom.at[k] > c) ent__fill(tree, whom.at[k], true, out);
      ent__keep_sides(tree, out, other);
    }
}

/* Below a verb with a subject of its own, which is not that of the word above: another clause. */
static bool is_of_other_clause(const ent__tree *tree, int32_t at, int32_t top) {
  for (; at != top && at != ENT__NONE; at = tree->tokens[at].head) {
    const ent_token *t = &tree->tokens[at];
    if (ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "parataxis") || (ent_deprel_is(t, "conj") && ent__verbal(t))) return true;
    if (ent_deprel_is(t, "nsubj") || ent_deprel_is(t, "nsubj:pass")) return true;
    if (ent_deprel_is(t, "conj") && ent__child(tree, at, "cop") != ENT__NONE) return true; /* "and it was |her voice|" */
  }
  return false;
}

/* "$5 million |to help B| rebuild", "for schools |in B|": the first named behind the figure in its own clause. */
static void add_behind(const ent__tree *tree, const ent_amount *a, const ent__governed *p, const ent__cast *other, ent__cast *out) {
  int32_t top = ent__clause(tree, p->noun);
  for (uint32_t i = 0; i < tree->scene->mention_count && !out->count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->first <= a->last || m->kind == ENT_KIND_TOPIC || m->how == ENT_HOW_PERSON || m->how == ENT_HOW_OFFICE) continue;
    if (top != ENT__NONE && (!ent__below(tree, (int32_t)m->head, top) || is_of_other_clause(tree, (int32_t)m->head, top))) continue;
    for (uint32_t k = 0; k < m->party_count; k++)
      ent__cast_add(out, ent__participant(m, &m->parties[k]));
    ent__keep_sides(tree, out, other);
  }
}

/* Of whom else the text speaks far more than of any third. */
static void add_of_text(const ent_coder *coder, const ent__cast *known, ent__cast *out) {
  const ent__often *first = NULL, *second = NULL;
  for (uint32_t i = 0; i < coder->often_count; i++) {
    const ent__often *o = &coder->named_often[i];
    if (o->entity.size != 3 || ent__cast_has(known, o->entity)) continue;
    if (!first || o->times > first->times) {
      second = first;
      first = o;
    } else if (!second || o->times > second->times) {
      second = o;
    }
  }
  if (known->count == 1 && first && first->times >= OFTEN && (!second || first->times >= 2 * second->times))
    ent__cast_add(out, (ent_participant){.entity = first->entity});
}

/* The other side of what the text tells: of its two, or of its war. */
static void add_in_mind(const ent_coder *coder, const ent__tree *tree, int32_t at, const ent__cast *known, ent__cast *out) {
  const ent_party *pair = ent__pair_at(tree, at) ? ent__pair_at(tree, at) : ent__two_at(tree, at);
  if (pair && known->count == 1) ent__add_other_of(pair, known, out);
  if (!out->count) ent__add_other_side(coder, tree, known, out);
}

/* The other of the two that the text is on, where the clause names one of them and no third. */
static void add_of_two(const ent__tree *tree, int32_t at, const ent__cast *known, ent__cast *out) {
  const ent_party *two = ent__pair_at(tree, at) ? ent__pair_at(tree, at) : ent__two_at(tree, at);
  if (two && known->count == 1) ent__add_other_of(two, known, out);
}

/* Nobody is named in the sentence but the two that the text is on. */
static bool names_two_only(const ent__tree *tree) {
  const ent_party *two = tree->scene->text_two;
  for (uint32_t i = 0; two && i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count && m->kind != ENT_KIND_TOPIC; k++)
      if (!ent_slice_eq(m->parties[k].entity, two[0].entity) && !ent_slice_eq(m->parties[k].entity, two[1].entity)) return false;
  }
  return two != NULL;
}

/* Somebody does it whom the sentence says in words that name no state: "|the company| invested". */
static bool has_stranger(const ent__tree *tree, const ent__governed *p) {
  for (uint32_t i = 0; i < p->count; i++)
    if (ent__verbal(&tree->tokens[p->above[i]]))
      for (int32_t c = tree->first_child[p->above[i]]; c != ENT__NONE; c = tree->next_sibling[c])
        if (ent_deprel_is(&tree->tokens[c], "nsubj") && !ent__below(tree, p->noun, c) && !ent__listed(tree, c, "paper_noun")) return true;
  return false;
}

static bool is_subject_of_first(const ent__tree *tree, const ent__governed *p) {
  return ent_deprel_is(&tree->tokens[p->noun], "nsubj") || ent_deprel_is(&tree->tokens[p->noun], "nsubj:pass");
}

/* "its |request| for $5 million". */
static bool is_asked(const ent__tree *tree, const ent__governed *p) {
  for (uint32_t i = 0; i < p->count; i++)
    if (tree->tokens[p->above[i]].upos == ENT_UPOS_NOUN && ent__listed(tree, p->above[i], "appeal_noun")) return true;
  return false;
}

/* "invested $5 million |in the islands|": where is said, in words that name nobody. */
static bool is_put_somewhere(const ent__tree *tree, const ent__governed *p) {
  for (uint32_t i = 0; i < p->count; i++)
    for (int32_t c = tree->first_child[p->above[i]]; c != ENT__NONE; c = tree->next_sibling[c]) {
      bool in = ent__has_case(tree, c, ENT_SLICE("in")) || ent__has_case(tree, c, ENT_SLICE("into"));
      if (in && c > p->noun && !ent__is_time(tree, c) && ent__listed(tree, c, "unnamed_land")) return true;
    }
  return false;
}

/* "A further $5 million was announced": as told last. */
static void add_as_before(const ent_coder *coder, const ent__tree *tree, const ent__governed *p, ent__cast *first, ent__cast *second) {
  if (!has_stranger(tree, p)) ent__give_as_before(coder, tree, p->noun, first, second);
}

/* "In Guatemala, a new $6.5 million program will train farmers": in a state's own text its own, where the sentence names no third. */
static void add_writer(const ent_coder *coder, const ent__tree *tree, const ent__governed *p, const ent__cast *known, ent__cast *out) {
  ent_slice side = coder->side;
  if (side.size != 3 || ent__cast_has(known, side)) return;
  for (uint32_t i = 0; i < p->count; i++)
    if (ent__is_passive(tree, p->above[i]) && ent__child(tree, p->above[i], "obl") != ENT__NONE) {
      ent__found by = {0};
      ent__step(tree, p->above[i], &(ent_step){.kind = ENT_STEP_PREP, .word = ENT_SLICE("by")}, &by);
      if (by.count) return;
    }
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    for (uint32_t k = 0; k < m->party_count && m->kind != ENT_KIND_TOPIC; k++)
      if (m->kind != ENT_KIND_PLACE && !ent_slice_eq(m->parties[k].entity, side) && !ent__cast_has(known, m->parties[k].entity)) return;
  }
  ent__cast_add(out, (ent_participant){.entity = side, .sector = ENT_SLICE("GOV")});
}

/* Who gives, and to whom. */
static bool find_gift(const ent_coder *coder, const ent__tree *tree, const ent_amount *a, const ent__governed *p, const tally *t,
                      ent__cast *first, ent__cast *second) {
  bool got = t->sides == DOER_TO && (ent__governed_by(tree, p, "getting_aid") || is_asked(tree, p)), home = false;
  ent__add_doer(tree, p, NULL, got ? second : first);
  if (!first->count) ent__add_possessor(tree, p, got ? second : NULL, first);
  ent__drop_regions(first);
  if (!second->count) ent__add_pointed(tree, p, t->where, first, second, &home);
  if (home) return false;
  if (!second->count && t->sides == DOER_TO) add_behind(tree, a, p, first, second);
  if (t->sides == DOER_IN && !second->count && first->count && (is_put_somewhere(tree, p) || ent__governed_by(tree, p, "contract_won"))) add_of_two(tree, p->noun, first, second);
  if (t->sides == DOER_TO && !coder->side.size && names_two_only(tree) && !second->count && first->count) add_of_two(tree, p->noun, first, second);
  if (t->sides == DOER_TO && names_two_only(tree) &&
      !first->count && second->count && !has_stranger(tree, p))
    add_of_two(tree, p->noun, second, first);
  if (t->sides == DOER_TO && ent__governed_by(tree, p, t->sure)) { /* other sums may be for anything */
    if (!second->count && first->count) add_in_mind(coder, tree, p->noun, first, second);
    if (!second->count) add_of_text(coder, first, second);
    if (!first->count && second->count) add_in_mind(coder, tree, p->noun, second, first);
  }
  if (!first->count && second->count && t->sides == DOER_TO) add_writer(coder, tree, p, second, first);
  if (!first->count && !second->count && t->sides == DOER_TO) add_as_before(coder, tree, p, first, second);
  return first->count && second->count;
}

/* The counted are the first's, where they are the second. */
static bool find_posting(const ent_coder *coder, const ent__tree *tree, const ent__governed *p, const tally *t, ent__cast *first,
                         ent__cast *second) {
  bool home = false;
  ent__add_own(tree, p, NULL, first);
  if (!first->count) ent__add_doer(tree, p, NULL, first);
  ent__add_pointed(tree, p, t->where, first, second, &home);
  if (home) return false;
  if (!second->count && is_subject_of_first(tree, p)) ent__add_object(tree, p, first, second);
  if (!second->count) add_purpose(tree, p, first, second);
  if (!second->count) add_in_mind(coder, tree, p->noun, first, second);
  return first->count == 1 && second->count;
}

/* Where they come from, and where they go or are taken in. */
static bool find_flight(const ent_coder *coder, const ent__tree *tree, const ent__governed *p, const tally *t, ent__cast *first,
                        ent__cast *second) {
  ent__add_own(tree, p, NULL, first);
  if (!first->count) ent__add_pointed(tree, p, "from ", NULL, first, NULL);
  if (t->sides == TAKEN_IN) ent__add_doer(tree, p, first, second);
  else ent__add_pointed(tree, p, t->where, first, second, NULL);
  if (!first->count) add_in_mind(coder, tree, p->noun, second, first);
  if (!second->count) add_in_mind(coder, tree, p->noun, first, second);
  if (!first->count) add_of_text(coder, second, first);
  if (!second->count) add_of_text(coder, first, second);
  return t->sides == TAKEN_IN ? second->count : first->count + second->count;
}

/* A verb tells of it, not "the |purchase|". */
static bool is_bought(const ent__tree *tree, const ent__governed *p) {
  for (uint32_t i = 0; i < p->count; i++)
    if (ent__listed(tree, p->above[i], "buying")) return ent__verbal(&tree->tokens[p->above[i]]);
  return false;
}

/* Who sells or buys, and to or from whom; goods have a nation too: "bought |Iranian| crude". */
static bool find_trade(const ent__tree *tree, const ent__governed *p, const tally *t, ent__cast *first, ent__cast *second) {
  ent__add_pointed(tree, p, t->where, NULL, second, NULL);
  ent__add_doer(tree, p, second, first);
  if (t->sides == BUYER_FROM && is_bought(tree, p)) { /* "tonnes of |Kazakh| crude were bought" */
    ent__add_own(tree, p, first, second);
    if (!second->count) ent__add_possessor(tree, p, first, second);
  }
  if (!first->count) ent__add_possessor(tree, p, second, first);
  if (!second->count) add_of_two(tree, p->noun, first, second);
  if (!first->count && !has_stranger(tree, p)) add_of_two(tree, p->noun, second, first);
  return first->count == 1 && second->count == 1;
}

/* Who hands arms over, and to whom; "|received| six drones" from whom. */
static bool find_arms(const ent__tree *tree, const ent__governed *p, const tally *t, ent__cast *first, ent__cast *second) {
  if (!ent__governed_by(tree, p, "getting_arms")) return find_trade(tree, p, t, first, second);
  ent__add_doer(tree, p, NULL, second);
  ent__add_pointed(tree, p, "from ", second, first, NULL);
  if (!first->count) ent__add_own(tree, p, second, first);
  if (!first->count) add_of_two(tree, p->noun, second, first);
  return first->count == 1 && second->count == 1;
}

/* Whose people they are, and where they study or spend their holidays. */
static bool find_people(const ent__tree *tree, const ent__governed *p, const tally *t, ent__cast *first, ent__cast *second) {
  ent__add_own(tree, p, NULL, first);
  ent__add_pointed(tree, p, t->where, first, second, NULL);
  if (!second->count) ent__add_doer(tree, p, first, second);
  if (!second->count) ent__add_object(tree, p, first, second);
  if (!first->count) ent__add_pointed(tree, p, "from ", second, first, NULL);
  if (!first->count) add_of_two(tree, p->noun, second, first);
  if (!second->count) add_of_two(tree, p->noun, first, second);
  return first->count == 1 && second->count == 1;
}

/* The only body of states or court that the sentence names. */
static bool find_body(const ent__tree *tree, ent__cast *out) {
  for (uint32_t i = 0; i < tree->scene->mention_count && !out->count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->kind != ENT_KIND_TOPIC && m->party_count == 1 && ent_slice_starts(m->parties[0].entity, "IGO:"))
      ent__cast_add(out, ent__participant(m, &m->parties[0]));
  }
  return out->count == 1;
}

static bool find_sides(const ent_coder *coder, const ent__tree *tree, const ent_amount *a, const ent__governed *p, const tally *t,
                       ent__cast *first, ent__cast *second) {
  switch (t->sides) {
    case OWNER_WHERE: return find_posting(coder, tree, p, t, first, second);
    case FROM_WHERE:
    case TAKEN_IN: return find_flight(coder, tree, p, t, first, second);
    case DOER_TO:
    case DOER_IN: return find_gift(coder, tree, a, p, t, first, second);
    case ARMS_TO: return find_arms(tree, p, t, first, second);
    case GOODS_TO:
    case SELLER_TO:
    case BUYER_FROM: return find_trade(tree, p, t, first, second);
    case PEOPLE_AT: return find_people(tree, p, t, first, second);
    case BODY: return find_body(tree, first);
    case DOER_OWNER:
      ent__add_own(tree, p, NULL, second);
      ent__add_doer(tree, p, second, first);
      if (!second->count) add_in_mind(coder, tree, p->noun, first, second);
      if (!first->count) ent__add_foe_told(coder, tree, second, first);
      return second->count;
    case LOSER:
      ent__add_doer(tree, p, NULL, second);
      ent__add_foe_told(coder, tree, second, first);
      return second->count == 1;
  }
  return false;
}

/* ---- the measure ----------------------------------------------------------------------------- */

static ent_status add(ent_coder *coder, const ent__tree *tree, const ent_amount *a, const ent__governed *p, const tally *t) {
  ent__modality_answer answer = ent__modality_at(tree, p->count ? p->above[0] : p->noun);
  ent_slice text = tree->scene->document->text;
  ent__cast first = {0}, second = {0};
  ent_report report;
  if (answer.drop || answer.modality == ENT_DENIED || !find_sides(coder, tree, a, p, t, &first, &second)) return ENT_OK;
  ent__report_counted(coder, tree, a, p, t->indicator, t->unit, &report);
  if (isnan(a->value)) report.text_value = (ent_slice){text.data + a->begin, a->end - a->begin};
  report.modality = answer.modality;
  if (t->sides == DOER_TO && ent__governed_by(tree, p, "withholding")) report.modality = ENT_DENIED; /* "|withheld| $5 million of aid" */
  report.actor = ent__keep_cast(coder, &first);
  report.recipient = ent__keep_cast(coder, &second);
  report.rule = ENT_SLICE("tally");
  return ent__report_add(coder, &report);
}

bool ent__sum_is(const ent__tree *tree, const ent_amount *a, const char *list) {
  ent__governed p = ent__governing(tree, a);
  return ent__governed_by(tree, &p, list);
}

ent_status ent__code_tally(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  ent__governed p = ent__governing(tree, a);
  for (size_t i = 0; i < sizeof tallies / sizeof tallies[0]; i++)
    if (fits(tree, a, &p, &tallies[i])) return add(coder, tree, a, &p, &tallies[i]);
  return ENT_OK;
}

/* The only other that the sentence names. */
static void add_only_other(const ent__tree *tree, const ent__cast *known, ent__cast *out) {
  ent__cast all = {0};
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->kind == ENT_KIND_TOPIC || m->kind == ENT_KIND_PERSON) continue;
    for (uint32_t k = 0; k < m->party_count; k++)
      if (!ent__cast_has(&all, m->parties[k].entity))
        ent__cast_add(&all, ent__participant(m, &m->parties[k]));
  }
  ent__keep_sides(tree, &all, known);
  if (all.count == 1) ent__cast_add(out, all.items[0]);
}

static ent__cast cast_of(ent_participants from) {
  ent__cast out = {0};
  for (uint32_t i = 0; i < from.count; i++) ent__cast_add(&out, from.items[i]);
  return out;
}

/* Figures that are between two though the sentence says but one. */
static bool needs_two(const ent_report *r) {
  static const char *const names[] = {"AID", "TROOPS", "MUNITIONS_INTERCEPTED", "EQUIPMENT_DESTROYED",
                                      "CONTRACT_VALUE", "DETAINED", "REMITTANCES", "DIPLOMATS_EXPELLED"};
  if (ent_slice_is(r->indicator, "REMITTANCES") && r->unit.size != 3) return false; /* "sent back three spies" */
  for (size_t i = 0; r->kind == ENT_MEASURE && i < sizeof names / sizeof names[0]; i++)
    if (ent_slice_is(r->indicator, names[i])) return true;
  return false;
}

/* "trade |between us|": two, of whom the words say one. */
static bool is_between(const ent__tree *tree, const ent_report *r) {
  int32_t at = ent__token_at(tree, r->trigger_begin);
  if (!r->reciprocal || at == ENT__NONE) return false;
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__has_case(tree, c, ENT_SLICE("between"))) return true;
  return false;
}

void ent__complete_tallies(ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->sentence_first; i < coder->count; i++) {
    ent_report *r = &coder->reports[i];
    bool lacks_actor = !r->actor.count;
    ent__cast known, other = {0};
    if (!(needs_two(r) || (r->kind == ENT_MEASURE && is_between(tree, r))) || (r->actor.count && r->recipient.count)) continue;
    known = cast_of(lacks_actor ? r->recipient : r->actor);
    add_only_other(tree, &known, &other);
    if (!other.count && !ent_slice_is(r->indicator, "AID")) add_in_mind(coder, tree, ent__token_at(tree, r->trigger_begin), &known, &other);
    if (!other.count) continue;
    if (lacks_actor) r->actor = ent__keep_cast(coder, &other);
    else r->recipient = ent__keep_cast(coder, &other);
    ent__report_set_id(r);
  }
}
