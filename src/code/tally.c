/* In: a figure that nothing else of its sentence told. Out: the measure that the class of what it counts makes together
 * with the words that govern it, wherever in the phrase it hangs (table below, first fit wins). Its sides are found
 * alike for all kinds: those of the counted noun itself, who does the verbs above it, where the phrase and its clause
 * point to, at last the two that the text is on. */
#include "code/tally.h"

#include <math.h>

#include "code/attach.h"
#include "code/attack.h"
#include "code/bilateral.h"
#include "code/dealing_side.h"
#include "code/foe.h"

enum { CLIMB = 6, MAX_ABOVE = 16, OFTEN = 3, LEAST_SUM = 1000, GIFT_REACH = 6 }; /* words above a figure; times named;
       less is a rate or a price */

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
    {ENT_UNIT_MONEY, NULL, false, "investing", "not_aid", "INVESTMENT", NULL, DOER_IN, "in into across ", NULL},
    {ENT_UNIT_MONEY, NULL, false, "lending", "not_loan", "LOAN", NULL, DOER_TO, "to for ", "aid_sure"},
    {ENT_UNIT_MONEY, NULL, false, "aid_given", "not_aid", "AID", NULL, DOER_TO, "to for towards toward in into across with ", "aid_sure"},
    {ENT_UNIT_MONEY, NULL, false, "freezing", NULL, "ASSETS_FROZEN", NULL, DOER_OWNER, "of from ", NULL},
    {ENT_UNIT_MONEY, NULL, false, "paying", "not_contract", "PAYMENT", NULL, DOER_TO, "to for ", NULL},
    {ENT_UNIT_MONEY, NULL, false, "contracting", "not_contract", "CONTRACT_VALUE", NULL, DOER_IN, "in for with at ", NULL},
};

/* The words that govern the figure, nearest first, what they are done as, and the verbs right below its noun. */
typedef struct place {
  int32_t noun; /* what is counted, or the figure itself */
  int32_t above[MAX_ABOVE];
  uint32_t count;
} place;

static void note(place *p, int32_t at) {
  if (p->count < MAX_ABOVE) p->above[p->count++] = at;
}

/* "|soldiers stationed|", "|aid worth| $5 million": what is said of the word in a participle or a relative clause. */
static void note_clauses(const ent__tree *tree, int32_t at, place *p) {
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent_deprel_is(&tree->tokens[c], "acl") || ent_deprel_is(&tree->tokens[c], "acl:relcl")) note(p, c);
}

static void note_nouns_beside(const ent__tree *tree, int32_t at, const ent_amount *a, place *p) {
  note_clauses(tree, at, p);
  for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c]) {
    const ent_token *t = &tree->tokens[c];
    if (c >= (int32_t)a->first && c <= (int32_t)a->last) continue;
    if (ent_deprel_is(t, "compound") || ent_deprel_is(t, "amod") || ent_deprel_is(t, "nmod") || ent_deprel_is(t, "compound:prt") ||
        (ent_deprel_is(t, "obl") && ent__has_case(tree, c, ENT_SLICE("in"))) || ent_deprel_is(t, "advmod"))
      note(p, c);
  }
}

/* "the number of |refugees| fell to 5,000": what the subject of the figure's verb is the number of; ENT__NONE. */
static int32_t numbered_noun(const ent__tree *tree, const ent_amount *a) {
  int32_t up = tree->tokens[a->number].head, number;
  if (up != ENT__NONE && !ent__verbal(&tree->tokens[up])) up = tree->tokens[up].head;
  number = up != ENT__NONE && ent__verbal(&tree->tokens[up]) ? ent__child(tree, up, "nsubj") : ENT__NONE;
  if (number == ENT__NONE || !ent__listed(tree, number, "figure_word")) return ENT__NONE;
  for (int32_t c = tree->first_child[number]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__has_case(tree, c, ENT_SLICE("of"))) return c;
  return ENT__NONE;
}

