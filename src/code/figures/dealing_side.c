/* In: a noun of dealing (trade, exports, debt, loan) that a figure belongs to. Out: whose
 * it is and with whom. What its phrase names comes first ("Chile's exports to Peru"), then who
 * has, owes or gets it ("Chile has a debt of ..."), then the two that the text is on, then those
 * of the like told before ("the surplus rose to ..."). */
#include "code/figures/dealing_side.h"

#include "code/figures/tally.h"
#include "code/sides/bilateral.h"

enum { MAX_UP = 4, REACH = 6 }; /* words above the noun; sentences since the like was told */

static void fill_step(const ent__tree *tree, int32_t at, ent_step step, ent__cast *out) {
  ent__found found = {0};
  ent__step(tree, at, &step, &found);
  for (uint32_t i = 0; i < found.count; i++) ent__fill(tree, found.at[i], true, out);
}

void ent__fill_prepositions(const ent__tree *tree, int32_t at, const char *words, ent__cast *out) {
  ent_slice rest = ent_slice_of(words);
  while (rest.size) {
    ent_step step = {.kind = ENT_STEP_PREP, .word = ent_slice_cut(&rest, ' ')};
    fill_step(tree, at, step, out);
  }
}

/* States, and the lenders and unions that states deal with. */
static bool deals(ent_slice id) {
  return id.size == 3 || ent_slice_starts(id, "IGO:");
}

static void keep_dealers(ent__cast *cast, const ent__cast *other) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < cast->count; i++)
    if (deals(cast->items[i].entity) && !(other && ent__cast_has(other, cast->items[i].entity)))
      cast->items[kept++] = cast->items[i];
  cast->count = kept;
}

/* A lender's or union's name over the noun says who deals in it, not whose it is. */
static void keep_states(ent__cast *cast, const ent__cast *other) {
  uint32_t kept = 0;
  keep_dealers(cast, other);
  for (uint32_t i = 0; i < cast->count; i++)
    if (cast->items[i].entity.size == 3) cast->items[kept++] = cast->items[i];
  cast->count = kept;
}

/* Of the two the one that is not in `known`. */
static bool take_other(const ent__cast *two, const ent__cast *known, ent__cast *out) {
  for (uint32_t i = 0; two->count == 2 && i < 2; i++)
    if (known->count == 1 && ent__cast_has(known, two->items[i].entity)) {
      ent__cast_add(out, (ent_participant){.entity = two->items[1 - i].entity});
      return true;
    }
  return false;
}

/* The dealing of two sides told last, in this sentence or the one before. */
static const ent_report *trade_before(const ent_coder *coder, const ent__tree *tree) {
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (tree->scene->sentence->number - r->sentence > 1) return NULL;
    if (r->kind != ENT_MEASURE || r->actor.count != 1 || r->recipient.count != 1) continue;
    if (ent_slice_is(r->indicator, "EXPORTS") || ent_slice_is(r->indicator, "IMPORTS") ||
        ent_slice_is(r->indicator, "TRADE_TURNOVER"))
      return r;
  }
  return NULL;
}

const ent_report *ent__dealing_before(const ent_coder *coder, const ent__tree *tree, const ent__dealing *d,
                                      uint32_t reach) {
  for (uint32_t i = coder->count; i-- > 0;) {
    const ent_report *r = &coder->reports[i];
    if (tree->scene->sentence->number - r->sentence > reach) return NULL;
    if (r->kind == ENT_MEASURE && ent_slice_is(r->indicator, d->indicator)) return r;
  }
  return NULL;
}

/* Both of the two that the dealing told before, or the text, is on. */
static ent__cast two_in_mind(const ent_coder *coder, const ent__tree *tree, int32_t at) {
  const ent_party *pair = ent__pair_at(tree, at) ? ent__pair_at(tree, at) : ent__two_at(tree, at);
  const ent_report *before = trade_before(coder, tree);
  ent__cast two = {0};
  if (before) {
    ent__cast_add(&two, (ent_participant){.entity = before->actor.items[0].entity});
    ent__cast_add(&two, (ent_participant){.entity = before->recipient.items[0].entity});
  } else if (pair) {
    ent__cast_add(&two, (ent_participant){.entity = pair[0].entity});
    ent__cast_add(&two, (ent_participant){.entity = pair[1].entity});
  }
  return two;
}