/* "half a million |soldiers|": what is counted hangs above a figure in words. */
static int32_t counted_noun(const ent__tree *tree, const ent_amount *a) {
  int32_t up = tree->tokens[a->number].head;
  if (a->noun != UINT32_MAX) return (int32_t)a->noun;
  if (a->unit_class == ENT_UNIT_COUNT && numbered_noun(tree, a) != ENT__NONE) return numbered_noun(tree, a);
  while (a->unit_class == ENT_UNIT_COUNT && up != ENT__NONE && up >= (int32_t)a->first && up <= (int32_t)a->last) up = tree->tokens[up].head;
  return a->unit_class == ENT_UNIT_COUNT && up != ENT__NONE && up > (int32_t)a->last && up <= (int32_t)a->last + 3 &&
                 ent__nominal(&tree->tokens[up])
             ? up
             : (int32_t)a->number;
}

static place place_of(const ent__tree *tree, const ent_amount *a) {
  place p = {.noun = counted_noun(tree, a)};
  int32_t at = p.noun;
  note_clauses(tree, at, &p);
  for (int32_t k = at + 1; k < tree->count && k <= at + 2; k++) /* "29 soldiers |dead|" */
    if (ent__listed(tree, k, "not_posted")) note(&p, k);
  for (int32_t k = (int32_t)a->first; (a->unit_class == ENT_UNIT_MONEY || a->unit_class == ENT_UNIT_WEIGHT) && k <= (int32_t)a->last; k++)
    note_nouns_beside(tree, k, a, &p); /* "$5 million in |aid|" */
  for (int hops = 0; hops < CLIMB; hops++) {
    const ent_token *t = &tree->tokens[at];
    if (hops && (ent_deprel_is(t, "ccomp") || ent_deprel_is(t, "parataxis"))) break; /* what is said; not who says it */
    if (t->head == ENT__NONE || t->head == at) break;
    /* "3,000 students are enrolled, and 2,000 Kenyans |work| there": the clause before tells of others */
    if (a->unit_class == ENT_UNIT_COUNT && hops && ent_deprel_is(t, "conj") && ent__verbal(t) && ent__child(tree, at, "nsubj") != ENT__NONE) break;
    if (a->unit_class == ENT_UNIT_COUNT && ent_deprel_is(t, "acl:relcl")) break; /* what is above tells of others */
    at = t->head;
    bool credit = tree->tokens[at].upos == ENT_UPOS_NOUN && ent__listed(tree, at, "lent"); /* "credits of" */
    if ((ent__listed(tree, at, "judging") || ent__listed(tree, at, "thanking")) && !credit) break; /* who praises a gift did not give it */
    note(&p, at);
    if (a->unit_class == ENT_UNIT_COUNT && ent__child(tree, at, "cop") != ENT__NONE) note_clauses(tree, at, &p); /* "are among the people |killed|" */
    if (ent__verbal(&tree->tokens[at])) {
      int32_t particle = ent__child(tree, at, "compound:prt"), object = ent__child(tree, at, "obj");
      if (particle != ENT__NONE) note(&p, particle);
      for (int32_t c = tree->first_child[at]; c != ENT__NONE; c = tree->next_sibling[c])
        if (c > at && ent__has_case(tree, c, ENT_SLICE("as"))) note(&p, c); /* "went there |as tourists|" */
      if (object != ENT__NONE && a->unit_class == ENT_UNIT_COUNT && !ent__below(tree, p.noun, object)) note(&p, object); /* "found |shelter|" */
    }
  }
  return p;
}

static bool governed_by(const ent__tree *tree, const place *p, const char *list) {
  for (uint32_t i = 0; i < p->count; i++)
    if (ent__listed(tree, p->above[i], list)) return true;
  return false;
}

/* "32,000 |Syrians|". */
static bool is_nation(const ent__tree *tree, int32_t noun) {
  int32_t m = tree->inside[noun];
  if (ent_slice_is(tree->tokens[noun].xpos, "NNPS")) return true; /* a people that no table has */
  return m != ENT__NONE && tree->scene->mentions[m].how == ENT_HOW_DEMONYM && tree->scene->mentions[m].party_count == 1;
}

/* "Twenty experts |train| the police": they are no students. */
static bool teaches(const ent__tree *tree, int32_t noun) {
  int32_t up = tree->tokens[noun].head;
  return up != ENT__NONE && ent_slice_is(tree->tokens[noun].deprel, "nsubj") && ent__verbal(&tree->tokens[up]) && ent__listed(tree, up, "teaching");
}