/* Who does the verb, or whose the noun above a participle or infinitive is: "|Chile|'s failure to win a loan". */
static void find_doer(const ent__tree *tree, int32_t at, ent__found *out) {
  static const ent_step poss = {.kind = ENT_STEP_POSS};
  if (!ent__verbal(&tree->tokens[at])) {
    ent__found_children(tree, at, "nsubj", out); /* "|Chile| is due to get a loan" */
    return;
  }
  if (ent__is_passive(tree, at)) ent__objects(tree, at, out);
  else ent__subjects(tree, at, out);
  if (!out->count && ent_deprel_is(&tree->tokens[at], "acl")) ent__step(tree, tree->tokens[at].head, &poss, out);
}

/* "|Sudan|, burdened by a debt", "|Chile| ended the year with debts": whoever the clause above is about.
 * Who receives is the other side. */
static void fill_from_clause(const ent__tree *tree, int32_t noun, ent__cast *owner, ent__cast *other) {
  ent__cast *side = owner;
  int32_t at = noun;
  for (int hops = 0; hops < MAX_UP; hops++) {
    ent__found who = {0};
    int32_t up = tree->tokens[at].head;
    if (up == ENT__NONE || ent_deprel_is(&tree->tokens[at], "nsubj") || ent_deprel_is(&tree->tokens[at], "nsubj:pass"))
      return;
    at = up;
    if (ent__listed(tree, at, "getting")) side = other;
    find_doer(tree, at, &who);
    for (uint32_t i = 0; i < who.count; i++)
      if (!ent__below(tree, noun, who.at[i])) ent__fill(tree, who.at[i], true, side);
    keep_states(side, side == owner ? other : owner);
    if (who.count) return;
  }
}

/* The one state that the sentence names; false if there is none or another. A firm's debts are its own. */
static bool only_state(const ent__tree *tree, const ent__dealing *d, ent__cast *out) {
  ent__cast all = {0};
  bool debt = ent_slice_is(ent_slice_of(d->indicator), "DEBT");
  for (int32_t i = 0; debt && i < tree->count; i++)
    if (ent__listed(tree, i, "firm_word")) return false;
  for (uint32_t i = 0; i < tree->scene->mention_count; i++) {
    const ent_mention *m = &tree->scene->mentions[i];
    if (debt && m->home.size) return false;
    if (m->home.size == 3 && !ent__cast_has(&all, m->home))
      ent__cast_add(&all, (ent_participant){.entity = m->home});
    for (uint32_t k = 0; m->kind != ENT_KIND_TOPIC && k < m->party_count; k++)
      if (m->parties[k].entity.size == 3 && !ent__cast_has(&all, m->parties[k].entity))
        ent__cast_add(&all, (ent_participant){.entity = m->parties[k].entity, .name = m->name, .begin = m->begin, .end = m->end});
  }
  if (all.count == 1) ent__cast_add(out, all.items[0]);
  return all.count == 1;
}

static void keep_told(ent_participants from, ent__cast *out) {
  for (uint32_t i = 0; i < from.count; i++) ent__cast_add(out, (ent_participant){.entity = from.items[i].entity});
}

static bool is_between_two(const ent__tree *tree, int32_t noun) {
  for (int32_t c = tree->first_child[noun]; c != ENT__NONE; c = tree->next_sibling[c])
    if (ent__listed(tree, c, "of_two")) return true;
  return false;
}

/* "with the Community": there is another side, whoever it is. */
static bool has_other(const ent__tree *tree, int32_t noun, const ent__dealing *d) {
  ent_slice rest = ent_slice_of(d->other);
  ent__found found = {0};
  while (rest.size) {
    ent_step step = {.kind = ENT_STEP_PREP, .word = ent_slice_cut(&rest, ' ')};
    ent__step(tree, noun, &step, &found);
  }
  for (uint32_t i = 0; i < found.count; i++)
    if (tree->tokens[found.at[i]].head == noun && !ent__is_time(tree, found.at[i])) return true;
  return false;
}

/* One side is all that the sentence has. */
static bool find_alone(const ent_coder *coder, const ent__tree *tree, int32_t noun, const ent__dealing *d,
                       ent__cast *owner, ent__cast *other) {
  const ent_report *before = ent__dealing_before(coder, tree, d, REACH);
  if (d->alone == ENT__ALONE_OTHER) return other->count > 0;
  if (d->alone == ENT__ALONE_NEVER || is_between_two(tree, noun) || has_other(tree, noun, d)) return false;
  if (owner->count) return true;
  if (other->count) return false;
  if (before) {
    keep_told(before->actor, owner);
    keep_told(before->recipient, other);
    return true;
  }
  return only_state(tree, d, owner);
}

/* What the phrase itself names. */
static void fill_from_phrase(const ent__tree *tree, int32_t noun, const ent__dealing *d, ent__cast *owner,
                             ent__cast *other) {
  int32_t head = tree->tokens[noun].head;
  fill_step(tree, noun, (ent_step){.kind = ENT_STEP_POSS}, owner);
  if (!owner->count) fill_step(tree, noun, (ent_step){.kind = ENT_STEP_MOD}, owner);
  if (!owner->count && d->counted) ent__fill(tree, noun, true, owner);
  ent__fill_prepositions(tree, noun, d->other, other);
  if (!other->count && !d->counted && head != ENT__NONE && !ent__verbal(&tree->tokens[head]) &&
      (ent__has_case(tree, noun, ENT_SLICE("in")) || ent__has_case(tree, noun, ENT_SLICE("of"))))
    ent__fill_prepositions(tree, head, d->other, other); /* "$9 million in arrears |to Peru|" */
  keep_dealers(other, d->counted ? owner : NULL); /* "|Cuban| volunteers in the country" */
  keep_dealers(owner, other);
  if (!owner->count || d->mutual) ent__fill_prepositions(tree, noun, d->owner, owner);
  keep_dealers(owner, other);
  for (uint32_t i = 1; d->mutual && i < owner->count; i++) ent__cast_add(other, owner->items[i]);
  if (d->mutual && owner->count > 1) owner->count = 1;
}

static bool is_gift(const ent__dealing *d) {
  return ent_slice_is(ent_slice_of(d->indicator), "AID") || ent_slice_is(ent_slice_of(d->indicator), "LOAN");
}

bool ent__phrase_names_both(const ent__tree *tree, int32_t noun, const ent__dealing *d) {
  ent__cast owner = {0}, other = {0};
  fill_from_phrase(tree, noun, d, &owner, &other);
  return owner.count && other.count;
}

bool ent__dealing_sides(const ent_coder *coder, const ent__tree *tree, int32_t noun, const ent__dealing *d,
                        ent__cast *owner, ent__cast *other) {
  const ent_report *before = trade_before(coder, tree);
  ent__cast two = {0};
  fill_from_phrase(tree, noun, d, owner, other);
  if (!owner->count && d->alone != ENT__ALONE_NEVER) fill_from_clause(tree, noun, owner, other);
  if (owner->count && other->count) return true;
  if (ent__is_with_all(tree, noun)) return find_alone(coder, tree, noun, d, owner, other);
  if (d->alone == ENT__ALONE_OWNER && owner->count && !before && !is_between_two(tree, noun) &&
      !has_other(tree, noun, d))
    return true; /* its trade with all, not with the other that the text is on */
  if (d->alone == ENT__ALONE_OTHER && other->count) return true; /* who lends may be anybody */
  two = two_in_mind(coder, tree, noun);
  if (owner->count && take_other(&two, owner, other)) return true;
  if (other->count && take_other(&two, other, owner)) return true;
  if (!owner->count && !other->count && is_gift(d)) ent__give_as_before(coder, tree, noun, owner, other);
  if (owner->count && other->count) return true;
  if (owner->count || other->count || two.count != 2 ||
      (!d->mutual && !(before && !before->reciprocal && before->kind == ENT_MEASURE)))
    return find_alone(coder, tree, noun, d, owner, other);
  ent__cast_add(owner, two.items[0]);
  ent__cast_add(other, two.items[1]);
  return true;
}