static bool fits(const ent__tree *tree, const ent_amount *a, const place *p, const tally *t) {
  if (a->unit_class != t->unit_class || (a->unit_class == ENT_UNIT_MONEY && a->value < LEAST_SUM)) return false;
  if (t->counted && !ent__listed(tree, p->noun, t->counted) && !(t->nation && is_nation(tree, p->noun))) return false;
  if (t->unless && (governed_by(tree, p, t->unless) || ent__listed(tree, p->noun, t->unless))) return false;
  if (t->sides == PEOPLE_AT && teaches(tree, p->noun)) return false;
  return !t->above || governed_by(tree, p, t->above);
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

/* States, organisations of states, armed groups and regions; those who flee are no side by their flight. */
static bool takes_side(ent_slice id) {
  return id.size == 3 || ent_slice_starts(id, "IGO:") || ent_slice_starts(id, "HIS:") || ent_slice_starts(id, "PLACE:") ||
         (ent_slice_starts(id, "GRP:") && !ent_slice_is(id, "GRP:Migrants") && !ent_slice_is(id, "GRP:Refugees"));
}

/* Places as the states they are in. */
static void keep_sides(const ent__tree *tree, ent__cast *cast, const ent__cast *other) {
  uint32_t kept = 0;
  ent__territories_to_states(tree, cast);
  for (uint32_t i = 0; i < cast->count; i++)
    if (takes_side(cast->items[i].entity) && !(other && ent__cast_has(other, cast->items[i].entity)))
      cast->items[kept++] = cast->items[i];
  cast->count = kept;
}

/* Whose the counted are by their own phrase. */
static void add_own(const ent__tree *tree, const place *p, const ent__cast *other, ent__cast *out) {
  ent__fill(tree, p->noun, false, out);
  keep_sides(tree, out, other);
}

/* Who does the nearest verb above of which the figure itself is not the subject. */
static void add_doer(const ent__tree *tree, const place *p, const ent__cast *other, ent__cast *out) {
  for (uint32_t i = 0; i < p->count && !out->count; i++) {
    ent__found who = {0};
    if (!ent__verbal(&tree->tokens[p->above[i]])) continue;
    ent__subjects(tree, p->above[i], &who);
    for (uint32_t k = 0; k < who.count; k++)
      if (!ent__below(tree, p->noun, who.at[k])) ent__fill(tree, who.at[k], false, out);
    keep_sides(tree, out, other);
  }
}

/* "|A's| aid", "|British| gold", "a contribution |from A|". */
static void add_possessor(const ent__tree *tree, const place *p, const ent__cast *other, ent__cast *out) {
  static const ent_step steps[] = {{.kind = ENT_STEP_POSS}, {.kind = ENT_STEP_MOD}};
  for (uint32_t i = 0; i < p->count && !out->count; i++) {
    if (ent__verbal(&tree->tokens[p->above[i]])) continue;
    for (size_t s = 0; s < sizeof steps / sizeof steps[0]; s++) {
      ent__found found = {0};
      ent__step(tree, p->above[i], &steps[s], &found);
      for (uint32_t k = 0; k < found.count; k++) ent__fill(tree, found.at[k], false, out);
    }
    ent__fill_prepositions(tree, p->above[i], "from by ", out);
    keep_sides(tree, out, other);
  }
}

/* Whom the phrase or its clause points to; `home`: also the first side itself, done at home. */
static void add_pointed(const ent__tree *tree, const place *p, const char *words, const ent__cast *other, ent__cast *out,
                        bool *home) {
  for (uint32_t i = 0; i <= p->count && !out->count; i++) {
    int32_t at = i ? p->above[i - 1] : p->noun, given = ent__verbal(&tree->tokens[at]) ? ent__child(tree, at, "iobj") : ENT__NONE;
    if (given != ENT__NONE) ent__fill(tree, given, false, out); /* "gave |Peru| $5 million" */
    ent__fill_prepositions(tree, at, words, out);
    if (home && out->count && other) *home |= ent__casts_share(out, other);
    keep_sides(tree, out, other);
  }
}

/* The object of the verb that the counted do: "20,000 soldiers |occupied Peru|". */
static void add_object(const ent__tree *tree, const place *p, const ent__cast *other, ent__cast *out) {
  for (uint32_t i = 0; i < p->count && !out->count; i++) {
    ent__found what = {0};
    if (!ent__verbal(&tree->tokens[p->above[i]])) continue;
    ent__objects(tree, p->above[i], &what);
    for (uint32_t k = 0; k < what.count; k++)
      if (!ent__below(tree, p->noun, what.at[k])) ent__fill(tree, what.at[k], true, out);
    keep_sides(tree, out, other);
  }
}

/* "sent 300 soldiers |to help Peru|": whom or against whom they are to do it. */
static void add_purpose(const ent__tree *tree, const place *p, const ent__cast *other, ent__cast *out) {
  for (uint32_t i = 0; i < p->count && !out->count; i++)
    for (int32_t c = tree->first_child[p->above[i]]; c != ENT__NONE && !out->count; c = tree->next_sibling[c]) {
      bool clause = ent_deprel_is(&tree->tokens[c], "xcomp") || ent_deprel_is(&tree->tokens[c], "advcl") || ent_deprel_is(&tree->tokens[c], "acl");
      ent__found whom = {0};
      if (!clause || c < p->noun || !ent__listed(tree, c, "sent_to")) continue;
      ent__objects(tree, c, &whom);
      for (uint32_t k = 0; k < whom.count; k++)
        if (whom.at[k] > c) ent__fill(tree, whom.at[k], true, out);
      keep_sides(tree, out, other);
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
static void add_behind(const ent__tree *tree, const ent_amount *a, const place *p, const ent__cast *other, ent__cast *out) {
  int32_t top = ent__clause(tree, p->noun);
  for (uint32_t i = 0; i < tree->scene->mention_count && !out->count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (m->first <= a->last || m->kind == ENT_KIND_TOPIC || m->how == ENT_HOW_PERSON || m->how == ENT_HOW_OFFICE) continue;
    if (top != ENT__NONE && (!ent__below(tree, (int32_t)m->head, top) || is_of_other_clause(tree, (int32_t)m->head, top))) continue;
    for (uint32_t k = 0; k < m->party_count; k++)
      ent__cast_add(out, ent__participant(m, &m->parties[k]));
    keep_sides(tree, out, other);
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
static bool has_stranger(const ent__tree *tree, const place *p) {
  for (uint32_t i = 0; i < p->count; i++)
    if (ent__verbal(&tree->tokens[p->above[i]]))
      for (int32_t c = tree->first_child[p->above[i]]; c != ENT__NONE; c = tree->next_sibling[c])
        if (ent_deprel_is(&tree->tokens[c], "nsubj") && !ent__below(tree, p->noun, c) && !ent__listed(tree, c, "paper_noun")) return true;
  return false;
}

static bool is_subject_of_first(const ent__tree *tree, const place *p) {
  return ent_deprel_is(&tree->tokens[p->noun], "nsubj") || ent_deprel_is(&tree->tokens[p->noun], "nsubj:pass");
}

/* "its |request| for $5 million". */
static bool is_asked(const ent__tree *tree, const place *p) {
  for (uint32_t i = 0; i < p->count; i++)
    if (tree->tokens[p->above[i]].upos == ENT_UPOS_NOUN && ent__listed(tree, p->above[i], "appeal_noun")) return true;
  return false;
}

/* A region gives nothing: "the |European| Peace Facility". */
static void drop_regions(ent__cast *cast) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < cast->count; i++)
    if (!ent_slice_starts(cast->items[i].entity, "PLACE:")) cast->items[kept++] = cast->items[i];
  cast->count = kept;
}

/* "invested $5 million |in the islands|": where is said, in words that name nobody. */
static bool is_put_somewhere(const ent__tree *tree, const place *p) {
  for (uint32_t i = 0; i < p->count; i++)
    for (int32_t c = tree->first_child[p->above[i]]; c != ENT__NONE; c = tree->next_sibling[c]) {
      bool in = ent__has_case(tree, c, ENT_SLICE("in")) || ent__has_case(tree, c, ENT_SLICE("into"));
      if (in && c > p->noun && !ent__is_time(tree, c) && ent__listed(tree, c, "unnamed_land")) return true;
    }
  return false;
}

/* "A further $5 million was announced": as told last. */
static void add_as_before(const ent_coder *coder, const ent__tree *tree, const place *p, ent__cast *first, ent__cast *second) {
  if (!has_stranger(tree, p)) ent__give_as_before(coder, tree, p->noun, first, second);
}

/* Who gives, and to whom. */
static bool find_gift(const ent_coder *coder, const ent__tree *tree, const ent_amount *a, const place *p, const tally *t,
                      ent__cast *first, ent__cast *second) {
  bool got = t->sides == DOER_TO && (governed_by(tree, p, "getting_aid") || is_asked(tree, p)), home = false;
  add_doer(tree, p, NULL, got ? second : first);
  if (!first->count) add_possessor(tree, p, got ? second : NULL, first);
  drop_regions(first);
  if (!second->count) add_pointed(tree, p, t->where, first, second, &home);
  if (home) return false;
  if (!second->count && t->sides == DOER_TO) add_behind(tree, a, p, first, second);
  if (t->sides == DOER_IN && !second->count && first->count && (is_put_somewhere(tree, p) || governed_by(tree, p, "contract_won"))) add_of_two(tree, p->noun, first, second);
  if (t->sides == DOER_TO && !coder->side.size && names_two_only(tree) && !second->count && first->count) add_of_two(tree, p->noun, first, second);
  if (t->sides == DOER_TO && names_two_only(tree) &&
      !first->count && second->count && !has_stranger(tree, p))
    add_of_two(tree, p->noun, second, first);
  if (t->sides == DOER_TO && governed_by(tree, p, t->sure)) { /* other sums may be for anything */
    if (!second->count && first->count) add_in_mind(coder, tree, p->noun, first, second);
    if (!second->count) add_of_text(coder, first, second);
    if (!first->count && second->count) add_in_mind(coder, tree, p->noun, second, first);
  }
  if (!first->count && !second->count && t->sides == DOER_TO) add_as_before(coder, tree, p, first, second);
  return first->count && second->count;
}

/* The counted are the first's, where they are the second. */
static bool find_posting(const ent_coder *coder, const ent__tree *tree, const place *p, const tally *t, ent__cast *first,
                         ent__cast *second) {
  bool home = false;
  add_own(tree, p, NULL, first);
  if (!first->count) add_doer(tree, p, NULL, first);
  add_pointed(tree, p, t->where, first, second, &home);
  if (home) return false;
  if (!second->count && is_subject_of_first(tree, p)) add_object(tree, p, first, second);
  if (!second->count) add_purpose(tree, p, first, second);
  if (!second->count) add_in_mind(coder, tree, p->noun, first, second);
  return first->count == 1 && second->count;
}

/* Where they come from, and where they go or are taken in. */
static bool find_flight(const ent_coder *coder, const ent__tree *tree, const place *p, const tally *t, ent__cast *first,
                        ent__cast *second) {
  add_own(tree, p, NULL, first);
  if (!first->count) add_pointed(tree, p, "from ", NULL, first, NULL);
  if (t->sides == TAKEN_IN) add_doer(tree, p, first, second);
  else add_pointed(tree, p, t->where, first, second, NULL);
  if (!first->count) add_in_mind(coder, tree, p->noun, second, first);
  if (!second->count) add_in_mind(coder, tree, p->noun, first, second);
  if (!first->count) add_of_text(coder, second, first);
  if (!second->count) add_of_text(coder, first, second);
  return t->sides == TAKEN_IN ? second->count : first->count + second->count;
}

/* A verb tells of it, not "the |purchase|". */
static bool is_bought(const ent__tree *tree, const place *p) {
  for (uint32_t i = 0; i < p->count; i++)
    if (ent__listed(tree, p->above[i], "buying")) return ent__verbal(&tree->tokens[p->above[i]]);
  return false;
}

/* Who sells or buys, and to or from whom; goods have a nation too: "bought |Iranian| crude". */
static bool find_trade(const ent__tree *tree, const place *p, const tally *t, ent__cast *first, ent__cast *second) {
  add_pointed(tree, p, t->where, NULL, second, NULL);
  add_doer(tree, p, second, first);
  if (t->sides == BUYER_FROM && is_bought(tree, p)) { /* "tonnes of |Kazakh| crude were bought" */
    add_own(tree, p, first, second);
    if (!second->count) add_possessor(tree, p, first, second);
  }
  if (!first->count) add_possessor(tree, p, second, first);
  if (!second->count) add_of_two(tree, p->noun, first, second);
  if (!first->count && !has_stranger(tree, p)) add_of_two(tree, p->noun, second, first);
  return first->count == 1 && second->count == 1;
}

/* Who hands arms over, and to whom; "|received| six drones" from whom. */
static bool find_arms(const ent__tree *tree, const place *p, const tally *t, ent__cast *first, ent__cast *second) {
  if (!governed_by(tree, p, "getting_arms")) return find_trade(tree, p, t, first, second);
  add_doer(tree, p, NULL, second);
  add_pointed(tree, p, "from ", second, first, NULL);
  if (!first->count) add_own(tree, p, second, first);
  if (!first->count) add_of_two(tree, p->noun, second, first);
  return first->count == 1 && second->count == 1;
}

/* Whose people they are, and where they study or spend their holidays. */
static bool find_people(const ent__tree *tree, const place *p, const tally *t, ent__cast *first, ent__cast *second) {
  add_own(tree, p, NULL, first);
  add_pointed(tree, p, t->where, first, second, NULL);
  if (!second->count) add_doer(tree, p, first, second);
  if (!second->count) add_object(tree, p, first, second);
  if (!first->count) add_pointed(tree, p, "from ", second, first, NULL);
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

static bool find_sides(const ent_coder *coder, const ent__tree *tree, const ent_amount *a, const place *p, const tally *t,
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
      add_own(tree, p, NULL, second);
      add_doer(tree, p, second, first);
      if (!second->count) add_in_mind(coder, tree, p->noun, first, second);
      if (!first->count) ent__add_foe_told(coder, tree, second, first);
      return second->count;
    case LOSER:
      add_doer(tree, p, NULL, second);
      ent__add_foe_told(coder, tree, second, first);
      return second->count == 1;
  }
  return false;
}

/* ---- the measure ----------------------------------------------------------------------------- */

static ent_status add(ent_coder *coder, const ent__tree *tree, const ent_amount *a, const place *p, const tally *t) {
  ent__modality_answer answer = ent__modality_at(tree, p->count ? p->above[0] : p->noun);
  const ent_time *time = ent__date_of_figure(tree, a);
  ent_slice text = tree->scene->document->text;
  ent__cast first = {0}, second = {0};
  ent_report report;
  if (answer.drop || answer.modality == ENT_DENIED || !find_sides(coder, tree, a, p, t, &first, &second)) return ENT_OK;
  ent__report_init(coder, tree, p->noun, &report);
  if (time) ent__report_date(&report, time);
  report.kind = ENT_MEASURE;
  report.indicator = ent_slice_of(t->indicator);
  report.value = a->value;
  report.value_to = a->value_to;
  report.comparator = a->comparator;
  report.unit = t->unit ? ent_slice_of(t->unit) : a->unit;
  if (isnan(a->value)) report.text_value = (ent_slice){text.data + a->begin, a->end - a->begin};
  report.modality = answer.modality;
  report.actor = ent__keep_cast(coder, &first);
  report.recipient = ent__keep_cast(coder, &second);
  report.confidence = 0.5;
  report.rule = ENT_SLICE("tally");
  return ent__report_add(coder, &report);
}

bool ent__sum_is(const ent__tree *tree, const ent_amount *a, const char *list) {
  place p = place_of(tree, a);
  return governed_by(tree, &p, list);
}

ent_status ent__code_tally(ent_coder *coder, const ent__tree *tree, const ent_amount *a) {
  place p = place_of(tree, a);
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
  keep_sides(tree, &all, known);
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
